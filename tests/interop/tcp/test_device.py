"""The TUN device with a real kernel behind it."""

from __future__ import annotations

import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from ipaddress import ip_address, ip_interface

import pytest

from tests.interop.tcp.kernel import Kernel, lacking, namespace
from wirestate.reference.tun import TunDevice, TunError, within

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)

UNPRIVILEGED = """
import os
from wirestate.reference.tun import TunDevice
os.setuid(65534)  # nobody
try:
    TunDevice()
except OSError as error:
    print(error)
"""


@pytest.fixture
def name() -> Iterator[str]:
    with namespace() as made:
        yield made


def from_kernel(device: TunDevice, protocol: int) -> bytes:
    """The next packet of this protocol: IPv6 has its own to say, too."""
    while True:
        assert select.select([device], [], [], 10)[0]
        packet = device.read()
        assert packet is not None
        if packet[6 if packet[0] >> 4 == 6 else 9] == protocol:
            return packet


def turned(packet: bytes) -> bytes:
    """The packet with its ends exchanged, which leaves every checksum as it is."""
    at, size = (8, 16) if packet[0] >> 4 == 6 else (12, 4)
    ports = at + 2 * size
    return b"".join((
        packet[:at], packet[at + size : ports], packet[at : at + size],
        packet[ports + 2 : ports + 4], packet[ports : ports + 2], packet[ports + 4 :],
    ))  # fmt: skip


@pytest.mark.parametrize(("kernel", "peer"), [("10.77.0.1/24", "10.77.0.2"), ("fd77::1/64", "fd77::2")], ids=["IPv4", "IPv6"])
def test_tun_device_packets_go_both_ways(name: str, kernel: str, peer: str) -> None:
    family = socket.AF_INET6 if ":" in peer else socket.AF_INET
    with (
        TunDevice(ip_interface(kernel), namespace=name) as device,
        within(name, lambda: socket.socket(family, socket.SOCK_DGRAM)) as end,
    ):
        end.settimeout(10)
        end.connect((peer, 7))
        end.send(b"there and back")
        device.write(turned(from_kernel(device, socket.IPPROTO_UDP)))
        assert end.recv(100) == b"there and back"


def test_tun_device_nothing_waits(name: str) -> None:
    with TunDevice(namespace=name) as device:
        while device.read() is not None:
            pass
        assert device.read() is None


def test_tun_device_name_and_mtu(name: str) -> None:
    with TunDevice(ip_interface("10.77.0.1/24"), name="wire7", namespace=name, mtu=9000) as device:
        shown = subprocess.run(["ip", "-n", name, "link", "show", "dev", "wire7"], capture_output=True, text=True, check=True)
        assert (device.name, "mtu 9000" in shown.stdout, "UP" in shown.stdout) == ("wire7", True, True)
        with pytest.raises(TunError, match=r"needs root and /dev/net/tun: Device or resource busy"):
            TunDevice(name="wire7", namespace=name)
    gone = subprocess.run(["ip", "-n", name, "link", "show", "dev", "wire7"], capture_output=True, check=False)
    assert gone.returncode != 0


def test_tun_device_mtu_that_cannot_be(name: str) -> None:
    with pytest.raises(TunError, match=r"wire8 cannot have an MTU of 5: Invalid argument"):
        TunDevice(name="wire8", namespace=name, mtu=5)


def test_tun_device_address_that_cannot_be(name: str) -> None:
    with pytest.raises(TunError, match=r"wire9 cannot have the address ff02::1/64"):
        TunDevice(ip_interface("ff02::1/64"), name="wire9", namespace=name)


def test_tun_device_without_root_says_what_is_needed() -> None:
    done = subprocess.run([sys.executable, "-c", UNPRIVILEGED], capture_output=True, text=True, check=False)
    assert "needs root and /dev/net/tun: " in done.stdout, done


def test_kernel_states_of_a_listening_socket(name: str) -> None:
    kernel = Kernel(name)
    with TunDevice(ip_interface("10.77.0.1/24"), namespace=name), kernel.socket(ip_address("10.77.0.1"), 17) as end:
        assert kernel.states() == {}
        end.listen()
        assert kernel.states() == {(17, 0): "LISTEN"}
