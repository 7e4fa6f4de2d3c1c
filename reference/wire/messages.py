"""Bytes to handshake messages: `parse_handshake`. Shapes only: order, offers and answers are judged elsewhere."""

from collections.abc import Callable

from wirestate.reference.wire.extensions import (
    Extension,
    certificate_authorities,
    read_extensions,
    read_names,
    signature_algorithms,
    supported_versions,
)
from wirestate.reference.wire.handshake import (
    HELLO_RETRY_RANDOM,
    Certificate,
    CertificateEntry,
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
from wirestate.reference.wire.key_exchange import ParsedServerKeyExchange, parse_server_key_exchange
from wirestate.reference.wire.reader import Reader
from wirestate.reference.wire.records import parse_alert

__all__ = [
    "HELLO_RETRY_RANDOM",
    "Certificate",
    "CertificateEntry",
    "CertificateRequest",
    "CertificateStatus",
    "CertificateVerify",
    "ClientHello",
    "ClientKeyExchange",
    "CompressedCertificate",
    "EncryptedExtensions",
    "EndOfEarlyData",
    "Extension",
    "Finished",
    "Handshake",
    "HelloRequest",
    "KeyUpdate",
    "NewSessionTicket",
    "ParsedServerKeyExchange",
    "ServerHello",
    "ServerHelloDone",
    "ServerKeyExchange",
    "UnknownHandshake",
    "parse_alert",
    "parse_handshake",
    "parse_server_key_exchange",
]

TLS12 = 0x0303
TLS13 = 0x0304
_OCSP = (1, 2)  # ocsp and ocsp_multi, RFC 6066 section 8 and RFC 6961 section 2.2


def parse_handshake(raw: bytes, *, version: int) -> Handshake:
    """One whole message with its header. `version` is the negotiated one, and does not matter for the two hellos."""
    if version not in (TLS12, TLS13):
        raise ValueError(f"no message shapes for version 0x{version:04x}")
    reader = Reader(raw)
    kind = reader.u8("handshake type")
    length = reader.u24("handshake length")
    if length != reader.remaining:
        raise reader.fail("handshake length", f"says {length} bytes, {reader.remaining} follow", at=1)
    parser = _PARSERS.get(kind)
    if parser is None:
        return UnknownHandshake(kind, reader.rest(), raw)
    message = parser(reader, raw, version == TLS13)
    reader.expect_end(type(message).__name__)
    return message


def _client_hello(reader: Reader, raw: bytes, tls13: bool) -> ClientHello:
    return ClientHello(
        reader.u16("legacy_version"),
        reader.take(32, "random"),
        reader.vec8("session_id", most=32),
        reader.codes16("cipher_suites"),
        reader.vec8("compression_methods", 1),
        # RFC 5246 section 7.4.1.2: a hello may end before the extensions.
        read_extensions(reader) if reader.remaining else (),
        raw,
    )


def _server_hello(reader: Reader, raw: bytes, tls13: bool) -> ServerHello:
    message = ServerHello(
        reader.u16("legacy_version"),
        reader.take(32, "random"),
        reader.vec8("session_id", most=32),
        reader.u16("cipher_suite"),
        reader.u8("compression_method"),
        read_extensions(reader) if reader.remaining else (),
        raw,
    )
    supported_versions(message.extensions, "SH")  # read now, so that the property selected_version cannot fail later
    return message


def _encrypted_extensions(reader: Reader, raw: bytes, tls13: bool) -> EncryptedExtensions:
    return EncryptedExtensions(read_extensions(reader), raw)


def _certificate(reader: Reader, raw: bytes, tls13: bool) -> Certificate:
    context = reader.vec8("certificate_request_context") if tls13 else b""
    chain = reader.sub24("certificate_list")
    entries = []
    while chain.remaining:
        cert = chain.vec24("certificate", 1)
        entries.append(CertificateEntry(cert, read_extensions(chain) if tls13 else ()))
    return Certificate(context, tuple(entries), raw)


def _compressed_certificate(reader: Reader, raw: bytes, tls13: bool) -> CompressedCertificate:
    algorithm = reader.u16("compression algorithm")
    return CompressedCertificate(algorithm, reader.u24("uncompressed_length"), reader.vec24("compressed data", 1), raw)


def _certificate_request(reader: Reader, raw: bytes, tls13: bool) -> CertificateRequest:
    if tls13:
        context = reader.vec8("certificate_request_context")
        extensions = read_extensions(reader, least=2)
        schemes = signature_algorithms(extensions, "CR")
        return CertificateRequest(context, extensions, (), schemes, certificate_authorities(extensions, "CR"), raw)
    types = tuple(reader.vec8("certificate_types", 1))
    schemes = reader.codes16("supported_signature_algorithms")
    return CertificateRequest(b"", (), types, schemes, read_names(reader), raw)


def _certificate_verify(reader: Reader, raw: bytes, tls13: bool) -> CertificateVerify:
    return CertificateVerify(reader.u16("signature scheme"), reader.vec16("signature"), raw)


def _certificate_status(reader: Reader, raw: bytes, tls13: bool) -> CertificateStatus:
    kind = reader.u8("status type")
    return CertificateStatus(kind, reader.vec24("response", 1) if kind in _OCSP else reader.rest(), raw)


def _finished(reader: Reader, raw: bytes, tls13: bool) -> Finished:
    at, verify_data = reader.offset, reader.rest()
    # RFC 5246 section 7.4.9: no suite asks for other than twelve bytes; RFC 8446 section 4.4.4: one whole hash.
    if len(verify_data) not in ((32, 48, 64) if tls13 else (12,)):
        raise reader.fail("verify_data", f"has length {len(verify_data)}", at=at)
    return Finished(verify_data, raw)


def _new_session_ticket(reader: Reader, raw: bytes, tls13: bool) -> NewSessionTicket:
    lifetime = reader.u32("ticket_lifetime")
    if not tls13:
        return NewSessionTicket(lifetime, reader.vec16("ticket"), raw=raw)
    age_add, nonce = reader.u32("ticket_age_add"), reader.vec8("ticket_nonce")
    ticket = reader.vec16("ticket", 1)
    return NewSessionTicket(lifetime, ticket, age_add, nonce, read_extensions(reader), raw)


def _key_update(reader: Reader, raw: bytes, tls13: bool) -> KeyUpdate:
    request = reader.u8("request_update")
    if request > 1:  # RFC 8446 section 4.6.3
        raise reader.fail("request_update", f"has the value {request}", "illegal_parameter", reader.offset - 1)
    return KeyUpdate(request, raw)


_PARSERS: dict[int, Callable[[Reader, bytes, bool], Handshake]] = {
    0: lambda reader, raw, tls13: HelloRequest(raw),
    1: _client_hello,
    2: _server_hello,
    4: _new_session_ticket,
    5: lambda reader, raw, tls13: EndOfEarlyData(raw),
    8: _encrypted_extensions,
    11: _certificate,
    12: lambda reader, raw, tls13: ServerKeyExchange(reader.rest(), raw),
    13: _certificate_request,
    14: lambda reader, raw, tls13: ServerHelloDone(raw),
    15: _certificate_verify,
    16: lambda reader, raw, tls13: ClientKeyExchange(reader.rest(), raw),
    20: _finished,
    22: _certificate_status,
    24: _key_update,
    25: _compressed_certificate,
}
