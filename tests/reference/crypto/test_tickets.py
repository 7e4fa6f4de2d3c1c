"""Sealed session tickets: they open as long as they should, and no others do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto.tickets import NAME, NONCE, TAG, TicketKeys


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@given(st.binary(max_size=500))
def test_ticket_opens_to_its_state(state: bytes) -> None:
    keys = TicketKeys()
    ticket = keys.seal(state)
    assert keys.open(ticket) == state
    assert keys.seal(state) != ticket
    assert len(ticket) == NAME + NONCE + len(state) + TAG


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_changed_ticket_does_not_open(place: int, change: int) -> None:
    keys = TicketKeys()
    ticket = bytearray(keys.seal(b"state"))
    ticket[place % len(ticket)] ^= change
    assert keys.open(bytes(ticket)) is None


@given(st.binary(max_size=100))
def test_any_bytes_do_not_open(ticket: bytes) -> None:
    keys = TicketKeys()
    assert keys.open(ticket) is None
    name = keys.seal(b"")[:NAME]
    assert keys.open(name + ticket) is None


def test_ticket_of_another_server_does_not_open() -> None:
    assert TicketKeys().open(TicketKeys().seal(b"state")) is None


@pytest.mark.parametrize(("later", "opens"), [(99.0, True), (100.0, True), (199.0, True), (200.0, False), (1e6, False)])
def test_ticket_opens_for_two_periods_at_most(later: float, opens: bool) -> None:
    clock = Clock()
    keys = TicketKeys(100.0, clock)
    ticket = keys.seal(b"state")
    clock.now += later
    assert (keys.open(ticket) is not None) is opens


def test_each_period_has_its_key() -> None:
    clock = Clock()
    keys = TicketKeys(100.0, clock)
    names = []
    for _ in range(4):
        names += [keys.seal(b"")[:NAME], keys.seal(b"")[:NAME]]
        clock.now += 100.0
    assert names[::2] == names[1::2]
    assert len(set(names)) == 4


def test_ticket_of_the_period_before_opens_beside_new_ones() -> None:
    clock = Clock()
    keys = TicketKeys(100.0, clock)
    old = keys.seal(b"old")
    clock.now += 150.0
    new = keys.seal(b"new")
    assert (keys.open(old), keys.open(new)) == (b"old", b"new")
    clock.now += 60.0
    assert (keys.open(old), keys.open(new)) == (b"old", b"new")
    clock.now += 60.0
    assert (keys.open(old), keys.open(new)) == (None, b"new")
