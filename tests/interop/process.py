"""A peer's process: what it prints is read as it comes, waited for, and kept for the log. With `pump` its lines are fed back to it."""

from __future__ import annotations

import os
import re
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tests.interop.lines import LINE


class Process:
    """Ends with the `with`. Waiting is until `deadline`, of `time.monotonic`; `TimeoutError` after it."""

    def __init__(self, command: Sequence[str], folder: Path, deadline: float, *, pump: bool = False) -> None:
        self.command, self.deadline = command, deadline
        self.output = bytearray()
        self._pump, self._pumped = pump, 0
        self._news = threading.Condition()
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while data := os.read(self._process.stdout.fileno(), 1 << 16):
            with self._news:
                self.output += data
                self._news.notify_all()
            if self._pump:
                self._feed_back()

    def _feed_back(self) -> None:
        for match in LINE.finditer(self.output, self._pumped):
            self._pumped = match.end()
            with suppress(OSError):
                self.write(match[0])

    def write(self, data: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(data)

    def end_input(self) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()

    def wait_for(self, pattern: bytes, start: int = 0) -> re.Match[bytes]:
        """The first match in what was printed from `start` on."""
        with self._news:
            while not (match := re.compile(pattern, re.MULTILINE).search(bytes(self.output), start)):
                self._wait(f"{pattern!r} in its output")
        return match

    def wait_for_lines(self, size: int) -> None:
        """Until it printed lines of so many bytes in all."""
        with self._news:
            while len(self.output) < size or sum(map(len, LINE.findall(self.output))) < size:
                self._wait(f"{size} bytes of lines")

    def _wait(self, what: str) -> None:
        left = self.deadline - time.monotonic()
        ended = self._process.poll() is not None and not self._reader.is_alive()
        if left <= 0 or ended:
            raise TimeoutError(f"the peer {'ended' if ended else 'hung'} before there was {what}")
        self._news.wait(min(left, 0.2))

    def status(self) -> int:
        """Its exit status, when it has ended by itself."""
        return self._process.wait(max(0.1, self.deadline - time.monotonic()))
