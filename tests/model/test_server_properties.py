"""The words of the legal handshakes, and that claims and mutants about the TLS server are well made. Proofs are elsewhere."""

from __future__ import annotations

import pytest

from wirestate.model import messages as m
from wirestate.model.core import ModelError, Var
from wirestate.model.machines import machine
from wirestate.model.properties import (
    mutants_tls12_server, mutants_tls13_server, tls12_server, tls13_server, tls_record_server, tls_server_ghosts,
)  # fmt: skip
from wirestate.model.properties import tls_server_words as words
from wirestate.model.properties.claims import check_names, union
from wirestate.model.properties.edits import edited
from wirestate.model.system import endpoint_system, observed

PROPERTIES = [*tls12_server.properties(), *tls13_server.properties(), *tls_record_server.properties()]
MUTANTS = [*mutants_tls12_server.mutants(), *mutants_tls13_server.mutants()]
LANGUAGES = (tls_server_ghosts.LANGUAGE12, tls_server_ghosts.LANGUAGE13)


def test_words_of_tls12_are_as_many_as_the_presence_of_messages_allows() -> None:
    counts = {name: len(words.words12(name)) for name in words.FLIGHTS}
    assert counts == {
        "RSA": 12, "DH_static": 16, "DHE": 12, "ECDHE": 12, "DH_anon": 2, "ECDH_anon": 2, "PSK": 4, "DHE_PSK": 2, "ECDHE_PSK": 2,
        "RSA_PSK": 8,
    }  # fmt: skip
    assert len(words.resumed12()) == 2
    assert len(words.all12()) == 34
    without_static = set().union(words.resumed12(), *(words.words12(k) for k in words.FLIGHTS if k != "DH_static"))
    assert len(without_static) == 30


def test_words_of_tls13_are_nine_and_those_with_application_settings() -> None:
    plain = {w for w in words.words13() if ">EE" not in w}
    assert len(plain) == 9
    assert len(words.words13()) == 17, "no application settings with early data"
    assert not any("<HRR" in w and ">EOED" in w for w in plain)


@pytest.mark.parametrize("language", LANGUAGES, ids=("TLS 1.2", "TLS 1.3"))
def test_which_letters_came_decides_what_may_come(language: words.Language) -> None:
    rests: dict[frozenset[str], set[words.Word]] = {}
    for word in language.words:
        assert len(set(word)) == len(word)
        for i in range(len(word) + 1):
            rest = {w[i:] for w in language.words if w[:i] == word[:i]}
            assert rests.setdefault(frozenset(word[:i]), rest) == rest


def test_projection_keeps_what_the_client_sends() -> None:
    word = (">CH", "<SH", "<EE", "<CR", "<Cert", "<CV", "<Fin", ">Cert", ">CV", ">Fin")
    assert words.projected([word], ("<CR",), (">CH", "<SH")) == {("<CR", ">Cert", ">CV", ">Fin")}


def test_properties_have_names_of_their_own_and_speak_of_what_there_is() -> None:
    system = endpoint_system(machine("tls_server"))
    assert len({p.name for p in PROPERTIES}) == len(PROPERTIES)
    for each in PROPERTIES:
        check_names(each, system)


def test_ids_of_the_inventory_are_there() -> None:
    wanted = {f"S12-{i}" for i in range(1, 15)} | {f"S13-{i}" for i in range(1, 22)} - {"S13-12", "S13-19"}
    wanted |= {f"R{i}" for i in range(1, 16)} - {"R9", "R12"}
    assert wanted == {p.id for p in PROPERTIES}


def test_a_claim_brings_the_ghosts_that_it_reads() -> None:
    found = tls_server_ghosts.watching(tls_server_ghosts.PROVED)
    names = {g.var.name for g in found}
    assert {"accepted Certificate", "accepted CertificateVerify", "chosen key exchange"} <= names
    assert {"stage", "accepted Finished", "sent Finished"} <= names, "and those that these read"
    assert "KeyUpdate owed" not in names


def test_ghosts_change_nothing_of_the_machine() -> None:
    system = endpoint_system(machine("tls_server"))
    watched = observed(system, union(PROPERTIES))
    own = set(system.vars)
    for before, after in zip(system.moves, watched.moves, strict=True):
        assert before.when == after.when
        assert [(v, t) for v, t in after.sets if v in own] == list(before.sets)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.id)
def test_a_mutant_differs_from_the_model_and_names_properties_that_there_are(mutant) -> None:  # type: ignore[no-untyped-def]
    table = machine("tls_server")
    assert edited(mutant, table).rules != table.rules
    assert set(mutant.breaks) <= {p.id for p in PROPERTIES}
    assert mutant.flaw
    assert mutant.id.startswith(mutant.row or "synthetic: ")


def test_every_property_id_is_broken_by_some_mutant() -> None:
    assert {p.id for p in PROPERTIES} == {b for mutant in MUTANTS for b in mutant.breaks}


def test_an_unknown_variable_in_a_claim_is_named() -> None:
    stray = Var("stray")
    claim = tls_server_ghosts.claim("S12-1", "something", stray, (m.MESSAGES["Finished"].cite,), witness=stray)
    with pytest.raises(ModelError, match="stray"):
        check_names(claim, endpoint_system(machine("tls_server")))
