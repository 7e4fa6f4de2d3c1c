"""Our TCP on one side of a wire, the kernel's on the other, each test in a namespace of its own; and what is asked of each test.

A test says which states ours passes (`passes`); when it is over, the two captures, one from each end of the wire, must
conform by the checker.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from ipaddress import IPv4Address, IPv4Interface, IPv6Address, IPv6Interface
from pathlib import Path
from typing import TypeVar

from tests.interop.tcp.kernel import Kernel, namespace
from tests.interop.tcp.wire import End, Wire
from wirestate.checker.paths import check_paths
from wirestate.reference.tcp.endpoint import TcpEndpoint
from wirestate.reference.tcp.events import TcpEvent, Transition
from wirestate.reference.tcp.settings import MTU, Socket, TcpSettings
from wirestate.reference.tcp.stack import TcpStack
from wirestate.reference.tun import TunDevice
from wirestate.reference.tun_stack import TunConnection, TunListener, TunStack

KERNELS: dict[int, IPv4Interface | IPv6Interface] = {4: IPv4Interface("10.77.0.1/24"), 6: IPv6Interface("fd77::1/64")}
OURS: dict[int, IPv4Address | IPv6Address] = {4: IPv4Address("10.77.0.2"), 6: IPv6Address("fd77::2")}
PORT = 17000
PATIENCE = 10.0
LINE = b"The quick brown fox jumps over the lazy dog.\n"
PATHS: dict[str, tuple[str, ...]] = {}
"""By the names of the tests: the states that ours passes."""

Test = TypeVar("Test", bound=Callable[..., None])


def passes(path: str) -> Callable[[Test], Test]:
    """Say which states our connection passes first, after CLOSED."""

    def mark(test: Test) -> Test:
        PATHS[test.__name__] = tuple(path.split())
        return test

    return mark


class Lab:
    """The two ends of one test. `close` it, then `judge` it."""

    def __init__(self, folder: Path, *, version: int = 4, settings: TcpSettings | None = None) -> None:
        self.stack = ExitStack()
        self.version, self.folder = version, folder
        self.theirs = Socket(KERNELS[version].ip, PORT)
        self.ours = Socket(OURS[version], PORT)
        self.states: dict[TcpEndpoint, list[str]] = {}
        try:
            self._build(settings or TcpSettings(msl=0.1))
        except BaseException:
            self.stack.close()
            raise

    def _build(self, settings: TcpSettings) -> None:
        name = self.stack.enter_context(namespace())
        self.kernel = Kernel(name)
        self.device = TunDevice(*KERNELS.values(), namespace=name, mtu=MTU)
        self.wire = Wire(self.device, self.folder)
        stack = TcpStack(list(OURS.values()), settings, now=time.monotonic())
        self.driver = TunStack(stack, self.wire, told=self._told)
        self.stack.callback(self.driver.close)

    def _told(self, endpoint: TcpEndpoint, event: TcpEvent) -> None:
        if isinstance(event, Transition):
            path = self.states.setdefault(endpoint, [])
            if event.after != event.before:
                path.append(str(event.after))

    # the kernel's end

    def kernel_socket(self, port: int = 0) -> socket.socket:
        made = self.kernel.socket(self.theirs.address, port)
        self.stack.callback(made.close)
        return made

    def kernel_listens(self) -> socket.socket:
        listening = self.kernel_socket(PORT)
        listening.listen(8)
        return listening

    def accepted(self, listening: socket.socket) -> socket.socket:
        end, _ = listening.accept()
        end.settimeout(PATIENCE)
        self.stack.callback(end.close)
        listening.close()
        return end

    def kernel_connects(self, end: socket.socket, *, wait: bool = True) -> None:
        end.setblocking(wait)
        if wait:
            end.settimeout(PATIENCE)
        end.connect_ex((str(self.ours.address), PORT))
        end.settimeout(PATIENCE)

    def hasten_kernel(self) -> None:
        """A kernel that does not wait 200 ms for what is lost."""
        network, metric = str(KERNELS[self.version].network), "0" if self.version == 4 else "256"  # those of the kernel's own route
        self.kernel.ip("route", "replace", network, "dev", self.device.name, "metric", metric, "rto_min", "2ms")

    # our end

    def we_connect(self, *, port: int = 0, wait: bool = True) -> TunConnection:
        return self.driver.connect(self.theirs, local=Socket(self.ours.address, port), timeout=PATIENCE, wait=wait)

    def we_listen(self) -> TunListener:
        return self.driver.listen(self.ours)

    def active(self) -> tuple[TunConnection, socket.socket]:
        """Our end and the kernel's of a connection that we opened."""
        listening = self.kernel_listens()
        return self.we_connect(), self.accepted(listening)

    def passive(self) -> tuple[TunConnection, socket.socket]:
        """The same of a connection that the kernel opened."""
        listener, end = self.we_listen(), self.kernel_socket()
        self.kernel_connects(end)
        ours = listener.accept(PATIENCE)
        ours.settimeout(PATIENCE)
        return ours, end

    # what is so

    def agree(self, connection: TunConnection, ours: str, kernel: str) -> None:
        """Wait until both ends are in these states: ours by the machine, the kernel's by what `ss` shows. CLOSED: no socket."""
        ports = connection.endpoint.remote.port if connection.endpoint.remote else 0, connection.endpoint.local.port
        self.soon(lambda: (str(connection.endpoint.state), self.kernel.states().get(ports, "CLOSED")), (ours, kernel))

    def waits(self, kind: str, *senders: End) -> None:
        """Wait until a packet of this kind is on the wire, stopped, of each of these senders."""
        self.soon(lambda: all(kind in self.wire.waiting(sender) for sender in senders), wanted=True)

    def soon(self, look: Callable[[], object], wanted: object) -> None:
        deadline = time.monotonic() + PATIENCE
        while (found := look()) != wanted:
            assert time.monotonic() < deadline, f"{found}, not {wanted}"
            time.sleep(0.005)

    def close(self) -> None:
        self.stack.close()

    def judge(self) -> None:
        """Both views, from before the SYN to the last packet, conform."""
        spared = self.wire.spared()
        assert not spared, f"to be lost, and never sent: {spared}"
        for end, view in self.wire.views.items():
            result = check_paths([str(view)], jobs=1)
            assert not result.errors, result.errors
            assert result.connections, f"nothing at {end}"
            for verdict in result.connections:
                assert verdict.verdict == "conforms", (end, verdict.reasons, verdict.deviations)


def receive(end: socket.socket | TunConnection, size: int) -> bytes:
    """Exactly so many octets."""
    found = b""
    while len(found) < size:
        more = end.recv(size - len(found))
        assert more, f"the end after {len(found)} of {size}"
        found += more
    return found


def exchange(ours: TunConnection, end: socket.socket) -> None:
    """A line in each direction."""
    ours.sendall(LINE)
    assert receive(end, len(LINE)) == LINE
    end.sendall(LINE[::-1])
    assert receive(ours, len(LINE)) == LINE[::-1]
