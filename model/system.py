"""A transition system: what the proofs search and the exports write, made from machines, ghosts and channels.

A `System` is variables and `Move`s: guarded simultaneous assignments with free facts, in the same vocabulary as the
tables. `endpoint` makes one from a machine and a peer that may send anything; `observed` adds ghosts, variables that
watch what happens and change nothing. Claims about a step (`On`, `Does`, `After`, `ACCEPTED`) are resolved here, move by
move, into plain expressions over the state before and the facts. It searches nothing. Standard library only.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property


from wirestate.model.core import (
    FALSE, RECV, TRUE, And, At, Const, Eq, Event, EventKind, Expr, Fact, If, In, Machine, ModelError, Next, Not, Or, Ref,
    Rule, Term, Value, Var, refs_of,
)  # fmt: skip
from wirestate.model.expressions import conjunction, disjunction, mapped, negated, simplified
from wirestate.model.messages import MESSAGES
from wirestate.model.quantify import exists, normal


@dataclass(frozen=True, slots=True)
class On(Expr):
    """The step is one of these events; of the endpoint `who`, if that matters."""

    events: tuple[Event, ...]
    who: str = ""

    def __str__(self) -> str:
        return f"on {'|'.join(map(str, self.events))}"


@dataclass(frozen=True, slots=True)
class Does(Expr):
    """The step has this effect."""

    effect: str

    def __str__(self) -> str:
        return f"does {self.effect}"


@dataclass(frozen=True, slots=True)
class After(Expr):
    """The expression holds in the state that the step leads to. Facts in it are those of the step."""

    of: Expr

    def __str__(self) -> str:
        return f"after({self.of})"


@dataclass(frozen=True, slots=True)
class Accepted(Expr):
    """A message was received and not refused. What is silently ignored counts as accepted."""

    who: str = ""

    def __str__(self) -> str:
        return "accepted"


@dataclass(frozen=True, slots=True)
class Changes(Expr):
    """The step gives the variable another value."""

    ref: Ref

    def __str__(self) -> str:
        return f"{self.ref} changes"


@dataclass(frozen=True, slots=True)
class Can(Expr):
    """A step with one of these events is possible from the state, for some facts for which `given` holds; of the endpoint `who`."""

    events: tuple[Event, ...]
    who: str = ""
    given: Expr = TRUE

    def __str__(self) -> str:
        return f"can {'|'.join(map(str, self.events))}"


ACCEPTED = Accepted()


@dataclass(frozen=True)
class Move:
    """One guarded assignment. `rule` is the machine's rule behind it, None for the catch-all and for what a network does."""

    name: str
    who: str
    event: Event | None
    when: Expr
    sets: tuple[tuple[Var, Term], ...]
    effects: tuple[str, ...] = ()
    refuses: bool = False
    rule: Rule | None = None

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The free inputs of the move, each once."""
        refs = [*refs_of(self.when), *(r for _, term in self.sets for r in refs_of(term))]
        return tuple(dict.fromkeys(r for r in refs if isinstance(r, Fact)))

    @cached_property
    def assigned(self) -> dict[Var, Term]:
        """What each variable that changes becomes."""
        return dict(self.sets)

    @property
    def received(self) -> bool:
        return self.event is not None and self.event.kind is EventKind.RECV


@dataclass(frozen=True)
class Ghost:
    """A variable that watches: at each step the first case whose condition holds gives its new value, else it stays."""

    var: Var
    cases: tuple[tuple[Expr, Term], ...]


@dataclass(frozen=True)
class Endpoint:
    """A machine's place in a system: its state as a var, and the system's var for each of the machine's."""

    machine: Machine
    name: str
    state: Var
    vars: Mapping[Var, Var]

    def of(self, expr: Expr) -> Expr:
        """An expression over the machine's vars and `At` as one over the system's vars."""
        return renamed(expr, self)


