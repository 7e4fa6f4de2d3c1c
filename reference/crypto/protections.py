"""How the fragment of one record is protected, by kind of cipher. Sequence numbers are given from outside: nothing is counted here.

`decrypt` and `encrypt` take the sequence number, the content type and the version of the record header. A fragment is what
follows the header. `overhead` is the least number of bytes by which a fragment is longer than its content.
"""

from __future__ import annotations

import hmac
import os
from typing import Protocol, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, modes
from cryptography.hazmat.primitives.ciphers.aead import AESCCM, AESGCM, ChaCha20Poly1305

from wirestate.reference.crypto.errors import RecordError
from wirestate.reference.wire.records import MAX_CIPHERTEXT_12, MAX_CIPHERTEXT_13, MAX_PLAINTEXT

Aead: TypeAlias = AESGCM | AESCCM | ChaCha20Poly1305
Data: TypeAlias = bytes | memoryview
CbcMode: TypeAlias = Cipher[modes.CBC]

APPLICATION_DATA = 23
MAX_INNER = MAX_PLAINTEXT + 1
EXPLICIT_NONCE = 8
IN_PLACE = hasattr(AESGCM, "encrypt_into")
"""Whether the library has what `encrypt_into` takes: version 47 or later."""


class Protection(Protocol):
    """The protection of one direction under one key."""

    overhead: int

    def decrypt(self, sequence: int, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]: ...

    def encrypt(self, sequence: int, content_type: int, version: int, content: Data, padding: int) -> bytes: ...

    def passed(self, length: int) -> None:
        """A fragment of this many bytes is done with: only a stream cipher has something to move on."""


class ByNumber:
    """Records are independent but for their number."""

    def passed(self, length: int) -> None:
        return


class Aead13(ByNumber):
    """TLS 1.3 (RFC 8446 section 5.2): the content type is inside, after it any number of zeros."""

    def __init__(self, aead: Aead, iv: bytes, tag: int) -> None:
        self._aead, self._decrypt, self._encrypt = aead, aead.decrypt, aead.encrypt
        self._iv, self._tag, self.overhead = int.from_bytes(iv), tag, tag + 1

    def decrypt(self, sequence: int, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]:
        length = len(fragment)
        if length > MAX_CIPHERTEXT_13:
            raise RecordError("record_overflow", f"a protected record of {length} bytes, more than {MAX_CIPHERTEXT_13}")
        if content_type != APPLICATION_DATA:
            raise RecordError("unexpected_message", f"a record of type {content_type} where all are of type 23")
        header = (content_type << 32 | version << 16 | length).to_bytes(5)
        try:
            inner = self._decrypt((self._iv ^ sequence).to_bytes(12), fragment, header)
        except (InvalidTag, ValueError):
            raise RecordError("bad_record_mac", "the record does not open with its key and number") from None
        if len(inner) > MAX_INNER:
            raise RecordError("record_overflow", f"an inner plaintext of {len(inner)} bytes, more than {MAX_INNER}", opened=True)
        if not inner or not inner[-1]:
            inner = inner.rstrip(b"\0")
            if not inner:
                raise RecordError("unexpected_message", "an inner plaintext of zeros only, without content type", opened=True)
        return inner[-1], inner[:-1]

    def encrypt(self, sequence: int, content_type: int, version: int, content: Data, padding: int) -> bytes:
        inner = bytes(content) + bytes([content_type]) + bytes(padding)
        header = (APPLICATION_DATA << 32 | version << 16 | len(inner) + self._tag).to_bytes(5)
        return self._encrypt((self._iv ^ sequence).to_bytes(12), inner, header)

    def encrypt_into(self, sequence: int, content_type: int, version: int, content: Data, out: memoryview) -> None:
        """As `encrypt`, without padding, into a place of the right length: what is long is not copied again."""
        header = (APPLICATION_DATA << 32 | version << 16 | len(out)).to_bytes(5)
        inner = b"".join((content, bytes([content_type])))
        self._aead.encrypt_into((self._iv ^ sequence).to_bytes(12), inner, header, out)


