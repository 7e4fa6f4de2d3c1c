"""Which segments belong to which connection, and when a connection is over and can be judged.

Memory is bounded by the connections that are open, or closed so lately that segments may still be under way.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from zlib import crc32

import numpy as np

from wirestate.checker.observation import Segment, Session
from wirestate.checker.observe.capture.connection import ACK, FIN, RST, SYN, TcpConnection
from wirestate.checker.observe.capture.shapes import Ints, Segments
from wirestate.checker.observe.capture.tidy import MOST_BYTES, MOST_SEGMENTS, Closing, Survey, Tidy, joined, segments, subset, survey
from wirestate.checker.observe.keylog import KeyLog

SECOND = 1_000_000_000
LINGER = 2 * SECOND
"""So long after the close, in the capture's time, a segment may still come."""
LATE = 240 * SECOND
"""So long a segment without SYN is taken for a straggler of a connection that was judged already: 2 MSL."""
UNANSWERED = 300 * SECOND
IDLE = 3600 * SECOND
FORESIGHT = 100
"""Within so many segments the answer to a SYN is looked for."""
MOST_SYNS = 8
MOST_CARRIED, MOST_CARRIED_BYTES = 20_000, 8 << 20
"""So many segments, and bytes of text, of connections that may become tidy wait for the next block."""
FULL = 4096
"""When so many connections are gone, those that nothing can come of any more are forgotten."""


