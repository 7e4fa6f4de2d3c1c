"""The states after the peer's FIN. Made from the model by `wirestate generate`; do not edit."""

from __future__ import annotations

from wirestate.reference.generated.tcp_values import Ack, Close, Event, Held, Reply, Seq, Text
from wirestate.reference.generated.tcp.shared import (
    forget,
    on_call_send,
    on_recv_fin,
    on_recv_none,
    on_recv_rst_ack_as_in_closing,
    on_recv_rst_ack_as_in_established,
    on_recv_rst_as_in_closing,
    on_recv_rst_as_in_established,
    on_recv_syn,
    on_timer_retransmission_timeout,
    s3_retransmit_the_head_of_the_queue,
    s4_user_timeout,
    send_ack,
    send_syn_ack_after_close,
    u06_active_open,
    u06_passive_open,
    u13_abort,
    u18_close,
    u18_receive,
    u19_send,
    u22_abort,
)
from wirestate.reference.generated.tcp.vocabulary import Handlers, State, Variables


def close_wait(v: Variables, event: Event, h: Handlers) -> str | None:
    """CLOSE-WAIT. Leads to CLOSED, LAST-ACK."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return on_call_send(v, h)
        case Event.CALL_RECEIVE:
            if v.unread:
                # U21 RECEIVE: RFC 9293 §3.10.3
                v.unread = False
                h.deliver_text()
                return "U21 RECEIVE"
            # U21 all received RECEIVE: RFC 9293 §3.10.3
            h.error_connection_closing()
            return "U21 all received RECEIVE"
        case Event.CALL_CLOSE:
            if v.close is not Close.NO:
                # U12 CLOSE again CLOSE: RFC 9293 §3.10.4
                h.error_connection_closing()
                return "U12 CLOSE again CLOSE@CLOSE-WAIT"
            if not (v.half_duplex and v.unread):
                # U17 CLOSE: RFC 9293 §3.10.4
                v.close = Close.CALLED
                return "U17 CLOSE"
            # U23 CLOSE, text unread: RFC 9293 §3.10.4, §3.6.1
            # D1: after a RST of one's own the connection is CLOSED (section 3.10.5), not in TIME-WAIT
            # (section 3.5.2, note 3 of figure 5)
            forget(v)
            v.reply = Reply.RST
            v.state = State.CLOSED
            h.return_calls_connection_reset()
            h.flush_queues()
            h.delete_tcb()
            return "U23 CLOSE, text unread@CLOSE-WAIT"
        case Event.CALL_QUEUED_CLOSE:
            if v.close is Close.QUEUED:
                if not (v.half_duplex and v.unread):
                    # S1c queued CLOSE: RFC 9293 §3.10.4
                    v.close = Close.CALLED
                    return "S1c queued CLOSE"
                # U23 queued-CLOSE, text unread: RFC 9293 §3.10.4, §3.6.1
                # D1: after a RST of one's own the connection is CLOSED (section 3.10.5), not in TIME-WAIT
                # (section 3.5.2, note 3 of figure 5)
                forget(v)
                v.reply = Reply.RST
                v.state = State.CLOSED
                h.return_calls_connection_reset()
                h.flush_queues()
                h.delete_tcb()
                return "U23 queued-CLOSE, text unread@CLOSE-WAIT"
        case Event.CALL_ABORT:
            return u13_abort(v, h)
        case Event.SEND_ACK:
            resent = h.resent()
            if h.text() is Text.NONE:
                if v.reply is Reply.ACK:
                    # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
                    v.reply = Reply.NONE
                    return "send ACK@CLOSE-WAIT"
                if (v.syn_acked or v.reply is not Reply.SYN_ACK) and resent:
                    # send probe: RFC 9293 §3.8.4, §3.8.6.1
                    return "send probe@CLOSE-WAIT"
            elif resent:
                if not v.unacked:
                    # send keep-alive with an octet: RFC 9293 §3.8.4
                    v.reply = Reply.NONE
                    return "send keep-alive with an octet@CLOSE-WAIT"
                if v.syn_acked:
                    # send text again: RFC 9293 §3.10.8, §3.8.1
                    v.reply = Reply.NONE
                    return "send text again@CLOSE-WAIT"
            elif v.queued and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK):
                # send text: RFC 9293 §3.10.2, §3.8
                v.reply = Reply.NONE
                v.unacked = True
                v.queued = h.more()
                return "send text@CLOSE-WAIT"
        case Event.SEND_FIN_ACK:
            text = h.text()
            if (
                v.close is Close.CALLED
                and not v.fin_sent
                and (v.syn_acked or v.reply is not Reply.SYN_ACK)
                and not h.resent()
                and (
                    (text is Text.NONE and not v.queued)
                    or (text is not Text.NONE and v.queued and not h.more())
                )
            ):
                # S2 send FIN: RFC 9293 §3.10.4, §3.6
                v.reply = Reply.NONE
                v.fin_sent = v.unacked = True
                v.queued = False
                v.state = State.LAST_ACK
                return "S2 send FIN"
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            return s3_retransmit_the_head_of_the_queue(v, h)
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT:
                fin_beyond = h.fin_beyond()
                text = h.text()
                if ack is Ack.ALL:
                    if not (fin_beyond or text is Text.BEYOND):
                        # A9 heard all, all acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        h.signal_connection_closing()
                        return "A9 heard all, all acked, FIN: FIN,ACK"
                    # A9 heard all, all acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    v.unacked = False
                    return "A9 heard all, all acked, all cut off: FIN,ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if not (fin_beyond or text is Text.BEYOND):
                        # A9 heard all, no more acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        h.signal_connection_closing()
                        return "A9 heard all, no more acked, FIN: FIN,ACK"
                    # A9 heard all, no more acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    return "A9 heard all, no more acked, all cut off: FIN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@CLOSE-WAIT"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: FIN,ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: FIN,ACK@CLOSE-WAIT"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@CLOSE-WAIT"
        case Event.RECV_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    # A9 heard all, all acked, anything: ACK: RFC 9293 §3.10.7.4
                    v.unacked = False
                    return "A9 heard all, all acked, anything: ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    # A9 heard all, no more acked, anything: ACK: RFC 9293 §3.10.7.4
                    return "A9 heard all, no more acked, anything: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@CLOSE-WAIT"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: ACK@CLOSE-WAIT"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@CLOSE-WAIT"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING:
                carries = h.carries()
                if ack is Ack.ALL:
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        # A9 heard all, all acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        return "A9 heard all, all acked, text: SYN,ACK"
                    # A9 heard all, all acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.unacked = False
                    v.reply = Reply.ACK
                    v.fin_rcvd = True
                    v.held = Held.NOTHING
                    h.signal_connection_closing()
                    return "A9 heard all, all acked, FIN: SYN,ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        # A9 heard all, no more acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                        return "A9 heard all, no more acked, text: SYN,ACK"
                    # A9 heard all, no more acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    v.fin_rcvd = True
                    v.held = Held.NOTHING
                    h.signal_connection_closing()
                    return "A9 heard all, no more acked, FIN: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@CLOSE-WAIT"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@CLOSE-WAIT"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@CLOSE-WAIT"
        case Event.RECV_NONE:
            return on_recv_none(v, h)
        case Event.RECV_FIN:
            return on_recv_fin(v, h)
        case Event.RECV_SYN:
            return on_recv_syn(v, h)
        case Event.RECV_RST:
            return on_recv_rst_as_in_established(v, h)
        case Event.RECV_RST_ACK:
            return on_recv_rst_ack_as_in_established(v, h)
    return None


def closing(v: Variables, event: Event, h: Handlers) -> str | None:
    """CLOSING. Leads to CLOSED, TIME-WAIT."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return u19_send(v, h)
        case Event.CALL_RECEIVE:
            return u18_receive(v, h)
        case Event.CALL_CLOSE:
            return u18_close(v, h)
        case Event.CALL_ABORT:
            return u22_abort(v, h)
        case Event.SEND_SYN_ACK:
            return send_syn_ack_after_close(v, h)
        case Event.SEND_ACK:
            resent = h.resent()
            if h.text() is Text.NONE:
                if v.reply is Reply.ACK:
                    # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
                    v.reply = Reply.NONE
                    return "send ACK@CLOSING"
                if (v.syn_acked or v.reply is not Reply.SYN_ACK) and resent:
                    # send probe: RFC 9293 §3.8.4, §3.8.6.1
                    return "send probe@CLOSING"
            else:
                if v.queued and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK) and not resent:
                    # send text: RFC 9293 §3.10.2, §3.8
                    v.reply = Reply.NONE
                    v.unacked = True
                    v.queued = h.more()
                    return "send text@CLOSING"
                if v.unacked and v.syn_acked and resent:
                    # send text again: RFC 9293 §3.10.8, §3.8.1
                    v.reply = Reply.NONE
                    return "send text again@CLOSING"
        case Event.SEND_FIN_ACK:
            resent = h.resent()
            text = h.text()
            if (
                v.close is Close.CALLED
                and not v.fin_sent
                and (v.syn_acked or v.reply is not Reply.SYN_ACK)
                and not resent
                and (
                    (text is Text.NONE and not v.queued)
                    or (text is not Text.NONE and v.queued and not h.more())
                )
            ):
                # S1 send FIN late: RFC 9293 §3.10.4, §3.6
                # D19: the FIN of FIN-WAIT-1 may still be unsent in CLOSING
                v.reply = Reply.NONE
                v.fin_sent = v.unacked = True
                v.queued = False
                return "S1 send FIN late"
            if v.fin_sent and not v.fin_acked and resent:
                # S3 send FIN again: RFC 9293 §3.10.8, §3.8.1
                v.reply = Reply.NONE
                return "S3 send FIN again@CLOSING"
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            return on_timer_retransmission_timeout(v, h)
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    if not v.fin_sent:
                        # A12 all acked, FIN unsent, ignored: FIN,ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = True
                        v.unacked = False
                        return "A12 all acked, FIN unsent, ignored: FIN,ACK"
                    if not (h.fin_beyond() or h.text() is Text.BEYOND):
                        # A12 FIN acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = v.fin_acked = v.fin_rcvd = True
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.held = Held.NOTHING
                        v.state = State.TIME_WAIT
                        h.close_ok()
                        h.signal_connection_closing()
                        h.start_time_wait_timer()
                        return "A12 FIN acked, FIN: FIN,ACK"
                    # A12 FIN acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    v.syn_acked = v.fin_acked = True
                    v.unacked = False
                    v.state = State.TIME_WAIT
                    h.close_ok()
                    h.start_time_wait_timer()
                    return "A12 FIN acked, all cut off: FIN,ACK"
                if ack is Ack.SOME:
                    # A12 some acked, ignored: FIN,ACK: RFC 9293 §3.10.7.4
                    # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                    v.syn_acked = True
                    return "A12 some acked, ignored: FIN,ACK"
                if ack is Ack.OLD:
                    # A12 nothing new, ignored: FIN,ACK: RFC 9293 §3.10.7.4
                    return "A12 nothing new, ignored: FIN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@CLOSING"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: FIN,ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: FIN,ACK@CLOSING"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@CLOSING"
        case Event.RECV_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    if v.fin_sent:
                        # A12 FIN acked, anything: ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = v.fin_acked = True
                        v.unacked = False
                        v.state = State.TIME_WAIT
                        h.close_ok()
                        h.start_time_wait_timer()
                        return "A12 FIN acked, anything: ACK"
                    # A12 all acked, FIN unsent, ignored: ACK: RFC 9293 §3.10.7.4
                    # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                    v.syn_acked = True
                    v.unacked = False
                    return "A12 all acked, FIN unsent, ignored: ACK"
                if ack is Ack.SOME:
                    # A12 some acked, ignored: ACK: RFC 9293 §3.10.7.4
                    # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                    v.syn_acked = True
                    return "A12 some acked, ignored: ACK"
                if ack is Ack.OLD:
                    # A12 nothing new, ignored: ACK: RFC 9293 §3.10.7.4
                    return "A12 nothing new, ignored: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@CLOSING"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: ACK@CLOSING"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@CLOSING"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING:
                if ack is Ack.ALL:
                    if not v.fin_sent:
                        # A12 all acked, FIN unsent, ignored: SYN,ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = True
                        v.unacked = False
                        return "A12 all acked, FIN unsent, ignored: SYN,ACK"
                    if h.carries() not in (Held.FIN, Held.TEXT_AND_FIN):
                        # A12 FIN acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                        v.syn_acked = v.fin_acked = True
                        v.unacked = False
                        v.state = State.TIME_WAIT
                        h.close_ok()
                        h.start_time_wait_timer()
                        return "A12 FIN acked, text: SYN,ACK"
                    # A12 FIN acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.syn_acked = v.fin_acked = v.fin_rcvd = True
                    v.unacked = False
                    v.reply = Reply.ACK
                    v.held = Held.NOTHING
                    v.state = State.TIME_WAIT
                    h.close_ok()
                    h.signal_connection_closing()
                    h.start_time_wait_timer()
                    return "A12 FIN acked, FIN: SYN,ACK"
                if ack is Ack.SOME:
                    # A12 some acked, ignored: SYN,ACK: RFC 9293 §3.10.7.4
                    # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                    v.syn_acked = True
                    return "A12 some acked, ignored: SYN,ACK"
                if ack is Ack.OLD:
                    # A12 nothing new, ignored: SYN,ACK: RFC 9293 §3.10.7.4
                    return "A12 nothing new, ignored: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@CLOSING"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@CLOSING"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@CLOSING"
        case Event.RECV_NONE:
            return on_recv_none(v, h)
        case Event.RECV_FIN:
            return on_recv_fin(v, h)
        case Event.RECV_SYN:
            return on_recv_syn(v, h)
        case Event.RECV_RST:
            return on_recv_rst_as_in_closing(v, h)
        case Event.RECV_RST_ACK:
            return on_recv_rst_ack_as_in_closing(v, h)
    return None


