"""Does a mutant break the properties that it must: by the run that was kept of it, replayed on it as it is now, or by a search."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property, union, violated
from wirestate.model.properties.edits import Mutant
from wirestate.model.system import System, observed
from wirestate.model.verify.kept import MUTANTS, Kept, read, run_name, told
from wirestate.model.verify.options import Options
from wirestate.model.verify.results import Killed, Verdict
from wirestate.model.verify.runs import Run
from wirestate.model.verify.story import Story, story


def kill(name: str, options: Options) -> Killed:
    """Which of the properties that a mutant should break it does break."""
    began = perf_counter()
    mutant = next(m for m in catalogue.mutants() if m.id == name)
    killed: dict[str, Breaking] = {}
    for wanted in mutant.breaks:
        found = (options.again and _broken_again(mutant, wanted)) or _broken(mutant, wanted, options)
        if found:
            killed[wanted] = found
    survived = tuple(wanted for wanted in mutant.breaks if wanted not in killed)
    shown = next((b.shown() for b in killed.values() if b.run), None)
    keep = {run_name(name, wanted, b.system.name): told(b.system, b.run) for wanted, b in killed.items() if b.run and b.replays}
    return Killed(name, tuple(killed), survived, shown, seconds=perf_counter() - began, keep=keep if options.renew else {})


@dataclass(frozen=True)
class Breaking:
    """A mutant breaks a property: by this run, or, without one, as for a row that cannot be reached.

    `replays`: the run alone shows it, without what else the mutant can do or not.
    """

    system: System
    run: Run | None
    replays: bool = False

    def shown(self) -> Story | None:
        return story(self.system, self.run) if self.run else None


def _by_system(wanted: str) -> dict[str, list[Property]]:
    """The properties of an id that a mutant may break, by system."""
    found: dict[str, list[Property]] = {}
    for each in catalogue.properties():
        if each.id == wanted and each.kind is not Kind.FALSE:
            found.setdefault(each.system, []).append(each)
    return found


def _broken_again(mutant: Mutant, wanted: str) -> Breaking | None:
    """A mutant breaks a property by the run that was kept."""
    kept = read(MUTANTS) or Kept()
    for name, properties in _by_system(wanted).items():
        if run_name(mutant.id, wanted, name) in kept.runs:
            always = [p for p in properties if p.kind is Kind.ALWAYS]
            system = observed(catalogue.system(name, mutant), union(always))
            goals = (violated(p.claim) for p in always)
            runs = (kept.run(run_name(mutant.id, wanted, name), system, goal) for goal in goals)
            run = next(filter(None, runs), None)
            if run is not None:
                return Breaking(system, run)
    return None


def _broken(mutant: Mutant, wanted: str, options: Options) -> Breaking | None:
    """How a mutant breaks a property, in one of the systems that it changes."""
    for name, properties in _by_system(wanted).items():
        mutated = catalogue.system(name, mutant)
        if mutated.moves != catalogue.system(name).moves:
            found = _breaking(mutated, properties, options)
            if found is not None:
                return found
    return None


def _breaking(mutated: System, properties: list[Property], options: Options) -> Breaking | None:
    from wirestate.model.verify.prove import Prover

    if options.engine in ("auto", "pdr"):
        always = [p for p in properties if p.kind is Kind.ALWAYS]
        prover = Prover(mutated, always, options.seconds, mutant_of=catalogue.system(mutated.name))
        run = prover.broken() if always else None
        if run is not None:
            return Breaking(prover.system, run, replays=True)
        properties = [p for p in properties if p.kind is not Kind.ALWAYS]
    engine = "auto" if options.engine in ("pdr", "spacer", "k-induction") else options.engine
    for each in properties:
        prover = Prover(mutated, [each], options.seconds, mutant_of=catalogue.system(mutated.name))
        result = prover.decide(each, engine)
        if result.verdict is Verdict.VIOLATED:
            return Breaking(prover.system, result.run)
    return None
