"""What an acceptable segment with an ACK can bring beside it, as RFC 9293 section 3.10.7.4 asks: nothing, text, the FIN.

Such a segment is an ACK, a FIN,ACK, or a SYN,ACK whose old SYN was trimmed off. Every segment has exactly one content of
each list.
"""

from __future__ import annotations


from wirestate.model import segments as s
from wirestate.model.core import TRUE, Expr
from wirestate.model.machines.tcp_table import ACKNOWLEDGE, FIN_FOLLOWS, Sets, fin_rcvd, held, seq, unread
from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Content:
    """What a segment brings: nothing, text, the FIN. `kind` is the kind of segment that can bring it."""

    name: str
    kind: str
    when: Expr
    fin: bool = False
    text: bool = False
    answered: bool = True

    @property
    def sets(self) -> Sets:
        heard: Sets = {fin_rcvd: True, held: "nothing"} if self.fin else {}
        return {**(ACKNOWLEDGE if self.answered else {}), **heard, **({unread: True} if self.text else {})}

    @property
    def effects(self) -> tuple[str, ...]:
        return (*(("take_text",) if self.text else ()), *(("signal_connection_closing",) if self.fin else ()))


NONE, FITS, BEYOND = (s.TEXT.eq(value) for value in s.TEXT.domain)
FILLED = s.FILLS.in_("FIN", "text and FIN") & held.eq("FIN")
QUEUED = s.FILLS.ne("nothing") & held.ne("nothing")
CUT = s.FIN_BEYOND | BEYOND

WITH_FIN = (
    Content("FIN", "FIN,ACK", ~CUT & NONE, fin=True),
    Content("text and FIN", "FIN,ACK", ~CUT & FITS, fin=True, text=True),
    Content("text, FIN cut off", "FIN,ACK", s.FIN_BEYOND & FITS, text=True),
    Content("all cut off", "FIN,ACK", CUT & ~FITS),
    Content("text", "SYN,ACK", ~FIN_FOLLOWS & ~FILLED, text=True),
    Content("text up to the FIN held", "SYN,ACK", ~FIN_FOLLOWS & FILLED, fin=True, text=True),
    Content("FIN", "SYN,ACK", s.CARRIES.eq("FIN"), fin=True),
    Content("text and FIN", "SYN,ACK", s.CARRIES.eq("text and FIN"), fin=True, text=True),
)
TEXT = (
    Content("text", "ACK", FITS & ~FILLED, text=True),
    Content("text up to the FIN held", "ACK", FITS & FILLED, fin=True, text=True),
    Content("text cut off", "ACK", BEYOND),
)
CONTENTS = (Content("empty", "ACK", NONE, answered=False), *TEXT, *WITH_FIN)
"""In ESTABLISHED and FIN-WAIT-2. What is cut off is still answered (zero window)."""
FIRST_CONTENTS = (
    Content("empty", "ACK", NONE & ~QUEUED, answered=False),
    Content("nothing but what came with the SYN", "ACK", NONE & QUEUED & ~FILLED, text=True),
    Content("nothing but the FIN that came with the SYN", "ACK", NONE & FILLED & s.FILLS.eq("FIN"), fin=True),
    Content("nothing but text and FIN that came with the SYN", "ACK", NONE & FILLED & s.FILLS.ne("FIN"), fin=True, text=True),
    *TEXT, *WITH_FIN,
)  # fmt: skip
"""In SYN-RECEIVED, where what came with the SYN is processed now, and in FIN-WAIT-1, which may follow it at once."""
LAST_CONTENTS = (
    Content("FIN", "FIN,ACK", ~CUT, fin=True), Content("all cut off", "FIN,ACK", CUT, answered=False),
    Content("anything", "ACK", TRUE, answered=False),
    Content("text", "SYN,ACK", ~FIN_FOLLOWS, answered=False), Content("FIN", "SYN,ACK", FIN_FOLLOWS, fin=True),
)  # fmt: skip
"""After the peer's FIN: text is ignored, another FIN is acknowledged."""


def begins(kind: str) -> Expr:
    """The segment, as trimmed, begins at RCV.NXT."""
    return seq(kind).eq("straddling" if kind == "SYN,ACK" else "next")
