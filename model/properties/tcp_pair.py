"""Properties of two TCP endpoints over a network that loses, duplicates and reorders (inventory rows P1 to P9 and P12).

Explicit search visits every state of the pair, so a claim that it finds no way to break is proved, for the bounded network of
`products.tcp_pair`. The joint states are those of the inventory's Appendix B, which another program found on a model of its own.
"""

from __future__ import annotations

from wirestate.model.core import RECV, Expr, In, Next, Var
from wirestate.model.machines.tcp_table import (
    CLOSE_WAIT, CLOSED, CLOSING, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, LAST_ACK, LISTEN, SYN_RECEIVED, SYN_SENT, SYNCHRONIZED,
    TIME_WAIT, reply, rfc,
)  # fmt: skip
from wirestate.model.products.tcp_numbers import ALPHABET, LAST, NAMES, OLD, Segment
from wirestate.model.products.tcp_pair import Side, opening, phase, side, user
from wirestate.model.properties.claims import Kind, Property, implies
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import After, Changes, Does, Ghost, On

SYSTEM = "tcp_pair"
KINDS = tuple(dict.fromkeys(g.kind for g in ALPHABET.values()))
BOUND = "One segment at a time is on its way in each direction; it may be delivered again and again, or lost."
A, B = side("A", 1), side("B", 1)
AGREEING = (ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT, LAST_ACK, TIME_WAIT)
"""States in which both SYNs are known to have arrived."""
HEARD_ALL = (CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT)
PASSIVE, ACTIVE = In(opening, ("passive-OPEN",)), In(opening, ("active-OPEN",))
Joint = dict[str, tuple[str, ...]]
CLOSES: Joint = {
    CLOSED: (CLOSED, CLOSING, FIN_WAIT_1, LAST_ACK, LISTEN, SYN_RECEIVED, TIME_WAIT), CLOSE_WAIT: (FIN_WAIT_1, FIN_WAIT_2),
    CLOSING: (CLOSED, CLOSING, FIN_WAIT_1, FIN_WAIT_2, TIME_WAIT), ESTABLISHED: (ESTABLISHED, FIN_WAIT_1, SYN_RECEIVED),
    FIN_WAIT_1: (CLOSE_WAIT, CLOSING, ESTABLISHED, FIN_WAIT_1, LAST_ACK, SYN_RECEIVED), FIN_WAIT_2: (CLOSE_WAIT, CLOSING, LAST_ACK),
    LAST_ACK: (CLOSED, FIN_WAIT_1, FIN_WAIT_2, TIME_WAIT), SYN_SENT: (CLOSED, FIN_WAIT_1, LISTEN, SYN_RECEIVED),
    TIME_WAIT: (CLOSED, CLOSING, LAST_ACK, TIME_WAIT),
}  # fmt: skip
ABORTS: Joint = {
    **CLOSES, CLOSED: (*CLOSES[CLOSED], CLOSE_WAIT, ESTABLISHED, FIN_WAIT_2), CLOSE_WAIT: (CLOSED, *CLOSES[CLOSE_WAIT]),
    ESTABLISHED: (CLOSED, *CLOSES[ESTABLISHED]), FIN_WAIT_1: (CLOSED, *CLOSES[FIN_WAIT_1]), FIN_WAIT_2: (CLOSED, *CLOSES[FIN_WAIT_2]),
}  # fmt: skip
SIMULTANEOUS: Joint = {
    **CLOSES, CLOSED: (CLOSED, CLOSING, FIN_WAIT_1, LAST_ACK, SYN_RECEIVED, SYN_SENT, TIME_WAIT),
    FIN_WAIT_1: (CLOSED, *CLOSES[FIN_WAIT_1], SYN_SENT), SYN_RECEIVED: (CLOSED, ESTABLISHED, FIN_WAIT_1, SYN_RECEIVED, SYN_SENT),
    SYN_SENT: (CLOSED, FIN_WAIT_1, SYN_RECEIVED, SYN_SENT),
}  # fmt: skip
"""State of A -> states that B can be in: Appendix B of the inventory."""


