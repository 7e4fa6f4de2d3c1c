"""What the diagrams show: every rule in one place, the arrows of figure 5 and of Appendix A, a changed machine drawn whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from wirestate.model.core import RECV, TRUE, Cite, Machine, ModelError, Rule
from wirestate.model.machines import NAMES, machine
from wirestate.model.render.dot import dot
from wirestate.model.render.layouts import TCP
from wirestate.model.render.view import Level, View, view

FIGURE_5 = """
    CLOSED LISTEN, CLOSED SYN-SENT, LISTEN CLOSED, LISTEN SYN-SENT, LISTEN SYN-RECEIVED, SYN-SENT CLOSED,
    SYN-SENT SYN-RECEIVED, SYN-SENT ESTABLISHED, SYN-RECEIVED LISTEN, SYN-RECEIVED ESTABLISHED, SYN-RECEIVED FIN-WAIT-1,
    ESTABLISHED FIN-WAIT-1, ESTABLISHED CLOSE-WAIT, FIN-WAIT-1 FIN-WAIT-2, FIN-WAIT-1 CLOSING, CLOSE-WAIT LAST-ACK,
    FIN-WAIT-2 TIME-WAIT, CLOSING TIME-WAIT, LAST-ACK CLOSED, TIME-WAIT CLOSED
