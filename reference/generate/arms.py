"""The rules as functions: one for each state, with an arm for each event, and one for each arm that several states share.

Guards of one state and event exclude each other (that is proved), so an arm may ask in any order: what all of its rules
want is asked first and once, then a rule that is only the opposite of what the others want goes before them.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property

from wirestate.model.core import (
    SAME, Cite, Event, Expr, Fact, Machine, ModelError, Rule, Term, Value, Var, refs_of,
)  # fmt: skip
from wirestate.reference.generate.conditions import WIDTH, Idiom, Writer, conjuncts
from wirestate.reference.generate.names import Family, Line, constant, function, line_of, lines_of, member
from wirestate.reference.generate.tree import Node, decisive, to_ask, tree
from wirestate.values import dataclass

Arm = tuple[Event, tuple[tuple[Line, str], ...]]
"""An event and, for each rule, its line and where it leads: what makes two arms one."""
TAB = "    "
MUCH = 3
"""So many facts that a rule keeps are worth a name."""
MANY = 8
"""A rule that sets so many vars to what they were in the beginning starts all over."""


@dataclass(frozen=True)
class Arms:
    """The functions of one machine. `idioms` and `sets` are the names that its guards may use."""

    family: Family
    machine: Machine
    idioms: tuple[Idiom, ...] = ()
    sets: Mapping[tuple[Value, ...], str] = field(default_factory=dict)

    def arm(self, state: str, event: Event) -> Arm:
        rules = self.machine.by_event[state, event]
        return event, tuple((line_of(rule), SAME if rule.target == state else rule.target) for rule in rules)

    @cached_property
    def states_of(self) -> dict[Arm, tuple[str, ...]]:
        found: dict[Arm, list[str]] = {}
        for state, event in self.machine.by_event:
            found.setdefault(self.arm(state, event), []).append(state)
        return {arm: tuple(states) for arm, states in found.items()}

    @cached_property
    def shared(self) -> dict[Arm, str]:
        """The arms that are functions of their own, with their names."""
        several = [arm for arm, states in self.states_of.items() if len(states) > 1 and not self._trivial(arm)]
        alike = Counter(_called(arm) for arm in several)
        return {arm: self._name(arm, alike) for arm in several}

    def _name(self, arm: Arm, alike: Counter[str]) -> str:
        name = _called(arm)
        return name if alike[name] == 1 else f"{name}_as_in_{function(self.states_of[arm][0])}"

    def _trivial(self, arm: Arm) -> bool:
        """One rule that asks for nothing and does nothing."""
        rules = self.rules(arm)
        return len(rules) == 1 and not (rules[0].sets or rules[0].effects or self._guard(rules[0])) and arm[1][0][1] == SAME

    def rules(self, arm: Arm) -> tuple[Rule, ...]:
        return self.machine.by_event[self.states_of[arm][0], arm[0]]

    def _guard(self, rule: Rule) -> tuple[Expr, ...]:
        return conjuncts(rule.when, self.idioms)

    @cached_property
    def kept(self) -> dict[Event, dict[Var, Fact]]:
        """What most rules for an event keep of what its message says, where that is much."""
        found = {}
        for event in self.machine.events:
            said = [_said(rules[0]) for rules in lines_of(self.machine).values() if rules[0].event == event]
            much = [each for each in said if len(each) >= MUCH]
            common = {var: fact for var, fact in (much or [{}])[0].items() if all(each.get(var) is fact for each in much)}
            if len(much) > 1 and len(common) >= MUCH:
                found[event] = common
        return found

    def keeping_function(self, event: Event) -> Iterator[str]:
        yield f"def keep_{function(event.name)}(v: Variables, h: Handlers) -> None:"
        yield f'{TAB}"""What later rules ask of the {event.name}."""'
        yield from (f"{TAB}v.{var.name} = h.{fact.name}()" for var, fact in self.kept[event].items())

    @cached_property
    def forgotten(self) -> tuple[Var, ...]:
        """The vars that every rule which starts all over sets."""
        over = [{var for var, _ in rule.sets} for rule in self.machine.rules if _restarts(rule)]
        return tuple(var for var in self.machine.vars if over and all(var in some for some in over))

    def forgetting_function(self) -> Iterator[str]:
        yield "def forget(v: Variables) -> None:"
        yield f'{TAB}"""As in the beginning, but for what is configuration."""'
        initial = tuple((var, var.initial) for var in self.forgotten if var.initial is not None)
        yield from indented(Writer(self.family).assignments(initial))

    def _forgets(self, rule: Rule) -> bool:
        assigned = {var for var, _ in rule.sets}
        read = {ref for _, term in rule.sets for ref in refs_of(term)}
        return bool(self.forgotten) and set(self.forgotten) <= assigned and not read & set(self.forgotten)

    def shared_function(self, arm: Arm) -> Iterator[str]:
        states = self.states_of[arm]
        yield f"def {self.shared[arm]}(v: Variables, h: Handlers) -> str | None:"
        yield from docstring(f"{arm[0]}, in {', '.join(states)}.", TAB)
        yield from indented(self.body(self.rules(arm), 4))
        if not decisive(self._tree(self.rules(arm))):
            yield f"{TAB}return None"

    def _tree(self, rules: Iterable[Rule]) -> tuple[Node, ...]:
        return tree([(rule, self._guard(rule), self._reads(rule)) for rule in rules])

    def _reads(self, rule: Rule) -> tuple[Fact, ...]:
        """The facts that a rule assigns itself, not by what most rules for its event keep."""
        return tuple(term for _, term in self._own(rule) if isinstance(term, Fact))

    def _own(self, rule: Rule) -> tuple[tuple[Var, Term], ...]:
        kept, forgets = self._keeps(rule), self._forgets(rule)
        return tuple(
            (var, term) for var, term in rule.sets
            if var not in kept and not (forgets and var in self.forgotten and term == var.initial)
        )  # fmt: skip

    def _keeps(self, rule: Rule) -> dict[Var, Fact]:
        kept = self.kept.get(rule.event, {})
        return kept if kept.items() <= _said(rule).items() else {}

    def state_function(self, state: str) -> Iterator[str]:
        targets = dict.fromkeys(rule.target for rule in self.machine.by_state[state] if rule.target != state)
        yield f"def {function(state)}(v: Variables, event: Event, h: Handlers) -> str | None:"
        leads = f"Leads to {', '.join(targets)}." if targets else "Leads nowhere else."
        yield from docstring(f"{state}. {leads}", TAB)
        groups = self._grouped(state)
        if groups:
            yield f"{TAB}match event:"
        for events in groups:
            yield from indented(self._case(state, events), 2)
        yield f"{TAB}return None"

    def _grouped(self, state: str) -> list[list[Event]]:
        """The events of a state; those together that are treated alike, but for their names."""
        groups: dict[object, list[Event]] = {}
        for source, event in self.machine.by_event:
            if source == state:
                groups.setdefault(self._likeness(state, event), []).append(event)
        return list(groups.values())

    def _likeness(self, state: str, event: Event) -> object:
        arm = self.arm(state, event)
        (rule, *_) = self.rules(arm)
        return (rule.row.replace(event.name, "{}"), rule.cite) if self._trivial(arm) else event

    def _case(self, state: str, events: list[Event]) -> Iterator[str]:
        names = [f"Event.{member(event)}" for event in events]
        arm, rules = self.arm(state, events[0]), self.machine.by_event[state, events[0]]
        yield from alternatives(names)
        if len(events) > 1:
            (rule,) = rules
            named = rule.row.replace(events[0].name, "…")
            yield from indented(remark(named, rule))
            yield f'{TAB}return f"{rule.name.replace(events[0].name, "{event.noun}")}"'
        elif arm in self.shared:
            yield f"{TAB}return {self.shared[arm]}(v, h)"
        else:
            yield from indented(list(self.body(rules, 12)) or ["return None"])

    def body(self, rules: Iterable[Rule], indent: int) -> Iterator[str]:
        yield from self._block(self._tree(rules), Writer(self.family, self.sets), indent)

    def _block(self, nodes: Sequence[Node], writer: Writer, indent: int) -> Iterator[str]:
        for i, node in enumerate(nodes):
            if decisive(nodes[: i + 1]) and i + 1 < len(nodes):
                raise ModelError(f"{self.machine.name}: the rules of one event are not apart")
            for fact in to_ask(nodes[i:], writer.local):
                yield f"{fact.name} = h.{fact.name}()"
                writer = writer.knowing(fact)
            deeper = indent + 4 if node.when else indent
            inside = self._rule(node.rule, writer) if node.rule else self._block(node.then, writer, deeper)
            if node.when:
                yield from writer.condition(node.when, indent)
            yield from indented(inside, 1 if node.when else 0)
            yield from self._else(node.otherwise, writer, indent)

    def _else(self, nodes: Sequence[Node], writer: Writer, indent: int) -> Iterator[str]:
        if len(nodes) == 1 and nodes[0].when and not to_ask(nodes, writer.local):
            first, *more = self._block(nodes, writer, indent)
            yield from (f"el{first}", *more)
        elif nodes:
            yield "else:"
            yield from indented(self._block(nodes, writer, indent + 4))

    def _rule(self, rule: Rule, writer: Writer) -> Iterator[str]:
        yield from remark(rule.row, rule)
        if self._keeps(rule):
            yield f"keep_{function(rule.event.name)}(v, h)"
        if self._forgets(rule):
            yield "forget(v)"
        yield from writer.assignments(self._own(rule))
        if rule.target != rule.source:
            yield f"v.state = State.{constant(rule.target)}"
        yield from (f"h.{effect}()" for effect in rule.effects)
        shared = self.arm(rule.source, rule.event) in self.shared
        yield f'return "{f"{rule.row}@" if shared else rule.name}"'


def _called(arm: Arm) -> str:
    """After the only row, or else after the event."""
    event, rows = arm
    return function(rows[0][0][0]) if len(rows) == 1 else f"on_{member(event).lower()}"


def _restarts(rule: Rule) -> bool:
    return sum(1 for var, term in rule.sets if term == var.initial) >= MANY


def _said(rule: Rule) -> dict[Var, Fact]:
    return {var: term for var, term in rule.sets if isinstance(term, Fact)}


def remark(named: str, rule: Rule) -> Iterator[str]:
    """The rule's name, citations and note as a comment."""
    yield from paragraph(f"{named}: {cited(rule.cite)}", "# ")
    if rule.note:
        yield from paragraph(rule.note, "# ")


