"""Two TCP endpoints and a network between them that loses, duplicates and reorders segments.

Each end runs the machine; its numbers (SND.UNA, SND.NXT, RCV.NXT) are variables beside it, and the facts of a segment follow
from the segment on its way and the receiver's numbers. What the pair leaves out:
- At most `size` segments are on their way in each direction. Any of them is delivered any number of times, in any order, or lost.
- Each user sends at most one octet, in a segment of its own, and opens once; what was received is read at once.
- Windows are never full; options, window updates and keep-alives are not sent.
- 2 MSL pass only when nothing is on its way any more.
What the users do is a configuration: they only open and send; they also close; they may abort; or A vanishes without a word,
and perhaps opens again with another ISN once its old segments are gone. Not every combination is a start: `STARTS` lists them.
That A stalls, and answers nothing any more, and that B's user timeout then ends what waits for A, is for users of `moves_of_pair`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product

from wirestate.model import segments as s
from wirestate.model.core import (
    FALSE, TRUE, Const, EventKind, Expr, Fact, If, In, Machine, Next, Ref, Rule, Term, Value, Var,
)  # fmt: skip
from wirestate.model.explore import substitute
from wirestate.model.machines import tcp_table as t
from wirestate.model.products import tcp_numbers as n
from wirestate.model.products.tcp_numbers import ALPHABET, NAMES, NONE, OLD, Arrival, Segment
from wirestate.model.expressions import conjunction, disjunction, simplified
from wirestate.model.system import Endpoint, Move, System, renamed_term

Sets = dict[Var, Term]
FIXED: dict[Ref, Value] = {t.remote: True, t.half_duplex: False, t.rfc1337: False, t.reopens: False}
"""The configuration of both machines."""
OVER = (t.CLOSED, t.LISTEN)
UNOPENED = (t.CLOSED, t.LISTEN, t.SYN_SENT)
USERS = ("opens", "closes", "aborts", "vanishes", "restarts", "stalls")
user = Var(
    "user", USERS, "what the users do once the connection is asked for; it is A who vanishes, restarts or stalls", None
)
opening = Var("opening", ("passive-OPEN", "active-OPEN"), "how B opens; A opens actively", None)
old_syn = Var("old SYN", ("no", "waits", "came"), "an old duplicate of a SYN is on its way to B", None)
talks = Var("talks", ("nobody", "A", "B", "both"), "whose user has an octet to send", None)
phase = Var(
    "phase",
    ("B opens", "A opens", "on", "again", "silent"),
    "the users open first; again: A has vanished and opened again; silent: A has stalled",
    "B opens",
)
CONFIGURATION = (user, opening, old_syn, talks, phase)
STARTS: tuple[tuple[str, str, str, str], ...] = (
    ("opens", "passive-OPEN", "no", "both"), ("opens", "passive-OPEN", "waits", "A"), ("opens", "active-OPEN", "no", "both"),
    ("closes", "passive-OPEN", "no", "A"), ("closes", "passive-OPEN", "waits", "nobody"), ("closes", "active-OPEN", "no", "A"),
    ("aborts", "passive-OPEN", "no", "nobody"), ("vanishes", "passive-OPEN", "no", "both"),
    ("restarts", "passive-OPEN", "no", "both"),
)  # fmt: skip
"""The users, how B opens, whether an old SYN comes, who talks."""
RUNNING = In(phase, ("on", "again"))
ALONE = RUNNING | In(phase, ("silent",))
"""B goes on when A does nothing any more."""


@dataclass(frozen=True)
class Side:
    """An end's variables: those of the machine, its numbers, and what it has on its way."""

    name: str
    state: Var
    own: dict[Var, Var]
    una: Var
    nxt: Var
    rcv: Var
    reset: Var
    octet: Var
    out: tuple[Var, ...]

    def of(self, var: Var) -> Var:
        """The side's copy of a variable of the machine."""
        return self.own[var]

    def at(self, *states: str) -> Expr:
        return In(self.state, states)

    @property
    def running(self) -> Expr:
        """The end does something: the users have opened, and it is not the one that stalls."""
        return ALONE if self.name == "B" else RUNNING

    @property
    def waits(self) -> Expr:
        """Something that was sent is not acknowledged."""
        return disjunction(In(self.una, (i,)) & ~In(self.nxt, (i,)) for i in n.SENT)

    @property
    def vars(self) -> tuple[Var, ...]:
        return (self.state, *self.own.values(), self.una, self.nxt, self.rcv, self.reset, self.octet, *self.out)


