"""Counts that an edit of a table must not change unnoticed: committed beside the properties, compared by every verification."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

PINS = Path(__file__).parent.parent / "data" / "pins.json"


def read() -> dict[str, int]:
    """The committed counts by name."""
    listed: dict[str, int] = json.loads(PINS.read_text()) if PINS.exists() else {}
    return listed


def write(pins: Mapping[str, int]) -> None:
    """Commit these counts, in place of those of the same names."""
    PINS.write_text(json.dumps(dict(sorted({**read(), **pins}.items())), indent=2) + "\n")


def differences(pins: Mapping[str, int]) -> list[str]:
    """A sentence for each count that is not the committed one."""
    known = read()
    return [
        f"pins: {name} is {count}, and was {known.get(name, 'not pinned')}" for name, count in sorted(pins.items())
        if known.get(name) != count
    ]  # fmt: skip
