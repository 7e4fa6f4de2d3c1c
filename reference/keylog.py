"""A writer of key logs (SSLKEYLOGFILE): what `wirestate check --keylog` and Wireshark read. Its readers are in the checker."""

from __future__ import annotations

import os
from pathlib import Path


class KeyLogFile:
    """Call it with label, client random and secret. The file is made for its owner alone, and added to.

    Each line is written at once, so that several connections, and other programs, can share it. `OSError` if it cannot be.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def __call__(self, label: str, client_random: bytes, secret: bytes) -> None:
        os.write(self._file, f"{label} {client_random.hex()} {secret.hex()}\n".encode())

    def close(self) -> None:
        os.close(self._file)
