"""Small rules of single messages that no recording breaks, and the tables."""

import shutil
import subprocess
import zlib
from typing import Any

import pytest

from wirestate.reference.wire.compression import decompress_certificate
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.messages import (
    Certificate,
    CertificateRequest,
    CertificateStatus,
    CompressedCertificate,
    HelloRequest,
    KeyUpdate,
    ServerHello,
    parse_alert,
    parse_handshake,
    parse_server_key_exchange,
)
from wirestate.reference.wire.records import RecordHeader, parse_record_header
from wirestate.reference.wire.registry import (
    ALERTS,
    EXTENSIONS,
    GROUPS,
    HANDSHAKE_TYPES,
    SIGNATURE_SCHEMES,
    SUITES,
    VERSIONS,
    is_grease,
    suite_name,
)


def message(kind: int, body: str, version: int = 0x0304) -> Any:
    data = bytes.fromhex(body)
    return parse_handshake(bytes([kind]) + len(data).to_bytes(3) + data, version=version)


def hello(random: str = "aa" * 32, session_id: str = "00", rest: str = "") -> str:
    return "0303" + random + session_id + "c02f 00" + rest


def test_a_hello_without_extensions() -> None:
    answer = message(2, hello(), 0x0303)
    assert isinstance(answer, ServerHello)
    assert (answer.extensions, answer.selected_version) == ((), 0x0303)


@pytest.mark.parametrize(
    ("tail", "said"),
    [("444f574e47524401", "TLS 1.2"), ("444f574e47524400", "TLS 1.1"), ("444f574e47524402", None)],
)
def test_downgrade_sentinels(tail: str, said: str | None) -> None:
    assert message(2, hello("aa" * 24 + tail)).downgrade_sentinel == said


@pytest.mark.parametrize(
    ("kind", "body", "version", "alert"),
    [
        (2, hello(session_id="21" + "00" * 33), 0x0303, "decode_error"),
        (2, hello(rest="0005 002b 0001 03"), 0x0304, "decode_error"),
        (2, hello(rest="0008 0017 0000 0017 0000"), 0x0303, "illegal_parameter"),
        (1, "0303" + "aa" * 32 + "00 0000 0100", 0x0303, "decode_error"),
        (1, "0303" + "aa" * 32 + "00 0003 130113 0100", 0x0303, "decode_error"),
        (1, "0303" + "aa" * 32 + "00 0002 1301 00", 0x0303, "decode_error"),
        (0, "00", 0x0303, "decode_error"),
        (5, "00", 0x0304, "decode_error"),
        (11, "00 000005 000000 0000", 0x0304, "decode_error"),
        (11, "000003 000000", 0x0303, "decode_error"),
        (13, "00 0000", 0x0304, "decode_error"),
        (13, "00 0004 000d 0000", 0x0304, "decode_error"),
        (13, "00 0002 0403 0000", 0x0303, "decode_error"),
        (13, "01 01 0000 0000", 0x0303, "decode_error"),
        (13, "01 01 0002 0403 0002 0000", 0x0303, "decode_error"),
        (14, "00", 0x0303, "decode_error"),
        (20, "aa" * 32, 0x0303, "decode_error"),
        (20, "aa" * 12, 0x0304, "decode_error"),
        (22, "01 000000", 0x0303, "decode_error"),
        (24, "02", 0x0304, "illegal_parameter"),
        (24, "", 0x0304, "decode_error"),
        (25, "0001 000000 000000", 0x0304, "decode_error"),
        (4, "00000000 00000000 00 0000 0000", 0x0304, "decode_error"),
    ],
)
def test_refuses(kind: int, body: str, version: int, alert: str) -> None:
    with pytest.raises(WireError, match=r"\(at offset \d+\)$") as caught:
        message(kind, body, version)
    assert caught.value.alert == alert


def test_accepts_what_is_at_the_edge() -> None:
    assert message(24, "01") == KeyUpdate(1, b"\x18\0\0\1\1")
    assert isinstance(message(0, "", 0x0303), HelloRequest)
    assert message(11, "00 000000").entries == ()
    assert len(message(20, "aa" * 48).verify_data) == 48
    assert message(4, "00000000 0000", 0x0303).ticket == b""
    status = message(22, "07 abcd", 0x0303)
    assert isinstance(status, CertificateStatus)
    assert (status.status_type, status.response) == (7, b"\xab\xcd")
    assert message(22, "02 000001 ab", 0x0303).response == b"\xab"
    request = message(13, "01 aa 0011 000d 0004 0002 0403 002f 0005 0003 0001 30")
    assert isinstance(request, CertificateRequest)
    assert (request.context, request.signature_algorithms, request.authorities) == (b"\xaa", (0x0403,), (b"0",))


