"""The receive sequence space (RFC 9293 section 3.3.1): RCV.NXT, RCV.WND, what waits for its turn and what waits for the user.

Whether text may be taken is the machine's to say, and what a segment's numbers mean is in `facts`.
"""

from __future__ import annotations

from wirestate.reference.tcp.segment import MOST_SHIFT
from wirestate.reference.tcp.sequence import distance, plus
from wirestate.reference.tcp.store import Store

FULL = 0xFFFF


class ReceiveSpace:
    """`nxt` is RCV.NXT, `edge` the right edge of the window as it was last offered. `inbox` is what the user can have."""

    __slots__ = ("capacity", "edge", "fin_taken", "inbox", "irs", "mss", "nxt", "position", "promised", "scaled", "shift", "store", "up")

    def __init__(self, capacity: int, mss: int, *, scale: bool) -> None:
        self.capacity, self.mss = capacity, mss
        self.irs = self.nxt = self.edge = self.promised = 0
        self.position = 0
        """Of RCV.NXT, counted from the peer's first octet of text; it does not wrap."""
        self.up = 0
        """RCV.UP, as a position."""
        self.inbox, self.store = bytearray(), Store()
        self.fin_taken = self.scaled = False
        self.shift = min(MOST_SHIFT, max(0, (capacity - 1).bit_length() - 16)) if scale else 0

    def begin(self, irs: int, *, scaled: bool) -> None:
        """The peer's SYN was taken; RCV.NXT is beyond it. Without `scaled` windows are what they say."""
        self.irs, self.nxt, self.position = irs, plus(irs, 1), 0
        self.scaled, self.shift = scaled, self.shift if scaled else 0
        self.edge = self.promised = plus(self.nxt, min(self.capacity, FULL))

    @property
    def window(self) -> int:
        """RCV.WND: octets from RCV.NXT on that the peer was told it may send."""
        return max(0, distance(self.promised, self.nxt))

    @property
    def most(self) -> int:
        """The largest window that can be offered."""
        return min(self.capacity, FULL << self.shift)

    def where(self, seq: int) -> int:
        """The position of a sequence number."""
        return self.position + distance(seq, self.nxt)

    def seq(self, position: int) -> int:
        """The sequence number of a position."""
        return plus(self.nxt, position - self.position)

    @property
    def growth(self) -> int:
        """How far the window could be opened: 0 if it is too little to be worth it (section 3.8.6.2.2)."""
        room = plus(self.nxt, min(self.capacity - len(self.inbox), FULL << self.shift))
        more = distance(room, self.edge)
        return more if more >= min(self.capacity // 2, self.mss) else 0

    def offer(self, *, syn: bool = False) -> int:
        """The window as the header of a segment has it. The right edge never moves to the left (section 3.8.6)."""
        shift = 0 if syn else self.shift
        self.edge = plus(self.edge, min(self.growth, max(0, (FULL << shift) - distance(self.edge, self.nxt))))
        field = min(FULL, -(-max(0, distance(self.edge, self.nxt)) >> shift))
        shown = plus(self.nxt, field << shift)
        if distance(shown, self.promised) > 0:
            self.promised = shown
        return field

    @property
    def urgent(self) -> int:
        """Octets up to the last urgent one that the user has not read (section 3.8.5)."""
        return max(0, self.up - (self.position - self.fin_taken - len(self.inbox)))

    def hold(self, seq: int, text: bytes) -> None:
        """Text that came too early; what is beyond the window is cut off."""
        start = self.where(seq)
        if start < self.position:
            start, text = self.position, text[self.position - start :]
        text = text[: max(0, self.position + self.window - start)]
        if text:
            self.store.add(start, text)

    def hold_fin(self, seq: int) -> None:
        """A FIN that came too early."""
        self.store.fin = self.where(seq)

    def take(self, seq: int, text: bytes) -> int:
        """Text that begins at or before RCV.NXT, and what was held behind it, goes to the user. Returns how much is new."""
        new = text[distance(self.nxt, seq) :][: self.window] if text else b""
        self.inbox += new
        taken = len(new)
        if self.store.starts:
            for piece in self.store.take(self.position + taken):
                self.inbox += piece
                taken += len(piece)
        self.nxt, self.position = plus(self.nxt, taken), self.position + taken
        return taken

    def take_fin(self) -> None:
        """RCV.NXT goes beyond the peer's FIN, once; nothing behind it will ever be of use."""
        if not self.fin_taken:
            self.fin_taken = True
            self.nxt, self.position = plus(self.nxt, 1), self.position + 1
            self.store = Store()