"""
"""The arrows of the figure, as RFC 9293 draws it."""
NOTE_2 = ("FIN-WAIT-1", "TIME-WAIT")
A1 = "START WAIT_SH WAIT_EE WAIT_CERT_CR WAIT_CERT WAIT_CV WAIT_FINISHED"
A2 = "WAIT_CERT WAIT_CV WAIT_FINISHED CONNECTED"
LEVELS: tuple[Level, ...] = ("overview", "full")


def arrows(shown: View) -> set[tuple[str, str]]:
    return {(arrow.tail, arrow.head.removesuffix("-end")) for arrow in shown.arrows}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", NAMES)
def test_view_has_every_rule_in_exactly_one_mark(name: str, level: Level) -> None:
    shown = view(machine(name), level)
    assert sorted(rule.name for mark in shown.marks for rule in mark.rules) == sorted(r.name for r in machine(name).rules)
    assert len({mark.id for mark in shown.marks}) == len(shown.marks)
    assert not any("|" in rule.name for rule in machine(name).rules)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", NAMES)
def test_view_folds_only_what_stays_fails_ends_or_is_not_drawn(name: str, level: Level) -> None:
    drawn = machine(name)
    for mark in view(drawn, level).folds:
        targets = {rule.target for rule in mark.rules}
        assert {rule.source for rule in mark.rules} == {mark.tail}
        match mark.fold:
            case "stays":
                assert targets == {mark.tail}
            case "fails":
                assert targets == {drawn.failed}
            case "closes":
                assert targets <= {"CLOSED", "CLOSE_RECEIVED"}
            case "inside":
                assert level == "overview"
            case "others":
                assert level == "overview"
                assert mark.tail not in targets


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", NAMES)
def test_view_has_every_state_in_a_box(name: str, level: Level) -> None:
    boxes = [box for box in view(machine(name), level).boxes if not box.key.endswith("-end")]
    assert sorted(s for box in boxes for s in box.states) == sorted(machine(name).states)


def test_view_of_tcp_has_the_arrows_of_figure_5_and_of_its_note() -> None:
    figure = {(a, b) for a, b in (pair.split() for pair in FIGURE_5.split(","))}
    assert arrows(view(machine("tcp"), "overview")) == figure | {NOTE_2}


def sets(rules: tuple[Rule, ...], name: str) -> bool:
    return all((name, True) in {(var.name, value) for var, value in rule.sets} for rule in rules)


def on(rules: tuple[Rule, ...], event: str) -> bool:
    return event in {str(rule.event) for rule in rules}


SAID: dict[str, Callable[[tuple[Rule, ...]], bool]] = {
    "CLOSE": lambda rules: on(rules, "call CLOSE"),
    "Timeout=2MSL": lambda rules: on(rules, "timer TIME-WAIT-TIMEOUT"),
    "snd FIN": lambda rules: {str(rule.event) for rule in rules} == {"send FIN,ACK"},
    "rcv RST": lambda rules: on(rules, "recv RST"),
    "rcv FIN": lambda rules: sets(rules, "fin_rcvd"),
    "rcv ACK of SYN": lambda rules: sets(rules, "syn_acked"),
    "rcv ACK of FIN": lambda rules: sets(rules, "fin_acked") or any(rule.name == "A13 FIN acked: ACK" for rule in rules),
    "rcv FIN, ACK of FIN": lambda rules: sets(rules, "fin_rcvd") and sets(rules, "fin_acked"),
}


def test_view_of_tcp_says_at_an_arrow_what_its_rules_do() -> None:
    rules = {(arrow.tail, arrow.head): arrow.rules for arrow in view(machine("tcp"), "overview").arrows}
    said = {way: curve.said for way, curve in TCP.curves.items() if curve.said}
    assert set(said.values()) == set(SAID)
    assert [way for way, words in said.items() if not SAID[words](rules[way])] == []


@pytest.mark.parametrize(("name", "path"), [("tls_client", A1), ("tls_server", A2)])
def test_view_of_tls_has_the_path_of_appendix_a(name: str, path: str) -> None:
    assert set(pairwise(path.split())) <= arrows(view(machine(name), "overview"))


def test_view_of_tls_server_goes_from_the_flight_as_appendix_a2_does() -> None:
    found = arrows(view(machine("tls_server"), "overview"))
    assert {head for tail, head in found if tail == "1.3: server's flight"} == {
        "WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_FINISHED"
    }  # fmt: skip


def changed() -> Machine:
    """The machine of TCP with a state more, and rules to it and from it."""
    tcp = machine("tcp")
    cite = (Cite("RFC 9293", "3.10"),)
    more = (
        Rule("N1", "LISTEN", RECV("SYN"), "NEW", TRUE, cite=cite, row="N1"),
        Rule("N2", "NEW", RECV("ACK"), "CLOSED", TRUE, cite=cite, row="N2"),
    )
    return replace(tcp, states=(*tcp.states, "NEW"), rules=(*tcp.rules, *more))


def without(state: str) -> Machine:
    """The client without a state and its rules."""
    client = machine("tls_client")
    rules = tuple(rule for rule in client.rules if state not in {rule.source, rule.target})
    return replace(client, states=tuple(s for s in client.states if s != state), rules=rules)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("state", ["TLS12_SEND_CV", "PHA_SEND_CV", "READ_CLOSED"])
def test_view_of_a_machine_without_a_state_has_the_others(state: str, level: Level) -> None:
    shown = view(without(state), level)
    assert sorted(s for box in shown.boxes for s in box.states) == sorted(without(state).states)
    assert sum(len(mark.rules) for mark in shown.marks) == len(without(state).rules)
    assert f'"{state}"' not in dot(shown)
    assert f"\t{state}" not in dot(shown)


def test_view_of_a_changed_machine_draws_the_new_arrows() -> None:
    assert {("LISTEN", "NEW"), ("NEW", "CLOSED")} <= arrows(view(changed(), "overview"))


@pytest.mark.parametrize("level", LEVELS)
def test_view_of_a_changed_machine_still_has_every_state_and_rule(level: Level) -> None:
    shown = view(changed(), level)
    assert any(box.states == ("NEW",) for box in shown.boxes)
    assert {rule.name for mark in shown.marks for rule in mark.rules} == {rule.name for rule in changed().rules}


def test_view_without_layout_is_refused() -> None:
    with pytest.raises(ModelError, match="no layout for quic: one of tcp, tls_client, tls_server"):
        view(replace(machine("tcp"), name="quic"), "overview")
