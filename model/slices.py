"""A system cut to what one question about it depends on, for engines that store states: the same answer, far fewer states.

Three cuts, none of which changes what can be reached: variables that the question cannot depend on are left out (its cone
of influence); a variable that no run reads again is set back to one value; and facts are eliminated by their existential
quantifier, a few choices aside, so that a step does not depend on thousands of combinations of inputs.
It searches nothing. Standard library only.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from wirestate.model.core import FALSE, TRUE, And, Expr, Fact, If, In, ModelError, Or, Ref, Term, Value, Var, refs_of
from wirestate.model.explore import substitute
from wirestate.model.properties.claims import Kind, Property, about_steps, violated
from wirestate.model.quantify import any_of, exists, focused, given, normal
from wirestate.model.expressions import conjunction, negated, simplified
from wirestate.model.system import Move, System


@dataclass(frozen=True)
class Goal:
    """What is looked for: a state in which `state` holds, or a step by a move (an index) for which its expression holds."""

    state: Expr = FALSE
    steps: tuple[tuple[int, Expr], ...] = ()


def goal(system: System, expr: Expr) -> Goal:
    """An expression about states or steps, as the engines look for it."""
    if not about_steps(expr):
        return Goal(simplified(system.at(expr, system.moves[0])))
    said = ((i, simplified(system.at(expr, move))) for i, move in enumerate(system.moves))
    return Goal(steps=tuple((i, e) for i, e in said if e != FALSE))


def sought(each: Property) -> Expr:
    """What decides a property by being reached or not; `ModelError` for claims about more than single runs."""
    if each.kind is Kind.REACHABLE:
        return each.claim
    if each.kind in (Kind.ALWAYS, Kind.FALSE):
        return violated(each.claim)
    raise ModelError(f"{each.name} is {each.kind}: a search of single runs does not decide it")


@dataclass(frozen=True)
class Slice:
    """A system cut for goals. `origin` gives, for each of its moves, the index of that move in the system it is cut from."""

    system: System
    goals: tuple[Goal, ...]
    origin: tuple[int, ...]


def sliced(system: System, *wanted: Goal) -> Slice:
    """The system cut for goals; without one, all variables stay."""
    cone = _cone(system, wanted) if wanted else set(system.vars)
    steps = {i for each in wanted for i, _ in each.steps}
    whole = len(cone) == len(system.vars)
    kept = [i for i, m in enumerate(system.moves) if whole or i in steps or any(v in cone for v, _ in m.sets)]
    moves = tuple(_within(system.moves[i], cone) for i in kept)
    place = {i: k for k, i in enumerate(kept)}
    small = replace(system, vars=tuple(v for v in system.vars if v in cone), moves=moves)
    here = tuple(Goal(each.state, tuple((place[i], e) for i, e in each.steps)) for each in wanted)
    return Slice(forgetful(small, here), here, tuple(kept))


def _within(move: Move, cone: set[Var]) -> Move:
    return replace(move, sets=tuple((v, t) for v, t in move.sets if v in cone))


def vars_in(*exprs: Expr | Term) -> set[Var]:
    return {r for expr in exprs for r in refs_of(expr) if isinstance(r, Var)}


def _cone(system: System, wanted: Iterable[Goal]) -> set[Var]:
    """The variables on which the goals depend, through guards and assignments."""
    cone = vars_in(system.start) | {e.state for e in system.endpoints}
    for each in wanted:
        cone |= vars_in(each.state)
        for i, expr in each.steps:
            cone |= vars_in(expr, system.moves[i].when)
    grown = True
    while grown:
        grown = False
        for move in system.moves:
            sets = [t for v, t in move.sets if v in cone]
            more = vars_in(move.when, *sets) - cone if sets else set()
            cone |= more
            grown = grown or bool(more)
    return cone


def forgetful(system: System, wanted: Iterable[Goal]) -> System:
    """The same system, in which a variable that no run reads again is set back to a value of its own."""
    moves = system.moves
    asked: dict[int, set[Var]] = {}
    states: list[Expr] = []
    for each in wanted:
        states += each.state.parts if isinstance(each.state, Or) else (each.state,)
        for i, expr in each.steps:
            asked.setdefault(i, set()).update(vars_in(expr))
    for endpoint in system.endpoints:
        live = _live(system, endpoint.state, asked, states)
        moves = tuple(_resetting(system, move, endpoint.state, live) for move in moves)
    return replace(system, moves=moves)


def places(move: Move, var: Var) -> tuple[Value, ...]:
    """The values of `var` for which the guard may hold, as far as its own conjuncts about it say."""
    return _among(move.when, var)


def _among(expr: Expr, var: Var) -> tuple[Value, ...]:
    parts = expr.parts if isinstance(expr, And) else (expr,)
    values = var.domain
    for part in parts:
        if isinstance(part, In) and part.ref is var:
            values = tuple(v for v in values if v in part.values)
    return values


def _targets(move: Move, var: Var, *sources: Value) -> tuple[Value, ...]:
    """The values that `var` may have after the move, from these values of its."""
    term = dict(move.sets).get(var, var)
    if term is var:
        return sources
    return var.domain if isinstance(term, Ref | If) or not isinstance(term, Value) else (term,)


def _live(
    system: System, where: Var, asked: Mapping[int, set[Var]], states: Iterable[Expr]
) -> dict[Value, set[Var]]:
    """For each value of the state variable `where`, the variables that some run from there reads before it sets them.

    `asked` are those that goals read about a move; `states` is what they ask of states, each where it may hold.
    """
    live: dict[Value, set[Var]] = {s: {where} for s in where.domain}
    for expr in states:
        for state in _among(expr, where):
            live[state] |= vars_in(expr)
    flows = []
    for i, move in enumerate(system.moves):
        read = vars_in(move.when, *(t for _, t in move.sets)) | asked.get(i, set())
        written = {v for v, _ in move.sets}
        flows += [(source, read, written, _targets(move, where, source)) for source in places(move, where)]
    changed = True
    while changed:
        changed = False
        for source, read, written, targets in flows:
            after = set().union(*(live[t] for t in targets)) - written | read
            if not after <= live[source]:
                live[source] |= after
                changed = True
    return live


def _resetting(system: System, move: Move, where: Var, live: Mapping[Value, set[Var]]) -> Move:
    sources = places(move, where)
    targets = _targets(move, where, *sources)
    sets = dict(move.sets)
    for var in system.vars:
        if any(var in live[t] for t in targets):
            continue
        clean = all(var not in live[s] for s in sources) and (var.initial is not None or where.initial not in sources)
        if clean:
            sets.pop(var, None)
        else:
            sets[var] = var.domain[0] if var.initial is None else var.initial
    return replace(move, sets=tuple(sets.items()))


@dataclass(frozen=True)
class Choice:
    """A fact (or at the start a variable) that may have any value for which the condition holds, given earlier choices."""

    ref: Ref
    when: Expr

    @cached_property
    def options(self) -> tuple[tuple[Value, Expr], ...]:
        """Each possible value with what has to hold for it."""
        found = ((v, given(self.when, self.ref, v)) for v in self.ref.domain)
        return tuple((v, e) for v, e in found if e != FALSE)


@dataclass(frozen=True)
class Branch:
    """One way to take a move: if `when` holds, the choices are made one by one (none of them can fail), then the assignments.

    No fact is left but the chosen ones. `moves` are the moves that it stands for, each with what the branch asks beyond that
    move's guard, facts included: one, unless moves with the same effect were put together.
    """

    moves: tuple[tuple[int, Expr], ...]
    when: Expr
    choices: tuple[Choice, ...]
    sets: tuple[tuple[Var, Term], ...]


def branches(system: System) -> Iterator[Branch]:
    """Every move as branches: one for each outcome of the conditional assignments that look at facts."""
    for index, move in enumerate(system.moves):
        for extra, sets in _variants(move.sets):
            when = focused(normal(conjunction((move.when, extra))))
            chosen = dict.fromkeys(r for _, t in sets for r in refs_of(t) if isinstance(r, Fact))
            guard, choices = stepwise(when, tuple(chosen), set(move.facts))
            if guard != FALSE:
                yield Branch(((index, extra),), focused(guard), choices, sets)


def together(each: Iterable[Branch]) -> Iterator[Branch]:
    """Branches of the same choices and the same effect as one, which may be taken if any of them may."""
    groups: dict[Hashable, list[Branch]] = {}
    for branch in each:
        groups.setdefault((frozenset(branch.sets), branch.choices), []).append(branch)
    for group in groups.values():
        when = any_of(b.when for b in group)
        yield Branch(tuple(m for b in group for m in b.moves), when, group[0].choices, group[0].sets)


def stepwise(when: Expr, chosen: Sequence[Ref], inputs: Iterable[Ref]) -> tuple[Expr, tuple[Choice, ...]]:
    """A condition over inputs, as what has to hold at first and then choices of which each leaves the next possible."""
    rest = exists(when, set(inputs) - set(chosen))
    choices: list[Choice] = []
    for ref in reversed(chosen):
        parts = rest.parts if isinstance(rest, And) else (rest,)
        choices.append(Choice(ref, conjunction(p for p in parts if ref in set(refs_of(p)))))
        rest = exists(rest, {ref})
    return rest, tuple(reversed(choices))


Sets = tuple[tuple[Var, Term], ...]


def _variants(sets: Sets) -> Iterator[tuple[Expr, Sets]]:
    """The outcomes of assignments whose condition looks at facts: what each asks, and the assignments that are then left."""
    condition = next((c for _, t in sets for c in _conditions(t)), None)
    if condition is None:
        yield TRUE, sets
        return
    for value in (True, False):
        left = tuple((v, _decided(t, condition, value)) for v, t in sets)
        here = condition if value else negated(condition)
        for extra, final in _variants(left):
            yield conjunction((here, extra)), final


def _conditions(term: Term) -> Iterator[Expr]:
    if isinstance(term, If):
        if any(isinstance(r, Fact) for r in refs_of(term.when)):
            yield term.when
        yield from (*_conditions(term.then), *_conditions(term.other))


def _decided(term: Term, condition: Expr, value: bool) -> Term:
    if not isinstance(term, If):
        return term
    if term.when == condition:
        return _decided(term.then if value else term.other, condition, value)
    return If(term.when, _decided(term.then, condition, value), _decided(term.other, condition, value))


@dataclass(frozen=True)
class Program:
    """A system for an engine that stores states: how it begins, its branches, and what is looked for, all without facts."""

    cut: Slice
    merged: bool = False

    @property
    def system(self) -> System:
        return self.cut.system

    @cached_property
    def branches(self) -> tuple[Branch, ...]:
        each = branches(self.system)
        return tuple(together(each)) if self.merged else tuple(each)

    @cached_property
    def start(self) -> tuple[Choice, ...]:
        """The choices of the configuration: for each variable without an initial value."""
        known: dict[Ref, Value] = {v: v.initial for v in self.system.vars if v.initial is not None}
        free = [v for v in self.system.vars if v.initial is None]
        possible, choices = stepwise(normal(substitute(self.system.start, known)), free, free)
        return choices if possible == TRUE else ()

    @cached_property
    def found(self) -> tuple[Expr, ...]:
        """When a goal is reached: in a state, or because a step is possible that is looked for."""
        return tuple(dict.fromkeys(e for each in self.apart for e in each))

    @cached_property
    def apart(self) -> tuple[tuple[Expr, ...], ...]:
        """The same for each goal."""
        return tuple(map(self._found, self.cut.goals))

    def _found(self, wanted: Goal) -> tuple[Expr, ...]:
        steps = (conjunction((self.system.moves[i].when, e)) for i, e in wanted.steps)
        each = (focused(exists(focused(normal(said)), _facts(said))) for said in (wanted.state, *steps))
        return tuple(dict.fromkeys(e for e in each if e != FALSE))


def _facts(expr: Expr) -> set[Ref]:
    return {r for r in refs_of(expr) if isinstance(r, Fact)}


def program(system: System, *wanted: Goal, merged: bool = False) -> Program:
    """The system and goals as a program; `merged`: moves of the same effect are one branch."""
    return Program(sliced(system, *wanted), merged)
