"""Bounded memory of what was worked out before: plain dicts that forget everything when they are full, and one switch.

A memo may only hold what follows from its key alone. It saves time and changes no verdict; tests compare with `off`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any, TypeVar

K = TypeVar("K")
V = TypeVar("V")
MOST = 4096
"""So many entries does a memo have at most."""

_MEMOS: list[dict[Any, Any]] = []
_STATE = {"on": True}


def memo() -> dict[Any, Any]:
    """A new memo, which `clear` knows."""
    _MEMOS.append({})
    return _MEMOS[-1]


def remember(known: dict[K, V], key: K, value: V, most: int = MOST) -> None:
    """Keep a value, unless memos are off; a full memo is emptied first."""
    if _STATE["on"]:
        bounded(known, key, value, most)


def bounded(known: dict[K, V], key: K, value: V, most: int) -> None:
    """Keep a value, whether memos are on or off; what is full is emptied first."""
    if len(known) >= most:
        known.clear()
    known[key] = value


def number(known: dict[K, int], key: K, most: int) -> int:
    """A number in place of a key that takes long to hash. None is given twice, not even after the memo was emptied."""
    found = known.get(key)
    if found is None:
        found = next(_numbers)
        bounded(known, key, found, most)
    return found


_numbers = count()


def clear() -> None:
    """Forget everything."""
    for known in _MEMOS:
        known.clear()


@contextmanager
def off() -> Iterator[None]:
    """Nothing is remembered inside, and nothing from before is known."""
    clear()
    _STATE["on"] = False
    try:
        yield
    finally:
        _STATE["on"] = True
