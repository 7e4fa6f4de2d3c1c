"""Text from strangers made safe to print: no control characters, no half characters, one line."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def clean(text: object) -> str:
    """`text` with control, direction-changing and undecodable characters as escapes (`\\x1b`, `\\u202e`)."""
    said = str(text)
    if said.isascii() and said.isprintable():
        return said
    return "".join(_escape(c) if unicodedata.category(c) in UNSAFE else c for c in said)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def listed(items: Iterable[object], nothing: str = "nothing", most: int | None = None) -> str:
    """The items in one line; of more than `most` the first ones, and how many more there are."""
    said = [clean(i) for i in items]
    if most is not None and len(said) > most:
        said[most:] = [f"… {len(said) - most} more"]
    return ", ".join(said) or nothing


def plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
