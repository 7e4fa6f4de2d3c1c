"""Facts eliminated from an expression by their existential quantifier: what is left says when some facts make it true.

Expressions are brought to a normal form (tests `In` of one ref, equalities of two, and, or); conjuncts that share no fact are
treated apart, and a fact that several share is expanded over its values, of which most leave the same. Standard library only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set

from wirestate.model.core import FALSE, TRUE, And, Const, Eq, Expr, In, Not, Or, Ref, Value, refs_of

NOTHING: Mapping[Ref, Value] = {}
ANYWHERE: Mapping[Ref, Collection[Value]] = {}


def normal(expr: Expr, known: Mapping[Ref, Value] = NOTHING, positive: bool = True) -> Expr:
    """The normal form of an expression (of its negation, unless `positive`), with the refs of known value replaced."""
    match expr:
        case Const(value):
            return TRUE if value is positive else FALSE
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


def _test(ref: Ref, values: Collection[Value], known: Mapping[Ref, Value], positive: bool) -> Expr:
    if ref in known:
        return TRUE if (known[ref] in values) is positive else FALSE
    inside = tuple([v for v in ref.domain if (v in values) is positive])
    if not inside:
        return FALSE
    return TRUE if len(inside) == len(ref.domain) else In(ref, inside)


def _equality(left: Ref, right: Value | Ref, known: Mapping[Ref, Value], positive: bool) -> Expr:
    if not isinstance(right, Ref):
        return _test(left, (right,), known, positive)
    if right in known:
        return _test(left, (known[right],), known, positive)
    if left in known:
        return _test(right, (known[left],), known, positive)
    return Eq(left, right) if positive else Not(Eq(left, right))


def given(expr: Expr, ref: Ref, value: Value) -> Expr:
    """A normal form for one value of one ref. What does not mention it stays the same object."""
    match expr:
        case In(other, values):
            return expr if other is not ref else TRUE if value in values else FALSE
        case Eq(left, right) | Not(Eq(left, right)) if ref is left or ref is right:
            return normal(expr, {ref: value})
        case And(parts) | Or(parts):
            after = [given(p, ref, value) for p in parts]
            if all(a is p for a, p in zip(after, parts, strict=True)):
                return expr
            return all_of(after) if isinstance(expr, And) else any_of(after)
    return expr


def all_of(parts: Iterable[Expr]) -> Expr:
    """A conjunction of normal forms: tests of one ref are made one."""
    return _joined(And, parts)


def any_of(parts: Iterable[Expr]) -> Expr:
    """A disjunction of normal forms: tests of one ref are made one."""
    return _joined(Or, parts)


def _joined(kind: type[And] | type[Or], parts: Iterable[Expr]) -> Expr:
    tests: dict[Ref, Collection[Value]] = {}
    others: dict[Expr, None] = {}
    for part in parts:
        if isinstance(part, Const):
            if part.value is (kind is Or):
                return part
            continue
        for each in part.parts if isinstance(part, kind) else (part,):
            if not isinstance(each, In):
                others[each] = None
            elif each.ref not in tests:
                tests[each.ref] = each.values
            elif kind is And:
                tests[each.ref] = [v for v in each.values if v in tests[each.ref]]
            else:
                tests[each.ref] = {*tests[each.ref], *each.values}
    found = [_test(ref, values, NOTHING, True) for ref, values in tests.items()]
    decisive = TRUE if kind is Or else FALSE
    if any(each is decisive for each in found):
        return decisive
    found += _apart(others, kind) if len(others) > 1 else others
    if not found:
        return FALSE if kind is Or else TRUE
    return found[0] if len(found) == 1 else kind(tuple(found))


def _apart(others: Iterable[Expr], kind: type[And] | type[Or]) -> list[Expr]:
    """Without what another part makes superfluous: in `a or (a and b)` the second, in `a and (a or b)` too."""
    inner = Or if kind is And else And
    listed = [(part, frozenset(part.parts) if isinstance(part, inner) else frozenset((part,))) for part in others]
    return [p for p, have in listed if not any(less < have for _, less in listed)]


def focused(expr: Expr, among: Mapping[Ref, Collection[Value]] = ANYWHERE) -> Expr:
    """A normal form with the same meaning where each of some refs is among the values given: what one conjunct says of a ref
    is not asked again inside the others."""
    match expr:
        case In(ref, values) if ref in among:
            left = [v for v in among[ref] if v in values]
            return TRUE if len(left) == len(among[ref]) else _test(ref, left, NOTHING, True)
        case And(parts):
            here = dict(among)
            for part in parts:
                if isinstance(part, In):
                    here[part.ref] = [v for v in here.get(part.ref, part.ref.domain) if v in part.values]
            return all_of(focused(p, among if isinstance(p, In) else here) for p in parts)
        case Or(parts):
            return any_of(focused(p, among) for p in parts)
    return expr


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
    left = dict.fromkeys(given(expr, ref, value) for value in ref.domain)
    return TRUE if TRUE in left else _some(_exists(e, inputs, done) for e in left)
