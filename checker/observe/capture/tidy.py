"""Connections that are whole and in order in the packets at hand: found with numpy, and read without looking at each segment.

Tidy is: opened by SYN; SYN,ACK; ACK, then every segment where the one before of its side ended, every ACK in its range and none
going back, nothing beyond the window, no RST, closed by a FIN of both sides that was acknowledged. Of such a connection
the TCP verdict depends only on the sequence of segments as `survey` codes them, so equal sequences are judged once. All
others go through `connection`, which gives the same verdicts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np
from numpy.typing import NDArray

from wirestate.checker import keep
from wirestate.checker.observation import Segment, Session
from wirestate.checker.observe.capture.alike import Talk
from wirestate.checker.observe.capture.application import Application
from wirestate.checker.observe.capture.connection import begun, ends_of
from wirestate.checker.observe.capture.shapes import Ints, Segments
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.tcp import TcpJudge, TcpVerdict
from wirestate.values import dataclass

Mask = NDArray[np.bool_]
WORD = 0xFFFFFFFF
HALF = 1 << 31
MOST_SEGMENTS, MOST_BYTES = 400, 1 << 19
"""A connection that is not over yet waits here for its rest as long as it is no larger."""
MOST_VERDICTS = 20_000
NO_HOLES = (None, None)


@dataclass(slots=True)
class Survey:
    """The segments of a block with those of one flow together, in the order of the capture.

    `order` leads to the rows of the block, `first` and `count` are where each flow begins and how many segments it has;
    `sender` is 0 for the end that spoke first. `tidy` and `closed` have one entry per flow. `code` is what the TCP verdict
    of a tidy connection depends on, without the repetitions that change nothing: flow i has `code[edges[i]:edges[i + 1]]`.
    """

    block: Segments
    order: Ints
    first: Ints
    count: Ints
    sender: Ints
    tidy: Mask
    closed: Mask
    code: bytes
    edges: list[int]
    whole: bytes
    """The same with every segment: flow i has that from `first[i]` on."""

    def rows(self, flow: int) -> Ints:
        begin = int(self.first[flow])
        return self.order[begin : begin + int(self.count[flow])]

    def senders(self, flow: int) -> Ints:
        begin = int(self.first[flow])
        return self.sender[begin : begin + int(self.count[flow])]

    def head(self) -> Ints:
        """Sender, frame, time, seq, ack, flags, window and length of every segment, one row each."""
        block, order = self.block, self.order
        columns = (block.frames, block.times, block.seq, block.ack, block.flags, block.window, block.lengths)
        return np.stack((self.sender, *(column[order] for column in columns)))

    def lasts(self) -> Ints:
        """When the last segment of each flow came."""
        times: Ints = self.block.times[self.order[self.first + self.count - 1]]
        return times

    def options(self) -> list[tuple[bytes, bytes]]:
        """The TCP options of the first two segments of each flow."""
        columns = []
        for place in (0, 1):
            rows = self.order[self.first + np.minimum(place, self.count - 1)]
            each = zip(self.block.options[rows].tolist(), self.block.option_lengths[rows].tolist(), strict=True)
            columns.append([self.block.data[at : at + size] for at, size in each])
        return list(zip(*columns, strict=True))

    def said(self, flows: list[int]) -> Said:
        """All text of these flows."""
        block = self.block
        own = np.zeros(len(self.first), np.bool_)
        own[flows] = True
        spoken = np.flatnonzero(np.repeat(own, self.count) & (block.lengths[self.order] > 0))
        rows = self.order[spoken]
        starts, lengths = block.starts[rows], block.lengths[rows]
        data, spans = memoryview(block.data), zip(starts.tolist(), (starts + lengths).tolist(), strict=True)
        return Said(
            b"".join([data[begin:end] for begin, end in spans]), np.append(0, np.cumsum(lengths)).tolist(), block.frames[rows].tolist(),
            (2 * lengths + self.sender[spoken]).astype(np.uint32).tobytes(),
            np.searchsorted(spoken, np.append(self.first, len(self.order))).tolist(),
        )  # fmt: skip

    def fins(self, side: int) -> list[int]:
        """The frame of each flow's last FIN of that side, 0 if there is none."""
        fin = (self.sender == side) & (self.block.flags[self.order] & 1 == 1)
        frames: list[int] = np.maximum.reduceat(np.where(fin, self.block.frames[self.order], 0), self.first).tolist()
        return frames


