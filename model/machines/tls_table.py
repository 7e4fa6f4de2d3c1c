"""What the TLS tables share: their variables, the states by phase, and the shapes of a line.

Not a machine. `send` and `recv` write out what holds for every TLS message so that a table shows only what is special:
the message is protected by the current keys of its direction; nothing but alerts is sent after one's own close_notify;
in TLS 1.3 a message that precedes a key change ends its record and nothing comes between the fragments of a handshake
message (RFC 8446 section 5.1); content that deserves an alert is not accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, TRUE, Cite, Expr, Row, Term, Var, row

ANY = m.EPOCHS
read_epoch = Var("read_epoch", ANY, "whose keys open what the peer sends", "PLAINTEXT")
write_epoch = Var("write_epoch", ANY, "whose keys protect what this side sends", "PLAINTEXT")
read_generation = Var("read_generation", m.GENERATIONS, "ChangeCipherSpecs or KeyUpdates received, modulo 4", 0)
write_generation = Var("write_generation", m.GENERATIONS, "ChangeCipherSpecs or KeyUpdates sent, modulo 4", 0)
write_side = Var("write_side", ("open", "canceled", "closed"), "after user_canceled, after close_notify", "open")
alert_owed = Var("alert_owed", ("none", *m.ALERTS), "the alert due for what was received", "none")
# the hellos
offers_13 = Var("offers_13", doc="the client offered TLS 1.3")
offers_12 = Var("offers_12", doc="the client offered TLS 1.2")
early_offered = Var("early_offered", doc="the client offered 0-RTT")
early_accepted = Var("early_accepted", doc="the server accepted 0-RTT")
session_id_offered = Var("session_id_offered", doc="the client sent a session id")
ticket_supported = Var("ticket_supported", doc="the client asked for a session ticket, or sent one (1.2)")
ticket_offered = Var("ticket_offered", doc="the client sent a session ticket (1.2)")
pha_offered = Var("pha_offered", doc="the client offered post-handshake authentication")
psk_offered = Var("psk_offered", doc="the client offered a PSK (1.3)")
hrr = Var("hrr", doc="a HelloRetryRequest was sent or received")
renegotiating = Var("renegotiating", doc="this handshake is a renegotiation")
first_info = Var("renegotiation_info", m.RENEGOTIATION_INFO.domain, "renegotiation_info of the first ClientHello: absent, so the client lacks RFC 5746", "absent")
secure_renegotiation = Var("secure_renegotiation", doc="both sides support RFC 5746")
# TLS 1.2
key_exchange = Var("key_exchange", m.KEY_EXCHANGES, "the suite's key exchange", "TLS13")
resumed = Var("resumed", ("no", "unknown", "yes"), "abbreviated handshake", "no")
ticket_granted = Var("ticket_granted", doc="the ServerHello promised a NewSessionTicket")
status_granted = Var("status_granted", doc="the ServerHello announced a CertificateStatus")
false_start_ok = Var("false_start_ok", doc="the suite allows a False Start")
client_certificate = Var("client_certificate", ("none", "sign", "fixed_dh"), "what the client authenticates by", "none")
hello_requested = Var("hello_requested", doc="a HelloRequest waits for its answer")
# TLS 1.3
psk = Var("psk", ("none", "first", "other"), "the PSK that the server selected", "none")
certificate_requested = Var("certificate_requested", doc="the client was asked for a certificate")
alps = Var("alps", doc="application settings were negotiated: the client owes EncryptedExtensions")
key_update_owed = Var("key_update_owed", doc="the peer asked for a KeyUpdate that was not sent yet")
key_update_asked = Var("key_update_asked", doc="an own update_requested is not answered yet")
peer_keyed = Var("peer_keyed", doc="a record under the client's handshake keys was received")
answer_left = Var(
    "answer_left", ("none", "CertificateVerify", "Finished"), "what is still to be sent of a post-handshake answer, after the peer's close_notify", "none",
)
pha_outstanding = Var("pha_outstanding", tuple(range(8)), "post-handshake CertificateRequests not answered yet", 0)
certificate_required = Var("certificate_required", doc="server policy: no certificate, no connection", initial=None)
rfc9846 = Var("rfc9846", doc="RFC 9846 instead of RFC 8446: at most one update_requested outstanding", initial=None)

COMMON_VARS = (
    read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered,
    early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, first_info, secure_renegotiation,
    key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested,
    alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846,
)  # fmt: skip
CLIENT_VARS = (*COMMON_VARS, offers_12, false_start_ok, hello_requested, answer_left)
SERVER_VARS = (*COMMON_VARS, peer_keyed, certificate_required)

DELIVER = ("deliver_data",)
DELIVER_EARLY = ("deliver_early_data",)
"""What happens with application data: the user gets it, as 0-RTT data apart. Without an effect it is dropped."""

LAST_BEFORE_KEYS = frozenset({"ClientHello", "ServerHello", "HelloRetryRequest", "EndOfEarlyData", "Finished", "KeyUpdate"})
"""RFC 8446 section 5.1: these can immediately precede a key change and must end their record."""


def rfc(number: str, *sections: str) -> tuple[Cite, ...]:
    return tuple(Cite(f"RFC {number}", s) for s in sections)


def _tls13(kind: str) -> Expr:
    boundary: Expr = ~m.INTERLEAVED
    return boundary & m.ENDS_RECORD if kind in LAST_BEFORE_KEYS else boundary


def has_fault(kind: str) -> bool:
    return any(f.name == "fault" for f in m.MESSAGES[kind].facts)


def _clean(kind: str) -> Expr:
    return m.fact(kind, "fault").eq("none") if has_fault(kind) else TRUE


def send(name: str, sources: str | Iterable[str], kind: str, target: str, *, cite: tuple[Cite, ...], when: Expr = TRUE,
         sets: Mapping[Var, Term] | None = None, epoch: Expr | None = None, tls13: bool = False, note: str = "") -> Row:  # fmt: skip
    """A message that this endpoint may send, under its write keys unless `epoch` says otherwise."""
    under = m.EPOCH.eq(write_epoch) & m.GENERATION.eq(write_generation) if epoch is None else epoch
    guard = write_side.eq("open") & under & when & _clean(kind)
    return row(name, sources, SEND(kind), target, when=guard & _tls13(kind) if tls13 else guard, sets=sets, cite=cite, note=note)


def recv(name: str, sources: str | Iterable[str], kind: str, target: str, *, cite: tuple[Cite, ...], when: Expr = TRUE,
         sets: Mapping[Var, Term] | None = None, epoch: Expr | None = None, tls13: bool = False, effects: tuple[str, ...] = (),
         note: str = "") -> Row:  # fmt: skip
    """A message that this endpoint accepts, under its read keys unless `epoch` says otherwise."""
    under = m.EPOCH.eq(read_epoch) & m.GENERATION.eq(read_generation) if epoch is None else epoch
    guard = under & when & _clean(kind)
    return row(name, sources, RECV(kind), target, when=guard & _tls13(kind) if tls13 else guard, sets=sets, effects=effects, cite=cite, note=note)


def fault_rows(prefix: str, rows: Iterable[Row]) -> list[Row]:
    """For each kind that the table accepts somewhere: its content deserves an alert, so it is refused with that alert.

    A kind that the state does not expect at all stays with the catch-all (unexpected_message), and one that is
    ignored whatever it says is no matter of content.
    """
    accepted: dict[str, dict[str, None]] = {}
    for line in rows:
        if line.event.kind == "recv" and has_fault(line.event.name) and line.when is not TRUE:
            accepted.setdefault(line.event.name, {}).update(dict.fromkeys(line.sources))
    return [_fault_row(f"{prefix}.bad {kind}", kind, tuple(states)) for kind, states in accepted.items()]


def _fault_row(name: str, kind: str, states: tuple[str, ...]) -> Row:
    wrong = m.fact(kind, "fault")
    guard = m.EPOCH.eq(read_epoch) & m.GENERATION.eq(read_generation) & wrong.ne("none")
    return row(name, states, RECV(kind), "ABORT", when=guard, sets={alert_owed: wrong}, cite=rfc("8446", "6.2"))
