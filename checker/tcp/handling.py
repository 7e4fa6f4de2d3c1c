"""What each segment means that does not merely continue an open connection: opening, closing, what is odd.

Everything that can be explained by the network, by the capture or by another incarnation of the connection is no
deviation; where the capture lacks something, that is a reason and the automaton is told that anything may have passed.
"""

from __future__ import annotations

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import ACKS_NOTHING, automaton, code_of
from wirestate.checker.tcp.ends import End, ahead
from wirestate.checker.tcp.going import other
from wirestate.checker.tcp.opening import syn, syn_ack
from wirestate.checker.tcp.state import RST, RST_ACK, State
from wirestate.checker.tcp.verdict import ROLES, flag_names


def handle(state: State, segment: Segment) -> None:
    """One segment, whatever it is."""
    flags = segment.flags
    if state.first is None:
        _begin(state, segment)
    if flags & 0x06 == 0x02 and not flags & 0x01:
        (syn_ack if flags & 0x10 else syn)(state, segment)
    elif flags & 0x06 == 0x04:
        _rst(state, segment)
    elif flags & 0x12 == 0x10:
        other(state, segment)
    else:
        _broken(state, segment)
    state.ends[segment.sender].time = segment.time


def _begin(state: State, segment: Segment) -> None:
    state.first = segment.frame
    if segment.flags & 0x02 or segment.flags & 0x14 == 0:
        return
    state.middle = True
    state.joint = automaton().middle


def _broken(state: State, segment: Segment) -> None:
    """Control bits that no segment may have."""
    role, flags = ROLES[segment.sender], segment.flags & 0x3F
    names = flag_names(flags)
    if not flags:
        code, what = "no-flags", "a segment without any control bit; each has at least SYN, ACK or RST"
    elif flags & 0x06 == 0x06:
        code, what = "syn-and-rst", f"a segment that opens and resets the connection at once: {names}"
    elif flags & 0x02:
        code, what = "syn-and-fin", f"a segment that opens and closes the connection at once: {names}"
    elif not state.ends[segment.sender].acked_syn and (segment.length or flags == 1) and not state.middle:
        code = "data-before-handshake" if segment.length else "fin-before-handshake"
        what = "text without an ACK before the handshake was done" if segment.length else "a FIN before the handshake was done"
    else:
        code, what = "ack-missing", f"{names} without ACK; once the first SYN is sent, every segment but a RST has it"
    me = state.ends[segment.sender]
    if me.nxt == segment.seq and me.fin is None:
        me.nxt = (segment.seq + segment.length) & 0xFFFFFFFF
    state.report(code, segment, f"The {role} sent {what}", expected=() if flags & 0x16 or not flags else ("ACK",))


def _rst(state: State, segment: Segment) -> None:
    me, peer = state.ends[segment.sender], state.ends[1 - segment.sender]
    kind = RST_ACK if segment.flags & 0x10 else RST
    if _ignored(state, me, peer, segment):
        return
    if not me.spoke and peer.isn is not None and not peer.acked_syn:
        state.refused = kind == RST_ACK and segment.ack == peer.nxt
    me.spoke = True
    acks = state.acks(peer, segment.ack) if kind == RST_ACK else ACKS_NOTHING
    if not me.rst or (kind == RST_ACK and not me.rst_exact):
        _remember(me, peer, segment)
    me.rst, state.open, state.reset = True, False, True
    state.move(code_of(segment.sender, kind, False, acks, True, False), segment)


def _remember(me: End, peer: End, segment: Segment) -> None:
    """Where both ends were when this one reset. Without ACK the RST may be an answer, before text that was sent earlier."""
    nxt = segment.seq if me.nxt is None else me.nxt
    me.rst_nxt = nxt if ahead(nxt, segment.seq) > 0 else segment.seq
    me.rst_exact, me.rst_time = segment.flags & 0x10 > 0, segment.time
    if not me.rst:
        me.rst_peer = segment.ack if peer.nxt is None or (me.rst_exact and ahead(segment.ack, peer.nxt) > 0) else peer.nxt


def _ignored(state: State, me: End, peer: End, segment: Segment) -> bool:
    """A RST that no receiver takes: elsewhere than at its next number. Or the capture lacks what was sent before it."""
    if me.isn is None or me.nxt is None:
        return False
    sure = state.established is not None and state.scaled and not (me.lost or peer.lost)
    if state.established and segment.seq == 0 and segment.flags & 0x10:
        return True  # the answer of an end that is gone to a SYN that came late
    if sure and ahead(segment.seq, me.isn) < 0:
        state.strange("rst-outside-window", segment)
        return True
    if ahead(segment.seq, me.nxt) <= 0 or peer.nxt is None:
        return False
    outside = sure and peer.edge is not None and ahead(segment.seq, peer.edge) > 1
    state.doubt("rst-outside-window" if outside else "", segment)
    state.reset = True
    return True
