"""tcpdump beside a recording: a capture of exactly the connections that one text shows. Needs root, or the right to capture.

Nothing here chooses what to record. Once `Sniffer` is made, tcpdump listens; `stop` gives the file's bytes.
"""

import contextlib
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

PATIENCE = 10.0
LISTEN, TIME_WAIT = "0A", "06"
ROOM = ("-s", "65600", "-B", "32768")
"""Loopback's largest packet, and buffers for some hundred of them: the defaults lose packets of a busy machine."""
LOST = re.compile(r"(\d+) packets? dropped")
SOCKET = re.compile(r"^ *\d+: \w+:(\w{4}) \w+:(\w{4}) (\w\w) ", re.MULTILINE)


class SniffError(Exception):
    """tcpdump did not start, or did not end."""


class Sniffer:
    """One tcpdump. `prefix` is a command to run it under (`ip netns exec …`); `options` are tcpdump's own."""

    def __init__(
        self, interface: str, expression: str, path: Path, *, prefix: tuple[str, ...] = (), options: tuple[str, ...] = ()
    ) -> None:
        self.path = path
        command = ["tcpdump", "-i", interface, "-U", "--immediate-mode", *ROOM, "-Z", "root", *options, "-w", str(path)]
        try:
            self.process = subprocess.Popen(
                [*prefix, *command, *expression.split()], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
            )
        except FileNotFoundError:
            raise SniffError("tcpdump is not installed: make system-record") from None
        self.await_listening()

    def await_listening(self) -> None:
        """tcpdump says "listening on" when its filter is in force."""
        assert self.process.stderr is not None
        guard = threading.Timer(PATIENCE, self.process.kill)
        guard.start()
        said = []
        for line in self.process.stderr:
            said.append(line.decode(errors="replace"))
            if "listening on" in said[-1]:
                guard.cancel()
                return
        guard.cancel()
        raise SniffError("tcpdump: " + "".join(said).strip())

    def stop(self) -> bytes:
        """The capture's bytes, after the last packets have been written."""
        settle(self.path)
        self.process.send_signal(signal.SIGINT)
        try:
            said = self.process.communicate(timeout=PATIENCE)[1].decode(errors="replace")
        except subprocess.TimeoutExpired:
            self.abandon()
            raise SniffError("tcpdump did not end") from None
        if any(int(number) for number in LOST.findall(said)):
            raise SniffError(f"packets were lost: {said}")
        return self.path.read_bytes()

    def abandon(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()


def settle(path: Path, quiet: float = 0.15) -> None:
    """Wait until a file has not grown for a moment."""
    deadline = time.monotonic() + PATIENCE
    size, since = -1, time.monotonic()
    while time.monotonic() < deadline and time.monotonic() - since < quiet:
        if (now := path.stat().st_size) != size:
            size, since = now, time.monotonic()
        time.sleep(0.03)


def await_closed(port: int) -> None:
    """Until no connection of this port is open any more: what remains is in TIME-WAIT, and silent."""
    deadline = time.monotonic() + PATIENCE
    wanted = f"{port:04X}"
    while open_sockets(wanted) and time.monotonic() < deadline:
        time.sleep(0.02)


def open_sockets(port: str) -> int:
    tables = "".join(Path("/proc/net", name).read_text() for name in ("tcp", "tcp6"))
    found = SOCKET.findall(tables.replace("\n ", "\n"))
    return sum(port in (local, remote) and state not in (LISTEN, TIME_WAIT) for local, remote, state in found)
