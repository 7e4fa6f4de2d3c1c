"""A bounds-checked cursor over one byte string. It knows integers and vectors (RFC 8446 section 3), no TLS messages."""

import struct

from wirestate.reference.wire.errors import WireError


class Reader:
    """Reads from the front. `base` is where `data` begins in the whole message, so that errors name the real offset."""

    __slots__ = ("_base", "_data", "_pos")

    def __init__(self, data: bytes, base: int = 0) -> None:
        self._data = data
        self._base = base
        self._pos = 0

    @property
    def offset(self) -> int:
        """Where the next byte is, counted from the start of the whole message."""
        return self._base + self._pos

    @property
    def remaining(self) -> int:
        return len(self._data) - self._pos

    def fail(self, field: str, why: str, alert: str = "decode_error", at: int | None = None) -> WireError:
        """The error to raise about `field`, placed at `at` or else at the cursor."""
        return WireError(alert, f"{field}: {why} (at offset {self.offset if at is None else at})")

    def take(self, count: int, field: str = "bytes") -> bytes:
        start = self._pos
        end = start + count
        if end > len(self._data):
            raise self.fail(field, f"needs {count} bytes, {self.remaining} left")
        self._pos = end
        return self._data[start:end]

    def u8(self, field: str = "uint8") -> int:
        return self.take(1, field)[0]

    def u16(self, field: str = "uint16") -> int:
        return int.from_bytes(self.take(2, field))

    def u24(self, field: str = "uint24") -> int:
        return int.from_bytes(self.take(3, field))

    def u32(self, field: str = "uint32") -> int:
        return int.from_bytes(self.take(4, field))

    def vec8(self, field: str = "vector", least: int = 0, most: int = 0xFF) -> bytes:
        return self._vector(1, field, least, most)

    def vec16(self, field: str = "vector", least: int = 0, most: int = 0xFFFF) -> bytes:
        return self._vector(2, field, least, most)

    def vec24(self, field: str = "vector", least: int = 0, most: int = 0xFFFFFF) -> bytes:
        return self._vector(3, field, least, most)

    def _vector(self, width: int, field: str, least: int, most: int) -> bytes:
        size = int.from_bytes(self.take(width, field))
        if not least <= size <= most:
            raise self.fail(field, f"has length {size}, allowed are {least} to {most}", at=self.offset - width)
        return self.take(size, field)

    def sub16(self, field: str = "vector", least: int = 0) -> "Reader":
        """A cursor over the contents of a two-byte vector."""
        data = self.vec16(field, least)
        return Reader(data, self.offset - len(data))

    def sub24(self, field: str = "vector", least: int = 0) -> "Reader":
        """A cursor over the contents of a three-byte vector."""
        data = self.vec24(field, least)
        return Reader(data, self.offset - len(data))

    def codes8(self, field: str, least: int = 2, most: int = 0xFE) -> tuple[int, ...]:
        """A one-byte vector of two-byte codes."""
        return self._codes(self.vec8(field, least, most), field)

    def codes16(self, field: str, least: int = 2, most: int = 0xFFFE) -> tuple[int, ...]:
        """A two-byte vector of two-byte codes."""
        return self._codes(self.vec16(field, least, most), field)

    def _codes(self, data: bytes, field: str) -> tuple[int, ...]:
        if len(data) % 2:
            raise self.fail(field, f"has the odd length {len(data)}", at=self.offset - len(data))
        return struct.unpack(f">{len(data) // 2}H", data)

    def rest(self) -> bytes:
        data = self._data[self._pos :]
        self._pos = len(self._data)
        return data

    def expect_end(self, field: str = "message") -> None:
        if self._pos != len(self._data):
            raise self.fail(field, f"has {self.remaining} byte{'' if self.remaining == 1 else 's'} too many")
