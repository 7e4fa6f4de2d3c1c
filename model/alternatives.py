"""Several systems with the same variables as one, for an engine that has to compile what it searches: that is then done once.

One variable more says which of them it is. A move that several have is there once, and asks for one of them; what is looked
for is looked for in those that were asked about it. It searches nothing. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wirestate.model.core import FALSE, Expr, In, ModelError, Term, Var
from wirestate.model.slices import Goal
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import Move, System

Shape = tuple[Expr, tuple[tuple[Var, Term], ...]]
"""What two moves have in common that are one: guard and assignments."""


@dataclass(frozen=True)
class Asked:
    """A system, and what is looked for in it, by name."""

    system: System
    goals: Mapping[str, Goal]


@dataclass(frozen=True)
class Combined:
    """Systems as one, told apart by `which`; a goal is one for all that were asked about one of that name."""

    system: System
    which: Var
    goals: Mapping[str, Goal]


def combined(alternatives: Mapping[str, Asked]) -> Combined:
    """The systems as one; `ModelError` if they differ in more than their moves."""
    first = next(iter(alternatives.values())).system
    for each in alternatives.values():
        if (each.system.vars, each.system.start) != (first.vars, first.start):
            raise ModelError(f"{first.name}: systems of different variables cannot be searched as one")
    which = Var("which", tuple(alternatives), "which of several systems this is", None)
    shapes = _shapes(alternatives)
    moves = tuple(_move(move, names, which) for move, names in shapes.values())
    place = {shape: i for i, shape in enumerate(shapes)}
    names = dict.fromkeys(name for each in alternatives.values() for name in each.goals)
    goals = {name: _goal(name, alternatives, which, place) for name in names}
    return Combined(replace(first, vars=(*first.vars, which), moves=moves), which, goals)


def _shapes(alternatives: Mapping[str, Asked]) -> dict[Shape, tuple[Move, list[str]]]:
    """Each move once, with the systems that have it."""
    found: dict[Shape, tuple[Move, list[str]]] = {}
    for name, each in alternatives.items():
        for move in each.system.moves:
            having = found.setdefault((move.when, move.sets), (move, []))[1]
            if name not in having[-1:]:
                having.append(name)
    return found


def _move(move: Move, names: list[str], which: Var) -> Move:
    return replace(move, when=_of(which, names, move.when))


def _of(which: Var, names: Iterable[str], expr: Expr) -> Expr:
    """The expression, of some of the systems."""
    listed = tuple(names)
    return expr if len(listed) == len(which.domain) else conjunction((In(which, listed), expr))


def _goal(name: str, alternatives: Mapping[str, Asked], which: Var, place: Mapping[Shape, int]) -> Goal:
    states: dict[Expr, list[str]] = {}
    steps: dict[int, dict[Expr, list[str]]] = {}
    for system, each in alternatives.items():
        goal = each.goals.get(name, Goal())
        if goal.state != FALSE:
            states.setdefault(goal.state, []).append(system)
        for i, expr in goal.steps:
            move = each.system.moves[i]
            steps.setdefault(place[move.when, move.sets], {}).setdefault(expr, []).append(system)
    return Goal(_any(which, states), tuple((i, _any(which, found)) for i, found in sorted(steps.items())))


def _any(which: Var, said: Mapping[Expr, list[str]]) -> Expr:
    return disjunction(_of(which, names, expr) for expr, names in said.items())
