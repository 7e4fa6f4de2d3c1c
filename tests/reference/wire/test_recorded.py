"""Real messages: what RFC 8448 prints and what OpenSSL sent reads as the values that are in them."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.messages import (
    Certificate,
    CertificateRequest,
    CertificateStatus,
    CertificateVerify,
    ClientHello,
    ClientKeyExchange,
    EncryptedExtensions,
    EndOfEarlyData,
    Finished,
    NewSessionTicket,
    ServerHello,
    ServerHelloDone,
    ServerKeyExchange,
    UnknownHandshake,
    parse_handshake,
    parse_server_key_exchange,
)

Recorded = Callable[[str], bytes]
Vector = tuple[str, bytes, int]
M = TypeVar("M")


def read(raw: bytes, kind: type[M], version: int = 0x0304) -> M:
    message = parse_handshake(raw, version=version)
    assert isinstance(message, kind)
    return message


def sized(raw: bytes) -> bytes:
    """The same message with a header that tells the true length."""
    return raw[:1] + (len(raw) - 4).to_bytes(3) + raw[4:]


def test_every_recorded_message_reads_as_its_name_says(vector: Vector) -> None:
    name, raw, version = vector
    message = parse_handshake(raw, version=version)
    assert type(message).__name__ == name.replace("HelloRetryRequest", "ServerHello")
    assert message.raw == raw
    assert message.type == raw[0]
    assert "raw" not in repr(message)


def test_a_message_cut_anywhere_is_refused(vector: Vector) -> None:
    _, raw, version = vector
    for end in range(len(raw)):
        with pytest.raises(WireError) as caught:
            parse_handshake(raw[:end], version=version)
        assert caught.value.alert == "decode_error"


def test_a_body_cut_anywhere_is_refused_but_where_extensions_may_be_missing(vector: Vector) -> None:
    """Here the header tells the shortened length, so that every inner length is put to the test."""
    name, raw, version = vector
    survivors, alerts = set(range(4, len(raw))), set()
    for end in range(4, len(raw)):
        try:
            parse_handshake(sized(raw[:end]), version=version)
        except WireError as error:
            survivors.remove(end)
            alerts.add(error.alert)
    assert alerts <= {"decode_error"}
    whole = parse_handshake(raw, version=version)
    if name in ("ServerKeyExchange", "ClientKeyExchange"):
        assert survivors == set(range(4, len(raw)))
    elif isinstance(whole, ClientHello | ServerHello):
        assert whole.extensions
        assert survivors == {whole.extensions[0].offset - 6}
    elif isinstance(whole, Finished) and len(whole.verify_data) == 48:
        assert survivors == {4 + 32}  # as long as the other hash
    else:
        assert survivors == set()


def test_a_byte_too_many_is_refused(vector: Vector) -> None:
    name, raw, version = vector
    with pytest.raises(WireError, match="offset"):
        parse_handshake(raw + b"\0", version=version)
    if name not in ("ServerKeyExchange", "ClientKeyExchange"):
        with pytest.raises(WireError, match="offset"):
            parse_handshake(sized(raw + b"\0"), version=version)


def test_the_first_client_hello_of_rfc_8448(recorded: Recorded) -> None:
    hello = read(recorded("rfc8448.3 client ClientHello"), ClientHello)
    assert hello.legacy_version == 0x0303
    assert hello.random.hex().startswith("cb34ecb1e78163")
    assert (hello.session_id, hello.compression_methods) == (b"", b"\0")
    assert hello.cipher_suites == (0x1301, 0x1303, 0x1302)
    given = hello.extensions
    assert [e.type for e in given] == [0, 65281, 10, 35, 51, 43, 13, 45, 28]
    assert all(hello.raw[e.offset : e.offset + len(e.data)] == e.data for e in given)
    assert ext.server_name(given) == "server"
    assert ext.renegotiation_info(given) == b""
    assert ext.supported_groups(given) == (29, 23, 24, 25, 256, 257, 258, 259, 260)
    assert ext.session_ticket(given) == b""
    ((group, key),) = ext.key_share(given)
    assert (group, key.hex()[:16], len(key)) == (29, "99381de560e4bd43", 32)
    assert ext.supported_versions(given) == (0x0304,)
    assert ext.signature_algorithms(given)[:2] == (0x0403, 0x0503)
    assert ext.psk_key_exchange_modes(given) == (1,)
    assert ext.record_size_limit(given) == 16385
    assert ext.pre_shared_key(given) is None
    assert not ext.early_data(given)


def test_the_resuming_client_hello_of_rfc_8448(recorded: Recorded) -> None:
    hello = read(recorded("rfc8448.4 client ClientHello"), ClientHello)
    offer = ext.pre_shared_key(hello.extensions)
    assert offer is not None
    ticket = read(recorded("rfc8448.3 server NewSessionTicket"), NewSessionTicket)
    assert offer.identities == ((ticket.ticket, ticket.age_add + 6),)  # six milliseconds old
    assert [b.hex()[:8] for b in offer.binders] == ["3add4fb2"]
    assert offer.truncated_at == 477  # what section 4 calls the ClientHello prefix
    assert ext.early_data(hello.extensions)
    assert ext.psk_is_last(hello.extensions)
    assert not ext.psk_is_last(hello.extensions[::-1])
    assert ext.psk_is_last(hello.extensions[:-1])
    answer = read(recorded("rfc8448.4 server ServerHello"), ServerHello)
    assert ext.pre_shared_key(answer.extensions, "SH") == 0
    accepted = read(recorded("rfc8448.4 server EncryptedExtensions"), EncryptedExtensions)
    assert ext.early_data(accepted.extensions, "EE")
    assert read(recorded("rfc8448.4 client EndOfEarlyData"), EndOfEarlyData).raw == b"\x05\0\0\0"


def test_the_retry_of_rfc_8448(recorded: Recorded) -> None:
    retry = read(recorded("rfc8448.5 server HelloRetryRequest"), ServerHello)
    assert retry.is_hello_retry_request
    assert retry.selected_version == 0x0304
    assert ext.key_share(retry.extensions, "HRR") == 23
    cookie = ext.cookie(retry.extensions, "HRR")
    assert cookie is not None
    assert len(cookie) == 114
    second = read(recorded("rfc8448.5 client ClientHello2"), ClientHello)
    assert ext.cookie(second.extensions) == cookie
    answer = read(recorded("rfc8448.5 server ServerHello"), ServerHello)
    assert not answer.is_hello_retry_request
    share = ext.key_share(answer.extensions, "SH")
    assert share is not None
    assert (share[0], share[1][0], len(share[1])) == (23, 4, 65)


def test_the_server_flight_of_rfc_8448(recorded: Recorded) -> None:
    hello = read(recorded("rfc8448.3 server ServerHello"), ServerHello)
    assert (hello.legacy_version, hello.cipher_suite, hello.compression_method) == (0x0303, 0x1301, 0)
    assert hello.downgrade_sentinel is None
    extensions = read(recorded("rfc8448.3 server EncryptedExtensions"), EncryptedExtensions).extensions
    assert [e.type for e in extensions] == [10, 28, 0]
    assert ext.find(extensions, 0) is not None
    assert ext.server_name(extensions, "EE") is None
    chain = read(recorded("rfc8448.3 server Certificate"), Certificate)
    assert chain.context == b""
    assert [(len(e.cert), e.extensions) for e in chain.entries] == [(432, ())]
    verify = read(recorded("rfc8448.3 server CertificateVerify"), CertificateVerify)
    assert (verify.scheme, len(verify.signature)) == (0x0804, 128)
    assert read(recorded("rfc8448.3 server Finished"), Finished).verify_data.hex().startswith("9b9b141d906337fb")
    ticket = read(recorded("rfc8448.3 server NewSessionTicket"), NewSessionTicket)
    assert (ticket.lifetime, ticket.age_add, ticket.nonce, len(ticket.ticket)) == (30, 0xFAD6AAC5, b"\0\0", 178)
    assert ext.max_early_data_size(ticket.extensions) == 1024
    assert ext.early_data(ticket.extensions, "NST")


def test_client_authentication_of_rfc_8448(recorded: Recorded) -> None:
    request = read(recorded("rfc8448.6 server CertificateRequest"), CertificateRequest)
    assert (request.context, request.certificate_types, request.authorities) == (b"", (), ())
    assert request.signature_algorithms[0] == 0x0403
    assert request.signature_algorithms == ext.signature_algorithms(request.extensions, "CR")


def test_a_tls_1_2_handshake_with_ecdhe_and_a_client_certificate(recorded: Recorded) -> None:
    hello = read(recorded("openssl.ecdhe client ClientHello"), ClientHello)
    assert ext.alpn(hello.extensions) == ("h2", "http/1.1")
    assert ext.server_name(hello.extensions) == "server.example"
    assert ext.status_request(hello.extensions)
    assert ext.extended_master_secret(hello.extensions)
    assert ext.encrypt_then_mac(hello.extensions)
    assert ext.ec_point_formats(hello.extensions) == (0, 1, 2)
    assert 0x00FF in hello.cipher_suites
    answer = read(recorded("openssl.ecdhe server ServerHello"), ServerHello, 0x0303)
    assert (answer.selected_version, answer.cipher_suite) == (0x0303, 0xC02C)
    assert answer.downgrade_sentinel == "TLS 1.2"
    assert ext.alpn(answer.extensions, "SH") == ("h2",)
    assert ext.renegotiation_info(answer.extensions, "SH") == b""
    assert ext.session_ticket(answer.extensions, "SH") == b""
    assert ext.status_request(answer.extensions, "SH")
    chain = read(recorded("openssl.ecdhe server Certificate"), Certificate, 0x0303)
    assert [(e.cert[:2], e.extensions) for e in chain.entries] == [(b"\x30\x82", ())]
    status = read(recorded("openssl.ecdhe server CertificateStatus"), CertificateStatus, 0x0303)
    assert (status.status_type, status.response) == (1, bytes.fromhex("30030a0106"))
    request = read(recorded("openssl.ecdhe server CertificateRequest"), CertificateRequest, 0x0303)
    assert request.certificate_types == (1, 2, 64)
    assert request.signature_algorithms[0] == 0x0403
    (name,) = request.authorities
    assert b"client.example" in name
    verify = read(recorded("openssl.ecdhe client CertificateVerify"), CertificateVerify, 0x0303)
    assert (verify.scheme, verify.signature[0]) == (0x0403, 0x30)
    ticket = read(recorded("openssl.ecdhe server NewSessionTicket"), NewSessionTicket, 0x0303)
    assert (ticket.lifetime, ticket.age_add, ticket.nonce, ticket.extensions) == (7200, 0, b"", ())
    assert len(ticket.ticket) == len(ticket.raw) - 10
    assert len(read(recorded("openssl.ecdhe server Finished"), Finished, 0x0303).verify_data) == 12
    assert read(recorded("openssl.ecdhe server ServerHelloDone"), ServerHelloDone, 0x0303).raw[0] == 14
    sent = read(recorded("openssl.ecdhe client ClientKeyExchange"), ClientKeyExchange, 0x0303)
    assert (len(sent.body), sent.body[0]) == (33, 32)


@pytest.mark.parametrize(
    ("source", "kx", "fields", "sizes"),
    [
        ("ecdhe", "ECDHE", (29, 0x0403, None), (32, 0)),
        ("dhe", "DHE", (None, 0x0804, None), (256, 256)),
        ("psk", "ECDHE_PSK", (29, None, b"hello"), (32, 0)),
    ],
)
def test_server_key_exchange(
    recorded: Recorded,
    source: str,
    kx: str,
    fields: tuple[int | None, int | None, bytes | None],
    sizes: tuple[int, int],
) -> None:
    _, scheme, hint = fields
    message = read(recorded(f"openssl.{source} server ServerKeyExchange"), ServerKeyExchange, 0x0303)
    assert message.body == message.raw[4:]
    parsed = parse_server_key_exchange(message.body, kx)
    assert (parsed.group, parsed.scheme, parsed.psk_hint) == fields
    assert (len(parsed.public), len(parsed.prime)) == sizes
    assert parsed.params.endswith(parsed.public)
    before = b"" if hint is None else len(hint).to_bytes(2) + hint
    after = b"" if scheme is None else scheme.to_bytes(2) + len(parsed.signature).to_bytes(2) + parsed.signature
    assert before + parsed.params + after == message.body
    for end in range(len(message.body)):
        with pytest.raises(WireError):
            parse_server_key_exchange(message.body[:end], kx)
    with pytest.raises(WireError, match="too many"):
        parse_server_key_exchange(message.body + b"\0", kx)


def test_the_version_decides_the_shape(recorded: Recorded) -> None:
    for name in ("rfc8448.3 server Certificate", "rfc8448.3 server NewSessionTicket", "rfc8448.3 server Finished"):
        with pytest.raises(WireError):
            parse_handshake(recorded(name), version=0x0303)
    for name in ("openssl.ecdhe server Certificate", "openssl.ecdhe server NewSessionTicket"):
        with pytest.raises(WireError):
            parse_handshake(recorded(name), version=0x0304)
    hello = recorded("rfc8448.3 client ClientHello")
    assert parse_handshake(hello, version=0x0303) == parse_handshake(hello, version=0x0304)
    with pytest.raises(ValueError, match="0x0302"):
        parse_handshake(hello, version=0x0302)


def test_a_type_that_nobody_knows_is_kept() -> None:
    message = parse_handshake(b"\xfe\0\0\x02ab", version=0x0304)
    assert message == UnknownHandshake(254, b"ab", b"\xfe\0\0\x02ab")
