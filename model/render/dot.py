"""A view as DOT, the language of Graphviz, with everything that decides the picture in it; nothing is laid out here.

The same machine gives the same bytes. Boxes and arrows have ids, and links to the section that is cited first.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from html import escape

import graphviz

from wirestate.model.core import Rule
from wirestate.model.render import wording
from wirestate.model.render.layouts import Box, Curve
from wirestate.model.render.links import url
from wirestate.model.render.view import FOLDS, Mark, View, identifier, short_list

FONT = "Helvetica,Arial,sans-serif"
SIGNS = {"stays": "↻", "fails": "✕", "closes": "⊣", "others": "→"}
SMALL, TINY = 9, 8
WIDTH = 30
"""Characters on a line of a label."""
LEGEND = {
    "↻ n": "n rules that stay in the state",
    "✕ n": "that fail (ABORT)",
    "⊣ n": "that end the connection",
    "→ n": "that lead where no arrow is drawn",
}


def dot(view: View) -> str:
    """The text of the drawing. With fixed places it is for `neato -n2`, which it says itself."""
    graph = graphviz.Digraph(view.machine.name, graph_attr=_graph(view), node_attr=NODE, edge_attr=EDGE)
    graph.body.append(f"\t// {view.machine.name}, {view.level}: written by `wirestate render`; not to be edited\n")
    in_column = {key for keys in view.layout.columns.values() for key in keys}
    for box in view.boxes:
        if not set(box.states) & in_column and box.key not in in_column:
            _node(graph, view, box)
    for number, (title, keys) in enumerate(view.layout.columns.items()):
        with graph.subgraph(name=f"cluster_{number}", graph_attr={"label": title, "class": "column", "style": "dotted"}) as column:
            for box in view.boxes:
                if box.key in keys or set(box.states) & _states(view, keys):
                    _node(column, view, box)
    for keys in view.layout.ranks if not fixed(view) else ():
        graph.body.append("\t{rank=same; " + "; ".join(graphviz.quoting.quote(identifier(key)) for key in keys) + "}\n")
    for arrow in view.arrows:
        _edge(graph, view, arrow)
    return str(graph.source)


NODE = {"shape": "box", "style": "rounded", "fontname": FONT, "fontsize": "11", "margin": "0.04,0.02", "height": "0.3"}
EDGE = {"fontname": FONT, "fontsize": str(SMALL), "arrowsize": "0.7"}


def _states(view: View, keys: Sequence[str]) -> set[str]:
    return {state for box in view.layout.boxes if box.key in keys for state in box.states}


def _graph(view: View) -> dict[str, str]:
    same = {"fontname": FONT, "fontsize": str(SMALL), "labelloc": "b", "label": _legend(view), "id": view.machine.name}
    if fixed(view):
        return {**same, "layout": "neato", "splines": "true"}
    return {**same, "rankdir": "TB", "newrank": "true", "ranksep": "0.12", "nodesep": "0.12"}


def fixed(view: View) -> bool:
    """Whether the layout says where everything is."""
    return view.level == "overview" and bool(view.layout.places)


def _legend(view: View) -> str:
    keys = [f"<B>{sign}</B>&#160;{text}" for sign, text in LEGEND.items() if _used(view, sign[0])]
    title = f"<B>{escape(view.layout.title)}</B>,&#160;{escape(view.layout.source)}: {len(view.machine.rules)} rules"
    how = {
        "tcp": "At an arrow: event, &#160;<I>[condition]</I>, and below the line what is done; then the rows of the table.",
        "tls": "At an arrow: event, &#160;<I>[condition]</I>, new keys; then the rows of the table.",
    }
    lines = ["&#160;", title, how[wording.family(view.machine.name)], "In a box: " + " · ".join(keys)]
    return f"<{'<BR/>'.join(lines)}>"


def _used(view: View, sign: str) -> bool:
    return any(SIGNS.get(mark.fold or "") == sign for mark in view.folds)


def _node(graph: graphviz.Digraph, view: View, box: Box) -> None:
    place = view.layout.places.get(box.key) if fixed(view) else None
    fixed_size = {}
    if place:
        x, y, width, height = place
        fixed_size = {"pos": f"{x:g},{y:g}!", "width": f"{width / 72:.4f}", "height": f"{height / 72:.4f}", "fixedsize": "true"}
    several = len(box.states) > 1
    label = _group(view, box) if several else _single(view, box)
    kind = "group" if several else "state"
    name = f"{kind}-{identifier(box.key)}"
    graph.node(identifier(box.key), label=label, id=name, **{"class": kind}, **fixed_size)


def _single(view: View, box: Box) -> str:
    """The box of one state: its name, and below it what is folded into it."""
    folds = [] if box.key != box.states[0] else view.listed(box.states[0])
    name = f"<B>{escape(box.states[0])}</B>"
    cells = "".join(_fold_cell(view, mark) for mark in folds)
    inner = f'<TR><TD><TABLE BORDER="0" CELLSPACING="0" CELLPADDING="1"><TR>{cells}</TR></TABLE></TD></TR>' if cells else ""
    return f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD>{name}</TD></TR>{inner}</TABLE>>'


def _group(view: View, box: Box) -> str:
    """The box of several states: a line for each, with what leads from it to another of them."""
    used = {mark.fold for state in box.states for mark in view.folded(state)}
    shown = [fold for fold in FOLDS if fold in used or fold == "inside"]
    rows = [f'<TR><TD COLSPAN="{len(shown) + 1}"><I>{escape(box.title)}</I></TD></TR>']
    for state in box.states:
        cells = {mark.fold: _fold_cell(view, mark) for mark in view.listed(state)}
        row = "".join(cells.get(fold, "<TD></TD>") for fold in shown)
        rows.append(f'<TR><TD BORDER="1" ALIGN="LEFT" ID="state-{state}" TITLE="{state}" HREF="#state-{state}">'
                    f'<FONT POINT-SIZE="{TINY}">{state}</FONT></TD>{row}</TR>')  # fmt: skip
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="1">{"".join(rows)}</TABLE>>'


def _fold_cell(view: View, mark: Mark) -> str:
    text = '<BR ALIGN="LEFT"/>'.join(map(escape, textwrap.wrap(fold_text(view, mark), WIDTH)))
    text += '<BR ALIGN="LEFT"/>' if "<BR" in text else ""
    link = f'ID="{mark.id}" HREF="{escape(url(mark.rules[0].cite[0]))}" TITLE="{escape(mark.id)}"'
    align = ' ALIGN="LEFT"' if mark.fold == "inside" else ""
    return f'<TD{align} {link}><FONT POINT-SIZE="{TINY}">{text}</FONT></TD>'


def fold_text(view: View, mark: Mark) -> str:
    """What stands in the box: the messages that lead on inside a group, or a sign and the number of rules."""
    if mark.fold == "inside":
        return "; ".join(wording.events_text(mark.rules, wording.family(view.machine.name)))
    return f"{SIGNS[mark.fold or '']}\u00a0{len(mark.rules)}"


def _edge(graph: graphviz.Digraph, view: View, arrow: Mark) -> None:
    attributes = {"id": arrow.id, "class": "edge", "URL": url(arrow.rules[0].cite[0]), "tooltip": arrow.id}
    curve = view.layout.curves.get((arrow.tail, arrow.head)) if fixed(view) else None
    if curve:
        attributes |= {"pos": _spline(curve), "lp": f"{curve.label[0]:g},{curve.label[1]:g}"}
    lines = list(_label(view, arrow, curve.said if curve else ""))
    if not curve:
        lines = [f"&#160;{line}&#160;" for line in lines]
    rows = "".join(f"<TR><TD>{line}</TD></TR>" if line != RULE else BAR for line in lines)
    label = f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{rows}</TABLE>>'
    graph.edge(identifier(arrow.tail), identifier(arrow.head), label=label, **attributes)


RULE = "—"
"""In a label: the line that figure 5 draws between the event and the actions."""
BAR = '<TR><TD HEIGHT="2"></TD></TR><HR/><TR><TD HEIGHT="3"></TD></TR>'


def _label(view: View, arrow: Mark, said: str) -> Iterator[str]:
    """The lines of an arrow's label: event, guard, effects, and which rows of the table these are."""
    rules, of = arrow.rules, wording.family(view.machine.name)
    events = [said] if said else wording.events_text(rules, of)
    yield from (escape(line) for event in events for line in textwrap.wrap(event, WIDTH))
    yield from (f"<I>{escape(line)}</I>" for line in _guard(rules))
    done = wording.common(rules, wording.telling_effects)
    if done and of == "tcp":
        yield RULE
    yield from (escape(line) for line in done)
    yield f'<FONT POINT-SIZE="{TINY}">{escape(count_text(rules))}</FONT>'


