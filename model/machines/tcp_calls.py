"""What the user of a TCP endpoint asks for: OPEN, SEND, RECEIVE, CLOSE, ABORT (RFC 9293 sections 3.10.1 to 3.10.5).

Rows U01 to U23. `queued-CLOSE` is no call of the user but the endpoint's turn to a CLOSE that
had to wait for ESTABLISHED. STATUS (section 3.10.6) is left out: it changes nothing and sends nothing.
"""

from __future__ import annotations

from wirestate.model.core import CALL, SAME, TRUE, Cite, Expr, Row, row
from wirestate.model.machines.tcp_table import (
    CLOSE_WAIT, CLOSED, CLOSING, DELETED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, LAST_ACK, LISTEN, LISTENING, OPENED, STATES,
    SYN_RECEIVED, SYN_SENT, TIME_WAIT, Sets, close, half_duplex, queued, remote, reply, rfc, unread,
)  # fmt: skip

OPEN, SEND, RECEIVE, CLOSE, ABORT = (rfc(f"3.10.{n}") for n in range(1, 6))
ENDING = (CLOSING, LAST_ACK, TIME_WAIT)
LOSES_TEXT = half_duplex & unread

EXISTS = ("error_connection_already_exists",)
ABSENT = ("error_connection_does_not_exist",)
NO_REMOTE = ("error_remote_socket_unspecified",)
IS_CLOSING = ("error_connection_closing",)
GONE = ("return_calls_connection_reset", "flush_queues", "delete_tcb")

D1 = "D1: after a RST of one's own the connection is CLOSED (section 3.10.5), not in TIME-WAIT (section 3.5.2, note 3 of figure 5)"
D4 = "D4: FIN-WAIT-1 is entered although the own SYN is not acknowledged yet"
D19 = "D19: in any case FIN-WAIT-1, but the FIN waits until all that was sent before is in segments"


def _errors(name: str, states: tuple[str, ...], calls: tuple[str, ...], error: tuple[str, ...],  # noqa: PLR0917 - columns
            cite: tuple[Cite, ...], when: Expr = TRUE, *, note: str = "") -> list[Row]:  # fmt: skip
    return [
        row(f"{name} {call}", states, CALL(call), SAME, when=when, effects=error, cite=cite, note=note)
        for call in calls
    ]


def _open() -> list[Row]:
    start: Sets = {**DELETED, **OPENED}
    return [
        row("U01 passive OPEN", CLOSED, CALL("passive-OPEN"), LISTEN, sets=LISTENING, effects=("create_tcb",), cite=OPEN),
        row("U02 active OPEN", CLOSED, CALL("active-OPEN"), SYN_SENT, when=remote, sets=start, effects=("create_tcb",), cite=OPEN),
        row("U04 active OPEN", LISTEN, CALL("active-OPEN"), SYN_SENT, when=remote, sets=start, cite=OPEN),
        row("U04 SEND", LISTEN, CALL("SEND"), SYN_SENT, when=remote, sets={**start, queued: True}, cite=SEND),
        *_errors("U04 no remote socket", (CLOSED, LISTEN), ("active-OPEN",), NO_REMOTE, OPEN, ~remote),
        *_errors("U04 no remote socket", (LISTEN,), ("SEND",), NO_REMOTE, SEND, ~remote),
        *_errors("U06", STATES[2:], ("passive-OPEN", "active-OPEN"), EXISTS, OPEN),
        *_errors("U06 listening", (LISTEN,), ("passive-OPEN",), EXISTS, OPEN, note="RFC 9293 names only the active OPEN in LISTEN"),
    ]  # fmt: skip


def _send() -> list[Row]:
    more: Sets = {queued: True}
    still_open = close.eq("no")
    return [
        *_errors("U03", (CLOSED,), ("SEND",), ABSENT, SEND),
        row("U09 SEND", (SYN_SENT, SYN_RECEIVED), CALL("SEND"), SAME, when=still_open, sets=more, effects=("queue_data",), cite=SEND),
        row("U15 SEND", (ESTABLISHED, CLOSE_WAIT), CALL("SEND"), SAME, when=still_open, sets=more, effects=("queue_data",), cite=SEND),
        *_errors("U19 after CLOSE", (SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT), ("SEND",), IS_CLOSING, (*SEND, *rfc("3.6")), ~still_open),
        *_errors("U19", (FIN_WAIT_1, FIN_WAIT_2, *ENDING), ("SEND",), IS_CLOSING, SEND),
    ]  # fmt: skip


