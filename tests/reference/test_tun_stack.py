"""The driver and its connections: two stacks on a cable. Against the kernel: tests/interop/tcp."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address

import pytest

from wirestate.reference.tcp.endpoint import TcpEndpoint
from wirestate.reference.tcp.events import TcpEvent, Transition
from wirestate.reference.tcp.settings import Socket, TcpSettings
from wirestate.reference.tcp.stack import TcpStack
from wirestate.reference.tun_stack import TunConnection, TunStack

FAST = TcpSettings(msl=0.01, rto_initial=0.1, rto_min=0.05)
A, B = IPv4Address("192.0.2.1"), IPv4Address("192.0.2.2")
A6, B6 = IPv6Address("2001:db8::1"), IPv6Address("2001:db8::2")
LINE = b"The quick brown fox jumps over the lazy dog.\n"


class Cable:
    """One end of it."""

    def __init__(self, end: socket.socket) -> None:
        self.end = end
        end.setblocking(False)

    def fileno(self) -> int:
        return self.end.fileno()

    def read(self) -> bytes | None:
        with suppress(BlockingIOError):
            return self.end.recv(1 << 16)
        return None

    def write(self, packet: bytes) -> None:
        with suppress(BlockingIOError, ConnectionError, BrokenPipeError):  # the other end is gone
            self.end.send(packet)

    def close(self) -> None:
        self.end.close()


class Broken(Cable):
    def read(self) -> bytes | None:
        raise OSError(5, "it is gone")


def stack(*addresses: IPv4Address | IPv6Address) -> TcpStack:
    return TcpStack(list(addresses), FAST, now=time.monotonic())


@pytest.fixture
def both() -> Iterator[tuple[TunStack, TunStack]]:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with TunStack(stack(A, A6), Cable(left)) as a, TunStack(stack(B, B6), Cable(right)) as b:
        yield a, b


def joined(both: tuple[TunStack, TunStack], server: Socket = Socket(B, 7)) -> tuple[TunConnection, TunConnection]:  # noqa: B008
    a, b = both
    listener = b.listen(server)
    one = a.connect(server, timeout=10)
    other = listener.accept(10)
    other.settimeout(10)
    listener.close()
    return one, other


def read_all(end: TunConnection) -> bytes:
    found = bytearray()
    while more := end.recv(1 << 16):
        found += more
    return bytes(found)


@pytest.mark.parametrize("server", [Socket(B, 7), Socket(B6, 7)], ids=["IPv4", "IPv6"])
def test_connection_says_and_hears(both: tuple[TunStack, TunStack], server: Socket) -> None:
    one, other = joined(both, server)
    assert one.getpeername() == (str(server.address), 7) == other.getsockname()
    assert one.getsockname() == other.getpeername()
    one.sendall(LINE)
    assert other.recv(9) + other.recv(100) == LINE
    other.sendall(LINE * 2)
    other.close()
    assert read_all(one) == LINE * 2
    one.close()


def test_connection_more_than_the_buffers(both: tuple[TunStack, TunStack]) -> None:
    one, other = joined(both)
    text = LINE * 30_000

    def say() -> None:
        one.sendall(text)
        one.shutdown(socket.SHUT_WR)

    thread = threading.Thread(target=say)
    thread.start()
    assert read_all(other) == text
    thread.join(10)


def test_connect_nobody_listens(both: tuple[TunStack, TunStack]) -> None:
    with pytest.raises(ConnectionRefusedError):
        both[0].connect(Socket(B, 9), timeout=10)


def test_connect_nobody_answers(both: tuple[TunStack, TunStack]) -> None:
    with pytest.raises(TimeoutError):
        both[0].connect(Socket(IPv4Address("192.0.2.77"), 9), timeout=0.05)


def test_connect_no_address_of_that_version() -> None:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with right, TunStack(stack(A), Cable(left)) as a, pytest.raises(OSError, match="no address of IPv6 to connect to 2001:db8::2 from"):
        a.connect(Socket(B6, 9))


def test_accept_nobody_comes(both: tuple[TunStack, TunStack]) -> None:
    with pytest.raises(TimeoutError):
        both[0].listen(Socket(A, 7)).accept(0.02)


def test_recv_nothing_comes(both: tuple[TunStack, TunStack]) -> None:
    one, _ = joined(both)
    one.settimeout(0.02)
    with pytest.raises(TimeoutError):
        one.recv(1)


def test_recv_after_abort(both: tuple[TunStack, TunStack]) -> None:
    one, other = joined(both)
    one.abort()
    with pytest.raises(ConnectionResetError):
        other.recv(1)


def test_send_after_shutdown(both: tuple[TunStack, TunStack]) -> None:
    one, _ = joined(both)
    one.shutdown(socket.SHUT_WR)
    with pytest.raises(BrokenPipeError):
        one.send(LINE)


def test_shutdown_of_what_tcp_cannot_say(both: tuple[TunStack, TunStack]) -> None:
    one, _ = joined(both)
    with pytest.raises(OSError, match="only SHUT_WR can be told to the peer"):
        one.shutdown(socket.SHUT_RD)


def test_close_while_the_peer_goes_on(both: tuple[TunStack, TunStack]) -> None:
    """What nobody will read is thrown away, more than fits in the buffers, and the peer comes to its end."""
    one, other = joined(both)
    one.close()
    assert other.recv(1) == b""
    other.sendall(LINE * 30_000)
    other.close()
    both[0].close()
    assert one.endpoint.state in ("TIME-WAIT", "CLOSED")


def test_recv_after_close(both: tuple[TunStack, TunStack]) -> None:
    one, _ = joined(both)
    one.close()
    with pytest.raises(OSError, match="the connection was closed here"):
        one.recv(1)


def test_abort_twice(both: tuple[TunStack, TunStack]) -> None:
    one, other = joined(both)
    one.abort()
    one.abort()
    with pytest.raises(ConnectionResetError):
        other.recv(1)


def test_close_of_the_stack_resets_what_is_open(both: tuple[TunStack, TunStack]) -> None:
    """What nobody has accepted, too."""
    a, b = both
    b.listen(Socket(B, 7))
    one, another = (a.connect(Socket(B, 7), timeout=10) for _ in range(2))
    b.close()
    for each in (one, another):
        with pytest.raises(ConnectionResetError):
            each.recv(1)


def test_close_of_the_stack_lets_what_is_closed_end(both: tuple[TunStack, TunStack]) -> None:
    one, other = joined(both)
    text = LINE * 10_000
    one.sendall(text)
    one.close()
    heard: list[bytes] = []

    def hear() -> None:
        heard.append(read_all(other))
        other.close()

    thread = threading.Thread(target=hear)
    thread.start()
    both[0].close()
    thread.join(10)
    assert heard == [text]


def test_connect_ports_in_use(both: tuple[TunStack, TunStack]) -> None:
    one, _ = joined(both)
    with pytest.raises(OSError, match="connection already exists"):
        both[0].connect(Socket(B, 7), local=one.endpoint.local)


def test_close_twice(both: tuple[TunStack, TunStack]) -> None:
    one, other = joined(both)
    one.close()
    one.close()
    assert other.recv(1) == b""


def test_device_that_breaks_is_told_to_who_waits() -> None:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with right, TunStack(stack(A), Broken(left)) as a:
        listener = a.listen(Socket(A, 7))
        right.send(LINE)
        with pytest.raises(OSError, match=r"the network device failed: .*it is gone"):
            listener.accept(10)


def test_driver_tells_events_and_packets() -> None:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    told: list[tuple[TcpEndpoint, TcpEvent]] = []
    packets: list[bytes] = []
    with (
        TunStack(stack(A), Cable(left), seen=packets.append, told=lambda *what: told.append(what)) as a,
        TunStack(stack(B), Cable(right)) as b,
    ):
        one, other = joined((a, b))
        one.abort()
        with pytest.raises(ConnectionResetError):
            other.recv(1)
    events = [event.event for endpoint, event in told if isinstance(event, Transition) and endpoint is one.endpoint]
    assert events == ["call active-OPEN", "send SYN", "recv SYN,ACK", "send ACK", "call ABORT", "send RST,ACK"]
    assert [packet[33] for packet in packets] == [2, 18, 16, 20]