def last_ack(v: Variables, event: Event, h: Handlers) -> str | None:
    """LAST-ACK. Leads to CLOSED."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return u19_send(v, h)
        case Event.CALL_RECEIVE:
            return u18_receive(v, h)
        case Event.CALL_CLOSE:
            return u18_close(v, h)
        case Event.CALL_ABORT:
            return u22_abort(v, h)
        case Event.SEND_ACK:
            resent = h.resent()
            if h.text() is Text.NONE:
                if v.reply is Reply.ACK:
                    # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
                    v.reply = Reply.NONE
                    return "send ACK@LAST-ACK"
                if (v.syn_acked or v.reply is not Reply.SYN_ACK) and resent:
                    # send probe: RFC 9293 §3.8.4, §3.8.6.1
                    return "send probe@LAST-ACK"
            elif v.unacked and v.syn_acked and resent:
                # send text again: RFC 9293 §3.10.8, §3.8.1
                v.reply = Reply.NONE
                return "send text again@LAST-ACK"
        case Event.SEND_FIN_ACK:
            if v.fin_sent and not v.fin_acked and h.resent():
                # S3 send FIN again: RFC 9293 §3.10.8, §3.8.1
                v.reply = Reply.NONE
                return "S3 send FIN again@LAST-ACK"
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            return s3_retransmit_the_head_of_the_queue(v, h)
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    # A13 FIN acked: ACK: RFC 9293 §3.10.7.4
                    forget(v)
                    v.state = State.CLOSED
                    h.close_ok()
                    h.delete_tcb()
                    return "A13 FIN acked: ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    # A13 FIN not acked, anything: ACK: RFC 9293 §3.10.7.4
                    return "A13 FIN not acked, anything: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@LAST-ACK"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: ACK@LAST-ACK"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@LAST-ACK"
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    # A13 FIN acked: FIN,ACK: RFC 9293 §3.10.7.4
                    forget(v)
                    v.state = State.CLOSED
                    h.close_ok()
                    h.delete_tcb()
                    return "A13 FIN acked: FIN,ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if not (h.fin_beyond() or h.text() is Text.BEYOND):
                        # A13 FIN not acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        h.signal_connection_closing()
                        return "A13 FIN not acked, FIN: FIN,ACK"
                    # A13 FIN not acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    return "A13 FIN not acked, all cut off: FIN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@LAST-ACK"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: FIN,ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: FIN,ACK@LAST-ACK"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@LAST-ACK"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING:
                if ack is Ack.ALL:
                    # A13 FIN acked: SYN,ACK: RFC 9293 §3.10.7.4
                    forget(v)
                    v.state = State.CLOSED
                    h.close_ok()
                    h.delete_tcb()
                    return "A13 FIN acked: SYN,ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if h.carries() not in (Held.FIN, Held.TEXT_AND_FIN):
                        # A13 FIN not acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                        return "A13 FIN not acked, text: SYN,ACK"
                    # A13 FIN not acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    v.fin_rcvd = True
                    v.held = Held.NOTHING
                    h.signal_connection_closing()
                    return "A13 FIN not acked, FIN: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@LAST-ACK"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@LAST-ACK"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@LAST-ACK"
        case Event.RECV_NONE:
            return on_recv_none(v, h)
        case Event.RECV_FIN:
            return on_recv_fin(v, h)
        case Event.RECV_SYN:
            return on_recv_syn(v, h)
        case Event.RECV_RST:
            return on_recv_rst_as_in_closing(v, h)
        case Event.RECV_RST_ACK:
            return on_recv_rst_ack_as_in_closing(v, h)
    return None


def time_wait(v: Variables, event: Event, h: Handlers) -> str | None:
    """TIME-WAIT. Leads to CLOSED, SYN-RECEIVED."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return u19_send(v, h)
        case Event.CALL_RECEIVE:
            return u18_receive(v, h)
        case Event.CALL_CLOSE:
            return u18_close(v, h)
        case Event.CALL_ABORT:
            return u22_abort(v, h)
        case Event.SEND_ACK:
            return send_ack(v, h)
        case Event.TIMER_TIME_WAIT_TIMEOUT:
            # S5 2 MSL: RFC 9293 §3.10.8, §3.6.1
            forget(v)
            v.state = State.CLOSED
            h.delete_tcb()
            return "S5 2 MSL"
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                if not (h.fin_beyond() or h.text() is Text.BEYOND):
                    # A14 in range, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                    # D23: not by the FIN that was received, which is not acceptable any more
                    v.reply = Reply.ACK
                    v.fin_rcvd = True
                    v.held = Held.NOTHING
                    h.signal_connection_closing()
                    h.restart_time_wait_timer()
                    return "A14 in range, FIN: FIN,ACK"
                # A14 in range, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                # D5: only a FIN restarts the 2 MSL, and no other segment is answered: else two endpoints in
                # TIME-WAIT would never rest
                return "A14 in range, all cut off: FIN,ACK"
            if seq is Seq.DUPLICATE:
                # A2 retransmitted: FIN,ACK: RFC 9293 §3.10.7.4
                # D23: a retransmitted FIN is not acceptable, so the 2 MSL are restarted here and not in the
                # eighth step
                v.reply = Reply.ACK
                h.restart_time_wait_timer()
                return "A2 retransmitted: FIN,ACK"
            if seq is Seq.OUTSIDE:
                # A2 outside: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 outside: FIN,ACK"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: FIN,ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: FIN,ACK@TIME-WAIT"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@TIME-WAIT"
        case Event.RECV_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.NEXT and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                # A14 in range, anything: ACK: RFC 9293 §3.10.7.4
                # D5: only a FIN restarts the 2 MSL, and no other segment is answered: else two endpoints in
                # TIME-WAIT would never rest
                return "A14 in range, anything: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@TIME-WAIT"
            if seq is Seq.AHEAD:
                # A2b beyond the FIN: ACK: RFC 9293 §3.10.7.4
                return "A2b beyond the FIN: ACK@TIME-WAIT"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@TIME-WAIT"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                if h.carries() not in (Held.FIN, Held.TEXT_AND_FIN):
                    # A14 in range, text: SYN,ACK: RFC 9293 §3.10.7.4
                    # D5: only a FIN restarts the 2 MSL, and no other segment is answered: else two endpoints in
                    # TIME-WAIT would never rest
                    return "A14 in range, text: SYN,ACK"
                # A14 in range, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                # D23: not by the FIN that was received, which is not acceptable any more
                v.reply = Reply.ACK
                v.fin_rcvd = True
                v.held = Held.NOTHING
                h.signal_connection_closing()
                h.restart_time_wait_timer()
                return "A14 in range, FIN: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@TIME-WAIT"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@TIME-WAIT"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@TIME-WAIT"
        case Event.RECV_NONE:
            return on_recv_none(v, h)
        case Event.RECV_FIN:
            seq = h.seq()
            if seq is Seq.DUPLICATE:
                # A2 retransmitted: FIN: RFC 9293 §3.10.7.4
                # D23: a retransmitted FIN is not acceptable, so the 2 MSL are restarted here and not in the
                # eighth step
                v.reply = Reply.ACK
                h.restart_time_wait_timer()
                return "A2 retransmitted: FIN"
            if seq is Seq.OUTSIDE:
                # A2 outside: FIN: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 outside: FIN"
            # A6: FIN: RFC 9293 §3.10.7.4
            return "A6: FIN@TIME-WAIT"
        case Event.RECV_SYN:
            if not (v.reopens and h.newer()):
                seq = h.seq()
                if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                    # A2 not newer: SYN: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    return "A2 not newer: SYN"
                if seq in (Seq.NEXT, Seq.AHEAD):
                    # A5 not newer: SYN: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    return "A5 not newer: SYN"
                # A6 old SYN: SYN: RFC 9293 §3.10.7.4
                return "A6 old SYN: SYN"
            carries = h.carries()
            if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                # A5 reopen: SYN: RFC 9293 §3.10.7.4, §3.6.1
                # MAY-2, SHLD-4: irrespective of the sequence number
                forget(v)
                v.reply = Reply.SYN_ACK
                v.reopened = v.unacked = True
                v.held = carries
                v.state = State.SYN_RECEIVED
                return "A5 reopen: SYN"
            # A5 reopen, with FIN: SYN: RFC 9293 §3.10.7.4, §3.6.1
            # MAY-2, SHLD-4: irrespective of the sequence number
            forget(v)
            v.reply = Reply.SYN_ACK
            v.reopened = v.unacked = True
            v.held = Held.FIN
            v.state = State.SYN_RECEIVED
            return "A5 reopen, with FIN: SYN"
        case Event.RECV_RST:
            if v.rfc1337:
                # A3 ignored: RST: RFC 9293 §3.10.7.4, §3.5.3
                # D6: an exact RST closes TIME-WAIT; with RFC 1337 (configuration) it is ignored
                return "A3 ignored: RST"
            seq = h.seq()
            if seq is Seq.NEXT:
                # A3 over: RST: RFC 9293 §3.10.7.4, §3.5.3
                # D6: an exact RST closes TIME-WAIT; with RFC 1337 (configuration) it is ignored
                forget(v)
                v.state = State.CLOSED
                h.delete_tcb()
                return "A3 over: RST"
            if seq is Seq.OUTSIDE:
                # A1 outside: RST: RFC 9293 §3.10.7.4, §3.5.3
                return "A1 outside: RST"
            # A4 challenge: RST: RFC 9293 §3.10.7.4, §3.5.3
            v.reply = Reply.ACK
            return "A4 challenge: RST"
        case Event.RECV_RST_ACK:
            if v.rfc1337:
                # A3 ignored: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
                # D6: an exact RST closes TIME-WAIT; with RFC 1337 (configuration) it is ignored
                return "A3 ignored: RST,ACK"
            seq = h.seq()
            if seq is Seq.NEXT:
                # A3 over: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
                # D6: an exact RST closes TIME-WAIT; with RFC 1337 (configuration) it is ignored
                forget(v)
                v.state = State.CLOSED
                h.delete_tcb()
                return "A3 over: RST,ACK"
            if seq is Seq.OUTSIDE:
                # A1 outside: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
                return "A1 outside: RST,ACK"
            # A4 challenge: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
            v.reply = Reply.ACK
            return "A4 challenge: RST,ACK"
    return None
