"""Facts eliminated by the existential quantifier: the same as trying all their values."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from wirestate.model.core import FALSE, TRUE, And, Const, Eq, Expr, Fact, In, Not, Or, Ref, Value, Var, refs_of
from wirestate.model.explore import truth
from wirestate.model.quantify import exists, focused, normal

FACTS = (Fact("f"), Fact("g", ("x", "y", "z")), Fact("h", (0, 1, 2)))
VARS = (Var("v"), Var("w", ("x", "y", "z"), initial="x"), Var("u", ("z", "q"), initial="q"))
REFS: tuple[Ref, ...] = (*FACTS, *VARS)
EQUAL = (
    Eq(FACTS[1], VARS[1]),
    Eq(VARS[1], FACTS[1]),
    Eq(FACTS[1], VARS[2]),
    Eq(VARS[1], VARS[2]),
    Eq(FACTS[0], VARS[0]),
)


def membership(ref: Ref) -> st.SearchStrategy[Expr]:
    return st.lists(st.sampled_from(ref.domain), unique=True).map(lambda values: In(ref, tuple(values)))


leaves = st.one_of(
    st.sampled_from((TRUE, FALSE, FACTS[0], VARS[0], *EQUAL)), st.sampled_from(REFS).flatmap(membership),
)  # fmt: skip
expressions: st.SearchStrategy[Expr] = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=12,
)


def holds(expr: Expr, refs: tuple[Ref, ...], values: tuple[Value, ...]) -> bool:
    found = truth(expr, {r: (v,) for r, v in zip(refs, values, strict=True)})
    assert found is not None
    return found


def valuations(refs: tuple[Ref, ...]) -> list[tuple[Value, ...]]:
    return list(product(*(r.domain for r in refs)))


@given(expressions)
def test_normal_form_any_expression_means_the_same(expr: Expr) -> None:
    for positive in (True, False):
        form = normal(expr, positive=positive)
        assert all(holds(form, REFS, v) is (holds(expr, REFS, v) is positive) for v in valuations(REFS))


@given(expressions)
def test_exists_any_expression_is_the_disjunction_over_the_facts(expr: Expr) -> None:
    left = exists(normal(expr), set(FACTS))
    assert not any(isinstance(r, Fact) for r in refs_of(left))
    for values in valuations(VARS):
        some = any(holds(expr, REFS, (*facts, *values)) for facts in valuations(FACTS))
        assert holds(left, VARS, values) is some


def test_exists_fact_equal_to_a_var_of_its_domain_is_true() -> None:
    assert exists(normal(Eq(FACTS[1], VARS[1])), set(FACTS)) == TRUE


def test_exists_contradiction_is_false() -> None:
    f = FACTS[0]
    assert exists(normal(And((f, VARS[0], Not(f)))), set(FACTS)) == FALSE


def test_normal_form_known_value_leaves_what_depends_on_others() -> None:
    assert normal(Or((FACTS[0], VARS[0])), {FACTS[0]: True}) == Const(True)
    assert normal(And((FACTS[0], VARS[0])), {FACTS[0]: True}) == In(VARS[0], (True,))


@given(expressions)
def test_focused_any_expression_means_the_same(expr: Expr) -> None:
    form = focused(normal(expr))
    assert all(holds(form, REFS, v) is holds(expr, REFS, v) for v in valuations(REFS))


@given(expressions, st.lists(st.sampled_from(VARS[1].domain), unique=True, min_size=1))
def test_focused_known_values_are_not_asked_again(expr: Expr, values: list[Value]) -> None:
    form = focused(normal(expr), {VARS[1]: values})
    place = REFS.index(VARS[1])
    assert all(holds(form, REFS, v) is holds(expr, REFS, v) for v in valuations(REFS) if v[place] in values)


def test_focused_what_cannot_be_is_left_out() -> None:
    one, other = In(VARS[1], ("x",)), In(VARS[1], ("y",))
    asked = And((one, Or((And((other, FACTS[0])), And((one, VARS[0]))))))
    assert focused(normal(asked)) == And((one, In(VARS[0], (True,))))
