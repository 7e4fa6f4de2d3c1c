"""What can be seen of a TCP endpoint from outside: its segments with their facts, the user's calls, and what was seen so far.

The words of the TCP properties. Nothing here asks the machine what it believes; `reply` is read, as it is what the
machine answers, and the machine's state, as that is what the properties are about.
"""

from __future__ import annotations

from wirestate.model import segments as s
from wirestate.model.core import CALL, RECV, SEND, And, At, Event, Expr, Value
from wirestate.model.machines.tcp_table import (
    CLOSE_WAIT, CLOSED, CLOSING, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, LAST_ACK, LISTEN, OTHER, RSTS, STATES, SYN_RECEIVED,
    SYN_SENT, SYNCHRONIZED, SYNS, TCB, TIME_WAIT, reopens, reply,
)  # fmt: skip
from wirestate.model.properties.claims import flag
from wirestate.model.segments import SEGMENTS
from wirestate.model.expressions import disjunction
from wirestate.model.system import After, Changes, Does, Ghost, On

__all__ = [
    "CLOSED", "CLOSE_WAIT", "CLOSING", "ESTABLISHED", "FIN_WAIT_1", "FIN_WAIT_2", "LAST_ACK", "LISTEN", "OTHER",
    "SYNCHRONIZED", "SYN_RECEIVED", "SYN_SENT", "TIME_WAIT",
]  # fmt: skip
ACK_KINDS, RST_KINDS, SYN_KINDS = ("ACK", "FIN,ACK", "SYN,ACK"), RSTS, SYNS
NO_RST = tuple(kind for kind in SEGMENTS if kind not in RSTS)


def recv(*kinds: str) -> On:
    """A segment of one of these kinds arrives."""
    return On(tuple(RECV(k) for k in kinds))


def call(*names: str) -> On:
    return On(tuple(CALL(n) for n in names))


def at(*states: str) -> Expr:
    return At(states)


def leads_to(*states: str) -> Expr:
    """The step ends in one of these states."""
    return After(At(states))


def enters(*states: str) -> Expr:
    """The step goes to one of these states from another."""
    return After(At(states)) & ~At(states)


STAYS = disjunction(At((state,)) & After(At((state,))) for state in STATES)
UNCHANGED = And((STAYS, *(~Changes(v) for v in TCB if v is not reply)))
"""The segment is dropped: no TCB change but for the answer that is due."""
QUIET = ~Changes(reply)


def answers(*kinds: str) -> Expr:
    """What is due after the step."""
    return After(reply.in_(*kinds))


def newly_answers(*kinds: str) -> Expr:
    """The step makes one of these due."""
    return Changes(reply) & After(reply.in_(*kinds))


def place(*where: Value) -> Expr:
    """The segment stands there against the receive window."""
    facts = {s.SEQ: ("ACK", "FIN,ACK", "FIN", "NONE"), s.SYN_SEQ: SYNS, s.RST_SEQ: RSTS}
    parts = ((recv(*kinds), [v for v in where if v in fact.domain], fact) for fact, kinds in facts.items())
    return disjunction(on & fact.in_(*values) for on, values, fact in parts if values)


ACKS = s.ACK.in_("some", "all")
"""It acknowledges something new, and nothing that was not sent."""
IN_RANGE = s.ACK.in_("some", "all", "old")
STRANGE = s.ACK.in_("ancient", "unsent")
BEGINS = (recv("ACK", "FIN,ACK") & s.SEQ.eq("next")) | (recv("SYN,ACK") & s.SYN_SEQ.eq("straddling"))
"""A segment with an ACK that is acceptable and, once trimmed, at RCV.NXT."""
NEWER_SYN = recv("SYN") & reopens & s.NEWER
CARRIES_TEXT = s.CARRIES.in_("text", "text and FIN")
CARRIES_FIN = s.CARRIES.in_("FIN", "text and FIN")
CUT = s.FIN_BEYOND | s.TEXT.eq("beyond")
COMPLETES = at(SYN_SENT) & recv("SYN,ACK") & ACKS
"""The answer to the own SYN."""
PROCESSED = BEGINS & ((at(SYN_RECEIVED) & ACKS) | (at(*SYNCHRONIZED) & IN_RANGE))
"""It passes the checks of RFC 9293 section 3.10.7.4 up to the fifth."""

NEW_TCB = leads_to(CLOSED, LISTEN, SYN_SENT) | (at(TIME_WAIT) & leads_to(SYN_RECEIVED))
BACK = at(SYN_RECEIVED) & leads_to(TIME_WAIT)
"""The SYN that opened again was an old one: the connection before is in TIME-WAIT as it was (MAY-2)."""


def seen(name: str, when: Expr, doc: str, back: Value | None = None) -> Ghost:
    """Something that was seen on this connection; `back` is what is known of one that returns to TIME-WAIT."""
    ghost = flag(name, when, doc, clear=NEW_TCB)
    return ghost if back is None else Ghost(ghost.var, ((BACK, back), *ghost.cases))


