"""TLS 1.3 after the ServerHello. Made from the model by `wirestate generate`; do not edit."""

from __future__ import annotations

from wirestate.reference.generated.tls import Alert, AlertLevel, AnswerLeft, Epoch, Event, Psk, WriteSide
from wirestate.reference.generated.tls_client.shared import (
    c13_18_send_application_data,
    c13_22_application_data,
    c13_26_accepted_early_application_data,
    ccs_dropped,
    ccs_sent_for_middleboxes,
    on_recv_alert_as_in_wait_ee,
    on_recv_certificate,
    on_recv_certificate_request,
    on_recv_compressed_certificate,
    on_recv_key_update,
    on_recv_new_session_ticket,
    on_send_alert_as_in_connected,
    on_send_alert_as_in_wait_ee,
    on_send_key_update,
)
from wirestate.reference.generated.tls_client.vocabulary import (
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def wait_ee(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_EE. Leads to WAIT_CERT_CR, WAIT_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_ENCRYPTED_EXTENSIONS:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad EncryptedExtensions: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad EncryptedExtensions"
                if not h.interleaved():
                    early_accepted = h.early_accepted()
                    if not (not early_accepted or (v.early_offered and v.psk is Psk.FIRST)):
                        # c13.10 early_data not allowed: RFC 8446 §4.2.10
                        v.alert_owed = Alert.ILLEGAL_PARAMETER
                        v.state = State.ABORT
                        return "c13.10 early_data not allowed"
                    alps_negotiated = h.alps_negotiated()
                    if v.psk is Psk.NONE:
                        # c13.9 EncryptedExtensions: RFC 8446 §4.3.1
                        v.early_accepted = early_accepted
                        v.alps = alps_negotiated
                        v.state = State.WAIT_CERT_CR
                        return "c13.9 EncryptedExtensions"
                    # c13.9 EncryptedExtensions, PSK: RFC 8446 §4.3.1, §4.2.10
                    v.early_accepted = early_accepted
                    v.alps = alps_negotiated
                    v.state = State.WAIT_FINISHED
                    return "c13.9 EncryptedExtensions, PSK"
        case Event.SEND_APPLICATION_DATA:
            if (
                v.write_side is WriteSide.OPEN
                and v.write_epoch is Epoch.EARLY
                and not v.renegotiating
                and current_write_keys(v, h)
                and not h.interleaved()
            ):
                # c13.26 early ApplicationData: RFC 8446 §4.2.10
                return "c13.26 early ApplicationData@WAIT_EE"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def wait_cert_cr(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CERT_CR. Leads to WAIT_CERT, WAIT_CV, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CERTIFICATE_REQUEST:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateRequest: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateRequest@WAIT_CERT_CR"
                if not h.interleaved():
                    # c13.11 CertificateRequest: RFC 8446 §4.3.2
                    v.certificate_requested = True
                    v.state = State.WAIT_CERT
                    return "c13.11 CertificateRequest"
        case Event.RECV_CERTIFICATE:
            return on_recv_certificate(v, h)
        case Event.RECV_COMPRESSED_CERTIFICATE:
            return on_recv_compressed_certificate(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def wait_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CERT. Leads to WAIT_CV, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CERTIFICATE:
            return on_recv_certificate(v, h)
        case Event.RECV_COMPRESSED_CERTIFICATE:
            return on_recv_compressed_certificate(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def wait_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CV. Leads to WAIT_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CERTIFICATE_VERIFY:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad CertificateVerify: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad CertificateVerify"
                if not h.interleaved():
                    # c13.13 CertificateVerify: RFC 8446 §4.4.3
                    v.state = State.WAIT_FINISHED
                    return "c13.13 CertificateVerify"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def wait_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_FINISHED. Leads to SEND_EOED, SEND_EE, SEND_CERT, SEND_FINISHED, ABORT, CLOSED,
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
                    return "fault.bad Finished@WAIT_FINISHED"
                if not h.interleaved() and h.ends_record():
                    if v.early_accepted:
                        # c13.14 Finished, early data accepted: RFC 8446 Appendix A.1, §4.4.4
                        v.read_epoch = Epoch.APPLICATION
                        v.state = State.SEND_EOED
                        return "c13.14 Finished, early data accepted"
                    if v.alps:
                        # c13.14 Finished, application settings: RFC 8446 §4.4.4
                        v.read_epoch = Epoch.APPLICATION
                        v.write_epoch = Epoch.HANDSHAKE
                        v.state = State.SEND_EE
                        return "c13.14 Finished, application settings"
                    if v.certificate_requested:
                        # c13.14 Finished, certificate due: RFC 8446 Appendix A.1, §4.4.4
                        v.read_epoch = Epoch.APPLICATION
                        v.write_epoch = Epoch.HANDSHAKE
                        v.state = State.SEND_CERT
                        return "c13.14 Finished, certificate due"
                    # c13.14 Finished: RFC 8446 Appendix A.1, §4.4.4
                    v.read_epoch = Epoch.APPLICATION
                    v.write_epoch = Epoch.HANDSHAKE
                    v.state = State.SEND_FINISHED
                    return "c13.14 Finished"
        case Event.SEND_APPLICATION_DATA:
            return c13_26_accepted_early_application_data(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_eoed(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_EOED. Leads to SEND_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_APPLICATION_DATA:
            return c13_26_accepted_early_application_data(v, h)
        case Event.SEND_END_OF_EARLY_DATA:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.ends_record()
            ):
                # c13.14 EndOfEarlyData: RFC 8446 §4.5
                v.write_epoch = Epoch.HANDSHAKE
                v.state = State.SEND_FINISHED
                return "c13.14 EndOfEarlyData"
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_ee(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_EE. Leads to SEND_CERT, SEND_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CLIENT_ENCRYPTED_EXTENSIONS:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                if v.certificate_requested:
                    # c13.14 EncryptedExtensions: RFC 8446 §4.3.1
                    # ALPS has no RFC: as browsers send it, after the server's Finished, and not with accepted early
                    # data
                    v.state = State.SEND_CERT
                    return "c13.14 EncryptedExtensions"
                # c13.14 EncryptedExtensions, no certificate: RFC 8446 §4.3.1
                # ALPS has no RFC: as browsers send it, after the server's Finished, and not with accepted early
                # data
                v.state = State.SEND_FINISHED
                return "c13.14 EncryptedExtensions, no certificate"
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_cert(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_CERT. Leads to SEND_CV, SEND_FINISHED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CERTIFICATE:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                if not h.empty():
                    # c13.14 send Certificate: RFC 8446 §4.4.2
                    v.state = State.SEND_CV
                    return "c13.14 send Certificate"
                # c13.14 send empty Certificate: RFC 8446 §4.4.2
                v.state = State.SEND_FINISHED
                return "c13.14 send empty Certificate"
        case Event.SEND_COMPRESSED_CERTIFICATE:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                if not h.empty():
                    # c13.14 send CompressedCertificate: RFC 8879 §4
                    v.state = State.SEND_CV
                    return "c13.14 send CompressedCertificate"
                # c13.14 send empty CompressedCertificate: RFC 8879 §4
                v.state = State.SEND_FINISHED
                return "c13.14 send empty CompressedCertificate"
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.SEND_ALERT:
            return on_send_alert_as_in_wait_ee(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
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
                # c13.14 send CertificateVerify: RFC 8446 §4.4.3
                v.state = State.SEND_FINISHED
                return "c13.14 send CertificateVerify"
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
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
                    return "alert: send fatal@SEND_CV"
                if level is not AlertLevel.INVALID:
                    if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED and not h.interleaved():
                        # alert: send user_canceled, TLS 1.3: RFC 8446 §6.1, §5.1
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled, TLS 1.3@SEND_CV"
                    if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                        # close: give up the handshake: RFC 8446 §6.1; RFC 5246 §7.2.1
                        v.write_side = WriteSide.CLOSED
                        v.state = State.CLOSED
                        return "close: give up the handshake@SEND_CV"
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def send_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """SEND_FINISHED. Leads to CONNECTED, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_FINISHED:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.ends_record()
                and h.fault() is Alert.NONE
            ):
                # c13.14 send Finished: RFC 8446 Appendix A.1, §4.4.4
                v.write_epoch = Epoch.APPLICATION
                v.state = State.CONNECTED
                return "c13.14 send Finished"
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.SEND_ALERT:
            generation = h.generation()
            epoch = h.epoch()
            if (
                current_write_keys(v, h)
                or (
                    (
                        (
                            generation == 0
                            and (epoch is Epoch.PLAINTEXT or (epoch is Epoch.EARLY and v.early_offered))
                        )
                        or (generation == 0 and epoch is Epoch.HANDSHAKE)
                    )
                    and not v.certificate_requested
                )
            ):
                level = h.level()
                description = h.description()
                if (
                    level is AlertLevel.FATAL
                    and description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION)
                ):
                    # alert: send fatal before the own Finished: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                    # its flight
                    v.state = State.ABORT
                    return "alert: send fatal before the own Finished"
                if level is not AlertLevel.INVALID:
                    if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED and not h.interleaved():
                        # alert: send user_canceled, TLS 1.3 before the own Finished: RFC 8446 §6.1, §5.1
                        # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                        # its flight
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled, TLS 1.3 before the own Finished"
                    if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                        # close: give up the handshake before the own Finished: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                        # its flight
                        v.write_side = WriteSide.CLOSED
                        v.state = State.CLOSED
                        return "close: give up the handshake before the own Finished"
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_wait_ee(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def connected(v: Variables, event: Event, h: Handlers) -> str | None:
    """CONNECTED. Leads to ABORT, PHA_SEND_CV, PHA_SEND_FINISHED, READ_CLOSED, CLOSED."""
    match event:
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c13_22_application_data(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c13_18_send_application_data(v, h)
        case Event.RECV_CERTIFICATE_REQUEST:
            return on_recv_certificate_request(v, h)
        case Event.SEND_CERTIFICATE:
            if (
                v.write_side is WriteSide.OPEN
                and v.pha_outstanding != 0
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                if not h.empty():
                    # c13.20 send Certificate: RFC 8446 §4.6.2
                    v.state = State.PHA_SEND_CV
                    return "c13.20 send Certificate"
                # c13.20 send empty Certificate: RFC 8446 §4.6.2
                v.state = State.PHA_SEND_FINISHED
                return "c13.20 send empty Certificate"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_connected(v, h)
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
                    # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # RFC 8446 section 6: an error alert is fatal whatever its level says
                    v.state = State.ABORT
                    return "alert: error received, TLS 1.3@CONNECTED"
                if description is Alert.USER_CANCELED and not h.interleaved():
                    # alert: user_canceled received, TLS 1.3: RFC 8446 §6.1, §5.1
                    return "alert: user_canceled received, TLS 1.3@CONNECTED"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received, TLS 1.3: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # each direction is closed on its own
                        v.state = State.READ_CLOSED
                        return "close: close_notify received, TLS 1.3"
                    # close: close_notify received, all closed: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify received, all closed@CONNECTED"
    return None


def pha_send_cv(v: Variables, event: Event, h: Handlers) -> str | None:
    """PHA_SEND_CV. Leads to ABORT, PHA_SEND_FINISHED, READ_CLOSED, CLOSED."""
    match event:
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c13_22_application_data(v, h)
        case Event.RECV_CERTIFICATE_REQUEST:
            return on_recv_certificate_request(v, h)
        case Event.SEND_CERTIFICATE_VERIFY:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                # c13.20 send CertificateVerify: RFC 8446 §4.6.2
                v.state = State.PHA_SEND_FINISHED
                return "c13.20 send CertificateVerify"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_connected(v, h)
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
                    # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # RFC 8446 section 6: an error alert is fatal whatever its level says
                    v.state = State.ABORT
                    return "alert: error received, TLS 1.3@PHA_SEND_CV"
                if description is Alert.USER_CANCELED and not h.interleaved():
                    # alert: user_canceled received, TLS 1.3: RFC 8446 §6.1, §5.1
                    return "alert: user_canceled received, TLS 1.3@PHA_SEND_CV"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received, CertificateVerify due: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # each direction is closed on its own
                        v.answer_left = AnswerLeft.CERTIFICATE_VERIFY
                        v.state = State.READ_CLOSED
                        return "close: close_notify received, CertificateVerify due"
                    # close: close_notify received, all closed: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify received, all closed@PHA_SEND_CV"
    return None


def pha_send_finished(v: Variables, event: Event, h: Handlers) -> str | None:
    """PHA_SEND_FINISHED. Leads to ABORT, CONNECTED, READ_CLOSED, CLOSED."""
    match event:
        case Event.RECV_NEW_SESSION_TICKET:
            return on_recv_new_session_ticket(v, h)
        case Event.RECV_KEY_UPDATE:
            return on_recv_key_update(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c13_22_application_data(v, h)
        case Event.RECV_CERTIFICATE_REQUEST:
            return on_recv_certificate_request(v, h)
        case Event.SEND_FINISHED:
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.ends_record()
                and h.fault() is Alert.NONE
            ):
                # c13.20 send Finished: RFC 8446 §4.6.2
                v.pha_outstanding = (v.pha_outstanding - 1) % 8
                v.state = State.CONNECTED
                return "c13.20 send Finished"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_connected(v, h)
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED):
                    # alert: error received, TLS 1.3: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # RFC 8446 section 6: an error alert is fatal whatever its level says
                    v.state = State.ABORT
                    return "alert: error received, TLS 1.3@PHA_SEND_FINISHED"
                if description is Alert.USER_CANCELED and not h.interleaved():
                    # alert: user_canceled received, TLS 1.3: RFC 8446 §6.1, §5.1
                    return "alert: user_canceled received, TLS 1.3@PHA_SEND_FINISHED"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received, Finished due: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # each direction is closed on its own
                        v.answer_left = AnswerLeft.FINISHED
                        v.state = State.READ_CLOSED
                        return "close: close_notify received, Finished due"
                    # close: close_notify received, all closed: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify received, all closed@PHA_SEND_FINISHED"
    return None


def read_closed(v: Variables, event: Event, h: Handlers) -> str | None:
    """READ_CLOSED. Leads to ABORT, CLOSED."""
    match event:
        case Event.SEND_KEY_UPDATE:
            return on_send_key_update(v, h)
        case Event.SEND_APPLICATION_DATA:
            return c13_18_send_application_data(v, h)
        case Event.SEND_CERTIFICATE:
            if (
                v.write_side is WriteSide.OPEN
                and v.pha_outstanding != 0
                and v.answer_left is AnswerLeft.NONE
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                if not h.empty():
                    # c13.20 half closed: send Certificate: RFC 8446 §4.6.2, §6.1
                    v.answer_left = AnswerLeft.CERTIFICATE_VERIFY
                    return "c13.20 half closed: send Certificate"
                # c13.20 half closed: send empty Certificate: RFC 8446 §4.6.2, §6.1
                v.answer_left = AnswerLeft.FINISHED
                return "c13.20 half closed: send empty Certificate"
        case Event.SEND_CERTIFICATE_VERIFY:
            if (
                v.write_side is WriteSide.OPEN
                and v.answer_left is AnswerLeft.CERTIFICATE_VERIFY
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.fault() is Alert.NONE
            ):
                # c13.20 half closed: send CertificateVerify: RFC 8446 §4.6.2, §6.1
                v.answer_left = AnswerLeft.FINISHED
                return "c13.20 half closed: send CertificateVerify"
        case Event.SEND_FINISHED:
            if (
                v.write_side is WriteSide.OPEN
                and v.answer_left is AnswerLeft.FINISHED
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.ends_record()
                and h.fault() is Alert.NONE
            ):
                # c13.20 half closed: send Finished: RFC 8446 §4.6.2, §6.1
                v.answer_left = AnswerLeft.NONE
                v.pha_outstanding = (v.pha_outstanding - 1) % 8
                return "c13.20 half closed: send Finished"
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
