"""What may come next in each state of tls_server: every rule with what it wants of the variables.
Made from the model by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from wirestate.reference.effects import NOTHING, Needs, always
from wirestate.reference.generated.tls import (
    Alert,
    AlertLevel,
    CertificateKey,
    Epoch,
    Event,
    KeyExchange,
    KeyUpdateRequest,
    Psk,
    RenegotiationInfo,
    Resumed,
    SessionId,
    Version,
    WriteSide,
)
from wirestate.reference.generated.tls_server.vocabulary import (
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


S13_1_CLIENT_HELLO = Next(Event.RECV_CLIENT_HELLO, "s13.1 ClientHello")
S13_1_WRONG_RENEGOTIATION_INFO = Next(Event.RECV_CLIENT_HELLO, "s13.1 wrong renegotiation_info")
S13_4_HELLO_RETRY_REQUEST = Next(
    Event.SEND_HELLO_RETRY_REQUEST,
    "s13.4 HelloRetryRequest",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.hrr and not v.renegotiating and v.offers_13,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
S13_5_SECOND_CLIENT_HELLO = Next(Event.RECV_CLIENT_HELLO, "s13.5 second ClientHello")
S13_5_SECOND_CLIENT_HELLO_CHANGED = Next(Event.RECV_CLIENT_HELLO, "s13.5 second ClientHello changed")
S13_6_SERVER_HELLO = Next(
    Event.SEND_SERVER_HELLO,
    "s13.6 ServerHello",
    when=lambda v: v.write_side is WriteSide.OPEN and v.offers_13 and not v.renegotiating,
    needs={
        "version": (Version.TLS_1_3,),
        "key_exchange": (KeyExchange.TLS13,),
        "interleaved": (False,),
        "ends_record": (True,),
    },
)
S12_SERVER_HELLO_OLDER_VERSION = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello, older version",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.renegotiating and not v.hrr,
    needs={"version": (Version.OLDER,)},
)
S12_SERVER_HELLO_RESUMED_TICKET_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello resumed, ticket, RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.session_id_offered
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
        and v.ticket_supported
    ),
    needs={"version": (Version.TLS_1_2,), "ticket_granted": (True,), "session_id": (SessionId.ECHO,)},
)
S12_SERVER_HELLO_RESUMED_TICKET_NO_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello resumed, ticket, no RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.session_id_offered
        and not v.renegotiating
        and v.ticket_supported
    ),
    needs={"version": (Version.TLS_1_2,), "ticket_granted": (True,), "session_id": (SessionId.ECHO,)},
)
S12_SERVER_HELLO_RESUMED_TICKET_RENEGOTIATED = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello resumed, ticket, renegotiated",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.session_id_offered
        and v.renegotiating
        and v.ticket_supported
    ),
    needs={"version": (Version.TLS_1_2,), "ticket_granted": (True,), "session_id": (SessionId.ECHO,)},
)
S12_SERVER_HELLO_RESUMED_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello resumed, RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.session_id_offered
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
    needs={"version": (Version.TLS_1_2,), "ticket_granted": (False,), "session_id": (SessionId.ECHO,)},
)
S12_SERVER_HELLO_RESUMED_NO_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello resumed, no RFC 5746",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.hrr and v.session_id_offered and not v.renegotiating,
    needs={"version": (Version.TLS_1_2,), "ticket_granted": (False,), "session_id": (SessionId.ECHO,)},
)
S12_SERVER_HELLO_RESUMED_RENEGOTIATED = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello resumed, renegotiated",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.hrr and v.session_id_offered and v.renegotiating,
    needs={"version": (Version.TLS_1_2,), "ticket_granted": (False,), "session_id": (SessionId.ECHO,)},
)
S12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello ticket: full or resumed, RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.ticket_offered
        and not v.session_id_offered
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
    needs={"version": (Version.TLS_1_2,)},
)
S12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_NO_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello ticket: full or resumed, no RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.ticket_offered
        and not v.session_id_offered
        and not v.renegotiating
    ),
    needs={"version": (Version.TLS_1_2,)},
)
S12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RENEGOTIATED = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello ticket: full or resumed, renegotiated",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and v.ticket_offered
        and not v.session_id_offered
        and v.renegotiating
    ),
    needs={"version": (Version.TLS_1_2,)},
)
S12_SERVER_HELLO_FULL_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
    needs={
        "version": (Version.TLS_1_2,),
        "key_exchange": (KeyExchange.RSA, KeyExchange.DHE, KeyExchange.ECDHE, KeyExchange.RSA_PSK, KeyExchange.DH_STATIC,),
    },
)
S12_SERVER_HELLO_FULL_NO_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, no RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
    ),
    needs={
        "version": (Version.TLS_1_2,),
        "key_exchange": (KeyExchange.RSA, KeyExchange.DHE, KeyExchange.ECDHE, KeyExchange.RSA_PSK, KeyExchange.DH_STATIC,),
    },
)
S12_SERVER_HELLO_FULL_RENEGOTIATED = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, renegotiated",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and v.renegotiating
    ),
    needs={
        "version": (Version.TLS_1_2,),
        "key_exchange": (KeyExchange.RSA, KeyExchange.DHE, KeyExchange.ECDHE, KeyExchange.RSA_PSK, KeyExchange.DH_STATIC,),
    },
)
S12_SERVER_HELLO_FULL_NO_CERTIFICATE_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, no certificate, RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
    needs={
        "version": (Version.TLS_1_2,),
        "key_exchange": (KeyExchange.DH_ANON, KeyExchange.ECDH_ANON, KeyExchange.DHE_PSK, KeyExchange.ECDHE_PSK,),
    },
)
S12_SERVER_HELLO_FULL_NO_CERTIFICATE_NO_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, no certificate, no RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
    ),
    needs={
        "version": (Version.TLS_1_2,),
        "key_exchange": (KeyExchange.DH_ANON, KeyExchange.ECDH_ANON, KeyExchange.DHE_PSK, KeyExchange.ECDHE_PSK,),
    },
)
S12_SERVER_HELLO_FULL_NO_CERTIFICATE_RENEGOTIATED = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, no certificate, renegotiated",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and v.renegotiating
    ),
    needs={
        "version": (Version.TLS_1_2,),
        "key_exchange": (KeyExchange.DH_ANON, KeyExchange.ECDH_ANON, KeyExchange.DHE_PSK, KeyExchange.ECDHE_PSK,),
    },
)
S12_SERVER_HELLO_FULL_PSK_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, PSK, RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
        and v.renegotiation_info is not RenegotiationInfo.ABSENT
    ),
    needs={"version": (Version.TLS_1_2,), "key_exchange": (KeyExchange.PSK,)},
)
S12_SERVER_HELLO_FULL_PSK_NO_RFC_5746 = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, PSK, no RFC 5746",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and not v.renegotiating
    ),
    needs={"version": (Version.TLS_1_2,), "key_exchange": (KeyExchange.PSK,)},
)
S12_SERVER_HELLO_FULL_PSK_RENEGOTIATED = Next(
    Event.SEND_SERVER_HELLO,
    "s12 ServerHello full, PSK, renegotiated",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.hrr
        and not (v.ticket_offered and not v.session_id_offered)
        and v.renegotiating
    ),
    needs={"version": (Version.TLS_1_2,), "key_exchange": (KeyExchange.PSK,)},
)
S12_15_RENEGOTIATION_CLIENT_HELLO = Next(Event.RECV_CLIENT_HELLO, "s12.15 renegotiation ClientHello")
S12_15_WRONG_RENEGOTIATION_INFO = Next(
    Event.RECV_CLIENT_HELLO,
    "s12.15 wrong renegotiation_info",
    when=lambda v: v.renegotiation_info is RenegotiationInfo.ABSENT or v.secure_renegotiation,
)
S12_1_NEW_SESSION_TICKET_RESUMED = Next(
    Event.SEND_NEW_SESSION_TICKET,
    "s12.1 NewSessionTicket: resumed",
    when=lambda v: v.write_side is WriteSide.OPEN and v.ticket_granted,
)
S12_1_CHANGE_CIPHER_SPEC_RESUMED = Next(
    Event.SEND_CHANGE_CIPHER_SPEC,
    "s12.1 ChangeCipherSpec: resumed",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.ticket_granted,
    needs={"valid": (True,), "interleaved": (False,)},
)
S12_2_SERVER_KEY_EXCHANGE_FULL = Next(
    Event.SEND_SERVER_KEY_EXCHANGE,
    "s12.2 ServerKeyExchange: full",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and (v.key_exchange in NO_CERTIFICATE or v.key_exchange is KeyExchange.PSK)
    ),
)
S12_2_SERVER_HELLO_DONE_FULL = Next(
    Event.SEND_SERVER_HELLO_DONE,
    "s12.2 ServerHelloDone: full",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange is KeyExchange.PSK,
)
S12_2_CERTIFICATE_STATUS_ANNOUNCED = Next(
    Event.SEND_CERTIFICATE,
    "s12.2 Certificate, status announced",
    when=lambda v: v.write_side is WriteSide.OPEN and v.status_granted and v.key_exchange in WITH_CERTIFICATE,
    needs={"empty": (False,)},
)
S12_2_CERTIFICATE_RSA = Next(
    Event.SEND_CERTIFICATE,
    "s12.2 Certificate, RSA",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.status_granted
        and v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC)
    ),
    needs={"empty": (False,)},
)
S12_2_CERTIFICATE_DHE = Next(
    Event.SEND_CERTIFICATE,
    "s12.2 Certificate, DHE",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.status_granted and v.key_exchange in SIGNED,
    needs={"empty": (False,)},
)
S12_2_CERTIFICATE_RSA_PSK = Next(
    Event.SEND_CERTIFICATE,
    "s12.2 Certificate, RSA_PSK",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.status_granted and v.key_exchange is KeyExchange.RSA_PSK,
    needs={"empty": (False,)},
)
S12_2_CERTIFICATE_STATUS_RSA = Next(
    Event.SEND_CERTIFICATE_STATUS,
    "s12.2 CertificateStatus, RSA",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC),
)
S12_2_CERTIFICATE_STATUS_DHE = Next(
    Event.SEND_CERTIFICATE_STATUS,
    "s12.2 CertificateStatus, DHE",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in SIGNED,
)
S12_2_CERTIFICATE_STATUS_RSA_PSK = Next(
    Event.SEND_CERTIFICATE_STATUS,
    "s12.2 CertificateStatus, RSA_PSK",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange is KeyExchange.RSA_PSK,
)
S12_2_NO_STATUS_SERVER_KEY_EXCHANGE = Next(
    Event.SEND_SERVER_KEY_EXCHANGE,
    "s12.2 no status, ServerKeyExchange",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in SIGNED,
)
S12_2_NO_STATUS_PSK_HINT = Next(
    Event.SEND_SERVER_KEY_EXCHANGE,
    "s12.2 no status, PSK hint",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange is KeyExchange.RSA_PSK,
)
S12_2_NO_STATUS_CERTIFICATE_REQUEST = Next(
    Event.SEND_CERTIFICATE_REQUEST,
    "s12.2 no status, CertificateRequest",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC),
)
S12_2_NO_STATUS_SERVER_HELLO_DONE = Next(
    Event.SEND_SERVER_HELLO_DONE,
    "s12.2 no status, ServerHelloDone",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and (v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC) or v.key_exchange is KeyExchange.RSA_PSK)
    ),
)
S12_2_SERVER_KEY_EXCHANGE_SIGNED = Next(
    Event.SEND_SERVER_KEY_EXCHANGE,
    "s12.2 ServerKeyExchange, signed",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in SIGNED,
)
S12_2_SERVER_KEY_EXCHANGE_UNSIGNED = Next(
    Event.SEND_SERVER_KEY_EXCHANGE,
    "s12.2 ServerKeyExchange, unsigned",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in NO_CERTIFICATE,
)
S12_2_SERVER_KEY_EXCHANGE_PSK_HINT = Next(
    Event.SEND_SERVER_KEY_EXCHANGE,
    "s12.2 ServerKeyExchange, PSK hint",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
S12_2_SERVER_HELLO_DONE_NO_HINT = Next(
    Event.SEND_SERVER_HELLO_DONE,
    "s12.2 ServerHelloDone, no hint",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
S12_2_CERTIFICATE_REQUEST = Next(
    Event.SEND_CERTIFICATE_REQUEST,
    "s12.2 CertificateRequest",
    when=lambda v: v.write_side is WriteSide.OPEN and v.key_exchange in MAY_REQUEST,
)
S12_2_SERVER_HELLO_DONE = Next(
    Event.SEND_SERVER_HELLO_DONE,
    "s12.2 ServerHelloDone",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.certificate_requested,
)
S12_2_SERVER_HELLO_DONE_CERTIFICATE_ASKED_FOR = Next(
    Event.SEND_SERVER_HELLO_DONE,
    "s12.2 ServerHelloDone, certificate asked for",
    when=lambda v: v.write_side is WriteSide.OPEN and v.certificate_requested,
)
S12_4_EMPTY_CERTIFICATE = Next(
    Event.RECV_CERTIFICATE,
    "s12.4 empty Certificate",
    when=lambda v: not v.certificate_required,
)
S12_4_EMPTY_CERTIFICATE_REQUIRED = Next(
    Event.RECV_CERTIFICATE,
    "s12.4 empty Certificate, required",
    when=lambda v: v.certificate_required,
)
S12_5_CERTIFICATE = Next(Event.RECV_CERTIFICATE, "s12.5 Certificate")
S12_6_CERTIFICATE_FIXED_DH = Next(
    Event.RECV_CERTIFICATE,
    "s12.6 Certificate, fixed DH",
    when=lambda v: v.key_exchange is KeyExchange.DH_STATIC,
)
S12_7_CERTIFICATE_WRONG_KEY_TYPE = Next(
    Event.RECV_CERTIFICATE,
    "s12.7 Certificate, wrong key type",
    when=lambda v: v.key_exchange is not KeyExchange.DH_STATIC,
)
S12_8_CLIENT_KEY_EXCHANGE = Next(
    Event.RECV_CLIENT_KEY_EXCHANGE,
    "s12.8 ClientKeyExchange",
    when=lambda v: v.client_certificate is not CertificateKey.SIGN,
)
S12_8_CLIENT_KEY_EXCHANGE_THEN_VERIFY = Next(
    Event.RECV_CLIENT_KEY_EXCHANGE,
    "s12.8 ClientKeyExchange, then verify",
    when=lambda v: v.client_certificate is CertificateKey.SIGN,
)
S12_9_CERTIFICATE_VERIFY = Next(Event.RECV_CERTIFICATE_VERIFY, "s12.9 CertificateVerify")
S12_11_CHANGE_CIPHER_SPEC = Next(Event.RECV_CHANGE_CIPHER_SPEC, "s12.11 ChangeCipherSpec")
S12_12_FINISHED = Next(
    Event.RECV_FINISHED,
    "s12.12 Finished",
    when=lambda v: v.resumed is not Resumed.YES and not v.ticket_granted,
)
S12_12_FINISHED_TICKET_PROMISED = Next(
    Event.RECV_FINISHED,
    "s12.12 Finished, ticket promised",
    when=lambda v: v.resumed is not Resumed.YES and v.ticket_granted,
)
S12_13_FINISHED_RESUMED = Next(
    Event.RECV_FINISHED,
    "s12.13 Finished, resumed",
    when=lambda v: v.resumed is Resumed.YES,
)
S12_12_NEW_SESSION_TICKET = Next(
    Event.SEND_NEW_SESSION_TICKET,
    "s12.12 NewSessionTicket",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
S12_12_CHANGE_CIPHER_SPEC = Next(
    Event.SEND_CHANGE_CIPHER_SPEC,
    "s12.12 ChangeCipherSpec",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"valid": (True,), "interleaved": (False,)},
)
S12_12_SEND_FINISHED = Next(
    Event.SEND_FINISHED,
    "s12.12 send Finished",
    when=lambda v: v.write_side is WriteSide.OPEN and v.resumed is not Resumed.YES,
)
S12_1_SEND_FINISHED_RESUMED = Next(
    Event.SEND_FINISHED,
    "s12.1 send Finished, resumed",
    when=lambda v: v.write_side is WriteSide.OPEN and v.resumed is Resumed.YES,
)
S12_17_HELLO_REQUEST = Next(
    Event.SEND_HELLO_REQUEST,
    "s12.17 HelloRequest",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
S12_18_APPLICATION_DATA = Next(Event.RECV_APPLICATION_DATA, "s12.18 ApplicationData")
S12_18_SEND_APPLICATION_DATA = Next(
    Event.SEND_APPLICATION_DATA,
    "s12.18 send ApplicationData",
    when=lambda v: v.write_side is WriteSide.OPEN,
)
S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING = Next(
    Event.RECV_APPLICATION_DATA,
    "s12.18 ApplicationData while renegotiating",
    when=lambda v: v.renegotiating and v.read_generation == v.write_generation,
)
S12_18_APPLICATION_DATA_WHILE_RESUMING = Next(
    Event.RECV_APPLICATION_DATA,
    "s12.18 ApplicationData while resuming",
    when=lambda v: v.renegotiating and v.resumed is Resumed.YES and v.read_generation != v.write_generation,
)
S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING = Next(
    Event.SEND_APPLICATION_DATA,
    "s12.18 send ApplicationData while renegotiating",
    when=lambda v: v.write_side is WriteSide.OPEN and v.renegotiating and v.resumed is not Resumed.YES,
)
S12_18_SEND_APPLICATION_DATA_BEFORE_RESUMING = Next(
    Event.SEND_APPLICATION_DATA,
    "s12.18 send ApplicationData before resuming",
    when=lambda v: v.write_side is WriteSide.OPEN and v.renegotiating and v.resumed is Resumed.YES,
)
S13_6_ENCRYPTED_EXTENSIONS = Next(
    Event.SEND_ENCRYPTED_EXTENSIONS,
    "s13.6 EncryptedExtensions",
    when=lambda v: v.write_side is WriteSide.OPEN and v.psk is Psk.NONE,
    needs={"interleaved": (False,)},
)
S13_6_ENCRYPTED_EXTENSIONS_PSK = Next(
    Event.SEND_ENCRYPTED_EXTENSIONS,
    "s13.6 EncryptedExtensions, PSK",
    when=lambda v: v.write_side is WriteSide.OPEN and v.psk is not Psk.NONE,
    needs={"interleaved": (False,)},
)
S13_6_CERTIFICATE_REQUEST = Next(
    Event.SEND_CERTIFICATE_REQUEST,
    "s13.6 CertificateRequest",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,)},
)
S13_6_CERTIFICATE = Next(
    Event.SEND_CERTIFICATE,
    "s13.6 Certificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (False,), "interleaved": (False,)},
)
S13_6_COMPRESSED_CERTIFICATE = Next(
    Event.SEND_COMPRESSED_CERTIFICATE,
    "s13.6 CompressedCertificate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"empty": (False,), "interleaved": (False,)},
)
S13_6_CERTIFICATE_VERIFY = Next(
    Event.SEND_CERTIFICATE_VERIFY,
    "s13.6 CertificateVerify",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,)},
)
S13_6_FINISHED_EARLY_DATA_ACCEPTED = Next(
    Event.SEND_FINISHED,
    "s13.6 Finished, early data accepted",
    when=lambda v: v.write_side is WriteSide.OPEN and v.early_accepted,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
S13_6_FINISHED_APPLICATION_SETTINGS = Next(
    Event.SEND_FINISHED,
    "s13.6 Finished, application settings",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.early_accepted and v.alps,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
S13_6_FINISHED_CERTIFICATE_ASKED_FOR = Next(
    Event.SEND_FINISHED,
    "s13.6 Finished, certificate asked for",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.early_accepted and not v.alps and v.certificate_requested,
    needs={"interleaved": (False,), "ends_record": (True,)},
)
S13_6_FINISHED = Next(
    Event.SEND_FINISHED,
    "s13.6 Finished",
    when=lambda v: (
        v.write_side is WriteSide.OPEN
        and not v.early_accepted
        and not v.alps
        and not v.certificate_requested
    ),
    needs={"interleaved": (False,), "ends_record": (True,)},
)
S13_7_EARLY_APPLICATION_DATA = Next(Event.RECV_APPLICATION_DATA, "s13.7 early ApplicationData")
S13_8_END_OF_EARLY_DATA = Next(Event.RECV_END_OF_EARLY_DATA, "s13.8 EndOfEarlyData")
S13_19_REJECTED_EARLY_DATA_SKIPPED = Next(
    Event.RECV_APPLICATION_DATA,
    "s13.19 rejected early data skipped",
    when=lambda v: v.early_offered and not v.early_accepted and not v.peer_keyed,
)
S13_20_EARLY_DATA_SKIPPED_UNTIL_THE_SECOND_CLIENT_HELLO = Next(
    Event.RECV_APPLICATION_DATA,
    "s13.20 early data skipped until the second ClientHello",
    when=lambda v: v.early_offered,
)
S13_6_ENCRYPTED_EXTENSIONS_CERTIFICATE_DUE = Next(
    Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS,
    "s13.6 EncryptedExtensions, certificate due",
    when=lambda v: v.certificate_requested,
)
S13_6_CLIENT_ENCRYPTED_EXTENSIONS = Next(
    Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS,
    "s13.6 client EncryptedExtensions",
    when=lambda v: not v.certificate_requested,
)
S13_9_EMPTY_CERTIFICATE = Next(
    Event.RECV_CERTIFICATE,
    "s13.9 empty Certificate",
    when=lambda v: not v.certificate_required,
)
S13_10_EMPTY_CERTIFICATE_REQUIRED = Next(
    Event.RECV_CERTIFICATE,
    "s13.10 empty Certificate, required",
    when=lambda v: v.certificate_required,
)
S13_11_CERTIFICATE = Next(Event.RECV_CERTIFICATE, "s13.11 Certificate")
S13_9_EMPTY_COMPRESSED_CERTIFICATE = Next(
    Event.RECV_COMPRESSED_CERTIFICATE,
    "s13.9 empty CompressedCertificate",
    when=lambda v: not v.certificate_required,
)
S13_10_EMPTY_COMPRESSED_CERTIFICATE_REQUIRED = Next(
    Event.RECV_COMPRESSED_CERTIFICATE,
    "s13.10 empty CompressedCertificate, required",
    when=lambda v: v.certificate_required,
)
S13_11_COMPRESSED_CERTIFICATE = Next(Event.RECV_COMPRESSED_CERTIFICATE, "s13.11 CompressedCertificate")
S13_12_CERTIFICATE_VERIFY = Next(Event.RECV_CERTIFICATE_VERIFY, "s13.12 CertificateVerify")
S13_13_FINISHED = Next(Event.RECV_FINISHED, "s13.13 Finished")
S13_15_NEW_SESSION_TICKET = Next(
    Event.SEND_NEW_SESSION_TICKET,
    "s13.15 NewSessionTicket",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"interleaved": (False,)},
)
S13_15_EARLY_NEW_SESSION_TICKET = Next(
    Event.SEND_NEW_SESSION_TICKET,
    "s13.15 early NewSessionTicket",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.certificate_requested,
    needs={"interleaved": (False,)},
)
S13_17_KEY_UPDATE = Next(Event.RECV_KEY_UPDATE, "s13.17 KeyUpdate")
S13_17_KEY_UPDATE_ASKED = Next(Event.RECV_KEY_UPDATE, "s13.17 KeyUpdate, asked")
S13_17_KEY_UPDATE_BAD_VALUE = Next(Event.RECV_KEY_UPDATE, "s13.17 KeyUpdate, bad value")
S13_18_SEND_KEY_UPDATE = Next(
    Event.SEND_KEY_UPDATE,
    "s13.18 send KeyUpdate",
    when=lambda v: v.write_side is WriteSide.OPEN,
    needs={"request": (KeyUpdateRequest.UPDATE_NOT_REQUESTED,), "interleaved": (False,), "ends_record": (True,)},
)
S13_19_SEND_KEY_UPDATE_ASKING = Next(
    Event.SEND_KEY_UPDATE,
    "s13.19 send KeyUpdate, asking",
    when=lambda v: v.write_side is WriteSide.OPEN and not (v.rfc9846 and v.key_update_asked),
    needs={"request": (KeyUpdateRequest.UPDATE_REQUESTED,), "interleaved": (False,), "ends_record": (True,)},
)
S13_14_CERTIFICATE_REQUEST = Next(
    Event.SEND_CERTIFICATE_REQUEST,
    "s13.14 CertificateRequest",
    when=lambda v: v.write_side is WriteSide.OPEN and v.pha_offered and v.pha_outstanding != 7,
    needs={"interleaved": (False,)},
)
S13_15_POST_HANDSHAKE_CERTIFICATE = Next(
    Event.RECV_CERTIFICATE,
    "s13.15 post-handshake Certificate",
    when=lambda v: v.pha_outstanding != 0,
)
S13_15_POST_HANDSHAKE_EMPTY_CERTIFICATE = Next(
    Event.RECV_CERTIFICATE,
    "s13.15 post-handshake empty Certificate",
    when=lambda v: v.pha_outstanding != 0,
)
S13_15_POST_HANDSHAKE_CERTIFICATE_VERIFY = Next(
    Event.RECV_CERTIFICATE_VERIFY,
    "s13.15 post-handshake CertificateVerify",
)
S13_15_POST_HANDSHAKE_FINISHED = Next(Event.RECV_FINISHED, "s13.15 post-handshake Finished")
S13_17_APPLICATION_DATA = Next(Event.RECV_APPLICATION_DATA, "s13.17 ApplicationData")
S13_16_SEND_APPLICATION_DATA = Next(
    Event.SEND_APPLICATION_DATA,
    "s13.16 send ApplicationData",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.key_update_owed,
    needs={"interleaved": (False,)},
)
S13_18_APPLICATION_DATA_BEFORE_THE_CLIENTS_FINISHED = Next(
    Event.SEND_APPLICATION_DATA,
    "s13.18 ApplicationData before the client's Finished",
    when=lambda v: v.write_side is WriteSide.OPEN and not v.key_update_owed,
    needs={"interleaved": (False,)},
)
ALERT_SEND_FATAL = Next(Event.SEND_ALERT, "alert: send fatal", needs={"level": (AlertLevel.FATAL,)})
ALERT_THE_ONE_OWED = Next(
    Event.SEND_ALERT,
    "alert: the one owed",
    when=lambda v: v.alert_owed is not Alert.NONE,
    needs={"level": (AlertLevel.FATAL,)},
)
ALERT_FATAL_RECEIVED = Next(Event.RECV_ALERT, "alert: fatal received")
ALERT_ERROR_RECEIVED_TLS_1_3 = Next(Event.RECV_ALERT, "alert: error received, TLS 1.3")
ALERT_ERROR_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT = Next(
    Event.RECV_ALERT,
    "alert: error received before the client's flight",
    when=lambda v: (
        not v.peer_keyed
        and (
            v.read_epoch is Epoch.EARLY
            or v.read_epoch is Epoch.HANDSHAKE
            or v.read_epoch is Epoch.APPLICATION
            or v.early_offered
        )
    ),
)
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
ALERT_USER_CANCELED_RECEIVED = Next(Event.RECV_ALERT, "alert: user_canceled received")
ALERT_USER_CANCELED_RECEIVED_TLS_1_3 = Next(Event.RECV_ALERT, "alert: user_canceled received, TLS 1.3")
ALERT_USER_CANCELED_RECEIVED_TLS_1_3_UNDER_HANDSHAKE_KEYS = Next(
    Event.RECV_ALERT,
    "alert: user_canceled received, TLS 1.3, under handshake keys",
)
ALERT_USER_CANCELED_RECEIVED_TLS_1_3_BEFORE_THE_CLIENTS_FLIGHT = Next(
    Event.RECV_ALERT,
    "alert: user_canceled received, TLS 1.3, before the client's flight",
    when=lambda v: (
        not v.peer_keyed
        and (
            v.read_epoch is Epoch.EARLY
            or v.read_epoch is Epoch.HANDSHAKE
            or v.read_epoch is Epoch.APPLICATION
            or v.early_offered
        )
    ),
)
ALERT_SEND_NO_RENEGOTIATION = Next(
    Event.SEND_ALERT,
    "alert: send no_renegotiation",
    when=lambda v: v.renegotiating and v.write_side is WriteSide.OPEN,
    needs={"level": (AlertLevel.WARNING,), "description": (Alert.NO_RENEGOTIATION,)},
)
ALERT_NO_RENEGOTIATION_RECEIVED = Next(Event.RECV_ALERT, "alert: no_renegotiation received")
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
CLOSE_CLOSE_NOTIFY_RECEIVED_TLS_1_3 = Next(
    Event.RECV_ALERT,
    "close: close_notify received, TLS 1.3",
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
CLOSE_CLOSE_NOTIFY_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT = Next(
    Event.RECV_ALERT,
    "close: close_notify received before the client's flight",
    when=lambda v: (
        not v.peer_keyed
        and v.write_side is not WriteSide.CLOSED
        and (
            v.read_epoch is Epoch.EARLY
            or v.read_epoch is Epoch.HANDSHAKE
            or v.read_epoch is Epoch.APPLICATION
            or v.early_offered
        )
    ),
)
CLOSE_CLOSE_NOTIFY_ANSWERED_BEFORE_THE_CLIENTS_FLIGHT = Next(
    Event.RECV_ALERT,
    "close: close_notify answered before the client's flight",
    when=lambda v: (
        not v.peer_keyed
        and v.write_side is WriteSide.CLOSED
        and (
            v.read_epoch is Epoch.EARLY
            or v.read_epoch is Epoch.HANDSHAKE
            or v.read_epoch is Epoch.APPLICATION
            or v.early_offered
        )
    ),
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
FAULT_BAD_CLIENT_HELLO = Next(Event.RECV_CLIENT_HELLO, "fault.bad ClientHello")
FAULT_BAD_CERTIFICATE = Next(Event.RECV_CERTIFICATE, "fault.bad Certificate")
FAULT_BAD_CLIENT_KEY_EXCHANGE = Next(Event.RECV_CLIENT_KEY_EXCHANGE, "fault.bad ClientKeyExchange")
FAULT_BAD_CERTIFICATE_VERIFY = Next(Event.RECV_CERTIFICATE_VERIFY, "fault.bad CertificateVerify")
FAULT_BAD_FINISHED = Next(Event.RECV_FINISHED, "fault.bad Finished")
FAULT_BAD_CLIENT_ENCRYPTED_EXTENSIONS = Next(
    Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS,
    "fault.bad ClientEncryptedExtensions",
)
FAULT_BAD_COMPRESSED_CERTIFICATE = Next(Event.RECV_COMPRESSED_CERTIFICATE, "fault.bad CompressedCertificate")
FAULT_BAD_KEY_UPDATE = Next(Event.RECV_KEY_UPDATE, "fault.bad KeyUpdate")

OPTIONS: dict[State, tuple[Next, ...]] = {
    State.START: (
        S13_1_CLIENT_HELLO, S13_1_WRONG_RENEGOTIATION_INFO, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED,
        ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED,
        CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_CLIENT_HELLO,
    ),
    State.RECVD_CH: (
        S13_4_HELLO_RETRY_REQUEST, S13_6_SERVER_HELLO, S12_SERVER_HELLO_OLDER_VERSION,
        S12_SERVER_HELLO_RESUMED_TICKET_RFC_5746, S12_SERVER_HELLO_RESUMED_TICKET_NO_RFC_5746,
        S12_SERVER_HELLO_RESUMED_TICKET_RENEGOTIATED, S12_SERVER_HELLO_RESUMED_RFC_5746,
        S12_SERVER_HELLO_RESUMED_NO_RFC_5746, S12_SERVER_HELLO_RESUMED_RENEGOTIATED,
        S12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RFC_5746, S12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_NO_RFC_5746,
        S12_SERVER_HELLO_TICKET_FULL_OR_RESUMED_RENEGOTIATED, S12_SERVER_HELLO_FULL_RFC_5746,
        S12_SERVER_HELLO_FULL_NO_RFC_5746, S12_SERVER_HELLO_FULL_RENEGOTIATED,
        S12_SERVER_HELLO_FULL_NO_CERTIFICATE_RFC_5746, S12_SERVER_HELLO_FULL_NO_CERTIFICATE_NO_RFC_5746,
        S12_SERVER_HELLO_FULL_NO_CERTIFICATE_RENEGOTIATED, S12_SERVER_HELLO_FULL_PSK_RFC_5746,
        S12_SERVER_HELLO_FULL_PSK_NO_RFC_5746, S12_SERVER_HELLO_FULL_PSK_RENEGOTIATED,
        S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, ALERT_SEND_NO_RENEGOTIATION, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED, CCS_DROPPED,
    ),
    State.WAIT_CH2: (
        S13_5_SECOND_CLIENT_HELLO, S13_5_SECOND_CLIENT_HELLO_CHANGED,
        S13_20_EARLY_DATA_SKIPPED_UNTIL_THE_SECOND_CLIENT_HELLO, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED,
        ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED,
        CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED, CCS_SENT_FOR_MIDDLEBOXES,
        FAULT_BAD_CLIENT_HELLO,
    ),
    State.TLS12_SEND_RINFO: (
        S12_1_NEW_SESSION_TICKET_RESUMED, S12_1_CHANGE_CIPHER_SPEC_RESUMED, S12_2_SERVER_KEY_EXCHANGE_FULL,
        S12_2_SERVER_HELLO_DONE_FULL, S12_2_CERTIFICATE_STATUS_ANNOUNCED, S12_2_CERTIFICATE_RSA,
        S12_2_CERTIFICATE_DHE, S12_2_CERTIFICATE_RSA_PSK, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CERT: (
        S12_2_CERTIFICATE_STATUS_ANNOUNCED, S12_2_CERTIFICATE_RSA, S12_2_CERTIFICATE_DHE, S12_2_CERTIFICATE_RSA_PSK,
        S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CSTAT: (
        S12_2_CERTIFICATE_STATUS_RSA, S12_2_CERTIFICATE_STATUS_DHE, S12_2_CERTIFICATE_STATUS_RSA_PSK,
        S12_2_NO_STATUS_SERVER_KEY_EXCHANGE, S12_2_NO_STATUS_PSK_HINT, S12_2_NO_STATUS_CERTIFICATE_REQUEST,
        S12_2_NO_STATUS_SERVER_HELLO_DONE, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_SKE: (
        S12_2_SERVER_KEY_EXCHANGE_SIGNED, S12_2_SERVER_KEY_EXCHANGE_UNSIGNED,
        S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_SKE_OPT: (
        S12_2_SERVER_KEY_EXCHANGE_PSK_HINT, S12_2_SERVER_HELLO_DONE_NO_HINT,
        S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CR: (
        S12_2_CERTIFICATE_REQUEST, S12_2_SERVER_HELLO_DONE, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_SHD: (
        S12_2_SERVER_HELLO_DONE, S12_2_SERVER_HELLO_DONE_CERTIFICATE_ASKED_FOR,
        S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_WAIT_CERT: (
        S12_4_EMPTY_CERTIFICATE, S12_4_EMPTY_CERTIFICATE_REQUIRED, S12_5_CERTIFICATE, S12_6_CERTIFICATE_FIXED_DH,
        S12_7_CERTIFICATE_WRONG_KEY_TYPE, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_CERTIFICATE,
    ),
    State.TLS12_WAIT_CKE: (
        S12_8_CLIENT_KEY_EXCHANGE, S12_8_CLIENT_KEY_EXCHANGE_THEN_VERIFY, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_CLIENT_KEY_EXCHANGE,
    ),
    State.TLS12_WAIT_CV: (
        S12_9_CERTIFICATE_VERIFY, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_CERTIFICATE_VERIFY,
    ),
    State.TLS12_WAIT_CCS: (
        S12_11_CHANGE_CIPHER_SPEC, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_APPLICATION_DATA_WHILE_RESUMING, S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL,
        ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_WAIT_FIN: (
        S12_12_FINISHED, S12_12_FINISHED_TICKET_PROMISED, S12_13_FINISHED_RESUMED,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, FAULT_BAD_FINISHED,
    ),
    State.TLS12_SEND_NST: (
        S12_12_NEW_SESSION_TICKET, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_BEFORE_RESUMING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_CCS: (
        S12_12_CHANGE_CIPHER_SPEC, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_SEND_APPLICATION_DATA_WHILE_RENEGOTIATING, S12_18_SEND_APPLICATION_DATA_BEFORE_RESUMING,
        ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED,
        ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_SEND_FINISHED: (
        S12_12_SEND_FINISHED, S12_1_SEND_FINISHED_RESUMED, S12_18_APPLICATION_DATA_WHILE_RENEGOTIATING,
        S12_18_APPLICATION_DATA_WHILE_RESUMING, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED, ALERT_SEND_WARNING,
        ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED,
    ),
    State.TLS12_CONNECTED: (
        S12_15_RENEGOTIATION_CLIENT_HELLO, S12_15_WRONG_RENEGOTIATION_INFO, S12_17_HELLO_REQUEST,
        S12_18_APPLICATION_DATA, S12_18_SEND_APPLICATION_DATA, ALERT_SEND_FATAL, ALERT_FATAL_RECEIVED,
        ALERT_SEND_WARNING, ALERT_WARNING_RECEIVED, ALERT_SEND_USER_CANCELED, ALERT_USER_CANCELED_RECEIVED,
        ALERT_NO_RENEGOTIATION_RECEIVED, CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED,
        CLOSE_CLOSE_NOTIFY_ANSWERED, FAULT_BAD_CLIENT_HELLO,
    ),
    State.NEGOTIATED: (
        S13_6_ENCRYPTED_EXTENSIONS, S13_6_ENCRYPTED_EXTENSIONS_PSK, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED, CCS_SENT_FOR_MIDDLEBOXES,
    ),
    State.SEND_CERT_CR: (
        S13_6_CERTIFICATE_REQUEST, S13_6_CERTIFICATE, S13_6_COMPRESSED_CERTIFICATE, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED, CCS_SENT_FOR_MIDDLEBOXES,
    ),
    State.SEND_CERT: (
        S13_6_CERTIFICATE, S13_6_COMPRESSED_CERTIFICATE, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED, CCS_SENT_FOR_MIDDLEBOXES,
    ),
    State.SEND_CV: (
        S13_6_CERTIFICATE_VERIFY, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES,
    ),
    State.SEND_FINISHED: (
        S13_6_FINISHED_EARLY_DATA_ACCEPTED, S13_6_FINISHED_APPLICATION_SETTINGS, S13_6_FINISHED_CERTIFICATE_ASKED_FOR,
        S13_6_FINISHED, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_GIVE_UP_THE_HANDSHAKE, CLOSE_CLOSE_NOTIFY_RECEIVED, CCS_DROPPED,
        CCS_SENT_FOR_MIDDLEBOXES,
    ),
    State.WAIT_EOED: (
        S13_7_EARLY_APPLICATION_DATA, S13_8_END_OF_EARLY_DATA, S13_15_EARLY_NEW_SESSION_TICKET,
        S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING, S13_18_APPLICATION_DATA_BEFORE_THE_CLIENTS_FINISHED,
        ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_ERROR_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_SEND_CLOSE_NOTIFY,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED,
        CLOSE_CLOSE_NOTIFY_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_CLOSE_NOTIFY_ANSWERED_BEFORE_THE_CLIENTS_FLIGHT,
        CCS_DROPPED,
    ),
    State.WAIT_CLIENT_EE: (
        S13_19_REJECTED_EARLY_DATA_SKIPPED, S13_6_ENCRYPTED_EXTENSIONS_CERTIFICATE_DUE,
        S13_6_CLIENT_ENCRYPTED_EXTENSIONS, S13_15_EARLY_NEW_SESSION_TICKET, S13_18_SEND_KEY_UPDATE,
        S13_19_SEND_KEY_UPDATE_ASKING, S13_18_APPLICATION_DATA_BEFORE_THE_CLIENTS_FINISHED, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_ERROR_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3_UNDER_HANDSHAKE_KEYS,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_SEND_CLOSE_NOTIFY,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED,
        CLOSE_CLOSE_NOTIFY_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_CLOSE_NOTIFY_ANSWERED_BEFORE_THE_CLIENTS_FLIGHT,
        CCS_DROPPED, FAULT_BAD_CLIENT_ENCRYPTED_EXTENSIONS,
    ),
    State.WAIT_CERT: (
        S13_19_REJECTED_EARLY_DATA_SKIPPED, S13_9_EMPTY_CERTIFICATE, S13_10_EMPTY_CERTIFICATE_REQUIRED,
        S13_11_CERTIFICATE, S13_9_EMPTY_COMPRESSED_CERTIFICATE, S13_10_EMPTY_COMPRESSED_CERTIFICATE_REQUIRED,
        S13_11_COMPRESSED_CERTIFICATE, S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING,
        S13_18_APPLICATION_DATA_BEFORE_THE_CLIENTS_FINISHED, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_ERROR_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT, ALERT_SEND_USER_CANCELED_TLS_1_3,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3_UNDER_HANDSHAKE_KEYS,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_SEND_CLOSE_NOTIFY,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED,
        CLOSE_CLOSE_NOTIFY_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_CLOSE_NOTIFY_ANSWERED_BEFORE_THE_CLIENTS_FLIGHT,
        CCS_DROPPED, FAULT_BAD_CERTIFICATE, FAULT_BAD_COMPRESSED_CERTIFICATE,
    ),
    State.WAIT_CV: (
        S13_12_CERTIFICATE_VERIFY, S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING,
        S13_18_APPLICATION_DATA_BEFORE_THE_CLIENTS_FINISHED, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3_UNDER_HANDSHAKE_KEYS,
        CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED, CCS_DROPPED,
        FAULT_BAD_CERTIFICATE_VERIFY,
    ),
    State.WAIT_FINISHED: (
        S13_19_REJECTED_EARLY_DATA_SKIPPED, S13_13_FINISHED, S13_15_EARLY_NEW_SESSION_TICKET, S13_18_SEND_KEY_UPDATE,
        S13_19_SEND_KEY_UPDATE_ASKING, S13_18_APPLICATION_DATA_BEFORE_THE_CLIENTS_FINISHED, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_ERROR_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3_UNDER_HANDSHAKE_KEYS,
        ALERT_USER_CANCELED_RECEIVED_TLS_1_3_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_SEND_CLOSE_NOTIFY,
        CLOSE_CLOSE_NOTIFY_RECEIVED, CLOSE_CLOSE_NOTIFY_ANSWERED,
        CLOSE_CLOSE_NOTIFY_RECEIVED_BEFORE_THE_CLIENTS_FLIGHT, CLOSE_CLOSE_NOTIFY_ANSWERED_BEFORE_THE_CLIENTS_FLIGHT,
        CCS_DROPPED, FAULT_BAD_FINISHED,
    ),
    State.CONNECTED: (
        S13_15_NEW_SESSION_TICKET, S13_17_KEY_UPDATE, S13_17_KEY_UPDATE_ASKED, S13_17_KEY_UPDATE_BAD_VALUE,
        S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING, S13_14_CERTIFICATE_REQUEST,
        S13_15_POST_HANDSHAKE_CERTIFICATE, S13_15_POST_HANDSHAKE_EMPTY_CERTIFICATE, S13_17_APPLICATION_DATA,
        S13_16_SEND_APPLICATION_DATA, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_SEND_CLOSE_NOTIFY,
        CLOSE_CLOSE_NOTIFY_RECEIVED_TLS_1_3, CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED, FAULT_BAD_CERTIFICATE,
        FAULT_BAD_KEY_UPDATE,
    ),
    State.PHA_WAIT_CV: (
        S13_15_NEW_SESSION_TICKET, S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING, S13_14_CERTIFICATE_REQUEST,
        S13_15_POST_HANDSHAKE_CERTIFICATE_VERIFY, S13_16_SEND_APPLICATION_DATA, ALERT_SEND_FATAL,
        ALERT_ERROR_RECEIVED_TLS_1_3, ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3,
        CLOSE_SEND_CLOSE_NOTIFY, CLOSE_CLOSE_NOTIFY_RECEIVED_TLS_1_3, CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED,
        FAULT_BAD_CERTIFICATE_VERIFY,
    ),
    State.PHA_WAIT_FINISHED: (
        S13_15_NEW_SESSION_TICKET, S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING, S13_14_CERTIFICATE_REQUEST,
        S13_15_POST_HANDSHAKE_FINISHED, S13_16_SEND_APPLICATION_DATA, ALERT_SEND_FATAL, ALERT_ERROR_RECEIVED_TLS_1_3,
        ALERT_SEND_USER_CANCELED_TLS_1_3, ALERT_USER_CANCELED_RECEIVED_TLS_1_3, CLOSE_SEND_CLOSE_NOTIFY,
        CLOSE_CLOSE_NOTIFY_RECEIVED_TLS_1_3, CLOSE_CLOSE_NOTIFY_RECEIVED_ALL_CLOSED, FAULT_BAD_FINISHED,
    ),
    State.READ_CLOSED: (
        S13_15_NEW_SESSION_TICKET, S13_18_SEND_KEY_UPDATE, S13_19_SEND_KEY_UPDATE_ASKING,
        S13_16_SEND_APPLICATION_DATA, ALERT_SEND_FATAL, ALERT_SEND_USER_CANCELED_TLS_1_3,
        CLOSE_SEND_CLOSE_NOTIFY_THE_OTHER_SIDE_CLOSED, CLOSE_HELLO_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_CLIENT_HELLO_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_HELLO_RETRY_REQUEST_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_SERVER_HELLO_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_NEW_SESSION_TICKET_IGNORED_AFTER_CLOSE_NOTIFY,
        CLOSE_END_OF_EARLY_DATA_IGNORED_AFTER_CLOSE_NOTIFY, CLOSE_ENCRYPTED_EXTENSIONS_IGNORED_AFTER_CLOSE_NOTIFY,
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
