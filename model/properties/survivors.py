"""Systematic mutants that no property notices and that are not proved to behave like the model: why each is no missing property.

The list is data (`data/survivors.json`): reasons, and the mutants by machine and reason. It is compared with what is found:
a survivor that is not in it fails the verification, and so does an entry that is no survivor any more.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

SURVIVORS = Path(__file__).parent.parent / "data" / "survivors.json"


@cache
def reasons() -> dict[str, str]:
    """The reason by the id of the mutant."""
    listed = json.loads(SURVIVORS.read_text())
    return {
        f"{machine} {name}": listed["reasons"][reason]
        for machine, groups in listed["survivors"].items()
        for reason, names in groups.items()
        for name in names
    }


def stale(survived: Mapping[str, bool], generated: Iterable[str], known: Mapping[str, str] | None = None) -> list[str]:
    """A sentence for each entry that names no mutant, or one that was asked and did not survive."""
    there = set(generated)
    machines = {name.split(" ", 1)[0] for name in there}
    found = []
    for name in reasons() if known is None else known:
        if name.split(" ", 1)[0] in machines and name not in there:
            found.append(f"survivors: {name} is no mutant of the model")
        elif not survived.get(name, True):
            found.append(f"survivors: {name} does not survive any more")
    return found
