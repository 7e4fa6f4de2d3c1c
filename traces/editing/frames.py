"""Capture files taken apart and put together otherwise: other link layers, IP in other clothes, other file formats.

Always the same bytes for the same input. Nothing is judged, and TCP segments stay as they are.
"""

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from traces.editing.packets import checksum

NULL, ETHERNET, RAW, LOOP, SLL, IPV4_ONLY, IPV6_ONLY, SLL2 = 0, 1, 101, 108, 113, 228, 229, 276
MACS = bytes.fromhex("020000000002020000000001")
IP4, IP6, TCP, FRAGMENT = 4, 41, 6, 44
DETECTED = {True: b"\x86\xdd", False: b"\x08\x00"}
BSD_INET, BSD_INET6 = 2, 30


@dataclass(frozen=True)
class Packet:
    """When it was captured, in nanoseconds, and its IP packet."""

    time: int
    data: bytes

    @property
    def is_6(self) -> bool:
        return self.data[0] >> 4 == 6


def packets_of(content: bytes) -> list[Packet]:
    """The IP packets of a little-endian pcap file of Ethernet without tags."""
    found, at = [], 24
    while at < len(content):
        seconds, fraction, size, _ = struct.unpack_from("<IIII", content, at)
        found.append(Packet(seconds * 10**9 + fraction * 1000, content[at + 30 : at + 16 + size]))
        at += 16 + size
    return found


# link layers


def ethernet(packet: Packet) -> bytes:
    return MACS + DETECTED[packet.is_6] + packet.data


def tagged(*tags: tuple[int, int]) -> Callable[[Packet], bytes]:
    """Ethernet with VLAN tags: their types and numbers."""
    shim = b"".join(struct.pack(">HH", kind, number) for kind, number in tags)
    return lambda packet: MACS + shim + DETECTED[packet.is_6] + packet.data


def raw(packet: Packet) -> bytes:
    return packet.data


def null(order: str) -> Callable[[Packet], bytes]:
    return lambda packet: struct.pack(order + "I", BSD_INET6 if packet.is_6 else BSD_INET) + packet.data


def sll(packet: Packet) -> bytes:
    return struct.pack(">HHH8s", 0, 1, 6, MACS[:6]) + DETECTED[packet.is_6] + packet.data


def sll2(packet: Packet) -> bytes:
    return DETECTED[packet.is_6] + struct.pack(">HIHBB8s", 0, 3, 1, 0, 6, MACS[:6]) + packet.data


# IP


def with_options(packet: Packet) -> Packet:
    """IPv4 with options: three times nothing and the end."""
    old = packet.data
    head = bytes([0x46]) + old[1:2] + (len(old) + 4).to_bytes(2) + old[4:10] + b"\0\0" + old[12:20] + b"\1\1\1\0"
    return Packet(packet.time, summed(head) + old[20:])


def summed(head: bytes) -> bytes:
    return head[:10] + checksum(head).to_bytes(2) + head[12:]


def fragmented(packet: Packet, size: int = 256) -> list[Packet]:
    """IPv4 fragments of so many octets, the last one first."""
    old, body = packet.data, packet.data[20:]
    if len(body) <= size:
        return [packet]
    pieces = []
    for start in range(0, len(body), size):
        part = body[start : start + size]
        more = 0x2000 if start + size < len(body) else 0
        head = old[:2] + (20 + len(part)).to_bytes(2) + old[4:6] + (more | start // 8).to_bytes(2) + old[8:10] + b"\0\0" + old[12:20]
        pieces.append(Packet(packet.time, summed(head) + part))
    return pieces[::-1]


def as_6(packet: Packet, extensions: bytes = b"", first: int = TCP) -> Packet:
    """IPv6 of an IPv4 packet, with extension headers before the TCP segment, whose checksum is made again."""
    old, segment = packet.data, packet.data[20:]
    source, target = (bytes.fromhex("20010db8") + bytes(8) + old[at : at + 4] for at in (12, 16))
    pseudo = source + target + struct.pack(">IHBB", len(segment), 0, 0, TCP)
    segment = segment[:16] + checksum(pseudo + segment[:16] + b"\0\0" + segment[18:]).to_bytes(2) + segment[18:]
    head = struct.pack(">IHBB", 6 << 28, len(extensions) + len(segment), first, 64) + source + target
    return Packet(packet.time, head + extensions + segment)


HOP_BY_HOP_THEN_DESTINATION = bytes.fromhex("3c00" "010400000000" "0600" "010400000000")
"""Two extension headers of padding."""


def fragmented_6(packet: Packet, number: int, size: int = 512) -> list[Packet]:
    """IPv6 fragments of an IPv4 packet."""
    whole = as_6(packet).data
    body = whole[40:]
    if len(body) <= size:
        return [Packet(packet.time, whole)]
    pieces = []
    for start in range(0, len(body), size):
        part = body[start : start + size]
        more = int(start + size < len(body))
        extension = struct.pack(">BBHI", TCP, 0, start | more, number)
        head = whole[:4] + struct.pack(">HB", 8 + len(part), FRAGMENT) + whole[7:40]
        pieces.append(Packet(packet.time, head + extension + part))
    return pieces


# files


def pcap(packets: Iterable[Packet], link: int, frame: Callable[[Packet], bytes], *, order: str = "<", nano: bool = False) -> bytes:
    rows = [struct.pack(order + "IHHiIII", 0xA1B23C4D if nano else 0xA1B2C3D4, 2, 4, 0, 0, 262144, link)]
    for packet in packets:
        data = frame(packet)
        seconds, rest = divmod(packet.time, 10**9)
        rows.append(struct.pack(order + "IIII", seconds, rest if nano else rest // 1000, len(data), len(data)) + data)
    return b"".join(rows)


class Pcapng:
    """A pcapng file, block by block, in one byte order."""

    def __init__(self, order: str = "<") -> None:
        self.order = order
        self.blocks: list[bytes] = []

    def block(self, kind: int, body: bytes) -> None:
        body += bytes(-len(body) % 4)
        size = struct.pack(self.order + "I", 12 + len(body))
        self.blocks.append(struct.pack(self.order + "I", kind) + size + body + size)

    def option(self, code: int, value: bytes) -> bytes:
        return struct.pack(self.order + "HH", code, len(value)) + value + bytes(-len(value) % 4)

    def section(self) -> None:
        self.block(0x0A0D0D0A, struct.pack(self.order + "IHHq", 0x1A2B3C4D, 1, 0, -1))

    def interface(self, link: int, resolution: int | None = None) -> None:
        options = b"" if resolution is None else self.option(9, bytes([resolution])) + self.option(0, b"")
        self.block(1, struct.pack(self.order + "HHI", link, 0, 0) + options)

    def secrets(self, keys: bytes) -> None:
        self.block(10, struct.pack(self.order + "II", 0x544C534B, len(keys)) + keys)

    def enhanced(self, data: bytes, ticks: int, interface: int = 0) -> None:
        head = struct.pack(self.order + "IIIII", interface, ticks >> 32, ticks & 0xFFFFFFFF, len(data), len(data))
        self.block(6, head + data)

    def simple(self, data: bytes) -> None:
        self.block(3, struct.pack(self.order + "I", len(data)) + data)

    def obsolete(self, data: bytes, ticks: int, interface: int = 0) -> None:
        head = struct.pack(self.order + "HHIIII", interface, 0, ticks >> 32, ticks & 0xFFFFFFFF, len(data), len(data))
        self.block(2, head + data)

    def content(self) -> bytes:
        return b"".join(self.blocks)
