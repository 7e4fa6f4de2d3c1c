"""Records out of the bytes that an endpoint receives, without input or output: `RecordReader`.

Nothing is opened: fragments are given as they came (`crypto.record_layer` opens and seals them). What a record may carry in a
given state is not decided here; the limits of RFC 8446 section 5 and RFC 5246 section 6.2 are.
"""

from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.records import MAX_CIPHERTEXT_12, MAX_CIPHERTEXT_13, MAX_PLAINTEXT
from wirestate.reference.wire.registry import CONTENT_TYPES
from wirestate.values import dataclass

HEADER = 5
_MAJOR = 3


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it came; `fragment` may be protected."""

    type: int
    version: int
    fragment: bytes


class RecordReader:
    """Cuts the incoming bytes into records. `limit` is the longest fragment allowed from the next record on.

    `version` is None as long as the version of a record header does not matter; after TLS 1.2 was agreed on it is 0x0303.
    """

    __slots__ = ("_at", "_buffer", "limit", "version")

    def __init__(self, limit: int = MAX_PLAINTEXT) -> None:
        self._buffer = bytearray()
        self._at = 0
        self.limit = limit
        self.version: int | None = None

    @property
    def buffered(self) -> int:
        """How many bytes wait for the rest of their record, or to be asked for."""
        return len(self._buffer) - self._at

    def feed(self, data: bytes) -> None:
        if self._at:
            del self._buffer[: self._at]
            self._at = 0
        self._buffer += data

    def next(self) -> Record | None:
        """The next record, or None if it is not whole. Its header is judged as soon as it is there.

        `WireError`: record_overflow if it is too long (RFC 8446 section 5.1), protocol_version if its version is another
        than agreed (RFC 5246 appendix E.1), unexpected_message if this is not TLS at all. A content type that nobody
        knows is returned.
        """
        start = self._at
        buffer = self._buffer
        if len(buffer) < start + HEADER:
            return None
        kind, version = buffer[start], buffer[start + 1] << 8 | buffer[start + 2]
        length = buffer[start + 3] << 8 | buffer[start + 4]
        if kind not in CONTENT_TYPES or length > self.limit or (self.version is not None and version != self.version):
            self._judge(kind, version, length)
        end = start + HEADER + length
        if len(buffer) < end:
            return None
        self._at = end
        return Record(kind, version, bytes(buffer[start + HEADER : end]))

    def _judge(self, kind: int, version: int, length: int) -> None:
        if kind not in CONTENT_TYPES and version >> 8 != _MAJOR:
            raise WireError("unexpected_message", f"record header: type {kind} and version 0x{version:04x} are not TLS", "RFC 8446 5.1")
        if self.version is not None and version != self.version:
            raise WireError("protocol_version", f"record version: 0x{version:04x} is not 0x{self.version:04x}", "RFC 5246 6.2.1")
        if length > self.limit:
            raise WireError("record_overflow", f"record length: {length} is more than {self.limit}", "RFC 8446 5.1")


def ciphertext_limit(*, tls13: bool) -> int:
    """The longest protected fragment (RFC 8446 section 5.2, RFC 5246 section 6.2.3)."""
    return MAX_CIPHERTEXT_13 if tls13 else MAX_CIPHERTEXT_12
