"""Connections that say what others said before are told by comparing bytes, without a reader of records.

A tree remembers how the reader (`tls`) went through connections: from each node, which records may follow, and what
messages they are. Of a handshake message that can be seen, every byte counts that its shape depends on (`shape.kept`);
of application data only that it opens. What is not in the tree is read in full. Nothing is judged here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wirestate.checker.memo import memo
from wirestate.checker.observation import Alike, Observed, Opaque, Role
from wirestate.checker.observe.capture.protection import LABELS
from wirestate.checker.observe.capture.tls import DATA, Marks
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.shape import relations
from wirestate.reference.crypto.errors import RecordError, Unsupported
from wirestate.reference.crypto.record_cipher import Opener, opener13, openers12
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM
from wirestate.reference.wire.records import MAX_CIPHERTEXT_13, MAX_PLAINTEXT

Facts = Mapping[str, str | bool | int | frozenset[str | bool | int]]
Piece = tuple[int, Marks, bytes]
"""What one end said until the other did: sender, which frames brought it, the bytes."""
Told = tuple[str, Role, int, int, int, int | None, frozenset[str] | None, bool | None, bool | None, Facts, Opaque | None]
"""A message but for its place and bytes: kind, sender, where it begins in the record, from where to where its bytes are in the
content (-1 for none), then the rest of `Observed` from `record_version` on."""
PEM = "CLIENT_RANDOM"
SECRETS = (PEM, *LABELS[0].values(), *LABELS[1].values())
HELLO = b"\x16\x03"
END = 1 << 62


@dataclass(slots=True, eq=False)
class Node:
    """A place between records. `ways` are by sender and by type and version of the record that follows.

    `quiet`: the senders of which application data cannot be opened and tells nothing. `alike` is set where connections ended.
    """

    quiet: tuple[bool, bool] = (False, False)
    ways: tuple[dict[bytes, Way], dict[bytes, Way]] = field(default_factory=lambda: ({}, {}))
    alike: Alike | None = None


@dataclass(slots=True)
class Terms:
    """What a key is derived for: an epoch of TLS 1.3, or TLS 1.2 ("") with what the hellos agreed on."""

    epoch: str
    suite: int
    encrypt_then_mac: bool = False
    truncated_hmac: bool = False
    compression: int = 0


@dataclass(slots=True, eq=False)
class Way:
    """How a record is read. `terms` if it is to be opened; `blind` if it cannot, and then there is one step.

    Else `steps` are by content type and length; of application data the length does not count.
    """

    terms: Terms | None
    blind: bool
    steps: dict[tuple[int, int], list[Step]] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Step:
    """A record that has these `runs` of bytes, where they begin; and of a ServerHello, these `relations`."""

    runs: tuple[tuple[int, bytes], ...]
    relations: tuple[bool, bytes] | None
    told: tuple[Told, ...]
    node: Node


ROOTS: dict[tuple[bool, ...], Node] = memo()
"""By which secrets of the connection are known."""
BLIND = (0, 0)


def root_of(keys: KeyLog | None, hello: bytes) -> tuple[tuple[bool, ...], list[bytes | None]]:
    """Which secrets are known of the connection with this ClientHello in its record, and the secrets."""
    random = hello[11:43]
    if keys is None or random not in keys.randoms:
        return (), []
    secrets = [keys.secret(label, random) for label in SECRETS]
    return tuple([secret is not None for secret in secrets]), secrets


def follow(keys: KeyLog | None, pieces: Sequence[Piece]) -> tuple[list[Observed], Alike] | None:
    """The messages of a whole connection, if all of it is like one that was read before."""
    hello = pieces[0][2] if pieces else b""
    if hello[:2] != HELLO or len(hello) < 44:
        return None
    root, secrets = root_of(keys, hello)
    node = ROOTS.get(root)
    walk = Walk(secrets, hello)
    for sender, marks, data in pieces:
        if node is None:
            return None
        node = walk.piece(node, sender, marks, data)
    return None if node is None or node.alike is None else (walk.messages, node.alike)


class Walk:
    """One connection on its way through the tree."""

    __slots__ = ("hello", "messages", "openers", "secrets")

    def __init__(self, secrets: list[bytes | None], hello: bytes) -> None:
        self.secrets, self.hello = secrets, hello
        self.messages: list[Observed] = []
        self.openers: dict[tuple[int, str], Opener] = {}

    def piece(self, node: Node, sender: int, marks: Marks, data: bytes) -> Node | None:
        """Where this leads; None if it does not stand in the tree."""
        at, size, messages = 0, len(data), self.messages
        only = marks[0][1] if len(marks) == 1 else 0
        while at + 5 <= size:
            body, length = at + 5, data[at + 3] << 8 | data[at + 4]
            after = body + length
            if after > size or length > MAX_CIPHERTEXT_13:
                return None
            if data[at] == DATA and data[at + 1] == 3 and node.quiet[sender]:
                at = after
                continue
            way = node.ways[sender].get(data[at : at + 3])
            if way is None:
                return None
            text, base = data, body
            if way.blind:
                step: Step | None = way.steps[BLIND][0]
            elif way.terms is None:
                step = self._step(way, data[at], data, body, length)
            else:
                opened = self._open(way.terms, sender, data[at], data[at + 1] << 8 | data[at + 2], data[body:after])
                if opened is None:
                    return None
                base, text = 0, opened[1]
                step = self._step(way, opened[0], text, 0, len(text))
            if step is None:
                return None
            for kind, who, place, first, last, version, epochs, ends, between, facts, opaque in step.told:
                frame = only or marks[max(0, bisect_right(marks, (at + place, END)) - 1)][1]
                raw = None if first < 0 else text[base + first : base + last]
                messages.append(Observed(kind, who, frame, raw, version, epochs, ends, between, facts, opaque))
            node, at = step.node, after
        return node if at == size else None

    def _step(self, way: Way, kind: int, text: bytes, base: int, length: int) -> Step | None:
        for step in way.steps.get((kind, length if kind != DATA or length > MAX_PLAINTEXT else 0), ()):
            for offset, run in step.runs:
                if not text.startswith(run, base + offset):
                    break
            else:
                if step.relations is None or step.relations == self._relations(text[base : base + length]):
                    return step
        return None

    def _relations(self, raw: bytes) -> tuple[bool, bytes] | None:
        return None if raw[6:38] == HELLO_RETRY_RANDOM else relations(raw, self.hello[5:])

    def _open(self, terms: Terms, sender: int, kind: int, version: int, fragment: bytes) -> tuple[int, bytes] | None:
        opener = self.openers.get((sender, terms.epoch))
        try:
            if opener is None:
                opener = self._opener(terms, sender)
            return opener.open(kind, version, fragment)
        except (RecordError, Unsupported):
            return None

    def _opener(self, terms: Terms, sender: int) -> Opener:
        if terms.epoch:
            secret = self.secrets[SECRETS.index(LABELS[sender][terms.epoch])] or b""
            opener = self.openers[sender, terms.epoch] = opener13(terms.suite, secret)
            return opener
        hello, answer = self.hello[11:43], next(m.raw for m in self.messages if m.kind == "ServerHello") or b""
        both = openers12(
            terms.suite, self.secrets[0] or b"", hello, answer[6:38], encrypt_then_mac=terms.encrypt_then_mac,
            truncated_hmac=terms.truncated_hmac, compression=terms.compression,
        )  # fmt: skip
        self.openers[0, ""], self.openers[1, ""] = both
        return both[sender]
