"""What an endpoint tells its user, in the order in which it happened."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from wirestate.reference.crypto.derivation import Derivation
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.reference.handlers.phases import Connected
    from wirestate.reference.handlers.session import Session


@dataclass(frozen=True, slots=True)
class Step:
    """One transition of the machine: the event ("recv ServerHello"), the states, and the rule that was taken."""

    event: str
    source: str
    target: str
    rule: str


@dataclass(frozen=True, slots=True)
class HandshakeCompleted:
    """The handshake ended well. `renegotiation`: another one than the first (TLS 1.2)."""

    connected: Connected
    renegotiation: bool = False


@dataclass(frozen=True, slots=True)
class DataReceived:
    """Application data. `early`: 0-RTT data, which an attacker may have replayed (RFC 8446 section 8)."""

    data: bytes
    early: bool = False


@dataclass(frozen=True, slots=True)
class EarlyDataAnswered:
    """What became of the 0-RTT data that a client sent; what was rejected has to be sent again by the user."""

    accepted: bool


@dataclass(frozen=True, slots=True)
class SessionReceived:
    """A session to resume later."""

    session: Session


@dataclass(frozen=True, slots=True)
class ClientAuthenticated:
    """The end of a post-handshake authentication (RFC 8446 section 4.6.2), on the server. Empty chain: the client declined."""

    chain: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class PeerClosed:
    """The peer's close_notify: nothing more will come."""


@dataclass(frozen=True, slots=True)
class Aborted:
    """The connection ended with a fatal alert, sent by `by` ("us" or "peer"). `why` is for people."""

    alert: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class RecordSealed:
    """Content was put into a record (or into several, if it is long). Told with `Settings.details` alone.

    `type` is that of the content, `epoch` names the keys, `size` counts the bytes on the wire with the headers.
    """

    type: int
    epoch: str
    content: bytes = field(repr=False)
    size: int


@dataclass(frozen=True, slots=True)
class KeysChanged:
    """From here on one direction has other keys. Told with `Settings.details` alone."""

    reading: bool
    epoch: str
    generation: int


Detail = Derivation | RecordSealed | KeysChanged
"""What is told of the inside, if the settings ask for `details`."""
UserEvent = (
    Step | HandshakeCompleted | DataReceived | EarlyDataAnswered | SessionReceived | ClientAuthenticated | PeerClosed | Aborted | Detail
)
