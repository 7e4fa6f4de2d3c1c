"""A fixed sample, of each machine, of what `make agree` asks whole: what a mutant is said to break is broken for the others too."""

from __future__ import annotations

import shutil

import pytest

from wirestate.model.machines import NAMES
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind
from wirestate.model.verify.results import Second, Verdict
from wirestate.model.verify.second import Cluster, by_id, clusters

needs_spin = pytest.mark.skipif(
    not (shutil.which("spin") and shutil.which("cc")), reason="spin and cc are not installed: make system-verify"
)
EVERY = 5
"""Of the mutants that break properties of one id, each fifth is asked; at least one."""
IDS = {"tcp": ("T3", "T4", "T11", "T17", "T19"), "tls_client": ("R5", "C12-3"), "tls_server": ("R5", "S12-3")}


def broken(told: list[Second]) -> dict[tuple[str, str], bool]:
    """By id and mutant: whether one of the properties of the id is broken."""
    found: dict[tuple[str, str], bool] = {}
    for each in told:
        if each.mutant:
            found[each.name, each.mutant] = found.get((each.name, each.mutant), False) or each.verdict is Verdict.VIOLATED
    return found


@pytest.mark.parametrize("name", NAMES)
def test_explicit_search_any_sampled_mutant_breaks_what_it_should(name: str) -> None:
    told: list[Second] = []
    for group in by_id(p for p in catalogue.properties() if p.system == name and p.id in IDS[name]):
        bugs = [m for m in catalogue.mutants() if m.machine == name and group[0].id in m.breaks][::EVERY]
        told += Cluster(group, bugs).ask("explicit", model=False)
    found = broken(told)
    assert {ident for ident, _ in found} == set(IDS[name])
    assert all(found.values())


@needs_spin
@pytest.mark.parametrize("name", NAMES)
def test_spin_properties_of_one_program_and_their_mutants_agree(name: str) -> None:
    """One program of each machine: that with most mutants, of the properties with one ghost."""
    groups = [g for g in clusters(p for p in catalogue.properties() if p.system == name) if max(len(p.ghosts) for p in g) == 1]
    chosen = max(groups, key=lambda g: sum(bool({p.id for p in g} & set(m.breaks)) for m in catalogue.mutants()))
    whole = {p.id for p in chosen} - {p.id for p in catalogue.properties() if p.system == name and p not in chosen}
    bugs = [m for m in catalogue.mutants() if whole & set(m.breaks)][::EVERY]
    told = list(Cluster(chosen, bugs).ask("spin"))
    verdicts = {s.name: s.verdict for s in told if not s.mutant}
    assert verdicts == {p.name: Verdict.VIOLATED if p.kind is Kind.FALSE else Verdict.PROVED for p in chosen}
    assert all(is_broken for (ident, _), is_broken in broken(told).items() if ident in whole)
