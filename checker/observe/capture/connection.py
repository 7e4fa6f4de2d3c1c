"""One TCP connection of a capture: its segments go in, and out comes a `Session` with what TCP and TLS showed.

Roles: the client of TCP opened the connection; who is the client of TLS is told by the hellos. Nothing is judged here
but by `checker.tcp`, which is fed alongside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from ipaddress import IPv6Address

from wirestate.checker import keep
from wirestate.checker.observation import Segment, Session
from wirestate.checker.observe.capture.application import ROLES, Application
from wirestate.checker.observe.capture.causal import Reader
from wirestate.checker.observe.capture.stream import Stream
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.tcp import TcpJudge, TcpVerdict, conflicting

FIN, SYN, RST, ACK = 1, 2, 4, 16
MOST_LATE = 1 << 20
"""A SYN that was captured late stands at most so many octets before what was captured first of its side."""
MAPPED = bytes(10) + b"\xff\xff"


@lru_cache(maxsize=4096)
def host(address: bytes) -> str:
    """An address of 16 bytes as people write it."""
    return ".".join(map(str, address[12:])) if address[:12] == MAPPED else f"[{IPv6Address(address).compressed}]"


def ends_of(key: bytes, client: int) -> tuple[str, str]:
    """The two ends of a connection, that of the client first; `client` is 0 if it is the lower one."""
    low = f"{host(key[:16])}:{key[32] << 8 | key[33]}"
    high = f"{host(key[16:32])}:{key[34] << 8 | key[35]}"
    return (low, high) if client == 0 else (high, low)


def begun(source: str, ends: tuple[str, str], application: Application, first: tuple[int, int], fins: Sequence[int]) -> Session:
    """The session of a connection, without what was said in it. `first` are the first frame and its time."""
    application.finish()
    swapped = application.swapped
    client, server = ends[::-1] if swapped else ends
    session = Session(source, "", client, server, unit="frame", began=first[1], first=first[0], swapped=swapped)
    for sender, frame in enumerate(fins):
        if frame:
            session.fins[ROLES[sender ^ swapped]] = frame
    return session


class TcpConnection:
    """One connection, from its first segment on. `client` is 0 if the lower end of the key opened it, else 1."""

    __slots__ = (
        "application", "client", "closing", "ends", "fins", "first", "isns", "judge", "last", "met", "reader", "reset", "spoken",
        "streams", "tape",
    )  # fmt: skip

    def __init__(self, key: bytes, client: int, first: Segment, keys: KeyLog | None) -> None:
        self.ends, self.client = ends_of(key, client), client
        self.first, self.last = (first.frame, first.time), first.time
        self.judge = TcpJudge()
        self.streams = (Stream(), Stream())
        self.isns: list[int | None] = [None, None]
        self.fins: list[int] = [0, 0]
        self.met: list[int | None] = [None, None]
        """The sequence number of each end that was captured first."""
        self.spoken = self.closing = 0
        self.reset = False
        self.application = Application(keys, opened=bool(first.flags & SYN))
        self.reader = Reader(self.streams, self.application)
        self.tape = keep.Tape() if keep.on() else None

    @property
    def answered(self) -> bool:
        return self.spoken == 3

    def isn(self, sender: int) -> int | None:
        """The sequence number of this end's SYN, if that was seen."""
        return self.isns[sender]

    @property
    def over(self) -> bool:
        """Both sides closed, or one reset: what still comes is left over."""
        return self.reset or self.closing == 3

    def left(self, sender: int) -> bool:
        """This end can open another connection: this one is over, or the end closed and nothing of the other was captured."""
        return self.over or self.closing == self.spoken == 1 << sender

    def owns(self, syn: Segment) -> bool:
        """Whether a SYN, or SYN,ACK, has the number of this connection; as far as is known, if that one was not captured."""
        known, met = self.isns[syn.sender], self.met[syn.sender]
        if known is None and met is not None:
            return (met - syn.seq - 1) & 0xFFFFFFFF < MOST_LATE
        return known in (None, syn.seq)

    def feed(self, segments: Iterable[Segment]) -> None:
        segments = list(segments)
        self.judge.feed(segments)
        if self.tape is not None:
            self.tape.add(segments)
        for segment in segments:
            self._take(segment)
        if segments:
            self.last = segments[-1].time

    def _take(self, segment: Segment) -> None:
        flags, sender = segment.flags, segment.sender
        self.spoken |= 1 << sender
        if self.met[sender] is None:
            self.met[sender] = segment.seq
        if flags & RST:
            self.reset = True
            return
        stream, seq = self.streams[sender], segment.seq
        if flags & SYN:
            if self.isns[sender] is None:
                self.isns[sender] = seq
                self.application.opened |= not self.application.begun  # else what was read may not have been the beginning
            stream.start(seq)
            seq = (seq + 1) & 0xFFFFFFFF
        if flags & ACK:
            self.streams[1 - sender].acknowledge(segment.ack, segment.frame)
        if segment.length:
            ack = segment.ack if flags & ACK else -1
            if pieces := stream.take(segment.frame, seq, segment.text, segment.length, ack):
                self.reader.take(sender, pieces)
        if flags & FIN:
            self.closing |= 1 << sender
            self.fins[sender] = self.fins[sender] or segment.frame
            stream.finish((seq + segment.length) & 0xFFFFFFFF, segment.frame)
            self.reader.go_on()

    def session(self, source: str) -> Session:
        """What is known now, as a session. The connection takes no more after it."""
        self.reader.finish()
        session = begun(source, self.ends, self.application, self.first, self.fins)
        session.tcp = self._tcp()
        if self.tape is not None:
            self.tape.fill(session)
        session.closed = "fin" if self.closing else "reset" if self.reset else None  # a RST after a FIN only answers it
        self.application.fill(session, [stream.missing() for stream in self.streams], over=self.over)
        return session

    def _tcp(self) -> TcpVerdict:
        verdict = self.judge.verdict()
        found = [
            conflicting(sender, c.frame, c.first, c.offset, c.offset + c.length)
            for sender, stream in enumerate(self.streams) for c in stream.conflicts[:1]
        ]  # fmt: skip
        return replace(verdict, deviations=[*verdict.deviations, *found]) if found else verdict
