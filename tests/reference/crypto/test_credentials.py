"""Chains and private keys from PEM, and what people get wrong about them."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from wirestate.reference.crypto.credentials import chain_of, credential, read_credential
from wirestate.reference.crypto.errors import CryptoError

PRIME256V1 = bytes.fromhex("06082a8648ce3d030107")


@pytest.mark.parametrize("name", ["rsa", "pss", "ec", "p384", "ed25519", "chain3", "selfsigned"])
def test_credential_of_files(name: str, keys: Path) -> None:
    own = read_credential(keys / f"{name}.pem", keys / f"{name}.key")
    assert own.chain == chain_of((keys / f"{name}.pem").read_bytes())
    assert "private" not in repr(own)


def test_chain_keeps_its_order(keys: Path) -> None:
    text = (keys / "chain3.pem").read_bytes() + b"words between\n" + (keys / "chain3_rest.pem").read_bytes()
    own = credential(text, (keys / "chain3.key").read_bytes())
    assert len(own.chain) >= 3
    assert own.chain[1:] == chain_of((keys / "chain3_rest.pem").read_bytes())


def test_key_of_another_certificate(keys: Path) -> None:
    for other in ("rsa", "p384", "second"):
        with pytest.raises(CryptoError, match=r"ec\.pem and .*\.key: the private key is not that of the first certificate"):
            read_credential(keys / "ec.pem", keys / f"{other}.key")


def test_text_that_is_no_certificate_or_no_key(keys: Path) -> None:
    certificate, key = (keys / "ec.pem").read_bytes(), (keys / "ec.key").read_bytes()
    for chain in (b"", b"words", key, certificate.replace(b"MII", b"MIX", 1)):
        with pytest.raises(CryptoError):
            credential(chain, key)
    for private in (b"", b"words", certificate):
        with pytest.raises(CryptoError, match="no private key in PEM"):
            credential(certificate, private)


def test_file_that_is_not_there_is_named(keys: Path) -> None:
    with pytest.raises(CryptoError, match=r"nobody\.pem: No such file"):
        read_credential(keys / "nobody.pem", keys / "ec.key")


def test_key_under_a_password(keys: Path) -> None:
    private = serialization.load_pem_private_key((keys / "ec.key").read_bytes(), None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    locked = private.private_bytes(*form, serialization.BestAvailableEncryption(b"open"))
    certificate = (keys / "ec.pem").read_bytes()
    assert credential(certificate, locked, b"open").auth == "ECDSA"
    for password in (None, b"wrong"):
        with pytest.raises(CryptoError, match="no private key in PEM"):
            credential(certificate, locked, password)


def test_private_key_of_a_curve_that_nobody_knows(keys: Path) -> None:
    private = serialization.load_pem_private_key((keys / "ec.key").read_bytes(), None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    der = private.private_bytes(serialization.Encoding.DER, *form).replace(PRIME256V1, PRIME256V1[:-1] + b"\x63")
    pem = b"-----BEGIN PRIVATE KEY-----\n" + b64encode(der) + b"\n-----END PRIVATE KEY-----\n"
    with pytest.raises(CryptoError, match="private key"):
        credential((keys / "ec.pem").read_bytes(), pem)
