"""Records for endpoints, without input or output: bytes to records (`RecordReader`), content to records (`RecordWriter`).

Protection is somebody else's: a reader gives fragments as they came, a writer is handed the function that seals. What a
record may carry in a given state is not decided here; the limits of RFC 8446 section 5 and RFC 5246 section 6.2 are.
"""

from collections.abc import Callable, Iterator

from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.records import MAX_CIPHERTEXT_12, MAX_CIPHERTEXT_13, MAX_PLAINTEXT
from wirestate.reference.wire.registry import CONTENT_TYPES
from wirestate.reference.wire.writer import unfit
from wirestate.values import dataclass

CHANGE_CIPHER_SPEC, ALERT, HANDSHAKE, APPLICATION_DATA = 20, 21, 22, 23
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


class RecordWriter:
    """Puts content into records, each at most `limit` bytes of it.

    `version` is the one of unprotected records; 0x0301 is for a first ClientHello (RFC 8446 section 5.1). `seal` makes the
    whole protected record of a content type and content, as `Sealer.record` does, or is None before there are keys.
    """

    __slots__ = ("limit", "seal", "version")

    def __init__(self, version: int = 0x0303, limit: int = MAX_PLAINTEXT) -> None:
        self.version = version
        self.limit = limit
        self.seal: Callable[[int, bytes], bytes] | None = None

    def write(self, content_type: int, content: bytes) -> bytes:
        """The records for this content, which begins and ends a record: what changes keys must come last in it.

        Application data may be empty, and is never written without protection (RFC 8446 section 5.1).
        """
        if not content and content_type != APPLICATION_DATA:
            raise unfit("record", f"content of type {content_type} must not be empty")
        if self.seal is not None:
            seal = self.seal
            return b"".join([seal(content_type, part) for part in fragments(content, self.limit)])
        if content_type == APPLICATION_DATA:
            raise unfit("record", "application data without protection")
        header = bytes([content_type]) + self.version.to_bytes(2)
        return b"".join([header + len(part).to_bytes(2) + part for part in fragments(content, self.limit)])


def fragments(content: bytes, limit: int) -> Iterator[bytes]:
    """The content in parts of at most `limit` bytes; one empty part if there is none."""
    if not 0 < limit <= MAX_PLAINTEXT:
        raise unfit("record limit", f"{limit} is not in 1 to {MAX_PLAINTEXT}")
    if len(content) <= limit:
        yield content
        return
    for start in range(0, len(content), limit):
        yield content[start : start + limit]


def ciphertext_limit(*, tls13: bool) -> int:
    """The longest protected fragment (RFC 8446 section 5.2, RFC 5246 section 6.2.3)."""
    return MAX_CIPHERTEXT_13 if tls13 else MAX_CIPHERTEXT_12


def plaintext_limit(record_size_limit: int, *, tls13: bool) -> int:
    """The longest content that fits the peer's record_size_limit, which in TLS 1.3 counts the type (RFC 8449 section 4)."""
    return min(record_size_limit - tls13, MAX_PLAINTEXT)


def check_content(content: bytes, limit: int = MAX_PLAINTEXT) -> None:
    """Refuses content that is longer than was agreed on: `limit` from max_fragment_length or `plaintext_limit`."""
    if len(content) > limit:
        raise WireError("record_overflow", f"record content: {len(content)} bytes are more than {limit}", "RFC 8446 5.1")
