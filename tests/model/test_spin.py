"""SPIN as a second engine: it agrees with the others on verdicts, runs and counts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from wirestate.model.core import CALL, RECV, At, Expr, ModelError
from wirestate.model.machines import NAMES
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property
from wirestate.model.system import After, On, System, observed
from wirestate.model.verify import pins, spin
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.spin import SpinError

needs_spin = pytest.mark.skipif(
    not (shutil.which("spin") and shutil.which("cc")), reason="spin and cc are not installed: make system-verify"
)
PINNED = [name for name in NAMES if f"{name} configurations" in pins.read()]


@pytest.fixture(scope="module")
def tcp() -> System:
    return catalogue.system("tcp")


def named(name: str) -> Property:
    return next(p for p in catalogue.properties() if p.name == name)


@needs_spin
@pytest.mark.parametrize("name", PINNED)
def test_count_any_machine_is_the_pinned_number_of_configurations(name: str) -> None:
    assert spin.count(catalogue.system(name)) == pins.read()[f"{name} configurations"]


@needs_spin
@pytest.mark.parametrize("name", ["T3.close tcp", "T4.once tcp", "T2.false tcp", "T3.false-syn tcp"])
def test_decide_property_of_tcp_agrees_with_pdr(name: str) -> None:
    each = named(name)
    prover = Prover(catalogue.system("tcp"), [each])
    ours, theirs = spin.decide(each, prover.system), prover.decide(each)
    assert ours.verdict is theirs.verdict
    assert (ours.run is None) is (theirs.run is None)
    if ours.run is not None and theirs.run is not None:
        assert len(ours.run.steps) == len(theirs.run.steps)


@needs_spin
@pytest.mark.parametrize(
    ("goal", "steps"),
    [
        (At(("ESTABLISHED",)), 4),
        (On((CALL("CLOSE"),)) & After(At(("FIN-WAIT-1",))), 5),
        (On((RECV("FIN,ACK"),)) & After(At(("CLOSING",))), 0),
    ],
    ids=["state", "step", "nothing"],
)
def test_search_state_or_step_gives_a_run_that_the_system_makes(goal: Expr, steps: int, tcp: System) -> None:
    found = spin.search(tcp, goal)
    direct = Prover(tcp, []).reach(goal)
    assert (found.run is None) is (direct is None)
    if found.run is not None and direct is not None:
        assert len(found.run.steps) == len(direct.steps)
    assert found.states > 0 or found.run is None


@needs_spin
def test_search_ghost_of_facts_is_seen_with_the_facts_that_made_it(tcp: System) -> None:
    each = named("T2.false tcp")
    run = spin.decide(each, observed(tcp, each.ghosts)).run
    assert run is not None
    assert all(set(step.facts) == set(step.move.facts) for step in run.steps)


def test_decide_claim_about_more_than_runs_is_refused(tcp: System) -> None:
    each = next(p for p in catalogue.properties() if p.kind is Kind.DETERMINED and p.system == "tcp")
    with pytest.raises(ModelError, match="single runs"):
        spin.decide(each, tcp)


def test_search_without_the_program_says_how_to_get_it(tcp: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SpinError, match="needs the program 'spin': make system-verify"):
        spin.search(tcp, At(("ESTABLISHED",)))


def test_search_goal_that_no_state_can_meet_needs_no_program(tcp: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert spin.search(tcp, On((RECV("no such segment"),))).run is None


def test_search_model_that_spin_refuses_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "spin"
    broken.write_text("#!/bin/sh\necho 'syntax error' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(SpinError, match="spin failed: syntax error"):
        spin.count(catalogue.system("tcp"))
