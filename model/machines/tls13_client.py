"""The TLS 1.3 client after the ServerHello: RFC 8446 Appendix A.1 and sections 4.3 to 4.6, with RFC 8879.

`WAIT_*` are the states of Appendix A.1. `SEND_*` are the path of the client's own flight, one message each, and
`PHA_SEND_*` the path of a post-handshake authentication. `READ_CLOSED`: the server's close_notify was received, the
own direction is still open.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import SAME, TRUE, Expr, Next, Row, Term, Var
from wirestate.model.machines.tls_table import (
    DELIVER, alert_owed, alps, answer_left, certificate_requested, early_accepted, early_offered, key_update_asked, key_update_owed,
    pha_offered, pha_outstanding, psk, read_epoch, read_generation, recv, renegotiating, rfc, rfc9846, send, write_epoch, write_generation,
)  # fmt: skip

WAITING = ("WAIT_EE", "WAIT_CERT_CR", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED")
SENDING = ("SEND_EOED", "SEND_EE", "SEND_CERT", "SEND_CV", "SEND_FINISHED")
OPEN = ("CONNECTED", "READ_CLOSED")
READING = ("CONNECTED", "PHA_SEND_CV", "PHA_SEND_FINISHED")
STATES = (*WAITING, *SENDING, "CONNECTED", "PHA_SEND_CV", "PHA_SEND_FINISHED", "READ_CLOSED")

A1 = rfc("8446", "A.1")
CERT, CR, CV, FIN = rfc("8446", "4.4.2"), rfc("8446", "4.3.2"), rfc("8446", "4.4.3"), rfc("8446", "4.4.4")
COMPRESSED = rfc("8879", "4")
KU, PHA = rfc("8446", "4.6.3"), rfc("8446", "4.6.2")
HANDSHAKE_KEYS: dict[Var, Term] = {read_epoch: "APPLICATION", write_epoch: "HANDSHAKE"}
REQUESTED = m.KEY_UPDATE_REQUEST.eq("update_requested")
NOT_REQUESTED = m.KEY_UPDATE_REQUEST.eq("update_not_requested")
STRICT = "D21: an own update_requested does not discharge an owed update_not_requested"
IN_FLIGHT = "sections 4.6.1 and 4.6.3: a server that has sent its Finished may send these, so they may come while the own flight goes out"
CROSS = "D10: RFC 9846 allows one outstanding update_requested; RFC 8446 sets no limit"


def key_updates(prefix: str, readers: tuple[str, ...], senders: tuple[str, ...], free: Expr = TRUE) -> list[Row]:
    """KeyUpdate in both directions, the same for client and server; `readers` accept it, `senders` may send it if they are `free` to."""
    new_read: dict[Var, Term] = {read_generation: Next(read_generation), key_update_asked: False}
    new_write: dict[Var, Term] = {write_generation: Next(write_generation)}
    return [
        recv(f"{prefix}17 KeyUpdate", readers, "KeyUpdate", SAME, cite=KU, when=NOT_REQUESTED, sets=new_read, tls13=True),
        recv(f"{prefix}17 KeyUpdate, asked", readers, "KeyUpdate", SAME, cite=KU, when=REQUESTED,
             sets={**new_read, key_update_owed: True}, tls13=True),
        recv(f"{prefix}17 KeyUpdate, bad value", readers, "KeyUpdate", "ABORT", cite=KU,
             when=m.KEY_UPDATE_REQUEST.eq("invalid"), sets={alert_owed: "illegal_parameter"}, tls13=True),
        send(f"{prefix}18 send KeyUpdate", senders, "KeyUpdate", SAME, cite=KU, when=NOT_REQUESTED & free,
             sets={**new_write, key_update_owed: False}, tls13=True, note=STRICT),
        send(f"{prefix}19 send KeyUpdate, asking", senders, "KeyUpdate", SAME, cite=KU,
             when=REQUESTED & ~(rfc9846 & key_update_asked) & free, sets={**new_write, key_update_asked: True}, tls13=True, note=CROSS),
    ]  # fmt: skip


def _server_flight() -> list[Row]:
    early = ~m.EARLY_ACCEPTED | (early_offered & psk.eq("first"))
    accepted: dict[Var, Term] = {early_accepted: m.EARLY_ACCEPTED, alps: m.ALPS_NEGOTIATED}
    return [
        recv("c13.9 EncryptedExtensions", "WAIT_EE", "EncryptedExtensions", "WAIT_CERT_CR", cite=rfc("8446", "4.3.1"),
             when=psk.eq("none") & early, sets=accepted, tls13=True),
        recv("c13.9 EncryptedExtensions, PSK", "WAIT_EE", "EncryptedExtensions", "WAIT_FINISHED", cite=rfc("8446", "4.3.1", "4.2.10"),
             when=psk.ne("none") & early, sets=accepted, tls13=True),
        recv("c13.10 early_data not allowed", "WAIT_EE", "EncryptedExtensions", "ABORT", cite=rfc("8446", "4.2.10"),
             when=~early, sets={alert_owed: "illegal_parameter"}, tls13=True),
        recv("c13.11 CertificateRequest", "WAIT_CERT_CR", "CertificateRequest", "WAIT_CERT", cite=CR,
             sets={certificate_requested: True}, tls13=True),
        recv("c13.12 Certificate", ("WAIT_CERT_CR", "WAIT_CERT"), "Certificate", "WAIT_CV", cite=CERT, when=~m.EMPTY, tls13=True),
        recv("c13.12 CompressedCertificate", ("WAIT_CERT_CR", "WAIT_CERT"), "CompressedCertificate", "WAIT_CV", cite=COMPRESSED,
             when=~m.EMPTY, tls13=True),
        recv("c13.12 empty Certificate", ("WAIT_CERT_CR", "WAIT_CERT"), "Certificate", "ABORT", cite=rfc("8446", "4.4.2.4"),
             when=m.EMPTY, sets={alert_owed: "decode_error"}, tls13=True),
        recv("c13.12 empty CompressedCertificate", ("WAIT_CERT_CR", "WAIT_CERT"), "CompressedCertificate", "ABORT",
             cite=rfc("8446", "4.4.2.4"), when=m.EMPTY, sets={alert_owed: "decode_error"}, tls13=True),
        recv("c13.13 CertificateVerify", "WAIT_CV", "CertificateVerify", "WAIT_FINISHED", cite=CV, tls13=True),
        recv("c13.14 Finished, early data accepted", "WAIT_FINISHED", "Finished", "SEND_EOED", cite=A1 + FIN, when=early_accepted,
             sets={read_epoch: "APPLICATION"}, tls13=True),
        recv("c13.14 Finished, application settings", "WAIT_FINISHED", "Finished", "SEND_EE", cite=FIN, when=~early_accepted & alps,
             sets=HANDSHAKE_KEYS, tls13=True),
        recv("c13.14 Finished, certificate due", "WAIT_FINISHED", "Finished", "SEND_CERT", cite=A1 + FIN,
             when=~early_accepted & ~alps & certificate_requested, sets=HANDSHAKE_KEYS, tls13=True),
        recv("c13.14 Finished", "WAIT_FINISHED", "Finished", "SEND_FINISHED", cite=A1 + FIN,
             when=~early_accepted & ~alps & ~certificate_requested, sets=HANDSHAKE_KEYS, tls13=True),
    ]  # fmt: skip


def _own_flight() -> list[Row]:
    asked = certificate_requested
    alps_note = "ALPS has no RFC: as browsers send it, after the server's Finished, and not with accepted early data"
    return [
        send("c13.26 early ApplicationData", ("WAIT_SH", "WAIT_EE"), "ApplicationData", SAME, cite=rfc("8446", "4.2.10"),
             when=write_epoch.eq("EARLY") & ~renegotiating, tls13=True),
        send("c13.26 accepted early ApplicationData", ("WAIT_FINISHED", "SEND_EOED"), "ApplicationData", SAME,
             cite=rfc("8446", "4.2.10", "4.5"), when=write_epoch.eq("EARLY") & early_accepted, tls13=True),
        send("c13.14 EndOfEarlyData", "SEND_EOED", "EndOfEarlyData", "SEND_FINISHED", cite=rfc("8446", "4.5"),
             sets={write_epoch: "HANDSHAKE"}, tls13=True),
        send("c13.14 EncryptedExtensions", "SEND_EE", "ClientEncryptedExtensions", "SEND_CERT", cite=rfc("8446", "4.3.1"), when=asked,
             tls13=True, note=alps_note),
        send("c13.14 EncryptedExtensions, no certificate", "SEND_EE", "ClientEncryptedExtensions", "SEND_FINISHED",
             cite=rfc("8446", "4.3.1"), when=~asked, tls13=True, note=alps_note),
        send("c13.14 send Certificate", "SEND_CERT", "Certificate", "SEND_CV", cite=CERT, when=~m.EMPTY, tls13=True),
        send("c13.14 send empty Certificate", "SEND_CERT", "Certificate", "SEND_FINISHED", cite=CERT, when=m.EMPTY, tls13=True),
        send("c13.14 send CompressedCertificate", "SEND_CERT", "CompressedCertificate", "SEND_CV", cite=COMPRESSED, when=~m.EMPTY, tls13=True),
        send("c13.14 send empty CompressedCertificate", "SEND_CERT", "CompressedCertificate", "SEND_FINISHED", cite=COMPRESSED,
             when=m.EMPTY, tls13=True),
        send("c13.14 send CertificateVerify", "SEND_CV", "CertificateVerify", "SEND_FINISHED", cite=CV, tls13=True),
        send("c13.14 send Finished", "SEND_FINISHED", "Finished", "CONNECTED", cite=A1 + FIN, sets={write_epoch: "APPLICATION"}, tls13=True),
    ]  # fmt: skip


def _connected() -> list[Row]:
    asked = pha_outstanding.ne(0)
    done: dict[Var, Term] = {pha_outstanding: Next(pha_outstanding, -1)}
    free = answer_left.eq("none")
    return [
        recv("c13.16 NewSessionTicket", (*SENDING, *READING), "NewSessionTicket", SAME, cite=rfc("8446", "4.6.1"), tls13=True, note=IN_FLIGHT),
        *key_updates("c13.", (*SENDING, *READING), OPEN, free),
        recv("c13.22 ApplicationData", READING, "ApplicationData", SAME, effects=DELIVER, cite=rfc("8446", "5.1"), tls13=True),
        send("c13.18 send ApplicationData", OPEN, "ApplicationData", SAME, cite=rfc("8446", "5.1", "4.6.3"), when=~key_update_owed & free, tls13=True),
        recv("c13.20 CertificateRequest", READING, "CertificateRequest", SAME, cite=PHA, when=pha_offered & pha_outstanding.ne(7),
             sets={pha_outstanding: Next(pha_outstanding)}, tls13=True),
        send("c13.20 send Certificate", "CONNECTED", "Certificate", "PHA_SEND_CV", cite=PHA, when=asked & ~m.EMPTY, tls13=True),
        send("c13.20 send empty Certificate", "CONNECTED", "Certificate", "PHA_SEND_FINISHED", cite=PHA, when=asked & m.EMPTY, tls13=True),
        send("c13.20 send CertificateVerify", "PHA_SEND_CV", "CertificateVerify", "PHA_SEND_FINISHED", cite=PHA, tls13=True),
        send("c13.20 send Finished", "PHA_SEND_FINISHED", "Finished", "CONNECTED", cite=PHA, sets=done, tls13=True),
        *_half_closed(asked, done),
    ]  # fmt: skip


def _half_closed(asked: Expr, done: dict[Var, Term]) -> list[Row]:
    """A post-handshake answer where the server has closed its side: the own side is open, and the answer stays in one piece."""

    def line(name: str, kind: str, when: Expr, left: str, sets: dict[Var, Term] | None = None) -> Row:
        after: dict[Var, Term] = {answer_left: left, **(sets or {})}
        return send(f"c13.20 half closed: {name}", "READ_CLOSED", kind, SAME, cite=PHA + rfc("8446", "6.1"), when=when, sets=after, tls13=True)

    free, verify = answer_left.eq("none"), answer_left.eq("CertificateVerify")
    return [
        line("send Certificate", "Certificate", asked & free & ~m.EMPTY, "CertificateVerify"),
        line("send empty Certificate", "Certificate", asked & free & m.EMPTY, "Finished"),
        line("send CertificateVerify", "CertificateVerify", verify, "Finished"),
        line("send Finished", "Finished", answer_left.eq("Finished"), "none", done),
    ]


def rows() -> list[Row]:
    return [*_server_flight(), *_own_flight(), *_connected()]
