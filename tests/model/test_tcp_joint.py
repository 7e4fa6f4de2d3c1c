"""Two honest endpoints that open at once, over a network that loses, doubles and delays: every joint state, by explicit search.

One segment at a time is on its way in each direction (delivered any number of times, or lost); no text, one incarnation;
2 MSL pass only when nothing is on its way. The oracle checks every step. What holds of all joint states is among the
properties (`tcp_pair`); here is what depends on how much of the queue is sent again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache


import pytest

from tests.model.tcp_oracle import End, Segment
from wirestate.model.semantics import Illegal


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


def own_moves(end: End, eager: bool) -> Iterator[tuple[End, Segment | None]]:
    """Send what is due, CLOSE once, retransmit: only the front of the queue, or (eager) the FIN behind it too."""
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


def quietly(act: Callable[[str], object], name: str) -> None:
    act(name)


def after(pair: Pair, eager: bool) -> Iterator[Pair]:
    for who in (0, 1):
        for end, segment in own_moves(pair.ends[who], eager):
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
def explored(eager: bool) -> Found:
    """Everything that can follow when both open actively. The oracle checks every step."""
    a, b = End(100), End(300)
    a.call("active-OPEN")
    b.call("active-OPEN")
    first, found = Pair((a, b)), Found()
    found.pairs[first.key()] = first
    queue = deque([first])
    while queue:
        pair = queue.popleft()
        for following in after(pair, eager):
            key = following.key()
            found.before.setdefault(key, set()).add(pair.key())
            if key not in found.pairs:
                found.pairs[key] = following
                queue.append(following)
    return found


def stuck(found: Found) -> list[Pair]:
    """From where no run leads to CLOSED on both sides."""
    good = {key for key, pair in found.pairs.items() if pair.states == ("CLOSED", "CLOSED")}
    queue = deque(good)
    while queue:
        for key in found.before.get(queue.popleft(), set()) - good:
            good.add(key)
            queue.append(key)
    return [found.pairs[key] for key in found.pairs.keys() - good]


@pytest.mark.no_cover  # one search, of many states
def test_simultaneous_open_closed_early_is_not_stuck_if_all_of_the_queue_is_sent_again() -> None:
    """P5 to P7, as far as they do not need fairness: from everywhere both can still get to CLOSED."""
    assert [pair.states for pair in stuck(explored(eager=True))] == []


@pytest.mark.no_cover
def test_simultaneous_open_closed_early_is_stuck_if_only_the_front_of_the_queue_is_sent_again() -> None:
    """D2 with D4. Both CLOSE in SYN-RECEIVED and both FINs are lost. Then the front of either queue is the SYN,ACK, which
    is acceptable to nobody, and the ACK that answers it begins beyond RCV.NXT, behind the lost FIN."""
    found = stuck(explored(eager=False))
    assert found
    for pair in found:
        assert pair.states == ("FIN-WAIT-1", "FIN-WAIT-1")
        assert [(end.var("syn_acked"), end.var("fin_sent")) for end in pair.ends] == [(False, True)] * 2
        assert {s.kind for s in pair.wire if s} <= {"SYN,ACK", "ACK"}
