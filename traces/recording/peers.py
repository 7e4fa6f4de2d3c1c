"""The openssl processes of one scenario, what is typed to them, and the relay that cuts a connection."""

import os
import re
import select
import socket
import struct
import subprocess
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from traces.recording.scenario import Cut, Scenario, Steps

PATIENCE = 12.0


class StuckError(Exception):
    """A peer did not do what the scenario waits for."""


@dataclass
class Peer:
    """One running openssl, its output in a file as `2>&1` gives it."""

    label: str
    command: list[str]
    output: Path
    process: subprocess.Popen[bytes]
    seen: int = 0
    closed: bool = field(default=False)

    def text(self) -> str:
        return self.output.read_text("latin-1")

    def wait_for(self, pattern: str, deadline: float) -> re.Match[str]:
        while True:
            ended = self.process.poll() is not None
            found = re.compile(pattern).search(self.text(), self.seen)
            if found:
                self.seen = found.end()
                return found
            if ended or time.monotonic() > deadline:
                raise StuckError(f"{self.label}: no {pattern!r} in:\n{self.text()[-1500:]}")
            time.sleep(0.01)

    def type(self, text: str) -> None:
        stdin = self.standard_input()
        try:
            stdin.write(text.encode())
            stdin.flush()
        except BrokenPipeError:
            raise StuckError(f"{self.label} had ended:\n{self.text()[-1500:]}") from None

    def end_input(self) -> None:
        if not self.closed:
            self.closed = True
            with suppress(BrokenPipeError):
                self.standard_input().close()

    def standard_input(self) -> IO[bytes]:
        assert self.process.stdin is not None
        return self.process.stdin

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def finish(self, deadline: float) -> None:
        try:
            self.process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            raise StuckError(f"{self.label} did not end:\n{self.text()[-1500:]}") from None


def start(label: str, command: list[str], work: Path, output: Path, config: str) -> Peer:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("SSL", "OPENSSL"))}
    environment |= {"LC_ALL": "C", **({"OPENSSL_CONF": config} if config else {})}
    with output.open("wb") as sink:
        process = subprocess.Popen(
            command, cwd=work, env=environment, stdin=subprocess.PIPE, stdout=sink, stderr=subprocess.STDOUT
        )
    return Peer(label, command, output, process)


def play(steps: Steps, peers: dict[str, Peer], deadline: float) -> None:
    """Do the scripted steps, in order."""
    for step in steps:
        peer, operation, text = peers[step[0]], step[1], step[3:]
        match operation:
            case "?":
                peer.wait_for(text, deadline)
            case "<":
                peer.type(text + "\n")
            case "+":
                peer.type(text)
            case ".":
                peer.end_input()
            case "!":
                peer.kill()
            case _:
                raise ValueError(step)


def listening_port(server: Peer, deadline: float) -> int:
    return int(server.wait_for(r"ACCEPT \S*:(\d+)\n", deadline).group(1))


class Relay:
    """Passes bytes between a client and a server until the sender of the cut has sent its number of records."""

    def __init__(self, port: int, cut: Cut) -> None:
        self.cut = cut
        self.target = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        client, _ = self.listener.accept()
        server = socket.create_connection(("127.0.0.1", self.target))
        counted, other = (server, client) if self.cut.sender == "server" else (client, server)
        stop = threading.Event()
        back = threading.Thread(target=pass_all, args=(other, counted, stop), daemon=True)
        back.start()
        pass_records(counted, other, self.cut.records)
        if self.cut.how != "stall":
            time.sleep(0.3)
            stop.set()
        back.join()  # a stalled connection lasts until the other end gives up
        for end in (client, server):
            hang_up(end, self.cut.how)
        self.listener.close()


def pass_all(source: socket.socket, target: socket.socket, stop: threading.Event) -> None:
    """Until told to stop: a socket on which a thread still waits would not be closed."""
    while not stop.is_set():
        ready, _, _ = select.select([source], [], [], 0.05)
        if ready:
            data = source.recv(4096)
            if not data:
                return
            target.sendall(data)


def pass_records(source: socket.socket, target: socket.socket, count: int) -> None:
    with source.makefile("rb") as stream:
        for _ in range(count):
            header = stream.read(5)
            target.sendall(header + stream.read(int.from_bytes(header[3:5])))


def hang_up(end: socket.socket, how: str) -> None:
    if how == "reset":
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    else:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
    end.close()


def server_command(options: str, accepts: int) -> list[str]:
    return ["openssl", "s_server", "-accept", "127.0.0.1:0", "-naccept", str(accepts), *options.split()]


def client_command(scenario: Scenario, options: str, port: int) -> list[str]:
    trust = ["-CAfile", "root.pem"] if scenario.trust else []
    return ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", *trust, *options.split()]
