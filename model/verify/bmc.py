"""Bounded model checking on a z3 relation: the shortest run to a state or a step, as a concrete run.

One unrolling serves all questions about a system. A run is read from the model of the formula and replayed on the
system's own moves before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import Any

import z3

from wirestate.model.verify.pdr import Cube
from wirestate.model.verify.relation import Formula, Relation, decided, solver
from wirestate.model.verify.runs import Run, follow
Said = Callable[[int], Formula]
"""What is looked for, said of an instant."""


class Bmc:
    """The unrolling of one system. What is known to be unreachable need not be looked at; nothing is believed for it."""

    def __init__(self, relation: Relation, known: Iterable[Cube] = ()) -> None:
        self.relation, self.depth = relation, 0
        self.solver: Any = solver()
        self.each = [*relation.instant(0), *(relation.excluded(cube, 0) for cube in known)]
        self.solver.add(relation.initial(), *self.each)
        self.fresh = count()

    def _deepen(self) -> None:
        self.solver.add(*self.relation.step(self.depth))
        self.depth += 1
        self.solver.add(*self.relation.shifted(self.each, self.depth))

    def find(self, said: Said, limit: int) -> Run | None:
        """The shortest run of at most `limit` moves that ends where `said` holds."""
        return self.find_all([said], limit)[0]

    def find_all(self, said: Sequence[Said], limit: int) -> list[Run | None]:
        """For each of several goals the shortest run: asked for any at once, depth by depth."""
        found: list[Run | None] = [None] * len(said)
        for k in range(limit + 1):
            if k > self.depth:
                self._deepen()
            missing = {i: z3.Bool(f"goal {next(self.fresh)}") for i, run in enumerate(found) if run is None}
            if not missing:
                break
            self.solver.add(*self.relation.shifted([z3.Implies(flag, said[i](0)) for i, flag in missing.items()], k))
            while missing and (model := self._any(missing.values())) is not None:
                run = self._run(model, k)
                for i in [i for i, flag in missing.items() if z3.is_true(model.eval(flag))]:
                    found[i] = run
                    self.solver.add(z3.Not(missing.pop(i)))
            self.solver.add(*map(z3.Not, missing.values()))
        return found

    def _any(self, flags: Iterable[Formula]) -> Any:
        """A model in which one of the goals holds; None if there is none."""
        some = z3.Bool(f"goal {next(self.fresh)}")
        self.solver.add(z3.Or(z3.Not(some), *flags))
        if decided(self.solver, self.solver.check(some)) != z3.sat:
            return None
        return self.solver.model()

    def _run(self, model: Any, k: int) -> Run:
        r = self.relation
        start = tuple(r.read(model, v, 0) for v in r.system.vars)
        steps = []
        for i in range(k):
            move = r.system.moves[r.chosen(model, i)]
            steps.append((move, {f: r.read(model, f, i) for f in move.facts}))
        return follow(r.system, start, steps)
