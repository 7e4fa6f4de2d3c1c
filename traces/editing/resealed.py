"""The records of an edited transcript, protected again with the secrets of its key log: bytes for a capture.

The tape tells which messages share a record and which records are protected; where it does not show what a record
holds (application data), it holds filler. Nothing here knows what is right or wrong, or of packets.
"""

import hashlib
import itertools
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from traces.editing.tape import ALERT, CCS, DATA, HANDSHAKE, Cell, Tape
from wirestate.reference.crypto import record_cipher
from wirestate.reference.crypto.record_cipher import Sealer
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM
from wirestate.reference.wire.registry import SUITES

FILLER = b"The quick brown fox jumps over the lazy dog. "
TRAFFIC = {"client": "CLIENT_TRAFFIC_SECRET_0", "server": "SERVER_TRAFFIC_SECRET_0"}
HANDSHAKE_TRAFFIC = {"client": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "server": "SERVER_HANDSHAKE_TRAFFIC_SECRET"}
EARLY_TRAFFIC = "CLIENT_EARLY_TRAFFIC_SECRET"
CONTENT = {"ChangeCipherSpec": CCS, "Alert": ALERT, "Handshake": HANDSHAKE}
END_OF_EARLY_DATA, ENCRYPT_THEN_MAC, EARLY_DATA = 5, 22, 42
UNLIMITED = 2**16
MOST_SEALED = 100
"""A ClientHello is longer, a Finished shorter."""
Secrets = Mapping[tuple[str, bytes], bytes]


class UnsealableError(Exception):
    """The key log lacks a secret that a record needs."""


@dataclass(eq=False)
class Record:
    """One record: its sender, its outer and inner types, how much it holds, and whether it is protected."""

    by: str
    outer: int
    inner: int
    version: int
    room: int
    sealed: bool
    content: bytes = b""

    @property
    def left(self) -> int:
        return self.room - len(self.content)


