"""Deviations that are accepted for now: a TOML file of `[[accept]]`, each with a reason, and a date if it shall not last.

An accepted deviation keeps its place in every format, with the reason; it only fails nothing. An entry that met nothing,
and one whose date is over, is told. It is no way to change a verdict: the connection deviates still.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from wirestate.checker.observation import SourceError
from wirestate.checker.verdict import BaselineUse, ConnectionVerdict, Deviation, Result
from wirestate.values import dataclass

PATTERNS = ("code", "source", "client", "server", "sni", "by", "state", "got")
KEYS = frozenset({*PATTERNS, "reason", "expires"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What is accepted: deviations of which all of `patterns` (as of the shell) fit, until the end of the day `expires`."""

    number: int
    patterns: Mapping[str, str]
    reason: str
    expires: date | None

    @property
    def title(self) -> str:
        said = ", ".join(f"{name} {pattern}" for name, pattern in self.patterns.items())
        return f"entry {self.number} ({said})"

    def expired(self, today: date) -> bool:
        return self.expires is not None and today > self.expires

    def fits(self, connection: ConnectionVerdict, deviation: Deviation) -> bool:
        told = _told(connection, deviation)
        return all(_fits(name, told[name], pattern) for name, pattern in self.patterns.items())


def _told(connection: ConnectionVerdict, deviation: Deviation) -> dict[str, str]:
    return {
        "code": deviation.code, "source": connection.source, "client": connection.client or "", "server": connection.server or "",
        "sni": str(connection.summary.get("sni") or ""), "by": deviation.by, "state": deviation.state, "got": deviation.got,
    }  # fmt: skip


def _fits(name: str, value: str, pattern: str) -> bool:
    """A source may also be given by its last parts, since runs are started in different folders."""
    if name == "source" and fnmatchcase(value, f"*/{pattern}"):
        return True
    return fnmatchcase(value, pattern)


def load(path: Path) -> list[Entry]:
    """The entries of a file, in its order; `SourceError` names the entry that is wrong, and what is."""
    try:
        listed = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourceError(str(path), "", f"not a baseline: {error}") from error
    entries = listed.pop("accept", [])
    if listed or not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise SourceError(str(path), "", "not a baseline: it holds [[accept]] entries and nothing else")
    return [_entry(path, number, given) for number, given in enumerate(entries, 1)]


def _entry(path: Path, number: int, given: dict[str, Any]) -> Entry:
    def wrong(what: str) -> SourceError:
        return SourceError(str(path), f"entry {number}", what)

    if unknown := sorted(given.keys() - KEYS):
        raise wrong(f"unknown: {', '.join(unknown)}; there are {', '.join(sorted(KEYS))}")
    if "code" not in given:
        raise wrong("says no code")
    if texts := [name for name in (*PATTERNS, "reason") if not isinstance(given.get(name, ""), str)]:
        raise wrong(f"{texts[0]} is no text")
    if not given.get("reason", "").strip():
        raise wrong("gives no reason")
    expires = given.get("expires")
    if expires is not None and (not isinstance(expires, date) or isinstance(expires, datetime)):
        raise wrong("expires is no date such as 2027-01-31, without quotes")
    return Entry(number, {name: given[name] for name in PATTERNS if name in given}, given["reason"].strip(), expires)


def apply(path: Path, entries: Iterable[Entry], result: Result, today: date) -> None:
    """Mark what is accepted, and note which entries met nothing and which are over. The first entry that fits counts."""
    entries = list(entries)
    valid = [e for e in entries if not e.expired(today)]
    met: set[int] = set()
    for connection in result.connections:
        if connection.deviations:
            connection.deviations = [_marked(connection, d, valid, met) for d in connection.deviations]
    result.baseline = BaselineUse(
        str(path), sum(bool(d.accepted) for c in result.connections for d in c.deviations),
        tuple(e.title for e in valid if e.number not in met),
        tuple(f"{e.title}, over since {e.expires}" for e in entries if e.expired(today)),
    )  # fmt: skip


def _marked(connection: ConnectionVerdict, deviation: Deviation, entries: list[Entry], met: set[int]) -> Deviation:
    for entry in entries:
        if entry.fits(connection, deviation):
            met.add(entry.number)
            return replace(deviation, accepted=entry.reason)
    return deviation


def written(result: Result) -> str:
    """A baseline of all that deviates and is not accepted yet, one entry for each source, code and culprit. The reasons are left to be
    given: until then, `load` refuses it."""
    seen = dict.fromkeys((c.source, d.code, d.by) for c, d in result.deviations() if not d.accepted)
    lines = [
        f'[[accept]]\nsource = {_literal(source)}\ncode = "{code}"\nby = "{by}"\nreason = ""  # why is this accepted?\n'
        for source, code, by in seen
    ]
    return "\n".join(lines)


def _literal(source: str) -> str:
    """A pattern that fits this source alone, as a string of TOML."""
    pattern = "".join(f"[{c}]" if c in "*?[" else c for c in source)
    return json.dumps(pattern.encode("utf-8", "replace").decode(), ensure_ascii=False).replace("\x7f", "\\u007f")
