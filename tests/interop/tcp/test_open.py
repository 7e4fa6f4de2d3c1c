"""Connections between our TCP and the kernel's, opened in every way (RFC 9293 sections 3.5 and 3.10.7.2 to 3.10.7.4)."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from tests.interop.tcp.kernel import SACK, TIMESTAMPS, WINDOW_SCALE, lacking, options_of, scales_of
from tests.interop.tcp.lab import PATIENCE, PORT, Lab, exchange, passes
from wirestate.reference.tcp.settings import TcpSettings

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)

BOTH = pytest.mark.parametrize("version", [4, 6], ids=["IPv4", "IPv6"])


@BOTH
@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT CLOSED")
def test_open_active(lab_of: Callable[..., Lab], version: int) -> None:
    lab = lab_of(version=version)
    ours, end = lab.active()
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")
    exchange(ours, end)
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")
    end.close()
    lab.agree(ours, "CLOSED", "CLOSED")


@BOTH
@passes("LISTEN SYN-RECEIVED ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED")
def test_open_passive(lab_of: Callable[..., Lab], version: int) -> None:
    lab = lab_of(version=version)
    ours, end = lab.passive()
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")
    exchange(ours, end)
    end.shutdown(socket.SHUT_WR)
    lab.agree(ours, "CLOSE-WAIT", "FIN-WAIT-2")
    assert ours.recv(1) == b""
    ours.close()
    lab.agree(ours, "CLOSED", "TIME-WAIT")


@passes("SYN-SENT SYN-RECEIVED ESTABLISHED")
def test_open_simultaneous_both_syns_cross(lab: Lab) -> None:
    lab.wire.stop("ours", "kernel")
    end = lab.kernel_socket(PORT)
    lab.kernel_connects(end, wait=False)
    ours = lab.we_connect(port=PORT, wait=False)
    lab.waits("SYN", "ours", "kernel")
    lab.wire.go("ours", "kernel")
    ours.opened()
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")
    exchange(ours, end)


@passes("SYN-SENT SYN-RECEIVED ESTABLISHED")
def test_open_simultaneous_own_syn_lost(lab: Lab) -> None:
    lab.wire.lose("ours", "SYN", 1)
    ours = lab.we_connect(port=PORT, wait=False)
    end = lab.kernel_socket(PORT)
    lab.kernel_connects(end)
    ours.opened()
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")
    exchange(ours, end)


@passes("SYN-SENT ESTABLISHED")
def test_open_simultaneous_kernels_syn_lost(lab: Lab) -> None:
    """The kernel is in SYN-SENT when our SYN comes: it goes on as in a simultaneous open, and we see nothing of that."""
    lab.wire.lose("kernel", "SYN", 1)
    end = lab.kernel_socket(PORT)
    lab.kernel_connects(end, wait=False)
    lab.soon(lambda: lab.wire.count("kernel", "SYN") > 0, wanted=True)
    ours = lab.we_connect(port=PORT)
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")
    exchange(ours, end)


@BOTH
@passes("SYN-SENT CLOSED")
def test_open_refused_by_kernel(lab_of: Callable[..., Lab], version: int) -> None:
    lab = lab_of(version=version)
    with pytest.raises(ConnectionRefusedError):
        lab.we_connect()


@BOTH
def test_open_refused_by_us(lab_of: Callable[..., Lab], version: int) -> None:
    lab = lab_of(version=version)
    end = lab.kernel_socket()
    with pytest.raises(ConnectionRefusedError):
        end.connect((str(lab.ours.address), PORT))


@passes("SYN-SENT ESTABLISHED")
def test_open_active_own_syn_lost(lab: Lab) -> None:
    lab.wire.lose("ours", "SYN", 1)
    ours, end = lab.active()
    exchange(ours, end)


@passes("SYN-SENT ESTABLISHED")
def test_open_active_kernels_syn_ack_lost(lab: Lab) -> None:
    lab.wire.stop("kernel")
    listening = lab.kernel_listens()
    ours = lab.we_connect(wait=False)
    lab.agree(ours, "SYN-SENT", "SYN-RECEIVED")
    lab.waits("SYN,ACK", "kernel")
    lab.wire.lose_waiting("kernel")
    exchange(ours, lab.accepted(listening))


@passes("SYN-SENT ESTABLISHED")
def test_open_active_own_ack_lost(lab: Lab) -> None:
    lab.wire.stop("kernel")
    listening = lab.kernel_listens()
    ours = lab.we_connect(wait=False)
    lab.waits("SYN,ACK", "kernel")
    lab.wire.stop("ours")
    lab.wire.go("kernel")
    lab.waits("ACK", "ours")
    lab.agree(ours, "ESTABLISHED", "SYN-RECEIVED")
    lab.wire.lose_waiting("ours")
    exchange(ours, lab.accepted(listening))


@passes("LISTEN SYN-RECEIVED ESTABLISHED")
def test_open_passive_kernels_syn_lost(lab: Lab) -> None:
    lab.wire.lose("kernel", "SYN", 1)
    ours, end = lab.passive()
    exchange(ours, end)


@passes("LISTEN SYN-RECEIVED ESTABLISHED")
def test_open_passive_own_syn_ack_lost(lab: Lab) -> None:
    lab.wire.lose("ours", "SYN,ACK", 1)
    ours, end = lab.passive()
    exchange(ours, end)


@passes("LISTEN SYN-RECEIVED ESTABLISHED")
def test_open_passive_kernels_ack_lost(lab: Lab) -> None:
    """The kernel is ESTABLISHED, we are not; the text that it sends brings the ACK."""
    lab.wire.lose("kernel", "ACK", 1)
    listener, end = lab.we_listen(), lab.kernel_socket()
    lab.kernel_connects(end)
    end.sendall(b"here I am")
    ours = listener.accept(PATIENCE)
    assert ours.recv(100) == b"here I am"
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")


@pytest.mark.parametrize("option", ["timestamps", "window_scale", "sack"])
@pytest.mark.parametrize(("we", "kernel"), [(True, True), (True, False), (False, True)], ids=["both", "only we", "only the kernel"])
def test_open_option_is_used_if_both_have_it(lab_of: Callable[..., Lab], option: str, *, we: bool, kernel: bool) -> None:
    lab = lab_of(settings=TcpSettings(msl=0.1, **{option: we}))  # type: ignore[arg-type]
    lab.kernel.set({"window_scale": "tcp_window_scaling"}.get(option, f"tcp_{option}"), int(kernel))
    ours, end = lab.active() if option == "timestamps" else lab.passive()
    bit = {"timestamps": TIMESTAMPS, "window_scale": WINDOW_SCALE, "sack": SACK}[option]
    assert bool(options_of(end) & bit) is (we and kernel)
    if option == "window_scale":
        assert (scales_of(end) != (0, 0)) is (we and kernel)
    exchange(ours, end)
