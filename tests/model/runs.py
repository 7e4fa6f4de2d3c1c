"""A legal run to every rule of a machine, found by walking its configurations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product

from wirestate.model.core import Event, Fact, Machine, Ref, Rule, Value, Var, refs_of
from wirestate.model.explore import Explorer, solve
from wirestate.model.machines import machine
from wirestate.model.messages import MESSAGES
from wirestate.model.segments import SEGMENTS
from wirestate.model.semantics import Config, apply, initial

Step = tuple[Event, dict[str, Value]]
KINDS = {**MESSAGES, **SEGMENTS}
QUIET: dict[str, Value] = {"fault": "none", "interleaved": False, "ends_record": True}


@dataclass(slots=True)
class Tree:
    """How each configuration was reached first, and where each rule fires first."""

    came: dict[Config, tuple[Config, Rule] | None] = field(default_factory=dict)
    fires: dict[str, tuple[Config, Rule, Config]] = field(default_factory=dict)

    def path(self, rule: str) -> list[tuple[Rule, Config]]:
        """The rules to take, each with the (reduced) configuration that it leads to; the rule itself is the last."""
        config, last, after = self.fires[rule]
        steps = [(last, after)]
        while (step := self.came[config]) is not None:
            steps.append((step[1], config))
            config = step[0]
        return steps[::-1]


@cache
def explorer(name: str) -> Explorer:
    return Explorer(machine(name))


@cache
def tree(name: str) -> Tree:
    """Breadth first, so that runs are short; until every rule has fired."""
    table = machine(name)
    explore, found = explorer(name), Tree()
    queue = list(dict.fromkeys(map(explore.reduced, initial(table))))
    found.came = dict.fromkeys(queue)
    for config in queue:
        for rule in table.by_state[config.state]:
            for after in explore.after(rule, config):
                found.fires.setdefault(rule.name, (config, rule, after))
                if after not in found.came:
                    found.came[after] = (config, rule)
                    queue.append(after)
        if len(found.fires) == len(table.rules):
            break
    return found


def run_to(name: str, rule: str) -> tuple[Config, list[Step]]:
    """A configuration to start from, and events with all their facts, the last of which takes the rule."""
    path = tree(name).path(rule)
    for start in initial(machine(name)):
        steps = _concrete(name, start, path)
        if steps is not None:
            return start, steps
    raise AssertionError(f"{name}: no run to {rule}")


def _concrete(name: str, config: Config, path: list[tuple[Rule, Config]]) -> list[Step] | None:
    steps: list[Step] = []
    for rule, wanted in path:
        found = _step(name, config, rule.name, wanted)
        if found is None:
            return None
        facts, config = found
        steps.append((rule.event, dict(facts)))
    return steps


@cache
def _step(name: str, config: Config, rule: str, wanted: Config) -> tuple[dict[str, Value], Config] | None:
    """The facts that lead from here to what is `wanted` but for what nobody reads. Runs have their beginnings in common."""
    table = machine(name)
    (taken,) = (r for r in table.by_state[config.state] if r.name == rule)
    return next((found for found in _choices(table, config, taken) if explorer(name).reduced(found[1]) == wanted), None)


def _choices(table: Machine, config: Config, rule: Rule) -> Iterator[tuple[dict[str, Value], Config]]:
    """Facts that enable the rule here, complete for its message, for each way to set what it assigns."""
    carried = KINDS[rule.event.name].facts if rule.event.is_message else ()
    facts: dict[Fact, None] = dict.fromkeys((*carried, *table.facts_of.get(rule.event, ())))
    space: dict[Ref, tuple[Value, ...]] = {f: _quiet_first(f) for f in facts}
    space |= {v: (config.of(table, v),) for v in refs_of(rule.when) if isinstance(v, Var)}
    assigned = [r for _, term in rule.sets for r in refs_of(term) if isinstance(r, Fact)]
    for chosen in product(*(f.domain for f in assigned)):
        fixed: dict[Ref, tuple[Value, ...]] = {f: (v,) for f, v in zip(assigned, chosen, strict=True)}
        found = solve(rule.when, space | fixed)
        if found is not None:
            known = {f.name: found[f] for f in facts}
            yield from ((known, after) for after in apply(rule, table, config, known))


def _quiet_first(fact: Fact) -> tuple[Value, ...]:
    return tuple(sorted(fact.domain, key=lambda v: v != QUIET.get(fact.name)))
