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
    return rule + state if rule[-1] == "@" else rule


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
