"""Bugs that TLS 1.3 clients shipped (inventory rows B100 to B142) and a few that they might have, as edits of the client's table."""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SAME, SEND, Next, row
from wirestate.model.machines import tls13_client as t
from wirestate.model.machines.tls_alerts import CLOSE, FATAL, READS
from wirestate.model.machines.tls_hello import SENTINEL
from wirestate.model.machines.tls_table import (
    DELIVER, alert_owed, answer_left, early_accepted, early_offered, hrr, key_update_asked, key_update_owed, pha_offered, psk, psk_offered, read_generation, recv,
    renegotiating, rfc, rfc9846, send, write_epoch, write_generation, write_side,
)  # fmt: skip
from wirestate.model.properties.edits import Mutant, add, assign, drop, forget, retarget, together
from wirestate.model.properties.mutants_tls12_client import FIRST, bug, each, unchecked, without

HRR, SH = "c13.2 HelloRetryRequest", "c13.5 ServerHello"
UPDATES = ("c13.17 KeyUpdate", "c13.17 KeyUpdate, asked")
EE = ("c13.9 EncryptedExtensions", "c13.9 EncryptedExtensions, PSK")
CLEAR = m.EPOCH.eq("PLAINTEXT")


def _authentication() -> list[Mutant]:
    unsigned = recv("Finished for CertificateVerify", "WAIT_CV", "Finished", "SEND_FINISHED", cite=t.FIN, sets=t.HANDSHAKE_KEYS, tls13=True)
    clear = recv("Finished in the clear", "WAIT_FINISHED", "Finished", "SEND_FINISHED", cite=t.FIN, sets=t.HANDSHAKE_KEYS, epoch=CLEAR)
    mismatch = row("signature scheme not offered", "WAIT_CV", RECV("CertificateVerify"), "WAIT_FINISHED",
                   when=READS & m.fact("CertificateVerify", "fault").eq("illegal_parameter"), cite=t.CV)  # fmt: skip
    skipped = recv("certificate skipped", "WAIT_CERT_CR", "Finished", "SEND_FINISHED", cite=t.FIN, sets=t.HANDSHAKE_KEYS, tls13=True)
    resumed = recv("Certificate in a resumption", "WAIT_FINISHED", "Certificate", "WAIT_CV", cite=t.CERT, when=psk.ne("none"), tls13=True)
    role = recv("the server's part", "WAIT_SH", "ClientHello", "CONNECTED", cite=t.A1)
    certificates = ("c13.12 Certificate", "c13.12 CompressedCertificate")
    return [
        bug("B100-client", "Finished is accepted in place of CertificateVerify", add(unsigned), "C13-2", "C13-1", product="wolfSSL", cve="CVE-2020-24613", year=2020),
        bug("B101-client", "The signature of CertificateVerify is not really checked", unchecked("CertificateVerify", "c13.13 CertificateVerify"), "C13-2",
            product="wolfSSL", cve="CVE-2021-3336", year=2021),
        bug("B102-client", "A signature scheme that does not fit makes the client skip the check of CertificateVerify", add(mismatch), "C13-2",
            product="wolfSSL", cve="CVE-2022-25638", year=2022),
        bug("B105-client", "That a raw public key did not verify is not reported: the handshake goes on", unchecked("Certificate", "c13.12 Certificate"), "C13-2",
            product="OpenSSL", cve="CVE-2024-12797", year=2024),
        bug("B109-client", "A Finished in the clear is accepted", add(clear), "R3", "C13-3", product="haskell tls#438"),
        bug("B117-client", "A ClientHello takes the client to the server's connected state", add(role), "C13-1", "C13-2", "C13-3", product="ocaml-tls#524"),
        bug("B142-empty-client", "An empty certificate list is accepted", without(~m.EMPTY, *certificates), "C13-2"),
        bug("B142-resumption-client", "A Certificate is accepted although a PSK was selected", add(resumed), "C13-4", "C13-1"),
        bug("B142-skip-client", "Certificate and CertificateVerify may be left out", add(skipped), "C13-2", "C13-1"),
        bug("B142-finished-client", "Any verify_data is accepted", unchecked("Finished", "c13.14 Finished"), "C13-3"),
    ]  # fmt: skip