@dataclass(slots=True)
class Said:
    """What was said in several flows, as in `Talk`: flow i has the segments from `edges[i]` up to `edges[i + 1]`."""

    text: bytes
    places: list[int]
    frames: list[int]
    layout: bytes
    edges: list[int]

    def talk(self, flow: int) -> Talk:
        first, last = self.edges[flow], self.edges[flow + 1]
        return Talk(self.text, self.places, self.frames, first, last, self.layout[4 * first : 4 * last])


def survey(block: Segments, order: Ints) -> Survey:
    """Look at the segments of these rows, in which those of one flow stand together."""
    flow = block.flow[order]
    first = np.flatnonzero(np.concatenate(([True], flow[1:] != flow[:-1])))
    count = np.diff(np.append(first, len(flow)))
    group = np.repeat(np.arange(len(first)), count)
    down = (~block.upward[order]).astype(np.int64)
    sender = down ^ down[first][group]
    rows = _Rows(block, order, first[group], sender)
    fine = np.logical_and.reduceat(rows.fine(_scales(block, order, first, count), group), first)
    code, kept = rows.code()
    edges = np.concatenate(([0], np.cumsum(np.add.reduceat(kept.astype(np.int64), first))))
    return Survey(block, order, first, count, sender, fine, rows.closed(first, count), code[kept].tobytes(), edges.tolist(), code.tobytes())


class _Rows:
    """Columns of a survey. `mine` and `peer` are the rows of the last segment before of the same side and of the other."""

    def __init__(self, block: Segments, order: Ints, begin: Ints, sender: Ints) -> None:
        here = np.arange(len(order))
        self.begin, self.sender, self.place = begin, sender, here - begin
        self.flags, self.ack = block.flags[order], block.ack[order]
        self.length, self.window = block.lengths[order], block.window[order]
        self.seq, self.whole = block.seq[order], block.held[order] == self.length
        self.fin = self.flags & 1
        self.size = self.length + self.fin + ((self.flags >> 1) & 1)
        self.end = (self.seq + self.size) & WORD
        last = [np.maximum.accumulate(np.where(sender == side, here, -1)) for side in (0, 1)]
        before = [np.concatenate(([-1], column[:-1])) for column in last]
        mine, peer = (np.where(sender == 0, *pair) for pair in (before, before[::-1]))
        self.answering = (mine >= begin) & (peer >= begin)
        self.mine, self.peer = np.maximum(mine, begin), np.maximum(peer, begin)
        self.newest = self.ack == self.end[self.peer]

    def fine(self, scales: Ints, group: Ints) -> Mask:
        place, newest = self.place, self.newest
        opening = (place > 2) | ((place == 0) & (self.flags == 2)) | ((place == 1) & (self.sender == 1) & (self.flags == 0x12) & newest)
        opening |= (place == 2) & (self.sender == 0) & newest
        bare = (place > 1) | (self.length == 0)
        mask: Mask = opening & bare & self.whole & (self.window > 0) & ((place < 2) | self._usual(scales, group))
        return mask

    def _usual(self, scales: Ints, group: Ints) -> Mask:
        """What holds for every segment after the two SYNs."""
        plain = ((self.flags & 0x36) == 0x10) & self.answering & (self.seq == self.end[self.mine])
        in_range = ((self.end[self.peer] - self.ack) & WORD) < HALF
        onward = (((self.ack - self.ack[self.mine]) & WORD) < HALF) | (self.place[self.mine] == 0)
        mask: Mask = plain & in_range & onward & self._open() & self._fits(scales, group)
        return mask

    def _open(self) -> Mask:
        """Nothing new after one's own FIN."""
        total = np.zeros(len(self.fin), np.int64)
        for side in (0, 1):
            own = self.sender == side
            fins = np.cumsum(np.where(own, self.fin, 0))
            earlier = fins - self.fin - np.where(self.begin > 0, fins[self.begin - 1], 0)
            total = np.where(own, earlier, total)
        mask: Mask = (total == 0) | (self.size == 0)
        return mask

    def _fits(self, scales: Ints, group: Ints) -> Mask:
        """Within the window that the peer gave last."""
        shift = np.where(self.place[self.peer] < 2, 0, scales[1 - self.sender, group])
        edge = self.ack[self.peer] + (self.window[self.peer] << shift)
        mask: Mask = ((edge - self.end) & WORD) < HALF
        return mask

    def closed(self, first: Ints, count: Ints) -> Mask:
        """Both sides sent a FIN, and the last segment of each acknowledges all of the other."""
        fins = [np.add.reduceat(np.where(self.sender == side, self.fin, 0), first) for side in (0, 1)]
        final = first + count - 1
        other = self.peer[final]
        mask: Mask = (fins[0] == 1) & (fins[1] == 1) & self.newest[final] & (self.end[final] == self.ack[other])
        return mask

    def code(self) -> tuple[NDArray[np.uint8], Mask]:
        """A number for each segment, and which of them are not just one more after two alike."""
        again = (self.ack == self.ack[self.mine]) & (self.place > 1)
        bits = (self.sender, self.length > 0, self.fin, self.newest, again, (self.flags >> 1) & 1)
        code = sum((np.asarray(bit, np.int64) << i for i, bit in enumerate(bits)), np.zeros(len(self.fin), np.int64)).astype(np.uint8)
        kept = np.ones(len(code), np.bool_)
        kept[2:] = ~((code[2:] == code[1:-1]) & (code[2:] == code[:-2]) & (self.place[2:] > 1))
        return code, kept


