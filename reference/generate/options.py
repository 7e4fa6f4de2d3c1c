"""What may come next: for each rule, what it wants of the variables alone, and of single facts of what is to be sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from wirestate.model.core import BOOL, FALSE, And, EventKind, Expr, Fact, Machine, Or, Ref, Rule, Value, Var, refs_of
from wirestate.model.explore import narrowed, solve, substitute, truth
from wirestate.reference.generate.arms import TAB, paragraph
from wirestate.reference.generate.conditions import WIDTH, Writer
from wirestate.reference.generate.names import Family, Line, constant, line_of, lines_of, member, unique
from wirestate.reference.generate.values import Sets, import_from, opening

FEW = 8
"""A fact of which more values are possible is left out of `needs`."""


Choice = dict[Ref, Value]


def possible(rule: Rule) -> tuple[Expr, ...]:
    """What a rule wants of the variables so that some facts enable it."""
    parts = rule.when.parts if isinstance(rule.when, And) else (rule.when,)
    plain = [part for part in parts if not _facts(part)]
    told = [part for part in plain if any(True for _ in refs_of(part))]
    wanted = [projected(group, plain) for group in _connected([part for part in parts if _facts(part)])]
    return tuple(dict.fromkeys([*told, *(part for part in wanted if part is not None)]))


def _facts(expr: Expr) -> set[Fact]:
    return {ref for ref in refs_of(expr) if isinstance(ref, Fact)}


def _connected(parts: list[Expr]) -> list[list[Expr]]:
    """The parts in groups that have no fact in common."""
    groups: list[list[Expr]] = []
    for part in parts:
        joined = [g for g in groups if any(_facts(part) & _facts(other) for other in g)]
        groups = [g for g in groups if g not in joined]
        groups.append([*(other for group in joined for other in group), part])
    return groups


def projected(parts: list[Expr], given: list[Expr]) -> Expr | None:
    """The values of the variables for which some facts make all parts true; None if all that `given` leaves do."""
    guard = And(tuple(parts))
    variables = sorted({ref for ref in refs_of(guard) if isinstance(ref, Var)}, key=lambda v: v.name)
    about = [e for e in given if refs_of(e) and set(refs_of(e)) <= set(variables)]
    choices: list[Choice] = [dict(zip(variables, values, strict=True)) for values in product(*(v.domain for v in variables))]
    open_ = [c for c in choices if all(truth(e, {r: (x,) for r, x in c.items()}) for e in about)]
    good = [c for c in open_ if solve(substitute(guard, c)) is not None]
    return None if len(good) == len(open_) else _among(variables, good, open_)


def _among(variables: Sequence[Var], good: list[Choice], open_: list[Choice]) -> Expr:
    """That the variables have one of these values: as few cubes as a greedy cover finds."""
    bad = [c for c in open_ if c not in good]
    cubes: list[Choice] = []
    for choice in good:
        if any(cube.items() <= choice.items() for cube in cubes):
            continue
        cube = dict(choice)
        for var in variables:
            less = {v: x for v, x in cube.items() if v is not var}
            if less and not any(less.items() <= other.items() for other in bad):
                cube = less
        cubes.append(cube)
    return _or([_and([_has(v, x) for v, x in cube.items()]) for cube in cubes])


def _has(var: Ref, value: Value) -> Expr:
    if var.domain == BOOL:
        return var if value else ~var
    return var.eq(value)


def _and(parts: list[Expr]) -> Expr:
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def _or(parts: list[Expr]) -> Expr:
    if not parts:
        return FALSE
    return parts[0] if len(parts) == 1 else Or(tuple(parts))


def needs(rule: Rule) -> dict[Fact, tuple[Value, ...]]:
    """The facts of which the rule leaves few values, whatever the variables are."""
    space = narrowed(rule.when, {})
    facts = [ref for ref in space if isinstance(ref, Fact) and not ref.judged]
    return {f: tuple(space[f]) for f in facts if len(space[f]) < len(f.domain) and len(space[f]) <= FEW}


def options_module(family: Family, machine: Machine, package: str, sets: Sets) -> Iterator[str]:
    """`OPTIONS`: for each state its rules in the order of the table."""
    yield from opening(f"What may come next in each state of {machine.name}: every rule with what it wants of the variables.")
    yield from ("from collections.abc import Callable", "from typing import NamedTuple", "")
    yield "from wirestate.reference.effects import NOTHING, Needs, always"
    body = list(_body(machine, Writer(family, sets)))
    text = "\n".join(body)
    names = ["Event", *(sort.name for sort in family.sorts)]
    yield from import_from(f"wirestate.reference.generated.{family.name}", [n for n in names if f"{n}." in text])
    yield from import_from(f"{package}.vocabulary", [*(name for name in sets.values() if name in text), "State", "Variables"])
    yield from (*NEXT.splitlines(), "", "", *body)


NEXT = '''

class Next(NamedTuple):
    """A rule that some facts enable if `when` says so of the variables.

    `rule` is the row of the table: the rule is called `row@STATE` if there are several of it. `needs` is said of what is
    sent. That a fact must equal a variable, and what facts must be together, is only in the rule.
    """

    event: Event
    rule: str
    when: Callable[[Variables], bool] = always
    needs: Needs = NOTHING
'''


def _body(machine: Machine, writer: Writer) -> Iterator[str]:
    names = _names(machine)
    for line, rules in lines_of(machine).items():
        yield f"{names[line]} = {_option(writer, rules[0], names[line])}"
    yield from ("", "OPTIONS: dict[State, tuple[Next, ...]] = {")
    for state in machine.states:
        listed = [names[line_of(rule)] for rule in machine.by_state[state]]
        yield f"{TAB}State.{constant(state)}: ("
        yield from paragraph("".join(f"{name}, " for name in listed).rstrip(), TAB * 2, WIDTH)
        yield f"{TAB}),"
    yield from ("}", '"""In the order of the table."""')


def _names(machine: Machine) -> dict[Line, str]:
    rows = Counter(row for row, _ in lines_of(machine))
    names = {
        line: constant(line[0] if rows[line[0]] == 1 or line[1] else f"{line[0]} in {rules[0].source}")
        for line, rules in lines_of(machine).items()
    }
    unique(names.values())
    return names


def _option(writer: Writer, rule: Rule, name: str) -> str:
    given = [f"Event.{member(rule.event)}", f'"{rule.row}"']
    parts = possible(rule)
    when = _and(list(parts)) if parts else None
    given += [f"when=lambda v: {writer.expr(when)}"] if when is not None else []
    wanted = needs(rule) if rule.event.kind is EventKind.SEND else {}
    told = [f'"{f.name}": ({"".join(f"{writer.family.value(f, x)}, " for x in values).rstrip()})' for f, values in wanted.items()]
    given += [f"needs={{{', '.join(told)}}}"] if told else []
    line = f"Next({', '.join(given)})"
    if len(line) + len(name) + 3 <= WIDTH:
        return line
    if when is not None and len(given[2]) + 5 > WIDTH:
        given[2] = "\n".join(["when=lambda v: (", *(f"{TAB}{part}" for part in writer.split(when, 4)), f"{TAB})"])
    if told and len(given[-1]) + 5 > WIDTH:
        given[-1] = "\n".join(["needs={", *(f"{TAB * 2}{part}," for part in told), f"{TAB}}}"])
    return "Next(\n" + "".join(f"{TAB}{part},\n" for part in given) + ")"
