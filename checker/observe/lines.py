"""Lines of a text that may be anything: bounded in length, numbered from 1, and with standard error lines cut out.

What a program writes to standard error lands in the middle of a line of its standard output when both go to one file:
`Splicer` takes such lines out and joins what they tore apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

MAX_LINE = 1 << 20
CHUNK = 1 << 16

STDERR = re.compile(
    r"(?:SSL_(?:connect|accept):(?=[A-Za-z])|SSL3 alert (?:read|write):|depth=\d+ |verify error:num=\d+:"
    r"|verify return:[01]$|Can't use SSL_get_servername$|[0-9A-F]{8,16}:error:[0-9A-F]{8}:|read R BLOCK$|Read BLOCK$)"
)
ALONE = re.compile(r"(?:DONE|RENEGOTIATING|KEYUPDATE|ERROR)$")
BESIDE = -1


def chunks(stream: Iterable[bytes] | BinaryIO) -> Iterator[bytes]:
    """The stream's bytes in pieces of bounded size, whatever the stream is."""
    read = getattr(stream, "read", None)
    if read is None:
        yield from stream
        return
    while piece := read(CHUNK):
        yield piece


def numbered(stream: Iterable[bytes] | BinaryIO, limit: int = MAX_LINE) -> Iterator[tuple[int, str, bool]]:
    """(line number, text without its ending, True if it was longer than `limit` and cut)."""
    number, kept, long = 1, b"", False
    for piece in chunks(stream):
        parts = piece.split(b"\n")
        for part in parts[:-1]:
            line = kept + part if kept else part
            yield number, _text(line[:limit]), long or len(line) > limit
            number, kept, long = number + 1, b"", False
        kept = kept + parts[-1] if kept else parts[-1]
        if len(kept) > limit:
            kept, long = kept[:limit], True
    if kept:
        yield number, _text(kept), long


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace").rstrip("\r")


class Splicer:
    """Gives (line number, text, offset where that line's own text starts) with torn lines joined again.

    The offset is `BESIDE` for a line of standard error, which belongs to nothing around it.
    """

    def __init__(self) -> None:
        self.pending = ""
        self.number = 0

    def feed(self, number: int, text: str) -> Iterator[tuple[int, str, int]]:
        found = STDERR.search(text)
        if found is None and self.pending and ALONE.match(text):
            yield number, text, BESIDE
        elif found is None:
            yield self._join(number, text)
        elif found.start() == 0:
            yield number, text, BESIDE
        else:
            joined = self.pending + text[: found.start()]
            self.pending, self.number = joined[-MAX_LINE:], self.number or number
            yield number, text[found.start() :], BESIDE

    def _join(self, number: int, text: str) -> tuple[int, str, int]:
        if not self.pending:
            return number, text, 0
        joined, start, self.pending, self.number = self.pending + text, len(self.pending), "", 0
        return number, joined, start

    def rest(self) -> Iterator[tuple[int, str, int]]:
        if self.pending:
            yield self.number, self.pending, 0
