"""Messages that do not follow their syntax, or have values that the protocol does not know."""

from dataclasses import replace

from traces.editing import wire
from traces.editing.moves import Make, changed, extended
from traces.editing.scenario import Bad
from traces.editing.tape import Cell, Tape

C, S = "client", "server"
DECODE, ILLEGAL = "decode_error", "illegal_parameter"
ALPN, EMS, GROUPS = 16, 23, 10
WEEKS_2 = 14 * 24 * 3600


def longer_block(data: bytes) -> bytes:
    """The extensions claim one byte more than there is."""
    start = wire.parsed(data)[0].offset - 6
    return wire.patched(data, start, (int.from_bytes(data[start : start + 2]) + 1).to_bytes(2))


def grown(data: bytes) -> bytes:
    return wire.with_body(data, data[4:] + b"\0")


def cut_short(data: bytes) -> bytes:
    return wire.with_body(data, data[4:-1])


def change_cipher_spec_of(value: bytes) -> Make:
    def make(tape: Tape) -> Cell:
        return tape.replace(tape.at("ChangeCipherSpec", tape.role), value)

    return make


def unknown_level(tape: Tape) -> Cell:
    """As openssl shows it."""
    anchor = tape.at("Alert", C)
    anchor.block = replace(anchor.message, name="??? close_notify", data=b"\3\0")
    tape.retell("SSL3 alert write:warning", "SSL3 alert write:unknown")
    return anchor


def same_nonce(tape: Tape) -> Cell:
    """The second ticket's nonce becomes that of the first."""
    first, second = tape.at("NewSessionTicket"), tape.at("NewSessionTicket", nth=1)
    size = 1 + first.data[12]
    return tape.replace(second, wire.patched(second.data, 12, first.data[12 : 12 + size]))


TLS13 = (
    Bad("tls13_server_hello_extensions_too_long", "tls13/full_ecdsa.txt", "malformed-message", S,
        "The length of the ServerHello's extensions is one too high.", changed("ServerHello", longer_block), DECODE, "malformed",
        negotiated="none"),
    Bad("tls13_encrypted_extensions_trailing_byte", "tls13/full_rsa.txt", "malformed-message", S,
        "A byte follows the extensions.", changed("EncryptedExtensions", grown), DECODE, "malformed"),
    Bad("tls13_certificate_cut_short", "tls13/chain_of_two.txt", "malformed-message", S,
        "The last byte of the server's Certificate is missing, and its length agrees.", changed("Certificate", cut_short, by=S), DECODE,
        "malformed"),
    Bad("tls13_client_finished_too_short", "tls13/full_server.txt", "malformed-message", C,
        "The client's Finished is one byte short.", changed("Finished", cut_short, by=C, frozen=True), DECODE, "malformed"),
    Bad("tls13_key_update_value", "tls13/key_update_server.txt", "key-update-value", C,
        "The client's KeyUpdate has the value 2.", changed("KeyUpdate", lambda data: wire.with_body(data, b"\2"), by=C), ILLEGAL,
        "malformed key_update"),
    Bad("tls13_extension_twice_in_client_hello", "tls13/full_server.txt", "duplicate-extension", C,
        "The ClientHello has supported_groups twice.",
        extended("ClientHello", lambda pairs: [*pairs, *(pair for pair in pairs if pair[0] == GROUPS)]), ILLEGAL, "malformed",
        negotiated="none"),
    Bad("tls13_extension_twice_in_encrypted_extensions", "tls13/alpn.txt", "duplicate-extension", S,
        "The EncryptedExtensions have the application protocol twice.",
        extended("EncryptedExtensions", lambda pairs: [*pairs, *(pair for pair in pairs if pair[0] == ALPN)]), ILLEGAL, "malformed"),
    Bad("tls13_empty_certificate", "tls13/full_ed25519.txt", "empty-certificate-list", S,
        "The server's Certificate has no certificate in it.",
        changed("Certificate", lambda data: wire.with_body(data, b"\0\0\0\0")), DECODE, "malformed"),
    Bad("tls13_change_cipher_spec_value", "tls13/full_ecdsa.txt", "change-cipher-spec-value", C,
        "The client's ChangeCipherSpec is the byte 2.", change_cipher_spec_of(b"\2"), "unexpected_message", "malformed"),
    Bad("tls13_ticket_lifetime", "tls13/no_middlebox.txt", "ticket-lifetime", S,
        "The first ticket lives two weeks.",
        changed("NewSessionTicket", lambda data: wire.patched(data, 4, WEEKS_2.to_bytes(4))), exercises="malformed"),
    Bad("tls13_ticket_nonce_reused", "tls13/full_rsa.txt", "ticket-nonce-reused", S,
        "Both tickets have the nonce of the first.", same_nonce, exercises="malformed"),
)  # fmt: skip
TLS12 = (
    Bad("tls12_server_hello_done_not_empty", "tls12/ecdhe_ecdsa.txt", "malformed-message", S,
        "The ServerHelloDone has a byte in it.", changed("ServerHelloDone", grown), DECODE, "malformed"),
    Bad("tls12_server_finished_too_long_accepted", "tls12/ecdhe_rsa.txt", "malformed-message", S,
        "A byte follows the verify_data of the server's Finished, and the client goes on.",
        changed("Finished", grown, by=S, frozen=True), exercises="malformed accepted"),
    Bad("tls12_empty_certificate", "tls12/ecdhe_ecdsa_chacha20.txt", "empty-certificate-list", S,
        "The server's Certificate has no certificate in it.", changed("Certificate", lambda data: wire.with_body(data, b"\0\0\0")), DECODE,
        "malformed", "wolfSSL#9651"),
    Bad("tls12_alert_level", "tls12/ecdhe_ecdsa.txt", "illegal-value", C,
        "The client's close_notify has the level 3.", unknown_level, exercises="malformed close"),
    Bad("tls12_alpn_not_one", "tls12/alpn.txt", "alpn-not-one", S,
        "The server selects two application protocols.",
        extended("ServerHello", wire.setting(ALPN, b"\0\x0c\2h2\x08http/1.1")), ILLEGAL, "malformed alpn",
        negotiated="none"),
    Bad("tls12_extension_twice_in_server_hello", "tls12/ecdhe_rsa.txt", "duplicate-extension", S,
        "The ServerHello has extended_master_secret twice.", extended("ServerHello", wire.adding(EMS, b"")), ILLEGAL, "malformed",
        negotiated="none"),
)  # fmt: skip
BAD = (*TLS13, *TLS12)
