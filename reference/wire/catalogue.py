"""The extensions that are known: how each is read, and in which messages it may stand. A table, no judgement.

`value_of` reads any extension; an unknown one, GREASE among them, stays bytes.
"""

from collections.abc import Callable

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extension, Extensions, Where
from wirestate.reference.wire.reader import Reader
from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """One extension. `places` are the messages of TLS 1.3 that may have it, `legacy` whether a ServerHello of TLS 1.2 may."""

    places: frozenset[str]
    legacy: bool
    read: Callable[[Extensions, Where], object]
    cite: str


def oid_filters(extensions: Extensions, where: Where = "CR") -> tuple[tuple[bytes, bytes], ...]:
    """Pairs of a certificate extension's OID and of its values, both in DER (RFC 8446 section 4.2.5)."""
    extension = ext.find(extensions, 48)
    if extension is None:
        return ()
    reader = Reader(extension.data, extension.offset)
    pairs = reader.sub16("oid_filters")
    reader.expect_end("oid_filters")
    found = []
    while pairs.remaining:
        found.append((pairs.vec8("certificate extension OID", 1), pairs.vec16("OID values")))
    return tuple(found)


def value_of(extension: Extension, where: Where) -> object:
    """What the extension says in that message: see its reader. `WireError` with `cite` if it is malformed."""
    known = KNOWN.get(extension.type)
    if known is None:
        return extension.data
    try:
        return known.read((extension,), where)
    except WireError as error:
        error.cite = known.cite
        raise


def _data(extensions: Extensions, where: Where) -> bytes:
    return extensions[0].data


def _early_data(extensions: Extensions, where: Where) -> bool | int | None:
    return ext.max_early_data_size(extensions) if where == "NST" else ext.early_data(extensions, where)


def _status(extensions: Extensions, where: Where) -> bool | bytes | None:
    return ext.stapled_response(extensions) if where == "CT" else ext.status_request(extensions, where)


def _known(places: str, read: Callable[..., object], cite: str, *, legacy: bool = False) -> Known:
    return Known(frozenset(places.split()), legacy, read, cite)


KNOWN: dict[int, Known] = {
    0: _known("CH EE", ext.server_name, "RFC 6066 3", legacy=True),
    1: _known("CH EE", ext.max_fragment_length, "RFC 6066 4", legacy=True),
    5: _known("CH CR CT", _status, "RFC 6066 8", legacy=True),
    10: _known("CH EE", ext.supported_groups, "RFC 8446 4.2.7", legacy=True),  # servers of TLS 1.2 send it, and are borne with
    11: _known("CH", ext.ec_point_formats, "RFC 8422 5.1.2", legacy=True),
    13: _known("CH CR", ext.signature_algorithms, "RFC 8446 4.2.3"),
    16: _known("CH EE", ext.alpn, "RFC 7301 3.1", legacy=True),
    18: _known("CH CR CT", _data, "RFC 8446 4.2", legacy=True),
    21: _known("CH", _data, "RFC 8446 4.2"),
    22: _known("CH", ext.encrypt_then_mac, "RFC 7366 2", legacy=True),
    23: _known("CH", ext.extended_master_secret, "RFC 7627 5.1", legacy=True),
    27: _known("CH CR", ext.compress_certificate, "RFC 8879 3"),
    28: _known("CH EE", ext.record_size_limit, "RFC 8449 4", legacy=True),
    34: _known("CH CR CT", ext.delegated_credential, "RFC 9345 4.1.1"),
    35: _known("CH", ext.session_ticket, "RFC 5077 3.2", legacy=True),
    41: _known("CH SH", ext.pre_shared_key, "RFC 8446 4.2.11"),
    42: _known("CH EE NST", _early_data, "RFC 8446 4.2.10"),
    43: _known("CH SH HRR", ext.supported_versions, "RFC 8446 4.2.1"),
    44: _known("CH HRR", ext.cookie, "RFC 8446 4.2.2"),
    45: _known("CH", ext.psk_key_exchange_modes, "RFC 8446 4.2.9"),
    47: _known("CH CR", ext.certificate_authorities, "RFC 8446 4.2.4"),
    48: _known("CR", oid_filters, "RFC 8446 4.2.5"),
    49: _known("CH", ext.post_handshake_auth, "RFC 8446 4.2.6"),
    50: _known("CH CR", ext.signature_algorithms_cert, "RFC 8446 4.2.3"),
    51: _known("CH SH HRR", ext.key_share, "RFC 8446 4.2.8"),
    65281: _known("CH", ext.renegotiation_info, "RFC 5746 3.2", legacy=True),
}
