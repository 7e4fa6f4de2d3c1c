"""A ladder diagram as a sequence diagram of Mermaid, which GitHub and many editors draw."""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.commands.ladder import Derived, Kind, Message, Note, Row
from wirestate.commands.ladder_story import Phase, phased
from wirestate.commands.ladder_text import MARKS, MEANING, minor

ARROWS: dict[Kind, str] = {"segment": "-->>", "PLAINTEXT": "->>", "EARLY": "->>", "HANDSHAKE": "->>", "APPLICATION": "->>"}


def mermaid(rows: list[Row], *, verbose: bool) -> Iterator[str]:
    """The lines of the diagram. States are notes over the ends that they are of."""
    yield "sequenceDiagram"
    yield "    participant client"
    yield "    participant server"
    for row in phased([row for row in rows if verbose or not minor(row)]):
        match row:
            case Phase(title, cite, client, server):
                yield f"    Note over client,server: {_safe(f'{title} ({cite})')}"
                yield f"    Note over client: {client}"
                yield f"    Note over server: {server}"
            case Message():
                yield from _message(row)
            case Derived(by, what, _):
                yield f"    Note over {by or 'client,server'}: {_safe(f'{what.name} = {what.formula}')}"
            case Note(by, text, _, turn, _):
                reached = f" → {turn.after}" if turn is not None and turn.after != turn.before else ""
                yield f"    Note over {by}: {_safe(text + reached)}"


def _message(row: Message) -> Iterator[str]:
    other = "server" if row.by == "client" else "client"
    _, before, after, _ = MARKS[row.kind]
    if row.sent is not None:
        protected = f" ({MEANING[row.kind]})" if row.kind not in ("segment", "PLAINTEXT") else ""
        yield f"    {row.by}{ARROWS[row.kind]}{other}: {row.number}. {_safe(before + row.name + after + protected)}"
    for side, turn in ((row.by, row.sent), (other, row.got)):
        if turn is not None and turn.after != turn.before:
            yield f"    Note over {side}: {turn.after}"


def _safe(text: str) -> str:
    """A semicolon would end the statement, and a hash begins an entity."""
    return text.replace("#", "#35;").replace(";", "#59;")
