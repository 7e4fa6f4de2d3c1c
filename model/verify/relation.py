"""A system as a z3 transition relation: enumerations, Bools, frame conditions, facts as free inputs.

An enumeration is a bit vector whose values are the places in the domain: z3's solver for finite domains answers a query over
them in milliseconds, and takes no enumeration sorts.

One instant is a constant for each variable and each fact; a step is one Boolean for each move (so that a model says which
move was taken), its guard and its assignments, and for each variable that it changes only if a move that
assigns it was taken. Exactly one move is taken in each step.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import z3

from wirestate.model.core import (
    BOOL, And, Const, Eq, Expr, Fact, If, In, ModelError, Next, Not, Or, Ref, Term, Value, Var,
)  # fmt: skip
from wirestate.model.explore import solve
from wirestate.model.system import System

Formula = Any
"""A z3 expression; z3 has no types of its own for checkers."""


@cache
def _sort(domain: tuple[Value, ...]) -> tuple[Any, dict[Value, Any]]:
    """The sort of a domain and its constants by value. Booleans are Bool."""
    if domain == BOOL:
        return z3.BoolSort(), {False: z3.BoolVal(False), True: z3.BoolVal(True)}
    sort = z3.BitVecSort(max(1, (len(domain) - 1).bit_length()))
    return sort, {value: z3.BitVecVal(i, sort) for i, value in enumerate(domain)}


z3.z3.Z3_DEBUG = False
"""z3 for Python looks at the sorts of each call again, which costs more than the calls: they are right by construction."""


class Relation:
    """The formulas of one system. Instants are numbered from 0; expressions and moves are said of an instant."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.facts = tuple(dict.fromkeys(f for m in system.moves for f in m.facts))
        self._constants: dict[tuple[Ref, int], Any] = {}
        self._step: list[Formula] | None = None
        self._instant: list[Formula] | None = None
        self._renamings: dict[int, list[tuple[Any, Any]]] = {}
        self._atoms: dict[tuple[Ref, Value, int], Formula] = {}
        self._said: dict[tuple[int, int], tuple[Expr, Formula]] = {}

    def at(self, ref: Ref, k: int) -> Any:
        """The constant for a variable or a fact at instant `k`."""
        found = self._constants.get((ref, k))
        if found is None:
            prefix = "fact " if isinstance(ref, Fact) else ""
            if isinstance(ref, Var) and ref not in self.system.index_of:
                raise ModelError(f"{self.system.name} has no variable {ref.name!r}")
            found = self._constants[ref, k] = z3.Const(
                f"{prefix}{ref.name}#{id(ref) if prefix else ''}@{k}", _sort(ref.domain)[0]
            )
        return found

    def value(self, ref: Ref, value: Value) -> Any:
        """A value of the domain of `ref` as a z3 constant."""
        constants = _sort(ref.domain)[1]
        if value not in constants:
            raise ModelError(f"{ref.name} cannot be {value!r}")
        return constants[value]

    def atom(self, ref: Ref, value: Value, k: int) -> Formula:
        """That `ref` has this value at instant `k`."""
        found = self._atoms.get((ref, value, k))
        if found is None:
            found = self._atoms[ref, value, k] = self.at(ref, k) == self.value(ref, value)
        return found

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
                return self.at(expr, k)
            case In(ref, values):
                return z3.Or([self.atom(ref, v, k) for v in values if v in ref.domain])
            case Eq(left, right):
                if not isinstance(right, Ref):
                    return self.atom(left, right, k)
                return self._same(left, right, k)
            case Not(of):
                return z3.Not(self.holds(of, k))
            case And(parts):
                return z3.And([self.holds(p, k) for p in parts])
            case Or(parts):
                return z3.Or([self.holds(p, k) for p in parts])
        raise ModelError(f"not an expression over a state: {expr}")

    def _same(self, left: Ref, right: Ref, k: int) -> Formula:
        if left.domain == right.domain:
            return self.at(left, k) == self.at(right, k)
        common = [v for v in left.domain if v in right.domain]
        return z3.Or(
            [z3.And(self.atom(left, v, k), self.atom(right, v, k)) for v in common]
        )

    def term(self, term: Term, like: Ref, k: int) -> Any:
        """The right side of an assignment to `like`, over instant `k`."""
        match term:
            case If(when, then, other):
                return z3.If(self.holds(when, k), self.term(then, like, k), self.term(other, like, k))
            case Next(ref, step):
                domain = ref.domain
                return self._chosen(ref, like, k, {d: domain[(i + step) % len(domain)] for i, d in enumerate(domain)})
            case Ref():
                if term.domain == like.domain:
                    return self.at(term, k)
                return self._chosen(term, like, k, {d: d for d in term.domain})
        return self.value(like, term)

    def _chosen(self, ref: Ref, like: Ref, k: int, mapped: dict[Value, Value]) -> Any:
        """The value of `like` that each value of `ref` maps to; a value outside its domain cannot occur."""
        result = self.value(like, next(v for v in mapped.values() if v in like.domain))
        for value, target in mapped.items():
            if target in like.domain:
                result = z3.If(self.atom(ref, value, k), self.value(like, target), result)
        return result

    def assigned(self, var: Var, term: Term, k: int) -> Formula:
        if isinstance(term, Value):
            return self.atom(var, term, k + 1)
        return self.at(var, k + 1) == self.term(term, var, k)

    def can(self, move: int, k: int) -> Any:
        """The Boolean that says that the guard of this move holds at instant `k`."""
        return z3.Bool(f"can {move}@{k}")

    def instant(self, k: int) -> list[Formula]:
        """Variables and facts have values of their domains, and the Booleans of `can` mean what they say."""
        if self._instant is None:
            guards = [self.can(i, 0) == self.holds(m.when, 0) for i, m in enumerate(self.system.moves)]
            self._instant = [self.domains(0), self.inputs(0), *guards]
        return self._instant if k == 0 else self.shifted(self._instant, k)

    def taken(self, move: int, k: int) -> Any:
        """The Boolean that says that this move is taken between `k` and `k + 1`."""
        return z3.Bool(f"move {move}@{k}")

    def initial(self) -> Formula:
        fixed = [self.atom(v, v.initial, 0) for v in self.system.vars if v.initial is not None]
        return z3.And([*fixed, self.holds(self.system.start, 0)])

    def domains(self, k: int) -> Formula:
        """Each variable has a value of its domain."""
        return self._inside(self.system.vars, k)

    def inputs(self, k: int) -> Formula:
        """Each fact has a value of its domain."""
        return self._inside(self.facts, k)

    def _inside(self, refs: Iterable[Ref], k: int) -> Formula:
        """Bit patterns that stand for no value of the domain are excluded."""
        wide = [r for r in refs if r.domain != BOOL and len(r.domain) < 1 << _sort(r.domain)[0].size()]
        return z3.And([z3.ULT(self.at(r, k), len(r.domain)) for r in wide])

    def start_allows(self, cube: tuple[tuple[Var, Value], ...]) -> bool:
        """Some initial state has these values."""
        known: dict[Ref, Sequence[Value]] = {v: (x,) for v, x in cube}
        return solve(self.system.start, known) is not None

    def read(self, model: Any, ref: Ref, k: int) -> Value:
        """The value of `ref` at instant `k` in a model."""
        found = model.eval(self.at(ref, k), model_completion=True)
        if ref.domain == BOOL:
            return bool(z3.is_true(found))
        return ref.domain[int(found.as_long())]

    def chosen(self, model: Any, k: int) -> int:
        """The move that a model takes after instant `k`."""
        return next(i for i in range(len(self.system.moves)) if z3.is_true(model.eval(self.taken(i, k))))

    def step(self, k: int) -> list[Formula]:
        """Exactly one move is taken between instants `k` and `k + 1`."""
        if self._step is None:
            self._step = self._first_step()
        return self._step if k == 0 else self.shifted(self._step, k)

    def later(self, said: Formula, k: int) -> Formula:
        """What is said of instant 0, said of `k`."""
        return said if k == 0 else self.shifted([said], k)[0]

    def shifted(self, said: list[Formula], k: int) -> list[Formula]:
        """What is said of instants 0 and 1, said of `k` and `k + 1`."""
        return [z3.substitute(z3.And(said), *self._renaming(k))]

    def _renaming(self, k: int) -> list[tuple[Any, Any]]:
        """Each constant of instants 0 and 1 with that of `k` and `k + 1`."""
        found = self._renamings.get(k)
        if found is None:
            pairs = [(self.at(v, i), self.at(v, k + i)) for v in self.system.vars for i in (1, 0)]
            pairs += [(self.at(f, 0), self.at(f, k)) for f in self.facts]
            moves = range(len(self.system.moves))
            pairs += [(of(i, 0), of(i, k)) for of in (self.taken, self.can) for i in moves]
            found = self._renamings[k] = pairs
        return found

    def _first_step(self) -> list[Formula]:
        k = 0
        chosen = [self.taken(i, k) for i in range(len(self.system.moves))]
        writers: dict[Var, list[Any]] = {v: [] for v in self.system.vars}
        parts: list[Formula] = [z3.Or(chosen), z3.AtMost(*chosen, 1)]
        for i, (bit, move) in enumerate(zip(chosen, self.system.moves, strict=True)):
            effect = [self.can(i, k)]
            for var, term in move.sets:
                effect.append(self.assigned(var, term, k))
                writers[var].append(bit)
            parts.append(z3.Implies(bit, z3.And(effect)))
        for var, bits in writers.items():
            parts.append(z3.Or([self.at(var, k + 1) == self.at(var, k), *bits]))
        return parts


def solver() -> Any:
    """z3's solver for finite domains."""
    return z3.SolverFor("QF_FD")


def decided(asked: Any, answer: Any) -> Any:
    """The answer of a solver; `TimeoutError` if it is `unknown`, which never counts as an answer."""
    if answer == z3.unknown:
        raise TimeoutError(f"z3 gave up: {asked.reason_unknown()}")
    return answer
