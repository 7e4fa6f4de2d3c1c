"""What a TLS server waits for and may send, state by state, and by which alert it answers what is wrong (see `tls_due`).

RFC 8446 Appendix A.2 and sections 4.1 to 4.6; RFC 5246 sections 7.3 and 7.4 with RFC 4279, 5077, 5746, 6066 and 8422.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, TRUE, At, Expr
from wirestate.model.machines import tls12_server as s12
from wirestate.model.machines import tls13_server as s13
from wirestate.model.machines.tls_table import (
    alert_owed, alps, certificate_required, certificate_requested, client_certificate, early_accepted, early_offered, first_info, hrr,
    key_exchange, key_update_asked, key_update_owed, offers_13, peer_keyed, pha_offered, pha_outstanding, psk, psk_offered, read_epoch,
    read_generation, renegotiating, resumed, rfc, rfc9846, secure_renegotiation, session_id_offered, status_granted, ticket_granted,
    ticket_offered, ticket_supported, write_generation,
)  # fmt: skip
from wirestate.model.properties import tls_server_ghosts as g
from wirestate.model.properties.claims import Property, implies
from wirestate.model.properties.tls_due import (
    CANCEL, CERTIFICATES, CLEAR, CLOSE, NOT_CLOSED, OVER, REFUSAL, STAYS, UNDER_IN, WARNING, WHOLE, Due, alerts_in, alerts_out, any_of, due,
    due_stays, faulty, general, own_whole, refused, sound, whole,
)  # fmt: skip
from wirestate.model.properties.tls_due import properties as listed
from wirestate.model.properties.tls_server_ghosts import SENT, claim, sent
from wirestate.model.system import ACCEPTED, After, Does, On

RSA, SIGNED = ("RSA", "DH_static"), ("DHE", "ECDHE")
UNSIGNED = ("DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK")
"""Key exchanges: without ServerKeyExchange, with a signed one, with one but no certificate (RFC 5246 section 7.4.3, RFC 4279)."""
CERTIFIED = (*RSA, *SIGNED, "RSA_PSK")
KX = key_exchange
INFO, VERSION = m.RENEGOTIATION_INFO, m.VERSION
REQUESTED, NOT_REQUESTED = m.KEY_UPDATE_REQUEST.eq("update_requested"), m.KEY_UPDATE_REQUEST.eq("update_not_requested")
FIRST = ~renegotiating
BOUND = (secure_renegotiation & INFO.eq("bound")) | (~secure_renegotiation & (first_info.ne("absent") | INFO.eq("absent")))
"""A ClientHello that renegotiates: RFC 5746 sections 3.7 and 4.4."""
SAME = (m.OFFERS_13 & m.PHA_OFFERED.eq(pha_offered) & m.SESSION_ID_OFFERED.eq(session_id_offered) & m.TICKET_SUPPORTED.eq(ticket_supported)
        & m.TICKET_OFFERED.eq(ticket_offered) & INFO.eq(first_info) & (~m.PSK_OFFERED | psk_offered))  # fmt: skip
"""A second ClientHello that is the first one: RFC 8446 section 4.1.2."""
SKIPS = early_offered & ~early_accepted & ~peer_keyed
EARLY = m.EPOCH.eq("EARLY")

RECEIVED12 = (
    due("TLS12_CONNECTED", "ClientHello", "RECVD_CH", TRUE, BOUND & ~m.EARLY_DATA),
    due("TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", ~certificate_required, m.EMPTY),
    due("TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", TRUE, ~m.EMPTY & m.KEY.eq("sign")),
    due("TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", KX.eq("DH_static"), ~m.EMPTY & m.KEY.eq("fixed_dh")),
    due("TLS12_WAIT_CKE", "ClientKeyExchange", "TLS12_WAIT_CV", client_certificate.eq("sign")),
    due("TLS12_WAIT_CKE", "ClientKeyExchange", "TLS12_WAIT_CCS", client_certificate.ne("sign")),
    due("TLS12_WAIT_CV", "CertificateVerify", "TLS12_WAIT_CCS"), due("TLS12_WAIT_CCS", "ChangeCipherSpec", "TLS12_WAIT_FIN", TRUE, m.CCS_VALID),
    due("TLS12_WAIT_FIN", "Finished", "TLS12_CONNECTED", resumed.eq("yes")),
    due("TLS12_WAIT_FIN", "Finished", "TLS12_SEND_NST", resumed.ne("yes") & ticket_granted),
    due("TLS12_WAIT_FIN", "Finished", "TLS12_SEND_CCS", resumed.ne("yes") & ~ticket_granted),
    due("TLS12_CONNECTED", "ApplicationData", STAYS),
)  # fmt: skip
RECEIVED13 = (
    due("START", "ClientHello", "RECVD_CH", TRUE, INFO.in_("absent", "empty")), due("WAIT_CH2", "ClientHello", "RECVD_CH", TRUE, SAME & ~m.EARLY_DATA),
    due("WAIT_EOED", "ApplicationData", STAYS), due("WAIT_EOED", "EndOfEarlyData", "WAIT_FINISHED"),
    due(("WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_FINISHED"), "ApplicationData", STAYS, SKIPS, under=EARLY),
    due("WAIT_CH2", "ApplicationData", STAYS, early_offered, under=EARLY),
    due("WAIT_CLIENT_EE", "ClientEncryptedExtensions", "WAIT_CERT", certificate_requested),
    due("WAIT_CLIENT_EE", "ClientEncryptedExtensions", "WAIT_FINISHED", ~certificate_requested),
    due("WAIT_CERT", CERTIFICATES, "WAIT_FINISHED", ~certificate_required, m.EMPTY), due("WAIT_CERT", CERTIFICATES, "WAIT_CV", TRUE, ~m.EMPTY),
    due("WAIT_CV", "CertificateVerify", "WAIT_FINISHED"), due("WAIT_FINISHED", "Finished", "CONNECTED"),
    due("CONNECTED", "KeyUpdate", STAYS, TRUE, REQUESTED | NOT_REQUESTED), due("CONNECTED", "ApplicationData", STAYS),
    due("CONNECTED", "Certificate", "PHA_WAIT_CV", pha_outstanding.ne(0), ~m.EMPTY),
    due("CONNECTED", "Certificate", "PHA_WAIT_FINISHED", pha_outstanding.ne(0), m.EMPTY),
    due("PHA_WAIT_CV", "CertificateVerify", "PHA_WAIT_FINISHED"), due("PHA_WAIT_FINISHED", "Finished", "CONNECTED"),
    due(("RECVD_CH", "WAIT_CH2", *s13.FLIGHT, *s13.WAITING), "ChangeCipherSpec", STAYS, offers_13 & FIRST, m.CCS_VALID, under=CLEAR),
)  # fmt: skip


def _hellos() -> list[Due]:
    """The ServerHello of TLS 1.2: what it says of sessions, tickets and keys tells what follows; renegotiation_info is as RFC 5746 has it."""
    told = (
        (FIRST & first_info.ne("absent"), INFO.eq("empty")), (FIRST, INFO.eq("absent")), (renegotiating & secure_renegotiation, INFO.eq("bound")),
        (renegotiating & ~secure_renegotiation, INFO.eq("absent")),
    )  # fmt: skip
    echo, unsaid = session_id_offered, ticket_offered & ~session_id_offered
    granted, not_granted, other = m.TICKET_GRANTED, ~m.TICKET_GRANTED, m.SESSION_ID.ne("echo")
    ways: list[tuple[str, Expr, Expr]] = [
        ("TLS12_SEND_NST", echo & ticket_supported, m.SESSION_ID.eq("echo") & granted), ("TLS12_SEND_CCS", echo, m.SESSION_ID.eq("echo") & not_granted),
        ("TLS12_SEND_RINFO", unsaid, other & not_granted), ("TLS12_SEND_RINFO", unsaid & ticket_supported, other & granted),
    ]  # fmt: skip
    for state, kinds in (("TLS12_SEND_CERT", CERTIFIED), ("TLS12_SEND_SKE", UNSIGNED), ("TLS12_SEND_SKE_OPT", ("PSK",))):
        ways += [(state, ~unsaid, other & not_granted & m.KEY_EXCHANGE.eq(k)) for k in kinds]
        ways += [(state, ~unsaid & ticket_supported, other & granted & m.KEY_EXCHANGE.in_(*kinds))]
    old = VERSION.eq("TLS 1.2") & m.KEY_EXCHANGE.ne("TLS13")
    return [due("RECVD_CH", "ServerHello", to, ~hrr & when & also, old & given & info) for to, when, given in ways for also, info in told]


def _after_certificate() -> list[Due]:
    whole_ = ~m.EMPTY
    first, none = ("TLS12_SEND_CERT", "TLS12_SEND_RINFO"), ~status_granted
    return [
        due(first, "Certificate", "TLS12_SEND_CSTAT", status_granted & KX.in_(*CERTIFIED), whole_),
        due(first, "Certificate", "TLS12_SEND_CR", none & KX.in_(*RSA), whole_), due(first, "Certificate", "TLS12_SEND_SKE", none & KX.in_(*SIGNED), whole_),
        due(first, "Certificate", "TLS12_SEND_SKE_OPT", none & KX.eq("RSA_PSK"), whole_),
    ]  # fmt: skip


SENT12 = (
    *_hellos(), *_after_certificate(), due("RECVD_CH", "ServerHello", "CLOSED", FIRST & ~hrr, VERSION.eq("older")),
    due("TLS12_SEND_RINFO", "NewSessionTicket", "TLS12_SEND_CCS", ticket_granted),
    due("TLS12_SEND_RINFO", "ChangeCipherSpec", "TLS12_SEND_FINISHED", ~ticket_granted, m.CCS_VALID),
    due("TLS12_SEND_RINFO", "ServerKeyExchange", "TLS12_SEND_SHD", KX.in_(*UNSIGNED, "PSK")),
    due(("TLS12_SEND_RINFO", "TLS12_SEND_SKE_OPT"), "ServerHelloDone", "TLS12_WAIT_CKE", KX.eq("PSK")),
    due("TLS12_SEND_CSTAT", "CertificateStatus", "TLS12_SEND_CR", KX.in_(*RSA)), due("TLS12_SEND_CSTAT", "CertificateStatus", "TLS12_SEND_SKE", KX.in_(*SIGNED)),
    due("TLS12_SEND_CSTAT", "CertificateStatus", "TLS12_SEND_SKE_OPT", KX.eq("RSA_PSK")),
    due(("TLS12_SEND_CSTAT", "TLS12_SEND_SKE"), "ServerKeyExchange", "TLS12_SEND_CR", KX.in_(*SIGNED)),
    due(("TLS12_SEND_CSTAT", "TLS12_SEND_SKE_OPT"), "ServerKeyExchange", "TLS12_SEND_SHD", KX.in_("RSA_PSK", "PSK")),
    due("TLS12_SEND_SKE", "ServerKeyExchange", "TLS12_SEND_SHD", KX.in_(*UNSIGNED)),
    due("TLS12_SEND_CSTAT", "CertificateRequest", "TLS12_SEND_SHD", KX.in_(*RSA)), due("TLS12_SEND_CR", "CertificateRequest", "TLS12_SEND_SHD"),
    due("TLS12_SEND_CSTAT", "ServerHelloDone", "TLS12_WAIT_CKE", KX.in_(*RSA, "RSA_PSK")), due("TLS12_SEND_SKE_OPT", "ServerHelloDone", "TLS12_WAIT_CKE"),
    due(("TLS12_SEND_CR", "TLS12_SEND_SHD"), "ServerHelloDone", "TLS12_WAIT_CKE", ~certificate_requested),
    due("TLS12_SEND_SHD", "ServerHelloDone", "TLS12_WAIT_CERT", certificate_requested),
    due("TLS12_SEND_NST", "NewSessionTicket", "TLS12_SEND_CCS"), due("TLS12_SEND_CCS", "ChangeCipherSpec", "TLS12_SEND_FINISHED", TRUE, m.CCS_VALID),
    due("TLS12_SEND_FINISHED", "Finished", "TLS12_CONNECTED", resumed.ne("yes")), due("TLS12_SEND_FINISHED", "Finished", "TLS12_WAIT_CCS", resumed.eq("yes")),
    due("TLS12_CONNECTED", ("HelloRequest", "ApplicationData"), STAYS),
    due(("RECVD_CH", *s12.FLIGHT, *s12.WAITING, *s12.LAST[:2]), "ApplicationData", STAYS, renegotiating & resumed.ne("yes")),
    due(s12.LAST[:2], "ApplicationData", STAYS, renegotiating & resumed.eq("yes")),
)  # fmt: skip
SENT13 = (
    due("RECVD_CH", "HelloRetryRequest", "WAIT_CH2", ~hrr & FIRST & offers_13),
    *(due("RECVD_CH", "ServerHello", "NEGOTIATED", offers_13 & FIRST & (psk_offered if chosen != "none" else TRUE),
          VERSION.eq("TLS 1.3") & m.KEY_EXCHANGE.eq("TLS13") & m.PSK_SELECTED.eq(chosen)) for chosen in m.PSK_SELECTED.domain),
    *(due("NEGOTIATED", "EncryptedExtensions", "SEND_CERT_CR" if full else "SEND_FINISHED", psk.eq("none") if full else psk.ne("none"),
          ~m.EARLY_ACCEPTED & given) for full in (True, False) for given in (m.ALPS_NEGOTIATED, ~m.ALPS_NEGOTIATED)),
    due("NEGOTIATED", "EncryptedExtensions", "SEND_FINISHED", psk.eq("first") & early_offered, m.EARLY_ACCEPTED),
    due("SEND_CERT_CR", "CertificateRequest", "SEND_CERT"), due(("SEND_CERT_CR", "SEND_CERT"), CERTIFICATES, "SEND_CV", TRUE, ~m.EMPTY),
    due("SEND_CV", "CertificateVerify", "SEND_FINISHED"),
    due("SEND_FINISHED", "Finished", "WAIT_EOED", early_accepted), due("SEND_FINISHED", "Finished", "WAIT_CLIENT_EE", ~early_accepted & alps),
    due("SEND_FINISHED", "Finished", "WAIT_CERT", ~early_accepted & ~alps & certificate_requested),
    due("SEND_FINISHED", "Finished", "WAIT_FINISHED", ~early_accepted & ~alps & ~certificate_requested),
    due(s13.OPEN, "NewSessionTicket", STAYS), due(("WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_FINISHED"), "NewSessionTicket", STAYS, ~certificate_requested),
    due((*s13.WAITING, *s13.OPEN), "KeyUpdate", STAYS, TRUE, NOT_REQUESTED),
    due((*s13.WAITING, *s13.OPEN), "KeyUpdate", STAYS, ~(rfc9846 & key_update_asked), REQUESTED),
    due(("CONNECTED", *s13.PHA_WAITING), "CertificateRequest", STAYS, pha_offered & pha_outstanding.ne(7)),
    due((*s13.WAITING, *s13.OPEN), "ApplicationData", STAYS, ~key_update_owed),
    due(("WAIT_CH2", *s13.FLIGHT), "ChangeCipherSpec", STAYS, offers_13 & FIRST, m.CCS_VALID, under=CLEAR),
)  # fmt: skip
OPENING = ("START", "RECVD_CH", "WAIT_CH2")
OLDER = (*OPENING, *s12.STATES)
READING13 = tuple(s for s in s13.STATES if s != "READ_CLOSED")
UNHEARD = tuple(s for s in s13.WAITING if s != "WAIT_CV")
"""Where nothing of the client's flight may have come: RFC 8446 Appendix A.1 lets its alerts be in the clear."""
BEFORE = m.EPOCH.eq("PLAINTEXT") & m.GENERATION.eq(0)
FINISHING = (*READING13[len(s13.FLIGHT) + len(s13.WAITING):],)
ALERTS_IN = (
    *alerts_in(OLDER, READING13), due("TLS12_CONNECTED", "Alert", STAYS, TRUE, REFUSAL & WARNING),
    due(FINISHING, "Alert", "READ_CLOSED", NOT_CLOSED, CLOSE), due(FINISHING, "Alert", "CLOSED", ~NOT_CLOSED, CLOSE),
    due((*OLDER, *s13.FLIGHT, *s13.WAITING), "Alert", "CLOSE_RECEIVED", NOT_CLOSED, CLOSE),
    due(("TLS12_CONNECTED", "RECVD_CH", *s13.WAITING), "Alert", "CLOSED", ~NOT_CLOSED, CLOSE),
    due(UNHEARD, "Alert", "CLOSE_RECEIVED", ~peer_keyed & NOT_CLOSED, CLOSE, under=BEFORE), due(UNHEARD, "Alert", "CLOSED", ~peer_keyed & ~NOT_CLOSED, CLOSE, under=BEFORE),
    due(UNHEARD, "Alert", STAYS, ~peer_keyed, CANCEL, under=BEFORE), due(UNHEARD, "Alert", "ABORT", ~peer_keyed, ~CLOSE & ~CANCEL, under=BEFORE),
)  # fmt: skip
SHAKING = (*OPENING, *s12.FLIGHT, *s12.WAITING, *s12.LAST, *s13.FLIGHT)
ALERTS_OUT = (
    *alerts_out(OLDER, (*OLDER, *s13.STATES, "CLOSE_RECEIVED")),
    due(("CONNECTED", "TLS12_CONNECTED", *s13.WAITING, *s13.PHA_WAITING), "Alert", STAYS, TRUE, CLOSE & WARNING),
    due(("READ_CLOSED", "CLOSE_RECEIVED", *SHAKING), "Alert", "CLOSED", TRUE, CLOSE & WARNING),
    due("RECVD_CH", "Alert", "TLS12_CONNECTED", renegotiating, REFUSAL & WARNING),
)  # fmt: skip
RECEIVED = {"TLS 1.2": RECEIVED12, "TLS 1.3": RECEIVED13, "alert": ALERTS_IN}
SENDS = {"TLS 1.2": SENT12, "TLS 1.3": SENT13, "alert": ALERTS_OUT}
A2 = rfc("8446", "A.2", "4.1", "4.6")
MESSAGES12 = rfc("5246", "7.3", "7.4") + rfc("5077", "3.3", "3.4") + rfc("5746", "3.6", "3.7", "4.4") + rfc("6066", "8")
CITES = {"TLS 1.2": MESSAGES12, "TLS 1.3": A2, "alert": rfc("8446", "6", "A.1") + rfc("5246", "7.2")}
WITNESSES = {
    "TLS 1.2": At(("TLS12_WAIT_CV",)) & On((RECV("CertificateVerify"),)) & ACCEPTED,
    "TLS 1.3": At(("WAIT_CERT",)) & On((RECV("CompressedCertificate"),)) & ACCEPTED,
    "alert": At(("WAIT_FINISHED",)) & On((RECV("Alert"),)) & BEFORE & ACCEPTED,
    "send TLS 1.2": At(("TLS12_SEND_RINFO",)) & On((SEND("NewSessionTicket"),)),
    "send TLS 1.3": At(("SEND_CERT",)) & On((SEND("CompressedCertificate"),)),
    "send alert": At(("RECVD_CH",)) & On((SEND("Alert"),)) & After(At(("TLS12_CONNECTED",))),
}  # fmt: skip
HELLO = WHOLE & sound("ClientHello")
ALERTS: tuple[tuple[tuple[str, ...], str, Expr, str], ...] = (
    (("START",), "ClientHello", HELLO & INFO.eq("bound"), "handshake_failure"), (("WAIT_CH2",), "ClientHello", HELLO & ~(SAME & ~m.EARLY_DATA), "illegal_parameter"),
    (("TLS12_CONNECTED",), "ClientHello", HELLO & ~m.EARLY_DATA & ~BOUND, "handshake_failure"),
    (("TLS12_WAIT_CERT",), "Certificate", sound("Certificate") & m.EMPTY & certificate_required, "handshake_failure"),
    (("TLS12_WAIT_CERT",), "Certificate", sound("Certificate") & ~m.EMPTY & m.KEY.eq("fixed_dh") & KX.ne("DH_static"), "unsupported_certificate"),
    *((("WAIT_CERT",), k, WHOLE & sound(k) & m.EMPTY & certificate_required, "certificate_required") for k in CERTIFICATES),
    (("CONNECTED",), "KeyUpdate", WHOLE & sound("KeyUpdate") & m.KEY_UPDATE_REQUEST.eq("invalid"), "illegal_parameter"),
)  # fmt: skip
"""What is wrong and what it is called: RFC 8446 sections 4.1.2, 4.4.2.4 and 4.6.3, RFC 5246 section 7.4.6, RFC 5746."""
DELIVERS = Does("deliver_data") | Does("deliver_early_data")


