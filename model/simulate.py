"""A machine's table run step by step on the `transitions` library, and random legal runs of one machine or of a pair.

The library is a second opinion about what a table means: it finds the transition, this module only hands it guards and
assignments. Its ways of refusing (MachineError, False, AttributeError) become `Refused`, which says what was expected.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import partial
from random import Random
from typing import Any

import transitions

from wirestate.model import messages, segments
from wirestate.model.core import FALSE, Event, EventKind, Expr, Fact, Machine, ModelError, Ref, Rule, Value, Var, refs_of
from wirestate.model.explore import solve, substitute, term_value
from wirestate.model.semantics import Config, Illegal, Step, enabled, evaluate, initial, refuse
from wirestate.values import dataclass

Facts = dict[str, Value]


class Refused(Illegal):
    """The simulated machine has no transition for the event. `expected` lists what it has one for."""


class MissingFacts(ModelError):
    """An event without a fact that the rules for it mention."""

    def __init__(self, event: Event, missing: tuple[str, ...]) -> None:
        self.event, self.missing = event, missing
        super().__init__(f"{event}: the rules need to know {', '.join(missing)}")


class BadFact(ModelError):
    """A fact with a value outside its domain."""


class _Endpoint:
    """The object that `transitions` moves: it keeps the state (as `state`), the vars, and the rule that fired last."""

    state: str
    trigger: Any

    def __init__(self, config: Config) -> None:
        self.values = config.values
        self.fired: Rule | None = None


class Simulator:
    """One machine in one configuration. `fire` moves it; `refusal` is set while its last event was refused."""

    def __init__(self, machine: Machine, start: Config | None = None) -> None:
        self.machine = machine
        begin = start or next(iter(initial(machine)))
        self._endpoint = _Endpoint(begin)
        self.refusal: Refused | None = None
        self._library = transitions.Machine(
            model=self._endpoint,
            states=list(machine.states),
            initial=begin.state,
            transitions=[self._transition(rule) for rule in machine.rules],
            auto_transitions=False,
            send_event=True,
        )

    @property
    def config(self) -> Config:
        return Config(self._endpoint.state, self._endpoint.values)

    @property
    def fired(self) -> Rule | None:
        """The rule of the last step; None if the catch-all or an absorbing state decided."""
        return self._endpoint.fired

    def _transition(self, rule: Rule) -> dict[str, Any]:
        return {
            "trigger": str(rule.event),
            "source": rule.source,
            "dest": rule.target,
            "conditions": partial(self._holds, rule),
            "before": partial(self._assign, rule),
        }

    def _holds(self, rule: Rule, call: transitions.EventData) -> bool:
        return evaluate(rule.when, self.machine, self.config, call.kwargs["facts"]) is True

    def _assign(self, rule: Rule, call: transitions.EventData) -> None:
        known: dict[Ref, Value] = dict(zip(self.machine.vars, self._endpoint.values, strict=True))
        known |= {f: call.kwargs["facts"][f.name] for f in rule.facts()}
        after = known | {var: term_value(term, known) for var, term in rule.sets}
        self._endpoint.values = tuple(after[v] for v in self.machine.vars)
        self._endpoint.fired = rule

    def fire(self, event: Event, facts: Mapping[str, Value] | None = None) -> Step:
        """Take the event's transition. A refused message leads to the failed state (`rule` is None, `refusal` says
        what was expected); anything else that is refused raises `Refused` and changes nothing."""
        said = dict(facts or {})
        check_facts(self.machine, self.config, event, said)
        before, self._endpoint.fired = self.config, None
        self.refusal = None if self._moved(event, said) else self._refused(before, event)
        if self.refusal is None:
            return Step(self.config, self._endpoint.fired)
        if event.kind is not EventKind.RECV:
            raise self.refusal
        if self.machine.absorbs(before.state):
            self.refusal = None
        self.restore(refuse(self.machine, before))
        return Step(self.config, None)

    def _moved(self, event: Event, facts: Facts) -> bool:
        """The library refuses in three ways: it never heard of the event, no transition from here, no guard is true."""
        try:
            return bool(self._endpoint.trigger(str(event), facts=facts))
        except (AttributeError, transitions.MachineError):
            if event in self.machine.events and (self.config.state, event) in self.machine.by_event:
                raise
            return False

    def _refused(self, config: Config, event: Event) -> Refused:
        return Refused(self.machine, config, event, enabled(self.machine, config))

    def restore(self, config: Config) -> None:
        """Go to a configuration without a transition: the catch-all, or undoing a step."""
        self._library.set_state(config.state, self._endpoint)
        self._endpoint.values = config.values


def mentioned(machine: Machine, config: Config, event: Event) -> dict[str, Fact]:
    """The facts that the rules for this event mention in this state."""
    return machine.mentioned.get((config.state, event), {})


def check_facts(machine: Machine, config: Config, event: Event, facts: Mapping[str, Value]) -> None:
    """Raise unless every fact that matters here is known, with a value that it can have."""
    needed = mentioned(machine, config, event)
    missing = tuple(sorted(name for name in needed if name not in facts))
    if missing:
        raise MissingFacts(event, missing)
    for name, known in needed.items():
        if facts[name] not in known.domain:
            raise BadFact(f"{event}: {name} cannot be {facts[name]!r}: one of {', '.join(map(str, known.domain))}")


class Run(list[tuple[Event, Facts]]):
    """A legal run: events with all their facts, and the configuration that it starts from."""

    def __init__(self, start: Config, steps: Iterable[tuple[Event, Facts]] = ()) -> None:
        super().__init__(steps)
        self.start = start


RARE = frozenset({"Alert", "UnknownRecord", "EmptyRecord", "UnknownHandshake"})
HONEST: dict[str, Value] = {
    "ends_record": True, "interleaved": False, "generation": 0, "fault": "none",
    "seq": "next", "ack": "all", "text": "none", "carries": "nothing", "fills": "nothing", "fin_beyond": False, "resent": False,
    "more": False,
}  # fmt: skip
"""How facts turn out that a rule leaves open, if nobody plays tricks."""
LIKELY: dict[str, Value] = {"offers_12": True, "early_data": False}
"""Without these most pairs have no version in common, or end at a rejected hello."""


def facts_of(machine: Machine, event: Event) -> dict[str, Fact]:
    """Every fact that the event's message carries or any rule for it mentions."""
    return {f.name: f for f in (*_carried(event), *machine.facts_of.get(event, ()))}


