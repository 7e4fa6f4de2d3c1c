"""What must hold of every single step of a TCP endpoint: properties that read facts and outcomes, not row names.

T-numbers are those of the project's list of properties. The peer is unrestricted: any segment, any facts, in any
configuration. Each takes a table, so that broken ones can be shown to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from tests.model.tcp_cases import OTHER, SYNCHRONIZED, Case, can, cases_of, configs, described, var
from wirestate.model.core import Event, EventKind, Machine, Rule
from wirestate.model.machines.tcp import tcp
from wirestate.model.segments import SEGMENTS
from wirestate.model.semantics import Config

FIGURE_5 = {
    ("CLOSED", "LISTEN"), ("CLOSED", "SYN-SENT"), ("LISTEN", "CLOSED"), ("LISTEN", "SYN-SENT"), ("LISTEN", "SYN-RECEIVED"),
    ("SYN-SENT", "CLOSED"), ("SYN-SENT", "SYN-RECEIVED"), ("SYN-SENT", "ESTABLISHED"), ("SYN-RECEIVED", "LISTEN"),
    ("SYN-RECEIVED", "ESTABLISHED"), ("SYN-RECEIVED", "FIN-WAIT-1"), ("ESTABLISHED", "FIN-WAIT-1"),
    ("ESTABLISHED", "CLOSE-WAIT"), ("FIN-WAIT-1", "FIN-WAIT-2"), ("FIN-WAIT-1", "CLOSING"), ("FIN-WAIT-2", "TIME-WAIT"),
    ("CLOSING", "TIME-WAIT"), ("CLOSE-WAIT", "LAST-ACK"), ("LAST-ACK", "CLOSED"), ("TIME-WAIT", "CLOSED"),
}  # fmt: skip
EDGES = {
    EventKind.RECV: {
        "LISTEN": {"SYN-RECEIVED"},
        "SYN-SENT": {"SYN-RECEIVED", "ESTABLISHED", "CLOSE-WAIT", "CLOSED"},
        "SYN-RECEIVED": {"ESTABLISHED", "CLOSE-WAIT", "LISTEN", "CLOSED", "TIME-WAIT"},  # TIME-WAIT: MAY-2 (2)
        "ESTABLISHED": {"CLOSE-WAIT", "CLOSED"},
        "FIN-WAIT-1": {"FIN-WAIT-2", "CLOSING", "TIME-WAIT", "CLOSED"},
        "FIN-WAIT-2": {"TIME-WAIT", "CLOSED"},
        "CLOSE-WAIT": {"CLOSED"},
        "CLOSING": {"TIME-WAIT", "CLOSED"},
        "LAST-ACK": {"CLOSED"},
        "TIME-WAIT": {"CLOSED", "SYN-RECEIVED"},
    },
    EventKind.CALL: {
        "CLOSED": {"LISTEN", "SYN-SENT"}, "LISTEN": {"CLOSED", "SYN-SENT"}, "SYN-SENT": {"CLOSED"},
        "SYN-RECEIVED": {"FIN-WAIT-1", "CLOSED"}, "ESTABLISHED": {"FIN-WAIT-1", "CLOSED"}, "CLOSE-WAIT": {"CLOSED"},
        "FIN-WAIT-1": {"CLOSED"}, "FIN-WAIT-2": {"CLOSED"}, "CLOSING": {"CLOSED"}, "LAST-ACK": {"CLOSED"}, "TIME-WAIT": {"CLOSED"},
    },
    EventKind.SEND: {"CLOSE-WAIT": {"LAST-ACK"}},
    EventKind.TIMER: {state: {"CLOSED"} for state in ("LISTEN", "SYN-SENT", *OTHER)},
}  # fmt: skip


# What must hold of every step: name -> (which cases it speaks of, what must be so)
Check = Callable[[Case], bool]
MONITORS: dict[str, tuple[Check, Check]] = {
    "T1 only an acceptable ACK of the own SYN establishes": (
        lambda c: c.state in ("SYN-SENT", "SYN-RECEIVED") and c.rule.target in ("ESTABLISHED", "CLOSE-WAIT"),
        lambda c: c.acks and not c.has("RST") and (c.begins if c.state == "SYN-RECEIVED" else c.kind == "SYN,ACK")),
    "T2 no text before the own SYN is acknowledged": (
        lambda c: "take_text" in c.rule.effects and c.state != "FIN-WAIT-1",
        lambda c: c.state in ("ESTABLISHED", "FIN-WAIT-2") or (c.acks and c.rule.target in ("ESTABLISHED", "CLOSE-WAIT"))),
    "T3 FIN-WAIT-1 is left for FIN-WAIT-2 by an ACK of the FIN alone": (
        lambda c: c.state == "FIN-WAIT-1" and c.rule.target in ("FIN-WAIT-2", "TIME-WAIT"),
        lambda c: bool(c.values["fin_sent"]) and c.facts["ack"] == "all" and c.sets.get("fin_acked") is True),
    "T6 a FIN in sequence counts": (
        lambda c: c.brings_fin and c.state in ("SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2")
        and (c.acks if c.state == "SYN-RECEIVED" else c.in_range) and not c.values.get("half_duplex"),
        lambda c: c.sets.get("fin_rcvd") is True and c.reply == "ACK"),
    "T8 an exact RST ends": (
        lambda c: c.has("RST") and c.state in OTHER and c.place == "next" and not c.values.get("rfc1337"),
        lambda c: c.rule.target == ("LISTEN" if c.values.get("passive") else "TIME-WAIT" if c.values.get("reopened") else "CLOSED")),
    "T5 no text after the peer's FIN": (
        lambda c: c.state in ("CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT"), lambda c: "take_text" not in c.rule.effects),
    "T6 a FIN counts only in sequence": (
        lambda c: "fin_rcvd" in c.sets and c.sets["fin_rcvd"] is True and not c.has("RST"),
        lambda c: c.has("ACK") and (c.begins if c.state != "SYN-SENT" else c.kind == "SYN,ACK" and c.acks)),
    "T7 a RST changes nothing unless it is exact, or in SYN-SENT acknowledges the SYN": (
        lambda c: c.has("RST") and not (c.state == "SYN-SENT" and c.acks) and not (c.state in OTHER and c.place == "next"),
        lambda c: c.unchanged),
    "T7 a RST in the window is challenged": (
        lambda c: c.has("RST") and c.place == "ahead" and not c.values.get("rfc1337"), lambda c: c.reply == "ACK"),
    "T9 no other RST is answered": (lambda c: c.has("RST") and c.place != "ahead", lambda c: c.reply in (None, "none")),
    "T9 a RST is never answered by a RST": (lambda c: c.has("RST"), lambda c: c.reply not in ("RST", "RST,ACK")),
    "T10 a SYN is challenged in the synchronized states": (
        lambda c: c.has("SYN") and c.state in SYNCHRONIZED and c.place != "straddling"
        and not (c.state == "TIME-WAIT" and c.values.get("reopens") and c.facts.get("newer")),
        lambda c: c.unchanged and c.reply == "ACK"),
    "T10 in SYN-RECEIVED after a passive OPEN it leads to LISTEN": (
        lambda c: c.has("SYN") and c.state == "SYN-RECEIVED" and c.place in ("next", "ahead"),
        lambda c: c.rule.target == ("LISTEN" if c.values["passive"] else "SYN-RECEIVED")),
    "T11 a bad ACK is reset before synchronization": (
        lambda c: c.has("ACK") and not c.has("RST") and (
            c.state == "LISTEN" or (c.state == "SYN-SENT" and not c.acks) or (c.state == "SYN-RECEIVED" and c.begins and not c.acks)),
        lambda c: c.unchanged and c.reply == "RST"),
    "T11 an ACK of what was not sent is answered and dropped after it": (
        lambda c: c.state in SYNCHRONIZED and c.has("ACK") and not c.has("RST") and c.begins and c.facts["ack"] in ("unsent", "ancient"),
        lambda c: c.unchanged and c.reply == "ACK"),
    "T12 what is not acceptable is answered and dropped": (
        lambda c: c.state in OTHER and not c.has("RST") and c.place in ("duplicate", "outside")
        and not (c.state == "TIME-WAIT" and c.values.get("reopens") and c.facts.get("newer")),
        lambda c: c.unchanged and c.reply == "ACK"),
    "T13 CLOSED answers by RST": (
        lambda c: c.state == "CLOSED", lambda c: c.reply == (None if c.has("RST") else "RST" if c.has("ACK") else "RST,ACK")),
    "T14 a SYN in SYN-SENT is a simultaneous open": (
        lambda c: c.state == "SYN-SENT" and c.kind == "SYN", lambda c: (c.rule.target, c.reply) == ("SYN-RECEIVED", "SYN,ACK")),
    "T15 TIME-WAIT is left by an exact RST or a newer SYN": (
        lambda c: c.state == "TIME-WAIT" and c.rule.target != "TIME-WAIT",
        lambda c: (c.has("RST") and c.place == "next" and not c.values["rfc1337"]) or (c.kind == "SYN" and bool(c.values["reopens"]))),
    "T16 LAST-ACK is left by the ACK of the FIN or an exact RST": (
        lambda c: c.state == "LAST-ACK" and c.rule.target != "LAST-ACK",
        lambda c: c.place == "next" if c.has("RST") else c.begins and c.facts["ack"] == "all"),
    "T18 an acceptable empty ACK is not answered": (
        lambda c: c.kind == "ACK" and c.state in SYNCHRONIZED and c.place in ("next", "ahead") and c.facts.get("text", "none") == "none"
        and c.facts.get("ack") not in ("unsent", "ancient") and c.facts.get("fills", "nothing") == "nothing",
        lambda c: c.reply in (None, "none")),
    "T18 nor does it restart the 2 MSL": (
        lambda c: c.state == "TIME-WAIT" and not c.has("FIN") and c.facts.get("carries") not in ("FIN", "text and FIN"),
        lambda c: "restart_time_wait_timer" not in c.rule.effects),
    "D23 a retransmitted FIN is answered and restarts the 2 MSL": (
        lambda c: c.state == "TIME-WAIT" and c.has("FIN") and c.place == "duplicate",
        lambda c: c.reply == "ACK" and "restart_time_wait_timer" in c.rule.effects),
}  # fmt: skip


def edges(table: Machine) -> list[str]:
    """W5: the changes of state that the RFC has, by user, segment, own FIN and timer."""
    found: dict[EventKind, dict[str, set[str]]] = {kind: {} for kind in EventKind}
    for rule in table.rules:
        if rule.source != rule.target:
            found[rule.event.kind].setdefault(rule.source, set()).add(rule.target)
    return [f"{kind}: {found[kind]}" for kind in EventKind if found[kind] != EDGES[kind]]


def fins(table: Machine) -> list[str]:
    """T4: what carries the FIN is the first one or a retransmission, and after it there is no new text."""
    out: list[str] = []
    for state in table.states:
        for c in cases_of(Event(EventKind.SEND, "FIN,ACK"), state, SEGMENTS["FIN,ACK"].facts, table):
            again = bool(c.facts.get("resent"))
            wrong = [r for r in c.rules if c.values["fin_sent"] is not again or (not again and _set(r, "fin_sent") is not True)]
            out += [f"{r.name}: {c.values}" for r in wrong]
        for c in cases_of(Event(EventKind.SEND, "ACK"), state, SEGMENTS["ACK"].facts, table):
            new_text = c.facts.get("text") != "none" and not c.facts.get("resent")
            out += [f"{r.name}: text after the FIN" for r in c.rules if new_text and c.values.get("fin_sent")]
    forgets = [r for r in table.rules if _set(r, "fin_sent") is False and r.target not in ("CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED")]
    return out + [f"{r.name} forgets the FIN" for r in forgets]


def _set(rule: Rule, name: str) -> object:
    return dict(rule.sets).get(var(name))


def closing(table: Machine) -> list[str]:
    """T17, T22: the table of section 3.10.4."""
    out: list[str] = []
    for state in table.states:
        for c in cases_of(Event(EventKind.CALL, "CLOSE"), state, (), table):
            found = {(r.target, _set(r, "reply"), _set(r, "close")) for r in c.rules}
            if not found <= _closed(c) or len(found) != 1:
                out.append(f"{state} {c.values}: {found}")
    return out


def _closed(c: Case) -> set[tuple[str, object, object]]:
    new, lost = c.values.get("close") == "no", c.values.get("half_duplex") and c.values.get("unread")
    if c.state in ("LISTEN", "SYN-SENT"):
        return {("CLOSED", "none", "no")}
    if c.state == "SYN-RECEIVED" and new:
        syn_due = c.values["reply"] == "SYN,ACK"
        return {("SYN-RECEIVED", None, "queued")} if c.values["queued"] else {("FIN-WAIT-1", None if syn_due else "none", "called")}
    if c.state in ("ESTABLISHED", "CLOSE-WAIT") and new:
        after = "FIN-WAIT-1" if c.state == "ESTABLISHED" else "CLOSE-WAIT"
        return {("CLOSED", "RST", "no")} if lost else {(after, None, "called")}
    return {(c.state, None, None)}


TIMED = ("unacked", "syn_acked", "reply", "close", "fin_sent", "fin_acked", "queued")
"""The vars that timers and the sending of the FIN depend on."""


@cache
def _timed() -> tuple[tuple[Config, tuple[tuple[EventKind, str, str], ...]], ...]:
    """A configuration for each state and each value of those vars, and what must be possible in it."""
    some = {(c.state, *(c.of(tcp(), var(name)) for name in TIMED)): c for c in configs()}
    return tuple((c, tuple(_needs(dict(zip(TIMED, key[1:], strict=True)), c.state))) for key, c in some.items())


def timers(table: Machine) -> list[str]:
    """T19: what is unacknowledged can be sent again, TIME-WAIT ends, a FIN that is due can be sent."""
    return sorted({
        f"{config.state}: {why}: {kind} {name}"
        for config, needs in _timed() for kind, name, why in needs if not can(table, config, kind, name)
    })  # fmt: skip


def _needs(values: Mapping[str, object], state: str) -> list[tuple[EventKind, str, str]]:
    out: list[tuple[EventKind, str, str]] = []
    if values["unacked"]:
        out.append((EventKind.TIMER, "RETRANSMISSION-TIMEOUT", "unacknowledged"))
    if state == "TIME-WAIT":
        out.append((EventKind.TIMER, "TIME-WAIT-TIMEOUT", "2 MSL"))
    syn_due = values["reply"] == "SYN,ACK" and not values["syn_acked"]
    fin_due = values["close"] == "called" and not values["fin_acked"]
    if fin_due and not syn_due and (values["fin_sent"] or not values["queued"]):
        out.append((EventKind.SEND, "FIN,ACK", "FIN due"))
    return out


NOTICES = {"signal_connection_reset", "signal_connection_refused", "signal_user_timeout", "close_ok"}


def notices(table: Machine) -> list[str]:
    """T21: an end that the user did not ask for is told once; after CLOSING, LAST-ACK and TIME-WAIT a RST tells nothing."""
    out: list[str] = []
    for rule in table.rules:
        if rule.target != "CLOSED" or rule.source == "CLOSED" or rule.event.kind is EventKind.CALL:
            continue
        told = [effect for effect in rule.effects if effect in NOTICES]
        over = rule.source in ("CLOSING", "LAST-ACK", "TIME-WAIT") and "RST" in rule.event.name
        if len(told) != (0 if over or rule.event.name == "TIME-WAIT-TIMEOUT" else 1):
            out.append(f"{rule.name}: {told}")
    return out


PROPERTIES: dict[str, Callable[[Machine], list[str]]] = {
    "W5 edges": edges, "T4 one FIN, and nothing after it": fins, "T17 T22 CLOSE": closing, "T19 timers": timers, "T21 notices": notices,
}  # fmt: skip


def counterexamples(name: str, cases: tuple[Case, ...]) -> list[str]:
    """The cases that a monitor speaks of and that break it."""
    concerned, holds = MONITORS[name]
    return described([c for c in cases if concerned(c) and not holds(c)])
