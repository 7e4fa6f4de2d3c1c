"""The state of one connection between segments: both ends' numbers, the automaton's state, what was found so far.

It reports, gives reasons and moves the automaton; what a segment means is in `opening`, `going` and `handling`.
"""

from __future__ import annotations

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import ACKS_FIN, ACKS_NOTHING, ACKS_SYN, ACKS_UNKNOWN, Fault, Symbol, automaton
from wirestate.checker.tcp.ends import End, ahead
from wirestate.checker.tcp.verdict import ROLES, deviation, flag_names
from wirestate.checker.verdict import Deviation, Severity

ACK, SYN, SYN_ACK, FIN_ACK, RST, RST_ACK = range(6)
"""Indexes of `automaton.KINDS`."""
RECENT = 30_000_000_000
"""Nanoseconds. Nobody gives a connection up and begins it anew in less, but after a RST."""
LATE = 3_000_000_000
"""Nanoseconds by which the network may mix up the order of one direction."""
LATER = 1_000_000
"""Nanoseconds by which a capture may mix up the order of the two directions."""


class State:
    """What is known of one connection."""

    __slots__ = (
        "deviations", "ends", "established", "first", "joint", "middle", "open", "reasons", "refused", "reset",
        "scaled", "tfo",
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

    def report(
        self, code: str, segment: Segment, why: str, *, severity: Severity = "error", state: str = "",
        expected: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """A deviation, once per code and end."""
        role = ROLES[segment.sender]
        if any(d.code == code and d.by == role for d in self.deviations):
            return
        where = state or automaton().states(self.joint)[segment.sender] or "unknown"
        self.deviations.append(deviation(code, segment, where, why, expected=expected, severity=severity))

    def strange(self, code: str, segment: Segment) -> None:
        """A RST that the peer has to ignore, or a SYN within the connection."""
        role = ROLES[segment.sender]
        if code == "rst-outside-window":
            why = f"The RST of the {role} has the sequence number {segment.seq}, outside the window: the peer ignores it"
            self.report(code, segment, why, severity="warning")
        elif code:
            self.report(code, segment, f"The {role} sent a SYN with a new sequence number within the open connection")

    def doubt(self, code: str, segment: Segment) -> None:
        """The same, once this end goes on as if it had not sent it."""
        me, peer = self.ends[segment.sender], self.ends[1 - segment.sender]
        if me.wild is None and peer.nxt is not None:
            me.wild, me.wild_peer, me.wild_code = segment._replace(text=b"", options=b""), peer.nxt, code
            self.open = False

    def reason(self, segment: Segment, about: str, text: str) -> None:
        """Something cannot be judged from this segment on."""
        role = ROLES[segment.sender]
        self.reasons.setdefault(f"{role}: {about}", f"frame {segment.frame}: the {role} {text}")

    def midway(self, segment: Segment, text: str) -> None:
        """Another connection goes on whose beginning was not captured or not seen as such: nothing that was known counts for it."""
        self.reason(segment, "anew", text)
        self.ends = (End(), End())
        self.open = self.reset = self.refused = self.scaled = self.tfo = False
        self.middle, self.established = True, None
        self.joint = automaton().middle

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
        sender, peer = ROLES[segment.sender], ROLES[1 - segment.sender]
        states = "|".join(fault.states)
        names = flag_names(segment.flags)
        what = f"{segment.length} octets of text" if segment.length else names
        if not fault.certain:
            self.reason(segment, "unexplained", f"sent {what}, for which a segment of the {peer} must be missing in the capture")
            return
        if self.ends[segment.sender].rst:
            code, why = "segment-after-rst", f"sent {what} after it had reset the connection"
        elif segment.flags & 3 == 1:
            code, why = "fin-before-handshake", f"sent a FIN in {states}, before the handshake was done"
        elif segment.length:
            code, why = "data-before-handshake", f"sent {what} in {states}, before the handshake was done"
        else:
            code, why = "out-of-state", f"sent {names} in {states}, where it cannot be sent"
        self.report(code, segment, f"The {sender} {why}", state=states, expected=("RST",) if code == "segment-after-rst" else ())

    def complete(self, segment: Segment) -> None:
        """Note when both SYNs are acknowledged, and whether what follows may be taken the short way."""
        first, second = self.ends
        if self.established is None:
            if not (first.acked_syn and second.acked_syn) or first.isn is None or second.isn is None:
                return
            self.established = segment.frame
        if first.fin is not None or second.fin is not None or first.rst or second.rst:
            self.open = False
            return
        known = first.ack is not None and second.ack is not None and first.edge is not None and second.edge is not None
        watched = first.claim or second.claim or first.over or second.over or first.wild or second.wild
        self.open = known and not watched

    def acks(self, peer: End, ack: int) -> int:
        """What an ACK number is to the peer."""
        if peer.fin is not None:
            return ACKS_FIN if ahead(ack, peer.fin) > 0 else ACKS_SYN
        if peer.isn is None:
            return ACKS_UNKNOWN
        return ACKS_SYN if ahead(ack, peer.isn) > 0 else ACKS_NOTHING
