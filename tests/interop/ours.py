"""The reference's side of a cell: its settings out of a wish, and one connection of it, of which every byte is kept."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.interop.files import NAME, Files
from tests.interop.wishes import Wish
from wirestate.reference.crypto.credentials import read_credential
from wirestate.reference.crypto.groups import SECP521R1
from wirestate.reference.crypto.trust import TrustStore
from wirestate.reference.drivers import Happened, SocketDriver
from wirestate.reference.endpoint import ClientEndpoint, Endpoint, ServerEndpoint
from wirestate.reference.handlers.events import Aborted, ClientAuthenticated, DataReceived, HandshakeCompleted, SessionReceived, Step
from wirestate.reference.handlers.phases import Connected
from wirestate.reference.handlers.session import Replays, Session, SessionCache
from wirestate.reference.handlers.settings import ClientSettings, ServerSettings
from wirestate.reference.crypto.tickets import TicketKeys

EARLY_LIMIT = 16384
HOUR = 3_600_000


class Failure(Exception):
    """A cell is not as it must be; says what."""


class Recorded:
    """A socket that remembers who said what: "us" or "peer"."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.said: list[tuple[str, bytes]] = []

    def recv(self, size: int) -> bytes:
        data = self.sock.recv(size)
        self._note("peer", data)
        return data

    def sendall(self, data: bytes) -> None:
        self._note("us", data)
        self.sock.sendall(data)

    def _note(self, by: str, data: bytes) -> None:
        if data:
            self.said.append((by, data))

    def close(self) -> None:
        self.sock.close()


class Ours:
    """One connection. Waiting is until `deadline`; what was told is in `told`."""

    def __init__(self, endpoint: Endpoint, sock: socket.socket, deadline: float) -> None:
        self.endpoint, self.deadline = endpoint, deadline
        self.wire = Recorded(sock)
        self.driver = SocketDriver(endpoint, self.wire)
        self.told: list[Happened] = []
        self.data = bytearray()

    def receive(self) -> list[Happened]:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the cell took too long")
        self.wire.sock.settimeout(left)
        news = self.driver.receive()
        for event in news:
            if isinstance(event, DataReceived):
                self.data += event.data
            if isinstance(event, Aborted):
                raise Failure(f"{event.alert} by {event.by}: {event.why}")
        self.told += news
        return news

    def until(self, condition: Callable[[], object], what: str) -> None:
        while not condition():
            if self.driver.over:
                raise Failure(f"the connection ended before {what}")
            self.receive()

    def finish(self) -> Connected:
        """Until the handshake is done."""
        self.until(lambda: self.endpoint.connected, "the handshake was done")
        assert self.endpoint.connected is not None
        return self.endpoint.connected

    def saw(self, event: str) -> int:
        return sum(isinstance(e, Step) and e.event == event for e in self.told)

    def renegotiated(self) -> bool:
        return any(isinstance(e, HandshakeCompleted) and e.renegotiation for e in self.told)

    def authenticated(self) -> bool:
        return any(isinstance(e, ClientAuthenticated) and e.chain for e in self.told)

    def session(self) -> Session | None:
        return next((e.session for e in reversed(self.told) if isinstance(e, SessionReceived)), None)

    def close(self) -> None:
        """close_notify, and the peer's is waited for a little: some never send it."""
        if self.endpoint.may_close:
            self.endpoint.close()
        try:
            self.driver.flush()
            self.deadline = min(self.deadline, time.monotonic() + 2)
            while not (self.driver.over or self.endpoint.peer_closed):
                self.receive()
        except OSError:
            pass
        self.driver.close()


class Side:
    """Makes the endpoints of one cell, which share what connections of one server share, and the key log."""

    def __init__(self, wish: Wish, files: Files) -> None:
        self.wish, self.files = wish, files
        self.keys: list[str] = []
        self._shared = {"ticket_keys": TicketKeys(), "cache": SessionCache(), "replays": Replays()}

    def _log(self, label: str, random: bytes, secret: bytes) -> None:
        self.keys.append(f"{label} {random.hex()} {secret.hex()}")

    def _common(self) -> dict[str, Any]:
        wish = self.wish
        common: dict[str, Any] = {"versions": (wish.version,), "trust": TrustStore.of_pem(self.files.ca.read_bytes()), "keylog": self._log}
        if wish.group:
            common["groups"] = (wish.group,)
        if wish.protocol:
            common["alpn"] = (wish.protocol,)
        if wish.act == "renegotiation by the peer":
            common["renegotiate"] = True
        return common | dict(wish.ours)

    def client(self, session: Session | None, *, age: bool = False) -> ClientEndpoint:
        """For 0-RTT to be rejected the ticket has a wrong `age`, or there is no share for the server."""
        wish, rejected = self.wish, self.wish.early == "rejected" and session is not None
        if rejected and age and session:
            session = replace(session, age_add=(session.age_add + HOUR) % (1 << 32))
        wanted = self._common() | {"server_name": NAME, "session": session, "early_data": bool(wish.early and session)}
        if wish.certificate:
            wanted["credentials"] = (read_credential(self.files.path("me", "pem"), self.files.path("me", "key")),)
        if wish.retry or (rejected and not age):
            wanted["shares"] = ()
        wanted["post_handshake_auth"] = wish.act == "authentication later"
        return ClientEndpoint(ClientSettings(**wanted))

    def server(self, count: int) -> ServerEndpoint:
        """For the `count`-th connection, from 0."""
        wish, files = self.wish, self.files
        wanted = self._common() | self._shared | {"client_auth": wish.auth}
        wanted["credentials"] = (read_credential(files.path(wish.kind, "pem"), files.path(wish.kind, "key")),)
        if wish.retry:
            wanted["groups"] = (SECP521R1,)
        if wish.stapled:
            wanted["ocsp_response"] = files.path(wish.kind, "ocsp").read_bytes()
        if wish.resumed == "session id":
            wanted["tickets"] = 0
        if wish.early and (wish.early == "accepted" or count == 0):
            wanted["max_early_data"] = EARLY_LIMIT
        return ServerEndpoint(ServerSettings(**wanted))
