"""Systematic mutants of a small machine: what is said of each, against a search of everything that the mutant can do."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from wirestate.model.core import CALL, RECV, SAME, SEND, TRUE, At, Cite, Fact, Machine, Next, Var, expand, row
from wirestate.model.machines import NAMES, machine
from wirestate.model.properties import survivors
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.properties.edits import Mutant, edited
from wirestate.model.properties.systematic import KINDS, kind_of, systematic
from wirestate.model.system import ACCEPTED, Does, Ghost, On, System, endpoint_system, observed
from wirestate.model.verify import measure, referee, visited
from wirestate.model.verify.explicit import initial_states
from wirestate.model.verify.results import Fate, Report, Verdict
from wirestate.model.verify.swarm import BEFORE, Model, Swarm
from wirestate.model.verify.unrun import ALWAYS_TRUE, NOTHING_NEW, UNREAD, Unrun
from wirestate.model.verify.unrun import SAME as SAME_MOVE

CITE = Cite("RFC 8446", "4")
GOOD, EXTRA = Fact("good"), Fact("extra")
checked, done, idle = Var("checked"), Var("done"), Var("idle")
TOY = Machine(
    "toy", "client", ("IDLE", "ASKED", "OPEN", "SHUT"), "IDLE", (), None, (checked, done, idle),
    expand((
        row("ask", "IDLE", SEND("question"), "ASKED", sets={checked: False}, cite=CITE),
        row("good answer", "ASKED", RECV("answer"), "OPEN", when=GOOD, sets={checked: True}, cite=CITE),
        row("bad answer", "ASKED", RECV("answer"), "SHUT", when=~GOOD, cite=CITE),
        row("data", "OPEN", RECV("data"), SAME, when=checked, effects=("deliver",), cite=CITE),
        row("close", ("ASKED", "OPEN"), CALL("close"), "SHUT", sets={checked: False, done: True}, cite=CITE),
        row("again", "SHUT", CALL("open"), "IDLE", sets={done: False, idle: True}, cite=CITE),
        row("bye", "SHUT", SEND("bye"), SAME, when=done, cite=CITE),
    )),
    CITE,
)  # fmt: skip
heard = flag("good answer", On((RECV("answer"),)) & ACCEPTED & GOOD, "it was accepted", clear=On((SEND("question"),)))
STRUCTURE = (Kind.TOTAL, Kind.DETERMINED, Kind.EXERCISED)
CLAIM = Property(
    "T1", "toy", "Data is delivered after a good answer only", implies(Does("deliver"), heard.var), (CITE,),
    witness=Does("deliver"), ghosts=(heard,),
)  # fmt: skip
PROPERTIES = [
    CLAIM,
    Property("T3", "toy", "Nothing is claimed of bye", TRUE, (CITE,), witness=On((SEND("bye"),)) & done),
    Property("T2", "toy", "A connection that is not open is not checked", implies(~At(("OPEN",)), ~checked), (CITE,)),
    *(Property(str(kind), "toy", "as it says", TRUE, (CITE,), kind=kind) for kind in STRUCTURE),
]


def mutated(mutant: Mutant) -> System:
    return endpoint_system(edited(mutant, TOY))


@cache
def fates() -> dict[str, Fate]:
    model = Model(endpoint_system(TOY), PROPERTIES, mutated)
    swarm, unrun = Swarm(model), Unrun(model)
    return {m.id: measure.fate(m, swarm, unrun) for m in systematic(TOY)}


@pytest.mark.parametrize(("name", "by"), [
    ("drop: ask", "exercised"),
    ("drop: bad answer", "total"),
    ("drop: data", "total"),
    ("weaken: good answer | good", "determined"),
    ("retarget: ask | stays", "exercised"),
    ("retarget: data | moves", "T2"),
    ("forget: good answer | checked", "exercised"),
    ("forget: close | checked", "T2"),
    ("forget: close | done", "exercised"),
    ("drop: bye", "T3"),
])  # fmt: skip
def test_mutant_of_a_small_machine_is_killed(name: str, by: str) -> None:
    assert fates()[f"toy {name}"].killed_by == by


@pytest.mark.parametrize(("name", "why"), [
    ("weaken: data | checked", ALWAYS_TRUE),
    ("forget: ask | checked", NOTHING_NEW),
    ("forget: again | idle", UNREAD),
])  # fmt: skip
def test_mutant_of_a_small_machine_behaves_like_it(name: str, why: str) -> None:
    assert fates()[f"toy {name}"].alike == why


@cache
def looked_up() -> dict[str, Fate]:
    model = Model(endpoint_system(TOY), PROPERTIES, mutated)
    states = model.visited()
    swarm, unrun = Swarm(model, states), Unrun(model, states)
    return {m.id: measure.fate(m, swarm, unrun) for m in systematic(TOY)}


def test_fate_is_the_same_whether_searched_for_or_looked_up_in_all_states() -> None:
    assert {name: (f.verdict, f.alike) for name, f in looked_up().items()} == {name: (f.verdict, f.alike) for name, f in fates().items()}


def test_run_that_was_looked_up_breaks_its_claim() -> None:
    shown = [m for m in systematic(TOY) if looked_up()[m.id].run]
    assert shown
    for mutant in shown:
        claim = next(p for p in PROPERTIES if p.id == looked_up()[mutant.id].killed_by)
        assert referee.decide(claim, observed(mutated(mutant), (heard,))).verdict is Verdict.VIOLATED, mutant.id


def test_system_with_too_many_states_is_not_visited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visited, "LIMIT", 3)
    with pytest.raises(ValueError, match="toy has more than 3 states"):
        Model(endpoint_system(TOY), PROPERTIES, mutated).visited()


@pytest.mark.no_cover  # the small machine takes the same lines
def test_sample_of_tcp_mutants_is_noticed_or_alike() -> None:
    asked = measure.drawn(measure.generated(("tcp",)), 60, 7)
    found = list(measure.fates("tcp", asked))
    assert [f.name for f in found] == asked
    assert [f.failure for f in found if f.failure] == []
    assert {f.kind for f in found} == set(KINDS)


def test_killed_mutants_run_breaks_the_claim_and_others_break_none() -> None:
    seen = set()
    for mutant in systematic(TOY):
        fate = fates()[mutant.id]
        system = observed(mutated(mutant), (heard,))
        broken = {p.id for p in PROPERTIES if p.kind is Kind.ALWAYS and referee.decide(p, system).verdict is Verdict.VIOLATED}
        if fate.run:
            assert fate.killed_by in broken, mutant.id
        elif fate.killed_by not in {"total", "determined"}:
            assert not broken, mutant.id
        seen.add((fate.verdict, bool(fate.run)))
    assert {("killed", True), ("killed", False), ("equivalent", False), ("unexplained", False)} <= seen


def test_lost_rule_is_never_taken() -> None:
    exercised = PROPERTIES[-1]
    for mutant in systematic(TOY):
        if fates()[mutant.id].killed_by == "exercised":
            assert referee.decide(exercised, mutated(mutant)).verdict is Verdict.VIOLATED, mutant.id


def test_situation_of_one_mutant_serves_for_the_next() -> None:
    swarm = Swarm(Model(endpoint_system(TOY), PROPERTIES, mutated))
    wanted = ("toy forget: close | checked", "toy retarget: data | moves")
    data, closing = (swarm.model.change(m) for m in systematic(TOY) if m.id in wanted)
    assert swarm.soon(closing) is None
    found = swarm.broken(closing)
    assert found is not None
    again = swarm.soon(closing)
    assert again is not None
    assert again.subject is found.subject
    also = swarm.soon(data)
    assert also is not None
    assert also.subject.id == "T2"
    assert all(way[0] in initial_states(swarm.model.system) for way, _ in swarm.near.ways.values())


def test_changed_rule_may_have_to_be_taken_twice() -> None:
    times, heard_more = Var("times", (0, 1, 2), "", 0), Var("heard more", (0, 1, 2), "", 0)
    table = Machine(
        "counter", "client", ("ON", "OFF"), "ON", (), None, (times,),
        expand((
            row("count", "ON", RECV("answer"), SAME, when=times.eq(0), sets={times: 1}, cite=CITE),
            row("enough", "ON", RECV("answer"), "OFF", when=times.ne(0), cite=CITE),
            row("deaf", "OFF", RECV("answer"), SAME, cite=CITE),
        )),
        CITE,
    )  # fmt: skip
    ghost = Ghost(heard_more, ((On((RECV("answer"),)) & At(("ON",)), Next(heard_more)),))
    claim = Property("N1", "counter", "It counts two answers at most", implies(At(("ON",)), heard_more.ne(2)), (CITE,), ghosts=(ghost,))
    kinds = [Property(str(kind), "counter", "as it says", TRUE, (CITE,), kind=kind) for kind in STRUCTURE]
    model = Model(endpoint_system(table), [claim, *kinds], lambda mutant: endpoint_system(edited(mutant, table)))
    swarm = Swarm(model)
    (mutant,) = (m for m in systematic(table) if m.id == "counter forget: count | times")
    found = swarm.broken(model.change(mutant))
    assert found is not None
    assert [t.move.name for t in found.run.steps] == ["count", "count"]


def test_changed_rule_may_be_a_long_way_off() -> None:
    states = tuple(f"S{i}" for i in range(BEFORE + 4))
    table = Machine(
        "long", "client", states, "S0", (), None, (done,),
        expand((
            *(row(f"to {b}", a, RECV("answer"), b, cite=CITE) for a, b in pairwise(states)),
            row("bye", states[-1], SEND("bye"), SAME, when=done, cite=CITE),
        )),
        CITE,
    )  # fmt: skip
    claim = Property("L1", "long", "It is done when it says bye", implies(On((SEND("bye"),)), done), (CITE,))
    kinds = [Property(str(kind), "long", "as it says", TRUE, (CITE,), kind=kind) for kind in STRUCTURE]
    swarm = Swarm(Model(endpoint_system(table), [claim, *kinds], lambda mutant: endpoint_system(edited(mutant, table))))
    (mutant,) = (m for m in systematic(table) if m.id == "long weaken: bye | done")
    found = swarm.broken(swarm.model.change(mutant))
    assert found is not None
    assert [t.move.name for t in found.run.steps] == [*(f"to {b}" for b in states[1:]), "bye"]


def test_refusal_that_the_catch_all_gives_too_is_no_difference() -> None:
    owed = Var("owed", ("none", "unexpected_message"), "", "none")
    table = Machine(
        "strict", "client", ("ON", "SHUT"), "ON", (), "SHUT", (owed,),
        expand((
            row("data", "ON", RECV("ApplicationData"), SAME, cite=CITE),
            row("refused", "ON", RECV("Finished"), "SHUT", sets={owed: "unexpected_message"}, cite=CITE),
        )),
        CITE, owes=owed,
    )  # fmt: skip
    kinds = [Property(str(kind), "strict", "as it says", TRUE, (CITE,), kind=kind) for kind in STRUCTURE]
    model = Model(endpoint_system(table), kinds, lambda mutant: endpoint_system(edited(mutant, table)))
    told = {m.id: Unrun(model).alike(model.change(m)) for m in systematic(table)}
    assert told["strict drop: refused"] == SAME_MOVE
    assert told["strict drop: data"] == ""


def test_what_only_another_mode_reads_is_unread() -> None:
    quick, grade = Var("quick"), Var("grade")
    table = Machine(
        "modes", "client", ("IDLE", "ON"), "IDLE", (), None, (quick, grade),
        expand((
            row("begin quickly", "IDLE", RECV("answer"), "ON", when=GOOD, sets={quick: True, grade: EXTRA}, cite=CITE),
            row("begin slowly", "IDLE", RECV("answer"), "ON", when=~GOOD, sets={quick: False, grade: EXTRA}, cite=CITE),
            row("send", "ON", SEND("data"), SAME, when=~quick & grade, cite=CITE),
            row("end", "ON", CALL("close"), "IDLE", cite=CITE),
        )),
        CITE,
    )  # fmt: skip
    kinds = [Property(str(kind), "modes", "as it says", TRUE, (CITE,), kind=kind) for kind in STRUCTURE]
    model = Model(endpoint_system(table), kinds, lambda mutant: endpoint_system(edited(mutant, table)))
    told = {m.id: Unrun(model).alike(model.change(m)) for m in systematic(table) if kind_of(m) == "forget"}
    assert told["modes forget: begin quickly | grade"] == UNREAD
    assert told["modes forget: begin slowly | grade"] == ""
    assert told["modes forget: begin quickly | quick"] == ""


def test_model_whose_claim_is_wrong_measures_nothing() -> None:
    wrong = Property("T4", "toy", "Nothing is ever sent", ~On((SEND("question"),)), (CITE,))
    with pytest.raises(ValueError, match="T4 toy does not hold of the model"):
        Model(endpoint_system(TOY), [wrong], mutated)


def test_every_row_of_every_machine_has_mutants_of_its_own() -> None:
    for name in NAMES:
        mutants = list(systematic(machine(name)))
        assert len({m.id for m in mutants}) == len(mutants)
        assert {kind_of(m) for m in mutants} == set(KINDS)
        assert sum(kind_of(m) == "drop" for m in mutants) == len(machine(name).rows)
        for mutant in mutants[::40]:
            edited(mutant, machine(name))


def test_drawing_keeps_most_when_one_name_is_new() -> None:
    names = measure.generated(("tcp",))
    before, after = measure.drawn(names, 50, 1), measure.drawn([*names, *(f"tcp drop: new {i}" for i in range(50))], 50, 1)
    assert len(before) == len(after) == 50
    assert len(set(before) & set(after)) > 40
    assert before != measure.drawn(names, 50, 2)


def test_stale_explanation_is_told() -> None:
    known = {"toy drop: ask": "why", "toy drop: gone": "why", "toy drop: bye": "why"}
    told = survivors.stale({"toy drop: ask": False, "toy drop: bye": True}, ["toy drop: ask", "toy drop: bye"], known)
    assert told == ["survivors: toy drop: ask does not survive any more", "survivors: toy drop: gone is no mutant of the model"]


def test_unexplained_survivor_is_a_failure_of_the_report() -> None:
    report = Report()
    report.add(Fate("toy drop: bye", "toy", "drop", "There is no row bye"))
    report.add(Fate("toy drop: ask", "toy", "drop", "There is no row ask", explained="because"))
    assert report.failures == ["toy drop: bye: no property notices, and nothing says why"]
