"""JSON event lines: how another program's log of a session is fed in. One object per line, for example

    {"connection": "1", "sender": "client", "kind": "ClientHello", "facts": {"offers_13": true},
     "epoch": "PLAINTEXT", "raw": "010000…"}

(on one line). `sender` and `kind` are required. `connection` names the session ("1" if absent), `facts` are names and
values of `model.messages`, `epoch` is one epoch or a list of those possible, `raw` the message in hexadecimal,
`ends_record` and `interleaved` are booleans, `record_version` a number. `local`, "client" or "server", says whose log
this is. An object with "closed" and no "kind" says how the transport ended. Blank lines and lines that start with #
are skipped. A line that is wrong makes the whole file unreadable, and the error names the line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from wirestate.checker.observation import Observed, Role, Session, SourceError
from wirestate.checker.observe.lines import numbered
from wirestate.model.core import ModelError
from wirestate.model.messages import EPOCHS, MESSAGES, check_value

MESSAGE_KEYS = frozenset(
    {"connection", "sender", "kind", "facts", "epoch", "raw", "ends_record", "interleaved", "record_version", "local"}
)
CLOSE_KEYS = frozenset({"connection", "closed", "local"})


def read_events(source: str, stream: Iterable[bytes] | BinaryIO) -> Iterator[Session]:
    """One session per connection name, in the order of their first lines."""
    sessions: dict[str, tuple[Session, list[Observed]]] = {}
    for number, text, long in numbered(stream):
        if text.strip() and not text.lstrip().startswith("#"):
            if long:
                raise SourceError(source, f"line {number}", "the line is too long")
            try:
                _take(source, sessions, number, text)
            except (ValueError, ModelError, RecursionError) as error:
                raise SourceError(source, f"line {number}", str(error)) from None
    if not sessions:
        raise SourceError(source, "", "no event lines found")
    for session, messages in sessions.values():
        session.messages = messages
        yield session


def _take(source: str, sessions: dict[str, tuple[Session, list[Observed]]], number: int, text: str) -> None:
    event = json.loads(text)
    if not isinstance(event, dict):
        raise ValueError("an event is a JSON object")
    unknown = set(event) - (MESSAGE_KEYS if "kind" in event else CLOSE_KEYS)
    if unknown:
        raise ValueError(f"unknown key {min(unknown)!r}" if "kind" in event or "closed" in event else "no kind")
    ident = str(event.get("connection", "1"))
    session, messages = sessions.setdefault(ident, (Session(source, ident), []))
    if "local" in event:
        session.local = _role(event["local"])
    if "kind" in event:
        messages.append(_message(number, event))
    else:
        session.closed = str(event.get("closed", "")) or None


def _message(number: int, event: dict[str, Any]) -> Observed:
    kind = event["kind"]
    if not isinstance(kind, str) or kind not in MESSAGES:
        raise ValueError(f"unknown kind {kind!r}")
    sender = _role(event.get("sender"))
    if sender not in MESSAGES[kind].senders:
        raise ValueError(f"a {sender} does not send {kind}")
    version = event.get("record_version")
    if version is not None and (not isinstance(version, int) or isinstance(version, bool)):
        raise ValueError("record_version is not a number")
    return Observed(
        kind, sender, number, _raw(event.get("raw")), version, _epochs(event.get("epoch")),
        _flag(event, "ends_record"), _flag(event, "interleaved"), _facts(kind, event.get("facts", {})),
    )  # fmt: skip


def _role(value: object) -> Role:
    if value not in ("client", "server"):
        raise ValueError(f'{value!r} is neither "client" nor "server"')
    return value


def _raw(value: object) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError("raw is not a string")
    try:
        return bytes.fromhex(value)
    except ValueError:
        raise ValueError("raw is not hexadecimal") from None


def _epochs(value: object) -> frozenset[str] | None:
    if value is None:
        return None
    names = value if isinstance(value, list) else [value]
    for name in names:
        if name not in EPOCHS:
            raise ValueError(f"unknown epoch {name!r}")
    return frozenset(names) or None


def _flag(event: dict[str, Any], key: str) -> bool | None:
    value = event.get(key)
    if value is not None and not isinstance(value, bool):
        raise ValueError(f"{key} is not true or false")
    return value


def _facts(kind: str, facts: object) -> dict[str, str | bool | int | frozenset[str | bool | int]]:
    if not isinstance(facts, dict):
        raise ValueError("facts is not an object")
    for name, value in facts.items():
        if isinstance(value, (list, dict)):
            raise ValueError(f"the value of {name} is not a single value")
        check_value(kind, name, value)
    return facts
