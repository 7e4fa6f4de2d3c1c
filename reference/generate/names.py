"""How things of the model are called in Python: identifiers, and one enumeration for each sort of values.

A family is the machines that share their events and values (the TLS client and server). Two refs have one sort if they
have one name or one domain, or if a rule compares or assigns one to the other. Not a writer: `values`, `arms` and
`options` write with these names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from wirestate.model.core import (
    BOOL, And, Eq, Event, Expr, Fact, Machine, ModelError, Not, Or, Ref, Rule, Term, Value, Var,
)  # fmt: skip
from wirestate.values import dataclass

PREFERRED = {
    "alert_owed": "Alert", "read_epoch": "Epoch", "psk": "Psk", "client_certificate": "CertificateKey", "level": "AlertLevel",
    "request": "KeyUpdateRequest",
}  # fmt: skip
"""The name of a sort, by one of its vars or facts, where its own would mislead."""


def constant(text: str) -> str:
    """`ServerHello` as SERVER_HELLO, `TLS 1.3` as TLS_1_3."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text.replace("'", ""))
    return re.sub(r"\W+", "_", parted).strip("_").upper()


def function(text: str) -> str:
    return constant(text).lower()


def member(event: Event) -> str:
    """The event as a member of `Event`."""
    return f"{event.kind.upper()}_{constant(event.name)}"


@dataclass(slots=True)
class Sort:
    """The values of some vars and facts, which are all words: one enumeration."""

    name: str
    values: tuple[str, ...]
    refs: tuple[Ref, ...]


@dataclass(frozen=True)
class Family:
    """Machines that share events and values. `name` is that of the module which holds them."""

    name: str
    machines: tuple[Machine, ...]

    @cached_property
    def refs(self) -> tuple[Ref, ...]:
        found: dict[Ref, None] = {}
        for machine in self.machines:
            found.update(dict.fromkeys(machine.vars))
            found.update((fact, None) for facts in machine.facts_of.values() for fact in facts)
        return tuple(found)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        return tuple(dict.fromkeys(event for machine in self.machines for event in machine.events))

    @cached_property
    def sorts(self) -> tuple[Sort, ...]:
        groups: dict[Ref, list[Ref]] = {}
        for ref in self.refs:
            if all(isinstance(value, str) for value in ref.domain):
                groups[ref] = [ref]
        for one, other in self._same():
            if one in groups and other in groups and groups[one] is not groups[other]:
                groups[one] += groups[other]
                for ref in groups[other]:
                    groups[ref] = groups[one]
        unique = {id(group): group for group in groups.values()}.values()
        return tuple(sorted((_sort(group) for group in unique), key=lambda sort: sort.name))

    def _same(self) -> Iterator[tuple[Ref, Ref]]:
        """Pairs of refs that must have one sort."""
        first: dict[object, Ref] = {}
        for ref in self.refs:
            for mark in (ref.name, frozenset(ref.domain)):
                yield first.setdefault(mark, ref), ref
        for machine in self.machines:
            for rule in machine.rules:
                yield from _compared(rule.when)
                yield from ((var, term) for var, term in rule.sets if isinstance(term, Ref))

    @cached_property
    def sort_of(self) -> dict[Ref, Sort]:
        return {ref: sort for sort in self.sorts for ref in sort.refs}

    def type_of(self, ref: Ref) -> str:
        """What a var or fact is in Python."""
        if ref.domain == BOOL:
            return "bool"
        return self.sort_of[ref].name if ref in self.sort_of else "int"

    def value(self, ref: Ref, value: Term) -> str:
        """A value of a var or fact, as Python."""
        if ref not in self.sort_of:
            return repr(value)
        return f"{self.sort_of[ref].name}.{constant(str(value))}"


def _compared(expr: Expr) -> Iterator[tuple[Ref, Ref]]:
    match expr:
        case Eq(left, Ref() as right):
            yield left, right
        case Not(of):
            yield from _compared(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _compared(part)


def _sort(refs: list[Ref]) -> Sort:
    """The longest domain in its order, and what the others add."""
    longest = sorted(refs, key=lambda ref: -len(ref.domain))
    values: dict[Value, None] = {value: None for ref in longest for value in ref.domain}
    named = next((PREFERRED[ref.name] for ref in refs if ref.name in PREFERRED), None)
    own = min(refs, key=lambda ref: not isinstance(ref, Var)).name
    words = tuple(map(str, values))
    unique(map(constant, words))
    return Sort(named or "".join(part.capitalize() for part in own.split("_")), words, tuple(refs))


def unique(names: Iterable[str]) -> None:
    """Raise `ModelError` if two things would have one name in Python."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ModelError(f"two things would be called {name} in Python")
        seen.add(name)


Line = tuple[str, bool]
"""A row of the table by its name and whether it is of several states; two lines may have one name but for that."""


def line_of(rule: Rule) -> Line:
    return rule.row, rule.name != rule.row


def lines_of(machine: Machine) -> dict[Line, tuple[Rule, ...]]:
    """The rules by the lines of the table that they come from."""
    found: dict[Line, list[Rule]] = {}
    for rule in machine.rules:
        found.setdefault(line_of(rule), []).append(rule)
    for (row, _), rules in found.items():
        if any((rule.when, rule.sets, rule.effects) != (rules[0].when, rules[0].sets, rules[0].effects) for rule in rules):
            raise ModelError(f"{machine.name}: two lines are called {row}")
    return {line: tuple(rules) for line, rules in found.items()}


def facts_of(machine: Machine) -> dict[str, list[tuple[Event, Fact]]]:
    """The facts that a machine asks for, by name, each with the events whose message has it."""
    found: dict[str, list[tuple[Event, Fact]]] = {}
    for event, facts in machine.facts_of.items():
        for fact in facts:
            found.setdefault(fact.name, []).append((event, fact))
    return dict(sorted(found.items()))


def effects_of(machine: Machine) -> list[str]:
    return sorted({effect for rule in machine.rules for effect in rule.effects})
