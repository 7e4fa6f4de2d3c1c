"""Each defect is found in a small broken machine, and the project's machines have none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest

from wirestate.model import messages as m
from wirestate.model.core import (
    CALL, RECV, SEND, At, Cite, Fact, Machine, Next, Row, Var, expand, row,
)  # fmt: skip
from wirestate.model import wellformed
from wirestate.model.explore import Reach, reachable
from wirestate.model.machines import NAMES, machine
from wirestate.model.wellformed import check, graph

CITE = Cite("RFC 8446", "4")
asked = Var("asked")
level = Var("level", ("none", "warning", "fatal"), initial="none")
ROWS = (
    row("ask", "P", SEND("CertificateRequest"), "P", when=~asked, sets={asked: True}, cite=CITE),
    row("answer", "P", RECV("Certificate"), "Q", when=asked & ~m.EMPTY, cite=CITE),
    row("none", "P", RECV("Certificate"), "END", when=asked & m.EMPTY, cite=CITE),
    row("done", "Q", SEND("Finished"), "END", cite=CITE),
)


def toy(*extra: Row, rows: Sequence[Row] = ROWS, more: tuple[Var, ...] = (), states: tuple[str, ...] = ()) -> Machine:
    return Machine("toy", "server", ("P", "Q", "END", "BAD", *states), "P", ("END",), "BAD", (asked, *more),
                   expand([*rows, *extra]), CITE)  # fmt: skip


def test_sound_machine_has_no_defect() -> None:
    assert check(toy()) == []


OTHER = Var("other")
BROKEN = {
    "unknown target": (toy(row("x", "P", RECV("Finished"), "Z", cite=CITE)), "x: unknown state Z"),
    "unknown initial": (replace(toy(), initial="Z"), "initial state Z is not declared"),
    "unknown final": (replace(toy(), final=("Z",)), "final state Z is not declared"),
    "unknown failed": (replace(toy(), failed="Z"), "failed state Z is not declared"),
    "double state": (toy(states=("P",)), "state P is declared 2 times"),
    "double rule": (toy(row("done", "P", RECV("Finished"), "Q", cite=CITE)), "rule done is declared 2 times"),
    "unknown var": (toy(row("x", "P", RECV("Finished"), "Q", when=OTHER, cite=CITE)), "x: unknown var other"),
    "unknown set": (toy(row("x", "P", RECV("Finished"), "Q", sets={OTHER: True}, cite=CITE)), "x: unknown var other"),
    "unknown message": (toy(row("x", "P", RECV("Hello"), "Q", cite=CITE)), "x: unknown message Hello"),
    "alien fact": (toy(row("x", "Q", RECV("Finished"), "Q", when=m.EMPTY, cite=CITE)), "x: Finished carries no fact empty"),
    "call with a fact": (toy(row("x", "Q", CALL("go"), "Q", when=m.EMPTY, cite=CITE)), "x: call go carries no fact empty"),
    "namesake fact": (
        toy(row("x", "Q", RECV("Certificate"), "Q", when=Fact("empty"), cite=CITE)), "x: Certificate carries no fact empty",
    ),
    "wrong sender": (toy(row("x", "Q", SEND("ClientHello"), "Q", cite=CITE)), "x: a server does not send ClientHello"),
    "bad value": (toy(row("x", "Q", RECV("Alert"), "Q", when=m.LEVEL.eq("mild"), cite=CITE)), "x: level cannot be 'mild'"),
    "bad member": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=m.LEVEL.in_("fatal", "mild"), cite=CITE)), "x: level cannot be 'mild'",
    ),
    "True is not 1": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=m.GENERATION.eq(True), cite=CITE)), "x: generation cannot be True",
    ),
    "not boolean": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=~m.LEVEL, cite=CITE)), "x: level is not boolean, but used as a condition",
    ),
    "nothing in common": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=m.LEVEL.eq(m.EPOCH), cite=CITE)),
        "x: level and epoch have no value in common",
    ),
    "bad assignment": (toy(row("x", "Q", CALL("go"), "Q", sets={asked: "yes"}, cite=CITE)), "x: asked cannot be 'yes'"),
    "bad fact assigned": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=m.LEVEL.ne("fatal"), sets={level: m.LEVEL}, cite=CITE), more=(level,)),
        "x: level cannot be 'invalid'",
    ),
    "bad next": (toy(row("x", "Q", RECV("Alert"), "Q", sets={asked: Next(m.EPOCH)}, cite=CITE)),
                 "x: asked cannot be 'EARLY'"),
    "bad initial": (toy(more=(Var("v", ("a",), initial="b"),)), "initially: v cannot be 'b'"),
    "bad debt": (replace(toy(more=(level,)), owes=level), "owed by default: level cannot be 'unexpected_message'"),
    "At in a rule": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=At(("Q",)), cite=CITE)), "x: At() belongs to properties: a rule has its source",
    ),
    "uncited": (toy(row("x", "Q", RECV("Alert"), "Q", cite=())), "x: cites nothing"),
    "no such section": (
        toy(row("x", "Q", RECV("Alert"), "Q", cite=Cite("RFC 8446", "99"))), "x: RFC 8446 §99 is not a known section",
    ),
    "default without section": (
        replace(toy(), default_cite=Cite("RFC 1", "1")), "default: RFC 1 §1 is not a known section",
    ),
    "never read": (
        toy(row("x", "Q", RECV("Alert"), "Q", sets={OTHER: True}, cite=CITE), more=(OTHER,)), "var other is never read",
    ),
    "counts itself only": (
        toy(row("x", "Q", RECV("Alert"), "Q", sets={OTHER: Next(OTHER)}, cite=CITE), more=(OTHER,)), "var other is never read",
    ),
    "never set": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=OTHER, cite=CITE), more=(OTHER,)), "var other is never set",
    ),
    "unsatisfiable": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=m.LEVEL.eq("fatal") & m.LEVEL.eq("warning"), cite=CITE)),
        "x: can never fire: level = fatal and level = warning",
    ),
    "overlap": (
        toy(row("x", "P", RECV("Certificate"), "P", when=asked & m.KEY.eq("sign"), cite=CITE)),
        "answer and x both allow recv Certificate in P: asked=True, empty=False, key=sign",
    ),
    "unreachable": (toy(row("x", "Z", RECV("Alert"), "END", cite=CITE), states=("Z",)), "state Z is unreachable"),
    "row without a run": (
        toy(row("x", "Q", RECV("Alert"), "Q", when=~asked, cite=CITE)), "x: no reachable configuration enables it",
    ),
    "dead end": (toy(row("x", "Q", RECV("Alert"), "Z", cite=CITE), states=("Z",)), "state Z is a dead end: asked=False"),
    "dead end by a var": (
        toy(row("x", "Z", SEND("Finished"), "END", when=~asked, cite=CITE), row("y", "Q", CALL("go"), "Z", cite=CITE),
            row("z", "P", CALL("go"), "Z", cite=CITE), states=("Z",)),
        "state Z is a dead end: asked=True",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("broken", "defect"), BROKEN.values(), ids=BROKEN)
def test_defect_is_found(broken: Machine, defect: str) -> None:
    assert defect in check(broken)


def test_configuration_is_set_by_the_user() -> None:
    free = Var("free", initial=None)
    assert check(toy(row("x", "Q", RECV("Alert"), "Q", when=free, cite=CITE), more=(free,))) == []


def test_reachable_beyond_the_limit_is_not_complete() -> None:
    assert not reachable(toy(), limit=1).complete
    assert reachable(toy()).complete


def test_graph_beyond_the_limit_looks_at_states_alone() -> None:
    lost = toy(row("x", "Q", RECV("Alert"), "Z", cite=CITE), states=("Y", "Z"))
    assert list(graph(lost, limit=1)) == ["state Y is unreachable", "state Y is a dead end", "state Z is a dead end"]
    assert list(graph(toy(), limit=1)) == []


@cache
def explored(name: str) -> Reach:
    return reachable(machine(name), 50_000)


@pytest.mark.no_cover  # small machines have shown the same lines
@pytest.mark.parametrize("name", NAMES)
def test_machine_is_wellformed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wellformed, "reachable", lambda table, limit: explored(table.name))
    assert check(machine(name)) == []


@pytest.mark.no_cover
@pytest.mark.parametrize("name", NAMES)
def test_machine_is_explored_completely(name: str) -> None:
    found = explored(name)
    assert found.complete
    assert found.states() == set(machine(name).states)
