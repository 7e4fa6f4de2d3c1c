"""Both ends of a connection in one process: TLS over TCP over a network in memory, with a clock of its own.

What the ends may do is theirs to say; here are their users, who ask and answer and close, and the wire between them, which
takes its time. Everything that happens is noted with its time and side. Deterministic, if the settings are.
"""

from __future__ import annotations

import heapq
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Literal

from wirestate.reference.endpoint import ClientEndpoint, Endpoint, ServerEndpoint
from wirestate.reference.handlers.events import (
    Aborted, DataReceived, EarlyDataAnswered, HandshakeCompleted, PeerClosed, RecordSealed, SessionReceived, UserEvent,
)  # fmt: skip
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import ClientSettings, ServerSettings
from wirestate.reference.tcp.endpoint import Socket, TcpEndpoint
from wirestate.reference.tcp.events import TcpEvent, Transition
from wirestate.reference.tcp.packet import Packet
from wirestate.reference.tcp.segment import Control, Segment
from wirestate.reference.tcp.settings import TcpSettings
from wirestate.values import dataclass

Side = Literal["client", "server"]
Tap = Callable[[bytes, float], int]
"""Is given each packet and the time at which it is sent, and says which frame of the capture it is."""
OTHER: dict[Side, Side] = {"client": "server", "server": "client"}
CHUNK = 1 << 14
MOST = 100_000
"""So many things happen in no connection that gets anywhere."""


@dataclass(frozen=True, slots=True)
class SegmentSent:
    """A segment left, in this frame of the capture. `state` is that of the sender's machine after it."""

    frame: int
    segment: Segment
    state: str


@dataclass(frozen=True, slots=True)
class SegmentArrived:
    """It is there. `state` is that of the receiver's machine after it."""

    frame: int
    segment: Segment
    state: str


What = TcpEvent | UserEvent | SegmentSent | SegmentArrived


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened at one end, `at` so many seconds from the beginning."""

    at: float
    side: Side
    what: What


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the users of both ends are to say. With `early` the request goes as 0-RTT data, if the session allows it."""

    request: bytes
    response: bytes
    early: bool = False


@dataclass(frozen=True, slots=True)
class Flight:
    """A record (or a few, if they are of one content) and the frames that carried it."""

    sealed: RecordSealed
    frames: tuple[int, ...]


class Clock:
    """Whoever wants to know the time asks it; a meeting moves it on."""

    def __init__(self, now: float = 0.0) -> None:
        self.now = now


