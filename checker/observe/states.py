"""The lines of `-state`: which of them say that a message was written or read, in OpenSSL 1.0, 1.1 and 3.

A state is named when the library leaves it, and again when it then waits, so that a name twice in a row is mostly one
message. There are no bytes: what comes out has kinds, senders and line numbers, and no more.
"""

from __future__ import annotations

import re
from dataclasses import field

from wirestate.checker.observation import Role
from wirestate.checker.observe.records import Draft
from wirestate.model.messages import ALERTS
from wirestate.values import dataclass

LINE = re.compile(r"SSL_(connect|accept):(.*)$")
ALERT_LINE = re.compile(r"SSL3 alert (read|write):(warning|fatal|unknown):(.*)$")
NAME = re.compile(r"(?:SSLv3/TLS|SSLv2/v3|SSLv3|TLSv1\.3) (read|write) (.+?)(?: ([A-D]))?$")
INITIAL = re.compile(r"before(?: SSL|/(?:connect|accept)) initialization$")
OLD = re.compile(r"SSLv(?:3|2/v3) ")

MESSAGES: dict[str, str] = {
    "client hello": "ClientHello", "server hello": "ServerHello", "hello request": "HelloRequest",
    "certificate": "Certificate", "server certificate": "Certificate", "client certificate": "Certificate",
    "compressed certificate": "CompressedCertificate", "server compressed certificate": "CompressedCertificate",
    "client compressed certificate": "CompressedCertificate", "certificate status": "CertificateStatus",
    "key exchange": "ServerKeyExchange", "server key exchange": "ServerKeyExchange",
    "client key exchange": "ClientKeyExchange", "certificate request": "CertificateRequest",
    "server certificate request": "CertificateRequest", "server done": "ServerHelloDone",
    "certificate verify": "CertificateVerify", "server certificate verify": "CertificateVerify",
    "change cipher spec": "ChangeCipherSpec", "finished": "Finished", "session ticket": "NewSessionTicket",
    "server session ticket": "NewSessionTicket", "encrypted extensions": "EncryptedExtensions",
    "end of early data": "EndOfEarlyData", "server key update": "KeyUpdate", "client key update": "KeyUpdate",
    "next proto": "UnknownHandshake",
}  # fmt: skip
REPEATABLE = frozenset({"NewSessionTicket", "KeyUpdate"})


@dataclass(slots=True)
class StateSession:
    """What the state lines of one connection say."""

    role: Role
    drafts: list[Draft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tls13: bool = False


class StateLines:
    """Collects messages from state lines; `sessions` has one entry per connection."""

    def __init__(self) -> None:
        self.sessions: list[StateSession] = []
        self.last = ""

    def line(self, number: int, text: str) -> bool:
        """Take the line in; False if it is neither a state nor an alert line."""
        if found := LINE.match(text):
            self._state("client" if found[1] == "connect" else "server", number, found[2])
            return True
        if (found := ALERT_LINE.match(text)) and self.sessions:
            self._alert(number, found)
            return True
        return found is not None

    def _state(self, role: Role, number: int, name: str) -> None:
        fresh = INITIAL.match(name) is not None and bool(self.sessions) and bool(self.sessions[-1].drafts)
        if fresh or not self.sessions:
            self.sessions.append(StateSession(role))
        elif not self.sessions[-1].drafts:
            self.sessions[-1].role = role
        repeated, self.last = self.last == name, name
        if (found := NAME.match(name)) and (kind := MESSAGES.get(found[2])):
            if repeated and not (kind in REPEATABLE and found[1] == "write"):
                return
            self._message(self.sessions[-1], number, kind, found[1] == "write", old=OLD.match(name) is not None)
            self.sessions[-1].tls13 |= name.startswith("TLSv1.3")

    def _message(self, session: StateSession, number: int, kind: str, written: bool, old: bool) -> None:
        sender = _sender(session.role, written)
        drafts = session.drafts
        draft = Draft(kind, sender, number)
        if kind == "ClientHello":
            _retried(drafts)
        if kind == "EncryptedExtensions":
            _version(drafts)
        if old and kind == "Finished" and not written and drafts[-1:] and drafts[-1].kind != "ChangeCipherSpec":
            # OpenSSL 1.0 has no state for a ChangeCipherSpec that it reads.
            drafts.append(Draft("ChangeCipherSpec", sender, number))
        if drafts and not written and _refusal(drafts[-1]) and drafts[-1].sender == session.role:
            # The refusal of a renegotiation is written before the line that says what it answers.
            drafts.insert(-1, draft)
            return
        drafts.append(draft)

    def _alert(self, number: int, found: re.Match[str]) -> None:
        session = self.sessions[-1]
        draft = Draft("Alert", _sender(session.role, found[1] == "write"), number)
        draft.facts.update(alert_facts(found[2], found[3]))
        session.drafts.append(draft)


def _sender(role: Role, written: bool) -> Role:
    return role if written else ("server" if role == "client" else "client")


def _refusal(draft: Draft) -> bool:
    return draft.kind == "Alert" and draft.facts.get("description") == "no_renegotiation"


def _retried(drafts: list[Draft]) -> None:
    """A ClientHello right after a ServerHello: that was a HelloRetryRequest."""
    before = next((d for d in reversed(drafts) if d.kind != "ChangeCipherSpec"), None)
    if before is not None and before.kind == "ServerHello":
        before.kind = "HelloRetryRequest"


def _version(drafts: list[Draft]) -> None:
    for draft in drafts:
        if draft.kind == "ServerHello":
            draft.facts["version"] = "TLS 1.3"


def alert_facts(level: str, description: str) -> dict[str, str | bool | int | frozenset[str | bool | int]]:
    """Level and description as OpenSSL spells them, under the names of the model."""
    name = description.strip().lower().replace(" ", "_")
    return {
        "level": level if level in ("warning", "fatal") else "invalid",
        "description": name if name in ALERTS else "unknown",
    }
