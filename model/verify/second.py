"""Second opinions: what the explicit search and SPIN say of every property, and of every mutant and what it is said to break.

Properties whose ghosts are among those of one of them are searched together: by explicit search once, by SPIN as one program
with all mutants. For the explicit search of a mutant, which ends when it finds something, those of one id are together.
Only answers are given here; `compared` sets them beside what was proved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from time import perf_counter

from wirestate.model.alternatives import Asked
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property, leaves, union
from wirestate.model.properties.edits import Mutant
from wirestate.model.system import Can, Ghost, System, observed
from wirestate.model.verify.explicit import LIMIT, Goal, Layout, Search
from wirestate.model.verify.questions import Questions, questions
from wirestate.model.verify.results import Second, Verdict
from wirestate.model.verify.survey import Searched, Survey

SINGLE_RUNS = "that something stays possible is no claim about single runs"
FACTS = "it is about every combination of the facts of one message, which no search of states enumerates"
BOTH_MACHINES = "TCP and TLS together have too many states to visit, some 4,000 times 40,000: each is searched alone"
DECIDES = "it is the engine that decides this"
TOGETHER = 4
"""How many properties are searched together at most."""


def clusters(properties: Iterable[Property]) -> list[tuple[Property, ...]]:
    """The properties that are searched together, a few: what any of them reads must be kept in every state, so states multiply.

    That every rule is taken is asked apart: what it counts is pinned.
    """
    found: list[tuple[str, bool, set[Ghost], list[Property]]] = []
    for each in sorted(properties, key=lambda p: (-len(p.ghosts), p.id)):
        counts, ghosts = each.kind is Kind.EXERCISED, set(each.ghosts)
        fitting = [c for c in found if c[:2] == (each.system, counts) and ghosts <= c[2] and len(c[3]) < TOGETHER]
        if fitting:
            min(fitting, key=lambda c: len(c[2]))[3].append(each)
        else:
            found.append((each.system, counts, ghosts, [each]))
    return [tuple(listed) for *_, listed in found]


def cannot(engine: str, each: Property) -> str:
    """Why an engine has nothing to say of a property; nothing if it can."""
    if each.kind in (Kind.DETERMINED, Kind.TOTAL):
        return FACTS
    if each.system in catalogue.OVER_TCP:
        return BOTH_MACHINES
    if engine == "spin":
        return SINGLE_RUNS if each.kind is Kind.RECOVERABLE else ""
    decides = each.kind in (Kind.RECOVERABLE, Kind.EXERCISED) or catalogue.system(each.system).searched
    return DECIDES if decides else ""


def by_id(properties: Iterable[Property]) -> list[tuple[Property, ...]]:
    """The properties of one system and one id: a mutant that breaks one of them need not break the others."""
    found: dict[tuple[str, str], list[Property]] = {}
    for each in properties:
        if each.kind is not Kind.FALSE:
            found.setdefault((each.system, each.id), []).append(each)
    return [tuple(listed) for listed in found.values()]


class Cluster:
    """Properties of one system that are searched together, with the mutants that are said to break one of them."""

    def __init__(self, properties: Sequence[Property], mutants: Iterable[Mutant] = (), seconds: float | None = None) -> None:
        self.properties, self.seconds = tuple(properties), seconds
        self.ghosts = union(self.properties)
        self.base = catalogue.system(self.properties[0].system)
        self.systems = {"": observed(self.base, self.ghosts)}
        self.breaks: dict[str, tuple[str, ...]] = {}
        for mutant in mutants:
            changed = self._changed(mutant)
            if changed is not None:
                self.systems[mutant.id], self.breaks[mutant.id] = changed, mutant.breaks

    def _changed(self, mutant: Mutant) -> System | None:
        """A mutant of the system with its ghosts; None if the system is not changed, or is not said to break anything."""
        wanted = any(p.id in mutant.breaks and p.kind is not Kind.FALSE for p in self.properties)
        if not wanted or mutant.machine not in {e.machine.name for e in self.base.endpoints}:
            return None
        mutated = catalogue.system(self.base.name, mutant)
        return None if mutated.moves == self.base.moves else self._observed(mutated)

    def _observed(self, mutated: System) -> System:
        """The mutant with the ghosts. What they see in a move that the model has too is known, unless it depends on other moves."""
        if any(isinstance(leaf, Can) for ghost in self.ghosts for condition, _ in ghost.cases for leaf in leaves(condition)):
            return observed(mutated, self.ghosts)
        known = dict(zip(self.base.moves, self.systems[""].moves, strict=True))
        others = tuple(m for m in mutated.moves if m not in known)
        known.update(zip(others, observed(replace(mutated, moves=others), self.ghosts).moves, strict=True))
        return replace(mutated, vars=self.systems[""].vars, moves=tuple(known[m] for m in mutated.moves))

    def ask(self, engine: str, *, model: bool = True) -> Iterator[Second]:
        """What one engine says of each property (unless not of the `model`), and of each mutant: which ids it breaks."""
        asked = {}
        for name in self.systems if model else self.breaks:
            able = []
            for each in self._of(name):
                why = cannot(engine, each)
                if why:
                    yield Second(engine, self._subject(each, name), name, None, why, system=self.base.name)
                else:
                    able.append(each)
            if able:
                asked[name] = questions(able, self.systems[name], lambda p, of=name: self._subject(p, of))  # type: ignore[misc]
        yield from self._explicit(asked) if engine == "explicit" else self._spin(asked)

    def _of(self, name: str) -> Iterator[Property]:
        """The properties that the model, or a mutant by its id, is asked about."""
        wanted = self.breaks.get(name, ())
        return (p for p in self.properties if not name or (p.id in wanted and p.kind is not Kind.FALSE))

    @staticmethod
    def _subject(each: Property, mutant: str) -> str:
        return each.id if mutant else each.name

    def _explicit(self, asked: Mapping[str, Questions]) -> Iterator[Second]:
        layout = Layout(self.systems[""].vars)
        limit = LIMIT if len(self.properties) == 1 else LIMIT // 2  # several that are too many may be asked one by one
        for name, what in asked.items():
            began = perf_counter()
            goals = [Goal(n, g.state, dict(g.steps)) for n, g in what.goals.items()]
            search = Search(self.systems[name], goals, limit, layout=layout, stops=bool(name)).run()
            late = "" if search.complete or len(search.found) == len(goals) else f"the search stopped at {limit:,} states"
            done = Searched(frozenset(search.found), len(search.seen), late)
            head = Second("explicit", "", name, None, seconds=perf_counter() - began, system=self.base.name)
            yield from _answers(head, what, done)

    def _spin(self, asked: Mapping[str, Questions]) -> Iterator[Second]:
        apart = any(p.kind is Kind.EXERCISED for p in self.properties)
        for names in ([name] for name in asked) if apart else [list(asked)] if asked else []:
            with Survey({n: Asked(self.systems[n], asked[n].goals) for n in names}, self.seconds) as survey:
                for name in names:
                    began = perf_counter()
                    what = asked[name]
                    done = survey.search(name, what.settled if name else lambda _: False)
                    head = Second("spin", "", name, None, seconds=perf_counter() - began, system=self.base.name)
                    for found in _answers(head, what, done):
                        yield replace(found, counts=_counts(self.base.name, found.name, done)) if apart else found


def _answers(head: Second, what: Questions, done: Searched) -> Iterator[Second]:
    """The verdict on every subject. If not all was visited, only what was met counts."""
    subjects = sorted({*what.excluded, *what.promised})
    broken = what.broken(done.met)
    for name in subjects:
        met = bool(what.excluded.get(name, set()) & done.met)
        unsure = done.late and not met
        verdict = Verdict.UNKNOWN if unsure else Verdict.VIOLATED if name in broken else Verdict.PROVED
        each = replace(head, name=name, verdict=verdict, states=done.states, seconds=head.seconds / len(subjects))
        yield replace(each, reason=done.late) if unsure else each


def _counts(system: str, name: str, done: Searched) -> dict[str, int]:
    """What is pinned of a machine, as counted by the search that asked for every rule and every state."""
    return {
        f"{system} rules taken": sum(met.startswith(f"{name}: rule ") for met in done.met),
        f"{system} states": sum(met.startswith(f"{name}: state ") for met in done.met),
        f"{system} configurations": done.states,
    }  # fmt: skip