@cache
def side(name: str, size: int) -> Side:
    """The variables of the end of that name; the same objects for the model and every mutant."""

    def number(what: str, domain: tuple[Value, ...], doc: str) -> Var:
        return Var(f"{name}.{what}", domain, doc, 0)

    own = {v: Var(f"{name}.{v.name}", v.domain, v.doc, v.initial) for v in t.TCB}
    return Side(
        name, Var(f"{name}.state", t.STATES, "its state", t.CLOSED), own,
        number("una", n.SENT, "SND.UNA from ISS on; nothing before it opens"), number("nxt", n.SENT, "SND.NXT from ISS on"),
        number("rcv", n.EXPECTED, "RCV.NXT from the peer's ISS on; 0: not defined"),
        number("reset", n.EXPECTED, "what the RST that is due says: its SEQ, or its ACK if it has one"),
        Var(f"{name}.octet", ("unused", "queued", "sent"), "the one octet that the user may send", "unused"),
        tuple(Var(f"{name} sent {i + 1}", NAMES, "a segment on its way to the other end", NONE) for i in range(size)),
    )  # fmt: skip


def tcp_pair(machine: Machine, size: int = 1) -> System:
    """The pair of two such machines. `size` is how many segments may be on their way in each direction."""
    a, b = side("A", size), side("B", size)
    ends = tuple(Endpoint(machine, e.name, e.state, e.own) for e in (a, b))
    moves = [*moves_of_pair(ends, a, b), *_old(a)]
    start = disjunction(
        conjunction(In(v, (x,)) for v, x in zip((user, opening, old_syn, talks), values, strict=True))
        for values in STARTS
    )
    return System(
        "tcp_pair", (*CONFIGURATION, *a.vars, *b.vars), tuple(moves), ends, start,
        f"two TCP endpoints over a network that loses, duplicates and reorders, with {size} segments on their way in each direction",
        searched=True,
    )  # fmt: skip


def moves_of_pair(ends: Sequence[Endpoint], a: Side, b: Side) -> list[Move]:
    """What the two ends and their network do."""
    return [*_moves(ends[0], a, b), *_moves(ends[1], b, a), *_losses(a), *_losses(b)]


def _moves(end: Endpoint, me: Side, peer: Side) -> Iterator[Move]:
    for rule in end.machine.rules:
        match rule.event.kind:
            case EventKind.RECV:
                for slot in peer.out:
                    yield from _received(rule, end, me, slot)
            case EventKind.SEND:
                yield from _sent(rule, end, me)
            case EventKind.CALL:
                yield from _called(rule, end, me, peer)
            case EventKind.TIMER:
                yield from _expired(rule, end, me, peer)


def _move(rule: Rule, end: Endpoint, guard: Expr, sets: Sets, slot: Var | None = None) -> Iterator[Move]:
    """The rule as a move of this end, unless its guard cannot hold."""
    when = simplified(conjunction((In(end.state, (rule.source,)), end.of(substitute(guard, FIXED)))))
    if when == FALSE:
        return
    for var, term in rule.sets:
        known = FIXED.get(var) is None and not isinstance(term, Fact)
        if known and end.vars[var] not in sets:
            sets[end.vars[var]] = renamed_term(term, end)
    if rule.target != rule.source:
        sets[end.state] = rule.target
    where = f" ({slot.name[-1]})" if slot is not None and slot.name[-1] != "1" else ""
    yield Move(
        f"{end.name}: {rule.name}{where}", end.name, rule.event, when, tuple(sets.items()), rule.effects, rule=rule
    )


