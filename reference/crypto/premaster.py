"""The premaster secrets of TLS 1.2 (RFC 5246 sections 7.4.7.1 and 8.1.2, RFC 4279 section 2, RFC 5489 section 2).

That of ECDHE is the secret of `groups` as it is. Master secrets are made in `secrets12`.
"""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.asymmetric import padding, rsa

from wirestate.reference.crypto.errors import Refused, UnsupportedInput
from wirestate.reference.crypto.keys import PublicKey

LENGTH = 48
_MASK = (1 << 8 * LENGTH) - 1


def fresh(client_version: int) -> bytes:
    """A client's premaster secret for RSA: the version that its hello offered, and 46 random bytes."""
    return client_version.to_bytes(2) + secrets.token_bytes(LENGTH - 2)


def encrypted(key: PublicKey, premaster: bytes) -> bytes:
    """Under a server's key. `Refused` if that is no RSA key: a server's certificate must fit the suite (RFC 5246 section 7.4.2)."""
    if key.kind != "RSA" or not isinstance(key.key, rsa.RSAPublicKey):
        raise Refused("unsupported_certificate", f"a key of kind {key.kind} where RSA encryption is to be done")
    return key.key.encrypt(premaster, padding.PKCS1v15())


def decrypted(key: object, sealed: bytes, client_version: int) -> bytes:
    """What a server goes on with: never an error that tells a peer how its message failed (RFC 5246 section 7.4.7.1).

    The first construction there: a message that is padded wrongly or of the wrong length gives random bytes, a wrong
    version gives the right one. Both ways take the same steps. `key` is the library's private key.
    """
    if not isinstance(key, rsa.RSAPrivateKey):
        raise UnsupportedInput("a premaster secret is decrypted with an RSA key")
    instead = secrets.token_bytes(LENGTH)
    try:
        found = key.decrypt(sealed, padding.PKCS1v15())
    except ValueError:  # the library itself gives random bytes for wrong padding if its OpenSSL does
        found = b""
    mask = _MASK * (len(found) == LENGTH)
    chosen = int.from_bytes(found[:LENGTH].ljust(LENGTH, b"\0")) & mask | int.from_bytes(instead) & ~mask & _MASK
    return client_version.to_bytes(2) + chosen.to_bytes(LENGTH)[2:]


def of_finite(secret: bytes) -> bytes:
    """That of DHE: without the zeros before it (RFC 5246 section 8.1.2)."""
    return secret.lstrip(b"\0")


def of_psk(psk: bytes, other: bytes | None = None) -> bytes:
    """That of PSK, or with the `other` secret that of (EC)DHE_PSK and RSA_PSK (RFC 4279 sections 2 to 4, RFC 5489 section 2)."""
    first = bytes(len(psk)) if other is None else other
    return len(first).to_bytes(2) + first + len(psk).to_bytes(2) + psk
