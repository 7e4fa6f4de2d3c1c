"""Mutants that nobody chose: every row dropped, every condition weakened, every target changed, every assignment forgotten.

They measure the properties. One that no property notices is either equivalent to the model, for a reason that can be given,
or shows that a property is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wirestate.model.core import And, Expr, Machine, Rule
from wirestate.model.properties.edits import Mutant, change, drop
from wirestate.model.system import conjunction

KINDS = ("drop", "weaken", "retarget", "forget")


def systematic(machine: Machine) -> Iterator[Mutant]:
    """Every systematic mutant of a machine, row by row. Their ids are `KIND: ROW` and what else it takes to say which."""
    for name, rules in machine.rows.items():
        yield _mutant(machine, f"drop: {name}", f"without {name}", drop(name))
        yield from _weakened(machine, name, rules[0])
        yield _retargeted(machine, name, rules[0])
        yield from _forgetful(machine, name, rules[0])


def _mutant(machine: Machine, ident: str, flaw: str, edit: object) -> Mutant:
    return Mutant(f"{machine.name} {ident}", machine.name, flaw, edit, ())  # type: ignore[arg-type]


def _parts(when: Expr) -> tuple[Expr, ...]:
    return when.parts if isinstance(when, And) else (when,)


def _weakened(machine: Machine, name: str, rule: Rule) -> Iterator[Mutant]:
    """Without one conjunct of the guard. Those that print alike count as one."""
    for part in dict.fromkeys(map(str, _parts(rule.when))):
        if part != "true":
            yield _mutant(machine, f"weaken: {name}, {part}", f"{name} without asking for {part}", change(name, _without(part)))


def _without(part: str):  # type: ignore[no-untyped-def]
    def how(rule: Rule) -> Rule:
        return replace(rule, when=conjunction(p for p in _parts(rule.when) if str(p) != part))

    return how


def _retargeted(machine: Machine, name: str, rule: Rule) -> Mutant:
    """A row that moves stays; one that stays moves to the state that comes next in the table's list."""
    if rule.target != rule.source:
        return _mutant(machine, f"retarget: {name}, stays", f"{name} stays in its state", change(name, lambda r: replace(r, target=r.source)))
    states = machine.states
    other = states[(states.index(rule.source) + 1) % len(states)]
    return _mutant(machine, f"retarget: {name}, {other}", f"{name} leads to {other}", change(name, lambda r: replace(r, target=other)))


def _forgetful(machine: Machine, name: str, rule: Rule) -> Iterator[Mutant]:
    """Without one of the assignments."""
    for var, _ in rule.sets:
        def how(r: Rule, gone: str = var.name) -> Rule:
            return replace(r, sets=tuple((v, t) for v, t in r.sets if v.name != gone))

        yield _mutant(machine, f"forget: {name}, {var.name}", f"{name} does not note {var.name}", change(name, how))
