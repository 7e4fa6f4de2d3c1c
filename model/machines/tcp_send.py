"""What a TCP endpoint sends, and its timers (RFC 9293 sections 3.4 to 3.8 and 3.10.8).

An answer that section 3.10.7 demands is in `reply`; segments with new text or the FIN, retransmissions, window updates
and probes may be sent whenever there is cause. Rows S1 to S5; the internal step of "FIN once all is
segmentized" is the sending of the FIN.
"""

from __future__ import annotations

from wirestate.model import segments as s
from wirestate.model.core import SAME, SEND, TIMER, TRUE, Expr, Row, row
from wirestate.model.machines.tcp_table import (
    CLOSE_WAIT, CLOSED, CLOSING, DELETED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, LAST_ACK, LISTEN, OTHER, RECEIVING, STATES,
    SYN_RECEIVED, SYN_SENT, TIME_WAIT, Sets, close, fin_acked, fin_rcvd, fin_sent, queued, reply, rfc, syn_acked, unacked,
)  # fmt: skip

NOT_CONNECTED = (CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED)
QUEUE = (ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING, LAST_ACK)
"""States with a retransmission queue, SYN-SENT and SYN-RECEIVED apart."""
EARLY_CLOSE = (FIN_WAIT_1, CLOSING)
"""States in which the own SYN may still have to be acknowledged (D4)."""

DONE: Sets = {reply: "none"}
BEGUN = syn_acked | reply.ne("SYN,ACK")
"""The own SYN went before."""
EMPTY = s.TEXT.eq("none")
BARE_SYN = s.CARRIES.eq("nothing")
SYN_TEXT = s.CARRIES.eq("text")

DATA = rfc("3.10.2", "3.8")
FIN = rfc("3.10.4", "3.6")
AGAIN = rfc("3.10.8", "3.8.1")
D4 = "D4: the front of the queue is the SYN,ACK still; after a simultaneous open (D2) only sending the FIN again, too, helps"
D19 = "D19: the FIN of FIN-WAIT-1 may still be unsent in CLOSING"
D20 = "D20: RFC 9293 gives FIN-WAIT-2 no timer of its own: without a user timeout it may last for ever"


def _handshake(kind: str, state: str) -> list[Row]:
    due = reply.eq(kind)
    cite = rfc("3.5", "3.10.7.2" if kind == "SYN,ACK" else "3.10.1")
    return [
        row(f"send {kind}", state, SEND(kind), SAME, when=due & BARE_SYN, sets=DONE, cite=cite),
        row(f"send {kind} with text", state, SEND(kind), SAME, when=due & SYN_TEXT & ~s.RESENT & queued,
            sets={**DONE, queued: s.MORE}, cite=(*cite, *rfc("3.10.2"))),
        row(f"send {kind} with text again", state, SEND(kind), SAME, when=due & SYN_TEXT & s.RESENT, sets=DONE, cite=AGAIN),
    ]  # fmt: skip


def _resets() -> list[Row]:
    return [
        row("send RST", NOT_CONNECTED, SEND("RST"), SAME, when=reply.eq("RST"), sets=DONE, cite=rfc("3.5.2")),
        row("send RST,ACK for what had no ACK", CLOSED, SEND("RST,ACK"), SAME, when=reply.eq("RST,ACK"), sets=DONE, cite=rfc("3.5.2")),
        row("send RST with ACK", CLOSED, SEND("RST,ACK"), SAME, when=reply.eq("RST"), sets=DONE, cite=rfc("3.5.2", "3.10.5"),
            note="RFC 9293 shows the RST of an ABORT without the ACK bit, but does not forbid it; most endpoints set it"),
    ]  # fmt: skip


def _acks() -> list[Row]:
    due = reply.eq("ACK")
    return [
        row("send ACK", OTHER, SEND("ACK"), SAME, when=due & EMPTY, sets=DONE, cite=rfc("3.10.7.4", "3.8.6.3")),
        row("send window update", RECEIVING, SEND("ACK"), SAME, when=~due & EMPTY & ~s.RESENT & ~fin_rcvd & BEGUN,
            cite=rfc("3.8.6.2.2"), note="RFC 9293 gives no list of states: while the peer may still send"),
        row("send probe", (*QUEUE, FIN_WAIT_2), SEND("ACK"), SAME, when=~due & EMPTY & s.RESENT & BEGUN, cite=rfc("3.8.4", "3.8.6.1")),
        row("send keep-alive with an octet", (ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT), SEND("ACK"), SAME,
            when=~EMPTY & s.RESENT & ~unacked, sets=DONE, cite=rfc("3.8.4")),
    ]  # fmt: skip


