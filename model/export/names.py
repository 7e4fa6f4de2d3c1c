"""Identifiers for languages that are stricter about them than the tables. Shared by the exports; knows no language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from wirestate.model.core import Ref, Term, Value, Var, refs_of


def identifier(text: object) -> str:
    """Letters, digits and underscores only, a letter first."""
    name = re.sub(r"\W+", "_", str(text), flags=re.ASCII).strip("_") or "x"
    return name if name[0].isalpha() else f"x_{name}"


class Names:
    """Identifiers that are all different. `reserved` words of the language are not given out."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self.taken = set(reserved)

    def fresh(self, text: object) -> str:
        base = name = identifier(text)
        number = 1
        while name in self.taken:
            number += 1
            name = f"{base}_{number}"
        self.taken.add(name)
        return name


def constants(refs: Iterable[Ref], names: Names) -> dict[tuple[Value, ...], dict[Value, str]]:
    """A name for each value of each domain of words, after the first ref that has the domain. Numbers and Booleans need none."""
    found: dict[tuple[Value, ...], dict[Value, str]] = {}
    for ref in refs:
        if ref.domain not in found and any(isinstance(v, str) for v in ref.domain):
            found[ref.domain] = {v: names.fresh(f"{ref.name}_{v}") for v in ref.domain}
    return found


def in_turn(sets: Sequence[tuple[Var, Term]]) -> tuple[list[tuple[Var, Term]], list[Var]]:
    """Simultaneous assignments in an order in which each reads what none before it has written.

    Where there is no such order, the second list names variables to be saved first, and read as saved.
    """
    left, order, saved = list(sets), [], []
    while left:
        read = [{r for r in refs_of(t) if r is not v} for v, t in left]
        for i, (var, term) in enumerate(left):
            if not any(var in others for k, others in enumerate(read) if k != i):
                order.append((var, term))
                del left[i]
                break
        else:
            saved.append(left[0][0])
            order.append(left.pop(0))
    return order, saved
