"""The bytes that signatures and Finished cover, as they appear; and when a mismatch is only a consequence.

Standard library only. A message without bytes makes every transcript that needs it unknown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from wirestate.checker.checks.report import unverified
from wirestate.checker.facts_handshakes import TLS13, Handshake
from wirestate.model.messages import MESSAGES
from wirestate.reference.crypto import keyschedule

NEVER = frozenset({"HelloRequest"})
NEVER_13 = frozenset({"HelloRequest", "NewSessionTicket", "KeyUpdate"})
NONE: Mapping[int, bytes] = {}


def hash_name(h: Handshake) -> str | None:
    """The hash of the transcript: that of the suite."""
    suite = h.suite
    return None if suite is None else suite.hash


def digest(h: Handshake, data: bytes) -> bytes:
    return hashlib.new(hash_name(h) or "sha256", data).digest()


def covered(h: Handshake, end: int, replaced: Mapping[int, bytes] = NONE) -> bytes | None:
    """All handshake messages before the place `end` that its signature or MAC covers; None if bytes are missing."""
    parts: list[bytes] = []
    retry = h.place("HelloRetryRequest")
    places = covered_places(h, end)
    for i in places or ():
        raw = replaced.get(i, h.at(i).observed.raw)
        if raw is None:
            return None
        if retry is not None and i == retry:
            parts = [keyschedule.message_hash(hash_name(h) or "sha256", b"".join(parts))]
        parts.append(raw)
    return None if places is None else b"".join(parts)


def main_end(h: Handshake) -> int | None:
    """Where the main handshake of TLS 1.3 is over: the client's first Finished."""
    return h.place("Finished", "client") if h.version == TLS13 else None


def covered_places(h: Handshake, end: int) -> list[int] | None:
    """The places of what is covered, None if that cannot be told: what a record without its key holds may belong to it."""
    if any(i < end and h.at(i).observed.opaque for i in h.items):
        return None
    last = main_end(h)
    never = NEVER_13 if h.version == TLS13 else NEVER
    found = [i for i in h.items if i < end and MESSAGES[h.at(i).kind].content == "handshake" and h.at(i).kind not in never]
    if last is None or end <= last:
        return found
    after = _after(h, [i for i in found if i > last])
    return None if after is None else [i for i in found if i <= last] + after


def _after(h: Handshake, found: list[int]) -> list[int] | None:
    """Post-handshake authentication: the request that the last Certificate answers, and what answers it."""
    answers = [i for i in found if h.at(i).kind == "Certificate"]
    if not answers:
        return []
    certificate = h.at(answers[-1]).parsed
    context = None if certificate is None else certificate.context
    asked = [i for i in found if h.at(i).kind == "CertificateRequest" and getattr(h.at(i).parsed, "context", None) == context]
    if not asked:
        return None
    rest = [i for i in found if i >= answers[-1] and h.at(i).observed.sender == "client" and h.at(i).kind != "Finished"]
    return asked[-1:] + rest


def consequence(h: Handshake, place: int) -> bool:
    """Whether the mismatch at `place` may only follow from something that is reported already; then say so as a reason."""
    conversation = h.conversation
    first = h.items[0]
    earlier = [f.index for f in conversation.findings if f.severity == "error" and first <= f.index < place]
    earlier = earlier or _disordered(h, place)
    if earlier:
        message, cause = conversation.messages[place].observed, conversation.messages[min(earlier)].observed
        unverified(
            conversation,
            f"the {message.kind} at {conversation.session.unit} {message.where} does not match the messages shown, "
            f"as may follow from what is wrong at {conversation.session.unit} {cause.where}",
        )
    return bool(earlier)


def _disordered(h: Handshake, place: int) -> list[int]:
    """Messages up to here that no order explains: something was left out, added or moved."""
    from wirestate.checker.monitor import judge

    return [s.index for s in judge(h.conversation).unexplained if s.index <= place]
