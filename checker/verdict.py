"""What the checker says about one connection, as data; the shapes behind the JSON of `wirestate.check/1`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.keep import Kept

VerdictWord = Literal["conforms", "deviates", "inconclusive"]
Severity = Literal["error", "warning"]

OUTCOMES = (
    "completed", "alert", "closed_early", "reset", "truncated", "timed_out", "not_tls", "unsupported", "open",
)  # fmt: skip
"""completed: handshake done and closed by close_notify. open: handshake done, the source ends before any close.
alert: ended by a fatal alert. truncated: transport or source ended without close_notify after the handshake began.
closed_early: close_notify before the handshake was done."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """One breach of a rule. `where` is a line or frame number (`unit`); `by` is "client" or "server"."""

    code: str
    layer: Literal["tls", "record", "crypto", "tcp", "certificate"]
    by: str
    where: int
    state: str
    got: str
    expected: tuple[str, ...]
    rule: str | None
    cite: str
    message: str
    severity: Severity = "error"
    unit: Literal["line", "frame"] = "line"
    accepted: str = ""
    """The reason that a baseline gives for accepting it."""

    def as_json(self) -> dict[str, Any]:
        out = asdict(self)
        out[out.pop("unit")] = out.pop("where")
        if not self.accepted:
            del out["accepted"]
        out["expected"] = list(self.expected)
        return out


@dataclass(slots=True)
class ConnectionVerdict:
    """The verdict on one connection. `outcome_detail` is e.g. "unknown_ca by client" for an alert.

    Verdicts that are alike share what is in them: it is to be replaced, not changed.
    """

    source: str
    ident: str
    client: str | None
    server: str | None
    protocol: str | None
    verdict: VerdictWord
    outcome: str
    outcome_detail: str = ""
    reasons: Sequence[str] = field(default_factory=list)
    deviations: Sequence[Deviation] = field(default_factory=list)
    states: Mapping[str, str | None] = field(default_factory=dict)
    summary: Mapping[str, Any] = field(default_factory=dict)
    verified: Sequence[str] = field(default_factory=list)
    taken: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Machine name -> the rules that were exercised."""
    first_frame: int = 0
    """Of a capture: where the connection begins in it."""
    kept: Kept | None = field(default=None, compare=False, repr=False)
    """What a report shows of it, if one was asked for."""

    @property
    def fails(self) -> bool:
        """It deviates, and not all of it is accepted by a baseline."""
        return self.verdict == "deviates" and any(d.severity == "error" and not d.accepted for d in self.deviations)

    @property
    def rules(self) -> list[str]:
        """The rules exercised, each as "machine: rule"."""
        return [f"{machine}: {rule}" for machine, rules in self.taken.items() for rule in rules]

    def as_json(self) -> dict[str, Any]:
        return {
            "source": self.source, "id": self.ident, "client": self.client, "server": self.server,
            "protocol": self.protocol, "verdict": self.verdict, "outcome": self.outcome,
            "outcome_detail": self.outcome_detail, "reasons": self.reasons,
            "deviations": [d.as_json() for d in self.deviations], "states": self.states, "rules": self.rules,
            "summary": self.summary, "verified": self.verified,
        }  # fmt: skip


class Judged(NamedTuple):
    """A verdict on TLS alone, of which the word is still to be found, and whether what was seen does not suffice for one."""

    verdict: ConnectionVerdict
    inconclusive: bool


@dataclass(frozen=True, slots=True)
class InputError:
    """An input, or a part of one, that could not be read."""

    source: str
    where: str
    message: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class BaselineUse:
    """What a baseline did: how many deviations it accepted, the entries that met nothing, and those that are over."""

    source: str
    accepted: int
    unmet: tuple[str, ...]
    expired: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        return {"source": self.source, "accepted": self.accepted, "unmet": list(self.unmet), "expired": list(self.expired)}

    def notices(self) -> list[str]:
        """A sentence for every entry that wants a look."""
        return [f"{e}: no longer occurs" for e in self.unmet] + [f"{e}: accepts nothing any more" for e in self.expired]


@dataclass(slots=True)
class Result:
    """Everything that one run of the checker found. Iterating gives the connections."""

    connections: list[ConnectionVerdict] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    baseline: BaselineUse | None = None

    def __iter__(self) -> Iterator[ConnectionVerdict]:
        return iter(self.connections)

    def deviations(self) -> Iterator[tuple[ConnectionVerdict, Deviation]]:
        """Every deviation, with the connection that it is in."""
        return ((connection, deviation) for connection in self.connections for deviation in connection.deviations)

    def totals(self) -> dict[str, int]:
        words = [c.verdict for c in self.connections]
        other = sum(1 for c in self.connections if c.outcome in ("not_tls", "unsupported"))
        counted = {w: words.count(w) for w in ("conforms", "deviates", "inconclusive")}
        return {"connections": len(words), **counted, "other": other}

    def counts(self) -> dict[str, Any]:
        """The parts of the JSON that only count."""
        from wirestate.checker.totals import by_source

        used = {"baseline": self.baseline.as_json()} if self.baseline else {}
        return {"totals": self.totals(), "sources": by_source(self.connections), **used}

    def as_json(self) -> dict[str, Any]:
        return {
            "schema": "wirestate.check/1",
            "connections": [c.as_json() for c in self.connections],
            "errors": [e.as_json() for e in self.errors],
            **self.counts(),
        }

    def exit_code(self, *, strict: bool = False) -> int:
        """0 nothing deviates but what a baseline accepts, 1 something does (or, strict, is inconclusive), 2 an input could not
        be read at all."""
        if self.errors:
            return 2
        return int(any(c.fails or (strict and c.verdict == "inconclusive") for c in self.connections))
