"""A capture as sessions: one for each TCP connection, in the order in which they end, and one for each kind of other TLS.

What cannot be read goes to `errors`, with the frame; everything else is still given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from wirestate.checker.observation import Session
from wirestate.checker.observe.capture.batches import Batch, Ended, Item, batches
from wirestate.checker.observe.capture.flows import Flows
from wirestate.checker.observe.capture.shapes import Damage, Secrets
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.verdict import InputError

UNSUPPORTED = ("QUIC", "DTLS")
Items = Callable[[Flows], Iterator[Item]]
"""What is in a capture; where it is read may look at the connections that came of it so far."""


def read_capture(
    source: str, stream: BinaryIO, keys: KeyLog | None, part: tuple[int, int], errors: list[InputError]
) -> Iterator[Session]:
    """The sessions of a capture; of n parts of its connections the i-th, if `part` is (i, n)."""
    return _sessions(source, lambda _: batches(source, stream), Flows(source, keys, part), part, errors)


def sessions(
    source: str, items: Items, keys: KeyLog | None, part: tuple[int, int], errors: list[InputError]
) -> Iterator[Session]:
    """The sessions of what was read of one part of a capture."""
    return _sessions(source, items, Flows(source, keys), part, errors)


def _sessions(
    source: str, items: Items, flows: Flows, part: tuple[int, int], errors: list[InputError]
) -> Iterator[Session]:
    """What is of no connection is told in the first of several parts."""
    ended = Ended(0, {})
    for item in items(flows):
        if isinstance(item, Batch):
            yield from flows.add(item.segments, item.now)
        elif isinstance(item, Secrets):
            _embedded(source, flows, item, errors)
        elif isinstance(item, Damage):
            errors.append(InputError(source, f"frame {item.frame}" if item.frame else "", item.message))
        else:
            ended = item
    yield from flows.end()
    if part[0] == 0:
        yield from _others(source, ended)


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


def _others(source: str, ended: Ended) -> Iterator[Session]:
    """TLS that runs over something else than TCP is named, since it cannot be judged; so is a capture without any TCP."""
    counts = ended.others
    for name in UNSUPPORTED:
        if number := counts.get(name, 0):
            session = Session(source, name.lower(), unit="frame", protocol_hint=name)
            session.reasons.append(f"{number} packets of {name}")
            yield session
    if not ended.segments and not any(counts.get(name) for name in UNSUPPORTED):
        seen = ", ".join(f"{n} of {name}" for name, n in counts.items() if n)
        yield Session(source, "none", unit="frame", cut=f"no TCP in this capture{f' (packets: {seen})' if seen else ''}")
