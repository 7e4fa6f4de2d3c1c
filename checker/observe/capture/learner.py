"""A reader of records that remembers how it went, for the tree of `alike`. It reads what `tls` reads, and no less.

Only connections in which nothing was wrong, missing or unusual are put into the tree, and only when their ClientHello
was met before: those of clients that never say the same twice would fill it for nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from wirestate.checker.memo import memo, remember
from wirestate.checker.observation import Alike, Observed, Told
from wirestate.checker.observe.capture.alike import BLIND, HELLO, ROOTS, Node, Part, Runs, Step, Talk, Terms, Way, joined, root_of
from wirestate.checker.observe.capture.protection import ENCRYPT_THEN_MAC, TRUNCATED_HMAC, Content, Guard, extensions_of
from wirestate.checker.observe.capture.tls import DATA, HANDSHAKE, Side, TlsReader
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.shape import Spans, Unfit, kept, of_client_hello, relations
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.records import MAX_PLAINTEXT

MOST_NODES = 20_000
MOST_STEPS = 8
"""So many records of the same length may differ in what counts: where there are more, the next is hardly one of them."""
MOST_LESSONS = 64
"""So many connections with the same ClientHello are put into the tree."""

_MET: dict[object, int] = memo()
"""How often a ClientHello was met in a connection that was not in the tree."""
_SIZE: dict[str, int] = memo()


class Lesson(NamedTuple):
    """One record as it was read. `content` is None if it could not be opened; `same`: it told nothing and changed nothing."""

    sender: int
    head: bytes
    terms: Terms | None
    content: Content | None
    told: list[tuple[Observed, int]]
    quiet: tuple[bool, bool]
    same: bool


def learner(keys: KeyLog | None, talk: Talk) -> Learner | None:
    """What is to read a connection that is not in the tree; None if it is not worth remembering."""
    hello = talk.hello() if talk.layout else b""
    if hello[:2] != HELLO or len(hello) < 44:
        return None
    raw = hello[5 : 5 + (hello[3] << 8 | hello[4])]
    try:
        met = root_of(keys, hello)[0], b"".join([raw[a:b] for a, b in of_client_hello(raw)])
    except (Unfit, IndexError):
        return None
    times = _MET.get(met, 0)
    remember(_MET, met, times + 1)
    return Learner(keys, met[0]) if 0 < times <= MOST_LESSONS else None


class Learner(TlsReader):
    """`root` says which secrets of the connection are known."""

    def __init__(self, keys: KeyLog | None, root: tuple[bool, ...]) -> None:
        super().__init__(keys)
        self.root = root
        self.lessons: list[Lesson] = []
        self.usual = True
        self.content: tuple[Content, str] | None = None

    def _record(self, side: Side, kind: int, fragment: bytes) -> None:
        guard, tls13 = self.protection.guards[side.role], self.protection.tls13
        sealed = guard.keyed or (kind == DATA and tls13 is not False)
        due = guard.due or (guard.epoch if guard.epoch != "PLAINTEXT" else "HANDSHAKE")
        before, state = len(self.messages), self._state()
        self.content = None
        whole = not side.partial
        super()._record(side, kind, fragment)
        told = self.messages[before:]
        content, epoch = self.content or (None, "")
        if sealed and content is not None:
            whole = whole and epoch == due and guard.generation <= 1
        elif sealed:
            whole = whole and not self.root  # with keys it is not sure why it did not open
        places = _places(content, told)
        self.usual = self.usual and whole and not side.partial and places is not None and self._in_place(side, content, told, places)
        if self.usual and places is not None:
            terms = self._terms(guard, epoch) if sealed and content is not None else None
            head = bytes((kind, side.version >> 8, side.version & 255))
            quiet = self.sides[0].quiet, self.sides[1].quiet
            same = not told and state == self._state()
            sender = 0 if side is self.sides[0] else 1
            self.lessons.append(Lesson(sender, head, terms, content, list(zip(told, places, strict=True)), quiet, same))

    def _content(self, side: Side, opened: Content, epoch: str, generation: int) -> None:
        self.content = opened, epoch
        super()._content(side, opened, epoch, generation)

    def _state(self) -> object:
        """All that decides how the next record is read, apart from keys."""
        sides = [(s.role, s.closed, s.dead, s.quiet, bytes(s.partial)) for s in self.sides]
        guards = [(g.epoch, g.generation, g.keyed, g.due, g.updating, id(g.opener)) for g in self.protection.guards]
        return sides, guards, set(self.data), self.hidden, self.turns, self.protection.tls13

    def _in_place(self, side: Side, content: Content | None, told: list[Observed], places: list[int]) -> bool:
        """The messages are where they will be looked for."""
        text = content[1] if content is not None else b""
        for message, place in zip(told, places, strict=True):
            raw = message.raw
            if message.defect is not None or message.kind == "KeyUpdate":
                return False
            if raw is not None and text[place : place + len(raw)] != raw:
                return False
            if message.where != side.frame(side.at + _offset(content, place)):
                return False
        return True

    def _terms(self, guard: Guard, epoch: str) -> Terms:
        suite = self.protection.suite
        if not guard.keyed:
            return Terms(epoch, suite)
        raw = next(m.raw for m in self.messages if m.kind == "ServerHello") or b""
        found = extensions_of(raw, client=False)
        return Terms("", suite, ENCRYPT_THEN_MAC in found, TRUNCATED_HMAC in found, raw[41 + raw[38]])

    def remember(self) -> Alike | None:
        """Put the connection into the tree, if it is fit for that."""
        if not (self.usual and self.lessons) or self.cut or self.unfinished() or self.protection.reasons:
            return None
        if self.sides[0].role != 0 or self.messages[0].kind != "ClientHello":
            return None
        try:
            spans = kept(self.messages)
        except (Unfit, WireError, IndexError):
            return None
        if _SIZE.get("nodes", 0) + len(self.lessons) > MOST_NODES:
            ROOTS.clear()
            _SIZE.clear()
        node = ROOTS.get(self.root) or Node()
        remember(ROOTS, self.root, node)
        return self._grow(node, spans)

    def _grow(self, node: Node, spans: list[Spans]) -> Alike | None:
        hello, at = self.messages[0].raw or b"", 0
        for lesson in self.lessons:
            after = at + len(lesson.told)
            step = _step(node, lesson, spans[at:after], hello)
            if step is None:
                return None
            node, at = step.node, after
        if node.alike is None:
            node.alike = Alike([_told(message) for message in self.messages])
        return node.alike


def _offset(content: Content | None, place: int) -> int:
    """From the beginning of the record: that of a handshake message is its own, else it is the record's."""
    return 5 + place if content is not None and content[0] == HANDSHAKE and content[1] else 0


