"""Every reachable configuration of TCP, and every event in them: what the tests of the table look at."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import cache
from itertools import product

from wirestate.model.core import RECV, Event, EventKind, Fact, Machine, Ref, Rule, Value, Var, refs_of
from wirestate.model.explore import outcomes, truth
from wirestate.model.machines.tcp import tcp
from wirestate.model.segments import SEGMENTS
from wirestate.model.semantics import Config, initial

SYNCHRONIZED = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")
OTHER = ("SYN-RECEIVED", *SYNCHRONIZED)
Facts = dict[str, Value]


@dataclass(frozen=True)
class Case:
    """One event in one configuration, as far as the rules look, and what it leads to."""

    state: str
    kind: str
    values: Facts
    facts: Facts
    rules: tuple[Rule, ...]

    @property
    def rule(self) -> Rule:
        (only,) = self.rules
        return only

    @property
    def sets(self) -> dict[str, object]:
        return {var.name: term for var, term in self.rule.sets}

    @property
    def reply(self) -> object:
        """The segment that this event makes due; None: it changes nothing about that."""
        return self.sets.get("reply")

    @property
    def place(self) -> Value:
        return self.facts.get("seq", "any")

    @property
    def acks(self) -> bool:
        return self.facts.get("ack") in ("some", "all")

    def has(self, bit: str) -> bool:
        return bit in self.kind.split(",")

    @property
    def begins(self) -> bool:
        """Acceptable, and at RCV.NXT once trimmed."""
        return self.place == ("straddling" if self.has("SYN") else "next")

    @property
    def in_range(self) -> bool:
        return self.facts.get("ack") in ("some", "all", "old")

    @property
    def brings_fin(self) -> bool:
        """A FIN, of its own, that is in the window and in sequence."""
        if self.kind == "FIN,ACK":
            return self.begins and not self.facts.get("fin_beyond") and self.facts.get("text") != "beyond"
        return self.kind == "SYN,ACK" and self.begins and self.facts.get("carries") in ("FIN", "text and FIN")

    @property
    def unchanged(self) -> bool:
        """No TCB change but for the segment that is due."""
        return self.rule.target == self.state and set(self.sets) <= {"reply"}


@cache
def configs() -> frozenset[Config]:
    """Every reachable configuration, with no var forgotten."""
    table = tcp()
    queue = deque(initial(table))
    known, memo = set(queue), dict[tuple[str, tuple[Value, ...]], list[dict[Var, Value]]]()
    mentions = {r.name: tuple(dict.fromkeys(v for v in refs_in(r) if isinstance(v, Var))) for r in table.rules}
    while queue:
        config = queue.popleft()
        for rule in table.by_state[config.state]:
            seen = tuple(config.of(table, v) for v in mentions[rule.name])
            if (rule.name, seen) not in memo:
                memo[rule.name, seen] = list(outcomes(rule.when, rule.sets, dict(zip(mentions[rule.name], seen, strict=True))))
            for assigned in memo[rule.name, seen]:
                after = Config(
                    rule.target, tuple(assigned.get(v, x) for v, x in zip(table.vars, config.values, strict=True))
                )
                if after not in known:
                    known.add(after)
                    queue.append(after)
    return frozenset(known)


def refs_in(rule: Rule) -> list[Ref]:
    return [*refs_of(rule.when), *(ref for _, term in rule.sets for ref in refs_of(term))]


def cases_of(event: Event, state: str, carried: tuple[Fact, ...], table: Machine | None = None) -> list[Case]:
    """The event in every configuration of this state with all its facts, told apart as far as any guard does.

    Another table is looked at from the configurations that the right one can be in.
    """
    table, out = table or tcp(), list[Case]()
    rules = table.by_event.get((state, event), ())
    read = dict.fromkeys(ref for rule in rules for ref in refs_of(rule.when))
    vars_ = [ref for ref in read if isinstance(ref, Var)]
    facts = [f for f in carried if f in read]
    seen = {tuple(c.of(table, v) for v in vars_) for c in configs() if c.state == state}
    for values, said in product(sorted(seen, key=str), product(*(f.domain for f in facts))):
        space = {r: (x,) for r, x in zip([*vars_, *facts], [*values, *said], strict=True)}
        on = tuple(rule for rule in rules if truth(rule.when, space))
        named = {v.name: x for v, x in zip(vars_, values, strict=True)}
        out.append(Case(state, event.name, named, {f.name: x for f, x in zip(facts, said, strict=True)}, on))
    return out


@cache
def cases() -> tuple[Case, ...]:
    """Every segment in every state."""
    return tuple(c for state in tcp().states for k in SEGMENTS.values() for c in cases_of(RECV(k.name), state, k.facts))


def described(found: list[Case]) -> list[str]:
    return [f"{c.state} {c.kind} {c.values} {c.facts}: {[r.name for r in c.rules]}" for c in found]


@cache
def _enabled(rule: Rule, values: tuple[Value, ...]) -> bool:
    known: dict[Ref, Value] = dict(zip(tcp().vars, values, strict=True))
    return any(True for _ in outcomes(rule.when, rule.sets, known))


def possible(rule: Rule, config: Config) -> bool:
    mentioned = set(refs_in(rule))
    return _enabled(
        rule, tuple(x if v in mentioned else v.domain[0] for v, x in zip(tcp().vars, config.values, strict=True))
    )


def can(table: Machine, config: Config, kind: EventKind, name: str) -> bool:
    """Some rule for the event is possible in this configuration."""
    return any(possible(r, config) for r in table.by_event.get((config.state, Event(kind, name)), ()))


def var(name: str) -> Var:
    return next(v for v in tcp().vars if v.name == name)
