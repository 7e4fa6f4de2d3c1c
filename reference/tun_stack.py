"""The TCP endpoints on a TUN device and a real clock, and connections that look like blocking sockets.

A thread moves packets and fires timers; what the user calls is carried out in the user's thread. Nothing here decides
anything about TCP: that is done by the stack, whose machine was made from the model.
"""

from __future__ import annotations

import errno
import os
import select
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from wirestate.reference.generated.tcp import State
from wirestate.reference.generated.tcp_values import Close
from wirestate.reference.tcp import events as told
from wirestate.reference.tcp.endpoint import CallError, TcpEndpoint
from wirestate.reference.tcp.settings import Address, Socket
from wirestate.reference.tcp.stack import Listener, TcpStack
from wirestate.reference.tun import PacketDevice

BATCH = 64
"""Packets read before the users of connections get their turn."""
OPENING = (State.CLOSED, State.LISTEN, State.SYN_SENT, State.SYN_RECEIVED)
OVER = (State.CLOSED, State.TIME_WAIT)
FAILURES = {
    told.Refused: (ConnectionRefusedError, errno.ECONNREFUSED), told.Reset: (ConnectionResetError, errno.ECONNRESET),
    told.UserTimedOut: (TimeoutError, errno.ETIMEDOUT),
}  # fmt: skip
"""A reset before the connection was open is told as a refusal, as sockets do; the RFC calls both reset (section 3.10.7.3)."""

Told = Callable[[TcpEndpoint, told.TcpEvent], None]


