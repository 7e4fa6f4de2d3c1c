"""The engines against each other, on small systems drawn at random: what one proves, no other may refute."""

from __future__ import annotations

from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirestate.model.core import CALL, Expr, Fact, If, In, Next, Value, Var
from wirestate.model.core import Cite as Section
from wirestate.model.properties.claims import Kind, Property, violated
from wirestate.model.expressions import conjunction
from wirestate.model.system import After, Move, On, System
from wirestate.model.verify import referee, spacer
from wirestate.model.verify.induction import Certificate
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.relation import Relation
from wirestate.model.verify.results import Verdict
from wirestate.model.verify.runs import NotARun, State, follow, taken

COLOURS: tuple[Value, ...] = ("red", "green", "blue")
A = Var("a", COLOURS, initial="red")
B = Var("b", COLOURS, initial="red")
C = Var("c")
D = Var("d", (0, 1, 2, 3), initial=None)
F = Fact("f", COLOURS)
G = Fact("g")
REFS = (A, B, C, D, F, G)
CITE = (Section("RFC 8446", "4"),)


def literals(facts: bool) -> st.SearchStrategy[Expr]:
    refs = [r for r in REFS if facts or isinstance(r, Var)]
    one = st.sampled_from(refs).flatmap(lambda r: st.sampled_from(r.domain).map(r.eq))
    same = st.sampled_from([A.eq(B), B.eq(A)] + ([A.eq(F)] if facts else []))
    return st.one_of(one, one.map(lambda e: ~e), same)


def guards(facts: bool = True) -> st.SearchStrategy[Expr]:
    return st.lists(literals(facts), max_size=3).map(conjunction)


def terms(var: Var) -> st.SearchStrategy[object]:
    constant = st.sampled_from(var.domain)
    near = st.sampled_from([r for r in REFS if r.domain == var.domain])
    step = st.sampled_from([1, -1]).map(lambda n: Next(var, n))
    return st.one_of(constant, near, step, st.tuples(guards(), constant, near).map(lambda t: If(*t)))


def assignments() -> st.SearchStrategy[tuple[tuple[Var, object], ...]]:
    each = [st.none() | terms(v) for v in (A, B, C, D)]
    return st.tuples(*each).map(lambda ts: tuple((v, t) for v, t in zip((A, B, C, D), ts, strict=True) if t is not None))


@st.composite
def systems(draw: st.DrawFn) -> System:
    moves = [
        Move(f"m{i}", "it", CALL(f"e{i}"), draw(guards()), draw(assignments()))  # type: ignore[arg-type]
        for i in range(draw(st.integers(1, 5)))
    ]
    return System("random", (A, B, C, D), tuple(moves), ())


def claims(system: System) -> st.SearchStrategy[Expr]:
    state = guards(facts=False).map(lambda e: ~e)
    step = st.tuples(st.sampled_from([m.event for m in system.moves if m.event]), guards(facts=False))
    return st.one_of(state, step.map(lambda t: ~(On((t[0],)) & After(t[1]))))


def claimed(claim: Expr, kind: Kind = Kind.ALWAYS) -> Property:
    return Property("X", "random", "drawn at random", claim, CITE, kind=kind)


def brute_force(system: System, claim: Expr) -> bool:
    """The claim holds, by enumeration of every state, move and fact."""
    seen: set[State] = {("red", "red", False, d) for d in D.domain}
    queue = list(seen)
    while queue:
        state = queue.pop()
        values = dict(zip(system.vars, state, strict=True))
        for move in system.moves:
            for facts in product(*(f.domain for f in move.facts)):
                chosen = dict(zip(move.facts, facts, strict=True))
                try:
                    after = taken(system, state, move, chosen)
                except NotARun:
                    continue
                if breaks(system, claim, move, {**values, **chosen}):
                    return False
                if after not in seen:
                    seen.add(after)
                    queue.append(after)
    return not any(breaks(system, claim, None, dict(zip(system.vars, s, strict=True))) for s in seen)


