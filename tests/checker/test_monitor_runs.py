"""The monitor against `simulate`, an implementation of the tables by other means: they agree on every run.

Runs are random walks over the tables; mutants are runs with one message dropped, doubled, swapped with the next, or
moved to another epoch. What the monitor decides by keeping sets of explanations, `simulate` decides by trying.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.monitor import Judgement, judge
from wirestate.checker.observation import Observed, Role, Session
from wirestate.model.core import RECV, SEND, EventKind, Value
from wirestate.model.machines import machine
from wirestate.model.messages import EPOCHS
from wirestate.model.semantics import Config, initial
from wirestate.model.simulate import Refused, Simulator, Wire, product_run, random_run

SEEDS = st.integers(0, 2**32)
ROLES: tuple[Role, Role] = ("client", "server")
PAIRS = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
LONG = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@cache
def simulator(role: Role) -> Simulator:
    return Simulator(machine(f"tls_{role}"))


@cache
def starts(role: Role) -> tuple[Config, ...]:
    """The monitor judges by RFC 8446, which allows more KeyUpdates than RFC 9846."""
    table = machine(f"tls_{role}")
    switch = next(v for v in table.vars if v.name == "rfc9846")
    return tuple(c for c in initial(table) if not c.of(table, switch))


def conversation(wires: Sequence[Wire], local: Role | None = None) -> Conversation:
    session = Session("run", "1", local=local)
    messages = [
        Message(Observed(kind, "client" if sender == "client" else "server", place), kind, facts=dict(facts))
        for place, (sender, kind, facts) in enumerate(wires)
    ]
    return Conversation(session, messages)


def stuck_at(judgement: Judgement, role: Role) -> int | None:
    return next((s.index for s in judgement.unexplained if s.role == role), None)


def replayed(role: Role, wires: Sequence[Wire]) -> int | None:
    """Where the simulated endpoint, receiving everything in the order shown, refuses to send; None if nowhere."""
    refusals = [_refusal(role, wires, start) for start in starts(role)]
    return None if None in refusals else max(r for r in refusals if r is not None)


def _refusal(role: Role, wires: Sequence[Wire], start: Config) -> int | None:
    end = simulator(role)
    end.restore(start)
    for place, (sender, kind, facts) in enumerate(wires):
        try:
            end.fire(SEND(kind) if sender == role else RECV(kind), facts)
        except Refused:
            return place
    return None


def scheduled(role: Role, wires: Sequence[Wire]) -> int | None:
    """The same where it may receive as late as it likes: the first message that no schedule lets it send."""
    end = simulator(role)
    places = {(start, 0) for start in starts(role)}
    heard: list[Wire] = []
    for place, wire in enumerate(wires):
        if wire[0] != role:
            heard.append(wire)
            continue
        late = [reached for at in places for reached in _late(end, at, heard)]
        places = {(after, n) for config, n in late if (after := _said(end, config, wire)) is not None}
        if not places:
            return place
    return None


def _said(end: Simulator, config: Config, wire: Wire) -> Config | None:
    end.restore(config)
    try:
        return end.fire(SEND(wire[1]), wire[2]).config
    except Refused:
        return None


def _late(end: Simulator, at: tuple[Config, int], heard: Sequence[Wire]) -> list[tuple[Config, int]]:
    config, count = at
    found = [(config, count)]
    for number, (_, kind, facts) in enumerate(heard[count:], count + 1):
        end.restore(config)
        config = end.fire(RECV(kind), facts).config
        found.append((config, number))
    return found


def drop(wires: list[Wire], place: int, rng: Random) -> list[Wire]:
    return wires[:place] + wires[place + 1 :]


def double(wires: list[Wire], place: int, rng: Random) -> list[Wire]:
    return wires[: place + 1] + wires[place:]


def swap(wires: list[Wire], place: int, rng: Random) -> list[Wire]:
    return [*wires[:place], *reversed(wires[place : place + 2]), *wires[place + 2 :]]


def other_epoch(wires: list[Wire], place: int, rng: Random) -> list[Wire]:
    sender, kind, facts = wires[place]
    moved: dict[str, Value] = {**facts, "epoch": rng.choice([e for e in EPOCHS if e != facts["epoch"]])}
    return [*wires[:place], (sender, kind, moved), *wires[place + 1 :]]


MUTATIONS = (drop, double, swap, other_epoch)
Mutation = Callable[[list[Wire], int, Random], list[Wire]]


def run_of(role: Role, seed: int, length: int = 40) -> list[Wire]:
    """A random run of one endpoint: what it sent and received, in its order."""
    rng = Random(seed)
    peer = "server" if role == "client" else "client"
    run = random_run(simulator(role), rng, length, rng.choice(starts(role)))
    return [(role if event.kind is EventKind.SEND else peer, event.name, dict(facts)) for event, facts in run]


@pytest.mark.parametrize("role", ROLES)
@given(seed=SEEDS)
@LONG
def test_monitor_accepts_what_simulate_does(role: Role, seed: int) -> None:
    wires = run_of(role, seed)
    assert stuck_at(judge(conversation(wires, local=role)), role) is None
    assert stuck_at(judge(conversation(wires)), role) is None


@pytest.mark.no_cover  # the monitor is traced with runs that it accepts, and with every recorded session
@pytest.mark.parametrize("mutate", MUTATIONS)
@pytest.mark.parametrize("role", ROLES)
@given(seed=SEEDS)
@example(seed=16000)  # data after a HelloRequest with the same facts
@LONG
def test_mutants_are_judged_alike(role: Role, mutate: Mutation, seed: int) -> None:
    wires, rng = run_of(role, seed), Random(seed)
    mutant = mutate(wires, rng.randrange(len(wires)), rng)
    assert stuck_at(judge(conversation(mutant, local=role)), role) == replayed(role, mutant)


@given(seed=SEEDS)
@PAIRS
def test_monitor_accepts_honest_pairs(seed: int) -> None:
    wires = product_run(simulator("client"), simulator("server"), Random(seed), 30, (starts("client")[0], starts("server")[0]))
    assert judge(conversation(wires)).unexplained == []


@pytest.mark.no_cover
@pytest.mark.parametrize("mutate", MUTATIONS)
@given(seed=SEEDS)
@PAIRS
def test_mutated_pairs_are_judged_alike(mutate: Mutation, seed: int) -> None:
    rng = Random(seed)
    wires = product_run(simulator("client"), simulator("server"), rng, 16, (starts("client")[0], starts("server")[0]))
    if not wires:
        return
    mutant = mutate(wires, rng.randrange(len(wires)), rng)
    judged = judge(conversation(mutant))
    assert [stuck_at(judged, role) for role in ROLES] == [scheduled(role, mutant) for role in ROLES]


@pytest.mark.parametrize("role", ROLES)
def test_mutants_are_not_all_alike(role: Role) -> None:
    """The agreement above is not one of two judges who accept everything, or nothing."""
    found = set()
    for seed in range(25):
        wires = run_of(role, seed)
        found.add(replayed(role, drop(wires, seed % len(wires), Random(seed))) is None)
    assert found == {True, False}
