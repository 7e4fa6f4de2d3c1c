"""A stapled OCSP response (RFC 6066 section 8, RFC 6960): whether it is good for a certificate, and what it says. Nothing is asked for."""

from __future__ import annotations

import warnings
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from wirestate.reference.crypto.certificates import UNREADABLE, Link, chain_links
from wirestate.reference.crypto.errors import CryptoError, Refused
from wirestate.reference.crypto.keys import load_certificate

SKEW = timedelta(minutes=5)
"""By so much clocks may differ."""
OLDEST = timedelta(days=7)
"""So old may a response be that does not say when the next is due (RFC 6960 section 4.2.2.1 sets no limit)."""
MOST = 10
"""So many certificates in a response are looked at."""
_BAD = "bad_certificate_status_response"


class OcspStatus(NamedTuple):
    """What the authority says of the certificate. "unknown" is that it does not know it. Times have a time zone."""

    status: Literal["good", "unknown"]
    this_update: datetime
    next_update: datetime | None


def check_ocsp(response: bytes, certificate: bytes, issuer: bytes, now: datetime) -> OcspStatus:
    """The status of a certificate, given that of its issuer (both in DER, the chain is checked elsewhere).

    `Refused`: certificate_revoked, or bad_certificate_status_response for a response that is none, is for another
    certificate, is not signed by the issuer or in its name, or is not of this time.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = ocsp.load_der_ocsp_response(response)
            if found.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
                raise Refused(_BAD, f"the OCSP responder answered {found.response_status.name}")
            single = _single(found, load_certificate(certificate), load_certificate(issuer))
            _check_signature(found, issuer, now)
            return _status(single, now)
        except CryptoError as error:
            raise error if isinstance(error, Refused) else Refused(_BAD, f"the OCSP response: {error}") from None
        except UNREADABLE as error:
            raise Refused(_BAD, f"an OCSP response that cannot be read: {error}") from None


def _status(single: ocsp.OCSPSingleResponse, now: datetime) -> OcspStatus:
    since, until = single.this_update_utc, single.next_update_utc
    last = until if until is not None else since + OLDEST
    if not since - SKEW <= now <= last + SKEW:
        raise Refused(_BAD, f"the OCSP response is of {since:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M} UTC, which is not now")
    if single.certificate_status is ocsp.OCSPCertStatus.REVOKED:
        raise Refused("certificate_revoked", f"the certificate was revoked at {single.revocation_time_utc:%Y-%m-%d %H:%M} UTC")
    return OcspStatus("good" if single.certificate_status is ocsp.OCSPCertStatus.GOOD else "unknown", since, until)


def _single(found: ocsp.OCSPResponse, one: x509.Certificate, issuer: x509.Certificate) -> ocsp.OCSPSingleResponse:
    """That of this serial and issuer (RFC 6960 section 4.1.1: name and key of the issuer are hashed)."""
    for single in found.responses:
        if single.serial_number == one.serial_number:
            wanted = ocsp.OCSPRequestBuilder().add_certificate(one, issuer, single.hash_algorithm).build()
            same = wanted.issuer_name_hash, wanted.issuer_key_hash
            if same == (single.issuer_name_hash, single.issuer_key_hash):
                return single
    raise Refused(_BAD, "the OCSP response is for another certificate")


def _check_signature(found: ocsp.OCSPResponse, issuer: bytes, now: datetime) -> None:
    """By the issuer, or by a certificate in the response that the issuer made for OCSP (RFC 6960 section 4.2.2.2)."""
    signers = [load_certificate(issuer), *(one for one in found.certificates[:MOST] if _may_sign(one, issuer, now))]
    if not any(_signed(found, signer) for signer in signers):
        raise Refused(_BAD, "the OCSP response is not signed by the certificate's issuer, nor in its name")


def _may_sign(one: x509.Certificate, issuer: bytes, now: datetime) -> bool:
    try:
        uses = one.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (x509.ExtensionNotFound, *UNREADABLE):
        return False
    if ExtendedKeyUsageOID.OCSP_SIGNING not in uses or not one.not_valid_before_utc <= now <= one.not_valid_after_utc:
        return False
    return chain_links([one.public_bytes(Encoding.DER), issuer]) == (Link.OK,)


def _signed(found: ocsp.OCSPResponse, signer: x509.Certificate) -> bool:
    key, message = signer.public_key(), found.tbs_response_bytes
    used = found.signature_hash_algorithm
    try:
        match key:
            case rsa.RSAPublicKey() if used is not None:
                key.verify(found.signature, message, padding.PKCS1v15(), used)
            case ec.EllipticCurvePublicKey() if used is not None:
                key.verify(found.signature, message, ec.ECDSA(used))
            case ed25519.Ed25519PublicKey() | ed448.Ed448PublicKey():
                key.verify(found.signature, message)
            case _:
                return False
    except (InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
