"""What a TCP endpoint owes after every event, and what it may send: section 3.10 of RFC 9293 as one answer for each question.

The cases stand in the order of the text and the first that applies decides, so that each says no more than its sentence there;
the table that they judge has a row for each combination instead. What the endpoint believes is asked where the TCB of
section 3.3.1 says what it must be.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.model import segments as s
from wirestate.model.core import CALL, SEND, EventKind, Expr
from wirestate.model.expressions import conjunction
from wirestate.model.machines.tcp_table import fin_acked as believes_fin_acked
from wirestate.model.machines.tcp_table import fin_rcvd as believes_fin_rcvd
from wirestate.model.machines.tcp_table import fin_sent as believes_fin_sent
from wirestate.model.machines.tcp_table import syn_acked as believes_syn_acked
from wirestate.model.machines.tcp_table import unacked as believes_unacked
from wirestate.model.machines.tcp_table import unread as believes_unread
from wirestate.model.machines.tcp_table import half_duplex, queued, remote, reply, rfc, rfc1337
from wirestate.model.properties import tcp_wire as w
from wirestate.model.properties.claims import Property, implies
from wirestate.model.properties.tcp import EVENTS, NEW_SYN, RETRANSMISSION, USER_TIMEOUT, claim, when
from wirestate.model.properties.tcp_wire import (
    ACK_KINDS, ACKS, CLOSE_WAIT, CLOSED, CLOSING, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, LAST_ACK, LISTEN, OTHER, QUIET,
    RST_KINDS, STRANGE, SYN_KINDS, SYN_RECEIVED, SYN_SENT, SYNCHRONIZED, TIME_WAIT, UNCHANGED, answers, at, call, fin_acked,
    fin_rcvd, fin_sent, leads_to, place, recv, syn_acked,
)  # fmt: skip
from wirestate.model.system import Can, Does, On

NOTHING = answers("none")
EMPTY = s.TEXT.eq("none")
HOLDING = (SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2)
"""States that what comes too early is held in."""
Case = tuple[Expr, Expr]


def first(*cases: Case, otherwise: Expr = QUIET) -> Expr:
    """What the first case that applies says; if none does, `otherwise`: nothing is answered."""
    said = otherwise
    for applies, then in reversed(cases):
        said = (applies & then) | (~applies & said)
    return said


def sent(*kinds: str) -> On:
    return On(tuple(SEND(k) for k in kinds))


def unsynchronized() -> Expr:
    """Sections 3.10.7.1 to 3.10.7.3."""
    rst, ack, syn = recv(*RST_KINDS), recv(*ACK_KINDS), recv("SYN")
    closed = first((rst, QUIET), (ack, answers("RST")), otherwise=answers("RST,ACK"))
    listen = first((rst, QUIET), (ack, answers("RST")), (syn, answers("SYN,ACK")))
    sent_syn = first(
        (rst, (leads_to(CLOSED) & NOTHING) | (leads_to(SYN_SENT) & QUIET)), (ack & ~ACKS, answers("RST")), (recv("SYN,ACK"), answers("ACK")), (syn, answers("SYN,ACK")),
    )  # fmt: skip
    return conjunction(implies(at(state), said) for state, said in ((CLOSED, closed), (LISTEN, listen), (SYN_SENT, sent_syn)))


def others() -> Expr:
    """Section 3.10.7.4, its eight steps."""
    rst = recv(*RST_KINDS)
    new_syn = at(TIME_WAIT) & NEW_SYN
    back = at(SYN_RECEIVED) & w.passive.var
    brings = Does("take_text") | Does("signal_connection_closing") | (recv("ACK") & s.TEXT.eq("beyond")) | recv("FIN,ACK") | (recv("SYN,ACK") & w.CARRIES_FIN)
    early = recv("FIN,ACK") | (recv("ACK") & ~EMPTY)
    return first(
        (new_syn, answers("SYN,ACK")),
        (at(TIME_WAIT) & rst & rfc1337, QUIET),
        (~rst & place("duplicate", "outside"), answers("ACK")),
        (rst, first((place("next"), NOTHING), (place("ahead"), answers("ACK")))),
        (recv(*SYN_KINDS) & ~place("straddling"), first((back, NOTHING), otherwise=answers("ACK"))),
        (~recv(*ACK_KINDS), QUIET),
        (place("ahead"), first((at(*HOLDING) & early, answers("ACK")))),
        (at(SYN_RECEIVED) & ~ACKS, answers("RST")),
        (at(*SYNCHRONIZED) & STRANGE, answers("ACK")),
        (at(LAST_ACK) & s.ACK.eq("all"), NOTHING),
        (leads_to(CLOSED), answers("RST")),
        (at(*HOLDING) & brings, answers("ACK")),
        (at(SYN_RECEIVED), NOTHING),
        (at(CLOSING) & ~(s.ACK.eq("all") & fin_sent.var), QUIET),
        (recv("FIN,ACK") & ~w.CUT | recv("SYN,ACK") & w.CARRIES_FIN, answers("ACK")),
    )


def calls() -> Expr:
    """Sections 3.10.1 to 3.10.5."""
    opens = (at(CLOSED, LISTEN) & call("active-OPEN")) | (at(LISTEN) & call("SEND"))
    resets = (SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
    closes = call("CLOSE", "queued-CLOSE")
    return first(
        (opens & remote, answers("SYN")),
        (at(CLOSED) & call("passive-OPEN"), NOTHING),
        (call("ABORT") & at(*resets), answers("RST")),
        (call("ABORT") & ~at(CLOSED), NOTHING),
        (closes & at(LISTEN, SYN_SENT), NOTHING),
        (closes & at(SYN_RECEIVED) & leads_to(FIN_WAIT_1) & ~reply.eq("SYN,ACK"), NOTHING),
        (closes & leads_to(CLOSED) & ~at(CLOSED), answers("RST")),
    )


def timeouts() -> Expr:
    """Section 3.10.8."""
    again = first((at(SYN_SENT), answers("SYN")), (at(SYN_RECEIVED) | ~syn_acked.var, answers("SYN,ACK")), otherwise=answers("head"))
    return first((On((RETRANSMISSION,)), again), otherwise=NOTHING)


def segments() -> Expr:
    """What is sent was due, or need not be: the peer is told of the window, or probed."""
    return first((sent("ACK") & EMPTY & ~reply.eq("ACK"), QUIET), otherwise=NOTHING)


def answered() -> list[Property]:
    due = conjunction(implies(reply.eq(kind), Can((SEND(kind),))) for kind in ("SYN", "ACK", "RST", "RST,ACK"))
    opens = implies(reply.eq("SYN,ACK") & ~syn_acked.var, Can((SEND("SYN,ACK"),)))
    return [
        claim("T18", "Before there is a RCV.NXT, each segment is answered as its flags and its ACK ask for, and no other",
              *when(at(CLOSED, LISTEN, SYN_SENT) & On(w.ALL_RECEIVED), unsynchronized()), rfc("3.10.7.1", "3.10.7.2", "3.10.7.3"), part="first"),
        claim("T18", "Then each segment is answered as the first of the eight steps says that stops it, and no other",
              *when(at(*OTHER) & On(w.ALL_RECEIVED), others()), rfc("3.10.7.4"), w.passive, fin_sent, part="steps"),
        claim("T17", "OPEN, and SEND in LISTEN, leave a SYN due, ABORT and a CLOSE that loses text a RST; no call anything else",
              *when(On(EVENTS[EventKind.CALL]), calls()), rfc("3.10.1", "3.10.2", "3.10.4", "3.10.5"), part="due"),
        claim("T19", "At a retransmission timeout the front of the queue is due: the SYN, while that is not acknowledged; the user timeout leaves nothing due",
              *when(On((RETRANSMISSION, USER_TIMEOUT)), timeouts()), rfc("3.10.8", "3.8.1"), syn_acked, part="due"),
        claim("T15", "Who leaves TIME-WAIT for CLOSED owes nothing", *when(at(TIME_WAIT) & leads_to(CLOSED), NOTHING), rfc("3.10.8", "3.10.5", "3.10.7.4"), part="quiet"),
        claim("T18", "What was due is so no longer when it is sent", *when(On(EVENTS[EventKind.SEND]), segments()), rfc("3.10.7.4", "3.8"), part="sent"),
        claim("T18", "What is due can be sent", due & opens, reply.eq("ACK") & at(TIME_WAIT), rfc("3.10.7.4", "3.8.1"), syn_acked, part="can"),
    ]  # fmt: skip


def may_send() -> list[Property]:
    bare = sent("ACK") & EMPTY & ~reply.eq("ACK")
    octet = sent("ACK") & ~EMPTY & s.RESENT & ~w.unacked.var
    return [
        claim("T18", "While a SYN,ACK is due and no SYN is acknowledged, nothing else is sent but a FIN once more",
              *when(reply.eq("SYN,ACK") & ~syn_acked.var & On(EVENTS[EventKind.SEND]), sent("SYN,ACK") | (sent("FIN,ACK") & s.RESENT)),
              rfc("3.5"), syn_acked, part="only"),
        claim("T18", "A window update changes nothing, and goes to a peer who may still send", *when(bare & ~s.RESENT, UNCHANGED & ~fin_rcvd.var), rfc("3.8.6.2.2"),
              w.fin_held, fin_rcvd, part="update"),
        claim("T18", "A probe or a keep-alive without text changes nothing", *when(bare & s.RESENT, UNCHANGED & at(*SYNCHRONIZED)), rfc("3.8.4", "3.8.6.1"), part="probe"),
        claim("T18", "A keep-alive with an octet of garbage goes out when nothing else is outstanding, and changes nothing",
              *when(octet, UNCHANGED), rfc("3.8.4"), w.unacked, part="octet"),
        *_syns(),
        claim("T19", "Text is sent again while it is not acknowledged, and after the own SYN is", *when(sent("ACK") & ~EMPTY & s.RESENT & w.unacked.var, syn_acked.var & NOTHING),
              rfc("3.8.1"), w.unacked, syn_acked, part="text"),
        claim("T19", "A SYN,ACK is sent also after a CLOSE in SYN-RECEIVED", *when(at(FIN_WAIT_1, CLOSING) & sent("SYN,ACK"), UNCHANGED & ~syn_acked.var),
              rfc("3.8.1", "3.10.4"), syn_acked, part="closed", note="D4: FIN-WAIT-1 is entered although the own SYN is not acknowledged."),
        claim("T22", "A RST acknowledges what it answers if that had no ACK", *when(sent("RST,ACK") & ~reply.eq("RST"), reply.eq("RST,ACK")), rfc("3.5.2", "3.10.7.1"), part="ack"),
        claim("T22", "A RST that ends a connection may acknowledge, too", *when(sent("RST,ACK") & ~reply.eq("RST,ACK"), reply.eq("RST")), rfc("3.5.2", "3.10.5"), part="abort"),
    ]  # fmt: skip


def _syns() -> Iterator[Property]:
    text = s.CARRIES.eq("text")
    for kind, part, state in (("SYN", "syn", SYN_SENT), ("SYN,ACK", "syn-ack", SYN_RECEIVED)):
        bare = sent(kind) & ~text
        yield claim("T18", f"A {kind} is sent where one is due", implies(bare, reply.eq(kind) & UNCHANGED), bare & at(state), rfc("3.5", "3.10.7.2"), part=part)
        yield claim("T2", f"Text that a {kind} has for the first time is what the user has sent", *when(sent(kind) & text & ~s.RESENT, reply.eq(kind) & w.unsent.var),
                    rfc("3.10.2", "3.4"), w.unsent, part=part)
        yield claim("T19", f"A {kind} that is sent again may have the text that it had", *when(sent(kind) & text & s.RESENT, reply.eq(kind) & UNCHANGED), rfc("3.8.1"), part=part)


def called() -> list[Property]:
    opens = first((at(CLOSED) & call("passive-OPEN"), leads_to(LISTEN)), (at(CLOSED, LISTEN) & call("active-OPEN") & remote, leads_to(SYN_SENT)),
                  (at(LISTEN) & call("SEND") & remote, leads_to(SYN_SENT)), otherwise=w.STAYS)
    lost = half_duplex & w.unread.var
    queued = first((lost, leads_to(CLOSED)), (at(ESTABLISHED), leads_to(FIN_WAIT_1)), otherwise=w.STAYS)
    last = (EMPTY & ~w.unsent.var) | (~EMPTY & w.unsent.var & ~s.MORE)
    turn = at(SYN_RECEIVED, FIN_WAIT_1) & recv("ACK") & w.PROCESSED & EMPTY & s.FILLS.in_("text", "text and FIN") & w.text_held.var
    has = at(ESTABLISHED, CLOSE_WAIT) | (at(FIN_WAIT_1, FIN_WAIT_2) & ~half_duplex)
    return [
        claim("T17", "OPEN, SEND and RECEIVE open a connection that is not, and move none that is", *when(call("passive-OPEN", "active-OPEN", "SEND", "RECEIVE"), opens),
              rfc("3.10.1", "3.10.2", "3.10.3"), part="opens"),
        claim("T17", "ABORT always leads to CLOSED", *when(call("ABORT"), leads_to(CLOSED)), rfc("3.10.5"), part="abort"),
        claim("T17", "A CLOSE that waits can be taken up once the connection is established, and only then",
              implies(at(ESTABLISHED, CLOSE_WAIT) & w.waiting.var, Can((CALL("queued-CLOSE"),))) & implies(Can((CALL("queued-CLOSE"),)), at(ESTABLISHED, CLOSE_WAIT) & w.waiting.var),
              at(ESTABLISHED) & w.waiting.var, rfc("3.10.4"), w.waiting, part="waits"),
        claim("T17", "A CLOSE that had to wait does what one does that is called now", *when(call("queued-CLOSE"), queued), rfc("3.10.4"), w.unread, part="queued"),
        claim("T4", "The FIN is sent behind all that the user has sent", *when(sent("FIN,ACK") & ~s.RESENT, last), rfc("3.10.4", "3.6"), w.unsent, part="behind"),
        claim("T2", "New text is what the user has sent", *when(w.NEW_TEXT & sent("ACK"), w.unsent.var), rfc("3.10.2"), w.unsent, part="sent"),
        claim("T2", "Text that came with the SYN, or too early, is taken when its turn comes", *when(turn & ~leads_to(CLOSED), Does("take_text")),
              rfc("3.10.7.2", "3.10.7.3", "3.10.7.4"), w.text_held, part="held", note="SHLD-31; where that is beside other text, it is taken with it."),
        claim("T2", "RECEIVE gives the user the text that he has not received, if there is any, and while he may receive",
              *when(call("RECEIVE") & has, (w.unread.var & Does("deliver_text")) | (~w.unread.var & ~Does("deliver_text"))), rfc("3.10.3"), w.unread, part="receive"),
    ]  # fmt: skip


def timed() -> list[Property]:
    busy = at(ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING, LAST_ACK)
    return [
        claim("T19", "Once all that was sent is acknowledged, the retransmission timer is off", *when(busy & ~w.unacked.var & syn_acked.var, ~Can((RETRANSMISSION,))),
              rfc("3.8.1"), w.unacked, syn_acked, part="off"),
    ]


def believed() -> list[Property]:
    """What the TCB says is what was seen."""
    on = at(SYN_SENT, *OTHER)
    same = {
        "syn": (believes_syn_acked, syn_acked, "SND.UNA is beyond ISS if and only if the own SYN was acknowledged"),
        "out": (believes_unacked, w.unacked, "SND.UNA is SND.NXT if and only if all that was sent is acknowledged"),
        "queue": (queued, w.unsent, "Text waits if and only if the user has sent some that is in no segment"),
        "fin": (believes_fin_sent, fin_sent, "SND.NXT is beyond the own FIN if and only if that was sent"),
        "acked": (believes_fin_acked, fin_acked, "SND.UNA is beyond the own FIN if and only if that was acknowledged"),
        "heard": (believes_fin_rcvd, fin_rcvd, "RCV.NXT is beyond the peer's FIN if and only if all up to that has arrived"),
        "unread": (believes_unread, w.unread, "Text waits for the user if and only if he has not received what was taken"),
    }
    needs = {"acked": (fin_sent,), "heard": (w.fin_held,)}
    return [
        claim("T20", statement, implies(on, (var & ghost.var) | (~var & ~ghost.var)), on & var, rfc("3.3.1", "3.4"), *needs.get(part, ()), ghost, part=f"is-{part}")
        for part, (var, ghost, statement) in same.items()
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*answered(), *may_send(), *called(), *timed(), *believed()]
