"""The TCP table: total, deterministic, with the edges of RFC 9293 and no others, its decisions noted; `simulate` steps it.

`cases` has every reachable configuration with every segment, as far as any rule can tell them apart; `configs` every
reachable configuration.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.model.tcp_cases import OTHER, cases, cases_of, configs, described, possible
from wirestate.commands.simulate import simulate
from wirestate.model.core import Event, EventKind
from wirestate.model.machines import machine
from wirestate.model.machines.tcp import tcp
from wirestate.model.messages import MESSAGES
from wirestate.model.segments import SEGMENTS, fact, kind_of
from wirestate.model.wellformed import check


def test_table_is_well_formed() -> None:
    assert check(tcp()) == []
    assert machine("tcp") is tcp()


def test_every_rule_fires_in_some_run() -> None:
    table = tcp()
    fired = {
        r.name
        for c in configs()
        for r in table.by_state[c.state]
        if r.event.kind is not EventKind.RECV and possible(r, c)
    }
    fired |= {c.rule.name for c in cases()}
    assert [r.name for r in table.rules if r.name not in fired] == []


def test_every_segment_has_exactly_one_rule_in_every_configuration() -> None:
    assert described([c for c in cases() if len(c.rules) != 1]) == []
    assert {(c.state, c.kind) for c in cases()} == set(product(tcp().states, SEGMENTS))


@pytest.mark.parametrize("call", ["passive-OPEN", "active-OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT"])
def test_every_call_has_exactly_one_answer_in_every_configuration(call: str) -> None:
    found = [c for state in tcp().states for c in cases_of(Event(EventKind.CALL, call), state, ())]
    assert described([c for c in found if len(c.rules) != 1]) == []
    assert {c.state for c in found} == set(tcp().states)


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


@pytest.mark.parametrize("kind", EventKind)
def test_edges_are_those_of_the_rfc_and_no_others(kind: EventKind) -> None:
    found: dict[str, set[str]] = {}
    for rule in tcp().rules:
        if rule.event.kind is kind and rule.source != rule.target:
            found.setdefault(rule.source, set()).add(rule.target)
    assert found == EDGES[kind]


def test_figure_5_is_in_the_table() -> None:
    assert {(r.source, r.target) for r in tcp().rules} >= FIGURE_5


DECISIONS = {
    "D1": {("ESTABLISHED", "call ABORT"), ("SYN-RECEIVED", "call ABORT"), ("ESTABLISHED", "call CLOSE")},
    "D2": {("SYN-RECEIVED", "recv SYN,ACK")},
    "D3": {("SYN-RECEIVED", "recv ACK")},
    "D4": {("SYN-RECEIVED", "call CLOSE"), ("FIN-WAIT-1", "recv ACK"), ("CLOSING", "recv ACK")},
    "D5": {("TIME-WAIT", "recv ACK")},
    "D6": {("TIME-WAIT", "recv RST"), ("TIME-WAIT", "recv RST,ACK")},
    "D7": {("SYN-SENT", "recv RST,ACK"), ("SYN-SENT", "recv RST")},
    "D8": {("FIN-WAIT-1", "recv FIN,ACK"), ("SYN-RECEIVED", "recv FIN,ACK"), ("SYN-SENT", "recv SYN,ACK")},
    "D9": {("SYN-RECEIVED", "recv SYN"), ("SYN-RECEIVED", "recv SYN,ACK")},
    "D19": {("ESTABLISHED", "call CLOSE"), ("CLOSING", "send FIN,ACK")},
    "D20": {("FIN-WAIT-2", "timer USER-TIMEOUT")},
    "D22": {("SYN-RECEIVED", "recv ACK"), ("ESTABLISHED", "recv ACK")},
    "D23": {("TIME-WAIT", "recv FIN,ACK")},
}


@pytest.mark.parametrize("decision", DECISIONS)
def test_decision_is_noted_on_the_rules_that_embody_it(decision: str) -> None:
    noted = {(r.source, str(r.event)) for r in tcp().rules if f"{decision}:" in r.note}
    assert noted >= DECISIONS[decision]


def test_every_segment_has_a_kind() -> None:
    """By the control bits; RST hides SYN and FIN, SYN hides FIN, other bits do not count."""
    assert {kind_of(bits).name for bits in range(256)} == set(SEGMENTS)
    assert [kind_of(b).name for b in (0x02, 0x12, 0x18, 0x19, 0x14, 0x07, 0x03, 0x20)] == [
        "SYN", "SYN,ACK", "ACK", "FIN,ACK", "RST,ACK", "RST", "SYN", "NONE"]  # fmt: skip
    assert not SEGMENTS.keys() & MESSAGES.keys()
    with pytest.raises(ValueError, match="no segment 'PSH'"):
        fact("PSH", "seq")


EVENTS = """
# a passive open, and the peer closes first
call passive-OPEN
recv SYN
send SYN,ACK
recv ACK
recv FIN,ACK text=fits
send ACK
call CLOSE
send FIN,ACK
recv ACK ack=all
"""


def run(tmp_path: Path, text: str, *options: str) -> tuple[int, str]:
    events = tmp_path / "events.txt"
    events.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(simulate, ["tcp", "--events", str(events), *options])
    return done.exit_code, done.output


def test_simulate_replays_a_file_of_events(tmp_path: Path) -> None:
    code, output = run(tmp_path, EVENTS)
    assert code == 0
    states = [line.split("->")[1].split()[0] for line in output.splitlines() if " -> " in line]
    assert states == [
        "LISTEN",
        "SYN-RECEIVED",
        "SYN-RECEIVED",
        "ESTABLISHED",
        "CLOSE-WAIT",
        "CLOSE-WAIT",
        "CLOSE-WAIT",
        "LAST-ACK",
        "CLOSED",
    ]
    assert "RFC 9293 §3.10.7.4 Other States" in output
    assert output.endswith("state CLOSED\n")


def test_simulate_refuses_what_the_endpoint_may_not_send(tmp_path: Path) -> None:
    code, output = run(tmp_path, "call active-OPEN\nsend SYN\nsend ACK text=fits\n", "--set", "remote=true")
    assert code == 1
    assert "refused in SYN-SENT" in output


def test_simulate_knows_the_facts_of_segments(tmp_path: Path) -> None:
    code, output = run(tmp_path, "recv ACK seq=sideways\n")
    assert code == 2
    assert "seq" in output
    assert "duplicate" in output


def test_simulate_makes_random_runs_that_it_replays(tmp_path: Path) -> None:
    done = CliRunner().invoke(simulate, ["tcp", "--random", "60", "--seed", "5"])
    assert done.exit_code == 0
    assert Counter(line.split()[0] for line in done.output.splitlines())["recv"] > 5
    assert run(tmp_path, done.output)[0] == 0
