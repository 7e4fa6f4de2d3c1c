"""Input for a connection on a TUN device: read by a thread, and never far ahead of what can be sent."""

import os
import threading
from collections.abc import Iterator
from ipaddress import IPv4Address
from types import SimpleNamespace
from typing import Any

import pytest

from wirestate.commands.networks import AHEAD, CHUNK, OwnWaiting
from wirestate.reference.tcp.endpoint import Socket, TcpEndpoint, TcpSettings

DATA = os.urandom(CHUNK) * AHEAD * 4


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[OwnWaiting, threading.Thread]]:
    """Much input in a pipe that somebody else fills, and a connection of which nothing is heard."""
    ours, theirs = os.pipe()

    def fill() -> None:
        with os.fdopen(theirs, "wb") as pipe:
            pipe.write(DATA)

    writer = threading.Thread(target=fill)
    address = IPv4Address("192.0.2.1")
    endpoint = TcpEndpoint(Socket(address, 1), Socket(address, 2), TcpSettings(), now=0.0)
    endpoint.open_active(0.0)
    driver: Any = SimpleNamespace(changed=threading.Condition())
    with os.fdopen(ours, "rb") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        writer.start()
        made = OwnWaiting(driver, SimpleNamespace(endpoint=endpoint))  # type: ignore[arg-type]
        yield made, writer
        writer.join()


def test_input_is_read_a_little_ahead_and_no_more(waiting: tuple[OwnWaiting, threading.Thread]) -> None:
    made, writer = waiting
    with made._changed:
        assert made._changed.wait_for(lambda: len(made._chunks) == AHEAD, 10)
        assert not made._changed.wait_for(lambda: len(made._chunks) > AHEAD, 0.2)
    assert writer.is_alive()
    received = bytearray()
    while made.reading:
        assert made.input(10)
        received += made.read()
    assert bytes(received) == DATA
