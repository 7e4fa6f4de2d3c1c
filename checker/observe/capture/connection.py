"""One TCP connection of a capture: its segments go in, and out comes a `Session` with what TCP and TLS showed.

Roles: the client of TCP opened the connection; who is the client of TLS is told by the hellos. Nothing is judged here
but by `checker.tcp`, which is fed alongside.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv6Address

from wirestate.checker.observation import Role, Segment, Session
from wirestate.checker.observe.capture.starttls import Found, Upgrade, begins_tls
from wirestate.checker.observe.capture.stream import Conflict, Stream
from wirestate.checker.observe.capture.tls import TlsReader
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.tcp import TcpJudge

FIN, SYN, RST, ACK = 1, 2, 4, 16
HANDSHAKE = b"\x16\x03"
MAPPED = bytes(10) + b"\xff\xff"


def endpoint(address: bytes, port: int) -> str:
    """An address of 16 bytes and a port as people write them."""
    if address[:12] == MAPPED:
        return "{}.{}.{}.{}:{}".format(*address[12:], port)
    return f"[{IPv6Address(address).compressed}]:{port}"


class TcpConnection:
    """One connection, from its first segment on. `client` is 0 if the lower end of the key opened it, else 1."""

    __slots__ = (
        "client", "closing", "early", "ends", "fins", "first_frame", "isns", "judge", "keys", "last", "reset", "spoken",
        "started", "streams", "tls", "upgrade", "upgraded",
    )  # fmt: skip

    def __init__(self, key: bytes, client: int, first: Segment, keys: KeyLog | None) -> None:
        low, high = endpoint(key[:16], key[32] << 8 | key[33]), endpoint(key[16:32], key[34] << 8 | key[35])
        self.ends = (low, high) if client == 0 else (high, low)
        self.client, self.keys = client, keys
        self.first_frame, self.started, self.last = first.frame, first.time, first.time
        self.judge = TcpJudge()
        self.streams = (Stream(), Stream())
        self.isns: list[int | None] = [None, None]
        self.fins: list[int] = [0, 0]
        self.spoken = self.closing = 0
        self.reset = False
        self.upgrade: Upgrade | None = None
        self.early: list[tuple[int, int, bytes]] = []
        self.upgraded = ""
        self.tls: TlsReader | None = None

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

    def feed(self, segments: Iterable[Segment]) -> None:
        segments = list(segments)
        self.judge.feed(segments)
        for segment in segments:
            self._take(segment)
        if segments:
            self.last = segments[-1].time

    def _take(self, segment: Segment) -> None:
        flags, sender = segment.flags, segment.sender
        self.spoken |= 1 << sender
        if flags & RST:
            self.reset = True
            return
        stream, seq = self.streams[sender], segment.seq
        if flags & SYN:
            if self.isns[sender] is None:
                self.isns[sender] = seq
            stream.start(seq)
            seq = (seq + 1) & 0xFFFFFFFF
        if flags & ACK:
            self.streams[1 - sender].acknowledge(segment.ack, segment.frame)
        if segment.length:
            for frame, data in stream.take(segment.frame, seq, segment.text, segment.length):
                self._read(sender, frame, data)
        if flags & FIN:
            self.closing |= 1 << sender
            self.fins[sender] = self.fins[sender] or segment.frame

    def _read(self, sender: int, frame: int, data: bytes) -> None:
        if self.tls is not None:
            self.tls.feed(sender, frame, data)
        elif self.upgrade is not None:
            self._look(self.upgrade, sender, frame, data)
        elif data[:2] == HANDSHAKE and begins_tls(data):
            self.tls = TlsReader(self.keys)
            self.tls.feed(sender, frame, data)
        else:
            self.upgrade = Upgrade(midstream=self.isns == [None, None])
            self._look(self.upgrade, sender, frame, data)

    def _look(self, upgrade: Upgrade, sender: int, frame: int, data: bytes) -> None:
        """Is it TLS, is it on the way to it, or is it something else?"""
        if upgrade.rejected:
            return
        self.early.append((sender, frame, data))
        found = upgrade.feed(sender, data)
        if found is not None:
            self._begin(found)
        elif upgrade.rejected:
            self.early = []

    def _begin(self, found: Found) -> None:
        """TLS begins in what was read already: read it again from there."""
        self.upgraded = found.name
        self.tls = TlsReader(self.keys)
        skip = list(found.offsets)
        for side, at, piece in self.early:
            if skip[side] < len(piece):
                self.tls.feed(side, at, piece[skip[side] :])
            skip[side] = max(0, skip[side] - len(piece))
        self.early = []

    def learn(self, keys: KeyLog) -> None:
        """More secrets are known."""
        self.keys = keys
        if self.tls is not None:
            self.tls.protection.keys = keys

    # the end

    def session(self, source: str) -> Session:
        """What is known now, as a session. The connection takes no more after it."""
        if self.tls is None and self.upgrade is not None and (found := self.upgrade.finish()):
            self._begin(found)
        swapped = self.tls is not None and self.tls.sides[0].role == 1
        ends = self.ends[::-1] if swapped else self.ends
        session = Session(source, "", ends[0], ends[1], unit="frame", began=self.started, first=self.first_frame)
        session.keys = self.keys
        session.tcp, session.swapped = self.judge.verdict(), swapped
        session.closed = "reset" if self.reset else "fin" if self.closing else None
        for sender, frame in enumerate(self.fins):
            if frame:
                session.fins[ROLES[sender ^ swapped]] = frame
        if self.tls is not None:
            self._tls(session, self.tls, swapped)
        elif self.upgrade is not None:
            session.extra["not_tls"] = self.upgrade.rejected or ""
        return session

    def _tls(self, session: Session, tls: TlsReader, swapped: bool) -> None:
        if self.upgraded:
            session.extra["upgrade"] = self.upgraded
        messages = tls.messages
        cuts = [(tls.cut_frame, tls.cut)] if tls.cut else []
        for sender, stream in enumerate(self.streams):
            hole = stream.missing()
            if hole is not None:
                which = f"bytes {hole.start}–{hole.end - 1} of the {ROLES[sender ^ swapped]} are missing"
                cuts.append((hole.frame, f"frame {hole.frame}: {which}"))
        if cuts:
            frame, session.cut = min(cuts)
            messages = [m for m in messages if m.where < frame or (m.where == frame and m.defect)]
        elif not self.over:
            session.cut = tls.unfinished()
        elif left := tls.unfinished():
            session.reasons.append(left)
        session.messages, session.complete = messages, not session.cut
        session.reasons += tls.protection.reasons
        session.judged = bool(messages) and messages[0].kind in BEGINNINGS
        if self.isns != [None, None]:
            session.judged = bool(messages)


BEGINNINGS = frozenset({"ClientHello", "HelloRequest"})
ROLES: tuple[Role, Role] = ("client", "server")


def conflicts(streams: tuple[Stream, Stream]) -> list[tuple[int, Conflict]]:
    return [(sender, conflict) for sender, stream in enumerate(streams) for conflict in stream.conflicts]
