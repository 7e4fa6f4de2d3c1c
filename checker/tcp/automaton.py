"""Both ends of a connection running the TCP machine, as one automaton that is built while it is used.

A state of it (`Joint`) holds for each end the configurations that explain what it has sent, and what it may have
received so far. A segment that was captured may be processed at any later time, several times, or never; calls and
timers happen whenever they can. Variables that say nothing about what an end may send are forgotten. Sequence
numbers are not here: `judge` makes symbols of segments.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from functools import cache
from typing import NamedTuple

from wirestate.checker.tcp.table import table
from wirestate.model.core import CALL, RECV, SEND, TIMER, Event, Value
from wirestate.model.semantics import Config, Known, initial
from wirestate.values import dataclass

KINDS = ("ACK", "SYN", "SYN,ACK", "FIN,ACK", "RST", "RST,ACK", "FIN", "NONE")

ACKS_NOTHING, ACKS_SYN, ACKS_FIN, ACKS_UNKNOWN = range(4)
"""What SEG.ACK acknowledges of the peer: not its SYN, its SYN (and perhaps text), its FIN, not known."""


class Symbol(NamedTuple):
    """A segment as the automaton sees it.

    `said`: it is certainly the latest that its sender sent, and new; otherwise it only may have been heard by the peer.
    `exact`: its ACK tells whether the sender had received the peer's FIN. `lost`: no segment, but the certainty that
    segments of this sender are missing in the capture.
    """

    sender: int
    kind: str
    text: bool = False
    acks: int = ACKS_SYN
    said: bool = True
    exact: bool = False
    lost: bool = False

    @property
    def code(self) -> int:
        return code_of(self.sender, KINDS.index(self.kind), self.text, self.acks, self.said, self.exact) | self.lost << 9


def code_of(sender: int, kind: int, text: bool, acks: int, said: bool, exact: bool) -> int:  # noqa: PLR0917 - the fields of a symbol
    """The symbol as a small number; `kind` is an index into `KINDS`."""
    return sender | text << 1 | kind << 2 | acks << 5 | said << 7 | exact << 8


def symbol_of(code: int) -> Symbol:
    return Symbol(
        code & 1, KINDS[code >> 2 & 7], bool(code & 2), code >> 5 & 3, bool(code & 128), bool(code & 256), bool(code & 512)
    )


class Heard(NamedTuple):
    kind: str
    text: bool
    acks: int


ANYTHING = Heard("", text=True, acks=ACKS_UNKNOWN)
"""The capture lacks segments: the end may have received anything."""

Places = dict[Config, int]
"""Configuration -> the rules that led there, a bit set."""


@dataclass(frozen=True, slots=True)
class View:
    """One end. `may` is every configuration that explains it, `likely` those without needless calls and timeouts."""

    may: frozenset[Config]
    heard: frozenset[Heard]
    likely: tuple[tuple[Config, int], ...]
    fresh: bool = True
    """It has sent nothing yet but SYN or RST, so that the user may still open it."""
    spoke: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """An end sent what no configuration allows. `certain`: whatever it may have received that was not captured."""

    certain: bool
    states: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Joint:
    """Both ends, and where each symbol leads."""

    views: tuple[View, View]
    moves: dict[int, Joint] = field(default_factory=dict)
    faults: dict[int, Fault] = field(default_factory=dict)
    taken: list[str] | None = None
    states: tuple[str | None, str | None] | None = None
    masks: tuple[int, int] | None = None
    """The rules that each end took, as bits: worked out by `follow`."""


OPENS = (CALL("passive-OPEN"), CALL("active-OPEN"), CALL("SEND"))
CLOSES = (CALL("CLOSE"), CALL("queued-CLOSE"))
SILENT = (*CLOSES, CALL("ABORT"), TIMER("USER-TIMEOUT"), TIMER("TIME-WAIT-TIMEOUT"))
UNSYNCHRONIZED = ("CLOSED", "LISTEN", "SYN-SENT")
TEXT: frozenset[Value] = frozenset({"fits", "beyond"})
NO_FIN: frozenset[Value] = frozenset({"nothing", "text"})
OLD: frozenset[Value] = frozenset({"outside", "duplicate", "straddling"})
USUAL: dict[str, Value] = {
    "half_duplex": False, "rfc1337": False, "reopens": False, "held": "nothing", "unread": False, "reopened": False,
    "remote": True, "fin_beyond": False, "fills": "nothing", "newer": False, "resent": False,
}  # fmt: skip
"""What is taken for granted of a likely run."""


def _acks(config: Config, acks: int) -> frozenset[Value] | None:
    """What SEG.ACK is to this end, None if it cannot be: nobody acknowledges a FIN before it is sent."""
    look = table().value
    if acks == ACKS_UNKNOWN:
        return frozenset({"all", "some", "old", "ancient", "unsent"})
    if acks == ACKS_NOTHING:
        return frozenset({"old", "ancient", "unsent"})
    sent, acked = look(config, "fin_sent"), look(config, "fin_acked")
    if acks == ACKS_FIN:
        if not sent:
            return frozenset({"unsent"}) if config.state in ("CLOSED", "LISTEN") else None
        return frozenset({"old"}) if acked else frozenset({"all"})
    if sent:
        return frozenset({"old", "ancient"}) if acked else frozenset({"some", "old"})
    return frozenset({"all", "some", "old", "ancient"}) if look(config, "syn_acked") else frozenset({"all", "some"})


def _heard_facts(config: Config, heard: Heard) -> Known | None:
    acks = _acks(config, heard.acks) if heard.kind.endswith("ACK") else frozenset({"old"})
    if acks is None:
        return None
    facts: dict[str, Value | frozenset[Value]] = {"ack": acks, "text": TEXT if heard.text else "none", "fills": NO_FIN, "carries": NO_FIN}
    if "SYN" in heard.kind and config.state not in UNSYNCHRONIZED:
        facts["seq"] = OLD  # a SYN of this connection is before RCV.NXT
    return facts


def _likely_facts(config: Config, heard: Heard) -> Known | None:
    acks = _acks(config, heard.acks) if heard.kind.endswith("ACK") else frozenset({"old"})
    if acks is None:
        return None
    ack = next(a for a in ("all", "some", "old", "ancient", "unsent") if a in acks)
    late = "SYN" in heard.kind and config.state not in UNSYNCHRONIZED
    again = "FIN" in heard.kind and table().value(config, "fin_rcvd")
    seq = "outside" if late else "duplicate" if again else "next"
    text = {"text": "fits", "carries": "text"} if heard.text else {"text": "none", "carries": "nothing"}
    return {**USUAL, "ack": ack, "seq": seq, **text}


@cache
def _received(config: Config, heard: Heard) -> frozenset[Config]:
    if heard == ANYTHING:
        return frozenset(after for kind in KINDS for after, _ in table().move(config, RECV(kind), {}))
    facts = _heard_facts(config, heard)
    return frozenset(after for after, _ in table().move(config, RECV(heard.kind), facts)) if facts is not None else frozenset()


@cache
def _silently(config: Config, fresh: bool) -> frozenset[Config]:
    """Where calls and timers lead at once that send nothing."""
    events = (*SILENT, *OPENS) if fresh else SILENT
    return frozenset(after for event in events for after, _ in table().move(config, event, {}))


def _closure(start: Iterable[Config], heard: frozenset[Heard], *, fresh: bool) -> frozenset[Config]:
    """What may be reached without sending anything."""
    return _closed(set(start), set(start), heard, fresh=fresh)


def _closed(reached: set[Config], todo: set[Config], heard: frozenset[Heard], *, fresh: bool) -> frozenset[Config]:
    """The same from what is reached already, of which only `todo` may lead on."""
    while todo:
        config = todo.pop()
        after = _silently(config, fresh).union(*(_received(config, one) for one in heard))
        todo |= after - reached
        reached |= after
    return frozenset(reached)


def _listened(places: Places, heard: frozenset[Heard]) -> Places:
    """The likely places after some of what was heard."""
    reached = dict(places)
    todo = list(places)
    while todo:
        config = todo.pop()
        for one in heard:
            facts = _likely_facts(config, one) if one.kind else None
            for after, bit in table().move(config, RECV(one.kind), facts) if facts is not None else ():
                mask = reached[config] | (bit if _counts(config, after, reached[config], facts) else 0)
                if after not in reached or reached[after] | mask != reached[after]:
                    reached[after] = reached.get(after, 0) | mask
                    todo.append(after)
    return reached


def _counts(config: Config, after: Config, mask: int, facts: Known | None) -> bool:
    """Whether a rule is worth naming: not for old duplicates, nor for what an end that is gone does not notice."""
    if config != after:
        return True
    return (config.state != "CLOSED" or not mask) and facts is not None and facts["seq"] == "next"


def _called(places: Places, events: tuple[Event, ...]) -> Places:
    out: Places = {}
    for config, mask in places.items():
        for event in events:
            for after, bit in table().move(config, event, USUAL):
                if after != config:
                    out[after] = out.get(after, 0) | mask | bit
    return out


def _said(places: Places, symbol: Symbol, heard: frozenset[Heard], *, strict: bool) -> Places:
    """The places after sending; what the ACK tells about the peer's FIN must fit."""
    text = TEXT if symbol.text else "none"
    carries = "text" if symbol.text else "nothing"
    facts: Known = {"carries": carries} if symbol.kind.startswith("SYN") else {"text": text, "resent": False}
    told = symbol.kind in ("ACK", "FIN,ACK") and symbol.acks != ACKS_UNKNOWN
    resets = symbol.kind in ("RST", "RST,ACK") and not any(h.acks in (ACKS_NOTHING, ACKS_UNKNOWN) and h.kind != "SYN" for h in heard)
    out: Places = {}
    for config, mask in places.items():
        if resets and config.state in ("SYN-SENT", "SYN-RECEIVED"):
            continue  # only a bad ACK is answered by a RST there
        heard_fin = table().value(config, "fin_rcvd")
        if told and ((symbol.acks == ACKS_FIN and not heard_fin) or (strict and symbol.exact and heard_fin and symbol.acks != ACKS_FIN)):
            continue
        for after, bit in table().move(config, SEND(symbol.kind), facts):
            out[after] = out.get(after, 0) | mask | bit
    return out


