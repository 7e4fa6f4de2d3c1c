"""Expressions, rows and machines as data."""

from __future__ import annotations

import pytest

from wirestate.model.core import (
    CALL, FALSE, RECV, SAME, SEND, TIMER, TRUE, And, At, Cite, Event, EventKind, Expr, Fact, Machine, Next, Not, Or, Var, cites_in,
    expand, refs_of, row,
)  # fmt: skip

a, b, c = Fact("a"), Var("b"), Fact("c", ("x", "y"))
CITE = Cite("RFC 8446", "4")


@pytest.mark.parametrize(
    ("expr", "shown"),
    [
        (a & b, "a and b"),
        (a | b, "a or b"),
        ((a | b) & ~a, "(a or b) and not a"),
        (a & b | ~b, "(a and b) or not b"),
        (c.eq("x"), "c = x"),
        (c.ne("x"), "c != x"),
        (b.eq(True), "b = true"),
        (c.in_("x", "y"), "c in {x, y}"),
        (~(a & b), "not (a and b)"),
        (At(("P", "Q")), "at P|Q"),
        (TRUE, "true"),
    ],
)
def test_expression_reads_as_text(expr: Expr, shown: str) -> None:
    assert str(expr) == shown


def test_connectives_are_flat_and_drop_what_is_neutral() -> None:
    assert a & (b & c.eq("x")) == And((a, b, c.eq("x")))
    assert (a | b) | c.eq("x") == Or((a, b, c.eq("x")))
    assert (TRUE & (a & b)) == And((a, b))
    assert (FALSE | (a | b)) == Or((a, b))
    assert ~~a is a
    assert ~a == Not(a)


def test_refs_are_the_same_only_if_they_are_one_object() -> None:
    assert Var("v") != Var("v")
    assert b == b  # noqa: PLR0124 - identity is the point


def test_refs_of_finds_every_side() -> None:
    assert list(refs_of((a & c.eq(b)) | ~c.in_("x"))) == [a, c, b, c]
    assert list(refs_of(Next(b))) == [b]
    assert list(refs_of("a value")) == []


def test_event_text_and_kind() -> None:
    assert [str(e) for e in (SEND("M"), RECV("M"), CALL("open"), TIMER("2MSL"))] == [
        "send M", "recv M", "call open", "timer 2MSL",
    ]  # fmt: skip
    assert [e.is_message for e in (SEND("M"), RECV("M"), CALL("open"), TIMER("2MSL"))] == [True, True, False, False]
    assert Event(EventKind("recv"), "M") == RECV("M")


def test_cite_text() -> None:
    assert str(Cite("RFC 8446", "4.1.3")) == "RFC 8446 §4.1.3"
    assert str(Cite("RFC 8446", "D.4")) == "RFC 8446 Appendix D.4"


def test_cite_leads_to_the_section_at_the_rfc_editor() -> None:
    assert Cite("RFC 8446", "4.1.3").url == "https://www.rfc-editor.org/rfc/rfc8446#section-4.1.3"
    assert Cite("RFC 8446", "D.4").url == "https://www.rfc-editor.org/rfc/rfc8446#appendix-D.4"
    assert Cite("FIPS 186-5", "6").url == ""


def test_cites_in_a_sentence_are_those_that_it_names() -> None:
    said = "It went on (RFC 8446 §6.2; RFC 5246 §7.2.2, RFC 8446 Appendix D.4)."
    assert cites_in(said) == (Cite("RFC 8446", "6.2"), Cite("RFC 5246", "7.2.2"), Cite("RFC 8446", "D.4"))
    assert cites_in("no section") == ()


def test_row_for_several_states_expands_into_named_rules() -> None:
    rules = expand([row("stay", ("P", "Q"), RECV("M"), SAME, when=a, sets={b: a}, cite=CITE, note="n")])
    assert [(r.name, r.source, r.target, r.row) for r in rules] == [
        ("stay@P", "P", "P", "stay"), ("stay@Q", "Q", "Q", "stay"),
    ]  # fmt: skip
    assert {r.cite for r in rules} == {(CITE,)}
    assert rules[0].facts() == {a}


def test_row_for_one_state_keeps_its_name() -> None:
    (rule,) = expand([row("go", "P", RECV("M"), "Q", cite=(CITE, CITE))])
    assert (rule.name, rule.row, rule.when, rule.sets) == ("go", "go", TRUE, ())


def test_machine_indexes_its_rules() -> None:
    free = Var("free", ("x", "y"), initial=None)
    rules = expand([row("r", ("P", "Q"), RECV("M"), "Q", cite=CITE), row("s", "P", SEND("N"), "Q", cite=CITE)])
    machine = Machine("toy", "client", ("P", "Q", "F"), "P", ("Q",), "F", (b, free), rules, CITE)
    assert [r.name for r in machine.by_state["P"]] == ["r@P", "s"]
    assert machine.by_state["F"] == ()
    assert [r.name for r in machine.by_event["Q", RECV("M")]] == ["r@Q"]
    assert [r.name for r in machine.rows["r"]] == ["r@P", "r@Q"]
    assert machine.events == (RECV("M"), SEND("N"))
    assert [machine.absorbs(s) for s in machine.states] == [False, True, True]
    assert list(machine.initial_values()) == [(False, "x"), (False, "y")]
