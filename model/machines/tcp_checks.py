"""The checks of RFC 9293 section 3.10.7.4 that come before the ACK is processed: sequence, RST, SYN, and that there is one.

Rows A1 to A7, with the mitigations of RFC 5961 as RFC 9293 has them, and TIME-WAIT's exceptions.
"""

from __future__ import annotations

from wirestate.model import segments as s
from wirestate.model.core import Row
from wirestate.model.machines.tcp_table import (
    ACCEPTABLE, ACKED, ACKNOWLEDGE, BARE, CLOSE_WAIT, CLOSED, CLOSING, DELETED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, HEARD_ALL,
    LAST_ACK, LISTEN, LISTENING, OTHER, OTHERS, RECEIVING, RSTS, SYN_RECEIVED, SYNCHRONIZED, SYNS, TIME_WAIT, Sets, answer_syn, close,
    fin_acked, fin_rcvd, fin_sent, held, passive, recv, reopened, reopens, rfc, rfc1337, syn_acked,
)  # fmt: skip

UNACCEPTABLE = ("duplicate", "outside")
IN_WINDOW = ("next", "ahead")
HOLDING = (SYN_RECEIVED, *RECEIVING)
QUIET = tuple(state for state in OTHER if state != TIME_WAIT)
NEW_SYN = reopens & s.NEWER
OLD_SYN = ~NEW_SYN
BACK: Sets = {**DELETED, close: "called", syn_acked: True, fin_sent: True, fin_acked: True, fin_rcvd: True}
"""What TIME-WAIT is like."""

GONE = ("flush_queues", "delete_tcb")
RESTART = ("restart_time_wait_timer",)
D2 = "D2: the SYN,ACK of a simultaneous open is not acceptable, its SYN being old; it is this ACK that completes the open"
D6 = "D6: an exact RST closes TIME-WAIT; with RFC 1337 (configuration) it is ignored"
D9 = "D9: not a challenge ACK, as in the synchronized states"
D23 = "D23: a retransmitted FIN is not acceptable, so the 2 MSL are restarted here and not in the eighth step"
FLUSHED = "a CLOSE or SEND that was queued is gone with the TCB; the RFC does not speak of it"


