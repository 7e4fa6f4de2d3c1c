"""Extensions from values: one function for each reader in `extensions`, with the same name and the same values.

Beside them the few messages whose fields depend on each other. `where` is the message that the extension is for, as there.
What does not fit is refused as `WireError("internal_error")`; nothing is chosen here, and nothing judged.
"""

from collections.abc import Iterable, Sequence

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.extensions import Extension, Extensions
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM, Certificate, CertificateEntry, CertificateRequest, ServerHello
from wirestate.reference.wire.serialise import names_block
from wirestate.reference.wire.writer import codes, number, octets, unfit, vector8, vector16, vector24

TLS12 = 0x0303


def server_name(host: str | None) -> Extension:
    """For a ClientHello the host name, for an answer None (RFC 6066 section 3)."""
    if host is None:
        return Extension(0, b"")
    if not host.isascii():
        raise unfit("host name", "is not ASCII")
    return Extension(0, vector16(b"\0" + vector16(host.encode("ascii"), "host name", 1), "server_name list"))


def max_fragment_length(size: int) -> Extension:
    """`size` in bytes: 512, 1024, 2048 or 4096 (RFC 6066 section 4)."""
    if size not in (512, 1024, 2048, 4096):
        raise unfit("max_fragment_length", f"has no code for {size} bytes")
    return Extension(1, bytes([size.bit_length() - 9]))


def status_request(where: ext.Where = "CH") -> Extension:
    """A ClientHello asks for OCSP, of any responder; every other message has it empty, but see `stapled_response`."""
    return Extension(5, b"\1\0\0\0\0" if where == "CH" else b"")


def stapled_response(response: bytes) -> Extension:
    """The OCSP response in a TLS 1.3 CertificateEntry (RFC 8446 section 4.4.2.1)."""
    return Extension(5, b"\1" + vector24(response, "OCSP response", 1))


def supported_groups(groups: Sequence[int]) -> Extension:
    return _codes16(10, groups, "supported_groups")


def ec_point_formats(formats: Iterable[int] = (0,)) -> Extension:
    return Extension(11, vector8(octets(formats, "ec_point_formats"), "ec_point_formats", 1))


def signature_algorithms(schemes: Sequence[int]) -> Extension:
    return _codes16(13, schemes, "signature_algorithms")


def signature_algorithms_cert(schemes: Sequence[int]) -> Extension:
    return _codes16(50, schemes, "signature_algorithms_cert")


def alpn(protocols: Sequence[str]) -> Extension:
    """The protocols offered, or the one chosen. Names are bytes, written as Latin-1 (RFC 7301 section 3.1)."""
    names = b"".join(vector8(name.encode("latin-1"), "protocol name", 1) for name in protocols)
    return Extension(16, vector16(names, "alpn list", 2))


def padding(length: int) -> Extension:
    """So many zeros (RFC 7685)."""
    return Extension(21, bytes(length))


def encrypt_then_mac() -> Extension:
    return Extension(22, b"")


def extended_master_secret() -> Extension:
    return Extension(23, b"")


def compress_certificate(algorithms: Sequence[int]) -> Extension:
    return Extension(27, vector8(codes(algorithms, "compress_certificate"), "compress_certificate", 2, 0xFE))


def record_size_limit(limit: int) -> Extension:
    """In bytes, at least 64 (RFC 8449 section 4)."""
    if limit < 64:
        raise unfit("record_size_limit", f"{limit} is below 64")
    return Extension(28, number(limit, 2, "record_size_limit"))


def session_ticket(ticket: bytes = b"") -> Extension:
    return Extension(35, ticket)


def pre_shared_key(identities: Sequence[tuple[bytes, int]], binders: Sequence[bytes]) -> Extension:
    """An offer: identities with obfuscated ticket ages. `psk` fills in binders that depend on the message."""
    if len(identities) != len(binders):
        raise unfit("pre_shared_key", f"{len(identities)} identities but {len(binders)} binders")
    names = b"".join(vector16(name, "psk identity", 1) + number(age, 4, "obfuscated ticket age") for name, age in identities)
    return Extension(41, vector16(names, "psk identities", 7) + binders_block(binders))


