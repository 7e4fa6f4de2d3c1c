"""The explicit search and SPIN are asked what was proved, and a difference is a failure: also when an engine is sabotaged."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from wirestate.cli import cli
from wirestate.model.alternatives import Asked, combined
from wirestate.model.core import CALL, TRUE, ModelError, Var
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property
from wirestate.model.slices import Branch, Goal, Program
from wirestate.model.system import Move, System, observed
from wirestate.model.verify import explicit, pins, session
from wirestate.model.verify.compared import by_system, confirmed, differences, opinions, tallies
from wirestate.model.verify.explicit import Layout, Search
from wirestate.model.verify.formats import FORMATS, render
from wirestate.model.verify.results import Found, Killed, Report, Second, Verdict
from wirestate.model.verify.second import DECIDES, FACTS, SINGLE_RUNS, Cluster, by_id, clusters
from wirestate.model.verify.options import Options
from wirestate.model.verify.session import Task
from wirestate.model.verify.survey import Survey

needs_spin = pytest.mark.skipif(
    not (shutil.which("spin") and shutil.which("cc")), reason="spin and cc are not installed: make system-verify"
)
LEVEL = Var("level", (0, 1, 2, 3), initial=0)


def named(*names: str) -> list[Property]:
    return [p for p in catalogue.properties() if p.name in names]


def report(properties: list[Property], *names: str, engines: tuple[str, ...] = ("explicit", "spin")) -> Report:
    """What is known of some properties and of some mutants that break them, beside what engines say now."""
    bugs = [m for m in catalogue.mutants() if m.id in names]
    ids = {p.id for p in properties}
    found = [Found(p.name, Verdict.VIOLATED if p.kind is Kind.FALSE else Verdict.PROVED, "pdr") for p in properties]
    killed = [Killed(m.id, tuple(i for i in m.breaks if i in ids), ()) for m in bugs]
    seconds = [s for e in engines for group in clusters(properties) for s in Cluster(group, bugs).ask(e)]
    return Report(found, killed, seconds=seconds, pins=pins.read())


SAMPLE = ("T4.once tcp", "T4.last tcp", "T4.again tcp", "T4.kept tcp", "T2.false tcp", "W4 tcp", "W2 tcp")


def test_ask_explicit_search_agrees_with_what_is_known_of_tcp() -> None:
    told = report(named(*SAMPLE), "B28", "B127-table", engines=("explicit",))
    assert not differences(told)
    assert (tallies(told)["explicit"].properties, tallies(told)["explicit"].cannot) == (6, {FACTS: 1})
    assert confirmed(told)["B28"] == ["explicit"]


@needs_spin
def test_ask_spin_agrees_with_what_is_known_of_tcp() -> None:
    told = report(named(*SAMPLE), "B28", "B127-table", engines=("spin",))
    assert not differences(told)
    assert (tallies(told)["spin"].properties, tallies(told)["spin"].mutants, tallies(told)["spin"].cannot) == (6, 1, {FACTS: 1})


@needs_spin
def test_ask_spin_counts_what_is_pinned() -> None:
    (said,) = Cluster(named("W3 tcp")).ask("spin")
    assert said.verdict is Verdict.PROVED
    assert said.counts == {n: c for n, c in pins.read().items() if n in said.counts}
    assert len(said.counts) == 3


@needs_spin
@pytest.mark.parametrize("name", ["tls_client", "tls_server"])
def test_ask_spin_mutants_of_tls_are_told_from_the_model(name: str) -> None:
    properties = [p for p in catalogue.properties() if p.id == ("C13-2" if name == "tls_client" else "S13-4") and p.system == name]
    bugs = [m.id for m in catalogue.mutants() if properties[0].id in m.breaks and m.machine == name][:4]
    assert bugs
    assert not differences(report(properties, *bugs, engines=("spin",)))


@pytest.fixture
def without_a_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    """A translation to Promela in which whatever leads to ESTABLISHED has lost its guard."""
    whole = Program.__dict__["branches"].func

    def sabotaged(self: Program) -> tuple[Branch, ...]:
        branches: tuple[Branch, ...] = whole(self)
        state = self.system.endpoint().state
        return tuple(replace(b, when=TRUE) if (state, "ESTABLISHED") in b.sets and not b.choices else b for b in branches)

    monkeypatch.setattr(Program, "branches", property(sabotaged))


@needs_spin
@pytest.mark.usefixtures("without_a_guard")
def test_translation_that_drops_a_guard_is_a_disagreement() -> None:
    told = report(named("T5 tcp", "T6.order tcp"), engines=("spin",))
    assert list(differences(told).values()) == ["T5 tcp: pdr says proved, spin says violated"]
    assert (tallies(told)["spin"].properties, tallies(told)["spin"].wrong) == (1, 1)
    assert confirmed(told) == {"T5 tcp": [], "T6.order tcp": ["spin"]}


def test_search_that_misses_steps_is_a_disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    """An explicit search that forgets the moves of one event does not find the bug in them."""
    whole = explicit.Compiled.after
    state = catalogue.system("tcp").endpoint().state

    def sabotaged(self: explicit.Compiled, number: int) -> tuple[tuple[int, int], ...]:
        return () if (state, "CLOSING") in self.sets else whole(self, number)

    monkeypatch.setattr(explicit.Compiled, "after", sabotaged)
    told = report([p for p in catalogue.properties() if p.id == "T4"], "B28", engines=("explicit",))
    assert differences(told) == {("explicit", "T4", "B28"): "T4 of mutant B28: found that it is broken, explicit says proved"}


def test_engine_that_gives_up_is_a_failure() -> None:
    late = Second("spin", "T5 tcp", "", Verdict.UNKNOWN, "SPIN gave up at 4000 MB")
    told = Report([Found("T5 tcp", Verdict.PROVED, "pdr")], seconds=[late])
    assert list(differences(told).values()) == ["T5 tcp: pdr says proved, spin says unknown: SPIN gave up at 4000 MB"]


def test_count_that_differs_is_a_disagreement() -> None:
    said = Second("spin", "W3 tcp", "", Verdict.PROVED, counts={"tcp states": 10})
    told = Report([Found("W3 tcp", Verdict.PROVED, "explicit")], seconds=[said], pins={"tcp states": 11})
    assert list(differences(told).values()) == ["tcp states: the explicit search counts 11, spin 10"]


def test_mutant_that_one_property_of_an_id_notices_is_broken() -> None:
    """The properties of one id may be searched apart; what an engine cannot say is no denial."""
    verdicts: tuple[Verdict | None, ...] = (Verdict.PROVED, None, Verdict.VIOLATED)
    told = Report(mutants=[Killed("B1", ("T1",), ())], seconds=[Second("spin", "T1", "B1", v) for v in verdicts])
    assert opinions(told)["spin", "T1", "B1"].verdict is Verdict.VIOLATED
    assert not differences(told)
    told.seconds.pop()
    assert opinions(told)["spin", "T1", "B1"].verdict is None
    told.seconds.pop()
    assert len(differences(told)) == 1


def test_clusters_have_every_property_once_and_its_ghosts() -> None:
    found = clusters(catalogue.properties())
    assert sorted(p.name for group in found for p in group) == sorted(p.name for p in catalogue.properties())
    for group in found:
        assert len({p.system for p in group}) == 1
        assert max(len(p.ghosts) for p in group) == len({g.var.name for p in group for g in p.ghosts})


def test_by_id_leaves_out_claims_that_are_false() -> None:
    found = by_id(catalogue.properties())
    assert all(len({(p.system, p.id) for p in group}) == 1 for group in found)
    assert sum(map(len, found)) == sum(p.kind is not Kind.FALSE for p in catalogue.properties())


def test_ask_what_an_engine_cannot_express_has_the_reason() -> None:
    stays = next(p for p in catalogue.properties() if p.kind is Kind.RECOVERABLE)
    assert [(s.verdict, s.reason) for s in Cluster([stays]).ask("spin")] == [(None, SINGLE_RUNS)]
    assert [(s.verdict, s.reason) for s in Cluster([stays]).ask("explicit")] == [(None, DECIDES)]


def test_search_stopped_early_says_nothing_of_what_was_not_met(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explicit.Search, "run", lambda self: self)
    monkeypatch.setattr(explicit.Search, "complete", False, raising=False)
    each = named("T5 tcp")
    search = Search(observed(catalogue.system("tcp"), each[0].ghosts))
    assert search.complete
    search.complete = False
    monkeypatch.setattr("wirestate.model.verify.second.Search", lambda *_, **__: search)
    (said,) = Cluster(each).ask("explicit")
    assert said.verdict is Verdict.UNKNOWN
    assert "stopped at" in said.reason


def levels(*steps: int) -> System:
    moves = (Move(f"to {n}", "it", CALL(f"to {n}"), LEVEL.eq(n - 1), ((LEVEL, n),)) for n in steps)
    return System("levels", (LEVEL,), tuple(moves), ())


def test_combined_systems_keep_their_moves_and_goals_apart() -> None:
    goal = Goal(LEVEL.eq(3))
    both = combined({"short": Asked(levels(1, 2), {"top": goal}), "long": Asked(levels(1, 2, 3), {"top": goal})})
    assert len(both.system.moves) == 3
    for name, reaches in (("short", False), ("long", True)):
        start = replace(both.system, start=both.which.eq(name))
        assert bool(Search(start, [explicit.Goal("top", both.goals["top"].state)]).run().found) is reaches


def test_combined_systems_of_different_variables_are_an_error() -> None:
    other = replace(levels(1), vars=(Var("other"),))
    with pytest.raises(ModelError, match="different variables"):
        combined({"a": Asked(levels(1), {}), "b": Asked(other, {})})


@needs_spin
def test_survey_meets_what_each_system_can_reach() -> None:
    top, step = Goal(LEVEL.eq(3)), Goal(steps=((1, TRUE),))
    asked = {"short": Asked(levels(1, 2), {"top": top, "step": step}), "long": Asked(levels(1, 2, 3), {"top": top})}
    with Survey(asked) as survey:
        short, long = survey.search("short"), survey.search("long")
        assert (set(short.met), short.states) == ({"step"}, 3)
        assert (set(long.met), long.states) == ({"top"}, 4)
        assert set(survey.search("long", lambda met: "top" in met).met) == {"top"}
    assert not survey.folder.exists()


@needs_spin
def test_survey_that_takes_too_long_is_late() -> None:
    many = Var("many", tuple(range(250)), initial=0)
    more = [Var(f"more {i}", tuple(range(250)), initial=0) for i in range(3)]
    moves = tuple(
        Move(f"{v.name} to {n}", "it", None, v.eq(n - 1), ((v, n),)) for v in (many, *more) for n in range(1, 250)
    )  # fmt: skip
    system = System("counters", (many, *more), moves, ())
    with Survey({"": Asked(system, {"end": Goal(many.eq(249) & more[0].eq(249) & more[1].eq(249) & more[2].eq(249))})}) as survey:
        survey.seconds = 0.3
        assert survey.search("").late == "pan took longer than 0.3 s"


def test_layout_packs_and_unpacks() -> None:
    system = catalogue.system("tcp")
    layout, state = Layout(system.vars), tuple(v.domain[-1] for v in system.vars)
    assert layout.unpacked(layout.packed(state)) == state
    assert layout.packed(tuple(v.domain[0] for v in system.vars)) == 0


def test_engine_that_gives_up_on_several_is_asked_of_fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    class Weak(Cluster):
        """Has room for two properties, and for T1 only where it is alone."""

        def ask(self, engine: str, *, model: bool = True) -> Iterator[Second]:
            names = tuple(p.id for p in self.properties)
            asked.append(names)
            for each in super().ask(engine, model=model):
                late = len(names) > 2 or (each.name == "T1 tcp" and len(names) > 1)
                yield replace(each, verdict=Verdict.UNKNOWN, reason="too many") if late else each

    monkeypatch.setattr(session, "Cluster", Weak)
    told = Task("explicit", ("T1 tcp", "T5 tcp", "T14 tcp"), Options(agree=True))()
    assert sorted((s.name, s.verdict) for s in told if isinstance(s, Second)) == [
        (f"{name} tcp", Verdict.PROVED) for name in ("T1", "T14", "T5")
    ]
    assert sorted(map(len, asked)) == [1, 1, 2, 3] or sorted(map(len, asked)) == [1, 2, 3]


@pytest.mark.parametrize("engine", ["explicit", "spin"])
def test_task_that_is_lost_is_unknown_to_its_engine(engine: str) -> None:
    lost = Task(engine, ("T5 tcp",), Options(agree=True)).lost("MemoryError")
    assert [(s.engine, s.name, s.verdict) for s in lost if isinstance(s, Second)] == [(engine, "T5 tcp", Verdict.UNKNOWN)]


@pytest.mark.parametrize("engine", ["explicit", "spin"])
def test_task_about_mutants_that_is_lost_is_unknown_of_each(engine: str) -> None:
    lost = Task(f"{engine} of mutants", ("T5 tcp",), Options(agree=True)).lost("MemoryError")
    assert [(s.engine, s.name, s.mutant, s.verdict) for s in lost if isinstance(s, Second)] == [
        (engine, "T5", "B37-text", Verdict.UNKNOWN)
    ]


def test_tally_what_an_engine_gave_up_is_no_agreement_and_no_denial() -> None:
    late = Second("spin", "T5 tcp", "", Verdict.UNKNOWN, "SPIN gave up at 4000 MB", system="tcp")
    told = Report([Found("T5 tcp", Verdict.PROVED, "pdr")], seconds=[late])
    tally = by_system(told)["spin", "tcp"]
    assert (tally.properties, tally.wrong, tally.late) == (0, 0, 1)


@pytest.mark.parametrize("engine", ["explicit", pytest.param("spin", marks=needs_spin)])
def test_task_mutants_of_one_id_are_searched(engine: str) -> None:
    told = Task(f"{engine} of mutants", ("T5 tcp",), Options(agree=True, mutants=True))()
    assert [(s.engine, s.mutant, s.verdict) for s in told if isinstance(s, Second)] == [(engine, "B37-text", Verdict.VIOLATED)]


@needs_spin
def test_verify_agree_tells_which_engines_agree(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    args = ["verify", "--machine", "tcp", "--property", "T5", "--agree", "--jobs", "1"]
    result = CliRunner().invoke(cli, [*args, "--format", "json", "--output", str(out)])
    assert result.exit_code == 0, result.output
    told = json.loads(out.read_text())
    assert told["properties"][0]["confirmed"] == ["explicit", "spin"]
    all_in_all = {"properties": 1, "pairs": 0, "mutants": 0, "disagrees": 0, "gave_up": 0, "cannot": {}}
    assert told["second"]["spin"] == {**all_in_all, "systems": {"tcp": all_in_all}}


@needs_spin
@pytest.mark.usefixtures("without_a_guard")
def test_verify_agree_with_a_sabotaged_engine_exits_with_1() -> None:
    result = CliRunner().invoke(cli, ["verify", "--machine", "tcp", "--property", "T5", "--agree", "--jobs", "1"])
    assert result.exit_code == 1
    assert "spin says violated" in result.output


@pytest.mark.parametrize("form", FORMATS)
def test_render_disagreement_is_told(form: str) -> None:
    told = Report([Found("T5 tcp", Verdict.PROVED, "pdr")], seconds=[Second("spin", "T5 tcp", "", Verdict.VIOLATED)])
    told.disagreements = list(differences(told).values())
    assert "spin says violated" in render(told, form, "0")