def random_facts(
    machine: Machine, config: Config, rule: Rule, rng: Random, said: Mapping[str, Value] | None = None
) -> Facts | None:
    """Facts, complete for the message, that enable a rule here and agree with what was said; None if there are none."""
    facts = {f.name: f for f in (*_carried(rule.event), *mentioned(machine, config, rule.event).values())}
    facts |= {f.name: f for f in facts_of(machine, rule.event).values() if f.name in (said or {})}
    given: dict[Ref, tuple[Value, ...]] = {f: _shuffled(f, rng) for f in facts.values()}
    given |= {facts[name]: (value,) for name, value in (said or {}).items()}
    given |= {v: (config.of(machine, v),) for v in refs_of(rule.when) if isinstance(v, Var)}
    found = solve(rule.when, given)
    return None if found is None else {name: found[f] for name, f in facts.items()}


def _carried(event: Event) -> tuple[Fact, ...]:
    kind = (messages.MESSAGES.get(event.name) or segments.SEGMENTS.get(event.name)) if event.is_message else None
    return kind.facts if kind else ()


def _shuffled(fact: Fact, rng: Random) -> tuple[Value, ...]:
    """The domain in random order, except that honest values come first, and likely ones mostly."""
    first = HONEST.get(fact.name, LIKELY.get(fact.name) if rng.random() < 0.85 else None)
    return tuple(sorted(fact.domain, key=lambda v: (v != first, rng.random())))


