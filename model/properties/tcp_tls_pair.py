"""Properties of two ends with TLS over TCP that close, fail, abort or fall silent (inventory rows X2 to X4, X8 and X9).

Explicit search visits every state of the pair, so a claim that it finds no way to break is proved, for the bounded network of
`products.tcp_tls_pair`.
"""

from __future__ import annotations

from wirestate.model.core import TIMER, Cite, Expr, In
from wirestate.model.expressions import conjunction
from wirestate.model.machines.tcp_table import (
    CLOSED, CLOSING, ESTABLISHED, HEARD_ALL, LISTEN, SYN_RECEIVED, SYNCHRONIZED, rfc,
)  # fmt: skip
from wirestate.model.products import tls_ending as e
from wirestate.model.products import tls_socket as k
from wirestate.model.products.tcp_pair import phase, side, user
from wirestate.model.properties.claims import Kind, Property, implies
from wirestate.model.system import Can, instance

SYSTEM = "tcp_tls_pair"
BOUND = "One segment at a time is on its way in each direction; it may be delivered again and again, or lost."
UNLESS = "From every state some run gets there; that the network is fair is not claimed."
A, B = side("A", 1), side("B", 1)
SOCKETS = {name: instance(k.tls_socket(), f"{name}'s socket") for name in ("A", "B")}
CLOSES = In(user, ("closes",))
SILENT = In(phase, ("silent",))
LIMITED = SOCKETS["B"].vars[k.deadline]
BYE, ERROR = e.WORDS


def word(name: str, *words: str) -> Expr:
    """The last that an end's TLS wrote."""
    return In(e.word(name), words)


def told(name: str, what: str) -> Expr:
    return In(SOCKETS[name].vars[k.told], (what,))


def pair(id_: str, part: str, statement: str, claim: Expr, witness: Expr, cite: tuple[Cite, ...], kind: Kind = Kind.ALWAYS,  # noqa: PLR0917 - columns
         note: str = "") -> Property:  # fmt: skip
    said = f"{BOUND}{' ' if note else ''}{note}"
    return Property(id_, SYSTEM, statement, claim, cite, witness, (), kind, part, said)


def orderly() -> list[Property]:
    both_said = word("A", BYE) & word("B", BYE)
    gone = A.at(CLOSED) & B.at(CLOSED)
    failed = CLOSES & (word("A", ERROR) | word("B", ERROR))
    heard = ((B, "A"), (A, "B"))
    cut = told("A", "truncation") | told("B", "truncation")
    return [
        pair("X2", "pair", "Whoever has processed the other's FIN, the other's TLS had said its last word, or had read a fatal alert",
             conjunction(implies(me.at(*HEARD_ALL), word(other, BYE, ERROR) | word(me.name, ERROR)) for me, other in heard), B.at(*HEARD_ALL) & word("A", BYE), (*k.CLOSURE, *k.FATAL)),
        pair("X3", "pair", "Whoever is told of the end of the data, the other's TLS had written a close_notify",
             conjunction(implies(told(me.name, "end"), word(other, BYE)) for me, other in heard), told("B", "end") & A.at(CLOSED), k.CLOSURE),
        pair("X3", "reset", "A reset can overtake a close_notify, and then a truncation is reported", told("B", "truncation") & word("A", BYE),
             told("B", "truncation"), (*k.CLOSURE, *rfc("3.5.3")), Kind.REACHABLE),
        pair("X9", "clean", "If both have written a close_notify and nobody aborts, no truncation is reported, in whatever order FINs and data arrive",
             implies(CLOSES & both_said, ~cut), CLOSES & both_said & told("A", "end") & told("B", "end"), k.CLOSURE),
        pair("X9", "crossing", "Both can close at once with a close_notify on its way in each direction, and both are told of the end of the data",
             A.at(CLOSING) & B.at(CLOSING) & told("A", "end") & told("B", "end"), A.at(CLOSING) & B.at(CLOSING), (*k.CLOSURE, *rfc("3.6")), Kind.REACHABLE),
        pair("X9", "ends", "If both have written a close_notify and nobody aborts, both can get to CLOSED, told of the end of the data",
             implies(CLOSES & both_said, gone & told("A", "end") & told("B", "end")), CLOSES & both_said & A.at(CLOSING), (*k.CLOSURE, *rfc("3.6")),
             Kind.RECOVERABLE, UNLESS),
        pair("X4", "pair", "After a fatal alert both ends can get to CLOSED, whoever sent it and whatever is lost", implies(failed, gone), failed & gone,
             (*k.FATAL, *rfc("3.10.4")), Kind.RECOVERABLE, UNLESS),
        pair("X4", "closes", "If both may close, both ends can always get to CLOSED", implies(CLOSES & ~In(phase, ("B opens", "A opens")), gone),
             CLOSES & gone & word("A", BYE) & word("B", ERROR),
             (*k.CLOSURE, *rfc("3.10.4")), Kind.RECOVERABLE, UNLESS),
    ]  # fmt: skip


def abandoned() -> list[Property]:
    kept = B.at(SYN_RECEIVED, *SYNCHRONIZED)
    expires = Can((TIMER("USER-TIMEOUT"), TIMER("RETRANSMISSION-TIMEOUT"), TIMER("TIME-WAIT-TIMEOUT")), "B")
    cite = rfc("3.8.3", "3.9.1.1", "3.10.8")
    return [
        pair("X8", "freed", "If the user gives a connection a limited time, it is freed although its peer has fallen silent, before, in or after the handshake",
             implies(SILENT & LIMITED, B.at(CLOSED, LISTEN)), SILENT & LIMITED & B.at(ESTABLISHED), cite, Kind.RECOVERABLE),
        pair("X8", "embryonic", "A connection in SYN-RECEIVED whose peer has fallen silent is freed by TCP's user timeout alone",
             implies(SILENT & ~LIMITED & B.at(SYN_RECEIVED), B.at(CLOSED, LISTEN)), SILENT & ~LIMITED & B.at(SYN_RECEIVED), cite, Kind.RECOVERABLE),
        pair("X8", "false", "A connection whose peer has fallen silent always has a TCP timer that ends it", implies(SILENT & ~LIMITED & kept, expires),
             SILENT & B.at(ESTABLISHED), cite, Kind.FALSE, "False in ESTABLISHED with nothing to send: a peer that stops in its handshake keeps it for ever."),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*orderly(), *abandoned()]
