"""Messages under the wrong keys, or under none."""

from traces.editing.moves import Make, data_after, data_record, in_clear
from traces.editing.scenario import Bad
from traces.editing.tape import CCS, Cell, Tape

C, S = "client", "server"
UNEXPECTED = "unexpected_message"


def protected_change(tape: Tape) -> Cell:
    """A ChangeCipherSpec that was encrypted, of which openssl shows the inner content type."""
    record = tape.record(S, b"\1", content=CCS)
    tape.after(tape.at("EncryptedExtensions"), record)
    return record[0]


def early_data_unoffered(tape: Tape) -> Cell:
    return data_after("ClientHello", of=C, by=C, size=10)(tape)


def data_before_own_finished(tape: Tape) -> Cell:
    record = data_record(tape, C, 5)
    tape.before(tape.at("Finished", C), record)
    return record[0]


def last_in_clear(name: str, by: str) -> Make:
    return lambda tape: in_clear(name, by, len(tape.anchors(name, by)) - 1)(tape)


BAD = (
    Bad("tls13_encrypted_extensions_in_clear", "tls13/full_ecdsa.txt", "wrong-epoch", S,
        "The EncryptedExtensions are sent without protection.", in_clear("EncryptedExtensions", S), UNEXPECTED, "epoch"),
    Bad("tls13_client_certificate_in_clear", "tls13/client_auth_server.txt", "wrong-epoch", C,
        "The client's Certificate is sent without protection.", in_clear("Certificate", C), UNEXPECTED, "epoch client_auth"),
    Bad("tls13_client_finished_in_clear_accepted", "tls13/full_server.txt", "wrong-epoch", C,
        "The client's Finished is sent without protection, and the server goes on.", in_clear("Finished", C),
        exercises="epoch accepted", like="haskell tls#438"),
    Bad("tls13_new_session_ticket_in_clear", "tls13/full_rsa.txt", "wrong-epoch", S,
        "The first NewSessionTicket is sent without protection.", in_clear("NewSessionTicket", S), UNEXPECTED, "epoch"),
    Bad("tls13_change_cipher_spec_protected", "tls13/full_ed25519.txt", "wrong-epoch", S,
        "The server sends a ChangeCipherSpec under handshake keys.", protected_change, UNEXPECTED, "epoch", "mbedTLS#10781"),
    Bad("tls13_early_data_not_offered", "tls13/suite_aes128.txt", "data-before-finished", C,
        "The client sends early data that its ClientHello does not announce.", early_data_unoffered, "unexpected_message",
        "epoch early_data", negotiated="none"),
    Bad("tls13_server_data_before_finished", "tls13/full_rsa_pss.txt", "data-before-finished", S,
        "The server sends data between its CertificateVerify and its Finished.", data_after("CertificateVerify", of=S, by=S), UNEXPECTED,
        "epoch data"),
    Bad("tls13_client_data_before_finished", "tls13/full_server.txt", "data-before-finished", C,
        "The client sends data before its Finished.", data_before_own_finished, UNEXPECTED, "epoch data"),
    Bad("tls13_close_notify_in_clear", "tls13/full_ecdsa.txt", "wrong-epoch", C,
        "The client's close_notify is sent without protection.", last_in_clear("Alert", C), exercises="epoch close"),
    Bad("tls12_client_finished_in_clear_accepted", "tls12/ecdhe_rsa_server.txt", "wrong-epoch", C,
        "The client's Finished comes without protection after its ChangeCipherSpec, and the server goes on.",
        in_clear("Finished", C), exercises="epoch accepted"),
    Bad("tls12_close_notify_in_clear", "tls12/ecdhe_ecdsa.txt", "wrong-epoch", C,
        "The client's close_notify is sent without protection.", last_in_clear("Alert", C), exercises="epoch close",
        like="nqsb-TLS 0.4.0"),
)  # fmt: skip
