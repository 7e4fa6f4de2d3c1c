"""The blocks that `-trace` prints: a record header, then its messages spelled out.

`rebuild` puts a message's bytes together again where everything in it was printed; the result counts only if every
length agrees. Where it does not, a few facts are read off the text instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from wirestate.checker.observe.connection import HRR_RANDOM, Connection
from wirestate.checker.observe.records import ALERT, CCS, HANDSHAKE
from wirestate.checker.observe.rebuild import Lines, facts_of, rebuild
from wirestate.checker.observe.states import alert_facts
from wirestate.model.messages import MESSAGES

RECORD = re.compile(r"(Sent|Received)(?: TLS)? Record$")
FIELD = re.compile(r"  (Version|Content Type|Length|Inner Content Type) = (.*)$")
CODE = re.compile(r"\((0x[0-9a-fA-F]{1,8}|[0-9]{1,9})\)$")
MESSAGE = re.compile(r"    ([A-Za-z]\w+|Unsupported, hex dump follows|UNKNOWN), Length=([0-9]{1,9}|\?)$")
ALERT_TEXT = re.compile(r"    Level=\w+\(([0-9]{1,9})\), description=(.*?)\(([0-9]{1,9})\)$")
CCS_TEXT = re.compile(r"    change_cipher_spec \(([0-9]{1,9})\)$")
MAX_LINES = 20000
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


Item = TraceRecord | TraceMessage | int


def number_in(text: str) -> int | None:
    found = CODE.search(text)
    return int(found[1], 16 if found[1][:2] == "0x" else 10) if found else None


class TraceBlocks:
    """Reads traces line by line. `sent` is the direction of the block at hand, `inside` whether there is one."""

    def __init__(self) -> None:
        self.sent = False
        self.inside = False
        self.where = 0
        self.version = self.content = 0
        self.measured = True
        self.inner_seen = False
        self.open: tuple[int, str, int | None] | None = None
        self.details: Lines = []

    def line(self, number: int, text: str) -> list[Item] | None:
        """What this line completes; None if it belongs to no trace."""
        if text.endswith("Record") and (found := RECORD.search(text)):
            items = self.stop()
            self.sent, self.inside, self.where, self.inner_seen = found[1] == "Sent", True, number, False
            self.version = self.content = 0
            return items
        if not self.inside:
            return None
        if self.open is None:
            return self._header(number, text)
        return self._detail(number, text)

    def _header(self, number: int, text: str) -> list[Item] | None:
        if text == "Header:" or not text:
            return []
        if found := FIELD.match(text):
            return self._field(found[1], found[2])
        if found := MESSAGE.match(text):
            self.open, self.details = (number, found[1], _int(found[2])), []
            return []
        if found := ALERT_TEXT.match(text):
            raw = bytes((int(found[1]) & 255, int(found[3]) & 255))
            facts = alert_facts({1: "warning", 2: "fatal"}.get(raw[0], "invalid"), found[2])
            return [TraceMessage(self.sent, number, ALERT, "Alert", raw, 2, facts)]
        if found := CCS_TEXT.match(text):
            return [TraceMessage(self.sent, number, CCS, "ChangeCipherSpec", bytes((int(found[1]) & 255,)), 1)]
        return None

    def _field(self, name: str, value: str) -> list[Item]:
        code = number_in(value)
        if name == "Version":
            self.version = code or 0
        elif name == "Content Type":
            self.content = code if code is not None else 0
        elif name == "Length":
            length = _int(value)
            self.measured = length is not None
            return [TraceRecord(self.sent, self.where, self.content, self.version, length)]
        elif code is not None:
            self.inner_seen = True
            return [code] if self.measured else []
        return []

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
        if raw is not None and raw[6:38] == HRR_RANDOM:
            kind = "HelloRetryRequest"
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


def _int(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 10 else None
