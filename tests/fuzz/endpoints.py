"""The reference endpoints against a peer that says anything: rubbish, honest bytes changed on their way, and contents changed
before they are protected, so that they arrive under the right keys. No expectation about a single message is here.

What must hold of every run: nothing is raised out of `receive_data`; an endpoint that gives up says so once, has sent that
alert, and delivers and sends nothing more; what waits to be whole stays small; what is changed on its way is never
delivered, and ends that are both connected have the same secrets. `python -m tests.fuzz.endpoints MINUTES` is the long run.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from typing import Any

from tests.fuzz.harness import flip, resize
from tests.reference.handlers.held import Run, Scenario, Side
from tests.reference.handlers.scripted import say
from tests.reference.handlers.stimuli import SIDES, other
from tests.reference.handlers.ways import ways
from wirestate.model import messages
from wirestate.reference.endpoint import Endpoint, Mistake
from wirestate.reference.handlers.channel import ALERT, Channel
from wirestate.reference.handlers.events import Aborted, DataReceived, UserEvent
from wirestate.reference.handlers.settings import TLS13
from wirestate.reference.wire.alerts import alert, write_alert
from wirestate.reference.wire.catalogue import KNOWN
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.serialise import serialise

MOST_KEPT = 1 << 18
"""So many bytes may wait in an endpoint: the longest chain that is taken, and a record."""
SAID = b"what the peer says"
KINDS = sorted(messages.MESSAGES)


class Changed(Run):
    """A run in which `change` has what the one side sends to the other before it arrives, in pieces of any size."""

    def __init__(self, scenario: Scenario, rng: random.Random, victim: Side, change: Callable[[bytes], bytes]) -> None:
        super().__init__(scenario)
        self.rng, self.victim, self.change = rng, victim, change
        self.wrong: list[str] = []
        self.alerts: dict[Side, list[bytes]] = {side: _noted(self.endpoint(side)) for side in SIDES}

    def let_go(self) -> None:
        """From here on both send whatever they want at once."""
        for hold in self.holds:
            del hold.party.choose
        self.client.party.drive()

    def deliver(self) -> None:
        for _ in range(200):
            moved = False
            for side in SIDES:
                if data := self.endpoint(other(side)).data_to_send():
                    self.hear(side, self.change(data) if side == self.victim else data)
                    moved = True
            if not moved:
                return
        self.wrong.append("the two never stop talking")

    def hear(self, side: Side, data: bytes) -> None:
        endpoint, at = self.endpoint(side), 0
        while at < len(data):
            size = self.rng.choice((1, 5, 100, 1 << 16))
            try:
                endpoint.receive_data(data[at : at + size])
            except Exception:
                self.wrong.append(traceback.format_exc())
                return
            at += size
            if endpoint.party.channel.buffered > MOST_KEPT:
                self.wrong.append(f"{endpoint.party.channel.buffered} bytes are kept")


def _noted(endpoint: Endpoint) -> list[bytes]:
    """The alerts that an endpoint writes from now on."""
    alerts: list[bytes] = []
    write = endpoint.party.channel.write

    def writing(content_type: int, content: bytes, *, clear: bool = False) -> None:
        if content_type == ALERT:
            alerts.append(content)
        write(content_type, content, clear=clear)

    endpoint.party.channel.write = writing  # type: ignore[method-assign]
    return alerts


# ways to be wrong


def records(data: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(data):
        end = at + 5 + int.from_bytes(data[at + 3 : at + 5])
        found.append(data[at:end])
        at = end
    return found


def on_the_way(rng: random.Random) -> Callable[[bytes], bytes]:
    """Changes some of what is sent: bytes, lengths, whole records."""
    rate = rng.choice((0.05, 0.3, 1.0))

    def change(data: bytes) -> bytes:
        if rng.random() > rate:
            return data
        parts = records(data)
        place = rng.randrange(len(parts))
        match rng.randrange(6):
            case 0 | 1:
                parts[place] = flip(rng, parts[place])
            case 2:
                parts[place] = resize(rng, parts[place])
            case 3:
                parts.insert(place, rng.choice(parts))
            case 4:
                del parts[place]
            case _:
                parts.insert(place, rng.randbytes(rng.choice((1, 5, 300))))
        return b"".join(parts)

    return change


def contents(rng: random.Random, data: bytes) -> bytes:
    """A handshake message changed: its bytes, its length, or its size to what nobody should take."""
    match rng.randrange(11):
        case 0 | 1 | 2:
            return flip(rng, data)
        case 8 | 9 | 10:
            return extensions(rng, data)
        case 3:
            body = resize(rng, data[4:])
            return data[:1] + len(body).to_bytes(3) + body
        case 4:
            at = rng.randrange(4, len(data) + 1)
            return data[:1] + (at - 4).to_bytes(3) + data[4:at]
        case 5:
            body = data[4:] + bytes(rng.choice((1, 1 << 14, 1 << 17)))
            return data[:1] + len(body).to_bytes(3) + body
        case 6:
            return data[:1] + b"\xff\xff\xff" + data[4:]
    return bytes([rng.randrange(30)]) + data[1:]


def extensions(rng: random.Random, data: bytes) -> bytes:
    """A message whose extensions are others, fewer, more, or in another order; anything else of it is as it was."""
    try:
        message: Any = parse_handshake(data, version=TLS13)
    except WireError:
        return flip(rng, data)
    found: list[Extension] = list(getattr(message, "extensions", ()))
    if not found:
        return flip(rng, data)
    at = rng.randrange(len(found))
    one = found[at]
    match rng.randrange(6):
        case 0:
            del found[at]
        case 1:
            found.append(Extension(rng.choice(sorted(KNOWN)), one.data))
        case 2:
            found[at] = Extension(one.type, resize(rng, one.data))
        case 3:
            found[at] = Extension(one.type, flip(rng, one.data))
        case 4:
            found[at] = Extension(one.type, b"")
        case _:
            rng.shuffle(found)
    try:
        return serialise(replace(message, extensions=tuple(found)), version=TLS13)
    except WireError:  # they are needed
        return data


def mischief(rng: random.Random, channel: Channel) -> None:
    """From here on the channel's owner says what it does not mean, under the right keys and in records of odd sizes."""
    rate = rng.choice((0.0, 0.1, 0.5, 1.0))
    write, write_handshake, flush = channel.write, channel.write_handshake, channel.flush

    def changed_handshake(message: bytes) -> None:
        write_handshake(contents(rng, message) if rng.random() < rate else message)
        if rng.random() < 0.3:
            flush()

    def changed(content_type: int, content: bytes, *, clear: bool = False) -> None:
        if rng.random() < rate:
            content = resize(rng, flip(rng, content))
            content_type = rng.choice((content_type, content_type, 20, 21, 22, 23, 24, 99))
        write(content_type, content, clear=clear)

    def split() -> None:
        channel.sealer.fragment = rng.choice((1, 3, 100, 1 << 14, 1 << 14))
        flush()

    channel.write_handshake, channel.write, channel.flush = changed_handshake, changed, split  # type: ignore[method-assign]


