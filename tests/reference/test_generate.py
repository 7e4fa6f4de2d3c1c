"""The generator: fresh files, toy tables against the semantics, what it refuses, and what the generated machines look like."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.agreement.players import Generated
from tests.agreement.walks import Step
from wirestate.model.core import (
    CALL, RECV, SEND, TRUE, Cite, Event, Expr, Fact, If, Machine, ModelError, Next, Row, Term, Value, Var, expand, row,
)  # fmt: skip
from wirestate.model.machines import NAMES, machine
from wirestate.model.semantics import Config, Illegal, enabled, initial, step
from wirestate.reference.effects import Unexpected
from wirestate.reference.generate import PLANS, Plan, files, package
from wirestate.reference.generate.names import Family, constant, function, unique
from wirestate.reference.generate.values import shared_module
from wirestate.reference.generated import tls_client, tls_server
from wirestate.reference.generated.tls import Alert, Epoch, Event as TlsEvent

ROOT = Path(__file__).parents[2]
CITE = Cite("RFC 8446", "4")
STATES = ("P", "Q", "END", "BAD")
f, g, fault = Fact("f"), Fact("g", ("x", "y", "z")), Fact("fault", ("none", "too bad"))
v, w, n = Var("v", ("x", "y", "z"), initial="x"), Var("w"), Var("n", (0, 1, 2), initial=0)
owed = Var("alert_owed", ("none", "unexpected_message", "too bad"), initial="none")
EVENTS = (SEND("Some"), RECV("Some"), RECV("OtherThing"), CALL("go"))
PIECES: tuple[Expr, ...] = (
    f, w, g.eq("x"), g.eq(v), v.ne("y"), f | w, f & w, g.in_("x", "y") & f, g.ne("x") & g.ne("y"), n.eq(1) | ~f, fault.eq("none") & f,
)  # fmt: skip
ASSIGNMENTS: tuple[dict[Var, Term], ...] = (
    {}, {w: True}, {w: f}, {v: g, w: False}, {n: Next(n)}, {n: Next(n, -1), w: f, v: g}, {owed: fault}, {v: "y"},
)  # fmt: skip


def toy(rows: list[Row], *, failed: str | None = "BAD") -> Machine:
    return Machine("toy", "client", STATES, "P", ("END",), failed, (v, w, n, owed), expand(rows), CITE, owed)


@st.composite
def machines(draw: st.DrawFn) -> Machine:
    """Tables whose rules for one state and event part the cases: one piece or its opposite, and within it another."""
    rows: list[Row] = []
    for event in draw(st.lists(st.sampled_from(EVENTS), min_size=1, unique=True)):
        sources = draw(st.sampled_from([("P",), ("Q",), ("P", "Q")]))
        one, other = draw(st.sampled_from(PIECES)), draw(st.sampled_from(PIECES))
        for when in draw(st.sampled_from([(TRUE,), (one,), (one, ~one), (one & other, one & ~other), (one & other, ~one & other, ~other)])):
            target, sets = draw(st.sampled_from([*STATES[:3], "="])), draw(st.sampled_from(ASSIGNMENTS))
            effects = draw(st.sampled_from([(), ("do",)]))
            rows.append(row(f"r{len(rows)}", sources, event, target, when=when, sets=sets, cite=CITE, effects=effects))
    return toy(rows, failed=draw(st.sampled_from(["BAD", None])))


@contextmanager
def loaded(table: Machine) -> Iterator[Any]:
    """The generated package of a table, in memory."""
    plan = Plan(table.name, "toy_values", {"only": ("All states.", ())})
    family = Family("toy_values", (table,))
    home = "wirestate.reference.generated"
    texts = {"toy_values.py": "\n".join(shared_module(family))} | {
        path: "\n".join(lines) for path, lines in package(table, plan, family)
    }
    before = set(sys.modules)
    try:
        sys.modules[f"{home}.toy"] = ModuleType("toy")
        for path, text in texts.items():
            name = f"{home}.{path.removesuffix('.py').removesuffix('/__init__').replace('/', '.')}"
            made = sys.modules.setdefault(name, ModuleType(name))
            exec(compile(text, path, "exec"), made.__dict__)
            if name.count(".") > home.count(".") + 1:
                setattr(sys.modules[f"{home}.toy"], name.rpartition(".")[2], made)
        yield sys.modules[f"{home}.toy"]
    finally:
        for name in set(sys.modules) - before:
            del sys.modules[name]


steps = st.lists(st.tuples(st.sampled_from(EVENTS), st.booleans(), st.sampled_from(g.domain), st.sampled_from(fault.domain)), max_size=8)


@given(machines(), steps)
@settings(max_examples=100)
def test_any_table_generated_agrees_with_the_semantics(table: Machine, events: list[tuple[Event, bool, str, str]]) -> None:
    with loaded(table) as made:
        generated, (config,) = Generated(table, made), initial(table)
        for event, said, chosen, wrong in events:
            if event not in table.events:
                continue
            config = _compared(generated, config, event, {"f": said, "g": chosen, "fault": wrong})


def _compared(generated: Generated, config: Config, event: Event, facts: dict[str, Value]) -> Config:
    table = generated.machine
    try:
        told = step(table, config, event, facts)
    except Illegal:
        answer = generated.play(Step(config, event, facts, None, True, config))
        assert (answer.refused, answer.after) == (True, config)
        return config
    answer = generated.play(Step(config, event, facts, told.rule, False, told.config))
    assert answer.after == told.config
    assert answer.rule == (told.rule.name if told.rule else None)
    assert answer.refused == (told.rule is None and config.state not in ("END", table.failed))
    assert tuple(map(str, generated.package.expected(generated.variables(config)))) == tuple(map(str, enabled(table, config)))
    return told.config


@pytest.mark.parametrize("name", NAMES)
def test_generate_committed_machines_are_fresh(name: str) -> None:
    stale = [path for path, text in files((name,)).items() if (ROOT / path).read_text(encoding="utf-8") != text]
    assert stale == [], "run: wirestate generate"


def test_generated_machines_have_every_state_and_rule_once() -> None:
    for name in PLANS:
        made = Generated(machine(name)).package
        assert [str(state) for state in made.State] == list(machine(name).states)
        assert {str(s): [o.rule for o in options] for s, options in made.options.OPTIONS.items()} == {
            state: [rule.row for rule in rules] for state, rules in machine(name).by_state.items()
        }


@pytest.mark.parametrize("path", sorted((ROOT / "reference/generated").rglob("*.py")), ids=lambda p: f"{p.parent.name}/{p.name}")
def test_generated_imports_nothing_but_effects_and_the_standard_library(path: Path) -> None:
    named = [n.module or "" for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.ImportFrom)]
    foreign = [n for n in named if n.split(".")[0] not in sys.stdlib_module_names and not n.startswith("wirestate.reference.generated")]
    assert set(foreign) <= {"wirestate.reference.effects"}


class Nobody:
    """Handlers that are asked nothing."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"asked for {name}")


