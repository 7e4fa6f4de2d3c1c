"""The flow of each segment: a number for each pair of ends among the segments of a block.

Flows are told apart by a 64-bit mixture of addresses and ports; that no two of them share one is checked, and where
they do the grouping is done on the whole keys.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observe.capture.links import Octets
from wirestate.checker.observe.capture.shapes import Ints

Mask = NDArray[np.bool_]
Words = NDArray[np.uint64]

MAPPED = bytes(10) + b"\xff\xff"
"""How an IPv4 address begins as an IPv6 one (RFC 4291 section 2.5.5.2)."""

KEY = [*range(16), *range(24, 40), 22, 23, 46, 47]
"""The octets of a key among those of both `ends`."""
ODD = np.uint64(0x9E3779B97F4A7C15)


def keyed(header: Octets, six: Mask, tcp: Octets) -> tuple[list[bytes], Ints, Mask]:
    """Keys, and for each segment the index of its key and whether its sender is the lower end; see `Segments`."""
    source, target = (ends(header, six, tcp, end) for end in (0, 1))
    upward = before(source, target)
    low, high = (np.where(upward[:, None], a, b) for a, b in ((source, target), (target, source)))
    words = np.hstack((low, high))
    first, flow = grouped(words)
    octets = words[first].astype(">u8").view(np.uint8)[:, KEY].tobytes()
    return [octets[i : i + len(KEY)] for i in range(0, len(octets), len(KEY))], flow, upward


def ends(header: Octets, six: Mask, tcp: Octets, which: int) -> Words:
    """One end of each segment as three big-endian 64-bit words: two of the address, one of the port."""
    octets = np.zeros((len(six), 24), np.uint8)
    octets[:, :12] = np.frombuffer(MAPPED, np.uint8)
    octets[:, 12:16] = header[:, 12 + 4 * which : 16 + 4 * which]
    if six.any():
        octets[six, :16] = header[six, 8 + 16 * which : 24 + 16 * which]
    octets[:, 22:] = tcp[:, 2 * which : 2 * which + 2]
    return octets.view(">u8")


def before(source: Words, target: Words) -> Mask:
    """Whether the source is the lower end, or both are one."""
    lower: Mask = source[:, 2] <= target[:, 2]
    for column in (1, 0):
        a, b = source[:, column], target[:, column]
        lower = (a < b) | ((a == b) & lower)
    return lower


def grouped(words: Words) -> tuple[Ints, Ints]:
    """One row of each group of equal rows, and the group of every row."""
    mixed = np.zeros(len(words), np.uint64)
    for column in range(words.shape[1]):
        mixed = (mixed ^ words[:, column]) * ODD
        mixed ^= mixed >> np.uint64(29)
    _, first, flow = np.unique(mixed, return_index=True, return_inverse=True)
    if not (words[first[flow]] == words).all():
        _, first, flow = np.unique(words, axis=0, return_index=True, return_inverse=True)
    return first, flow.reshape(-1)
