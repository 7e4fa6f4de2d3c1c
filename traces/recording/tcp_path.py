"""The TCP scenarios in which the path, the kernels' settings or TLS is what matters, and how those are set."""

import os
import socket
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from traces.recording.netns import ADDRESS, Lab
from traces.recording.relay import Way
from traces.recording.tcp import LINE, PAGE, PORT, accepted, closed_in_turn, connected, drained, exchange, listening, receive, transfer

KEYS = Path(__file__).resolve().parents[1] / "keys"
LOSSY = Way(delay=0.004, loss=0.06, seed=5)


def transferred(lab: Lab) -> None:
    client, server = connected(lab)
    transfer(lab, client, server)
    closed_in_turn(client, server)


def transferred_6(lab: Lab) -> None:
    client, server = connected(lab, socket.AF_INET6)
    transfer(lab, client, server)
    closed_in_turn(server, client)


def one_byte_each(lab: Lab) -> None:
    client, server = connected(lab)
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for byte in LINE:
        client.send(bytes([byte]))
    receive(server, len(LINE))
    closed_in_turn(client, server)


def urgent(lab: Lab) -> None:
    client, server = connected(lab)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_OOBINLINE, 1)
    client.sendall(LINE)
    client.send(b"!", socket.MSG_OOB)
    receive(server, len(LINE) + 1)
    closed_in_turn(client, server)


def window_closed(lab: Lab) -> None:
    """The server reads nothing until its window is closed and was probed, then all."""
    server = listening(lab)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client = lab.socket("a")
    client.connect((ADDRESS["b"], PORT))
    end = accepted(lab, server)
    client.settimeout(1.0)
    sent = 0
    with suppress(TimeoutError):
        while sent < 4_000_000:
            sent += client.send(PAGE)
    client.settimeout(15)
    client.shutdown(socket.SHUT_WR)
    drained(end)
    end.close()


def small_send_buffer(lab: Lab) -> None:
    lab.sysctl("a", "net.ipv4.tcp_wmem", "4096 8192 8192")


def kept_alive(lab: Lab) -> None:
    client, server = connected(lab)
    exchange(client, server)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL):
        client.setsockopt(socket.IPPROTO_TCP, option, 1)
    time.sleep(3.3)
    exchange(client, server, answer=LINE)
    closed_in_turn(client, server)


def silence(lab: Lab) -> None:
    """All is lost for a while, so that the timers must help."""
    client, server = connected(lab)
    exchange(client, server)
    lab.drop("ip protocol tcp")
    client.sendall(PAGE)
    server.sendall(LINE)
    time.sleep(0.9)
    lab.pass_all()
    receive(server, len(PAGE))
    receive(client, len(LINE))
    closed_in_turn(client, server)


def shaped(way: Way) -> Callable[[Lab], None]:
    return lambda lab: lab.shape(way)


def dropping(match: str, number: int = 1) -> Callable[[Lab], None]:
    return lambda lab: lab.drop_nth(match, number)


def narrow(lab: Lab) -> None:
    """A smaller MTU behind the router; the ends may be told of it by ICMP."""
    lab.inside("m", "ip", "link", "set", "dev", "mb", "mtu", "900")


def narrow_without_discovery(lab: Lab) -> None:
    """The ends let routers fragment."""
    narrow(lab)
    for side in "ab":
        lab.sysctl(side, "net.ipv4.ip_no_pmtu_disc", 1)


def bare(lab: Lab) -> None:
    for side in "ab":
        for key in ("tcp_sack", "tcp_timestamps", "tcp_window_scaling"):
            lab.sysctl(side, f"net.ipv4.{key}", 0)


def bare_and_lossy(lab: Lab) -> None:
    bare(lab)
    lab.shape(LOSSY)


def deaf(lab: Lab) -> None:
    lab.drop("ip protocol tcp")


def marked(lab: Lab) -> None:
    for side in "ab":
        lab.sysctl(side, "net.ipv4.tcp_ecn", 1)


def offloaded(lab: Lab) -> None:
    for side in "ab":
        lab.offload(side, on=True)


def tls(*options: str) -> Callable[[Lab], None]:
    """An openssl client and server; the key log is left in the laboratory's folder."""

    def play(lab: Lab) -> None:
        for name in ("ec.pem", "ec.key", "root.pem"):
            (lab.work / name).write_bytes((KEYS / name).read_bytes())
        server = lab.start("b", *f"openssl s_server -accept {PORT} -naccept 1 -cert ec.pem -key ec.key -quiet".split())
        time.sleep(0.5)
        client = lab.start("a", *f"openssl s_client -connect {ADDRESS['b']}:{PORT} -CAfile root.pem -keylogfile log.keys".split(), *options)
        said(client, b"Verify return code")
        typed(client, b"a question\n")
        said(server, b"a question")
        typed(server, PAGE)
        said(client, LINE * 60)
        typed(client, b"Q\n")
        client.wait(15)
        server.wait(15)

    return play


def typed(process: subprocess.Popen[bytes], text: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(text)
    process.stdin.flush()


def said(process: subprocess.Popen[bytes], text: bytes) -> None:
    """Wait until a process has printed this."""
    assert process.stdout is not None
    heard = b""
    while text not in heard:
        more = os.read(process.stdout.fileno(), 65536)
        if not more:
            raise RuntimeError(heard.decode(errors="replace"))
        heard += more


def uploaded(lab: Lab) -> None:
    client, server = connected(lab)
    transfer(lab, server, client)
    closed_in_turn(client, server)
