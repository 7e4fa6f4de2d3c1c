"""Bugs of TLS 1.2 servers, and of the record layer under TLS 1.2, as edits of the server's table: inventory section 2.2.

Each edit is the least change of the table that has the bug as it was shipped. Those without a row in the catalogue were made up, for
properties that none of the catalogue's bugs breaks.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import CALL, RECV, SAME, Row, row
from wirestate.model.machines import tls12_server as t
from wirestate.model.machines.tls_hello import ANSWERED_AGAIN, SIGNALLED, SUITE13, TICKET
from wirestate.model.machines.tls_table import (
    DELIVER, alert_owed, certificate_requested, certificate_required, client_certificate, key_exchange, recv, resumed, rfc, secure_renegotiation, send,
    session_id_offered, ticket_granted, write_epoch,
)  # fmt: skip
from wirestate.model.properties.edits import Edit, Mutant, add, assign, drop, forget, guard, retarget, together, weaken
from wirestate.model.expressions import conjunction

CITE = rfc("5246", "7.4")
WAIT = t.WAITING
CLEAR = m.EPOCH.eq("PLAINTEXT")
CCS = m.CCS_VALID & ~m.INTERLEAVED


def unchecked(kind: str, *rows: str) -> Edit:
    """The rows without the check of the message's content."""
    return together(*(weaken(name, m.fact(kind, "fault").eq("none")) for name in rows))


def accepts(name: str, sources: str | tuple[str, ...], kind: str, target: str, **given: object) -> Row:
    """A message that is accepted where it should not be."""
    return recv(f"bug: {name}", sources, kind, target, cite=CITE, **given)  # type: ignore[arg-type]


def _order() -> list[Mutant]:
    early_ccs = accepts(
        "early ChangeCipherSpec", WAIT[:3], "ChangeCipherSpec", "TLS12_WAIT_FIN", when=CCS, sets=t.NEW_READ_KEYS
    )
    no_verify = accepts(
        "no CertificateVerify", "TLS12_WAIT_CV", "ChangeCipherSpec", "TLS12_WAIT_FIN", when=CCS, sets=t.NEW_READ_KEYS
    )
    clear_finished = accepts(
        "Finished in the clear", ("TLS12_WAIT_CV", "TLS12_WAIT_CCS"), "Finished", "TLS12_SEND_CCS", epoch=CLEAR
    )
    again = accepts("second ClientHello", ("TLS12_WAIT_CERT", "TLS12_WAIT_CKE"), "ClientHello", SAME)
    return [
        Mutant("B40-server", "tls_server", "ChangeCipherSpec is accepted before the key exchange: keys of an empty master secret",
               add(early_ccs), ("S12-6",), "B40", "OpenSSL", "CVE-2014-0224", 2014),
        Mutant("B43-server", "tls_server", "The client's ChangeCipherSpec is optional: its Finished is accepted in the clear",
               add(accepts("no ChangeCipherSpec", "TLS12_WAIT_CCS", "Finished", "TLS12_SEND_CCS", epoch=CLEAR)), ("S12-7",), "B43", "JSSE", "", 2014),
        Mutant("B45", "tls_server", "CertificateVerify and ChangeCipherSpec are skipped: Finished in the clear is accepted",
               add(clear_finished), ("S12-7",), "B45", "CyaSSL", "", 2014),
        Mutant("B46", "tls_server", "ChangeCipherSpec is accepted instead of CertificateVerify, and the client taken for its certificate's owner",
               add(no_verify), ("S12-3",), "B46", "Mono", "CVE-2015-2318", 2015),
        Mutant("B54", "tls_server", "The client may leave out CertificateVerify",
               add(no_verify), ("S12-3",), "B54", "JSSE", "CVE-2020-2655", 2020),
        Mutant("B56", "tls_server", "CertificateVerify is accepted before ClientKeyExchange, and none is asked for after it",
               add(accepts("early CertificateVerify", "TLS12_WAIT_CKE", "CertificateVerify", SAME, when=client_certificate.eq("sign"),
                           sets={client_certificate: "fixed_dh"})), ("S12-1",), "B56", "wolfSSL", "CVE-2026-2645", 2026),
        Mutant("B57", "tls_server", "A client that was asked for a certificate may leave out its Certificate",
               add(accepts("no Certificate", "TLS12_WAIT_CERT", "ClientKeyExchange", "TLS12_WAIT_CCS")), ("S12-2",), "B57",
               "wolfSSL, GnuTLS", "", 2014),
        Mutant("B58", "tls_server", "ClientKeyExchange is accepted again",
               add(accepts("second ClientKeyExchange", ("TLS12_WAIT_CV", "TLS12_WAIT_CCS"), "ClientKeyExchange", SAME)), ("S12-5",), "B58", "JSSE", "", 2014),
        Mutant("B58-hello", "tls_server", "ClientHello is accepted again within a handshake",
               add(again), ("S12-13",), "B58", "JSSE", "", 2014),
        Mutant("B59", "tls_server", "A second ClientHello starts the handshake over, with what the first one left",
               add(accepts("restart", ("TLS12_WAIT_CERT", "TLS12_WAIT_CKE"), "ClientHello", "RECVD_CH")), ("S12-13",), "B59", "OpenSSL",
               "CVE-2011-4619", 2011),
        Mutant("B63-server", "tls_server", "ChangeCipherSpec after the handshake changes keys again",
               add(accepts("late ChangeCipherSpec", "TLS12_CONNECTED", "ChangeCipherSpec", SAME, when=CCS, sets=t.NEW_READ_KEYS)), ("S12-6",), "B63",
               "OpenSSL", "", 2014),
        Mutant("B131-server", "tls_server", "A no_renegotiation warning within the first handshake is taken",
               add(row("bug: no_renegotiation in a handshake", WAIT, RECV("Alert"), SAME, cite=rfc("5246", "7.2.2"),
                       when=CLEAR & m.LEVEL.eq("warning") & m.DESCRIPTION.eq("no_renegotiation"))), ("S12-10",), "B131", "GnuTLS", "CVE-2020-24659", 2020),
    ]  # fmt: skip


