"""Records open and seal: RFC 8448's, those of recorded OpenSSL sessions, round trips of every suite, and none that was touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.crypto.record_cipher import (
    Opener,
    RecordError,
    Sealer,
    Unsupported,
    next_secret,
    opener13,
    openers12,
    sealer13,
    sealers12,
)
from wirestate.reference.wire.suites import SUITES

ALERT, HANDSHAKE, APPLICATION = 21, 22, 23
V12 = 0x0303
MASTER, CLIENT, SERVER = b"m" * 48, b"c" * 32, b"s" * 32
RECORDED = [
    line.split() for line in (Path(__file__).parent / "records.txt").read_text("ascii").splitlines() if line[0] != "#"
]
LACKING = "ARIA", "CAMELLIA_128_GCM", "CAMELLIA_256_GCM"
SUPPORTED12 = [code for code, suite in SUITES.items() if not suite.tls13 and not suite.cipher.startswith(LACKING)]
ONE_OF_EACH = [0x1301, 0x1304, 0x1305, 0x1303, 0xC02F, 0xCCA8, 0xC0A0, 0xC013, 0xC028, 0x000A, 0x0007, 0x0005, 0x0001]


def pair(suite: int, *, etm: bool = False) -> tuple[Sealer, Opener]:
    """What seals and opens a client's records, of either version."""
    if SUITES[suite].tls13:
        secret = b"t" * (48 if SUITES[suite].hash == "sha384" else 32)
        return sealer13(suite, secret), opener13(suite, secret)
    sealer, _ = sealers12(suite, MASTER, CLIENT, SERVER, encrypt_then_mac=etm)
    opener, _ = openers12(suite, MASTER, CLIENT, SERVER, encrypt_then_mac=etm)
    return sealer, opener


def outer(suite: int, content_type: int) -> int:
    return APPLICATION if SUITES[suite].tls13 else content_type


def refused(use: Callable[[], object]) -> str:
    with pytest.raises(RecordError) as caught:
        use()
    return caught.value.alert


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: f"{SUITES[int(row[0], 16)].name}-{row[1]}")
def test_recorded_session_opens(row: list[str]) -> None:
    suite, one, two = int(row[0], 16), bytes.fromhex(row[2]), bytes.fromhex(row[3])
    finished, content, data = (bytes.fromhex(text) for text in row[5:])
    if SUITES[suite].tls13:
        assert opener13(suite, one).open(APPLICATION, V12, finished) == (HANDSHAKE, content)
        assert opener13(suite, two).open(APPLICATION, V12, data) == (APPLICATION, b"hello\n")
        return
    opener, _ = openers12(suite, one, two, bytes.fromhex(row[4]), encrypt_then_mac=row[1] == "etm")
    assert opener.open(HANDSHAKE, V12, finished) == (HANDSHAKE, content)
    assert opener.open(APPLICATION, V12, memoryview(data)) == (APPLICATION, b"hello\n")


def test_rfc8448_section_3_client_finished(rfc8448: dict[str, dict[str, bytes]]) -> None:
    fragment = bytes.fromhex(
        "75ec4dc238cce60b298044a71e219c56cc77b0517fe9b93c7a4bfc44d87f38f80338ac98fc46deb384bd1caeacab6867d726c40546"
    )
    trace = rfc8448["3"]
    assert opener13(0x1301, trace["c_hs"]).open(APPLICATION, V12, fragment) == (HANDSHAKE, trace["client.Finished"])
    assert sealer13(0x1301, trace["c_hs"]).seal(HANDSHAKE, V12, trace["client.Finished"]) == fragment


def test_rfc8448_section_3_application_data(rfc8448: dict[str, dict[str, bytes]]) -> None:
    data = bytes.fromhex(
        "a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441e2b62974e1f5a6292a2977014bd1e3deae6"
        "3aeebb21694915e4"
    )
    alert = bytes.fromhex("c9872760655666b74d7ff1153efd6db6d0b0e3")
    opener = opener13(0x1301, rfc8448["3"]["c_ap"])
    assert opener.open(APPLICATION, V12, data) == (APPLICATION, bytes(range(50)))
    assert opener.open(APPLICATION, V12, alert) == (ALERT, b"\x01\x00")
    assert opener.sequence == 2