@dataclass(frozen=True)
class Asked:
    """An expression about steps: the variables and effects that what it says depends on, and what it said of some moves."""

    expr: Expr
    vars: tuple[Var, ...]
    effects: frozenset[str]
    answers: dict[Hashable, tuple[Move, Expr]] = field(default_factory=dict)

    def alike(self, move: Move) -> Hashable:
        """The same for moves of which the expression says the same."""
        terms = [move.assigned.get(v, v) for v in self.vars]
        return (
            move.event, move.who, move.refuses, tuple([e for e in move.effects if e in self.effects]),
            tuple([t if isinstance(t, Value) else id(t) for t in terms]),
        )  # fmt: skip


@dataclass(frozen=True)
class System:
    """Variables, moves, and where it begins: each var at its `initial` (None: anywhere), restricted by `start`."""

    name: str
    vars: tuple[Var, ...]
    moves: tuple[Move, ...]
    endpoints: tuple[Endpoint, ...]
    start: Expr = TRUE
    doc: str = ""
    searched: bool = False
    """So few states that a search of all of them decides, sooner than a proof."""

    @cached_property
    def index_of(self) -> dict[Var, int]:
        return {v: i for i, v in enumerate(self.vars)}

    @cached_property
    def events(self) -> frozenset[Event | None]:
        """Those of its moves."""
        return frozenset(move.event for move in self.moves)

    def endpoint(self, name: str = "") -> Endpoint:
        """The endpoint of that name; the only one without a name."""
        for each in self.endpoints:
            if each.name == name or not name:
                return each
        raise ModelError(f"{self.name} has no endpoint {name!r}: {', '.join(e.name for e in self.endpoints)}")

    def var(self, name: str) -> Var:
        """The variable of that name."""
        for var in self.vars:
            if var.name == name:
                return var
        raise ModelError(f"{self.name} has no variable {name!r}")

    def at(self, expr: Expr, move: Move) -> Expr:
        """What an expression says when `move` is taken, over the state before and the facts of the move.

        The same for moves that are alike in what it asks about: worked out once, and the same object.
        """
        asked = self._asked.get(id(expr))
        if asked is None:
            asked = self._asked[id(expr)] = Asked(expr, *_about(expr, self))
        key = asked.alike(move)
        if key not in asked.answers:
            asked.answers[key] = move, resolved(expr, self, move)
        return asked.answers[key][1]

    @cached_property
    def _asked(self) -> dict[int, Asked]:
        return {}


def _about(expr: Expr, system: System) -> tuple[tuple[Var, ...], frozenset[str]]:
    """The variables whose assignments, and the effects, that a claim about a step asks about."""
    parts = list(_steps_in(expr))
    inside = [_after_in(p.of, system) if isinstance(p, After) else p.ref for p in parts if not isinstance(p, Does)]
    refs = dict.fromkeys(r for each in inside for r in refs_of(each) if isinstance(r, Var))
    return tuple(refs), frozenset(p.effect for p in parts if isinstance(p, Does))