def _content() -> list[Mutant]:
    fixed = recv("bug: fixed DH anyway", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", cite=CITE, sets={client_certificate: "fixed_dh"},
                 when=~m.EMPTY & m.KEY.eq("fixed_dh") & key_exchange.ne("DH_static"))  # fmt: skip
    empty = "s12.4 empty Certificate"
    return [
        Mutant("B44-server", "tls_server", "The client's verify_data is not checked",
               unchecked("Finished", "s12.12 Finished", "s12.12 Finished, ticket promised", "s12.13 Finished, resumed"), ("S12-7",), "B44", "CyaSSL", "", 2014),
        Mutant("B53", "tls_server", "A Diffie-Hellman certificate needs no CertificateVerify whatever the key exchange",
               together(drop("s12.7 Certificate, wrong key type"), add(fixed)), ("S12-4",), "B53", "OpenSSL", "CVE-2015-0205", 2015),
        Mutant("B55", "tls_server", "A client that sent an empty Certificate is reported as authenticated",
               assign(empty, {client_certificate: "fixed_dh"}), ("S12-4",), "B55", "Erlang/OTP", "CVE-2022-37026", 2022),
        Mutant("B68-server", "tls_server", "A version or suite that is disabled is negotiated",
               unchecked("ServerHello", "s12 ServerHello full, RFC 5746"), ("S12-12",), "B68", "OpenSSL", "CVE-2015-3197", 2015),
        Mutant("B71-server", "tls_server", "A session with the extended master secret is resumed though the ClientHello lacks it",
               unchecked("ClientHello", "s13.1 ClientHello"), ("S12-9",), "B71", "many", "CVE-2014-1295", 2014),
        Mutant("B76", "tls_server", "A session is resumed with another suite than it had",
               unchecked("ServerHello", "s12 ServerHello resumed, RFC 5746"), ("S12-9",), "B76", "OpenSSL", "CVE-2010-4180", 2010),
        Mutant("B77", "tls_server", "A session is resumed although tickets are disabled and the client is to authenticate itself",
               unchecked("ServerHello", "s12 ServerHello ticket: full or resumed, RFC 5746"), ("S12-12", "S13-20"), "B77", "Go", "CVE-2014-7189", 2014),
        Mutant("B78", "tls_server", "A session is resumed although the trusted authorities, or the virtual host, have changed",
               unchecked("ServerHello", "s12 ServerHello resumed, ticket, RFC 5746"), ("S12-9", "S12-12"), "B78", "Go, nginx, wolfSSL", "CVE-2025-68121", 2025),
        Mutant("B67", "tls_server", "A fragmented ClientHello is answered by a version below the best that both have",
               unchecked("ServerHello", "s12 ServerHello, older version"), ("S13-20",), "B67", "OpenSSL", "CVE-2014-3511", 2014),
        Mutant("B81", "tls_server", "An empty ClientKeyExchange is accepted with an ephemeral key exchange",
               unchecked("ClientKeyExchange", "s12.8 ClientKeyExchange"), ("S12-5",), "B81", "OpenSSL", "CVE-2015-1787", 2015),
        Mutant("synthetic: bad CertificateVerify in TLS 1.2", "tls_server", "The signature of CertificateVerify is not checked",
               unchecked("CertificateVerify", "s12.9 CertificateVerify"), ("S12-3",)),
        Mutant("synthetic: bad Certificate in TLS 1.2", "tls_server", "The client's chain is not checked",
               unchecked("Certificate", "s12.5 Certificate"), ("S12-4",)),
        Mutant("synthetic: empty Certificate though required", "tls_server", "The policy that a certificate is required is not applied",
               together(drop("s12.4 empty Certificate, required"), weaken(empty, ~certificate_required)), ("S12-14",)),
        Mutant("synthetic: fallback", "tls_server", "TLS_FALLBACK_SCSV is ignored", unchecked("ClientHello", "s13.1 ClientHello"), ("S12-12",)),
    ]  # fmt: skip


