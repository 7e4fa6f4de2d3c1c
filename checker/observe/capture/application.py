"""What runs over one TCP connection: TLS from the first byte, TLS after an upgrade, or something else.

Fed with both directions in order; at the end it fills a `Session`. Nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wirestate.checker.observation import Alike, Followed, Observed, Role, Session
from wirestate.checker.observe.capture.alike import Talk, follow
from wirestate.checker.observe.capture.beginnings import begins_tls
from wirestate.checker.observe.capture.learner import Learner, learner
from wirestate.checker.observe.capture.protection import VERSIONS, extensions_of
from wirestate.checker.observe.capture.stream import Hole
from wirestate.checker.observe.capture.tls import Marks, TlsReader
from wirestate.checker.observe.keylog import KeyLog

if TYPE_CHECKING:
    from wirestate.checker.observe.capture.starttls import Found, Upgrade

HANDSHAKE = b"\x16\x03"
BEGINNINGS = frozenset({"ClientHello", "HelloRequest"})
DRAFTS = 0x7F
"""The first byte of the version of a draft of TLS 1.3; the second is its number. Up to draft 21 the ServerHello is another."""
ROLES: tuple[Role, Role] = ("client", "server")


def begins(message: Observed) -> bool:
    """Whether a connection may begin so. A ClientHello after a HelloRetryRequest cannot be in a record of version 0x0301.

    RFC 8446 section 5.1: only the initial one may. What looks like a HelloRequest and is not alone in its record is a
    protected record of a renegotiation: its explicit nonce begins with zeros.
    """
    if message.kind == "ClientHello" and message.raw is not None and offers13(message.raw):
        return message.record_version == 0x0301
    return message.kind in BEGINNINGS and message.ends_record is not False


def offers13(raw: bytes) -> bool:
    return VERSIONS in extensions_of(raw, client=True)


class Application:
    """`opened` is True where the connection is known from its SYN on, so that nothing came before.

    `headless` is set where only one direction could be read: what it is can be told, but not judged.
    """

    __slots__ = ("early", "followed", "found", "headless", "keys", "learner", "opened", "tls", "upgrade")

    def __init__(self, keys: KeyLog | None, *, opened: bool) -> None:
        self.keys, self.opened, self.headless = keys, opened, False
        self.tls: TlsReader | None = None
        self.learner: Learner | None = None
        self.followed: tuple[Followed, Alike] | None = None
        self.upgrade: Upgrade | None = None
        self.found: Found | None = None
        self.early: list[tuple[int, Marks, bytes]] = []

    def read_whole(self, talk: Talk) -> None:
        """All that both sides said."""
        self.followed = follow(self.keys, talk)
        if self.followed is None:
            self.learner = learner(self.keys, talk)
            for sender, first, last in talk.turns():
                begin, end = talk.places[first], talk.places[last]
                places = [place - begin for place in talk.places[first:last]]
                self.read(sender, list(zip(places, talk.frames[first:last], strict=True)), talk.text[begin:end])

    def read(self, sender: int, marks: Marks, data: bytes) -> None:
        """The next bytes of one direction; `marks` say which frame brought those from a place on: (place, frame), from place 0."""
        if self.tls is not None:
            self.tls.feed(sender, marks, data)
        elif self.upgrade is not None:
            self._look(self.upgrade, sender, marks, data)
        elif data[:2] == HANDSHAKE and begins_tls(data):
            self.tls = self.learner or TlsReader(self.keys)
            self.tls.feed(sender, marks, data)
        else:
            from wirestate.checker.observe.capture.starttls import Upgrade

            self.upgrade = Upgrade(midstream=not self.opened)
            self._look(self.upgrade, sender, marks, data)

    def learn(self, keys: KeyLog) -> None:
        """More secrets are known."""
        self.keys = keys
        if self.tls is not None:
            self.tls.learn(keys)

    def _look(self, upgrade: Upgrade, sender: int, marks: Marks, data: bytes) -> None:
        """Is it TLS, is it on the way to it, or is it something else?"""
        if upgrade.rejected:
            return
        self.early.append((sender, marks, data))
        found = upgrade.feed(sender, data)
        if found is not None:
            self._begin(found)
        elif upgrade.rejected:
            self.early = []

    def _begin(self, found: Found) -> None:
        """TLS begins in what was read already: read it again from there."""
        self.found = found
        self.tls = TlsReader(self.keys)
        skip = list(found.offsets)
        for sender, marks, piece in self.early:
            drop = skip[sender]
            if drop < len(piece):
                kept = [(at - drop, frame) for at, frame in marks if at > drop]
                first = max(m for m in marks if m[0] <= drop)[1]
                self.tls.feed(sender, [(0, first), *kept], piece[drop:])
            skip[sender] = max(0, drop - len(piece))
        self.early = []

    @property
    def begun(self) -> bool:
        """Something was read."""
        return self.tls is not None or self.upgrade is not None

    def rests(self, sender: int) -> bool:
        """No record of this side waits for its rest."""
        return self.tls is None or not self.tls.sides[sender].buffer

    @property
    def swapped(self) -> bool:
        """The client of TLS is the end that TCP has for the server."""
        return self.tls is not None and self.tls.sides[0].role == 1

    def finish(self) -> None:
        """No more will come."""
        if self.tls is None and self.upgrade is not None and (found := self.upgrade.finish()):
            self._begin(found)

    def fill(self, session: Session, holes: Sequence[Hole | None], *, over: bool) -> None:
        """Put what was read into the session. `holes` are what the capture lacks of each direction; `over`: TCP was closed."""
        session.keys = self.keys
        if self.followed is not None:
            session.messages, session.alike = self.followed
            return
        if self.tls is not None:
            self._tls(session, self.tls, holes, over)
        elif self.upgrade is not None:
            session.extra["not_tls"] = self.upgrade.rejected
        if self.tls is None and not (self.upgrade is not None and self.upgrade.rejected):
            session.reasons += [text for _, text in self._missing(holes)]

    def _tls(self, session: Session, tls: TlsReader, holes: Sequence[Hole | None], over: bool) -> None:
        if self.found is not None:
            self._upgraded(session, self.found)
        session.messages = tls.messages
        cuts = self._missing(holes)
        if tls.cut:
            cuts.append((tls.cut_frame, tls.cut))
        if cuts:
            session.cut = min(cuts)[1]
        elif not over or not tls.messages:
            session.cut = tls.unfinished()
        elif left := tls.unfinished():
            session.reasons.append(left)
        session.complete = not session.cut
        if tls.protection.version >> 8 == DRAFTS:
            session.protocol_hint = f"TLS 1.3 draft {tls.protection.version & 255}"
        session.reasons += tls.protection.reasons
        session.judged = bool(tls.messages) and not self.headless and (self.opened or begins(tls.messages[0]))
        if self.learner is not None and self.learner is tls:
            usual = session.judged and session.complete and not (session.reasons or session.protocol_hint)
            session.alike = self.learner.remember() if usual else None

    def _missing(self, holes: Sequence[Hole | None]) -> list[tuple[int, str]]:
        """Where the capture lacks something, and what."""
        return [
            (hole.frame, f"frame {hole.frame}: bytes {hole.start}–{hole.end - 1} of the {ROLES[sender ^ self.swapped]} are missing")
            for sender, hole in enumerate(holes) if hole is not None
        ]  # fmt: skip

    def _upgraded(self, session: Session, found: Found) -> None:
        if found.name:
            session.extra["upgrade"] = found.name
        for sender, number in enumerate(found.extra_plaintext):
            if number:
                who = ROLES[sender ^ self.swapped]
                what = f"{number} bytes of the {who} came in plaintext after the upgrade to TLS was agreed"
                session.reasons.append(f"{what}: they may have been injected")
