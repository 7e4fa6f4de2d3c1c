"""Bugs that TLS 1.2 clients shipped (inventory rows B40 to B89, B131) and a few that they might have, as edits of the client's table."""

from __future__ import annotations

from collections.abc import Callable

from wirestate.model import messages as m
from wirestate.model.core import SAME, SEND, Expr, row
from wirestate.model.machines import tls12_client as t
from wirestate.model.machines.tls_alerts import FATAL
from wirestate.model.machines.tls_hello import ANSWERED_AGAIN, ASKS_AGAIN, SENTINEL, SIGNALLED, SUITE13, TICKET
from wirestate.model.machines.tls_table import (
    DELIVER, alert_owed, certificate_requested, false_start_ok, key_exchange, offers_12, recv, renegotiating, resumed, rfc, secure_renegotiation, session_id_offered,
    send, status_granted, ticket_granted, write_side,
)  # fmt: skip
from wirestate.model.properties.edits import Edit, Mutant, add, assign, effects, forget, guard, instead, retarget, together, weaken
from wirestate.model.properties.tls_client_ghosts import sound

TO_SHD = ("TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE", "TLS12_WAIT_SKE_OPT", "TLS12_WAIT_CR", "TLS12_WAIT_SHD")
FIRST = ("c12 ServerHello full, RFC 5746", "c12 ServerHello full, no RFC 5746")
"""The rows of a first ServerHello for a full handshake with a certificate."""
CCS = m.CCS_VALID & ~m.INTERLEAVED


def each(edit: Callable[[str], Edit], *rows: str) -> Edit:
    """The same edit of several rows."""
    return together(*(edit(r) for r in rows))


def unchecked(kind: str, *rows: str) -> Edit:
    """The rows accept the message whatever is wrong with its content."""
    return each(lambda r: weaken(r, sound(kind)), *rows)


def without(condition: Expr, *rows: str) -> Edit:
    """The rows do not ask for the condition."""
    return each(lambda r: weaken(r, condition), *rows)


def bug(id_: str, flaw: str, edit: Edit, *breaks: str, product: str = "", cve: str = "", year: int | None = None, row: str = "") -> Mutant:
    """A mutant of the client. The row of the catalogue is the first part of its id, but for synthetic ones."""
    known = row or ("" if id_.startswith("synthetic") else id_.split("-", maxsplit=1)[0])
    return Mutant(id_, "tls_client", flaw, edit, breaks, row=known, product=product, cve=cve, year=year)


