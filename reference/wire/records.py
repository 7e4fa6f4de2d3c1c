"""Record headers and alerts. Fragments are not joined here, and nothing is decrypted."""


from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.reader import Reader
from wirestate.reference.wire.registry import ALERTS
from wirestate.values import dataclass

MAX_PLAINTEXT = 1 << 14
MAX_CIPHERTEXT_13 = MAX_PLAINTEXT + 256  # RFC 8446 section 5.2
MAX_CIPHERTEXT_12 = MAX_PLAINTEXT + 2048  # RFC 5246 section 6.2.3
_LEVELS = {1: "warning", 2: "fatal"}


@dataclass(frozen=True, slots=True)
class RecordHeader:
    """What stands before every fragment (RFC 8446 section 5.1)."""

    type: int
    version: int
    length: int


def parse_record_header(raw: bytes, limit: int = MAX_CIPHERTEXT_12) -> RecordHeader:
    """The first five bytes of a record. `limit` is the longest fragment allowed where it stands."""
    reader = Reader(raw)
    header = RecordHeader(reader.u8("record type"), reader.u16("record version"), reader.u16("record length"))
    reader.expect_end("record header")
    if header.length > limit:
        raise WireError("record_overflow", f"record length: {header.length} is more than {limit} (at offset 3)")
    return header


def parse_alert(raw: bytes) -> tuple[str, str]:
    """Level and description of the two bytes of an alert, "unknown(N)" for values that nobody registered."""
    reader = Reader(raw)
    level, description = reader.u8("alert level"), reader.u8("alert description")
    reader.expect_end("alert")
    return _LEVELS.get(level, f"unknown({level})"), ALERTS.get(description, f"unknown({description})")
