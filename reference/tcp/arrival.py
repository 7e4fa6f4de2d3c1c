"""What follows from a segment that came: the machine's rule, then numbers, text and timers as the rule lets them.

The order is that of RFC 9293 section 3.10.7: what the rules see are facts from before; afterwards ACK, window, text, FIN.
"""

from __future__ import annotations

from wirestate.reference.generated.tcp import Event, State
from wirestate.reference.generated.tcp_values import Ack, Close, Reply, Seq, Text
from wirestate.reference.tcp import events as told
from wirestate.reference.tcp import transmit
from wirestate.reference.tcp.core import Core
from wirestate.reference.tcp.facts import Arrived, Facts, carried, event_of
from wirestate.reference.tcp.segment import ACK, FIN, RST, SYN, URG, Segment
from wirestate.reference.tcp.sequence import distance, plus
from wirestate.reference.tcp.settings import Socket
from wirestate.reference.tcp.tcb import Tcb

HOLDING = frozenset({State.SYN_RECEIVED, State.ESTABLISHED, State.FIN_WAIT_1, State.FIN_WAIT_2})
TICK = 0.001
"""Of the timestamps' clock."""
OPEN = frozenset({State.ESTABLISHED, State.CLOSE_WAIT})


def receive(core: Core, segment: Segment, source: Socket) -> None:
    """One segment from `source`. A segment of another connection, or without the timestamp agreed on, is dropped."""
    if core.remote is not None and source != core.remote and core.v.state is not State.CLOSED:
        return
    if core.v.reply is not Reply.ACK or core.alone:  # else it is one ACK for all that comes now (MUST-59)
        transmit.reply(core)
    tcb, state = core.tcb, core.v.state
    if tcb is None:
        _without_tcb(core, segment, source)
        return
    if tcb.timestamps and segment.options.timestamps is None and not segment.control & (RST | SYN):
        return
    arrived = Arrived(segment, tcb, state, core.now)
    core.probes, core.timers.keep_alive = 0, None
    if state is State.FIN_WAIT_2:
        core.rested()
    core.take(arrived.event, arrived)
    arrived.brings = core.takes and not core.closes
    _follow(core, tcb, state, arrived)
    if core.v.reply is Reply.RST and core.tcb is not None:
        core.rst = _answer(segment)


def _without_tcb(core: Core, segment: Segment, source: Socket) -> None:
    """In CLOSED or LISTEN."""
    facts = Facts()
    window = min(core.settings.receive_buffer, 0xFFFF)
    facts.carries = carried(bool(segment.text), bool(segment.control & FIN) and len(segment.text) < window)
    core.take(event_of(segment.control), facts)
    if core.v.state is State.SYN_RECEIVED:
        begin(core, core.started(source), segment)
    elif core.v.reply is not Reply.NONE:
        core.rst = _answer(segment)


def _answer(segment: Segment) -> tuple[int, int, int | None]:
    """Port, SEQ and ACK of the RST that answers a segment (section 3.10.7.1)."""
    if segment.control & ACK:
        return segment.source_port, segment.ack, None
    return segment.source_port, 0, plus(segment.seq, segment.length)


def begin(core: Core, tcb: Tcb, segment: Segment) -> None:
    """The peer's SYN was taken: its numbers and options; what came with it waits."""
    tcb.synchronize(segment, core.now)
    first = plus(segment.seq, 1)
    tcb.rcv.hold(first, segment.text)
    if segment.control & FIN and len(segment.text) < tcb.rcv.window:
        tcb.rcv.hold_fin(plus(first, len(segment.text)))


def _follow(core: Core, tcb: Tcb, before: State, arrived: Arrived) -> None:
    state, segment = core.v.state, arrived.segment
    if core.tcb is None:
        return
    if state is State.LISTEN:
        core.listening()
    elif before is State.TIME_WAIT and state is State.SYN_RECEIVED:
        assert core.remote is not None
        begin(core, core.started(core.remote, after=tcb), segment)
        core.before = tcb
    elif before is State.SYN_RECEIVED and state is State.TIME_WAIT:
        core.tcb, core.before = core.before, None
    elif before is State.SYN_SENT:
        if state is not before:
            _synchronized(core, tcb, arrived)
    elif arrived.in_turn and arrived.sound and segment.control & ACK:
        _in_turn(core, tcb, before, arrived)
    elif not segment.control & (RST | SYN) and segment.control & ACK and arrived.sound:
        if arrived.seq is Seq.AHEAD:
            _early(core, tcb, before, arrived)
        elif arrived.near and core.v.syn_acked and distance(segment.ack, tcb.snd.heard) > 0:
            _acked(core, tcb, segment, early=True)
    if core.tcb is tcb:
        _acknowledge_later(core, tcb, arrived)


