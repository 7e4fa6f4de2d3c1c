"""Two different contents for the same sequence numbers: what is said of it. They are found where streams are put together."""

from __future__ import annotations

from wirestate.checker.tcp.codes import CODES
from wirestate.checker.tcp.verdict import ROLES
from wirestate.checker.verdict import Deviation

CODE = "conflicting-segment"


def conflicting(sender: int, frame: int, first: int, start: int, end: int) -> Deviation:
    """A deviation at `frame`: bytes `start` up to `end` of this end's text were others in frame `first`."""
    role, cite = ROLES[sender], CODES[CODE][1]
    which = f"byte {start}" if end - start == 1 else f"bytes {start}–{end - 1}"
    why = (
        f"The {role} sent {which} of its text again with another content than in frame {first}, which counts here: "
        "one of the two segments may have been injected"
    )
    return Deviation(CODE, "tcp", role, frame, "", "other octets", ("the same octets",), None, cite, f"{why} ({cite})", "error", "frame")