def says(what: str) -> Expr:
    return In(user, (what,))


def both(*states: str) -> Expr:
    return A.at(*states) & B.at(*states)


def either(of: object) -> Expr:
    """It holds of A and of B, each as seen from the other."""
    return conjunction((of(A, B), of(B, A)))  # type: ignore[operator]


def among(table: Joint) -> Expr:
    """The pair of states is in the table."""
    return disjunction(A.at(a) & B.at(*others) for a, others in table.items())


def at_most(small: Var, large: Var, *, least: int = 0) -> Expr:
    """Numbers from `least` on, the one no greater than the other."""
    return disjunction(In(small, (i,)) & In(large, tuple(range(i, LAST + 1))) for i in range(least, LAST + 1))


def counted(receiver: Side) -> Ghost:
    """How many octets of text the receiver has taken, up to 2."""
    var = Var(f"{receiver.name} took", (0, 1, 2), "octets of text that were taken", 0)
    takes = Does("take_text") & On(tuple(RECV(k) for k in KINDS), receiver.name)
    return Ghost(var, ((takes & In(var, (2,)), 2), (takes, Next(var))))


took_a, took_b = counted(A), counted(B)
TOOK = {"A": took_a.var, "B": took_b.var}


def said_late(receiver: Side) -> Ghost:
    """The peer's FIN arrived before the user called CLOSE."""
    var = Var(f"{receiver.name} heard first", doc="the peer's FIN arrived before the user called CLOSE")
    return Ghost(var, ((~receiver.at(CLOSE_WAIT) & After(receiver.at(CLOSE_WAIT)), True),))


late_a, late_b = said_late(A), said_late(B)
LATE = {"A": late_a.var, "B": late_b.var}


def current(receiver: Side, sender: Side) -> Expr:
    """The ACK that arrives says just what the sender would say now, and has nothing new for the receiver."""
    here = (
        conjunction((In(receiver.rcv, (r,)), In(receiver.nxt, (a,)), In(slot, (str(Segment("ACK", r, a)),))))
        for slot in sender.out for r in range(1, LAST + 1) for a in range(1, LAST + 1) if str(Segment("ACK", r, a)) in NAMES
    )  # fmt: skip
    return disjunction(here)


def quiet(one: Side, other: Side) -> Expr:
    """All that `one` has sent is acknowledged, and the other expects what it sends next."""
    return disjunction(conjunction(In(v, (i,)) for v in (one.una, one.nxt, other.rcv)) for i in range(1, LAST + 1))


def pair(id_: str, statement: str, claim: Expr, witness: Expr, *ghosts: Ghost, part: str = "", kind: Kind = Kind.ALWAYS,
         sections: tuple[str, ...], note: str = "") -> Property:  # fmt: skip
    said = f"{BOUND}{' ' if note else ''}{note}"
    return Property(id_, SYSTEM, statement, claim, rfc(*sections), witness, ghosts, kind, part, said)


