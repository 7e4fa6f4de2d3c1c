"""Session tickets that the server keeps nothing for (RFC 5077 section 4, RFC 8446 section 4.6.1): its state, sealed under a key
that only it has and that changes. What the state says, and how often a ticket may be used, is not decided here.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NAME, NONCE, TAG = 16, 12, 16
SEALED_MOST = 2**32
"""So many random nonces one key of AES-GCM may see (NIST SP 800-38D section 8.3)."""


class TicketKeys:
    """Seals states with AES-256-GCM. After `period` seconds a new key seals; the one before it opens for as long again."""

    __slots__ = ("_clock", "_current", "_keys", "_made", "_period", "_random", "_sealed")

    def __init__(
        self, period: float = 12 * 3600, clock: Callable[[], float] = time.monotonic,
        randomness: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:  # fmt: skip
        self._period, self._clock, self._random = period, clock, randomness
        self._keys: dict[bytes, AESGCM] = {}
        self._current, self._made, self._sealed = b"", 0.0, 0

    def seal(self, state: bytes) -> bytes:
        """The ticket of a state: the key's name, a nonce, what is sealed."""
        self._turn()
        if not self._keys or self._sealed == SEALED_MOST:
            self._renew()
        self._sealed += 1
        nonce = self._random(NONCE)
        return self._current + nonce + self._keys[self._current].encrypt(nonce, state, self._current)

    def open(self, ticket: bytes) -> bytes | None:
        """The state of a ticket, None if it was not sealed here, was changed, or is too old."""
        self._turn()
        name, nonce, sealed = ticket[:NAME], ticket[NAME : NAME + NONCE], ticket[NAME + NONCE :]
        key = self._keys.get(name)
        if key is None or len(sealed) < TAG:
            return None
        try:
            return key.decrypt(nonce, sealed, name)
        except InvalidTag:
            return None

    def _turn(self) -> None:
        """Drop keys that are too old, and make a new one when it is time."""
        age = self._clock() - self._made
        if self._keys and age >= 2 * self._period:
            self._keys.clear()
        elif self._keys and age >= self._period:
            self._renew()

    def _renew(self) -> None:
        before = {self._current: self._keys[self._current]} if self._keys else {}
        self._current, self._made, self._sealed = self._random(NAME), self._clock(), 0
        self._keys = before | {self._current: AESGCM(self._random(32))}
