"""What is claimed of the TLS 1.3 server alone against an unrestricted peer: inventory rows S13-2 to S13-21.

The ghosts are in `tls_server_ghosts`. Binders, cookies, transcripts and signatures are abstracted as in the tables: what is wrong
with a message's content is its `fault`, the alert that it deserves. Not here: S13-12 (replay, which needs several connections).
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import FALSE, At
from wirestate.model.machines.tls_table import (
    alert_owed,
    certificate_required,
    read_generation,
    rfc,
    rfc9846,
    write_generation,
)
from wirestate.model.properties import tls_server_ghosts as g
from wirestate.model.properties.claims import Kind, Property, implies
from wirestate.model.properties.tls_server_ghosts import (
    AFTERWARDS,
    CERTIFICATES,
    IN13,
    UPDATE,
    accepted,
    bad,
    claim,
    received,
    sent,
)
from wirestate.model.properties.tls_server_words import in_order
from wirestate.model.expressions import conjunction
from wirestate.model.system import ACCEPTED, After, Changes, Does

CONNECTED = At(("CONNECTED",))
HELLO, DONE = accepted("ClientHello"), g.finished.var
EARLY = m.EPOCH.eq("EARLY")
DATA = accepted("ApplicationData")
OF_A_WORD = (
    "ClientHello",
    *CERTIFICATES,
    "CertificateVerify",
    "Finished",
    "EndOfEarlyData",
    "ClientEncryptedExtensions",
)
SIGNS = g.certificate.var.eq("sign")
MAIN = IN13 & g.hello.var & ~DONE
"""In a TLS 1.3 handshake, after its ServerHello and before the client's Finished."""
HELLO13 = g.SENDS_HELLO & m.VERSION.eq("TLS 1.3")


def _order() -> list[Property]:
    others = [k for k in g.HANDSHAKE if k not in OF_A_WORD]
    return [
        claim("S13-1", "A TLS 1.3 server accepts the client's messages only in an order that the RFC allows after what the server sent",
              implies(MAIN, in_order(g.LANGUAGE13, g.SEEN13, g.STEPS13)), rfc("8446", "2", "4.4", "A.2"), part="order",
              witness=accepted("Finished") & MAIN & g.verify.var & g.retried.var,
              note="the language is that of all nine handshakes, and of those with application settings, an extension"),
        claim("S13-1", "A TLS 1.3 server accepts no handshake message that is no part of the client's side of its handshake",
              implies(accepted(*others) & MAIN, FALSE), rfc("8446", "4"), part="others",
              witness=received("KeyUpdate") & MAIN & g.own_finished.var),
        claim("S13-1", "A TLS 1.3 server is connected only after a complete handshake",
              implies(CONNECTED, g.LANGUAGE13.before("end", g.SEEN13)), rfc("8446", "2", "A.2"), part="complete",
              witness=CONNECTED & g.end_of_early.var),
    ]  # fmt: skip


