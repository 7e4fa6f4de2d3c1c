"""A first, coarse invariant of a system, found before anyone asks: which values each variable may have in each state.

`placed` propagates sets of values along the moves, state by state, until nothing is new; what no state was reached with is excluded.
`twins` are variables that begin alike and are always changed alike, such as what a machine notes and a ghost that saw the same
message; they are found by one query after the other, each of which separates some. Both together are inductive. PDR that is given
these cubes to begin with has only to find what depends on the way; nothing is believed: the certificate is checked with them in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import z3

from wirestate.model.core import And, If, In, Next, Ref, Term, Value, Var
from wirestate.model.explore import narrowed, truth
from wirestate.model.system import Endpoint, Move, System
from wirestate.model.verify.pdr import Cube
from wirestate.model.verify.relation import Relation, solver

Places = dict[Value, dict[Var, set[Value]]]
"""By state: the values that each other variable was seen to have there."""


def known(relation: Relation) -> list[Cube]:
    """Cubes that no run reaches, to begin a proof with."""
    cubes = placed(relation.system)
    return cubes + twins(relation, cubes)


def placed(system: System) -> list[Cube]:
    """The states that no run enters, and for the others the values that a variable never has there; of each endpoint."""
    return [cube for each in system.endpoints for cube in _placed(system, each)]


def _placed(system: System, endpoint: Endpoint) -> list[Cube]:
    """Of one endpoint. With others beside it, only its own variables are looked at: the others may be anything at any time."""
    state, own = endpoint.state, set(endpoint.vars.values())
    alone = len(system.endpoints) == 1
    places = _propagated(system, state, [v for v in system.vars if v is not state and (alone or v in own)])
    cubes: list[Cube] = [((state, s),) for s in state.domain if s not in places]
    for s, here in places.items():
        cubes += [((state, s), (var, x)) for var, seen in here.items() for x in var.domain if x not in seen]
    return cubes


def _propagated(system: System, state: Var, others: Sequence[Var]) -> Places:
    first = state.initial if state.initial is not None else state.domain[0]
    places: Places = {first: {v: set(v.domain if v.initial is None else (v.initial,)) for v in others}}
    watched = {state, *others}
    moves = _by_source((m for m in system.moves if not watched.isdisjoint(m.assigned)), state)
    todo = [first]
    while todo:
        here = todo.pop(0)
        for move in moves.get(here, ()):
            for target in _spread(move, here, state, places):
                if target not in todo:
                    todo.append(target)
    return places


def _by_source(moves: Iterable[Move], state: Var) -> dict[Value, list[Move]]:
    """The moves by the states in which their guards allow them."""
    found: dict[Value, list[Move]] = {}
    for move in moves:
        parts = move.when.parts if isinstance(move.when, And) else (move.when,)
        sources = next((p.values for p in parts if isinstance(p, In) and p.ref is state), state.domain)
        for source in sources:
            found.setdefault(source, []).append(move)
    return found


def _spread(move: Move, here: Value, state: Var, places: Places) -> Iterable[Value]:
    """Take a move with every value known so far; yield where that told something new."""
    given: dict[Ref, tuple[Value, ...]] = {f: f.domain for f in move.facts}
    given |= {v: tuple(values) for v, values in places[here].items()}
    space = narrowed(move.when, {**given, state: (here,)})
    if not all(space.values()) or truth(move.when, space) is False:
        return
    sets = dict(move.sets)
    after = {v: _values(sets[v], space) if v in sets else set(space[v]) for v in places[here]}
    for target in _values(sets[state], space) if state in sets else {here}:
        seen = places.get(target)
        if seen is None:
            places[target] = {v: set(values) for v, values in after.items()}
            yield target
        elif any(not after[v] <= seen[v] for v in seen):
            for v in seen:
                seen[v] |= after[v]
            yield target


def _values(term: Term, space: Mapping[Ref, Sequence[Value]]) -> set[Value]:
    """What the right side of an assignment may be."""
    match term:
        case If(when, then, other):
            verdict = truth(when, space)
            yes = _values(then, space) if verdict is not False else set()
            return yes | (_values(other, space) if verdict is not True else set())
        case Next(ref, step):
            domain = ref.domain
            return {domain[(domain.index(x) + step) % len(domain)] for x in _options(ref, space)}
        case Ref():
            return _options(term, space)
    return {term}


def _options(ref: Ref, space: Mapping[Ref, Sequence[Value]]) -> set[Value]:
    return set(space.get(ref, ref.domain))


def twins(relation: Relation, cubes: Iterable[Cube]) -> list[Cube]:
    """Variables that are always equal, given that nothing is in `cubes`: as the cubes in which they differ."""
    variables = relation.system.vars
    alike = {
        (a, b) for a, b in combinations(variables, 2) if a.domain == b.domain and a.initial == b.initial is not None
    }
    query = solver()
    query.add(*relation.step(0), *relation.instant(0), relation.domains(1))
    query.add(*(relation.excluded(cube, 0) for cube in cubes))
    same = {pair: z3.Bool(f"alike {i}") for i, pair in enumerate(alike)}
    query.add(*(z3.Implies(bit, relation.same(a, b, 0, 0)) for (a, b), bit in same.items()))
    while alike:
        query.push()
        query.add(z3.Or([z3.Not(relation.same(a, b, 1, 1)) for a, b in alike]))
        separated = query.check(*(same[pair] for pair in alike)) == z3.sat
        if separated:
            model = query.model()
            after = {v: relation.read(model, v, 1) for v in variables}
            alike = {(a, b) for a, b in alike if after[a] == after[b]}
        query.pop()
        if not separated:
            break
    return [((a, x), (b, y)) for a, b in sorted(alike, key=str) for x in a.domain for y in b.domain if x != y]
