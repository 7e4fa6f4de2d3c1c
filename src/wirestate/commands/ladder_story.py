"""What a ladder diagram is told with: its phases, what is in a message, and what it all came to. From the rows alone."""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.commands.ladder import Derived, Message, Note, Row, Turn
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import ClientHello, EncryptedExtensions, ServerHello
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.registry import EXTENSIONS
from wirestate.values import dataclass

TLS13 = 0x0304
LONG = 48
"""So many characters of data are shown."""
CLOSE = frozenset({"CLOSE", "queued-CLOSE"})


@dataclass(frozen=True, slots=True)
class Phase:
    """Here a part begins. `client` and `server` are their states in the layer that it is about."""

    title: str
    cite: str
    client: str
    server: str


def phased(rows: list[Row]) -> Iterator[Row | Phase]:
    """The rows with a `Phase` before each part."""
    place = -1
    sections = _sections(rows)
    for index, row in enumerate(rows):
        found = _section(row, place, rows[:index])
        if found > place:
            place = found
            title, cite, layer = sections[place]
            yield Phase(title, cite, *(_state(rows[:index], rows[index:], layer, side) for side in ("client", "server")))
        yield row


OPEN, SHAKE, DATA, ALERTS, END = range(5)


def _section(row: Row, place: int, before: list[Row]) -> int:
    """Which part a row begins, or is in."""
    if isinstance(row, Note) and row.turn is not None and row.turn.layer == "tcp":
        return END if row.text in CLOSE else max(OPEN, place)
    if isinstance(row, Derived):
        return max(SHAKE, place)
    if not isinstance(row, Message):
        return place
    if row.layer == "tcp":
        return END if "FIN" in row.name else max(OPEN, place)
    if row.name == "close_notify":
        return max(ALERTS, place)
    finished = {one.by for one in before if isinstance(one, Message) and one.name == "Finished"}
    if row.name == "ApplicationData" and len(finished) == 2:
        return max(DATA, place)
    return max(SHAKE, place)


def _sections(rows: list[Row]) -> dict[int, tuple[str, str, str]]:
    """Title, section and layer of each part."""
    states = [turn.after for row in rows if isinstance(row, Message) for turn in (row.sent, row.got) if turn is not None]
    old = any(state.startswith("TLS12") for state in states)
    names = {row.name for row in rows if isinstance(row, Message)}
    full = "Certificate" in names
    kind = "full handshake" if full else "resumed handshake"
    return {
        OPEN: ("TCP: opening", "RFC 9293 §3.5", "tcp"),
        SHAKE: (f"TLS 1.{2 if old else 3}: {kind}", "RFC 5246 §7.3" if old else "RFC 8446 §2" if full else "RFC 8446 §2.2", "tls"),
        DATA: ("TLS: request and response", "RFC 5246 §10" if old else "RFC 8446 §2", "tls"),
        ALERTS: ("TLS: closing", "RFC 5246 §7.2.1" if old else "RFC 8446 §6.1", "tls"),
        END: ("TCP: closing", "RFC 9293 §3.6", "tcp"),
    }


def _state(before: list[Row], after: list[Row], layer: str, side: str) -> str:
    """Where the machine of a side stands between rows."""
    for row in reversed(before):
        for turn in _turns(row, side):
            if turn.layer == layer:
                return turn.after
    return next((turn.before for row in after for turn in _turns(row, side) if turn.layer == layer), "")


def _turns(row: Row, side: str) -> list[Turn]:
    """What a row did to the machines of a side."""
    found = None
    if isinstance(row, Message):
        found = row.sent if row.by == side else row.got
    elif isinstance(row, Note) and row.by == side:
        found = row.turn
    return [found] if found is not None else []


def details(row: Message) -> Iterator[str]:
    """What is worth knowing of the content: the extensions of a hello, the text of data."""
    if row.name == "ApplicationData":
        text = row.content.decode(errors="replace")
        first = "".join(c if " " <= c <= "~" else "." for c in text.partition("\r\n")[0][:LONG])
        yield first + (" …" if len(text) > len(first) else "")
    elif row.name in ("ClientHello", "ServerHello", "EncryptedExtensions"):
        names = _extensions(row.content)
        if names:
            yield "+ " + ", ".join(names)


def _extensions(raw: bytes) -> list[str]:
    try:
        message = parse_handshake(raw, version=TLS13)
    except WireError:
        return []
    given = message.extensions if isinstance(message, ClientHello | ServerHello | EncryptedExtensions) else ()
    return [EXTENSIONS.get(one.type, f"0x{one.type:04x}") for one in given]


def server_name(raw: bytes) -> str | None:
    """Whom a ClientHello asks for, in clear."""
    message = parse_handshake(raw, version=TLS13)
    return ext.server_name(message.extensions) if isinstance(message, ClientHello) else None