def breaks(system: System, claim: Expr, move: Move | None, values: dict) -> bool:  # type: ignore[type-arg]
    from wirestate.model.explore import truth
    from wirestate.model.properties.claims import about_steps

    if about_steps(claim) is (move is None):
        return False
    wrong = system.at(violated(claim), move or system.moves[0])
    return truth(wrong, {r: (v,) for r, v in values.items()}) is True


@pytest.mark.no_cover  # each engine is traced below, on a counter
@settings(max_examples=150, deadline=None)
@given(st.data())
def test_engines_agree(data: st.DataObject) -> None:
    system = data.draw(systems())
    each = claimed(data.draw(claims(system)))
    right = brute_force(system, each.claim)
    prover = Prover(system, [each])
    for engine in ("pdr", "explicit", "k-induction", "bmc"):
        found = prover.decide(each, engine)
        if found.verdict is not Verdict.UNKNOWN:
            assert (found.verdict is Verdict.PROVED) is right, engine
        if found.verdict is Verdict.VIOLATED and found.run is not None:
            follow(system, found.run.start, [(t.move, t.facts) for t in found.run.steps])
    assert prover.decide(each, "pdr").verdict is not Verdict.UNKNOWN
    assert prover.certificate().ok


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_spacer_agrees_with_enumeration(data: st.DataObject) -> None:
    system = data.draw(systems())
    claim = ~data.draw(guards(facts=False))
    prover = Prover(system, [claimed(claim)])
    answer = spacer.unreachable(prover.relation, prover.said(violated(claim))(0), 20)
    assert answer in (brute_force(system, claim), None)


@pytest.mark.no_cover
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_shortest_runs_agree(data: st.DataObject) -> None:
    """Bounded model checking and breadth-first search find runs of one length."""
    system = data.draw(systems())
    goal = data.draw(guards(facts=False))
    each = claimed(goal, Kind.REACHABLE)
    searched = referee.decide(each, system)
    solved = Prover(system, [each]).decide(each)
    assert searched.verdict is solved.verdict
    if searched.run is not None and solved.run is not None:
        assert len(searched.run.steps) == len(solved.run.steps)


@cache
def counter() -> System:
    step = Move("up", "it", CALL("up"), ~D.eq(3), ((D, Next(D)),))
    return System("counter", (D,), (step,), (), start=D.eq(0))


def test_certificate_refuses_what_is_not_inductive() -> None:
    relation = Relation(counter())
    assert not Certificate(relation, [((D, 2),)]).ok
    assert not Certificate(relation, [((D, 0),)]).ok
    assert Certificate(relation, []).ok


def test_certificate_does_not_imply_what_is_reachable() -> None:
    relation = Relation(counter())
    assert not Certificate(relation, []).implies_not(relation.holds(D.eq(3), 0))


def test_recoverable_finds_the_state_without_return() -> None:
    found = referee.decide(claimed(D.eq(0), Kind.RECOVERABLE), counter())
    assert found.verdict is Verdict.VIOLATED
    assert found.run is not None
    assert found.run.end == (1,)
    assert referee.decide(claimed(D.eq(3), Kind.RECOVERABLE), counter()).verdict is Verdict.PROVED


def test_explicit_search_that_stops_early_proves_nothing() -> None:
    found = referee.decide(claimed(~D.eq(3)), counter(), limit=1)
    assert found.verdict is Verdict.UNKNOWN
    assert "1 states" in found.reason


def test_k_induction_without_enough_steps_is_unknown() -> None:
    """Two loops, one of them unreachable: no k suffices without the lemma that it is."""
    rest = Move("rest", "it", CALL("rest"), In(D, (1, 2)), ((D, Next(D)),))
    back = Move("back", "it", CALL("back"), D.eq(2), ((D, 1),))
    system = System("loops", (D,), (rest, back), (), start=D.eq(0))
    each = claimed(~D.eq(3))
    prover = Prover(system, [each])
    assert prover.decide(each, "k-induction").verdict is Verdict.UNKNOWN
    assert prover.decide(each, "pdr").verdict is Verdict.PROVED


@pytest.mark.parametrize("engine", ["pdr", "bmc", "explicit", "k-induction"])
def test_violation_is_found(engine: str) -> None:
    each = claimed(~D.eq(2))
    assert Prover(counter(), [each]).decide(each, engine).verdict is Verdict.VIOLATED
