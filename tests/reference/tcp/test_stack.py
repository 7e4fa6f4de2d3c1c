"""Several connections of one host: listeners and their backlog, ports, segments for nobody, TIME-WAIT, ICMP."""

from __future__ import annotations

import random
import struct
from dataclasses import replace
from ipaddress import ip_address

import pytest

from tests.reference.tcp.hosts import FAST, Hosts
from tests.reference.tcp.test_packet import V4
from wirestate.reference.tcp.endpoint import CallError
from wirestate.reference.tcp.events import NetworkTrouble, Opened, Reset
from wirestate.reference.tcp.packet import Packet
from wirestate.reference.tcp.segment import ACK, RST, SYN, Options, Segment
from wirestate.reference.tcp.settings import Socket
from wirestate.reference.tcp.stack import ANY, TcpStack


def syn(hosts: Hosts, port: int, seq: int = 0) -> Packet:
    return Packet(hosts.here, hosts.there, Segment(port, 80, seq, 0, SYN, 65535))


@pytest.mark.parametrize("version", [4, 6])
def test_connections_do_not_mix(version: int) -> None:
    hosts = Hosts(version=version)
    ends = [hosts.connect() for _ in range(5)]
    hosts.run(0.5)
    peers = {peer.remote: peer for _ in range(5) if (peer := hosts.listener.accept()) is not None}
    assert len(peers) == 5
    for n, end in enumerate(ends):
        end.send(b"number %d" % n, hosts.now)
    hosts.run(0.5)
    for n, end in enumerate(ends):
        assert peers[end.local].receive(99, hosts.now) == b"number %d" % n
    assert hosts.listener.accept() is None


@pytest.mark.parametrize(("version", "mss", "offered", "longest"), [
    (4, None, 1460, 1500), (6, None, 1440, 1500), (4, 1000, 1000, 1040), (6, 1000, 1000, 1060), (6, 8940, 8940, 9000),
])  # fmt: skip
def test_largest_segment_fills_the_mtu(version: int, mss: int | None, offered: int, longest: int) -> None:
    hosts = Hosts(replace(FAST, mss=mss), version=version)
    end = hosts.connect()
    hosts.run(0.5)
    end.send(bytes(100_000), hosts.now)
    hosts.run(0.5)
    syns = [packet.segment for packet in hosts.carried if packet.segment.control & SYN]
    assert [segment.options.mss for segment in syns] == [offered, offered]
    assert max(len(packet.to_bytes()) for packet in hosts.carried) == longest


def test_connection_that_is_over_is_forgotten() -> None:
    hosts = Hosts()
    end = hosts.connect()
    hosts.run(0.5)
    peer = hosts.listener.accept()
    assert peer is not None
    end.close(hosts.now)
    hosts.run(0.1)
    peer.close(hosts.now)
    hosts.run(0.1)
    assert (len(hosts.client.connections), len(hosts.server.connections)) == (1, 0)
    hosts.run(3.0)
    assert not hosts.client.connections
    assert (hosts.client.next_timer(), hosts.server.next_timer()) == (None, None)


def test_connection_to_nobody_is_reset() -> None:
    hosts = Hosts()
    end = hosts.client.connect(hosts.here, Socket(hosts.there, 81), 0.0)
    hosts.run(0.1)
    assert end.closed
    assert Reset() in list(end.events())
    assert not hosts.client.connections


def test_reset_for_nobody_is_not_answered() -> None:
    hosts = Hosts()
    hosts.server.receive_packet(Packet(hosts.here, hosts.there, Segment(5, 6, 7, 8, RST, 0)), 0.0)
    assert hosts.server.packets_to_send(0.0) == []
    hosts.server.receive_packet(Packet(hosts.here, hosts.there, Segment(5, 6, 7, 8, ACK, 0)), 0.0)
    [answer] = hosts.server.packets_to_send(0.0)
    assert (answer.destination, answer.segment.seq, answer.segment.control) == (hosts.here, 8, RST)


# listeners


def test_backlog_that_is_full_drops_further_syns() -> None:
    hosts = Hosts(backlog=3)
    for port in range(1000, 1010):
        hosts.server.receive_packet(syn(hosts, port), 0.0)
    assert len(hosts.server.packets_to_send(0.0)) == 3
    assert len(hosts.server.connections) == 3
    hosts.server.receive_packet(Packet(hosts.here, hosts.there, Segment(1000, 80, 1, 0, RST, 0)), 0.0)
    hosts.server.receive_packet(syn(hosts, 1010), 0.0)
    [answer] = hosts.server.packets_to_send(0.0)
    assert answer.segment.destination_port == 1010


