"""Every code of the TCP verdict, each by the shortest connection that has it."""

from __future__ import annotations

import pytest

from tests.checker.tcp.build import CLOSE, OPEN, codes, judged
from wirestate.checker.tcp.codes import CODES

CASES: dict[str, tuple[str, str, int, tuple[str, ...]]] = {
    "the SYN,ACK acknowledges too little": ("wrong-ack-of-syn", "server", 2, ("c SYN", "s SYN,ACK ack=0")),
    "the SYN,ACK acknowledges too much": ("wrong-ack-of-syn", "server", 2, ("c SYN", "s SYN,ACK ack=7")),
    "the first ACK acknowledges nothing": ("wrong-ack-of-syn", "client", 3, ("c SYN", "s SYN,ACK", "c ACK ack=0")),
    "the first ACK is of something far away": ("wrong-ack-of-syn", "client", 3, ("c SYN", "s SYN,ACK", "c ACK ack=1500000000")),
    "an ACK falls behind the SYN": ("ack-before-isn", "client", 4, (*OPEN, "c ACK +10 ack=-5")),
    "an ACK of what was not sent, taken back": ("ack-of-unsent", "client", 5, (*OPEN, "c ACK +10", "c ACK ack=900", "c ACK +10 ack=1")),
    "an ACK of something far away": ("ack-of-unsent", "server", 4, (*OPEN, "s ACK ack=1500000000")),
    "no ACK bit": ("ack-missing", "client", 4, (*OPEN, "c PSH +10")),
    "a christmas tree": ("ack-missing", "server", 4, (*OPEN, "s FIN,PSH,URG")),
    "a bare FIN before the handshake": ("fin-before-handshake", "client", 2, ("c SYN", "c FIN")),
    "text without ACK before the handshake": ("data-before-handshake", "client", 2, ("c SYN", "c PSH +9")),
    "no control bits": ("no-flags", "client", 1, ("c none",)),
    "no control bits, within": ("no-flags", "server", 4, (*OPEN, "s none +3")),
    "SYN and FIN": ("syn-and-fin", "client", 1, ("c SYN,FIN",)),
    "SYN and RST": ("syn-and-rst", "client", 1, ("c SYN,RST",)),
    "text that knows no SYN,ACK": ("data-before-handshake", "client", 2, ("c SYN", "c ACK +10 ack=-5000", "s SYN,ACK ack=1")),
    "a FIN that knows no SYN,ACK": ("fin-before-handshake", "client", 2, ("c SYN", "c FIN,ACK ack=-5000", "s SYN,ACK ack=1")),
    "text after the FIN": ("data-after-fin", "client", 5, (*OPEN, "c FIN,ACK", "c ACK +10")),
    "another FIN after the FIN": ("data-after-fin", "server", 5, (*OPEN, "s FIN,ACK", "s FIN,ACK")),
    "text over the FIN": ("data-after-fin", "client", 6, (*OPEN, "c ACK +10", "c FIN,ACK", "c ACK +20 seq=1")),
    "a FIN within the text": ("fin-not-last", "client", 5, (*OPEN, "c ACK +100", "c FIN,ACK +5 seq=1")),
    "text after the RST": ("segment-after-rst", "client", 5, (*OPEN, "c RST,ACK", "c ACK +10")),
    "an ACK of what came after the RST": ("segment-after-rst", "client", 6, (*OPEN, "c RST,ACK", "s ACK +10", "c ACK ack=11")),
    "a FIN after the RST": ("segment-after-rst", "server", 5, (*OPEN, "s RST,ACK", "s FIN,ACK")),
    "text long after a RST without ACK": ("segment-after-rst", "server", 5, (*OPEN, "s RST", "s ACK +9 at=5000")),
    "an ACK of what came after a RST without ACK": ("segment-after-rst", "client", 6, (*OPEN, "c RST", "s ACK +10", "c ACK ack=11")),
    "a new SYN within": ("syn-in-synchronized", "client", 5, (*OPEN, "c ACK +10", "c SYN seq=70000", "s ACK +10 ack=11", "c ACK seq=11")),
    "another sequence number in the SYN,ACK": ("isn-changed", "server", 3, ("c SYN", "s SYN,ACK", "s SYN,ACK seq=777 ack=1")),
    "a sequence number before the SYN": ("seq-before-isn", "client", 4, (*OPEN, "c ACK +3 seq=-50")),
    "text beyond the window": ("beyond-window", "client", 4, (*OPEN, "c ACK +40 seq=2500", "s ACK ack=1")),
    "text beyond the window, without a gap": ("beyond-window", "client", 4, (*OPEN, "c ACK +2100", "s ACK ack=1")),
    "a RST far away": ("rst-outside-window", "server", 4, (*OPEN, "s RST seq=900000", "c ACK +10", "s ACK")),
    "a RST before the SYN": ("rst-outside-window", "client", 4, (*OPEN, "c RST seq=-7")),
    "a SYN after closing": ("out-of-state", "client", 0, ()),
}  # fmt: skip
ELSEWHERE = {"conflicting-segment"}
"""Reported by what puts the streams together."""
UNREACHED = {"out-of-state"}
"""A guard: what no other code names."""


@pytest.mark.parametrize("name", [n for n, case in CASES.items() if case[3]])
def test_connection_bad_segment(name: str) -> None:
    code, by, frame, lines = CASES[name]
    found = judged(*lines)
    assert codes(found) == [(code, by, frame)]
    told = found.deviations[0]
    assert (told.layer, told.unit, told.cite) == ("tcp", "frame", CODES[code][1])
    assert told.cite in told.message
    assert told.severity == ("warning" if code == "rst-outside-window" else "error")
    assert not told.state or told.state.replace("-", "").replace("|", "").isalnum()


def test_codes_all_reached() -> None:
    assert {case[0] for case in CASES.values()} == set(CODES) - ELSEWHERE


def test_connection_two_faults() -> None:
    found = judged(*OPEN, "c none", "c none", "s none", *CLOSE)
    assert codes(found) == [("no-flags", "client", 4), ("no-flags", "server", 6)]
    assert found.ended == "fin"
    assert found.states == {"tcp_client": "TIME-WAIT", "tcp_server": "CLOSED"}
