"""Judge the order: which configurations of each endpoint explain what was seen, and where none does.

A source shows when a message was sent, not when its peer read it. So each endpoint keeps every configuration (state,
vars, how many of the peer's messages it has consumed) that explains its own messages; what it receives is consumed
lazily. Unknown facts branch. Only the text of the endpoint itself tells that its receives were processed in the order
printed. After its first deviation an endpoint's order is no longer judged. What a deviation means is in `explain`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.excuses import as_offered, without_judged
from wirestate.checker.memo import bounded, memo, number, remember
from wirestate.checker.observation import Role
from wirestate.model.core import RECV, SEND, Event, EventKind, Machine, Rule, Value
from wirestate.model.machines import machine
from wirestate.model.machines.tls_table import rfc9846
from wirestate.model.messages import KEY_EXCHANGE, MESSAGES
from wirestate.model.semantics import Config, Known, Step, initial, live_vars, successors, vars_of
from wirestate.values import dataclass

Facts = Mapping[str, Value | frozenset[Value]]
Place = tuple[Config, int]
"""A configuration, and how many of the peer's messages were consumed to get there."""
Key = int
"""A number for the facts of a message (`facts_key`): equal facts have the same."""
Changes = tuple[tuple[int, Value], ...]
Written = tuple[str, Changes]
Outcome = tuple[str, Changes, int]
"""The state after an event, the vars that it sets by index and value (that much is `Written`), and the bit of the rule."""
HELD = {
    "any": tuple(k.name for k in MESSAGES.values() if k.content in ("handshake", "alert", "application_data")),
    "handshake": tuple(k.name for k in MESSAGES.values() if k.content == "handshake"),
}
"""What a protected record may hold, by what is seen of it (`Observed.opaque`)."""

MOST_PLACES = 8
"""Of one configuration so many consumption counts are kept: the lowest (it can still wait) and the highest."""
MOST_MOVES = 100_000
"""So many transitions of a machine are remembered."""


@dataclass(slots=True)
class Queued:
    """A message of the peer that waits to be consumed. `key` identifies kind and facts."""

    message: Message
    event: Event
    key: Key


@dataclass(slots=True)
class Stuck:
    """An endpoint sent what no configuration allows. `places` are those it might have been in."""

    role: Role
    index: int
    message: Message
    places: dict[Place, int]
    facts: Facts