def _steps_in(expr: Expr) -> Iterator[Does | After | Changes]:
    match expr:
        case Does() | After() | Changes():
            yield expr
        case Not(of):
            yield from _steps_in(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _steps_in(part)


def _after_in(expr: Expr, system: System) -> Expr:
    """What `After` is about, over the system's variables."""
    return system.endpoints[0].of(expr) if len(system.endpoints) == 1 else expr


def renamed(expr: Expr, endpoint: Endpoint) -> Expr:  # noqa: PLR0911 - flat dispatch
    """`At` as a test of the endpoint's state var, and the machine's vars as the system's."""
    match expr:
        case At(states):
            unknown = [s for s in states if s not in endpoint.machine.states]
            if unknown:
                raise ModelError(f"{endpoint.machine.name} has no state {unknown[0]!r}")
            return In(endpoint.state, states)
        case Var():
            return endpoint.vars.get(expr, expr)
        case In(ref, values):
            return In(_renamed_ref(ref, endpoint), values)
        case Eq(left, right):
            return Eq(_renamed_ref(left, endpoint), _renamed_ref(right, endpoint) if isinstance(right, Ref) else right)
        case Not(of):
            return Not(renamed(of, endpoint))
        case And(parts):
            return And(tuple(renamed(p, endpoint) for p in parts))
        case Or(parts):
            return Or(tuple(renamed(p, endpoint) for p in parts))
        case After(of):
            return After(renamed(of, endpoint))
        case Changes(ref):
            return Changes(_renamed_ref(ref, endpoint))
    return expr


def _renamed_ref(ref: Ref, endpoint: Endpoint) -> Ref:
    return endpoint.vars.get(ref, ref) if isinstance(ref, Var) else ref


def renamed_term(term: Term, endpoint: Endpoint) -> Term:
    match term:
        case If(when, then, other):
            return If(renamed(when, endpoint), renamed_term(then, endpoint), renamed_term(other, endpoint))
        case Next(ref, step):
            return Next(_renamed_ref(ref, endpoint), step)
        case Ref():
            return _renamed_ref(term, endpoint)
    return term


def resolved(expr: Expr, system: System, move: Move) -> Expr:
    """`System.at`: the parts about the step decided, the rest simplified."""
    match expr:
        case On(events, who):
            return Const(move.event in events and who in ("", move.who))
        case Does(effect):
            return Const(effect in move.effects)
        case Accepted(who):
            return Const(move.received and not move.refuses and who in ("", move.who))
        case Changes(ref):
            return simplified(Not(_equal(ref, after(ref, move))))
        case After(of):
            return simplified(substituted(_after_in(of, system), move))
        case At():
            return system.endpoint().of(expr)
        case Can(events, who, given):
            return disjunction(possible(m, given) for m in system.moves if m.event in events and who in ("", m.who))
    return mapped(expr, lambda part: resolved(part, system, move))


def possible(move: Move, given: Expr = TRUE) -> Expr:
    """The move's guard holds for some facts of this kind: an expression over the state alone."""
    wanted = normal(conjunction((move.when, given)))
    return exists(wanted, {r for r in refs_of(wanted) if isinstance(r, Fact)})


def after(ref: Ref, move: Move) -> Term:
    """What a var will be after a move, over the state before it; facts are what they are."""
    return move.assigned.get(ref, ref) if isinstance(ref, Var) else ref


def substituted(expr: Expr, move: Move) -> Expr:
    """An expression about the state after a move as one about the state before (the weakest precondition)."""
    match expr:
        case Ref():
            return among(after(expr, move), (True,))
        case In(ref, values):
            return among(after(ref, move), values)
        case Eq(left, right):
            return _equal_terms(after(left, move), after(right, move) if isinstance(right, Ref) else right, left.domain)
    return mapped(expr, lambda part: substituted(part, move))


def among(term: Term, values: tuple[Value, ...]) -> Expr:
    """The right side of an assignment has one of these values."""
    match term:
        case If(when, then, other):
            yes, no = among(then, values), among(other, values)
            return disjunction((conjunction((when, yes)), conjunction((negated(when), no))))
        case Next(ref, step):
            domain = ref.domain
            return In(ref, tuple(d for i, d in enumerate(domain) if domain[(i + step) % len(domain)] in values))
        case Ref():
            return In(term, tuple(v for v in values if v in term.domain))
    return Const(term in values)


def _equal_terms(left: Term, right: Term, domain: tuple[Value, ...]) -> Expr:
    if isinstance(left, Ref) and isinstance(right, Ref):
        return TRUE if left is right else Eq(left, right)
    if not isinstance(right, Ref | Next | If):
        return among(left, (right,))
    if not isinstance(left, Ref | Next | If):
        return among(right, (left,))
    return disjunction(conjunction((among(left, (d,)), among(right, (d,)))) for d in domain)


def _equal(ref: Ref, term: Term) -> Expr:
    return _equal_terms(ref, term, ref.domain)


@cache
def _var(name: str, domain: tuple[Value, ...], doc: str, initial: Value | None) -> Var:
    """The same variable each time it is asked for, so that a system and a mutant of it have the same ones."""
    return Var(name, domain, doc, initial)


def _identity(machine: Machine, name: str) -> Endpoint:
    state = _var("state", machine.states, "the state of the machine", machine.initial)
    return Endpoint(machine, name, state, {v: v for v in machine.vars})


def instance(machine: Machine, name: str) -> Endpoint:
    """The machine as one of several: vars of its own, named `name.var`."""
    own = {v: _var(f"{name}.{v.name}", v.domain, v.doc, v.initial) for v in machine.vars}
    return Endpoint(machine, name, _var(f"{name}.state", machine.states, "its state", machine.initial), own)


def moves_of(endpoint: Endpoint) -> Iterator[Move]:
    """Every rule as a move, then the catch-all: what is received without a rule leads to the failed state."""
    for rule in endpoint.machine.rules:
        yield _move(rule, endpoint)
    if endpoint.machine.failed is not None:
        for state in endpoint.machine.states:
            if not endpoint.machine.absorbs(state):
                yield from _catch_all(state, endpoint)


def _move(rule: Rule, endpoint: Endpoint) -> Move:
    guard = conjunction((In(endpoint.state, (rule.source,)), endpoint.of(rule.when)))
    sets = [(endpoint.vars[var], renamed_term(term, endpoint)) for var, term in rule.sets]
    if rule.target != rule.source:
        sets.append((endpoint.state, rule.target))
    return Move(
        rule.name, endpoint.name, rule.event, guard, tuple(sets), rule.effects, refuses(rule, endpoint.machine), rule
    )


def refuses(rule: Rule, machine: Machine) -> bool:
    """The rule refuses the message that it is about: the machine fails and owes an alert."""
    owed = dict(rule.sets).get(machine.owes) if machine.owes else None
    return rule.target == machine.failed and owed is not None and owed != "none" and rule.event.kind is EventKind.RECV


def _catch_all(state: str, endpoint: Endpoint) -> Iterator[Move]:
    machine = endpoint.machine
    sets: list[tuple[Var, Term]] = [(endpoint.state, machine.failed or state)]
    if machine.owes is not None:
        sets.append((endpoint.vars[machine.owes], machine.default_alert))
    here = In(endpoint.state, (state,))
    for kind in MESSAGES:
        rules = machine.by_event.get((state, RECV(kind)), ())
        legal = disjunction(endpoint.of(r.when) for r in rules)
        if legal != TRUE:
            guard = conjunction((here, negated(legal)))
            yield Move(f"unexpected {kind}@{state}", endpoint.name, RECV(kind), guard, tuple(sets), refuses=True)


def endpoint_system(machine: Machine, name: str = "") -> System:
    """One endpoint whose user does what he likes and whose peer may send any message, with any facts, at any time."""
    endpoint = _identity(machine, name or machine.role)
    return System(
        machine.name, (endpoint.state, *machine.vars), tuple(moves_of(endpoint)), (endpoint,),
        doc=f"{machine.name} against an unrestricted peer",
    )  # fmt: skip


def observed(system: System, ghosts: Iterable[Ghost]) -> System:
    """The system with ghosts: more variables, the same behaviour."""
    listed = tuple(ghosts)
    moves = tuple(_watched(move, listed, system) for move in system.moves)
    return replace(system, vars=(*system.vars, *(g.var for g in listed)), moves=moves)


def _watched(move: Move, ghosts: tuple[Ghost, ...], system: System) -> Move:
    seen: list[tuple[Var, Term]] = []
    for ghost in ghosts:
        term: Term = ghost.var
        for condition, value in reversed(ghost.cases):
            holds = simplified(system.at(condition, move))
            term = value if holds == TRUE else term if holds == FALSE else If(holds, value, term)
        if term is not ghost.var:
            seen.append((ghost.var, term))
    return replace(move, sets=(*move.sets, *seen)) if seen else move
