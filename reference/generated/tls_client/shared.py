"""What tls_client does alike in several states. Made from the model by `wirestate generate`; do
not edit.
"""

from __future__ import annotations

from wirestate.reference.generated.tls import Alert, AlertLevel, AnswerLeft, Epoch, KeyUpdateRequest, Resumed, WriteSide
from wirestate.reference.generated.tls_client.vocabulary import (
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def keep_server_hello(v: Variables, h: Handlers) -> None:
    """What later rules ask of the ServerHello."""
    v.key_exchange = h.key_exchange()
    v.ticket_granted = h.ticket_granted()
    v.status_granted = h.status_granted()
    v.false_start_ok = h.false_start_ok()


def keep_client_hello(v: Variables, h: Handlers) -> None:
    """What later rules ask of the ClientHello."""
    v.offers_13 = h.offers_13()
    v.early_offered = h.early_data()
    v.pha_offered = h.pha_offered()
    v.psk_offered = h.psk_offered()
    v.session_id_offered = h.session_id_offered()
    v.ticket_supported = h.ticket_supported()
    v.ticket_offered = h.ticket_offered()
    v.offers_12 = h.offers_12()


def on_send_application_data(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in TLS12_WAIT_NST, TLS12_WAIT_CCS, TLS12_WAIT_FIN."""
    if v.write_side is WriteSide.OPEN and current_write_keys(v, h):
        if v.resumed is Resumed.NO and v.false_start_ok:
            # c12.18 False Start: RFC 7918 §3; RFC 5246 §7.4.9
            # RFC 7918: after the own Finished of a full handshake with a forward-secret AEAD suite
            return "c12.18 False Start@"
        if v.renegotiating and v.resumed is Resumed.YES:
            # c12.28 send ApplicationData while resuming: RFC 5246 §7.4.1.1, §7.1
            return "c12.28 send ApplicationData while resuming@"
    return None


def c12_24_hello_request_ignored(v: Variables, h: Handlers) -> str | None:
    """recv HelloRequest, in WAIT_SH, TLS12_WAIT_RINFO, TLS12_WAIT_CERT, TLS12_WAIT_CSTAT,
    TLS12_WAIT_SKE, TLS12_WAIT_SKE_OPT, TLS12_WAIT_CR, TLS12_WAIT_SHD, TLS12_WAIT_NST,
    TLS12_WAIT_CCS, TLS12_WAIT_FIN, TLS12_SEND_CERT, TLS12_SEND_CKE, TLS12_SEND_CV,
    TLS12_SEND_CCS, TLS12_SEND_FINISHED.
    """
    if not v.hrr and current_read_keys(v, h):
        # c12.24 HelloRequest ignored: RFC 5246 §7.4.1.1
        # D16: ignored while a handshake is on, and not part of the transcript
        return "c12.24 HelloRequest ignored@"
    return None


def c12_28_application_data_while_renegotiating(v: Variables, h: Handlers) -> str | None:
    """recv ApplicationData, in WAIT_SH, TLS12_WAIT_RINFO, TLS12_WAIT_CERT, TLS12_WAIT_CSTAT,
    TLS12_WAIT_SKE, TLS12_WAIT_SKE_OPT, TLS12_WAIT_CR, TLS12_WAIT_SHD, TLS12_WAIT_NST,
    TLS12_WAIT_CCS.
    """
    if v.renegotiating and current_read_keys(v, h):
        # c12.28 ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
        h.deliver_data()
        return "c12.28 ApplicationData while renegotiating@"
    return None


def c12_28_application_data_in_the_own_flight(v: Variables, h: Handlers) -> str | None:
    """recv ApplicationData, in TLS12_SEND_CERT, TLS12_SEND_CKE, TLS12_SEND_CV, TLS12_SEND_CCS,
    TLS12_SEND_FINISHED.
    """
    if v.renegotiating and v.resumed is not Resumed.YES and current_read_keys(v, h):
        # c12.28 ApplicationData in the own flight: RFC 5246 §7.4.1.1, §7.1
        h.deliver_data()
        return "c12.28 ApplicationData in the own flight@"
    return None


def c12_28_send_application_data_while_renegotiating(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in TLS12_WAIT_RINFO, TLS12_WAIT_CERT, TLS12_WAIT_CSTAT,
    TLS12_WAIT_SKE, TLS12_WAIT_SKE_OPT, TLS12_WAIT_CR, TLS12_WAIT_SHD, TLS12_SEND_CERT,
    TLS12_SEND_CKE, TLS12_SEND_CV, TLS12_SEND_CCS.
    """
    if v.write_side is WriteSide.OPEN and v.renegotiating and current_write_keys(v, h):
        # c12.28 send ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
        return "c12.28 send ApplicationData while renegotiating@"
    return None


def on_recv_certificate(v: Variables, h: Handlers) -> str | None:
    """recv Certificate, in WAIT_CERT_CR, WAIT_CERT."""
    if current_read_keys(v, h):
        fault = h.fault()
        if fault is not Alert.NONE:
            # fault.bad Certificate: RFC 8446 §6.2
            v.alert_owed = fault
            v.state = State.ABORT
            return "fault.bad Certificate@"
        if not h.interleaved():
            if not h.empty():
                # c13.12 Certificate: RFC 8446 §4.4.2
                v.state = State.WAIT_CV
                return "c13.12 Certificate@"
            # c13.12 empty Certificate: RFC 8446 §4.4.2.4
            v.alert_owed = Alert.DECODE_ERROR
            v.state = State.ABORT
            return "c13.12 empty Certificate@"
    return None


def on_recv_compressed_certificate(v: Variables, h: Handlers) -> str | None:
    """recv CompressedCertificate, in WAIT_CERT_CR, WAIT_CERT."""
    if current_read_keys(v, h):
        fault = h.fault()
        if fault is not Alert.NONE:
            # fault.bad CompressedCertificate: RFC 8446 §6.2
            v.alert_owed = fault
            v.state = State.ABORT
            return "fault.bad CompressedCertificate@"
        if not h.interleaved():
            if not h.empty():
                # c13.12 CompressedCertificate: RFC 8879 §4
                v.state = State.WAIT_CV
                return "c13.12 CompressedCertificate@"
            # c13.12 empty CompressedCertificate: RFC 8446 §4.4.2.4
            v.alert_owed = Alert.DECODE_ERROR
            v.state = State.ABORT
            return "c13.12 empty CompressedCertificate@"
    return None


def c13_26_accepted_early_application_data(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in WAIT_FINISHED, SEND_EOED."""
    if (
        v.write_side is WriteSide.OPEN
        and v.write_epoch is Epoch.EARLY
        and v.early_accepted
        and current_write_keys(v, h)
        and not h.interleaved()
    ):
        # c13.26 accepted early ApplicationData: RFC 8446 §4.2.10, §4.5
        return "c13.26 accepted early ApplicationData@"
    return None


def on_recv_new_session_ticket(v: Variables, h: Handlers) -> str | None:
    """recv NewSessionTicket, in SEND_EOED, SEND_EE, SEND_CERT, SEND_CV, SEND_FINISHED, CONNECTED,
    PHA_SEND_CV, PHA_SEND_FINISHED.
    """
    if current_read_keys(v, h):
        fault = h.fault()
        if fault is not Alert.NONE:
            # fault.bad NewSessionTicket: RFC 8446 §6.2
            v.alert_owed = fault
            v.state = State.ABORT
            return "fault.bad NewSessionTicket@"
        if not h.interleaved():
            # c13.16 NewSessionTicket: RFC 8446 §4.6.1
            # sections 4.6.1 and 4.6.3: a server that has sent its Finished may send these, so they may come
            # while the own flight goes out
            return "c13.16 NewSessionTicket@"
    return None


def on_recv_key_update(v: Variables, h: Handlers) -> str | None:
    """recv KeyUpdate, in SEND_EOED, SEND_EE, SEND_CERT, SEND_CV, SEND_FINISHED, CONNECTED,
    PHA_SEND_CV, PHA_SEND_FINISHED.
    """
    if current_read_keys(v, h):
        fault = h.fault()
        if fault is not Alert.NONE:
            # fault.bad KeyUpdate: RFC 8446 §6.2
            v.alert_owed = fault
            v.state = State.ABORT
            return "fault.bad KeyUpdate@"
        if not h.interleaved() and h.ends_record():
            request = h.request()
            if request is KeyUpdateRequest.UPDATE_NOT_REQUESTED:
                # c13.17 KeyUpdate: RFC 8446 §4.6.3
                v.read_generation = (v.read_generation + 1) % 4
                v.key_update_asked = False
                return "c13.17 KeyUpdate@"
            if request is KeyUpdateRequest.UPDATE_REQUESTED:
                # c13.17 KeyUpdate, asked: RFC 8446 §4.6.3
                v.read_generation = (v.read_generation + 1) % 4
                v.key_update_asked = False
                v.key_update_owed = True
                return "c13.17 KeyUpdate, asked@"
            # c13.17 KeyUpdate, bad value: RFC 8446 §4.6.3
            v.alert_owed = Alert.ILLEGAL_PARAMETER
            v.state = State.ABORT
            return "c13.17 KeyUpdate, bad value@"
    return None


def on_send_key_update(v: Variables, h: Handlers) -> str | None:
    """send KeyUpdate, in CONNECTED, READ_CLOSED."""
    if (
        v.write_side is WriteSide.OPEN
        and v.answer_left is AnswerLeft.NONE
        and current_write_keys(v, h)
        and not h.interleaved()
        and h.ends_record()
        and h.fault() is Alert.NONE
    ):
        request = h.request()
        if request is KeyUpdateRequest.UPDATE_NOT_REQUESTED:
            # c13.18 send KeyUpdate: RFC 8446 §4.6.3
            # D21: an own update_requested does not discharge an owed update_not_requested
            v.write_generation = (v.write_generation + 1) % 4
            v.key_update_owed = False
            return "c13.18 send KeyUpdate@"
        if not (v.rfc9846 and v.key_update_asked) and request is KeyUpdateRequest.UPDATE_REQUESTED:
            # c13.19 send KeyUpdate, asking: RFC 8446 §4.6.3
            # D10: RFC 9846 allows one outstanding update_requested; RFC 8446 sets no limit
            v.write_generation = (v.write_generation + 1) % 4
            v.key_update_asked = True
            return "c13.19 send KeyUpdate, asking@"
    return None


def c13_22_application_data(v: Variables, h: Handlers) -> str | None:
    """recv ApplicationData, in CONNECTED, PHA_SEND_CV, PHA_SEND_FINISHED."""
    if current_read_keys(v, h) and not h.interleaved():
        # c13.22 ApplicationData: RFC 8446 §5.1
        h.deliver_data()
        return "c13.22 ApplicationData@"
    return None


def c13_18_send_application_data(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in CONNECTED, READ_CLOSED."""
    if (
        v.write_side is WriteSide.OPEN
        and not v.key_update_owed
        and v.answer_left is AnswerLeft.NONE
        and current_write_keys(v, h)
        and not h.interleaved()
    ):
        # c13.18 send ApplicationData: RFC 8446 §5.1, §4.6.3
        return "c13.18 send ApplicationData@"
    return None


def on_recv_certificate_request(v: Variables, h: Handlers) -> str | None:
    """recv CertificateRequest, in CONNECTED, PHA_SEND_CV, PHA_SEND_FINISHED."""
    if current_read_keys(v, h):
        fault = h.fault()
        if fault is not Alert.NONE:
            # fault.bad CertificateRequest: RFC 8446 §6.2
            v.alert_owed = fault
            v.state = State.ABORT
            return "fault.bad CertificateRequest@"
        if v.pha_offered and v.pha_outstanding != 7 and not h.interleaved():
            # c13.20 CertificateRequest: RFC 8446 §4.6.2
            v.pha_outstanding = (v.pha_outstanding + 1) % 8
            return "c13.20 CertificateRequest@"
    return None


def on_send_alert_as_in_start(v: Variables, h: Handlers) -> str | None:
    """send Alert, in START, TLS12_WAIT_RINFO, TLS12_WAIT_CERT, TLS12_WAIT_CSTAT, TLS12_WAIT_SKE,
    TLS12_WAIT_SKE_OPT, TLS12_WAIT_CR, TLS12_WAIT_SHD, TLS12_WAIT_NST, TLS12_WAIT_CCS,
    TLS12_WAIT_FIN, TLS12_SEND_CERT, TLS12_SEND_CKE, TLS12_SEND_CV, TLS12_SEND_CCS,
    TLS12_SEND_FINISHED.
    """
    if current_write_keys(v, h):
        description = h.description()
        level = h.level()
        if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION):
            if level is AlertLevel.FATAL:
                # alert: send fatal: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                v.state = State.ABORT
                return "alert: send fatal@"
            if v.write_side is WriteSide.OPEN and level is AlertLevel.WARNING:
                # alert: send warning: RFC 5246 §7.2
                return "alert: send warning@"
        if level is not AlertLevel.INVALID:
            if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED:
                # alert: send user_canceled: RFC 8446 §6.1; RFC 5246 §7.2.1
                v.write_side = WriteSide.CANCELED
                return "alert: send user_canceled@"
            if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                # close: give up the handshake: RFC 8446 §6.1; RFC 5246 §7.2.1
                v.write_side = WriteSide.CLOSED
                v.state = State.CLOSED
                return "close: give up the handshake@"
    return None


def on_send_alert_as_in_connected(v: Variables, h: Handlers) -> str | None:
    """send Alert, in CONNECTED, PHA_SEND_CV, PHA_SEND_FINISHED."""
    if current_write_keys(v, h):
        level = h.level()
        description = h.description()
        if (
            level is AlertLevel.FATAL
            and description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION)
        ):
            # alert: send fatal: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
            v.state = State.ABORT
            return "alert: send fatal@"
        if level is not AlertLevel.INVALID:
            if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED and not h.interleaved():
                # alert: send user_canceled, TLS 1.3: RFC 8446 §6.1, §5.1
                v.write_side = WriteSide.CANCELED
                return "alert: send user_canceled, TLS 1.3@"
            if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                # close: send close_notify: RFC 8446 §6.1; RFC 5246 §7.2.1
                v.write_side = WriteSide.CLOSED
                return "close: send close_notify@"
    return None


def on_send_alert_as_in_wait_ee(v: Variables, h: Handlers) -> str | None:
    """send Alert, in WAIT_EE, WAIT_CERT_CR, WAIT_CERT, WAIT_CV, WAIT_FINISHED, SEND_EOED,
    SEND_EE, SEND_CERT.
    """
    generation = h.generation()
    epoch = h.epoch()
    if (
        current_write_keys(v, h)
        or (generation == 0 and (epoch is Epoch.PLAINTEXT or (epoch is Epoch.EARLY and v.early_offered)))
        or (generation == 0 and epoch is Epoch.HANDSHAKE)
    ):
        level = h.level()
        description = h.description()
        if (
            level is AlertLevel.FATAL
            and description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION)
        ):
            # alert: send fatal before the own flight: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
            # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
            # its flight
            v.state = State.ABORT
            return "alert: send fatal before the own flight@"
        if level is not AlertLevel.INVALID:
            if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED and not h.interleaved():
                # alert: send user_canceled, TLS 1.3 before the own flight: RFC 8446 §6.1, §5.1
                # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                # its flight
                v.write_side = WriteSide.CANCELED
                return "alert: send user_canceled, TLS 1.3 before the own flight@"
            if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                # close: give up the handshake before the own flight: RFC 8446 §6.1; RFC 5246 §7.2.1
                # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                # its flight
                v.write_side = WriteSide.CLOSED
                v.state = State.CLOSED
                return "close: give up the handshake before the own flight@"
    return None


