"""What tcp does alike in several states. Made from the model by `wirestate generate`; do not
edit.
"""

from __future__ import annotations

from wirestate.reference.generated.tcp_values import Close, Held, Reply, Seq, Text
from wirestate.reference.generated.tcp.vocabulary import Handlers, State, Variables


def forget(v: Variables) -> None:
    """As in the beginning, but for what is configuration."""
    v.reply = Reply.NONE
    v.passive = v.reopened = v.syn_acked = v.unacked = v.queued = False
    v.fin_sent = v.fin_acked = v.fin_rcvd = v.unread = False
    v.close = Close.NO
    v.held = Held.NOTHING


def u06_passive_open(v: Variables, h: Handlers) -> str | None:
    """call passive-OPEN, in SYN-SENT, SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2,
    CLOSE-WAIT, CLOSING, LAST-ACK, TIME-WAIT.
    """
    # U06 passive-OPEN: RFC 9293 §3.10.1
    h.error_connection_already_exists()
    return "U06 passive-OPEN@"


def u06_active_open(v: Variables, h: Handlers) -> str | None:
    """call active-OPEN, in SYN-SENT, SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2,
    CLOSE-WAIT, CLOSING, LAST-ACK, TIME-WAIT.
    """
    # U06 active-OPEN: RFC 9293 §3.10.1
    h.error_connection_already_exists()
    return "U06 active-OPEN@"


def on_call_send(v: Variables, h: Handlers) -> str | None:
    """call SEND, in ESTABLISHED, CLOSE-WAIT."""
    if v.close is Close.NO:
        # U15 SEND: RFC 9293 §3.10.2
        v.queued = True
        h.queue_data()
        return "U15 SEND@"
    # U19 after CLOSE SEND: RFC 9293 §3.10.2, §3.6
    h.error_connection_closing()
    return "U19 after CLOSE SEND@"


def u19_send(v: Variables, h: Handlers) -> str | None:
    """call SEND, in FIN-WAIT-1, FIN-WAIT-2, CLOSING, LAST-ACK, TIME-WAIT."""
    # U19 SEND: RFC 9293 §3.10.2
    h.error_connection_closing()
    return "U19 SEND@"


def u10_receive(v: Variables, h: Handlers) -> str | None:
    """call RECEIVE, in LISTEN, SYN-SENT, SYN-RECEIVED."""
    # U10 RECEIVE: RFC 9293 §3.10.3
    h.queue_receive()
    return "U10 RECEIVE@"


def on_call_receive(v: Variables, h: Handlers) -> str | None:
    """call RECEIVE, in FIN-WAIT-1, FIN-WAIT-2."""
    if v.half_duplex:
        # U20 half-duplex RECEIVE: RFC 9293 §3.6.1
        h.error_connection_closing()
        return "U20 half-duplex RECEIVE@"
    if v.unread:
        # U20 RECEIVE, half closed: RFC 9293 §3.10.3
        v.unread = False
        h.deliver_text()
        return "U20 RECEIVE, half closed@"
    # U20 RECEIVE waits, half closed: RFC 9293 §3.10.3
    h.queue_receive()
    return "U20 RECEIVE waits, half closed@"


def u18_receive(v: Variables, h: Handlers) -> str | None:
    """call RECEIVE, in CLOSING, LAST-ACK, TIME-WAIT."""
    # U18 RECEIVE: RFC 9293 §3.10.3
    h.error_connection_closing()
    return "U18 RECEIVE@"


def u16_close(v: Variables, h: Handlers) -> str | None:
    """call CLOSE, in FIN-WAIT-1, FIN-WAIT-2."""
    # U16 CLOSE: RFC 9293 §3.10.4
    # never a second FIN
    h.error_connection_closing()
    return "U16 CLOSE@"


def u18_close(v: Variables, h: Handlers) -> str | None:
    """call CLOSE, in CLOSING, LAST-ACK, TIME-WAIT."""
    # U18 CLOSE: RFC 9293 §3.10.4
    h.error_connection_closing()
    return "U18 CLOSE@"


