"""z3's own fixed-point engine, Spacer, on the same relation: a second opinion on unbounded claims, slower than `pdr` here."""

from __future__ import annotations

from typing import Any

import z3

from wirestate.model.verify.relation import Formula, Relation


def unreachable(relation: Relation, bad: Formula, seconds: float | None = None) -> bool | None:
    """True: no state in which `bad` (said of instant 0) holds is reachable. False: one is. None: Spacer gave up."""
    engine = z3.Fixedpoint()
    engine.set(engine="spacer")
    if seconds is not None:
        engine.set(timeout=int(seconds * 1000))
    here = [relation.at(v, 0) for v in relation.system.vars]
    reached = z3.Function("reached", *[c.sort() for c in here], z3.BoolSort())
    engine.register_relation(reached)
    engine.declare_var(*here, *[relation.at(f, 0) for f in relation.facts])
    engine.rule(reached(*here), [relation.initial(), relation.domains(0)])
    for move in relation.system.moves:
        sets: dict[Any, Any] = dict(move.sets)
        after = [relation.term(sets[v], v, 0) if v in sets else relation.at(v, 0) for v in relation.system.vars]
        engine.rule(reached(*after), [reached(*here), relation.holds(move.when, 0)])
    try:
        answer = engine.query(z3.And(reached(*here), bad))
    except z3.Z3Exception:
        return None
    if answer == z3.unknown:
        return None
    return bool(answer == z3.unsat)