def _hellos() -> list[Mutant]:
    again = recv("second HelloRetryRequest", "WAIT_SH", "HelloRetryRequest", "START", cite=rfc("8446", "4.1.4"), when=hrr, tls13=True)
    return [
        bug("B118-client", "A second HelloRetryRequest is accepted", add(again), "C13-5", product="OpenSSL#17934, picotls#608"),
        bug("B119-client", "A HelloRetryRequest that changes nothing is accepted, and answered for ever", unchecked("HelloRetryRequest", HRR), "C13-6", product="mbedTLS#10898"),
        bug("B120-client", "The suite of the ServerHello may differ from that of the HelloRetryRequest", unchecked("ServerHello", SH), "C13-7", "C13-19", product="picotls#608"),
        bug("B122-client", "After a HelloRetryRequest the client keeps its early keys", forget(HRR, early_offered, write_epoch), "C13-9", product="picotls#233"),
        bug("B142-sentinel-client", "The downgrade sentinel is ignored", without(~SENTINEL, *FIRST), "C13-18", "C12-12"),
        bug("B142-after-hrr-client", "After a HelloRetryRequest a ServerHello of TLS 1.2 is accepted", without(~hrr, *FIRST), "C13-18", "C13-7"),
        bug("B142-early-version-client", "A client that offered early data accepts TLS 1.2", without(~early_offered, *FIRST), "C13-21"),
        bug("B142-psk-range-client", "A PSK that was not offered may be selected", without(m.PSK_SELECTED.eq("none") | psk_offered, SH), "C13-19"),
        bug("B142-extensions-client", "An extension that was not offered is accepted in EncryptedExtensions", unchecked("EncryptedExtensions", *EE), "C13-19"),
        bug("synthetic: early data again", "The second ClientHello offers early data again", without(~m.EARLY_DATA, "c13.2 second ClientHello"), "C13-8"),
        bug("B121", "The second ClientHello has a new random", unchecked("ClientHello", "c13.2 second ClientHello"), "C13-8", product="mbedTLS#9450"),
        bug("synthetic: another second ClientHello", "The second ClientHello offers what the first one did not",
            without(m.PHA_OFFERED.eq(pha_offered), "c13.2 second ClientHello"), "C13-8"),
        bug("synthetic: three hellos", "A HelloRetryRequest is answered twice",
            add(send("third ClientHello", "WAIT_SH", "ClientHello", SAME, cite=rfc("8446", "4.1.2"), when=hrr & ~m.EARLY_DATA)), "C13-8"),
    ]  # fmt: skip


