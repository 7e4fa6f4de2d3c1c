"""The reference TCP on a TUN device as a `Network`: the device, the stack, the capture of what passes, and who tells of it."""

from __future__ import annotations

import errno
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from ipaddress import IPv4Interface, IPv6Interface, ip_address, ip_interface
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import click

from wirestate.commands.networks import Listening, OwnWaiting, Waiting
from wirestate.reference.drivers import Stream
from wirestate.reference.tcp.endpoint import TcpEndpoint
from wirestate.reference.tcp.events import TcpEvent
from wirestate.reference.tcp.settings import MTU, Address, Socket, TcpSettings
from wirestate.reference.tcp.stack import TcpStack
from wirestate.reference.tun import TunDevice
from wirestate.reference.tun_stack import TunConnection, TunListener, TunStack
from wirestate.reference.wire.pcap import PcapWriter

Interface = IPv4Interface | IPv6Interface
Told = Callable[[TcpEndpoint, TcpEvent], None]
DEFAULT = "10.77.0.2/24"


class OwnNetwork:
    """Give it the options of the command. `TunError` where there is no root or no /dev/net/tun."""

    def __init__(self, given: dict[str, Any], told: Told) -> None:
        self._own = [_interface(text) for text in given["address"] or (DEFAULT,)]
        kernel = [_kernel_end(one) for one in self._own]
        self._stack = ExitStack()
        try:
            device = TunDevice(*kernel, name=given["tun"] or "", namespace=given["netns"], mtu=MTU)
            self._stack.callback(device.close)
            seen = _capture(given["pcap"], self._stack)
            stack = TcpStack([one.ip for one in self._own], TcpSettings(), now=time.monotonic())
            self.driver = TunStack(stack, device, seen=seen, told=told)
            self._stack.push(self.driver)
        except BaseException:
            self._stack.close()
            raise
        pairs = zip(self._own, kernel, strict=True)
        self.ends = ", ".join(f"{there.ip} is the kernel and {here.ip} the reference TCP" for here, there in pairs)
        self.device = device.name

    def connect(self, host: str, port: int, timeout: float) -> Stream:
        return self.driver.connect(self._found(host, port), timeout=timeout)

    def listen(self, address: str, port: int) -> Listening:
        own = [one.ip for one in self._own]
        wanted = ip_address(address) if address else own[0]
        if wanted not in own:
            raise OSError(errno.EADDRNOTAVAIL, f"{wanted} is not one of --address")
        if not port:
            raise OSError(errno.EINVAL, "the reference TCP finds no port by itself: name one")
        return _OwnListening(self.driver, Socket(wanted, port))

    def waiting(self, stream: Stream) -> Waiting:
        assert isinstance(stream, TunConnection)
        return OwnWaiting(self.driver, stream)

    def _found(self, host: str, port: int) -> Socket:
        """The host's address in a family that this stack has one in."""
        versions = {one.version for one in self._own}
        for *_, where in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            address: Address = ip_address(str(where[0]).partition("%")[0])
            if address.version in versions:
                return Socket(address, port)
        family = " and ".join(f"IPv{version}" for version in sorted(versions))
        raise OSError(errno.EADDRNOTAVAIL, f"no address of {family}, which --address has")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, trace)


class _OwnListening:
    def __init__(self, driver: TunStack, where: Socket) -> None:
        self.where = str(where)
        self._listener: TunListener = driver.listen(where)

    def accept(self, timeout: float) -> Stream:
        found = self._listener.accept()
        found.settimeout(timeout)
        return found

    def close(self) -> None:
        self._listener.close()


def _interface(text: str) -> Interface:
    try:
        found = ip_interface(text)
    except ValueError as error:
        raise click.UsageError(f"--address: {error}") from error
    if "/" not in text:
        raise click.UsageError(f"--address: {text!r} has no prefix: {text}/24 is one")
    return found


def _kernel_end(own: Interface) -> Interface:
    """The first other address of the network."""
    other = next((host for host in own.network.hosts() if host != own.ip), None)
    if other is None:
        raise click.UsageError(f"--address: {own} leaves no address for the kernel")
    return ip_interface(f"{other}/{own.network.prefixlen}")


def _capture(path: Path | None, opened: ExitStack) -> Callable[[bytes], None]:
    if path is None:
        return lambda packet: None
    writer = opened.enter_context(PcapWriter(path))
    return lambda packet: writer.write(packet, time.time_ns())
