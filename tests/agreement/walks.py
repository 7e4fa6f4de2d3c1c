"""Random sequences of events with all their facts: what the model allows, and now and then one deviation.

Some begin with a legal run to one of the rules, so that all sequences together take every rule, and go on at random from
there. What a sequence does is decided by the semantics alone; the players only follow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import sqrt
from random import Random

from tests.model.runs import run_to
from wirestate.model.core import Event, EventKind, Fact, Machine, Ref, Rule, Value, refs_of
from wirestate.model.explore import solve
from wirestate.model.semantics import Config, enabled, initial, successors
from wirestate.model.simulate import facts_of, random_facts

Facts = dict[str, Value]
LENGTH = 24
LINGER = 3
"""How many events a sequence may go on in a final state."""


@dataclass(frozen=True, slots=True)
class Step:
    """An event, what the model says of it: the rule (None: refused or ignored) and the configuration after it."""

    before: Config
    event: Event
    facts: Facts
    rule: Rule | None
    refused: bool
    after: Config

    def __str__(self) -> str:
        said = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"in {self.before.state}: {self.event} ({said})"


@dataclass(slots=True)
class Walker:
    """Walks one machine; remembers which rules were taken in all of its walks."""

    machine: Machine
    rng: Random
    taken: Counter[str] = field(default_factory=Counter)
    visits: Counter[str] = field(default_factory=Counter)

    def walk(self, rule: str = "") -> Iterator[Step]:
        """One sequence: legal, perhaps with a run to a rule first, but for an event at random if chance has it so."""
        config, led = run_to(self.machine.name, rule) if rule else (self.rng.choice(list(initial(self.machine))), [])
        left, deviation = LINGER, self.rng.randrange(2 * LENGTH)
        self.visits = Counter([config.state])
        for number in range(max(LENGTH, len(led) + LINGER)):
            if number < len(led):
                picked: tuple[Event, Facts] | None = led[number]
            else:
                picked = self.anything(config) if number == deviation else self.legal(config)
            if picked is None or not left:
                return
            step = self.judged(config, *picked)
            yield step
            left -= self.machine.failed is not None and self.machine.absorbs(config.state)
            config = step.after
            self.visits[config.state] += 1

    def around(self, rule: Rule) -> Iterator[Step]:
        """The rule where it is enabled, reachable or not, and with each thing that its guard asks for changed in turn."""
        event = rule.event
        facts = tuple(facts_of(self.machine, event).values())
        space: dict[Ref, list[Value]] = {ref: self.shuffled(ref) for ref in (*self.machine.vars, *facts)}
        chosen = solve(rule.when, space)
        if chosen is None:
            return
        yield self.pointed(rule.source, event, chosen, facts)
        for ref in dict.fromkeys(refs_of(rule.when)):
            yield self.pointed(rule.source, event, {**chosen, ref: self.rng.choice(ref.domain)}, facts)

    def shuffled(self, ref: Ref) -> list[Value]:
        return self.rng.sample(ref.domain, len(ref.domain))

    def pointed(self, state: str, event: Event, chosen: Mapping[Ref, Value], facts: Iterable[Fact]) -> Step:
        config = Config(state, tuple(chosen[var] for var in self.machine.vars))
        return self.judged(config, event, {fact.name: chosen[fact] for fact in facts})

    def judged(self, config: Config, event: Event, facts: Facts) -> Step:
        outcomes = successors(self.machine, config, event, facts)
        if not outcomes:
            return Step(config, event, facts, None, True, config)
        (outcome,) = outcomes
        if outcome.rule is not None:
            self.taken[outcome.rule.name] += 1
        refused = outcome.rule is None and not self.machine.absorbs(config.state)
        return Step(config, event, facts, outcome.rule, refused, outcome.config)

    def legal(self, config: Config) -> tuple[Event, Facts] | None:
        """An event that the model allows here, with facts that enable one of its rules."""
        rules = self.machine.by_state[config.state]
        for rule in sorted(rules, key=lambda rule: self.rng.expovariate(self.weight(rule))):
            facts = random_facts(self.machine, config, rule, self.rng)
            if facts is not None:
                return rule.event, facts
        return None

    def weight(self, rule: Rule) -> float:
        """New states rather than old ones, seldom rules rather than frequent ones, and the end not at once."""
        weight = 1 / sqrt(1 + self.taken[rule.name]) / (1 + self.visits[rule.target])
        return weight * 0.03 if self.machine.absorbs(rule.target) else weight

    def anything(self, config: Config) -> tuple[Event, Facts]:
        """Any event at all, or one that may come, with a fact that is not as it should be."""
        honest = self.legal(config)
        event = self.rng.choice(self.machine.events)
        if honest is None or self.rng.random() < 0.5:
            return event, {f.name: self.rng.choice(f.domain) for f in facts_of(self.machine, event).values()}
        event, facts = honest
        if facts:
            changed = self.rng.choice(sorted(facts))
            facts[changed] = self.rng.choice(facts_of(self.machine, event)[changed].domain)
        return event, facts


def allowed(machine: Machine, config: Config) -> tuple[str, ...]:
    """The events that some facts allow, in the order of the table."""
    return tuple(map(str, enabled(machine, config)))


def is_send(event: Event) -> bool:
    return event.kind is EventKind.SEND
