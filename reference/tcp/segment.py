"""TCP segments: octets to fields and back (RFC 9293 section 3.1), with the checksum over the pseudo header.

What a segment means for a connection is not looked at. Options: MSS, Window Scale and Timestamps (RFC 7323), SACK-permitted
and SACK (RFC 2018); others are skipped.
"""

from __future__ import annotations

import struct
from enum import IntFlag
from typing import NamedTuple

from wirestate.reference.tcp.settings import Address

HEADER = struct.Struct("!HHIIBBHHH")
HEADER_SIZE = 20
PROTOCOL = 6
MOST_SHIFT = 14
END, NO_OPERATION, MSS, WINDOW_SCALE, SACK_PERMITTED, SACK, TIMESTAMPS = 0, 1, 2, 3, 4, 5, 8
STAMPED = bytes((NO_OPERATION, NO_OPERATION, TIMESTAMPS, 10))
"""How nearly all segments with timestamps begin their options (RFC 7323 appendix A)."""
MOST_BLOCKS = 4


class SegmentError(ValueError):
    """It is no TCP segment, or a damaged one."""


class Control(IntFlag):
    """The control bits."""

    FIN = 0x01
    SYN = 0x02
    RST = 0x04
    PSH = 0x08
    ACK = 0x10
    URG = 0x20
    ECE = 0x40
    CWR = 0x80


FIN, SYN, RST, PSH, ACK, URG = 0x01, 0x02, 0x04, 0x08, 0x10, 0x20


class Options(NamedTuple):
    """What the options say; None or False for those that are not there. `timestamps` is (TSval, TSecr), `sack` pairs of edges."""

    mss: int | None = None
    window_scale: int | None = None
    sack_permitted: bool = False
    sack: tuple[tuple[int, int], ...] = ()
    timestamps: tuple[int, int] | None = None

    def to_bytes(self) -> bytes:
        """The options, padded to a multiple of four octets."""
        parts = []
        if self.mss is not None:
            parts.append(struct.pack("!BBH", MSS, 4, self.mss))
        if self.sack_permitted:
            parts.append(bytes((NO_OPERATION, NO_OPERATION, SACK_PERMITTED, 2)))
        if self.timestamps is not None:
            parts.append(struct.pack("!BBBBII", NO_OPERATION, NO_OPERATION, TIMESTAMPS, 10, *self.timestamps))
        if self.window_scale is not None:
            parts.append(bytes((NO_OPERATION, WINDOW_SCALE, 3, self.window_scale)))
        if self.sack:
            edges = [edge for block in self.sack for edge in block]
            parts.append(struct.pack(f"!BBBB{len(edges)}I", NO_OPERATION, NO_OPERATION, SACK, 2 + 4 * len(edges), *edges))
        return b"".join(parts)


NO_OPTIONS = Options()


