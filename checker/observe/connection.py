"""One connection as the text unrolls: record headers, inner content types and messages go in, a `Session` comes out.

Directions are "sent" and "received" until the role of the program is known; `finish` names the senders.
"""

from __future__ import annotations

from dataclasses import field, replace

from wirestate.checker.observation import Observed, Role, Session
from wirestate.checker.observe.records import ALERT, CCS, DATA, HANDSHAKE, Direction, Draft, Record, capacity, observed
from wirestate.model.messages import HANDSHAKE_CODES, MESSAGES
from wirestate.values import dataclass

HRR_RANDOM = bytes.fromhex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c")
KNOWN_CONTENT = frozenset({CCS, ALERT, HANDSHAKE, DATA})
MAX_NOTES = 100
SENT: Role = "client"
RECEIVED: Role = "server"


def server_hello(raw: bytes | None) -> tuple[int | None, bool]:
    """(suite, True if it selects TLS 1.3) of a ServerHello or HelloRetryRequest; (None, False) if unreadable."""
    if raw is None or len(raw) < 42 or len(raw) < 42 + raw[38]:
        return None, False
    at = 39 + raw[38]
    suite = int.from_bytes(raw[at : at + 2])
    at += 5
    while at + 4 <= len(raw):
        kind, size = int.from_bytes(raw[at : at + 2]), int.from_bytes(raw[at + 2 : at + 4])
        if kind == 43 and raw[at + 4 : at + 4 + size] == b"\x03\x04":
            return suite, True
        at += 4 + size
    return suite, False


def kind_of(raw: bytes) -> str:
    """The kind of a handshake message by its bytes."""
    kind = HANDSHAKE_CODES.get(raw[0], "UnknownHandshake")
    return "HelloRetryRequest" if kind == "ServerHello" and raw[6:38] == HRR_RANDOM else kind


