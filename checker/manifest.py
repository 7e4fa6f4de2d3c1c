"""A manifest of traces: what the checker must say of each file, and whether it did. Standard library only."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from wirestate.checker.observation import SourceError
from wirestate.checker.verdict import ConnectionVerdict, InputError, Result
from wirestate.values import dataclass

WORST_FIRST = ("deviates", "inconclusive", "conforms")


@dataclass(frozen=True, slots=True)
class Expected:
    """What an entry says. None is "the entry does not say"; `code`, `by` and `line` (in captures `frame`) are the first deviation's."""

    verdict: str
    outcome: str | None = None
    alert: str | None = None
    version: str | None = None
    connections: int | None = None
    code: str | None = None
    by: str | None = None
    line: int | None = None
    frame: int | None = None
    errors: tuple[str, ...] = ()
    """Where the file cannot be read although its connections can be judged."""


@dataclass(frozen=True, slots=True)
class Row:
    """One trace: what was expected of it, what the checker said, and what is wrong ("" if nothing)."""

    file: str
    expected: str
    got: str
    problem: str = ""

    @property
    def ok(self) -> bool:
        return not self.problem


def load(path: Path) -> dict[Path, Expected]:
    """The entries by their files' resolved paths; `SourceError` where the manifest is not one."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("trace", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(str(path), "", f"not a manifest: {reason}") from error
    out: dict[Path, Expected] = {}
    for number, entry in enumerate(entries, 1):
        file, expected = _entry(path, number, entry)
        if file in out:
            raise SourceError(str(path), f"trace {number}", f"a second entry for {entry['file']}")
        out[file] = expected
    return out


def _entry(path: Path, number: int, entry: Mapping[str, Any]) -> tuple[Path, Expected]:
    for key in ("file", "verdict"):
        if not isinstance(entry.get(key), str):
            raise SourceError(str(path), f"trace {number}", f'an entry needs {key} = "…"')
    file = (path.parent / entry["file"]).resolve()
    ended = entry.get("outcome") == "alert" and "alert" in entry and "alert_by" in entry
    alert = f"{entry['alert']} by {entry['alert_by']}" if ended else None
    said = {k: entry.get(k) for k in ("outcome", "version", "connections", "code", "by", "line", "frame")}
    return file, Expected(verdict=entry["verdict"], alert=alert, errors=tuple(entry.get("errors", ())), **said)


def compare(entries: Mapping[Path, Expected], result: Result, manifest: Path, paths: Sequence[str]) -> list[Row]:
    """One row for each trace that was checked, or should have been because it lies in `paths`."""
    seen = _by_file(result)
    rows = [_row(entries.get(file), file, got, manifest) for file, got in seen.items()]
    rows += [_unseen(file, expected, manifest) for file, expected in entries.items()
             if file not in seen and _due(file, paths)]  # fmt: skip
    return sorted(rows, key=lambda row: row.file)


@dataclass(slots=True)
class Got:
    """What was found in one file."""

    connections: list[ConnectionVerdict] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)


def _by_file(result: Result) -> dict[Path, Got]:
    out: dict[Path, Got] = {}
    for connection in result.connections:
        out.setdefault(Path(connection.source).resolve(), Got()).connections.append(connection)
    for error in result.errors:
        out.setdefault(Path(error.source).resolve(), Got()).errors.append(error)
    return out


def _due(file: Path, paths: Iterable[str]) -> bool:
    return not file.exists() or any(file.is_relative_to(Path(p).resolve()) for p in paths)


def _unseen(file: Path, expected: Expected, manifest: Path) -> Row:
    problem = "was not read" if file.exists() else "no such file"
    return Row(_name(file, manifest), _expected_words(expected), "-", problem)


def _row(expected: Expected | None, file: Path, got: Got, manifest: Path) -> Row:
    known = expected.errors if expected else ()
    unread = "; ".join(f"not read: {e.message}" for e in got.errors if e.where not in known)
    said = unread or (_got_words(got.connections) if got.connections else "-")
    if expected is None:
        return Row(_name(file, manifest), "-", said, "no entry in the manifest")
    problem = unread or "; ".join(_differences(expected, got))
    return Row(_name(file, manifest), _expected_words(expected), said, problem)


def _differences(expected: Expected, got: Got) -> Iterator[str]:
    for missing in set(expected.errors) - {e.where for e in got.errors}:
        yield f"no error at {missing}"
    for name, actual in _actual(expected, got.connections) if got.connections else ():
        wanted = getattr(expected, name)
        if wanted is not None and wanted != actual:
            yield f"{name} {actual}, not {wanted}"


def _actual(expected: Expected, got: Sequence[ConnectionVerdict]) -> Iterator[tuple[str, object]]:
    last, first = got[-1], next((d for c in got for d in c.deviations), None)
    yield "verdict", worst(got)
    yield "outcome", last.outcome
    yield "alert", last.outcome_detail
    yield "version", last.protocol
    yield "connections", len(got)
    yield "code", first and first.code
    yield "by", first and first.by
    yield "line", first and first.where
    yield "frame", first and first.where


def worst(connections: Sequence[ConnectionVerdict]) -> str:
    """The verdict on a file: the worst among its connections."""
    words = {c.verdict for c in connections}
    return next(word for word in WORST_FIRST if word in words)


def _expected_words(expected: Expected) -> str:
    places = ((unit, getattr(expected, unit)) for unit in ("line", "frame"))
    place = next((f"{unit} {number}" for unit, number in places if number is not None), None)
    by = f"by {expected.by}" if expected.by else None
    return " ".join(w for w in (expected.verdict, expected.outcome, expected.code, by, place) if w)


def _got_words(got: Sequence[ConnectionVerdict]) -> str:
    first = next((d for c in got for d in c.deviations), None)
    where = (first.code, f"by {first.by}", f"{first.unit} {first.where}") if first else ()
    return " ".join((worst(got), got[-1].outcome, *where))


def _name(file: Path, manifest: Path) -> str:
    folder = manifest.parent.resolve()
    return str(file.relative_to(folder)) if file.is_relative_to(folder) else str(file)
