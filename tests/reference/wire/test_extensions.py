"""What each extension reader accepts, and the alert it wants for what it refuses."""

from collections.abc import Callable
from typing import Any

import pytest

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.reader import Reader

Read = Callable[..., Any]
DECODE, ILLEGAL = "decode_error", "illegal_parameter"
ENTRY = "001d0002abcd"
IDENTITY, BINDER = "0001aa00000007", "20" + "bb" * 32


def one(code: int, data: str) -> tuple[Extension, ...]:
    return (Extension(code, bytes.fromhex(data), 100),)


@pytest.mark.parametrize(
    ("read", "where", "code", "data", "value"),
    [
        (ext.server_name, "CH", 0, "0006 00 0003 612e62", "a.b"),
        (ext.server_name, "CH", 0, "0008 07 0001 ff 00 0001 61", "a"),
        (ext.server_name, "CH", 0, "0004 07 0001 ff", None),
        (ext.server_name, "SH", 0, "", None),
        (ext.alpn, "CH", 16, "0006 02 6832 02 0aff", ("h2", "\n\xff")),
        (ext.alpn, "EE", 16, "0003 02 6832", ("h2",)),
        (ext.alps, "CH", 17513, "0003 02 6832", ("h2",)),
        (ext.alps, "CH", 17613, "0003 02 6832", ("h2",)),
        (ext.alps, "EE", 17613, "0102", b"\1\2"),
        (ext.supported_versions, "CH", 43, "04 0304 8a8a", (0x0304, 0x8A8A)),
        (ext.supported_versions, "SH", 43, "0304", 0x0304),
        (ext.supported_versions, "HRR", 43, "0304", 0x0304),
        (ext.supported_groups, "CH", 10, "0004 11ec 001d", (0x11EC, 29)),
        (ext.signature_algorithms, "CH", 13, "0002 0403", (0x0403,)),
        (ext.signature_algorithms_cert, "CR", 50, "0002 0403", (0x0403,)),
        (ext.delegated_credential, "CH", 34, "0002 0403", (0x0403,)),
        (ext.delegated_credential, "CT", 34, "ff", ()),
        (ext.key_share, "CH", 51, "0000", ()),
        (ext.key_share, "CH", 51, "000c" + ENTRY + "0017 0002 0102", ((29, b"\xab\xcd"), (23, b"\1\2"))),
        (ext.key_share, "SH", 51, ENTRY, (29, b"\xab\xcd")),
        (ext.key_share, "HRR", 51, "001d", 29),
        (ext.pre_shared_key, "SH", 41, "0003", 3),
        (ext.psk_key_exchange_modes, "CH", 45, "02 01 0b", (1, 11)),
        (ext.ec_point_formats, "SH", 11, "01 00", (0,)),
        (ext.early_data, "CH", 42, "", True),
        (ext.early_data, "EE", 42, "", True),
        (ext.early_data, "NST", 42, "00000000", True),
        (ext.cookie, "HRR", 44, "0001 ff", b"\xff"),
        (ext.renegotiation_info, "CH", 65281, "00", b""),
        (ext.renegotiation_info, "SH", 65281, "02 abcd", b"\xab\xcd"),
        (ext.session_ticket, "CH", 35, "abcd", b"\xab\xcd"),
        (ext.session_ticket, "SH", 35, "", b""),
        (ext.status_request, "CH", 5, "01 0000 0000", True),
        (ext.status_request, "CH", 5, "07 ff", True),
        (ext.status_request, "SH", 5, "", True),
        (ext.status_request, "CR", 5, "", True),
        (ext.status_request, "CT", 5, "01 000001 ff", True),
        (ext.extended_master_secret, "SH", 23, "", True),
        (ext.encrypt_then_mac, "SH", 22, "", True),
        (ext.post_handshake_auth, "CH", 49, "", True),
        (ext.compress_certificate, "CH", 27, "04 0002 0001", (2, 1)),
        (ext.certificate_authorities, "CH", 47, "0003 0001 30", (b"0",)),
        (ext.max_fragment_length, "CH", 1, "01", 512),
        (ext.max_fragment_length, "EE", 1, "04", 4096),
        (ext.record_size_limit, "EE", 28, "0040", 64),
    ],
)
def test_reads(read: Read, where: str, code: int, data: str, value: object) -> None:
    result = read(one(code, data), where)
    assert (type(result), result) == (type(value), value)
    # The same bytes beside other extensions, unknown ones and GREASE among them.
    beside = (Extension(0x2A2A, b"\0"), *one(code, data), Extension(0xFE00, b"junk"))
    assert read(beside, where) == value


