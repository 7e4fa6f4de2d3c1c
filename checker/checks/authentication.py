"""Certificates, requests for them and signatures as far as they answer what was asked; tickets, ChangeCipherSpec.

Whether a signature verifies is `signatures`; what a certificate says is `certificates`.
"""

from __future__ import annotations

from wirestate.checker.checks.report import Check, report, scheme_name
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake
from wirestate.checker.facts_view import certificate_of
from wirestate.reference.wire.messages import ParsedServerKeyExchange

FORBIDDEN_13 = frozenset({
    0x0101, 0x0201, 0x0202, 0x0203, 0x0301, 0x0302, 0x0303, 0x0401, 0x0402, 0x0501, 0x0502, 0x0601, 0x0602,
})  # fmt: skip
WEEK = 604800


def schemes(h: Handshake) -> None:
    """The scheme of every signature is one that the peer accepts."""
    offer = h.offer()
    asked: tuple[int, ...] | None = None
    for i in h.items:
        message, parsed = h.at(i), h.at(i).parsed
        if message.kind == "CertificateRequest":
            asked = None if parsed is None else parsed.signature_algorithms
        elif message.kind == "CertificateVerify" and parsed is not None and h.version in (TLS12, TLS13):
            by_client = message.observed.sender == "client"
            _scheme(h, i, parsed.scheme, asked if by_client else None if offer is None else offer.schemes)
        elif isinstance(parsed, ParsedServerKeyExchange) and parsed.scheme is not None:
            _scheme(h, i, parsed.scheme, None if offer is None else offer.schemes)


def _scheme(h: Handshake, place: int, scheme: int, accepted: tuple[int, ...] | None) -> None:
    name, sender = scheme_name(scheme), h.at(place).observed.sender
    if h.version == TLS13 and scheme in FORBIDDEN_13:
        report(h.conversation, place, "signature-scheme-forbidden",
               f"The {sender} signed with {name}, which TLS 1.3 does not allow for handshake messages", got=name)  # fmt: skip
    elif accepted and scheme not in accepted:
        peer = "client" if sender == "server" else "server"
        report(h.conversation, place, "signature-not-offered",
               f"The {sender} signed with {name}, which the {peer} did not say it accepts",
               got=name, expected=tuple(map(scheme_name, accepted)),
               cite="" if h.version == TLS13 else "RFC 5246 §7.4.3")  # fmt: skip


AFTER = frozenset({"APPLICATION"})
"""The epoch of what comes after the handshake, whether or not its Finished could be read."""


def contexts(h: Handshake) -> None:
    """certificate_request_context: empty in the handshake, fresh after it, and returned by the client."""
    if h.version != TLS13:
        return
    finished = False
    asked: list[bytes] = []
    hidden = any(m.observed.opaque and m.observed.sender == "server" for m in h.conversation.messages)
    for i in h.items:
        message, parsed = h.at(i), h.at(i).parsed
        sender = message.observed.sender
        finished = finished or (message.kind == "Finished" and sender == "client")
        if message.kind == "CertificateRequest" and parsed is not None:
            after = finished or message.observed.epochs == AFTER
            if (parsed.context in asked) if after else bool(parsed.context):
                _context(h, i, parsed.context, "be new" if after else "be empty during the handshake")
            asked.append(parsed.context)
        elif (certificate := certificate_of(parsed)) is not None:
            if sender == "server" and certificate.context:
                _context(h, i, certificate.context, "be empty in a server's Certificate")
            elif sender == "client" and asked and not hidden and certificate.context not in asked:
                _context(h, i, certificate.context, "be the one of the CertificateRequest")


def _context(h: Handshake, place: int, got: bytes, must: str) -> None:
    report(h.conversation, place, "certificate-request-context", f"certificate_request_context must {must}", got=got.hex() or "empty")


def not_empty(h: Handshake) -> None:
    for i in (*h.places("Certificate", "server"), *h.places("CompressedCertificate", "server")):
        if h.at(i).facts.get("empty") is True:
            report(h.conversation, i, "empty-certificate-list", "A server's Certificate must have at least one certificate",
                   alert="decode_error", layer="certificate")  # fmt: skip


def change_cipher_spec(h: Handshake) -> None:
    for i in h.places("ChangeCipherSpec"):
        if h.at(i).facts.get("valid") is False:
            report(h.conversation, i, "change-cipher-spec-value", "A ChangeCipherSpec must be the one byte 1",
                   got=(h.at(i).observed.raw or b"").hex(), expected=("01",), alert="unexpected_message", layer="record")  # fmt: skip


def tickets(h: Handshake) -> None:
    if h.version != TLS13:
        return
    nonces: set[bytes] = set()
    for i in h.places("NewSessionTicket"):
        ticket = h.at(i).parsed
        if ticket is None:
            continue
        if ticket.lifetime > WEEK:
            report(h.conversation, i, "ticket-lifetime", f"The ticket lives {ticket.lifetime} seconds, more than seven days",
                   got=str(ticket.lifetime), expected=(f"at most {WEEK}",), alert="")  # fmt: skip
        if ticket.nonce in nonces:
            report(h.conversation, i, "ticket-nonce-reused", "Every ticket of a connection needs a nonce of its own",
                   got=ticket.nonce.hex(), alert="")  # fmt: skip
        nonces.add(ticket.nonce)


CHECKS: tuple[Check, ...] = (schemes, contexts, not_empty, change_cipher_spec, tickets)