@pytest.mark.parametrize("etm", [False, True])
@pytest.mark.parametrize("suite", SUPPORTED12)
def test_tls12_suite_opens_what_it_seals(suite: int, etm: bool) -> None:
    sealer, opener = pair(suite, etm=etm)
    for content in (b"", b"x" * 100, b"y" * 16384):
        fragment = sealer.seal(HANDSHAKE, V12, content)
        assert len(fragment) >= len(content) + opener.overhead == len(content) + sealer.overhead
        assert opener.open(HANDSHAKE, V12, fragment) == (HANDSHAKE, content)


@pytest.mark.parametrize("suite", [code for code in SUITES if SUITES[code].tls13])
def test_tls13_suite_opens_what_it_seals(suite: int) -> None:
    sealer, opener = pair(suite)
    for content, padding in ((b"", 0), (b"x\0\0", 9), (b"y" * 16384, 0)):
        fragment = sealer.seal(ALERT, V12, content, padding=padding)
        assert len(fragment) == len(content) + opener.overhead + padding
        assert opener.open(APPLICATION, V12, fragment) == (ALERT, content)


def test_two_directions_have_keys_of_their_own() -> None:
    client, server = sealers12(0xC02F, MASTER, CLIENT, SERVER, encrypt_then_mac=False)
    to_server, to_client = openers12(0xC02F, MASTER, CLIENT, SERVER, encrypt_then_mac=False)
    one, two = client.seal(HANDSHAKE, V12, b"1"), server.seal(HANDSHAKE, V12, b"2")
    assert refused(lambda: to_server.open(HANDSHAKE, V12, two)) == "bad_record_mac"
    assert to_server.open(HANDSHAKE, V12, one)[1] + to_client.open(HANDSHAKE, V12, two)[1] == b"12"


