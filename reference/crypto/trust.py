"""Whether a peer's certificate chain is to be trusted: `cryptography.x509.verification`, and in words what was wrong.

Keys of authorities are RSA from 2048 bits and the NIST curves, as the library has it; extensions are asked for as RFC 5280
does, not as the web's browsers do. No revocation but stapled OCSP (`ocsp`).
"""

from __future__ import annotations

import ipaddress
import re
import ssl
import warnings
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Literal

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    Subject,
    VerificationError,
)

from wirestate.reference.crypto.certificates import UNREADABLE, Link, chain_links
from wirestate.reference.crypto.credentials import chain_of
from wirestate.reference.crypto.der import check_certificate
from wirestate.reference.crypto.errors import CryptoError, MalformedDer, Refused, UnsupportedInput
from wirestate.reference.crypto.keys import PublicKey, key_of, load_certificate

Purpose = Literal["server", "client"]
Use = Literal["digital_signature", "key_encipherment"]
_Verify = Callable[[x509.Certificate, list[x509.Certificate]], list[x509.Certificate]]
_EKU = {"server": ExtendedKeyUsageOID.SERVER_AUTH, "client": ExtendedKeyUsageOID.CLIENT_AUTH}
NAMED_AT_MOST = 50
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)
MOST = 10
"""So many steps and candidates are looked at when it is to be told what is wrong with a chain."""
_WEAK, _LATE = ("Forbidden", "too weak"), "not valid at validation time"
_TIME = "%Y-%m-%d %H:%M:%S %Z"


def peer_key(der: bytes) -> PublicKey:
    """The key of the peer's own certificate. `Refused`: bad_certificate, or unsupported_certificate for what cannot be read here."""
    try:
        return key_of(_loaded(der))
    except UnsupportedInput as error:
        raise Refused("unsupported_certificate", f"certificate 0 of the chain: {error}") from None


class TrustStore:
    """The certificates that are trusted without further reason: authorities, or single peers."""

    def __init__(self, anchors: Sequence[x509.Certificate]) -> None:
        if not anchors:
            raise CryptoError("no certificate to trust")
        self.anchors, self.store = tuple(anchors), Store(list(anchors))

    def names(self) -> tuple[bytes, ...]:
        """The subjects in DER, for certificate_authorities; none if there are more than a peer would like to read."""
        return tuple(one.subject.public_bytes() for one in self.anchors) if len(self.anchors) <= NAMED_AT_MOST else ()

    @classmethod
    def of_pem(cls, pem: bytes) -> TrustStore:
        """From a PEM text. `CryptoError` if there is no certificate in it, or one that cannot be read."""
        return cls([load_certificate(der) for der in chain_of(pem)])

    @classmethod
    def of_system(cls) -> TrustStore:
        """What this system trusts: the file that OpenSSL is set up with. What cannot be read of it is left out."""
        paths = ssl.get_default_verify_paths()
        for name in (paths.cafile, paths.openssl_cafile, "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"):
            if name and Path(name).is_file():
                return cls(_readable(Path(name).read_bytes()))
        raise CryptoError("this system has no file of trusted certificates")


def verify_chain(
    chain: Sequence[bytes], trusted: TrustStore, now: datetime, *,
    purpose: Purpose, name: str | None = None, use: Use | None = "digital_signature",
) -> tuple[bytes, ...]:  # fmt: skip
    """The way from the peer's certificate (first in `chain`, all in DER) to a trusted one, both included.

    `purpose` is the role of the peer; `name` the host or address that it was reached by, None to check none; `use` what
    its key is for. `now` has a time zone. `Refused` with the alert of RFC 8446 section 6.2, and which certificate and why;
    internal_error is for a `name` that no host has, which is no fault of the peer.
    """
    certificates = [_loaded(der, place) for place, der in enumerate(chain)]
    if not certificates:
        raise Refused("decode_error", "a certificate chain without certificate")
    verify = _verifier(trusted, now, name, _peers(purpose, use, named=name is not None))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = verify(certificates[0], certificates[1:])
        except (VerificationError, *UNREADABLE) as error:
            raise _why(certificates, trusted, now, name, str(error)) from None
    return tuple(certificate.public_bytes(Encoding.DER) for certificate in found)


def _verifier(trusted: TrustStore, now: datetime, name: str | None, peers: ExtensionPolicy) -> _Verify:
    """Without a name the library's verifier for clients serves, which asks for none: the purpose is in the policies."""
    builder = PolicyBuilder().store(trusted.store).time(now).extension_policies(ca_policy=_authorities(), ee_policy=peers)
    if name is None:
        client = builder.build_client_verifier()
        return lambda leaf, others: client.verify(leaf, others).chain
    try:
        return builder.build_server_verifier(_subject(name)).verify
    except ValueError:
        raise Refused("internal_error", f"{name!r} is no name of a host: no certificate can be for it") from None


@cache
def _authorities() -> ExtensionPolicy:
    """RFC 5280 sections 4.2.1.9 and 4.2.1.3: an authority says so, and its key may sign certificates."""
    policy = ExtensionPolicy.permit_all().require_present(x509.BasicConstraints, Criticality.AGNOSTIC, None)
    return policy.may_be_present(x509.KeyUsage, Criticality.AGNOSTIC, _signs_certificates)


