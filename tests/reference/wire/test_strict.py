"""What an endpoint refuses, with the alert that is due and the section that asks for it; real messages pass."""

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.model.sections import title
from wirestate.reference import wire
from wirestate.reference.wire import build
from wirestate.reference.wire.catalogue import KNOWN
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.exchanges import ClientExchange, client_key_exchange, parse_client_key_exchange, server_key_exchange
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import (
    Certificate,
    CertificateEntry,
    CertificateRequest,
    CertificateStatus,
    ClientHello,
    EncryptedExtensions,
    Handshake,
    NewSessionTicket,
    ServerHello,
    UnknownHandshake,
)
from wirestate.reference.wire.key_exchange import parse_server_key_exchange
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.registry import ALERTS, HANDSHAKE_TYPES, SUITES
from wirestate.reference.wire.serialise import framed, serialise
from wirestate.reference.wire.strict import Sender, asked_by, read_handshake

TLS12, TLS13 = 0x0303, 0x0304
CITED = re.compile(r'"(?:RFC )?(\d{4}) (\d+(?:\.\d+)*)"')
UNREAD = {"5489", "7366", "8449", "9345"}
"""RFCs whose sections nobody here has listed."""
GREASE = Extension(0x2A2A, b"\0")
OFFER = (
    build.supported_versions((0x6A6A, TLS13, TLS12)),
    build.signature_algorithms((0x0403,)),
    build.supported_groups((0x1A1A, 29)),
    build.key_share([(0x1A1A, b"\0"), (29, bytes(32))]),
    build.psk_key_exchange_modes((1,)),
)
PSK = build.pre_shared_key([(b"a", 0)], [bytes(32)])
ANSWER = (build.selected_version(TLS13), build.server_key_share(29, bytes(32)))
RETRY = build.hello_retry_request(b"", 0x1301, (build.selected_version(TLS13), build.selected_group(23)))
SH12 = ServerHello(TLS12, bytes(32), b"", 0xC02F, 0, (build.renegotiation_info(), build.session_ticket()))


def offer(*extensions: Extension, methods: bytes = b"\0") -> ClientHello:
    return ClientHello(TLS12, bytes(32), b"", (0x1301, 0x00FF), methods, extensions)


def without(code: int) -> ClientHello:
    return offer(*[extension for extension in OFFER if extension.type != code])


def answer(*extensions: Extension, method: int = 0) -> ServerHello:
    return ServerHello(TLS12, bytes(32), b"", 0x1301, method, extensions)


def refused(
    message: Handshake, version: int = TLS13, sender: Sender = "server", asked: Collection[int] | None = None
) -> tuple[str, str]:
    with pytest.raises(WireError) as caught:
        read_handshake(serialise(message, version=version), version=version, sender=sender, asked=asked)
    assert caught.value.alert in ALERTS.values()
    return caught.value.alert, caught.value.cite


def test_every_recorded_message_passes(recordings: list[tuple[bytes, int]], sent: list[tuple[Sender, bytes, int]]) -> None:
    assert len(sent) == len(recordings) > 70
    for sender, raw, version in sent:
        assert read_handshake(raw, version=version, sender=sender) == parse_handshake(raw, version=version)


CLIENT_HELLOS: list[tuple[ClientHello, str, str]] = [
    (offer(*OFFER, methods=b"\1\0"), "illegal_parameter", "8446 4.1.2"),
    (without(13), "missing_extension", "8446 9.2"),
    (without(10), "missing_extension", "8446 9.2"),
    (without(51), "missing_extension", "8446 9.2"),
    (offer(OFFER[0], OFFER[1], OFFER[4]), "missing_extension", "8446 9.2"),
    (offer(OFFER[0], OFFER[3], OFFER[4], PSK), "missing_extension", "8446 9.2"),
    (offer(*without(45).extensions, PSK), "missing_extension", "8446 4.2.9"),
    (offer(*OFFER, PSK, GREASE), "illegal_parameter", "8446 4.2.11"),
    (offer(*OFFER[:3], build.key_share([(23, b"a")])), "illegal_parameter", "8446 4.2.8"),
    (offer(*OFFER[:3], Extension(51, b"\0\x0a\0\x1d\0\1a\0\x1d\0\1a")), "illegal_parameter", "8446 4.2.8"),
    (offer(*OFFER, build.oid_filters(())), "illegal_parameter", "8446 4.2"),
    (offer(*OFFER, Extension(0, b"\0\2\0\0")), "decode_error", "6066 3"),
    (offer(*OFFER, Extension(1, b"\5")), "illegal_parameter", "6066 4"),
    (offer(*OFFER, Extension(23, b"\0")), "decode_error", "7627 5.1"),
    (offer(*OFFER, Extension(28, b"\0\1")), "illegal_parameter", "8449 4"),
    (offer(*OFFER, Extension(16, b"\0\0")), "decode_error", "7301 3.1"),
    (offer(*OFFER, Extension(65281, b"\1")), "decode_error", "5746 3.2"),
    (offer(Extension(43, b"\3\3\4")), "decode_error", "8446 4.2.1"),
    (offer(methods=b"\1"), "illegal_parameter", "5246 7.4.1.2"),
    (offer(OFFER[2], build.ec_point_formats((1,))), "illegal_parameter", "8422 5.1.2"),
]


