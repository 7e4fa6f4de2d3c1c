"""Two endpoints in memory, and the network between them: a clock, delays, and a filter that may lose what it likes."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from ipaddress import IPv4Address

from wirestate.reference.tcp.endpoint import Socket, TcpEndpoint, TcpSettings
from wirestate.reference.tcp.events import TcpEvent
from wirestate.reference.tcp.segment import Segment

LEFT, RIGHT = Socket(IPv4Address("192.0.2.1"), 40000), Socket(IPv4Address("192.0.2.2"), 443)
SETTINGS = TcpSettings(secret=b"secret of tests")
Filter = Callable[[int, Segment], bool]
"""Whether the segment that this side (0 or 1) sends arrives."""


def everything(_side: int, _segment: Segment) -> bool:
    return True


class Pair:
    """Side 0 opens actively, side 1 listens, unless told otherwise. `sent` has all segments, with time and side."""

    def __init__(
        self, left: TcpSettings = SETTINGS, right: TcpSettings = SETTINGS, *, delay: float = 0.01, arrives: Filter = everything
    ) -> None:
        self.now, self.delay, self.arrives = 0.0, delay, arrives
        self.ends = (TcpEndpoint(LEFT, RIGHT, left, now=0.0), TcpEndpoint(RIGHT, None, right, now=0.0))
        self.flying: list[tuple[float, int, int, Segment]] = []
        self.sent: list[tuple[float, int, Segment]] = []
        self.count = 0

    @classmethod
    def opened(cls, left: TcpSettings = SETTINGS, right: TcpSettings = SETTINGS, *, delay: float = 0.01) -> Pair:
        """After the three-way handshake, with nothing remembered of it."""
        pair = cls(left, right, delay=delay)
        pair.open()
        pair.run(1.0)
        pair.forget()
        return pair

    def open(self) -> None:
        self.ends[1].open_passive(self.now)
        self.ends[0].open_active(self.now)

    def forget(self) -> None:
        """What was told and sent until now."""
        self.sent.clear()
        for end in self.ends:
            list(end.events())

    def draw(self) -> None:
        """Put what both want to send now on its way."""
        for side, end in enumerate(self.ends):
            for segment in end.segments_to_send(self.now):
                self.sent.append((self.now, side, segment))
                if self.arrives(side, segment):
                    self.count += 1
                    heapq.heappush(self.flying, (self.now + self.delay, self.count, 1 - side, segment))

    def due(self) -> float | None:
        """When something happens next."""
        times = [at for end in self.ends if (at := end.next_timer()) is not None]
        return min([*times, *(item[0] for item in self.flying[:1])], default=None)

    def step(self) -> None:
        """What is due now."""
        while self.flying and self.flying[0][0] <= self.now:
            _, _, side, segment = heapq.heappop(self.flying)
            self.ends[side].receive_segment(segment, (LEFT, RIGHT)[1 - side], self.now)
            self.draw()
        for end in self.ends:
            if (at := end.next_timer()) is not None and at <= self.now:
                end.advance(self.now)
        self.draw()

    def run(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        """Let so much time go by, or less, until something is so."""
        end = self.now + seconds
        self.draw()
        while not until() and (at := self.due()) is not None and at <= end:
            self.now = max(self.now, at)
            self.step()
        self.now = self.now if until() else end

    def states(self) -> tuple[str, str]:
        return str(self.ends[0].state), str(self.ends[1].state)

    def told(self, side: int) -> list[TcpEvent]:
        return list(self.ends[side].events())
