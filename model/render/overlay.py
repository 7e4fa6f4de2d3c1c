"""What is drawn on a diagram beside the machine: what traces took of it, where they deviated, and rules that are to stand out.

It knows marks and rules, not how they look: `dot` and `svg` do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from difflib import get_close_matches
from typing import Literal

from wirestate.model.core import Machine, ModelError, Rule
from wirestate.model.render.view import Mark
from wirestate.values import dataclass

NOWHERE = ""
"""The state of a deviation that has none."""


@dataclass(frozen=True, slots=True)
class Traces:
    """`runs`: sets of rules that a connection took -> how many connections took just these; deviations by state."""

    runs: Mapping[frozenset[str], int]
    deviations: Mapping[str, int]

    @property
    def connections(self) -> int:
        return sum(self.runs.values())


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is to look: taken or never taken (or neither was asked), how many of its rules, by how many connections."""

    how: Literal["", "taken", "never"] = ""
    rules: int = 0
    connections: int = 0
    stands_out: bool = False

    @property
    def classes(self) -> list[str]:
        return [*([self.how] if self.how else []), *(["stands-out"] if self.stands_out else [])]


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Overlay:
    traces: Traces | None = None
    stands_out: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return self.traces is not None or bool(self.stands_out)

    def look(self, mark: Mark) -> Look:
        names = {rule.name for rule in mark.rules}
        stands_out = not names.isdisjoint(self.stands_out)
        if self.traces is None:
            return Look(stands_out=stands_out)
        taken = {name for run in self.traces.runs for name in run & names}
        return Look("taken" if taken else "never", len(taken), self.connections(mark.rules), stands_out)

    def connections(self, rules: Iterable[Rule]) -> int:
        """How many connections took any of the rules."""
        names = {rule.name for rule in rules}
        return sum(n for run, n in self.traces.runs.items() if not names.isdisjoint(run)) if self.traces else 0

    def deviations(self, state: str) -> int:
        return self.traces.deviations.get(state, 0) if self.traces else 0


def named_rules(machine: Machine, names: Iterable[str]) -> frozenset[str]:
    """The rules that are meant by names of rules, of rows, or by the short names of rows; `ModelError` with near matches."""
    known: dict[str, set[str]] = {}
    for rule in machine.rules:
        for name in (rule.name, rule.row, rule.row.split(" ")[0].rstrip(":,")):
            known.setdefault(name, set()).add(rule.name)
    found: set[str] = set()
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=4, cutoff=0.4)
            hint = f": did you mean {', '.join(map(repr, near))}?" if near else ""
            raise ModelError(f"{machine.name} has no rule {name!r}{hint}")
        found |= known[name]
    return frozenset(found)