def cited(cites: Iterable[Cite]) -> str:
    """`RFC 8446 §4.4.4, Appendix A.2; RFC 5246 §7.2`."""
    documents: dict[str, list[str]] = {}
    for cite in cites:
        documents.setdefault(cite.doc, []).append(str(cite).removeprefix(f"{cite.doc} "))
    return "; ".join(f"{doc} {', '.join(sections)}" for doc, sections in documents.items())


def paragraph(text: str, prefix: str, width: int = WIDTH - 20) -> Iterator[str]:
    yield from textwrap.wrap(text, width, initial_indent=prefix, subsequent_indent=prefix, break_on_hyphens=False)


def docstring(text: str, prefix: str = "") -> Iterator[str]:
    lines = list(paragraph(f'"""{text}', prefix))
    if len(lines) == 1:
        yield f'{lines[0]}"""'
    else:
        yield from (*lines, f'{prefix}"""')


def alternatives(names: Sequence[str]) -> Iterator[str]:
    """`case A | B | …:` in as many lines as it takes."""
    line = f"case {' | '.join(names)}:"
    if len(line) < WIDTH - 10:
        yield line
        return
    yield "case ("
    yield from (f"{TAB}{'| ' if i else ''}{name}" for i, name in enumerate(names))
    yield "):"


def indented(lines: Iterable[str], depth: int = 1) -> Iterator[str]:
    yield from (TAB * depth + line if line else line for line in lines)
