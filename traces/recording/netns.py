"""A small network of real kernels: two ends and a router between them, each in a network namespace. Needs root.

    a (10.9.1.2, fd09:1::2) -- eth0 -- ma [m] mb -- eth0 -- b (10.9.2.2, fd09:2::2)

What the router does (delay, loss, drop) is seen by neither end, as on a real path. Nothing here knows a scenario.
"""

import ctypes
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from traces.recording.relay import Relay, Side, Way
from traces.recording.sniff import SOCKET, Sniffer

Found = TypeVar("Found")
CLONE_NEWNET = 0x40000000
ADDRESS = {"a": "10.9.1.2", "b": "10.9.2.2"}
ADDRESS6 = {"a": "fd09:1::2", "b": "fd09:2::2"}
GATEWAY = {"a": "10.9.1.1", "b": "10.9.2.1"}
GATEWAY6 = {"a": "fd09:1::1", "b": "fd09:2::1"}
OFFLOADS = ("tso", "gso", "gro", "tx", "rx")
SILENT = ("01", "03", "06", "0A")
"""States of sockets for which nothing is waited: ESTABLISHED (a scenario left it so), SYN-RECEIVED, TIME-WAIT, LISTEN."""


def run(*command: str) -> str:
    """A command that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def end_mac(side: str) -> bytes:
    return bytes((2, 0, 0, 0, 1 + "ab".index(side), 2))


def router_mac(side: str) -> bytes:
    return bytes((2, 0, 0, 0, 1 + "ab".index(side), 1))


class Lab:
    """The three namespaces. Use as a context; they are gone at its end."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.stack = ExitStack()
        self.names = {side: f"wirestate{os.getpid()}{side}" for side in "amb"}

    def __enter__(self) -> "Lab":
        try:
            self.build()
        except BaseException:
            self.stack.close()
            raise
        return self

    def build(self) -> None:
        for name in self.names.values():
            run("ip", "netns", "add", name)
            self.stack.callback(run, "ip", "netns", "delete", name)
        for side in "ab":
            self.connect(side)
        self.sysctl("m", "net.ipv4.ip_forward", 1)
        self.sysctl("m", "net.ipv6.conf.all.forwarding", 1)
        self.inside("m", "nft", "add", "table", "inet", "path")
        self.inside("m", "nft", "add chain inet path way { type filter hook forward priority 0; }")

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    def inside(self, side: str, *command: str) -> str:
        return run("ip", "netns", "exec", self.names[side], *command)

    def connect(self, side: str) -> None:
        """Lay the wire between an end and the router."""
        end, router = self.names[side], self.names["m"]
        run("ip", "-n", end, "link", "add", "eth0", "address", end_mac(side).hex(":"), "type", "veth",
            "peer", "name", f"m{side}", "address", router_mac(side).hex(":"), "netns", router)  # fmt: skip
        for name, device, ip, ip6 in (
            (end, "eth0", ADDRESS[side], ADDRESS6[side]), (router, f"m{side}", GATEWAY[side], GATEWAY6[side]),
        ):  # fmt: skip
            run("ip", "-n", name, "address", "add", f"{ip}/24", "dev", device)
            run("ip", "-n", name, "address", "add", f"{ip6}/64", "dev", device, "nodad")
            run("ip", "-n", name, "link", "set", "dev", device, "up")
            run("ip", "-n", name, "link", "set", "dev", "lo", "up")
        run("ip", "-n", end, "route", "add", "default", "via", GATEWAY[side])
        run("ip", "-n", end, "-6", "route", "add", "default", "via", GATEWAY6[side])
        self.offload(side, on=False)

    def offload(self, side: str, *, on: bool) -> None:
        words = [word for name in OFFLOADS for word in (name, "on" if on else "off")]
        self.inside(side, "ethtool", "-K", "eth0", *words)
        self.inside("m", "ethtool", "-K", f"m{side}", *words)

    def sysctl(self, side: str, key: str, value: object) -> None:
        self.inside(side, "sysctl", "-q", "-w", f"{key}={value}")

    def shape(self, way: Way) -> None:
        """From now on packets go a bad way between the ends, in both directions."""
        self.sysctl("m", "net.ipv4.ip_forward", 0)
        self.sysctl("m", "net.ipv6.conf.all.forwarding", 0)
        sides = [Side(f"m{side}", router_mac(side), end_mac(side)) for side in "ab"]
        self.stack.callback(self.within("m", lambda: Relay(way, *sides)).stop)

    def drop(self, match: str) -> None:
        """The router drops what an nft expression matches."""
        self.inside("m", "nft", f"add rule inet path way {match} drop")

    def drop_nth(self, match: str, number: int = 1) -> None:
        """Only the packet of this number, from 1, of those that match."""
        self.drop(f"{match} numgen inc mod 1000 == {number - 1}")

    def pass_all(self) -> None:
        self.inside("m", "nft", "flush", "chain", "inet", "path", "way")

    def within(self, side: str, do: Callable[[], Found]) -> Found:
        """Do something in a namespace: a thread of its own enters it, what it makes may be used from anywhere."""
        results: list[Found | BaseException] = []

        def enter() -> None:
            try:
                with open(f"/run/netns/{self.names[side]}") as there:
                    if ctypes.CDLL(None, use_errno=True).setns(there.fileno(), CLONE_NEWNET):
                        raise OSError(ctypes.get_errno(), "setns")
                results.append(do())
            except OSError as error:
                results.append(error)

        thread = threading.Thread(target=enter)
        thread.start()
        thread.join()
        if isinstance(results[0], BaseException):
            raise results[0]
        return results[0]

    def socket(self, side: str, family: int = socket.AF_INET, kind: int = socket.SOCK_STREAM, protocol: int = 0) -> socket.socket:
        made = self.within(side, lambda: socket.socket(family, kind, protocol))
        made.settimeout(15)
        self.stack.callback(made.close)
        return made

    def sniff(self, side: str, expression: str, options: tuple[str, ...] = (), interface: str = "eth0") -> Sniffer:
        prefix = ("ip", "netns", "exec", self.names[side])
        sniffer = Sniffer(interface, expression, self.work / f"{side}.pcap", prefix=prefix, options=options)
        self.stack.callback(sniffer.abandon)
        return sniffer

    def start(self, side: str, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            ["ip", "netns", "exec", self.names[side], *command], cwd=self.work,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.stack.callback(process.kill)
        return process

    def await_closed(self, patience: float = 4.0) -> None:
        """Until no socket of either end is still closing."""
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline and any(self.closing(side) for side in "ab"):
            time.sleep(0.05)

    def closing(self, side: str) -> int:
        tables = self.within(side, lambda: "".join(Path("/proc/thread-self/net", one).read_text() for one in ("tcp", "tcp6")))
        return sum(state not in SILENT for _, _, state in SOCKET.findall(tables))
