"""One property of one system: is it so, is it about something, and what does a run that breaks it look like.

`Prover` holds what the properties of a system share: the system with all their ghosts, its relation, the lemmas found
so far, one unrolling. Which engine answers is the caller's choice; `auto` is property-directed reachability, whose
proofs are checked once more as certificates. What was kept of earlier proofs is asked first: an invariant that z3 finds inductive now,
runs that are replayed now. It decides nothing about which properties there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import product
from time import perf_counter

from wirestate.model.core import FALSE, Expr
from wirestate.model.properties.claims import Kind, Property, about_steps, check_names, union, violated
from wirestate.model.expressions import disjunction, simplified
from wirestate.model.system import System, observed
from wirestate.model.verify import structure
from wirestate.model.verify.bmc import Bmc
from wirestate.model.verify.induction import Certificate, inductive, k_induction
from wirestate.model.verify.kept import Kept
from wirestate.model.verify.pdr import Cube, Pdr, run_of
from wirestate.model.verify.placing import known, placed
from wirestate.model.verify.relation import Formula, Relation, all_of, any_of
from wirestate.model.verify.results import Result, Verdict
from wirestate.model.verify.runs import Run, with_step

FEW, SHALLOW = 5, 12
"""How deep a bounded search goes for each of several goals at first, and before property-directed reachability is asked at all."""
DEEPEST = 40
INDUCTIONS = 4
"""The largest k of a k-induction."""
Said = Callable[[int], Formula]
Decide = Callable[[Property], Result]


class Prover:
    """The z3 side of one system and its properties."""

    def __init__(
        self, system: System, properties: Iterable[Property], seconds: float | None = None, *, kept: Kept | None = None,
        beside: Iterable[Property] = (), mutant_of: System | None = None,
    ) -> None:  # fmt: skip
        """`kept` is of a proof of the properties, and of those `beside` them, whose ghosts it speaks of.

        What the properties name must be in the system, or in the one of which it is a mutant, which may not do it any more.
        """
        self.properties = tuple(properties)
        for each in self.properties:
            check_names(each, mutant_of or system)
        self.system = observed(system, union((*self.properties, *beside)))
        self.relation = Relation(self.system)
        self.seconds, self.kept = seconds, kept
        self._said: dict[Expr, Formula] = {}

    @cached_property
    def pdr(self) -> Pdr:
        before = inductive(self.relation, self.invariant.cubes) if self.kept else []
        return Pdr(self.relation, before or known(self.relation))

    @cached_property
    def invariant(self) -> Certificate:
        """What is kept and the coarse invariant that it was found with, checked. It is no proof unless it is `ok`."""
        return Certificate(self.relation, (*placed(self.system), *(self.kept.cubes(self.system) if self.kept else ())))

    @cached_property
    def bmc(self) -> Bmc:
        return Bmc(self.relation, self.pdr.proven if "pdr" in vars(self) else ())

    @property
    def lemmas(self) -> list[Cube]:
        """What was found besides the coarse invariant, which need not be kept."""
        coarse = set(placed(self.system))
        return [cube for cube in self.pdr.proven if cube not in coarse]

    def certificate(self) -> Certificate:
        """The lemmas that were found so far, to be checked apart from how they were found."""
        return Certificate(self.relation, self.pdr.proven)

    def said(self, expr: Expr) -> Said:
        """That an expression about states, or about a step from there, holds at an instant."""
        said = self._said.get(expr)
        if said is None:
            said = self._said[expr] = self._of_steps(expr) if about_steps(expr) else self._of_states(expr)
        return lambda k: self.relation.later(said, k)

    def _of_states(self, expr: Expr) -> Formula:
        return self.relation.holds(simplified(self.system.at(expr, self.system.moves[0])), 0)

    def _of_steps(self, expr: Expr) -> Formula:
        """That some move can be taken for which the expression holds; `Relation.can` has the guards."""
        r, groups = self.relation, defaultdict[int, list[Formula]](list)
        found = [self.system.at(expr, m) for m in self.system.moves]
        for i, each in enumerate(found):
            groups[id(each)].append(r.can(i, 0))
        asked = {id(each): simplified(each) for each in found}
        return any_of(all_of((any_of(groups[i]), r.holds(said, 0))) for i, said in asked.items() if said != FALSE)

    def result(self, each: Property, engine: str = "auto") -> Result:
        """The verdict on one property, with its witness."""
        began = perf_counter()
        found = self._timed(each, engine)
        if found.needs_witness:
            found = self._witnessed(found, self._near([each.witness])[0], engine)
        return replace(found, seconds=perf_counter() - began)

    def _timed(self, each: Property, engine: str) -> Result:
        began = perf_counter()
        try:
            found = self.decide(each, engine)
        except TimeoutError as error:
            found = Result(each, Verdict.UNKNOWN, engine, reason=str(error))
        return replace(found, seconds=perf_counter() - began)

    def _near(self, goals: Sequence[Expr]) -> list[Run | None]:
        """Runs to those of the goals that a bounded search finds; it looks for all at once."""
        if self.system.searched or not goals:
            return [None] * len(goals)
        try:
            return self.bmc.find_all([self.said(goal) for goal in goals], SHALLOW)
        except TimeoutError:
            return [None] * len(goals)

    def _witnessed(self, found: Result, near: Run | None, engine: str) -> Result:
        goal = found.subject.witness
        try:
            return replace(found, witness=self.with_step(near, goal) if near else self._far(goal))
        except TimeoutError as error:
            return Result(found.subject, Verdict.UNKNOWN, engine, reason=str(error))

    def shown(self, each: Property) -> Run | None:
        """The run that was kept of a property: a witness, or what a `REACHABLE` or a `FALSE` one is about."""
        if self.kept is None:
            return None
        goal = each.claim if each.kind is Kind.REACHABLE else violated(each.claim) if each.kind is Kind.FALSE else each.witness
        return self.kept.run(each.name, self.system, goal)

    def _again(self, each: Property) -> Result | None:
        """The verdict on a property by what was kept of it, where that is enough."""
        began, run = perf_counter(), self.shown(each)
        found = None
        if each.kind is Kind.ALWAYS and self.kept is not None and self.invariant.ok:
            if self.invariant.implies_not(self.said(violated(each.claim))(0)):
                found = Result(each, Verdict.PROVED, "certificate", lemmas=len(self.invariant.cubes), witness=run)
        elif each.kind in (Kind.REACHABLE, Kind.FALSE) and run is not None:
            verdict = Verdict.PROVED if each.kind is Kind.REACHABLE else Verdict.VIOLATED
            found = Result(each, verdict, "replay", run=run)
        return replace(found, seconds=perf_counter() - began) if found else None

    def _decided(self, each: Property, engine: str) -> Result:
        found = self._again(each) if engine == "auto" else None
        return found or self._timed(each, engine)

    def results(self, engine: str = "auto") -> list[Result]:
        """The verdicts on all properties, with their witnesses, which are looked for together."""
        found = [self._decided(each, engine) for each in self.properties]
        began = perf_counter()
        found = [replace(r, witness=r.witness or self.shown(r.subject)) if r.needs_witness else r for r in found]
        missing = [i for i, r in enumerate(found) if r.needs_witness and r.witness is None]
        near = self._near([self.properties[i].witness for i in missing])
        for i, run in zip(missing, near, strict=True):
            found[i] = self._witnessed(found[i], run, engine)
        seconds = (perf_counter() - began) / max(1, len(missing))
        return [replace(r, seconds=r.seconds + seconds * (i in missing)) for i, r in enumerate(found)]

    def decide(self, each: Property, engine: str = "auto") -> Result:
        """The verdict on one property, without its witness."""
        by_kind: dict[Kind, Decide] = {
            Kind.DETERMINED: self._structural, Kind.TOTAL: self._structural,
            Kind.REACHABLE: self._reachable, Kind.RECOVERABLE: self._explicit, Kind.EXERCISED: self._explicit,
        }  # fmt: skip
        by_engine: dict[str, Decide] = {
            "auto": self._explicit if self.system.searched else self._directed,
            "pdr": self._directed, "k-induction": self._k_induction, "bmc": self._bounded,
            "spacer": self._spacer, "explicit": self._explicit, "spin": self._spin,
        }  # fmt: skip
        if engine in ("explicit", "spin") and each.kind is Kind.REACHABLE:
            return by_engine[engine](each)
        return (by_kind.get(each.kind) or by_engine[engine])(each)

    def searched(self) -> list[Result]:
        """All properties with their witnesses, by one search."""
        from wirestate.model.verify import referee

        began = perf_counter()
        found = referee.results(self.properties, self.system)
        return [replace(r, seconds=(perf_counter() - began) / len(found)) for r in found]

    def _structural(self, each: Property) -> Result:
        return structure.decide(each, self.system, self.relation)

    def _reachable(self, each: Property) -> Result:
        run = self.reach(each.claim)
        return Result(each, Verdict.PROVED if run else Verdict.VIOLATED, "bmc" if run else "pdr", run=run)

    def _spin(self, each: Property) -> Result:
        from wirestate.model.verify import spin

        return spin.decide(each, self.system, self.seconds)

    def _directed(self, each: Property) -> Result:
        bad = violated(each.claim)
        said = self.said(bad)
        way = self.pdr.prove(said(0), seconds=self.seconds)
        if way is None:
            return Result(each, Verdict.PROVED, "pdr", lemmas=len(self.pdr.proven))
        run = run_of(self.system, way)
        shorter = self.bmc.find(said, len(run.steps))
        return self._violated(each, shorter or run, "pdr")

    def _violated(self, each: Property, run: Run, engine: str) -> Result:
        return Result(each, Verdict.VIOLATED, engine, run=self.with_step(run, violated(each.claim)))

    def _bounded(self, each: Property) -> Result:
        run = self.bmc.find(self.said(violated(each.claim)), DEEPEST)
        if run is not None:
            return self._violated(each, run, "bmc")
        return Result(
            each, Verdict.UNKNOWN, "bmc", unbounded=False, k=DEEPEST, reason=f"no run of {DEEPEST} steps breaks it"
        )

    def _k_induction(self, each: Property) -> Result:
        said = self.said(violated(each.claim))
        at = [said(i) for i in range(INDUCTIONS + 1)]
        for k in range(INDUCTIONS + 1):
            answer = k_induction(self.relation, at[: k + 1], k)
            if answer is not None:
                verdict = Verdict.PROVED if answer else Verdict.VIOLATED
                return Result(each, verdict, "k-induction", k=k)
        return Result(
            each, Verdict.UNKNOWN, "k-induction", k=INDUCTIONS, reason=f"not inductive for k up to {INDUCTIONS}"
        )

    def _spacer(self, each: Property) -> Result:
        from wirestate.model.verify import spacer

        answer = spacer.unreachable(self.relation, self.said(violated(each.claim))(0), self.seconds)
        verdict = {True: Verdict.PROVED, False: Verdict.VIOLATED, None: Verdict.UNKNOWN}[answer]
        return Result(each, verdict, "spacer", reason="" if answer is not None else "z3 gave up")

    def _explicit(self, each: Property) -> Result:
        from wirestate.model.verify import referee

        return referee.decide(each, self.system)

    def broken(self) -> Run | None:
        """A run that breaks any of the `ALWAYS` properties, None if there is none (of any length)."""
        always = [violated(p.claim) for p in self.properties if p.kind is Kind.ALWAYS]
        apart = ([b for b in always if about_steps(b) is steps] for steps in (True, False))
        goals = [disjunction(bad) for bad in apart if bad]
        near = None if self.system.searched else self._nearest(goals)
        return near or next(filter(None, map(self._far, goals)), None)

    def _nearest(self, goals: Sequence[Expr]) -> Run | None:
        """A run to one of the goals, if a bounded search finds one: of each first a run of few steps, which is found soon."""
        for limit, goal in product((FEW, SHALLOW) if len(goals) > 1 else (SHALLOW,), goals):
            run = self.bmc.find(self.said(goal), limit)
            if run is not None:
                return self.with_step(run, goal)
        return None

    def reach(self, goal: Expr) -> Run | None:
        """The shortest run to a state or a step, None if there is none (of any length)."""
        if self.system.searched:
            from wirestate.model.verify import referee

            return referee.reach(goal, self.system)
        return self._nearest([goal]) or self._far(goal)

    def _far(self, goal: Expr) -> Run | None:
        """A run to a state or a step that no short run reaches."""
        if self.system.searched:
            return self.reach(goal)
        said = self.said(goal)
        way = self.pdr.prove(said(0), seconds=self.seconds)
        if way is None:
            return None
        found = self.bmc.find(said, len(run_of(self.system, way).steps))
        return self.with_step(found, goal) if found else None

    def with_step(self, run: Run, goal: Expr) -> Run:
        """For a goal about a step, the run with that step at its end."""
        return with_step(self.system, run, goal) if about_steps(goal) else run
