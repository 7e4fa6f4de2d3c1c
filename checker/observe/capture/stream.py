"""The bytes of one direction of a TCP connection, in order: retransmissions dropped, reordering undone, holes named.

Of bytes that came twice the first count; different bytes for the same sequence numbers are a `Conflict`. It judges
nothing else and keeps no more than a bounded part of what waits behind a hole.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from dataclasses import dataclass

MASK = 0xFFFFFFFF
HALF = 1 << 31
RECENT = 16
"""How many pieces are remembered to compare with what comes again."""
MOST_HELD_BYTES = 1 << 20
MOST_HELD_PIECES = 1024
MOST_CONFLICTS = 5

Piece = tuple[int, bytes]
"""Frame, and the bytes that it brought."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Bytes that differ from those seen before at the same place: `first` is the frame that came earlier."""

    frame: int
    first: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Hole:
    """Bytes `start` up to `end` (offsets in the stream, from 0) that the capture lacks, noticed at `frame`."""

    start: int
    end: int
    frame: int


class Stream:
    """One direction. Offsets count from the first byte after the SYN, or from the first byte seen."""

    __slots__ = ("acked", "acked_frame", "base", "conflicts", "held", "held_bytes", "hole", "next", "recent", "starts")

    def __init__(self) -> None:
        self.base: int | None = None
        self.next = 0
        self.recent: deque[tuple[int, int, bytes]] = deque(maxlen=RECENT)
        self.starts: list[int] = []
        self.held: list[tuple[int, int, bytes]] = []
        self.held_bytes = 0
        self.hole: Hole | None = None
        self.conflicts: list[Conflict] = []
        self.acked = 0
        self.acked_frame = 0

    def start(self, isn: int) -> None:
        """The SYN was seen; one that comes late counts only if nothing was counted from elsewhere."""
        if self.base is None:
            self.base = (isn + 1) & MASK

    def offset(self, seq: int) -> int:
        """Where a sequence number lies in the stream, nearest to what is expected."""
        assert self.base is not None
        distance = (seq - self.base - self.next) & MASK
        return self.next + (distance if distance < HALF else distance - (MASK + 1))

    def acknowledge(self, ack: int, frame: int) -> None:
        """The other side says that it has everything before `ack`."""
        if self.base is None:
            self.base = ack
            return
        at = self.offset(ack)
        if at > self.acked:
            self.acked = at
            if at > self.next:
                self.acked_frame = self.acked_frame or frame

    def take(self, frame: int, seq: int, text: bytes, length: int) -> list[Piece]:
        """What can be read now that this text (of `length` bytes on the wire) has come."""
        if self.base is None:
            self.base = seq
        if self.hole is not None:
            return []
        at = self.offset(seq)
        in_order = at == self.next and not self.held
        ready = self._deliver(at, frame, text) if in_order else self._out_of_order(at, frame, text)
        if len(text) < length and self.hole is None and at + length > self.next:
            self.hole = Hole(max(self.next, at + len(text)), at + length, frame)
        return ready

    def _deliver(self, at: int, frame: int, text: bytes) -> list[Piece]:
        self.next = at + len(text)
        if self.acked_frame and self.next >= self.acked:
            self.acked_frame = 0
        self.recent.append((at, frame, text))
        return [(frame, text)]

    def _out_of_order(self, at: int, frame: int, text: bytes) -> list[Piece]:
        if at < self.next:
            self._compare(at, frame, text, self.recent)
            if at + len(text) <= self.next:
                return []
            at, text = self.next, text[self.next - at :]
        if at > self.next or self.held:
            self._hold(at, frame, text)
            return self._drain()
        return self._deliver(at, frame, text)

    def _compare(self, at: int, frame: int, text: bytes, known: deque[tuple[int, int, bytes]] | list[tuple[int, int, bytes]]) -> None:
        """Note where bytes differ from those known. A lone octet just before what is due is a keep-alive's."""
        if len(self.conflicts) >= MOST_CONFLICTS or (len(text) == 1 and at == self.next - 1):
            return
        end = at + len(text)
        for start, first, old in known:
            low, high = max(at, start), min(end, start + len(old))
            if low < high and text[low - at : high - at] != old[low - start : high - start]:
                self.conflicts.append(Conflict(frame, first, low, high - low))
                return

    def _hold(self, at: int, frame: int, text: bytes) -> None:
        """Keep what came too early, as far as it is not there already."""
        i = bisect_right(self.starts, at)
        if i and self.held[i - 1][0] + len(self.held[i - 1][2]) > at:
            i -= 1
        end = at + len(text)
        touched = [piece for piece in self.held[i : bisect_right(self.starts, end - 1)] if piece[0] < end]
        self._compare(at, frame, text, touched)
        for start, _, old in touched:
            if start > at:
                self._insert(at, frame, text[: start - at])
            text, at = text[max(0, start + len(old) - at) :], max(at, start + len(old))
        if text:
            self._insert(at, frame, text)

    def _insert(self, at: int, frame: int, text: bytes) -> None:
        i = bisect_right(self.starts, at)
        self.starts.insert(i, at)
        self.held.insert(i, (at, frame, text))
        self.held_bytes += len(text)
        if self.held_bytes > MOST_HELD_BYTES or len(self.held) > MOST_HELD_PIECES:
            self._give_up()

    def _drain(self) -> list[Piece]:
        ready: list[Piece] = []
        taken = 0
        while taken < len(self.held) and self.held[taken][0] == self.next:
            at, frame, text = self.held[taken]
            ready += self._deliver(at, frame, text)
            self.held_bytes -= len(text)
            taken += 1
        del self.held[:taken], self.starts[:taken]
        return ready

    def _give_up(self) -> None:
        first = self.held[0]
        self.hole = Hole(self.next, first[0], first[1])
        self.held, self.starts, self.held_bytes = [], [], 0

    def missing(self) -> Hole | None:
        """At the end: what the capture lacks. What only waits for a retransmission that never came is missing too."""
        if self.hole is None and self.held:
            self._give_up()
        if self.hole is None and self.base is not None and self.acked > self.next + 1:
            self.hole = Hole(self.next, self.acked, self.acked_frame)
        return self.hole
