"""Recorded sessions in other clothes: link layers, IP versions, fragments and file formats; and without their key logs.

The session is the base's, and so is what must be said of it, but for what only keys can show.
"""

import gzip
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from traces.editing import frames
from traces.editing.bad_captures import Made
from traces.editing.frames import ETHERNET, LOOP, NULL, RAW, SLL, SLL2, Packet, Pcapng, packets_of, pcap
from traces.editing.scenario import TRACES, Entry, good_entries

EC13, EC12, HRR, RETRY12 = "tls13/full_ecdsa.txt", "tls12/ecdhe_ecdsa.txt", "tls13/hrr_by_groups.txt", "tls12/resumption_ticket.txt"
EARLY, LATE_AUTH, CCM = "tls13/early_data_accepted.txt", "tls13/post_handshake_auth.txt", "tls13/suite_aes128_ccm.txt"
UPDATE, CBC = "tls13/key_update_by_both.txt", "tls12/rsa_aes256_cbc.txt"
Change = Callable[[list[Packet], bytes], bytes]


@dataclass(frozen=True)
class Dressed:
    """`change` makes the new file of the base's packets and of its key log; `keyless` ones have no key log beside them."""

    name: str
    told: str
    base: str
    change: Change
    end: str = "pcap"
    keyless: bool = False

    def made(self) -> Made:
        text = good_entries()[self.base]
        keys = (TRACES / text["keylog"]).read_bytes()
        entry: Entry = {"file": f"built/{self.name}.{self.end}"}
        entry |= {} if self.keyless else {"keylog": f"built/{self.name}.keys"}
        entry |= {"kind": "capture", "flavour": "dressed", "base": self.base, "edit": self.told}
        same = ("exercises", "verdict", "outcome", "alert", "alert_by", "version", "connections")
        entry |= {key: text[key] for key in same if key in text}
        packets = packets_of((TRACES / self.base.replace(".txt", ".pcap")).read_bytes())
        return Made(self.change(packets, keys), entry, None if self.keyless else keys)


def linked(link: int, frame: Callable[[Packet], bytes], *, order: str = "<", nano: bool = False) -> Change:
    return lambda packets, _: pcap(packets, link, frame, order=order, nano=nano)


def each(change: Callable[[Packet, int], Iterable[Packet]], link: int = ETHERNET) -> Change:
    """Every IP packet becomes others."""

    def made(packets: list[Packet], _: bytes) -> bytes:
        changed = [new for number, packet in enumerate(packets) for new in change(packet, number)]
        return pcap(changed, link, frames.raw if link == RAW else frames.ethernet)

    return made


def with_secrets(packets: list[Packet], keys: bytes) -> bytes:
    """The key log is in the file, before the packets; times in nanoseconds."""
    file = Pcapng()
    file.section()
    file.interface(ETHERNET, 9)
    file.secrets(keys)
    for packet in packets:
        file.enhanced(frames.ethernet(packet), packet.time)
    return file.content()


