"""The states in which text may still come. Made from the model by `wirestate generate`; do not
edit.
"""

from __future__ import annotations

from wirestate.reference.generated.tcp_values import Ack, Close, Event, Held, Reply, Seq, Text
from wirestate.reference.generated.tcp.shared import (
    forget,
    on_call_receive,
    on_call_send,
    on_recv_fin,
    on_recv_none,
    on_recv_rst_ack_as_in_established,
    on_recv_rst_as_in_established,
    on_recv_syn,
    on_timer_retransmission_timeout,
    s3_retransmit_the_head_of_the_queue,
    s4_user_timeout,
    send_syn_ack_after_close,
    u06_active_open,
    u06_passive_open,
    u13_abort,
    u16_close,
    u19_send,
)
from wirestate.reference.generated.tcp.vocabulary import Handlers, State, Variables


def established(v: Variables, event: Event, h: Handlers) -> str | None:
    """ESTABLISHED. Leads to FIN-WAIT-1, CLOSED, CLOSE-WAIT."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return on_call_send(v, h)
        case Event.CALL_RECEIVE:
            if v.unread:
                # U20 RECEIVE: RFC 9293 §3.10.3
                v.unread = False
                h.deliver_text()
                return "U20 RECEIVE"
            # U20 RECEIVE waits: RFC 9293 §3.10.3
            h.queue_receive()
            return "U20 RECEIVE waits"
        case Event.CALL_CLOSE:
            if v.close is not Close.NO:
                # U12 CLOSE again CLOSE: RFC 9293 §3.10.4
                h.error_connection_closing()
                return "U12 CLOSE again CLOSE@ESTABLISHED"
            if not (v.half_duplex and v.unread):
                # U14 CLOSE: RFC 9293 §3.10.4
                # D19: in any case FIN-WAIT-1, but the FIN waits until all that was sent before is in segments
                v.close = Close.CALLED
                v.state = State.FIN_WAIT_1
                return "U14 CLOSE"
            # U23 CLOSE, text unread: RFC 9293 §3.10.4, §3.6.1
            # D1: after a RST of one's own the connection is CLOSED (section 3.10.5), not in TIME-WAIT
            # (section 3.5.2, note 3 of figure 5)
            forget(v)
            v.reply = Reply.RST
            v.state = State.CLOSED
            h.return_calls_connection_reset()
            h.flush_queues()
            h.delete_tcb()
            return "U23 CLOSE, text unread@ESTABLISHED"
        case Event.CALL_QUEUED_CLOSE:
            if v.close is Close.QUEUED:
                if not (v.half_duplex and v.unread):
                    # S1b queued CLOSE: RFC 9293 §3.10.4
                    # D19: in any case FIN-WAIT-1, but the FIN waits until all that was sent before is in segments
                    v.close = Close.CALLED
                    v.state = State.FIN_WAIT_1
                    return "S1b queued CLOSE"
                # U23 queued-CLOSE, text unread: RFC 9293 §3.10.4, §3.6.1
                # D1: after a RST of one's own the connection is CLOSED (section 3.10.5), not in TIME-WAIT
                # (section 3.5.2, note 3 of figure 5)
                forget(v)
                v.reply = Reply.RST
                v.state = State.CLOSED
                h.return_calls_connection_reset()
                h.flush_queues()
                h.delete_tcb()
                return "U23 queued-CLOSE, text unread@ESTABLISHED"
        case Event.CALL_ABORT:
            return u13_abort(v, h)
        case Event.SEND_ACK:
            resent = h.resent()
            if h.text() is Text.NONE:
                if v.reply is Reply.ACK:
                    # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
                    v.reply = Reply.NONE
                    return "send ACK@ESTABLISHED"
                if v.syn_acked or v.reply is not Reply.SYN_ACK:
                    if resent:
                        # send probe: RFC 9293 §3.8.4, §3.8.6.1
                        return "send probe@ESTABLISHED"
                    if not v.fin_rcvd:
                        # send window update: RFC 9293 §3.8.6.2.2
                        # RFC 9293 gives no list of states: while the peer may still send
                        return "send window update@ESTABLISHED"
            elif resent:
                if not v.unacked:
                    # send keep-alive with an octet: RFC 9293 §3.8.4
                    v.reply = Reply.NONE
                    return "send keep-alive with an octet@ESTABLISHED"
                if v.syn_acked:
                    # send text again: RFC 9293 §3.10.8, §3.8.1
                    v.reply = Reply.NONE
                    return "send text again@ESTABLISHED"
            elif v.queued and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK):
                # send text: RFC 9293 §3.10.2, §3.8
                v.reply = Reply.NONE
                v.unacked = True
                v.queued = h.more()
                return "send text@ESTABLISHED"
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            return s3_retransmit_the_head_of_the_queue(v, h)
        case Event.TIMER_USER_TIMEOUT:
            return s4_user_timeout(v, h)
        case Event.RECV_ACK:
            seq = h.seq()
            ack = h.ack()
            text = h.text()
            if seq is Seq.NEXT:
                fills = h.fills()
                if ack is Ack.ALL:
                    if text is Text.NONE:
                        # A9 all acked, empty: ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        return "A9 all acked, empty: ACK"
                    if text is Text.FITS:
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A9 all acked, text: ACK: RFC 9293 §3.10.7.4
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A9 all acked, text: ACK"
                        # A9 all acked, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        return "A9 all acked, text up to the FIN held: ACK"
                    # A9 all acked, text cut off: ACK: RFC 9293 §3.10.7.4
                    v.unacked = False
                    v.reply = Reply.ACK
                    return "A9 all acked, text cut off: ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if text is Text.NONE:
                        # A9 no more acked, empty: ACK: RFC 9293 §3.10.7.4
                        return "A9 no more acked, empty: ACK"
                    if text is Text.FITS:
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A9 no more acked, text: ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A9 no more acked, text: ACK"
                        # A9 no more acked, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        return "A9 no more acked, text up to the FIN held: ACK"
                    # A9 no more acked, text cut off: ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    return "A9 no more acked, text cut off: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@ESTABLISHED"
            if seq is Seq.AHEAD:
                if text is Text.NONE:
                    # A2b early, empty: ACK: RFC 9293 §3.10.7.4
                    return "A2b early, empty: ACK@ESTABLISHED"
                if v.held is Held.FIN:
                    # A2b early text, FIN held: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early text, FIN held: ACK@ESTABLISHED"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early text: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.TEXT
                    return "A2b early text: ACK@ESTABLISHED"
                # A2b early text, wrong ACK: ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early text, wrong ACK: ACK@ESTABLISHED"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@ESTABLISHED"
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            fin_beyond = h.fin_beyond()
            text = h.text()
            if seq is Seq.NEXT:
                if ack is Ack.ALL:
                    if not (fin_beyond or text is Text.BEYOND):
                        if text is Text.NONE:
                            # A9 all acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.fin_rcvd = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSE_WAIT
                            h.signal_connection_closing()
                            return "A9 all acked, FIN: FIN,ACK"
                        # A9 all acked, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        return "A9 all acked, text and FIN: FIN,ACK"
                    if text is not Text.FITS:
                        # A9 all acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        return "A9 all acked, all cut off: FIN,ACK"
                    if fin_beyond:
                        # A9 all acked, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.unread = True
                        h.take_text()
                        return "A9 all acked, text, FIN cut off: FIN,ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if not (fin_beyond or text is Text.BEYOND):
                        if text is Text.NONE:
                            # A9 no more acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSE_WAIT
                            h.signal_connection_closing()
                            return "A9 no more acked, FIN: FIN,ACK"
                        # A9 no more acked, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        return "A9 no more acked, text and FIN: FIN,ACK"
                    if text is not Text.FITS:
                        # A9 no more acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        return "A9 no more acked, all cut off: FIN,ACK"
                    if fin_beyond:
                        # A9 no more acked, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.unread = True
                        h.take_text()
                        return "A9 no more acked, text, FIN cut off: FIN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@ESTABLISHED"
            if seq is Seq.AHEAD:
                if fin_beyond or text is Text.BEYOND:
                    # A2b early FIN, cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early FIN, cut off: FIN,ACK@ESTABLISHED"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early FIN: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.FIN
                    return "A2b early FIN: FIN,ACK@ESTABLISHED"
                # A2b early FIN, wrong ACK: FIN,ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early FIN, wrong ACK: FIN,ACK@ESTABLISHED"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@ESTABLISHED"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING:
                carries = h.carries()
                fills = h.fills()
                if ack is Ack.ALL:
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A9 all acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A9 all acked, text: SYN,ACK"
                        # A9 all acked, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        return "A9 all acked, text up to the FIN held: SYN,ACK"
                    if carries is Held.FIN:
                        # A9 all acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.signal_connection_closing()
                        return "A9 all acked, FIN: SYN,ACK"
                    # A9 all acked, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.unacked = False
                    v.reply = Reply.ACK
                    v.fin_rcvd = v.unread = True
                    v.held = Held.NOTHING
                    v.state = State.CLOSE_WAIT
                    h.take_text()
                    h.signal_connection_closing()
                    return "A9 all acked, text and FIN: SYN,ACK"
                if ack is Ack.SOME or ack is Ack.OLD:
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A9 no more acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A9 no more acked, text: SYN,ACK"
                        # A9 no more acked, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        return "A9 no more acked, text up to the FIN held: SYN,ACK"
                    if carries is Held.FIN:
                        # A9 no more acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSE_WAIT
                        h.signal_connection_closing()
                        return "A9 no more acked, FIN: SYN,ACK"
                    # A9 no more acked, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    v.fin_rcvd = v.unread = True
                    v.held = Held.NOTHING
                    v.state = State.CLOSE_WAIT
                    h.take_text()
                    h.signal_connection_closing()
                    return "A9 no more acked, text and FIN: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@ESTABLISHED"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@ESTABLISHED"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@ESTABLISHED"
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


def fin_wait_1(v: Variables, event: Event, h: Handlers) -> str | None:
    """FIN-WAIT-1. Leads to CLOSED, FIN-WAIT-2, TIME-WAIT, CLOSING."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return u19_send(v, h)
        case Event.CALL_RECEIVE:
            return on_call_receive(v, h)
        case Event.CALL_CLOSE:
            return u16_close(v, h)
        case Event.CALL_ABORT:
            return u13_abort(v, h)
        case Event.SEND_SYN_ACK:
            return send_syn_ack_after_close(v, h)
        case Event.SEND_ACK:
            resent = h.resent()
            if h.text() is Text.NONE:
                if v.reply is Reply.ACK:
                    # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
                    v.reply = Reply.NONE
                    return "send ACK@FIN-WAIT-1"
                if v.syn_acked or v.reply is not Reply.SYN_ACK:
                    if resent:
                        # send probe: RFC 9293 §3.8.4, §3.8.6.1
                        return "send probe@FIN-WAIT-1"
                    if not v.fin_rcvd:
                        # send window update: RFC 9293 §3.8.6.2.2
                        # RFC 9293 gives no list of states: while the peer may still send
                        return "send window update@FIN-WAIT-1"
            else:
                if v.queued and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK) and not resent:
                    # send text: RFC 9293 §3.10.2, §3.8
                    v.reply = Reply.NONE
                    v.unacked = True
                    v.queued = h.more()
                    return "send text@FIN-WAIT-1"
                if v.unacked and v.syn_acked and resent:
                    # send text again: RFC 9293 §3.10.8, §3.8.1
                    v.reply = Reply.NONE
                    return "send text again@FIN-WAIT-1"
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
                # S1 send FIN: RFC 9293 §3.10.4, §3.6
                v.reply = Reply.NONE
                v.fin_sent = v.unacked = True
                v.queued = False
                return "S1 send FIN"
            if v.fin_sent and not v.fin_acked and resent:
                # S3 send FIN again: RFC 9293 §3.10.8, §3.8.1
                v.reply = Reply.NONE
                return "S3 send FIN again@FIN-WAIT-1"
        case Event.TIMER_RETRANSMISSION_TIMEOUT:
            return on_timer_retransmission_timeout(v, h)
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
                        if v.fin_sent:
                            if not (fills is not Held.NOTHING and v.held is not Held.NOTHING):
                                # A10 FIN acked, empty: ACK: RFC 9293 §3.10.7.4
                                v.syn_acked = v.fin_acked = True
                                v.unacked = False
                                v.state = State.FIN_WAIT_2
                                h.close_ok()
                                return "A10 FIN acked, empty: ACK"
                            if not v.half_duplex:
                                if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                    # A10 FIN acked, nothing but what came with the SYN: ACK: RFC 9293 §3.10.7.4
                                    v.syn_acked = v.fin_acked = v.unread = True
                                    v.unacked = False
                                    v.reply = Reply.ACK
                                    v.state = State.FIN_WAIT_2
                                    h.close_ok()
                                    h.take_text()
                                    return "A10 FIN acked, nothing but what came with the SYN: ACK"
                                if fills is not Held.FIN:
                                    # A10 FIN acked, nothing but text and FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                                    # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                    # peer's
                                    v.syn_acked = v.fin_acked = v.fin_rcvd = v.unread = True
                                    v.unacked = False
                                    v.reply = Reply.ACK
                                    v.held = Held.NOTHING
                                    v.state = State.TIME_WAIT
                                    h.close_ok()
                                    h.take_text()
                                    h.signal_connection_closing()
                                    h.start_time_wait_timer()
                                    return "A10 FIN acked, nothing but text and FIN that came with the SYN: ACK"
                            if v.held is Held.FIN and fills is Held.FIN:
                                # A10 FIN acked, nothing but the FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                                # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                # peer's
                                v.syn_acked = v.fin_acked = v.fin_rcvd = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.TIME_WAIT
                                h.close_ok()
                                h.signal_connection_closing()
                                h.start_time_wait_timer()
                                return "A10 FIN acked, nothing but the FIN that came with the SYN: ACK"
                        else:
                            if not (fills is not Held.NOTHING and v.held is not Held.NOTHING):
                                # A10 all acked, FIN unsent, empty: ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = True
                                v.unacked = False
                                return "A10 all acked, FIN unsent, empty: ACK"
                            if not v.half_duplex:
                                if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                    # A10 all acked, FIN unsent, nothing but what came with the SYN: ACK: RFC 9293 §3.10.7.4
                                    # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                    v.syn_acked = v.unread = True
                                    v.unacked = False
                                    v.reply = Reply.ACK
                                    h.take_text()
                                    return "A10 all acked, FIN unsent, nothing but what came with the SYN: ACK"
                                if fills is not Held.FIN:
                                    # A10 all acked, FIN unsent, nothing but text and FIN that came with the SYN: ACK: RFC 9293
                                    # §3.10.7.4
                                    # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                    v.syn_acked = v.fin_rcvd = v.unread = True
                                    v.unacked = False
                                    v.reply = Reply.ACK
                                    v.held = Held.NOTHING
                                    v.state = State.CLOSING
                                    h.take_text()
                                    h.signal_connection_closing()
                                    return "A10 all acked, FIN unsent, nothing but text and FIN that came with the SYN: ACK"
                            if v.held is Held.FIN and fills is Held.FIN:
                                # A10 all acked, FIN unsent, nothing but the FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.fin_rcvd = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.CLOSING
                                h.signal_connection_closing()
                                return "A10 all acked, FIN unsent, nothing but the FIN that came with the SYN: ACK"
                    if ack is Ack.SOME:
                        if not (fills is not Held.NOTHING and v.held is not Held.NOTHING):
                            # A10 some acked, empty: ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = True
                            return "A10 some acked, empty: ACK"
                        if not v.half_duplex:
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 some acked, nothing but what came with the SYN: ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.unread = True
                                v.reply = Reply.ACK
                                h.take_text()
                                return "A10 some acked, nothing but what came with the SYN: ACK"
                            if fills is not Held.FIN:
                                # A10 some acked, nothing but text and FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.fin_rcvd = v.unread = True
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.CLOSING
                                h.take_text()
                                h.signal_connection_closing()
                                return "A10 some acked, nothing but text and FIN that came with the SYN: ACK"
                        if v.held is Held.FIN and fills is Held.FIN:
                            # A10 some acked, nothing but the FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.signal_connection_closing()
                            return "A10 some acked, nothing but the FIN that came with the SYN: ACK"
                    if ack is Ack.OLD:
                        if not (fills is not Held.NOTHING and v.held is not Held.NOTHING):
                            # A10 nothing new, empty: ACK: RFC 9293 §3.10.7.4
                            return "A10 nothing new, empty: ACK"
                        if not v.half_duplex:
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 nothing new, nothing but what came with the SYN: ACK: RFC 9293 §3.10.7.4
                                v.reply = Reply.ACK
                                v.unread = True
                                h.take_text()
                                return "A10 nothing new, nothing but what came with the SYN: ACK"
                            if fills is not Held.FIN:
                                # A10 nothing new, nothing but text and FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                                v.reply = Reply.ACK
                                v.fin_rcvd = v.unread = True
                                v.held = Held.NOTHING
                                v.state = State.CLOSING
                                h.take_text()
                                h.signal_connection_closing()
                                return "A10 nothing new, nothing but text and FIN that came with the SYN: ACK"
                        if v.held is Held.FIN and fills is Held.FIN:
                            # A10 nothing new, nothing but the FIN that came with the SYN: ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.signal_connection_closing()
                            return "A10 nothing new, nothing but the FIN that came with the SYN: ACK"
                    if v.half_duplex and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                        if (
                            v.held is not Held.NOTHING
                            and fills is not Held.NOTHING
                            and not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN)
                        ):
                            # A15 lost, nothing but what came with the SYN: ACK: RFC 9293 §3.6.1
                            # SHLD-3
                            forget(v)
                            v.reply = Reply.RST
                            v.state = State.CLOSED
                            h.signal_connection_reset()
                            h.flush_queues()
                            h.delete_tcb()
                            return "A15 lost, nothing but what came with the SYN: ACK"
                        if v.held is Held.FIN and fills in (Held.FIN, Held.TEXT_AND_FIN) and fills is not Held.FIN:
                            # A15 lost, nothing but text and FIN that came with the SYN: ACK: RFC 9293 §3.6.1
                            # SHLD-3
                            forget(v)
                            v.reply = Reply.RST
                            v.state = State.CLOSED
                            h.signal_connection_reset()
                            h.flush_queues()
                            h.delete_tcb()
                            return "A15 lost, nothing but text and FIN that came with the SYN: ACK"
                if text is Text.FITS:
                    if not v.half_duplex:
                        if ack is Ack.ALL:
                            if v.fin_sent:
                                if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                    # A10 FIN acked, text: ACK: RFC 9293 §3.10.7.4
                                    v.syn_acked = v.fin_acked = v.unread = True
                                    v.unacked = False
                                    v.reply = Reply.ACK
                                    v.state = State.FIN_WAIT_2
                                    h.close_ok()
                                    h.take_text()
                                    return "A10 FIN acked, text: ACK"
                                # A10 FIN acked, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                                # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                # peer's
                                v.syn_acked = v.fin_acked = v.fin_rcvd = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.TIME_WAIT
                                h.close_ok()
                                h.take_text()
                                h.signal_connection_closing()
                                h.start_time_wait_timer()
                                return "A10 FIN acked, text up to the FIN held: ACK"
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 all acked, FIN unsent, text: ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                h.take_text()
                                return "A10 all acked, FIN unsent, text: ACK"
                            # A10 all acked, FIN unsent, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 all acked, FIN unsent, text up to the FIN held: ACK"
                        if ack is Ack.SOME:
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 some acked, text: ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.unread = True
                                v.reply = Reply.ACK
                                h.take_text()
                                return "A10 some acked, text: ACK"
                            # A10 some acked, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 some acked, text up to the FIN held: ACK"
                        if ack is Ack.OLD:
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 nothing new, text: ACK: RFC 9293 §3.10.7.4
                                v.reply = Reply.ACK
                                v.unread = True
                                h.take_text()
                                return "A10 nothing new, text: ACK"
                            # A10 nothing new, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = v.unread = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 nothing new, text up to the FIN held: ACK"
                    elif ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A15 lost, text: ACK: RFC 9293 §3.6.1
                            # SHLD-3
                            forget(v)
                            v.reply = Reply.RST
                            v.state = State.CLOSED
                            h.signal_connection_reset()
                            h.flush_queues()
                            h.delete_tcb()
                            return "A15 lost, text: ACK@FIN-WAIT-1"
                        # A15 lost, text up to the FIN held: ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text up to the FIN held: ACK@FIN-WAIT-1"
                if text is Text.BEYOND:
                    if ack is Ack.ALL:
                        if v.fin_sent:
                            # A10 FIN acked, text cut off: ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.fin_acked = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.state = State.FIN_WAIT_2
                            h.close_ok()
                            return "A10 FIN acked, text cut off: ACK"
                        # A10 all acked, FIN unsent, text cut off: ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = True
                        v.unacked = False
                        v.reply = Reply.ACK
                        return "A10 all acked, FIN unsent, text cut off: ACK"
                    if ack is Ack.SOME:
                        # A10 some acked, text cut off: ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = True
                        v.reply = Reply.ACK
                        return "A10 some acked, text cut off: ACK"
                    if ack is Ack.OLD:
                        # A10 nothing new, text cut off: ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        return "A10 nothing new, text cut off: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@FIN-WAIT-1"
            if seq is Seq.AHEAD:
                if text is Text.NONE:
                    # A2b early, empty: ACK: RFC 9293 §3.10.7.4
                    return "A2b early, empty: ACK@FIN-WAIT-1"
                if v.held is Held.FIN:
                    # A2b early text, FIN held: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early text, FIN held: ACK@FIN-WAIT-1"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early text: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.TEXT
                    return "A2b early text: ACK@FIN-WAIT-1"
                # A2b early text, wrong ACK: ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early text, wrong ACK: ACK@FIN-WAIT-1"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@FIN-WAIT-1"
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            fin_beyond = h.fin_beyond()
            text = h.text()
            ack = h.ack()
            if seq is Seq.NEXT:
                if not (fin_beyond or text is Text.BEYOND):
                    if ack is Ack.ALL:
                        if v.fin_sent:
                            if text is Text.NONE:
                                # A10 FIN acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                                # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                # peer's
                                v.syn_acked = v.fin_acked = v.fin_rcvd = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.TIME_WAIT
                                h.close_ok()
                                h.signal_connection_closing()
                                h.start_time_wait_timer()
                                return "A10 FIN acked, FIN: FIN,ACK"
                            if not v.half_duplex:
                                # A10 FIN acked, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                                # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                # peer's
                                v.syn_acked = v.fin_acked = v.fin_rcvd = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.TIME_WAIT
                                h.close_ok()
                                h.take_text()
                                h.signal_connection_closing()
                                h.start_time_wait_timer()
                                return "A10 FIN acked, text and FIN: FIN,ACK"
                        else:
                            if text is Text.NONE:
                                # A10 all acked, FIN unsent, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.fin_rcvd = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.CLOSING
                                h.signal_connection_closing()
                                return "A10 all acked, FIN unsent, FIN: FIN,ACK"
                            if not v.half_duplex:
                                # A10 all acked, FIN unsent, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.fin_rcvd = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.CLOSING
                                h.take_text()
                                h.signal_connection_closing()
                                return "A10 all acked, FIN unsent, text and FIN: FIN,ACK"
                    if ack is Ack.SOME:
                        if text is Text.NONE:
                            # A10 some acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.signal_connection_closing()
                            return "A10 some acked, FIN: FIN,ACK"
                        if not v.half_duplex:
                            # A10 some acked, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 some acked, text and FIN: FIN,ACK"
                    if ack is Ack.OLD:
                        if text is Text.NONE:
                            # A10 nothing new, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.signal_connection_closing()
                            return "A10 nothing new, FIN: FIN,ACK"
                        if not v.half_duplex:
                            # A10 nothing new, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = v.unread = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 nothing new, text and FIN: FIN,ACK"
                    if v.half_duplex and ack in (Ack.ALL, Ack.SOME, Ack.OLD) and text is Text.FITS:
                        # A15 lost, text and FIN: FIN,ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text and FIN: FIN,ACK@FIN-WAIT-1"
                elif text is not Text.FITS:
                    if ack is Ack.ALL:
                        if v.fin_sent:
                            # A10 FIN acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                            v.syn_acked = v.fin_acked = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.state = State.FIN_WAIT_2
                            h.close_ok()
                            return "A10 FIN acked, all cut off: FIN,ACK"
                        # A10 all acked, FIN unsent, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = True
                        v.unacked = False
                        v.reply = Reply.ACK
                        return "A10 all acked, FIN unsent, all cut off: FIN,ACK"
                    if ack is Ack.SOME:
                        # A10 some acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = True
                        v.reply = Reply.ACK
                        return "A10 some acked, all cut off: FIN,ACK"
                    if ack is Ack.OLD:
                        # A10 nothing new, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        return "A10 nothing new, all cut off: FIN,ACK"
                if fin_beyond and text is Text.FITS:
                    if not v.half_duplex:
                        if ack is Ack.ALL:
                            if v.fin_sent:
                                # A10 FIN acked, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                                v.syn_acked = v.fin_acked = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.state = State.FIN_WAIT_2
                                h.close_ok()
                                h.take_text()
                                return "A10 FIN acked, text, FIN cut off: FIN,ACK"
                            # A10 all acked, FIN unsent, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.unread = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            h.take_text()
                            return "A10 all acked, FIN unsent, text, FIN cut off: FIN,ACK"
                        if ack is Ack.SOME:
                            # A10 some acked, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.unread = True
                            v.reply = Reply.ACK
                            h.take_text()
                            return "A10 some acked, text, FIN cut off: FIN,ACK"
                        if ack is Ack.OLD:
                            # A10 nothing new, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A10 nothing new, text, FIN cut off: FIN,ACK"
                    elif ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                        # A15 lost, text, FIN cut off: FIN,ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text, FIN cut off: FIN,ACK@FIN-WAIT-1"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@FIN-WAIT-1"
            if seq is Seq.AHEAD:
                if fin_beyond or text is Text.BEYOND:
                    # A2b early FIN, cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early FIN, cut off: FIN,ACK@FIN-WAIT-1"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early FIN: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.FIN
                    return "A2b early FIN: FIN,ACK@FIN-WAIT-1"
                # A2b early FIN, wrong ACK: FIN,ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early FIN, wrong ACK: FIN,ACK@FIN-WAIT-1"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@FIN-WAIT-1"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING:
                carries = h.carries()
                fills = h.fills()
                if not v.half_duplex:
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        if ack is Ack.ALL:
                            if v.fin_sent:
                                if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                    # A10 FIN acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                                    v.syn_acked = v.fin_acked = v.unread = True
                                    v.unacked = False
                                    v.reply = Reply.ACK
                                    v.state = State.FIN_WAIT_2
                                    h.close_ok()
                                    h.take_text()
                                    return "A10 FIN acked, text: SYN,ACK"
                                # A10 FIN acked, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                                # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                # peer's
                                v.syn_acked = v.fin_acked = v.fin_rcvd = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.TIME_WAIT
                                h.close_ok()
                                h.take_text()
                                h.signal_connection_closing()
                                h.start_time_wait_timer()
                                return "A10 FIN acked, text up to the FIN held: SYN,ACK"
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 all acked, FIN unsent, text: SYN,ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                h.take_text()
                                return "A10 all acked, FIN unsent, text: SYN,ACK"
                            # A10 all acked, FIN unsent, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 all acked, FIN unsent, text up to the FIN held: SYN,ACK"
                        if ack is Ack.SOME:
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 some acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                                # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                                v.syn_acked = v.unread = True
                                v.reply = Reply.ACK
                                h.take_text()
                                return "A10 some acked, text: SYN,ACK"
                            # A10 some acked, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 some acked, text up to the FIN held: SYN,ACK"
                        if ack is Ack.OLD:
                            if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                                # A10 nothing new, text: SYN,ACK: RFC 9293 §3.10.7.4
                                v.reply = Reply.ACK
                                v.unread = True
                                h.take_text()
                                return "A10 nothing new, text: SYN,ACK"
                            # A10 nothing new, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = v.unread = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 nothing new, text up to the FIN held: SYN,ACK"
                    if carries is Held.TEXT_AND_FIN:
                        if ack is Ack.ALL:
                            if v.fin_sent:
                                # A10 FIN acked, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                                # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                                # peer's
                                v.syn_acked = v.fin_acked = v.fin_rcvd = v.unread = True
                                v.unacked = False
                                v.reply = Reply.ACK
                                v.held = Held.NOTHING
                                v.state = State.TIME_WAIT
                                h.close_ok()
                                h.take_text()
                                h.signal_connection_closing()
                                h.start_time_wait_timer()
                                return "A10 FIN acked, text and FIN: SYN,ACK"
                            # A10 all acked, FIN unsent, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 all acked, FIN unsent, text and FIN: SYN,ACK"
                        if ack is Ack.SOME:
                            # A10 some acked, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                            # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                            v.syn_acked = v.fin_rcvd = v.unread = True
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 some acked, text and FIN: SYN,ACK"
                        if ack is Ack.OLD:
                            # A10 nothing new, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.fin_rcvd = v.unread = True
                            v.held = Held.NOTHING
                            v.state = State.CLOSING
                            h.take_text()
                            h.signal_connection_closing()
                            return "A10 nothing new, text and FIN: SYN,ACK"
                elif ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                    if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A15 lost, text: SYN,ACK: RFC 9293 §3.6.1
                            # SHLD-3
                            forget(v)
                            v.reply = Reply.RST
                            v.state = State.CLOSED
                            h.signal_connection_reset()
                            h.flush_queues()
                            h.delete_tcb()
                            return "A15 lost, text: SYN,ACK@FIN-WAIT-1"
                        # A15 lost, text up to the FIN held: SYN,ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text up to the FIN held: SYN,ACK@FIN-WAIT-1"
                    if carries is Held.TEXT_AND_FIN:
                        # A15 lost, text and FIN: SYN,ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text and FIN: SYN,ACK@FIN-WAIT-1"
                if carries is Held.FIN:
                    if ack is Ack.ALL:
                        if v.fin_sent:
                            # A10 FIN acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                            # D8: only note 2 of figure 5 has it: the FIN is acknowledged by the segment that carries the
                            # peer's
                            v.syn_acked = v.fin_acked = v.fin_rcvd = True
                            v.unacked = False
                            v.reply = Reply.ACK
                            v.held = Held.NOTHING
                            v.state = State.TIME_WAIT
                            h.close_ok()
                            h.signal_connection_closing()
                            h.start_time_wait_timer()
                            return "A10 FIN acked, FIN: SYN,ACK"
                        # A10 all acked, FIN unsent, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = v.fin_rcvd = True
                        v.unacked = False
                        v.reply = Reply.ACK
                        v.held = Held.NOTHING
                        v.state = State.CLOSING
                        h.signal_connection_closing()
                        return "A10 all acked, FIN unsent, FIN: SYN,ACK"
                    if ack is Ack.SOME:
                        # A10 some acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                        # D4: the own SYN may be what is acknowledged here; only an ACK of everything acknowledges the FIN
                        v.syn_acked = v.fin_rcvd = True
                        v.reply = Reply.ACK
                        v.held = Held.NOTHING
                        v.state = State.CLOSING
                        h.signal_connection_closing()
                        return "A10 some acked, FIN: SYN,ACK"
                    if ack is Ack.OLD:
                        # A10 nothing new, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        v.state = State.CLOSING
                        h.signal_connection_closing()
                        return "A10 nothing new, FIN: SYN,ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@FIN-WAIT-1"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@FIN-WAIT-1"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@FIN-WAIT-1"
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


