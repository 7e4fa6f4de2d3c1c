"""Handshake messages out of the contents of records (RFC 8446 section 5.1). They are cut out, sized and not read."""

from collections.abc import Mapping

from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.registry import HANDSHAKE_TYPES
from wirestate.values import dataclass

HEADER = 4
_VECTOR = 2 + 0xFFFF
_LARGEST: dict[int, int] = {
    0: 0,
    1: 2 + 32 + 33 + _VECTOR + 256 + _VECTOR,
    2: 2 + 32 + 33 + 2 + 1 + _VECTOR,
    4: 4 + 4 + 256 + 2 * _VECTOR,
    5: 0,
    8: _VECTOR,
    12: 5 * _VECTOR,
    13: 256 + 2 * _VECTOR,
    14: 0,
    15: 2 + _VECTOR,
    16: 2 * _VECTOR,
    20: 64,
    24: 1,
}
"""The most bytes that a body can have and still be a message of that type, in either version."""
DEFAULT_LIMITS: Mapping[int, int] = {11: 1 << 17, 22: 1 << 17, 25: 1 << 17}
"""What is more than anybody needs, by type: chains and responses have no bound of their own that is of use."""
OTHERS = 1 << 14
"""The same for types that are not known."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """A whole message with its header, and whether the record that ended it ended with it."""

    raw: bytes
    ends_record: bool


class HandshakeAssembler:
    """Takes the content of one handshake record after the other, and gives the messages in it.

    `limits` are the most bytes of a body that are taken, by handshake type.
    """

    __slots__ = ("_buffer", "_limits")

    def __init__(self, limits: Mapping[int, int] = DEFAULT_LIMITS) -> None:
        self._buffer = bytearray()
        self._limits = limits

    @property
    def pending(self) -> bool:
        """Whether a message has begun and not ended: nothing else may come now, and keys may not change."""
        return bool(self._buffer)

    @property
    def buffered(self) -> int:
        """How many bytes wait for the rest of their message."""
        return len(self._buffer)

    def feed(self, content: bytes) -> None:
        """The content of one record; all messages of the one before were taken with `next`.

        `WireError`: unexpected_message for content of no bytes.
        """
        if not content:
            raise WireError("unexpected_message", "handshake record: is empty", "RFC 8446 5.1")
        self._buffer += content

    def next(self) -> Assembled | None:
        """The next message, or None if there is no whole one.

        `WireError` as soon as its header announces more bytes than a message of its type can have (decode_error), or than
        are taken (illegal_parameter).
        """
        buffer = self._buffer
        if len(buffer) < HEADER:
            return None
        length = buffer[1] << 16 | buffer[2] << 8 | buffer[3]
        self._check(buffer[0], length)
        end = HEADER + length
        if len(buffer) < end:
            return None
        raw = bytes(buffer[:end])
        del buffer[:end]
        return Assembled(raw, not buffer)

    def _check(self, kind: int, length: int) -> None:
        largest = _LARGEST.get(kind)
        name = HANDSHAKE_TYPES.get(kind, f"handshake type {kind}")
        if largest is not None and length > largest:
            raise WireError("decode_error", f"{name}: {length} bytes are more than it can have", "RFC 8446 6.2")
        limit = self._limits.get(kind, OTHERS if largest is None else largest)
        if length > limit:
            raise WireError("illegal_parameter", f"{name}: {length} bytes, taken are at most {limit}", "RFC 8446 6.2")
