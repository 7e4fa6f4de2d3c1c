"""The TLS 1.3 server after its ServerHello: RFC 8446 Appendix A.2 and sections 4.3 to 4.6, with RFC 8879.

`NEGOTIATED` and `WAIT_*` are the states of Appendix A.2 (its WAIT_FLIGHT2 is the choice of the next one). `SEND_*` are
the path of the server's flight, one message each; `PHA_WAIT_*` the rest of a post-handshake authentication.
`WAIT_CLIENT_EE` waits for the client's EncryptedExtensions of ALPS. `READ_CLOSED`: the client's close_notify came.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import SAME, Cite, Expr, Next, Row, Term, Var
from wirestate.model.machines.tls13_client import CERT, COMPRESSED, CR, CV, FIN, PHA, key_updates
from wirestate.model.machines.tls_table import (
    DELIVER, DELIVER_EARLY, alert_owed, alps, certificate_requested, certificate_required, early_accepted, early_offered, key_update_owed,
    peer_keyed, pha_offered, pha_outstanding, psk, read_epoch, recv, rfc, send, write_epoch,
)  # fmt: skip

FLIGHT = ("NEGOTIATED", "SEND_CERT_CR", "SEND_CERT", "SEND_CV", "SEND_FINISHED")
WAITING = ("WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED")
PHA_WAITING = ("PHA_WAIT_CV", "PHA_WAIT_FINISHED")
OPEN = ("CONNECTED", *PHA_WAITING, "READ_CLOSED")
STATES = (*FLIGHT, *WAITING, "CONNECTED", *PHA_WAITING, "READ_CLOSED")

A2 = rfc("8446", "A.2")
NST = rfc("8446", "4.6.1")
KEYED: dict[Var, Term] = {peer_keyed: True}


def _flight() -> list[Row]:
    early = ~m.EARLY_ACCEPTED | (early_offered & psk.eq("first"))
    accepted: dict[Var, Term] = {early_accepted: m.EARLY_ACCEPTED, alps: m.ALPS_NEGOTIATED}
    cert_states = ("SEND_CERT_CR", "SEND_CERT")
    return [
        send("s13.6 EncryptedExtensions", "NEGOTIATED", "EncryptedExtensions", "SEND_CERT_CR", cite=rfc("8446", "4.3.1"),
             when=psk.eq("none") & early, sets=accepted, tls13=True),
        send("s13.6 EncryptedExtensions, PSK", "NEGOTIATED", "EncryptedExtensions", "SEND_FINISHED", cite=rfc("8446", "4.3.1", "4.2.10"),
             when=psk.ne("none") & early, sets=accepted, tls13=True),
        send("s13.6 CertificateRequest", "SEND_CERT_CR", "CertificateRequest", "SEND_CERT", cite=CR, sets={certificate_requested: True}, tls13=True),
        send("s13.6 Certificate", cert_states, "Certificate", "SEND_CV", cite=CERT, when=~m.EMPTY, tls13=True),
        send("s13.6 CompressedCertificate", cert_states, "CompressedCertificate", "SEND_CV", cite=COMPRESSED, when=~m.EMPTY, tls13=True),
        send("s13.6 CertificateVerify", "SEND_CV", "CertificateVerify", "SEND_FINISHED", cite=CV, tls13=True),
        *_finished(),
    ]  # fmt: skip


def _finished() -> list[Row]:
    """Where the server waits next: Appendix A.2, WAIT_EOED and WAIT_FLIGHT2."""

    def line(name: str, target: str, when: Expr, epoch: str = "HANDSHAKE") -> Row:
        keys: dict[Var, Term] = {write_epoch: "APPLICATION", read_epoch: epoch}
        return send(f"s13.6 {name}", "SEND_FINISHED", "Finished", target, cite=A2 + FIN, when=when, sets=keys, tls13=True)

    return [
        line("Finished, early data accepted", "WAIT_EOED", early_accepted, "EARLY"),
        line("Finished, application settings", "WAIT_CLIENT_EE", ~early_accepted & alps),
        line("Finished, certificate asked for", "WAIT_CERT", ~early_accepted & ~alps & certificate_requested),
        line("Finished", "WAIT_FINISHED", ~early_accepted & ~alps & ~certificate_requested),
    ]


def _client_flight() -> list[Row]:
    skip = early_offered & ~early_accepted
    return [
        recv("s13.7 early ApplicationData", "WAIT_EOED", "ApplicationData", SAME, effects=DELIVER_EARLY, cite=rfc("8446", "2.3", "4.2.10"), tls13=True),
        recv("s13.8 EndOfEarlyData", "WAIT_EOED", "EndOfEarlyData", "WAIT_FINISHED", cite=rfc("8446", "4.5"),
             sets={read_epoch: "HANDSHAKE"}, tls13=True),
        recv("s13.19 rejected early data skipped", ("WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_FINISHED"), "ApplicationData", SAME,
             cite=rfc("8446", "4.2.10", "5.1"), epoch=m.EPOCH.eq("EARLY"), when=skip & ~peer_keyed, tls13=True),
        recv("s13.20 early data skipped until the second ClientHello", "WAIT_CH2", "ApplicationData", SAME, cite=rfc("8446", "4.2.10", "5.1"),
             epoch=m.EPOCH.eq("EARLY"), when=early_offered, tls13=True),
        recv("s13.6 EncryptedExtensions, certificate due", "WAIT_CLIENT_EE", "ClientEncryptedExtensions", "WAIT_CERT", cite=rfc("8446", "4.3.1"),
             when=certificate_requested, sets=KEYED, tls13=True),
        recv("s13.6 client EncryptedExtensions", "WAIT_CLIENT_EE", "ClientEncryptedExtensions", "WAIT_FINISHED", cite=rfc("8446", "4.3.1"),
             when=~certificate_requested, sets=KEYED, tls13=True),
        *_certificate("Certificate", CERT),
        *_certificate("CompressedCertificate", COMPRESSED),
        recv("s13.12 CertificateVerify", "WAIT_CV", "CertificateVerify", "WAIT_FINISHED", cite=CV, tls13=True),
        recv("s13.13 Finished", "WAIT_FINISHED", "Finished", "CONNECTED", cite=A2 + FIN, sets={read_epoch: "APPLICATION", **KEYED}, tls13=True),
    ]  # fmt: skip


def _certificate(kind: str, cite: tuple[Cite, ...]) -> list[Row]:
    empty = m.EMPTY
    return [
        recv(f"s13.9 empty {kind}", "WAIT_CERT", kind, "WAIT_FINISHED", cite=cite, when=empty & ~certificate_required, sets=KEYED, tls13=True),
        recv(f"s13.10 empty {kind}, required", "WAIT_CERT", kind, "ABORT", cite=rfc("8446", "4.4.2.4"), when=empty & certificate_required,
             sets={alert_owed: "certificate_required", **KEYED}, tls13=True),
        recv(f"s13.11 {kind}", "WAIT_CERT", kind, "WAIT_CV", cite=cite, when=~empty, sets=KEYED, tls13=True),
    ]  # fmt: skip


def _connected() -> list[Row]:
    asked = pha_outstanding.ne(0)
    done: dict[Var, Term] = {pha_outstanding: Next(pha_outstanding, -1)}
    before = "s13.15 Appendix A.2 and 4.6.1: a server that asked for no certificate may send tickets after its own Finished"
    return [
        send("s13.15 NewSessionTicket", OPEN, "NewSessionTicket", SAME, cite=NST, tls13=True),
        send("s13.15 early NewSessionTicket", ("WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_FINISHED"), "NewSessionTicket", SAME, cite=NST,
             when=~certificate_requested, tls13=True, note=before),
        *key_updates("s13.", ("CONNECTED",), (*WAITING, *OPEN)),
        send("s13.14 CertificateRequest", ("CONNECTED", *PHA_WAITING), "CertificateRequest", SAME, cite=PHA,
             when=pha_offered & pha_outstanding.ne(7), sets={pha_outstanding: Next(pha_outstanding)}, tls13=True),
        recv("s13.15 post-handshake Certificate", "CONNECTED", "Certificate", "PHA_WAIT_CV", cite=PHA, when=asked & ~m.EMPTY, tls13=True),
        recv("s13.15 post-handshake empty Certificate", "CONNECTED", "Certificate", "PHA_WAIT_FINISHED", cite=PHA,
             when=asked & m.EMPTY, tls13=True),
        recv("s13.15 post-handshake CertificateVerify", "PHA_WAIT_CV", "CertificateVerify", "PHA_WAIT_FINISHED", cite=PHA, tls13=True),
        recv("s13.15 post-handshake Finished", "PHA_WAIT_FINISHED", "Finished", "CONNECTED", cite=PHA, sets=done, tls13=True),
        recv("s13.17 ApplicationData", "CONNECTED", "ApplicationData", SAME, effects=DELIVER, cite=rfc("8446", "5.1"), tls13=True),
        send("s13.16 send ApplicationData", OPEN, "ApplicationData", SAME, cite=rfc("8446", "5.1", "4.6.3"), when=~key_update_owed, tls13=True),
        send("s13.18 ApplicationData before the client's Finished", WAITING, "ApplicationData", SAME, cite=A2 + FIN, tls13=True,
             when=~key_update_owed, note="half-RTT data: the client is not authenticated yet"),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_flight(), *_client_flight(), *_connected()]
