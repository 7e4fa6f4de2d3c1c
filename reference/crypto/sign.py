"""Make signatures of the TLS handshake: for the endpoint, and to sign edited traces again. The schemes are those of `signatures`."""

from __future__ import annotations

from contextlib import suppress

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa

from wirestate.reference.crypto.errors import UnsupportedInput
from wirestate.reference.crypto.signatures import SCHEMES, Scheme, hash_of, pss_of

OF_KIND: dict[str, type] = {
    "RSA": rsa.RSAPrivateKey, "RSA-PSS": rsa.RSAPrivateKey, "EC": ec.EllipticCurvePrivateKey, "DSA": dsa.DSAPrivateKey,
    "Ed25519": ed25519.Ed25519PrivateKey, "Ed448": ed448.Ed448PrivateKey,
}  # fmt: skip


def sign(private_key_pem: bytes, scheme: int, message: bytes) -> bytes:
    """The signature of `message` (not yet hashed). `UnsupportedInput` if the key is no PEM without password, or does not fit the scheme.

    Nothing else is refused: schemes that a version forbids and curves that TLS 1.3 does not allow are signed with too.
    """
    try:
        return sign_with(serialization.load_pem_private_key(private_key_pem, None), scheme, message)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise error if isinstance(error, UnsupportedInput) else UnsupportedInput(f"cannot sign: {error}") from None


def sign_with(key: object, scheme: int, message: bytes, *, repeatable: bool = False) -> bytes:
    """As `sign`, with a private key of the library. `repeatable`: ECDSA as in RFC 6979, if the library has that."""
    known = SCHEMES.get(scheme)
    if known is None:
        raise UnsupportedInput(f"unknown signature scheme 0x{scheme:04x}")
    if not isinstance(key, OF_KIND[known.key]):
        raise UnsupportedInput(f"scheme 0x{scheme:04x} takes a key of kind {known.key}")
    try:
        return _sign(key, known, message, repeatable=repeatable)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsupportedInput(f"cannot sign: {error}") from None


def _sign(key: object, scheme: Scheme, message: bytes, *, repeatable: bool) -> bytes:
    match key:
        case rsa.RSAPrivateKey():
            return key.sign(message, pss_of(scheme) if scheme.pss else padding.PKCS1v15(), hash_of(scheme))
        case ec.EllipticCurvePrivateKey():
            return _ecdsa(key, scheme, message, repeatable=repeatable)
        case dsa.DSAPrivateKey():
            return key.sign(message, hash_of(scheme))
        case ed25519.Ed25519PrivateKey() | ed448.Ed448PrivateKey():
            return key.sign(message)
    raise UnsupportedInput(f"a key of type {type(key).__name__}")


def _ecdsa(key: ec.EllipticCurvePrivateKey, scheme: Scheme, message: bytes, *, repeatable: bool) -> bytes:
    if repeatable:
        with suppress(UnsupportedAlgorithm):  # OpenSSL before 3.2
            return key.sign(message, ec.ECDSA(hash_of(scheme), deterministic_signing=True))
    return key.sign(message, ec.ECDSA(hash_of(scheme)))
