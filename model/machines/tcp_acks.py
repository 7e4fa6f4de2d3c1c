"""An acceptable segment with an ACK for this connection: ACK, text and FIN (RFC 9293 section 3.10.7.4, fifth to eighth).

Rows A8 to A17. A line is one way to acknowledge times one sort of content; `_lines` multiplies them, so that each
pair has exactly one.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.model import segments as s
from wirestate.model.core import TRUE, Expr, Row, Term, Var
from wirestate.model.machines.tcp_contents import CONTENTS, FIRST_CONTENTS, LAST_CONTENTS, Content, begins
from wirestate.model.machines.tcp_table import (
    CLOSED, CLOSE_WAIT, CLOSING, DELETED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, IN_RANGE, LAST_ACK, OTHERS, SYN_RECEIVED,
    TIME_WAIT, WITH_ACK, Sets, fin_acked, fin_sent, half_duplex, recv, reply, rfc, syn_acked, unacked,
)  # fmt: skip
from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Acks:
    """One way to acknowledge: what it means, and the state after it, without a FIN and with one."""

    name: str
    when: Expr
    sets: Sets
    after: str
    after_fin: str
    effects: tuple[str, ...] = ()
    note: str = ""


OLD, SOME, ALL = (s.ACK.eq(value) for value in ("old", "some", "all"))
FIN_ACKED = ALL & fin_sent
SYN_ONLY = ALL & ~fin_sent
EMPTY_QUEUE: dict[Var, Term] = {unacked: False}
CLOSE_OK = ("close_ok",)
"""The user hears that all was received; section 3.6 promises it, whichever state the FIN is acknowledged in."""

D3 = "D3: the RST does not change the state, and the segment is dropped"
D4 = "D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN"
D5 = "D5: only a FIN restarts the 2 MSL, and no other segment is answered: else two endpoints in TIME-WAIT would never rest"
D8 = "D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN"
D8_1 = "D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the peer's"
D22 = "D22: the range check of RFC 5961 does not apply in SYN-RECEIVED"


def _lines(
    row_id: str, state: str, ways: tuple[Acks, ...], contents: tuple[Content, ...], spare: Expr = TRUE
) -> Iterator[Row]:
    """Every way to acknowledge with every content. `spare` must hold for text to be taken."""
    for way in ways:
        for content in contents:
            target = way.after_fin if content.fin else way.after
            when = begins(content.kind) & way.when & content.when & (spare if content.text else TRUE)
            yield from recv(f"{row_id} {way.name}, {content.name}", state, content.kind, target, when=when, sets={**way.sets, **content.sets},
                            effects=(*way.effects, *content.effects, *_timer(content, state, target)), cite=OTHERS, note=_note(way, content, state, target))  # fmt: skip


def _timer(content: Content, state: str, target: str) -> tuple[str, ...]:
    if target != TIME_WAIT or (state == TIME_WAIT and not content.fin):
        return ()
    return ("restart_time_wait_timer",) if state == TIME_WAIT else ("start_time_wait_timer",)


def _note(way: Acks, content: Content, state: str, target: str) -> str:
    if (state, target) == (FIN_WAIT_1, TIME_WAIT):
        return D8_1
    if (state, target) == (SYN_RECEIVED, CLOSE_WAIT):
        return D8
    if (state, target) == (TIME_WAIT, TIME_WAIT):
        return "D23: not by the FIN that was received, which is not acceptable any more" if content.fin else D5
    return way.note


def _syn_received() -> list[Row]:
    ok: Sets = {syn_acked: True, reply: "none"}
    ways = (
        Acks("SYN acked", ALL, {**ok, **EMPTY_QUEUE}, ESTABLISHED, CLOSE_WAIT, ("open_ok",)),
        Acks("SYN acked but not the text", SOME, ok, ESTABLISHED, CLOSE_WAIT, ("open_ok",)),
    )
    bad = [line for kind in WITH_ACK for line in recv(
        "A8 not acceptable", SYN_RECEIVED, kind, when=begins(kind) & ~(SOME | ALL), sets={reply: "RST"},
        cite=(*OTHERS, *rfc("3.5.2")), note=f"{D3}. {D22}")]  # fmt: skip
    return [*_lines("A8", SYN_RECEIVED, ways, FIRST_CONTENTS), *bad]


def _fin_waits() -> list[Row]:
    spare = ~half_duplex
    own: Sets = {syn_acked: True, fin_acked: True, **EMPTY_QUEUE}
    ways = (
        Acks("FIN acked", FIN_ACKED, own, FIN_WAIT_2, TIME_WAIT, CLOSE_OK),
        Acks("all acked, FIN unsent", SYN_ONLY, {syn_acked: True, **EMPTY_QUEUE}, FIN_WAIT_1, CLOSING, note=D4),
        Acks("some acked", SOME, {syn_acked: True}, FIN_WAIT_1, CLOSING, note=D4),
        Acks("nothing new", OLD, {}, FIN_WAIT_1, CLOSING),
    )
    second = (Acks("acked", IN_RANGE, {}, FIN_WAIT_2, TIME_WAIT),)
    return [
        *_lines("A10", FIN_WAIT_1, ways, FIRST_CONTENTS, spare),
        *_lines("A11", FIN_WAIT_2, second, CONTENTS, spare),
        *_lost_text(),
    ]  # fmt: skip


def _lost_text() -> list[Row]:
    """A half-duplex endpoint has no place for text after CLOSE."""
    lost: Sets = {**DELETED, reply: "RST"}
    places = {c: (FIN_WAIT_1, FIN_WAIT_2) if c in CONTENTS else (FIN_WAIT_1,) for c in FIRST_CONTENTS if c.text}
    return [
        line for content, states in places.items() for line in recv(
            f"A15 lost, {content.name}", states, content.kind, CLOSED, sets=lost,
            when=begins(content.kind) & IN_RANGE & content.when & half_duplex,
            effects=("signal_connection_reset", "flush_queues", "delete_tcb"), cite=rfc("3.6.1"), note="SHLD-3")
    ]  # fmt: skip


def _both_open() -> list[Row]:
    def ways(state: str) -> tuple[Acks, ...]:
        return (
            Acks("all acked", ALL, EMPTY_QUEUE, state, CLOSE_WAIT),
            Acks("no more acked", SOME | OLD, {}, state, CLOSE_WAIT),
        )

    return [
        *_lines("A9", ESTABLISHED, ways(ESTABLISHED), CONTENTS),
        *_lines("A9 heard all,", CLOSE_WAIT, ways(CLOSE_WAIT), LAST_CONTENTS),
    ]


def _ends() -> list[Row]:
    own: Sets = {syn_acked: True, fin_acked: True, **EMPTY_QUEUE}
    closing = (Acks("FIN acked", FIN_ACKED, own, TIME_WAIT, TIME_WAIT, CLOSE_OK),)
    ignored = tuple(Content("ignored", kind, TRUE, answered=False) for kind in WITH_ACK)
    not_yet = (
        Acks("all acked, FIN unsent", SYN_ONLY, {syn_acked: True, **EMPTY_QUEUE}, CLOSING, CLOSING, note=D4),
        Acks("some acked", SOME, {syn_acked: True}, CLOSING, CLOSING, note=D4),
        Acks("nothing new", OLD, {}, CLOSING, CLOSING),
    )
    waiting = (Acks("FIN not acked", SOME | OLD, {}, LAST_ACK, LAST_ACK),)
    over = [line for kind in WITH_ACK for line in recv(
        "A13 FIN acked", LAST_ACK, kind, CLOSED, when=begins(kind) & ALL, sets=DELETED, effects=(*CLOSE_OK, "delete_tcb"), cite=OTHERS)]  # fmt: skip
    return [
        *_lines("A12", CLOSING, closing, LAST_CONTENTS),
        *_lines("A12", CLOSING, not_yet, ignored),
        *over,
        *_lines("A13", LAST_ACK, waiting, LAST_CONTENTS),
        *_lines("A14", TIME_WAIT, (Acks("in range", IN_RANGE, {}, TIME_WAIT, TIME_WAIT, note=D5),), LAST_CONTENTS),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_syn_received(), *_both_open(), *_fin_waits(), *_ends()]