def _scales(block: Segments, order: Ints, first: Ints, count: Ints) -> Ints:
    """The window scale of both sides of each flow (RFC 7323 section 2.2): 0 where one of them has none."""
    syns = np.concatenate((order[first], order[np.minimum(first + 1, first + count - 1)]))
    lengths = block.option_lengths[syns] * (block.flags[syns] >> 1 & 1)
    shifts = shifts_of(block.data, block.options[syns], lengths).reshape(2, len(first))
    return np.where((shifts >= 0).all(axis=0), shifts, 0)


def shifts_of(data: bytes, starts: Ints, lengths: Ints) -> Ints:
    """The shifts of the Window Scale options, at most 14, among the options that begin there; -1 where there is none."""
    octets, ends, at = np.frombuffer(data, np.uint8), starts + lengths - 2, starts.copy()
    shifts = np.full(len(at), -1, np.int64)
    rows = np.flatnonzero(at < ends)
    while len(rows):
        here = at[rows]
        kind = octets[here]
        scales = kind == 3
        shifts[rows[scales]] = np.minimum(octets[here[scales] + 2], 14)
        at[rows] += np.where(kind == 1, 1, np.maximum(octets[here + 1], 2))
        rows = rows[(kind != 0) & ~scales]
        rows = rows[at[rows] < ends[rows]]
    return shifts


@dataclass(slots=True)
class Closing:
    """A connection that was read and may still see late segments. `head` has its columns from `begin` to `end`."""

    session: Session
    key: bytes
    client: int
    last: int
    head: Ints
    begin: int
    end: int
    options: tuple[bytes, bytes]
    judge: TcpJudge | None = None

    def late(self, more: list[Segment]) -> None:
        """Segments after the close, `sender` 0 being the client: they belong to the TCP verdict."""
        if self.judge is None:
            self.judge = TcpJudge()
            columns = self.head[:, self.begin : self.end].T.tolist()
            self.judge.feed(
                Segment(frame, time, sender, seq, ack, flags, window, length, b"", self.options[sender] if flags & 2 else b"")
                for sender, frame, time, seq, ack, flags, window, length in columns
            )
        self.judge.feed(more)
        if self.session.segments:
            self.session.segments = keep.longer(self.session.segments, more)
            self.session.alike_segments = b""
        self.last = more[-1].time
        self.session.tcp = self.judge.verdict()


