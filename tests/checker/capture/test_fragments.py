"""IP fragments: in order and not, overlapping, cut, never completed."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checker.capture.writers import SECOND, decoded, fragment6, ip4, pcap, record, tcp, texts
from wirestate.checker.observe.capture.fragments import WAITING

TEXT = bytes(range(100))
BODY = tcp(TEXT)
MORE = 0x2000


def fragments(version: int, edges: list[int], body: bytes = BODY) -> list[bytes]:
    """Cut a body at these multiples of 8."""
    ends = [*edges[1:], len(body)]
    if version == 4:
        return [ip4(body[a:b], field=a // 8 | (MORE if b < len(body) else 0)) for a, b in zip(edges, ends, strict=True)]
    return [fragment6(body[a:b], a, b < len(body)) for a, b in zip(edges, ends, strict=True)]


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_fragments_in_any_order(version: int, order: tuple[int, ...]) -> None:
    pieces = fragments(version, [0, 24, 64])
    octets = pcap([pieces[i] for i in order], link=101)
    assert texts(octets) == [(3, TEXT, 100)]
    _, decoder = decoded(octets)
    assert (decoder.counts, decoder.damages) == ({}, [])


def test_segment_of_fragments_stands_where_the_last_one_came() -> None:
    pieces = fragments(4, [0, 48])
    whole = ip4(tcp(b"whole"))
    found = texts(pcap([whole, pieces[0], whole, pieces[1], whole], link=101))
    assert [(frame, text) for frame, text, _ in found] == [(1, b"whole"), (3, b"whole"), (4, TEXT), (5, b"whole")]
    [segments], _ = decoded(pcap([whole, *pieces], link=101))
    assert (len(segments.keys), segments.flow.tolist()) == (1, [0, 0])


@pytest.mark.parametrize("version", [4, 6])
def test_first_fragment_wins_where_two_overlap(version: int) -> None:
    other = fragments(version, [0, 24, 64], tcp(b"\xff" * 100))
    first, second, third = fragments(version, [0, 24, 64])
    wide = fragments(version, [0, 16, 64], tcp(b"\xff" * 100))[1]
    assert texts(pcap([first, second, other[1], wide, third], link=101)) == [(5, TEXT, 100)]


def test_fragment_cut_by_the_snap_length() -> None:
    first, second = fragments(4, [0, 64])
    octets = pcap([], link=101) + record(first[:74], original=len(first)) + record(second)
    assert texts(octets) == [(2, TEXT[:34], 100)]


@pytest.mark.parametrize("version", [4, 6])
def test_fragment_that_stays_alone(version: int) -> None:
    octets = pcap([fragments(version, [0, 48])[0]], link=101)
    assert texts(octets) == []
    _, decoder = decoded(octets)
    assert [(d.frame, d.message) for d in decoder.damages] == [(1, "the rest of this fragmented IP datagram is missing")]
    assert decoder.counts == {"unreadable": 1}


def test_fragment_that_comes_too_late() -> None:
    first, second = fragments(4, [0, 48])
    octets = pcap([], link=101) + record(first) + record(second, second=SECOND + 61)
    assert texts(octets) == []
    assert [d.frame for d in decoded(octets)[1].damages] == [1, 2]


def test_fragments_that_wait_are_bounded() -> None:
    many = [ip4(BODY[:48], field=MORE, ident=i) for i in range(WAITING + 5)]
    [_], decoder = decoded(pcap(many, link=101))
    assert [d.frame for d in decoder.damages][:6] == [1, 2, 3, 4, 5, 6]
    assert decoder.counts == {"unreadable": WAITING + 5}


@pytest.mark.parametrize(
    ("packet", "why"),
    [
        (ip4(bytes(20), field=MORE), "an IP fragment that others follow has a length that is no multiple of 8"),
        (ip4(bytes(800), field=0x1FFF), "an IP fragment has a length or an offset that cannot be"),
        (ip4(b"", field=5), "an IP fragment has a length or an offset that cannot be"),
    ],
)
def test_fragment_that_cannot_be(packet: bytes, why: str) -> None:
    _, decoder = decoded(pcap([packet], link=101))
    assert [d.message for d in decoder.damages] == [why]


def test_fragments_of_udp_are_only_counted() -> None:
    _, decoder = decoded(pcap([ip4(bytes(48), 17, field=MORE), ip4(bytes(48), 17, field=6)], link=101))
    assert (decoder.counts, decoder.damages) == ({"UDP": 2}, [])


@given(st.sets(st.integers(1, 14)), st.randoms(), st.sampled_from([4, 6]))
def test_fragments_cut_anywhere(edges: set[int], random: Random, version: int) -> None:
    pieces = fragments(version, [0, *(8 * edge for edge in sorted(edges))])
    pieces += pieces[:2] if len(pieces) > 2 else []
    random.shuffle(pieces)
    [first, *_] = texts(pcap(pieces, link=101)) if len(pieces) > 1 else [(1, TEXT, 100)]
    assert first[1:] == (TEXT, 100)


def test_fragment_that_is_whole_and_in_itself_is_a_fragment_again() -> None:
    """Found by changing a capture at random: what such a packet carries is a fragment header over and over."""
    body = bytes.fromhex(
        "009bafd607b6c7e6ede3430280180040fe4300000101082750d7cefffe9ed977160303001648f4a0cbb6c614c402b02fc9cbff0326aea7d16c3387"
    )
    octets = pcap([ip4(body, 44, total=0xFF4F), ip4(tcp(b"after"))], link=101)
    assert [text for _, text, _ in texts(octets)] == [b"after"]
    _, decoder = decoded(octets)
    assert "a fragment is within too many others" in [d.message for d in decoder.damages]