class Segment(NamedTuple):
    """One segment. `window` is as on the wire, not scaled. `control` has the bits of `Control`."""

    source_port: int
    destination_port: int
    seq: int
    ack: int
    control: int
    window: int
    options: Options = NO_OPTIONS
    text: bytes = b""
    urgent: int = 0

    @property
    def length(self) -> int:
        """SEG.LEN: the octets of text, with SYN and FIN counted."""
        return len(self.text) + (self.control >> 1 & 1) + (self.control & 1)

    def __str__(self) -> str:
        names = ",".join(bit.name or "" for bit in Control if self.control & bit)
        ack = f" ack {self.ack}" if self.control & ACK else ""
        text = f" text {len(self.text)}" if self.text else ""
        return f"<{names or 'NONE'} seq {self.seq}{ack}{text} window {self.window}>"

    @classmethod
    def parse(cls, data: bytes | memoryview, source_ip: Address, destination_ip: Address) -> Segment:
        """The segment that these octets are. `SegmentError` if they are too few, or the data offset or the checksum is wrong."""
        if len(data) < HEADER_SIZE:
            raise SegmentError(f"{len(data)} octets: a TCP header has at least {HEADER_SIZE}")
        source, destination, seq, ack, offset, control, window, _, urgent = HEADER.unpack_from(data)
        start = (offset >> 4) * 4
        if not HEADER_SIZE <= start <= len(data):
            raise SegmentError(f"data offset {start} octets in a segment of {len(data)}")
        if checksum(data, source_ip, destination_ip):
            raise SegmentError("the checksum is wrong")
        options = parse_options(bytes(data[HEADER_SIZE:start])) if start > HEADER_SIZE else NO_OPTIONS
        return cls(source, destination, seq, ack, control, window, options, bytes(data[start:]), urgent)

    def to_bytes(self, source_ip: Address, destination_ip: Address) -> bytes:
        """The segment as it is sent between these addresses."""
        options = b"" if self.options is NO_OPTIONS else self.options.to_bytes()
        offset = (HEADER_SIZE + len(options)) << 2
        fields = (self.source_port, self.destination_port, self.seq, self.ack, offset, self.control, self.window)
        blank = HEADER.pack(*fields, 0, self.urgent) + options + self.text
        found = checksum(blank, source_ip, destination_ip)
        return b"".join((HEADER.pack(*fields, found, self.urgent), options, self.text))


def parse_options(data: bytes) -> Options:
    """What the options say. One that is cut off ends them; a length that its kind cannot have is an option not there."""
    if len(data) == 12 and data.startswith(STAMPED):
        return Options(timestamps=(int.from_bytes(data[4:8]), int.from_bytes(data[8:])))
    found: dict[int, bytes] = {}
    at = 0
    while at < len(data) and data[at] != END:
        if data[at] == NO_OPERATION:
            at += 1
            continue
        if at + 1 >= len(data) or data[at + 1] < 2 or at + data[at + 1] > len(data):
            break
        found.setdefault(data[at], data[at + 2 : at + data[at + 1]])
        at += data[at + 1]
    return _options(found) if found else NO_OPTIONS


def _options(found: dict[int, bytes]) -> Options:
    mss, scale, times = found.get(MSS, b""), found.get(WINDOW_SCALE, b""), found.get(TIMESTAMPS, b"")
    return Options(
        mss=int.from_bytes(mss) if len(mss) == 2 else None,
        window_scale=min(scale[0], MOST_SHIFT) if len(scale) == 1 else None,
        sack_permitted=found.get(SACK_PERMITTED) == b"",
        sack=_blocks(found.get(SACK, b"")),
        timestamps=(int.from_bytes(times[:4]), int.from_bytes(times[4:])) if len(times) == 8 else None,
    )


def _blocks(data: bytes) -> tuple[tuple[int, int], ...]:
    if len(data) % 8:
        return ()
    edges = struct.unpack(f"!{len(data) // 4}I", data)
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def checksum(data: bytes | memoryview, source_ip: Address, destination_ip: Address) -> int:
    """Over pseudo header and segment; 0 if the checksum in `data` is right (RFC 9293 section 3.1)."""
    packed = source_ip.packed + destination_ip.packed
    pseudo = packed + struct.pack("!II" if len(packed) == 32 else "!HH", *_tail(len(data), len(packed)))
    return ones_complement(pseudo, data)


def _tail(length: int, addresses: int) -> tuple[int, int]:
    return (length, PROTOCOL) if addresses == 32 else (PROTOCOL, length & 0xFFFF)


def ones_complement(*parts: bytes | memoryview) -> int:
    """The ones' complement of the ones' complement sum of 16-bit words; a part but the last has an even length.

    2^16 is 1 modulo 2^16 - 1, so the sum is the number that the octets are, modulo that.
    """
    total = 0
    for part in parts:
        total += int.from_bytes(part) << 8 * (len(part) & 1)
    remainder = total % 0xFFFF
    return 0 if remainder == 0 and total else 0xFFFF - remainder
