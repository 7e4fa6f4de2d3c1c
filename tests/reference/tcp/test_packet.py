"""IP packets around segments, and what ICMP quotes of them."""

from __future__ import annotations

import struct
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.tcp.packet import Packet, PacketError, Unreachable, payload, unreachable
from wirestate.reference.tcp.segment import Segment, SegmentError, ones_complement
from wirestate.reference.tcp.settings import Socket

SEGMENT = Segment(40000, 443, 77, 88, 24, 1000, text=b"some text")
V4 = Packet(ip_address("192.0.2.1"), ip_address("198.51.100.7"), SEGMENT)
V6 = Packet(ip_address("2001:db8::1"), ip_address("2001:db8::2"), SEGMENT)
BOTH = pytest.mark.parametrize("packet", [V4, V6], ids=["IPv4", "IPv6"])


@BOTH
def test_packet_comes_back_from_its_octets(packet: Packet) -> None:
    assert Packet.parse(packet.to_bytes()) == packet
    assert Packet.parse(packet.to_bytes() + b"padding") == packet
    assert (packet.sender, packet.receiver) == (Socket(packet.source, 40000), Socket(packet.destination, 443))


@BOTH
def test_packet_that_is_cut_off_is_refused(packet: Packet) -> None:
    octets = packet.to_bytes()
    for end in range(len(octets)):
        with pytest.raises((PacketError, SegmentError)):
            Packet.parse(octets[:end])


@given(st.binary(max_size=100), st.sampled_from((V4, V6)), st.integers(0, 60))
def test_any_octets_are_a_packet_or_an_error(noise: bytes, packet: Packet, at: int) -> None:
    for octets in (noise, packet.to_bytes()[:at] + noise):
        try:
            parsed = Packet.parse(octets)
            unreachable(octets)
        except (PacketError, SegmentError):
            continue
        assert parsed is None or parsed.segment.length >= 0


def _rewritten(octets: bytes, **fields: int) -> bytes:
    """An IPv4 packet with other fields, and the checksum that goes with them."""
    head = bytearray(octets[:20])
    for name, value in fields.items():
        at, form = {"protocol": (9, "!B"), "fragment": (6, "!H"), "version": (0, "!B")}[name]
        struct.pack_into(form, head, at, value)
    head[10:12] = b"\0\0"
    head[10:12] = ones_complement(bytes(head)).to_bytes(2)
    return bytes(head) + octets[20:]


def test_packet_of_another_protocol_is_none() -> None:
    assert Packet.parse(_rewritten(V4.to_bytes(), protocol=17)) is None


@pytest.mark.parametrize("fragment", [0x2000, 0x0001, 0x3FFF])
def test_fragment_is_refused(fragment: int) -> None:
    with pytest.raises(PacketError, match="fragment"):
        Packet.parse(_rewritten(V4.to_bytes(), fragment=fragment))


@pytest.mark.parametrize("octets", [b"", b"\x55" + V4.to_bytes()[1:]])
def test_packet_of_no_ip_version_is_refused(octets: bytes) -> None:
    with pytest.raises(PacketError):
        Packet.parse(octets)


def test_packet_with_a_wrong_header_checksum_is_refused() -> None:
    octets = bytearray(V4.to_bytes())
    octets[8] ^= 1
    with pytest.raises(PacketError, match="checksum"):
        payload(bytes(octets))


def _extended(kinds: tuple[int, ...]) -> bytes:
    octets = V6.to_bytes()
    chain = b"".join(bytes((following, 1)) + bytes(14) for following in (*kinds[1:], 6))
    return octets[:4] + struct.pack("!HB", len(octets) - 40 + len(chain), kinds[0]) + octets[7:40] + chain + octets[40:]


def test_extension_headers_are_skipped() -> None:
    assert Packet.parse(_extended((0, 60, 43))) == V6
    assert Packet.parse(_extended((44,))) is None
    assert Packet.parse(_extended((0,) * 9)) is None
    with pytest.raises(PacketError, match="cut off"):
        Packet.parse(struct.pack("!IHB", 6 << 28, 8, 0) + bytes(33) + b"\x06\x05" + bytes(6))


def _icmp(packet: Packet, kind: int, code: int, mtu: int) -> bytes:
    """What a router on the way says of a packet, to its sender."""
    body = struct.pack("!BBHI", kind, code, 0, mtu) + packet.to_bytes()[:68]
    if packet is V6:
        head = struct.pack("!IHBB", 6 << 28, len(body), 58, 64)
        return head + packet.destination.packed + packet.source.packed + body
    head = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(body), 0, 0, 64, 1, 0) + packet.destination.packed + packet.source.packed
    return _rewritten(head + body)


@pytest.mark.parametrize(
    ("packet", "kind", "code", "mtu", "said"),
    [
        (V4, 3, 4, 1300, ("destination unreachable, code 4", 1300, False)),
        (V4, 3, 3, 0, ("destination unreachable, code 3", None, True)),
        (V4, 3, 1, 0, ("destination unreachable, code 1", None, False)),
        (V4, 11, 0, 0, ("time exceeded, code 0", None, False)),
        (V6, 2, 0, 1280, ("packet too big, code 0", 1280, False)),
        (V6, 1, 4, 0, ("destination unreachable, code 4", None, True)),
    ],
)
def test_icmp_says_which_segment_did_not_arrive(
    packet: Packet, kind: int, code: int, mtu: int, said: tuple[str, int | None, bool]
) -> None:
    assert unreachable(_icmp(packet, kind, code, mtu)) == Unreachable(packet.sender, packet.receiver, 77, *said)


def test_icmp_of_other_things_says_nothing() -> None:
    assert unreachable(_icmp(V4, 8, 0, 0)) is None
    assert unreachable(_icmp(V4, 4, 0, 0)) is None
    assert unreachable(V4.to_bytes()) is None
