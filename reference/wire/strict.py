"""What an endpoint reads: `read_handshake` is `parse_handshake` and every rule that a message can break on its own.

Beyond the shapes: every extension that is known reads well, stands where it may, and was asked for; what must be there is
there; fields that must have one value have it. What needs the state of the connection (offers against answers, order,
session ids, signatures) is judged by the handlers. Unknown extensions and GREASE pass wherever they were asked for.
"""

from collections.abc import Callable, Collection
from typing import Any, Literal

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.catalogue import KNOWN, value_of
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extensions, Where
from wirestate.reference.wire.handshake import (
    Certificate,
    CertificateRequest,
    CertificateStatus,
    ClientHello,
    EncryptedExtensions,
    Handshake,
    NewSessionTicket,
    ServerHello,
)
from wirestate.reference.wire.messages import TLS13, parse_handshake
from wirestate.reference.wire.registry import EMPTY_RENEGOTIATION_INFO_SCSV, EXTENSIONS

Sender = Literal["client", "server"]
Asked = Collection[int] | None
COOKIE, RENEGOTIATION_INFO = 44, 65281

_CITES = {
    0: ("5246 7.4.1.1", ""), 1: ("5246 7.4.1.2", "8446 4.1.2"), 2: ("5246 7.4.1.3", "8446 4.1.3"),
    4: ("5077 3.3", "8446 4.6.1"), 5: ("", "8446 4.5"), 8: ("", "8446 4.3.1"), 11: ("5246 7.4.2", "8446 4.4.2"),
    13: ("5246 7.4.4", "8446 4.3.2"), 14: ("5246 7.4.5", ""), 15: ("5246 7.4.8", "8446 4.4.3"),
    20: ("5246 7.4.9", "8446 4.4.4"), 22: ("6066 8", ""), 24: ("", "8446 4.6.3"), 25: ("", "8879 4"),
}  # fmt: skip
"""Where each message is described, for TLS 1.2 and TLS 1.3."""


def read_handshake(raw: bytes, *, version: int, sender: Sender, asked: Asked = None) -> Handshake:
    """One whole message with its header, as an endpoint must read it. `WireError` has the alert that is due, and `cite`.

    `version` is the negotiated one; for the hellos, the highest that this endpoint does. `asked` are the types of the
    extensions that `sender` may answer (see `asked_by`); without it, no answer is taken for unsolicited.
    """
    try:
        message = parse_handshake(raw, version=version)
        if (check := _CHECKS.get(type(message))) is not None:
            check(message, version == TLS13, sender, asked)
    except WireError as error:
        error.cite = error.cite or _cite(raw, version)
        raise
    return message


def asked_by(message: ClientHello | CertificateRequest) -> frozenset[int]:
    """The extensions that may come in answer. The SCSV asks for renegotiation_info (RFC 5746 section 3.3)."""
    asked = frozenset([extension.type for extension in message.extensions])
    if isinstance(message, ClientHello) and EMPTY_RENEGOTIATION_INFO_SCSV in message.cipher_suites:
        return asked | {RENEGOTIATION_INFO}
    return asked


def _cite(raw: bytes, version: int) -> str:
    old, new = _CITES.get(raw[0] if raw else -1, ("", ""))
    section = (new or old) if version == TLS13 else (old or new)
    return f"RFC {section or ('8446 4' if version == TLS13 else '5246 7.4')}"


def _refused(alert: str, cite: str, why: str) -> WireError:
    return WireError(alert, why, f"RFC {cite}")


def _name(code: int) -> str:
    return EXTENSIONS.get(code, f"extension {code}")


def _read_all(extensions: Extensions, where: Where) -> None:
    for extension in extensions:
        value_of(extension, where)


def _placed(extensions: Extensions, where: Where, asked: Asked, free: frozenset[int] = frozenset()) -> None:
    """In TLS 1.3: asked for, else unsupported_extension; and allowed in this message, else illegal_parameter."""
    for extension in extensions:
        code = extension.type
        if asked is not None and code not in asked and code not in free:
            raise _refused("unsupported_extension", "8446 4.2", f"{_name(code)}: nobody asked for it (in {where})")
        known = KNOWN.get(code)
        if known is not None and where not in known.places:
            raise _refused("illegal_parameter", "8446 4.2", f"{_name(code)}: may not stand in {where}")


def _client_hello(message: ClientHello, tls13: bool, sender: Sender, asked: Asked) -> None:
    given = message.extensions
    _placed(given, "CH", None)
    _read_all(given, "CH")
    if not ext.psk_is_last(given):
        raise _refused("illegal_parameter", "8446 4.2.11", "pre_shared_key: is not the last extension")
    if tls13 and TLS13 in ext.supported_versions(given):
        _client_hello_13(message)
    else:
        _client_hello_12(message)


def _client_hello_13(message: ClientHello) -> None:
    given = message.extensions
    if message.compression_methods != b"\0":
        raise _refused("illegal_parameter", "8446 4.1.2", "compression_methods: is not the null method alone")
    missing = _missing_13({extension.type for extension in given})
    if missing:
        raise _refused("missing_extension", missing[1], f"{missing[0]}: is missing from a ClientHello of TLS 1.3")
    groups = ext.supported_groups(given)
    for group, _ in ext.key_share(given):
        if group not in groups:
            raise _refused("illegal_parameter", "8446 4.2.8", f"key_share: group {group} is not among supported_groups")


