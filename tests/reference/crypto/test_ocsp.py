"""Stapled OCSP responses: good ones, revoked ones, and those that say nothing of this certificate."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st

from tests.reference.crypto.pki import MONTH, NOW, Key, issue, ocsp_response
from wirestate.reference.crypto.credentials import chain_of
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.ocsp import OcspStatus, check_ocsp

ROOT = issue("root", authority=True)
LEAF = issue("leaf", ROOT)
SIGNS_OCSP = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])
UNSATISFACTORY = "bad_certificate_status_response"
GOOD = ocsp_response(LEAF, ROOT)


def checked(response: bytes) -> OcspStatus:
    return check_ocsp(response, LEAF.der, ROOT.der, NOW)


def refused(response: bytes) -> str:
    with pytest.raises(Refused) as caught:
        checked(response)
    return f"{caught.value.alert}: {caught.value}"


def test_good_response() -> None:
    assert checked(GOOD) == OcspStatus("good", NOW - timedelta(hours=1), NOW + timedelta(days=1))


@pytest.mark.parametrize("key", [rsa.generate_private_key(65537, 2048), ed25519.Ed25519PrivateKey.generate()], ids=["rsa", "ed25519"])
def test_good_response_with_another_kind_of_key(key: Key) -> None:
    root = issue("root", authority=True, key=key)
    leaf = issue("leaf", root)
    assert check_ocsp(ocsp_response(leaf, root), leaf.der, root.der, NOW).status == "good"


def test_revoked_certificate() -> None:
    found = refused(ocsp_response(LEAF, ROOT, status=ocsp.OCSPCertStatus.REVOKED))
    assert found == "certificate_revoked: the certificate was revoked at 2026-05-02 12:00 UTC"


def test_certificate_that_the_responder_does_not_know() -> None:
    assert checked(ocsp_response(LEAF, ROOT, status=ocsp.OCSPCertStatus.UNKNOWN)).status == "unknown"


def test_responder_that_the_issuer_named() -> None:
    responder = issue("responder", ROOT, extensions=[SIGNS_OCSP])
    assert checked(ocsp_response(LEAF, ROOT, by=responder, carried=[responder])).status == "good"
    assert "not signed" in refused(ocsp_response(LEAF, ROOT, by=responder))


def test_responder_that_nobody_named() -> None:
    late = issue("late", ROOT, until=NOW - timedelta(days=1), extensions=[SIGNS_OCSP])
    for false in (issue("plain", ROOT), issue("self", extensions=[SIGNS_OCSP]), late, issue("root", authority=True)):
        found = refused(ocsp_response(LEAF, ROOT, by=false, carried=[false]))
        assert found.startswith(f"{UNSATISFACTORY}: the OCSP response is not signed")


def test_response_for_another_certificate() -> None:
    assert refused(ocsp_response(issue("other", ROOT), ROOT)).startswith(f"{UNSATISFACTORY}: the OCSP response is for another")
    namesake = issue("root", authority=True)
    assert refused(ocsp_response(LEAF, namesake)).startswith(f"{UNSATISFACTORY}: the OCSP response is for another")


def test_response_out_of_date() -> None:
    old = ocsp_response(LEAF, ROOT, since=NOW - MONTH, until=NOW - timedelta(minutes=6))
    new = ocsp_response(LEAF, ROOT, since=NOW + timedelta(minutes=6))
    endless = ocsp_response(LEAF, ROOT, since=NOW - timedelta(days=8), until=None)
    for response in (old, new, endless):
        assert refused(response).startswith(f"{UNSATISFACTORY}: the OCSP response is of")
    assert checked(ocsp_response(LEAF, ROOT, since=NOW - timedelta(days=6), until=None)).next_update is None
    assert checked(ocsp_response(LEAF, ROOT, since=NOW - MONTH, until=NOW - timedelta(minutes=4))).status == "good"


def test_responder_that_did_not_answer() -> None:
    failed = ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER).public_bytes(Encoding.DER)
    assert refused(failed) == f"{UNSATISFACTORY}: the OCSP responder answered TRY_LATER"


@given(st.integers(0), st.integers(1, 255))
def test_changed_response_says_nothing_else(place: int, change: int) -> None:
    """A few bits outside of what is signed mean nothing: how many bits of the signature's last byte are unused, for one."""
    bad = bytearray(GOOD)
    bad[place % len(bad)] ^= change
    found: OcspStatus | str
    try:
        found = checked(bytes(bad))
    except Refused as error:
        found = error.alert
    assert found in (checked(GOOD), UNSATISFACTORY)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(response: bytes) -> None:
    assert refused(response).startswith(UNSATISFACTORY)


@pytest.mark.parametrize("stem", ["ec", "rsa"])
def test_recorded_response(stem: str, keys: Path) -> None:
    response = (keys / f"{stem}.ocsp").read_bytes()
    leaf, root = chain_of((keys / f"{stem}.pem").read_bytes())[0], chain_of((keys / "root.pem").read_bytes())[0]
    now = next(ocsp.load_der_ocsp_response(response).responses).this_update_utc
    assert check_ocsp(response, leaf, root, now).status == "good"