def _refusals() -> list[Property]:
    parted = any_of("ClientHello") & UNDER_IN & sound("ClientHello") & m.OFFERS_13 & ~WHOLE
    return [
        claim("W6", "A ClientHello that offers TLS 1.3 and does not end its record, or parts another message, is refused with unexpected_message, whatever it says",
              implies(At(("START", "WAIT_CH2")) & parted, ~ACCEPTED & After(alert_owed.eq("unexpected_message"))), rfc("8446", "5.1"),
              witness=At(("WAIT_CH2",)) & parted, part="whole hello"),
        claim("W6", "What is wrong with a message that a server waits for is answered by the alert that the RFC names", refused(ALERTS),
              rfc("8446", "4.1.2", "4.4.2.4", "4.6.3") + rfc("5246", "7.4.6") + rfc("5746", "3.6", "3.7"),
              witness=At(("TLS12_WAIT_CERT",)) & any_of("Certificate") & After(alert_owed.eq("unsupported_certificate")), part="alerts"),
        claim("W6", "A defect in a message that a server waits for is answered by the alert that it deserves",
              faulty((*RECEIVED12, *(x for x in RECEIVED13 if x.under is None))), rfc("8446", "6.2") + rfc("5246", "7.2.2"),
              witness=At(("WAIT_CV",)) & any_of("CertificateVerify") & After(alert_owed.eq("decrypt_error")), part="faults"),
    ]  # fmt: skip


