"""Many mutants of one machine, asked one after the other of formulas that were prepared once.

A mutant differs from the model in few moves. A run that breaks a claim goes with the model up to some state, takes one changed
move there, and breaks the claim then or soon after: the model's steps before and after are unrolled once, each mutant adds its own
moves in the middle. What the proofs of the model found to be unreachable is excluded before the changed move. The questions,
the cheap ones first: can it break a claim in a situation to which the run of an earlier mutant led; can the changed move leave the
proved invariant or break a claim at once (if not, nothing is ever broken by it); can it break one within a few steps; where it leads
out of the invariant, does the mutant go wrong many steps later from there; does it after a long way; or, in their place, what `Visited`
looks up. The run is replayed on the mutant itself before anyone sees it. A mutant for which none is found survives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import z3

from wirestate.model.core import FALSE, And, Expr, Not, Or, Ref, Value
from wirestate.model.explore import truth
from wirestate.model.properties.claims import Kind, Property, about_steps, union, violated
from wirestate.model.properties.edits import Mutant
from wirestate.model.properties.systematic import kind_of
from wirestate.model.expressions import disjunction, simplified
from wirestate.model.system import Can, Move, System, observed
from wirestate.model.verify.explicit import sources
from wirestate.model.verify.induction import Certificate
from wirestate.model.verify.pdr import Cube
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.relation import Formula, decided, solver
from wirestate.model.verify.runs import Facts, Run, State, Taken, taken, valuation
from wirestate.model.verify.session import family
from wirestate.model.verify.visited import Changed, Visited, Way

BEFORE, AFTER, FAR = 8, 3, 14
"""The model's steps before a changed move and after it; and before it where no other question shows a run."""
AGAIN, LATER = 4, 4
"""After a state to which it led: the model's steps before it is taken once more, and after that."""
KNOWN = 40
"""How many situations are known of each state."""
CONFLICTS = 4_000
"""When z3 gives up a question: the mutant may survive for that. It does not depend on how fast the computer is."""

@dataclass(frozen=True)
class Change:
    """A mutant of a system: as a system with all ghosts, its own moves, and the model's moves (by place) that it has not.

    `covered` are those of the latter that the mutant's own move of that name can do as well.
    """

    system: System
    added: tuple[Move, ...]
    gone: tuple[int, ...]
    covered: frozenset[int]
    changed: tuple[Property, ...]
    """Claims about states that speak of what can happen, where the mutant changed just that."""


@dataclass(frozen=True)
class Broken:
    """The claim that a mutant breaks, and the run that shows it."""

    subject: Property
    run: Run


def signature(move: Move) -> tuple[object, ...]:
    """What tells moves apart: two builds of one system give equal ones."""
    return move.name, str(move.when), tuple((v.name, str(t)) for v, t in move.sets), move.effects, move.refuses


