"""Segments as octets: both ways, damaged ones, and options as strangers write them."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.tcp.segment import Control, Options, Segment, SegmentError, ones_complement, parse_options
from wirestate.reference.tcp.sequence import MASK

V4 = (ip_address("192.0.2.1"), ip_address("198.51.100.7"))
V6 = (ip_address("2001:db8::1"), ip_address("2001:db8::2"))
NUMBER, HALF = st.integers(0, MASK), st.integers(0, 0xFFFF)
TIMES = st.none() | st.tuples(NUMBER, NUMBER)
BLOCKS = st.lists(st.tuples(NUMBER, NUMBER), max_size=3).map(tuple)
SYN_OPTIONS = st.tuples(st.none() | HALF, st.none() | st.integers(0, 14), st.booleans(), st.just(()), TIMES)
OPTIONS = st.one_of(SYN_OPTIONS, st.tuples(st.none(), st.none(), st.just(False), BLOCKS, TIMES)).map(lambda values: Options(*values))
SEGMENTS = st.builds(
    Segment, HALF, HALF, NUMBER, NUMBER, st.integers(0, 255), HALF, OPTIONS, st.binary(max_size=40), urgent=HALF
)


@given(SEGMENTS, st.sampled_from((V4, V6)))
def test_segment_comes_back_from_its_octets(segment: Segment, ends: tuple[object, object]) -> None:
    source, destination = V4 if ends is V4 else V6
    assert Segment.parse(segment.to_bytes(source, destination), source, destination) == segment


@given(SEGMENTS, st.data())
def test_segment_with_a_changed_bit_is_refused(segment: Segment, data: st.DataObject) -> None:
    octets = bytearray(segment.to_bytes(*V4))
    octets[data.draw(st.integers(0, len(octets) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SegmentError):
        Segment.parse(bytes(octets), *V4)


@given(st.binary(max_size=80))
def test_any_octets_are_a_segment_or_an_error(octets: bytes) -> None:
    try:
        segment = Segment.parse(octets, *V6)
    except SegmentError:
        return
    assert len(segment.text) <= len(octets) - 20


@given(st.binary(max_size=40))
def test_any_octets_are_options(octets: bytes) -> None:
    options = parse_options(octets)
    assert options.window_scale is None or options.window_scale <= 14


@pytest.mark.parametrize(
    ("octets", "options"),
    [
        ("020405b4", Options(mss=1460)),
        ("0101080a0000000100000002", Options(timestamps=(1, 2))),
        ("02040218030300", Options(mss=536)),
        ("0303ff", Options(window_scale=14)),
        ("fe04beef020405b4", Options(mss=1460)),
        ("00020405b4", Options()),
        ("0200020405b4", Options()),
        ("0205aabbcc01", Options()),
        ("020405b4020405b5", Options(mss=1460)),
        ("050a00000001000000020402", Options(sack=((1, 2),), sack_permitted=True)),
        ("0507000000010000", Options()),
    ],
)
def test_options_as_strangers_write_them(octets: str, options: Options) -> None:
    assert parse_options(bytes.fromhex(octets)) == (
        options._replace(window_scale=0) if octets.endswith("030300") else options
    )


def test_segment_with_a_wrong_data_offset_is_refused() -> None:
    octets = bytearray(Segment(1, 2, 3, 4, 16, 5, text=b"text").to_bytes(*V4))
    for offset in (0x40, 0x70):
        octets[12] = offset
        with pytest.raises(SegmentError, match="data offset"):
            Segment.parse(bytes(octets), *V4)


def test_checksum_is_that_of_rfc_1071() -> None:
    # section 3 of it: 0001 f203 f4f5 f6f7 sum up to ddf2
    assert ones_complement(bytes.fromhex("0001f203f4f5f6f7")) == 0xFFFF - 0xDDF2
    assert ones_complement(b"\x00\x01", bytes.fromhex("f203f4f5f6")) == 0xFFFF - (0x1 + 0xF203 + 0xF4F5 + 0xF600) % 0xFFFF


def test_segment_of_a_capture_has_its_checksum() -> None:
    octets = bytes.fromhex("c00101bb00000001000000005002ffff00000000")
    sent = Segment(0xC001, 443, 1, 0, Control.SYN, 0xFFFF).to_bytes(*V4)
    assert (sent[:16], sent[18:]) == (octets[:16], octets[18:])
    words = [int.from_bytes(V4[0].packed[:2]), int.from_bytes(V4[0].packed[2:]), int.from_bytes(V4[1].packed[:2])]
    words += [int.from_bytes(V4[1].packed[2:]), 6, 20, *(int.from_bytes(octets[i : i + 2]) for i in range(0, 20, 2))]
    total = sum(words)
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    assert int.from_bytes(sent[16:18]) == 0xFFFF - total


def test_segment_length_counts_syn_and_fin() -> None:
    assert Segment(1, 2, 3, 4, Control.SYN | Control.FIN, 5, text=b"abc").length == 5
    assert str(Segment(1, 2, 3, 4, Control.FIN | Control.ACK, 5, text=b"abc")) == "<FIN,ACK seq 3 ack 4 text 3 window 5>"
