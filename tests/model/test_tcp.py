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

from tests.model.tcp_cases import cases, cases_of, described
from wirestate.commands.simulate import simulate
from wirestate.model.core import Event, EventKind
from wirestate.model.machines.tcp import tcp
from wirestate.model.messages import MESSAGES
from wirestate.model.segments import SEGMENTS, fact, kind_of


@pytest.mark.no_cover  # a million guards
def test_every_segment_has_exactly_one_rule_in_every_configuration() -> None:
    assert described([c for c in cases() if len(c.rules) != 1]) == []
    assert {(c.state, c.kind) for c in cases()} == set(product(tcp().states, SEGMENTS))


@pytest.mark.parametrize("call", ["passive-OPEN", "active-OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT"])
def test_every_call_has_exactly_one_answer_in_every_configuration(call: str) -> None:
    found = [c for state in tcp().states for c in cases_of(Event(EventKind.CALL, call), state, ())]
    assert described([c for c in found if len(c.rules) != 1]) == []
    assert {c.state for c in found} == set(tcp().states)


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