# one run


@cache
def scenarios() -> tuple[tuple[str, Scenario], ...]:
    return tuple(ways().items())


def attempt(seed: int, outcomes: Counter[str] | None = None) -> list[str]:
    """What must not be, of the run with this seed."""
    rng = random.Random(f"endpoint {seed}")
    name, scenario = rng.choice(scenarios())
    victim: Side = rng.choice(SIDES)
    on_wire = rng.random() < 0.4
    run = Changed(scenario, rng, victim, on_the_way(rng) if on_wire else lambda data: data)
    with suppress(Mistake):  # a user that asks for something too late
        _play(run, rng, on_wire=on_wire)
    told = {side: run.endpoint(side).events() for side in SIDES}
    judged = SIDES if on_wire else (victim,)
    wrong = run.wrong + [text for side in judged for text in _judge(run, side, told[side])]
    if on_wire:
        wrong += _unchanged(run, told)
    if outcomes is not None:
        ended = next((f"{event.alert} by {event.by}" for event in told[victim] if isinstance(event, Aborted)), run.endpoint(victim).state)
        outcomes[ended] += 1
    return [f"seed {seed}, {name}, {victim}: {text}" for text in wrong]


def _play(run: Changed, rng: random.Random, *, on_wire: bool) -> None:
    steps, wait = run.steps(), rng.randrange(1, 20)
    channel = run.endpoint(other(run.victim)).party.channel
    if rng.random() < 0.5:
        if not on_wire and (wait := rng.randrange(3) * 9) == 0:
            mischief(rng, channel)
        run.let_go()
    for number, _ in enumerate(steps):
        if number == wait > 0 and not on_wire:
            mischief(rng, channel)
        if not on_wire and rng.random() < 0.02:
            _throw_in(run, rng)
        if rng.random() < 0.2:
            _talk(run)
    _talk(run)


