"""What protects the records of one TLS connection, followed from its messages: which key is due, which others may be.

The order of messages is not judged here. A record that opens under another key than the one that is due is taken for
what it is; the monitor says whether that was right. Without the secret, a record stays opaque.
"""

from __future__ import annotations

from wirestate.checker.observe.keylog import KeyLog
from wirestate.reference.crypto.errors import RecordError, Unsupported
from wirestate.reference.crypto.record_cipher import Opener, next_secret, opener13, openers12

HRR_RANDOM = bytes.fromhex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c")
LABELS = (
    {"EARLY": "CLIENT_EARLY_TRAFFIC_SECRET", "HANDSHAKE": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "APPLICATION": "CLIENT_TRAFFIC_SECRET_0"},
    {"HANDSHAKE": "SERVER_HANDSHAKE_TRAFFIC_SECRET", "APPLICATION": "SERVER_TRAFFIC_SECRET_0"},
)  # fmt: skip
"""By role: the epochs in their order, with the label of their secret."""
SUITES_BY_HASH = {32: (0x1301, 0x1303, 0x1304, 0x1305), 48: (0x1302,)}
ENCRYPT_THEN_MAC, TRUNCATED_HMAC, EARLY_DATA, VERSIONS, HEARTBEAT = 22, 4, 42, 43, 15


Content = tuple[int, bytes]
"""A content type, and the content."""


class Guard:
    """One direction: the key at hand, and which epoch is `due` next. `keyed`: a ChangeCipherSpec of TLS 1.2 was sent."""

    __slots__ = ("due", "epoch", "generation", "keyed", "opener", "openers", "role", "secret", "updating")

    def __init__(self, role: int) -> None:
        self.role = role
        self.epoch, self.generation, self.keyed = "PLAINTEXT", 0, False
        self.opener: Opener | None = None
        self.openers: dict[str, Opener | None] = {}
        self.secret = b""
        self.due, self.updating = "", False

    def skip(self, length: int) -> None:
        """Count a record that did not open, so that those after it may."""
        if self.opener is not None:
            self.opener.skip(length)