class Aead12(ByNumber):
    """TLS 1.2 (RFC 5246 section 6.2.3.3): half of the nonce precedes each record (GCM, CCM), or none of it does (ChaCha20)."""

    def __init__(self, aead: Aead, iv: bytes, tag: int) -> None:
        self._aead, self._decrypt, self._encrypt, self._tag = aead, aead.decrypt, aead.encrypt, tag
        self._iv, self._explicit = iv, 12 - len(iv)
        self.overhead = tag + self._explicit

    def decrypt(self, sequence: int, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]:
        length = _checked_length(fragment) - self.overhead
        if length < 0:
            raise RecordError("bad_record_mac", f"a record too short for its protection, by {-length} bytes")
        nonce, sealed = self._nonce(sequence), fragment
        if self._explicit:
            sealed = memoryview(fragment)[EXPLICIT_NONCE:]
            nonce = self._iv + fragment[:EXPLICIT_NONCE]
        try:
            content = self._decrypt(nonce, sealed, _header(sequence, content_type, version, length))
        except (InvalidTag, ValueError):
            raise RecordError("bad_record_mac", "the record does not open with its key and number") from None
        return content_type, _checked_content(content)

    def encrypt(self, sequence: int, content_type: int, version: int, content: Data, padding: int) -> bytes:
        nonce, header = self._nonce(sequence), _header(sequence, content_type, version, len(content))
        return nonce[12 - self._explicit :] + self._encrypt(nonce, content, header)

    def encrypt_into(self, sequence: int, content_type: int, version: int, content: Data, out: memoryview) -> None:
        """As `encrypt`, into a place of the right length."""
        nonce, header = self._nonce(sequence), _header(sequence, content_type, version, len(content))
        out[: self._explicit] = nonce[12 - self._explicit :]
        self._aead.encrypt_into(nonce, content, header, out[self._explicit :])

    def _nonce(self, sequence: int) -> bytes:
        """What this side uses; with an explicit part that is the number (RFC 5288 section 3), else RFC 7905 section 2."""
        if self._explicit:
            return self._iv + sequence.to_bytes(EXPLICIT_NONCE)
        return (int.from_bytes(self._iv) ^ sequence).to_bytes(12)


class Cbc(ByNumber):
    """CBC of TLS 1.2, the MAC inside (RFC 5246 section 6.2.3.2). The IV is the first block of each fragment.

    One cipher context serves all records: what it made of the block before is the first block of plaintext, which is dropped.
    """

    def __init__(self, cipher: CbcMode, block: int, mac_key: bytes, mac: str) -> None:
        self._cipher, self._block, self._key, self._mac = cipher, block, mac_key, mac
        self._update = cipher.decryptor().update
        self._encryptor: CipherContext | None = None
        self._size = len(mac_key)
        self.overhead = block + self._size + 1

    def decrypt(self, sequence: int, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]:
        plain = self._plain(fragment, _checked_length(fragment))
        end, padded = self._end(plain, self._size)
        content = plain[:end]
        # also when the padding is wrong, so that it takes as long (RFC 5246 section 6.2.3.2)
        authentic = hmac.compare_digest(self._tag(sequence, content_type, version, content), plain[end : end + self._size])
        if not (padded and authentic):
            raise _not_opened(padded)
        return content_type, _checked_content(content)

    def encrypt(self, sequence: int, content_type: int, version: int, content: Data, padding: int) -> bytes:
        return self._covered(bytes(content) + self._tag(sequence, content_type, version, content), padding)

    def _tag(self, sequence: int, content_type: int, version: int, text: Data) -> bytes:
        return hmac.digest(self._key, _header(sequence, content_type, version, len(text)) + text, self._mac)

    def _plain(self, sealed: Data, length: int) -> bytes:
        """What is under the cipher, without the IV."""
        if length % self._block or length < 2 * self._block:
            raise RecordError("bad_record_mac", f"{length} bytes of ciphertext in blocks of {self._block}")
        return self._update(sealed)[self._block :]

    def _end(self, plain: bytes, mac: int) -> tuple[int, bool]:
        """Where the content ends that a MAC of so many bytes and the padding follow, and whether every byte of padding is right.

        With wrong padding it is taken for none (RFC 5246 section 6.2.3.2).
        """
        room, padding = len(plain) - mac - 1, plain[-1]
        if padding > room or plain[-padding - 1 : -1] != bytes([padding]) * padding:
            return max(room, 0), False
        return room - padding, True

    def _covered(self, plain: bytes, padding: int) -> bytes:
        """Under padding and cipher. `padding` adds so many whole blocks; a random first block becomes the IV."""
        self._encryptor = self._encryptor or self._cipher.encryptor()
        count = (-len(plain) - 1) % self._block + padding * self._block
        return self._encryptor.update(os.urandom(self._block) + plain + bytes([count]) * (count + 1))


