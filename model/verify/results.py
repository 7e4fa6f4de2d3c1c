"""What a verification found, as data: of one property, of one mutant, of the whole run. No engine and no format in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from wirestate.model.properties.claims import Kind, Property
from wirestate.model.system import System
from wirestate.model.verify.runs import Run
from wirestate.model.verify.story import Story, story


class Verdict(StrEnum):
    """Of a claim. A `FALSE` claim is expected to be violated."""

    PROVED = "proved"
    VIOLATED = "violated"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Result:
    """What was found about one property.

    `run` violates the claim, or shows a `REACHABLE` one; `lemmas` is the size of the inductive invariant, `k` the depth of a
    k-induction; `unbounded` says that the verdict holds for runs of any length. `reason` says why a verdict is unknown.
    """

    subject: Property
    verdict: Verdict
    engine: str
    unbounded: bool = True
    lemmas: int | None = None
    k: int | None = None
    run: Run | None = None
    witness: Run | None = None
    seconds: float = 0.0
    reason: str = ""

    @property
    def wanted(self) -> Verdict:
        return Verdict.VIOLATED if self.subject.kind is Kind.FALSE else Verdict.PROVED

    @property
    def shown(self) -> Run | None:
        """The run that tells what the property is about."""
        return self.witness or self.run

    @property
    def needs_witness(self) -> bool:
        return self.subject.kind in (Kind.ALWAYS, Kind.RECOVERABLE)

    @property
    def ok(self) -> bool:
        """The verdict is the one expected, and the claim is about something."""
        return self.verdict is self.wanted and (self.witness is not None or not self.needs_witness)


@dataclass(frozen=True)
class Found:
    """A `Result` as plain data, by the name of its property: what a worker sends back."""

    name: str
    verdict: Verdict
    engine: str
    unbounded: bool = True
    lemmas: int | None = None
    k: int | None = None
    run: Story | None = None
    witness: Story | None = None
    needs_witness: bool = False
    wanted: Verdict = Verdict.PROVED
    seconds: float = 0.0
    reason: str = ""

    @classmethod
    def of(cls, result: Result, system: System) -> Found:
        return cls(
            result.subject.name, result.verdict, result.engine, result.unbounded and not result.subject.bound, result.lemmas, result.k,
            story(system, result.run) if result.run else None, story(system, result.witness) if result.witness else None,
            result.needs_witness, result.wanted, result.seconds, result.reason,
        )  # fmt: skip

    def doubted(self, why: str) -> Found:
        return replace(self, verdict=Verdict.UNKNOWN, reason=why)

    @property
    def ok(self) -> bool:
        """The verdict is the one expected, and the claim is about something."""
        return self.verdict is self.wanted and (self.witness is not None or not self.needs_witness)

    @property
    def failure(self) -> str:
        """What is wrong, in a sentence; nothing if nothing is."""
        if self.verdict is not self.wanted:
            return f"{self.name}: {self.verdict}, not {self.wanted}{': ' + self.reason if self.reason else ''}"
        return "" if self.ok else f"{self.name}: the claim is about nothing, its witness cannot be reached"


@dataclass(frozen=True)
class Killed:
    """Which of the properties that it should break a mutant breaks, and the shortest run that shows the first one.

    `keep` are the runs to keep, by name, where they are wanted.
    """

    name: str
    killed_by: tuple[str, ...]
    survived: tuple[str, ...]
    run: Story | None = None
    seconds: float = 0.0
    reason: str = ""
    keep: Mapping[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Every property that the mutant is said to break is broken."""
        return bool(self.killed_by) and not self.survived

    @property
    def failure(self) -> str:
        if self.ok:
            return ""
        return f"mutant {self.name} survives {', '.join(self.survived) or 'everything'}{': ' + self.reason if self.reason else ''}"


@dataclass(frozen=True)
class Fate:
    """What became of a systematic mutant: killed by a property (its id), shown to behave like the model, or neither.

    `run` names the rules of the run that shows it, where it takes one; else `reason` says what was proved. `explained` is why
    a survivor is no missing property.
    """

    name: str
    machine: str
    kind: str
    flaw: str
    killed_by: str = ""
    alike: str = ""
    explained: str = ""
    run: tuple[str, ...] = ()
    reason: str = ""
    seconds: float = 0.0

    @property
    def verdict(self) -> str:
        """One of `killed`, `equivalent`, `explained`, `unexplained`."""
        return "killed" if self.killed_by else "equivalent" if self.alike else "explained" if self.explained else "unexplained"

    @property
    def failure(self) -> str:
        """An unexplained survivor, in a sentence."""
        if self.verdict != "unexplained":
            return ""
        return f"{self.name}: no property notices, and nothing says why{': ' + self.reason if self.reason else ''}"


@dataclass(frozen=True)
class Second:
    """What another engine says of a property, by its name; or, of a mutant, whether it breaks the properties of an id.

    No verdict: the engine cannot express what is asked, and `reason` says why. `unknown`: it gave up.
    `counts` are what it counted of what is pinned.
    """

    engine: str
    name: str
    mutant: str
    verdict: Verdict | None
    reason: str = ""
    states: int = 0
    seconds: float = 0.0
    counts: Mapping[str, int] = field(default_factory=dict)
    system: str = ""


Told = Found | Killed | Second | Fate | dict[str, int]
"""One result of a verification: of a property, of a mutant, of another engine; or counts that are pinned."""


@dataclass
class Report:
    """A whole verification. `pins` are names and counts; `unpinned` says which differ from the committed ones.

    `generated` is how many systematic mutants there are, of which some or all were asked; `stale` says what is wrong with the list
    of explained survivors. `seconds` are what other engines said, `disagreements` where that differs from what was found.
    """

    found: list[Found] = field(default_factory=list)
    mutants: list[Killed] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    generated: int = 0
    stale: list[str] = field(default_factory=list)
    seconds: list[Second] = field(default_factory=list)
    pins: dict[str, int] = field(default_factory=dict)
    unpinned: list[str] = field(default_factory=list)
    disagreements: list[str] = field(default_factory=list)

    def add(self, each: Told) -> None:
        if isinstance(each, Found):
            self.found.append(each)
        elif isinstance(each, Killed):
            self.mutants.append(each)
        elif isinstance(each, Fate):
            self.fates.append(each)
        elif isinstance(each, Second):
            self.seconds.append(each)
        else:
            self.pins |= each

    def killed(self, name: str) -> tuple[list[str], list[str]]:
        """The mutants that a property (by its id) killed, and those that it should have killed and did not."""
        return [m.name for m in self.mutants if name in m.killed_by], [
            m.name for m in self.mutants if name in m.survived
        ]

    @property
    def failures(self) -> list[str]:
        """A sentence for everything that is not as it should be."""
        told = [f.failure for f in self.found] + [m.failure for m in self.mutants] + [f.failure for f in self.fates]
        return [sentence for sentence in told if sentence] + self.stale + self.unpinned + self.disagreements