def _skips() -> list[Mutant]:
    early = recv("early ChangeCipherSpec", (*TO_SHD, "TLS12_WAIT_NST"), "ChangeCipherSpec", "TLS12_WAIT_FIN", cite=t.CCS, when=CCS, sets=t.NEW_READ_KEYS)
    first = recv("ChangeCipherSpec first", "WAIT_SH", "ChangeCipherSpec", SAME, cite=t.CCS, when=CCS, sets=t.NEW_READ_KEYS)
    skip = recv("Finished at once", (*TO_SHD, "TLS12_WAIT_CCS"), "Finished", "TLS12_CONNECTED", cite=t.FIN)
    clear = recv("Finished in the clear", "TLS12_WAIT_CCS", "Finished", "TLS12_CONNECTED", cite=t.FIN)
    no_key = recv("ServerKeyExchange skipped", "TLS12_WAIT_SKE", "ServerHelloDone", "TLS12_SEND_CKE", cite=t.SHD, when=t.SKE)
    static = recv("static key instead", "TLS12_WAIT_SKE", "ServerHelloDone", "TLS12_SEND_CKE", cite=t.SHD, when=t.SKE, sets={key_exchange: "DH_static"})
    again = recv("ChangeCipherSpec again", "TLS12_CONNECTED", "ChangeCipherSpec", SAME, cite=t.CCS, when=CCS, sets=t.NEW_READ_KEYS)
    return [
        bug("B40-client", "ChangeCipherSpec is accepted before keys are agreed, so that keys come from an empty master secret", add(early), "C12-5", "C12-1",
            product="OpenSSL", cve="CVE-2014-0224", year=2014),
        bug("B41-client", "ChangeCipherSpec is accepted before the ServerHello, with no cipher pending", add(first), "C12-5", "R3",
            product="OpenSSL", cve="CVE-2004-0079", year=2004),
        bug("B42-client", "SKIP: the client goes from the ServerHello to Finished, so that the server is not authenticated and nothing is encrypted", add(skip),
            "C12-1", "C12-2", "C12-6", product="JSSE", cve="CVE-2014-6593", year=2014),
        bug("B42-certificate-client", "The server's Certificate may be skipped", add(recv("Certificate skipped", "TLS12_WAIT_CERT", "ServerHelloDone", "TLS12_SEND_CKE", cite=t.SHD)),
            "C12-2", "C12-1", product="JSSE, CyaSSL"),
        bug("B43-client", "The server's ChangeCipherSpec may be left out: its Finished is accepted in the clear", add(clear), "C12-6", "C12-1", product="JSSE"),
        bug("B44-client", "SKIP, and a Finished with any verify_data is accepted", together(add(skip), unchecked("Finished", "c12.22 Finished")), "C12-6",
            product="CyaSSL 3.2.0", year=2014),
        bug("B44-zero-client", "A Finished with any verify_data is accepted", unchecked("Finished", "c12.22 Finished"), "C12-6", product="CyaSSL 3.2.0", year=2014),
        bug("B50-client", "A client goes on without the ServerKeyExchange that ECDHE needs, so that forward secrecy is lost", add(no_key), "C12-3", "C12-1",
            product="OpenSSL", cve="CVE-2014-3572", year=2014),
        bug("B50-static-client", "The same, and the key exchange silently becomes a static one", add(static), "C12-4", "C12-3", product="NSS", cve="CVE-2015-2721", year=2015),
        bug("B51-client", "A left out ServerKeyExchange leaves its parameters undefined when they are used", add(no_key), "C12-3", product="OpenSSL",
            cve="CVE-2008-1672", year=2008),
        bug("B63-client", "ChangeCipherSpec after the handshake derives keys again, the same for both directions", add(again), "C12-5", "C12-1",
            product="OpenSSL 1.0.1j"),
        bug("B88-client", "The server's whole second flight may be missing: its ChangeCipherSpec is taken right after the ServerHello",
            each(lambda r: retarget(r, "TLS12_WAIT_CCS"), *FIRST), "C12-5", "C12-1", product="s2n (negative test)"),
    ]  # fmt: skip


