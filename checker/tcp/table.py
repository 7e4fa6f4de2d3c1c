"""The TCP machine with some variables forgotten, and where each event leads: worked out once, and only when it is asked for."""

from __future__ import annotations

from functools import cache

from wirestate.checker.tcp.forget import forget
from wirestate.model.core import Event, Machine, Rule, Value
from wirestate.model.machines.tcp import tcp
from wirestate.model.semantics import Config, Known, Step, successors, vars_of

FORGOTTEN = frozenset({
    "reply", "reopened", "unacked", "queued", "held", "unread", "remote", "half_duplex", "rfc1337", "reopens",
})  # fmt: skip
"""They say what is due and what the user has done. That an answer is missing is nothing a capture can prove."""

Place = tuple[str, Event]
Outcome = tuple[str, tuple[tuple[int, Value], ...], int]
"""The state after an event, what was assigned, and the bit of the rule."""


class Table:
    """The machine with variables forgotten, and its moves memoised."""

    def __init__(self, machine: Machine) -> None:
        self.full = machine
        self.machine = forget(machine, FORGOTTEN)
        self.bits = {rule.name: 1 << i for i, rule in enumerate(machine.rules)}
        self.at = {v.name: i for i, v in enumerate(self.machine.vars)}
        self._memo: dict[tuple[object, ...], tuple[tuple[Config, int], ...]] = {}
        self._found: dict[tuple[object, ...], tuple[Outcome, ...]] = {}
        self._read: dict[Place, tuple[int, ...]] = {}

    def move(self, config: Config, event: Event, facts: Known) -> tuple[tuple[Config, int], ...]:
        """The configurations after an event, each with the bit of the rule that led there."""
        said = tuple(sorted(facts.items()))
        key = (config, event, said)
        found = self._memo.get(key)
        if found is None:
            outcomes = self._outcomes(config, event, facts, said)
            found = tuple(dict.fromkeys((_after(config, state, written), bit) for state, written, bit in outcomes))
            self._memo[key] = found
        return found

    def _outcomes(self, config: Config, event: Event, facts: Known, said: tuple[object, ...]) -> tuple[Outcome, ...]:
        """Found once for all configurations that agree in the variables that the rules for the event read."""
        place = (config.state, event)
        key = (place, said, tuple([config.values[i] for i in self._reads(place)]))
        found = self._found.get(key)
        if found is None:
            found = tuple(self._outcome(step) for step in successors(self.machine, config, event, facts))
            self._found[key] = found
        return found

    def _reads(self, place: Place) -> tuple[int, ...]:
        read = self._read.get(place)
        if read is None:
            index = self.machine.index_of
            read = tuple({index[v]: None for rule in self.machine.by_event.get(place, ()) for v in vars_of(rule)})
            self._read[place] = read
        return read

    def _outcome(self, step: Step) -> Outcome:
        """Without a rule nothing changes: this machine has no failed state."""
        index, after = self.machine.index_of, step.config
        written = tuple((index[v], after.values[index[v]]) for v, _ in step.rule.sets) if step.rule else ()
        return after.state, written, self._bit(step.rule)

    def _bit(self, rule: Rule | None) -> int:
        return self.bits[rule.name] if rule else 0

    def value(self, config: Config, name: str) -> Value:
        return config.values[self.at[name]]

    def names(self, mask: int) -> list[str]:
        return [rule.name for rule in self.full.rules if mask & self.bits[rule.name]]


def _after(config: Config, state: str, written: tuple[tuple[int, Value], ...]) -> Config:
    values = list(config.values)
    for i, value in written:
        values[i] = value
    return Config(state, tuple(values))


@cache
def table() -> Table:
    return Table(tcp())
