"""The hellos of the composite TLS machines: ClientHello, HelloRetryRequest, ServerHello, and the choice of version.

RFC 8446 sections 4.1 and Appendix D for both versions, RFC 5246 section 7.4.1 for TLS 1.2, RFC 5746 for renegotiation. A
ServerHello leads into the 1.2 or the 1.3 table. One ServerHello is one event: which way it leads is in its facts.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import And, Cite, Expr, Or, Row, Term, Var
from wirestate.model.machines.tls_table import (
    client_certificate, certificate_requested, early_offered, false_start_ok, first_info, hello_requested, hrr, key_exchange,
    alert_owed, offers_12, offers_13, pha_offered, psk, psk_offered, read_epoch, recv, renegotiating, resumed, rfc,
    secure_renegotiation, send, session_id_offered, status_granted, ticket_granted, ticket_offered, ticket_supported, write_epoch,
)  # fmt: skip

SIGNED = ("DHE", "ECDHE")
NO_CERTIFICATE = ("DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK")
WITH_CERTIFICATE = ("RSA", "DH_static", "DHE", "ECDHE", "RSA_PSK")
MAY_REQUEST = ("RSA", "DH_static", "DHE", "ECDHE")

TLS12 = m.VERSION.eq("TLS 1.2")
TLS13 = m.VERSION.eq("TLS 1.3")
SUITE13 = m.KEY_EXCHANGE.eq("TLS13")
SENTINEL = m.SENTINEL & offers_13
ECHO = m.SESSION_ID.eq("echo") & session_id_offered
MAYBE_TICKET = ticket_offered & ~session_id_offered
TICKET = ~m.TICKET_GRANTED | ticket_supported
PSK = m.PSK_SELECTED.eq("none") | psk_offered

OFFER: dict[Var, Term] = {
    offers_13: m.OFFERS_13, early_offered: m.EARLY_DATA, pha_offered: m.PHA_OFFERED, psk_offered: m.PSK_OFFERED,
    session_id_offered: m.SESSION_ID_OFFERED, ticket_supported: m.TICKET_SUPPORTED, ticket_offered: m.TICKET_OFFERED,
}  # fmt: skip
FIRST: dict[Var, Term] = {**OFFER, first_info: m.RENEGOTIATION_INFO}
SECOND: dict[Var, Term] = {early_offered: False, psk_offered: m.PSK_OFFERED}
KEPT = (
    m.OFFERS_13, m.PHA_OFFERED.eq(pha_offered), m.SESSION_ID_OFFERED.eq(session_id_offered), m.TICKET_SUPPORTED.eq(ticket_supported),
    m.TICKET_OFFERED.eq(ticket_offered), m.RENEGOTIATION_INFO.eq(first_info), ~m.PSK_OFFERED | psk_offered,
)  # fmt: skip
"""RFC 8446 section 4.1.2: the second ClientHello is the first one but for what the HelloRetryRequest asks for, and for PSKs."""
SAME_OFFER, OTHER_OFFER = And(KEPT), Or(tuple(~part for part in KEPT))
FRESH: dict[Var, Term] = {
    certificate_requested: False, client_certificate: "none", resumed: "no", ticket_granted: False, status_granted: False,
    key_exchange: "TLS13",
}  # fmt: skip
"""What a new handshake forgets (RFC 5246 section 7.4.1.1, RFC 5746): everything but keys and verify_data."""

CHOICE: dict[Var, Term] = {
    key_exchange: m.KEY_EXCHANGE, ticket_granted: m.TICKET_GRANTED, status_granted: m.STATUS_GRANTED,
}  # fmt: skip
ALIGNED = ~m.OFFERS_13 | (m.ENDS_RECORD & ~m.INTERLEAVED)

INFO = m.RENEGOTIATION_INFO
SIGNALLED = first_info.ne("absent")
INITIAL_INFO = INFO.in_("absent", "empty")
ASKS_AGAIN = (secure_renegotiation & INFO.eq("bound")) | (~secure_renegotiation & (~SIGNALLED | INFO.ne("absent")))
"""What a client may send to renegotiate: RFC 5746 sections 3.5 and 4.2."""
ASKED_AGAIN = (secure_renegotiation & INFO.eq("bound")) | (~secure_renegotiation & (SIGNALLED | INFO.eq("absent")))
"""What a server accepts then: sections 3.7 and 4.4. One that gave no answer to what was signalled does not know the extension."""
ANSWERED_AGAIN = (secure_renegotiation & INFO.eq("bound")) | (~secure_renegotiation & INFO.eq("absent"))
"""The ServerHello of a renegotiation: RFC 5746 sections 3.5, 3.7 and 4.2."""
ANSWERED = INFO.eq("absent") | (INFO.eq("empty") & SIGNALLED)
"""The ServerHello of a first handshake: RFC 5746 sections 3.4 and 3.6, RFC 5246 section 7.4.1.4."""
SECURE: dict[Var, Term] = {secure_renegotiation: True}

CH = rfc("8446", "4.1.2") + rfc("5246", "7.4.1.2")
SH12 = rfc("5246", "7.4.1.3")
SH13 = rfc("8446", "4.1.3")
SUITES = rfc("8446", "4.1.3", "B.4")
RESUME = rfc("5246", "7.4.1.3") + rfc("5077", "3.4")
OLD_SERVER = "RFC 5746 section 4.2: a server that does not know renegotiation_info ignores it; it did not answer the first one"
OLD_CLIENT = "RFC 5746 section 4.2 binds a client that signalled it in the first ClientHello; of another nothing is asked"


def _serverhello_12(role: str, prefix: str, source: str, states: dict[str, str]) -> list[Row]:
    """The ServerHello rows of TLS 1.2, the same for who sends and who receives it, but for the states' names."""
    client = role == "client"
    line = recv if client else send
    base = (OLD_HELLO if client else TLS12 & ~hrr) & ~SUITE13 & TICKET
    sets: dict[Var, Term] = {**CHOICE, **({false_start_ok: m.FALSE_START_OK} if client else {})}
    rows: list[Row] = []

    def both(name: str, when: Expr, target: str, extra: dict[Var, Term], cite: tuple[Cite, ...]) -> None:
        # secure_renegotiation is decided by the first ServerHello and kept by renegotiations
        first = base & when & ~renegotiating
        common = {**sets, **extra}
        rows.append(line(f"{prefix} {name}, RFC 5746", source, "ServerHello", target, cite=cite,
                         when=first & INFO.eq("empty") & SIGNALLED, sets={**common, **SECURE}))  # fmt: skip
        rows.append(line(f"{prefix} {name}, no RFC 5746", source, "ServerHello", target, cite=cite,
                         when=first & INFO.eq("absent"), sets=common))  # fmt: skip
        rows.append(line(f"{prefix} {name}, renegotiated", source, "ServerHello", target, cite=cite,
                         when=base & when & renegotiating & ANSWERED_AGAIN, sets=common))  # fmt: skip

    yes: dict[Var, Term] = {resumed: "yes"}
    no: dict[Var, Term] = {resumed: "no"}
    both("resumed, ticket", ECHO & m.TICKET_GRANTED, states["nst"], yes, RESUME)
    both("resumed", ECHO & ~m.TICKET_GRANTED, states["ccs"], yes, RESUME)
    both("ticket: full or resumed", ~ECHO & MAYBE_TICKET, states["rinfo"], {resumed: "unknown"}, RESUME)
    full = ~ECHO & ~MAYBE_TICKET
    both("full", full & m.KEY_EXCHANGE.in_(*WITH_CERTIFICATE), states["cert"], no, SH12)
    both("full, no certificate", full & m.KEY_EXCHANGE.in_(*NO_CERTIFICATE), states["ske"], no, SH12)
    both("full, PSK", full & m.KEY_EXCHANGE.eq("PSK"), states["ske_opt"], no, SH12)
    return rows


