"""One cell of the interop matrix: a peer in a role, and a wish. Both sides exchange data, do the act, and are held to the wish."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.interop.files import Files
from tests.interop.lines import ROUND, found, lines
from tests.interop.ours import Failure, Ours, Side
from tests.interop.peers.base import Peer, Task
from tests.interop.process import Process
from tests.interop.wishes import Role, Wish
from traces.editing.packets import Capture, Wire
from wirestate.checker.paths import check_paths
from wirestate.reference.endpoint import ClientEndpoint, ServerEndpoint
from wirestate.reference.handlers.events import DataReceived, EarlyDataAnswered
from wirestate.reference.handlers.phases import Connected
from wirestate.reference.handlers.session import Session

BULK = 4000
"""Lines of 4000 bytes: 16 MB."""
EARLY = lines(90_000_000, 1, 100)


@dataclass
class Cell:
    """`role` is the peer's. `limit` is in seconds."""

    peer: Peer
    role: Role
    wish: Wish
    files: Files
    folder: Path
    limit: float
    processes: list[Process] = field(default_factory=list)
    connections: list[Ours] = field(default_factory=list)

    def run(self) -> str:
        """"" if all is well, else what is not."""
        self.side = Side(self.wish, self.files)
        self.deadline = time.monotonic() + self.limit
        try:
            if self.role == "server":
                self._to_server()
            else:
                self._from_client()
            self._judge()
        except Exception as error:  # whatever it is, a defect of the reference too, the other cells are still to run
            return f"{type(error).__name__}: {error}"
        finally:
            for ours in self.connections:
                ours.wire.close()
        return ""

    def log(self) -> str:
        """What the peers printed, and what the reference saw."""
        told = [f"{event!r:.300}" for ours in self.connections for event in ours.told]
        printed = [f"$ {' '.join(p.command)}\n{bytes(p.output)[:8000].decode(errors='replace')}" for p in self.processes]
        return "\n".join([*printed, *told])

    @property
    def rounds(self) -> int:
        """How often lines are sent before the act."""
        return BULK // ROUND if self.wish.act == "bulk" else 1

    @property
    def size(self) -> int:
        return ROUND if self.wish.act == "bulk" else 1

    def lines(self, first: int, count: int) -> bytes:
        return lines(first, count, 4000 if self.wish.act == "bulk" else 1000)

    def _task(self, port: int, count: int = 0) -> Task:
        return Task(self.wish, self.files, self.folder, port, count)

    @contextmanager
    def _process(self, command: list[str], *, pump: bool = False) -> Iterator[Process]:
        with Process(command, self.folder, self.deadline, pump=pump) as process:
            self.processes.append(process)
            yield process

    # the peer is the server

    def _to_server(self) -> None:
        task = self._task(_free_port())
        with self._process(self.peer.server(task), pump=self.peer.pump(self.wish)) as process:
            match = process.wait_for(self.peer.listening(task))
            port, session = int(match[1]) if match.lastindex else task.port, None
            for count in range(self.wish.connections):
                client = self.side.client(session, age=self.peer.rejects_by_age)
                ours = self._open(client, socket.create_connection(("127.0.0.1", port)))
                self._be_client(ours, client, process, count)
                session = ours.session()

    def _open(self, endpoint: ClientEndpoint | ServerEndpoint, sock: socket.socket) -> Ours:
        ours = Ours(endpoint, sock, self.deadline)
        self.connections.append(ours)
        return ours

    def _be_client(self, ours: Ours, client: ClientEndpoint, process: Process, count: int) -> None:
        if count and self.wish.early:
            if not client.offers_early_data:
                raise Failure("no 0-RTT can be offered: the session does not allow it")
            ours.driver.send(EARLY)
        self._agree(ours.finish(), count)
        if count and self.wish.early:
            self._early_answered(ours)
        for number in range(self.rounds):
            self._echoed(ours, self.lines(number * self.size, self.size))
        command, plea = self.peer.command("server", self.wish), self.peer.plea(self.wish)
        if command:
            process.write(command)
        if plea:
            ours.driver.send(plea)
        self._act_as_client(ours, client)
        if plea:
            ours.until(lambda: bytes(ours.data) == self.peer.granted, "the plea was granted")
            ours.data.clear()
        if self.wish.act != "bulk":
            self._echoed(ours, self.lines(self.rounds, 1))
        self._acted(ours)
        if self.wish.resumed and count == 0:
            ours.until(ours.session, "there was a session")
        ours.close()

    def _early_answered(self, ours: Ours) -> None:
        accepted = self.wish.early == "accepted"
        if EarlyDataAnswered(accepted) not in ours.told:
            raise Failure(f"0-RTT was not {self.wish.early}")
        if accepted and self.peer.echoes_early:
            ours.until(lambda: bytes(ours.data) == EARLY, "the early data was echoed")
            ours.data.clear()

    def _echoed(self, ours: Ours, data: bytes) -> None:
        ours.driver.send(data)
        ours.until(lambda: len(ours.data) >= len(data), "the data was echoed")
        if bytes(ours.data) != data:
            raise Failure(f"{bytes(ours.data)[:80]!r} came instead of {data[:80]!r}")
        ours.data.clear()

    def _act_as_client(self, ours: Ours, client: ClientEndpoint) -> None:
        match self.wish.act:
            case "renegotiation by us":
                client.renegotiate()
                ours.until(ours.renegotiated, "the renegotiation was done")
            case "renegotiation by the peer":
                ours.until(ours.renegotiated, "the peer renegotiated")
            case "authentication later":
                ours.until(lambda: ours.saw("recv CertificateRequest"), "the peer asked for the certificate")
            case "key update by us":
                client.update_keys(ask=True)
                ours.driver.flush()
            case "key update by the peer":
                ours.until(lambda: ours.saw("recv KeyUpdate"), "the peer updated its keys")

    # the peer is the client

    def _from_client(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            (self.folder / "early").write_bytes(EARLY)
            if self.peer.next:
                with self._process(self.peer.client(self._task(port))) as process:
                    for count in range(self.wish.connections):
                        self._serve(listener, process, count, end=count + 1 == self.wish.connections)
                return
            for count in range(self.wish.connections):
                with self._process(self.peer.client(self._task(port, count))) as process:
                    self._serve(listener, process, count)

    def _serve(self, listener: socket.socket, process: Process, count: int, *, end: bool = True) -> None:
        listener.settimeout(max(0.1, self.deadline - time.monotonic()))
        server = self.side.server(count)
        ours = self._open(server, listener.accept()[0])
        feeder = Feeder(self, process, count, end=end)
        feeder.start()
        try:
            self._be_server(ours, server, count)
        finally:
            feeder.join(max(0.1, self.deadline - time.monotonic()))
            ours.driver.close()
        if feeder.failed:
            raise Failure(feeder.failed)
        if end and process.status():
            raise Failure(f"the client ended with status {process.status()}")
        if self.wish.stapled:
            process.wait_for(self.peer.saw_status)

    def _be_server(self, ours: Ours, server: ServerEndpoint, count: int) -> None:
        self._agree(ours.finish(), count)
        acted = False
        while not (ours.driver.over or server.peer_closed):
            if ours.data:
                if not acted:
                    self._act_as_server(ours, server)
                acted = True
                ours.driver.send(bytes(ours.data))
                ours.data.clear()
            ours.receive()
        self._early_taken(ours, count)
        self._acted(ours)

    def _act_as_server(self, ours: Ours, server: ServerEndpoint) -> None:
        """Before the first echo, so that the client waits meanwhile. A KeyUpdate may be answered with the next data only."""
        match self.wish.act:
            case "renegotiation by us":
                server.ask_to_renegotiate()
                ours.until(ours.renegotiated, "the client renegotiated")
            case "authentication later":
                server.ask_for_certificate()
                ours.until(ours.authenticated, "the client authenticated itself")
            case "key update by us":
                server.update_keys(ask=True)

    def _early_taken(self, ours: Ours, count: int) -> None:
        early = b"".join(e.data for e in ours.told if isinstance(e, DataReceived) and e.early)
        due = EARLY if count and self.wish.early == "accepted" else b""
        if early != due:
            raise Failure(f"0-RTT data {early!r} came, not {due!r}")

    # both

    def _acted(self, ours: Ours) -> None:
        """What had to have happened by now."""
        if self.wish.act == "renegotiation by the peer" and not ours.renegotiated():
            raise Failure("the peer did not renegotiate")
        if self.wish.act.startswith("key update") and not ours.saw("recv KeyUpdate"):
            raise Failure("the peer did not update its keys")

    def _agree(self, connected: Connected, count: int) -> None:
        """What was negotiated is what was wished."""
        wish, negotiated = self.wish, connected.negotiated
        resumed = bool(wish.resumed and count)
        due = {"version": wish.version, "suite": wish.suite or negotiated.suite, "group": wish.group or negotiated.group,
               "alpn": wish.protocol or None, "resumed": resumed}  # fmt: skip
        got = {name: getattr(negotiated, name) for name in due} | {"resumed": negotiated.resumed is not None}
        wrong = [f"{name} is {got[name]}, not {due[name]}" for name in due if due[name] != got[name]]
        if wish.stapled and self.role == "server" and connected.authenticated.status != "good":
            wrong.append(f"the OCSP status is {connected.authenticated.status!r}")
        if self.role == "client" and bool(connected.authenticated.chain) != (wish.auth == "require"):
            wrong.append("the client's certificate is missing, or not wanted")
        wrong += self._other_ways(negotiated.resumed)
        if wrong:
            raise Failure("; ".join(wrong))

    def _other_ways(self, resumed: Session | None) -> Iterator[str]:
        """How it went on the way there."""
        ours = self.connections[-1]
        retried = ours.saw("recv HelloRetryRequest") + ours.saw("send HelloRetryRequest")
        if self.wish.retry and not retried:
            yield "there was no HelloRetryRequest"
        if self.role == "server" and resumed is not None and bool(resumed.ticket) != (self.wish.resumed != "session id"):
            yield "it was not resumed by what it should have been"

    def _judge(self) -> None:
        """The checker's verdict on the bytes, with the key log. The bulk is left out: it would take minutes."""
        if self.wish.act == "bulk":
            return
        path = self.folder / "cell.pcap"
        path.write_bytes(self._captured().content())
        path.with_suffix(".keys").write_text("\n".join(self.side.keys) + "\n")
        result = check_paths([str(path)])
        unwell = [c for c in result.connections if c.verdict != "conforms"]
        wrong = [f"{c.verdict}: {', '.join([*c.reasons, *(d.code for d in c.deviations)])}" for c in unwell]
        if wrong or result.errors or len(result.connections) != len(self.connections):
            raise Failure(f"the checker's verdict: {wrong or result.errors or len(result.connections)}")

    def _captured(self) -> Capture:
        capture = Capture()
        names: dict[str, str] = {"peer": self.role, "us": "client" if self.role == "server" else "server"}
        for count, ours in enumerate(self.connections):
            wire = Wire(capture, client_port=50001 + count)
            wire.open()
            for by, data in ours.wire.said:
                wire.say(names[by], data)
            wire.close()
        return capture


class Feeder(threading.Thread):
    """Writes the data to a client, waits for its echo, has it do the act, and ends it."""

    def __init__(self, cell: Cell, process: Process, count: int, *, end: bool) -> None:
        super().__init__(daemon=True)
        self._cell, self._process, self._count, self._end = cell, process, count, end
        self.failed = ""

    def run(self) -> None:
        try:
            self._feed()
        except OSError as error:
            self.failed = str(error)

    def _feed(self) -> None:
        cell, process = self._cell, self._process
        expected = b""
        start = sum(len(found(bytes(p.output))) for p in (process,))
        if self._count and cell.wish.early == "accepted":
            expected += EARLY
        for number in range(cell.rounds + (cell.wish.act != "bulk")):
            data = cell.lines(number * cell.size, cell.size if number < cell.rounds else 1)
            expected += data
            process.write(data)
            process.wait_for_lines(start + len(expected))
            command = cell.peer.command("client", cell.wish)
            if number == 0 and command:
                process.write(command)
                process.wait_for(cell.peer.heard)
        if found(bytes(process.output))[start:] != expected:
            self.failed = "the client printed other data than it had sent"
        if self._end:
            process.end_input()
        elif cell.peer.next:
            process.write(cell.peer.next)


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
    return port
