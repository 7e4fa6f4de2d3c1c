"""What a verification found, as data: of one property, of one mutant, of the whole run. No engine and no format in here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from wirestate.model.properties.claims import Kind, Property
from wirestate.model.properties.edits import Mutant
from wirestate.model.verify.runs import Run


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
    def needs_witness(self) -> bool:
        return self.subject.kind in (Kind.ALWAYS, Kind.RECOVERABLE)

    @property
    def ok(self) -> bool:
        """The verdict is the one expected, and the claim is about something."""
        return self.verdict is self.wanted and (self.witness is not None or not self.needs_witness)


@dataclass(frozen=True)
class MutantResult:
    """Which properties a mutant breaks, and the shortest run that shows the first one."""

    mutant: Mutant
    killed_by: tuple[str, ...]
    survived: tuple[str, ...]
    run: Run | None = None
    system: str = ""
    seconds: float = 0.0
    reason: str = ""

    @property
    def ok(self) -> bool:
        """The property that the mutant must break is broken."""
        return bool(self.killed_by) and self.mutant.breaks[0] in self.killed_by


@dataclass
class Report:
    """A whole verification. `pins` are names and counts; `unpinned` are the sentences about those that differ."""

    results: list[Result] = field(default_factory=list)
    mutants: list[MutantResult] = field(default_factory=list)
    pins: dict[str, int] = field(default_factory=dict)
    unpinned: list[str] = field(default_factory=list)
    with_mutants: bool = False

    def killed(self, name: str) -> tuple[list[str], list[str]]:
        """The ids of the mutants that a property (by its id) killed, and of those that it should have killed and did not."""
        return (
            [m.mutant.id for m in self.mutants if name in m.killed_by],
            [m.mutant.id for m in self.mutants if name in m.survived],
        )

    @property
    def failures(self) -> list[str]:
        """A sentence for everything that is not as it should be."""
        out = [_failure(r) for r in self.results if not r.ok]
        out += [
            f"mutant {m.mutant.id} survives {m.mutant.breaks[0]}: {m.reason or 'no run breaks it'}"
            for m in self.mutants
            if not m.ok
        ]
        return out + self.unpinned


def _failure(result: Result) -> str:
    name = result.subject.name
    if result.verdict is not result.wanted:
        return f"{name}: {result.verdict}, not {result.wanted}{': ' + result.reason if result.reason else ''}"
    return f"{name}: the claim is about nothing, its witness cannot be reached"
