"""The vocabulary in which every machine is written: Var, Fact, Expr, Event, Rule, Machine, Cite.

A machine is data. Nothing here runs a protocol or knows one; what a table *means* (guards over partly known facts,
the catch-all, the failed state) is in `semantics`, and is shared by every consumer. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from functools import cached_property

from wirestate.values import dataclass

Value = str | bool | int


class ModelError(ValueError):
    """A machine that cannot mean anything: an unknown name, a value outside its domain, a duplicate."""


class Expr:
    """A boolean expression over vars, facts and the state. Build with `&`, `|`, `~`, `.eq`, `.ne`, `.in_`."""

    __slots__ = ()

    def __and__(self, other: Expr) -> Expr:
        return And((*_flat(And, self), *_flat(And, other)))

    def __or__(self, other: Expr) -> Expr:
        return Or((*_flat(Or, self), *_flat(Or, other)))

    def __invert__(self) -> Expr:
        return self.of if isinstance(self, Not) else Not(self)


@dataclass(frozen=True, slots=True)
class Const(Expr):
    """TRUE or FALSE; TRUE is the neutral element of `&`."""

    value: bool

    def __str__(self) -> str:
        return "true" if self.value else "false"


TRUE = Const(True)
FALSE = Const(False)
BOOL: tuple[Value, ...] = (False, True)


@dataclass(frozen=True, slots=True, eq=False)
class Ref(Expr):
    """A name with a small finite domain. As an expression it means "is true" (boolean domains only).

    Two refs are the same only if they are the same object: tables share the declarations, they do not repeat them.
    """

    name: str
    domain: tuple[Value, ...] = BOOL
    doc: str = ""

    def eq(self, other: Value | Ref) -> Expr:
        return Eq(self, other)

    def ne(self, other: Value | Ref) -> Expr:
        return Not(Eq(self, other))

    def in_(self, *values: Value) -> Expr:
        return In(self, values)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, eq=False)
class Var(Ref):
    """A variable of one endpoint. `initial=None` marks configuration: any value of the domain to begin with."""

    initial: Value | None = False


@dataclass(frozen=True, slots=True, eq=False)
class Fact(Ref):
    """Something that one message says and a machine must know.

    `judged=True` marks facts that the negotiation and cryptography checks report under codes of their own, so that
    the order of messages is judged as if the sender had them right (the receiver still has to refuse).
    """

    judged: bool = False


@dataclass(frozen=True, slots=True)
class Eq(Expr):
    left: Ref
    right: Value | Ref

    def __str__(self) -> str:
        return f"{self.left} = {_text(self.right)}"


@dataclass(frozen=True, slots=True)
class In(Expr):
    ref: Ref
    values: tuple[Value, ...]

    def __str__(self) -> str:
        return f"{self.ref} in {{{', '.join(map(_text, self.values))}}}"


@dataclass(frozen=True, slots=True)
class Not(Expr):
    of: Expr

    def __str__(self) -> str:
        if isinstance(self.of, Eq):
            return f"{self.of.left} != {_text(self.of.right)}"
        return f"not {self.of}" if isinstance(self.of, Ref) else f"not ({self.of})"


@dataclass(frozen=True, slots=True)
class And(Expr):
    parts: tuple[Expr, ...]

    def __str__(self) -> str:
        return " and ".join(f"({p})" if isinstance(p, Or) else str(p) for p in self.parts)


@dataclass(frozen=True, slots=True)
class Or(Expr):
    parts: tuple[Expr, ...]

    def __str__(self) -> str:
        return " or ".join(f"({p})" if isinstance(p, And) else str(p) for p in self.parts)


@dataclass(frozen=True, slots=True)
class At(Expr):
    """The machine is in one of these states (for properties; a rule has its source)."""

    states: tuple[str, ...]

    def __str__(self) -> str:
        return f"at {'|'.join(self.states)}"


@dataclass(frozen=True, slots=True)
class Next:
    """On the right of an assignment: the value `step` places on from this ref's own in its domain, wrapping."""

    ref: Ref
    step: int = 1


@dataclass(frozen=True, slots=True)
class If:
    """On the right of an assignment: one of two terms, by a condition on the state before. Tables do without it."""

    when: Expr
    then: Term
    other: Term


