"""From CLOSED to SYN-RECEIVED. Made from the model by `wirestate generate`; do not edit."""

from __future__ import annotations

from wirestate.reference.generated.tcp_values import Ack, Close, Event, Held, Reply, Seq, Text
from wirestate.reference.generated.tcp.shared import (
    forget,
    on_recv_fin,
    on_recv_none,
    s4_user_timeout,
    send_ack,
    send_rst,
    u06_active_open,
    u06_passive_open,
    u10_receive,
    u13_abort,
)
from wirestate.reference.generated.tcp.vocabulary import Handlers, State, Variables


def closed(v: Variables, event: Event, h: Handlers) -> str | None:
    """CLOSED. Leads to LISTEN, SYN-SENT."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            # U01 passive OPEN: RFC 9293 §3.10.1
            forget(v)
            v.passive = True
            v.state = State.LISTEN
            h.create_tcb()
            return "U01 passive OPEN"
        case Event.CALL_ACTIVE_OPEN:
            if v.remote:
                # U02 active OPEN: RFC 9293 §3.10.1
                forget(v)
                v.reply = Reply.SYN
                v.unacked = True
                v.state = State.SYN_SENT
                h.create_tcb()
                return "U02 active OPEN"
            # U04 no remote socket active-OPEN: RFC 9293 §3.10.1
            h.error_remote_socket_unspecified()
            return "U04 no remote socket active-OPEN@CLOSED"
        case Event.CALL_SEND:
            # U03 SEND: RFC 9293 §3.10.2
            h.error_connection_does_not_exist()
            return "U03 SEND"
        case Event.CALL_RECEIVE:
            # U03 RECEIVE: RFC 9293 §3.10.3
            h.error_connection_does_not_exist()
            return "U03 RECEIVE"
        case Event.CALL_CLOSE:
            # U03 CLOSE: RFC 9293 §3.10.4
            h.error_connection_does_not_exist()
            return "U03 CLOSE"
        case Event.CALL_ABORT:
            # U03 ABORT: RFC 9293 §3.10.5
            h.error_connection_does_not_exist()
            return "U03 ABORT"
        case Event.SEND_RST:
            return send_rst(v, h)
        case Event.SEND_RST_ACK:
            if v.reply is Reply.RST_ACK:
                # send RST,ACK for what had no ACK: RFC 9293 §3.5.2
                v.reply = Reply.NONE
                return "send RST,ACK for what had no ACK"
            if v.reply is Reply.RST:
                # send RST with ACK: RFC 9293 §3.5.2, §3.10.5
                # RFC 9293 shows the RST of an ABORT without the ACK bit, but does not forbid it; most endpoints
                # set it
                v.reply = Reply.NONE
                return "send RST with ACK"
        case Event.RECV_RST | Event.RECV_RST_ACK:
            # C1: …: RFC 9293 §3.10.7.1
            return f"C1: {event.noun}"
        case Event.RECV_ACK:
            # C2: ACK: RFC 9293 §3.10.7.1
            v.reply = Reply.RST
            return "C2: ACK"
        case Event.RECV_FIN_ACK:
            # C2: FIN,ACK: RFC 9293 §3.10.7.1
            v.reply = Reply.RST
            return "C2: FIN,ACK"
        case Event.RECV_SYN_ACK:
            # C2: SYN,ACK: RFC 9293 §3.10.7.1
            v.reply = Reply.RST
            return "C2: SYN,ACK"
        case Event.RECV_SYN:
            # C3: SYN: RFC 9293 §3.10.7.1
            v.reply = Reply.RST_ACK
            return "C3: SYN"
        case Event.RECV_FIN:
            # C3: FIN: RFC 9293 §3.10.7.1
            v.reply = Reply.RST_ACK
            return "C3: FIN"
        case Event.RECV_NONE:
            # C3: NONE: RFC 9293 §3.10.7.1
            v.reply = Reply.RST_ACK
            return "C3: NONE"
    return None


def listen(v: Variables, event: Event, h: Handlers) -> str | None:
    """LISTEN. Leads to SYN-SENT, CLOSED, SYN-RECEIVED."""
    match event:
        case Event.CALL_ACTIVE_OPEN:
            if v.remote:
                # U04 active OPEN: RFC 9293 §3.10.1
                forget(v)
                v.reply = Reply.SYN
                v.unacked = True
                v.state = State.SYN_SENT
                return "U04 active OPEN"
            # U04 no remote socket active-OPEN: RFC 9293 §3.10.1
            h.error_remote_socket_unspecified()
            return "U04 no remote socket active-OPEN@LISTEN"
        case Event.CALL_SEND:
            if v.remote:
                # U04 SEND: RFC 9293 §3.10.2
                forget(v)
                v.reply = Reply.SYN
                v.unacked = v.queued = True
                v.state = State.SYN_SENT
                return "U04 SEND"
            # U04 no remote socket SEND: RFC 9293 §3.10.2
            h.error_remote_socket_unspecified()
            return "U04 no remote socket SEND"
        case Event.CALL_PASSIVE_OPEN:
            # U06 listening passive-OPEN: RFC 9293 §3.10.1
            # RFC 9293 names only the active OPEN in LISTEN
            h.error_connection_already_exists()
            return "U06 listening passive-OPEN"
        case Event.CALL_RECEIVE:
            return u10_receive(v, h)
        case Event.CALL_CLOSE:
            # U05 CLOSE: RFC 9293 §3.10.4
            forget(v)
            v.state = State.CLOSED
            h.return_calls_closing()
            h.delete_tcb()
            return "U05 CLOSE"
        case Event.CALL_ABORT:
            # U05 ABORT: RFC 9293 §3.10.5
            forget(v)
            v.state = State.CLOSED
            h.return_calls_connection_reset()
            h.delete_tcb()
            return "U05 ABORT"
        case Event.SEND_RST:
            return send_rst(v, h)
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_SYN:
            carries = h.carries()
            if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                # L3: SYN: RFC 9293 §3.10.7.2
                v.unacked = True
                v.reply = Reply.SYN_ACK
                v.held = carries
                v.state = State.SYN_RECEIVED
                return "L3: SYN"
            # L3, with FIN: SYN: RFC 9293 §3.10.7.2
            v.unacked = True
            v.reply = Reply.SYN_ACK
            v.held = Held.FIN
            v.state = State.SYN_RECEIVED
            return "L3, with FIN: SYN"
        case Event.RECV_RST | Event.RECV_RST_ACK:
            # L1: …: RFC 9293 §3.10.7.2
            return f"L1: {event.noun}"
        case Event.RECV_ACK:
            # L2: ACK: RFC 9293 §3.10.7.2
            v.reply = Reply.RST
            return "L2: ACK"
        case Event.RECV_FIN_ACK:
            # L2: FIN,ACK: RFC 9293 §3.10.7.2
            v.reply = Reply.RST
            return "L2: FIN,ACK"
        case Event.RECV_SYN_ACK:
            # L2: SYN,ACK: RFC 9293 §3.10.7.2
            v.reply = Reply.RST
            return "L2: SYN,ACK"
        case Event.RECV_FIN | Event.RECV_NONE:
            # L4: …: RFC 9293 §3.10.7.2
            return f"L4: {event.noun}"
    return None


def syn_sent(v: Variables, event: Event, h: Handlers) -> str | None:
    """SYN-SENT. Leads to CLOSED, ESTABLISHED, CLOSE-WAIT, SYN-RECEIVED."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            if v.close is Close.NO:
                # U09 SEND: RFC 9293 §3.10.2
                v.queued = True
                h.queue_data()
                return "U09 SEND@SYN-SENT"
        case Event.CALL_RECEIVE:
            return u10_receive(v, h)
        case Event.CALL_CLOSE:
            # U07 CLOSE: RFC 9293 §3.10.4
            forget(v)
            v.state = State.CLOSED
            h.return_calls_closing()
            h.delete_tcb()
            return "U07 CLOSE"
        case Event.CALL_ABORT:
            # U08 ABORT: RFC 9293 §3.10.5
            forget(v)
            v.state = State.CLOSED
            h.return_calls_connection_reset()
            h.delete_tcb()
            return "U08 ABORT"
        case Event.SEND_SYN:
            if v.reply is Reply.SYN:
                carries = h.carries()
                if carries is Held.NOTHING:
                    # send SYN: RFC 9293 §3.5, §3.10.1
                    v.reply = Reply.NONE
                    return "send SYN"
                if carries is Held.TEXT:
                    if h.resent():
                        # send SYN with text again: RFC 9293 §3.10.8, §3.8.1
                        v.reply = Reply.NONE
                        return "send SYN with text again"
                    if v.queued:
                        # send SYN with text: RFC 9293 §3.5, §3.10.1, §3.10.2
                        v.reply = Reply.NONE
                        v.queued = h.more()
                        return "send SYN with text"
        case Event.SEND_RST:
            return send_rst(v, h)
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            # S3 retransmit SYN: RFC 9293 §3.10.8, §3.8.1
            v.reply = Reply.SYN
            h.restart_retransmission_timer()
            return "S3 retransmit SYN"
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_SYN_ACK:
            ack = h.ack()
            carries = h.carries()
            if ack is Ack.ALL:
                if carries is Held.NOTHING:
                    # X3: SYN,ACK: RFC 9293 §3.10.7.3
                    v.syn_acked = True
                    v.reply = Reply.ACK
                    v.unacked = False
                    v.state = State.ESTABLISHED
                    h.open_ok()
                    return "X3: SYN,ACK"
                if carries is Held.TEXT:
                    # X3, with text: SYN,ACK: RFC 9293 §3.10.7.3
                    v.syn_acked = v.unread = True
                    v.reply = Reply.ACK
                    v.unacked = False
                    v.state = State.ESTABLISHED
                    h.open_ok()
                    return "X3, with text: SYN,ACK"
                if carries is Held.FIN:
                    # X3, with FIN: SYN,ACK: RFC 9293 §3.10.7.3
                    # D8: figure 5 does not show it: the SYN,ACK carries a FIN too, which is processed after it
                    v.syn_acked = v.fin_rcvd = True
                    v.reply = Reply.ACK
                    v.unacked = False
                    v.state = State.CLOSE_WAIT
                    h.open_ok()
                    h.signal_connection_closing()
                    return "X3, with FIN: SYN,ACK"
                # X3, with text and FIN: SYN,ACK: RFC 9293 §3.10.7.3
                # D8: figure 5 does not show it: the SYN,ACK carries a FIN too, which is processed after it
                v.syn_acked = v.fin_rcvd = v.unread = True
                v.reply = Reply.ACK
                v.unacked = False
                v.state = State.CLOSE_WAIT
                h.open_ok()
                h.signal_connection_closing()
                return "X3, with text and FIN: SYN,ACK"
            if ack is Ack.SOME:
                if carries is Held.NOTHING:
                    # X3 but not the text: SYN,ACK: RFC 9293 §3.10.7.3
                    v.syn_acked = True
                    v.reply = Reply.ACK
                    v.state = State.ESTABLISHED
                    h.open_ok()
                    return "X3 but not the text: SYN,ACK"
                if carries is Held.TEXT:
                    # X3 but not the text, with text: SYN,ACK: RFC 9293 §3.10.7.3
                    v.syn_acked = v.unread = True
                    v.reply = Reply.ACK
                    v.state = State.ESTABLISHED
                    h.open_ok()
                    return "X3 but not the text, with text: SYN,ACK"
                if carries is Held.FIN:
                    # X3 but not the text, with FIN: SYN,ACK: RFC 9293 §3.10.7.3
                    # D8: figure 5 does not show it: the SYN,ACK carries a FIN too, which is processed after it
                    v.syn_acked = v.fin_rcvd = True
                    v.reply = Reply.ACK
                    v.state = State.CLOSE_WAIT
                    h.open_ok()
                    h.signal_connection_closing()
                    return "X3 but not the text, with FIN: SYN,ACK"
                # X3 but not the text, with text and FIN: SYN,ACK: RFC 9293 §3.10.7.3
                # D8: figure 5 does not show it: the SYN,ACK carries a FIN too, which is processed after it
                v.syn_acked = v.fin_rcvd = v.unread = True
                v.reply = Reply.ACK
                v.state = State.CLOSE_WAIT
                h.open_ok()
                h.signal_connection_closing()
                return "X3 but not the text, with text and FIN: SYN,ACK"
            # X1: SYN,ACK: RFC 9293 §3.10.7.3
            v.reply = Reply.RST
            return "X1: SYN,ACK"
        case Event.RECV_SYN:
            carries = h.carries()
            if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                # X4: SYN: RFC 9293 §3.10.7.3, §3.5
                v.unacked = True
                v.reply = Reply.SYN_ACK
                v.held = carries
                v.state = State.SYN_RECEIVED
                return "X4: SYN"
            # X4, with FIN: SYN: RFC 9293 §3.10.7.3, §3.5
            v.unacked = True
            v.reply = Reply.SYN_ACK
            v.held = Held.FIN
            v.state = State.SYN_RECEIVED
            return "X4, with FIN: SYN"
        case Event.RECV_ACK:
            if h.ack() not in (Ack.SOME, Ack.ALL):
                # X1: ACK: RFC 9293 §3.10.7.3
                v.reply = Reply.RST
                return "X1: ACK"
            # X5: ACK: RFC 9293 §3.10.7.3
            return "X5: ACK"
        case Event.RECV_FIN_ACK:
            if h.ack() not in (Ack.SOME, Ack.ALL):
                # X1: FIN,ACK: RFC 9293 §3.10.7.3
                v.reply = Reply.RST
                return "X1: FIN,ACK"
            # X5: FIN,ACK: RFC 9293 §3.10.7.3
            return "X5: FIN,ACK"
        case Event.RECV_RST_ACK:
            if h.ack() not in (Ack.SOME, Ack.ALL):
                # X1 quiet: RST,ACK: RFC 9293 §3.10.7.3
                return "X1 quiet: RST,ACK"
            # X2: RST,ACK: RFC 9293 §3.10.7.3, §3.5.3
            # D7: RCV.NXT is not defined in SYN-SENT, so the RST is accepted by its ACK alone
            forget(v)
            v.state = State.CLOSED
            h.signal_connection_reset()
            h.delete_tcb()
            return "X2: RST,ACK"
        case Event.RECV_RST:
            # X2 quiet: RST: RFC 9293 §3.10.7.3
            # D7: RCV.NXT is not defined in SYN-SENT, so the RST is accepted by its ACK alone
            return "X2 quiet: RST"
        case Event.RECV_FIN | Event.RECV_NONE:
            # X5: …: RFC 9293 §3.10.7.3
            return f"X5: {event.noun}"
    return None


