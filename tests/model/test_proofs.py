"""Every property of the model is proved, with a witness; every known bug breaks what it must. What `wirestate verify` shows."""

from __future__ import annotations

import pytest

from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind
from wirestate.model.properties.edits import edited
from wirestate.model.machines import NAMES, machine
from wirestate.model.verify import pins
from wirestate.model.verify.results import Found, Killed
from wirestate.model.verify.session import Options, Task, family

FAMILIES = sorted({family(p) for p in catalogue.properties()})
OPTIONS = Options(mutants=True)


def names(of: tuple[str, str]) -> tuple[str, ...]:
    return tuple(p.name for p in catalogue.properties() if family(p) == of and p.kind is not Kind.EXERCISED)


@pytest.mark.parametrize("of", FAMILIES, ids=["-".join(f) for f in FAMILIES])
def test_properties_hold(of: tuple[str, str]) -> None:
    for found in Task("properties", names(of), OPTIONS)():
        assert isinstance(found, Found)
        assert not found.failure


@pytest.mark.parametrize("name", [m.id for m in catalogue.mutants()])
def test_mutant_breaks_what_it_must(name: str) -> None:
    (killed,) = Task("mutant", (name,), OPTIONS)()
    assert isinstance(killed, Killed)
    assert not killed.failure


@pytest.mark.parametrize("name", NAMES)
def test_rules_are_taken_and_counts_are_as_pinned(name: str) -> None:
    found, counted = Task("properties", (f"W3 {name}",), OPTIONS)()
    assert isinstance(found, Found)
    assert not found.failure
    assert isinstance(counted, dict)
    assert pins.differences(counted) == []


def test_every_property_has_a_mutant() -> None:
    broken = {ident for mutant in catalogue.mutants() for ident in mutant.breaks}
    without = sorted({p.id for p in catalogue.properties() if p.kind is not Kind.FALSE} - broken)
    assert without == []


def test_mutants_are_of_known_machines_and_properties() -> None:
    known = {p.id for p in catalogue.properties()}
    for mutant in catalogue.mutants():
        assert edited(mutant, machine(mutant.machine)).rules
        assert known.issuperset(mutant.breaks), mutant.id