syn_acked = seen("own SYN acked", COMPLETES | (at(*OTHER) & BEGINS & ACKS), "a segment acknowledged the own SYN", True)
fin_sent = seen("own FIN sent", On((SEND("FIN,ACK"),)), "a segment with the FIN was sent", True)
fin_acked = seen(
    "own FIN acked", BEGINS & s.ACK.eq("all") & fin_sent.var, "a segment acknowledged all, after the FIN", True
)
closed = seen("CLOSE called", call("CLOSE"), "the user has called CLOSE", True)
passive = seen("from LISTEN", at(LISTEN) & leads_to(SYN_RECEIVED), "the SYN was answered in LISTEN")
reopened = Ghost(
    flag("from TIME-WAIT", NEWER_SYN, "a newer SYN was answered in TIME-WAIT").var,
    ((at(TIME_WAIT) & leads_to(SYN_RECEIVED), True), (NEW_TCB | BACK, False)),
)
fin_held = Ghost(
    flag("FIN held", NEWER_SYN, "the peer's FIN came early, with an ACK that may be, or with the SYN").var,
    (((at(LISTEN, SYN_SENT) | (at(TIME_WAIT) & NEWER_SYN)) & recv("SYN") & CARRIES_FIN, True), (NEW_TCB, False),
     (at(SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2) & recv("FIN,ACK") & s.SEQ.eq("ahead") & ~CUT & (ACKS | (s.ACK.eq("old") & syn_acked.var)), True)),
)  # fmt: skip
text_held = Ghost(
    flag("text held", NEWER_SYN, "before it is established: text came early, with an ACK that may be, or with the SYN").var,
    (((at(LISTEN, SYN_SENT) | (at(TIME_WAIT) & NEWER_SYN)) & recv("SYN") & CARRIES_TEXT, True), (NEW_TCB | ~leads_to(SYN_RECEIVED, FIN_WAIT_1), False),
     (at(SYN_RECEIVED) & recv("ACK") & s.SEQ.eq("ahead") & s.TEXT.eq("fits") & ACKS, True)),
)  # fmt: skip
OWN_FIN = (recv("FIN,ACK") & s.SEQ.eq("next") & ~CUT) | (recv("SYN,ACK") & s.SYN_SEQ.eq("straddling") & CARRIES_FIN)
"""The segment brings the FIN in sequence: all before it has arrived."""
REACHES = (
    recv("ACK") & s.SEQ.eq("next") & (s.TEXT.eq("fits") | (s.TEXT.eq("none") & at(SYN_RECEIVED, FIN_WAIT_1)))
) | (recv("SYN,ACK") & s.SYN_SEQ.eq("straddling") & ~CARRIES_FIN)
"""Its text, or that which came with the SYN, may reach up to a FIN that was held."""
FIN_ARRIVES = (OWN_FIN | (REACHES & s.FILLS.in_("FIN", "text and FIN") & fin_held.var)) & PROCESSED
FIN_WITH_SYN = COMPLETES & CARRIES_FIN
fin_rcvd = seen(
    "peer's FIN received", FIN_ARRIVES | FIN_WITH_SYN, "all up to the peer's FIN has arrived, in sequence", True
)
unread = Ghost(
    flag("text unread", NEWER_SYN, "text was taken that the user has not received").var,
    ((NEW_TCB | Does("deliver_text"), False), (Does("take_text") | (COMPLETES & CARRIES_TEXT), True)),
)
unacked = Ghost(
    flag("unacknowledged", NEWER_SYN, "a SYN is due or out, or something else was sent, that was not acknowledged").var,
    ((leads_to(CLOSED, LISTEN) | BACK, False),
     (enters(SYN_SENT, SYN_RECEIVED), True),
     (On((SEND("FIN,ACK"),)) & ~s.RESENT, True),
     (On((SEND("ACK"),)) & ~s.RESENT & s.TEXT.ne("none"), True),
     ((COMPLETES | (at(*OTHER) & BEGINS)) & s.ACK.eq("all"), False)),
)  # fmt: skip
NEW_TEXT = (On((SEND("ACK"),)) & ~s.RESENT & s.TEXT.ne("none")) | (
    On((SEND("SYN"), SEND("SYN,ACK"))) & s.CARRIES.eq("text") & ~s.RESENT
)
unsent = Ghost(
    flag("unsent", NEWER_SYN, "the user has sent what is in no segment yet").var,
    (
        (enters(SYN_SENT) & call("SEND"), True),
        (enters(SYN_SENT) | leads_to(CLOSED, LISTEN) | (at(TIME_WAIT) & leads_to(SYN_RECEIVED)) | BACK, False),
        (Does("queue_data"), True),
        (On((SEND("FIN,ACK"),)) & ~s.RESENT, False),
        (NEW_TEXT, s.MORE),
    ),
)
waiting = Ghost(
    flag("CLOSE waits", NEWER_SYN, "the user has called CLOSE before the connection was established, and text goes before it").var,
    ((NEW_TCB | BACK | On((CALL("queued-CLOSE"),)), False), (at(SYN_RECEIVED) & leads_to(SYN_RECEIVED) & call("CLOSE"), True)),
)
TERMINAL = ("signal_connection_reset", "signal_connection_refused", "signal_user_timeout", "close_ok")
"""What tells the user that the connection is over."""
ALL_RECEIVED: tuple[Event, ...] = tuple(RECV(k) for k in SEGMENTS)
