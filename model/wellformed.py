"""Whether a machine's table can mean what it seems to: the defects that are visible without any property.

`check` returns sentences, one for each defect: unknown names, values outside their domains, facts that the message does
not carry, missing or dangling citations, overlapping guards, rows that never fire, unreachable states, dead ends.
It does not ask whether the machine is right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations

from wirestate.model import messages
from wirestate.model.core import (
    And, At, Cite, Eq, EventKind, Expr, Fact, If, In, Machine, Next, Not, Or, Ref, Rule, Term, Value, Var, refs_of,
)  # fmt: skip
from wirestate.model.explore import Reach, reachable, solve
from wirestate.model.sections import title

ROLES = {"client", "server"}


def check(machine: Machine) -> list[str]:
    """Every defect of a machine, in words. The deeper checks need the names to be right, and wait until they are."""
    shallow: tuple[Callable[[Machine], Iterable[str]], ...] = (
        names, expressions, assignments, events, citations, variables,
    )  # fmt: skip
    found = [defect for part in shallow for defect in part(machine)]
    return list(dict.fromkeys(found or [*guards(machine), *graph(machine)]))


def names(machine: Machine) -> Iterator[str]:
    """Names that occur twice, and states that are not declared."""
    for what, listed in (
        ("state", machine.states),
        ("var", [v.name for v in machine.vars]),
        ("rule", [r.name for r in machine.rules]),
    ):
        yield from (f"{what} {name} is declared {n} times" for name, n in Counter(listed).items() if n > 1)
    special = {"initial": (machine.initial,), "final": machine.final, "failed": (machine.failed or machine.initial,)}
    for role, states in special.items():
        yield from (f"{role} state {s} is not declared" for s in states if s not in machine.states)
    for rule in machine.rules:
        yield from (f"{rule.name}: unknown state {s}" for s in (rule.source, rule.target) if s not in machine.states)


def literals(expr: Expr) -> Iterator[Expr]:
    """The leaves of an expression."""
    match expr:
        case Not(of):
            yield from literals(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from literals(part)
        case _:
            yield expr


def expressions(machine: Machine) -> Iterator[str]:
    """Guards: vars that the machine has not, and values that cannot be."""
    for rule in machine.rules:
        for ref in refs_of(rule.when):
            yield from _unknown_var(machine, rule, ref)
        for literal in literals(rule.when):
            yield from (f"{rule.name}: {defect}" for defect in _literal(literal))


def _unknown_var(machine: Machine, rule: Rule, ref: Ref) -> Iterator[str]:
    if isinstance(ref, Var) and ref not in machine.index_of:
        yield f"{rule.name}: unknown var {ref.name}"
    elif not isinstance(ref, Var | Fact):
        yield f"{rule.name}: {ref.name} is neither a var nor a fact"


def _literal(literal: Expr) -> Iterator[str]:
    match literal:
        case At():
            yield "At() belongs to properties: a rule has its source"
        case Eq(left, Ref() as right):
            if not any(_has(right, v) for v in left.domain):
                yield f"{left.name} and {right.name} have no value in common"
        case Eq(left, value) if not isinstance(value, Ref):
            yield from _outside(left, (value,))
        case In(ref, values):
            yield from _outside(ref, values)
        case Ref():
            if not all(isinstance(v, bool) for v in literal.domain):
                yield f"{literal.name} is not boolean, but used as a condition"


def _has(ref: Ref, value: Value) -> bool:
    """Membership that tells True from 1."""
    return any(value == v and type(value) is type(v) for v in ref.domain)


def _outside(ref: Ref, values: Iterable[Value]) -> Iterator[str]:
    yield from (f"{ref.name} cannot be {v!r}" for v in values if not _has(ref, v))


def assignments(machine: Machine) -> Iterator[str]:
    """The right sides: of vars that the machine has, values that they can have."""
    for rule in machine.rules:
        for var, term in rule.sets:
            yield from _unknown_var(machine, rule, var)
            for ref in refs_of(term):
                yield from _unknown_var(machine, rule, ref)
            yield from (f"{rule.name}: {defect}" for defect in _assigned(rule, var, term))
    for var in machine.vars:
        if var.initial is not None:
            yield from (f"initially: {defect}" for defect in _outside(var, (var.initial,)))
    if machine.owes is not None:
        yield from (f"owed by default: {defect}" for defect in _outside(machine.owes, (machine.default_alert,)))


def _assigned(rule: Rule, var: Var, term: Term) -> Iterator[str]:
    if isinstance(term, Next):
        yield from _outside(var, term.ref.domain)
    elif isinstance(term, Ref):
        if any(isinstance(leaf, At) for leaf in literals(rule.when)):
            return
        excess = [v for v in term.domain if not _has(var, v)]
        yield from _outside(var, [v for v in excess if solve(rule.when, {term: (v,)}) is not None])
    elif isinstance(term, If):
        yield from _assigned(rule, var, term.then)
        yield from _assigned(rule, var, term.other)
    else:
        yield from _outside(var, (term,))


def kinds() -> dict[str, messages.MessageKind]:
    """Every message kind that an event may name: those of TLS and, where there are any, TCP's segments."""
    if find_spec("wirestate.model.segments") is None:
        return messages.MESSAGES
    return {**messages.MESSAGES, **import_module("wirestate.model.segments").SEGMENTS}


