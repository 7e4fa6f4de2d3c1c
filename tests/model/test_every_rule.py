"""Every rule of every machine fires: for each there is a legal run that ends with it.

The runs are played by the simulator, which takes the table for itself, and the TLS ones are shown to the monitor. This
is the test that the list of covered rows names for rows that no implementation at hand can be made to take.
"""

from __future__ import annotations

from functools import cache

import pytest

from tests.model.runs import run_to
from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.monitor import judge
from wirestate.checker.observation import Observed, Role, Session
from wirestate.model.core import EventKind
from wirestate.model.machines import NAMES, machine
from wirestate.model.simulate import Simulator

ROWS = [(name, row) for name in NAMES for row in machine(name).rows]


@cache
def simulator(name: str) -> Simulator:
    return Simulator(machine(name))


@pytest.mark.no_cover  # a thousand runs by the same lines
@pytest.mark.parametrize(("name", "row"), ROWS, ids=lambda value: value)
def test_each_rule_of_the_row_fires(name: str, row: str) -> None:
    end = simulator(name)
    for rule in end.machine.rows[row]:
        start, steps = run_to(name, rule.name)
        end.restore(start)
        for event, facts in steps:
            step = end.fire(event, facts)
        assert step.rule is rule
        assert step.config.state == rule.target


@pytest.mark.no_cover
@pytest.mark.parametrize(("name", "row"), [(n, r) for n, r in ROWS if n != "tcp"], ids=lambda value: value)
def test_monitor_follows_to_each_row(name: str, row: str) -> None:
    role: Role = "client" if name == "tls_client" else "server"
    peer: Role = "server" if role == "client" else "client"
    for rule in machine(name).rows[row]:
        _, steps = run_to(name, rule.name)
        session = Session("run", "1", local=role)
        messages = [
            Message(Observed(event.name, role if event.kind is EventKind.SEND else peer, n), event.name, facts=dict(facts))
            for n, (event, facts) in enumerate(steps)
        ]
        judged = judge(Conversation(session, messages))
        assert not [s for s in judged.unexplained if s.role == role]
        end = judged.client if role == "client" else judged.server
        assert any(rule.name in end.automaton.names(taken) for taken in end.reachable().values())
