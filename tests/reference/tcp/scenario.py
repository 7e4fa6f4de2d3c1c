"""Scenarios of TCP as text, in the spirit of packetdrill: the reader. `player` plays them.

A file is one scenario: comments (`#`), settings, then lines of `[TIME] ACTION`. A time is absolute (`2.5`) or counts from
the line before (`+0.5`), in seconds; without one a line is at the same time as the line before. The actions:

    set NAME VALUE            a setting, before all else; `on`, `off`, `none` or a number
    call NAME [N] [-> RESULT] a call of the user (active-OPEN, passive-OPEN, SEND, RECEIVE, CLOSE, ABORT), N octets; RESULT is
                              the error that it must have, or for RECEIVE what it must deliver: `FIRST:END(N)`, `nothing` or `end`
    < SEGMENT                 a segment arrives
    > SEGMENT                 the endpoint must have sent this now; what is sent and not expected is a failure as well
    state NAME                the state that it must be in
    told NAME                 the user must have been told this since the last `told`
    hold, release             between them the endpoint is not asked for what it has to send
    case NAME                 from here to the next `case` an end of its own, played after what stands before the first one

A segment is `FLAGS FIRST:END(LENGTH) [ack N] [win N] [<OPTIONS>]`. Flags are S, F, R, P, `.` (ACK), or `-` for none. Numbers
count from the sender's ISN, or are as they are after `=`. Of a segment that is sent, PSH, window and options are compared if given.
Options: `mss N`, `wscale N`, `sackOK`, `TS val N ecr N`, `sack A:B`, in any order, with commas. Our ticks count from our first
one (milliseconds); sack is only for what is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

CALLS = {"active-OPEN": False, "passive-OPEN": False, "SEND": True, "RECEIVE": True, "CLOSE": False, "ABORT": False}
"""The calls, and whether they take a number of octets."""
STATES = (
    "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK",
    "TIME-WAIT",
)  # fmt: skip
LINE = re.compile(r"(?:(?P<plus>\+)?(?P<time>\d+(?:\.\d+)?)\s+)?(?P<word>[a-z]+|[<>])(?:\s+(?P<rest>.*))?")
RANGE = r"(?P<first>=?-?\d+):(?P<end>=?-?\d+)\((?P<length>\d+)\)"
SEGMENT = re.compile(
    rf"(?P<flags>[SFRP.]+|-)\s+{RANGE}(?:\s+ack\s+(?P<ack>=?-?\d+))?(?:\s+win\s+(?P<win>\d+))?(?:\s+<(?P<options>[^>]*)>)?"
)
CALL = re.compile(r"(?P<name>[\w-]+)(?:\s+(?P<count>\d+))?(?:\s*->\s*(?P<result>\S+))?")
OPTION = re.compile(
    r"mss (?P<mss>\d+)|wscale (?P<wscale>\d+)|(?P<sackok>sackOK)|TS val (?P<val>\d+) ecr (?P<ecr>\d+)|sack (?P<left>\d+):(?P<right>\d+)"
)


class ScenarioError(Exception):
    """The text is no scenario, and where: `FILE:LINE: what is wrong`."""


@dataclass(frozen=True)
class Number:
    """A sequence number, counted from an ISN unless `absolute`."""

    value: int
    absolute: bool = False


@dataclass(frozen=True)
class SegmentSpec:
    """A segment as written. What is None was not."""

    flags: str
    seq: Number
    length: int
    ack: Number | None = None
    window: int | None = None
    options: Mapping[str, object] | None = None


@dataclass(frozen=True)
class Call:
    """A call of the user; `result` is the error, or what RECEIVE must deliver, or empty."""

    name: str
    count: int
    result: str = ""


@dataclass(frozen=True)
class Arrives:
    segment: SegmentSpec


@dataclass(frozen=True)
class Sends:
    segment: SegmentSpec


@dataclass(frozen=True)
class InState:
    state: str


@dataclass(frozen=True)
class Told:
    name: str


@dataclass(frozen=True)
class Holding:
    on: bool


Action = Call | Arrives | Sends | InState | Told | Holding


@dataclass(frozen=True)
class Line:
    """An action, when (seconds from the beginning), and where it is written."""

    number: int
    text: str
    time: float
    action: Action


@dataclass
class Scenario:
    """Settings, the beginning that all cases share, and the cases (one without a name, if there are none)."""

    name: str
    settings: dict[str, float | bool | None] = field(default_factory=dict)
    common: list[Line] = field(default_factory=list)
    cases: dict[str, list[Line]] = field(default_factory=dict)

    def lines(self, case: str) -> Iterator[Line]:
        yield from self.common
        yield from self.cases.get(case, ())


def read_scenario(path: Path) -> Scenario:
    """The scenario of a file; `ScenarioError` names the file and the line that is wrong."""
    return parse(path.name, path.read_text(encoding="utf-8"))


def parse(name: str, text: str) -> Scenario:
    scenario = Scenario(name)
    current = scenario.common
    for number, written in enumerate(text.splitlines(), 1):
        line = written.partition("#")[0].strip()
        try:
            if line.startswith("case "):
                current = _case(scenario, line[5:].strip())
            elif line.startswith("set "):
                _setting(scenario, line)
            elif line:
                before = current or scenario.common
                current.append(_line(number, line, before[-1].time if before else 0.0))
        except ValueError as error:
            raise ScenarioError(f"{name}:{number}: {error}") from error
    if not scenario.common and not scenario.cases:
        raise ScenarioError(f"{name}:1: nothing happens")
    return scenario


def _case(scenario: Scenario, name: str) -> list[Line]:
    if not name or name in scenario.cases:
        raise ValueError(f"a second case {name!r}" if name else "a case has a name")
    return scenario.cases.setdefault(name, [])


def _setting(scenario: Scenario, line: str) -> None:
    words = line.split()
    if len(words) != 3 or scenario.common:
        raise ValueError("a setting is `set NAME VALUE`, before all actions")
    plain: dict[str, bool | None] = {"on": True, "off": False, "none": None}
    scenario.settings[words[1]] = plain[words[2]] if words[2] in plain else _number(words[2])


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is not on, off, none or a number") from error


def _line(number: int, line: str, before: float) -> Line:
    found = LINE.fullmatch(line)
    if not found:
        raise ValueError(f"neither `set`, `case` nor `[TIME] ACTION`: {line!r}")
    time = before
    if found["time"]:
        time = float(found["time"]) + (before if found["plus"] else 0)
    if time < before:
        raise ValueError(f"at {time}, before the line before (at {before})")
    return Line(number, line, time, _action(found["word"], found["rest"] or ""))


def _action(word: str, rest: str) -> Action:
    match word:
        case "<":
            return Arrives(_segment(rest))
        case ">":
            return Sends(_segment(rest))
        case "call":
            return _call(rest)
        case "state" if rest in STATES:
            return InState(rest)
        case "told" if rest:
            return Told(rest)
        case "hold" | "release" if not rest:
            return Holding(word == "hold")
    raise ValueError(f"no action {word} {rest}".rstrip())


def _call(rest: str) -> Call:
    found = CALL.fullmatch(rest)
    if not found or found["name"] not in CALLS:
        raise ValueError(f"no call {rest!r}: one of {', '.join(CALLS)}")
    if CALLS[found["name"]] != bool(found["count"]):
        raise ValueError(f"{found['name']} takes {'a' if CALLS[found['name']] else 'no'} number of octets")
    return Call(found["name"], int(found["count"] or 0), found["result"] or "")


def octets(text: str) -> tuple[Number, int]:
    """`FIRST:END(LENGTH)`."""
    found = re.fullmatch(RANGE, text)
    if not found:
        raise ValueError(f"no FIRST:END(LENGTH): {text!r}")
    first, end, length = _place(found["first"]), _place(found["end"]), int(found["length"])
    if end.value - first.value != length:
        raise ValueError(f"{text}: from {first.value} to {end.value} it is {end.value - first.value} octets")
    return first, length


def _place(text: str) -> Number:
    return Number(int(text.removeprefix("=")), text.startswith("="))


def _segment(text: str) -> SegmentSpec:
    found = SEGMENT.fullmatch(text)
    if not found:
        raise ValueError(f"no FLAGS FIRST:END(LENGTH) [ack N] [win N] [<OPTIONS>]: {text!r}")
    first, length = octets(f"{found['first']}:{found['end']}({found['length']})")
    if ("." in found["flags"]) != bool(found["ack"]):
        raise ValueError("the flag `.` and `ack N` go together")
    options = None if found["options"] is None else _options(found["options"])
    window = int(found["win"]) if found["win"] else None
    return SegmentSpec(found["flags"], first, length, _place(found["ack"]) if found["ack"] else None, window, options)


def _options(text: str) -> dict[str, object]:
    given: dict[str, object] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        found = OPTION.fullmatch(part)
        if not found:
            raise ValueError(f"no option {part!r}")
        if found["mss"]:
            given["mss"] = int(found["mss"])
        elif found["wscale"]:
            given["wscale"] = int(found["wscale"])
        elif found["sackok"]:
            given["sackOK"] = True
        elif found["val"]:
            given["TS"] = (int(found["val"]), int(found["ecr"]))
        else:
            given["sack"] = (int(found["left"]), int(found["right"]))
    return given
