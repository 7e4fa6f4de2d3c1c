"""The timers of a connection: when each is due, in seconds of the caller's clock. What a timer does is in `due`."""

from __future__ import annotations

from wirestate.values import dataclass


@dataclass(slots=True)
class Timers:
    """None: it is off."""

    retransmission: float | None = None
    persist: float | None = None
    """The window is too small for what waits (RFC 9293 sections 3.8.6.1 and 3.8.6.2.1)."""
    acknowledgment: float | None = None
    """An ACK is due, but need not go before that."""
    time_wait: float | None = None
    user: float | None = None
    keep_alive: float | None = None

    def next(self) -> float | None:
        """When the first of them is due."""
        running = [at for at in (self.retransmission, self.persist, self.acknowledgment, self.time_wait, self.user, self.keep_alive)
                   if at is not None]  # fmt: skip
        return min(running, default=None)
