"""TLS 1.2 after the ServerHello. Made from the model by `wirestate generate`; do not edit."""

from __future__ import annotations

from wirestate.reference.generated.tls import (
    Alert,
    AlertLevel,
    CertificateKey,
    Epoch,
    Event,
    KeyExchange,
    RenegotiationInfo,
    Resumed,
    WriteSide,
)
from wirestate.reference.generated.tls_server.shared import (
    keep_client_hello,
    on_recv_alert_as_in_start,
    on_recv_application_data,
    on_send_alert_as_in_start,
    on_send_application_data,
    on_send_certificate,
    s12_18_application_data_while_renegotiating,
    s12_18_send_application_data_while_renegotiating,
)
from wirestate.reference.generated.tls_server.vocabulary import (
    MAY_REQUEST,
    NO_CERTIFICATE,
    SIGNED,
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def tls12_send_rinfo(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_RINFO. Leads to TLS12_SEND_CCS, TLS12_SEND_FINISHED, TLS12_SEND_SHD,
    TLS12_WAIT_CKE, TLS12_SEND_CSTAT, TLS12_SEND_CR, TLS12_SEND_SKE, TLS12_SEND_SKE_OPT, ABORT,
    CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_NEW_SESSION_TICKET:
            if (
                v.write_side is WriteSide.OPEN
                and v.ticket_granted
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.1 NewSessionTicket: resumed: RFC 5077 §3.3
                v.resumed = Resumed.YES
                v.state = State.TLS12_SEND_CCS
                return "s12.1 NewSessionTicket: resumed"
        case Event.SEND_CHANGE_CIPHER_SPEC:
            if (
                v.write_side is WriteSide.OPEN
                and not v.ticket_granted
                and current_write_keys(v, h)
                and h.valid()
                and not h.interleaved()
            ):
                # s12.1 ChangeCipherSpec: resumed: RFC 5077 §3.4
                v.resumed = Resumed.YES
                v.write_epoch = Epoch.APPLICATION
                v.write_generation = (v.write_generation + 1) % 4
                v.state = State.TLS12_SEND_FINISHED
                return "s12.1 ChangeCipherSpec: resumed"
        case Event.SEND_SERVER_KEY_EXCHANGE:
            if (
                v.write_side is WriteSide.OPEN
                and (v.key_exchange in NO_CERTIFICATE or v.key_exchange is KeyExchange.PSK)
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.2 ServerKeyExchange: full: RFC 5246 §7.4.3
                v.resumed = Resumed.NO
                v.state = State.TLS12_SEND_SHD
                return "s12.2 ServerKeyExchange: full"
        case Event.SEND_SERVER_HELLO_DONE:
            if (
                v.write_side is WriteSide.OPEN
                and v.key_exchange is KeyExchange.PSK
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.2 ServerHelloDone: full: RFC 5246 §7.4.5
                v.resumed = Resumed.NO
                v.state = State.TLS12_WAIT_CKE
                return "s12.2 ServerHelloDone: full"
        case Event.SEND_CERTIFICATE:
            return on_send_certificate(v, h)
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CERT. Leads to TLS12_SEND_CSTAT, TLS12_SEND_CR, TLS12_SEND_SKE,
    TLS12_SEND_SKE_OPT, ABORT, CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_CERTIFICATE:
            return on_send_certificate(v, h)
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_cstat(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CSTAT. Leads to TLS12_SEND_CR, TLS12_SEND_SKE, TLS12_SEND_SKE_OPT,
    TLS12_SEND_SHD, TLS12_WAIT_CKE, ABORT, CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_CERTIFICATE_STATUS:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC):
                    # s12.2 CertificateStatus, RSA: RFC 6066 §8
                    v.state = State.TLS12_SEND_CR
                    return "s12.2 CertificateStatus, RSA"
                if v.key_exchange in SIGNED:
                    # s12.2 CertificateStatus, DHE: RFC 6066 §8
                    v.state = State.TLS12_SEND_SKE
                    return "s12.2 CertificateStatus, DHE"
                if v.key_exchange is KeyExchange.RSA_PSK:
                    # s12.2 CertificateStatus, RSA_PSK: RFC 6066 §8
                    v.state = State.TLS12_SEND_SKE_OPT
                    return "s12.2 CertificateStatus, RSA_PSK"
        case Event.SEND_SERVER_KEY_EXCHANGE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if v.key_exchange in SIGNED:
                    # s12.2 no status, ServerKeyExchange: RFC 5246 §7.4.3
                    # D15: CertificateStatus MAY be omitted although it was negotiated
                    v.state = State.TLS12_SEND_CR
                    return "s12.2 no status, ServerKeyExchange"
                if v.key_exchange is KeyExchange.RSA_PSK:
                    # s12.2 no status, PSK hint: RFC 5246 §7.4.3
                    # D15: CertificateStatus MAY be omitted although it was negotiated
                    v.state = State.TLS12_SEND_SHD
                    return "s12.2 no status, PSK hint"
        case Event.SEND_CERTIFICATE_REQUEST:
            if (
                v.write_side is WriteSide.OPEN
                and v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC)
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.2 no status, CertificateRequest: RFC 5246 §7.4.4
                # D15: CertificateStatus MAY be omitted although it was negotiated
                v.certificate_requested = True
                v.state = State.TLS12_SEND_SHD
                return "s12.2 no status, CertificateRequest"
        case Event.SEND_SERVER_HELLO_DONE:
            if (
                v.write_side is WriteSide.OPEN
                and (
                    v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC)
                    or v.key_exchange is KeyExchange.RSA_PSK
                )
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.2 no status, ServerHelloDone: RFC 5246 §7.4.5
                # D15: CertificateStatus MAY be omitted although it was negotiated
                v.state = State.TLS12_WAIT_CKE
                return "s12.2 no status, ServerHelloDone"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_ske(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_SKE. Leads to TLS12_SEND_CR, TLS12_SEND_SHD, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_SERVER_KEY_EXCHANGE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if v.key_exchange in SIGNED:
                    # s12.2 ServerKeyExchange, signed: RFC 5246 §7.4.3
                    v.state = State.TLS12_SEND_CR
                    return "s12.2 ServerKeyExchange, signed"
                if v.key_exchange in NO_CERTIFICATE:
                    # s12.2 ServerKeyExchange, unsigned: RFC 5246 §7.4.3
                    v.state = State.TLS12_SEND_SHD
                    return "s12.2 ServerKeyExchange, unsigned"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_ske_opt(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_SKE_OPT. Leads to TLS12_SEND_SHD, TLS12_WAIT_CKE, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_SERVER_KEY_EXCHANGE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                # s12.2 ServerKeyExchange, PSK hint: RFC 5246 §7.4.3
                v.state = State.TLS12_SEND_SHD
                return "s12.2 ServerKeyExchange, PSK hint"
        case Event.SEND_SERVER_HELLO_DONE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                # s12.2 ServerHelloDone, no hint: RFC 5246 §7.4.5
                v.state = State.TLS12_WAIT_CKE
                return "s12.2 ServerHelloDone, no hint"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_cr(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CR. Leads to TLS12_SEND_SHD, TLS12_WAIT_CKE, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE_REQUEST:
            if (
                v.write_side is WriteSide.OPEN
                and v.key_exchange in MAY_REQUEST
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.2 CertificateRequest: RFC 5246 §7.4.4
                v.certificate_requested = True
                v.state = State.TLS12_SEND_SHD
                return "s12.2 CertificateRequest"
        case Event.SEND_SERVER_HELLO_DONE:
            if (
                v.write_side is WriteSide.OPEN
                and not v.certificate_requested
                and current_write_keys(v, h)
                and h.fault() is Alert.NONE
            ):
                # s12.2 ServerHelloDone: RFC 5246 §7.4.5
                v.state = State.TLS12_WAIT_CKE
                return "s12.2 ServerHelloDone@TLS12_SEND_CR"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_shd(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_SHD. Leads to TLS12_WAIT_CKE, TLS12_WAIT_CERT, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_SERVER_HELLO_DONE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if not v.certificate_requested:
                    # s12.2 ServerHelloDone: RFC 5246 §7.4.5
                    v.state = State.TLS12_WAIT_CKE
                    return "s12.2 ServerHelloDone@TLS12_SEND_SHD"
                # s12.2 ServerHelloDone, certificate asked for: RFC 5246 §7.4.5
                v.state = State.TLS12_WAIT_CERT
                return "s12.2 ServerHelloDone, certificate asked for"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CERT. Leads to TLS12_WAIT_CKE, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CERTIFICATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Certificate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Certificate@TLS12_WAIT_CERT"
                if h.empty():
                    if not v.certificate_required:
                        # s12.4 empty Certificate: RFC 5246 §7.4.6
                        v.state = State.TLS12_WAIT_CKE
                        return "s12.4 empty Certificate"
                    # s12.4 empty Certificate, required: RFC 5246 §7.4.6
                    v.alert_owed = Alert.HANDSHAKE_FAILURE
                    v.state = State.ABORT
                    return "s12.4 empty Certificate, required"
                if h.key() is not CertificateKey.FIXED_DH:
                    # s12.5 Certificate: RFC 5246 §7.4.6
                    v.client_certificate = CertificateKey.SIGN
                    v.state = State.TLS12_WAIT_CKE
                    return "s12.5 Certificate"
                if v.key_exchange is KeyExchange.DH_STATIC:
                    # s12.6 Certificate, fixed DH: RFC 5246 §7.4.6
                    v.client_certificate = CertificateKey.FIXED_DH
                    v.state = State.TLS12_WAIT_CKE
                    return "s12.6 Certificate, fixed DH"
                # s12.7 Certificate, wrong key type: RFC 5246 §7.4.6
                v.alert_owed = Alert.UNSUPPORTED_CERTIFICATE
                v.state = State.ABORT
                return "s12.7 Certificate, wrong key type"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_cke(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CKE. Leads to TLS12_WAIT_CCS, TLS12_WAIT_CV, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CLIENT_KEY_EXCHANGE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ClientKeyExchange: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ClientKeyExchange"
                if v.client_certificate is not CertificateKey.SIGN:
                    # s12.8 ClientKeyExchange: RFC 5246 §7.4.7
                    v.state = State.TLS12_WAIT_CCS
                    return "s12.8 ClientKeyExchange"
                # s12.8 ClientKeyExchange, then verify: RFC 5246 §7.4.7
                v.state = State.TLS12_WAIT_CV
                return "s12.8 ClientKeyExchange, then verify"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CV. Leads to TLS12_WAIT_CCS, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CERTIFICATE_VERIFY:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is Alert.NONE:
                    # s12.9 CertificateVerify: RFC 5246 §7.4.8
                    v.state = State.TLS12_WAIT_CCS
                    return "s12.9 CertificateVerify"
                # fault.bad CertificateVerify: RFC 8446 §6.2
                v.alert_owed = fault
                v.state = State.ABORT
                return "fault.bad CertificateVerify@TLS12_WAIT_CV"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_ccs(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CCS. Leads to TLS12_WAIT_FIN, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CHANGE_CIPHER_SPEC:
            if current_read_keys(v, h) and h.valid() and not h.interleaved():
                # s12.11 ChangeCipherSpec: RFC 5246 §7.1
                v.read_epoch = Epoch.APPLICATION
                v.read_generation = (v.read_generation + 1) % 4
                v.state = State.TLS12_WAIT_FIN
                return "s12.11 ChangeCipherSpec"
        case Event.RECV_APPLICATION_DATA:
            return on_recv_application_data(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_fin(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_FIN. Leads to TLS12_SEND_CCS, TLS12_SEND_NST, TLS12_CONNECTED, ABORT, CLOSED,
    CLOSE_RECEIVED.
    """
    match event:
        case Event.RECV_FINISHED:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Finished: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Finished@TLS12_WAIT_FIN"
                if v.resumed is Resumed.YES:
                    # s12.13 Finished, resumed: RFC 5246 §7.4.9
                    v.renegotiating = False
                    v.state = State.TLS12_CONNECTED
                    return "s12.13 Finished, resumed"
                if not v.ticket_granted:
                    # s12.12 Finished: RFC 5246 §7.4.9
                    v.state = State.TLS12_SEND_CCS
                    return "s12.12 Finished"
                # s12.12 Finished, ticket promised: RFC 5077 §3.3
                v.state = State.TLS12_SEND_NST
                return "s12.12 Finished, ticket promised"
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_nst(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_NST. Leads to TLS12_SEND_CCS, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_NEW_SESSION_TICKET:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                # s12.12 NewSessionTicket: RFC 5077 §3.3
                v.state = State.TLS12_SEND_CCS
                return "s12.12 NewSessionTicket"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return on_send_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_ccs(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CCS. Leads to TLS12_SEND_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CHANGE_CIPHER_SPEC:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.valid() and not h.interleaved():
                # s12.12 ChangeCipherSpec: RFC 5246 §7.1
                # D13: the server's ChangeCipherSpec and Finished follow the verification of the client's Finished
                v.write_epoch = Epoch.APPLICATION
                v.write_generation = (v.write_generation + 1) % 4
                v.state = State.TLS12_SEND_FINISHED
                return "s12.12 ChangeCipherSpec"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return on_send_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_FINISHED. Leads to TLS12_CONNECTED, TLS12_WAIT_CCS, ABORT, CLOSED,
    CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_FINISHED:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if v.resumed is not Resumed.YES:
                    # s12.12 send Finished: RFC 5246 §7.4.9
                    v.renegotiating = False
                    v.state = State.TLS12_CONNECTED
                    return "s12.12 send Finished"
                # s12.1 send Finished, resumed: RFC 5246 §7.4.9
                v.state = State.TLS12_WAIT_CCS
                return "s12.1 send Finished, resumed"
        case Event.RECV_APPLICATION_DATA:
            return on_recv_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_connected(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_CONNECTED. Leads to RECVD_CH, ABORT, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.RECV_CLIENT_HELLO:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ClientHello: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ClientHello@TLS12_CONNECTED"
                if not h.early_data():
                    renegotiation_info = h.renegotiation_info()
                    if (
                        (v.secure_renegotiation and renegotiation_info is RenegotiationInfo.BOUND)
                        or (
                            not v.secure_renegotiation
                            and (
                                v.renegotiation_info is not RenegotiationInfo.ABSENT
                                or renegotiation_info is RenegotiationInfo.ABSENT
                            )
                        )
                    ):
                        # s12.15 renegotiation ClientHello: RFC 5746 §3.7, §4.4
                        # RFC 5746 section 4.2: a server that does not know renegotiation_info ignores it; it did not
                        # answer the first one
                        keep_client_hello(v, h)
                        v.certificate_requested = v.ticket_granted = v.status_granted = False
                        v.client_certificate = CertificateKey.NONE
                        v.resumed = Resumed.NO
                        v.key_exchange = KeyExchange.TLS13
                        v.renegotiating = True
                        v.state = State.RECVD_CH
                        return "s12.15 renegotiation ClientHello"
                    # s12.15 wrong renegotiation_info: RFC 5746 §3.7, §4.4
                    v.alert_owed = Alert.HANDSHAKE_FAILURE
                    v.state = State.ABORT
                    return "s12.15 wrong renegotiation_info"
        case Event.SEND_HELLO_REQUEST:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h):
                # s12.17 HelloRequest: RFC 5246 §7.4.1.1
                return "s12.17 HelloRequest"
        case Event.RECV_APPLICATION_DATA:
            if current_read_keys(v, h):
                # s12.18 ApplicationData: RFC 5246 §10
                h.deliver_data()
                return "s12.18 ApplicationData"
        case Event.SEND_APPLICATION_DATA:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h):
                # s12.18 send ApplicationData: RFC 5246 §10
                return "s12.18 send ApplicationData"
        case Event.SEND_ALERT:
            if current_write_keys(v, h):
                description = h.description()
                level = h.level()
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION):
                    if level is AlertLevel.FATAL:
                        # alert: send fatal: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                        v.state = State.ABORT
                        return "alert: send fatal@TLS12_CONNECTED"
                    if v.write_side is WriteSide.OPEN and level is AlertLevel.WARNING:
                        # alert: send warning: RFC 5246 §7.2
                        return "alert: send warning@TLS12_CONNECTED"
                if level is not AlertLevel.INVALID:
                    if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED:
                        # alert: send user_canceled: RFC 8446 §6.1; RFC 5246 §7.2.1
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled@TLS12_CONNECTED"
                    if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                        # close: send close_notify: RFC 8446 §6.1; RFC 5246 §7.2.1
                        v.write_side = WriteSide.CLOSED
                        return "close: send close_notify@TLS12_CONNECTED"
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description is Alert.USER_CANCELED:
                    # alert: user_canceled received: RFC 8446 §6.1; RFC 5246 §7.2.1
                    return "alert: user_canceled received@TLS12_CONNECTED"
                level = h.level()
                if description not in (Alert.CLOSE_NOTIFY, Alert.NO_RENEGOTIATION):
                    if level is AlertLevel.FATAL:
                        # alert: fatal received: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                        v.state = State.ABORT
                        return "alert: fatal received@TLS12_CONNECTED"
                    if level is AlertLevel.WARNING:
                        # alert: warning received: RFC 5246 §7.2
                        return "alert: warning received@TLS12_CONNECTED"
                if level is AlertLevel.WARNING and description is Alert.NO_RENEGOTIATION:
                    # alert: no_renegotiation received: RFC 5246 §7.2.2, §7.4.1.1
                    return "alert: no_renegotiation received"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                        v.state = State.CLOSE_RECEIVED
                        return "close: close_notify received@TLS12_CONNECTED"
                    # close: close_notify answered: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify answered@TLS12_CONNECTED"
    return None