def _messages() -> list[Mutant]:
    twice = recv("second Certificate", "TLS12_WAIT_CR", "Certificate", SAME, cite=t.CERT, when=~m.EMPTY)
    freak = recv("export key", "TLS12_WAIT_CR", "ServerKeyExchange", SAME, cite=t.SKE_CITE, when=key_exchange.eq("RSA"))
    soon = recv("CertificateRequest too soon", "TLS12_WAIT_SKE", "CertificateRequest", SAME, cite=t.CR, sets={certificate_requested: True})
    beat = recv("heartbeat", ("WAIT_SH", *t.WAITING), "UnknownRecord", SAME, cite=rfc("5246", "6"))
    return [
        bug("B47-client", "A second server Certificate is accepted after ServerKeyExchange, so that the identity changes", add(twice), "C12-8", "C12-1", product="Mono"),
        bug("B48-client", "FREAK: with RSA key exchange an export key in a ServerKeyExchange is accepted", add(freak), "C12-3", "C12-1", product="OpenSSL, Mono, SecureTransport",
            cve="CVE-2015-0204", year=2015),
        bug("B52-client", "goto fail: the signature of ServerKeyExchange is not verified", unchecked("ServerKeyExchange", "c12.14 ServerKeyExchange, signed"), "C12-3",
            product="SecureTransport", cve="CVE-2014-1266", year=2014),
        bug("B60-client", "A CertificateRequest is accepted before ServerKeyExchange", add(soon), "C12-9", "C12-1", product="SecureTransport, wolfSSL#9378"),
        bug("B65-client", "Heartbeats are processed in the handshake, before keys", add(beat), "R5", product="OpenSSL 1.0.1f"),
        bug("B80-client", "An empty server Certificate is accepted", without(~m.EMPTY, "c12.10 Certificate, RSA", "c12.10 Certificate, DHE"), "C12-2", product="wolfSSL#9651"),
        bug("B86-client", "A CertificateStatus of length zero is accepted", unchecked("CertificateStatus", "c12.12 CertificateStatus, RSA", "c12.12 CertificateStatus, DHE"),
            "C12-10", product="wolfSSL 5.7.2"),
        bug("B89-status-client", "A CertificateStatus that was not announced is accepted",
            add(recv("stray status", "TLS12_WAIT_CR", "CertificateStatus", SAME, cite=rfc("6066", "8"), when=~status_granted)), "C12-10", "C12-1"),
        bug("B89-ticket-missing-client", "A promised NewSessionTicket may be left out", instead("c12.20 promised ticket missing",
            recv("no ticket", "TLS12_WAIT_NST", "ChangeCipherSpec", "TLS12_WAIT_FIN", cite=t.NST, when=CCS, sets=t.NEW_READ_KEYS)), "C12-11", "C12-5"),
        bug("B89-ticket-client", "A NewSessionTicket that was not promised is accepted",
            add(recv("stray ticket", "TLS12_WAIT_CCS", "NewSessionTicket", SAME, cite=t.NST, when=~ticket_granted)), "C12-11", "C12-1"),
        bug("B89-any-session-client", "A session that was not offered is taken for resumed",
            each(lambda r: together(retarget(r, "TLS12_WAIT_CCS"), assign(r, {resumed: "yes"})), *FIRST), "C12-7", "C12-5", "C12-1"),
        bug("B89-ems-client", "A resumption whose extended master secret differs from the session's is accepted",
            unchecked("ServerHello", "c12 ServerHello resumed, RFC 5746", "c12 ServerHello resumed, no RFC 5746"), "C12-12"),
    ]  # fmt: skip