class Protection:
    """Both directions of a connection. `tls13` is None until a ServerHello was seen; `reasons` say what cannot be opened."""

    def __init__(self, keys: KeyLog | None) -> None:
        self.keys = keys
        self.tls13: bool | None = None
        self.version = self.suite = 0
        self.client_random: bytes | None = None
        self.early_offered = self.heartbeat_offered = self.heartbeat = False
        self.guards = (Guard(0), Guard(1))
        self.pending: tuple[Opener, Opener] | None = None
        self.reasons: list[str] = []

    def has_secrets(self) -> bool:
        return self.keys is not None and self.client_random is not None and self.client_random in self.keys.randoms

    # messages that change what protects the next ones

    def message(self, role: int, code: int, raw: bytes) -> None:
        """A handshake message was read: remember what it settles."""
        if code == 1:
            self._client_hello(raw)
        elif code == 2:
            self._server_hello(raw)
        elif self.tls13:
            guard = self.guards[role]
            if code == 20:
                guard.due = "APPLICATION" if guard.epoch == "HANDSHAKE" else ""
            elif code == 5:
                guard.due = "HANDSHAKE"
            elif code == 24:
                guard.updating = True

    def _client_hello(self, raw: bytes) -> None:
        if len(raw) < 38:
            return
        if self.client_random is None or self.tls13 is False:
            self.client_random = raw[6:38]
        offered = extensions_of(raw, client=True)
        self.early_offered, self.heartbeat_offered = EARLY_DATA in offered, HEARTBEAT in offered

    def _server_hello(self, raw: bytes) -> None:
        if len(raw) < 42 or len(raw) < 42 + raw[38]:
            return
        at = 39 + raw[38]
        self.suite = raw[at] << 8 | raw[at + 1]
        extensions = extensions_of(raw, client=False)
        self.version = raw[4] << 8 | raw[5]
        if len(chosen := extensions.get(VERSIONS, b"")) == 2:
            self.version = chosen[0] << 8 | chosen[1]
        self.tls13 = self.version >= 0x0304
        self.heartbeat = HEARTBEAT in extensions or (self.tls13 and self.heartbeat_offered)  # 1.3 grants it under keys
        if self.version == 0x0303:
            self._prepare12(raw[6:38], raw[at + 2], extensions)

    def _prepare12(self, server_random: bytes, compression: int, extensions: dict[int, bytes]) -> None:
        random = self.client_random
        master = self.keys.secret("CLIENT_RANDOM", random) if self.keys is not None and random is not None else None
        self.pending = None
        if master is None or random is None:
            return
        try:
            self.pending = openers12(
                self.suite, master, random, server_random, encrypt_then_mac=ENCRYPT_THEN_MAC in extensions,
                truncated_hmac=TRUNCATED_HMAC in extensions, compression=compression,
            )  # fmt: skip
        except Unsupported as error:
            self.cannot(error.reason)

    def change_cipher_spec(self, role: int) -> None:
        """A ChangeCipherSpec of TLS 1.2 or below: the next record of this side is under the keys just agreed."""
        guard = self.guards[role]
        guard.keyed, guard.epoch = True, "APPLICATION"
        guard.generation = (guard.generation + 1) % 4
        guard.opener = self.pending[role] if self.pending is not None else None

    def cannot(self, reason: str) -> None:
        if reason not in self.reasons:
            self.reasons.append(reason)

    # records

    def open12(self, role: int, kind: int, version: int, fragment: bytes) -> Content | None:
        """A record after a ChangeCipherSpec. None without its key; `RecordError` if it does not open."""
        guard = self.guards[role]
        if guard.opener is None:
            return None
        return guard.opener.open(kind, version, fragment)

    def open13(self, role: int, version: int, fragment: bytes) -> Content | None:
        """A record of type application_data of TLS 1.3. None without its key; `RecordError` if it does not open."""
        guard = self.guards[role]
        if guard.updating:
            self._updated(guard)
        if guard.opener is not None and not guard.due:
            try:
                return guard.opener.open(23, version, fragment)
            except RecordError as error:
                return self._open_other(guard, version, fragment, error)
        return self._open_other(guard, version, fragment, None)

    def _open_other(self, guard: Guard, version: int, fragment: bytes, error: RecordError | None) -> Content | None:
        """Under the key that is due, or any other of this side's that is known."""
        if self.keys is None:
            return None
        epochs = [guard.due] if guard.due else []
        epochs += [e for e in LABELS[guard.role] if e not in (guard.due, "EARLY" if guard.epoch != "PLAINTEXT" else "")]
        lacking = False
        for epoch in epochs:
            for opener in self._candidates(guard, epoch):
                if opener is None:
                    lacking = lacking or epoch != "EARLY" or self.early_offered
                    continue
                try:
                    content = opener.open(23, version, fragment)
                except RecordError as why:
                    if why.alert != "bad_record_mac":
                        opener.skip(len(fragment))
                        raise
                    error = error or why
                    continue
                self._switch(guard, epoch, opener)
                return content
        if lacking or error is None:
            return None
        due = guard.openers.get(guard.due) if guard.due else None
        if due is not None:
            self._switch(guard, guard.due, due)
        if guard.opener is not None:
            guard.opener.skip(len(fragment))
        raise error

    def _switch(self, guard: Guard, epoch: str, opener: Opener) -> None:
        if opener is not guard.opener:
            guard.opener = opener
            if epoch != guard.epoch:
                guard.epoch, guard.generation = epoch, 0
                guard.secret = self._secret(guard.role, epoch) or b""
        guard.due = ""

    def _candidates(self, guard: Guard, epoch: str) -> list[Opener | None]:
        """The openers to try for an epoch: usually one; before the ServerHello, one for each suite with that hash."""
        if epoch == guard.epoch:
            return [guard.opener]
        if epoch not in guard.openers and self.tls13:
            secret = self._secret(guard.role, epoch)
            guard.openers[epoch] = None if secret is None else self._opener(self.suite, secret)
        if epoch in guard.openers:
            return [guard.openers[epoch]]
        secret = self._secret(guard.role, epoch) if epoch == "EARLY" else None
        if secret is None:
            return [None]
        return [self._opener(suite, secret) for suite in SUITES_BY_HASH.get(len(secret), ())]

    def _secret(self, role: int, epoch: str) -> bytes | None:
        if self.keys is None or self.client_random is None:
            return None
        return self.keys.secret(LABELS[role][epoch], self.client_random)

    def _opener(self, suite: int, secret: bytes) -> Opener | None:
        try:
            return opener13(suite, secret)
        except Unsupported as error:
            self.cannot(error.reason)
            return None

    def _updated(self, guard: Guard) -> None:
        """After a KeyUpdate the next record is under the next generation of keys (RFC 8446 section 7.2)."""
        guard.updating = False
        if guard.opener is not None and guard.epoch == "APPLICATION" and guard.secret:
            guard.secret = next_secret(self.suite, guard.secret)
            guard.opener = opener13(self.suite, guard.secret)
            guard.generation = (guard.generation + 1) % 4


def extensions_of(raw: bytes, *, client: bool) -> dict[int, bytes]:
    """Type -> data of the extensions of a hello, as far as they can be found. Errors are for the parser to report."""
    at = 39 + raw[38] if len(raw) > 38 else len(raw)
    if client and at + 2 <= len(raw):
        at += 2 + int.from_bytes(raw[at : at + 2])
        at += 1 + raw[at] if at < len(raw) else 0
    elif not client:
        at += 3
    at += 2
    found: dict[int, bytes] = {}
    while at + 4 <= len(raw):
        size = raw[at + 2] << 8 | raw[at + 3]
        found[raw[at] << 8 | raw[at + 1]] = raw[at + 4 : at + 4 + size]
        at += 4 + size
    return found