def _data() -> list[Property]:
    old = any_of("ApplicationData") & UNDER_IN & renegotiating
    even = At(("RECVD_CH", *s12.FLIGHT, *s12.WAITING[:-1], *s12.LAST)) & read_generation.eq(write_generation)
    resuming = At(("TLS12_SEND_FINISHED", "TLS12_WAIT_CCS")) & resumed.eq("yes") & read_generation.ne(write_generation)
    came = any_of("ApplicationData") & ACCEPTED & ~At(OVER)
    skipped = m.EPOCH.eq("EARLY") & read_epoch.ne("EARLY")
    over = g.closed_out.var | g.canceled.var
    alert = sent("Alert")
    return [
        claim("R2", "In a renegotiation data under the old keys is accepted until the client's ChangeCipherSpec, and leaves the handshake where it was",
              implies(old & (even | resuming), ACCEPTED) & implies(came, due_stays((*SHAKING, *s13.WAITING))), rfc("5246", "7.4.1.1", "7.1"),
              witness=old & resuming, part="old keys"),
        claim("R2", "What data is accepted is delivered, but for early data that was rejected", implies(came & ~skipped, DELIVERS),
              rfc("8446", "5.1", "4.2.10") + rfc("5246", "10"), witness=came & ~skipped, part="delivered"),
        claim("R1", "After close_notify or user_canceled a server sends no warning but one close_notify",
              implies(alert & over, (CLOSE & ~g.closed_out.var) | m.LEVEL.eq("fatal")) & ~(alert & CLOSE & g.closed_out.var),
              rfc("8446", "6.1") + rfc("5246", "7.2.1"), witness=alert & CLOSE & g.canceled.var, part="warnings"),
        claim("W6", "A server never sends an empty certificate", implies(sent(*CERTIFICATES), ~m.EMPTY), rfc("8446", "4.4.2") + rfc("5246", "7.4.2"),
              witness=sent("CompressedCertificate"), part="own certificate"),
        claim("S12-13", "no_renegotiation is sent as a warning", implies(alert & REFUSAL, WARNING), rfc("5246", "7.2.2"), witness=alert & REFUSAL, part="warning"),
    ]  # fmt: skip


def properties() -> list[Property]:
    hello = sent("HelloRetryRequest") | (sent("ServerHello") & VERSION.eq("TLS 1.3"))
    fragments = whole("server", READING13), own_whole("server", s13.STATES, SENT, hello)
    return [*listed("server", RECEIVED, SENDS, WITNESSES, CITES), *general("server", SENT), *fragments, *_refusals(), *_data()]
