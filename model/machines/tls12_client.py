"""The TLS 1.2 client after the ServerHello: RFC 5246, with 5077, 5746, 6066, 7627, 7918 and 8422.

The states are those of the spec inventory; `TLS12_WAIT_*` wait for the server, `TLS12_SEND_*` are the path of the
client's own flight, one message each. `TLS12_WAIT_RINFO`: a ticket with an empty session id was offered, so only the
next message tells whether the handshake is resumed (RFC 5077 section 3.4). Renegotiation uses the same states.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import SAME, Next, Row, Term, Var
from wirestate.model.machines.tls_hello import MAY_REQUEST, NO_CERTIFICATE, SIGNED, WITH_CERTIFICATE
from wirestate.model.machines.tls_table import (
    DELIVER, alert_owed, certificate_requested, client_certificate, false_start_ok, hello_requested, hrr, key_exchange, read_epoch,
    read_generation, recv, renegotiating, resumed, rfc, send, status_granted, ticket_granted, write_epoch, write_generation,
)  # fmt: skip

WAITING = (
    "TLS12_WAIT_RINFO", "TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE", "TLS12_WAIT_SKE_OPT", "TLS12_WAIT_CR",
    "TLS12_WAIT_SHD", "TLS12_WAIT_NST", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN",
)  # fmt: skip
SENDING = ("TLS12_SEND_CERT", "TLS12_SEND_CKE", "TLS12_SEND_CV", "TLS12_SEND_CCS", "TLS12_SEND_FINISHED")
STATES = (*WAITING, *SENDING, "TLS12_CONNECTED")
UNDECIDED = WAITING[:7]
LAST = WAITING[7:]
"""The states up to ServerHelloDone, and those that wait for the server's last flight."""

NO_SKE = key_exchange.in_("RSA", "DH_static")
SKE = key_exchange.in_(*SIGNED)
UNSIGNED = key_exchange.in_(*NO_CERTIFICATE)
SKE_OPT = key_exchange.in_("RSA_PSK", "PSK")
REQUESTABLE = key_exchange.in_(*MAY_REQUEST)
FULL: dict[Var, Term] = {resumed: "no"}
NEW_READ_KEYS: dict[Var, Term] = {read_epoch: "APPLICATION", read_generation: Next(read_generation)}
NEW_WRITE_KEYS: dict[Var, Term] = {write_epoch: "APPLICATION", write_generation: Next(write_generation)}
FALLS = "D15: CertificateStatus MAY be omitted although it was negotiated"
CERT, SKE_CITE, CR = rfc("5246", "7.4.2"), rfc("5246", "7.4.3"), rfc("5246", "7.4.4")
SHD, CCS, FIN, NST = rfc("5246", "7.4.5"), rfc("5246", "7.1"), rfc("5246", "7.4.9"), rfc("5077", "3.3")
OLD_KEYS = rfc("5246", "7.4.1.1", "7.1")
PSK_NOTE = "RFC 4279 section 2: the hint in a ServerKeyExchange is optional"


