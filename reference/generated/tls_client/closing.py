"""The end: what is left to do once the connection is closed or has failed. Made from the model by
`wirestate generate`; do not edit.
"""

from __future__ import annotations

from wirestate.reference.generated.tls import Alert, AlertLevel, Epoch, Event, WriteSide
from wirestate.reference.generated.tls_client.vocabulary import Handlers, State, Variables, current_write_keys


def close_received(v: Variables, event: Event, h: Handlers) -> str | None:
    """CLOSE_RECEIVED. Leads to ABORT, CLOSED."""
    match event:
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
                    return "alert: send fatal@CLOSE_RECEIVED"
                if (
                    v.write_side is not WriteSide.CLOSED
                    and level is not AlertLevel.INVALID
                    and description is Alert.CLOSE_NOTIFY
                ):
                    # close: send close_notify, the other side closed: RFC 8446 §6.1; RFC 5246 §7.2.1
                    v.write_side = WriteSide.CLOSED
                    v.state = State.CLOSED
                    return "close: send close_notify, the other side closed@CLOSE_RECEIVED"
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
            return f"close: {event.noun} ignored after close_notify@CLOSE_RECEIVED"
    return None


def closed(v: Variables, event: Event, h: Handlers) -> str | None:
    """CLOSED. Leads nowhere else."""
    return None


def abort(v: Variables, event: Event, h: Handlers) -> str | None:
    """ABORT. Leads nowhere else."""
    match event:
        case Event.SEND_ALERT:
            epoch = h.epoch()
            if (
                v.alert_owed is not Alert.NONE
                and (
                    current_write_keys(v, h)
                    or (
                        v.write_epoch is not Epoch.APPLICATION
                        and h.generation() == 0
                        and (
                            epoch is Epoch.PLAINTEXT
                            or (
                                epoch is Epoch.HANDSHAKE
                                and (
                                    v.read_epoch is Epoch.HANDSHAKE
                                    or (v.read_epoch is Epoch.APPLICATION and v.write_epoch is Epoch.EARLY)
                                )
                            )
                        )
                    )
                )
                and h.level() is AlertLevel.FATAL
                and h.description() is v.alert_owed
            ):
                # alert: the one owed: RFC 8446 §6, §6.2; RFC 5246 §7.2.2
                # D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before
                # its flight
                v.alert_owed = Alert.NONE
                return "alert: the one owed"
    return None
