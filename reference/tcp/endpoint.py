"""The TCP endpoint for users: calls and segments in, segments, events and timers out. No sockets and no clock of its own.

    client = TcpEndpoint(Socket(own_address, 40000), Socket(address, 443), TcpSettings(), now=0.0)
    client.open_active(now)
    for segment in client.segments_to_send(now): ...          to the network
    client.receive_segment(segment, source, now)              from the network
    client.advance(now)                                       at `client.next_timer()`, or later

Every step is a rule of the model, which is reported. `now` is in seconds and never goes back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wirestate.reference.generated.tcp import Event, State, Variables
from wirestate.reference.tcp import arrival, due, transmit
from wirestate.reference.tcp.core import CallError, Core
from wirestate.reference.tcp.events import Closed, NetworkTrouble, TcpEvent
from wirestate.reference.tcp.segment import Segment
from wirestate.reference.tcp.sequence import distance
from wirestate.reference.tcp.settings import HEADERS, Socket, TcpSettings

__all__ = ["CallError", "Socket", "TcpEndpoint", "TcpSettings"]


class TcpEndpoint:
    """One end of one connection. `remote` None: a passive OPEN for whoever comes. `CallError` from a call changes nothing."""

    def __init__(self, local: Socket, remote: Socket | None, settings: TcpSettings, *, now: float) -> None:
        self._core = Core(settings, local, remote)
        self._core.now = now
        self.on_touch: Callable[[TcpEndpoint], None] | None = None
        """Is told of every call and segment: there may be something to send."""
        self.scheduled: float | None = None
        """For who keeps the timers of many: when it is to be advanced."""

    # calls (RFC 9293 section 3.10)

    def open_active(self, now: float, remote: Socket | None = None) -> None:
        """OPEN: send a SYN. In LISTEN the remote socket may be said only now."""
        core = self._at(now)
        if remote is not None and core.v.state in (State.CLOSED, State.LISTEN):
            core.remote = core.configured = remote
            core.v.remote = True
        core.take(Event.CALL_ACTIVE_OPEN)
        assert core.remote is not None
        core.started(core.remote)

    def open_passive(self, now: float) -> None:
        """OPEN: wait for a SYN."""
        self._at(now).take(Event.CALL_PASSIVE_OPEN)

    def send(self, data: bytes, now: float, *, urgent: bool = False) -> None:
        """SEND: all of it is taken, see `writable` for how much is wise. An empty one is no call. For `urgent` see section 3.8.5."""
        core = self._at(now)
        if not data:
            return
        core.offered, core.urgent = data, urgent
        listening = core.v.state is State.LISTEN
        core.take(Event.CALL_SEND)
        if listening:
            assert core.remote is not None
            core.started(core.remote)
            core.queue_data()
        core.offered = b""

    def receive(self, limit: int, now: float) -> bytes:
        """RECEIVE: up to so many octets; none if there are none yet. What an earlier one asked for is no new call."""
        core = self._at(now)
        if core.v.unread or not core.asked:
            try:
                core.take(Event.CALL_RECEIVE)
            except CallError:
                if not core.asked:
                    raise
        inbox = core.tcb.rcv.inbox if core.tcb is not None else core.inbox
        with memoryview(inbox)[: min(limit, core.asked)] as view:
            data = bytes(view)
        del inbox[: len(data)]
        core.asked -= len(data)
        core.has_read = True
        return data

    def close(self, now: float) -> None:
        """CLOSE: no more will be sent; what was sent before is, and what the peer sends arrives."""
        self._at(now).take(Event.CALL_CLOSE)

    def abort(self, now: float) -> None:
        """ABORT: the connection is no more, and the peer hears it by a RST."""
        self._at(now).take(Event.CALL_ABORT)

    # input

    def receive_segment(self, segment: Segment, source: Socket, now: float) -> None:
        """A segment that came from `source`. Whatever is wrong with it is answered, never raised."""
        arrival.receive(self._at(now), segment, source)
        due.rest(self._core)

    def advance(self, now: float) -> None:
        """Fire the timers that are due."""
        due.fire(self._at(now))
        due.rest(self._core)

    def next_timer(self) -> float | None:
        """When `advance` has something to do next; None if never."""
        return self._core.timers.next()

    # output

    def segments_to_send(self, now: float) -> list[Segment]:
        """What is to be sent now, once."""
        core = self._at(now)
        transmit.draw(core)
        out, core.out = core.out, []
        return out

    def events(self) -> Iterator[TcpEvent]:
        """What happened since the last time, in order."""
        told = self._core.told
        while told:
            yield told.popleft()

    def undelivered(self, seq: int, what: str, now: float, *, mtu: int | None = None, hard: bool = False) -> None:
        """ICMP about a segment of this connection (section 3.9.2.2). Nobody is believed who does not know what is in flight (RFC 5927).

        A packet that was longer than `mtu` goes again in smaller ones (section 3.7.2). What is `hard` ends an OPEN, no connection.
        """
        core = self._at(now)
        tcb = core.tcb
        if tcb is None or not 0 <= distance(seq, tcb.snd.una) < distance(tcb.snd.nxt, tcb.snd.una):
            return
        if mtu is not None:
            transmit.shorten(tcb, mtu - HEADERS[core.local.address.version])
            return
        core.told.append(NetworkTrouble(what))
        if hard and core.v.state in (State.SYN_SENT, State.SYN_RECEIVED):
            core.take(Event.CALL_ABORT)

    def successor(self) -> TcpEndpoint:
        """Where TIME-WAIT was left for a new incarnation (MAY-2): the endpoint of that; this one is at its end."""
        new = TcpEndpoint(self.local, self.remote, self._core.settings, now=self._core.now)
        new.on_touch = self.on_touch
        new._core, self._core = self._core, new._core
        new._core.told, self._core.told = self._core.told, new._core.told
        self._core.told.append(Closed())
        return new

    # view

    @property
    def settings(self) -> TcpSettings:
        return self._core.settings

    @property
    def state(self) -> State:
        """The state of the machine."""
        return self._core.v.state

    @property
    def variables(self) -> Variables:
        """The variables of the machine. To look at: only rules change them."""
        return self._core.v

    @property
    def local(self) -> Socket:
        return self._core.local

    @property
    def remote(self) -> Socket | None:
        """Who the peer is, as far as that is known."""
        return self._core.remote

    @property
    def readable(self) -> int:
        """Octets that `receive` can have now."""
        return self._core.readable

    @property
    def urgent(self) -> int:
        """Octets up to the last that the peer calls urgent, as far as they are not read; some may still be on their way."""
        return self._core.tcb.rcv.urgent if self._core.tcb is not None else 0

    @property
    def writable(self) -> int:
        """Room in the send buffer."""
        tcb = self._core.tcb
        return max(0, self._core.settings.send_buffer - len(tcb.snd.text)) if tcb is not None else self._core.settings.send_buffer

    @property
    def peer_finished(self) -> bool:
        """The peer's FIN came, and all before it: nothing more will be readable than is."""
        return self._core.v.fin_rcvd

    @property
    def closed(self) -> bool:
        """There is no connection: none yet, or none any more."""
        return self._core.v.state is State.CLOSED

    def _at(self, now: float) -> Core:
        core = self._core
        core.now = max(now, core.now)
        if self.on_touch is not None:
            self.on_touch(self)
        return core
