"""Records connections for check_vs_tshark.py: Python's ssl in two network namespaces, tcpdump between them.

The namespaces are joined by a veth pair with an MTU of 1500 and no offloads, so that the capture has the segments that a
wire has. Half of the connections are TLS 1.2, half TLS 1.3, in turn; each asks once and gets one response. Needs root.
The same file is what runs inside the namespaces: `record.py serve …` and `record.py ask …`.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

PORT = 4433
ADDRESSES = 8
"""The server has so many, so that tens of thousands of connections find a free port each."""
THREADS = 8
NEEDED = ("ip", "ethtool", "tcpdump", "openssl")
NAME = "server.test"
REQUEST = b"GET / HTTP/1.1\r\nHost: server.test\r\n\r\n"
FLAGS = ("tso", "gso", "gro", "tx", "rx")


class CannotRecordError(Exception):
    """This machine cannot record; the message says what it lacks."""


@dataclass(frozen=True)
class Recording:
    """A capture, its key log (not named like it, so that it is used only when given), and its number of connections."""

    capture: Path
    keys: Path
    connections: int

    def __str__(self) -> str:
        return f"{self.connections:,} connections, {self.capture.stat().st_size / 1e6:.1f} MB"


def recorded(folder: Path, name: str, connections: int, response: int) -> Recording:
    """The recording of that name in the folder; made if it is not there yet. `response` is a number of bytes."""
    stem = f"{name}-{connections}-{response}"
    recording = Recording(folder / f"{stem}.pcap", folder / f"{stem}.secrets", connections)
    if not (recording.capture.exists() and recording.keys.exists()):
        _demand()
        print(f"recording {connections:,} connections with responses of {response:,} bytes …", file=sys.stderr, flush=True)
        folder.mkdir(parents=True, exist_ok=True)
        _record(folder, recording, response)
    return recording


def _demand() -> None:
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing or os.geteuid() != 0:
        wanted = [f"the programs {', '.join(missing)}"] if missing else []
        wanted += ["root, for network namespaces"] if os.geteuid() != 0 else []
        raise CannotRecordError(f"recording needs {' and '.join(wanted)}")


def _record(folder: Path, recording: Recording, response: int) -> None:
    """Files get their names only when everything went well."""
    part, keys = recording.capture.with_suffix(".part"), recording.keys.with_suffix(".part-keys")
    keys.unlink(missing_ok=True)
    certificate(folder)
    me = [sys.executable, str(Path(__file__).resolve())]
    with namespaces() as (client, server), tcpdump(client, part):
        serving = subprocess.Popen([*_inside(server), *me, "serve", str(folder), str(response)], stdout=subprocess.PIPE)
        try:
            assert serving.stdout is not None
            serving.stdout.readline()
            subprocess.run([*_inside(client), *me, "ask", str(folder), str(recording.connections), str(keys)], check=True)
        finally:
            serving.kill()
            serving.communicate()
    part.rename(recording.capture)
    keys.rename(recording.keys)


def certificate(folder: Path) -> None:
    """A chain of two: an authority with a P-256 key, a server with RSA 2048."""
    if (folder / "chain.pem").exists():
        return
    extensions = folder / "extensions"
    extensions.write_text(f"subjectAltName=DNS:{NAME}")
    for command in (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -subj /CN=authority -days 3650",
        f"req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN={NAME}",
        "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 3650 -extfile extensions",
    ):
        subprocess.run(["openssl", *command.split()], cwd=folder, check=True, capture_output=True)
    (folder / "chain.pem").write_text("".join((folder / f).read_text() for f in ("server.pem", "ca.pem", "server.key")))


@contextlib.contextmanager
def namespaces() -> Iterator[tuple[str, str]]:
    """Two namespaces joined by a wire, gone afterwards."""
    names = [f"wirestate-{os.getpid()}-{side}" for side in "cs"]
    with contextlib.ExitStack() as stack:
        for name in names:
            _run("ip", "netns", "add", name)
            stack.callback(_run, "ip", "netns", "delete", name)
        _run("ip", "-n", names[0], "link", "add", "eth0", "mtu", "1500", "type", "veth", "peer", "name", "eth0", "netns", names[1])
        for number, name in enumerate(names):
            _run("ip", "netns", "exec", name, "ethtool", "-K", "eth0", *(word for flag in FLAGS for word in (flag, "off")))
            for last in range(1, ADDRESSES + 1):
                _run("ip", "-n", name, "address", "add", f"10.9.{number}.{last}/16", "dev", "eth0")
            _run("ip", "-n", name, "link", "set", "eth0", "up")
        yield names[0], names[1]


@contextlib.contextmanager
def tcpdump(namespace: str, path: Path) -> Iterator[None]:
    """Everything on the wire goes to the file; a packet that tcpdump missed is an error."""
    command = [*_inside(namespace), "tcpdump", "-i", "eth0", "-w", str(path), "-B", "65536", "-s", "0", "-Z", "root", "tcp"]
    dumping = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert dumping.stderr is not None
    while "listening on" not in (line := dumping.stderr.readline()):
        if not line:
            raise CannotRecordError("tcpdump cannot listen")
    try:
        yield
        time.sleep(1)
    finally:
        dumping.send_signal(signal.SIGINT)
        said = dumping.communicate()[1]
    if not re.search(r"^0 packets dropped by kernel", said, re.MULTILINE):
        raise CannotRecordError(f"tcpdump missed packets: {' '.join(said.split())}")


def _inside(namespace: str) -> list[str]:
    return ["ip", "netns", "exec", namespace]


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotRecordError(f"{' '.join(command)}: {' '.join(done.stderr.split())}")


def serve(folder: Path, response: int) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "chain.pem")
    body = b"x" * response

    def answer(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), context.wrap_socket(connection, server_side=True) as tls:
            tls.recv(4096)
            tls.sendall(body)
            tls.unwrap().close()

    with socket.create_server(("", PORT), backlog=512) as listening, ThreadPoolExecutor(2 * THREADS) as pool:
        print("ready", flush=True)
        while True:
            pool.submit(answer, listening.accept()[0])


def ask(folder: Path, connections: int, keys: Path) -> None:
    contexts: list[ssl.SSLContext] = []
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        context = ssl.create_default_context(cafile=str(folder / "ca.pem"))
        context.minimum_version = context.maximum_version = version
        context.keylog_filename = str(keys)
        contexts.append(context)
    local = threading.local()

    def one(number: int) -> None:
        where = (f"10.9.1.{1 + number % ADDRESSES}", PORT)
        buffer = local.__dict__.setdefault("buffer", bytearray(1 << 16))
        with socket.create_connection(where) as plain, contexts[number % 2].wrap_socket(plain, server_hostname=NAME) as tls:
            tls.sendall(REQUEST)
            while tls.recv_into(buffer):
                pass
            with contextlib.suppress(OSError):
                tls.unwrap().close()

    with ThreadPoolExecutor(THREADS) as pool:
        for _ in pool.map(one, range(connections), chunksize=1):
            pass


def main(arguments: Sequence[str]) -> None:
    match arguments:
        case ["serve", folder, response]:
            serve(Path(folder), int(response))
        case ["ask", folder, connections, keys]:
            ask(Path(folder), int(connections), Path(keys))
        case _:
            sys.exit("check_vs_tshark.py runs this")


if __name__ == "__main__":
    main(sys.argv[1:])
