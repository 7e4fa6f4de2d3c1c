"""Mutants that nobody chose: each row dropped, each condition of a guard left out, each target changed, each assignment forgotten.

They measure the properties. One that no property notices behaves like the model, for a reason that can be given, or shows that
a property is missing. What they break is found by `verify.swarm`; here they are only made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from wirestate.model.core import TRUE, And, Expr, Machine, Rule
from wirestate.model.properties.edits import Edit, Mutant, change, drop
from wirestate.model.expressions import conjunction

FLAWS = {
    "drop": "There is no row {row}",
    "weaken": "{row} does not ask for {what}",
    "retarget": "{row} leads to another state: it {what}",
    "forget": "{row} does not note {what}",
}
KINDS = tuple(FLAWS)


def systematic(machine: Machine) -> Iterator[Mutant]:
    """Every systematic mutant of a machine, row by row; a row for several states is changed in all of them.

    An id is the machine, the kind, the row, and what else it takes to say which.
    """
    for name, rules in machine.rows.items():
        yield _mutant(machine, "drop", name, "", drop(name))
        for part in dict.fromkeys(str(p) for r in rules for p in _parts(r.when)):
            yield _mutant(machine, "weaken", name, part, change(name, _without(part)))
        yield _retargeted(machine, name, rules)
        for var in dict.fromkeys(v.name for r in rules for v, _ in r.sets):
            yield _mutant(machine, "forget", name, var, change(name, _forgetting(var)))


def kind_of(mutant: Mutant) -> str:
    """Which of `KINDS` a systematic mutant is."""
    return mutant.id.split(" ", 2)[1].rstrip(":")


def _mutant(machine: Machine, kind: str, row: str, what: str, edit: Edit) -> Mutant:
    ident = f"{machine.name} {kind}: {row}{' | ' if what else ''}{what}"
    return Mutant(ident, machine.name, FLAWS[kind].format(row=row, what=what), edit, ())


def _parts(when: Expr) -> tuple[Expr, ...]:
    return when.parts if isinstance(when, And) else () if when == TRUE else (when,)


def _without(part: str) -> Callable[[Rule], Rule]:
    return lambda r: replace(r, when=conjunction(p for p in _parts(r.when) if str(p) != part))


def _retargeted(machine: Machine, name: str, rules: tuple[Rule, ...]) -> Mutant:
    """A row that moves stays; one that stays moves to the state that comes next in the table's list of states."""
    if any(r.target != r.source for r in rules):
        return _mutant(machine, "retarget", name, "stays", change(name, lambda r: replace(r, target=r.source)))
    states = machine.states

    def elsewhere(rule: Rule) -> Rule:
        return replace(rule, target=states[(states.index(rule.source) + 1) % len(states)])

    return _mutant(machine, "retarget", name, "moves", change(name, elsewhere))


def _forgetting(var: str) -> Callable[[Rule], Rule]:
    return lambda r: replace(r, sets=tuple((v, t) for v, t in r.sets if v.name != var))
