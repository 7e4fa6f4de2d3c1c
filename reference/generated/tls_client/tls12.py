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
from wirestate.reference.generated.tls_client.shared import (
    c12_24_hello_request_ignored,
    c12_28_application_data_in_the_own_flight,
    c12_28_application_data_while_renegotiating,
    c12_28_send_application_data_while_renegotiating,
    keep_client_hello,
    on_recv_alert_as_in_start,
    on_send_alert_as_in_start,
    on_send_application_data,
)
from wirestate.reference.generated.tls_client.vocabulary import (
    MAY_REQUEST,
    NO_CERTIFICATE,
    SIGNED,
    WITH_CERTIFICATE,
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def tls12_wait_rinfo(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_RINFO. Leads to TLS12_WAIT_CCS, TLS12_WAIT_FIN, TLS12_WAIT_CSTAT, TLS12_WAIT_CR,
    TLS12_WAIT_SKE, TLS12_WAIT_SKE_OPT, TLS12_WAIT_SHD, TLS12_SEND_CKE, ABORT, CLOSED,
    CLOSE_RECEIVED.
    """
    match event:
        case Event.RECV_NEW_SESSION_TICKET:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad NewSessionTicket: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad NewSessionTicket@TLS12_WAIT_RINFO"
                if v.ticket_granted:
                    # c12.7 NewSessionTicket: resumed: RFC 5077 §3.3
                    v.resumed = Resumed.YES
                    v.state = State.TLS12_WAIT_CCS
                    return "c12.7 NewSessionTicket: resumed"
        case Event.RECV_CHANGE_CIPHER_SPEC:
            if not v.ticket_granted and current_read_keys(v, h) and h.valid() and not h.interleaved():
                # c12.8 ChangeCipherSpec: resumed: RFC 5077 §3.4
                v.resumed = Resumed.YES
                v.read_epoch = Epoch.APPLICATION
                v.read_generation = (v.read_generation + 1) % 4
                v.state = State.TLS12_WAIT_FIN
                return "c12.8 ChangeCipherSpec: resumed"
        case Event.RECV_CERTIFICATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Certificate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Certificate@TLS12_WAIT_RINFO"
                if not h.empty():
                    if v.key_exchange in WITH_CERTIFICATE and v.status_granted:
                        # c12.9 Certificate: full: RFC 5246 §7.4.2
                        v.resumed = Resumed.NO
                        v.state = State.TLS12_WAIT_CSTAT
                        return "c12.9 Certificate: full"
                    if not v.status_granted:
                        if v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC):
                            # c12.9 Certificate: full, RSA: RFC 5246 §7.4.2
                            v.resumed = Resumed.NO
                            v.state = State.TLS12_WAIT_CR
                            return "c12.9 Certificate: full, RSA"
                        if v.key_exchange in SIGNED:
                            # c12.9 Certificate: full, DHE: RFC 5246 §7.4.2
                            v.resumed = Resumed.NO
                            v.state = State.TLS12_WAIT_SKE
                            return "c12.9 Certificate: full, DHE"
                        if v.key_exchange is KeyExchange.RSA_PSK:
                            # c12.9 Certificate: full, RSA_PSK: RFC 5246 §7.4.2
                            v.resumed = Resumed.NO
                            v.state = State.TLS12_WAIT_SKE_OPT
                            return "c12.9 Certificate: full, RSA_PSK"
                elif v.key_exchange in WITH_CERTIFICATE:
                    # c12.11 empty Certificate: RFC 5246 §7.4.2
                    v.alert_owed = Alert.DECODE_ERROR
                    v.state = State.ABORT
                    return "c12.11 empty Certificate@TLS12_WAIT_RINFO"
        case Event.RECV_SERVER_KEY_EXCHANGE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerKeyExchange: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerKeyExchange@TLS12_WAIT_RINFO"
                if v.key_exchange in NO_CERTIFICATE or v.key_exchange is KeyExchange.PSK:
                    # c12.9 ServerKeyExchange: full: RFC 5246 §7.4.3
                    v.resumed = Resumed.NO
                    v.state = State.TLS12_WAIT_SHD
                    return "c12.9 ServerKeyExchange: full"
        case Event.RECV_SERVER_HELLO_DONE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerHelloDone: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerHelloDone@TLS12_WAIT_RINFO"
                if v.key_exchange is KeyExchange.PSK:
                    # c12.9 ServerHelloDone: full: RFC 5246 §7.4.5
                    # RFC 4279 section 2: the hint in a ServerKeyExchange is optional
                    v.resumed = Resumed.NO
                    v.state = State.TLS12_SEND_CKE
                    return "c12.9 ServerHelloDone: full"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CERT. Leads to TLS12_WAIT_CSTAT, TLS12_WAIT_CR, TLS12_WAIT_SKE,
    TLS12_WAIT_SKE_OPT, ABORT, CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.RECV_CERTIFICATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Certificate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Certificate@TLS12_WAIT_CERT"
                if not h.empty():
                    if v.status_granted:
                        # c12.10 Certificate, status announced: RFC 5246 §7.4.2
                        v.state = State.TLS12_WAIT_CSTAT
                        return "c12.10 Certificate, status announced"
                    if v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC):
                        # c12.10 Certificate, RSA: RFC 5246 §7.4.2
                        v.state = State.TLS12_WAIT_CR
                        return "c12.10 Certificate, RSA"
                    if v.key_exchange in SIGNED:
                        # c12.10 Certificate, DHE: RFC 5246 §7.4.2
                        v.state = State.TLS12_WAIT_SKE
                        return "c12.10 Certificate, DHE"
                    if v.key_exchange is KeyExchange.RSA_PSK:
                        # c12.10 Certificate, RSA_PSK: RFC 5246 §7.4.2
                        v.state = State.TLS12_WAIT_SKE_OPT
                        return "c12.10 Certificate, RSA_PSK"
                elif v.key_exchange in WITH_CERTIFICATE:
                    # c12.11 empty Certificate: RFC 5246 §7.4.2
                    v.alert_owed = Alert.DECODE_ERROR
                    v.state = State.ABORT
                    return "c12.11 empty Certificate@TLS12_WAIT_CERT"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_cstat(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CSTAT. Leads to TLS12_WAIT_CR, TLS12_WAIT_SKE, TLS12_WAIT_SKE_OPT,
    TLS12_WAIT_SHD, TLS12_SEND_CKE, ABORT, CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.RECV_CERTIFICATE_STATUS:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateStatus: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateStatus"
                if v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC):
                    # c12.12 CertificateStatus, RSA: RFC 6066 §8
                    v.state = State.TLS12_WAIT_CR
                    return "c12.12 CertificateStatus, RSA"
                if v.key_exchange in SIGNED:
                    # c12.12 CertificateStatus, DHE: RFC 6066 §8
                    v.state = State.TLS12_WAIT_SKE
                    return "c12.12 CertificateStatus, DHE"
                if v.key_exchange is KeyExchange.RSA_PSK:
                    # c12.12 CertificateStatus, RSA_PSK: RFC 6066 §8
                    v.state = State.TLS12_WAIT_SKE_OPT
                    return "c12.12 CertificateStatus, RSA_PSK"
        case Event.RECV_SERVER_KEY_EXCHANGE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerKeyExchange: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerKeyExchange@TLS12_WAIT_CSTAT"
                if v.key_exchange in SIGNED:
                    # c12.14 no status, ServerKeyExchange: RFC 5246 §7.4.3
                    # D15: CertificateStatus MAY be omitted although it was negotiated
                    v.state = State.TLS12_WAIT_CR
                    return "c12.14 no status, ServerKeyExchange"
                if v.key_exchange is KeyExchange.RSA_PSK:
                    # c12.15 no status, PSK hint: RFC 5246 §7.4.3
                    # D15: CertificateStatus MAY be omitted although it was negotiated
                    v.state = State.TLS12_WAIT_SHD
                    return "c12.15 no status, PSK hint"
        case Event.RECV_CERTIFICATE_REQUEST:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateRequest: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateRequest@TLS12_WAIT_CSTAT"
                if v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC):
                    # c12.17 no status, CertificateRequest: RFC 5246 §7.4.4
                    # D15: CertificateStatus MAY be omitted although it was negotiated
                    v.certificate_requested = True
                    v.state = State.TLS12_WAIT_SHD
                    return "c12.17 no status, CertificateRequest"
        case Event.RECV_SERVER_HELLO_DONE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerHelloDone: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerHelloDone@TLS12_WAIT_CSTAT"
                if (
                    v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC)
                    or v.key_exchange is KeyExchange.RSA_PSK
                ):
                    # c12.18 no status, ServerHelloDone: RFC 5246 §7.4.5
                    # D15: CertificateStatus MAY be omitted although it was negotiated
                    v.state = State.TLS12_SEND_CKE
                    return "c12.18 no status, ServerHelloDone"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_ske(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_SKE. Leads to TLS12_WAIT_CR, TLS12_WAIT_SHD, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_SERVER_KEY_EXCHANGE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerKeyExchange: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerKeyExchange@TLS12_WAIT_SKE"
                if v.key_exchange in SIGNED:
                    # c12.14 ServerKeyExchange, signed: RFC 5246 §7.4.3
                    v.state = State.TLS12_WAIT_CR
                    return "c12.14 ServerKeyExchange, signed"
                if v.key_exchange in NO_CERTIFICATE:
                    # c12.14 ServerKeyExchange, unsigned: RFC 5246 §7.4.3
                    v.state = State.TLS12_WAIT_SHD
                    return "c12.14 ServerKeyExchange, unsigned"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_ske_opt(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_SKE_OPT. Leads to TLS12_WAIT_SHD, TLS12_SEND_CKE, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_SERVER_KEY_EXCHANGE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is Alert.NONE:
                    # c12.15 ServerKeyExchange, PSK hint: RFC 5246 §7.4.3
                    # RFC 4279 section 2: the hint in a ServerKeyExchange is optional
                    v.state = State.TLS12_WAIT_SHD
                    return "c12.15 ServerKeyExchange, PSK hint"
                # fault.bad ServerKeyExchange: RFC 8446 §6.2
                v.alert_owed = fault
                v.state = State.ABORT
                return "fault.bad ServerKeyExchange@TLS12_WAIT_SKE_OPT"
        case Event.RECV_SERVER_HELLO_DONE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is Alert.NONE:
                    # c12.16 ServerHelloDone, no hint: RFC 5246 §7.4.5
                    # RFC 4279 section 2: the hint in a ServerKeyExchange is optional
                    v.state = State.TLS12_SEND_CKE
                    return "c12.16 ServerHelloDone, no hint"
                # fault.bad ServerHelloDone: RFC 8446 §6.2
                v.alert_owed = fault
                v.state = State.ABORT
                return "fault.bad ServerHelloDone@TLS12_WAIT_SKE_OPT"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_cr(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CR. Leads to TLS12_WAIT_SHD, TLS12_SEND_CKE, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CERTIFICATE_REQUEST:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateRequest: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateRequest@TLS12_WAIT_CR"
                if v.key_exchange in MAY_REQUEST:
                    # c12.17 CertificateRequest: RFC 5246 §7.4.4
                    v.certificate_requested = True
                    v.state = State.TLS12_WAIT_SHD
                    return "c12.17 CertificateRequest"
        case Event.RECV_SERVER_HELLO_DONE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerHelloDone: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerHelloDone@TLS12_WAIT_CR"
                if not v.certificate_requested:
                    # c12.18 ServerHelloDone: RFC 5246 §7.4.5
                    v.state = State.TLS12_SEND_CKE
                    return "c12.18 ServerHelloDone@TLS12_WAIT_CR"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_shd(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_SHD. Leads to TLS12_SEND_CKE, TLS12_SEND_CERT, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_SERVER_HELLO_DONE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerHelloDone: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerHelloDone@TLS12_WAIT_SHD"
                if not v.certificate_requested:
                    # c12.18 ServerHelloDone: RFC 5246 §7.4.5
                    v.state = State.TLS12_SEND_CKE
                    return "c12.18 ServerHelloDone@TLS12_WAIT_SHD"
                # c12.18 ServerHelloDone, certificate due: RFC 5246 §7.4.5
                v.state = State.TLS12_SEND_CERT
                return "c12.18 ServerHelloDone, certificate due"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_nst(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_NST. Leads to TLS12_WAIT_CCS, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_APPLICATION_DATA:
            return on_send_application_data(v, h)
        case Event.RECV_NEW_SESSION_TICKET:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is Alert.NONE:
                    # c12.19 NewSessionTicket: RFC 5077 §3.3
                    v.state = State.TLS12_WAIT_CCS
                    return "c12.19 NewSessionTicket"
                # fault.bad NewSessionTicket: RFC 8446 §6.2
                v.alert_owed = fault
                v.state = State.ABORT
                return "fault.bad NewSessionTicket@TLS12_WAIT_NST"
        case Event.RECV_CHANGE_CIPHER_SPEC:
            if current_read_keys(v, h):
                # c12.20 promised ticket missing: RFC 5077 §3.3
                # D14: a NewSessionTicket that the ServerHello promised MUST come
                v.alert_owed = Alert.UNEXPECTED_MESSAGE
                v.state = State.ABORT
                return "c12.20 promised ticket missing"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_ccs(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_CCS. Leads to TLS12_WAIT_FIN, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_APPLICATION_DATA:
            return on_send_application_data(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            if current_read_keys(v, h) and h.valid() and not h.interleaved():
                # c12.21 ChangeCipherSpec: RFC 5246 §7.1
                v.read_epoch = Epoch.APPLICATION
                v.read_generation = (v.read_generation + 1) % 4
                v.state = State.TLS12_WAIT_FIN
                return "c12.21 ChangeCipherSpec"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_wait_fin(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_WAIT_FIN. Leads to TLS12_CONNECTED, TLS12_SEND_CCS, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_APPLICATION_DATA:
            return on_send_application_data(v, h)
        case Event.RECV_FINISHED:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Finished: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Finished@TLS12_WAIT_FIN"
                if v.resumed is not Resumed.YES:
                    # c12.22 Finished: RFC 5246 §7.4.9
                    v.renegotiating = False
                    v.state = State.TLS12_CONNECTED
                    return "c12.22 Finished"
                # c12.22 Finished, resumed: RFC 5246 §7.4.9
                v.state = State.TLS12_SEND_CCS
                return "c12.22 Finished, resumed"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CERT. Leads to TLS12_SEND_CKE, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if h.empty():
                    # c12.18 empty Certificate: RFC 5246 §7.4.6
                    v.state = State.TLS12_SEND_CKE
                    return "c12.18 empty Certificate"
                key = h.key()
                if key is not CertificateKey.FIXED_DH or v.key_exchange is KeyExchange.DH_STATIC:
                    # c12.18 Certificate: RFC 5246 §7.4.6
                    v.client_certificate = key
                    v.state = State.TLS12_SEND_CKE
                    return "c12.18 Certificate"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_in_the_own_flight(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_cke(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CKE. Leads to TLS12_SEND_CCS, TLS12_SEND_CV, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CLIENT_KEY_EXCHANGE:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if v.client_certificate is not CertificateKey.SIGN:
                    # c12.18 ClientKeyExchange: RFC 5246 §7.4.7
                    v.state = State.TLS12_SEND_CCS
                    return "c12.18 ClientKeyExchange"
                # c12.18 ClientKeyExchange, then verify: RFC 5246 §7.4.7
                v.state = State.TLS12_SEND_CV
                return "c12.18 ClientKeyExchange, then verify"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_in_the_own_flight(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_CV. Leads to TLS12_SEND_CCS, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE_VERIFY:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                # c12.18 CertificateVerify: RFC 5246 §7.4.8
                v.state = State.TLS12_SEND_CCS
                return "c12.18 CertificateVerify"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_in_the_own_flight(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
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
                # c12.18 ChangeCipherSpec: RFC 5246 §7.1
                v.write_epoch = Epoch.APPLICATION
                v.write_generation = (v.write_generation + 1) % 4
                v.state = State.TLS12_SEND_FINISHED
                return "c12.18 ChangeCipherSpec"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_in_the_own_flight(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c12_28_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_send_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_SEND_FINISHED. Leads to TLS12_WAIT_CCS, TLS12_WAIT_NST, TLS12_CONNECTED, ABORT,
    CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_FINISHED:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                if v.resumed is Resumed.YES:
                    # c12.22 send Finished, resumed: RFC 5246 §7.4.9
                    v.renegotiating = False
                    v.state = State.TLS12_CONNECTED
                    return "c12.22 send Finished, resumed"
                if not v.ticket_granted:
                    # c12.18 Finished: RFC 5246 §7.4.9
                    v.state = State.TLS12_WAIT_CCS
                    return "c12.18 Finished"
                # c12.18 Finished, ticket promised: RFC 5246 §7.4.9
                v.state = State.TLS12_WAIT_NST
                return "c12.18 Finished, ticket promised"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_in_the_own_flight(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def tls12_connected(v: Variables, event: Event, h: Handlers) -> str | None:
    """TLS12_CONNECTED. Leads to WAIT_SH, ABORT, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.SEND_CLIENT_HELLO:
            renegotiation_info = h.renegotiation_info()
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and (
                    (v.secure_renegotiation and renegotiation_info is RenegotiationInfo.BOUND)
                    or (
                        not v.secure_renegotiation
                        and (
                            v.renegotiation_info is RenegotiationInfo.ABSENT
                            or renegotiation_info is not RenegotiationInfo.ABSENT
                        )
                    )
                )
                and not h.early_data()
                and h.fault() is Alert.NONE
            ):
                # c12.27 renegotiation ClientHello: RFC 5746 §3.5, §4.2
                # RFC 5746 section 4.2 binds a client that signalled it in the first ClientHello; of another
                # nothing is asked
                keep_client_hello(v, h)
                v.certificate_requested = v.ticket_granted = v.status_granted = v.hello_requested = False
                v.client_certificate = CertificateKey.NONE
                v.resumed = Resumed.NO
                v.key_exchange = KeyExchange.TLS13
                v.renegotiating = True
                v.state = State.WAIT_SH
                return "c12.27 renegotiation ClientHello"
        case Event.RECV_HELLO_REQUEST:
            if current_read_keys(v, h):
                # c12.25 HelloRequest: RFC 5246 §7.4.1.1
                v.hello_requested = True
                return "c12.25 HelloRequest"
        case Event.RECV_APPLICATION_DATA:
            if current_read_keys(v, h):
                # c12.26 ApplicationData: RFC 5246 §10
                h.deliver_data()
                return "c12.26 ApplicationData"
        case Event.SEND_APPLICATION_DATA:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h):
                # c12.26 send ApplicationData: RFC 5246 §10
                return "c12.26 send ApplicationData"
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
                if v.write_side is WriteSide.OPEN:
                    if level is not AlertLevel.INVALID and description is Alert.USER_CANCELED:
                        # alert: send user_canceled: RFC 8446 §6.1; RFC 5246 §7.2.1
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled@TLS12_CONNECTED"
                    if v.hello_requested and level is AlertLevel.WARNING and description is Alert.NO_RENEGOTIATION:
                        # alert: send no_renegotiation: RFC 5246 §7.2.2, §7.4.1.1
                        v.hello_requested = False
                        return "alert: send no_renegotiation"
                if (
                    v.write_side is not WriteSide.CLOSED
                    and level is not AlertLevel.INVALID
                    and description is Alert.CLOSE_NOTIFY
                ):
                    # close: send close_notify: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.write_side = WriteSide.CLOSED
                    return "close: send close_notify@TLS12_CONNECTED"
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description is Alert.USER_CANCELED:
                    # alert: user_canceled received: RFC 8446 §6.1; RFC 5246 §7.2.1
                    return "alert: user_canceled received@TLS12_CONNECTED"
                if description not in (Alert.CLOSE_NOTIFY, Alert.NO_RENEGOTIATION):
                    level = h.level()
                    if level is AlertLevel.FATAL:
                        # alert: fatal received: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                        v.state = State.ABORT
                        return "alert: fatal received@TLS12_CONNECTED"
                    if level is AlertLevel.WARNING:
                        # alert: warning received: RFC 5246 §7.2
                        return "alert: warning received@TLS12_CONNECTED"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                        v.state = State.CLOSE_RECEIVED
                        return "close: close_notify received@TLS12_CONNECTED"
                    # close: close_notify answered: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify answered"
    return None
