"""A whole verification: every property, its witness, the mutants, the pins, on all cores.

The unit of work is a family of properties of one system (they share lemmas), one mutant, or some systematic mutants of one machine.
Workers are forked, so they find the model as it is; what comes back is plain data. A worker that dies makes its properties
unknown, and hides nothing.
"""

from __future__ import annotations

import multiprocessing
import os
import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from difflib import get_close_matches
from time import perf_counter

from wirestate.model.machines import NAMES
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property, union
from wirestate.model.verify.explicit import Search
from wirestate.model.verify import kept
from wirestate.model.verify.killing import kill
from wirestate.model.verify.options import Options
from wirestate.model.verify.results import Fate, Found, Killed, Second, Told, Verdict
from wirestate.model.verify.mortal import mortal
from wirestate.model.verify.second import Cluster, by_id, clusters

FAMILY = re.compile(r"[A-Z]+\d*(?=-)|[A-Z]+")
RECORD = "R"
"""The family of the record layer, with which what a machine does for TLS over TCP is proved: a claim or two."""
CHUNK = 40
"""How many systematic mutants are one task."""
SECOND = ("explicit", "spin")
"""The engines that are asked whether they agree."""


def selected(options: Options) -> list[Property]:
    """The properties that the options name: by id, by name, or by the start of an id followed by `*`."""
    return [p for p in catalogue.properties() if _wanted(p, options)]


def nothing_named(options: Options) -> str:
    """For an error: which wish fits nothing, and what is near it."""
    every = catalogue.properties()
    systems, ids = {p.system for p in every}, {p.id for p in every}
    unknown = [("system", m, systems) for m in options.machines if m not in systems]
    unknown += [("property", w, ids) for w in options.properties if not any(_names(w, p) for p in every)]
    if not unknown:
        return f"no property named {', '.join(options.properties)} is about {', '.join(options.machines)}"
    what, name, listed = unknown[0]
    near = get_close_matches(name, listed, cutoff=0.6)
    return f"no {what} is named {name}; there is {', '.join(near or sorted(listed))}"


def _wanted(each: Property, options: Options) -> bool:
    if options.machines and each.system not in options.machines:
        return False
    return not options.properties or any(_names(wish, each) for wish in options.properties)


def _names(wish: str, each: Property) -> bool:
    return wish in (each.id, each.name) or (wish.endswith("*") and each.id.startswith(wish[:-1]))


def family(each: Property) -> tuple[str, str]:
    """The properties that share a prover: those of one system, and of one table unless it is a product."""
    if each.system not in NAMES:
        return each.system, ""
    found = FAMILY.match(each.id)
    name = found.group() if found else each.id
    return each.system, RECORD if name == "X" else name


def run(options: Options, tell: Callable[[Told], None]) -> None:
    """Verify, and tell each result as it comes."""
    killed: list[Killed] = []
    for each in _done(_tasks(options), options):
        tell(each)
        killed += [each] if isinstance(each, Killed) else []
    if options.renew and killed:
        kept.write_mutants(killed)


def _done(tasks: Iterable[Task], options: Options) -> Iterator[Told]:
    """What comes of each task, as it comes."""
    if options.jobs == 1:
        for task in tasks:
            yield from task()
        return
    with ProcessPoolExecutor(options.jobs, multiprocessing.get_context("fork"), initializer=mortal) as pool:
        waiting: dict[Future[list[Told]], Task] = {pool.submit(task): task for task in tasks}
        for done in as_completed(waiting):
            yield from _result(done, waiting[done])


def _result(done: Future[list[Told]], task: Task) -> list[Told]:
    error = done.exception()
    if error is None:
        return done.result()
    if isinstance(error, (MemoryError, OSError, TimeoutError, BrokenExecutor)):
        return task.lost(f"{type(error).__name__}: {error}")
    raise error


