"""Which signature scheme to use, and what to answer to a signature that is wrong: the endpoint's side of `sign` and `signatures`.

Schemes are the codes of RFC 8446 section 4.2.3.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric import rsa

from wirestate.reference.crypto import signatures
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.keys import PublicKey
from wirestate.reference.crypto.signatures import SCHEMES, Result, Scheme

OFFERED13 = (0x0403, 0x0807, 0x0804, 0x0503, 0x0805, 0x0603, 0x0806, 0x0808, 0x0809, 0x080A, 0x080B)
"""What an endpoint offers for CertificateVerify, best first."""
OFFERED = (*OFFERED13, 0x0401, 0x0501, 0x0601)
"""With RSASSA-PKCS1-v1_5: for TLS 1.2, and for the signatures in certificates of both versions."""
_BRAINPOOL = (0x081A, 0x081B, 0x081C)
_DEFAULTS12 = {"RSA": 0x0201, "EC": 0x0203, "DSA": 0x0202}
_HASH_BYTES = {"sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64}


def choose_scheme(key: PublicKey, offered: Sequence[int] | None, *, tls13: bool) -> int | None:
    """What to sign with: the first scheme of the peer's signature_algorithms that is served here and fits the key.

    None if there is none (handshake_failure is due, RFC 8446 section 4.4.2.2). In TLS 1.2 `offered` None, without the
    extension, stands for SHA-1 (RFC 5246 section 7.4.1.4.1); in TLS 1.3 there is no such thing.
    """
    if offered is None:
        return None if tls13 else _DEFAULTS12.get(key.kind)
    served = (*OFFERED13, *_BRAINPOOL) if tls13 else OFFERED
    return next((scheme for scheme in offered if scheme in served and _usable(key, SCHEMES[scheme], tls13=tls13)), None)


def check_signature(
    key: PublicKey, scheme: int, signature: bytes, message: bytes, *, offered: Sequence[int], tls13: bool
) -> None:
    """Return if the peer's signature is right and by one of the `offered` schemes.

    `Refused` otherwise: illegal_parameter for a scheme that may not be here, decrypt_error for a signature that is wrong
    (RFC 8446 section 4.4.3, RFC 5246 section 7.4.3), unsupported_certificate for a key that cannot be used.
    """
    if scheme not in offered:
        raise Refused("illegal_parameter", f"signature scheme 0x{scheme:04x} was not offered")
    result = signatures.verify(key, scheme, signature, message, tls13=tls13)
    if result is not Result.OK:
        raise Refused(_ALERTS[result], f"the signature with scheme 0x{scheme:04x} and a key {key.text}: {result.value}")


_ALERTS = {
    Result.BAD: "decrypt_error", Result.MISMATCH: "illegal_parameter", Result.FORBIDDEN: "illegal_parameter",
    Result.UNSUPPORTED: "unsupported_certificate",
}  # fmt: skip


def _usable(key: PublicKey, scheme: Scheme, *, tls13: bool) -> bool:
    """RSA-PSS needs room for two hashes (RFC 8017 section 9.1.1)."""
    if not signatures.fits(key, scheme, tls13=tls13):
        return False
    return not (scheme.pss and isinstance(key.key, rsa.RSAPublicKey)) or (
        key.key.key_size >= 16 * _HASH_BYTES[scheme.hash] + 10
    )
