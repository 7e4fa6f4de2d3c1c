"""The key schedule of TLS 1.3 (RFC 8446 section 7) and the MACs that rest on it. Standard library only.

Hashes go by their `hashlib` names ("sha256", "sha384"). Every secret is as long as its hash.
"""

from __future__ import annotations

import hashlib
from dataclasses import field
from functools import cache, lru_cache
from typing import NamedTuple

from wirestate.reference.crypto import mac
from wirestate.reference.crypto.derivation import EARLY, HANDSHAKE, MASTER, Tell, extracted, of_label
from wirestate.values import dataclass


class TrafficKeys(NamedTuple):
    """The key and the static IV of one direction and epoch."""

    key: bytes
    iv: bytes


@cache
def hash_size(hash_name: str) -> int:
    """The length of a hash in bytes."""
    return hashlib.new(hash_name).digest_size


def hkdf_extract(hash_name: str, salt: bytes, ikm: bytes) -> bytes:
    """HKDF-Extract (RFC 5869 section 2.2): a secret of one hash. An empty salt counts as zeros."""
    return mac.digest(hash_name, salt or bytes(hash_size(hash_name)), ikm)


def hkdf_expand(hash_name: str, prk: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand (RFC 5869 section 2.3): `length` bytes. `ValueError` beyond 255 hashes."""
    size = hash_size(hash_name)
    if length <= size:
        return mac.digest(hash_name, prk, info + b"\x01")[:length]
    if length > 255 * size:
        raise ValueError(f"HKDF with {hash_name} gives no {length} bytes")
    out = block = b""
    for number in range(1, 256):
        if len(out) >= length:
            break
        block = mac.digest(hash_name, prk, block + info + bytes([number]))
        out += block
    return out[:length]


def hkdf_expand_label(hash_name: str, secret: bytes, label: str, context: bytes, length: int) -> bytes:
    """HKDF-Expand-Label (RFC 8446 section 7.1). `label` is without the "tls13 " before it."""
    return hkdf_expand(hash_name, secret, _label(label, length) + bytes([len(context)]) + context, length)


@lru_cache(maxsize=64)
def _label(label: str, length: int) -> bytes:
    """The beginning of HkdfLabel."""
    full = b"tls13 " + label.encode("ascii")
    return length.to_bytes(2) + bytes([len(full)]) + full


def derive_secret(hash_name: str, secret: bytes, label: str, transcript_hash: bytes) -> bytes:
    """Derive-Secret (RFC 8446 section 7.1), given the hash of its messages."""
    return hkdf_expand_label(hash_name, secret, label, transcript_hash, hash_size(hash_name))


def finished_key(hash_name: str, base_secret: bytes) -> bytes:
    """The key of a Finished or binder (RFC 8446 section 4.4.4)."""
    return mac.digest(hash_name, base_secret, _finished_info(hash_name))


@cache
def _finished_info(hash_name: str) -> bytes:
    """HkdfLabel and the counter of HKDF-Expand, which is one hash."""
    return _label("finished", hash_size(hash_name)) + b"\0\1"


def finished_mac(hash_name: str, base_secret: bytes, transcript_hash: bytes) -> bytes:
    """The verify_data of a Finished, or a binder (RFC 8446 sections 4.4.4 and 4.2.11.2): one hash."""
    return mac.digest(hash_name, finished_key(hash_name, base_secret), transcript_hash)


def binder_key(hash_name: str, psk: bytes, *, external: bool) -> bytes:
    """The base secret of a PSK binder: `finished_mac` makes the binder of it (RFC 8446 section 7.1)."""
    return EarlySecret.of(hash_name, psk).binder_key(external=external)


def message_hash(hash_name: str, client_hello1: bytes) -> bytes:
    """The synthetic message that stands for the first ClientHello after a retry (RFC 8446 section 4.4.1), with its header."""
    value = hashlib.new(hash_name, client_hello1).digest()
    return b"\xfe" + len(value).to_bytes(3) + value


def resumption_psk(hash_name: str, resumption_master_secret: bytes, nonce: bytes) -> bytes:
    """The PSK of a ticket (RFC 8446 section 4.6.1)."""
    return hkdf_expand_label(hash_name, resumption_master_secret, "resumption", nonce, hash_size(hash_name))


def next_traffic_secret(hash_name: str, secret: bytes) -> bytes:
    """application_traffic_secret_N+1, after a KeyUpdate (RFC 8446 section 7.2)."""
    return hkdf_expand_label(hash_name, secret, "traffic upd", b"", len(secret))


def traffic_keys(hash_name: str, secret: bytes, key_length: int, iv_length: int = 12) -> TrafficKeys:
    """The write key and IV of a traffic secret, lengths in bytes (RFC 8446 section 7.3)."""
    key = hkdf_expand_label(hash_name, secret, "key", b"", key_length)
    return TrafficKeys(key, hkdf_expand_label(hash_name, secret, "iv", b"", iv_length))


def exported(hash_name: str, exporter_secret: bytes, label: str, context: bytes, length: int) -> bytes:
    """Keying material of `length` bytes for an application (RFC 8446 section 7.5)."""
    empty, value = hashlib.new(hash_name).digest(), hashlib.new(hash_name, context).digest()
    return hkdf_expand_label(hash_name, derive_secret(hash_name, exporter_secret, label, empty), "exporter", value, length)


@dataclass(frozen=True, slots=True)
class _Stage:
    """One of the three secrets that the schedule goes through. Methods take the transcript hash up to where the RFC says.

    `tell` hears of every secret that is made of it.
    """

    hash_name: str
    secret: bytes = field(repr=False)
    tell: Tell | None = field(default=None, repr=False, compare=False)

    def _derive(self, label: str, transcript_hash: bytes) -> bytes:
        made = derive_secret(self.hash_name, self.secret, label, transcript_hash)
        if self.tell is not None:
            self.tell(of_label(_NAMES[type(self)], label, made))
        return made

    def _next(self, stage: type[_Stage], ikm: bytes, what: str) -> bytes:
        """The secret of the next stage. Without input it is zeros."""
        name = self.hash_name
        salt = derive_secret(name, self.secret, "derived", hashlib.new(name).digest())
        made = hkdf_extract(name, salt, ikm or bytes(hash_size(name)))
        if self.tell is not None:
            salted = f'Derive-Secret({_NAMES[type(self)]}, "derived", "")'
            self.tell(extracted(_NAMES[stage], salted, what if ikm else "0", made))
        return made


@dataclass(frozen=True, slots=True)
class EarlySecret(_Stage):
    """What the PSK alone gives. Start with `EarlySecret.of`, go on with `handshake`."""

    @classmethod
    def of(cls, hash_name: str, psk: bytes = b"", tell: Tell | None = None) -> EarlySecret:
        """The start of the schedule; without a PSK it begins with zeros."""
        zeros = bytes(hash_size(hash_name))
        made = hkdf_extract(hash_name, zeros, psk or zeros)
        if tell is not None:
            tell(extracted(EARLY, "0", "PSK" if psk else "0", made))
        return cls(hash_name, made, tell)

    def binder_key(self, *, external: bool) -> bytes:
        return self._derive("ext binder" if external else "res binder", hashlib.new(self.hash_name).digest())

    def client_early_traffic(self, client_hello: bytes) -> bytes:
        return self._derive("c e traffic", client_hello)

    def early_exporter(self, client_hello: bytes) -> bytes:
        return self._derive("e exp master", client_hello)

    def handshake(self, shared_secret: bytes = b"") -> HandshakeSecret:
        """With the result of the (EC)DHE exchange; without one (psk_ke) it is zeros."""
        return HandshakeSecret(self.hash_name, self._next(HandshakeSecret, shared_secret, "(EC)DHE"), self.tell)


@dataclass(frozen=True, slots=True)
class HandshakeSecret(_Stage):
    """After the key exchange. Hashes are of ClientHello to ServerHello."""

    def client_traffic(self, server_hello: bytes) -> bytes:
        return self._derive("c hs traffic", server_hello)

    def server_traffic(self, server_hello: bytes) -> bytes:
        return self._derive("s hs traffic", server_hello)

    def master(self) -> MasterSecret:
        return MasterSecret(self.hash_name, self._next(MasterSecret, b"", ""), self.tell)


@dataclass(frozen=True, slots=True)
class MasterSecret(_Stage):
    """The end of the schedule. Hashes are to the server's Finished, for resumption to the client's."""

    def client_traffic(self, server_finished: bytes) -> bytes:
        return self._derive("c ap traffic", server_finished)

    def server_traffic(self, server_finished: bytes) -> bytes:
        return self._derive("s ap traffic", server_finished)

    def exporter(self, server_finished: bytes) -> bytes:
        return self._derive("exp master", server_finished)

    def resumption(self, client_finished: bytes) -> bytes:
        return self._derive("res master", client_finished)


_NAMES: dict[type[_Stage], str] = {EarlySecret: EARLY, HandshakeSecret: HANDSHAKE, MasterSecret: MASTER}
