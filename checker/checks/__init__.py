"""Checks beside order: negotiation, certificates, signatures, Finished. `run` does them all and fills the fault facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wirestate.checker.checks import authentication, extensions, faults, negotiation, renegotiation, retry, settled
from wirestate.checker.conversation import Conversation
from wirestate.checker.facts_handshakes import Handshake, handshakes

if TYPE_CHECKING:
    from wirestate.checker.checks.finished import Wrong
    from wirestate.checker.observe.keylog import KeyLog

EVERY = (*negotiation.CHECKS, *retry.CHECKS, *extensions.CHECKS, *authentication.CHECKS)

CERTIFIED = frozenset({"Certificate", "CompressedCertificate", "CertificateVerify", "ServerKeyExchange"})


def run(conversation: Conversation, keys: KeyLog | None) -> None:
    """Add findings, what was verified, reasons for what could not be, and what was negotiated."""
    if not conversation.messages:
        return
    hs = handshakes(conversation)
    for i, h in enumerate(hs):
        for check in EVERY:
            check(h)
        renegotiation.renegotiation_info(h, hs[:i])
        negotiation.master_secret(h, hs[:i])
    settled.fill(conversation, hs)
    conversation.proved = _prove(hs, keys)
    faults.fill(conversation, conversation.proved)
    conversation.findings.sort(key=lambda f: f.index)


def _prove(hs: list[Handshake], keys: KeyLog | None) -> set[int]:
    """Verify what can be. The places of what was verified."""
    from wirestate.checker.checks import finished

    certified = any(m.kind in CERTIFIED for m in hs[0].conversation.messages)
    proved: set[int] = set()
    for h in hs:
        good, wrong = _signatures(h) if certified else (set(), [])
        finished_good, finished_wrong = finished.check(h, keys)
        proved |= good | finished_good
        for _, tell in sorted([*wrong, *finished_wrong], key=lambda w: w[0]):
            tell()
        finished.binders(h)
    if certified:
        _chains(hs)
    return proved


def _signatures(h: Handshake) -> tuple[set[int], list[Wrong]]:
    """Loads the library for public keys, which takes longer than to check a connection without them."""
    from wirestate.checker.checks import certificates, signatures

    certificates.check(h)
    return signatures.check(h)


def _chains(hs: list[Handshake]) -> None:
    from wirestate.checker.checks import certificates

    certificates.fill(hs)
