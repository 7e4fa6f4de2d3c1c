"""Interface Description Blocks of pcapng: link type, snap length, and how the interface counts time."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observe.capture.shapes import Ints
from wirestate.values import dataclass

TSRESOL, TSOFFSET = 9, 14
NANO = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Interface:
    """`resolution` is if_tsresol: ticks of 10^-r s, or 2^-(r-128) s from 128 on; `offset` is if_tsoffset in seconds."""

    link: int
    snaplen: int
    resolution: int = 6
    offset: int = 0

    def times(self, ticks: NDArray[np.uint64]) -> Ints:
        """Ticks as nanoseconds since 1970; times that do not fit in 63 bits wrap around."""
        shift = wrapped(self.offset * NANO)
        return nanoseconds(ticks, self.resolution).astype(np.int64) + np.int64(shift)


def nanoseconds(ticks: NDArray[np.uint64], resolution: int) -> NDArray[np.uint64]:
    power = resolution & 127
    if resolution < 128:
        if power <= 9:
            return ticks * np.uint64(10 ** (9 - power))
        return ticks // np.uint64(10 ** min(power - 9, 19))
    seconds = ticks >> np.uint64(power) if power < 64 else np.zeros_like(ticks)
    part = ticks & np.uint64((1 << min(power, 64)) - 1)
    if power > 30:  # keep the product below inside 64 bits
        part, power = part >> np.uint64(min(power - 30, 63)), 30
    return seconds * np.uint64(NANO) + (part * np.uint64(NANO) >> np.uint64(power))


def wrapped(value: int) -> int:
    return (value + (1 << 63)) % (1 << 64) - (1 << 63)


def interface(body: bytes, order: str) -> Interface:
    """Read the body of the block. Options that do not fit are left at their defaults."""
    if len(body) < 8:
        return Interface(-1, 0)
    link, snaplen = struct.unpack_from(f"{order}HxxI", body)
    resolution, offset, place = 6, 0, 8
    while place + 4 <= len(body):
        code, length = struct.unpack_from(f"{order}HH", body, place)
        value = body[place + 4 : place + 4 + length]
        if code == 0:
            break
        if code == TSRESOL and len(value) == 1:
            resolution = value[0]
        elif code == TSOFFSET and len(value) == 8:
            offset = struct.unpack(f"{order}q", value)[0]
        place += 4 + (length + 3 & ~3)
    return Interface(link, snaplen, resolution, offset)
