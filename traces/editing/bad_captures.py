"""The edits of bad texts once more, as captures: with the peers agreed on what was edited, and with a transcript that it broke.

Agreed: Finished and signatures are made again, as in the text, so that order (or whatever else the edit is about) alone
must catch it. Broken: they stay as they were, and nobody refuses anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from traces.editing import closing, crypto, epochs, malformed, negotiation, order12, order13, records, wire
from traces.editing.capture import captured
from traces.editing.moves import Make, extended
from traces.editing.resealed import same_every_time
from traces.editing.scenario import TRACES, Bad, Entry, edited, good_entries
from traces.editing.tape import Cell, Tape

C, S = "client", "server"
TEXTS: tuple[Bad, ...] = (
    *order13.BAD, *order12.BAD, *epochs.BAD, *records.BAD, *negotiation.BAD, *crypto.BAD, *closing.BAD, *malformed.BAD,
)  # fmt: skip
GREASE = 0xFAFA
NOT_AS_CAPTURE: Mapping[str, str] = {
    "tls13_early_data_not_offered": "no key log has a secret for early data that nobody announced",
    "tls13_suite_not_offered": "the secrets of the key log are those of the suite that was agreed on",
    "tls13_suite_of_tls12": "no record of TLS 1.3 can be sealed with a suite of TLS 1.2",
    "tls13_suite_changed_after_retry": "the secrets of the key log are those of the suite that was agreed on",
    "tls13_version_changed_after_retry": "no record of TLS 1.3 can be sealed with a suite of TLS 1.2",
    "tls13_end_of_early_data_not_accepted": "the server's key log has no secret of the early data that it rejected",
    "tls13_key_update_not_answered": "a capture does not show that the client had read the request when it sent the data",
}
"""The bad texts that have no capture, and why."""


@dataclass(frozen=True)
class Made:
    """One bad capture: the file's bytes, the key log's if it has one of its own, and its entry."""

    content: bytes
    entry: Entry
    keys: bytes | None = None

    def files(self) -> Mapping[str, bytes]:
        kept = {str(self.entry["file"]): self.content}
        return kept if self.keys is None else {**kept, str(self.entry["keylog"]): self.keys}


def agreed(bad: Bad, text: Entry) -> Made:
    """The capture of what the bad text shows; it shares the text's key log."""
    made = edited(bad)
    with same_every_time():
        content, frame = captured(made.tape, made.secrets, made.anchor, made.overhead)
    entry = {key: value for key, value in text.items() if key not in ("role", "line")}
    entry |= {"file": f"bad/{bad.name}.pcap", "kind": "capture", "flavour": "agreed"}
    return Made(content, {**entry, "frame": frame})


def broken(bad: Bad) -> Made:
    """The same edit while nothing else is made right: what follows does not match what was sent."""
    made = edited(bad, agreed=False)
    with same_every_time():
        content, frame = captured(made.tape, made.secrets, made.anchor, made.overhead)
    name, base = f"{bad.name}_broken", good_entries()[bad.base]
    entry: Entry = {"file": f"bad/{name}.pcap", "keylog": f"bad/{name}.keys", "kind": "capture", "flavour": "broken"}
    entry |= {"base": bad.base, "edit": bad.edit, "exercises": ["broken", *bad.exercises.split()], "verdict": "deviates"}
    entry |= {"connections": base["connections"], "code": bad.code, "by": bad.by, "frame": frame}
    return Made(content, entry, (TRACES / base["keylog"]).read_bytes())


def altered(name: str, expected: tuple[str, str, str], edit: Make, base: str, told: str) -> Bad:
    """An edit that only the proofs can show: the offence is the first proof that covers it. `expected`: code, by, proof."""
    code, by, proof = expected

    def make(tape: Tape) -> Cell:
        edit(tape)
        return tape.at(proof, by)

    return Bad(name, base, code, by, told, make, exercises="altered")


def patched_at(name: str, by: str, at: int, new: bytes) -> Make:
    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, by)
        return tape.replace(anchor, wire.patched(anchor.data, at, new))

    return make


