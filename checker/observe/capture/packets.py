"""IP and TCP headers of a whole block of packets at once: from a `Block` to its `Segments`.

Every step works on columns with one entry per packet; what fails a test of length is left out of all further columns, so
nothing is read outside the octets that were captured. Connections are for `flows`, checksums are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from wirestate.checker.observe.capture.datagrams import Datagrams, Mask, cut, none, tunnels
from wirestate.checker.observe.capture.flowkeys import keyed
from wirestate.checker.observe.capture.fragments import Fragments, sound
from wirestate.checker.observe.capture.links import ARP, IPV4, IPV6, LINKS, UNREADABLE, number, rows
from wirestate.checker.observe.capture.shapes import Block, Damage, Ints, Segments

RAW = 101
ICMP, TCP, UDP, AH, ICMPV6, SCTP = 1, 6, 17, 51, 58, 132
FRAGMENT = 44
HEADERS = (0, 43, 60, AH, 135, 139, 140, FRAGMENT)
"""IPv6 extension headers that another header follows (RFC 8200 section 4, RFC 7045 section 4), and AH in IPv4."""

LISTED = 100
"""How many damages are kept."""

DEEPEST = 4
"""How many tunnels and fragmentations inside one another are looked into."""

WORDS = ("QUIC", "DTLS", "UDP", "ICMP", "ARP", "SCTP", "other IP", "not IP", "unreadable", "unknown link type")


class Decoder:
    """Finds the TCP segments in blocks of packets. Fragments wait here for the rest of their datagram.

    `counts` says how many packets were of no interest, by one of `WORDS`; `damages` what could not be read, 100 at most.
    """

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.damages: list[Damage] = []
        self._fragments = Fragments()

    def decode(self, block: Block) -> Segments:
        """The TCP segments of a block, in the order of the file.

        A segment in a fragmented datagram has the frame of the fragment that completed it, its octets are behind those
        of the block.
        """
        return merged([segments(*layer) for layer in self._layers(block, 0)])

    def finish(self) -> None:
        """The capture has ended: what still waits for fragments is damage."""
        self._fragments.finish()
        self._given_up()

    def _layers(self, block: Block, depth: int) -> Iterator[tuple[Block, Datagrams]]:
        """The TCP segments of a block, those of datagrams that became whole in it, and those in tunnels."""
        link = LINKS.get(block.link)
        if link is None:
            self._count("unknown link type", len(block.starts))
            yield block, none()
            return
        kinds, at = link(block)
        if not (kinds == IPV4).all():
            self._count("ARP", kinds == ARP)
            self._count("unreadable", kinds == UNREADABLE)
            self._count("not IP", (kinds != ARP) & (kinds != UNREADABLE) & (kinds != IPV4) & (kinds != IPV6))
        found = self._extended(block, self._datagrams(block, kinds, at))
        parts = found.fragment & ((found.protocol == TCP) | np.isin(found.protocol, HEADERS))
        inner = self._reassembled(block, found.only(parts), depth) if parts.any() else []
        found = found.only(~parts)
        tcp = (found.protocol == TCP) & ~found.fragment
        others = found.only(~tcp)
        yield block, self._tcp(block, found.only(tcp))
        if len(others.index):
            inner += self._others(block, others, depth)
        for layer in inner:
            yield from self._layers(layer, depth + 1)

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
        found.protocol[more] = octets[:, 0]

    def _tcp(self, block: Block, found: Datagrams) -> Datagrams:
        readable = found.at + 20 <= np.minimum(found.have, found.end)
        found = self._kept(block, found, readable, "the TCP header is cut")
        fits = found.end <= block.starts[found.index] + block.original[found.index]
        found = self._kept(block, found, fits, "the length in the IP header goes beyond the packet")
        size = (rows(block.data, found.at, 20)[:, 12] >> 4).astype(np.int64) * 4
        sound = (size >= 20) & (found.at + size <= found.end)
        return self._kept(block, found, sound, "the length of the TCP header cannot be")

    def _reassembled(self, block: Block, found: Datagrams, depth: int) -> list[Block]:
        """Put fragments to what waits for them; a block of the datagrams that this completes."""
        if depth >= DEEPEST:
            self._damage(block, found.index, "a fragment is within too many others")
            return []
        whole: list[tuple[bytes, int, int, int]] = []
        for row in range(len(found.index)):
            key, fragment = cut(block, found, row)
            wrong = sound(fragment.offset, fragment.more, fragment.length)
            if wrong:
                self._damage(block, found.index[row : row + 1], wrong)
            elif datagram := self._fragments.add(key, fragment):
                whole.append((*datagram.packet(), fragment.time, fragment.frame))
        self._given_up()
        if not whole:
            return []
        sizes, originals, times, frames = np.array([(len(p[0]), *p[1:]) for p in whole], np.int64).T
        data = b"".join(p[0] for p in whole)
        return [Block(data, RAW, np.cumsum(sizes) - sizes, sizes, originals, times, frames)]

    def _given_up(self) -> None:
        for datagram in self._fragments.given_up:
            self._count("unreadable", datagram.frames)
            if len(self.damages) < LISTED:
                self.damages.append(Damage(datagram.frame, "the rest of this fragmented IP datagram is missing"))
        self._fragments.given_up.clear()

    def _others(self, block: Block, found: Datagrams, depth: int) -> list[Block]:
        """Count what is not TCP. Returns what is inside tunnels."""
        inner, rest = tunnels(block, found) if depth < DEEPEST else ([], found)
        protocol = rest.protocol
        self._count("ICMP", (protocol == ICMP) | (protocol == ICMPV6))
        self._count("SCTP", protocol == SCTP)
        self._count("other IP", ~np.isin(protocol, (ICMP, ICMPV6, SCTP, UDP)))
        udp = rest.only(protocol == UDP)
        if len(udp.index):
            self._udp(block, udp)
        return inner

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


def segments(block: Block, found: Datagrams) -> Segments:
    """The fields of the TCP headers (RFC 9293 section 3.1). All of these have 20 octets of one."""
    tcp = rows(block.data, found.at, 20)
    size = (tcp[:, 12] >> 4).astype(np.int64) * 4
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


def merged(parts: list[Segments]) -> Segments:
    """Segments of several layers of one block, in the order of their frames."""
    parts = [parts[0], *(part for part in parts[1:] if len(part.flow))]
    if len(parts) == 1:
        return parts[0]
    number_of: dict[bytes, int] = {}
    data: dict[int, tuple[bytes, int]] = {}
    size = 0
    for part in parts:
        if id(part.data) not in data:
            data[id(part.data)] = (part.data, size)
            size += len(part.data)
        part.starts += data[id(part.data)][1]
        part.options += data[id(part.data)][1]
        renumbered = np.array([number_of.setdefault(key, len(number_of)) for key in part.keys], np.int64)
        part.flow = renumbered[part.flow] if len(part.flow) else part.flow
    order = np.argsort(np.concatenate([part.frames for part in parts]), kind="stable")
    names = [name for name in Segments.__slots__ if name not in {"data", "keys"}]
    columns = {name: np.concatenate([getattr(part, name) for part in parts])[order] for name in names}
    return Segments(b"".join(octets for octets, _ in data.values()), list(number_of), **columns)
