"""Garbage that comes between: segments of somebody who knows the sockets and not the numbers, and octets that are no packet. Nothing
raises, no connection breaks, and all text arrives.
"""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Address
from random import Random

import pytest

from tests.reference.tcp.network import Network, Weather
from tests.reference.tcp.users import Plan, Side
from wirestate.reference.tcp.packet import Packet
from wirestate.reference.tcp.segment import Options, Segment
from wirestate.reference.tcp.settings import Socket, TcpSettings
from wirestate.reference.tcp.stack import TcpStack

HERE, THERE = Socket(IPv4Address("192.0.2.1"), 40000), Socket(IPv4Address("192.0.2.2"), 443)
LATEST = 500.0
OPEN = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING")


class Attacker:
    """A user of neither host, who sends something every millisecond while the connection is open."""

    def __init__(self, rng: Random, hosts: tuple[TcpStack, TcpStack], sides: tuple[Side, Side], kind: str) -> None:
        self.rng, self.hosts, self.sides, self.kind, self.next, self.sent = rng, hosts, sides, kind, 0.0, 0

    @property
    def busy(self) -> bool:
        return all(side.connection is not None and side.connection.state in OPEN for side in self.sides)

    def act(self, now: float) -> None:
        if now < self.next or not self.busy:
            return
        self.next, self.sent = now + 0.001, self.sent + 1
        side = self.rng.randrange(2)
        self.hosts[side].receive_packet(self.packet(side), now)

    def wakes(self) -> float | None:
        return self.next if self.busy else None

    def packet(self, side: int) -> bytes:
        """To host 0 or 1."""
        data = self.segment(side).to_bytes()
        if self.kind == "blind":
            return data
        octets = bytearray(data)
        for _ in range(self.rng.randrange(1, 4)):
            octets[self.rng.randrange(len(octets))] = self.rng.randrange(256)
        return bytes(octets[: self.rng.randrange(len(octets) + 1)] if self.rng.random() < 0.3 else octets)

    def segment(self, side: int) -> Packet:
        rng = self.rng
        source, destination = (HERE, THERE) if side else (THERE, HERE)
        options = Options(mss=rng.choice([None, 0, 65535]), timestamps=rng.choice([None, (rng.getrandbits(32), rng.getrandbits(32))]),
                          sack=tuple((rng.getrandbits(32), rng.getrandbits(32)) for _ in range(rng.randrange(3))))  # fmt: skip
        segment = Segment(source.port, destination.port, rng.getrandbits(32), rng.getrandbits(32), rng.getrandbits(8), rng.getrandbits(16),
                          options, rng.randbytes(rng.choice([0, 0, 1, 100])), rng.getrandbits(16))  # fmt: skip
        return Packet(source.address, destination.address, segment)


def met(seed: int, kind: str) -> tuple[Side, Side, Attacker, Network]:
    """A whole connection with an attacker beside it."""
    rng = Random(seed)
    # a window of a few octets of 2^32, that the dice do not hit it
    settings = TcpSettings(secret=rng.randbytes(16), receive_buffer=1000, msl=0.5, timestamps=rng.random() < 0.5)
    hosts = TcpStack([HERE.address], settings, now=0.0), TcpStack([THERE.address], settings, now=0.0)
    listener = hosts[1].listen(THERE, 0.0)
    plan = Plan(rng.randbytes(3000), 300, 0.0, 0.0, 10**6, "when sent", 0.0)
    client = Side(plan, lambda now: hosts[0].connect(HERE.address, THERE, now, port=HERE.port))
    server = Side(replace(plan, text=rng.randbytes(2000)), lambda now: listener.accept())
    attacker = Attacker(rng, hosts, (client, server), kind)
    network = Network(hosts, [client, server, attacker], Weather(loss=0.02, delay=0.02, spread=0.01), rng)
    network.run(LATEST, lambda: network.now > 1 and not network.flying and not any(host.connections for host in hosts))
    return client, server, attacker, network


@pytest.mark.parametrize("kind", ["blind", "damaged"])
@pytest.mark.parametrize("seed", range(10))
def test_garbage_beside_a_connection(seed: int, kind: str) -> None:
    client, server, attacker, network = met(seed, kind)
    assert bytes(client.heard) == server.plan.text
    assert bytes(server.heard) == client.plan.text
    assert (client.failure, server.failure) == ("", "")
    assert [list(host.connections) for host in network.hosts] == [[], []]
    assert attacker.sent > 50


@pytest.mark.parametrize("seed", range(5))
def test_octets_that_are_no_packet(seed: int) -> None:
    rng = Random(seed)
    host = TcpStack([HERE.address], TcpSettings(), now=0.0)
    host.listen(HERE, 0.0)
    for _ in range(500):
        host.receive_packet(rng.randbytes(rng.randrange(80)), 0.0)
        host.receive_packet(b"\x45" + rng.randbytes(rng.randrange(80)), 0.0)
    assert host.dropped == 1000
    assert host.packets_to_send(0.0) == []
