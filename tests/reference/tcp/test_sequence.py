"""Arithmetic modulo 2^32."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.tcp.sequence import HALF, SPACE, distance, plus

NUMBERS = st.integers(0, SPACE - 1)


@given(NUMBERS, st.integers(-HALF, HALF - 1))
def test_distance_undoes_plus(number: int, octets: int) -> None:
    assert distance(plus(number, octets), number) == octets


@pytest.mark.parametrize(
    ("number", "base", "expected"),
    [(5, 3, 2), (3, 5, -2), (1, SPACE - 1, 2), (SPACE - 1, 1, -2), (0, 0, 0), (HALF, 0, -HALF), (HALF - 1, 0, HALF - 1)],
)
def test_distance_across_the_wrap(number: int, base: int, expected: int) -> None:
    assert distance(number, base) == expected


def test_plus_wraps_in_both_directions() -> None:
    assert (plus(SPACE - 1, 2), plus(0, -1)) == (1, SPACE - 1)