def _held(me: Side, rule: Rule) -> Sets:
    """What is set to a fact: nothing comes with a SYN here, and no text stays unsent behind a segment."""
    plain: dict[Ref, Value] = {s.CARRIES: "nothing", s.MORE: False}
    return {me.of(v): plain[t_] for v, t_ in rule.sets if isinstance(t_, Fact) and t_ in plain}


def _gone(rule: Rule, me: Side) -> Sets:
    """Without a TCB there are no numbers."""
    return {me.una: 0, me.nxt: 0, me.rcv: 0} if rule.target in OVER and rule.source not in OVER else {}


def _received(rule: Rule, end: Endpoint, me: Side, slot: Var) -> Iterator[Move]:
    segments = n.of_kind(rule.event.name)
    if not segments:
        return
    here = Arrival(slot, segments, me.una, me.nxt, me.rcv, In(me.of(t.held), ("FIN",)))
    guard = conjunction((In(slot, tuple(map(str, segments))), me.running, here.said(rule.when)))
    sets = {**_held(me, rule), **_gone(rule, me), **_numbers(rule, me, here), **_reset(rule, me, here)}
    yield from _move(rule, end, guard, sets, slot)


def _numbers(rule: Rule, me: Side, here: Arrival) -> Sets:
    """SND.UNA and RCV.NXT after a segment, as section 3.10.7 has them for what the rule does with it."""
    if rule.target in OVER:
        return {}
    sets: Sets = {}
    kind, sets_ = rule.event.name, dict(rule.sets)
    answers = rule.source in (t.LISTEN, t.SYN_SENT) and rule.target not in UNOPENED
    if answers and "SYN" in kind:
        sets[me.rcv] = here.picked(lambda g: OLD if g.seq == n.ELSEWHERE else 1, 1)
        if rule.source == t.LISTEN:
            sets |= {me.una: 0, me.nxt: 1}
    elif sets_.get(t.fin_rcvd) is True and "FIN" in kind:
        sets[me.rcv] = here.picked(lambda g: min(g.end, n.LAST), n.LAST)
    elif sets_.get(t.fin_rcvd) is True:
        sets[me.rcv] = n.LAST
    elif "take_text" in rule.effects:
        sets[me.rcv] = Next(me.rcv)
    if kind in t.WITH_ACK and rule.source != t.LISTEN and (answers or (rule.source != t.SYN_SENT and _may_begin(rule))):
        sets[me.una] = _acknowledged(me, here, anywhere=rule.source == t.SYN_SENT)
    return sets


def _may_begin(rule: Rule) -> bool:
    """The guard leaves it open whether the segment is at RCV.NXT."""
    parts = getattr(rule.when, "parts", (rule.when,))
    return not any(isinstance(p, In) and p.ref.name == "seq" and "next" not in p.values for p in parts)


def _acknowledged(me: Side, here: Arrival, anywhere: bool) -> Term:
    """SND.UNA: what the segment acknowledges, if that is new, was sent, and the segment is in sequence."""
    term: Term = me.una
    for ack in range(1, n.LAST + 1):
        fresh = conjunction((
            here.those(lambda g, v=ack: g.ack == v), In(me.una, tuple(range(ack))), In(me.nxt, tuple(range(ack, n.LAST + 1))),  # type: ignore[misc]
            TRUE if anywhere else here.places(("next", "straddling")),
        ))  # fmt: skip
        if fresh != FALSE:
            term = If(fresh, ack, term)
    return term


def _reset(rule: Rule, me: Side, here: Arrival) -> Sets:
    """What the RST that becomes due will say."""
    due = dict(rule.sets).get(t.reply)
    if due == "RST":
        return {me.reset: here.picked(lambda g: g.ack, 0) if rule.event.name in t.WITH_ACK else me.nxt}
    return {me.reset: here.picked(lambda g: g.end, 0)} if due == "RST,ACK" else {}


