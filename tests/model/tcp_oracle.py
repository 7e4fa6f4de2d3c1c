"""RFC 9293 section 3.10 read literally, with sequence numbers: a second opinion about the TCP table, and two-machine runs.

`Tcb` follows the text, step by step, on plain integers. `End` moves a `Tcb` and the machine together, tells the machine
the facts that the integers have, and asserts after each event that both are in the same state and owe the same segment.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache

from wirestate.model.core import CALL, RECV, SEND, TIMER, Event, Machine, Rule, Value
from wirestate.model.machines.tcp import tcp
from wirestate.model.segments import SEGMENTS, kind_of
from wirestate.model.semantics import Config, Illegal, Step, initial, step

SYNCHRONIZED = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")


@dataclass(frozen=True)
class Segment:
    """<SEQ><ACK><CTL> and the number of octets of text."""

    control: str
    seq: int
    ack: int = 0
    length: int = 0
    newer: bool = False

    def has(self, bit: str) -> bool:
        return bit in self.control.split(",")

    @property
    def kind(self) -> str:
        bits = {"FIN": 1, "SYN": 2, "RST": 4, "ACK": 16}
        return kind_of(sum(value for name, value in bits.items() if self.has(name))).name

    @property
    def end(self) -> int:
        """SEG.SEQ + SEG.LEN."""
        return self.seq + self.length + self.has("SYN") + self.has("FIN")


@dataclass
class Tcb:
    """The variables of section 3.3.1, and what section 3.10 does with them. `answer` is the last segment it made."""

    iss: int
    wnd: int = 4
    max_wnd: int = 4
    state: str = "CLOSED"
    answer: str = "none"
    una: int = 0
    nxt: int = 0
    rcv_nxt: int = 0
    origin: str = ""
    unsent: int = 0
    close: str = "no"
    fin: int | None = None
    fin_rcvd: bool = False
    unread: int = 0
    text: set[int] = field(default_factory=set)
    early_fin: int | None = None
    options: dict[str, bool] = field(default_factory=dict)

    def clear(self, state: str, answer: str = "none") -> None:
        """A new TCB, or none."""
        fresh = Tcb(self.iss + 100, self.wnd, self.max_wnd, state, answer, options=self.options)
        fresh.una = fresh.nxt = fresh.iss
        self.__dict__.update(fresh.__dict__)
        if state == "LISTEN":
            self.origin = "LISTEN"

    def issue_syn(self, origin: str) -> None:
        self.una, self.nxt, self.origin = self.iss, self.iss + 1, origin

    def arrive(self, seg: Segment) -> None:
        """SEGMENT ARRIVES."""
        match self.state:
            case "CLOSED":
                if not seg.has("RST"):
                    self.answer = "RST" if seg.has("ACK") else "RST,ACK"
            case "LISTEN":
                self.arrive_listen(seg)
            case "SYN-SENT":
                self.arrive_syn_sent(seg)
            case _:
                self.arrive_other(seg)

    def arrive_listen(self, seg: Segment) -> None:
        if seg.has("RST"):
            return
        if seg.has("ACK"):
            self.answer = "RST"
        elif seg.has("SYN"):
            self.accept_syn(seg, "LISTEN")

    def accept_syn(self, seg: Segment, origin: str) -> None:
        """Answer a SYN by SYN,ACK; what else is in it is queued."""
        if self.state == "SYN-SENT":
            self.origin = origin
        else:
            self.issue_syn(origin)
        self.rcv_nxt, self.state, self.answer = seg.seq + 1, "SYN-RECEIVED", "SYN,ACK"
        self.queue(seg)

    def queue(self, seg: Segment) -> None:
        """What comes with a SYN, as far as it is in the window."""
        right = self.rcv_nxt + self.wnd
        self.text = set(range(seg.seq + 1, min(seg.seq + 1 + seg.length, right)))
        self.early_fin = seg.end - 1 if seg.has("FIN") and seg.end - 1 < right else None

    def arrive_syn_sent(self, seg: Segment) -> None:
        good = seg.has("ACK") and self.una < seg.ack <= self.nxt
        if seg.has("ACK") and not good:
            self.answer = self.answer if seg.has("RST") else "RST"
        elif seg.has("RST"):
            if good:
                self.clear("CLOSED")
        elif seg.has("SYN") and good:
            self.rcv_nxt, self.una, self.state, self.answer = seg.seq + 1, seg.ack, "ESTABLISHED", "ACK"
            self.queue(seg)
            self.reassemble()
        elif seg.has("SYN"):
            self.accept_syn(seg, "SYN-SENT")

    def acceptable(self, seg: Segment) -> bool:
        """Table 6."""
        last, right = seg.end - 1, self.rcv_nxt + self.wnd
        if seg.end == seg.seq:
            return self.rcv_nxt <= seg.seq < right or (self.wnd == 0 and seg.seq == self.rcv_nxt)
        return self.rcv_nxt <= seg.seq < right or self.rcv_nxt <= last < right

    def arrive_other(self, seg: Segment) -> None:
        """First to fourth. (RST goes by SEG.SEQ alone, RFC 5961; text may come with it, SHLD-2.)"""
        if seg.has("RST"):
            self.arrive_rst(seg)
        elif self.state == "TIME-WAIT" and seg.kind == "SYN" and self.options["reopens"] and seg.newer:
            self.clear("SYN-RECEIVED")
            self.accept_syn(seg, "TIME-WAIT")
        elif not self.acceptable(seg) and not self.probes(seg):
            self.answer = "ACK"
        elif seg.has("SYN") and seg.seq >= self.rcv_nxt:
            if self.state == "SYN-RECEIVED" and self.origin == "LISTEN":
                self.clear("LISTEN")
            else:
                self.answer = "ACK"
        else:
            self.arrive_ack(seg)

    def probes(self, seg: Segment) -> bool:
        """With a window of zero an ACK is valid nonetheless."""
        return self.wnd == 0 and seg.seq == self.rcv_nxt and not seg.has("SYN") and seg.has("ACK")

    def arrive_rst(self, seg: Segment) -> None:
        if self.state == "TIME-WAIT" and self.options["rfc1337"]:
            return
        if seg.seq == self.rcv_nxt:
            back = {"LISTEN": "LISTEN", "TIME-WAIT": "TIME-WAIT"}.get(self.origin, "CLOSED")
            self.clear(back if self.state == "SYN-RECEIVED" else "CLOSED")
            if self.state == "TIME-WAIT":
                self.nxt = self.una = self.iss + 2
                self.close, self.fin, self.fin_rcvd, self.rcv_nxt = "called", self.iss + 1, True, seg.seq
        elif self.rcv_nxt <= seg.seq < self.rcv_nxt + self.wnd:
            self.answer = "ACK"

    def arrive_ack(self, seg: Segment) -> None:
        """Fifth, and on to the eighth."""
        if not seg.has("ACK"):
            return
        if max(seg.seq, self.rcv_nxt) > self.rcv_nxt:
            self.hold(seg)
            return
        if self.state == "SYN-RECEIVED":
            if not self.una < seg.ack <= self.nxt:
                self.answer = "RST"
                return
            self.state, self.answer = "ESTABLISHED", "none"
        elif not self.una - self.max_wnd <= seg.ack <= self.nxt:
            self.answer = "ACK"
            return
        self.una = max(self.una, seg.ack)
        if self.acknowledged(seg):
            self.take(seg)

    def acknowledged(self, seg: Segment) -> bool:
        """The per-state part of the fifth step. False: return."""
        done = self.fin is not None and self.una > self.fin
        if self.state == "FIN-WAIT-1" and done:
            self.state = "FIN-WAIT-2"
        elif self.state == "CLOSING":
            self.state = "TIME-WAIT" if done else "CLOSING"
            return done
        elif self.state == "LAST-ACK" and done:
            self.clear("CLOSED")
            return False
        return True

    def hold(self, seg: Segment) -> None:
        """SHLD-31, MAY-13. What is held is not looked at again, so its ACK has to be right now."""
        right = self.rcv_nxt + self.wnd
        if self.state not in ("SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2"):
            return
        if seg.length or seg.has("FIN"):
            self.answer = "ACK"
        oldest = self.una - self.max_wnd if self.una > self.iss else self.una + 1
        if not oldest <= seg.ack <= self.nxt:
            return
        first = seg.seq + seg.has("SYN")
        self.text |= {n for n in range(first, first + seg.length) if n < right}
        if seg.has("FIN") and seg.end - 1 < right:
            self.early_fin = seg.end - 1

    def take(self, seg: Segment) -> None:
        """Seventh and eighth: text and FIN that begin at RCV.NXT."""
        right = self.rcv_nxt + self.wnd
        first = seg.seq + seg.has("SYN")
        fits = {n for n in range(first, first + seg.length) if self.rcv_nxt <= n < right}
        fin = seg.has("FIN") and seg.end - 1 < right
        if self.state in ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2"):
            if self.rcv_nxt in fits | self.text and self.options["half_duplex"] and self.state != "ESTABLISHED":
                self.clear("CLOSED", "RST")
                return
            if seg.length or seg.has("FIN") or self.rcv_nxt in self.text | {self.early_fin}:
                self.answer = "ACK"
            self.text |= fits
            self.early_fin = seg.end - 1 if fin else self.early_fin
            self.reassemble()
        elif fin:
            self.answer, self.rcv_nxt = "ACK", self.rcv_nxt + 1

    def reassemble(self) -> None:
        while self.rcv_nxt in self.text:
            self.text.discard(self.rcv_nxt)
            self.rcv_nxt, self.unread = self.rcv_nxt + 1, self.unread + 1
        if self.early_fin == self.rcv_nxt:
            self.rcv_nxt, self.fin_rcvd, self.early_fin = self.rcv_nxt + 1, True, None
            self.state = {"ESTABLISHED": "CLOSE-WAIT", "FIN-WAIT-1": "CLOSING", "FIN-WAIT-2": "TIME-WAIT"}[self.state]


def facts_of(tcb: Tcb, seg: Segment) -> dict[str, Value]:
    """What a segment says to this endpoint, in the vocabulary of the machine."""
    named = {fact.name for fact in SEGMENTS[seg.kind].facts}
    opening = seg.has("SYN") and (
        tcb.state in ("CLOSED", "LISTEN", "SYN-SENT") or (tcb.state == "TIME-WAIT" and seg.newer)
    )
    right = tcb.wnd + (seg.seq + 1 if opening else tcb.rcv_nxt)
    fin_beyond = seg.end - 1 >= right
    text = range(max(seg.seq + 1, 0 if opening else tcb.rcv_nxt), min(seg.seq + 1 + seg.length, right))
    parts = (["text"] if text else []) + (
        ["FIN"] if seg.has("FIN") and not fin_beyond else []
    )
    what = " and ".join(parts) or "nothing"
    said: dict[str, Value] = {
        "seq": _place(tcb, seg), "ack": _acked(tcb, seg.ack), "carries": what, "fills": _fills(tcb, seg), "newer": seg.newer,
        "text": "none" if not seg.length else "fits" if max(seg.seq, tcb.rcv_nxt) < right and seg.seq + seg.length > tcb.rcv_nxt
        else "beyond" if seg.seq >= tcb.rcv_nxt else "none",
        "fin_beyond": fin_beyond, "resent": False, "more": False,
    }  # fmt: skip
    return {name: value for name, value in said.items() if name in named}


def _place(tcb: Tcb, seg: Segment) -> str:
    right = tcb.rcv_nxt + tcb.wnd
    if seg.has("RST"):
        inside = tcb.rcv_nxt <= seg.seq < right or seg.seq == tcb.rcv_nxt
        return "outside" if not inside else "next" if seg.seq == tcb.rcv_nxt else "ahead"
    if tcb.acceptable(seg) or tcb.probes(seg):
        if seg.has("SYN") and seg.seq < tcb.rcv_nxt:
            return "straddling"
        return "next" if seg.seq <= tcb.rcv_nxt else "ahead"
    return "duplicate" if seg.end == tcb.rcv_nxt and seg.end > seg.seq else "outside"


def _acked(tcb: Tcb, ack: int) -> str:
    if ack > tcb.nxt:
        return "unsent"
    if ack > tcb.una:
        return "all" if ack == tcb.nxt else "some"
    return "old" if ack >= tcb.una - tcb.max_wnd else "ancient"


def _fills(tcb: Tcb, seg: Segment) -> str:
    """What was held that is in sequence once this segment's text is there."""
    first = seg.seq + seg.has("SYN")
    reach, text = tcb.rcv_nxt, tcb.text | set(range(first, first + seg.length))
    while reach in text:
        reach += 1
    parts = (["text"] if any(n < reach for n in tcb.text) else []) + (["FIN"] if tcb.early_fin == reach else [])
    return " and ".join(parts) or "nothing"


