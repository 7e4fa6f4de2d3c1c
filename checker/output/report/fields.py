"""A message taken apart byte by byte for people: which octets are which field, and what they say.

This is for looking at, also at what is malformed: it never raises, and what it cannot read it says so of. What messages mean
to the verdict is read elsewhere (`reference.wire`, `checker.facts`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wirestate.checker.output.clean import clean
from wirestate.reference.wire import registry

Read = Callable[["Cursor"], object]
"""Reads what is at the cursor, up to its end."""
Field = list[Any]
"""Name, first octet, number of octets, value in words, and the fields in it."""
MOST_TEXT = 120
TLS13 = "TLS 1.3"
HEAD = 4


class Short(Exception):
    """There are fewer octets than a length says."""


class Cursor:
    """Reads `raw` from `at` up to `end`, and writes down what it read as `fields`."""

    def __init__(self, raw: bytes, at: int, end: int) -> None:
        self.raw, self.at, self.end = raw, at, end
        self.fields: list[Field] = []

    @property
    def left(self) -> int:
        return self.end - self.at

    def octets(self, size: int, name: str, say: Callable[[bytes], str] | None = None) -> bytes:
        if size > self.left:
            raise Short
        data = self.raw[self.at : self.at + size]
        self.fields.append([name, self.at, size, _short(say(data)) if say else _hexed(data), []])
        self.at += size
        return data

    def number(self, size: int, name: str, names: Mapping[int, str] | Callable[[int], str] | None = None) -> int:
        data = self.octets(size, name, lambda octets: _named(int.from_bytes(octets), size, names))
        return int.from_bytes(data)

    def vector(self, width: int, name: str, read: Read) -> None:
        """A length and what it counts, read by `read`."""
        if width > self.left:
            raise Short
        size = int.from_bytes(self.raw[self.at : self.at + width])
        if width + size > self.left:
            raise Short
        inner = Cursor(self.raw, self.at + width, self.at + width + size)
        inside = inner.all(read)
        self.fields.append([name, self.at, width + size, f"{size} octets", inside])
        self.at += width + size

    def all(self, read: Read) -> list[Field]:
        """Everything up to the end; what is too short or left over is named so."""
        try:
            read(self)
        except Short:
            self.fields.append(["not readable: too short", self.at, self.left, "", []])
            return self.fields
        if self.left:
            self.fields.append(["left over", self.at, self.left, _hexed(self.raw[self.at : self.end]), []])
        return self.fields

    def rest(self, name: str, say: Callable[[bytes], str] | None = None) -> None:
        if self.left:
            self.octets(self.left, name, say)


def dissect(kind: str, raw: bytes, version: str | None) -> list[Field]:
    """The fields of a message; its bytes as `observation.Observed` has them."""
    if kind == "Alert":
        return Cursor(raw, 0, len(raw)).all(_alert)
    if kind == "ChangeCipherSpec":
        return Cursor(raw, 0, len(raw)).all(lambda c: c.rest("change_cipher_spec"))
    if kind in ("ApplicationData", "UnknownRecord", "EmptyRecord"):
        return Cursor(raw, 0, len(raw)).all(lambda c: c.rest("data"))
    return Cursor(raw, 0, len(raw)).all(lambda c: _handshake(c, kind, version))


def _handshake(c: Cursor, kind: str, version: str | None) -> None:
    c.number(1, "type", registry.HANDSHAKE_TYPES)
    c.number(3, "length")
    table = BODIES_13 if version == TLS13 and kind in BODIES_13 else BODIES
    body = table.get(kind)
    if body is None:
        c.rest("body")
    else:
        body(c)


def _named(value: int, size: int, names: Mapping[int, str] | Callable[[int], str] | None) -> str:
    if names is None:
        return str(value)
    name = names(value) if callable(names) else names.get(value, "GREASE" if size == 2 and registry.is_grease(value) else "unknown")
    return f"{name} (0x{value:0{2 * size}x})" if size == 2 else f"{name} ({value})"


def _short(text: str) -> str:
    said = clean(text)
    return said if len(said) <= MOST_TEXT else f"{said[:MOST_TEXT]}…"


def _hexed(data: bytes) -> str:
    return data[:16].hex(" ") + ("…" if len(data) > 16 else "")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "backslashreplace")


def _alert(c: Cursor) -> None:
    c.number(1, "level", {1: "warning", 2: "fatal"})
    c.number(1, "description", registry.ALERTS)


def _items(size: int, name: str, names: Mapping[int, str] | Callable[[int], str] | None = None) -> Read:
    def read(c: Cursor) -> None:
        while c.left:
            c.number(size, name, names)

    return read


def _whole(name: str, say: Callable[[bytes], str] | None = None) -> Read:
    return lambda c: c.rest(name, say)


def _vectors(width: int, name: str, inside: Read) -> Read:
    def read(c: Cursor) -> None:
        while c.left:
            c.vector(width, name, inside)

    return read


def _client_hello(c: Cursor) -> None:
    c.number(2, "legacy_version", registry.VERSIONS)
    c.octets(32, "random")
    c.vector(1, "legacy_session_id", _whole("session id"))
    c.vector(2, "cipher_suites", _items(2, "suite", registry.suite_name))
    c.vector(1, "legacy_compression_methods", _items(1, "method", {0: "null", 1: "DEFLATE"}))
    _extensions(c, "CH")


def _server_hello(c: Cursor, where: str = "SH") -> None:
    c.number(2, "legacy_version", registry.VERSIONS)
    c.octets(32, "random")
    c.vector(1, "legacy_session_id_echo", _whole("session id"))
    c.number(2, "cipher_suite", registry.suite_name)
    c.number(1, "legacy_compression_method", {0: "null", 1: "DEFLATE"})
    _extensions(c, where)


def _extensions(c: Cursor, where: str) -> None:
    if c.left:
        c.vector(2, "extensions", lambda inner: _each_extension(inner, where))


def _each_extension(c: Cursor, where: str) -> None:
    while c.left:
        start = c.at
        head = Cursor(c.raw, c.at, c.end)
        code = head.number(2, "type", registry.EXTENSIONS)
        reader = EXTENSIONS.get((code, where)) or EXTENSIONS.get((code, "")) or _whole("data")
        head.vector(2, "content", reader)
        name = registry.EXTENSIONS.get(code, "GREASE" if registry.is_grease(code) else f"extension {code}")
        c.fields.append([name, start, head.at - start, _gist(head.fields[1][4]), head.fields])
        c.at = head.at


def _gist(fields: list[Field]) -> str:
    """The values at the leaves in one line, as far as they are few."""
    leaves = [v for _, _, _, v, inside in fields if not inside and v] + [_gist(inside) for *_, inside in fields if inside]
    return _short(", ".join(filter(None, leaves)))


def _name(c: Cursor) -> None:
    c.number(1, "name_type", {0: "host_name"})
    c.vector(2, "name", _whole("host name", _text))


def _share(c: Cursor) -> None:
    c.number(2, "group", registry.GROUPS)
    c.vector(2, "key_exchange", _whole("public key"))


def _shares(c: Cursor) -> None:
    while c.left:
        _share(c)


def _psk(c: Cursor) -> None:
    c.vector(2, "identities", _identities)
    c.vector(2, "binders", _vectors(1, "binder", _whole("HMAC")))


def _identities(c: Cursor) -> None:
    while c.left:
        c.vector(2, "identity", _whole("ticket or name"))
        c.number(4, "obfuscated_ticket_age")


def _status(c: Cursor) -> None:
    c.number(1, "status_type", {1: "ocsp"})
    c.rest("request or response")


def _stapled(c: Cursor) -> None:
    c.number(1, "status_type", {1: "ocsp"})
    c.vector(3, "response", _whole("OCSP response"))


_groups = _items(2, "group", registry.GROUPS)
_schemes = _items(2, "scheme", registry.SIGNATURE_SCHEMES)
EXTENSIONS: dict[tuple[int, str], Read] = {
    (0, "CH"): lambda c: c.vector(2, "server_name_list", _list_of(_name)),
    (5, "CH"): _status, (5, "CT"): _stapled,
    (10, ""): lambda c: c.vector(2, "named_group_list", _groups),
    (11, ""): lambda c: c.vector(1, "formats", _items(1, "format", {0: "uncompressed", 1: "compressed_prime", 2: "compressed_char2"})),
    (13, ""): lambda c: c.vector(2, "supported_signature_algorithms", _schemes),
    (50, ""): lambda c: c.vector(2, "supported_signature_algorithms", _schemes),
    (16, ""): lambda c: c.vector(2, "protocol_name_list", _vectors(1, "protocol", _whole("name", _text))),
    (27, ""): lambda c: c.vector(1, "algorithms", _items(2, "algorithm", {1: "zlib", 2: "brotli", 3: "zstd"})),
    (28, ""): lambda c: c.number(2, "record_size_limit"),
    (35, ""): _whole("ticket"),
    (41, "CH"): _psk, (41, "SH"): lambda c: c.number(2, "selected_identity"),
    (42, "NST"): lambda c: c.number(4, "max_early_data_size"),
    (43, "CH"): lambda c: c.vector(1, "versions", _items(2, "version", registry.VERSIONS)),
    (43, ""): lambda c: c.number(2, "selected_version", registry.VERSIONS),
    (44, ""): lambda c: c.vector(2, "cookie", _whole("cookie")),
    (45, ""): lambda c: c.vector(1, "ke_modes", _items(1, "mode", {0: "psk_ke", 1: "psk_dhe_ke"})),
    (47, ""): lambda c: c.vector(2, "authorities", _vectors(2, "name", _whole("DER"))),
    (51, "CH"): lambda c: c.vector(2, "client_shares", _shares),
    (51, "SH"): _share, (51, "HRR"): lambda c: c.number(2, "selected_group", registry.GROUPS),
    (0xFF01, ""): lambda c: c.vector(1, "renegotiated_connection", _whole("verify_data")),
}  # fmt: skip


def _list_of(one: Read) -> Read:
    def read(c: Cursor) -> None:
        while c.left:
            one(c)

    return read


def _certificate_12(c: Cursor) -> None:
    c.vector(3, "certificate_list", _vectors(3, "certificate", _whole("DER")))


def _certificate_13(c: Cursor) -> None:
    c.vector(1, "certificate_request_context", _whole("context"))
    c.vector(3, "certificate_list", _entries)


def _entries(c: Cursor) -> None:
    while c.left:
        c.vector(3, "cert_data", _whole("DER"))
        _extensions(c, "CT")


def _request_12(c: Cursor) -> None:
    c.vector(1, "certificate_types", _items(1, "type", {1: "rsa_sign", 2: "dss_sign", 3: "rsa_fixed_dh", 64: "ecdsa_sign"}))
    c.vector(2, "supported_signature_algorithms", _schemes)
    c.vector(2, "certificate_authorities", _vectors(2, "name", _whole("DER")))


def _request_13(c: Cursor) -> None:
    c.vector(1, "certificate_request_context", _whole("context"))
    _extensions(c, "CR")


def _verify(c: Cursor) -> None:
    c.number(2, "algorithm", registry.SIGNATURE_SCHEMES)
    c.vector(2, "signature", _whole("signature"))


def _server_key(c: Cursor) -> None:
    if c.left < HEAD or c.raw[c.at] != 3:
        c.rest("parameters")
        return
    c.number(1, "curve_type", {3: "named_curve"})
    c.number(2, "namedcurve", registry.GROUPS)
    c.vector(1, "public", _whole("point"))
    if c.left:
        _verify(c)


def _ticket_12(c: Cursor) -> None:
    c.number(4, "ticket_lifetime_hint")
    c.vector(2, "ticket", _whole("ticket"))


def _ticket_13(c: Cursor) -> None:
    c.number(4, "ticket_lifetime")
    c.number(4, "ticket_age_add")
    c.vector(1, "ticket_nonce", _whole("nonce"))
    c.vector(2, "ticket", _whole("ticket"))
    _extensions(c, "NST")


def _update(c: Cursor) -> None:
    c.number(1, "request_update", {0: "update_not_requested", 1: "update_requested"})


BODIES: dict[str, Read] = {
    "ClientHello": _client_hello, "ServerHello": _server_hello, "HelloRetryRequest": lambda c: _server_hello(c, "HRR"),
    "Certificate": _certificate_12, "CertificateRequest": _request_12, "CertificateVerify": _verify,
    "ServerKeyExchange": _server_key, "ClientKeyExchange": _whole("exchange_keys"), "Finished": _whole("verify_data"),
    "NewSessionTicket": _ticket_12, "KeyUpdate": _update, "CertificateStatus": _stapled,
    "EncryptedExtensions": lambda c: _extensions(c, "EE"), "ClientEncryptedExtensions": lambda c: _extensions(c, "EE"),
    "HelloRequest": _whole("nothing"), "ServerHelloDone": _whole("nothing"), "EndOfEarlyData": _whole("nothing"),
}  # fmt: skip
BODIES_13: dict[str, Read] = {
    "Certificate": _certificate_13, "CertificateRequest": _request_13, "NewSessionTicket": _ticket_13,
}  # fmt: skip
