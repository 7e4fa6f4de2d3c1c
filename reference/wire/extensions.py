"""Extensions and typed readers for their contents. A reader is told which message the extension stands in, because the
shape depends on it; whether the extension may stand there, or was asked for, is for the caller. An extension that is
absent reads as None, or as an empty tuple for lists, or as False for flags: use `find` to tell it from an empty one."""

from dataclasses import field
from typing import Literal, overload

from wirestate.reference.wire.reader import Reader
from wirestate.values import dataclass

# ClientHello, ServerHello, HelloRetryRequest, EncryptedExtensions, CertificateEntry, CertificateRequest, NewSessionTicket.
Where = Literal["CH", "SH", "HRR", "EE", "CT", "CR", "NST"]


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension. `offset` is where `data` begins in the raw message; it takes no part in comparisons."""

    type: int
    data: bytes
    offset: int = field(default=0, compare=False, repr=False)


Extensions = tuple[Extension, ...]


@dataclass(frozen=True, slots=True)
class PskOffer:
    """What a ClientHello offers; `raw[:truncated_at]` is what the binders sign (RFC 8446 section 4.2.11.2)."""

    identities: tuple[tuple[bytes, int], ...]
    binders: tuple[bytes, ...]
    truncated_at: int


def read_extensions(reader: Reader, least: int = 0) -> Extensions:
    """The two-byte vector of extensions that the cursor stands at."""
    block = reader.sub16("extensions", least)
    found: list[Extension] = []
    seen: set[int] = set()
    while block.remaining:
        code = block.u16("extension type")
        if code in seen:  # RFC 8446 section 4.2
            raise block.fail(f"extension {code}", "appears twice", "illegal_parameter", block.offset - 2)
        seen.add(code)
        data = block.vec16("extension data")
        found.append(Extension(code, data, block.offset - len(data)))
    return tuple(found)


def find(extensions: Extensions, code: int) -> Extension | None:
    for extension in extensions:
        if extension.type == code:
            return extension
    return None


def _open(extensions: Extensions, code: int) -> Reader | None:
    extension = find(extensions, code)
    return None if extension is None else Reader(extension.data, extension.offset)


def _flag(extensions: Extensions, code: int, name: str) -> bool:
    """An extension whose presence is the message: its data must be empty."""
    reader = _open(extensions, code)
    if reader is None:
        return False
    reader.expect_end(name)
    return True


def server_name(extensions: Extensions, where: Where = "CH") -> str | None:
    """The host name of a ClientHello (RFC 6066 section 3). The server's answer is empty and names nothing."""
    reader = _open(extensions, 0)
    if reader is None:
        return None
    if where != "CH":
        reader.expect_end("server_name")
        return None
    names = reader.sub16("server_name list", 1)
    reader.expect_end("server_name")
    found: dict[int, bytes] = {}
    while names.remaining:
        kind, at = names.u8("name type"), names.offset
        if kind in found:
            raise names.fail("server_name", f"two names of type {kind}", "illegal_parameter", at)
        found[kind] = names.vec16("host name", 1)  # every name type begins with a two-byte length
    host = found.get(0)
    if host is not None and not host.isascii():
        raise names.fail("host name", "is not ASCII", "illegal_parameter", reader.offset)
    return None if host is None else host.decode("ascii")


def _protocol_names(reader: Reader, name: str) -> tuple[str, ...]:
    names = reader.sub16(f"{name} list", 2)
    reader.expect_end(name)
    found = []
    while names.remaining:
        # Names are bytes, and GREASE uses that: Latin-1 keeps every byte and lets `.encode("latin-1")` return it.
        found.append(names.vec8("protocol name", 1).decode("latin-1"))
    return tuple(found)


def alpn(extensions: Extensions, where: Where = "CH") -> tuple[str, ...]:
    """The protocols offered, or the one chosen. The server names exactly one (RFC 7301 section 3.1)."""
    reader = _open(extensions, 16)
    if reader is None:
        return ()
    names = _protocol_names(reader, "alpn")
    if where != "CH" and len(names) != 1:
        raise reader.fail("alpn", f"the answer has {len(names)} names, not one", "illegal_parameter")
    return names


def alps(extensions: Extensions, where: Where = "CH") -> tuple[str, ...] | bytes | None:
    """Application settings, old (17513) and new (17613) code point: protocol names in a ClientHello, else the settings."""
    reader = _open(extensions, 17613) or _open(extensions, 17513)
    if reader is None:
        return () if where == "CH" else None
    return _protocol_names(reader, "alps") if where == "CH" else reader.rest()


