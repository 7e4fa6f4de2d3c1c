"""An endpoint's records: every suite seals and opens, keys change, limits hold, and what a peer must not send is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto.errors import CryptoError, RecordError, Unsupported
from wirestate.reference.crypto.record_cipher import next_secret, openers12, sealer13
from wirestate.reference.crypto.record_layer import AES_RECORDS, DUE_BEFORE, LAST, RecordOpener, RecordSealer, keys12
from wirestate.reference.crypto.secrets12 import Secrets12
from wirestate.reference.wire.suites import SUITES

CCS, ALERT, HANDSHAKE, DATA = 20, 21, 22, 23
V10, V12 = 0x0301, 0x0303
MASTER, CLIENT, SERVER = b"m" * 48, b"c" * 32, b"s" * 32
SUITES13 = [code for code, suite in SUITES.items() if suite.tls13]
SUITES12 = [
    code for code, suite in SUITES.items()
    if not suite.tls13 and (suite.aead or suite.cipher.endswith("_CBC")) and suite.cipher.startswith(("AES", "CHACHA20", "3DES"))
]  # fmt: skip
ONE_OF_EACH = [0x1301, 0x1302, 0x1303, 0x1304, 0x1305, 0xC02F, 0xC030, 0xCCA8, 0xC09C, 0xC0A0, 0xC013, 0xC028, 0x009C]


def secret_of(suite: int) -> bytes:
    return b"t" * (48 if SUITES[suite].hash == "sha384" else 32)


def secrets12(suite: int) -> Secrets12:
    return Secrets12(SUITES[suite].hash, MASTER, CLIENT, SERVER)


def pair(suite: int, *, etm: bool = True) -> tuple[RecordSealer, RecordOpener]:
    """A client's sealer and the server's opener."""
    sealer, opener = RecordSealer(), RecordOpener()
    if SUITES[suite].tls13:
        sealer.use13(suite, secret_of(suite))
        opener.use13(suite, secret_of(suite))
    else:
        sealer.use12(suite, keys12(suite, secrets12(suite), encrypt_then_mac=etm).client)
        opener.use12(suite, keys12(suite, secrets12(suite), encrypt_then_mac=etm).client)
    return sealer, opener


def split(records: bytes | bytearray) -> list[tuple[int, int, bytes]]:
    """Type, version and fragment of each record."""
    found, at = [], 0
    while at < len(records):
        end = at + 5 + int.from_bytes(records[at + 3 : at + 5])
        found.append((records[at], int.from_bytes(records[at + 1 : at + 3]), bytes(records[at + 5 : end])))
        at = end
    return found


def opened(opener: RecordOpener, records: bytes | bytearray) -> list[tuple[int, bytes]]:
    return [opener.open(*record) for record in split(records)]


def refused(use: Callable[[], object]) -> str:
    with pytest.raises(RecordError) as caught:
        use()
    return caught.value.alert


@pytest.mark.parametrize("suite", SUITES13 + SUITES12, ids=lambda suite: SUITES[suite].name)
@pytest.mark.parametrize("etm", [False, True], ids=["mte", "etm"])
def test_suite_opens_what_it_seals(suite: int, etm: bool) -> None:
    sealer, opener = pair(suite, etm=etm)
    for kind, content in ((HANDSHAKE, b"finished"), (DATA, b""), (DATA, bytes(16384)), (ALERT, b"\1\0")):
        assert opened(opener, sealer.seal(kind, content)) == [(kind, content)]
        assert opened(opener, sealer.seal(kind, memoryview(content), padding=3 if len(content) < 99 else 0)) == [(kind, content)]
    assert sealer.sequence == opener.sequence == 8


@pytest.mark.parametrize("suite", ONE_OF_EACH, ids=lambda suite: SUITES[suite].name)
@given(content=st.binary(min_size=1, max_size=300), place=st.integers(0), etm=st.booleans())
def test_flipped_bit_is_refused(suite: int, content: bytes, place: int, etm: bool) -> None:
    sealer, opener = pair(suite, etm=etm)
    record = bytearray(sealer.seal(HANDSHAKE, content))
    place %= 8 * (len(record) - 5)
    record[5 + place // 8] ^= 1 << place % 8
    assert refused(lambda: opened(opener, bytes(record))) == "bad_record_mac"
    assert opener.sequence == 0


@pytest.mark.parametrize("suite", ONE_OF_EACH, ids=lambda suite: SUITES[suite].name)
def test_record_out_of_order_or_twice_is_refused(suite: int) -> None:
    sealer, opener = pair(suite)
    one, two = sealer.seal(DATA, b"one"), sealer.seal(DATA, b"two")
    assert refused(lambda: opened(opener, two)) == "bad_record_mac"
    assert opened(opener, one) == [(DATA, b"one")]
    assert refused(lambda: opened(opener, one)) == "bad_record_mac"


@pytest.mark.parametrize("suite", [0, 0x1301, 0x1305, 0xC02F, 0xC0A0, 0xCCA8, 0xC028])
@given(st.integers(1, 70_000), st.sampled_from([512, 4096, 16384]))
def test_long_content_goes_into_several_records(suite: int, length: int, fragment: int) -> None:
    sealer, opener = pair(suite) if suite else (RecordSealer(), RecordOpener())
    content = bytes(range(256)) * (length // 256 + 1)
    sealer.fragment = opener.fragment = fragment
    found = opened(opener, sealer.seal(DATA, content[:length]))
    assert b"".join(part for _, part in found) == content[:length]
    assert [len(part) for _, part in found[:-1]] == [fragment] * (len(found) - 1)
    assert len(found) == -(-length // fragment)


def test_records_in_clear_have_their_header() -> None:
    sealer, opener = RecordSealer(), RecordOpener()
    assert sealer.seal(HANDSHAKE, b"hello", version=V10) == b"\x16\x03\x01\x00\x05hello"
    assert sealer.seal(CCS, b"\1") == b"\x14\x03\x03\x00\x01\1"
    assert opener.open(CCS, V12, b"\1") == (CCS, b"\1")
    assert not sealer.protected
    assert refused(lambda: opener.open(HANDSHAKE, V12, bytes(16385))) == "record_overflow"
    assert refused(lambda: opener.open(HANDSHAKE, V12, b"")) == "unexpected_message"


@pytest.mark.parametrize("kind", [ALERT, HANDSHAKE])
@pytest.mark.parametrize("suite", [0x1301, 0xC02F, 0xC013])
def test_empty_content_that_is_not_data_is_unexpected(suite: int, kind: int) -> None:
    sealer, opener = pair(suite)
    assert refused(lambda: opened(opener, sealer.seal(kind, b"", padding=2))) == "unexpected_message"


@pytest.mark.parametrize("kind", [0, CCS, 24, 255])
def test_protected_record_of_another_type_is_unexpected_in_tls13(kind: int) -> None:
    sealer, opener = pair(0x1302)
    assert refused(lambda: opened(opener, sealer.seal(kind, b"\1"))) == "unexpected_message"


@pytest.mark.parametrize("suite", [0x1303, 0xCCA8, 0xC028])
def test_content_beyond_the_limit_overflows(suite: int) -> None:
    sealer, opener = pair(suite)
    opener.fragment = 512
    assert opened(opener, sealer.seal(DATA, bytes(512))) == [(DATA, bytes(512))]
    with pytest.raises(RecordError) as caught:
        opened(opener, sealer.seal(DATA, bytes(513)))
    assert (caught.value.alert, caught.value.opened) == ("record_overflow", True)
    sealer.fragment = 20_000
    assert refused(lambda: opened(opener, sealer.seal(DATA, bytes(16_385)))) == "record_overflow"


def test_key_update_changes_both_sides_alike() -> None:
    sealer, opener = pair(0x1302)
    opened(opener, sealer.seal(DATA, b"before"))
    sealer.update()
    assert sealer.sequence == 0
    record = sealer.seal(DATA, b"after")
    assert refused(lambda: opened(opener, record)) == "bad_record_mac"
    opener.update()
    assert opened(opener, record) == [(DATA, b"after")]
    twice = next_secret(0x1302, next_secret(0x1302, secret_of(0x1302)))
    sealer.update()
    assert sealer.seal(DATA, b"x") == sealer13(0x1302, twice).record(DATA, b"x")


def test_keys_that_cannot_be_updated() -> None:
    for one in (*pair(0xC02F), RecordSealer(), RecordOpener()):
        with pytest.raises(ValueError, match="alone can be updated"):
            one.update()


@pytest.mark.parametrize(
    ("suite", "last"), [(0x1301, AES_RECORDS), (0x1305, AES_RECORDS), (0xC030, AES_RECORDS), (0x1303, LAST), (0xC013, LAST)]
)
def test_worn_out_keys_seal_no_more(suite: int, last: int) -> None:
    sealer, opener = pair(suite)
    assert not sealer.due
    sealer.sequence = last - DUE_BEFORE
    assert sealer.due
    sealer.sequence = opener.sequence = last - 1
    assert opened(opener, sealer.seal(DATA, b"last")) == [(DATA, b"last")]
    with pytest.raises(CryptoError, match="as many as these keys may seal"):
        sealer.seal(DATA, b"more")


def test_limit_is_that_of_rfc_8446_section_5_5() -> None:
    assert int(2**24.5) == AES_RECORDS


@pytest.mark.parametrize("etm", [False, True])
def test_wrong_padding_and_wrong_mac_give_the_same_alert(etm: bool) -> None:
    sealer, opener = pair(0xC013, etm=etm)
    record = sealer.seal(DATA, b"x" * 30, padding=4)
    for at in range(5, len(record)):
        bad = record[:at] + bytes([record[at] ^ 0x80]) + record[at + 1 :]
        assert refused(partial(opened, opener, bad)) == "bad_record_mac"
    assert opened(opener, record) == [(DATA, b"x" * 30)]


def test_endpoint_and_checker_read_the_same() -> None:
    sealer, _ = pair(0xC02F)
    opener, _ = openers12(0xC02F, MASTER, CLIENT, SERVER, encrypt_then_mac=False)
    assert [opener.open(*record) for record in split(sealer.seal(DATA, b"text"))] == [(DATA, b"text")]


@pytest.mark.parametrize("suite", [0x0005, 0x0002, 0xC051, 0x0003])
def test_suite_that_is_not_for_endpoints(suite: int) -> None:
    with pytest.raises(Unsupported):
        keys12(suite, Secrets12("sha256", MASTER, CLIENT, SERVER), encrypt_then_mac=False)


def test_secret_of_another_length_is_unsupported() -> None:
    with pytest.raises(Unsupported, match="48 bytes"):
        RecordSealer().use13(0x1301, bytes(48))
