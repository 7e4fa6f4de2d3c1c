"""The TCP scenarios that real kernels play, as functions of a `Lab`, and a table of what they are for.

The client is at a, the server at b. Each opens its sockets, does its part, and leaves the sockets closed or to be
closed; what the kernels then send is recorded until they are silent.
"""

import errno
import select
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from traces.recording.netns import ADDRESS, ADDRESS6, Lab

PORT = 17000
LINE = b"The quick brown fox jumps over the lazy dog.\n"
PAGE = LINE * 60
BOOK = LINE * 500
WAY = {"a": f"ip saddr {ADDRESS['a']}", "b": f"ip saddr {ADDRESS['b']}"}
SYN = "tcp flags & (fin|syn|rst|ack) == syn"
SYN_ACK = "tcp flags & (fin|syn|rst|ack) == syn|ack"
FIN = "tcp flags & fin == fin"
RST = "tcp flags & rst == rst"
DATA = "ip length > 80"


@dataclass(frozen=True)
class Tcp:
    """One recording. `views` are the ends at which is captured; `setting` is done before the capture begins."""

    name: str
    exercises: str
    play: Callable[[Lab], None]
    told: str
    setting: Callable[[Lab], None] = field(default=lambda lab: None)
    views: str = "a"
    ending: str = "fin"
    connections: int = 1
    capture: str = "tcp"
    options: tuple[str, ...] = ()
    interface: str = "eth0"
    outcome: str = "not_tls"
    version: str = ""
    keyed: bool = False


def listening(lab: Lab, family: int = socket.AF_INET, port: int = PORT) -> socket.socket:
    server = lab.socket("b", family)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("::" if family == socket.AF_INET6 else "", port))
    server.listen(8)
    return server


def accepted(lab: Lab, server: socket.socket) -> socket.socket:
    end, _ = server.accept()
    end.settimeout(15)
    lab.stack.callback(end.close)
    return end


def connected(lab: Lab, family: int = socket.AF_INET, source: int = 0) -> tuple[socket.socket, socket.socket]:
    """The client's and the server's end of a new connection."""
    server = listening(lab, family)
    client = lab.socket("a", family)
    if source:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        client.bind(("", source))
    client.connect(((ADDRESS6 if family == socket.AF_INET6 else ADDRESS)["b"], PORT))
    end = accepted(lab, server)
    server.close()
    return client, end


def receive(end: socket.socket, size: int) -> None:
    """Exactly so many bytes."""
    while size:
        size -= len(end.recv(min(size, 65536)))


def drained(end: socket.socket) -> None:
    while end.recv(65536):
        pass


def exchange(one: socket.socket, other: socket.socket, ask: bytes = LINE, answer: bytes = PAGE) -> None:
    """A question and its answer, both small enough for the buffers."""
    one.sendall(ask)
    receive(other, len(ask))
    other.sendall(answer)
    receive(one, len(answer))


def closed_in_turn(first: socket.socket, second: socket.socket) -> None:
    first.shutdown(socket.SHUT_WR)
    drained(second)
    second.close()
    drained(first)
    first.close()


