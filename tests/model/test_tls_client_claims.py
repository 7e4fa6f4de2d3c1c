"""The claims about the TLS client name what there is, their orders are those of the RFCs, and each has a bug that it stands against."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wirestate.model.machines import machine
from wirestate.model.properties import (
    mutants_tls12_client, mutants_tls13_client, tls12_client, tls13_client, tls_client_orders as orders, tls_record_client,
)  # fmt: skip
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Property, check_names, union
from wirestate.model.properties.edits import Mutant, edited
from wirestate.model.sections import title
from wirestate.model.system import endpoint_system

PROPERTIES = [p for module in (tls12_client, tls13_client, tls_record_client) for p in module.properties()]
MUTANTS = [*mutants_tls12_client.mutants(), *mutants_tls13_client.mutants()]
ABSTRACTED = {"R9", "R12"}
"""Rows of the record layer that the client's table cannot express."""


def followed(choice: orders.Choice, letter: str = "SH") -> Iterator[orders.Word]:
    """Every word that the pairs allow after the ServerHello of that choice."""
    for (first, second), choices in orders.PAIRS.items():
        if first == letter and choice in choices:
            if second == "end":
                yield (letter,)
            else:
                yield from ((letter, *rest) for rest in followed(choice, second))


@pytest.mark.parametrize("mode", [orders.FULL, orders.RESUMED])
def test_pairs_of_letters_make_the_words_and_no_others(mode: str) -> None:
    for choice in orders.CHOICES:
        if choice[0] == mode:
            assert sorted(followed(choice)) == sorted(orders.words12(choice))


def test_words_of_tls12_are_as_many_as_there_are_presence_patterns() -> None:
    words = {word for choice in orders.CHOICES if choice[0] == orders.FULL for word in orders.words12(choice)}
    # C, C CR, C SKE, C SKE CR, each with or without CS; SKE; nothing: all with or without NST
    assert len(words) == 2 * (2 * 4 + 2)
    assert sum("CR" in word for word in words) == 2 * 2 * 2


def test_automaton_of_tls13_accepts_its_words_and_no_others() -> None:
    states = orders.residuals(orders.WORDS13)
    assert len(orders.WORDS13) == 6
    assert states[frozenset(orders.WORDS13)] == ()
    for word in orders.WORDS13:
        state = frozenset(orders.WORDS13)
        for letter in word:
            state = orders.derivative(state, letter)
            assert state in states
        assert state == frozenset({()})
    assert orders.derivative(frozenset(orders.WORDS13), "F") == frozenset()


def test_rows_of_the_table_are_all_claimed() -> None:
    rows = {f"C12-{n}" for n in range(1, 16)} | {f"C13-{n}" for n in range(1, 22)} | {f"R{n}" for n in range(1, 16)}
    assert {p.id for p in PROPERTIES} == rows - ABSTRACTED


@pytest.mark.parametrize("each", PROPERTIES, ids=lambda p: p.name)
def test_claim_names_what_there_is_and_cites_sections_that_exist(each: Property) -> None:
    check_names(each, endpoint_system(machine("tls_client")))
    assert each.cite
    for cite in each.cite:
        assert title(cite.doc, cite.section) is not None, cite


def test_ghosts_are_shared_by_name() -> None:
    assert len(union(PROPERTIES)) == len({g.var.name for p in PROPERTIES for g in p.ghosts})


@pytest.mark.parametrize("each", MUTANTS, ids=lambda m: m.id)
def test_mutant_changes_the_table_and_breaks_claims_that_there_are(each: Mutant) -> None:
    assert edited(each, machine("tls_client")).rules != machine("tls_client").rules
    assert each.breaks
    assert {p.id for p in PROPERTIES}.intersection(each.breaks)
    assert set(each.breaks) <= {p.id for p in catalogue.properties()}


def test_claims_have_each_a_mutant_that_they_kill() -> None:
    assert {p.id for p in PROPERTIES} <= {broken for m in MUTANTS for broken in m.breaks}
