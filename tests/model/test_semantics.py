"""What a table means: guards over partly known facts, assignments, the catch-all."""

from __future__ import annotations

import pytest

from wirestate.model.core import (
    CALL, RECV, SEND, TRUE, At, Cite, Eq, Expr, Fact, Machine, Next, Ref, Value, Var, expand, row,
)  # fmt: skip
from wirestate.model.semantics import (
    Config, Illegal, Step, enabled, evaluate, initial, refuse, satisfiable, step, successors,
)  # fmt: skip

CITE = Cite("RFC 8446", "4")
f, g = Fact("f"), Fact("g", ("x", "y", "z"))
seen, owed = Var("seen", ("x", "y", "z"), initial="x"), Var("owed", ("none", "unexpected_message"), initial="none")
RULES = expand([
    row("keep", "P", RECV("M"), "Q", when=f, sets={seen: g}, cite=CITE),
    row("next", "P", RECV("M"), "P", when=~f & g.eq(seen), sets={seen: Next(seen)}, cite=CITE),
    row("send", "Q", SEND("N"), "END", when=seen.ne("x"), cite=CITE),
    row("open", "Q", CALL("open"), "P", when=g.eq("x") & g.eq("y"), cite=CITE),
])  # fmt: skip
TOY = Machine("toy", "client", ("P", "Q", "END", "BAD"), "P", ("END",), "BAD", (seen, owed), RULES, CITE, owed)
(START,) = initial(TOY)


def at(state: str, value: Value = "x", due: Value = "none") -> Config:
    return Config(state, (value, due))


@pytest.mark.parametrize(
    ("expr", "facts", "expected"),
    [
        (f, {}, None),
        (f, {"f": True}, True),
        (f, {"f": frozenset((True, False))}, None),
        (~f, {"f": True}, False),
        (g.eq("x"), {"g": frozenset(("y", "z"))}, False),
        (g.in_("y", "z"), {"g": frozenset(("y", "z"))}, True),
        (g.in_("y"), {"g": frozenset(("y", "z"))}, None),
        (Eq(g, seen), {"g": "x"}, True),
        (Eq(g, seen), {"g": "y"}, False),
        (Eq(g, seen), {}, None),
        (f & g.eq("x"), {"f": False}, False),
        (f & g.eq("x"), {"f": True}, None),
        (f | g.eq("x"), {"f": True}, True),
        (f | g.eq("x"), {"f": False}, None),
        (At(("P",)), {}, True),
        (At(("Q",)), {}, False),
        (TRUE, {}, True),
    ],
)
def test_evaluate_is_three_valued(expr: Expr, facts: dict[str, Value], expected: bool | None) -> None:
    assert evaluate(expr, TOY, START, facts) is expected


def test_evaluate_what_is_no_expression() -> None:
    with pytest.raises(TypeError):
        evaluate(Expr(), TOY, START, {})


def test_satisfiable_sees_a_fact_that_occurs_twice() -> None:
    assert not satisfiable(g.eq("x") & g.eq("y"), TOY, START, {})
    assert satisfiable(g.ne("x") & g.ne("y"), TOY, START, {})
    assert not satisfiable(g.ne("x") & g.ne("y"), TOY, START, {"g": frozenset(("x", "y"))})


def test_p_message_takes_the_rule_and_assigns_the_fact() -> None:
    assert step(TOY, START, RECV("M"), {"f": True, "g": "z"}) == Step(at("Q", "z"), RULES[0])


def test_p_message_counts_on_and_wraps() -> None:
    assert step(TOY, at("P", "y"), RECV("M"), {"f": False, "g": "y"}).config == at("P", "z")
    assert step(TOY, at("P", "z"), RECV("M"), {"f": False, "g": "z"}).config == at("P", "x")


def test_p_message_that_no_rule_allows_leads_to_the_failed_state() -> None:
    assert step(TOY, START, RECV("M"), {"f": False, "g": "y"}) == Step(at("BAD", "x", "unexpected_message"), None)


def test_p_unknown_fact_gives_every_successor() -> None:
    found = {(s.config, s.rule.name if s.rule else None) for s in successors(TOY, START, RECV("M"), {"g": "x"})}
    assert found == {(at("Q"), "keep"), (at("P", "y"), "next"), (at("BAD", "x", "unexpected_message"), None)}


def test_p_unknown_assigned_fact_branches() -> None:
    found = {s.config for s in successors(TOY, START, RECV("M"), {"f": True})}
    assert found == {at("Q", "x"), at("Q", "y"), at("Q", "z")}


def test_q_illegal_send_says_what_was_expected() -> None:
    with pytest.raises(Illegal, match="toy in Q: got send M, expected send N") as caught:
        step(TOY, at("Q", "y"), SEND("M"), {})
    assert caught.value.expected == (SEND("N"),)


def test_q_nothing_is_enabled() -> None:
    assert enabled(TOY, at("Q", "x")) == ()


def test_p_undetermined_event() -> None:
    with pytest.raises(ValueError, match="not determined by its facts"):
        step(TOY, START, RECV("M"), {"g": "x"})


@pytest.mark.parametrize("state", ["END", "BAD"])
def test_absorbing_state_ignores_what_arrives(state: str) -> None:
    assert step(TOY, at(state), RECV("M"), {}) == Step(at(state), None)
    assert refuse(TOY, at(state)) == at(state)


def test_refs_have_no_truth_of_their_own_value() -> None:
    assert isinstance(f, Ref)
    assert evaluate(f, TOY, START, {"f": False}) is False