def events(machine: Machine) -> Iterator[str]:
    """Message events: known kinds, sent by those who send them (anybody may receive anything), with their facts."""
    known = kinds()
    for rule in machine.rules:
        if not rule.event.is_message:
            yield from (f"{rule.name}: {rule.event} carries no fact {f.name}" for f in rule.facts())
        elif rule.event.name not in known:
            yield f"{rule.name}: unknown message {rule.event.name}"
        else:
            kind = known[rule.event.name]
            alien = rule.facts().difference(kind.facts)
            yield from (f"{rule.name}: {kind.name} carries no fact {f.name}" for f in alien)
            if rule.event.kind is EventKind.SEND and machine.role in ROLES - set(kind.senders):
                yield f"{rule.name}: a {machine.role} does not send {kind.name}"


def citations(machine: Machine) -> Iterator[str]:
    """Rows without a citation, and sections that do not exist."""
    yield from (f"default: {defect}" for defect in _missing(machine.default_cite))
    for row, (rule, *_) in machine.rows.items():
        if not rule.cite:
            yield f"{row or rule.name}: cites nothing"
        yield from (f"{row or rule.name}: {defect}" for cite in rule.cite for defect in _missing(cite))


def _missing(cite: Cite) -> Iterator[str]:
    if title(cite.doc, cite.section) is None:
        yield f"{cite} is not a known section"


def variables(machine: Machine) -> Iterator[str]:
    """Vars that nothing reads or nothing sets. Configuration is set by the user; what is owed is read by the peer."""
    read = {ref for rule in machine.rules for ref in refs_of(rule.when)}
    read |= {ref for rule in machine.rules for var, term in rule.sets for ref in refs_of(term) if ref is not var}
    written = {var for rule in machine.rules for var, _ in rule.sets}
    for var in machine.vars:
        if var is machine.owes:
            continue
        if var not in read:
            yield f"var {var.name} is never read"
        if var not in written and var.initial is not None:
            yield f"var {var.name} is never set"


def guards(machine: Machine) -> Iterator[str]:
    """Guards that cannot hold, and two rules that one configuration and one message both enable."""
    for rule in machine.rules:
        if solve(rule.when) is None:
            yield f"{rule.name}: can never fire: {rule.when}"
    memo: dict[tuple[int, int], dict[Ref, Value] | None] = {}
    for (state, event), rules in machine.by_event.items():
        for one, other in combinations(rules, 2):
            key = (id(one.when), id(other.when))
            if key not in memo:
                memo[key] = solve(one.when & other.when)
            example = memo[key]
            if example is not None:
                shown = ", ".join(f"{r.name}={v}" for r, v in example.items()) or "always"
                yield f"{one.name} and {other.name} both allow {event} in {state}: {shown}"


def graph(machine: Machine, limit: int = 50_000) -> Iterator[str]:
    """Unreachable states, rules that no run exercises, dead ends.

    Over the configurations where there are few enough, else over the states alone.
    """
    reach = reachable(machine, limit)
    found = reach.states() if reach.complete else _state_closure(machine)
    yield from (f"state {s} is unreachable" for s in machine.states if s not in found)
    if reach.complete:
        yield from (f"{r.name}: no reachable configuration enables it" for r in machine.rules if r.name not in reach.fired)
    yield from _dead_ends(machine, reach)


def _dead_ends(machine: Machine, reach: Reach) -> Iterator[str]:
    goals = frozenset((*machine.final, *((machine.failed,) if machine.failed else ())))
    if not reach.complete:
        leaving = {s: {r.target for r in machine.by_state[s]} for s in machine.states}
        good = set(goals)
        while more := {s for s in machine.states if s not in good and leaving[s] & good}:
            good |= more
        yield from (f"state {s} is a dead end" for s in machine.states if s not in good)
        return
    reported: set[str] = set()
    for config in reach.stuck(goals):
        if config.state not in reported:
            reported.add(config.state)
            shown = ", ".join(f"{v.name}={x}" for v, x in zip(machine.vars, config.values, strict=True))
            yield f"state {config.state} is a dead end: {shown or 'always'}"


def _state_closure(machine: Machine) -> set[str]:
    found, queue = {machine.initial}, [machine.initial]
    while queue:
        state = queue.pop()
        targets = {r.target for r in machine.by_state[state]} | ({machine.failed} if machine.failed else set())
        fresh = targets - found
        found |= fresh
        queue.extend(fresh)
    return found
