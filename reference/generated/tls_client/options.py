"""What may come next in each state of tls_client: every rule with what it wants of the variables.
Made from the model by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from wirestate.reference.effects import NOTHING, Needs, always
from wirestate.reference.generated.tls import (
    Alert,
    AlertLevel,
    AnswerLeft,
    CertificateKey,
    Epoch,
    Event,
    KeyExchange,
    KeyUpdateRequest,
    Psk,
    RenegotiationInfo,
    Resumed,
    WriteSide,
)
from wirestate.reference.generated.tls_client.vocabulary import (
    MAY_REQUEST,
    NO_CERTIFICATE,
    SIGNED,
    WITH_CERTIFICATE,
    State,
    Variables,
)


class Next(NamedTuple):
    """A rule that some facts enable if `when` says so of the variables.

    `rule` is the row of the table: the rule is called `row@STATE` if there are several of it. `needs` is said of what is
    sent. That a fact must equal a variable, and what facts must be together, is only in the rule.
    """

    event: Event
    rule: str
    when: Callable[[Variables], bool] = always
    needs: Needs = NOTHING


C13_1_CLIENT_HELLO = Next(
    Event.SEND_CLIENT_HELLO,
    "c13.1 ClientHello",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.hrr,
    needs={"early_data": (False,)},
)
C13_1_CLIENT_HELLO_WITH_EARLY_DATA = Next(
    Event.SEND_CLIENT_HELLO,
    "c13.1 ClientHello with early_data",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.hrr,
    needs={"early_data": (True,)},
)
C13_2_SECOND_CLIENT_HELLO = Next(
    Event.SEND_CLIENT_HELLO,
    "c13.2 second ClientHello",
    when=lambda v: v.write_side is WriteSide.OPEN and v.hrr,
    needs={"early_data": (False,), "offers_13": (True,)},
)
C13_2_HELLO_RETRY_REQUEST = Next(
    Event.RECV_HELLO_RETRY_REQUEST,
    "c13.2 HelloRetryRequest",
    when=lambda v: not v.hrr and v.offers_13 and not v.renegotiating,
)
C13_5_SERVER_HELLO = Next(
    Event.RECV_SERVER_HELLO,
    "c13.5 ServerHello",
    when=lambda v: v.offers_13 and not v.renegotiating,
)
C13_8_DOWNGRADE_SENTINEL = Next(Event.RECV_SERVER_HELLO, "c13.8 downgrade sentinel", when=lambda v: v.offers_13)
C13_8_TLS_1_2_AFTER_EARLY_DATA = Next(
    Event.RECV_SERVER_HELLO,
    "c13.8 TLS 1.2 after early data",
    when=lambda v: v.early_offered,
)
C13_8_TLS_1_2_AFTER_HELLO_RETRY_REQUEST = Next(
    Event.RECV_SERVER_HELLO,
    "c13.8 TLS 1.2 after HelloRetryRequest",
    when=lambda v: not v.early_offered and v.hrr,
)
C12_6_VERSION_NOT_OFFERED = Next(Event.RECV_SERVER_HELLO, "c12.6 version not offered")
C13_5_TLS_1_3_NOT_OFFERED = Next(
    Event.RECV_SERVER_HELLO,
    "c13.5 TLS 1.3 not offered",
    when=lambda v: not v.offers_13 and not v.renegotiating,
)
C13_5_TLS_1_3_IN_A_RENEGOTIATION = Next(
    Event.RECV_SERVER_HELLO,
    "c13.5 TLS 1.3 in a renegotiation",
    when=lambda v: v.renegotiating,
)
C13_5_SUITE_OF_TLS_1_2 = Next(
    Event.RECV_SERVER_HELLO,
    "c13.5 suite of TLS 1.2",
    when=lambda v: v.offers_13 and not v.renegotiating,
)
C12_6_SUITE_OF_TLS_1_3 = Next(
    Event.RECV_SERVER_HELLO,
    "c12.6 suite of TLS 1.3",
    when=lambda v: not v.hrr and v.offers_12 and not v.early_offered,
)
C12_6_EXTENSION_NOT_ASKED_FOR = Next(
    Event.RECV_SERVER_HELLO,
    "c12.6 extension not asked for",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and (not v.ticket_supported or (not v.renegotiating and v.renegotiation_info is RenegotiationInfo.ABSENT))
    ),
)
C12_6_WRONG_RENEGOTIATION_INFO = Next(
    Event.RECV_SERVER_HELLO,
    "c12.6 wrong renegotiation_info",
    when=lambda v: not v.hrr and v.offers_12 and not v.early_offered,
)
C12_SERVER_HELLO_RESUMED_TICKET_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello resumed, ticket, RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.session_id_offered
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
        and v.ticket_supported
    ),
)
C12_SERVER_HELLO_RESUMED_TICKET_NO_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello resumed, ticket, no RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.session_id_offered
        and not v.renegotiating
        and v.ticket_supported
    ),
)
C12_SERVER_HELLO_RESUMED_TICKET_RENEGOTIATED = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello resumed, ticket, renegotiated",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.session_id_offered
        and v.renegotiating
        and v.ticket_supported
    ),
)
C12_SERVER_HELLO_RESUMED_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello resumed, RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.session_id_offered
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
)
C12_SERVER_HELLO_RESUMED_NO_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello resumed, no RFC 5746",
    when=lambda v: not v.hrr and v.offers_12 and not v.early_offered and v.session_id_offered and not v.renegotiating,
)
C12_SERVER_HELLO_RESUMED_RENEGOTIATED = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello resumed, renegotiated",
    when=lambda v: not v.hrr and v.offers_12 and not v.early_offered and v.session_id_offered and v.renegotiating,
)
C12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello ticket: full or resumed, RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.ticket_offered
        and not v.session_id_offered
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
)
C12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_NO_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello ticket: full or resumed, no RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.ticket_offered
        and not v.session_id_offered
        and not v.renegotiating
    ),
)
C12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RENEGOTIATED = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello ticket: full or resumed, renegotiated",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and v.ticket_offered
        and not v.session_id_offered
        and v.renegotiating
    ),
)
C12_SERVER_HELLO_FULL_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
)
C12_SERVER_HELLO_FULL_NO_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, no RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
    ),
)
C12_SERVER_HELLO_FULL_RENEGOTIATED = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, renegotiated",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and v.renegotiating
    ),
)
C12_SERVER_HELLO_FULL_NO_CERTIFICATE_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, no certificate, RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
)
C12_SERVER_HELLO_FULL_NO_CERTIFICATE_NO_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, no certificate, no RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
    ),
)
C12_SERVER_HELLO_FULL_NO_CERTIFICATE_RENEGOTIATED = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, no certificate, renegotiated",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and v.renegotiating
    ),
)
C12_SERVER_HELLO_FULL_PSK_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, PSK, RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
)
C12_SERVER_HELLO_FULL_PSK_NO_RFC_5746 = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, PSK, no RFC 5746",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
    ),
)
C12_SERVER_HELLO_FULL_PSK_RENEGOTIATED = Next(
    Event.RECV_SERVER_HELLO,
    "c12 ServerHello full, PSK, renegotiated",
    when=lambda v: (
        not v.hrr
        and v.offers_12
        and not v.early_offered
        and not (v.ticket_offered and not v.session_id_offered)
        and v.renegotiating
    ),
)
C12_27_RENEGOTIATION_CLIENT_HELLO = Next(
    Event.SEND_CLIENT_HELLO,
    "c12.27 renegotiation ClientHello",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"early_data": (False,)},
)
C12_7_NEW_SESSION_TICKET_RESUMED = Next(
    Event.RECV_NEW_SESSION_TICKET,
    "c12.7 NewSessionTicket: resumed",
    when=lambda v: v.ticket_granted,
)
C12_8_CHANGE_CIPHER_SPEC_RESUMED = Next(
    Event.RECV_CHANGE_CIPHER_SPEC,
    "c12.8 ChangeCipherSpec: resumed",
    when=lambda v: not v.ticket_granted,
)
C12_9_CERTIFICATE_FULL = Next(
    Event.RECV_CERTIFICATE,
    "c12.9 Certificate: full",
    when=lambda v: v.key_exchange in WITH_CERTIFICATE and v.status_granted,
)
C12_9_CERTIFICATE_FULL_RSA = Next(
    Event.RECV_CERTIFICATE,
    "c12.9 Certificate: full, RSA",
    when=lambda v: v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC) and not v.status_granted,
)
C12_9_CERTIFICATE_FULL_DHE = Next(
    Event.RECV_CERTIFICATE,
    "c12.9 Certificate: full, DHE",
    when=lambda v: v.key_exchange in SIGNED and not v.status_granted,
)
C12_9_CERTIFICATE_FULL_RSA_PSK = Next(
    Event.RECV_CERTIFICATE,
    "c12.9 Certificate: full, RSA_PSK",
    when=lambda v: v.key_exchange is KeyExchange.RSA_PSK and not v.status_granted,
)
C12_9_SERVER_KEY_EXCHANGE_FULL = Next(
    Event.RECV_SERVER_KEY_EXCHANGE,
    "c12.9 ServerKeyExchange: full",
    when=lambda v: v.key_exchange in NO_CERTIFICATE or v.key_exchange is KeyExchange.PSK,
)
C12_9_SERVER_HELLO_DONE_FULL = Next(
    Event.RECV_SERVER_HELLO_DONE,
    "c12.9 ServerHelloDone: full",
    when=lambda v: v.key_exchange is KeyExchange.PSK,
)
C12_10_CERTIFICATE_STATUS_ANNOUNCED = Next(
    Event.RECV_CERTIFICATE,
    "c12.10 Certificate, status announced",
    when=lambda v: v.status_granted,
)
C12_10_CERTIFICATE_RSA = Next(
    Event.RECV_CERTIFICATE,
    "c12.10 Certificate, RSA",
    when=lambda v: not v.status_granted and v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC),
)
C12_10_CERTIFICATE_DHE = Next(
    Event.RECV_CERTIFICATE,
    "c12.10 Certificate, DHE",
    when=lambda v: not v.status_granted and v.key_exchange in SIGNED,
)
C12_10_CERTIFICATE_RSA_PSK = Next(
    Event.RECV_CERTIFICATE,
    "c12.10 Certificate, RSA_PSK",
    when=lambda v: not v.status_granted and v.key_exchange is KeyExchange.RSA_PSK,
)
C12_11_EMPTY_CERTIFICATE = Next(
    Event.RECV_CERTIFICATE,
    "c12.11 empty Certificate",
    when=lambda v: v.key_exchange in WITH_CERTIFICATE,
)
C12_12_CERTIFICATE_STATUS_RSA = Next(
    Event.RECV_CERTIFICATE_STATUS,
    "c12.12 CertificateStatus, RSA",
    when=lambda v: v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC),
)
C12_12_CERTIFICATE_STATUS_DHE = Next(
    Event.RECV_CERTIFICATE_STATUS,
    "c12.12 CertificateStatus, DHE",
    when=lambda v: v.key_exchange in SIGNED,
)
C12_12_CERTIFICATE_STATUS_RSA_PSK = Next(
    Event.RECV_CERTIFICATE_STATUS,
    "c12.12 CertificateStatus, RSA_PSK",
    when=lambda v: v.key_exchange is KeyExchange.RSA_PSK,
)
C12_14_NO_STATUS_SERVER_KEY_EXCHANGE = Next(
    Event.RECV_SERVER_KEY_EXCHANGE,
    "c12.14 no status, ServerKeyExchange",
    when=lambda v: v.key_exchange in SIGNED,
)
C12_15_NO_STATUS_PSK_HINT = Next(
    Event.RECV_SERVER_KEY_EXCHANGE,
    "c12.15 no status, PSK hint",
    when=lambda v: v.key_exchange is KeyExchange.RSA_PSK,
)
C12_17_NO_STATUS_CERTIFICATE_REQUEST = Next(
    Event.RECV_CERTIFICATE_REQUEST,
    "c12.17 no status, CertificateRequest",
    when=lambda v: v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC),
)
C12_18_NO_STATUS_SERVER_HELLO_DONE = Next(
    Event.RECV_SERVER_HELLO_DONE,
    "c12.18 no status, ServerHelloDone",
    when=lambda v: (
        v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC)
        or v.key_exchange is KeyExchange.RSA_PSK
    ),
)
C12_14_SERVER_KEY_EXCHANGE_SIGNED = Next(
    Event.RECV_SERVER_KEY_EXCHANGE,
    "c12.14 ServerKeyExchange, signed",
    when=lambda v: v.key_exchange in SIGNED,
)
C12_14_SERVER_KEY_EXCHANGE_UNSIGNED = Next(
    Event.RECV_SERVER_KEY_EXCHANGE,
    "c12.14 ServerKeyExchange, unsigned",
    when=lambda v: v.key_exchange in NO_CERTIFICATE,
)
C12_15_SERVER_KEY_EXCHANGE_PSK_HINT = Next(Event.RECV_SERVER_KEY_EXCHANGE, "c12.15 ServerKeyExchange, PSK hint")
C12_16_SERVER_HELLO_DONE_NO_HINT = Next(Event.RECV_SERVER_HELLO_DONE, "c12.16 ServerHelloDone, no hint")
C12_17_CERTIFICATE_REQUEST = Next(
    Event.RECV_CERTIFICATE_REQUEST,
    "c12.17 CertificateRequest",
    when=lambda v: v.key_exchange in MAY_REQUEST,
)
C12_18_SERVER_HELLO_DONE = Next(
    Event.RECV_SERVER_HELLO_DONE,
    "c12.18 ServerHelloDone",
    when=lambda v: not v.certificate_requested,
)
C12_18_SERVER_HELLO_DONE_CERTIFICATE_DUE = Next(
    Event.RECV_SERVER_HELLO_DONE,
    "c12.18 ServerHelloDone, certificate due",
    when=lambda v: v.certificate_requested,
)
C12_18_EMPTY_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c12.18 empty Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (True,)},
)
C12_18_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c12.18 Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (False,)},
)
C12_18_CLIENT_KEY_EXCHANGE = Next(
    Event.SEND_CLIENT_KEY_EXCHANGE,
    "c12.18 ClientKeyExchange",
    when=lambda v: v.write_side is WriteSide.OPEN and v.client_certificate is not CertificateKey.SIGN,
)
C12_18_CLIENT_KEY_EXCHANGE_THEN_VERIFY = Next(
    Event.SEND_CLIENT_KEY_EXCHANGE,
    "c12.18 ClientKeyExchange, then verify",
    when=lambda v: v.write_side is WriteSide.OPEN and v.client_certificate is CertificateKey.SIGN,
)
C12_18_CERTIFICATE_VERIFY = Next(
    Event.SEND_CERTIFICATE_VERIFY,
    "c12.18 CertificateVerify",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
C12_18_CHANGE_CIPHER_SPEC = Next(
    Event.SEND_CHANGE_CIPHER_SPEC,
    "c12.18 ChangeCipherSpec",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"valid": (True,), "interleaved": (False,)},
)
C12_18_FINISHED = Next(
    Event.SEND_FINISHED,
    "c12.18 Finished",
    when=lambda v: v.write_side is WriteSide.OPEN and v.resumed is not Resumed.YES and not v.ticket_granted,
)
C12_18_FINISHED_TICKET_PROMISED = Next(
    Event.SEND_FINISHED,
    "c12.18 Finished, ticket promised",
    when=lambda v: v.write_side is WriteSide.OPEN and v.resumed is not Resumed.YES and v.ticket_granted,
)
C12_22_SEND_FINISHED_RESUMED = Next(
    Event.SEND_FINISHED,
    "c12.22 send Finished, resumed",
    when=lambda v: v.write_side is WriteSide.OPEN and v.resumed is Resumed.YES,
)
C12_18_FALSE_START = Next(
    Event.SEND_APPLICATION_DATA,
    "c12.18 False Start",
    when=lambda v: v.write_side is WriteSide.OPEN and v.resumed is Resumed.NO and v.false_start_ok,
)
C12_19_NEW_SESSION_TICKET = Next(Event.RECV_NEW_SESSION_TICKET, "c12.19 NewSessionTicket")
C12_20_PROMISED_TICKET_MISSING = Next(Event.RECV_CHANGE_CIPHER_SPEC, "c12.20 promised ticket missing")
C12_21_CHANGE_CIPHER_SPEC = Next(Event.RECV_CHANGE_CIPHER_SPEC, "c12.21 ChangeCipherSpec")
C12_22_FINISHED = Next(Event.RECV_FINISHED, "c12.22 Finished", when=lambda v: v.resumed is not Resumed.YES)
C12_22_FINISHED_RESUMED = Next(
    Event.RECV_FINISHED,
    "c12.22 Finished, resumed",
    when=lambda v: v.resumed is Resumed.YES,
)
C12_24_HELLO_REQUEST_IGNORED = Next(Event.RECV_HELLO_REQUEST, "c12.24 HelloRequest ignored", when=lambda v: not v.hrr)
C12_25_HELLO_REQUEST = Next(Event.RECV_HELLO_REQUEST, "c12.25 HelloRequest")
C12_26_APPLICATION_DATA = Next(Event.RECV_APPLICATION_DATA, "c12.26 ApplicationData")
C12_26_SEND_APPLICATION_DATA = Next(
    Event.SEND_APPLICATION_DATA,
    "c12.26 send ApplicationData",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING = Next(
    Event.RECV_APPLICATION_DATA,
    "c12.28 ApplicationData while renegotiating",
    when=lambda v: v.renegotiating,
)
C12_28_APPLICATION_DATA_IN_THE_OWN_FLIGHT = Next(
    Event.RECV_APPLICATION_DATA,
    "c12.28 ApplicationData in the own flight",
    when=lambda v: v.renegotiating and v.resumed is not Resumed.YES,
)
C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING = Next(
    Event.SEND_APPLICATION_DATA,
    "c12.28 send ApplicationData while renegotiating",
    when=lambda v: v.write_side is WriteSide.OPEN and v.renegotiating,
)
C12_28_SEND_APPLICATION_DATA_WHILE_RESUMING = Next(
    Event.SEND_APPLICATION_DATA,
    "c12.28 send ApplicationData while resuming",
    when=lambda v: v.write_side is WriteSide.OPEN and v.renegotiating and v.resumed is Resumed.YES,
)
C13_9_ENCRYPTED_EXTENSIONS = Next(
    Event.RECV_ENCRYPTED_EXTENSIONS,
    "c13.9 EncryptedExtensions",
    when=lambda v: v.psk is Psk.NONE,
)
C13_9_ENCRYPTED_EXTENSIONS_PSK = Next(
    Event.RECV_ENCRYPTED_EXTENSIONS,
    "c13.9 EncryptedExtensions, PSK",
    when=lambda v: v.psk is not Psk.NONE,
)
C13_10_EARLY_DATA_NOT_ALLOWED = Next(
    Event.RECV_ENCRYPTED_EXTENSIONS,
    "c13.10 early_data not allowed",
    when=lambda v: v.psk is Psk.NONE or not v.early_offered or v.psk is Psk.OTHER,
)
C13_11_CERTIFICATE_REQUEST = Next(Event.RECV_CERTIFICATE_REQUEST, "c13.11 CertificateRequest")
C13_12_CERTIFICATE = Next(Event.RECV_CERTIFICATE, "c13.12 Certificate")
C13_12_COMPRESSED_CERTIFICATE = Next(Event.RECV_COMPRESSED_CERTIFICATE, "c13.12 CompressedCertificate")
C13_12_EMPTY_CERTIFICATE = Next(Event.RECV_CERTIFICATE, "c13.12 empty Certificate")
C13_12_EMPTY_COMPRESSED_CERTIFICATE = Next(Event.RECV_COMPRESSED_CERTIFICATE, "c13.12 empty CompressedCertificate")
C13_13_CERTIFICATE_VERIFY = Next(Event.RECV_CERTIFICATE_VERIFY, "c13.13 CertificateVerify")
C13_14_FINISHED_EARLY_DATA_ACCEPTED = Next(
    Event.RECV_FINISHED,
    "c13.14 Finished, early data accepted",
    when=lambda v: v.early_accepted,
)
C13_14_FINISHED_APPLICATION_SETTINGS = Next(
    Event.RECV_FINISHED,
    "c13.14 Finished, application settings",
    when=lambda v: not v.early_accepted and v.alps,
)
C13_14_FINISHED_CERTIFICATE_DUE = Next(
    Event.RECV_FINISHED,
    "c13.14 Finished, certificate due",
    when=lambda v: not v.early_accepted and not v.alps and v.certificate_requested,
)
C13_14_FINISHED = Next(
    Event.RECV_FINISHED,
    "c13.14 Finished",
    when=lambda v: not v.early_accepted and not v.alps and not v.certificate_requested,
)
C13_26_EARLY_APPLICATION_DATA = Next(
    Event.SEND_APPLICATION_DATA,
    "c13.26 early ApplicationData",
    when=lambda v: v.write_side is WriteSide.OPEN and v.write_epoch is Epoch.EARLY and not v.renegotiating,
    needs={"interleaved": (False,)},
)
C13_26_ACCEPTED_EARLY_APPLICATION_DATA = Next(
    Event.SEND_APPLICATION_DATA,
    "c13.26 accepted early ApplicationData",
    when=lambda v: v.write_side is WriteSide.OPEN and v.write_epoch is Epoch.EARLY and v.early_accepted,
    needs={"interleaved": (False,)},
)
C13_14_END_OF_EARLY_DATA = Next(
    Event.SEND_END_OF_EARLY_DATA,
    "c13.14 EndOfEarlyData",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
C13_14_ENCRYPTED_EXTENSIONS = Next(
    Event.SEND_CLIENT_ENCRYPTED_EXTENSIONS,
    "c13.14 EncryptedExtensions",
    when=lambda v: v.write_side is WriteSide.OPEN and v.certificate_requested,
    needs={"interleaved": (False,)},
)
C13_14_ENCRYPTED_EXTENSIONS_NO_CERTIFICATE = Next(
    Event.SEND_CLIENT_ENCRYPTED_EXTENSIONS,
    "c13.14 EncryptedExtensions, no certificate",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.certificate_requested,
    needs={"interleaved": (False,)},
)
C13_14_SEND_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c13.14 send Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (False,), "interleaved": (False,)},
)
C13_14_SEND_EMPTY_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c13.14 send empty Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (True,), "interleaved": (False,)},
)
C13_14_SEND_COMPRESSED_CERTIFICATE = Next(
    Event.SEND_COMPRESSED_CERTIFICATE,
    "c13.14 send CompressedCertificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (False,), "interleaved": (False,)},
)
C13_14_SEND_EMPTY_COMPRESSED_CERTIFICATE = Next(
    Event.SEND_COMPRESSED_CERTIFICATE,
    "c13.14 send empty CompressedCertificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (True,), "interleaved": (False,)},
)
C13_14_SEND_CERTIFICATE_VERIFY = Next(
    Event.SEND_CERTIFICATE_VERIFY,
    "c13.14 send CertificateVerify",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,)},
)
C13_14_SEND_FINISHED = Next(
    Event.SEND_FINISHED,
    "c13.14 send Finished",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
C13_16_NEW_SESSION_TICKET = Next(Event.RECV_NEW_SESSION_TICKET, "c13.16 NewSessionTicket")
C13_17_KEY_UPDATE = Next(Event.RECV_KEY_UPDATE, "c13.17 KeyUpdate")
C13_17_KEY_UPDATE_ASKED = Next(Event.RECV_KEY_UPDATE, "c13.17 KeyUpdate, asked")
C13_17_KEY_UPDATE_BAD_VALUE = Next(Event.RECV_KEY_UPDATE, "c13.17 KeyUpdate, bad value")
C13_18_SEND_KEY_UPDATE = Next(
    Event.SEND_KEY_UPDATE,
    "c13.18 send KeyUpdate",
    when=lambda v: v.write_side is WriteSide.OPEN and v.answer_left is AnswerLeft.NONE,
    needs={"request": (KeyUpdateRequest.UPDATE_NOT_REQUESTED,), "interleaved": (False,), "ends_record": (True,)},
)
C13_19_SEND_KEY_UPDATE_ASKING = Next(
    Event.SEND_KEY_UPDATE,
    "c13.19 send KeyUpdate, asking",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not (v.rfc9846 and v.key_update_asked)
        and v.answer_left is AnswerLeft.NONE
    ),
    needs={"request": (KeyUpdateRequest.UPDATE_REQUESTED,), "interleaved": (False,), "ends_record": (True,)},
)
C13_22_APPLICATION_DATA = Next(Event.RECV_APPLICATION_DATA, "c13.22 ApplicationData")
C13_18_SEND_APPLICATION_DATA = Next(
    Event.SEND_APPLICATION_DATA,
    "c13.18 send ApplicationData",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.key_update_owed and v.answer_left is AnswerLeft.NONE,
    needs={"interleaved": (False,)},
)
C13_20_CERTIFICATE_REQUEST = Next(
    Event.RECV_CERTIFICATE_REQUEST,
    "c13.20 CertificateRequest",
    when=lambda v: v.pha_offered and v.pha_outstanding != 7,
)
C13_20_SEND_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c13.20 send Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN and v.pha_outstanding != 0,
    needs={"empty": (False,), "interleaved": (False,)},
)
C13_20_SEND_EMPTY_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c13.20 send empty Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN and v.pha_outstanding != 0,
    needs={"empty": (True,), "interleaved": (False,)},
)
C13_20_SEND_CERTIFICATE_VERIFY = Next(
    Event.SEND_CERTIFICATE_VERIFY,
    "c13.20 send CertificateVerify",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,)},
)
C13_20_SEND_FINISHED = Next(
    Event.SEND_FINISHED,
    "c13.20 send Finished",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
C13_20_HALF_CLOSED_SEND_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c13.20 half closed: send Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN and v.pha_outstanding != 0 and v.answer_left is AnswerLeft.NONE,
    needs={"empty": (False,), "interleaved": (False,)},
)
C13_20_HALF_CLOSED_SEND_EMPTY_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "c13.20 half closed: send empty Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN and v.pha_outstanding != 0 and v.answer_left is AnswerLeft.NONE,
    needs={"empty": (True,), "interleaved": (False,)},
)
C13_20_HALF_CLOSED_SEND_CERTIFICATE_VERIFY = Next(
    Event.SEND_CERTIFICATE_VERIFY,
    "c13.20 half closed: send CertificateVerify",
    when=lambda v: v.write_side is WriteSide.OPEN and v.answer_left is AnswerLeft.CERTIFICATE_VERIFY,
    needs={"interleaved": (False,)},
)
C13_20_HALF_CLOSED_SEND_FINISHED = Next(
    Event.SEND_FINISHED,
    "c13.20 half closed: send Finished",
    when=lambda v: v.write_side is WriteSide.OPEN and v.answer_left is AnswerLeft.FINISHED,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
ALERT_SEND_FATAL = Next(Event.SEND_ALERT, "alert: send fatal", needs={"level": (AlertLevel.FATAL,)})
ALERT_SEND_FATAL_BEFORE_THE_SERVER_HELLO = Next(
    Event.SEND_ALERT,
    "alert: send fatal before the ServerHello",
    needs={"level": (AlertLevel.FATAL,)},
)
ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT = Next(
    Event.SEND_ALERT,
    "alert: send fatal before the own flight",
    needs={"level": (AlertLevel.FATAL,)},
)
ALERT_SEND_FATAL_BEFORE_THE_OWN_FINISHED = Next(
    Event.SEND_ALERT,
    "alert: send fatal before the own Finished",
    needs={"level": (AlertLevel.FATAL,)},
)
ALERT_THE_ONE_OWED = Next(
    Event.SEND_ALERT,
    "alert: the one owed",
    when=lambda v: v.alert_owed is not Alert.NONE,
    needs={"level": (AlertLevel.FATAL,)},
)
ALERT_FATAL_RECEIVED = Next(Event.RECV_ALERT, "alert: fatal received")
ALERT_ERROR_RECEIVED_TLS_1_3 = Next(Event.RECV_ALERT, "alert: error received, TLS 1.3")
ALERT_SEND_WARNING = Next(
    Event.SEND_ALERT,
    "alert: send warning",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"level": (AlertLevel.WARNING,)},
)
ALERT_WARNING_RECEIVED = Next(Event.RECV_ALERT, "alert: warning received")
ALERT_SEND_USER_CANCELED = Next(
    Event.SEND_ALERT,
    "alert: send user_canceled",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.USER_CANCELED,)},
)
ALERT_SEND_USER_CANCELED_BEFORE_THE_SERVER_HELLO = Next(
    Event.SEND_ALERT,
    "alert: send user_canceled before the ServerHello",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.USER_CANCELED,)},
)
ALERT_SEND_USER_CANCELED_TLS_1_3 = Next(
    Event.SEND_ALERT,
    "alert: send user_canceled, TLS 1.3",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={
        "level": (AlertLevel.WARNING, AlertLevel.FATAL,),
        "description": (Alert.USER_CANCELED,),
        "interleaved": (False,),
    },
)
ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT = Next(
    Event.SEND_ALERT,
    "alert: send user_canceled, TLS 1.3 before the own flight",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={
        "level": (AlertLevel.WARNING, AlertLevel.FATAL,),
        "description": (Alert.USER_CANCELED,),
        "interleaved": (False,),
    },
)
ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FINISHED = Next(
    Event.SEND_ALERT,
    "alert: send user_canceled, TLS 1.3 before the own Finished",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={
        "level": (AlertLevel.WARNING, AlertLevel.FATAL,),
        "description": (Alert.USER_CANCELED,),
        "interleaved": (False,),
    },
)
ALERT_USER_CANCELED_RECEIVED = Next(Event.RECV_ALERT, "alert: user_canceled received")
ALERT_USER_CANCELED_RECEIVED_TLS_1_3 = Next(Event.RECV_ALERT, "alert: user_canceled received, TLS 1.3")
ALERT_SEND_NO_RENEGOTIATION = Next(
    Event.SEND_ALERT,
    "alert: send no_renegotiation",
    when=lambda v: v.hello_requested and v.write_side is WriteSide.OPEN,
    needs={"level": (AlertLevel.WARNING,), "description": (Alert.NO_RENEGOTIATION,)},
)
ALERT_NO_RENEGOTIATION_RECEIVED = Next(
    Event.RECV_ALERT,
    "alert: no_renegotiation received",
    when=lambda v: v.renegotiating,
)
CLOSE_SEND_CLOSE_NOTIFY = Next(
    Event.SEND_ALERT,
    "close: send close_notify",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.CLOSE_NOTIFY,)},
)
CLOSE_SEND_CLOSE_NOTIFY_THE_OTHER_SIDE_CLOSED = Next(
    Event.SEND_ALERT,
    "close: send close_notify, the other side closed",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.CLOSE_NOTIFY,)},
)
CLOSE_GIVE_UP_THE_HANDSHAKE = Next(
    Event.SEND_ALERT,
    "close: give up the handshake",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.CLOSE_NOTIFY,)},
)
CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_SERVER_HELLO = Next(
    Event.SEND_ALERT,
    "close: give up the handshake before the ServerHello",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.CLOSE_NOTIFY,)},
)
CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT = Next(
    Event.SEND_ALERT,
    "close: give up the handshake before the own flight",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.CLOSE_NOTIFY,)},
)
CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FINISHED = Next(
    Event.SEND_ALERT,
    "close: give up the handshake before the own Finished",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
    needs={"level": (AlertLevel.WARNING, AlertLevel.FATAL,), "description": (Alert.CLOSE_NOTIFY,)},
)
CLOSE_CLOSE_NOTIFY_RECEIVED_TLS_1_3 = Next(
    Event.RECV_ALERT,
    "close: close_notify received, TLS 1.3",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
)
CLOSE_CLOSE_NOTIFY_RECEIVED_CERTIFICATE_VERIFY_DUE = Next(
    Event.RECV_ALERT,
    "close: close_notify received, CertificateVerify due",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
)
CLOSE_CLOSE_NOTIFY_RECEIVED_FINISHED_DUE = Next(
    Event.RECV_ALERT,
    "close: close_notify received, Finished due",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
)
CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED = Next(
    Event.RECV_ALERT,
    "close: close_notify received, all closed",
    when=lambda v: v.write_side is WriteSide.CLOSED,
)
CLOSE_CLOSE_NOTIFY_RECEIVED = Next(
    Event.RECV_ALERT,
    "close: close_notify received",
    when=lambda v: v.write_side is not WriteSide.CLOSED,
)
CLOSE_CLOSE_NOTIFY_ANSWERED = Next(
    Event.RECV_ALERT,
    "close: close_notify answered",
    when=lambda v: v.write_side is WriteSide.CLOSED,
)
CLOSE_HELLO_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_HELLO_REQUEST,
    "close: HelloRequest ignored after close_notify",
)
CLOSE_CLIENT_HELLO_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CLIENT_HELLO,
    "close: ClientHello ignored after close_notify",
)
CLOSE_HELLO_RETRY_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_HELLO_RETRY_REQUEST,
    "close: HelloRetryRequest ignored after close_notify",
)
CLOSE_SERVER_HELLO_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_SERVER_HELLO,
    "close: ServerHello ignored after close_notify",
)
CLOSE_NEW_SESSION_TICKET_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_NEW_SESSION_TICKET,
    "close: NewSessionTicket ignored after close_notify",
)
CLOSE_END_OF_EARLY_DATA_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_END_OF_EARLY_DATA,
    "close: EndOfEarlyData ignored after close_notify",
)
CLOSE_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_ENCRYPTED_EXTENSIONS,
    "close: EncryptedExtensions ignored after close_notify",
)
CLOSE_CLIENT_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS,
    "close: ClientEncryptedExtensions ignored after close_notify",
)
CLOSE_CERTIFICATE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CERTIFICATE,
    "close: Certificate ignored after close_notify",
)
CLOSE_SERVER_KEY_EXCHANGE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_SERVER_KEY_EXCHANGE,
    "close: ServerKeyExchange ignored after close_notify",
)
CLOSE_CERTIFICATE_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CERTIFICATE_REQUEST,
    "close: CertificateRequest ignored after close_notify",
)
CLOSE_SERVER_HELLO_DONE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_SERVER_HELLO_DONE,
    "close: ServerHelloDone ignored after close_notify",
)
CLOSE_CERTIFICATE_VERIFY_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CERTIFICATE_VERIFY,
    "close: CertificateVerify ignored after close_notify",
)
CLOSE_CLIENT_KEY_EXCHANGE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CLIENT_KEY_EXCHANGE,
    "close: ClientKeyExchange ignored after close_notify",
)
CLOSE_FINISHED_IGNORED_AFTER_CLOSE_NOTIFY = Next(Event.RECV_FINISHED, "close: Finished ignored after close_notify")
CLOSE_CERTIFICATE_STATUS_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CERTIFICATE_STATUS,
    "close: CertificateStatus ignored after close_notify",
)
CLOSE_KEY_UPDATE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_KEY_UPDATE,
    "close: KeyUpdate ignored after close_notify",
)
CLOSE_COMPRESSED_CERTIFICATE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_COMPRESSED_CERTIFICATE,
    "close: CompressedCertificate ignored after close_notify",
)
CLOSE_UNKNOWN_HANDSHAKE_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_UNKNOWN_HANDSHAKE,
    "close: UnknownHandshake ignored after close_notify",
)
CLOSE_CHANGE_CIPHER_SPEC_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_CHANGE_CIPHER_SPEC,
    "close: ChangeCipherSpec ignored after close_notify",
)
CLOSE_ALERT_IGNORED_AFTER_CLOSE_NOTIFY = Next(Event.RECV_ALERT, "close: Alert ignored after close_notify")
CLOSE_APPLICATION_DATA_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_APPLICATION_DATA,
    "close: ApplicationData ignored after close_notify",
)
CLOSE_UNKNOWN_RECORD_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_UNKNOWN_RECORD,
    "close: UnknownRecord ignored after close_notify",
)
CLOSE_EMPTY_RECORD_IGNORED_AFTER_CLOSE_NOTIFY = Next(
    Event.RECV_EMPTY_RECORD,
    "close: EmptyRecord ignored after close_notify",
)
CCS_DROPPED = Next(Event.RECV_CHANGE_CIPHER_SPEC, "ccs: dropped", when=lambda v: v.offers_13 and not v.renegotiating)
CCS_SENT_FOR_MIDDLEBOXES = Next(
    Event.SEND_CHANGE_CIPHER_SPEC,
    "ccs: sent for middleboxes",
    when=lambda v: v.write_side is WriteSide.OPEN and v.offers_13 and not v.renegotiating,
    needs={"epoch": (Epoch.PLAINTEXT,), "valid": (True,), "interleaved": (False,)},
)
FAULT_BAD_HELLO_RETRY_REQUEST = Next(Event.RECV_HELLO_RETRY_REQUEST, "fault.bad HelloRetryRequest")
FAULT_BAD_SERVER_HELLO = Next(Event.RECV_SERVER_HELLO, "fault.bad ServerHello")
FAULT_BAD_NEW_SESSION_TICKET = Next(Event.RECV_NEW_SESSION_TICKET, "fault.bad NewSessionTicket")
FAULT_BAD_CERTIFICATE = Next(Event.RECV_CERTIFICATE, "fault.bad Certificate")
FAULT_BAD_SERVER_KEY_EXCHANGE = Next(Event.RECV_SERVER_KEY_EXCHANGE, "fault.bad ServerKeyExchange")
FAULT_BAD_SERVER_HELLO_DONE = Next(Event.RECV_SERVER_HELLO_DONE, "fault.bad ServerHelloDone")
FAULT_BAD_CERTIFICATE_STATUS = Next(Event.RECV_CERTIFICATE_STATUS, "fault.bad CertificateStatus")
FAULT_BAD_CERTIFICATE_REQUEST = Next(Event.RECV_CERTIFICATE_REQUEST, "fault.bad CertificateRequest")
FAULT_BAD_FINISHED = Next(Event.RECV_FINISHED, "fault.bad Finished")
FAULT_BAD_ENCRYPTED_EXTENSIONS = Next(Event.RECV_ENCRYPTED_EXTENSIONS, "fault.bad EncryptedExtensions")
FAULT_BAD_COMPRESSED_CERTIFICATE = Next(Event.RECV_COMPRESSED_CERTIFICATE, "fault.bad CompressedCertificate")
FAULT_BAD_CERTIFICATE_VERIFY = Next(Event.RECV_CERTIFICATE_VERIFY, "fault.bad CertificateVerify")
FAULT_BAD_KEY_UPDATE = Next(Event.RECV_KEY_UPDATE, "fault.bad KeyUpdate")

OPTIONS: dict[State, tuple[Next, ...]] = {
    State.START: (
        C13_1_CLIENT_HELLO, C13_1_CLIENT_HELLO_WITH_EARLY_DATA, C13_2_SECOND_CLIENT_HELLO, ALERT_SEND_FATAL,
        ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES,
    ),
    State.WAIT_SH: (
        C13_2_HELLO_RETRY_REQUEST, C13_5_SERVER_HELLO, C13_8_DOWNGRADE_SENTINEL, C13_8_TLS_1_2_AFTER_EARLY_DATA,
        C13_8_TLS_1_2_AFTER_HELLO_RETRY_REQUEST, C12_6_VERSION_NOT_OFFERED, C13_5_TLS_1_3_NOT_OFFERED,
        C13_5_TLS_1_3_IN_A_RENEGOTIATION, C13_5_SUITE_OF_TLS_1_2, C12_6_SUITE_OF_TLS_1_3,
        C12_6_EXTENSION_NOT_ASKED_FOR, C12_6_WRONG_RENEGOTIATION_INFO, C12_SERVER_HELLO_RESUMED_TICKET_RFC_5746,
        C12_SERVER_HELLO_RESUMED_TICKET_NO_RFC_5746, C12_SERVER_HELLO_RESUMED_TICKET_RENEGOTIATED,
        C12_SERVER_HELLO_RESUMED_RFC_5746, C12_SERVER_HELLO_RESUMED_NO_RFC_5746,
        C12_SERVER_HELLO_RESUMED_RENEGOTIATED, C12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RFC_5746,
        C12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_NO_RFC_5746, C12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RENEGOTIATED,
        C12_SERVER_HELLO_FULL_RFC_5746, C12_SERVER_HELLO_FULL_NO_RFC_5746, C12_SERVER_HELLO_FULL_RENEGOTIATED,
        C12_SERVER_HELLO_FULL_NO_CERTIFICATE_RFC_5746, C12_SERVER_HELLO_FULL_NO_CERTIFICATE_NO_RFC_5746,
        C12_SERVER_HELLO_FULL_NO_CERTIFICATE_RENEGOTIATED, C12_SERVER_HELLO_FULL_PSK_RFC_5746,
        C12_SERVER_HELLO_FULL_PSK_NO_RFC_5746, C12_SERVER_HELLO_FULL_PSK_RENEGOTIATED, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        C13_26_EARLY_APPLICATION_DATA, ALERT_SEND_FATAL_BEFORE_THE_SERVER_HELLO, ALERT_FATAL_RECEIVED,
        ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED_BEFORE_THE_SERVER_HELLO,
        ALERT_USER_CANCELED_RECEIVED, ALERT_NO_RENEGOTIATION_RECEIVED,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_SERVER_HELLO, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_HELLO_RETRY_REQUEST, FAULT_BAD_SERVER_HELLO,
    ),
    State.TLS12_WAIT_RINFO: (
        C12_7_NEW_SESSION_TICKET_RESUMED, C12_8_CHANGE_CIPHER_SPEC_RESUMED, C12_9_CERTIFICATE_FULL,
        C12_9_CERTIFICATE_FULL_RSA, C12_9_CERTIFICATE_FULL_DHE, C12_9_CERTIFICATE_FULL_RSA_PSK,
        C12_9_SERVER_KEY_EXCHANGE_FULL, C12_9_SERVER_HELLO_DONE_FULL, C12_11_EMPTY_CERTIFICATE,
        C12_24_HELLO_REQUEST_IGNORED, C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING,
        C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_CERTIFICATE,
        FAULT_BAD_SERVER_KEY_EXCHANGE, FAULT_BAD_SERVER_HELLO_DONE,
    ),
    State.TLS12_WAIT_CERT: (
        C12_10_CERTIFICATE_STATUS_ANNOUNCED, C12_10_CERTIFICATE_RSA, C12_10_CERTIFICATE_DHE,
        C12_10_CERTIFICATE_RSA_PSK, C12_11_EMPTY_CERTIFICATE, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_CERTIFICATE,
    ),
    State.TLS12_WAIT_CSTAT: (
        C12_12_CERTIFICATE_STATUS_RSA, C12_12_CERTIFICATE_STATUS_DHE, C12_12_CERTIFICATE_STATUS_RSA_PSK,
        C12_14_NO_STATUS_SERVER_KEY_EXCHANGE, C12_15_NO_STATUS_PSK_HINT, C12_17_NO_STATUS_CERTIFICATE_REQUEST,
        C12_18_NO_STATUS_SERVER_HELLO_DONE, C12_24_HELLO_REQUEST_IGNORED, C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING,
        C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_SERVER_KEY_EXCHANGE, FAULT_BAD_SERVER_HELLO_DONE,
        FAULT_BAD_CERTIFICATE_STATUS, FAULT_BAD_CERTIFICATE_REQUEST,
    ),
    State.TLS12_WAIT_SKE: (
        C12_14_SERVER_KEY_EXCHANGE_SIGNED, C12_14_SERVER_KEY_EXCHANGE_UNSIGNED, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
        FAULT_BAD_SERVER_KEY_EXCHANGE,
    ),
    State.TLS12_WAIT_SKE_OPT: (
        C12_15_SERVER_KEY_EXCHANGE_PSK_HINT, C12_16_SERVER_HELLO_DONE_NO_HINT, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
        FAULT_BAD_SERVER_KEY_EXCHANGE, FAULT_BAD_SERVER_HELLO_DONE,
    ),
    State.TLS12_WAIT_CR: (
        C12_17_CERTIFICATE_REQUEST, C12_18_SERVER_HELLO_DONE, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
        FAULT_BAD_SERVER_HELLO_DONE, FAULT_BAD_CERTIFICATE_REQUEST,
    ),
    State.TLS12_WAIT_SHD: (
        C12_18_SERVER_HELLO_DONE, C12_18_SERVER_HELLO_DONE_CERTIFICATE_DUE, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
        FAULT_BAD_SERVER_HELLO_DONE,
    ),
    State.TLS12_WAIT_NST: (
        C12_18_FALSE_START, C12_19_NEW_SESSION_TICKET, C12_20_PROMISED_TICKET_MISSING, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RESUMING, ALERT_SEND_FATAL,
        ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
        FAULT_BAD_NEW_SESSION_TICKET,
    ),
    State.TLS12_WAIT_CCS: (
        C12_18_FALSE_START, C12_21_CHANGE_CIPHER_SPEC, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_WHILE_RENEGOTIATING, C12_28_SEND_APPLICATION_DATA_WHILE_RESUMING, ALERT_SEND_FATAL,
        ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_WAIT_FIN: (
        C12_18_FALSE_START, C12_22_FINISHED, C12_22_FINISHED_RESUMED, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_SEND_APPLICATION_DATA_WHILE_RESUMING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_FINISHED,
    ),
    State.TLS12_SEND_CERT: (
        C12_18_EMPTY_CERTIFICATE, C12_18_CERTIFICATE, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_IN_THE_OWN_FLIGHT, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL,
        ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CKE: (
        C12_18_CLIENT_KEY_EXCHANGE, C12_18_CLIENT_KEY_EXCHANGE_THEN_VERIFY, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_IN_THE_OWN_FLIGHT, C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL,
        ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CV: (
        C12_18_CERTIFICATE_VERIFY, C12_24_HELLO_REQUEST_IGNORED, C12_28_APPLICATION_DATA_IN_THE_OWN_FLIGHT,
        C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CCS: (
        C12_18_CHANGE_CIPHER_SPEC, C12_24_HELLO_REQUEST_IGNORED, C12_28_APPLICATION_DATA_IN_THE_OWN_FLIGHT,
        C12_28_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_FINISHED: (
        C12_18_FINISHED, C12_18_FINISHED_TICKET_PROMISED, C12_22_SEND_FINISHED_RESUMED, C12_24_HELLO_REQUEST_IGNORED,
        C12_28_APPLICATION_DATA_IN_THE_OWN_FLIGHT, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_CONNECTED: (
        C12_27_RENEGOTIATION_CLIENT_HELLO, C12_25_HELLO_REQUEST, C12_26_APPLICATION_DATA,
        C12_26_SEND_APPLICATION_DATA, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, ALERT_SEND_NO_RENEGOTIATION,
        CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED,
    ),
    State.WAIT_EE: (
        C13_9_ENCRYPTED_EXTENSIONS, C13_9_ENCRYPTED_EXTENSIONS_PSK, C13_10_EARLY_DATA_NOT_ALLOWED,
        C13_26_EARLY_APPLICATION_DATA, ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_ENCRYPTED_EXTENSIONS,
    ),
    State.WAIT_CERT_CR: (
        C13_11_CERTIFICATE_REQUEST, C13_12_CERTIFICATE, C13_12_COMPRESSED_CERTIFICATE, C13_12_EMPTY_CERTIFICATE,
        C13_12_EMPTY_COMPRESSED_CERTIFICATE, ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_CERTIFICATE, FAULT_BAD_CERTIFICATE_REQUEST,
        FAULT_BAD_COMPRESSED_CERTIFICATE,
    ),
    State.WAIT_CERT: (
        C13_12_CERTIFICATE, C13_12_COMPRESSED_CERTIFICATE, C13_12_EMPTY_CERTIFICATE,
        C13_12_EMPTY_COMPRESSED_CERTIFICATE, ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_CERTIFICATE, FAULT_BAD_COMPRESSED_CERTIFICATE,
    ),
    State.WAIT_CV: (
        C13_13_CERTIFICATE_VERIFY, ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_CERTIFICATE_VERIFY,
    ),
    State.WAIT_FINISHED: (
        C13_14_FINISHED_EARLY_DATA_ACCEPTED, C13_14_FINISHED_APPLICATION_SETTINGS, C13_14_FINISHED_CERTIFICATE_DUE,
        C13_14_FINISHED, C13_26_ACCEPTED_EARLY_APPLICATION_DATA, ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED, CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_FINISHED,
    ),
    State.SEND_EOED: (
        C13_26_ACCEPTED_EARLY_APPLICATION_DATA, C13_14_END_OF_EARLY_DATA, C13_16_NEW_SESSION_TICKET,
        C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED, C13_17_KEY_UPDATE_BAD_VALUE,
        ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_SENT_FOR_MIDDLEBOXES,
        FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_KEY_UPDATE,
    ),
    State.SEND_EE: (
        C13_14_ENCRYPTED_EXTENSIONS, C13_14_ENCRYPTED_EXTENSIONS_NO_CERTIFICATE, C13_16_NEW_SESSION_TICKET,
        C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED, C13_17_KEY_UPDATE_BAD_VALUE,
        ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_SENT_FOR_MIDDLEBOXES,
        FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_KEY_UPDATE,
    ),
    State.SEND_CERT: (
        C13_14_SEND_CERTIFICATE, C13_14_SEND_EMPTY_CERTIFICATE, C13_14_SEND_COMPRESSED_CERTIFICATE,
        C13_14_SEND_EMPTY_COMPRESSED_CERTIFICATE, C13_16_NEW_SESSION_TICKET, C13_17_KEY_UPDATE,
        C13_17_KEY_UPDATE_ASKED, C13_17_KEY_UPDATE_BAD_VALUE, ALERT_SEND_FATAL_BEFORE_THE_OWN_FLIGHT,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FLIGHT,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FLIGHT,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_KEY_UPDATE,
    ),
    State.SEND_CV: (
        C13_14_SEND_CERTIFICATE_VERIFY, C13_16_NEW_SESSION_TICKET, C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED,
        C13_17_KEY_UPDATE_BAD_VALUE, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
        CCS_SENT_FOR_MIDDLEBOXES, FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_KEY_UPDATE,
    ),
    State.SEND_FINISHED: (
        C13_14_SEND_FINISHED, C13_16_NEW_SESSION_TICKET, C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED,
        C13_17_KEY_UPDATE_BAD_VALUE, ALERT_SEND_FATAL_BEFORE_THE_OWN_FINISHED, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3_BEFORE_THE_OWN_FINISHED, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE_BEFORE_THE_OWN_FINISHED, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_SENT_FOR_MIDDLEBOXES,
        FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_KEY_UPDATE,
    ),
    State.CONNECTED: (
        C13_16_NEW_SESSION_TICKET, C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED, C13_17_KEY_UPDATE_BAD_VALUE,
        C13_18_SEND_KEY_UPDATE, C13_19_SEND_KEY_UPDATE_ASKING, C13_22_APPLICATION_DATA, C13_18_SEND_APPLICATION_DATA,
        C13_20_CERTIFICATE_REQUEST, C13_20_SEND_CERTIFICATE, C13_20_SEND_EMPTY_CERTIFICATE, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED_TLS_1_3, CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED,
        FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_CERTIFICATE_REQUEST, FAULT_BAD_KEY_UPDATE,
    ),
    State.PHA_SEND_CV: (
        C13_16_NEW_SESSION_TICKET, C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED, C13_17_KEY_UPDATE_BAD_VALUE,
        C13_22_APPLICATION_DATA, C13_20_CERTIFICATE_REQUEST, C13_20_SEND_CERTIFICATE_VERIFY, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED_CERTIFICATE_VERIFY_DUE,
        CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED, FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_CERTIFICATE_REQUEST,
        FAULT_BAD_KEY_UPDATE,
    ),
    State.PHA_SEND_FINISHED: (
        C13_16_NEW_SESSION_TICKET, C13_17_KEY_UPDATE, C13_17_KEY_UPDATE_ASKED, C13_17_KEY_UPDATE_BAD_VALUE,
        C13_22_APPLICATION_DATA, C13_20_CERTIFICATE_REQUEST, C13_20_SEND_FINISHED, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED_FINISHED_DUE, CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED,
        FAULT_BAD_NEW_SESSION_TICKET, FAULT_BAD_CERTIFICATE_REQUEST, FAULT_BAD_KEY_UPDATE,
    ),
    State.READ_CLOSED: (
        C13_18_SEND_KEY_UPDATE, C13_19_SEND_KEY_UPDATE_ASKING, C13_18_SEND_APPLICATION_DATA,
        C13_20_HALF_CLOSED_SEND_CERTIFICATE, C13_20_HALF_CLOSED_SEND_EMPTY_CERTIFICATE,
        C13_20_HALF_CLOSED_SEND_CERTIFICATE_VERIFY, C13_20_HALF_CLOSED_SEND_FINISHED, ALERT_SEND_FATAL,
        ALERT_SEND_USER_CANCELED_TLS_1_3, CLOSE_SEND_CLOSE_NOTIFY_THE_OTHER_SIDE_CLOSED,
        CLOSE_HELLO_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CLIENT_HELLO_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_HELLO_RETRY_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_SERVER_HELLO_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_NEW_SESSION_TICKET_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_END_OF_EARLY_DATA_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CLIENT_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CERTIFICATE_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_SERVER_KEY_EXCHANGE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CERTIFICATE_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_SERVER_HELLO_DONE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CERTIFICATE_VERIFY_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CLIENT_KEY_EXCHANGE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_FINISHED_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CERTIFICATE_STATUS_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_KEY_UPDATE_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_COMPRESSED_CERTIFICATE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_UNKNOWN_HANDSHAKE_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CHANGE_CIPHER_SPEC_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_ALERT_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_APPLICATION_DATA_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_UNKNOWN_RECORD_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_EMPTY_RECORD_IGNORED_AFTER_CLOSE_NOTIFY,
    ),
    State.CLOSE_RECEIVED: (
        ALERT_SEND_FATAL, CLOSE_SEND_CLOSE_NOTIFY_THE_OTHER_SIDE_CLOSED,
        CLOSE_HELLO_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CLIENT_HELLO_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_HELLO_RETRY_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_SERVER_HELLO_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_NEW_SESSION_TICKET_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_END_OF_EARLY_DATA_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CLIENT_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CERTIFICATE_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_SERVER_KEY_EXCHANGE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CERTIFICATE_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_SERVER_HELLO_DONE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_CERTIFICATE_VERIFY_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CLIENT_KEY_EXCHANGE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_FINISHED_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CERTIFICATE_STATUS_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_KEY_UPDATE_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_COMPRESSED_CERTIFICATE_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_UNKNOWN_HANDSHAKE_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CHANGE_CIPHER_SPEC_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_ALERT_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_APPLICATION_DATA_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_UNKNOWN_RECORD_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_EMPTY_RECORD_IGNORED_AFTER_CLOSE_NOTIFY,
    ),
    State.CLOSED: (
    ),
    State.ABORT: (
        ALERT_THE_ONE_OWED,
    ),
}
"""In the order of the table."""
