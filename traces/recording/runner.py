"""Runs one scenario and keeps the text of one of its peers."""

import re
import shlex
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from traces.recording.peers import PATIENCE, Peer, Relay, Stuck, client_command, listening_port, play, server_command, start
from traces.recording.scenario import TALK, Scenario

HIDDEN = re.compile(r"(?<![\w./+=-])/(?:home|root|tmp|usr|etc|work|var|opt)/\S*")
LARGEST = 60_000


@dataclass(frozen=True)
class Recording:
    """A finished recording: the files' contents and the command that made them."""

    scenario: Scenario
    command: str
    text: bytes
    keys: bytes | None


def record(scenario: Scenario, work: Path) -> Recording:
    with ExitStack() as stack:
        return run(scenario, work, stack)


def run(scenario: Scenario, work: Path, stack: ExitStack) -> Recording:
    deadline = time.monotonic() + PATIENCE
    if scenario.before_server:
        server = launch_server(scenario, scenario.before_server, len(scenario.before), work, stack)
        port = listening_port(server, deadline)
        visit_before(scenario, server, port, work, deadline, stack)
        server.finish(deadline)
        server = launch_server(scenario, scenario.server, scenario.connections, work, stack)
        port = listening_port(server, deadline)
    else:
        unrecorded = len(scenario.before) if scenario.side == "client" else 0
        server = launch_server(scenario, scenario.server, scenario.connections + unrecorded, work, stack)
        port = listening_port(server, deadline)
        visit_before(scenario, server, port, work, deadline, stack)
    entrance = Relay(port, scenario.cut).port if scenario.cut else port
    client = launch(scenario, "client", client_command(scenario, scenario.client, entrance), work, stack)
    play(scenario.steps, {"C": client, "S": server}, deadline)
    client.finish(deadline)
    if scenario.cut:
        server.end_input()
    server.finish(deadline)
    return collect(scenario, client if scenario.side == "client" else server, work)


def visit_before(scenario: Scenario, server: Peer, port: int, work: Path, deadline: float, stack: ExitStack) -> None:
    """The earlier connections, which leave a session behind."""
    for options in scenario.before:
        command = client_command(scenario, options, port) + ["-msg"]
        client = start("earlier client", command, work, work / f"{scenario.name}.before.out", scenario.client_config)
        stack.callback(client.kill)
        play(TALK, {"C": client, "S": server}, deadline)
        client.finish(deadline)


def launch_server(scenario: Scenario, options: str, accepts: int, work: Path, stack: ExitStack) -> Peer:
    return launch(scenario, "server", server_command(scenario, options, accepts), work, stack)


def launch(scenario: Scenario, side: str, command: list[str], work: Path, stack: ExitStack) -> Peer:
    recorded = side == scenario.side
    keylog = ["-keylogfile", f"{scenario.name}.keys"] if recorded and scenario.keylog else []
    shown = scenario.show.split() if recorded else ["-msg", "-state"]
    config = scenario.client_config if side == "client" else scenario.server_config
    peer = start(side, [*command, *shown, *keylog], work, work / f"{scenario.name}.{side}.out", config)
    stack.callback(peer.kill)
    return peer


def collect(scenario: Scenario, peer: Peer, work: Path) -> Recording:
    text = peer.output.read_bytes()
    check(scenario, text.decode("latin-1"))
    config = scenario.client_config if scenario.side == "client" else scenario.server_config
    command = (f"OPENSSL_CONF={config} " if config else "") + shlex.join(peer.command)
    path = work / f"{scenario.name}.keys"
    keys = path.read_bytes() if scenario.keylog and path.exists() else None
    return Recording(scenario, command, text, keys)


def check(scenario: Scenario, text: str) -> None:
    """The recording shows what the scenario is for, and nothing of the machine it was made on."""
    for pattern in scenario.must:
        if not re.search(pattern, text, re.DOTALL):
            raise Stuck(f"{scenario.name}: the text lacks {pattern!r}:\n{text[-3000:]}")
    for pattern in scenario.never:
        if re.search(pattern, text, re.DOTALL):
            raise Stuck(f"{scenario.name}: the text has {pattern!r}")
    if found := HIDDEN.search(text):
        raise Stuck(f"{scenario.name}: the text shows a path: {found.group()}")
    if len(text) > LARGEST:
        raise Stuck(f"{scenario.name}: {len(text)} bytes")
