"""From each machine of the model a Python package: states, variables, handlers to implement, and `step`.

`files` gives the text of each file by its path. What is written imports nothing of the model: it is read and run
without it. How handlers and an endpoint are built on it is said in `wirestate.reference.generated`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import cache
from pathlib import Path

from wirestate.model.core import Machine, ModelError
from wirestate.model.machines import machine, tcp_table, tls_hello
from wirestate.model.machines import tls_table as tls
from wirestate.model.machines.tls import CLIENT, SERVER
from wirestate.model.messages import EPOCH, GENERATION
from wirestate.reference.generate.arms import TAB, Arms
from wirestate.reference.generate.conditions import Idiom
from wirestate.reference.generate.names import Family, constant, function, unique
from wirestate.reference.generate.options import options_module
from wirestate.reference.generate.values import Sets, import_from, machine_module, opening, shared_module
from wirestate.values import dataclass

FOLDER = Path("reference/generated")
PACKAGE = "wirestate.reference.generated"
IDIOMS = (
    Idiom("current_read_keys", (EPOCH.eq(tls.read_epoch), GENERATION.eq(tls.read_generation)),
          "The record came under the keys that now open what the peer sends."),
    Idiom("current_write_keys", (EPOCH.eq(tls.write_epoch), GENERATION.eq(tls.write_generation)),
          "The record goes out under the keys that now protect what this side sends."),
)  # fmt: skip
SETS: Sets = {
    tls_hello.SIGNED: "SIGNED", tls_hello.NO_CERTIFICATE: "NO_CERTIFICATE", tls_hello.WITH_CERTIFICATE: "WITH_CERTIFICATE",
    tls_hello.MAY_REQUEST: "MAY_REQUEST",
}  # fmt: skip
"""Key exchanges by what they send."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a machine is laid out: which states each module holds, what it is about, and the names of its guards."""

    machine: str
    family: str
    parts: dict[str, tuple[str, tuple[str, ...]]]
    idioms: tuple[Idiom, ...] = ()
    sets: Sets = field(default_factory=dict)


def _tls(name: str, hello: tuple[str, ...], tls12: tuple[str, ...], tls13: tuple[str, ...]) -> Plan:
    parts = {
        "hello": ("The hellos: which version, which keys, resumption or not.", hello),
        "tls12": ("TLS 1.2 after the ServerHello.", tls12),
        "tls13": ("TLS 1.3 after the ServerHello.", tls13),
        "closing": ("The end: what is left to do once the connection is closed or has failed.", ()),
    }
    return Plan(name, "tls", parts, IDIOMS, SETS)


PLANS: dict[str, Plan] = {
    "tls_client": _tls("tls_client", CLIENT.hello, CLIENT.tls12, CLIENT.tls13),
    "tls_server": _tls("tls_server", SERVER.hello, SERVER.tls12, SERVER.tls13),
    "tcp": Plan("tcp", "tcp_values", {
        "opening": ("From CLOSED to SYN-RECEIVED.", tcp_table.STATES[:4]),
        "receiving": ("The states in which text may still come.", tcp_table.RECEIVING),
        "closing": ("The states after the peer's FIN.", ()),
    }),
}  # fmt: skip
"""The last module of each holds the states that no other does."""


@cache
def family(name: str) -> Family:
    """The machines of that family."""
    return Family(name, tuple(machine(plan.machine) for plan in PLANS.values() if plan.family == name))


def files(names: Iterable[str] = tuple(PLANS)) -> dict[Path, str]:
    """Every generated file of these machines, and what their families share."""
    found: dict[Path, str] = {}
    for name in names:
        plan = PLANS[name]
        for path, lines in package(machine(name), plan, family(plan.family)):
            found[FOLDER / path] = "\n".join(lines) + "\n"
        found[FOLDER / f"{plan.family}.py"] = "\n".join(shared_module(family(plan.family))) + "\n"
    return found


def package(table: Machine, plan: Plan, shared: Family) -> Iterator[tuple[str, Iterator[str]]]:
    """The modules of one machine."""
    if table.failed is not None and table.owes is None:
        raise ModelError(f"{table.name} fails without owing an alert: there is no Python for that")
    arms = Arms(shared, table, plan.idioms, plan.sets)
    parts = parts_of(table, plan)
    home = f"{PACKAGE}.{table.name}"
    yield f"{table.name}/vocabulary.py", machine_module(arms.family, table, plan.idioms, plan.sets)
    yield f"{table.name}/shared.py", _shared(arms, home)
    for name, (doc, states) in parts.items():
        yield f"{table.name}/{name}.py", _part(arms, home, doc, states)
    yield f"{table.name}/options.py", options_module(arms.family, table, home, plan.sets)
    yield f"{table.name}/__init__.py", _machine(arms, home, parts)


def parts_of(table: Machine, plan: Plan) -> dict[str, tuple[str, tuple[str, ...]]]:
    placed = {state for _, states in plan.parts.values() for state in states}
    left = tuple(state for state in table.states if state not in placed)
    *first, last = plan.parts
    return {**{name: plan.parts[name] for name in first}, last: (plan.parts[last][0], left)}