Term = Value | Ref | Next | If


def _flat(kind: type[And] | type[Or], expr: Expr) -> tuple[Expr, ...]:
    if isinstance(expr, Const) and expr.value is (kind is And):
        return ()
    return expr.parts if isinstance(expr, kind) else (expr,)


def _text(value: Value | Ref) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def refs_of(expr: Expr | Term) -> Iterator[Ref]:
    """Every var and fact that an expression or the right side of an assignment mentions."""
    match expr:
        case Ref():
            yield expr
        case Eq(left, right):
            yield left
            if isinstance(right, Ref):
                yield right
        case In(ref, _) | Next(ref, _):
            yield ref
        case If(when, then, other):
            for part in (when, then, other):
                yield from refs_of(part)
        case Not(of):
            yield from refs_of(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from refs_of(part)


class EventKind(StrEnum):
    SEND = "send"
    RECV = "recv"
    CALL = "call"
    TIMER = "timer"


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """One message sent or received, one call by the user, or one timer. The name is the message kind's or the call's."""

    kind: EventKind
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"

    @property
    def is_message(self) -> bool:
        return self.kind in (EventKind.SEND, EventKind.RECV)


def SEND(name: str) -> Event:  # noqa: N802 - reads as the table's keyword
    return Event(EventKind.SEND, name)


def RECV(name: str) -> Event:  # noqa: N802
    return Event(EventKind.RECV, name)


def CALL(name: str) -> Event:  # noqa: N802
    return Event(EventKind.CALL, name)


def TIMER(name: str) -> Event:  # noqa: N802
    return Event(EventKind.TIMER, name)


@dataclass(frozen=True, slots=True)
class Cite:
    """A section of a document, as `Cite("RFC 8446", "4.1.3")`. Checked against the committed list of titles."""

    doc: str
    section: str
    quote: str = ""

    def __str__(self) -> str:
        mark = "Appendix " if self.section[:1].isalpha() else "§"
        return f"{self.doc} {mark}{self.section}"

    @property
    def url(self) -> str:
        """The section at the RFC Editor; of a document that is no RFC, nothing."""
        kind, _, number = self.doc.partition(" ")
        part = "appendix" if self.section[:1].isalpha() else "section"
        return f"https://www.rfc-editor.org/rfc/rfc{number}#{part}-{self.section}" if kind == "RFC" else ""


CITED = re.compile(r"(RFC \d+) (?:§|Appendix |section )([A-Z0-9]+(?:\.[0-9]+)*)")


def cites_in(text: str) -> tuple[Cite, ...]:
    """The sections that a sentence names: "RFC 8446 §4.1.3; RFC 8446 Appendix D.4"."""
    return tuple(Cite(doc, section) for doc, section in CITED.findall(text))


SAME = "="
"""As a target: stay in the source state."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a machine: in `source`, on `event`, if `when`, go to `target` and assign `sets` at once.

    `row` is the name of the line in the table; a row for several states is expanded into one rule for each, named
    `row@STATE`. `note` marks an interpretation where the RFC is silent or ambiguous (D1 to D23 of the spec decisions).
    """

    name: str
    source: str
    event: Event
    target: str
    when: Expr = TRUE
    sets: tuple[tuple[Var, Term], ...] = ()
    effects: tuple[str, ...] = ()
    cite: tuple[Cite, ...] = ()
    note: str = ""
    row: str = ""

    def facts(self) -> set[Fact]:
        refs = [*refs_of(self.when), *(r for _, term in self.sets for r in refs_of(term))]
        return {r for r in refs if isinstance(r, Fact)}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table before it is expanded: several sources, target `SAME`."""

    name: str
    sources: tuple[str, ...]
    event: Event
    target: str
    when: Expr = TRUE
    sets: Mapping[Var, Term] = field(default_factory=dict)
    effects: tuple[str, ...] = ()
    cite: tuple[Cite, ...] = ()
    note: str = ""

    def expand(self) -> Iterator[Rule]:
        for source in self.sources:
            name = self.name if len(self.sources) == 1 else f"{self.name}@{source}"
            target = source if self.target == SAME else self.target
            yield Rule(name, source, self.event, target, self.when, tuple(self.sets.items()), self.effects,
                       self.cite, self.note, self.name)  # fmt: skip


def row(
    name: str,
    sources: str | Iterable[str],
    event: Event,
    target: str,
    *,
    when: Expr = TRUE,
    sets: Mapping[Var, Term] | None = None,
    effects: Iterable[str] = (),
    cite: Cite | tuple[Cite, ...],
    note: str = "",
) -> Row:
    """A line of a machine's table. `sources` is one state or several; `target` may be `SAME`."""
    names = (sources,) if isinstance(sources, str) else tuple(sources)
    cites = (cite,) if isinstance(cite, Cite) else cite
    return Row(name, names, event, target, when, dict(sets or {}), tuple(effects), cites, note)


@dataclass(frozen=True)
class Machine:
    """A role of a protocol: its states, variables and rules.

    `failed` is where an illegal received message leads (None: the rules are total, as in TCP). `owes` is the var that
    then holds the alert due. `final` states (and `failed`) absorb whatever still arrives.
    `default_cite` says why a message without a rule is illegal.
    """

    name: str
    role: str
    states: tuple[str, ...]
    initial: str
    final: tuple[str, ...]
    failed: str | None
    vars: tuple[Var, ...]
    rules: tuple[Rule, ...]
    default_cite: Cite
    owes: Var | None = None
    default_alert: str = "unexpected_message"
    doc: str = ""

    @cached_property
    def by_state(self) -> dict[str, tuple[Rule, ...]]:
        out: dict[str, list[Rule]] = {s: [] for s in self.states}
        for rule in self.rules:
            out[rule.source].append(rule)
        return {s: tuple(r) for s, r in out.items()}

    @cached_property
    def by_event(self) -> dict[tuple[str, Event], tuple[Rule, ...]]:
        out: dict[tuple[str, Event], list[Rule]] = {}
        for rule in self.rules:
            out.setdefault((rule.source, rule.event), []).append(rule)
        return {k: tuple(r) for k, r in out.items()}

    @cached_property
    def rows(self) -> dict[str, tuple[Rule, ...]]:
        """The rules by the line of the table that they come from."""
        out: dict[str, list[Rule]] = {}
        for rule in self.rules:
            out.setdefault(rule.row, []).append(rule)
        return {k: tuple(r) for k, r in out.items()}

    @cached_property
    def facts_of(self) -> dict[Event, tuple[Fact, ...]]:
        """The facts that any rule for an event mentions, by name."""
        out: dict[Event, dict[str, Fact]] = {}
        for rule in self.rules:
            out.setdefault(rule.event, {}).update((f.name, f) for f in rule.facts())
        return {event: tuple(named[n] for n in sorted(named)) for event, named in out.items()}

    @cached_property
    def mentioned(self) -> dict[tuple[str, Event], dict[str, Fact]]:
        """The facts that the rules for an event in one state mention, by name."""
        out: dict[tuple[str, Event], dict[str, Fact]] = {}
        for rule in self.rules:
            out.setdefault((rule.source, rule.event), {}).update((f.name, f) for f in sorted(rule.facts(), key=lambda f: f.name))
        return out

    @cached_property
    def events(self) -> tuple[Event, ...]:
        return tuple(sorted({r.event for r in self.rules}))

    @cached_property
    def index_of(self) -> dict[Var, int]:
        return {v: i for i, v in enumerate(self.vars)}

    def absorbs(self, state: str) -> bool:
        """A state in which everything that still arrives is ignored."""
        return state in self.final or state == self.failed

    def initial_values(self) -> Iterator[tuple[Value, ...]]:
        """Every assignment that the machine may begin with, one for each configuration."""
        assignments: list[tuple[Value, ...]] = [()]
        for var in self.vars:
            options = var.domain if var.initial is None else (var.initial,)
            assignments = [(*a, o) for a in assignments for o in options]
        yield from assignments


def expand(rows: Iterable[Row]) -> tuple[Rule, ...]:
    """The rules of a table, in its order."""
    return tuple(rule for line in rows for rule in line.expand())
