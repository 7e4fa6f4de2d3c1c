"""RST in each state, from the kernel and from us (RFC 9293 sections 3.5.2, 3.5.3 and 3.10.5)."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable

import pytest

from tests.interop.tcp.kernel import lacking, reset_on_close
from tests.interop.tcp.lab import LINE, Lab, exchange, passes
from tests.interop.tcp.wire import Way
from wirestate.reference.tcp.settings import TcpSettings
from wirestate.reference.tun_stack import TunConnection

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)

Ends = tuple[TunConnection, socket.socket]


def fin_wait_1(lab: Lab, ours: TunConnection, end: socket.socket) -> None:
    lab.wire.stop("ours")
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-1", "ESTABLISHED")
    lab.waits("FIN", "ours")
    lab.wire.lose_waiting("ours")


def fin_wait_2(lab: Lab, ours: TunConnection, end: socket.socket) -> None:
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")


def close_wait(lab: Lab, ours: TunConnection, end: socket.socket) -> None:
    end.shutdown(socket.SHUT_WR)
    lab.agree(ours, "CLOSE-WAIT", "FIN-WAIT-2")


def closing(lab: Lab, ours: TunConnection, end: socket.socket) -> None:
    lab.wire.stop("ours", "kernel")
    ours.shutdown(socket.SHUT_WR)
    end.shutdown(socket.SHUT_WR)
    lab.waits("FIN", "kernel")
    lab.wire.go("kernel")
    lab.agree(ours, "CLOSING", "FIN-WAIT-1")
    lab.wire.lose_waiting("ours")


def last_ack(lab: Lab, ours: TunConnection, end: socket.socket) -> None:
    close_wait(lab, ours, end)
    lab.wire.stop("ours")
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "LAST-ACK", "FIN-WAIT-2")
    lab.waits("FIN", "ours")
    lab.wire.lose_waiting("ours")


def time_wait(lab: Lab, ours: TunConnection, end: socket.socket) -> None:
    fin_wait_2(lab, ours, end)
    lab.wire.stop("ours")
    end.shutdown(socket.SHUT_WR)
    lab.agree(ours, "TIME-WAIT", "LAST-ACK")
    lab.wire.lose_waiting("ours")


WAYS: dict[str, Callable[[Lab, TunConnection, socket.socket], None]] = {
    "ESTABLISHED": lambda lab, ours, end: None, "FIN-WAIT-1": fin_wait_1, "FIN-WAIT-2": fin_wait_2, "CLOSE-WAIT": close_wait,
    "CLOSING": closing, "LAST-ACK": last_ack, "TIME-WAIT": time_wait,
}  # fmt: skip
TOLD = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT")
"""The states in which the user hears of a RST, and in which ABORT sends one."""


def reached(lab: Lab, state: str) -> Ends:
    ours, end = lab.active()
    exchange(ours, end)
    WAYS[state](lab, ours, end)
    return ours, end


@pytest.mark.parametrize("state", [state for state in WAYS if state != "TIME-WAIT"])
def test_reset_by_kernel(lab: Lab, state: str) -> None:
    ours, end = reached(lab, state)
    reset_on_close(end)
    end.close()
    lab.agree(ours, "CLOSED", "CLOSED")
    assert lab.states[ours.endpoint][-2:] == [state, "CLOSED"]
    if state in TOLD:
        with pytest.raises(ConnectionResetError):
            ours.recv(1)
    assert lab.wire.count("kernel", "RST") == 1


@passes("SYN-SENT ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT CLOSED")
def test_reset_by_kernel_in_time_wait(lab_of: Callable[..., Lab]) -> None:
    """Our last ACK comes twice: the second finds no connection, and the RST that answers it is exact (D6 of the model)."""
    lab = lab_of(settings=TcpSettings(msl=10.0))
    ours, end = lab.active()
    fin_wait_2(lab, ours, end)
    lab.wire.befall(Way(twice=1.0), "ours")
    end.close()
    lab.agree(ours, "CLOSED", "CLOSED")
    assert lab.wire.count("kernel", "RST") == 1


@passes("SYN-SENT ESTABLISHED CLOSED")
def test_reset_by_kernel_for_unread_text(lab: Lab) -> None:
    ours, end = lab.active()
    exchange(ours, end)
    ours.sendall(LINE)
    lab.soon(lambda: end.recv(1, socket.MSG_PEEK), LINE[:1])
    end.close()
    with pytest.raises(ConnectionResetError):
        ours.recv(1)
    lab.agree(ours, "CLOSED", "CLOSED")


@passes("SYN-SENT ESTABLISHED CLOSE-WAIT CLOSED")
def test_reset_by_kernel_for_text_after_close(lab: Lab) -> None:
    """Nobody is left there who could read."""
    ours, end = lab.active()
    exchange(ours, end)
    end.close()
    lab.agree(ours, "CLOSE-WAIT", "FIN-WAIT-2")
    ours.sendall(LINE)
    lab.agree(ours, "CLOSED", "CLOSED")
    with pytest.raises(ConnectionResetError):
        ours.sendall(LINE)


def test_reset_by_kernel_in_syn_received(lab: Lab) -> None:
    """The kernel gives up before its ACK has come: ours listens again, and the next one is heard."""
    lab.wire.lose("kernel", "ACK", 1)
    listener, end = lab.we_listen(), lab.kernel_socket()
    lab.kernel_connects(end)
    reset_on_close(end)
    end.close()
    again = lab.kernel_socket()
    lab.kernel_connects(again)
    ours = listener.accept(10)
    ours.settimeout(10)
    exchange(ours, again)
    lab.agree(ours, "ESTABLISHED", "ESTABLISHED")


@pytest.mark.parametrize("state", WAYS)
def test_abort_by_us(lab: Lab, state: str) -> None:
    """Where no RST is due, the kernel's next segment is answered by one, for there is no connection any more."""
    ours, end = reached(lab, state)
    sent = lab.wire.count("ours", "RST")
    ours.abort()
    assert str(ours.endpoint.state) == "CLOSED"
    assert lab.wire.count("ours", "RST") - sent == (state in TOLD)
    if state == "LAST-ACK":  # the kernel waits for a FIN, and has nothing to ask for it
        lab.agree(ours, "CLOSED", "FIN-WAIT-2")
        return
    lab.agree(ours, "CLOSED", "CLOSED")
    heard = errno.EPIPE if state == "FIN-WAIT-2" else errno.ECONNRESET  # Linux: the peer said all before
    assert end.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == heard
