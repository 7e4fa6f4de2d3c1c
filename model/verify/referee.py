"""Properties decided by explicit search: the referee of the solvers, and the engine for claims that something stays possible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wirestate.model.core import FALSE, Expr
from wirestate.model.properties.claims import Kind, Property, about_steps, violated
from wirestate.model.expressions import simplified
from wirestate.model.quantify import normal
from wirestate.model.system import System
from wirestate.model.verify.explicit import LIMIT, Goal, Search
from wirestate.model.verify.results import Result, Verdict
from wirestate.model.verify.runs import Run

EVERYWHERE = (Kind.RECOVERABLE, Kind.EXERCISED)
"""Kinds of claims for which every state has to be visited, even if a run was found."""


def goal(name: str, expr: Expr, system: System) -> Goal:
    """What to search for: a state, or a step."""
    if not about_steps(expr):
        return Goal(name, normal(system.at(expr, system.moves[0])))  # so that one sees which states it speaks of
    steps = {i: simplified(system.at(expr, m)) for i, m in enumerate(system.moves)}
    return Goal(name, steps={i: e for i, e in steps.items() if e != FALSE})


def decide(each: Property, system: System, limit: int = LIMIT) -> Result:
    """One property by one search. A limit that was reached leaves it unknown, unless a run was found before."""
    return decide_all([each], system, limit)[0]


def decide_all(properties: Iterable[Property], system: System, limit: int = LIMIT) -> list[Result]:
    """Several properties of one system (which has their ghosts) by one search."""
    listed = tuple(properties)
    goals = [_goal(p, system) for p in listed]
    search = Search(system, goals, limit, stops=not any(p.kind in EVERYWHERE for p in listed)).run()
    return [_result(p, g, search) for p, g in zip(listed, goals, strict=True)]


def results(properties: Iterable[Property], system: System, limit: int = LIMIT) -> list[Result]:
    """The same with witnesses: everything that is asked about a system, by one search."""
    listed = tuple(properties)
    claims = [_goal(p, system) for p in listed]
    witnesses = [goal(f"{p.name}, witness", p.witness, system) for p in listed]
    search = Search(system, (*claims, *witnesses), limit).run()
    return [
        replace(_result(p, g, search), witness=search.run_to(w))
        for p, g, w in zip(listed, claims, witnesses, strict=True)
    ]


def reach(wanted: Expr, system: System, limit: int = LIMIT) -> Run | None:
    """The shortest run to a state or a step."""
    looked_for = goal("wanted", wanted, system)
    return Search(system, (looked_for,), limit, stops=True).run().run_to(looked_for)


def _goal(each: Property, system: System) -> Goal:
    reached = each.kind in (Kind.REACHABLE, Kind.RECOVERABLE)
    return goal(each.name, each.claim if reached else violated(each.claim), system)


def _result(each: Property, wanted: Goal, search: Search) -> Result:
    if each.kind is Kind.EXERCISED:
        return exercised(each, search)
    bounded = f"the search stopped at {search.limit:,} states"
    if each.kind is Kind.RECOVERABLE:
        if not search.complete:
            return Result(each, Verdict.UNKNOWN, "explicit", unbounded=False, reason=bounded)
        stuck = search.recoverable(wanted.state)
        if stuck is None:
            return Result(each, Verdict.PROVED, "explicit")
        search.found["stuck"] = (stuck, None)
        return Result(each, Verdict.VIOLATED, "explicit", run=search.run_to(Goal("stuck")))
    run = search.run_to(wanted)
    if run is not None:
        return Result(each, Verdict.PROVED if each.kind is Kind.REACHABLE else Verdict.VIOLATED, "explicit", run=run)
    if not search.complete:
        return Result(each, Verdict.UNKNOWN, "explicit", unbounded=False, reason=bounded)
    return Result(each, Verdict.VIOLATED if each.kind is Kind.REACHABLE else Verdict.PROVED, "explicit")


def exercised(each: Property, search: Search) -> Result:
    """Every rule taken, every state of every endpoint entered."""
    system = search.system
    idle = [m.name for i, m in enumerate(system.moves) if m.rule is not None and i not in search.fired]
    for endpoint in system.endpoints:
        entered = search.entered(endpoint)
        idle += [f"{endpoint.name} {s}" for s in endpoint.machine.states if s not in entered]
    if not idle:
        return Result(each, Verdict.PROVED, "explicit")
    listed = f"{len(idle)} never: {', '.join(idle[:5])}{', …' if len(idle) > 5 else ''}"
    verdict = Verdict.VIOLATED if search.complete else Verdict.UNKNOWN
    return Result(each, verdict, "explicit", reason=listed)
