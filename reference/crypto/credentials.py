"""An endpoint's own certificate chain and private key, from PEM. Whether anybody trusts the chain is no business of this module."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wirestate.reference.crypto.errors import CryptoError, UnsupportedInput
from wirestate.reference.crypto.keys import PublicKey, public_key
from wirestate.reference.crypto.sign import OF_KIND, sign_with
from wirestate.values import dataclass

_AUTH = {"RSA": "RSA", "RSA-PSS": "RSA", "EC": "ECDSA", "Ed25519": "ECDSA", "Ed448": "ECDSA", "DSA": "DSS"}


@dataclass(frozen=True, slots=True)
class Credential:
    """`chain` is in DER, the endpoint's own certificate first; `public` is the key in that, `private` the library's object."""

    chain: tuple[bytes, ...]
    public: PublicKey
    private: object = field(repr=False)
    repeatable: bool = False
    """Whether the same message gets the same signature each time (RFC 6979), where the library has that."""

    @property
    def auth(self) -> str:
        """The `Suite.auth` of the suites of TLS 1.2 that it serves. EdDSA counts as ECDSA (RFC 8422 section 5.10)."""
        return _AUTH[self.public.kind]

    def sign(self, scheme: int, message: bytes) -> bytes:
        """The signature of `message` (not yet hashed) with a scheme of `signing.choose_scheme`."""
        return sign_with(self.private, scheme, message, repeatable=self.repeatable)


def credential(chain_pem: bytes, key_pem: bytes, password: bytes | None = None) -> Credential:
    """From the text of both. `CryptoError` says what is wrong: no PEM, a password wrong or lacking, a key of another certificate."""
    chain, private = chain_of(chain_pem), _private(key_pem, password)
    public = public_key(chain[0])
    kind = OF_KIND.get(public.kind)
    if kind is None or not isinstance(private, kind) or _spki(private.public_key()) != _spki(public.key):  # type: ignore[attr-defined]
        raise CryptoError(f"the private key is not that of the first certificate, which has a key {public.text}")
    return Credential(chain, public, private)


def read_credential(chain: Path, key: Path, password: bytes | None = None) -> Credential:
    """As `credential`, from files, which the errors name."""
    texts = _read(chain), _read(key)
    try:
        return credential(*texts, password)
    except CryptoError as error:
        raise CryptoError(f"{chain} and {key}: {error}") from None


def chain_of(pem: bytes) -> tuple[bytes, ...]:
    """The certificates in a PEM text, in DER and in their order. `CryptoError` if there is none, or one that is none."""
    try:
        found = x509.load_pem_x509_certificates(pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise CryptoError(f"no certificates in PEM: {error}") from None
    return tuple(certificate.public_bytes(Encoding.DER) for certificate in found)


def _private(pem: bytes, password: bytes | None) -> object:
    try:
        return serialization.load_pem_private_key(pem, password)
    except (ValueError, TypeError) as error:
        raise CryptoError(f"no private key in PEM: {error}") from None
    except UnsupportedAlgorithm as error:
        raise UnsupportedInput(f"a private key that cannot be read: {error}") from None


def _spki(key: object) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)  # type: ignore[attr-defined, no-any-return]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CryptoError(f"{path}: {error.strerror}") from None
