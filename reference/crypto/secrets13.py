"""The secrets of one TLS 1.3 connection in the order in which they come to be (RFC 8446 section 7.1), on `keyschedule`.

Hashes that are asked for are of the transcript, as long as `Transcript.digest` gives them. Standard library only.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import Literal, NamedTuple

from wirestate.reference.crypto import keyschedule as ks
from wirestate.reference.crypto.derivation import Derivation, Tell
from wirestate.reference.crypto.errors import Refused

Log = Callable[[str, bytes], None]
Role = Literal["client", "server"]


class Traffic(NamedTuple):
    """The traffic secrets of both directions. They are not shown."""

    client: bytes
    server: bytes

    def __repr__(self) -> str:
        return "Traffic(...)"


class Secrets13:
    """One connection. Ask in this order: `binder`, `early`, `handshake`, `application`, `resumption`; not all are needed.

    `log` is told each secret under its name in a key log (SSLKEYLOGFILE), `tell` every step of the schedule. A server that
    refuses a PSK starts anew without.
    """

    __slots__ = (
        "_early", "_handshake", "_log", "_master", "_resumption", "_tell", "early_exporter_secret", "exporter_secret", "hash_name",
    )  # fmt: skip

    def __init__(self, hash_name: str, psk: bytes = b"", log: Log | None = None, tell: Tell | None = None) -> None:
        self.hash_name, self._log, self._tell = hash_name, log or _nowhere, tell
        self._early = ks.EarlySecret.of(hash_name, psk, tell)
        self._handshake: ks.HandshakeSecret | None = None
        self._master: ks.MasterSecret | None = None
        self._resumption = self.exporter_secret = self.early_exporter_secret = b""

    def binder(self, truncated_hello: bytes, *, external: bool) -> bytes:
        """The binder of the PSK, over the hash of the messages to a ClientHello without binders (section 4.2.11.2)."""
        return ks.finished_mac(self.hash_name, self._early.binder_key(external=external), truncated_hello)

    def check_binder(self, binder: bytes, truncated_hello: bytes, *, external: bool) -> None:
        """`Refused` (decrypt_error, section 4.2.11) unless the peer's binder is right."""
        if not hmac.compare_digest(binder, self.binder(truncated_hello, external=external)):
            raise Refused("decrypt_error", "the binder of the pre-shared key is wrong")

    def early(self, client_hello: bytes) -> bytes:
        """client_early_traffic_secret; from here `early_exporter_secret` is there too."""
        self.early_exporter_secret = self._logged("EARLY_EXPORTER_SECRET", self._early.early_exporter(client_hello))
        return self._logged("CLIENT_EARLY_TRAFFIC_SECRET", self._early.client_early_traffic(client_hello))

    def handshake(self, shared: bytes, server_hello: bytes) -> Traffic:
        """The handshake traffic secrets. `shared` is of the key exchange, empty in psk_ke."""
        self._handshake = stage = self._early.handshake(shared)
        return Traffic(
            self._logged("CLIENT_HANDSHAKE_TRAFFIC_SECRET", stage.client_traffic(server_hello)),
            self._logged("SERVER_HANDSHAKE_TRAFFIC_SECRET", stage.server_traffic(server_hello)),
        )

    def application(self, server_finished: bytes) -> Traffic:
        """The first application traffic secrets; from here `exporter_secret` is there too."""
        if self._handshake is None:
            raise ValueError("the application secrets come after the handshake secrets")
        self._master = stage = self._handshake.master()
        self.exporter_secret = self._logged("EXPORTER_SECRET", stage.exporter(server_finished))
        return Traffic(
            self._logged("CLIENT_TRAFFIC_SECRET_0", stage.client_traffic(server_finished)),
            self._logged("SERVER_TRAFFIC_SECRET_0", stage.server_traffic(server_finished)),
        )

    def resumption(self, client_finished: bytes) -> None:
        """The hash that tickets rest on is known; `ticket_psk` may be asked."""
        if self._master is None:
            raise ValueError("the resumption secret comes after the application secrets")
        self._resumption = self._master.resumption(client_finished)

    def ticket_psk(self, nonce: bytes) -> bytes:
        """The PSK of a NewSessionTicket with this nonce (section 4.6.1)."""
        if not self._resumption:
            raise ValueError("a ticket comes after the client's Finished")
        psk = ks.resumption_psk(self.hash_name, self._resumption, nonce)
        if self._tell is not None:
            formula = 'HKDF-Expand-Label(resumption_master_secret, "resumption", ticket_nonce, Hash.length)'
            self._tell(Derivation("PSK", formula, "RFC 8446 §4.6.1", psk))
        return psk

    def finished(self, base: bytes, transcript: bytes) -> bytes:
        """The verify_data under a traffic secret (section 4.4.4): of the handshake, or after it of the application."""
        return ks.finished_mac(self.hash_name, base, transcript)

    def check_finished(self, base: bytes, transcript: bytes, verify_data: bytes) -> None:
        """`Refused` (decrypt_error, section 4.4.4) unless the peer's verify_data is right."""
        if not hmac.compare_digest(verify_data, self.finished(base, transcript)):
            raise Refused("decrypt_error", "the Finished is wrong")

    def exported(self, label: str, context: bytes, length: int, *, early: bool = False) -> bytes:
        """Keying material for an application (section 7.5)."""
        secret = self.early_exporter_secret if early else self.exporter_secret
        if not secret:
            raise ValueError("the exporter secret is not there yet")
        return ks.exported(self.hash_name, secret, label, context, length)

    def _logged(self, label: str, secret: bytes) -> bytes:
        self._log(label, secret)
        return secret


def _nowhere(label: str, secret: bytes) -> None:
    return
