"""Read the facts off the bytes: a `Session` becomes a `Conversation`, its messages parsed with the negotiated version.

A fact that the source itself states is kept. What is not known is absent. `fault` is left to `checks.run`, except that a
message that cannot be parsed is reported here. No cryptography.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from wirestate.checker.conversation import Conversation, Finding, Message
from wirestate.checker.facts_view import (
    ALPS, EARLY_DATA, PHA, RENEGOTIATION, STATUS, TICKET, Answer, Offer, certificate_of, opened,
)  # fmt: skip
from wirestate.checker.observation import Defect, Observed, Session
from wirestate.model.core import Value
from wirestate.model.messages import ALERTS, MESSAGES
from wirestate.reference.wire import messages as wire
from wirestate.reference.wire import registry
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import CompressedCertificate
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.observe.keylog import KeyLog

TLS12, TLS13 = 0x0303, 0x0304
Facts = dict[str, Value | frozenset[Value]]
NAMES = {TLS13: "TLS 1.3", TLS12: "TLS 1.2"}
DH_KEYS = (bytes.fromhex("06072a8648ce3e0201"), bytes.fromhex("06092a864886f70d010301"))
"""dhpublicnumber (X9.42) and dhKeyAgreement (PKCS #3), as DER: keys that cannot sign."""
REQUESTS = ("update_not_requested", "update_requested")
REFINED = (("appears twice", "duplicate-extension"), ("names, not one", "alpn-not-one"), ("request_update", "key-update-value"))
"""What an error says, and the more precise code for it."""
ANY_VERSION = frozenset({"ClientHello", "ServerHello", "HelloRetryRequest"})


@dataclass(slots=True)
class Context:
    """What earlier messages settled. `previous` and `finished` are verify_data by sender (RFC 5746)."""

    version: int | None = None
    suite: int | None = None
    offer: Offer | None = None
    over: bool = False
    renegotiates: bool = False
    blind: bool = False
    finished: dict[str, bytes] = field(default_factory=dict)
    previous: dict[str, bytes] = field(default_factory=dict)
    answered: frozenset[int] = frozenset()

    def hello(self, offer: Offer | None) -> None:
        if self.over:
            self.previous, self.finished = self.finished or self.previous, {}
            self.renegotiates, self.over = bool(self.previous), False
        self.offer = offer


def read(session: Session, keys: KeyLog | None) -> Conversation:
    """The conversation with everything that the bytes tell."""
    conversation = Conversation(session, keys=keys)
    context = Context(version=TLS13 if session.protocol_hint == "TLS 1.3" else None)
    for observed in session.messages:
        message = Message(observed, refined(observed))
        conversation.messages.append(message)
        try:
            _parse(message, context)
            message.facts.update(_own_facts(message, context))
        except WireError as error:
            message.parsed = None
            conversation.findings.append(_malformed(conversation, error))
        message.facts.update(_common(observed))
        message.facts.update(observed.facts)
        if observed.opaque is not None:
            message.facts["opaque"] = observed.opaque
        if observed.defect is not None:
            message.modelled = observed.opaque is not None
            conversation.findings.append(_defective(conversation, observed, observed.defect))
        _set_aside(conversation, message, context)
        _follow(message, context)
    return conversation


def _set_aside(conversation: Conversation, message: Message, context: Context) -> None:
    """Messages of extensions without an RFC, where the ServerHello agreed to them; the flight of a version below TLS 1.2."""
    if context.version is not None and context.version < TLS12 and message.observed.sender == "server":
        message.modelled = message.kind in ("ServerHello", "Alert")
    name, extension = EXTRA.get((message.observed.raw or b" ")[0], ("", 0))
    if message.kind == "UnknownHandshake" and name and extension in context.answered:
        message.modelled = False
        place = f"{conversation.session.unit} {message.observed.where}"
        conversation.reasons.append(f"{name} at {place} is of an extension that is not modelled: its place is not judged")


def refined(observed: Observed) -> str:
    """The kind, told apart where one wire code has two."""
    if observed.kind == "ServerHello" and observed.raw and observed.raw[6:38] == wire.HELLO_RETRY_RANDOM:
        return "HelloRetryRequest"
    if observed.kind == "EncryptedExtensions" and observed.sender == "client":
        return "ClientEncryptedExtensions"
    return observed.kind


def _parse(message: Message, context: Context) -> None:
    raw = message.observed.raw
    if raw is None or MESSAGES[message.kind].content != "handshake" or message.kind == "UnknownHandshake":
        return
    if message.kind in ANY_VERSION:
        message.parsed = wire.parse_handshake(raw, version=TLS12)
    elif context.version in (TLS12, TLS13):
        message.parsed = wire.parse_handshake(raw, version=context.version)
        _keys_of_suite(message, context)


def _keys_of_suite(message: Message, context: Context) -> None:
    suite = registry.SUITES.get(context.suite or 0)
    if message.kind == "ServerKeyExchange" and suite is not None and suite.kx not in ("RSA", "DH_static", "TLS13"):
        message.parsed = wire.parse_server_key_exchange(message.parsed.body, suite.kx)


def _malformed(conversation: Conversation, error: WireError) -> Finding:
    index = len(conversation.messages) - 1
    message = conversation.messages[index]
    code = next((code for words, code in REFINED if words in str(error)), "malformed-message")
    sender = message.observed.sender
    return Finding(
        code, "tls", index, sender, str(error), ("well-formed content",), str(MESSAGES[message.kind].cite),
        f"The {sender}'s {message.kind} cannot be read: {error}.", error.alert,
    )  # fmt: skip


def _defective(conversation: Conversation, observed: Observed, defect: Defect) -> Finding:
    expected = (defect.expected,) if defect.expected else ()
    return Finding(
        defect.code, "record", len(conversation.messages) - 1, observed.sender, defect.got, expected, defect.cite,
        f"{defect.message} ({defect.cite})", defect.alert,
    )  # fmt: skip


def _common(observed: Observed) -> Facts:
    facts: Facts = {}
    if observed.epochs is not None:
        facts["epoch"] = next(iter(observed.epochs)) if len(observed.epochs) == 1 else frozenset(observed.epochs)
    if observed.ends_record is not None:
        facts["ends_record"] = observed.ends_record
    if observed.interleaved is not None:
        facts["interleaved"] = observed.interleaved
    return facts


def _follow(message: Message, context: Context) -> None:
    """Remember what later messages depend on."""
    match message.kind:
        case "ClientHello":
            context.hello(opened(message))
        case "ServerHello" | "HelloRetryRequest":
            _select(message, context)
        case "Finished":
            context.over = True
            if message.parsed is not None:
                context.finished.setdefault(message.observed.sender, message.parsed.verify_data)
            else:
                context.blind = True
        case "Alert":
            context.over = True


def _select(message: Message, context: Context) -> None:
    if message.parsed is not None:
        context.version, context.suite = message.parsed.selected_version, message.parsed.cipher_suite
        context.answered = opened(message).types
        return
    stated = {"TLS 1.3": TLS13, "TLS 1.2": TLS12}.get(str(message.facts.get("version")))
    if stated is not None or message.kind == "HelloRetryRequest":
        context.version = stated or TLS13


def _own_facts(message: Message, context: Context) -> Facts:
    if message.kind == "Alert":
        return _alert(message.observed.raw)
    if message.kind == "ChangeCipherSpec":
        raw = message.observed.raw
        return {} if raw is None else {"valid": raw == b"\x01"}
    reader = READERS.get(message.kind)
    return {} if reader is None or message.parsed is None else reader(message, context)


def _alert(raw: bytes | None) -> Facts:
    if raw is None:
        return {}
    level, description = wire.parse_alert(raw)
    return {
        "level": level if level in ("warning", "fatal") else "invalid",
        "description": description if description in ALERTS else "unknown",
    }


def _client_hello(message: Message, context: Context) -> Facts:
    offer: Offer = opened(message)
    facts: Facts = {
        "offers_13": offer.offers_13, "offers_12": offer.offers_12, "psk_offered": offer.psks is not None,
        "early_data": EARLY_DATA in offer.types, "session_id_offered": bool(offer.session_id),
        "ticket_supported": TICKET in offer.types, "ticket_offered": bool(offer.ticket), "pha_offered": PHA in offer.types,
    }  # fmt: skip
    previous, blind = (context.finished or context.previous) if context.over else {}, context.blind
    signalled = registry.EMPTY_RENEGOTIATION_INFO_SCSV in offer.suites
    if RENEGOTIATION in offer.types or not signalled:
        facts.update(_renegotiation(offer.renegotiation, previous.get("client"), bool(previous) or blind))
    else:
        facts["renegotiation_info"] = "empty"
    return facts


def _renegotiation(given: bytes | None, expected: bytes | None, renegotiates: bool) -> Facts:
    """`bound` is what the verify_data of the last handshake makes it; what fits nothing stays open."""
    if not given:
        return {"renegotiation_info": "absent" if given is None else "empty"}
    if expected is None and renegotiates:
        return {"renegotiation_info": frozenset({"bound", "empty"})}
    return {"renegotiation_info": "bound"} if given == expected else {}


def _server_hello(message: Message, context: Context) -> Facts:
    answer: Answer = opened(message)
    facts: Facts = {
        "version": NAMES.get(answer.version, "older"),
        "psk_selected": "none" if answer.psk is None else "first" if answer.psk == 0 else "other",
        "ticket_granted": TICKET in answer.types, "status_granted": STATUS in answer.types,
        "sentinel": message.parsed.downgrade_sentinel is not None,
    }  # fmt: skip
    suite = registry.SUITES.get(answer.suite)
    if suite is not None:
        facts["key_exchange"] = suite.kx
        facts["false_start_ok"] = suite.forward_secret and suite.aead and suite.auth != "anon"
    facts.update(_session_id(answer, context.offer))
    previous = context.previous if context.renegotiates else {}
    both = previous["client"] + previous["server"] if {"client", "server"} <= previous.keys() else None
    facts.update(_renegotiation(answer.renegotiation, both, context.renegotiates or context.blind))
    return facts


def _session_id(answer: Answer, offer: Offer | None) -> Facts:
    if not answer.session_id:
        return {"session_id": "empty"}
    if offer is None:
        return {"session_id": frozenset({"echo", "fresh"})}
    return {"session_id": "echo" if answer.session_id == offer.session_id else "fresh"}


def _encrypted_extensions(message: Message, context: Context) -> Facts:
    answer: Answer = opened(message)
    return {"early_accepted": EARLY_DATA in answer.types, "alps_negotiated": any(t in answer.types for t in ALPS)}


def _retry(message: Message, context: Context) -> Facts:
    opened(message)
    return {}


def _certificate(message: Message, context: Context) -> Facts:
    certificate = certificate_of(message.parsed)
    if certificate is None:
        return {}
    if not certificate.entries:
        return {"empty": True}
    if isinstance(message.parsed, CompressedCertificate):
        return {"empty": False}
    leaf = certificate.entries[0].cert
    return {"empty": False, "key": "fixed_dh" if any(key in leaf for key in DH_KEYS) else "sign"}


def _key_update(message: Message, context: Context) -> Facts:
    return {"request": REQUESTS[message.parsed.request]}


EXTRA = {67: ("NextProtocol", 13172), 203: ("EncryptedExtensions of Channel ID", 30032)}
"""Handshake types that only a negotiated extension brings, with its name and type."""

READERS: dict[str, Callable[[Message, Context], Facts]] = {
    "ClientHello": _client_hello, "ServerHello": _server_hello, "HelloRetryRequest": _retry,
    "EncryptedExtensions": _encrypted_extensions, "Certificate": _certificate, "CompressedCertificate": _certificate,
    "KeyUpdate": _key_update,
}  # fmt: skip
