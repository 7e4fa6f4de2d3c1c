"""Segments of an open connection, or of one that should be: text, FIN, acknowledgments and windows.
"""

from __future__ import annotations

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import ACKS_NOTHING, ACKS_UNKNOWN, automaton, code_of
from wirestate.checker.tcp.ends import MASK, MOST_WINDOW, UNKNOWN_SHIFT, End, Over, ahead
from wirestate.checker.tcp.state import ACK, FIN_ACK, LATE, LATER, State
from wirestate.checker.tcp.verdict import ROLES


def other(state: State, segment: Segment) -> None:
    """A segment with ACK, and neither SYN nor RST."""
    if _elsewhere(state.ends[segment.sender], segment):
        state.midway(segment, "sends, but not where it had closed or reset the connection: another SYN may be missing in the capture")
    me, peer = state.ends[segment.sender], state.ends[1 - segment.sender]
    if me.nxt is None and not _join(state, me, peer, segment):
        return
    me.spoke = True
    if _stray(state, me, peer, segment):
        state.move(code_of(segment.sender, ACK, False, ACKS_NOTHING, False, False), segment)
        return
    if peer.nxt is None:
        _deaf(state, me, peer, segment)
    _acknowledges(state, me, peer, segment)
    _sends(state, me, peer, segment)
    state.complete(segment)


def _elsewhere(me: End, segment: Segment) -> bool:
    """After a FIN or RST of its sender there is a gap before it: there may have been another SYN."""
    if me.rst:
        late = me.rst_exact or segment.time - me.rst_time > LATE or ahead(segment.ack, me.rst_peer) > 0
        return late and ahead(segment.seq, me.rst_nxt) > 0 and (me.nxt is None or ahead(segment.seq, me.nxt) > 0)
    return me.fin is not None and me.nxt is not None and ahead(segment.seq, me.nxt) > 0


def _join(state: State, me: End, peer: End, segment: Segment) -> bool:
    """The first captured of this end is no SYN."""
    fin = segment.flags & 1
    if not state.middle:
        if not (segment.length or fin):  # the ACK of a split handshake
            state.move(code_of(segment.sender, ACK, False, state.acks(peer, segment.ack), False, False), segment)
            return False
        state.lose(segment.sender)
        state.reason(segment, "SYN", "sends, but its SYN was not captured")
    me.nxt = segment.seq
    me.shift = UNKNOWN_SHIFT
    return True


def _deaf(state: State, me: End, peer: End, segment: Segment) -> None:
    """Nothing of the peer was captured, or not yet."""
    if not state.middle and me.early is None and (segment.length or segment.flags & 1):
        me.early = (segment.frame, segment.ack, f"{segment.length} octets of text" if segment.length else "a FIN")
    state.lose(1 - segment.sender)


def _stray(state: State, me: End, peer: End, segment: Segment) -> bool:
    """Numbers that do not belong to this connection: of an older one, or wrong."""
    if me.isn is None or me.nxt is None:
        return False
    behind = ahead(segment.seq, me.isn) < 0
    far = ahead(segment.seq, me.nxt) > MOST_WINDOW
    low = peer.isn is not None and ahead(segment.ack, peer.isn) <= 0
    fits = peer.isn is not None and peer.nxt is not None and not low and ahead(segment.ack, peer.nxt) <= 0
    role, other = ROLES[segment.sender], ROLES[1 - segment.sender]
    if behind and fits and not me.lost and not peer.lost and state.established:
        why = f"The {role} sent the sequence number {segment.seq}, which lies before its SYN ({me.isn})"
        state.report("seq-before-isn", segment, why)
    elif low and not behind and not far and not me.lost and not peer.lost and ahead(segment.seq, me.nxt) == 0:
        first = not me.acked_syn
        state.report("wrong-ack-of-syn" if first else "ack-before-isn", segment,
                    f"The {role} acknowledged {segment.ack}, which is not after the {other}'s SYN ({peer.isn})")  # fmt: skip
    elif not (behind or far or low):
        return False
    else:
        state.reason(segment, "stray", "sent a segment with numbers that do not belong to this connection")
    return True


