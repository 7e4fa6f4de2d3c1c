"""TLS 1.3 after the ServerHello. Made from the model by `wirestate generate`; do not edit."""

from __future__ import annotations

from wirestate.reference.generated.tls import Alert, AlertLevel, Epoch, Event, KeyUpdateRequest, Psk, WriteSide
from wirestate.reference.generated.tls_server.shared import (
    ccs_dropped,
    ccs_sent_for_middleboxes,
    on_recv_alert_as_in_connected,
    on_recv_alert_as_in_negotiated,
    on_recv_alert_as_in_wait_client_ee,
    on_send_alert_as_in_negotiated,
    on_send_alert_as_in_wait_eoed,
    on_send_key_update,
    s13_14_certificate_request,
    s13_15_early_new_session_ticket,
    s13_15_new_session_ticket,
    s13_16_send_application_data,
    s13_18_application_data_before_the_clients_finished,
    s13_19_rejected_early_data_skipped,
    s13_6_certificate,
    s13_6_compressed_certificate,
)
from wirestate.reference.generated.tls_server.vocabulary import (
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def negotiated(v: Variables, event: Event, h: Handlers) -> str | None:
    """NEGOTIATED. Leads to SEND_CERT_CR, SEND_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_ENCRYPTED_EXTENSIONS:
            early_accepted = h.early_accepted()
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and (not early_accepted or (v.early_offered and v.psk is Psk.FIRST))
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                alps_negotiated = h.alps_negotiated()
                if v.psk is Psk.NONE:
                    # s13.6 EncryptedExtensions: RFC 8446 §4.3.1
                    v.early_accepted = early_accepted
                    v.alps = alps_negotiated
                    v.state = State.SEND_CERT_CR
                    return "s13.6 EncryptedExtensions"
                # s13.6 EncryptedExtensions, PSK: RFC 8446 §4.3.1, §4.2.10
                v.early_accepted = early_accepted
                v.alps = alps_negotiated
                v.state = State.SEND_FINISHED
                return "s13.6 EncryptedExtensions, PSK"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_negotiated(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_negotiated(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_cert_cr(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_CERT_CR. Leads to SEND_CERT, SEND_CV, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE_REQUEST:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                # s13.6 CertificateRequest: RFC 8446 §4.3.2
                v.certificate_requested = True
                v.state = State.SEND_CERT
                return "s13.6 CertificateRequest"
        case Event.SEND_CERTIFICATE:
            return s13_6_certificate(v, h)
        case Event.SEND_COMPRESSED_CERTIFICATE:
            return s13_6_compressed_certificate(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_negotiated(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_negotiated(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_CERT. Leads to SEND_CV, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE:
            return s13_6_certificate(v, h)
        case Event.SEND_COMPRESSED_CERTIFICATE:
            return s13_6_compressed_certificate(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_negotiated(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_negotiated(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_CV. Leads to SEND_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE_VERIFY:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                # s13.6 CertificateVerify: RFC 8446 §4.4.3
                v.state = State.SEND_FINISHED
                return "s13.6 CertificateVerify"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_negotiated(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_negotiated(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_FINISHED. Leads to WAIT_EOED, WAIT_CLIENT_EE, WAIT_CERT, WAIT_FINISHED, ABORT, CLOSED,
    CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_FINISHED:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.ends_record()
                and h.fault() is Alert.NONE
            ):
                if v.early_accepted:
                    # s13.6 Finished, early data accepted: RFC 8446 Appendix A.2, §4.4.4
                    v.write_epoch = Epoch.APPLICATION
                    v.read_epoch = Epoch.EARLY
                    v.state = State.WAIT_EOED
                    return "s13.6 Finished, early data accepted"
                if v.alps:
                    # s13.6 Finished, application settings: RFC 8446 Appendix A.2, §4.4.4
                    v.write_epoch = Epoch.APPLICATION
                    v.read_epoch = Epoch.HANDSHAKE
                    v.state = State.WAIT_CLIENT_EE
                    return "s13.6 Finished, application settings"
                if v.certificate_requested:
                    # s13.6 Finished, certificate asked for: RFC 8446 Appendix A.2, §4.4.4
                    v.write_epoch = Epoch.APPLICATION
                    v.read_epoch = Epoch.HANDSHAKE
                    v.state = State.WAIT_CERT
                    return "s13.6 Finished, certificate asked for"
                # s13.6 Finished: RFC 8446 Appendix A.2, §4.4.4
                v.write_epoch = Epoch.APPLICATION
                v.read_epoch = Epoch.HANDSHAKE
                v.state = State.WAIT_FINISHED
                return "s13.6 Finished"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_negotiated(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_negotiated(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def wait_eoed(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_EOED. Leads to WAIT_FINISHED, ABORT, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.RECV_APPLICATION_DATA:
            if current_read_keys(v, h) and not h.interleaved():
                # s13.7 early ApplicationData: RFC 8446 §2.3, §4.2.10
                h.deliver_early_data()
                return "s13.7 early ApplicationData"
        case Event.RECV_END_OF_EARLY_DATA:
            if current_read_keys(v, h) and not h.interleaved() and h.ends_record():
                # s13.8 EndOfEarlyData: RFC 8446 §4.5
                v.read_epoch = Epoch.HANDSHAKE
                v.state = State.WAIT_FINISHED
                return "s13.8 EndOfEarlyData"
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_early_new_session_ticket(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s13_18_application_data_before_the_clients_finished(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            description = h.description()
            interleaved = h.interleaved()
            if current_read_keys(v, h):
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
                    # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # RFC 8446 section 6: an error alert is fatal whatever its level says
                    v.state = State.ABORT
                    return "alert: error received, TLS 1.3@WAIT_EOED"
                if description is Alert.USER_CANCELED and not interleaved:
                    # alert: user_canceled received, TLS 1.3: RFC 8446 §6.1, §5.1
                    return "alert: user_canceled received, TLS 1.3@WAIT_EOED"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                        v.state = State.CLOSE_RECEIVED
                        return "close: close_notify received@WAIT_EOED"
                    # close: close_notify answered: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify answered@WAIT_EOED"
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
                    return "alert: error received before the client's flight@WAIT_EOED"
                if description is Alert.USER_CANCELED and not interleaved:
                    # alert: user_canceled received, TLS 1.3, before the client's flight: RFC 8446 §6.1, §5.1
                    # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                    # its flight
                    return "alert: user_canceled received, TLS 1.3, before the client's flight@WAIT_EOED"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received before the client's flight: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                        # its flight
                        v.state = State.CLOSE_RECEIVED
                        return "close: close_notify received before the client's flight@WAIT_EOED"
                    # close: close_notify answered before the client's flight: RFC 8446 §6.1; RFC 5246 §7.2.1
                    # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                    # its flight
                    v.state = State.CLOSED
                    return "close: close_notify answered before the client's flight@WAIT_EOED"
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
    return None


def wait_client_ee(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CLIENT_EE. Leads to WAIT_CERT, WAIT_FINISHED, ABORT, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.RECV_APPLICATION_DATA:
            return s13_19_rejected_early_data_skipped(v, h)
        case Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ClientEncryptedExtensions: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ClientEncryptedExtensions"
                if not h.interleaved():
                    if v.certificate_requested:
                        # s13.6 EncryptedExtensions, certificate due: RFC 8446 §4.3.1
                        v.peer_keyed = True
                        v.state = State.WAIT_CERT
                        return "s13.6 EncryptedExtensions, certificate due"
                    # s13.6 client EncryptedExtensions: RFC 8446 §4.3.1
                    v.peer_keyed = True
                    v.state = State.WAIT_FINISHED
                    return "s13.6 client EncryptedExtensions"
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_early_new_session_ticket(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s13_18_application_data_before_the_clients_finished(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_client_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
    return None


def wait_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CERT. Leads to WAIT_FINISHED, ABORT, WAIT_CV, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.RECV_APPLICATION_DATA:
            return s13_19_rejected_early_data_skipped(v, h)
        case Event.RECV_CERTIFICATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Certificate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Certificate@WAIT_CERT"
                if not h.interleaved():
                    if not h.empty():
                        # s13.11 Certificate: RFC 8446 §4.4.2
                        v.peer_keyed = True
                        v.state = State.WAIT_CV
                        return "s13.11 Certificate"
                    if not v.certificate_required:
                        # s13.9 empty Certificate: RFC 8446 §4.4.2
                        v.peer_keyed = True
                        v.state = State.WAIT_FINISHED
                        return "s13.9 empty Certificate"
                    # s13.10 empty Certificate, required: RFC 8446 §4.4.2.4
                    v.alert_owed = Alert.CERTIFICATE_REQUIRED
                    v.peer_keyed = True
                    v.state = State.ABORT
                    return "s13.10 empty Certificate, required"
        case Event.RECV_COMPRESSED_CERTIFICATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CompressedCertificate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CompressedCertificate"
                if not h.interleaved():
                    if not h.empty():
                        # s13.11 CompressedCertificate: RFC 8879 §4
                        v.peer_keyed = True
                        v.state = State.WAIT_CV
                        return "s13.11 CompressedCertificate"
                    if not v.certificate_required:
                        # s13.9 empty CompressedCertificate: RFC 8879 §4
                        v.peer_keyed = True
                        v.state = State.WAIT_FINISHED
                        return "s13.9 empty CompressedCertificate"
                    # s13.10 empty CompressedCertificate, required: RFC 8446 §4.4.2.4
                    v.alert_owed = Alert.CERTIFICATE_REQUIRED
                    v.peer_keyed = True
                    v.state = State.ABORT
                    return "s13.10 empty CompressedCertificate, required"
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s13_18_application_data_before_the_clients_finished(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_client_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
    return None


def wait_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CV. Leads to WAIT_FINISHED, ABORT, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.RECV_CERTIFICATE_VERIFY:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateVerify: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateVerify@WAIT_CV"
                if not h.interleaved():
                    # s13.12 CertificateVerify: RFC 8446 §4.4.3
                    v.state = State.WAIT_FINISHED
                    return "s13.12 CertificateVerify"
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s13_18_application_data_before_the_clients_finished(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
                    # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # RFC 8446 section 6: an error alert is fatal whatever its level says
                    v.state = State.ABORT
                    return "alert: error received, TLS 1.3@WAIT_CV"
                if description is Alert.USER_CANCELED and not h.interleaved():
                    # alert: user_canceled received, TLS 1.3, under handshake keys: RFC 8446 §6.1, §5.1
                    v.peer_keyed = True
                    return "alert: user_canceled received, TLS 1.3, under handshake keys@WAIT_CV"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                        v.state = State.CLOSE_RECEIVED
                        return "close: close_notify received@WAIT_CV"
                    # close: close_notify answered: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify answered@WAIT_CV"
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
    return None


def wait_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_FINISHED. Leads to CONNECTED, ABORT, CLOSE_RECEIVED, CLOSED."""
    match event:
        case Event.RECV_APPLICATION_DATA:
            return s13_19_rejected_early_data_skipped(v, h)
        case Event.RECV_FINISHED:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Finished: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Finished@WAIT_FINISHED"
                if not h.interleaved() and h.ends_record():
                    # s13.13 Finished: RFC 8446 Appendix A.2, §4.4.4
                    v.read_epoch = Epoch.APPLICATION
                    v.peer_keyed = True
                    v.state = State.CONNECTED
                    return "s13.13 Finished"
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_early_new_session_ticket(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s13_18_application_data_before_the_clients_finished(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_client_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
    return None


def connected(v: Variables, event: Event, h: Handlers) -> str | None:
    """CONNECTED. Leads to ABORT, PHA_WAIT_CV, PHA_WAIT_FINISHED, READ_CLOSED, CLOSED."""
    match event:
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad KeyUpdate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad KeyUpdate"
                if not h.interleaved() and h.ends_record():
                    request = h.request()
                    if request is KeyUpdateRequest.UPDATE_NOT_REQUESTED:
                        # s13.17 KeyUpdate: RFC 8446 §4.6.3
                        v.read_generation = (v.read_generation + 1) % 4
                        v.key_update_asked = False
                        return "s13.17 KeyUpdate"
                    if request is KeyUpdateRequest.UPDATE_REQUESTED:
                        # s13.17 KeyUpdate, asked: RFC 8446 §4.6.3
                        v.read_generation = (v.read_generation + 1) % 4
                        v.key_update_asked = False
                        v.key_update_owed = True
                        return "s13.17 KeyUpdate, asked"
                    # s13.17 KeyUpdate, bad value: RFC 8446 §4.6.3
                    v.alert_owed = Alert.ILLEGAL_PARAMETER
                    v.state = State.ABORT
                    return "s13.17 KeyUpdate, bad value"
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_CERTIFICATE_REQUEST:
            return s13_14_certificate_request(v, h)
        case Event.RECV_CERTIFICATE:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Certificate: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Certificate@CONNECTED"
                if v.pha_outstanding != 0 and not h.interleaved():
                    if not h.empty():
                        # s13.15 post-handshake Certificate: RFC 8446 §4.6.2
                        v.state = State.PHA_WAIT_CV
                        return "s13.15 post-handshake Certificate"
                    # s13.15 post-handshake empty Certificate: RFC 8446 §4.6.2
                    v.state = State.PHA_WAIT_FINISHED
                    return "s13.15 post-handshake empty Certificate"
        case Event.RECV_APPLICATION_DATA:
            if current_read_keys(v, h) and not h.interleaved():
                # s13.17 ApplicationData: RFC 8446 §5.1
                h.deliver_data()
                return "s13.17 ApplicationData"
        case Event.SEND_APPLICATION_DATA:
            return s13_16_send_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_connected(v, h)
    return None


def pha_wait_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """PHA_WAIT_CV. Leads to PHA_WAIT_FINISHED, ABORT, READ_CLOSED, CLOSED."""
    match event:
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_new_session_ticket(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_CERTIFICATE_REQUEST:
            return s13_14_certificate_request(v, h)
        case Event.RECV_CERTIFICATE_VERIFY:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateVerify: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateVerify@PHA_WAIT_CV"
                if not h.interleaved():
                    # s13.15 post-handshake CertificateVerify: RFC 8446 §4.6.2
                    v.state = State.PHA_WAIT_FINISHED
                    return "s13.15 post-handshake CertificateVerify"
        case Event.SEND_APPLICATION_DATA:
            return s13_16_send_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_connected(v, h)
    return None


def pha_wait_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """PHA_WAIT_FINISHED. Leads to CONNECTED, ABORT, READ_CLOSED, CLOSED."""
    match event:
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_new_session_ticket(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_CERTIFICATE_REQUEST:
            return s13_14_certificate_request(v, h)
        case Event.RECV_FINISHED:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad Finished: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad Finished@PHA_WAIT_FINISHED"
                if not h.interleaved() and h.ends_record():
                    # s13.15 post-handshake Finished: RFC 8446 §4.6.2
                    v.pha_outstanding = (v.pha_outstanding - 1) % 8
                    v.state = State.CONNECTED
                    return "s13.15 post-handshake Finished"
        case Event.SEND_APPLICATION_DATA:
            return s13_16_send_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_eoed(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_connected(v, h)
    return None


def read_closed(v: Variables, event: Event, h: Handlers) -> str | None:
    """READ_CLOSED. Leads to ABORT, CLOSED."""
    match event:
        case Event.SEND_NEW_SESSION_TICKET:
            return s13_15_new_session_ticket(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s13_16_send_application_data(v, h)
        case Event.SEND_ALERT:
            if current_write_keys(v, h):
                level = h.level()
                description = h.description()
                if (
                    level is AlertLevel.FATAL
                    and description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION)
                ):
                    # alert: send fatal: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    v.state = State.ABORT
                    return "alert: send fatal@READ_CLOSED"
                if level is not AlertLevel.INVALID:
                    if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED and not h.interleaved():
                        # alert: send user_canceled, TLS 1.3: RFC 8446 §6.1, §5.1
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled, TLS 1.3@READ_CLOSED"
                    if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                        # close: send close_notify, the other side closed: RFC 8446 §6.1; RFC 5246 §7.2.1
                        v.write_side = WriteSide.CLOSED
                        v.state = State.CLOSED
                        return "close: send close_notify, the other side closed@READ_CLOSED"
        case (
            Event.RECV_HELLO_REQUEST
            | Event.RECV_CLIENT_HELLO
            | Event.RECV_HELLO_RETRY_REQUEST
            | Event.RECV_SERVER_HELLO
            | Event.RECV_NEW_SESSION_TICKET
            | Event.RECV_END_OF_EARLY_DATA
            | Event.RECV_ENCRYPTED_EXTENSIONS
            | Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS
            | Event.RECV_CERTIFICATE
            | Event.RECV_SERVER_KEY_EXCHANGE
            | Event.RECV_CERTIFICATE_REQUEST
            | Event.RECV_SERVER_HELLO_DONE
            | Event.RECV_CERTIFICATE_VERIFY
            | Event.RECV_CLIENT_KEY_EXCHANGE
            | Event.RECV_FINISHED
            | Event.RECV_CERTIFICATE_STATUS
            | Event.RECV_KEY_UPDATE
            | Event.RECV_COMPRESSED_CERTIFICATE
            | Event.RECV_UNKNOWN_HANDSHAKE
            | Event.RECV_CHANGE_CIPHER_SPEC
            | Event.RECV_ALERT
            | Event.RECV_APPLICATION_DATA
            | Event.RECV_UNKNOWN_RECORD
            | Event.RECV_EMPTY_RECORD
        ):
            # close: … ignored after close_notify: RFC 8446 §6.1; RFC 5246 §7.2.1
            return f"close: {event.noun} ignored after close_notify@READ_CLOSED"
    return None
