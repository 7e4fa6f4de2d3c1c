"""A machine as a page of Markdown: its diagram, its variables, and its table, each row with what it requires, does and cites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wirestate.model.core import Cite, Rule
from wirestate.model.render import wording
from wirestate.model.render.overlay import Overlay
from wirestate.model.render.view import View
from wirestate.model.sections import title

NOTHING = Overlay()
MANY = 6
"""So many sources of a row are named."""


def page(view: View, picture: str, overlay: Overlay = NOTHING) -> str:
    """The text of the page; `picture` is the address of the SVG."""
    return "\n".join(_lines(view, picture, overlay)) + "\n"


def _lines(view: View, picture: str, overlay: Overlay) -> Iterator[str]:
    machine = view.machine
    yield f"<!-- {machine.name}: written by `wirestate render`; not to be edited -->"
    yield f"# {view.layout.title}"
    yield ""
    yield f"{len(machine.states)} states, {len(machine.rows)} rows, {len(machine.rules)} rules; {view.layout.source}."
    yield ""
    yield f"![{view.layout.title}]({picture})"
    yield ""
    yield from machine.doc.strip().splitlines()
    yield ""
    yield "## Variables"
    yield ""
    yield "| variable | values | at first | what it is |"
    yield "|---|---|---|---|"
    for var in machine.vars:
        values = ", ".join(_code(wording.value_text(value)) for value in var.domain)
        first = "any" if var.initial is None else _code(wording.value_text(var.initial))
        yield f"| `{var.name}` | {values} | {first} | {_text(var.doc)} |"
    yield from _table(view, overlay)


def _table(view: View, overlay: Overlay) -> Iterator[str]:
    """The rows, in the order of the machine's table."""
    counted = overlay.traces is not None
    yield ""
    yield "## Rules"
    yield ""
    yield "A row with several states is a rule in each of them. *Its* is what the message or segment says."
    if view.machine.failed is not None:
        yield "Left out is what nearly every row requires: the keys and the generation of its record, no fault, the record's limits."
        yield f"What is received without a rule leads to `{view.machine.failed}`."
    yield ""
    yield ("| connections " if counted else "") + "| row | in | event | if | to | does | source |"
    yield ("|---" if counted else "") + "|---|---|---|---|---|---|---|"
    of = wording.family(view.machine.name)
    for row, rules in view.machine.rows.items():
        first = rules[0]
        cells = [
            _text(row), _states([rule.source for rule in rules]), _text(wording.event_text(first.event, of)),
            "; ".join(map(_text, wording.guards(first))), _target(rules), "; ".join(map(_text, wording.effects(first))),
            "; ".join(map(_link, first.cite)) + (f" ({_text(first.note)})" if first.note else ""),
        ]  # fmt: skip
        if counted:
            cells.insert(0, f"{overlay.connections(rules)}")
        yield f"| {' | '.join(cells)} |"


def _states(names: Sequence[str]) -> str:
    shown = ", ".join(_code(name) for name in names[:MANY])
    return f"{shown} and {len(names) - MANY} more" if len(names) > MANY else shown


def _target(rules: Sequence[Rule]) -> str:
    targets = list(dict.fromkeys(rule.target for rule in rules))
    if all(rule.source == rule.target for rule in rules):
        return "the same"
    return _states(targets)


def _link(cite: Cite) -> str:
    name = title(cite.doc, cite.section)
    return f"[{cite}]({cite.url}{f' {chr(34)}{name}{chr(34)}' if name else ''})"


def _code(text: str) -> str:
    return f"`{text}`"


def _text(text: str) -> str:
    """Text that Markdown takes as it is, in a cell."""
    for character in ("\\", "|", "*", "_", "<", "[", "]"):
        text = text.replace(character, f"\\{character}")
    return " ".join(text.split())
