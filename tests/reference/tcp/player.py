"""Plays a scenario against an endpoint: the clock, the user and the peer are the scenario's. What comes of it is compared line by line.

The octet at a place of a stream is made from the place, so that text is compared octet by octet without being written out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address
from typing import Any

from tests.reference.tcp import scenario as sc
from wirestate.reference.tcp.endpoint import CallError, TcpEndpoint
from wirestate.reference.tcp.events import Transition
from wirestate.reference.tcp.segment import Control, Options, Segment
from wirestate.reference.tcp.settings import Socket, TcpSettings

OURS, THEIRS = Socket(IPv4Address("192.0.2.1"), 49152), Socket(IPv4Address("192.0.2.2"), 443)
ISS, IRS = 2**32 - 5, 2**32 - 100
"""Near the end, so that every scenario wraps around."""
STEP = 1 << 20
"""From one ISN to the next."""
FLAGS = {"S": Control.SYN, "F": Control.FIN, "R": Control.RST, "P": Control.PSH, ".": Control.ACK}
MOST_TIMERS = 1000
LATE = 1e-6
PLAIN: dict[str, Any] = {
    "delayed_ack": 0.0, "nagle": False, "timestamps": False, "window_scale": False, "sack": False, "challenge_acks": 1000, "reopens": False,
}  # fmt: skip
"""Settings, unless the scenario has others: one thing at a time."""


def text_of(direction: int, first: int, length: int) -> bytes:
    """The octets of a direction's stream from `first`, which counts from the ISN."""
    return bytes((7 * at + (at >> 8) + 101 * direction) & 0xFF for at in range(first, first + length))


class ScenarioFailed(AssertionError):
    """`FILE:LINE`, what was expected there and what came."""

    def __init__(self, name: str, line: sc.Line, got: str) -> None:
        super().__init__(f"{name}:{line.number}: at {line.time:g} expected `{line.text}`, got {got}")


