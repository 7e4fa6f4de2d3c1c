"""Systems cut for engines that store states: the same steps, the same states, the same answers."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from wirestate.model.core import FALSE, RECV, Fact, Ref, Value, Var, refs_of
from wirestate.model.explore import outcomes, term_value, truth
from wirestate.model.messages import KEY_UPDATE_REQUEST
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import flag
from wirestate.model.slices import Branch, Goal, goal, program, sliced
from wirestate.model.system import ACCEPTED, On, System, observed
from wirestate.model.verify.explicit import Search

Values = dict[Ref, Value]
Outcomes = set[tuple[tuple[str, Value], ...]]


def sampled(system: System, number: int) -> list[Values]:
    """States on random walks from the beginning."""
    search, rng = Search(system), random.Random(7)
    found: list[Values] = []
    state = tuple(v.domain[0] if v.initial is None else v.initial for v in system.vars)
    begin = state
    while len(found) < number:
        following = [search.layout.unpacked(new) for _, new in search.following(search.layout.packed(state))]
        state = rng.choice(following) if following and rng.random() > 0.05 else begin
        found.append(dict(zip(system.vars, state, strict=True)))
    return found


def taken(branch: Branch, values: Values) -> Iterator[tuple[tuple[str, Value], ...]]:
    """What a branch assigns, for every way to choose."""
    if truth(branch.when, {r: (v,) for r, v in values.items()}) is not True:
        return
    ways = [values]
    for choice in branch.choices:
        more = [
            {**way, choice.ref: value} for way in ways for value, when in choice.options
            if truth(when, {r: (v,) for r, v in way.items()})
        ]  # fmt: skip
        assert {tuple(way.items())[: len(ways[0])] for way in more} == {tuple(way.items()) for way in ways}, (
            "a choice fails"
        )
        ways = more
    for way in ways:
        yield tuple(sorted((v.name, term_value(t, way)) for v, t in branch.sets))


def expected(system: System, index: int, values: Values) -> Outcomes:
    move = system.moves[index]
    refs = [*refs_of(move.when), *(r for _, t in move.sets for r in refs_of(t))]
    known: Values = {r: values[r] for r in refs if isinstance(r, Var)}
    return {tuple(sorted((v.name, x) for v, x in o.items())) for o in outcomes(move.when, move.sets, known)}


@pytest.mark.parametrize(("name", "number"), [("tcp", 25), ("tls_client", 4), ("tls_server", 4)])
def test_branches_any_state_assign_what_the_moves_assign(name: str, number: int) -> None:
    prog = program(catalogue.system(name))
    by_move: dict[int, list[Branch]] = {}
    for branch in prog.branches:
        by_move.setdefault(branch.moves[0][0], []).append(branch)
    for values in sampled(prog.system, number):
        for index in range(len(prog.system.moves)):
            got = {way for branch in by_move.get(index, ()) for way in taken(branch, values)}
            assert got == expected(prog.system, index, values), prog.system.moves[index].name


def test_merged_branches_any_state_assign_what_the_branches_assign() -> None:
    system = catalogue.system("tcp")
    apart, merged = program(system), program(system, merged=True)
    assert len(merged.branches) < len(apart.branches)
    assert sorted(i for b in merged.branches for i, _ in b.moves) == sorted(
        i for b in apart.branches for i, _ in b.moves
    )
    for values in sampled(apart.system, 40):
        ways = [{way for b in p.branches for way in taken(b, values)} for p in (apart, merged)]
        assert ways[0] == ways[1]


def test_branches_ghost_that_looks_at_facts_are_split_by_its_condition() -> None:
    hello = flag(
        "asked", On((RECV("KeyUpdate"),)) & ACCEPTED & KEY_UPDATE_REQUEST.eq("update_requested"), "asked for keys"
    )
    system = observed(catalogue.system("tls_client"), (hello,))
    prog = program(system, goal(system, hello.var))
    sets = [{t for v, t in b.sets if v is hello.var} for b in prog.branches]
    assert {True} in sets
    assert not any(isinstance(r, Fact) for b in prog.branches for r in refs_of(b.when))


def test_slice_goal_about_one_variable_leaves_out_what_it_cannot_depend_on() -> None:
    system = catalogue.system("tls_client")
    owed = next(v for v in system.vars if v.name == "alert_owed")
    small = sliced(system, Goal(system.endpoint().state.eq("CONNECTED")))
    assert owed not in small.system.vars
    assert owed in sliced(system, Goal(owed.eq("decode_error"))).system.vars
    assert all(system.moves[o].name == m.name for m, o in zip(small.system.moves, small.origin, strict=True))


def test_slice_variable_read_no_more_is_set_back() -> None:
    system = catalogue.system("tls_client")
    small = sliced(system).system
    version = next(v for v in system.vars if v.name == "hrr")
    to_abort = [m for m in small.moves if dict(m.sets).get(system.endpoint().state) == "ABORT"]
    assert to_abort
    assert all(dict(m.sets).get(version, False) is False for m in to_abort)


def test_goal_step_that_no_move_can_be_is_nothing_to_look_for() -> None:
    system = catalogue.system("tcp")
    found = program(system, goal(system, On((RECV("no such segment"),))))
    assert found.found == ()
    assert found.cut.goals[0].state == FALSE
