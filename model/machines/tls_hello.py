"""The hellos of the composite TLS machines: ClientHello, HelloRetryRequest, ServerHello, and the choice of version.

RFC 8446 sections 4.1 and Appendix D for both versions, RFC 5246 section 7.4.1 for TLS 1.2. A ServerHello leads into
the 1.2 or the 1.3 table. One ServerHello is one event: which way it leads is in its facts.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import Cite, Expr, Row, Term, Var
from wirestate.model.machines.tls_table import (
    client_certificate, certificate_requested, early_offered, false_start_ok, hello_requested, hrr, key_exchange, alert_owed,
    offers_12, offers_13, pha_offered, psk, psk_offered, read_epoch, recv, renegotiating, resumed, rfc,
    secure_renegotiation, send, session_id_offered, status_granted, ticket_granted, ticket_offered, write_epoch,
)  # fmt: skip

SIGNED = ("DHE", "ECDHE")
NO_CERTIFICATE = ("DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK")
WITH_CERTIFICATE = ("RSA", "DH_static", "DHE", "ECDHE", "RSA_PSK")
MAY_REQUEST = ("RSA", "DH_static", "DHE", "ECDHE")

TLS12 = m.VERSION.eq("TLS 1.2")
TLS13 = m.VERSION.eq("TLS 1.3")
SENTINEL = m.SENTINEL & offers_13
ECHO = m.SESSION_ID.eq("echo")
MAYBE_TICKET = ticket_offered & ~session_id_offered

OFFER: dict[Var, Term] = {
    offers_13: m.OFFERS_13, early_offered: m.EARLY_DATA, pha_offered: m.PHA_OFFERED,
    session_id_offered: m.SESSION_ID_OFFERED, ticket_offered: m.TICKET_OFFERED,
}  # fmt: skip
CLIENT_OFFER: dict[Var, Term] = {**OFFER, offers_12: m.OFFERS_12, psk_offered: m.PSK_OFFERED}
FRESH: dict[Var, Term] = {
    certificate_requested: False, client_certificate: "none", resumed: "no", ticket_granted: False, status_granted: False,
    key_exchange: "TLS13",
}  # fmt: skip
"""What a new handshake forgets (RFC 5246 section 7.4.1.1, RFC 5746): everything but keys and verify_data."""

CHOICE: dict[Var, Term] = {
    key_exchange: m.KEY_EXCHANGE, ticket_granted: m.TICKET_GRANTED, status_granted: m.STATUS_GRANTED,
}  # fmt: skip
ALIGNED = ~m.OFFERS_13 | (m.ENDS_RECORD & ~m.INTERLEAVED)
BOUND = ~secure_renegotiation | m.RENEGOTIATION_INFO.eq("bound")
INITIAL_INFO = m.RENEGOTIATION_INFO.in_("absent", "empty")
INFO = (renegotiating & BOUND) | (~renegotiating & INITIAL_INFO)
SECURE: dict[Var, Term] = {secure_renegotiation: True}

CH = rfc("8446", "4.1.2") + rfc("5246", "7.4.1.2")
SH12 = rfc("5246", "7.4.1.3")
SH13 = rfc("8446", "4.1.3")
RESUME = rfc("5246", "7.4.1.3") + rfc("5077", "3.4")


def _serverhello_12(role: str, prefix: str, source: str, states: dict[str, str]) -> list[Row]:
    """The ServerHello rows of TLS 1.2, the same for who sends and who receives it, but for the states' names."""
    client = role == "client"
    line = recv if client else send
    base = TLS12 & ~hrr
    if client:
        base = base & offers_12 & ~SENTINEL & ~early_offered
    sets: dict[Var, Term] = {**CHOICE, **({false_start_ok: m.FALSE_START_OK} if client else {})}
    rows: list[Row] = []

    def both(name: str, when: Expr, target: str, extra: dict[Var, Term], cite: tuple[Cite, ...]) -> None:
        # secure_renegotiation is decided by the first ServerHello and kept by renegotiations
        first = base & when & ~renegotiating
        common = {**sets, **extra}
        rows.append(line(f"{prefix} {name}, RFC 5746", source, "ServerHello", target, cite=cite,
                         when=first & m.RENEGOTIATION_INFO.eq("empty"), sets={**common, **SECURE}))  # fmt: skip
        rows.append(line(f"{prefix} {name}, no RFC 5746", source, "ServerHello", target, cite=cite,
                         when=first & m.RENEGOTIATION_INFO.eq("absent"), sets=common))  # fmt: skip
        rows.append(line(f"{prefix} {name}, renegotiated", source, "ServerHello", target, cite=cite,
                         when=base & when & renegotiating & BOUND, sets=common))  # fmt: skip

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


