"""Bugs of TLS 1.3 servers, and of the record layer under TLS 1.3, as edits of the server's table: inventory section 2.3.

Each edit is the least change of the table that has the bug as it was shipped. Those without a row in the catalogue were made up, for
properties that none of the catalogue's bugs breaks.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SAME, TRUE, Expr, Next, Row, Term, Var, row
from wirestate.model.machines import tls13_server as t
from wirestate.model.machines.tls_alerts import CANCEL, CLOSE
from wirestate.model.machines.tls_hello import PSK
from wirestate.model.machines.tls_table import (
    DELIVER, DELIVER_EARLY, alert_owed, certificate_required, early_offered, hrr, key_update_asked, key_update_owed, peer_keyed, pha_offered,
    offers_13, psk, read_epoch, recv, renegotiating, rfc, rfc9846, send, session_id_offered, write_epoch, write_generation, write_side,
)  # fmt: skip
from wirestate.model.properties.edits import Edit, Mutant, add, assign, drop, forget, guard, retarget, together, weaken

CITE = rfc("8446", "4")
CLEAR, EARLY = m.EPOCH.eq("PLAINTEXT"), m.EPOCH.eq("EARLY")
DONE: dict[Var, Term] = {read_epoch: "APPLICATION", peer_keyed: True}
EE = ("s13.6 EncryptedExtensions", "s13.6 EncryptedExtensions, PSK")


def unchecked(kind: str, *rows: str) -> Edit:
    """The rows without the check of the message's content."""
    return together(*(weaken(name, m.fact(kind, "fault").eq("none")) for name in rows))


def accepts(name: str, sources: str | tuple[str, ...], kind: str, target: str, *, when: Expr = TRUE, epoch: Expr | None = None,
            sets: dict[Var, Term] | None = None, effects: tuple[str, ...] = ()) -> Row:  # fmt: skip
    """A message that is accepted where it should not be."""
    return recv(
        f"bug: {name}", sources, kind, target, cite=CITE, when=when, epoch=epoch, sets=sets, effects=effects, tls13=True
    )


def dropped(name: str, sources: str | tuple[str, ...], when: Expr) -> Edit:
    """A ChangeCipherSpec that is dropped where it should not be."""
    return add(row(f"bug: {name}", sources, RECV("ChangeCipherSpec"), SAME, when=when, cite=rfc("8446", "5")))


