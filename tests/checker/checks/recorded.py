"""The recorded traces as tests of the checks take them: read, changed, checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wirestate.checker import checks, facts
from wirestate.checker.conversation import Conversation, Psk
from wirestate.checker.observation import Session
from wirestate.checker.observe.keylog import KeyLog, read_keylog
from wirestate.checker.observe.source import read_source

TRACES = Path(__file__).parents[3] / "traces"
GOOD = sorted(p.relative_to(TRACES).with_suffix("").as_posix() for d in ("tls12", "tls13") for p in (TRACES / d).glob("*.txt"))
Edit = Callable[[bytes], bytes]


def sessions(name: str) -> list[Session]:
    return list(read_source(str(TRACES / f"{name}.txt")))


def keys_of(name: str) -> KeyLog | None:
    path = TRACES / f"{name}.keys"
    if not path.is_file():
        return None
    with path.open("rb") as stream:
        return read_keylog(str(path), stream)


def checked(session: Session, keys: KeyLog | None = None, *psks: Psk) -> Conversation:
    conversation = facts.read(session, keys)
    conversation.psks = psks
    checks.run(conversation, keys)
    return conversation


def codes(conversation: Conversation) -> list[str]:
    return [f.code for f in conversation.findings]


def sized(raw: bytes) -> bytes:
    """With the length that the message has now."""
    return raw[:1] + (len(raw) - 4).to_bytes(3) + raw[4:]
