"""The TLS 1.2 server after its ServerHello: RFC 5246, with 5077, 5746, 6066, 7627 and 8422.

The mirror of the client's table: `TLS12_SEND_*` are the path of the server's flights, one message each, `TLS12_WAIT_*`
wait for the client. `TLS12_SEND_RINFO`: the client offered a ticket with an empty session id, and the ServerHello did
not yet say whether it was taken (RFC 5077 section 3.4). Renegotiation uses the same states.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import SAME, Next, Row, Term, Var
from wirestate.model.machines.tls_hello import MAY_REQUEST, NO_CERTIFICATE, SIGNED, WITH_CERTIFICATE
from wirestate.model.machines.tls_table import (
    DELIVER, alert_owed, certificate_requested, certificate_required, client_certificate, key_exchange, read_epoch, read_generation,
    recv, renegotiating, resumed, rfc, send, status_granted, ticket_granted, write_epoch, write_generation,
)  # fmt: skip

FLIGHT = (
    "TLS12_SEND_RINFO", "TLS12_SEND_CERT", "TLS12_SEND_CSTAT", "TLS12_SEND_SKE", "TLS12_SEND_SKE_OPT", "TLS12_SEND_CR", "TLS12_SEND_SHD",
)  # fmt: skip
WAITING = ("TLS12_WAIT_CERT", "TLS12_WAIT_CKE", "TLS12_WAIT_CV", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN")
LAST = ("TLS12_SEND_NST", "TLS12_SEND_CCS", "TLS12_SEND_FINISHED")
STATES = (*FLIGHT, *WAITING, *LAST, "TLS12_CONNECTED")

NO_SKE = key_exchange.in_("RSA", "DH_static")
SKE = key_exchange.in_(*SIGNED)
UNSIGNED = key_exchange.in_(*NO_CERTIFICATE)
RSA_PSK = key_exchange.eq("RSA_PSK")
FULL: dict[Var, Term] = {resumed: "no"}
NEW_READ_KEYS: dict[Var, Term] = {read_epoch: "APPLICATION", read_generation: Next(read_generation)}
NEW_WRITE_KEYS: dict[Var, Term] = {write_epoch: "APPLICATION", write_generation: Next(write_generation)}
ASKED: dict[Var, Term] = {certificate_requested: True}
CERT, SKE_CITE, CR = rfc("5246", "7.4.2"), rfc("5246", "7.4.3"), rfc("5246", "7.4.4")
SHD, CCS, FIN, NST = rfc("5246", "7.4.5"), rfc("5246", "7.1"), rfc("5246", "7.4.9"), rfc("5077", "3.3")
OLD_KEYS = rfc("5246", "7.4.1.1", "7.1")
FALLS = "D15: CertificateStatus MAY be omitted although it was negotiated"
AFTER = "D13: the server's ChangeCipherSpec and Finished follow the verification of the client's Finished"


def _flight() -> list[Row]:
    first = ("TLS12_SEND_CERT", "TLS12_SEND_RINFO")
    return [
        send("s12.1 NewSessionTicket: resumed", "TLS12_SEND_RINFO", "NewSessionTicket", "TLS12_SEND_CCS", cite=NST,
             when=ticket_granted, sets={resumed: "yes"}),
        send("s12.1 ChangeCipherSpec: resumed", "TLS12_SEND_RINFO", "ChangeCipherSpec", "TLS12_SEND_FINISHED", cite=rfc("5077", "3.4"),
             when=~ticket_granted & m.CCS_VALID & ~m.INTERLEAVED, sets={resumed: "yes", **NEW_WRITE_KEYS}),
        send("s12.2 ServerKeyExchange: full", "TLS12_SEND_RINFO", "ServerKeyExchange", "TLS12_SEND_SHD", cite=SKE_CITE,
             when=UNSIGNED | key_exchange.eq("PSK"), sets=FULL),
        send("s12.2 ServerHelloDone: full", "TLS12_SEND_RINFO", "ServerHelloDone", "TLS12_WAIT_CKE", cite=SHD,
             when=key_exchange.eq("PSK"), sets=FULL),
        send("s12.2 Certificate, status announced", first, "Certificate", "TLS12_SEND_CSTAT", cite=CERT,
             when=status_granted & ~m.EMPTY & key_exchange.in_(*WITH_CERTIFICATE), sets=FULL),
        send("s12.2 Certificate, RSA", first, "Certificate", "TLS12_SEND_CR", cite=CERT, when=~status_granted & NO_SKE & ~m.EMPTY, sets=FULL),
        send("s12.2 Certificate, DHE", first, "Certificate", "TLS12_SEND_SKE", cite=CERT, when=~status_granted & SKE & ~m.EMPTY, sets=FULL),
        send("s12.2 Certificate, RSA_PSK", first, "Certificate", "TLS12_SEND_SKE_OPT", cite=CERT,
             when=~status_granted & RSA_PSK & ~m.EMPTY, sets=FULL),
        send("s12.2 CertificateStatus, RSA", "TLS12_SEND_CSTAT", "CertificateStatus", "TLS12_SEND_CR", cite=rfc("6066", "8"), when=NO_SKE),
        send("s12.2 CertificateStatus, DHE", "TLS12_SEND_CSTAT", "CertificateStatus", "TLS12_SEND_SKE", cite=rfc("6066", "8"), when=SKE),
        send("s12.2 CertificateStatus, RSA_PSK", "TLS12_SEND_CSTAT", "CertificateStatus", "TLS12_SEND_SKE_OPT", cite=rfc("6066", "8"), when=RSA_PSK),
        send("s12.2 no status, ServerKeyExchange", "TLS12_SEND_CSTAT", "ServerKeyExchange", "TLS12_SEND_CR", cite=SKE_CITE, when=SKE, note=FALLS),
        send("s12.2 no status, PSK hint", "TLS12_SEND_CSTAT", "ServerKeyExchange", "TLS12_SEND_SHD", cite=SKE_CITE, when=RSA_PSK, note=FALLS),
        send("s12.2 no status, CertificateRequest", "TLS12_SEND_CSTAT", "CertificateRequest", "TLS12_SEND_SHD", cite=CR, when=NO_SKE,
             sets=ASKED, note=FALLS),
        send("s12.2 no status, ServerHelloDone", "TLS12_SEND_CSTAT", "ServerHelloDone", "TLS12_WAIT_CKE", cite=SHD, when=NO_SKE | RSA_PSK, note=FALLS),
        send("s12.2 ServerKeyExchange, signed", "TLS12_SEND_SKE", "ServerKeyExchange", "TLS12_SEND_CR", cite=SKE_CITE, when=SKE),
        send("s12.2 ServerKeyExchange, unsigned", "TLS12_SEND_SKE", "ServerKeyExchange", "TLS12_SEND_SHD", cite=SKE_CITE, when=UNSIGNED),
        send("s12.2 ServerKeyExchange, PSK hint", "TLS12_SEND_SKE_OPT", "ServerKeyExchange", "TLS12_SEND_SHD", cite=SKE_CITE),
        send("s12.2 ServerHelloDone, no hint", "TLS12_SEND_SKE_OPT", "ServerHelloDone", "TLS12_WAIT_CKE", cite=SHD),
        send("s12.2 CertificateRequest", "TLS12_SEND_CR", "CertificateRequest", "TLS12_SEND_SHD", cite=CR,
             when=key_exchange.in_(*MAY_REQUEST), sets=ASKED),
        send("s12.2 ServerHelloDone", ("TLS12_SEND_CR", "TLS12_SEND_SHD"), "ServerHelloDone", "TLS12_WAIT_CKE", cite=SHD,
             when=~certificate_requested),
        send("s12.2 ServerHelloDone, certificate asked for", "TLS12_SEND_SHD", "ServerHelloDone", "TLS12_WAIT_CERT", cite=SHD,
             when=certificate_requested),
    ]  # fmt: skip


def _client_flight() -> list[Row]:
    fixed = m.KEY.eq("fixed_dh")
    return [
        recv("s12.4 empty Certificate", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", cite=rfc("5246", "7.4.6"),
             when=m.EMPTY & ~certificate_required),
        recv("s12.4 empty Certificate, required", "TLS12_WAIT_CERT", "Certificate", "ABORT", cite=rfc("5246", "7.4.6"),
             when=m.EMPTY & certificate_required, sets={alert_owed: "handshake_failure"}),
        recv("s12.5 Certificate", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", cite=rfc("5246", "7.4.6"),
             when=~m.EMPTY & ~fixed, sets={client_certificate: "sign"}),
        recv("s12.6 Certificate, fixed DH", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CKE", cite=rfc("5246", "7.4.6"),
             when=~m.EMPTY & fixed & key_exchange.eq("DH_static"), sets={client_certificate: "fixed_dh"}),
        recv("s12.7 Certificate, wrong key type", "TLS12_WAIT_CERT", "Certificate", "ABORT", cite=rfc("5246", "7.4.6"),
             when=~m.EMPTY & fixed & key_exchange.ne("DH_static"), sets={alert_owed: "unsupported_certificate"}),
        recv("s12.8 ClientKeyExchange", "TLS12_WAIT_CKE", "ClientKeyExchange", "TLS12_WAIT_CCS", cite=rfc("5246", "7.4.7"),
             when=client_certificate.ne("sign")),
        recv("s12.8 ClientKeyExchange, then verify", "TLS12_WAIT_CKE", "ClientKeyExchange", "TLS12_WAIT_CV", cite=rfc("5246", "7.4.7"),
             when=client_certificate.eq("sign")),
        recv("s12.9 CertificateVerify", "TLS12_WAIT_CV", "CertificateVerify", "TLS12_WAIT_CCS", cite=rfc("5246", "7.4.8")),
        recv("s12.11 ChangeCipherSpec", "TLS12_WAIT_CCS", "ChangeCipherSpec", "TLS12_WAIT_FIN", cite=CCS,
             when=m.CCS_VALID & ~m.INTERLEAVED, sets=NEW_READ_KEYS),
        recv("s12.12 Finished", "TLS12_WAIT_FIN", "Finished", "TLS12_SEND_CCS", cite=FIN, when=resumed.ne("yes") & ~ticket_granted),
        recv("s12.12 Finished, ticket promised", "TLS12_WAIT_FIN", "Finished", "TLS12_SEND_NST", cite=NST, when=resumed.ne("yes") & ticket_granted),
        recv("s12.13 Finished, resumed", "TLS12_WAIT_FIN", "Finished", "TLS12_CONNECTED", cite=FIN, when=resumed.eq("yes"),
             sets={renegotiating: False}),
    ]  # fmt: skip


def _last_flight() -> list[Row]:
    return [
        send("s12.12 NewSessionTicket", "TLS12_SEND_NST", "NewSessionTicket", "TLS12_SEND_CCS", cite=NST),
        send("s12.12 ChangeCipherSpec", "TLS12_SEND_CCS", "ChangeCipherSpec", "TLS12_SEND_FINISHED", cite=CCS,
             when=m.CCS_VALID & ~m.INTERLEAVED, sets=NEW_WRITE_KEYS, note=AFTER),
        send("s12.12 send Finished", "TLS12_SEND_FINISHED", "Finished", "TLS12_CONNECTED", cite=FIN, when=resumed.ne("yes"),
             sets={renegotiating: False}),
        send("s12.1 send Finished, resumed", "TLS12_SEND_FINISHED", "Finished", "TLS12_WAIT_CCS", cite=FIN, when=resumed.eq("yes")),
    ]  # fmt: skip


def _connected() -> list[Row]:
    before_peer_ccs = ("RECVD_CH", *FLIGHT, *WAITING[:-1], *LAST)
    return [
        send("s12.17 HelloRequest", "TLS12_CONNECTED", "HelloRequest", SAME, cite=rfc("5246", "7.4.1.1")),
        recv("s12.18 ApplicationData", "TLS12_CONNECTED", "ApplicationData", SAME, effects=DELIVER, cite=rfc("5246", "10")),
        send("s12.18 send ApplicationData", "TLS12_CONNECTED", "ApplicationData", SAME, cite=rfc("5246", "10")),
        recv("s12.18 ApplicationData while renegotiating", before_peer_ccs, "ApplicationData", SAME, effects=DELIVER, cite=OLD_KEYS,
             when=renegotiating & read_generation.eq(write_generation)),
        recv("s12.18 ApplicationData while resuming", ("TLS12_SEND_FINISHED", "TLS12_WAIT_CCS"), "ApplicationData", SAME, effects=DELIVER, cite=OLD_KEYS,
             when=renegotiating & resumed.eq("yes") & read_generation.ne(write_generation)),
        send("s12.18 send ApplicationData while renegotiating", ("RECVD_CH", *FLIGHT, *WAITING, *LAST[:2]), "ApplicationData", SAME,
             cite=OLD_KEYS, when=renegotiating & resumed.ne("yes")),
        send("s12.18 send ApplicationData before resuming", LAST[:2], "ApplicationData", SAME, cite=OLD_KEYS,
             when=renegotiating & resumed.eq("yes")),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_flight(), *_client_flight(), *_last_flight(), *_connected()]
