"""What a TCP endpoint tells its user, in the order in which it happened."""

from __future__ import annotations

from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Transition:
    """One rule of the machine: the state before, the event ("recv SYN,ACK"), the rule that was taken, the state after."""

    before: str
    event: str
    rule: str
    after: str


@dataclass(frozen=True, slots=True)
class Opened:
    """The three-way handshake is done."""


@dataclass(frozen=True, slots=True)
class TextArrived:
    """So many octets more can be received."""

    octets: int


@dataclass(frozen=True, slots=True)
class Urgent:
    """The peer calls what it sends urgent, up to so many octets from here; some of it may still be on its way."""

    octets: int


@dataclass(frozen=True, slots=True)
class PeerClosing:
    """The peer's FIN: "connection closing". No text comes after what has arrived."""


@dataclass(frozen=True, slots=True)
class CloseDone:
    """The peer acknowledged the own FIN: everything that was sent has arrived (RFC 9293 section 3.6)."""


@dataclass(frozen=True, slots=True)
class Reset:
    """"connection reset": the peer's RST, or text that a half-duplex endpoint could not take any more."""


@dataclass(frozen=True, slots=True)
class Refused:
    """"connection refused": a RST answered the own SYN of a simultaneous open."""


@dataclass(frozen=True, slots=True)
class NetworkTrouble:
    """ICMP says that a segment did not arrive. It is sent again all the same, unless the connection is not open yet and cannot be."""

    what: str


@dataclass(frozen=True, slots=True)
class UserTimedOut:
    """"connection aborted due to user timeout"."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The connection is no more: CLOSED was entered, for whatever reason."""


TcpEvent = (
    Transition | Opened | TextArrived | Urgent | PeerClosing | CloseDone | Reset | Refused | NetworkTrouble | UserTimedOut | Closed
)