def _early() -> list[Mutant]:
    rejected = recv("early data not allowed", "WAIT_EE", "EncryptedExtensions", "WAIT_FINISHED", cite=rfc("8446", "4.2.10"),
                    when=psk.eq("other") & early_offered, sets={early_accepted: m.EARLY_ACCEPTED}, tls13=True)  # fmt: skip
    offered = recv("early data not offered", "WAIT_EE", "EncryptedExtensions", "WAIT_FINISHED", cite=rfc("8446", "4.2.10"),
                   when=psk.eq("first") & ~early_offered, tls13=True)  # fmt: skip
    after_hrr = send("early data after HelloRetryRequest", "WAIT_SH", "ApplicationData", SAME, cite=rfc("8446", "4.2.10"), when=hrr)
    return [
        bug("B142-no-eoed-client", "EndOfEarlyData is left out", together(retarget("c13.14 Finished, early data accepted", "SEND_FINISHED"),
            assign("c13.14 Finished, early data accepted", {write_epoch: "HANDSHAKE"})), "C13-10"),
        bug("B142-extra-eoed-client", "EndOfEarlyData is sent although early data was rejected",
            together(retarget("c13.14 Finished", "SEND_EOED"), forget("c13.14 Finished", write_epoch)), "C13-10"),
        bug("B142-identity-client", "Early data counts as accepted with another than the first PSK", add(rejected), "C13-11"),
        bug("B142-unoffered-early-client", "Early data counts as accepted without being offered", add(offered), "C13-11"),
        bug("B142-server-eoed-client", "An EndOfEarlyData of the server is put up with",
            add(recv("server's EndOfEarlyData", "WAIT_FINISHED", "EndOfEarlyData", SAME, cite=rfc("8446", "4.5"))), "C13-20", "C13-1"),
        bug("synthetic: early data after HelloRetryRequest", "After a HelloRetryRequest early data goes on", add(after_hrr), "C13-9", "R1"),
        bug("synthetic: rejected early data", "Early data goes on after it was rejected",
            without(early_accepted, "c13.26 accepted early ApplicationData"), "R1"),
        bug("synthetic: data before Finished", "The client sends data under handshake keys before its Finished",
            add(send("data too soon", "SEND_FINISHED", "ApplicationData", SAME, cite=t.A1)), "R1", "C13-12"),
    ]  # fmt: skip


def _keys() -> list[Mutant]:
    late = recv("ChangeCipherSpec ignored", "CONNECTED", "ChangeCipherSpec", SAME, cite=rfc("8446", "5"), epoch=CLEAR)
    protected = recv("protected ChangeCipherSpec ignored", t.WAITING, "ChangeCipherSpec", SAME, cite=rfc("8446", "5"))
    resets = recv("ChangeCipherSpec with keys", "WAIT_EE", "ChangeCipherSpec", SAME, cite=rfc("8446", "5"), epoch=CLEAR,
                  when=m.CCS_VALID & ~m.INTERLEAVED, sets={read_generation: Next(read_generation)})  # fmt: skip
    plain = recv("EncryptedExtensions in the clear", "WAIT_EE", "EncryptedExtensions", "WAIT_CERT_CR", cite=rfc("8446", "4.3.1"),
                 when=psk.eq("none") & ~m.EARLY_ACCEPTED, epoch=CLEAR)  # fmt: skip
    update = recv("KeyUpdate too soon", "WAIT_FINISHED", "KeyUpdate", SAME, cite=t.KU, sets={read_generation: Next(read_generation)}, tls13=True)
    anything = recv("KeyUpdate with any value", "CONNECTED", "KeyUpdate", SAME, cite=t.KU, when=m.KEY_UPDATE_REQUEST.eq("invalid"),
                    sets={read_generation: Next(read_generation)}, tls13=True)  # fmt: skip
    return [
        bug("B107-client", "A ChangeCipherSpec after the handshake is ignored", add(late), "C13-13", product="JDK-8366244, mbedTLS#10903, tlslite-ng#316"),
        bug("B108-client", "A ChangeCipherSpec that is protected or has another value is ignored", add(protected), "C13-13", product="mbedTLS#10781"),
        bug("B110-client", "Handshake messages go on in the record of the ServerHello, across the change of keys", without(m.ENDS_RECORD, SH), "R4", product="Go",
            cve="CVE-2025-61730", year=2025),
        bug("B111-client", "Several KeyUpdates in one record are accepted", without(m.ENDS_RECORD, *UPDATES), "R4", product="Go", cve="CVE-2026-32283", year=2026),
        bug("B113-client", "update_requested is sent again before the peer has answered", without(~(rfc9846 & key_update_asked), "c13.19 send KeyUpdate, asking"), "C13-14",
            product="OpenSSL#32283"),
        bug("B114-client", "Data is sent before the KeyUpdate that the peer asked for", without(~key_update_owed, "c13.18 send ApplicationData"), "C13-14",
            product="OpenSSL#31227"),
        bug("B116-client", "A KeyUpdate changes the keys of both directions", each(lambda r: assign(r, {write_generation: Next(write_generation)}), *UPDATES), "C13-14", "R13",
            product="haskell tls#311"),
        bug("B142-clear-extensions-client", "EncryptedExtensions in the clear are accepted", add(plain), "R3", "C13-12"),
        bug("B142-update-early-client", "A KeyUpdate is accepted before Finished", add(update), "C13-14", "C13-1"),
        bug("B142-update-value-client", "A KeyUpdate with any value is accepted", add(anything), "C13-14"),
        bug("B142-wrong-keys-client", "The client's Finished is sent under application keys", assign("c13.14 Finished", {write_epoch: "APPLICATION"}), "C13-12"),
        bug("B142-rolls-client", "A KeyUpdate that is sent changes the keys to read with", assign("c13.18 send KeyUpdate", {read_generation: Next(read_generation)}),
            "R13", "R3"),
        bug("B142-fragments-client", "A message is accepted between the fragments of another", without(~m.INTERLEAVED, *EE), "R5"),
        bug("synthetic: ChangeCipherSpec dropped again", "In a renegotiation a ChangeCipherSpec in the clear is dropped", without(~renegotiating, "ccs: dropped"),
            "C13-13", "R3"),
        bug("synthetic: ChangeCipherSpec sent again", "In a renegotiation a ChangeCipherSpec in the clear is sent",
            without(~renegotiating, "ccs: sent for middleboxes"), "C13-13"),
        bug("synthetic: user_canceled in a message", "user_canceled is accepted between the fragments of a handshake message",
            without(~m.INTERLEAVED, "alert: user_canceled received, TLS 1.3"), "R5"),
        bug("synthetic: user_canceled in an own message", "user_canceled is sent between the fragments of a handshake message",
            without(~m.INTERLEAVED, "alert: send user_canceled, TLS 1.3"), "R5"),
        bug("synthetic: alert in the clear in the flight", "After its Certificate the client sends an alert in the clear",
            add(row("alert in the clear", "SEND_CV", SEND("Alert"), "ABORT", when=CLEAR & m.GENERATION.eq(0) & m.LEVEL.eq("fatal") & FATAL, cite=rfc("8446", "6"))), "R10"),
        bug("synthetic: ChangeCipherSpec counts", "A dropped ChangeCipherSpec changes keys", add(resets), "C13-13"),
    ]  # fmt: skip