def test_certificate_entries_of_tls_1_3_have_extensions() -> None:
    chain = message(11, "00 00000d 000002 3031 0006 0005 0002 07ff")
    assert isinstance(chain, Certificate)
    assert [(e.cert, [(x.type, x.data) for x in e.extensions]) for e in chain.entries] == [(b"01", [(5, b"\x07\xff")])]


def compressed(data: bytes, length: int, algorithm: int = 1) -> CompressedCertificate:
    body = algorithm.to_bytes(2) + length.to_bytes(3) + len(data).to_bytes(3) + data
    result = message(25, body.hex())
    assert isinstance(result, CompressedCertificate)
    return result


BODY = bytes.fromhex("00 000007 000002 3031 0000")


def test_a_compressed_certificate_unpacks_to_the_certificate() -> None:
    chain = decompress_certificate(compressed(zlib.compress(BODY), len(BODY)))
    assert chain == message(11, BODY.hex())
    packed = compressed(BODY, len(BODY), algorithm=2)
    assert decompress_certificate(packed) is None
    assert (packed.type, packed.raw[0]) == (25, 25)


def test_no_certificate_is_unpacked_beyond_what_its_header_can_count() -> None:
    beyond = 1 << 24
    with pytest.raises(WireError, match=f"does not unpack to {beyond - 1} bytes"):
        decompress_certificate(CompressedCertificate(1, beyond, zlib.compress(bytes(beyond))))


@pytest.mark.parametrize(
    ("data", "length"),
    [
        (zlib.compress(BODY), len(BODY) - 1),
        (zlib.compress(BODY), len(BODY) + 1),
        (zlib.compress(BODY) + b"\0", len(BODY)),
        (zlib.compress(BODY)[:-1], len(BODY)),
        (zlib.compress(bytes(1 << 25)), 100),
        (zlib.compress(BODY), 0),
        (b"not zlib", 8),
    ],
)
def test_a_compressed_certificate_of_another_length_is_bad(data: bytes, length: int) -> None:
    with pytest.raises(WireError, match="compressed data") as caught:
        decompress_certificate(compressed(data, length))
    assert caught.value.alert == "bad_certificate"


def test_a_compressed_certificate_with_another_message_inside() -> None:
    with pytest.raises(WireError) as caught:
        decompress_certificate(compressed(zlib.compress(b"\0\0\0"), 3))
    assert caught.value.alert == "decode_error"


@pytest.mark.parametrize("kx", ["RSA", "DH_static", "TLS13"])
def test_no_server_key_exchange_for(kx: str) -> None:
    with pytest.raises(WireError, match=kx) as caught:
        parse_server_key_exchange(b"", kx)
    assert caught.value.alert == "unexpected_message"


def test_server_key_exchange_of_the_other_exchanges() -> None:
    assert parse_server_key_exchange(b"\0\2hi", "PSK").psk_hint == b"hi"
    assert parse_server_key_exchange(b"\0\0", "RSA_PSK").psk_hint == b""
    finite = bytes.fromhex("0001 17 0001 05 0001 09")
    anonymous = parse_server_key_exchange(finite, "DH_anon")
    assert (anonymous.params, anonymous.prime, anonymous.public, anonymous.scheme) == (finite, b"\x17", b"\x09", None)
    assert parse_server_key_exchange(b"\0\0" + finite, "DHE_PSK").params == finite
    assert parse_server_key_exchange(bytes.fromhex("03 0017 01 04"), "ECDH_anon").group == 23
    with pytest.raises(WireError, match="not named_curve") as caught:
        parse_server_key_exchange(bytes.fromhex("01 0017 01 04"), "ECDH_anon")
    assert caught.value.alert == "illegal_parameter"
    with pytest.raises(ValueError, match="SRP"):
        parse_server_key_exchange(b"", "SRP")


@pytest.mark.parametrize(
    ("raw", "alert"),
    [
        (b"\1\0", ("warning", "close_notify")),
        (b"\2\x0a", ("fatal", "unexpected_message")),
        (b"\1\x64", ("warning", "no_renegotiation")),
        (b"\2\x78", ("fatal", "no_application_protocol")),
        (b"\3\xff", ("unknown(3)", "unknown(255)")),
    ],
)
def test_alerts(raw: bytes, alert: tuple[str, str]) -> None:
    assert parse_alert(raw) == alert