class Automaton:
    """A machine with its transitions memoised: the thousandth connection costs look-ups."""

    def __init__(self, table: Machine) -> None:
        self.machine = table
        self.bits: dict[str, int] = {rule.name: 1 << i for i, rule in enumerate(table.rules)}
        self.initial = tuple(c for c in initial(table) if not c.of(table, rfc9846))
        self._dead = dead_vars(table)
        self._memo: dict[tuple[object, ...], tuple[tuple[Config, int], ...]] = {}
        self._read: dict[tuple[str, Event], tuple[int, ...]] = {}
        self._changes: dict[tuple[object, ...], Changes] = {}
        self._found: dict[tuple[object, ...], tuple[Outcome, ...]] = {}
        self._holding: dict[tuple[str, EventKind, str], tuple[tuple[Event, ...], tuple[int, ...]]] = {}
        self._stepped: dict[tuple[object, ...], tuple[Written, ...]] = memo()
        self._steps: dict[tuple[object, ...], tuple[Config, ...]] = memo()
        self._spreads: dict[tuple[object, ...], tuple[Config, ...]] = memo()

    def move(self, config: Config, event: Event, facts: Known, key: Key) -> tuple[tuple[Config, int], ...]:
        """The configurations after an event, each with the bit of the rule that led there."""
        at = (config, event, key)
        found = self._memo.get(at)
        if found is None:
            outcomes = self._outcomes(config, event, facts, key)
            found = tuple(dict.fromkeys((self._after(config, state, written), bit) for state, written, bit in outcomes))
            bounded(self._memo, at, found, MOST_MOVES)
        return found

    def _outcomes(self, config: Config, event: Event, facts: Known, key: Key) -> tuple[Outcome, ...]:
        """What an event may lead to: found once for all configurations that agree in the vars that its rules read."""
        place = (config.state, event)
        at = (place, key, tuple([config.values[i] for i in self._reads(place)]))
        found = self._found.get(at)
        if found is None:
            found = tuple(self._outcome(config, step) for step in successors(self.machine, config, event, facts))
            bounded(self._found, at, found, MOST_MOVES)
        return found

    def _reads(self, place: tuple[str, Event]) -> tuple[int, ...]:
        """The vars, by index, that the rules for an event in a state read."""
        read = self._read.get(place)
        if read is None:
            index = self.machine.index_of
            read = tuple({index[v]: None for rule in self.machine.by_event.get(place, ()) for v in vars_of(rule)})
            self._read[place] = read
        return read

    def _outcome(self, config: Config, step: Step) -> Outcome:
        index, after = self.machine.index_of, step.config
        if step.rule is not None:
            changed = [index[v] for v, _ in step.rule.sets]
        else:  # the catch-all sets the alert owed, an absorbing state nothing
            changed = [] if after is config or self.machine.owes is None else [index[self.machine.owes]]
        return after.state, tuple((i, after.values[i]) for i in changed), self._bit(step.rule)

    def _after(self, config: Config, state: str, written: Changes) -> Config:
        """The configuration after an outcome, with what no run from there reads forgotten, so that equal futures are one."""
        return _changed(config, state, self._changing(config.state, state, written))

    def _changing(self, before: str, state: str, written: Changes) -> Changes:
        at = (before, state, written)
        changes = self._changes.get(at)
        if changes is None:
            changes = self._changes[at] = self._new_changes(before, state, written)
        return changes

    def _new_changes(self, before: str, state: str, written: Changes) -> Changes:
        """What was forgotten before need not be forgotten again. The first configurations forgot nothing."""
        forgotten = set() if before == self.machine.initial else set(self._dead[before]) - set(written)
        touched = {i for i, _ in written}
        return tuple({**dict(written), **{i: v for i, v in self._dead[state] if i in touched or (i, v) not in forgotten}}.items())

    def spread(self, configs: tuple[Config, ...], kind: EventKind, facts: Known, key: Key) -> tuple[Config, ...]:
        """Where a record that nobody could open may lead from any of these: it holds what its type allows, whole or in part.

        Nowhere from where none of that may be sent; what is received may always be just a part of a message.
        """
        at = (configs, kind, key)
        found = self._spreads.get(at)
        if found is None:
            found = self._spread(configs, kind, facts, key)
            remember(self._spreads, at, found)
        return found

    def _spread(self, configs: tuple[Config, ...], kind: EventKind, facts: Known, key: Key) -> tuple[Config, ...]:
        reached = dict.fromkeys(c for c in configs if kind is EventKind.RECV or self._hidden(c, kind, facts, key))
        todo = list(reached)
        while todo:
            for after in self._hidden(todo.pop(), kind, facts, key):
                if after not in reached:
                    reached[after] = None
                    todo.append(after)
        return tuple(reached)

    def _hidden(self, config: Config, kind: EventKind, facts: Known, key: Key) -> tuple[Config, ...]:
        """One step by anything that may be in such a record."""
        at = (config, kind, key)
        found = self._steps.get(at)
        if found is None:
            found = tuple(dict.fromkeys([_changed(config, state, changes) for state, changes in self._held(config, kind, facts, key)]))
            remember(self._steps, at, found, MOST_MOVES)
        return found

    def _held(self, config: Config, kind: EventKind, facts: Known, key: Key) -> tuple[Written, ...]:
        """What anything in such a record may change: found once for all configurations that agree in what the rules for it read."""
        events, read = self._may_hold(config.state, kind, str(facts["opaque"]))
        at = (config.state, kind, key, tuple([config.values[i] for i in read]))
        found = self._stepped.get(at)
        if found is None:
            outcomes = [o for event in events for o in self._outcomes(config, event, facts, key)]
            found = tuple(dict.fromkeys([(state, self._changing(config.state, state, written)) for state, written, _ in outcomes]))
            remember(self._stepped, at, found, MOST_MOVES)
        return found

    def _may_hold(self, state: str, kind: EventKind, opaque: str) -> tuple[tuple[Event, ...], tuple[int, ...]]:
        """The events that may be hidden, those without a rule by one of them, and the vars that their rules read."""
        at = (state, kind, opaque)
        found = self._holding.get(at)
        if found is None:
            events = [Event(kind, name) for name in HELD[opaque]]
            ruled = [e for e in events if (state, e) in self.machine.by_event]
            lawless = [e for e in events if (state, e) not in self.machine.by_event][:1]
            found = tuple(ruled + lawless), tuple({i: None for e in ruled for i in self._reads((state, e))})
            self._holding[at] = found
        return found

    def _bit(self, rule: Rule | None) -> int:
        return self.bits[rule.name] if rule else 0

    def names(self, mask: int) -> list[str]:
        return [rule.name for rule, bit in zip(self.machine.rules, reversed(f"{mask:b}"), strict=False) if bit == "1"]

    def is_failing(self, config: Config) -> bool:
        """In the failed state with its alert still owed."""
        owes = self.machine.owes
        return config.state == self.machine.failed and owes is not None and config.of(self.machine, owes) != "none"


def _changed(config: Config, state: str, changes: Changes) -> Config:
    values = list(config.values)
    for i, value in changes:
        values[i] = value
    return Config(state, tuple(values))