@pytest.mark.parametrize(("message", "alert", "section"), CLIENT_HELLOS)
def test_client_hello(message: ClientHello, alert: str, section: str) -> None:
    assert refused(message, sender="client") == (alert, f"RFC {section}")


@pytest.mark.parametrize(
    "message",
    [
        offer(*OFFER), offer(GREASE, *OFFER, Extension(0xFE0D, b"junk"), PSK), offer(), offer(methods=b"\1\0"),
        offer(*OFFER[:2], OFFER[2], build.key_share(())), offer(OFFER[0], OFFER[4], PSK), offer(build.ec_point_formats((1,))),
        offer(*OFFER, build.padding(100)), offer(*OFFER, Extension(5, b"\7anything")),
    ],
)  # fmt: skip
def test_client_hello_that_passes(message: ClientHello) -> None:
    raw = serialise(message)
    assert read_handshake(raw, version=TLS13, sender="client") == replace(message, raw=raw)


def test_client_hello_of_tls_1_3_read_where_only_tls_1_2_is_done() -> None:
    raw = serialise(offer(*OFFER[:2], methods=b"\1\0"))
    assert isinstance(read_handshake(raw, version=TLS12, sender="client"), ClientHello)


EVERYTHING = frozenset(KNOWN)
SERVER_HELLOS: list[tuple[ServerHello, Collection[int] | None, str, str]] = [
    (answer(*ANSWER, method=1), None, "illegal_parameter", "8446 4.1.3"),
    (answer(build.selected_version(TLS12), ANSWER[1]), None, "illegal_parameter", "8446 4.2.1"),
    (answer(ANSWER[0]), None, "missing_extension", "8446 4.1.3"),
    (answer(*ANSWER, build.alpn(("h2",))), EVERYTHING, "illegal_parameter", "8446 4.2"),
    (answer(*ANSWER, build.alpn(("h2",))), {43, 51}, "unsupported_extension", "8446 4.2"),
    (answer(*ANSWER, GREASE), {43, 51}, "unsupported_extension", "8446 4.2"),
    (answer(ANSWER[0], Extension(51, b"\0\x1d")), None, "decode_error", "8446 4.2.8"),
    (answer(ANSWER[0], build.cookie(b"a")), None, "illegal_parameter", "8446 4.2"),
    (replace(RETRY, extensions=RETRY.extensions[:1]), None, "illegal_parameter", "8446 4.1.4"),
    (replace(RETRY, extensions=RETRY.extensions[1:]), None, "missing_extension", "8446 4.1.4"),
    (replace(RETRY, extensions=(*RETRY.extensions, build.selected_identity(0))), EVERYTHING, "illegal_parameter", "8446 4.2"),
    (replace(RETRY, extensions=(*RETRY.extensions, build.early_data())), {43, 51}, "unsupported_extension", "8446 4.2"),
    (replace(RETRY, compression_method=1), None, "illegal_parameter", "8446 4.1.3"),
    (replace(RETRY, extensions=(RETRY.extensions[0], ANSWER[1])), None, "decode_error", "8446 4.2.8"),
    (replace(SH12, compression_method=1), None, "illegal_parameter", "5246 7.4.1.3"),
    (SH12, {35}, "unsupported_extension", "5246 7.4.1.4"),
    (replace(SH12, extensions=(ANSWER[1],)), EVERYTHING, "illegal_parameter", "8446 4.2"),
    (replace(SH12, extensions=(build.session_ticket(b"a"),)), None, "decode_error", "5077 3.2"),
    (replace(SH12, extensions=(build.alpn(("h2", "http/1.1")),)), None, "illegal_parameter", "7301 3.1"),
    (replace(SH12, extensions=(build.ec_point_formats((1, 2)),)), None, "illegal_parameter", "8422 5.1.2"),
]