def on_recv_alert_as_in_start(v: Variables, h: Handlers) -> str | None:
    """recv Alert, in START, TLS12_WAIT_RINFO, TLS12_WAIT_CERT, TLS12_WAIT_CSTAT, TLS12_WAIT_SKE,
    TLS12_WAIT_SKE_OPT, TLS12_WAIT_CR, TLS12_WAIT_SHD, TLS12_WAIT_NST, TLS12_WAIT_CCS,
    TLS12_WAIT_FIN, TLS12_SEND_CERT, TLS12_SEND_CKE, TLS12_SEND_CV, TLS12_SEND_CCS,
    TLS12_SEND_FINISHED.
    """
    if current_read_keys(v, h):
        description = h.description()
        if description is Alert.USER_CANCELED:
            # alert: user_canceled received: RFC 8446 §6.1; RFC 5246 §7.2.1
            return "alert: user_canceled received@"
        if description not in (Alert.CLOSE_NOTIFY, Alert.NO_RENEGOTIATION):
            level = h.level()
            if level is AlertLevel.FATAL:
                # alert: fatal received: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                v.state = State.ABORT
                return "alert: fatal received@"
            if level is AlertLevel.WARNING:
                # alert: warning received: RFC 5246 §7.2
                return "alert: warning received@"
        if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
            # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
            # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
            v.state = State.CLOSE_RECEIVED
            return "close: close_notify received@"
    return None