def _called(rule: Rule, end: Endpoint, me: Side, peer: Side) -> Iterator[Move]:
    name = rule.event.name
    if name == "RECEIVE" or (rule.target == rule.source and not rule.sets):
        return
    sets = _gone(rule, me)
    guard: Expr = me.running
    if name.endswith("OPEN"):
        first, after = ("B opens", "A opens") if me.name == "B" else ("A opens", "on")
        guard = conjunction(
            (In(phase, (first,)), In(opening, (name,)) if me.name == "B" else Const(name == "active-OPEN"))
        )
        sets[phase] = after
        if me.name == "A" and rule.source == t.CLOSED and name == "active-OPEN":
            yield from _reopened(rule, end, me, peer)
    elif name == "SEND":
        guard &= In(me.octet, ("unused",)) & In(talks, (me.name, "both"))
        sets[me.octet] = "queued"
    elif name == "CLOSE":
        guard &= In(user, ("closes", "aborts")) | _left(me)
    elif name == "ABORT":
        guard &= In(user, ("aborts",)) | _left(me)
    if name == "SEND" and rule.source == t.LISTEN:
        return
    if rule.target == t.SYN_SENT:
        sets |= {me.una: 0, me.nxt: 1}
    if dict(rule.sets).get(t.reply) == "RST":
        sets[me.reset] = me.nxt
    yield from _move(rule, end, conjunction((guard, rule.when)), sets)


def _left(me: Side) -> Expr:
    """It is B, and A may stall: B's user closes and aborts as he likes."""
    return In(user, ("stalls",)) & Const(me.name == "B")


def _reopened(rule: Rule, end: Endpoint, me: Side, peer: Side) -> Iterator[Move]:
    """A has vanished and is back, with another ISN: what B knows of its numbers is of an earlier incarnation."""
    gone = conjunction((In(user, ("restarts",)), In(phase, ("on",)), *(In(slot, (NONE,)) for slot in me.out)))
    sets: Sets = {phase: "again", me.una: 0, me.nxt: 1, peer.rcv: If(In(peer.rcv, (0,)), 0, OLD)}
    for slot in peer.out:
        term: Term = slot
        for ack in range(1, n.LAST + 1):
            for name, segment in ALPHABET.items():
                if segment.ack == ack:
                    term = If(In(slot, (name,)), str(replace(segment, ack=OLD)), term)
        sets[slot] = term
    yield from _move(rule, end, conjunction((gone, rule.when)), sets)


def _expired(rule: Rule, end: Endpoint, me: Side, peer: Side) -> Iterator[Move]:
    guard: Expr = me.running
    match rule.event.name:
        case "RETRANSMISSION-TIMEOUT":
            guard &= In(me.of(t.reply), ("none",))
        case "USER-TIMEOUT":
            gone = In(phase, ("on",)) & In(user, ("vanishes", "restarts"))
            guard = gone if me.name == "A" else In(phase, ("silent",)) & me.waits
        case "TIME-WAIT-TIMEOUT":
            guard = conjunction((guard, *(In(slot, (NONE,)) for slot in (*me.out, *peer.out))))
    yield from _move(rule, end, conjunction((guard, rule.when)), _gone(rule, me))


Made = Callable[[int, int], Segment]
"""The segment that SND.NXT and RCV.NXT make."""