class Model:
    """What all mutants of a machine have in common: the system with every ghost, its claims, its proved invariant.

    `mutated` makes the system of a mutant, without ghosts. `ValueError` if a claim does not hold.
    """

    def __init__(self, plain: System, properties: Iterable[Property], mutated: Callable[[Mutant], System]) -> None:
        listed = tuple(properties)
        self.properties = tuple(p for p in listed if p.kind is Kind.ALWAYS)
        self.by_kind = {p.kind: p for p in listed if p.kind is not Kind.ALWAYS}
        self.name, self.plain, self.mutated = plain.name, plain, mutated
        self.prover = Prover(self.plain, self.properties)
        self.system, self.relation = self.prover.system, self.prover.relation
        self.ghosts = union(self.properties)
        self.place = {signature(m): i for i, m in enumerate(self.plain.moves)}
        self.own = {id(m) for m in self.system.moves}
        self.state = self.plain.endpoint().state
        self._simple: dict[int, tuple[Expr, Expr]] = {}
        self.wrong = {p.name: violated(p.claim) for p in self.properties}
        self.possible = {p.name: frozenset(_possible(p.claim)) for p in self.properties}
        self.of_steps = [p for p in self.properties if about_steps(p.claim)]
        self.of_states = [p for p in self.properties if not about_steps(p.claim)]
        self.lemmas = self._lemmas()
        certificate = Certificate(self.relation, self.lemmas)
        if not certificate.ok:
            raise AssertionError(f"{self.name}: what the proofs found is no invariant")
        self.invariant = certificate.excluded(0)
        self.bad = self._bad()

    def excluded(self, cube: Cube) -> Formula:
        """No state of the cube, now."""
        return self.relation.excluded(cube, 0)

    def _lemmas(self) -> list[Cube]:
        """What the proofs of all claims found to be unreachable, family by family."""
        groups: dict[tuple[str, str], list[Property]] = {}
        for each in self.properties:
            groups.setdefault(family(each), []).append(each)
        found: dict[Cube, None] = {}
        for properties in groups.values():
            prover = Prover(self.plain, properties)
            for each in properties:
                if prover.pdr.prove(prover.said(violated(each.claim))(0)) is not None:
                    raise ValueError(f"{each.name} does not hold of the model: there is nothing to measure mutants by")
            found.update(dict.fromkeys(prover.pdr.proven))
        return list(found)

    def change(self, mutant: Mutant) -> Change:
        """The mutant's system, made of the model's moves where they are the same."""
        theirs = {signature(m): m for m in self.mutated(mutant).moves}
        fresh = [m for key, m in theirs.items() if key not in self.place]
        watched = observed(replace(self.plain, moves=tuple(fresh)), self.ghosts).moves
        rest = iter(watched)
        moves = tuple(self.system.moves[self.place[k]] if k in self.place else next(rest) for k in theirs)
        gone = tuple(i for key, i in self.place.items() if key not in theirs)
        system = replace(self.system, moves=moves)
        touched = {self.system.moves[i].event for i in gone} | {m.event for m in watched}
        changed = tuple(p for p in self.of_states if touched & self.possible[p.name])
        return Change(system, watched, gone, frozenset(self._covered(mutant, watched, gone)), changed)

    def _covered(self, mutant: Mutant, added: tuple[Move, ...], gone: tuple[int, ...]) -> Iterator[int]:
        """A weakened rule can do what it did, and so can a refusal in place of a dropped rule."""
        kind = kind_of(mutant)
        wider = {m.name for m in added if kind == ("weaken" if m.rule is not None else "drop")}
        return (i for i in gone if self.plain.moves[i].name in wider)

    def bad_steps(self, move: Move, system: System) -> dict[str, Expr]:
        """When the move breaks each claim about steps."""
        found = {p.name: self._at(p, move, system) for p in self.of_steps}
        return {name: said for name, said in found.items() if said != FALSE}

    def bad_states(self, system: System, properties: Iterable[Property]) -> dict[str, Expr]:
        """When a state breaks each claim about states."""
        return {p.name: self._at(p, system.moves[0], system) for p in properties}

    def _at(self, each: Property, move: Move, system: System) -> Expr:
        """That a claim is broken; of what says the same in all mutants, it is worked out once."""
        said = (system if self.possible[each.name] else self.system).at(self.wrong[each.name], move)
        found = self._simple.get(id(said))
        if found is None:
            found = self._simple[id(said)] = said, simplified(said)  # kept with it, so that the id stays its own
        return found[1]

    def visited(self) -> Visited:
        """All its states, with what the claims exclude. `ValueError` if they are too many."""
        of = self.system
        return Visited(of, self.relation.facts, self.bad_states(of, self.of_states), lambda i: self.bad_steps(of.moves[i], of))

    def bad_step(self, move: Move, system: System) -> Expr:
        """That the move breaks a claim about steps."""
        return disjunction(self.bad_steps(move, system).values())

    def bad_state(self, system: System, properties: Iterable[Property]) -> Expr:
        """That a state breaks a claim about states."""
        return disjunction(self.bad_states(system, properties).values())

    def _bad(self) -> Formula:
        """That the model is in a state, or takes one move, that breaks a claim."""
        r = self.relation
        taken = [r.taken(i, 0) for i in range(len(self.system.moves))]
        found = [r.holds(self.bad_state(self.system, self.of_states), 0)]
        for i, move in enumerate(self.system.moves):
            bad = self.bad_step(move, self.system)
            if bad != FALSE:
                found.append(z3.And(r.taken(i, 0), r.can(i, 0), r.holds(bad, 0)))
        return z3.And(z3.Or(found), z3.AtMost(*taken, 1))

    def breaks(self, change: Change, state: State, move: Move | None, facts: Facts) -> Property | None:
        """The claim that a state breaks, or that a step from it does."""
        system, changed = change.system, {p.name for p in change.changed}
        values: dict[Ref, tuple[Value, ...]] = {r: (v,) for r, v in valuation(system, state).items()}
        values.update((f, (v,)) for f, v in facts.items())
        for each in self.of_states if move is None else self.of_steps:
            said = self._at(each, move or system.moves[0], system if each.name in changed else self.system)
            if said != FALSE and truth(said, values):
                return each
        return None


