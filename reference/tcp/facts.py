"""What a segment says to the machine: the facts of the model, worked out from sequence numbers (RFC 9293 section 3.10.7).

`Arrived` is a segment that was received, `Sent` one that is about to be sent; `Nothing` stands for calls and timers. Nothing is
changed in here.
"""

from __future__ import annotations

from wirestate.reference.generated.tcp import Event, State
from wirestate.reference.generated.tcp_values import Ack, Held, Seq, Text
from wirestate.reference.tcp.segment import ACK, FIN, RST, SYN, Segment
from wirestate.reference.tcp.sequence import distance
from wirestate.reference.tcp.tcb import Tcb

EVENTS = {
    0: Event.RECV_NONE, FIN: Event.RECV_FIN, ACK: Event.RECV_ACK, FIN | ACK: Event.RECV_FIN_ACK, SYN: Event.RECV_SYN,
    SYN | ACK: Event.RECV_SYN_ACK, RST: Event.RECV_RST, RST | ACK: Event.RECV_RST_ACK,
}  # fmt: skip


def event_of(control: int) -> Event:
    """The event that a segment with these control bits is: RST hides what is checked after it, SYN hides FIN."""
    if control & RST:
        return EVENTS[control & (RST | ACK)]
    if control & SYN:
        return EVENTS[control & (SYN | ACK)]
    return EVENTS[control & (FIN | ACK)]


def carried(text: bool, fin: bool) -> Held:
    """Text, FIN, both or nothing."""
    if text:
        return Held.TEXT_AND_FIN if fin else Held.TEXT
    return Held.FIN if fin else Held.NOTHING


class Facts:
    """What the machine may ask. A call or a timer has none of it."""

    ack = Ack.OLD
    seq = Seq.NEXT
    text = Text.NONE
    carries = fills = Held.NOTHING
    fin_beyond = newer = resent = more = False


NOTHING = Facts()


class Sent(Facts):
    """A segment about to be sent. `more`: some of the user's text is in no segment yet even then."""

    def __init__(self, *, text: bool = False, resent: bool = False, more: bool = False, syn: bool = False) -> None:
        self.text = Text.FITS if text and not syn else Text.NONE
        self.carries = Held.TEXT if text and syn else Held.NOTHING
        self.resent, self.more = resent, more


class Arrived(Facts):
    """A segment as a TCB sees it in some state."""

    def __init__(self, segment: Segment, tcb: Tcb, state: State, now: float) -> None:
        self.segment, self.tcb = segment, tcb
        self.event = event_of(segment.control)
        syn = 1 if segment.control & SYN else 0
        rcv = tcb.rcv
        self.fresh = state is State.LISTEN or state is State.SYN_SENT
        """No sequence number of the peer is known yet."""
        self.begin = 0 if self.fresh else distance(segment.seq, rcv.nxt)
        """Where it begins, counted from RCV.NXT; its text begins at `start`, and ends, with its FIN, before `end`."""
        self.start = self.begin + syn
        self.stop = self.start + len(segment.text)
        self.end = self.stop + (segment.control & 1)
        self.window = rcv.window
        self.brings = self.filled = self.near = False
        """It brought text and no FIN; it filled a gap; it is not acceptable, but may be of late, or a probe's successor."""
        if segment.control & ACK:
            self.ack = self._acknowledges()
        if self.fresh:
            self.carries = self._with_syn()
            return
        self.seq = self._place(now)
        self._contents()
        if syn:
            self._of_syn(state, now)

    @property
    def sound(self) -> bool:
        """Its ACK may be processed (fifth step)."""
        return self.ack is Ack.OLD or self.ack is Ack.SOME or self.ack is Ack.ALL

    @property
    def in_turn(self) -> bool:
        """It begins at RCV.NXT once it is trimmed, so that it is processed now."""
        return not self.fresh and (self.seq is Seq.STRADDLING or (self.seq is Seq.NEXT and not self.segment.control & SYN))

    @property
    def empty(self) -> bool:
        """It takes no sequence numbers."""
        return self.begin == self.end

    def _acknowledges(self) -> Ack:
        snd = self.tcb.snd
        ahead = distance(self.segment.ack, snd.una)
        if ahead > 0:
            left = distance(snd.nxt, self.segment.ack)
            return Ack.ALL if left == 0 else Ack.SOME if left > 0 else Ack.UNSENT
        return Ack.OLD if -ahead <= snd.max_wnd else Ack.ANCIENT

    def _place(self, now: float) -> Seq:
        if self.segment.control & RST:
            return Seq.NEXT if self.begin == 0 else Seq.AHEAD if 0 < self.begin < self.window else Seq.OUTSIDE
        outdated = self.tcb.outdated(self.segment, now)
        if outdated or not self._acceptable():
            self.near = not outdated and -self.tcb.rcv.most <= self.begin <= self.window + 1
            return Seq.DUPLICATE if self.end == 0 and not self.empty else Seq.OUTSIDE
        if self.begin > 0:
            return Seq.AHEAD
        return Seq.STRADDLING if self.segment.control & SYN and self.begin < 0 else Seq.NEXT

    def _acceptable(self) -> bool:
        """Table 6; at a zero window what begins at RCV.NXT is taken for its ACK, if it has one, and all of its text is cut off."""
        last = self.begin if self.empty else self.end - 1
        if self.window == 0:
            return self.begin <= 0 <= last and (self.empty or self.segment.control & (SYN | ACK) == ACK)
        return 0 <= self.begin < self.window or 0 <= last < self.window

    def _contents(self) -> None:
        """Text and FIN, as far as they are new."""
        fin = bool(self.segment.control & FIN)
        first = max(self.start, 0)
        if self.stop > first:
            self.text = Text.FITS if first < self.window else Text.BEYOND
        self.fin_beyond = fin and self.stop >= self.window
        self.fills = self._fills()
        self.filled = self.fills is not Held.NOTHING

    def _fills(self) -> Held:
        store = self.tcb.rcv.store
        if not store:
            return Held.NOTHING
        position = self.tcb.rcv.position
        end = position + max(0, min(self.stop, self.window)) if self.begin <= 0 else position
        reach = store.reach(end)
        return carried(reach > end, store.fin is not None and store.fin == reach)

    def _with_syn(self) -> Held:
        """Of a SYN where the receive window is still all free."""
        text = len(self.segment.text)
        return carried(text > 0, bool(self.segment.control & FIN) and text < self.tcb.fresh_window)

    def _of_syn(self, state: State, now: float) -> None:
        tcb, times = self.tcb, self.segment.options.timestamps
        if self.event is Event.RECV_SYN:
            self.carries = self._with_syn()
        elif self.stop >= 0:
            fin = bool(self.segment.control & FIN) and 0 <= self.stop < self.window
            self.carries = carried(self.text is Text.FITS, fin)
        if state is State.TIME_WAIT:
            self.newer = self.begin >= 0
            if tcb.timestamps and times is not None and (ahead := distance(times[0], tcb.ts_recent)) != 0:
                self.newer = ahead > 0
