"""What a machine's table means, once for every consumer: guards over partly known facts, assignments, the catch-all.

An event with no enabled rule is illegal. A *received* illegal message leads to the machine's failed state, owing the
alert that the RFC names; an illegal send, call or timer cannot happen (`Illegal`). Final and failed states absorb
what still arrives. Facts may be unknown or known to lie in a set: then a guard may be undecided, and every outcome
that some completion of the facts allows is a successor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from wirestate.model.core import (
    And, At, Const, Eq, Event, EventKind, Expr, Fact, If, In, Machine, Next, Not, Or, Ref, Rule, Term, Value, Var, refs_of,
)  # fmt: skip
from wirestate.values import dataclass

Known = Mapping[str, Value | frozenset[Value]]
"""Fact name -> value, or the set of values that it may have. A fact that is absent is unknown."""


class Config(NamedTuple):
    """Where a machine is: its state and the value of each var, in the machine's order of vars. A tuple, as so many are looked up."""

    state: str
    values: tuple[Value, ...]

    def of(self, machine: Machine, var: Var) -> Value:
        return self.values[machine.index_of[var]]


@dataclass(frozen=True, slots=True)
class Step:
    """One outcome of an event. `rule` is None where the catch-all or an absorbing state decided."""

    config: Config
    rule: Rule | None


class Illegal(Exception):
    """No rule allows the event. Carries what would have been allowed."""

    def __init__(self, machine: Machine, config: Config, event: Event, expected: tuple[Event, ...]) -> None:
        self.machine, self.config, self.event, self.expected = machine, config, event, expected
        listed = ", ".join(map(str, expected)) or "nothing"
        super().__init__(f"{machine.name} in {config.state}: got {event}, expected {listed}")


def initial(machine: Machine) -> tuple[Config, ...]:
    """The configurations that a machine may begin in: one for each value of its configuration vars."""
    return tuple(Config(machine.initial, values) for values in machine.initial_values())


def _options(ref: Ref, machine: Machine, config: Config, facts: Known) -> frozenset[Value]:
    if isinstance(ref, Var):
        return frozenset((config.values[machine.index_of[ref]],))
    known = facts.get(ref.name)
    if known is None:
        return _domain(ref)
    return known if isinstance(known, frozenset) else frozenset((known,))


@lru_cache(maxsize=4096)
def _domain(ref: Ref) -> frozenset[Value]:
    return frozenset(ref.domain)


def evaluate(expr: Expr, machine: Machine, config: Config, facts: Known) -> bool | None:
    """True, False, or None where the known facts do not decide it."""
    meaning = _MEANING.get(type(expr))
    if meaning is None:
        raise TypeError(f"not an expression: {expr!r}")
    return meaning(expr, machine, config, facts)


def _const(expr: Const, machine: Machine, config: Config, facts: Known) -> bool | None:
    return expr.value


def _truth(expr: Ref, machine: Machine, config: Config, facts: Known) -> bool | None:
    return _member(_options(expr, machine, config, facts), (True,))


def _in(expr: In, machine: Machine, config: Config, facts: Known) -> bool | None:
    ref = expr.ref
    if isinstance(ref, Var):
        return config.values[machine.index_of[ref]] in expr.values
    return _member(_options(ref, machine, config, facts), expr.values)


def _eq(expr: Eq, machine: Machine, config: Config, facts: Known) -> bool | None:
    left, right = expr.left, expr.right
    if not isinstance(right, Ref):
        if isinstance(left, Var):
            return config.values[machine.index_of[left]] == right
        options = _options(left, machine, config, facts)
        return False if right not in options else True if len(options) == 1 else None
    options, others = _options(left, machine, config, facts), _options(right, machine, config, facts)
    if not options & others:
        return False
    return True if len(options) == len(others) == 1 else None


def _not(expr: Not, machine: Machine, config: Config, facts: Known) -> bool | None:
    inner = evaluate(expr.of, machine, config, facts)
    return None if inner is None else not inner


def _and(expr: And, machine: Machine, config: Config, facts: Known) -> bool | None:
    return _all(expr.parts, machine, config, facts)


def _or(expr: Or, machine: Machine, config: Config, facts: Known) -> bool | None:
    result: bool | None = False
    for part in expr.parts:
        value = evaluate(part, machine, config, facts)
        if value:
            return True
        if value is None:
            result = None
    return result


