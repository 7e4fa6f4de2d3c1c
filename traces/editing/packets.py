"""Packets by hand: a TCP connection of which every field may be chosen, and the capture file of it. The same bytes every time.

What is not said follows from what was sent before, so that a healthy connection needs no numbers. Nothing is judged.
"""

import struct
from dataclasses import dataclass, field
from typing import NamedTuple

FIN, SYN, RST, PSH, ACK, URG = 1, 2, 4, 8, 16, 32
MSS = 1460
START = 1_795_000_000_000_000
"""When the first packet is sent, in microseconds since 1970."""
STEP = 250
SYN_OPTIONS = bytes.fromhex("020405b4" "01030307" "01010402")
"""Maximum segment size 1460, window scale 7, SACK permitted."""
ETHERNET, IPV4 = 1, b"\x08\x00"
PEER = {"client": "server", "server": "client"}


def checksum(data: bytes) -> int:
    """The Internet checksum (RFC 1071)."""
    total: int = sum(struct.unpack(f">{(len(data) + 1) // 2}H", data + b"\0" * (len(data) % 2)))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total ^ 0xFFFF


@dataclass(slots=True)
class End:
    """One end: its addresses, the next sequence number it will use, and how much it has told that it may receive."""

    mac: bytes
    address: bytes
    port: int
    isn: int
    next: int = 0
    window: int = 0
    count: int = 0

    def __post_init__(self) -> None:
        self.next = self.isn


@dataclass(slots=True)
class Spot:
    """Where bytes of a stream are: the stream's offsets, the frame."""

    start: int
    end: int
    frame: int


class Header(NamedTuple):
    """What a segment says of itself."""

    flags: int
    seq: int
    ack: int
    window: int
    options: bytes


class Capture:
    """The packets of one file, in order; frames count from 1."""

    def __init__(self) -> None:
        self.packets: list[tuple[int, bytes]] = []
        self.clock = START

    def add(self, packet: bytes, wait: int = STEP) -> int:
        self.clock += wait
        self.packets.append((self.clock, packet))
        return len(self.packets)

    def content(self, link: int = ETHERNET) -> bytes:
        """The pcap file: little endian, microseconds."""
        rows = [struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, link)]
        for when, packet in self.packets:
            rows.append(struct.pack("<IIII", when // 1_000_000, when % 1_000_000, len(packet), len(packet)) + packet)
        return b"".join(rows)


@dataclass
class Wire:
    """One connection in a capture. `client_isn` and `server_isn` are the first sequence numbers."""

    capture: Capture = field(default_factory=Capture)
    client_port: int = 50001
    server_port: int = 443
    client_isn: int = 1_000_000
    server_isn: int = 5_000_000

    def __post_init__(self) -> None:
        self.ends = {
            "client": End(bytes.fromhex("020000000001"), bytes((192, 0, 2, 1)), self.client_port, self.client_isn),
            "server": End(bytes.fromhex("020000000002"), bytes((192, 0, 2, 2)), self.server_port, self.server_isn),
        }
        self.spots: dict[str, list[Spot]] = {"client": [], "server": []}
        self.streamed = {"client": 0, "server": 0}

    # what one end does

    def send(
        self, by: str, flags: int, text: bytes = b"", *, seq: int | None = None, ack: int | None = None,
        window: int = 64240, options: bytes = b"", moves: bool = True,
    ) -> int:  # fmt: skip
        """One segment; the frame's number. `moves` is False for what its sender will not count as sent."""
        end, other = self.ends[by], self.ends[PEER[by]]
        number = end.next if seq is None else seq % 2**32
        acked = (other.next if flags & ACK else 0) if ack is None else ack % 2**32
        header = Header(flags, number, acked, window, options)
        frame = self.capture.add(self.packet(by, header, text))
        if moves and seq is None:
            end.next = (end.next + len(text) + bool(flags & SYN) + bool(flags & FIN)) % 2**32
            self.note(by, text, frame)
        return frame

    def note(self, by: str, text: bytes, frame: int) -> None:
        if text:
            start = self.streamed[by]
            self.streamed[by] += len(text)
            self.spots[by].append(Spot(start, start + len(text), frame))

    def packet(self, by: str, header: "Header", text: bytes) -> bytes:
        end, other = self.ends[by], self.ends[PEER[by]]
        end.count += 1
        flags, seq, ack, window, options = header
        size = (20 + len(options)) // 4 << 4
        segment = struct.pack(">HHIIBBHHH", end.port, other.port, seq, ack, size, flags, window, 0, 0) + options + text
        pseudo = end.address + other.address + struct.pack(">BBH", 0, 6, len(segment))
        segment = segment[:16] + checksum(pseudo + segment).to_bytes(2) + segment[18:]
        ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(segment), end.count, 0x4000, 64, 6, 0) + end.address + other.address
        ip = ip[:10] + checksum(ip).to_bytes(2) + ip[12:]
        return other.mac + end.mac + IPV4 + ip + segment

    def frame_of(self, by: str, offset: int) -> int:
        """The frame that has this byte of an end's stream."""
        return next(spot.frame for spot in self.spots[by] if spot.start <= offset < spot.end)

    # what healthy ends do

    def open(self) -> None:
        self.send("client", SYN, options=SYN_OPTIONS)
        self.send("server", SYN | ACK, options=SYN_OPTIONS)
        self.send("client", ACK)

    def say(self, by: str, text: bytes, *, sizes: tuple[int, ...] = (), acked: bool = True) -> int:
        """Text in segments, of the `sizes` given and then full ones, and the peer's ACK. The first frame's number."""
        first, at, left = 0, 0, list(sizes)
        while at < len(text) or not first:
            size = left.pop(0) if left else MSS
            part, at = text[at : at + size], at + size
            frame = self.send(by, ACK | (PSH if at >= len(text) else 0), part)
            first = first or frame
        if acked:
            self.send(PEER[by], ACK)
        return first

    def close(self, first: str = "client") -> None:
        """FIN, FIN,ACK, ACK."""
        self.send(first, FIN | ACK)
        self.send(PEER[first], FIN | ACK)
        self.send(first, ACK)

    def reset(self, by: str) -> int:
        return self.send(by, RST | ACK)
