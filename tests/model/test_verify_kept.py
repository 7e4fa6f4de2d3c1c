"""What is kept of earlier verifications is enough for a new one, and can make no verdict: whatever a file says, it is asked again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.model.test_verify_engines import CITE, C, D, brute_force, claimed, claims, systems
from wirestate.commands.verify import verify
from wirestate.model.core import CALL, ModelError, Next, Value
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property, about_steps
from wirestate.model.system import Move, System
from wirestate.model.verify import kept
from wirestate.model.verify.bmc import Bmc
from wirestate.model.verify.kept import MUTANTS, Kept, Told
from wirestate.model.verify.killing import kill
from wirestate.model.verify.options import Options
from wirestate.model.verify.pdr import Pdr
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.results import Found, Killed, Verdict
from wirestate.model.verify.session import Task, family

FILES = sorted(each.stem for each in kept.FOLDER.glob("*.json") if each.stem != MUTANTS)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which nothing is kept yet."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path)
    kept.read.cache_clear()
    yield tmp_path
    kept.read.cache_clear()


def members(file: str) -> list[Property]:
    return [p for p in catalogue.properties() if "-".join(filter(None, family(p))) == file]


def no_search(*_: object, **__: object) -> None:
    raise AssertionError("what is kept is not enough: `make proofs` searches anew")


@pytest.mark.no_cover  # solvers at work; what is traced of it is below
@pytest.mark.parametrize("file", FILES)
def test_kept_proofs_are_enough(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pdr, "prove", no_search)
    monkeypatch.setattr(Bmc, "find_all", no_search)
    wanted = [p for p in members(file) if p.kind is not Kind.EXERCISED]
    assert wanted
    told = Task("properties", tuple(p.name for p in wanted), Options())()
    assert [f.failure for f in told if isinstance(f, Found) and f.failure] == []
    by_name = {f.name: f for f in told if isinstance(f, Found)}
    assert {by_name[p.name].engine for p in wanted if p.kind is Kind.ALWAYS} == {"certificate"}
    assert all(by_name[p.name].engine == "replay" for p in wanted if p.kind is Kind.FALSE)


def test_every_family_that_z3_proves_is_kept() -> None:
    proved = {family(p) for p in catalogue.properties() if not catalogue.system(p.system).searched}
    assert sorted("-".join(filter(None, each)) for each in proved) == FILES


def test_kept_names_are_those_of_properties_and_mutants() -> None:
    for file in FILES:
        found = kept.read(file)
        assert found is not None
        assert set(found.runs) <= {p.name for p in members(file)}
    pairs = [(m.id, p) for m in catalogue.mutants() for p in catalogue.properties() if p.id in m.breaks]
    runs = kept.read(MUTANTS)
    assert runs is not None
    assert set(runs.runs) <= {kept.run_name(mutant, p.id, p.system) for mutant, p in pairs}
    assert len(runs.runs) > 0.8 * len({(mutant, p.id) for mutant, p in pairs})


@pytest.mark.usefixtures("elsewhere")
def test_mutants_that_were_not_asked_stay() -> None:
    names = [kept.run_name("synthetic: one", "T1", "tcp"), kept.run_name("synthetic: two", "T1", "tcp"), kept.run_name("B1", "T2", "tcp")]
    kept.write(MUTANTS, (), dict.fromkeys(names, RUN))
    kept.write_mutants([Killed("synthetic: two", (), ()), Killed("B1", ("T2",), (), keep={names[2]: {}})])
    told = kept.read(MUTANTS)
    assert told == Kept((), {names[0]: RUN, names[2]: {}})


@pytest.mark.parametrize("name", ["B1", "B40-client", "B129", "B20"])
def test_mutant_is_killed_by_the_run_that_was_kept(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bmc, "find_all", no_search)
    found = kill(name, Options(mutants=True))
    assert found.ok
    assert found.run is not None


@pytest.mark.no_cover
def test_kept_proof_of_the_model_does_not_prove_a_mutant() -> None:
    system = catalogue.system("tcp", next(m for m in catalogue.mutants() if m.id == "B1"))
    wanted = [p for p in members("tcp-T") if p.id == "T2" and p.kind is Kind.ALWAYS]
    found = Prover(system, wanted, kept=kept.read("tcp-T"), beside=members("tcp-T")).results()
    assert Verdict.VIOLATED in {f.verdict for f in found}


def counter(*more: Move) -> System:
    """Counts from any number to 3, and says so."""
    moves = [
        Move("count", "it", CALL("count"), ~D.eq(3), ((D, Next(D, 1)),)),
        Move("stop", "it", CALL("stop"), D.eq(3), ((C, True),)),
    ]
    return System("counter", (C, D), (*moves, *more), (), start=D.eq(1))


STOPPED = Property("K1", "counter", "it stops at 3", ~(C & ~D.eq(3)), CITE, witness=C & D.eq(3))
EARLY = Property("K2", "counter", "it never stops", ~C, CITE, kind=Kind.FALSE)
STEPS: list[list[object]] = [["count", 0, {}], ["count", 0, {}], ["stop", 0, {}]]
RUN: Told = {"start": {"d": 1}, "steps": STEPS}
Cubes = tuple[Mapping[str, Value], ...]
PROOF: Cubes = ({"c": True, "d": 0}, {"c": True, "d": 1}, {"c": True, "d": 2})


def judged(system: System, *wanted: Property, excluded: Cubes = PROOF, run: Told = RUN) -> list[tuple[str, Verdict, bool]]:
    before = Kept(excluded, {p.name: run for p in wanted})
    return [(f.engine, f.verdict, f.ok) for f in Prover(system, wanted, kept=before).results()]


def test_proof_that_was_kept_is_checked_and_its_run_replayed() -> None:
    told = judged(counter(), STOPPED, EARLY)
    assert told == [("certificate", Verdict.PROVED, True), ("replay", Verdict.VIOLATED, True)]


@pytest.mark.parametrize("excluded", [
    (), PROOF[1:],  # too little
    (*PROOF, {"c": True}), (*PROOF, {"d": 1}), (*PROOF, {}),  # too much
    ({"x": True}, {"c": "yes"}),  # of another model
])  # fmt: skip
def test_proof_that_is_none_is_searched_for_anew(excluded: Cubes) -> None:
    assert judged(counter(), STOPPED, excluded=excluded) == [("pdr", Verdict.PROVED, True)]


def test_proof_of_what_is_not_so_is_refused() -> None:
    again = Move("again", "it", CALL("again"), C, ((D, 0),))
    assert judged(counter(again), STOPPED) == [("pdr", Verdict.VIOLATED, False)]


@pytest.mark.parametrize("run", [
    {"start": {"d": 1}, "steps": STEPS[1:]},
    {"start": {"d": 2}, "steps": STEPS}, {"start": {"d": 9}, "steps": STEPS},
    {"start": {"d": 1}, "steps": STEPS[:2]},
    {"start": {"d": 1}, "steps": [["jump", 0, {}]]}, {"start": {"d": 1}, "steps": [["count", 1, {}]]},
    {"steps": STEPS}, {"start": {"d": 1}, "steps": []},
])  # fmt: skip
def test_run_that_is_none_is_searched_for_anew(run: Told) -> None:
    told = judged(counter(), STOPPED, EARLY, run=run)
    assert told == [("certificate", Verdict.PROVED, True), ("pdr", Verdict.VIOLATED, True)]


@pytest.mark.no_cover
@settings(max_examples=100, deadline=None)
@given(st.data())
def test_nothing_that_is_kept_changes_a_verdict(data: st.DataObject) -> None:
    system = data.draw(systems())
    each = claimed(data.draw(claims(system)))
    values = st.fixed_dictionaries({}, optional={v.name: st.sampled_from(v.domain) for v in system.vars})
    names = st.sampled_from([m.name for m in system.moves])
    steps = st.lists(names.map(lambda name: [name, 0, {}]), max_size=3)
    run = {"start": data.draw(values), "steps": data.draw(steps)}
    before = Kept(tuple(data.draw(st.lists(values, max_size=8))), {each.name: run})
    (found,) = Prover(system, [each], kept=before).results()
    assert (found.verdict is Verdict.PROVED) == brute_force(system, each.claim)


@pytest.mark.no_cover
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_run_is_the_same_after_it_was_written(data: st.DataObject) -> None:
    system = data.draw(systems())
    each = claimed(data.draw(claims(system)))
    prover = Prover(system, [each])
    found = prover.decide(each, "pdr")
    if found.run is not None:
        goal = ~each.claim
        before = Kept((), json.loads(json.dumps({"it": kept.told(prover.system, found.run)})))
        again = before.run("it", prover.system, goal)
        assert again is not None
        assert [t.move.name for t in again.steps] == [t.move.name for t in found.run.steps]
        assert about_steps(goal) or again.end == found.run.end


@pytest.mark.usefixtures("elsewhere")
def test_what_is_written_is_read() -> None:
    small, large = ((C, True), (D, 0)), ((C, True), (D, 0), (D, 1))
    kept.write("it", [large, small], {"K1": RUN})
    told = kept.read("it")
    assert told == Kept(({"c": True, "d": 0},), {"K1": RUN})
    assert kept.read("nothing") is None


@pytest.mark.parametrize("text", [
    "{", "[]", '{"schema": "wirestate.proofs/1"}', '{"schema": "wirestate.proofs/2", "excluded": [], "runs": {}}',
])  # fmt: skip
def test_file_that_is_none_of_ours_is_an_error_that_names_it(text: str, elsewhere: Path) -> None:
    (elsewhere / "odd.json").write_text(text)
    with pytest.raises(ModelError, match=r"odd\.json: "):
        kept.read("odd")


@pytest.mark.parametrize("more", [["--property", "T2"], ["--engine", "pdr"], ["--systematic"]])
def test_what_is_kept_is_whole_families(more: list[str]) -> None:
    result = CliRunner().invoke(verify, ["--renew", *more])
    assert result.exit_code == 2
    assert "--renew goes with" in result.output


def test_renewed_proofs_are_written(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = tuple(p.name for p in members("tcp-P"))
    told = Task("properties", wanted, Options(renew=True))()
    assert {f.engine for f in told if isinstance(f, Found)} == {"pdr"}
    (killed,) = Task("mutant", ("B1",), Options(mutants=True, renew=True))()
    assert isinstance(killed, Killed)
    kept.write_mutants([killed])
    assert sorted(each.name for each in elsewhere.iterdir()) == ["mutants.json", "tcp-P.json"]
    monkeypatch.setattr(Pdr, "prove", no_search)
    monkeypatch.setattr(Bmc, "find_all", no_search)
    assert [f.failure for f in Task("properties", wanted, Options())() if isinstance(f, Found) and f.failure] == []
    assert kill("B1", Options(mutants=True)).ok
