"""The TCP of a host: connections and listeners by their sockets, packets in and out. Sans-IO like the endpoints.

    stack = TcpStack([address], TcpSettings(), now=now)
    connection = stack.connect(address, Socket(peer, 443), now)
    for packet in stack.packets_to_send(now): ...             to the network
    stack.receive_packet(octets, now)                         from the network
    stack.advance(now)                                        at `stack.next_timer()`, or later

A segment for nobody goes to the machine in CLOSED, which answers it. What an endpoint does is in `endpoint`.
"""

from __future__ import annotations

import heapq
import random
from collections import deque
from collections.abc import Iterable
from ipaddress import ip_address
from itertools import chain

from wirestate.reference.generated.tcp import State
from wirestate.reference.tcp.endpoint import CallError, TcpEndpoint
from wirestate.reference.tcp.packet import Packet, PacketError, Unreachable, unreachable
from wirestate.reference.tcp.segment import ACK, RST, SYN, SegmentError
from wirestate.reference.tcp.settings import Address, Socket, TcpSettings

EPHEMERAL = (49152, 65535)
"""Dynamic ports (RFC 6335 section 6)."""
BROADCAST = ip_address("255.255.255.255")
Key = tuple[Socket, Socket]
"""Local and remote socket."""
ANY: dict[int, Address] = {4: ip_address("0.0.0.0"), 6: ip_address("::")}


def invalid(address: Address) -> bool:
    """It is that of no single host (section 3.9.2.3)."""
    return address.is_multicast or address.is_unspecified or address == BROADCAST


class Listener:
    """Waits for connections on one socket. `backlog`: how many may be half open or wait for `accept`."""

    def __init__(self, local: Socket, settings: TcpSettings, backlog: int) -> None:
        self.local, self.settings, self.backlog = local, settings, backlog
        self.half_open: set[Key] = set()
        self.ready: deque[TcpEndpoint] = deque()

    def accept(self) -> TcpEndpoint | None:
        """The connection that has waited longest."""
        return self.ready.popleft() if self.ready else None

    @property
    def full(self) -> bool:
        """No more SYNs are answered now."""
        return len(self.half_open) + len(self.ready) >= self.backlog


