"""Sequence numbers: arithmetic modulo 2^32 (RFC 9293 section 3.4). Nothing in here knows a connection."""

from __future__ import annotations

SPACE = 1 << 32
MASK = SPACE - 1
HALF = SPACE >> 1


def plus(number: int, octets: int) -> int:
    """The sequence number so many octets further on; `octets` may be negative."""
    return (number + octets) & MASK


def distance(number: int, base: int) -> int:
    """How far `number` is beyond `base`, in octets: from -2^31 to 2^31 - 1."""
    return ((number - base + HALF) & MASK) - HALF
