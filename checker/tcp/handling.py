"""What each segment means that does not merely continue an open connection: opening, closing, what is odd.

Everything that can be explained by the network, by the capture or by another incarnation of the connection is no
deviation; where the capture lacks something, that is a reason and the automaton is told that anything may have passed.
"""

from __future__ import annotations

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import (
    ACKS_FIN, ACKS_NOTHING, ACKS_SYN, ACKS_UNKNOWN, KINDS, Fault, Symbol, automaton, code_of,
)  # fmt: skip
from wirestate.checker.tcp.ends import HALF, MASK, MOST_WINDOW, UNKNOWN_SHIFT, End, ahead, window_scale
from wirestate.checker.tcp.verdict import ROLES, deviation, flag_names
from wirestate.checker.verdict import Deviation, Severity

ACK, SYN, SYN_ACK, FIN_ACK, RST, RST_ACK = range(6)
RECENT = 30_000_000_000
"""Nanoseconds. Nobody gives a connection up and begins it anew in less, but after a RST."""
LATER = 1_000_000
"""Nanoseconds by which a capture may mix up the order of the two directions."""


class Handling:
    """The state of one connection between segments."""

    __slots__ = (
        "deviations", "ends", "established", "first", "joint", "last_ack", "middle", "open", "reasons", "refused", "reset",
        "scaled", "tfo", "waiting",
    )  # fmt: skip

    def __init__(self) -> None:
        self.ends = (End(), End())
        self.joint = automaton().closed
        self.open = self.middle = self.reset = self.refused = self.scaled = self.tfo = False
        self.established: int | None = None
        self.first: int | None = None
        self.deviations: list[Deviation] = []
        self.reasons: dict[str, str] = {}
        """By what they are about, so that each is said once."""
        self.waiting: tuple[int, int, int, int] | None = None
        """Text of `sender` before its SYN was acknowledged: (sender, frame, time, its octets' end)."""

    def report(
        self, code: str, segment: Segment, why: str, *, severity: Severity = "error", state: str = "",
        expected: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """A deviation, once per code and end."""
        role = ROLES[segment.sender]
        if any(d.code == code and d.by == role for d in self.deviations):
            return
        where = state or automaton().states(self.joint)[segment.sender] or "unknown"
        self.deviations.append(
            deviation(code, segment.sender, segment.frame, where, flag_names(segment.flags), why, expected=expected, severity=severity)
        )

    def reason(self, segment: Segment, about: str, text: str) -> None:
        """Something cannot be judged from this segment on."""
        role = ROLES[segment.sender]
        self.reasons.setdefault(f"{role}: {about}", f"frame {segment.frame}: the {role} {text}")

    def move(self, code: int, segment: Segment) -> None:
        """Tell the automaton; an end that cannot have sent the segment deviates, or the capture lacks one."""
        joint = self.joint
        after = joint.moves.get(code)
        if after is None:
            after = automaton().step(joint, code)
        fault = joint.faults.get(code) if joint.faults else None
        if fault is not None:
            self._stuck(fault, segment)
        self.joint = after

    def lose(self, sender: int) -> None:
        """Segments of this end are missing in the capture."""
        end = self.ends[sender]
        if not end.lost:
            end.lost = True
            code = Symbol(sender, "ACK", lost=True).code
            self.joint = self.joint.moves.get(code) or automaton().step(self.joint, code)

    def _stuck(self, fault: Fault, segment: Segment) -> None:
        role, state = ROLES[segment.sender], "|".join(fault.states)
        what = "text" if segment.length else flag_names(segment.flags)
        if not fault.certain:
            peer = ROLES[1 - segment.sender]
            self.reason(segment, "unexplained", f"sent {what}, for which a segment of the {peer} must be missing in the capture")
            return
        if self.ends[segment.sender].rst:
            code, why = "segment-after-rst", f"The {role} sent {what} after it had reset the connection; only RST may follow"
        elif segment.flags & 2:
            code, why = "out-of-state", f"The {role} sent {flag_names(segment.flags)} in {state}, where no SYN is due"
        elif segment.flags & 1:
            code, why = "fin-before-handshake", f"The {role} sent a FIN in {state}, before the handshake was done"
        elif segment.length:
            code, why = "data-before-handshake", f"The {role} sent {segment.length} octets of text in {state}, before the handshake was done"
        else:
            code, why = "out-of-state", f"The {role} sent {what} in {state}, where it cannot be sent"
        self.report(code, segment, why, state=state)

    def handle(self, segment: Segment) -> None:
        """One segment, whatever it is."""
        flags = segment.flags
        if self.first is None:
            self._begin(segment)
        if flags & 0x06 == 0x02 and not flags & 0x01:
            (self._syn_ack if flags & 0x10 else self._syn)(segment)
        elif flags & 0x06 == 0x04:
            self._rst(segment)
        elif flags & 0x12 == 0x10:
            self._other(segment)
        else:
            self._broken(segment)
        self.ends[segment.sender].time = segment.time

    def _begin(self, segment: Segment) -> None:
        self.first = segment.frame
        if segment.flags & 0x02 or segment.flags & 0x14 == 0:
            return
        self.middle = True
        self.joint = automaton().middle

    def _broken(self, segment: Segment) -> None:
        """Control bits that no segment may have."""
        role, flags = ROLES[segment.sender], segment.flags & 0x3F
        names = flag_names(flags)
        if not flags:
            self.report("no-flags", segment, f"The {role} sent a segment without any control bit; every segment has at least SYN, ACK or RST")
        elif flags & 0x06 == 0x06:
            self.report("syn-and-rst", segment, f"The {role} sent a segment that opens and resets the connection at once ({names})")
        elif flags & 0x02:
            self.report("syn-and-fin", segment, f"The {role} sent a segment that opens and closes the connection at once ({names})")
        elif not self.ends[segment.sender].acked_syn and (segment.length or flags == 1) and not self.middle:
            code, what = ("data-before-handshake", "text") if segment.length else ("fin-before-handshake", "a FIN")
            self.report(code, segment, f"The {role} sent {what} without an ACK before the handshake was done", expected=("ACK",))
        else:
            self.report("ack-missing", segment, f"The {role} sent {names} without ACK; once the first SYN is sent, every segment but a RST has it",
                        expected=("ACK",))  # fmt: skip

    def _syn(self, segment: Segment) -> None:
        me, peer = self.ends[segment.sender], self.ends[1 - segment.sender]
        self._number(me, segment)
        if me.isn is None:
            return
        me.syns += 1
        if me.isn != segment.seq:
            self._anew(me, peer, segment)
        elif me.syns == 1 and not me.spoke:
            me.spoke = True
            me.asked_scale = window_scale(segment.options)
            me.syn_text = segment.length
            self.move(code_of(segment.sender, SYN, segment.length > 0, ACKS_NOTHING, True, False), segment)
        elif me.syns > 1:
            me.resent += 1

    def _number(self, me: End, segment: Segment) -> None:
        """Take the initial sequence number, unless there is one."""
        if me.isn is not None:
            return
        end = (segment.seq + 1 + segment.length) & MASK
        if me.nxt is None or not (me.spoke or 0 < ahead(me.nxt, end) < MOST_WINDOW):
            me.isn, me.nxt = segment.seq, end
        elif 0 < ahead(me.nxt, segment.seq):
            me.isn = segment.seq
        else:
            self.reason(segment, "anew", "began the connection anew")
            self.middle = True
            return
        me.edge = (segment.ack + segment.window) & MASK if segment.flags & 0x10 else None
        me.window = segment.window

    def _anew(self, me: End, peer: End, segment: Segment) -> None:
        """A SYN with another number: the peer's answer will show whether it counts."""
        role = ROLES[segment.sender]
        ended = me.rst or peer.rst or (me.fin is not None and peer.fin is not None)
        recent = 0 <= segment.time - me.time < RECENT
        if self.established and recent and not (ended or me.lost or peer.lost or me.again == segment.seq):
            self.report("syn-in-synchronized", segment, f"The {role} sent a SYN with a new sequence number within the open connection")
        else:
            self.reason(segment, "anew", "began the connection anew")
        me.again = segment.seq
        self.lose(segment.sender)

    def _syn_ack(self, segment: Segment) -> None:
        me, peer = self.ends[segment.sender], self.ends[1 - segment.sender]
        if peer.again is not None and 0 < ahead(segment.ack, peer.again) <= 1 + segment.length and me.isn != segment.seq:
            self._restart(segment, peer.again)
            me, peer = self.ends[segment.sender], self.ends[1 - segment.sender]
        if peer.isn is None and peer.nxt is None:
            self._assume_syn(peer, segment)
        elif not self._acks_syn(peer, segment):
            return
        before = me.isn
        self._number(me, segment)
        me.synacks += 1
        if before is not None and before != segment.seq:
            self._other_isn(me, peer, segment)
        elif me.synacks == 1 and me.isn is not None:
            self._answered(me, peer, segment)
        else:
            me.resent += 1

    def _assume_syn(self, peer: End, segment: Segment) -> None:
        """The SYN was not captured, or not yet."""
        peer.isn, peer.nxt = (segment.ack - 1) & MASK, segment.ack
        self.move(Symbol(1 - segment.sender, "SYN", acks=ACKS_NOTHING).code, segment)
        peer.spoke = True

    def _acks_syn(self, peer: End, segment: Segment) -> bool:
        if peer.isn is None:
            return True
        beyond = (segment.ack - peer.isn - 1) & MASK
        if beyond <= peer.syn_text:
            self.tfo = self.tfo or peer.syn_text > 0
            return True
        if self.ends[segment.sender].synacks and self.established:
            self.reason(segment, "other", "sent a SYN,ACK for another connection")
            return False
        due = f"ACK={(peer.isn + 1) & MASK}"
        self.move(code_of(segment.sender, SYN_ACK, False, ACKS_NOTHING, False, False), segment)
        self.report("wrong-ack-of-syn", segment, f"The {ROLES[segment.sender]}'s SYN,ACK acknowledges {segment.ack}, but the {ROLES[1 - segment.sender]}'s SYN "
                    f"has {peer.isn}, so that {(peer.isn + 1) & MASK} was due", state="SYN-RECEIVED", expected=(due,))  # fmt: skip
        return False

    def _other_isn(self, me: End, peer: End, segment: Segment) -> None:
        role = ROLES[segment.sender]
        known = me.synacks > 1 and peer.syns < me.synacks and 0 <= segment.time - me.time < RECENT
        if known and not (me.rst or peer.rst or me.lost or peer.lost):
            self.report("isn-changed", segment, f"The {role} repeated its SYN,ACK with the sequence number {segment.seq} instead of {me.isn}")
        else:
            self.reason(segment, "isn", "sent a SYN,ACK with another sequence number")

    def _answered(self, me: End, peer: End, segment: Segment) -> None:
        """The first SYN,ACK of this end."""
        me.acked_syn = me.spoke = True
        peer_scale, scale = peer.asked_scale, window_scale(segment.options)
        self.scaled = peer.syns > 0 and bool(me.syns or me.synacks)
        both = (peer_scale is not None or not peer.syns) and scale is not None
        me.shift = scale or 0 if both else 0
        peer.shift = (peer_scale if peer_scale is not None else UNKNOWN_SHIFT) if both else 0
        me.offers(segment.ack, segment.window, 0)
        self.move(code_of(segment.sender, SYN_ACK, segment.length > 0, ACKS_SYN, True, False), segment)
        self._check_early(me, peer, segment)
        self._complete(segment)

    def _check_early(self, me: End, peer: End, segment: Segment) -> None:
        """What the peer sent before this SYN,ACK was captured: did it know its number?"""
        if peer.early is None or me.isn is None or self.middle:
            return
        frame, ack, what = peer.early
        peer.early = None
        if 0 < ahead(ack, me.isn) < MOST_WINDOW:
            return
        role = ROLES[1 - segment.sender]
        early = segment._replace(frame=frame, sender=1 - segment.sender, flags=0x11 if what == "a FIN" else 0x10)
        code = "fin-before-handshake" if what == "a FIN" else "data-before-handshake"
        self.report(code, early, f"The {role} sent {what} before the handshake was done: its ACK is not of the SYN,ACK in frame {segment.frame}", state="SYN-SENT")

    def _restart(self, segment: Segment, isn: int) -> None:
        """The peer answered the SYN that began anew: from here it is another incarnation."""
        fresh = (End(), End())
        peer = fresh[1 - segment.sender]
        peer.isn, peer.nxt, peer.syns, peer.spoke, peer.syn_text = isn, (isn + 1) & MASK, 1, True, segment.length
        peer.shift, peer.asked_scale = UNKNOWN_SHIFT, UNKNOWN_SHIFT
        self.ends = fresh
        self.open = self.middle = self.reset = self.refused = self.tfo = False
        self.established = self.waiting = None
        self.joint = automaton().closed
        self.move(Symbol(1 - segment.sender, "SYN", acks=ACKS_NOTHING).code, segment)

    def _complete(self, segment: Segment) -> None:
        """Note when both SYNs are acknowledged."""
        first, second = self.ends
        if self.established is None and first.acked_syn and second.acked_syn and first.isn is not None and second.isn is not None:
            self.established = segment.frame
        self.open = bool(
            self.established and first.fin is second.fin is None and not (first.rst or second.rst)
            and None not in (first.ack, second.ack, first.edge, second.edge) and not (first.claim or second.claim or first.over or second.over)
            and not self.waiting
        )  # fmt: skip

    def _rst(self, segment: Segment) -> None:
        me, peer = self.ends[segment.sender], self.ends[1 - segment.sender]
        kind = RST_ACK if segment.flags & 0x10 else RST
        if self._ignored(me, peer, segment):
            return
        if not me.spoke and peer.isn is not None and not peer.acked_syn:
            self.refused = kind == RST_ACK and segment.ack == peer.nxt
        me.spoke = True
        acks = self._acks(peer, segment.ack) if kind == RST_ACK else ACKS_NOTHING
        if not me.rst:
            me.rst_nxt = max((me.nxt or segment.seq, segment.seq), key=lambda n: ahead(n, segment.seq))
            me.rst_peer = peer.nxt if peer.nxt is not None else segment.ack
        synchronized = me.ack is not None or self.middle
        me.rst, self.open = me.rst or synchronized, False
        self.reset = True
        self.move(code_of(segment.sender, kind, False, acks, True, False), segment)

    def _ignored(self, me: End, peer: End, segment: Segment) -> bool:
        """A RST that no receiver can take: before the first sequence number, or far beyond the window."""
        if not self.established or me.lost or peer.lost or me.isn is None or me.nxt is None or peer.edge is None or not self.scaled:
            return False
        before = ahead(segment.seq, me.isn) < 0
        beyond = ahead(segment.seq, peer.edge) > 1 and ahead(segment.seq, me.nxt) > 1
        if before or beyond:
            self.report("rst-outside-window", segment, f"The RST of the {ROLES[segment.sender]} has the sequence number {segment.seq}, "
                        f"which is outside the window; the peer ignores it", severity="warning")  # fmt: skip
        return before or beyond

    def _acks(self, peer: End, ack: int) -> int:
        """What an ACK number is to the peer."""
        if peer.fin is not None:
            return ACKS_FIN if ahead(ack, peer.fin) > 0 else ACKS_SYN
        if peer.isn is None:
            return ACKS_UNKNOWN
        return ACKS_SYN if ahead(ack, peer.isn) > 0 or peer.nxt != peer.isn + 1 else ACKS_NOTHING

    def _other(self, segment: Segment) -> None:
        """A segment with ACK, and neither SYN nor RST."""
        me, peer = self.ends[segment.sender], self.ends[1 - segment.sender]
        if me.nxt is None and not self._join(me, peer, segment):
            return
        me.spoke = True
        if self._stray(me, peer, segment):
            self.move(code_of(segment.sender, ACK, False, ACKS_NOTHING, False, False), segment)
            return
        if peer.nxt is None:
            self._deaf(me, peer, segment)
        self._acknowledges(me, peer, segment)
        self._sends(me, peer, segment)
        self._complete(segment)

    def _join(self, me: End, peer: End, segment: Segment) -> bool:
        """The first captured of this end is no SYN."""
        fin = segment.flags & 1
        if not self.middle:
            if not (segment.length or fin):  # the ACK of a split handshake
                self.move(code_of(segment.sender, ACK, False, self._acks(peer, segment.ack), False, False), segment)
                return False
            self.lose(segment.sender)
            self.reason(segment, "SYN", "sends, but its SYN was not captured")
        me.nxt = segment.seq
        me.shift = UNKNOWN_SHIFT
        return True

    def _deaf(self, me: End, peer: End, segment: Segment) -> None:
        """Nothing of the peer was captured, or not yet."""
        if not self.middle and me.early is None and (segment.length or segment.flags & 1):
            me.early = (segment.frame, segment.ack, f"{segment.length} octets of text" if segment.length else "a FIN")
        self.lose(1 - segment.sender)

    def _stray(self, me: End, peer: End, segment: Segment) -> bool:
        """Numbers that do not belong to this connection: of an older one, or wrong."""
        if me.isn is None or me.nxt is None:
            return False
        behind = ahead(segment.seq, me.isn) < 0
        far = ahead(segment.seq, me.nxt) > MOST_WINDOW
        low = peer.isn is not None and ahead(segment.ack, peer.isn) <= 0
        fits = peer.isn is not None and peer.nxt is not None and not low and ahead(segment.ack, peer.nxt) <= 0
        role, other = ROLES[segment.sender], ROLES[1 - segment.sender]
        if behind and fits and not me.lost and not peer.lost and self.established:
            self.report("seq-before-isn", segment, f"The {role} sent the sequence number {segment.seq}, which lies before its SYN ({me.isn})")
        elif low and not behind and not far and not me.lost and not peer.lost and ahead(segment.seq, me.nxt) == 0:
            first = not me.acked_syn
            self.report("wrong-ack-of-syn" if first else "ack-before-isn", segment,
                        f"The {role} acknowledged {segment.ack}, which is not after the {other}'s SYN ({peer.isn})")  # fmt: skip
        elif not (behind or far or low):
            return False
        else:
            self.reason(segment, "stray", "sent a segment with numbers that do not belong to this connection")
        return True

    def _acknowledges(self, me: End, peer: End, segment: Segment) -> None:
        """The ACK and the window."""
        ack = segment.ack
        if peer.nxt is None:
            peer.nxt = ack
        beyond = ahead(ack, peer.nxt)
        if beyond > 0:
            self._unseen(me, peer, segment, beyond)
        newest = me.ack is None or ahead(ack, me.ack) >= 0
        if newest:
            self._check_over(peer, segment, me)
            if segment.window == 0:
                me.zero += 1
        me.offers(ack, segment.window, me.shift)
        me.window = segment.window
        if peer.isn is not None or self.middle:
            self._greets(me, peer, segment)

    def _greets(self, me: End, peer: End, segment: Segment) -> None:
        """The first ACK of the peer's SYN; text that the peer sent long before it came too early."""
        if me.acked_syn:
            return
        me.acked_syn = True
        early, self.waiting = self.waiting, None
        if early is None or early[0] == segment.sender or peer.isn is None or self.tfo:
            return
        sender, frame, time, state = early[0], early[1], early[2], "SYN-RECEIVED"
        plain = segment.length == 0 and segment.ack == (peer.isn + 1) & MASK and segment.flags & 1 == 0
        if plain and segment.time - time > LATER and not (me.lost or peer.holes):
            self.report("data-before-handshake", segment._replace(frame=frame, sender=sender, flags=0x10),
                        f"The {ROLES[sender]} sent text before its SYN was acknowledged in frame {segment.frame}", state=state)  # fmt: skip
            self.reasons.pop(f"{ROLES[sender]}: unexplained", None)

    def _unseen(self, me: End, peer: End, segment: Segment, beyond: int) -> None:
        """An ACK of what was not captured: most often the capture dropped it."""
        if beyond > MOST_WINDOW and not (self.middle or peer.lost):
            code = "ack-of-unsent" if me.acked_syn else "wrong-ack-of-syn"
            self.report(code, segment, f"The {ROLES[segment.sender]} acknowledged {segment.ack}, {beyond} octets beyond anything that the "
                        f"{ROLES[1 - segment.sender]} has sent")  # fmt: skip
            return
        assert peer.nxt is not None
        if me.claim is None and not self.middle:
            me.claim = (segment.frame, segment.ack)
        peer.miss(peer.nxt, segment.ack, segment.frame)
        peer.nxt = segment.ack
        self.lose(1 - segment.sender)

    def _check_over(self, peer: End, segment: Segment, me: End) -> None:
        """The peer had sent beyond the window: does the receiver still offer less?"""
        if peer.over is None:
            return
        frame, end = peer.over
        peer.over = None
        edge = (segment.ack + (segment.window << me.shift)) & MASK
        if ahead(end, edge) > 1 and not (me.lost or peer.lost):
            self.report("beyond-window", segment._replace(frame=frame, sender=1 - segment.sender, flags=0x10),
                        f"The {ROLES[1 - segment.sender]} sent text up to {end}, but the {ROLES[segment.sender]} never allowed more than up to "
                        f"{me.edge}", severity="warning")  # fmt: skip

    def _sends(self, me: End, peer: End, segment: Segment) -> None:
        """Text and FIN, and what the automaton is told."""
        assert me.nxt is not None
        length, fin = segment.length, segment.flags & 1
        text_end = (segment.seq + length) & MASK
        end = (text_end + fin) & MASK
        if me.fin is not None and self._beyond_fin(me, segment, text_end, fin):
            return
        off, new = ahead(segment.seq, me.nxt), ahead(end, me.nxt)
        newest = me.ack is not None and segment.ack == me.ack
        if fin and me.fin is None and new <= 0:
            self._inner_fin(me, segment)
            return
        said = new > 0 and (length > 0 or fin > 0)
        if not said:
            said = off == 0 and newest and not length and not me.rst
            self._again(me, segment, off, length)
        if off > 0:
            me.miss(me.nxt, segment.seq, segment.frame)
        elif me.holes and length:
            me.fill(segment.seq, text_end)
        if new > 0 and me.rst:
            said = ahead(end, me.rst_nxt) > 0
        if me.rst and newest and ahead(segment.ack, me.rst_peer) > 0:
            said = True
        if new > 0:
            self._advances(me, peer, segment, off, end)
            me.nxt = end
            if fin:
                me.fin = text_end
        self._tell(me, peer, segment, said, newest)

    def _tell(self, me: End, peer: End, segment: Segment, said: bool, newest: bool) -> None:
        text = segment.length > 0
        if said and not peer.acked_syn and not self.middle and not me.lost and peer.spoke and (text or segment.flags & 1) and me.synacks:
            if self.tfo:
                said = False
            elif text and self.waiting is None:
                self.waiting = (segment.sender, segment.frame, segment.time, 0)
        kind = FIN_ACK if segment.flags & 1 else ACK
        acks = ACKS_UNKNOWN if self.middle and peer.fin is None else self._acks(peer, segment.ack)
        self.move(code_of(segment.sender, kind, text, acks, said, newest), segment)

    def _again(self, me: End, segment: Segment, off: int, length: int) -> None:
        """Nothing new: a keep-alive, a retransmission or a duplicate."""
        if off == -1 and length <= 1 and not segment.flags & 1:
            me.keep_alives += 1
        elif off < 0:
            if length or segment.flags & 1:
                me.resent += 1
            else:
                me.late += 1

    def _beyond_fin(self, me: End, segment: Segment, text_end: int, fin: int) -> bool:
        assert me.fin is not None
        beyond = ahead(text_end, me.fin)
        if beyond <= 0 or not (segment.length or fin) or me.lost:
            return False
        if segment.length <= 1 and ahead(segment.seq, me.fin) == 0 and not fin:
            return False  # a keep-alive with an octet stands where the FIN was
        what = f"{segment.length} octets of text" if segment.length else "another FIN"
        self.report("data-after-fin", segment, f"The {ROLES[segment.sender]} sent {what} after its FIN")
        return True

    def _inner_fin(self, me: End, segment: Segment) -> None:
        if not me.lost and not self.middle and self.established:
            self.report("fin-not-last", segment, f"The {ROLES[segment.sender]} sent a FIN that stands before text that it has sent already")

    def _advances(self, me: End, peer: End, segment: Segment, off: int, end: int) -> None:
        """New sequence numbers: is there a window for them, and does the ACK go back?"""
        if segment.length and self.scaled and peer.edge is not None and ahead(end, peer.edge) > 1 and not (me.lost or peer.lost or self.middle):
            me.over = (segment.frame, end)
        if off == 0 and me.claim and me.ack is not None and ahead(segment.ack, me.ack) < 0:
            frame, ack = me.claim
            self.report("ack-of-unsent", segment._replace(frame=frame, flags=0x10), f"The {ROLES[segment.sender]} acknowledged {ack}, which the "
                        f"{ROLES[1 - segment.sender]} had not sent: in frame {segment.frame} it takes that back")  # fmt: skip
            me.claim = None
