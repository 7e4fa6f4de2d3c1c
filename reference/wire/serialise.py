"""Handshake messages to bytes: `serialise`, the inverse of `parse_handshake`. `raw` of a message is not looked at.

Alerts are in `alerts`, the contents of extensions in `build`, those of the key exchanges of TLS 1.2 in
`exchanges`. What does not fit is refused as `WireError("internal_error")`; what is foolish but fits is written.
"""

from collections.abc import Callable, Sequence
from typing import Any

from wirestate.reference.wire.extensions import Extensions
from wirestate.reference.wire.handshake import (
    Certificate,
    CertificateRequest,
    CertificateStatus,
    CertificateVerify,
    ClientHello,
    ClientKeyExchange,
    CompressedCertificate,
    EncryptedExtensions,
    EndOfEarlyData,
    Finished,
    Handshake,
    HelloRequest,
    KeyUpdate,
    NewSessionTicket,
    ServerHello,
    ServerHelloDone,
    ServerKeyExchange,
    UnknownHandshake,
)
from wirestate.reference.wire.key_exchange import ParsedServerKeyExchange
from wirestate.reference.wire.messages import TLS12, TLS13
from wirestate.reference.wire.writer import codes, fixed, number, octets, unfit, vector8, vector16, vector24

_OCSP = (1, 2)
_MESSAGE_HASH = 254


def serialise(message: Handshake, *, version: int = TLS13) -> bytes:
    """The whole message with its four-byte header. `version` is the negotiated one; the hellos are alike in both.

    A hello without extensions has no block for them (RFC 5246 section 7.4.1.2), all other messages have an empty one.
    """
    if version not in (TLS12, TLS13):
        raise ValueError(f"no message shapes for version 0x{version:04x}")
    return framed(message.type, _BODIES[type(message)](message, version == TLS13))


def framed(kind: int, body: bytes) -> bytes:
    """The header of a handshake message before its body."""
    return number(kind, 1, "handshake type") + vector24(body, "handshake message")


def message_hash(digest: bytes) -> bytes:
    """What stands in the transcript for the first ClientHello after a HelloRetryRequest (RFC 8446 section 4.4.1)."""
    return framed(_MESSAGE_HASH, digest)


def _extension_block(extensions: Extensions, least: int = 0, field: str = "extensions") -> bytes:
    """The two-byte vector of extensions. None may be there twice (RFC 8446 section 4.2)."""
    types = [extension.type for extension in extensions]
    if len(set(types)) < len(types):
        raise unfit(field, "one type appears twice")
    parts = [number(e.type, 2, "extension type") + vector16(e.data, f"extension {e.type}") for e in extensions]
    return vector16(b"".join(parts), field, least)


def names_block(names: Sequence[bytes], least: int = 0) -> bytes:
    """The list of distinguished names, as in CertificateRequest and certificate_authorities."""
    return vector16(b"".join(vector16(name, "distinguished name", 1) for name in names), "certificate authorities", least)


def _optional_block(extensions: Extensions) -> bytes:
    return _extension_block(extensions) if extensions else b""


def _nothing(message: HelloRequest | ServerHelloDone | EndOfEarlyData, tls13: bool) -> bytes:
    return b""


def _body(message: ServerKeyExchange | ClientKeyExchange | UnknownHandshake, tls13: bool) -> bytes:
    return message.body


def _client_hello(message: ClientHello, tls13: bool) -> bytes:
    return (
        number(message.legacy_version, 2, "legacy_version")
        + fixed(message.random, 32, "random")
        + vector8(message.session_id, "session_id", most=32)
        + vector16(codes(message.cipher_suites, "cipher_suites"), "cipher_suites", 2, 0xFFFE)
        + vector8(message.compression_methods, "compression_methods", 1)
        + _optional_block(message.extensions)
    )


