"""`wirestate connect` where the server closes before the input is at its end: what was not sent is told, and is no success."""

from __future__ import annotations

import re
import socket
import subprocess
import threading
from pathlib import Path

import pytest

from tests.interop.test_connect_serve import WIRESTATE
from wirestate.reference.crypto.credentials import read_credential
from wirestate.reference.drivers import SocketDriver
from wirestate.reference.endpoint import ServerEndpoint
from wirestate.reference.handlers.events import DataReceived
from wirestate.reference.handlers.settings import ServerSettings

LARGE = bytes(2_000_000)


class Closing(threading.Thread):
    """A server that says close_notify as soon as it is connected, and then reads on until the client has closed, or goes."""

    def __init__(self, folder: Path, *, reads: bool) -> None:
        super().__init__()
        self._endpoint = ServerEndpoint(ServerSettings(credentials=(read_credential(folder / "cert.pem", folder / "key.pem"),)))
        self._reads = reads
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.heard = 0
        self.start()

    def run(self) -> None:
        with self._listening:
            sock, _ = self._listening.accept()
        sock.settimeout(30)
        driver = SocketDriver(self._endpoint, sock)
        happened = []
        while self._endpoint.connected is None and not driver.over:
            happened += driver.receive()
        self._endpoint.close()
        if self._reads:
            happened += driver.events()
        driver.close()
        self.heard = sum(len(event.data) for event in happened if isinstance(event, DataReceived))


def started(folder: Path, server: Closing, *options: str) -> subprocess.Popen[bytes]:
    command = [*WIRESTATE, "connect", f"localhost:{server.port}", "--ca", "cert.pem", "--quiet", *options]
    return subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_tls13_server_that_closed_and_reads_on_gets_all(pki: Path) -> None:
    server = Closing(pki, reads=True)
    with started(pki, server, "--tls1_3") as client:
        _, told = client.communicate(LARGE, timeout=60)
    server.join()
    assert (client.returncode, told, server.heard) == (0, b"", len(LARGE))


def test_tls12_server_that_closed_gets_no_more(pki: Path) -> None:
    server = Closing(pki, reads=True)
    with started(pki, server, "--tls1_2") as client:
        _, told = client.communicate(LARGE, timeout=60)
    server.join()
    assert client.returncode == 1
    assert re.fullmatch(rf"wirestate: not all input was sent, only the first {server.heard} octets\n", told.decode())


@pytest.mark.parametrize("option", ["--tls1_2", "--tls1_3"])
def test_server_that_is_gone_gets_no_more(option: str, pki: Path) -> None:
    server = Closing(pki, reads=False)
    with started(pki, server, option) as client:
        _, told = client.communicate(LARGE, timeout=60)
    server.join()
    assert client.returncode == 1
    assert re.search(r"^wirestate: not all input was sent, only the first \d+ octets$", told.decode(), re.MULTILINE)


@pytest.mark.parametrize("option", ["--tls1_2", "--tls1_3"])
def test_server_that_closes_while_nothing_is_typed(option: str, pki: Path) -> None:
    server = Closing(pki, reads=False)
    with started(pki, server, option, "--linger", "0.1") as client:
        assert client.wait(60) == 0  # standard input is still open
        assert client.stderr is not None
        assert client.stderr.read() == b""
    server.join()