def _afterwards() -> list[Mutant]:
    request = recv("HelloRequest ignored", (*t.WAITING, "CONNECTED"), "HelloRequest", SAME, cite=rfc("8446", "4"))
    early = recv("NewSessionTicket too soon", "WAIT_FINISHED", "NewSessionTicket", SAME, cite=rfc("8446", "4.6.1"), tls13=True)
    between = send("data in the answer", "PHA_SEND_CV", "ApplicationData", SAME, cite=t.PHA)
    unasked = send("Certificate unasked", "CONNECTED", "Certificate", "PHA_SEND_CV", cite=t.PHA, when=~m.EMPTY)
    return [
        bug("B125-client", "HelloRequest is ignored in TLS 1.3", add(request), "C13-17", "C13-1", product="OpenSSL#31532"),
        bug("B133-client", "The client answers a CertificateRequest after the handshake that it never offered to", without(pha_offered, "c13.20 CertificateRequest"), "C13-16",
            product="mbedTLS#10882"),
        bug("B142-ticket-client", "A NewSessionTicket is accepted before Finished", add(early), "C13-15", "C13-1"),
        bug("B142-context-client", "A CertificateRequest with a context is accepted in the handshake", unchecked("CertificateRequest", "c13.11 CertificateRequest"), "C13-16"),
        bug("B142-interrupted-client", "Data comes between the messages of a post-handshake answer", add(between), "C13-16"),
        bug("synthetic: HelloRequest after HelloRetryRequest", "A HelloRequest is ignored although TLS 1.3 was selected", without(~hrr, "c12.24 HelloRequest ignored"),
            "C13-17", "C13-1"),
        bug("synthetic: KeyUpdate in the flight", "A KeyUpdate that comes before the own Finished is refused", drop("c13.17 KeyUpdate", *t.SENDING), "C13-15"),
        bug("synthetic: deaf in the answer", "While it answers a CertificateRequest the client refuses data", drop("c13.22 ApplicationData", "PHA_SEND_CV"), "C13-16"),
        bug("synthetic: answer forgotten", "After the server's close_notify the client goes on without the rest of its answer",
            forget("close: close_notify received, CertificateVerify due", answer_left), "C13-16"),
        bug("synthetic: unasked Certificate", "The client identifies itself without being asked", add(unasked), "C13-16"),
        bug("synthetic: silent CertificateRequest", "The client sends no Certificate although it was asked for one",
            retarget("c13.14 Finished, certificate due", "SEND_FINISHED"), "C13-16"),
        bug("synthetic: other alert", "HelloRequest is refused with another alert", add(row("HelloRequest refused", "WAIT_EE", RECV("HelloRequest"), "ABORT",
            when=READS, sets={alert_owed: "internal_error"}, cite=rfc("8446", "4"))), "C13-17"),
    ]  # fmt: skip


