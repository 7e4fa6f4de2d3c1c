"""The data of the interop matrix: lines that are the same read backwards, so that a peer may echo them or reverse them, each once."""

from __future__ import annotations

import re

LINE = re.compile(rb"~\d{8}\.*\d{8}~\n")
ROUND = 16
"""Lines that are sent before their echo is waited for: fewer than the buffers on the way hold."""


def lines(first: int, count: int, length: int) -> bytes:
    """Numbered lines."""
    return b"".join(_line(number, length) for number in range(first, first + count))


def _line(number: int, length: int) -> bytes:
    half = f"{number:08}".encode()
    return b"~" + half + b"." * (length - 19) + half[::-1] + b"~\n"


def found(output: bytes) -> bytes:
    """The lines in what a peer printed."""
    return b"".join(LINE.findall(output))
