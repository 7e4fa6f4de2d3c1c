"""What is read is written back to the byte, what is written reads as it was; what does not fit is refused."""

from collections.abc import Callable

import pytest

from wirestate.reference.wire import build, psk
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import (
    Certificate,
    CertificateEntry,
    CertificateRequest,
    ClientHello,
    Finished,
    Handshake,
    KeyUpdate,
    ServerHello,
)
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.serialise import framed, message_hash, serialise

TLS12, TLS13 = 0x0303, 0x0304
Recorded = Callable[[str], bytes]


def hello(*extensions: Extension, session_id: bytes = b"") -> ClientHello:
    return ClientHello(TLS12, bytes(32), session_id, (0x1301,), b"\0", extensions)


def test_every_recorded_message_is_written_as_it_was(vector: tuple[str, bytes, int]) -> None:
    _, raw, version = vector
    assert serialise(parse_handshake(raw, version=version), version=version) == raw


def test_a_hello_without_extensions_ends_before_them() -> None:
    raw = serialise(hello())
    assert raw.endswith(bytes.fromhex("0002 1301 01 00"))
    assert parse_handshake(raw, version=TLS12) == ClientHello(TLS12, bytes(32), b"", (0x1301,), b"\0", (), raw)


@pytest.mark.parametrize(
    ("message", "version", "why"),
    [
        (hello(session_id=bytes(33)), TLS13, "session_id"),
        (ClientHello(TLS12, bytes(31), b"", (1,), b"\0", ()), TLS13, "random"),
        (ClientHello(TLS12, bytes(32), b"", (), b"\0", ()), TLS13, "cipher_suites"),
        (ClientHello(TLS12, bytes(32), b"", (0x10000,), b"\0", ()), TLS13, "cipher_suites"),
        (ClientHello(TLS12, bytes(32), b"", (1,), b"", ()), TLS13, "compression_methods"),
        (ServerHello(TLS12, bytes(32), b"", -1, 0, ()), TLS13, "cipher_suite"),
        (hello(Extension(5, b""), Extension(5, b"")), TLS13, "twice"),
        (hello(Extension(5, bytes(0x10000))), TLS13, "extension 5"),
        (CertificateRequest(b"", (), (), (), ()), TLS13, "extensions"),
        (CertificateRequest(b"", (), (1, 256), (0x0403,), ()), TLS12, "certificate_types"),
        (CertificateRequest(b"a", (), (1,), (0x0403,), ()), TLS12, "context"),
        (Certificate(b"a", ()), TLS12, "context"),
        (Certificate(b"", (CertificateEntry(b"a", (Extension(5, b""),)),)), TLS12, "extensions"),
        (Certificate(b"", (CertificateEntry(b""),)), TLS13, "certificate"),
        (Finished(bytes(32)), TLS12, "verify_data"),
        (Finished(bytes(12)), TLS13, "verify_data"),
        (KeyUpdate(2), TLS13, "request_update"),
    ],
)
def test_what_does_not_fit_is_refused(message: Handshake, version: int, why: str) -> None:
    with pytest.raises(WireError, match=why) as caught:
        serialise(message, version=version)
    assert caught.value.alert == "internal_error"


def test_there_are_shapes_for_two_versions() -> None:
    with pytest.raises(ValueError, match="0x0302"):
        serialise(hello(), version=0x0302)


def test_the_message_hash_of_a_retry() -> None:
    assert message_hash(bytes(32)) == b"\xfe\0\0\x20" + bytes(32) == framed(254, bytes(32))


def test_the_binders_of_rfc_8448(recorded: Recorded) -> None:
    raw = recorded("rfc8448.4 client ClientHello")
    message = parse_handshake(raw, version=TLS13)
    assert isinstance(message, ClientHello)
    offer = ext.pre_shared_key(message.extensions)
    assert offer is not None
    lengths = [len(binder) for binder in offer.binders]
    assert psk.truncated(raw, lengths) == raw[: offer.truncated_at]
    unsigned = (*message.extensions[:-1], build.pre_shared_key(offer.identities, psk.blank(lengths)))
    blank = serialise(ClientHello(TLS12, message.random, b"", message.cipher_suites, b"\0", unsigned))
    assert blank != raw
    assert psk.truncated(blank, lengths) == raw[: offer.truncated_at]
    assert psk.with_binders(blank, offer.binders) == raw


@pytest.mark.parametrize("lengths", [(48,), (32, 32), (0xFF,) * 9])
def test_binders_of_other_lengths_are_refused(recorded: Recorded, lengths: tuple[int, ...]) -> None:
    with pytest.raises(WireError, match="binders"):
        psk.truncated(recorded("rfc8448.4 client ClientHello"), lengths)


def test_the_hellos_of_rfc_8448_are_built(recorded: Recorded) -> None:
    raw = recorded("rfc8448.3 client ClientHello")
    theirs = parse_handshake(raw, version=TLS13)
    assert isinstance(theirs, ClientHello)
    given = theirs.extensions
    extensions = (
        build.server_name("server"),
        build.renegotiation_info(),
        build.supported_groups((29, 23, 24, 25, 256, 257, 258, 259, 260)),
        build.session_ticket(),
        build.key_share(ext.key_share(given)),
        build.supported_versions((TLS13,)),
        build.signature_algorithms(ext.signature_algorithms(given)),
        build.psk_key_exchange_modes((1,)),
        build.record_size_limit(16385),
    )
    assert serialise(ClientHello(TLS12, theirs.random, b"", (0x1301, 0x1303, 0x1302), b"\0", extensions)) == raw
    raw = recorded("rfc8448.5 server HelloRetryRequest")
    retry = parse_handshake(raw, version=TLS13)
    assert isinstance(retry, ServerHello)
    cookie = ext.cookie(retry.extensions, "HRR")
    assert cookie is not None
    answer = (build.selected_group(23), build.cookie(cookie), build.selected_version(TLS13))
    assert serialise(build.hello_retry_request(b"", 0x1301, answer)) == raw
