"""A capture as batches of decoded TCP segments, with what else is in it: what all processes that judge it need alike.

Nothing here knows connections; that is for `read`, which makes sessions of the batches.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from wirestate.checker.observe.capture.files import read_blocks
from wirestate.checker.observe.capture.packets import Decoder
from wirestate.checker.observe.capture.shapes import Block, Damage, Secrets, Segments


@dataclass(slots=True)
class Batch:
    """Segments that were read together, or some of them; and when the last one of all came, in ns since 1970."""

    segments: Segments
    now: int


@dataclass(slots=True)
class Ended:
    """The end of a capture: how many TCP segments were in it, and packets of other kinds."""

    segments: int
    others: dict[str, int]


Item = Batch | Secrets | Damage | Ended


def batches(source: str, stream: BinaryIO) -> Iterator[Item]:
    """What is in a capture, in the order of the file; the last is `Ended`. `SourceError` if it is none."""
    decoder, seen = Decoder(), 0
    for item in read_blocks(source, stream):
        if not isinstance(item, Block):
            yield item
        elif len((segments := decoder.decode(item)).flow):
            seen += len(segments.flow)
            yield Batch(segments, int(segments.times[-1]))
    decoder.finish()
    yield from decoder.damages
    yield Ended(seen, decoder.counts)