def _sequence() -> list[Row]:
    """First: the sequence number."""
    return [
        *recv("A2", OTHER, ("ACK", "NONE"), at=UNACCEPTABLE, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A2", QUIET, ("FIN,ACK", "FIN"), at=UNACCEPTABLE, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A2 retransmitted", TIME_WAIT, ("FIN,ACK", "FIN"), at=("duplicate",), sets=ACKNOWLEDGE, effects=RESTART, cite=OTHERS, note=D23),
        *recv("A2 outside", TIME_WAIT, ("FIN,ACK", "FIN"), at=("outside",), sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A2 simultaneous open", SYN_RECEIVED, "SYN,ACK", at=UNACCEPTABLE, sets=ACKNOWLEDGE, cite=(*OTHERS, *rfc("3.5")), note=D2),
        *recv("A2 challenge", SYNCHRONIZED, "SYN,ACK", at=UNACCEPTABLE, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A2 challenge", QUIET, "SYN", at=UNACCEPTABLE, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A2 not newer", TIME_WAIT, "SYN", at=UNACCEPTABLE, when=OLD_SYN, sets=ACKNOWLEDGE, cite=OTHERS),
    ]  # fmt: skip


def _early() -> list[Row]:
    """Acceptable, but not at RCV.NXT: held or dropped, and not processed further. An ACK MAY be sent for text or FIN."""
    maybe = "MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)"
    # what is held is processed later without another look at its ACK, so that is checked now
    sound = ACCEPTABLE | (s.ACK.eq("old") & syn_acked)
    strange = "SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes"
    text: Sets = {**ACKNOWLEDGE, held: "text"}
    fin: Sets = {**ACKNOWLEDGE, held: "FIN"}
    some = s.TEXT.ne("none")
    keep = some & held.eq("FIN")
    cut = s.FIN_BEYOND | s.TEXT.eq("beyond")
    ahead = ("ahead",)
    return [
        *recv("A2b early, empty", HOLDING, "ACK", at=ahead, when=~some, cite=OTHERS),
        *recv("A2b early text", HOLDING, "ACK", at=ahead, when=some & held.ne("FIN") & sound, sets=text, cite=OTHERS, note=maybe),
        *recv("A2b early text, wrong ACK", HOLDING, "ACK", at=ahead, when=some & held.ne("FIN") & ~sound, sets=ACKNOWLEDGE, cite=OTHERS, note=strange),
        *recv("A2b early text, FIN held", HOLDING, "ACK", at=ahead, when=keep, sets=ACKNOWLEDGE, cite=OTHERS, note=maybe),
        *recv("A2b early FIN", HOLDING, "FIN,ACK", at=ahead, when=~cut & sound, sets=fin, cite=OTHERS, note=maybe),
        *recv("A2b early FIN, wrong ACK", HOLDING, "FIN,ACK", at=ahead, when=~cut & ~sound, sets=ACKNOWLEDGE, cite=OTHERS, note=strange),
        *recv("A2b early FIN, cut off", HOLDING, "FIN,ACK", at=ahead, when=cut, sets=ACKNOWLEDGE, cite=OTHERS, note=maybe),
        *recv("A2b beyond the FIN", HEARD_ALL, ACKED, at=ahead, cite=OTHERS),
    ]  # fmt: skip


def _reset() -> list[Row]:
    """Second: the RST bit."""
    exact, user = ("next",), ("signal_connection_reset",)
    came_active = ~passive & ~reopened
    told = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
    cite = (*OTHERS, *rfc("3.5.3"))
    return [
        *recv("A3 passive", SYN_RECEIVED, RSTS, LISTEN, at=exact, when=passive, sets=LISTENING, effects=("flush_queues",), cite=cite, note=FLUSHED),
        *recv("A3 refused", SYN_RECEIVED, RSTS, CLOSED, at=exact, when=came_active, sets=DELETED, effects=("signal_connection_refused", *GONE), cite=cite),
        *recv("A3 reopened", SYN_RECEIVED, RSTS, TIME_WAIT, at=exact, when=reopened & ~passive, sets=BACK, effects=("start_time_wait_timer",),
              cite=(*cite, *rfc("3.6.1")), note="MAY-2 (2): the SYN turned out to be an old duplicate"),
        *recv("A3 reset", told, RSTS, CLOSED, at=exact, sets=DELETED, effects=(*user, *GONE), cite=cite),
        *recv("A3 over", (CLOSING, LAST_ACK), RSTS, CLOSED, at=exact, sets=DELETED, effects=("delete_tcb",), cite=cite),
        *recv("A3 over", TIME_WAIT, RSTS, CLOSED, at=exact, when=~rfc1337, sets=DELETED, effects=("delete_tcb",), cite=cite, note=D6),
        *recv("A1 outside", QUIET, RSTS, at=("outside",), cite=cite),
        *recv("A1 outside", TIME_WAIT, RSTS, at=("outside",), when=~rfc1337, cite=cite),
        *recv("A3 ignored", TIME_WAIT, RSTS, when=rfc1337, cite=cite, note=D6),
        *recv("A4 challenge", QUIET, RSTS, at=("ahead",), sets=ACKNOWLEDGE, cite=cite),
        *recv("A4 challenge", TIME_WAIT, RSTS, at=("ahead",), when=~rfc1337, sets=ACKNOWLEDGE, cite=cite),
    ]  # fmt: skip


def _syn() -> list[Row]:
    """Fourth: the SYN bit, of a SYN that is in the window, or of any with which TIME-WAIT may be left."""
    again: Sets = {**DELETED, reopened: True}
    return [
        *recv("A5 passive", SYN_RECEIVED, SYNS, LISTEN, at=IN_WINDOW, when=passive, sets=LISTENING, cite=OTHERS, note=D9),
        *recv("A5 challenge", SYN_RECEIVED, SYNS, at=IN_WINDOW, when=~passive, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A5 challenge", SYNCHRONIZED, "SYN,ACK", at=IN_WINDOW, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A5 challenge", QUIET[1:], "SYN", at=IN_WINDOW, sets=ACKNOWLEDGE, cite=OTHERS),
        *recv("A5 not newer", TIME_WAIT, "SYN", at=IN_WINDOW, when=OLD_SYN, sets=ACKNOWLEDGE, cite=OTHERS),
        *answer_syn("A5 reopen", TIME_WAIT, when=NEW_SYN, sets=again, cite=(*OTHERS, *rfc("3.6.1")),
                    note="MAY-2, SHLD-4: irrespective of the sequence number"),
    ]  # fmt: skip


def _no_ack() -> list[Row]:
    """Fifth: no ACK, or one that cannot be meant for this connection."""
    strange = s.ACK.in_("ancient", "unsent")
    d22 = "D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST"
    straddling = ("straddling",)
    return [
        *recv("A6", OTHER, BARE, at=IN_WINDOW, cite=OTHERS),
        *recv("A6 old SYN", QUIET, "SYN", at=straddling, cite=OTHERS),
        *recv("A6 old SYN", TIME_WAIT, "SYN", at=straddling, when=OLD_SYN, cite=OTHERS),
        *recv("A7", SYNCHRONIZED, ACKED, at=("next",), when=strange, sets=ACKNOWLEDGE, cite=OTHERS, note=d22),
        *recv("A7", SYNCHRONIZED, "SYN,ACK", at=straddling, when=strange, sets=ACKNOWLEDGE, cite=OTHERS, note=d22),
    ]  # fmt: skip


def rows() -> list[Row]:
    return [*_sequence(), *_early(), *_reset(), *_syn(), *_no_ack()]