def _authentication() -> list[Mutant]:
    no_verify = accepts("no CertificateVerify", "WAIT_CV", "Finished", "CONNECTED", sets=DONE)
    no_answer = accepts("Finished without Certificate", "CONNECTED", "Finished", SAME)
    empty = "s13.9 empty Certificate"
    return [
        Mutant("B102-server", "tls_server", "The signature of the client's CertificateVerify can be made to be skipped",
               unchecked("CertificateVerify", "s13.12 CertificateVerify"), ("S13-7",), "B102", "wolfSSL", "CVE-2022-25638", 2022),
        Mutant("B103", "tls_server", "A client may leave out CertificateVerify after its Certificate",
               add(no_verify), ("S13-7", "S13-1"), "B103", "wolfSSL", "CVE-2022-25640", 2022),
        Mutant("B103-certificate", "tls_server", "A client that was asked for a certificate may leave out Certificate and CertificateVerify",
               add(accepts("no Certificate", "WAIT_CERT", "Finished", "CONNECTED", sets=DONE)), ("S13-7", "S13-1"), "B103", "wolfSSL", "CVE-2022-25640", 2022),
        Mutant("B104", "tls_server", "Post-handshake authentication ends with Finished alone",
               add(no_answer), ("S13-16",), "B104", "wolfSSL", "CVE-2026-55962", 2026),
        Mutant("B137", "tls_server", "A server asks for a certificate though it chose a PSK: the signature is not bound to the PSK",
               together(weaken(EE[0], psk.eq("none")), drop(EE[1])), ("S13-6",), "B137", "TLS 1.3 draft 10", "", 2016),
        Mutant("B142-no server certificate", "tls_server", "A server without a PSK sends no Certificate",
               together(weaken(EE[1], psk.ne("none")), drop(EE[0])), ("S13-6",), "B142"),
        Mutant("B142-required", "tls_server", "The policy that a certificate is required is not applied",
               together(drop("s13.10 empty Certificate, required"), weaken(empty, ~certificate_required)), ("S13-7",), "B142"),
        Mutant("B142-bad certificate", "tls_server", "The client's chain is not checked", unchecked("Certificate", "s13.11 Certificate"), ("S13-7",), "B142"),
        Mutant("B142-wrong alert", "tls_server", "An empty certificate is refused with the wrong alert",
               assign("s13.10 empty Certificate, required", {alert_owed: "handshake_failure"}), ("S13-7",), "B142"),
        Mutant("B109-server", "tls_server", "The client's Finished is accepted in the clear",
               add(accepts("Finished in the clear", "WAIT_FINISHED", "Finished", "CONNECTED", epoch=CLEAR, sets=DONE)), ("R3",), "B109",
               "haskell tls", "", 2020),
        Mutant("B142-unchecked Finished", "tls_server", "The client's verify_data is not checked", unchecked("Finished", "s13.13 Finished"), ("S13-21",), "B142"),
        Mutant("B142-unsolicited answer", "tls_server", "A Certificate that nobody asked for is accepted after the handshake",
               add(accepts("unsolicited Certificate", "CONNECTED", "Certificate", "PHA_WAIT_CV", when=~m.EMPTY)), ("S13-16",), "B142"),
        Mutant("B142-interrupted answer", "tls_server", "Data is accepted between the messages of a post-handshake authentication",
               add(accepts("data in between", "PHA_WAIT_CV", "ApplicationData", SAME, effects=DELIVER)), ("S13-16",), "B142"),
        Mutant("B142-request without offer", "tls_server", "A server asks after the handshake though the client did not offer it",
               weaken("s13.14 CertificateRequest", pha_offered), ("S13-16",), "B142"),
    ]  # fmt: skip


def _hellos() -> list[Mutant]:
    second = "s13.5 second ClientHello"
    return [
        Mutant("B134", "tls_server", "The cookie of the second ClientHello is not asked for", unchecked("ClientHello", second), ("S13-3",), "B134", "wolfSSL", "", 2024),
        Mutant("B142-second HelloRetryRequest", "tls_server", "A server sends HelloRetryRequest again", weaken("s13.4 HelloRetryRequest", ~hrr), ("S13-2",), "B142"),
        Mutant("B142-early data in the second ClientHello", "tls_server", "The second ClientHello may have early_data", weaken(second, ~m.EARLY_DATA), ("S13-3",), "B142"),
        Mutant("B142-binder", "tls_server", "The binder is not verified", unchecked("ClientHello", "s13.1 ClientHello"), ("S13-4",), "B142"),
        Mutant("B142-modes", "tls_server", "psk_key_exchange_modes is not asked for", unchecked("ClientHello", "s13.1 ClientHello"), ("S13-5",), "B142"),
        Mutant("B142-ClientHello when connected", "tls_server", "A ClientHello starts a renegotiation of TLS 1.3",
               add(accepts("renegotiation", "CONNECTED", "ClientHello", "RECVD_CH")), ("S13-17",), "B142"),
        Mutant("synthetic: second ClientHello of another", "tls_server", "The second ClientHello may offer another session",
               weaken(second, m.SESSION_ID_OFFERED.eq(session_id_offered)), ("S13-3",)),
        Mutant("synthetic: TLS 1.3 not offered", "tls_server", "TLS 1.3 is selected though it was not offered", weaken("s13.6 ServerHello", offers_13), ("S13-20",)),
        Mutant("synthetic: retry not offered", "tls_server", "A HelloRetryRequest is sent to a client that did not offer TLS 1.3",
               weaken("s13.4 HelloRetryRequest", offers_13), ("S13-20",)),
        Mutant("synthetic: PSK not offered", "tls_server", "A PSK is selected though none was offered", weaken("s13.6 ServerHello", PSK), ("S13-20",)),
        Mutant("synthetic: third ClientHello", "tls_server", "A ClientHello is accepted again while the second is handled",
               add(accepts("third ClientHello", "RECVD_CH", "ClientHello", SAME, when=hrr)), ("S13-17",)),
        Mutant("B68-server 1.3", "tls_server", "A version that was not offered or is disabled is negotiated", unchecked("ServerHello", "s13.6 ServerHello"), ("S13-20",),
               "B68", "mbedTLS", "CVE-2024-28836", 2024),
    ]  # fmt: skip


