"""What an input is, by its content, and the reader that fits. The one way from a path to sessions."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

from wirestate.checker.observation import Session, SourceError

if TYPE_CHECKING:
    from wirestate.checker.observe.keylog import KeyLog
    from wirestate.checker.verdict import InputError

Kind = Literal["text", "events", "capture"]
HEAD = 4096
CAPTURES = frozenset({
    b"\xa1\xb2\xc3\xd4", b"\xd4\xc3\xb2\xa1", b"\xa1\xb2\x3c\x4d", b"\x4d\x3c\xb2\xa1", b"\xa1\xb2\xcd\x34", b"\x34\xcd\xb2\xa1",
    b"\x0a\x0d\x0d\x0a",
})  # fmt: skip
"""The first bytes of pcap (in four forms, and the modified one) and pcapng."""
GZIP = b"\x1f\x8b"


def detect(source: str, head: bytes) -> Kind:
    """The kind of an input by its first bytes; `SourceError` for what cannot be read."""
    if not head:
        raise SourceError(source, "", "the file is empty")
    if head[:4] in CAPTURES or head[:2] == GZIP:
        return "capture"
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise SourceError(source, "", "the text is UTF-16: convert it to UTF-8 first")
    return "events" if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") else "text"


def open_source(path: str) -> Kind:
    """Look at the input without consuming it ("-", standard input, cannot be looked at twice: see `read_source`)."""
    with opened(path) as stream:
        return detect(path, stream.peek(HEAD)[:HEAD])


def read_source(
    path: str, keys: KeyLog | None = None, part: tuple[int, int] = (0, 1), errors: list[InputError] | None = None
) -> Iterator[Session]:
    """The sessions of a file, or of standard input for "-".

    The rest is for captures: the key log to open records with, `part` (i, n) for the i-th of n parts of the
    connections, and where to put what could not be read.
    """
    name = "<stdin>" if path == "-" else path
    with opened(path) as stream:
        kind = detect(name, stream.peek(HEAD)[:HEAD])
        try:
            if kind == "capture":
                from wirestate.checker.observe.capture.read import read_capture

                yield from read_capture(name, stream, keys, part, [] if errors is None else errors)
            else:
                yield from _read_lines(name, kind, stream)
        except OSError as error:
            raise SourceError(name, "", f"cannot be read: {error.strerror or error}") from None


def _read_lines(name: str, kind: Kind, stream: BinaryIO) -> Iterator[Session]:
    """Only what is read loads its reader."""
    if kind == "events":
        from wirestate.checker.observe.events import read_events

        return read_events(name, stream)
    from wirestate.checker.observe.s_client import read_text

    return read_text(name, stream)


@contextmanager
def opened(path: str) -> Iterator[io.BufferedReader]:
    """A file, or standard input for "-"; `SourceError` if it cannot be opened."""
    if path == "-":
        buffer = sys.stdin.buffer
        yield buffer if isinstance(buffer, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, buffer))
        return
    try:
        if os.path.isdir(path):
            raise SourceError(path, "", "is a directory, not a file")
        stream = open(path, "rb")  # noqa: SIM115
    except OSError as error:
        raise SourceError(path, "", f"cannot be opened: {error.strerror or error}") from None
    except ValueError as error:
        raise SourceError(path, "", f"cannot be opened: {error}") from None
    with stream:
        yield stream
