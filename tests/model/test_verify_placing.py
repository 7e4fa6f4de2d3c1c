"""The coarse invariant that a proof begins with: it excludes nothing that a run reaches, and enough to be worth it."""

from __future__ import annotations

from wirestate.model.core import RECV, SEND, TRUE, Cite, Machine, Var, expand, row
from wirestate.model.properties.claims import flag
from wirestate.model.system import ACCEPTED, On, endpoint_system, observed
from wirestate.model.verify.induction import Certificate
from wirestate.model.verify.placing import known, placed, twins
from wirestate.model.verify.relation import Relation

CITE = Cite("RFC 8446", "4")
heard = Var("heard", doc="Finished was received")
count = Var("count", (0, 1, 2), "KeyUpdates sent, modulo 3", 0)


def table() -> Machine:
    rows = (
        row("begin", "A", RECV("Finished"), "B", sets={heard: True}, cite=CITE),
        row("go on", "B", SEND("KeyUpdate"), "B", when=count.ne(2), sets={count: 2}, cite=CITE),
        row("never", "B", SEND("Finished"), "C", when=~heard, cite=CITE),
    )
    return Machine("toy", "server", ("A", "B", "C", "ABORT"), "A", (), "ABORT", (heard, count), expand(rows), CITE)


def test_placed_state_that_no_run_enters_is_excluded() -> None:
    system = endpoint_system(table())
    state = system.endpoint().state
    cubes = placed(system)
    assert ((state, "C"),) in cubes
    assert {((state, "B"), (heard, False)), ((state, "B"), (count, 1)), ((state, "A"), (count, 2))} <= set(cubes)


def test_placed_value_that_a_run_reaches_is_not_excluded() -> None:
    system = endpoint_system(table())
    state = system.endpoint().state
    reached = [
        ((state, "A"), (heard, False)), ((state, "B"), (count, 2)), ((state, "ABORT"), (count, 2)), ((state, "ABORT"), (heard, False)),
    ]  # fmt: skip
    assert not set(reached) & set(placed(system))


def test_twins_ghost_that_sees_what_the_machine_notes_is_its_twin() -> None:
    ghost = flag("accepted", On((RECV("Finished"),)) & ACCEPTED, "Finished")
    other = flag("anything", On((RECV("Finished"), RECV("Alert"))), "received, accepted or not")
    system = observed(endpoint_system(table()), (ghost, other))
    cubes = twins(Relation(system), placed(system))
    assert {frozenset(c) for c in cubes} == {
        frozenset({(heard, False), (ghost.var, True)}), frozenset({(heard, True), (ghost.var, False)}),
    }  # fmt: skip


def test_known_cubes_are_an_inductive_invariant() -> None:
    ghost = flag("accepted", On((RECV("Finished"),)) & ACCEPTED, "Finished")
    relation = Relation(observed(endpoint_system(table()), (ghost,)))
    assert Certificate(relation, known(relation)).ok


def test_known_guard_that_is_always_true_spreads_all_values() -> None:
    rows = (row("any", "A", RECV("KeyUpdate"), "A", when=TRUE, sets={count: 1}, cite=CITE),)
    machine = Machine("toy", "server", ("A", "ABORT"), "A", (), "ABORT", (count,), expand(rows), CITE)
    system = endpoint_system(machine)
    assert [c for c in placed(system) if c[0][1] == "A"] == [((system.endpoint().state, "A"), (count, 2))]
