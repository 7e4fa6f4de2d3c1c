"""Runs of a system: what counterexamples and witnesses are. Replayed on the moves themselves, whoever found them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wirestate.model.core import FALSE, Expr, Fact, Ref, Value
from wirestate.model.explore import solve, term_value, truth
from wirestate.model.expressions import conjunction
from wirestate.model.system import Move, System

State = tuple[Value, ...]
"""The value of each var of a system, in its order."""
Facts = Mapping[Fact, Value]


class NotARun(Exception):
    """An engine gave a step that the system cannot take: a defect of the engine."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One step of a run: the move, its facts, and the state that it led to."""

    move: Move
    facts: Facts
    state: State


@dataclass(frozen=True, slots=True)
class Run:
    """A run from an initial state."""

    start: State
    steps: tuple[Taken, ...]

    @property
    def end(self) -> State:
        return self.steps[-1].state if self.steps else self.start


def valuation(system: System, state: State) -> dict[Ref, Value]:
    """The variables of a state by what they are called in expressions."""
    return dict(zip(system.vars, state, strict=True))


def taken(system: System, state: State, move: Move, facts: Facts) -> State:
    """The state after a move; `NotARun` if its guard does not hold."""
    values = valuation(system, state)
    values.update(facts.items())
    if truth(move.when, {r: (v,) for r, v in values.items()}) is not True:
        raise NotARun(f"{system.name}: {move.name} cannot be taken")
    after = list(state)
    for var, term in move.sets:
        after[system.index_of[var]] = term_value(term, values)
    return tuple(after)


def follow(system: System, start: State, steps: Iterable[tuple[Move, Facts]]) -> Run:
    """The run that these moves make."""
    state, done = start, []
    for move, facts in steps:
        state = taken(system, state, move, facts)
        done.append(Taken(move, facts, state))
    return Run(start, tuple(done))


def with_step(system: System, run: Run, goal: Expr) -> Run:
    """The run and then a step for which `goal` holds; `NotARun` if there is none from its end."""
    here: dict[Ref, tuple[Value, ...]] = {r: (v,) for r, v in valuation(system, run.end).items()}
    for move in system.moves:
        wanted = conjunction((move.when, system.at(goal, move)))
        found = solve(wanted, {**{f: f.domain for f in move.facts}, **here}) if wanted != FALSE else None
        if found is not None:
            facts = {f: found[f] for f in move.facts}
            return Run(run.start, (*run.steps, Taken(move, facts, taken(system, run.end, move, facts))))
    raise NotARun(f"{system.name}: no step from the end of the run is what was looked for")