def binders_block(binders: Sequence[bytes]) -> bytes:
    """The list that ends a ClientHello with pre_shared_key, which the binders themselves do not cover."""
    return vector16(b"".join(vector8(binder, "psk binder", 32) for binder in binders), "psk binders", 33)


def selected_identity(index: int) -> Extension:
    """The pre_shared_key of a ServerHello."""
    return Extension(41, number(index, 2, "selected identity"))


def early_data(max_early_data_size: int | None = None) -> Extension:
    """With a size for a NewSessionTicket, without for all else (RFC 8446 section 4.2.10)."""
    return Extension(42, b"" if max_early_data_size is None else number(max_early_data_size, 4, "max_early_data_size"))


def supported_versions(versions: Sequence[int]) -> Extension:
    """What a ClientHello offers."""
    return Extension(43, vector8(codes(versions, "supported_versions"), "supported_versions", 2, 0xFE))


def selected_version(version: int) -> Extension:
    """The supported_versions of a ServerHello and of a HelloRetryRequest."""
    return Extension(43, number(version, 2, "selected version"))


def cookie(value: bytes) -> Extension:
    return Extension(44, vector16(value, "cookie", 1))


def psk_key_exchange_modes(modes: Iterable[int]) -> Extension:
    return Extension(45, vector8(octets(modes, "psk_key_exchange_modes"), "psk_key_exchange_modes", 1))


def certificate_authorities(names: Sequence[bytes]) -> Extension:
    """Distinguished names in DER."""
    return Extension(47, names_block(names, least=3))


def oid_filters(filters: Sequence[tuple[bytes, bytes]]) -> Extension:
    """Pairs of a certificate extension's OID and of its values, both in DER (RFC 8446 section 4.2.5)."""
    pairs = b"".join(vector8(oid, "certificate extension OID", 1) + vector16(values, "OID values") for oid, values in filters)
    return Extension(48, vector16(pairs, "oid_filters"))


def post_handshake_auth() -> Extension:
    return Extension(49, b"")


def key_share(shares: Sequence[tuple[int, bytes]]) -> Extension:
    """What a ClientHello offers: pairs of a group and a public value. It may offer none, and be told a group."""
    return Extension(51, vector16(b"".join(_share(group, key) for group, key in shares), "key_share list"))


def server_key_share(group: int, key: bytes) -> Extension:
    return Extension(51, _share(group, key))


def selected_group(group: int) -> Extension:
    """The key_share of a HelloRetryRequest."""
    return Extension(51, number(group, 2, "key_share group"))


def renegotiation_info(verify_data: bytes = b"") -> Extension:
    """Empty in a first handshake (RFC 5746 section 3.2)."""
    return Extension(65281, vector8(verify_data, "renegotiated_connection"))


def hello_retry_request(session_id: bytes, suite: int, extensions: Extensions) -> ServerHello:
    """A ServerHello with the random that makes it one (RFC 8446 section 4.1.3)."""
    return ServerHello(TLS12, HELLO_RETRY_RANDOM, session_id, suite, 0, extensions)


def certificate(chain: Iterable[bytes], context: bytes = b"") -> Certificate:
    """The certificates in DER, with no extensions beside them."""
    return Certificate(context, tuple(CertificateEntry(cert) for cert in chain))


def certificate_request(context: bytes, extensions: Extensions) -> CertificateRequest:
    """That of TLS 1.3; both lists are read from the extensions, as `parse_handshake` does."""
    schemes = ext.signature_algorithms(extensions, "CR")
    return CertificateRequest(context, extensions, (), schemes, ext.certificate_authorities(extensions, "CR"))


def certificate_request_12(types: Iterable[int], schemes: Iterable[int], authorities: Iterable[bytes]) -> CertificateRequest:
    return CertificateRequest(b"", (), tuple(types), tuple(schemes), tuple(authorities))


def _codes16(code: int, values: Sequence[int], field: str) -> Extension:
    return Extension(code, vector16(codes(values, field), field, 2, 0xFFFE))


def _share(group: int, key: bytes) -> bytes:
    return number(group, 2, "key_share group") + vector16(key, "key_share key", 1)