def test_wait_sh_finished_is_unexpected_and_owes_its_alert() -> None:
    now = tls_client.Variables(rfc9846=False, state=tls_client.State.WAIT_SH, offers_13=True)
    with pytest.raises(Unexpected, match="tls_client in WAIT_SH: got recv Finished, expected recv HelloRetryRequest, recv ServerHello"):
        tls_client.step(now, TlsEvent.RECV_FINISHED, Nobody())
    assert (now.state, now.alert_owed) == (tls_client.State.ABORT, Alert.UNEXPECTED_MESSAGE)
    assert tls_client.step(now, TlsEvent.RECV_FINISHED, Nobody()) is None


def test_start_send_of_a_finished_is_a_mistake_and_changes_nothing() -> None:
    now = tls_client.Variables(rfc9846=False)
    with pytest.raises(Unexpected) as caught:
        tls_client.step(now, TlsEvent.SEND_FINISHED, Nobody())
    assert (caught.value.alert, now) == (None, tls_client.Variables(rfc9846=False))


def test_wait_cv_certificate_verify_under_old_keys_is_not_looked_at() -> None:
    """What is wrong with a message is asked only once its keys are the current ones."""

    class Early(Nobody):
        def epoch(self) -> Epoch:
            return Epoch.PLAINTEXT

    now = tls_server.Variables(
        rfc9846=False, certificate_required=False, state=tls_server.State.WAIT_CV, read_epoch=Epoch.HANDSHAKE
    )
    with pytest.raises(Unexpected):
        tls_server.step(now, TlsEvent.RECV_CERTIFICATE_VERIFY, Early())


def test_connected_sendable_says_which_facts_a_message_needs() -> None:
    now = tls_client.Variables(rfc9846=True, state=tls_client.State.CONNECTED, key_update_asked=True)
    updates = [option for option in tls_client.sendable(now) if option.event is TlsEvent.SEND_KEY_UPDATE]
    assert [(o.rule, dict(o.needs)) for o in updates] == [
        ("c13.18 send KeyUpdate", {"request": ("update_not_requested",), "interleaved": (False,), "ends_record": (True,)})
    ]


@pytest.mark.parametrize(
    ("sets", "said"),
    [({w: If(f, True, False)}, "no Python for w := "), ({v: Next(v)}, "no Python for v := ")],
    ids=["If", "Next of words"],
)
def test_term_without_python_is_refused(sets: dict[Var, Term], said: str) -> None:
    with pytest.raises(ModelError, match=said), loaded(toy([row("r", "P", RECV("Some"), "Q", sets=sets, cite=CITE)])):
        pass


def test_rules_that_overlap_are_refused() -> None:
    rows = [row("r1", "P", RECV("Some"), "Q", cite=CITE), row("r2", "P", RECV("Some"), "END", cite=CITE)]
    with pytest.raises(ModelError, match="the rules of one event are not apart"), loaded(toy(rows)):
        pass


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ServerHello", "SERVER_HELLO"), ("TLS 1.3", "TLS_1_3"), ("SYN,ACK", "SYN_ACK"), ("DH_anon", "DH_ANON"),
        ("the client's own", "THE_CLIENTS_OWN"),
    ],
)
def test_name_in_python(text: str, name: str) -> None:
    assert (constant(text), function(text)) == (name, name.lower())


def test_two_things_of_one_name_are_refused() -> None:
    with pytest.raises(ModelError, match="two things would be called SYN_ACK"):
        unique(map(constant, ["SYN,ACK", "SYN ACK"]))
