"""Properties of a TCP endpoint alone against an unrestricted peer and user (inventory rows T1 to T23).

There is no refused segment in TCP: one is accepted if it changes the TCB. What is answered is in `reply`, what the user gets
in the effects. The ghosts (`tcp_wire`) see segments and calls; sequence numbers are facts of the segments here, and numbers
in the pair of endpoints.
"""

from __future__ import annotations

from collections.abc import Mapping

from wirestate.model import segments as s
from wirestate.model.core import CALL, SEND, TIMER, Cite, EventKind, Expr
from wirestate.model.machines.tcp_table import REPLIES, half_duplex, reopens, reply, rfc, rfc1337
from wirestate.model.machines.tcp_table import fin_acked as believes_fin_acked
from wirestate.model.machines.tcp_table import fin_rcvd as believes_fin_rcvd
from wirestate.model.machines.tcp_table import syn_acked as believes_syn_acked
from wirestate.model.machines.tcp_table import unacked as believes_unacked
from wirestate.model.properties import tcp_wire as w
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.properties.tcp_wire import (
    ACKS, BEGINS, CLOSE_WAIT, CLOSED, CLOSING, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, IN_RANGE, LAST_ACK, LISTEN, OTHER, QUIET,
    RST_KINDS, STRANGE, SYN_KINDS, SYN_RECEIVED, SYN_SENT, SYNCHRONIZED, TIME_WAIT, UNCHANGED, answers, at, call, enters,
    fin_acked, fin_rcvd, fin_sent, leads_to, newly_answers, place, recv, syn_acked, unread,
)  # fmt: skip
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import Can, Changes, Does, Ghost, On

HEARD_ALL = (CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT)
READING = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
CLOSED_BY_USER = (FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT)
RESETS = ("RST", "RST,ACK")
EXACT_RST = recv(*RST_KINDS) & place("next")
NEW_SYN = recv("SYN") & s.NEWER & reopens
RETRANSMISSION, USER_TIMEOUT, TWO_MSL = (
    TIMER("RETRANSMISSION-TIMEOUT"),
    TIMER("USER-TIMEOUT"),
    TIMER("TIME-WAIT-TIMEOUT"),
)
CHALLENGED = UNCHANGED & answers("ACK")
BEFORE_SYNC = (
    (at(LISTEN) & recv(*w.ACK_KINDS))
    | (at(SYN_SENT) & recv(*w.ACK_KINDS) & ~ACKS)
    | (at(SYN_RECEIVED) & BEGINS & ~ACKS)
)
"""A segment with an ACK that cannot be right, before the connection is synchronized."""
BLIND = (
    (recv(*RST_KINDS) & ~place("next"))
    | (recv(*SYN_KINDS) & ~place("straddling") & ~NEW_SYN)
    | (recv("ACK", "FIN,ACK") & (place("duplicate", "outside") | (place("next", "ahead") & STRANGE)))
    | recv("FIN", "NONE")
)
"""What comes without the right SEQ, or without the right ACK."""