def _hellos() -> list[Property]:
    again = g.stage.var.eq("retry")
    same = conjunction((
        m.OFFERS_13, m.PHA_OFFERED.eq(g.offered_pha.var), m.SESSION_ID_OFFERED.eq(g.offered_id.var), m.TICKET_SUPPORTED.eq(g.asked_ticket.var),
        m.TICKET_OFFERED.eq(g.offered_ticket.var), m.RENEGOTIATION_INFO.eq(g.offered_info.var), ~m.PSK_OFFERED | g.offered_psk.var,
    ))  # fmt: skip
    whole = m.EPOCH.eq("PLAINTEXT") & m.GENERATION.eq(0) & m.ENDS_RECORD & ~m.INTERLEAVED & ~bad("ClientHello")
    other = received("ClientHello") & At(("WAIT_CH2",)) & whole & ~same
    return [
        claim("S13-2", "A server sends at most one HelloRetryRequest, and none in a renegotiation",
              implies(sent("HelloRetryRequest"), ~g.retried.var & ~g.ever_done.var), rfc("8446", "4.1.4"), witness=sent("HelloRetryRequest")),
        claim("S13-3", "The ClientHello after a HelloRetryRequest is accepted only in the clear, for TLS 1.3 and without early data",
              implies(HELLO & again, m.EPOCH.eq("PLAINTEXT") & m.OFFERS_13 & ~m.EARLY_DATA), rfc("8446", "4.1.2", "4.2.10"),
              witness=HELLO & again),
        claim("S13-3", "A second ClientHello that offers something else than the first one is refused with illegal_parameter",
              implies(HELLO & again, same) & implies(other, After(alert_owed.eq("illegal_parameter"))), rfc("8446", "4.1.2"), part="same",
              witness=HELLO & again & g.offered_psk.var & ~m.PSK_OFFERED,
              note="OFFERS_12 apart, which no longer matters"),
        claim("S13-3", "A second ClientHello that changed what it may not, or lacks the cookie, is refused",
              implies(HELLO & again, ~bad("ClientHello")), rfc("8446", "4.1.2", "4.2.2"), part="content",
              witness=received("ClientHello") & again & bad("ClientHello", "illegal_parameter"),
              note="abstracted into the fault of the ClientHello"),
        claim("S13-4", "A ClientHello whose PSK binder is wrong is refused",
              implies(HELLO, ~bad("ClientHello", "decrypt_error")), rfc("8446", "4.2.11", "4.2.11.2"),
              witness=received("ClientHello") & bad("ClientHello", "decrypt_error"), note="abstracted into the fault of the ClientHello"),
        claim("S13-5", "A ClientHello that lacks an extension that it needs, such as psk_key_exchange_modes, is refused",
              implies(HELLO, ~bad("ClientHello", "missing_extension", "illegal_parameter")), rfc("8446", "4.2.9", "4.2.11"),
              witness=received("ClientHello") & bad("ClientHello", "missing_extension"), note="abstracted into the fault of the ClientHello"),
        claim("S13-17", "Once a server has chosen TLS 1.3, it accepts no ClientHello",
              implies(HELLO, ~IN13), rfc("8446", "4.1.2"), witness=received("ClientHello") & CONNECTED),
        claim("S13-17", "While a TLS 1.3 handshake goes on, a server accepts a ClientHello only in answer to its HelloRetryRequest",
              implies(HELLO & g.retried.var, g.stage.var.eq("retry")), rfc("8446", "4.1.2", "4.1.4"), part="retry",
              witness=HELLO & g.retried.var),
        claim("S13-20", "A server selects TLS 1.3, by ServerHello or HelloRetryRequest, only if it was offered, and a PSK only if one was",
              implies(HELLO13, g.offered_13.var & (m.PSK_SELECTED.eq("none") | g.offered_psk.var)) & implies(sent("HelloRetryRequest"), g.offered_13.var),
              rfc("8446", "4.1.3", "4.2.1", "4.2.11"), part="offered", witness=HELLO13 & m.PSK_SELECTED.eq("other")),
        claim("S13-20", "A server sends no ServerHello with a version or suite that it should not have chosen, and TLS 1.2 never after HelloRetryRequest",
              implies(g.SENDS_HELLO, ~bad("ServerHello") & (~g.retried.var | m.VERSION.eq("TLS 1.3"))), rfc("8446", "4.1.3", "4.1.4", "4.2.1"),
              witness=g.SENDS_HELLO & m.VERSION.eq("TLS 1.3") & g.retried.var,
              note="what is enabled and offered is abstracted into the fault of the ServerHello"),
    ]  # fmt: skip


