"""How each endpoint went through a conversation, step by step: one run of its machine that explains what it sent.

The monitor keeps every explanation; here one is told, in which messages are processed as soon as that is possible. What
is not certain is told as such. Deviations are the monitor's; from its first one on an endpoint is not followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.excuses import as_offered, without_judged
from wirestate.checker.keep import MOST_MESSAGES, MOST_OCTETS, Line, Move, Story
from wirestate.checker.lawful import lawful
from wirestate.checker.monitor import Automaton, Facts, Place, automaton, facts_key, thin
from wirestate.checker.observation import Role
from wirestate.model.core import RECV, SEND, Cite, EventKind, Value
from wirestate.model.messages import KEY_EXCHANGE
from wirestate.model.semantics import Config, apply, initial, refuse
from wirestate.values import dataclass

ROLES: tuple[Role, Role] = ("client", "server")


@dataclass(slots=True, eq=False)
class Node:
    """A configuration, how many of the peer's messages were processed to get there, and the way to it.

    `index` is the message that led here, by the rule of that bit (0: by none, or it is not known which). `eager` is how early
    messages were processed.
    """

    config: Config
    consumed: int
    eager: int = 0
    before: Node | None = None
    index: int = -1
    rule: int = 0
    vague: tuple[str, ...] = ()
    """All states that a record which nobody could open may have led to."""


class Follower:
    """One endpoint on its way. `stuck` is the message that nothing explains."""

    def __init__(self, role: Role, prompt: bool) -> None:
        self.role, self.prompt, self.automaton = role, prompt, automaton(role)
        self.nodes = {(c, 0): Node(c, 0) for c in self.automaton.initial}
        self.heard: list[tuple[int, Message]] = []
        self.stuck: int | None = None
        self.at_last: dict[Place, Node] = self.nodes

    def reach(self) -> dict[Place, Node]:
        """Every place from here by processing what the peer has sent so far."""
        layer = dict(self.nodes)
        out = dict(layer)
        for consumed in range(min(n for _, n in layer), len(self.heard)):
            index, message = self.heard[consumed]
            here = [node for (_, n), node in out.items() if n == consumed]
            for node in self._moved(here, EventKind.RECV, index, message, message.facts):
                node.consumed = consumed + 1
                _better(out, node)
        return {place: node for place, node in out.items() if place[1] == len(self.heard)} if self.prompt else out

    def _moved(
        self, nodes: Sequence[Node], kind: EventKind, index: int, message: Message, facts: Facts
    ) -> Iterator[Node]:
        key = facts_key(facts)
        if message.observed.opaque is not None:
            yield from self._hidden(nodes, kind, index, facts, key)
            return
        event = (SEND if kind is EventKind.SEND else RECV)(message.kind)
        found = [
            Node(after, node.consumed, node.eager, node, index, bit)
            for node in nodes for after, bit in self.automaton.move(node.config, event, facts, key)
        ]  # fmt: skip
        if message.kind == "Alert" and "description" not in facts:  # encrypted: it may be any
            _blur(found, [node.config.state for node in found])
        yield from found

    def _hidden(self, nodes: Sequence[Node], kind: EventKind, index: int, facts: Facts, key: int) -> Iterator[Node]:
        if not nodes:
            return
        found = self.automaton.spread(tuple(dict.fromkeys(n.config for n in nodes)), kind, facts, key)
        states = tuple(dict.fromkeys(c.state for c in found))
        before = max(nodes, key=lambda n: (n.config.state != self.automaton.machine.failed, n.eager))
        for config in found:
            yield Node(config, before.consumed, before.eager, before, index, 0, states)

    def say(self, index: int, message: Message, reported: bool) -> None:
        if self.stuck is not None:
            return
        before = self.reach()
        after = self._sent(before, index, message, message.facts)
        if not after and reported:
            facts = without_judged(message)
            after = self._sent(before, index, message, facts)
            if not after:
                places = as_offered(dict.fromkeys(before, 0), self.automaton.machine)
                nodes = {place: before.get(place) or _like(place, before) for place in places}
                after = self._sent(nodes, index, message, {k: v for k, v in facts.items() if k != KEY_EXCHANGE.name})
        if not after:
            self.stuck, self.at_last = index, before
        else:
            self.nodes = {place: after[place] for place in thin(dict.fromkeys(after, 0))}

    def _sent(self, before: Mapping[Place, Node], index: int, message: Message, facts: Facts) -> dict[Place, Node]:
        after: dict[Place, Node] = {}
        for consumed in sorted({n for _, n in before}, reverse=True):
            here = [node for (_, n), node in before.items() if n == consumed]
            for node in self._moved(here, EventKind.SEND, index, message, facts):
                node.consumed, node.eager = consumed, node.eager + consumed
                _better(after, node)
        vague = [state for node in after.values() for state in node.vague]
        if vague:
            _blur(after.values(), vague)
        return after

    def path(self) -> list[Node]:
        """The steps of the run that is told."""
        nodes = self.at_last if self.stuck is not None else self.reach()
        node: Node | None = max(nodes.values(), key=lambda n: (n.consumed, not self.automaton.is_failing(n.config), n.eager))
        out = []
        while node is not None and node.before is not None:
            out.append(node)
            node = node.before
        return out[::-1]


def _blur(nodes: Iterable[Node], states: Iterable[str]) -> None:
    """It is not known which of these states was reached, nor by which rule."""
    vague = tuple(dict.fromkeys(states))
    for node in nodes:
        node.vague, node.rule = vague, 0


def _better(places: dict[Place, Node], node: Node) -> None:
    place = node.config, node.consumed
    known = places.get(place)
    if known is None or known.eager < node.eager:
        places[place] = node


def _like(place: Place, before: Mapping[Place, Node]) -> Node:
    """A node for a configuration that is taken for one of those before."""
    near = next((n for (c, consumed), n in before.items() if consumed == place[1] and c.state == place[0].state), None)
    return Node(place[0], place[1], *((near.eager, near.before, near.index, near.rule) if near else ()))


def story_of(conversation: Conversation) -> Story:
    """The messages of a conversation with what both endpoints did with them."""
    messages = conversation.messages[:MOST_MESSAGES]
    reported = {f.index for f in conversation.findings}
    ends = {role: Follower(role, prompt=conversation.session.local == role) for role in ROLES}
    for index, message in enumerate(messages):
        if not message.modelled:
            continue
        role = message.observed.sender
        ends[role].say(index, message, index in reported)
        _hear(ends["server" if role == "client" else "client"], index, message)
    lines = list(_lines(messages))
    story = Story(lines, len(conversation.messages) - len(messages), conversation.protocol)
    for role, end in ends.items():
        path = end.path()
        told = Telling(end, path)
        story.start[role] = told.holds()
        latest = -1
        for node in path:
            move = told.move(node, messages[node.index])
            if node.index > latest:  # else it was processed, if at all, only after what the endpoint sent since
                lines[node.index].moves[role] = move
            latest = max(latest, node.index)
        if end.stuck is not None:
            alerts = Cite("RFC 5246", "7.2.2") if conversation.protocol == "TLS 1.2" else Cite("RFC 8446", "6.2")
            story.instead += lawful(role, end.stuck, _latest(end), alerts)
    return story


def _latest(end: Follower) -> list[Config]:
    most = max(n for _, n in end.at_last)
    return [c for c, n in end.at_last if n == most]


def _hear(end: Follower, index: int, message: Message) -> None:
    """A repetition of application data, or of what could not be opened, changes nothing more."""
    last = end.heard[-1][1] if end.heard else message
    again = (last.kind, last.facts, last.observed.opaque) == (message.kind, message.facts, message.observed.opaque)
    if not (end.heard and again and (message.kind == "ApplicationData" or message.observed.opaque)):
        end.heard.append((index, message))


def _lines(messages: Iterable[Message]) -> Iterator[Line]:
    left = MOST_OCTETS
    for message in messages:
        seen = message.observed
        raw = seen.raw if seen.raw is not None and len(seen.raw) <= left else None
        left -= len(raw or b"")
        epochs = tuple(sorted(seen.epochs)) if seen.epochs else ()
        yield Line(message.kind, seen.sender, epochs, message.facts, raw, None if seen.raw is None else len(seen.raw))


class Telling:
    """A run with the variables as the table sets them, also those that nothing reads any more."""

    def __init__(self, end: Follower, path: Sequence[Node]) -> None:
        self.automaton: Automaton = end.automaton
        self.machine = end.automaton.machine
        first = path[0].before.config if path and path[0].before else end.automaton.initial[0]
        self.config: Config = first if first in initial(self.machine) else end.automaton.initial[0]

    def holds(self) -> dict[str, Value]:
        return {v.name: value for v, value in zip(self.machine.vars, self.config.values, strict=True)}

    def move(self, node: Node, message: Message) -> Move:
        before = self.holds()
        name = next(iter(self.automaton.names(node.rule)), "") if node.rule else ""
        self.config = self._after(node, name, message)
        changed = tuple((k, v) for k, v in self.holds().items() if before[k] != v)
        return Move(name, node.vague or (node.config.state,), changed)

    def _after(self, node: Node, name: str, message: Message) -> Config:
        """What the rule leads to that agrees with the run; only the state where it is not known which rule it was."""
        rule = next((r for r in self.machine.by_state[self.config.state] if name and r.name == name), None)
        options = list(apply(rule, self.machine, self.config, message.facts)) if rule is not None else []
        if not options and node.config.state == self.machine.failed and not self.machine.absorbs(self.config.state):
            return refuse(self.machine, self.config)
        if not options:
            return Config(node.config.state, self.config.values)
        return max(options, key=lambda c: sum(a == b for a, b in zip(c.values, node.config.values, strict=True)))