EDGES: Mapping[EventKind, Mapping[str, tuple[str, ...]]] = {
    EventKind.RECV: {
        CLOSED: (), LISTEN: (SYN_RECEIVED,), SYN_SENT: (SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT, CLOSED),
        SYN_RECEIVED: (ESTABLISHED, CLOSE_WAIT, LISTEN, CLOSED, TIME_WAIT), ESTABLISHED: (CLOSE_WAIT, CLOSED),
        FIN_WAIT_1: (FIN_WAIT_2, CLOSING, TIME_WAIT, CLOSED), FIN_WAIT_2: (TIME_WAIT, CLOSED), CLOSE_WAIT: (CLOSED,),
        CLOSING: (TIME_WAIT, CLOSED), LAST_ACK: (CLOSED,), TIME_WAIT: (CLOSED, SYN_RECEIVED),
    },
    EventKind.CALL: {
        CLOSED: (LISTEN, SYN_SENT), LISTEN: (CLOSED, SYN_SENT), SYN_SENT: (CLOSED,), SYN_RECEIVED: (FIN_WAIT_1, CLOSED),
        ESTABLISHED: (FIN_WAIT_1, CLOSED), **dict.fromkeys((FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT), (CLOSED,)),
    },
    EventKind.SEND: {**dict.fromkeys((CLOSED, LISTEN, SYN_SENT, *OTHER), ()), CLOSE_WAIT: (LAST_ACK,)},
    EventKind.TIMER: {CLOSED: (), **dict.fromkeys((LISTEN, SYN_SENT, *OTHER), (CLOSED,))},
}  # fmt: skip
"""Figure 5 with what it leaves out (D8): where each sort of event may lead, beside the state itself."""
EVENTS = {
    EventKind.RECV: w.ALL_RECEIVED,
    EventKind.CALL: tuple(CALL(n) for n in ("passive-OPEN", "active-OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT", "queued-CLOSE")),
    EventKind.SEND: tuple(SEND(k) for k in ("SYN", "SYN,ACK", "ACK", "FIN,ACK", "RST", "RST,ACK")),
    EventKind.TIMER: (RETRANSMISSION, USER_TIMEOUT, TWO_MSL),
}  # fmt: skip


def claim(id_: str, statement: str, claim_: Expr, witness: Expr, cite: tuple[Cite, ...], *ghosts: Ghost, part: str = "",
          note: str = "", kind: Kind = Kind.ALWAYS) -> Property:  # fmt: skip
    """A property of the system "tcp". What is held early depends on whether the own SYN was acknowledged."""
    if w.fin_held in ghosts and syn_acked not in ghosts:
        ghosts = (*ghosts, syn_acked)
    return Property(id_, "tcp", statement, claim_, cite, witness, ghosts, kind, part, note)


def when(premise: Expr, conclusion: Expr) -> tuple[Expr, Expr]:
    """A claim and its witness: whenever, then; and that it happens."""
    return implies(premise, conclusion), premise


def edges() -> Expr:
    """No step leads from a state to one that the table of edges has not."""
    return conjunction(
        implies(On(EVENTS[kind]) & at(state), leads_to(state, *after))
        for kind, table in EDGES.items() for state, after in table.items()
    )  # fmt: skip


