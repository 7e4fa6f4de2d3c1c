"""Record accounting for one connection: which message lies in which record, where it ends, what protected it.

The program prints a record's header when it handles the record, and a message when it has all of it. From the lengths
alone follow the boundaries, and whether a record of TLS 1.2 or older was encrypted. Nothing is assumed from the order
of messages: what the lengths leave open stays None.
"""

from __future__ import annotations

from dataclasses import field

from wirestate.checker.observation import PROTECTED, Observed, Role
from wirestate.values import dataclass

CCS, ALERT, HANDSHAKE, DATA = 20, 21, 22, 23
TAG_AND_TYPE = 17
SIZES = {CCS: 1, ALERT: 2}
CCM_8_SUITES = frozenset({0x1305, *range(0xC0A0, 0xC0A4), *range(0xC0A8, 0xC0AC), 0xC0AE, 0xC0AF})
CHACHA_12 = range(0xCCA8, 0xCCAF)
AEAD_12 = (range(0x009C, 0x00A8), range(0xC02B, 0xC033), range(0xC09C, 0xC0B0), range(0xD001, 0xD006))


@dataclass(slots=True)
class Record:
    """A record by its header. `inner` is the content type found inside, `used` the bytes of messages placed in it."""

    where: int
    content: int
    version: int
    length: int
    inner: int | None = None
    used: int = 0
    spans: bool = False
    drafts: list[Draft] = field(default_factory=list)

    @property
    def holds(self) -> int:
        return self.content if self.inner is None else self.inner


@dataclass(slots=True)
class Draft:
    """A message on its way to becoming `Observed`."""

    kind: str
    sender: Role
    where: int
    raw: bytes | None = None
    size: int | None = None
    record: Record | None = None
    end: int = 0
    before: tuple[Record, int] | None = None
    first_after_headers: bool = False
    facts: dict[str, str | bool | int | frozenset[str | bool | int]] = field(default_factory=dict)
    epochs: frozenset[str] | None = None


def overhead(suite: int | None, tls13: bool) -> int | None:
    """How much longer a record is than what it carries, or None if that varies or is unknown."""
    if suite is None:
        return None
    short = suite in CCM_8_SUITES
    if tls13:
        return None if suite >> 8 != 0x13 else TAG_AND_TYPE - 8 if short else TAG_AND_TYPE
    if suite in CHACHA_12:
        return 16
    return (16 if short else 24) if any(suite in r for r in AEAD_12) else None


@dataclass(slots=True)
class Direction:
    """The records that one side sent, in order, and the messages found in them."""

    sender: Role
    current: Record | None = None
    handshake: Record | None = None
    ccs_seen: bool = False
    waiting: list[Record] = field(default_factory=list)

    def header(self, record: Record) -> None:
        self.current = record

    def typed(self) -> None:
        """The current record's content type is known: remember handshake records, whose bytes may span."""
        record = self.current
        if record is not None and record.holds == HANDSHAKE and record is not self.handshake:
            if self.handshake is not None and not self.handshake.used:
                self.waiting.append(self.handshake)
            self.handshake = record

    def place(self, draft: Draft, content: int, size: int) -> bool:
        """Put a message into the current record; False if there is no record of its type with room for it."""
        record = self.handshake if content == HANDSHAKE else self.current
        if record is None or record.holds != content or size > record.length - record.used + self._left(record):
            return False
        fresh = record.used == 0
        carried = self._carried(record, size) if fresh and content == HANDSHAKE else 0
        record.used += size - carried
        draft.record, draft.end = record, record.used
        draft.first_after_headers = fresh
        record.drafts.append(draft)
        if fresh:
            self.waiting.clear()
        return True

    def _left(self, record: Record) -> int:
        if record.used or record.holds != HANDSHAKE:
            return 0
        return sum(r.length - r.used for r in self.waiting)

    def _carried(self, record: Record, size: int) -> int:
        """How many of the message's bytes earlier records brought."""
        begun = [r for r in self.waiting if r.used]
        empty = sum(capacity(r) for r in self.waiting if not r.used)
        left = sum(capacity(r) - r.used for r in begun)
        must = size > record.length + empty or size - left - empty == capacity(record)
        plain = bool(begun) and not self.ccs_seen and begun[-1].inner is None and left < size != record.length
        carried = empty
        if left and (must or plain):
            carried += left
            for r in begun:
                r.spans = True
        for r in self.waiting:
            r.spans = r.spans or not r.used
        return min(carried, size)

    def next_record(self) -> None:
        """Called before a new header: a record with unexplained room may hold the start of the next message."""
        record = self.handshake
        if record is not None and 0 < record.used < record.length and record not in self.waiting:
            self.waiting = [*self.waiting[-64:], record]

    def interruption(self) -> tuple[Record, int] | None:
        """The handshake record that was last when something else came, and how much of it was explained by then."""
        return (self.handshake, self.handshake.used) if self.handshake is not None else None


def capacity(record: Record) -> int:
    return record.length if record.inner is None else max(0, record.length - TAG_AND_TYPE)


def observed(draft: Draft, suite: int | None, tls13: bool) -> Observed:
    """The finished message, with what the record lengths tell about it."""
    record = draft.record
    over = overhead(suite, tls13)
    return Observed(
        kind=draft.kind, sender=draft.sender, where=draft.where, raw=draft.raw,
        record_version=record.version if record else None,
        epochs=draft.epochs if draft.epochs is not None else _epochs(record, tls13),
        ends_record=_ends(draft, record, over), interleaved=_interleaved(draft, over, tls13), facts=draft.facts,
    )  # fmt: skip


def _epochs(record: Record | None, tls13: bool) -> frozenset[str] | None:
    if record is None:
        return None
    if record.inner is not None:
        return PROTECTED
    if record.content == DATA:
        return PROTECTED if tls13 else None
    if not record.used:
        return _bare(record)
    if record.used == record.length or record.spans or tls13:
        return frozenset({"PLAINTEXT"})
    return frozenset({"APPLICATION"})


def _bare(record: Record) -> frozenset[str] | None:
    """OpenSSL 1.1 and later do not show the byte of a ChangeCipherSpec that they read, only its record's header."""
    size = SIZES.get(record.content)
    if size is None or record.length < size:
        return None
    return frozenset({"PLAINTEXT"} if record.length == size else {"APPLICATION"})


def _ends(draft: Draft, record: Record | None, over: int | None) -> bool | None:
    if record is None:
        return None
    if record.holds == DATA:
        return True
    if not record.drafts:
        return record.length == SIZES.get(record.content) or None
    if record.drafts[-1] is not draft:
        return False
    if record.spans or (record.inner is None and draft.end == record.length):
        return draft.end == record.length and record.inner is None
    if over is not None and draft.end == record.length - over:
        return True
    return None


def _interleaved(draft: Draft, over: int | None, tls13: bool) -> bool | None:
    """Only what is not a handshake message can come in the middle of one."""
    if draft.record is None:
        return None
    if draft.record.holds == HANDSHAKE or draft.before is None:
        return False
    record, used = draft.before
    if used == 0:
        return True
    if record.spans:
        return used < record.length and used == record.used
    explained = record.length if record.inner is None and record.used == record.length else None
    if explained is None and over is not None and (record.inner is not None or not tls13):
        explained = record.length - over
    return False if used == explained else None
