"""What `wirestate walkthrough` says before and after the diagram: who talks how, and what it came to. Counted, not known."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from rich.text import Text

from wirestate.commands.ladder import Derived, Message, Row
from wirestate.commands.ladder_story import server_name
from wirestate.commands.narrate import summary as agreed_on
from wirestate.commands.staging import Stage, version_name
from wirestate.reference.crypto.certificates import describe
from wirestate.reference.handlers.events import DataReceived, HandshakeCompleted, Step
from wirestate.reference.handlers.phases import Connected
from wirestate.reference.handlers.settings import TLS12
from wirestate.reference.meeting import Happening, Meeting, SegmentSent, Side, What
from wirestate.reference.tcp.events import Transition
from wirestate.reference.wire.suites import SUITES

SIDES: tuple[Side, Side] = ("client", "server")
NO_SECRECY = frozenset({"RSA", "RSA_PSK", "PSK"})


def header(stage: Stage, meeting: Meeting, width: int) -> Iterator[Text]:
    """What is shown, and what the numbers at the left are."""
    wanted = stage.wanted
    how = "resumed, with early data" if wanted.early else "resumed" if wanted.resumed else "full handshake"
    yield Text(f"{version_name(wanted.version)}, {how}, from SYN to the end of TIME-WAIT", "bold")
    notes = [
        "Both ends are real: what they sent is on the arrows, and the states are those of their machines.",
        "At the left: the number of the message, and when it left, in round trips. #: the frame of the capture that carries it.",
    ]
    if stage.before:
        notes.append(f"The session comes from a connection before, frames 1 to {stage.before}.")
    for note in notes:
        yield from (Text(line, "dim") for line in textwrap.wrap(note, width))


def summary(stage: Stage, meeting: Meeting, rows: list[Row], width: int) -> Iterator[Text]:
    """The lines of the summary."""
    for name, text in (*_times(meeting), *_bytes(stage, meeting), *_secrecy(meeting, rows)):
        lines = textwrap.wrap(text, width - 16) or [""]
        for place, line in enumerate(lines):
            yield Text(f"{name if not place else '':<14}  ", "bold").append(line, "none")


def _times(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """How many round trips it took."""
    rtt, happened = meeting.rtt, meeting.happenings
    opened = _when(happened, lambda what: isinstance(what, Transition) and str(what.after) == "ESTABLISHED")
    asked = _when(happened, lambda what: isinstance(what, Step) and what.event == "send ApplicationData")
    secure = _when(happened, lambda what: isinstance(what, HandshakeCompleted))
    answered = _when(happened, lambda what: isinstance(what, DataReceived))
    if None in (opened, asked, secure, answered):
        return
    trips = [f"{(value or 0) / rtt:g}" for value in (opened, asked, secure, answered)]
    yield "round trips", (
        f"{trips[0]} until TCP was open, {trips[2]} until the client's handshake was complete; the request left after {trips[1]}, "
        f"the response was there after {trips[3]}"
    )


def _when(happened: list[Happening], wanted: Callable[[What], bool]) -> float | None:
    return next((one.at for one in happened if one.side == "client" and wanted(one.what)), None)


def _bytes(stage: Stage, meeting: Meeting) -> Iterator[tuple[str, str]]:
    for side in SIDES:
        sent = [one.what for one in meeting.happenings if one.side == side and isinstance(one.what, SegmentSent)]
        flights = list(meeting.flights(side))
        data = sum(len(flight.sealed.content) for flight in flights if flight.sealed.type == 23)
        yield f"the {side}", (
            f"sent {data} bytes of data in {sum(flight.sealed.size for flight in flights)} bytes of {len(flights)} TLS records, "
            f"in {sum(stage.sizes[one.frame - 1] for one in sent)} bytes of {len(sent)} packets"
        )


def _secrecy(meeting: Meeting, rows: list[Row]) -> Iterator[tuple[str, str]]:
    """What was agreed on, what could be read, and which keys there were."""
    tls = meeting.ends["client"].tls
    connected = tls.connected if tls is not None else None
    if connected is None:
        return
    yield "agreed on", agreed_on(connected)
    yield "a wiretapper", "could read " + ", ".join(dict.fromkeys(_readable(rows, connected.authenticated.chain)))
    hidden = list(dict.fromkeys(row.name for row in rows if isinstance(row, Message) and row.kind not in ("segment", "PLAINTEXT")))
    yield "", "could not read " + ", ".join(hidden)
    made = {row.what.name for row in rows if isinstance(row, Derived)}
    yield "keys", f"{len(made)} secrets, the same at both ends; {_later(connected, rows)}"


def _later(connected: Connected, rows: list[Row]) -> str:
    """What somebody who kept the packets reads when a long-lived secret becomes known (RFC 8446 sections 2.3 and E.1)."""
    agreed = connected.negotiated
    if agreed.resumed is not None and agreed.version == TLS12:
        return "who learns the secret of the session later reads all"
    if SUITES[agreed.suite].kx in NO_SECRECY:
        return "who learns the server's private key later reads all"
    early = any(isinstance(row, Message) and row.kind == "EARLY" for row in rows)
    return "who learns the server's private key later reads nothing" + (", but who learns the PSK reads the early data" if early else "")


def _readable(rows: list[Row], chain: tuple[bytes, ...]) -> Iterator[str]:
    for row in rows:
        if not isinstance(row, Message) or row.kind != "PLAINTEXT" or row.sent is None:
            continue
        if row.name == "ClientHello" and (name := server_name(row.content)):
            yield f"ClientHello (with the name {name})"
        elif row.name == "Certificate" and chain:
            yield f"Certificate ({describe(chain[0]).subject})"
        else:
            yield row.name
    yield "and the sizes and times of all the rest"
