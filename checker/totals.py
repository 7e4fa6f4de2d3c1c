"""What a source holds, counted: verdicts, versions, suites, outcomes, deviations by code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from wirestate.checker.verdict import ConnectionVerdict

WORDS = ("conforms", "deviates", "inconclusive")


def by_source(connections: Iterable[ConnectionVerdict]) -> list[dict[str, Any]]:
    """One entry for each source, in the order of their first connections; the counts in it the most frequent first."""
    sources: dict[str, list[ConnectionVerdict]] = {}
    for connection in connections:
        sources.setdefault(connection.source, []).append(connection)
    return [{"source": source, **counted(found)} for source, found in sources.items()]


def counted(connections: list[ConnectionVerdict]) -> dict[str, Any]:
    """Totals of these connections. A deviation counts once for each connection that has its code."""
    verdicts: Counter[str] = Counter([c.verdict for c in connections])
    return {
        "connections": len(connections), **{word: verdicts[word] for word in WORDS},
        "versions": _sorted([c.protocol for c in connections if c.protocol]),
        "suites": _sorted([c.summary["suite"] for c in connections if "suite" in c.summary]),
        "outcomes": _sorted([c.outcome for c in connections]),
        "codes": _sorted([code for c in connections if c.deviations for code in {d.code for d in c.deviations}]),
    }  # fmt: skip


def _sorted(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items(), key=lambda item: (-item[1], item[0])))
