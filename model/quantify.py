"""Facts eliminated from an expression by their existential quantifier: what is left says when some facts make it true.

Expressions are brought to a normal form (tests `In` of one ref, equalities of two, and, or); conjuncts that share no fact are
treated apart, and a fact that several share is expanded over its values, of which most leave the same. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from wirestate.model.core import FALSE, TRUE, And, Const, Eq, Expr, In, Not, Or, Ref, Value, refs_of
from wirestate.model.system import conjunction, disjunction

NOTHING: Mapping[Ref, Value] = {}


def normal(expr: Expr, known: Mapping[Ref, Value] = NOTHING, positive: bool = True) -> Expr:
    """The normal form of an expression (of its negation, unless `positive`), with the refs of known value replaced."""
    match expr:
        case Const(value):
            return Const(value is positive)
        case Ref():
            return _test(expr, (True,), known, positive)
        case In(ref, values):
            return _test(ref, values, known, positive)
        case Eq(left, right):
            return _equality(left, right, known, positive)
        case Not(of):
            return normal(of, known, not positive)
        case And(parts) | Or(parts):
            inner = (normal(p, known, positive) for p in parts)
            return all_of(inner) if isinstance(expr, And) is positive else any_of(inner)
    raise TypeError(f"not an expression over a state: {expr}")


def _test(ref: Ref, values: Iterable[Value], known: Mapping[Ref, Value], positive: bool) -> Expr:
    inside = {v for v in ref.domain if (v in tuple(values)) is positive}
    if ref in known:
        return Const(known[ref] in inside)
    if not inside:
        return FALSE
    return TRUE if len(inside) == len(ref.domain) else In(ref, tuple(v for v in ref.domain if v in inside))


def _equality(left: Ref, right: Value | Ref, known: Mapping[Ref, Value], positive: bool) -> Expr:
    if not isinstance(right, Ref):
        return _test(left, (right,), known, positive)
    if right in known:
        return _test(left, (known[right],), known, positive)
    if left in known:
        return _test(right, (known[left],), known, positive)
    return Eq(left, right) if positive else Not(Eq(left, right))


def all_of(parts: Iterable[Expr]) -> Expr:
    """A conjunction of normal forms: tests of one ref are made one."""
    return _merged(conjunction(parts), And)


def any_of(parts: Iterable[Expr]) -> Expr:
    """A disjunction of normal forms: tests of one ref are made one."""
    return _merged(disjunction(parts), Or)


def _merged(expr: Expr, kind: type[And] | type[Or]) -> Expr:
    if not isinstance(expr, kind):
        return expr
    tests: dict[Ref, set[Value]] = {}
    others: dict[Expr, None] = {}
    for part in expr.parts:
        if not isinstance(part, In):
            others[part] = None
        elif part.ref not in tests:
            tests[part.ref] = set(part.values)
        elif kind is And:
            tests[part.ref] &= set(part.values)
        else:
            tests[part.ref] |= set(part.values)
    each = (_test(ref, values, NOTHING, True) for ref, values in tests.items())
    return (conjunction if kind is And else disjunction)((*each, *_apart(others, kind)))


def _apart(others: Iterable[Expr], kind: type[And] | type[Or]) -> list[Expr]:
    """Without what another part makes superfluous: in `a or (a and b)` the second, in `a and (a or b)` too."""
    inner = Or if kind is And else And
    listed = [(part, frozenset(part.parts) if isinstance(part, inner) else frozenset((part,))) for part in others]
    return [p for p, have in listed if not any(less < have for _, less in listed)]


def exists(expr: Expr, inputs: Set[Ref]) -> Expr:
    """When some values of the inputs make a normal form true."""
    return _exists(expr, inputs, {})


def _exists(expr: Expr, inputs: Set[Ref], done: dict[Expr, Expr]) -> Expr:
    mentioned = {r for r in refs_of(expr) if r in inputs}
    if not mentioned:
        return expr
    found = done.get(expr)
    if found is None:
        if isinstance(expr, Or):
            found = _some(_exists(p, inputs, done) for p in expr.parts)
        elif isinstance(expr, And):
            found = all_of(_group(g, inputs, done) for g in _groups(expr.parts, inputs))
        else:
            found = _expanded(expr, inputs, done)
        done[expr] = found
    return found


def _group(parts: list[Expr], inputs: Set[Ref], done: dict[Expr, Expr]) -> Expr:
    if len(parts) == 1:
        return _exists(parts[0], inputs, done)
    return _expanded(And(tuple(parts)), inputs, done)


def _some(parts: Iterable[Expr]) -> Expr:
    """A disjunction, of which no more is worked out once it is true."""
    left = []
    for part in parts:
        if part == TRUE:
            return TRUE
        left.append(part)
    return any_of(left)


def _groups(parts: Iterable[Expr], inputs: Set[Ref]) -> list[list[Expr]]:
    """Conjuncts in groups that share inputs."""
    groups: list[tuple[set[Ref], list[Expr]]] = []
    for part in parts:
        refs = {r for r in refs_of(part) if r in inputs}
        joined = [part]
        apart = []
        for others, members in groups:
            if others & refs:
                refs |= others
                joined = members + joined
            else:
                apart.append((others, members))
        groups = [*apart, (refs, joined)]
    return [members for _, members in groups]


def _expanded(expr: Expr, inputs: Set[Ref], done: dict[Expr, Expr]) -> Expr:
    """Over the values of the input that occurs most often."""
    counts: dict[Ref, int] = {}
    for ref in refs_of(expr):
        if ref in inputs:
            counts[ref] = counts.get(ref, 0) + 1
    ref = max(counts, key=lambda r: (counts[r], -len(r.domain)))
    left = dict.fromkeys(normal(expr, {ref: value}) for value in ref.domain)
    return TRUE if TRUE in left else _some(_exists(e, inputs, done) for e in left)
