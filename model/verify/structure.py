"""What must hold of every table whatever it is about: at most one rule for an event, and at least one answer to what is received.

Asked of z3 for each state and event apart, over all values of vars and facts, reachable or not: so the answer is for ever.
"""

from __future__ import annotations

from collections import defaultdict

import z3

from wirestate.model.core import Event, In
from wirestate.model.properties.claims import Kind, Property
from wirestate.model.system import Move, System
from wirestate.model.verify.relation import Relation, solver
from wirestate.model.verify.results import Result, Verdict


def decide(each: Property, system: System, relation: Relation) -> Result:
    """Determinism or totality of the rules of a system's endpoints."""
    wrong = _overlap(system, relation) if each.kind is Kind.DETERMINED else _gap(system, relation)
    return Result(each, Verdict.VIOLATED if wrong else Verdict.PROVED, "z3", k=0, reason=wrong)


def _groups(system: System) -> dict[tuple[str, str, Event], list[Move]]:
    """The moves of each endpoint by state and event."""
    found: dict[tuple[str, str, Event], list[Move]] = defaultdict(list)
    states = {e.name: e.state for e in system.endpoints}
    for move in system.moves:
        if move.event is not None and move.who in states:
            for state in _sources(move, states[move.who].name):
                found[move.who, state, move.event].append(move)
    return found


def _sources(move: Move, name: str) -> tuple[str, ...]:
    parts = getattr(move.when, "parts", (move.when,))
    return next((tuple(map(str, p.values)) for p in parts if isinstance(p, In) and p.ref.name == name), ())


def _overlap(system: System, relation: Relation) -> str:
    s = solver()
    s.add(relation.domains(0), relation.inputs(0))
    for (who, state, event), moves in _groups(system).items():
        guards = [relation.holds(m.when, 0) for m in moves]
        s.push()
        s.add(z3.AtLeast(*guards, 2))
        if len(guards) > 1 and s.check() != z3.unsat:
            model = s.model()
            both = [m.name for m, g in zip(moves, guards, strict=True) if z3.is_true(model.eval(g, model_completion=True))]
            return f"{who} in {state}, {event}: both {both[0]} and {both[1]} apply"
        s.pop()
    return ""


def _gap(system: System, relation: Relation) -> str:
    s = solver()
    s.add(relation.domains(0), relation.inputs(0))
    for endpoint in system.endpoints:
        received = {m.event for m in system.moves if m.received and m.who == endpoint.name}
        groups = _groups(system)
        for state in endpoint.machine.states:
            if endpoint.machine.failed is not None and endpoint.machine.absorbs(state):
                continue
            for event in sorted(e for e in received if e is not None):
                s.push()
                s.add(relation.atom(endpoint.state, state, 0))
                s.add(*(z3.Not(relation.holds(m.when, 0)) for m in groups.get((endpoint.name, state, event), ())))
                if s.check() != z3.unsat:
                    return f"{endpoint.name} in {state}: nothing answers {event}"
                s.pop()
    return ""
