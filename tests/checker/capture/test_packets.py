"""TCP segments in packets of every link type, behind options and extension headers, cut, padded, and in tunnels."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checker.capture.writers import (
    CLIENT,
    CLIENT6,
    SERVER,
    SERVER6,
    decoded,
    enhanced,
    ether,
    fragment6,
    interface,
    ip4,
    ip6,
    pcap,
    record,
    section,
    tcp,
    texts,
    udp,
)
from wirestate.checker.observe.capture.packets import WORDS

TEXT = b"sixteen octets.."
FOUR, SIX = ip4(tcp(TEXT)), ip6(tcp(TEXT))
HOPS = b"\x06\0" + bytes(6)
ROUTING = b"\x3c\2" + bytes(22)
DESTINATION = b"\x06\1" + bytes(14)
AUTHENTICATION = b"\x06\4" + bytes(22)
SLL, SLL2 = bytes(14), bytes(18)
VXLAN, GENEVE = b"\x08" + bytes(7), b"\x01\0\x65\x58" + bytes(8)

PACKETS = {
    "Ethernet": (1, ether(FOUR)),
    "Ethernet with IPv6": (1, ether(SIX, 0x86DD)),
    "VLAN": (1, ether(FOUR, tags=[0x8100])),
    "QinQ": (1, ether(SIX, 0x86DD, tags=[0x88A8, 0x8100])),
    "three tags": (1, ether(FOUR, tags=[0x9100, 0x88A8, 0x8100])),
    "PPPoE": (1, ether(b"\x11\0\0\1\0\x40\0\x21" + FOUR, 0x8864)),
    "PPP": (9, b"\0\x21" + FOUR),
    "PPP with framing": (9, b"\xff\3\0\x57" + SIX),
    "SLL": (113, SLL + b"\x08\0" + FOUR),
    "SLL with a tag": (113, SLL + b"\x81\0\0\5\x86\xdd" + SIX),
    "SLL2": (276, b"\x86\xdd" + SLL2 + SIX),
    "raw of BSD": (12, FOUR),
    "raw of OpenBSD": (14, SIX),
    "raw": (101, FOUR),
    "raw IPv4": (228, FOUR),
    "raw IPv6": (229, SIX),
    "null, little-endian": (0, b"\2\0\0\0" + FOUR),
    "null, big-endian": (0, b"\0\0\0\x1e" + SIX),
    "null, Linux": (0, b"\x0a\0\0\0" + SIX),
    "loopback of OpenBSD": (108, b"\0\0\0\x18" + SIX),
    "IPv4 options": (1, ether(ip4(tcp(TEXT), options=b"\1\1\1\0"))),
    "padding": (1, ether(FOUR) + bytes(9)),
    "IPv4 length left to the interface": (1, ether(ip4(tcp(TEXT), total=0))),
    "IPv6 hop-by-hop": (101, ip6(HOPS + tcp(TEXT), 0)),
    "IPv6 routing and destination": (101, ip6(ROUTING + DESTINATION + tcp(TEXT), 43)),
    "IPv6 authentication": (101, ip6(AUTHENTICATION + tcp(TEXT), 51)),
    "IPv4 authentication": (101, ip4(AUTHENTICATION + tcp(TEXT), 51)),
    "IPv6 fragment that is whole": (101, fragment6(tcp(TEXT), 0, False)),
    "TCP options": (101, ip4(tcp(TEXT, options=b"\2\4\5\xb4"))),
    "IP in IP": (101, ip4(FOUR, 4)),
    "IPv6 in IPv4": (101, ip4(SIX, 41)),
    "GRE": (101, ip4(b"\x20\0\x08\0" + bytes(4) + FOUR, 47)),
    "GRE with Ethernet": (101, ip4(b"\0\0\x65\x58" + ether(FOUR), 47)),
    "VXLAN": (1, ether(ip4(udp(VXLAN + ether(FOUR), 4789), 17))),
    "Geneve": (1, ether(ip4(udp(GENEVE + ether(SIX, 0x86DD), 6081), 17))),
}


@pytest.mark.parametrize("name", PACKETS)
def test_segment_is_found_in(name: str) -> None:
    link, packet = PACKETS[name]
    [segments], decoder = decoded(pcap([packet, packet], link=link))
    assert (decoder.counts, decoder.damages) == ({}, [])
    low, high = (CLIENT6, SERVER6) if segments.keys[0][0] else (b"\0" * 10 + b"\xff\xff" + x for x in (CLIENT, SERVER))
    assert segments.keys == [low + high + struct.pack(">HH", 4000, 443)]
    assert (segments.flow.tolist(), segments.upward.tolist()) == ([0, 0], [True, True])
    columns = (segments.seq, segments.ack, segments.flags, segments.window, segments.lengths, segments.frames)
    assert [column.tolist() for column in columns] == [[1, 1], [7, 7], [24, 24], [512, 512], [16, 16], [1, 2]]
    at = int(segments.starts[1])
    assert segments.data[at : at + int(segments.held[1])] == TEXT


def test_options_are_found() -> None:
    [segments], _ = decoded(pcap([ether(ip4(tcp(TEXT, options=b"\2\4\5\xb4")))]))
    at, length = int(segments.options[0]), int(segments.option_lengths[0])
    assert segments.data[at : at + length] == b"\2\4\5\xb4"


def test_flows_of_both_directions_and_versions() -> None:
    back = ip4(tcp(sport=443, dport=4000))[:12] + SERVER + CLIENT + tcp(sport=443, dport=4000)
    other, low = ip4(tcp(sport=4001)), ip4(tcp(sport=443, dport=4000))
    [segments], _ = decoded(pcap([ether(p) for p in (FOUR, back, other, low)] + [ether(SIX, 0x86DD)]))
    flows = [segments.keys[i] for i in segments.flow.tolist()]
    assert flows[0] == flows[1]
    assert len({*flows}) == len(segments.keys) == 4
    assert segments.upward.tolist() == [True, False, True, True, True]


def test_ends_with_one_address_are_told_apart_by_port() -> None:
    def between(sport: int, dport: int) -> bytes:
        body = tcp(sport=sport, dport=dport)
        return ip4(body)[:12] + CLIENT + CLIENT + body

    [segments], _ = decoded(pcap([between(5, 9), between(9, 5), between(5, 5)], link=101))
    assert segments.upward.tolist() == [True, False, True]
    assert segments.flow[0] == segments.flow[1] != segments.flow[2]


COUNTED = {
    "ARP": ether(bytes(28), 0x0806),
    "not IP": ether(bytes(40), 0x88CC),
    "ICMP": ether(ip4(bytes(8), 1)),
    "SCTP": ether(ip4(bytes(12), 132)),
    "other IP": ether(ip4(bytes(12), 103)),
    "UDP": ether(ip4(udp(bytes(30)), 17)),
    "QUIC": ether(ip4(udp(b"\xc3\0\0\0\1" + bytes(30)), 17)),
    "DTLS": ether(ip6(udp(b"\x16\xfe\xfd" + bytes(30), 5684), 17), 0x86DD),
    "unreadable": ether(FOUR)[:13],
}


@pytest.mark.parametrize("word", COUNTED)
def test_packets_of_no_interest_are_counted(word: str) -> None:
    [segments], decoder = decoded(pcap([COUNTED[word], ether(FOUR)]))
    assert (decoder.counts, segments.frames.tolist()) == ({word: 1}, [2])
    assert word in WORDS


def test_unknown_link_type() -> None:
    [segments], decoder = decoded(pcap([b"what", b"ever"], link=147))
    assert (decoder.counts, len(segments.flow), segments.keys) == ({"unknown link type": 2}, 0, [])


@pytest.mark.parametrize("length", range(1, 71))
def test_snap_length(length: int) -> None:
    """Any cut leaves the other packets alone; text is held as far as it goes, its length is that on the wire."""
    whole = ether(ip4(tcp(TEXT)))
    octets = pcap([whole]) + record(whole[:length], original=len(whole)) + record(whole)
    found = texts(octets)
    assert (found[0], found[-1]) == ((1, TEXT, 16), (3, TEXT, 16))
    assert found[1:-1] == ([(2, TEXT[: max(0, length - 54)], 16)] if length >= 54 else [])
    assert sum(decoded(octets)[1].counts.values()) == (length < 54)


@pytest.mark.parametrize(
    ("packet", "message"),
    [
        (ip4(tcp(TEXT), total=19), "the version or a length in the IP header cannot be"),
        (b"\x44" + ip4(tcp(TEXT))[1:], "the version or a length in the IP header cannot be"),
        (ip4(tcp(TEXT), total=39), "the TCP header is cut"),
        (ip4(tcp())[:30], "the TCP header is cut"),
        (ip4(tcp())[:19], "the IP header is cut"),
        (ip6(HOPS, 0)[:44], "an extension header is cut"),
    ],
)
def test_header_that_cannot_be(packet: bytes, message: str) -> None:
    [segments], decoder = decoded(pcap([FOUR, packet, FOUR], link=101))
    assert segments.frames.tolist() == [1, 3]
    assert [(d.frame, d.message) for d in decoder.damages] == [(2, message)]
    assert decoder.counts == {"unreadable": 1}


def test_damages_are_bounded() -> None:
    [_], decoder = decoded(pcap([FOUR[:19]] * 300, link=101))
    assert (len(decoder.damages), decoder.counts) == (100, {"unreadable": 300})


def test_extension_headers_without_end() -> None:
    [segments], decoder = decoded(pcap([ip6((b"\x3c\0" + bytes(6)) * 40, 60), SIX], link=101))
    assert (segments.frames.tolist(), decoder.counts) == ([2], {"other IP": 1})


@given(st.data())
def test_any_octets_changed(data: st.DataObject) -> None:
    """Nothing is read outside the octets of a packet, whatever they are."""
    chosen = data.draw(st.lists(st.sampled_from(sorted(PACKETS)), min_size=1, max_size=4))
    octets = section() + b"".join(interface(PACKETS[name][0]) for name in chosen)
    for index, name in enumerate(chosen):
        packet = bytearray(PACKETS[name][1])
        for _ in range(data.draw(st.integers(0, 2))):
            packet[data.draw(st.integers(0, len(packet) - 1))] = data.draw(st.integers(0, 255))
        octets += enhanced(bytes(packet[: data.draw(st.integers(0, len(packet)))]), index)
    for segments in decoded(octets)[0]:
        assert (segments.held >= 0).all()
        assert (segments.held <= segments.lengths).all()
        assert (segments.option_lengths >= 0).all()
        assert (segments.starts + segments.held <= len(segments.data))[segments.held > 0].all()
        assert (segments.options + segments.option_lengths <= len(segments.data)).all()
        assert {*segments.flow.tolist()} <= {*range(len(segments.keys))}
