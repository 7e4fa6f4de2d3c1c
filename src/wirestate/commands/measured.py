"""The text of `wirestate verify --systematic`: what became of the systematic mutants, by machine and kind, and why some survive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wirestate.checker.output.blocks import Block, Span, Table, line
from wirestate.model.properties.systematic import KINDS
from wirestate.model.verify.results import Fate, Report

VERDICTS = ("killed", "equivalent", "explained", "unexplained")


def measured(report: Report) -> Iterator[Block]:
    """A table of counts, the properties that killed, the reasons of the others, and what is wrong."""
    machines = dict.fromkeys(f.machine for f in report.fates)
    groups = [(m, k, [f for f in report.fates if (f.machine, f.kind) == (m, k)]) for m in machines for k in KINDS]
    rows = [_row(machine, kind, fates) for machine, kind, fates in groups if fates]
    numbers = ("mutants", *VERDICTS, "kill rate")
    yield Table(("machine", "kind", *numbers), (*rows, _row("all", "", report.fates)), numbers)
    for title, counts in _counts(report.fates):
        yield line("")
        yield Table(("mutants", title), tuple((("", str(n)), ("", what)) for what, n in counts.most_common()), ("mutants",))
    yield line("")
    yield from (line(("bad", sentence)) for sentence in report.failures)
    yield line(f"{len(report.fates):,} of {report.generated:,} systematic mutants: {summary(report.fates)}")


def _counts(fates: Sequence[Fate]) -> Iterator[tuple[str, Counter[str]]]:
    found = (
        ("killed by", Counter(f.killed_by for f in fates if f.verdict == "killed")),
        ("behave like the model, as", Counter(f.alike for f in fates if f.verdict == "equivalent")),
        ("survive, as", Counter(f.explained for f in fates if f.verdict == "explained")),
    )
    return (each for each in found if each[1])


def _row(machine: str, kind: str, fates: Sequence[Fate]) -> tuple[Span, ...]:
    seen = Counter(f.verdict for f in fates)
    counts = (("bad" if verdict == "unexplained" and seen[verdict] else "", str(seen[verdict])) for verdict in VERDICTS)
    return (("", machine), ("", kind), ("", str(len(fates))), *counts, ("", rate(fates)))


def summary(fates: Sequence[Fate]) -> str:
    seen = Counter(f.verdict for f in fates)
    counts = ", ".join(f"{seen[verdict]} {verdict}" for verdict in VERDICTS)
    return f"{counts}; of those that are not proved to behave like the model, properties kill {rate(fates)}"


def rate(fates: Sequence[Fate]) -> str:
    """Killed by properties, of those that are not proved to behave like the model."""
    others = [f for f in fates if f.verdict != "equivalent"]
    return f"{sum(f.verdict == 'killed' for f in others) / len(others):.1%}" if others else ""
