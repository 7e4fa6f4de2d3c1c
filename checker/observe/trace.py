"""The blocks that `-trace` prints: a record header, then its messages spelled out.

`rebuild` puts a message's bytes together again where everything in it was printed; the result counts only if every
length agrees. Where it does not, a few facts are read off the text instead.
"""

from __future__ import annotations

import re
from dataclasses import field

from wirestate.checker.observe.connection import HRR_RANDOM, Connection
from wirestate.checker.observe.records import ALERT, CCS, DATA, HANDSHAKE
from wirestate.checker.observe.rebuild import Lines, facts_of, rebuild, shown_random
from wirestate.checker.observe.states import alert_facts
from wirestate.model.messages import MESSAGES
from wirestate.values import dataclass

RECORD = re.compile(r"(Sent|Received)(?: TLS)? Record$")
FIELD = re.compile(r"  (Version|Content Type|Length|Inner Content Type) = (.*)$")
CODE = re.compile(r"\((0x[0-9a-fA-F]{1,8}|[0-9]{1,9})\)$")
MESSAGE = re.compile(r"    ([A-Za-z]\w+|Unsupported, hex dump follows|UNKNOWN), Length=([0-9]{1,9}|\?)$")
ALERT_TEXT = re.compile(r"    Level=\w+\(([0-9]{1,9})\), description=(.*?)\(([0-9]{1,9})\)$")
CCS_TEXT = re.compile(r"    change_cipher_spec \(([0-9]{1,9})\)$")
MAX_LINES = 20000
NAMES = {"ApplicationData": DATA, "Handshake": HANDSHAKE, "Alert": ALERT, "ChangeCipherSpec": CCS}
UNREADABLE = -1
Facts = dict[str, str | bool | int | frozenset[str | bool | int]]


@dataclass(frozen=True, slots=True)
class TraceRecord:
    sent: bool
    where: int
    content: int
    version: int
    length: int | None


@dataclass(frozen=True, slots=True)
class TraceMessage:
    sent: bool
    where: int
    content: int
    kind: str
    raw: bytes | None
    size: int | None
    facts: Facts = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TraceLoss:
    """A line of a record that cannot be read: other text, such as application data, tore it."""

    where: int
    text: str


Item = TraceRecord | TraceMessage | TraceLoss | int


def number_in(text: str) -> int | None:
    found = CODE.search(text)
    return int(found[1], 16 if found[1][:2] == "0x" else 10) if found else None


class TraceBlocks:
    """Reads traces line by line. `sent` is the direction of the block at hand, `inside` whether there is one."""

    def __init__(self) -> None:
        self.sent = False
        self.inside = False
        self.where = 0
        self.version, self.content = 0, UNREADABLE
        self.measured = True
        self.inner_seen = self.described = self.sized = self.told = False
        self.strange: int | None = None
        self.open: tuple[int, str, int | None] | None = None
        self.details: Lines = []

    def line(self, number: int, text: str) -> list[Item] | None:
        """What this line completes; None if it belongs to no trace."""
        if text.endswith("Record") and (found := RECORD.search(text)):
            items = [*self.stop(), *self._loss()]
            self.sent, self.inside, self.where, self.inner_seen = found[1] == "Sent", True, number, False
            self.version, self.content = 0, UNREADABLE
            self.described, self.sized, self.told, self.strange = False, False, False, None
            return items
        if not self.inside:
            return None
        if self.open is None:
            return self._header(number, text)
        return self._detail(number, text)

    def _header(self, number: int, text: str) -> list[Item] | None:
        if text == "Header:" and self.described:
            return [TraceLoss(number, "a record of the trace without the line that begins it")]
        if text == "Header:" or not text:
            self.described = self.described or bool(text)
            return []
        if found := FIELD.match(text):
            return self._field(number, found[1], found[2])
        if self.content == DATA and (MESSAGE.match(text) or ALERT_TEXT.match(text)):
            return [TraceLoss(number, "the inner content type is torn")]
        if found := MESSAGE.match(text):
            self.told, self.open, self.details = True, (number, found[1], _int(found[2])), []
            return []
        if found := ALERT_TEXT.match(text):
            raw = bytes((int(found[1]) & 255, int(found[3]) & 255))
            facts = alert_facts({1: "warning", 2: "fatal"}.get(raw[0], "invalid"), found[2])
            return [TraceMessage(self.sent, number, ALERT, "Alert", raw, 2, facts)]
        if found := CCS_TEXT.match(text):
            return [TraceMessage(self.sent, number, CCS, "ChangeCipherSpec", bytes((int(found[1]) & 255,)), 1)]
        self.strange = self.strange or number
        return None

    def _loss(self) -> list[Item]:
        """A handshake record that shows no message, but a line that cannot be read: that was the message."""
        if self.described and not self.sized:
            return [TraceLoss(self.where, "a record of the trace without its length")]
        if self.strange is None or self.told or self.content != HANDSHAKE:
            return []
        return [TraceLoss(self.strange, "a line of the trace is torn")]

    def _field(self, number: int, name: str, value: str) -> list[Item]:
        code = number_in(value)
        if name == "Version":
            self.version = code or 0
        elif name == "Content Type":
            self.content = code if code is not None else _named(value)
        elif name == "Length":
            length = _int(value)
            self.measured, self.sized = length is not None, length is not None or value == "?"
            if not self.sized:
                return [TraceLoss(number, "the length of a record is torn")]
            if self.content == UNREADABLE:
                return [TraceLoss(number, "the content type of a record is torn")]
            return [TraceRecord(self.sent, self.where, self.content, self.version, length)]
        else:
            return self._inner(number, code if code is not None else _named(value))
        return []

    def _inner(self, number: int, code: int) -> list[Item]:
        if code == UNREADABLE:
            return [TraceLoss(number, "the inner content type is torn")]
        self.inner_seen, self.content = True, code
        return [code] if self.measured else []

    def _detail(self, number: int, text: str) -> list[Item] | None:
        if found := MESSAGE.match(text):
            items = self.stop()
            self.inside, self.open, self.details = True, (number, found[1], _int(found[2])), []
            return items
        if not text or text == "---" or text.startswith("CONNECTED("):
            items = self.stop()
            self.inside = not text
            return items if not text else (items or None)
        if len(self.details) < MAX_LINES:
            self.details.append(text)
        return []

    def stop(self) -> list[Item]:
        """End the message at hand."""
        opened, self.open = self.open, None
        if opened is None:
            return []
        where, name, size = opened
        kind = name if name in MESSAGES else "UnknownHandshake"
        raw = rebuild(kind, size, self.details)
        if kind == "ServerHello":
            random = shown_random(self.details)
            if random is None:
                return [TraceLoss(where, "the random of a ServerHello is torn")]
            kind = "HelloRetryRequest" if random == HRR_RANDOM else kind
        facts, extra = facts_of(kind, self.details)
        size = size + 4 if size is not None and self.measured else None
        return [TraceMessage(self.sent, where, HANDSHAKE, kind, raw, size, {} if raw else facts, extra)]

    def end(self, connection: Connection) -> list[Item]:
        """The text is over: a message without the blank line that ends it is cut."""
        opened = self.open
        items = self.stop()
        whole = bool(items) and isinstance(items[0], TraceMessage) and items[0].raw is not None
        if opened is not None and not whole:
            connection.broken(opened[0], f"{opened[1]} is cut off")
            return []
        return items


def _named(value: str) -> int:
    """The content type by its name alone, where the line was torn."""
    return next((code for name, code in NAMES.items() if value.startswith(name)), UNREADABLE)


def _int(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 10 else None
