"""Captures written by hand for tests: packets of every link type, pcap and pcapng files in both byte orders."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

from wirestate.checker.observe.capture.files import read_blocks
from wirestate.checker.observe.capture.packets import Decoder
from wirestate.checker.observe.capture.shapes import Block, Damage, Secrets, Segments

CLIENT, SERVER = b"\x0a\0\0\1", b"\x0a\0\0\2"
CLIENT6, SERVER6 = bytes.fromhex("20010db8" + "0" * 23 + "1"), bytes.fromhex("20010db8" + "0" * 23 + "2")
SECOND = 1_700_000_000


def tcp(text: bytes = b"", *, seq: int = 1, sport: int = 4000, dport: int = 443, flags: int = 24, options: bytes = b"") -> bytes:
    size = (20 + len(options)) // 4
    return struct.pack(">HHIIBBHHH", sport, dport, seq, 7, size << 4, flags, 512, 0, 0) + options + text


def udp(text: bytes, dport: int = 443) -> bytes:
    return struct.pack(">HHHH", 4000, dport, 8 + len(text), 0) + text


def ip4(body: bytes, protocol: int = 6, *, total: int | None = None, field: int = 0, options: bytes = b"", ident: int = 5) -> bytes:
    size = 20 + len(options)
    length = size + len(body) if total is None else total
    head = struct.pack(">BBHHHBBH", 0x40 | size // 4, 0, length, ident, field, 64, protocol, 0)
    return head + CLIENT + SERVER + options + body


def ip6(body: bytes, following: int = 6) -> bytes:
    return struct.pack(">IHBB", 6 << 28, len(body), following, 64) + CLIENT6 + SERVER6 + body


def fragment6(body: bytes, offset: int, more: bool, following: int = 6) -> bytes:
    return ip6(struct.pack(">BBHI", following, 0, offset | more, 99) + body, 44)


def ether(body: bytes, kind: int = 0x0800, tags: Sequence[int] = ()) -> bytes:
    return bytes(12) + b"".join(struct.pack(">HH", tag, 5) for tag in tags) + struct.pack(">H", kind) + body


def record(packet: bytes, order: str = "<", *, second: int = SECOND, sub: int = 3, original: int = 0, extra: int = 0) -> bytes:
    original = original or len(packet)
    return struct.pack(f"{order}IIII", second, sub, len(packet), original) + bytes(extra) + packet


def pcap(packets: Sequence[bytes], order: str = "<", magic: int = 0xA1B2C3D4, link: int = 1, snaplen: int = 65535) -> bytes:
    head = struct.pack(f"{order}IHHIIII", magic, 2, 4, 0, 0, snaplen, link)
    extra = 8 if magic == 0xA1B2CD34 else 0
    return head + b"".join(record(packet, order, extra=extra) for packet in packets)


def block(kind: int, body: bytes, order: str = "<") -> bytes:
    body += bytes(-len(body) % 4)
    size = struct.pack(f"{order}I", 12 + len(body))
    return struct.pack(f"{order}I", kind) + size + body + size


def section(order: str = "<") -> bytes:
    return block(0x0A0D0D0A, struct.pack(f"{order}IHHq", 0x1A2B3C4D, 1, 0, -1), order)


def option(code: int, value: bytes, order: str = "<") -> bytes:
    return struct.pack(f"{order}HH", code, len(value)) + value + bytes(-len(value) % 4)


def interface(link: int = 1, snaplen: int = 0, options: bytes = b"", order: str = "<") -> bytes:
    return block(1, struct.pack(f"{order}HHI", link, 0, snaplen) + options, order)


def enhanced(packet: bytes, index: int = 0, ticks: int = 0, order: str = "<", captured: int | None = None) -> bytes:
    held = len(packet) if captured is None else captured
    head = struct.pack(f"{order}IIIII", index, ticks >> 32, ticks & 0xFFFFFFFF, held, max(held, len(packet)))
    return block(6, head + packet, order)


def simple(packet: bytes, original: int, order: str = "<") -> bytes:
    return block(3, struct.pack(f"{order}I", original) + packet, order)


def obsolete(packet: bytes, index: int = 0, ticks: int = 0, order: str = "<") -> bytes:
    head = struct.pack(f"{order}HHIIII", index, 0, ticks >> 32, ticks & 0xFFFFFFFF, len(packet), len(packet))
    return block(2, head + packet, order)


def secrets(text: bytes, kind: int = 0x544C534B, order: str = "<") -> bytes:
    return block(10, struct.pack(f"{order}II", kind, len(text)) + text, order)


def parts(octets: bytes) -> list[Block | Secrets | Damage]:
    return list(read_blocks("test", io.BytesIO(octets)))


def packets(octets: bytes) -> list[tuple[int, int, int, bytes, int]]:
    """Frame, time, link type, captured octets and original length of every packet."""
    return [
        (int(b.frames[i]), int(b.times[i]), b.link, cut(b.data, int(b.starts[i]), int(b.captured[i])), int(b.original[i]))
        for b in parts(octets)
        if isinstance(b, Block)
        for i in range(len(b.frames))
    ]


def cut(data: bytes, start: int, length: int) -> bytes:
    return data[start : start + length]


def damages(octets: bytes) -> list[int]:
    """The frames that damage is reported at."""
    return [part.frame for part in parts(octets) if isinstance(part, Damage)]


def decoded(octets: bytes) -> tuple[list[Segments], Decoder]:
    """What a decoder makes of a capture."""
    decoder = Decoder()
    found = [decoder.decode(part) for part in parts(octets) if isinstance(part, Block)]
    decoder.finish()
    return found, decoder


def texts(octets: bytes) -> list[tuple[int, bytes, int]]:
    """Frame, captured text and length on the wire of every segment."""
    return [
        (int(s.frames[i]), cut(s.data, int(s.starts[i]), int(s.held[i])), int(s.lengths[i]))
        for s in decoded(octets)[0]
        for i in range(len(s.flow))
    ]