def secrets_late(packets: list[Packet], keys: bytes) -> bytes:
    """Big-endian, each secret just before the middle of the session, in blocks of its own."""
    file = Pcapng(">")
    file.section()
    file.interface(RAW)
    lines = keys.splitlines(keepends=True)
    for number, packet in enumerate(packets):
        if number == 4:
            for line in lines:
                file.secrets(line)
        file.enhanced(packet.data, packet.time // 1000)
    return file.content()


def all_blocks(packets: list[Packet], keys: bytes) -> bytes:
    """Two sections, interfaces of three kinds, all kinds of packet blocks, and blocks of no interest."""
    file = Pcapng()
    file.section()
    file.interface(ETHERNET)
    file.interface(SLL2, 3)
    file.secrets(keys)
    half = len(packets) // 2
    for number, packet in enumerate(packets[:half]):
        match number % 3:
            case 0:
                file.enhanced(frames.ethernet(packet), packet.time // 1000)
            case 1:
                file.enhanced(frames.sll2(packet), packet.time // 10**6, 1)
            case _:
                file.obsolete(frames.ethernet(packet), packet.time // 1000)
    file.block(0x0BAD, b"of no interest")
    file.section()
    file.interface(ETHERNET, 0x80 | 20)
    file.block(5, bytes(12))
    for number, packet in enumerate(packets[half:]):
        if number % 2:
            file.simple(frames.ethernet(packet))
        else:
            file.enhanced(frames.ethernet(packet), (packet.time << 20) // 10**9)
    return file.content()


def zipped(packets: list[Packet], _: bytes) -> bytes:
    return gzip.compress(pcap(packets, ETHERNET, frames.ethernet), mtime=0)


def as_it_is(packets: list[Packet], _: bytes) -> bytes:
    return pcap(packets, ETHERNET, frames.ethernet)


def mixed(packets: list[Packet], _: bytes) -> bytes:
    """Packets of no interest lie between: ARP, UDP, ICMP, IPv6 neighbours, and Ethernet of lengths."""
    arp = bytes.fromhex("ffffffffffff0200000000010806" "0001080006040001") + bytes(20)
    strange = (arp, bytes.fromhex("0180c2000000020000000001002642420300") + bytes(30), b"\0" * 14, bytes(60), arp[:20])
    udp = bytes.fromhex("4500001c0001000040110000c0000201c0000202" "0035003500080000")
    rows = pcap([], ETHERNET, frames.ethernet)
    for number, packet in enumerate(packets):
        for data in (strange[number % 5], frames.ethernet(Packet(packet.time, udp)), frames.ethernet(packet)):
            rows += pcap([packet], ETHERNET, lambda _, data=data: data)[24:]  # type: ignore[misc]
    return rows


NO_KEYS = (
    EC12, RETRY12, CBC, "tls12/client_auth_ecdsa.txt", "tls12/dhe_rsa.txt", "tls12/renegotiation_by_client.txt", EC13, HRR, EARLY,
    LATE_AUTH, UPDATE, CCM, "tls13/client_auth_ecdsa.txt", "tls13/resumption_psk_dhe_ke.txt", "tls13/no_middlebox.txt",
)  # fmt: skip
DRESSED = (
    Dressed("vlan", "Ethernet with a VLAN tag.", EC13, linked(ETHERNET, frames.tagged((0x8100, 7)))),
    Dressed("qinq", "Ethernet with two VLAN tags.", EC12, linked(ETHERNET, frames.tagged((0x88A8, 7), (0x8100, 8)))),
    Dressed("raw_ip", "IP without a link layer.", EC13, linked(RAW, frames.raw)),
    Dressed("raw_ipv4", "The link type that has IPv4 alone.", EC12, linked(frames.IPV4_ONLY, frames.raw)),
    Dressed("bsd_loopback", "BSD loopback, in the byte order of the machine.", EC13, linked(NULL, frames.null("<"))),
    Dressed("bsd_loopback_other_order", "BSD loopback of a machine with the other byte order.", EC12, linked(NULL, frames.null(">"))),
    Dressed("openbsd_loopback", "OpenBSD loopback.", EC13, linked(LOOP, frames.null(">"))),
    Dressed("linux_cooked", "Linux cooked capture.", EC12, linked(SLL, frames.sll)),
    Dressed("linux_cooked_2", "Linux cooked capture, version 2.", EC13, linked(SLL2, frames.sll2)),
    Dressed("big_endian", "A pcap file of a big-endian machine.", EC13, linked(ETHERNET, frames.ethernet, order=">")),
    Dressed("big_endian_nanoseconds", "The same with nanoseconds.", EC12, linked(ETHERNET, frames.ethernet, order=">", nano=True)),
    Dressed("ip_options", "IPv4 with options.", EC13, each(lambda packet, _: [frames.with_options(packet)])),
    Dressed("ip_fragments", "IPv4 fragments, the last one first.", EC12, each(lambda packet, _: frames.fragmented(packet))),
    Dressed("ipv6_extensions", "IPv6 with extension headers.", EC13,
            each(lambda packet, _: [frames.as_6(packet, frames.HOP_BY_HOP_THEN_DESTINATION, 0)])),
    Dressed("ipv6_fragments", "IPv6 fragments.", EC12, each(frames.fragmented_6)),
    Dressed("ipv6_raw", "IPv6 without a link layer.", EC13, each(lambda packet, _: [frames.as_6(packet)], RAW)),
    Dressed("other_packets", "Packets of no interest lie between.", EC13, mixed),
    Dressed("gzipped", "Compressed with gzip.", EC13, zipped, "pcap.gz"),
    Dressed("secrets_inside", "pcapng that has the key log in it.", EC13, with_secrets, "pcapng", keyless=True),
    Dressed("secrets_inside_tls12", "pcapng that has the key log in it.", EC12, with_secrets, "pcapng", keyless=True),
    Dressed("secrets_late", "Big-endian pcapng whose secrets come in the middle.", EC13, secrets_late, "pcapng", keyless=True),
    Dressed("all_blocks", "pcapng with sections, interfaces and all kinds of packet blocks.", EC13, all_blocks, "pcapng", keyless=True),
    *(Dressed(f"keyless_{base.replace('/', '_').removesuffix('.txt')}", "Without the key log.", base, as_it_is, keyless=True)
      for base in NO_KEYS),
)  # fmt: skip