def opening() -> list[Property]:
    accepted, before = when(
        enters(ESTABLISHED, CLOSE_WAIT) & at(CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED),
        (at(SYN_SENT) & recv("SYN,ACK") & ACKS) | (at(SYN_RECEIVED) & BEGINS & ACKS),
    )
    others = implies(enters(ESTABLISHED), at(SYN_SENT, SYN_RECEIVED))
    taken, takes = when(Does("take_text") & ~at(FIN_WAIT_1), at(*SYNCHRONIZED) | (BEGINS & ACKS))
    delivered, delivers = when(Does("deliver_text"), at(*READING) & (syn_acked.var | at(FIN_WAIT_1)))
    sync, syncs = when(at(SYN_SENT) & recv("SYN"), leads_to(SYN_RECEIVED) & answers("SYN,ACK"))
    return [
        claim("W5", "Segments, calls, the own FIN and timers change the state only along the edges that each has in figure 5 and the text", edges(),
              enters(CLOSE_WAIT) & at(SYN_SENT), rfc("3.3.2", "3.10"), part="events",
              note="The edge that SYN-RECEIVED has to TIME-WAIT is MAY-2 (2) of section 3.6.1."),
        claim("T1", "A connection is established only by a segment without RST that acknowledges the own SYN and nothing unsent",
              accepted & others, before & leads_to(ESTABLISHED), rfc("3.10.7.3", "3.10.7.4")),
        claim("T2", "Outside FIN-WAIT-1, text is taken only once the own SYN is acknowledged", taken, takes, rfc("3.10.7.2", "3.10.7.4"), part="taken",
              note="A CLOSE in SYN-RECEIVED leads to FIN-WAIT-1 before the own SYN is acknowledged (D4), and there text is taken: see the false T2."),
        claim("T2", "The user gets text only in ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2 and CLOSE-WAIT, and outside FIN-WAIT-1 after the own SYN was acknowledged",
              delivered, delivers & at(CLOSE_WAIT), rfc("3.10.3", "3.5"), syn_acked, part="delivered"),
        claim("T2", "The user hears that the connection is open only when the own SYN is acknowledged",
              *when(Does("open_ok"), leads_to(ESTABLISHED, CLOSE_WAIT) & ACKS), rfc("3.10.7.3", "3.10.7.4"), part="open"),
        claim("T2", "Text is never taken before the own SYN is acknowledged", implies(Does("take_text"), syn_acked.var | ACKS), Does("take_text"),
              rfc("3.10.4", "3.10.7.4"), syn_acked, part="false", kind=Kind.FALSE,
              note="D4: RFC 9293 goes on from the ACK to the text in FIN-WAIT-1, although that state may be entered from SYN-RECEIVED."),
        claim("T14", "A SYN in SYN-SENT is a simultaneous open: SYN-RECEIVED, and the answer is SYN,ACK", sync, syncs, rfc("3.5", "3.10.7.3")),
        claim("T11", "Before the connection is synchronized, an ACK that cannot be right is answered by a RST and changes nothing",
              *when(BEFORE_SYNC, UNCHANGED & answers("RST")), rfc("3.10.7.2", "3.10.7.3", "3.10.7.4", "3.5.2"), part="before"),
        claim("T11", "In a synchronized state, a segment in sequence that acknowledges what was not sent is answered by an ACK and dropped",
              *when(at(*SYNCHRONIZED) & BEGINS & STRANGE & ~(at(TIME_WAIT) & NEW_SYN), CHALLENGED), rfc("3.10.7.4"), part="after"),
        claim("T13", "CLOSED answers everything but a RST by a RST, and stays closed",
              implies(at(CLOSED) & recv(*w.NO_RST), leads_to(CLOSED) & ((recv(*w.ACK_KINDS) & answers("RST")) | (~recv(*w.ACK_KINDS) & answers("RST,ACK")))),
              at(CLOSED) & recv("ACK"), rfc("3.10.7.1")),
    ]  # fmt: skip


