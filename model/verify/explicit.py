"""Explicit-state search of a system: the referee of the other engines, and the proof itself where the space is finite.

Every reachable state is visited once, breadth first, so a counterexample or a witness is as short as any. A search that
reaches its limit is not complete, and proves nothing. Facts are never enumerated as such: a move's outcomes for
the values of the vars that it mentions are computed once, by `explore.outcomes`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from wirestate.model.core import FALSE, TRUE, And, Expr, In, Ref, Term, Value, Var, refs_of
from wirestate.model.explore import outcomes, truth
from wirestate.model.system import Move, System

State = tuple[Value, ...]
"""The value of each var of a system, in its order."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One step of a run: the move, its facts, and the state that it led to."""

    move: Move
    facts: Mapping[str, Value]
    state: State


@dataclass(frozen=True, slots=True)
class Run:
    """A run from an initial state."""

    start: State
    steps: tuple[Taken, ...]


@dataclass(slots=True)
class Goal:
    """What a search looks for: a state in which `state` holds, or a step by `move` in which the expression holds.

    `steps` maps moves, by name, to an expression over the state before and the facts.
    """

    name: str
    state: Expr = FALSE
    steps: Mapping[str, Expr] = field(default_factory=dict)


class Compiled:
    """An expression (and assignments) with facts, by the values of the vars that it mentions."""

    def __init__(self, system: System, when: Expr, sets: Sequence[tuple[Var, Term]] = ()) -> None:
        self.when, self.sets = when, sets
        refs = [*refs_of(when), *(r for _, term in sets for r in refs_of(term))]
        self.vars = tuple(dict.fromkeys(r for r in refs if isinstance(r, Var)))
        self.reads = tuple(system.index_of[v] for v in self.vars)
        self.index_of = system.index_of
        self.memo: dict[tuple[Value, ...], tuple[tuple[tuple[int, Value], ...], ...]] = {}

    def after(self, state: State) -> tuple[tuple[tuple[int, Value], ...], ...]:
        """The assignments that are possible from a state: none if the guard cannot hold."""
        seen = tuple([state[i] for i in self.reads])
        found = self.memo.get(seen)
        if found is None:
            known: dict[Ref, Value] = dict(zip(self.vars, seen, strict=True))
            each = (
                tuple((self.index_of[v], value) for v, value in o.items())
                for o in outcomes(self.when, self.sets, known)
            )
            found = self.memo[seen] = tuple(dict.fromkeys(each))
        return found


def initial_states(system: System) -> Iterator[State]:
    """Every state that the system may begin in."""
    options = [v.domain if v.initial is None else (v.initial,) for v in system.vars]
    for values in product(*options):
        if system.start == TRUE or truth(system.start, {v: (x,) for v, x in zip(system.vars, values, strict=True)}):
            yield values


def split(move: Move, var: Var) -> tuple[Value, ...]:
    """The values of `var` for which the guard may hold, as far as its own conjuncts about it say."""

    parts = move.when.parts if isinstance(move.when, And) else (move.when,)
    values = var.domain
    for part in parts:
        if isinstance(part, In) and part.ref is var:
            values = tuple(v for v in values if v in part.values)
    return values


class Search:
    """Breadth-first search of a system for goals. `seen` maps each state to the one before it and the move taken."""

    def __init__(self, system: System, goals: Iterable[Goal] = (), limit: int = 2_000_000) -> None:
        self.system, self.limit, self.complete = system, limit, True
        self.moves = [(m, Compiled(system, m.when, m.sets)) for m in system.moves]
        self.keys = [e.state for e in system.endpoints]
        self.table: dict[State, list[tuple[int, Compiled]]] = {}
        self.seen: dict[State, tuple[State, int] | None] = {}
        self.fired: set[int] = set()

    def moves_at(self, state: State) -> list[tuple[int, Compiled]]:
        key = tuple([state[self.system.index_of[k]] for k in self.keys])
        found = self.table.get(key)
        if found is None:
            found = self.table[key] = [
                (i, c) for i, (m, c) in enumerate(self.moves)
                if all(v in split(m, k) for k, v in zip(self.keys, key, strict=True))
            ]  # fmt: skip
        return found

    def run(self) -> None:
        frontier = list(dict.fromkeys(initial_states(self.system)))
        self.seen = dict.fromkeys(frontier)
        while frontier:
            following: list[State] = []
            for state in frontier:
                for index, compiled in self.moves_at(state):
                    for sets in compiled.after(state):
                        self.fired.add(index)
                        values = list(state)
                        for i, value in sets:
                            values[i] = value
                        new = tuple(values)
                        if new not in self.seen:
                            self.seen[new] = (state, index)
                            following.append(new)
                if len(self.seen) > self.limit:
                    self.complete = False
                    return
            frontier = following