def _server_flight() -> list[Row]:
    return [
        recv("c12.7 NewSessionTicket: resumed", "TLS12_WAIT_RINFO", "NewSessionTicket", "TLS12_WAIT_CCS", cite=NST,
             when=ticket_granted, sets={resumed: "yes"}),
        recv("c12.8 ChangeCipherSpec: resumed", "TLS12_WAIT_RINFO", "ChangeCipherSpec", "TLS12_WAIT_FIN", cite=rfc("5077", "3.4"),
             when=~ticket_granted & m.CCS_VALID & ~m.INTERLEAVED, sets={resumed: "yes", **NEW_READ_KEYS}),
        recv("c12.9 Certificate: full", "TLS12_WAIT_RINFO", "Certificate", "TLS12_WAIT_CSTAT", cite=CERT,
             when=key_exchange.in_(*WITH_CERTIFICATE) & ~m.EMPTY & status_granted, sets=FULL),
        recv("c12.9 Certificate: full, RSA", "TLS12_WAIT_RINFO", "Certificate", "TLS12_WAIT_CR", cite=CERT,
             when=NO_SKE & ~m.EMPTY & ~status_granted, sets=FULL),
        recv("c12.9 Certificate: full, DHE", "TLS12_WAIT_RINFO", "Certificate", "TLS12_WAIT_SKE", cite=CERT,
             when=SKE & ~m.EMPTY & ~status_granted, sets=FULL),
        recv("c12.9 Certificate: full, RSA_PSK", "TLS12_WAIT_RINFO", "Certificate", "TLS12_WAIT_SKE_OPT", cite=CERT,
             when=key_exchange.eq("RSA_PSK") & ~m.EMPTY & ~status_granted, sets=FULL),
        recv("c12.9 ServerKeyExchange: full", "TLS12_WAIT_RINFO", "ServerKeyExchange", "TLS12_WAIT_SHD", cite=SKE_CITE,
             when=UNSIGNED | key_exchange.eq("PSK"), sets=FULL),
        recv("c12.9 ServerHelloDone: full", "TLS12_WAIT_RINFO", "ServerHelloDone", "TLS12_SEND_CKE", cite=SHD,
             when=key_exchange.eq("PSK"), sets=FULL, note=PSK_NOTE),
        recv("c12.10 Certificate, status announced", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CSTAT", cite=CERT,
             when=status_granted & ~m.EMPTY),
        recv("c12.10 Certificate, RSA", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_CR", cite=CERT,
             when=~status_granted & NO_SKE & ~m.EMPTY),
        recv("c12.10 Certificate, DHE", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_SKE", cite=CERT,
             when=~status_granted & SKE & ~m.EMPTY),
        recv("c12.10 Certificate, RSA_PSK", "TLS12_WAIT_CERT", "Certificate", "TLS12_WAIT_SKE_OPT", cite=CERT,
             when=~status_granted & key_exchange.eq("RSA_PSK") & ~m.EMPTY),
        recv("c12.11 empty Certificate", ("TLS12_WAIT_RINFO", "TLS12_WAIT_CERT"), "Certificate", "ABORT", cite=CERT,
             when=m.EMPTY & key_exchange.in_(*WITH_CERTIFICATE), sets={alert_owed: "decode_error"}),
        recv("c12.12 CertificateStatus, RSA", "TLS12_WAIT_CSTAT", "CertificateStatus", "TLS12_WAIT_CR", cite=rfc("6066", "8"), when=NO_SKE),
        recv("c12.12 CertificateStatus, DHE", "TLS12_WAIT_CSTAT", "CertificateStatus", "TLS12_WAIT_SKE", cite=rfc("6066", "8"), when=SKE),
        recv("c12.12 CertificateStatus, RSA_PSK", "TLS12_WAIT_CSTAT", "CertificateStatus", "TLS12_WAIT_SKE_OPT", cite=rfc("6066", "8"),
             when=key_exchange.eq("RSA_PSK")),
        recv("c12.14 no status, ServerKeyExchange", "TLS12_WAIT_CSTAT", "ServerKeyExchange", "TLS12_WAIT_CR", cite=SKE_CITE, when=SKE, note=FALLS),
        recv("c12.15 no status, PSK hint", "TLS12_WAIT_CSTAT", "ServerKeyExchange", "TLS12_WAIT_SHD", cite=SKE_CITE,
             when=key_exchange.eq("RSA_PSK"), note=FALLS),
        recv("c12.17 no status, CertificateRequest", "TLS12_WAIT_CSTAT", "CertificateRequest", "TLS12_WAIT_SHD", cite=CR,
             when=NO_SKE, sets={certificate_requested: True}, note=FALLS),
        recv("c12.18 no status, ServerHelloDone", "TLS12_WAIT_CSTAT", "ServerHelloDone", "TLS12_SEND_CKE", cite=SHD,
             when=NO_SKE | key_exchange.eq("RSA_PSK"), note=FALLS),
        recv("c12.14 ServerKeyExchange, signed", "TLS12_WAIT_SKE", "ServerKeyExchange", "TLS12_WAIT_CR", cite=SKE_CITE, when=SKE),
        recv("c12.14 ServerKeyExchange, unsigned", "TLS12_WAIT_SKE", "ServerKeyExchange", "TLS12_WAIT_SHD", cite=SKE_CITE, when=UNSIGNED),
        recv("c12.15 ServerKeyExchange, PSK hint", "TLS12_WAIT_SKE_OPT", "ServerKeyExchange", "TLS12_WAIT_SHD", cite=SKE_CITE, note=PSK_NOTE),
        recv("c12.16 ServerHelloDone, no hint", "TLS12_WAIT_SKE_OPT", "ServerHelloDone", "TLS12_SEND_CKE", cite=SHD, note=PSK_NOTE),
        recv("c12.17 CertificateRequest", "TLS12_WAIT_CR", "CertificateRequest", "TLS12_WAIT_SHD", cite=CR, when=REQUESTABLE,
             sets={certificate_requested: True}),
        recv("c12.18 ServerHelloDone", ("TLS12_WAIT_CR", "TLS12_WAIT_SHD"), "ServerHelloDone", "TLS12_SEND_CKE", cite=SHD,
             when=~certificate_requested),
        recv("c12.18 ServerHelloDone, certificate due", "TLS12_WAIT_SHD", "ServerHelloDone", "TLS12_SEND_CERT", cite=SHD,
             when=certificate_requested),
    ]  # fmt: skip