def flags() -> list[Property]:
    acked = (ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT, LAST_ACK, TIME_WAIT)
    ours = fin_sent.var & fin_acked.var
    heard = implies(at(*SYNCHRONIZED), (at(*HEARD_ALL) & fin_rcvd.var) | (~at(*HEARD_ALL) & ~fin_rcvd.var))
    own = (fin_sent, fin_acked)
    flag_cite = rfc("3.10.4", "3.10.7.4")
    return [
        claim("T3", "FIN-WAIT-1, FIN-WAIT-2, CLOSING, LAST-ACK and TIME-WAIT come after the user's CLOSE", *when(at(*CLOSED_BY_USER), w.closed.var),
              flag_cite, w.closed, part="close"),
        claim("T3", "In LAST-ACK the own FIN was sent and is not acknowledged", *when(at(LAST_ACK), fin_sent.var & ~fin_acked.var), flag_cite, *own, part="last-ack"),
        claim("T3", "In FIN-WAIT-2 and TIME-WAIT the own FIN was sent and acknowledged", *when(at(FIN_WAIT_2, TIME_WAIT), ours), flag_cite, *own, part="acked"),
        claim("T3", "In FIN-WAIT-1 and CLOSING the own FIN is not acknowledged", *when(at(FIN_WAIT_1, CLOSING), ~fin_acked.var), flag_cite, *own, part="closing"),
        claim("T3", "A synchronized endpoint is in CLOSE-WAIT, CLOSING, LAST-ACK or TIME-WAIT if and only if the peer's FIN has arrived in sequence",
              heard, at(CLOSING) & fin_rcvd.var, flag_cite, w.fin_held, fin_rcvd, part="heard"),
        claim("T3", "In ESTABLISHED, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK and TIME-WAIT the own SYN is acknowledged", *when(at(*acked), syn_acked.var),
              flag_cite, syn_acked, part="syn"),
        claim("T3", "In every synchronized state the own SYN is acknowledged", implies(at(*SYNCHRONIZED), syn_acked.var), at(FIN_WAIT_1), flag_cite, syn_acked,
              part="false-syn", kind=Kind.FALSE, note="D4: CLOSE in SYN-RECEIVED leads to FIN-WAIT-1."),
        claim("T3", "In CLOSING the own FIN was sent", implies(at(CLOSING), fin_sent.var), at(CLOSING), flag_cite, fin_sent,
              part="false-closing", kind=Kind.FALSE, note="D19: FIN-WAIT-1 is entered in any case, the FIN may have to wait behind text."),
        claim("T4", "A FIN that is no retransmission is sent once", *when(On((SEND("FIN,ACK"),)) & ~s.RESENT, ~fin_sent.var), rfc("3.10.4", "3.6"), fin_sent, part="once"),
        claim("T4", "After the FIN no new text is sent", implies(fin_sent.var & On((SEND("ACK"),)), s.TEXT.eq("none") | s.RESENT), fin_sent.var & On((SEND("ACK"),)) & s.TEXT.ne("none"),
              rfc("3.6"), fin_sent, part="last"),
        claim("T4", "A FIN is sent again only after a first, and while it is not acknowledged",
              *when(On((SEND("FIN,ACK"),)) & s.RESENT, fin_sent.var & ~fin_acked.var), rfc("3.8.1"), *own, part="again"),
        claim("T4", "While the own FIN is not acknowledged, it can be sent again", *when(fin_sent.var & ~fin_acked.var & at(*SYNCHRONIZED), Can((SEND("FIN,ACK"),))),
              rfc("3.8.1"), *own, part="kept"),
        claim("T5", "After the peer's FIN no text is taken", implies(fin_rcvd.var, ~Does("take_text")), fin_rcvd.var & recv("ACK") & s.TEXT.eq("fits") & at(CLOSE_WAIT),
              rfc("3.10.7.4"), w.fin_held, fin_rcvd),
        claim("T6", "The peer's FIN counts only once everything before it has arrived",
              implies(enters(*HEARD_ALL) & at(LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2) & ~w.BACK,
                      w.FIN_ARRIVES | w.FIN_WITH_SYN), enters(CLOSE_WAIT) & recv("ACK"), rfc("3.10.7.4"), w.fin_held, part="order",
              note="The last case is a FIN that came early and was held (SHLD-31)."),
        claim("T6", "RCV.NXT goes beyond the FIN only when the FIN counts",
              implies(Changes(believes_fin_rcvd) & leads_to(SYN_RECEIVED, *SYNCHRONIZED) & ~w.BACK & ~w.NEW_TCB, w.FIN_ARRIVES | w.FIN_WITH_SYN),
              Changes(believes_fin_rcvd) & leads_to(CLOSING), rfc("3.10.7.2", "3.10.7.4"), w.fin_held, part="number"),
        claim("T6", "A FIN in sequence is processed and acknowledged, also by the endpoint whose handshake it completes",
              *when(w.OWN_FIN & w.PROCESSED & at(SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2) & ~half_duplex, leads_to(*HEARD_ALL) & answers("ACK")),
              rfc("3.10.7.4"), part="counts"),
        claim("T6", "A FIN in CLOSED or LISTEN changes nothing", *when(at(CLOSED, LISTEN) & recv("FIN", "FIN,ACK"), UNCHANGED), rfc("3.10.7.4", "3.10.7.2"), part="early"),
    ]  # fmt: skip


