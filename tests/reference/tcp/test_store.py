"""Text that came too early, against a plain map of octets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.tcp.store import MOST_PIECES, Store

PIECES = st.lists(st.tuples(st.integers(0, 60), st.binary(min_size=1, max_size=12)), max_size=25)


def known(pieces: list[tuple[int, bytes]]) -> dict[int, int]:
    """Octet by octet, what came first stays."""
    octets: dict[int, int] = {}
    for start, text in pieces:
        for i, octet in enumerate(text):
            octets.setdefault(start + i, octet)
    return octets


def filled(pieces: list[tuple[int, bytes]]) -> Store:
    store = Store()
    for start, text in pieces:
        store.add(start, text)
    return store


@given(PIECES, st.integers(0, 70))
def test_taken_text_is_what_came_first_without_a_gap(pieces: list[tuple[int, bytes]], position: int) -> None:
    store, octets = filled(pieces), known(pieces)
    expected = bytearray()
    while position + len(expected) in octets:
        expected.append(octets[position + len(expected)])
    assert store.reach(position) == position + len(expected)
    assert b"".join(store.take(position)) == bytes(expected)
    assert all(start > position for start in store.starts)


@given(PIECES)
def test_pieces_never_overlap_and_blocks_cover_them(pieces: list[tuple[int, bytes]]) -> None:
    store, octets = filled(pieces), known(pieces)
    ends = [start + len(piece) for start, piece in zip(store.starts, store.pieces, strict=True)]
    assert all(end <= start for end, start in zip(ends, store.starts[1:], strict=False))
    blocks = store.blocks(100)
    assert sorted(i for start, end in blocks for i in range(start, end)) == sorted(octets)
    assert not pieces or blocks[0][0] <= store.last < blocks[0][1]
    assert len(store.blocks(3)) == min(3, len(blocks))


def test_pieces_have_a_limit() -> None:
    store = Store()
    for i in range(2 * MOST_PIECES):
        store.add(2 * i, b"x")
    assert len(store.starts) == MOST_PIECES
    store.add(0, bytes(4 * MOST_PIECES))
    assert store.starts == [0]
    assert store.pieces[0][:4] == b"x\0x\0"
    assert len(store.pieces[0]) == 4 * MOST_PIECES


def test_pieces_that_follow_one_another_are_one() -> None:
    store = Store()
    for i in range(2 * MOST_PIECES):
        store.add(10 + 3 * i, b"abc")
    assert store.starts == [10]
    assert store.blocks(4) == [(10, 10 + 6 * MOST_PIECES)]


def test_store_is_empty_until_something_is_held() -> None:
    store = Store()
    assert not store
    assert store.blocks(3) == []
    store.fin = 7
    assert store
