"""What is known of one end's sequence numbers. Numbers wrap at 2^32; sets of segments are never kept.

Not a judge: it only remembers and answers. `after` and `ahead` are the comparisons of RFC 9293 section 3.4.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import Joint

MASK = 0xFFFFFFFF
HALF = 0x80000000
MOST_WINDOW = 1 << 30
"""The largest window that there can be, with the largest scale (RFC 7323 section 2.3)."""
MOST_HOLES = 1024
"""Octets may be missing at so many places at a time: a lost segment leaves one until it is sent again. Beyond, they count as one."""
UNKNOWN_SHIFT = 14


def ahead(number: int, of: int) -> int:
    """How far a sequence number is ahead of another; negative if it is behind."""
    distance = (number - of) & MASK
    return distance if distance < HALF else distance - MASK - 1


class Hole:
    """Octets that were not captured: from `start` up to, but not including, `end`; noticed in `frame`."""

    __slots__ = ("end", "frame", "start")

    def __init__(self, start: int, end: int, frame: int) -> None:
        self.start, self.end, self.frame = start, end, frame


Over = tuple[Segment, int, int, int | None, tuple[Hole, ...], Joint]
"""A segment with text beyond the peer's window, its end, and `nxt`, `text`, `holes` and the joint state before it."""


class End:
    """One end. None where a number is not known.

    `nxt` is beyond everything it sent, `text` beyond its text that was captured, `ack` the highest acknowledgment it
    sent, `edge` the highest right edge of a window that it offered, `fin` the sequence number of its FIN. `again` is
    the sequence number of a SYN that began anew. `claim` is (frame, ack) of an acknowledgment of what was not seen,
    `over` text beyond the peer's window, `early` (frame, ack, what) of what was sent before the peer's
    SYN was seen, `wild` a RST or SYN that does not fit, and where the peer was then. `rst_nxt` and `rst_peer` are where it and its
    peer were when it reset.
    """

    __slots__ = (
        "ack", "acked_syn", "again", "asked_scale", "claim", "early", "edge", "fin", "gaps", "holes", "isn", "keep_alives",
        "late", "lost", "nxt", "over", "plain", "resent", "rst", "rst_exact", "rst_nxt", "rst_peer", "rst_time", "shift",
        "spoke", "syn_text", "synacks", "syns", "text", "time", "wild",
        "wild_code", "wild_peer", "window", "zero",
    )  # fmt: skip

    def __init__(self) -> None:
        self.isn = self.nxt = self.ack = self.edge = self.fin = self.again = self.asked_scale = self.text = None
        self.claim = self.over = self.early = self.wild = None
        self.holes = ()
        self.acked_syn = self.lost = self.rst = self.rst_exact = self.spoke = False
        self.keep_alives = self.late = self.plain = self.resent = self.gaps = self.zero = 0
        self.rst_nxt = self.rst_peer = self.rst_time = self.syn_text = self.synacks = self.syns = 0
        self.shift = self.time = self.window = self.wild_peer = 0
        self.wild_code = ""

    isn: int | None
    nxt: int | None
    ack: int | None
    edge: int | None
    fin: int | None
    again: int | None
    asked_scale: int | None
    text: int | None
    claim: tuple[int, int] | None
    over: Over | None
    wild: Segment | None
    early: tuple[int, int, str] | None
    holes: tuple[Hole, ...]

    def miss(self, start: int, end: int, frame: int) -> None:
        """Octets from `start` to `end` were not captured, or not yet."""
        self.gaps += 1
        last = self.holes[-1] if self.holes else None
        if last is not None and (last.end == start or len(self.holes) == MOST_HOLES):
            last.end = end
        else:
            self.holes = (*self.holes, Hole(start, end, frame))

    def orderly(self, gaps: int = 0) -> bool:
        """It was captured in the order in which it was sent, as far as can be seen, with no more than so many gaps."""
        return not (self.lost or self.late) and self.gaps <= gaps

    def fill(self, start: int, end: int) -> None:
        """Octets that were captured after all; there must be a hole. Holes are in order."""
        holes = self.holes
        base = holes[0].start
        low = bisect_right(holes, ahead(start, base), key=lambda hole: ahead(hole.end, base))
        high = bisect_left(holes, ahead(end, base), low, key=lambda hole: ahead(hole.start, base))
        if low == high:
            return
        first, last = holes[low], holes[high - 1]
        left: list[Hole] = []
        if ahead(start, first.start) > 0:
            left.append(Hole(first.start, start, first.frame))
        if ahead(last.end, end) > 0:
            left.append(Hole(end, last.end, last.frame))
        self.holes = (*holes[:low], *left, *holes[high:])[:MOST_HOLES]

    def offers(self, ack: int, window: int, shift: int) -> None:
        """It acknowledged and offered a window."""
        if self.ack is None or ahead(ack, self.ack) > 0:
            self.ack = ack
        edge = (ack + (window << shift)) & MASK
        if self.edge is None or ahead(edge, self.edge) > 0:
            self.edge = edge


def window_scale(options: bytes) -> int | None:
    """The shift of the Window Scale option among the options of a SYN, None if it is not there."""
    at = 0
    while at < len(options):
        kind = options[at]
        if kind == 0:
            return None
        if kind == 1:
            at += 1
            continue
        if at + 1 >= len(options) or options[at + 1] < 2:
            return None
        if kind == 3 and options[at + 1] == 3 and at + 2 < len(options):
            return min(options[at + 2], UNKNOWN_SHIFT)
        at += options[at + 1]
    return None