def _possible(expr: Expr) -> Iterator[object]:
    """The events of which an expression says that they can happen."""
    match expr:
        case Can(events):
            yield from events
        case Not(of):
            yield from _possible(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _possible(part)


class Unrolling:
    """Steps of the model, a gap for a changed move, and steps of the model after it; each before and after may be idle.

    `leaves`: to leave the invariant by the changed move counts as bad. Where it begins is for those who are made of it to say: here, from
    any state of the invariant.
    """

    proved = True
    """Up to the changed move, nothing is considered that the model's invariant excludes."""

    def __init__(self, model: Model, before: int, after: int, *, leaves: bool = False) -> None:
        self.model, self.gap, self.end = model, before, before + 1 + after
        r = model.relation
        self.solver, self.fresh = solver(), count()
        self.solver.set("max_conflicts", CONFLICTS)
        self._unroll()
        self.bad = z3.Bool("bad")
        said = z3.Not(r.later(model.invariant, 1 + before)) if leaves else r.later(model.bad, self.end)
        self.solver.add(z3.Implies(self.bad, said))

    def _unroll(self) -> None:
        r = self.model.relation
        step = r.step(0)[1:]  # without the demand that some move is taken
        for k in range(self.end + 1):
            self.solver.add(*r.instant(k))
            if self.proved and k <= self.gap:
                self.solver.add(r.later(self.model.invariant, k))
            if k not in (self.gap, self.end):
                self.solver.add(*(step if k == 0 else r.shifted(step, k)))

    def ask(self, change: Change, *assumed: Formula) -> Way | None:
        """The steps (by the mutant's moves) of a run that breaks a claim, after where it begins; None if there is none.

        `TimeoutError` if z3 gives up.
        """
        r = self.model.relation
        asked, bits, bad = z3.Bool(f"asked {next(self.fresh)}"), [], [self.bad]
        for move in change.added:
            bits.append(z3.Bool(f"changed {next(self.fresh)}"))
            self.solver.add(z3.Implies(bits[-1], effect(self.model, move, self.gap)))
            worse = self.model.bad_step(move, change.system)
            if worse != FALSE:
                bad.append(z3.And(bits[-1], r.holds(worse, self.gap)))
        impossible = r.holds(self.model.bad_state(change.system, change.changed), self.gap)
        self.solver.add(z3.AtMost(*bits, 1) if bits else True)
        self.solver.add(z3.Implies(asked, z3.Or(impossible, z3.And(z3.Or([*bits, *self.otherwise]), z3.Or(bad)))))
        lost = set(change.gone) - change.covered
        forbidden = [z3.Not(r.taken(i, k)) for i in lost for k in range(self.end + 1) if k != self.gap]
        answer = self.solver.check(asked, *assumed, *forbidden)
        found = self._steps(self.solver.model(), bits, change) if answer == z3.sat else None
        self.solver.add(z3.Not(asked))
        decided(self.solver, answer)
        return found

    @property
    def otherwise(self) -> list[Formula]:
        """What may be in the place of the changed move."""
        return []

    def _steps(self, model: Any, bits: list[Any], change: Change) -> Way:
        r = self.model.relation
        named = {m.name: m for m in change.system.moves}
        start = tuple(r.read(model, v, 0) for v in r.system.vars)
        steps: list[tuple[Move, Facts]] = []
        for k in range(self.end + 1):
            if k == self.gap:
                own = [m for m, bit in zip(change.added, bits, strict=True) if z3.is_true(model.eval(bit))]
                if not own and not any(z3.is_true(model.eval(other)) for other in self.otherwise):
                    break  # a claim is broken here already: what comes after means nothing
                steps += [(move, {f: r.read(model, f, k) for f in r.facts}) for move in own[:1]]
            else:
                steps += ((named[move.name], facts) for move, facts in chosen(self.model, model, k))
        return start, steps


class Begun(Unrolling):
    """From the beginning."""

    def _unroll(self) -> None:
        super()._unroll()
        self.solver.add(self.model.relation.initial())


class Near(Unrolling):
    """From states of the model to which runs of earlier mutants led, each with the way there: no search is needed to reach them."""

    proved = False

    def __init__(self, model: Model, after: int) -> None:
        super().__init__(model, 0, after)
        self.ways: dict[State, tuple[Way, Formula]] = {}
        self.place = model.system.index_of[model.system.endpoint().state]
        self.here: Counter[Value] = Counter()

    def learn(self, way: Way) -> None:
        """Note the states on a way, as far as it is the model's own."""
        state, steps = way
        for i, (move, facts) in enumerate([*steps, (None, {})]):
            if state not in self.ways and self.here[state[self.place]] < KNOWN:
                self._add(state, (way[0], steps[:i]))
            if move is None or id(move) not in self.model.own:
                break
            state = taken(self.model.system, state, move, facts)

    def _add(self, state: State, way: Way) -> None:
        r, said = self.model.relation, z3.Bool(f"known {len(self.ways)}")
        self.solver.add(*(z3.Implies(said, r.atom(v, x, 0)) for v, x in zip(r.system.vars, state, strict=True)))
        self.ways[state] = way, said
        self.here[state[self.place]] += 1

    def run(self, change: Change) -> Way | None:
        """A run that breaks a claim, from the beginning."""
        gone = [self.model.system.moves[i] for i in change.gone]
        touched = {s for move in (*change.added, *gone) for s in sources(move, self.model.state)}
        lost = {self.model.system.moves[i].name for i in set(change.gone) - change.covered}
        fitting = {
            said: way for state, (way, said) in self.ways.items()
            if state[self.place] in touched and lost.isdisjoint(m.name for m, _ in way[1])
        }  # fmt: skip
        if not fitting:
            return None
        some = z3.Bool(f"somewhere {next(self.fresh)}")
        self.solver.add(z3.Implies(some, z3.Or(list(fitting))))
        found = self.ask(change, some)
        self.solver.add(z3.Not(some))
        if found is None:
            return None
        start, steps = self.ways[found[0]][0]
        named = {m.name: m for m in change.system.moves}
        return start, [*((named[m.name], f) for m, f in steps), *found[1]]


class Onward(Unrolling):
    """From any state whatever; the changed move may be taken once more, or not."""

    proved = False

    def _unroll(self) -> None:
        super()._unroll()
        r, self.idle = self.model.relation, z3.Bool("idle")
        self.solver.add(z3.Implies(self.idle, z3.And([r.same(v, v, self.gap + 1, self.gap) for v in r.system.vars])))

    @property
    def otherwise(self) -> list[Formula]:
        return [self.idle]

    def on(self, state: State, change: Change) -> list[tuple[Move, Facts]] | None:
        """The steps from a state that break a claim."""
        r = self.model.relation
        found = self.ask(change, *(r.atom(v, x, 0) for v, x in zip(r.system.vars, state, strict=True)))
        return None if found is None else found[1]


def effect(of: Model, move: Move, k: int) -> Formula:
    """That a move is taken after instant `k`."""
    r, sets = of.relation, dict(move.sets)
    same = [r.same(v, v, k + 1, k) for v in of.system.vars if v not in sets]
    return z3.And(r.holds(move.when, k), *(r.assigned(v, t, k) for v, t in move.sets), *same)


def chosen(of: Model, model: Any, k: int) -> Iterator[tuple[Move, Facts]]:
    """The move that a model takes after instant `k`, if it takes one."""
    r = of.relation
    for i, move in enumerate(r.system.moves):
        if z3.is_true(model.eval(r.taken(i, k))) and z3.is_true(model.eval(r.can(i, k))):
            yield move, {f: r.read(model, f, k) for f in r.facts}


class Swarm:
    """The mutants of one machine against all its claims about every run."""

    def __init__(self, model: Model, visited: Visited | None = None) -> None:
        """`visited`: what looks runs up, in place of searches by z3."""
        self.model, self.visited = model, visited
        self.near = Near(model, 1)
        self.once = Unrolling(model, 0, 0, leaves=True)
        self.begun = Begun(model, BEFORE, AFTER)
        self.leaving = Begun(model, BEFORE, 0, leaves=True)
        self.onward = Onward(model, AGAIN, LATER)
        self.far = Begun(model, FAR, AFTER)
        self.far.solver.set("max_conflicts", 10 * CONFLICTS)

    def soon(self, change: Change) -> Broken | None:
        """The claim that a mutant breaks in a situation that is known from other mutants."""
        with suppress(TimeoutError):
            way = self.near.run(change) if self.visited is None else self.visited.breaking(self._changed(change), far=False)
            return None if way is None else self._replayed(change, *way)
        return None

    def _changed(self, change: Change) -> Changed:
        model, gone = self.model, set(change.gone)
        own = [(move, model.bad_steps(move, change.system)) for move in change.added]
        bad = model.bad_states(change.system, change.changed)
        return Changed(own, gone, gone - change.covered, {m.name: m for m in change.system.moves}, bad)

    def kept(self, change: Change) -> bool:
        """The mutant keeps the proved invariant, and so all claims about every run."""
        return self.once.ask(change) is None

    def broken(self, change: Change) -> Broken | None:
        """The claim that a mutant breaks, with the run; None if none was found. `TimeoutError` if z3 gave up the last question."""
        if self.visited is not None:
            way = self.visited.breaking(self._changed(change))
            return None if way is None else self._replayed(change, *way)
        found = None
        with suppress(TimeoutError):
            found = self._learned(change, self.begun.ask(change))
        with suppress(TimeoutError):
            found = found or self._late(change, self.leaving.ask(change))
        return found or self._learned(change, self.far.ask(change))

    def _late(self, change: Change, way: Way | None) -> Broken | None:
        if way is None:
            return None
        self.near.learn(way)
        start, steps = way
        for move, facts in steps:
            start = taken(change.system, start, move, facts)
        more = self.onward.on(start, change)
        return None if more is None else self._replayed(change, way[0], [*steps, *more])

    def _learned(self, change: Change, way: Way | None) -> Broken | None:
        if way is None:
            return None
        self.near.learn(way)
        return self._replayed(change, *way)

    def _replayed(self, change: Change, state: State, steps: list[tuple[Move, Facts]]) -> Broken:
        """The run on the mutant, up to where it breaks a claim."""
        system, start = change.system, state
        done: list[Taken] = []
        for move, facts in [*steps, (None, {})]:
            claim = self.model.breaks(change, state, None, {})
            if claim is not None:
                return Broken(claim, Run(start, tuple(done)))
            if move is None:
                break
            claim = self.model.breaks(change, state, move, facts)
            state = taken(system, state, move, facts)
            done.append(Taken(move, {f: facts[f] for f in move.facts}, state))
            if claim is not None:
                return Broken(claim, Run(start, tuple(done)))
        raise AssertionError(f"{self.model.name}: a run that breaks a claim does not when it is replayed")