def _authentication() -> list[Property]:
    proof = sent("CertificateRequest", "CertificateVerify", *CERTIFICATES)
    empty = received("Certificate") & m.EMPTY & ~bad("Certificate") & At(("WAIT_CERT",)) & certificate_required
    aligned = m.EPOCH.eq(g.read_keys.var) & m.GENERATION.eq(0) & ~m.INTERLEAVED
    refused = After(At(("ABORT",)) & alert_owed.eq("certificate_required"))
    return [
        claim("S13-6", "A TLS 1.3 server that chose a PSK sends no Certificate, CertificateVerify or CertificateRequest in its handshake",
              implies(proof & MAIN, g.psk.var.eq("none")), rfc("8446", "4.3.2", "4.4"), part="PSK",
              witness=sent("CertificateRequest") & MAIN),
        claim("S13-6", "A TLS 1.3 server that chose no PSK sends Finished only after Certificate and CertificateVerify",
              implies(sent("Finished") & MAIN & g.psk.var.eq("none"), g.own_certificate.var & g.own_verify.var), rfc("8446", "4.4.2", "4.4.3"),
              part="certificate", witness=sent("Finished") & MAIN & g.own_verify.var),
        claim("S13-7", "A TLS 1.3 server that asked for a certificate is connected only after a Certificate, and a right CertificateVerify unless it was empty",
              implies(CONNECTED & g.asked.var, g.certificate.var.eq("empty") | (SIGNS & g.verify.var)), rfc("8446", "4.4.2", "4.4.3", "4.4.2.4"),
              part="proof", witness=CONNECTED & g.asked.var & g.verify.var),
        claim("S13-7", "A TLS 1.3 server that requires a certificate and asked for it is connected only to a client that proved who it is",
              implies(CONNECTED & g.asked.var & certificate_required, SIGNS & g.verify.var), rfc("8446", "4.4.2.4"),
              part="required", witness=CONNECTED & g.asked.var & certificate_required,
              note="whether it asks at all is its policy, and not in the table"),
        claim("S13-7", "A TLS 1.3 server that requires a certificate answers an empty one with certificate_required",
              implies(empty & aligned, refused), rfc("8446", "4.4.2.4"), part="alert", witness=empty & aligned),
        claim("S13-7", "A TLS 1.3 server refuses a Certificate that it cannot trust and a CertificateVerify whose signature is bad",
              implies(accepted("Certificate") & IN13, ~bad("Certificate")) & implies(accepted("CompressedCertificate"), ~bad("CompressedCertificate"))
              & implies(accepted("CertificateVerify") & IN13, ~bad("CertificateVerify")), rfc("8446", "4.4.2.4", "4.4.3"),
              part="content", witness=received("CertificateVerify") & IN13 & SIGNS & bad("CertificateVerify", "decrypt_error")),
        claim("S13-21", "A TLS 1.3 server accepts the client's Finished in the handshake only under handshake keys, after its own, and right",
              implies(accepted("Finished") & MAIN, m.EPOCH.eq("HANDSHAKE") & g.own_finished.var & ~bad("Finished")), rfc("8446", "4.4.4", "A.2"),
              witness=accepted("Finished") & MAIN),
        claim("S13-21", "A connected TLS 1.3 server had a right Finished from the client",
              implies(CONNECTED, g.finished.var & g.own_finished.var), rfc("8446", "4.4.4"), part="connected", witness=CONNECTED),
    ]  # fmt: skip


