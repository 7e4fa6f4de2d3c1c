"""The hellos: which version, which keys, resumption or not. Made from the model by `wirestate
generate`; do not edit.
"""

from __future__ import annotations

from wirestate.reference.generated.tls import (
    Alert,
    AlertLevel,
    Epoch,
    Event,
    KeyExchange,
    Psk,
    RenegotiationInfo,
    Resumed,
    SessionId,
    Version,
    WriteSide,
)
from wirestate.reference.generated.tls_server.shared import (
    ccs_dropped,
    ccs_sent_for_middleboxes,
    keep_client_hello,
    keep_server_hello,
    on_recv_alert_as_in_start,
    on_send_alert_as_in_start,
    s12_18_application_data_while_renegotiating,
    s12_18_send_application_data_while_renegotiating,
)
from wirestate.reference.generated.tls_server.vocabulary import (
    NO_CERTIFICATE,
    WITH_CERTIFICATE,
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def start(v: Variables, event: Event, h: Handlers) -> str | None:
    """START. Leads to RECVD_CH, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CLIENT_HELLO:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ClientHello: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ClientHello@START"
                if not h.offers_13() or (h.ends_record() and not h.interleaved()):
                    renegotiation_info = h.renegotiation_info()
                    if renegotiation_info in (RenegotiationInfo.ABSENT, RenegotiationInfo.EMPTY):
                        # s13.1 ClientHello: RFC 8446 §4.1.2; RFC 5246 §7.4.1.2
                        keep_client_hello(v, h)
                        v.renegotiation_info = renegotiation_info
                        v.state = State.RECVD_CH
                        return "s13.1 ClientHello"
                    # s13.1 wrong renegotiation_info: RFC 5746 §3.6
                    v.alert_owed = Alert.HANDSHAKE_FAILURE
                    v.state = State.ABORT
                    return "s13.1 wrong renegotiation_info"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
    return None


def recvd_ch(v: Variables, event: Event, h: Handlers) -> str | None:
    """RECVD_CH. Leads to WAIT_CH2, NEGOTIATED, CLOSED, TLS12_SEND_NST, TLS12_SEND_CCS,
    TLS12_SEND_RINFO, TLS12_SEND_CERT, TLS12_SEND_SKE, TLS12_SEND_SKE_OPT, ABORT, TLS12_CONNECTED,
    CLOSE_RECEIVED.
    """
    match event:
        case Event.SEND_HELLO_RETRY_REQUEST:
            if (
                v.write_side is WriteSide.OPEN
                and not v.hrr
                and not v.renegotiating
                and v.offers_13
                and current_write_keys(v, h)
                and not h.interleaved()
                and h.ends_record()
                and h.fault() is Alert.NONE
            ):
                # s13.4 HelloRetryRequest: RFC 8446 §4.1.4
                v.hrr = True
                v.state = State.WAIT_CH2
                return "s13.4 HelloRetryRequest"
        case Event.SEND_SERVER_HELLO:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h) and h.fault() is Alert.NONE:
                version = h.version()
                key_exchange = h.key_exchange()
                ticket_granted = h.ticket_granted()
                renegotiation_info = h.renegotiation_info()
                session_id = h.session_id()
                if not v.renegotiating:
                    psk_selected = h.psk_selected()
                    if (
                        v.offers_13
                        and version is Version.TLS_1_3
                        and key_exchange is KeyExchange.TLS13
                        and (psk_selected is Psk.NONE or v.psk_offered)
                        and not h.interleaved()
                        and h.ends_record()
                    ):
                        # s13.6 ServerHello: RFC 8446 §4.1.3
                        v.psk = psk_selected
                        v.write_epoch = Epoch.HANDSHAKE
                        v.state = State.NEGOTIATED
                        return "s13.6 ServerHello"
                    if not v.hrr:
                        if version is Version.OLDER:
                            # s12 ServerHello, older version: RFC 5246 Appendix E.1
                            # the server may choose less than was offered; versions before TLS 1.2 are not modelled, so its
                            # part ends here
                            v.state = State.CLOSED
                            return "s12 ServerHello, older version"
                        if version is Version.TLS_1_2 and (not ticket_granted or v.ticket_supported):
                            if (
                                v.renegotiation_info is not RenegotiationInfo.ABSENT
                                and renegotiation_info is RenegotiationInfo.EMPTY
                            ):
                                if key_exchange is not KeyExchange.TLS13:
                                    if v.session_id_offered and session_id is SessionId.ECHO:
                                        if ticket_granted:
                                            # s12 ServerHello resumed, ticket, RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                            keep_server_hello(v, h)
                                            v.resumed = Resumed.YES
                                            v.secure_renegotiation = True
                                            v.state = State.TLS12_SEND_NST
                                            return "s12 ServerHello resumed, ticket, RFC 5746"
                                        # s12 ServerHello resumed, RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.YES
                                        v.secure_renegotiation = True
                                        v.state = State.TLS12_SEND_CCS
                                        return "s12 ServerHello resumed, RFC 5746"
                                    if (
                                        v.ticket_offered
                                        and not v.session_id_offered
                                        and not (session_id is SessionId.ECHO and v.session_id_offered)
                                    ):
                                        # s12 ServerHello ticket: full or resumed, RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.UNKNOWN
                                        v.secure_renegotiation = True
                                        v.state = State.TLS12_SEND_RINFO
                                        return "s12 ServerHello ticket: full or resumed, RFC 5746"
                                if (
                                    not (v.ticket_offered and not v.session_id_offered)
                                    and not (session_id is SessionId.ECHO and v.session_id_offered)
                                ):
                                    if key_exchange in WITH_CERTIFICATE:
                                        # s12 ServerHello full, RFC 5746: RFC 5246 §7.4.1.3
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.NO
                                        v.secure_renegotiation = True
                                        v.state = State.TLS12_SEND_CERT
                                        return "s12 ServerHello full, RFC 5746"
                                    if key_exchange in NO_CERTIFICATE:
                                        # s12 ServerHello full, no certificate, RFC 5746: RFC 5246 §7.4.1.3
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.NO
                                        v.secure_renegotiation = True
                                        v.state = State.TLS12_SEND_SKE
                                        return "s12 ServerHello full, no certificate, RFC 5746"
                                    if key_exchange is KeyExchange.PSK:
                                        # s12 ServerHello full, PSK, RFC 5746: RFC 5246 §7.4.1.3
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.NO
                                        v.secure_renegotiation = True
                                        v.state = State.TLS12_SEND_SKE_OPT
                                        return "s12 ServerHello full, PSK, RFC 5746"
                            if renegotiation_info is RenegotiationInfo.ABSENT:
                                if key_exchange is not KeyExchange.TLS13:
                                    if v.session_id_offered and session_id is SessionId.ECHO:
                                        if ticket_granted:
                                            # s12 ServerHello resumed, ticket, no RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                            keep_server_hello(v, h)
                                            v.resumed = Resumed.YES
                                            v.state = State.TLS12_SEND_NST
                                            return "s12 ServerHello resumed, ticket, no RFC 5746"
                                        # s12 ServerHello resumed, no RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.YES
                                        v.state = State.TLS12_SEND_CCS
                                        return "s12 ServerHello resumed, no RFC 5746"
                                    if (
                                        v.ticket_offered
                                        and not v.session_id_offered
                                        and not (session_id is SessionId.ECHO and v.session_id_offered)
                                    ):
                                        # s12 ServerHello ticket: full or resumed, no RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.UNKNOWN
                                        v.state = State.TLS12_SEND_RINFO
                                        return "s12 ServerHello ticket: full or resumed, no RFC 5746"
                                if (
                                    not (v.ticket_offered and not v.session_id_offered)
                                    and not (session_id is SessionId.ECHO and v.session_id_offered)
                                ):
                                    if key_exchange in WITH_CERTIFICATE:
                                        # s12 ServerHello full, no RFC 5746: RFC 5246 §7.4.1.3
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.NO
                                        v.state = State.TLS12_SEND_CERT
                                        return "s12 ServerHello full, no RFC 5746"
                                    if key_exchange in NO_CERTIFICATE:
                                        # s12 ServerHello full, no certificate, no RFC 5746: RFC 5246 §7.4.1.3
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.NO
                                        v.state = State.TLS12_SEND_SKE
                                        return "s12 ServerHello full, no certificate, no RFC 5746"
                                    if key_exchange is KeyExchange.PSK:
                                        # s12 ServerHello full, PSK, no RFC 5746: RFC 5246 §7.4.1.3
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.NO
                                        v.state = State.TLS12_SEND_SKE_OPT
                                        return "s12 ServerHello full, PSK, no RFC 5746"
                elif (
                    not v.hrr
                    and version is Version.TLS_1_2
                    and (not ticket_granted or v.ticket_supported)
                    and (
                        (v.secure_renegotiation and renegotiation_info is RenegotiationInfo.BOUND)
                        or (not v.secure_renegotiation and renegotiation_info is RenegotiationInfo.ABSENT)
                    )
                ):
                    if key_exchange is not KeyExchange.TLS13:
                        if v.session_id_offered and session_id is SessionId.ECHO:
                            if ticket_granted:
                                # s12 ServerHello resumed, ticket, renegotiated: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                keep_server_hello(v, h)
                                v.resumed = Resumed.YES
                                v.state = State.TLS12_SEND_NST
                                return "s12 ServerHello resumed, ticket, renegotiated"
                            # s12 ServerHello resumed, renegotiated: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                            keep_server_hello(v, h)
                            v.resumed = Resumed.YES
                            v.state = State.TLS12_SEND_CCS
                            return "s12 ServerHello resumed, renegotiated"
                        if (
                            v.ticket_offered
                            and not v.session_id_offered
                            and not (session_id is SessionId.ECHO and v.session_id_offered)
                        ):
                            # s12 ServerHello ticket: full or resumed, renegotiated: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                            keep_server_hello(v, h)
                            v.resumed = Resumed.UNKNOWN
                            v.state = State.TLS12_SEND_RINFO
                            return "s12 ServerHello ticket: full or resumed, renegotiated"
                    if (
                        not (v.ticket_offered and not v.session_id_offered)
                        and not (session_id is SessionId.ECHO and v.session_id_offered)
                    ):
                        if key_exchange in WITH_CERTIFICATE:
                            # s12 ServerHello full, renegotiated: RFC 5246 §7.4.1.3
                            keep_server_hello(v, h)
                            v.resumed = Resumed.NO
                            v.state = State.TLS12_SEND_CERT
                            return "s12 ServerHello full, renegotiated"
                        if key_exchange in NO_CERTIFICATE:
                            # s12 ServerHello full, no certificate, renegotiated: RFC 5246 §7.4.1.3
                            keep_server_hello(v, h)
                            v.resumed = Resumed.NO
                            v.state = State.TLS12_SEND_SKE
                            return "s12 ServerHello full, no certificate, renegotiated"
                        if key_exchange is KeyExchange.PSK:
                            # s12 ServerHello full, PSK, renegotiated: RFC 5246 §7.4.1.3
                            keep_server_hello(v, h)
                            v.resumed = Resumed.NO
                            v.state = State.TLS12_SEND_SKE_OPT
                            return "s12 ServerHello full, PSK, renegotiated"
        case Event.RECV_APPLICATION_DATA:
            return s12_18_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            return s12_18_send_application_data_while_renegotiating(v, h)
        case Event.SEND_ALERT:
            if current_write_keys(v, h):
                description = h.description()
                level = h.level()
                if description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION):
                    if level is AlertLevel.FATAL:
                        # alert: send fatal: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                        v.state = State.ABORT
                        return "alert: send fatal@RECVD_CH"
                    if v.write_side is WriteSide.OPEN and level is AlertLevel.WARNING:
                        # alert: send warning: RFC 5246 §7.2
                        return "alert: send warning@RECVD_CH"
                if v.write_side is WriteSide.OPEN:
                    if level is not AlertLevel.INVALID and description is Alert.USER_CANCELED:
                        # alert: send user_canceled: RFC 8446 §6.1; RFC 5246 §7.2.1
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled@RECVD_CH"
                    if v.renegotiating and level is AlertLevel.WARNING and description is Alert.NO_RENEGOTIATION:
                        # alert: send no_renegotiation: RFC 5246 §7.2.2, §7.4.1.1
                        # D17: a refusal of a renegotiation leaves the connection as it was; in a first handshake it is
                        # illegal
                        v.renegotiating = False
                        v.state = State.TLS12_CONNECTED
                        return "alert: send no_renegotiation"
                if (
                    v.write_side is not WriteSide.CLOSED
                    and level is not AlertLevel.INVALID
                    and description is Alert.CLOSE_NOTIFY
                ):
                    # close: give up the handshake: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.write_side = WriteSide.CLOSED
                    v.state = State.CLOSED
                    return "close: give up the handshake@RECVD_CH"
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description is Alert.USER_CANCELED:
                    # alert: user_canceled received: RFC 8446 §6.1; RFC 5246 §7.2.1
                    return "alert: user_canceled received@RECVD_CH"
                if description not in (Alert.CLOSE_NOTIFY, Alert.NO_RENEGOTIATION):
                    level = h.level()
                    if level is AlertLevel.FATAL:
                        # alert: fatal received: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                        v.state = State.ABORT
                        return "alert: fatal received@RECVD_CH"
                    if level is AlertLevel.WARNING:
                        # alert: warning received: RFC 5246 §7.2
                        return "alert: warning received@RECVD_CH"
                if description is Alert.CLOSE_NOTIFY:
                    if v.write_side is not WriteSide.CLOSED:
                        # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                        v.state = State.CLOSE_RECEIVED
                        return "close: close_notify received@RECVD_CH"
                    # close: close_notify answered: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.state = State.CLOSED
                    return "close: close_notify answered@RECVD_CH"
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
    return None


def wait_ch2(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_CH2. Leads to RECVD_CH, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.RECV_CLIENT_HELLO:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ClientHello: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ClientHello@WAIT_CH2"
                offers_13 = h.offers_13()
                if not offers_13 or (h.ends_record() and not h.interleaved()):
                    early_data = h.early_data()
                    pha_offered = h.pha_offered()
                    session_id_offered = h.session_id_offered()
                    ticket_supported = h.ticket_supported()
                    ticket_offered = h.ticket_offered()
                    renegotiation_info = h.renegotiation_info()
                    psk_offered = h.psk_offered()
                    if (
                        not early_data
                        and offers_13
                        and pha_offered == v.pha_offered
                        and session_id_offered == v.session_id_offered
                        and ticket_supported == v.ticket_supported
                        and ticket_offered == v.ticket_offered
                        and renegotiation_info is v.renegotiation_info
                        and (not psk_offered or v.psk_offered)
                    ):
                        # s13.5 second ClientHello: RFC 8446 §4.1.2
                        v.early_offered = False
                        v.psk_offered = psk_offered
                        v.state = State.RECVD_CH
                        return "s13.5 second ClientHello"
                    if (
                        early_data
                        or not offers_13
                        or pha_offered != v.pha_offered
                        or session_id_offered != v.session_id_offered
                        or ticket_supported != v.ticket_supported
                        or ticket_offered != v.ticket_offered
                        or renegotiation_info is not v.renegotiation_info
                        or not (not psk_offered or v.psk_offered)
                    ):
                        # s13.5 second ClientHello changed: RFC 8446 §4.1.2
                        v.alert_owed = Alert.ILLEGAL_PARAMETER
                        v.state = State.ABORT
                        return "s13.5 second ClientHello changed"
        case Event.RECV_APPLICATION_DATA:
            if v.early_offered and h.epoch() is Epoch.EARLY and not h.interleaved():
                # s13.20 early data skipped until the second ClientHello: RFC 8446 §4.2.10, §5.1
                return "s13.20 early data skipped until the second ClientHello"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None
