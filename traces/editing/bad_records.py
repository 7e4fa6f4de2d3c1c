"""Records that are wrong in themselves, in recorded TLS sessions: their messages, and the TCP under them, are right."""

from collections.abc import Callable

from traces.editing.hand import FILLER_RECORD, C, Hand, S, Talk, joined, sealed_otherwise, spoken, talk
from traces.editing.packets import Wire
from traces.editing.resealed import Record

HANDSHAKE, DATA, ALERT = 22, 23, 21
TOO_LONG = 2**14 + 1


def changed(base: str, by: str, flight: int, place: int, change: Callable[[bytes], bytes]) -> Callable[[], tuple[bytes, int]]:
    """Other bytes for one record: of the flight of this number by that side, the record at that place."""

    def make() -> tuple[bytes, int]:
        flights = talk(base)
        number = [index for index, (sender, _) in enumerate(flights) if sender == by][flight]
        parts = flights[number][1]
        record, data = parts[place]
        parts[place] = (record, change(data))
        return at_record(flights, number, place)

    return make


def put_in(base: str, by: str, flight: int, place: int, data: bytes) -> Callable[[], tuple[bytes, int]]:
    """A record more, before the one at that place."""

    def make() -> tuple[bytes, int]:
        flights = talk(base)
        number = [index for index, (sender, _) in enumerate(flights) if sender == by][flight]
        flights[number][1].insert(place, (FILLER_RECORD, data))
        return at_record(flights, number, place)

    return make


def resealed(base: str, content_of: Callable[[Record], bytes], by: str, content: int, nth: int = 0) -> Callable[[], tuple[bytes, int]]:
    """The content of one record changed before it is sealed: the nth of its type by that side, of the protected ones."""

    def make() -> tuple[bytes, int]:
        flights, offending = sealed_otherwise(base, content_of, by, content, nth)
        number, place = next(
            (i, k) for i, (_, parts) in enumerate(flights) for k, (record, _) in enumerate(parts) if record is offending
        )
        return at_record(flights, number, place)

    return make


def at_record(flights: Talk, number: int, place: int) -> tuple[bytes, int]:
    """The file, and the frame in which a record of a flight begins."""
    wire = Wire()
    wire.open()
    by = flights[number][0]
    before = sum(len(joined(parts)) for sender, parts in flights[:number] if sender == by)
    start = before + len(joined(flights[number][1][:place]))
    spoken(wire, flights)
    wire.close()
    return wire.capture.content(), wire.frame_of(by, start)


def flipped(at: int = -3) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        bent = bytearray(data)
        bent[at] ^= 1
        return bytes(bent)

    return change


def longer(data: bytes) -> bytes:
    """The record says that it is longer than any may be."""
    return data[:3] + (2**14 + 2049).to_bytes(2) + bytes(2**14 + 2049)


def of_type(kind: int) -> Callable[[bytes], bytes]:
    return lambda data: bytes([kind]) + data[1:]


def of_version(version: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:1] + version.to_bytes(2) + data[3:]


def plain_record(kind: int, content: bytes) -> bytes:
    return bytes([kind, 3, 3]) + len(content).to_bytes(2) + content


