"""The pcapng format (draft-ietf-opsawg-pcapng): sections, interfaces, packet blocks of three kinds, embedded key logs.

Runs of Enhanced Packet Blocks are walked in one tight loop and decoded at once, every other block by itself. Blocks that
hold neither packets nor key logs are skipped.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Generator, Iterator
from itertools import pairwise

import numpy as np

from wirestate.checker.observe.capture.feed import Feed
from wirestate.checker.observe.capture.interfaces import Interface, interface
from wirestate.checker.observe.capture.pcap import WINDOW, fields, spans
from wirestate.checker.observe.capture.shapes import Block, Damage, Ints, Secrets

SECTION, INTERFACE, OBSOLETE, SIMPLE, ENHANCED, JOURNAL, SECRETS = 0x0A0D0D0A, 1, 2, 3, 6, 9, 10
KNOWN = (SECTION, INTERFACE, OBSOLETE, SIMPLE, 4, 5, ENHANCED, JOURNAL, SECRETS, 0xBAD, 0x40000BAD)
"""Block types that reading may start at after damage; 4 and 5 are names and statistics."""

BEGINNING = {OBSOLETE: 28, SIMPLE: 12, ENHANCED: 28}
"""Where the packet begins in each kind of packet block."""

LARGEST = 16 << 20
"""The longest block that is read."""

OVERLAP = 512 << 10
"""How much of a window is looked at again in the next, so that no block is missed that lies in both."""

TLS_KEY_LOG = 0x544C534B
BYTE_ORDER = 0x1A2B3C4D

Part = Block | Secrets | Damage


def is_pcapng(head: bytes) -> bool:
    return len(head) >= 4 and bool(struct.unpack("<I", head[:4])[0] == SECTION)


def read_pcapng(feed: Feed) -> Iterator[Part]:
    """The packets and key logs of a pcapng file, and what could not be read; frames are counted as Wireshark does."""
    sections = Sections(feed)
    yield from sections.read()
    if feed.error:
        yield Damage(sections.frame, feed.error)


class Sections:
    """The blocks of one file, a window at a time. `frame` is the last one given, `time` its time."""

    def __init__(self, feed: Feed) -> None:
        self.feed, self.order = feed, "<"
        self.frame, self.time = 0, 0
        self.interfaces: list[Interface] = []

    def read(self) -> Iterator[Part]:
        used: int = 0
        while not self.feed.ended:
            self.feed.advance(used)
            used = yield from self._window()
        if used < len(self.feed.data):
            yield Damage(self.frame + 1, "the last block is cut by the end of the file")
            yield from self._cut(used)

    def _window(self) -> Generator[Part, None, int]:
        """All blocks that are there as a whole. Returns where the rest begins."""
        place = 0
        while place + 12 <= len(self.feed.data):
            at, place = walk(self.feed.data, place, self.order)
            broken = yield from self._run(at)
            place = place if broken is None else broken
            if place + 12 > len(self.feed.data):
                break
            kind, length = self._header(place)
            if 12 <= length <= LARGEST and place + length > len(self.feed.data) and not self.feed.ended:
                break
            if not self._sound(place):
                found = self._find(place + 8)
                if found is None and self._plausible_end(kind, length):
                    break
                place = yield from self._damaged(place, found)
                continue
            yield from self._block(kind, place, padded(length))
            place += padded(length)
        return place

    def _plausible_end(self, kind: int, length: int) -> bool:
        return self.feed.ended and kind in KNOWN and 12 <= length <= LARGEST

    def _header(self, place: int) -> tuple[int, int]:
        """Type and length of a block. A section header says in which byte order it is."""
        data = self.feed.data
        kind, length, magic = struct.unpack_from(f"{self.order}III", data, place)
        if kind == SECTION and magic != BYTE_ORDER:
            other = "<" if self.order == ">" else ">"
            swapped = struct.unpack_from(f"{other}III", data, place)
            if swapped[2] == BYTE_ORDER:
                length = swapped[1]
        return kind, length

    def _sound(self, place: int) -> bool:
        """Whether a block begins here and ends with its length again."""
        data = self.feed.data
        if place + 12 > len(data):
            return False
        kind, length = self._header(place)
        end = place + padded(length)
        if not 12 <= length <= LARGEST or end > len(data):
            return False
        if kind == SECTION:
            return length >= 28 and data[place + 4 : place + 8] == data[end - 4 : end]
        return bool(struct.unpack_from(f"{self.order}I", data, end - 4)[0] == length)

    def _block(self, kind: int, place: int, length: int) -> Iterator[Part]:
        if kind == SECTION:
            magic = struct.unpack_from("<I", self.feed.data, place + 8)[0]
            self.order, self.interfaces = ("<" if magic == BYTE_ORDER else ">"), []
        elif kind == INTERFACE:
            self.interfaces.append(interface(self.feed.data[place + 8 : place + length - 4], self.order))
        elif kind == SECRETS and length >= 20:
            form, size = struct.unpack_from(f"{self.order}II", self.feed.data, place + 8)
            if form == TLS_KEY_LOG:
                yield Secrets(self.frame, self.feed.data[place + 16 : place + 16 + min(size, length - 20)])
        elif kind in BEGINNING:
            yield from self._packet(kind, place, length)
        elif kind == JOURNAL:
            self.frame += 1  # Wireshark shows it as a frame

    def _packet(self, kind: int, place: int, length: int) -> Iterator[Part]:
        """One packet block by itself; `length` may be less than it says if the block is damaged."""
        begin, index, high, low = place + BEGINNING[kind], 0, 0, 0
        room = length - BEGINNING[kind] - 4
        if room < 0:
            yield from self._skipped("the packet block is too short")
            return
        if kind == SIMPLE:
            original = struct.unpack_from(f"{self.order}I", self.feed.data, place + 8)[0]
            captured = original
        else:
            form = f"{self.order}{'I' if kind == ENHANCED else 'Hxx'}IIII"
            index, high, low, captured, original = struct.unpack_from(form, self.feed.data, place + 8)
        if index >= len(self.interfaces):
            yield from self._skipped(f"interface {index} of this packet is not described in the file")
            return
        there = self.interfaces[index]
        if kind == SIMPLE:
            captured = min(captured, there.snaplen or captured, room)
        if captured > room:
            yield Damage(self.frame + 1, f"the captured length {captured} of this packet cannot be: {room} octets are there")
        times = np.array([self.time]) if kind == SIMPLE else there.times(np.array([high << 32 | low], np.uint64))
        captured = min(captured, room)
        yield from self._given([begin], [captured], [max(original, captured)], times, there.link)

    def _given(self, at: list[int], captured: list[int], original: list[int], times: Ints, link: int) -> Iterator[Block]:
        self.frame += 1
        columns = (np.array(x, np.int64) for x in (at, captured, original, times, [self.frame]))
        self.time = int(times[-1])
        yield Block(self.feed.data, link, *columns)

    def _skipped(self, message: str) -> Iterator[Damage]:
        self.frame += 1
        yield Damage(self.frame, message)

    def _run(self, at: Ints) -> Generator[Part, None, int | None]:
        """Enhanced Packet Blocks that follow one another. Returns where the first one is that needs a closer look."""
        if not len(at):
            return None
        rows = fields(self.feed.data, at, 7, self.order).astype(np.int64)
        length, index, captured = rows[:, 1], rows[:, 2], rows[:, 5]
        again = fields(self.feed.data, at + length - 4, 1, self.order)[:, 0]
        doubtful = (again != length) | (index >= len(self.interfaces)) | (captured > length - 32)
        first = int(np.argmax(doubtful)) if doubtful.any() else len(at)
        if first:
            yield from self._blocks(at[:first], rows[:first])
        return int(at[first]) if first < len(at) else None

    def _blocks(self, at: Ints, rows: Ints) -> Iterator[Block]:
        """One block for each run of packets of the same link type."""
        index, ticks = rows[:, 2], rows[:, 3].astype(np.uint64) << np.uint64(32) | rows[:, 4].astype(np.uint64)
        times, captured = np.empty(len(at), np.int64), rows[:, 5]
        original = np.maximum(rows[:, 6], captured)
        links = np.array([there.link for there in self.interfaces])[index]
        frames = np.arange(self.frame + 1, self.frame + 1 + len(at))
        order = np.argsort(index, kind="stable")
        for group in np.split(order, np.flatnonzero(np.diff(index[order])) + 1):
            times[group] = self.interfaces[int(index[group[0]])].times(ticks[group])
        self.frame, self.time = self.frame + len(at), int(times[-1])
        edges = [0, *(np.flatnonzero(np.diff(links)) + 1).tolist(), len(at)]
        for a, b in pairwise(edges):
            columns = (column[a:b] for column in (at + 28, captured, original, times, frames))
            yield Block(self.feed.data, int(links[a]), *columns)

    def _damaged(self, place: int, found: int | None) -> Generator[Part, None, int]:
        """A block that is not sound: give the packet in it as far as it goes, and go on at the next sound block."""
        kind, length = self._header(place)
        yield Damage(self.frame + 1, f"the block of type {kind:#x} with length {length} cannot be")
        if found is not None:
            if kind in BEGINNING and found - place >= BEGINNING[kind] + 4:
                yield from self._packet(kind, place, found - place)
            return found
        while not self.feed.ended:
            self.feed.advance(max(place, len(self.feed.data) - OVERLAP))
            place, found = 0, self._find(0)
            if found is not None:
                return found
        return len(self.feed.data)

    def _find(self, begin: int) -> int | None:
        """The first place from here on where a known block begins and ends soundly."""
        self.feed.need(begin + WINDOW)
        end = len(self.feed.data) - 11
        return next((place for a, b in spans(begin, end) for place in self._likely(a, b) if self._sound(place)), None)

    def _likely(self, begin: int, end: int) -> list[int]:
        kind, length = (np.ndarray((end - begin,), f"{self.order}u4", self.feed.data, begin + i, (1,)) for i in (0, 4))
        fits = np.isin(kind, KNOWN) & ((length >= 12) & (length <= LARGEST) & (length & 3 == 0) | (kind == SECTION))
        places: list[int] = (np.flatnonzero(fits)[:10_000] + begin).tolist()
        return places

    def _cut(self, place: int) -> Iterator[Part]:
        """What is there of a last packet."""
        left = len(self.feed.data) - place
        if left >= 12:
            kind = self._header(place)[0]
            if kind in BEGINNING and left >= BEGINNING[kind]:
                yield from (part for part in self._packet(kind, place, left + 4) if isinstance(part, Block))


def padded(length: int) -> int:
    """Blocks end on a 32-bit boundary; some writers leave the padding out of the length."""
    return (length + 3) & ~3


def walk(data: bytes, place: int, order: str) -> tuple[Ints, int]:
    """Where the Enhanced Packet Blocks begin that follow one another from `place` on, and where they end."""
    unpack: Callable[[bytes, int], tuple[int, int]] = struct.Struct(f"{order}II").unpack_from
    places: list[int] = []
    add = places.append
    try:
        while True:
            kind, length = unpack(data, place)
            if kind != ENHANCED or length < 32 or length & 3:
                break
            add(place)
            place += length
    except struct.error:
        pass
    if place > len(data):  # the last one is cut
        place = places.pop()
    return np.array(places, np.int64), place