def _at(expr: At, machine: Machine, config: Config, facts: Known) -> bool | None:
    return config.state in expr.states


_MEANING: dict[type[Expr], Callable[[Any, Machine, Config, Known], bool | None]] = {
    Const: _const, Ref: _truth, Var: _truth, Fact: _truth, In: _in, Eq: _eq, Not: _not, And: _and, Or: _or, At: _at,
}  # fmt: skip
"""What each kind of expression means."""


def _member(options: frozenset[Value], values: tuple[Value, ...]) -> bool | None:
    if len(options) == 1:
        (only,) = options
        return only in values
    inside = len([o for o in options if o in values])
    return False if not inside else True if inside == len(options) else None


def _all(parts: tuple[Expr, ...], machine: Machine, config: Config, facts: Known) -> bool | None:
    result: bool | None = True
    for part in parts:
        value = evaluate(part, machine, config, facts)
        if value is False:
            return False
        if value is None:
            result = None
    return result


def apply(rule: Rule, machine: Machine, config: Config, facts: Known) -> Iterator[Config]:
    """The configurations after a rule: several where an assigned fact is not known."""
    unknown = {r for r in _assigned(rule) if isinstance(r, Fact)}
    undecided = [f for f in unknown if len(_options(f, machine, config, facts)) > 1]
    mentioned = set(_refs(rule.when)) if undecided else set()
    for fixed in _completions([f for f in undecided if f in mentioned], machine, config, facts):
        if fixed is not facts and evaluate(rule.when, machine, config, fixed) is False:
            continue
        for known in _completions([f for f in undecided if f not in mentioned], machine, config, fixed):
            values = list(config.values)
            for var, term in rule.sets:
                values[machine.index_of[var]] = _value(term, machine, config, known)
            yield Config(rule.target, tuple(values))


def _completions(unknown: list[Fact], machine: Machine, config: Config, facts: Known) -> Iterator[Known]:
    """The facts with each way to choose the unknown ones, which is the facts themselves if there are none."""
    if not unknown:
        yield facts
        return
    for chosen in product(*(sorted(_options(f, machine, config, facts), key=str) for f in unknown)):
        yield {**facts, **{f.name: v for f, v in zip(unknown, chosen, strict=True)}}


def _value(term: Term, machine: Machine, config: Config, facts: Known) -> Value:
    if isinstance(term, Next):
        now = next(iter(_options(term.ref, machine, config, facts)))
        domain = term.ref.domain
        return domain[(domain.index(now) + term.step) % len(domain)]
    if isinstance(term, If):
        chosen = term.then if evaluate(term.when, machine, config, facts) else term.other
        return _value(chosen, machine, config, facts)
    if isinstance(term, Ref):
        return next(iter(_options(term, machine, config, facts)))
    return term


def successors(machine: Machine, config: Config, event: Event, facts: Known) -> list[Step]:
    """Every outcome that some completion of the facts allows. Empty: the event cannot happen here."""
    steps: list[Step] = []
    decided = False
    for rule in machine.by_event.get((config.state, event), ()):
        verdict = evaluate(rule.when, machine, config, facts)
        if verdict is None and not _can_hold(rule.when, machine, config, facts):
            continue
        if verdict is not False:
            steps.extend(Step(after, rule) for after in apply(rule, machine, config, facts))
            decided = decided or verdict is True
    if event.kind is EventKind.RECV and not decided:
        steps.append(Step(refuse(machine, config), None))
    return steps


def satisfiable(expr: Expr, machine: Machine, config: Config, facts: Known) -> bool:
    """Some completion of the facts makes a guard true."""
    verdict = evaluate(expr, machine, config, facts)
    return _can_hold(expr, machine, config, facts) if verdict is None else verdict


def _can_hold(expr: Expr, machine: Machine, config: Config, facts: Known) -> bool:
    """The same of an undecided guard.

    A fact that occurs once can be had either way; only those that occur more than once have to be tried.
    """
    again = [f for f in _repeated(expr) if len(_options(f, machine, config, facts)) > 1]
    return not again or _some(expr, machine, config, facts, again)


def _refs(expr: Expr) -> tuple[Ref, ...]:
    """What a guard mentions; the rules of one line of a table share theirs."""
    return _mentioned(expr)[1]


