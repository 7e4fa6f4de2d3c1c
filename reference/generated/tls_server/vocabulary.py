"""The states and variables of tls_server, and what it asks of its handlers. Made from the model
by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from wirestate.reference.generated.tls import (
    Alert,
    AlertLevel,
    CertificateKey,
    Epoch,
    KeyExchange,
    KeyUpdateRequest,
    Psk,
    RenegotiationInfo,
    Resumed,
    SessionId,
    Version,
    WriteSide,
)


class State(StrEnum):
    """The states of tls_server."""

    START = "START"
    RECVD_CH = "RECVD_CH"
    WAIT_CH2 = "WAIT_CH2"
    TLS12_SEND_RINFO = "TLS12_SEND_RINFO"
    TLS12_SEND_CERT = "TLS12_SEND_CERT"
    TLS12_SEND_CSTAT = "TLS12_SEND_CSTAT"
    TLS12_SEND_SKE = "TLS12_SEND_SKE"
    TLS12_SEND_SKE_OPT = "TLS12_SEND_SKE_OPT"
    TLS12_SEND_CR = "TLS12_SEND_CR"
    TLS12_SEND_SHD = "TLS12_SEND_SHD"
    TLS12_WAIT_CERT = "TLS12_WAIT_CERT"
    TLS12_WAIT_CKE = "TLS12_WAIT_CKE"
    TLS12_WAIT_CV = "TLS12_WAIT_CV"
    TLS12_WAIT_CCS = "TLS12_WAIT_CCS"
    TLS12_WAIT_FIN = "TLS12_WAIT_FIN"
    TLS12_SEND_NST = "TLS12_SEND_NST"
    TLS12_SEND_CCS = "TLS12_SEND_CCS"
    TLS12_SEND_FINISHED = "TLS12_SEND_FINISHED"
    TLS12_CONNECTED = "TLS12_CONNECTED"
    NEGOTIATED = "NEGOTIATED"
    SEND_CERT_CR = "SEND_CERT_CR"
    SEND_CERT = "SEND_CERT"
    SEND_CV = "SEND_CV"
    SEND_FINISHED = "SEND_FINISHED"
    WAIT_EOED = "WAIT_EOED"
    WAIT_CLIENT_EE = "WAIT_CLIENT_EE"
    WAIT_CERT = "WAIT_CERT"
    WAIT_CV = "WAIT_CV"
    WAIT_FINISHED = "WAIT_FINISHED"
    CONNECTED = "CONNECTED"
    PHA_WAIT_CV = "PHA_WAIT_CV"
    PHA_WAIT_FINISHED = "PHA_WAIT_FINISHED"
    READ_CLOSED = "READ_CLOSED"
    CLOSE_RECEIVED = "CLOSE_RECEIVED"
    CLOSED = "CLOSED"
    ABORT = "ABORT"


SIGNED = (KeyExchange.DHE, KeyExchange.ECDHE)
NO_CERTIFICATE = (KeyExchange.DH_ANON, KeyExchange.ECDH_ANON, KeyExchange.DHE_PSK, KeyExchange.ECDHE_PSK)
WITH_CERTIFICATE = (KeyExchange.RSA, KeyExchange.DH_STATIC, KeyExchange.DHE, KeyExchange.ECDHE, KeyExchange.RSA_PSK)
MAY_REQUEST = (KeyExchange.RSA, KeyExchange.DH_STATIC, KeyExchange.DHE, KeyExchange.ECDHE)


@dataclass(slots=True, kw_only=True)
class Variables:
    """Where the machine is. Rules change it, nothing else does. What has no default is
    configuration.
    """

    state: State = State.START
    read_epoch: Epoch = Epoch.PLAINTEXT
    """whose keys open what the peer sends"""
    write_epoch: Epoch = Epoch.PLAINTEXT
    """whose keys protect what this side sends"""
    read_generation: int = 0
    """ChangeCipherSpecs or KeyUpdates received, modulo 4 (0 to 3)"""
    write_generation: int = 0
    """ChangeCipherSpecs or KeyUpdates sent, modulo 4 (0 to 3)"""
    write_side: WriteSide = WriteSide.OPEN
    """after user_canceled, after close_notify"""
    alert_owed: Alert = Alert.NONE
    """the alert due for what was received"""
    offers_13: bool = False
    """the client offered TLS 1.3"""
    early_offered: bool = False
    """the client offered 0-RTT"""
    early_accepted: bool = False
    """the server accepted 0-RTT"""
    session_id_offered: bool = False
    """the client sent a session id"""
    ticket_supported: bool = False
    """the client asked for a session ticket, or sent one (1.2)"""
    ticket_offered: bool = False
    """the client sent a session ticket (1.2)"""
    psk_offered: bool = False
    """the client offered a PSK (1.3)"""
    pha_offered: bool = False
    """the client offered post-handshake authentication"""
    hrr: bool = False
    """a HelloRetryRequest was sent or received"""
    renegotiating: bool = False
    """this handshake is a renegotiation"""
    renegotiation_info: RenegotiationInfo = RenegotiationInfo.ABSENT
    """renegotiation_info of the first ClientHello: absent, so the client lacks RFC 5746"""
    secure_renegotiation: bool = False
    """both sides support RFC 5746"""
    key_exchange: KeyExchange = KeyExchange.TLS13
    """the suite's key exchange"""
    resumed: Resumed = Resumed.NO
    """abbreviated handshake"""
    ticket_granted: bool = False
    """the ServerHello promised a NewSessionTicket"""
    status_granted: bool = False
    """the ServerHello announced a CertificateStatus"""
    client_certificate: CertificateKey = CertificateKey.NONE
    """what the client authenticates by"""
    psk: Psk = Psk.NONE
    """the PSK that the server selected"""
    certificate_requested: bool = False
    """the client was asked for a certificate"""
    alps: bool = False
    """application settings were negotiated: the client owes EncryptedExtensions"""
    key_update_owed: bool = False
    """the peer asked for a KeyUpdate that was not sent yet"""
    key_update_asked: bool = False
    """an own update_requested is not answered yet"""
    pha_outstanding: int = 0
    """post-handshake CertificateRequests not answered yet (0 to 7)"""
    rfc9846: bool
    """RFC 9846 instead of RFC 8446: at most one update_requested outstanding"""
    peer_keyed: bool = False
    """a record under the client's handshake keys was received"""
    certificate_required: bool
    """server policy: no certificate, no connection"""


