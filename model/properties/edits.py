"""Named edits of a machine: how a mutant differs from the model.

An edit takes a machine and gives another one. It raises `ModelError` if the row that it names does not exist or if it changes
nothing, so that no mutant is the model by accident.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from wirestate.model.core import And, Expr, Machine, ModelError, Row, Rule, Term, Var, expand
from wirestate.model.expressions import conjunction

Edit = Callable[[Machine], Machine]


@dataclass(frozen=True)
class Mutant:
    """The model with a bug that somebody shipped (`product`, `cve`, `year`) or might have, and the property it must break.

    `row` is its row in the catalogue of bugs; `breaks` the ids of properties, the first being the one the row names.
    """

    id: str
    machine: str
    flaw: str
    edit: Edit
    breaks: tuple[str, ...]
    row: str = ""
    product: str = ""
    cve: str = ""
    year: int | None = None


def edited(mutant: Mutant, machine: Machine) -> Machine:
    """The machine with the bug; `ModelError` names the mutant if its edit does not fit."""
    try:
        changed = mutant.edit(machine)
    except ModelError as error:
        raise ModelError(f"mutant {mutant.id}: {error}") from error
    if changed.rules == machine.rules:
        raise ModelError(f"mutant {mutant.id}: its edit changes nothing")
    return changed


def with_rules(machine: Machine, rules: Iterable[Rule]) -> Machine:
    return replace(machine, rules=tuple(rules))


def chosen(machine: Machine, row: str, sources: tuple[str, ...] = ()) -> set[str]:
    """The names of the rules that a row (or a rule's own name) stands for, in these sources only if any are given."""
    names = {r.name for r in machine.rules if row in (r.row, r.name) and (not sources or r.source in sources)}
    if not names:
        raise ModelError(f"{machine.name} has no row {row!r}{' in ' + ', '.join(sources) if sources else ''}")
    return names


def change(row: str, how: Callable[[Rule], Rule | None], sources: tuple[str, ...] = ()) -> Edit:
    """Each rule of a row as `how` has it; None drops it."""

    def edit(machine: Machine) -> Machine:
        names = chosen(machine, row, sources)
        after = (how(r) if r.name in names else r for r in machine.rules)
        return with_rules(machine, (r for r in after if r is not None))

    return edit


def drop(row: str, *sources: str) -> Edit:
    """Without the row."""
    return change(row, lambda _: None, sources)


def guard(row: str, when: Expr, *sources: str) -> Edit:
    """The row with another guard."""
    return change(row, lambda r: replace(r, when=when), sources)


def weaken(row: str, without: Expr, *sources: str) -> Edit:
    """The row without one conjunct of its guard. The conjunct is named by how it prints."""

    def how(rule: Rule) -> Rule:
        parts = rule.when.parts if isinstance(rule.when, And) else (rule.when,)
        left = [p for p in parts if str(p) != str(without)]
        if len(left) == len(parts):
            raise ModelError(f"{rule.name} does not ask for {without}: {rule.when}")
        return replace(rule, when=conjunction(left))

    return change(row, how, sources)


def retarget(row: str, target: str, *sources: str) -> Edit:
    """The row leads elsewhere."""
    return change(row, lambda r: replace(r, target=target), sources)


def assign(row: str, sets: Mapping[Var, Term], *sources: str) -> Edit:
    """The row with these assignments changed or added."""
    return change(row, lambda r: replace(r, sets=tuple({**dict(r.sets), **sets}.items())), sources)


def forget(row: str, *vars_: Var, sources: tuple[str, ...] = ()) -> Edit:
    """The row without its assignments to these variables."""

    def how(rule: Rule) -> Rule:
        left = tuple((v, t) for v, t in rule.sets if v not in vars_)
        if len(left) == len(rule.sets):
            raise ModelError(f"{rule.name} assigns none of {', '.join(v.name for v in vars_)}")
        return replace(rule, sets=left)

    return change(row, how, sources)


def effects(row: str, effects_: tuple[str, ...], *sources: str) -> Edit:
    """The row with other effects."""
    return change(row, lambda r: replace(r, effects=effects_), sources)


def add(*rows: Row) -> Edit:
    """With more rows. They may overlap what is there: then either may be taken."""

    def edit(machine: Machine) -> Machine:
        return with_rules(machine, (*machine.rules, *expand(rows)))

    return edit


def instead(row: str, *rows: Row) -> Edit:
    """The rows in place of one."""
    return together(drop(row), add(*rows))


def together(*edits: Edit) -> Edit:
    """One edit after the other."""

    def edit(machine: Machine) -> Machine:
        for each in edits:
            machine = each(machine)
        return machine

    return edit
