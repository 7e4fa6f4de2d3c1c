"""Bounded model checking on a z3 relation: the shortest run to a state or a step, as a concrete run.

One unrolling serves all questions about a system. A run is read from the model of the formula and replayed on the
system's own moves before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import z3

from wirestate.model.verify.relation import Formula, Relation, decided, solver
from wirestate.model.verify.runs import Run, follow

Said = Callable[[int], Formula]
"""What is looked for, said of an instant."""


class Bmc:
    """The unrolling of one system."""

    def __init__(self, relation: Relation) -> None:
        self.relation, self.depth = relation, 0
        self.solver: Any = solver()
        self.solver.add(relation.initial(), *relation.instant(0))
        self.fresh = count()

    def _deepen(self) -> None:
        self.solver.add(*self.relation.step(self.depth))
        self.depth += 1
        self.solver.add(*self.relation.instant(self.depth))

    def find(self, said: Said, limit: int) -> Run | None:
        """The shortest run of at most `limit` moves that ends where `said` holds."""
        for k in range(limit + 1):
            if k > self.depth:
                self._deepen()
            name = z3.Bool(f"goal {next(self.fresh)}")
            self.solver.add(z3.Implies(name, said(k)))
            if decided(self.solver, self.solver.check(name)) == z3.sat:
                return self._run(self.solver.model(), k)
        return None

    def _run(self, model: Any, k: int) -> Run:
        r = self.relation
        start = tuple(r.read(model, v, 0) for v in r.system.vars)
        steps = []
        for i in range(k):
            move = r.system.moves[r.chosen(model, i)]
            steps.append((move, {f: r.read(model, f, i) for f in move.facts}))
        return follow(r.system, start, steps)
