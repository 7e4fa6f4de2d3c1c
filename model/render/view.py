"""What a diagram of a machine shows: boxes of states, arrows between them, and what is folded into the boxes.

The level `overview` merges what leads from one box to another into one arrow, and folds what stays, fails or closes; `full`
draws every state for itself and writes every rule out. No coordinates, no syntax of a drawing program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Literal

from wirestate.model.core import Machine, ModelError, Rule
from wirestate.model.render.layouts import LAYOUTS, Box, Layout
from wirestate.values import dataclass

Level = Literal["overview", "full"]
Fold = Literal["inside", "stays", "fails", "closes", "others"]
FOLDS: tuple[Fold, ...] = ("inside", "stays", "fails", "closes", "others")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands for rules in a diagram: an arrow (`fold` is empty) between boxes, or a mark in the box of `tail`'s state."""

    id: str
    tail: str
    head: str
    rules: tuple[Rule, ...]
    fold: Fold | None = None


@dataclass(frozen=True)
class View:
    machine: Machine
    level: Level
    layout: Layout
    boxes: tuple[Box, ...]
    arrows: tuple[Mark, ...]
    folds: tuple[Mark, ...]

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Each rule of the machine is in exactly one of these."""
        return (*self.arrows, *self.folds)

    def folded(self, state: str) -> list[Mark]:
        return [mark for mark in self.folds if mark.tail == state]

    def listed(self, state: str) -> list[Mark]:
        """The folds of a state as they are shown: what leads elsewhere in its group, then the counts."""
        return sorted(self.folded(state), key=lambda mark: FOLDS.index(mark.fold or "others"))


def view(machine: Machine, level: Level) -> View:
    """The diagram of a machine; `ModelError` if nobody has laid it out."""
    if machine.name not in LAYOUTS:
        raise ModelError(f"no layout for {machine.name}: one of {', '.join(LAYOUTS)}")
    layout = LAYOUTS[machine.name]
    boxes = tuple(_boxes(machine, layout, level))
    placed = {state: box.key for box in reversed(boxes) for state in box.states}
    marks: dict[str, Mark] = {}
    for rule in machine.rules:
        found = _mark(machine, layout, placed, rule, level)
        before = marks.get(found.id)
        marks[found.id] = Mark(found.id, found.tail, found.head, (*before.rules, rule), found.fold) if before else found
    arrows, folds = (tuple(m for m in marks.values() if (m.fold is None) is drawn) for drawn in (True, False))
    return View(machine, level, layout, boxes, arrows, folds)


def _boxes(machine: Machine, layout: Layout, level: Level) -> Iterator[Box]:
    named = {state for box in layout.boxes for state in box.states}
    for box in layout.boxes:
        states = tuple(state for state in box.states if state in machine.states)
        if len(box.states) > 1 and (level == "full" or len(states) == 1):
            yield from (Box(state, (state,)) for state in states)
        elif states:
            yield Box(box.key, states, box.title)
    yield from (Box(state, (state,)) for state in machine.states if state not in named)


def _mark(machine: Machine, layout: Layout, placed: dict[str, str], rule: Rule, level: Level) -> Mark:
    fold = _fold(machine, layout, placed, rule, level)
    if fold is not None:
        return Mark(f"fold-{rule.source}-{fold}", rule.source, rule.target, (rule,), fold)
    tail, head = placed[rule.source], placed[rule.target]
    if (tail, f"{head}-end") in layout.curves:
        head = f"{head}-end"
    return Mark(f"edge-{identifier(tail)}--{identifier(head)}", tail, head, (rule,))


def identifier(key: str) -> str:
    """A box's key as part of an id: letters, digits, `_` and `-`."""
    return re.sub(r"[^\w-]+", "_", key)


def _fold(machine: Machine, layout: Layout, placed: dict[str, str], rule: Rule, level: Level) -> Fold | None:
    """How a rule is folded into the box of its source, or None: it is drawn as an arrow."""
    if rule.source == rule.target:
        return "stays"
    if placed[rule.source] == placed[rule.target]:
        return "inside"
    if rule.target == machine.failed:
        return "fails"
    way = (rule.source, rule.target)
    if layout.curves and {*way} <= layout.places.keys():
        ends = rule.target in machine.final
        drawn = way in _figure(layout) or (level == "full" and not ends)
        return None if drawn else "closes" if ends else "others"
    if rule.target in layout.ends:
        return None if way in layout.drawn_ends else "closes"
    return "others" if level == "overview" and way in layout.undrawn else None


def _figure(layout: Layout) -> set[tuple[str, str]]:
    """The states between which the fixed drawing has an arrow."""
    return {(tail, head.removesuffix("-end")) for tail, head in layout.curves}


def short_list(names: Sequence[str], limit: int) -> str:
    """The first names, and whether there are more."""
    return ", ".join([*names[:limit], "…"] if len(names) > limit else names)