@dataclass(frozen=True)
class Sending:
    """A rule that sends, at one end."""

    rule: Rule
    end: Endpoint
    me: Side

    def put(
        self, made: Made, *, allowed: Expr = TRUE, facts: Mapping[Fact, Value] = n.EMPTY, sets: Sets | None = None
    ) -> Iterator[Move]:
        """The segment is on its way if the rule and `allowed` let it, with these facts."""
        guard = conjunction((n.without_facts(self.rule.when, n.chosen_facts(facts)), allowed))
        if guard == FALSE:
            return
        term: Term = NONE
        possible: list[Expr] = []
        for nxt, rcv in product((1, 2, 3), (0, 1, 2, 3, OLD)):
            name = str(made(nxt, rcv))
            if name in ALPHABET:
                numbers = conjunction((In(self.me.nxt, (nxt,)), In(self.me.rcv, (rcv,))))
                possible.append(numbers)
                term = If(numbers, name, term)
        yield from self.go(conjunction((guard, disjunction(possible))), term, sets or {})

    def reset(self) -> Iterator[Move]:
        """A RST, which says what was noted when it became due."""
        kind, me = self.rule.event.name, self.me
        term: Term = NONE
        for number in (*range(n.LAST + 1), OLD):
            segment = str(Segment(kind, number) if kind == "RST" else Segment(kind, n.ELSEWHERE, number))
            if segment in ALPHABET:
                term = If(In(me.reset, (number,)), segment, term)
        yield from self.go(conjunction((In(me.of(t.reply), (kind,)), self.rule.when)), term, {me.reset: 0})

    def go(self, guard: Expr, segment: Term, sets: Sets) -> Iterator[Move]:
        """Into the first place that is free."""
        for i, slot in enumerate(self.me.out):
            room = conjunction((*(~In(full, (NONE,)) for full in self.me.out[:i]), In(slot, (NONE,)), self.me.running))
            changed = {**_held(self.me, self.rule), **sets, slot: segment}
            yield from _move(self.rule, self.end, conjunction((room, guard)), changed, slot)


def _sent(rule: Rule, end: Endpoint, me: Side) -> Iterator[Move]:
    """An ACK leaves when it is due, text and FIN when there is cause, and again when the retransmission timer has expired."""
    sending, kind, due = Sending(rule, end, me), rule.event.name, me.of(t.reply)
    text = {**n.EMPTY, s.TEXT: "fits"}
    again: Mapping[Fact, Value] = {s.RESENT: True}
    match kind:
        case "SYN":
            yield from sending.put(lambda _, __: Segment(kind, 0))
        case "SYN,ACK":
            yield from sending.put(lambda _, rcv: Segment(kind, 0, rcv))
        case "ACK":
            yield from sending.put(lambda nxt, rcv: Segment(kind, nxt, rcv), allowed=In(due, ("ACK",)))
            yield from sending.put(
                lambda nxt, rcv: Segment(kind, nxt, rcv, 1), facts=text, allowed=In(me.octet, ("queued",)),
                sets={me.nxt: Next(me.nxt), me.octet: "sent"},
            )  # fmt: skip
            lost = conjunction((In(due, ("head",)), In(me.octet, ("sent",)), In(me.una, (1,))))
            yield from sending.put(lambda _, rcv: Segment(kind, 1, rcv, 1), facts={**text, **again}, allowed=lost)
        case "FIN,ACK":
            yield from sending.put(lambda nxt, rcv: Segment(kind, nxt, rcv), sets={me.nxt: Next(me.nxt)})
            yield from sending.put(
                lambda nxt, rcv: Segment(kind, nxt - 1, rcv),
                facts={**n.EMPTY, **again},
                allowed=In(due, ("head", "SYN,ACK")),
            )
        case "RST" | "RST,ACK":
            yield from sending.reset()


def _losses(me: Side) -> Iterator[Move]:
    """A segment is lost; those behind it move up, so that the same segments are always in the same places."""
    for i, slot in enumerate(me.out):
        sets: list[tuple[Var, Term]] = list(zip(me.out[i:], (*me.out[i + 1 :], NONE), strict=True))
        yield Move(f"{slot.name} is lost", "network", None, ~In(slot, (NONE,)), tuple(sets))


def _old(a: Side) -> Iterator[Move]:
    """An old duplicate of a SYN of A's turns up."""
    for slot in a.out[:1]:
        guard = conjunction((In(old_syn, ("waits",)), In(slot, (NONE,)), RUNNING))
        yield Move("an old SYN turns up", "network", None, guard, ((slot, n.OLD_SYN), (old_syn, "came")))