def dead_vars(table: Machine) -> dict[str, Changes]:
    """State -> the vars, by index and with the first value of their domain, that no run from there reads."""
    live = live_vars(table)
    return {s: tuple((i, v.domain[0]) for i, v in enumerate(table.vars) if i not in live[s]) for s in table.states}


_AUTOMATA: dict[str, Automaton] = {}


def automaton(role: Role) -> Automaton:
    name = f"tls_{role}"
    if name not in _AUTOMATA:
        _AUTOMATA[name] = Automaton(machine(name))
    return _AUTOMATA[name]


@dataclass(slots=True)
class Endpoint:
    """One side of a connection. `places` maps each explanation to the rules that it took (a bit set)."""

    role: Role
    automaton: Automaton
    prompt: bool
    places: dict[Place, int] = field(default_factory=dict)
    queue: list[Queued] = field(default_factory=list)
    stuck: Stuck | None = None
    sent_in: tuple[str, ...] = ()
    """The states that its last message may have been sent in."""
    silent: bool = True
    """It has sent nothing since the peer's last message that counts."""

    def __post_init__(self) -> None:
        self.places = {(config, 0): 0 for config in self.automaton.initial}

    def hear(self, queued: Queued) -> None:
        """The peer sent something; a repetition of application data changes nothing more."""
        last = self.queue[-1] if self.queue else None
        again = last is not None and last.event == queued.event and last.key == queued.key
        if again and (queued.event.name == "ApplicationData" or (queued.message.observed.opaque and self.silent)):
            return
        self.queue.append(queued)
        self.silent = True

    def reachable(self) -> dict[Place, int]:
        """Every place from here by consuming what the peer has sent so far."""
        layers: dict[int, dict[Config, int]] = {}
        for (config, consumed), mask in self.places.items():
            layers.setdefault(consumed, {})[config] = mask
        for consumed in range(min(layers), len(self.queue)):
            after = layers.setdefault(consumed + 1, {})
            for config, mask in self._consumed(list(layers.get(consumed, {}).items()), self.queue[consumed]):
                after[config] = after.get(config, 0) | mask
        if self.prompt:
            layers = {len(self.queue): layers.get(len(self.queue), {})}
        return {(config, consumed): mask for consumed, layer in layers.items() for config, mask in layer.items()}

    def _consumed(self, layer: list[tuple[Config, int]], heard: Queued) -> Iterator[tuple[Config, int]]:
        facts, key = heard.message.facts, heard.key
        if heard.message.observed.opaque:
            yield from self._spread(layer, EventKind.RECV, facts, key)
            return
        for config, mask in layer:
            for after, bit in self.automaton.move(config, heard.event, facts, key):
                yield after, mask | bit

    def _spread(
        self, layer: list[tuple[Config, int]], kind: EventKind, facts: Facts, key: Key
    ) -> Iterator[tuple[Config, int]]:
        """Which rules a hidden message takes is not known: none is counted as taken."""
        masks = 0
        for _, mask in layer:
            masks |= mask
        for config in self.automaton.spread(tuple([config for config, _ in layer]), kind, facts, key):
            yield config, masks

    def say(self, index: int, message: Message, key: Key) -> None:
        """The endpoint sent a message: keep the places that allow it, or be stuck."""
        self.silent = False
        if self.stuck is not None:
            return
        before = self.reachable()
        after = self._sent(before, message, message.facts, key)
        if not after:
            self.stuck = Stuck(self.role, index, message, before, message.facts)
        else:
            self.places = thin(after)

    def _sent(self, before: dict[Place, int], message: Message, facts: Facts, key: Key) -> dict[Place, int]:
        if message.observed.opaque is not None:
            return self._muttered(before, facts, key)
        event = SEND(message.kind)
        after: dict[Place, int] = {}
        states: dict[str, None] = {}
        for (config, consumed), mask in before.items():
            for config_after, bit in self.automaton.move(config, event, facts, key):
                place = (config_after, consumed)
                after[place] = after.get(place, 0) | mask | bit
                states[config.state] = None
        self.sent_in = tuple(states)
        return after

    def _muttered(self, before: dict[Place, int], facts: Facts, key: Key) -> dict[Place, int]:
        """A record that nobody could open."""
        after: dict[Place, int] = {}
        self.sent_in = ()
        for consumed in sorted({n for _, n in before}):
            layer = [(config, mask) for (config, n), mask in before.items() if n == consumed]
            after |= {(config, consumed): mask for config, mask in self._spread(layer, EventKind.SEND, facts, key)}
        return after

    def forgive(self, facts: Facts) -> bool:
        """Go on from a stuck message with these facts instead of its own; False if that does not help.

        If it does not help at once, it is taken as if the peer had offered what was chosen, a suite of that version.
        """
        stuck = self.stuck
        if stuck is None:
            return False
        after = self._sent(stuck.places, stuck.message, facts, facts_key(facts))
        if not after:
            facts = {name: value for name, value in facts.items() if name != KEY_EXCHANGE.name}
            after = self._sent(as_offered(stuck.places, self.automaton.machine), stuck.message, facts, facts_key(facts))
        if after:
            self.places, self.stuck = thin(after), None
        return bool(after)

    def settled(self) -> dict[Place, int]:
        """At the end: the places with everything consumed, those that owe no alert before those that do."""
        if self.stuck is not None:
            return self.stuck.places
        reached = self.reachable()
        most = max(consumed for _, consumed in reached)
        full = {p: m for p, m in reached.items() if p[1] == most}
        fine = {p: m for p, m in full.items() if not self.automaton.is_failing(p[0])}
        return fine or full


