"""Signing edited handshakes with the private keys of the traces, so that the same edit always gives the same bytes."""

import base64
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from wirestate.reference.crypto import sign, signatures
from wirestate.reference.wire.key_exchange import parse_server_key_exchange

KEYS = Path(__file__).resolve().parents[1] / "keys"
ECDSA: dict[int, hashes.HashAlgorithm] = {
    0x0203: hashes.SHA1(),
    0x0403: hashes.SHA256(),
    0x0503: hashes.SHA384(),
    0x0603: hashes.SHA512(),
}
RSA_PSS = range(0x0804, 0x0807)
CURVE = 3
SKE, CV = 12, 15


@cache
def key_names() -> dict[bytes, str]:
    """The leaf certificates in DER, and the names of their key files."""
    found = {}
    for path in KEYS.glob("*.pem"):
        body = path.read_text().partition("-----BEGIN CERTIFICATE-----")[2].partition("-----END")[0]
        if path.with_suffix(".key").exists():
            found[base64.b64decode(body)] = path.stem
    return found


@cache
def private_key(name: str) -> bytes:
    return (KEYS / f"{name}.key").read_bytes()


def make(name: str, scheme: int, message: bytes) -> bytes:
    """A signature that has no chance in it: Ed25519 and PKCS #1 have none, ECDSA gets it from RFC 6979."""
    if scheme in RSA_PSS:
        raise ValueError("RSA-PSS is salted: take another base or scheme")
    if scheme not in ECDSA:
        return sign.sign(private_key(name), scheme, message)
    key = serialization.load_pem_private_key(private_key(name), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key.sign(message, ec.ECDSA(ECDSA[scheme], deterministic_signing=True))


def is_signed(data: bytes) -> bool:
    """Whether it is a CertificateVerify or a signed ServerKeyExchange of an elliptic curve."""
    return data[0] == CV or (data[0] == SKE and data[4] == CURVE and len(data) > 8 + data[7])


def params(data: bytes) -> bytes:
    return parse_server_key_exchange(data[4:], "ECDHE").params


def assembled(data: bytes, scheme: int, signature: bytes) -> bytes:
    """The message with another scheme and signature at its end."""
    body = (params(data) if data[0] == SKE else b"") + scheme.to_bytes(2) + len(signature).to_bytes(2) + signature
    return data[:1] + len(body).to_bytes(3) + body


def scheme_of(data: bytes) -> int:
    start = 4 + (len(params(data)) if data[0] == SKE else 0)
    return int.from_bytes(data[start : start + 2])


def signed_again(
    data: bytes, leaf: bytes, sender: str, covered: bytes, *, tls13: bool, scheme: int | None = None
) -> bytes:
    """The same message with a signature over `covered` (in TLS 1.3 the transcript's hash) by the owner of `leaf`."""
    scheme = scheme_of(data) if scheme is None else scheme
    message = (
        signatures.certificate_verify_input_13("client" if sender == "client" else "server", covered)
        if tls13
        else covered
    )
    return assembled(data, scheme, make(key_names()[leaf], scheme, message))
