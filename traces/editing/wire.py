"""Small surgery on the bytes of handshake messages: extensions, headers."""

from collections.abc import Callable

from wirestate.reference.wire.extensions import Extensions
from wirestate.reference.wire.messages import parse_handshake

Pairs = list[tuple[int, bytes]]
TLS12, TLS13 = 0x0303, 0x0304


def handshake(kind: int, body: bytes) -> bytes:
    return bytes([kind]) + len(body).to_bytes(3) + body


def with_body(data: bytes, body: bytes) -> bytes:
    return handshake(data[0], body)


def flipped(data: bytes, at: int = -1) -> bytes:
    """One bit of one byte changed."""
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


def patched(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


def extensions_of(data: bytes) -> Pairs:
    return [(one.type, one.data) for one in parsed(data)]


def parsed(data: bytes) -> Extensions:
    found: Extensions = getattr(parse_handshake(data, version=TLS13), "extensions", ())
    return found


def block(pairs: Pairs) -> bytes:
    body = b"".join(kind.to_bytes(2) + len(content).to_bytes(2) + content for kind, content in pairs)
    return len(body).to_bytes(2) + body


def with_extensions(data: bytes, edit: Callable[[Pairs], Pairs]) -> bytes:
    """The message with its extensions, which end it, run through `edit`."""
    old = parsed(data)
    start = old[0].offset - 6 if old else len(data) - 2
    return with_body(data, data[4:start] + block(edit([(one.type, one.data) for one in old])))


def adding(kind: int, content: bytes) -> Callable[[Pairs], Pairs]:
    return lambda pairs: [*pairs, (kind, content)]


def without(kind: int) -> Callable[[Pairs], Pairs]:
    return lambda pairs: [pair for pair in pairs if pair[0] != kind]


def setting(kind: int, content: bytes) -> Callable[[Pairs], Pairs]:
    return lambda pairs: [(one, content if one == kind else old) for one, old in pairs]


def suite_at(data: bytes) -> int:
    """Where the suite of a ServerHello stands."""
    return 39 + data[38]
