"""An edited transcript as a capture file: its records, protected again, in TCP connections made by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field

from traces.editing.packets import Capture, Wire
from traces.editing.resealed import Keys, Record, Secrets, Unrolled
from traces.editing.tape import ALERT, HANDSHAKE, Cell, Tape

Ending = Callable[[Wire, str], None]
Twist = Callable[[Record, bytes], bytes]
CLIENT_HELLO = b"\1"


@dataclass
class Flight:
    """What one side sends before the other speaks."""

    by: str
    parts: list[tuple[Record, bytes]] = field(default_factory=list)


def connections_of(records: list[Record]) -> list[list[Record]]:
    """A ClientHello in the clear after an alert, or after protected messages, begins the next connection."""
    found: list[list[Record]] = [[]]
    for record in records:
        hello = record.inner == HANDSHAKE and not record.sealed and record.content[:1] == CLIENT_HELLO
        if hello and any(one.inner == ALERT or (one.sealed and one.inner == HANDSHAKE) for one in found[-1]):
            found.append([])
        found[-1].append(record)
    return found


def flights_of(records: list[Record], keys: Keys, twist: Twist) -> list[Flight]:
    flights: list[Flight] = []
    for record in records:
        if not flights or flights[-1].by != record.by:
            flights.append(Flight(record.by))
        flights[-1].parts.append((record, twist(record, keys.protected(record))))
    return flights


def first_to_close(records: list[Record]) -> str:
    return next((record.by for record in records if record.inner == ALERT), "client")


def untwisted(_: Record, data: bytes) -> bytes:
    return data


def closed(wire: Wire, first: str) -> None:
    wire.close(first)


def captured(
    tape: Tape, secrets: Secrets, anchor: Cell | None, overhead: int, *, ending: Ending = closed, twist: Twist = untwisted,
    sizes: tuple[int, ...] = (),
) -> tuple[bytes, int]:  # fmt: skip
    """The pcap file, and the frame in which the anchor's record begins. `sizes` are those of each flight's first segments.

    `overhead` is what protection adds to a record of the tape that was edited.
    """
    unrolled, capture, frame = Unrolled(tape, overhead), Capture(), 0
    offending = unrolled.place[id(anchor)] if anchor is not None else None
    for number, records in enumerate(connections_of(unrolled.records)):
        shift = number * 7_777_777
        wire = Wire(capture, 50001 + number, client_isn=1_000_000 + shift, server_isn=5_000_000 + shift)
        wire.open()
        for flight in flights_of(records, Keys(secrets, tape.tls13), twist):
            start = wire.streamed[flight.by]
            wire.say(flight.by, b"".join(data for _, data in flight.parts), sizes=sizes)
            for record, data in flight.parts:
                frame = wire.frame_of(flight.by, start) if record is offending else frame
                start += len(data)
        ending(wire, first_to_close(records))
    return capture.content(), frame
