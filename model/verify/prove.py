"""One property of one system: is it so, is it about something, and what does a run that breaks it look like.

`Prover` holds what the properties of a system share: the system with all their ghosts, its relation, the lemmas found
so far, one unrolling. It decides nothing about which properties there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter

import z3

from wirestate.model.core import FALSE, Expr
from wirestate.model.properties.claims import Kind, Property, about_steps, check_names, union, violated
from wirestate.model.system import System, conjunction, observed, simplified
from wirestate.model.verify.bmc import Bmc
from wirestate.model.verify.induction import Certificate
from wirestate.model.verify.pdr import Pdr, run_of
from wirestate.model.verify.relation import Formula, Relation
from wirestate.model.verify.runs import Run, with_step

DEPTH = 40
"""How long a shortest witness or counterexample may be."""


@dataclass(frozen=True)
class Result:
    """What was found about one property. `run` is the counterexample, or what shows a `REACHABLE` claim."""

    property: Property
    verdict: str
    engine: str
    lemmas: int = 0
    run: Run | None = None
    witness: Run | None = None
    seconds: float = 0.0


class Prover:
    """The z3 side of one system and its properties."""

    def __init__(self, system: System, properties: Iterable[Property]) -> None:
        self.properties = tuple(properties)
        for each in self.properties:
            check_names(each, system)
        self.system = observed(system, union(self.properties))
        self.relation = Relation(self.system)

    @cached_property
    def pdr(self) -> Pdr:
        return Pdr(self.relation)

    @cached_property
    def bmc(self) -> Bmc:
        return Bmc(self.relation)

    def certificate(self) -> Certificate:
        """The lemmas that were found so far, to be checked apart from how they were found."""
        return Certificate(self.relation, self.pdr.proven)

    def said(self, expr: Expr) -> Callable[[int], Formula]:
        """That an expression about states, or about a step from there, holds at an instant."""
        if not about_steps(expr):
            state = self._plain(expr)
            return lambda k: self.relation.holds(state, k)
        moves = [(m, simplified(self.system.at(expr, m))) for m in self.system.moves]
        steps = [conjunction((m.when, holds)) for m, holds in moves if holds != FALSE]
        return lambda k: z3.Or([self.relation.holds(e, k) for e in steps])

    def _plain(self, expr: Expr) -> Expr:
        """An expression about states has the same meaning at every move."""
        return simplified(self.system.at(expr, self.system.moves[0]))

    def result(self, each: Property) -> Result:
        """The verdict on one property, with its witness."""
        began = perf_counter()
        found = self.decide(each)
        witness = found.run if each.kind is Kind.REACHABLE else self.reach(each.witness)
        return Result(each, found.verdict, found.engine, found.lemmas, found.run, witness, perf_counter() - began)

    def decide(self, each: Property) -> Result:
        """`proved`, `violated` (with a run that is as short as any), or for a `FALSE` claim `refuted`."""
        if each.kind is Kind.REACHABLE:
            run = self.reach(each.claim)
            return Result(each, "proved" if run else "violated", "bmc", run=run)
        bad = self.said(violated(each.claim))
        way = self.pdr.prove(bad(0))
        if way is None:
            verdict = "violated" if each.kind is Kind.FALSE else "proved"
            return Result(each, verdict, "pdr", len(self.pdr.proven))
        run = run_of(self.system, way)
        shorter = self.bmc.find(bad, len(run.steps))
        verdict = "proved" if each.kind is Kind.FALSE else "violated"
        return Result(each, verdict, "bmc", run=self._with_step(shorter or run, violated(each.claim)))

    def reach(self, goal: Expr) -> Run | None:
        """The shortest run to a state or a step, None if there is none (of any length)."""
        said = self.said(goal)
        found = self.bmc.find(said, 12)
        if found is None:
            way = self.pdr.prove(said(0))
            if way is None:
                return None
            length = len(run_of(self.system, way).steps)
            found = self.bmc.find(said, length)
        return self._with_step(found, goal) if found else None

    def _with_step(self, run: Run, goal: Expr) -> Run:
        """For a goal about a step, the run with that step at its end."""
        return with_step(self.system, run, goal) if about_steps(goal) else run
