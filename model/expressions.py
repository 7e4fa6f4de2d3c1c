"""Expressions made simpler as they are made: constants go, conjunctions and disjunctions of one part are that part.

Knows no machine and no system; what an expression means is in `semantics`. Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from wirestate.model.core import FALSE, TRUE, And, Const, Expr, In, Not, Or


def mapped(expr: Expr, part: Callable[[Expr], Expr]) -> Expr:
    """A negation, conjunction or disjunction of what `part` makes of each part; any other expression as it is."""
    match expr:
        case Not(of):
            return negated(part(of))
        case And(parts):
            return conjunction(map(part, parts))
        case Or(parts):
            return disjunction(map(part, parts))
    return expr


def negated(expr: Expr) -> Expr:
    if isinstance(expr, Const):
        return Const(not expr.value)
    return ~expr


def conjunction(parts: Iterable[Expr]) -> Expr:
    """The parts that say something, as one expression."""
    return _joined(And, FALSE, TRUE, parts)


def disjunction(parts: Iterable[Expr]) -> Expr:
    """One of the parts holds."""
    return _joined(Or, TRUE, FALSE, parts)


def _joined(kind: type[And] | type[Or], decisive: Const, neutral: Const, parts: Iterable[Expr]) -> Expr:
    left: list[Expr] = []
    for part in parts:
        if part == decisive:
            return decisive
        if part != neutral:
            left.extend(part.parts if isinstance(part, kind) else (part,))
    if not left:
        return neutral
    return left[0] if len(left) == 1 else kind(tuple(left))


def simplified(expr: Expr) -> Expr:
    """Without constants, double negations, and tests that every or no value of the domain passes."""
    match expr:
        case In(ref, values):
            inside = tuple(v for v in ref.domain if v in values)
            if len(inside) == len(ref.domain):
                return TRUE
            return (expr if len(inside) == len(values) else In(ref, inside)) if inside else FALSE
    return mapped(expr, simplified)