OLD_HELLO = TLS12 & ~hrr & offers_12 & ~SENTINEL & ~early_offered
"""A ServerHello of TLS 1.2 to which a client has nothing to say but for what else stands in it."""


def _refused_hellos() -> list[Row]:
    """What is wrong with a ServerHello, each by the alert that RFC names for it."""

    def line(name: str, when: Expr, alert: str, cite: tuple[Cite, ...]) -> Row:
        return recv(name, "WAIT_SH", "ServerHello", "ABORT", cite=cite, when=when, sets={alert_owed: alert})

    unasked = ~TICKET | (~renegotiating & INFO.eq("empty") & ~SIGNALLED)
    unbound = (secure_renegotiation & INFO.ne("bound")) | (~secure_renegotiation & INFO.ne("absent"))
    wrong = (renegotiating & unbound) | (~renegotiating & INFO.eq("bound"))
    return [
        line("c13.8 downgrade sentinel", TLS12 & SENTINEL, "illegal_parameter", SH13),
        line("c13.8 TLS 1.2 after early data", TLS12 & ~SENTINEL & early_offered, "protocol_version", rfc("8446", "D.3")),
        line("c13.8 TLS 1.2 after HelloRetryRequest", TLS12 & ~SENTINEL & ~early_offered & hrr, "illegal_parameter", rfc("8446", "4.1.4")),
        line("c12.6 version not offered", m.VERSION.eq("older") | (TLS12 & ~offers_12 & ~SENTINEL & ~early_offered & ~hrr), "protocol_version", SH12),
        line("c13.5 TLS 1.3 not offered", TLS13 & ~offers_13 & ~renegotiating, "illegal_parameter", rfc("8446", "4.2.1")),
        line("c13.5 TLS 1.3 in a renegotiation", TLS13 & renegotiating, "protocol_version", SH13),
        line("c13.5 suite of TLS 1.2", TLS13 & offers_13 & ~renegotiating & ~SUITE13, "illegal_parameter", SUITES),
        line("c12.6 suite of TLS 1.3", OLD_HELLO & SUITE13, "illegal_parameter", SUITES),
        line("c12.6 extension not asked for", OLD_HELLO & ~SUITE13 & unasked, "unsupported_extension", rfc("5246", "7.4.1.4")),
        line("c12.6 wrong renegotiation_info", OLD_HELLO & ~SUITE13 & ~unasked & wrong, "handshake_failure", rfc("5746", "3.4", "3.5", "4.2")),
    ]  # fmt: skip


