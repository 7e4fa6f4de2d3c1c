"""Two honest endpoints over a network that loses, doubles and delays: every joint state, by explicit search.

One segment at a time is on its way in each direction (delivered any number of times, or lost); no text, one incarnation;
2 MSL pass only when nothing is on its way. The expected pairs were found before by another program, on a model of its own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

import pytest

from tests.model.tcp_oracle import End, Segment
from wirestate.model.semantics import Illegal

SHORT = {
    "CLOSED": "CLOSED", "LISTEN": "LISTEN", "SYN-SENT": "SYN-SENT", "SYN-RCVD": "SYN-RECEIVED", "ESTAB": "ESTABLISHED",
    "FINW1": "FIN-WAIT-1", "FINW2": "FIN-WAIT-2", "CLOSEW": "CLOSE-WAIT", "CLOSING": "CLOSING", "LASTACK": "LAST-ACK",
    "TIMEW": "TIME-WAIT",
}  # fmt: skip
CLOSES = """
CLOSED   CLOSED CLOSING FINW1 LASTACK LISTEN SYN-RCVD TIMEW
CLOSEW   FINW1 FINW2
CLOSING  CLOSED CLOSING FINW1 FINW2 TIMEW
ESTAB    ESTAB FINW1 SYN-RCVD
FINW1    CLOSEW CLOSING ESTAB FINW1 LASTACK SYN-RCVD
FINW2    CLOSEW CLOSING LASTACK
LASTACK  CLOSED FINW1 FINW2 TIMEW
SYN-SENT CLOSED FINW1 LISTEN SYN-RCVD
TIMEW    CLOSED CLOSING LASTACK TIMEW
"""
ABORTS = """
CLOSED   CLOSED CLOSEW CLOSING ESTAB FINW1 FINW2 LASTACK LISTEN SYN-RCVD TIMEW
CLOSEW   CLOSED FINW1 FINW2
CLOSING  CLOSED CLOSING FINW1 FINW2 TIMEW
ESTAB    CLOSED ESTAB FINW1 SYN-RCVD
FINW1    CLOSED CLOSEW CLOSING ESTAB FINW1 LASTACK SYN-RCVD
FINW2    CLOSED CLOSEW CLOSING LASTACK
LASTACK  CLOSED FINW1 FINW2 TIMEW
SYN-SENT CLOSED FINW1 LISTEN SYN-RCVD
TIMEW    CLOSED CLOSING LASTACK TIMEW
"""
SIMULTANEOUS = """
CLOSED   CLOSED CLOSING FINW1 LASTACK SYN-RCVD SYN-SENT TIMEW
CLOSEW   FINW1 FINW2
CLOSING  CLOSED CLOSING FINW1 FINW2 TIMEW
ESTAB    ESTAB FINW1 SYN-RCVD
FINW1    CLOSED CLOSEW CLOSING ESTAB FINW1 LASTACK SYN-RCVD SYN-SENT
FINW2    CLOSEW CLOSING LASTACK
LASTACK  CLOSED FINW1 FINW2 TIMEW
SYN-RCVD CLOSED ESTAB FINW1 SYN-RCVD SYN-SENT
SYN-SENT CLOSED FINW1 SYN-RCVD SYN-SENT
TIMEW    CLOSED CLOSING LASTACK TIMEW
"""
PAIRS = {("passive-OPEN", False): CLOSES, ("passive-OPEN", True): ABORTS, ("active-OPEN", False): SIMULTANEOUS}
ENDING = (("passive-OPEN", False, False), ("passive-OPEN", True, False), ("active-OPEN", False, True))
AGREEING = ("ESTABLISHED", "FIN-WAIT-2", "CLOSE-WAIT", "LAST-ACK", "TIME-WAIT")
"""States in which both SYNs are known to have arrived."""


@dataclass(frozen=True)
class Pair:
    """Both ends, and what is on its way to B and to A."""

    ends: tuple[End, End]
    wire: tuple[Segment | None, Segment | None] = (None, None)

    def key(self) -> tuple[object, ...]:
        def of(end: End) -> tuple[object, ...]:
            tcb = end.tcb
            reset = end.reset if str(end.var("reply")).startswith("RST") else None
            return end.config, tcb.iss, tcb.una, tcb.nxt, tcb.rcv_nxt, tcb.fin, tcb.early_fin, reset

        return of(self.ends[0]), of(self.ends[1]), self.wire

    @property
    def states(self) -> tuple[str, str]:
        return self.ends[0].state, self.ends[1].state

    def moved(self, who: int, end: End, segment: Segment | None = None) -> Pair:
        """One end has moved; what it sent, if anything, takes the free place on the wire."""
        a, b = (end, self.ends[1]) if who == 0 else (self.ends[0], end)
        to_b, to_a = self.wire
        return Pair((a, b), (to_b if who or not segment else segment, to_a if not who or not segment else segment))

    def lost(self, who: int) -> Pair:
        """What was on its way to the other end of `who` is gone."""
        return Pair(self.ends, (None if who == 0 else self.wire[0], None if who == 1 else self.wire[1]))


def tried(end: End, act: Callable[[End], Segment | None]) -> Iterator[tuple[End, Segment | None]]:
    other = end.fork()
    try:
        yield other, act(other)
    except Illegal:
        return


def own_moves(end: End, abort: bool, eager: bool) -> Iterator[tuple[End, Segment | None]]:
    """Send what is due, CLOSE once, ABORT, retransmit: only the front of the queue, or (eager) the FIN behind it too."""
    due = str(end.var("reply"))
    if due == "head" or (eager and end.var("fin_sent")):
        yield from tried(end, lambda e: e.send("FIN,ACK", resent=True))
    if due not in ("head", "none"):
        yield from tried(end, lambda e: e.send(due))
    elif due == "none":
        yield from tried(end, lambda e: quietly(e.timer, "RETRANSMISSION-TIMEOUT"))
    if not end.var("fin_sent"):
        yield from tried(end, lambda e: e.send("FIN,ACK"))
    if end.state != "CLOSED" and end.var("close") == "no":
        yield from tried(end, lambda e: quietly(e.call, "CLOSE"))
    if abort and end.state not in ("CLOSED", "LISTEN"):
        yield from tried(end, lambda e: quietly(e.call, "ABORT"))


def quietly(act: Callable[[str], object], name: str) -> None:
    act(name)


def after(pair: Pair, abort: bool, eager: bool) -> Iterator[Pair]:
    for who in (0, 1):
        for end, segment in own_moves(pair.ends[who], abort, eager):
            if segment is None or pair.wire[who] is None:
                yield pair.moved(who, end, segment)
        arriving = pair.wire[1 - who]
        if arriving is not None:
            end = pair.ends[who].fork()
            end.recv(arriving)
            yield pair.moved(who, end)
            yield pair.lost(1 - who)
        if pair.wire == (None, None):
            for end, _ in tried(pair.ends[who], lambda e: quietly(e.timer, "TIME-WAIT-TIMEOUT")):
                yield pair.moved(who, end)


@dataclass
class Found:
    """Every joint configuration, and what leads to what."""

    pairs: dict[tuple[object, ...], Pair] = field(default_factory=dict)
    before: dict[tuple[object, ...], set[tuple[object, ...]]] = field(default_factory=dict)


@cache
def explored(opening: str, abort: bool, eager: bool = False) -> Found:
    """Everything that can follow when A opens actively and B by `opening`. The oracle checks every step."""
    a, b = End(100), End(300)
    a.call("active-OPEN")
    b.call(opening)
    first, found = Pair((a, b)), Found()
    found.pairs[first.key()] = first
    queue = deque([first])
    while queue:
        pair = queue.popleft()
        for following in after(pair, abort, eager):
            key = following.key()
            found.before.setdefault(key, set()).add(pair.key())
            if key not in found.pairs:
                found.pairs[key] = following
                queue.append(following)
    return found


@pytest.mark.parametrize(("opening", "abort"), PAIRS)
def test_joint_states_are_those_expected(opening: str, abort: bool) -> None:
    """P4."""
    lines = [line.split() for line in PAIRS[opening, abort].strip().splitlines()]
    expected = {(SHORT[first], SHORT[second]) for first, *others in lines for second in others}
    assert {pair.states for pair in explored(opening, abort).pairs.values()} == expected


@pytest.mark.parametrize(("opening", "abort"), PAIRS)
def test_ends_agree_on_where_the_streams_begin(opening: str, abort: bool) -> None:
    """P1: RCV.NXT of either is within what the other has sent, from its ISS on."""
    both = [p for p in explored(opening, abort).pairs.values() if p.states[0] in AGREEING and p.states[1] in AGREEING]
    assert both
    for pair in both:
        a, b = (end.tcb for end in pair.ends)
        assert b.iss < a.rcv_nxt <= b.nxt
        assert a.iss < b.rcv_nxt <= a.nxt


def stuck(found: Found) -> list[Pair]:
    """From where no run leads to CLOSED on both sides."""
    good = {key for key, pair in found.pairs.items() if pair.states == ("CLOSED", "CLOSED")}
    queue = deque(good)
    while queue:
        for key in found.before.get(queue.popleft(), set()) - good:
            good.add(key)
            queue.append(key)
    return [found.pairs[key] for key in found.pairs.keys() - good]


@pytest.mark.parametrize(
    ("opening", "abort", "eager"),
    [*((*key, False) for key in PAIRS if key[0] == "passive-OPEN"), ("active-OPEN", False, True)],
)
def test_no_joint_state_is_stuck(opening: str, abort: bool, eager: bool) -> None:
    """P5 to P7, as far as they do not need fairness: from everywhere both can still get to CLOSED."""
    assert [pair.states for pair in stuck(explored(opening, abort, eager))] == []


def test_simultaneous_open_closed_early_is_stuck_if_only_the_front_of_the_queue_is_sent_again() -> None:
    """D2 with D4. Both CLOSE in SYN-RECEIVED and both FINs are lost. Then the front of either queue is the SYN,ACK, which
    is acceptable to nobody, and the ACK that answers it begins beyond RCV.NXT, behind the lost FIN."""
    found = stuck(explored("active-OPEN", False))
    assert found
    for pair in found:
        assert pair.states == ("FIN-WAIT-1", "FIN-WAIT-1")
        assert [(end.var("syn_acked"), end.var("fin_sent")) for end in pair.ends] == [(False, True)] * 2
        assert {s.kind for s in pair.wire if s} <= {"SYN,ACK", "ACK"}