class Player:
    """One playing of one case."""

    def __init__(self, scenario: sc.Scenario) -> None:
        self.scenario = scenario
        self.iss, self.chosen = 0, 0
        options = dict(scenario.settings)
        self.remote = THEIRS if options.pop("remote", True) else None
        settings = replace(TcpSettings(), isn=self._choose, **{**PLAIN, **_typed(options)})
        self.endpoint = TcpEndpoint(OURS, self.remote, settings, now=0.0)
        self.now, self.holding, self.written = 0.0, False, 0
        self.first_tick = 0
        self.sent: list[tuple[float, Segment]] = []
        self.told: list[str] = []
        self.rules: list[str] = []

    def _choose(self, *_: object) -> int:
        """The next ISN; places in our stream count from it."""
        self.iss, self.chosen, self.written = (ISS + self.chosen * STEP) % 2**32, self.chosen + 1, 0
        return self.iss

    def play(self, case: str) -> list[str]:
        """The names of the rules taken, in order; `ScenarioFailed` for the first line that does not hold."""
        last = None
        for last in self.scenario.lines(case):
            self.advance(last.time)
            self.do(last)
            self.hear()
        if last and self.sent:
            raise ScenarioFailed(self.scenario.name, replace(last, text="nothing more"), self._first())
        return self.rules

    def advance(self, until: float) -> None:
        """Lets the timers run that are due by then, each at its time."""
        for _ in range(MOST_TIMERS):
            due = self.endpoint.next_timer()
            if due is None or due > until:
                break
            self.now = max(self.now, due)
            self.endpoint.advance(self.now)
            self.draw()
        else:
            raise AssertionError(f"{MOST_TIMERS} timers by {until}")
        self.now = until

    def draw(self) -> None:
        if not self.holding:
            self.sent += [(self.now, segment) for segment in self.endpoint.segments_to_send(self.now)]
            if not self.first_tick and self.sent and (times := self.sent[0][1].options.timestamps):
                self.first_tick = times[0]

    def hear(self) -> None:
        for event in self.endpoint.events():
            if isinstance(event, Transition):
                self.rules.append(event.rule)
            else:
                self.told.append(type(event).__name__)

    def do(self, line: sc.Line) -> None:
        if not isinstance(line.action, sc.Sends) and self.sent:
            raise ScenarioFailed(self.scenario.name, line, self._first())
        match line.action:
            case sc.Sends(spec):
                self._expect(line, spec)
            case sc.Arrives(spec):
                self.endpoint.receive_segment(self._made(spec), THEIRS, self.now)
            case sc.Call():
                self._call(line, line.action)
            case sc.Holding(on):
                self.holding = on
            case sc.InState(state):
                if self.endpoint.state != state:
                    raise ScenarioFailed(self.scenario.name, line, f"state {self.endpoint.state}")
            case sc.Told(name):
                self._told(line, name)
        self.draw()

    def _first(self) -> str:
        when, segment = self.sent[0]
        return f"`> {self.shown(segment)}` at {when:g}"

    def _told(self, line: sc.Line, name: str) -> None:
        self.hear()
        if name not in self.told:
            raise ScenarioFailed(self.scenario.name, line, f"told {', '.join(self.told) or 'nothing'}")
        del self.told[: self.told.index(name) + 1]

    # calls

    def _call(self, line: sc.Line, call: sc.Call) -> None:
        calls: dict[str, Callable[[], object]] = {
            "active-OPEN": lambda: self.endpoint.open_active(self.now), "passive-OPEN": lambda: self.endpoint.open_passive(self.now),
            "SEND": lambda: self._send(call.count), "RECEIVE": lambda: self.endpoint.receive(call.count, self.now),
            "CLOSE": lambda: self.endpoint.close(self.now), "ABORT": lambda: self.endpoint.abort(self.now),
        }  # fmt: skip
        try:
            got = calls[call.name]()
        except CallError as error:
            got = f"error_{str(error).replace(' ', '_')}"
        wanted = self._result(call.result)
        if wanted != (got or None) and not (wanted is None and not call.result and isinstance(got, bytes)):
            raise ScenarioFailed(self.scenario.name, line, repr(got))

    def _send(self, count: int) -> None:
        was, first = self.chosen, self.written + 1
        self.endpoint.send(text_of(0, first if self.endpoint.state != "LISTEN" else 1, count), self.now)
        self.written = count if self.chosen != was else self.written + count

    def _result(self, text: str) -> str | bytes | None:
        if not text or text in ("nothing", "end"):
            return None
        if text.startswith("error_"):
            return text
        first, length = sc.octets(text)
        return text_of(1, first.value, length)

    # segments

    def _made(self, spec: sc.SegmentSpec) -> Segment:
        """The peer's segment."""
        control = Control(0)
        for letter in spec.flags.replace("-", ""):
            control |= FLAGS[letter]
        text = text_of(1, spec.seq.value + ("S" in spec.flags), spec.length)
        ack = _absolute(spec.ack, self.iss) if spec.ack else 0
        window = 65535 if spec.window is None else spec.window
        options = _options(spec.options or {})
        if options.timestamps:
            options = options._replace(timestamps=(options.timestamps[0], self.first_tick + options.timestamps[1]))
        return Segment(THEIRS.port, OURS.port, _absolute(spec.seq, IRS), ack, control, window, options, text)

    def _expect(self, line: sc.Line, spec: sc.SegmentSpec) -> None:
        if not self.sent:
            raise ScenarioFailed(self.scenario.name, line, "nothing")
        (when, segment), first = self.sent[0], self._first()
        seq = _absolute(spec.seq, self.iss)
        control = self._control(spec, segment)
        right = (
            abs(when - line.time) <= LATE and (segment.seq, len(segment.text), segment.control) == (seq, spec.length, control)
            and (spec.ack is None or segment.ack == _absolute(spec.ack, IRS))
            and (spec.window is None or segment.window == spec.window)
            and (spec.options is None or self._relative(segment.options) == _options(spec.options))
        )  # fmt: skip
        if not right:
            raise ScenarioFailed(self.scenario.name, line, first)
        place = (seq - self.iss + ("S" in spec.flags)) % 2**32
        garbage = self.endpoint.settings.keep_alive_octet and segment.text == b"\0"
        if segment.text != text_of(0, place, spec.length) and not garbage:
            raise ScenarioFailed(self.scenario.name, line, f"{first} with other octets")
        del self.sent[0]

    def _relative(self, options: Options) -> Options:
        """Options that were sent, as a scenario writes them: TSval from the first one on, SACK from the peer's ISN."""
        sack = tuple(((left - IRS) % 2**32, (right - IRS) % 2**32) for left, right in options.sack)
        times = options.timestamps and (options.timestamps[0] - self.first_tick, options.timestamps[1])
        return options._replace(sack=sack, timestamps=times)

    def _control(self, spec: sc.SegmentSpec, segment: Segment) -> Control:
        wanted = Control(0)
        for letter in spec.flags.replace("-", ""):
            wanted |= FLAGS[letter]
        return wanted if "P" in spec.flags else wanted | (segment.control & Control.PSH)

    def shown(self, segment: Segment) -> str:
        """A sent segment as a scenario would write it."""
        flags = "".join(letter for letter, bit in FLAGS.items() if segment.control & bit) or "-"
        seq, length = _signed(segment.seq - self.iss), len(segment.text)
        ack = f" ack {_signed(segment.ack - IRS)}" if segment.control & Control.ACK else ""
        return f"{flags} {seq}:{seq + length}({length}){ack} win {segment.window} {self._relative(segment.options)}"


def _absolute(number: sc.Number, base: int) -> int:
    return (number.value + (0 if number.absolute else base)) % 2**32


def _signed(difference: int) -> int:
    return (difference + 2**31) % 2**32 - 2**31


def _options(given: Any) -> Options:
    names = {"mss": "mss", "wscale": "window_scale", "sackOK": "sack_permitted", "TS": "timestamps"}
    sack = ((given["sack"]),) if "sack" in given else ()
    return Options(**{names[key]: value for key, value in given.items() if key != "sack"}, sack=sack)


def _typed(options: dict[str, float | bool | None]) -> dict[str, Any]:
    """Whole numbers as such."""
    return {name: int(value) if isinstance(value, float) and value.is_integer() else value for name, value in options.items()}
