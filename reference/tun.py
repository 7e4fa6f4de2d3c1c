"""A TUN device of Linux: IP packets that the kernel routes to it are read here, those written here the kernel receives.

The device can stand in a network namespace (`ip netns`) while its user stands outside. It moves packets and knows
nothing of TCP; `tun_stack` joins it to the endpoints. Needs root and /dev/net/tun: `TunError` says what is missing.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from ipaddress import IPv4Interface, IPv6Interface
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

DEVICE = Path("/dev/net/tun")
NAMESPACES = Path("/run/netns")
LONGEST = 65_575
"""Octets of the longest packet: IPv6's header and 64 KiB after it."""
PATIENCE = 2.0
"""Seconds until an address that cannot be used is given up."""

Found = TypeVar("Found")
Interface = IPv4Interface | IPv6Interface

_TUNSETIFF = 0x400454CA
_IFF_TUN, _IFF_NO_PI, _IFF_UP = 0x0001, 0x1000, 0x0001
_SIOCGIFFLAGS, _SIOCSIFFLAGS, _SIOCSIFADDR, _SIOCSIFNETMASK, _SIOCSIFMTU, _SIOCGIFINDEX = 0x8913, 0x8914, 0x8916, 0x891C, 0x8922, 0x8933
_CLONE_NEWNET = 0x40000000


class TunError(OSError):
    """There can be no such device here, or not with these addresses."""


class PacketDevice(Protocol):
    """What moves IP packets without blocking: a `TunDevice`, or what stands before one."""

    def fileno(self) -> int:
        """What to wait on until a packet can be read."""

    def read(self) -> bytes | None:
        """The next packet, or None if none waits."""

    def write(self, packet: bytes) -> None:
        """Give one packet to the other side."""

    def close(self) -> None:
        """Give the device up."""


def within(namespace: str | None, do: Callable[[], Found]) -> Found:
    """Do something in a network namespace: what it opens there may be used from anywhere. `TunError`: no such namespace.

    A thread of its own enters, since a thread that has entered cannot be trusted to come back.
    """
    if namespace is None:
        return do()
    results: list[Found] = []
    failures: list[BaseException] = []

    def enter() -> None:
        try:
            _enter(namespace)
            results.append(do())
        except BaseException as error:  # handed on to the caller
            failures.append(error)

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    return results[0]


def _enter(namespace: str) -> None:
    try:
        there = os.open(NAMESPACES / namespace, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise TunError(error.errno, f"no network namespace {namespace}: {error.strerror}") from error
    try:
        if ctypes.CDLL(None, use_errno=True).setns(there, _CLONE_NEWNET):
            number = ctypes.get_errno()
            raise TunError(number, f"the network namespace {namespace} cannot be entered: {os.strerror(number)}")
    finally:
        os.close(there)


class TunDevice:
    """One device, up, with the kernel's addresses on it: packets to others in their networks come here.

    `name` may be empty (the kernel finds one); `mtu` is in octets. Also a context, at whose end the device is gone.
    """

    def __init__(self, *addresses: Interface, name: str = "", namespace: str | None = None, mtu: int = 1500) -> None:
        if sys.platform != "linux":
            raise TunError(errno.ENODEV, f"needs root and {DEVICE}: this is {sys.platform}, not Linux")
        self.mtu = mtu
        self._fd, self.name = within(namespace, lambda: _made(name, addresses, mtu))

    def fileno(self) -> int:
        return self._fd

    def read(self) -> bytes | None:
        """The next packet that the kernel sends, or None if none waits. `OSError` if the device is gone."""
        with suppress(BlockingIOError):
            return os.read(self._fd, LONGEST)
        return None

    def write(self, packet: bytes) -> None:
        """Let the kernel receive an IP packet; what it cannot take now is lost, as on any wire."""
        with suppress(BlockingIOError):
            os.write(self._fd, packet)

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _made(name: str, addresses: tuple[Interface, ...], mtu: int) -> tuple[int, str]:
    """The open device and its name."""
    fd = _opened()
    try:
        given = _named(fd, name)
        for address in addresses:
            _assign(given, address)
        _configure(given, mtu)
        for address in addresses:
            _await(given, address)
    except OSError:
        os.close(fd)
        raise
    return fd, given


def _opened() -> int:
    try:
        return os.open(DEVICE, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise TunError(error.errno, f"needs root and {DEVICE}: {error.strerror}") from error


def _named(fd: int, name: str) -> str:
    """Make the device behind the open file, and learn its name."""
    request = _request(name, struct.pack("H", _IFF_TUN | _IFF_NO_PI))
    try:
        return fcntl.ioctl(fd, _TUNSETIFF, request)[:16].rstrip(b"\0").decode()
    except OSError as error:
        raise TunError(error.errno, f"needs root and {DEVICE}: {error.strerror}") from error


def _request(name: str, content: bytes) -> bytes:
    """struct ifreq."""
    encoded = name.encode()
    if len(encoded) > 15:
        raise TunError(errno.ENAMETOOLONG, f"{name}: the name of a device has at most 15 octets")
    return encoded.ljust(16, b"\0") + content.ljust(24, b"\0")


def _ask(what: str, request: int, content: bytes, family: socket.AddressFamily = socket.AF_INET) -> bytes:
    with socket.socket(family, socket.SOCK_DGRAM) as asking:
        try:
            return fcntl.ioctl(asking.fileno(), request, content)
        except OSError as error:
            raise TunError(error.errno, f"{what}: {error.strerror}") from error


def _assign(name: str, address: Interface) -> None:
    what, packed = f"{name} cannot have the address {address}", address.ip.packed
    if isinstance(address, IPv4Interface):
        _ask(what, _SIOCSIFADDR, _request(name, _socket_address(packed)))
        _ask(what, _SIOCSIFNETMASK, _request(name, _socket_address(address.netmask.packed)))
        return
    (index,) = struct.unpack_from("i", _ask(name, _SIOCGIFINDEX, _request(name, b"")), 16)
    _ask(what, _SIOCSIFADDR, packed + struct.pack("Ii", address.network.prefixlen, index), socket.AF_INET6)


def _socket_address(packed: bytes) -> bytes:
    """struct sockaddr_in."""
    return struct.pack("HH", socket.AF_INET, 0) + packed


def _configure(name: str, mtu: int) -> None:
    _ask(f"{name} cannot have an MTU of {mtu}", _SIOCSIFMTU, _request(name, struct.pack("i", mtu)))
    (flags,) = struct.unpack_from("H", _ask(name, _SIOCGIFFLAGS, _request(name, b"")), 16)
    _ask(f"{name} cannot be up", _SIOCSIFFLAGS, _request(name, struct.pack("H", flags | _IFF_UP)))


def _await(name: str, address: Interface) -> None:
    """Linux takes a new address of IPv6 into use a moment later."""
    deadline = time.monotonic() + PATIENCE
    with socket.socket(socket.AF_INET6 if address.version == 6 else socket.AF_INET, socket.SOCK_DGRAM) as trial:
        while True:
            try:
                return trial.bind((str(address.ip), 0))
            except OSError as error:
                if time.monotonic() > deadline:
                    raise TunError(error.errno, f"{name} cannot use the address {address}: {error.strerror}") from error
            time.sleep(0.002)
