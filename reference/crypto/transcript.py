"""The handshake messages of a connection, and hashes over them (RFC 8446 section 4.4.1, RFC 5246 section 7.4.9).

Messages are added as on the wire, with their header of four bytes. Standard library only.
"""

from __future__ import annotations

import hashlib

from wirestate.reference.crypto.keyschedule import message_hash


class Transcript:
    """What was sent and received so far. The hash is fixed when the suite is known; messages before are kept for it."""

    __slots__ = ("_hash", "_messages", "hash_name")

    def __init__(self) -> None:
        self.hash_name = ""
        self._messages: list[bytes] = []
        self._hash = hashlib.sha256()

    def add(self, message: bytes) -> None:
        """One more message."""
        self._messages.append(message)
        if self.hash_name:
            self._hash.update(message)

    def fix(self, hash_name: str) -> None:
        """From here on this is the hash ("sha256", "sha384")."""
        self.hash_name, self._hash = hash_name, hashlib.new(hash_name, b"".join(self._messages))

    def digest(self, unfinished: bytes = b"") -> bytes:
        """The hash over all messages, and over a last one that is not added (a ClientHello without its binders)."""
        if not unfinished:
            return self._hash.digest()
        longer = self._hash.copy()
        longer.update(unfinished)
        return longer.digest()

    def digest_with(self, hash_name: str, unfinished: bytes) -> bytes:
        """As `digest`, with the hash of a PSK that is not chosen yet (section 4.2.11.2). After a retry the hash is fixed."""
        return hashlib.new(hash_name, b"".join((*self._messages, unfinished))).digest()

    def retry(self) -> None:
        """The first ClientHello, which stands alone, gives way to its hash; the HelloRetryRequest comes next (section 4.4.1)."""
        self._messages = [message_hash(self.hash_name, b"".join(self._messages))]
        self.fix(self.hash_name)

    def messages(self) -> bytes:
        """All messages, which a CertificateVerify of TLS 1.2 signs (RFC 5246 section 7.4.8)."""
        return b"".join(self._messages)

    def forget(self) -> None:
        """The hash goes on, the messages are dropped: nobody asks for them again."""
        self._messages.clear()

    def copy(self) -> Transcript:
        """One that goes on by itself: each post-handshake authentication starts at the end of the handshake (section 4.4)."""
        other = Transcript()
        other.hash_name, other._hash, other._messages = self.hash_name, self._hash.copy(), self._messages.copy()
        return other
