"""Every kind of TCP segment that a machine can tell apart, by its control bits, and what it says to the receiver.

Sequence numbers are abstracted into what RFC 9293 section 3.10.7 asks of them: where SEG.SEQ stands against the receive
window, and SEG.ACK against SND.UNA and SND.NXT. RST hides the other bits, as it is checked before them. URG, PSH, the
window and options are left out. Standard library only.
"""

from __future__ import annotations

from wirestate.model.core import Cite, Fact, ModelError
from wirestate.model.messages import BOTH, MessageKind

ACKS = ("all", "some", "old", "ancient", "unsent")

SEQ = Fact(
    "seq", ("next", "ahead", "duplicate", "outside"),
    "by Table 6 of RFC 9293: acceptable and, once trimmed, at RCV.NXT; acceptable beyond RCV.NXT; not acceptable and "
    "ending at RCV.NXT, as what was received last; not acceptable in any other way",
)  # fmt: skip
SYN_SEQ = Fact(
    "seq", ("next", "ahead", "straddling", "duplicate", "outside"),
    "as for others, of the SYN; straddling: the SYN is old and trimmed off, what follows it begins at RCV.NXT",
)  # fmt: skip
RST_SEQ = Fact("seq", ("next", "ahead", "outside"), "SEG.SEQ alone: RCV.NXT; elsewhere in the window; not in it")
ACK = Fact(
    "ack", ACKS,
    "SEG.ACK = SND.NXT > SND.UNA; SND.UNA < SEG.ACK < SND.NXT; SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.UNA; below that; "
    "SEG.ACK > SND.NXT. In SYN-SENT the third and the fourth are SEG.ACK =< ISS",
)  # fmt: skip
TEXT = Fact("text", ("none", "fits", "beyond"), "the text: there is none, some is in the window, none of it is")
CARRIES = Fact(
    "carries",
    ("nothing", "text", "FIN", "text and FIN"),
    "what comes with the SYN, as far as it is new and in the window",
)
FILLS = Fact(
    "fills", ("nothing", "text", "FIN", "text and FIN"), "what of that which was held for later is in sequence now"
)
FIN_BEYOND = Fact("fin_beyond", doc="the FIN is beyond the window and trimmed off")
NEWER = Fact(
    "newer", doc="by Timestamp Option or sequence number, newer than all of the last incarnation (section 3.6.1)"
)
RESENT = Fact("resent", doc="sender's view: it begins before SND.NXT")
MORE = Fact("more", doc="sender's view: of what the user sent, some is still not in any segment")


def _segment(name: str, code: int, section: str, *facts: Fact) -> MessageKind:
    return MessageKind(name, "segment", code, BOTH, facts, Cite("RFC 9293", section), protocol="TCP")


_KINDS = (
    _segment("SYN", 0x02, "3.5", SYN_SEQ, CARRIES, NEWER, RESENT, MORE),
    _segment("SYN,ACK", 0x12, "3.5", SYN_SEQ, ACK, CARRIES, FILLS, RESENT, MORE),
    _segment("ACK", 0x10, "3.4", SEQ, ACK, TEXT, FILLS, RESENT, MORE),
    _segment("FIN,ACK", 0x11, "3.6", SEQ, ACK, TEXT, FIN_BEYOND, RESENT, MORE),
    _segment("RST", 0x04, "3.5.2", RST_SEQ),
    _segment("RST,ACK", 0x14, "3.5.2", RST_SEQ, ACK),
    _segment("FIN", 0x01, "3.10.7.4", SEQ),
    _segment("NONE", 0x00, "3.10.7.4", SEQ),
)
SEGMENTS: dict[str, MessageKind] = {k.name: k for k in _KINDS}
"""By their control bits. SYN and SYN,ACK may have FIN too (see `carries`), RST any other bit but ACK; NONE has none of
the four. Both endpoints send them, with the same meaning. `code` is the control bits that name it."""


def kind_of(control: int) -> MessageKind:
    """The kind of a segment with these control bits (the low byte: FIN 1, SYN 2, RST 4, PSH 8, ACK 16, ...)."""
    ack = control & 0x10
    if control & 0x04:
        code = 0x04 | ack
    elif control & 0x02:
        code = 0x02 | ack
    else:
        code = ack | (control & 0x01)
    return next(k for k in _KINDS if k.code == code)


def fact(kind: str, name: str) -> Fact:
    """The fact `name` of segment `kind`; `ModelError` if there is no such kind or it has no such fact."""
    if kind not in SEGMENTS:
        raise ModelError(f"no segment {kind!r}: one of {', '.join(SEGMENTS)}")
    return SEGMENTS[kind].fact(name)
