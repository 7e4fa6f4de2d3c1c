"""Small sequence numbers: the segments that two endpoints can exchange, and what each says to a receiver with certain numbers.

Numbers count from the sender's ISS: 0 is the SYN, then at most one octet of text, then the FIN. `OLD` is the number after a SYN
of an earlier incarnation, `ELSEWHERE` any that is in no window (ISNs of incarnations are far apart). The window is as large as
what one side can send. The facts of RFC 9293 section 3.10.7.4 are worked out from numbers here, never chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from wirestate.model import segments as s
from wirestate.model.core import FALSE, TRUE, Const, Eq, Expr, Fact, If, In, Ref, Term, Value, Var
from wirestate.model.expressions import conjunction, disjunction, mapped, negated

LAST = 3
"""SND.NXT after SYN, one octet and FIN."""
OLD, ELSEWHERE = 4, 5
SENT: tuple[Value, ...] = tuple(range(LAST + 1))
EXPECTED: tuple[Value, ...] = (*SENT, OLD)
NONE = "none"


@dataclass(frozen=True)
class Segment:
    """<SEQ><ACK><CTL>, and the number of octets of text."""

    kind: str
    seq: int
    ack: int = 0
    text: int = 0

    def has(self, bit: str) -> bool:
        return bit in self.kind.split(",")

    @cached_property
    def end(self) -> int:
        """SEG.SEQ + SEG.LEN."""
        if self.seq == ELSEWHERE:
            return OLD if self.has("SYN") else ELSEWHERE
        return self.seq + self.text + self.has("SYN") + self.has("FIN")

    def __str__(self) -> str:
        seq = "old" if self.seq == ELSEWHERE else self.seq
        ack = "" if not self.has("ACK") else " ack old" if self.ack == OLD else f" ack {self.ack}"
        return f"{self.kind} seq {seq}{ack}{' text' if self.text else ''}"


def _alphabet() -> Iterable[Segment]:
    acks = (1, 2, 3, OLD)
    yield Segment("SYN", 0)
    yield Segment("SYN", ELSEWHERE)
    yield from (Segment("SYN,ACK", 0, ack) for ack in acks)
    yield from (Segment("ACK", seq, ack) for seq in (1, 2, 3) for ack in acks)
    yield from (Segment("ACK", 1, ack, 1) for ack in acks)
    yield from (Segment("FIN,ACK", seq, ack) for seq in (1, 2) for ack in acks)
    yield from (Segment("RST", seq) for seq in (*range(LAST + 1), OLD))
    yield from (Segment("RST,ACK", ELSEWHERE, ack) for ack in (1, OLD))


ALPHABET = {str(segment): segment for segment in _alphabet()}
"""Every segment by its name. Text and FIN come in segments of their own."""
NAMES: tuple[Value, ...] = (NONE, *ALPHABET)
OLD_SYN = str(Segment("SYN", ELSEWHERE))


def of_kind(kind: str) -> tuple[Segment, ...]:
    return tuple(g for g in ALPHABET.values() if g.kind == kind)


def within(number: int, rcv: int) -> bool:
    """At RCV.NXT or beyond it, in the window."""
    return number == rcv or rcv <= number <= LAST


def place(segment: Segment, rcv: int) -> str:
    """Table 6, and where the segment begins once it is trimmed."""
    if segment.has("RST"):
        return "next" if segment.seq == rcv else "ahead" if within(segment.seq, rcv) else "outside"
    empty = segment.end == segment.seq
    last = segment.end - 1 if segment.seq != ELSEWHERE else ELSEWHERE
    if within(segment.seq, rcv) or (not empty and within(last, rcv)):
        return "next" if segment.seq <= rcv else "ahead"
    return "duplicate" if segment.end == rcv and not empty else "outside"


def acked(segment: Segment, una: int, nxt: int) -> str:
    """What SEG.ACK says of SND.UNA and SND.NXT."""
    if segment.ack == OLD:
        return "ancient"
    if segment.ack > nxt:
        return "unsent"
    if segment.ack > una:
        return "all" if segment.ack == nxt else "some"
    return "old"


@dataclass(frozen=True)
class Arrival:
    """Segments of one kind in a slot, at a receiver with these numbers. `held_fin` says that a FIN waits behind missing text."""

    slot: Var
    segments: tuple[Segment, ...]
    una: Var
    nxt: Var
    rcv: Var
    held_fin: Expr

    def those(self, test: Callable[[Segment], bool]) -> Expr:
        """The segment is one that passes."""
        names = [str(g) for g in self.segments if test(g)]
        return FALSE if not names else TRUE if len(names) == len(self.segments) else In(self.slot, tuple(names))

    def by_rcv(self, test: Callable[[Segment, int], bool]) -> Expr:
        """It passes for RCV.NXT as it is."""
        return _cases((In(self.rcv, (r,)), self.those(lambda g, r=r: test(g, int(r)))) for r in EXPECTED[1:])  # type: ignore[misc]

    def places(self, values: tuple[Value, ...]) -> Expr:
        return self.by_rcv(lambda g, rcv: place(g, rcv) in values)

    def acks(self, values: tuple[Value, ...]) -> Expr:
        pairs = ((una, nxt) for nxt in range(LAST + 1) for una in range(nxt + 1))
        return _cases(
            (conjunction((In(self.una, (u,)), In(self.nxt, (n,)))), self.those(lambda g, u=u, n=n: acked(g, u, n) in values))  # type: ignore[misc]
            for u, n in pairs
        )  # fmt: skip

    def _fits(self) -> Expr:
        return self.by_rcv(lambda g, rcv: g.text > 0 and within(g.seq + g.text - 1, rcv))

    def is_in(self, fact: Ref, values: tuple[Value, ...]) -> Expr:
        """A fact of the segment has one of these values."""
        match fact.name:
            case "seq":
                return self.places(values)
            case "ack":
                return self.acks(values)
            case "text":
                return _chosen({"fits": self._fits(), "none": negated(self._fits())}, values)
            case "fills":
                full = conjunction((self.held_fin, self._fits()))
                return _chosen({"FIN": full, "nothing": negated(full)}, values)
            case "carries":
                return Const("nothing" in values)
            case "fin_beyond" | "newer":
                return Const(False in values)
        raise ValueError(f"the pair has no {fact.name}")

    def said(self, expr: Expr) -> Expr:
        """A guard with its facts worked out."""
        return without_facts(expr, self.is_in)

    def picked(self, number: Callable[[Segment], int], other: Term) -> Term:
        """The number that the segment says, as a term."""
        term = other
        for value in sorted({number(g) for g in self.segments}):
            term = If(self.those(lambda g, v=value: number(g) == v), value, term)  # type: ignore[misc]
        return term


def _cases(cases: Iterable[tuple[Expr, Expr]]) -> Expr:
    return disjunction(conjunction(pair) for pair in cases)


def _chosen(meant: dict[Value, Expr], values: tuple[Value, ...]) -> Expr:
    return disjunction(e for v, e in meant.items() if v in values)


def without_facts(expr: Expr, is_in: Callable[[Ref, tuple[Value, ...]], Expr]) -> Expr:
    """An expression in which every test of a fact is what `is_in` says."""
    match expr:
        case Fact():
            return is_in(expr, (True,))
        case In(ref, values) if isinstance(ref, Fact):
            return is_in(ref, values)
        case Eq(left, right) if isinstance(left, Fact) and not isinstance(right, Ref):
            return is_in(left, (right,))
    return mapped(expr, lambda part: without_facts(part, is_in))


def chosen_facts(values: Mapping[Fact, Value]) -> Callable[[Ref, tuple[Value, ...]], Expr]:
    """For a sender, who knows what he sends: `is_in` with these values."""
    return lambda ref, among: Const(values[ref] in among)  # type: ignore[index]


EMPTY: Mapping[Fact, Value] = {
    s.CARRIES: "nothing",
    s.TEXT: "none",
    s.RESENT: False,
    s.MORE: False,
    s.FIN_BEYOND: False,
}
"""A segment without text that is no retransmission."""