def _server_side() -> list[Mutant]:
    first = ("TLS12_SEND_CERT", "TLS12_SEND_RINFO")
    exchange = send(
        "bug: ServerKeyExchange for RSA",
        "TLS12_SEND_CR",
        "ServerKeyExchange",
        SAME,
        cite=CITE,
        when=key_exchange.eq("RSA"),
    )
    skipped = send(
        "bug: no ServerKeyExchange", "TLS12_SEND_SKE", "ServerHelloDone", "TLS12_WAIT_CKE", cite=CITE, when=t.SKE
    )
    asks = send(
        "bug: request of an anonymous server",
        "TLS12_SEND_SKE",
        "CertificateRequest",
        SAME,
        cite=CITE,
        when=t.UNSIGNED,
        sets=t.ASKED,
    )
    early = send(
        "bug: ticket before the client's Finished",
        "TLS12_WAIT_CKE",
        "NewSessionTicket",
        "TLS12_SEND_CCS",
        cite=CITE,
        when=ticket_granted,
    )
    hop = send("bug: last flight before the client's Finished", "TLS12_WAIT_FIN", "ChangeCipherSpec", "TLS12_SEND_FINISHED", cite=CITE,
               when=CCS, sets=t.NEW_WRITE_KEYS)  # fmt: skip
    return [
        Mutant("B49", "tls_server", "A server sends an export key in ServerKeyExchange though the suite is plain RSA", add(exchange), ("S12-11",), "B49",
               "OpenSSL and others", "CVE-2015-0204", 2015),
        Mutant("B89-missing ServerKeyExchange", "tls_server", "A server leaves out ServerKeyExchange in an ephemeral suite", add(skipped), ("S12-11",), "B89"),
        Mutant("B89-anonymous request", "tls_server", "An anonymous server asks for a certificate", add(asks), ("S12-11",), "B89"),
        Mutant("B89-ticket without extension", "tls_server", "A server sends NewSessionTicket though its ServerHello did not promise it",
               add(send("bug: ticket not promised", "TLS12_SEND_CCS", "NewSessionTicket", SAME, cite=CITE, when=~ticket_granted)), ("S12-8",), "B89"),
        Mutant("B89-skipped ticket", "tls_server", "A server does not send the NewSessionTicket that it promised",
               retarget("s12.12 Finished, ticket promised", "TLS12_SEND_CCS"), ("S12-8",), "B89"),
        Mutant("B88-s2n specification", "tls_server", "Ticket, ChangeCipherSpec and Finished are sent without waiting for the client's Finished",
               add(early), ("S12-8",), "B88", "s2n Cryptol specification", "", 2018),
        Mutant("synthetic: server last flight first", "tls_server", "The server's ChangeCipherSpec does not wait for the client's Finished",
               add(hop), ("S12-7",)),
        Mutant("synthetic: no Certificate", "tls_server", "A server that authenticates by certificate leaves it out",
               add(send("bug: no Certificate", first[0], "ServerHelloDone", "TLS12_WAIT_CKE", cite=CITE)), ("S12-11",)),
        Mutant("synthetic: request before ServerKeyExchange", "tls_server", "CertificateRequest is sent before ServerKeyExchange",
               add(send("bug: early request", "TLS12_SEND_SKE", "CertificateRequest", SAME, cite=CITE, when=t.SKE)), ("S12-11",)),
        Mutant("synthetic: status not announced", "tls_server", "CertificateStatus is sent though the ServerHello did not announce it",
               add(send("bug: status", "TLS12_SEND_CR", "CertificateStatus", SAME, cite=CITE, when=~certificate_requested)), ("S12-11",)),
    ]  # fmt: skip