def thin(places: dict[Place, int]) -> dict[Place, int]:
    """Keep few consumption counts per configuration (see `MOST_PLACES`)."""
    counts: dict[Config, list[int]] = {}
    for config, consumed in places:
        counts.setdefault(config, []).append(consumed)
    if all(len(c) <= MOST_PLACES for c in counts.values()):
        return places
    half = MOST_PLACES // 2
    kept = {(config, n) for config, all_ in counts.items() for n in (*sorted(all_)[:half], *sorted(all_)[-half:])}
    return {p: mask for p, mask in places.items() if p in kept}


def facts_key(facts: Facts) -> Key:
    items = tuple(sorted(facts.items(), key=lambda item: item[0]))
    return number(_KEYS, items, MOST_MOVES)


_KEYS: dict[tuple[object, ...], Key] = {}


@dataclass(slots=True)
class Judgement:
    """Both endpoints after a conversation."""

    client: Endpoint
    server: Endpoint
    unexplained: list[Stuck] = field(default_factory=list)
    sent_in: dict[int, str] = field(default_factory=dict)
    """Of the reported messages: the state of their sender, if its order still explains it."""
    _states: dict[str, str | None] | None = None
    _rules: dict[str, list[str]] | None = None

    def states(self) -> dict[str, str | None]:
        """Machine -> the state in which it ended, None if several are possible. Equal conversations share it: not to be changed."""
        if self._states is None:
            self._states = self._end_states()
        return self._states

    def rules(self) -> dict[str, list[str]]:
        """Machine -> the rules that it took. Equal conversations share it: not to be changed."""
        if self._rules is None:
            self._rules = self._rules_taken()
        return self._rules

    def _end_states(self) -> dict[str, str | None]:
        out: dict[str, str | None] = {}
        for end in (self.client, self.server):
            names = {config.state for config, _ in end.settled()}
            out[end.automaton.machine.name] = names.pop() if len(names) == 1 else None
        return out

    def _rules_taken(self) -> dict[str, list[str]]:
        out = {}
        for end in (self.client, self.server):
            mask = 0
            for taken in end.settled().values():
                mask |= taken
            out[end.automaton.machine.name] = end.automaton.names(mask)
        return out


def judge(conversation: Conversation, *, reported: Iterable[int] = ()) -> Judgement:
    """Judge the order of a conversation.

    `reported` are the indexes of messages of which a check beside order reports something: what is wrong with those
    is not a matter of order if they would be in order with the facts that checks are responsible for left open.

    Conversations in which nothing is reported and everything is in order are judged once for each sequence of kinds,
    senders and facts, for nothing else is looked at.
    """
    known = set(reported)
    keys = [facts_key(m.facts) for m in conversation.messages]
    if known or not all(m.modelled for m in conversation.messages):
        return _judge(conversation, known, keys)
    line = (conversation.session.local, *((m.kind, m.observed.sender, key) for m, key in zip(conversation.messages, keys, strict=True)))
    found = _IN_ORDER.get(line)
    if found is None:
        found = _judge(conversation, known, keys)
        if not found.unexplained:
            remember(_IN_ORDER, line, found)
    return found


_IN_ORDER: dict[tuple[object, ...], Judgement] = memo()


def _judge(conversation: Conversation, known: Set[int], keys: Sequence[Key]) -> Judgement:
    local = conversation.session.local
    ends = {role: Endpoint(role, automaton(role), prompt=local == role) for role in ("client", "server")}
    result = Judgement(ends["client"], ends["server"])
    for index, message in enumerate(conversation.messages):
        if not message.modelled:
            continue
        role = message.observed.sender
        sender, receiver = ends[role], ends["server" if role == "client" else "client"]
        key = keys[index]
        fine = sender.stuck is None
        sender.say(index, message, key)
        if fine and sender.stuck is not None and not (index in known and sender.forgive(without_judged(message))):
            result.unexplained.append(sender.stuck)
        if index in known and sender.stuck is None:
            result.sent_in[index] = "|".join(sorted(sender.sent_in))
        receiver.hear(Queued(message, RECV(message.kind), key))
    return result