def client() -> list[Row]:
    hello13: dict[Var, Term] = {psk: m.PSK_SELECTED, read_epoch: "HANDSHAKE"}
    both: dict[Var, Term] = {offers_12: m.OFFERS_12}
    return [
        send("c13.1 ClientHello", "START", "ClientHello", "WAIT_SH", cite=CH, when=~hrr & ~m.EARLY_DATA & ALIGNED & INITIAL_INFO,
             sets={**FIRST, **both}),
        send("c13.1 ClientHello with early_data", "START", "ClientHello", "WAIT_SH", cite=rfc("8446", "4.2.10"),
             when=~hrr & m.EARLY_DATA & ALIGNED & INITIAL_INFO, sets={**FIRST, **both, write_epoch: "EARLY"}),
        send("c13.2 second ClientHello", "START", "ClientHello", "WAIT_SH", cite=rfc("8446", "4.1.2"),
             when=hrr & ~m.EARLY_DATA & ALIGNED & SAME_OFFER & m.OFFERS_12.eq(offers_12), sets=SECOND),
        recv("c13.2 HelloRetryRequest", "WAIT_SH", "HelloRetryRequest", "START", cite=rfc("8446", "4.1.4"),
             when=~hrr & offers_13 & ~renegotiating, tls13=True,
             sets={hrr: True, early_offered: False, write_epoch: "PLAINTEXT"}),
        recv("c13.5 ServerHello", "WAIT_SH", "ServerHello", "WAIT_EE", cite=SH13,
             when=TLS13 & SUITE13 & offers_13 & ~renegotiating & PSK, sets=hello13, tls13=True),
        *_refused_hellos(),
        *_serverhello_12("client", "c12 ServerHello", "WAIT_SH", {
            "nst": "TLS12_WAIT_NST", "ccs": "TLS12_WAIT_CCS", "rinfo": "TLS12_WAIT_RINFO", "cert": "TLS12_WAIT_CERT",
            "ske": "TLS12_WAIT_SKE", "ske_opt": "TLS12_WAIT_SKE_OPT"}),
        send("c12.27 renegotiation ClientHello", "TLS12_CONNECTED", "ClientHello", "WAIT_SH", cite=rfc("5746", "3.5", "4.2"),
             when=ASKS_AGAIN & ~m.EARLY_DATA, sets={**OFFER, **both, **FRESH, renegotiating: True, hello_requested: False}, note=OLD_CLIENT),
    ]  # fmt: skip


