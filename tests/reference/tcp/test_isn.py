"""Initial sequence numbers: a clock for each connection, and nobody can foretell another's."""

from __future__ import annotations

from dataclasses import replace

from tests.reference.tcp.pair import LEFT, RIGHT, SETTINGS
from wirestate.reference.tcp.isn import initial, mixed
from wirestate.reference.tcp.sequence import SPACE, distance


def test_isn_grows_by_one_every_4_microseconds() -> None:
    first = initial(SETTINGS, LEFT, RIGHT, 10.0)
    assert distance(initial(SETTINGS, LEFT, RIGHT, 10.5), first) == 125_000
    assert initial(SETTINGS, LEFT, RIGHT, 10.0 + SPACE * 4e-6) == first


def test_isn_differs_with_the_connection_and_the_secret() -> None:
    others = [
        initial(SETTINGS, LEFT, RIGHT._replace(port=444), 10.0),
        initial(SETTINGS, LEFT._replace(port=40001), RIGHT, 10.0),
        initial(SETTINGS, RIGHT, LEFT, 10.0),
        initial(replace(SETTINGS, secret=b"another"), LEFT, RIGHT, 10.0),
        initial(SETTINGS, LEFT, RIGHT, 10.0),
    ]
    assert len({number >> 8 for number in others}) == len(others)


def test_isn_of_the_user_is_taken() -> None:
    assert initial(replace(SETTINGS, isn=lambda _local, _remote, now: int(now) - 1), LEFT, RIGHT, 0.0) == SPACE - 1


def test_mixed_spreads_over_all_numbers() -> None:
    drawn = [mixed(LEFT._replace(port=port), RIGHT, b"secret") for port in range(400)]
    assert [sum(number >> 30 == quarter for number in drawn) > 60 for quarter in range(4)] == [True] * 4
