"""Segments with SYN: opening, opening again, what a SYN,ACK must acknowledge.
"""

from __future__ import annotations

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import ACKS_NOTHING, ACKS_SYN, Symbol, automaton, code_of
from wirestate.checker.tcp.ends import MASK, MOST_WINDOW, UNKNOWN_SHIFT, End, ahead, window_scale
from wirestate.checker.tcp.state import RECENT, SYN, SYN_ACK, State
from wirestate.checker.tcp.verdict import ROLES


def syn(state: State, segment: Segment) -> None:
    me, peer = state.ends[segment.sender], state.ends[1 - segment.sender]
    _number(state, me, segment)
    if me.isn is None:
        return
    me.syns += 1
    if me.isn != segment.seq:
        _anew(state, me, peer, segment)
    elif me.syns == 1 and not me.spoke:
        me.spoke = True
        _asks(state, me, segment, said=True)
    elif me.syns == 1:
        _asks(state, me, segment, said=False)
    else:
        me.resent += 1


def _asks(state: State, me: End, segment: Segment, *, said: bool) -> None:
    """The first captured SYN of this end."""
    me.asked_scale = window_scale(segment.options)
    me.syn_text = segment.length
    state.move(code_of(segment.sender, SYN, segment.length > 0, ACKS_NOTHING, said, False), segment)


def _number(state: State, me: End, segment: Segment) -> None:
    """Take the initial sequence number, unless there is one."""
    if me.isn is not None:
        return
    end = (segment.seq + 1 + segment.length) & MASK
    if me.nxt is None or not (me.spoke or 0 < ahead(me.nxt, end) < MOST_WINDOW):
        me.isn, me.nxt = segment.seq, end
    elif 0 < ahead(me.nxt, segment.seq) < MOST_WINDOW:
        me.isn = segment.seq
    else:
        state.midway(segment, "began the connection anew")
        return
    me.edge = (segment.ack + segment.window) & MASK if segment.flags & 0x10 else None
    me.window = segment.window


def _anew(state: State, me: End, peer: End, segment: Segment) -> None:
    """A SYN with another number: the peer's answer will show whether it counts."""
    ended = me.rst or peer.rst or (me.fin is not None and peer.fin is not None)
    recent = 0 <= segment.time - me.time < RECENT
    if state.established and recent and not (ended or me.lost or peer.lost or me.again == segment.seq):
        state.doubt("syn-in-synchronized", segment)
    else:
        state.reason(segment, "anew", "began the connection anew")
        state.lose(segment.sender)
    me.again = segment.seq


def syn_ack(state: State, segment: Segment) -> None:
    me, peer = state.ends[segment.sender], state.ends[1 - segment.sender]
    if peer.again is not None and 0 < ahead(segment.ack, peer.again) <= 1 + segment.length and me.isn != segment.seq:
        _restart(state, segment, peer.again)
        me, peer = state.ends[segment.sender], state.ends[1 - segment.sender]
    if me.rst and state.established is None and not (me.synacks or me.plain):
        _accepted(state, peer, segment)
    if peer.isn is None and peer.nxt is None:
        _assume_syn(state, peer, segment)
    elif not _acks_syn(state, peer, segment):
        return
    before = me.isn
    _number(state, me, segment)
    me.synacks += 1
    if before is not None and before != segment.seq:
        _other_isn(state, me, peer, segment)
    elif me.synacks == 1 and me.isn is not None:
        _answered(state, me, peer, segment)
    else:
        me.resent += 1


def _accepted(state: State, peer: End, segment: Segment) -> None:
    """The first SYN was refused, but the same one again is not."""
    state.refused = state.reset = state.ends[segment.sender].rst = False
    state.joint = automaton().closed
    state.move(code_of(1 - segment.sender, SYN, peer.syn_text > 0, ACKS_NOTHING, True, False), segment)


def _assume_syn(state: State, peer: End, segment: Segment) -> None:
    """The SYN was not captured, or not yet."""
    peer.isn, peer.nxt = (segment.ack - 1) & MASK, segment.ack
    state.move(Symbol(1 - segment.sender, "SYN", acks=ACKS_NOTHING).code, segment)
    peer.spoke = True


