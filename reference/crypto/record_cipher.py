"""Open protected records, and seal edited ones, given the secrets of a key log. Records are not found or joined here.

An `Opener` has one direction and one key, and counts records. TLS 1.3 (RFC 8446 section 5.2) needs a traffic secret, TLS 1.2
(RFC 5246 section 6.3) the master secret. Keys of TLS 1.1 and below are not derived.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.decrepit.ciphers import algorithms as old
from cryptography.hazmat.primitives.ciphers import BlockCipherAlgorithm, Cipher, CipherContext, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESCCM, AESGCM, ChaCha20Poly1305

from wirestate.reference.crypto import keyschedule, mac
from wirestate.reference.crypto.derivation import Derivation, Tell
from wirestate.reference.crypto.errors import RecordError, Unsupported
from wirestate.reference.crypto.prf12 import key_block
from wirestate.reference.crypto.protections import (
    APPLICATION_DATA,
    Aead,
    Aead12,
    Aead13,
    ByNumber,
    Cbc,
    CbcThenMac,
    Data,
    Protection,
    Stream,
)
from wirestate.reference.wire.suites import SUITES, Suite

__all__ = [
    "Opener", "RecordError", "Sealer", "Unsupported", "next_secret", "opener13", "openers12", "sealer13", "sealers12",
]  # fmt: skip

TLS12 = 0x0303
NULL_COMPRESSION = 0
EXPORT = frozenset({0x0003, 0x0006, 0x0008, 0x000B, 0x000E, 0x0011, 0x0014, 0x0017, 0x0019, *range(0x26, 0x2C), *range(0x60, 0x66)})
GOST = frozenset({*range(0x0080, 0x0084), *range(0xC100, 0xC107), 0xFF85})
KRB5 = range(0x001E, 0x0026)


class Opener:
    """Removes the protection of the records of one direction under one key, in their order.

    `sequence` is the number of the next record, and may be set. `overhead` is the least number of bytes by which a
    fragment is longer than its content.
    """

    __slots__ = ("_decrypt", "_passed", "overhead", "sequence")

    def __init__(self, protection: Protection) -> None:
        self._decrypt = protection.decrypt
        self._passed = None if isinstance(protection, ByNumber) else protection.passed
        self.sequence, self.overhead = 0, protection.overhead

    def open(self, content_type: int, version: int, fragment: Data, *, advance: bool = False) -> tuple[int, bytes]:
        """The content type and the content of the next record, given its header's fields and what follows the header.

        `RecordError` if it must be refused; then the same number is expected again, unless `advance` is set. Content of
        no bytes is returned, also where RFC 8446 section 5.4 forbids it.
        """
        try:
            found = self._decrypt(self.sequence, content_type, version, fragment)
        except RecordError:
            if advance:
                self.skip(len(fragment))
            raise
        self.sequence += 1
        if self._passed is not None:
            self._passed(len(fragment))
        return found

    def skip(self, length: int) -> None:
        """Count a record whose fragment has `length` bytes as read."""
        self.sequence += 1
        if self._passed is not None:
            self._passed(length)


class Sealer:
    """Protects records of one direction under one key, in their order: the inverse of an `Opener`."""

    __slots__ = ("_protection", "overhead", "sequence", "tls13")

    def __init__(self, protection: Protection) -> None:
        self._protection, self.tls13 = protection, isinstance(protection, Aead13)
        self.sequence, self.overhead = 0, protection.overhead

    def seal(self, content_type: int, version: int, content: Data, *, padding: int = 0) -> bytes:
        """The fragment of the next record. `padding` is zeros in TLS 1.3, whole blocks more in CBC, and nothing elsewhere.

        Nothing is refused for its length up to 65,535 bytes of fragment. CBC begins with a random IV.
        """
        fragment = self._protection.encrypt(self.sequence, content_type, version, content, padding)
        self.sequence += 1
        self._protection.passed(len(fragment))
        return fragment

    def record(self, content_type: int, content: Data, *, version: int = TLS12, padding: int = 0) -> bytes:
        """The next record with its header. The outer type of TLS 1.3 is application_data."""
        fragment = self.seal(content_type, version, content, padding=padding)
        outer = APPLICATION_DATA if self.tls13 else content_type
        return bytes([outer]) + version.to_bytes(2) + len(fragment).to_bytes(2) + fragment


def opener13(suite: int, secret: bytes) -> Opener:
    """From a traffic secret of TLS 1.3, at number 0. `Unsupported` for other suites and for a secret of another hash."""
    return Opener(protection13(suite, secret))


def sealer13(suite: int, secret: bytes) -> Sealer:
    """As `opener13`, to seal."""
    return Sealer(protection13(suite, secret))


def next_secret(suite: int, secret: bytes) -> bytes:
    """The traffic secret after a KeyUpdate (RFC 8446 section 7.2). `Unsupported` as for `opener13`."""
    return keyschedule.next_traffic_secret(_plan13(suite, secret).hash, secret)


def openers12(
    suite: int, master: bytes, client_random: bytes, server_random: bytes, *,
    encrypt_then_mac: bool, truncated_hmac: bool = False, compression: int = NULL_COMPRESSION,
) -> tuple[Opener, Opener]:  # fmt: skip
    """What opens the client's and the server's records after their ChangeCipherSpec in TLS 1.2, both at number 0.

    What the hellos agreed on is told: encrypt-then-MAC (RFC 7366, counts for CBC only), truncated_hmac (RFC 6066
    section 7), the compression method. `Unsupported` for what cannot be opened.
    """
    _check_agreed(suite, truncated_hmac, compression)
    client, server = protections12(suite, master, client_random, server_random, encrypt_then_mac)
    return Opener(client), Opener(server)


def sealers12(
    suite: int, master: bytes, client_random: bytes, server_random: bytes, *, encrypt_then_mac: bool
) -> tuple[Sealer, Sealer]:
    """As `openers12`, to seal."""
    client, server = protections12(suite, master, client_random, server_random, encrypt_then_mac)
    return Sealer(client), Sealer(server)


# TLS 1.3: the HKDF labels are ready, as the keys are derived several times in each connection.


class _Plan13(NamedTuple):
    """How to make the protection of a suite. `info` is HkdfLabel and the counter of HKDF-Expand (RFC 8446 section 7.1)."""

    hash: str
    size: int
    key_length: int
    key_info: bytes
    make: Callable[[bytes], Aead]
    tag: int


_IV_INFO = b"\x00\x0c\x08tls13 iv\x00\x01"


def protection13(suite: int, secret: bytes) -> Aead13:
    """What an opener or a sealer of a suite goes by. Errors as of `opener13`."""
    name, _, length, info, make, tag = _plan13(suite, secret)
    of = mac.keyed(name, secret)
    return Aead13(make(of(info)[:length]), of(_IV_INFO)[:12], tag)


def _plan13(suite: int, secret: bytes) -> _Plan13:
    plan = _PLANS13.get(suite)
    if plan is None:
        raise Unsupported(_why_not(suite, "no suite of TLS 1.3 that is known here"))
    if len(secret) != plan.size:
        raise Unsupported(f"A traffic secret of {len(secret)} bytes does not fit {SUITES[suite].name}.")
    return plan


# Both versions.


def _aead(cipher: str) -> tuple[int, Callable[[bytes], Aead], int]:
    """Length of the key, its AEAD, length of the tag. `KeyError` for what the library lacks."""
    if cipher == "CHACHA20_POLY1305":
        return 32, ChaCha20Poly1305, 16
    name, bits, mode = cipher.split("_", 2)
    if name != "AES":
        raise KeyError(cipher)
    return int(bits) // 8, *_AES_MODES[mode]


_AES_MODES: dict[str, tuple[Callable[[bytes], Aead], int]] = {
    "GCM": (AESGCM, 16), "CCM": (AESCCM, 16), "CCM_8": (lambda key: AESCCM(key, tag_length=8), 8),
}  # fmt: skip


def _plans13() -> dict[int, _Plan13]:
    found = {}
    for code, suite in SUITES.items():
        if suite.tls13:
            length, make, tag = _aead(suite.cipher)
            info = length.to_bytes(2) + b"\x09tls13 key\x00\x01"
            found[code] = _Plan13(suite.hash, hashlib.new(suite.hash).digest_size, length, info, make, tag)
    return found


_PLANS13 = _plans13()


def _why_not(suite: int, otherwise: str) -> str:
    """One sentence on a suite that is not served."""
    known = SUITES.get(suite)
    name = f"Cipher suite 0x{suite:04X}" if known is None else known.name
    if suite in EXPORT:
        return f"{name} is an export suite, whose records are not opened."
    if suite in GOST:
        return f"{name} uses GOST ciphers, which the cryptography library lacks."
    if suite in KRB5:
        return f"{name} uses Kerberos, whose records are not opened."
    return f"{name} is {otherwise}."


# TLS 1.2.


def _check_agreed(suite: int, truncated_hmac: bool, compression: int) -> None:
    known = SUITES.get(suite)
    if compression != NULL_COMPRESSION:
        raise Unsupported(f"Records compressed with method {compression} are not opened.")
    if truncated_hmac and not (known and known.aead):
        raise Unsupported("Records with a truncated HMAC (RFC 6066 section 7) are not opened.")


def protections12(
    suite: int, master: bytes, client_random: bytes, server_random: bytes, encrypt_then_mac: bool, *, tell: Tell | None = None
) -> tuple[Protection, Protection]:
    """What goes for the client's records and for the server's. `Unsupported` as of `openers12`. `tell` hears of the key block."""
    known = SUITES.get(suite)
    if known is None or known.tls13:
        raise Unsupported(_why_not(suite, "no suite of TLS 1.2 that is known here"))
    key_length, iv_length = _lengths12(known)
    mac_length = 0 if known.aead else hashlib.new(known.mac).digest_size
    block = key_block(
        known.hash, master, client_random, server_random, mac_length=mac_length, key_length=key_length, iv_length=iv_length
    )
    if tell is not None:
        formula = 'PRF(master_secret, "key expansion", ServerHello.random + ClientHello.random)'
        tell(Derivation("key_block", formula, "RFC 5246 §6.3", b"".join(block)))
    return (
        _protection12(known, block.client_key, block.client_iv, block.client_mac, encrypt_then_mac),
        _protection12(known, block.server_key, block.server_iv, block.server_mac, encrypt_then_mac),
    )


def _lengths12(suite: Suite) -> tuple[int, int]:
    """Of a key and of a fixed IV. In CBC the IV comes with each record (RFC 5246 section 6.2.3.2)."""
    try:
        if suite.aead:
            return _aead(suite.cipher)[0], 12 if suite.cipher == "CHACHA20_POLY1305" else 4
        return _OLD_KEYS[suite.cipher], 0
    except KeyError:
        raise Unsupported(f"{suite.name} needs {suite.cipher}, which the cryptography library lacks.") from None


def _protection12(suite: Suite, key: bytes, iv: bytes, mac_key: bytes, encrypt_then_mac: bool) -> Protection:
    if suite.aead:
        _, make, tag = _aead(suite.cipher)
        return Aead12(make(key), iv, tag)
    try:
        if not suite.cipher.endswith("_CBC"):
            return Stream(_rc4(key) if key else None, mac_key, suite.mac)
        algorithm = _BLOCK_CIPHERS[suite.cipher.partition("_")[0]](key)
        block = algorithm.block_size // 8
        kind = CbcThenMac if encrypt_then_mac else Cbc
        return kind(Cipher(algorithm, modes.CBC(bytes(block))), block, mac_key, suite.mac)
    except (UnsupportedAlgorithm, ValueError) as error:
        raise Unsupported(f"{suite.name} needs a cipher that the cryptography library refuses: {error}.") from None


def _rc4(key: bytes) -> CipherContext:
    return Cipher(old.ARC4(key), None).encryptor()


_OLD_KEYS = {
    "NULL": 0, "RC4_128": 16, "DES_CBC": 8, "3DES_EDE_CBC": 24, "AES_128_CBC": 16, "AES_256_CBC": 32, "SEED_CBC": 16,
    "IDEA_CBC": 16, "CAMELLIA_128_CBC": 16, "CAMELLIA_256_CBC": 32,
}  # fmt: skip
"""Lengths in bytes of the keys of all ciphers but the AEADs (RFC 5246 appendix C, RFC 4162, 5469, 5932)."""
_BLOCK_CIPHERS: dict[str, Callable[[bytes], BlockCipherAlgorithm]] = {
    "AES": algorithms.AES, "3DES": old.TripleDES, "DES": lambda key: old.TripleDES(key * 3), "SEED": old.SEED,
    "IDEA": old.IDEA, "CAMELLIA": getattr(old, "Camellia", None) or algorithms.Camellia,
}  # fmt: skip