def oversized(record: Record) -> bytes:
    return (record.content * (TOO_LONG // len(record.content) + 1))[:TOO_LONG]


EC13, EC12, CBC, NO_ETM = "tls13/full_ecdsa.txt", "tls12/ecdhe_ecdsa.txt", "tls12/rsa_aes256_cbc.txt", "tls12/no_etm.txt"
CHACHA12, CCM13 = "tls12/ecdhe_ecdsa_chacha20.txt", "tls13/suite_aes128_ccm.txt"
NOT_OPENED, OVERFLOW = "record-not-opened", "record-overflow"
BAD = (
    Hand("record13_certificate_flipped", "record", "One bit of the server's protected Certificate is another one.",
         changed(EC13, S, 0, 3, flipped()), NOT_OPENED, S, EC13),
    Hand("record13_data_flipped", "record", "One bit of the client's data is another one.", changed(EC13, C, 2, 0, flipped()),
         NOT_OPENED, C, EC13),
    Hand("record13_ccm_flipped", "record", "One bit of the tag of the server's Finished is another one.",
         changed(CCM13, S, 0, 5, flipped(-1)), NOT_OPENED, S, CCM13),
    Hand("record12_finished_flipped", "record", "One bit of the client's Finished is another one.",
         changed(EC12, C, 1, 2, flipped()), NOT_OPENED, C, EC12),
    Hand("record12_data_flipped", "record", "One bit of the server's data is another one.", changed(EC12, S, 2, 0, flipped()),
         NOT_OPENED, S, EC12),
    Hand("record12_chacha20_flipped", "record", "One bit of the client's data is another one.",
         changed(CHACHA12, C, 2, 0, flipped()), NOT_OPENED, C, CHACHA12),
    Hand("record12_cbc_mac_flipped", "record", "One bit of the MAC of the client's data is another one.",
         changed(CBC, C, 2, 0, flipped(-1)), NOT_OPENED, C, CBC),
    Hand("record12_cbc_padding_flipped", "record", "One bit of the last block of the server's data is another one; the MAC is inside.",
         changed(NO_ETM, S, 2, 0, flipped(-1)), NOT_OPENED, S, NO_ETM),
    Hand("record13_header_too_long", "record", "The record of the server's data is longer than any may be.",
         changed(EC13, S, 2, 0, longer), OVERFLOW, S, EC13),
    Hand("record12_header_too_long", "record", "The record of the client's data is longer than any may be.",
         changed(EC12, C, 2, 0, longer), OVERFLOW, C, EC12),
    Hand("record13_content_too_long", "record", "The client's data has one octet more than a record may hold.",
         resealed(EC13, oversized, C, DATA), OVERFLOW, C, EC13),
    Hand("record12_content_too_long", "record", "The client's data has one octet more than a record may hold.",
         resealed(EC12, oversized, C, DATA), OVERFLOW, C, EC12),
    Hand("record13_unknown_type", "record", "A record of the unassigned type 99 comes after the server's Certificate.",
         put_in(EC13, S, 0, 4, plain_record(99, b"?")), "unexpected-message", S, EC13),
    Hand("record12_unknown_type", "record", "A record of the unassigned type 99 comes after the server's Certificate.",
         put_in(EC12, S, 0, 2, plain_record(99, b"?")), "unexpected-message", S, EC12),
    Hand("record13_foreign_version", "record", "The record of the client's Finished has the version 7.7.",
         changed(EC13, C, 1, 1, of_version(0x0707)), "no-record", C, EC13),
    Hand("record12_wrong_type", "record", "The client's Finished is in a record of type application_data.",
         changed(EC12, C, 1, 2, of_type(DATA)), NOT_OPENED, C, EC12),
    Hand("record13_data_in_clear", "record", "The server sends a handshake record in the clear after its Finished.",
         put_in(EC13, S, 1, 0, plain_record(HANDSHAKE, bytes.fromhex("180000010000"[:10]))), "wrong-epoch", S, EC13),
    Hand("record12_empty_handshake", "record", "The server sends a handshake record with nothing in it.",
         put_in(EC12, S, 0, 2, plain_record(HANDSHAKE, b"")), "record-boundary", S, EC12),
    Hand("record13_empty_in_clear", "record", "The client's flight begins with an empty handshake record.",
         put_in(EC13, C, 0, 0, plain_record(HANDSHAKE, b"")), "record-boundary", C, EC13),
    Hand("record12_empty_alert", "record", "The server sends an alert record with nothing in it.",
         put_in(EC12, S, 0, 2, plain_record(ALERT, b"")), "record-boundary", S, EC12),
)  # fmt: skip
