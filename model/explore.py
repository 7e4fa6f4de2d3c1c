"""Small explicit searches over a machine: can this guard hold, and which configurations are reachable.

For the well-formedness check and the simulator, where domains are tiny and an answer must not need a solver. It proves
nothing about machines whose configurations exceed the limit: then `Reach.complete` is False.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from itertools import product

from wirestate.model.core import (
    FALSE, TRUE, And, Const, Eq, Expr, Fact, If, In, Machine, Next, Not, Or, Ref, Rule, Term, Value, Var, refs_of,
)  # fmt: skip
from wirestate.model.semantics import Config, initial, live_vars, refuse, vars_of
from wirestate.values import dataclass

Space = Mapping[Ref, Sequence[Value]]
"""Which values each ref may have."""
Sets = Sequence[tuple[Var, Term]]


def truth(expr: Expr, space: Space) -> bool | None:  # noqa: PLR0911 - flat dispatch
    """True or False if every choice from the space agrees, else None (which may also mean: not seen)."""
    match expr:
        case Const(value):
            return value
        case Ref():
            return _inside(space[expr], (True,))
        case In(ref, values):
            return _inside(space[ref], values)
        case Eq(left, right):
            if not isinstance(right, Ref):
                return _inside(space[left], (right,))
            if not any(v in space[right] for v in space[left]):
                return False
            return True if len(space[left]) == len(space[right]) == 1 else None
        case Not(of):
            inner = truth(of, space)
            return None if inner is None else not inner
        case And(parts):
            return _first(False, parts, space)
        case Or(parts):
            return _first(True, parts, space)
    raise TypeError(f"not an expression of a rule: {expr!r}")


def _inside(options: Sequence[Value], values: Sequence[Value]) -> bool | None:
    inside = sum(1 for o in options if o in values)
    return False if not inside else True if inside == len(options) else None


def _first(decisive: bool, parts: tuple[Expr, ...], space: Space) -> bool | None:
    result: bool | None = not decisive
    for part in parts:
        value = truth(part, space)
        if value is decisive:
            return decisive
        if value is None:
            result = None
    return result


def solve(expr: Expr, given: Space | None = None) -> dict[Ref, Value] | None:
    """Values of every ref mentioned or given that make the expression true, the first in order; None if none do."""
    if expr == FALSE:
        return None
    space = narrowed(expr, given or {})
    return _search(expr, space) if all(space.values()) else None


def narrowed(expr: Expr, given: Space) -> dict[Ref, Sequence[Value]]:
    """The space of every ref mentioned or given, without what a conjunct about one ref alone excludes."""
    space: dict[Ref, Sequence[Value]] = {**{r: r.domain for r in refs_of(expr)}, **given}
    for part in expr.parts if isinstance(expr, And) else (expr,):
        refs = set(refs_of(part))
        if len(refs) == 1:
            ref = refs.pop()
            space[ref] = [v for v in space[ref] if truth(part, {ref: (v,)})]
            if not space[ref]:
                break
    return space


def _search(expr: Expr, space: dict[Ref, Sequence[Value]]) -> dict[Ref, Value] | None:
    return _completed(expr, space, tuple(dict.fromkeys(refs_of(expr))))


def _completed(expr: Expr, space: dict[Ref, Sequence[Value]], order: tuple[Ref, ...]) -> dict[Ref, Value] | None:
    """The first choice, ref by ref in this order, among those that the expression still depends on."""
    left = _undecided(expr, space)
    if isinstance(left, Const):
        return {r: options[0] for r, options in space.items()} if left.value else None
    asked = set(refs_of(left))
    ref = next(r for r in order if r in asked and len(space[r]) > 1)
    for value in space[ref]:
        found = _completed(left, {**space, ref: (value,)}, order)
        if found is not None:
            return found
    return None


def _undecided(expr: Expr, space: Space) -> Expr:
    """What is left of an expression without the parts that the space decides."""
    match expr:
        case Not(of):
            inner = _undecided(of, space)
            return FALSE if inner == TRUE else TRUE if inner == FALSE else Not(inner)
        case And(parts) | Or(parts):
            neutral, decisive = (TRUE, FALSE) if isinstance(expr, And) else (FALSE, TRUE)
            left = []
            for part in parts:
                inner = _undecided(part, space)
                if inner == decisive:
                    return decisive
                if inner != neutral:
                    left.append(inner)
            return type(expr)(tuple(left)) if left else neutral
    verdict = truth(expr, space)
    return expr if verdict is None else TRUE if verdict else FALSE


def substitute(expr: Expr, values: Mapping[Ref, Value]) -> Expr:
    """The expression with these vars replaced by their values: what is left speaks of facts."""
    match expr:
        case Var() if expr in values:
            return Const(values[expr] is True)
        case In(Var() as var, options) if var in values:
            return Const(values[var] in options)
        case Eq(left, Var() as right) if right in values:
            return substitute(Eq(left, values[right]), values)
        case Eq(Var() as left, right) if left in values:
            return Eq(right, values[left]) if isinstance(right, Ref) else Const(values[left] == right)
        case Not(of):
            return Not(substitute(of, values))
        case And(parts):
            return _conjunction(substitute(p, values) for p in parts)
        case Or(parts):
            return Or(tuple(substitute(p, values) for p in parts))
    return expr


def _conjunction(parts: Iterator[Expr]) -> Expr:
    left: list[Expr] = []
    for part in parts:
        if part == FALSE:
            return FALSE
        if part != TRUE:
            left.append(part)
    return And(tuple(left)) if left else TRUE


def term_value(term: Term, values: Mapping[Ref, Value]) -> Value:
    """The right side of an assignment."""
    if isinstance(term, If):
        chosen = term.then if truth(term.when, {r: (values[r],) for r in refs_of(term.when)}) else term.other
        return term_value(chosen, values)
    if isinstance(term, Next):
        domain = term.ref.domain
        return domain[(domain.index(values[term.ref]) + term.step) % len(domain)]
    return values[term] if isinstance(term, Ref) else term


def outcomes(when: Expr, sets: Sets, known: Mapping[Ref, Value]) -> Iterator[dict[Var, Value]]:
    """What may be assigned, over every completion of the facts, given the vars that guard and terms mention."""
    guard = substitute(when, known)
    assigned = {r for _, term in sets for r in refs_of(term) if isinstance(r, Fact)}
    facts = sorted(assigned, key=lambda f: f.name)
    space = narrowed(guard, {f: f.domain for f in facts})
    if not all(space.values()) or _search(guard, space) is None:
        return
    for choice in product(*(space[f] for f in facts)):
        chosen: dict[Ref, Value] = dict(zip(facts, choice, strict=True))
        if _search(guard, space | {f: (v,) for f, v in chosen.items()}) is not None:
            values = {**known, **chosen}
            yield {var: term_value(term, values) for var, term in sets}


@dataclass(slots=True)
class Reach:
    """The configurations that were found, the steps between them by rules, and the rules that fired."""

    edges: dict[Config, set[Config]] = field(default_factory=dict)
    fired: set[str] = field(default_factory=set)
    complete: bool = True

    def states(self) -> set[str]:
        return {config.state for config in self.edges}

    def stuck(self, goals: frozenset[str]) -> Iterator[Config]:
        """Configurations from which rules alone lead to no state of `goals`."""
        before: dict[Config, list[Config]] = {}
        for config, following in self.edges.items():
            for after in following:
                before.setdefault(after, []).append(config)
        good = {config for config in self.edges if config.state in goals}
        queue = deque(good)
        while queue:
            for config in before.get(queue.popleft(), ()):
                if config not in good:
                    good.add(config)
                    queue.append(config)
        return (config for config in self.edges if config not in good)


class Explorer:
    """Applies rules to configurations, remembering each rule's outcomes for the vars that it mentions."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.mentioned = {rule.name: tuple(machine.index_of[v] for v in vars_of(rule)) for rule in machine.rules}
        self.memo: dict[str, dict[tuple[Value, ...], list[dict[int, Value]]]] = {rule.name: {} for rule in machine.rules}
        first = {i: v.domain[0] for i, v in enumerate(machine.vars)}
        self.dead = {state: {i: first[i] for i in first.keys() - live} for state, live in live_vars(machine).items()}

    def after(self, rule: Rule, config: Config) -> Iterator[Config]:
        """Reduced configurations, of a reduced one."""
        seen = tuple([config.values[i] for i in self.mentioned[rule.name]])
        memo = self.memo[rule.name]
        if seen not in memo:
            memo[seen] = self._changes(rule, seen)
        return (_changed(rule.target, config.values, changes) for changes in memo[seen])

    def _changes(self, rule: Rule, seen: tuple[Value, ...]) -> list[dict[int, Value]]:
        """What the rule may change, by index: what it assigns, and what nobody reads any more."""
        index, names = self.machine.index_of, [self.machine.vars[i] for i in self.mentioned[rule.name]]
        before, dead = self.dead[rule.source], self.dead[rule.target]
        unread = {i: value for i, value in dead.items() if i not in before}
        found = outcomes(rule.when, rule.sets, dict(zip(names, seen, strict=True)))
        return [unread | {i: value for var, value in assigned.items() if (i := index[var]) not in dead} for assigned in found]

    def reduced(self, config: Config) -> Config:
        """The configuration with every var that no run from here reads at the first value of its domain."""
        return _changed(config.state, config.values, self.dead[config.state])


def _changed(state: str, values: tuple[Value, ...], changes: Mapping[int, Value]) -> Config:
    after = list(values)
    for i, value in changes.items():
        after[i] = value
    return Config(state, tuple(after))


def reachable(machine: Machine, limit: int = 50_000) -> Reach:
    """Every configuration that some peer and some user can bring about, up to a limit.

    The catch-all is followed (a peer can always send what is illegal) but is no edge: it is no way to finish.
    Configurations that differ only in vars which are not read any more count as one.
    """
    explorer, reach = Explorer(machine), Reach()
    queue: deque[Config] = deque(dict.fromkeys(map(explorer.reduced, initial(machine))))
    known = set(queue)
    while queue:
        if len(reach.edges) >= limit:
            reach.complete = False
            break
        config = queue.popleft()
        following: set[Config] = set()
        for rule in machine.by_state[config.state]:
            found = set(explorer.after(rule, config))
            if found:
                reach.fired.add(rule.name)
                following |= found
        reach.edges[config] = following
        fresh = {*following, explorer.reduced(refuse(machine, config))} - known
        known |= fresh
        queue.extend(fresh)
    return reach
