"""What must hold of every single step of a TCP endpoint, and of every configuration that it can be in.

The monitors read facts and outcomes, not which row decided. T-numbers are those of the project's list of properties. The
peer is unrestricted: any segment, any facts, in any configuration.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.model.tcp_cases import OTHER, SYNCHRONIZED, Case, can, cases, cases_of, configs, described, var
from wirestate.model.core import Event, EventKind, Value, refs_of
from wirestate.model.machines.tcp import tcp
from wirestate.model.segments import SEGMENTS

# What must hold of every step: name -> (which cases it speaks of, what must be so)
Check = Callable[[Case], bool]
MONITORS: dict[str, tuple[Check, Check]] = {
    "T1 only an acceptable ACK of the own SYN establishes": (
        lambda c: c.state in ("SYN-SENT", "SYN-RECEIVED") and c.rule.target in ("ESTABLISHED", "CLOSE-WAIT"),
        lambda c: c.acks and not c.has("RST") and (c.begins if c.state == "SYN-RECEIVED" else c.kind == "SYN,ACK")),
    "T2 no text before the own SYN is acknowledged": (
        lambda c: "take_text" in c.rule.effects and c.state != "FIN-WAIT-1",
        lambda c: c.state in ("ESTABLISHED", "FIN-WAIT-2") or (c.acks and c.rule.target in ("ESTABLISHED", "CLOSE-WAIT"))),
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


@pytest.mark.parametrize("name", MONITORS)
def test_every_segment_satisfies(name: str) -> None:
    concerned, holds = MONITORS[name]
    found = [c for c in cases() if concerned(c)]
    assert found, "the monitor speaks of nothing"
    assert described([c for c in found if not holds(c)]) == []


AFTER_RST = {"SYN-RECEIVED": {"LISTEN", "CLOSED", "TIME-WAIT"}, "TIME-WAIT": {"CLOSED", "TIME-WAIT"}}


@pytest.mark.parametrize("state", OTHER)
def test_exact_rst_ends(state: str) -> None:
    found = {c.rule.target for c in cases() if c.state == state and c.has("RST") and c.place in ("next", "any")}
    assert found == AFTER_RST.get(state, {"CLOSED"})


def test_fin_wait_1_may_take_text_before_its_syn_is_acknowledged() -> None:
    """T2 cannot be had there: CLOSE in SYN-RECEIVED (D4) and the text of section 3.10.7.4 allow it."""
    taken = [c for c in cases() if c.state == "FIN-WAIT-1" and "take_text" in c.rule.effects and not c.acks]
    assert taken
    assert any(not c.of(tcp(), var("syn_acked")) for c in configs() if c.state == "FIN-WAIT-1")


def _truths(name: str) -> dict[str, set[Value]]:
    read, out = var(name), dict[str, set[Value]]()
    for config in configs():
        out.setdefault(config.state, set()).add(config.of(tcp(), read))
    return out


def test_flags_of_every_reachable_configuration() -> None:
    """T3, and what of it is false: own SYN unacknowledged in FIN-WAIT-1 (D4), FIN unsent in CLOSING (D19)."""
    close, sent, acked, heard, syn = map(_truths, ("close", "fin_sent", "fin_acked", "fin_rcvd", "syn_acked"))
    for state in ("FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT"):
        assert close[state] == {"called"}
    assert {s for s in OTHER if True in sent[s]} == {"FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT"}
    assert sent["FIN-WAIT-1"] == sent["CLOSING"] == {False, True}
    assert {s for s in OTHER if acked[s] == {True}} == {"FIN-WAIT-2", "TIME-WAIT"}
    assert {s for s in OTHER if acked[s] == {False}} == set(OTHER) - {"FIN-WAIT-2", "TIME-WAIT"}
    assert {s for s in OTHER if heard[s] == {True}} == {"CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT"}
    assert {s for s in OTHER if heard[s] == {False}} == set(OTHER) - {"CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT"}
    assert {s for s in SYNCHRONIZED if syn[s] == {True}} == set(SYNCHRONIZED) - {"FIN-WAIT-1", "CLOSING"}
    assert syn["FIN-WAIT-1"] == syn["CLOSING"] == {False, True}


def test_closed_keeps_nothing_of_the_connection() -> None:
    """W4, W8: only the RST that ends it, or that answers a stranger, is still due."""
    for name in (
        "passive",
        "reopened",
        "syn_acked",
        "unacked",
        "queued",
        "fin_sent",
        "fin_acked",
        "fin_rcvd",
        "unread",
    ):
        assert _truths(name)["CLOSED"] == {False}
    assert _truths("close")["CLOSED"] == {"no"}
    assert _truths("held")["CLOSED"] == {"nothing"}
    assert _truths("reply")["CLOSED"] == {"none", "RST", "RST,ACK"}


def test_whatever_waits_has_a_timer() -> None:
    """T19: something unacknowledged can be sent again; TIME-WAIT ends; a FIN that is due can be sent."""
    table, unacked, queued = tcp(), var("unacked"), var("queued")
    for config in configs():
        if config.of(table, unacked):
            assert can(config, EventKind.TIMER, "RETRANSMISSION-TIMEOUT"), config
        if config.state == "TIME-WAIT":
            assert can(config, EventKind.TIMER, "TIME-WAIT-TIMEOUT")
        called = config.of(table, var("close")) == "called" and not config.of(table, var("fin_sent"))
        due = config.of(table, var("reply")) == "SYN,ACK" and not config.of(table, var("syn_acked"))
        if called and not config.of(table, queued) and not due:
            assert can(config, EventKind.SEND, "FIN,ACK"), config


def test_fin_is_sent_once_and_nothing_after_it() -> None:
    """T4: anything with the FIN is the first one, or a retransmission; after it no new text."""
    for state in tcp().states:
        for case in cases_of(Event(EventKind.SEND, "FIN,ACK"), state, SEGMENTS["FIN,ACK"].facts):
            for rule in case.rules:
                assert case.values["fin_sent"] is case.facts["resent"]
                assert case.facts["resent"] or {v.name: t for v, t in rule.sets}["fin_sent"] is True
        for case in cases_of(Event(EventKind.SEND, "ACK"), state, SEGMENTS["ACK"].facts):
            if case.values.get("fin_sent") and case.facts["text"] != "none":
                assert case.facts["resent"] or not case.rules


def test_close_has_the_table_of_section_3_10_4() -> None:
    """T17, T22."""
    after = {
        state: {(r.target, dict(r.sets).get(var("reply")), bool(set(refs_of(r.when)) & {var("half_duplex")})) for r in tcp().rules
                if r.source == state and str(r.event) == "call CLOSE"}
        for state in tcp().states
    }  # fmt: skip
    same = {
        state: {(state, None, False)}
        for state in ("CLOSED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT")
    }
    assert after == {
        **same,
        "LISTEN": {("CLOSED", "none", False)}, "SYN-SENT": {("CLOSED", "none", False)},
        "SYN-RECEIVED": {("FIN-WAIT-1", None, False), ("FIN-WAIT-1", "none", False), ("SYN-RECEIVED", None, False)},
        "ESTABLISHED": {("FIN-WAIT-1", None, True), ("CLOSED", "RST", True), ("ESTABLISHED", None, False)},
        "CLOSE-WAIT": {("CLOSE-WAIT", None, True), ("CLOSED", "RST", True), ("CLOSE-WAIT", None, False)},
    }  # fmt: skip


NOTICES = {"signal_connection_reset", "signal_connection_refused", "signal_user_timeout", "close_ok"}


def test_user_hears_of_every_end_once() -> None:
    """T21: an end that the user did not ask for is told once; after CLOSING, LAST-ACK and TIME-WAIT a RST tells nothing."""
    for rule in tcp().rules:
        if rule.target != "CLOSED" or rule.source == "CLOSED" or rule.event.kind is EventKind.CALL:
            continue
        told = [effect for effect in rule.effects if effect in NOTICES]
        silent = (
            rule.source in ("CLOSING", "LAST-ACK", "TIME-WAIT") and "RST" in rule.event.name
        ) or rule.event.name == "TIME-WAIT-TIMEOUT"
        assert len(told) == (0 if silent else 1), rule.name