def _acks_syn(state: State, peer: End, segment: Segment) -> bool:
    if peer.isn is None:
        return True
    beyond = (segment.ack - peer.isn - 1) & MASK
    if beyond <= peer.syn_text:
        state.tfo = state.tfo or peer.syn_text > 0
        return True
    if state.ends[segment.sender].synacks and state.established:
        state.reason(segment, "other", "sent a SYN,ACK for another connection")
        return False
    due, role, other = (peer.isn + 1) & MASK, ROLES[segment.sender], ROLES[1 - segment.sender]
    state.move(code_of(segment.sender, SYN_ACK, False, ACKS_NOTHING, False, False), segment)
    why = f"The {role}'s SYN,ACK acknowledges {segment.ack}, but the {other}'s SYN has {peer.isn}, so that {due} was due"
    state.report("wrong-ack-of-syn", segment, why, state="SYN-RECEIVED", expected=(f"ACK={due}",))
    return False


def _other_isn(state: State, me: End, peer: End, segment: Segment) -> None:
    role = ROLES[segment.sender]
    known = me.synacks > 1 and peer.syns < me.synacks and 0 <= segment.time - me.time < RECENT
    if known and not (me.rst or peer.rst or me.lost or peer.lost):
        why = f"The {role} repeated its SYN,ACK with the sequence number {segment.seq} instead of {me.isn}"
        state.report("isn-changed", segment, why)
    else:
        state.reason(segment, "isn", "sent a SYN,ACK with another sequence number")


def _answered(state: State, me: End, peer: End, segment: Segment) -> None:
    """The first SYN,ACK of this end."""
    late = me.ack is not None or me.rst
    me.acked_syn = me.spoke = True
    if not state.scaled:
        _scales(state, me, peer, window_scale(segment.options))
    me.offers(segment.ack, segment.window, 0)
    state.move(code_of(segment.sender, SYN_ACK, segment.length > 0, ACKS_SYN, not late, False), segment)
    _check_early(state, me, peer, segment)
    state.complete(segment)


def _scales(state: State, me: End, peer: End, scale: int | None) -> None:
    """Windows are scaled if both SYNs ask for it (RFC 7323 section 2.2); without the peer's SYN the scale may be any."""
    state.scaled = peer.syns > 0
    if scale is None or (state.scaled and peer.asked_scale is None):
        me.shift = peer.shift = 0
    else:
        me.shift = scale
        peer.shift = UNKNOWN_SHIFT if peer.asked_scale is None else peer.asked_scale


def _check_early(state: State, me: End, peer: End, segment: Segment) -> None:
    """What the peer sent before this SYN,ACK was captured: did it know its number?"""
    if peer.early is None or me.isn is None or state.middle:
        return
    frame, ack, what = peer.early
    peer.early = None
    if 0 < ahead(ack, me.isn) < MOST_WINDOW:
        return
    role = ROLES[1 - segment.sender]
    early = segment._replace(frame=frame, sender=1 - segment.sender, flags=0x11 if what == "a FIN" else 0x10)
    code = "fin-before-handshake" if what == "a FIN" else "data-before-handshake"
    why = f"The {role} sent {what} before the handshake was done: its ACK is not of the SYN,ACK in frame {segment.frame}"
    state.report(code, early, why, state="SYN-SENT")


def _restart(state: State, segment: Segment, isn: int) -> None:
    """The peer answered the SYN that began anew: from here it is another incarnation."""
    begun = segment._replace(sender=1 - segment.sender)
    state.reason(begun, "anew", "began the connection anew")
    fresh = (End(), End())
    peer = fresh[1 - segment.sender]
    peer.isn, peer.nxt, peer.syns, peer.spoke, peer.syn_text = isn, (isn + 1) & MASK, 1, True, segment.length
    peer.shift, peer.asked_scale = UNKNOWN_SHIFT, UNKNOWN_SHIFT
    state.ends = fresh
    state.open = state.middle = state.reset = state.refused = state.tfo = False
    state.established = None
    state.joint = automaton().closed
    state.move(Symbol(1 - segment.sender, "SYN", acks=ACKS_NOTHING).code, segment)