def _hellos() -> list[Mutant]:
    insecure = ~secure_renegotiation
    late = recv("RFC 5746 learnt late", "WAIT_SH", "ServerHello", "TLS12_WAIT_CERT", cite=rfc("5746", "4.2"),
                when=m.VERSION.eq("TLS 1.2") & ~SUITE13 & offers_12 & TICKET & renegotiating & insecure & m.RENEGOTIATION_INFO.eq("bound"))  # fmt: skip
    silent = send("not signalled again", "TLS12_CONNECTED", "ClientHello", "WAIT_SH", cite=rfc("5746", "4.2"), sets={renegotiating: True},
                  when=insecure & m.RENEGOTIATION_INFO.eq("absent"))  # fmt: skip
    restart = recv("handshake started over", t.WAITING, "HelloRequest", "WAIT_SH", cite=rfc("5246", "7.4.1.1"))
    return [
        bug("B69-client", "A suite that was not offered is accepted", unchecked("ServerHello", *FIRST), "C12-12", product="OpenSSL, wolfSSL, LibreSSL#1310",
            cve="CVE-2014-5139", year=2014),
        bug("B69-version-client", "A version that was not offered is accepted", without(offers_12, *FIRST), "C12-12", product="wolfSSL", cve="CVE-2024-5814", year=2024),
        bug("B70-client", "A renegotiation is not bound to the handshake before it",
            together(without(ANSWERED_AGAIN, "c12 ServerHello full, renegotiated"), without(ASKS_AGAIN, "c12.27 renegotiation ClientHello")),
            "C12-15", product="all", cve="CVE-2009-3555", year=2009),
        bug("B131-client", "no_renegotiation is taken in a first handshake, for whose state nothing is defined yet", without(renegotiating, "alert: no_renegotiation received"),
            "C12-15", "C12-6", product="GnuTLS", cve="CVE-2020-24659", year=2020),
        bug("B142-sentinel12-client", "The downgrade sentinel is ignored", without(~SENTINEL, *FIRST), "C13-18", "C12-12"),
        bug("B89-hello-request-client", "A HelloRequest in a handshake starts it over", instead("c12.24 HelloRequest ignored", restart), "C12-13"),
        bug("synthetic: refusal of an ignored HelloRequest", "A HelloRequest in a handshake is answered by no_renegotiation",
            add(row("refused too soon", "TLS12_WAIT_CR", SEND("Alert"), SAME, when=m.DESCRIPTION.eq("no_renegotiation") & m.LEVEL.eq("warning"), cite=rfc("5246", "7.4.1.1"))),
            "C12-13"),
        bug("synthetic: renegotiation to TLS 1.3", "A renegotiation may select TLS 1.3", without(~renegotiating, "c13.5 ServerHello"), "C12-15"),
        bug("synthetic: RFC 5746 learnt late", "A ServerHello with renegotiation_info is accepted although the first one had none", add(late), "C12-15"),
        bug("synthetic: silent renegotiation", "A client that signalled RFC 5746 renegotiates with an old server without signalling it again", add(silent), "C12-15"),
        bug("synthetic: unasked renegotiation_info", "An empty renegotiation_info is accepted that nobody asked for",
            without(SIGNALLED, "c12 ServerHello full, RFC 5746"), "C12-15"),
        bug("synthetic: alert for renegotiation_info", "A wrong renegotiation_info is answered by another alert",
            assign("c12.6 wrong renegotiation_info", {alert_owed: "unexpected_message"}), "C12-15"),
        bug("synthetic: echo of nothing", "A session id in answer to none is taken for a resumption",
            without(session_id_offered, "c12 ServerHello resumed, RFC 5746"), "C12-7"),
        bug("synthetic: ticket not asked for", "A promise of a ticket is accepted though none was asked for", without(TICKET, *FIRST), "C12-11"),
        bug("synthetic: suite of TLS 1.3", "A session is resumed with a suite of TLS 1.3", without(~SUITE13, "c12 ServerHello resumed, RFC 5746"), "C12-12"),
        bug("synthetic: suite of TLS 1.2", "TLS 1.3 is accepted with a suite of TLS 1.2", without(SUITE13, "c13.5 ServerHello"), "C12-12"),
        bug("synthetic: bound at first", "A first ServerHello with a bound renegotiation_info is accepted",
            without(m.RENEGOTIATION_INFO.eq("empty"), "c12 ServerHello full, RFC 5746"), "C12-15"),
    ]  # fmt: skip


def _flights() -> list[Mutant]:
    return [
        bug("synthetic: uninvited Certificate", "The client sends ClientKeyExchange without the Certificate it was asked for",
            retarget("c12.18 ServerHelloDone, certificate due", "TLS12_SEND_CKE"), "C12-9"),
        bug("synthetic: unproven Certificate", "The client does not prove that it has its certificate's key", retarget("c12.18 ClientKeyExchange, then verify", "TLS12_SEND_CCS"),
            "C12-9"),
    ]  # fmt: skip


