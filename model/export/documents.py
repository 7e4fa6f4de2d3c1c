"""A machine in full as JSON: what another tool needs to run it or to draw it. The schema is docs/machine.schema.json.

The catch-all is not listed rule by rule: `failed`, `owes` and `default_alert` say what becomes of a received message that no
rule allows.
"""

from __future__ import annotations

import json
from typing import Any

from wirestate.model.core import (
    And, At, Const, Eq, Expr, Fact, If, In, Machine, ModelError, Next, Not, Or, Ref, Rule, Term, Value,
)  # fmt: skip

SCHEMA = "wirestate.machine/1"
Document = dict[str, Any]


def machine_json(machine: Machine) -> str:
    """The machine as one JSON document, a rule on a line."""
    document = machine_document(machine)
    head = {k: v for k, v in document.items() if k != "rules"}
    rules = ",\n".join(f"    {_line(rule)}" for rule in document["rules"])
    events = ",\n".join(f"    {_line(event)}" for event in head.pop("events"))
    variables = ",\n".join(f"    {_line(var)}" for var in head.pop("vars"))
    simple = "".join(f"  {json.dumps(k)}: {_line(v)},\n" for k, v in head.items())
    return (
        f'{{\n{simple}  "vars": [\n{variables}\n  ],\n  "events": [\n{events}\n  ],\n  "rules": [\n{rules}\n  ]\n}}\n'
    )


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def machine_document(machine: Machine) -> Document:
    """The machine as dictionaries and lists."""
    return {
        "schema": SCHEMA, "name": machine.name, "role": machine.role, "doc": machine.doc, "states": list(machine.states),
        "initial": machine.initial, "final": list(machine.final), "failed": machine.failed,
        "owes": machine.owes.name if machine.owes else None, "default_alert": machine.default_alert,
        "default_cite": str(machine.default_cite),
        "vars": [{**_ref(v), "initial": v.initial, "configuration": v.initial is None} for v in machine.vars],
        "events": [
            {"kind": str(e.kind), "name": e.name, "facts": [{**_ref(f), "judged": f.judged} for f in machine.facts_of[e]]}
            for e in machine.events
        ],
        "rules": [_rule(r) for r in machine.rules],
    }  # fmt: skip


def _ref(ref: Ref) -> Document:
    return {"name": ref.name, "domain": list(ref.domain), "doc": ref.doc}


def _rule(rule: Rule) -> Document:
    return {
        "name": rule.name, "row": rule.row, "source": rule.source, "event": {"kind": str(rule.event.kind), "name": rule.event.name},
        "guard": str(rule.when), "when": expression(rule.when), "target": rule.target,
        "sets": {v.name: _term(t) for v, t in rule.sets}, "effects": list(rule.effects),
        "cite": [str(c) for c in rule.cite], "note": rule.note,
    }  # fmt: skip


def expression(expr: Expr) -> Document | bool:
    """An expression: true, false, `{"and": […]}`, `{"or": […]}`, `{"not": …}`, or a test of a var or a fact."""
    match expr:
        case Const(value):
            return value
        case Ref():
            return {**_named(expr), "in": [True]}
        case In(ref, values):
            return {**_named(ref), "in": list(values)}
        case Eq(left, right):
            return (
                {**_named(left), "equals": _named(right)} if isinstance(right, Ref) else {**_named(left), "in": [right]}
            )
        case Not(of):
            return {"not": expression(of)}
        case And(parts):
            return {"and": [expression(p) for p in parts]}
        case Or(parts):
            return {"or": [expression(p) for p in parts]}
        case At(states):
            return {"state": True, "in": list(states)}
    raise ModelError(f"no expression of a table: {expr}")


def _named(ref: Ref) -> Document:
    return {"fact" if isinstance(ref, Fact) else "var": ref.name}


def _term(term: Term) -> Document | Value:
    """The right side of an assignment: a value, a var or a fact by name, or the place `next` to a var's own value."""
    match term:
        case Next(ref, step):
            return {"next": _named(ref), "step": step}
        case Ref():
            return _named(term)
        case If(when, then, other):
            return {"if": expression(when), "then": _term(then), "else": _term(other)}
    return term
