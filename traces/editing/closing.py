"""What comes after the end: after close_notify, after a fatal alert."""

from traces.editing import wire
from traces.editing.moves import Make, borrowed, data_record
from traces.editing.scenario import Bad
from traces.editing.tape import CCS, Cell, Tape

C, S = "client", "server"


def data_after_alert(by: str) -> Make:
    def make(tape: Tape) -> Cell:
        record = data_record(tape, by, 5)
        tape.after(tape.anchors("Alert", by)[-1], record)
        return record[0]

    return make


def handshake_after_alert(by: str, name: str, data: bytes, *, protected: bool = True) -> Make:
    def make(tape: Tape) -> Cell:
        record = tape.record(by, data, name=name, protected=protected)
        tape.after(tape.anchors("Alert", by)[-1], record)
        return record[-1]

    return make


def change_after_alert(tape: Tape) -> Cell:
    record = tape.record(S, b"\1", content=CCS, protected=False)
    tape.after(tape.at("Alert", S), record)
    return record[-1]


TICKET_13 = wire.patched(borrowed("tls13/full_ecdsa.txt", "NewSessionTicket"), 13, bytes(7) + b"\2")
"""With the nonce that comes after those of two tickets."""
KEY_EXCHANGE = borrowed("tls12/ecdhe_ecdsa.txt", "ClientKeyExchange")
BAD = (
    Bad("tls13_client_data_after_close_notify", "tls13/full_ecdsa.txt", "message-after-close", C,
        "The client sends data after its close_notify.", data_after_alert(C), exercises="close"),
    Bad("tls13_server_data_after_close_notify", "tls13/server_closes_first.txt", "message-after-close", S,
        "The server sends data after its close_notify.", data_after_alert(S), exercises="close"),
    Bad("tls13_ticket_after_close_notify", "tls13/full_server.txt", "message-after-close", S,
        "The server sends a NewSessionTicket after its close_notify.", handshake_after_alert(S, "NewSessionTicket", TICKET_13),
        exercises="close"),
    Bad("tls13_key_update_after_close_notify", "tls13/key_update_by_client.txt", "message-after-close", C,
        "The client sends a KeyUpdate after its close_notify.", handshake_after_alert(C, "KeyUpdate", wire.handshake(24, b"\0")),
        exercises="close key_update"),
    Bad("tls12_client_data_after_close_notify", "tls12/ecdhe_rsa_server.txt", "message-after-close", C,
        "The client sends data after its close_notify.", data_after_alert(C), exercises="close"),
    Bad("tls12_server_data_after_close_notify", "tls12/server_closes_first.txt", "message-after-close", S,
        "The server sends data after its close_notify.", data_after_alert(S), exercises="close"),
    Bad("tls13_data_after_fatal_alert", "tls13/client_auth_missing.txt", "message-after-fatal-alert", S,
        "The server sends data after it has refused the client with a fatal alert.", data_after_alert(S), exercises="close fatal",
        outcome="alert", like="mbedTLS#10781"),
    Bad("tls12_key_exchange_after_fatal_alert", "tls12/certificate_expired.txt", "message-after-fatal-alert", C,
        "The client sends its ClientKeyExchange after it has refused the certificate with a fatal alert.",
        handshake_after_alert(C, "ClientKeyExchange", KEY_EXCHANGE, protected=False), exercises="close fatal", outcome="alert"),
    Bad("tls12_change_cipher_spec_after_fatal_alert", "tls12/client_auth_missing.txt", "message-after-fatal-alert", S,
        "The server sends a ChangeCipherSpec after it has refused the client with a fatal alert.", change_after_alert,
        exercises="close fatal", outcome="alert", like="CVE-2017-3737 OpenSSL"),
)  # fmt: skip
