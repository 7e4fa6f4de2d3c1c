"""Messages that share records, and what comes between the records of one message."""

from traces.editing import wire
from traces.editing.moves import Make, data_record, in_clear, joined
from traces.editing.scenario import Bad
from traces.editing.tape import CCS, DATA, HANDSHAKE, Cell, Tape

C, S = "client", "server"
UNEXPECTED = "unexpected_message"


def hellos_together(tape: Tape) -> Cell:
    """The EncryptedExtensions follow the ServerHello in its record, and so in the clear."""
    in_clear("EncryptedExtensions", S)(tape)
    return joined("ServerHello", S)(tape)


def another_in_record(name: str, by: str, data: bytes) -> Make:
    """One message more in the record of a message that had to end it."""

    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, by)
        more = tape.record(by, data, name=name)[-1]
        tape.cells.insert(tape.index(anchor) + 1, more)
        tape.resize(tape.header_of(anchor), len(data))
        return anchor

    return make


def split_by(name: str, content: int) -> Make:
    """A message goes into two records, with another record between them."""

    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, S)
        header, inner, _ = tape.record_of(anchor)
        first = len(anchor.data) // 2
        between = data_record(tape, S, 5) if content == DATA else tape.record(S, b"\1", content=CCS, protected=False)
        begun = [Cell(header.block), Cell(inner.block)]
        tape.before(anchor, [*begun, *between])
        tape.resize(begun[0], first - len(anchor.data))
        tape.resize(header, -first)
        return between[0]

    return make


def empty_record(tape: Tape) -> Cell:
    record = tape.record(S, content=HANDSHAKE)
    tape.before(tape.at("Certificate", S), record)
    return record[0]


BAD = (
    Bad("tls13_server_hello_shares_record_accepted", "tls13/no_middlebox.txt", "record-boundary", S,
        "The EncryptedExtensions are in the record of the ServerHello, and the client goes on.", hellos_together,
        exercises="record accepted", like="CVE-2025-61730 Go"),
    Bad("tls13_key_updates_share_record_accepted", "tls13/key_update_server.txt", "record-boundary", C,
        "The client sends two KeyUpdates in one record, and the server goes on.",
        another_in_record("KeyUpdate", C, wire.handshake(24, b"\0")), exercises="record key_update accepted",
        like="CVE-2026-32283 Go"),
    Bad("tls13_finished_shares_record_accepted", "tls13/client_auth_rsa.txt", "record-boundary", S,
        "The first NewSessionTicket is in the record of the server's Finished, and the client goes on.", joined("Finished", S),
        exercises="record accepted"),
    Bad("tls13_end_of_early_data_shares_record_accepted", "tls13/early_data_server.txt", "record-boundary", C,
        "The client's Finished is in the record of its EndOfEarlyData, and the server goes on.", joined("EndOfEarlyData", C),
        exercises="record early_data_accepted accepted"),
    Bad("tls13_data_between_fragments_accepted", "tls13/key_update_requested_by_server.txt", "record-boundary", S,
        "Application data comes between the two records of the first NewSessionTicket, and the client goes on.",
        split_by("NewSessionTicket", DATA), exercises="record accepted"),
    Bad("tls13_change_cipher_spec_between_fragments_accepted", "tls13/hrr_p384_aes128.txt", "record-boundary", S,
        "A ChangeCipherSpec comes between the two records of the server's Certificate, and the client goes on.",
        split_by("Certificate", CCS), exercises="record accepted"),
    Bad("tls13_empty_handshake_record", "tls13/full_ecdsa_p384.txt", "record-boundary", S,
        "The server sends a handshake record with nothing in it.", empty_record, UNEXPECTED, "record"),
)  # fmt: skip
