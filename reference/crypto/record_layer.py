"""The two directions of a connection's record protection as an endpoint has them: in clear at first, then under keys that
may be changed. Which record may come when is not decided here, nor are records found in a stream.

It adds to `record_cipher` what an endpoint owes: limits of use, and records of legal contents only. What a peer sent is
refused with `RecordError`, which names the alert.
"""

from __future__ import annotations

from typing import NamedTuple

from wirestate.reference.crypto.errors import CryptoError, EmptyRecord, RecordError, Unsupported
from wirestate.reference.crypto.protections import APPLICATION_DATA, IN_PLACE, Aead12, Aead13, ByNumber, Data, Protection
from wirestate.reference.crypto.record_cipher import next_secret, protection13, protections12
from wirestate.reference.crypto.secrets12 import Secrets12
from wirestate.reference.wire.records import MAX_PLAINTEXT
from wirestate.reference.wire.suites import SUITES

ALERT, HANDSHAKE = 21, 22
TLS12 = 0x0303
LAST = 2**64 - 1
"""The highest sequence number (RFC 8446 section 5.3, RFC 5246 section 6.1)."""
AES_RECORDS = 23_726_566
"""2^24.5 records may be sealed under one key of AES-GCM (RFC 8446 section 5.5), and here under one of AES-CCM."""
DUE_BEFORE = 2**20
"""So many records before the end new keys are due."""


class Keys12(NamedTuple):
    """The protection of the client's records and of the server's, to be used after their ChangeCipherSpec."""

    suite: int
    client: Protection
    server: Protection


def keys12(suite: int, secrets: Secrets12, *, encrypt_then_mac: bool) -> Keys12:
    """The keys of a handshake of TLS 1.2 (RFC 5246 section 6.3). `Unsupported` for what the library lacks, and for stream ciphers."""
    made = protections12(suite, secrets.master, secrets.client_random, secrets.server_random, encrypt_then_mac, tell=secrets.tell)
    if not isinstance(made[0], ByNumber):
        raise Unsupported(f"{SUITES[suite].name} is not for endpoints.")
    return Keys12(suite, *made)


class _Keys:
    """One direction: the protection of its records, None in clear, and the number of the next."""

    __slots__ = ("_protection", "_secret", "_suite", "sequence")

    def __init__(self) -> None:
        self._protection: Protection | None = None
        self._suite, self._secret, self.sequence = 0, b"", 0

    @property
    def protected(self) -> bool:
        """Whether records are under a key."""
        return self._protection is not None

    @property
    def secret(self) -> bytes:
        """The traffic secret of TLS 1.3 in use, which a post-handshake Finished rests on (RFC 8446 section 4.4)."""
        return self._secret

    def use13(self, suite: int, secret: bytes) -> None:
        """From here on the keys of a traffic secret of TLS 1.3. `Unsupported` if the suite is none, or the secret does not fit."""
        self._use(suite, protection13(suite, secret), secret)

    def use12(self, suite: int, protection: Protection) -> None:
        """From here on, after a ChangeCipherSpec of TLS 1.2, those of one side in `Keys12`."""
        self._use(suite, protection, b"")

    def update(self) -> None:
        """The next generation of the same secret, after a KeyUpdate (RFC 8446 section 7.2)."""
        if not self._secret:
            raise ValueError("keys of TLS 1.3 alone can be updated")
        self.use13(self._suite, next_secret(self._suite, self._secret))

    def _use(self, suite: int, protection: Protection, secret: bytes) -> None:
        self._suite, self._protection, self._secret, self.sequence = suite, protection, secret, 0


