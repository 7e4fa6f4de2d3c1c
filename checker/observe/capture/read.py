"""A capture as sessions: one for each TCP connection, in the order in which they end, and one for each kind of other TLS.

What cannot be read goes to `errors`, with the frame; everything else is still given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from wirestate.checker.observation import Session
from wirestate.checker.observe.capture.files import read_blocks
from wirestate.checker.observe.capture.flows import Flows
from wirestate.checker.observe.capture.packets import Decoder
from wirestate.checker.observe.capture.shapes import Block, Damage, Secrets
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.verdict import InputError

UNSUPPORTED = ("QUIC", "DTLS")


def read_capture(
    source: str, stream: BinaryIO, keys: KeyLog | None, part: tuple[int, int], errors: list[InputError]
) -> Iterator[Session]:
    """The sessions of a capture; of n parts of its connections the i-th, if `part` is (i, n)."""
    decoder, flows = Decoder(), Flows(source, keys, part)
    for item in read_blocks(source, stream):
        if isinstance(item, Block):
            yield from flows.add(decoder.decode(item))
        elif isinstance(item, Secrets):
            _embedded(source, flows, item, errors)
        else:
            _damaged(source, item, errors)
    yield from flows.end()
    decoder.finish()
    for damage in decoder.damages:
        _damaged(source, damage, errors)
    if part[0] == 0:
        yield from _others(source, decoder, flows.seen)


def _damaged(source: str, damage: Damage, errors: list[InputError]) -> None:
    errors.append(InputError(source, f"frame {damage.frame}" if damage.frame else "", damage.message))


def _embedded(source: str, flows: Flows, secrets: Secrets, errors: list[InputError]) -> None:
    """Secrets in the capture count from here on, beside those of a key log."""
    log = KeyLog()
    if flows.keys is not None:
        log.secrets, log.randoms = dict(flows.keys.secrets), set(flows.keys.randoms)
    for number, line in enumerate(secrets.data.decode("utf-8", "replace").splitlines(), 1):
        log.add(number, line.rstrip("\0"))
    if log.errors:
        number, message = log.errors[0]
        errors.append(InputError(source, f"frame {secrets.frame}", f"line {number} of the embedded key log: {message}"))
    flows.learn(log)


def _others(source: str, decoder: Decoder, segments: int) -> Iterator[Session]:
    """TLS that runs over something else than TCP is named, since it cannot be judged; so is a capture without any TCP."""
    counts = decoder.counts
    for name in UNSUPPORTED:
        if number := counts.get(name, 0):
            session = Session(source, name.lower(), unit="frame", protocol_hint=name)
            session.reasons.append(f"{number} packets of {name}")
            yield session
    if not segments and not any(counts.get(name) for name in UNSUPPORTED):
        seen = ", ".join(f"{n} of {name}" for name, n in counts.items() if n)
        yield Session(source, "none", unit="frame", cut=f"no TCP in this capture{f' (packets: {seen})' if seen else ''}")