def _own_flight() -> list[Row]:
    fixed = m.KEY.eq("fixed_dh")
    return [
        send("c12.18 empty Certificate", "TLS12_SEND_CERT", "Certificate", "TLS12_SEND_CKE", cite=rfc("5246", "7.4.6"), when=m.EMPTY),
        send("c12.18 Certificate", "TLS12_SEND_CERT", "Certificate", "TLS12_SEND_CKE", cite=rfc("5246", "7.4.6"),
             when=~m.EMPTY & (~fixed | key_exchange.eq("DH_static")), sets={client_certificate: m.KEY}),
        send("c12.18 ClientKeyExchange", "TLS12_SEND_CKE", "ClientKeyExchange", "TLS12_SEND_CCS", cite=rfc("5246", "7.4.7"),
             when=client_certificate.ne("sign")),
        send("c12.18 ClientKeyExchange, then verify", "TLS12_SEND_CKE", "ClientKeyExchange", "TLS12_SEND_CV", cite=rfc("5246", "7.4.7"),
             when=client_certificate.eq("sign")),
        send("c12.18 CertificateVerify", "TLS12_SEND_CV", "CertificateVerify", "TLS12_SEND_CCS", cite=rfc("5246", "7.4.8")),
        send("c12.18 ChangeCipherSpec", "TLS12_SEND_CCS", "ChangeCipherSpec", "TLS12_SEND_FINISHED", cite=CCS,
             when=m.CCS_VALID & ~m.INTERLEAVED, sets=NEW_WRITE_KEYS),
        send("c12.18 Finished", "TLS12_SEND_FINISHED", "Finished", "TLS12_WAIT_CCS", cite=FIN, when=resumed.ne("yes") & ~ticket_granted),
        send("c12.18 Finished, ticket promised", "TLS12_SEND_FINISHED", "Finished", "TLS12_WAIT_NST", cite=FIN,
             when=resumed.ne("yes") & ticket_granted),
        send("c12.22 send Finished, resumed", "TLS12_SEND_FINISHED", "Finished", "TLS12_CONNECTED", cite=FIN, when=resumed.eq("yes"),
             sets={renegotiating: False}),
        send("c12.18 False Start", ("TLS12_WAIT_NST", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN"), "ApplicationData", SAME,
             cite=rfc("7918", "3") + rfc("5246", "7.4.9"), when=resumed.eq("no") & false_start_ok,
             note="RFC 7918: after the own Finished of a full handshake with a forward-secret AEAD suite"),
    ]  # fmt: skip


def _last_flight() -> list[Row]:
    return [
        recv("c12.19 NewSessionTicket", "TLS12_WAIT_NST", "NewSessionTicket", "TLS12_WAIT_CCS", cite=NST),
        recv("c12.20 promised ticket missing", "TLS12_WAIT_NST", "ChangeCipherSpec", "ABORT", cite=NST,
             sets={alert_owed: "unexpected_message"}, note="D14: a NewSessionTicket that the ServerHello promised MUST come"),
        recv("c12.21 ChangeCipherSpec", "TLS12_WAIT_CCS", "ChangeCipherSpec", "TLS12_WAIT_FIN", cite=CCS,
             when=m.CCS_VALID & ~m.INTERLEAVED, sets=NEW_READ_KEYS),
        recv("c12.22 Finished", "TLS12_WAIT_FIN", "Finished", "TLS12_CONNECTED", cite=FIN, when=resumed.ne("yes"), sets={renegotiating: False}),
        recv("c12.22 Finished, resumed", "TLS12_WAIT_FIN", "Finished", "TLS12_SEND_CCS", cite=FIN, when=resumed.eq("yes")),
    ]  # fmt: skip


def _connected() -> list[Row]:
    ignored = "D16: ignored while a handshake is on, and not part of the transcript"
    return [
        recv("c12.24 HelloRequest ignored", ("WAIT_SH", *WAITING, *SENDING), "HelloRequest", SAME, cite=rfc("5246", "7.4.1.1"), when=~hrr,
             note=ignored),
        recv("c12.25 HelloRequest", "TLS12_CONNECTED", "HelloRequest", SAME, cite=rfc("5246", "7.4.1.1"), sets={hello_requested: True}),
        recv("c12.26 ApplicationData", "TLS12_CONNECTED", "ApplicationData", SAME, effects=DELIVER, cite=rfc("5246", "10")),
        send("c12.26 send ApplicationData", "TLS12_CONNECTED", "ApplicationData", SAME, cite=rfc("5246", "10")),
        recv("c12.28 ApplicationData while renegotiating", ("WAIT_SH", *UNDECIDED, *LAST[:2]), "ApplicationData", SAME, effects=DELIVER,
             cite=OLD_KEYS, when=renegotiating),
        recv("c12.28 ApplicationData in the own flight", SENDING, "ApplicationData", SAME, effects=DELIVER, cite=OLD_KEYS,
             when=renegotiating & resumed.ne("yes")),
        send("c12.28 send ApplicationData while renegotiating", ("WAIT_SH", *UNDECIDED, *SENDING[:-1]), "ApplicationData", SAME,
             cite=OLD_KEYS, when=renegotiating),
        send("c12.28 send ApplicationData while resuming", LAST, "ApplicationData", SAME, cite=OLD_KEYS,
             when=renegotiating & resumed.eq("yes")),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_server_flight(), *_own_flight(), *_last_flight(), *_connected()]
