"""Every state of a system, with a run to each, and what becomes of it when a few of its moves are changed.

For a system small enough to be visited whole, with all ghosts: what a changed move does is then looked up and not searched for, and where
it leads out of the known states only what is new is visited. No answer of it is a guess: what it does not find is not there. It
knows of moves and of what is bad, not of mutants or claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

from wirestate.model.core import FALSE, TRUE, Expr, Fact, Value
from wirestate.model.explore import solve, substitute
from wirestate.model.expressions import conjunction
from wirestate.model.system import Move, System, among
from wirestate.model.verify.explicit import Compiled, Search, sources
from wirestate.model.verify.runs import Facts, State, taken, valuation
from wirestate.values import dataclass

LIMIT = 100_000
"""More states than these are too many to be visited."""
Way = tuple[State, list[tuple[Move, Facts]]]
"""Where a run begins, and its moves with the facts of each."""


class Whole(Search):
    """A search that tells all states apart, also by what nothing reads any more: a changed move may read it."""

    def kept(self, number: int) -> int:
        return self.layout.whole


Claims = Mapping[str, Expr]
"""What must not be, by the claim that says so."""


@dataclass(frozen=True)
class Changed:
    """Moves that are new, each with what is bad about taking it, and those (by place) that there are no more.

    `lost` are those of the latter that no new one can stand for, `named` all moves that there are now. `bad` are the claims about
    states that say something else than before.
    """

    own: Sequence[tuple[Move, Claims]]
    gone: Set[int]
    lost: Set[int]
    named: Mapping[str, Move]
    bad: Claims


class Visited:
    """The states of a system. `bad` says where it is wrong to be, `bad_steps` when a move (by its place) is wrong to take; by `facts`."""

    def __init__(self, system: System, facts: Iterable[Fact], bad: Claims, bad_steps: Callable[[int], Claims]) -> None:
        self.system, self.facts = system, {f: f.domain[0] for f in facts}
        self.search = Whole(system, limit=LIMIT).run()
        if not self.search.complete:
            raise ValueError(f"{system.name} has more than {LIMIT:,} states")
        self.layout = self.search.layout
        self._bad, self._bad_steps = bad, bad_steps
        self._steps: dict[int, list[Compiled]] = {}
        self.state = system.endpoint().state
        place = self.layout.place[self.state]
        self.by_state: dict[Value, list[int]] = defaultdict(list)
        for number in self.search.seen:
            self.by_state[self.layout.value(number, place)].append(number)

    def ever(self, move: Move, said: Expr) -> bool:
        """Whether, in some state, the move can be taken and it is as is said."""
        wanted = self.layout.compiled(conjunction((move.when, said)))
        return any(wanted.after(n) for n in self._from(move))

    def breaking(self, change: Changed, *, far: bool = True) -> Way | None:
        """A run with the changed moves to something bad; None if there is none. Not `far`: at the first one that is taken.

        `TimeoutError` if all that was found go by moves that there are no more.
        """
        doubtful = False
        for way in self._ways(change, far):
            if way is not None:
                return way
            doubtful = True
        if doubtful:
            raise TimeoutError("what is bad was reached only by moves that there are no more")
        return None

    def _ways(self, change: Changed, far: bool) -> Iterator[Way | None]:
        for wrong in self._compiled(change.bad):
            yield from (self._way(n, [], change, n) for n in self.search.seen if wrong.after(n))
        own = [(move, self._compiled(bad, move)) for move, bad in change.own]
        for move, claims in own:
            yield from (
                self._way(n, [(move, n)], change, wrong.when) for wrong in claims for n in self._from(move) if wrong.after(n)
            )
        yield from self._beyond(change, own, far)

    def _compiled(self, bad: Claims, move: Move | None = None) -> list[Compiled]:
        guard = TRUE if move is None else move.when
        return [self.layout.compiled(conjunction((guard, said))) for said in bad.values() if said != FALSE]

    def _from(self, move: Move) -> Iterator[int]:
        return (n for state in sources(move, self.state) for n in self.by_state[state])

    def _beyond(self, change: Changed, own: Sequence[tuple[Move, list[Compiled]]], far: bool) -> Iterator[Way | None]:
        """What is bad in the states that only changed moves lead to, or soon after."""
        fresh: dict[int, tuple[int, Move]] = {}
        bad = self._compiled({**self._bad, **change.bad})
        for move, _ in own:
            does = self.layout.compiled(move.when, move.sets)
            for n in self._from(move):
                for assigned, bits in does.after(n):
                    self._note(n & ~assigned | bits, n, move, fresh)
        queue = list(fresh)
        for number in queue:
            if any(wrong.after(number) for wrong in bad):
                yield self._way(*self._back(number, fresh), change, number)
            for move, claims, new in self._next(number, change, own) if far else ():
                for wrong in claims:
                    if wrong.after(number):
                        yield self._way(*self._back(number, fresh, (move, number)), change, wrong.when)
                if self._note(new, number, move, fresh):
                    queue.append(new)

    def _note(self, new: int, before: int, move: Move, fresh: dict[int, tuple[int, Move]]) -> bool:
        if new in self.search.seen or new in fresh:
            return False
        fresh[new] = before, move
        return True

    def _next(
        self, number: int, change: Changed, own: Sequence[tuple[Move, list[Compiled]]]
    ) -> Iterator[tuple[Move, list[Compiled], int]]:
        for i, new in self.search.following(number):
            if i not in change.gone:
                yield self.system.moves[i], self._wrong(i), new
        for move, claims in own:
            for assigned, bits in self.layout.compiled(move.when, move.sets).after(number):
                yield move, claims, number & ~assigned | bits

    def _wrong(self, i: int) -> list[Compiled]:
        if i not in self._steps:
            self._steps[i] = self._compiled(self._bad_steps(i), self.system.moves[i])
        return self._steps[i]

    def _back(
        self, number: int, fresh: Mapping[int, tuple[int, Move]], *last: tuple[Move, int]
    ) -> tuple[int, list[tuple[Move, int]]]:
        """The known state from which a new one was reached, and the moves from there, each with the state that it is taken in."""
        steps = list(last)
        while number in fresh:
            number, move = fresh[number]
            steps.insert(0, (move, number))
        return number, steps

    def _way(self, known: int, then: list[tuple[Move, int]], change: Changed, end: int | Expr) -> Way | None:
        """The run to a known state and by these moves after it, to a state or a step; None if it has a move that is lost."""
        here, steps = known, then
        while (before := self.search.seen[here]) is not None:
            if before[1] in change.lost:
                return None
            here = before[0]
            steps = [(change.named[self.system.moves[before[1]].name], here), *steps]
        return self.layout.unpacked(here), list(self._with_facts(here, steps, end))

    def _with_facts(self, start: int, steps: list[tuple[Move, int]], end: int | Expr) -> Iterator[tuple[Move, Facts]]:
        state = self.layout.unpacked(start)
        targets = [n for _, n in steps[1:]] + [end]
        for (move, _), target in zip(steps, targets, strict=False):
            wanted = self._leading(move, target) if isinstance(target, int) else target
            found = solve(substitute(conjunction((move.when, wanted)), valuation(self.system, state)), {f: f.domain for f in move.facts})
            if found is None:
                raise AssertionError(f"{self.system.name}: {move.name} does not lead where the search says")
            facts = self.facts | {r: x for r, x in found.items() if isinstance(r, Fact)}
            yield move, facts
            state = taken(self.system, state, move, facts)

    def _leading(self, move: Move, target: int) -> Expr:
        """The facts are such that the move leads there."""
        values = self.layout.unpacked(target)
        return conjunction(among(term, (values[self.layout.place[var]],)) for var, term in move.sets)
