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
from wirestate.checker.observation import Session
from wirestate.checker.shape import Shape
from wirestate.checker.summary import moment_of, summarise
from wirestate.checker.verdict import ConnectionVerdict, Judged
from wirestate.reference.crypto import keyschedule, prf12
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.observe.keylog import KeyLog
    from wirestate.reference.crypto.signatures import PublicKey

MOST = 1024
DAY = timedelta(days=1)
EARLIEST, LATEST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
LABELS = {"client": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "server": "SERVER_HANDSHAKE_TRAFFIC_SECRET"}
PLACE = re.compile(r"\b(?:frame|line) [0-9]")
ENCRYPTED = "encrypted from frame "
"""How `outcome` begins the one reason with a place that a healthy connection has."""
UNTOLD = -1
PROVABLE = ("CertificateVerify", "ServerKeyExchange", "Finished")

_RECIPES: dict[Shape, Recipe] = memo()


@dataclass(slots=True)
class Proof:
    """One signature or MAC, at `place`. `more` are the messages that it covers beyond what the proof before it does."""

    place: int
    kind: str
    sender: Any
    more: tuple[int, ...] = ()
    key: PublicKey | None = None
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
    """A verdict without its names, with the proofs that it rests on. `hellos` are the places of the two hellos."""

    verdict: ConnectionVerdict
    inconclusive: bool
    hidden: int | None
    conversation: Conversation
    version: int | None
    hash_name: str
    hellos: tuple[int, int]
    proofs: tuple[Proof, ...]
    summary: dict[str, Any] = field(default_factory=dict)
    since: datetime = LATEST
    until: datetime = EARLIEST

    def judge(self, session: Session, keys: KeyLog | None, at: datetime) -> Judged | None:
        """The verdict on a session of the same shape; None if a proof fails. Its lists are its own, what is in them is shared."""
        if self.proofs and not self._proved(session, keys):
            return None
        known = self.verdict
        reasons = known.reasons.copy()
        if self.hidden is not None:
            reasons = [_placed(r, session.messages[self.hidden].where) for r in reasons]
        verdict = ConnectionVerdict(
            session.source, session.ident, session.client, session.server, known.protocol, known.verdict, known.outcome,
            known.outcome_detail, reasons, [], known.states, self._summary(at), known.verified.copy(), known.taken,
        )  # fmt: skip
        return Judged(verdict, self.inconclusive)

    def _proved(self, session: Session, keys: KeyLog | None) -> bool:
        raws = [m.raw for m in session.messages]
        client, server = (raws[i] or b"" for i in self.hellos)
        evidence = Evidence(raws, keys, client[6:38], server[6:38], hashlib.new(self.hash_name))
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
        from wirestate.reference.crypto import signatures as crypto
        from wirestate.reference.wire.key_exchange import parse_server_key_exchange

        if proof.kind == "CertificateVerify":
            scheme, signature = raw[4] << 8 | raw[5], raw[8:]
            if self.version == TLS13:
                data = crypto.certificate_verify_input_13(proof.sender, evidence.running.digest())
            else:
                data = b"".join(evidence.parts)
        else:
            parsed = parse_server_key_exchange(raw[4:], proof.kx)
            scheme, signature = parsed.scheme or 0, parsed.signature
            data = crypto.server_key_exchange_input(evidence.client_random, evidence.server_random, parsed.params)
        assert proof.key is not None
        return crypto.verify(proof.key, scheme, signature, data, tls13=self.version == TLS13) is crypto.Result.OK

    def _summary(self, at: datetime) -> dict[str, Any]:
        """The summary, which changes only as certificates age."""
        if not self.since < at < self.until:
            self.summary = summarise(self.conversation, at=at)
            self.since, self.until = _unchanged(self.summary.get("chain") or (), at)
        return self.summary.copy()


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
    kept = replace(verdict, reasons=verdict.reasons.copy(), verified=verdict.verified.copy(), summary={})
    recipe = Recipe(kept, judged.inconclusive, hidden, conversation, h.version, hash_name(h) or "sha256", hellos, proofs)
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
        if proof.key is not None or message.kind == "Finished":
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
    key = None if kind == "Finished" else _signer(h, place)
    after = h.place("Finished", "client") if h.version == TLS13 else None
    return None if after is not None and place > after else Proof(place, kind, sender, tuple(places[len(before) :]), key)


def _signer(h: Handshake, place: int) -> PublicKey:
    """Loads the library for public keys, which a connection without them does not need."""
    from wirestate.checker.checks.signatures import key_of_signer

    return key_of_signer(h, place)
