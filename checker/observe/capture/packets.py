"""IP and TCP headers of a whole block of packets at once: from a `Block` to its `Segments`.

Every step works on columns with one entry per packet; what fails a test of length is left out of all further columns, so
nothing is read outside the octets that were captured. Connections are for `flows`, checksums are not looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wirestate.checker.observe.capture.flowkeys import keyed
from wirestate.checker.observe.capture.links import ARP, IPV4, IPV6, LINKS, UNREADABLE, Octets, number, rows
from wirestate.checker.observe.capture.shapes import Block, Damage, Ints, Segments

Mask = NDArray[np.bool_]

ICMP, TCP, UDP, AH, ICMPV6, SCTP = 1, 6, 17, 51, 58, 132
FRAGMENT = 44
HEADERS = (0, 43, 60, AH, 135, 139, 140, FRAGMENT)
"""IPv6 extension headers that another header follows (RFC 8200 section 4, RFC 7045 section 4), and AH in IPv4."""

LISTED = 100
"""How many damages are kept."""

WORDS = ("QUIC", "DTLS", "UDP", "ICMP", "ARP", "SCTP", "other IP", "not IP", "unreadable", "unknown link type")


@dataclass(slots=True)
class Datagrams:
    """IP datagrams of a block, in columns.

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


class Decoder:
    """Finds the TCP segments in blocks of packets. Fragments wait here for the rest of their datagram.

    `counts` says how many packets were of no interest, by one of `WORDS`; `damages` what could not be read, 100 at most.
    """

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.damages: list[Damage] = []

    def decode(self, block: Block) -> Segments:
        """The TCP segments of a block, in the order of the file."""
        link = LINKS.get(block.link)
        if link is None:
            self._count("unknown link type", len(block.starts))
            return segments(block, none())
        kinds, at = link(block)
        self._count("ARP", kinds == ARP)
        self._count("unreadable", kinds == UNREADABLE)
        self._count("not IP", (kinds != ARP) & (kinds != UNREADABLE) & (kinds != IPV4) & (kinds != IPV6))
        datagrams = self._extended(block, self._datagrams(block, kinds, at))
        return segments(block, self._tcp(block, datagrams))

    def _count(self, word: str, packets: int | Mask) -> None:
        number = packets if isinstance(packets, int) else int(np.count_nonzero(packets))
        if number:
            self.counts[word] = self.counts.get(word, 0) + number

    def _damage(self, block: Block, index: Ints, message: str) -> None:
        """Name the frames that could not be read."""
        self._count("unreadable", len(index))
        for frame in block.frames[index[: max(0, LISTED - len(self.damages))]].tolist():
            self.damages.append(Damage(frame, message))

    def _kept(self, block: Block, datagrams: Datagrams, mask: Mask, message: str) -> Datagrams:
        if mask.all():
            return datagrams
        self._damage(block, datagrams.index[~mask], message)
        return datagrams.only(mask)

    def _datagrams(self, block: Block, kinds: Ints, at: Ints) -> Datagrams:
        """The fixed part of both IP headers (RFC 791 section 3.1, RFC 8200 section 3)."""
        index = np.flatnonzero((kinds == IPV4) | (kinds == IPV6))
        place, have = at[index], block.starts[index] + block.captured[index]
        header = rows(block.data, place, 40)
        version = np.where(kinds[index] == IPV4, 4, 6)
        four = version == 4
        size = np.where(four, (header[:, 0] & 15).astype(np.int64) * 4, 40)
        total = np.where(four, number(header, 2, 2), number(header, 4, 2) + 40)
        wire = block.starts[index] + block.original[index]
        open_ended = np.where(four, total == 0, (total == 40) & (header[:, 6] != 59))  # offloaded to the interface
        end = np.where(open_ended, wire, place + total)
        protocol = np.where(four, header[:, 9], header[:, 6]).astype(np.int64)
        fragment = four & ((number(header, 6, 2) & 0x3FFF) != 0)
        found = Datagrams(index, version, place, protocol, place + size, end, have, fragment, header)
        found = self._kept(block, found, have >= place + np.where(four, 20, 40), "the IP header is cut")
        sound = (found.header[:, 0] >> 4 == found.version) & (found.at - found.place >= 20) & (found.at <= found.end)
        return self._kept(block, found, sound, "the version or a length in the IP header cannot be")

    def _extended(self, block: Block, found: Datagrams) -> Datagrams:
        """Step over the headers between IP and the transport (RFC 8200 section 4, RFC 4302 section 2.2)."""
        for _ in range(16):
            more = np.flatnonzero(np.isin(found.protocol, HEADERS) & ~found.fragment)
            if not len(more):
                break
            readable = found.at[more] + 8 <= np.minimum(found.have, found.end)[more]
            if not readable.all():
                mask = np.ones(len(found.index), np.bool_)
                mask[more[~readable]] = False
                found = self._kept(block, found, mask, "an extension header is cut")
                continue
            self._step(block, found, more)
        return found

    def _step(self, block: Block, found: Datagrams, more: Ints) -> None:
        """One header further. A fragment of a datagram that is not whole stays where its Fragment header is."""
        octets = rows(block.data, found.at[more], 4)
        kinds = found.protocol[more]
        part = (kinds == FRAGMENT) & ((number(octets, 2, 2) & 0xFFF9) != 0)
        found.fragment[more[part]] = True
        length = octets[:, 1].astype(np.int64)
        size = np.select([part, kinds == FRAGMENT, kinds == AH], [0, 8, (length + 2) * 4], (length + 1) * 8)
        found.at[more] += size
        found.protocol[more] = np.where(part, FRAGMENT, octets[:, 0])

    def _tcp(self, block: Block, found: Datagrams) -> Datagrams:
        """The TCP segments among whole datagrams; counts the rest."""
        tcp = (found.protocol == TCP) & ~found.fragment
        if not tcp.all():
            self._others(block, found.only(~tcp))
            found = found.only(tcp)
        readable = found.at + 20 <= np.minimum(found.have, found.end)
        return self._kept(block, found, readable, "the TCP header is cut")

    def _others(self, block: Block, found: Datagrams) -> None:
        protocol = found.protocol
        self._count("ICMP", (protocol == ICMP) | (protocol == ICMPV6))
        self._count("SCTP", protocol == SCTP)
        self._count("other IP", ~np.isin(protocol, (ICMP, ICMPV6, SCTP, UDP)))
        found = found.only(protocol == UDP)
        if len(found.index):
            self._udp(block, found)

    def _udp(self, block: Block, found: Datagrams) -> None:
        """UDP that looks like QUIC (RFC 9000 section 17.2, RFC 9369, gQUIC) or DTLS (RFC 9147 section 4)."""
        octets = rows(block.data, found.at, 24)
        whole = ~found.fragment & (found.at + 24 <= found.have)
        version = number(octets, 9, 4)
        named = np.isin(version, (1, 0x6B3343CF)) | (version >> 8 == 0xFF0000)
        long = (octets[:, 8] & 0xC0 == 0xC0) & (named | (version >> 16 == 0x5130))
        old = (octets[:, 8] & 0xC9 == 0x09) & (number(octets, 17, 2) == 0x5130)
        quic = whole & (long | old)
        record = (octets[:, 8] >= 20) & (octets[:, 8] <= 23)
        dtls = whole & record & np.isin(number(octets, 9, 2), (0xFEFF, 0xFEFD, 0x0100))
        self._count("QUIC", quic)
        self._count("DTLS", dtls)
        self._count("UDP", ~quic & ~dtls)


