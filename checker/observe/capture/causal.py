"""Both directions of a connection in an order in which they can have been said, whatever their order in the capture.

Text is read when all text that its sender had received by then, as its acknowledgment tells, has been read. So a capture
in which packets of the two directions changed places, or in which a retransmission fills a gap late, reads as it was.
"""

from __future__ import annotations

from collections import deque

from wirestate.checker.observe.capture.application import Application
from wirestate.checker.observe.capture.stream import Piece, Stream

MOST_BYTES = 1 << 20
MOST_PIECES = 1024
"""So much of one direction may wait for text of the other."""


class Reader:
    """Between the streams of a connection and what reads them."""

    __slots__ = ("application", "size", "streams", "waiting")

    def __init__(self, streams: tuple[Stream, Stream], application: Application) -> None:
        self.streams, self.application = streams, application
        self.waiting: tuple[deque[Piece], deque[Piece]] = (deque(), deque())
        self.size = [0, 0]

    def take(self, sender: int, pieces: list[Piece]) -> None:
        """The next pieces of a stream, all that have become readable."""
        waiting = self.waiting
        if len(pieces) == 1 and not (waiting[0] or waiting[1]):
            frame, data, ack = pieces[0]
            if ack < 0 or self.streams[1 - sender].reaches(ack):
                self.application.read(sender, [(0, frame)], data)
                return
        waiting[sender].extend(pieces)
        self.size[sender] += sum(len(data) for _, data, _ in pieces)
        self.go_on()
        if self.size[sender] > MOST_BYTES or len(waiting[sender]) > MOST_PIECES:
            self._lose(sender)

    def go_on(self) -> None:
        """Read what waited and need not any longer. If each side waits for the other, the earlier frame goes first."""
        waiting = self.waiting
        while waiting[0] or waiting[1]:
            ready = next((side for side in (0, 1) if waiting[side] and self._may(side)), None)
            if ready is None:
                if not (waiting[0] and waiting[1]):
                    return
                ready = 0 if waiting[0][0][0] < waiting[1][0][0] else 1
            frame, data, _ = waiting[ready].popleft()
            self.size[ready] -= len(data)
            self.application.read(ready, [(0, frame)], data)

    def _may(self, sender: int) -> bool:
        ack = self.waiting[sender][0][2]
        return ack < 0 or self.streams[1 - sender].reaches(ack, self.size[1 - sender])

    def _lose(self, sender: int) -> None:
        """Too much waits for text that does not come: that is missing, and what it was waited for cannot be judged."""
        self.streams[1 - sender].give_up()
        self.streams[sender].stop()
        self.waiting[sender].clear()
        self.size[sender] = 0

    def finish(self) -> None:
        """No more will come. One acknowledged byte that was not seen may have been a FIN, unless a record goes on there."""
        for side, stream in enumerate(self.streams):
            if self.waiting[1 - side] and stream.fin is None and stream.ends_acknowledged() and self.application.rests(side):
                stream.fin = stream.next
        self.go_on()
        if self.application.tls is None and self.application.upgrade is None:
            self._read_alone()

    def _read_alone(self) -> None:
        """Nothing of the side that spoke first was captured: what the other one said is read for itself."""
        self.application.headless = True
        for side in (0, 1):
            for frame, data, _ in self.waiting[side]:
                self.application.read(side, [(0, frame)], data)
            self.waiting[side].clear()