def syn_received(v: Variables, event: Event, h: Handlers) -> str | None:
    """SYN-RECEIVED. Leads to FIN-WAIT-1, CLOSED, ESTABLISHED, CLOSE-WAIT, LISTEN, TIME-WAIT."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            if v.close is Close.NO:
                # U09 SEND: RFC 9293 §3.10.2
                v.queued = True
                h.queue_data()
                return "U09 SEND@SYN-RECEIVED"
            # U19 after CLOSE SEND: RFC 9293 §3.10.2, §3.6
            h.error_connection_closing()
            return "U19 after CLOSE SEND@SYN-RECEIVED"
        case Event.CALL_RECEIVE:
            return u10_receive(v, h)
        case Event.CALL_CLOSE:
            if v.close is not Close.NO:
                # U12 CLOSE again CLOSE: RFC 9293 §3.10.4
                h.error_connection_closing()
                return "U12 CLOSE again CLOSE@SYN-RECEIVED"
            if v.queued:
                # U12 CLOSE: RFC 9293 §3.10.4
                v.close = Close.QUEUED
                h.queue_close()
                return "U12 CLOSE"
            if v.reply is Reply.SYN_ACK:
                # U11 CLOSE, SYN,ACK still due: RFC 9293 §3.10.4
                # D4: FIN-WAIT-1 is entered although the own SYN is not acknowledged yet
                v.close = Close.CALLED
                v.state = State.FIN_WAIT_1
                return "U11 CLOSE, SYN,ACK still due"
            # U11 CLOSE: RFC 9293 §3.10.4
            # D4: FIN-WAIT-1 is entered although the own SYN is not acknowledged yet
            v.close = Close.CALLED
            v.reply = Reply.NONE
            v.state = State.FIN_WAIT_1
            return "U11 CLOSE"
        case Event.CALL_ABORT:
            return u13_abort(v, h)
        case Event.SEND_SYN_ACK:
            if v.reply is Reply.SYN_ACK:
                carries = h.carries()
                if carries is Held.NOTHING:
                    # send SYN,ACK: RFC 9293 §3.5, §3.10.7.2
                    v.reply = Reply.NONE
                    return "send SYN,ACK"
                if carries is Held.TEXT:
                    if h.resent():
                        # send SYN,ACK with text again: RFC 9293 §3.10.8, §3.8.1
                        v.reply = Reply.NONE
                        return "send SYN,ACK with text again"
                    if v.queued:
                        # send SYN,ACK with text: RFC 9293 §3.5, §3.10.7.2, §3.10.2
                        v.reply = Reply.NONE
                        v.queued = h.more()
                        return "send SYN,ACK with text"
        case Event.SEND_RST:
            return send_rst(v, h)
        case Event.SEND_ACK:
            return send_ack(v, h)
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            # S3 retransmit SYN,ACK: RFC 9293 §3.10.8, §3.8.1
            v.reply = Reply.SYN_ACK
            h.restart_retransmission_timer()
            return "S3 retransmit SYN,ACK"
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_ACK:
            seq = h.seq()
            text = h.text()
            ack = h.ack()
            if seq is Seq.NEXT:
                fills = h.fills()
                if text is Text.NONE:
                    if ack is Ack.ALL:
                        if not (fills is not Held.NOTHING and v.held is not Held.NOTHING):
                            # A8 SYN acked, empty: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = True
                            v.reply = Reply.NONE
                            v.unacked = False
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            return "A8 SYN acked, empty: ACK"
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A8 SYN acked, nothing but what came with the SYN: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.unread = True
                            v.reply = Reply.ACK
                            v.unacked = False
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            h.take_text()
                            return "A8 SYN acked, nothing but what came with the SYN: ACK"
                        if fills is Held.FIN:
                            # A8 SYN acked, nothing but the FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                            # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                            v.syn_acked = v.fin_rcvd = True
                            v.reply = Reply.ACK
                            v.unacked = False
                            v.held = Held.NOTHING
                            v.state = State.CLOSE_WAIT
                            h.open_ok()
                            h.signal_connection_closing()
                            return "A8 SYN acked, nothing but the FIN that came with the SYN: ACK"
                        # A8 SYN acked, nothing but text and FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked, nothing but text and FIN that came with the SYN: ACK"
                    if ack is Ack.SOME:
                        if not (fills is not Held.NOTHING and v.held is not Held.NOTHING):
                            # A8 SYN acked but not the text, empty: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = True
                            v.reply = Reply.NONE
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            return "A8 SYN acked but not the text, empty: ACK"
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A8 SYN acked but not the text, nothing but what came with the SYN: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.unread = True
                            v.reply = Reply.ACK
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            h.take_text()
                            return "A8 SYN acked but not the text, nothing but what came with the SYN: ACK"
                        if fills is Held.FIN:
                            # A8 SYN acked but not the text, nothing but the FIN that came with the SYN: ACK: RFC 9293
                            # §3.10.7.4
                            # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                            v.syn_acked = v.fin_rcvd = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSE_WAIT
                            h.open_ok()
                            h.signal_connection_closing()
                            return "A8 SYN acked but not the text, nothing but the FIN that came with the SYN: ACK"
                        # A8 SYN acked but not the text, nothing but text and FIN that came with the SYN: ACK: RFC 9293
                        # §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked but not the text, nothing but text and FIN that came with the SYN: ACK"
                if text is Text.FITS:
                    if ack is Ack.ALL:
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A8 SYN acked, text: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.unread = True
                            v.reply = Reply.ACK
                            v.unacked = False
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            h.take_text()
                            return "A8 SYN acked, text: ACK"
                        # A8 SYN acked, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked, text up to the FIN held: ACK"
                    if ack is Ack.SOME:
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A8 SYN acked but not the text, text: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.unread = True
                            v.reply = Reply.ACK
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            h.take_text()
                            return "A8 SYN acked but not the text, text: ACK"
                        # A8 SYN acked but not the text, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked but not the text, text up to the FIN held: ACK"
                if text is Text.BEYOND:
                    if ack is Ack.ALL:
                        # A8 SYN acked, text cut off: ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        return "A8 SYN acked, text cut off: ACK"
                    if ack is Ack.SOME:
                        # A8 SYN acked but not the text, text cut off: ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = True
                        v.reply = Reply.ACK
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        return "A8 SYN acked but not the text, text cut off: ACK"
                if not (ack is Ack.SOME or ack is Ack.ALL):
                    # A8 not acceptable: ACK: RFC 9293 §3.10.7.4, §3.5.2
                    # D3: the RST does not change the state, and the segment is dropped. D22: the range check of RFC
                    # 5961 does not apply in SYN-RECEIVED
                    v.reply = Reply.RST
                    return "A8 not acceptable: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@SYN-RECEIVED"
            if seq is Seq.AHEAD:
                if text is Text.NONE:
                    # A2b early, empty: ACK: RFC 9293 §3.10.7.4
                    return "A2b early, empty: ACK@SYN-RECEIVED"
                if v.held is Held.FIN:
                    # A2b early text, FIN held: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early text, FIN held: ACK@SYN-RECEIVED"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early text: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.TEXT
                    return "A2b early text: ACK@SYN-RECEIVED"
                # A2b early text, wrong ACK: ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early text, wrong ACK: ACK@SYN-RECEIVED"
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            fin_beyond = h.fin_beyond()
            text = h.text()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    if not (fin_beyond or text is Text.BEYOND):
                        if text is Text.NONE:
                            # A8 SYN acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                            v.syn_acked = v.fin_rcvd = True
                            v.reply = Reply.ACK
                            v.unacked = False
                            v.held = Held.NOTHING
                            v.state = State.CLOSE_WAIT
                            h.open_ok()
                            h.signal_connection_closing()
                            return "A8 SYN acked, FIN: FIN,ACK"
                        # A8 SYN acked, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked, text and FIN: FIN,ACK"
                    if text is not Text.FITS:
                        # A8 SYN acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        return "A8 SYN acked, all cut off: FIN,ACK"
                    if fin_beyond:
                        # A8 SYN acked, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = v.unread = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        h.take_text()
                        return "A8 SYN acked, text, FIN cut off: FIN,ACK"
                if ack is Ack.SOME:
                    if not (fin_beyond or text is Text.BEYOND):
                        if text is Text.NONE:
                            # A8 SYN acked but not the text, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                            v.syn_acked = v.fin_rcvd = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSE_WAIT
                            h.open_ok()
                            h.signal_connection_closing()
                            return "A8 SYN acked but not the text, FIN: FIN,ACK"
                        # A8 SYN acked but not the text, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked but not the text, text and FIN: FIN,ACK"
                    if text is not Text.FITS:
                        # A8 SYN acked but not the text, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = True
                        v.reply = Reply.ACK
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        return "A8 SYN acked but not the text, all cut off: FIN,ACK"
                    if fin_beyond:
                        # A8 SYN acked but not the text, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = v.unread = True
                        v.reply = Reply.ACK
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        h.take_text()
                        return "A8 SYN acked but not the text, text, FIN cut off: FIN,ACK"
                if not (ack is Ack.SOME or ack is Ack.ALL):
                    # A8 not acceptable: FIN,ACK: RFC 9293 §3.10.7.4, §3.5.2
                    # D3: the RST does not change the state, and the segment is dropped. D22: the range check of RFC
                    # 5961 does not apply in SYN-RECEIVED
                    v.reply = Reply.RST
                    return "A8 not acceptable: FIN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@SYN-RECEIVED"
            if seq is Seq.AHEAD:
                if fin_beyond or text is Text.BEYOND:
                    # A2b early FIN, cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early FIN, cut off: FIN,ACK@SYN-RECEIVED"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early FIN: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.FIN
                    return "A2b early FIN: FIN,ACK@SYN-RECEIVED"
                # A2b early FIN, wrong ACK: FIN,ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early FIN, wrong ACK: FIN,ACK@SYN-RECEIVED"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            if seq is Seq.STRADDLING:
                ack = h.ack()
                carries = h.carries()
                fills = h.fills()
                if ack is Ack.ALL:
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A8 SYN acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.unread = True
                            v.reply = Reply.ACK
                            v.unacked = False
                            v.state = State.ESTABLISHED
                            h.open_ok()
                            h.take_text()
                            return "A8 SYN acked, text: SYN,ACK"
                        # A8 SYN acked, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = v.unread = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.take_text()
                        h.signal_connection_closing()
                        return "A8 SYN acked, text up to the FIN held: SYN,ACK"
                    if carries is Held.FIN:
                        # A8 SYN acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                        # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                        v.syn_acked = v.fin_rcvd = True
                        v.reply = Reply.ACK
                        v.unacked = False
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.open_ok()
                        h.signal_connection_closing()
                        return "A8 SYN acked, FIN: SYN,ACK"
                    # A8 SYN acked, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                    v.syn_acked = v.fin_rcvd = v.unread = True
                    v.reply = Reply.ACK
                    v.unacked = False
                    v.held = Held.NOTHING
                    v.state = State.CLOSE_WAIT
                    h.open_ok()
                    h.take_text()
                    h.signal_connection_closing()
                    return "A8 SYN acked, text and FIN: SYN,ACK"
                if ack is not Ack.SOME:
                    # A8 not acceptable: SYN,ACK: RFC 9293 §3.10.7.4, §3.5.2
                    # D3: the RST does not change the state, and the segment is dropped. D22: the range check of RFC
                    # 5961 does not apply in SYN-RECEIVED
                    v.reply = Reply.RST
                    return "A8 not acceptable: SYN,ACK"
                if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                    if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                        # A8 SYN acked but not the text, text: SYN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = v.unread = True
                        v.reply = Reply.ACK
                        v.state = State.ESTABLISHED
                        h.open_ok()
                        h.take_text()
                        return "A8 SYN acked but not the text, text: SYN,ACK"
                    # A8 SYN acked but not the text, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                    # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                    v.syn_acked = v.fin_rcvd = v.unread = True
                    v.reply = Reply.ACK
                    v.held = Held.NOTHING
                    v.state = State.CLOSE_WAIT
                    h.open_ok()
                    h.take_text()
                    h.signal_connection_closing()
                    return "A8 SYN acked but not the text, text up to the FIN held: SYN,ACK"
                if carries is Held.FIN:
                    # A8 SYN acked but not the text, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                    v.syn_acked = v.fin_rcvd = True
                    v.reply = Reply.ACK
                    v.held = Held.NOTHING
                    v.state = State.CLOSE_WAIT
                    h.open_ok()
                    h.signal_connection_closing()
                    return "A8 SYN acked but not the text, FIN: SYN,ACK"
                # A8 SYN acked but not the text, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                # D8: figure 5 does not show it: one segment acknowledges the SYN and carries the FIN
                v.syn_acked = v.fin_rcvd = v.unread = True
                v.reply = Reply.ACK
                v.held = Held.NOTHING
                v.state = State.CLOSE_WAIT
                h.open_ok()
                h.take_text()
                h.signal_connection_closing()
                return "A8 SYN acked but not the text, text and FIN: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 simultaneous open: SYN,ACK: RFC 9293 §3.10.7.4, §3.5
                # D2: the SYN,ACK of a simultaneous open is not acceptable, its SYN being old; it is this ACK that
                # completes the open
                v.reply = Reply.ACK
                return "A2 simultaneous open: SYN,ACK"
            if v.passive:
                # A5 passive: SYN,ACK: RFC 9293 §3.10.7.4
                # D9: not a challenge ACK, as in the synchronized states
                forget(v)
                v.passive = True
                v.state = State.LISTEN
                return "A5 passive: SYN,ACK"
            # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
            v.reply = Reply.ACK
            return "A5 challenge: SYN,ACK"
        case Event.RECV_NONE:
            return on_recv_none(v, h)
        case Event.RECV_FIN:
            return on_recv_fin(v, h)
        case Event.RECV_SYN:
            seq = h.seq()
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN@SYN-RECEIVED"
            if seq in (Seq.NEXT, Seq.AHEAD):
                if v.passive:
                    # A5 passive: SYN: RFC 9293 §3.10.7.4
                    # D9: not a challenge ACK, as in the synchronized states
                    forget(v)
                    v.passive = True
                    v.state = State.LISTEN
                    return "A5 passive: SYN"
                # A5 challenge: SYN: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN"
            # A6 old SYN: SYN: RFC 9293 §3.10.7.4
            return "A6 old SYN: SYN@SYN-RECEIVED"
        case Event.RECV_RST:
            seq = h.seq()
            if seq is Seq.NEXT:
                if v.passive:
                    # A3 passive: RST: RFC 9293 §3.10.7.4, §3.5.3
                    # a CLOSE or SEND that was queued is gone with the TCB; the RFC does not speak of it
                    forget(v)
                    v.passive = True
                    v.state = State.LISTEN
                    h.flush_queues()
                    return "A3 passive: RST"
                if not v.reopened:
                    # A3 refused: RST: RFC 9293 §3.10.7.4, §3.5.3
                    forget(v)
                    v.state = State.CLOSED
                    h.signal_connection_refused()
                    h.flush_queues()
                    h.delete_tcb()
                    return "A3 refused: RST"
                # A3 reopened: RST: RFC 9293 §3.10.7.4, §3.5.3, §3.6.1
                # MAY-2 (2): the SYN turned out to be an old duplicate
                forget(v)
                v.syn_acked = v.fin_sent = v.fin_acked = v.fin_rcvd = True
                v.close = Close.CALLED
                v.state = State.TIME_WAIT
                h.start_time_wait_timer()
                return "A3 reopened: RST"
            if seq is Seq.OUTSIDE:
                # A1 outside: RST: RFC 9293 §3.10.7.4, §3.5.3
                return "A1 outside: RST@SYN-RECEIVED"
            # A4 challenge: RST: RFC 9293 §3.10.7.4, §3.5.3
            v.reply = Reply.ACK
            return "A4 challenge: RST@SYN-RECEIVED"
        case Event.RECV_RST_ACK:
            seq = h.seq()
            if seq is Seq.NEXT:
                if v.passive:
                    # A3 passive: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
                    # a CLOSE or SEND that was queued is gone with the TCB; the RFC does not speak of it
                    forget(v)
                    v.passive = True
                    v.state = State.LISTEN
                    h.flush_queues()
                    return "A3 passive: RST,ACK"
                if not v.reopened:
                    # A3 refused: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
                    forget(v)
                    v.state = State.CLOSED
                    h.signal_connection_refused()
                    h.flush_queues()
                    h.delete_tcb()
                    return "A3 refused: RST,ACK"
                # A3 reopened: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3, §3.6.1
                # MAY-2 (2): the SYN turned out to be an old duplicate
                forget(v)
                v.syn_acked = v.fin_sent = v.fin_acked = v.fin_rcvd = True
                v.close = Close.CALLED
                v.state = State.TIME_WAIT
                h.start_time_wait_timer()
                return "A3 reopened: RST,ACK"
            if seq is Seq.OUTSIDE:
                # A1 outside: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
                return "A1 outside: RST,ACK@SYN-RECEIVED"
            # A4 challenge: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
            v.reply = Reply.ACK
            return "A4 challenge: RST,ACK@SYN-RECEIVED"
    return None