def _shared(arms: Arms, home: str) -> Iterator[str]:
    body = [line for event in arms.kept for line in ("", "", *arms.keeping_function(event))]
    body += ["", "", *arms.forgetting_function()] if arms.forgotten else []
    body += [line for arm in arms.shared for line in ("", "", *arms.shared_function(arm))]
    unique([*arms.shared.values(), *map(function, arms.machine.states)])
    yield from opening(f"What {arms.machine.name} does alike in several states.")
    yield from _imports(arms, home, body)
    yield from body


def _part(arms: Arms, home: str, doc: str, states: tuple[str, ...]) -> Iterator[str]:
    body = [line for state in states for line in ("", "", *arms.state_function(state))]
    yield from opening(doc)
    yield from _imports(arms, home, body)
    yield from body


def _imports(arms: Arms, home: str, body: list[str]) -> Iterator[str]:
    """What a module of functions uses."""
    text = "\n".join(body)
    values = [name for name in ("Event", *(sort.name for sort in arms.family.sorts)) if f"{name}." in text or f": {name}" in text]
    yield from import_from(f"{PACKAGE}.{arms.family.name}", values)
    keeping = ["forget", *(f"keep_{function(event.name)}" for event in arms.kept)]
    called = [name for name in (*keeping, *arms.shared.values()) if f" {name}(" in text and f"def {name}(" not in text]
    yield from import_from(f"{home}.shared", called)
    idioms = [idiom.name for idiom in arms.idioms if f"{idiom.name}(" in text]
    idioms += [name for name in arms.sets.values() if f" in {name}" in text]
    states = ["State"] if "State." in text else []
    yield from import_from(f"{home}.vocabulary", [*idioms, "Handlers", *states, "Variables"])


def _machine(arms: Arms, home: str, parts: dict[str, tuple[str, tuple[str, ...]]]) -> Iterator[str]:
    """The entry of a machine's package: `step`, `expected`, `sendable`."""
    table = arms.machine
    yield from opening(f"{table.name}: `step` takes the rule for an event, `expected` and `sendable` say what may come next.")
    yield from ("from collections.abc import Callable", "")
    yield "from wirestate.reference.effects import Unexpected"
    sorts = ["Alert"] if table.owes is not None else []
    yield from import_from(f"{PACKAGE}.{arms.family.name}", [*sorts, "Event"])
    yield f"from {home} import {', '.join(sorted(parts))}"
    yield from import_from(f"{home}.options", ["OPTIONS", "Next"])
    yield from import_from(f"{home}.vocabulary", ["Handlers", "State", "Variables"])
    listed = ["Event", "Handlers", "Next", "State", "Variables", "expected", "sendable", "step"]
    yield from ("", f"__all__ = [{', '.join(f'{chr(34)}{name}{chr(34)}' for name in listed)}]", "")
    yield from ("STATES: dict[State, Callable[[Variables, Event, Handlers], str | None]] = {",)
    for name, (_, states) in parts.items():
        yield from (f"{TAB}State.{constant(state)}: {name}.{function(state)}," for state in states)
    yield "}"
    final = ", ".join(f"State.{constant(state)}" for state in dict.fromkeys((*table.final, table.failed or table.final[0])))
    yield from (f"FINAL = frozenset({{{final}}})", '"""What still arrives in these is ignored."""')
    yield from _functions(table).splitlines()


def _functions(table: Machine) -> str:
    refusal = NO_FAILURE.format(name=table.name) if table.failed is None or table.owes is None else FAILURE.format(
        failed=constant(table.failed), owes=table.owes.name, name=table.name, alert=constant(table.default_alert)
    )  # fmt: skip
    return STEP.format(name=table.name, refusal=refusal.strip("\n"))


STEP = '''

def step(v: Variables, event: Event, h: Handlers) -> str | None:
    """Take the rule for an event: ask for facts, change the variables, carry out effects. Returns the rule's name.

    None: a final state ignores what still arrives. Raises `Unexpected` where no rule allows the event.
    """
    state = v.state
    rule = STATES[state](v, event, h)
    if rule is None:
        _refused(v, event)
        return None
    return rule + state if rule[-1] == "@" else rule


def _refused(v: Variables, event: Event) -> None:
{refusal}


def expected(v: Variables) -> tuple[Event, ...]:
    """The events that some facts allow now, in the order of the table."""
    return tuple(dict.fromkeys([option.event for option in OPTIONS[v.state] if option.when(v)]))


def sendable(v: Variables) -> tuple[Next, ...]:
    """What this side may send now: rules that some facts enable, with those facts of which few values would do."""
    return tuple([option for option in SENDS[v.state] if option.when(v)])


SENDS: dict[State, tuple[Next, ...]] = {{
    state: tuple(option for option in options if option.event.verb == "send") for state, options in OPTIONS.items()
}}
'''
FAILURE = '''
    """Nothing allows the event: a received message is the peer's fault, which is owed an alert."""
    state, received = v.state, event.verb == "recv"
    if received and state in FINAL:
        return
    allowed = expected(v)
    if received:
        v.state = State.{failed}
        v.{owes} = Alert.{alert}
    raise Unexpected("{{name}}", state, event, allowed, Alert.{alert} if received else None)
'''.replace("{{name}}", "{name}")
NO_FAILURE = '''
    """Nothing allows the event, and nothing is changed by it."""
    if event.verb != "recv" or v.state not in FINAL:
        raise Unexpected("{name}", v.state, event, expected(v), None)
'''