class Flows:
    """The connections of one capture. `part` is (i, n): of n equal parts of all connections, only the i-th."""

    def __init__(self, source: str, keys: KeyLog | None, part: tuple[int, int] = (0, 1)) -> None:
        self.source, self.keys, self.part = source, keys, part
        self.tidy = Tidy()
        self.carried: Segments | None = None
        self.full = FULL
        self.open: dict[bytes, TcpConnection] = {}
        self.unanswered: dict[bytes, list[Segment]] = {}
        self.closing: dict[bytes, Closing] = {}
        self.gone: dict[bytes, int] = {}
        self.waiting: dict[bytes, list[Segment]] = {}

    def add(self, block: Segments, now: int | None = None) -> Iterator[Session]:
        """Take the segments of a block in; the sessions of the connections that are over now.

        `now` is how late it is, if the last segment does not tell.
        """
        if now is None:
            if not len(block.flow):
                return
            now = int(block.times[-1])
        block = joined(self.carried, block)
        self.carried = None
        yield from self._settle(block, now)
        yield from self._sweep(now)

    def _settle(self, block: Segments, now: int | None) -> Iterator[Session]:
        """Tidy connections that are over are read at once; those that may become so wait. `now` is None at the end."""
        order = _own(block, self.part)
        if not len(order):
            return
        found = survey(block, order)
        ready, rest, waiting = self._sorted(found, now)
        if waiting:
            self.carried = subset(block, np.concatenate([found.rows(flow) for flow in waiting]))
        for flow in rest:
            rows = found.rows(flow)
            down = (~block.upward[rows]).astype(np.int64)
            yield from self._one(block.keys[int(block.flow[rows[0]])], segments(block, rows, down))
        for closing in self.tidy.read(self.source, found, ready, self.keys):
            if before := self.closing.pop(closing.key, None):
                yield before.session
            self.closing[closing.key] = closing

    def _sorted(self, found: Survey, now: int | None) -> tuple[list[int], list[int], list[int]]:
        """The flows that are tidy and over, those that are not, and those that wait."""
        block = found.block
        begins = found.order[found.first]
        sizes = np.add.reduceat(block.held[found.order], found.first)
        small = (found.count <= MOST_SEGMENTS) & (sizes <= MOST_BYTES) & found.tidy & (now is not None)
        out: tuple[list[int], list[int], list[int]] = ([], [], [])
        keys, lasts = block.keys, found.lasts().tolist()
        each = zip(block.flow[begins].tolist(), (found.tidy & found.closed).tolist(), small.tolist(), found.count.tolist(),
                   sizes.tolist(), strict=True)  # fmt: skip
        segments, octets = MOST_CARRIED, MOST_CARRIED_BYTES
        for flow, (key, over, waits, count, size) in enumerate(each):
            if keys[key] in self.open or keys[key] in self.unanswered:
                out[1].append(flow)
            elif over:
                out[0].append(flow)
            elif (waits and now is not None and now - lasts[flow] < LINGER and keys[key] not in self.closing
                  and count <= segments and size <= octets):  # fmt: skip
                out[2].append(flow)
                segments, octets = segments - count, octets - size
            else:
                out[1].append(flow)
        return out

    def _one(self, key: bytes, rows: list[Segment]) -> Iterator[Session]:
        """The segments of one pair of sockets that need a closer look. `sender` in them still is 0 for the lower end."""
        closing = self.closing.get(key)
        if closing is not None:
            until = closing.last + LATE
            late = next((i for i, s in enumerate(rows) if s.flags & (SYN | ACK) == SYN or s.time > until), len(rows))
            if late:
                closing.late(_turned(rows[:late], closing.client))
            rows = rows[late:]
            if rows:
                yield self.closing.pop(key).session
        if rows:
            yield from self._more(key, rows)

    def _more(self, key: bytes, rows: list[Segment]) -> Iterator[Session]:
        """A SYN that nothing follows takes no more room than itself, for there may be floods of them."""
        if key not in self.open:
            rows = [*self.unanswered.pop(key, ()), *rows]
            if len(rows) <= MOST_SYNS and key not in self.gone and all(s.flags == SYN and not s.length for s in rows):
                self.unanswered[key] = rows
                return
        for connection in self._feed(key, rows):
            yield connection.session(self.source)

    def _given_up(self, now: int | None) -> Iterator[Session]:
        """The connections whose SYN was not answered for long, or at the end all of them."""
        for key in list(takewhile(lambda k: now is None or now - self.unanswered[k][-1].time > UNANSWERED, self.unanswered)):
            rows = self.unanswered.pop(key)
            for connection in self._feed(key, rows):
                yield connection.session(self.source)
            last = self.open.pop(key)
            last.feed(self.waiting.pop(key, ()))
            yield last.session(self.source)

    def learn(self, keys: KeyLog) -> None:
        """Secrets that the capture itself carries: they count for what is read from now on."""
        self.keys = keys
        for connection in self.open.values():
            connection.application.learn(keys)

    def end(self) -> Iterator[Session]:
        """The capture is over: every connection that is left."""
        if self.carried is not None:
            block, self.carried = self.carried, None
            yield from self._settle(block, None)
        yield from self._given_up(None)
        for key, held in list(self.waiting.items()):
            self.open[key].feed(held)
        self.waiting.clear()
        for connection in self.open.values():
            yield connection.session(self.source)
        for closing in self.closing.values():
            yield closing.session
        self.open, self.closing = {}, {}

    def _feed(self, key: bytes, rows: list[Segment]) -> Iterator[TcpConnection]:
        """The segments of one pair of sockets. `sender` in them still is 0 for the lower end."""
        while rows:
            connection = self.open.get(key) or self._begin(key, rows)
            if connection is None:
                return
            rows = _turned(rows, connection.client)
            rows = [*self.waiting.pop(key, ()), *rows]
            end, again = _extent(connection, rows)
            if end == len(rows):
                return
            if not again:
                self.waiting[key] = rows[end:]
                return
            del self.open[key]
            yield connection
            rows = _turned(rows[end:], connection.client)

    def _begin(self, key: bytes, rows: list[Segment]) -> TcpConnection | None:
        """A pair of sockets without an open connection. Stragglers of one that was judged are taken out of the rows."""
        died = self.gone.get(key)
        first = 0
        if died is not None:
            while first < len(rows) and not rows[first].flags & SYN and rows[first].time - died < LATE:
                first += 1
            del rows[:first]
        if not rows:
            return None
        self.gone.pop(key, None)
        self.open[key] = connection = TcpConnection(key, _client(key, rows), rows[0], self.keys)
        return connection

    def _sweep(self, now: int) -> Iterator[Session]:
        for closing in [c for c in self.closing.values() if now - c.last > LINGER]:
            del self.closing[closing.key]
            self.gone[closing.key] = closing.last
            yield closing.session
        yield from self._given_up(now)
        over = [key for key, connection in self.open.items() if _due(connection, now)]
        for key in over:
            connection = self.open.pop(key)
            connection.feed(self.waiting.pop(key, ()))
            self.gone[key] = connection.last
            yield connection.session(self.source)
        if len(self.gone) > self.full:
            self.gone = {key: at for key, at in self.gone.items() if now - at < LATE}
            self.full = max(FULL, 2 * len(self.gone))


