"""Two hosts in memory: stacks that exchange packets as octets."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_address

from tests.reference.tcp.pair import SETTINGS
from wirestate.reference.tcp.endpoint import TcpEndpoint
from wirestate.reference.tcp.packet import Packet
from wirestate.reference.tcp.settings import Socket, TcpSettings
from wirestate.reference.tcp.stack import Listener, TcpStack

FAST = replace(SETTINGS, msl=1.0)
ADDRESSES = {4: ("192.0.2.1", "192.0.2.2"), 6: ("2001:db8::1", "2001:db8::2")}


class Hosts:
    """`client` and `server`; what goes between them takes no time. `carries` may lose packets."""

    def __init__(self, settings: TcpSettings = FAST, *, version: int = 4, backlog: int = 8) -> None:
        self.now = 0.0
        self.here, self.there = (ip_address(address) for address in ADDRESSES[version])
        self.client = TcpStack([self.here], settings, now=0.0, ports=random.Random(1))
        self.server = TcpStack([self.there], settings, now=0.0, ports=random.Random(2))
        self.service = Socket(self.there, 80)
        self.listener: Listener = self.server.listen(self.service, 0.0, backlog)
        self.carried: list[Packet] = []
        self.carries: Callable[[Packet], bool] = lambda _packet: True

    def connect(self, port: int | None = None) -> TcpEndpoint:
        return self.client.connect(self.here, self.service, self.now, port=port)

    def settle(self) -> None:
        """Carry packets until there are none."""
        busy = True
        while busy:
            busy = False
            for source, target in ((self.client, self.server), (self.server, self.client)):
                for packet in source.packets_to_send(self.now):
                    busy = True
                    self.carried.append(packet)
                    if self.carries(packet):
                        target.receive_packet(packet.to_bytes(), self.now)

    def run(self, seconds: float) -> None:
        """Let so much time go by."""
        end = self.now + seconds
        self.settle()
        while (at := min((t for s in (self.client, self.server) if (t := s.next_timer()) is not None), default=end + 1)) <= end:
            self.now = max(self.now, at)
            self.client.advance(self.now)
            self.server.advance(self.now)
            self.settle()
        self.now = end
