"""Link layers: where the network layer begins in each packet of a block, and which it is.

Nothing here looks into IP beyond the version that tells its two kinds apart.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observe.capture.shapes import Block, Ints

Octets = NDArray[np.uint8]

IPV4, IPV6, ARP = 0x0800, 0x86DD, 0x0806
TAGS = (0x8100, 0x88A8, 0x9100, 0x9200)
"""EtherTypes of VLAN tags (IEEE 802.1Q, 802.1ad and what came before them)."""

PPPOE = 0x8864
UNREADABLE = 0
"""What stands for the type of a packet too short to have one."""

FAMILIES = {2: IPV4, 10: IPV6, 24: IPV6, 28: IPV6, 30: IPV6}
"""Values of AF_INET and AF_INET6 on the systems that write BSD loopback captures."""


def rows(data: bytes, at: Ints, width: int) -> Octets:
    """`width` octets from each of these places, a row for each; zeros stand for what lies behind the end of `data`."""
    if len(data) < width:
        data += bytes(width)
    limit = len(data) - width
    windows = np.ndarray((limit + 1,), f"V{width}", data, strides=(1,))
    behind = np.flatnonzero(at > limit)
    found = windows[np.minimum(at, limit) if len(behind) else at].view(np.uint8).reshape(-1, width)
    for index in behind.tolist():
        place = int(at[index])
        found[index] = np.frombuffer(data[place : place + width].ljust(width, b"\0"), np.uint8)
    return found


def number(octets: Octets, first: int, width: int) -> Ints:
    """The big-endian number in `width` columns of rows."""
    value = octets[:, first].astype(np.int64)
    for column in range(first + 1, first + width):
        value = value << 8 | octets[:, column]
    return value


def typed(block: Block, place: int, size: int) -> tuple[Ints, Ints]:
    """A link header of `size` octets with an EtherType at `place`, tags behind it."""
    at = block.starts + size
    kinds = number(rows(block.data, block.starts + place, 2), 0, 2)
    kinds[block.captured < size] = UNREADABLE
    end = block.starts + block.captured
    for _ in range(8):
        tagged = np.flatnonzero(np.isin(kinds, TAGS))
        if not len(tagged):
            break
        kinds[tagged] = number(rows(block.data, at[tagged] + 2, 2), 0, 2)
        at[tagged] += 4
        kinds[tagged[at[tagged] > end[tagged]]] = UNREADABLE
    over = np.flatnonzero(kinds == PPPOE)
    if len(over):  # RFC 2516: 6 octets of PPPoE, 2 of PPP
        protocols = number(rows(block.data, at[over] + 6, 2), 0, 2)
        at[over] += 8
        kinds[over] = np.select([protocols == 0x21, protocols == 0x57], [IPV4, IPV6], PPPOE)
        kinds[over[at[over] > end[over]]] = UNREADABLE
    return kinds, at


def ethernet(block: Block) -> tuple[Ints, Ints]:
    return typed(block, 12, 14)


def cooked(block: Block) -> tuple[Ints, Ints]:
    return typed(block, 14, 16)


def cooked2(block: Block) -> tuple[Ints, Ints]:
    return typed(block, 0, 20)


def raw(block: Block) -> tuple[Ints, Ints]:
    """IP without a link header."""
    versions = rows(block.data, block.starts, 1)[:, 0] >> 4
    kinds = np.select([block.captured == 0, versions == 4, versions == 6], [UNREADABLE, IPV4, IPV6], -1)
    return kinds.astype(np.int64), block.starts.copy()


def loopback(block: Block) -> tuple[Ints, Ints]:
    """An address family of 4 octets, in the byte order of the machine that wrote it."""
    octets = rows(block.data, block.starts, 4)
    families = np.where(octets[:, 0] > 0, octets[:, 0], octets[:, 3]).astype(np.int64)
    kinds = np.full(len(families), -1, np.int64)
    for family, kind in FAMILIES.items():
        kinds[families == family] = kind
    kinds[block.captured < 4] = UNREADABLE
    return kinds, block.starts + 4


def ppp(block: Block) -> tuple[Ints, Ints]:
    """RFC 1661 section 2, with or without the framing of RFC 1662 section 3.1; the protocol in two octets."""
    octets = rows(block.data, block.starts, 4)
    framed = (octets[:, 0] == 0xFF) & (octets[:, 1] == 3)
    protocols = np.where(framed, number(octets, 2, 2), number(octets, 0, 2))
    kinds = np.select([block.captured < 4, protocols == 0x21, protocols == 0x57], [UNREADABLE, IPV4, IPV6], -1)
    return kinds.astype(np.int64), block.starts + np.where(framed, 4, 2)


LINKS: dict[int, Callable[[Block], tuple[Ints, Ints]]] = {
    0: loopback,
    1: ethernet,
    9: ppp,
    12: raw,
    14: raw,
    101: raw,
    108: loopback,
    113: cooked,
    228: raw,
    229: raw,
    276: cooked2,
}
"""How to read each link type: the EtherType (or -1: not IP) and the place of the network layer of each packet."""