class Meeting:
    """One connection. `run` lets it happen; then `happenings` tells, and `received` holds what arrived at each side."""

    def __init__(
        self, client: ClientSettings, server: ServerSettings, wishes: Wishes, *, sockets: tuple[Socket, Socket],
        tcp: TcpSettings, rtt: float, tap: Tap, clock: Clock,
    ) -> None:  # fmt: skip
        self.happenings: list[Happening] = []
        self.rtt, self.begin = rtt, clock.now
        self._tap, self._clock = tap, clock
        self._way: list[tuple[float, int, Side, int, bytes]] = []
        here, there = sockets
        self.ends: dict[Side, _End] = {
            "client": _Asking(self, TcpEndpoint(here, there, tcp, now=clock.now), client, wishes),
            "server": _Answering(self, TcpEndpoint(there, None, tcp, now=clock.now), server, wishes),
        }
        self._sockets: dict[Side, Socket] = {"client": here, "server": there}

    @property
    def received(self) -> dict[Side, bytes]:
        return {side: bytes(end.received) for side, end in self.ends.items()}

    @property
    def sessions(self) -> list[Session]:
        """What the client may resume."""
        return [one.what.session for one in self.happenings if isinstance(one.what, SessionReceived)]

    def run(self) -> None:
        """From the OPENs to the end of TIME-WAIT. `RuntimeError` if that does not come."""
        self.ends["server"].open(self._clock.now)
        self.ends["client"].open(self._clock.now)
        for _ in range(MOST):
            if not self._step():
                return
        raise RuntimeError("the connection does not come to its end")

    def _step(self) -> bool:
        """What is next: a packet arrives, or a timer is due. False if nothing is."""
        timers = [(due, side) for side, end in self.ends.items() if (due := end.tcp.next_timer()) is not None]
        arrival = self._way[0][0] if self._way else None
        if timers and (arrival is None or min(timers)[0] < arrival):
            due, side = min(timers)
            self._clock.now = max(self._clock.now, due)
            self.ends[side].timer(self._clock.now)
            return True
        if arrival is None:
            return False
        self._clock.now, _, side, frame, data = heapq.heappop(self._way)
        packet = Packet.parse(data)
        assert packet is not None
        self.ends[side].arrived(packet.segment, frame, self._clock.now)
        return True

    def note(self, side: Side, what: What) -> None:
        self.happenings.append(Happening(self._clock.now - self.begin, side, what))

    def carry(self, by: Side, segment: Segment) -> int:
        """Put a segment on its way; it arrives after half a round trip. Its frame."""
        to = OTHER[by]
        data = Packet(self._sockets[by].address, self._sockets[to].address, segment).to_bytes()
        frame = self._tap(data, self._clock.now)
        heapq.heappush(self._way, (self._clock.now + self.rtt / 2, frame, to, frame, data))
        return frame

    def peer_of(self, side: Side) -> Socket:
        return self._sockets[OTHER[side]]

    def flights(self, side: Side) -> Iterator[Flight]:
        """The records that a side sent, in their order, with the frames that carried them."""
        sent = [one.what for one in self.happenings if one.side == side and isinstance(one.what, SegmentSent)]
        first = next((one.segment.seq for one in sent if one.segment.control & Control.SYN), 0) + 1
        spans = [(one.frame, (one.segment.seq - first) % (1 << 32), len(one.segment.text)) for one in sent if one.segment.text]
        records = [one.what for one in self.happenings if one.side == side and isinstance(one.what, RecordSealed)]
        ends = [0]
        for record in records:
            ends.append(ends[-1] + record.size)
        for record, (start, end) in zip(records, pairwise(ends), strict=True):
            frames = tuple(frame for frame, at, size in spans if at < end and start < at + size)
            yield Flight(record, frames)


