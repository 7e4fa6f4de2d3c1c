"""The bytes of one direction of a TCP connection, in order: retransmissions dropped, reordering undone, holes named.

Of bytes that came twice the first count; different bytes for the same sequence numbers are a `Conflict`. It judges
nothing else and keeps no more than a bounded part of what waits behind a hole.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable

from wirestate.values import dataclass

MASK = 0xFFFFFFFF
HALF = 1 << 31
RECENT = 16
"""How many pieces are remembered to compare with what comes again."""
MOST_HELD_BYTES = 1 << 20
MOST_HELD_PIECES = 1024
MOST_CONFLICTS = 5

Piece = tuple[int, bytes, int]
"""Frame, the bytes that it brought, and the acknowledgment that came with them (-1: none)."""
Held = tuple[int, int, bytes, int]
"""The same, after the offset."""


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

    __slots__ = ("acked", "acked_frame", "base", "conflicts", "fin", "held", "held_bytes", "hole", "known", "next", "recent", "starts")

    def __init__(self) -> None:
        self.base: int | None = None
        self.next = 0
        self.recent: deque[tuple[int, int, bytes]] = deque(maxlen=RECENT)
        self.starts: list[int] = []
        self.held: list[Held] = []
        self.held_bytes = 0
        self.hole: Hole | None = None
        self.conflicts: list[Conflict] = []
        self.acked = 0
        self.acked_frame = 0
        self.fin: int | None = None
        self.known = False

    def start(self, isn: int) -> None:
        """The SYN was seen; one that comes late counts only if nothing was counted from elsewhere."""
        if self.base is None:
            self.base, self.known = (isn + 1) & MASK, True

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
        if at < 0 and not (self.known or self.next or self.held):
            self.base, self.acked, at = ack, self.acked - at, 0
            self.acked_frame = self.acked_frame or frame
        if at > self.acked:
            self.acked = at
            if at > self.next:
                self.acked_frame = self.acked_frame or frame

    def finish(self, seq: int, frame: int) -> None:
        """A FIN has this number: there is text up to it, and none after it."""
        if self.base is None:
            self.base = seq
        if self.fin is None:
            self.acknowledge(seq, frame)
            self.fin = self.offset(seq)

    def reaches(self, ack: int, unread: int = 0) -> bool:
        """Whether everything that `ack` acknowledges has come, but for the last `unread` bytes of it. A FIN counts for one."""
        if self.base is None:
            return True
        beyond = self.offset(ack) - self.next + unread
        return beyond <= 0 or (beyond == 1 and not unread and self.fin == self.next)

    def take(self, frame: int, seq: int, text: bytes, length: int, ack: int = -1) -> list[Piece]:
        """What can be read now that this text (of `length` bytes on the wire) has come."""
        if self.base is None:
            self.base = seq
        if self.hole is not None:
            return []
        at = self.offset(seq)
        in_order = at == self.next and not self.held
        ready = self._deliver(at, frame, text, ack) if in_order else self._out_of_order(at, frame, text, ack)
        if len(text) < length and self.hole is None and at + length > self.next:
            self.hole = Hole(max(self.next, at + len(text)), at + length, frame)
        return ready

    def _deliver(self, at: int, frame: int, text: bytes, ack: int) -> list[Piece]:
        self.next = at + len(text)
        if self.acked_frame and self.next >= self.acked:
            self.acked_frame = 0
        self.recent.append((at, frame, text))
        return [(frame, text, ack)]

    def _out_of_order(self, at: int, frame: int, text: bytes, ack: int) -> list[Piece]:
        if at < self.next:
            self._compare(at, frame, text, self.recent)
            if at + len(text) <= self.next:
                return []
            at, text = self.next, text[self.next - at :]
        if at > self.next or self.held:
            self._hold(at, frame, text, ack)
            return self._drain()
        return self._deliver(at, frame, text, ack)

    def _compare(self, at: int, frame: int, text: bytes, known: Iterable[tuple[int, int, bytes]]) -> None:
        """Note where bytes differ from those known. A lone octet at the end of what is known is a keep-alive's garbage."""
        end = at + len(text)
        if len(self.conflicts) >= MOST_CONFLICTS:
            return
        for start, first, old in known:
            low, high = max(at, start), min(end, start + len(old))
            if low >= high or text[low - at : high - at] == old[low - start : high - start]:
                continue
            if (end - at == 1 and end == max(self.next, start + len(old))) or len(old) == 1:
                continue
            differ = [i for i in range(low, high) if text[i - at] != old[i - start]]
            self.conflicts.append(Conflict(frame, first, differ[0], differ[-1] + 1 - differ[0]))
            return

    def _hold(self, at: int, frame: int, text: bytes, ack: int) -> None:
        """Keep what came too early, as far as it is not there already."""
        i = bisect_right(self.starts, at)
        if i and self.held[i - 1][0] + len(self.held[i - 1][2]) > at:
            i -= 1
        end = at + len(text)
        touched = [piece for piece in self.held[i : bisect_right(self.starts, end - 1)] if piece[0] < end]
        self._compare(at, frame, text, (piece[:3] for piece in touched))
        for start, _, old, _ in touched:
            if start > at:
                self._insert(at, frame, text[: start - at], ack)
            text, at = text[max(0, start + len(old) - at) :], max(at, start + len(old))
        if text:
            self._insert(at, frame, text, ack)

    def _insert(self, at: int, frame: int, text: bytes, ack: int) -> None:
        i = bisect_right(self.starts, at)
        self.starts.insert(i, at)
        self.held.insert(i, (at, frame, text, ack))
        self.held_bytes += len(text)

    def _drain(self) -> list[Piece]:
        ready: list[Piece] = []
        taken = 0
        while taken < len(self.held) and self.held[taken][0] == self.next:
            at, frame, text, ack = self.held[taken]
            ready += self._deliver(at, frame, text, ack)
            self.held_bytes -= len(text)
            taken += 1
        del self.held[:taken], self.starts[:taken]
        if self.held_bytes > MOST_HELD_BYTES or len(self.held) > MOST_HELD_PIECES:
            self.give_up()
        return ready

    def give_up(self) -> None:
        """What is missing now will not come any more."""
        if self.hole is None and self.held:
            at, frame = self.held[0][:2]
            self.hole = Hole(self.next, at, min(frame, self.acked_frame or frame))
        elif self.hole is None and self.acked > self.next:
            self.hole = Hole(self.next, self.acked, self.acked_frame)
        self.held, self.starts, self.held_bytes = [], [], 0

    def stop(self) -> None:
        """Take no more."""
        self.hole = self.hole or Hole(self.next, self.next, 0)

    def ends_acknowledged(self) -> bool:
        """One byte was acknowledged that was not seen; nobody can tell whether it is text or the FIN."""
        return not self.held and self.acked == self.next + 1 and self.fin in (None, self.next)

    def missing(self) -> Hole | None:
        """At the end: what the capture lacks. What only waits for a retransmission that never came is missing too."""
        if self.base is not None and not self.ends_acknowledged():
            self.give_up()
        return None if self.hole is None or self.hole.start == self.hole.end else self.hole