def transfer(lab: Lab, *ends: socket.socket, size: int = len(BOOK)) -> None:
    """A long answer, read as it comes."""
    client, server = ends
    client.sendall(LINE)
    receive(server, len(LINE))
    rest = memoryview((BOOK * (1 + size // len(BOOK)))[:size])
    while rest:
        readable, writable, _ = select.select([client], [server], [], 15)
        if writable:
            rest = rest[server.send(rest[:8192]) :]
        if readable:
            size -= len(client.recv(65536))
    receive(client, size)


def abort(end: socket.socket) -> None:
    """Close with a RST."""
    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    end.close()


# closing


def client_closes(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    closed_in_turn(client, server)


def client_closes_6(lab: Lab) -> None:
    client, server = connected(lab, socket.AF_INET6)
    exchange(client, server)
    closed_in_turn(client, server)


def server_closes(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    closed_in_turn(server, client)


def nothing_said(lab: Lab) -> None:
    closed_in_turn(*connected(lab))


def half_close(lab: Lab) -> None:
    """The client says that it is done, and gets a long answer."""
    client, server = connected(lab)
    client.sendall(LINE)
    client.shutdown(socket.SHUT_WR)
    drained(server)
    for _ in range(5):
        server.sendall(PAGE)
        receive(client, len(PAGE))
    server.close()
    drained(client)
    client.close()


def half_close_by_server(lab: Lab) -> None:
    client, server = connected(lab)
    server.sendall(LINE)
    server.shutdown(socket.SHUT_WR)
    drained(client)
    for _ in range(5):
        client.sendall(PAGE)
        receive(server, len(PAGE))
    client.close()
    drained(server)
    server.close()


def both_close(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    client.shutdown(socket.SHUT_WR)
    server.shutdown(socket.SHUT_WR)
    drained(client)
    drained(server)


def client_resets(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    abort(client)
    with suppress(ConnectionResetError):
        drained(server)


def server_resets(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    abort(server)
    with suppress(ConnectionResetError):
        drained(client)


def data_after_close(lab: Lab) -> None:
    """The server's program is gone; what the client still sends is answered with RST."""
    client, server = connected(lab)
    exchange(client, server)
    server.close()
    drained(client)
    client.sendall(LINE)
    time.sleep(0.1)


def unread_data(lab: Lab) -> None:
    """A close with data unread in the buffer is a RST."""
    client, server = connected(lab)
    client.sendall(LINE)
    time.sleep(0.1)
    server.close()
    time.sleep(0.1)


def crossing_resets(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    abort(client)
    abort(server)
    time.sleep(0.2)


# opening


def refused(lab: Lab) -> None:
    with suppress(ConnectionRefusedError):
        lab.socket("a").connect((ADDRESS["b"], PORT))


def unanswered(lab: Lab) -> None:
    client = lab.socket("a")
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_SYNCNT, 1)
    with suppress(TimeoutError):
        client.connect((ADDRESS["b"], PORT))


def opened_together(lab: Lab) -> None:
    """Both connect, from fixed ports, and their SYNs cross."""
    ends = {side: lab.socket(side) for side in "ab"}
    for end in ends.values():
        end.bind(("", PORT))
        end.setblocking(False)
    for side, other in ("ab", "ba"):
        assert ends[side].connect_ex((ADDRESS[other], PORT)) == errno.EINPROGRESS
    for end in ends.values():
        select.select([], [end], [], 15)
        end.settimeout(15)
    exchange(ends["a"], ends["b"])
    closed_in_turn(ends["a"], ends["b"])


def given_up(lab: Lab) -> None:
    """The client closes before the SYN,ACK has come."""
    listening(lab)
    client = lab.socket("a")
    client.setblocking(False)
    client.connect_ex((ADDRESS["b"], PORT))
    client.close()
    time.sleep(0.3)


def fast_open(lab: Lab) -> None:
    """The first connection gets a cookie, the second has data in its SYN."""
    server = listening(lab)
    server.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, 8)
    for _ in range(2):
        client = lab.socket("a")
        client.settimeout(None)
        client.sendto(LINE, socket.MSG_FASTOPEN, (ADDRESS["b"], PORT))
        end = accepted(lab, server)
        receive(end, len(LINE))
        end.sendall(PAGE)
        receive(client, len(PAGE))
        closed_in_turn(client, end)


def both_fast_open(lab: Lab) -> None:
    for side in "ab":
        lab.sysctl(side, "net.ipv4.tcp_fastopen", 3)


def port_again(lab: Lab) -> None:
    """Two connections with the same four numbers, the second while the server is still in TIME-WAIT."""
    for _ in range(2):
        client, server = connected(lab, source=17001)
        exchange(client, server)
        closed_in_turn(server, client)
        time.sleep(1.1)  # the clock of the timestamps has to tick for TIME-WAIT to give way


def half_open(lab: Lab) -> None:
    """The client forgets the connection and opens it again with the same numbers (RFC 9293 section 3.5.1)."""
    client, old = connected(lab, source=17001)
    exchange(client, old)
    lab.drop(f"{WAY['a']} {RST}")
    abort(client)
    lab.pass_all()
    again, server = connected(lab, source=17001)
    exchange(again, server)
    closed_in_turn(again, server)
    with suppress(ConnectionResetError):
        drained(old)
