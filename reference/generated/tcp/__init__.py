"""tcp: `step` takes the rule for an event, `expected` and `sendable` say what may come next. Made
from the model by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable

from wirestate.reference.effects import Unexpected
from wirestate.reference.generated.tcp_values import Event
from wirestate.reference.generated.tcp import closing, opening, receiving
from wirestate.reference.generated.tcp.options import OPTIONS, Next
from wirestate.reference.generated.tcp.vocabulary import Handlers, State, Variables

__all__ = ["Event", "Handlers", "Next", "State", "Variables", "expected", "sendable", "step"]

STATES: dict[State, Callable[[Variables, Event, Handlers], str | None]] = {
    State.CLOSED: opening.closed,
    State.LISTEN: opening.listen,
    State.SYN_SENT: opening.syn_sent,
    State.SYN_RECEIVED: opening.syn_received,
    State.ESTABLISHED: receiving.established,
    State.FIN_WAIT_1: receiving.fin_wait_1,
    State.FIN_WAIT_2: receiving.fin_wait_2,
    State.CLOSE_WAIT: closing.close_wait,
    State.CLOSING: closing.closing,
    State.LAST_ACK: closing.last_ack,
    State.TIME_WAIT: closing.time_wait,
}
SEVERAL = frozenset({
    "U04 no remote socket active-OPEN",
    "U06 passive-OPEN",
    "U06 active-OPEN",
    "U09 SEND",
    "U15 SEND",
    "U19 after CLOSE SEND",
    "U19 SEND",
    "U10 RECEIVE",
    "U20 RECEIVE, half closed",
    "U20 RECEIVE waits, half closed",
    "U20 half-duplex RECEIVE",
    "U18 RECEIVE",
    "U12 CLOSE again CLOSE",
    "U16 CLOSE",
    "U18 CLOSE",
    "U23 CLOSE, text unread",
    "U23 queued-CLOSE, text unread",
    "U13 ABORT",
    "U22 ABORT",
    "send SYN,ACK after CLOSE",
    "send RST",
    "send ACK",
    "send window update",
    "send probe",
    "send keep-alive with an octet",
    "send text",
    "send text again",
    "S3 send FIN again",
    "S3 retransmit SYN,ACK after CLOSE",
    "S3 retransmit the head of the queue",
    "S4 user timeout",
    "A15 lost, text: ACK",
    "A15 lost, text up to the FIN held: ACK",
    "A15 lost, text and FIN: FIN,ACK",
    "A15 lost, text, FIN cut off: FIN,ACK",
    "A15 lost, text: SYN,ACK",
    "A15 lost, text up to the FIN held: SYN,ACK",
    "A15 lost, text and FIN: SYN,ACK",
    "A2: ACK",
    "A2: NONE",
    "A2: FIN,ACK",
    "A2: FIN",
    "A2 challenge: SYN,ACK",
    "A2 challenge: SYN",
    "A2b early, empty: ACK",
    "A2b early text: ACK",
    "A2b early text, FIN held: ACK",
    "A2b early FIN: FIN,ACK",
    "A2b early FIN, cut off: FIN,ACK",
    "A2b beyond the FIN: ACK",
    "A2b beyond the FIN: FIN,ACK",
    "A3 reset: RST",
    "A3 reset: RST,ACK",
    "A3 over: RST",
    "A3 over: RST,ACK",
    "A1 outside: RST",
    "A1 outside: RST,ACK",
    "A4 challenge: RST",
    "A4 challenge: RST,ACK",
    "A5 challenge: SYN",
    "A5 challenge: SYN,ACK",
    "A6: FIN",
    "A6: NONE",
    "A6 old SYN: SYN",
    "A7: ACK",
    "A7: FIN,ACK",
    "A7: SYN,ACK",
})
"""Rows of the table that are rules of several states: the rule is called `row@STATE`."""
FINAL = frozenset({State.CLOSED})
"""What still arrives in these is ignored."""


def step(v: Variables, event: Event, h: Handlers) -> str | None:
    """Take the rule for an event: ask for facts, change the variables, carry out effects. Returns the rule's name.

    None: a final state ignores what still arrives. Raises `Unexpected` where no rule allows the event.
    """
    state = v.state
    rule = STATES[state](v, event, h)
    if rule is None:
        _refused(v, event)
        return None
    return f"{rule}@{state}" if rule in SEVERAL else rule


def _refused(v: Variables, event: Event) -> None:
    """Nothing allows the event, and nothing is changed by it."""
    if event.verb != "recv" or v.state not in FINAL:
        raise Unexpected("tcp", v.state, event, expected(v), None)


def expected(v: Variables) -> tuple[Event, ...]:
    """The events that some facts allow now, in the order of the table."""
    return tuple(dict.fromkeys([option.event for option in OPTIONS[v.state] if option.when(v)]))


def sendable(v: Variables) -> tuple[Next, ...]:
    """What this side may send now: rules that some facts enable, with those facts of which few values would do."""
    return tuple([option for option in SENDS[v.state] if option.when(v)])


SENDS: dict[State, tuple[Next, ...]] = {
    state: tuple(option for option in options if option.event.verb == "send") for state, options in OPTIONS.items()
}
