"""What a TLS client waits for and may send, state by state, and by which alert it answers what is wrong (see `tls_due`).

RFC 8446 Appendix A.1 and sections 4.1 to 4.6; RFC 5246 sections 7.3 and 7.4 with RFC 4279, 5077, 5746, 6066, 7918 and 8422.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, TRUE, At, Expr
from wirestate.model.machines import tls12_client as c12
from wirestate.model.machines import tls13_client as c13
from wirestate.model.machines.tls_table import (
    alert_owed, alps, answer_left, certificate_requested, client_certificate, early_accepted, early_offered, false_start_ok, first_info,
    hello_requested, hrr, key_exchange, key_update_asked, key_update_owed, offers_12, offers_13, pha_offered, pha_outstanding, psk, psk_offered,
    renegotiating, resumed, rfc, rfc9846, secure_renegotiation, session_id_offered, status_granted, ticket_granted, ticket_offered,
    ticket_supported, write_epoch,
)  # fmt: skip
from wirestate.model.properties.claims import Property, implies
from wirestate.model.properties import tls_client_ghosts as g
from wirestate.model.properties.tls_client_ghosts import SENT_KINDS, client, sent
from wirestate.model.properties.tls_due import (
    CANCEL, CERTIFICATES, CLEAR, CLOSE, FATAL, NOT_CLOSED, OVER, REFUSAL, STAYS, UNDER_IN, WARNING, WHOLE, Due, alerts_in, alerts_out, any_of, due,
    due_stays, faulty, general, own_whole, refused, sound, whole,
)  # fmt: skip
from wirestate.model.properties.tls_due import properties as listed
from wirestate.model.system import ACCEPTED, After, Does, On

RSA, SIGNED = ("RSA", "DH_static"), ("DHE", "ECDHE")
UNSIGNED = ("DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK")
"""Key exchanges: without ServerKeyExchange, with a signed one, with one but no certificate (RFC 5246 section 7.4.3, RFC 4279)."""
KX = key_exchange
INFO, VERSION = m.RENEGOTIATION_INFO, m.VERSION
REQUESTED, NOT_REQUESTED = m.KEY_UPDATE_REQUEST.eq("update_requested"), m.KEY_UPDATE_REQUEST.eq("update_not_requested")
FIRST = ~renegotiating
INFO_OK = (FIRST & (INFO.eq("absent") | (INFO.eq("empty") & first_info.ne("absent")))) | (
    renegotiating & ((secure_renegotiation & INFO.eq("bound")) | (~secure_renegotiation & INFO.eq("absent")))
)
"""RFC 5746 sections 3.4, 3.5 and 4.2."""
OLD = VERSION.eq("TLS 1.2") & ~hrr & offers_12 & ~(m.SENTINEL & offers_13) & ~early_offered
OFFERED = OLD & m.KEY_EXCHANGE.ne("TLS13") & (~m.TICKET_GRANTED | ticket_supported) & INFO_OK
"""An older ServerHello that agrees with what was offered."""
ECHO = m.SESSION_ID.eq("echo") & session_id_offered
UNSAID = ~ECHO & ticket_offered & ~session_id_offered
"""Only the next message tells whether the handshake is resumed: RFC 5077 section 3.4."""
FULL = ~ECHO & ~UNSAID
OLD_KEYS = ("WAIT_SH", *c12.UNDECIDED, "TLS12_WAIT_NST", "TLS12_WAIT_CCS")
EARLY = ~m.EARLY_ACCEPTED | (early_offered & psk.eq("first"))


def _after_certificate(state: str) -> list[Due]:
    """Where a server's Certificate leads: RFC 6066 section 8 if a status was announced, else by the key exchange."""
    whole = ~m.EMPTY
    none = ~status_granted
    return [
        due(state, "Certificate", "TLS12_WAIT_CSTAT", status_granted & KX.in_(*RSA, *SIGNED, "RSA_PSK"), whole),
        due(state, "Certificate", "TLS12_WAIT_CR", none & KX.in_(*RSA), whole), due(state, "Certificate", "TLS12_WAIT_SKE", none & KX.in_(*SIGNED), whole),
        due(state, "Certificate", "TLS12_WAIT_SKE_OPT", none & KX.eq("RSA_PSK"), whole),
    ]  # fmt: skip


