"""Signatures: every scheme there and back, and every way to be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from wirestate.reference.crypto.errors import CryptoError, MalformedDer, UnsupportedInput
from wirestate.reference.crypto.sign import sign
from wirestate.reference.crypto.signatures import (
    SCHEMES,
    Result,
    certificate_verify_input_13,
    public_key,
    server_key_exchange_input,
    verify,
)

Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | dsa.DSAPrivateKey | ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey
MESSAGE = b"what is signed"
ALLOWED_13 = {code for code, scheme in SCHEMES.items() if scheme.tls13}


def pair(key: Private) -> tuple[bytes, bytes]:
    """The key as PEM, and its SubjectPublicKeyInfo."""
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return pem, public


@pytest.fixture(scope="module")
def made() -> dict[str, tuple[bytes, bytes]]:
    curves: list[ec.EllipticCurve] = [
        ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1(), ec.BrainpoolP256R1(), ec.BrainpoolP384R1(), ec.BrainpoolP512R1(),
    ]  # fmt: skip
    found = {c.name: pair(ec.generate_private_key(c)) for c in curves}
    found["DSA"] = pair(dsa.generate_private_key(2048))
    found["Ed448"] = pair(ed448.Ed448PrivateKey.generate())
    return found


def key_for(scheme: int, keys: Path, made: dict[str, tuple[bytes, bytes]]) -> tuple[bytes, bytes]:
    """A private key, and the certificate or bare key for it."""
    known = SCHEMES[scheme]
    files = {"RSA": "rsa", "RSA-PSS": "pss", "Ed25519": "ed25519"}
    if known.key in files:
        return pem_of(keys, files[known.key]), der_of(keys, files[known.key])
    return made[known.curve or (known.key if known.key in made else "secp256r1")]


def pem_of(keys: Path, stem: str) -> bytes:
    return (keys / f"{stem}.key").read_bytes()


def der_of(keys: Path, stem: str) -> bytes:
    certificate = x509.load_pem_x509_certificate((keys / f"{stem}.pem").read_bytes())
    return certificate.public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize("scheme", SCHEMES, ids=hex)
def test_scheme_there_and_back(scheme: int, keys: Path, made: dict[str, tuple[bytes, bytes]]) -> None:
    pem, public = key_for(scheme, keys, made)
    signature = sign(pem, scheme, MESSAGE)
    assert verify(public, scheme, signature, MESSAGE, tls13=False) is Result.OK
    assert verify(public_key(public), scheme, signature, MESSAGE + b".", tls13=False) is Result.BAD
    assert verify(public, scheme, signature[:-1] + bytes([signature[-1] ^ 1]), MESSAGE, tls13=False) is Result.BAD
    assert verify(public, scheme, b"", MESSAGE, tls13=False) is Result.BAD
    expected = Result.OK if scheme in ALLOWED_13 else Result.FORBIDDEN
    assert verify(public, scheme, signature, MESSAGE, tls13=True) is expected


def test_schemes_of_tls_13_are_those_of_rfc_8446_and_8734() -> None:
    nist = {0x0403, 0x0503, 0x0603}
    pss = {*range(0x0804, 0x080C)}
    legacy = {0x0420, 0x0520, 0x0620}
    assert {*nist, *pss, *legacy, 0x081A, 0x081B, 0x081C} == ALLOWED_13


@pytest.mark.parametrize(
    ("scheme", "stem"),
    [
        (0x0804, "pss"), (0x0809, "rsa"), (0x0403, "rsa"), (0x0401, "ec"), (0x0401, "pss"), (0x0807, "ec"), (0x0808, "ed25519"),
        (0x0402, "rsa"), (0x0403, "ed25519"),
    ],
)  # fmt: skip
def test_key_of_another_kind_is_a_mismatch(scheme: int, stem: str, keys: Path) -> None:
    assert verify(der_of(keys, stem), scheme, b"signature", MESSAGE, tls13=False) is Result.MISMATCH


@pytest.mark.parametrize(("scheme", "curve"), [(0x0503, "ec"), (0x0403, "p384"), (0x0603, "p384"), (0x081A, "ec")])
def test_curve_binds_in_tls_13_alone(scheme: int, curve: str, keys: Path) -> None:
    signature = sign(pem_of(keys, curve), scheme, MESSAGE)
    assert verify(der_of(keys, curve), scheme, signature, MESSAGE, tls13=True) is Result.MISMATCH
    assert verify(der_of(keys, curve), scheme, signature, MESSAGE, tls13=False) is Result.OK


def test_pss_with_another_salt_length_is_bad(keys: Path) -> None:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    key = serialization.load_pem_private_key(pem_of(keys, "rsa"), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    signature = key.sign(MESSAGE, padding.PSS(padding.MGF1(hashes.SHA256()), 20), hashes.SHA256())
    assert verify(der_of(keys, "rsa"), 0x0804, signature, MESSAGE, tls13=True) is Result.BAD


@pytest.mark.parametrize("scheme", [0x0904, 0x0A0A, 0x0000, 0x0700])
def test_unknown_scheme_is_unsupported(scheme: int, keys: Path) -> None:
    assert verify(der_of(keys, "rsa"), scheme, b"", MESSAGE, tls13=True) is Result.UNSUPPORTED
    with pytest.raises(UnsupportedInput, match="unknown signature scheme"):
        sign(pem_of(keys, "rsa"), scheme, MESSAGE)


@pytest.mark.parametrize("der", [b"", b"\x30\x00", b"\x30\x80\x00\x00", b"\x30\x03\x02\x01", bytes(100), b"\xff" * 40])
def test_garbage_is_a_typed_error_and_unsupported(der: bytes) -> None:
    with pytest.raises(CryptoError):
        public_key(der)
    assert verify(der, 0x0403, b"", MESSAGE, tls13=True) is Result.UNSUPPORTED


def test_key_that_cannot_sign_is_unsupported() -> None:
    from cryptography.hazmat.primitives.asymmetric import x25519

    public = x25519.X25519PrivateKey.generate().public_key()
    der = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    assert public_key(der).text == "X25519"
    assert verify(der, 0x0807, bytes(64), MESSAGE, tls13=True) is Result.UNSUPPORTED


def test_bare_pss_key_stays_one(keys: Path) -> None:
    certificate = x509.load_der_x509_certificate(der_of(keys, "pss"))
    der = certificate.tbs_certificate_bytes
    start = der.index(bytes.fromhex("06092a864886f70d01010a")) - 6
    start = next(at for at in range(start, start + 6) if der[at : at + 2] == b"\x30\x82")
    bare = der[start : start + 4 + int.from_bytes(der[start + 2 : start + 4])]
    assert public_key(bare).text == "RSA-PSS 2048"


def test_bare_key_on_an_unknown_curve_is_unsupported(made: dict[str, tuple[bytes, bytes]]) -> None:
    der = made["secp256r1"][1].replace(bytes.fromhex("2a8648ce3d030107"), bytes.fromhex("2a8648ce3d030163"))
    with pytest.raises(UnsupportedInput, match="public key that cannot be read"):
        public_key(der)


def test_key_too_short_for_its_scheme(rfc8448: dict[str, dict[str, bytes]]) -> None:
    certificate = rfc8448["3"]["server.Certificate"]
    der = certificate[11 : 11 + int.from_bytes(certificate[8:11])]
    assert public_key(der).text == "RSA 1024"
    assert verify(der, 0x0806, bytes(128), MESSAGE, tls13=True) is Result.BAD


def test_trailing_bytes_are_malformed(keys: Path) -> None:
    with pytest.raises(MalformedDer):
        public_key(der_of(keys, "ec") + b"\x05\x00")


@pytest.mark.parametrize(("stem", "kind"), [("ec", "RSA"), ("rsa", "EC")])
def test_signing_with_another_kind_of_key_is_refused(stem: str, kind: str, keys: Path) -> None:
    scheme = next(code for code, s in SCHEMES.items() if s.key == kind)
    with pytest.raises(UnsupportedInput, match=f"key of kind {kind}"):
        sign(pem_of(keys, stem), scheme, MESSAGE)


def test_signing_without_a_key_is_refused() -> None:
    with pytest.raises(UnsupportedInput, match="cannot sign"):
        sign(b"no key", 0x0403, MESSAGE)


@pytest.mark.parametrize(("section", "role"), [("3", "server"), ("5", "server"), ("6", "server"), ("6", "client")])
def test_certificate_verify_of_rfc_8448(rfc8448: dict[str, dict[str, bytes]], section: str, role: str) -> None:
    import hashlib

    from wirestate.reference.crypto.keyschedule import message_hash

    data = b""
    for name, raw in rfc8448[section].items():
        if name == f"{role}.CertificateVerify":
            break
        if name == "server.HelloRetryRequest":
            data = message_hash("sha256", data)
        data += raw if "." in name else b""
    certificate, verified = rfc8448[section][f"{role}.Certificate"], rfc8448[section][f"{role}.CertificateVerify"]
    der = certificate[11 : 11 + int.from_bytes(certificate[8:11])]
    covered = certificate_verify_input_13("server" if role == "server" else "client", hashlib.sha256(data).digest())
    scheme, signature = int.from_bytes(verified[4:6]), verified[8:]
    assert verify(der, scheme, signature, covered, tls13=True) is Result.OK
    assert verify(der, scheme, signature, covered + b"\0", tls13=True) is Result.BAD


def test_input_of_certificate_verify() -> None:
    value = certificate_verify_input_13("client", b"hash")
    assert value == b"\x20" * 64 + b"TLS 1.3, client CertificateVerify\x00hash"


def test_input_of_server_key_exchange() -> None:
    assert server_key_exchange_input(b"c" * 32, b"s" * 32, b"params") == b"c" * 32 + b"s" * 32 + b"params"
