"""Judge the TCP of one connection while its segments come: numbers here, order in `automaton`.

`feed` is the hot path: a segment that continues an open connection costs a few comparisons and one look-up. Everything
else goes to `handling`. Nothing is kept of a segment but numbers.
"""

from __future__ import annotations

from collections.abc import Iterable

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import ACKS_SYN, Joint, code_of
from wirestate.checker.tcp.ends import HALF, MASK
from wirestate.checker.tcp.handling import handle
from wirestate.checker.tcp.result import verdict_of
from wirestate.checker.tcp.state import State
from wirestate.checker.tcp.verdict import TcpVerdict

PLAIN = tuple(code_of(sender, 0, text, ACKS_SYN, True, True) for sender in (0, 1) for text in (False, True))
"""The symbols of an ACK of an open connection: client without and with text, server without and with text."""


class TcpJudge:
    """One connection. `feed` in capture order, in as many batches as there are; `verdict` once, at the end."""

    __slots__ = ("_state",)

    def __init__(self, *, unit: str = "frame") -> None:
        if unit != "frame":
            raise ValueError(f"segments are counted in frames, not in {unit}s")
        self._state = State()

    def feed(self, segments: Iterable[Segment]) -> None:
        """More segments; sender 0 is the end that is taken for the client."""
        state = self._state
        ends = state.ends
        for segment in segments:
            _, time, sender, seq, ack, flags, window, length, _, _ = segment
            me = ends[sender]
            if state.open and flags & 0x37 == 0x10 and seq == me.nxt and window:
                peer = ends[1 - sender]
                grown = (ack - me.ack) & MASK  # type: ignore[operator]  # `open`: the numbers are known
                if (peer.nxt - ack) & MASK < HALF and grown < HALF:  # type: ignore[operator]
                    after = state.joint.moves.get(PLAIN[sender * 2 + (length > 0)])
                    if after is not None and not state.joint.faults:
                        if length:
                            end = (seq + length) & MASK
                            if (peer.edge - end) & MASK >= HALF:  # type: ignore[operator]
                                handle(state, segment)
                                continue
                            me.nxt = me.text = end
                        if grown or window != me.window:
                            me.ack, me.window = ack, window
                            edge = (ack + (window << me.shift)) & MASK
                            if (edge - me.edge) & MASK < HALF:  # type: ignore[operator]
                                me.edge = edge
                        me.time = time
                        state.joint = after
                        continue
            handle(state, segment)

    @property
    def joint(self) -> Joint:
        """Where both ends are now."""
        return self._state.joint

    def verdict(self) -> TcpVerdict:
        """What is to be said at the end of the connection, or of the capture."""
        return verdict_of(self._state)
