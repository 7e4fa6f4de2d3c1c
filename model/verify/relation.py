"""A system as a z3 transition relation: enumerations, Bools, frame conditions, facts as free inputs.

Everything is Boolean: a variable or a fact of three values or more has one literal for each value, of which exactly one
holds. So a cube of states is a list of literals, its opposite a clause, and the solver needs no preprocessing.

One instant is such literals for each variable and each fact; a step is one Boolean for each move (so that a model says which
move was taken), its guard and its assignments, and for each variable that it changes only if a move that
assigns it was taken. Exactly one move is taken in each step.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from math import isqrt
from typing import Any

import z3

from wirestate.model.core import (
    And, Const, Eq, Expr, Fact, If, In, ModelError, Next, Not, Or, Ref, Term, Value, Var,
)  # fmt: skip
from wirestate.model.explore import solve
from wirestate.model.system import System

Formula = Any
"""A z3 expression; z3 has no types of its own for checkers."""
Literals = dict[Value, Formula]
"""For each value of a domain the literal that says that it is the value."""

z3.z3.Z3_DEBUG = False
"""z3 for Python looks at the sorts of each call again, which costs more than the calls: they are right by construction."""


_CONTEXT = z3.main_ctx()


def any_of(parts: Iterable[Formula]) -> Formula:
    """A disjunction, made without the looks that `z3.Or` takes at each of its parts."""
    return _joined(z3.Z3_mk_or, list(parts))


def all_of(parts: Iterable[Formula]) -> Formula:
    """A conjunction."""
    return _joined(z3.Z3_mk_and, list(parts))


def _joined(make: Any, parts: list[Formula]) -> Formula:
    """`parts` must be held as long as z3 looks at them."""
    return z3.BoolRef(make(_CONTEXT.ref(), len(parts), (z3.Ast * len(parts))(*(p.ast for p in parts))), _CONTEXT)


def negated(said: Formula) -> Formula:
    return z3.BoolRef(z3.Z3_mk_not(_CONTEXT.ref(), said.ast), _CONTEXT)


class Relation:
    """The formulas of one system. Instants are numbered from 0; expressions and moves are said of an instant."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.facts = tuple(dict.fromkeys(f for m in system.moves for f in m.facts))
        self._literals: dict[tuple[Ref, int], Literals] = {}
        self._negations: dict[tuple[Ref, int], Literals] = {}
        self._can: dict[tuple[int, int], Formula] = {}
        self._taken: dict[tuple[int, int], Formula] = {}
        self._step: list[Formula] | None = None
        self._instant: list[Formula] | None = None
        self._renamings: dict[int, tuple[int, Any, Any]] = {}
        self._kept: list[Formula] = []  # what the arrays of the renamings point to
        self._said: dict[tuple[int, int], tuple[Expr, Formula]] = {}

    def literals(self, ref: Ref, k: int) -> Literals:
        """The literals of a variable or a fact at instant `k`."""
        found = self._literals.get((ref, k))
        if found is None:
            if isinstance(ref, Var) and ref not in self.system.index_of:
                raise ModelError(f"{self.system.name} has no variable {ref.name!r}")
            found = self._literals[ref, k] = self._declared(ref, k)
        return found

    def _declared(self, ref: Ref, k: int) -> Literals:
        name = f"fact {ref.name}#{id(ref)}" if isinstance(ref, Fact) else ref.name
        if len(ref.domain) == 1:
            return {ref.domain[0]: z3.BoolVal(True)}
        if len(ref.domain) == 2:
            bit = z3.Bool(f"{name}@{k}")
            return {ref.domain[0]: z3.Not(bit), ref.domain[1]: bit}
        return {value: z3.Bool(f"{name}={value}@{k}") for value in ref.domain}

    def telling(self, ref: Ref) -> tuple[Value, ...]:
        """The values whose literals are constants of the formulas: all, or of two the second, which says enough."""
        return ref.domain if len(ref.domain) > 2 else ref.domain[1:]

    def constants(self, ref: Ref, k: int) -> list[Formula]:
        """The Boolean constants that stand for a variable or a fact at instant `k`."""
        literals = self.literals(ref, k)
        return [literals[v] for v in self.telling(ref)]

    def atom(self, ref: Ref, value: Value, k: int) -> Formula:
        """That `ref` has this value at instant `k`: a literal."""
        literals = self.literals(ref, k)
        if value not in literals:
            raise ModelError(f"{ref.name} cannot be {value!r}")
        return literals[value]

    def _against(self, ref: Ref, k: int) -> Literals:
        """The negations of the literals."""
        found = self._negations.get((ref, k))
        if found is None:
            found = self._negations[ref, k] = {v: negated(said) for v, said in self.literals(ref, k).items()}
        return found

    def excluded(self, cube: Iterable[tuple[Ref, Value]], k: int) -> Formula:
        """No state of the cube, at instant `k`."""
        return any_of([self._against(ref, k)[value] for ref, value in cube])

    def holds(self, expr: Expr, k: int) -> Formula:
        """An expression about vars and facts, at instant `k`."""
        found = self._said.get((id(expr), k))
        if found is None:
            found = self._said[id(expr), k] = expr, self._holds(expr, k)  # kept with it, so that the id stays its own
        return found[1]

    def _holds(self, expr: Expr, k: int) -> Formula:
        match expr:
            case Const(value):
                return z3.BoolVal(value)
            case Ref():
                return self.atom(expr, True, k)
            case In(ref, values):
                return any_of([self.atom(ref, v, k) for v in values if v in ref.domain])
            case Eq(left, right):
                return self.same(left, right, k, k) if isinstance(right, Ref) else self.atom(left, right, k)
            case Not(of):
                return z3.Not(self.holds(of, k))
            case And(parts):
                return all_of([self.holds(p, k) for p in parts])
            case Or(parts):
                return any_of([self.holds(p, k) for p in parts])
        raise ModelError(f"not an expression over a state: {expr}")

    def same(self, left: Ref, right: Ref, k: int, later: int) -> Formula:
        """`left` has at instant `k` the value that `right` has at instant `later`."""
        ours, theirs = self.literals(left, k), self.literals(right, later)
        if left.domain == right.domain:
            if len(ours) == 2:
                return ours[left.domain[1]] == theirs[left.domain[1]]
            return all_of([z3.Implies(ours[v], theirs[v]) for v in left.domain])
        return any_of([z3.And(ours[v], theirs[v]) for v in left.domain if v in theirs])

    def assigned(self, var: Var, term: Term, k: int) -> Formula:
        """After instant `k`, `var` has the value that the right side of an assignment has at `k`."""
        match term:
            case If(when, then, other):
                yes, no = self.assigned(var, then, k), self.assigned(var, other, k)
                holds = self.holds(when, k)
                return z3.And(z3.Implies(holds, yes), z3.Or(holds, no))
            case Next(ref, step):
                domain = ref.domain
                return self._mapped(var, ref, {d: domain[(i + step) % len(domain)] for i, d in enumerate(domain)}, k)
            case Ref() if term.domain == var.domain:
                return self.same(var, term, k + 1, k)
            case Ref():
                return self._mapped(var, term, {d: d for d in term.domain}, k)
        return self.atom(var, term, k + 1)

    def _mapped(self, var: Var, ref: Ref, mapped: dict[Value, Value], k: int) -> Formula:
        """After `k`, `var` has what the value of `ref` maps to; one that maps outside the domain of `var` cannot occur."""
        after = self.literals(var, k + 1)
        some = next(after[to] for to in mapped.values() if to in after)
        return all_of([z3.Implies(self.atom(ref, v, k), after.get(to, some)) for v, to in mapped.items()])

    def can(self, move: int, k: int) -> Any:
        """The Boolean that says that the guard of this move holds at instant `k`."""
        found = self._can.get((move, k))
        if found is None:
            found = self._can[move, k] = z3.Bool(f"can {move}@{k}")
        return found

    def instant(self, k: int) -> list[Formula]:
        """Variables and facts have values of their domains, and the Booleans of `can` mean what they say."""
        if self._instant is None:
            guards = [self.can(i, 0) == self.holds(m.when, 0) for i, m in enumerate(self.system.moves)]
            self._instant = [self.domains(0), self.inputs(0), *guards]
        return self.shifted(self._instant, k)

    def taken(self, move: int, k: int) -> Any:
        """The Boolean that says that this move is taken between `k` and `k + 1`."""
        found = self._taken.get((move, k))
        if found is None:
            found = self._taken[move, k] = z3.Bool(f"move {move}@{k}")
        return found

    def initial(self) -> Formula:
        fixed = [self.atom(v, v.initial, 0) for v in self.system.vars if v.initial is not None]
        return all_of([*fixed, self.holds(self.system.start, 0)])

    def domains(self, k: int) -> Formula:
        """Each variable has a value of its domain."""
        return self.inside(self.system.vars, k)

    def inputs(self, k: int) -> Formula:
        """Each fact has a value of its domain."""
        return self.inside(self.facts, k)

    def inside(self, refs: Iterable[Ref], k: int) -> Formula:
        """Of the literals of each exactly one holds."""
        parts = []
        for ref in refs:
            if len(ref.domain) > 2:
                parts.append(any_of(self.literals(ref, k).values()))
                parts += map(any_of, combinations(self._against(ref, k).values(), 2))
        return all_of(parts)

    def start_allows(self, cube: tuple[tuple[Var, Value], ...]) -> bool:
        """Some initial state has these values."""
        known: dict[Ref, Sequence[Value]] = {v: (x,) for v, x in cube}
        return solve(self.system.start, known) is not None

    def read(self, model: Any, ref: Ref, k: int) -> Value:
        """The value of `ref` at instant `k` in a model."""
        literals = self.literals(ref, k)
        for value, literal in literals.items():
            if z3.is_true(model.eval(literal, model_completion=True)):
                return value
        raise ValueError(f"{ref.name} has no value at {k} in the model")

    def chosen(self, model: Any, k: int) -> int:
        """The move that a model takes after instant `k`."""
        row, column = (
            next(i for i in range(self._width) if z3.is_true(model.eval(self._half(i, h, k)))) for h in (1, 0)
        )
        return row * self._width + column

    def step(self, k: int) -> list[Formula]:
        """Exactly one move is taken between instants `k` and `k + 1`."""
        if self._step is None:
            self._step = self._first_step()
        return self.shifted(self._step, k)

    def later(self, said: Formula, k: int) -> Formula:
        """What is said of instant 0, said of `k`."""
        return self.shifted([said], k)[0]

    def shifted(self, said: list[Formula], k: int) -> list[Formula]:
        """What is said of instants 0 and 1, said of `k` and `k + 1`."""
        if k == 0:
            return said
        renaming = self._renaming(k)
        return [z3.BoolRef(z3.Z3_substitute(_CONTEXT.ref(), all_of(said).ast, *renaming), _CONTEXT)]

    def _renaming(self, k: int) -> tuple[int, Any, Any]:
        """Each constant of instants 0 and 1 and that of `k` and `k + 1`: how many, and two arrays."""
        found = self._renamings.get(k)
        if found is None:
            before, after = self._constants(0), self._constants(k)
            some = z3.Ast * len(before)
            found = self._renamings[k] = len(before), some(*(c.ast for c in before)), some(*(c.ast for c in after))
            self._kept += before + after
        return found

    def _constants(self, k: int) -> list[Formula]:
        """Every constant of a step from instant `k`."""
        moves, halves = range(len(self.system.moves)), range(self._width)
        listed = [c for v in self.system.vars for i in (1, 0) for c in self.constants(v, k + i)]
        listed += [c for f in self.facts for c in self.constants(f, k)]
        listed += [of(i, k) for of in (self.taken, self.can) for i in moves]
        listed += [self._assigned(i, k) for i in range(len(self.system.vars))]
        return listed + [self._half(i, h, k) for h in (0, 1) for i in halves]

    def _first_step(self) -> list[Formula]:
        chosen = [self.taken(i, 0) for i in range(len(self.system.moves))]
        writers: dict[Var, list[Any]] = {v: [] for v in self.system.vars}
        parts: list[Formula] = [any_of(chosen), *self._at_most_one(chosen)]
        for i, (bit, move) in enumerate(zip(chosen, self.system.moves, strict=True)):
            parts.append(z3.Implies(bit, self.can(i, 0)))
            for var, term in move.sets:
                parts.append(z3.Implies(bit, self.assigned(var, term, 0)))
                writers[var].append(bit)
        for i, (var, bits) in enumerate(writers.items()):
            assigned = self._assigned(i, 0)
            parts.append(z3.Implies(assigned, any_of(bits)))
            before, after = self._against(var, 0), self.literals(var, 1)
            parts += [any_of((assigned, before[v], after[v])) for v in var.domain]
        return parts

    def _assigned(self, var: int, k: int) -> Any:
        """The Boolean without which the variable of this place stays as it is."""
        return z3.Bool(f"assigned {var}@{k}")

    def _half(self, place: int, half: int, k: int) -> Any:
        return z3.Bool(f"{'row' if half else 'column'} {place}@{k}")

    @property
    def _width(self) -> int:
        return isqrt(len(self.system.moves)) + 1

    def _at_most_one(self, chosen: Sequence[Formula]) -> list[Formula]:
        """The moves in a square: only one row has any that is taken, and only one column."""
        width = self._width
        halves = [[self._half(i, h, 0) for i in range(width)] for h in (0, 1)]
        parts = [z3.Implies(bit, halves[1][i // width]) for i, bit in enumerate(chosen)]
        parts += [z3.Implies(bit, halves[0][i % width]) for i, bit in enumerate(chosen)]
        return parts + [any_of(pair) for half in halves for pair in combinations(map(negated, half), 2)]


def solver() -> Any:
    """z3's solver for finite domains."""
    return z3.SolverFor("QF_FD")


def decided(asked: Any, answer: Any) -> Any:
    """The answer of a solver; `TimeoutError` if it is `unknown`, which never counts as an answer."""
    if answer == z3.unknown:
        raise TimeoutError(f"z3 gave up: {asked.reason_unknown()}")
    return answer
