"""k-induction on a z3 relation, and the check of an inductive invariant: the certificate of every unbounded proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import z3

from wirestate.model.verify.pdr import Cube
from wirestate.model.verify.relation import Formula, Relation, all_of, negated, solver


class Certificate:
    """Cubes that are said to be unreachable, together inductive. `ok` is z3's answer, asked for each of them."""

    def __init__(self, relation: Relation, cubes: Sequence[Cube]) -> None:
        self.relation, self.cubes = relation, tuple(cubes)
        self.states = solver()
        self.states.add(*relation.instant(0), self.excluded(0))
        self.ok = self._initially() and self._inductive()

    def excluded(self, k: int) -> Formula:
        """Nothing of the cubes, at instant `k`."""
        return all_of([self.relation.excluded(cube, k) for cube in self.cubes])

    def _initially(self) -> bool:
        s = solver()
        s.add(self.relation.domains(0), self.relation.initial(), negated(self.excluded(0)))
        return bool(s.check() == z3.unsat)

    def _inductive(self) -> bool:
        s, r = solver(), self.relation
        s.add(*r.instant(0), r.domains(1), *r.step(0), self.excluded(0))
        return all(s.check(*(r.atom(v, x, 1) for v, x in cube)) == z3.unsat for cube in self.cubes)

    def implies_not(self, bad: Formula) -> bool:
        """No state that the invariant allows is bad."""
        self.states.push()
        self.states.add(bad)
        answer = self.states.check()
        self.states.pop()
        return bool(answer == z3.unsat)


ROUNDS = 6
"""How often what is not inductive is taken out before nothing is believed to be."""


def inductive(relation: Relation, cubes: Iterable[Cube]) -> list[Cube]:
    """A part of the cubes that no run reaches: round by round, those are taken out that a step leads into from outside all."""
    outside = solver()
    outside.add(relation.domains(0), relation.initial())
    left = [cube for cube in cubes if outside.check(*(relation.atom(v, x, 0) for v, x in cube)) == z3.unsat]
    for _ in range(ROUNDS):
        s = solver()
        s.add(*relation.instant(0), relation.domains(1), *relation.step(0), *(relation.excluded(cube, 0) for cube in left))
        kept = [cube for cube in left if s.check(*(relation.atom(v, x, 1) for v, x in cube)) == z3.unsat]
        if len(kept) == len(left):
            return left
        left = kept
    return []


def k_induction(relation: Relation, at: Sequence[Formula], k: int) -> bool | None:
    """True: what is bad is unreachable, by k-induction. False: reachable within `k` steps. None: not decided by this k.

    `at` says of instants 0 to k that it is bad.
    """
    base, step = solver(), solver()
    base.add(relation.initial())
    for i in range(k + 1):
        for s in (base, step):
            s.add(*relation.instant(i))
        base.push()
        base.add(at[i])
        if base.check() == z3.sat:
            return False
        base.pop()
        if i < k:
            part = relation.step(i)
            base.add(*part)
            step.add(*part, z3.Not(at[i]))
    step.add(at[k])
    return True if step.check() == z3.unsat else None
