"""Properties are proved, with witnesses, and bugs break what they must: a sample. All of them are `make verify`."""

from __future__ import annotations

import pytest

from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind
from wirestate.model.properties.edits import edited
from wirestate.model.verify import pins
from wirestate.model.verify.results import Found, Killed
from wirestate.model.verify.options import Options
from wirestate.model.verify.session import Task, family

FAMILIES = (("tcp", "W"), ("tcp", "P"), ("tls13_pair", "P13"), ("tls13_attacked", "P13"), ("tls_pair", "P12"))
"""A few that take seconds: `make verify` proves all of them."""
UNDONE = "synthetic: what came after the end of TLS is kept, and the report waits for it"
"""A mutant that cannot do something any more of which a property speaks."""
BUGS = ("B7", "B100-client", "B40-client", UNDONE)
SEARCH = Options(mutants=True, engine="pdr")
"""As if nothing were kept of earlier proofs."""


def names(of: tuple[str, str]) -> tuple[str, ...]:
    return tuple(p.name for p in catalogue.properties() if family(p) == of and p.kind is not Kind.EXERCISED)


@pytest.mark.parametrize("of", FAMILIES, ids=["-".join(f) for f in FAMILIES])
def test_properties_hold(of: tuple[str, str]) -> None:
    for found in Task("properties", names(of), Options() if catalogue.system(of[0]).searched else SEARCH)():
        assert isinstance(found, Found)
        assert not found.failure


@pytest.mark.no_cover  # the attack of test_verify_stories goes the same way
@pytest.mark.parametrize("name", BUGS)
def test_mutant_breaks_what_it_must(name: str) -> None:
    (killed,) = Task("mutant", (name,), SEARCH)()
    assert isinstance(killed, Killed)
    assert not killed.failure


@pytest.mark.parametrize("name", ["tcp"])
def test_rules_are_taken_and_counts_are_as_pinned(name: str) -> None:
    found, counted = Task("properties", (f"W3 {name}",), Options())()
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
        assert edited(mutant, catalogue.table(mutant.machine)).rules
        assert known.issuperset(mutant.breaks), mutant.id
