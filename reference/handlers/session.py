"""What outlives a connection: sessions to resume, as a client keeps them and as a server finds them again, and the guard
against replays of 0-RTT. How a session is offered or accepted is not decided here.
"""

from __future__ import annotations

import base64
import json
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import field, fields
from pathlib import Path

from wirestate.values import dataclass

_BYTES = ("secret", "ticket", "session_id")


class SessionError(ValueError):
    """A saved session that cannot be read. The message says why."""


@dataclass(frozen=True, slots=True)
class Session:
    """Enough to resume: TLS 1.3 by PSK, TLS 1.2 by ticket or session id.

    `secret` is the PSK, or the master secret; `ticket` the identity to send; `made` seconds since 1970; `lifetime` seconds.
    On a server `ticket` is empty: the session comes out of it. `chain`: the peer's certificates in DER, in hexadecimal.
    """

    version: int
    suite: int
    secret: bytes = field(repr=False)
    ticket: bytes = b""
    session_id: bytes = b""
    made: float = 0.0
    lifetime: int = 7200
    age_add: int = 0
    max_early_data: int = 0
    server_name: str | None = None
    alpn: str | None = None
    extended_master_secret: bool = True
    external: bool = False
    chain: tuple[str, ...] = ()

    def fresh(self, now: float) -> bool:
        """Whether its lifetime is not over, which may not be above seven days (RFC 8446 section 4.6.1)."""
        return 0 <= now - self.made <= min(self.lifetime, 604800)

    def obfuscated_age(self, now: float) -> int:
        """In milliseconds, as pre_shared_key has it (RFC 8446 section 4.2.11.1); 0 for an external PSK."""
        return 0 if self.external else (int((now - self.made) * 1000) + self.age_add) % (1 << 32)

    def to_bytes(self) -> bytes:
        plain: dict[str, object] = {name: getattr(self, name) for name in _NAMES}
        return json.dumps(plain | {name: base64.b64encode(getattr(self, name)).decode() for name in _BYTES}).encode()

    @classmethod
    def of_bytes(cls, data: bytes) -> Session:
        """The inverse of `to_bytes`. `SessionError` for anything else."""
        try:
            plain = json.loads(data)
            plain |= {name: base64.b64decode(plain[name], validate=True) for name in _BYTES}
            session = cls(**plain | {"chain": tuple(plain["chain"])})
        except (ValueError, TypeError, KeyError) as error:
            raise SessionError(f"this is no session: {error}") from None
        wrong = [f.name for f in fields(cls) if not isinstance(getattr(session, f.name), _TYPES[str(f.type)])]
        if wrong:
            raise SessionError(f"this is no session: {', '.join(wrong)} has a wrong type")
        return session


_NAMES = tuple(f.name for f in fields(Session))
_TYPES: dict[str, tuple[type, ...]] = {
    "int": (int,), "float": (int, float), "bytes": (bytes,), "bool": (bool,), "str | None": (str, type(None)),
    "tuple[str, ...]": (tuple,),
}  # fmt: skip


def save_session(session: Session, path: Path) -> None:
    """To a file that only its owner may read: whoever has it can resume the session."""
    path.touch(mode=0o600)
    path.write_bytes(session.to_bytes())


def load_session(path: Path) -> Session:
    """`SessionError` names the file."""
    try:
        return Session.of_bytes(path.read_bytes())
    except (OSError, SessionError) as error:
        raise SessionError(f"{path}: {error}") from None


class SessionCache:
    """Sessions of TLS 1.2 by session id, on the server (RFC 5246 section 7.4.1.2), the oldest dropped first."""

    def __init__(self, size: int = 10_000) -> None:
        self._size, self._kept = size, OrderedDict[bytes, Session]()

    def keep(self, session: Session) -> None:
        self._kept[session.session_id] = session
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)

    def find(self, session_id: bytes) -> Session | None:
        return self._kept.get(session_id)

    def drop(self, session_id: bytes) -> None:
        """After a fatal alert its session is not resumed (RFC 5246 section 7.2.2)."""
        self._kept.pop(session_id, None)


class Replays:
    """Remembers what identified 0-RTT attempts for `window` seconds (RFC 8446 section 8.2): `first` is true once for each.

    When it is full, nothing new is accepted until something is old enough: it fails on the safe side.
    """

    def __init__(self, window: float = 10.0, size: int = 100_000, clock: Callable[[], float] = time.monotonic) -> None:
        self.window = window
        self._size, self._clock = size, clock
        self._seen = OrderedDict[bytes, float]()

    def first(self, identifier: bytes) -> bool:
        now = self._clock()
        while self._seen and now - next(iter(self._seen.values())) > self.window:
            self._seen.popitem(last=False)
        if identifier in self._seen or len(self._seen) >= self._size:
            return False
        self._seen[identifier] = now
        return True
