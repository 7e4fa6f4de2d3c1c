"""A wire between our stack and the TUN device on which things happen: packets are lost, stopped, repeated, overtaken.

It stands where a link would, so that each end has its own view of the same connection, and both views are recorded.
"""

from __future__ import annotations

import os
import random
import select
import threading
import time
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from wirestate.reference.tun import PacketDevice
from wirestate.reference.wire.pcap import PcapWriter

End = Literal["ours", "kernel"]
ENDS: tuple[End, End] = ("ours", "kernel")
FIN, SYN, RST, ACK = 1, 2, 4, 16


def kind_of(packet: bytes) -> str:
    """SYN, SYN,ACK, RST, FIN, text, or ACK for one with nothing else; empty if it is not TCP."""
    six = packet[0] >> 4 == 6
    if packet[6 if six else 9] != 6:
        return ""
    start = 40 if six else 4 * (packet[0] & 15)
    flags, ends = packet[start + 13], start + 4 * (packet[start + 12] >> 4)
    if flags & SYN:
        return "SYN,ACK" if flags & ACK else "SYN"
    if flags & (RST | FIN):
        return "RST" if flags & RST else "FIN"
    return "text" if len(packet) > ends else "ACK"


def is_zero_window(packet: bytes) -> bool:
    """An ACK that tells the peer to stop."""
    start = 40 if packet[0] >> 4 == 6 else 4 * (packet[0] & 15)
    return kind_of(packet) in ("ACK", "text") and packet[start + 14 : start + 16] == bytes(2)


@dataclass(frozen=True)
class Way:
    """What befalls the packets, in both directions: probabilities, drawn with a seed."""

    loss: float = 0.0
    twice: float = 0.0
    overtake: float = 0.0
    seed: int = 1


@dataclass
class Direction:
    """The packets of one sender on their way. Whoever was overtaken waits until so many others have passed."""

    way: Way = field(default_factory=Way)
    chance: random.Random = field(default_factory=random.Random)
    seen: Counter[str] = field(default_factory=Counter)
    lose: dict[tuple[str, int], bool] = field(default_factory=dict)
    overtaken: list[tuple[int, bytes]] = field(default_factory=list)
    stopped: list[bytes] | None = None

    def take(self, packet: bytes) -> list[bytes]:
        """What arrives once this packet was sent."""
        kind = kind_of(packet)
        self.seen[kind] += 1
        self.seen["zero window"] += is_zero_window(packet)
        if (kind, self.seen[kind]) in self.lose:
            self.lose[kind, self.seen[kind]] = True
            return []
        if self.stopped is not None:
            self.stopped.append(packet)
            return []
        return self._befallen(packet)

    def _befallen(self, packet: bytes) -> list[bytes]:
        if self.chance.random() < self.way.loss:
            return []
        if self.chance.random() < self.way.overtake:
            self.overtaken.append((self.chance.randint(1, 4), packet))
            return []
        self.overtaken = [(left - 1, other) for left, other in self.overtaken]
        late = [other for left, other in self.overtaken if left <= 0]
        self.overtaken = [(left, other) for left, other in self.overtaken if left > 0]
        return [packet] * (2 if self.chance.random() < self.way.twice else 1) + late


class Wire:
    """A device for `TunStack` that stands before another, which it closes."""

    def __init__(self, device: PacketDevice, folder: Path) -> None:
        self._device, self._lock = device, threading.Lock()
        self._directions = {end: Direction() for end in ENDS}
        self._arrived: deque[bytes] = deque()
        self.views = {end: folder / f"{end}.pcap" for end in ENDS}
        self._writers = {end: PcapWriter(path) for end, path in self.views.items()}
        self._both = select.epoll()
        self._alarm = os.eventfd(0, os.EFD_NONBLOCK)
        self._both.register(device.fileno(), select.EPOLLIN)
        self._both.register(self._alarm, select.EPOLLIN)

    def lose(self, sender: End, kind: str, *numbers: int) -> None:
        """Lose the packets of this kind with these numbers, from 1."""
        with self._lock:
            self._directions[sender].lose |= {(kind, number): False for number in numbers}

    def befall(self, way: Way, *senders: End) -> None:
        """From now on, the packets of all these senders."""
        with self._lock:
            for end in senders:
                self._directions[end].way, self._directions[end].chance = way, random.Random(f"{way.seed} {end}")

    def stop(self, *senders: End) -> None:
        """From now on packets wait, until `go`."""
        with self._lock:
            for sender in senders:
                self._directions[sender].stopped = []

    def go(self, *senders: End) -> None:
        """What waited arrives, of all these senders at once."""
        with self._lock:
            waiting = {end: self._directions[end].stopped or [] for end in senders}
            for end in senders:
                self._directions[end].stopped = None
            self._arrived.extend(waiting.get("kernel", []))
            for packet in waiting.get("ours", []):
                self._deliver(packet)
        os.eventfd_write(self._alarm, 1)

    def lose_waiting(self, sender: End) -> None:
        """What `stop` holds is lost; what follows arrives."""
        with self._lock:
            self._directions[sender].stopped = None

    def waiting(self, sender: End) -> set[str]:
        """The kinds of the packets that `stop` holds."""
        with self._lock:
            return {kind_of(packet) for packet in self._directions[sender].stopped or []}

    def spared(self) -> list[tuple[End, str, int]]:
        """What was to be lost and never came."""
        found = [(end, key, lost) for end, direction in self._directions.items() for key, lost in direction.lose.items()]
        return [(end, *key) for end, key, lost in found if not lost]

    def count(self, sender: End, kind: str) -> int:
        """How many packets of this kind, or with a "zero window", were sent."""
        with self._lock:
            return self._directions[sender].seen[kind]

    def fileno(self) -> int:
        return self._both.fileno()

    def read(self) -> bytes | None:
        with self._lock:
            while not self._arrived and (packet := self._device.read()) is not None:
                self._record("kernel", packet)
                self._arrived.extend(self._directions["kernel"].take(packet))
            if not self._arrived:
                self._quiet()
                return None
            arrived = self._arrived.popleft()
            self._record("ours", arrived)
            return arrived

    def _quiet(self) -> None:
        with suppress(BlockingIOError):
            os.eventfd_read(self._alarm)

    def write(self, packet: bytes) -> None:
        with self._lock:
            self._record("ours", packet)
            for arriving in self._directions["ours"].take(packet):
                self._deliver(arriving)

    def _deliver(self, packet: bytes) -> None:
        self._record("kernel", packet)
        self._device.write(packet)

    def _record(self, view: End, packet: bytes) -> None:
        self._writers[view].write(packet, time.time_ns())

    def close(self) -> None:
        self._device.close()
        self._both.close()
        os.close(self._alarm)
        for writer in self._writers.values():
            writer.close()
