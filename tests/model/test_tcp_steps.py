"""Every property of `tcp_monitors` holds, and the flags are what they should be in every configuration."""

from __future__ import annotations

import pytest

from tests.model.tcp_cases import OTHER, SYNCHRONIZED, cases, configs, var
from tests.model.tcp_monitors import FIGURE_5, MONITORS, PROPERTIES, counterexamples
from wirestate.model.core import Value
from wirestate.model.machines.tcp import tcp


@pytest.mark.parametrize("name", MONITORS)
def test_every_segment_satisfies(name: str) -> None:
    assert any(MONITORS[name][0](c) for c in cases()), "the monitor speaks of nothing"
    assert counterexamples(name, cases()) == []


@pytest.mark.parametrize("name", PROPERTIES)
def test_table_has_the_property(name: str) -> None:
    assert PROPERTIES[name](tcp()) == []


def test_figure_5_is_in_the_table() -> None:
    assert {(r.source, r.target) for r in tcp().rules} >= FIGURE_5


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
