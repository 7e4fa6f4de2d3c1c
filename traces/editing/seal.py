"""Making an edited transcript right again: Finished, signatures, with the key log and the private keys of the traces.

So that only the protocol is wrong. What the edit froze stays as it is, and what follows covers it as it is.
"""

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from traces.editing import signing
from traces.editing.tape import Cell, Tape
from wirestate.reference.crypto import keyschedule, prf12
from wirestate.reference.wire import registry
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM

Secrets = Mapping[tuple[str, bytes], bytes]
UNCOVERED = {True: (0, 4, 24), False: (0,)}
"""Handshake types that no transcript has: HelloRequest, and in TLS 1.3 NewSessionTicket and KeyUpdate."""
HANDSHAKE_SECRETS = {"client": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "server": "SERVER_HANDSHAKE_TRAFFIC_SECRET"}


def read_secrets(path: Path) -> Secrets:
    rows = [line.split() for line in path.read_text().splitlines() if line and not line.startswith("#")]
    return {(label, bytes.fromhex(random)): bytes.fromhex(secret) for label, random, secret in rows}


@dataclass(slots=True)
class Handshake:
    """One handshake while it is walked through: its transcript, and what keys and signatures hang on."""

    tls13: bool
    secrets: Secrets
    transcript: bytes = b""
    client_random: bytes = b""
    server_random: bytes = b""
    hash_name: str = "sha256"
    leaf: dict[str, bytes] = field(default_factory=dict)
    finished: list[str] = field(default_factory=list)

    def digest(self) -> bytes:
        return hashlib.new(self.hash_name, self.transcript).digest()

    def hello(self, data: bytes) -> None:
        """Take in what a ClientHello or ServerHello settles."""
        if data[0] == 1:
            self.client_random = self.client_random or data[6:38]
            return
        self.server_random = data[6:38]
        suite = registry.SUITES.get(struct.unpack_from(">H", data, 39 + data[38])[0])
        self.hash_name = suite.hash if suite is not None else self.hash_name
        if self.server_random == HELLO_RETRY_RANDOM:
            self.transcript = keyschedule.message_hash(self.hash_name, self.transcript)

    def certificate(self, sender: str, data: bytes) -> None:
        start = 4 + (1 + data[4] if self.tls13 else 0) + 3
        size = int.from_bytes(data[start : start + 3])
        self.leaf[sender] = data[start + 3 : start + 3 + size]

    def verify_data(self, sender: str) -> bytes:
        if not self.tls13:
            master = self.secrets["CLIENT_RANDOM", self.client_random]
            return prf12.verify_data(
                self.hash_name, master, "client" if sender == "client" else "server", self.digest()
            )
        over = "client" in self.finished
        label = "CLIENT_TRAFFIC_SECRET_0" if over else HANDSHAKE_SECRETS[sender]
        return keyschedule.finished_mac(self.hash_name, self.secrets[label, self.client_random], self.digest())

    def covered(self, data: bytes) -> bytes:
        """What the signature of a CertificateVerify or ServerKeyExchange is over."""
        if data[0] == 12:
            return self.client_random + self.server_random + signing.params(data)
        return self.digest() if self.tls13 else self.transcript


def walk(tape: Tape, secrets: Secrets, *, learn: bool) -> None:
    """Go through all handshakes. `learn` notes what signatures cover; otherwise what does not fit any more is made again."""
    handshake = Handshake(tape.tls13, secrets)
    for cell in list(tape.shown()):
        if cell.message.content == "Alert":
            handshake.finished = ["client", "server"]
        if cell.message.content != "Handshake" or cell.data[0] in UNCOVERED[tape.tls13]:
            continue
        if cell.data[0] == 1 and handshake.finished:
            handshake = Handshake(tape.tls13, secrets)
        step(tape, handshake, cell, learn)
        handshake.transcript += cell.data


def step(tape: Tape, handshake: Handshake, cell: Cell, learn: bool) -> None:
    sender = tape.sender(cell)
    match cell.data[0]:
        case 1 | 2 if not cell.frozen:
            handshake.hello(cell.data)
        case 11 if len(cell.data) > 12:
            handshake.certificate(sender, cell.data)
        case 12 | 15:
            signed(tape, handshake, cell, learn)
        case 20:
            if not learn and not cell.frozen:
                expected = handshake.verify_data(sender)
                tape.replace(cell, b"\x14" + len(expected).to_bytes(3) + expected)
            handshake.finished.append(sender)


def signed(tape: Tape, handshake: Handshake, cell: Cell, learn: bool) -> None:
    if not signing.is_signed(cell.data) or cell.frozen:
        return
    covered, sender = handshake.covered(cell.data), tape.sender(cell)
    if learn:
        cell.covered, cell.signer = covered, handshake.leaf.get(sender, b"")
    elif cell.covered != covered:
        tape.replace(
            cell,
            signing.signed_again(cell.data, cell.signer or handshake.leaf[sender], sender, covered, tls13=tape.tls13),
        )
