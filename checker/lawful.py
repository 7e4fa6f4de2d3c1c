"""What an endpoint could have done where it deviated: the shortest legal run from there to an open connection.

Found in the table of its machine, with the peer's answers left open. It is an example: there may be others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wirestate.checker.keep import Lawful
from wirestate.checker.memo import memo, remember
from wirestate.checker.monitor import automaton
from wirestate.checker.observation import Role
from wirestate.model.core import Cite, EventKind, Machine, Rule
from wirestate.model.semantics import Config, apply, enabled_rules

OPEN = ("CONNECTED", "TLS12_CONNECTED")
ASIDE = frozenset({"Alert", "ApplicationData", "HelloRequest", "KeyUpdate"})
"""No part of the way to an open connection."""
MOST_STARTS = 2
"""Configurations that explain the same differ in little: so many are tried."""
MOST = 3000
"""So many configurations are looked at."""
Run = tuple[tuple[str, str, str, str], ...]
_RUNS: dict[tuple[Role, Config], Run | None] = memo()


def lawful(role: Role, index: int, configs: Sequence[Config], alerts: Cite) -> Iterator[Lawful]:
    """The shortest run from one of these configurations; in the failed state the alert that is owed; nothing once all is over.

    `alerts` is the section on fatal alerts.
    """
    machine = automaton(role).machine
    found = []
    for config in [c for c in configs if not machine.absorbs(c.state)][:MOST_STARTS]:
        run = _run(role, machine, config)
        if run is not None:
            found.append(Lawful(index, role, config.state, run))
    for config in configs[:1]:
        owed = "none" if machine.owes is None else str(config.of(machine, machine.owes))
        if config.state == machine.failed and owed != "none":
            found.append(Lawful(index, role, config.state, (("send", f"Alert({owed})", config.state, str(alerts)),)))
    yield from sorted(found, key=lambda one: len(one.run))[:1]


def _run(role: Role, machine: Machine, start: Config) -> Run | None:
    key = role, start
    if key not in _RUNS:
        remember(_RUNS, key, _shortest(machine, start))
    return _RUNS.get(key)


def _shortest(machine: Machine, start: Config) -> Run | None:
    """Breadth first. An open connection has nothing before it: there the run is empty."""
    level: list[tuple[Config, Run]] = [(start, ())]
    seen = {start}
    while level and len(seen) < MOST:
        after: list[tuple[Config, Run]] = []
        for config, run in level:
            if config.state in OPEN:
                return run
            for rule, config_after in _onward(machine, config):
                if config_after not in seen:
                    seen.add(config_after)
                    cite = str(rule.cite[0]) if rule.cite else ""
                    after.append((config_after, (*run, (rule.event.kind.value, rule.event.name, config_after.state, cite))))
        level = after
    return None


def _onward(machine: Machine, config: Config) -> Iterator[tuple[Rule, Config]]:
    for rule in enabled_rules(machine, config):
        aside = rule.event.name in ASIDE or (rule.event.name == "ChangeCipherSpec" and rule.target == rule.source)
        if rule.event.kind in (EventKind.SEND, EventKind.RECV) and not aside and rule.target != machine.failed:
            yield from ((rule, after) for after in apply(rule, machine, config, {}))
