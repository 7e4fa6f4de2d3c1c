"""Which rows of the machines the traces exercise, which the tests do, and why the rest is not exercised.

A row is a line of a machine's table; it counts as exercised when any of the rules expanded from it was taken.
The list of rows that tests exercise, and of reasons, is a file of `[[row]]` with machine, row (a name, or a pattern as
of the shell) and test= or reason=. A row's first entry counts.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

from wirestate.checker.observation import SourceError
from wirestate.checker.verdict import ConnectionVerdict
from wirestate.model.core import Machine
from wirestate.values import dataclass

How = Literal["trace", "test", "reason", "unexplained"]


@dataclass(frozen=True, slots=True)
class Note:
    """What the list says of a row that no trace exercises."""

    how: Literal["test", "reason"]
    text: str


@dataclass(frozen=True, slots=True)
class RowCoverage:
    """A row, how it is accounted for, how many connections took it, and the test or the reason."""

    row: str
    how: How
    count: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class MachineCoverage:
    machine: str
    rows: tuple[RowCoverage, ...]

    def count(self, *how: How) -> int:
        return sum(row.how in how for row in self.rows)

    @property
    def exercised(self) -> float:
        """Percent of the rows that a trace or a test exercises."""
        return percent(self.count("trace", "test"), len(self.rows))

    @property
    def accounted(self) -> float:
        """Percent of the rows that are exercised, or listed with the reason why not."""
        return percent(len(self.rows) - self.count("unexplained"), len(self.rows))


def percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


def cover(
    machines: Sequence[Machine], connections: Iterable[ConnectionVerdict], notes: Mapping[tuple[str, str], Note]
) -> list[MachineCoverage]:
    counts = _row_counts({m.name: m for m in machines}, connections)
    return [MachineCoverage(m.name, tuple(_row(m, row, counts, notes) for row in m.rows)) for m in machines]


def _row_counts(machines: Mapping[str, Machine], connections: Iterable[ConnectionVerdict]) -> Counter[tuple[str, str]]:
    row_of = {(name, row): row for name, m in machines.items() for row in m.rows}
    row_of |= {(name, rule.name): rule.row for name, m in machines.items() for rule in m.rules}
    counts: Counter[tuple[str, str]] = Counter()
    for connection in connections:
        for machine, taken in connection.taken.items():
            rows = {row_of[machine, rule] for rule in taken if (machine, rule) in row_of}
            counts.update((machine, row) for row in rows)
    return counts


def _row(
    machine: Machine, row: str, counts: Mapping[tuple[str, str], int], notes: Mapping[tuple[str, str], Note]
) -> RowCoverage:
    count, note = counts.get((machine.name, row), 0), notes.get((machine.name, row))
    if count:
        return RowCoverage(row, "trace", count)
    return RowCoverage(row, note.how, 0, note.text) if note else RowCoverage(row, "unexplained", 0)


def load_notes(path: Path, machines: Sequence[Machine]) -> dict[tuple[str, str], Note]:
    """The list at `path`, nothing if there is no such file; `SourceError` if it names a row that no machine has."""
    if not path.exists():
        return {}
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("row", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourceError(str(path), "", f"not a list of rows: {error}") from error
    out: dict[tuple[str, str], Note] = {}
    for number, entry in enumerate(entries, 1):
        (machine, pattern), note = _note(path, number, entry)
        rows = [(m.name, row) for m in machines if m.name == machine for row in m.rows if fnmatchcase(row, pattern)]
        if not rows:
            raise SourceError(str(path), f"row {number}", f"no machine has the row {machine}/{pattern}")
        if all(row in out for row in rows):
            raise SourceError(str(path), f"row {number}", f"a second entry for {machine}/{pattern}")
        for row in rows:
            out.setdefault(row, note)
    return out


def _note(path: Path, number: int, entry: Mapping[str, Any]) -> tuple[tuple[str, str], Note]:
    test, reason = entry.get("test"), entry.get("reason")
    if not entry.get("machine") or not entry.get("row") or bool(test) == bool(reason):
        raise SourceError(str(path), f"row {number}", "needs machine, row, and one of test and reason")
    return (entry["machine"], entry["row"]), Note("test", test) if test else Note("reason", str(reason))
