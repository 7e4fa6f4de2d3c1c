"""What tls_server does alike in several states. Made from the model by `wirestate generate`; do
not edit.
"""

from __future__ import annotations

from wirestate.reference.generated.tls import (
    Alert,
    AlertLevel,
    Epoch,
    KeyExchange,
    KeyUpdateRequest,
    Resumed,
    WriteSide,
)
from wirestate.reference.generated.tls_server.vocabulary import (
    SIGNED,
    WITH_CERTIFICATE,
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def keep_client_hello(v: Variables, h: Handlers) -> None:
    """What later rules ask of the ClientHello."""
    v.offers_13 = h.offers_13()
    v.early_offered = h.early_data()
    v.pha_offered = h.pha_offered()
    v.psk_offered = h.psk_offered()
    v.session_id_offered = h.session_id_offered()
    v.ticket_supported = h.ticket_supported()
    v.ticket_offered = h.ticket_offered()


def keep_server_hello(v: Variables, h: Handlers) -> None:
    """What later rules ask of the ServerHello."""
    v.key_exchange = h.key_exchange()
    v.ticket_granted = h.ticket_granted()
    v.status_granted = h.status_granted()


def on_send_certificate(v: Variables, h: Handlers) -> str | None:
    """send Certificate, in TLS12_SEND_CERT, TLS12_SEND_RINFO."""
    if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and not h.empty() and h.fault() is Alert.NONE:
        if v.status_granted and v.key_exchange in WITH_CERTIFICATE:
            # s12.2 Certificate, status announced: RFC 5246 §7.4.2
            v.resumed = Resumed.NO
            v.state = State.TLS12_SEND_CSTAT
            return "s12.2 Certificate, status announced@"
        if not v.status_granted:
            if v.key_exchange in (KeyExchange.RSA, KeyExchange.DH_STATIC):
                # s12.2 Certificate, RSA: RFC 5246 §7.4.2
                v.resumed = Resumed.NO
                v.state = State.TLS12_SEND_CR
                return "s12.2 Certificate, RSA@"
            if v.key_exchange in SIGNED:
                # s12.2 Certificate, DHE: RFC 5246 §7.4.2
                v.resumed = Resumed.NO
                v.state = State.TLS12_SEND_SKE
                return "s12.2 Certificate, DHE@"
            if v.key_exchange is KeyExchange.RSA_PSK:
                # s12.2 Certificate, RSA_PSK: RFC 5246 §7.4.2
                v.resumed = Resumed.NO
                v.state = State.TLS12_SEND_SKE_OPT
                return "s12.2 Certificate, RSA_PSK@"
    return None


def s12_18_application_data_while_renegotiating(v: Variables, h: Handlers) -> str | None:
    """recv ApplicationData, in RECVD_CH, TLS12_SEND_RINFO, TLS12_SEND_CERT, TLS12_SEND_CSTAT,
    TLS12_SEND_SKE, TLS12_SEND_SKE_OPT, TLS12_SEND_CR, TLS12_SEND_SHD, TLS12_WAIT_CERT,
    TLS12_WAIT_CKE, TLS12_WAIT_CV, TLS12_SEND_NST, TLS12_SEND_CCS.
    """
    if v.renegotiating and v.read_generation == v.write_generation and current_read_keys(v, h):
        # s12.18 ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
        h.deliver_data()
        return "s12.18 ApplicationData while renegotiating@"
    return None


def on_recv_application_data(v: Variables, h: Handlers) -> str | None:
    """recv ApplicationData, in TLS12_WAIT_CCS, TLS12_SEND_FINISHED."""
    if v.renegotiating and current_read_keys(v, h):
        if v.read_generation == v.write_generation:
            # s12.18 ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
            h.deliver_data()
            return "s12.18 ApplicationData while renegotiating@"
        if v.resumed is Resumed.YES:
            # s12.18 ApplicationData while resuming: RFC 5246 §7.4.1.1, §7.1
            h.deliver_data()
            return "s12.18 ApplicationData while resuming@"
    return None


def s12_18_send_application_data_while_renegotiating(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in RECVD_CH, TLS12_SEND_RINFO, TLS12_SEND_CERT, TLS12_SEND_CSTAT,
    TLS12_SEND_SKE, TLS12_SEND_SKE_OPT, TLS12_SEND_CR, TLS12_SEND_SHD, TLS12_WAIT_CERT,
    TLS12_WAIT_CKE, TLS12_WAIT_CV, TLS12_WAIT_CCS, TLS12_WAIT_FIN.
    """
    if (
        v.write_side is WriteSide.OPEN
        and v.renegotiating
        and v.resumed is not Resumed.YES
        and current_write_keys(v, h)
    ):
        # s12.18 send ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
        return "s12.18 send ApplicationData while renegotiating@"
    return None


def on_send_application_data(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in TLS12_SEND_NST, TLS12_SEND_CCS."""
    if v.write_side is WriteSide.OPEN and v.renegotiating and current_write_keys(v, h):
        if v.resumed is not Resumed.YES:
            # s12.18 send ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
            return "s12.18 send ApplicationData while renegotiating@"
        # s12.18 send ApplicationData before resuming: RFC 5246 §7.4.1.1, §7.1
        return "s12.18 send ApplicationData before resuming@"
    return None


def s13_6_certificate(v: Variables, h: Handlers) -> str | None:
    """send Certificate, in SEND_CERT_CR, SEND_CERT."""
    if (
        v.write_side is WriteSide.OPEN
        and current_write_keys(v, h)
        and not h.empty()
        and not h.interleaved()
        and h.fault() is Alert.NONE
    ):
        # s13.6 Certificate: RFC 8446 §4.4.2
        v.state = State.SEND_CV
        return "s13.6 Certificate@"
    return None


def s13_6_compressed_certificate(v: Variables, h: Handlers) -> str | None:
    """send CompressedCertificate, in SEND_CERT_CR, SEND_CERT."""
    if (
        v.write_side is WriteSide.OPEN
        and current_write_keys(v, h)
        and not h.empty()
        and not h.interleaved()
        and h.fault() is Alert.NONE
    ):
        # s13.6 CompressedCertificate: RFC 8879 §4
        v.state = State.SEND_CV
        return "s13.6 CompressedCertificate@"
    return None


def s13_19_rejected_early_data_skipped(v: Variables, h: Handlers) -> str | None:
    """recv ApplicationData, in WAIT_CLIENT_EE, WAIT_CERT, WAIT_FINISHED."""
    if (
        v.early_offered
        and not v.early_accepted
        and not v.peer_keyed
        and h.epoch() is Epoch.EARLY
        and not h.interleaved()
    ):
        # s13.19 rejected early data skipped: RFC 8446 §4.2.10, §5.1
        return "s13.19 rejected early data skipped@"
    return None


def s13_15_new_session_ticket(v: Variables, h: Handlers) -> str | None:
    """send NewSessionTicket, in CONNECTED, PHA_WAIT_CV, PHA_WAIT_FINISHED, READ_CLOSED."""
    if (
        v.write_side is WriteSide.OPEN
        and current_write_keys(v, h)
        and not h.interleaved()
        and h.fault() is Alert.NONE
    ):
        # s13.15 NewSessionTicket: RFC 8446 §4.6.1
        return "s13.15 NewSessionTicket@"
    return None


def s13_15_early_new_session_ticket(v: Variables, h: Handlers) -> str | None:
    """send NewSessionTicket, in WAIT_EOED, WAIT_CLIENT_EE, WAIT_FINISHED."""
    if (
        v.write_side is WriteSide.OPEN
        and not v.certificate_requested
        and current_write_keys(v, h)
        and not h.interleaved()
        and h.fault() is Alert.NONE
    ):
        # s13.15 early NewSessionTicket: RFC 8446 §4.6.1
        # s13.15 Appendix A.2 and 4.6.1: a server that asked for no certificate may send tickets after its
        # own Finished
        return "s13.15 early NewSessionTicket@"
    return None


def on_send_key_update(v: Variables, h: Handlers) -> str | None:
    """send KeyUpdate, in WAIT_EOED, WAIT_CLIENT_EE, WAIT_CERT, WAIT_CV, WAIT_FINISHED, CONNECTED,
    PHA_WAIT_CV, PHA_WAIT_FINISHED, READ_CLOSED.
    """
    if (
        v.write_side is WriteSide.OPEN
        and current_write_keys(v, h)
        and not h.interleaved()
        and h.ends_record()
        and h.fault() is Alert.NONE
    ):
        request = h.request()
        if request is KeyUpdateRequest.UPDATE_NOT_REQUESTED:
            # s13.18 send KeyUpdate: RFC 8446 §4.6.3
            # D21: an own update_requested does not discharge an owed update_not_requested
            v.write_generation = (v.write_generation + 1) % 4
            v.key_update_owed = False
            return "s13.18 send KeyUpdate@"
        if not (v.rfc9846 and v.key_update_asked) and request is KeyUpdateRequest.UPDATE_REQUESTED:
            # s13.19 send KeyUpdate, asking: RFC 8446 §4.6.3
            # D10: RFC 9846 allows one outstanding update_requested; RFC 8446 sets no limit
            v.write_generation = (v.write_generation + 1) % 4
            v.key_update_asked = True
            return "s13.19 send KeyUpdate, asking@"
    return None


def s13_14_certificate_request(v: Variables, h: Handlers) -> str | None:
    """send CertificateRequest, in CONNECTED, PHA_WAIT_CV, PHA_WAIT_FINISHED."""
    if (
        v.write_side is WriteSide.OPEN
        and v.pha_offered
        and v.pha_outstanding != 7
        and current_write_keys(v, h)
        and not h.interleaved()
        and h.fault() is Alert.NONE
    ):
        # s13.14 CertificateRequest: RFC 8446 §4.6.2
        v.pha_outstanding = (v.pha_outstanding + 1) % 8
        return "s13.14 CertificateRequest@"
    return None


def s13_16_send_application_data(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in CONNECTED, PHA_WAIT_CV, PHA_WAIT_FINISHED, READ_CLOSED."""
    if v.write_side is WriteSide.OPEN and not v.key_update_owed and current_write_keys(v, h) and not h.interleaved():
        # s13.16 send ApplicationData: RFC 8446 §5.1, §4.6.3
        return "s13.16 send ApplicationData@"
    return None


def s13_18_application_data_before_the_clients_finished(v: Variables, h: Handlers) -> str | None:
    """send ApplicationData, in WAIT_EOED, WAIT_CLIENT_EE, WAIT_CERT, WAIT_CV, WAIT_FINISHED."""
    if v.write_side is WriteSide.OPEN and not v.key_update_owed and current_write_keys(v, h) and not h.interleaved():
        # s13.18 ApplicationData before the client's Finished: RFC 8446 Appendix A.2, §4.4.4
        # half-RTT data: the client is not authenticated yet
        return "s13.18 ApplicationData before the client's Finished@"
    return None


def on_send_alert_as_in_start(v: Variables, h: Handlers) -> str | None:
    """send Alert, in START, WAIT_CH2, TLS12_SEND_RINFO, TLS12_SEND_CERT, TLS12_SEND_CSTAT,
    TLS12_SEND_SKE, TLS12_SEND_SKE_OPT, TLS12_SEND_CR, TLS12_SEND_SHD, TLS12_WAIT_CERT,
    TLS12_WAIT_CKE, TLS12_WAIT_CV, TLS12_WAIT_CCS, TLS12_WAIT_FIN, TLS12_SEND_NST, TLS12_SEND_CCS,
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


def on_send_alert_as_in_negotiated(v: Variables, h: Handlers) -> str | None:
    """send Alert, in NEGOTIATED, SEND_CERT_CR, SEND_CERT, SEND_CV, SEND_FINISHED."""
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
                # close: give up the handshake: RFC 8446 §6.1; RFC 5246 §7.2.1
                v.write_side = WriteSide.CLOSED
                v.state = State.CLOSED
                return "close: give up the handshake@"
    return None


def on_send_alert_as_in_wait_eoed(v: Variables, h: Handlers) -> str | None:
    """send Alert, in WAIT_EOED, WAIT_CLIENT_EE, WAIT_CERT, WAIT_CV, WAIT_FINISHED, CONNECTED,
    PHA_WAIT_CV, PHA_WAIT_FINISHED.
    """
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


def on_recv_alert_as_in_start(v: Variables, h: Handlers) -> str | None:
    """recv Alert, in START, WAIT_CH2, TLS12_SEND_RINFO, TLS12_SEND_CERT, TLS12_SEND_CSTAT,
    TLS12_SEND_SKE, TLS12_SEND_SKE_OPT, TLS12_SEND_CR, TLS12_SEND_SHD, TLS12_WAIT_CERT,
    TLS12_WAIT_CKE, TLS12_WAIT_CV, TLS12_WAIT_CCS, TLS12_WAIT_FIN, TLS12_SEND_NST, TLS12_SEND_CCS,
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


def on_recv_alert_as_in_negotiated(v: Variables, h: Handlers) -> str | None:
    """recv Alert, in NEGOTIATED, SEND_CERT_CR, SEND_CERT, SEND_CV, SEND_FINISHED."""
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


def on_recv_alert_as_in_wait_client_ee(v: Variables, h: Handlers) -> str | None:
    """recv Alert, in WAIT_CLIENT_EE, WAIT_CERT, WAIT_FINISHED."""
    description = h.description()
    interleaved = h.interleaved()
    if current_read_keys(v, h):
        if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
            # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
            # RFC 8446 section 6: an error alert is fatal whatever its level says
            v.state = State.ABORT
            return "alert: error received, TLS 1.3@"
        if description is Alert.USER_CANCELED and not interleaved:
            # alert: user_canceled received, TLS 1.3, under handshake keys: RFC 8446 §6.1, §5.1
            v.peer_keyed = True
            return "alert: user_canceled received, TLS 1.3, under handshake keys@"
        if description is Alert.CLOSE_NOTIFY:
            if v.write_side is not WriteSide.CLOSED:
                # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                v.state = State.CLOSE_RECEIVED
                return "close: close_notify received@"
            # close: close_notify answered: RFC 8446 §6.1; RFC 5246 §7.2.1
            v.state = State.CLOSED
            return "close: close_notify answered@"
    epoch = h.epoch()
    if (
        not v.peer_keyed
        and epoch is not v.read_epoch
        and h.generation() == 0
        and (epoch is Epoch.PLAINTEXT or (epoch is Epoch.EARLY and v.early_offered))
    ):
        if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
            # alert: error received before the client's flight: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
            # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
            # its flight
            v.state = State.ABORT
            return "alert: error received before the client's flight@"
        if description is Alert.USER_CANCELED and not interleaved:
            # alert: user_canceled received, TLS 1.3, before the client's flight: RFC 8446 §6.1, §5.1
            # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
            # its flight
            return "alert: user_canceled received, TLS 1.3, before the client's flight@"
        if description is Alert.CLOSE_NOTIFY:
            if v.write_side is not WriteSide.CLOSED:
                # close: close_notify received before the client's flight: RFC 8446 §6.1; RFC 5246 §7.2.1
                # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                # its flight
                v.state = State.CLOSE_RECEIVED
                return "close: close_notify received before the client's flight@"
            # close: close_notify answered before the client's flight: RFC 8446 §6.1; RFC 5246 §7.2.1
            # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
            # its flight
            v.state = State.CLOSED
            return "close: close_notify answered before the client's flight@"
    return None


def on_recv_alert_as_in_connected(v: Variables, h: Handlers) -> str | None:
    """recv Alert, in CONNECTED, PHA_WAIT_CV, PHA_WAIT_FINISHED."""
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
        if description is Alert.CLOSE_NOTIFY:
            if v.write_side is not WriteSide.CLOSED:
                # close: close_notify received, TLS 1.3: RFC 8446 §6.1; RFC 5246 §7.2.1
                # each direction is closed on its own
                v.state = State.READ_CLOSED
                return "close: close_notify received, TLS 1.3@"
            # close: close_notify received, all closed: RFC 8446 §6.1; RFC 5246 §7.2.1
            v.state = State.CLOSED
            return "close: close_notify received, all closed@"
    return None


def ccs_dropped(v: Variables, h: Handlers) -> str | None:
    """recv ChangeCipherSpec, in RECVD_CH, WAIT_CH2, NEGOTIATED, SEND_CERT_CR, SEND_CERT, SEND_CV,
    SEND_FINISHED, WAIT_EOED, WAIT_CLIENT_EE, WAIT_CERT, WAIT_CV, WAIT_FINISHED.
    """
    if v.offers_13 and not v.renegotiating and h.epoch() is Epoch.PLAINTEXT and h.valid() and not h.interleaved():
        # ccs: dropped: RFC 8446 §5, Appendix D.4
        # D11: a ChangeCipherSpec between the fragments of a handshake message is refused, not dropped
        return "ccs: dropped@"
    return None


def ccs_sent_for_middleboxes(v: Variables, h: Handlers) -> str | None:
    """send ChangeCipherSpec, in WAIT_CH2, NEGOTIATED, SEND_CERT_CR, SEND_CERT, SEND_CV,
    SEND_FINISHED.
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
