"""IP datagrams of a block in columns: what `packets` works on, fragments cut out of them, and tunnels they may hold.

Nothing here counts or reports; nothing is kept from one block to the next.
"""

from __future__ import annotations


import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observe.capture.fragments import Fragment
from wirestate.checker.observe.capture.links import Octets, number, rows
from wirestate.checker.observe.capture.shapes import Block, Ints
from wirestate.values import dataclass

Mask = NDArray[np.bool_]

ETHERNET, RAW = 1, 101
IP_IN_IP, UDP, IPV6_IN_IP, GRE = 4, 17, 41, 47
VXLAN, GENEVE = 4789, 6081
"""UDP ports (RFC 7348 section 5, RFC 8926 section 3.3)."""


@dataclass(slots=True)
class Datagrams:
    """IP datagrams, in columns.

    `index` is the packet's place in the block, `version` 4 or 6, `at` and `end` where its transport part begins and
    where it ends by the length in the IP header (which may lie behind `have`, where the captured octets end).
    `fragment` tells those that are not whole, `header` holds the first 40 octets of the IP header.
    """

    index: Ints
    version: Ints
    place: Ints
    protocol: Ints
    at: Ints
    end: Ints
    have: Ints
    fragment: Mask
    header: Octets

    def only(self, mask: Mask) -> Datagrams:
        return self if mask.all() else Datagrams(*(getattr(self, name)[mask] for name in self.__slots__))


def none() -> Datagrams:
    empty = np.zeros(0, np.int64)
    octets = np.zeros((0, 40), np.uint8)
    return Datagrams(empty, empty, empty, empty, empty, empty, empty, np.zeros(0, np.bool_), octets)


def cut(block: Block, found: Datagrams, row: int) -> tuple[bytes, Fragment]:
    """One fragment, and what tells its datagram from others (RFC 791 section 3.2, RFC 8200 section 4.5).

    The header that the datagram will have has length 0, which stands for all that follows.
    """
    header, index = found.header[row].tobytes(), int(found.index[row])
    at, end, have = int(found.at[row]), int(found.end[row]), int(found.have[row])
    protocol = bytes([int(found.protocol[row])])
    if found.version[row] == 4:
        field = int.from_bytes(header[6:8], "big")
        offset, more = (field & 0x1FFF) * 8, bool(field & 0x2000)
        key = header[12:20] + header[4:6] + protocol
        header = b"\x45" + header[1:2] + bytes(2) + header[4:6] + bytes(2) + header[8:20]
    else:
        field = int.from_bytes(block.data[at + 2 : at + 4], "big")
        offset, more = field & 0xFFF8, bool(field & 1)
        key = header[8:40] + block.data[at + 4 : at + 8]
        header = header[:4] + bytes(2) + protocol + header[7:40]
        at += 8
    octets = block.data[at : max(at, min(end, have))]
    return key, Fragment(int(block.frames[index]), int(block.times[index]), header, offset, more, end - at, octets)


def tunnels(block: Block, found: Datagrams) -> tuple[list[Block], Datagrams]:
    """What is inside IP in IP (RFC 2003, RFC 4213), GRE (RFC 2784), VXLAN and Geneve, as blocks; and all else."""
    link, inside = np.zeros(len(found.index), np.int64), found.at.copy()
    whole, protocol = ~found.fragment, found.protocol
    link[whole & ((protocol == IP_IN_IP) | (protocol == IPV6_IN_IP))] = RAW
    for wanted, read in ((GRE, gre), (UDP, overlay)):
        some = np.flatnonzero(whole & (protocol == wanted))
        if len(some):
            link[some], size = read(rows(block.data, found.at[some], 16))
            inside[some] += size
    link[(inside >= found.end) | (inside >= found.have)] = 0
    if not link.any():
        return [], found
    return [within(block, found, inside, link == kind, kind) for kind in (RAW, ETHERNET) if (link == kind).any()], (
        found.only(link == 0)
    )


def gre(octets: Octets) -> tuple[Ints, Ints]:
    """Link type inside and size of the header, by its flags (RFC 2784 section 2, RFC 2890 section 2)."""
    flags, kind = octets[:, 0], number(octets, 2, 2)
    size = 4 + 4 * ((flags & 0x80 > 0).astype(np.int64) + (flags & 0x20 > 0) + (flags & 0x10 > 0))
    plain = (flags & 0x4F == 0) & (octets[:, 1] & 7 == 0)
    link = np.select([plain & np.isin(kind, (0x0800, 0x86DD)), plain & (kind == 0x6558)], [RAW, ETHERNET], 0)
    return link.astype(np.int64), size


def overlay(octets: Octets) -> tuple[Ints, Ints]:
    """Link type inside and size of the UDP and VXLAN or Geneve headers (RFC 7348 section 5, RFC 8926 section 3.4)."""
    port, kind = number(octets, 2, 2), number(octets, 10, 2)
    vxlan = (port == VXLAN) & (octets[:, 8] == 8)
    geneve = (port == GENEVE) & (octets[:, 8] >> 6 == 0)
    ethernet = vxlan | (geneve & (kind == 0x6558))
    link = np.select([ethernet, geneve & np.isin(kind, (0x0800, 0x86DD))], [ETHERNET, RAW], 0)
    return link.astype(np.int64), np.where(geneve, 16 + 4 * (octets[:, 8] & 63).astype(np.int64), 16)


def within(block: Block, found: Datagrams, inside: Ints, mask: Mask, link: int) -> Block:
    """The packets inside some datagrams."""
    at, index = inside[mask], found.index[mask]
    there = np.minimum(found.have, found.end)[mask] - at
    return Block(block.data, link, at, there, found.end[mask] - at, block.times[index], block.frames[index])
