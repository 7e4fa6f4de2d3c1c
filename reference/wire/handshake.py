"""The handshake messages as values. Reading bytes into them is the business of `messages`; judging them is nobody's here.

Every class has `raw` last: the whole message with its four-byte header, as it enters the transcript."""

from dataclasses import field
from typing import ClassVar

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.extensions import Extensions
from wirestate.values import dataclass

# RFC 8446 section 4.1.3: SHA-256 of "HelloRetryRequest", and the two endings of a random that tell of a downgrade.
HELLO_RETRY_RANDOM = bytes.fromhex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c")
_SENTINELS = {b"DOWNGRD\x01": "TLS 1.2", b"DOWNGRD\x00": "TLS 1.1"}


def _raw() -> bytes:
    return field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class HelloRequest:
    """TLS 1.2: the server wants to renegotiate (RFC 5246 section 7.4.1.1)."""

    type: ClassVar[int] = 0
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class ClientHello:
    """The first message, the same in all versions (RFC 8446 section 4.1.2)."""

    type: ClassVar[int] = 1
    legacy_version: int
    random: bytes
    session_id: bytes
    cipher_suites: tuple[int, ...]
    compression_methods: bytes
    extensions: Extensions
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class ServerHello:
    """Also HelloRetryRequest, which differs in its random alone."""

    type: ClassVar[int] = 2
    legacy_version: int
    random: bytes
    session_id: bytes
    cipher_suite: int
    compression_method: int
    extensions: Extensions
    raw: bytes = _raw()

    @property
    def is_hello_retry_request(self) -> bool:
        return self.random == HELLO_RETRY_RANDOM

    @property
    def selected_version(self) -> int:
        selected = ext.supported_versions(self.extensions, "SH")
        return self.legacy_version if selected is None else selected

    @property
    def downgrade_sentinel(self) -> str | None:
        """The version that a server able to do more says it was asked for; "TLS 1.1" stands for that and below."""
        return _SENTINELS.get(self.random[-8:])


@dataclass(frozen=True, slots=True)
class EncryptedExtensions:
    """TLS 1.3: the answers that need no cleartext (RFC 8446 section 4.3.1)."""

    type: ClassVar[int] = 8
    extensions: Extensions
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class CertificateEntry:
    """One certificate in DER, with what TLS 1.3 says beside it."""

    cert: bytes
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class Certificate:
    """In TLS 1.2 the context is empty and entries have no extensions."""

    type: ClassVar[int] = 11
    context: bytes
    entries: tuple[CertificateEntry, ...]
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class CompressedCertificate:
    """TLS 1.3: a Certificate still packed (RFC 8879 section 4)."""

    type: ClassVar[int] = 25
    algorithm: int
    uncompressed_length: int
    data: bytes
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class CertificateRequest:
    """TLS 1.3 has context and extensions, TLS 1.2 certificate_types; the two lists are filled from either shape."""

    type: ClassVar[int] = 13
    context: bytes
    extensions: Extensions
    certificate_types: tuple[int, ...]
    signature_algorithms: tuple[int, ...]
    authorities: tuple[bytes, ...]
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class CertificateVerify:
    """Proof of the private key (RFC 8446 section 4.4.3, RFC 5246 section 7.4.8)."""

    type: ClassVar[int] = 15
    scheme: int
    signature: bytes
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class CertificateStatus:
    """TLS 1.2: the stapled response (RFC 6066 section 8)."""

    type: ClassVar[int] = 22
    status_type: int
    response: bytes
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class ServerKeyExchange:
    """Not yet read: its shape hangs on the suite. See `parse_server_key_exchange`."""

    type: ClassVar[int] = 12
    body: bytes
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class ServerHelloDone:
    """TLS 1.2: end of the server's first flight."""

    type: ClassVar[int] = 14
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class ClientKeyExchange:
    """TLS 1.2: the client's share, or the encrypted secret; its shape hangs on the suite."""

    type: ClassVar[int] = 16
    body: bytes
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class Finished:
    """The MAC over the transcript (RFC 8446 section 4.4.4, RFC 5246 section 7.4.9)."""

    type: ClassVar[int] = 20
    verify_data: bytes
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class NewSessionTicket:
    """TLS 1.2 has the first two fields alone."""

    type: ClassVar[int] = 4
    lifetime: int
    ticket: bytes
    age_add: int = 0
    nonce: bytes = b""
    extensions: Extensions = ()
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class EndOfEarlyData:
    """TLS 1.3: the client's last message under the early keys (RFC 8446 section 4.5)."""

    type: ClassVar[int] = 5
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class KeyUpdate:
    """`request` is 1 if the peer is to update its own keys too."""

    type: ClassVar[int] = 24
    request: int
    raw: bytes = _raw()


@dataclass(frozen=True, slots=True)
class UnknownHandshake:
    """A type that has no reader here."""

    type: int
    body: bytes
    raw: bytes = _raw()


Handshake = (
    HelloRequest
    | ClientHello
    | ServerHello
    | NewSessionTicket
    | EndOfEarlyData
    | EncryptedExtensions
    | Certificate
    | CompressedCertificate
    | ServerKeyExchange
    | CertificateRequest
    | ServerHelloDone
    | CertificateVerify
    | ClientKeyExchange
    | Finished
    | CertificateStatus
    | KeyUpdate
    | UnknownHandshake
)
