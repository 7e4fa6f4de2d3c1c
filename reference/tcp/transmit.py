"""What a connection sends, and when: the reply that is due, what is sent again, new text and the FIN, probes, window updates.

Every segment is a rule of the machine; the windows say how much, the machine whether.
"""

from __future__ import annotations

from wirestate.reference.generated.tcp import Event, State
from wirestate.reference.generated.tcp_values import Close, Reply
from wirestate.reference.tcp.core import Core
from wirestate.reference.tcp.facts import Sent
from wirestate.reference.tcp.segment import ACK, FIN, PSH, RST, SYN, URG, Segment
from wirestate.reference.tcp.sequence import distance, plus
from wirestate.reference.tcp.tcb import Tcb

BARE = Sent()
MAY_FIN = frozenset({State.FIN_WAIT_1, State.CLOSING, State.CLOSE_WAIT})
MAY_SEND = MAY_FIN | {State.ESTABLISHED}
OPENING = frozenset({State.SYN_SENT, State.SYN_RECEIVED})
RECEIVING = frozenset({State.ESTABLISHED, State.FIN_WAIT_1, State.FIN_WAIT_2})
OVERRIDE = 0.5
"""How long too small a window may hold text back (RFC 9293 section 3.8.6.2.1)."""
CONTROL = {Reply.SYN: SYN, Reply.SYN_ACK: SYN | ACK}
EVENT = {Reply.SYN: Event.SEND_SYN, Reply.SYN_ACK: Event.SEND_SYN_ACK}


def draw(core: Core) -> None:
    """Everything that may be sent now."""
    reply(core)
    tcb = core.tcb
    if tcb is None or tcb.peer is None:
        return
    again(core, tcb)
    fresh(core, tcb)
    update(core, tcb)


def reply(core: Core) -> None:
    """The segment that is due, unless it is an ACK that may wait."""
    v, tcb = core.v, core.tcb
    if v.reply is Reply.NONE or (v.reply is Reply.ACK and core.timers.acknowledgment is not None):
        return
    if v.reply is Reply.RST or v.reply is Reply.RST_ACK:
        reset(core)
        return
    assert tcb is not None
    if v.reply is Reply.ACK:
        acknowledge(core, tcb)
    elif v.reply is Reply.HEAD:
        head(core, tcb)
    else:
        synchronize(core, tcb)


def reset(core: Core) -> None:
    """A RST: for a segment that should not have come, or at the end of a connection of one's own (section 3.5.2)."""
    port, seq, ack = core.rst
    core.take(Event.SEND_RST if ack is None else Event.SEND_RST_ACK, BARE)
    control = RST if ack is None else RST | ACK
    core.out.append(Segment(core.local.port, port, seq, ack or 0, control, 0))


def acknowledge(core: Core, tcb: Tcb) -> None:
    """An ACK without text: the one that is due, or for the window that it has."""
    seq = tcb.snd.ack_seq
    core.take(Event.SEND_ACK, Sent(resent=seq != tcb.snd.nxt))
    emit(core, tcb, ACK, seq)


def synchronize(core: Core, tcb: Tcb) -> None:
    """SYN or SYN,ACK, for the first time or again; after CLOSE the FIN goes again with it."""
    v, snd = core.v, tcb.snd
    control, event, first = CONTROL[v.reply], EVENT[v.reply], plus(snd.iss, 1)
    if tcb.syn_sent:
        tcb.timed, tcb.resent_at = None, core.now
    else:
        tcb.timed, tcb.syn_sent = (first, core.now), True
    text, resent = b"", snd.nxt != first
    if v.state in OPENING and (resent or core.settings.text_with_syn):
        text = snd.piece(first, distance(snd.nxt, first) if resent else snd.mss)
    if text and not resent:
        snd.nxt = plus(first, len(text))
    core.take(event, Sent(text=bool(text), syn=True, resent=resent, more=snd.unsent > 0))
    emit(core, tcb, control, snd.iss, text)
    if snd.fin_seq is not None:
        send_again(core, tcb, snd.fin_seq)


def emit(core: Core, tcb: Tcb, control: int, seq: int, text: bytes = b"") -> None:
    """Put a segment into the output; what is due with it has been said."""
    rcv, timers = tcb.rcv, core.timers
    assert core.remote is not None
    window = tcb.fresh_window if tcb.peer is None else rcv.offer(syn=bool(control & SYN))
    options = tcb.options(control, core.now)
    ack, urgent = rcv.nxt if control & ACK else 0, 0 if control & SYN else tcb.snd.urgent(seq)
    bits = control | URG if urgent else control
    core.out.append(Segment(core.local.port, core.remote.port, seq, ack, bits, window, options, text, urgent))
    if control & ACK:
        tcb.last_ack, tcb.text_held_back, timers.acknowledgment = rcv.nxt, 0, None
    if control & (SYN | FIN) or text:
        if timers.retransmission is None:
            timers.retransmission = core.now + tcb.rto.value
        core.guard(progress=False)


def head(core: Core, tcb: Tcb) -> None:
    """The front of the retransmission queue; what follows it goes again as the congestion window allows."""
    snd = tcb.snd
    first = snd.heard if snd.flight else snd.una
    sent = send_again(core, tcb, first)
    if snd.flight and snd.wnd:
        tcb.again, tcb.again_end = plus(first, sent), snd.nxt


