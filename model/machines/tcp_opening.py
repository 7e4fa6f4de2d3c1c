"""Segments that arrive where no sequence number is expected yet: CLOSED, LISTEN, SYN-SENT (RFC 9293 section 3.10.7.1-3).

Rows C1 to C3, L1 to L4 and X1 to X5. Together they answer every segment there is.
"""

from __future__ import annotations

from wirestate.model import segments as s
from wirestate.model.core import Row
from wirestate.model.machines.tcp_table import (
    ACCEPTABLE, ACKED, ACKNOWLEDGE, BARE, CLOSE_WAIT, CLOSED, DELETED, ESTABLISHED, LISTEN, RSTS, SYN_SENT,
    WITH_ACK, WITHOUT_ACK, Sets, answer_syn, fin_rcvd, recv, reply, rfc, syn_acked, unacked, unread,
)  # fmt: skip

RESET: Sets = {reply: "RST"}
NO_TCB, LISTENER, SENT = rfc("3.10.7.1"), rfc("3.10.7.2"), rfc("3.10.7.3")
D7 = "D7: RCV.NXT is not defined in SYN-SENT, so the RST is accepted by its ACK alone"
D8 = "D8: figure 5 does not show it: the SYN,ACK carries a FIN too, which is processed after it"


def _closed() -> list[Row]:
    return [
        *recv("C1", CLOSED, RSTS, cite=NO_TCB),
        *recv("C2", CLOSED, WITH_ACK, sets=RESET, cite=NO_TCB),
        *recv("C3", CLOSED, WITHOUT_ACK, sets={reply: "RST,ACK"}, cite=NO_TCB),
    ]


def _listen() -> list[Row]:
    return [
        *answer_syn("L3", LISTEN, cite=LISTENER),
        *recv("L1", LISTEN, RSTS, cite=LISTENER),
        *recv("L2", LISTEN, WITH_ACK, sets=RESET, cite=LISTENER),
        *recv("L4", LISTEN, BARE, cite=LISTENER),
    ]


def _established(name: str, ack: str, all_acked: Sets) -> list[Row]:
    """A SYN,ACK that acknowledges the own SYN, by what comes with it."""
    sets: Sets = {syn_acked: True, **ACKNOWLEDGE, **all_acked}
    ok, open_ok = s.ACK.eq(ack), ("open_ok",)
    closing = (*open_ok, "signal_connection_closing")
    heard: Sets = {**sets, fin_rcvd: True}
    return [
        *recv(name, SYN_SENT, "SYN,ACK", ESTABLISHED, when=ok & s.CARRIES.eq("nothing"), sets=sets, effects=open_ok, cite=SENT),
        *recv(f"{name}, with text", SYN_SENT, "SYN,ACK", ESTABLISHED, when=ok & s.CARRIES.eq("text"), sets={**sets, unread: True},
              effects=open_ok, cite=SENT),
        *recv(f"{name}, with FIN", SYN_SENT, "SYN,ACK", CLOSE_WAIT, when=ok & s.CARRIES.eq("FIN"), sets=heard, effects=closing,
              cite=SENT, note=D8),
        *recv(f"{name}, with text and FIN", SYN_SENT, "SYN,ACK", CLOSE_WAIT, when=ok & s.CARRIES.eq("text and FIN"),
              sets={**heard, unread: True}, effects=closing, cite=SENT, note=D8),
    ]  # fmt: skip


def _syn_sent() -> list[Row]:
    return [
        *_established("X3", "all", {unacked: False}),
        *_established("X3 but not the text", "some", {}),
        *answer_syn("X4", SYN_SENT, cite=(*SENT, *rfc("3.5"))),
        *recv("X1", SYN_SENT, WITH_ACK, when=~ACCEPTABLE, sets=RESET, cite=SENT),
        *recv("X1 quiet", SYN_SENT, "RST,ACK", when=~ACCEPTABLE, cite=SENT),
        *recv("X2", SYN_SENT, "RST,ACK", CLOSED, when=ACCEPTABLE, sets=DELETED, effects=("signal_connection_reset", "delete_tcb"),
              cite=(*SENT, *rfc("3.5.3")), note=D7),
        *recv("X2 quiet", SYN_SENT, "RST", cite=SENT, note=D7),
        *recv("X5", SYN_SENT, ACKED, when=ACCEPTABLE, cite=SENT),
        *recv("X5", SYN_SENT, BARE, cite=SENT),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_closed(), *_listen(), *_syn_sent()]