@dataclass(frozen=True)
class Task:
    """Work for one process, by names only."""

    what: str
    names: tuple[str, ...]
    options: Options

    def __call__(self) -> list[Told]:
        if self.what == "properties":
            return list(_prove(self.names, self.options))
        if self.what == "systematic":
            return list(_measured(self.names))
        if self.what in SECOND:
            return list(_ask(self.names, self.options, self.what))
        if self.what.endswith("of mutants"):
            return list(_ask_of_mutants(self.names, self.options, self.what.split()[0]))
        return [kill(self.names[0], self.options)]

    def lost(self, why: str) -> list[Told]:
        if self.what == "properties":
            return [Found(name, Verdict.UNKNOWN, self.options.engine, reason=why) for name in self.names]
        if self.what == "systematic":
            return [Fate(name, name.split()[0], name.split()[1].rstrip(":"), "", reason=why) for name in self.names]
        if self.what in SECOND:
            return [Second(self.what, name, "", Verdict.UNKNOWN, why, system=_named(name).system) for name in self.names]
        if self.what.endswith("of mutants"):
            return list(self._lost_mutants(self.what.split()[0], why))
        return [Killed(self.names[0], (), (), reason=why)]

    def _lost_mutants(self, engine: str, why: str) -> Iterator[Second]:
        for system, ident in dict.fromkeys((p.system, p.id) for p in map(_named, self.names)):
            for mutant in (m.id for m in catalogue.mutants() if ident in m.breaks):
                yield Second(engine, ident, mutant, Verdict.UNKNOWN, why, system=system)


def _tasks(options: Options) -> Iterator[Task]:
    """The dearest first: products, then the families with most properties."""
    if options.systematic:
        yield from _samples(options)
        return
    groups: dict[tuple[str, str], list[str]] = {}
    for each in selected(options):
        groups.setdefault(family(each), []).append(each.name)
    for names in sorted(groups.values(), key=lambda n: (_named(n[0]).system in NAMES, -len(n))):
        yield Task("properties", tuple(names), options)
    chosen = {p.id for p in selected(options)}
    if options.agree:
        also = [p for p in catalogue.properties() if options.mutants and p.id in chosen]
        for engine in reversed(SECOND):
            yield from (Task(engine, tuple(p.name for p in each), options) for each in clusters(selected(options)))
            yield from (Task(f"{engine} of mutants", tuple(p.name for p in each), options) for each in by_id(also))
    if options.mutants:
        yield from (Task("mutant", (m.id,), options) for m in catalogue.mutants() if chosen & set(m.breaks))


def _samples(options: Options) -> Iterator[Task]:
    """Systematic mutants, some of one machine together: what is prepared for a machine is prepared once by each worker."""
    from wirestate.model.verify import measure

    names = measure.drawn(measure.generated(options.machines), options.sample, options.seed)
    for machine in NAMES:
        of = [name for name in names if name.startswith(f"{machine} ")]
        yield from (Task("systematic", tuple(of[i : i + CHUNK]), options) for i in range(0, len(of), CHUNK))


def _measured(names: tuple[str, ...]) -> Iterator[Fate]:
    from wirestate.model.verify import measure

    return measure.fates(names[0].split(" ", 1)[0], names)


def _named(name: str) -> Property:
    return next(p for p in catalogue.properties() if p.name == name)


def _prove(names: Iterable[str], options: Options) -> Iterator[Found | dict[str, int]]:
    together: list[Property] = []
    for each in map(_named, names):
        if each.kind is Kind.EXERCISED:
            yield from _exercised(each)
        elif options.engine in ("explicit", "spin"):
            yield _apart(each, options)
        else:
            together.append(each)
    if together:
        yield from _together(together, options)