def _early_data() -> list[Mutant]:
    skip = "s13.19 rejected early data skipped"
    late = accepts(
        "EndOfEarlyData for rejected early data", "WAIT_FINISHED", "EndOfEarlyData", SAME, when=early_offered
    )
    processed = add(
        accepts(
            "rejected early data processed",
            "WAIT_FINISHED",
            "ApplicationData",
            SAME,
            epoch=EARLY,
            effects=DELIVER_EARLY,
        )
    )
    return [
        Mutant("B123", "tls_server", "Early data rejected by HelloRetryRequest is not skipped", drop("s13.20 early data skipped until the second ClientHello"),
               ("S13-10",), "B123", "OpenSSL", "", 2018),
        Mutant("B124", "tls_server", "Early data is accepted though ALPN differs", unchecked("EncryptedExtensions", EE[1]), ("S13-8",), "B124",
               "OpenSSL, haskell tls", "", 2020),
        Mutant("B142-other PSK", "tls_server", "Early data is accepted with another PSK than the first",
               guard(EE[1], write_side.eq("open") & psk.ne("none") & (~m.EARLY_ACCEPTED | early_offered)), ("S13-8",), "B142"),
        Mutant("B142-no EndOfEarlyData", "tls_server", "A client may leave out EndOfEarlyData",
               add(accepts("no EndOfEarlyData", "WAIT_EOED", "Finished", "CONNECTED", epoch=m.EPOCH.eq("HANDSHAKE"), sets=DONE)), ("S13-9",), "B142"),
        Mutant("B142-extra EndOfEarlyData", "tls_server", "EndOfEarlyData is accepted though early data was not", add(late), ("S13-9",), "B142"),
        Mutant("B142-rejected data processed", "tls_server", "Rejected early data is delivered", processed, ("S13-10",), "B142"),
        Mutant("B142-skipped for ever", "tls_server", "Early data is skipped even after the client's handshake keys were used", weaken(skip, ~peer_keyed), ("S13-10",), "B142"),
        Mutant("B142-early data as any", "tls_server", "Early data is delivered as if it came after the handshake",
               together(drop("s13.7 early ApplicationData"), add(accepts("early data as any", "WAIT_EOED", "ApplicationData", SAME, effects=DELIVER))),
               ("S13-11",), "B142"),
        Mutant("B142-half-RTT keys", "tls_server", "Data before the client's Finished is sent under handshake keys",
               add(send("bug: half-RTT data", "SEND_FINISHED", "ApplicationData", SAME, cite=CITE)), ("S13-18",), "B142"),
    ]  # fmt: skip