def resets() -> list[Property]:
    exact = at(*OTHER) & EXACT_RST
    valid = exact | (at(SYN_SENT) & recv("RST,ACK") & ACKS)
    told = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
    back = (
        (w.passive.var & leads_to(LISTEN))
        | (w.reopened.var & leads_to(TIME_WAIT))
        | (~w.passive.var & ~w.reopened.var & leads_to(CLOSED))
    )
    cite = rfc("3.5.3", "3.10.7.4")
    return [
        claim("T7", "A RST changes nothing unless its SEQ is RCV.NXT or, in SYN-SENT, it acknowledges the SYN", implies(recv(*RST_KINDS) & ~valid, UNCHANGED),
              recv(*RST_KINDS) & at(ESTABLISHED) & place("ahead"), (*cite, *rfc("3.10.7.3")), part="valid"),
        claim("T7", "A RST elsewhere in the window is answered by a challenge ACK",
              *when(at(*OTHER) & recv(*RST_KINDS) & place("ahead") & ~(at(TIME_WAIT) & rfc1337), answers("ACK")), cite, part="challenge"),
        claim("T8", "An exact RST ends a connection: to LISTEN if it came from there, else to CLOSED",
              *when(exact & at(SYN_RECEIVED), back), cite, w.passive, w.reopened, part="opening", note="MAY-2 (2): one opened from TIME-WAIT returns there."),
        claim("T8", "An exact RST closes a synchronized connection", *when(exact & ~at(SYN_RECEIVED) & ~(at(TIME_WAIT) & rfc1337), leads_to(CLOSED)), cite, part="closes",
              note="With RFC 1337, a configuration, TIME-WAIT ignores it (D6)."),
        claim("T8", "At an exact RST the queues are flushed and the user is told", *when(exact & at(*told), Does("flush_queues") & Does("signal_connection_reset")), cite, part="told"),
        claim("T8", "At a RST that refuses an active OPEN the user is told so",
              *when(exact & at(SYN_RECEIVED) & leads_to(CLOSED), Does("signal_connection_refused")), cite, part="refused"),
        claim("T9", "A RST outside the window is not answered", *when(at(*OTHER) & recv(*RST_KINDS) & place("outside"), QUIET), cite, part="outside"),
        claim("T9", "A RST is never answered by a RST", implies(recv(*RST_KINDS), ~newly_answers(*RESETS)), at(CLOSED) & recv("RST,ACK") & reply.eq("none"),
              rfc("3.5.2", "3.10.7.1"), part="war"),
        claim("T10", "A SYN in a synchronized state changes nothing and gets a challenge ACK",
              *when(at(*SYNCHRONIZED) & recv(*SYN_KINDS) & ~place("straddling") & ~(at(TIME_WAIT) & NEW_SYN), CHALLENGED), rfc("3.10.7.4"), part="challenge",
              note="A retransmitted SYN whose text reaches into the window is trimmed first; a newer SYN may reopen TIME-WAIT (MAY-2)."),
        claim("T10", "A SYN in the window in SYN-RECEIVED leads back to LISTEN if the OPEN was passive, else it is challenged",
              *when(at(SYN_RECEIVED) & recv(*SYN_KINDS) & place("next", "ahead"), (w.passive.var & leads_to(LISTEN)) | (~w.passive.var & CHALLENGED)),
              rfc("3.10.7.4"), w.passive, part="opening"),
        claim("P11", "Who knows neither RCV.NXT nor what may be acknowledged changes nothing in a synchronized connection",
              *when(at(*SYNCHRONIZED) & BLIND, UNCHANGED), rfc("3.10.7.4", "3.5.3"),
              note="An attacker off the path (RFC 5961). What begins beyond RCV.NXT and is held passes the check of its ACK at once."),
        claim("T12", "A segment that is not acceptable changes nothing and is answered by an ACK",
              *when(at(*OTHER) & recv(*w.NO_RST) & place("duplicate", "outside") & ~(at(TIME_WAIT) & NEW_SYN), CHALLENGED), rfc("3.10.7.4", "3.5.2")),
        claim("T18", "An acceptable ACK without text is not answered",
              implies(at(*SYNCHRONIZED) & recv("ACK") & place("next", "ahead") & s.TEXT.eq("none") & s.FILLS.eq("nothing") & (IN_RANGE | place("ahead")),
                      ~newly_answers(*REPLIES[1:])), at(ESTABLISHED) & recv("ACK") & s.TEXT.eq("none") & s.ACK.eq("old"), rfc("3.10.7.4", "3.8.6.3"), part="quiet"),
        claim("T18", "Only a FIN restarts the 2 MSL of TIME-WAIT",
              *when(Does("restart_time_wait_timer"), recv("FIN", "FIN,ACK") | (recv("SYN,ACK") & w.CARRIES_FIN)), rfc("3.10.7.4", "3.6.1"), part="2msl",
              note="D5: read literally, the fifth step restarts them at any ACK."),
        claim("T18", "A retransmitted FIN in TIME-WAIT is acknowledged and restarts the 2 MSL",
              *when(at(TIME_WAIT) & recv("FIN,ACK", "FIN") & place("duplicate"), answers("ACK") & Does("restart_time_wait_timer")), rfc("3.10.7.4"), part="fin",
              note="D23: it is not acceptable by Table 6, so the first step has to do what the eighth says."),
    ]  # fmt: skip


