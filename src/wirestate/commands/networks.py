"""Whose TCP `wirestate connect` and `wirestate serve` talk over: the kernel's, or the reference endpoint's on a TUN device.

Both give connections that look like sockets, and something to wait on for the peer and for standard input at once.
"""

from __future__ import annotations

import os
import select
import selectors
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

import click

from wirestate.commands.tls_options import FILE
from wirestate.reference.drivers import Stream

if TYPE_CHECKING:
    from wirestate.commands.narrate import Narrator
    from wirestate.reference.tun_stack import TunConnection, TunStack

F = TypeVar("F", bound=Callable[..., Any])
CHUNK = 1 << 14
AHEAD = 8
"""So many chunks of the input are read before they can be sent."""
OWN_ALONE = ("tun", "address", "netns", "pcap")
"""Options that say something of the own stack."""


def network_options(command: F) -> F:
    """Whose TCP it is, and how it reaches the network."""
    for option in reversed([
        click.option("--stack", type=click.Choice(["kernel", "tcp"]), default="kernel", show_default=True,
                     help="tcp: the reference TCP, generated from the model, on a TUN device (Linux, root)."),
        click.option("--address", metavar="A/PREFIX", multiple=True, help="Address of the reference TCP; the kernel has the first other"
                     " one of its network. May be repeated.  [default: 10.77.0.2/24]"),
        click.option("--tun", metavar="NAME", help="Name of the TUN device."),
        click.option("--netns", metavar="NAME", help="Network namespace that the device stands in."),
        click.option("--pcap", metavar="FILE", type=FILE, help="Write the packets sent and received, for wirestate check."),
    ]):  # fmt: skip
        command = option(command)
    return command


class Waiting(Protocol):
    """Waits for the peer and for standard input. A context."""

    reading: bool
    """Whether there may be more input."""

    def wait(self, timeout: float | None) -> tuple[bool, bool]:
        """Whether something came from the peer, and whether there is input (or its end)."""

    def input(self, timeout: float) -> bool:
        """Whether there is input (or its end), whatever the peer does."""

    def read(self) -> bytes:
        """Input that is there; empty at its end."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...


class Listening(Protocol):
    """Accepts connections. `where` is ADDRESS:PORT."""

    where: str

    def accept(self, timeout: float) -> Stream:
        """The next connection, whose calls wait no longer than that."""

    def close(self) -> None: ...


class Network(Protocol):
    """One TCP. Errors are `OSError`. A context, which ends when its connections have."""

    def connect(self, host: str, port: int, timeout: float) -> Stream: ...

    def listen(self, address: str, port: int) -> Listening:
        """At an address of one's own, "" for the usual one."""

    def waiting(self, stream: Stream) -> Waiting: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...


def network_of(ctx: click.Context, given: dict[str, Any], narrator: Narrator) -> Network:
    """The TCP that the options ask for. Says what is missing for it, and exits with 2."""
    for name in OWN_ALONE:
        if given["stack"] == "kernel" and given[name]:
            raise click.UsageError(f"--{name} needs --stack tcp" + (": tcpdump captures for the kernel's TCP" if name == "pcap" else ""))
    if given["stack"] == "kernel":
        return KernelNetwork()
    from wirestate.commands.own_network import OwnNetwork

    try:
        network = OwnNetwork(given, narrator.tell_tcp)
    except OSError as error:
        click.echo(f"wirestate: --stack tcp: {error.filename or ''}{': ' if error.filename else ''}{error.strerror or error}", err=True)
        ctx.exit(2)
    narrator.say(f"{network.device}: {network.ends}")
    return network


# the kernel's


class KernelNetwork:
    """The TCP of this machine."""

    def connect(self, host: str, port: int, timeout: float) -> Stream:
        return socket.create_connection((host, port), timeout)

    def listen(self, address: str, port: int) -> Listening:
        return _KernelListening(address or "127.0.0.1", port)

    def waiting(self, stream: Stream) -> Waiting:
        assert isinstance(stream, socket.socket)
        return _KernelWaiting(stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        pass


class _KernelListening:
    def __init__(self, address: str, port: int) -> None:
        self._socket = socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
        host, port = self._socket.getsockname()[:2]
        self.where = f"{f'[{host}]' if ':' in host else host}:{port}"

    def accept(self, timeout: float) -> Stream:
        found, _ = self._socket.accept()
        found.settimeout(timeout)
        return found

    def close(self) -> None:
        self._socket.close()


class _KernelWaiting:
    def __init__(self, sock: socket.socket) -> None:
        self._selector, self._socket = selectors.SelectSelector(), sock
        self._selector.register(sock, selectors.EVENT_READ)
        self.reading = _has_input()
        if self.reading:
            self._selector.register(sys.stdin, selectors.EVENT_READ)

    def wait(self, timeout: float | None) -> tuple[bool, bool]:
        ready = [key.fileobj for key, _ in self._selector.select(timeout)]
        return self._socket in ready, sys.stdin in ready

    def input(self, timeout: float) -> bool:
        return bool(select.select([sys.stdin], [], [], timeout)[0])

    def read(self) -> bytes:
        data = os.read(sys.stdin.fileno(), CHUNK)
        if not data:
            self.reading = False
            self._selector.unregister(sys.stdin)
        return data

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._selector.close()


# the own one's


class OwnWaiting:
    """A connection on a TUN device has nothing to select on: a thread reads the input, and the stack tells of the rest."""

    def __init__(self, driver: TunStack, connection: TunConnection) -> None:
        self._changed, self._endpoint = driver.changed, connection.endpoint
        self._chunks: deque[bytes] = deque()
        self.reading = _has_input()
        if self.reading:
            threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        data = b"more"
        while data:
            data = os.read(sys.stdin.fileno(), CHUNK)
            with self._changed:
                self._chunks.append(data)
                self._changed.notify_all()
                self._changed.wait_for(lambda: len(self._chunks) < AHEAD)

    def wait(self, timeout: float | None) -> tuple[bool, bool]:
        with self._changed:
            self._changed.wait_for(lambda: self._heard() or self._chunks, timeout)
            return self._heard(), bool(self._chunks)

    def input(self, timeout: float) -> bool:
        with self._changed:
            return bool(self._changed.wait_for(lambda: self._chunks, timeout))

    def _heard(self) -> bool:
        return bool(self._endpoint.readable) or self._endpoint.peer_finished or self._endpoint.closed

    def read(self) -> bytes:
        with self._changed:
            data = self._chunks.popleft()
            self._changed.notify_all()
        self.reading = bool(data)
        return data

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        pass


def _has_input() -> bool:
    """Standard input may be closed, or no file at all."""
    try:
        return sys.stdin is not None and sys.stdin.fileno() >= 0
    except ValueError:
        return False