def _acknowledges(state: State, me: End, peer: End, segment: Segment) -> None:
    """The ACK and the window."""
    ack = segment.ack
    me.plain += 1
    if peer.nxt is None:
        peer.nxt = ack
    beyond = ahead(ack, peer.nxt)
    if beyond > 0:
        _unseen(state, me, peer, segment, beyond)
    newest = me.ack is None or ahead(ack, me.ack) >= 0
    if newest:
        _check_over(state, peer, segment, me)
        if segment.window == 0:
            me.zero += 1
        if me.wild and ahead(ack, me.wild_peer) > 0:
            _goes_on(state, me, segment)
    me.offers(ack, segment.window, me.shift)
    if newest:
        me.window = segment.window
    me.acked_syn = me.acked_syn or peer.isn is not None or state.middle


def _goes_on(state: State, me: End, segment: Segment) -> None:
    """It acknowledges what came after its strange RST or SYN."""
    wild = me.wild
    if wild is None or segment.time - wild.time <= LATER:
        return
    state.strange(me.wild_code, wild)
    me.wild = None
    state.reset = state.ends[0].rst or state.ends[1].rst


def _unseen(state: State, me: End, peer: End, segment: Segment, beyond: int) -> None:
    """An ACK of what was not captured: most often the capture dropped it."""
    if beyond > MOST_WINDOW and not (state.middle or peer.lost):
        code = "ack-of-unsent" if me.acked_syn else "wrong-ack-of-syn"
        role, other = ROLES[segment.sender], ROLES[1 - segment.sender]
        why = f"The {role} acknowledged {segment.ack}, {beyond} octets beyond anything that the {other} has sent"
        state.report(code, segment, why)
        return
    assert peer.nxt is not None
    if me.claim is None and not state.middle:
        me.claim = (segment.frame, segment.ack)
    peer.miss(peer.nxt, segment.ack, segment.frame)
    peer.nxt = segment.ack
    state.lose(1 - segment.sender)


def _check_over(state: State, peer: End, segment: Segment, me: End) -> None:
    """The peer had sent beyond the window: does the receiver still offer less?"""
    if peer.over is None:
        return
    beyond, end, nxt, text, holes, joint = peer.over
    peer.over = None
    edge = (segment.ack + (segment.window << me.shift)) & MASK
    if ahead(end, edge) > 1 and me.orderly() and peer.orderly(1):
        sender, other = ROLES[1 - segment.sender], ROLES[segment.sender]
        why = f"The {sender} sent text up to {end}, but the {other} never allowed more than up to {me.edge}"
        state.report("beyond-window", beyond, why, state=automaton().states(joint)[beyond.sender] or "")
        peer.nxt, peer.text, peer.holes = nxt if peer.fin is None else (peer.fin + 1) & MASK, text, holes


def _sends(state: State, me: End, peer: End, segment: Segment) -> None:
    """Text and FIN, and what the automaton is told."""
    assert me.nxt is not None
    length, fin = segment.length, segment.flags & 1
    text_end = (segment.seq + length) & MASK
    end = (text_end + fin) & MASK
    if me.fin is not None and _beyond_fin(state, me, segment, text_end, fin):
        me.nxt = end if ahead(end, me.nxt) > 0 else me.nxt
        return
    off, new = ahead(segment.seq, me.nxt), ahead(end, me.nxt)
    newest = me.ack is not None and segment.ack == me.ack
    late_fin = fin > 0 and me.fin is None and new <= 0
    if late_fin and _inner_fin(state, me, segment, text_end):
        return
    said = (new > 0 and (length > 0 or fin > 0)) or late_fin
    if not said:
        said = off == 0 and newest and not length and not me.rst
        _again(state, me, segment, off, length)
    before = (segment, end, me.nxt, me.text, me.holes, state.joint)
    if off > 0:
        me.miss(me.nxt, segment.seq, segment.frame)
    elif me.holes and (length or fin):
        me.fill(segment.seq, end)
    if me.rst and (new > 0 or late_fin):
        said = ahead(end, me.rst_nxt) > 0 and (me.rst_exact or segment.time - me.rst_time > LATE)
    if me.rst and newest and ahead(segment.ack, me.rst_peer) > 0 and not (me.lost or peer.lost):
        said = True
    if peer.rst and new > 0 and segment.time - peer.rst_time <= LATER:
        peer.rst_peer = end
    if new > 0:
        _advances(state, me, peer, segment, off, before)
        me.nxt = end
        if length:
            me.text = text_end
    if fin and me.fin is None:
        me.fin = text_end
    _tell(state, me, peer, segment, said, newest)


