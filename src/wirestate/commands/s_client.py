"""Running the real `openssl s_client`: what to ask it, when to hang up, and why it saw nothing if it saw nothing."""

from __future__ import annotations

import os
import re
import selectors
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress

from wirestate.values import dataclass

ENOUGH = 8 << 20
"""Bytes of output after which the server is cut off."""
QUIET = 0.25
"""Seconds without output, after the handshake, that mean that no more session tickets are coming."""
READY = (b"Verify return code", b"Verification")
"""Any of these is printed when the handshake is done (the second one with -brief too)."""

FAILURES: tuple[tuple[str, str], ...] = (
    (r"Connection refused|connect:errno=111|connect:errno=61\b", "connection refused by {target}"),
    (r"Name or service not known|nodename nor servname|No address associated|Temporary failure in name resolution"
     r"|BIO_lookup|getaddrinfo", "cannot resolve the name in {target}"),
    (r"Network is unreachable|No route to host|errno=101\b|errno=113\b", "no route to {target}"),
    (r"timed out|errno=110\b", "{target} did not answer: the connection attempt timed out"),
)  # fmt: skip


class NothingSeenError(Exception):
    """The probe observed nothing that could be judged. The message says why, in one line."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to connect to. An IPv6 address is kept without its brackets."""

    host: str
    port: int = 443

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_target(text: str) -> Target:
    """`host`, `host:port`, `[v6]`, `[v6]:port` or a bare IPv6 address; `ValueError` says what is wrong."""
    if text.startswith("["):
        host, closed, rest = text[1:].partition("]")
        if not closed or (rest and not rest.startswith(":")):
            raise ValueError(f"{text!r} is not [ADDRESS]:PORT")
        port = rest[1:] if rest else "443"
    elif text.count(":") > 1:
        host, port = text, "443"
    else:
        host, _, port = text.partition(":")
        port = port if ":" in text else "443"
    if not host or not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise ValueError(f"{text!r} is not HOST or HOST:PORT with a port from 1 to 65535")
    return Target(host, int(port))


def run(command: Sequence[str], target: Target, timeout: float) -> str:
    """Everything that s_client printed until it hung up; `NothingSeenError` if no message went either way."""
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except FileNotFoundError as error:
        raise NothingSeenError(f"no program {command[0]}: install OpenSSL, or name it with --openssl") from error
    except OSError as error:
        raise NothingSeenError(f"cannot run {command[0]}: {error.strerror}") from error
    with process:
        try:
            output, timed_out = _read(process, time.monotonic() + timeout)
        finally:
            process.kill()
    text = output.decode("utf-8", errors="replace")
    if timed_out and "<<<" not in text:
        raise NothingSeenError(f"{target} did not answer within {timeout:g} s")
    if ">>>" not in text and "<<<" not in text:
        raise NothingSeenError(_why(text, target, command[0]))
    return text


def _read(process: subprocess.Popen[bytes], deadline: float) -> tuple[bytes, bool]:
    """Read until the end, closing stdin when the handshake is done and quiet. The flag says that time ran out."""
    assert process.stdout is not None
    assert process.stdin is not None
    output = bytearray()
    fd, listening = process.stdout.fileno(), True
    with selectors.DefaultSelector() as selector:
        selector.register(fd, selectors.EVENT_READ)
        while (left := deadline - time.monotonic()) > 0 and len(output) < ENOUGH:
            ready = listening and any(word in output for word in READY)
            if selector.select(min(left, QUIET) if ready else left):
                chunk = os.read(fd, 1 << 16)
                if not chunk:
                    return bytes(output), False
                output += chunk
            elif ready:
                listening = False
                with suppress(BrokenPipeError):
                    process.stdin.close()
    return bytes(output), len(output) < ENOUGH


def _why(text: str, target: Target, openssl: str) -> str:
    for pattern, message in FAILURES:
        if re.search(pattern, text):
            return message.format(target=target)
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("CONNECTED")]
    return f"{openssl} s_client showed no TLS message with {target}: {lines[0] if lines else 'it printed nothing'}"