class Unrolled:
    """A tape as records, and in which record each cell begins."""

    def __init__(self, tape: Tape, overhead: int) -> None:
        self.tape, self.overhead = tape, overhead
        self.records: list[Record] = []
        self.place: dict[int, Record] = {}
        self.changed: set[str] = set()
        self.over = False
        self.exact = "CBC" not in suite_name(tape)
        for cell in tape.shown():
            self.take(cell)
        for record in self.records:
            if not record.content and record.inner != HANDSHAKE and record.room:
                size = record.room if record.room < UNLIMITED else 16
                record.content = b"\1" * size if record.inner == CCS else (FILLER * (size // len(FILLER) + 1))[:size]

    def take(self, cell: Cell) -> None:
        by = self.tape.sender(cell)
        if cell.is_header:
            self.place[id(cell)] = self.header(by, cell.data)
        elif cell.is_inner:
            record = next(one for one in reversed(self.records) if one.by == by)
            record.inner, self.place[id(cell)] = cell.data[0], record
        else:
            self.over = self.over or cell.message.content == "Alert"
            self.place[id(cell)] = self.fill(by, CONTENT[cell.message.content], cell.data)

    def header(self, by: str, raw: bytes) -> Record:
        length = int.from_bytes(raw[3:5])
        if self.over and by == "client" and raw[0] == HANDSHAKE and length > MOST_SEALED:
            self.changed, self.over = set(), False  # a ClientHello after an alert: the next connection
        sealed = raw[0] == DATA if self.tape.tls13 else by in self.changed and length > (self.overhead if self.exact else 20)
        room = length - self.overhead if sealed else length
        if sealed and not self.exact:
            room = max(5, length - 64)
        if sealed and not self.exact and raw[0] != DATA:
            room = UNLIMITED  # padding hides the length: the messages until the next header
            self.end_others(by)
        if raw[0] == CCS:
            self.changed.add(by)
        self.records.append(Record(by, raw[0], raw[0], int.from_bytes(raw[1:3]), max(0, room), sealed))
        return self.records[-1]

    def end_others(self, by: str) -> None:
        for one in self.records:
            if one.by == by and one.room == UNLIMITED and one.content:
                one.room = len(one.content)

    def fill(self, by: str, content: int, data: bytes) -> Record:
        """Put a message into the records that wait for it; the first of them."""
        waiting = [one for one in self.records if (one.by, one.inner) == (by, content)]
        open_ones = [one for one in waiting if one.left] or waiting[-1:]
        first = open_ones[0]
        for one in open_ones:
            part = data[: one.left] if one is not open_ones[-1] else data
            one.content, data = one.content + part, data[len(part) :]
        return first


def suite_name(tape: Tape) -> str:
    """Of the last suite that a server chose: renegotiations of the traces do not change it."""
    hellos = tape.anchors("ServerHello")
    known = SUITES.get(int.from_bytes(hellos[-1].data[39 + hellos[-1].data[38] :][:2])) if hellos else None
    return known.cipher if known is not None else ""


@dataclass
class Keys:
    """What protects one connection, as its messages go by."""

    secrets: Secrets
    tls13: bool
    client_random: bytes = b""
    server_random: bytes = b""
    suite: int = 0
    encrypt_then_mac: bool = False
    early: bool = False
    rejected: bool = False
    sealers: dict[str, Sealer | None] = field(default_factory=lambda: {"client": None, "server": None})
    pending: dict[str, Sealer] = field(default_factory=dict)
    current: dict[str, bytes] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)
    buffered: dict[str, bytes] = field(default_factory=lambda: {"client": b"", "server": b""})

    def protected(self, record: Record) -> bytes:
        """The record as it is sent, with its header; then what it says takes force."""
        if record.by == "client" and self.early and self.server_random and self.after_early(record):
            self.install("client", self.secret(HANDSHAKE_TRAFFIC["client"]))
        made = self.seal(record) if record.sealed else plain(record)
        if record.inner == CCS and not self.tls13:
            self.changed(record.by)
        if record.inner == HANDSHAKE:
            for message in self.messages(record.by, record.content):
                self.seen(record.by, message)
        return made

    def after_early(self, record: Record) -> bool:
        """Whether a record of a client that sent early data cannot be under those keys any more."""
        ends = record.inner == HANDSHAKE and record.content[:1] == bytes([END_OF_EARLY_DATA])
        return record.inner in (ALERT, HANDSHAKE) and (self.rejected or not ends)

    def seal(self, record: Record) -> bytes:
        sealer = self.sealers[record.by]
        if sealer is None:
            raise UnsealableError(f"no secret for the {record.by}")
        return sealer.record(record.inner, record.content, version=record.version)

    def messages(self, by: str, content: bytes) -> Iterator[bytes]:
        buffer = self.buffered[by] + content
        while len(buffer) >= 4 and len(buffer) >= 4 + int.from_bytes(buffer[1:4]):
            size = 4 + int.from_bytes(buffer[1:4])
            yield buffer[:size]
            buffer = buffer[size:]
        self.buffered[by] = buffer

    def seen(self, by: str, message: bytes) -> None:
        """A handshake message was sent: what its sender writes from now on."""
        match message[0], self.tls13:
            case 1, _ if not self.client_random or not self.tls13:
                self.client_random = message[6:38]
                self.offer()
            case 2, _ if not (self.tls13 and self.server_random):
                self.server_hello(message)
            case 5, True if by == "client" and self.early and self.server_random:
                self.install("client", self.secret(HANDSHAKE_TRAFFIC["client"]))
            case 8, True if self.early and not has_extension(message, 4, EARLY_DATA):
                self.rejected = True
            case 20, True if by not in self.finished:
                self.finished.add(by)
                self.install(by, self.secret(TRAFFIC[by]))
            case 24, True if by in self.finished:
                self.install(by, record_cipher.next_secret(self.suite, self.current[by]))

    def offer(self) -> None:
        """Early data has the PSK's suite: all traces resume with the suite that they had."""
        if secret := self.secrets.get((EARLY_TRAFFIC, self.client_random)):
            self.suite = 0x1302 if len(secret) == 48 else 0x1301
            self.install("client", secret)
            self.early = True

    def server_hello(self, message: bytes) -> None:
        if message[6:38] == HELLO_RETRY_RANDOM:
            self.sealers["client"], self.early = None, False
            return
        at = 39 + message[38]
        self.server_random, self.suite = message[6:38], int.from_bytes(message[at : at + 2])
        if not self.tls13:
            self.encrypt_then_mac = has_extension(message, at + 3, ENCRYPT_THEN_MAC)
        elif (HANDSHAKE_TRAFFIC["server"], self.client_random) in self.secrets:
            self.install("server", self.secret(HANDSHAKE_TRAFFIC["server"]))
            if not self.early:
                self.install("client", self.secret(HANDSHAKE_TRAFFIC["client"]))

    def install(self, by: str, secret: bytes) -> None:
        self.current[by] = secret
        self.early = self.early and by != "client"
        try:
            self.sealers[by] = record_cipher.sealer13(self.suite, secret)
        except record_cipher.Unsupported as problem:
            raise UnsealableError(str(problem)) from None

    def secret(self, label: str) -> bytes:
        if (label, self.client_random) not in self.secrets:
            raise UnsealableError(f"the key log has no {label}")
        return self.secrets[label, self.client_random]

    def changed(self, by: str) -> None:
        """A ChangeCipherSpec of TLS 1.2 was sent."""
        if by not in self.pending:
            made = record_cipher.sealers12(
                self.suite, self.secret("CLIENT_RANDOM"), self.client_random, self.server_random,
                encrypt_then_mac=self.encrypt_then_mac,
            )  # fmt: skip
            self.pending = dict(zip(("client", "server"), made, strict=True))
        self.sealers[by] = self.pending.pop(by)


def plain(record: Record) -> bytes:
    return bytes([record.outer]) + record.version.to_bytes(2) + len(record.content).to_bytes(2) + record.content


def has_extension(hello: bytes, at: int, kind: int) -> bool:
    at += 2
    while at + 4 <= len(hello):
        if int.from_bytes(hello[at : at + 2]) == kind:
            return True
        at += 4 + int.from_bytes(hello[at + 2 : at + 4])
    return False


def same_every_time() -> AbstractContextManager[Any]:
    """CBC takes its IVs from the system's random bytes: within this context they are always the same ones."""
    count = itertools.count()
    return patch("os.urandom", lambda size: hashlib.shake_128(next(count).to_bytes(8)).digest(size))
