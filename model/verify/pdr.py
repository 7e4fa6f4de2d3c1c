"""Property-directed reachability (IC3) on a z3 relation: unbounded proofs with an inductive invariant as certificate.

Bradley's algorithm: frames F1, F2, ... over-approximate what is reachable in so many steps; a bad state that a frame allows
is traced back, and each cube that has no predecessor in the frame before is excluded, as generally as an unsatisfiable core
permits. Two equal frames are an invariant. Found invariants are kept, and help with the next property. A proof is not
believed for having been found here: `induction.holds` checks the certificate with one query of its own.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from time import perf_counter
from typing import Any

import z3

from wirestate.model.core import And, Const, Eq, Expr, Fact, If, In, Not, Or, Ref, Term, Value, Var, refs_of
from wirestate.model.explore import solve
from wirestate.model.system import Move, System
from wirestate.model.verify.relation import Formula, Relation, decided, solver
from wirestate.model.verify.runs import NotARun, Run, follow

Cube = tuple[tuple[Var, Value], ...]
"""A set of states: those in which each of these variables has this value."""

WORN = 1500
"""After so many questions of their own the solvers are made anew: what those were about makes each answer slower."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """A cube from which the bad states are reached: by `move` with `facts` and then as `next` says."""

    cube: Cube
    move: int = -1
    facts: tuple[tuple[Fact, Value], ...] = ()
    next: Obligation | None = None


class Pdr:
    """The frames of one system. `prove` may be called for one property after the other."""

    def __init__(self, relation: Relation, known: Iterable[Cube] = ()) -> None:
        self.relation, self.system = relation, relation.system
        self.start = z3.Bool("initially")
        self.proven = list(known)
        self.deadline: float | None = None
        self.frames: list[list[Cube]] = []
        self.active: list[Any] = []
        self.fresh = count()
        self._begin()

    def _begin(self) -> None:
        """Two solvers that know what is proven: of a step, and of a state."""
        self.steps, self.states = solver(), solver()
        self.both = (self.steps, self.states)
        self.steps.add(*self.relation.step(0), self.relation.domains(1))
        self.steps.add(*(self.relation.excluded(cube, 1) for cube in self.proven))
        here = [self.relation.excluded(cube, 0) for cube in self.proven]
        for s in self.both:
            s.add(*self.relation.instant(0), z3.Implies(self.start, self.relation.initial()), *here)
        self.begun = next(self.fresh)

    def _after(self, cube: Cube) -> list[Formula]:
        """The step leads into the cube."""
        return [self.relation.atom(v, x, 1) for v, x in cube]

    def _keep(self, cube: Cube) -> None:
        self.proven.append(cube)
        here = self.relation.excluded(cube, 0)
        self.states.add(here)
        self.steps.add(here, self.relation.excluded(cube, 1))

    def _initial(self, cube: Cube) -> bool:
        """The cube has an initial state."""
        if any(v.initial is not None and v.initial != x for v, x in cube):
            return False
        return self.relation.start_allows(cube)

    def _open(self) -> None:
        self.frames.append([])
        self.active.append(z3.Bool(f"frame {next(self.fresh)}"))

    def _block(self, cube: Cube, level: int) -> None:
        """Exclude the cube from a frame, and so from those before it."""
        inside = set(cube)
        for i in range(1, level + 1):
            self.frames[i] = [c for c in self.frames[i] if not inside.issubset(c)]
        self.frames[level].append(cube)
        said = z3.Or(z3.Not(self.active[level]), self.relation.excluded(cube, 0))
        for s in self.both:
            s.add(said)

    def prove(self, bad: Formula, seconds: float | None = None) -> Obligation | None:
        """None: no state in which `bad` (said of instant 0) holds is reachable; `proven` implies it. Else a way there.

        `TimeoutError` after so many seconds, or where z3 gives up.
        """
        self.deadline = None if seconds is None else perf_counter() + seconds
        if next(self.fresh) - self.begun > WORN:
            self._begin()
        flag, unflag = z3.Bool(f"bad {next(self.fresh)}"), z3.Bool(f"good {next(self.fresh)}")
        self.states.add(z3.Implies(flag, bad), z3.Implies(unflag, z3.Not(bad)))
        try:
            return self._searched(flag, unflag)
        finally:
            self.states.add(z3.Not(flag), z3.Not(unflag))

    def _searched(self, flag: Any, unflag: Any) -> Obligation | None:
        if self._asked(self.states, flag, self.start):
            return Obligation(self._state(self.states.model()))
        if not self._asked(self.states, flag):
            return None
        self._reset()
        while True:
            top = len(self.frames) - 1
            cube = self._bad(flag, unflag, top)
            if cube is not None:
                found = self._trace(Obligation(cube), top)
                if found is not None:
                    return found
                continue
            self._open()
            if self._propagate():
                return None

    def _asked(self, asked: Any, *assumed: Formula) -> bool:
        return bool(decided(asked, asked.check(*assumed)) == z3.sat)

    def _bad(self, flag: Any, unflag: Any, level: int) -> Cube | None:
        """Bad states that a frame allows: one, and those that are bad for the same reason, with the facts that it has."""
        if not self._asked(self.states, flag, *self.active[level:]):
            return None
        model, atom = self.states.model(), self.relation.atom
        state = self._state(model)
        here = [atom(f, self.relation.read(model, f, 0), 0) for f in self.relation.facts]
        chosen = {atom(v, x, 0).get_id(): (v, x) for v, x in state}
        if self._asked(self.states, unflag, *here, *(atom(v, x, 0) for v, x in state)):
            raise AssertionError("a state and facts that are bad and not bad")
        core = {c.get_id() for c in self.states.unsat_core()}
        return tuple(each for i, each in chosen.items() if i in core)

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
            level = self._excluded(self._generalised(todo.cube, level), level)
            if level < top:
                heapq.heappush(queue, (level + 1, next(order), todo))
        return None

    def _into(self, cube: Cube, level: int) -> bool:
        """Is there a step into the cube, within the frame before `level`?"""
        extra = [self.start] if level == 1 else []
        return self._asked(self.steps, *extra, *self.active[level - 1 :], *self._after(cube))

    def _entered(self, cube: Cube, level: int) -> bool:
        """Is there one from outside it?"""
        apart = z3.Bool(f"apart {next(self.fresh)}")
        self.steps.add(z3.Or(z3.Not(apart), self.relation.excluded(cube, 0)))
        extra = [apart, self.start] if level == 1 else [apart]
        return self._asked(self.steps, *extra, *self.active[level - 1 :], *self._after(cube))

    def _predecessor(self, todo: Obligation, level: int) -> Obligation | None:
        if not self._entered(todo.cube, level):
            return None
        model = self.steps.model()
        index = self.relation.chosen(model, 0)
        move = self.system.moves[index]
        facts = tuple((f, self.relation.read(model, f, 0)) for f in move.facts)
        state = self._state(model)
        needed = support(move, {v for v, _ in todo.cube}, dict((*state, *facts)))
        return Obligation(tuple((v, x) for v, x in state if v in needed), index, facts, todo)

    def _core(self, cube: Cube) -> Cube:
        """What of the cube was needed for the last answer that no step leads into it, and apart from the start."""
        core = {c.get_id() for c in self.steps.unsat_core()}
        return self._repaired(tuple(e for e, a in zip(cube, self._after(cube), strict=True) if a.get_id() in core), cube)

    def _generalised(self, cube: Cube, level: int) -> Cube:
        """A larger cube that has no predecessor either."""
        cube = self._core(cube)
        for literal in cube:
            if len(cube) == 1:
                break
            smaller = tuple(c for c in cube if c != literal)
            if literal in cube and not self._initial(smaller) and not self._entered(smaller, level):
                cube = self._core(smaller)
        return cube

    def _excluded(self, cube: Cube, level: int) -> int:
        """Exclude a cube from a frame and from the later ones that no step leads to it in; gives the last."""
        self._block(cube, level)
        while level < len(self.frames) - 1 and not self._into(cube, level + 1):
            level += 1
            self._block(cube, level)
        return level

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
                if not self._into(cube, level + 1):
                    self._block(cube, level + 1)
            if not self.frames[level]:
                for cube in dict.fromkeys(c for later in self.frames[level + 1 :] for c in later):
                    self._keep(cube)
                return True
        return False

    def _reset(self) -> None:
        """No frame excludes anything but what is proven."""
        for s in self.both:
            s.add(*map(z3.Not, self.active))
        self.frames, self.active = [], []
        self._open()
        self._open()



def support(move: Move, cared: set[Var], values: Mapping[Ref, Value]) -> set[Ref]:
    """Refs whose values are enough for the move to be taken and to give these variables the values that it gives them."""
    needed = _because(move.when, True, values)
    sets = dict(move.sets)
    for var in cared:
        needed |= _because_of_term(sets.get(var, var), values)
    return needed


def _because_of_term(term: Term, values: Mapping[Ref, Value]) -> set[Ref]:
    if isinstance(term, If):
        holds = evaluated(term.when, values)
        return _because(term.when, holds, values) | _because_of_term(term.then if holds else term.other, values)
    return set(refs_of(term))


def _because(expr: Expr, holds: bool, values: Mapping[Ref, Value]) -> set[Ref]:
    """Refs whose values make an expression hold, or not hold: of several reasons one of few variables."""
    match expr:
        case Not(of):
            return _because(of, not holds, values)
        case And(parts) | Or(parts):
            reasons = [_because(p, holds, values) for p in parts if evaluated(p, values) is holds]
            if isinstance(expr, And) is holds:
                return set().union(*reasons)
            return min(reasons, key=lambda r: sum(isinstance(ref, Var) for ref in r))
    return set(refs_of(expr))


def evaluated(expr: Expr, values: Mapping[Ref, Value]) -> bool:
    """Does it hold, with these values?"""
    match expr:
        case Const(value):
            return value
        case Ref():
            return values[expr] is True
        case In(ref, among):
            return values[ref] in among
        case Eq(left, right):
            return bool(values[left] == (values[right] if isinstance(right, Ref) else right))
        case Not(of):
            return not evaluated(of, values)
        case And(parts):
            return all(evaluated(p, values) for p in parts)
        case Or(parts):
            return any(evaluated(p, values) for p in parts)
    raise TypeError(f"not an expression over a state: {expr!r}")


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