def _closing() -> list[Mutant]:
    loop = row("close_notify ignored", t.WAITING, RECV("Alert"), SAME, when=READS & CLOSE, cite=rfc("8446", "6.1"))
    undead = recv("data after an alert", "ABORT", "ApplicationData", SAME, cite=rfc("8446", "6.2"), effects=DELIVER, tls13=True)
    alive = send("data sent after an alert", "ABORT", "ApplicationData", SAME, cite=rfc("8446", "6.2"))
    twice = row("second alert", "ABORT", SEND("Alert"), SAME, when=m.LEVEL.eq("fatal") & m.DESCRIPTION.eq("internal_error") & alert_owed.eq("none"),
                cite=rfc("8446", "6.2"))  # fmt: skip
    heard = "close: close_notify received, TLS 1.3"
    early = recv("data before the own Finished", "SEND_FINISHED", "ApplicationData", SAME, cite=rfc("8446", "5.1"), effects=DELIVER)
    return [
        bug("B126-client", "close_notify in the handshake is ignored, and the end of the stream read again and again", add(loop), "R15", product="rustls", cve="CVE-2024-32650",
            year=2024),
        bug("B127-client", "Reading and writing go on after a fatal alert", add(undead, alive), "R6", "X4", product="mbedTLS#10781"),
        bug("B128-client", "close_notify closes both directions, so that what the user still has to send is lost", retarget(heard, "CLOSE_RECEIVED", "CONNECTED"), "R15",
            product="envoy#11619"),
        bug("B130-client", "The client closes without close_notify", retarget(heard, "CLOSED"), "R8", product="pjsip#2221, mitmproxy#7781"),
        bug("B135-client", "A protocol error ends the connection without an alert", forget("c13.12 empty Certificate", alert_owed), "R11",
            product="wolfSSL#9531, mbedTLS#10890, LibreSSL#1279"),
        bug("B142-canceled-client", "user_canceled is not followed by close_notify: data goes on", forget("alert: send user_canceled", write_side), "R14"),
        bug("B142-data-early-client", "Data is delivered before the own Finished", add(early), "R2"),
        bug("synthetic: user_canceled ends", "user_canceled is taken for the end", retarget("alert: user_canceled received", "CLOSE_RECEIVED"), "R14"),
        bug("synthetic: second alert", "Two fatal alerts are sent", add(twice), "R11", "R6"),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*_authentication(), *_hellos(), *_early(), *_keys(), *_afterwards(), *_closing()]