def _due(connection: TcpConnection, now: int) -> bool:
    idle = now - connection.last
    if connection.over:
        return idle > LINGER
    return idle > (IDLE if connection.answered else UNANSWERED)


def _turned(rows: list[Segment], client: int) -> list[Segment]:
    """Sender 0 is the lower end; make it the client, or the other way about."""
    return [s._replace(sender=1 - s.sender) for s in rows] if client else rows


def _extent(connection: TcpConnection, rows: list[Segment]) -> tuple[int, bool]:
    """Feed the segments that belong to this connection: how many, and whether it is certain that another begins there."""
    begin = 0
    last = connection.last
    for i, segment in enumerate(rows):
        idle, last = segment.time - last, segment.time
        if idle > LATE:
            connection.feed(rows[begin:i])
            begin = i
            if idle > IDLE or connection.over:
                return i, True
        if not segment.flags & (SYN | RST) and connection.closing == 3 and not connection.reset and not _fits(connection, segment):
            connection.feed(rows[begin:i])
            return i, True
        if segment.flags & (SYN | FIN) == FIN:
            connection.feed(rows[begin : i + 1])
            begin = i + 1
        elif segment.flags & (SYN | ACK) == SYN | ACK:
            connection.feed(rows[begin:i])
            begin = i
            if _answers_another(connection, segment):
                return i, True
        elif segment.flags & SYN:
            connection.feed(rows[begin:i])
            begin = i
            again = _reuse(connection, rows, i)
            if again is not False:
                return i, again is True
    connection.feed(rows[begin:])
    return len(rows), False


def _fits(connection: TcpConnection, segment: Segment) -> bool:
    """Whether a segment after the close acknowledges no more than there was: else it is of another connection, whose SYN is missing."""
    stream = connection.streams[1 - segment.sender]
    if stream.base is None or not segment.flags & ACK:
        return True
    return stream.offset(segment.ack) <= max(stream.next, stream.acked) + 1


def _answers_another(connection: TcpConnection, answer: Segment) -> bool:
    """Whether this SYN,ACK is of another connection, whose SYN was not captured.

    Nothing fits, and the first one is over, or one of its SYNs is unknown.
    """
    asked = connection.isn(1 - answer.sender)
    if connection.owns(answer) or asked == (answer.ack - 1) & 0xFFFFFFFF:
        return False
    return connection.over or asked is None or connection.isn(answer.sender) is None


def _reuse(connection: TcpConnection, rows: list[Segment], at: int) -> bool | None:
    """Whether this SYN begins another connection between the same sockets; None if that is not to be seen yet.

    It does after a close, of its own side if only that was captured; else only if it is answered as such (RFC 9293
    section 3.6.1 and 3.10.7.4).
    """
    syn = rows[at]
    if connection.owns(syn):
        return False
    if connection.left(syn.sender):
        return True
    answer = next((s for s in rows[at + 1 : at + FORESIGHT] if s.sender != syn.sender), None)
    if answer is None:
        return None if len(rows) - at < FORESIGHT else False
    if connection.isn(answer.sender) == answer.seq:
        return False  # of a split handshake
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
