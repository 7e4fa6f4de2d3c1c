"""That the TLS machines end as `products.tls_ending` says, so that it may stand for them over TCP (inventory rows X4, X8, X9).

A step of the machine is one line of that table, seen through `seen_as`: the state before, what is written or read, the state after.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.model import messages as m
from wirestate.model.core import FALSE, RECV, SEND, Event, EventKind, Expr
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.machines import machine
from wirestate.model.products import tls_ending as e
from wirestate.model.products.tls_socket import CLOSURE, FATAL
from wirestate.model.properties.claims import Property, implies
from wirestate.model.system import ACCEPTED, After, Endpoint, On, endpoint_system

BYE = m.DESCRIPTION.eq("close_notify")
ERROR = m.LEVEL.eq("fatal") & ~m.DESCRIPTION.in_("close_notify", "user_canceled", "no_renegotiation")
"""Written here apart from the tables that are judged by them."""


def steps(tls: Endpoint) -> dict[Event, Expr]:
    """What a step of a TLS machine is to the table, by event: each step is one of them."""
    sends = On(tuple(event for event in tls.machine.events if event.kind is EventKind.SEND))
    reads = On(tuple(map(RECV, m.MESSAGES)))
    alert, heard = On((SEND("Alert"),)), On((RECV("Alert"),)) & ACCEPTED
    failed = After(e.seen_as(tls, e.FAILED))
    read_error = heard & ~BYE & failed
    older = m.VERSION.eq("older")
    hello = On((SEND("ServerHello"),)) if tls.machine.role == "server" else FALSE
    return {
        SEND("older"): hello & older, SEND("close_notify"): alert & BYE, SEND("give up"): alert & BYE, SEND("error"): alert & ERROR,
        SEND("message"): sends & ~(alert & (BYE | ERROR)) & ~(hello & older), RECV("close_notify"): heard & BYE, RECV("error"): read_error,
        RECV("message"): reads & ACCEPTED & ~(heard & BYE) & ~read_error, RECV("refused"): reads & ~ACCEPTED,
    }  # fmt: skip


def _as_the_table(role: str) -> Iterator[Property]:
    tls = endpoint_system(machine(role)).endpoint()
    is_step = steps(tls)
    lines = (
        conjunction((e.seen_as(tls, r.source), is_step[r.event], After(e.seen_as(tls, r.target))))
        for r in e.tls_ending().rules
    )
    events = (*tls.machine.events, *map(RECV, m.MESSAGES))
    last = conjunction((e.seen_as(tls, e.WRITE_CLOSED), is_step[RECV("close_notify")]))
    yield Property("X4", role, "However a connection ends, its steps are those of a table of thirteen lines, which stands for TLS over TCP",
                   implies(On(events), disjunction(lines)), (*CLOSURE, *FATAL), last, part="ending")  # fmt: skip


def properties() -> list[Property]:
    return [*_as_the_table("tls_client"), *_as_the_table("tls_server")]
