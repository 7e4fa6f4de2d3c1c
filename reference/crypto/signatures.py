"""Signatures of the TLS handshake: whether one is right, and if not in which way (RFC 8446 section 4.4.3, RFC 5246 section 7.4).

Schemes are the two-byte codes of RFC 8446 section 4.2.3; the pairs of TLS 1.2 have the same codes. TLS 1.0 and 1.1 are not here.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Literal

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa

from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.crypto.keys import PublicKey, public_key
from wirestate.values import dataclass

__all__ = [
    "SCHEMES",
    "PublicKey",
    "Result",
    "Scheme",
    "certificate_verify_input_13",
    "public_key",
    "server_key_exchange_input",
    "verify",
]


class Result(Enum):
    """What became of a signature."""

    OK = "ok"
    BAD = "bad"
    """The key fits, the signature is not by it over this message."""
    MISMATCH = "mismatch"
    """The key is of another kind, or in TLS 1.3 on another curve, than the scheme says."""
    FORBIDDEN = "forbidden"
    """The scheme may not sign handshake messages of this version."""
    UNSUPPORTED = "unsupported"
    """Cannot be told here: the scheme, the hash or the key is unknown to the library."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A code taken apart. `key` is a `PublicKey.kind`, `hash` a `hashlib` name ("" for EdDSA), `curve` binds in TLS 1.3."""

    key: Literal["RSA", "RSA-PSS", "EC", "Ed25519", "Ed448", "DSA"]
    hash: str = ""
    pss: bool = False
    curve: str = ""
    tls13: bool = False


def _schemes() -> dict[int, Scheme]:
    """The regular codes of TLS 1.2 (a byte for the hash, one for the key), and over them those of TLS 1.3."""
    named = ((1, "md5"), (2, "sha1"), (3, "sha224"), (4, "sha256"), (5, "sha384"), (6, "sha512"))
    found: dict[int, Scheme] = {}
    for code, name in named:
        found[code << 8 | 1] = Scheme("RSA", name)
        if name != "md5":
            found[code << 8 | 2] = Scheme("DSA", name)
            found[code << 8 | 3] = Scheme("EC", name)
    for i, (name, nist, brainpool) in enumerate(_CURVES):
        found[(4 + i) << 8 | 0x03] = Scheme("EC", name, curve=nist, tls13=True)
        found[(4 + i) << 8 | 0x20] = Scheme("RSA", name, tls13=True)
        found[0x0804 + i] = Scheme("RSA", name, pss=True, tls13=True)
        found[0x0809 + i] = Scheme("RSA-PSS", name, pss=True, tls13=True)
        found[0x081A + i] = Scheme("EC", name, curve=brainpool, tls13=True)
    found[0x0807], found[0x0808] = Scheme("Ed25519", tls13=True), Scheme("Ed448", tls13=True)
    return found


_CURVES = (
    ("sha256", "secp256r1", "brainpoolP256r1"), ("sha384", "secp384r1", "brainpoolP384r1"), ("sha512", "secp521r1", "brainpoolP512r1"),
)  # fmt: skip
_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "md5": hashes.MD5, "sha1": hashes.SHA1, "sha224": hashes.SHA224, "sha256": hashes.SHA256, "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}  # fmt: skip
SCHEMES: dict[int, Scheme] = _schemes()
"""Every scheme that can be verified here."""


def verify(der_or_key: bytes | PublicKey, scheme: int, signature: bytes, message: bytes, *, tls13: bool) -> Result:
    """Whether `signature` is right over `message` (not yet hashed). `der_or_key` is a certificate, a SubjectPublicKeyInfo, or a key.

    Never raises: what cannot be read is UNSUPPORTED. The kind of key is judged before the signature.
    """
    known = SCHEMES.get(scheme)
    if known is None:
        return Result.UNSUPPORTED
    if tls13 and not known.tls13:
        return Result.FORBIDDEN
    try:
        key = der_or_key if isinstance(der_or_key, PublicKey) else public_key(der_or_key)
    except CryptoError:
        return Result.UNSUPPORTED
    if not fits(key, known, tls13=tls13):
        return Result.UNSUPPORTED if key.kind == "other" else Result.MISMATCH
    try:
        _verify(key, known, signature, message)
    except InvalidSignature:
        return Result.BAD
    except (UnsupportedAlgorithm, ValueError):  # a hash that the library was built without, a key too short for the hash
        return Result.UNSUPPORTED
    return Result.OK


def fits(key: PublicKey, scheme: Scheme, *, tls13: bool) -> bool:
    """Whether the key may sign with the scheme. TLS 1.2 leaves the curve open (RFC 8446 section 4.2.3, on ECDSA)."""
    return key.kind == scheme.key and (not tls13 or not scheme.curve or scheme.curve == key.curve)


def certificate_verify_input_13(role: Literal["client", "server"], transcript_hash: bytes) -> bytes:
    """What a CertificateVerify of TLS 1.3 signs (RFC 8446 section 4.4.3)."""
    return b" " * 64 + f"TLS 1.3, {role} CertificateVerify".encode() + b"\0" + transcript_hash


def server_key_exchange_input(client_random: bytes, server_random: bytes, params: bytes) -> bytes:
    """What a ServerKeyExchange of TLS 1.2 signs (RFC 5246 section 7.4.3): randoms of 32 bytes, and the parameters as sent."""
    return client_random + server_random + params


def hash_of(scheme: Scheme) -> hashes.HashAlgorithm:
    """The library's hash of a scheme that has one."""
    return _hash(scheme.hash)


def pss_of(scheme: Scheme) -> padding.PSS:
    """The padding: salt and mask as long as the hash (RFC 8446 section 4.2.3)."""
    return _pss(scheme.hash)


@cache
def _hash(name: str) -> hashes.HashAlgorithm:
    """What says how to sign is made once: the library looks at each in turn whenever it is made."""
    return _HASHES[name]()


@cache
def _pss(name: str) -> padding.PSS:
    return padding.PSS(padding.MGF1(_hash(name)), padding.PSS.DIGEST_LENGTH)


def _verify(key: PublicKey, scheme: Scheme, signature: bytes, message: bytes) -> None:
    """Return, or raise `InvalidSignature`."""
    match key.key:
        case rsa.RSAPublicKey() as pub:
            pub.verify(signature, message, pss_of(scheme) if scheme.pss else padding.PKCS1v15(), hash_of(scheme))
        case ec.EllipticCurvePublicKey() as pub:
            pub.verify(signature, message, ec.ECDSA(hash_of(scheme)))
        case dsa.DSAPublicKey() as pub:
            pub.verify(signature, message, hash_of(scheme))
        case ed25519.Ed25519PublicKey() | ed448.Ed448PublicKey() as pub:
            pub.verify(signature, message)
        case _:
            raise UnsupportedAlgorithm(f"a key of kind {key.kind}")
