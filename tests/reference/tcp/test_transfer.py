"""Whole connections between two endpoints: opened, text both ways, closed, over networks that lose some."""

from __future__ import annotations

import random

import pytest

from tests.reference.tcp.pair import Pair


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