@pytest.mark.parametrize(
    ("read", "where", "code", "data", "alert"),
    [
        (ext.server_name, "CH", 0, "", DECODE),
        (ext.server_name, "CH", 0, "0000", DECODE),
        (ext.server_name, "CH", 0, "0001 00", DECODE),
        (ext.server_name, "CH", 0, "0003 00 0000", DECODE),
        (ext.server_name, "CH", 0, "0004 00 0001 61 00", DECODE),
        (ext.server_name, "CH", 0, "0008 00 0001 61 00 0001 62", ILLEGAL),
        (ext.server_name, "CH", 0, "0004 00 0001 e9", ILLEGAL),
        (ext.server_name, "EE", 0, "0004 00 0001 61", DECODE),
        (ext.alpn, "CH", 16, "0000", DECODE),
        (ext.alpn, "CH", 16, "0002 00 00", DECODE),
        (ext.alpn, "EE", 16, "0006 02 6832 02 6833", ILLEGAL),
        (ext.alps, "CH", 17513, "0003 03 6832", DECODE),
        (ext.supported_versions, "CH", 43, "00", DECODE),
        (ext.supported_versions, "CH", 43, "03 030403", DECODE),
        (ext.supported_versions, "CH", 43, "ff" + "03" * 255, DECODE),
        (ext.supported_versions, "CH", 43, "02 0304 00", DECODE),
        (ext.supported_versions, "SH", 43, "02 0304", DECODE),
        (ext.supported_versions, "SH", 43, "03", DECODE),
        (ext.supported_groups, "CH", 10, "0000", DECODE),
        (ext.supported_groups, "EE", 10, "0003 001d00", DECODE),
        (ext.signature_algorithms, "CH", 13, "0004 0403", DECODE),
        (ext.signature_algorithms_cert, "CH", 50, "0002 0403 00", DECODE),
        (ext.delegated_credential, "CH", 34, "0000", DECODE),
        (ext.key_share, "CH", 51, "", DECODE),
        (ext.key_share, "CH", 51, "0004 001d 0000", DECODE),
        (ext.key_share, "CH", 51, "000c" + ENTRY * 2, ILLEGAL),
        (ext.key_share, "CH", 51, "0006" + ENTRY + "00", DECODE),
        (ext.key_share, "SH", 51, "0006" + ENTRY, DECODE),
        (ext.key_share, "HRR", 51, ENTRY, DECODE),
        (ext.pre_shared_key, "SH", 41, "000000", DECODE),
        (ext.pre_shared_key, "CH", 41, "0000 0021" + BINDER, DECODE),
        (ext.pre_shared_key, "CH", 41, "0007" + IDENTITY + "0000", DECODE),
        (ext.pre_shared_key, "CH", 41, "0007" + IDENTITY + "0020 1f" + "bb" * 31, DECODE),
        (ext.pre_shared_key, "CH", 41, "0007" + IDENTITY + "0022 1f" + "bb" * 33, DECODE),
        (ext.pre_shared_key, "CH", 41, "000e" + IDENTITY * 2 + "0021" + BINDER, ILLEGAL),
        (ext.pre_shared_key, "CH", 41, "0007" + IDENTITY + "0042" + BINDER * 2, ILLEGAL),
        (ext.psk_key_exchange_modes, "CH", 45, "00", DECODE),
        (ext.psk_key_exchange_modes, "CH", 45, "01 01 01", DECODE),
        (ext.ec_point_formats, "CH", 11, "00", DECODE),
        (ext.early_data, "CH", 42, "00000000", DECODE),
        (ext.early_data, "NST", 42, "", DECODE),
        (ext.early_data, "NST", 42, "0000000000", DECODE),
        (ext.cookie, "CH", 44, "0000", DECODE),
        (ext.cookie, "CH", 44, "0001 ffff", DECODE),
        (ext.renegotiation_info, "CH", 65281, "", DECODE),
        (ext.renegotiation_info, "SH", 65281, "01 abcd", DECODE),
        (ext.session_ticket, "SH", 35, "ab", DECODE),
        (ext.status_request, "CH", 5, "", DECODE),
        (ext.status_request, "CH", 5, "01 0000 0000 00", DECODE),
        (ext.status_request, "SH", 5, "01", DECODE),
        (ext.status_request, "CT", 5, "01 000000", DECODE),
        (ext.status_request, "CT", 5, "01 000001 ffff", DECODE),
        (ext.extended_master_secret, "CH", 23, "00", DECODE),
        (ext.encrypt_then_mac, "CH", 22, "00", DECODE),
        (ext.post_handshake_auth, "CH", 49, "00", DECODE),
        (ext.compress_certificate, "CH", 27, "00", DECODE),
        (ext.compress_certificate, "CH", 27, "03 000100", DECODE),
        (ext.compress_certificate, "CH", 27, "02 0001 00", DECODE),
        (ext.certificate_authorities, "CR", 47, "0000", DECODE),
        (ext.certificate_authorities, "CR", 47, "0003 0000 30", DECODE),
        (ext.certificate_authorities, "CR", 47, "0003 0001 30 00", DECODE),
        (ext.max_fragment_length, "CH", 1, "", DECODE),
        (ext.max_fragment_length, "CH", 1, "0101", DECODE),
        (ext.max_fragment_length, "CH", 1, "00", ILLEGAL),
        (ext.max_fragment_length, "CH", 1, "05", ILLEGAL),
        (ext.record_size_limit, "CH", 28, "40", DECODE),
        (ext.record_size_limit, "CH", 28, "0040 00", DECODE),
        (ext.record_size_limit, "CH", 28, "003f", ILLEGAL),
    ],
)
def test_refuses(read: Read, where: str, code: int, data: str, alert: str) -> None:
    with pytest.raises(WireError, match=r"^.+: .+ \(at offset 1\d\d|^.+: .+ \(at offset 3\d\d") as caught:
        read(one(code, data), where)
    assert caught.value.alert == alert


