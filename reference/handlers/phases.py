"""What a connection knows, phase by phase: each holds only what is known by then, and the ones before it.

`Connected` takes a `PeerFinished`, which only `finished_by_peer` makes, after the check; so whoever has a Connected knows
that the peer's Finished was right.
"""

from __future__ import annotations

import hmac
from dataclasses import field

from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.groups import Offer
from wirestate.reference.crypto.keys import PublicKey
from wirestate.reference.handlers.session import Session
from wirestate.reference.wire.handshake import ClientHello
from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Offered:
    """A ClientHello, sent or received. `shares` are the client's own key shares by group (empty on the server);
    `sessions` the PSKs that a client offers, in their order; `server_name` whom it asks for."""

    hello: ClientHello
    shares: dict[int, Offer] = field(default_factory=dict)
    sessions: tuple[Session, ...] = ()
    server_name: str | None = None


@dataclass(frozen=True, slots=True)
class Negotiated:
    """What the ServerHello and the extensions after it settled. `version` 0x0304 or 0x0303; `group` 0 where none is used;
    `resumed` is the session that this one continues."""

    offered: Offered
    version: int
    suite: int
    server_random: bytes
    group: int = 0
    resumed: Session | None = None
    alpn: str | None = None
    extended_master_secret: bool = True
    encrypt_then_mac: bool = False
    early_data: bool = False


@dataclass(frozen=True, slots=True)
class Authenticated:
    """Who the peer is: its chain in DER as sent (empty: a PSK, an anonymous exchange, or a client that sent none), its key, the
    scheme of its signature (0: none), and what its stapled OCSP response says ("" without one)."""

    negotiated: Negotiated
    chain: tuple[bytes, ...] = ()
    key: PublicKey | None = None
    scheme: int = 0
    status: str = ""


_MADE = object()


class PeerFinished:
    """The value that proves the check of the peer's Finished. Not to be made but by `finished_by_peer`."""

    __slots__ = ("verify_data",)

    def __init__(self, verify_data: bytes, made: object) -> None:
        if made is not _MADE:
            raise TypeError("a PeerFinished is made by finished_by_peer")
        self.verify_data = verify_data


def finished_by_peer(found: bytes, due: bytes) -> PeerFinished:
    """Compare in constant time. `Refused` with decrypt_error if it is another (RFC 8446 section 4.4.4, RFC 5246 section 7.4.9)."""
    if not hmac.compare_digest(found, due):
        raise Refused("decrypt_error", "the peer's Finished does not fit the handshake")
    return PeerFinished(found, _MADE)


@dataclass(frozen=True, slots=True)
class Connected:
    """The handshake is done: the peer is authenticated as said, and both saw the same messages."""

    authenticated: Authenticated
    finished: PeerFinished

    @property
    def negotiated(self) -> Negotiated:
        return self.authenticated.negotiated