def _compatibility() -> list[Mutant]:
    return [
        Mutant("B107-server", "tls_server", "ChangeCipherSpec after the handshake is ignored", dropped("late ChangeCipherSpec", "CONNECTED", TRUE), ("S13-13",), "B107",
               "JDK, mbedTLS, tlslite-ng", "", 2025),
        Mutant("B108-server", "tls_server", "ChangeCipherSpec under keys, or with another value, is ignored", dropped("protected ChangeCipherSpec", t.WAITING, TRUE),
               ("S13-13",), "B108", "mbedTLS", "", 2025),
        Mutant("B142-first ChangeCipherSpec", "tls_server", "ChangeCipherSpec before the first ClientHello is ignored", dropped("first ChangeCipherSpec", "START", CLEAR),
               ("S13-13",), "B142"),
        Mutant("synthetic: ChangeCipherSpec changes keys", "tls_server", "A ChangeCipherSpec that should be dropped changes keys in TLS 1.3",
               assign("ccs: dropped", {write_generation: Next(write_generation)}, *t.WAITING), ("S13-13",)),
        Mutant("B114-server", "tls_server", "A KeyUpdate that was asked for is not sent before more data", forget("s13.17 KeyUpdate, asked", key_update_owed), ("S13-14",),
               "B114", "OpenSSL", "", 2025),
        Mutant("B113-server", "tls_server", "A KeyUpdate is asked for again before the first one came", weaken("s13.19 send KeyUpdate, asking", ~(rfc9846 & key_update_asked)),
               ("S13-14",), "B113", "OpenSSL", "", 2025),
        Mutant("B116-server", "tls_server", "A KeyUpdate received changes the keys of both directions", assign("s13.17 KeyUpdate", {write_generation: Next(write_generation)}),
               ("S13-14",), "B116", "haskell tls", "", 2018),
        Mutant("B142-early KeyUpdate", "tls_server", "KeyUpdate is accepted before the client's Finished",
               add(accepts("early KeyUpdate", "WAIT_FINISHED", "KeyUpdate", SAME)), ("S13-14",), "B142"),
        Mutant("B142-KeyUpdate value", "tls_server", "A KeyUpdate of an unknown kind is accepted", retarget("s13.17 KeyUpdate, bad value", "CONNECTED"), ("S13-14",), "B142"),
        Mutant("B142-early ticket", "tls_server", "A server that asked for a certificate sends a ticket before the client's Finished",
               add(send("bug: early ticket", "WAIT_CERT", "NewSessionTicket", SAME, cite=CITE)), ("S13-15",), "B142"),
    ]  # fmt: skip


def _aligned(name: str) -> Edit:
    return weaken(name, m.ENDS_RECORD)


