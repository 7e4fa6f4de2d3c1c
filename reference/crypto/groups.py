"""Key exchange by named group (RFC 8446 section 4.2.8): elliptic curves, finite fields, and hybrids with ML-KEM where the
library has it. Codes are those of `registry.GROUPS`. What is sent around the shares is the codec's business.

A client makes an `offer`, sends its `share` and gives the server's share to `secret`. A server has `answer`. In ECDHE of
TLS 1.2 both sides make an offer. Secrets are as section 7.4 wants them, and so is the premaster secret of ECDHE (RFC 8422).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import field
from functools import cache, partial
from typing import Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, x448, x25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wirestate.reference.crypto import finite
from wirestate.reference.crypto.errors import Refused, UnsupportedInput
from wirestate.values import dataclass

try:
    from cryptography.hazmat.primitives.asymmetric import mlkem
except ImportError:  # an older library
    mlkem = None  # type: ignore[assignment]

SECP256R1, SECP384R1, SECP521R1, X25519, X448 = 23, 24, 25, 29, 30
FFDHE2048, FFDHE3072, FFDHE4096 = 256, 257, 258
SECP256R1_MLKEM768, X25519_MLKEM768, SECP384R1_MLKEM1024 = 0x11EB, 0x11EC, 0x11ED
FFDHE_BITS = {FFDHE2048: 2048, FFDHE3072: 3072, FFDHE4096: 4096}
Secret = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Offer:
    """One side's half of an exchange. `share` is for the peer."""

    group: int
    share: bytes
    _secret: Secret = field(repr=False)

    def secret(self, share: bytes) -> bytes:
        """The shared secret, given the peer's share. `Refused` (illegal_parameter) if that is no value of the group."""
        return self._secret(share)


def offer(group: int, private: bytes | None = None) -> Offer:
    """A fresh key pair. With `private` (curves only, big-endian but for X25519 and X448) that key. `UnsupportedInput`
    for a group that is not here."""
    kind = _kind(group)
    return Offer(group, *(kind.offer() if private is None else kind.fixed(private)))


def answer(group: int, share: bytes, private: bytes | None = None) -> tuple[bytes, bytes]:
    """A server's share and the secret, given the client's share. `private` and errors as of `offer` and `Offer.secret`."""
    kind = _kind(group)
    if private is None:
        return kind.answer(share)
    own, secret = kind.fixed(private)
    return own, secret(share)


@cache
def supported(*, tls13: bool) -> tuple[int, ...]:
    """What this library can do, best first. Hybrids are for TLS 1.3 (draft-ietf-tls-ecdhe-mlkem section 3)."""
    return tuple(group for group in _kinds() if tls13 or group not in _HYBRIDS)


def of_field(p: bytes, g: bytes) -> int:
    """The code of a field that a server sent in TLS 1.2, 0 if it is none of those here (RFC 7919)."""
    sent = finite.Field(int.from_bytes(p), int.from_bytes(g))
    return next((group for group, bits in FFDHE_BITS.items() if finite.named_field(bits) == sent), 0)


class _Kind(Protocol):
    """How one group works. `client` and `server` are the sizes of the shares in bytes."""

    client: int
    server: int

    def offer(self) -> tuple[bytes, Secret]: ...

    def fixed(self, private: bytes) -> tuple[bytes, Secret]: ...

    def answer(self, share: bytes) -> tuple[bytes, bytes]: ...


class _Symmetric(ABC):
    """Both sides do the same."""

    def __init__(self, size: int) -> None:
        self.client = self.server = size

    @abstractmethod
    def offer(self) -> tuple[bytes, Secret]: ...

    def fixed(self, private: bytes) -> tuple[bytes, Secret]:
        raise UnsupportedInput("a private key can be given for a curve only")

    def answer(self, share: bytes) -> tuple[bytes, bytes]:
        own, secret = self.offer()
        return own, secret(share)


class _Montgomery(_Symmetric):
    """X25519 and X448 (RFC 7748). The library refuses a result of zeros (RFC 8446 section 7.4.2)."""

    def __init__(
        self,
        size: int,
        private: type[x25519.X25519PrivateKey] | type[x448.X448PrivateKey],
        public: type[x25519.X25519PublicKey] | type[x448.X448PublicKey],
    ) -> None:
        super().__init__(size)
        self._private, self._public = private, public

    def offer(self) -> tuple[bytes, Secret]:
        return self._offered(self._private.generate())

    def fixed(self, private: bytes) -> tuple[bytes, Secret]:
        return self._offered(self._private.from_private_bytes(private))

    def _offered(self, key: x25519.X25519PrivateKey | x448.X448PrivateKey) -> tuple[bytes, Secret]:
        return key.public_key().public_bytes_raw(), partial(self._shared, key)

    def _shared(self, key: x25519.X25519PrivateKey | x448.X448PrivateKey, share: bytes) -> bytes:
        try:
            return key.exchange(self._public.from_public_bytes(share))  # type: ignore[arg-type]
        except ValueError:
            raise _refused("a share that gives no secret", share, self.server) from None


