"""Two legal endpoints over a bad network, as a capture between them would show them.

Independent of the machine and of the checker: a host keeps numbers, does what RFC 9293 asks with what arrives, and at
random times sends, closes, aborts, retransmits and probes. The network and the capture lose, repeat and reorder.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from tests.checker.tcp.build import SCALED
from wirestate.checker.observation import Segment

FIN, SYN, RST, ACK = 1, 2, 4, 16
MASK = 0xFFFFFFFF
MILLISECOND = 1_000_000


@dataclass(frozen=True)
class Sent:
    """A segment with numbers that do not wrap; they do on the wire."""

    flags: int
    seq: int
    ack: int
    window: int
    length: int = 0

    @property
    def end(self) -> int:
        return self.seq + self.length + (self.flags & FIN) + (self.flags >> 1 & 1)


@dataclass
class Host:
    """One endpoint: `state` is only as fine as what it may send asks for."""

    random: Random
    iss: int
    state: str = "CLOSED"
    una: int = 0
    nxt: int = 0
    rcv: int = 0
    fin: int | None = None
    fin_heard: int | None = None
    room: int = 2000
    offered: int = 0
    peer_edge: int = 0
    closing: bool = False
    early: dict[int, int] = field(default_factory=dict)
    out: list[Sent] = field(default_factory=list)

    def emit(self, flags: int, seq: int | None = None, length: int = 0, ack: int | None = None) -> None:
        window = 500 if flags & SYN else self.room >> 2
        self.offered = max(self.offered, self.rcv + (window if flags & SYN else window << 2))
        self.out.append(Sent(flags, self.nxt if seq is None else seq, self.rcv if ack is None else ack, window, length))

    def open(self) -> None:
        self.una, self.nxt, self.state = self.iss, self.iss + 1, "SYN-SENT"
        self.emit(SYN, self.iss)

    @property
    def synchronized(self) -> bool:
        return self.state in ("ESTABLISHED", "GOING")

    def act(self) -> None:
        """Something that the user or a timer does."""
        choice = self.random.random()
        if self.state in ("SYN-SENT", "SYN-RECEIVED"):
            if choice < 0.5:
                self.emit(SYN if self.state == "SYN-SENT" else SYN | ACK, self.iss)
        elif self.synchronized:
            self.going(choice)

    def going(self, choice: float) -> None:
        if choice < 0.4 and not self.closing:
            self.text(self.random.randrange(1, 1500))
        elif choice < 0.55:
            self.resend()
        elif choice < 0.62:
            self.closing = True
        elif choice < 0.64:
            self.emit(RST | (ACK if self.random.random() < 0.7 else 0))
            self.state = "CLOSED"
        elif choice < 0.7:
            self.emit(ACK, self.nxt - 1, 0)
        elif choice < 0.8:
            self.window()
        self.finish()

    def window(self) -> None:
        """A window update; the right edge does not move back."""
        self.room = max(self.random.choice((0, 600, 2000, 6000)), self.offered - self.rcv)
        self.emit(ACK)

    def text(self, length: int) -> None:
        length = min(length, self.peer_edge - self.nxt)
        if length > 0:
            self.emit(ACK, None, length)
            self.nxt += length
        elif self.peer_edge == self.nxt == self.una:
            self.emit(ACK, self.nxt, 1)
            self.nxt += 1

    def finish(self) -> None:
        if self.closing and self.fin is None and self.synchronized:
            self.emit(ACK | FIN)
            self.fin = self.nxt
            self.nxt += 1

    def resend(self) -> None:
        """From the front of the queue, not always cut as before."""
        last = self.nxt if self.fin is None else self.fin
        length = min(last - self.una, self.random.choice((1, 700, 1400, 5000)))
        with_fin = self.fin is not None and self.una + length == self.fin and self.una <= self.fin
        if length > 0 or with_fin:
            self.emit(ACK | (FIN if with_fin else 0), self.una, max(length, 0))

    def hear(self, segment: Sent) -> None:
        if self.state in ("CLOSED", "LISTEN", "SYN-SENT"):
            self.hear_unsynchronized(segment)
        elif segment.flags & RST:
            if segment.seq == self.rcv:
                self.state = "CLOSED"
            elif self.rcv < segment.seq < self.offered:
                self.emit(ACK)
        elif segment.flags & SYN:
            self.emit(ACK if self.state != "SYN-RECEIVED" or segment.flags & ACK else SYN | ACK,
                      self.iss if self.state == "SYN-RECEIVED" and not segment.flags & ACK else None)  # fmt: skip
            if segment.flags & ACK and segment.ack > self.iss:
                self.established(segment)
        else:
            self.hear_synchronized(segment)

    def hear_unsynchronized(self, segment: Sent) -> None:
        bad = segment.flags & ACK and (self.state != "SYN-SENT" or segment.ack != self.iss + 1)
        if segment.flags & RST:
            if self.state == "SYN-SENT" and segment.flags & ACK and not bad:
                self.state = "CLOSED"
        elif bad:
            self.emit(RST, segment.ack)
        elif self.state == "CLOSED":
            self.emit(RST | ACK, 0, 0, segment.end)
        elif segment.flags & SYN:
            self.syn(segment)

    def syn(self, segment: Sent) -> None:
        self.rcv = segment.seq + 1
        self.peer_edge = max(self.peer_edge, self.iss + 1 + segment.window)
        if segment.flags & ACK:
            self.established(segment)
            self.emit(ACK)
            return
        if self.state == "LISTEN":
            self.una, self.nxt = self.iss, self.iss + 1
        self.state = "SYN-RECEIVED"
        self.emit(SYN | ACK, self.iss)

    def established(self, segment: Sent) -> None:
        self.una = max(self.una, segment.ack)
        if self.state in ("SYN-SENT", "SYN-RECEIVED"):
            self.state = "ESTABLISHED"

    def hear_synchronized(self, segment: Sent) -> None:
        if segment.seq > self.offered or (segment.end <= self.rcv and segment.end > segment.seq) or segment.seq < self.rcv == segment.end:
            self.emit(ACK)
            return
        if segment.ack > self.nxt:
            self.emit(ACK)
            return
        self.established(segment)
        self.peer_edge = max(self.peer_edge, segment.ack + (segment.window << 2))
        if segment.end > segment.seq:
            self.take(segment)
            if self.random.random() < 0.8:
                self.emit(ACK)

    def take(self, segment: Sent) -> None:
        """Text that fits, and the FIN, once it is in order."""
        if segment.flags & FIN:
            self.fin_heard = segment.end - 1
        self.early[segment.seq] = max(self.early.get(segment.seq, 0), min(segment.seq + segment.length, self.offered))
        moved = True
        while moved:
            moved = False
            for seq, end in self.early.items():
                if seq <= self.rcv < end:
                    self.rcv, moved = end, True
        if self.fin_heard == self.rcv:
            self.rcv += 1


@dataclass
class Network:
    """What happens between two hosts, and what a capture between them sees."""

    seed: int
    loss: float = 0.05
    blind: float = 0.0
    """How much the capture misses."""
    frames: list[Segment] = field(default_factory=list)

    def run(self, steps: int = 40) -> list[Segment]:
        random = Random(self.seed)
        hosts = [Host(random, random.choice((100, MASK - 50, 7_000_000))) for _ in range(2)]
        hosts[1].state = random.choice(("LISTEN", "LISTEN", "LISTEN", "CLOSED"))
        hosts[0].open()
        if hosts[1].state == "CLOSED" and random.random() < 0.7:
            hosts[1].open()
        events: list[tuple[int, int, str, int, Sent | None]] = []
        count = iter(range(10**6))
        for at in sorted(random.randrange(0, 2000) for _ in range(steps)):
            heapq.heappush(events, (at, next(count), "act", random.randrange(2), None))
        self._send(hosts, events, count, 0, random)
        while events:
            now, _, what, who, segment = heapq.heappop(events)
            if what == "act":
                hosts[who].act()
            elif what == "seen" and segment is not None:
                self._seen(now, who, segment, random)
            elif segment is not None:
                hosts[1 - who].hear(segment)
            if len(self.frames) < 400:
                self._send(hosts, events, count, now, random)
        return self.frames

    def _send(
        self, hosts: list[Host], events: list[tuple[int, int, str, int, Sent | None]], count: Iterator[int], now: int, random: Random
    ) -> None:
        for who, host in enumerate(hosts):
            for segment in host.out:
                for _ in range(2 if random.random() < self.loss else 1):
                    seen = now + random.choice((0, 1, 5, 5, 40))
                    if random.random() > self.loss:
                        heapq.heappush(events, (seen, next(count), "seen", who, segment))
                        if random.random() > self.loss:
                            heapq.heappush(events, (seen + random.choice((0, 1, 5, 5, 40)), next(count), "heard", who, segment))
            host.out.clear()

    def _seen(self, now: int, who: int, segment: Sent, random: Random) -> None:
        for _ in range(2 if random.random() < self.loss / 3 else 1):
            if random.random() >= self.blind:
                ack = segment.ack & MASK if segment.flags & ACK else 0
                self.frames.append(
                    Segment(len(self.frames) + 1, now * MILLISECOND, who, segment.seq & MASK, ack, segment.flags, segment.window,
                            segment.length, b"", SCALED if segment.flags & SYN else b"")
                )  # fmt: skip