def _together(properties: list[Property], options: Options) -> Iterator[Found]:
    """Properties of one system that share their lemmas; what was proved so is believed for the certificate's sake."""
    from wirestate.model.verify.prove import Prover

    system, kin = catalogue.system(properties[0].system), family(properties[0])
    before = kept.read(_file(kin)) if options.again and not system.searched else None
    beside = [p for p in catalogue.properties() if before is not None and family(p) == kin]
    prover = Prover(system, properties, options.seconds, kept=before, beside=beside)
    if prover.system.searched and options.engine == "auto":
        yield from (Found.of(each, prover.system) for each in prover.searched())
        return
    results = prover.results(options.engine)
    if options.renew:
        kept.write(_file(kin), prover.lemmas, {r.subject.name: kept.told(prover.system, r.shown) for r in results if r.shown})
    by_search = [r for r in results if r.engine == "pdr" and r.verdict is Verdict.PROVED and r.subject.kind is Kind.ALWAYS]
    certificate = prover.certificate() if by_search else None
    for each in results:
        found = Found.of(each, prover.system)
        if certificate is not None and each in by_search:
            bad = prover.said(~each.subject.claim)(0)
            if not (certificate.ok and certificate.implies_not(bad)):
                found = found.doubted("its certificate does not hold: a defect of the engine")
        yield found


def _file(kin: tuple[str, str]) -> str:
    """Under which name the proofs of a family are kept."""
    return "-".join(filter(None, kin))


def _apart(each: Property, options: Options) -> Found:
    """A property with its own ghosts only: what is cheap for z3 is dear for a search that visits every state."""
    from wirestate.model.verify.prove import Prover

    prover = Prover(catalogue.system(each.system), [each], options.seconds)
    return Found.of(prover.result(each, options.engine), prover.system)


def _ask(names: Iterable[str], options: Options, engine: str) -> Iterator[Second]:
    """What another engine says of properties; where it gives up on several together, it is asked of fewer."""
    listed, late = list(map(_named, names)), set[str]()
    for each in Cluster(listed, (), options.seconds).ask(engine):
        if each.verdict is Verdict.UNKNOWN and len(listed) > 1:
            late.add(each.name)
        else:
            yield each
    again = sorted((p for p in listed if p.name in late), key=lambda p: len(p.ghosts))
    half = (len(listed) + 1) // 2
    for part in (again[:half], again[half:]):
        if part:
            yield from _ask([p.name for p in part], options, engine)


def _ask_of_mutants(names: Iterable[str], options: Options, engine: str) -> Iterator[Second]:
    """What another engine says of the mutants that should break one of these properties: SPIN is asked until one is broken.

    The explicit search ends by itself when it has found enough, so it is asked of all of them at once.
    """
    properties, broken = list(map(_named, names)), set[str]()
    groups = [tuple(properties)] if engine == "explicit" else sorted(clusters(properties), key=lambda g: len(union(g)))
    for group in groups:
        left = [m for m in catalogue.mutants() if m.id not in broken]
        for each in Cluster(group, left, options.seconds).ask(engine, model=False):
            broken |= {each.mutant} if each.verdict is Verdict.VIOLATED else set()
            yield each


def _exercised(each: Property) -> Iterator[Found | dict[str, int]]:
    """That every rule is taken, and what is pinned of the machine, by one search."""
    from wirestate.model.verify import referee

    began = perf_counter()
    system = catalogue.system(each.system)
    search = Search(system).run()
    found = Found.of(referee.exercised(each, search), system)
    yield replace(found, seconds=perf_counter() - began)
    yield counted(search)


def counted(search: Search) -> dict[str, int]:
    """What is pinned of a machine: rows, rules, those that are taken, states, configurations."""
    system = search.system
    machine = system.endpoint().machine
    taken = {system.moves[i].name for i in search.fired if system.moves[i].rule is not None}
    return {
        f"{system.name} rows": len(machine.rows), f"{system.name} rules": len(machine.rules),
        f"{system.name} rules taken": len(taken), f"{system.name} states": len(search.entered(system.endpoint())),
        f"{system.name} configurations": len(search.seen),
    }  # fmt: skip


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
