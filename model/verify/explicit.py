"""Explicit-state search of a system: the referee of the other engines, and the proof itself where the space is finite.

Every reachable state is visited once, breadth first, so a run to a goal is as short as any. A search that reaches its limit
is not complete, and proves nothing. Facts are never enumerated: a move's outcomes, for the values of the vars that it
mentions, are computed once by `explore.outcomes`. States that differ only in vars that nothing reads any more count as one.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from operator import contains

from wirestate.model.core import FALSE, TRUE, And, Expr, In, Ref, Term, Value, Var, refs_of
from wirestate.model.explore import outcomes, solve, substitute, truth
from wirestate.model.system import Endpoint, Move, System, conjunction
from wirestate.model.verify.runs import Facts, Run, State, follow, valuation

LIMIT = 3_000_000
Flow = tuple[Sequence[Value], set[int], set[int], Sequence[Value]]
Outcome = tuple[tuple[int, Value], ...]
"""What a move assigns: places of vars and values."""


@dataclass(frozen=True)
class Goal:
    """What is looked for: a state in which `state` holds, or a step by a move (by its place) for which `steps` has it.

    An expression about a step is over the state before it and the facts, without the move's own guard.
    """

    name: str
    state: Expr = FALSE
    steps: Mapping[int, Expr] | None = None

    def vars(self) -> Iterator[Var]:
        for expr in (self.state, *(self.steps or {}).values()):
            yield from (r for r in refs_of(expr) if isinstance(r, Var))


class Compiled:
    """A guard and assignments, by the values of the vars that they mention."""

    def __init__(self, system: System, when: Expr, sets: Sequence[tuple[Var, Term]] = ()) -> None:
        self.when, self.sets = when, sets
        refs = [*refs_of(when), *(r for _, term in sets for r in refs_of(term))]
        self.vars = tuple(dict.fromkeys(r for r in refs if isinstance(r, Var)))
        self.reads = tuple(system.index_of[v] for v in self.vars)
        self.index_of = system.index_of
        self.memo: dict[tuple[Value, ...], tuple[Outcome, ...]] = {}

    def after(self, state: State) -> tuple[Outcome, ...]:
        """The assignments that are possible from a state: none if the guard cannot hold."""
        seen = tuple([state[i] for i in self.reads])
        found = self.memo.get(seen)
        if found is None:
            known: dict[Ref, Value] = dict(zip(self.vars, seen, strict=True))
            each = (tuple((self.index_of[v], x) for v, x in o.items()) for o in outcomes(self.when, self.sets, known))
            found = self.memo[seen] = tuple(dict.fromkeys(each))
        return found


def initial_states(system: System) -> Iterator[State]:
    """Every state that the system may begin in."""
    options = [v.domain if v.initial is None else (v.initial,) for v in system.vars]
    for values in product(*options):
        if system.start == TRUE or truth(system.start, {v: (x,) for v, x in zip(system.vars, values, strict=True)}):
            yield values


def sources(move: Move, var: Var) -> tuple[Value, ...]:
    """The values of `var` for which the guard may hold, as far as its own conjuncts about it say."""
    values = var.domain
    for part in move.when.parts if isinstance(move.when, And) else (move.when,):
        if isinstance(part, In) and part.ref is var:
            values = tuple(v for v in values if v in part.values)
    return values


def telling(system: System) -> list[Var]:
    """The vars that tell best which moves are possible: the states of the endpoints, and what many guards ask for by value."""
    states = [e.state for e in system.endpoints]
    asked = Counter(
        part.ref
        for move in system.moves
        for part in (move.when.parts if isinstance(move.when, And) else (move.when,))
        if isinstance(part, In) and isinstance(part.ref, Var)
    )
    often = [v for v, times in asked.items() if v not in states and 10 * times > len(system.moves)]
    return [*states, *(v for v in system.vars if v in often)]


def live(system: System, endpoint: Endpoint, always: set[Var]) -> dict[Value, set[int]]:
    """State of the endpoint -> places of the vars that some run from there may read before it assigns them.

    A var that a move reads which is not bound to a state of this endpoint counts as read everywhere.
    """
    places = system.index_of
    found: dict[Value, set[int]] = {s: {places[v] for v in always} for s in endpoint.state.domain}
    flows = [_flow(move, endpoint, places) for move in system.moves]
    for here, read, _, _ in flows:
        if len(here) == len(endpoint.state.domain):
            for kept in found.values():
                kept.update(read)
    changed = True
    while changed:
        changed = False
        for here, read, written, target in flows:
            for state in here:
                for after in target or (state,):
                    more = (read | (found[after] - written)) - found[state]
                    if more:
                        found[state] |= more
                        changed = True
    return found


def _flow(move: Move, endpoint: Endpoint, places: Mapping[Var, int]) -> Flow:
    """Where a move may be taken, what it reads and writes, and where it leads (nothing: it stays)."""
    refs = [*refs_of(move.when), *(r for _, term in move.sets for r in refs_of(term))]
    reads = {places[r] for r in refs if isinstance(r, Var)}
    to = dict(move.sets).get(endpoint.state)
    targets: Sequence[Value] = () if to is None else (to,) if isinstance(to, Value) else endpoint.state.domain
    return sources(move, endpoint.state), reads, {places[v] for v, _ in move.sets}, targets


class Search:
    """Breadth-first search of a system. `seen` maps each state to the one before it, and the move taken."""

    def __init__(self, system: System, goals: Iterable[Goal] = (), limit: int = LIMIT, *, stops: bool = False) -> None:
        """`stops`: once every goal is found nothing more is visited."""
        self.system, self.goals, self.limit, self.complete, self.stops = system, tuple(goals), limit, True, stops
        self.moves = [Compiled(system, m.when, m.sets) for m in system.moves]
        self.wanted = [self._wanted(goal) for goal in self.goals]
        self.found: dict[str, tuple[State, int | None]] = {}
        self.seen: dict[State, tuple[State, int] | None] = {}
        self.fired: set[int] = set()
        keys = telling(system)
        self._keys = [system.index_of[v] for v in keys]
        self._sources = [[frozenset(sources(m, v)) for v in keys] for m in system.moves]
        self._here: dict[tuple[Value, ...], list[int]] = {}
        always = {v for goal in self.goals for v in goal.vars()}
        self._live = [(system.index_of[e.state], live(system, e, always)) for e in system.endpoints]
        self._dead: dict[tuple[Value, ...], list[tuple[int, Value]]] = {}

    def _wanted(self, goal: Goal) -> tuple[Compiled | None, dict[int, Compiled]]:
        state = Compiled(self.system, goal.state) if goal.state != FALSE else None
        steps = {
            i: Compiled(self.system, conjunction((self.system.moves[i].when, e)))
            for i, e in (goal.steps or {}).items()
            if e != FALSE
        }
        return state, steps

    def moves_at(self, state: State) -> list[int]:
        """The moves that the states of the endpoints allow."""
        key = tuple([state[i] for i in self._keys])
        found = self._here.get(key)
        if found is None:
            found = self._here[key] = [
                i for i, allowed in enumerate(self._sources) if all(map(contains, allowed, key))
            ]  # fmt: skip
        return found

    def reduced(self, state: State) -> State:
        """The state with every var that nothing reads any more at the first value of its domain."""
        key = tuple([state[i] for i, _ in self._live])
        dead = self._dead.get(key)
        if dead is None:
            kept = set.intersection(*(table[x] for x, (_, table) in zip(key, self._live, strict=True))) if key else None
            kept = None if kept is None else kept | {i for i, _ in self._live}
            dead = self._dead[key] = [] if kept is None else [
                (i, v.domain[0]) for i, v in enumerate(self.system.vars) if i not in kept
            ]  # fmt: skip
        if not dead:
            return state
        values = list(state)
        for i, first in dead:
            values[i] = first
        return tuple(values)

    def run(self) -> Search:
        """Visit everything, until the limit. Gives itself."""
        queue = deque(dict.fromkeys(map(self.reduced, initial_states(self.system))))
        self.seen = dict.fromkeys(queue)
        while queue:
            if len(self.seen) > self.limit:
                self.complete = False
                break
            state = queue.popleft()
            self._look(state)
            if self.stops and len(self.found) == len(self.goals):
                self.complete = False
                break
            for index, new in self.following(state):
                self.fired.add(index)
                if new not in self.seen:
                    self.seen[new] = (state, index)
                    queue.append(new)
        return self

    def following(self, state: State) -> Iterator[tuple[int, State]]:
        """Every step from a state: the move's place and the state after it."""
        for index in self.moves_at(state):
            for sets in self.moves[index].after(state):
                values = list(state)
                for i, value in sets:
                    values[i] = value
                yield index, self.reduced(tuple(values))

    def _look(self, state: State) -> None:
        for goal, (here, steps) in zip(self.goals, self.wanted, strict=True):
            if goal.name in self.found:
                continue
            if here is not None and here.after(state):
                self.found[goal.name] = (state, None)
                continue
            for index in self.moves_at(state) if steps else ():
                if index in steps and steps[index].after(state):
                    self.found[goal.name] = (state, index)
                    break

    def run_to(self, goal: Goal) -> Run | None:
        """The run to a goal that was found, replayed with facts that fit."""
        if goal.name not in self.found:
            return None
        state, last = self.found[goal.name]
        path: list[tuple[State, int]] = []
        here = state
        while (before := self.seen[here]) is not None:
            path.append((here, before[1]))
            here = before[0]
        wanted = list(reversed(path))
        return self._replayed(here, wanted, (goal.steps or {}).get(last) if last is not None else None, last)

    def _replayed(self, start: State, path: list[tuple[State, int]], claim: Expr | None, last: int | None) -> Run:
        state, steps = self._unreduced_start(start), []
        for target, index in path:
            facts, state = self._facts(state, index, target)
            steps.append((self.system.moves[index], facts))
        if last is not None:
            move = self.system.moves[last]
            found = solve(
                substitute(conjunction((move.when, claim or TRUE)), valuation(self.system, state)),
                {f: f.domain for f in move.facts},
            )
            steps.append((move, {f: (found or {})[f] for f in move.facts}))
        return follow(self.system, self._unreduced_start(start), steps)

    def _unreduced_start(self, start: State) -> State:
        return next(s for s in initial_states(self.system) if self.reduced(s) == start)

    def _facts(self, state: State, index: int, target: State) -> tuple[Facts, State]:
        """Facts with which the move leads from a state to one that reduces to the target."""
        move = self.system.moves[index]
        for facts, after in fact_choices(self.system, state, move):
            if self.reduced(after) == target:
                return facts, after
        raise AssertionError(f"{move.name} does not lead where the search says")

    @cached_property
    def before(self) -> dict[State, list[State]]:
        """The states that lead to a state in one step."""
        found: dict[State, list[State]] = {}
        for state in self.seen:
            for _, new in self.following(state):
                found.setdefault(new, []).append(state)
        return found

    def recoverable(self, goal: Expr) -> State | None:
        """A reachable state from which no run leads to a state where `goal` holds; None if there is none.

        Only of a complete search.
        """
        here = Compiled(self.system, goal)
        good = {s for s in self.seen if here.after(s)}
        queue = deque(good)
        while queue:
            for state in self.before.get(queue.popleft(), ()):
                if state not in good:
                    good.add(state)
                    queue.append(state)
        return next((s for s in self.seen if s not in good), None)


def fact_choices(system: System, state: State, move: Move) -> Iterator[tuple[Facts, State]]:
    """Facts for each outcome of a move from a state, with the state after it."""
    from wirestate.model.verify.runs import taken

    known = valuation(system, state)
    guard = substitute(move.when, known)
    assigned = sorted({r for _, t in move.sets for r in refs_of(t)} & set(move.facts), key=lambda f: f.name)
    for choice in product(*(f.domain for f in assigned)):
        space: dict[Ref, Sequence[Value]] = {f: f.domain for f in move.facts}
        space |= {f: (x,) for f, x in zip(assigned, choice, strict=True)}
        found = solve(guard, space)
        if found is not None:
            facts = {f: found[f] for f in move.facts}
            yield facts, taken(system, state, move, facts)