@cache
def everything() -> frozenset[Config]:
    """Every configuration there is."""
    start = table().machine
    reached = set(initial(start))
    todo = list(reached)
    while todo:
        config = todo.pop()
        after = {c for event in start.events for c, _ in table().move(config, event, {})}
        todo.extend(after - reached)
        reached |= after
    return frozenset(reached)


def _speak(view: View, symbol: Symbol) -> tuple[View, Fault | None]:
    """The sender's side of a segment."""
    met = any(h.kind in ("ACK", "FIN,ACK") and h.acks != ACKS_NOTHING for h in view.heard)
    fresh = view.fresh and (symbol.kind == "SYN" or (symbol.kind in ("RST", "RST,ACK") and not met))
    heard, fault = view.heard, None
    after = _said(dict.fromkeys(view.may, 0), symbol, heard, strict=False)
    if not after:
        states = tuple(dict.fromkeys(c.state for c, _ in view.likely))
        wide = _closure(view.may, heard | {ANYTHING}, fresh=view.fresh)
        after = _said(dict.fromkeys(wide, 0), symbol, heard | {ANYTHING}, strict=False)
        fault = Fault(not after, states)
        if not after:
            return view, fault
        heard |= {ANYTHING}
    likely = _likely(view, symbol) or dict.fromkeys(after, 0)
    may = _closure(after, heard, fresh=fresh)
    return View(may, heard, tuple(sorted(likely.items(), key=str)), fresh, spoke=True), fault


