"""Runs one scenario and keeps the text of one of its peers, and the packets of the connections that the text shows."""

import re
import shlex
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from traces.recording.peers import (
    PATIENCE,
    Peer,
    Relay,
    StuckError,
    client_command,
    listening_port,
    play,
    server_command,
    start,
)
from traces.recording.scenario import TALK, Scenario
from traces.recording.sniff import Sniffer, await_closed

HIDDEN = re.compile(r"(?<![\w./+=-])/(?:home|root|tmp|usr|etc|work|var|opt)/\S*")
LARGEST = 60_000
MESSAGES = "messages.txt"
BEFORE = "before.out"


@dataclass(frozen=True)
class Recording:
    """A finished recording: the files' contents and the command that made them."""

    scenario: Scenario
    command: str
    text: bytes
    keys: bytes | None
    packets: bytes
    port: int


def record(scenario: Scenario, work: Path) -> Recording:
    with ExitStack() as stack:
        return Stage(scenario, work, stack, time.monotonic() + PATIENCE).run()


@dataclass
class Stage:
    """One scenario while it runs."""

    scenario: Scenario
    work: Path
    stack: ExitStack
    deadline: float
    sniffer: Sniffer | None = field(default=None)
    port: int = field(default=0)

    def run(self) -> Recording:
        server, port = self.server_with_sessions()
        entrance = Relay(port, self.scenario.cut).port if self.scenario.cut else port
        if self.sniffer is None:
            self.sniff(entrance if self.scenario.side == "client" else port)
        client = self.launch("client", client_command(self.scenario, self.scenario.client, entrance))
        play(self.scenario.steps, {"C": client, "S": server}, self.deadline)
        client.finish(self.deadline)
        if self.scenario.cut:
            server.end_input()
        server.finish(self.deadline)
        return collect(self.scenario, client if self.scenario.side == "client" else server, self)

    def sniff(self, port: int) -> None:
        """From now on, once all that was before is closed."""
        await_closed(port)
        self.port = port
        self.sniffer = Sniffer("lo", f"tcp port {port}", self.work / "packets.pcap")
        self.stack.callback(self.sniffer.abandon)

    def packets(self) -> bytes:
        """What was captured, when the last connection is closed."""
        assert self.sniffer is not None
        await_closed(self.port)
        return self.sniffer.stop()

    def server_with_sessions(self) -> tuple[Peer, int]:
        """The server, after the earlier connections, which may have been with another server process."""
        earlier, expected = len(self.scenario.before), self.scenario.connections
        if self.scenario.before_server:
            first, port = self.launch_server(self.scenario.before_server, earlier)
            self.visit(first, port)
            first.finish(self.deadline)
            return self.launch_server(self.scenario.server, expected)
        unrecorded = earlier if self.scenario.side == "client" and not self.scenario.keep else 0
        server, port = self.launch_server(self.scenario.server, expected + unrecorded)
        if earlier and not unrecorded:
            self.sniff(port)
        self.visit(server, port)
        return server, port

    def visit(self, server: Peer, port: int) -> None:
        """The earlier connections, which leave a session behind."""
        for options in self.scenario.before:
            command = [*client_command(self.scenario, options, port), "-msg"]
            if self.scenario.keep:
                command += ["-keylogfile", f"{self.scenario.name}.keys"]
            client = start("earlier client", command, self.work, self.work / BEFORE, self.scenario.client_config)
            self.stack.callback(client.kill)
            play(TALK, {"C": client, "S": server}, self.deadline)
            client.finish(self.deadline)

    def launch_server(self, options: str, accepts: int) -> tuple[Peer, int]:
        server = self.launch("server", server_command(options, accepts))
        return server, listening_port(server, self.deadline)

    def launch(self, side: str, command: list[str]) -> Peer:
        scenario, recorded = self.scenario, side == self.scenario.side
        keylog = ["-keylogfile", f"{scenario.name}.keys"] if recorded and scenario.keylog else []
        shown = scenario.show.split() if recorded else ["-msg", "-state"]
        config = scenario.client_config if side == "client" else scenario.server_config
        peer = start(side, [*command, *shown, *keylog], self.work, self.work / f"{side}.out", config)
        self.stack.callback(peer.kill)
        return peer


def collect(scenario: Scenario, peer: Peer, stage: Stage) -> Recording:
    work = stage.work
    text = (work / MESSAGES if MESSAGES in peer.command else peer.output).read_bytes()
    if scenario.keep:
        text = (work / BEFORE).read_bytes() + text
    check(scenario, text.decode("latin-1"))
    config = scenario.client_config if scenario.side == "client" else scenario.server_config
    command = (f"OPENSSL_CONF={config} " if config else "") + shlex.join(peer.command)
    path = work / f"{scenario.name}.keys"
    keys = path.read_bytes() if scenario.keylog and path.exists() else None
    return Recording(scenario, command, text, keys, stage.packets(), stage.port)


def check(scenario: Scenario, text: str) -> None:
    """The recording shows what the scenario is for, and nothing of the machine it was made on."""
    for pattern in scenario.must:
        if not re.search(pattern, text, re.DOTALL):
            raise StuckError(f"the text lacks {pattern!r}:\n{text[-3000:]}")
    for pattern in scenario.never:
        if re.search(pattern, text, re.DOTALL):
            raise StuckError(f"the text has {pattern!r}")
    if found := HIDDEN.search(text):
        raise StuckError(f"the text shows a path: {found.group()}")
    if len(text) > LARGEST:
        raise StuckError(f"{len(text)} bytes")