@pytest.mark.parametrize(("message", "asked", "alert", "section"), SERVER_HELLOS)
def test_server_hello(message: ServerHello, asked: Collection[int] | None, alert: str, section: str) -> None:
    assert refused(message, asked=asked) == (alert, f"RFC {section}")


@pytest.mark.parametrize(
    "message",
    [
        answer(*ANSWER), answer(ANSWER[0], build.selected_identity(0)), RETRY, SH12, replace(SH12, extensions=()),
        replace(RETRY, extensions=(RETRY.extensions[0], build.cookie(b"a"))),
        replace(SH12, extensions=(build.supported_groups((29,)), build.ec_point_formats((0, 1)))),
    ],
)  # fmt: skip
def test_server_hello_that_passes(message: ServerHello) -> None:
    raw = serialise(message)
    asked = EVERYTHING - {44}  # a cookie comes unasked
    assert read_handshake(raw, version=TLS13, sender="server", asked=asked) == replace(message, raw=raw)


def chain(*extensions: Extension, context: bytes = b"") -> Certificate:
    return Certificate(context, (CertificateEntry(b"a", extensions),))


OTHERS: list[tuple[Handshake, int, Sender, Collection[int] | None, str, str]] = [
    (EncryptedExtensions((ANSWER[1],)), TLS13, "server", EVERYTHING, "illegal_parameter", "8446 4.2"),
    (EncryptedExtensions((build.extended_master_secret(),)), TLS13, "server", EVERYTHING, "illegal_parameter", "8446 4.2"),
    (EncryptedExtensions((GREASE,)), TLS13, "server", EVERYTHING, "unsupported_extension", "8446 4.2"),
    (EncryptedExtensions((build.early_data(0),)), TLS13, "server", None, "decode_error", "8446 4.2.10"),
    (EncryptedExtensions((build.server_name("a"),)), TLS13, "server", None, "decode_error", "6066 3"),
    (Certificate(b"", ()), TLS13, "server", None, "decode_error", "8446 4.4.2.4"),
    (Certificate(b"", ()), TLS12, "server", None, "decode_error", "5246 7.4.2"),
    (chain(context=b"a"), TLS13, "server", None, "illegal_parameter", "8446 4.4.2"),
    (chain(build.alpn(("h2",))), TLS13, "server", EVERYTHING, "illegal_parameter", "8446 4.2"),
    (chain(build.stapled_response(b"a")), TLS13, "server", (), "unsupported_extension", "8446 4.2"),
    (chain(Extension(5, b"\1\0\0\0")), TLS13, "client", (5,), "decode_error", "6066 8"),
    (CertificateRequest(b"", (build.post_handshake_auth(),), (), (), ()), TLS13, "server", None, "illegal_parameter", "8446 4.2"),
    (CertificateRequest(b"", (GREASE,), (), (), ()), TLS13, "server", None, "missing_extension", "8446 4.3.2"),
    (CertificateRequest(b"", (OFFER[1], Extension(48, b"\0\1a")), (), (), ()), TLS13, "server", None, "decode_error", "8446 4.2.5"),
    (CertificateStatus(2, b"a"), TLS12, "server", None, "illegal_parameter", "6066 8"),
    (NewSessionTicket(0, b"a", extensions=(build.early_data(),)), TLS13, "server", None, "decode_error", "8446 4.2.10"),
    (NewSessionTicket(0, b"a", extensions=(build.cookie(b"a"),)), TLS13, "server", None, "illegal_parameter", "8446 4.2"),
]


@pytest.mark.parametrize("case", OTHERS)
def test_other_messages(case: tuple[Handshake, int, Sender, Collection[int] | None, str, str]) -> None:
    message, version, sender, asked, alert, section = case
    assert refused(message, version, sender, asked) == (alert, f"RFC {section}")


@pytest.mark.parametrize(
    ("message", "version", "sender"),
    [
        (EncryptedExtensions((build.alpn(("h2",)), build.early_data())), TLS13, "server"),
        (Certificate(b"ab", ()), TLS13, "client"),
        (Certificate(b"", ()), TLS12, "client"),
        (chain(build.stapled_response(b"a")), TLS13, "server"),
        (build.certificate_request(b"", (OFFER[1], build.oid_filters([(b"a", b"")]), GREASE)), TLS13, "server"),
        (build.certificate_request_12((1, 64), (0x0403,), ()), TLS12, "server"),
        (CertificateStatus(1, b"a"), TLS12, "server"),
        (NewSessionTicket(0, b"a", extensions=(build.early_data(9), GREASE)), TLS13, "server"),
        (UnknownHandshake(67, b"a"), TLS12, "client"),
    ],
)
def test_other_messages_that_pass(message: Handshake, version: int, sender: Sender) -> None:
    raw = serialise(message, version=version)
    assert read_handshake(raw, version=version, sender=sender, asked=EVERYTHING) == replace(message, raw=raw)


