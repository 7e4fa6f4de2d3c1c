"""Extensions answer what was asked, and stand in messages that may have them (the table of RFC 8446 section 4.2)."""

from __future__ import annotations

from collections.abc import Iterable

from wirestate.checker.checks.report import Check, extension_name, report
from wirestate.checker.facts_handshakes import TLS13, Handshake
from wirestate.checker.facts_view import COOKIE, RENEGOTIATION, certificate_of, pairs_of
from wirestate.reference.wire import registry

IN_SERVER_HELLO = frozenset({41, 43, 51})
IN_RETRY = frozenset({43, COOKIE, 51})
NOT_IN_SERVER_HELLO_12 = frozenset({13, 41, 42, 44, 45, 47, 48, 49, 50, 51})
NOT_IN_ENCRYPTED = frozenset({5, 11, 13, 18, 21, 22, 23, 27, 35, 41, 43, 44, 45, 47, 48, 49, 50, 51, RENEGOTIATION})
NOT_IN_CERTIFICATE = frozenset(registry.EXTENSIONS) - {5, 18, 34, 52}


def server_hello(h: Handshake) -> None:
    place, answer, offer = h.place("ServerHello"), h.answer(), h.offer()
    if answer is None or offer is None or not offer.offers(answer.version):
        return
    asked = set(offer.types)
    if registry.EMPTY_RENEGOTIATION_INFO_SCSV in offer.suites or h.number:  # `renegotiation` judges the others
        asked.add(RENEGOTIATION)
    if answer.version == TLS13:
        _judge(h, place, answer.types, asked, frozenset(registry.EXTENSIONS) - IN_SERVER_HELLO)
    else:
        _judge(h, place, answer.types - {43}, asked, NOT_IN_SERVER_HELLO_12)


def retry(h: Handshake) -> None:
    answer, offer = h.retry(), h.first_offer()
    if answer is not None and offer is not None:
        _judge(h, h.place("HelloRetryRequest"), answer.types, offer.types | {COOKIE}, frozenset(registry.EXTENSIONS) - IN_RETRY)


def encrypted(h: Handshake) -> None:
    message, offer = h.parsed("EncryptedExtensions"), h.offer()
    if message is not None and offer is not None and h.version == TLS13:
        _judge(h, h.place("EncryptedExtensions"), [t for t, _ in pairs_of(message)], offer.types, NOT_IN_ENCRYPTED)


def certificates(h: Handshake) -> None:
    """A server's entries answer the ClientHello, a client's the CertificateRequest before it."""
    if h.version != TLS13:
        return
    offer = h.offer()
    asked: Iterable[int] | None = None
    for i in h.items:
        message = h.at(i)
        if message.kind == "CertificateRequest":
            asked = None if message.parsed is None else [t for t, _ in pairs_of(message.parsed)]
        certificate = certificate_of(message.parsed)
        if certificate is None:
            continue
        wanted = asked if message.observed.sender == "client" else None if offer is None else offer.types
        for entry in certificate.entries if wanted is not None else ():
            _judge(h, i, [t for t, _ in pairs_of(entry)], wanted or (), NOT_IN_CERTIFICATE)


def certificate_request(h: Handshake) -> None:
    for i in h.places("CertificateRequest"):
        parsed = h.at(i).parsed
        if h.version == TLS13 and parsed is not None and 13 not in [t for t, _ in pairs_of(parsed)]:
            report(h.conversation, i, "missing-extension", "A CertificateRequest must say which signatures are accepted",
                   expected=("signature_algorithms",), alert="missing_extension", cite="RFC 8446 §4.3.2")  # fmt: skip


def _judge(h: Handshake, place: int | None, types: Iterable[int], asked: Iterable[int], never: frozenset[int]) -> None:
    wanted = set(asked)
    if place is None:
        return
    kind, sender = h.at(place).kind, h.at(place).observed.sender
    for code in types:
        name = extension_name(code)
        if code not in wanted:
            peer = "client" if sender == "server" else "server"
            report(h.conversation, place, "unsolicited-extension",
                   f"The {sender}'s {kind} has the extension {name}, for which the {peer} did not ask",
                   got=name, alert="unsupported_extension")  # fmt: skip
        elif code in never:
            report(h.conversation, place, "extension-not-allowed", f"The extension {name} may not stand in this {kind}", got=name)


CHECKS: tuple[Check, ...] = (server_hello, retry, encrypted, certificates, certificate_request)
