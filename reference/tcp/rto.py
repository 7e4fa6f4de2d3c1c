"""The retransmission timeout (RFC 6298): smoothed round-trip time and its variation. Seconds. No timer in here."""

from __future__ import annotations

ALPHA, BETA, K = 1 / 8, 1 / 4, 4
AFTER_SYN = 3.0
"""RFC 6298 section 5.7: what the timeout is when a SYN had to be sent again."""


class Rto:
    """`value` is the timeout now, with back-off. `srtt` is None before the first measurement."""

    __slots__ = ("granularity", "least", "most", "rttvar", "srtt", "value")

    def __init__(self, initial: float, least: float, most: float, granularity: float) -> None:
        self.value, self.least, self.most, self.granularity = initial, least, most, granularity
        self.srtt: float | None = None
        self.rttvar = 0.0

    def measured(self, rtt: float, samples: int = 1) -> None:
        """A round-trip time; `samples` is how many of them one round trip may give (RFC 7323 appendix G)."""
        if self.srtt is None:
            self.srtt, self.rttvar = rtt, rtt / 2
        else:
            beta, alpha = BETA / samples, ALPHA / samples
            self.rttvar = (1 - beta) * self.rttvar + beta * abs(self.srtt - rtt)
            self.srtt = (1 - alpha) * self.srtt + alpha * rtt
        self.restore()

    def restore(self) -> None:
        """The timeout without back-off, as far as something was measured (sections 2 and 5)."""
        if self.srtt is not None:
            wanted = self.srtt + max(self.granularity, K * self.rttvar)
            self.value = min(self.most, max(self.least, wanted))

    def back_off(self) -> None:
        """It expired: the next one is twice as long (section 5.5)."""
        self.value = min(self.most, self.value * 2)

    def after_lost_syn(self) -> None:
        """Data transmission begins after the SYN had to be sent again (section 5.7)."""
        if self.srtt is None:
            self.value = min(self.most, max(self.value, AFTER_SYN))