def again(core: Core, tcb: Tcb) -> None:
    """What is taken for lost."""
    snd = tcb.snd
    while tcb.again is not None and core.v.unacked and core.v.syn_acked:
        if distance(tcb.again, snd.heard) < 0:
            tcb.again = snd.heard
        if distance(tcb.again_end, tcb.again) <= 0:
            tcb.again = None
        elif distance(snd.edge, tcb.again) > 0 and (tcb.cc.fast or distance(tcb.again, snd.heard) < tcb.cc.cwnd):
            tcb.again = plus(tcb.again, send_again(core, tcb, tcb.again))
        else:
            return


def send_again(core: Core, tcb: Tcb, seq: int) -> int:
    """One segment of what was sent before, from this sequence number on. Returns how many numbers it takes."""
    snd = tcb.snd
    room = min(snd.mss, max(1, distance(snd.edge, seq)))
    sent = len(snd.text) - snd.unsent
    text = snd.piece(seq, min(room, max(0, sent - distance(seq, snd.text_seq)))) if sent else b""
    fin = snd.fin_seq is not None and plus(seq, len(text)) == snd.fin_seq
    control = FIN | ACK if fin else ACK
    core.take(Event.SEND_FIN_ACK if fin else Event.SEND_ACK, Sent(text=bool(text), resent=True, more=snd.unsent > 0))
    tcb.timed, tcb.resent_at = None, core.now
    emit(core, tcb, control | PSH if text else control, seq, text)
    return len(text) + fin


def fresh(core: Core, tcb: Tcb) -> None:
    """New text, and the FIN once there is no more of it (sections 3.8, 3.8.6.2.1, 3.7.4)."""
    v = core.v
    if tcb.snd.flight == 0 and core.now - tcb.last_sent > tcb.rto.value:
        tcb.cc.rested()
    while v.state in MAY_SEND and not v.fin_sent and (v.syn_acked or v.reply is not Reply.SYN_ACK):
        closing = v.close is Close.CALLED and v.state in MAY_FIN
        if not v.queued and not closing:
            break
        octets = _worth_sending(core, tcb, closing=closing)
        if octets is None:
            _wait(core, tcb)
            return
        _send(core, tcb, octets, closing=closing)
    core.timers.persist, core.forced = None, False


def _worth_sending(core: Core, tcb: Tcb, *, closing: bool) -> int | None:
    """How many octets are to be sent now; None if it is better, or needed, to wait."""
    snd, cc = tcb.snd, tcb.cc
    unsent, usable = snd.unsent, snd.usable
    if core.forced:
        core.forced = False
        return min(snd.mss, unsent, max(1, usable))
    octets = min(snd.mss, unsent, usable, cc.cwnd + cc.extra - snd.flight)
    if octets <= 0:
        return 0 if unsent == 0 and usable > 0 else None
    if octets == snd.mss or octets * 2 >= snd.max_wnd:
        return octets
    if octets < unsent:
        return None
    return octets if snd.flight == 0 or closing or not core.settings.nagle else None


def _wait(core: Core, tcb: Tcb) -> None:
    """Nothing is on its way whose acknowledgment would open the window: probe it later (section 3.8.6.1)."""
    if tcb.snd.flight == 0 and core.timers.persist is None:
        wait = tcb.rto.value if tcb.snd.usable <= 0 else OVERRIDE
        core.timers.persist = core.now + wait
        core.guard(progress=False)


def _send(core: Core, tcb: Tcb, octets: int, *, closing: bool) -> None:
    snd = tcb.snd
    text, seq = snd.piece(snd.nxt, octets), snd.nxt
    last = octets == snd.unsent
    fin = closing and last and (snd.usable > octets or octets == 0)
    core.take(Event.SEND_FIN_ACK if fin else Event.SEND_ACK, Sent(text=octets > 0, more=not last))
    snd.nxt, tcb.last_sent = plus(snd.nxt, octets + fin), core.now
    if fin:
        snd.fin_seq = plus(seq, octets)
    if tcb.timed is None:
        tcb.timed = (snd.nxt, core.now)
    control = ACK | (FIN if fin else 0) | (PSH if last and octets else 0)
    emit(core, tcb, control, seq, text)


def update(core: Core, tcb: Tcb) -> None:
    """A window that the peer may be waiting for (section 3.8.6.2.2)."""
    v, rcv = core.v, tcb.rcv
    if not core.has_read or v.state not in RECEIVING or not rcv.growth or rcv.window * 2 >= rcv.most:
        return
    core.has_read = False
    if v.syn_acked or v.reply is not Reply.SYN_ACK:
        acknowledge(core, tcb)


def shorten(tcb: Tcb, room: int) -> None:
    """No more than so many octets, with options, pass in one segment; what is on its way goes again."""
    if room < tcb.snd.mss + tcb.taken:
        tcb.limit_mss(room)
        tcb.again, tcb.again_end = tcb.snd.heard, tcb.snd.nxt


def probe(core: Core, tcb: Tcb) -> None:
    """A keep-alive: SEG.SEQ = SND.NXT - 1, so that it has to be answered (section 3.8.4)."""
    if core.v.reply is Reply.NONE:
        octet = b"\0" if core.settings.keep_alive_octet else b""
        core.take(Event.SEND_ACK, Sent(text=bool(octet), resent=True))
        retransmission = core.timers.retransmission
        emit(core, tcb, ACK, plus(tcb.snd.nxt, -1), octet)
        core.timers.retransmission = retransmission
