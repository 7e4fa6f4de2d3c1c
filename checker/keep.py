"""What a report shows of a connection beside its verdict: its messages step by step, and its segments.

Kept only inside `keeping`, for it takes time and memory; verdicts do not depend on it. Connections that are judged alike
share one `Story`. How it is shown is for `output.report`.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING

from wirestate.checker.memo import memo, remember
from wirestate.checker.observation import Segment, Session
from wirestate.checker.outcome import outcome_of
from wirestate.model.core import Value
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.conversation import Conversation

COLUMNS = 8
"""Sender, frame, time in ns, SEQ, ACK, control bits, window, octets of text."""
MOST_SEGMENTS, MOST_LAST = 400, 60
"""Of a connection with more segments than these together, so many of the first and of the last are kept."""
MOST_MESSAGES, MOST_OCTETS = 300, 1 << 16
"""Of the messages of a connection so many are told step by step, and of all their bytes so many are kept."""

_STATE = {"on": False}


@dataclass(slots=True)
class Move:
    """What an endpoint did with a message: the rule it took ("" where none is certain), and where that led.

    `states` has several where it is not certain. `sets` are the vars that changed, with their values.
    """

    rule: str
    states: tuple[str, ...]
    sets: tuple[tuple[str, Value], ...] = ()


@dataclass(slots=True)
class Line:
    """A message as the model has it. `moves` by role, for the endpoints that are followed up to here."""

    kind: str
    sender: str
    epochs: tuple[str, ...]
    facts: Mapping[str, object]
    raw: bytes | None
    size: int | None
    moves: dict[str, Move] = field(default_factory=dict)


@dataclass(slots=True)
class Lawful:
    """What an endpoint could have done instead: the shortest legal run, as events, from a state to an open connection."""

    index: int
    role: str
    state: str
    run: tuple[tuple[str, str, str, str], ...]
    """Each as "send" or "recv", kind, state after, section."""


@dataclass(slots=True)
class Story:
    """The messages of a connection, or of all connections alike; `more` of them are left out."""

    lines: list[Line]
    more: int = 0
    version: str | None = None
    instead: list[Lawful] = field(default_factory=list)
    start: dict[str, dict[str, Value]] = field(default_factory=dict)


@dataclass(slots=True)
class TcpStep:
    """Both ends after a segment: their states (None: several are possible), and the rules that they took for the first time."""

    states: tuple[str | None, str | None]
    rules: tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(slots=True)
class Kept:
    """Of one connection. `own`: the bytes in the story are its own. `segments` are `COLUMNS` columns of 8 bytes each.

    `left_out` segments are missing after the first `MOST_SEGMENTS`. `places` are the frames or lines of the messages.
    """

    story: Story | None
    own: bool
    places: array[int]
    segments: bytes
    left_out: int
    tcp: tuple[TcpStep, ...]
    swapped: bool
    began: int | None
    unit: str


class Tape:
    """The segments of a connection as they come, of many only the first and the last."""

    __slots__ = ("count", "first", "last")

    def __init__(self) -> None:
        self.count = 0
        self.first: list[Segment] = []
        self.last: deque[Segment] = deque(maxlen=MOST_LAST)

    def add(self, segments: Iterable[Segment]) -> None:
        for segment in segments:
            (self.first if len(self.first) < MOST_SEGMENTS else self.last).append(segment._replace(text=b"", options=b""))
            self.count += 1

    def fill(self, session: Session) -> None:
        session.segments = longer(b"", [*self.first, *self.last])
        session.unkept = self.count - len(self.first) - len(self.last)


def longer(columns: bytes, more: Iterable[Segment]) -> bytes:
    """The columns with more segments after them."""
    width = len(columns) // COLUMNS
    rows = [(s.sender, s.frame, s.time, s.seq, s.ack, s.flags, s.window, s.length) for s in more]
    return b"".join(
        columns[i * width : (i + 1) * width] + array("q", [row[i] for row in rows]).tobytes() for i in range(COLUMNS)
    )  # fmt: skip


def on() -> bool:
    return _STATE["on"]


@contextmanager
def keeping(wanted: bool = True) -> Iterator[None]:
    """Inside, what reports need is kept."""
    before, _STATE["on"] = _STATE["on"], wanted
    try:
        yield
    finally:
        _STATE["on"] = before


def kept(session: Session, conversation: Conversation) -> Kept:
    """What to keep of a session that was judged by this conversation, its own or one alike."""
    if conversation.story is None and conversation.messages and outcome_of(conversation).judged:
        from wirestate.checker.replay import story_of

        conversation.story = story_of(conversation)
    messages = session.messages
    places = getattr(messages, "places", None) or [m.where for m in messages]
    segments, left_out = _few(session.segments)
    own = conversation.session is session
    return Kept(
        conversation.story, own, array("q", places[:MOST_MESSAGES]), segments, left_out + session.unkept,
        _tcp(segments, session.alike_segments),
        session.swapped, session.began, session.unit,
    )  # fmt: skip


def _few(segments: bytes) -> tuple[bytes, int]:
    """The first and the last segments, and how many are left out between them."""
    count = len(segments) // (8 * COLUMNS)
    if count <= MOST_SEGMENTS + MOST_LAST:
        return segments, 0
    first, last, width = 8 * MOST_SEGMENTS, 8 * MOST_LAST, 8 * count
    columns = [segments[i * width : (i + 1) * width] for i in range(COLUMNS)]
    return b"".join(column[:first] + column[-last:] for column in columns), count - MOST_SEGMENTS - MOST_LAST


_STEPS: dict[bytes, tuple[TcpStep, ...]] = memo()


def _tcp(segments: bytes, alike: bytes) -> tuple[TcpStep, ...]:
    """The steps of TCP, worked out once for connections that went alike."""
    found = _STEPS.get(alike) if alike else None
    if found is None:
        cells = memoryview(segments).cast("q")
        count = len(cells) // COLUMNS
        rows = zip(*(cells[i * count : (i + 1) * count].tolist() for i in range(COLUMNS)), strict=True)
        found = _followed(
            Segment(frame, time, sender, seq, ack, flags, window, length, b"", b"")
            for sender, frame, time, seq, ack, flags, window, length in rows
        )
        if alike:
            remember(_STEPS, alike, found)
    return found


def _followed(segments: Iterator[Segment]) -> tuple[TcpStep, ...]:
    from wirestate.checker.tcp.follow import follow

    return tuple(TcpStep(states, rules) for states, rules in follow(segments))
