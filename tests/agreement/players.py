"""The consumers of the model that can be asked about one event at a time, behind one interface.

Each is put into a configuration and told an event with all of its facts; it answers with what became of it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple, Protocol, get_type_hints

import z3

from tests.agreement.walks import Facts, Step
from wirestate.checker.conversation import Message
from wirestate.checker.monitor import Automaton, Endpoint, Queued, facts_key
from wirestate.checker.observation import Observed, Role
from wirestate.model.core import Event, EventKind, Machine, Ref, Term, Var
from wirestate.model.semantics import Config, live_vars
from wirestate.model.simulate import Refused, Simulator
from wirestate.model.system import Move, endpoint_system
from wirestate.model.verify.relation import Relation
from wirestate.reference.effects import Unexpected


class Answer(NamedTuple):
    """The rule taken (None: refused or ignored), whether it was refused, and the configuration after it."""

    rule: str | None
    refused: bool
    after: Config


class Player(Protocol):
    """`play` starts from the step's own configuration, so that one disagreement is told once."""

    name: str

    def play(self, step: Step) -> Answer: ...

    def same(self, mine: Config, model: Config) -> bool: ...


class Simulated:
    """The `transitions` library, under `model.simulate`."""

    name = "simulate"

    def __init__(self, machine: Machine) -> None:
        self.simulator = Simulator(machine)

    def play(self, step: Step) -> Answer:
        self.simulator.restore(step.before)
        try:
            done = self.simulator.fire(step.event, step.facts)
        except Refused:
            return Answer(None, True, self.simulator.config)
        return Answer(done.rule.name if done.rule else None, self.simulator.refusal is not None, done.config)

    def same(self, mine: Config, model: Config) -> bool:
        return mine == model


class Said:
    """Handlers that answer from given facts, and note what they are asked to do."""

    def __init__(self, facts: Facts, types: dict[str, Callable[[object], object] | None]) -> None:
        self.facts, self.types, self.done = facts, types, list[str]()

    def __getattr__(self, name: str) -> Callable[[], object]:
        kind = self.types[name]
        if kind is None:
            return lambda: self.done.append(name)
        return lambda: kind(self.facts[name])


class Generated:
    """The generated machine; `package` may be a changed one."""

    name = "generated"

    def __init__(self, machine: Machine, package: Any = None) -> None:
        self.machine = machine
        self.package = package or import_module(f"wirestate.reference.generated.{machine.name}")
        handlers = self.package.Handlers
        asked = [name for name in vars(handlers) if not name.startswith("_")]
        hints = {name: get_type_hints(getattr(handlers, name))["return"] for name in asked}
        self.types = {name: None if hint is type(None) else hint for name, hint in hints.items()}
        self.kinds = get_type_hints(self.package.Variables)

    def variables(self, config: Config) -> Any:
        values = dict(zip((var.name for var in self.machine.vars), config.values, strict=True))
        return self.package.Variables(
            state=self.package.State(config.state), **{name: self.kinds[name](value) for name, value in values.items()}
        )

    def play(self, step: Step) -> Answer:
        v, handlers = self.variables(step.before), Said(step.facts, self.types)
        refused, rule = False, None
        try:
            rule = self.package.step(v, self.package.Event(str(step.event)), handlers)
        except Unexpected:
            refused = True
        assert tuple(handlers.done) == (step.rule.effects if step.rule else ()), f"{step}: effects {handlers.done}"
        return Answer(rule, refused, Config(v.state, tuple(getattr(v, var.name) for var in self.machine.vars)))

    def same(self, mine: Config, model: Config) -> bool:
        return mine == model


class Monitored:
    """The checker's monitor, which sees every fact and knows the order of what it hears.

    It forgets variables that no run reads any more, does not say which message it refused when it goes to the failed
    state, and does not go on after a message that it could not have sent.
    """

    name = "monitor"

    def __init__(self, machine: Machine) -> None:
        self.machine, self.automaton = machine, Automaton(machine)
        self.live = live_vars(machine)

    def play(self, step: Step) -> Answer:
        role: Role = "client" if self.machine.role == "client" else "server"
        end = Endpoint(role, self.automaton, prompt=True)
        end.places = {(step.before, 0): 0}
        message = Message(Observed(step.event.name, role, 0), step.event.name, facts=dict(step.facts))
        key = facts_key(message.facts)
        if step.event.kind is EventKind.SEND:
            end.say(0, message, key)
            if end.stuck is not None:
                return Answer(None, True, step.before)
        else:
            end.hear(Queued(message, step.event, key))
        ((place, mask),) = end.reachable().items()
        rule = next(iter(self.automaton.names(mask)), None)
        return Answer(rule, rule is None and not self.machine.absorbs(step.before.state), place[0])

    def same(self, mine: Config, model: Config) -> bool:
        live = self.live[model.state]
        return mine.state == model.state and all(mine.values[i] == model.values[i] for i in live)


class Related:
    """The transition relation of the proofs, with every variable and fact replaced by its value."""

    name = "z3"

    def __init__(self, machine: Machine) -> None:
        self.machine, self.system = machine, endpoint_system(machine)
        self.relation = Relation(self.system)
        self.state = self.system.endpoint().state
        self.moves: dict[tuple[Event | None, str], list[Move]] = {}
        self.pairs: dict[tuple[Ref, Any, int], list[tuple[Any, Any]]] = {}
        for move in self.system.moves:
            source = move.rule.source if move.rule else move.name.rpartition("@")[2]
            self.moves.setdefault((move.event, source), []).append(move)

    def play(self, step: Step) -> Answer:
        known = self._known(step)
        pairs = [pair for ref, value in known.items() for pair in self._pairs(ref, value, 0)]
        here = self.moves.get((step.event, step.before.state), ())
        moves = [m for m in here if z3.is_true(self._value(self.relation.holds(m.when, 0), pairs))]
        if not moves:
            ignored = step.event.kind is EventKind.RECV and self.machine.absorbs(step.before.state)
            return Answer(None, not ignored, step.before)
        (move,) = moves
        after = known | {var: self._assigned(var, term, pairs) for var, term in move.sets}
        config = Config(after[self.state], tuple(after[var] for var in self.machine.vars))
        return Answer(move.rule.name if move.rule else None, move.rule is None, config)

    def _known(self, step: Step) -> dict[Ref, Any]:
        facts = self.machine.facts_of.get(step.event, ())
        known: dict[Ref, Any] = {fact: step.facts[fact.name] for fact in facts if fact.name in step.facts}
        return {self.state: step.before.state, **dict(zip(self.machine.vars, step.before.values, strict=True)), **known}

    def _assigned(self, var: Var, term: Term, pairs: list[tuple[Any, Any]]) -> Any:
        said = self._value(self.relation.assigned(var, term, 0), pairs)
        return next(v for v in var.domain if z3.is_true(self._value(said, self._pairs(var, v, 1))))

    def _pairs(self, ref: Ref, value: Any, k: int) -> list[tuple[Any, Any]]:
        if (ref, value, k) not in self.pairs:
            values = [z3.BoolVal(each == value) for each in self.relation.telling(ref)]
            self.pairs[ref, value, k] = list(zip(self.relation.constants(ref, k), values, strict=True))
        return self.pairs[ref, value, k]

    def _value(self, formula: Any, pairs: list[tuple[Any, Any]]) -> Any:
        return z3.simplify(z3.substitute(formula, *pairs))

    def same(self, mine: Config, model: Config) -> bool:
        return mine == model
