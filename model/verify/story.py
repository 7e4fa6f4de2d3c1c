"""A run as people and other programs read it: steps with states of the endpoints, rule names, facts, and what changed.

A `Story` is plain data, so it crosses processes and becomes text, Mermaid, Graphviz, and the event files that
`wirestate simulate` and `wirestate check` replay.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from wirestate.model.core import EventKind, Machine, Value
from wirestate.model.system import System
from wirestate.model.verify.runs import Run, State, Taken

QUIET = (False, "none", 0, "no", "nothing", "absent")
"""Values of facts and vars that text need not mention."""


@dataclass(frozen=True)
class Scene:
    """One step: who did what, by which rule, from which states to which."""

    move: str
    who: str
    event: str
    facts: tuple[tuple[str, Value], ...]
    cite: str
    before: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]
    changes: tuple[tuple[str, Value], ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "rule": self.move, "by": self.who, "event": self.event, "facts": dict(self.facts), "cite": self.cite,
            "before": dict(self.before), "after": dict(self.after), "changes": dict(self.changes),
        }  # fmt: skip

    @property
    def path(self) -> str:
        """The states, one endpoint after the other, with an arrow where it moved."""
        pairs = zip(self.before, self.after, strict=True)
        several = len(self.before) > 1
        return ", ".join(
            f"{name + ' ' if several else ''}{a}{' -> ' + b if a != b else ''}" for (name, a), (_, b) in pairs
        )

    @property
    def told(self) -> str:
        """The event with those facts that say something."""
        said = " ".join(f"{n}={_word(v)}" for n, v in self.facts if v not in QUIET or (isinstance(v, bool) and v))
        return f"{self.event} {said}".strip()


@dataclass(frozen=True)
class Story:
    """A run of a system; the last scene is what it is about."""

    system: str
    settings: tuple[tuple[str, Value], ...]
    scenes: tuple[Scene, ...]

    def as_json(self) -> list[dict[str, Any]]:
        return [scene.as_json() for scene in self.scenes]


def story(system: System, run: Run) -> Story:
    """A run told."""
    chosen = tuple((v.name, x) for v, x in zip(system.vars, run.start, strict=True) if v.initial is None)
    scenes, before = [], run.start
    for taken in run.steps:
        scenes.append(_scene(system, before, taken))
        before = taken.state
    return Story(system.name, chosen, tuple(scenes))


def _scene(system: System, before: State, taken: Taken) -> Scene:
    move = taken.move
    states = {e.state for e in system.endpoints}
    pairs = zip(system.vars, before, taken.state, strict=True)
    changes = tuple((v.name, b) for v, a, b in pairs if a != b and v not in states)
    cite = ", ".join(map(str, move.rule.cite)) if move.rule else ""
    return Scene(
        move.name, move.who, str(move.event or move.name), tuple(sorted((f.name, x) for f, x in taken.facts.items())), cite,
        _states(system, before), _states(system, taken.state), changes,
    )  # fmt: skip


def _states(system: System, state: State) -> tuple[tuple[str, str], ...]:
    return tuple((e.name, str(state[system.index_of[e.state]])) for e in system.endpoints)


def _word(value: Value) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f'"{text}"' if " " in text else text


def text(told: Story) -> Iterator[str]:
    """Lines for a terminal or a log."""
    chosen = [f"{n}={_word(v)}" for n, v in told.settings]
    if chosen:
        yield f"with {' '.join(chosen)}"
    for number, scene in enumerate(told.scenes, 1):
        yield f"{number:>3}. {scene.path}"
        yield f"     {scene.told}"
        changes = ", ".join(f"{n} := {_word(v)}" for n, v in scene.changes)
        yield f"     by {scene.move}{' (' + scene.cite + ')' if scene.cite else ''}{'; ' + changes if changes else ''}"


def mermaid(told: Story) -> str:
    """A sequence diagram; its last step, which breaks the property, is marked."""
    names = [name for name, _ in told.scenes[0].before] if told.scenes else []
    other = {"client": "server", "server": "client"}.get(names[0], "peer") if len(names) == 1 else "network"
    lines = ["sequenceDiagram", *(f"    participant {n}" for n in (*names, other))]
    for number, scene in enumerate(told.scenes, 1):
        lines += _arrow(scene, other)
        if scene.before != scene.after:
            lines.append(f"    Note over {scene.who}: {_escaped(dict(scene.after).get(scene.who, ''))}")
        if number == len(told.scenes):
            lines.append(f"    Note over {scene.who}: here")
    return "\n".join(lines) + "\n"


def _arrow(scene: Scene, other: str) -> list[str]:
    label = _escaped(f"{scene.told} [{scene.move}]")
    if scene.event.startswith("recv "):
        return [f"    {other}->>{scene.who}: {label}"]
    if scene.event.startswith("send "):
        return [f"    {scene.who}->>{other}: {label}"]
    return [f"    Note over {scene.who or other}: {label}"]


def _escaped(label: str) -> str:
    return label.replace(";", ",").replace("#", "")


def graphviz(told: Story) -> str:
    """The run as a path in DOT."""
    lines = ["digraph run {", "  rankdir=TB;", '  node [shape=box, style=rounded, fontname="Helvetica"];']
    for number, scene in enumerate(told.scenes):
        if number == 0:
            lines.append(f"  s0 [label={_quoted(_label(scene.before))}];")
        lines.append(f"  s{number + 1} [label={_quoted(_label(scene.after))}];")
        last = ", color=red, penwidth=2" if number + 1 == len(told.scenes) else ""
        lines.append(f"  s{number} -> s{number + 1} [label={_quoted(scene.told + chr(10) + scene.move)}{last}];")
    return "\n".join([*lines, "}"]) + "\n"


def _label(states: Iterable[tuple[str, str]]) -> str:
    return "\n".join(state for _, state in states)


def _quoted(label: str) -> str:
    return '"' + label.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def replayed(told: Story) -> str:
    """The events as `wirestate simulate --events` reads them, for a run of one endpoint."""
    return "".join(f"{s.event} {' '.join(f'{n}={_word(v)}' for n, v in s.facts)}".strip() + "\n" for s in told.scenes)


def event_lines(told: Story, role: str) -> str:
    """The messages as JSON event lines that `wirestate check` reads, for a run of the endpoint `role`."""
    other = {"client": "server", "server": "client"}[role]
    lines = []
    for scene in told.scenes:
        kind, _, name = scene.event.partition(" ")
        if kind not in (EventKind.SEND, EventKind.RECV):
            continue
        facts = dict(scene.facts)
        line: dict[str, Any] = {"sender": role if kind == EventKind.SEND else other, "kind": name, "local": role}
        line |= {key: facts.pop(key) for key in ("epoch", "ends_record", "interleaved") if key in facts}
        facts.pop("generation", None)
        lines.append(json.dumps({**line, "facts": facts}))
    return "\n".join(lines) + "\n"


def part(told: Story, machine: Machine, name: str) -> Story:
    """What one machine does in a run of several: a run of that machine, with its own facts only."""
    own = {f"{name}.{v.name}": v.name for v in machine.vars}
    chosen = tuple((own[n], x) for n, x in told.settings if n in own)
    return Story(machine.name, chosen, tuple(_own(scene, machine, name) for scene in told.scenes if scene.who == name))


def _own(scene: Scene, machine: Machine, name: str) -> Scene:
    known = {f.name for event, facts in machine.facts_of.items() if str(event) == scene.event for f in facts}
    before, after = (tuple(pair for pair in states if pair[0] == name) for states in (scene.before, scene.after))
    return replace(scene, facts=tuple(pair for pair in scene.facts if pair[0] in known), before=before, after=after)


def settings(told: Story) -> list[str]:
    """The configuration, as `wirestate simulate --set` takes it."""
    return [f"{name}={_word(value)}" for name, value in told.settings]