def _tell(  # noqa: PLR0917 - what was found out before
    state: State, me: End, peer: End, segment: Segment, said: bool, newest: bool
) -> None:
    text = segment.length > 0
    if said and state.tfo and not peer.acked_syn and text and not segment.flags & 1:
        said = False  # Fast Open: text before the handshake is done (RFC 7413 section 4.2); a FIN the machine knows there
    kind = FIN_ACK if segment.flags & 1 else ACK
    acks = ACKS_UNKNOWN if state.middle and peer.fin is None else state.acks(peer, segment.ack)
    state.move(code_of(segment.sender, kind, text, acks, said, newest), segment)


def _again(state: State, me: End, segment: Segment, off: int, length: int) -> None:
    """Nothing new: a keep-alive, a retransmission or a duplicate."""
    if off == -1 and length <= 1 and not segment.flags & 1:
        me.keep_alives += 1
    elif off < 0:
        if length or segment.flags & 1:
            me.resent += 1
        else:
            me.late += 1


def _beyond_fin(state: State, me: End, segment: Segment, text_end: int, fin: int) -> bool:
    assert me.fin is not None
    beyond = ahead(text_end, me.fin)
    if beyond <= 0 or not (segment.length or fin) or me.lost:
        return False
    if segment.length <= 1 and ahead(segment.seq, me.fin) == 0 and not fin:
        return False  # a keep-alive with an octet stands where the FIN was
    what = f"{segment.length} octets of text" if segment.length else "another FIN"
    state.report("data-after-fin", segment, f"The {ROLES[segment.sender]} sent {what} after its FIN")
    return True


def _inner_fin(state: State, me: End, segment: Segment, text_end: int) -> bool:
    """A FIN before what was sent already: wrong if there was text behind it, late if only its ACK came first."""
    if me.over or me.text is None or ahead(me.text, text_end) <= 0:
        return False
    if not me.lost and not state.middle and state.established:
        why = f"The {ROLES[segment.sender]} sent a FIN that stands before text that it has sent already"
        state.report("fin-not-last", segment, why)
    return True


def _advances(  # noqa: PLR0917 - what was found out before
    state: State, me: End, peer: End, segment: Segment, off: int, before: Over
) -> None:
    """New sequence numbers: is there a window for them, and does the ACK go back?"""
    end = before[1]
    certain = state.scaled and not state.middle and me.orderly(1) and peer.orderly()
    if segment.length and certain and peer.edge is not None and ahead(end, peer.edge) > 1:
        me.over = before if off > 0 else (segment, end, end, me.text, me.holes, state.joint)
    if off == 0 and me.claim and me.orderly() and ahead(segment.ack, me.claim[1]) < 0:
        frame, ack = me.claim
        role, other = ROLES[segment.sender], ROLES[1 - segment.sender]
        why = f"The {role} acknowledged {ack}, which the {other} had not sent: in frame {segment.frame} it takes that back"
        state.report("ack-of-unsent", segment._replace(frame=frame, flags=0x10), why)
        peer.holes = tuple(hole for hole in peer.holes if hole.frame != frame)
        me.claim = None
