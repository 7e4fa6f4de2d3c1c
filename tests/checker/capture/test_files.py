"""pcap files: byte orders, time units, damage, compression, streams that deliver little at a time."""

from __future__ import annotations

import gzip
import io
import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checker.capture.writers import SECOND, damages, ether, ip4, packets, parts, pcap, record, tcp
from wirestate.checker.observation import SourceError
from wirestate.checker.observe.capture import feed
from wirestate.checker.observe.capture.files import is_capture, read_blocks
from wirestate.checker.observe.capture.shapes import Block, Damage

PACKETS = [ether(ip4(tcp(b"text %d" % i))) for i in range(6)]
WHEN = SECOND * 1_000_000_000


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("magic", "unit"), [(0xA1B2C3D4, 1000), (0xA1B23C4D, 1), (0xA1B2CD34, 1000)])
def test_pcap_of_each_kind(order: str, magic: int, unit: int) -> None:
    octets = pcap(PACKETS, order, magic)
    assert is_capture(octets[:4])
    assert packets(octets) == [(i + 1, WHEN + 3 * unit, 1, p, len(p)) for i, p in enumerate(PACKETS)]


def test_pcap_without_packets() -> None:
    assert parts(pcap([])) == []


def test_pcap_whose_header_is_cut() -> None:
    assert parts(pcap([])[:20]) == [Damage(0, "the header of the file is cut")]


@pytest.mark.parametrize("octets", [b"", b"\0", b"Connecting to ::1\n", bytes(64)])
def test_no_capture(octets: bytes) -> None:
    assert not is_capture(octets[:4])
    with pytest.raises(SourceError, match=r"test: neither a pcap nor a pcapng capture"):
        parts(octets)


def test_pcap_packets_longer_than_a_chunk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed.Feed.__init__, "__defaults__", (100,))
    many = [bytes([i]) * (37 * i % 300 + 1) for i in range(90)]
    assert [p[3] for p in packets(pcap(many))] == many


class Drops(io.BytesIO):
    """A stream that gives seven octets at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 7, 7))


def test_stream_that_delivers_little_at_a_time() -> None:
    for octets in (pcap(PACKETS), gzip.compress(pcap(PACKETS))):
        [only] = read_blocks("-", Drops(octets))
        assert isinstance(only, Block)
        assert only.frames.tolist() == [1, 2, 3, 4, 5, 6]


class Breaks(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 200:
            raise OSError(5, "Input/output error")
        return super().read(min(size or 50, 50))


def test_stream_that_breaks() -> None:
    *_, last = read_blocks("-", Breaks(pcap(PACKETS)))
    assert isinstance(last, Damage)
    assert last.message == "reading stopped: Input/output error"


def test_gzip_of_several_members_and_padding() -> None:
    octets = pcap(PACKETS)
    assert packets(gzip.compress(octets[:99]) + gzip.compress(octets[99:]) + bytes(40)) == packets(octets)


def test_gzip_cut_in_the_middle() -> None:
    noise = [struct.pack(">I", i * 2_654_435_761 & 0xFFFFFFFF) * 20 for i in range(200)]
    squeezed = gzip.compress(pcap(noise))
    found = parts(squeezed[: len(squeezed) // 2])
    assert isinstance(found[-1], Damage)
    assert found[-1].message == "the gzip data ends in the middle"
    given_back = [p[3] for p in packets(squeezed[: len(squeezed) // 2])]
    assert len(given_back) > 20
    assert given_back[:-1] == noise[: len(given_back) - 1]


def test_gzip_damaged() -> None:
    squeezed = bytearray(gzip.compress(pcap(PACKETS * 50)))
    squeezed[-8:-4] = b"\1\2\3\4"  # the checksum
    found = parts(bytes(squeezed))
    assert isinstance(found[-1], Damage)
    assert found[-1].message.startswith("the gzip data is damaged")


def test_last_packet_cut_is_given_as_far_as_it_is_there() -> None:
    octets = pcap(PACKETS)[:-10]
    assert packets(octets)[-1] == (6, WHEN + 3000, 1, PACKETS[5][:-10], len(PACKETS[5]))
    assert damages(octets) == [6]


def test_last_record_header_cut() -> None:
    octets = pcap(PACKETS) + record(b"x")[:9]
    assert (len(packets(octets)), damages(octets)) == (6, [7])


@pytest.mark.parametrize("length", [0xFFFFFFFF, 262_145, 60_000, 200_000, 0, 1, 61, 59])
@pytest.mark.parametrize("at", [0, 3, 7])
def test_captured_length_that_cannot_be(length: int, at: int) -> None:
    many = [ether(ip4(tcp(b"text %d" % i))) for i in range(12)] * 300
    octets = bytearray(pcap(many))
    place = 24 + sum(16 + len(p) for p in many[:at])
    assert length != len(many[at])
    octets[place + 8 : place + 12] = struct.pack("<I", length)
    found = packets(bytes(octets))
    assert [p[0] for p in found] == list(range(1, len(many) + 1))
    assert [p[3] for p in found] == many
    assert damages(bytes(octets)) == [at + 1]


def test_garbage_between_records() -> None:
    head, tail = pcap(PACKETS), b"".join(record(p) for p in PACKETS)
    octets = head + b"\xff" * 3_000_000 + tail
    found = packets(octets)
    assert [p[3] for p in found] == PACKETS + PACKETS
    assert damages(octets) == [7]


def test_zeros_behind_the_last_record() -> None:
    octets = pcap(PACKETS) + bytes(1_000_000)
    assert (len(packets(octets)), damages(octets)) == (6, [7])


def test_times_that_leap_are_no_damage() -> None:
    octets = pcap([]) + b"".join(record(p, second=s) for s, p in zip([1, 2**31, 5, 0, 7, 2**32 - 1], PACKETS, strict=True))
    assert ([p[3] for p in packets(octets)], damages(octets)) == (PACKETS, [])


def sound(octets: bytes) -> bool:
    """Whether every packet that is given lies inside its data, and frames only grow."""
    last = 0
    for part in parts(octets):
        if isinstance(part, Block):
            assert (part.starts >= 0).all()
            assert (part.captured >= 0).all()
            assert (part.starts + part.captured <= len(part.data)).all()
            assert part.frames[0] > last
            last = int(part.frames[-1])
    return True


@given(st.lists(st.tuples(st.integers(4, 500), st.binary(min_size=1, max_size=6)), max_size=4), st.integers(0, 600))
def test_pcap_with_any_octets_changed(edits: list[tuple[int, bytes]], end: int) -> None:
    octets = bytearray(pcap(PACKETS))
    for place, value in edits:
        octets[place : place + len(value)] = value
    assert sound(bytes(octets[: max(4, end)]))
    assert sound(gzip.compress(bytes(octets), 1))


@given(st.lists(st.tuples(st.integers(2, 300), st.binary(min_size=1, max_size=3)), min_size=1, max_size=3))
def test_gzip_with_any_octets_changed(edits: list[tuple[int, bytes]]) -> None:
    octets = bytearray(gzip.compress(pcap(PACKETS), 0))
    for place, value in edits:
        octets[place : place + len(value)] = value
    with suppress(SourceError):  # the head may be no capture any more
        assert sound(bytes(octets))


def test_octets_put_in_before_a_record() -> None:
    octets = pcap(PACKETS[:3]) + b"\xff" * 7 + b"".join(record(p) for p in PACKETS[3:])
    assert [p[3][: len(PACKETS[0])] for p in packets(octets)] == PACKETS
    assert damages(octets) == [3]
