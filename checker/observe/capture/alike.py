"""Connections that say what others said before are told by comparing bytes, without a reader of records.

A tree remembers how the reader (`tls`) went through connections: from each node, which records may follow, and what
messages they are. Of a handshake message that can be seen, every byte counts that its shape depends on (`shape.kept`);
of application data only that it opens. What has come before, in segments of the same lengths and with nothing in it to be
opened, is compared at once (a `Flight`). What is not in the tree is read in full. Nothing is judged here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from wirestate.checker.memo import memo, remember
from wirestate.checker.observation import Alike, Followed
from wirestate.checker.observe.capture.protection import LABELS
from wirestate.checker.observe.capture.tls import DATA
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.shape import relations
from wirestate.reference.crypto.errors import RecordError, Unsupported
from wirestate.reference.crypto.record_cipher import Opener, opener13, openers12
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM
from wirestate.reference.wire.records import MAX_CIPHERTEXT_13, MAX_PLAINTEXT

Turn = tuple[int, int, int]
"""What one end said until the other did: sender, from and up to which segment."""
Runs = tuple[tuple[int, bytes], ...]
"""Bytes, and where they are."""
Part = tuple[int, bytes | None, int, int]
"""Of a message: where it begins in the record; its bytes if they are always these, else from where to where they are in the content
(-1 if there are none to be seen)."""
PEM = "CLIENT_RANDOM"
SECRETS = (PEM, *LABELS[0].values(), *LABELS[1].values())
HELLO = b"\x16\x03"
SERVER_HELLO = 2
MOST_FLIGHTS, MOST_LAYOUTS, MOST_BYTES = 4, 2048, 1 << 14
"""So many flights may follow the same node in the same layout, in so many layouts, and so much may be compared of one."""


class Talk(NamedTuple):
    """What both sides of a connection said in order, in the segments from `first` up to `last`, all of which have text.

    The text of segment i, which came in `frames[i]`, begins at `places[i]`; there is one place more, where that of the
    last one ends. `layout` has for each segment 4 bytes: twice its length, and its sender.
    """

    text: bytes
    places: Sequence[int]
    frames: Sequence[int]
    first: int
    last: int
    layout: bytes

    def hello(self) -> bytes:
        """The first record."""
        begin, text = self.places[self.first], self.text
        return text[begin : begin + 5 + int.from_bytes(text[begin + 3 : begin + 5])]

    def turns(self) -> list[Turn]:
        found: list[Turn] = []
        begin, before = self.first, -1
        for i, code in enumerate(memoryview(self.layout).cast("I"), self.first):
            if code & 1 != before:
                if i > begin:
                    found.append((before, begin, i))
                begin, before = i, code & 1
        return [*found, (before, begin, self.last)] if self.layout else found


@dataclass(slots=True, eq=False)
class Node:
    """A place between records. `ways` are by sender and by type and version of the record that follows.

    `quiet`: the senders of which application data cannot be opened and tells nothing. `alike` is set where connections ended.
    """

    quiet: tuple[bool, bool] = (False, False)
    ways: tuple[dict[bytes, Way], dict[bytes, Way]] = field(default_factory=lambda: ({}, {}))
    alike: Alike | None = None


@dataclass(slots=True)
class Terms:
    """What a key is derived for: an epoch of TLS 1.3, or TLS 1.2 ("") with what the hellos agreed on."""

    epoch: str
    suite: int
    encrypt_then_mac: bool = False
    truncated_hmac: bool = False
    compression: int = 0


@dataclass(slots=True, eq=False)
class Way:
    """How a record is read. `terms` if it is to be opened; `blind` if it cannot, and then there is one step.

    Else `steps` are by content type and length; of application data the length does not count.
    """

    terms: Terms | None
    blind: bool
    steps: dict[tuple[int, int], list[Step]] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Step:
    """A record that has these `runs` in its content, and of a ServerHello, these `relations`. `parts` are its messages."""

    runs: Runs
    relations: tuple[bool, bytes] | None
    parts: tuple[Part, ...]
    node: Node


@dataclass(slots=True, eq=False)
class Flight:
    """Segments that have these `runs`, every header of a record among them. `related`: from where to where a ServerHello is,
    and its relations. All from the beginning of the first segment on.

    `segments` says in which of them each message begins. Their bytes are `raws`, but for the `cuts`: which message, from
    where to where.
    """

    node: Node
    runs: Runs = ()
    related: tuple[int, int, tuple[bool, bytes]] | None = None
    segments: list[int] = field(default_factory=list)
    raws: list[bytes | None] = field(default_factory=list)
    cuts: list[tuple[int, int, int]] = field(default_factory=list)


ROOTS: dict[tuple[bool, ...], Node] = memo()
"""By which secrets of the connection are known."""
FLIGHTS: dict[tuple[Node, bytes], tuple[Flight, ...]] = memo()
"""By the node before and the layout. Empty for what came only once."""
BLIND = (0, 0)


def root_of(keys: KeyLog | None, hello: bytes) -> tuple[tuple[bool, ...], list[bytes | None]]:
    """Which secrets are known of the connection with this ClientHello in its record, and the secrets."""
    random = hello[11:43]
    if keys is None or random not in keys.randoms:
        return (), []
    secrets = [keys.secret(label, random) for label in SECRETS]
    return tuple([secret is not None for secret in secrets]), secrets


def follow(keys: KeyLog | None, talk: Talk) -> tuple[Followed, Alike] | None:
    """The messages of a whole connection, if all of it is like one that was read before."""
    hello = talk.hello() if talk.layout else b""
    if hello[:2] != HELLO or len(hello) < 44:
        return None
    root, secrets = root_of(keys, hello)
    node = ROOTS.get(root)
    if node is None:
        return None
    walk = Walk(secrets, hello, talk)
    after = walk.whole(node)
    if after is None or after.alike is None:
        return None
    return Followed(after.alike, walk.raws, walk.seen), after.alike


class Walk:
    """One connection on its way through the tree. `raws` are the bytes of its messages, `seen` the frames in which they begin."""

    __slots__ = ("hello", "openers", "raws", "secrets", "seen", "talk")

    def __init__(self, secrets: list[bytes | None], hello: bytes, talk: Talk) -> None:
        self.secrets, self.hello, self.talk = secrets, hello, talk
        self.raws: list[bytes | None] = []
        self.seen: list[int] = []
        self.openers: dict[tuple[int, str], Opener] = {}

    def whole(self, node: Node) -> Node | None:
        """Where all of it leads; None if it does not stand in the tree."""
        first, key = self.talk.first, (node, self.talk.layout)
        flights = FLIGHTS.get(key)
        if flights and (flight := self._flown(flights, first)):
            return flight.node
        parts: list[tuple[int, Flight | None]] = []
        for turn in self.talk.turns():
            after, part = self._turn(node, turn)
            if after is None:
                return None
            node = after
            parts.append((turn[1], part))
        flown = flights is not None and all(part for _, part in parts)
        _remember(key, flights, self._together(parts, node) if flown else None)
        return node

    def _turn(self, node: Node, turn: Turn) -> tuple[Node | None, Flight | None]:
        """Where this leads, if it stands in the tree; and as which flight, if it is one."""
        talk, (_, first, last) = self.talk, turn
        key = node, talk.layout[4 * (first - talk.first) : 4 * (last - talk.first)]
        flights = FLIGHTS.get(key)
        if flights and (flight := self._flown(flights, first)):
            return flight.node, flight
        trail: list[tuple[int, Step | None]] = []
        after = self._records(node, turn, trail)
        if after is None or not trail:
            return after, None
        flight = None if flights is None else self._flight(turn, trail, after)
        _remember(key, flights, flight)
        return after, flight

    def _flown(self, flights: Sequence[Flight], first: int) -> Flight | None:
        """The one of these that begins with this segment. Its messages are taken over."""
        text, frames, begin = self.talk.text, self.talk.frames, self.talk.places[first]
        for flight in flights:
            for offset, run in flight.runs:
                if not text.startswith(run, begin + offset):
                    break
            else:
                if flight.related is not None:
                    a, b, known = flight.related
                    if self._relations(text[begin + a : begin + b]) != known:
                        continue
                raws = flight.raws
                if flight.cuts:
                    raws = raws.copy()
                    for i, a, b in flight.cuts:
                        raws[i] = text[begin + a : begin + b]
                self.raws += raws
                self.seen += [frames[first + i] for i in flight.segments]
                return flight
        return None

    def _records(self, node: Node, turn: Turn, trail: list[tuple[int, Step | None]]) -> Node | None:
        """Record by record. The `trail` says where each begins and its step; it is left empty if one was opened."""
        text, places, frames = self.talk[:3]
        raws, seen, (sender, first, last) = self.raws, self.seen, turn
        at, size = places[first], places[last]
        sealed = False
        while at + 5 <= size:
            body, length = at + 5, text[at + 3] << 8 | text[at + 4]
            after = body + length
            if after > size or length > MAX_CIPHERTEXT_13:
                return None
            if text[at] == DATA and text[at + 1] == 3 and node.quiet[sender]:
                trail.append((at, None))
                at = after
                continue
            way = node.ways[sender].get(text[at : at + 3])
            if way is None:
                return None
            content, base = text, body
            if way.blind:
                step: Step | None = way.steps[BLIND][0]
            elif way.terms is None:
                step = self._step(way, text[at], text, body, length)
            else:
                sealed, opened = True, self._open(way.terms, sender, text[at], text[at + 1] << 8 | text[at + 2], text[body:after])
                if opened is None:
                    return None
                base, content = 0, opened[1]
                step = self._step(way, opened[0], content, 0, len(content))
            if step is None:
                return None
            for place, whole, a, b in step.parts:
                raws.append(whole if a < 0 else content[base + a : base + b])
                seen.append(frames[bisect_right(places, at + place, first, last) - 1])
            trail.append((at, step))
            node, at = step.node, after
        if sealed:
            trail.clear()
        return node if at == size else None

    def _segment(self, place: int, turn: Turn) -> int:
        """Which segment of the turn brought what is at this place."""
        return bisect_right(self.talk.places, place, turn[1], turn[2]) - 1

    def _step(self, way: Way, kind: int, text: bytes, base: int, length: int) -> Step | None:
        for step in way.steps.get((kind, length if kind != DATA or length > MAX_PLAINTEXT else 0), ()):
            for offset, run in step.runs:
                if not text.startswith(run, base + offset):
                    break
            else:
                if step.relations is None or step.relations == self._relations(text[base : base + length]):
                    return step
        return None

    def _relations(self, raw: bytes) -> tuple[bool, bytes] | None:
        return None if raw[6:38] == HELLO_RETRY_RANDOM else relations(raw, self.hello[5:])

    def _open(self, terms: Terms, sender: int, kind: int, version: int, fragment: bytes) -> tuple[int, bytes] | None:
        opener = self.openers.get((sender, terms.epoch))
        try:
            if opener is None:
                opener = self._opener(terms, sender)
            return opener.open(kind, version, fragment)
        except (RecordError, Unsupported):
            return None

    def _opener(self, terms: Terms, sender: int) -> Opener:
        if terms.epoch:
            secret = self.secrets[SECRETS.index(LABELS[sender][terms.epoch])] or b""
            opener = self.openers[sender, terms.epoch] = opener13(terms.suite, secret)
            return opener
        hello, answer = self.hello[11:43], next(raw for raw in self.raws if raw and raw[0] == SERVER_HELLO and len(raw) > 2)
        both = openers12(
            terms.suite, self.secrets[0] or b"", hello, answer[6:38], encrypt_then_mac=terms.encrypt_then_mac,
            truncated_hmac=terms.truncated_hmac, compression=terms.compression,
        )  # fmt: skip
        self.openers[0, ""], self.openers[1, ""] = both
        return both[sender]

    def _flight(self, turn: Turn, trail: list[tuple[int, Step | None]], node: Node) -> Flight:
        """The turn in which the records at these places were read so."""
        text, first = self.talk.text, turn[1]
        begin, runs, flight = self.talk.places[first], list[tuple[int, bytes]](), Flight(node)
        for at, step in trail:
            runs.append((at - begin, text[at : at + 5]))
            if step is None:
                continue
            body, length = at + 5 - begin, text[at + 3] << 8 | text[at + 4]
            runs += [(body + offset, run) for offset, run in step.runs]
            if step.relations is not None:
                flight.related = body, body + length, step.relations
            for place, whole, a, b in step.parts:
                if a >= 0:
                    flight.cuts.append((len(flight.raws), body + a, body + b))
                flight.segments.append(self._segment(at + place, turn) - first)
                flight.raws.append(whole)
        flight.runs = joined(runs)
        return flight

    def _together(self, parts: Sequence[tuple[int, Flight | None]], node: Node) -> Flight:
        """One flight of all, each of which begins with that segment."""
        places, first = self.talk.places, self.talk.first
        runs: list[tuple[int, bytes]] = []
        whole = Flight(node)
        for segment, part in parts:
            assert part is not None
            at, before = places[segment] - places[first], len(whole.raws)
            runs += [(at + offset, run) for offset, run in part.runs]
            if part.related is not None:
                a, b, known = part.related
                whole.related = at + a, at + b, known
            whole.segments += [segment - first + i for i in part.segments]
            whole.raws += part.raws
            whole.cuts += [(before + i, at + a, at + b) for i, a, b in part.cuts]
        whole.runs = joined(runs)
        return whole


def _remember(key: tuple[Node, bytes], known: tuple[Flight, ...] | None, more: Flight | None) -> None:
    """Make a note of a layout that comes for the first time; of one that comes again, keep the flight."""
    if known is None:
        remember(FLIGHTS, key, (), MOST_LAYOUTS)
    elif more is not None and len(known) < MOST_FLIGHTS and sum(len(run) for _, run in more.runs) <= MOST_BYTES:
        remember(FLIGHTS, key, (*known, more), MOST_LAYOUTS)


def joined(runs: Sequence[tuple[int, bytes]]) -> Runs:
    """With those together that follow each other."""
    found: list[tuple[int, bytes]] = []
    for at, run in runs:
        if found and found[-1][0] + len(found[-1][1]) == at:
            found[-1] = found[-1][0], found[-1][1] + run
        elif run:
            found.append((at, run))
    return tuple(found)
