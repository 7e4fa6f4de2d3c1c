"""A machine as W3C State Chart XML with the ECMAScript data model: executable, catch-all included.

An event is `recv.Finished`, `send.Finished`, `call.open` or `timer.user`; its facts are the fields of `_event.data`. A
configuration variable begins with the first value of its domain; whoever runs the chart may give it another one when it
starts. What no transition takes (an illegal send, or anything in an absorbing state) is ignored, as SCXML has it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from wirestate.model.core import (
    TRUE, And, Const, Eq, Event, Expr, Fact, If, In, Machine, ModelError, Next, Not, Or, Ref, Rule, Term, Value, Var,
)  # fmt: skip
from wirestate.model.export.names import Names, in_turn

RESERVED = (
    "_event", "_sessionid", "_name", "break", "case", "class", "const", "delete", "do", "else", "export", "for", "function",
    "if", "in", "new", "return", "this", "var", "void", "while", "with",
)  # fmt: skip


def scxml(machine: Machine) -> str:
    """The machine as one SCXML document."""
    return "\n".join(_Chart(machine).lines()) + "\n"


class _Chart:
    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        names = Names(RESERVED)
        self.var: dict[Ref, str] = {v: names.fresh(v.name) for v in machine.vars}
        saved = dict.fromkeys(v for r in machine.rules for v in in_turn(r.sets)[1])
        self.before: dict[Ref, str] = {v: names.fresh(f"old_{v.name}") for v in saved}
        self.reading: dict[Ref, str] = {}
        ids = Names()
        self.id = {state: ids.fresh(state) for state in machine.states}

    def lines(self) -> Iterator[str]:
        machine = self.machine
        yield '<?xml version="1.0" encoding="UTF-8"?>'
        yield f"<!-- {_remark(machine.name)}: written by `wirestate export` to SCXML; not to be edited -->"
        yield (
            f'<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:wirestate="urn:wirestate" version="1.0" datamodel="ecmascript"'
            f' name={quoteattr(machine.name)} initial="{self.id[machine.initial]}">'
        )
        yield "  <datamodel>"
        for var, name in self.var.items():
            initial = var.initial if isinstance(var, Var) and var.initial is not None else var.domain[0]
            kind = "configuration: " if isinstance(var, Var) and var.initial is None else ""
            yield f"    <data id={quoteattr(name)} expr={quoteattr(literal(initial))}/> <!-- {_remark(kind + var.doc)} -->"
        yield from (f"    <data id={quoteattr(name)}/>" for name in self.before.values())
        yield "  </datamodel>"
        for state in machine.states:
            yield from self._state(state)
        yield "</scxml>"

    def _state(self, state: str) -> Iterator[str]:
        rules = self.machine.by_state[state]
        if not rules and state in self.machine.final:
            yield f'  <final id="{self.id[state]}"/>'
            return
        yield f'  <state id="{self.id[state]}">'
        for rule in rules:
            yield from self._transition(rule)
        if self.machine.failed is not None and not self.machine.absorbs(state):
            yield from self._catch_all()
        yield "  </state>"

    def _transition(self, rule: Rule) -> Iterator[str]:
        parts = [f"event={quoteattr(event_name(rule.event))}"]
        if rule.when != TRUE:
            parts.append(f"cond={quoteattr(self.cond(rule.when))}")
        if rule.target != rule.source:
            parts.append(f'target="{self.id[rule.target]}"')
        body = [*self._assigns(rule), *(f'<log label="effect" expr={quoteattr(literal(e))}/>' for e in rule.effects)]
        head = f"    <transition {' '.join(parts)} wirestate:rule={quoteattr(rule.name)}"
        if not body:
            yield f"{head}/>"
            return
        yield f"{head}>"
        yield from (f"      {line}" for line in body)
        yield "    </transition>"

    def _assigns(self, rule: Rule) -> Iterator[str]:
        order, saved = in_turn(rule.sets)
        yield from (f'<assign location="{self.before[v]}" expr="{self.var[v]}"/>' for v in saved)
        self.reading = {v: self.before[v] for v in saved}
        yield from (f'<assign location="{self.var[v]}" expr={quoteattr(self.term(t))}/>' for v, t in order)
        self.reading = {}

    def _catch_all(self) -> Iterator[str]:
        machine = self.machine
        head = f'    <transition event="recv.*" target="{self.id[machine.failed or ""]}" wirestate:rule="unexpected"'
        if machine.owes is None:
            yield f"{head}/>"
            return
        yield f"{head}>"
        yield f'      <assign location="{self.var[machine.owes]}" expr={quoteattr(literal(machine.default_alert))}/>'
        yield "    </transition>"

    def name(self, ref: Ref) -> str:
        if isinstance(ref, Fact):
            return f"_event.data.{ref.name}"
        return self.reading.get(ref) or self.var[ref]

    def cond(self, expr: Expr) -> str:
        """An expression in ECMAScript."""
        match expr:
            case Const(value):
                return literal(value)
            case Ref():
                return self.name(expr)
            case In(ref, values):
                return " || ".join(f"{self.name(ref)} === {literal(v)}" for v in values) or "false"
            case Eq(left, right):
                return f"{self.name(left)} === {self.name(right) if isinstance(right, Ref) else literal(right)}"
            case Not(of):
                return f"!({self.cond(of)})"
            case And(parts):
                return " && ".join(f"({self.cond(p)})" for p in parts)
            case Or(parts):
                return " || ".join(f"({self.cond(p)})" for p in parts)
        raise ModelError(f"no expression of a table: {expr}")

    def term(self, term: Term) -> str:
        """The right side of an assignment in ECMAScript."""
        match term:
            case If(when, then, other):
                return f"({self.cond(when)}) ? ({self.term(then)}) : ({self.term(other)})"
            case Next(ref, step):
                size = len(ref.domain)
                if ref.domain == tuple(range(size)):
                    return f"({self.name(ref)} + {step % size}) % {size}"
                return f"{_list(ref.domain)}[({_list(ref.domain)}.indexOf({self.name(ref)}) + {step % size}) % {size}]"
            case Ref():
                return self.name(term)
        return literal(term)


def event_name(event: Event) -> str:
    """The name of an event in a chart: what SCXML allows in a name, and no dot but the one."""
    return f"{event.kind}.{re.sub(r'[^A-Za-z0-9_-]', '_', event.name)}"


def literal(value: Value) -> str:
    """A value in ECMAScript."""
    return f"'{value}'" if isinstance(value, str) else json.dumps(value)


def _list(values: tuple[Value, ...]) -> str:
    return f"[{', '.join(map(literal, values))}]"


def _remark(text: str) -> str:
    return escape(text).replace("--", "- -")