def _server_hello(message: ServerHello, tls13: bool) -> bytes:
    return (
        number(message.legacy_version, 2, "legacy_version")
        + fixed(message.random, 32, "random")
        + vector8(message.session_id, "session_id", most=32)
        + number(message.cipher_suite, 2, "cipher_suite")
        + number(message.compression_method, 1, "compression_method")
        + _optional_block(message.extensions)
    )


def _new_session_ticket(message: NewSessionTicket, tls13: bool) -> bytes:
    lifetime = number(message.lifetime, 4, "ticket_lifetime")
    if not tls13:
        return lifetime + vector16(message.ticket, "ticket")
    before = lifetime + number(message.age_add, 4, "ticket_age_add") + vector8(message.nonce, "ticket_nonce")
    return before + vector16(message.ticket, "ticket", 1) + _extension_block(message.extensions)


def _encrypted_extensions(message: EncryptedExtensions, tls13: bool) -> bytes:
    return _extension_block(message.extensions)


def _certificate(message: Certificate, tls13: bool) -> bytes:
    parts = []
    for entry in message.entries:
        parts.append(vector24(entry.cert, "certificate", 1))
        if tls13:
            parts.append(_extension_block(entry.extensions))
        elif entry.extensions:
            raise unfit("certificate_list", "an entry has extensions, which TLS 1.2 does not know")
    if not tls13 and message.context:
        raise unfit("certificate_request_context", "is not empty in TLS 1.2")
    context = vector8(message.context, "certificate_request_context") if tls13 else b""
    return context + vector24(b"".join(parts), "certificate_list")


def _compressed_certificate(message: CompressedCertificate, tls13: bool) -> bytes:
    algorithm = number(message.algorithm, 2, "compression algorithm")
    length = number(message.uncompressed_length, 3, "uncompressed_length")
    return algorithm + length + vector24(message.data, "compressed data", 1)


def _certificate_request(message: CertificateRequest, tls13: bool) -> bytes:
    if tls13:
        context = vector8(message.context, "certificate_request_context")
        return context + _extension_block(message.extensions, least=2)
    if message.context or message.extensions:
        raise unfit("CertificateRequest", "has a context or extensions, which TLS 1.2 does not know")
    types = vector8(octets(message.certificate_types, "certificate_types"), "certificate_types", 1)
    schemes = codes(message.signature_algorithms, "supported_signature_algorithms")
    return types + vector16(schemes, "supported_signature_algorithms", 2, 0xFFFE) + names_block(message.authorities)


def _certificate_verify(message: CertificateVerify, tls13: bool) -> bytes:
    return number(message.scheme, 2, "signature scheme") + vector16(message.signature, "signature")


def _certificate_status(message: CertificateStatus, tls13: bool) -> bytes:
    known = message.status_type in _OCSP
    response = vector24(message.response, "response", 1) if known else message.response
    return number(message.status_type, 1, "status type") + response


def _finished(message: Finished, tls13: bool) -> bytes:
    if len(message.verify_data) not in ((32, 48, 64) if tls13 else (12,)):
        raise unfit("verify_data", f"has length {len(message.verify_data)}")
    return message.verify_data


def _key_update(message: KeyUpdate, tls13: bool) -> bytes:
    if message.request not in (0, 1):
        raise unfit("request_update", f"has the value {message.request}")
    return bytes([message.request])


_BODIES: dict[type, Callable[[Any, bool], bytes]] = {
    HelloRequest: _nothing,
    ClientHello: _client_hello,
    ServerHello: _server_hello,
    NewSessionTicket: _new_session_ticket,
    EndOfEarlyData: _nothing,
    EncryptedExtensions: _encrypted_extensions,
    Certificate: _certificate,
    ServerKeyExchange: _body,
    ParsedServerKeyExchange: _body,
    CertificateRequest: _certificate_request,
    ServerHelloDone: _nothing,
    CertificateVerify: _certificate_verify,
    ClientKeyExchange: _body,
    Finished: _finished,
    CertificateStatus: _certificate_status,
    KeyUpdate: _key_update,
    CompressedCertificate: _compressed_certificate,
    UnknownHandshake: _body,
}