def _places(content: Content | None, told: list[Observed]) -> list[int] | None:
    """Where in the content each message begins; None if the content is not just these."""
    at, places = 0, []
    for message in told:
        places.append(at)
        at += len(message.raw or b"")
    if content is not None and content[0] == HANDSHAKE and at != len(content[1]):
        return None
    return places


def _step(node: Node, lesson: Lesson, spans: list[Spans], hello: bytes) -> Step | None:
    """The step for this record, which is put there if it is new. None if there is no place for it."""
    way = node.ways[lesson.sender].get(lesson.head)
    if way is None:
        way = node.ways[lesson.sender][lesson.head] = Way(lesson.terms, blind=lesson.content is None)
    if way.terms != lesson.terms or way.blind != (lesson.content is None):
        return None
    kind, text = lesson.content or (0, b"")
    if any(m.kind == "ServerHello" and place for m, place in lesson.told):
        return None
    first = lesson.told[0][0] if lesson.told else None
    related = relations(first.raw or b"", hello) if first is not None and first.kind == "ServerHello" else None
    runs = _runs(lesson, spans)
    steps = way.steps.setdefault(BLIND if way.blind else (kind, len(text) if kind != DATA or len(text) > MAX_PLAINTEXT else 0), [])
    for step in steps:
        if step.runs == runs and step.relations == related:
            return step
    if len(steps) >= (1 if way.blind else MOST_STEPS):
        return None
    _SIZE["nodes"] = _SIZE.get("nodes", 0) + 1
    after = node if lesson.same else Node(lesson.quiet)
    steps.append(Step(runs, related, tuple([_part(lesson, m, place, runs) for m, place in lesson.told]), after))
    return steps[-1]


def _runs(lesson: Lesson, spans: list[Spans]) -> Runs:
    """The bytes of the content that count, with those together that follow each other."""
    kind, text = lesson.content or (DATA, b"")
    if kind == DATA:
        return ()
    parts = [(0, len(text))]
    if kind == HANDSHAKE:
        parts = [(place + a, place + b) for (_, place), each in zip(lesson.told, spans, strict=True) for a, b in each]
    return joined([(a, text[a:b]) for a, b in parts])


def _part(lesson: Lesson, message: Observed, place: int, runs: Runs) -> Part:
    """Bytes that all count are kept, as there will be no others."""
    offset, raw = _offset(lesson.content, place), message.raw
    if raw is None:
        return offset, None, -1, -1
    end = place + len(raw)
    same = any(at <= place and end <= at + len(run) for at, run in runs)
    return (offset, raw, -1, -1) if same else (offset, None, place, end)


def _told(m: Observed) -> Told:
    return m.kind, m.sender, m.record_version, m.epochs, m.ends_record, m.interleaved, m.facts, m.opaque
