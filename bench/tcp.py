"""What the reference TCP costs: throughput and connections per second, beside PyTCP and the kernel in the same run.

Run `python bench/tcp.py [--octets N] [--connections N] [--in PEER…]`. Each stack plays both ends, in two processes: one sends to the
other, or connects to it again and again with a short question and answer. The wire is a pair of sockets between the two that
carries IP packets (MTU 1500); the kernel uses its loopback. CPU time is that of both processes, with the system's share. The
`in memory` line is both ends in one process with a virtual clock: no system calls at all. PyTCP is in the `bench` extra (pmd-pytcp).
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import multiprocessing
import socket
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import Any

from wirestate.reference.tcp.settings import Socket, TcpSettings
from wirestate.reference.tcp.stack import TcpStack
from wirestate.reference.tun_stack import TunStack

SERVER, CLIENT = Socket(IPv4Address("10.9.0.1"), 7000), Socket(IPv4Address("10.9.0.2"), 0)
LONGEST, PIECE, PATIENCE = 1 << 16, 1 << 16, 120.0
SETTLING = 0.6
"""Seconds that PyTCP needs to have its address."""
QUESTION = 100


@dataclass(frozen=True)
class Work:
    """So many connections, one after the other; on each the client sends so many octets, and gets one back."""

    connections: int
    octets: int


class Wire:
    """One end of a pair of sockets as a device of `TunStack`."""

    def __init__(self, end: socket.socket) -> None:
        self.end = end

    def fileno(self) -> int:
        return self.end.fileno()

    def read(self) -> bytes | None:
        with suppress(BlockingIOError):
            return self.end.recv(LONGEST)
        return None

    def write(self, packet: bytes) -> None:
        with suppress(BlockingIOError):  # the wire is full: the packet is lost
            self.end.send(packet)

    def close(self) -> None:
        self.end.close()


def ours(end: socket.socket, work: Work, *, server: bool) -> float:
    address = (SERVER if server else CLIENT).address
    with TunStack(TcpStack([address], TcpSettings(msl=0.01, trace=False), now=time.monotonic()), Wire(end)) as stack:
        listener = stack.listen(SERVER) if server else None
        began = time.process_time()
        for _ in range(work.connections):
            talk(listener.accept(PATIENCE) if listener else stack.connect(SERVER, timeout=PATIENCE), work, server=server)
        return time.process_time() - began


def kernel(_end: socket.socket, work: Work, *, server: bool) -> float:
    where = "127.0.0.1", SERVER.port
    listener = socket.create_server(where) if server else None
    time.sleep(0 if server else SETTLING)
    began = time.process_time()
    for _ in range(work.connections):
        talk(listener.accept()[0] if listener else socket.create_connection(where), work, server=server)
    return time.process_time() - began


def talk(connection: Any, work: Work, *, server: bool) -> None:
    """One connection of anything that looks like a socket."""
    if server:
        left = work.octets
        while left:
            left -= len(connection.recv(PIECE))
        connection.sendall(b"k")
    else:
        connection.sendall(bytes(work.octets))
        assert connection.recv(1) == b"k"
    connection.close()


def pytcp(end: socket.socket, work: Work, *, server: bool) -> float:
    return asyncio.run(_pytcp(end, work, server=server))


async def _pytcp(end: socket.socket, work: Work, *, server: bool) -> float:
    from pmd_net_addr import Ip4IfAddr
    from pmd_pytcp import socket as other
    from pmd_pytcp import stack
    from pmd_pytcp.lib.interface_layer import InterfaceLayer

    stack.init(fd=end.fileno(), layer=InterfaceLayer.L3, ip6_support=False, ip4_dhcp=False, interface_name="wire",
               ip4_host=Ip4IfAddr(f"{(SERVER if server else CLIENT).address}/24"))  # fmt: skip
    await stack.start()
    await asyncio.sleep(SETTLING if server else 2 * SETTLING)
    where = str(SERVER.address), SERVER.port
    listener = other.socket(other.AF_INET, other.SOCK_STREAM)
    if server:
        listener.bind(where)
        listener.listen()
    began = time.process_time()
    for _ in range(work.connections):
        if server:
            connection, _ = await listener.accept()
        else:
            connection = other.socket(other.AF_INET, other.SOCK_STREAM)
            await connection.connect(where)
        await _pytcp_talk(connection, work, server=server)
    await asyncio.sleep(SETTLING)
    return time.process_time() - began


async def _pytcp_talk(connection: Any, work: Work, *, server: bool) -> None:
    if server:
        left = work.octets
        while left:
            left -= len(await connection.recv(PIECE))
        await connection.send(b"k")
    else:
        sent, octets = 0, bytes(work.octets)
        while sent < work.octets:
            sent += await connection.send(octets[sent : sent + PIECE])
        assert await connection.recv(1) == b"k"
    connection.close()


def in_memory(work: Work) -> float:
    """CPU seconds of both ends in one process."""
    settings = TcpSettings(msl=0.01, trace=False)
    client, server = TcpStack([CLIENT.address], settings, now=0.0), TcpStack([SERVER.address], settings, now=0.0)
    listener, now, text = server.listen(SERVER, 0.0), 0.0, bytes(work.octets)
    began = time.process_time()
    for _ in range(work.connections):
        first = client.connect(CLIENT.address, SERVER, now)
        first.send(text, now)
        second, heard = None, 0
        while not (first.closed and second is not None and second.closed):
            now = _pass(client, server, now)
            second = second or listener.accept()
            if second is not None and heard < work.octets and second.readable:
                heard += len(second.receive(second.readable, now))
                if heard == work.octets:
                    second.send(b"k", now)
                    second.close(now)
            if first.readable:
                assert first.receive(1, now) == b"k"
                first.close(now)
    return time.process_time() - began


def _pass(client: TcpStack, server: TcpStack, now: float) -> float:
    """What both want to send goes over; if nobody does, time goes on to the next timer."""
    quiet = True
    for host, other in ((client, server), (server, client)):
        for packet in host.packets_to_send(now):
            quiet = False
            other.receive_packet(packet.to_bytes(), now)
    if quiet:
        now = min(t for t in (client.next_timer(), server.next_timer()) if t is not None)
        client.advance(now)
        server.advance(now)
    return now


Stack = Callable[..., float]
STACKS: dict[str, Stack] = {"wirestate": ours, "PyTCP": pytcp, "kernel": kernel}


def both(stack: Stack, work: Work) -> float:
    """CPU seconds of both processes."""
    ends = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    for end in ends:
        end.setblocking(False)
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 22)
    context = multiprocessing.get_context("fork")
    told = context.SimpleQueue()

    def play(server: bool) -> None:
        ends[1 - server].close()
        told.put(stack(ends[server], work, server=server))

    players = [context.Process(target=play, args=(server,)) for server in (True, False)]
    for player in players:
        player.start()
    for player in players:
        player.join(PATIENCE)
        if player.exitcode != 0:
            raise RuntimeError(f"a process ended with {player.exitcode}")
    return float(told.get() + told.get())


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--octets", type=int, default=2_000_000, help="of the throughput")
    parser.add_argument("--connections", type=int, default=100)
    parser.add_argument("--in", dest="stacks", action="append", choices=STACKS, help="only these")
    options = parser.parse_args(arguments)
    works = Work(1, options.octets), Work(options.connections, QUESTION)
    base = [in_memory(work) for work in works]
    print(f"{'in memory':<10} {_shown(works, base)}")
    costs: dict[str, list[float]] = {}
    for name in options.stacks or STACKS:
        if name == "PyTCP" and importlib.util.find_spec("pmd_pytcp") is None:
            print("PyTCP      not installed: pip install 'wirestate[bench]'")
            continue
        costs[name] = [both(STACKS[name], work) for work in works]
        ratio = "  ".join(f"{cost / own:6.2f} ×" for cost, own in zip(costs[name], costs.get("wirestate", costs[name]), strict=True))
        print(f"{name:<10} {_shown(works, costs[name])}   CPU as multiples of wirestate's: {ratio}")


def _shown(works: Sequence[Work], costs: Sequence[float]) -> str:
    return f"{works[0].octets / 1e6 / costs[0]:8.2f} MB per CPU second, {works[1].connections / costs[1]:8.0f} connections per CPU second"


if __name__ == "__main__":
    main(sys.argv[1:])
