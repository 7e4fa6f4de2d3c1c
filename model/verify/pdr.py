"""Property-directed reachability (IC3) on a z3 relation: unbounded proofs with an inductive invariant as certificate.

Bradley's algorithm: frames F1, F2, ... over-approximate what is reachable in so many steps; a bad state that a frame allows
is traced back, and each cube that has no predecessor in the frame before is excluded, as generally as an unsatisfiable core
permits. Two equal frames are an invariant. Found invariants are kept, and help with the next property. A proof is not
believed for having been found here: `induction.holds` checks the certificate with one query of its own.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from time import perf_counter
from typing import Any

import z3

from wirestate.model.core import Fact, Ref, Value, Var, refs_of
from wirestate.model.explore import solve
from wirestate.model.system import System
from wirestate.model.verify.relation import Formula, Relation, decided, solver
from wirestate.model.verify.runs import NotARun, Run, follow

Cube = tuple[tuple[Var, Value], ...]
"""A set of states: those in which each of these variables has this value."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """A cube from which the bad states are reached: by `move` with `facts` and then as `next` says."""

    cube: Cube
    move: int = -1
    facts: tuple[tuple[Fact, Value], ...] = ()
    next: Obligation | None = None


class Pdr:
    """The frames of one system. `prove` may be called for one property after the other."""

    def __init__(self, relation: Relation, known: list[Cube] | None = None) -> None:
        self.relation, self.system = relation, relation.system
        self.steps, self.states = solver(), solver()
        self.steps.add(*relation.step(0))
        for s in (self.steps, self.states):
            s.add(*relation.instant(0))
        self.steps.add(relation.domains(1))
        self.start = z3.Bool("initially")
        for s in (self.steps, self.states):
            s.add(z3.Implies(self.start, relation.initial()))
        self.proven: list[Cube] = []
        self.deadline: float | None = None
        self._not_bad: Any = None
        self._now: dict[tuple[Ref, Value], Any] = {}
        self.frames: list[list[Cube]] = []
        self.active: list[Any] = []
        self.fresh = count()
        self.next: dict[tuple[Var, Value], Any] = {}
        for cube in known or ():
            self._keep(cube)

    def _literal(self, var: Var, value: Value) -> Any:
        """The Boolean that says that `var` has `value` after the step."""
        found = self.next.get((var, value))
        if found is None:
            found = self.next[var, value] = z3.Bool(f"next {var.name}={value}")
            self.steps.add(found == (self.relation.at(var, 1) == self.relation.value(var, value)))
        return found

    def excluded(self, cube: Cube, k: int = 0) -> Formula:
        """No state of the cube, at instant `k`."""
        return z3.Or([self.relation.at(v, k) != self.relation.value(v, x) for v, x in cube])

    def _keep(self, cube: Cube) -> None:
        self.proven.append(cube)
        for s in (self.steps, self.states):
            s.add(self.excluded(cube))
        self.steps.add(self.excluded(cube, 1))

    def _initial(self, cube: Cube) -> bool:
        """The cube has an initial state."""
        if any(v.initial is not None and v.initial != x for v, x in cube):
            return False
        return self.relation.start_allows(cube)

    def _open(self) -> None:
        self.frames.append([])
        self.active.append(z3.Bool(f"frame {next(self.fresh)}"))

    def _block(self, cube: Cube, level: int) -> None:
        self.frames[level].append(cube)
        for s in (self.steps, self.states):
            s.add(z3.Implies(self.active[level], self.excluded(cube)))

    def prove(self, bad: Formula, seconds: float | None = None) -> Obligation | None:
        """None: no state in which `bad` (said of instant 0) holds is reachable; `proven` implies it. Else a way there.

        `TimeoutError` after so many seconds, or where z3 gives up.
        """
        self.deadline = None if seconds is None else perf_counter() + seconds
        self._not_bad = solver()
        self._not_bad.add(*self.relation.instant(0), z3.Not(bad))
        self._now = {}
        self.frames, self.active = [], []
        self._open()
        flag = z3.Bool(f"bad {next(self.fresh)}")
        self.states.add(z3.Implies(flag, bad))
        first = self._bad(flag, None)
        if first is not None and self._initial(first):
            return Obligation(first)
        self._open()
        while True:
            level = len(self.frames) - 1
            cube = self._bad(flag, level)
            if cube is None:
                self._open()
                if self._propagate():
                    return None
                continue
            found = self._trace(Obligation(cube), level)
            if found is not None:
                return found

    def _bad(self, flag: Any, level: int | None) -> Cube | None:
        active = [] if level is None else self.active[level:]
        extra = [self.start] if level is None else []
        if decided(self.states, self.states.check(flag, *active, *extra)) != z3.sat:
            return None
        model = self.states.model()
        state = self._state(model)
        return state if level is None else self._lifted(state, model)

    def _lifted(self, state: Cube, model: Any) -> Cube:
        """A cube around a bad state whose states are all bad, with the facts that the model has."""
        facts = tuple((f, self.relation.read(model, f, 0)) for f in self.relation.facts)
        chosen = {str(bit): each for each in (*state, *facts) for bit in (self._held(*each),)}
        if decided(self._not_bad, self._not_bad.check(*map(z3.Bool, chosen))) == z3.sat:
            return state
        core = {str(bit) for bit in self._not_bad.unsat_core()}
        return tuple(each for each in state if str(self._held(*each)) in core)

    def _held(self, ref: Ref, value: Value) -> Any:
        """The Boolean that says, where bad states are lifted, that `ref` has `value`."""
        found = self._now.get((ref, value))
        if found is None:
            found = self._now[ref, value] = z3.Bool(f"now {len(self._now)}")
            self._not_bad.add(z3.Implies(found, self.relation.atom(ref, value, 0)))
        return found

    def _state(self, model: Any) -> Cube:
        return tuple((v, self.relation.read(model, v, 0)) for v in self.system.vars)

    def _trace(self, goal: Obligation, top: int) -> Obligation | None:
        """Exclude the goal from frame `top`, or find a run from an initial state to it."""
        order = count()
        queue = [(top, next(order), goal)]
        while queue:
            level, _, todo = heapq.heappop(queue)
            if self._initial(todo.cube):
                return todo
            if level == 0:
                raise AssertionError("an obligation at frame 0 that is not initial")
            if self.deadline is not None and perf_counter() > self.deadline:
                raise TimeoutError("property-directed reachability ran out of time")
            before = self._predecessor(todo, level)
            if before is not None:
                heapq.heappush(queue, (level - 1, next(order), before))
                heapq.heappush(queue, (level, next(order), todo))
                continue
            cube, level = self._generalised(todo.cube, level)
            self._block(cube, level)
            if level < top:
                heapq.heappush(queue, (level + 1, next(order), todo))
        return None

    def _query(self, cube: Cube, level: int) -> Any:
        """Is there a step into the cube from outside it, within the frame before `level`?"""
        apart = z3.Bool(f"apart {next(self.fresh)}")
        self.steps.add(z3.Implies(apart, self.excluded(cube)))
        extra = [apart, *self.active[level - 1 :]]
        if level == 1:
            extra.append(self.start)
        return decided(self.steps, self.steps.check(*extra, *(self._literal(v, x) for v, x in cube)))

    def _predecessor(self, todo: Obligation, level: int) -> Obligation | None:
        if self._query(todo.cube, level) != z3.sat:
            return None
        model = self.steps.model()
        index = self.relation.chosen(model, 0)
        move = self.system.moves[index]
        facts = tuple((f, self.relation.read(model, f, 0)) for f in move.facts)
        sets = dict(move.sets)
        needed = {r for r in refs_of(move.when) if isinstance(r, Var)}
        for var, _ in todo.cube:
            needed.update(r for r in refs_of(sets[var]) if isinstance(r, Var)) if var in sets else needed.add(var)
        cube = tuple((v, self.relation.read(model, v, 0)) for v in self.system.vars if v in needed)
        return Obligation(cube, index, facts, todo)

    def _generalised(self, cube: Cube, level: int) -> tuple[Cube, int]:
        """A larger cube that has no predecessor either, and the last frame that excludes it."""
        core = {str(c) for c in self.steps.unsat_core()}
        cube = self._repaired(tuple((v, x) for v, x in cube if str(self._literal(v, x)) in core), cube)
        for literal in cube:
            if len(cube) == 1:
                break
            smaller = tuple(c for c in cube if c != literal)
            if literal in cube and not self._initial(smaller) and self._query(smaller, level) == z3.unsat:
                core = {str(c) for c in self.steps.unsat_core()}
                cube = self._repaired(tuple((v, x) for v, x in smaller if str(self._literal(v, x)) in core), smaller)
        while level < len(self.frames) - 1 and self._query(cube, level + 1) == z3.unsat:
            level += 1
        return cube, level

    def _repaired(self, core: Cube, cube: Cube) -> Cube:
        """The core, with a literal more if it would exclude an initial state."""
        if not self._initial(core):
            return core
        for literal in cube:
            if not self._initial((*core, literal)):
                return tuple(c for c in cube if c in core or c == literal)
        return cube

    def _propagate(self) -> bool:
        """Move cubes to later frames. True: two frames are equal, and their cubes are an invariant."""
        for level in range(1, len(self.frames) - 1):
            for cube in list(self.frames[level]):
                if self._query(cube, level + 1) == z3.unsat:
                    self.frames[level].remove(cube)
                    self._block(cube, level + 1)
            if not self.frames[level]:
                for cube in {c for later in self.frames[level + 1 :] for c in later}:
                    self._keep(cube)
                return True
        return False


def run_of(system: System, way: Obligation) -> Run:
    """The run that an obligation describes, replayed."""
    space: dict[Ref, Sequence[Value]] = {v: v.domain if v.initial is None else (v.initial,) for v in system.vars}
    space |= {v: (x,) for v, x in way.cube}
    chosen = solve(system.start, space)
    if chosen is None:
        raise NotARun(f"{system.name}: no initial state begins this run")
    steps = []
    here: Obligation | None = way
    while here is not None and here.move >= 0:
        steps.append((system.moves[here.move], dict(here.facts)))
        here = here.next
    return follow(system, tuple(chosen[v] for v in system.vars), steps)
