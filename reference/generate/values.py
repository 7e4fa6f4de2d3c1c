"""What the machines of a family share (events and the values of vars and facts), and what each machine has of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wirestate.model.core import Event, Fact, Machine, Value, Var
from wirestate.reference.generate.arms import TAB, docstring, indented
from wirestate.reference.generate.conditions import Idiom, Writer
from wirestate.reference.generate.names import Family, constant, effects_of, facts_of, member, unique

NOTICE = "Made from the model by `wirestate generate`; do not edit."
Sets = Mapping[tuple[Value, ...], str]


def shared_module(family: Family) -> Iterator[str]:
    """The module of a family: `Event` and an enumeration for each sort."""
    names = " and ".join(machine.name for machine in family.machines)
    yield from opening(f"What {names} share: the events, and the values of variables and facts.")
    yield from ("from enum import StrEnum", "", "")
    yield from _events(family.events)
    for sort in family.sorts:
        about = ", ".join(dict.fromkeys(ref.name for ref in sort.refs))
        yield from ("", "", f"class {sort.name}(StrEnum):")
        yield from docstring(f"Of {about}.", TAB)
        yield ""
        yield from (f'{TAB}{constant(value)} = "{value}"' for value in sort.values)


def opening(doc: str) -> Iterator[str]:
    yield from docstring(f"{doc} {NOTICE}")
    yield from ("", "from __future__ import annotations", "")


def _events(events: Iterable[Event]) -> Iterator[str]:
    listed = list(events)
    unique(map(member, listed))
    yield "class Event(StrEnum):"
    yield f'{TAB}"""One message sent or received, one call by the user, or one timer."""'
    yield ""
    yield from (f'{TAB}{member(event)} = "{event}"' for event in listed)
    yield from indented(EVENT_PROPERTIES.splitlines())


EVENT_PROPERTIES = '''
@property
def verb(self) -> str:
    """send, recv, call or timer."""
    return self.value.partition(" ")[0]

@property
def noun(self) -> str:
    """The kind of message, the call or the timer."""
    return self.value.partition(" ")[2]
'''


def machine_module(family: Family, machine: Machine, idioms: tuple[Idiom, ...], sets: Sets) -> Iterator[str]:
    """`State`, `Variables` and `Handlers` of one machine, and the names that its guards use."""
    yield from opening(f"The states and variables of {machine.name}, and what it asks of its handlers.")
    yield from ("from dataclasses import dataclass", "from enum import StrEnum", "from typing import Protocol", "")
    sorts = [sort.name for sort in family.sorts if used_in(machine, sort.refs)]
    yield from import_from(f"wirestate.reference.generated.{family.name}", sorts)
    yield from ("", "", "class State(StrEnum):", f'{TAB}"""The states of {machine.name}."""', "")
    yield from (f'{TAB}{constant(state)} = "{state}"' for state in machine.states)
    yield from _named_sets(family, sets)
    yield from _variables(family, machine)
    yield from _handlers(family, machine)
    for idiom in idioms:
        yield from ("", "", f"def {idiom.name}(v: Variables, h: Handlers) -> bool:", f'{TAB}"""{idiom.doc}"""')
        writer = Writer(family)
        yield f"{TAB}return {' and '.join(writer.expr(part) for part in idiom.parts)}"


def _named_sets(family: Family, sets: Sets) -> Iterator[str]:
    """What guards often ask for, by name."""
    yield from ("", "") if sets else ()
    for values, name in sets.items():
        sort = next(sort.name for sort in family.sorts if set(values) <= set(sort.values))
        yield f"{name} = ({', '.join(f'{sort}.{constant(str(value))}' for value in values)})"


def used_in(machine: Machine, refs: Iterable[object]) -> bool:
    mine = {*machine.vars, *(fact for facts in machine.facts_of.values() for fact in facts)}
    return any(ref in mine for ref in refs)


def import_from(module: str, names: Iterable[str]) -> Iterator[str]:
    """An import as the formatter would have it."""
    listed = sorted(set(names), key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    if not listed:
        return
    line = f"from {module} import {', '.join(listed)}"
    if len(line) <= 120:
        yield line
        return
    yield f"from {module} import ("
    yield from (f"{TAB}{name}," for name in listed)
    yield ")"


def _variables(family: Family, machine: Machine) -> Iterator[str]:
    yield from ("", "", "@dataclass(slots=True, kw_only=True)", "class Variables:")
    yield from docstring("Where the machine is. Rules change it, nothing else does. What has no default is configuration.", TAB)
    yield from ("", f"{TAB}state: State = State.{constant(machine.initial)}")
    for var in machine.vars:
        default = "" if var.initial is None else f" = {family.value(var, var.initial)}"
        yield f"{TAB}{var.name}: {family.type_of(var)}{default}"
        yield from _about(var, family)


def _about(var: Var, family: Family) -> Iterator[str]:
    few = f" (0 to {var.domain[-1]})" if family.type_of(var) == "int" else ""
    if var.doc or few:
        yield from docstring(f"{var.doc}{few}", TAB)


def _handlers(family: Family, machine: Machine) -> Iterator[str]:
    yield from ("", "", "class Handlers(Protocol):")
    yield from docstring(
        "What the machine asks about the message at hand (facts: asked only when a guard needs them, more than once if"
        " several do, so the answer must not change within a step), and what it wants done (effects: after the step).",
        TAB,
    )
    for name, carriers in facts_of(machine).items():
        yield from ("", f"{TAB}def {name}(self) -> {family.type_of(carriers[0][1])}:")
        yield from docstring(_explained(family, carriers), TAB * 2)
    for effect in effects_of(machine):
        events = dict.fromkeys(str(r.event) for r in machine.rules if effect in r.effects)
        yield from ("", f"{TAB}def {effect}(self) -> None:")
        yield from docstring(f"Effect of {', '.join(events)}.", TAB * 2)


def _explained(family: Family, carriers: list[tuple[Event, Fact]]) -> str:
    """What a fact says, and of which messages it is asked."""
    docs = " or: ".join(dict.fromkeys(fact.doc for _, fact in carriers if fact.doc))
    kinds = list(dict.fromkeys(event.name for event, _ in carriers))
    asked = f"Of {', '.join(kinds)}" if len(kinds) <= 8 else "Of nearly every message"
    few = f" (0 to {carriers[0][1].domain[-1]})" if family.type_of(carriers[0][1]) == "int" else ""
    return f"{asked}: {docs or 'what the name says'}{few}."