class _End(ABC):
    """One end and its user. What each kind of user does is in the subclasses."""

    side: Side

    def __init__(self, meeting: Meeting, tcp: TcpEndpoint, wishes: Wishes) -> None:
        self.tcp, self.wishes = tcp, wishes
        self.tls: Endpoint | None = None
        self.received = bytearray()
        self._meeting, self._waiting = meeting, bytearray()
        self._closing = False

    # what a user does

    @abstractmethod
    def open(self, now: float) -> None:
        """The OPEN of TCP, active or passive."""

    @abstractmethod
    def secure(self) -> Endpoint:
        """The TCP connection is open: the TLS endpoint."""

    @abstractmethod
    def heard(self, tls: Endpoint, event: UserEvent, now: float) -> None:
        """Something happened in TLS."""

    @abstractmethod
    def done(self) -> bool:
        """Whether the TCP connection is to be closed from this side."""

    # what happens to it

    def arrived(self, segment: Segment, frame: int, now: float) -> None:
        self.tcp.receive_segment(segment, self._meeting.peer_of(self.side), now)
        events = list(self.tcp.events())
        self._meeting.note(self.side, SegmentArrived(frame, segment, str(self.tcp.state)))
        self._note(events)
        self._turn(now)

    def timer(self, now: float) -> None:
        self.tcp.advance(now)
        self._turn(now)

    def _turn(self, now: float) -> None:
        """The segments that are due at once; then TLS takes what came, and its user answers; then, if it is time, CLOSE."""
        self._note(self.tcp.events())
        self._flush(now)
        if self.tls is None and str(self.tcp.state) == "ESTABLISHED":
            self.tls = self.secure()
        if self.tls is not None:
            self._talk(self.tls, now)
        if not self._closing and self.done():
            self._closing = True
            self.tcp.close(now)
            self._note(self.tcp.events())
            self._flush(now)

    def _talk(self, tls: Endpoint, now: float) -> None:
        if self.tcp.readable:
            tls.receive_data(self.tcp.receive(self.tcp.readable, now))
        told = True
        while told:
            events = tls.events()
            for event in events:
                self._meeting.note(self.side, event)
                self.heard(tls, event, now)
            self._pass(tls, now)
            told = bool(events)
        self._flush(now)

    def _pass(self, tls: Endpoint, now: float) -> None:
        """What TLS has to send goes to TCP, as far as there is room, and on its way."""
        self._waiting += tls.data_to_send()
        if self._waiting and (room := min(len(self._waiting), self.tcp.writable)):
            self.tcp.send(bytes(self._waiting[:room]), now)
            del self._waiting[:room]
            self._flush(now)

    def _flush(self, now: float) -> None:
        """The segments that are due leave."""
        segments = self.tcp.segments_to_send(now)
        events = list(self.tcp.events())
        states = [event.after for event in events if isinstance(event, Transition) and event.event.startswith("send")]
        for place, segment in enumerate(segments):
            state = str(states[place] if len(states) == len(segments) else self.tcp.state)
            self._meeting.note(self.side, SegmentSent(self._meeting.carry(self.side, segment), segment, state))
        self._note(events)

    def _note(self, events: Iterable[TcpEvent]) -> None:
        for event in events:
            self._meeting.note(self.side, event)

    def say(self, tls: Endpoint, data: bytes) -> None:
        """Application data, in records of its own."""
        for at in range(0, len(data), CHUNK):
            tls.send(data[at : at + CHUNK])


class _Asking(_End):
    """The client: it asks once, early if it may, and says close_notify when the answer is whole."""

    side = "client"

    def __init__(self, meeting: Meeting, tcp: TcpEndpoint, settings: ClientSettings, wishes: Wishes) -> None:
        super().__init__(meeting, tcp, wishes)
        self._settings, self._asked, self._closed = settings, False, False

    def open(self, now: float) -> None:
        self.tcp.open_active(now)
        self._turn(now)

    def secure(self) -> Endpoint:
        tls = ClientEndpoint(self._settings)
        if self.wishes.early and tls.offers_early_data:
            self._asked = True
            self.say(tls, self.wishes.request)
        return tls

    def heard(self, tls: Endpoint, event: UserEvent, now: float) -> None:
        if isinstance(event, EarlyDataAnswered):
            self._asked = event.accepted
        elif isinstance(event, HandshakeCompleted) and not self._asked:
            self._pass(tls, now)  # in segments of its own
            self.say(tls, self.wishes.request)
        elif isinstance(event, DataReceived):
            self.received += event.data
            if len(self.received) == len(self.wishes.response):
                tls.close()
        elif isinstance(event, PeerClosed | Aborted):
            self._closed = True

    def done(self) -> bool:
        return self._closed


class _Answering(_End):
    """The server: it answers when it has the whole request, answers close_notify, and closes after the client."""

    side = "server"

    def __init__(self, meeting: Meeting, tcp: TcpEndpoint, settings: ServerSettings, wishes: Wishes) -> None:
        super().__init__(meeting, tcp, wishes)
        self._settings = settings

    def open(self, now: float) -> None:
        self.tcp.open_passive(now)
        self._turn(now)

    def secure(self) -> Endpoint:
        return ServerEndpoint(self._settings)

    def heard(self, tls: Endpoint, event: UserEvent, now: float) -> None:
        if isinstance(event, DataReceived):
            self.received += event.data
            if len(self.received) == len(self.wishes.request):
                self._pass(tls, now)
                self.say(tls, self.wishes.response)
        elif isinstance(event, PeerClosed) and tls.may_close:
            tls.close()

    def done(self) -> bool:
        return self.tcp.peer_finished
