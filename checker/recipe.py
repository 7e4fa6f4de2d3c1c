"""How a session was judged, to judge those of the same shape alike: what cryptography proves is proved again on the bytes at hand.

Learned only from sessions in which nothing was found and whatever could be proved was proved. Where a proof fails on
another session, there is no verdict here and it is judged in full. So the recipe saves time and decides nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from wirestate.checker.checks.transcript import covered_places, hash_name
from wirestate.checker.conversation import Conversation
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake, handshakes
from wirestate.checker.memo import memo, remember
from wirestate.checker.observation import Session, place_of, raws_of
from wirestate.checker.shape import Shape
from wirestate.checker.summary import moment_of, summarise
from wirestate.checker.verdict import ConnectionVerdict, Judged
from wirestate.reference.crypto import keyschedule, prf12
from wirestate.reference.wire.key_exchange import parse_server_key_exchange
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.observe.keylog import KeyLog
    from wirestate.checker.signer import Signer

MOST = 1024
DAY = timedelta(days=1)
EARLIEST, LATEST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
LABELS = {"client": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "server": "SERVER_HANDSHAKE_TRAFFIC_SECRET"}
PLACE = re.compile(r"\b(?:frame|line) [0-9]")
ENCRYPTED = "encrypted from frame "
"""How `outcome` begins the one reason with a place that a healthy connection has."""
UNTOLD = -1
NAMED_CURVE = 3
PROVABLE = ("CertificateVerify", "ServerKeyExchange", "Finished")

_RECIPES: dict[Shape, Recipe] = memo()


@dataclass(slots=True)
class Proof:
    """One signature or MAC, at `place`. `more` are the messages that it covers beyond what the proof before it does."""

    place: int
    kind: str
    sender: Any
    more: tuple[int, ...] = ()
    signer: Signer | None = None
    kx: str = ""


@dataclass(slots=True)
class Evidence:
    """The bytes of one session as its proofs go through them."""

    raws: list[bytes | None]
    keys: KeyLog | None
    client_random: bytes
    server_random: bytes
    running: Any
    parts: list[bytes] = field(default_factory=list)

    def cover(self, places: Sequence[int]) -> None:
        for i in places:
            part = self.raws[i] or b""
            self.parts.append(part)
            self.running.update(part)

    def secret(self, label: str) -> bytes | None:
        return None if self.keys is None else self.keys.secret(label, self.client_random)


@dataclass(slots=True)
class Recipe:
    """A verdict without its names, with the proofs that it rests on.

    `hellos` are the places of the two hellos; `covers`: some proof is over the messages before it.
    """

    verdict: ConnectionVerdict
    inconclusive: bool
    hidden: int | None
    conversation: Conversation
    version: int | None
    hash_name: str
    hellos: tuple[int, int]
    proofs: tuple[Proof, ...]
    covers: bool
    summary: dict[str, Any] = field(default_factory=dict)
    since: datetime = LATEST
    until: datetime = EARLIEST

    def judge(self, session: Session, keys: KeyLog | None, at: datetime) -> Judged | None:
        """The verdict on a session of the same shape; None if a proof fails. What does not name it is shared."""
        if self.proofs and not self._proved(session, keys):
            return None
        known = self.verdict
        reasons = known.reasons
        if self.hidden is not None:
            where = place_of(session.messages, self.hidden)
            reasons = [_placed(r, where) for r in reasons]
        verdict = ConnectionVerdict(
            session.source, session.ident, session.client, session.server, known.protocol, known.verdict, known.outcome,
            known.outcome_detail, reasons, [], known.states, self._summary(at), known.verified, known.taken,
        )  # fmt: skip
        return Judged(verdict, self.inconclusive)

    def _proved(self, session: Session, keys: KeyLog | None) -> bool:
        raws = raws_of(session.messages)
        client, server = raws[self.hellos[0]] or b"", raws[self.hellos[1]] or b""
        evidence = Evidence(raws, keys, client[6:38], server[6:38], hashlib.new(self.hash_name) if self.covers else None)
        for proof in self.proofs:
            if proof.more:
                evidence.cover(proof.more)
            raw = raws[proof.place] or b""
            if not (self._finished(proof, raw, evidence) if proof.kind == "Finished" else self._signed(proof, raw, evidence)):
                return False
        return True

    def _finished(self, proof: Proof, raw: bytes, evidence: Evidence) -> bool:
        secret = evidence.secret(LABELS[proof.sender] if self.version == TLS13 else "CLIENT_RANDOM")
        if secret is None:
            return False
        digest = evidence.running.digest()
        if self.version == TLS13:
            return raw[4:] == keyschedule.finished_mac(self.hash_name, secret, digest)
        return raw[4:] == prf12.verify_data(self.hash_name, secret, proof.sender, digest)

    def _signed(self, proof: Proof, raw: bytes, evidence: Evidence) -> bool:
        assert proof.signer is not None
        if proof.kind != "CertificateVerify":
            params, scheme, signature = _exchange(raw, proof.kx)
            data = evidence.client_random + evidence.server_random + params  # RFC 5246 section 7.4.3
        else:
            scheme, signature = raw[4] << 8 | raw[5], raw[8:]
            data = proof.signer.input(evidence.running.digest()) if self.version == TLS13 else b"".join(evidence.parts)
        return proof.signer.signed(scheme, signature, data)

    def _summary(self, at: datetime) -> dict[str, Any]:
        """The summary, which changes only as certificates age."""
        if not self.since < at < self.until:
            self.summary = summarise(self.conversation, at=at)
            self.since, self.until = _unchanged(self.summary.get("chain") or (), at)
        return self.summary


def _unchanged(chain: Sequence[Mapping[str, Any]], at: datetime) -> tuple[datetime, datetime]:
    """Between which moments nothing changes that a summary says of the chain: its days left, and whether it is valid."""
    marks = [EARLIEST, LATEST]
    for certificate in chain:
        begins, ends = moment_of(certificate.get("not_before")), moment_of(certificate.get("not_after"))
        if begins is not None:
            marks.append(begins)
        if ends is not None:
            days = (ends - at) // DAY
            marks += [ends, ends - days * DAY, ends - (days + 1) * DAY]
    return max(m for m in marks if m <= at), min(m for m in marks if m >= at)


def find(shape: Shape) -> Recipe | None:
    return _RECIPES.get(shape)


def learn(shape: Shape, conversation: Conversation, judged: Judged, keys: KeyLog | None) -> None:
    """Keep how this session was judged, if that is good for others of its shape."""
    verdict = judged.verdict
    if verdict.deviations or conversation.findings or not all(m.modelled for m in conversation.messages):
        return
    found = handshakes(conversation)
    h, offer = found[0], found[0].offer()
    if len(found) != 1 or (conversation.psks and offer is not None and offer.binders):
        return
    proofs, hidden = _proofs(h, keys, conversation.proved), _hidden(conversation, verdict.reasons)
    if proofs is None or hidden == UNTOLD:
        return
    hellos = (h.place("ClientHello") or 0, h.place("ServerHello") or 0)
    kept = replace(verdict, summary={})
    name, covers = hash_name(h) or "sha256", any(proof.more for proof in proofs)
    recipe = Recipe(kept, judged.inconclusive, hidden, conversation, h.version, name, hellos, proofs, covers)
    remember(_RECIPES, shape, recipe, MOST)


def _hidden(conversation: Conversation, reasons: Sequence[str]) -> int | None:
    """The message of which the reasons name the frame, None if they name none; `UNTOLD` if that cannot be told."""
    named = [r for r in reasons if PLACE.search(r) and r != f"the source is cut: {conversation.session.cut}"]
    if not named:
        return None
    messages = conversation.session.messages
    first = next((i for i, m in enumerate(messages) if m.opaque or (m.kind == "Finished" and m.raw is None)), UNTOLD)
    if first == UNTOLD or len(named) > 1 or not named[0].startswith(f"{ENCRYPTED}{messages[first].where} on"):
        return UNTOLD
    return first


def _placed(reason: str, where: int) -> str:
    """The reason with the frame of the session at hand."""
    return f"{ENCRYPTED}{where} on{reason.partition(' on')[2]}" if reason.startswith(ENCRYPTED) else reason


def _proofs(h: Handshake, keys: KeyLog | None, proved: AbstractSet[int]) -> tuple[Proof, ...] | None:
    """The proofs of a handshake in the order of their places; None if one of them did not succeed or does not fit in here."""
    found: list[Proof] = []
    before: list[int] = []
    for i in h.items:
        message = h.at(i)
        if message.kind not in PROVABLE or message.observed.raw is None or (message.kind == "Finished" and keys is None):
            continue
        if i not in proved or h.version not in (TLS12, TLS13):
            return None
        places = [] if message.kind == "ServerKeyExchange" else covered_places(h, i)
        proof = _proof(h, i, before, places)
        if proof is None:
            return None
        if proof.signer is not None or message.kind == "Finished":
            found.append(proof)
            before = places or before
    return tuple(found)


def _proof(h: Handshake, place: int, before: list[int], places: list[int] | None) -> Proof | None:
    message = h.at(place)
    kind, sender, suite = message.kind, message.observed.sender, h.suite
    if kind == "ServerKeyExchange":
        if message.parsed.scheme is None:
            return Proof(place, kind, sender)
        return Proof(place, kind, sender, (), _signer(h, place), "" if suite is None else suite.kx)
    if places is None or places[: len(before)] != before or any(h.at(i).observed.raw is None for i in places):
        return None
    signer = None if kind == "Finished" else _signer(h, place)
    after = h.place("Finished", "client") if h.version == TLS13 else None
    return None if after is not None and place > after else Proof(place, kind, sender, tuple(places[len(before) :]), signer)


def _signer(h: Handshake, place: int) -> Signer:
    from wirestate.checker.signer import signer_of

    return signer_of(h, place)


def _exchange(raw: bytes, kx: str) -> tuple[bytes, int, bytes]:
    """Of a ServerKeyExchange of a known shape: what is signed of it, the scheme, and the signature."""
    if kx == "ECDHE" and raw[4] == NAMED_CURVE:
        at = 8 + raw[7]
        return raw[4:at], raw[at] << 8 | raw[at + 1], raw[at + 4 :]
    parsed = parse_server_key_exchange(raw[4:], kx)
    return parsed.params, parsed.scheme or 0, parsed.signature