class _Curve(_Symmetric):
    """The NIST curves: points are uncompressed (RFC 8446 section 4.2.8.2), and on the curve or refused by the library."""

    def __init__(self, curve: ec.EllipticCurve) -> None:
        super().__init__(1 + 2 * ((curve.key_size + 7) // 8))
        self._curve, self._exchange = curve, ec.ECDH()

    def offer(self) -> tuple[bytes, Secret]:
        return self._offered(ec.generate_private_key(self._curve))

    def fixed(self, private: bytes) -> tuple[bytes, Secret]:
        return self._offered(ec.derive_private_key(int.from_bytes(private), self._curve))

    def _offered(self, key: ec.EllipticCurvePrivateKey) -> tuple[bytes, Secret]:
        share = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return share, partial(self._shared, key)

    def _shared(self, key: ec.EllipticCurvePrivateKey, share: bytes) -> bytes:
        if len(share) != self.server:
            raise _refused("no uncompressed point", share, self.server)
        try:
            return key.exchange(self._exchange, ec.EllipticCurvePublicKey.from_encoded_point(self._curve, share))
        except ValueError:
            raise _refused("no point of the curve", share, self.server) from None


class _Finite(_Symmetric):
    """The groups of RFC 7919."""

    def __init__(self, bits: int) -> None:
        super().__init__(bits // 8)
        self._bits = bits

    def offer(self) -> tuple[bytes, Secret]:
        key = finite.FiniteKey(finite.named_field(self._bits))
        return key.value, partial(self._shared, key)

    def _shared(self, key: finite.FiniteKey, share: bytes) -> bytes:
        if len(share) != self.server:
            raise _refused("a value that is not padded to its group", share, self.server)
        return key.secret(share)


class _Kem:
    """ML-KEM: a client offers a key, a server answers with a ciphertext."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self.client, self.server = (1184, 1088) if bits == 768 else (1568, 1568)

    def offer(self) -> tuple[bytes, Secret]:
        key = mlkem.MLKEM768PrivateKey.generate() if self._bits == 768 else mlkem.MLKEM1024PrivateKey.generate()
        return key.public_key().public_bytes_raw(), key.decapsulate

    def answer(self, share: bytes) -> tuple[bytes, bytes]:
        of = mlkem.MLKEM768PublicKey if self._bits == 768 else mlkem.MLKEM1024PublicKey
        secret, sealed = of.from_public_bytes(share).encapsulate()
        return sealed, secret


class _Hybrid:
    """Two exchanges at once, their shares and secrets one after the other (draft-ietf-tls-ecdhe-mlkem section 4)."""

    def __init__(self, first: _Kem | _Symmetric, second: _Kem | _Symmetric) -> None:
        self._parts = first, second
        self.client, self.server = first.client + second.client, first.server + second.server

    def offer(self) -> tuple[bytes, Secret]:
        (share, one), (rest, two) = (part.offer() for part in self._parts)
        return share + rest, partial(self._shared, one, two)

    def fixed(self, private: bytes) -> tuple[bytes, Secret]:
        raise UnsupportedInput("a private key can be given for a curve only")

    def answer(self, share: bytes) -> tuple[bytes, bytes]:
        self._check(share, self.client)
        at = self._parts[0].client
        try:
            (own, one), (rest, two) = self._parts[0].answer(share[:at]), self._parts[1].answer(share[at:])
        except ValueError as error:
            raise error if isinstance(error, Refused) else _refused("no key of ML-KEM", share, self.client) from None
        return own + rest, one + two

    def _shared(self, one: Secret, two: Secret, share: bytes) -> bytes:
        self._check(share, self.server)
        at = self._parts[0].server
        return one(share[:at]) + two(share[at:])

    def _check(self, share: bytes, size: int) -> None:
        if len(share) != size:
            raise _refused("a hybrid share of the wrong size", share, size)


_HYBRIDS = frozenset({X25519_MLKEM768, SECP256R1_MLKEM768, SECP384R1_MLKEM1024})


def _kind(group: int) -> _Kind:
    found = _kinds().get(group)
    if found is None:
        raise UnsupportedInput(f"no key exchange here for group 0x{group:04x}")
    return found


@cache
def _kinds() -> dict[int, _Kind]:
    """By code, best first."""
    one = _Montgomery(32, x25519.X25519PrivateKey, x25519.X25519PublicKey)
    p256, p384 = _Curve(ec.SECP256R1()), _Curve(ec.SECP384R1())
    found: dict[int, _Kind] = {}
    if _has_mlkem():
        found[X25519_MLKEM768] = _Hybrid(_Kem(768), one)
    found |= {X25519: one, SECP256R1: p256, X448: _Montgomery(56, x448.X448PrivateKey, x448.X448PublicKey)}
    found |= {SECP384R1: p384, SECP521R1: _Curve(ec.SECP521R1())}
    if _has_mlkem():
        found |= {SECP256R1_MLKEM768: _Hybrid(p256, _Kem(768)), SECP384R1_MLKEM1024: _Hybrid(p384, _Kem(1024))}
    if finite.available():
        found |= {group: _Finite(bits) for group, bits in FFDHE_BITS.items()}
    return found


@cache
def _has_mlkem() -> bool:
    try:
        return mlkem is not None and bool(mlkem.MLKEM768PrivateKey.generate())
    except UnsupportedAlgorithm:
        return False


def _refused(what: str, share: bytes, size: int) -> Refused:
    return Refused("illegal_parameter", f"{what}: {len(share)} bytes where the group has {size}")
