"""IPv4 and IPv6 packets around a segment (RFC 791, RFC 8200), and as much of ICMP as tells of an unreachable peer.

No routing, no fragments: a fragment is refused. Extension headers of IPv6 are skipped.
"""

from __future__ import annotations

import struct
from ipaddress import IPv4Address, IPv6Address
from typing import NamedTuple

from wirestate.reference.tcp.segment import PROTOCOL, Segment, ones_complement
from wirestate.reference.tcp.settings import Address, Socket

IPV4 = struct.Struct("!BBHHHBBH4s4s")
IPV6 = struct.Struct("!IHBB16s16s")
HOPS = 64
DONT_FRAGMENT, FRAGMENT = 0x4000, 0x3FFF
EXTENSIONS = frozenset({0, 43, 60})
"""Hop-by-hop options, routing, destination options: header length in units of eight octets, without the first."""
MOST_EXTENSIONS = 8
ICMP, ICMPV6 = 1, 58
ERRORS = {
    (4, 3): "destination unreachable", (4, 11): "time exceeded", (4, 12): "parameter problem",
    (6, 1): "destination unreachable", (6, 2): "packet too big", (6, 3): "time exceeded", (6, 4): "parameter problem",
}  # fmt: skip
"""Of IP version and type. Source Quench is none of them (MUST-55)."""
HARD = frozenset({(4, 3, 2), (4, 3, 3), (6, 1, 1), (6, 1, 4)})
"""Protocol or port unreachable, or prohibited: with the code."""


class PacketError(ValueError):
    """It is no whole IP packet."""


class Packet(NamedTuple):
    """A segment between two addresses of one family."""

    source: Address
    destination: Address
    segment: Segment
    hops: int = HOPS
    """TTL or Hop Limit."""

    @property
    def sender(self) -> Socket:
        return Socket(self.source, self.segment.source_port)

    @property
    def receiver(self) -> Socket:
        return Socket(self.destination, self.segment.destination_port)

    @classmethod
    def parse(cls, data: bytes) -> Packet | None:
        """The packet that these octets are; None if it carries no TCP. `PacketError`, `SegmentError` for damaged ones."""
        source, destination, protocol, body = payload(data)
        if protocol != PROTOCOL:
            return None
        segment = Segment.parse(body, source, destination)
        return cls(source, destination, segment, data[8 if source.version == 4 else 7])

    def to_bytes(self) -> bytes:
        """As it is sent: IPv4 with DF and no options, IPv6 without extension headers."""
        body = self.segment.to_bytes(self.source, self.destination)
        if isinstance(self.source, IPv6Address):
            head = IPV6.pack(6 << 28, len(body), PROTOCOL, self.hops, self.source.packed, self.destination.packed)
            return head + body
        fields = (0x45, 0, IPV4.size + len(body), 0, DONT_FRAGMENT, self.hops, PROTOCOL)
        ends = (self.source.packed, self.destination.packed)
        return IPV4.pack(*fields, ones_complement(IPV4.pack(*fields, 0, *ends)), *ends) + body


class Unreachable(NamedTuple):
    """ICMP says that a segment from `local` to `remote` with this sequence number did not arrive, and why.

    `mtu`: it was longer than that. `hard`: others would not arrive either (RFC 9293 section 3.9.2.2).
    """

    local: Socket
    remote: Socket
    seq: int
    what: str
    mtu: int | None = None
    hard: bool = False


def payload(data: bytes) -> tuple[Address, Address, int, memoryview]:
    """Source, destination, protocol and payload of a packet. `PacketError` if it is damaged, or a fragment."""
    if not data:
        raise PacketError("an empty packet")
    if data[0] >> 4 == 4:
        return _ipv4(data)
    if data[0] >> 4 == 6:
        return _ipv6(data)
    raise PacketError(f"IP version {data[0] >> 4}")


def _ipv4(data: bytes) -> tuple[Address, Address, int, memoryview]:
    if len(data) < IPV4.size:
        raise PacketError(f"{len(data)} octets: an IPv4 header has at least {IPV4.size}")
    first, _, total, _, fragment, _, protocol, _, source, destination = IPV4.unpack_from(data)
    start = (first & 15) * 4
    if not IPV4.size <= start <= total <= len(data):
        raise PacketError(f"header of {start} octets, packet of {total}, of which {len(data)} are there")
    if ones_complement(data[:start]):
        raise PacketError("the checksum of the IPv4 header is wrong")
    if fragment & FRAGMENT:
        raise PacketError("a fragment")
    return IPv4Address(source), IPv4Address(destination), protocol, memoryview(data)[start:total]


def _ipv6(data: bytes) -> tuple[Address, Address, int, memoryview]:
    if len(data) < IPV6.size:
        raise PacketError(f"{len(data)} octets: an IPv6 header has {IPV6.size}")
    _, length, protocol, _, source, destination = IPV6.unpack_from(data)
    end = IPV6.size + length
    if end > len(data):
        raise PacketError(f"packet of {end} octets, of which {len(data)} are there")
    at = IPV6.size
    for _ in range(MOST_EXTENSIONS):
        if protocol not in EXTENSIONS:
            break
        if at + 8 > end or at + 8 * (data[at + 1] + 1) > end:
            raise PacketError("an extension header that is cut off")
        protocol, at = data[at], at + 8 * (data[at + 1] + 1)
    return IPv6Address(source), IPv6Address(destination), protocol, memoryview(data)[at:end]


def unreachable(data: bytes) -> Unreachable | None:
    """What an ICMP packet says of a segment of one's own; None if it is another packet, or says nothing of TCP."""
    source, _, protocol, body = payload(data)
    version = source.version
    if protocol != (ICMP if version == 4 else ICMPV6) or len(body) < 8 or (version, body[0]) not in ERRORS:
        return None
    kind, code = body[0], body[1]
    what = f"{ERRORS[version, kind]}, code {code}"
    too_long = (version, kind, code) == (4, 3, 4) or (version, kind) == (6, 2)
    mtu = int.from_bytes(body[6:8] if version == 4 else body[4:8]) if too_long else None
    ends = _quoted(bytes(body[8:]))
    return Unreachable(*ends, what, mtu, (version, kind, code) in HARD) if ends is not None else None


def _quoted(data: bytes) -> tuple[Socket, Socket, int] | None:
    """Sockets and SEQ of the packet that an ICMP message quotes, of which at least eight octets after the header are there."""
    size = IPV4.size if data[:1] and data[0] >> 4 == 4 else IPV6.size
    if len(data) < size + 8:
        return None
    if size == IPV4.size:
        start, protocol = (data[0] & 15) * 4, data[9]
        source, destination = Socket(IPv4Address(data[12:16]), 0), Socket(IPv4Address(data[16:20]), 0)
    else:
        start, protocol = size, data[6]
        source, destination = Socket(IPv6Address(data[8:24]), 0), Socket(IPv6Address(data[24:40]), 0)
    if protocol != PROTOCOL or len(data) < start + 8:
        return None
    ports = struct.unpack_from("!HHI", data, start)
    return source._replace(port=ports[0]), destination._replace(port=ports[1]), ports[2]
