"""What is said about the TCP of one connection, and how a deviation is put into words."""

from __future__ import annotations

from dataclasses import field

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.codes import CODES
from wirestate.checker.verdict import Deviation, Severity
from wirestate.values import dataclass

ROLES = ("client", "server")
BITS = ((2, "SYN"), (1, "FIN"), (4, "RST"), (8, "PSH"), (16, "ACK"), (32, "URG"))


@dataclass(slots=True)
class TcpVerdict:
    """The verdict on one connection.

    `states`: machine "tcp_client" and "tcp_server" -> end state, None where several are possible. `taken`: {"tcp":
    names of the rules taken}, shared between verdicts, not to be changed. `reasons`: what could not be judged and why.
    `ended`: "fin", "half" (one FIN), "reset", "refused", "timeout" (a SYN without answer), None (open). `established`:
    the frame with which the handshake was complete on both sides. `notes`: harmless things worth a word.
    """

    deviations: list[Deviation] = field(default_factory=list)
    states: dict[str, str | None] = field(default_factory=dict)
    taken: dict[str, list[str]] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)
    ended: str | None = None
    established: int | None = None
    notes: list[str] = field(default_factory=list)


def flag_names(flags: int) -> str:
    """The control bits of a segment, as "SYN,ACK"; "none" if there are none."""
    return ",".join(name for bit, name in BITS if flags & bit) or "none"


def deviation(
    code: str, segment: Segment, state: str, why: str, *, expected: tuple[str, ...] = (), severity: Severity = "error"
) -> Deviation:
    """A deviation of the sender of this segment; `why` is a sentence without its full stop and section."""
    cite = CODES[code][1]
    return Deviation(
        code, "tcp", ROLES[segment.sender], segment.frame, state, flag_names(segment.flags), expected, None, cite,
        f"{why} ({cite})", severity, "frame",
    )  # fmt: skip
