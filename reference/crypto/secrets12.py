"""The secrets of one TLS 1.2 connection: the master secret and what is made of it (RFC 5246 section 8.1, RFC 7627, RFC 5705)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import Literal

from wirestate.reference.crypto import prf12
from wirestate.reference.crypto.derivation import Derivation, Tell
from wirestate.reference.crypto.errors import Refused

Role = Literal["client", "server"]
Log = Callable[[str, bytes], None]


class Secrets12:
    """`master` has 48 bytes, and so has that of a resumed session. Randoms have 32. `hash_name` is the `Suite.hash`.

    `log` is told the master secret as a key log has it, `tell` how each secret is made.
    """

    __slots__ = ("client_random", "hash_name", "master", "server_random", "tell")

    def __init__(
        self, hash_name: str, master: bytes, client_random: bytes, server_random: bytes, log: Log | None = None, *,
        tell: Tell | None = None, made: str = "that of the session",
    ) -> None:  # fmt: skip
        """`made` is how `master` came to be."""
        self.hash_name, self.master, self.tell = hash_name, master, tell
        self.client_random, self.server_random = client_random, server_random
        if log is not None:
            log("CLIENT_RANDOM", master)
        if tell is not None:
            tell(Derivation("master_secret", made, "RFC 7627 §4" if "session_hash" in made else "RFC 5246 §8.1", master))

    @classmethod
    def of(
        cls, hash_name: str, premaster: bytes, client_random: bytes, server_random: bytes, *,
        session_hash: bytes | None, log: Log | None = None, tell: Tell | None = None,
    ) -> Secrets12:  # fmt: skip
        """From a premaster secret. `session_hash`, to the ClientKeyExchange, makes it the extended master secret (RFC 7627 section 4)."""
        if tell is not None:
            tell(Derivation("pre_master_secret", "of the key exchange", "RFC 5246 §8.1", premaster))
        if session_hash is None:
            made = 'PRF(pre_master_secret, "master secret", ClientHello.random + ServerHello.random)'
            master = prf12.master_secret(hash_name, premaster, client_random, server_random)
        else:
            made = 'PRF(pre_master_secret, "extended master secret", session_hash)'
            master = prf12.extended_master_secret(hash_name, premaster, session_hash)
        return cls(hash_name, master, client_random, server_random, log, tell=tell, made=made)

    def finished(self, role: Role, transcript: bytes) -> bytes:
        """The verify_data of a side: 12 bytes (RFC 5246 section 7.4.9)."""
        return prf12.verify_data(self.hash_name, self.master, role, transcript)

    def check_finished(self, role: Role, transcript: bytes, verify_data: bytes) -> None:
        """`Refused` (decrypt_error, RFC 5246 section 7.2.2) unless the peer's verify_data is right."""
        if not hmac.compare_digest(verify_data, self.finished(role, transcript)):
            raise Refused("decrypt_error", f"the Finished of the {role} is wrong")

    def exported(self, label: str, context: bytes | None, length: int) -> bytes:
        """Keying material for an application (RFC 5705 section 4): without a context is not the same as with an empty one."""
        seed = self.client_random + self.server_random
        if context is not None:
            seed += len(context).to_bytes(2) + context
        return prf12.prf(self.hash_name, self.master, label, seed, length)
