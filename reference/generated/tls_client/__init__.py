"""tls_client: `step` takes the rule for an event, `expected` and `sendable` say what may come
next. Made from the model by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable

from wirestate.reference.effects import Unexpected
from wirestate.reference.generated.tls import Alert, Event
from wirestate.reference.generated.tls_client import closing, hello, tls12, tls13
from wirestate.reference.generated.tls_client.options import OPTIONS, Next
from wirestate.reference.generated.tls_client.vocabulary import Handlers, State, Variables

__all__ = ["Event", "Handlers", "Next", "State", "Variables", "expected", "sendable", "step"]

STATES: dict[State, Callable[[Variables, Event, Handlers], str | None]] = {
    State.START: hello.start,
    State.WAIT_SH: hello.wait_sh,
    State.TLS12_WAIT_RINFO: tls12.tls12_wait_rinfo,
    State.TLS12_WAIT_CERT: tls12.tls12_wait_cert,
    State.TLS12_WAIT_CSTAT: tls12.tls12_wait_cstat,
    State.TLS12_WAIT_SKE: tls12.tls12_wait_ske,
    State.TLS12_WAIT_SKE_OPT: tls12.tls12_wait_ske_opt,
    State.TLS12_WAIT_CR: tls12.tls12_wait_cr,
    State.TLS12_WAIT_SHD: tls12.tls12_wait_shd,
    State.TLS12_WAIT_NST: tls12.tls12_wait_nst,
    State.TLS12_WAIT_CCS: tls12.tls12_wait_ccs,
    State.TLS12_WAIT_FIN: tls12.tls12_wait_fin,
    State.TLS12_SEND_CERT: tls12.tls12_send_cert,
    State.TLS12_SEND_CKE: tls12.tls12_send_cke,
    State.TLS12_SEND_CV: tls12.tls12_send_cv,
    State.TLS12_SEND_CCS: tls12.tls12_send_ccs,
    State.TLS12_SEND_FINISHED: tls12.tls12_send_finished,
    State.TLS12_CONNECTED: tls12.tls12_connected,
    State.WAIT_EE: tls13.wait_ee,
    State.WAIT_CERT_CR: tls13.wait_cert_cr,
    State.WAIT_CERT: tls13.wait_cert,
    State.WAIT_CV: tls13.wait_cv,
    State.WAIT_FINISHED: tls13.wait_finished,
    State.SEND_EOED: tls13.send_eoed,
    State.SEND_EE: tls13.send_ee,
    State.SEND_CERT: tls13.send_cert,
    State.SEND_CV: tls13.send_cv,
    State.SEND_FINISHED: tls13.send_finished,
    State.CONNECTED: tls13.connected,
    State.PHA_SEND_CV: tls13.pha_send_cv,
    State.PHA_SEND_FINISHED: tls13.pha_send_finished,
    State.READ_CLOSED: tls13.read_closed,
    State.CLOSE_RECEIVED: closing.close_received,
    State.CLOSED: closing.closed,
    State.ABORT: closing.abort,
}
FINAL = frozenset({State.CLOSED, State.ABORT})
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
    """Nothing allows the event: a received message is the peer's fault, which is owed an alert."""
    state, received = v.state, event.verb == "recv"
    if received and state in FINAL:
        return
    allowed = expected(v)
    if received:
        v.state = State.ABORT
        v.alert_owed = Alert.UNEXPECTED_MESSAGE
    raise Unexpected("tls_client", state, event, allowed, Alert.UNEXPECTED_MESSAGE if received else None)


def expected(v: Variables) -> tuple[Event, ...]:
    """The events that some facts allow now, in the order of the table."""
    return tuple(dict.fromkeys([option.event for option in OPTIONS[v.state] if option.when(v)]))


def sendable(v: Variables) -> tuple[Next, ...]:
    """What this side may send now: rules that some facts enable, with those facts of which few values would do."""
    return tuple([option for option in SENDS[v.state] if option.when(v)])


SENDS: dict[State, tuple[Next, ...]] = {
    state: tuple(option for option in options if option.event.verb == "send") for state, options in OPTIONS.items()
}
