"""An authority and a certificate made on the spot, for endpoints that meet in one process. Nobody else trusts them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import NamedTuple

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from wirestate.reference.crypto.credentials import Credential
from wirestate.reference.crypto.keys import public_key
from wirestate.reference.crypto.trust import TrustStore

Key = ec.EllipticCurvePrivateKey
DAY = timedelta(days=1)
_BITS = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign",
    "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


class _Holder(NamedTuple):
    name: x509.Name
    key: Key


def issued(name: str, now: datetime, randomness: Callable[[int], bytes]) -> tuple[Credential, TrustStore]:
    """A chain of two for the DNS name, good for a day before and 90 after, and the authority to trust. Keys of ECDSA on P-256.

    Keys and serial numbers come from `randomness`: equal numbers make equal certificates.
    """
    authority, own = (_Holder(_named(one), _key(randomness)) for one in ("Authority made on the spot", name))
    serials = (int.from_bytes(b"\x01" + randomness(15)) for _ in range(2))
    top = _signed(authority, authority, now, next(serials), [
        (x509.BasicConstraints(ca=True, path_length=0), True), (_usage("key_cert_sign"), True),
    ])  # fmt: skip
    leaf = _signed(own, authority, now, next(serials), [
        (x509.BasicConstraints(ca=False, path_length=None), True), (_usage("digital_signature"), True),
        (x509.SubjectAlternativeName([x509.DNSName(name)]), False),
    ])  # fmt: skip
    chain = tuple(one.public_bytes(Encoding.DER) for one in (leaf, top))
    return Credential(chain, public_key(chain[0]), own.key, repeatable=True), TrustStore.of_pem(top.public_bytes(Encoding.PEM))


def _key(randomness: Callable[[int], bytes]) -> Key:
    """Any number below the order of the group is one: 31 bytes always are."""
    return ec.derive_private_key(int.from_bytes(b"\x01" + randomness(30)), ec.SECP256R1())


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(bit: str) -> x509.KeyUsage:
    return x509.KeyUsage(**{name: name == bit for name in _BITS})


def _signed(
    of: _Holder, by: _Holder, now: datetime, serial: int, extensions: Sequence[tuple[x509.ExtensionType, bool]]
) -> x509.Certificate:
    builder = x509.CertificateBuilder(by.name, of.name, of.key.public_key(), serial, now - DAY, now + 90 * DAY)
    builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key()), critical=False)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(of.key.public_key()), critical=False)
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    with suppress(UnsupportedAlgorithm):  # OpenSSL before 3.2
        return builder.sign(by.key, hashes.SHA256(), ecdsa_deterministic=True)
    return builder.sign(by.key, hashes.SHA256())