class TunStack:
    """Joins a stack to a device, which it closes in the end. Also a context.

    `seen` gets each packet sent or received, in order (for captures); `told` each event of each connection. Both are
    called with the stack locked, and must not call it. What breaks the device is raised by every later call, as `OSError`.
    """

    def __init__(
        self, stack: TcpStack, device: PacketDevice, *, clock: Callable[[], float] = time.monotonic,
        seen: Callable[[bytes], None] = lambda packet: None, told: Told = lambda endpoint, event: None,
    ) -> None:  # fmt: skip
        self.stack, self.changed = stack, threading.Condition()
        self._device, self._clock, self._seen, self._told = device, clock, seen, told
        self._touched: dict[TunConnection, None] = {}
        self._broken: Exception | None = None
        self._ending = False
        self._sleeps_until = 0.0
        self._waker, self._alarm = socket.socketpair()
        self._waker.setblocking(False)
        self._thread = threading.Thread(target=self._run, name="tcp", daemon=True)
        self._thread.start()

    def connect(
        self, remote: Socket, *, local: Socket | None = None, timeout: float | None = None, wait: bool = True
    ) -> TunConnection:
        """An active OPEN. `local` may leave the port 0; without `wait` it is still to be opened (`TunConnection.opened`)."""
        with self.changed:
            self.check()
            address = local.address if local is not None else self._address_for(remote.address)
            port = local.port or None if local is not None else None
            connection = self._joined(self._opened(address, remote, port))
            self.flush()
        connection.settimeout(timeout)
        if wait:
            connection.opened()
        return connection

    def listen(self, local: Socket, *, backlog: int = 8) -> TunListener:
        """Passive OPENs, for whoever connects to this socket."""
        with self.changed:
            self.check()
            return TunListener(self, self.stack.listen(local, self._clock(), backlog))

    def close(self, linger: float = 5.0) -> None:
        """Abort what nobody has closed, let the rest come to its end, for at most so many seconds, and give up the device."""
        with self.changed:
            if self._ending:
                return
            self._abort(lambda endpoint: endpoint.variables.close is Close.NO)
            self.changed.wait_for(lambda: self._broken or not self._unfinished(), linger)
            self._abort(lambda endpoint: True)
            self._ending = True
        self.wake()
        self._thread.join()
        self._device.close()
        self._waker.close()
        self._alarm.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close(linger=0.0 if kind is not None else 5.0)

    # for connections and listeners, which hold the lock

    def now(self) -> float:
        return self._clock()

    def check(self) -> None:
        """Raise what has broken the device."""
        if self._broken is not None:
            raise OSError(errno.EIO, f"the network device failed: {self._broken}") from self._broken

    def accepted(self, endpoint: TcpEndpoint) -> TunConnection:
        return self._joined(endpoint)

    def flush(self) -> None:
        """Send what a call made due, and tell what came of it."""
        self._settle()
        timer = self.stack.next_timer()
        if timer is not None and timer < self._sleeps_until:
            self.wake()

    def wait(self, ready: Callable[[], object], timeout: float | None) -> None:
        """Until something is so. `TimeoutError` after so many seconds."""
        if not self.changed.wait_for(lambda: ready() or self._broken, timeout):
            raise TimeoutError(errno.ETIMEDOUT, "timed out")
        if not ready():
            self.check()

    def wake(self) -> None:
        """Have the thread look at its timers again."""
        with suppress(BlockingIOError):  # it is awake
            self._waker.send(b"!")

    # the thread

    def _run(self) -> None:
        try:
            while not self._ending:
                self._sleep()
                with self.changed:
                    self._turn()
        except Exception as error:  # told to every user instead of leaving them to wait
            with self.changed:
                self._broken = error
                self.changed.notify_all()

    def _sleep(self) -> None:
        with self.changed:
            timer = self.stack.next_timer()
            self._sleeps_until = float("inf") if timer is None else timer
        wait = None if timer is None else max(0.0, timer - self._clock())
        ready, _, _ = select.select([self._device.fileno(), self._alarm.fileno()], [], [], wait)
        if self._alarm.fileno() in ready:
            self._alarm.recv(1 << 10)

    def _turn(self) -> None:
        for _ in range(BATCH):
            packet = self._device.read()
            if packet is None:
                break
            self._seen(packet)
            self.stack.receive_packet(packet, self._clock())
            self._send()
        self.stack.advance(self._clock())
        self._settle()
        self.changed.notify_all()

    def _send(self) -> None:
        for packet in self.stack.packets_to_send(self._clock()):
            data = packet.to_bytes()
            self._seen(data)
            self._device.write(data)

    def _settle(self) -> None:
        """Send what is due, and tell what happened, until nothing follows from it."""
        self._send()
        while self._touched:
            self._touched.popitem()[0].take()
            self._send()

    def _joined(self, endpoint: TcpEndpoint) -> TunConnection:
        connection = TunConnection(self, endpoint, self._told)
        schedule = endpoint.on_touch

        def touched(which: TcpEndpoint) -> None:
            self._touched[connection] = None
            if schedule is not None:
                schedule(which)

        endpoint.on_touch = touched
        self._touched[connection] = None
        return connection

    def _unfinished(self) -> list[TcpEndpoint]:
        return [endpoint for endpoint in self.stack.connections.values() if endpoint.state not in OVER]

    def _abort(self, which: Callable[[TcpEndpoint], bool]) -> None:
        for endpoint in self._unfinished():
            if which(endpoint):
                endpoint.abort(self._clock())
        if self._broken is None:
            self.flush()

    def _opened(self, address: Address, remote: Socket, port: int | None) -> TcpEndpoint:
        try:
            return self.stack.connect(address, remote, self._clock(), port=port)
        except CallError as error:
            raise OSError(errno.EADDRINUSE, str(error)) from error

    def _address_for(self, remote: Address) -> Address:
        for address in self.stack.addresses:
            if address.version == remote.version:
                return address
        raise OSError(errno.EADDRNOTAVAIL, f"no address of IPv{remote.version} to connect to {remote} from")


class TunListener:
    """Accepts connections to one socket."""

    def __init__(self, driver: TunStack, listener: Listener) -> None:
        self._driver, self._listener = driver, listener

    def accept(self, timeout: float | None = None) -> TunConnection:
        """The next connection that is established. `TimeoutError` after so many seconds."""
        found: list[TcpEndpoint] = []

        def look() -> bool:
            endpoint = self._listener.accept()
            found.extend([] if endpoint is None else [endpoint])
            return bool(found)

        with self._driver.changed:
            self._driver.wait(look, timeout)
            connection = self._driver.accepted(found[0])
            self._driver.flush()
            return connection

    def close(self) -> None:
        """Accept no more."""
        with self._driver.changed:
            self._driver.stack.close_listener(self._listener, self._driver.now())
            self._driver.flush()


