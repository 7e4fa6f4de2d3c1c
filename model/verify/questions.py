"""What properties ask of a search that visits every state: what it is to look for, and what it says of them to have met it.

A property is broken if something that it excludes is met, or something that it promises is not. It is asked in the same way of
the explicit search and of SPIN; neither is run here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from wirestate.model.core import TRUE, Expr
from wirestate.model.properties.claims import Kind, Property
from wirestate.model.slices import Goal, goal, sought
from wirestate.model.expressions import disjunction
from wirestate.model.system import System
from wirestate.values import dataclass

Named = Iterable[tuple[str, Goal]]


@dataclass(frozen=True)
class Questions:
    """What is looked for, by name; and for each subject the names of what it excludes and of what it promises."""

    goals: Mapping[str, Goal]
    excluded: Mapping[str, Set[str]]
    promised: Mapping[str, Set[str]]

    def broken(self, met: Set[str]) -> set[str]:
        """The subjects that are broken, if this is all that can be met."""
        found = {subject for subject, names in self.excluded.items() if names & met}
        return found | {subject for subject, names in self.promised.items() if not names <= met}

    def settled(self, met: Set[str]) -> bool:
        """Every subject is broken, whatever else can be met."""
        return not self.promised and all(names & met for names in self.excluded.values())


def questions(properties: Iterable[Property], system: System, subject: Callable[[Property], str]) -> Questions:
    """What properties ask of a system with their ghosts; those of one subject are asked as one.

    Claims that something stays possible, or about the rules themselves, are not for a search of single runs: `ModelError`.
    """
    goals: dict[str, Goal] = {}
    excluded: dict[str, set[str]] = defaultdict(set)
    promised: dict[str, set[str]] = defaultdict(set)
    for each in properties:
        of = subject(each)
        where = promised if each.kind in (Kind.REACHABLE, Kind.EXERCISED) else excluded
        for name, wanted in _asked(each, of, system):
            goals[name] = merged(goals[name], wanted) if name in goals else wanted
            where[of].add(name)
    return Questions(goals, dict(excluded), dict(promised))


def _asked(each: Property, subject: str, system: System) -> Named:
    match each.kind:
        case Kind.EXERCISED:
            return exercise(each.name, system)
        case Kind.REACHABLE:
            return [(each.name, goal(system, sought(each)))]
    return [(subject, goal(system, sought(each)))]


def merged(one: Goal, other: Goal) -> Goal:
    """Either goal."""
    steps: dict[int, list[Expr]] = defaultdict(list)
    for i, expr in (*one.steps, *other.steps):
        steps[i].append(expr)
    return Goal(disjunction((one.state, other.state)), tuple((i, disjunction(exprs)) for i, exprs in steps.items()))


def exercise(name: str, system: System) -> Iterator[tuple[str, Goal]]:
    """Each rule taken, each state of each endpoint entered."""
    for i, move in enumerate(system.moves):
        if move.rule is not None:
            yield f"{name}: rule {move.name}", Goal(steps=((i, TRUE),))
    for endpoint in system.endpoints:
        for state in endpoint.machine.states:
            yield f"{name}: state {endpoint.name} {state}", Goal(endpoint.state.eq(state))