@cache
def outcome(config: Config, event: Event, facts: tuple[tuple[str, Value], ...]) -> Step | Illegal:
    """What the machine does, or why not. Remembered, as pairs of endpoints come by the same places again and again."""
    try:
        return step(tcp(), config, event, dict(facts))
    except Illegal as illegal:
        return illegal


class Disagreement(AssertionError):
    """The table and the text differ."""


class End:
    """The machine and the oracle as one endpoint. `fired` are the rules of the machine, in order."""

    def __init__(self, iss: int, wnd: int = 4, **options: bool) -> None:
        self.machine: Machine = tcp()
        chosen = {"remote": True, "half_duplex": False, "rfc1337": False, "reopens": False, **options}
        self.tcb = Tcb(iss, wnd, options=chosen)
        self.tcb.clear("CLOSED")
        free = [v for v in self.machine.vars if v.name in chosen]
        self.config: Config = next(
            c for c in initial(self.machine) if all(c.of(self.machine, v) == chosen[v.name] for v in free)
        )
        self.fired: list[Rule] = []
        self.reset = Segment("RST", 0)

    @property
    def state(self) -> str:
        return self.config.state

    def var(self, name: str) -> Value:
        return dict(zip([v.name for v in self.machine.vars], self.config.values, strict=True))[name]

    def fork(self) -> End:
        """The same endpoint once more, to go another way; of the past only the last rule is kept."""
        other = copy(self)
        other.tcb, other.fired = copy(self.tcb), self.fired[-1:]
        other.tcb.text = set(self.tcb.text)
        return other

    def _step(self, event: Event, facts: dict[str, Value] | None = None) -> Rule:
        done = outcome(self.config, event, tuple((facts or {}).items()))
        if isinstance(done, Illegal):
            raise done
        if done.rule is None:
            raise Disagreement(f"no rule in {self.state} for {event} {facts}")
        self.config = done.config
        self.fired.append(done.rule)
        return done.rule

    def recv(self, seg: Segment) -> Rule:
        """A segment arrives at both."""
        facts, before, owed = facts_of(self.tcb, seg), self.state, self.var("reply")
        self.tcb.answer = str(owed)
        rule = self._step(RECV(seg.kind), facts)
        self.tcb.arrive(seg)
        if self.tcb.answer.startswith("RST"):
            self.reset = Segment("RST", seg.ack) if seg.has("ACK") else Segment("RST,ACK", 0, seg.end)
        self.compare(f"{before}: {seg} {facts} by {rule.name}")
        return rule

    def compare(self, what: str, *, answer: bool = True) -> None:
        """The variables of the machine are abstractions of those of the text."""
        tcb = self.tcb
        open_ = tcb.state not in ("CLOSED", "LISTEN")
        meant: dict[str, Value] = {
            "reply": tcb.answer, "unacked": open_ and tcb.una < tcb.nxt, "syn_acked": open_ and tcb.una > tcb.iss,
            "queued": tcb.unsent > 0, "close": tcb.close, "fin_sent": tcb.fin is not None, "fin_rcvd": tcb.fin_rcvd,
            "fin_acked": tcb.fin is not None and tcb.una > tcb.fin,
        }  # fmt: skip
        if tcb.state == "SYN-RECEIVED":
            meant |= {"passive": tcb.origin == "LISTEN", "reopened": tcb.origin == "TIME-WAIT"}
        if not answer:
            del meant["reply"]
        wrong = {n: (self.var(n), v) for n, v in meant.items() if self.var(n) != v}
        if self.state != tcb.state or wrong:
            raise Disagreement(f"{what}: table {self.state}, text {tcb.state}; table, text: {wrong}")

    def call(self, name: str) -> Rule:
        """A call, of which the machine says what it does to the state; the integers follow."""
        before, self.reset = self.state, Segment("RST", self.tcb.nxt)
        rule = self._step(CALL(name))
        self._follow(before, "RST" if self.var("reply") == "RST" else "none")
        self.tcb.close = str(self.var("close"))
        if name == "SEND" and self.var("queued"):
            self.tcb.unsent += 2
        return rule

    def timer(self, name: str) -> Rule:
        before = self.state
        rule = self._step(TIMER(name))
        self._follow(before, "none")
        return rule

    def _follow(self, before: str, answer: str) -> None:
        """What the machine did on its own, done to the integers. Who owes what is then compared when a segment arrives."""
        tcb, tcb.state = self.tcb, self.state
        if self.state in ("CLOSED", "LISTEN") and before != self.state:
            tcb.clear(self.state, answer)
        elif self.state == "SYN-SENT" and before != "SYN-SENT":
            tcb.issue_syn("SYN-SENT")

    def send(self, kind: str, length: int = 0, *, resent: bool = False) -> Segment:
        """A segment leaves: with new text, again, or because it is due."""
        tcb = self.tcb
        text = min(length, tcb.unsent) if not resent else length
        facts: dict[str, Value] = {
            "text": "fits" if text else "none", "carries": "text" if text else "nothing", "resent": resent, "more": tcb.unsent > text,
        }  # fmt: skip
        named = {fact.name for fact in SEGMENTS[kind].facts}
        self._step(SEND(kind), {n: v for n, v in facts.items() if n in named})
        tcb.state = self.state
        if kind in ("RST", "RST,ACK"):
            return replace(self.reset, control=kind)
        return Segment(kind, self._sequence(kind, text, resent), tcb.rcv_nxt, text)

    def _sequence(self, kind: str, text: int, resent: bool) -> int:
        tcb = self.tcb
        if kind in ("SYN", "SYN,ACK"):
            tcb.unsent, tcb.nxt = (tcb.unsent, tcb.nxt) if resent else (tcb.unsent - text, tcb.nxt + text)
            return tcb.iss
        if resent:
            return tcb.fin - text if kind == "FIN,ACK" and tcb.fin is not None else tcb.una
        seq, tcb.unsent = tcb.nxt, tcb.unsent - text
        tcb.nxt += text + (kind == "FIN,ACK")
        tcb.fin = seq + text if kind == "FIN,ACK" else tcb.fin
        return seq
