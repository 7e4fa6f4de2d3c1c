"""Fragments of IP datagrams, kept until the datagram is whole (RFC 791 section 3.2, RFC 8200 section 4.5).

Where fragments overlap, what came first stays. What waits is bounded in number and in time of the capture. Nothing here
reads packets: `packets` cuts fragments out of them and decodes the datagrams that come back.
"""

from __future__ import annotations

from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from wirestate.values import dataclass

TIMEOUT = 60_000_000_000
"""Nanoseconds after its first fragment in which a datagram must be whole (RFC 8200 section 4.5)."""

WAITING = 256
"""How many datagrams wait at most; the oldest goes first. Each takes up to 72 kB."""

LARGEST = 65_535


@dataclass(slots=True)
class Fragment:
    """`octets` are what was captured of its `length` octets; `header` is the IP header that the datagram will have."""

    frame: int
    time: int
    header: bytes
    offset: int
    more: bool
    length: int
    octets: bytes


@dataclass(slots=True)
class Datagram:
    """A datagram that waits. `total` is -1 until its last fragment came, `until` where captured octets end."""

    frame: int
    time: int
    header: bytes = b""
    frames: int = 0
    total: int = -1
    until: int = LARGEST
    octets: NDArray[np.uint8] = field(default_factory=lambda: np.zeros(LARGEST + 1, np.uint8))
    there: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((LARGEST + 1) // 8, np.bool_))

    def add(self, fragment: Fragment) -> None:
        self.frames += 1
        if fragment.offset == 0:
            self.header = self.header or fragment.header
        if not fragment.more and self.total < 0:
            self.total = fragment.offset + fragment.length
        if len(fragment.octets) < fragment.length:
            self.until = min(self.until, fragment.offset + len(fragment.octets))
        units = slice(fragment.offset // 8, (fragment.offset + fragment.length + 7) // 8)
        free = np.repeat(~self.there[units], 8)[: len(fragment.octets)]
        room = self.octets[fragment.offset : fragment.offset + len(fragment.octets)]
        room[free] = np.frombuffer(fragment.octets, np.uint8)[free]
        self.there[units] = True

    def forget(self) -> None:
        """Let the octets go: many may be given up before anybody looks."""
        self.octets, self.there = np.zeros(0, np.uint8), np.zeros(0, np.bool_)

    def whole(self) -> bool:
        return self.total >= 0 and bool(self.there[: (self.total + 7) // 8].all())

    def packet(self) -> tuple[bytes, int]:
        """The datagram as one IP packet, as far as it was captured, and its length on the wire."""
        octets = self.octets[: min(self.total, self.until)].tobytes()
        return self.header + octets, len(self.header) + self.total


class Fragments:
    """The datagrams that wait. `given_up` holds those that will not be completed any more, for the caller to take."""

    def __init__(self) -> None:
        self._waiting: dict[bytes, Datagram] = {}
        self.given_up: list[Datagram] = []

    def add(self, key: bytes, fragment: Fragment) -> Datagram | None:
        """Returns the datagram if this fragment completes it. `key` has addresses, identification and protocol."""
        self._expire(fragment.time)
        datagram = self._waiting.get(key)
        if datagram is None:
            datagram = self._waiting[key] = Datagram(fragment.frame, fragment.time)
        datagram.add(fragment)
        if datagram.whole():
            return self._waiting.pop(key)
        if len(self._waiting) > WAITING:
            self._give_up(next(iter(self._waiting)))
        return None

    def finish(self) -> None:
        """Give up all that still waits: the capture has ended."""
        for key in list(self._waiting):
            self._give_up(key)

    def _expire(self, now: int) -> None:
        while self._waiting:
            oldest = next(iter(self._waiting))
            if now - self._waiting[oldest].time <= TIMEOUT:
                break
            self._give_up(oldest)

    def _give_up(self, key: bytes) -> None:
        datagram = self._waiting.pop(key)
        datagram.forget()
        self.given_up.append(datagram)


def sound(offset: int, more: bool, length: int) -> str:
    """Why a fragment cannot be one; empty if it can."""
    if length <= 0 or offset + length > LARGEST:
        return "an IP fragment has a length or an offset that cannot be"
    return "an IP fragment that others follow has a length that is no multiple of 8" if more and length % 8 else ""
