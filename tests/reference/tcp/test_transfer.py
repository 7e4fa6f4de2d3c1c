"""Whole connections between two endpoints: opened, text both ways, closed, over networks that lose some."""

from __future__ import annotations

import random

import pytest

from tests.reference.tcp.lone import Lone, setting
from tests.reference.tcp.pair import Pair
from wirestate.reference.tcp.segment import Options


class Exchange:
    """Text both ways over a pair; each side closes when all of its own is sent."""

    def __init__(self, pair: Pair, texts: tuple[bytes, bytes]) -> None:
        self.pair, self.texts = pair, texts
        self.got = (bytearray(), bytearray())
        self.given = [0, 0]

    def _serve(self, side: int) -> None:
        end, now, text = self.pair.ends[side], self.pair.now, self.texts[side]
        if end.state in ("ESTABLISHED", "CLOSE-WAIT") and end.variables.close == "no":
            more = text[self.given[side] :][: end.writable]
            end.send(more, now)
            self.given[side] += len(more)
            if self.given[side] == len(text):
                end.close(now)
        while end.readable:
            self.got[side].extend(end.receive(1 << 16, now))

    def run(self, seconds: float = 3600.0) -> None:
        pair, end = self.pair, self.pair.now + seconds
        while pair.states() != ("CLOSED", "CLOSED") and pair.now < end:
            for side in (0, 1):
                self._serve(side)
            pair.draw()
            at = pair.due()
            if at is None:
                break
            pair.now = max(pair.now, at)
            pair.step()

    def complete(self) -> bool:
        return (bytes(self.got[1]), bytes(self.got[0])) == self.texts


@pytest.mark.parametrize("loss", [0.0, 0.02, 0.2])
def test_text_both_ways_arrives(loss: float) -> None:
    chance = random.Random(7)
    pair = Pair(arrives=lambda _side, _segment: chance.random() >= loss)
    pair.open()
    exchange = Exchange(pair, (chance.randbytes(200_000), chance.randbytes(150_000)))
    exchange.run()
    assert exchange.complete()
    assert pair.states() == ("CLOSED", "CLOSED")


def test_two_ends_that_both_lost_acks_do_not_wait_for_each_other() -> None:
    """Windows are full, so that no ACK without text is acceptable; what goes again was received, so that it is not, either."""
    small = setting(isn=lambda *_: 0, receive_buffer=600, mss=200, rto_min=1.0)
    pair = Pair.opened(small, small)
    pair.arrives = lambda _side, segment: len(segment.text) == 200 and segment.seq != 201
    for end in pair.ends:
        end.send(bytes(600), pair.now)
    pair.run(0.4)
    pair.arrives = lambda _side, segment: True
    pair.run(30.0)
    assert [end.readable for end in pair.ends] == [600, 600]


def test_ack_is_within_the_window_even_if_a_probe_went_beyond_it() -> None:
    lone = Lone.established(window=10, options=Options(mss=1000))
    lone.sends(bytes(20))
    lone.arrives("ACK", 1, 11, window=0)
    assert lone.after(1.0) == ["ACK 11 1 +1"]
    assert lone.arrives("ACK", 1, 11, b"text", window=0) == ["ACK 11 5"]
    assert lone.arrives("ACK", 5, 12, b"text", window=10)[0] == "ACK 12 9"
