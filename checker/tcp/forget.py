"""A machine with some of its variables forgotten: whatever one value of them allows is allowed.

Existential abstraction: a forgotten variable becomes a fact that nobody knows, and its assignments go. What the
smaller machine cannot explain, the machine itself cannot either, so nothing legal is ever refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wirestate.model.core import And, Eq, Expr, Fact, In, Machine, Not, Or, Ref, Rule, Var


def forget(machine: Machine, names: frozenset[str]) -> Machine:
    """The machine without the variables of these names."""
    gone: dict[Ref, Fact] = {v: Fact(v.name, v.domain) for v in machine.vars if v.name in names}
    return replace(
        machine,
        vars=tuple(v for v in machine.vars if v not in gone),
        rules=tuple(_rules(machine.rules, gone)),
    )


def _rules(rules: Iterable[Rule], gone: dict[Ref, Fact]) -> Iterator[Rule]:
    """Those of one line of the table have the same guard, which is gone through once. Effects and citations are left out."""
    guards: dict[int, Expr] = {}
    for rule in rules:
        if id(rule.when) not in guards:
            guards[id(rule.when)] = _guard(rule.when, gone)
        sets = tuple((var, gone.get(term, term) if isinstance(term, Var) else term) for var, term in rule.sets if var not in gone)
        yield Rule(rule.name, rule.source, rule.event, rule.target, guards[id(rule.when)], sets)


def _guard(expr: Expr, gone: dict[Ref, Fact]) -> Expr:
    match expr:
        case Ref():
            return gone.get(expr, expr)
        case Eq(left, right):
            return Eq(gone.get(left, left), gone.get(right, right) if isinstance(right, Ref) else right)
        case In(ref, values):
            return In(gone.get(ref, ref), values)
        case Not(of):
            return Not(_guard(of, gone))
        case And(parts):
            return And(tuple(_guard(p, gone) for p in parts))
        case Or(parts):
            return Or(tuple(_guard(p, gone) for p in parts))
    return expr
