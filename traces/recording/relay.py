"""A bad path between two ends: a relay in user space that delays, loses, repeats and reorders packets, by a seed.

It does what `tc netem` does, but the same packets fall for the same seed, and a kernel without netem will do.
"""

import heapq
import random
import select
import socket
import threading
import time
from dataclasses import dataclass

IP_KINDS = (0x0800, 0x86DD)
ALL_KINDS = 3


@dataclass(frozen=True)
class Way:
    """What befalls a packet: times in seconds, the rest are probabilities. A packet that is to overtake has no delay."""

    delay: float = 0.0
    jitter: float = 0.0
    loss: float = 0.0
    twice: float = 0.0
    overtake: float = 0.0
    seed: int = 1


@dataclass(frozen=True)
class Side:
    """A device of the router and the Ethernet addresses on its wire: of the router, and of the end behind it."""

    device: str
    router: bytes
    end: bytes


class Relay:
    """Takes the packets from the router's devices instead of its kernel. Made in the router's namespace."""

    def __init__(self, way: Way, *sides: Side) -> None:
        self.way, self.sides = way, sides
        self.chance = random.Random(way.seed)
        self.sockets = [opened(side.device) for side in sides]
        self.due: list[tuple[float, int, int, bytes]] = []
        self.count = 0
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.stopping.set()
        self.thread.join()
        for one in self.sockets:
            one.close()

    def run(self) -> None:
        while not self.stopping.is_set():
            wait = min(0.05, max(0.0, self.due[0][0] - time.monotonic())) if self.due else 0.05
            readable, _, _ = select.select(self.sockets, [], [], wait)
            for one in readable:
                self.take(self.sockets.index(one))
            while self.due and self.due[0][0] <= time.monotonic():
                _, _, side, frame = heapq.heappop(self.due)
                self.sockets[side].send(frame)

    def take(self, side: int) -> None:
        """A packet has come from one side: decide when the other gets it, if at all."""
        frame, address = self.sockets[side].recvfrom(65536)
        if address[2] == socket.PACKET_OUTGOING or address[1] not in IP_KINDS or frame[:6] != self.sides[side].router:
            return
        if frame[12:14] == b"\x86\xdd" and frame[20] == 58:  # neighbour discovery is the kernel's
            return
        other = self.sides[1 - side]
        passed = other.end + other.router + frame[12:]
        if self.chance.random() < self.way.loss:
            return
        for _ in range(2 if self.chance.random() < self.way.twice else 1):
            early = self.chance.random() < self.way.overtake
            delay = 0.0 if early else self.way.delay + self.way.jitter * self.chance.random()
            self.count += 1
            heapq.heappush(self.due, (time.monotonic() + delay, self.count, 1 - side, passed))


def opened(device: str) -> socket.socket:
    made = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_KINDS))
    made.bind((device, ALL_KINDS))
    return made
