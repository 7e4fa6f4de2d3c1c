"""The bytes of an input, a window at a time: a file, standard input, either of them compressed with gzip.

Nothing here knows a capture format. Memory is bounded by the window, whatever the size of the file.
"""

from __future__ import annotations

import io
import zlib
from typing import BinaryIO

CHUNK = 3 << 20
"""How much is read at a time."""

GZIP = b"\x1f\x8b"


class Feed:
    """A window on an input. `data` is what is there now, `ended` whether all has been read, `error` why it ended early.

    A stream may deliver less than was asked for, and need not be seekable.
    """

    def __init__(self, stream: BinaryIO, chunk: int = CHUNK) -> None:
        self.data, self.ended, self.error = b"", False, ""
        self._chunk, self._stream = chunk, stream
        self._packed = b""
        self._inflate: zlib._Decompress | None = None
        self.need(2)
        if self.data[:2] == GZIP:
            self._packed, self.data, self.ended = self.data, b"", False
            self._inflate = zlib.decompressobj(31)

    def need(self, size: int) -> bool:
        """Read on until the window holds `size` bytes. Returns False if the input ends before."""
        parts, held = [self.data] if self.data else [], len(self.data)
        while held < size and not self.ended:
            piece = self._piece(size - held)
            parts.append(piece)
            held += len(piece)
        if held > len(self.data):
            self.data = b"".join(parts)
        return held >= size

    def advance(self, used: int) -> None:
        """Drop the first `used` bytes, and read on unless what is left is still a whole part; if none was used, always."""
        rest = len(self.data) - used
        if 0 < rest < self._chunk // 8 and not self.ended and self._back(rest):
            self.data = b""  # to read the rest again takes less than to put it before what follows
        else:
            self.data = self.data[used:]
        self.need(self._chunk if used else rest + self._chunk)

    def _back(self, size: int) -> bool:
        """Go back so far in the stream, if it is a file of its own that can."""
        if self._inflate is not None or not isinstance(self._stream, io.BufferedReader) or not self._stream.seekable():
            return False
        self._stream.seek(-size, io.SEEK_CUR)
        return True

    def _piece(self, size: int) -> bytes:
        piece = self._unzipped(size) if self._inflate else self._raw(size)
        if not piece and not self._packed:
            self.ended = True
        return piece

    def _raw(self, size: int) -> bytes:
        try:
            return self._stream.read(size) or b""
        except OSError as error:
            self.error = f"reading stopped: {error.strerror or error}"
            return b""

    def _unzipped(self, size: int) -> bytes:
        """Up to `size` bytes of the decompressed input, which may have several gzip members (RFC 1952 section 2.2)."""
        while not self.ended:
            self._packed = self._packed or self._raw(256 << 10)
            if not self._packed:
                self._end("" if self._between() else "the gzip data ends in the middle")
            elif self._between() and not self._packed.strip(b"\0"):
                self._packed = b""  # padding after the last member
            elif data := self._inflated(size):
                return data
        return b""

    def _between(self) -> bool:
        return self._inflate is None or self._inflate.eof

    def _inflated(self, size: int) -> bytes:
        if self._between():
            self._inflate = zlib.decompressobj(31)
        assert self._inflate is not None
        try:
            data = self._inflate.decompress(self._packed, size)
        except zlib.error as error:
            self._end(f"the gzip data is damaged ({error})")
            return b""
        self._packed = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
        return data

    def _end(self, error: str) -> None:
        self.error, self.ended, self._packed = error or self.error, True, b""
