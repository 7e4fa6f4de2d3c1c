"""Putting one direction together: order, repetition, overlap, holes, numbers that wrap."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.checker.observe.capture import stream as module
from wirestate.checker.observe.capture.stream import Conflict, Hole, Stream

ISN = 1000
TEXT = bytes(range(100))


def begun(isn: int = ISN) -> Stream:
    stream = Stream()
    stream.start(isn)
    return stream


def take(stream: Stream, frame: int, at: int, text: bytes, length: int = -1) -> bytes:
    pieces = stream.take(frame, (ISN + 1 + at) & module.MASK, text, len(text) if length < 0 else length)
    return b"".join(data for _, data, _ in pieces)


def test_in_order() -> None:
    stream = begun()
    assert take(stream, 1, 0, b"abc") == b"abc"
    assert take(stream, 2, 3, b"de") == b"de"
    assert stream.missing() is None


def test_earlier_text_after_later() -> None:
    stream = begun()
    assert take(stream, 1, 3, b"def") == b""
    assert take(stream, 2, 6, b"gh") == b""
    assert stream.take(3, ISN + 1, b"abc", 3, 77) == [(3, b"abc", 77), (1, b"def", -1), (2, b"gh", -1)]
    assert stream.missing() is None


def test_retransmission_of_the_same() -> None:
    stream = begun()
    take(stream, 1, 0, b"abcdef")
    assert take(stream, 2, 0, b"abcdef") == b""
    assert take(stream, 3, 3, b"defgh") == b"gh"
    assert stream.conflicts == []


def test_overlap_first_wins_and_conflict_is_noted() -> None:
    stream = begun()
    take(stream, 4, 0, b"abcdef")
    assert take(stream, 9, 2, b"cXXfgh") == b"gh"
    assert stream.conflicts == [Conflict(9, 4, 3, 2)]


def test_conflict_among_text_that_waits() -> None:
    stream = begun()
    take(stream, 4, 3, b"def")
    take(stream, 5, 3, b"dXf")
    assert take(stream, 6, 0, b"abc") == b"abcdef"
    assert stream.conflicts == [Conflict(5, 4, 4, 1)]


def test_keep_alive_with_garbage_is_no_conflict() -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    assert take(stream, 2, 2, b"\0") == b""
    take(stream, 3, 10, b"klm")
    take(stream, 4, 12, b"\0")
    assert stream.conflicts == []


def test_hole_names_bytes_and_frame() -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    take(stream, 5, 10, b"klm")
    assert stream.missing() == Hole(3, 10, 5)


def test_hole_behind_what_was_acknowledged() -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    stream.acknowledge(ISN + 1 + 9, 4)
    take(stream, 5, 9, b"klm")
    assert stream.missing() == Hole(3, 9, 4)


def test_acknowledged_text_that_was_never_seen() -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    stream.acknowledge(ISN + 1 + 9, 7)
    stream.acknowledge(ISN + 1 + 11, 8)
    assert stream.missing() == Hole(3, 11, 7)


@pytest.mark.parametrize("fin", [True, False])
def test_acknowledged_fin_is_no_hole(fin: bool) -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    if fin:
        stream.finish(ISN + 1 + 3, 2)
    stream.acknowledge(ISN + 1 + 4, 3)
    assert stream.missing() is None


def test_text_before_a_fin_that_was_never_seen() -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    stream.finish(ISN + 1 + 4, 2)
    assert stream.missing() == Hole(3, 4, 2)


def test_snapped_text() -> None:
    stream = begun()
    assert take(stream, 1, 0, b"abc", 8) == b"abc"
    assert take(stream, 2, 8, b"ijk") == b""
    assert stream.missing() == Hole(3, 8, 1)


def test_syn_seen_after_text() -> None:
    stream = Stream()
    assert take(stream, 1, 0, b"abc") == b"abc"
    stream.start(ISN)
    assert take(stream, 2, 3, b"def") == b"def"
    assert stream.missing() is None


def test_acknowledgment_tells_where_the_stream_begins() -> None:
    stream = Stream()
    stream.acknowledge(ISN + 1, 1)
    take(stream, 2, 3, b"def")
    assert stream.missing() == Hole(0, 3, 2)


def test_earlier_acknowledgment_tells_that_it_began_earlier() -> None:
    """Without a SYN, the first acknowledgment that was captured need not be the first that was sent."""
    stream = Stream()
    stream.acknowledge(ISN + 1 + 20, 1)
    stream.acknowledge(ISN + 1, 2)
    assert stream.reaches(ISN + 1)
    assert not stream.reaches(ISN + 1 + 20)
    assert stream.missing() == Hole(0, 20, 2)


def test_reaches_counts_a_fin() -> None:
    stream = begun()
    take(stream, 1, 0, b"abc")
    assert stream.reaches(ISN + 1 + 3)
    assert not stream.reaches(ISN + 1 + 4)
    stream.finish(ISN + 1 + 3, 2)
    assert stream.reaches(ISN + 1 + 4)
    assert not stream.reaches(ISN + 1 + 5)
    assert not stream.reaches(ISN + 1 + 3, unread=1)


@pytest.mark.parametrize("step", [1, 2000])
def test_waiting_text_is_bounded(step: int) -> None:
    stream = begun()
    for i in range(2000):
        take(stream, i + 1, 10 + i * step, bytes(step))
    assert stream.held_bytes <= module.MOST_HELD_BYTES
    assert stream.missing() == Hole(0, 10, 1)
    assert not stream.held


@given(st.randoms(use_true_random=False), st.integers(0, module.MASK))
def test_any_order_and_overlap_gives_the_text(rng: random.Random, isn: int) -> None:
    """Also where numbers wrap."""
    cuts = sorted(rng.sample(range(1, len(TEXT)), rng.randrange(0, 20)))
    pieces = [(low, high) for low, high in zip([0, *cuts], [*cuts, len(TEXT)], strict=True)]
    pieces += [tuple(sorted(rng.sample(range(len(TEXT) + 1), 2))) for _ in range(rng.randrange(10))]  # type: ignore[misc]
    rng.shuffle(pieces)
    stream = begun(isn)
    out = b""
    for frame, (low, high) in enumerate(pieces, 1):
        got = stream.take(frame, (isn + 1 + low) & module.MASK, TEXT[low:high], high - low)
        out += b"".join(data for _, data, _ in got)
    assert out == TEXT
    assert stream.conflicts == []
    assert stream.missing() is None


@given(st.lists(st.tuples(st.integers(0, 40), st.binary(min_size=1, max_size=12), st.integers(0, 3)), max_size=30))
def test_what_was_read_is_never_read_again(segments: list[tuple[int, bytes, int]]) -> None:
    """Whatever comes, in any order: the bytes read are those that came first, without gaps."""
    stream, first, read = begun(), dict[int, int](), b""
    for frame, (at, text, cut) in enumerate(segments, 1):
        if stream.hole is None:
            for i, octet in enumerate(text):
                first.setdefault(at + i, octet)
        read += take(stream, frame, at, text, len(text) + (cut == 3))
    assert read == bytes(first[i] for i in range(len(read)))
