"""From paths to a result: which files, which key log belongs to which, one process or several.

Texts are judged in order, since one connection may print the PSK of the next. Captures are independent of each other,
and their connections too: a large one is read by several processes, each of which judges its part.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from wirestate.checker.check import guarded
from wirestate.checker.conversation import Psk
from wirestate.checker.observation import Session, SourceError, randoms_of
from wirestate.checker.observe.keylog import KeyLog, read_keylog
from wirestate.checker.observe.source import open_source, read_source
from wirestate.checker.verdict import ConnectionVerdict, InputError, Result
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.observe.capture.read import Items

KEYLOG_SUFFIXES = (".keys", ".keylog", ".sslkeylog")
HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")
MOST_LINES = 5
TEXT_SUFFIXES = (".txt", ".log", ".jsonl")
CAPTURE_SUFFIXES = (".pcap", ".pcapng", ".cap", ".pcap.gz", ".pcapng.gz", ".cap.gz")
SUFFIXES = (*TEXT_SUFFIXES, *CAPTURE_SUFFIXES)
SMALL = 1 << 20
"""Captures of so many bytes in all are not worth a second process."""

Progress = Callable[[int], None]
"""Told how many connections were judged so far."""


def check_paths(
    paths: Sequence[str], *, keylog: str | None = None, psks: Sequence[bytes] = (), jobs: int = 1, cluster: str | None = None,
    progress: Progress | None = None,
) -> Result:  # fmt: skip
    """Verdicts on every connection of every path. A directory stands for the transcripts and captures in and below it.

    `psks` are external PSKs. Those that a connection prints for resumption are tried on the connections after it.
    `jobs` is how many processes may judge captures at the same time; `cluster` the address of a Dask scheduler that is
    to have them judged instead (`SourceError` if it cannot be reached). `progress` is told of connections as they are judged.
    """
    run = Run([Psk(key, external=True) for key in psks], jobs=jobs, cluster=cluster, progress=progress or _silent)
    run.given = load_keylog(keylog, run.result.errors) if keylog else None
    for path in paths:
        try:
            for source in _sources(path):
                run.add(source, beside=keylog is None)
        except SourceError as error:
            run.result.errors.append(InputError(error.source, error.where, error.message))
    run.finish()
    return run.result


def _silent(_: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Task:
    """A capture, or the `part`-th of so many parts of its connections. `place` orders it among all sources."""

    place: int
    source: str
    part: tuple[int, int] = (0, 1)


@dataclass(slots=True)
class Found:
    """What came of one source or part: verdicts in the order of first frames, errors, client randoms if there is a key log."""

    connections: list[ConnectionVerdict] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    randoms: set[bytes] = field(default_factory=set)


@dataclass(slots=True)
class Run:
    """One run of the checker. Captures wait until all sources are known; then they are shared out."""

    known: list[Psk]
    jobs: int = 1
    cluster: str | None = None
    progress: Progress = _silent
    given: tuple[str, KeyLog] | None = None
    result: Result = field(default_factory=Result)
    found: dict[int, Found] = field(default_factory=dict)
    captures: list[Task] = field(default_factory=list)
    logs: dict[int, tuple[str, KeyLog] | None] = field(default_factory=dict)
    places: int = 0
    done: int = 0

    def add(self, source: str, *, beside: bool) -> None:
        """Judge a text now; put a capture on the list."""
        place, self.places = self.places, self.places + 1
        found = self.found[place] = Found()
        log = keylog_beside(source, found.errors) if beside else self.given
        self.logs[place] = log
        try:
            kind = None if source == "-" or Path(source).is_fifo() else open_source(source)
        except SourceError as error:
            found.errors.append(InputError(error.source, error.where, error.message))
            return
        if kind == "capture":
            self.captures.append(Task(place, source))
        else:
            judge_source(Task(place, source), log[1] if log else None, self.known, found, self._count)

    def _count(self, number: int = 1) -> None:
        self.done += number
        self.progress(self.done)

    def finish(self) -> None:
        """Judge the captures, put everything in order, and say which key logs belong to nothing."""
        self._judge_captures()
        randoms: set[bytes] = set()
        for place, found in sorted(self.found.items()):
            self.result.connections += numbered(found.connections)
            self.result.errors += found.errors
            randoms |= found.randoms
            if self.given is None:
                _foreign(self.logs[place], found.randoms, self.result)
        _foreign(self.given, randoms, self.result)

    def _judge_captures(self) -> None:
        if self.cluster is not None and self.captures:
            from wirestate.checker.cluster import judge_on_cluster

            judge_on_cluster(self.captures, self.cluster, self.logs, self.known, self.found, self._count)
        elif self.jobs > 1 and hasattr(os, "fork") and sum(os.path.getsize(task.source) for task in self.captures) > SMALL:
            from wirestate.checker.parallel import judge_captures

            judge_captures(self.captures, self.jobs, self.logs, self.known, self.found, self._count)
        else:
            for task in self.captures:
                log = self.logs[task.place]
                judge_source(task, log[1] if log else None, self.known, self.found[task.place], self._count)


def numbered(connections: list[ConnectionVerdict]) -> list[ConnectionVerdict]:
    """The connections of a capture in the order of their first frames, named by their place as Wireshark counts streams."""
    if not any(c.first_frame for c in connections):
        return connections
    ordered = sorted(connections, key=lambda c: c.first_frame)
    for i, connection in enumerate(ordered):
        connection.ident = connection.ident or str(i)
    return ordered


def judge_source(  # noqa: PLR0917 - what is judged, with what, and where results go
    task: Task, keys: KeyLog | None, known: list[Psk], found: Found, count: Callable[[int], None], items: Items | None = None
) -> None:  # fmt: skip
    """Judge every connection of a source, of which another process may have read the `items`.

    PSKs that are printed become known to those after it.
    """
    try:
        for session in _sessions(task, keys, found.errors, items):
            verdict = guarded(session, keys, known)
            found.connections.append(verdict)
            if session.psks:
                known += [Psk(bytes.fromhex(key), external=False) for key in session.psks if HEX.fullmatch(key)]
            if keys is not None:
                found.randoms |= randoms_of(session.messages)
            count(1)
    except SourceError as error:
        found.errors.append(InputError(error.source, error.where, error.message))


def _sessions(task: Task, keys: KeyLog | None, errors: list[InputError], items: Items | None) -> Iterator[Session]:
    if items is None:
        return read_source(task.source, keys, task.part, errors)
    from wirestate.checker.observe.capture.read import sessions

    return sessions(task.source, items, keys, task.part, errors)


def _foreign(log: tuple[str, KeyLog] | None, randoms: set[bytes], result: Result) -> None:
    """Report a key log of which no secret belongs to any of these connections."""
    if log is None or not randoms or not log[1].secrets or not randoms.isdisjoint(log[1].randoms):
        return
    shown = min(randoms).hex()[:16]
    message = (f"no secret of it belongs to a connection here (client random {shown}…): it is the key log of another session, "
               "or of those whose beginning was not captured")  # fmt: skip
    result.errors.append(InputError(log[0], f"line {log[1].first}", message))


def _sources(path: str) -> Iterator[str]:
    if path == "-" or not Path(path).is_dir():
        yield path
        return
    found = sorted(str(p) for p in Path(path).rglob("*") if p.name.endswith(SUFFIXES) and p.is_file())
    if not found:
        raise SourceError(path, "", f"a directory without transcripts or captures ({', '.join(SUFFIXES)})")
    yield from found


def load_keylog(path: str, errors: list[InputError]) -> tuple[str, KeyLog] | None:
    try:
        with open(path, "rb") as stream:
            keys = read_keylog(path, stream)
    except OSError as error:
        errors.append(InputError(path, "", f"cannot read the key log: {error.strerror or error}"))
        return None
    more = len(keys.errors) - MOST_LINES
    for line, message in keys.errors[: MOST_LINES if keys.secrets else 1]:
        errors.append(InputError(path, f"line {line}", message if keys.secrets else f"not a key log: {message}"))
    if keys.secrets and more > 0:
        errors.append(InputError(path, "", f"{more} more lines of the key log cannot be read"))
    return path, keys


def keylog_beside(source: str, errors: list[InputError]) -> tuple[str, KeyLog] | None:
    """The key log with the same stem, if there is one."""
    if source == "-":
        return None
    stem = Path(source.removesuffix(".gz")) if source.endswith(CAPTURE_SUFFIXES) else Path(source)
    for suffix in KEYLOG_SUFFIXES:
        path = stem.with_suffix(suffix)
        if path.is_file():
            return load_keylog(str(path), errors)
    return None
