"""What may come next in each state of tcp: every rule with what it wants of the variables. Made
from the model by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from wirestate.reference.effects import NOTHING, Needs, always
from wirestate.reference.generated.tcp_values import Close, Event, Held, Reply, Text
from wirestate.reference.generated.tcp.vocabulary import State, Variables


class Next(NamedTuple):
    """A rule that some facts enable if `when` says so of the variables.

    `rule` is the row of the table: the rule is called `row@STATE` if there are several of it. `needs` is said of what is
    sent. That a fact must equal a variable, and what facts must be together, is only in the rule.
    """

    event: Event
    rule: str
    when: Callable[[Variables], bool] = always
    needs: Needs = NOTHING


U01_PASSIVE_OPEN = Next(Event.CALL_PASSIVE_OPEN, "U01 passive OPEN")
U02_ACTIVE_OPEN = Next(Event.CALL_ACTIVE_OPEN, "U02 active OPEN", when=lambda v: v.remote)
U04_ACTIVE_OPEN = Next(Event.CALL_ACTIVE_OPEN, "U04 active OPEN", when=lambda v: v.remote)
U04_SEND = Next(Event.CALL_SEND, "U04 SEND", when=lambda v: v.remote)
U04_NO_REMOTE_SOCKET_ACTIVE_OPEN = Next(
    Event.CALL_ACTIVE_OPEN,
    "U04 no remote socket active-OPEN",
    when=lambda v: not v.remote,
)
U04_NO_REMOTE_SOCKET_SEND = Next(Event.CALL_SEND, "U04 no remote socket SEND", when=lambda v: not v.remote)
U06_PASSIVE_OPEN = Next(Event.CALL_PASSIVE_OPEN, "U06 passive-OPEN")
U06_ACTIVE_OPEN = Next(Event.CALL_ACTIVE_OPEN, "U06 active-OPEN")
U06_LISTENING_PASSIVE_OPEN = Next(Event.CALL_PASSIVE_OPEN, "U06 listening passive-OPEN")
U03_SEND = Next(Event.CALL_SEND, "U03 SEND")
U09_SEND = Next(Event.CALL_SEND, "U09 SEND", when=lambda v: v.close is Close.NO)
U15_SEND = Next(Event.CALL_SEND, "U15 SEND", when=lambda v: v.close is Close.NO)
U19_AFTER_CLOSE_SEND = Next(Event.CALL_SEND, "U19 after CLOSE SEND", when=lambda v: v.close is not Close.NO)
U19_SEND = Next(Event.CALL_SEND, "U19 SEND")
U03_RECEIVE = Next(Event.CALL_RECEIVE, "U03 RECEIVE")
U10_RECEIVE = Next(Event.CALL_RECEIVE, "U10 RECEIVE")
U20_RECEIVE = Next(Event.CALL_RECEIVE, "U20 RECEIVE", when=lambda v: v.unread)
U20_RECEIVE_WAITS = Next(Event.CALL_RECEIVE, "U20 RECEIVE waits", when=lambda v: not v.unread)
U20_RECEIVE_HALF_CLOSED = Next(
    Event.CALL_RECEIVE,
    "U20 RECEIVE, half closed",
    when=lambda v: v.unread and not v.half_duplex,
)
U20_RECEIVE_WAITS_HALF_CLOSED = Next(
    Event.CALL_RECEIVE,
    "U20 RECEIVE waits, half closed",
    when=lambda v: not v.unread and not v.half_duplex,
)
U20_HALF_DUPLEX_RECEIVE = Next(Event.CALL_RECEIVE, "U20 half-duplex RECEIVE", when=lambda v: v.half_duplex)
U21_RECEIVE = Next(Event.CALL_RECEIVE, "U21 RECEIVE", when=lambda v: v.unread)
U21_ALL_RECEIVED_RECEIVE = Next(Event.CALL_RECEIVE, "U21 all received RECEIVE", when=lambda v: not v.unread)
U18_RECEIVE = Next(Event.CALL_RECEIVE, "U18 RECEIVE")
U03_CLOSE = Next(Event.CALL_CLOSE, "U03 CLOSE")
U05_CLOSE = Next(Event.CALL_CLOSE, "U05 CLOSE")
U07_CLOSE = Next(Event.CALL_CLOSE, "U07 CLOSE")
U11_CLOSE_SYN_ACK_STILL_DUE = Next(
    Event.CALL_CLOSE,
    "U11 CLOSE, SYN,ACK still due",
    when=lambda v: v.close is Close.NO and not v.queued and v.reply is Reply.SYN_ACK,
)
U11_CLOSE = Next(
    Event.CALL_CLOSE,
    "U11 CLOSE",
    when=lambda v: v.close is Close.NO and not v.queued and v.reply is not Reply.SYN_ACK,
)
U12_CLOSE = Next(Event.CALL_CLOSE, "U12 CLOSE", when=lambda v: v.close is Close.NO and v.queued)
U12_CLOSE_AGAIN_CLOSE = Next(Event.CALL_CLOSE, "U12 CLOSE again CLOSE", when=lambda v: v.close is not Close.NO)
U16_CLOSE = Next(Event.CALL_CLOSE, "U16 CLOSE")
U18_CLOSE = Next(Event.CALL_CLOSE, "U18 CLOSE")
U14_CLOSE = Next(
    Event.CALL_CLOSE,
    "U14 CLOSE",
    when=lambda v: v.close is Close.NO and not (v.half_duplex and v.unread),
)
U17_CLOSE = Next(
    Event.CALL_CLOSE,
    "U17 CLOSE",
    when=lambda v: v.close is Close.NO and not (v.half_duplex and v.unread),
)
U23_CLOSE_TEXT_UNREAD = Next(
    Event.CALL_CLOSE,
    "U23 CLOSE, text unread",
    when=lambda v: v.close is Close.NO and v.half_duplex and v.unread,
)
S1B_QUEUED_CLOSE = Next(
    Event.CALL_QUEUED_CLOSE,
    "S1b queued CLOSE",
    when=lambda v: v.close is Close.QUEUED and not (v.half_duplex and v.unread),
)
S1C_QUEUED_CLOSE = Next(
    Event.CALL_QUEUED_CLOSE,
    "S1c queued CLOSE",
    when=lambda v: v.close is Close.QUEUED and not (v.half_duplex and v.unread),
)
U23_QUEUED_CLOSE_TEXT_UNREAD = Next(
    Event.CALL_QUEUED_CLOSE,
    "U23 queued-CLOSE, text unread",
    when=lambda v: v.close is Close.QUEUED and v.half_duplex and v.unread,
)
U03_ABORT = Next(Event.CALL_ABORT, "U03 ABORT")
U05_ABORT = Next(Event.CALL_ABORT, "U05 ABORT")
U08_ABORT = Next(Event.CALL_ABORT, "U08 ABORT")
U13_ABORT = Next(Event.CALL_ABORT, "U13 ABORT")
U22_ABORT = Next(Event.CALL_ABORT, "U22 ABORT")
SEND_SYN = Next(Event.SEND_SYN, "send SYN", when=lambda v: v.reply is Reply.SYN, needs={"carries": (Held.NOTHING,)})
SEND_SYN_WITH_TEXT = Next(
    Event.SEND_SYN,
    "send SYN with text",
    when=lambda v: v.reply is Reply.SYN and v.queued,
    needs={"carries": (Held.TEXT,), "resent": (False,)},
)
SEND_SYN_WITH_TEXT_AGAIN = Next(
    Event.SEND_SYN,
    "send SYN with text again",
    when=lambda v: v.reply is Reply.SYN,
    needs={"carries": (Held.TEXT,), "resent": (True,)},
)
SEND_SYN_ACK = Next(
    Event.SEND_SYN_ACK,
    "send SYN,ACK",
    when=lambda v: v.reply is Reply.SYN_ACK,
    needs={"carries": (Held.NOTHING,)},
)
SEND_SYN_ACK_WITH_TEXT = Next(
    Event.SEND_SYN_ACK,
    "send SYN,ACK with text",
    when=lambda v: v.reply is Reply.SYN_ACK and v.queued,
    needs={"carries": (Held.TEXT,), "resent": (False,)},
)
SEND_SYN_ACK_WITH_TEXT_AGAIN = Next(
    Event.SEND_SYN_ACK,
    "send SYN,ACK with text again",
    when=lambda v: v.reply is Reply.SYN_ACK,
    needs={"carries": (Held.TEXT,), "resent": (True,)},
)
SEND_SYN_ACK_AFTER_CLOSE = Next(
    Event.SEND_SYN_ACK,
    "send SYN,ACK after CLOSE",
    when=lambda v: not v.syn_acked and v.reply is Reply.SYN_ACK,
    needs={"carries": (Held.NOTHING,)},
)
SEND_RST = Next(Event.SEND_RST, "send RST", when=lambda v: v.reply is Reply.RST)
SEND_RST_ACK_FOR_WHAT_HAD_NO_ACK = Next(
    Event.SEND_RST_ACK,
    "send RST,ACK for what had no ACK",
    when=lambda v: v.reply is Reply.RST_ACK,
)
SEND_RST_WITH_ACK = Next(Event.SEND_RST_ACK, "send RST with ACK", when=lambda v: v.reply is Reply.RST)
SEND_ACK = Next(Event.SEND_ACK, "send ACK", when=lambda v: v.reply is Reply.ACK, needs={"text": (Text.NONE,)})
SEND_WINDOW_UPDATE = Next(
    Event.SEND_ACK,
    "send window update",
    when=lambda v: v.reply is not Reply.ACK and not v.fin_rcvd and (v.syn_acked or v.reply is not Reply.SYN_ACK),
    needs={"text": (Text.NONE,), "resent": (False,)},
)
SEND_PROBE = Next(
    Event.SEND_ACK,
    "send probe",
    when=lambda v: v.reply is not Reply.ACK and (v.syn_acked or v.reply is not Reply.SYN_ACK),
    needs={"text": (Text.NONE,), "resent": (True,)},
)
SEND_KEEP_ALIVE_WITH_AN_OCTET = Next(
    Event.SEND_ACK,
    "send keep-alive with an octet",
    when=lambda v: not v.unacked,
    needs={"text": (Text.FITS, Text.BEYOND,), "resent": (True,)},
)
SEND_TEXT = Next(
    Event.SEND_ACK,
    "send text",
    when=lambda v: v.queued and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK),
    needs={"text": (Text.FITS, Text.BEYOND,), "resent": (False,)},
)
SEND_TEXT_AGAIN = Next(
    Event.SEND_ACK,
    "send text again",
    when=lambda v: v.unacked and v.syn_acked,
    needs={"text": (Text.FITS, Text.BEYOND,), "resent": (True,)},
)
S1_SEND_FIN = Next(
    Event.SEND_FIN_ACK,
    "S1 send FIN",
    when=lambda v: v.close is Close.CALLED and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK),
    needs={"resent": (False,)},
)
S1_SEND_FIN_LATE = Next(
    Event.SEND_FIN_ACK,
    "S1 send FIN late",
    when=lambda v: v.close is Close.CALLED and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK),
    needs={"resent": (False,)},
)
S2_SEND_FIN = Next(
    Event.SEND_FIN_ACK,
    "S2 send FIN",
    when=lambda v: v.close is Close.CALLED and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK),
    needs={"resent": (False,)},
)
S3_SEND_FIN_AGAIN = Next(
    Event.SEND_FIN_ACK,
    "S3 send FIN again",
    when=lambda v: v.fin_sent and not v.fin_acked,
    needs={"resent": (True,)},
)
S3_RETRANSMIT_SYN = Next(Event.TIMER_RETRANSMISSION_TIMEOUT, "S3 retransmit SYN")
S3_RETRANSMIT_SYN_ACK = Next(Event.TIMER_RETRANSMISSION_TIMEOUT, "S3 retransmit SYN,ACK")
S3_RETRANSMIT_SYN_ACK_AFTER_CLOSE = Next(
    Event.TIMER_RETRANSMISSION_TIMEOUT,
    "S3 retransmit SYN,ACK after CLOSE",
    when=lambda v: not v.syn_acked,
)
S3_RETRANSMIT_THE_HEAD_OF_THE_QUEUE = Next(
    Event.TIMER_RETRANSMISSION_TIMEOUT,
    "S3 retransmit the head of the queue",
    when=lambda v: v.syn_acked and v.unacked,
)
S4_USER_TIMEOUT = Next(Event.TIMER_USER_TIMEOUT, "S4 user timeout")
S4_USER_TIMEOUT_HALF_CLOSED = Next(Event.TIMER_USER_TIMEOUT, "S4 user timeout, half closed")
S5_2_MSL = Next(Event.TIMER_TIME_WAIT_TIMEOUT, "S5 2 MSL")
C1_RST = Next(Event.RECV_RST, "C1: RST")
C1_RST_ACK = Next(Event.RECV_RST_ACK, "C1: RST,ACK")
C2_ACK = Next(Event.RECV_ACK, "C2: ACK")
C2_FIN_ACK = Next(Event.RECV_FIN_ACK, "C2: FIN,ACK")
C2_SYN_ACK = Next(Event.RECV_SYN_ACK, "C2: SYN,ACK")
C3_SYN = Next(Event.RECV_SYN, "C3: SYN")
C3_FIN = Next(Event.RECV_FIN, "C3: FIN")
C3_NONE = Next(Event.RECV_NONE, "C3: NONE")
L3_SYN = Next(Event.RECV_SYN, "L3: SYN")
L3_WITH_FIN_SYN = Next(Event.RECV_SYN, "L3, with FIN: SYN")
L1_RST = Next(Event.RECV_RST, "L1: RST")
L1_RST_ACK = Next(Event.RECV_RST_ACK, "L1: RST,ACK")
L2_ACK = Next(Event.RECV_ACK, "L2: ACK")
L2_FIN_ACK = Next(Event.RECV_FIN_ACK, "L2: FIN,ACK")
L2_SYN_ACK = Next(Event.RECV_SYN_ACK, "L2: SYN,ACK")
L4_FIN = Next(Event.RECV_FIN, "L4: FIN")
L4_NONE = Next(Event.RECV_NONE, "L4: NONE")
X3_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3: SYN,ACK")
X3_WITH_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3, with text: SYN,ACK")
X3_WITH_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3, with FIN: SYN,ACK")
X3_WITH_TEXT_AND_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3, with text and FIN: SYN,ACK")
X3_BUT_NOT_THE_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3 but not the text: SYN,ACK")
X3_BUT_NOT_THE_TEXT_WITH_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3 but not the text, with text: SYN,ACK")
X3_BUT_NOT_THE_TEXT_WITH_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "X3 but not the text, with FIN: SYN,ACK")
X3_BUT_NOT_THE_TEXT_WITH_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "X3 but not the text, with text and FIN: SYN,ACK",
)
X4_SYN = Next(Event.RECV_SYN, "X4: SYN")
X4_WITH_FIN_SYN = Next(Event.RECV_SYN, "X4, with FIN: SYN")
X1_ACK = Next(Event.RECV_ACK, "X1: ACK")
X1_FIN_ACK = Next(Event.RECV_FIN_ACK, "X1: FIN,ACK")
X1_SYN_ACK = Next(Event.RECV_SYN_ACK, "X1: SYN,ACK")
X1_QUIET_RST_ACK = Next(Event.RECV_RST_ACK, "X1 quiet: RST,ACK")
X2_RST_ACK = Next(Event.RECV_RST_ACK, "X2: RST,ACK")
X2_QUIET_RST = Next(Event.RECV_RST, "X2 quiet: RST")
X5_ACK = Next(Event.RECV_ACK, "X5: ACK")
X5_FIN_ACK = Next(Event.RECV_FIN_ACK, "X5: FIN,ACK")
X5_FIN = Next(Event.RECV_FIN, "X5: FIN")
X5_NONE = Next(Event.RECV_NONE, "X5: NONE")
A8_SYN_ACKED_EMPTY_ACK = Next(Event.RECV_ACK, "A8 SYN acked, empty: ACK")
A8_SYN_ACKED_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked, nothing but what came with the SYN: ACK",
    when=lambda v: v.held is not Held.NOTHING,
)
A8_SYN_ACKED_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked, nothing but the FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_TEXT_ACK = Next(Event.RECV_ACK, "A8 SYN acked, text: ACK")
A8_SYN_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A8 SYN acked, text cut off: ACK")
A8_SYN_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A8 SYN acked, FIN: FIN,ACK")
A8_SYN_ACKED_TEXT_AND_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A8 SYN acked, text and FIN: FIN,ACK")
A8_SYN_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A8 SYN acked, text, FIN cut off: FIN,ACK")
A8_SYN_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A8 SYN acked, all cut off: FIN,ACK")
A8_SYN_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A8 SYN acked, text: SYN,ACK")
A8_SYN_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A8 SYN acked, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A8 SYN acked, FIN: SYN,ACK")
A8_SYN_ACKED_TEXT_AND_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A8 SYN acked, text and FIN: SYN,ACK")
A8_SYN_ACKED_BUT_NOT_THE_TEXT_EMPTY_ACK = Next(Event.RECV_ACK, "A8 SYN acked but not the text, empty: ACK")
A8_SYN_ACKED_BUT_NOT_THE_TEXT_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked but not the text, nothing but what came with the SYN: ACK",
    when=lambda v: v.held is not Held.NOTHING,
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked but not the text, nothing but the FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked but not the text, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_ACK = Next(Event.RECV_ACK, "A8 SYN acked but not the text, text: ACK")
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked but not the text, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_CUT_OFF_ACK = Next(
    Event.RECV_ACK,
    "A8 SYN acked but not the text, text cut off: ACK",
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A8 SYN acked but not the text, FIN: FIN,ACK")
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A8 SYN acked but not the text, text and FIN: FIN,ACK",
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A8 SYN acked but not the text, text, FIN cut off: FIN,ACK",
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_ALL_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A8 SYN acked but not the text, all cut off: FIN,ACK",
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A8 SYN acked but not the text, text: SYN,ACK")
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A8 SYN acked but not the text, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN,
)
A8_SYN_ACKED_BUT_NOT_THE_TEXT_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A8 SYN acked but not the text, FIN: SYN,ACK")
A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A8 SYN acked but not the text, text and FIN: SYN,ACK",
)
A8_NOT_ACCEPTABLE_ACK = Next(Event.RECV_ACK, "A8 not acceptable: ACK")
A8_NOT_ACCEPTABLE_FIN_ACK = Next(Event.RECV_FIN_ACK, "A8 not acceptable: FIN,ACK")
A8_NOT_ACCEPTABLE_SYN_ACK = Next(Event.RECV_SYN_ACK, "A8 not acceptable: SYN,ACK")
A9_ALL_ACKED_EMPTY_ACK = Next(Event.RECV_ACK, "A9 all acked, empty: ACK")
A9_ALL_ACKED_TEXT_ACK = Next(Event.RECV_ACK, "A9 all acked, text: ACK")
A9_ALL_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A9 all acked, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN,
)
A9_ALL_ACKED_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A9 all acked, text cut off: ACK")
A9_ALL_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 all acked, FIN: FIN,ACK")
A9_ALL_ACKED_TEXT_AND_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 all acked, text and FIN: FIN,ACK")
A9_ALL_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 all acked, text, FIN cut off: FIN,ACK")
A9_ALL_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 all acked, all cut off: FIN,ACK")
A9_ALL_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 all acked, text: SYN,ACK")
A9_ALL_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A9 all acked, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN,
)
A9_ALL_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 all acked, FIN: SYN,ACK")
A9_ALL_ACKED_TEXT_AND_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 all acked, text and FIN: SYN,ACK")
A9_NO_MORE_ACKED_EMPTY_ACK = Next(Event.RECV_ACK, "A9 no more acked, empty: ACK")
A9_NO_MORE_ACKED_TEXT_ACK = Next(Event.RECV_ACK, "A9 no more acked, text: ACK")
A9_NO_MORE_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A9 no more acked, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN,
)
A9_NO_MORE_ACKED_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A9 no more acked, text cut off: ACK")
A9_NO_MORE_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 no more acked, FIN: FIN,ACK")
A9_NO_MORE_ACKED_TEXT_AND_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 no more acked, text and FIN: FIN,ACK")
A9_NO_MORE_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 no more acked, text, FIN cut off: FIN,ACK")
A9_NO_MORE_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 no more acked, all cut off: FIN,ACK")
A9_NO_MORE_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 no more acked, text: SYN,ACK")
A9_NO_MORE_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A9 no more acked, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN,
)
A9_NO_MORE_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 no more acked, FIN: SYN,ACK")
A9_NO_MORE_ACKED_TEXT_AND_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 no more acked, text and FIN: SYN,ACK")
A9_HEARD_ALL_ALL_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 heard all, all acked, FIN: FIN,ACK")
A9_HEARD_ALL_ALL_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 heard all, all acked, all cut off: FIN,ACK")
A9_HEARD_ALL_ALL_ACKED_ANYTHING_ACK = Next(Event.RECV_ACK, "A9 heard all, all acked, anything: ACK")
A9_HEARD_ALL_ALL_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 heard all, all acked, text: SYN,ACK")
A9_HEARD_ALL_ALL_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 heard all, all acked, FIN: SYN,ACK")
A9_HEARD_ALL_NO_MORE_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A9 heard all, no more acked, FIN: FIN,ACK")
A9_HEARD_ALL_NO_MORE_ACKED_ALL_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A9 heard all, no more acked, all cut off: FIN,ACK",
)
A9_HEARD_ALL_NO_MORE_ACKED_ANYTHING_ACK = Next(Event.RECV_ACK, "A9 heard all, no more acked, anything: ACK")
A9_HEARD_ALL_NO_MORE_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 heard all, no more acked, text: SYN,ACK")
A9_HEARD_ALL_NO_MORE_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A9 heard all, no more acked, FIN: SYN,ACK")
A10_FIN_ACKED_EMPTY_ACK = Next(Event.RECV_ACK, "A10 FIN acked, empty: ACK", when=lambda v: v.fin_sent)
A10_FIN_ACKED_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 FIN acked, nothing but what came with the SYN: ACK",
    when=lambda v: v.fin_sent and v.held is not Held.NOTHING and not v.half_duplex,
)
A10_FIN_ACKED_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 FIN acked, nothing but the FIN that came with the SYN: ACK",
    when=lambda v: v.fin_sent and v.held is Held.FIN,
)
A10_FIN_ACKED_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 FIN acked, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: v.fin_sent and v.held is Held.FIN and not v.half_duplex,
)
A10_FIN_ACKED_TEXT_ACK = Next(
    Event.RECV_ACK,
    "A10 FIN acked, text: ACK",
    when=lambda v: v.fin_sent and not v.half_duplex,
)
A10_FIN_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A10 FIN acked, text up to the FIN held: ACK",
    when=lambda v: v.fin_sent and v.held is Held.FIN and not v.half_duplex,
)
A10_FIN_ACKED_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A10 FIN acked, text cut off: ACK", when=lambda v: v.fin_sent)
A10_FIN_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A10 FIN acked, FIN: FIN,ACK", when=lambda v: v.fin_sent)
A10_FIN_ACKED_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 FIN acked, text and FIN: FIN,ACK",
    when=lambda v: v.fin_sent and not v.half_duplex,
)
A10_FIN_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 FIN acked, text, FIN cut off: FIN,ACK",
    when=lambda v: v.fin_sent and not v.half_duplex,
)
A10_FIN_ACKED_ALL_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 FIN acked, all cut off: FIN,ACK",
    when=lambda v: v.fin_sent,
)
A10_FIN_ACKED_TEXT_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 FIN acked, text: SYN,ACK",
    when=lambda v: v.fin_sent and not v.half_duplex,
)
A10_FIN_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 FIN acked, text up to the FIN held: SYN,ACK",
    when=lambda v: v.fin_sent and v.held is Held.FIN and not v.half_duplex,
)
A10_FIN_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A10 FIN acked, FIN: SYN,ACK", when=lambda v: v.fin_sent)
A10_FIN_ACKED_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 FIN acked, text and FIN: SYN,ACK",
    when=lambda v: v.fin_sent and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_EMPTY_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, empty: ACK",
    when=lambda v: not v.fin_sent,
)
A10_ALL_ACKED_FIN_UNSENT_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, nothing but what came with the SYN: ACK",
    when=lambda v: not v.fin_sent and v.held is not Held.NOTHING and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, nothing but the FIN that came with the SYN: ACK",
    when=lambda v: not v.fin_sent and v.held is Held.FIN,
)
A10_ALL_ACKED_FIN_UNSENT_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: not v.fin_sent and v.held is Held.FIN and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, text: ACK",
    when=lambda v: not v.fin_sent and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, text up to the FIN held: ACK",
    when=lambda v: not v.fin_sent and v.held is Held.FIN and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_CUT_OFF_ACK = Next(
    Event.RECV_ACK,
    "A10 all acked, FIN unsent, text cut off: ACK",
    when=lambda v: not v.fin_sent,
)
A10_ALL_ACKED_FIN_UNSENT_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 all acked, FIN unsent, FIN: FIN,ACK",
    when=lambda v: not v.fin_sent,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 all acked, FIN unsent, text and FIN: FIN,ACK",
    when=lambda v: not v.fin_sent and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 all acked, FIN unsent, text, FIN cut off: FIN,ACK",
    when=lambda v: not v.fin_sent and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_ALL_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 all acked, FIN unsent, all cut off: FIN,ACK",
    when=lambda v: not v.fin_sent,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 all acked, FIN unsent, text: SYN,ACK",
    when=lambda v: not v.fin_sent and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 all acked, FIN unsent, text up to the FIN held: SYN,ACK",
    when=lambda v: not v.fin_sent and v.held is Held.FIN and not v.half_duplex,
)
A10_ALL_ACKED_FIN_UNSENT_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 all acked, FIN unsent, FIN: SYN,ACK",
    when=lambda v: not v.fin_sent,
)
A10_ALL_ACKED_FIN_UNSENT_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 all acked, FIN unsent, text and FIN: SYN,ACK",
    when=lambda v: not v.fin_sent and not v.half_duplex,
)
A10_SOME_ACKED_EMPTY_ACK = Next(Event.RECV_ACK, "A10 some acked, empty: ACK")
A10_SOME_ACKED_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 some acked, nothing but what came with the SYN: ACK",
    when=lambda v: v.held is not Held.NOTHING and not v.half_duplex,
)
A10_SOME_ACKED_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 some acked, nothing but the FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN,
)
A10_SOME_ACKED_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 some acked, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A10_SOME_ACKED_TEXT_ACK = Next(Event.RECV_ACK, "A10 some acked, text: ACK", when=lambda v: not v.half_duplex)
A10_SOME_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A10 some acked, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A10_SOME_ACKED_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A10 some acked, text cut off: ACK")
A10_SOME_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A10 some acked, FIN: FIN,ACK")
A10_SOME_ACKED_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 some acked, text and FIN: FIN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_SOME_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 some acked, text, FIN cut off: FIN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_SOME_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A10 some acked, all cut off: FIN,ACK")
A10_SOME_ACKED_TEXT_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 some acked, text: SYN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_SOME_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 some acked, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A10_SOME_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A10 some acked, FIN: SYN,ACK")
A10_SOME_ACKED_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 some acked, text and FIN: SYN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_NOTHING_NEW_EMPTY_ACK = Next(Event.RECV_ACK, "A10 nothing new, empty: ACK")
A10_NOTHING_NEW_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 nothing new, nothing but what came with the SYN: ACK",
    when=lambda v: v.held is not Held.NOTHING and not v.half_duplex,
)
A10_NOTHING_NEW_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 nothing new, nothing but the FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN,
)
A10_NOTHING_NEW_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A10 nothing new, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A10_NOTHING_NEW_TEXT_ACK = Next(Event.RECV_ACK, "A10 nothing new, text: ACK", when=lambda v: not v.half_duplex)
A10_NOTHING_NEW_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A10 nothing new, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A10_NOTHING_NEW_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A10 nothing new, text cut off: ACK")
A10_NOTHING_NEW_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A10 nothing new, FIN: FIN,ACK")
A10_NOTHING_NEW_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 nothing new, text and FIN: FIN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_NOTHING_NEW_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A10 nothing new, text, FIN cut off: FIN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_NOTHING_NEW_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A10 nothing new, all cut off: FIN,ACK")
A10_NOTHING_NEW_TEXT_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 nothing new, text: SYN,ACK",
    when=lambda v: not v.half_duplex,
)
A10_NOTHING_NEW_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 nothing new, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A10_NOTHING_NEW_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A10 nothing new, FIN: SYN,ACK")
A10_NOTHING_NEW_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A10 nothing new, text and FIN: SYN,ACK",
    when=lambda v: not v.half_duplex,
)
A11_ACKED_EMPTY_ACK = Next(Event.RECV_ACK, "A11 acked, empty: ACK")
A11_ACKED_TEXT_ACK = Next(Event.RECV_ACK, "A11 acked, text: ACK", when=lambda v: not v.half_duplex)
A11_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A11 acked, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A11_ACKED_TEXT_CUT_OFF_ACK = Next(Event.RECV_ACK, "A11 acked, text cut off: ACK")
A11_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A11 acked, FIN: FIN,ACK")
A11_ACKED_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A11 acked, text and FIN: FIN,ACK",
    when=lambda v: not v.half_duplex,
)
A11_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A11 acked, text, FIN cut off: FIN,ACK",
    when=lambda v: not v.half_duplex,
)
A11_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A11 acked, all cut off: FIN,ACK")
A11_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A11 acked, text: SYN,ACK", when=lambda v: not v.half_duplex)
A11_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A11 acked, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN and not v.half_duplex,
)
A11_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A11 acked, FIN: SYN,ACK")
A11_ACKED_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A11 acked, text and FIN: SYN,ACK",
    when=lambda v: not v.half_duplex,
)
A15_LOST_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A15 lost, nothing but what came with the SYN: ACK",
    when=lambda v: v.held is not Held.NOTHING and v.half_duplex,
)
A15_LOST_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK = Next(
    Event.RECV_ACK,
    "A15 lost, nothing but text and FIN that came with the SYN: ACK",
    when=lambda v: v.held is Held.FIN and v.half_duplex,
)
A15_LOST_TEXT_ACK = Next(Event.RECV_ACK, "A15 lost, text: ACK", when=lambda v: v.half_duplex)
A15_LOST_TEXT_UP_TO_THE_FIN_HELD_ACK = Next(
    Event.RECV_ACK,
    "A15 lost, text up to the FIN held: ACK",
    when=lambda v: v.held is Held.FIN and v.half_duplex,
)
A15_LOST_TEXT_AND_FIN_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A15 lost, text and FIN: FIN,ACK",
    when=lambda v: v.half_duplex,
)
A15_LOST_TEXT_FIN_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A15 lost, text, FIN cut off: FIN,ACK",
    when=lambda v: v.half_duplex,
)
A15_LOST_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A15 lost, text: SYN,ACK", when=lambda v: v.half_duplex)
A15_LOST_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A15 lost, text up to the FIN held: SYN,ACK",
    when=lambda v: v.held is Held.FIN and v.half_duplex,
)
A15_LOST_TEXT_AND_FIN_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A15 lost, text and FIN: SYN,ACK",
    when=lambda v: v.half_duplex,
)
A12_FIN_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A12 FIN acked, FIN: FIN,ACK", when=lambda v: v.fin_sent)
A12_FIN_ACKED_ALL_CUT_OFF_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A12 FIN acked, all cut off: FIN,ACK",
    when=lambda v: v.fin_sent,
)
A12_FIN_ACKED_ANYTHING_ACK = Next(Event.RECV_ACK, "A12 FIN acked, anything: ACK", when=lambda v: v.fin_sent)
A12_FIN_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A12 FIN acked, text: SYN,ACK", when=lambda v: v.fin_sent)
A12_FIN_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A12 FIN acked, FIN: SYN,ACK", when=lambda v: v.fin_sent)
A12_ALL_ACKED_FIN_UNSENT_IGNORED_ACK = Next(
    Event.RECV_ACK,
    "A12 all acked, FIN unsent, ignored: ACK",
    when=lambda v: not v.fin_sent,
)
A12_ALL_ACKED_FIN_UNSENT_IGNORED_FIN_ACK = Next(
    Event.RECV_FIN_ACK,
    "A12 all acked, FIN unsent, ignored: FIN,ACK",
    when=lambda v: not v.fin_sent,
)
A12_ALL_ACKED_FIN_UNSENT_IGNORED_SYN_ACK = Next(
    Event.RECV_SYN_ACK,
    "A12 all acked, FIN unsent, ignored: SYN,ACK",
    when=lambda v: not v.fin_sent,
)
A12_SOME_ACKED_IGNORED_ACK = Next(Event.RECV_ACK, "A12 some acked, ignored: ACK")
A12_SOME_ACKED_IGNORED_FIN_ACK = Next(Event.RECV_FIN_ACK, "A12 some acked, ignored: FIN,ACK")
A12_SOME_ACKED_IGNORED_SYN_ACK = Next(Event.RECV_SYN_ACK, "A12 some acked, ignored: SYN,ACK")
A12_NOTHING_NEW_IGNORED_ACK = Next(Event.RECV_ACK, "A12 nothing new, ignored: ACK")
A12_NOTHING_NEW_IGNORED_FIN_ACK = Next(Event.RECV_FIN_ACK, "A12 nothing new, ignored: FIN,ACK")
A12_NOTHING_NEW_IGNORED_SYN_ACK = Next(Event.RECV_SYN_ACK, "A12 nothing new, ignored: SYN,ACK")
A13_FIN_ACKED_ACK = Next(Event.RECV_ACK, "A13 FIN acked: ACK")
A13_FIN_ACKED_FIN_ACK = Next(Event.RECV_FIN_ACK, "A13 FIN acked: FIN,ACK")
A13_FIN_ACKED_SYN_ACK = Next(Event.RECV_SYN_ACK, "A13 FIN acked: SYN,ACK")
A13_FIN_NOT_ACKED_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A13 FIN not acked, FIN: FIN,ACK")
A13_FIN_NOT_ACKED_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A13 FIN not acked, all cut off: FIN,ACK")
A13_FIN_NOT_ACKED_ANYTHING_ACK = Next(Event.RECV_ACK, "A13 FIN not acked, anything: ACK")
A13_FIN_NOT_ACKED_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A13 FIN not acked, text: SYN,ACK")
A13_FIN_NOT_ACKED_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A13 FIN not acked, FIN: SYN,ACK")
A14_IN_RANGE_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A14 in range, FIN: FIN,ACK")
A14_IN_RANGE_ALL_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A14 in range, all cut off: FIN,ACK")
A14_IN_RANGE_ANYTHING_ACK = Next(Event.RECV_ACK, "A14 in range, anything: ACK")
A14_IN_RANGE_TEXT_SYN_ACK = Next(Event.RECV_SYN_ACK, "A14 in range, text: SYN,ACK")
A14_IN_RANGE_FIN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A14 in range, FIN: SYN,ACK")
A2_ACK = Next(Event.RECV_ACK, "A2: ACK")
A2_NONE = Next(Event.RECV_NONE, "A2: NONE")
A2_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2: FIN,ACK")
A2_FIN = Next(Event.RECV_FIN, "A2: FIN")
A2_RETRANSMITTED_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2 retransmitted: FIN,ACK")
A2_RETRANSMITTED_FIN = Next(Event.RECV_FIN, "A2 retransmitted: FIN")
A2_OUTSIDE_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2 outside: FIN,ACK")
A2_OUTSIDE_FIN = Next(Event.RECV_FIN, "A2 outside: FIN")
A2_SIMULTANEOUS_OPEN_SYN_ACK = Next(Event.RECV_SYN_ACK, "A2 simultaneous open: SYN,ACK")
A2_CHALLENGE_SYN_ACK = Next(Event.RECV_SYN_ACK, "A2 challenge: SYN,ACK")
A2_CHALLENGE_SYN = Next(Event.RECV_SYN, "A2 challenge: SYN")
A2_NOT_NEWER_SYN = Next(Event.RECV_SYN, "A2 not newer: SYN")
A2B_EARLY_EMPTY_ACK = Next(Event.RECV_ACK, "A2b early, empty: ACK")
A2B_EARLY_TEXT_ACK = Next(Event.RECV_ACK, "A2b early text: ACK", when=lambda v: v.held is not Held.FIN)
A2B_EARLY_TEXT_WRONG_ACK_ACK = Next(
    Event.RECV_ACK,
    "A2b early text, wrong ACK: ACK",
    when=lambda v: v.held is not Held.FIN,
)
A2B_EARLY_TEXT_FIN_HELD_ACK = Next(Event.RECV_ACK, "A2b early text, FIN held: ACK", when=lambda v: v.held is Held.FIN)
A2B_EARLY_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2b early FIN: FIN,ACK")
A2B_EARLY_FIN_WRONG_ACK_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2b early FIN, wrong ACK: FIN,ACK")
A2B_EARLY_FIN_CUT_OFF_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2b early FIN, cut off: FIN,ACK")
A2B_BEYOND_THE_FIN_ACK = Next(Event.RECV_ACK, "A2b beyond the FIN: ACK")
A2B_BEYOND_THE_FIN_FIN_ACK = Next(Event.RECV_FIN_ACK, "A2b beyond the FIN: FIN,ACK")
A3_PASSIVE_RST = Next(Event.RECV_RST, "A3 passive: RST", when=lambda v: v.passive)
A3_PASSIVE_RST_ACK = Next(Event.RECV_RST_ACK, "A3 passive: RST,ACK", when=lambda v: v.passive)
A3_REFUSED_RST = Next(Event.RECV_RST, "A3 refused: RST", when=lambda v: not v.passive and not v.reopened)
A3_REFUSED_RST_ACK = Next(Event.RECV_RST_ACK, "A3 refused: RST,ACK", when=lambda v: not v.passive and not v.reopened)
A3_REOPENED_RST = Next(Event.RECV_RST, "A3 reopened: RST", when=lambda v: v.reopened and not v.passive)
A3_REOPENED_RST_ACK = Next(Event.RECV_RST_ACK, "A3 reopened: RST,ACK", when=lambda v: v.reopened and not v.passive)
A3_RESET_RST = Next(Event.RECV_RST, "A3 reset: RST")
A3_RESET_RST_ACK = Next(Event.RECV_RST_ACK, "A3 reset: RST,ACK")
A3_OVER_RST = Next(Event.RECV_RST, "A3 over: RST")
A3_OVER_RST_ACK = Next(Event.RECV_RST_ACK, "A3 over: RST,ACK")
A3_OVER_RST_IN_TIME_WAIT = Next(Event.RECV_RST, "A3 over: RST", when=lambda v: not v.rfc1337)
A3_OVER_RST_ACK_IN_TIME_WAIT = Next(Event.RECV_RST_ACK, "A3 over: RST,ACK", when=lambda v: not v.rfc1337)
A1_OUTSIDE_RST = Next(Event.RECV_RST, "A1 outside: RST")
A1_OUTSIDE_RST_ACK = Next(Event.RECV_RST_ACK, "A1 outside: RST,ACK")
A1_OUTSIDE_RST_IN_TIME_WAIT = Next(Event.RECV_RST, "A1 outside: RST", when=lambda v: not v.rfc1337)
A1_OUTSIDE_RST_ACK_IN_TIME_WAIT = Next(Event.RECV_RST_ACK, "A1 outside: RST,ACK", when=lambda v: not v.rfc1337)
A3_IGNORED_RST = Next(Event.RECV_RST, "A3 ignored: RST", when=lambda v: v.rfc1337)
A3_IGNORED_RST_ACK = Next(Event.RECV_RST_ACK, "A3 ignored: RST,ACK", when=lambda v: v.rfc1337)
A4_CHALLENGE_RST = Next(Event.RECV_RST, "A4 challenge: RST")
A4_CHALLENGE_RST_ACK = Next(Event.RECV_RST_ACK, "A4 challenge: RST,ACK")
A4_CHALLENGE_RST_IN_TIME_WAIT = Next(Event.RECV_RST, "A4 challenge: RST", when=lambda v: not v.rfc1337)
A4_CHALLENGE_RST_ACK_IN_TIME_WAIT = Next(Event.RECV_RST_ACK, "A4 challenge: RST,ACK", when=lambda v: not v.rfc1337)
A5_PASSIVE_SYN = Next(Event.RECV_SYN, "A5 passive: SYN", when=lambda v: v.passive)
A5_PASSIVE_SYN_ACK = Next(Event.RECV_SYN_ACK, "A5 passive: SYN,ACK", when=lambda v: v.passive)
A5_CHALLENGE_SYN_IN_SYN_RECEIVED = Next(Event.RECV_SYN, "A5 challenge: SYN", when=lambda v: not v.passive)
A5_CHALLENGE_SYN_ACK_IN_SYN_RECEIVED = Next(Event.RECV_SYN_ACK, "A5 challenge: SYN,ACK", when=lambda v: not v.passive)
A5_CHALLENGE_SYN_ACK = Next(Event.RECV_SYN_ACK, "A5 challenge: SYN,ACK")
A5_CHALLENGE_SYN = Next(Event.RECV_SYN, "A5 challenge: SYN")
A5_NOT_NEWER_SYN = Next(Event.RECV_SYN, "A5 not newer: SYN")
A5_REOPEN_SYN = Next(Event.RECV_SYN, "A5 reopen: SYN", when=lambda v: v.reopens)
A5_REOPEN_WITH_FIN_SYN = Next(Event.RECV_SYN, "A5 reopen, with FIN: SYN", when=lambda v: v.reopens)
A6_FIN = Next(Event.RECV_FIN, "A6: FIN")
A6_NONE = Next(Event.RECV_NONE, "A6: NONE")
A6_OLD_SYN_SYN = Next(Event.RECV_SYN, "A6 old SYN: SYN")
A6_OLD_SYN_SYN_IN_TIME_WAIT = Next(Event.RECV_SYN, "A6 old SYN: SYN")
A7_ACK = Next(Event.RECV_ACK, "A7: ACK")
A7_FIN_ACK = Next(Event.RECV_FIN_ACK, "A7: FIN,ACK")
A7_SYN_ACK = Next(Event.RECV_SYN_ACK, "A7: SYN,ACK")

OPTIONS: dict[State, tuple[Next, ...]] = {
    State.CLOSED: (
        U01_PASSIVE_OPEN, U02_ACTIVE_OPEN, U04_NO_REMOTE_SOCKET_ACTIVE_OPEN, U03_SEND, U03_RECEIVE, U03_CLOSE,
        U03_ABORT, SEND_RST, SEND_RST_ACK_FOR_WHAT_HAD_NO_ACK, SEND_RST_WITH_ACK, C1_RST, C1_RST_ACK, C2_ACK,
        C2_FIN_ACK, C2_SYN_ACK, C3_SYN, C3_FIN, C3_NONE,
    ),
    State.LISTEN: (
        U04_ACTIVE_OPEN, U04_SEND, U04_NO_REMOTE_SOCKET_ACTIVE_OPEN, U04_NO_REMOTE_SOCKET_SEND,
        U06_LISTENING_PASSIVE_OPEN, U10_RECEIVE, U05_CLOSE, U05_ABORT, SEND_RST, S4_USER_TIMEOUT, L3_SYN,
        L3_WITH_FIN_SYN, L1_RST, L1_RST_ACK, L2_ACK, L2_FIN_ACK, L2_SYN_ACK, L4_FIN, L4_NONE,
    ),
    State.SYN_SENT: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U09_SEND, U10_RECEIVE, U07_CLOSE, U08_ABORT, SEND_SYN, SEND_SYN_WITH_TEXT,
        SEND_SYN_WITH_TEXT_AGAIN, SEND_RST, S3_RETRANSMIT_SYN, S4_USER_TIMEOUT, X3_SYN_ACK, X3_WITH_TEXT_SYN_ACK,
        X3_WITH_FIN_SYN_ACK, X3_WITH_TEXT_AND_FIN_SYN_ACK, X3_BUT_NOT_THE_TEXT_SYN_ACK,
        X3_BUT_NOT_THE_TEXT_WITH_TEXT_SYN_ACK, X3_BUT_NOT_THE_TEXT_WITH_FIN_SYN_ACK,
        X3_BUT_NOT_THE_TEXT_WITH_TEXT_AND_FIN_SYN_ACK, X4_SYN, X4_WITH_FIN_SYN, X1_ACK, X1_FIN_ACK, X1_SYN_ACK,
        X1_QUIET_RST_ACK, X2_RST_ACK, X2_QUIET_RST, X5_ACK, X5_FIN_ACK, X5_FIN, X5_NONE,
    ),
    State.SYN_RECEIVED: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U09_SEND, U19_AFTER_CLOSE_SEND, U10_RECEIVE, U11_CLOSE_SYN_ACK_STILL_DUE,
        U11_CLOSE, U12_CLOSE, U12_CLOSE_AGAIN_CLOSE, U13_ABORT, SEND_SYN_ACK, SEND_SYN_ACK_WITH_TEXT,
        SEND_SYN_ACK_WITH_TEXT_AGAIN, SEND_RST, SEND_ACK, S3_RETRANSMIT_SYN_ACK, S4_USER_TIMEOUT,
        A8_SYN_ACKED_EMPTY_ACK, A8_SYN_ACKED_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A8_SYN_ACKED_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A8_SYN_ACKED_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK, A8_SYN_ACKED_TEXT_ACK,
        A8_SYN_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK, A8_SYN_ACKED_TEXT_CUT_OFF_ACK, A8_SYN_ACKED_FIN_FIN_ACK,
        A8_SYN_ACKED_TEXT_AND_FIN_FIN_ACK, A8_SYN_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK, A8_SYN_ACKED_ALL_CUT_OFF_FIN_ACK,
        A8_SYN_ACKED_TEXT_SYN_ACK, A8_SYN_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A8_SYN_ACKED_FIN_SYN_ACK,
        A8_SYN_ACKED_TEXT_AND_FIN_SYN_ACK, A8_SYN_ACKED_BUT_NOT_THE_TEXT_EMPTY_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_ACK, A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_UP_TO_THE_FIN_HELD_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_CUT_OFF_ACK, A8_SYN_ACKED_BUT_NOT_THE_TEXT_FIN_FIN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_AND_FIN_FIN_ACK, A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_FIN_CUT_OFF_FIN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_ALL_CUT_OFF_FIN_ACK, A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_SYN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A8_SYN_ACKED_BUT_NOT_THE_TEXT_FIN_SYN_ACK,
        A8_SYN_ACKED_BUT_NOT_THE_TEXT_TEXT_AND_FIN_SYN_ACK, A8_NOT_ACCEPTABLE_ACK, A8_NOT_ACCEPTABLE_FIN_ACK,
        A8_NOT_ACCEPTABLE_SYN_ACK, A2_ACK, A2_NONE, A2_FIN_ACK, A2_FIN, A2_SIMULTANEOUS_OPEN_SYN_ACK,
        A2_CHALLENGE_SYN, A2B_EARLY_EMPTY_ACK, A2B_EARLY_TEXT_ACK, A2B_EARLY_TEXT_WRONG_ACK_ACK,
        A2B_EARLY_TEXT_FIN_HELD_ACK, A2B_EARLY_FIN_FIN_ACK, A2B_EARLY_FIN_WRONG_ACK_FIN_ACK,
        A2B_EARLY_FIN_CUT_OFF_FIN_ACK, A3_PASSIVE_RST, A3_PASSIVE_RST_ACK, A3_REFUSED_RST, A3_REFUSED_RST_ACK,
        A3_REOPENED_RST, A3_REOPENED_RST_ACK, A1_OUTSIDE_RST, A1_OUTSIDE_RST_ACK, A4_CHALLENGE_RST,
        A4_CHALLENGE_RST_ACK, A5_PASSIVE_SYN, A5_PASSIVE_SYN_ACK, A5_CHALLENGE_SYN_IN_SYN_RECEIVED,
        A5_CHALLENGE_SYN_ACK_IN_SYN_RECEIVED, A6_FIN, A6_NONE, A6_OLD_SYN_SYN,
    ),
    State.ESTABLISHED: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U15_SEND, U19_AFTER_CLOSE_SEND, U20_RECEIVE, U20_RECEIVE_WAITS,
        U12_CLOSE_AGAIN_CLOSE, U14_CLOSE, U23_CLOSE_TEXT_UNREAD, S1B_QUEUED_CLOSE, U23_QUEUED_CLOSE_TEXT_UNREAD,
        U13_ABORT, SEND_ACK, SEND_WINDOW_UPDATE, SEND_PROBE, SEND_KEEP_ALIVE_WITH_AN_OCTET, SEND_TEXT,
        SEND_TEXT_AGAIN, S3_RETRANSMIT_THE_HEAD_OF_THE_QUEUE, S4_USER_TIMEOUT, A9_ALL_ACKED_EMPTY_ACK,
        A9_ALL_ACKED_TEXT_ACK, A9_ALL_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK, A9_ALL_ACKED_TEXT_CUT_OFF_ACK,
        A9_ALL_ACKED_FIN_FIN_ACK, A9_ALL_ACKED_TEXT_AND_FIN_FIN_ACK, A9_ALL_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK,
        A9_ALL_ACKED_ALL_CUT_OFF_FIN_ACK, A9_ALL_ACKED_TEXT_SYN_ACK, A9_ALL_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK,
        A9_ALL_ACKED_FIN_SYN_ACK, A9_ALL_ACKED_TEXT_AND_FIN_SYN_ACK, A9_NO_MORE_ACKED_EMPTY_ACK,
        A9_NO_MORE_ACKED_TEXT_ACK, A9_NO_MORE_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK, A9_NO_MORE_ACKED_TEXT_CUT_OFF_ACK,
        A9_NO_MORE_ACKED_FIN_FIN_ACK, A9_NO_MORE_ACKED_TEXT_AND_FIN_FIN_ACK,
        A9_NO_MORE_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK, A9_NO_MORE_ACKED_ALL_CUT_OFF_FIN_ACK,
        A9_NO_MORE_ACKED_TEXT_SYN_ACK, A9_NO_MORE_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A9_NO_MORE_ACKED_FIN_SYN_ACK,
        A9_NO_MORE_ACKED_TEXT_AND_FIN_SYN_ACK, A2_ACK, A2_NONE, A2_FIN_ACK, A2_FIN, A2_CHALLENGE_SYN_ACK,
        A2_CHALLENGE_SYN, A2B_EARLY_EMPTY_ACK, A2B_EARLY_TEXT_ACK, A2B_EARLY_TEXT_WRONG_ACK_ACK,
        A2B_EARLY_TEXT_FIN_HELD_ACK, A2B_EARLY_FIN_FIN_ACK, A2B_EARLY_FIN_WRONG_ACK_FIN_ACK,
        A2B_EARLY_FIN_CUT_OFF_FIN_ACK, A3_RESET_RST, A3_RESET_RST_ACK, A1_OUTSIDE_RST, A1_OUTSIDE_RST_ACK,
        A4_CHALLENGE_RST, A4_CHALLENGE_RST_ACK, A5_CHALLENGE_SYN_ACK, A5_CHALLENGE_SYN, A6_FIN, A6_NONE,
        A6_OLD_SYN_SYN, A7_ACK, A7_FIN_ACK, A7_SYN_ACK,
    ),
    State.FIN_WAIT_1: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U19_SEND, U20_RECEIVE_HALF_CLOSED, U20_RECEIVE_WAITS_HALF_CLOSED,
        U20_HALF_DUPLEX_RECEIVE, U16_CLOSE, U13_ABORT, SEND_SYN_ACK_AFTER_CLOSE, SEND_ACK, SEND_WINDOW_UPDATE,
        SEND_PROBE, SEND_TEXT, SEND_TEXT_AGAIN, S1_SEND_FIN, S3_SEND_FIN_AGAIN, S3_RETRANSMIT_SYN_ACK_AFTER_CLOSE,
        S3_RETRANSMIT_THE_HEAD_OF_THE_QUEUE, S4_USER_TIMEOUT, A10_FIN_ACKED_EMPTY_ACK,
        A10_FIN_ACKED_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A10_FIN_ACKED_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A10_FIN_ACKED_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK, A10_FIN_ACKED_TEXT_ACK,
        A10_FIN_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK, A10_FIN_ACKED_TEXT_CUT_OFF_ACK, A10_FIN_ACKED_FIN_FIN_ACK,
        A10_FIN_ACKED_TEXT_AND_FIN_FIN_ACK, A10_FIN_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK, A10_FIN_ACKED_ALL_CUT_OFF_FIN_ACK,
        A10_FIN_ACKED_TEXT_SYN_ACK, A10_FIN_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A10_FIN_ACKED_FIN_SYN_ACK,
        A10_FIN_ACKED_TEXT_AND_FIN_SYN_ACK, A10_ALL_ACKED_FIN_UNSENT_EMPTY_ACK,
        A10_ALL_ACKED_FIN_UNSENT_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_TEXT_ACK, A10_ALL_ACKED_FIN_UNSENT_TEXT_UP_TO_THE_FIN_HELD_ACK,
        A10_ALL_ACKED_FIN_UNSENT_TEXT_CUT_OFF_ACK, A10_ALL_ACKED_FIN_UNSENT_FIN_FIN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_TEXT_AND_FIN_FIN_ACK, A10_ALL_ACKED_FIN_UNSENT_TEXT_FIN_CUT_OFF_FIN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_ALL_CUT_OFF_FIN_ACK, A10_ALL_ACKED_FIN_UNSENT_TEXT_SYN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A10_ALL_ACKED_FIN_UNSENT_FIN_SYN_ACK,
        A10_ALL_ACKED_FIN_UNSENT_TEXT_AND_FIN_SYN_ACK, A10_SOME_ACKED_EMPTY_ACK,
        A10_SOME_ACKED_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A10_SOME_ACKED_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A10_SOME_ACKED_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK, A10_SOME_ACKED_TEXT_ACK,
        A10_SOME_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK, A10_SOME_ACKED_TEXT_CUT_OFF_ACK, A10_SOME_ACKED_FIN_FIN_ACK,
        A10_SOME_ACKED_TEXT_AND_FIN_FIN_ACK, A10_SOME_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK,
        A10_SOME_ACKED_ALL_CUT_OFF_FIN_ACK, A10_SOME_ACKED_TEXT_SYN_ACK,
        A10_SOME_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A10_SOME_ACKED_FIN_SYN_ACK,
        A10_SOME_ACKED_TEXT_AND_FIN_SYN_ACK, A10_NOTHING_NEW_EMPTY_ACK,
        A10_NOTHING_NEW_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A10_NOTHING_NEW_NOTHING_BUT_THE_FIN_THAT_CAME_WITH_THE_SYN_ACK,
        A10_NOTHING_NEW_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK, A10_NOTHING_NEW_TEXT_ACK,
        A10_NOTHING_NEW_TEXT_UP_TO_THE_FIN_HELD_ACK, A10_NOTHING_NEW_TEXT_CUT_OFF_ACK, A10_NOTHING_NEW_FIN_FIN_ACK,
        A10_NOTHING_NEW_TEXT_AND_FIN_FIN_ACK, A10_NOTHING_NEW_TEXT_FIN_CUT_OFF_FIN_ACK,
        A10_NOTHING_NEW_ALL_CUT_OFF_FIN_ACK, A10_NOTHING_NEW_TEXT_SYN_ACK,
        A10_NOTHING_NEW_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A10_NOTHING_NEW_FIN_SYN_ACK,
        A10_NOTHING_NEW_TEXT_AND_FIN_SYN_ACK, A15_LOST_NOTHING_BUT_WHAT_CAME_WITH_THE_SYN_ACK,
        A15_LOST_NOTHING_BUT_TEXT_AND_FIN_THAT_CAME_WITH_THE_SYN_ACK, A15_LOST_TEXT_ACK,
        A15_LOST_TEXT_UP_TO_THE_FIN_HELD_ACK, A15_LOST_TEXT_AND_FIN_FIN_ACK, A15_LOST_TEXT_FIN_CUT_OFF_FIN_ACK,
        A15_LOST_TEXT_SYN_ACK, A15_LOST_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A15_LOST_TEXT_AND_FIN_SYN_ACK, A2_ACK,
        A2_NONE, A2_FIN_ACK, A2_FIN, A2_CHALLENGE_SYN_ACK, A2_CHALLENGE_SYN, A2B_EARLY_EMPTY_ACK, A2B_EARLY_TEXT_ACK,
        A2B_EARLY_TEXT_WRONG_ACK_ACK, A2B_EARLY_TEXT_FIN_HELD_ACK, A2B_EARLY_FIN_FIN_ACK,
        A2B_EARLY_FIN_WRONG_ACK_FIN_ACK, A2B_EARLY_FIN_CUT_OFF_FIN_ACK, A3_RESET_RST, A3_RESET_RST_ACK,
        A1_OUTSIDE_RST, A1_OUTSIDE_RST_ACK, A4_CHALLENGE_RST, A4_CHALLENGE_RST_ACK, A5_CHALLENGE_SYN_ACK,
        A5_CHALLENGE_SYN, A6_FIN, A6_NONE, A6_OLD_SYN_SYN, A7_ACK, A7_FIN_ACK, A7_SYN_ACK,
    ),
    State.FIN_WAIT_2: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U19_SEND, U20_RECEIVE_HALF_CLOSED, U20_RECEIVE_WAITS_HALF_CLOSED,
        U20_HALF_DUPLEX_RECEIVE, U16_CLOSE, U13_ABORT, SEND_ACK, SEND_WINDOW_UPDATE, SEND_PROBE,
        SEND_KEEP_ALIVE_WITH_AN_OCTET, S4_USER_TIMEOUT_HALF_CLOSED, A11_ACKED_EMPTY_ACK, A11_ACKED_TEXT_ACK,
        A11_ACKED_TEXT_UP_TO_THE_FIN_HELD_ACK, A11_ACKED_TEXT_CUT_OFF_ACK, A11_ACKED_FIN_FIN_ACK,
        A11_ACKED_TEXT_AND_FIN_FIN_ACK, A11_ACKED_TEXT_FIN_CUT_OFF_FIN_ACK, A11_ACKED_ALL_CUT_OFF_FIN_ACK,
        A11_ACKED_TEXT_SYN_ACK, A11_ACKED_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A11_ACKED_FIN_SYN_ACK,
        A11_ACKED_TEXT_AND_FIN_SYN_ACK, A15_LOST_TEXT_ACK, A15_LOST_TEXT_UP_TO_THE_FIN_HELD_ACK,
        A15_LOST_TEXT_AND_FIN_FIN_ACK, A15_LOST_TEXT_FIN_CUT_OFF_FIN_ACK, A15_LOST_TEXT_SYN_ACK,
        A15_LOST_TEXT_UP_TO_THE_FIN_HELD_SYN_ACK, A15_LOST_TEXT_AND_FIN_SYN_ACK, A2_ACK, A2_NONE, A2_FIN_ACK, A2_FIN,
        A2_CHALLENGE_SYN_ACK, A2_CHALLENGE_SYN, A2B_EARLY_EMPTY_ACK, A2B_EARLY_TEXT_ACK, A2B_EARLY_TEXT_WRONG_ACK_ACK,
        A2B_EARLY_TEXT_FIN_HELD_ACK, A2B_EARLY_FIN_FIN_ACK, A2B_EARLY_FIN_WRONG_ACK_FIN_ACK,
        A2B_EARLY_FIN_CUT_OFF_FIN_ACK, A3_RESET_RST, A3_RESET_RST_ACK, A1_OUTSIDE_RST, A1_OUTSIDE_RST_ACK,
        A4_CHALLENGE_RST, A4_CHALLENGE_RST_ACK, A5_CHALLENGE_SYN_ACK, A5_CHALLENGE_SYN, A6_FIN, A6_NONE,
        A6_OLD_SYN_SYN, A7_ACK, A7_FIN_ACK, A7_SYN_ACK,
    ),
    State.CLOSE_WAIT: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U15_SEND, U19_AFTER_CLOSE_SEND, U21_RECEIVE, U21_ALL_RECEIVED_RECEIVE,
        U12_CLOSE_AGAIN_CLOSE, U17_CLOSE, U23_CLOSE_TEXT_UNREAD, S1C_QUEUED_CLOSE, U23_QUEUED_CLOSE_TEXT_UNREAD,
        U13_ABORT, SEND_ACK, SEND_PROBE, SEND_KEEP_ALIVE_WITH_AN_OCTET, SEND_TEXT, SEND_TEXT_AGAIN, S2_SEND_FIN,
        S3_RETRANSMIT_THE_HEAD_OF_THE_QUEUE, S4_USER_TIMEOUT, A9_HEARD_ALL_ALL_ACKED_FIN_FIN_ACK,
        A9_HEARD_ALL_ALL_ACKED_ALL_CUT_OFF_FIN_ACK, A9_HEARD_ALL_ALL_ACKED_ANYTHING_ACK,
        A9_HEARD_ALL_ALL_ACKED_TEXT_SYN_ACK, A9_HEARD_ALL_ALL_ACKED_FIN_SYN_ACK,
        A9_HEARD_ALL_NO_MORE_ACKED_FIN_FIN_ACK, A9_HEARD_ALL_NO_MORE_ACKED_ALL_CUT_OFF_FIN_ACK,
        A9_HEARD_ALL_NO_MORE_ACKED_ANYTHING_ACK, A9_HEARD_ALL_NO_MORE_ACKED_TEXT_SYN_ACK,
        A9_HEARD_ALL_NO_MORE_ACKED_FIN_SYN_ACK, A2_ACK, A2_NONE, A2_FIN_ACK, A2_FIN, A2_CHALLENGE_SYN_ACK,
        A2_CHALLENGE_SYN, A2B_BEYOND_THE_FIN_ACK, A2B_BEYOND_THE_FIN_FIN_ACK, A3_RESET_RST, A3_RESET_RST_ACK,
        A1_OUTSIDE_RST, A1_OUTSIDE_RST_ACK, A4_CHALLENGE_RST, A4_CHALLENGE_RST_ACK, A5_CHALLENGE_SYN_ACK,
        A5_CHALLENGE_SYN, A6_FIN, A6_NONE, A6_OLD_SYN_SYN, A7_ACK, A7_FIN_ACK, A7_SYN_ACK,
    ),
    State.CLOSING: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U19_SEND, U18_RECEIVE, U18_CLOSE, U22_ABORT, SEND_SYN_ACK_AFTER_CLOSE,
        SEND_ACK, SEND_PROBE, SEND_TEXT, SEND_TEXT_AGAIN, S1_SEND_FIN_LATE, S3_SEND_FIN_AGAIN,
        S3_RETRANSMIT_SYN_ACK_AFTER_CLOSE, S3_RETRANSMIT_THE_HEAD_OF_THE_QUEUE, S4_USER_TIMEOUT,
        A12_FIN_ACKED_FIN_FIN_ACK, A12_FIN_ACKED_ALL_CUT_OFF_FIN_ACK, A12_FIN_ACKED_ANYTHING_ACK,
        A12_FIN_ACKED_TEXT_SYN_ACK, A12_FIN_ACKED_FIN_SYN_ACK, A12_ALL_ACKED_FIN_UNSENT_IGNORED_ACK,
        A12_ALL_ACKED_FIN_UNSENT_IGNORED_FIN_ACK, A12_ALL_ACKED_FIN_UNSENT_IGNORED_SYN_ACK,
        A12_SOME_ACKED_IGNORED_ACK, A12_SOME_ACKED_IGNORED_FIN_ACK, A12_SOME_ACKED_IGNORED_SYN_ACK,
        A12_NOTHING_NEW_IGNORED_ACK, A12_NOTHING_NEW_IGNORED_FIN_ACK, A12_NOTHING_NEW_IGNORED_SYN_ACK, A2_ACK,
        A2_NONE, A2_FIN_ACK, A2_FIN, A2_CHALLENGE_SYN_ACK, A2_CHALLENGE_SYN, A2B_BEYOND_THE_FIN_ACK,
        A2B_BEYOND_THE_FIN_FIN_ACK, A3_OVER_RST, A3_OVER_RST_ACK, A1_OUTSIDE_RST, A1_OUTSIDE_RST_ACK,
        A4_CHALLENGE_RST, A4_CHALLENGE_RST_ACK, A5_CHALLENGE_SYN_ACK, A5_CHALLENGE_SYN, A6_FIN, A6_NONE,
        A6_OLD_SYN_SYN, A7_ACK, A7_FIN_ACK, A7_SYN_ACK,
    ),
    State.LAST_ACK: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U19_SEND, U18_RECEIVE, U18_CLOSE, U22_ABORT, SEND_ACK, SEND_PROBE,
        SEND_TEXT_AGAIN, S3_SEND_FIN_AGAIN, S3_RETRANSMIT_THE_HEAD_OF_THE_QUEUE, S4_USER_TIMEOUT, A13_FIN_ACKED_ACK,
        A13_FIN_ACKED_FIN_ACK, A13_FIN_ACKED_SYN_ACK, A13_FIN_NOT_ACKED_FIN_FIN_ACK,
        A13_FIN_NOT_ACKED_ALL_CUT_OFF_FIN_ACK, A13_FIN_NOT_ACKED_ANYTHING_ACK, A13_FIN_NOT_ACKED_TEXT_SYN_ACK,
        A13_FIN_NOT_ACKED_FIN_SYN_ACK, A2_ACK, A2_NONE, A2_FIN_ACK, A2_FIN, A2_CHALLENGE_SYN_ACK, A2_CHALLENGE_SYN,
        A2B_BEYOND_THE_FIN_ACK, A2B_BEYOND_THE_FIN_FIN_ACK, A3_OVER_RST, A3_OVER_RST_ACK, A1_OUTSIDE_RST,
        A1_OUTSIDE_RST_ACK, A4_CHALLENGE_RST, A4_CHALLENGE_RST_ACK, A5_CHALLENGE_SYN_ACK, A5_CHALLENGE_SYN, A6_FIN,
        A6_NONE, A6_OLD_SYN_SYN, A7_ACK, A7_FIN_ACK, A7_SYN_ACK,
    ),
    State.TIME_WAIT: (
        U06_PASSIVE_OPEN, U06_ACTIVE_OPEN, U19_SEND, U18_RECEIVE, U18_CLOSE, U22_ABORT, SEND_ACK, S5_2_MSL,
        A14_IN_RANGE_FIN_FIN_ACK, A14_IN_RANGE_ALL_CUT_OFF_FIN_ACK, A14_IN_RANGE_ANYTHING_ACK,
        A14_IN_RANGE_TEXT_SYN_ACK, A14_IN_RANGE_FIN_SYN_ACK, A2_ACK, A2_NONE, A2_RETRANSMITTED_FIN_ACK,
        A2_RETRANSMITTED_FIN, A2_OUTSIDE_FIN_ACK, A2_OUTSIDE_FIN, A2_CHALLENGE_SYN_ACK, A2_NOT_NEWER_SYN,
        A2B_BEYOND_THE_FIN_ACK, A2B_BEYOND_THE_FIN_FIN_ACK, A3_OVER_RST_IN_TIME_WAIT, A3_OVER_RST_ACK_IN_TIME_WAIT,
        A1_OUTSIDE_RST_IN_TIME_WAIT, A1_OUTSIDE_RST_ACK_IN_TIME_WAIT, A3_IGNORED_RST, A3_IGNORED_RST_ACK,
        A4_CHALLENGE_RST_IN_TIME_WAIT, A4_CHALLENGE_RST_ACK_IN_TIME_WAIT, A5_CHALLENGE_SYN_ACK, A5_NOT_NEWER_SYN,
        A5_REOPEN_SYN, A5_REOPEN_WITH_FIN_SYN, A6_FIN, A6_NONE, A6_OLD_SYN_SYN_IN_TIME_WAIT, A7_ACK, A7_FIN_ACK,
        A7_SYN_ACK,
    ),
}
"""In the order of the table."""
