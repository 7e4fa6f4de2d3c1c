"""A product without the moves that no run takes: by the values that each variable can ever have, each on its own.

What is left out could never be taken, so nothing else changes; what is left in may still be impossible.
It proves nothing to anyone: the search for values only makes a product smaller. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wirestate.model.core import FALSE, And, Const, Eq, Expr, If, In, Next, Ref, Term, Value, Var, refs_of
from wirestate.model.explore import truth
from wirestate.model.expressions import mapped
from wirestate.model.system import Move, System

Values = dict[Var, set[Value]]


@dataclass(frozen=True)
class Guard:
    """A move's guard, taken apart once: what its conjuncts ask of one ref alone, which two they want equal, and the others."""

    refs: tuple[Ref, ...]
    tests: tuple[tuple[Ref, frozenset[Value]], ...]
    equal: tuple[tuple[Ref, Ref], ...]
    others: tuple[Expr, ...]


def _guard(when: Expr) -> Guard:
    tests, equal, others = [], [], []
    for part in when.parts if isinstance(when, And) else (when,):
        refs = set(refs_of(part))
        if len(refs) == 1:
            ref = refs.pop()
            tests.append((ref, frozenset(v for v in ref.domain if truth(part, {ref: (v,)}))))
        else:
            others.append(part)
            if isinstance(part, Eq) and isinstance(part.right, Ref):
                equal.append((part.left, part.right))
    return Guard(tuple(dict.fromkeys(refs_of(when))), tuple(tests), tuple(equal), tuple(others))


def pruned(system: System) -> System:
    """The same behaviour with fewer moves, and without variables that never change in their guards."""
    known: Values = {v: set(v.domain if v.initial is None else (v.initial,)) for v in system.vars}
    guards = [_guard(move.when) for move in system.moves]
    readers: dict[Var, list[int]] = {v: [] for v in system.vars}
    for index, move in enumerate(system.moves):
        for ref in {*guards[index].refs, *(r for _, term in move.sets for r in refs_of(term))}:
            if isinstance(ref, Var):
                readers[ref].append(index)
    live: set[int] = set()
    waiting = dict.fromkeys(range(len(system.moves)))
    while waiting:
        index = next(iter(waiting))
        del waiting[index]
        space = _space(guards[index], known)
        if space is not None:
            live.add(index)
            for var in _grown(system.moves[index], known, space):
                waiting.update(dict.fromkeys(readers[var]))
    fixed = {v: next(iter(values)) for v, values in known.items() if len(values) == 1}
    kept = (m for i, m in enumerate(system.moves) if i in live)
    return replace(system, moves=tuple(_specialised(m, fixed) for m in kept))


def _grown(move: Move, known: Values, space: dict[Ref, Sequence[Value]]) -> list[Var]:
    """The variables that get more values by a move that can be taken."""
    grown = []
    for var, term in move.sets:
        more = _values(term, var, known, space) - known[var]
        if more:
            known[var] |= more
            grown.append(var)
    return grown


def _space(guard: Guard, known: Values) -> dict[Ref, Sequence[Value]] | None:
    """What each ref of a guard may be if it holds; None if it cannot."""
    for ref, allowed in guard.tests:
        if isinstance(ref, Var) and known[ref].isdisjoint(allowed):
            return None
    space: dict[Ref, Sequence[Value]] = {r: tuple(known[r]) if isinstance(r, Var) else r.domain for r in guard.refs}
    for ref, allowed in guard.tests:
        space[ref] = tuple([v for v in space[ref] if v in allowed])
    for left, right in guard.equal:
        space[left] = space[right] = tuple(set(space[left]) & set(space[right]))
    if not all(space.values()) or any(truth(part, space) is False for part in guard.others):
        return None
    return space


def _values(term: Term, var: Var, known: Values, space: dict[Ref, Sequence[Value]]) -> set[Value]:
    match term:
        case If(_, then, other):
            return _values(then, var, known, space) | _values(other, var, known, space)
        case Next(ref, step):
            domain = ref.domain
            return {domain[(domain.index(v) + step) % len(domain)] for v in _options(ref, known, space)}
        case Ref():
            return {v for v in _options(term, known, space) if v in var.domain}
    return {term}


def _options(ref: Ref, known: Values, space: dict[Ref, Sequence[Value]]) -> Iterable[Value]:
    if ref in space:
        return space[ref]
    return known[ref] if isinstance(ref, Var) else ref.domain


def _specialised(move: Move, fixed: dict[Var, Value]) -> Move:
    sets = tuple((v, specialised_term(t, fixed)) for v, t in move.sets if v not in fixed)
    return replace(move, when=specialised(move.when, fixed), sets=sets)


def specialised(expr: Expr, fixed: dict[Var, Value]) -> Expr:
    """The expression with variables of known value replaced."""
    match expr:
        case Var() if expr in fixed:
            return Const(fixed[expr] is True)
        case In(Var() as var, values) if var in fixed:
            return Const(fixed[var] in values)
        case Eq(left, Var() as right) if right in fixed:
            return specialised(In(left, (fixed[right],)) if fixed[right] in left.domain else FALSE, fixed)
        case Eq(Var() as left, right) if left in fixed:
            return In(right, (fixed[left],)) if isinstance(right, Ref) else Const(fixed[left] == right)
    return mapped(expr, lambda part: specialised(part, fixed))


def specialised_term(term: Term, fixed: dict[Var, Value]) -> Term:
    match term:
        case If(when, then, other):
            holds = specialised(when, fixed)
            yes, no = specialised_term(then, fixed), specialised_term(other, fixed)
            if isinstance(holds, Const):
                return yes if holds.value else no
            return yes if yes is no else If(holds, yes, no)
        case Var() if term in fixed:
            return fixed[term]
    return term
