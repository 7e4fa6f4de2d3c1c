"""The drivers over real sockets: both ends are the reference's."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reference.handlers.meeting import client_settings, server_settings
from wirestate.reference.drivers import SocketDriver, StreamDriver, Truncated
from wirestate.reference.endpoint import ClientEndpoint, ServerEndpoint
from wirestate.reference.handlers.events import DataReceived, PeerClosed
from wirestate.reference.keylog import KeyLogFile


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    pair = socket.socketpair()
    for end in pair:
        end.settimeout(10)
    yield pair
    for end in pair:
        end.close()


def _echo(driver: SocketDriver) -> None:
    for event in driver.events():
        if isinstance(event, DataReceived):
            driver.send(event.data)
    driver.close()


def test_socket_driver_echo_and_close(ends: tuple[socket.socket, socket.socket]) -> None:
    thread = threading.Thread(target=_echo, args=(SocketDriver(ServerEndpoint(server_settings()), ends[1]),))
    thread.start()
    driver = SocketDriver(ClientEndpoint(client_settings()), ends[0])
    got, asked = b"", False
    for event in driver.events():
        if driver.endpoint.connected is not None and not asked:
            driver.send(b"hello")
            asked = True
        if isinstance(event, DataReceived):
            got += event.data
            driver.endpoint.close()
            driver.flush()
    driver.close()
    thread.join(10)
    assert got == b"hello"
    assert driver.endpoint.peer_closed
    assert driver.endpoint.state == "CLOSED"


def test_socket_driver_end_of_tcp_is_truncation(ends: tuple[socket.socket, socket.socket]) -> None:
    driver = SocketDriver(ClientEndpoint(client_settings()), ends[0])
    driver.flush()
    ends[1].shutdown(socket.SHUT_WR)
    assert [event for event in driver.events() if isinstance(event, Truncated)] == [Truncated()]
    assert driver.over


def test_socket_driver_garbage_is_answered_with_an_alert(ends: tuple[socket.socket, socket.socket]) -> None:
    driver = SocketDriver(ServerEndpoint(server_settings()), ends[0])
    ends[1].sendall(b"GET / HTTP/1.1\r\n\r\n")
    list(driver.events())
    assert driver.endpoint.state == "ABORT"
    assert ends[1].recv(100) == bytes.fromhex("15 03 03 00 02 02 0a")


def test_stream_driver_echo_and_close() -> None:
    asyncio.run(asyncio.wait_for(_streams(), 20))


async def _streams() -> None:
    heard: list[object] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        driver = StreamDriver(ServerEndpoint(server_settings()), reader, writer)
        async for event in driver.events():
            heard.append(event)
            if isinstance(event, DataReceived):
                await driver.send(event.data[::-1])
        await driver.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        driver = StreamDriver(ClientEndpoint(client_settings()), *await asyncio.open_connection("127.0.0.1", port))
        while driver.endpoint.connected is None:
            await driver.receive()
        await driver.send(b"hello")
        got = b""
        while not got:
            got = b"".join(event.data for event in await driver.receive() if isinstance(event, DataReceived))
        await driver.close()
        while PeerClosed() not in heard:
            await asyncio.sleep(0)
    assert got == b"olleh"


def test_key_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    log = KeyLogFile(path)
    log("CLIENT_RANDOM", b"\1" * 32, b"\2" * 48)
    log.close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text() == f"CLIENT_RANDOM {'01' * 32} {'02' * 48}\n"
