"""What a hello says, with its extensions opened: `Offer` of a client, `Answer` of a server. It judges nothing.

`pairs_of` gives the extensions of any parsed message. Opening a hello raises `WireError` where an extension's content
does not follow its syntax.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Any

from wirestate.checker.conversation import Message
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.compression import decompress_certificate
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import Certificate, ClientHello, CompressedCertificate, EncryptedExtensions, ServerHello
from wirestate.values import dataclass

SERVER_NAME, MAX_FRAGMENT, STATUS, GROUPS, POINTS, SCHEMES, ALPN = 0, 1, 5, 10, 11, 13, 16
EMS, TICKET, PSK, EARLY_DATA, VERSIONS, COOKIE, PSK_MODES, PHA, SHARES = 23, 35, 41, 42, 43, 44, 45, 49, 51
RENEGOTIATION = 0xFF01
ALPS = (17513, 17613)
Pairs = tuple[tuple[int, bytes], ...]


def pairs_of(message: Any) -> Pairs:
    """The extensions of a parsed message or certificate entry, in order, as (type, data)."""
    return tuple((e.type, e.data) for e in message.extensions)


def certificate_of(parsed: Any) -> Certificate | None:
    """The certificate list of a Certificate, or of a CompressedCertificate (RFC 8879) if it can be unpacked."""
    if isinstance(parsed, CompressedCertificate):
        try:
            return decompress_certificate(parsed)
        except WireError:
            return None
    return parsed if isinstance(parsed, Certificate) else None


@dataclass(frozen=True, slots=True)
class Offer:
    """A ClientHello. Lists that the client did not send are None."""

    pairs: Pairs
    legacy_version: int
    random: bytes
    session_id: bytes
    suites: tuple[int, ...]
    compressions: tuple[int, ...]
    versions: tuple[int, ...] | None = None
    groups: tuple[int, ...] | None = None
    schemes: tuple[int, ...] | None = None
    shares: tuple[int, ...] | None = None
    alpn: tuple[str, ...] | None = None
    psks: int | None = None
    binders: tuple[bytes, ...] = ()
    binders_at: int = 0
    psk_modes: tuple[int, ...] | None = None
    cookie: bytes | None = None
    ticket: bytes | None = None
    renegotiation: bytes | None = None
    server_name: str | None = None
    types: frozenset[int] = field(default_factory=frozenset)

    @property
    def offers_13(self) -> bool:
        return self.versions is not None and 0x0304 in self.versions

    @property
    def offers_12(self) -> bool:
        return 0x0303 in self.versions if self.versions is not None else self.legacy_version >= 0x0303

    def offers(self, version: int) -> bool:
        """Whether this version is among those offered."""
        if self.versions is not None:
            return version in self.versions
        return 0x0300 <= version <= min(self.legacy_version, 0x0303)


@dataclass(frozen=True, slots=True)
class Answer:
    """A ServerHello, HelloRetryRequest or EncryptedExtensions (without the fields that it lacks)."""

    pairs: Pairs
    legacy_version: int = 0
    random: bytes = b""
    session_id: bytes = b""
    suite: int = 0
    compression: int = 0
    version: int = 0
    group: int | None = None
    psk: int | None = None
    cookie: bytes | None = None
    alpn: tuple[str, ...] | None = None
    renegotiation: bytes | None = None
    types: frozenset[int] = field(default_factory=frozenset)


def offer_of(hello: Any) -> Offer | None:
    """A parsed ClientHello as an offer; None for None."""
    if hello is None:
        return None
    given = hello.extensions
    types = frozenset(e.type for e in given)
    psk = ext.pre_shared_key(given)
    return Offer(
        pairs_of(hello), hello.legacy_version, hello.random, hello.session_id, hello.cipher_suites,
        tuple(hello.compression_methods),
        versions=ext.supported_versions(given) if VERSIONS in types else None,
        groups=ext.supported_groups(given) if GROUPS in types else None,
        schemes=ext.signature_algorithms(given) if SCHEMES in types else None,
        shares=tuple(group for group, _ in ext.key_share(given)) if SHARES in types else None,
        alpn=ext.alpn(given) if ALPN in types else None,
        psks=None if psk is None else len(psk.identities), binders=() if psk is None else psk.binders,
        binders_at=0 if psk is None else psk.truncated_at,
        psk_modes=ext.psk_key_exchange_modes(given) if PSK_MODES in types else None,
        cookie=ext.cookie(given), ticket=ext.session_ticket(given), renegotiation=ext.renegotiation_info(given),
        server_name=ext.server_name(given), types=types,
    )  # fmt: skip


def answer_of(hello: Any) -> Answer | None:
    """A parsed ServerHello or HelloRetryRequest as an answer; None for None."""
    if hello is None:
        return None
    given = hello.extensions
    share = None if hello.is_hello_retry_request else ext.key_share(given, "SH")
    group = ext.key_share(given, "HRR") if hello.is_hello_retry_request else share[0] if share else None
    return Answer(
        pairs_of(hello), hello.legacy_version, hello.random, hello.session_id, hello.cipher_suite,
        hello.compression_method, hello.selected_version, group, ext.pre_shared_key(given, "SH"), ext.cookie(given, "HRR"),
        ext.alpn(given, "SH") or None, ext.renegotiation_info(given, "SH"), frozenset(e.type for e in given),
    )  # fmt: skip


def opened(message: Message | None) -> Any:
    """The offer or answer of a ClientHello, ServerHello, HelloRetryRequest or EncryptedExtensions, opened once; None for None."""
    if message is None or message.parsed is None:
        return None
    if message.opened is None:
        message.opened = OPENERS[type(message.parsed)](message.parsed)
    return message.opened


def extensions_of(message: Any) -> Answer | None:
    """Parsed EncryptedExtensions as an answer; None for None."""
    if message is None:
        return None
    given = message.extensions
    ext.server_name(given, "EE")
    ext.early_data(given, "EE")
    return Answer(pairs_of(message), alpn=ext.alpn(given, "EE") or None, types=frozenset(e.type for e in given))


OPENERS: dict[type, Callable[[Any], Any]] = {ClientHello: offer_of, ServerHello: answer_of, EncryptedExtensions: extensions_of}
