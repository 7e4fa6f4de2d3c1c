"""What the captures made by hand share: how one is described, small talk over TCP, and recorded TLS sessions as flights."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from traces.editing.bad_captures import Made
from traces.editing.capture import flights_of, untwisted
from traces.editing.packets import Wire
from traces.editing.resealed import Keys, Record, Unrolled, same_every_time
from traces.editing.scenario import TRACES, Entry, good_entries, secrets_of, tape_of

C, S = "client", "server"
LINE = b"The quick brown fox jumps over the lazy dog.\n"
PAGE = LINE * 60
Part = tuple[Record, bytes]
Talk = list[tuple[str, list[Part]]]


@dataclass(frozen=True)
class Hand:
    """One capture made by hand. `make` gives the file and the offending frame; `base` is the TLS session in it, "" for none."""

    name: str
    flavour: str
    told: str
    make: Callable[[], tuple[bytes, int]]
    code: str = ""
    by: str = ""
    base: str = ""
    exercises: str = ""
    verdict: str = "deviates"
    outcome: str = ""
    connections: int = 1
    errors: tuple[str, ...] = ()
    """Where the file cannot be read although its connections can be judged."""

    def made(self) -> Made:
        content, frame = self.make()
        folder = "bad" if self.verdict == "deviates" else "built"
        entry: Entry = {"file": f"{folder}/{self.name}.pcap"}
        keys = None
        if self.base:
            keys = (TRACES / good_entries()[self.base]["keylog"]).read_bytes()
            entry["keylog"] = f"{folder}/{self.name}.keys"
        entry |= {"kind": "capture", "flavour": self.flavour}
        entry |= {"base": self.base} if self.base else {}
        entry |= {"edit": self.told, "exercises": [self.flavour, *self.exercises.split()], "verdict": self.verdict}
        entry |= {"outcome": self.outcome} if self.outcome else {}
        entry["connections"] = self.connections
        entry |= {"errors": list(self.errors)} if self.errors else {}
        entry |= {"code": self.code, "by": self.by, "frame": frame} if self.code else {}
        return Made(content, entry, keys)


@cache
def sealed(base: str) -> tuple[tuple[str, tuple[Part, ...]], ...]:
    """A recorded session of one connection: who speaks, and the records with their bytes."""
    tape = tape_of(base)
    records = Unrolled(tape, tape.overhead()).records
    with same_every_time():
        flights = flights_of(records, Keys(secrets_of(base), tape.tls13), untwisted)
    return tuple((flight.by, tuple(flight.parts)) for flight in flights)


def talk(base: str) -> Talk:
    return [(by, list(parts)) for by, parts in sealed(base)]


def joined(parts: list[Part]) -> bytes:
    return b"".join(data for _, data in parts)


def spoken(wire: Wire, flights: Talk, *, sizes: tuple[int, ...] = ()) -> Wire:
    for by, parts in flights:
        wire.say(by, joined(parts), sizes=sizes)
    return wire


def opened() -> Wire:
    wire = Wire(server_port=7777)
    wire.open()
    return wire


def chatted() -> Wire:
    """An open connection in which a question was asked and answered."""
    wire = opened()
    wire.say(C, LINE)
    wire.say(S, PAGE)
    return wire


FILLER_RECORD = Record(C, 0, 0, 0x0303, 0, sealed=False)
"""Stands for a record that no tape has."""


def sealed_otherwise(base: str, content_of: Callable[[Record], bytes], by: str, content: int, nth: int) -> tuple[Talk, Record]:
    """A recorded session in which one record, the nth protected one of its type by that side, holds something else."""
    tape = tape_of(base)
    records = Unrolled(tape, tape.overhead()).records
    offending = [one for one in records if one.sealed and (one.by, one.inner) == (by, content)][nth]
    offending.content = content_of(offending)
    with same_every_time():
        flights = flights_of(records, Keys(secrets_of(base), tape.tls13), untwisted)
    return [(flight.by, flight.parts) for flight in flights], offending