def _records() -> list[Mutant]:
    after_error = add(
        row(
            "bug: data after an error", "ABORT", RECV("ApplicationData"), SAME, effects=DELIVER, cite=rfc("8446", "6.2")
        )
    )
    delivered = add(
        row(
            "bug: data after close_notify",
            "READ_CLOSED",
            RECV("ApplicationData"),
            SAME,
            effects=DELIVER,
            cite=rfc("8446", "6.1"),
        )
    )
    canceled = forget("alert: send user_canceled", write_side)
    return [
        Mutant("B110-server", "tls_server", "Handshake messages are accepted across a change of keys", _aligned("s13.13 Finished"), ("R4",), "B110", "Go", "CVE-2025-61730", 2025),
        Mutant("B111-server", "tls_server", "Several KeyUpdates are accepted in one record", _aligned("s13.17 KeyUpdate"), ("R4",), "B111", "Go", "CVE-2026-32283", 2026),
        Mutant("synthetic: ClientHello and more in a record", "tls_server", "A first ClientHello of TLS 1.3 need not end its record",
               guard("s13.1 ClientHello", CLEAR & m.RENEGOTIATION_INFO.ne("bound") & m.fact("ClientHello", "fault").eq("none")), ("R4",)),
        Mutant("B142-interleaved", "tls_server", "Data is accepted within a fragmented handshake message", weaken("s13.17 ApplicationData", ~m.INTERLEAVED), ("R5",), "B142"),
        Mutant("B126-server", "tls_server", "A close_notify in the handshake changes nothing", retarget("close: close_notify received", "WAIT_FINISHED", "WAIT_FINISHED"), ("R7",), "B126",
               "rustls", "CVE-2024-32650", 2024),
        Mutant("B127-server", "tls_server", "After a fatal alert records are still read", after_error, ("R6",), "B127", "mbedTLS", "", 2025),
        Mutant("B128-server", "tls_server", "A close_notify is answered at once and the connection closed, as in TLS 1.2",
               retarget("close: close_notify received, TLS 1.3", "CLOSE_RECEIVED"), ("R15",), "B128", "envoy", "", 2020),
        Mutant("B142-data after close_notify", "tls_server", "Data after close_notify is delivered", delivered, ("R7",), "B142"),
        Mutant("B142-user_canceled alone", "tls_server", "user_canceled is not followed by close_notify", canceled, ("R14",), "B142"),
        Mutant("B142-user_canceled ends", "tls_server", "user_canceled ends the connection at once", retarget("alert: user_canceled received", "ABORT"), ("R14",), "B142"),
        Mutant("B142-data after own close_notify", "tls_server", "A server goes on sending after its close_notify", forget("close: send close_notify", write_side), ("R1",), "B142"),
        Mutant("B142-unencrypted flight", "tls_server", "EncryptedExtensions is sent in the clear", forget("s13.6 ServerHello", write_epoch), ("R10",), "B142"),
        Mutant("synthetic: reads with old keys", "tls_server", "The client's Finished does not change the keys that it is read with", forget("s13.13 Finished", read_epoch), ("R3",)),
        Mutant("synthetic: warning ignored", "tls_server", "An error alert at warning level is ignored in TLS 1.3", retarget("alert: error received, TLS 1.3", "CONNECTED", "CONNECTED"),
               ("R6",)),
        Mutant("synthetic: owed under any keys at the server", "tls_server", "The alert for a refused message is sent under any keys",
               guard("alert: the one owed", m.LEVEL.eq("fatal") & alert_owed.ne("none") & m.DESCRIPTION.eq(alert_owed)), ("R10",)),
        Mutant("synthetic: early alert", "tls_server", "An alert under early keys is heard though no early data was offered",
               guard("alert: error received before the client's flight", EARLY & ~CLOSE & ~CANCEL & ~peer_keyed), ("R3",)),
        Mutant("synthetic: early data in a message", "tls_server", "Early data is skipped between the fragments of a handshake message",
               weaken("s13.19 rejected early data skipped", ~m.INTERLEAVED), ("R5",)),
        Mutant("synthetic: user_canceled in a message of the client", "tls_server", "user_canceled is accepted between the fragments of a handshake message",
               weaken("alert: user_canceled received, TLS 1.3", ~m.INTERLEAVED), ("R5",)),
        Mutant("synthetic: user_canceled is no record", "tls_server", "After user_canceled under handshake keys early data is still skipped",
               forget("alert: user_canceled received, TLS 1.3, under handshake keys", peer_keyed), ("S13-10",)),
        Mutant("synthetic: close_notify not heard", "tls_server", "A client that gives up in the clear is not heard",
               drop("close: close_notify received before the client's flight"), ("R10",)),
        Mutant("synthetic: ChangeCipherSpec dropped in a renegotiation", "tls_server", "In a renegotiation a ChangeCipherSpec in the clear is dropped",
               weaken("ccs: dropped", ~renegotiating), ("S13-13",)),
        Mutant("synthetic: two alerts", "tls_server", "The alert that is owed is sent again and again", forget("alert: the one owed", alert_owed), ("R11",)),
        Mutant("synthetic: back to old keys", "tls_server", "A KeyUpdate goes back to the keys of the handshake", assign("s13.17 KeyUpdate", {read_epoch: "HANDSHAKE"}), ("R13",)),
        Mutant("synthetic: sending changes reading", "tls_server", "A KeyUpdate sent changes the keys that are read with",
               assign("s13.18 send KeyUpdate", {read_epoch: "HANDSHAKE"}), ("R13",)),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*_authentication(), *_hellos(), *_early_data(), *_compatibility(), *_records()]
