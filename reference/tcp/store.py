"""Text and a FIN that came too early, until what is missing before them has come (RFC 9293 section 3.10.7.4, SHLD-31).

Positions count from the peer's first octet and do not wrap. Pieces never overlap; what came first stays. No window in here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

MOST_PIECES = 1024
"""A peer that sends every other octet is not served beyond that: its text is dropped, and has to be sent again."""


class Store:
    """Pieces by where they start, and where the FIN is."""

    __slots__ = ("fin", "last", "pieces", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.pieces: list[bytearray] = []
        self.fin: int | None = None
        self.last = 0
        """Where the piece that was put in last starts."""

    def add(self, start: int, text: bytes) -> None:
        """Keep what of the text is not here yet."""
        at = bisect_right(self.starts, start)
        if at:
            known = self.starts[at - 1] + len(self.pieces[at - 1]) - start
            if known > 0:
                start, text = start + known, text[known:]
        if not text:
            return
        stop = bisect_left(self.starts, start + len(text), at)
        piece = self._around(start, text, at, stop) if stop > at else text
        if at and self.starts[at - 1] + len(self.pieces[at - 1]) == start:
            self.pieces[at - 1] += piece
            del self.starts[at:stop], self.pieces[at:stop]
        elif len(self.starts) - (stop - at) < MOST_PIECES:
            self.starts[at:stop], self.pieces[at:stop] = [start], [bytearray(piece)]
        else:
            return
        self.last = start

    def _around(self, start: int, text: bytes, at: int, stop: int) -> bytearray:
        """The text, but with the pieces that it overlaps as they are."""
        joined = bytearray()
        for begin, piece in zip(self.starts[at:stop], self.pieces[at:stop], strict=True):
            joined += text[len(joined) : begin - start] + piece
        joined += text[len(joined) :]
        return joined

    def reach(self, position: int) -> int:
        """Where the text that begins at or before this position, and goes on without a gap, ends."""
        at = bisect_right(self.starts, position)
        if at and self.starts[at - 1] + len(self.pieces[at - 1]) >= position:
            at -= 1
        while at < len(self.starts) and self.starts[at] <= position:
            position = max(position, self.starts[at] + len(self.pieces[at]))
            at += 1
        return position

    def take(self, position: int) -> list[bytearray]:
        """The text from this position on as far as there is no gap; it, and what is older, is not held any longer."""
        taken: list[bytearray] = []
        at = 0
        while at < len(self.starts) and self.starts[at] <= position:
            old = position - self.starts[at]
            if len(self.pieces[at]) > old:
                taken.append(self.pieces[at][old:] if old else self.pieces[at])
                position += len(taken[-1])
            at += 1
        del self.starts[:at], self.pieces[:at]
        return taken

    def blocks(self, most: int) -> list[tuple[int, int]]:
        """Start and end of runs of text without a gap: first the one that grew last, then others (RFC 2018 section 4)."""
        if not self.starts:
            return []
        newest = self._run(max(0, bisect_right(self.starts, self.last) - 1))
        found = [newest]
        at = 0
        while at < len(self.starts) and len(found) < most:
            run = self._run(at)
            if run[0] != newest[0]:
                found.append(run)
            at = bisect_left(self.starts, run[1], at)
        return found

    def _run(self, at: int) -> tuple[int, int]:
        while at and self.starts[at - 1] + len(self.pieces[at - 1]) == self.starts[at]:
            at -= 1
        return self.starts[at], self.reach(self.starts[at])

    def __bool__(self) -> bool:
        return bool(self.starts) or self.fin is not None