RECEIVED12 = (
    due("WAIT_SH", "ServerHello", "TLS12_WAIT_NST", TRUE, OFFERED & ECHO & m.TICKET_GRANTED),
    due("WAIT_SH", "ServerHello", "TLS12_WAIT_CCS", TRUE, OFFERED & ECHO & ~m.TICKET_GRANTED),
    due("WAIT_SH", "ServerHello", "TLS12_WAIT_RINFO", TRUE, OFFERED & UNSAID),
    due("WAIT_SH", "ServerHello", "TLS12_WAIT_CERT", TRUE, OFFERED & FULL & m.KEY_EXCHANGE.in_(*RSA, *SIGNED, "RSA_PSK")),
    due("WAIT_SH", "ServerHello", "TLS12_WAIT_SKE", TRUE, OFFERED & FULL & m.KEY_EXCHANGE.in_(*UNSIGNED)),
    due("WAIT_SH", "ServerHello", "TLS12_WAIT_SKE_OPT", TRUE, OFFERED & FULL & m.KEY_EXCHANGE.eq("PSK")),
    due("TLS12_WAIT_RINFO", "NewSessionTicket", "TLS12_WAIT_CCS", ticket_granted),
    due("TLS12_WAIT_RINFO", "ChangeCipherSpec", "TLS12_WAIT_FIN", ~ticket_granted, m.CCS_VALID),
    *_after_certificate("TLS12_WAIT_RINFO"), *_after_certificate("TLS12_WAIT_CERT"),
    due("TLS12_WAIT_RINFO", "ServerKeyExchange", "TLS12_WAIT_SHD", KX.in_(*UNSIGNED, "PSK")),
    due(("TLS12_WAIT_RINFO", "TLS12_WAIT_SKE_OPT"), "ServerHelloDone", "TLS12_SEND_CKE", KX.eq("PSK")),
    due("TLS12_WAIT_CSTAT", "CertificateStatus", "TLS12_WAIT_CR", KX.in_(*RSA)), due("TLS12_WAIT_CSTAT", "CertificateStatus", "TLS12_WAIT_SKE", KX.in_(*SIGNED)),
    due("TLS12_WAIT_CSTAT", "CertificateStatus", "TLS12_WAIT_SKE_OPT", KX.eq("RSA_PSK")),
    due(("TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE"), "ServerKeyExchange", "TLS12_WAIT_CR", KX.in_(*SIGNED)),
    due(("TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE_OPT"), "ServerKeyExchange", "TLS12_WAIT_SHD", KX.in_("RSA_PSK", "PSK")),
    due("TLS12_WAIT_SKE", "ServerKeyExchange", "TLS12_WAIT_SHD", KX.in_(*UNSIGNED)),
    due("TLS12_WAIT_CSTAT", "CertificateRequest", "TLS12_WAIT_SHD", KX.in_(*RSA)),
    due("TLS12_WAIT_CR", "CertificateRequest", "TLS12_WAIT_SHD"),
    due("TLS12_WAIT_CSTAT", "ServerHelloDone", "TLS12_SEND_CKE", KX.in_(*RSA, "RSA_PSK")),
    due("TLS12_WAIT_SKE_OPT", "ServerHelloDone", "TLS12_SEND_CKE"),
    due(("TLS12_WAIT_CR", "TLS12_WAIT_SHD"), "ServerHelloDone", "TLS12_SEND_CKE", ~certificate_requested),
    due("TLS12_WAIT_SHD", "ServerHelloDone", "TLS12_SEND_CERT", certificate_requested),
    due("TLS12_WAIT_NST", "NewSessionTicket", "TLS12_WAIT_CCS"), due("TLS12_WAIT_CCS", "ChangeCipherSpec", "TLS12_WAIT_FIN", TRUE, m.CCS_VALID),
    due("TLS12_WAIT_FIN", "Finished", "TLS12_CONNECTED", resumed.ne("yes")), due("TLS12_WAIT_FIN", "Finished", "TLS12_SEND_CCS", resumed.eq("yes")),
    due(("TLS12_CONNECTED", *c12.WAITING, *c12.SENDING), "HelloRequest", STAYS), due("WAIT_SH", "HelloRequest", STAYS, ~hrr),
    due("TLS12_CONNECTED", "ApplicationData", STAYS),
)  # fmt: skip
RECEIVED13 = (
    due("WAIT_SH", "HelloRetryRequest", "START", ~hrr & offers_13 & FIRST),
    due("WAIT_SH", "ServerHello", "WAIT_EE", offers_13 & FIRST,
        VERSION.eq("TLS 1.3") & m.KEY_EXCHANGE.eq("TLS13") & (m.PSK_SELECTED.eq("none") | psk_offered)),
    due("WAIT_EE", "EncryptedExtensions", "WAIT_CERT_CR", psk.eq("none"), EARLY), due("WAIT_EE", "EncryptedExtensions", "WAIT_FINISHED", psk.ne("none"), EARLY),
    due("WAIT_CERT_CR", "CertificateRequest", "WAIT_CERT"), due(("WAIT_CERT_CR", "WAIT_CERT"), CERTIFICATES, "WAIT_CV", TRUE, ~m.EMPTY),
    due("WAIT_CV", "CertificateVerify", "WAIT_FINISHED"),
    due("WAIT_FINISHED", "Finished", "SEND_EOED", early_accepted), due("WAIT_FINISHED", "Finished", "SEND_EE", ~early_accepted & alps),
    due("WAIT_FINISHED", "Finished", "SEND_CERT", ~early_accepted & ~alps & certificate_requested),
    due("WAIT_FINISHED", "Finished", "SEND_FINISHED", ~early_accepted & ~alps & ~certificate_requested),
    due((*c13.SENDING, *c13.READING), "NewSessionTicket", STAYS), due((*c13.SENDING, *c13.READING), "KeyUpdate", STAYS, TRUE, REQUESTED | NOT_REQUESTED),
    due(c13.READING, "ApplicationData", STAYS), due(c13.READING, "CertificateRequest", STAYS, pha_offered & pha_outstanding.ne(7)),
    due(("WAIT_SH", *c13.WAITING), "ChangeCipherSpec", STAYS, offers_13 & FIRST, m.CCS_VALID, under=CLEAR),
    due("START", "ChangeCipherSpec", STAYS, hrr, m.CCS_VALID, under=CLEAR),
)  # fmt: skip
SENT12 = (
    due("TLS12_SEND_CERT", "Certificate", "TLS12_SEND_CKE", TRUE, m.EMPTY), due("TLS12_SEND_CERT", "Certificate", "TLS12_SEND_CKE", TRUE, ~m.EMPTY & m.KEY.eq("sign")),
    due("TLS12_SEND_CERT", "Certificate", "TLS12_SEND_CKE", KX.eq("DH_static"), ~m.EMPTY & m.KEY.eq("fixed_dh")),
    due("TLS12_SEND_CKE", "ClientKeyExchange", "TLS12_SEND_CV", client_certificate.eq("sign")),
    due("TLS12_SEND_CKE", "ClientKeyExchange", "TLS12_SEND_CCS", client_certificate.ne("sign")),
    due("TLS12_SEND_CV", "CertificateVerify", "TLS12_SEND_CCS"), due("TLS12_SEND_CCS", "ChangeCipherSpec", "TLS12_SEND_FINISHED", TRUE, m.CCS_VALID),
    due("TLS12_SEND_FINISHED", "Finished", "TLS12_CONNECTED", resumed.eq("yes")),
    due("TLS12_SEND_FINISHED", "Finished", "TLS12_WAIT_NST", resumed.ne("yes") & ticket_granted),
    due("TLS12_SEND_FINISHED", "Finished", "TLS12_WAIT_CCS", resumed.ne("yes") & ~ticket_granted),
    due("TLS12_CONNECTED", "ClientHello", "WAIT_SH", secure_renegotiation, INFO.eq("bound") & ~m.EARLY_DATA),
    due("TLS12_CONNECTED", "ClientHello", "WAIT_SH", ~secure_renegotiation, INFO.eq("empty") & ~m.EARLY_DATA),
    due("TLS12_CONNECTED", "ApplicationData", STAYS), due(c12.LAST, "ApplicationData", STAYS, resumed.eq("no") & false_start_ok),
    due(("WAIT_SH", *c12.UNDECIDED, *c12.SENDING[:-1]), "ApplicationData", STAYS, renegotiating),
    due(c12.LAST, "ApplicationData", STAYS, renegotiating & resumed.eq("yes")),
)  # fmt: skip
AGAIN = (m.OFFERS_13 & m.PHA_OFFERED.eq(pha_offered) & m.SESSION_ID_OFFERED.eq(session_id_offered) & m.TICKET_SUPPORTED.eq(ticket_supported)
         & m.TICKET_OFFERED.eq(ticket_offered) & INFO.eq(first_info) & m.PSK_OFFERED.eq(psk_offered) & m.OFFERS_12.eq(offers_12) & ~m.EARLY_DATA)  # fmt: skip
