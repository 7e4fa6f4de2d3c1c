"""pcapng files: sections, interfaces and their clocks, the packet blocks, embedded key logs, damage."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checker.capture.test_files import sound
from tests.checker.capture.writers import (
    block,
    damages,
    enhanced,
    ether,
    interface,
    ip4,
    obsolete,
    option,
    packets,
    parts,
    secrets,
    section,
    simple,
    tcp,
)
from wirestate.checker.observe.capture import feed
from wirestate.checker.observe.capture.shapes import Block, Secrets

PACKETS = [ether(ip4(tcp(b"text %d" % i))) for i in range(6)]


@pytest.mark.parametrize("order", ["<", ">"])
def test_packet_blocks_of_three_kinds(order: str) -> None:
    octets = section(order) + interface(order=order) + enhanced(PACKETS[0], ticks=5, order=order)
    octets += simple(PACKETS[1], len(PACKETS[1]), order) + obsolete(PACKETS[2], ticks=9, order=order)
    expected = [(i + 1, when, 1, PACKETS[i], len(PACKETS[i])) for i, when in enumerate([5000, 5000, 9000])]
    assert (packets(octets), damages(octets)) == (expected, [])


def test_simple_packet_block_is_cut_by_the_snap_length() -> None:
    octets = section() + interface(snaplen=30) + simple(PACKETS[0][:30], len(PACKETS[0]))
    assert packets(octets) == [(1, 0, 1, PACKETS[0][:30], len(PACKETS[0]))]


@pytest.mark.parametrize(
    ("resolution", "ticks", "expected"),
    [
        (0, 7, 7_000_000_000),
        (3, 7, 7_000_000),
        (6, 7, 7_000),
        (9, 7, 7),
        (12, 7_999, 7),
        (127, 7, 0),
        (0x80, 7, 7_000_000_000),
        (0x80 | 10, 1536, 1_500_000_000),
        (0x80 | 32, 5 << 31, 2_500_000_000),
        (0x80 | 63, 1 << 62, 500_000_000),
        (0xFF, 1 << 62, 0),
    ],
)
def test_interface_with_another_clock(resolution: int, ticks: int, expected: int) -> None:
    clock = option(9, bytes([resolution])) + option(14, struct.pack("<q", 2)) + option(0, b"")
    octets = section() + interface(options=clock) + enhanced(b"x", ticks=ticks)
    assert packets(octets)[0][1] == expected + 2_000_000_000


def test_sections_with_their_own_byte_order_and_interfaces() -> None:
    octets = section() + interface(1) + enhanced(b"a") + section(">") + interface(101, order=">") + interface(113, order=">")
    octets += enhanced(b"b", 0, order=">") + enhanced(b"c", 1, order=">") + section() + interface(0) + enhanced(b"d")
    assert [(p[0], p[2], p[3]) for p in packets(octets)] == [(1, 1, b"a"), (2, 101, b"b"), (3, 113, b"c"), (4, 0, b"d")]


def test_secrets_are_given_where_they_stand() -> None:
    octets = section() + secrets(b"CLIENT_RANDOM 00 11\n") + interface() + enhanced(b"a") + secrets(b"more") + secrets(b"-", 1)
    kinds = [part if isinstance(part, Secrets) else "packets" for part in parts(octets)]
    assert kinds == [Secrets(0, b"CLIENT_RANDOM 00 11\n"), "packets", Secrets(1, b"more")]


def test_unknown_blocks_are_skipped() -> None:
    octets = section() + block(0x77, b"what") + interface() + block(4, bytes(4)) + enhanced(b"a") + block(5, bytes(8))
    assert ([p[3] for p in packets(octets)], damages(octets)) == ([b"a"], [])


def test_blocks_longer_than_a_chunk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed.Feed.__init__, "__defaults__", (100,))
    many = [bytes([i]) * (37 * i % 300 + 1) for i in range(90)]
    octets = section() + interface() + b"".join(enhanced(p) for p in many)
    assert ([p[3] for p in packets(octets)], damages(octets)) == (many, [])


def test_packet_of_an_unknown_interface() -> None:
    octets = section() + interface() + enhanced(b"a") + enhanced(b"b", index=3) + enhanced(b"c")
    assert ([p[0] for p in packets(octets)], damages(octets)) == ([1, 3], [2])


def test_captured_length_beyond_the_block() -> None:
    octets = section() + interface() + enhanced(b"aaaa") + enhanced(b"bbbb", captured=5000) + enhanced(b"cccc")
    assert ([p[3] for p in packets(octets)], damages(octets)) == ([b"aaaa", b"bbbb", b"cccc"], [2])


@pytest.mark.parametrize("length", [0, 4, 13, 40, 5_000, 1 << 20, 0xFFFFFFFF])
@pytest.mark.parametrize("last", [False, True])
def test_block_length_that_cannot_be(length: int, last: bool) -> None:
    """Whether it is the length in front or the one behind that is wrong, one frame is named and all packets are given."""
    octets = bytearray(section() + interface() + b"".join(enhanced(p) for p in PACKETS))
    size = len(enhanced(PACKETS[0]))
    place = len(section() + interface()) + 2 * size
    place += size - 4 if last else 4
    octets[place : place + 4] = struct.pack("<I", length)
    found = packets(bytes(octets))
    assert ([p[0] for p in found], damages(bytes(octets))) == ([1, 2, 3, 4, 5, 6], [3])
    assert [p[3] for p in found] == PACKETS


def test_last_block_cut_is_given_as_far_as_it_is_there() -> None:
    assert len(PACKETS[0]) == 60
    octets = (section() + interface() + enhanced(PACKETS[0]) + enhanced(PACKETS[1]))[:-20]
    assert [len(p[3]) for p in packets(octets)] == [len(PACKETS[0]), 44]
    assert damages(octets) == [2]


def test_runs_of_one_link_type_make_one_block() -> None:
    octets = section() + interface(1) + interface(1) + interface(101)
    octets += b"".join(enhanced(b"x", index=i) for i in (0, 1, 0, 2, 2, 1))
    blocks = [part for part in parts(octets) if isinstance(part, Block)]
    assert [(b.link, b.frames.tolist()) for b in blocks] == [(1, [1, 2, 3]), (101, [4, 5]), (1, [6])]


@given(st.lists(st.tuples(st.integers(4, 700), st.binary(min_size=1, max_size=6)), max_size=4), st.integers(0, 800))
def test_pcapng_with_any_octets_changed(edits: list[tuple[int, bytes]], end: int) -> None:
    octets = bytearray(section() + interface(options=option(9, b"\6")) + secrets(b"k") + enhanced(PACKETS[0]))
    octets += simple(PACKETS[1], 99) + b"".join(enhanced(p, ticks=i) for i, p in enumerate(PACKETS)) + obsolete(PACKETS[2])
    for place, value in edits:
        octets[place : place + len(value)] = value
    assert sound(bytes(octets[: max(4, end)]))