def agreement() -> list[Property]:
    def knows(receiver: Side, sender: Side) -> Expr:
        return at_most(receiver.rcv, sender.nxt, least=1)

    def prefix(receiver: Side, sender: Side) -> Expr:
        return In(TOOK[receiver.name], (0,)) | (In(TOOK[receiver.name], (1,)) & In(sender.octet, ("sent",)))

    def whole(receiver: Side, sender: Side) -> Expr:
        said = (In(TOOK[receiver.name], (1,)) & In(sender.octet, ("sent",))) | (
            In(TOOK[receiver.name], (0,)) & ~In(sender.octet, ("sent",))
        )
        return implies(receiver.at(*HEARD_ALL), said)

    def new(receiver: Side, _: Side) -> Expr:
        return implies(receiver.at(*AGREEING), ~In(receiver.rcv, (OLD, 0)) | In(phase, ("again",)))

    def ordered(one: Side, _: Side) -> Expr:
        return at_most(one.una, one.nxt)

    closer = either(lambda me, _: implies(me.at(TIME_WAIT), ~LATE[me.name]))
    return [
        pair("P1", "When both ends are synchronized, each expects what lies between the other's ISS and SND.NXT",
             implies(both(*AGREEING) & ~In(phase, ("again",)), either(knows)) & either(ordered), both(ESTABLISHED), sections=("3.5", "3.4.1"),
             note="And SND.UNA is never beyond SND.NXT (T20)."),
        pair("P2", "What an end takes is a prefix of what the other has sent", either(prefix), In(took_b.var, (1,)) & In(took_a.var, (1,)), took_a, took_b,
             sections=("3.4", "3.10.7.4")),
        pair("P3", "When an end has processed the peer's FIN it has taken all the text before it", either(whole), B.at(CLOSE_WAIT) & In(took_b.var, (1,)),
             took_a, took_b, sections=("3.6", "3.10.7.4")),
        pair("P8", "No old duplicate of a SYN establishes a connection", either(new), B.at(SYN_RECEIVED) & In(B.rcv, (OLD,)), part="safe", sections=("3.5",)),
        pair("P6", "TIME-WAIT is for an end whose user called CLOSE before the peer's FIN arrived: the active closer, or both", closer, A.at(TIME_WAIT) & late_b.var,
             late_a, late_b, part="closer", sections=("3.6", "3.3.2")),
    ]  # fmt: skip


def joint() -> list[Property]:
    fresh = In(phase, ("on", "A opens", "B opens"))
    plain = says("opens") | says("closes")
    start = {**CLOSES, CLOSED: (*CLOSES[CLOSED], SYN_SENT)}
    return [
        pair("P4", "After an active and a passive OPEN the two states are one of 38 pairs, unless somebody aborts", implies(plain & PASSIVE, among(CLOSES)),
             A.at(FIN_WAIT_2) & B.at(LAST_ACK), part="passive", sections=("3.3.2", "3.6"), note="Appendix B of the inventory, for one incarnation."),
        pair("P4", "If the users may abort there are seven pairs more, half-open ones", implies(says("aborts"), among(ABORTS)), A.at(CLOSED) & B.at(ESTABLISHED) & says("aborts"),
             part="aborts", sections=("3.3.2", "3.5.1")),
        pair("P4", "After two active OPENs the two states are one of 45 pairs", implies(plain & ACTIVE, among({**start, **SIMULTANEOUS})), both(SYN_RECEIVED), part="active",
             sections=("3.3.2", "3.5")),
        pair("P4", "Whoever is ESTABLISHED, the other is neither in SYN-SENT nor in TIME-WAIT", implies(fresh, either(lambda me, other: implies(me.at(ESTABLISHED), ~other.at(SYN_SENT, TIME_WAIT)))),
             A.at(ESTABLISHED) & B.at(SYN_RECEIVED), part="established", sections=("3.3.2",)),
        pair("P4", "An end that has left a connection has no ESTABLISHED peer", either(lambda me, other: implies(me.at(CLOSED) & In(phase, ("on",)), ~other.at(ESTABLISHED))),
             A.at(CLOSED), part="false-closed", kind=Kind.FALSE, sections=("3.5.1",), note="False after ABORT, a reset or a user timeout: the connection is half-open."),
        pair("P4", "Whoever is ESTABLISHED, so is the other, or it is closing", either(lambda me, other: implies(me.at(ESTABLISHED), ~other.at(LISTEN, SYN_SENT, SYN_RECEIVED))),
             A.at(ESTABLISHED), part="false-both", kind=Kind.FALSE, sections=("3.5",), note="False: the last ACK of the handshake may be lost."),
    ]  # fmt: skip