def _repeated(expr: Expr) -> tuple[Fact, ...]:
    """The facts that occur in it more than once."""
    return _mentioned(expr)[2]


Mentioned = tuple[Expr, tuple[Ref, ...], tuple[Fact, ...]]
MOST_GUARDS = 1 << 14
_MENTIONED: dict[int, Mentioned] = {}
"""By identity, as to hash an expression takes longer than to look through it: the expression, kept so that none takes its place."""


def _mentioned(expr: Expr) -> Mentioned:
    found = _MENTIONED.get(id(expr))
    if found is None:
        refs = tuple(refs_of(expr))
        if len(_MENTIONED) >= MOST_GUARDS:
            _MENTIONED.clear()
        repeated = tuple(ref for ref, n in Counter(refs).items() if n > 1 and isinstance(ref, Fact))
        found = _MENTIONED[id(expr)] = expr, refs, repeated
    return found


def _assigned(rule: Rule) -> list[Ref]:
    """What the right sides of the assignments mention."""
    return [r for _, term in rule.sets if not isinstance(term, (str, int)) for r in refs_of(term)]


def _some(expr: Expr, machine: Machine, config: Config, facts: Known, again: list[Fact]) -> bool:
    verdict = evaluate(expr, machine, config, facts)
    if verdict is not None or not again:
        return verdict is not False
    first, rest = again[0], again[1:]
    options = _options(first, machine, config, facts)
    return any(_some(expr, machine, config, {**facts, first.name: v}, rest) for v in options)


def refuse(machine: Machine, config: Config) -> Config:
    """The catch-all: what an illegal received message leads to."""
    if machine.failed is None or machine.absorbs(config.state):
        return config
    values = list(config.values)
    if machine.owes is not None:
        values[machine.index_of[machine.owes]] = machine.default_alert
    return Config(machine.failed, tuple(values))


def step(machine: Machine, config: Config, event: Event, facts: Known) -> Step:
    """The outcome of an event of which every fact is known. Illegal sends, calls and timers raise `Illegal`."""
    outcomes = successors(machine, config, event, facts)
    if not outcomes:
        raise Illegal(machine, config, event, enabled(machine, config))
    if len(outcomes) > 1:
        names = ", ".join(o.rule.name if o.rule else "catch-all" for o in outcomes)
        raise ValueError(f"{machine.name} in {config.state}: {event} is not determined by its facts: {names}")
    return outcomes[0]


def enabled_rules(machine: Machine, config: Config) -> Iterator[Rule]:
    """The rules that some facts enable here."""
    for rule in machine.by_state[config.state]:
        verdict = evaluate(rule.when, machine, config, {})
        if verdict is True or (verdict is None and _can_hold(rule.when, machine, config, {})):
            yield rule


def enabled(machine: Machine, config: Config) -> tuple[Event, ...]:
    """The events that some facts allow here, in the order of the table."""
    return tuple(dict.fromkeys(rule.event for rule in enabled_rules(machine, config)))


def vars_of(rule: Rule) -> tuple[Var, ...]:
    """The vars that a rule reads."""
    return tuple(dict.fromkeys(r for r in (*_refs(rule.when), *_assigned(rule)) if isinstance(r, Var)))


def live_vars(machine: Machine) -> dict[str, set[int]]:
    """State -> the vars, by index, that some run from there may read before it sets them."""
    bits = {var: 1 << i for i, var in enumerate(machine.vars)}
    flows = {(r.source, _mask(bits, vars_of(r)), _mask(bits, (v for v, _ in r.sets)), r.target) for r in machine.rules}
    if machine.failed is not None:
        owed = bits[machine.owes] if machine.owes else 0
        flows |= {(s, 0, owed, machine.failed) for s in machine.states if not machine.absorbs(s)}
    live = dict.fromkeys(machine.states, 0)
    changed = True
    while changed:
        changed = False
        for source, read, written, target in flows:
            more = read | (live[target] & ~written)
            if more & ~live[source]:
                live[source] |= more
                changed = True
    return {state: {i for i in range(len(bits)) if mask >> i & 1} for state, mask in live.items()}


def _mask(bits: dict[Var, int], some: Iterable[Var]) -> int:
    mask = 0
    for var in some:
        mask |= bits[var]
    return mask