def _weight(machine: Machine, config: Config, rule: Rule, visits: Mapping[str, int]) -> float:
    """How much a random run likes a rule: new states more, the end and the odd messages less."""
    weight = 0.3 if rule.target == config.state else 4.0 / (1 + visits.get(rule.target, 0))
    if machine.absorbs(rule.target):
        weight *= 0.02
    return weight * 0.02 if rule.event.name in RARE else weight


def _choose(machine: Machine, config: Config, rng: Random, visits: Mapping[str, int]) -> list[Rule]:
    """The rules of this state, enabled or not, in a random order that prefers progress."""
    return sorted(machine.by_state[config.state], key=lambda r: rng.expovariate(_weight(machine, config, r, visits)))


def random_run(simulator: Simulator, rng: Random, length: int, start: Config | None = None) -> Run:
    """A legal run of at most `length` events; it ends early in a configuration that allows nothing."""
    run = Run(start or rng.choice(list(initial(simulator.machine))))
    simulator.restore(run.start)
    visits = dict[str, int]()
    while len(run) < length:
        picked = _pick(simulator, rng, visits)
        if picked is None:
            break
        event, facts = picked
        state = simulator.fire(event, facts).config.state
        visits[state] = visits.get(state, 0) + 1
        run.append((event, facts))
    return run


def _pick(simulator: Simulator, rng: Random, visits: Mapping[str, int]) -> tuple[Event, Facts] | None:
    for rule in _choose(simulator.machine, simulator.config, rng, visits):
        facts = random_facts(simulator.machine, simulator.config, rule, rng)
        if facts is not None:
            return rule.event, facts
    return None


Wire = tuple[str, str, Facts]
"""Who sent it ("client" or "server"), the message kind, its facts."""


@dataclass(slots=True)
class _Pair:
    """Two endpoints and what is on the way to each. `sent` is the conversation so far."""

    ends: dict[str, Simulator]
    inbox: dict[str, deque[tuple[str, Facts, int]]] = field(default_factory=dict)
    sent: list[Wire] = field(default_factory=list)
    visits: dict[str, dict[str, int]] = field(default_factory=dict)
    hopeless: set[tuple[str, Config, Config, bool]] = field(default_factory=set)
    before: dict[int, tuple[dict[str, Config], dict[str, deque[tuple[str, Facts, int]]]]] = field(default_factory=dict)

    def send(self, who: str, event: Event, facts: Facts) -> None:
        """Note where everything was, so that a message which the peer refuses can be taken back."""
        configs = {name: end.config for name, end in self.ends.items()}
        self.before[len(self.sent)] = (configs, {name: deque(box) for name, box in self.inbox.items()})
        self.ends[who].fire(event, facts)
        self.inbox[PEER[who]].append((event.name, facts, len(self.sent)))
        self.sent.append((who, event.name, facts))

    def deliver(self, who: str) -> bool:
        """The next message reaches its receiver. False: it was refused, and everything since it was sent is undone."""
        name, facts, number = self.inbox[who].popleft()
        end = self.ends[who]
        event = Event(EventKind.RECV, name)
        before = end.config
        missing = mentioned(end.machine, before, event).keys() - facts.keys()
        step = None if missing else end.fire(event, facts)
        if step is not None and (end.machine.absorbs(before.state) or name == "Alert" or not _fails(end, step)):
            return True
        configs, inbox = self.before[number]
        for side, config in configs.items():
            self.ends[side].restore(config)
        self.inbox = {side: deque(box) for side, box in inbox.items()}
        del self.sent[number:]
        return False


def _fails(end: Simulator, step: Step) -> bool:
    """The step is the receiver's refusal, by the catch-all or by a rule of its own."""
    return end.refusal is not None or step.config.state == end.machine.failed


PEER = {"client": "server", "server": "client"}


