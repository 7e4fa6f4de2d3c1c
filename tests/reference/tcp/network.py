"""Two hosts, both of them ours, and a network between them that loses, doubles, delays and reorders packets; a virtual clock.

Everything is drawn from one seed. A tap is a place from which packets are seen: at either host, or half way.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from wirestate.reference.tcp.stack import TcpStack

Captured = list[tuple[float, bytes]]
MOST_STEPS = 200_000
"""A simulation that needs more hangs."""


@dataclass(frozen=True)
class Weather:
    """What becomes of a packet: probabilities of loss and doubling, seconds of delay (and how much more it may be)."""

    loss: float = 0.0
    doubled: float = 0.0
    delay: float = 0.01
    spread: float = 0.0

    def copies(self, rng: Random) -> int:
        return 0 if rng.random() < self.loss else 2 if rng.random() < self.doubled else 1

    def after(self, rng: Random) -> float:
        return self.delay + self.spread * rng.random()


class User(Protocol):
    """Somebody who uses connections of a host."""

    def act(self, now: float) -> None:
        """Does what can be done now."""

    def wakes(self) -> float | None:
        """When it wants to act at the latest."""


@dataclass
class Network:
    """The hosts are 0 and 1, each with its users. `taps` are what is seen at host 0, half way, and at host 1."""

    hosts: Sequence[TcpStack]
    users: Sequence[User]
    weather: Weather
    rng: Random
    now: float = 0.0
    taps: tuple[Captured, Captured, Captured] = field(default_factory=lambda: ([], [], []))
    flying: list[tuple[float, int, Callable[[], None]]] = field(default_factory=list)
    launched: int = 0

    def run(self, until: float, done: Callable[[], bool]) -> None:
        """Goes on until that is so, or nothing more happens, or it is so late."""
        for _ in range(MOST_STEPS):
            self._settle()
            times = list(self._times())
            if done() or not times or min(times) > until:
                return
            self.now = max(self.now, min(times))
            while self.flying and self.flying[0][0] <= self.now:
                heapq.heappop(self.flying)[2]()
            for host in self.hosts:
                host.advance(self.now)
        raise AssertionError(f"{MOST_STEPS} steps by {self.now}")

    def _settle(self) -> None:
        """Users act, hosts send, until nobody has anything to do at this moment."""
        for user in self.users:
            user.act(self.now)
        for side, host in enumerate(self.hosts):
            for packet in host.packets_to_send(self.now):
                self._send(side, packet.to_bytes())

    def _times(self) -> Iterator[float]:
        """When something happens next: a packet arrives, a timer is due, a user wakes up."""
        if self.flying:
            yield self.flying[0][0]
        for who in (*(host.next_timer() for host in self.hosts), *(user.wakes() for user in self.users)):
            if who is not None:
                yield who

    def _at(self, when: float, what: Callable[[], None]) -> None:
        self.launched += 1
        heapq.heappush(self.flying, (when, self.launched, what))

    def _send(self, side: int, data: bytes) -> None:
        """The packet passes the tap of its host, then either half of the way, each of which may lose it."""
        self.taps[2 * side].append((self.now, data))
        for _ in range(self.weather.copies(self.rng)):
            self._at(self.now + self.weather.after(self.rng) / 2, lambda: self._pass(side, data))

    def _pass(self, side: int, data: bytes) -> None:
        self.taps[1].append((self.now, data))
        for _ in range(self.weather.copies(self.rng)):
            self._at(self.now + self.weather.after(self.rng) / 2, lambda: self._arrive(1 - side, data))

    def _arrive(self, side: int, data: bytes) -> None:
        self.taps[2 * side].append((self.now, data))
        self.hosts[side].receive_packet(data, self.now)
