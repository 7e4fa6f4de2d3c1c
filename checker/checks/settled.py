"""What a conversation settled, for the summary: version, suite, names, resumption, what a wiretapper could read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wirestate.checker.checks.report import group_name, scheme_name, version_name
from wirestate.checker.conversation import Conversation
from wirestate.checker.facts_handshakes import TLS13, Handshake
from wirestate.checker.facts_view import ALPN, EARLY_DATA, EMS, RENEGOTIATION, STATUS, Answer, Offer
from wirestate.reference.wire import registry

ENCRYPTED_CLIENT_HELLO = 0xFE0D


def fill(conversation: Conversation, hs: list[Handshake]) -> None:
    """Fill `protocol` and `negotiated` from the first handshake, and counts from all."""
    said = conversation.negotiated
    first = hs[0]
    offer, answer = first.offer(), first.answer()
    conversation.protocol = _protocol(conversation, first)
    said["version"] = conversation.protocol
    if offer is not None:
        said["sni"] = offer.server_name
        said["alpn_offered"] = list(offer.alpn) if offer.alpn is not None else None
        said["hello_retry_request"] = first.place("HelloRetryRequest") is not None
    if offer is not None and answer is not None:
        _hellos(said, first, offer, answer)
    said["client_auth"] = _client_auth(conversation) if first.answered else None
    if first.answered:
        said["key_updates"] = _known(conversation, sum(m.kind == "KeyUpdate" for m in conversation.messages))
        said["tickets_issued"] = _known(conversation, sum(m.kind == "NewSessionTicket" for m in conversation.messages))
        said["renegotiations"] = _known(conversation, sum(bool(h.finished()) for h in hs[1:]))
        said["stapling"] = _stapled(conversation)
    said["plaintext_visible"] = list(_readable(first, offer, answer)) or None


def _protocol(conversation: Conversation, h: Handshake) -> str | None:
    if h.version is not None:
        return version_name(h.version)
    stated = next((m.facts.get("version") for m in conversation.messages if m.kind == "ServerHello"), None)
    if isinstance(stated, str) and stated != "older":
        return stated
    printed = conversation.session.extra.get("protocol", "").replace("TLSv1.", "TLS 1.")
    return conversation.session.protocol_hint or printed or None


def _hellos(said: dict[str, Any], h: Handshake, offer: Offer, answer: Answer) -> None:
    tls13 = answer.version == TLS13
    encrypted = h.encrypted() if tls13 else None
    chosen = answer if not tls13 else encrypted
    said["suite"] = registry.suite_name(answer.suite)
    used = answer.group if tls13 else getattr(h.parsed("ServerKeyExchange"), "group", None)
    said["group"] = None if used is None else group_name(used)
    said["alpn"] = chosen.alpn[0] if chosen is not None and chosen.alpn else None
    said["resumed"] = _resumed(h, offer, answer)
    said["early_data"] = _early(h, encrypted)
    said["signature_scheme"] = _scheme(h, "server")
    said["client_signature_scheme"] = _scheme(h, "client")
    if not tls13:
        said["extended_master_secret"] = EMS in answer.types
        said["secure_renegotiation"] = RENEGOTIATION in answer.types
    said["round_trips"] = _round_trips(h, said)


def _resumed(h: Handshake, offer: Offer, answer: Answer) -> str | None:
    if answer.version == TLS13:
        return "no" if answer.psk is None else "psk"
    if h.resumed:
        return "ticket" if offer.ticket else "session id"
    return "no" if h.resumed is False else None


def _early(h: Handshake, encrypted: Answer | None) -> str | None:
    first = h.first_offer()
    if first is None or EARLY_DATA not in first.types:
        return "not offered"
    if h.place("HelloRetryRequest") is not None or h.version != TLS13:
        return "rejected"
    return None if encrypted is None else "accepted" if EARLY_DATA in encrypted.types else "rejected"


def _scheme(h: Handshake, sender: str) -> str | None:
    verify = h.parsed("CertificateVerify", sender)
    exchange = h.parsed("ServerKeyExchange") if sender == "server" else None
    code = verify.scheme if verify is not None else getattr(exchange, "scheme", None)
    return None if code is None else scheme_name(code)


def _known(conversation: Conversation, seen: int) -> int | None:
    """None where none was seen, but records were that nobody could open."""
    return seen if seen or not _unread(conversation) else None


def _unread(conversation: Conversation) -> bool:
    return any(m.observed.opaque is not None for m in conversation.messages)


def _client_auth(conversation: Conversation) -> str | None:
    answers = [m for m in conversation.messages if m.kind == "Certificate" and m.observed.sender == "client"]
    if any(m.facts.get("empty") is False for m in answers):
        return "certificate"
    if any(m.facts.get("empty") is True for m in answers):
        return "requested, empty"
    finished = any(m.kind == "Finished" and m.observed.sender == "client" for m in conversation.messages)
    return "none" if finished or not _unread(conversation) else None


def _round_trips(h: Handshake, said: dict[str, Any]) -> int | None:
    """Round trips before the client can send application data; None unless both Finished were seen."""
    if {h.at(i).observed.sender for i in h.places("Finished")} != {"client", "server"}:
        return None
    if h.version == TLS13:
        return 2 if said["hello_retry_request"] else 0 if said["early_data"] == "accepted" else 1
    return 1 if h.resumed or said["resumed"] in ("ticket", "session id") else 2


def _stapled(conversation: Conversation) -> bool | None:
    seen = [m for m in conversation.messages if m.kind == "Certificate" and m.observed.sender == "server" and m.parsed]
    if any(m.kind == "CertificateStatus" for m in conversation.messages):
        return True
    return any(e.type == STATUS for m in seen for entry in m.parsed.entries for e in entry.extensions) if seen else None


def _readable(h: Handshake, offer: Offer | None, answer: Answer | None) -> Iterator[str]:
    """What anybody on the path could read of the first handshake."""
    if offer is None:
        return
    hidden = ENCRYPTED_CLIENT_HELLO in offer.types
    if offer.server_name and not hidden:
        yield "server name"
    if ALPN in offer.types and not hidden:
        yield "protocols offered (ALPN)"
    if answer is None or answer.version == TLS13:
        return
    if answer.alpn:
        yield "protocol chosen (ALPN)"
    if h.place("Certificate", "server") is not None:
        yield "server certificate"
    if any(h.at(i).facts.get("empty") is False for i in h.places("Certificate", "client")):
        yield "client certificate"
