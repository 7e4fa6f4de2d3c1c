"""What TLS is to a connection that ends: its last word, the other's, and nothing after an error. A table of thirteen lines.

Both TLS machines do what this one allows and nothing else, seen through `seen_as`; that is a property of each of them
(`properties.tls_ending`). So what never happens with it does not happen with them; that something stays possible is shown of
this table only: that TLS itself can always write its last word is no part of that property.
"""

from __future__ import annotations

from functools import cache

from wirestate.model.core import RECV, SAME, SEND, Cite, Expr, In, Machine, Row, Var, expand, row
from wirestate.model.expressions import conjunction
from wirestate.model.machines.tls_table import alert_owed, rfc, write_side
from wirestate.model.products.tls_socket import CLOSURE, FATAL
from wirestate.model.system import Endpoint

STATES = ("OPEN", "WRITE-CLOSED", "READ-CLOSED", "CLOSED", "OWES", "FAILED")
"""Nothing said; the own close_notify was written; the other's was read; both; an alert is due; one was written or read."""
OPEN, WRITE_CLOSED, READ_CLOSED, CLOSED, OWES, FAILED = STATES
WORDS = ("close_notify", "error")


def _rows() -> list[Row]:
    bye, error = WORDS
    live = (OPEN, WRITE_CLOSED)
    return [
        row("write close_notify", OPEN, SEND(bye), WRITE_CLOSED, cite=CLOSURE),
        row("write close_notify, the other's was read", READ_CLOSED, SEND(bye), CLOSED, cite=CLOSURE),
        row("give up the handshake", OPEN, SEND("give up"), CLOSED, cite=CLOSURE, note="by a close_notify; what comes then is ignored"),
        row("read close_notify", OPEN, RECV(bye), READ_CLOSED, cite=CLOSURE),
        row("read close_notify, the own was written", WRITE_CLOSED, RECV(bye), CLOSED, cite=CLOSURE),
        row("read close_notify again", READ_CLOSED, RECV(bye), SAME, cite=CLOSURE),
        row("write an error", (*live, READ_CLOSED), SEND(error), FAILED, cite=FATAL),
        row("write the error that is due", OWES, SEND(error), FAILED, cite=FATAL),
        row("read an error", live, RECV(error), FAILED, cite=FATAL),
        row("refuse a message", live, RECV("refused"), OWES, cite=FATAL),
        row("leave it to an older version", OPEN, SEND("older"), CLOSED, cite=rfc("5246", "E.1"), note="which is not modelled"),
        row("write a message", (OPEN, READ_CLOSED), SEND("message"), SAME, cite=CLOSURE),
        row("read a message", (*live, READ_CLOSED), RECV("message"), SAME, cite=CLOSURE),
    ]  # fmt: skip


@cache
def tls_ending() -> Machine:
    """The table as a machine of either role."""
    return Machine(
        "tls_ending", "TLS", STATES, OPEN, (CLOSED, FAILED), None, (), expand(_rows()), Cite("RFC 8446", "6.1"),
        doc="how a TLS connection ends",
    )  # fmt: skip


def seen_as(tls: Endpoint, state: str) -> Expr:
    """The states of a TLS machine that this table calls `state`."""
    owes = ~In(tls.vars[alert_owed], ("none",))
    over = ("ABORT", "CLOSED", "READ_CLOSED", "CLOSE_RECEIVED")
    live = tuple(s for s in tls.machine.states if s not in over)
    closed = In(tls.vars[write_side], ("closed",))
    return {
        OPEN: conjunction((In(tls.state, live), ~closed)),
        WRITE_CLOSED: conjunction((In(tls.state, live), closed)),
        READ_CLOSED: In(tls.state, over[2:]),
        CLOSED: In(tls.state, ("CLOSED",)),
        OWES: conjunction((In(tls.state, ("ABORT",)), owes)),
        FAILED: conjunction((In(tls.state, ("ABORT",)), ~owes)),
    }[state]


def word(name: str) -> Var:
    """An end's last word: the same object for the model and every mutant."""
    return _WORDS[name]


_WORDS = {name: Var(f"{name}.word", ("none", *WORDS), "the last that its TLS wrote", "none") for name in ("A", "B")}
