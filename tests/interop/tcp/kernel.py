"""The kernel's TCP in a network namespace of its own: sockets in it, what it says of their states, its settings. Needs root."""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

from wirestate.reference.tun import DEVICE, TunDevice, within

NUMBERS = itertools.count(1)
STATES = {
    1: "ESTABLISHED", 2: "SYN-SENT", 3: "SYN-RECEIVED", 4: "FIN-WAIT-1", 5: "FIN-WAIT-2", 6: "TIME-WAIT", 7: "CLOSED",
    8: "CLOSE-WAIT", 9: "LAST-ACK", 10: "LISTEN", 11: "CLOSING", 12: "SYN-RECEIVED",
}  # fmt: skip
"""include/net/tcp_states.h; 12 is a SYN-RECEIVED that came from LISTEN."""
TIMESTAMPS, SACK, WINDOW_SCALE = 1, 2, 4
"""tcpi_options of struct tcp_info."""


@cache
def lacking() -> str:
    """Why there can be no such test here; empty if there can."""
    if sys.platform != "linux" or os.geteuid() != 0 or not DEVICE.exists():
        return f"needs root and {DEVICE}"
    if shutil.which("ip") is None:
        return "needs ip: make system-tcp"
    try:
        with namespace() as name, TunDevice(namespace=name):
            return ""
    except (OSError, RuntimeError) as error:
        return f"needs network namespaces and {DEVICE}: {error}"


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")


@contextmanager
def namespace() -> Iterator[str]:
    """The name of a new one, which is gone in the end."""
    name = f"wirestate-{os.getpid()}-{next(NUMBERS)}"
    run("ip", "netns", "add", name)
    try:
        yield name
    finally:
        run("ip", "netns", "delete", name)


@cache
def netem_lacking() -> str:
    """Why the kernel cannot lose packets on purpose; empty if it can."""
    with namespace() as name:
        try:
            run("ip", "netns", "exec", name, "tc", "qdisc", "add", "dev", "lo", "root", "netem", "loss", "1%")
        except RuntimeError as error:
            return f"needs tc and netem: {error}"
    return ""


class Kernel:
    """The kernel in one namespace."""

    def __init__(self, name: str) -> None:
        self._name = name

    def ip(self, *words: str) -> None:
        """The command of this name."""
        run("ip", "-n", self._name, *words)

    def befall(self, device: str, *words: str) -> None:
        """What `tc netem` does to the packets that the kernel sends to a device."""
        run("ip", "netns", "exec", self._name, "tc", "qdisc", "add", "dev", device, "root", "netem", *words)

    def set(self, key: str, value: object) -> None:
        """A setting of net.ipv4, such as tcp_timestamps. `FileNotFoundError`: an older kernel lacks it."""
        within(self._name, lambda: Path("/proc/sys/net/ipv4", key).write_text(str(value)))

    def socket(self, address: IPv4Address | IPv6Address, port: int = 0) -> socket.socket:
        """Bound, and patient for ten seconds."""
        family = socket.AF_INET if address.version == 4 else socket.AF_INET6
        made = within(self._name, lambda: socket.socket(family, socket.SOCK_STREAM))
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.settimeout(10)
        made.bind((str(address), port))
        return made

    def states(self) -> dict[tuple[int, int], str]:
        """By the ports of both ends, the kernel's first: what `ss -tan` shows."""
        table = within(self._name, lambda: "".join(Path("/proc/thread-self/net", name).read_text() for name in ("tcp", "tcp6")))
        rows = [line.split() for line in table.splitlines() if ": " in line]
        return {(int(row[1].split(":")[1], 16), int(row[2].split(":")[1], 16)): STATES[int(row[3], 16)] for row in rows}


def reset_on_close(end: socket.socket) -> None:
    """Let the socket send a RST when it is closed."""
    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def options_of(end: socket.socket) -> int:
    """The options that both ends agreed on, as bits."""
    return end.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 8)[5]


def scales_of(end: socket.socket) -> tuple[int, int]:
    """By how much the peer's windows are shifted, and the kernel's own."""
    scales = end.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 8)[6]
    return scales & 15, scales >> 4

