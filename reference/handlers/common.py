"""Messages that client and server read and write alike: certificates and their proof, Finished and KeyUpdate of TLS 1.3.

What a side asks, and what it does with the answer, is in the modules of the roles.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from wirestate.reference.crypto import trust
from wirestate.reference.crypto.credentials import Credential
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.keys import PublicKey
from wirestate.reference.crypto.signatures import certificate_verify_input_13
from wirestate.reference.crypto.signing import check_signature, choose_scheme
from wirestate.reference.generated.tls import KeyUpdateRequest
from wirestate.reference.handlers.message import Message, Place
from wirestate.reference.handlers.phases import PeerFinished, finished_by_peer
from wirestate.reference.handlers.settings import TLS13, Settings
from wirestate.reference.wire import build
from wirestate.reference.wire.compression import compressed_certificate, decompress_certificate
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extensions
from wirestate.reference.wire.handshake import Certificate, CertificateEntry, CertificateVerify, CompressedCertificate, Finished, KeyUpdate
from wirestate.reference.wire.serialise import serialise
from wirestate.reference.wire.strict import read_handshake

if TYPE_CHECKING:
    from wirestate.reference.handlers.party import Party

Role = Literal["client", "server"]
LONGEST_CHAIN = 1 << 17
"""So many bytes of a Certificate are taken, compressed or not."""


def key_of_chain(chain: Sequence[bytes]) -> PublicKey:
    """The key of the first certificate. `Refused` with bad_certificate, or unsupported_certificate for a kind unknown here."""
    return trust.peer_key(chain[0])


def check_chain(
    settings: Settings, chain: Sequence[bytes], peer: Role, name: str | None, use: trust.Use | None = "digital_signature"
) -> None:
    """The chain leads to what is trusted, if anything was said to be. `Refused` with the alert due."""
    if settings.trust is not None:
        trust.verify_chain(chain, settings.trust, settings.now(), purpose=peer, name=name, use=use)


def choose_credential(credentials: Sequence[Credential], schemes: Sequence[int] | None, *, tls13: bool) -> tuple[Credential, int] | None:
    """The first credential that can sign as the peer wants, and the scheme."""
    for credential in credentials:
        scheme = choose_scheme(credential.public, schemes, tls13=tls13)
        if scheme is not None:
            return credential, scheme
    return None


class KeyUpdated(Message):
    """A KeyUpdate, read or to be written (RFC 8446 section 4.6.3)."""

    def __init__(self, place: Place, asked: int, raw: bytes) -> None:
        super().__init__(place, raw)
        self._asked = asked

    @classmethod
    def made(cls, place: Place, *, asking: bool) -> KeyUpdated:
        return cls(place, int(asking), serialise(KeyUpdate(int(asking))))

    def request(self) -> KeyUpdateRequest:
        return _REQUESTS.get(self._asked, KeyUpdateRequest.INVALID)


_REQUESTS = {0: KeyUpdateRequest.UPDATE_NOT_REQUESTED, 1: KeyUpdateRequest.UPDATE_REQUESTED}


class Kept(Message):
    """A message of which nothing follows but that it counts in the transcript."""

    def __init__(self, place: Place, raw: bytes, party: Party) -> None:
        super().__init__(place, raw)
        self.party = party

    def taken(self, rule: str) -> None:
        self.party.transcript.add(self.raw)


class SentCertificate(Kept):
    """One's own chain, or none. `extensions` go with the first certificate (TLS 1.3)."""

    def __init__(
        self, place: Place, party: Party, credential: Credential | None, *, context: bytes = b"", extensions: Extensions = (),
        version: int = TLS13,
    ) -> None:  # fmt: skip
        chain = credential.chain if credential is not None else ()
        message = build.certificate(chain, context)
        if extensions and chain:
            first = CertificateEntry(chain[0], extensions)
            message = Certificate(context, (first, *message.entries[1:]))
        super().__init__(place, serialise(message, version=version), party)
        self._empty = not chain

    def empty(self) -> bool:
        return self._empty


class SentPacked(Kept):
    """The same chain, compressed (RFC 8879 section 4)."""

    def __init__(self, plain: SentCertificate) -> None:
        super().__init__(plain.place, serialise(compressed_certificate(plain.raw)), plain.party)
        self._plain = plain

    def empty(self) -> bool:
        return self._plain.empty()


def unpacked(message: CompressedCertificate, sender: Role, asked: frozenset[int] | None) -> Certificate:
    """The Certificate in it, read as strictly as if it had come so. `WireError` with the alert of RFC 8879 section 4."""
    if message.uncompressed_length > LONGEST_CHAIN:
        raise refuse("bad_certificate", f"uncompressed_length: {message.uncompressed_length} is more than is taken", "8879 4")
    inside = decompress_certificate(message)
    if inside is None:
        raise refuse("illegal_parameter", f"compression algorithm: {message.algorithm} was not offered", "8879 4")
    found = read_handshake(inside.raw, version=TLS13, sender=sender, asked=asked)
    assert isinstance(found, Certificate)
    return found


class SentVerify13(Kept):
    """CertificateVerify over the transcript so far (RFC 8446 section 4.4.3)."""

    def __init__(self, place: Place, party: Party, role: Role, credential: Credential, scheme: int) -> None:
        signature = credential.sign(scheme, certificate_verify_input_13(role, party.transcript.digest()))
        super().__init__(place, serialise(CertificateVerify(scheme, signature)), party)


class SentFinished(Kept):
    """The Finished with this verify_data."""

    def __init__(self, place: Place, party: Party, verify_data: bytes) -> None:
        super().__init__(place, serialise(Finished(verify_data), version=party.version), party)
        self.verify_data = verify_data


class ReadFinished(Kept, ABC):
    """The peer's Finished; `due` says what it must be, `proof` is there once it was."""

    proof: PeerFinished

    def __init__(self, place: Place, party: Party, message: Finished) -> None:
        super().__init__(place, message.raw, party)
        self.verify_data = message.verify_data

    @abstractmethod
    def due(self) -> bytes:
        """The verify_data that fits the handshake so far."""

    def judge(self) -> None:
        self.proof = finished_by_peer(self.verify_data, self.due())


class PeerChain(Kept):
    """The peer's Certificate of either version: its chain, and its key once that was read."""

    def __init__(self, place: Place, party: Party, message: Certificate) -> None:
        super().__init__(place, message.raw, party)
        self.chain = tuple(entry.cert for entry in message.entries)
        self.public: PublicKey | None = None

    def empty(self) -> bool:
        return not self.chain


class ReadVerify13(Kept):
    """The peer's CertificateVerify of TLS 1.3: `key` is of its certificate, `offered` the schemes that it was told."""

    def __init__(self, place: Place, party: Party, message: CertificateVerify, key: PublicKey | None, offered: Sequence[int]) -> None:
        super().__init__(place, message.raw, party)
        self.message, self._key, self._offered = message, key, offered
        self.peer: Role = "server" if party.role == "client" else "client"

    def judge(self) -> None:
        if self._key is None:
            raise Refused("unexpected_message", "a CertificateVerify without a Certificate")
        text = certificate_verify_input_13(self.peer, self.party.transcript.digest())
        check_signature(self._key, self.message.scheme, self.message.signature, text, offered=self._offered, tls13=True)


def refuse(alert: str, why: str, cite: str) -> WireError:
    """What a handler raises for content that is well-formed and wrong here."""
    return WireError(alert, why, f"RFC {cite}")