class TunConnection:
    """One connection, with the look of a blocking socket, but without a file descriptor.

    Errors are those of sockets: `ConnectionRefusedError`, `ConnectionResetError`, `TimeoutError`, `BrokenPipeError`.
    """

    def __init__(self, driver: TunStack, endpoint: TcpEndpoint, tell: Told) -> None:
        self.endpoint = endpoint
        self._driver, self._tell = driver, tell
        self._timeout: float | None = None
        self._failure: OSError | None = None
        self._open = self._left = False

    def settimeout(self, timeout: float | None) -> None:
        """How many seconds a call may wait; None: as long as it takes."""
        self._timeout = timeout

    def getpeername(self) -> tuple[str, int]:
        remote = self.endpoint.remote
        if remote is None:
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
        return str(remote.address), remote.port

    def getsockname(self) -> tuple[str, int]:
        return str(self.endpoint.local.address), self.endpoint.local.port

    def opened(self) -> None:
        """Wait until it is established, or has failed to be."""
        with self._driver.changed:
            self._driver.wait(lambda: self._failure or self.endpoint.state not in OPENING, self._timeout)
            self._check()

    def send(self, data: bytes) -> int:
        """Take as much as there is room for, at least an octet, and say how much."""
        with self._driver.changed:
            self._driver.wait(lambda: self._failure or self.endpoint.writable or self._closing(), self._timeout)
            self._check()
            some = data[: max(self.endpoint.writable, 1)]
            self._called(lambda: self.endpoint.send(some, self._driver.now()))
            return len(some)

    def sendall(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[self.send(bytes(rest[: 1 << 16])) :]

    def recv(self, limit: int) -> bytes:
        """What has come, at most so many octets; empty after the peer's FIN."""
        with self._driver.changed:
            if self._left:
                raise OSError(errno.EBADF, "the connection was closed here")
            self._driver.wait(lambda: self.endpoint.readable or self._failure or self._heard_all(), self._timeout)
            if not self.endpoint.readable:
                self._check()
                return b""
            found: list[bytes] = []
            self._called(lambda: found.append(self.endpoint.receive(limit, self._driver.now())))
            return found[0]

    def shutdown(self, how: int) -> None:
        """CLOSE, after which more can be received (section 3.6): only SHUT_WR has an equal in TCP."""
        if how != socket.SHUT_WR:
            raise OSError(errno.EOPNOTSUPP, "only SHUT_WR can be told to the peer")
        with self._driver.changed:
            self._check()
            self._called(lambda: self.endpoint.close(self._driver.now()))

    def close(self) -> None:
        """CLOSE if that was not said; what still comes is read and thrown away, so that the peer can end too."""
        with self._driver.changed:
            self._left = True
            with suppress(CallError):  # closed before
                self.endpoint.close(self._driver.now())
            self._driver.flush()

    def abort(self) -> None:
        """ABORT: everything is given up, and the peer is told by a RST where that is due."""
        with self._driver.changed:
            self._left = True
            with suppress(CallError):  # it is over
                self.endpoint.abort(self._driver.now())
            self._driver.flush()

    def take(self) -> None:
        """The events since last time; the driver calls it, with the lock."""
        for event in self.endpoint.events():
            self._open = self._open or isinstance(event, told.Opened)
            if type(event) in FAILURES:
                kind, number = FAILURES[type(event) if self._open else told.Refused if isinstance(event, told.Reset) else type(event)]
                self._failure = kind(number, os.strerror(number))
            self._tell(self.endpoint, event)
        if self._left and self.endpoint.readable:
            with suppress(CallError):  # nobody can read any more
                self.endpoint.receive(self.endpoint.readable, self._driver.now())

    def _called(self, call: Callable[[], None]) -> None:
        """A call of the RFC's user interface, and what it makes due."""
        try:
            call()
        except CallError as error:
            raise BrokenPipeError(errno.EPIPE, str(error)) from error
        finally:
            self._driver.flush()

    def _check(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _closing(self) -> bool:
        return self.endpoint.state not in (*OPENING, State.ESTABLISHED, State.CLOSE_WAIT)

    def _heard_all(self) -> bool:
        return self.endpoint.peer_finished or self.endpoint.state is State.CLOSED