def _early_data() -> list[Property]:
    agrees = sent("EncryptedExtensions") & m.EARLY_ACCEPTED
    end = accepted("EndOfEarlyData")
    rejected = received("ApplicationData") & EARLY & ~m.INTERLEAVED & g.offered_early.var & ~g.early.var
    return [
        claim("S13-8", "A server accepts early data only if the client offered it, with the first PSK, and no HelloRetryRequest came between",
              implies(agrees, g.offered_early.var & g.psk.var.eq("first") & ~g.retried.var), rfc("8446", "4.2.10"), witness=agrees),
        claim("S13-8", "A server accepts early data only if EncryptedExtensions agree with what the PSK was made for, such as ALPN",
              implies(agrees, ~bad("EncryptedExtensions")), rfc("8446", "4.2.10"), part="content", witness=agrees,
              note="abstracted into the fault of EncryptedExtensions; the age of tickets and replays are not modelled"),
        claim("S13-9", "A server that accepted early data is connected only after EndOfEarlyData, and accepts it only then, once, under early keys",
              implies(CONNECTED & g.early.var, g.end_of_early.var) & implies(end, g.early.var & ~g.end_of_early.var & EARLY & g.own_finished.var),
              rfc("8446", "4.5"), witness=CONNECTED & g.end_of_early.var),
        claim("S13-10", "Nothing of rejected early data is delivered",
              implies(received("ApplicationData") & EARLY & ~g.early.var, ~Does("deliver_data") & ~Does("deliver_early_data")),
              rfc("8446", "4.2.10"), witness=DATA & EARLY & ~g.early.var),
        claim("S13-10", "Rejected early data does not end the connection before the client's answer",
              implies(rejected & ~g.keyed.var & At(("WAIT_CH2", "WAIT_CERT", "WAIT_FINISHED")), ACCEPTED), rfc("8446", "4.2.10"), part="skipped",
              witness=rejected & At(("WAIT_CH2",)), note="how much of it is skipped is not modelled"),
        claim("S13-10", "Once a record came under the client's handshake keys, or a second ClientHello, no early data is skipped",
              implies(DATA & EARLY & ~g.early.var, ~g.keyed.var & g.offered_early.var), rfc("8446", "4.2.10"), part="until keys",
              witness=received("ApplicationData") & EARLY & ~g.early.var & g.keyed.var),
        claim("S13-10", "After EndOfEarlyData no data under early keys is accepted, nor skipped", implies(DATA & EARLY, ~g.end_of_early.var), rfc("8446", "4.5"),
              part="over", witness=received("ApplicationData") & EARLY & g.end_of_early.var),
        claim("S13-11", "Early data is delivered as such, only if accepted, between the server's Finished and EndOfEarlyData, under early keys",
              implies(Does("deliver_early_data"), EARLY & g.early.var & g.own_finished.var & ~g.end_of_early.var)
              & implies(Does("deliver_data"), ~EARLY), rfc("8446", "2.3", "4.2.10", "E.5"), witness=Does("deliver_early_data")),
        claim("S13-18", "A TLS 1.3 server sends application data before the client's Finished only under application keys, after its own Finished",
              implies(sent("ApplicationData") & MAIN, g.own_finished.var & m.EPOCH.eq("APPLICATION")), rfc("8446", "4.4.4", "A.2"),
              witness=sent("ApplicationData") & MAIN, note="the data is for a client that is not authenticated"),
        claim("S13-18", "A TLS 1.3 server that asked for a certificate sends application data only to a client that proved who it is",
              implies(sent("ApplicationData") & IN13 & g.asked.var, g.verify.var), rfc("8446", "2", "4.4.4"), part="authenticated", kind=Kind.FALSE,
              witness=sent("ApplicationData") & IN13 & g.verify.var, note="not so: data after the server's own Finished is allowed, and an empty Certificate is"),
    ]  # fmt: skip


def _compatibility() -> list[Property]:
    dropped = accepted("ChangeCipherSpec") & ~(g.IN12 & g.hello.var)
    return [
        claim("S13-13", "A ChangeCipherSpec outside TLS 1.2 is neither dropped nor sent in a renegotiation",
              implies(dropped | (sent("ChangeCipherSpec") & ~(g.IN12 & g.hello.var)), ~g.ever_done.var), rfc("8446", "5", "D.4"), part="renegotiation",
              witness=received("ChangeCipherSpec") & g.ever_done.var & g.RUNNING & ~g.hello.var & m.EPOCH.eq("PLAINTEXT") & g.offered_13.var),
        claim("S13-13", "The ChangeCipherSpec that a server sends for middleboxes is in the clear", implies(sent("ChangeCipherSpec") & ~g.IN12, m.EPOCH.eq("PLAINTEXT")),
              rfc("8446", "5", "D.4"), part="own", witness=sent("ChangeCipherSpec") & IN13),
        claim("S13-13", "A ChangeCipherSpec outside TLS 1.2 is dropped only between ClientHello and the client's Finished, in the clear, with its one right value",
              implies(dropped & ~g.ever_done.var, g.stage.var.in_("open", "retry") & m.EPOCH.eq("PLAINTEXT") & m.CCS_VALID & g.offered_13.var)
              & implies(dropped & IN13, ~g.ever_done.var), rfc("8446", "5", "D.4"), witness=dropped & g.own_finished.var,
              note="how many is not modelled"),
        claim("S13-13", "A ChangeCipherSpec that is dropped changes no keys",
              implies(dropped, ~Changes(read_generation) & ~Changes(write_generation)), rfc("8446", "5", "D.4"), part="no keys", witness=dropped),
    ]  # fmt: skip