def server() -> list[Row]:
    return [
        recv("s13.1 ClientHello", "START", "ClientHello", "RECVD_CH", cite=CH, when=ALIGNED & INITIAL_INFO, sets=FIRST),
        recv("s13.1 wrong renegotiation_info", "START", "ClientHello", "ABORT", cite=rfc("5746", "3.6"), when=ALIGNED & ~INITIAL_INFO,
             sets={alert_owed: "handshake_failure"}),
        send("s13.4 HelloRetryRequest", "RECVD_CH", "HelloRetryRequest", "WAIT_CH2", cite=rfc("8446", "4.1.4"),
             when=~hrr & ~renegotiating & offers_13, sets={hrr: True}, tls13=True),
        recv("s13.5 second ClientHello", "WAIT_CH2", "ClientHello", "RECVD_CH", cite=rfc("8446", "4.1.2"),
             when=~m.EARLY_DATA & ALIGNED & SAME_OFFER, sets=SECOND),
        recv("s13.5 second ClientHello changed", "WAIT_CH2", "ClientHello", "ABORT", cite=rfc("8446", "4.1.2"),
             when=ALIGNED & (m.EARLY_DATA | OTHER_OFFER), sets={alert_owed: "illegal_parameter"}),
        send("s13.6 ServerHello", "RECVD_CH", "ServerHello", "NEGOTIATED", cite=SH13, when=TLS13 & SUITE13 & offers_13 & ~renegotiating & PSK,
             sets={psk: m.PSK_SELECTED, write_epoch: "HANDSHAKE"}, tls13=True),
        send("s12 ServerHello, older version", "RECVD_CH", "ServerHello", "CLOSED", cite=rfc("5246", "E.1"),
             when=m.VERSION.eq("older") & ~renegotiating & ~hrr,
             note="the server may choose less than was offered; versions before TLS 1.2 are not modelled, so its part ends here"),
        *_serverhello_12("server", "s12 ServerHello", "RECVD_CH", {
            "nst": "TLS12_SEND_NST", "ccs": "TLS12_SEND_CCS", "rinfo": "TLS12_SEND_RINFO", "cert": "TLS12_SEND_CERT",
            "ske": "TLS12_SEND_SKE", "ske_opt": "TLS12_SEND_SKE_OPT"}),
        recv("s12.15 renegotiation ClientHello", "TLS12_CONNECTED", "ClientHello", "RECVD_CH", cite=rfc("5746", "3.7", "4.4"),
             when=ASKED_AGAIN & ~m.EARLY_DATA, sets={**OFFER, **FRESH, renegotiating: True}, note=OLD_SERVER),
        recv("s12.15 wrong renegotiation_info", "TLS12_CONNECTED", "ClientHello", "ABORT", cite=rfc("5746", "3.7", "4.4"),
             when=~ASKED_AGAIN & ~m.EARLY_DATA, sets={alert_owed: "handshake_failure"}),
    ]  # fmt: skip
