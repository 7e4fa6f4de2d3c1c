"""A machine with variables forgotten allows whatever the machine allows."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from wirestate.checker.tcp.table import FORGOTTEN, table
from wirestate.model.machines.tcp import tcp
from wirestate.model.semantics import Config, initial, successors


def _forgotten(config: Config) -> Config:
    kept = tuple(v for v, var in zip(config.values, tcp().vars, strict=True) if var.name not in FORGOTTEN)
    return Config(config.state, kept)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_run_of_the_machine_forgotten(random: Random) -> None:
    config = random.choice(initial(tcp()))
    for _ in range(15):
        event = random.choice(tcp().events)
        facts = {f.name: random.choice(f.domain) for f in tcp().facts_of[event]}
        steps = successors(tcp(), config, event, facts)
        known = {after.config for after in successors(table().machine, _forgotten(config), event, facts)}
        assert {_forgotten(step.config) for step in steps} <= known
        if steps:
            config = random.choice(steps).config


def test_forgotten_machine_has_no_forgotten_variable() -> None:
    names = {v.name for v in table().machine.vars}
    assert names == {v.name for v in tcp().vars} - FORGOTTEN
    assert {v.name for rule in table().machine.rules for v, _ in rule.sets} <= names
