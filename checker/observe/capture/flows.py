"""Which segments belong to which connection, and when a connection is over and can be judged.

Memory is bounded by the connections that are open, or closed so lately that segments may still be under way.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

import numpy as np

from wirestate.checker.observation import Segment
from wirestate.checker.observe.capture.connection import ACK, RST, SYN, TcpConnection
from wirestate.checker.observe.capture.shapes import Ints, Segments
from wirestate.checker.observe.keylog import KeyLog

SECOND = 1_000_000_000
LINGER = 5 * SECOND
"""So long after the close, in the capture's time, a segment may still come."""
LATE = 240 * SECOND
"""So long a segment without SYN is taken for a straggler of a connection that was judged already: 2 MSL."""
UNANSWERED = 300 * SECOND
IDLE = 3600 * SECOND


class Flows:
    """The connections of one capture. `part` is (i, n): of n equal parts of all connections, only the i-th."""

    def __init__(self, keys: KeyLog | None, part: tuple[int, int] = (0, 1)) -> None:
        self.keys = keys
        self.part = part
        self.open: dict[bytes, TcpConnection] = {}
        self.gone: dict[bytes, int] = {}
        self.waiting: dict[bytes, list[Segment]] = {}
        self.stragglers = 0
        self.seen = 0

    def add(self, block: Segments) -> Iterator[TcpConnection]:
        """Take the segments of a block in; the connections that are over now."""
        if not len(block.flow):
            return
        self.seen += len(block.flow)
        for key, segments in _grouped(block, self.part):
            yield from self._feed(key, segments)
        yield from self._sweep(int(block.times[-1]))

    def learn(self, keys: KeyLog) -> None:
        """Secrets that the capture itself carries: they count for what is read from now on."""
        self.keys = keys
        for connection in self.open.values():
            connection.application.learn(keys)

    def end(self) -> Iterator[TcpConnection]:
        """The capture is over: every connection that is left."""
        for key, held in list(self.waiting.items()):
            self.open[key].feed(held)
        self.waiting.clear()
        yield from self.open.values()
        self.open = {}

    def _feed(self, key: bytes, rows: list[Segment]) -> Iterator[TcpConnection]:
        """The segments of one pair of sockets. `sender` in them still is 0 for the lower end."""
        connection = self.open.get(key)
        if connection is not None:
            rows = _turned(rows, connection.client)
            rows = [*self.waiting.pop(key, ()), *rows]
        begin = 0
        for i, segment in enumerate(rows):
            if segment.flags & (SYN | ACK) != SYN or connection is None:
                continue
            connection.feed(rows[begin:i])
            begin = i
            again = _reuse(connection, segment, rows[i + 1 :])
            if again is None:
                self.waiting[key] = rows[i:]
                return
            if again:
                yield connection
                del self.open[key]
                rest = _turned(rows[i:], connection.client)
                yield from self._feed(key, rest)
                return
        if connection is None:
            yield from self._begin(key, rows)
        else:
            connection.feed(rows[begin:])

    def _begin(self, key: bytes, rows: list[Segment]) -> Iterator[TcpConnection]:
        """A pair of sockets without an open connection."""
        died = self.gone.get(key)
        first = 0
        if died is not None:
            while first < len(rows) and not rows[first].flags & SYN and rows[first].time - died < LATE:
                first += 1
            self.stragglers += first
        if first == len(rows):
            return
        self.gone.pop(key, None)
        client = _client(key, rows[first:])
        self.open[key] = TcpConnection(key, client, rows[first], self.keys)
        yield from self._feed(key, rows[first:])

    def _sweep(self, now: int) -> Iterator[TcpConnection]:
        over = [key for key, connection in self.open.items() if _due(connection, now)]
        for key in over:
            connection = self.open.pop(key)
            connection.feed(self.waiting.pop(key, ()))
            self.gone[key] = connection.last
            yield connection
        if over and len(self.gone) > 4096:
            self.gone = {key: at for key, at in self.gone.items() if now - at < LATE}


def _due(connection: TcpConnection, now: int) -> bool:
    idle = now - connection.last
    if connection.over:
        return idle > LINGER
    return idle > (IDLE if connection.answered else UNANSWERED)


def _turned(rows: list[Segment], client: int) -> list[Segment]:
    """Sender 0 is the lower end; make it the client, or the other way about."""
    return [s._replace(sender=1 - s.sender) for s in rows] if client else rows


def _reuse(connection: TcpConnection, syn: Segment, after: list[Segment]) -> bool | None:
    """Whether this SYN begins another connection between the same sockets; None if that is not to be seen yet.

    It does after a close; without one, only if it is answered as such (RFC 9293 section 3.6.1 and 3.10.7.4).
    """
    if connection.isn(syn.sender) in (None, syn.seq):
        return False
    if connection.over:
        return True
    answer = next((s for s in after if s.sender != syn.sender), None)
    if answer is None:
        return None
    return answer.flags & (SYN | ACK | RST) == SYN | ACK and answer.ack == (syn.seq + 1) & 0xFFFFFFFF


def _client(key: bytes, rows: list[Segment]) -> int:
    """Which end opened the connection: 0 the lower one. Without a SYN it is a guess, from hellos or the port numbers."""
    for segment in rows:
        if segment.flags & SYN:
            return segment.sender if not segment.flags & ACK else 1 - segment.sender
    for segment in rows:
        if segment.text[:2] == b"\x16\x03" and len(segment.text) > 5 and segment.text[5] in (1, 2):
            return segment.sender if segment.text[5] == 1 else 1 - segment.sender
    return 0 if key[32:34] > key[34:36] else 1


def _own(block: Segments, part: tuple[int, int]) -> Ints:
    """The segments of this part's connections, those of one pair of sockets together, in the order of the capture."""
    index, parts = part
    if parts == 1:
        return np.argsort(block.flow, kind="stable")
    own = np.array([crc32(key) % parts == index for key in block.keys])
    chosen = np.flatnonzero(own[block.flow])
    return chosen[np.argsort(block.flow[chosen], kind="stable")]


def _grouped(block: Segments, part: tuple[int, int]) -> Iterator[tuple[bytes, list[Segment]]]:
    """The segments of each pair of sockets, in the order of the capture; `sender` is 0 for the lower end."""
    order = _own(block, part)
    if not len(order):
        return
    flow = block.flow[order]
    edges = [0, *(np.flatnonzero(np.diff(flow)) + 1).tolist(), len(flow)]
    data = block.data
    columns = [
        column[order].tolist()
        for column in (
            block.frames, block.times, ~block.upward, block.seq, block.ack, block.flags, block.window, block.lengths,
            block.starts, block.held, block.options, block.option_lengths,
        )
    ]  # fmt: skip
    for low, high in pairwise(edges):
        key = block.keys[int(flow[low])]
        rows = zip(*(column[low:high] for column in columns), strict=True)
        yield key, [
            Segment(frame, time, int(down), seq, ack, flags, window, length, data[start : start + held],
                    data[options : options + size] if flags & SYN else b"")
            for frame, time, down, seq, ack, flags, window, length, start, held, options, size in rows
        ]  # fmt: skip
