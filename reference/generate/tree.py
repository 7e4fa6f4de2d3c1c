"""In which order the guards of one arm are asked: a tree of questions, each asked once.

Guards of one state and event exclude each other (that is proved), so their order is free. What is known on the way (a
question that was answered, a branch that cannot be left but by a rule) is left out of the questions after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wirestate.model.core import FALSE, TRUE, And, Const, Eq, Expr, Fact, In, Not, Or, Ref, Rule, Value, refs_of
from wirestate.model.explore import truth
from wirestate.reference.generate.conditions import Idiom
from wirestate.values import dataclass

Item = tuple[Rule, tuple[Expr, ...], tuple[Fact, ...]]
"""A rule, what is left of its guard, and the facts that it assigns."""
Known = Mapping[Ref, tuple[Value, ...]]
"""The values that are left for what was asked."""


@dataclass(frozen=True, slots=True)
class Node:
    """`if` all of these hold: more of these, or a rule, which assigns these facts; else others."""

    when: tuple[Expr, ...]
    then: tuple[Node, ...] = ()
    rule: Rule | None = None
    assigns: tuple[Fact, ...] = ()
    otherwise: tuple[Node, ...] = ()


def tree(items: Sequence[Item], known: Known | None = None) -> tuple[Node, ...]:
    """The questions for some rules, given what is known; rules that cannot be taken then are left out."""
    known = known or {}
    items = [(rule, _left(when, known), assigns) for rule, when, assigns in items]
    items = [item for item in items if FALSE not in item[1] and not any(~part in item[1] for part in item[1])]
    if not items:
        return ()
    rule, when, assigns = items[0]
    if len(items) == 1:
        return (Node(when, rule=rule, assigns=assigns),)
    common = tuple(part for part in when if all(part in other for _, other, _ in items))
    if common:
        return _under(common, tree(_without(items, common), _told(known, common)))
    for i, (_, alone, _) in enumerate(items):
        if len(alone) == 1 and any(~alone[0] in other for _, other, _ in items):
            return _parted(alone[0], [items[i]], [*items[:i], *items[i + 1 :]], known)
    shared = Counter(part for _, parts, _ in items for part in parts)
    best = max(when, key=lambda part: shared[part], default=TRUE)
    if shared[best] < 2:
        return _parted(when[0], items[:1], items[1:], known) if len(when) == 1 else (
            Node(when, rule=rule, assigns=assigns), *tree(items[1:], known))  # fmt: skip
    inside = [item for item in items if best in item[1]]
    return _parted(best, inside, [item for item in items if best not in item[1]], known)


def _parted(question: Expr, inside: Sequence[Item], outside: Sequence[Item], known: Known) -> tuple[Node, ...]:
    """First those that want an answer, then the others: in an `else` those that want the opposite."""
    yes, no = (question,), (~question,)
    found = _under(yes, tree(_without(inside, yes), _told(known, yes)))
    if not found:
        return tree(outside, known)
    (first,) = found
    if first.when == yes and decisive((Node((), first.then, first.rule),)):
        return (first, *tree(_without(outside, no), _told(known, no)))
    opposite = [item for item in outside if no[0] in item[1]]
    others = tree([item for item in outside if no[0] not in item[1]], known)
    if not opposite or first.when != yes:
        return (first, *tree(outside, known))
    return (Node(yes, first.then, first.rule, first.assigns, tree(_without(opposite, no), _told(known, no))), *others)


def decisive(nodes: Sequence[Node]) -> bool:
    """Some rule is taken, whatever is the case."""
    return any(
        (node.rule is not None or decisive(node.then)) and (not node.when or decisive(node.otherwise)) for node in nodes
    )


def _without(items: Sequence[Item], parts: tuple[Expr, ...]) -> list[Item]:
    return [(rule, tuple(p for p in when if p not in parts), assigns) for rule, when, assigns in items]


def _under(when: tuple[Expr, ...], nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """One question for two, where nothing else depends on the first. None if it leads to no rule."""
    if len(nodes) == 1 and not nodes[0].otherwise:
        (only,) = nodes
        return (Node((*when, *only.when), only.then, only.rule, only.assigns),)
    return (Node(when, nodes),) if nodes else ()


def _told(known: Known, parts: tuple[Expr, ...]) -> Known:
    """What is known when these hold too."""
    after = dict(known)
    for part in _plain(parts):
        refs = set(refs_of(part))
        if len(refs) == 1:
            (ref,) = refs
            after[ref] = tuple(v for v in after.get(ref, ref.domain) if truth(part, {ref: (v,)}))
    return after


def _plain(parts: Iterable[Expr]) -> Iterator[Expr]:
    """What holds if all of these do, in single parts."""
    for part in parts:
        match part:
            case And(inner):
                yield from _plain(inner)
            case Not(Or(inner)):
                yield from _plain(~p for p in inner)
            case _:
                yield part


def _left(parts: tuple[Expr, ...], known: Known) -> tuple[Expr, ...]:
    """The conjuncts that are still a question: not known, and not implied by another one about the same ref."""
    left = [part for part in (simpler(part, known) for part in parts) if part != TRUE]
    values = [_values(part, known) for part in left]
    implied = {
        i for i, (ref, mine) in enumerate(values) for j, (other, its) in enumerate(values)
        if ref is not None and ref is other and (its < mine or (its == mine and j < i))
    }  # fmt: skip
    return tuple(part for i, part in enumerate(left) if i not in implied)


def _values(part: Expr, known: Known) -> tuple[Ref | None, frozenset[Value]]:
    """The only ref of a conjunct, and the values that it leaves."""
    refs = set(refs_of(part))
    if len(refs) != 1:
        return None, frozenset()
    (ref,) = refs
    return ref, frozenset(_told(known, (part,))[ref])


def simpler(expr: Expr, known: Known) -> Expr:
    """The expression without what is known."""
    match expr:
        case Idiom() | Const():
            return expr
        case And(parts):
            left = [part for part in (simpler(p, known) for p in parts) if part != TRUE]
            return FALSE if FALSE in left else _joined(And, left, TRUE)
        case Or(parts):
            left = [part for part in (simpler(p, known) for p in parts) if part != FALSE]
            return TRUE if TRUE in left else _joined(Or, left, FALSE)
        case Not(And() | Or() as of):
            inner = simpler(of, known)
            return Const(not inner.value) if isinstance(inner, Const) else ~inner
        case In(ref, values) if ref in known:
            left_values = tuple(v for v in values if v in known[ref])
            return Const(bool(left_values)) if set(left_values) in (set(), set(known[ref])) else In(ref, left_values)
    return _decided(expr, known)


def _decided(expr: Expr, known: Known) -> Expr:
    plain = expr.of if isinstance(expr, Not) else expr
    refs = set(refs_of(plain))
    value = truth(expr, {ref: known.get(ref, ref.domain) for ref in refs}) if isinstance(plain, Eq | In | Ref) else None
    return expr if value is None else Const(value)


def _joined(kind: type[And] | type[Or], parts: list[Expr], empty: Const) -> Expr:
    if len(parts) < 2:
        return parts[0] if parts else empty
    return kind(tuple(parts))


def uses(node: Node) -> Counter[Fact]:
    """How often each fact is asked for in the questions and assignments from here."""
    found = Counter(ref for part in node.when for ref in refs_of(part) if isinstance(ref, Fact))
    found.update(node.assigns)
    for inner in (*node.then, *node.otherwise):
        found += uses(inner)
    return found


def to_ask(block: Sequence[Node], local: frozenset[str]) -> list[Fact]:
    """The facts that the first node of a block uses and that are used again: asked once, before it."""
    first = uses(block[0])
    later = sum((uses(node) for node in block[1:]), Counter[Fact]())
    deeper = sum((uses(node) for node in block[0].then), Counter[Fact]())
    again = [fact for fact, times in first.items() if times + later[fact] > 1 and fact.name not in local]
    return [fact for fact in again if later[fact] or deeper[fact] < first[fact]]