class RecordSealer(_Keys):
    """Makes the records that one side sends. `fragment` is the most content that goes into one (RFC 6066 section 4 may lower it)."""

    __slots__ = ("_last", "_outer", "fragment")

    def __init__(self) -> None:
        super().__init__()
        self.fragment, self._last = MAX_PLAINTEXT, LAST
        self._outer: int | None = None

    @property
    def due(self) -> bool:
        """Whether the keys should be changed before long (RFC 8446 section 5.5)."""
        return self.sequence >= self._last - DUE_BEFORE

    def seal(self, content_type: int, content: Data, *, padding: int = 0, version: int = TLS12) -> bytes | bytearray:
        """The record of this content, or the records if it takes several.

        `padding` is zeros in TLS 1.3, whole blocks more in CBC, nothing elsewhere; `version` is that of a header in
        clear. `CryptoError` when the keys are worn out.
        """
        if len(content) <= self.fragment:
            return self._record(content_type, content, padding, version)
        parts = _parts(memoryview(content), self.fragment)
        if IN_PLACE and isinstance(self._protection, Aead13 | Aead12) and not padding:
            return self._in_place(self._protection, content_type, parts)
        return b"".join([self._record(content_type, part, padding, version) for part in parts])

    def _use(self, suite: int, protection: Protection, secret: bytes) -> None:
        super()._use(suite, protection, secret)
        known = SUITES[suite]
        self._last = AES_RECORDS if known.aead and known.cipher.startswith("AES") else LAST
        self._outer = APPLICATION_DATA if secret else None

    def _record(self, content_type: int, content: Data, padding: int, version: int) -> bytes:
        if self._protection is None:
            return (content_type << 32 | version << 16 | len(content)).to_bytes(5) + content
        fragment = self._protection.encrypt(self._next(), content_type, TLS12, content, padding)
        return self._header(content_type, len(fragment)) + fragment

    def _in_place(self, protection: Aead13 | Aead12, content_type: int, parts: list[memoryview]) -> bytearray:
        """Each record is encrypted where it is to stand."""
        extra = 5 + protection.overhead
        records = bytearray(sum(map(len, parts)) + len(parts) * extra)
        place, at = memoryview(records), 0
        for part in parts:
            end = at + len(part) + extra
            place[at : at + 5] = self._header(content_type, end - at - 5)
            protection.encrypt_into(self._next(), content_type, TLS12, part, place[at + 5 : end])
            at = end
        return records

    def _next(self) -> int:
        """The number of the next record, which is taken."""
        number = self.sequence
        if number >= self._last:
            raise CryptoError(f"{number} records are as many as these keys may seal")
        self.sequence = number + 1
        return number

    def _header(self, content_type: int, length: int) -> bytes:
        """All records of TLS 1.3 say that they are data (RFC 8446 section 5.2)."""
        return ((content_type if self._outer is None else self._outer) << 32 | TLS12 << 16 | length).to_bytes(5)


def _parts(content: memoryview, size: int) -> list[memoryview]:
    return [content[at : at + size] for at in range(0, len(content), size)]


class RecordOpener(_Keys):
    """Opens the records that the peer sent. `fragment` is the most content that it may put in one."""

    __slots__ = ("fragment",)

    def __init__(self) -> None:
        super().__init__()
        self.fragment = MAX_PLAINTEXT

    def open(self, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]:
        """The content type and the content of a record, given its header's fields and what follows the header.

        `RecordError` if it must be refused. If it did not open (its `opened` is False) the same number is expected
        again, for a server may pass over early data (RFC 8446 section 4.2.10).
        """
        if self._protection is None:
            kind, content = content_type, bytes(fragment)
        else:
            kind, content = self._protection.decrypt(self.sequence, content_type, version, fragment)
            self.sequence += 1
        if len(content) > self.fragment:
            raise RecordError("record_overflow", f"{len(content)} bytes of content, more than {self.fragment}", opened=True)
        if not content and kind != APPLICATION_DATA:
            raise EmptyRecord(kind)
        if self._secret and kind not in _INSIDE:
            raise RecordError("unexpected_message", f"a protected record of type {kind}", opened=True)
        return kind, content


_INSIDE = frozenset({ALERT, HANDSHAKE, APPLICATION_DATA})
"""What may be under the protection of TLS 1.3 (RFC 8446 section 5)."""