@pytest.mark.parametrize("raw", [b"", b"\1", b"\1\0\0"])
def test_an_alert_has_two_bytes(raw: bytes) -> None:
    with pytest.raises(WireError):
        parse_alert(raw)


def test_record_headers() -> None:
    assert parse_record_header(bytes.fromhex("16 0301 4800")) == RecordHeader(22, 0x0301, 0x4800)
    for raw, limit, alert in (
        ("16 0301 4801", 0x4800, "record_overflow"),
        ("16 0303 4101", 0x4100, "record_overflow"),
        ("16 0303 41", 0x4800, "decode_error"),
        ("16 0303 4100 00", 0x4800, "decode_error"),
    ):
        with pytest.raises(WireError) as caught:
            parse_record_header(bytes.fromhex(raw), limit)
        assert caught.value.alert == alert


def test_grease() -> None:
    assert [code for code in range(0x10000) if is_grease(code)] == [0x0A0A + 0x1010 * n for n in range(16)]
    assert not any(is_grease(code) for table in (SUITES, GROUPS, EXTENSIONS, SIGNATURE_SCHEMES) for code in table)


@pytest.mark.parametrize(
    ("table", "code", "name"),
    [
        (ALERTS, 117, "general_error"),
        (ALERTS, 116, "certificate_required"),
        (EXTENSIONS, 51, "key_share"),
        (GROUPS, 23, "secp256r1"),
        (GROUPS, 29, "x25519"),
        (GROUPS, 0x11EC, "X25519MLKEM768"),
        (SIGNATURE_SCHEMES, 0x0804, "rsa_pss_rsae_sha256"),
        (VERSIONS, 0x0303, "TLS 1.2"),
        (HANDSHAKE_TYPES, 24, "key_update"),
    ],
)
def test_names(table: dict[int, str], code: int, name: str) -> None:
    assert table[code] == name
    assert len(set(table.values())) == len(table)


def test_suite_names() -> None:
    names = [suite_name(code) for code in (0x1301, 0x00FF, 0x5600, 0x1A1A, 0xFFFF)]
    assert names == [
        "TLS_AES_128_GCM_SHA256",
        "TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
        "TLS_FALLBACK_SCSV",
        "GREASE",
        "unknown(0xffff)",
    ]


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        (0x1302, ("TLS13", "any", "AES_256_GCM", "aead", "sha384", True, True, True)),
        (0xC02F, ("ECDHE", "RSA", "AES_128_GCM", "aead", "sha256", True, True, False)),
        (0xC028, ("ECDHE", "RSA", "AES_256_CBC", "sha384", "sha384", False, True, False)),
        (0x002F, ("RSA", "RSA", "AES_128_CBC", "sha1", "sha256", False, False, False)),
        (0xC0AB, ("DHE_PSK", "PSK", "AES_256_CCM_8", "aead", "sha256", True, True, False)),
        (0x0001, ("RSA", "RSA", "NULL", "md5", "sha256", False, False, False)),
        (0x00AD, ("RSA_PSK", "RSA", "AES_256_GCM", "aead", "sha384", True, False, False)),
        (0xC019, ("ECDH_anon", "anon", "AES_256_CBC", "sha1", "sha256", False, True, False)),
        (0xC004, ("DH_static", "ECDSA", "AES_128_CBC", "sha1", "sha256", False, False, False)),
    ],
)
def test_what_a_suite_name_says(code: int, fields: tuple[object, ...]) -> None:
    s = SUITES[code]
    assert (s.kx, s.auth, s.cipher, s.mac, s.hash, s.aead, s.forward_secret, s.tls13) == fields
    assert s.code == code


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to ask")
def test_openssl_means_the_same_by_every_suite() -> None:
    command = ["openssl", "ciphers", "-V", "-stdname", "ALL:COMPLEMENTOFALL:@SECLEVEL=0"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    checked = 0
    for line in listed:
        code, _, name, _, _, _, kx, auth, *_, mac = line.split()
        if "SRP" in name or "GOST" in name:
            continue
        suite = SUITES[int(code[2:4] + code[7:9], 16)]
        exchange = suite.kx.replace("_anon", "").replace("_PSK", "PSK").replace("DHE", "DH").replace("TLS13", "any")
        said = (suite.name, exchange, suite.auth.replace("anon", "None"), suite.mac.upper())
        assert said == (name, kx[3:].replace("DHE", "DH"), auth[3:], mac[4:])
        checked += 1
    assert checked > 20