def _likely(view: View, symbol: Symbol) -> Places:
    """The likely places after sending, with as few calls as will do."""
    first = dict(view.likely)
    here = _listened(first, view.heard)
    opens = [(first, (event,)) for event in OPENS] if view.fresh else []
    for before, events in (here, ()), *opens, (here, CLOSES), (here, (CALL("ABORT"),)):
        start = _called(before, events) if events else here
        found = _said(start, symbol, view.heard, strict=True)
        found = found or _said(_listened(start, view.heard), symbol, view.heard, strict=True)
        if found:
            return found
    return {}


def _hear(view: View, symbol: Symbol) -> View:
    one = ANYTHING if symbol.lost else Heard(symbol.kind, symbol.text, symbol.acks)
    if one in view.heard:
        return view
    heard = view.heard | {one}
    reached = set(view.may)
    new = {after for config in view.may for after in _received(config, one)} - reached  # all else it led to is there
    may = _closed(reached | new, new, heard, fresh=view.fresh)
    return View(may, heard, view.likely, view.fresh, view.spoke)


MOST_JOINTS = 4096
"""With more the automaton is begun anew; connections that are open go on with the states that they know."""


class Automaton:
    """The joint states that were met, each once."""

    def __init__(self) -> None:
        self._known: dict[tuple[View, View], Joint] = {}
        self._open()

    def _open(self) -> None:
        self.closed = self._start(middle=False)
        """Before anything is seen: both ends closed."""
        self._middle: Joint | None = None

    @property
    def middle(self) -> Joint:
        """In the middle of a connection: anywhere. Few captures need it, and it takes long to work out."""
        if self._middle is None:
            self._middle = self._start(middle=True)
        return self._middle

    def _start(self, *, middle: bool) -> Joint:
        machine = table().machine
        first = initial(machine)
        if not middle:
            end = View(_closure(first, frozenset(), fresh=True), frozenset(), tuple((c, 0) for c in first))
            return self._joint((end, end))
        open_ = tuple((c, 0) for c in everything() if c.state == "ESTABLISHED" and table().value(c, "syn_acked")
                      and table().value(c, "close") == "no" and not table().value(c, "passive"))  # fmt: skip
        end = View(everything(), frozenset({ANYTHING}), open_, fresh=False)
        return self._joint((end, end))

    def _joint(self, views: tuple[View, View]) -> Joint:
        if len(self._known) >= MOST_JOINTS:
            self._known.clear()
            self._open()
        return self._known.setdefault(views, Joint(views))

    def step(self, joint: Joint, code: int) -> Joint:
        """Where a symbol leads, worked out; `joint.moves` and `joint.faults` remember it."""
        symbol = symbol_of(code)
        views = list(joint.views)
        me, peer = symbol.sender, 1 - symbol.sender
        if symbol.lost:
            mine = views[me]
            views[me] = View(everything(), mine.heard, mine.likely, fresh=False, spoke=mine.spoke)
        elif symbol.said:
            views[me], fault = _speak(views[me], symbol)
            if fault is not None:
                joint.faults[code] = fault
        views[peer] = _hear(views[peer], symbol)
        after = joint.moves[code] = self._joint((views[0], views[1]))
        return after

    def states(self, joint: Joint) -> tuple[str | None, str | None]:
        """The state in which each end is once it has processed all it heard, None if that can be several."""
        self._settle(joint)
        assert joint.states is not None
        return joint.states

    def taken(self, joint: Joint) -> list[str]:
        """The rules that either end took, in the order of the table. Shared: not to be changed."""
        self._settle(joint)
        assert joint.taken is not None
        return joint.taken

    def _settle(self, joint: Joint) -> None:
        if joint.states is not None:
            return
        ends = [settled(view) for view in joint.views]
        mask = 0
        for places in ends:
            for bits in places.values():
                mask |= bits
        names = [{config.state for config in places} for places in ends]
        joint.taken = table().names(mask)
        first, second = (found.pop() if len(found) == 1 else None for found in names)
        joint.states = (first, second)


def settled(view: View) -> Places:
    """Where a likely run ends that processes everything; nothing is known of an end that never sent anything."""
    if not view.spoke:
        return {}
    reached = _listened(dict(view.likely), view.heard)
    at_rest = {config: mask for config, mask in reached.items() if all(_rests(config, one) for one in view.heard)}
    return at_rest or reached


def _rests(config: Config, heard: Heard) -> bool:
    facts = _likely_facts(config, heard) if heard.kind else None
    return facts is None or all(after == config for after, _ in table().move(config, RECV(heard.kind), facts))


@cache
def automaton() -> Automaton:
    return Automaton()
