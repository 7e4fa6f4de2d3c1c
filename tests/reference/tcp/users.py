"""Users of connections, who do at random what users do: send in pieces, read slowly or late, close first or last, or abort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from wirestate.reference.tcp.endpoint import CallError, TcpEndpoint
from wirestate.reference.tcp.events import Refused, Reset, UserTimedOut

ENDINGS = (*["when sent"] * 8, *["after the peer"] * 4, "at once", "abort")
GIVES_UP = 60.0
"""When somebody who waits for the other to close, closes."""
WRITING = ("SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "CLOSE-WAIT")


@dataclass(frozen=True)
class Plan:
    """What a user means to do: octets in pieces, when to read how much how often, how to end. Seconds."""

    text: bytes
    piece: int
    reads_from: float
    read_pause: float
    read_limit: int
    ending: str
    aborts_at: float
    starts_at: float = 0.0
    hasty: bool = False
    """Closes even before the connection is open, if there is nothing to wait for."""

    @classmethod
    def drawn(cls, rng: Random) -> Plan:
        text = rng.randbytes(int(rng.choice([0, 1, 300, 3000, 3000, 20_000]) * (rng.random() + 0.1)))
        pause, limit = rng.choice([(0.0, 1 << 20), (0.0, 1 << 20), (0.2, 700), (0.02, 3000)])
        return cls(
            text, rng.choice([50, 1000, 5000, 30_000]), rng.choice([0.0, 0.0, 0.0, 5.0]), pause, limit, rng.choice(ENDINGS),
            10 ** rng.uniform(-2, 1), rng.random() * 0.02, rng.random() < 0.05,
        )  # fmt: skip


@dataclass
class Side:
    """One user and one connection: `made` opens it or accepts it, and gives None until there is one."""

    plan: Plan
    made: Callable[[float], TcpEndpoint | None]
    connection: TcpEndpoint | None = None
    heard: bytearray = field(default_factory=bytearray)
    written: int = 0
    closed: bool = False
    failure: str = ""
    next_read: float = 0.0

    def act(self, now: float) -> None:
        if self.connection is None and now >= self.plan.starts_at:
            self.connection = self.made(now)
            self.next_read = now + self.plan.reads_from
        connection = self.connection
        if connection is None:
            return
        self._notice(connection)
        if connection.closed:
            self._read_rest(connection, now)
        elif self.aborting and now >= self.plan.aborts_at:
            connection.abort(now)
        else:
            self._read(connection, now)
            self._write(connection, now)
            self._close(connection, now)

    @property
    def aborting(self) -> bool:
        return self.plan.ending == "abort"

    def _notice(self, connection: TcpEndpoint) -> None:
        for event in connection.events():
            if isinstance(event, Reset | Refused | UserTimedOut):
                self.failure = type(event).__name__

    def _read(self, connection: TcpEndpoint, now: float) -> None:
        if connection.readable and now >= self.next_read:
            self.heard += connection.receive(self.plan.read_limit, now)
            self.next_read = now + self.plan.read_pause

    def _read_rest(self, connection: TcpEndpoint, now: float) -> None:
        if connection.readable:
            self.heard += connection.receive(connection.readable, now)

    def _write(self, connection: TcpEndpoint, now: float) -> None:
        while self.written < len(self.plan.text) and not self.closed and connection.state in WRITING:
            piece = self.plan.text[self.written : self.written + min(self.plan.piece, connection.writable)]
            if not piece:
                return
            connection.send(piece, now)
            self.written += len(piece)

    def _close(self, connection: TcpEndpoint, now: float) -> None:
        sent = self.written >= len(self.plan.text)
        wants = {"at once": True, "when sent": sent, "abort": False, "after the peer": sent and connection.peer_finished}[self.plan.ending]
        if self.closed or not (wants or now >= GIVES_UP) or (connection.state == "SYN-SENT" and not self.plan.hasty):
            return
        try:
            connection.close(now)
        except CallError:
            self.failure = self.failure or "could not close"
        self.closed = True
        if connection.closed:
            self.failure = self.failure or "given up"

    def wakes(self) -> float | None:
        connection, plan = self.connection, self.plan
        if connection is None:
            return plan.starts_at or None
        if connection.closed:
            return None
        times = [GIVES_UP] if not self.closed else []
        if connection.readable:
            times.append(self.next_read)
        if self.aborting:
            times.append(plan.aborts_at)
        return min(times, default=None)