def _synchronized(core: Core, tcb: Tcb, arrived: Arrived) -> None:
    """SYN-SENT was left: by a SYN,ACK, whose text counts at once, or by a SYN."""
    segment = arrived.segment
    begin(core, tcb, segment)
    if core.v.state is State.SYN_RECEIVED:
        core.timers.retransmission = None
        return
    _acked(core, tcb, segment, early=False)
    _opened(tcb)
    _text(core, tcb, tcb.rcv.nxt, b"")
    if core.v.fin_rcvd:
        _fin(core, tcb)
    _close_queued(core)


def _opened(tcb: Tcb) -> None:
    if tcb.syn_lost:
        tcb.rto.after_lost_syn()
        tcb.cc.cwnd = tcb.snd.mss
    if tcb.snd.una != tcb.snd.nxt:
        tcb.again, tcb.again_end = tcb.snd.heard, tcb.snd.nxt  # the text that went with the SYN was not taken


def _in_turn(core: Core, tcb: Tcb, before: State, arrived: Arrived) -> None:
    """Fifth to eighth step: it is this segment's turn."""
    segment = arrived.segment
    if before is State.SYN_RECEIVED and arrived.ack is Ack.OLD:
        return
    tcb.note_timestamp(segment, core.now)
    _acked(core, tcb, segment, early=False)
    if before is State.SYN_RECEIVED:
        core.before = None
        _opened(tcb)
    if segment.control & URG and not tcb.rcv.fin_taken:
        _urgent(core, tcb, segment)
    if core.takes:
        _text(core, tcb, plus(segment.seq, bool(segment.control & SYN)), segment.text)
    if core.closes:
        _fin(core, tcb)
    _close_queued(core)


def _text(core: Core, tcb: Tcb, seq: int, text: bytes) -> None:
    taken = tcb.rcv.take(seq, text)
    tcb.text_held_back += taken
    if taken:
        core.told.append(told.TextArrived(taken))
    if core.v.state is State.TIME_WAIT or core.v.state is State.CLOSING:
        core.asked = core.readable


def _urgent(core: Core, tcb: Tcb, segment: Segment) -> None:
    """Sixth step: the urgent pointer never recedes."""
    rcv = tcb.rcv
    up = rcv.where(plus(segment.seq, segment.urgent))
    if up > rcv.up:
        rcv.up = up
        if rcv.urgent:
            core.told.append(told.Urgent(rcv.urgent))


def _fin(core: Core, tcb: Tcb) -> None:
    if not tcb.rcv.fin_taken:
        tcb.rcv.take_fin()
        core.told.append(told.PeerClosing())


def _close_queued(core: Core) -> None:
    """A CLOSE that had to wait for ESTABLISHED."""
    if core.v.close is Close.QUEUED and core.v.state in OPEN:
        core.take(Event.CALL_QUEUED_CLOSE)


def _early(core: Core, tcb: Tcb, before: State, arrived: Arrived) -> None:
    """Not its turn yet: text and FIN are held, its ACK may tell what can be sent (section 3.10.7.4, SHLD-31)."""
    segment = arrived.segment
    if arrived.ack is Ack.OLD and not core.v.syn_acked:
        return
    if before in HOLDING and not (segment.control & FIN and (arrived.fin_beyond or arrived.text is Text.BEYOND)):
        tcb.rcv.hold(segment.seq, segment.text)
        if segment.control & FIN:
            tcb.rcv.hold_fin(plus(segment.seq, len(segment.text)))
    if core.v.syn_acked:
        _acked(core, tcb, segment, early=True)