class CbcThenMac(Cbc):
    """CBC of TLS 1.2, the MAC outside, over IV and ciphertext (RFC 7366 section 3)."""

    def decrypt(self, sequence: int, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]:
        end = _checked_length(fragment) - self._size
        if end < 0:
            raise RecordError("bad_record_mac", "a record too short for its MAC")
        sealed = memoryview(fragment)[:end]
        _check_mac(self._tag(sequence, content_type, version, sealed), fragment[end:])
        plain = self._plain(sealed, end)
        end, padded = self._end(plain, 0)
        if not padded:
            raise _not_opened(padded)
        return content_type, _checked_content(plain[:end])

    def encrypt(self, sequence: int, content_type: int, version: int, content: Data, padding: int) -> bytes:
        sealed = self._covered(bytes(content), padding)
        return sealed + self._tag(sequence, content_type, version, sealed)


class Stream:
    """A stream cipher, or none, over content and MAC (RFC 5246 section 6.2.3.1).

    The key stream is kept until its record is done with, so that a record which does not open costs nothing of it.
    """

    def __init__(self, context: CipherContext | None, mac_key: bytes, mac: str) -> None:
        self._context, self._key, self._mac = context, mac_key, mac
        self._stream = b""
        self.overhead = len(mac_key)

    def decrypt(self, sequence: int, content_type: int, version: int, fragment: Data) -> tuple[int, bytes]:
        end = _checked_length(fragment) - self.overhead
        if end < 0:
            raise RecordError("bad_record_mac", "a record too short for its MAC")
        plain = self._crypt(fragment)
        content = plain[:end]
        _check_mac(self._tag(sequence, content_type, version, content), plain[end:])
        return content_type, _checked_content(content)

    def encrypt(self, sequence: int, content_type: int, version: int, content: Data, padding: int) -> bytes:
        return self._crypt(bytes(content) + self._tag(sequence, content_type, version, content))

    def passed(self, length: int) -> None:
        if self._context is not None:
            self._ahead(length)
            self._stream = self._stream[length:]

    def _tag(self, sequence: int, content_type: int, version: int, text: Data) -> bytes:
        return hmac.digest(self._key, _header(sequence, content_type, version, len(text)) + text, self._mac)

    def _crypt(self, data: Data) -> bytes:
        if self._context is None:
            return bytes(data)
        length = len(data)
        self._ahead(length)
        return (int.from_bytes(data) ^ int.from_bytes(self._stream[:length])).to_bytes(length)

    def _ahead(self, length: int) -> None:
        if self._context is not None and len(self._stream) < length:
            self._stream += self._context.update(bytes(length - len(self._stream)))


def _header(sequence: int, content_type: int, version: int, length: int) -> bytes:
    """What a MAC or AEAD of TLS 1.2 covers before the content (RFC 5246 sections 6.2.3.1 and 6.2.3.3)."""
    return (sequence << 40 | content_type << 32 | version << 16 | length).to_bytes(13)


def _checked_length(fragment: Data) -> int:
    length = len(fragment)
    if length > MAX_CIPHERTEXT_12:
        raise RecordError("record_overflow", f"a protected record of {length} bytes, more than {MAX_CIPHERTEXT_12}")
    return length


def _checked_content(content: bytes) -> bytes:
    if len(content) > MAX_PLAINTEXT:
        raise RecordError("record_overflow", f"{len(content)} bytes of content, more than {MAX_PLAINTEXT}", opened=True)
    return content


def _not_opened(padded: bool) -> RecordError:
    return RecordError("bad_record_mac", f"the {'MAC' if padded else 'padding'} of the record is wrong")


def _check_mac(due: bytes, found: Data) -> None:
    if not hmac.compare_digest(due, found):
        raise _not_opened(padded=True)
