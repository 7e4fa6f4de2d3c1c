"""Where TLS begins in a connection: at once, after an upgrade (STARTTLS and its like), behind a proxy's header, or nowhere.

Both directions' bytes come in as they are reassembled. Only what precedes TLS is looked at, and no more than `LIMIT` bytes
of each direction; nothing here judges. How an upgrade begins in the binary protocols is in `prefixes`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from wirestate.checker.observe.capture.beginnings import HEADER, begins_tls
from wirestate.checker.observe.capture.prefixes import BINARY, NOT_TLS, proxy_header
from wirestate.reference.wire.records import MAX_CIPHERTEXT_12
from wirestate.values import dataclass

LIMIT = 1 << 16
"""How many bytes of each direction are kept while it is not decided whether there will be TLS."""
ENOUGH = 16
"""So many bytes of a direction must be there before it is given up as unknown."""
HEAD = 8192
"""How many bytes of a direction the binary protocols are looked for in."""
MOST_TRIES = 8
"""So often the grant of an upgrade is looked for; after that only the TLS of the other direction decides."""


@dataclass(slots=True)
class Found:
    """TLS begins at `offsets`, in bytes of each direction (what precedes is the prefix).

    `name` is the upgrade ("SMTP STARTTLS", "PROXY protocol v1, SMTP STARTTLS"), "" where TLS begins at once.
    `extra_plaintext` counts the bytes of each direction after the upgrade was asked for and granted that are not TLS yet:
    commands that were slipped in, or the answers to them.
    """

    name: str
    offsets: tuple[int, int]
    extra_plaintext: tuple[int, int] = (0, 0)


class Protocol(NamedTuple):
    """A text protocol: how its server greets, how the client asks for TLS, how the server grants it."""

    name: str
    upgrade: str
    greeting: re.Pattern[bytes]
    ask: re.Pattern[bytes]
    grant: re.Pattern[bytes]


def _protocol(name: str, upgrade: str, greeting: bytes, ask: bytes, grant: bytes) -> Protocol:
    line = re.MULTILINE | re.IGNORECASE
    return Protocol(name, upgrade, re.compile(greeting), re.compile(ask, line | re.DOTALL), re.compile(grant, line | re.DOTALL))


TEXTS = (
    _protocol("FTP", "FTP AUTH TLS", rb"220[ -].*FTP", rb"^AUTH (?:TLS|TLS-C|SSL|TLS-P)[ \t]*\r?\n", rb"^[23]34 [^\n]*\n"),
    _protocol("SMTP", "SMTP STARTTLS", rb"220[ -]", rb"^STARTTLS[ \t]*\r?\n", rb"^220 [^\n]*\n"),
    _protocol("IMAP", "IMAP STARTTLS", rb"\* (?:OK|PREAUTH|BYE)", rb"^[^\s*]+ STARTTLS[ \t]*\r?\n", rb"^[^\s*]+ OK[^\n]*\n"),
    _protocol("POP3", "POP3 STLS", rb"\+OK", rb"^STLS[ \t]*\r?\n", rb"^\+OK[^\n]*\n"),
    _protocol("NNTP", "NNTP STARTTLS", rb"20[01] ", rb"^STARTTLS[ \t]*\r?\n", rb"^382[^\n]*\n"),
    _protocol("ManageSieve", "ManageSieve STARTTLS", rb'"', rb"^STARTTLS[ \t]*\r?\n", rb"^OK[^\n]*\n"),
    _protocol("XMPP", "XMPP STARTTLS", rb"<(?:\?xml|stream:)", rb"<starttls\b[^>]*>(?:</starttls>)?",
              rb"<proceed\b[^>]*>(?:</proceed>)?"),
    _protocol("HTTP", "HTTP CONNECT", rb"HTTP/", rb"^CONNECT .{,2000}?\n\r?\n", rb"HTTP/1\.. 2.{,2000}?\n\r?\n"),
    _protocol("IRC", "IRC STARTTLS", rb":\S+ ", rb"^STARTTLS[ \t]*\r?\n", rb"^:\S+ 670 [^\n]*\n"),
)  # fmt: skip
TUNNEL = TEXTS[7]
_TLS_IN_TEXT = re.compile(
    rb"(?<=[\n>])(?:\x16\x03[\x00-\x04]..[\x01\x02]|\x15\x03[\x00-\x04]\x00\x02[\x01\x02])", re.DOTALL
)
_TUNNELLED = re.compile(rb"HTTP/1\.. 200 [^\n]{,100}?onnect", re.IGNORECASE)
_TEXT = re.compile(rb"[\t\r\n\x20-\x7e]{1,16}")
_ASKS = re.compile(rb"STARTTLS|STLS|AUTH (?:TLS|SSL)|<starttls|CONNECT ", re.IGNORECASE)
_RECORD = re.compile(rb"[\x14-\x17]\x03[\x00-\x04]")


def find_record(data: bytes | bytearray) -> int | None:
    """Where a record begins in the middle of a stream: the first place with another record where it ends, and if there
    is more, a third after that. None if there is none, or too little to be sure. Linear in the length of `data`."""
    for match in _RECORD.finditer(data):
        at, seen = match.start(), 0
        while seen < 3 and at + HEADER <= len(data) and _plausible(data, at):
            at, seen = at + HEADER + (data[at + 3] << 8 | data[at + 4]), seen + 1
        if seen == 3 or (seen == 2 and at + HEADER > len(data)):
            return match.start()
    return None


def _plausible(data: bytes | bytearray, at: int) -> bool:
    length = data[at + 3] << 8 | data[at + 4]
    return _RECORD.match(data, at) is not None and 0 < length <= MAX_CIPHERTEXT_12


class Upgrade:
    """Fed with both directions until TLS is found, or until `rejected` says what it is instead ("HTTP", "unknown").

    `midstream` is for connections whose beginning was not captured: what looks like nothing is searched for records.
    """

    __slots__ = ("_asked", "_base", "_client", "_held", "_midstream", "_names", "_seen", "_start", "_text", "_tries", "rejected")

    def __init__(self, *, midstream: bool = False) -> None:
        self.rejected = ""
        self._midstream = midstream
        self._held = (bytearray(), bytearray())
        self._base = [0, 0]
        self._names: list[str] = []
        self._text = False
        self._seen = [0, 0]
        self._start: list[int | None] = [None, None]
        self._asked: list[int | None] = [None, None]
        self._tries = 0
        self._client: int | None = None

    def feed(self, sender: int, data: bytes | memoryview) -> Found | None:
        """More bytes of `sender` (0 or 1). Returns where TLS begins as soon as that is certain for both directions."""
        if self.rejected:
            return None
        held = self._held[sender]
        held += data[: LIMIT - len(held)]
        found = self._read_text(sender) if self._text else self._identify()
        if found is None and not self.rejected and len(held) >= LIMIT:
            found = self.finish()
        return found

    def finish(self) -> Found | None:
        """No more will come: where TLS begins, if one direction showed it and the other never got there. Else `rejected`."""
        if self.rejected:
            return None
        if self._text and self._start != [None, None]:
            return self._found_in_text()
        found = self._resynchronised() if self._midstream else None
        if found is None:
            self._reject(self._guess() or "unknown")
        return found

    def _reject(self, name: str) -> None:
        self.rejected = ", ".join([*self._names, name])
        for held in self._held:
            held.clear()

    def _there(self, side: int) -> bool:
        return len(self._held[side]) > self._base[side]

    # at the beginning

    def _identify(self) -> Found | None:
        """Look at the first bytes of both directions; past a header or a handshake of a proxy, once more."""
        for _ in range(8):
            states = [begins_tls(self._held[side], self._base[side]) for side in (0, 1)]
            if states[0] or states[1]:
                return self._at_once(states)
            if not self._past_prefix():
                break
        if self._text:
            return self._read_text(0) or self._read_text(1)
        return self._look_for_records() if self._midstream and not self.rejected else None

    def _look_for_records(self) -> Found | None:
        """Search each time that there is a quarter more than before, so that small pieces do not cost a search each."""
        total = sum(map(len, self._held))
        if 4 * total < max(4 * ENOUGH, 5 * self._tries):
            return None
        self._tries = total
        spoken = [bool(held) for held in self._held]
        if spoken != [find_record(held) is not None for held in self._held]:
            return None
        return self._resynchronised()

    def _at_once(self, states: list[bool | None]) -> Found:
        """One direction begins with TLS; the other too, or it has something before that only fits a missing beginning."""
        ends = [base if state is not False else len(held) for base, state, held in zip(self._base, states, self._held, strict=True)]
        return Found(", ".join(self._names), (ends[0], ends[1]))

    def _past_prefix(self) -> bool:
        """Whether something was skipped, so that it is worth looking again."""
        heads = [bytes(held[base : base + HEAD]) for held, base in zip(self._held, self._base, strict=True)]
        for side in (0, 1):
            if heads[side] and (header := proxy_header(heads[side])) is not None:
                return self._skip(header[0], side, header[1], 0)
        for name, starts, walk in BINARY:
            for client in (0, 1) if self._client is None else (self._client,):
                if starts(heads[client], heads[1 - client]):
                    self._client = client
                    done = walk(heads[client], heads[1 - client])
                    if isinstance(done, str):
                        self._reject(done)
                    return isinstance(done, tuple) and self._skip(name, client, *done)
        self._unknown(heads)
        return False

    def _skip(self, name: str, client: int, ahead: int, behind: int) -> bool:
        if not ahead:
            return False  # it has not all come yet
        self._client = None
        self._names.append(name)
        self._base[client] += ahead
        self._base[1 - client] += behind
        return True

    def _unknown(self, heads: list[bytes]) -> None:
        """Neither TLS nor a way to it that has a shape: text, in which an upgrade may come, or something else."""
        for head in heads:
            if not head or begins_tls(head) is None:
                continue
            for name, pattern in NOT_TLS:
                if pattern.match(head) and not self._midstream:
                    self._reject(name)
                    return
            if _TEXT.fullmatch(head[:ENOUGH]) and (len(head) >= ENOUGH or (b"\n" in head and len(head) > 2)):
                self._text = True
            elif len(head) >= ENOUGH and not self._midstream:
                self._reject("unknown")
                return

    def _resynchronised(self) -> Found | None:
        """In the middle of a connection: the first records that can be found, in both directions if both have spoken."""
        places = [find_record(held) for held in self._held]
        if places == [None, None]:
            return None
        ends = [len(held) if place is None else place for place, held in zip(places, self._held, strict=True)]
        return Found("", (ends[0], ends[1]))

    # in text

    def _read_text(self, sender: int) -> Found | None:
        held = self._held[sender]
        if self._start[sender] is None:
            begin = max(self._base[sender], self._seen[sender] - HEADER - 1)
            self._note_request(sender)
            self._seen[sender] = len(held)
            if match := _TLS_IN_TEXT.search(held, begin):
                self._start[sender] = match.start()
            elif begins_tls(held, self._base[sender]):
                self._start[sender] = self._base[sender]
        if self._start == [None, None]:
            self._drop_plain_http(sender)
            return None
        return self._found_in_text() if self._settled() else None

    def _note_request(self, sender: int) -> None:
        """When this direction asked for TLS, how much the other had said: what grants it comes after that."""
        seen = self._seen[sender]
        for match in _ASKS.finditer(self._held[sender], max(self._base[sender], seen - 16)):
            if match.end() > seen:
                self._asked[sender] = len(self._held[1 - sender])
                return

    def _drop_plain_http(self, sender: int) -> None:
        """An answer of HTTP with a body, and nobody asked for a tunnel: no need to wait for the limit."""
        held, base = self._held[sender], self._base[sender]
        if held.startswith(b"HTTP/", base) and self._asked[1 - sender] is None and not _TUNNELLED.match(held, base):
            end = held.find(b"\r\n\r\n", base)
            if 0 <= end <= len(held) - ENOUGH:
                self._reject("HTTP")

    def _settled(self) -> bool:
        """Whether both beginnings are certain: seen, or the upgrade was granted and nothing is on its way."""
        if None not in self._start:
            return True
        here = 0 if self._start[0] is not None else 1
        held, start = self._held[here], self._start[here] or 0
        if not self._there(1 - here):
            return len(held) > start + HEADER + (held[start + 3] << 8 | held[start + 4])  # it went on: one side was captured
        self._tries += 1
        if self._tries > MOST_TRIES:
            return False
        protocol, asked = self._agreement(here)
        return protocol is not None and asked == start and self._granted(protocol, 1 - here) is not None

    def _agreement(self, client: int) -> tuple[Protocol | None, int]:
        """The protocol in which this direction asked for TLS, and where its last request ends."""
        held = self._held[client]
        end, best = self._start[client] or len(held), (0, -1)
        for index, protocol in enumerate(TEXTS):
            for match in protocol.ask.finditer(held, self._base[client], end):
                if match.end() > best[0] or (match.end() == best[0] and self._greets(index, 1 - client)):
                    best = match.end(), index
        return (TEXTS[best[1]], best[0]) if best[1] >= 0 else (None, 0)

    def _greets(self, index: int, server: int) -> bool:
        return TEXTS[index].greeting.match(self._held[server], self._base[server]) is not None

    def _granted(self, protocol: Protocol, server: int) -> int | None:
        """Where the answer that grants TLS ends."""
        asked = self._asked[1 - server]
        begin, end = self._base[server] if asked is None else asked, self._start[server]
        held = self._held[server]
        match = protocol.grant.search(held, begin, len(held) if end is None else end)
        return match.end() if match else None

    def _found_in_text(self) -> Found:
        ends = [len(held) if start is None else start for start, held in zip(self._start, self._held, strict=True)]
        asking = self._asking()
        if asking is None:
            self._names.append(self._guess() or "unknown upgrade")
            return Found(", ".join(self._names), (ends[0], ends[1]))
        client, protocol, asked, granted = asking
        self._name(protocol, client)
        slipped = ends[client] - asked, 0 if granted is None else ends[1 - client] - granted
        return Found(", ".join(self._names), (ends[0], ends[1]), slipped if client == 0 else slipped[::-1])

    def _asking(self) -> tuple[int, Protocol, int, int | None] | None:
        """Who asked for TLS, in which protocol, where the request ends and where its grant; a request without one counts less,
        as servers list the words of requests."""
        best: tuple[int, Protocol, int, int | None] | None = None
        for client in (0, 1):
            protocol, asked = self._agreement(client)
            if protocol is not None:
                granted = self._granted(protocol, 1 - client)
                if best is None or (granted is not None and best[3] is None):
                    best = client, protocol, asked, granted
        return best

    def _name(self, protocol: Protocol, client: int) -> None:
        """The upgrade, and the tunnel that it went through."""
        if protocol is not TUNNEL and TUNNEL.ask.match(self._held[client], self._base[client]):
            self._names.append(TUNNEL.upgrade)
        self._names.append(protocol.upgrade)

    def _guess(self) -> str:
        """What text is by its greeting, "" if by none."""
        for side in (1, 0):
            for index, protocol in enumerate(TEXTS):
                if self._there(side) and self._greets(index, side):
                    return protocol.name
        return ""
