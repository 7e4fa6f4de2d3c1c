"""The pseudorandom function of TLS 1.2 and what is made with it (RFC 5246 sections 5, 6.3, 8.1; RFC 7627). Standard library only.

Hashes go by their `hashlib` names; TLS 1.2 uses the one that the suite names, "sha256" for most.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from wirestate.reference.crypto import mac

MASTER_LENGTH = 48


class KeyBlock(NamedTuple):
    """The keys of a connection in the order of RFC 5246 section 6.3. MAC keys of an AEAD suite are empty."""

    client_mac: bytes
    server_mac: bytes
    client_key: bytes
    server_key: bytes
    client_iv: bytes
    server_iv: bytes


def prf(hash_name: str, secret: bytes, label: str, seed: bytes, length: int) -> bytes:
    """`length` bytes of P_hash(secret, label + seed) (RFC 5246 section 5)."""
    a = full = label.encode("ascii") + seed
    out, of = b"", mac.keyed(hash_name, secret)
    while len(out) < length:
        a = of(a)
        out += of(a + full)
    return out[:length]


def master_secret(hash_name: str, premaster: bytes, client_random: bytes, server_random: bytes) -> bytes:
    """The 48 bytes of RFC 5246 section 8.1."""
    return prf(hash_name, premaster, "master secret", client_random + server_random, MASTER_LENGTH)


def extended_master_secret(hash_name: str, premaster: bytes, session_hash: bytes) -> bytes:
    """The 48 bytes of RFC 7627 section 4. `session_hash` covers ClientHello to ClientKeyExchange."""
    return prf(hash_name, premaster, "extended master secret", session_hash, MASTER_LENGTH)


def verify_data(hash_name: str, master: bytes, role: Literal["client", "server"], transcript_hash: bytes, length: int = 12) -> bytes:
    """What the Finished of `role` holds (RFC 5246 section 7.4.9)."""
    return prf(hash_name, master, f"{role} finished", transcript_hash, length)


def key_block(
    hash_name: str, master: bytes, client_random: bytes, server_random: bytes, *, mac_length: int, key_length: int, iv_length: int
) -> KeyBlock:
    """The keys of both directions, lengths in bytes (RFC 5246 section 6.3)."""
    lengths = (mac_length, mac_length, key_length, key_length, iv_length, iv_length)
    data = prf(hash_name, master, "key expansion", server_random + client_random, sum(lengths))
    parts, at = [], 0
    for length in lengths:
        parts.append(data[at : at + length])
        at += length
    return KeyBlock(*parts)