def _data() -> list[Mutant]:
    first = ("WAIT_SH", *t.WAITING)
    between = recv("data before Finished", "TLS12_WAIT_FIN", "ApplicationData", SAME, cite=t.OLD_KEYS, effects=DELIVER, when=renegotiating)
    clear = recv("data in the clear", first, "ApplicationData", SAME, cite=t.OLD_KEYS, effects=DELIVER, when=~renegotiating)
    second_leg = recv("data for Finished", ("TLS12_WAIT_NST", "TLS12_WAIT_CCS"), "ApplicationData", "TLS12_CONNECTED", cite=t.FIN, effects=DELIVER, when=false_start_ok)
    undead = recv("data after an alert", "ABORT", "ApplicationData", SAME, cite=rfc("5246", "7.2.2"), effects=DELIVER)
    alive = send("data sent after an alert", "ABORT", "ApplicationData", SAME, cite=rfc("5246", "7.2.2"))
    anywhere = m.LEVEL.eq("fatal") & alert_owed.ne("none") & m.DESCRIPTION.eq(alert_owed)
    plain = row("alert in the clear", t.LAST, SEND("Alert"), "ABORT", when=m.EPOCH.eq("PLAINTEXT") & m.LEVEL.eq("fatal") & FATAL, cite=rfc("5246", "7.2"))
    return [
        bug("B61-client", "In a renegotiation data is delivered between the server's ChangeCipherSpec and its Finished", add(between), "R2", product="NSS"),
        bug("B62-client", "Data in the clear is delivered during the first handshake", add(clear), "R2", product="ocaml-tls#315"),
        bug("B66-client", "After ChangeCipherSpec alerts are still sent in the clear", add(plain), "R10", product="nqsb-TLS 0.4.0"),
        bug("B75-client", "After a fatal alert reading and writing go on, in the clear if there were no keys", add(undead, alive), "R6", product="OpenSSL",
            cve="CVE-2017-3737", year=2017),
        bug("B87-client", "A close_notify is not answered in TLS 1.2", retarget("close: close_notify received", "CLOSED", "TLS12_CONNECTED"), "R15", "R8",
            product="mbedTLS#4613"),
        bug("B89-false-start-client", "A False Start is made with any suite", without(false_start_ok, "c12.18 False Start"), "C12-14"),
        bug("B89-second-leg-client", "After a False Start the server's data stand in for its ChangeCipherSpec and Finished", add(second_leg), "C12-6", "R2"),
        bug("B89-fragment-client", "A piece of a handshake message survives ChangeCipherSpec", without(~m.INTERLEAVED, "c12.21 ChangeCipherSpec"), "R4"),
        bug("B89-silent-client", "A missing ticket ends the connection without an alert", forget("c12.20 promised ticket missing", alert_owed), "R11"),
        bug("synthetic: False Start before Finished", "Data is sent before ServerKeyExchange",
            add(send("too false a start", "TLS12_WAIT_SKE", "ApplicationData", SAME, cite=rfc("7918", "3"))), "C12-14", "R1"),
        bug("synthetic: owed under any keys", "The alert for a refused message is sent under any keys", guard("alert: the one owed", anywhere), "R10"),
        bug("synthetic: alert in the clear again", "In a renegotiation an alert is sent in the clear",
            guard("alert: send fatal before the ServerHello", m.EPOCH.eq("PLAINTEXT") & m.GENERATION.eq(0) & m.LEVEL.eq("fatal") & FATAL), "R10"),
        bug("synthetic: other alert for an error", "An error is answered by close_notify", without(m.DESCRIPTION.eq(alert_owed), "alert: the one owed"), "R11"),
        bug("synthetic: data for an answer", "After the server's close_notify the client still sends data in TLS 1.2",
            add(send("data after close_notify", "CLOSE_RECEIVED", "ApplicationData", SAME, cite=rfc("5246", "7.2.1"))), "R15"),
        bug("synthetic: data after close_notify", "Data that comes after close_notify is delivered",
            effects("close: ApplicationData ignored after close_notify", DELIVER), "R7"),
        bug("synthetic: data after own close_notify", "Data is sent after the own close_notify", without(write_side.eq("open"), "c12.26 send ApplicationData"), "R1", "R14"),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*_skips(), *_messages(), *_hellos(), *_flights(), *_data()]
