"""Captures read once for several processes that judge them: one process reads and decodes, each of the others has its part.

What was read passes through memory that the processes share, in a few slots that are used in turn, so it is bounded; a
pipe to each part says what is in which slot, and a pipe back that the part is done with it. Who starts the processes and
what they make of their parts is for others. A process that dies stops only those that need what it reads.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, fields
from io import BufferedReader
from mmap import mmap
from typing import cast
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observation import SourceError
from wirestate.checker.observe.capture.batches import Batch, Ended, Item, batches
from wirestate.checker.observe.capture.shapes import Damage, Segments
from wirestate.checker.observe.source import opened

SLOTS = 3
SIZE = 12 << 20
"""Octets in a slot: enough for a window of a file that is full of the shortest segments. What is larger goes through the pipes."""
COLUMNS = [f.name for f in fields(Segments) if f.name not in ("data", "keys")]
ROW, KEY = 8 * len(COLUMNS), 36
NEVER = 1 << 62


@dataclass(slots=True)
class Filled:
    """Where the segments of one part are: from `begin` on a row of `count` numbers for each column, then so many `keys`.

    The octets of the packets begin at 0. `area` is the number of a slot, or what would be in it. `now` is as in `Batch`.
    """

    area: int | bytes
    begin: int
    count: int
    keys: int
    now: int


class Relay:
    """Made before the processes part. In one of them `publish` is called, in the others `items`, each keeps `only` its pipes."""

    def __init__(self, parts: int) -> None:
        self.slots = [mmap(-1, SIZE) for _ in range(SLOTS)]
        self.down, self.back = ([os.pipe() for _ in range(parts)] for _ in range(2))
        self.shared, self.returned = 0, [0] * parts
        self._open = {end for pipe in (*self.down, *self.back) for end in pipe}
        self._messages: dict[int, BufferedReader] = {}

    def only(self, parts: Iterable[int], *, reads: bool = False) -> None:
        """Close the ends of pipes that are not for these parts; `reads` are those of the process that reads."""
        mine = {end for part in parts for end in (self.down[part][0], self.back[part][1])}
        if reads:
            mine |= {end for down, back in zip(self.down, self.back, strict=True) for end in (down[1], back[0])}
        for end in self._open - mine:
            os.close(end)
        self._open &= mine

    def publish(self, sources: list[str]) -> None:
        """Read these captures, one after another, for all parts."""
        for source in sources:
            try:
                with opened(source) as stream:
                    for item in batches(source, stream):
                        self._publish(item)
            except SourceError as error:
                self._publish(error)

    def _publish(self, item: Item | SourceError) -> None:
        """Everybody needs everything, but damage is told once."""
        if isinstance(item, Batch):
            self._share(item.segments, item.now)
            return
        for part in range(1 if isinstance(item, Damage) else len(self.down)):
            self._tell(part, item)

    def _tell(self, part: int, item: object) -> None:
        """A part that is no more is told nothing."""
        message = pickle.dumps(item, pickle.HIGHEST_PROTOCOL)
        try:
            while message and self.returned[part] < NEVER:
                message = message[os.write(self.down[part][1], message) :]
        except BrokenPipeError:
            self.returned[part] = NEVER

    def _share(self, block: Segments, now: int) -> None:
        """Put the octets that a block refers to into the next slot, then the columns of each part."""
        parts = len(self.down)
        first = int(block.options.min())
        last = max(int((block.starts + block.held).max()), int((block.options + block.option_lengths).max()))
        place = padded(last - first)
        whose = np.array([crc32(key) % parts for key in block.keys])
        size = place + len(block.flow) * ROW + len(block.keys) * KEY + 8 * parts
        area = self.slots[self._free()] if size <= SIZE else bytearray(size)
        area[: last - first] = memoryview(block.data)[first:last]
        for part in range(parts):
            count, keys = _put(area, place, block, first, whose == part)
            where = bytes(area) if isinstance(area, bytearray) else (self.shared - 1) % SLOTS
            self._tell(part, Filled(where, place, count, keys, now))
            place += padded(count * ROW + keys * KEY)

    def _free(self) -> int:
        """The next slot, when every part is done with what was in it."""
        for part, (told, _) in enumerate(self.back):
            while self.returned[part] <= self.shared - SLOTS:
                self.returned[part] += len(os.read(told, 4096)) or NEVER
        self.shared += 1
        return (self.shared - 1) % SLOTS

    def items(self, part: int, source: str) -> Iterator[Item]:
        """What there is of the next capture for one part. A batch must be done with before the next item is asked for."""
        while True:
            item = self._next(part, source)
            if isinstance(item, SourceError):
                raise item
            if isinstance(item, Filled):
                yield Batch(_taken(self.slots[item.area] if isinstance(item.area, int) else item.area, item), item.now)
                if isinstance(item.area, int):
                    with suppress(BrokenPipeError):
                        os.write(self.back[part][1], b"\0")
                continue
            yield item
            if isinstance(item, Ended):
                return

    def _next(self, part: int, source: str) -> Item | Filled | SourceError:
        if part not in self._messages:
            self._messages[part] = os.fdopen(self.down[part][0], "rb", closefd=False)
        try:
            return cast(Item | Filled | SourceError, pickle.load(self._messages[part]))
        except (EOFError, pickle.UnpicklingError):
            raise SourceError(source, "", "the process that read it died: verdicts are missing") from None


def padded(size: int) -> int:
    """Numbers of 8 octets begin at multiples of 8."""
    return size + 7 & ~7


def _put(area: mmap | bytearray, place: int, block: Segments, first: int, own: NDArray[np.bool_]) -> tuple[int, int]:
    """The rows with these keys, and the keys; how many of each. `first` is which octet of the block begins the area."""
    rows = np.flatnonzero(own[block.flow])
    table = np.ndarray((len(COLUMNS), len(rows)), np.int64, area, place)
    for column, name in zip(table, COLUMNS, strict=True):
        column[:] = getattr(block, name)[rows]
    number = np.cumsum(own) - 1
    table[COLUMNS.index("flow")] = number[table[COLUMNS.index("flow")]]
    for name in ("starts", "options"):
        table[COLUMNS.index(name)] -= first
    keys = [key for key, mine in zip(block.keys, own.tolist(), strict=True) if mine]
    begin = place + len(rows) * ROW
    area[begin : begin + len(keys) * KEY] = b"".join(keys)
    return len(rows), len(keys)


def _taken(area: mmap | bytes, filled: Filled) -> Segments:
    """The columns lie in the area itself, and so do the octets: a slice of it is bytes."""
    table = np.ndarray((len(COLUMNS), filled.count), np.int64, area, filled.begin)
    columns = dict(zip(COLUMNS, table, strict=True))
    columns["upward"] = columns["upward"].astype(np.bool_)
    begin = filled.begin + filled.count * ROW
    names = area[begin : begin + filled.keys * KEY]
    return Segments(cast(bytes, area), [names[i : i + KEY] for i in range(0, len(names), KEY)], **columns)