def liveness() -> list[Property]:
    unless = "From every state some run gets there; that the network is fair is not claimed."
    stranded = (
        says("vanishes")
        & A.at(CLOSED)
        & B.at(SYN_RECEIVED, *SYNCHRONIZED)
        & ~disjunction(In(B.una, (i,)) & In(B.nxt, (i,)) for i in range(LAST + 1))
    )
    half_open = In(phase, ("again",)) & A.at(SYN_SENT) & B.at(SYN_RECEIVED, *SYNCHRONIZED) & In(B.rcv, (OLD,))
    ended = both(CLOSED) | In(phase, ("B opens", "A opens"))
    rest = conjunction((both(*SYNCHRONIZED), quiet(A, B), quiet(B, A)))
    answered = disjunction(
        On((RECV("ACK"),), me.name) & current(me, other) & Changes(me.of(reply)) & After(~In(me.of(reply), ("none",)))
        for me, other in ((A, B), (B, A))
    )
    arrives = disjunction(On((RECV("ACK"),), me.name) & current(me, other) for me, other in ((A, B), (B, A)))
    return [
        pair("P5", "If both OPEN actively and nobody closes, both can still become ESTABLISHED, whatever was lost", implies(says("opens") & ACTIVE, both(ESTABLISHED)),
             both(SYN_RECEIVED), part="both", kind=Kind.RECOVERABLE, sections=("3.5",), note=unless),
        pair("P5", "If one OPENs actively and one passively and nobody closes, both can still become ESTABLISHED", implies(says("opens") & PASSIVE, both(ESTABLISHED)),
             B.at(SYN_RECEIVED), part="one", kind=Kind.RECOVERABLE, sections=("3.5",), note=unless),
        pair("P6", "Both ends can close at once and pass through CLOSING", both(CLOSING), both(CLOSING), part="closing", kind=Kind.REACHABLE, sections=("3.6",)),
        pair("P6", "Then both wait in TIME-WAIT", both(TIME_WAIT), both(TIME_WAIT), part="waiting", kind=Kind.REACHABLE, sections=("3.6",)),
        pair("P6", "An end whose FIN crossed the other's can be spared CLOSING", A.at(TIME_WAIT) & B.at(CLOSING), A.at(TIME_WAIT), part="crossed", kind=Kind.REACHABLE, sections=("3.6",)),
        pair("P7", "If both users can CLOSE, both ends can always get to CLOSED", implies(says("closes"), ended), both(CLOSED) & says("closes"), part="closes",
             kind=Kind.RECOVERABLE, sections=("3.6", "3.10.4"), note=f"{unless} D20: a user who never closes keeps the other in FIN-WAIT-2."),
        pair("P7", "If they may also abort, both ends can always get to CLOSED", implies(says("aborts"), ended), both(CLOSED) & says("aborts"), part="aborts",
             kind=Kind.RECOVERABLE, sections=("3.6", "3.10.5"), note=unless),
        pair("P8", "After an old duplicate of a SYN the connection can still be established", implies(says("opens") & ~In(B.rcv, (0, 1, 2)), both(ESTABLISHED)),
             B.at(SYN_RECEIVED) & In(B.rcv, (OLD,)), part="recovers", kind=Kind.RECOVERABLE, sections=("3.5",), note=unless),
        pair("P9", "If A has vanished, what B still sends can bring a RST and end the connection", ~stranded, stranded, part="vanished", kind=Kind.RECOVERABLE,
             sections=("3.5.1", "3.10.7.1"), note=unless),
        pair("P9", "If A has vanished and opens again, the half-open connection at B can be found out and ended", ~half_open, half_open, part="reopened",
             kind=Kind.RECOVERABLE, sections=("3.5.1", "3.10.7.3"), note=unless),
        pair("P12", "Between two ends that have sent, heard and acknowledged all, an ACK is not answered", implies(rest, ~answered), rest & arrives,
             sections=("3.10.7.4", "3.8.6.3"), note="So no exchange of ACKs goes on for ever; that old duplicates are answered once each is not excluded."),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*agreement(), *joint(), *liveness()]