def fin_wait_2(v: Variables, event: Event, h: Handlers) -> str | None:
    """FIN-WAIT-2. Leads to CLOSED, TIME-WAIT."""
    match event:
        case Event.CALL_PASSIVE_OPEN:
            return u06_passive_open(v, h)
        case Event.CALL_ACTIVE_OPEN:
            return u06_active_open(v, h)
        case Event.CALL_SEND:
            return u19_send(v, h)
        case Event.CALL_RECEIVE:
            return on_call_receive(v, h)
        case Event.CALL_CLOSE:
            return u16_close(v, h)
        case Event.CALL_ABORT:
            return u13_abort(v, h)
        case Event.SEND_ACK:
            resent = h.resent()
            if h.text() is Text.NONE:
                if v.reply is Reply.ACK:
                    # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
                    v.reply = Reply.NONE
                    return "send ACK@FIN-WAIT-2"
                if v.syn_acked or v.reply is not Reply.SYN_ACK:
                    if resent:
                        # send probe: RFC 9293 §3.8.4, §3.8.6.1
                        return "send probe@FIN-WAIT-2"
                    if not v.fin_rcvd:
                        # send window update: RFC 9293 §3.8.6.2.2
                        # RFC 9293 gives no list of states: while the peer may still send
                        return "send window update@FIN-WAIT-2"
            elif not v.unacked and resent:
                # send keep-alive with an octet: RFC 9293 §3.8.4
                v.reply = Reply.NONE
                return "send keep-alive with an octet@FIN-WAIT-2"
        case Event.TIMER_USER_TIMEOUT:
            # S4 user timeout, half closed: RFC 9293 §3.10.8
            # D20: RFC 9293 gives FIN-WAIT-2 no timer of its own: without a user timeout it may last for ever
            forget(v)
            v.state = State.CLOSED
            h.flush_queues()
            h.signal_user_timeout()
            h.delete_tcb()
            return "S4 user timeout, half closed"
        case Event.RECV_ACK:
            seq = h.seq()
            ack = h.ack()
            text = h.text()
            if seq is Seq.NEXT and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                if text is Text.NONE:
                    # A11 acked, empty: ACK: RFC 9293 §3.10.7.4
                    return "A11 acked, empty: ACK"
                if text is Text.FITS:
                    fills = h.fills()
                    if not v.half_duplex:
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A11 acked, text: ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A11 acked, text: ACK"
                        # A11 acked, text up to the FIN held: ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.TIME_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        h.start_time_wait_timer()
                        return "A11 acked, text up to the FIN held: ACK"
                    if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                        # A15 lost, text: ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text: ACK@FIN-WAIT-2"
                    # A15 lost, text up to the FIN held: ACK: RFC 9293 §3.6.1
                    # SHLD-3
                    forget(v)
                    v.reply = Reply.RST
                    v.state = State.CLOSED
                    h.signal_connection_reset()
                    h.flush_queues()
                    h.delete_tcb()
                    return "A15 lost, text up to the FIN held: ACK@FIN-WAIT-2"
                # A11 acked, text cut off: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A11 acked, text cut off: ACK"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: ACK@FIN-WAIT-2"
            if seq is Seq.AHEAD:
                if text is Text.NONE:
                    # A2b early, empty: ACK: RFC 9293 §3.10.7.4
                    return "A2b early, empty: ACK@FIN-WAIT-2"
                if v.held is Held.FIN:
                    # A2b early text, FIN held: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early text, FIN held: ACK@FIN-WAIT-2"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early text: ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.TEXT
                    return "A2b early text: ACK@FIN-WAIT-2"
                # A2b early text, wrong ACK: ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early text, wrong ACK: ACK@FIN-WAIT-2"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: ACK@FIN-WAIT-2"
        case Event.RECV_FIN_ACK:
            seq = h.seq()
            ack = h.ack()
            fin_beyond = h.fin_beyond()
            text = h.text()
            if seq is Seq.NEXT and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                if not (fin_beyond or text is Text.BEYOND):
                    if text is Text.NONE:
                        # A11 acked, FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = True
                        v.held = Held.NOTHING
                        v.state = State.TIME_WAIT
                        h.signal_connection_closing()
                        h.start_time_wait_timer()
                        return "A11 acked, FIN: FIN,ACK"
                    if not v.half_duplex:
                        # A11 acked, text and FIN: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.TIME_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        h.start_time_wait_timer()
                        return "A11 acked, text and FIN: FIN,ACK"
                    # A15 lost, text and FIN: FIN,ACK: RFC 9293 §3.6.1
                    # SHLD-3
                    forget(v)
                    v.reply = Reply.RST
                    v.state = State.CLOSED
                    h.signal_connection_reset()
                    h.flush_queues()
                    h.delete_tcb()
                    return "A15 lost, text and FIN: FIN,ACK@FIN-WAIT-2"
                if text is not Text.FITS:
                    # A11 acked, all cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    return "A11 acked, all cut off: FIN,ACK"
                if fin_beyond:
                    if not v.half_duplex:
                        # A11 acked, text, FIN cut off: FIN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.unread = True
                        h.take_text()
                        return "A11 acked, text, FIN cut off: FIN,ACK"
                    # A15 lost, text, FIN cut off: FIN,ACK: RFC 9293 §3.6.1
                    # SHLD-3
                    forget(v)
                    v.reply = Reply.RST
                    v.state = State.CLOSED
                    h.signal_connection_reset()
                    h.flush_queues()
                    h.delete_tcb()
                    return "A15 lost, text, FIN cut off: FIN,ACK@FIN-WAIT-2"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2: FIN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2: FIN,ACK@FIN-WAIT-2"
            if seq is Seq.AHEAD:
                if fin_beyond or text is Text.BEYOND:
                    # A2b early FIN, cut off: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    return "A2b early FIN, cut off: FIN,ACK@FIN-WAIT-2"
                if ack in (Ack.SOME, Ack.ALL) or (ack is Ack.OLD and v.syn_acked):
                    # A2b early FIN: FIN,ACK: RFC 9293 §3.10.7.4
                    # MAY-13: the ACK is optional; what is held here may as well be dropped (SHLD-31)
                    v.reply = Reply.ACK
                    v.held = Held.FIN
                    return "A2b early FIN: FIN,ACK@FIN-WAIT-2"
                # A2b early FIN, wrong ACK: FIN,ACK: RFC 9293 §3.10.7.4
                # SHLD-31: it may be dropped; held, it would be dropped for its ACK when its turn comes
                v.reply = Reply.ACK
                return "A2b early FIN, wrong ACK: FIN,ACK@FIN-WAIT-2"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: FIN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: FIN,ACK@FIN-WAIT-2"
        case Event.RECV_SYN_ACK:
            seq = h.seq()
            ack = h.ack()
            if seq is Seq.STRADDLING and ack in (Ack.ALL, Ack.SOME, Ack.OLD):
                carries = h.carries()
                if carries not in (Held.FIN, Held.TEXT_AND_FIN):
                    fills = h.fills()
                    if not v.half_duplex:
                        if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                            # A11 acked, text: SYN,ACK: RFC 9293 §3.10.7.4
                            v.reply = Reply.ACK
                            v.unread = True
                            h.take_text()
                            return "A11 acked, text: SYN,ACK"
                        # A11 acked, text up to the FIN held: SYN,ACK: RFC 9293 §3.10.7.4
                        v.reply = Reply.ACK
                        v.fin_rcvd = v.unread = True
                        v.held = Held.NOTHING
                        v.state = State.TIME_WAIT
                        h.take_text()
                        h.signal_connection_closing()
                        h.start_time_wait_timer()
                        return "A11 acked, text up to the FIN held: SYN,ACK"
                    if not (fills in (Held.FIN, Held.TEXT_AND_FIN) and v.held is Held.FIN):
                        # A15 lost, text: SYN,ACK: RFC 9293 §3.6.1
                        # SHLD-3
                        forget(v)
                        v.reply = Reply.RST
                        v.state = State.CLOSED
                        h.signal_connection_reset()
                        h.flush_queues()
                        h.delete_tcb()
                        return "A15 lost, text: SYN,ACK@FIN-WAIT-2"
                    # A15 lost, text up to the FIN held: SYN,ACK: RFC 9293 §3.6.1
                    # SHLD-3
                    forget(v)
                    v.reply = Reply.RST
                    v.state = State.CLOSED
                    h.signal_connection_reset()
                    h.flush_queues()
                    h.delete_tcb()
                    return "A15 lost, text up to the FIN held: SYN,ACK@FIN-WAIT-2"
                if carries is Held.FIN:
                    # A11 acked, FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    v.fin_rcvd = True
                    v.held = Held.NOTHING
                    v.state = State.TIME_WAIT
                    h.signal_connection_closing()
                    h.start_time_wait_timer()
                    return "A11 acked, FIN: SYN,ACK"
                if not v.half_duplex:
                    # A11 acked, text and FIN: SYN,ACK: RFC 9293 §3.10.7.4
                    v.reply = Reply.ACK
                    v.fin_rcvd = v.unread = True
                    v.held = Held.NOTHING
                    v.state = State.TIME_WAIT
                    h.take_text()
                    h.signal_connection_closing()
                    h.start_time_wait_timer()
                    return "A11 acked, text and FIN: SYN,ACK"
                # A15 lost, text and FIN: SYN,ACK: RFC 9293 §3.6.1
                # SHLD-3
                forget(v)
                v.reply = Reply.RST
                v.state = State.CLOSED
                h.signal_connection_reset()
                h.flush_queues()
                h.delete_tcb()
                return "A15 lost, text and FIN: SYN,ACK@FIN-WAIT-2"
            if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
                # A2 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A2 challenge: SYN,ACK@FIN-WAIT-2"
            if seq in (Seq.NEXT, Seq.AHEAD):
                # A5 challenge: SYN,ACK: RFC 9293 §3.10.7.4
                v.reply = Reply.ACK
                return "A5 challenge: SYN,ACK@FIN-WAIT-2"
            if ack in (Ack.ANCIENT, Ack.UNSENT):
                # A7: SYN,ACK: RFC 9293 §3.10.7.4
                # D22: not in SYN-RECEIVED, where an unacceptable ACK is answered by a RST
                v.reply = Reply.ACK
                return "A7: SYN,ACK@FIN-WAIT-2"
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
