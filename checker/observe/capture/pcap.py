"""The pcap format: microseconds or nanoseconds, both byte orders, and the variant with longer record headers.

Record headers are walked in one tight loop, everything else is done for all records of a window at once. After damage
the reader looks for the next place where records follow one another. Nothing here looks into a packet.
"""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observe.capture.feed import Feed
from wirestate.checker.observe.capture.shapes import Block, Damage, Ints
from wirestate.values import dataclass

Rows: TypeAlias = NDArray[np.uint32]

MAGICS = {0xA1B2C3D4: (1000, 16), 0xA1B23C4D: (1, 16), 0xA1B2CD34: (1000, 24)}
"""Magic number: nanoseconds of a unit of the second time field, octets of a record header."""

LARGEST = 262_144
"""The largest packet that writers of pcap files record, unless the file's snap length says more."""

WINDOW = 1 << 20
"""How far the next sound record is looked for after damage."""

DAY = 86_400
REPAIRS = 1000
"""How many doubtful records are looked into in one file."""


@dataclass(slots=True)
class Layout:
    """What the file header says. `order` is "<" or ">", `limit` the largest captured length that can be."""

    order: str
    unit: int
    size: int
    link: int
    limit: int

    @property
    def per_second(self) -> int:
        return 1_000_000_000 // self.unit


def layout(head: bytes) -> Layout | None:
    """Read the 24 octets of a file header; None if the magic number is not one of pcap."""
    for order in "<>":
        magic, _, _, _, _, snaplen, link = struct.unpack(f"{order}IHHIIII", head)
        if magic in MAGICS:
            unit, size = MAGICS[magic]
            limit = snaplen if LARGEST < snaplen <= 16 << 20 else LARGEST
            return Layout(order, unit, size, link & 0xFFFF, limit)
    return None


def is_pcap(head: bytes) -> bool:
    return len(head) >= 4 and any(struct.unpack(f"{order}I", head[:4])[0] in MAGICS for order in "<>")


def read_pcap(feed: Feed) -> Iterator[Block | Damage]:
    """The packets of a pcap file, and what could not be read.

    A last packet that the end of the file cuts is given as far as it is there. Frames count the damaged ones too.
    """
    feed.need(24)
    how = layout(feed.data[:24]) if len(feed.data) >= 24 else None
    if how is None:
        yield Damage(0, "the header of the file is cut")
        return
    records = Records(feed, how)
    yield from records.read()
    if feed.error:
        yield Damage(records.frame, feed.error)


def fields(data: bytes, at: Ints, width: int, order: str) -> NDArray[np.uint32]:
    """`width` 32-bit numbers at each of these places, a row for each. All must lie inside `data`."""
    if not len(at):
        return np.zeros((0, width), np.uint32)
    octets = 4 * width
    windows = np.ndarray((len(data) - octets + 1,), f"V{octets}", data, strides=(1,))
    rows: NDArray[np.uint32] = windows[at].view(f"{order}u4").reshape(-1, width)
    return rows


