"""What can be said of a mutant without a run of it: that its table is wrong as a table, that something can no longer
happen, or that it behaves like the model.

`defect` asks what `structure` asks, of what changed. `lost` shows that a rule is never taken, or that a claim's witness cannot be
reached: by the coarse invariant of the mutant (`placing.placed`), and by the model's own where the mutant keeps it. `alike` shows
that in every state which the model's invariant allows, the changed rules do what they did, up to values that nothing reads. Each
answer is a proof; no answer means nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import product
from typing import Any

import z3

from wirestate.model.core import FALSE, Event, Expr, Term, Value, Var
from wirestate.model.explore import narrowed
from wirestate.model.properties.claims import Kind, Property, about_steps
from wirestate.model.expressions import disjunction, simplified
from wirestate.model.system import Move, System, after, among
from wirestate.model.verify.explicit import live, sources, vars_in
from wirestate.model.verify.pdr import Cube
from wirestate.model.verify.placing import placed
from wirestate.model.verify.relation import Formula, solver
from wirestate.model.verify.swarm import Change, Model
from wirestate.model.verify.visited import Visited

Reason = tuple[Property, str]
"""A property that does not hold, and why not."""
ALWAYS_TRUE = "what is left out holds whenever the rule is asked"
NOTHING_NEW = "what it writes is there already"
SAME = "another rule does the same in its place"
UNREAD = "nothing reads what it writes before it is written again"


class Unrun:
    """One solver for the states and facts of one instant, for all mutants of a model."""

    def __init__(self, model: Model, visited: Visited | None = None) -> None:
        """`visited`: what knows the reachable states, where the proved invariant says too little."""
        self.model, self.relation, self.visited = model, model.relation, visited
        self.solver: Any = solver()
        self.solver.add(*self.relation.instant(0))
        self.proved = z3.Bool("the model's invariant")
        self.solver.add(z3.Implies(self.proved, model.invariant))
        self.state = model.plain.endpoint().state
        self.machine = model.plain.endpoint().machine
        self.usual = set(placed(model.system))

    def _possible(self, *said: Formula) -> bool:
        self.solver.push()
        self.solver.add(*said)
        answer = self.solver.check()
        self.solver.pop()
        return bool(answer != z3.unsat)

    def _when(self, moves: Iterable[Move]) -> Formula:
        return z3.Or([self.relation.holds(m.when, 0) for m in moves])

    def defect(self, change: Change) -> Reason | None:
        """Two rules that apply at once, or a message in a state for which there is no rule."""
        groups: dict[tuple[Event | None, Value], list[Move]] = defaultdict(list)
        for move in change.system.moves:
            for state in sources(move, self.state):
                groups[move.event, state].append(move)
        for move in change.added:
            for state in sources(move, self.state):
                others = [m for m in groups[move.event, state] if m is not move]
                if others and self._possible(self._when([move]), self._when(others)):
                    return self.model.by_kind[Kind.DETERMINED], f"{move.name} and another rule apply at once"
        for move in (self.model.system.moves[i] for i in change.gone if self.machine.failed is None):
            left = [m for state in sources(move, self.state) for m in groups[move.event, state]]
            if move.received and self._possible(self._when([move]), z3.Not(self._when(left))):
                return self.model.by_kind[Kind.TOTAL], f"nothing answers in place of {move.name}"
        return None

    def lost(self, change: Change, *, kept: bool) -> Reason | None:
        """A rule that is never taken, a state that is never entered, a witness that cannot be reached.

        `kept`: the mutant keeps the model's invariant.
        """
        cubes = placed(change.system)
        fewer = [cube for cube in cubes if cube not in self.usual]
        self.solver.push()
        self.solver.add(*([self.proved] if kept else []), *map(self.model.excluded, fewer if kept else cubes))
        try:
            return self._idle(change.system, fewer) or self._unseen(change)
        finally:
            self.solver.pop()

    def _idle(self, system: System, fewer: list[Cube]) -> Reason | None:
        states = {x for cube in fewer for var, x in cube if var is self.state}
        todo = [
            (m.name, self._when([m])) for m in system.moves if m.rule is not None and not states.isdisjoint(sources(m, self.state))
        ]  # fmt: skip
        while todo:
            self.solver.push()
            self.solver.add(z3.Or([said for _, said in todo]))
            taken = self.solver.check() != z3.unsat
            model = self.solver.model() if taken else None
            self.solver.pop()
            if model is None:
                return self.model.by_kind[Kind.EXERCISED], f"{todo[0][0]} is never taken"
            todo = [(name, said) for name, said in todo if not z3.is_true(model.eval(said, model_completion=True))]
        return None

    def _unseen(self, change: Change) -> Reason | None:
        for each, whole, steps in self.witnesses:
            said = [whole] if whole is not None else []
            said += [formula for i, formula in steps if i not in change.gone]
            said += [f for move in change.added if (f := self._step(each.witness, move, change.system)) is not None]
            if not self._possible(z3.Or(said)):
                return each, "what the claim is about cannot happen: it has no witness"
        return None

    @cached_property
    def witnesses(self) -> list[tuple[Property, Formula | None, list[tuple[int, Formula]]]]:
        """Of each claim: that its witness holds in a state, or by which move (by place) it is seen."""
        found = []
        for each in self.model.properties:
            if about_steps(each.witness):
                steps = [(i, self._step(each.witness, m, self.model.system)) for i, m in enumerate(self.model.system.moves)]
                found.append((each, None, [(i, said) for i, said in steps if said is not None]))
            else:
                said = simplified(self.model.system.at(each.witness, self.model.system.moves[0]))
                found.append((each, self.relation.holds(said, 0), []))
        return found

    def _step(self, goal: Expr, move: Move, system: System) -> Formula | None:
        said = simplified(system.at(goal, move))
        return None if said == FALSE else z3.And(self._when([move]), self.relation.holds(said, 0))

    def alike(self, change: Change) -> str:
        """Why the mutant behaves like the model; nothing if that was not found."""
        return self._alike(change) or (SAME if self._instead(change) else "")

    def _alike(self, change: Change) -> str:
        own = {m.name: m for m in change.added}
        alive: dict[Value, set[int]] = {}
        reasons: dict[str, None] = {}
        for move in (self.model.system.moves[i] for i in change.gone):
            if move.name not in own or (move.effects, move.refuses) != (own[move.name].effects, own[move.name].refuses):
                return ""
            alive = alive or self._live(change)
            why = self._pair(change, move, own[move.name], alive)
            if why is None:
                return ""
            reasons.update(dict.fromkeys(why))
        return "; ".join(reasons)

    def _instead(self, change: Change) -> bool:
        """What is gone and what was added do one and the same, where one or the other applies."""
        gone = [self.model.system.moves[i] for i in change.gone]
        does = [(m.event, dict(self._unwatched(m).sets), m.effects, m.refuses) for m in (*gone, *change.added)]
        if not gone or not change.added or any(each != does[0] for each in does):
            return False
        return not self._possible(self.proved, z3.Xor(self._when(gone), self._when(change.added)))

    def _unwatching(self, change: Change) -> list[Move]:
        """The mutant's moves without ghosts."""
        known = {m.name: m for m in change.system.moves}
        return [self._unwatched(known[name]) for name in known]

    def _live(self, change: Change) -> dict[Value, set[int]]:
        plain = self.model.plain
        return live(System(plain.name, plain.vars, tuple(self._unwatching(change)), plain.endpoints), plain.endpoint())

    def _live_with(self, change: Change, key: Var) -> dict[tuple[Value, Value], set[Var]]:
        """By state and value of one more variable: what some run from there may read before it is written."""
        flows = [each for move in self._unwatching(change) for each in self._flows(move, key)]
        found: dict[tuple[Value, Value], set[Var]] = defaultdict(set)
        changed = True
        while changed:
            changed = False
            for here, reads, writes, targets in flows:
                more = reads.union(*(found[t] - writes for t in targets)) - found[here]
                if more:
                    found[here] |= more
                    changed = True
        return found

    def _flows(self, move: Move, key: Var) -> Iterator[tuple[tuple[Value, Value], set[Var], set[Var], list[tuple[Value, Value]]]]:
        """Where a move may be taken, what it reads and writes, and where it leads."""
        reads, writes = vars_in(move.when, *(t for _, t in move.sets)), {v for v, _ in move.sets}
        values = narrowed(move.when, {key: key.domain})[key]
        to, then = after(self.state, move), after(key, move)
        for s, x in product(sources(move, self.state), values):
            left = (to,) if isinstance(to, Value) else (s,)
            kept = (then,) if isinstance(then, Value) else (x,) if then is key else key.domain
            yield (s, x), reads, writes, list(product(left, kept))

    def _unwatched(self, move: Move) -> Move:
        return replace(move, sets=tuple((v, t) for v, t in move.sets if v in self.model.plain.index_of))

    def _pair(self, change: Change, old: Move, new: Move, alive: dict[Value, set[int]]) -> list[str] | None:
        """Why two rules do the same in every reachable state; None if they may not."""
        here, there = self._when([old]), self._when([new])
        reasons = []
        if old.when != new.when:
            if self._possible(self.proved, z3.Xor(here, there)) and not self._never([(old, ~new.when), (new, ~old.when)]):
                return None
            reasons.append(ALWAYS_TRUE)
        for var in self.model.plain.vars:
            one, other = after(var, old), after(var, new)
            if one == other:  # not by name: a fact and a variable may have the same
                continue
            why = self._value(var, old, new, alive) or self._unread(change, var, old, new)
            if why is None:
                return None
            reasons.append(why)
        return reasons

    def _unread(self, change: Change, var: Var, old: Move, new: Move) -> str | None:
        """The same, told by the state and what else the moves assign: such as that a session is resumed."""
        target = after(self.state, old)
        if var is self.state or not isinstance(target, Value):
            return None
        for key, term in old.sets:
            noted = key is not self.state and key in self.model.plain.index_of and after(key, new) == term
            if noted and isinstance(term, Value) and var not in self._live_with(change, key)[target, term]:
                return UNREAD
        return None

    def _never(self, cases: Iterable[tuple[Move, Expr]]) -> bool:
        """In no state that can be reached is there such a step."""
        return self.visited is not None and not any(self.visited.ever(move, said) for move, said in cases)

    def _value(self, var: Var, old: Move, new: Move, alive: dict[Value, set[int]]) -> str | None:
        """Why it does not matter that two moves leave different values in a variable; None if it may."""
        r, target = self.relation, after(self.state, old)
        one, other = (r.assigned(var, after(var, m), 0) for m in (old, new))
        if not self._possible(self.proved, self._when([new]), r.inside((var,), 1), one, z3.Not(other)):
            return NOTHING_NEW
        if self._never([(new, differs(var, after(var, old), after(var, new)))]):
            return NOTHING_NEW
        states = (target,) if isinstance(target, Value) else sources(old, self.state)
        if var is not self.state and all(self.model.plain.index_of[var] not in alive[s] for s in states):
            return UNREAD
        return None


def differs(var: Var, one: Term, other: Term) -> Expr:
    """Two terms have different values, of those that a var can have."""
    return disjunction(among(one, (x,)) & ~among(other, (x,)) for x in var.domain)
