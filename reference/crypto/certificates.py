"""What a certificate says, whether a chain hangs together, whether a name matches. It trusts nothing: no roots, no revocation, no clock."""

from __future__ import annotations

import ipaddress
import warnings
from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from itertools import pairwise

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from wirestate.reference.crypto.errors import UnsupportedInput
from wirestate.reference.crypto.keys import PublicKey, key_of, load_certificate
from wirestate.values import dataclass

UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension, x509.UnsupportedGeneralNameType)
"""What the library raises about the inside of a certificate that it did load."""


class Link(Enum):
    """Whether one certificate of a chain certifies the one before it."""

    OK = "ok"
    OTHER_ISSUER = "other issuer"
    BAD_SIGNATURE = "bad signature"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CertificateInfo:
    """One certificate. Names of people are in the form of RFC 4514; times have a time zone.

    `public_key` is None, and `key` the OID of its algorithm, if the library cannot read the key.
    """

    subject: str
    issuer: str
    dns_names: tuple[str, ...]
    ip_names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    key: str
    public_key: PublicKey | None
    is_ca: bool
    serial: int
    signature_algorithm: str
    self_signed: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The subjectAltName: DNS names, then IP addresses. The common name does not count (RFC 9525 section 6.3)."""
        return self.dns_names + self.ip_names


def describe(der: bytes) -> CertificateInfo:
    """Read a certificate. `MalformedDer` for what is none, `UnsupportedInput` for what the library will not read."""
    certificate = load_certificate(der)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            key = _key(certificate)
            dns, ips = _alternative_names(certificate)
            return CertificateInfo(
                certificate.subject.rfc4514_string(), certificate.issuer.rfc4514_string(), dns, ips,
                certificate.not_valid_before_utc, certificate.not_valid_after_utc,
                certificate.public_key_algorithm_oid.dotted_string if key is None else key.text, key, _is_ca(certificate),
                certificate.serial_number, _algorithm(certificate), _link(certificate, certificate) is Link.OK,
            )  # fmt: skip
        except UNREADABLE as error:
            raise UnsupportedInput(f"a certificate that cannot be read: {error}") from None


def chain_links(ders: Sequence[bytes]) -> tuple[Link, ...]:
    """For every certificate but the first: whether it certifies the one before (issuer's name and signature). UNKNOWN if unreadable."""
    loaded = [_loaded(der) for der in ders]
    return tuple(_link(one, by) for one, by in pairwise(loaded))


def matches_hostname(info: CertificateInfo, name: str) -> bool:
    """Whether it is good for a host (RFC 9525 section 6): `*` stands for the whole leftmost label, addresses match addresses."""
    try:
        return str(ipaddress.ip_address(name.strip("[]"))) in info.ip_names
    except ValueError:
        wanted = name.rstrip(".").lower()
    return any(_matches(wanted, pattern.rstrip(".").lower()) for pattern in info.dns_names)


def _matches(host: str, pattern: str) -> bool:
    if not pattern.startswith("*."):
        return host == pattern
    label, dot, rest = host.partition(".")
    return bool(label and dot) and rest == pattern[2:]


def _loaded(der: bytes) -> x509.Certificate | None:
    try:
        return load_certificate(der)
    except ValueError:
        return None


def _link(one: x509.Certificate | None, by: x509.Certificate | None) -> Link:
    if one is None or by is None:
        return Link.UNKNOWN
    try:
        if one.issuer != by.subject:
            return Link.OTHER_ISSUER
        one.verify_directly_issued_by(by)
    except InvalidSignature:
        return Link.BAD_SIGNATURE
    except UNREADABLE:
        return Link.UNKNOWN
    return Link.OK


def _key(certificate: x509.Certificate) -> PublicKey | None:
    try:
        return key_of(certificate)
    except UnsupportedInput:
        return None


def _alternative_names(certificate: x509.Certificate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, *UNREADABLE):
        return (), ()
    return tuple(found.get_values_for_type(x509.DNSName)), tuple(map(str, found.get_values_for_type(x509.IPAddress)))


def _is_ca(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, *UNREADABLE):
        return False


def _algorithm(certificate: x509.Certificate) -> str:
    """The usual name of the signature algorithm, or its OID."""
    oid = certificate.signature_algorithm_oid
    return oid.dotted_string if oid._name == "Unknown OID" else oid._name