def u13_abort(v: Variables, h: Handlers) -> str | None:
    """call ABORT, in SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT."""
    # U13 ABORT: RFC 9293 §3.10.5
    # D1: after a RST of one's own the connection is CLOSED (section 3.10.5), not in TIME-WAIT
    # (section 3.5.2, note 3 of figure 5)
    forget(v)
    v.reply = Reply.RST
    v.state = State.CLOSED
    h.return_calls_connection_reset()
    h.flush_queues()
    h.delete_tcb()
    return "U13 ABORT@"


def u22_abort(v: Variables, h: Handlers) -> str | None:
    """call ABORT, in CLOSING, LAST-ACK, TIME-WAIT."""
    # U22 ABORT: RFC 9293 §3.10.5
    forget(v)
    v.state = State.CLOSED
    h.ok()
    h.delete_tcb()
    return "U22 ABORT@"


def send_syn_ack_after_close(v: Variables, h: Handlers) -> str | None:
    """send SYN,ACK, in FIN-WAIT-1, CLOSING."""
    if not v.syn_acked and v.reply is Reply.SYN_ACK and h.carries() is Held.NOTHING:
        # send SYN,ACK after CLOSE: RFC 9293 §3.10.8, §3.8.1
        v.reply = Reply.NONE
        return "send SYN,ACK after CLOSE@"
    return None


def send_rst(v: Variables, h: Handlers) -> str | None:
    """send RST, in CLOSED, LISTEN, SYN-SENT, SYN-RECEIVED."""
    if v.reply is Reply.RST:
        # send RST: RFC 9293 §3.5.2
        v.reply = Reply.NONE
        return "send RST@"
    return None


def send_ack(v: Variables, h: Handlers) -> str | None:
    """send ACK, in SYN-RECEIVED, TIME-WAIT."""
    if v.reply is Reply.ACK and h.text() is Text.NONE:
        # send ACK: RFC 9293 §3.10.7.4, §3.8.6.3
        v.reply = Reply.NONE
        return "send ACK@"
    return None


def on_timer_retransmission_timeout(v: Variables, h: Handlers) -> str | None:
    """timer RETRANSMISSION-TIMEOUT, in FIN-WAIT-1, CLOSING."""
    if not v.syn_acked:
        # S3 retransmit SYN,ACK after CLOSE: RFC 9293 §3.10.8, §3.8.1
        # D4: the front of the queue is the SYN,ACK still; after a simultaneous open (D2) only sending the
        # FIN again, too, helps
        v.reply = Reply.SYN_ACK
        h.restart_retransmission_timer()
        return "S3 retransmit SYN,ACK after CLOSE@"
    if v.unacked:
        # S3 retransmit the head of the queue: RFC 9293 §3.10.8, §3.8.1
        v.reply = Reply.HEAD
        h.restart_retransmission_timer()
        return "S3 retransmit the head of the queue@"
    return None


def s3_retransmit_the_head_of_the_queue(v: Variables, h: Handlers) -> str | None:
    """timer RETRANSMISSION-TIMEOUT, in ESTABLISHED, CLOSE-WAIT, LAST-ACK."""
    if v.syn_acked and v.unacked:
        # S3 retransmit the head of the queue: RFC 9293 §3.10.8, §3.8.1
        v.reply = Reply.HEAD
        h.restart_retransmission_timer()
        return "S3 retransmit the head of the queue@"
    return None


def s4_user_timeout(v: Variables, h: Handlers) -> str | None:
    """timer USER-TIMEOUT, in LISTEN, SYN-SENT, SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, CLOSE-WAIT,
    CLOSING, LAST-ACK.
    """
    # S4 user timeout: RFC 9293 §3.10.8, §3.8.3
    # not in TIME-WAIT, where the other timers are off (section 3.10.7.4)
    forget(v)
    v.state = State.CLOSED
    h.flush_queues()
    h.signal_user_timeout()
    h.delete_tcb()
    return "S4 user timeout@"


def on_recv_none(v: Variables, h: Handlers) -> str | None:
    """recv NONE, in SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, CLOSING,
    LAST-ACK, TIME-WAIT.
    """
    if h.seq() in (Seq.DUPLICATE, Seq.OUTSIDE):
        # A2: NONE: RFC 9293 §3.10.7.4
        v.reply = Reply.ACK
        return "A2: NONE@"
    # A6: NONE: RFC 9293 §3.10.7.4
    return "A6: NONE@"