@pytest.mark.parametrize(
    ("raw", "version", "alert", "cite"),
    [
        (b"", TLS13, "decode_error", "RFC 8446 4"),
        (b"\xfe\0\0\1", TLS12, "decode_error", "RFC 5246 7.4"),
        (b"\x0e\0\0\1\0", TLS12, "decode_error", "RFC 5246 7.4.5"),
        (b"\x0e\0\0\1\0", TLS13, "decode_error", "RFC 5246 7.4.5"),
        (b"\x18\0\0\1\2", TLS13, "illegal_parameter", "RFC 8446 4.6.3"),
        (framed(8, bytes.fromhex("0008 000a0000 000a0000")), TLS13, "illegal_parameter", "RFC 8446 4.3.1"),
        (framed(20, bytes(12)), TLS13, "decode_error", "RFC 8446 4.4.4"),
    ],
)
def test_errors_of_the_shape_say_where_it_is_described(raw: bytes, version: int, alert: str, cite: str) -> None:
    with pytest.raises(WireError) as caught:
        read_handshake(raw, version=version, sender="server")
    assert (caught.value.alert, caught.value.cite) == (alert, cite)


READERS: list[tuple[Callable[[bytes, str], object], bytes]] = [
    (parse_server_key_exchange, b"\3"), (parse_client_key_exchange, b"\1"),
]  # fmt: skip


@pytest.mark.parametrize("kx", sorted({suite.kx for suite in SUITES.values()}))
def test_key_exchanges(kx: str) -> None:
    for read, body in READERS:
        if (read, kx) != (parse_client_key_exchange, "DH_static"):
            with pytest.raises(WireError) as caught:
                read(body, kx)
            missing = kx == "TLS13" or (read is parse_server_key_exchange and kx in ("RSA", "DH_static"))
            assert caught.value.alert == ("unexpected_message" if missing else "decode_error")
            assert caught.value.cite.startswith("RFC ")
    assert parse_client_key_exchange(client_key_exchange("PSK", ClientExchange(b"a")).body, "PSK") == ClientExchange(b"a")
    assert parse_server_key_exchange(server_key_exchange("PSK", hint=b"a").body, "PSK").psk_hint == b"a"


def test_every_section_that_is_cited_exists() -> None:
    cited = {c for path in Path(wire.__path__[0]).glob("*.py") for c in CITED.findall(path.read_text(encoding="utf-8"))}
    assert {("8446", "4.2.11"), ("5246", "7.4.1.4"), ("8422", "5.7"), ("5077", "3.3")} <= cited
    assert {doc for doc, _ in cited} - {"4279", "5077", "5246", "5746", "6066", "7301", "7627", "8422", "8446", "8879"} == UNREAD
    for doc, section in cited:
        assert doc in UNREAD or title(f"RFC {doc}", section)


def test_what_a_hello_asks_for() -> None:
    assert asked_by(offer(*OFFER, GREASE)) == {43, 13, 10, 51, 45, 0x2A2A, 65281}
    assert asked_by(replace(offer(), cipher_suites=(1,))) == frozenset()
    assert asked_by(build.certificate_request(b"", (OFFER[1],))) == {13}


def attempt(read: Callable[[], object]) -> None:
    try:
        read()
    except WireError as error:
        caught = error
    else:
        return
    assert caught.alert in ALERTS.values()
    assert caught.cite.startswith("RFC ")


@given(
    kind=st.sampled_from([*HANDSHAKE_TYPES, 99]), body=st.binary(max_size=200), version=st.sampled_from([TLS12, TLS13]),
    sender=st.sampled_from(["client", "server"]),
)  # fmt: skip
def test_arbitrary_bodies(kind: int, body: bytes, version: int, sender: Sender) -> None:
    attempt(lambda: read_handshake(framed(kind, body), version=version, sender=sender, asked=(13, 43)))


@given(data=st.data())
def test_recorded_messages_with_a_part_replaced(sent: list[tuple[Sender, bytes, int]], data: st.DataObject) -> None:
    sender, raw, version = data.draw(st.sampled_from(sent))
    start = data.draw(st.integers(4, len(raw)))
    body = raw[4:start] + data.draw(st.binary(max_size=6)) + raw[start + data.draw(st.integers(0, 4)) :]
    attempt(lambda: read_handshake(framed(raw[0], body), version=version, sender=sender))