@pytest.mark.parametrize("suite", ONE_OF_EACH)
@given(st.binary(max_size=70), st.integers(0), st.booleans())
def test_flipped_bit_is_refused_and_nothing_moves(suite: int, content: bytes, place: int, etm: bool) -> None:
    sealer, opener = pair(suite, etm=etm)
    fragment = sealer.seal(HANDSHAKE, V12, content)
    bit = place % (8 * len(fragment))
    bad = bytearray(fragment)
    bad[bit // 8] ^= 1 << bit % 8
    assert refused(lambda: opener.open(outer(suite, HANDSHAKE), V12, bytes(bad))) == "bad_record_mac"
    assert opener.sequence == 0
    assert opener.open(outer(suite, HANDSHAKE), V12, fragment) == (HANDSHAKE, content)


@pytest.mark.parametrize("suite", ONE_OF_EACH)
@given(st.binary(max_size=80), st.integers(0, 255), st.booleans())
def test_any_bytes_are_refused(suite: int, fragment: bytes, content_type: int, etm: bool) -> None:
    _, opener = pair(suite, etm=etm)
    assert refused(lambda: opener.open(content_type, V12, fragment)) in {"bad_record_mac", "unexpected_message"}


@pytest.mark.parametrize("suite", ONE_OF_EACH)
def test_header_is_covered(suite: int) -> None:
    sealer, opener = pair(suite)
    fragment = sealer.seal(HANDSHAKE, V12, b"text")
    assert refused(lambda: opener.open(outer(suite, HANDSHAKE), 0x0301, fragment)) == "bad_record_mac"
    other = refused(lambda: opener.open(ALERT, V12, fragment))
    assert other == ("unexpected_message" if SUITES[suite].tls13 else "bad_record_mac")


def test_cbc_padding_of_several_blocks_opens_and_a_wrong_byte_of_it_does_not() -> None:
    sealer, opener = pair(0xC013)
    fragment = sealer.seal(HANDSHAKE, V12, b"text", padding=3)
    assert opener.open(HANDSHAKE, V12, fragment) == (HANDSHAKE, b"text")
    bad = bytearray(sealer.seal(HANDSHAKE, V12, b"text", padding=3))
    bad[-18] ^= 1  # the byte before the last; the block that it is in is padding too, and the MAC covers neither
    with pytest.raises(RecordError, match="padding"):
        opener.open(HANDSHAKE, V12, bytes(bad))


@pytest.mark.parametrize("suite", [0x1301, 0xC02F, 0xC013, 0x0005, 0x0001])
def test_content_beyond_the_limit_overflows(suite: int) -> None:
    sealer, opener = pair(suite)
    fragment = sealer.seal(APPLICATION, V12, bytes(16385))
    with pytest.raises(RecordError) as caught:
        opener.open(APPLICATION, V12, fragment)
    assert (caught.value.alert, caught.value.opened) == ("record_overflow", True)
    fragment = bytes(16385 + (256 if SUITES[suite].tls13 else 2048))
    assert refused(lambda: opener.open(APPLICATION, V12, fragment)) == "record_overflow"


def test_tls13_padding_beyond_the_limit_overflows() -> None:
    sealer, opener = pair(0x1302)
    fits, over = sealer.seal(ALERT, V12, b"ab", padding=16382), sealer.seal(ALERT, V12, b"ab", padding=16383)
    assert opener.open(APPLICATION, V12, fits) == (ALERT, b"ab")
    assert refused(lambda: opener.open(APPLICATION, V12, over)) == "record_overflow"


@pytest.mark.parametrize("zeros", [0, 30])
def test_tls13_all_zero_inner_plaintext_is_unexpected(zeros: int) -> None:
    sealer, opener = pair(0x1303)
    fragment = sealer.seal(0, V12, b"", padding=zeros)
    assert refused(lambda: opener.open(APPLICATION, V12, fragment)) == "unexpected_message"


@pytest.mark.parametrize("suite", ONE_OF_EACH)
def test_failure_with_advance_counts_the_record(suite: int) -> None:
    sealer, opener = pair(suite)
    first, second = sealer.seal(APPLICATION, V12, b"first"), sealer.seal(APPLICATION, V12, b"second")
    bad = first[:-1] + bytes([first[-1] ^ 1])
    assert refused(lambda: opener.open(APPLICATION, V12, bad, advance=True)) == "bad_record_mac"
    assert opener.open(APPLICATION, V12, second) == (APPLICATION, b"second")
    assert opener.sequence == 2


def test_key_update_changes_the_keys() -> None:
    secret = b"t" * 48
    new = next_secret(0x1302, secret)
    fragment = sealer13(0x1302, new).seal(APPLICATION, V12, b"after")
    assert refused(lambda: opener13(0x1302, secret).open(APPLICATION, V12, fragment)) == "bad_record_mac"
    assert opener13(0x1302, new).open(APPLICATION, V12, fragment) == (APPLICATION, b"after")


@pytest.mark.parametrize("suite", [0x1301, 0xC02F])
def test_record_has_its_header(suite: int) -> None:
    sealer, opener = pair(suite)
    record = sealer.record(HANDSHAKE, b"content")
    assert record[:5] == bytes([outer(suite, HANDSHAKE), 3, 3]) + (len(record) - 5).to_bytes(2)
    assert opener.open(record[0], V12, record[5:]) == (HANDSHAKE, b"content")


@pytest.mark.parametrize(
    ("suite", "reason"),
    [(0x0003, "export"), (0x0081, "GOST"), (0x001E, "Kerberos"), (0xC051, "ARIA_256_GCM"), (0xC07A, "CAMELLIA_128_GCM"),
     (0x0A0A, "0x0A0A is no suite"), (0x1301, "no suite of TLS 1.2")],
)  # fmt: skip
def test_tls12_suite_that_cannot_be_opened_says_why(suite: int, reason: str) -> None:
    with pytest.raises(Unsupported, match=reason) as caught:
        openers12(suite, MASTER, CLIENT, SERVER, encrypt_then_mac=False)
    assert caught.value.reason.endswith(".")
    assert isinstance(caught.value, CryptoError)


@pytest.mark.parametrize("suite", [0xC02F, 0x1306, 0xC0B4])
def test_tls13_suite_that_cannot_be_opened_says_why(suite: int) -> None:
    with pytest.raises(Unsupported, match=r"TLS 1\.3"):
        opener13(suite, bytes(32))
    with pytest.raises(Unsupported, match=r"TLS 1\.3"):
        next_secret(suite, bytes(32))


def test_tls13_secret_of_another_hash_is_refused() -> None:
    with pytest.raises(Unsupported, match="48 bytes does not fit TLS_AES_128_GCM_SHA256"):
        opener13(0x1301, bytes(48))


def test_what_hellos_agreed_on_and_cannot_be_opened() -> None:
    with pytest.raises(Unsupported, match="compressed with method 1"):
        openers12(0xC02F, MASTER, CLIENT, SERVER, encrypt_then_mac=False, compression=1)
    with pytest.raises(Unsupported, match="truncated HMAC"):
        openers12(0xC013, MASTER, CLIENT, SERVER, encrypt_then_mac=False, truncated_hmac=True)
    client, _ = openers12(0xC02F, MASTER, CLIENT, SERVER, encrypt_then_mac=True, truncated_hmac=True)
    assert client.sequence == 0  # an AEAD has no HMAC to truncate