@dataclass(slots=True)
class Connection:
    """Collects one connection. `headers` is True once record headers were seen."""

    source: str
    drafts: list[Draft] = field(default_factory=list)
    sent: Direction = field(default_factory=lambda: Direction(SENT))
    received: Direction = field(default_factory=lambda: Direction(RECEIVED))
    local: Role | None = None
    headers: bool = False
    suite: int | None = None
    tls13: bool = False
    ended: bool = False
    connected: bool = False
    summary: bool = False
    last_line: int = 0
    cut: str = ""
    cut_at: int | None = None
    closed: str | None = None
    psks: list[str] = field(default_factory=list)
    hint: str | None = None
    notes: list[str] = field(default_factory=list)
    extra: dict[str, str] = field(default_factory=dict)
    unfilled: dict[tuple[Role, int], Draft] = field(default_factory=dict)

    def side(self, sent: bool) -> Direction:
        return self.sent if sent else self.received

    def note(self, line: int, text: str) -> None:
        if len(self.notes) < MAX_NOTES:
            self.notes.append(f"line {line}: {text}")

    def broken(self, line: int, text: str) -> None:
        """The text lacks something here: what comes after it may be no more than a consequence, and is left out."""
        if not self.cut:
            self.cut, self.cut_at = f"line {line}: {text}", len(self.drafts)

    def lost(self, sent: bool, line: int, text: str) -> None:
        """Something in the current record could not be read: what was guessed of it goes too."""
        record = self.side(sent).current
        if self.drafts and record is not None and self.drafts[-1].record is record and self.drafts[-1].raw is None:
            self.drafts.pop()
            self._forget(self.side(sent))
        self.broken(line, text)

    def header(self, sent: bool, record: Record) -> None:
        """A record header: what is no handshake message may never be shown otherwise."""
        self.headers = True
        side = self.side(sent)
        side.next_record()
        self._forget(side)
        side.current = record
        if record.content not in KNOWN_CONTENT:
            self._add("UnknownRecord", side, record)
        elif record.length == 0 and record.content != DATA:
            self._add("EmptyRecord", side, record)
        elif record.content == DATA:
            self.unfilled[side.sender, DATA] = self._add("ApplicationData", side, record)
        else:
            self._opened(side, record)

    def inner(self, sent: bool, content: int, line: int) -> None:
        """The content type that was found inside the current record."""
        side = self.side(sent)
        record = side.current
        guess = self.unfilled.pop((side.sender, DATA), None)
        if record is None or guess is None or guess.record is not record:
            self.note(line, "an inner content type without a record header")
            return
        record.inner = content
        if content == DATA:
            return
        del self.drafts[_index(self.drafts, guess)]
        if content not in KNOWN_CONTENT:
            self._add("UnknownRecord", side, record)
        elif record.length == (9 if self.suite == 0x1305 else 17):
            self._add("EmptyRecord", side, record)
        else:
            self._opened(side, record)

    def _opened(self, side: Direction, record: Record) -> None:
        if record.holds == HANDSHAKE:
            side.typed()
            return
        kind = "ChangeCipherSpec" if record.holds == CCS else "Alert"
        side.ccs_seen = side.ccs_seen or record.holds == CCS
        self.unfilled[side.sender, record.holds] = self._add(kind, side, record)

    def _add(self, kind: str, side: Direction, record: Record) -> Draft:
        draft = Draft(kind, side.sender, record.where, record=record, before=side.interruption())
        self.drafts.append(draft)
        return draft

    def _forget(self, side: Direction) -> None:
        for content in (CCS, ALERT, DATA):
            self.unfilled.pop((side.sender, content), None)

    def message(self, sent: bool, content: int, draft: Draft) -> None:
        """A message that the text shows, with or without its bytes (`draft.size` long)."""
        side = self.side(sent)
        draft.sender = side.sender
        known = self.unfilled.pop((side.sender, content), None)
        if known is not None:
            known.where, known.raw, known.size = draft.where, draft.raw, draft.size
            known.facts.update(draft.facts)
            draft = known
        else:
            draft.before = side.interruption() if content != HANDSHAKE else None
            self.drafts.append(draft)
        if draft.size is not None:
            side.place(draft, content, draft.size)
        self._learn(sent, draft)

    def fits(self, sent: bool, content: int, size: int) -> bool:
        """Whether a message of this size can lie in the records shown so far."""
        side = self.side(sent)
        record = side.handshake if content == HANDSHAKE else side.current
        room = record is not None and record.holds == content and record.used < record.length
        return room and (content == HANDSHAKE or record is None or size <= record.length)

    def full(self, sent: bool, size: int) -> bool:
        """Whether a message of this size cannot be in the last handshake record, for want of room."""
        record = self.side(sent).handshake
        return record is not None and record.used > 0 and record.used + size > capacity(record)

    def unread(self, sent: bool, size: int) -> bool:
        """Whether the last handshake record has room for this message and none was shown of it."""
        record = self.side(sent).handshake
        return record is not None and record.used == 0 and size <= capacity(record)

    def _learn(self, sent: bool, draft: Draft) -> None:
        senders = MESSAGES[draft.kind].senders
        if self.local is None and len(senders) == 1:
            self.local = "client" if (senders[0] == "client") == sent else "server"
        if draft.kind in ("ServerHello", "HelloRetryRequest") and not self.tls13:
            suite, self.tls13 = server_hello(draft.raw)
            self.suite = suite if suite is not None else self.suite

    def alert_line(self, sent: bool, facts: dict[str, str | bool | int | frozenset[str | bool | int]]) -> None:
        """A line "SSL3 alert …": it serves where the alert's own bytes are not shown."""
        draft = self.unfilled.get((SENT if sent else RECEIVED, ALERT))
        if draft is not None:
            draft.facts.update(facts)

    def shut(self) -> bool:
        """True if the connection is over by what was sent: a fatal alert or a close_notify."""
        return any(d.kind == "Alert" and d.raw is not None and (d.raw[:1] == b"\x02" or d.raw[1:] == b"\0")
                   for d in self.drafts)  # fmt: skip

    def stops(self) -> str:
        """What is missing at the end of the text, or nothing."""
        for side in (self.received, self.sent):
            record = side.handshake
            if record is not None and record.used == 0 and record is side.current:
                return f"line {record.where}: the record's message is missing"
        last = self.drafts[-1] if self.drafts else None
        finished = {d.sender for d in self.drafts if d.kind == "Finished"}
        over = self.summary or self.closed or (last is not None and last.kind == "Alert") or len(finished) == 2
        if self.local == "client" and last is not None and not over:
            return f"line {self.last_line}: the text ends before the handshake does"
        return ""

    def _drop_guess(self) -> None:
        """The text ends with the header of a record of TLS 1.3: what was in it, data or anything else, is not shown."""
        last = self.drafts[-1] if self.drafts else None
        guess = last and self.unfilled.get((last.sender, DATA)) is last
        if self.tls13 and guess and last and last.record and last.record.inner is None:
            self.lost(last.sender == SENT, last.where, "the record's content is missing")

    def finish(self, ident: str, at_end: bool) -> Session:
        """The session, with every sender named."""
        if self.local is None and self.drafts:
            self.notes.append("nothing tells whose text this is: taken for the client's")
        self._drop_guess()
        if at_end and not self.cut:
            self.cut = self.stops()
        flip = self.local == "server"
        messages = [_named(observed(d, self.suite, self.tls13), flip) for d in self.drafts[: self.cut_at]]
        session = Session(self.source, ident, local=self.local or "client", messages=messages)
        session.complete, session.cut, session.notes = not self.cut, self.cut, self.notes
        session.extra, session.psks, session.closed = self.extra, self.psks, self.closed
        session.protocol_hint = self.hint or ("TLS 1.3" if self.tls13 else None)
        return session


def _index(drafts: list[Draft], draft: Draft) -> int:
    return next(i for i in range(len(drafts) - 1, -1, -1) if drafts[i] is draft)


def _named(message: Observed, flip: bool) -> Observed:
    sender: Role = ("server" if message.sender == "client" else "client") if flip else message.sender
    kind = message.kind
    if kind == "EncryptedExtensions" and sender == "client":
        kind = "ClientEncryptedExtensions"
    return message if sender == message.sender and kind == message.kind else replace(message, sender=sender, kind=kind)