SYN_DUE = flag("SYN due", enters(SYN_SENT) | (at(SYN_SENT) & On((RETRANSMISSION,))), "an OPEN or a timeout, and no SYN since", clear=On((SEND("SYN"),)))


RST_DUE = flag("RST due", answers("RST"), "what came before leaves a RST due", clear=On((SEND("RST"),)))


def leaving() -> list[Property]:
    lost = half_duplex & unread.var
    begun = at(SYN_RECEIVED) & call("CLOSE") & ~w.closed.var
    now = at(ESTABLISHED, CLOSE_WAIT) & call("CLOSE") & ~w.closed.var
    onto = (at(ESTABLISHED) & leads_to(FIN_WAIT_1)) | (at(CLOSE_WAIT) & leads_to(CLOSE_WAIT))
    over = at(FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT) & call("CLOSE")
    end = (
        enters(CLOSED)
        & ~call("CLOSE", "ABORT", "queued-CLOSE")
        & ~On((TWO_MSL,))
        & ~(at(CLOSING, LAST_ACK, TIME_WAIT) & recv(*RST_KINDS))
    )
    one = disjunction(Does(e) & conjunction(~Does(f) for f in w.TERMINAL if f != e) for e in w.TERMINAL)
    close = rfc("3.10.4")
    return [
        claim("T15", "TIME-WAIT is left only when 2 MSL have passed, by an exact RST (unless RFC 1337 is followed), by ABORT, or by a newer SYN",
              *when(at(TIME_WAIT) & ~leads_to(TIME_WAIT), On((TWO_MSL,)) | (EXACT_RST & ~rfc1337) | call("ABORT") | NEW_SYN), rfc("3.6.1", "3.10.7.4", "3.10.8")),
        claim("T16", "LAST-ACK is left only by the ACK of the FIN, an exact RST, ABORT, or the user timeout",
              *when(at(LAST_ACK) & ~leads_to(LAST_ACK), (BEGINS & s.ACK.eq("all")) | EXACT_RST | call("ABORT") | On((USER_TIMEOUT,))), rfc("3.10.7.4", "3.10.8")),
        claim("T17", "CLOSE in LISTEN and SYN-SENT leads to CLOSED without a segment", *when(at(LISTEN, SYN_SENT) & call("CLOSE"), leads_to(CLOSED) & answers("none")),
              close, part="unopened"),
        claim("T17", "A first CLOSE in SYN-RECEIVED leads to FIN-WAIT-1, or is queued behind what the user has sent",
              *when(begun, leads_to(FIN_WAIT_1) | (at(SYN_RECEIVED) & leads_to(SYN_RECEIVED) & Does("queue_close"))), close, w.closed, part="opening"),
        claim("T17", "A first CLOSE in ESTABLISHED leads to FIN-WAIT-1 in any case, in CLOSE-WAIT it waits for the FIN to be sent", *when(now & ~lost, onto), close, w.closed, unread, part="open"),
        claim("T17", "CLOSE-WAIT leads to LAST-ACK exactly when the FIN is sent",
              implies(at(CLOSE_WAIT), (On((SEND("FIN,ACK"),)) & leads_to(LAST_ACK)) | (~On((SEND("FIN,ACK"),)) & ~leads_to(LAST_ACK))), enters(LAST_ACK), close, part="last-ack"),
        claim("T17", "Another CLOSE changes nothing", *when(over, UNCHANGED & QUIET & Does("error_connection_closing")), close, part="again"),
        claim("T19", "While something sent is not acknowledged, the retransmission timer runs",
              *when(w.unacked.var & at(ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING, LAST_ACK), Can((RETRANSMISSION,))), rfc("3.8.1", "3.10.8"),
              w.unacked, part="retransmission"),
        claim("T19", "While the handshake is not completed, the retransmission timer runs", *when(at(SYN_SENT, SYN_RECEIVED), Can((RETRANSMISSION,))), rfc("3.8.1"), part="handshake"),
        claim("T19", "A SYN is sent for the OPEN and again for a retransmission timeout, once for each", *when(On((SEND("SYN"),)), SYN_DUE.var), rfc("3.8.1", "3.10.8"), SYN_DUE, part="paced"),
        claim("T22", "A RST is sent where one is due, and once", *when(On((SEND("RST"),)), RST_DUE.var), rfc("3.5.2"), RST_DUE, part="due"),
        claim("T18", "Text that is taken is acknowledged", *when(Does("take_text") & ~leads_to(CLOSED), answers("ACK")), rfc("3.10.7.4"), part="text"),
        claim("T19", "TIME-WAIT ends by itself", *when(at(TIME_WAIT), Can((TWO_MSL,))), rfc("3.10.8", "3.6.1"), part="2msl"),
        claim("T19", "A user timeout ends every wait for the peer", *when(at(SYN_SENT, SYN_RECEIVED, FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK), Can((USER_TIMEOUT,))),
              rfc("3.10.8", "3.8.3"), part="user", note="D20: that of FIN-WAIT-2 is the implementation's own, as RFC 9293 has none."),
        claim("T19", "After CLOSE, and once all text is in segments, the FIN can be sent",
              *when(at(FIN_WAIT_1, CLOSING, CLOSE_WAIT) & w.closed.var & ~fin_sent.var & syn_acked.var & ~w.unsent.var, Can((SEND("FIN,ACK"), CALL("queued-CLOSE")))),
              rfc("3.10.4"), w.closed, fin_sent, syn_acked, w.unsent, part="fin", note="A CLOSE that had to wait in SYN-RECEIVED is taken up first."),
        claim("T20", "What acknowledges nothing new changes nothing about what is acknowledged",
              *when(at(*OTHER) & leads_to(*OTHER) & BEGINS & ~ACKS, ~Changes(believes_unacked) & ~Changes(believes_syn_acked) & ~Changes(believes_fin_acked)),
              rfc("3.10.7.4", "3.4"), part="old", note="SND.UNA itself is abstracted here; its order against SND.NXT is shown for the pair of endpoints."),
        claim("T20", "What was acknowledged stays so while the connection lasts",
              implies(at(*OTHER) & leads_to(*SYNCHRONIZED) & ~w.BACK, (~believes_syn_acked | ~Changes(believes_syn_acked)) & (~believes_fin_acked | ~Changes(believes_fin_acked))),
              believes_fin_acked & recv("ACK") & at(FIN_WAIT_2), rfc("3.4"), part="kept"),
        claim("T21", "An end that the user did not ask for is told to him exactly once", *when(end, one), rfc("3.9.1.8", "3.10.7.4", "3.10.8"),
              note="By TIME-WAIT, and by a RST in CLOSING, LAST-ACK and TIME-WAIT, the RFC has nothing told."),
        claim("T22", "CLOSE with text unread, where text after CLOSE has no place, leads to a RST and no FIN", *when(now & lost, leads_to(CLOSED) & answers("RST")),
              rfc("3.6.1"), w.closed, unread, part="reset", note="SHLD-3; `half_duplex` is the configuration."),
        claim("T22", "Otherwise CLOSE never resets", *when(now & ~lost, ~newly_answers(*RESETS)), rfc("3.6.1", "3.10.4"), w.closed, unread, part="fin"),
        claim("T23", "An embryonic connection is given up in the end", *when(at(SYN_RECEIVED), Can((USER_TIMEOUT,))), rfc("3.10.8"),
              note="One TCB: how many of them a listener may have is not modelled."),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*opening(), *flags(), *resets(), *leaving()]
