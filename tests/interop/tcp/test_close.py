"""Connections between our TCP and the kernel's, closed in every way (RFC 9293 section 3.6)."""

from __future__ import annotations

import socket

import pytest

from tests.interop.tcp.kernel import lacking
from tests.interop.tcp.lab import LINE, Lab, exchange, passes, receive

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)

PAGE = LINE * 500


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 CLOSING TIME-WAIT CLOSED")
def test_close_simultaneous(lab: Lab) -> None:
    ours, end = lab.active()
    exchange(ours, end)
    lab.wire.stop("ours", "kernel")
    ours.shutdown(socket.SHUT_WR)
    end.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-1", "FIN-WAIT-1")
    lab.waits("FIN", "ours", "kernel")
    lab.wire.go("kernel")
    lab.agree(ours, "CLOSING", "FIN-WAIT-1")
    lab.wire.go("ours")
    lab.agree(ours, "CLOSED", "TIME-WAIT")


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT CLOSED")
def test_close_our_half(lab: Lab) -> None:
    """We have said all, and the kernel goes on for long."""
    ours, end = lab.active()
    ours.sendall(LINE)
    ours.shutdown(socket.SHUT_WR)
    assert receive(end, len(LINE)) == LINE
    assert end.recv(1) == b""
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")
    for _ in range(5):
        end.sendall(PAGE)
        assert receive(ours, len(PAGE)) == PAGE
    end.close()
    assert ours.recv(1) == b""
    lab.agree(ours, "CLOSED", "CLOSED")


@passes("SYN-SENT ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED")
def test_close_kernels_half(lab: Lab) -> None:
    ours, end = lab.active()
    end.sendall(LINE)
    end.shutdown(socket.SHUT_WR)
    assert receive(ours, len(LINE)) == LINE
    assert ours.recv(1) == b""
    lab.agree(ours, "CLOSE-WAIT", "FIN-WAIT-2")
    for _ in range(5):
        ours.sendall(PAGE)
        assert receive(end, len(PAGE)) == PAGE
    ours.close()
    assert end.recv(1) == b""
    lab.agree(ours, "CLOSED", "TIME-WAIT")


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT CLOSED")
def test_close_answer_and_fin_together(lab: Lab) -> None:
    """What comes in one segment with the FIN is received, although the state is TIME-WAIT by then."""
    ours, end = lab.active()
    ours.sendall(LINE)
    ours.shutdown(socket.SHUT_WR)
    receive(end, len(LINE))
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")
    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    end.sendall(LINE)
    end.close()
    assert receive(ours, len(LINE)) == LINE
    assert ours.recv(1) == b""
    lab.agree(ours, "CLOSED", "CLOSED")


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2")
def test_close_own_fin_lost(lab: Lab) -> None:
    ours, end = lab.active()
    exchange(ours, end)
    lab.wire.stop("ours")
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-1", "ESTABLISHED")
    lab.waits("FIN", "ours")
    lab.wire.lose_waiting("ours")
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")
    assert lab.wire.count("ours", "FIN") > 1


@passes("SYN-SENT ESTABLISHED CLOSE-WAIT")
def test_close_kernels_fin_lost(lab: Lab) -> None:
    ours, end = lab.active()
    exchange(ours, end)
    lab.wire.stop("kernel")
    end.shutdown(socket.SHUT_WR)
    lab.agree(ours, "ESTABLISHED", "FIN-WAIT-1")
    lab.waits("FIN", "kernel")
    lab.wire.lose_waiting("kernel")
    lab.agree(ours, "CLOSE-WAIT", "FIN-WAIT-2")


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2")
def test_close_ack_of_own_fin_lost(lab: Lab) -> None:
    ours, end = lab.active()
    exchange(ours, end)
    lab.wire.stop("kernel")
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-1", "CLOSE-WAIT")
    lab.waits("ACK", "kernel")
    lab.wire.lose_waiting("kernel")
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 TIME-WAIT CLOSED")
def test_close_ack_of_own_fin_comes_with_kernels_fin(lab: Lab) -> None:
    """Note 2 of figure 5 (D8 of the model): the state between is skipped."""
    ours, end = lab.active()
    exchange(ours, end)
    lab.wire.stop("kernel")
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-1", "CLOSE-WAIT")
    lab.waits("ACK", "kernel")
    lab.wire.lose_waiting("kernel")
    end.close()
    lab.agree(ours, "CLOSED", "CLOSED")


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT CLOSED")
def test_close_ack_of_kernels_fin_lost(lab: Lab) -> None:
    """The kernel's FIN comes again while we are in TIME-WAIT."""
    ours, end = lab.active()
    exchange(ours, end)
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")
    lab.wire.stop("ours")
    end.close()
    lab.agree(ours, "TIME-WAIT", "LAST-ACK")
    lab.waits("ACK", "ours")
    lab.wire.lose_waiting("ours")
    lab.agree(ours, "CLOSED", "CLOSED")
    assert lab.wire.count("kernel", "FIN") > 1


@passes("SYN-SENT ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED")
def test_close_own_last_fin_lost(lab: Lab) -> None:
    ours, end = lab.active()
    exchange(ours, end)
    end.shutdown(socket.SHUT_WR)
    lab.agree(ours, "CLOSE-WAIT", "FIN-WAIT-2")
    lab.wire.stop("ours")
    ours.close()
    lab.agree(ours, "LAST-ACK", "FIN-WAIT-2")
    lab.waits("FIN", "ours")
    lab.wire.lose_waiting("ours")
    lab.agree(ours, "CLOSED", "TIME-WAIT")
