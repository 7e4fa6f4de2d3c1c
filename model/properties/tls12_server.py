"""What is claimed of the TLS 1.2 server alone against an unrestricted peer: inventory rows S12-1 to S12-14.

The ghosts are in `tls_server_ghosts`. Suites, sessions and transcripts are abstracted as in the tables: what is wrong with a
message's content is its `fault`, the alert that it deserves.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import FALSE, At
from wirestate.model.machines.tls_table import (
    alert_owed, certificate_requested, certificate_required, client_certificate, resumed, rfc, status_granted, ticket_granted,
)  # fmt: skip
from wirestate.model.properties import tls_server_ghosts as g
from wirestate.model.properties.claims import Kind, Property, implies
from wirestate.model.properties.tls_server_ghosts import IN12, accepted, bad, claim, received, sent
from wirestate.model.properties.tls_server_words import in_order
from wirestate.model.system import After

CONNECTED = At(("TLS12_CONNECTED",))
MUST_EXCHANGE = ("DHE", "ECDHE", "DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK")
NEVER_EXCHANGE = ("RSA", "DH_static")
ASKING = ("RSA", "DH_static", "DHE", "ECDHE")
"""Key exchanges by ServerKeyExchange and by CertificateRequest: RFC 5246 sections 7.4.3 and 7.4.4."""
KX = g.key_exchange.var
HERE = IN12 & g.hello.var
"""In a TLS 1.2 handshake, after its ServerHello."""
FULL = HERE & g.hello_done.var
SIGNS = g.certificate.var.eq("sign")
OF_A_WORD = ("ClientHello", "Certificate", "ClientKeyExchange", "CertificateVerify", "Finished")
RESUMES = HERE & ~g.hello_done.var & g.own_finished.var


def _order() -> list[Property]:
    others = [k for k in g.HANDSHAKE if k not in OF_A_WORD]
    return [
        claim("S12-13", "A TLS 1.2 server accepts a ClientHello only to begin with, after a HelloRetryRequest, or once a handshake is complete",
              implies(accepted("ClientHello"), g.stage.var.ne("open")), rfc("5246", "7.4.1.2"),
              witness=accepted("ClientHello") & IN12 & g.DONE),
        claim("S12-1", "A TLS 1.2 server accepts the client's messages only in an order that the RFC allows after what the server sent",
              implies(HERE, in_order(g.LANGUAGE12, g.SEEN12, g.STEPS12)), rfc("5246", "7.3", "7.4") + rfc("5077", "3.1"), part="order",
              witness=accepted("Finished") & HERE & g.verify.var,
              note="the language is that of all 34 complete handshakes; warning alerts and application data are no part of it"),
        claim("S12-1", "A TLS 1.2 server accepts no handshake message that is no part of the client's side of a handshake",
              implies(accepted(*others) & (HERE | (g.RUNNING & ~g.hello.var)), FALSE)
              & implies(accepted(*g.HANDSHAKE) & g.RUNNING & ~g.hello.var, FALSE), rfc("5246", "7.3", "7.4"), part="others",
              witness=received("HelloRequest") & HERE & g.DONE),
        claim("S12-1", "A TLS 1.2 server is connected only after a complete handshake",
              implies(CONNECTED, g.DONE & g.ever_done.var & (g.LANGUAGE12.before("end", g.SEEN12) | ~g.hello.var)),
              rfc("5246", "7.3") + rfc("5077", "3.1"), part="complete", witness=CONNECTED & g.own_exchange.var,
              note="without a ServerHello of its own: a renegotiation was refused with no_renegotiation"),
    ]  # fmt: skip


def _client_authentication() -> list[Property]:
    empty = accepted("Certificate") & m.EMPTY & IN12
    return [
        claim("S12-2", "A server that sent a CertificateRequest accepts no ClientKeyExchange without a Certificate before it",
              implies(accepted("ClientKeyExchange") & g.asked.var, g.certificate.var.ne("none")), rfc("5246", "7.4.4", "7.4.6"),
              witness=accepted("ClientKeyExchange") & g.certificate.var.eq("empty")),
        claim("S12-3", "A TLS 1.2 server accepts a CertificateVerify only once, after the ClientKeyExchange, for a Certificate that can sign",
              implies(accepted("CertificateVerify") & IN12, SIGNS & g.exchange.var & ~g.verify.var & ~g.ccs.var), rfc("5246", "7.4.8"),
              part="only then", witness=accepted("CertificateVerify") & IN12),
        claim("S12-3", "After a Certificate that can sign, a TLS 1.2 server accepts no ChangeCipherSpec without a right CertificateVerify",
              implies(accepted("ChangeCipherSpec") & FULL & SIGNS, g.verify.var), rfc("5246", "7.4.8"), part="always then",
              witness=accepted("ChangeCipherSpec") & FULL & g.verify.var),
        claim("S12-3", "A TLS 1.2 server refuses a CertificateVerify whose signature is bad",
              implies(accepted("CertificateVerify") & IN12, ~bad("CertificateVerify")), rfc("5246", "7.4.8"), part="signature",
              witness=received("CertificateVerify") & bad("CertificateVerify", "decrypt_error") & SIGNS & g.exchange.var),
        claim("S12-4", "A connected TLS 1.2 server believes in a client's certificate only if the client proved that it has its key",
              implies(CONNECTED & client_certificate.ne("none"), g.PROVED & g.finished.var), rfc("5246", "7.4.6", "7.4.8", "F.1.1"),
              witness=CONNECTED & client_certificate.eq("fixed_dh"),
              note="a resumed session's authentication is not modelled: the table then believes in none"),
        claim("S12-4", "A TLS 1.2 server refuses a client's Certificate that it cannot trust",
              implies(accepted("Certificate") & IN12, ~bad("Certificate")), rfc("5246", "7.4.6", "7.2.2"), part="certificate",
              witness=received("Certificate") & IN12 & bad("Certificate", "unknown_ca") & g.asked.var),
        claim("S12-4", "A TLS 1.2 server accepts a fixed Diffie-Hellman certificate only if the key exchange is static Diffie-Hellman",
              implies(accepted("Certificate") & IN12 & m.KEY.eq("fixed_dh") & ~m.EMPTY, KX.eq("DH_static")), rfc("5246", "7.4.6"),
              part="fixed key", witness=accepted("Certificate") & IN12 & m.KEY.eq("fixed_dh") & ~m.EMPTY),
        claim("S12-14", "A TLS 1.2 server that requires a certificate and asked for it is connected only to a client that proved who it is",
              implies(CONNECTED & certificate_required & g.asked.var, g.PROVED), rfc("5246", "7.4.6"),
              witness=CONNECTED & certificate_required & g.PROVED,
              note="whether it asks at all is its policy, and not in the table"),
        claim("S12-14", "A TLS 1.2 server that requires a certificate refuses an empty one",
              implies(empty & certificate_required, FALSE), rfc("5246", "7.4.6"), part="empty",
              witness=empty & ~certificate_required),
    ]  # fmt: skip


def _keys() -> list[Property]:
    exchange, change, finished = accepted("ClientKeyExchange"), accepted("ChangeCipherSpec"), accepted("Finished")
    return [
        claim("S12-5", "A TLS 1.2 server accepts one ClientKeyExchange for each handshake, after its ServerHelloDone and before any ChangeCipherSpec",
              implies(exchange, FULL & ~g.exchange.var & ~g.ccs.var), rfc("5246", "7.4.7"), witness=exchange),
        claim("S12-5", "A TLS 1.2 server refuses a ClientKeyExchange that does not fit its key exchange",
              implies(exchange, ~bad("ClientKeyExchange")), rfc("5246", "7.4.7"), part="content",
              witness=received("ClientKeyExchange") & FULL & bad("ClientKeyExchange", "decode_error"),
              note="parsing is abstracted into the message's fault"),
        claim("S12-6", "A TLS 1.2 server accepts one ChangeCipherSpec for each handshake, once keys are agreed",
              implies(change & HERE, ~g.ccs.var & ((FULL & g.exchange.var) | RESUMES)), rfc("5246", "7.1", "7.3"),
              witness=change & RESUMES),
        claim("S12-6", "The ChangeCipherSpec that a TLS 1.2 server accepts is the byte 1", implies(change & IN12, m.CCS_VALID), rfc("5246", "7.1"), part="byte",
              witness=change & IN12 & g.ever_done.var),
        claim("S12-6", "A connected TLS 1.2 server refuses any ChangeCipherSpec",
              implies(change & IN12 & g.DONE, FALSE), rfc("5246", "7.1"), part="connected",
              witness=received("ChangeCipherSpec") & IN12 & g.DONE & CONNECTED),
        claim("S12-7", "A TLS 1.2 server accepts Finished once for each handshake, after the ChangeCipherSpec, under its keys",
              implies(finished & IN12, g.ccs.var & ~g.finished.var & m.EPOCH.eq("APPLICATION") & m.GENERATION.eq(g.read_generation.var)),
              rfc("5246", "7.1", "7.4.9"), witness=finished & IN12),
        claim("S12-7", "A TLS 1.2 server refuses a Finished whose verify_data is wrong",
              implies(finished & IN12, ~bad("Finished")), rfc("5246", "7.4.9"), part="verify_data",
              witness=received("Finished") & g.ccs.var & bad("Finished", "decrypt_error")),
        claim("S12-7", "In a full handshake a TLS 1.2 server sends ChangeCipherSpec and Finished only after the client's Finished",
              implies(sent("ChangeCipherSpec", "Finished") & FULL, g.finished.var), rfc("5246", "7.3", "7.4.9"), part="server last",
              witness=sent("Finished") & FULL,
              note="Figure 1 of RFC 5246; an interpretation where its text is silent (D13)"),
    ]  # fmt: skip


def _tickets_and_resumption() -> list[Property]:
    ticket = sent("NewSessionTicket") & IN12
    older = (g.own_certificate.var, g.own_status.var, g.own_exchange.var, g.asked.var, g.hello_done.var)
    none_of_them = ~older[0] & ~older[1] & ~older[2] & ~older[3] & ~older[4]
    hello12 = g.SENDS_HELLO & m.VERSION.eq("TLS 1.2")
    return [
        claim("S12-8", "A TLS 1.2 server sends NewSessionTicket only if its ServerHello promised one, once, before its ChangeCipherSpec",
              implies(ticket, HERE & g.ticket.var & ~g.own_ccs.var), rfc("5077", "3.2", "3.3"), witness=ticket),
        claim("S12-8", "A TLS 1.2 server promises a ticket only to a client that asked for one, by an empty extension or with an old ticket",
              implies(hello12 & m.TICKET_GRANTED, g.asked_ticket.var), rfc("5077", "3.2"), part="asked", witness=hello12 & m.TICKET_GRANTED),
        claim("S12-8", "In a full handshake a TLS 1.2 server sends NewSessionTicket only after the client's Finished",
              implies(ticket & FULL, g.finished.var), rfc("5077", "3.3"), part="full", witness=ticket & FULL),
        claim("S12-8", "A TLS 1.2 server that promised a ticket in a full handshake sends it before its ChangeCipherSpec",
              implies(sent("ChangeCipherSpec") & IN12 & g.ticket.var, g.own_ticket.var), rfc("5077", "3.3"), part="promise kept",
              witness=sent("ChangeCipherSpec") & IN12 & g.own_ticket.var & FULL),
        claim("S12-9", "A TLS 1.2 server that resumes sends neither Certificate nor ServerKeyExchange, CertificateRequest or ServerHelloDone",
              implies(sent("Finished") & IN12 & ~g.finished.var, HERE & none_of_them), rfc("5246", "7.3"), part="short",
              witness=sent("Finished") & IN12 & ~g.finished.var),
        claim("S12-9", "A TLS 1.2 server that resumes without the session id of the client was offered a ticket",
              implies(sent("Finished") & IN12 & ~g.finished.var & ~g.echoed.var, g.offered_ticket.var), rfc("5077", "3.4"), part="offered",
              witness=sent("Finished") & IN12 & ~g.finished.var & ~g.echoed.var),
        claim("S12-9", "A TLS 1.2 server resumes a session only with the version, suite and extensions that the session and the client allow",
              implies(hello12 & m.SESSION_ID.eq("echo"), ~bad("ServerHello")), rfc("5246", "7.4.1.3") + rfc("7627", "5.3"), part="suite",
              witness=hello12 & m.SESSION_ID.eq("echo"),
              note="abstracted into the fault of the ServerHello; policy of virtual hosts and trust stores is not modelled"),
        claim("S12-9", "A TLS 1.2 server refuses a ClientHello that offers a session in a way that calls for handshake_failure",
              implies(accepted("ClientHello"), ~bad("ClientHello", "handshake_failure")), rfc("7627", "5.3"), part="extended master secret",
              witness=received("ClientHello") & bad("ClientHello", "handshake_failure"),
              note="RFC 7627: the session had the extended master secret and the ClientHello lacks it"),
    ]  # fmt: skip


def _renegotiation() -> list[Property]:
    again = accepted("ClientHello") & IN12 & g.ever_done.var
    hello12 = g.SENDS_HELLO & m.VERSION.eq("TLS 1.2")
    info, plain = m.RENEGOTIATION_INFO, m.EPOCH.eq(g.read_keys.var) & m.GENERATION.eq(g.read_generation.var) & ~m.EARLY_DATA & ~bad("ClientHello")
    wrong = received("ClientHello") & CONNECTED & plain & ((g.secure.var & info.ne("bound")) | (~g.secure.var & ~g.signalled.var & info.ne("absent")))
    fresh = (
        ~certificate_requested & client_certificate.eq("none") & resumed.eq("no") & ~ticket_granted & ~status_granted
    )
    return [
        claim("S12-10", "A TLS 1.2 server with RFC 5746 accepts a renegotiation only if it is bound to the handshake before",
              implies(again & g.secure.var, m.RENEGOTIATION_INFO.eq("bound")), rfc("5746", "3.7"), witness=again & g.secure.var),
        claim("S12-10", "The ClientHello of a renegotiation has no early_data: it is no first flight, and TLS 1.3 does not renegotiate",
              implies(again, ~m.EARLY_DATA), rfc("8446", "4.1.2", "4.2.10"), part="early data", witness=again & m.OFFERS_13,
              note="the RFC says it to the client: early data goes out in the first flight only"),
        claim("S12-10", "A TLS 1.2 server without RFC 5746 at the client accepts a renegotiation only without renegotiation_info",
              implies(again & ~g.secure.var & ~g.signalled.var, m.RENEGOTIATION_INFO.eq("absent")), rfc("5746", "4.4"), part="insecure",
              witness=again & ~g.secure.var & ~g.signalled.var,
              note="a server that did not answer what the first ClientHello signalled does not know the extension and ignores it"),
        claim("S12-10", "A TLS 1.2 server answers a renegotiation bound to the handshake before if both know RFC 5746, else without renegotiation_info",
              implies(g.SENDS_HELLO & g.ever_done.var, m.RENEGOTIATION_INFO.eq("bound") & g.secure.var | m.RENEGOTIATION_INFO.eq("absent") & ~g.secure.var),
              rfc("5746", "3.7", "4.2"), part="answer", witness=g.SENDS_HELLO & g.ever_done.var & ~g.secure.var),
        claim("S12-10", "A first ServerHello of TLS 1.2 has renegotiation_info only if the ClientHello signalled it, and then an empty one",
              implies(hello12 & ~g.ever_done.var, m.RENEGOTIATION_INFO.eq("absent") | m.RENEGOTIATION_INFO.eq("empty") & g.signalled.var),
              rfc("5746", "3.6"), part="first answer", witness=hello12 & m.RENEGOTIATION_INFO.eq("empty")),
        claim("S12-10", "A ClientHello with the wrong renegotiation_info is answered by handshake_failure",
              implies(wrong, After(alert_owed.eq("handshake_failure"))), rfc("5746", "3.7", "4.4"), part="alert", witness=wrong & ~g.secure.var),
        claim("S12-10", "Whatever renegotiation a TLS 1.2 server accepts is bound to the handshake before it",
              implies(again, m.RENEGOTIATION_INFO.eq("bound")), rfc("5746", "4.4", "5"), part="always bound", kind=Kind.FALSE,
              witness=again & m.RENEGOTIATION_INFO.eq("bound"), note="not so without RFC 5746 at both ends: the splice of CVE-2009-3555"),
        claim("S12-10", "A first ClientHello is not accepted as the renegotiation of another connection",
              implies(accepted("ClientHello") & ~g.ever_done.var, m.RENEGOTIATION_INFO.ne("bound")), rfc("5746", "3.6"), part="first",
              witness=accepted("ClientHello") & m.RENEGOTIATION_INFO.eq("empty")),
        claim("S12-10", "A renegotiation begins without anything that the handshake before it negotiated",
              implies(again, After(fresh)), rfc("5246", "7.4.1.1"), part="fresh",
              witness=again & client_certificate.eq("sign"), note="keys, verify_data and the support of RFC 5746 survive"),
        claim("S12-10", "A TLS 1.2 server accepts no_renegotiation only when connected, and as a warning",
              implies(accepted("Alert") & g.REFUSAL & IN12, g.DONE & m.LEVEL.eq("warning")), rfc("5246", "7.2.2"), part="refusal",
              witness=accepted("Alert") & g.REFUSAL & m.LEVEL.eq("warning") & IN12,
              note="D17: in a first handshake there is nothing to refuse"),
    ]  # fmt: skip


def _flight() -> list[Property]:
    exchange, asks, done = sent("ServerKeyExchange"), sent("CertificateRequest") & IN12, sent("ServerHelloDone")
    status, certificate = sent("CertificateStatus"), sent("Certificate") & IN12
    before = ~g.own_exchange.var & ~g.asked.var & ~g.hello_done.var
    return [
        claim("S12-11", "A TLS 1.2 server sends ServerKeyExchange only in suites that have one, once, and never for plain RSA or static Diffie-Hellman",
              implies(exchange, ~KX.in_(*NEVER_EXCHANGE) & HERE & before), rfc("5246", "7.4.3"), part="only then",
              witness=exchange & KX.eq("RSA_PSK")),
        claim("S12-11", "A TLS 1.2 server sends ServerHelloDone only after the ServerKeyExchange that its suite needs",
              implies(done & KX.in_(*MUST_EXCHANGE), g.own_exchange.var), rfc("5246", "7.4.3", "7.4.5"), part="always then",
              witness=done & KX.eq("ECDHE")),
        claim("S12-11", "A TLS 1.2 server asks for a certificate only in suites in which it authenticates itself by one",
              implies(asks, KX.in_(*ASKING) & g.own_certificate.var & ~g.asked.var & ~g.hello_done.var), rfc("5246", "7.4.4"), part="request",
              witness=asks & KX.eq("DHE")),
        claim("S12-11", "A TLS 1.2 server asks for a certificate only after the ServerKeyExchange that its suite needs",
              implies(asks & KX.in_(*MUST_EXCHANGE), g.own_exchange.var), rfc("5246", "7.3", "7.4.4"), part="request in order",
              witness=asks & KX.in_(*MUST_EXCHANGE)),
        claim("S12-11", "A TLS 1.2 server sends Certificate once, first after its ServerHello, and CertificateStatus only directly after it if announced",
              implies(certificate, HERE & ~g.own_certificate.var & before & ~m.EMPTY)
              & implies(status, g.own_certificate.var & ~g.own_status.var & g.status.var & before),
              rfc("5246", "7.4.2") + rfc("6066", "8"), part="certificate", witness=status),
        claim("S12-11", "A TLS 1.2 server that authenticates by certificate sends ServerHelloDone only after its Certificate",
              implies(done & KX.in_(*ASKING, "RSA_PSK"), g.own_certificate.var), rfc("5246", "7.4.2", "7.4.5"), part="no certificate",
              witness=done & KX.eq("RSA")),
    ]  # fmt: skip


def _choice() -> list[Property]:
    hello12 = g.SENDS_HELLO & m.VERSION.eq("TLS 1.2")
    return [
        claim("S12-12", "A TLS 1.2 server sends no ServerHello with a version, suite or extension that it should not have chosen",
              implies(hello12, ~bad("ServerHello")), rfc("5246", "7.4.1.3"), witness=hello12,
              note="what is enabled and offered is abstracted into the fault of the ServerHello"),
        claim("S12-12", "A server selects no suite of another version", implies(hello12, m.KEY_EXCHANGE.ne("TLS13"))
              & implies(g.SENDS_HELLO & m.VERSION.eq("TLS 1.3"), m.KEY_EXCHANGE.eq("TLS13")), rfc("8446", "4.1.3", "B.4"), part="suite",
              witness=hello12 & m.SESSION_ID.eq("echo")),
        claim("S12-12", "A TLS 1.2 server refuses a ClientHello with which it has nothing in common, or that fell back though it need not",
              implies(accepted("ClientHello"), ~bad("ClientHello", "protocol_version", "handshake_failure", "inappropriate_fallback")),
              rfc("5246", "7.4.1.3", "7.2.2"), part="offer",
              witness=received("ClientHello") & bad("ClientHello", "inappropriate_fallback")),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [
        *_flight(), *_keys(), *_client_authentication(), *_tickets_and_resumption(), *_renegotiation(), *_choice(), *_order(),
    ]  # fmt: skip