def _acked(core: Core, tcb: Tcb, segment: Segment, *, early: bool) -> None:
    """Acknowledgment and window. What is `early` moves neither SND.UNA nor SND.WND."""
    snd, cc = tcb.snd, tcb.cc
    heard, edge, flight = snd.heard, snd.edge, snd.flight
    octets = distance(segment.ack, heard)
    window = tcb.scaled_window(segment)
    told = octets >= 0 if early else distance(segment.ack, snd.una) >= 0
    if distance(segment.ack, snd.una) > 0 and not early:
        snd.acknowledge(segment.ack)
    if told:
        _windows(tcb, segment, window, early=early)
    if octets > 0:
        snd.heard = segment.ack
        _progress(core, tcb, segment, octets)
    elif octets == 0 and flight and snd.wnd and not segment.length and edge == snd.edge and cc.duplicate(heard, snd.nxt, flight):
        tcb.again, tcb.again_end = heard, _end_of_first(tcb)
    if distance(edge, heard) <= 0 < distance(snd.edge, heard) and flight and octets == 0:
        tcb.again, tcb.again_end = heard, snd.nxt  # it was probed, and what was beyond the window is lost
        tcb.rto.restore()
        core.timers.retransmission = core.now + tcb.rto.value
    core.guard(progress=octets > 0 or snd.wnd == 0)


def _windows(tcb: Tcb, segment: Segment, window: int, *, early: bool) -> None:
    snd = tcb.snd
    if early:
        if distance(edge := plus(segment.ack, window), snd.edge) > 0:
            snd.heard_edge = edge
        return
    later = snd.heard_edge if distance(snd.heard, segment.ack) > 0 else None
    snd.update_window(segment.seq, segment.ack, window)
    if later is not None and distance(later, snd.heard_edge) > 0:
        snd.heard_edge = later  # the edge was said with a newer ACK, which came out of order


def _end_of_first(tcb: Tcb) -> int:
    """The end of the first segment of what is in flight."""
    snd = tcb.snd
    end = plus(snd.heard, snd.mss)
    return end if distance(snd.nxt, end) > 0 else snd.nxt


def _progress(core: Core, tcb: Tcb, segment: Segment, octets: int) -> None:
    """Something was acknowledged for the first time."""
    snd = tcb.snd
    _measure(core, tcb, segment)
    tcb.timeouts = 0
    core.timers.retransmission = core.now + tcb.rto.value if snd.una != snd.nxt else None
    if tcb.cc.acknowledged(snd.heard, octets, snd.flight):
        tcb.again, tcb.again_end = snd.heard, _end_of_first(tcb)


def _measure(core: Core, tcb: Tcb, segment: Segment) -> None:
    """A round-trip time: by the timestamp that was echoed, else of the segment that is timed (RFC 6298 section 3, RFC 7323).

    Where an ACK was lost, the next one echoes what was sent before the timeout: that would measure the timeout itself.
    """
    times = segment.options.timestamps
    if tcb.timestamps and times is not None:
        elapsed = distance(tcb.clock(core.now), times[1]) / 1000
        if 0 <= elapsed <= core.now - tcb.resent_at + TICK:
            tcb.rto.measured(elapsed, max(1, tcb.snd.flight // (2 * tcb.snd.mss)))
    elif tcb.timed is not None and distance(segment.ack, tcb.timed[0]) >= 0:
        tcb.rto.measured(core.now - tcb.timed[1])
        tcb.timed = None


def _acknowledge_later(core: Core, tcb: Tcb, arrived: Arrived) -> None:
    """Whether the ACK that is due may wait (section 3.8.6.3), or has to because too many were sent (RFC 5961 section 7)."""
    if core.v.reply is not Reply.ACK:
        return
    core.alone = not arrived.in_turn
    timers, delay = core.timers, core.settings.delayed_ack
    if _challenge(arrived):
        timers.acknowledgment = _allowed(core)
    elif delay and arrived.brings and not _at_once(core, tcb, arrived):
        timers.acknowledgment = min(core.now + delay, timers.acknowledgment or core.now + delay)
    else:
        timers.acknowledgment = None


def _at_once(core: Core, tcb: Tcb, arrived: Arrived) -> bool:
    """Two full segments have come, or something is missing or was until now (RFC 5681 section 4.2)."""
    return bool(tcb.rcv.store) or arrived.filled or tcb.text_held_back >= 2 * (tcb.mss - tcb.taken)


def _challenge(arrived: Arrived) -> bool:
    """The ACK answers what an attacker, or a connection of old, may have sent."""
    if arrived.fresh or arrived.in_turn:
        return not arrived.sound
    if arrived.segment.control & (SYN | RST):
        return True
    return arrived.empty and arrived.seq in (Seq.OUTSIDE, Seq.DUPLICATE)


def _allowed(core: Core) -> float | None:
    """None if another challenge ACK may be sent now, else when."""
    sent, settings = core.challenged, core.settings
    if len(sent) == sent.maxlen and core.now - sent[0] < settings.challenge_period:
        return sent[0] + settings.challenge_period
    sent.append(core.now)
    return None
