"""What the user of an endpoint wants. Nothing of it changes during a connection; what the peer wants is not here."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import field
from datetime import UTC, datetime
from typing import Literal

from wirestate.reference.crypto import groups, signing
from wirestate.reference.crypto.credentials import Credential
from wirestate.reference.crypto.tickets import TicketKeys
from wirestate.reference.crypto.trust import TrustStore
from wirestate.reference.handlers.session import Replays, Session, SessionCache
from wirestate.values import dataclass

TLS12, TLS13 = 0x0303, 0x0304
KeyLog = Callable[[str, bytes, bytes], None]
"""Is told label, client random and secret, as a line of SSLKEYLOGFILE has them (see `keylog`)."""
SUITES13 = (0x1301, 0x1303, 0x1302)
SUITES12 = (0xC02B, 0xC02F, 0xCCA9, 0xCCA8, 0xC02C, 0xC030, 0x009E, 0xCCAA, 0x009F)
"""Forward-secret AEAD suites, best first. Others (RSA, CBC, CCM, PSK) are there for who names them."""


def _now() -> datetime:
    return datetime.now(UTC)


def _fresh(group: int) -> bytes | None:
    return None


@dataclass(frozen=True, slots=True)
class Psk:
    """A pre-shared key that both sides were given (RFC 8446 section 4.2.11, RFC 4279). `hash_name` counts in TLS 1.3."""

    identity: bytes
    key: bytes = field(repr=False)
    hash_name: str = "sha256"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Of both roles. Codes are those of the registries; lists are in order of preference.

    `trust` None: a peer's chain is taken as it is, and only its signatures count. `now` is asked whenever time counts.
    """

    versions: tuple[int, ...] = (TLS13, TLS12)
    suites: tuple[int, ...] = (*SUITES13, *SUITES12)
    groups: tuple[int, ...] = field(default_factory=lambda: groups.supported(tls13=True))
    schemes: tuple[int, ...] = signing.OFFERED
    alpn: tuple[str, ...] = ()
    credentials: tuple[Credential, ...] = ()
    trust: TrustStore | None = None
    psks: tuple[Psk, ...] = ()
    middlebox: bool = True
    extended_master_secret: bool = True
    encrypt_then_mac: bool = True
    secure_renegotiation: bool = True
    compress_certificates: bool = False
    """Whether compressed certificates are taken, and sent to who takes them (TLS 1.3, RFC 8879)."""
    renegotiate: bool = False
    """Whether a renegotiation that the peer asks for is taken up (TLS 1.2)."""
    rfc9846: bool = False
    keylog: KeyLog | None = None
    details: bool = False
    """Whether the endpoint tells what happens inside, too: records, changes of keys, and each step of the key schedule."""
    now: Callable[[], datetime] = _now
    randomness: Callable[[int], bytes] = secrets.token_bytes
    """So many random bytes, for what a peer or anybody else may see: randoms, session ids, contexts. Another one than the
    library's, and `private_key` with it, makes a connection that can be repeated, and that protects nothing."""
    private_key: Callable[[int], bytes | None] = _fresh
    """The private key of a key exchange in this group, as `groups.offer` takes it; None: a fresh one of the library."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSettings(Settings):
    """`server_name` is sent (SNI, unless it is an address) and must be in the certificate; None: neither.

    `session` is one to resume; with `early_data` 0-RTT is offered if it allows that. `shares`: the groups that a key share
    is sent for at once, None for the usual ones (an empty tuple asks for a HelloRetryRequest).
    """

    server_name: str | None = None
    session: Session | None = None
    early_data: bool = False
    shares: tuple[int, ...] | None = None
    post_handshake_auth: bool = False
    ask_status: bool = True
    ask_ticket: bool = True
    ticket_session_id: bool = True
    """Whether a ticket of TLS 1.2 goes with a session id, so that the ServerHello tells if it was taken (RFC 5077 section 3.4)."""
    false_start: bool = False
    fallback: bool = False
    """Say that an older version is offered after a failure (RFC 7507)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings(Settings):
    """`client_auth`: whether a certificate is asked for, and whether a connection without one is refused.

    `tickets`: how many are sent after a handshake of TLS 1.3, and whether in TLS 1.2. `ticket_keys`, `cache` and `replays`
    are shared by all connections of a server. `max_early_data` 0: 0-RTT is not accepted.
    """

    client_auth: Literal["none", "request", "require"] = "none"
    tickets: int = 2
    ticket_lifetime: int = 7200
    ticket_keys: TicketKeys = field(default_factory=TicketKeys)
    cache: SessionCache = field(default_factory=SessionCache)
    replays: Replays = field(default_factory=Replays)
    max_early_data: int = 0
    ocsp_response: bytes | None = None
    server_names: tuple[str, ...] = ()
    """If not empty, other names are refused (unrecognized_name, RFC 6066 section 3)."""
