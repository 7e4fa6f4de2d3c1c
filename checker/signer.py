"""Whether what a signer signed is right, for `recipe`: apart, because it loads the library for public keys, which not all need."""

from __future__ import annotations

from dataclasses import dataclass

from wirestate.checker.checks.signatures import key_of_signer
from wirestate.checker.facts_handshakes import TLS13, Handshake
from wirestate.checker.observation import Role
from wirestate.reference.crypto.signatures import PublicKey, Result, certificate_verify_input_13, verify


@dataclass(frozen=True, slots=True)
class Signer:
    """An end of a connection, and the key that it signs with."""

    role: Role
    key: PublicKey
    tls13: bool

    def input(self, transcript: bytes) -> bytes:
        """What it signs in TLS 1.3, by the hash of the transcript."""
        return certificate_verify_input_13(self.role, transcript)

    def signed(self, scheme: int, signature: bytes, data: bytes) -> bool:
        return verify(self.key, scheme, signature, data, tls13=self.tls13) is Result.OK


def signer_of(h: Handshake, place: int) -> Signer:
    """Who signed the message at this place."""
    return Signer(h.at(place).observed.sender, key_of_signer(h, place), h.version == TLS13)