def client() -> list[Row]:
    hello13: dict[Var, Term] = {psk: m.PSK_SELECTED, read_epoch: "HANDSHAKE"}
    usable = m.PSK_SELECTED.eq("none") | psk_offered
    return [
        send("c13.1 ClientHello", "START", "ClientHello", "WAIT_SH", cite=CH, when=~hrr & ~m.EARLY_DATA & ALIGNED & INITIAL_INFO,
             sets=CLIENT_OFFER),
        send("c13.1 ClientHello with early_data", "START", "ClientHello", "WAIT_SH", cite=rfc("8446", "4.2.10"),
             when=~hrr & m.EARLY_DATA & ALIGNED & INITIAL_INFO, sets={**CLIENT_OFFER, write_epoch: "EARLY"}),
        send("c13.2 second ClientHello", "START", "ClientHello", "WAIT_SH", cite=rfc("8446", "4.1.2"),
             when=hrr & ~m.EARLY_DATA & ALIGNED & INITIAL_INFO, sets=CLIENT_OFFER),
        recv("c13.2 HelloRetryRequest", "WAIT_SH", "HelloRetryRequest", "START", cite=rfc("8446", "4.1.4"),
             when=~hrr & offers_13 & ~renegotiating, tls13=True,
             sets={hrr: True, early_offered: False, write_epoch: "PLAINTEXT"}),
        recv("c13.5 ServerHello", "WAIT_SH", "ServerHello", "WAIT_EE", cite=SH13,
             when=TLS13 & offers_13 & ~renegotiating & usable, sets=hello13, tls13=True),
        recv("c13.8 downgrade sentinel", "WAIT_SH", "ServerHello", "ABORT", cite=SH13,
             when=TLS12 & SENTINEL, sets={alert_owed: "illegal_parameter"}),
        recv("c13.8 TLS 1.2 after early data", "WAIT_SH", "ServerHello", "ABORT", cite=rfc("8446", "D.3"),
             when=TLS12 & ~SENTINEL & early_offered, sets={alert_owed: "protocol_version"}),
        recv("c13.8 TLS 1.2 after HelloRetryRequest", "WAIT_SH", "ServerHello", "ABORT", cite=rfc("8446", "4.1.4"),
             when=TLS12 & ~SENTINEL & ~early_offered & hrr, sets={alert_owed: "illegal_parameter"}),
        recv("c12.6 version not offered", "WAIT_SH", "ServerHello", "ABORT", cite=SH12,
             when=m.VERSION.eq("older") | (TLS12 & ~offers_12 & ~SENTINEL & ~early_offered & ~hrr) | (TLS13 & ~offers_13),
             sets={alert_owed: "protocol_version"}),
        *_serverhello_12("client", "c12 ServerHello", "WAIT_SH", {
            "nst": "TLS12_WAIT_NST", "ccs": "TLS12_WAIT_CCS", "rinfo": "TLS12_WAIT_RINFO", "cert": "TLS12_WAIT_CERT",
            "ske": "TLS12_WAIT_SKE", "ske_opt": "TLS12_WAIT_SKE_OPT"}),
        send("c12.27 renegotiation ClientHello", "TLS12_CONNECTED", "ClientHello", "WAIT_SH", cite=rfc("5746", "3.5"),
             when=BOUND & ~m.EARLY_DATA, sets={**CLIENT_OFFER, **FRESH, renegotiating: True, hello_requested: False}),
    ]  # fmt: skip


def server() -> list[Row]:
    return [
        recv("s13.1 ClientHello", "START", "ClientHello", "RECVD_CH", cite=CH, when=ALIGNED & INITIAL_INFO, sets=OFFER),
        send("s13.4 HelloRetryRequest", "RECVD_CH", "HelloRetryRequest", "WAIT_CH2", cite=rfc("8446", "4.1.4"),
             when=~hrr & ~renegotiating & offers_13, sets={hrr: True}, tls13=True),
        recv("s13.5 second ClientHello", "WAIT_CH2", "ClientHello", "RECVD_CH", cite=rfc("8446", "4.1.2"),
             when=~m.EARLY_DATA & m.OFFERS_13 & ALIGNED & INITIAL_INFO, sets=OFFER),
        send("s13.6 ServerHello", "RECVD_CH", "ServerHello", "NEGOTIATED", cite=SH13,
             when=TLS13 & ~renegotiating, sets={psk: m.PSK_SELECTED, write_epoch: "HANDSHAKE"}, tls13=True),
        send("s12 ServerHello, older version", "RECVD_CH", "ServerHello", "CLOSED", cite=rfc("5246", "E.1"),
             when=m.VERSION.eq("older") & ~renegotiating & ~hrr,
             note="the server may choose less than was offered; versions before TLS 1.2 are not modelled, so its part ends here"),
        *_serverhello_12("server", "s12 ServerHello", "RECVD_CH", {
            "nst": "TLS12_SEND_NST", "ccs": "TLS12_SEND_CCS", "rinfo": "TLS12_SEND_RINFO", "cert": "TLS12_SEND_CERT",
            "ske": "TLS12_SEND_SKE", "ske_opt": "TLS12_SEND_SKE_OPT"}),
        recv("s12.15 renegotiation ClientHello", "TLS12_CONNECTED", "ClientHello", "RECVD_CH", cite=rfc("5746", "3.7"),
             when=BOUND & ~m.EARLY_DATA, sets={**OFFER, **FRESH, renegotiating: True}),
    ]  # fmt: skip
