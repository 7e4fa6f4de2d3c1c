"""Sockets for the reference endpoints: a blocking one and one for asyncio. They move bytes and decide nothing.

Both give what happened as events, data among them. Errors of the network are `OSError`, as sockets raise them. An end of
TCP before the peer's close_notify is told as `Truncated`: what came may not be all (RFC 8446 section 6.1).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Protocol

from wirestate.reference.endpoint import Endpoint
from wirestate.reference.handlers.events import UserEvent
from wirestate.values import dataclass

CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Truncated:
    """The end of TCP came before the peer's close_notify."""


Happened = UserEvent | Truncated


class Stream(Protocol):
    """What a blocking endpoint needs of a connection: a socket has it, and so has one of `tun_stack`."""

    def sendall(self, data: bytes, /) -> None: ...

    def recv(self, limit: int, /) -> bytes: ...

    def close(self) -> None: ...


def _over(endpoint: Endpoint) -> list[Happened]:
    """What the end of TCP means."""
    truncated = not endpoint.ended and not endpoint.peer_closed
    return [*endpoint.events(), *([Truncated()] if truncated else [])]


class SocketDriver:
    """An endpoint over a connected socket, blocking; time limits are the socket's. It ends when the peer has closed."""

    def __init__(self, endpoint: Endpoint, sock: Stream) -> None:
        self.endpoint, self.sock = endpoint, sock
        self.over = False

    def flush(self) -> None:
        """Send what the endpoint has to send."""
        data = self.endpoint.data_to_send()
        if data:
            self.sock.sendall(data)

    def send(self, data: bytes) -> None:
        """Application data. `Mistake` where the machine does not allow it now."""
        self.endpoint.send(data)
        self.flush()

    def receive(self) -> list[Happened]:
        """Wait for bytes once, and give what came of them. After the end (`over`) there is nothing to wait for."""
        self.flush()
        data = b"" if self.over else self.sock.recv(CHUNK)
        if data:
            self.endpoint.receive_data(data)
            self.flush()
        self.over = not data or self.endpoint.ended
        return _over(self.endpoint) if not data else list(self.endpoint.events())

    def events(self) -> Iterator[Happened]:
        """Everything until the peer closes, or something ends the connection."""
        yield from self.endpoint.events()
        while not self.over and not self.endpoint.peer_closed:
            yield from self.receive()

    def close(self) -> None:
        """close_notify if it is still due, then the socket."""
        if self.endpoint.may_close:
            self.endpoint.close()
        with suppress(OSError):  # the peer may be gone
            self.flush()
        self.sock.close()


class StreamDriver:
    """An endpoint over the streams of asyncio."""

    def __init__(self, endpoint: Endpoint, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.endpoint, self._reader, self._writer = endpoint, reader, writer
        self.over = False

    async def flush(self) -> None:
        """Send what the endpoint has to send."""
        data = self.endpoint.data_to_send()
        if data:
            self._writer.write(data)
            await self._writer.drain()

    async def send(self, data: bytes) -> None:
        """Application data. `Mistake` where the machine does not allow it now."""
        self.endpoint.send(data)
        await self.flush()

    async def receive(self) -> list[Happened]:
        """As `SocketDriver.receive`."""
        await self.flush()
        data = b"" if self.over else await self._reader.read(CHUNK)
        if data:
            self.endpoint.receive_data(data)
            await self.flush()
        self.over = not data or self.endpoint.ended
        return _over(self.endpoint) if not data else list(self.endpoint.events())

    async def events(self) -> AsyncIterator[Happened]:
        """As `SocketDriver.events`."""
        for event in self.endpoint.events():
            yield event
        while not self.over and not self.endpoint.peer_closed:
            for happened in await self.receive():
                yield happened

    async def close(self) -> None:
        """close_notify if it is still due, then the stream."""
        if self.endpoint.may_close:
            self.endpoint.close()
        with suppress(OSError):
            await self.flush()
            self._writer.close()
            await self._writer.wait_closed()