def _receive() -> list[Row]:
    read: Sets = {unread: False}
    deliver = ("deliver_text",)
    closed = (FIN_WAIT_1, FIN_WAIT_2)
    return [
        *_errors("U03", (CLOSED,), ("RECEIVE",), ABSENT, RECEIVE),
        row("U10 RECEIVE", (LISTEN, SYN_SENT, SYN_RECEIVED), CALL("RECEIVE"), SAME, effects=("queue_receive",), cite=RECEIVE),
        row("U20 RECEIVE", ESTABLISHED, CALL("RECEIVE"), SAME, when=unread, sets=read, effects=deliver, cite=RECEIVE),
        row("U20 RECEIVE waits", ESTABLISHED, CALL("RECEIVE"), SAME, when=~unread, effects=("queue_receive",), cite=RECEIVE),
        row("U20 RECEIVE, half closed", closed, CALL("RECEIVE"), SAME, when=unread & ~half_duplex, sets=read, effects=deliver, cite=RECEIVE),
        row("U20 RECEIVE waits, half closed", closed, CALL("RECEIVE"), SAME, when=~unread & ~half_duplex,
            effects=("queue_receive",), cite=RECEIVE),
        *_errors("U20 half-duplex", closed, ("RECEIVE",), IS_CLOSING, rfc("3.6.1"), half_duplex),
        row("U21 RECEIVE", CLOSE_WAIT, CALL("RECEIVE"), SAME, when=unread, sets=read, effects=deliver, cite=RECEIVE),
        *_errors("U21 all received", (CLOSE_WAIT,), ("RECEIVE",), IS_CLOSING, RECEIVE, ~unread),
        *_errors("U18", ENDING, ("RECEIVE",), IS_CLOSING, RECEIVE),
    ]  # fmt: skip


def _close() -> list[Row]:
    called: Sets = {close: "called"}
    closing = ("return_calls_closing", "delete_tcb")
    new = close.eq("no")
    return [
        *_errors("U03", (CLOSED,), ("CLOSE",), ABSENT, CLOSE),
        row("U05 CLOSE", LISTEN, CALL("CLOSE"), CLOSED, sets=DELETED, effects=closing, cite=CLOSE),
        row("U07 CLOSE", SYN_SENT, CALL("CLOSE"), CLOSED, sets=DELETED, effects=closing, cite=CLOSE),
        row("U11 CLOSE, SYN,ACK still due", SYN_RECEIVED, CALL("CLOSE"), FIN_WAIT_1, when=new & ~queued & reply.eq("SYN,ACK"),
            sets=called, cite=CLOSE, note=D4),
        row("U11 CLOSE", SYN_RECEIVED, CALL("CLOSE"), FIN_WAIT_1, when=new & ~queued & reply.ne("SYN,ACK"),
            sets={**called, reply: "none"}, cite=CLOSE, note=D4),
        row("U12 CLOSE", SYN_RECEIVED, CALL("CLOSE"), SAME, when=new & queued, sets={close: "queued"}, effects=("queue_close",), cite=CLOSE),
        *_errors("U12 CLOSE again", (SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT), ("CLOSE",), IS_CLOSING, CLOSE, ~new),
        *_errors("U16", (FIN_WAIT_1, FIN_WAIT_2), ("CLOSE",), IS_CLOSING, CLOSE, note="never a second FIN"),
        *_errors("U18", ENDING, ("CLOSE",), IS_CLOSING, CLOSE),
        *_close_now("U14", "U17", "CLOSE", new),
        *_close_now("S1b queued", "S1c queued", "queued-CLOSE", close.eq("queued")),
    ]  # fmt: skip


def _close_now(established: str, half_closed: str, call: str, when: Expr) -> list[Row]:
    """A CLOSE once the connection is established, whether the user calls it now or has done so before."""
    called: Sets = {close: "called"}
    lost: Sets = {**DELETED, reply: "RST"}
    return [
        row(f"{established} CLOSE", ESTABLISHED, CALL(call), FIN_WAIT_1, when=when & ~LOSES_TEXT, sets=called, cite=CLOSE, note=D19),
        row(f"{half_closed} CLOSE", CLOSE_WAIT, CALL(call), SAME, when=when & ~LOSES_TEXT, sets=called, cite=CLOSE),
        row(f"U23 {call}, text unread", (ESTABLISHED, CLOSE_WAIT), CALL(call), CLOSED, when=when & LOSES_TEXT, sets=lost,
            effects=GONE, cite=(*CLOSE, *rfc("3.6.1")), note=D1),
    ]  # fmt: skip


def _abort() -> list[Row]:
    reset = (SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
    return [
        *_errors("U03", (CLOSED,), ("ABORT",), ABSENT, ABORT),
        row("U05 ABORT", LISTEN, CALL("ABORT"), CLOSED, sets=DELETED, effects=("return_calls_connection_reset", "delete_tcb"), cite=ABORT),
        row("U08 ABORT", SYN_SENT, CALL("ABORT"), CLOSED, sets=DELETED, effects=("return_calls_connection_reset", "delete_tcb"), cite=ABORT),
        row("U13 ABORT", reset, CALL("ABORT"), CLOSED, sets={**DELETED, reply: "RST"}, effects=GONE, cite=ABORT, note=D1),
        row("U22 ABORT", ENDING, CALL("ABORT"), CLOSED, sets=DELETED, effects=("ok", "delete_tcb"), cite=ABORT),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_open(), *_send(), *_receive(), *_close(), *_abort()]