def test_half_open_connections_that_are_not_continued_make_room() -> None:
    hosts = Hosts(replace(FAST, user_timeout=10.0), backlog=2)
    for port in (1000, 1001, 1002):
        hosts.server.receive_packet(syn(hosts, port), 0.0)
    hosts.carries = lambda _packet: False
    hosts.run(11.0)
    assert not hosts.server.connections
    assert not hosts.listener.full


def test_connections_that_nobody_accepts_fill_the_backlog() -> None:
    hosts = Hosts(backlog=2)
    ends = [hosts.connect() for _ in range(3)]
    hosts.run(0.5)
    assert sorted(str(end.state) for end in ends) == ["ESTABLISHED", "ESTABLISHED", "SYN-SENT"]
    hosts.listener.accept()
    hosts.run(2.0)
    assert {str(end.state) for end in ends} == {"ESTABLISHED"}


def test_listener_that_is_closed_resets_what_nobody_accepted() -> None:
    hosts = Hosts()
    end = hosts.connect()
    hosts.run(0.5)
    hosts.server.receive_packet(syn(hosts, 999), hosts.now)
    hosts.server.close_listener(hosts.listener, hosts.now)
    hosts.run(0.5)
    assert end.closed
    assert not hosts.server.connections
    late = hosts.connect()
    hosts.run(0.1)
    assert late.closed


def test_listener_on_any_address_serves_them_all() -> None:
    addresses = [ip_address(a) for a in ("192.0.2.2", "192.0.2.3", "2001:db8::2")]
    stack = TcpStack(addresses, FAST, now=0.0)
    stack.listen(Socket(ANY[4], 80), 0.0)
    with pytest.raises(CallError, match="already exists"):
        stack.listen(Socket(ANY[4], 80), 0.0)
    for source, target in (("192.0.2.9", addresses[0]), ("192.0.2.9", addresses[1]), ("2001:db8::9", addresses[2])):
        stack.receive_packet(Packet(ip_address(source), target, Segment(1, 80, 0, 0, SYN, 9)), 0.0)
    assert [p.segment.control for p in sorted(stack.packets_to_send(0.0), key=lambda p: str(p.source))] == [18, 18, RST | ACK]


# ports


def test_ephemeral_ports_are_free_ones() -> None:
    hosts = Hosts(backlog=500)
    ports = {hosts.connect().local.port for _ in range(300)}
    assert len(ports) == 300
    assert min(ports) >= 49152


def test_connection_that_exists_is_not_made_again() -> None:
    hosts = Hosts()
    hosts.connect(5000)
    with pytest.raises(CallError, match="already exists"):
        hosts.connect(5000)


def test_ephemeral_ports_run_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirestate.reference.tcp.stack.EPHEMERAL", (50000, 50002))
    hosts = Hosts()
    assert {hosts.connect().local.port for _ in range(3)} == {50000, 50001, 50002}
    with pytest.raises(CallError, match="insufficient resources"):
        hosts.connect()


# TIME-WAIT


def _closed_by_server(hosts: Hosts, port: int) -> None:
    """The server is in TIME-WAIT, the client has forgotten."""
    end = hosts.connect(port)
    hosts.run(0.1)
    peer = hosts.listener.accept()
    assert peer is not None
    peer.close(hosts.now)
    hosts.run(0.1)
    end.close(hosts.now)
    hosts.run(0.1)
    assert (str(peer.state), end.closed) == ("TIME-WAIT", True)


def test_time_wait_is_reused_by_a_newer_connection() -> None:
    hosts = Hosts()
    _closed_by_server(hosts, 5000)
    hosts.run(0.5)
    [old] = hosts.server.connections.values()
    end = hosts.connect(5000)
    hosts.run(0.1)
    peer = hosts.listener.accept()
    assert peer is not None
    assert (str(end.state), str(peer.state), str(old.state)) == ("ESTABLISHED", "ESTABLISHED", "CLOSED")
    assert Opened() in list(peer.events())
    end.send(b"text", hosts.now)
    hosts.run(0.1)
    assert (peer.receive(9, hosts.now), old.readable) == (b"text", 0)


def test_time_wait_is_not_reused_where_nobody_listens() -> None:
    hosts = Hosts(replace(FAST, rfc1337=True))
    _closed_by_server(hosts, 5000)
    hosts.server.close_listener(hosts.listener, hosts.now)
    end = hosts.connect(5000)
    hosts.run(0.1)
    assert end.state != "ESTABLISHED"
    [old] = hosts.server.connections.values()
    assert old.state == "TIME-WAIT"