@cache
def _peers(purpose: Purpose, use: Use | None, *, named: bool) -> ExtensionPolicy:
    def purposes(_: Policy, __: x509.Certificate, found: x509.ExtendedKeyUsage | None) -> None:
        if found is not None and _EKU[purpose] not in found and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in found:
            raise _NotFor(f"extendedKeyUsage does not allow a TLS {purpose}")

    def uses(_: Policy, __: x509.Certificate, found: x509.KeyUsage | None) -> None:
        if found is not None and use is not None and not getattr(found, use):
            raise _NotFor(f"keyUsage does not allow {use}")

    policy = ExtensionPolicy.permit_all().may_be_present(x509.ExtendedKeyUsage, Criticality.AGNOSTIC, purposes)
    policy = policy.may_be_present(x509.KeyUsage, Criticality.AGNOSTIC, uses)
    return policy.require_present(x509.SubjectAlternativeName, Criticality.AGNOSTIC, None) if named else policy


class _NotFor(ValueError):
    """Why an extension does not allow what the certificate is used for."""


def _signs_certificates(_: Policy, __: x509.Certificate, found: x509.KeyUsage | None) -> None:
    if found is not None and not found.key_cert_sign:
        raise _NotFor("keyUsage of an authority does not allow keyCertSign")


def _subject(name: str) -> Subject:
    try:
        return x509.IPAddress(ipaddress.ip_address(name.strip("[]")))
    except ValueError:
        return x509.DNSName(name.rstrip(".").encode("idna").decode("ascii"))


def _loaded(der: bytes, place: int = 0) -> x509.Certificate:
    """The library's certificate. What is wrong with one is looked for only when the library does not take it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return x509.load_der_x509_certificate(der)
    except (ValueError, x509.InvalidVersion, UnsupportedAlgorithm) as error:
        why = _malformed(der)
        alert = "unsupported_certificate" if why is None else "bad_certificate"
        raise Refused(alert, f"certificate {place} of the chain: {why or error}") from None


def _malformed(der: bytes) -> MalformedDer | None:
    try:
        check_certificate(der)
    except MalformedDer as error:
        return error
    return None


def _readable(pem: bytes) -> list[x509.Certificate]:
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for part in _PEM.findall(pem):
            try:
                found.append(x509.load_pem_x509_certificate(part))
            except (ValueError, UnsupportedAlgorithm):
                continue
    return found


# What was wrong. The library says it in words alone, so that the alert is found by looking again.


def _why(chain: list[x509.Certificate], trusted: TrustStore, now: datetime, name: str | None, said: str) -> Refused:
    try:
        return _diagnosis(chain, trusted, now, name, said)
    except UNREADABLE as error:  # the library reads a certificate's fields only when it is asked for them
        return Refused("bad_certificate", f"the certificate chain cannot be read: {error}")


def _diagnosis(chain: list[x509.Certificate], trusted: TrustStore, now: datetime, name: str | None, said: str) -> Refused:
    said = re.sub(r" \(encountered processing .*\)", "", said.removeprefix("validation failed: "))
    for place, one in enumerate(chain[: len(chain) if _LATE in said else 1]):
        if not one.not_valid_before_utc <= now <= one.not_valid_after_utc:
            valid = f"is valid from {one.not_valid_before_utc:{_TIME}} to {one.not_valid_after_utc:{_TIME}}, not at {now:{_TIME}}"
            return _refused("certificate_expired", chain, place, valid)
    if _LATE in said:
        return Refused("certificate_expired", f"the trusted certificate of the chain: {said}")
    if _NotFor.__name__ in said:
        return Refused("unsupported_certificate", f"the certificate chain: {said.partition(_NotFor.__name__ + ': ')[2]}")
    if any(word in said for word in _WEAK):
        return Refused("unsupported_certificate", f"the certificate chain: {said}")
    if "subjectAltName" in said:
        return _refused("bad_certificate", chain, 0, f"is not for {name}")
    return _broken(chain, trusted, said)


def _broken(chain: list[x509.Certificate], trusted: TrustStore, said: str) -> Refused:
    """Follow the issuers from the peer's certificate on: a few steps, and a few certificates for each."""
    at, place = chain[0], 0
    for _ in chain[:MOST]:
        named = [one for one in (*trusted.anchors, *chain) if one.subject == at.issuer and one != at][:MOST]
        if not named:
            return _refused("unknown_ca", chain, place, f"has an issuer neither trusted nor sent: {at.issuer.rfc4514_string()}")
        signer = next((one for one in named if _signed(at, one)), None)
        if signer is None:
            alert = "bad_certificate" if any(_same_key(at, one) for one in named) else "unknown_ca"
            return _refused(alert, chain, place, "is not signed by the issuer that it names")
        if signer in trusted.anchors:
            return Refused("bad_certificate", f"the certificate chain: {said}")
        at, place = signer, chain.index(signer)
    return Refused("unknown_ca", f"the certificate chain leads to nothing trusted: {said}")


def _signed(one: x509.Certificate, by: x509.Certificate) -> bool:
    return chain_links([one.public_bytes(Encoding.DER), by.public_bytes(Encoding.DER)]) == (Link.OK,)


def _same_key(one: x509.Certificate, by: x509.Certificate) -> bool:
    """Whether `one` means this issuer: their key identifiers agree, or one of them has none."""
    try:
        wanted = one.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
        found = by.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except (x509.ExtensionNotFound, *UNREADABLE):
        return True
    return wanted is None or wanted == found


def _refused(alert: str, chain: list[x509.Certificate], place: int, why: str) -> Refused:
    return Refused(alert, f"certificate {place} of the chain ({chain[place].subject.rfc4514_string()}) {why}")