ADDED = extended("ClientHello", wire.adding(GREASE, b""))
ALTERED = (
    altered("tls13_client_hello_altered", ("signature-invalid", S, "CertificateVerify"), ADDED, "tls13/full_ecdsa.txt",
            "An extension is put into the ClientHello on its way."),
    altered("tls13_resumption_altered", ("finished-mismatch", S, "Finished"),
            extended("EncryptedExtensions", wire.adding(10, bytes.fromhex("0002001d"))), "tls13/resumption_aes128.txt",
            "The server's groups are put into its EncryptedExtensions on their way."),
    altered("tls12_client_hello_altered", ("finished-mismatch", C, "Finished"), ADDED, "tls12/ecdhe_ecdsa.txt",
            "An extension is put into the ClientHello on its way."),
    altered("tls12_ticket_altered", ("finished-mismatch", S, "Finished"),
            patched_at("NewSessionTicket", S, 40, b"\0\1\2"), "tls12/ecdhe_rsa.txt",
            "Bytes of the NewSessionTicket are changed on its way."),
    altered("tls12_cbc_client_hello_altered", ("finished-mismatch", C, "Finished"), ADDED, "tls12/rsa_aes256_cbc.txt",
            "An extension is put into the ClientHello on its way; the suite is of CBC."),
)  # fmt: skip
BROKEN_NAMES = (
    "tls12_certificate_repeated_accepted", "tls12_certificate_status_unpromised", "tls12_client_certificate_missing",
    "tls12_client_certificate_verify_missing", "tls12_client_key_exchange_twice_accepted",
    "tls12_new_session_ticket_missing", "tls12_new_session_ticket_unpromised", "tls12_server_hello_done_twice",
    "tls12_server_key_exchange_before_certificate", "tls12_server_key_exchange_missing",
    "tls13_certificate_before_encrypted_extensions", "tls13_certificate_missing", "tls13_certificate_twice",
    "tls13_certificate_verify_missing", "tls13_certificate_with_psk",
    "tls13_change_cipher_spec_between_fragments_accepted", "tls13_client_certificate_verify_missing_accepted",
    "tls13_client_finished_twice", "tls13_data_between_fragments_accepted", "tls13_encrypted_extensions_missing",
    "tls13_extension_twice_in_encrypted_extensions", "tls13_key_update_in_handshake", "tls13_server_hello_twice",
    "tls13_unknown_handshake_type",
)  # fmt: skip


KEYLESS_NAMES = (
    "tls12_certificate_missing", "tls12_server_key_exchange_missing_accepted", "tls12_server_hello_twice",
    "tls12_client_certificate_verify_missing_accepted", "tls12_client_key_exchange_twice_accepted",
    "tls12_client_change_cipher_spec_early", "tls12_certificate_repeated_accepted", "tls12_new_session_ticket_unpromised",
    "tls12_data_in_clear_accepted", "tls13_session_id_not_echoed", "tls12_suite_not_offered", "tls12_server_key_exchange_altered",
    "tls13_hello_retry_request_twice", "tls13_server_hello_before_second_client_hello", "tls13_server_hello_twice",
    "tls13_client_finished_in_clear_accepted", "tls13_server_hello_extensions_too_long", "tls13_extension_twice_in_client_hello",
)  # fmt: skip
"""Bad captures whose fault needs no key to be seen."""


def keyless(made: Made) -> Made:
    """The same without its key log."""
    kept = {key: value for key, value in made.entry.items() if key not in ("keylog", "outcome", "alert", "alert_by")}
    return Made(made.content, {**kept, "file": made.entry["file"].replace(".pcap", "_keyless.pcap"), "flavour": "keyless"})


def all_made(texts: Mapping[str, Entry]) -> list[Made]:
    """Every capture of these kinds, given the entries of the bad texts by name."""
    named = {bad.name: bad for bad in TEXTS}
    twins = [agreed(bad, texts[bad.name]) for bad in TEXTS if bad.name not in NOT_AS_CAPTURE and "keylog" in texts[bad.name]]
    bare = [keyless(one) for one in twins if one.entry["file"][4:-5] in KEYLESS_NAMES]
    return [*twins, *bare, *(broken(named[name]) for name in BROKEN_NAMES), *(broken(bad) for bad in ALTERED)]
