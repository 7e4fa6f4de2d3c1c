"""Records and handshake fragments of one connection, both directions. It opens and seals; what may come when it does not know.

Handshake messages that follow each other under the same keys share records, until something else is sent, keys change or
`flush` is called.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from wirestate.reference.crypto.errors import EmptyRecord, RecordError
from wirestate.reference.crypto.record_layer import RecordOpener, RecordSealer
from wirestate.reference.wire.assembly import HandshakeAssembler
from wirestate.reference.wire.record_layer import Record, RecordReader, ciphertext_limit

CHANGE_CIPHER_SPEC, ALERT, HANDSHAKE, APPLICATION_DATA = 20, 21, 22, 23
NEVER_EMPTY = frozenset({CHANGE_CIPHER_SPEC, ALERT, HANDSHAKE})
"""Records of these types have content (RFC 8446 section 5.1, RFC 5246 section 6.2.1)."""
FIRST_VERSION, VERSION = 0x0301, 0x0303


class Content(NamedTuple):
    """One handshake message, or the content of one other record.

    `clear` tells that the record was not protected although the reader has keys; `interleaved` that a handshake message had
    begun before it and not ended.
    """

    type: int
    data: bytes
    ends_record: bool = True
    interleaved: bool = False
    clear: bool = False


class Sealed(NamedTuple):
    """A record that the current keys do not open, and why."""

    record: Record
    error: RecordError


Watch = Callable[[int, bytes, int, bool], None]
"""Is told of what is sealed: content type, content, size of the records, and whether they are in clear though there are keys."""


class Channel:
    """`feed` bytes and take `next` contents; `write` contents and take the `output`."""

    def __init__(self, watch: Watch | None = None) -> None:
        self._watch = watch
        self.opener, self.sealer = RecordOpener(), RecordSealer()
        self.tls13 = False
        self._reader, self._assembler = RecordReader(), HandshakeAssembler()
        self._out, self._flight = bytearray(), bytearray()
        self._version = FIRST_VERSION

    # receiving

    def feed(self, data: bytes) -> None:
        self._reader.feed(data)

    def next(self) -> Content | Sealed | None:
        """What came next, None if it is not whole yet. `WireError` and `RecordError` for what breaks the record layer."""
        while True:
            message = self._assembler.next()
            if message is not None:
                return Content(HANDSHAKE, message.raw, message.ends_record)
            record = self._reader.next()
            if record is None:
                return None
            found = self._opened(record)
            if isinstance(found, Sealed) or found.type != HANDSHAKE or not found.data:
                return found
            self._assembler.feed(found.data)

    def _opened(self, record: Record) -> Content | Sealed:
        pending = self._assembler.pending
        if self.opener.protected and self.tls13 and record.type != APPLICATION_DATA:
            return Content(record.type, record.fragment, interleaved=pending, clear=True)
        if not self.opener.protected and record.type == APPLICATION_DATA:
            return Sealed(record, RecordError("unexpected_message", "application data before there are keys"))
        try:
            kind, data = self.opener.open(record.type, record.version, record.fragment)
        except EmptyRecord as error:
            return Content(error.content_type, b"", interleaved=pending)
        except RecordError as error:
            if error.opened:
                raise
            return Sealed(record, error)
        return Content(kind, data, interleaved=pending)

    @property
    def pending(self) -> bool:
        """Whether a handshake message has begun and not ended."""
        return self._assembler.pending

    # sending

    def write_handshake(self, message: bytes) -> None:
        self._flight += message

    def write(self, content_type: int, content: bytes, *, clear: bool = False) -> None:
        """Any other record. `clear`: without protection, for the ChangeCipherSpec of middlebox compatibility."""
        self.flush()
        sealer = RecordSealer() if clear else self.sealer
        self._seal(sealer, content_type, content, VERSION, clear=clear)

    def flush(self) -> None:
        """Put what waits of the handshake into records."""
        if self._flight:
            self._seal(self.sealer, HANDSHAKE, bytes(self._flight), self._version)
            self._flight.clear()
            self._version = VERSION

    def _seal(self, sealer: RecordSealer, content_type: int, content: bytes, version: int, *, clear: bool = False) -> None:
        records = sealer.seal(content_type, content, version=version)
        self._out += records
        if self._watch is not None:
            self._watch(content_type, content, len(records), clear)

    def output(self) -> bytes:
        """What is to be sent, once."""
        self.flush()
        out = bytes(self._out)
        self._out.clear()
        return out

    @property
    def buffered(self) -> int:
        """How many bytes wait for the rest of their record or message."""
        return self._reader.buffered + self._assembler.buffered

    def read_limit(self, *, tls13: bool) -> None:
        """From here on records are protected, and may be longer (RFC 8446 section 5.2, RFC 5246 section 6.2.3)."""
        self.tls13 = tls13
        self._reader.limit = ciphertext_limit(tls13=tls13)
