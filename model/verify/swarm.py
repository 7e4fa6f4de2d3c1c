"""Many mutants of one system at once: one system with a variable that says which mutant it is.

A mutant differs from the model in few moves. Those that it lacks are guarded against it, those that it adds are guarded for
it; the variable has any value to begin with and never changes. So one unrolling, and one set of lemmas, serve hundreds of
mutants, and each question names its mutant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

import z3

from wirestate.model.core import In, Var
from wirestate.model.properties.claims import Kind, Property, violated
from wirestate.model.system import Move, System, conjunction
from wirestate.model.verify.pdr import run_of
from wirestate.model.verify.prove import SHALLOW, Prover
from wirestate.model.verify.relation import Formula
from wirestate.model.verify.runs import Run

Signature = tuple[object, ...]


def signature(move: Move) -> Signature:
    """What tells moves apart: two builds of one system give equal ones."""
    return (move.name, str(move.when), tuple((v.name, str(t)) for v, t in move.sets), move.effects, move.refuses)


class Swarm:
    """Mutants by name, as systems, of one base system."""

    def __init__(
        self, base: System, mutants: Mapping[str, System], properties: tuple[Property, ...], seconds: float
    ) -> None:
        self.names = tuple(mutants)
        self.which = Var("mutant", ("", *self.names), "which mutant this is", initial=None)
        self.prover = Prover(self._merged(base, mutants), properties, seconds)

    def _merged(self, base: System, mutants: Mapping[str, System]) -> System:
        kept = {signature(m): m for m in base.moves}
        lost: dict[Signature, list[str]] = defaultdict(list)
        added: list[Move] = []
        for name, system in mutants.items():
            theirs = {signature(m): m for m in system.moves}
            for key in kept.keys() - theirs.keys():
                lost[key].append(name)
            added += [self._only(name, m) for key, m in theirs.items() if key not in kept]
        moves = [self._without(m, lost.get(key, ())) for key, m in kept.items()]
        return replace(base, vars=(*base.vars, self.which), moves=(*moves, *added))

    def _only(self, name: str, move: Move) -> Move:
        return replace(move, when=conjunction((move.when, In(self.which, (name,)))))

    def _without(self, move: Move, names: list[str] | tuple[()]) -> Move:
        if not names:
            return move
        left = tuple(n for n in self.which.domain if n not in names)
        return replace(move, when=conjunction((move.when, In(self.which, left))))

    def _is(self, name: str) -> Formula:
        r = self.prover.relation
        return r.at(self.which, 0) == r.value(self.which, name)

    def broken(self, name: str, each: Property) -> Run | None:
        """The run with which a mutant breaks an `ALWAYS` property; None if it does not (for runs of any length)."""
        if each.kind is not Kind.ALWAYS:
            raise ValueError(f"{each.name} is not about every run")
        said = self.prover.said(violated(each.claim))
        found = self.prover.bmc.find(lambda k: z3.And(said(k), self._is(name)), SHALLOW)
        if found is None:
            way = self.prover.pdr.prove(z3.And(said(0), self._is(name)), seconds=self.prover.seconds)
            if way is None:
                return None
            found = run_of(self.prover.system, way)
        return self.prover.with_step(found, violated(each.claim))

    def broken_by_any(self, name: str, depth: int = SHALLOW) -> Run | None:
        """The shortest run, of at most `depth` steps, with which a mutant breaks any of the properties."""
        claims = [self.prover.said(violated(p.claim)) for p in self.prover.properties if p.kind is Kind.ALWAYS]
        return self.prover.bmc.find(lambda k: z3.And(z3.Or([said(k) for said in claims]), self._is(name)), depth)


def differs(base: System, other: System) -> bool:
    """The systems have not the same moves."""
    return {signature(m) for m in base.moves} != {signature(m) for m in other.moves}
