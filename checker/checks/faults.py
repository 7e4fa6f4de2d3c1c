"""The `fault` fact of every message, after all checks: what is known of it, and no more.

"none" only where all that an alert could be due for was checked. What depends on a peer's policy or trust stays open.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from wirestate.checker.conversation import Conversation, Message
from wirestate.model.core import Value
from wirestate.model.messages import MESSAGES

NONE = "none"
POLICY: dict[str, tuple[str, ...]] = {
    "ServerHello": ("handshake_failure", "illegal_parameter"),
    "ServerKeyExchange": ("handshake_failure", "insufficient_security", "illegal_parameter"),
    "CertificateStatus": ("bad_certificate_status_response",),
}
"""What a receiver may still hold against a message that parses and passes the checks."""
OPEN = frozenset({"ClientHello", "Certificate", "CompressedCertificate", "ClientKeyExchange"})
"""These depend on configuration, trust or secrets of the receiver: anything but a syntax error."""
PROVED = frozenset({"CertificateVerify", "Finished", "ServerKeyExchange"})
"""These are right only if a signature or MAC verifies."""


def fill(conversation: Conversation, proved: AbstractSet[int]) -> None:
    """Set the fault of every message whose bytes were read. `proved` are the places whose signature or MAC was verified."""
    alerts: dict[int, str] = {}
    for finding in conversation.findings:
        if finding.alert and finding.severity == "error":
            alerts.setdefault(finding.index, finding.alert)
    for i, message in enumerate(conversation.messages):
        domain = _domain(message)
        if not domain or "fault" in message.observed.facts:
            continue
        if i in alerts:
            message.facts["fault"] = alerts[i] if alerts[i] in domain else domain - {NONE}
        elif message.parsed is not None:
            message.facts["fault"] = _open(message, domain, i in proved)


def _domain(message: Message) -> frozenset[Value]:
    return next((frozenset(f.domain) for f in MESSAGES[message.kind].facts if f.name == "fault"), frozenset())


def _open(message: Message, domain: frozenset[Value], proved: bool) -> Value | frozenset[Value]:
    if message.kind in OPEN and message.facts.get("empty") is not True:
        return domain - {"decode_error"}
    possible: set[Value] = {NONE, *POLICY.get(message.kind, ())}
    if message.kind in PROVED and not proved:
        possible.add("decrypt_error")
    return NONE if possible == {NONE} else frozenset(possible)
