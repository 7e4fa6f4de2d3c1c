"""Public keys, out of certificates or bare (RFC 7250), with what TLS asks about them: their kind, size and curve."""

from __future__ import annotations

import warnings
from typing import Literal

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from wirestate.reference.crypto.der import check_certificate, elements
from wirestate.reference.crypto.errors import UnsupportedInput
from wirestate.values import dataclass

RSASSA_PSS = x509.ObjectIdentifier("1.2.840.113549.1.1.10")
OID_OF_PSS = bytes.fromhex("06092a864886f70d01010a")
Kind = Literal["RSA", "RSA-PSS", "EC", "Ed25519", "Ed448", "DSA", "other"]


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`key` is the library's object. "RSA-PSS" is a key that may make PSS signatures alone (OID RSASSA-PSS).

    `text` is for people: "RSA 2048", "EC secp256r1", "Ed25519". `curve` is the SEC or brainpool name, "" without one.
    """

    key: object
    kind: Kind
    text: str
    curve: str = ""


def public_key(der: bytes) -> PublicKey:
    """The key of a certificate or of a bare SubjectPublicKeyInfo. `MalformedDer` or `UnsupportedInput` if there is none to read."""
    parts = [tag for _, content in elements(der) for tag, _ in elements(content)]
    if len(parts) == 2:  # SubjectPublicKeyInfo has two elements, a certificate three
        return _bare(der)
    return key_of(load_certificate(der))


def load_certificate(der: bytes) -> x509.Certificate:
    """The library's certificate. `MalformedDer` for what is none, `UnsupportedInput` for what the library will not read."""
    check_certificate(der)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about old encodings, which are no business of the reader of a trace
        try:
            return x509.load_der_x509_certificate(der)
        except (ValueError, x509.InvalidVersion, UnsupportedAlgorithm) as error:
            raise UnsupportedInput(f"a certificate that cannot be read: {error}") from None


def key_of(certificate: x509.Certificate) -> PublicKey:
    """The key of a loaded certificate. `UnsupportedInput` for an algorithm or curve unknown to the library."""
    try:
        return _named(certificate.public_key(), pss=certificate.public_key_algorithm_oid == RSASSA_PSS)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsupportedInput(f"a public key that cannot be read: {error}") from None


def _bare(der: bytes) -> PublicKey:
    try:
        return _named(serialization.load_der_public_key(der), pss=OID_OF_PSS in der[:32])
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsupportedInput(f"a public key that cannot be read: {error}") from None


def _named(key: object, *, pss: bool) -> PublicKey:
    match key:
        case rsa.RSAPublicKey():
            kind: Kind = "RSA-PSS" if pss else "RSA"
            return PublicKey(key, kind, f"{kind} {key.key_size}")
        case ec.EllipticCurvePublicKey():
            return PublicKey(key, "EC", f"EC {key.curve.name}", key.curve.name)
        case ed25519.Ed25519PublicKey():
            return PublicKey(key, "Ed25519", "Ed25519")
        case ed448.Ed448PublicKey():
            return PublicKey(key, "Ed448", "Ed448")
        case dsa.DSAPublicKey():
            return PublicKey(key, "DSA", f"DSA {key.key_size}")
    return PublicKey(key, "other", type(key).__name__.removesuffix("PublicKey"))