FREE = answer_left.eq("none")
ASKED = pha_outstanding.ne(0)
SENT13 = (
    *(due("START", "ClientHello", "WAIT_SH", ~hrr, m.OFFERS_13 & early & INFO.eq(info))
      for early in (m.EARLY_DATA, ~m.EARLY_DATA) for info in ("absent", "empty")),
    due("START", "ClientHello", "WAIT_SH", hrr, AGAIN),
    due(("WAIT_SH", "WAIT_EE"), "ApplicationData", STAYS, write_epoch.eq("EARLY") & FIRST),
    due(("WAIT_FINISHED", "SEND_EOED"), "ApplicationData", STAYS, write_epoch.eq("EARLY") & early_accepted),
    due("SEND_EOED", "EndOfEarlyData", "SEND_FINISHED"),
    due("SEND_EE", "ClientEncryptedExtensions", "SEND_CERT", certificate_requested), due("SEND_EE", "ClientEncryptedExtensions", "SEND_FINISHED", ~certificate_requested),
    due("SEND_CERT", CERTIFICATES, "SEND_CV", TRUE, ~m.EMPTY), due("SEND_CERT", CERTIFICATES, "SEND_FINISHED", TRUE, m.EMPTY),
    due("SEND_CV", "CertificateVerify", "SEND_FINISHED"), due("SEND_FINISHED", "Finished", "CONNECTED"),
    due("CONNECTED", "ApplicationData", STAYS, ~key_update_owed), due("READ_CLOSED", "ApplicationData", STAYS, ~key_update_owed & FREE),
    due(("CONNECTED", "READ_CLOSED"), "KeyUpdate", STAYS, FREE, NOT_REQUESTED),
    due(("CONNECTED", "READ_CLOSED"), "KeyUpdate", STAYS, FREE & ~(rfc9846 & key_update_asked), REQUESTED),
    due("CONNECTED", "Certificate", "PHA_SEND_CV", ASKED, ~m.EMPTY), due("CONNECTED", "Certificate", "PHA_SEND_FINISHED", ASKED, m.EMPTY),
    due("PHA_SEND_CV", "CertificateVerify", "PHA_SEND_FINISHED"), due("PHA_SEND_FINISHED", "Finished", "CONNECTED"),
    due("READ_CLOSED", "Certificate", STAYS, ASKED & FREE, ~m.EMPTY), due("READ_CLOSED", "Certificate", STAYS, ASKED & FREE, m.EMPTY),
    due("READ_CLOSED", "CertificateVerify", STAYS, answer_left.eq("CertificateVerify")), due("READ_CLOSED", "Finished", STAYS, answer_left.eq("Finished")),
    due(("WAIT_SH", *c13.WAITING, *c13.SENDING), "ChangeCipherSpec", STAYS, offers_13 & FIRST, m.CCS_VALID, under=CLEAR),
    due("START", "ChangeCipherSpec", STAYS, hrr, m.CCS_VALID, under=CLEAR),
)  # fmt: skip
OPENING = ("START", "WAIT_SH")
OLDER = (*OPENING, *c12.STATES)
READING13 = tuple(s for s in c13.STATES if s != "READ_CLOSED")
ALERTS_IN = (
    *alerts_in(OLDER, READING13), due("WAIT_SH", "Alert", "TLS12_CONNECTED", renegotiating, REFUSAL & WARNING),
    due("CONNECTED", "Alert", "READ_CLOSED", NOT_CLOSED, CLOSE), due(("PHA_SEND_CV", "PHA_SEND_FINISHED"), "Alert", "READ_CLOSED", NOT_CLOSED, CLOSE),
    due(READING13[-3:], "Alert", "CLOSED", ~NOT_CLOSED, CLOSE), due("TLS12_CONNECTED", "Alert", "CLOSED", ~NOT_CLOSED, CLOSE),
    due((*OLDER, *c13.WAITING, *c13.SENDING), "Alert", "CLOSE_RECEIVED", NOT_CLOSED, CLOSE),
)  # fmt: skip
SHAKING = (*OPENING, *c12.WAITING, *c12.SENDING, *c13.WAITING, *c13.SENDING)
BEFORE = (*c13.WAITING, *c13.SENDING[:3])
ALERTS_OUT = (
    *alerts_out(OLDER, (*OLDER, *c13.STATES, "CLOSE_RECEIVED")),
    due(("CONNECTED", "TLS12_CONNECTED", "PHA_SEND_CV", "PHA_SEND_FINISHED"), "Alert", STAYS, TRUE, CLOSE & WARNING),
    due(("READ_CLOSED", "CLOSE_RECEIVED", *SHAKING), "Alert", "CLOSED", TRUE, CLOSE & WARNING),
    due("TLS12_CONNECTED", "Alert", STAYS, hello_requested, REFUSAL & WARNING),
    *(due(BEFORE, "Alert", to, TRUE, what & WARNING if to != "ABORT" else what, under=m.EPOCH.eq(keys) & m.GENERATION.eq(0))
      for keys in ("PLAINTEXT", "HANDSHAKE") for to, what in (("ABORT", FATAL), ("CLOSED", CLOSE), (STAYS, CANCEL))),
    *(due(("WAIT_SH", *BEFORE), "Alert", to, early_offered & FIRST, what & WARNING if to != "ABORT" else what, under=m.EPOCH.eq("EARLY") & m.GENERATION.eq(0))
      for to, what in (("ABORT", FATAL), ("CLOSED", CLOSE), (STAYS, CANCEL))),
)  # fmt: skip
RECEIVED = {"TLS 1.2": RECEIVED12, "TLS 1.3": RECEIVED13, "alert": ALERTS_IN}
SENT = {"TLS 1.2": SENT12, "TLS 1.3": SENT13, "alert": ALERTS_OUT}
A1 = rfc("8446", "A.1", "4.1", "4.6")
MESSAGES12 = rfc("5246", "7.3", "7.4") + rfc("5077", "3.3", "3.4") + rfc("5746", "3.5", "4.2") + rfc("6066", "8") + rfc("7918", "3")
CITES = {"TLS 1.2": MESSAGES12, "TLS 1.3": A1, "alert": rfc("8446", "6", "A.1") + rfc("5246", "7.2")}
WITNESSES = {
    "TLS 1.2": At(("TLS12_WAIT_SKE_OPT",)) & On((RECV("ServerHelloDone"),)) & ACCEPTED,
    "TLS 1.3": At(("WAIT_CERT",)) & On((RECV("CompressedCertificate"),)) & ACCEPTED,
    "alert": At(("WAIT_SH",)) & On((RECV("Alert"),)) & After(At(("TLS12_CONNECTED",))),
    "send TLS 1.2": At(("TLS12_SEND_CV",)) & On((SEND("CertificateVerify"),)),
    "send TLS 1.3": At(("SEND_EE",)) & On((SEND("ClientEncryptedExtensions"),)),
    "send alert": At(("SEND_FINISHED",)) & On((SEND("Alert"),)) & CLEAR,
}  # fmt: skip
HERE = ("WAIT_SH",)
FINE = sound("ServerHello")
NEW, TLS12 = VERSION.eq("TLS 1.3") & FINE, VERSION.eq("TLS 1.2") & FINE
WARNED = m.SENTINEL & offers_13
SUITED = OLD & FINE & m.KEY_EXCHANGE.ne("TLS13")
UNASKED = (m.TICKET_GRANTED & ~ticket_supported) | (FIRST & INFO.eq("empty") & first_info.eq("absent"))
ALERTS: tuple[tuple[tuple[str, ...], str, Expr, str], ...] = (
    (HERE, "ServerHello", TLS12 & WARNED, "illegal_parameter"), (HERE, "ServerHello", TLS12 & ~WARNED & early_offered, "protocol_version"),
    (HERE, "ServerHello", TLS12 & ~WARNED & ~early_offered & hrr, "illegal_parameter"),
    (HERE, "ServerHello", VERSION.eq("older") & FINE, "protocol_version"),
    (HERE, "ServerHello", TLS12 & ~WARNED & ~early_offered & ~hrr & ~offers_12, "protocol_version"),
    (HERE, "ServerHello", NEW & FIRST & ~offers_13, "illegal_parameter"), (HERE, "ServerHello", NEW & renegotiating, "protocol_version"),
    (HERE, "ServerHello", NEW & FIRST & offers_13 & m.KEY_EXCHANGE.ne("TLS13"), "illegal_parameter"),
    (HERE, "ServerHello", OLD & FINE & m.KEY_EXCHANGE.eq("TLS13"), "illegal_parameter"),
    (HERE, "ServerHello", SUITED & UNASKED, "unsupported_extension"), (HERE, "ServerHello", SUITED & ~UNASKED & ~INFO_OK, "handshake_failure"),
    (("WAIT_EE",), "EncryptedExtensions", WHOLE & sound("EncryptedExtensions") & ~EARLY, "illegal_parameter"),
    *((("WAIT_CERT_CR", "WAIT_CERT"), k, WHOLE & sound(k) & m.EMPTY, "decode_error") for k in CERTIFICATES),
    (("TLS12_WAIT_CERT",), "Certificate", sound("Certificate") & m.EMPTY, "decode_error"),
    (("TLS12_WAIT_RINFO",), "Certificate", sound("Certificate") & m.EMPTY & KX.in_(*RSA, *SIGNED, "RSA_PSK"), "decode_error"),
    (("TLS12_WAIT_RINFO",), "Certificate", sound("Certificate") & KX.in_(*UNSIGNED, "PSK"), "unexpected_message"),
    ((*c13.SENDING, *c13.READING), "KeyUpdate", WHOLE & sound("KeyUpdate") & m.KEY_UPDATE_REQUEST.eq("invalid"), "illegal_parameter"),
)  # fmt: skip
"""What is wrong and what it is called: RFC 8446 sections 4.1.3, 4.1.4, 4.2.10, 4.4.2.4, 4.6.3 and D.3, RFC 5246 sections 7.4.1.3 and 7.4.1.4, RFC 5746."""
DELIVERS = Does("deliver_data")


