"""What earlier verifications found, as data: inductive invariants by the cubes that they exclude, and runs to what is spoken of.

A file for each family of properties that z3 proves (`data/proofs`), and one for the mutants. Nothing in it is believed: an invariant is
asked of z3 again, a run is replayed move by move on the system as it is now, and what it is said to reach is evaluated at its
end. What names something that the model has not any more is left out, and what is missing is searched for. Writing it takes
`wirestate verify --renew`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from wirestate.model.core import Expr, Fact, ModelError, Ref, Value, Var
from wirestate.model.explore import solve, truth
from wirestate.model.expressions import simplified
from wirestate.model.properties.claims import about_steps
from wirestate.model.system import Move, System
from wirestate.model.verify.pdr import Cube
from wirestate.model.verify.results import Killed
from wirestate.model.verify.runs import Facts, NotARun, Run, State, follow, valuation

FOLDER = Path(__file__).parent.parent / "data" / "proofs"
SCHEMA = "wirestate.proofs/1"
MUTANTS = "mutants"
"""The file with the runs by which mutants break properties."""
BREAKS = " breaks "
Told = dict[str, Any]
"""A run as data: `start`, the variables that may begin anywhere, and `steps`, each a move, which of that name, and those facts
that are not the first of their domain."""


@dataclass(frozen=True)
class Kept:
    """`excluded`: sets of states that no run reaches, each by the values of some variables. `runs` by the name of what they show."""

    excluded: tuple[Mapping[str, Value], ...] = ()
    runs: Mapping[str, Told] = field(default_factory=dict)

    def cubes(self, system: System) -> list[Cube]:
        """The excluded states of this system; those that name something else are left out."""
        vars_of = {v.name: v for v in system.vars}
        return [
            tuple((vars_of[name], value) for name, value in each.items()) for each in self.excluded
            if all(name in vars_of and value in vars_of[name].domain for name, value in each.items())
        ]  # fmt: skip

    def run(self, name: str, system: System, goal: Expr) -> Run | None:
        """The run of that name, if it is one of this system and ends where `goal` holds."""
        told = self.runs.get(name)
        if told is None:
            return None
        try:
            run = follow(system, _start(system, told["start"]), _steps(system, told["steps"]))
            return run if _shows(system, run, goal) else None
        except (NotARun, KeyError):  # of another model
            return None


def path(name: str) -> Path:
    return FOLDER / f"{name}.json"


@cache
def read(name: str) -> Kept | None:
    """What is kept under a name; None if there is no such file, `ModelError` if it is none of ours."""
    file = path(name)
    if not file.exists():
        return None
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        if told["schema"] != SCHEMA:
            raise ModelError(f"{file}: its schema is {told['schema']!r}, not {SCHEMA}")
        return Kept(tuple(told["excluded"]), told["runs"])
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{file}: not what `wirestate verify --renew` writes: {error!r}") from error


def write(name: str, cubes: Iterable[Cube], runs: Mapping[str, Told]) -> None:
    """Keep these cubes, without those that others contain, and these runs; one of either on a line."""
    listed = sorted(json.dumps({v.name: x for v, x in cube}) for cube in _largest(cubes))
    told = [f"{json.dumps(key)}: {json.dumps(runs[key])}" for key in sorted(runs)]
    FOLDER.mkdir(exist_ok=True)
    text = f'{{"schema": "{SCHEMA}",\n"excluded": [\n{_lines(listed)}],\n"runs": {{\n{_lines(told)}}}}}\n'
    path(name).write_text(text, encoding="utf-8")
    read.cache_clear()


def run_name(mutant: str, ident: str, system: str) -> str:
    """The name of the run by which a mutant breaks the properties of an id in a system."""
    return f"{mutant}{BREAKS}{ident} {system}"


def write_mutants(killed: Iterable[Killed]) -> None:
    """Keep the runs by which these mutants break properties; those of others stay."""
    listed, before = list(killed), read(MUTANTS) or Kept()
    asked = {each.name for each in listed}
    runs = {name: run for name, run in before.runs.items() if name.rpartition(BREAKS)[0] not in asked}
    for each in listed:
        runs |= each.keep
    write(MUTANTS, (), runs)


def _lines(listed: Sequence[str]) -> str:
    return "".join(f"{each}{',' if i < len(listed) - 1 else ''}\n" for i, each in enumerate(listed))


def _largest(cubes: Iterable[Cube]) -> list[Cube]:
    """The cubes that are in no other."""
    sets = {cube: frozenset(cube) for cube in sorted(cubes, key=len)}
    found: list[Cube] = []
    for cube, inside in sets.items():
        if not any(sets[other] <= inside for other in found):
            found.append(cube)
    return found


def told(system: System, run: Run) -> Told:
    """A run as data."""
    places = {id(move): key for key, move in _by_name(system).items()}
    anywhere = {v.name: x for v, x in zip(system.vars, run.start, strict=True) if v.initial is None}
    steps = [
        [*places[id(t.move)], {f.name: x for f, x in t.facts.items() if x != f.domain[0]}] for t in run.steps
    ]  # fmt: skip
    return {"start": anywhere, "steps": steps}


def _by_name(system: System) -> dict[tuple[str, int], Move]:
    """The moves by name, and by which of those with that name."""
    count: dict[str, int] = defaultdict(int)
    found = {}
    for move in system.moves:
        found[move.name, count[move.name]] = move
        count[move.name] += 1
    return found


def _start(system: System, told: Mapping[str, Value]) -> State:
    """The initial state with these values; what is not told has the first of its domain."""
    chosen = {v: told.get(v.name, v.domain[0]) if v.initial is None else v.initial for v in system.vars}
    if any(x not in v.domain for v, x in chosen.items()) or truth(system.start, _exactly(chosen)) is not True:
        raise NotARun(f"{system.name}: it does not begin so")
    return tuple(chosen.values())


def _steps(system: System, told: Iterable[Sequence[Any]]) -> list[tuple[Move, Facts]]:
    moves = _by_name(system)
    return [(move, _facts(move, facts)) for name, place, facts in told for move in (moves[name, place],)]


def _facts(move: Move, told: Mapping[str, Value]) -> dict[Fact, Value]:
    found = {f: told.get(f.name, f.domain[0]) for f in move.facts}
    if any(x not in f.domain for f, x in found.items()):
        raise NotARun(f"{move.name}: a fact has another domain")
    return found


def _shows(system: System, run: Run, goal: Expr) -> bool:
    """The goal holds where the run ends; of one about a step, for its last step."""
    if not about_steps(goal):
        return truth(simplified(system.at(goal, system.moves[0])), _exactly(valuation(system, run.end))) is True
    if not run.steps:
        return False
    last = run.steps[-1]
    before = run.steps[-2].state if len(run.steps) > 1 else run.start
    here = {**_exactly(valuation(system, before)), **_exactly(last.facts)}
    return solve(system.at(goal, last.move), here) is not None  # other facts may be anything


def _exactly(values: Mapping[Var, Value] | Mapping[Fact, Value] | Mapping[Ref, Value]) -> dict[Ref, tuple[Value, ...]]:
    return {ref: (value,) for ref, value in values.items()}