class Tidy:
    """Reads tidy connections. Verdicts on their TCP are remembered by their codes."""

    def __init__(self) -> None:
        self.verdicts: dict[bytes, TcpVerdict] = {}

    def read(self, source: str, found: Survey, flows: list[int], keys: KeyLog | None) -> Iterator[Closing]:
        """The connections of these flows, which are tidy and closed."""
        block, said = found.block, found.said(flows)
        begins, head = found.order[found.first], found.head()
        columns = (
            block.frames[begins], block.times[begins], block.flow[begins], 1 - block.upward[begins], found.first,
            found.first + found.count, found.lasts(),
        )  # fmt: skip
        each = list(zip(*(column.tolist() for column in columns), strict=True))
        fins, options = list(zip(found.fins(0), found.fins(1), strict=True)), found.options()
        for flow in flows:
            frame, time, number, client, begin, end, last = each[flow]
            key = block.keys[number]
            application = Application(keys, opened=True)
            application.read_whole(said.talk(flow))
            session = begun(source, ends_of(key, client), application, (frame, time), fins[flow])
            session.closed = "fin"
            session.tcp = self._verdict(found, flow)
            application.fill(session, NO_HOLES, over=True)
            if keep.on():
                session.segments, session.alike_segments = head[:, begin:end].tobytes(), found.whole[begin:end]
            yield Closing(session, key, client, last, head, begin, end, options[flow])

    def _verdict(self, found: Survey, flow: int) -> TcpVerdict:
        code = found.code[found.edges[flow] : found.edges[flow + 1]]
        verdict = self.verdicts.get(code)
        if verdict is None:
            judge = TcpJudge()
            judge.feed(segments(found.block, found.rows(flow), found.senders(flow)))
            verdict = judge.verdict()
            if not (verdict.deviations or verdict.reasons or verdict.notes) and len(self.verdicts) < MOST_VERDICTS:
                self.verdicts[code] = replace(verdict, established=None)
        return verdict


def segments(block: Segments, rows: Ints, sender: Ints) -> list[Segment]:
    """These rows as segments."""
    columns = (
        block.frames, block.times, block.seq, block.ack, block.flags, block.window, block.lengths, block.starts, block.held,
        block.options, block.option_lengths,
    )  # fmt: skip
    data = block.data
    each = zip(sender.tolist(), *(column[rows].tolist() for column in columns), strict=True)
    return [
        Segment(frame, time, side, seq, ack, flags, window, length, data[start : start + held], data[at : at + size] if flags & 2 else b"")
        for side, frame, time, seq, ack, flags, window, length, start, held, at, size in each
    ]


def joined(one: Segments | None, two: Segments) -> Segments:
    """Two lots of segments as one, the first before the second."""
    if one is None:
        return two
    index = {key: i for i, key in enumerate(two.keys)}
    new = np.array([index.setdefault(key, len(index)) for key in one.keys], np.int64)
    shift = max(int((two.starts + two.held).max()), int((two.options + two.option_lengths).max())) if len(two.flow) else 0
    names = [f.name for f in fields(Segments) if f.name not in ("data", "keys")]
    shift = min(shift, len(two.data))  # text begins beyond it where the TCP header was cut
    parts = {name: np.concatenate((getattr(one, name), getattr(two, name))) for name in names}
    for name in ("starts", "options"):
        parts[name][: len(one.flow)] += shift
    parts["flow"][: len(one.flow)] = new[one.flow]
    return Segments(b"".join((memoryview(two.data)[:shift], one.data)), list(index), **parts)


def subset(block: Segments, rows: Ints) -> Segments | None:
    """These rows alone, with no more bytes than they need."""
    if not len(rows):
        return None
    parts = {f.name: getattr(block, f.name)[rows] for f in fields(Segments) if f.name not in ("data", "keys")}
    data = block.data
    pieces = [data[at : at + size] for at, size in zip(parts["starts"].tolist(), parts["held"].tolist(), strict=True)]
    options = [data[at : at + size] for at, size in zip(parts["options"].tolist(), parts["option_lengths"].tolist(), strict=True)]
    parts["starts"] = np.cumsum(parts["held"]) - parts["held"]
    parts["options"] = np.cumsum(parts["option_lengths"]) - parts["option_lengths"] + int(parts["held"].sum())
    flows, parts["flow"] = np.unique(parts["flow"], return_inverse=True)
    return Segments(b"".join(pieces) + b"".join(options), [block.keys[i] for i in flows.tolist()], **parts)