@pytest.mark.parametrize(
    ("read", "absent"),
    [
        *((f, ()) for f in (ext.alpn, ext.supported_versions, ext.supported_groups, ext.signature_algorithms)),
        *((f, ()) for f in (ext.key_share, ext.psk_key_exchange_modes, ext.ec_point_formats, ext.compress_certificate)),
        *((f, ()) for f in (ext.signature_algorithms_cert, ext.delegated_credential, ext.alps)),
        (ext.certificate_authorities, ()),
        *((f, False) for f in (ext.early_data, ext.status_request, ext.extended_master_secret, ext.encrypt_then_mac)),
        (ext.post_handshake_auth, False),
        *((f, None) for f in (ext.server_name, ext.cookie, ext.renegotiation_info, ext.session_ticket)),
        *((f, None) for f in (ext.pre_shared_key, ext.max_fragment_length, ext.record_size_limit)),
    ],
)
def test_absent(read: Read, absent: object) -> None:
    assert read((Extension(0x0A0A, b""),)) == absent


@pytest.mark.parametrize(
    ("read", "where"),
    [
        (ext.supported_versions, "SH"),
        (ext.key_share, "SH"),
        (ext.key_share, "HRR"),
        (ext.pre_shared_key, "SH"),
        (ext.alps, "EE"),
    ],
)
def test_absent_from_an_answer(read: Read, where: str) -> None:
    assert read((), where) is None


def test_a_psk_offer_knows_where_its_binders_begin() -> None:
    offer = ext.pre_shared_key(one(41, "000e" + IDENTITY * 2 + "0042" + BINDER * 2))
    assert offer == ext.PskOffer(((b"\xaa", 7),) * 2, (b"\xbb" * 32,) * 2, 100 + 16)


def test_the_new_code_point_of_application_settings_goes_first() -> None:
    assert ext.alps((*one(17513, "0003 02 6833"), *one(17613, "0003 02 6832"))) == ("h2",)


def test_an_extension_twice_is_an_illegal_parameter() -> None:
    block = bytes.fromhex("000c 0017 0000 2a2a 0000 0017 0000")
    with pytest.raises(WireError, match=r"extension 23: appears twice \(at offset 59\)") as caught:
        ext.read_extensions(Reader(block, 49))
    assert caught.value.alert == ILLEGAL


def test_extensions_keep_their_order_and_place() -> None:
    block = bytes.fromhex("000a 2a2a 0001 00 0017 0000 ff")
    with pytest.raises(WireError, match="extension type: needs 2 bytes, 1 left"):
        ext.read_extensions(Reader(block))
    found = ext.read_extensions(Reader(bytes.fromhex("0009") + block[2:-1], 40))
    assert found == (Extension(0x2A2A, b"\0"), Extension(23, b""))
    assert [e.offset for e in found] == [46, 51]