def on_recv_alert_as_in_wait_ee(v: Variables, h: Handlers) -> str | None:
    """recv Alert, in WAIT_EE, WAIT_CERT_CR, WAIT_CERT, WAIT_CV, WAIT_FINISHED, SEND_EOED,
    SEND_EE, SEND_CERT, SEND_CV, SEND_FINISHED.
    """
    if current_read_keys(v, h):
        description = h.description()
        if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
            # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
            # RFC 8446 section 6: an error alert is fatal whatever its level says
            v.state = State.ABORT
            return "alert: error received, TLS 1.3@"
        if description is Alert.USER_CANCELED and not h.interleaved():
            # alert: user_canceled received, TLS 1.3: RFC 8446 §6.1, §5.1
            return "alert: user_canceled received, TLS 1.3@"
        if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
            # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
            # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
            v.state = State.CLOSE_RECEIVED
            return "close: close_notify received@"
    return None


def ccs_dropped(v: Variables, h: Handlers) -> str | None:
    """recv ChangeCipherSpec, in START, WAIT_SH, WAIT_EE, WAIT_CERT_CR, WAIT_CERT, WAIT_CV,
    WAIT_FINISHED.
    """
    if v.offers_13 and not v.renegotiating and h.epoch() is Epoch.PLAINTEXT and h.valid() and not h.interleaved():
        # ccs: dropped: RFC 8446 §5, Appendix D.4
        # D11: a ChangeCipherSpec between the fragments of a handshake message is refused, not dropped
        return "ccs: dropped@"
    return None


def ccs_sent_for_middleboxes(v: Variables, h: Handlers) -> str | None:
    """send ChangeCipherSpec, in START, WAIT_SH, WAIT_EE, WAIT_CERT_CR, WAIT_CERT, WAIT_CV,
    WAIT_FINISHED, SEND_EOED, SEND_EE, SEND_CERT, SEND_CV, SEND_FINISHED.
    """
    if (
        v.write_side is WriteSide.OPEN
        and v.offers_13
        and not v.renegotiating
        and h.epoch() is Epoch.PLAINTEXT
        and h.valid()
        and not h.interleaved()
    ):
        # ccs: sent for middleboxes: RFC 8446 §5, Appendix D.4
        return "ccs: sent for middleboxes@"
    return None
