"""The vocabulary of properties: what is claimed of which system, when the claim is about something, and what must break it.

A property is data, like a machine. Its claim is an expression over the vars, states and ghosts of a system; with `On`,
`Accepted`, `Does`, `After` or `Changes` in it, it is about steps, else about states. Ghosts see the wire and the calls, not
what the machine believes: a machine that forgets to note what it received must not fool them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wirestate.model.core import TRUE, And, Cite, Eq, Expr, Fact, In, ModelError, Not, Or, Value, Var, refs_of
from wirestate.model.system import Accepted, After, Changes, Does, Ghost, On, System


class Kind(StrEnum):
    """How a claim is to be read."""

    ALWAYS = "always"
    """It holds in every reachable state, or for every step from one."""
    REACHABLE = "reachable"
    """Some run makes it true."""
    RECOVERABLE = "recoverable"
    """From every reachable state some run makes it true."""
    FALSE = "false"
    """It looks right and is wrong: some run violates it. Kept so that nobody proves it by mistake."""
    DETERMINED = "determined"
    """In no state do two rules for the same event both apply. The claim is not read."""
    EXERCISED = "exercised"
    """Every rule is taken in some run, and every state is entered. The claim is not read."""
    TOTAL = "total"
    """In every state, whatever is received has a rule or is refused by the catch-all. The claim is not read."""


@dataclass(frozen=True)
class Property:
    """One row of the property table.

    `system` names one of `systems.SYSTEMS`. `witness` is a state or a step that must be reachable, or the claim would be
    about nothing. `part` tells apart several claims that make up one row of the table. `note` says what is abstracted;
    `bound` what the system itself limits, so that the claim is proved only that far.
    """

    id: str
    system: str
    statement: str
    claim: Expr
    cite: tuple[Cite, ...]
    witness: Expr = TRUE
    ghosts: tuple[Ghost, ...] = ()
    kind: Kind = Kind.ALWAYS
    part: str = ""
    note: str = ""
    bound: str = ""

    @property
    def name(self) -> str:
        """Unique: the row of the table, the part, the system."""
        return f"{self.id}{'.' if self.part else ''}{self.part} {self.system}"


def about_steps(expr: Expr) -> bool:
    """The expression speaks of a step, not only of a state."""
    match expr:
        case On() | Does() | Accepted() | After() | Changes():
            return True
        case Not(of):
            return about_steps(of)
        case And(parts) | Or(parts):
            return any(map(about_steps, parts))
    return any(isinstance(r, Fact) for r in refs_of(expr))


def violated(claim: Expr) -> Expr:
    """The opposite of a claim."""
    return ~claim


def implies(premise: Expr, conclusion: Expr) -> Expr:
    return ~premise | conclusion


def flag(name: str, when: Expr, doc: str, *, clear: Expr | None = None) -> Ghost:
    """A ghost that becomes true when something happens, and false again at what `clear` says (which comes first)."""
    cases = ((clear, False),) if clear is not None else ()
    return Ghost(Var(name, doc=doc), (*cases, (when, True)))


def union(properties: Iterable[Property]) -> tuple[Ghost, ...]:
    """The ghosts of several properties, each once; `ModelError` if two have one name."""
    found: dict[str, Ghost] = {}
    for each in properties:
        for ghost in each.ghosts:
            if found.setdefault(ghost.var.name, ghost) is not ghost:
                raise ModelError(f"{each.name}: another ghost is named {ghost.var.name!r}")
    return tuple(found.values())


def check_names(each: Property, system: System) -> None:
    """Raise `ModelError` where a property names a variable, state, value or message that the system has not."""
    known = {*system.vars, *(g.var for g in each.ghosts)}
    for expr in (each.claim, each.witness, *(condition for g in each.ghosts for condition, _ in g.cases)):
        for part in leaves(expr):
            _check_leaf(each, system, part, known)


def leaves(expr: Expr) -> Iterable[Expr]:
    """The parts of an expression that are no connectives."""
    match expr:
        case Not(of) | After(of):
            yield from leaves(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part)
        case _:
            yield expr


def _check_leaf(each: Property, system: System, leaf: Expr, known: set[Var]) -> None:
    for ref in (leaf.ref,) if isinstance(leaf, Changes) else refs_of(leaf):
        if isinstance(ref, Var) and ref not in known:
            raise ModelError(f"property {each.name}: {system.name} has no variable {ref.name!r}")
    match leaf:
        case In(ref, values):
            _check_values(each, ref.name, ref.domain, values)
        case Eq(left, right) if isinstance(right, Value):
            _check_values(each, left.name, left.domain, (right,))
        case On(events):
            for event in events:
                if event not in system.events:
                    raise ModelError(f"property {each.name}: nothing in {system.name} can {event}")


def _check_values(each: Property, name: str, domain: tuple[Value, ...], values: tuple[Value, ...]) -> None:
    for value in values:
        if value not in domain:
            raise ModelError(f"property {each.name}: {name} cannot be {value!r}: one of {', '.join(map(str, domain))}")
