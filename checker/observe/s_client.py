"""The text of `openssl s_client` and `s_server` with -msg, -trace or -state, from OpenSSL 1.0 to 3, as sessions.

Bytes come first: where -msg or -trace shows messages, -state lines only say who is speaking. A -state file alone gives
kinds without bytes. Everything else that the programs print is kept for the summary. Input may be anything: it is read
in bounded pieces, and what is missing is reported in the session, not raised.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from wirestate.checker.observation import Session, SourceError
from wirestate.checker.observe.connection import Connection, kind_of
from wirestate.checker.observe.lines import BESIDE, Splicer, numbered
from wirestate.checker.observe.printed import Printed
from wirestate.checker.observe.records import ALERT, CCS, DATA, HANDSHAKE, Draft, Record, observed
from wirestate.checker.observe.states import ALERT_LINE, StateLines, StateSession, alert_facts
from wirestate.checker.observe.trace import Item, TraceBlocks, TraceLoss, TraceMessage, TraceRecord
from wirestate.model.messages import MESSAGES

HEADER = re.compile(
    r"(>>>|<<<) (\?\?\?|(?:D?TLS|SSL) ?\d\.\d(?: \(bad\))?|Not TLS data or unknown version \([^)]*\)),? ?([A-Z]\w*)? ?"
    r"\[length ([0-9a-f]{4,8})\](?:, (.{0,100}))?$"
)
HEX = re.compile(r"\s*((?:[0-9a-f]{2} ){0,15}[0-9a-f]{2}) ?$")
CONTENT = {"ChangeCipherSpec": CCS, "Alert": ALERT, "Handshake": HANDSHAKE, "ApplicationData": DATA}
MARKS = (b">>> ", b"<<< ", b"SSL_connect:", b"SSL_accept:", b" Record\n", b" Record\r\n", b"CONNECTED(")
QUIC = re.compile(r"(?:Sent|Received) (?:Packet|Frame|Datagram)$")
MAX_MESSAGE = 1 << 24


def looks_like(head: bytes) -> bool:
    """Whether the beginning of a file looks like text of s_client or s_server."""
    return any(mark in head for mark in MARKS)


def read_text(source: str, stream: Iterable[bytes] | BinaryIO) -> Iterator[Session]:
    """The sessions of a text, in order. `SourceError` if there is none in it."""
    reader = Reader(source)
    splicer = Splicer()
    for number, text, long in numbered(stream):
        if long:
            reader.connection.note(number, "the line is too long: only its beginning was read")
        for at, line, own in splicer.feed(number, text):
            reader.line(at, line, own)
        yield from reader.taken()
    for at, line, own in splicer.rest():
        reader.line(at, line, own)
    yield from reader.end()


class Reader:
    """The state of reading: the connection at hand, a message whose hex lines are due, and the trace block at hand."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.connection = Connection(source)
        self.bare: list[Connection] = []
        self.done: list[Session] = []
        self.count = 0
        self.states = StateLines()
        self.printed = Printed()
        self.trace = TraceBlocks()
        self.due: tuple[int, re.Match[str], bool] | None = None
        self.bytes = bytearray()

    def line(self, number: int, text: str, own: int) -> None:
        """One line; its first `own` characters were torn off an earlier one, unless it stands `BESIDE` the text."""
        if self._state_line(number, text):
            return
        self.connection.last_line = number
        if own == BESIDE:
            self.printed.beside(self.connection, text)
            return
        if self.due is not None and self._hex(text):
            return
        if "[length " in text and (found := HEADER.search(text)):
            self._trace(self.trace.stop())
            self._due(number if found.start() >= own else number - 1, found, glued=found.start() > 0)
        elif not self._trace(self.trace.line(number, text)):
            self._plain(text)

    def _state_line(self, number: int, text: str) -> bool:
        if not text.startswith("SSL") or not self.states.line(number, text):
            return False
        if found := ALERT_LINE.match(text):
            self.connection.alert_line(found[1] == "write", alert_facts(found[2], found[3]))
        elif self.connection.local is None:
            self.connection.local = "client" if text.startswith("SSL_connect") else "server"
        return True

    def _plain(self, text: str) -> None:
        if text.startswith("CONNECTED(") and (self.connection.drafts or self.connection.connected):
            self._close(at_end=False)
        self.connection.connected |= text.startswith("CONNECTED(")
        if QUIC.match(text):
            self.connection.hint = "QUIC"
        self.printed.line(self.connection, text)
        if text == "CONNECTION CLOSED":
            self.connection.ended = True

    # -msg

    def _due(self, number: int, found: re.Match[str], glued: bool) -> None:
        self.due, self.bytes = (number, found, glued), bytearray()
        if int(found[4], 16) == 0:
            self._message_shown()

    def _hex(self, text: str) -> bool:
        """Take a hex line; False if this is none, in which case the message is given up."""
        assert self.due is not None
        number, found, glued = self.due
        size = int(found[4], 16)
        hexes = HEX.match(text)
        data = bytes.fromhex(hexes[1]) if hexes else b""
        if data and len(self.bytes) + len(data) <= size <= MAX_MESSAGE:
            self.bytes += data
            if len(self.bytes) == size:
                self._message_shown()
            return True
        self._give_up(number, size, glued)
        return False

    def _give_up(self, number: int, size: int, glued: bool) -> None:
        if glued and not self.bytes:
            self.connection.note(number, "a message's heading in the middle of other text, without bytes: left out")
        else:
            self.connection.broken(number, f"{len(self.bytes)} of the message's {size} bytes are there")
        self.due = None

    def _message_shown(self) -> None:
        assert self.due is not None
        (number, found, glued), raw = self.due, bytes(self.bytes)
        self.due = None
        name, sent = found[3], found[1] == ">>>"
        if found[2].startswith(("DTLS", "SSL")):
            self.connection.hint = found[2]
        if name == "RecordHeader" or (name is None and len(raw) == 5):
            self._record(sent, number, raw[0], int.from_bytes(raw[1:3]), int.from_bytes(raw[3:5]))
        elif name == "InnerContent" or (name is None and len(raw) == 1):
            self.connection.inner(sent, raw[0], number)
        elif name in CONTENT:
            draft = Draft("", "client", number, raw, len(raw))
            self._shown(sent, draft, CONTENT[name], (found[5] or "").strip(), glued)
        else:
            self.connection.note(number, f"unknown content {name or found[2]!r}")

    def _record(self, sent: bool, number: int, content: int, version: int, length: int) -> None:
        if self.connection.ended and self.connection.drafts and content == HANDSHAKE:
            self._close(at_end=False)
        self.connection.header(sent, Record(number, content, version, length))

    def _shown(self, sent: bool, draft: Draft, content: int, name: str, glued: bool) -> None:
        raw, number = draft.raw or b"", draft.where
        if content == DATA:
            return
        kind = {CCS: "ChangeCipherSpec", ALERT: "Alert"}.get(content) or (kind_of(raw) if raw else "EmptyRecord")
        if self._quoted(sent, content, raw, glued):
            self.connection.note(number, f"a {kind} without a record, among application data: taken for data")
            return
        if content == HANDSHAKE and raw:
            self._named(number, kind, name)
            if len(raw) < 4 or int.from_bytes(raw[1:4]) != len(raw) - 4:
                self.connection.note(number, f"{kind}: its length field does not match its {len(raw)} bytes")
        draft.kind = kind
        self._message(sent, content, draft)

    def _quoted(self, sent: bool, content: int, raw: bytes, glued: bool) -> bool:
        """Text that only looks like a message: the file shows record headers, and none has room for it."""
        side = self.connection.side(sent)
        data = side.current is not None and side.current.holds == DATA
        return self.connection.headers and (glued or data) and not self.connection.fits(sent, content, len(raw))

    def _named(self, number: int, kind: str, name: str) -> None:
        expected = "ServerHello" if kind == "HelloRetryRequest" else kind
        if name in MESSAGES and name != expected:
            self.connection.note(number, f"printed as {name}, but its bytes are a {kind}")

    def _message(self, sent: bool, content: int, draft: Draft) -> None:
        if draft.kind == "ClientHello" and self._begins_anew(sent):
            record = self.connection.side(sent).current
            if record is not None and record.used == 0:
                self.connection.side(sent).current = self.connection.side(sent).handshake = None
            self._close(at_end=False)
            if record is not None:
                self.connection.header(sent, record)
        self.connection.message(sent, content, draft)

    def _begins_anew(self, sent: bool) -> bool:
        """Whether a ClientHello opens another connection: of the other role, or after the end of this one."""
        if not any(d.kind == "ClientHello" for d in self.connection.drafts):
            return False
        record = self.connection.side(sent).current
        return self.connection.local != ("client" if sent else "server") or self.connection.ended or (
            self.connection.shut() and record is not None and record.content == HANDSHAKE and record.version == 0x0301
        )

    # -trace

    def _trace(self, items: list[Item] | None) -> bool:
        """Take what the trace reader made of a line; False if the line is not part of a trace."""
        for item in items or ():
            self._traced(item)
        return items is not None

    def _traced(self, item: Item) -> None:
        sent = self.trace.sent
        if isinstance(item, TraceRecord):
            if item.length is not None:
                self._record(item.sent, item.where, item.content, item.version, item.length)
        elif isinstance(item, TraceLoss):
            self.connection.lost(sent, item.where, item.text)
        elif isinstance(item, TraceMessage):
            draft = Draft(item.kind, "client", item.where, item.raw, item.size, facts=item.facts)
            self.connection.extra.update({k: v for k, v in item.extra.items() if k not in self.connection.extra})
            self._message(self._direction(item), item.content, draft)
        else:
            self.connection.inner(sent, item, self.connection.last_line)

    def _direction(self, item: TraceMessage) -> bool:
        """OpenSSL may write between the header of a record that it reads and its message, which then stands alone."""
        sent, size = item.sent, item.size
        if item.content != HANDSHAKE or size is None or not self.connection.full(sent, size):
            return sent
        return not sent if self.connection.unread(not sent, size) else sent

    # the ends

    def _close(self, at_end: bool) -> None:
        connection = self.connection
        self.connection = Connection(self.source, local=connection.local if not at_end else None)
        if connection.drafts:
            self.count += 1
            self.done.append(connection.finish(str(self.count), at_end))
            self.connection.local = None
        elif connection.connected or connection.closed or connection.extra or connection.cut:
            self.bare = [*self.bare[-1000:], connection]

    def taken(self) -> Iterator[Session]:
        done, self.done = self.done, []
        yield from done

    def end(self) -> Iterator[Session]:
        """What is left when the text is over."""
        if self.due is not None:
            number, found, glued = self.due
            self._give_up(number, int(found[4], 16), glued)
        self._trace(self.trace.end(self.connection))
        if self.printed.pem is not None:
            self.connection.broken(self.connection.last_line, "a certificate stops in its middle")
        self._close(at_end=True)
        yield from self.taken()
        if self.count == 0:
            yield from self._without_bytes()

    def _without_bytes(self) -> Iterator[Session]:
        shown = [s for s in self.states.sessions if s.drafts]
        for i, state in enumerate(shown):
            yield self._stated(state, self.bare[i] if i < len(self.bare) else Connection(self.source), i)
        if shown:
            return
        failed = [c for c in self.bare if c.cut or (c.closed or "").startswith("error")]
        if not failed and not self.states.sessions:
            raise SourceError(self.source, "", "no openssl -msg, -trace or -state output found")
        for i, connection in enumerate(failed or [Connection(self.source)], 1):
            connection.notes.append("no TLS message is shown")
            yield connection.finish(str(i), at_end=False)

    def _stated(self, state: StateSession, printed: Connection, index: int) -> Session:
        session = printed.finish(str(index + 1), at_end=False)
        session.local, session.messages = state.role, [observed(d, None, tls13=False) for d in state.drafts]
        session.protocol_hint = "TLS 1.3" if state.tls13 else session.protocol_hint
        return session
