"""Whether bytes are DER at all. The library that reads certificates is stricter than real peers: this tells garbage from taste.

Standard library only. It checks tags, lengths and nesting, not what the values mean (X.690).
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.reference.crypto.errors import MalformedDer

SEQUENCE, BIT_STRING = 0x30, 0x03
CONSTRUCTED = 0x20
DEEPEST = 64
Element = tuple[int, bytes]
"""The first tag byte and the content."""


def elements(data: bytes) -> Iterator[Element]:
    """The elements that stand one after another in `data`. `MalformedDer` where one does not fit."""
    at = 0
    while at < len(data):
        tag, start = data[at], _after_tag(data, at)
        start, length = _length(data, start)
        if start + length > len(data):
            raise MalformedDer(f"an element at offset {at} says {length} bytes, {len(data) - start} follow")
        yield tag, data[start : start + length]
        at = start + length


def check_certificate(data: bytes) -> None:
    """`MalformedDer` unless `data` is a SEQUENCE of SEQUENCE, SEQUENCE and BIT STRING, sound to its depth (RFC 5280 section 4.1)."""
    outer = list(elements(data))
    if len(outer) != 1 or outer[0][0] != SEQUENCE:
        raise MalformedDer("a certificate is one SEQUENCE with nothing after it")
    if [tag for tag, _ in elements(outer[0][1])] != [SEQUENCE, SEQUENCE, BIT_STRING]:
        raise MalformedDer("a certificate has a body, an algorithm and a signature")
    _walk(outer[0][1], 0)


def _walk(data: bytes, depth: int) -> None:
    if depth > DEEPEST:
        raise MalformedDer(f"nested deeper than {DEEPEST}")
    for tag, content in elements(data):
        if tag & CONSTRUCTED:
            _walk(content, depth + 1)


def _after_tag(data: bytes, at: int) -> int:
    """Where the length stands: after one byte, or after a tag number of several (all bits of the first set)."""
    at += 1
    if data[at - 1] & 0x1F == 0x1F:
        while at < len(data) and data[at] & 0x80:
            at += 1
        at += 1
    return at


def _length(data: bytes, at: int) -> tuple[int, int]:
    """Where the content starts, and how long it is. DER has no indefinite lengths."""
    if at >= len(data):
        raise MalformedDer(f"the bytes end before the length at offset {at}")
    first = data[at]
    if first < 0x80:
        return at + 1, first
    count = first & 0x7F
    if not 1 <= count <= 4 or at + 1 + count > len(data):
        raise MalformedDer(f"the length at offset {at} is not definite, or too long")
    return at + 1 + count, int.from_bytes(data[at + 1 : at + 1 + count])
