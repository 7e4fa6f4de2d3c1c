"""z3's own fixed-point engine, Spacer, on the same relation: a second opinion on unbounded claims, slower than `pdr` here."""

from __future__ import annotations

import z3

from wirestate.model.system import after as after_move
from wirestate.model.system import among
from wirestate.model.verify.relation import Formula, Relation


def unreachable(relation: Relation, bad: Formula, seconds: float | None = None) -> bool | None:
    """True: no state in which `bad` (said of instant 0) holds is reachable. False: one is. None: Spacer gave up."""
    engine = z3.Fixedpoint()
    engine.set(engine="spacer")
    if seconds is not None:
        engine.set(timeout=int(seconds * 1000))
    values = [(v, x) for v in relation.system.vars for x in relation.telling(v)]
    here = [relation.atom(v, x, 0) for v, x in values]
    reached = z3.Function("reached", *[z3.BoolSort()] * (len(here) + 1))
    engine.register_relation(reached)
    engine.declare_var(*here, *[relation.atom(f, x, 0) for f in relation.facts for x in relation.telling(f)])
    engine.rule(reached(*here), [relation.initial(), relation.domains(0)])
    for move in relation.system.moves:
        after = [relation.holds(among(after_move(v, move), (x,)), 0) for v, x in values]
        engine.rule(reached(*after), [reached(*here), relation.inputs(0), relation.holds(move.when, 0)])
    try:
        answer = engine.query(z3.And(reached(*here), bad))
    except z3.Z3Exception:
        return None
    if answer == z3.unknown:
        return None
    return bool(answer == z3.unsat)
