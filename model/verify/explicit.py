"""Explicit-state search of a system: the referee of the other engines, and the proof itself where the space is finite.

Every reachable state is visited once, breadth first, so a run to a goal is as short as any. A search that reaches its limit
is not complete, and proves nothing. Facts are never enumerated: a move's outcomes, for the values of the vars that it
mentions, are computed once by `explore.outcomes`. States that differ only in vars that nothing reads any more count as one.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, product
from operator import contains

from wirestate.model.core import FALSE, TRUE, And, Expr, If, In, Or, Ref, Term, Value, Var, refs_of
from wirestate.model.explore import outcomes, solve, substitute, truth
from wirestate.model.expressions import conjunction
from wirestate.model.system import Endpoint, Move, System, among
from wirestate.model.verify.runs import Facts, Run, State, follow, taken, valuation

LIMIT = 6_000_000
Flow = tuple[Sequence[Value], set[int], set[int], Sequence[Value]]
KEPT = "(kept)"
"""Stands for the value that a var has."""
Sets = tuple[tuple[Var, Term], ...]


@dataclass(frozen=True)
class Goal:
    """What is looked for: a state in which `state` holds, or a step by a move (by its place) for which `steps` has it.

    An expression about a step is over the state before it and the facts, without the move's own guard.
    """

    name: str
    state: Expr = FALSE
    steps: Mapping[int, Expr] | None = None



class Layout:
    """States as integers, each var with some bits of its own: they hold the place of its value in its domain.

    What was worked out about guards and assignments is kept here, so that searches of systems with the same vars share it.
    """

    def __init__(self, vars_: Sequence[Var]) -> None:
        self.vars = tuple(vars_)
        self.shifts = list(accumulate((_bits(v) for v in self.vars), initial=0))
        self.whole = (1 << self.shifts[-1]) - 1
        self.codes = [
            {x: i << shift for i, x in enumerate(v.domain)} for v, shift in zip(self.vars, self.shifts, strict=False)
        ]
        self.place = {v: i for i, v in enumerate(self.vars)}
        self._compiled: dict[tuple[Expr, Sets], Compiled] = {}

    def packed(self, state: State) -> int:
        """The integer of a state."""
        return sum(codes[x] for codes, x in zip(self.codes, state, strict=True))

    def unpacked(self, number: int) -> State:
        """The state of an integer."""
        return tuple([self.value(number, i) for i in range(len(self.vars))])

    def value(self, number: int, place: int) -> Value:
        """The value of one var, by its place."""
        shift, end = self.shifts[place], self.shifts[place + 1]
        return self.vars[place].domain[(number >> shift) & ((1 << (end - shift)) - 1)]

    def mask(self, places: Iterable[int]) -> int:
        """The bits of some vars."""
        return sum((1 << self.shifts[i + 1]) - (1 << self.shifts[i]) for i in set(places))

    def compiled(self, when: Expr, sets: Sets = ()) -> Compiled:
        """A guard with its assignments: the same object for the same ones."""
        found = self._compiled.get((when, sets))
        if found is None:
            found = self._compiled[when, sets] = Compiled(self, when, sets)
        return found


def _bits(var: Var) -> int:
    return max(1, (len(var.domain) - 1).bit_length())


class Compiled:
    """A guard and assignments, by the values of the vars that decide what they do.

    Of a var that is given a value or keeps its own, its own is not asked: what was worked out serves for all.
    """

    def __init__(self, layout: Layout, when: Expr, sets: Sets = ()) -> None:
        self.layout, self.when = layout, when
        self.sets = tuple((var, _kept(term, var)) for var, term in sets)
        refs = [*refs_of(when), *(r for _, term in self.sets for r in refs_of(term))]
        self.reads = tuple(dict.fromkeys(layout.place[r] for r in refs if isinstance(r, Var)))
        self.mask = layout.mask(self.reads)
        self.plain = not sets and all(isinstance(r, Var) for r in refs)
        self.memo: dict[int, tuple[tuple[int, int], ...]] = {}

    def after(self, number: int) -> tuple[tuple[int, int], ...]:
        """From a state, each outcome: the bits that are assigned, and their values. None if the guard cannot hold."""
        seen = number & self.mask
        found = self.memo.get(seen)
        if found is None:
            layout = self.layout
            known: dict[Ref, Value] = {layout.vars[i]: layout.value(seen, i) for i in self.reads}
            found = self.memo[seen] = self._plainly(known) if self.plain else self._freely(known)
        return found

    def _plainly(self, known: Mapping[Ref, Value]) -> tuple[tuple[int, int], ...]:
        """Of what depends on no fact and changes nothing: a claim about states may be long, and most of it need not be looked at."""
        return ((0, 0),) if truth(self.when, {r: (x,) for r, x in known.items()}) else ()

    def _freely(self, known: Mapping[Ref, Value]) -> tuple[tuple[int, int], ...]:
        return tuple(dict.fromkeys(map(self._bits, outcomes(self.when, self.sets, known))))

    def _bits(self, outcome: Mapping[Var, Value]) -> tuple[int, int]:
        layout = self.layout
        given = {layout.place[v]: x for v, x in outcome.items() if x != KEPT}
        return layout.mask(given), sum(layout.codes[i][x] for i, x in given.items())


def _kept(term: Term, var: Var) -> Term:
    """The term with `KEPT` where it gives the var its own value."""
    match term:
        case If(when, then, other):
            return If(when, _kept(then, var), _kept(other, var))
    return KEPT if term is var else term


def initial_states(system: System) -> Iterator[State]:
    """Every state that the system may begin in."""
    options = [v.domain if v.initial is None else (v.initial,) for v in system.vars]
    for values in product(*options):
        if system.start == TRUE or truth(system.start, {v: (x,) for v, x in zip(system.vars, values, strict=True)}):
            yield values


def sources(move: Move, var: Var) -> tuple[Value, ...]:
    """The values of `var` for which the guard may hold, as far as its own conjuncts about it say."""
    return allowing(move.when, var)


def allowing(expr: Expr, var: Var) -> tuple[Value, ...]:
    """The values of `var` for which an expression may hold, as far as its own conjuncts about it say."""
    values = var.domain
    for part in expr.parts if isinstance(expr, And) else (expr,):
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


def live(system: System, endpoint: Endpoint, goals: Sequence[Goal] = ()) -> dict[Value, set[int]]:
    """State of the endpoint -> places of the vars that some run from there may read before it assigns them.

    A var that a move reads which is not bound to a state of this endpoint counts as read everywhere. Goals read as well:
    those about a step when its move could be taken, those about states where they may hold.
    """
    places = system.index_of
    asked: dict[int, set[Var]] = defaultdict(set)
    for i, expr in (said for goal in goals for said in (goal.steps or {}).items()):
        asked[i] |= vars_in(expr)
    found: dict[Value, set[int]] = {s: set() for s in endpoint.state.domain}
    for part in (p for goal in goals for p in (goal.state.parts if isinstance(goal.state, Or) else (goal.state,))):
        for state in allowing(part, endpoint.state):
            found[state] |= {places[v] for v in vars_in(part)}
    flows = [_flow(move, endpoint, places, asked[i]) for i, move in enumerate(system.moves)]
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


def _flow(move: Move, endpoint: Endpoint, places: Mapping[Var, int], asked: Set[Var]) -> Flow:
    """Where a move may be taken, what it reads and writes, and where it leads (nothing: it stays)."""
    reads = {places[v] for v in vars_in(move.when, *(t for _, t in move.sets)) | asked}
    to = dict(move.sets).get(endpoint.state)
    targets: Sequence[Value] = () if to is None else (to,) if isinstance(to, Value) else endpoint.state.domain
    return sources(move, endpoint.state), reads, {places[v] for v, _ in move.sets}, targets


def vars_in(*exprs: Expr | Term) -> set[Var]:
    return {r for expr in exprs for r in refs_of(expr) if isinstance(r, Var)}


Way = tuple[int, int, dict[int, tuple[tuple[int, int], ...]]]
"""A move by its place, the bits that decide what it does, and what it does by them: the bits to keep, and those to set."""
Look = tuple[str, Compiled, int | None]
"""A goal by name, and the guard that tells it: of a state, or of a step by a move."""


class Search:
    """Breadth-first search of a system. `seen` maps each state (an integer) to the one before it, and the move taken."""

    def __init__(
        self, system: System, goals: Iterable[Goal] = (), limit: int = LIMIT, *, stops: bool = False, layout: Layout | None = None
    ) -> None:  # fmt: skip
        """`stops`: once every goal is found nothing more is visited. `layout`: that of a search of the same vars."""
        self.system, self.goals, self.limit, self.complete, self.stops = system, tuple(goals), limit, True, stops
        self.layout = layout or Layout(system.vars)
        self.moves = [self.layout.compiled(m.when, m.sets) for m in system.moves]
        self.found: dict[str, tuple[int, int | None]] = {}
        self.seen: dict[int, tuple[int, int] | None] = {}
        self.fired: set[int] = set()
        keys = telling(system)
        self._keys = [system.index_of[v] for v in keys]
        self._key_bits = self.layout.mask(self._keys)
        self._sources = [[frozenset(sources(m, v)) for v in keys] for m in system.moves]
        self._here: dict[int, tuple[list[Way], list[Look]]] = {}
        self._live = [(system.index_of[e.state], live(system, e, self.goals)) for e in system.endpoints]
        self._state_bits = self.layout.mask(i for i, _ in self._live)
        self._kept: dict[int, int] = {}
        self._ways: list[Way] = [(i, m.mask | self._state_bits, {}) for i, m in enumerate(self.moves)]
        self._looks = list(self._wanted())

    def _wanted(self) -> Iterator[Look]:
        for goal in self.goals:
            if goal.state != FALSE:
                yield goal.name, self.layout.compiled(goal.state), None
            for i, expr in (goal.steps or {}).items():
                if expr != FALSE:
                    yield goal.name, self.layout.compiled(conjunction((self.system.moves[i].when, expr))), i

    def _at(self, number: int) -> tuple[list[Way], list[Look]]:
        """The moves that the states of the endpoints allow, and what is looked for there."""
        found = self._here.get(number & self._key_bits)
        if found is None:
            key = tuple(self.layout.value(number, i) for i in self._keys)
            allowed = {i for i, values in enumerate(self._sources) if all(map(contains, values, key))}
            looks = [look for look in self._looks if self._possible(look, key, allowed)]
            found = self._here[number & self._key_bits] = [w for w in self._ways if w[0] in allowed], looks
        return found

    def _possible(self, look: Look, key: Sequence[Value], allowed: Set[int]) -> bool:
        _, wanted, index = look
        if index is not None:
            return index in allowed
        return all(x in allowing(wanted.when, self.layout.vars[i]) for i, x in zip(self._keys, key, strict=True))

    def kept(self, number: int) -> int:
        """The bits of the vars that some run from a state may still read, by the states of its endpoints."""
        found = self._kept.get(number & self._state_bits)
        if found is None:
            tables = [table[self.layout.value(number, i)] for i, table in self._live]
            found = self.layout.mask(set.intersection(*tables)) | self._state_bits if tables else self.layout.whole
            self._kept[number & self._state_bits] = found
        return found

    def reduced(self, number: int) -> int:
        """The state with every var that nothing reads any more at the first value of its domain."""
        return number & self.kept(number)

    def states(self) -> Iterator[State]:
        """The states that were visited, reduced."""
        return map(self.layout.unpacked, self.seen)

    def entered(self, endpoint: Endpoint) -> set[Value]:
        """The states that an endpoint was in."""
        place = self.layout.place[endpoint.state]
        mask = self.layout.mask((place,))
        return {self.layout.value(number, place) for number in {n & mask for n in self.seen}}

    def run(self) -> Search:
        """Visit everything, until the limit. Gives itself."""
        queue = list(dict.fromkeys(self.reduced(self.layout.packed(s)) for s in initial_states(self.system)))
        seen = self.seen = dict.fromkeys(queue)
        for number in queue:
            if len(seen) > self.limit:
                self.complete = False
                break
            ways, looks = self._at(number)
            if looks and self._look(number, looks):
                self.complete = False
                break
            for way in ways:
                found = way[2].get(number & way[1])
                for keep, bits in self._found(way, number) if found is None else found:
                    new = number & keep | bits
                    if new not in seen:
                        seen[new] = number, way[0]
                        queue.append(new)
        return self

    def _found(self, way: Way, number: int) -> tuple[tuple[int, int], ...]:
        """What a move does from such a state: worked out once."""
        index, mask, table = way
        move = self.moves[index]
        found = []
        for assigned, bits in move.after(number):
            kept = self.kept(number & ~assigned | bits)
            found.append((kept & ~assigned, kept & bits))
        if found:
            self.fired.add(index)
        result = table[number & mask] = tuple(dict.fromkeys(found))
        return result

    def following(self, number: int) -> Iterator[tuple[int, int]]:
        """Every step from a state: the move's place and the state after it."""
        for way in self._at(number)[0]:
            found = way[2].get(number & way[1])
            for keep, bits in self._found(way, number) if found is None else found:
                yield way[0], number & keep | bits

    def _look(self, number: int, looks: Iterable[Look]) -> bool:
        """Note the goals that are met; whether nothing more is to be found."""
        for name, wanted, index in looks:
            if name not in self.found and wanted.after(number):
                self.found[name] = number, index
        return self.stops and len(self.found) == len(self.goals)

    def run_to(self, goal: Goal) -> Run | None:
        """The run to a goal that was found, replayed with facts that fit."""
        if goal.name not in self.found:
            return None
        state, last = self.found[goal.name]
        path: list[tuple[int, int]] = []
        here = state
        while (before := self.seen[here]) is not None:
            path.append((here, before[1]))
            here = before[0]
        wanted = list(reversed(path))
        return self._replayed(here, wanted, (goal.steps or {}).get(last) if last is not None else None, last)

    def _replayed(self, start: int, path: list[tuple[int, int]], claim: Expr | None, last: int | None) -> Run:
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

    def _unreduced_start(self, start: int) -> State:
        return next(s for s in initial_states(self.system) if self.reduced(self.layout.packed(s)) == start)

    def _facts(self, state: State, index: int, target: int) -> tuple[Facts, State]:
        """Facts with which the move leads from a state to one that reduces to the target."""
        move, kept, values = self.system.moves[index], self.kept(target), self.layout.unpacked(target)
        read = [(v, t) for v, t in move.sets if self.layout.mask((self.layout.place[v],)) & kept]
        led = conjunction((move.when, *(among(t, (values[self.layout.place[v]],)) for v, t in read)))
        found = solve(substitute(led, valuation(self.system, state)), {f: f.domain for f in move.facts})
        if found is None:
            raise AssertionError(f"{move.name} does not lead where the search says")
        facts = {f: found[f] for f in move.facts}
        return facts, taken(self.system, state, move, facts)

    @cached_property
    def before(self) -> dict[int, list[int]]:
        """The states that lead to a state in one step."""
        found: dict[int, list[int]] = {}
        for state in self.seen:
            for _, new in self.following(state):
                found.setdefault(new, []).append(state)
        return found

    def recoverable(self, goal: Expr) -> int | None:
        """A reachable state from which no run leads to a state where `goal` holds; None if there is none.

        Only of a complete search.
        """
        here = self.layout.compiled(goal)
        good = {s for s in self.seen if here.after(s)}
        queue = deque(good)
        while queue:
            for state in self.before.get(queue.popleft(), ()):
                if state not in good:
                    good.add(state)
                    queue.append(state)
        return next((s for s in self.seen if s not in good), None)

