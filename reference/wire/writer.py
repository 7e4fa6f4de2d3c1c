"""Integers and vectors of the presentation language as bytes (RFC 8446 section 3): the inverse of `Reader`, no TLS messages.

What does not fit is refused with the name of the field, as `WireError("internal_error")`.
"""

import struct
from collections.abc import Iterable, Sequence

from wirestate.reference.wire.errors import WireError


def unfit(field: str, why: str) -> WireError:
    return WireError("internal_error", f"{field}: {why}")


def number(value: int, width: int, field: str) -> bytes:
    """An unsigned integer in `width` bytes."""
    if not 0 <= value < 1 << 8 * width:
        raise unfit(field, f"{value} does not fit into {width} bytes")
    return value.to_bytes(width)


def fixed(data: bytes, length: int, field: str) -> bytes:
    if len(data) != length:
        raise unfit(field, f"has length {len(data)}, not {length}")
    return data


def vector(data: bytes, width: int, field: str, least: int = 0, most: int | None = None) -> bytes:
    """`data` behind its length in `width` bytes."""
    size = len(data)
    end = (1 << 8 * width) - 1 if most is None else most
    if not least <= size <= end:
        raise unfit(field, f"has length {size}, allowed are {least} to {end}")
    return size.to_bytes(width) + data


def vector8(data: bytes, field: str, least: int = 0, most: int = 0xFF) -> bytes:
    return vector(data, 1, field, least, most)


def vector16(data: bytes, field: str, least: int = 0, most: int = 0xFFFF) -> bytes:
    return vector(data, 2, field, least, most)


def vector24(data: bytes, field: str, least: int = 0, most: int = 0xFFFFFF) -> bytes:
    return vector(data, 3, field, least, most)


def octets(values: Iterable[int], field: str) -> bytes:
    """One-byte codes, one after the other."""
    try:
        return bytes(values)
    except ValueError as error:
        raise unfit(field, "has a code that does not fit into one byte") from error


def codes(values: Sequence[int], field: str) -> bytes:
    """Two-byte codes, one after the other."""
    try:
        return struct.pack(f">{len(values)}H", *values)
    except struct.error as error:
        raise unfit(field, "has a code that does not fit into two bytes") from error