def _after_the_handshake() -> list[Property]:
    update, ticket = accepted("KeyUpdate"), sent("NewSessionTicket") & IN13
    return [
        claim("S13-14", "A server accepts KeyUpdate only after the client's Finished, with a value that there is",
              implies(update, IN13 & DONE & UPDATE.ne("invalid")), rfc("8446", "4.6.3"), witness=update),
        claim("S13-14", "A KeyUpdate changes the keys of the direction that it is sent in, and no others",
              implies(update, Changes(read_generation) & ~Changes(write_generation))
              & implies(sent("KeyUpdate"), Changes(write_generation) & ~Changes(read_generation)), rfc("8446", "4.6.3", "7.2"),
              part="direction", witness=update),
        claim("S13-14", "A server that was asked for a KeyUpdate sends it before any more application data",
              implies(sent("ApplicationData"), ~g.update_owed.var), rfc("8446", "4.6.3"), part="answer",
              witness=sent("KeyUpdate") & g.update_owed.var),
        claim("S13-14", "By RFC 9846, a server asks for a KeyUpdate only if the last one that it asked for came",
              implies(sent("KeyUpdate") & UPDATE.eq("update_requested") & rfc9846, ~g.update_asked.var), rfc("9846", "4.6.3"), part="one at a time",
              witness=sent("KeyUpdate") & UPDATE.eq("update_requested") & rfc9846),
        claim("S13-15", "A TLS 1.3 server sends NewSessionTicket after the client's Finished, or after its own if it asked for no certificate",
              implies(ticket, DONE | (g.own_finished.var & ~g.asked.var)), rfc("8446", "4.6.1"), witness=ticket & ~DONE),
    ]  # fmt: skip


def _post_handshake_authentication() -> list[Property]:
    certificate = accepted(*CERTIFICATES) & AFTERWARDS
    under_way = g.answer.var.ne("none")
    proof = implies(accepted("CertificateVerify") & AFTERWARDS, g.answer.var.eq("Certificate"))
    ends = implies(accepted("Finished") & AFTERWARDS, g.answer.var.eq("CertificateVerify"))
    between = accepted(*(k for k in m.MESSAGES if k not in {*CERTIFICATES, "CertificateVerify", "Finished", "Alert"}))
    return [
        claim("S13-16", "A server asks for a certificate after the handshake only if the client offered post_handshake_auth",
              implies(sent("CertificateRequest") & AFTERWARDS, g.offered_pha.var), rfc("8446", "4.6.2"), part="offered",
              witness=sent("CertificateRequest") & AFTERWARDS),
        claim("S13-16", "A server accepts a Certificate after the handshake only if it asked for it",
              implies(certificate, g.outstanding.var.ne(0)), rfc("8446", "4.6.2"), part="asked for", witness=certificate),
        claim("S13-16", "The answer to a post-handshake CertificateRequest is Certificate, CertificateVerify unless it was empty, and Finished",
              proof & ends & implies(certificate, ~under_way), rfc("8446", "4.6.2"), part="answer",
              witness=accepted("Finished") & AFTERWARDS),
        claim("S13-16", "The messages of the answer to a post-handshake CertificateRequest follow one another",
              implies(between, ~under_way), rfc("8446", "4.6.2"), part="contiguous", witness=under_way & received("KeyUpdate"),
              note="alerts apart; which request is answered is not modelled"),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [
        *_hellos(), *_early_data(), *_authentication(), *_compatibility(), *_after_the_handshake(), *_post_handshake_authentication(),
        *_order(),
    ]  # fmt: skip
