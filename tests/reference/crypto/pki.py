"""Certificates made on the spot: an authority, what it issues, and OCSP responses in its name. Times lie around `NOW`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import NameOID

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
MONTH = timedelta(days=30)
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey


@dataclass(frozen=True)
class Party:
    """A certificate with its private key."""

    certificate: x509.Certificate
    key: Key

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def hash_for(key: Key) -> hashes.SHA256 | None:
    return hashes.SHA256() if isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) else None


def issue(
    name: str, by: Party | None = None, *, authority: bool | None = False, key: Key | None = None,
    since: datetime = NOW - MONTH, until: datetime = NOW + MONTH, extensions: Sequence[x509.ExtensionType] = (),
    critical: bool = False, identifiers: bool = True,
) -> Party:  # fmt: skip
    """Self-signed without `by`. `authority` None leaves basicConstraints away."""
    own = key or ec.generate_private_key(ec.SECP256R1())
    signer = by.key if by else own
    issuer = by.certificate.subject if by else named(name)
    builder = x509.CertificateBuilder(issuer, named(name), own.public_key(), x509.random_serial_number(), since, until)
    if authority is not None:
        builder = builder.add_extension(x509.BasicConstraints(authority, None), critical=True)
    if identifiers:
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
        builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return Party(builder.sign(signer, hash_for(signer)), own)


def hosts(*names: str) -> x509.SubjectAlternativeName:
    return x509.SubjectAlternativeName([x509.DNSName(name) for name in names])


def usage(**given: bool) -> x509.KeyUsage:
    """A keyUsage with the given bits."""
    bits = (
        "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign",
        "crl_sign", "encipher_only", "decipher_only",
    )  # fmt: skip
    return x509.KeyUsage(**{bit: given.get(bit, False) for bit in bits})


def ocsp_response(
    of: Party, issuer: Party, *, by: Party | None = None, status: ocsp.OCSPCertStatus = ocsp.OCSPCertStatus.GOOD,
    since: datetime = NOW - timedelta(hours=1), until: datetime | None = NOW + timedelta(days=1), carried: Sequence[Party] = (),
) -> bytes:  # fmt: skip
    """Signed by the issuer, or by another party whose certificate may be `carried` along."""
    signer, revoked = by or issuer, status is ocsp.OCSPCertStatus.REVOKED
    builder = ocsp.OCSPResponseBuilder().add_response(
        of.certificate, issuer.certificate, hashes.SHA256(), status, since, until, NOW - MONTH if revoked else None, None
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, signer.certificate)
    if carried:
        builder = builder.certificates([one.certificate for one in carried])
    return builder.sign(signer.key, hash_for(signer.key)).public_bytes(Encoding.DER)
