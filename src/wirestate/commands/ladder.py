"""What happened in a `Meeting`, as the rows of a ladder diagram: messages between the two ends, and what each end did between.

A message that both ends see one after the other is one row; where two cross on the way, each has a row where it leaves and one
where it arrives. Rows are data: `ladder_text` and `ladder_mermaid` draw them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import field, replace
from typing import Literal

from wirestate.commands.narrate import cites
from wirestate.reference.crypto.derivation import Derivation
from wirestate.reference.handlers.events import EarlyDataAnswered, HandshakeCompleted, KeysChanged, Step
from wirestate.reference.meeting import OTHER, Flight, Happening, Meeting, SegmentArrived, SegmentSent, Side
from wirestate.reference.tcp.events import Transition
from wirestate.reference.tcp.segment import Control
from wirestate.reference.wire.alerts import read_alert
from wirestate.reference.wire.errors import WireError
from wirestate.values import dataclass

Layer = Literal["tcp", "tls"]
Kind = Literal["segment", "PLAINTEXT", "EARLY", "HANDSHAKE", "APPLICATION"]
"""How a message is protected: a segment without text, or a record in clear or under the keys of an epoch."""
PROCEDURES = ("call active-OPEN", "call passive-OPEN", "call CLOSE", "call queued-CLOSE", "call ABORT")
HANDSHAKE, ALERT, APPLICATION_DATA = 22, 21, 23
CONTROLS = Control.SYN | Control.FIN | Control.RST


@dataclass(frozen=True, slots=True)
class Turn:
    """What a row did to one machine: `before` and `after` are states, `rule` the rule that was taken, `cite` its sections."""

    layer: Layer
    before: str
    after: str
    rule: str
    cite: str


@dataclass(frozen=True, slots=True)
class Message:
    """`sent` or `got` is None in the half of a message that crosses another. `at` is when it left
    (or arrived, in the half without `sent`), in seconds."""

    by: Side
    name: str
    kind: Kind
    at: float
    sent: Turn | None = None
    got: Turn | None = None
    frames: tuple[int, ...] = ()
    content: bytes = field(default=b"", repr=False)
    record: int = 0
    number: int = 0

    @property
    def layer(self) -> Layer:
        return "tcp" if self.kind == "segment" else "tls"


@dataclass(frozen=True, slots=True)
class Derived:
    """A secret came to be, at one side or (None) at both."""

    by: Side | None
    what: Derivation
    at: float


@dataclass(frozen=True, slots=True)
class Note:
    """What one side did by itself. `minor`: of no interest to who sees it for the first time."""

    by: Side
    text: str
    at: float
    turn: Turn | None = None
    minor: bool = False


Row = Message | Derived | Note


class _Item:
    """A row as one side sees it. Items of both sides with the same `key` are one thing."""

    def __init__(self, row: Row, key: tuple[object, ...] | None, *, sends: bool = False) -> None:
        self.row, self.key, self.sends = row, key, sends
        self.place = 0
        """Among all that happened, at both sides."""


def rows_of(meeting: Meeting) -> list[Row]:
    """All rows, those that are messages numbered from 1."""
    sides = {side: deque(_Items(meeting, side).found) for side in OTHER}
    rows: list[Row] = []
    for row in _merged(sides["client"], sides["server"]):
        count = sum(isinstance(one, Message) and one.sent is not None for one in rows)
        rows.append(replace(row, number=count + 1) if isinstance(row, Message) and row.sent is not None else row)
    return rows


# one side


class _Items:
    """The items of one side, in its order."""

    def __init__(self, meeting: Meeting, side: Side) -> None:
        self.found: list[_Item] = []
        self._side, self._sections = side, cites(f"tls_{side}")
        self._flights = list(meeting.flights(side))
        self._messages = _messages(self._flights)
        self._awaiting: deque[_Item | None] = deque()
        self._count = {"send": 0, "recv": 0}
        for place, happening in enumerate(meeting.happenings):
            if happening.side == side:
                known = len(self.found)
                self._take(happening)
                for item in self.found[known:]:
                    item.place = place
        self._hello_first()

    def _take(self, happening: Happening) -> None:
        at, what, side = happening.at, happening.what, self._side
        match what:
            case SegmentSent() | SegmentArrived():
                self._segment(what, at)
            case Transition():
                self._transition(what, at)
            case Step():
                self._step(what, at)
            case Derivation():
                if not any(isinstance(one.row, Derived) and one.row.what == what for one in self.found):
                    self.found.append(_Item(Derived(side, what, at), ("secret", what.name, what.value)))
            case KeysChanged(reading, epoch, _):
                way = "reads" if reading else "writes"
                self._add(Note(side, f"{way} under {epoch.lower()} keys", at, minor=True))
            case HandshakeCompleted():
                self._add(Note(side, "handshake complete", at))
            case EarlyDataAnswered(accepted):
                self._add(Note(side, f"early data {'accepted' if accepted else 'rejected'}", at))

    def _add(self, note: Note) -> None:
        self.found.append(_Item(note, None))

    def _segment(self, what: SegmentSent | SegmentArrived, at: float) -> None:
        """Segments with text are told of by the messages in them, unless they control something too."""
        sends, segment = isinstance(what, SegmentSent), what.segment
        if segment.text and not segment.control & CONTROLS:
            self._awaiting.append(None)
            return
        by = self._side if sends else OTHER[self._side]
        item = _Item(Message(by, _flags(segment.control), "segment", at, frames=(what.frame,)), ("segment", what.frame), sends=sends)
        self.found.append(item)
        self._awaiting.append(item)

    def _transition(self, what: Transition, at: float) -> None:
        turn = Turn("tcp", str(what.before), str(what.after), what.rule, cites("tcp").get(what.rule, ""))
        verb, _, noun = str(what.event).partition(" ")
        if verb in ("send", "recv"):
            item = self._awaiting.popleft() if self._awaiting else None
            if item is not None and isinstance(item.row, Message):
                item.row = _turned(item.row, turn, sends=item.sends)
        elif turn.before != turn.after or str(what.event) in PROCEDURES:
            self._add(Note(self._side, f"{noun} timer" if verb == "timer" else noun, at, turn))

    def _step(self, step: Step, at: float) -> None:
        verb, _, noun = step.event.partition(" ")
        turn = Turn("tls", step.source, step.target, step.rule, self._sections.get(step.rule, ""))
        number, sends = self._count[verb], verb == "send"
        self._count[verb] += 1
        by = self._side if sends else OTHER[self._side]
        row = Message(by, noun, "PLAINTEXT", at)
        if sends:
            flight, content = self._messages[number]
            kind: Kind = flight.sealed.epoch  # type: ignore[assignment]
            record = self._flights.index(flight) + 1
            row = replace(row, kind=kind, frames=flight.frames, content=content, record=record, name=_named(noun, content))
        self.found.append(_Item(_turned(row, turn, sends=sends), ("message", by, number), sends=sends))

    def _hello_first(self) -> None:
        """The server checks a binder while it reads the ClientHello: what it derives for that comes after the arrival."""
        place = next((i for i, one in enumerate(self.found) if isinstance(one.row, Message) and one.key and one.key[0] == "message"), 0)
        if self._side == "server":
            early = [one for one in self.found[:place] if isinstance(one.row, Derived)]
            rest = [one for one in self.found[:place] if not isinstance(one.row, Derived)]
            self.found[: place + 1] = [*rest, self.found[place], *early]


def _turned(row: Message, turn: Turn, *, sends: bool) -> Message:
    return replace(row, sent=turn) if sends else replace(row, got=turn)


def _messages(flights: list[Flight]) -> list[tuple[Flight, bytes]]:
    """Each message that was sent, with the record that it went in."""
    found = []
    for flight in flights:
        content = flight.sealed.content
        if flight.sealed.type != HANDSHAKE:
            found.append((flight, content))
            continue
        while content:
            end = 4 + int.from_bytes(content[1:4])
            found.append((flight, content[:end]))
            content = content[end:]
    return found


def _named(noun: str, content: bytes) -> str:
    """An alert is called by its name."""
    if noun != "Alert":
        return noun
    try:
        return read_alert(content).name
    except WireError:
        return noun


def _flags(control: int) -> str:
    return ",".join(name for name in ("SYN", "FIN", "RST", "ACK") if Control[name] & control)


# both sides


def _merged(client: deque[_Item], server: deque[_Item]) -> Iterator[Row]:
    """The rows in an order that both sides agree with."""
    left: dict[tuple[object, ...], Row] = {}
    while client or server:
        if client and server and client[0].key is not None and client[0].key == server[0].key:
            yield _joined(client.popleft(), server.popleft())
            continue
        item = _next(client, server, left).popleft()
        row = item.row
        if item.key is not None:
            before = left.setdefault(item.key, row)
            if isinstance(row, Message) and isinstance(before, Message) and before is not row:
                row = replace(before, sent=None, got=row.got, at=row.at)
        yield row


def _next(client: deque[_Item], server: deque[_Item], left: Collection[tuple[object, ...]]) -> deque[_Item]:
    """Whose head comes now, alone: what has no partner (any more), else what leaves now, or is derived earlier than elsewhere."""
    sides = [(side, other) for side, other in ((client, server), (server, client)) if side]
    alone = [side for side, other in sides if side[0].key is None or side[0].key in left or all(one.key != side[0].key for one in other)]
    able = [side for side, _ in sides if side[0].sends or isinstance(side[0].row, Derived)]
    return min(alone or able, key=lambda side: side[0].place)


def _joined(one: _Item, two: _Item) -> Row:
    first, second = (two, one) if two.sends else (one, two)
    if isinstance(first.row, Message) and isinstance(second.row, Message):
        return replace(first.row, got=second.row.got)
    return replace(first.row, by=None) if isinstance(first.row, Derived) else first.row