def _missing_13(types: set[int]) -> tuple[str, str] | None:
    """The extension that RFC 8446 section 9.2 misses, and the section."""
    psk, groups, share = 41 in types, 10 in types, 51 in types
    if psk and 45 not in types:
        return "psk_key_exchange_modes", "8446 4.2.9"
    if not psk and 13 not in types:
        return "signature_algorithms", "8446 9.2"
    if not groups and (share or not psk):
        return "supported_groups", "8446 9.2"
    return ("key_share", "8446 9.2") if groups and not share else None


def _client_hello_12(message: ClientHello) -> None:
    if 0 not in message.compression_methods:
        raise _refused("illegal_parameter", "5246 7.4.1.2", "compression_methods: the null method is missing")
    formats = ext.ec_point_formats(message.extensions)
    if formats and 0 not in formats and ext.supported_groups(message.extensions):
        raise _refused("illegal_parameter", "8422 5.1.2", "ec_point_formats: uncompressed is missing")


def _server_hello(message: ServerHello, tls13: bool, sender: Sender, asked: Asked) -> None:
    stated = ext.supported_versions(message.extensions, "SH")
    if message.is_hello_retry_request:
        _retry(message, stated, asked)
    elif stated is None:
        _server_hello_12(message, asked)
    else:
        _server_hello_13(message, asked)
    if message.compression_method != 0:
        section = "5246 7.4.1.3" if stated is None else "8446 4.1.3"
        raise _refused("illegal_parameter", section, f"compression_method: is {message.compression_method}, not null")
    if stated is not None and stated < TLS13:
        raise _refused("illegal_parameter", "8446 4.2.1", f"supported_versions: 0x{stated:04x} is older than TLS 1.3")


def _retry(message: ServerHello, stated: int | None, asked: Asked) -> None:
    given = message.extensions
    _placed(given, "HRR", asked, frozenset({COOKIE}))
    _read_all(given, "HRR")
    if stated is None:
        raise _refused("missing_extension", "8446 4.1.4", "supported_versions: is missing from a HelloRetryRequest")
    if ext.find(given, COOKIE) is None and ext.find(given, 51) is None:
        raise _refused("illegal_parameter", "8446 4.1.4", "HelloRetryRequest: asks for no change of the ClientHello")


def _server_hello_13(message: ServerHello, asked: Asked) -> None:
    given = message.extensions
    _placed(given, "SH", asked)
    _read_all(given, "SH")
    if ext.find(given, 51) is None and ext.find(given, 41) is None:
        raise _refused("missing_extension", "8446 4.1.3", "key_share: neither it nor pre_shared_key is in the ServerHello")


def _server_hello_12(message: ServerHello, asked: Asked) -> None:
    for extension in message.extensions:
        code = extension.type
        if asked is not None and code not in asked:
            raise _refused("unsupported_extension", "5246 7.4.1.4", f"{_name(code)}: nobody asked for it (in SH)")
        known = KNOWN.get(code)
        if known is not None and not known.legacy:
            raise _refused("illegal_parameter", "8446 4.2", f"{_name(code)}: may not stand in a ServerHello of TLS 1.2")
    _read_all(message.extensions, "SH")
    formats = ext.ec_point_formats(message.extensions, "SH")
    if formats and 0 not in formats:
        raise _refused("illegal_parameter", "8422 5.1.2", "ec_point_formats: uncompressed is missing")


def _encrypted_extensions(message: EncryptedExtensions, tls13: bool, sender: Sender, asked: Asked) -> None:
    _placed(message.extensions, "EE", asked)
    _read_all(message.extensions, "EE")


def _certificate(message: Certificate, tls13: bool, sender: Sender, asked: Asked) -> None:
    if sender == "server" and not message.entries:
        section = "8446 4.4.2.4" if tls13 else "5246 7.4.2"
        raise _refused("decode_error", section, "certificate_list: the server's is empty")
    if sender == "server" and message.context:
        raise _refused("illegal_parameter", "8446 4.4.2", "certificate_request_context: the server's is not empty")
    for entry in message.entries:
        _placed(entry.extensions, "CT", asked)
        _read_all(entry.extensions, "CT")


def _certificate_request(message: CertificateRequest, tls13: bool, sender: Sender, asked: Asked) -> None:
    if not tls13:
        return
    _placed(message.extensions, "CR", None)
    _read_all(message.extensions, "CR")
    if not message.signature_algorithms:
        raise _refused("missing_extension", "8446 4.3.2", "signature_algorithms: is missing from a CertificateRequest")


def _certificate_status(message: CertificateStatus, tls13: bool, sender: Sender, asked: Asked) -> None:
    if message.status_type != 1:
        raise _refused("illegal_parameter", "6066 8", f"status_type: {message.status_type} is not ocsp")


def _new_session_ticket(message: NewSessionTicket, tls13: bool, sender: Sender, asked: Asked) -> None:
    _placed(message.extensions, "NST", None)
    _read_all(message.extensions, "NST")


_CHECKS: dict[type, Callable[[Any, bool, Sender, Asked], None]] = {
    ClientHello: _client_hello,
    ServerHello: _server_hello,
    EncryptedExtensions: _encrypted_extensions,
    Certificate: _certificate,
    CertificateRequest: _certificate_request,
    CertificateStatus: _certificate_status,
    NewSessionTicket: _new_session_ticket,
}
