"""A machine as a Mermaid state diagram: the named rules, those between the same two states on one arrow.

A drawing, not the machine: guards, assignments and the catch-all are left out (a note says where the catch-all leads).
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.model.core import Machine
from wirestate.model.export.names import Names

RESERVED = (
    "state",
    "note",
    "end",
    "direction",
    "as",
    "of",
    "left",
    "right",
    "class",
    "classDef",
    "style",
    "default",
    "fork",
)


def mermaid(machine: Machine) -> str:
    """The machine as the text of one diagram."""
    return "\n".join(_lines(machine)) + "\n"


def _lines(machine: Machine) -> Iterator[str]:
    names = Names(RESERVED)
    name = {state: names.fresh(state) for state in machine.states}
    yield f"%% {machine.name}: written by `wirestate export --to mermaid`; not to be edited"
    yield "stateDiagram-v2"
    yield from (f'    state "{state}" as {name[state]}' for state in machine.states if name[state] != state)
    yield f"    [*] --> {name[machine.initial]}"
    arrows: dict[tuple[str, str], dict[str, None]] = {}
    for rule in machine.rules:
        arrows.setdefault((rule.source, rule.target), {})[label(rule.row or rule.name)] = None
    for (source, target), labels in arrows.items():
        yield f"    {name[source]} --> {name[target]} : {'<br/>'.join(labels)}"
    yield from (f"    {name[state]} --> [*]" for state in machine.final)
    if machine.failed is not None:
        yield f"    note right of {name[machine.failed]} : what is received without a rule leads here"


def label(text: str) -> str:
    """Text that Mermaid takes as a label: colons and semicolons would end it, a number sign begins an entity."""
    return (
        text.replace(": ", " - ")
        .replace(":", "-")
        .replace(";", ",")
        .replace("#", "no. ")
        .replace("<", "‹")
        .replace(">", "›")
    )
