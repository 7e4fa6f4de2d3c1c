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
from wirestate.reference.generated.tls_client.shared import (
    c12_24_hello_request_ignored,
    c12_28_application_data_while_renegotiating,
    ccs_dropped,
    ccs_sent_for_middleboxes,
    keep_client_hello,
    keep_server_hello,
    on_recv_alert_as_in_start,
    on_send_alert_as_in_start,
)
from wirestate.reference.generated.tls_client.vocabulary import (
    NO_CERTIFICATE,
    WITH_CERTIFICATE,
    Handlers,
    State,
    Variables,
    current_read_keys,
    current_write_keys,
)


def start(v: Variables, event: Event, h: Handlers) -> str | None:
    """START. Leads to WAIT_SH, ABORT, CLOSED, CLOSE_RECEIVED."""
    match event:
        case Event.SEND_CLIENT_HELLO:
            offers_13 = h.offers_13()
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and (not offers_13 or (h.ends_record() and not h.interleaved()))
                and h.fault() is Alert.NONE
            ):
                renegotiation_info = h.renegotiation_info()
                early_data = h.early_data()
                if not v.hrr and renegotiation_info in (RenegotiationInfo.ABSENT, RenegotiationInfo.EMPTY):
                    if not early_data:
                        # c13.1 ClientHello: RFC 8446 §4.1.2; RFC 5246 §7.4.1.2
                        keep_client_hello(v, h)
                        v.renegotiation_info = renegotiation_info
                        v.state = State.WAIT_SH
                        return "c13.1 ClientHello"
                    # c13.1 ClientHello with early_data: RFC 8446 §4.2.10
                    keep_client_hello(v, h)
                    v.renegotiation_info = renegotiation_info
                    v.write_epoch = Epoch.EARLY
                    v.state = State.WAIT_SH
                    return "c13.1 ClientHello with early_data"
                psk_offered = h.psk_offered()
                if (
                    v.hrr
                    and not early_data
                    and offers_13
                    and h.pha_offered() == v.pha_offered
                    and h.session_id_offered() == v.session_id_offered
                    and h.ticket_supported() == v.ticket_supported
                    and h.ticket_offered() == v.ticket_offered
                    and renegotiation_info is v.renegotiation_info
                    and (not psk_offered or v.psk_offered)
                    and h.offers_12() == v.offers_12
                ):
                    # c13.2 second ClientHello: RFC 8446 §4.1.2
                    v.early_offered = False
                    v.psk_offered = psk_offered
                    v.state = State.WAIT_SH
                    return "c13.2 second ClientHello"
        case Event.SEND_ALERT:
            return on_send_alert_as_in_start(v, h)
        case Event.RECV_ALERT:
            return on_recv_alert_as_in_start(v, h)
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None