def _renegotiation() -> list[Mutant]:
    hello = "s12.15 renegotiation ClientHello"
    unbound = together(
        drop(hello), add(recv("bug: renegotiation not bound", "TLS12_CONNECTED", "ClientHello", "RECVD_CH", cite=CITE))
    )
    late = recv("bug: RFC 5746 learnt late", "TLS12_CONNECTED", "ClientHello", "RECVD_CH", cite=CITE,
                when=~secure_renegotiation & m.RENEGOTIATION_INFO.eq("empty"))  # fmt: skip
    spliced = add(
        recv(
            "bug: bound first ClientHello",
            "START",
            "ClientHello",
            "RECVD_CH",
            cite=CITE,
            when=m.RENEGOTIATION_INFO.eq("bound"),
        )
    )
    echo = conjunction((m.VERSION.eq("TLS 1.2"), m.SESSION_ID.eq("fresh"), ~m.TICKET_GRANTED))
    any_session = send("bug: resumes what was not offered", "RECVD_CH", "ServerHello", "TLS12_SEND_CCS", cite=CITE, when=echo,
                       sets={resumed: "yes"})  # fmt: skip
    certificate = send(
        "bug: Certificate when resuming", "TLS12_SEND_CCS", "Certificate", SAME, cite=CITE, when=resumed.eq("yes")
    )
    return [
        Mutant("B70-server", "tls_server", "A renegotiation is not bound to the handshake before it", unbound, ("S12-10",), "B70", "all", "CVE-2009-3555", 2009),
        Mutant("B72-server", "tls_server", "A renegotiation begins with what the handshake before it left", forget(hello, client_certificate, certificate_requested),
               ("S12-10",), "B72", "OpenSSL", "CVE-2021-3449", 2021),
        Mutant("synthetic: splice of an old client", "tls_server", "A client that lacked RFC 5746 renegotiates with it", add(late), ("S12-10",)),
        Mutant("synthetic: answer of an old connection", "tls_server", "A renegotiation without RFC 5746 is answered with renegotiation_info",
               weaken("s12 ServerHello full, renegotiated", ANSWERED_AGAIN), ("S12-10",)),
        Mutant("synthetic: unasked renegotiation_info of the server", "tls_server", "A ServerHello has renegotiation_info that nobody asked for",
               weaken("s12 ServerHello full, RFC 5746", SIGNALLED), ("S12-10",)),
        Mutant("synthetic: alert for a wrong renegotiation_info", "tls_server", "A wrong renegotiation_info is answered by another alert",
               assign("s12.15 wrong renegotiation_info", {alert_owed: "unexpected_message"}), ("S12-10",)),
        Mutant("synthetic: echo of nothing at the server", "tls_server", "A session is resumed by an id that was not offered",
               weaken("s12 ServerHello resumed, RFC 5746", session_id_offered), ("S12-9",)),
        Mutant("synthetic: ticket that nobody asked for", "tls_server", "A ticket is promised to a client that does not know tickets",
               weaken("s12 ServerHello full, RFC 5746", TICKET), ("S12-8",)),
        Mutant("synthetic: suite of TLS 1.3 for an old session", "tls_server", "A session is resumed with a suite of TLS 1.3",
               weaken("s12 ServerHello resumed, RFC 5746", ~SUITE13), ("S12-12",)),
        Mutant("synthetic: bound first ClientHello", "tls_server", "renegotiation_info of a first ClientHello is not looked at", spliced, ("S12-10",)),
        Mutant("synthetic: resumes what was not offered", "tls_server", "A session is resumed without being offered", add(any_session),
               ("S12-9",)),
        Mutant("synthetic: Certificate when resuming", "tls_server", "A server that resumes sends a Certificate", add(certificate), ("S12-9",)),
    ]  # fmt: skip