def _throw_in(run: Changed, rng: random.Random) -> None:
    if rng.random() < 0.3:
        run.hear(run.victim, rng.randbytes(rng.choice((1, 4, 50, 1 << 15))))
    else:
        say(run, run.victim, rng.choice(KINDS))
        run.deliver()


def _talk(run: Changed) -> None:
    peer = run.endpoint(other(run.victim))
    if peer.connected is not None:
        try:
            peer.send(SAID)
        except Mistake:
            return
        run.deliver()


def _judge(run: Changed, side: Side, told: list[UserEvent]) -> list[str]:
    endpoint, wrong = run.endpoint(side), []
    ends = [event for event in told if isinstance(event, Aborted)]
    if len(ends) > 1 or bool(ends) != (endpoint.state == "ABORT"):
        wrong.append(f"in {endpoint.state}, with {ends}")
    if ends and ends[0].by == "us" and run.alerts[side][-1:] != [write_alert(alert(ends[0].alert))]:
        wrong.append(f"gave up with {ends[0].alert}, and sent {run.alerts[side]}")
    if ends and any(isinstance(event, DataReceived) for event in told[told.index(ends[0]) :]):
        wrong.append("data after the end")
    if endpoint.ended:
        endpoint.data_to_send()
        run.hear(side, b"\x17\3\3\0\1x")
        if endpoint.data_to_send() or endpoint.events():
            wrong.append("something comes of what arrives after the end")
    return wrong


def _unchanged(run: Changed, told: dict[Side, list[UserEvent]]) -> list[str]:
    """Of runs that only an attacker without keys disturbs."""
    heard = b"".join(event.data for event in told[run.victim] if isinstance(event, DataReceived) and not event.early)
    wrong = [] if not heard.replace(SAID, b"") else [f"{heard!r} was delivered"]
    ends = [run.endpoint(side) for side in SIDES]
    if all(end.connected is not None and not end.handshaking for end in ends) and len({end.party.version for end in ends}) == 1:
        exported = {end.export("label", b"", 32) for end in ends}
        wrong += [] if len(exported) == 1 else ["both are connected, with different secrets"]
    return wrong


def main(minutes: float, first: int = 0) -> None:
    until, seed, outcomes, seen = time.monotonic() + 60 * minutes, first, Counter[str](), Counter[str]()
    slowest = (0.0, 0)
    while time.monotonic() < until:
        begun = time.process_time()
        for text in attempt(seed, outcomes):
            kind = text.split(": ", 1)[1][-120:]
            seen[kind] += 1
            if seen[kind] <= 2:
                print(text, flush=True)
        slowest = max(slowest, (time.process_time() - begun, seed))
        seed += 1
    print(f"{seed - first} runs; {sum(seen.values())} findings; the slowest took {slowest[0]:.2f} s (seed {slowest[1]})")
    for outcome, number in outcomes.most_common():
        print(f"{number:6} {outcome}")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
