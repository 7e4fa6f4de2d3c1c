"""Segments by hand, with relative numbers: a line of text for each, read by `talk`.

    "c SYN", "s SYN,ACK", "c ACK", "c ACK +100" (100 octets of text), "s ACK -10" would be 10 octets behind: see `talk`.
"""

from __future__ import annotations

import re

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.judge import TcpJudge
from wirestate.checker.tcp.verdict import TcpVerdict

BITS = {"FIN": 1, "SYN": 2, "RST": 4, "PSH": 8, "ACK": 16, "URG": 32, "none": 0}
MASK = 0xFFFFFFFF
SCALED = bytes((2, 4, 5, 180, 1, 3, 3, 2))
"""MSS 1460, window scale 2."""
_LINE = re.compile(r"([cs]) (\S+)(.*)")

OPEN = ("c SYN", "s SYN,ACK", "c ACK")
CLOSE = ("c FIN,ACK", "s ACK", "s FIN,ACK", "c ACK")


class Talk:
    """Both ends' numbers while lines are turned into segments."""

    def __init__(self, isn: tuple[int, int] = (1000, 5000)) -> None:
        self.isn = list(isn)
        self.nxt = list(isn)
        self.time = 0
        self.segments: list[Segment] = []

    def say(self, line: str) -> Segment:
        """One line: sender, bits, then any of `+N` (octets), `seq=N`, `ack=N`, `win=N`, `at=N` (ms), `opt=none|...`.

        seq and ack count from the initial sequence numbers; left out, they are what comes next and what was sent.
        """
        match = _LINE.fullmatch(line)
        assert match is not None, line
        sender = "cs".index(match[1])
        flags = sum(BITS[bit] for bit in match[2].split(","))
        given = dict(re.findall(r"(\w+)=(-?\d+)", match[3]))
        text = re.search(r"\+(\d+)", match[3])
        length = int(text[1]) if text else 0
        seq = self.isn[sender] + int(given["seq"]) if "seq" in given else self.nxt[sender]
        ack = self.isn[1 - sender] + int(given["ack"]) if "ack" in given else self.nxt[1 - sender]
        self.time = int(given["at"]) * 1_000_000 if "at" in given else self.time + 5_000_000
        end = seq + length + (flags & 1) + (flags >> 1 & 1)
        if not flags & 4:
            self.nxt[sender] = max(self.nxt[sender], end)
        options = SCALED if flags & 2 else b""
        segment = Segment(
            len(self.segments) + 1, self.time, sender, seq & MASK, ack & MASK if flags & 16 else 0, flags,
            int(given.get("win", 500)), length, bytes(length), options,
        )  # fmt: skip
        self.segments.append(segment)
        return segment


def talk(*lines: str, isn: tuple[int, int] = (1000, 5000)) -> list[Segment]:
    """The segments of these lines."""
    talking = Talk(isn)
    for line in lines:
        talking.say(line)
    return talking.segments


def judged(*lines: str, isn: tuple[int, int] = (1000, 5000)) -> TcpVerdict:
    return verdict(talk(*lines, isn=isn))


def verdict(segments: list[Segment]) -> TcpVerdict:
    judge = TcpJudge()
    judge.feed(segments)
    return judge.verdict()


def codes(found: TcpVerdict) -> list[tuple[str, str, int]]:
    """(code, by, frame) of each deviation."""
    return [(d.code, d.by, d.where) for d in found.deviations]