def product_run(
    client: Simulator, server: Simulator, rng: Random, length: int, starts: tuple[Config, Config] | None = None
) -> list[Wire]:
    """What an honest pair says: in order of sending, each message legal for its sender and accepted by its receiver.

    Messages wait in FIFO queues for as long as chance has it. At the end everything sent was also received.
    """
    ends = {"client": client, "server": server}
    begin = starts or tuple(rng.choice(list(initial(end.machine))) for end in ends.values())
    for end, config in zip(ends.values(), begin, strict=True):
        end.restore(config)
    pair = _Pair(ends, {"client": deque(), "server": deque()}, visits={"client": {}, "server": {}})
    patience = 20 + 4 * length
    while len(pair.sent) < length and patience > 0:
        patience -= 1
        who = rng.choice(("client", "server"))
        if pair.inbox[who] and rng.random() < 0.7:
            pair.deliver(who)
        else:
            _act(pair, who, rng)
    _drain(pair)
    return pair.sent


def _drain(pair: _Pair) -> None:
    while any(pair.inbox.values()):
        pair.deliver(next(who for who, box in pair.inbox.items() if box))


def _act(pair: _Pair, who: str, rng: Random) -> None:
    """Whatever one end may do of itself: send (what the peer takes, if that can be seen), or a call or timer."""
    end = pair.ends[who]
    for rule in _choose(end.machine, end.config, rng, pair.visits[who]):
        if rule.event.kind is EventKind.RECV:
            continue
        here = (rule.name, end.config, pair.ends[PEER[who]].config, bool(pair.inbox[PEER[who]]))
        facts = None if here in pair.hopeless else _agreeable(pair, who, rule, rng)
        if facts is None:
            pair.hopeless.add(here)
            continue
        if rng.random() < _hesitation(end, rule):
            return
        if rule.event.kind is EventKind.SEND:
            pair.send(who, rule.event, facts)
        else:
            end.fire(rule.event, facts)
        visits = pair.visits[who]
        visits[rule.target] = visits.get(rule.target, 0) + 1
        return


def _hesitation(end: Simulator, rule: Rule) -> float:
    """How often an endpoint of a pair that could only end the connection, or repeat itself, waits for the other."""
    if rule.event.name in RARE or end.machine.absorbs(rule.target):
        return 0.98
    return 0.7 if rule.target == end.config.state else 0.0


def _agreeable(pair: _Pair, who: str, rule: Rule, rng: Random) -> Facts | None:
    """Facts for a rule; for a message to a peer that waits for one, such as the peer accepts."""
    end, peer = pair.ends[who], pair.ends[PEER[who]]
    if rule.event.kind is not EventKind.SEND or pair.inbox[PEER[who]] or peer.machine.absorbs(peer.config.state):
        return random_facts(end.machine, end.config, rule, rng)
    mine = _fixed(rule, end)
    if mine == FALSE or solve(mine) is None:
        return None
    heard = peer.machine.by_event.get((peer.config.state, Event(EventKind.RECV, rule.event.name)), ())
    takers = [r for r in heard if r.target != peer.machine.failed or rule.event.name == "Alert"]
    for taker in rng.sample(takers, len(takers)):
        joint = mine & _fixed(taker, peer)
        if FALSE in getattr(joint, "parts", (joint,)) or solve(joint) is None:
            continue
        return _solve_joint(joint, (*_carried(rule.event), *rule.facts(), *taker.facts()), rng)
    return None


def _solve_joint(guard: Expr, carried: Iterable[Fact], rng: Random) -> Facts | None:
    facts = {f.name: f for f in carried}
    found = solve(guard, {f: _shuffled(f, rng) for f in facts.values()})
    return None if found is None else {name: found[f] for name, f in facts.items()}


def _fixed(rule: Rule, end: Simulator) -> Expr:
    return substitute(rule.when, dict(zip(end.machine.vars, end.config.values, strict=True)))
