"""Key log files (SSLKEYLOGFILE): secrets by label and client random. Malformed lines are collected, never fatal."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import field
from functools import lru_cache
from typing import BinaryIO

from wirestate.checker.observation import SourceError
from wirestate.checker.observe.lines import numbered
from wirestate.values import dataclass

MAX_LINE = 4096
MAX_ERRORS = 100
LABEL = re.compile(r"[A-Z][A-Z0-9_]*$")
BY_RANDOM = re.compile(r"CLIENT_RANDOM$|CLIENT_EARLY|(?:CLIENT|SERVER)_(?:HANDSHAKE_)?TRAFFIC_SECRET|(?:EARLY_)?EXPORTER_SECRET$|ECH_")
"""Labels that are followed by the client random. Others (RSA, PMS_CLIENT_RANDOM, what is still to come) are passed over."""


@lru_cache(maxsize=256)
def _counts(label: str) -> bool | None:
    """Whether a secret by the client random follows; None if it is no label."""
    return bool(BY_RANDOM.match(label)) if LABEL.match(label) else None


@dataclass(slots=True)
class KeyLog:
    """`errors` are (line, message), at most `MAX_ERRORS` of them; `first` is the line of the first secret.

    Of a secret that stands there with two values none is known: both ends wrote this log, and they do not agree.
    """

    secrets: dict[tuple[str, bytes], bytes] = field(default_factory=dict)
    errors: list[tuple[int, str]] = field(default_factory=list)
    first: int = 0
    randoms: set[bytes] = field(default_factory=set)

    def secret(self, label: str, client_random: bytes) -> bytes | None:
        return self.secrets.get((label, client_random)) or None

    def add(self, number: int, line: str) -> None:
        """Take one line in."""
        problem = self._entry(line.strip())
        if self.secrets and not self.first:
            self.first = number
        if problem and len(self.errors) < MAX_ERRORS:
            self.errors.append((number, problem))

    def _entry(self, line: str) -> str:
        if not line or line.startswith("#"):
            return ""
        parts = line.split()
        if len(parts) != 3:
            return f"expected a label, a client random and a secret, found {len(parts)} words"
        counts = _counts(parts[0])
        if counts is None:
            return f"no label: {parts[0][:40]!r}"
        try:
            random, secret = bytes.fromhex(parts[1]), bytes.fromhex(parts[2])
        except ValueError:
            return f"{parts[0]}: not hexadecimal"
        if not counts:
            return ""
        if len(random) != 32:
            return f"{parts[0]}: the client random has {len(random)} bytes, not 32"
        if not secret:
            return f"{parts[0]}: the secret is empty"
        self.randoms.add(random)
        if self.secrets.setdefault((parts[0], random), secret) != secret:
            self.secrets[parts[0], random] = b""
        return ""


def read_keylog(source: str, stream: Iterable[bytes] | BinaryIO) -> KeyLog:
    """Read a key log; `SourceError` if the stream itself fails."""
    log = KeyLog()
    try:
        for number, text, long in numbered(stream, MAX_LINE):
            if long:
                if len(log.errors) < MAX_ERRORS:
                    log.errors.append((number, f"the line is longer than {MAX_LINE} bytes"))
            else:
                log.add(number, text)
    except OSError as error:
        raise SourceError(source, "", f"cannot be read: {error.strerror or error}") from None
    return log
