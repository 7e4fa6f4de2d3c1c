"""What tcp share: the events, and the values of variables and facts. Made from the model by
`wirestate generate`; do not edit.
"""

from __future__ import annotations

from enum import StrEnum


class Event(StrEnum):
    """One message sent or received, one call by the user, or one timer."""

    CALL_ABORT = "call ABORT"
    CALL_CLOSE = "call CLOSE"
    CALL_RECEIVE = "call RECEIVE"
    CALL_SEND = "call SEND"
    CALL_ACTIVE_OPEN = "call active-OPEN"
    CALL_PASSIVE_OPEN = "call passive-OPEN"
    CALL_QUEUED_CLOSE = "call queued-CLOSE"
    RECV_ACK = "recv ACK"
    RECV_FIN = "recv FIN"
    RECV_FIN_ACK = "recv FIN,ACK"
    RECV_NONE = "recv NONE"
    RECV_RST = "recv RST"
    RECV_RST_ACK = "recv RST,ACK"
    RECV_SYN = "recv SYN"
    RECV_SYN_ACK = "recv SYN,ACK"
    SEND_ACK = "send ACK"
    SEND_FIN_ACK = "send FIN,ACK"
    SEND_RST = "send RST"
    SEND_RST_ACK = "send RST,ACK"
    SEND_SYN = "send SYN"
    SEND_SYN_ACK = "send SYN,ACK"
    TIMER_RETRANSMISSION_TIMEOUT = "timer RETRANSMISSION-TIMEOUT"
    TIMER_TIME_WAIT_TIMEOUT = "timer TIME-WAIT-TIMEOUT"
    TIMER_USER_TIMEOUT = "timer USER-TIMEOUT"

    @property
    def verb(self) -> str:
        """send, recv, call or timer."""
        return self.value.partition(" ")[0]

    @property
    def noun(self) -> str:
        """The kind of message, the call or the timer."""
        return self.value.partition(" ")[2]


class Ack(StrEnum):
    """Of ack."""

    ALL = "all"
    SOME = "some"
    OLD = "old"
    ANCIENT = "ancient"
    UNSENT = "unsent"


class Close(StrEnum):
    """Of close."""

    NO = "no"
    QUEUED = "queued"
    CALLED = "called"


class Held(StrEnum):
    """Of held, carries, fills."""

    NOTHING = "nothing"
    TEXT = "text"
    FIN = "FIN"
    TEXT_AND_FIN = "text and FIN"


class Reply(StrEnum):
    """Of reply."""

    NONE = "none"
    SYN = "SYN"
    SYN_ACK = "SYN,ACK"
    ACK = "ACK"
    RST = "RST"
    RST_ACK = "RST,ACK"
    HEAD = "head"


class Seq(StrEnum):
    """Of seq."""

    NEXT = "next"
    AHEAD = "ahead"
    STRADDLING = "straddling"
    DUPLICATE = "duplicate"
    OUTSIDE = "outside"


class Text(StrEnum):
    """Of text."""

    NONE = "none"
    FITS = "fits"
    BEYOND = "beyond"
