"""How good the properties are: what becomes of each systematic mutant of a machine.

A mutant is killed by a run that breaks a claim about every run, or by a proof that its table is ambiguous or has a gap, that a
rule is never taken any more, that a witness cannot be reached. It is equivalent where it is proved to behave like the
model. Otherwise it survives, and `properties.survivors` must say why that is no missing property.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from time import perf_counter

from wirestate.model.machines import NAMES, machine
from wirestate.model.properties import catalogue, survivors
from wirestate.model.properties.edits import Mutant
from wirestate.model.properties.systematic import kind_of, systematic
from wirestate.model.verify.results import Fate
from wirestate.model.verify.swarm import Model, Swarm
from wirestate.model.verify.unrun import UNREAD, Unrun


FEW = ("tcp",)
"""Machines that have, with all that the claims watch, so few states that each can be visited."""


def generated(machines: Iterable[str] = ()) -> list[str]:
    """The ids of all systematic mutants of these machines (none: of all machines)."""
    wanted = tuple(machines) or NAMES
    return [mutant.id for name in NAMES if name in wanted for mutant in systematic(machine(name))]


def drawn(names: list[str], sample: int | None, seed: int) -> list[str]:
    """So many of them, in their order; all without a number. Most are the same if the names change a little."""
    by_lot = sorted(names, key=lambda name: sha256(f"{seed} {name}".encode()).digest())
    chosen = set(by_lot[:sample])
    return [name for name in names if name in chosen]


@lru_cache(maxsize=1)
def _prepared(name: str) -> tuple[Swarm, Unrun]:
    properties = [p for p in catalogue.properties() if p.system == name]
    model = Model(catalogue.system(name), properties, lambda mutant: catalogue.system(name, mutant))
    visited = model.visited() if name in FEW else None
    return Swarm(model, visited), Unrun(model, visited)


def fates(name: str, wanted: Iterable[str]) -> Iterator[Fate]:
    """What becomes of these mutants of a machine, by their ids."""
    swarm, unrun = _prepared(name)
    chosen = set(wanted)
    for mutant in systematic(machine(name)):
        if mutant.id in chosen:
            began = perf_counter()
            found = fate(mutant, swarm, unrun)
            why = "" if found.killed_by or found.alike else survivors.reasons().get(mutant.id, "")
            yield replace(found, explained=why, seconds=perf_counter() - began)


def fate(mutant: Mutant, swarm: Swarm, unrun: Unrun) -> Fate:
    """What becomes of one mutant, whether or not a survivor is explained."""
    kind = kind_of(mutant)
    told = Fate(mutant.id, mutant.machine, kind, mutant.flaw)
    change = swarm.model.change(mutant)
    wrong = unrun.defect(change)
    if wrong is not None:
        return replace(told, killed_by=wrong[0].id, reason=wrong[1])
    broken = swarm.soon(change)
    alike = unrun.alike(change) if broken is None else ""
    if alike and UNREAD not in alike:
        return replace(told, alike=alike)
    kept = broken is None and swarm.kept(change)
    try:
        broken = broken if kept else broken or swarm.broken(change)
    except TimeoutError as error:
        told = replace(told, reason=str(error))
    if broken is not None:
        return replace(told, killed_by=broken.subject.id, run=tuple(t.move.name for t in broken.run.steps))
    if alike:  # no rule reads what differs, and no claim that was found either
        return replace(told, alike=alike)
    lost = None if kind == "weaken" else unrun.lost(change, kept=kept)
    return told if lost is None else replace(told, killed_by=lost[0].id, reason=lost[1])