def none() -> Datagrams:
    empty = np.zeros(0, np.int64)
    octets = np.zeros((0, 40), np.uint8)
    return Datagrams(empty, empty, empty, empty, empty, empty, empty, np.zeros(0, np.bool_), octets)


def segments(block: Block, found: Datagrams) -> Segments:
    """The fields of the TCP headers (RFC 9293 section 3.1). All of these have 20 octets of one."""
    tcp = rows(block.data, found.at, 20)
    size = (tcp[:, 12] >> 4).astype(np.int64) * 4
    size = np.where((size >= 20) & (found.at + size <= found.end), size, 20)
    starts = found.at + size
    keys, flow, upward = keyed(found.header, found.version == 6, tcp)
    return Segments(
        data=block.data,
        keys=keys,
        flow=flow,
        upward=upward,
        frames=block.frames[found.index],
        times=block.times[found.index],
        seq=number(tcp, 4, 4),
        ack=number(tcp, 8, 4),
        flags=tcp[:, 13].astype(np.int64),
        window=number(tcp, 14, 2),
        starts=starts,
        held=np.maximum(np.minimum(found.have, found.end) - starts, 0),
        lengths=found.end - starts,
        options=found.at + 20,
        option_lengths=np.minimum(starts, found.have) - found.at - 20,
    )