# packets


def test_packets_that_are_nothing_for_this_host_are_counted() -> None:
    stack = TcpStack([V4.destination], FAST, now=0.0)
    for octets in (b"", b"junk", V4.to_bytes()[:-1], V4.to_bytes()[:-1] + b"!", V4._replace(destination=ip_address("9.9.9.9")).to_bytes()):
        stack.receive_packet(octets, 0.0)
    assert stack.dropped == 5
    assert stack.packets_to_send(0.0) == []


def test_icmp_makes_segments_smaller() -> None:
    hosts = Hosts()
    end = hosts.connect()
    hosts.run(0.1)
    hosts.carries = lambda packet: len(packet.segment.text) < 1000
    end.send(bytes(3000), hosts.now)
    hosts.settle()
    too_long = next(packet for packet in hosts.carried if len(packet.segment.text) > 1000)
    body = struct.pack("!BBHI", 3, 4, 0, 900) + too_long.to_bytes()[:28]
    head = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(body), 0, 0, 64, 1, 0, hosts.there.packed, hosts.here.packed)
    total = sum(struct.unpack("!10H", head))
    total = (total & 0xFFFF) + (total >> 16)
    hosts.client.receive_packet(head[:10] + (0xFFFF - total).to_bytes(2) + head[12:] + body, hosts.now)
    hosts.run(1.0)
    [peer] = hosts.server.connections.values()
    assert peer.readable == 3000


def test_icmp_ends_an_open_but_no_connection() -> None:
    hosts = Hosts()
    hosts.carries = lambda _packet: False
    for opened in (False, True):
        end = hosts.client.connect(hosts.here, Socket(hosts.there, 80 + opened), hosts.now)
        hosts.settle()
        seq = hosts.carried[-1].segment.seq
        if opened:
            answer = Segment(81, end.local.port, 9, seq + 1, SYN | ACK, 999)
            hosts.client.receive_packet(Packet(hosts.there, hosts.here, answer), hosts.now)
            end.send(b"text", hosts.now)
            hosts.settle()
            seq += 1
        list(end.events())
        for guess, hard in ((seq + 9, True), (seq, False), (seq, True)):
            end.undelivered(guess, "gone", hosts.now, hard=hard)
        assert (str(end.state), list(end.events()).count(NetworkTrouble("gone"))) == ("ESTABLISHED" if opened else "CLOSED", 2)


@pytest.mark.parametrize("address", ["224.0.0.1", "255.255.255.255", "0.0.0.0"])
def test_address_of_no_host_is_refused(address: str) -> None:
    hosts = Hosts()
    with pytest.raises(CallError, match="remote socket invalid"):
        hosts.client.connect(hosts.here, Socket(ip_address(address), 80), 0.0)
    hosts.server.receive_packet(syn(hosts, 5000)._replace(source=ip_address(address)), 0.0)
    assert (hosts.server.packets_to_send(0.0), hosts.server.dropped) == ([], 1)


def test_hops_of_packets_are_as_configured() -> None:
    hosts = Hosts(replace(FAST, hops=3))
    hosts.connect()
    hosts.run(0.1)
    assert {Packet.parse(packet.to_bytes()).hops for packet in hosts.carried} == {3}  # type: ignore[union-attr]


def test_noise_changes_nothing_for_others() -> None:
    chance = random.Random(4)
    hosts = Hosts(replace(FAST, user_timeout=5.0))
    end = hosts.connect(5000)
    hosts.run(0.1)
    for _ in range(3000):
        port, control = chance.choice((5001, 5002, 6000)), chance.randrange(256)
        options = Options(window_scale=chance.randrange(15), timestamps=(chance.getrandbits(32), 0))
        segment = Segment(port, chance.choice((80, 81)), chance.getrandbits(32), chance.getrandbits(32), control, 9, options, b"x" * 9)
        hosts.server.receive_packet(Packet(hosts.here, hosts.there, segment), hosts.now)
        hosts.now += 0.001
        hosts.server.advance(hosts.now)
        hosts.server.packets_to_send(hosts.now)
    end.send(b"text", hosts.now)
    hosts.run(1.0)
    [peer] = [peer for (_, remote), peer in hosts.server.connections.items() if remote.port == 5000]
    assert peer.receive(9, hosts.now) == b"text"
    hosts.run(20.0)
    assert len(hosts.server.connections) == 1