class Records:
    """The records of one file, a window at a time. `frame` is the last one given, `second` the time of it."""

    def __init__(self, feed: Feed, how: Layout) -> None:
        self.feed, self.how = feed, how
        self.frame, self.second, self.doubts = 0, -1, REPAIRS

    def read(self) -> Iterator[Block | Damage]:
        used: int | None = 24
        while used is not None:
            self.feed.advance(used)
            at, stop = walk(self.feed.data, self.how)
            rows = fields(self.feed.data, at, 4, self.how.order)
            broken = self._first_broken(at, rows, stop)
            if broken < len(at) or self._cannot_be(stop):
                used = yield from self._repair(at, rows, broken, stop)
            elif not self.feed.ended:
                used = yield from self._most(at, rows)
            else:
                yield from self._block(at, rows)
                used = yield from self._last(stop)

    def _most(self, at: Ints, rows: Rows) -> Generator[Block | Damage, None, int]:
        """All but the last record, which is looked at again with what follows it."""
        yield from self._block(at[:-1], rows[:-1])
        return int(at[-1]) if len(at) else 0

    def _cannot_be(self, stop: int) -> bool:
        """Whether the header at `stop`, whose record is not all there, is no header."""
        return stop + self.how.size <= len(self.feed.data) and self._header(stop)[2] > self.how.limit

    def _header(self, at: int) -> tuple[int, int, int, int]:
        sec, sub, captured, original = struct.unpack_from(f"{self.how.order}IIII", self.feed.data, at)
        return sec, sub, captured, original

    def _first_broken(self, at: Ints, rows: Rows, stop: int) -> int:
        """The index of the first record that cannot be one: `len(at)` if there is none."""
        sec, sub, captured, original = (rows[:, i].astype(np.int64) for i in range(4))
        hard = (captured > self.how.limit) | (sec + sub + captured + original == 0)
        leap = np.abs(np.diff(sec, prepend=sec[:1])) > DAY
        soft = hard | leap | (sub >= self.how.per_second) | (original < captured)
        for index in np.flatnonzero(soft).tolist():
            if hard[index]:
                return index
            if index and self.doubts > 0:
                self.doubts -= 1
                before, second = int(at[index - 1]) + self.how.size, int(sec[index - 1])
                within = self._find(before, int(at[index]), second) is not None
                if within or self._behind(int(at[index - 1]), int(captured[index - 1]), int(original[index - 1]), second):
                    return index
        return len(at)

    def _behind(self, begin: int, captured: int, original: int, second: int) -> bool:
        """Whether records follow where the packet at `begin` would end, were it captured whole, and it is not so."""
        end = begin + self.how.size + original
        return captured < original <= self.how.limit and self._find(end, end + 1, second) is not None

    def _repair(self, at: Ints, rows: Rows, broken: int, stop: int) -> Generator[Block | Damage, None, int | None]:
        """Go on behind a broken record. The record before it may be the one whose length is wrong."""
        place = int(at[broken]) if broken < len(at) else stop
        yield from self._block(at[: broken - 1], rows[: broken - 1]) if broken else ()
        begin = int(at[broken - 1]) if broken else place
        self.feed.need(begin + WINDOW + 4 * LARGEST)
        found = self._find(begin + self.how.size, begin + self.how.size + WINDOW, self.second)
        if found is not None and (found < place + self.how.size or found == begin + self.how.size + self._header(begin)[3]):
            return (yield from self._mended(begin, found))
        if broken:
            yield from self._block(at[broken - 1 : broken], rows[broken - 1 : broken])
        if found is not None:
            return (yield from self._mended(place, found))
        return (yield from self._far(place))

    def _far(self, place: int) -> Generator[Block | Damage, None, int | None]:
        """Look for a sound record in all that is left."""
        self.frame += 1
        yield Damage(self.frame, "the header of this record cannot be; what follows up to the next sound one is skipped")
        while not self.feed.ended:
            self.feed.advance(place + WINDOW if place + WINDOW < len(self.feed.data) else place)
            self.feed.need(WINDOW + 4 * LARGEST)
            found = self._find(0, WINDOW, self.second)
            if found is not None:
                return found
            place = 0
        return self._find(place, len(self.feed.data), self.second)

    def _mended(self, begin: int, end: int) -> Generator[Block | Damage, None, int]:
        """Give the packet between two sound records, whatever its header says of its length."""
        sec, sub, captured, original = self._header(begin)
        there = end - begin - self.how.size
        self.frame += 1
        yield Damage(self.frame, f"the captured length {captured} of this record cannot be: {there} octets are there")
        original = original if there <= original <= self.how.limit else there
        if there <= self.how.limit:
            self.frame -= 1
            yield from self._packet(begin, sec, sub, there, original)
        return end

    def _last(self, stop: int) -> Generator[Block | Damage, None, int | None]:
        """What is left when the input has ended: nothing, part of a record, or a record with a wrong length."""
        left = len(self.feed.data) - stop - self.how.size
        if left < 0:
            if left > -self.how.size:
                yield Damage(self.frame + 1, "the header of the last record is cut by the end of the file")
            return None
        found = self._find(stop + self.how.size, len(self.feed.data), self.second)
        if found is not None:
            return (yield from self._mended(stop, found))
        sec, sub, captured, original = self._header(stop)
        yield Damage(self.frame + 1, f"the last record is cut by the end of the file: {left} of {captured} octets")
        yield from self._packet(stop, sec, sub, left, max(original, captured))
        return None

    def _packet(self, begin: int, sec: int, sub: int, captured: int, original: int) -> Iterator[Block]:
        yield from self._block(np.array([begin]), np.array([[sec, sub, captured, original]], np.uint32))

    def _block(self, at: Ints, rows: Rows) -> Iterator[Block]:
        if not len(at):
            return
        sec, sub, captured, original = rows.T.astype(np.int64)
        frames = np.arange(self.frame + 1, self.frame + 1 + len(at))
        self.frame, self.second = self.frame + len(at), int(sec[-1])
        times = sec * 1_000_000_000 + sub * self.how.unit
        yield Block(self.feed.data, self.how.link, at + self.how.size, captured, original, times, frames)

    def _find(self, begin: int, end: int, second: int) -> int | None:
        """The first place in this range where records follow one another; `second` is a time near theirs, or -1."""
        end = min(end, len(self.feed.data) - self.how.size + 1)
        return next((place for a, b in spans(begin, end) for place in self._likely(a, b, second) if self._chain(place)), None)

    def _likely(self, begin: int, end: int, second: int) -> list[int]:
        sec, sub, captured, original = (
            np.ndarray((end - begin,), f"{self.how.order}u4", self.feed.data, begin + 4 * i, (1,)) for i in range(4)
        )
        fits = (captured <= self.how.limit) & (captured > 0) & (original >= captured)
        fits &= (original <= self.how.limit) & (sub < self.how.per_second)
        if second >= 0:
            fits &= (sec >= max(second - DAY, 0)) & (sec <= second + DAY)
        places: list[int] = (np.flatnonzero(fits)[:10_000] + begin).tolist()
        return places

    def _chain(self, place: int) -> bool:
        """Whether three sound records begin here, or fewer that end where the input does."""
        second = self._header(place)[0]
        for _ in range(3):
            if place + self.how.size > len(self.feed.data):
                return place == len(self.feed.data) or not self.feed.ended
            sec, sub, captured, original = self._header(place)
            sound = 0 < captured <= min(original, self.how.limit) and sub < self.how.per_second
            if not sound or abs(sec - second) > DAY:
                return False
            place += self.how.size + captured
        return True


def spans(begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A range in growing parts: what is looked for is mostly near, and damage may be everywhere."""
    size = 2048
    while begin < end:
        yield begin, min(begin + size, end)
        begin, size = begin + size, size * 4


def walk(data: bytes, how: Layout) -> tuple[Ints, int]:
    """Where the records that are all there begin, and where what is left begins."""
    unpack, size, place = struct.Struct(f"{how.order}I").unpack_from, how.size, 0
    places: list[int] = []
    add = places.append
    try:
        while True:
            add(place)
            place += size + unpack(data, place + 8)[0]
    except struct.error:
        pass
    place = places.pop()
    if place > len(data):  # the record before is cut
        place = places.pop()
    return np.array(places, np.int64), place
