"""The send sequence space (RFC 9293 section 3.3.1): SND.UNA, SND.NXT, SND.WND, and the user's text until it is acknowledged.

When something is sent is not decided here. `una` and `nxt` move only as the machine's rules say; `heard` is the same as SND.UNA
or ahead of it, by segments that came out of order or again: what they acknowledge is not processed, or only in their turn (section
3.10.7.4), but need not be sent again. Two ends that both lost ACKs could wait for each other for ever without it.
"""

from __future__ import annotations

from wirestate.reference.tcp.sequence import distance, plus


class SendSpace:
    """Numbers and text. `text_seq` is the sequence number of the first octet of `text`."""

    __slots__ = (
        "fin_seq", "heard", "heard_edge", "iss", "max_wnd", "mss", "nxt", "shift", "text", "text_seq", "una", "up", "wl1", "wl2", "wnd",
    )  # fmt: skip

    def __init__(self, iss: int, mss: int) -> None:
        self.iss = self.una = self.nxt = self.heard = iss
        self.text, self.text_seq = bytearray(), plus(iss, 1)
        self.wnd = self.max_wnd = self.wl1 = self.wl2 = 0
        self.heard_edge = iss
        self.shift, self.mss = 0, mss
        """Of the peer's windows; the most text in one segment."""
        self.fin_seq: int | None = None
        self.up: int | None = None
        """SND.UP: behind the last urgent octet."""

    @property
    def flight(self) -> int:
        """What was sent and is not acknowledged, as far as is known."""
        return distance(self.nxt, self.heard)

    @property
    def unsent(self) -> int:
        """Octets of text that are in no segment yet."""
        return len(self.text) - max(0, distance(self.nxt, self.text_seq)) if self.fin_seq is None else 0

    @property
    def edge(self) -> int:
        """The right edge of the send window: as the machine's ACKs say, or one that came out of order."""
        edge = plus(self.una, self.wnd)
        return edge if distance(edge, self.heard_edge) >= 0 else self.heard_edge

    @property
    def usable(self) -> int:
        """The usable window (section 3.8.6.2.1); negative if the peer has shrunk it, or was probed."""
        return distance(self.edge, self.nxt)

    @property
    def ack_seq(self) -> int:
        """SEG.SEQ of a segment without text: SND.NXT, but nothing beyond the window, where the peer would not take its ACK."""
        return self.nxt if self.usable >= 0 else self.edge

    def piece(self, seq: int, most: int) -> bytes:
        """Text from a sequence number on, up to SND.NXT's text or beyond: as much as there is."""
        start = distance(seq, self.text_seq)
        with memoryview(self.text)[start : start + most] as view:
            return bytes(view)

    def add(self, data: bytes, *, urgent: bool = False) -> None:
        """More text of the user."""
        self.text += data
        if urgent:
            self.up = plus(self.text_seq, len(self.text))

    def urgent(self, seq: int) -> int:
        """The urgent field of a segment that begins there; 0: what comes is not urgent (section 3.8.5)."""
        return max(0, min(0xFFFF, distance(self.up, seq))) if self.up is not None else 0

    def acknowledge(self, ack: int) -> None:
        """SND.UNA <- SEG.ACK; text that is acknowledged is removed."""
        self.una = ack
        octets = min(distance(ack, self.text_seq), len(self.text))
        if octets > 0:
            del self.text[:octets]
            self.text_seq = plus(self.text_seq, octets)
        if distance(ack, self.heard) >= 0:
            self.heard = ack

    def update_window(self, seq: int, ack: int, window: int) -> bool:
        """SND.WND, if the segment is no older than the one that last said it (section 3.10.7.4). Returns whether it was taken."""
        newer = distance(seq, self.wl1)
        if newer < 0 or (newer == 0 and distance(ack, self.wl2) < 0):
            return False
        self.set_window(seq, ack, window)
        return True

    def set_window(self, seq: int, ack: int, window: int) -> None:
        """SND.WND, SND.WL1, SND.WL2, whatever they were."""
        self.wnd, self.wl1, self.wl2 = window, seq, ack
        self.max_wnd = max(self.max_wnd, window)
        self.heard_edge = plus(ack, window)
