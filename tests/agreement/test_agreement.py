"""Every consumer of the model that can be asked one event at a time says the same of thousands of sequences.

`WIRESTATE_AGREEMENT=20` walks twenty times as many sequences, `WIRESTATE_SEED=7` other ones. A disagreement is told with the
seed and the sequence that led there.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from tests.agreement.players import Generated, Monitored, Player, Related, Simulated
from tests.agreement.walks import Step, Walker, allowed, is_send
from tests.model.runs import tree
from wirestate.model.core import Machine
from wirestate.model.machines import NAMES, machine
from wirestate.model.simulate import random_facts

SEED = int(os.environ.get("WIRESTATE_SEED", "1"))
TIMES = int(os.environ.get("WIRESTATE_AGREEMENT", "1"))
SEQUENCES = 1500 * TIMES
"""So many from the beginning at random, besides one to each rule of the machine."""
AROUND = 3 * TIMES
"""So often each rule is tried with everything that it does not ask for at random."""
SHARED = 16
"""z3 follows one sequence in so many, and whatever takes a rule for the first time."""


def players(table: Machine) -> list[Player]:
    """The TCP monitor is left out: it sees segments and makes facts of them itself."""
    listed: list[Player] = [Simulated(table), Generated(table)]
    return listed if table.failed is None else [*listed, Monitored(table)]


def disagreement(player: Player, step: Step) -> str | None:
    said = player.play(step)
    rule = step.rule.name if step.rule else None
    if (said.rule, said.refused) == (rule, step.refused) and player.same(said.after, step.after):
        return None
    return f"{player.name} {step}: {said}, and the model {rule or ('refused' if step.refused else 'ignored')}, {step.after}"


def walked(table: Machine, listed: list[Player], rare: Player | None, goals: Sequence[str]) -> tuple[str, Walker, int]:
    """The first disagreement ("" if there is none), the walker, and how many steps were compared."""
    walker, steps = Walker(table, Random(f"{SEED} {table.name}")), 0
    for number, goal in enumerate(goals):
        told: list[str] = []
        for step in walker.walk(goal):
            steps += 1
            told.append(str(step))
            new = step.rule is not None and walker.taken[step.rule.name] == 1
            asked = [*listed, rare] if rare and (new or number % SHARED == 0) else listed
            found = next(filter(None, (disagreement(player, step) for player in asked)), None)
            if found:
                return f"seed {SEED}, sequence {number}: {found}\nafter:\n" + "\n".join(told[:-1]), walker, steps
    return "", walker, steps


def sequences(table: Machine) -> list[str]:
    """To each rule, and as many to none."""
    return [rule.name for rule in table.rules] + [""] * SEQUENCES


@pytest.mark.no_cover  # the tracer would take thrice the time of the test
@pytest.mark.parametrize("name", NAMES)
def test_any_sequence_all_consumers_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = machine(name)
    found, walker, steps = walked(table, players(table), Related(table), sequences(table))
    with capsys.disabled():
        print(f"\n{name}: seed {SEED}, {len(sequences(table))} sequences, {steps} steps")
    assert not found, found
    assert set(walker.taken) == {rule.name for rule in table.rules}


@pytest.mark.no_cover
@pytest.mark.parametrize("name", NAMES)
def test_around_every_rule_all_consumers_agree(name: str) -> None:
    """Also where no run comes: what a rule asks for and sets shows best where everything else is as chance has it."""
    table = machine(name)
    listed, walker = players(table), Walker(table, Random(f"{SEED} around {name}"))
    for rule in table.rules:
        for _ in range(AROUND):
            for step in walker.around(rule):
                found = next(filter(None, (disagreement(player, step) for player in listed)), None)
                assert not found, f"seed {SEED}: {found}"


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_generated_takes_it_and_offered_it(name: str) -> None:
    table = machine(name)
    generated, walker = Generated(table), Walker(table, Random(f"{SEED} rules of {name}"))
    for config, rule, _ in tree(name).fires.values():
        facts = random_facts(table, config, rule, walker.rng)
        assert facts is not None
        steps = walker.judged(config, rule.event, facts), walker.judged(config, *walker.anything(config))
        assert list(filter(None, (disagreement(generated, step) for step in steps))) == []
        v = generated.variables(config)
        assert tuple(map(str, generated.package.expected(v))) == allowed(table, config), str(steps[0])
        if is_send(rule.event):
            (offered,) = [option for option in generated.package.sendable(v) if option.rule == rule.row]
            assert all(facts[fact] in values for fact, values in offered.needs.items()), str(steps[0])
    assert len(walker.taken) == len(table.rules)


@pytest.mark.no_cover
def test_sabotaged_rule_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server takes the client's Finished and forgets to change its read keys."""
    table, package = machine("tls_server"), Generated(machine("tls_server")).package
    honest = package.STATES[package.State.WAIT_FINISHED]

    def sabotaged(v: Any, event: Any, h: Any) -> str | None:
        before, rule = v.read_epoch, honest(v, event, h)
        if rule == "s13.13 Finished":
            v.read_epoch = before
        return str(rule) if rule is not None else None

    monkeypatch.setitem(package.STATES, package.State.WAIT_FINISHED, sabotaged)
    found, _, _ = walked(table, [Generated(table)], None, sequences(table))
    assert "recv Finished" in found
    assert "in WAIT_FINISHED" in found
