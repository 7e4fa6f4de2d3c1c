"""Congestion control: slow start and congestion avoidance (RFC 5681), fast recovery as NewReno has it (RFC 6582). Octets.

It says how much may be in flight and when the head of the queue is taken for lost; it sends nothing.
"""

from __future__ import annotations

from wirestate.reference.tcp.sequence import distance

DUPLICATES = 3
MOST = 1 << 30


def initial_window(mss: int) -> int:
    """IW of RFC 5681 section 3.1."""
    return 2 * mss if mss > 2190 else 3 * mss if mss > 1095 else 4 * mss


class NewReno:
    """`recover` is SND.NXT when a loss was last noticed; `fast` says that fast recovery is on."""

    __slots__ = ("acked", "cwnd", "duplicates", "fast", "mss", "recover", "ssthresh")

    def __init__(self, mss: int, iss: int) -> None:
        self.ssthresh, self.recover = MOST, iss
        self.duplicates = self.acked = 0
        self.fast = False
        self.use(mss)

    def use(self, mss: int) -> None:
        """The connection is open: the initial window (RFC 5681 section 3.1) for segments of this size."""
        self.mss, self.cwnd = mss, initial_window(mss)

    def rested(self) -> None:
        """Nothing was sent for longer than the retransmission timeout (RFC 5681 section 4.1)."""
        self.cwnd = min(self.cwnd, initial_window(self.mss))

    def duplicate(self, una: int, nxt: int, flight: int) -> bool:
        """A duplicate ACK. Whether the segment at SND.UNA is to be sent again now."""
        self.duplicates += 1
        if self.fast:
            self.cwnd = min(MOST, self.cwnd + self.mss)
            return False
        if self.duplicates != DUPLICATES or distance(una, self.recover) <= 0:
            return False
        self.fast, self.recover = True, nxt
        self.ssthresh = max(flight // 2, 2 * self.mss)
        self.cwnd = self.ssthresh + DUPLICATES * self.mss
        return True

    @property
    def extra(self) -> int:
        """Limited transmit (RFC 3042): on each of the first two duplicate ACKs a segment more may be sent."""
        return min(self.duplicates, DUPLICATES - 1) * self.mss if not self.fast else 0

    def acknowledged(self, una: int, octets: int, flight: int) -> bool:
        """So many octets were newly acknowledged, up to `una`. Whether that tells of another loss (a partial ACK)."""
        self.duplicates = 0
        if not self.fast:
            self._grow(octets)
            return False
        if distance(una, self.recover) >= 0:
            self.fast = False
            self.cwnd = min(self.ssthresh, max(flight, self.mss) + self.mss)
            return False
        self.cwnd = max(self.mss, self.cwnd - octets + (self.mss if octets >= self.mss else 0))
        return True

    def _grow(self, octets: int) -> None:
        if self.cwnd < self.ssthresh:
            self.cwnd += min(octets, self.mss)
            return
        self.acked += octets
        if self.acked >= self.cwnd:
            self.acked -= self.cwnd
            self.cwnd = min(MOST, self.cwnd + self.mss)

    def timed_out(self, nxt: int, flight: int, *, again: bool) -> None:
        """The retransmission timer expired; `again` for the same segment, which does not lower `ssthresh` once more."""
        if not again:
            self.ssthresh = max(flight // 2, 2 * self.mss)
        self.cwnd, self.recover = self.mss, nxt
        self.fast, self.duplicates, self.acked = False, 0, 0