def on_recv_fin(v: Variables, h: Handlers) -> str | None:
    """recv FIN, in SYN-RECEIVED, ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, CLOSING,
    LAST-ACK.
    """
    if h.seq() in (Seq.DUPLICATE, Seq.OUTSIDE):
        # A2: FIN: RFC 9293 §3.10.7.4
        v.reply = Reply.ACK
        return "A2: FIN@"
    # A6: FIN: RFC 9293 §3.10.7.4
    return "A6: FIN@"


def on_recv_syn(v: Variables, h: Handlers) -> str | None:
    """recv SYN, in ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, CLOSING, LAST-ACK."""
    seq = h.seq()
    if seq in (Seq.DUPLICATE, Seq.OUTSIDE):
        # A2 challenge: SYN: RFC 9293 §3.10.7.4
        v.reply = Reply.ACK
        return "A2 challenge: SYN@"
    if seq in (Seq.NEXT, Seq.AHEAD):
        # A5 challenge: SYN: RFC 9293 §3.10.7.4
        v.reply = Reply.ACK
        return "A5 challenge: SYN@"
    # A6 old SYN: SYN: RFC 9293 §3.10.7.4
    return "A6 old SYN: SYN@"


def on_recv_rst_as_in_established(v: Variables, h: Handlers) -> str | None:
    """recv RST, in ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT."""
    seq = h.seq()
    if seq is Seq.NEXT:
        # A3 reset: RST: RFC 9293 §3.10.7.4, §3.5.3
        forget(v)
        v.state = State.CLOSED
        h.signal_connection_reset()
        h.flush_queues()
        h.delete_tcb()
        return "A3 reset: RST@"
    if seq is Seq.OUTSIDE:
        # A1 outside: RST: RFC 9293 §3.10.7.4, §3.5.3
        return "A1 outside: RST@"
    # A4 challenge: RST: RFC 9293 §3.10.7.4, §3.5.3
    v.reply = Reply.ACK
    return "A4 challenge: RST@"


def on_recv_rst_ack_as_in_established(v: Variables, h: Handlers) -> str | None:
    """recv RST,ACK, in ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT."""
    seq = h.seq()
    if seq is Seq.NEXT:
        # A3 reset: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
        forget(v)
        v.state = State.CLOSED
        h.signal_connection_reset()
        h.flush_queues()
        h.delete_tcb()
        return "A3 reset: RST,ACK@"
    if seq is Seq.OUTSIDE:
        # A1 outside: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
        return "A1 outside: RST,ACK@"
    # A4 challenge: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
    v.reply = Reply.ACK
    return "A4 challenge: RST,ACK@"


def on_recv_rst_as_in_closing(v: Variables, h: Handlers) -> str | None:
    """recv RST, in CLOSING, LAST-ACK."""
    seq = h.seq()
    if seq is Seq.NEXT:
        # A3 over: RST: RFC 9293 §3.10.7.4, §3.5.3
        forget(v)
        v.state = State.CLOSED
        h.delete_tcb()
        return "A3 over: RST@"
    if seq is Seq.OUTSIDE:
        # A1 outside: RST: RFC 9293 §3.10.7.4, §3.5.3
        return "A1 outside: RST@"
    # A4 challenge: RST: RFC 9293 §3.10.7.4, §3.5.3
    v.reply = Reply.ACK
    return "A4 challenge: RST@"


def on_recv_rst_ack_as_in_closing(v: Variables, h: Handlers) -> str | None:
    """recv RST,ACK, in CLOSING, LAST-ACK."""
    seq = h.seq()
    if seq is Seq.NEXT:
        # A3 over: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
        forget(v)
        v.state = State.CLOSED
        h.delete_tcb()
        return "A3 over: RST,ACK@"
    if seq is Seq.OUTSIDE:
        # A1 outside: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
        return "A1 outside: RST,ACK@"
    # A4 challenge: RST,ACK: RFC 9293 §3.10.7.4, §3.5.3
    v.reply = Reply.ACK
    return "A4 challenge: RST,ACK@"