def _refusals() -> list[Property]:
    return [
        client("W6", "What is wrong with a message that a client waits for is answered by the alert that the RFC names", refused(ALERTS),
               rfc("8446", "4.1.3", "4.1.4", "4.4.2.4", "4.6.3", "D.3") + rfc("5246", "7.4.1.3", "7.4.1.4") + rfc("5746", "3.4"),
               At(HERE) & any_of("ServerHello") & After(alert_owed.eq("unsupported_extension")), part="alerts"),
        client("W6", "A defect in a message that a client waits for is answered by the alert that it deserves",
               faulty((*RECEIVED12, *(x for x in RECEIVED13 if x.under is None))), rfc("8446", "6.2") + rfc("5246", "7.2.2"),
               At(("WAIT_CV",)) & any_of("CertificateVerify") & After(alert_owed.eq("decrypt_error")), part="faults"),
    ]  # fmt: skip


def _data() -> list[Property]:
    old = any_of("ApplicationData") & UNDER_IN & renegotiating
    before = At(OLD_KEYS) | (At(c12.SENDING) & resumed.ne("yes"))
    came = any_of("ApplicationData") & ACCEPTED & ~At(OVER)
    cert = sent("Certificate") & ~m.EMPTY & m.KEY.eq("fixed_dh") & g.sh12.var
    over = g.close_out.var | g.canceled.var
    return [
        client("R2", "In a renegotiation data under the old keys is accepted until the server's ChangeCipherSpec, and leaves the handshake where it was",
               implies(old & before, ACCEPTED) & implies(came & ~At(("CONNECTED",)), due_stays(SHAKING)), rfc("5246", "7.4.1.1", "7.1"), old & before,
               part="old keys"),
        client("R2", "What data is accepted is delivered", implies(came, DELIVERS), rfc("8446", "5.1") + rfc("5246", "10"), came, part="delivered"),
        client("C12-9", "A fixed Diffie-Hellman certificate is sent only for a key exchange that uses it", implies(cert, g.KX.eq("certificate") & KX.eq("DH_static")),
               rfc("5246", "7.4.6"), cert, part="fixed"),
        client("R1", "After close_notify or user_canceled a client sends no warning but one close_notify",
               implies(sent("Alert") & over, (CLOSE & ~g.close_out.var) | m.LEVEL.eq("fatal")) & ~(sent("Alert") & CLOSE & g.close_out.var),
               rfc("8446", "6.1") + rfc("5246", "7.2.1"), sent("Alert") & CLOSE & g.canceled.var, part="warnings"),
        client("C12-13", "no_renegotiation is sent as a warning", implies(sent("Alert") & REFUSAL, WARNING), rfc("5246", "7.2.2"), sent("Alert") & REFUSAL,
               part="warning"),
    ]  # fmt: skip


def properties() -> list[Property]:
    hello = At(("START",)) & sent("ClientHello") & m.OFFERS_13
    fragments = whole("client", READING13), own_whole("client", c13.STATES, SENT_KINDS, hello)
    return [*listed("client", RECEIVED, SENT, WITNESSES, CITES), *general("client", SENT_KINDS), *fragments, *_refusals(), *_data()]