def _data() -> list[Row]:
    sent: Sets = {**DONE, unacked: True}
    unsent = (ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING)
    return [
        row("send text", unsent, SEND("ACK"), SAME, when=~EMPTY & ~s.RESENT & queued & ~fin_sent & BEGUN,
            sets={**sent, queued: s.MORE}, cite=DATA),
        row("send text again", QUEUE, SEND("ACK"), SAME, when=~EMPTY & s.RESENT & unacked & syn_acked, sets=DONE, cite=AGAIN),
    ]  # fmt: skip


def _fin() -> list[Row]:
    last = (EMPTY & ~queued) | (~EMPTY & queued & ~s.MORE)
    ready = close.eq("called") & ~fin_sent & ~s.RESENT & last & BEGUN
    sent: Sets = {**DONE, fin_sent: True, unacked: True, queued: False}
    return [
        row("S1 send FIN", FIN_WAIT_1, SEND("FIN,ACK"), SAME, when=ready, sets=sent, cite=FIN),
        row("S1 send FIN late", CLOSING, SEND("FIN,ACK"), SAME, when=ready, sets=sent, cite=FIN, note=D19),
        row("S2 send FIN", CLOSE_WAIT, SEND("FIN,ACK"), LAST_ACK, when=ready, sets=sent, cite=FIN),
        row("S3 send FIN again", (FIN_WAIT_1, CLOSING, LAST_ACK), SEND("FIN,ACK"), SAME, when=fin_sent & ~fin_acked & s.RESENT,
            sets=DONE, cite=AGAIN),
    ]  # fmt: skip


def _timers() -> list[Row]:
    gone = ("flush_queues", "signal_user_timeout", "delete_tcb")
    waiting = tuple(state for state in STATES[1:] if state not in (FIN_WAIT_2, TIME_WAIT))

    def expired(name: str, states: tuple[str, ...], due: str, when: Expr = TRUE, note: str = "") -> Row:
        return row(f"S3 retransmit {name}", states, TIMER("RETRANSMISSION-TIMEOUT"), SAME, when=when, sets={reply: due},
                   effects=("restart_retransmission_timer",), cite=AGAIN, note=note)  # fmt: skip

    return [
        expired("SYN", (SYN_SENT,), "SYN"),
        expired("SYN,ACK", (SYN_RECEIVED,), "SYN,ACK"),
        expired("SYN,ACK after CLOSE", EARLY_CLOSE, "SYN,ACK", ~syn_acked, D4),
        expired("the head of the queue", QUEUE, "head", syn_acked & unacked),
        row("S4 user timeout", waiting, TIMER("USER-TIMEOUT"), CLOSED, sets=DELETED, effects=gone, cite=rfc("3.10.8", "3.8.3"),
            note="not in TIME-WAIT, where the other timers are off (section 3.10.7.4)"),
        row("S4 user timeout, half closed", FIN_WAIT_2, TIMER("USER-TIMEOUT"), CLOSED, sets=DELETED, effects=gone,
            cite=rfc("3.10.8"), note=D20),
        row("S5 2 MSL", TIME_WAIT, TIMER("TIME-WAIT-TIMEOUT"), CLOSED, sets=DELETED, effects=("delete_tcb",), cite=rfc("3.10.8", "3.6.1")),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [
        *_handshake("SYN", SYN_SENT), *_handshake("SYN,ACK", SYN_RECEIVED),
        row("send SYN,ACK after CLOSE", EARLY_CLOSE, SEND("SYN,ACK"), SAME, when=~syn_acked & reply.eq("SYN,ACK") & BARE_SYN,
            sets=DONE, cite=AGAIN),
        *_resets(), *_acks(), *_data(), *_fin(), *_timers(),
    ]  # fmt: skip