def _joined(lines: list[str]) -> list[str]:
    """The last two lines as one."""
    return [*lines[:-2], "&#160; ".join(lines[-2:])]


def _guard(rules: Sequence[Rule]) -> list[str]:
    """What all the rules require, as far as it is short: a longer condition is told by the tooltip and the table."""
    shared = wording.common(rules, wording.guards)
    short = [part for part in shared if " or " not in part and "(" not in part and len(part) < WIDTH][:2]
    if not short:
        return []
    return textwrap.wrap(f"[{', '.join([*short, '…'] if len(short) < len(shared) else short)}]", WIDTH)


def count_text(rules: Sequence[Rule]) -> str:
    """The rows of the table that an arrow stands for, and how many rules these are."""
    rows = short_list(list(wording.rows_of(rules)), 2)
    return rows if len(rules) == 1 else f"{rows} · {len(rules)} rules"


def _spline(curve: Curve) -> str:
    """The curve as Graphviz has it: the arrow's tip, then the control points up to where its head begins."""
    (x, y), (bx, by) = curve.second, curve.end
    length = max(1.0, ((bx - x) ** 2 + (by - y) ** 2) ** 0.5)
    base = (bx - 7 * (bx - x) / length, by - 7 * (by - y) / length)
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in (curve.start, curve.first, curve.second, base))
    return re.sub(r"\.0(?=[, ]|$)", "", f"e,{bx:.1f},{by:.1f} {points}")
