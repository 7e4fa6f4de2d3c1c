"""Every rule of the two TLS machines is taken by the reference, or is listed with the reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tests.reference.handlers import hellos, scripted, taking
from tests.reference.handlers.held import Run, Side
from tests.reference.handlers.not_taken import LISTED
from tests.reference.handlers.stimuli import SIDES
from tests.reference.handlers.ways import meetings
from wirestate.model.core import Rule
from wirestate.model.machines import machine
from wirestate.reference.handlers.events import Aborted


def runs() -> Iterator[Run]:
    yield from taking.undisturbed()
    yield from taking.noisy()
    yield from taking.disturbed()
    for side in SIDES:
        yield from scripted.faulty(side)
        yield from scripted.late(side)
    yield from map(hellos.run_of, hellos.CASES)


@cache
def taken() -> taking.Taken:
    found: taking.Taken = {side: set() for side in SIDES}
    for run in runs():
        for side in SIDES:
            found[side] |= taking.rules_of(run.endpoint(side).party.told)
    for meeting in meetings():
        for side in SIDES:
            found[side] |= taking.rules_of(meeting.told[side])
    return found


def keys_of(rule: Rule) -> set[str]:
    """As what a rule may be listed."""
    return {rule.name, rule.row, f"*@{rule.source}"}


@pytest.mark.parametrize("side", SIDES)
def test_rules_are_taken_or_listed(side: Side) -> None:
    listed, rules = LISTED[side], machine(f"tls_{side}").rules
    neither = [rule.name for rule in rules if rule.name not in taken()[side] and not keys_of(rule) & set(listed)]
    both = [rule.name for rule in rules if rule.name in taken()[side] and keys_of(rule) & set(listed)]
    assert (neither, both) == ([], [])
    assert set(listed) <= set().union(*map(keys_of, rules))


@pytest.mark.parametrize("side", SIDES)
def test_rules_that_are_taken_are_those_of_the_machine(side: Side) -> None:
    assert taken()[side] <= set(taking.rules(side))


@pytest.mark.parametrize("case", hellos.CASES, ids=lambda case: case.rule)
def test_hello_that_no_honest_peer_sends(case: hellos.Case) -> None:
    endpoint = hellos.run_of(case).endpoint(case.side)
    assert case.rule in taking.rules_of(endpoint.party.told)
    rule = next(rule for rule in machine(f"tls_{case.side}").rules if rule.name == case.rule)
    owed = {str(value) for variable, value in rule.sets if variable.name == "alert_owed"}
    assert {event.alert for event in endpoint.party.told if isinstance(event, Aborted)} == owed


def test_undisturbed_runs_end_well_or_for_want_of_a_certificate() -> None:
    for run in taking.undisturbed():
        ends = {event.alert for side in SIDES for event in run.endpoint(side).party.told if isinstance(event, Aborted)}
        assert ends <= {"certificate_required", "handshake_failure"}, ends


def test_noise_changes_no_handshake() -> None:
    for quiet, loud in zip(taking.undisturbed(), taking.noisy(), strict=True):
        assert [quiet.endpoint(side).connected is None for side in SIDES] == [loud.endpoint(side).connected is None for side in SIDES]
        assert quiet.client.party.failed == loud.client.party.failed
