"""The binders of a ClientHello, which cover the message up to themselves (RFC 8446 section 4.2.11.2). No MAC is computed.

Write the hello with `blank` binders, take `truncated` of it, and put the computed ones in with `with_binders`.
"""

from collections.abc import Sequence

from wirestate.reference.wire.build import binders_block
from wirestate.reference.wire.writer import unfit


def blank(lengths: Sequence[int]) -> tuple[bytes, ...]:
    """Binders of zeros, each as long as the hash of its PSK."""
    return tuple(bytes(length) for length in lengths)


def truncated(raw: bytes, lengths: Sequence[int]) -> bytes:
    """The part of a whole ClientHello that its binders cover, given their lengths; pre_shared_key must come last."""
    return _before(raw, binders_block(blank(lengths)))


def with_binders(raw: bytes, binders: Sequence[bytes]) -> bytes:
    """The same ClientHello with these binders, which are as long as those it has."""
    block = binders_block(binders)
    return _before(raw, block) + block


def _before(raw: bytes, block: bytes) -> bytes:
    start = len(raw) - len(block)
    if start < 4 or raw[start : start + 2] != block[:2]:
        raise unfit("psk binders", f"the message does not end in {len(block) - 2} bytes of binders")
    return raw[:start]