class TcpStack:
    """All connections of the host with these addresses. `ports` draws ephemeral ports (RFC 6056)."""

    def __init__(
        self, addresses: Iterable[Address], settings: TcpSettings, *, now: float, ports: random.Random | None = None
    ) -> None:
        self.addresses = tuple(addresses)
        self.settings = settings
        self.connections: dict[Key, TcpEndpoint] = {}
        self.listeners: dict[Socket, Listener] = {}
        self.dropped = 0
        """Packets that were damaged, no TCP, or for another host."""
        self._now = now
        self._ports = ports or random.SystemRandom()
        self._born: dict[Key, Listener] = {}
        self._awake: dict[TcpEndpoint, None] = {}
        self._timers: list[tuple[float, int, TcpEndpoint]] = []
        self._count = 0
        self._out: list[Packet] = []

    # calls

    def connect(self, local_address: Address, remote: Socket, now: float, *, port: int | None = None) -> TcpEndpoint:
        """An active OPEN, from an ephemeral port unless one is given.

        `CallError` if the connection exists, no port is free, or the remote address is that of no host (MUST-46).
        """
        if invalid(remote.address):
            raise CallError("remote socket invalid")
        local = Socket(local_address, port if port is not None else self._free_port(local_address, remote))
        if (old := self.connections.get((local, remote))) is not None and not old.closed:
            raise CallError("connection already exists")
        endpoint = self._new(local, remote, self.settings)
        self.connections[local, remote] = endpoint
        endpoint.open_active(now)
        return endpoint

    def listen(self, local: Socket, now: float, backlog: int = 128, settings: TcpSettings | None = None) -> Listener:
        """A passive OPEN for any number of connections; the unspecified address stands for all of the host."""
        if local in self.listeners:
            raise CallError("connection already exists")
        listener = Listener(local, settings or self.settings, backlog)
        self.listeners[local] = listener
        return listener

    def close_listener(self, listener: Listener, now: float) -> None:
        """No more connections; those that nobody has accepted are reset."""
        self.listeners.pop(listener.local, None)
        unwanted = [self.connections[key] for key in listener.half_open if key in self.connections]
        for endpoint in (*unwanted, *listener.ready):
            if not endpoint.closed:
                endpoint.abort(now)
        listener.ready.clear()

    def _free_port(self, address: Address, remote: Socket) -> int:
        low, high = EPHEMERAL
        start = self._ports.randint(low, high)
        for port in chain(range(start, high + 1), range(low, start)):
            if (Socket(address, port), remote) not in self.connections and Socket(address, port) not in self.listeners:
                return port
        raise CallError("insufficient resources")

    def _new(self, local: Socket, remote: Socket | None, settings: TcpSettings) -> TcpEndpoint:
        endpoint = TcpEndpoint(local, remote, settings, now=self._now)
        endpoint.on_touch = self._touched
        return endpoint

    def _touched(self, endpoint: TcpEndpoint) -> None:
        self._awake[endpoint] = None

    # input

    def receive_packet(self, data: bytes | Packet, now: float) -> None:
        """A packet from the network. What is damaged, no TCP or not for this host is counted in `dropped`."""
        self._now = max(now, self._now)
        try:
            packet = data if isinstance(data, Packet) else self._parsed(data)
        except (PacketError, SegmentError):
            packet = None
        if packet is None or packet.destination not in self.addresses or invalid(packet.source):
            self.dropped += 1
            return
        self._arrived(packet)

    def _parsed(self, data: bytes) -> Packet | None:
        packet = Packet.parse(data)
        if packet is None and (told := unreachable(data)) is not None:
            self._unreachable(told)
        return packet

    def _unreachable(self, told: Unreachable) -> None:
        endpoint = self.connections.get((told.local, told.remote))
        if endpoint is not None:
            endpoint.undelivered(told.seq, told.what, self._now, mtu=told.mtu, hard=told.hard)
            self._grown_up((told.local, told.remote), endpoint)

    def _arrived(self, packet: Packet) -> None:
        key, segment = (packet.receiver, packet.sender), packet.segment
        listener = self._listener(packet.receiver)
        endpoint = self.connections.get(key)
        if endpoint is None:
            self._unknown(packet, listener)
            return
        before = endpoint.state
        endpoint.variables.reopens = endpoint.settings.reopens and listener is not None and not listener.full
        endpoint.receive_segment(segment, packet.sender, self._now)
        if before is State.TIME_WAIT and endpoint.state is State.SYN_RECEIVED and listener is not None:
            endpoint = self.connections[key] = endpoint.successor()
            self._touched(endpoint)
            self._adopt(listener, key)
        self._grown_up(key, endpoint)

    def _unknown(self, packet: Packet, listener: Listener | None) -> None:
        """A segment of no connection: to who listens, or to the machine in CLOSED."""
        key, segment = (packet.receiver, packet.sender), packet.segment
        if listener is None:
            endpoint = TcpEndpoint(packet.receiver, packet.sender, self.settings, now=self._now)
        elif listener.full and segment.control & (SYN | ACK | RST) == SYN:
            return
        else:
            endpoint = self._new(packet.receiver, None, listener.settings)
            endpoint.open_passive(self._now)
        endpoint.receive_segment(segment, packet.sender, self._now)
        if listener is not None and endpoint.state is State.SYN_RECEIVED:
            self.connections[key] = endpoint
            self._adopt(listener, key)
            return
        self._awake.pop(endpoint, None)
        for answer in endpoint.segments_to_send(self._now):
            self._out.append(Packet(packet.destination, packet.source, answer))
        self._awake.pop(endpoint, None)

    def _adopt(self, listener: Listener, key: Key) -> None:
        listener.half_open.add(key)
        self._born[key] = listener

    def _grown_up(self, key: Key, endpoint: TcpEndpoint) -> None:
        """A connection of a listener that is half open no longer."""
        listener = self._born.get(key)
        if listener is None or endpoint.state is State.SYN_RECEIVED:
            return
        del self._born[key]
        listener.half_open.discard(key)
        if endpoint.state is State.LISTEN:
            del self.connections[key]
        elif endpoint.state is not State.CLOSED and endpoint.state is not State.TIME_WAIT:
            listener.ready.append(endpoint)

    def _listener(self, local: Socket) -> Listener | None:
        return self.listeners.get(local) or self.listeners.get(Socket(ANY[local.address.version], local.port))

    # output and time

    def packets_to_send(self, now: float) -> list[Packet]:
        """What all connections want to send now, once."""
        self._now = max(now, self._now)
        out, self._out = self._out, []
        for endpoint in list(self._awake):
            segments = endpoint.segments_to_send(self._now)
            remote = endpoint.remote
            if remote is not None:
                hops = endpoint.settings.hops
                out += [Packet(endpoint.local.address, remote.address, segment, hops) for segment in segments]
            self._schedule(endpoint)
            self._forget(endpoint)
        self._awake.clear()
        return out

    def _schedule(self, endpoint: TcpEndpoint) -> None:
        """Have it in the heap no later than it has something to do; an endpoint is in it once."""
        at = endpoint.next_timer()
        if at is not None and (endpoint.scheduled is None or at < endpoint.scheduled):
            self._count += 1
            heapq.heappush(self._timers, (at, self._count, endpoint))
            endpoint.scheduled = at

    def _forget(self, endpoint: TcpEndpoint) -> None:
        """What is closed is no connection of this host any more."""
        if endpoint.closed and endpoint.remote is not None:
            key = (endpoint.local, endpoint.remote)
            if self.connections.get(key) is endpoint:
                del self.connections[key]
                self._grown_up(key, endpoint)

    def _first(self) -> tuple[float, TcpEndpoint] | None:
        """Who has something to do first, and when."""
        while self._timers:
            at, _, endpoint = self._timers[0]
            if endpoint.scheduled == at == endpoint.next_timer():
                return at, endpoint
            heapq.heappop(self._timers)
            if endpoint.scheduled == at:
                endpoint.scheduled = None
                self._schedule(endpoint)
        return None

    def advance(self, now: float) -> None:
        """Fire the timers that are due."""
        self._now = max(now, self._now)
        for endpoint in self._awake:
            self._schedule(endpoint)
        while (first := self._first()) is not None and first[0] <= self._now:
            first[1].advance(self._now)

    def next_timer(self) -> float | None:
        """When `advance` has something to do next; None if never. Ask after `packets_to_send`."""
        first = self._first()
        return first[0] if first is not None else None