class Handlers(Protocol):
    """What the machine asks about the message at hand (facts: asked only when a guard needs them,
    more than once if several do, so the answer must not change within a step), and what it wants
    done (effects: after the step).
    """

    def alps_negotiated(self) -> bool:
        """Of EncryptedExtensions: application settings are negotiated: the client sends
        EncryptedExtensions.
        """

    def description(self) -> Alert:
        """Of Alert: the alert's description."""

    def early_accepted(self) -> bool:
        """Of EncryptedExtensions: the early_data extension is present: 0-RTT was accepted."""

    def early_data(self) -> bool:
        """Of ClientHello: the early_data extension is present."""

    def empty(self) -> bool:
        """Of Certificate, CompressedCertificate: the certificate list is empty."""

    def ends_record(self) -> bool:
        """Of ClientHello, HelloRetryRequest, ServerHello, Finished, EndOfEarlyData, KeyUpdate:
        the message is the last one in its record.
        """

    def epoch(self) -> Epoch:
        """Of nearly every message: the epoch whose keys protected the record."""

    def fault(self) -> Alert:
        """Of nearly every message: the alert that its content deserves."""

    def generation(self) -> int:
        """Of nearly every message: ChangeCipherSpecs (1.2) or KeyUpdates (1.3) before it, modulo
        4 (0 to 3).
        """

    def interleaved(self) -> bool:
        """Of nearly every message: another handshake message was incomplete when it came."""

    def key(self) -> CertificateKey:
        """Of Certificate: what the certificate's key is for."""

    def key_exchange(self) -> KeyExchange:
        """Of ServerHello: what the selected suite exchanges keys by."""

    def level(self) -> AlertLevel:
        """Of Alert: the alert's level."""

    def offers_13(self) -> bool:
        """Of ClientHello: supported_versions contains TLS 1.3."""

    def pha_offered(self) -> bool:
        """Of ClientHello: post_handshake_auth is present."""

    def psk_offered(self) -> bool:
        """Of ClientHello: pre_shared_key is present."""

    def psk_selected(self) -> Psk:
        """Of ServerHello: which offered PSK the server selected."""

    def renegotiation_info(self) -> RenegotiationInfo:
        """Of ClientHello, ServerHello: RFC 5746: absent, empty (or SCSV), or bound to the last
        handshake.
        """

    def request(self) -> KeyUpdateRequest:
        """Of KeyUpdate: request_update."""

    def session_id(self) -> SessionId:
        """Of ServerHello: the session id, against the one offered."""

    def session_id_offered(self) -> bool:
        """Of ClientHello: legacy_session_id is not empty."""

    def status_granted(self) -> bool:
        """Of ServerHello: status_request is acknowledged: a CertificateStatus may come (1.2)."""

    def ticket_granted(self) -> bool:
        """Of ServerHello: the SessionTicket extension is present: a NewSessionTicket will come."""

    def ticket_offered(self) -> bool:
        """Of ClientHello: a non-empty SessionTicket extension is present."""

    def ticket_supported(self) -> bool:
        """Of ClientHello: a SessionTicket extension is present, empty or not."""

    def valid(self) -> bool:
        """Of ChangeCipherSpec: the one byte 0x01."""

    def version(self) -> Version:
        """Of ServerHello: the version that the server selected."""

    def deliver_data(self) -> None:
        """Effect of recv ApplicationData."""

    def deliver_early_data(self) -> None:
        """Effect of recv ApplicationData."""


def current_read_keys(v: Variables, h: Handlers) -> bool:
    """The record came under the keys that now open what the peer sends."""
    return h.epoch() is v.read_epoch and h.generation() == v.read_generation


def current_write_keys(v: Variables, h: Handlers) -> bool:
    """The record goes out under the keys that now protect what this side sends."""
    return h.epoch() is v.write_epoch and h.generation() == v.write_generation