def _records() -> list[Mutant]:
    after_ccs = add(accepts("data before Finished", "TLS12_WAIT_FIN", "ApplicationData", SAME, effects=DELIVER))
    clear = add(accepts("data in the clear", WAIT, "ApplicationData", SAME, epoch=CLEAR, effects=DELIVER))
    plain_alert = guard(
        "alert: send fatal", m.EPOCH.eq("PLAINTEXT") & m.LEVEL.eq("fatal"), "TLS12_SEND_FINISHED", "TLS12_CONNECTED"
    )
    after_error = add(
        row(
            "bug: data after an error",
            "ABORT",
            RECV("ApplicationData"),
            SAME,
            effects=DELIVER,
            cite=rfc("5246", "7.2.2"),
        )
    )
    heartbeat = add(
        row("bug: heartbeat in a handshake", WAIT, RECV("UnknownRecord"), SAME, when=CLEAR, cite=rfc("5246", "6.2.1"))
    )
    return [
        Mutant("B61-server", "tls_server", "Application data is delivered between ChangeCipherSpec and Finished", after_ccs, ("R2",), "B61", "NSS", "", 2014),
        Mutant("B62-server", "tls_server", "Application data in the clear is delivered within the handshake", clear, ("R2",), "B62", "ocaml-tls", "", 2015),
        Mutant("B65-server", "tls_server", "A record of another protocol is processed within the handshake", heartbeat, ("R5",), "B65", "OpenSSL", "", 2014),
        Mutant("B66-server", "tls_server", "After its ChangeCipherSpec a server sends alerts in the clear", plain_alert, ("R10",), "B66", "nqsb-TLS", "", 2015),
        Mutant("B75-server", "tls_server", "After an error, records are still read and their data delivered", after_error, ("R6",), "B75", "OpenSSL", "CVE-2017-3737", 2017),
        Mutant("B87-server", "tls_server", "A close_notify is not answered in TLS 1.2", retarget("close: close_notify received", "CLOSED", "TLS12_CONNECTED"),
               ("R15",), "B87", "mbedTLS", "", 2021),
        Mutant("B89-fragment across ChangeCipherSpec", "tls_server", "ChangeCipherSpec is accepted within a handshake message",
               weaken("s12.11 ChangeCipherSpec", ~m.INTERLEAVED), ("R4",), "B89"),
        Mutant("B130-server", "tls_server", "The connection is closed without close_notify",
               add(row("bug: close without close_notify", "TLS12_CONNECTED", CALL("CLOSE"), "CLOSED", cite=rfc("5246", "7.2.1"))), ("R8",), "B130",
               "pjsip, mitmproxy", "", 2020),
        Mutant("B135-server", "tls_server", "No alert is sent for a bad Finished", assign("fault.bad Finished", {alert_owed: "none"}), ("R11",), "B135",
               "wolfSSL, mbedTLS, LibreSSL", "", 2025),
        Mutant("synthetic: early data of the server in TLS 1.2", "tls_server", "A server sends data before its ChangeCipherSpec",
               add(send("bug: data before keys", "TLS12_SEND_NST", "ApplicationData", SAME, cite=CITE)), ("R1",)),
        Mutant("synthetic: reading changes writing", "tls_server", "The client's ChangeCipherSpec changes the keys of both directions",
               assign("s12.11 ChangeCipherSpec", {write_epoch: "APPLICATION"}), ("R13",)),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*_order(), *_content(), *_server_side(), *_renegotiation(), *_records()]