def wait_sh(v: Variables, event: Event, h: Handlers) -> str | None:
    """WAIT_SH. Leads to START, WAIT_EE, ABORT, TLS12_WAIT_NST, TLS12_WAIT_CCS, TLS12_WAIT_RINFO,
    TLS12_WAIT_CERT, TLS12_WAIT_SKE, TLS12_WAIT_SKE_OPT, TLS12_CONNECTED, CLOSED, CLOSE_RECEIVED.
    """
    match event:
        case Event.RECV_HELLO_RETRY_REQUEST:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad HelloRetryRequest: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad HelloRetryRequest"
                if not v.hrr and v.offers_13 and not v.renegotiating and not h.interleaved() and h.ends_record():
                    # c13.2 HelloRetryRequest: RFC 8446 §4.1.4
                    v.hrr = True
                    v.early_offered = False
                    v.write_epoch = Epoch.PLAINTEXT
                    v.state = State.START
                    return "c13.2 HelloRetryRequest"
        case Event.RECV_SERVER_HELLO:
            if current_read_keys(v, h):
                fault = h.fault()
                if fault is not Alert.NONE:
                    # fault.bad ServerHello: RFC 8446 §6.2
                    v.alert_owed = fault
                    v.state = State.ABORT
                    return "fault.bad ServerHello"
                version = h.version()
                key_exchange = h.key_exchange()
                sentinel = h.sentinel()
                ticket_granted = h.ticket_granted()
                renegotiation_info = h.renegotiation_info()
                session_id = h.session_id()
                if not v.renegotiating:
                    if version is Version.TLS_1_3:
                        if not v.offers_13:
                            # c13.5 TLS 1.3 not offered: RFC 8446 §4.2.1
                            v.alert_owed = Alert.ILLEGAL_PARAMETER
                            v.state = State.ABORT
                            return "c13.5 TLS 1.3 not offered"
                        if key_exchange is not KeyExchange.TLS13:
                            # c13.5 suite of TLS 1.2: RFC 8446 §4.1.3, Appendix B.4
                            v.alert_owed = Alert.ILLEGAL_PARAMETER
                            v.state = State.ABORT
                            return "c13.5 suite of TLS 1.2"
                        psk_selected = h.psk_selected()
                        if (psk_selected is Psk.NONE or v.psk_offered) and not h.interleaved() and h.ends_record():
                            # c13.5 ServerHello: RFC 8446 §4.1.3
                            v.psk = psk_selected
                            v.read_epoch = Epoch.HANDSHAKE
                            v.state = State.WAIT_EE
                            return "c13.5 ServerHello"
                    if (
                        not v.hrr
                        and v.offers_12
                        and not v.early_offered
                        and version is Version.TLS_1_2
                        and not (sentinel and v.offers_13)
                        and (not ticket_granted or v.ticket_supported)
                    ):
                        if (
                            v.renegotiation_info is not RenegotiationInfo.ABSENT
                            and renegotiation_info is RenegotiationInfo.EMPTY
                        ):
                            if key_exchange is not KeyExchange.TLS13:
                                if v.session_id_offered and session_id is SessionId.ECHO:
                                    if ticket_granted:
                                        # c12 ServerHello resumed, ticket, RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.YES
                                        v.secure_renegotiation = True
                                        v.state = State.TLS12_WAIT_NST
                                        return "c12 ServerHello resumed, ticket, RFC 5746"
                                    # c12 ServerHello resumed, RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.YES
                                    v.secure_renegotiation = True
                                    v.state = State.TLS12_WAIT_CCS
                                    return "c12 ServerHello resumed, RFC 5746"
                                if (
                                    v.ticket_offered
                                    and not v.session_id_offered
                                    and not (session_id is SessionId.ECHO and v.session_id_offered)
                                ):
                                    # c12 ServerHello ticket: full or resumed, RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.UNKNOWN
                                    v.secure_renegotiation = True
                                    v.state = State.TLS12_WAIT_RINFO
                                    return "c12 ServerHello ticket: full or resumed, RFC 5746"
                            if (
                                not (v.ticket_offered and not v.session_id_offered)
                                and not (session_id is SessionId.ECHO and v.session_id_offered)
                            ):
                                if key_exchange in WITH_CERTIFICATE:
                                    # c12 ServerHello full, RFC 5746: RFC 5246 §7.4.1.3
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.NO
                                    v.secure_renegotiation = True
                                    v.state = State.TLS12_WAIT_CERT
                                    return "c12 ServerHello full, RFC 5746"
                                if key_exchange in NO_CERTIFICATE:
                                    # c12 ServerHello full, no certificate, RFC 5746: RFC 5246 §7.4.1.3
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.NO
                                    v.secure_renegotiation = True
                                    v.state = State.TLS12_WAIT_SKE
                                    return "c12 ServerHello full, no certificate, RFC 5746"
                                if key_exchange is KeyExchange.PSK:
                                    # c12 ServerHello full, PSK, RFC 5746: RFC 5246 §7.4.1.3
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.NO
                                    v.secure_renegotiation = True
                                    v.state = State.TLS12_WAIT_SKE_OPT
                                    return "c12 ServerHello full, PSK, RFC 5746"
                        if renegotiation_info is RenegotiationInfo.ABSENT:
                            if key_exchange is not KeyExchange.TLS13:
                                if v.session_id_offered and session_id is SessionId.ECHO:
                                    if ticket_granted:
                                        # c12 ServerHello resumed, ticket, no RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                        keep_server_hello(v, h)
                                        v.resumed = Resumed.YES
                                        v.state = State.TLS12_WAIT_NST
                                        return "c12 ServerHello resumed, ticket, no RFC 5746"
                                    # c12 ServerHello resumed, no RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.YES
                                    v.state = State.TLS12_WAIT_CCS
                                    return "c12 ServerHello resumed, no RFC 5746"
                                if (
                                    v.ticket_offered
                                    and not v.session_id_offered
                                    and not (session_id is SessionId.ECHO and v.session_id_offered)
                                ):
                                    # c12 ServerHello ticket: full or resumed, no RFC 5746: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.UNKNOWN
                                    v.state = State.TLS12_WAIT_RINFO
                                    return "c12 ServerHello ticket: full or resumed, no RFC 5746"
                            if (
                                not (v.ticket_offered and not v.session_id_offered)
                                and not (session_id is SessionId.ECHO and v.session_id_offered)
                            ):
                                if key_exchange in WITH_CERTIFICATE:
                                    # c12 ServerHello full, no RFC 5746: RFC 5246 §7.4.1.3
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.NO
                                    v.state = State.TLS12_WAIT_CERT
                                    return "c12 ServerHello full, no RFC 5746"
                                if key_exchange in NO_CERTIFICATE:
                                    # c12 ServerHello full, no certificate, no RFC 5746: RFC 5246 §7.4.1.3
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.NO
                                    v.state = State.TLS12_WAIT_SKE
                                    return "c12 ServerHello full, no certificate, no RFC 5746"
                                if key_exchange is KeyExchange.PSK:
                                    # c12 ServerHello full, PSK, no RFC 5746: RFC 5246 §7.4.1.3
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.NO
                                    v.state = State.TLS12_WAIT_SKE_OPT
                                    return "c12 ServerHello full, PSK, no RFC 5746"
                else:
                    if version is Version.TLS_1_3:
                        # c13.5 TLS 1.3 in a renegotiation: RFC 8446 §4.1.3
                        v.alert_owed = Alert.PROTOCOL_VERSION
                        v.state = State.ABORT
                        return "c13.5 TLS 1.3 in a renegotiation"
                    if (
                        not v.hrr
                        and v.offers_12
                        and not v.early_offered
                        and version is Version.TLS_1_2
                        and not (sentinel and v.offers_13)
                        and (not ticket_granted or v.ticket_supported)
                        and (
                            (v.secure_renegotiation and renegotiation_info is RenegotiationInfo.BOUND)
                            or (not v.secure_renegotiation and renegotiation_info is RenegotiationInfo.ABSENT)
                        )
                    ):
                        if key_exchange is not KeyExchange.TLS13:
                            if v.session_id_offered and session_id is SessionId.ECHO:
                                if ticket_granted:
                                    # c12 ServerHello resumed, ticket, renegotiated: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                    keep_server_hello(v, h)
                                    v.resumed = Resumed.YES
                                    v.state = State.TLS12_WAIT_NST
                                    return "c12 ServerHello resumed, ticket, renegotiated"
                                # c12 ServerHello resumed, renegotiated: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                keep_server_hello(v, h)
                                v.resumed = Resumed.YES
                                v.state = State.TLS12_WAIT_CCS
                                return "c12 ServerHello resumed, renegotiated"
                            if (
                                v.ticket_offered
                                and not v.session_id_offered
                                and not (session_id is SessionId.ECHO and v.session_id_offered)
                            ):
                                # c12 ServerHello ticket: full or resumed, renegotiated: RFC 5246 §7.4.1.3; RFC 5077 §3.4
                                keep_server_hello(v, h)
                                v.resumed = Resumed.UNKNOWN
                                v.state = State.TLS12_WAIT_RINFO
                                return "c12 ServerHello ticket: full or resumed, renegotiated"
                        if (
                            not (v.ticket_offered and not v.session_id_offered)
                            and not (session_id is SessionId.ECHO and v.session_id_offered)
                        ):
                            if key_exchange in WITH_CERTIFICATE:
                                # c12 ServerHello full, renegotiated: RFC 5246 §7.4.1.3
                                keep_server_hello(v, h)
                                v.resumed = Resumed.NO
                                v.state = State.TLS12_WAIT_CERT
                                return "c12 ServerHello full, renegotiated"
                            if key_exchange in NO_CERTIFICATE:
                                # c12 ServerHello full, no certificate, renegotiated: RFC 5246 §7.4.1.3
                                keep_server_hello(v, h)
                                v.resumed = Resumed.NO
                                v.state = State.TLS12_WAIT_SKE
                                return "c12 ServerHello full, no certificate, renegotiated"
                            if key_exchange is KeyExchange.PSK:
                                # c12 ServerHello full, PSK, renegotiated: RFC 5246 §7.4.1.3
                                keep_server_hello(v, h)
                                v.resumed = Resumed.NO
                                v.state = State.TLS12_WAIT_SKE_OPT
                                return "c12 ServerHello full, PSK, renegotiated"
                if version is Version.TLS_1_2:
                    if v.offers_13 and sentinel:
                        # c13.8 downgrade sentinel: RFC 8446 §4.1.3
                        v.alert_owed = Alert.ILLEGAL_PARAMETER
                        v.state = State.ABORT
                        return "c13.8 downgrade sentinel"
                    if not (sentinel and v.offers_13):
                        if v.early_offered:
                            # c13.8 TLS 1.2 after early data: RFC 8446 Appendix D.3
                            v.alert_owed = Alert.PROTOCOL_VERSION
                            v.state = State.ABORT
                            return "c13.8 TLS 1.2 after early data"
                        if v.hrr:
                            # c13.8 TLS 1.2 after HelloRetryRequest: RFC 8446 §4.1.4
                            v.alert_owed = Alert.ILLEGAL_PARAMETER
                            v.state = State.ABORT
                            return "c13.8 TLS 1.2 after HelloRetryRequest"
                        if v.offers_12:
                            if key_exchange is KeyExchange.TLS13:
                                # c12.6 suite of TLS 1.3: RFC 8446 §4.1.3, Appendix B.4
                                v.alert_owed = Alert.ILLEGAL_PARAMETER
                                v.state = State.ABORT
                                return "c12.6 suite of TLS 1.3"
                            if (
                                not (not ticket_granted or v.ticket_supported)
                                or (
                                    not v.renegotiating
                                    and renegotiation_info is RenegotiationInfo.EMPTY
                                    and v.renegotiation_info is RenegotiationInfo.ABSENT
                                )
                            ):
                                # c12.6 extension not asked for: RFC 5246 §7.4.1.4
                                v.alert_owed = Alert.UNSUPPORTED_EXTENSION
                                v.state = State.ABORT
                                return "c12.6 extension not asked for"
                            if (
                                (
                                    v.renegotiating
                                    and (
                                        (
                                            v.secure_renegotiation
                                            and renegotiation_info is not RenegotiationInfo.BOUND
                                        )
                                        or (
                                            not v.secure_renegotiation
                                            and renegotiation_info is not RenegotiationInfo.ABSENT
                                        )
                                    )
                                )
                                or (not v.renegotiating and renegotiation_info is RenegotiationInfo.BOUND)
                            ):
                                # c12.6 wrong renegotiation_info: RFC 5746 §3.4, §3.5, §4.2
                                v.alert_owed = Alert.HANDSHAKE_FAILURE
                                v.state = State.ABORT
                                return "c12.6 wrong renegotiation_info"
                if (
                    version is Version.OLDER
                    or (
                        version is Version.TLS_1_2
                        and not v.offers_12
                        and not (sentinel and v.offers_13)
                        and not v.early_offered
                        and not v.hrr
                    )
                ):
                    # c12.6 version not offered: RFC 5246 §7.4.1.3
                    v.alert_owed = Alert.PROTOCOL_VERSION
                    v.state = State.ABORT
                    return "c12.6 version not offered"
        case Event.RECV_HELLO_REQUEST:
            return c12_24_hello_request_ignored(v, h)
        case Event.RECV_APPLICATION_DATA:
            return c12_28_application_data_while_renegotiating(v, h)
        case Event.SEND_APPLICATION_DATA:
            if v.write_side is WriteSide.OPEN and current_write_keys(v, h):
                if v.renegotiating:
                    # c12.28 send ApplicationData while renegotiating: RFC 5246 §7.4.1.1, §7.1
                    return "c12.28 send ApplicationData while renegotiating@WAIT_SH"
                if v.write_epoch is Epoch.EARLY and not h.interleaved():
                    # c13.26 early ApplicationData: RFC 8446 §4.2.10
                    return "c13.26 early ApplicationData@WAIT_SH"
        case Event.SEND_ALERT:
            epoch = h.epoch()
            level = h.level()
            description = h.description()
            if (
                current_write_keys(v, h)
                or (
                    h.generation() == 0
                    and (epoch is Epoch.PLAINTEXT or (epoch is Epoch.EARLY and v.early_offered))
                    and not v.renegotiating
                )
            ):
                if (
                    level is AlertLevel.FATAL
                    and description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION)
                ):
                    # alert: send fatal before the ServerHello: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                    # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                    # its flight
                    v.state = State.ABORT
                    return "alert: send fatal before the ServerHello"
                if level is not AlertLevel.INVALID:
                    if v.write_side is WriteSide.OPEN and description is Alert.USER_CANCELED:
                        # alert: send user_canceled before the ServerHello: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                        # its flight
                        v.write_side = WriteSide.CANCELED
                        return "alert: send user_canceled before the ServerHello"
                    if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                        # close: give up the handshake before the ServerHello: RFC 8446 §6.1; RFC 5246 §7.2.1
                        # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                        # its flight
                        v.write_side = WriteSide.CLOSED
                        v.state = State.CLOSED
                        return "close: give up the handshake before the ServerHello"
            if (
                v.write_side is WriteSide.OPEN
                and current_write_keys(v, h)
                and level is AlertLevel.WARNING
                and description not in (Alert.CLOSE_NOTIFY, Alert.USER_CANCELED, Alert.NO_RENEGOTIATION)
            ):
                # alert: send warning: RFC 5246 §7.2
                return "alert: send warning@WAIT_SH"
        case Event.RECV_ALERT:
            if current_read_keys(v, h):
                description = h.description()
                if description is Alert.USER_CANCELED:
                    # alert: user_canceled received: RFC 8446 §6.1; RFC 5246 §7.2.1
                    return "alert: user_canceled received@WAIT_SH"
                level = h.level()
                if description not in (Alert.CLOSE_NOTIFY, Alert.NO_RENEGOTIATION):
                    if level is AlertLevel.FATAL:
                        # alert: fatal received: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                        v.state = State.ABORT
                        return "alert: fatal received@WAIT_SH"
                    if level is AlertLevel.WARNING:
                        # alert: warning received: RFC 5246 §7.2
                        return "alert: warning received@WAIT_SH"
                if v.renegotiating and level is AlertLevel.WARNING and description is Alert.NO_RENEGOTIATION:
                    # alert: no_renegotiation received: RFC 5246 §7.2.2, §7.4.1.1
                    # D17: a refusal of a renegotiation leaves the connection as it was; in a first handshake it is
                    # illegal
                    v.renegotiating = False
                    v.state = State.TLS12_CONNECTED
                    return "alert: no_renegotiation received"
                if v.write_side is not WriteSide.CLOSED and description is Alert.CLOSE_NOTIFY:
                    # close: close_notify received: RFC 8446 §6.1; RFC 5246 §7.2.1
                    # D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection
                    v.state = State.CLOSE_RECEIVED
                    return "close: close_notify received@WAIT_SH"
        case Event.RECV_CHANGE_CIPHER_SPEC:
            return ccs_dropped(v, h)
        case Event.SEND_CHANGE_CIPHER_SPEC:
            return ccs_sent_for_middleboxes(v, h)
    return None
