"""Diffie-Hellman over finite fields: the groups of RFC 7919 and, in TLS 1.2, whatever group a server sends.

The library calls these deprecated and will drop them: `available` says whether it still has them. It checks that the
modulus of a server's own group is a safe prime, which takes a second or two: larger ones than `LARGEST` are refused.
"""

from __future__ import annotations

import warnings
from functools import cache, lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from cryptography.exceptions import InternalError

from wirestate.reference.crypto.errors import Refused
from wirestate.values import dataclass

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import dh

SMALLEST, LARGEST = 2048, 3072
"""Bits of a modulus that is not of RFC 7919. Below, a group is weak (its section 1); above, a peer could keep us computing."""
_FUDGE = {2048: 560316, 3072: 2625351, 4096: 5736041}
"""By bits: the number in the formula of each prime (RFC 7919 appendix A)."""


@dataclass(frozen=True, slots=True)
class Field:
    """A group: its prime modulus and its generator."""

    p: int
    g: int

    @property
    def size(self) -> int:
        """Bytes of the modulus, and of a padded value or secret."""
        return (self.p.bit_length() + 7) // 8


class FiniteKey:
    """A private key in a field. `value` is the public value, padded to the size of the modulus (RFC 8446 section 4.2.8.1)."""

    def __init__(self, field: Field) -> None:
        self._field, self._parameters = field, _parameters(field)
        self._key = self._parameters.generate_private_key()
        self.value = self._key.public_key().public_numbers().y.to_bytes(field.size)

    def secret(self, value: bytes) -> bytes:
        """The secret shared with the owner of `value`, padded likewise (section 7.4.1). `Refused` unless 1 < value < p - 1."""
        number = int.from_bytes(value)
        if not 1 < number < self._field.p - 1:
            raise Refused("illegal_parameter", "a Diffie-Hellman value outside of its range")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            numbers = _library().DHPublicNumbers(number, self._parameters.parameter_numbers())
            return self._key.exchange(numbers.public_key())


def sent_field(p: bytes, g: bytes) -> Field:
    """The group of a ServerDHParams (RFC 5246 section 7.4.3). `Refused` for a size or a generator that will not do."""
    field = Field(int.from_bytes(p), int.from_bytes(g))
    bits = field.p.bit_length()
    if not SMALLEST <= bits <= LARGEST and not _is_named(field):
        raise Refused("handshake_failure", f"a Diffie-Hellman group of {bits} bits, not between {SMALLEST} and {LARGEST}")
    try:
        _parameters(field)
    except (ValueError, InternalError):
        raise Refused("illegal_parameter", "a Diffie-Hellman group whose modulus is no safe prime, or with a bad generator") from None
    return field


@cache
def named_field(bits: int) -> Field:
    """The ffdhe group of 2048, 3072 or 4096 bits (RFC 7919 appendix A, which gives the formula)."""
    e = _times_e(bits - 130) + _FUDGE[bits]
    return Field((1 << bits) - (1 << bits - 64) + (e << 64) - 1, 2)


@cache
def available() -> bool:
    """Whether the library still computes in finite fields."""
    try:
        FiniteKey(named_field(2048))
    except (ImportError, AttributeError, ValueError):
        return False
    return True


def _times_e(bits: int) -> int:
    """2^bits times Euler's number, rounded down: the sum of 1/n!, with 64 bits to spare."""
    total = term = 1 << bits + 64
    n = 1
    while term:
        term //= n
        total += term
        n += 1
    return total >> 64


@cache
def _library() -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from cryptography.hazmat.primitives.asymmetric import dh

        return dh


def _is_named(field: Field) -> bool:
    bits = field.p.bit_length()
    return bits in _FUDGE and field == named_field(bits)


@lru_cache(maxsize=8)
def _parameters(field: Field) -> dh.DHParameters:
    """The library's group. The order is known of those of RFC 7919 alone, and makes keys short."""
    order = (field.p - 1) // 2 if _is_named(field) else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made: dh.DHParameters = _library().DHParameterNumbers(field.p, field.g, order).parameters()
        return made
