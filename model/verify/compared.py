"""Second opinions beside the first: where engines agree, where they do not, and what an engine cannot say, with the reason.

A disagreement is a defect of an engine or of a translation, never a finding about the protocol: it fails a verification.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

from wirestate.model.verify.results import Found, Report, Second, Verdict
from wirestate.values import dataclass

Key = TypeVar("Key", bound=Hashable)
Subject = tuple[str, str, str]
"""An engine, a property (of a mutant: the id of properties), and a mutant or nothing."""
WEIGHT = (Verdict.VIOLATED, Verdict.UNKNOWN, None, Verdict.PROVED)
"""Of several answers about the properties of one id, the first of these counts: one broken property is enough."""


@dataclass(frozen=True)
class Tally:
    """Of one engine: on how many properties it agrees, on how many ids of properties that mutants break, and of how many mutants.

    `wrong` is on how many it does not, `late` on how many it gave up, `cannot` what it cannot say, by reason.
    """

    properties: int
    pairs: int
    mutants: int
    wrong: int
    late: int
    cannot: Mapping[str, int]


def opinions(report: Report) -> dict[Subject, Second]:
    """One answer for each subject, though its properties were searched apart."""
    found: dict[Subject, Second] = {}
    for each in report.seconds:
        subject = each.engine, each.name, each.mutant
        known = found.get(subject)
        if known is None or WEIGHT.index(each.verdict) < WEIGHT.index(known.verdict):
            found[subject] = each
    return found


def differences(report: Report) -> dict[Subject, str]:
    """A sentence for every subject on which an engine says something else than what was found, or gave up."""
    firsts = {f.name: f for f in report.found}
    killed = {(m.name, ident): ident in m.killed_by for m in report.mutants for ident in (*m.killed_by, *m.survived)}
    told = {}
    for subject, second in opinions(report).items():
        if second.verdict is None:
            continue
        if second.mutant:
            sentence = _of_mutant(second, killed.get((second.mutant, second.name)))
        else:
            sentence = _of_property(second, firsts.get(second.name), report.pins)
        if sentence:
            told[subject] = sentence
    return told


def _of_property(second: Second, first: Found | None, pins: Mapping[str, int]) -> str:
    if first is not None and second.verdict is not first.verdict:
        return f"{second.name}: {first.engine} says {first.verdict}, {second.engine} says {_said(second)}"
    counts = [(name, count) for name, count in second.counts.items() if count != pins.get(name, count)]
    told = (f"{name}: the explicit search counts {pins[name]}, {second.engine} {count}" for name, count in counts)
    return "; ".join(told)


def _of_mutant(second: Second, killed: bool | None) -> str:
    if killed is None or second.verdict is (Verdict.VIOLATED if killed else Verdict.PROVED):
        return ""
    first = "is broken" if killed else "holds"
    return f"{second.name} of mutant {second.mutant}: found that it {first}, {second.engine} says {_said(second)}"


def _said(second: Second) -> str:
    return f"{second.verdict}: {second.reason}" if second.reason else str(second.verdict)


def tallies(report: Report) -> dict[str, Tally]:
    """By engine, on what it agrees and what it cannot say."""
    return _tallied(report, lambda each: each.engine)


def by_system(report: Report) -> dict[tuple[str, str], Tally]:
    """The same by engine and system."""
    return _tallied(report, lambda each: (each.engine, each.system))


def _tallied(report: Report, key: Callable[[Second], Key]) -> dict[Key, Tally]:
    told, wrong = opinions(report), differences(report)
    groups: dict[Key, list[tuple[Subject, Second]]] = {}
    for subject, second in told.items():
        groups.setdefault(key(second), []).append((subject, second))
    return {name: _tally(listed, wrong) for name, listed in groups.items()}


def _tally(told: list[tuple[Subject, Second]], wrong: Mapping[Subject, str]) -> Tally:
    late = {subject for subject, s in told if s.verdict is Verdict.UNKNOWN}
    agreed = [s for subject, s in told if s.verdict is not None and subject not in wrong and subject not in late]
    return Tally(
        sum(not s.mutant for s in agreed), sum(bool(s.mutant) for s in agreed), len({s.mutant for s in agreed} - {""}),
        sum(subject in wrong and subject not in late for subject, _ in told), len(late),
        Counter(s.reason for _, s in told if s.verdict is None),
    )  # fmt: skip


def confirmed(report: Report) -> dict[str, list[str]]:
    """By property (by mutant: its id), the engines that agree with all that was found and that they can say something of."""
    told, wrong = opinions(report), differences(report)
    names = [*(f.name for f in report.found), *(m.name for m in report.mutants)]
    found: dict[str, list[str]] = {name: [] for name in names}
    for engine in sorted({engine for engine, _, _ in told}):
        said = [(s.mutant or s.name, subject) for subject, s in told.items() if s.engine == engine and s.verdict is not None]
        doubted = {name for name, subject in said if subject in wrong}
        for name in dict.fromkeys(name for name, _ in said if name in found and name not in doubted):
            found[name].append(engine)
    return found