@overload
def supported_versions(extensions: Extensions, where: Literal["CH"] = "CH") -> tuple[int, ...]: ...
@overload
def supported_versions(extensions: Extensions, where: Literal["SH", "HRR"]) -> int | None: ...
def supported_versions(extensions: Extensions, where: Where = "CH") -> tuple[int, ...] | int | None:
    """The versions offered, or the one selected (RFC 8446 section 4.2.1)."""
    reader = _open(extensions, 43)
    if reader is None:
        return () if where == "CH" else None
    value = reader.codes8("supported_versions") if where == "CH" else reader.u16("selected version")
    reader.expect_end("supported_versions")
    return value


def _codes(extensions: Extensions, code: int, name: str) -> tuple[int, ...]:
    reader = _open(extensions, code)
    if reader is None:
        return ()
    codes = reader.codes16(name)
    reader.expect_end(name)
    return codes


def supported_groups(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    return _codes(extensions, 10, "supported_groups")


def signature_algorithms(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    return _codes(extensions, 13, "signature_algorithms")


def signature_algorithms_cert(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    return _codes(extensions, 50, "signature_algorithms_cert")


def delegated_credential(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    """The schemes a ClientHello offers (RFC 9345 section 4.1.1); the credential beside a certificate is not read."""
    return _codes(extensions, 34, "delegated_credential") if where in ("CH", "CR") else ()


def _key_share_entry(reader: Reader) -> tuple[int, bytes]:
    return reader.u16("key_share group"), reader.vec16("key_share key", 1)


@overload
def key_share(extensions: Extensions, where: Literal["CH"] = "CH") -> tuple[tuple[int, bytes], ...]: ...
@overload
def key_share(extensions: Extensions, where: Literal["SH"]) -> tuple[int, bytes] | None: ...
@overload
def key_share(extensions: Extensions, where: Literal["HRR"]) -> int | None: ...
def key_share(
    extensions: Extensions, where: Where = "CH"
) -> tuple[tuple[int, bytes], ...] | tuple[int, bytes] | int | None:
    """All shares offered, the server's share, or the group a retry asks for (RFC 8446 section 4.2.8)."""
    reader = _open(extensions, 51)
    if reader is None:
        return () if where == "CH" else None
    if where == "CH":
        return _client_shares(reader)
    value = reader.u16("key_share group") if where == "HRR" else _key_share_entry(reader)
    reader.expect_end("key_share")
    return value


def _client_shares(reader: Reader) -> tuple[tuple[int, bytes], ...]:
    entries = reader.sub16("key_share list")
    reader.expect_end("key_share")
    shares: dict[int, bytes] = {}
    while entries.remaining:
        at = entries.offset
        group, key = _key_share_entry(entries)
        if group in shares:
            raise entries.fail("key_share", f"two shares for group {group}", "illegal_parameter", at)
        shares[group] = key
    return tuple(shares.items())


@overload
def pre_shared_key(extensions: Extensions, where: Literal["CH"] = "CH") -> PskOffer | None: ...
@overload
def pre_shared_key(extensions: Extensions, where: Literal["SH"]) -> int | None: ...
def pre_shared_key(extensions: Extensions, where: Where = "CH") -> PskOffer | int | None:
    """The offer, or the index of the identity selected (RFC 8446 section 4.2.11)."""
    reader = _open(extensions, 41)
    if reader is None:
        return None
    value = _psk_offer(reader) if where == "CH" else reader.u16("selected identity")
    reader.expect_end("pre_shared_key")
    return value


def _psk_offer(reader: Reader) -> PskOffer:
    names = reader.sub16("psk identities", 7)
    identities = []
    while names.remaining:
        identities.append((names.vec16("psk identity", 1), names.u32("obfuscated ticket age")))
    at = reader.offset
    entries = reader.sub16("psk binders", 33)
    binders = []
    while entries.remaining:
        binders.append(entries.vec8("psk binder", 32))
    if len(binders) != len(identities):
        why = f"{len(identities)} identities but {len(binders)} binders"
        raise reader.fail("pre_shared_key", why, "illegal_parameter", at)
    return PskOffer(tuple(identities), tuple(binders), at)


def psk_is_last(extensions: Extensions) -> bool:
    """False only if pre_shared_key is there and something follows it (RFC 8446 section 4.2.11)."""
    return find(extensions, 41) is None or extensions[-1].type == 41


def psk_key_exchange_modes(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    return _bytes8(extensions, 45, "psk_key_exchange_modes")


def ec_point_formats(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    return _bytes8(extensions, 11, "ec_point_formats")


def _bytes8(extensions: Extensions, code: int, name: str) -> tuple[int, ...]:
    reader = _open(extensions, code)
    if reader is None:
        return ()
    values = reader.vec8(name, 1)
    reader.expect_end(name)
    return tuple(values)


def early_data(extensions: Extensions, where: Where = "CH") -> bool:
    """Whether early data is offered, accepted, or (in a ticket) allowed (RFC 8446 section 4.2.10)."""
    if where == "NST":
        return max_early_data_size(extensions) is not None
    return _flag(extensions, 42, "early_data")


def max_early_data_size(extensions: Extensions) -> int | None:
    """How much early data a NewSessionTicket allows."""
    reader = _open(extensions, 42)
    if reader is None:
        return None
    size = reader.u32("max_early_data_size")
    reader.expect_end("early_data")
    return size


def cookie(extensions: Extensions, where: Where = "CH") -> bytes | None:
    reader = _open(extensions, 44)
    if reader is None:
        return None
    value = reader.vec16("cookie", 1)
    reader.expect_end("cookie")
    return value


def renegotiation_info(extensions: Extensions, where: Where = "CH") -> bytes | None:
    """The renegotiated_connection field, empty in a first handshake (RFC 5746 section 3.2)."""
    reader = _open(extensions, 65281)
    if reader is None:
        return None
    value = reader.vec8("renegotiated_connection")
    reader.expect_end("renegotiation_info")
    return value


def session_ticket(extensions: Extensions, where: Where = "CH") -> bytes | None:
    """The ticket offered, empty to ask for one; a server's extension is always empty (RFC 5077 section 3.2)."""
    reader = _open(extensions, 35)
    if reader is None:
        return None
    if where != "CH":
        reader.expect_end("session_ticket")
    return reader.rest()


def status_request(extensions: Extensions, where: Where = "CH") -> bool:
    """Whether stapling is asked for, promised, or (in a CertificateEntry) done (RFC 6066 section 8)."""
    if where == "CT":
        return stapled_response(extensions) is not None
    reader = _open(extensions, 5)
    if reader is None:
        return False
    if where == "CH" and reader.u8("status type") == 1:
        reader.vec16("responder id list")
        reader.vec16("request extensions")
    elif where == "CH":
        reader.rest()  # an unknown status type has a shape that nobody here knows
    reader.expect_end("status_request")
    return True


def stapled_response(extensions: Extensions) -> bytes | None:
    """The OCSP response in a TLS 1.3 CertificateEntry (RFC 8446 section 4.4.2.1)."""
    reader = _open(extensions, 5)
    if reader is None:
        return None
    if reader.u8("status type") != 1:
        return reader.rest()
    response = reader.vec24("OCSP response", 1)
    reader.expect_end("status_request")
    return response


def extended_master_secret(extensions: Extensions, where: Where = "CH") -> bool:
    return _flag(extensions, 23, "extended_master_secret")


def encrypt_then_mac(extensions: Extensions, where: Where = "CH") -> bool:
    return _flag(extensions, 22, "encrypt_then_mac")


def post_handshake_auth(extensions: Extensions, where: Where = "CH") -> bool:
    return _flag(extensions, 49, "post_handshake_auth")


def compress_certificate(extensions: Extensions, where: Where = "CH") -> tuple[int, ...]:
    """The algorithms offered (RFC 8879 section 3)."""
    reader = _open(extensions, 27)
    if reader is None:
        return ()
    algorithms = reader.codes8("compress_certificate")
    reader.expect_end("compress_certificate")
    return algorithms


def certificate_authorities(extensions: Extensions, where: Where = "CH") -> tuple[bytes, ...]:
    """Distinguished names in DER (RFC 8446 section 4.2.4)."""
    reader = _open(extensions, 47)
    if reader is None:
        return ()
    names = read_names(reader, least=3)
    reader.expect_end("certificate_authorities")
    return names


def read_names(reader: Reader, least: int = 0) -> tuple[bytes, ...]:
    """The list of distinguished names that the cursor stands at; TLS 1.2's CertificateRequest has the same one."""
    names = reader.sub16("certificate authorities", least)
    found = []
    while names.remaining:
        found.append(names.vec16("distinguished name", 1))
    return tuple(found)


def max_fragment_length(extensions: Extensions, where: Where = "CH") -> int | None:
    """In bytes, 512 to 4096 (RFC 6066 section 4)."""
    reader = _open(extensions, 1)
    if reader is None:
        return None
    code = reader.u8("max_fragment_length")
    reader.expect_end("max_fragment_length")
    if not 1 <= code <= 4:
        raise reader.fail("max_fragment_length", f"has the value {code}", "illegal_parameter", reader.offset - 1)
    return 256 << code


def record_size_limit(extensions: Extensions, where: Where = "CH") -> int | None:
    """In bytes, at least 64 (RFC 8449 section 4)."""
    reader = _open(extensions, 28)
    if reader is None:
        return None
    limit = reader.u16("record_size_limit")
    reader.expect_end("record_size_limit")
    if limit < 64:
        raise reader.fail("record_size_limit", f"{limit} is below 64", "illegal_parameter", reader.offset - 2)
    return limit
