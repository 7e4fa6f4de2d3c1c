"""A view as DOT, the language of Graphviz, with everything that decides the picture in it; nothing is laid out here.

The same machine gives the same bytes. Boxes and arrows have ids, and links to the section that is cited first.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

import graphviz

from wirestate.model.core import Rule
from wirestate.model.render import wording
from wirestate.model.render.layouts import Box, Curve
from wirestate.model.render.metrics import text_width
from wirestate.model.render.overlay import PLAIN, Look, Overlay
from wirestate.model.render.view import FOLDS, Mark, View, identifier, short_list

FONT = "Helvetica,Arial,sans-serif"
SIGNS = {"stays": "↻", "fails": "✕", "closes": "⊣", "others": "→"}
SMALL, TINY = 9, 8
WIDTH, LONG = 30, 110
"""Characters on a line of a label, and of a rule that is written out."""
RED, BLUE, PALE = "#c1121f", "#0a58ca", "#a8a8a8"
NOTHING = Overlay()
LEGEND = {
    "↻ n": "so many rules stay in the state",
    "✕ n": "fail (ABORT)",
    "⊣ n": "end the connection",
    "→ n": "lead where no arrow is drawn",
}


def dot(view: View, overlay: Overlay = NOTHING) -> str:
    """The text of the drawing, and of what is drawn on it. With fixed places it is for `neato -n2`, which it says itself."""
    graph = graphviz.Digraph(view.machine.name, graph_attr=_graph(view), node_attr=NODE, edge_attr=EDGE)
    how = "neato -n2" if fixed(view) else "dot"
    graph.body.append(
        f"\t// {view.machine.name}, {view.level}: written by `wirestate render`, to be laid out by `{how}`\n"
    )
    in_column = {key for keys in view.layout.columns.values() for key in keys}
    for box in view.boxes:
        if not set(box.states) & in_column and box.key not in in_column:
            _node(graph, view, box, overlay)
    for number, (title, keys) in enumerate(view.layout.columns.items()):
        with graph.subgraph(
            name=f"cluster_{number}",
            graph_attr={"label": f"<<B>{escape(title)}</B>>", "class": "column", "id": f"column-{number}", **TINTED},
        ) as column:
            for box in view.boxes:
                if box.key in keys or set(box.states) & _states(view, keys):
                    _node(column, view, box, overlay)
    there = {box.key for box in view.boxes}
    for keys in view.layout.ranks if not fixed(view) else ():
        same = [graphviz.quoting.quote(identifier(key)) for key in keys if key in there]
        graph.body.append("\t{rank=same; " + "; ".join(same) + "}\n")
    for arrow in view.arrows:
        _edge(graph, view, arrow, overlay.look(arrow))
    return str(graph.source)


NODE = {
    "shape": "box",
    "style": "rounded,filled",
    "fillcolor": "white",
    "fontname": FONT,
    "fontsize": "11",
    "margin": "0.09,0.05",
    "height": "0.3",
}
TINTED = {"style": "filled", "fillcolor": "#f3f5f7", "pencolor": "transparent", "labelloc": "t"}
EDGE = {"fontname": FONT, "fontsize": str(SMALL), "arrowsize": "0.7"}


def _states(view: View, keys: Sequence[str]) -> set[str]:
    return {state for box in view.layout.boxes if box.key in keys for state in box.states}


def _graph(view: View) -> dict[str, str]:
    same = {"fontname": FONT, "fontsize": str(SMALL), "labelloc": "b", "label": _legend(view), "id": view.machine.name}
    if fixed(view):
        return {**same, "layout": "neato", "splines": "true"}
    apart = "0.4" if view.level == "full" else "0.12"
    return {**same, "rankdir": "TB", "newrank": "true", "ranksep": apart, "nodesep": apart}


def fixed(view: View) -> bool:
    """Whether the layout says where everything is: a state that it does not know leaves it all to dot."""
    return view.level == "overview" and all(box.key in view.layout.places for box in view.boxes)


def _legend(view: View) -> str:
    keys = [f"{sign}: {text}" for sign, text in LEGEND.items() if _used(view, sign[0])]
    title = f"<B>{escape(view.layout.title)}</B>"
    source = f"{escape(view.layout.source)}: {len(view.machine.states)} states, {len(view.machine.rules)} rules"
    how = {
        "tcp": "At an arrow: event, &#160;<I>[condition]</I>, and below the line what is done; then the rows of the table.",
        "tls": "At an arrow: event, &#160;<I>[condition]</I>, new keys; then the rows of the table.",
    }
    lines = ["&#160;", title, source, how[wording.family(view.machine.name)], "In a box: " + " · ".join(keys)]
    return f"<{'<BR/>'.join(lines)}>"


def _used(view: View, sign: str) -> bool:
    return any(SIGNS.get(mark.fold or "") == sign for mark in view.folds)


def _node(graph: graphviz.Digraph, view: View, box: Box, overlay: Overlay) -> None:
    place = view.layout.places.get(box.key) if fixed(view) else None
    fixed_size = {}
    if place:
        x, y, width, height = place
        fixed_size = {
            "pos": f"{x:g},{y:g}!",
            "width": f"{width / 72:.4f}",
            "height": f"{height / 72:.4f}",
            "fixedsize": "true",
        }
    several = len(box.states) > 1
    label = (_group if several else _single)(view, box, overlay)
    red = {"color": RED, "penwidth": "2"} if not several and overlay.deviations(box.states[0]) else {}
    kind = "group" if several else "state"
    name = f"{kind}-{identifier(box.key)}"
    graph.node(identifier(box.key), label=label, id=name, **{"class": kind}, **fixed_size, **red)


def _single(view: View, box: Box, overlay: Overlay) -> str:
    """The box of one state: its name, and below it what is folded into it."""
    folds = [] if box.key != box.states[0] else view.listed(box.states[0])
    number = overlay.deviations(box.states[0]) if box.key == box.states[0] else 0
    name = f"<B>{escape(box.states[0])}</B>" + (f'<FONT COLOR="{RED}"> {number}</FONT>' if number else "")
    cells = [_fold_cell(view, mark, overlay.look(mark)) for mark in folds]
    if view.level == "full":
        inner = "".join(f"<TR>{cell}</TR>" for cell in cells)
    else:
        line = f'<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="1"><TR>{"".join(cells)}</TR></TABLE>'
        inner = f"<TR><TD>{line}</TD></TR>" if cells else ""
    return (
        f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD CELLPADDING="1">{name}</TD></TR>{inner}</TABLE>>'
    )


def _group(view: View, box: Box, overlay: Overlay) -> str:
    """The box of several states: a line for each, with what leads from it to another of them."""
    used = {mark.fold for state in box.states for mark in view.folded(state)}
    shown = [fold for fold in FOLDS if fold in used or fold == "inside"]
    rows = [f'<TR><TD COLSPAN="{len(shown) + 1}"><I>{escape(box.title)}</I></TD></TR>']
    for state in box.states:
        cells = {mark.fold: _fold_cell(view, mark, overlay.look(mark)) for mark in view.listed(state)}
        row = "".join(cells.get(fold, "<TD></TD>") for fold in shown)
        number = overlay.deviations(state)
        colour = f' COLOR="{RED}"' if number else ""
        name = f"{state} {number}" if number else state
        rows.append(f'<TR><TD BORDER="1" ALIGN="LEFT" ID="state-{state}" TITLE="{state}" HREF="#state-{state}"{colour}>'
                    f'<FONT POINT-SIZE="{TINY}"{colour}>{name}</FONT></TD>{row}</TR>')  # fmt: skip
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="1">{"".join(rows)}</TABLE>>'


def _fold_cell(view: View, mark: Mark, look: Look) -> str:
    lines = fold_lines(view, mark, look)
    left = len(lines) > 1 or mark.fold == "inside"
    text = "".join(f'{escape(line)}<BR ALIGN="LEFT"/>' for line in lines) if left else escape(lines[0])
    room = ' ALIGN="LEFT"' if left else f' WIDTH="{text_width(fold_lines(view, mark, most(mark))[0], TINY) + 2:.0f}"'
    link = f'ID="{mark.id}" HREF="{escape(mark.rules[0].cite[0].url)}" TITLE="{escape(mark.id)}"'
    return f'<TD{room} {link}><FONT POINT-SIZE="{TINY}"{_colour(look)}>{text}</FONT></TD>'


def most(mark: Mark) -> Look:
    """The look that takes most room: the layout keeps it free."""
    return Look("taken", len(mark.rules), 9999)


def _colour(look: Look) -> str:
    colour = BLUE if look.stands_out else PALE if look.how == "never" else ""
    return f' COLOR="{colour}"' if colour else ""


def fold_lines(view: View, mark: Mark, look: Look = PLAIN) -> list[str]:
    """What stands in the box: the messages that lead on inside a group, or a sign and the number of rules; in full, the rules."""
    of = wording.family(view.machine.name)
    if view.level == "full":
        texts = (wording.listed(rule, of, mark.fold != "stays") for rule in mark.rules)
        return [f"{SIGNS[mark.fold or '']} {line}" for text in texts for line in textwrap.wrap(text, LONG)]
    if mark.fold == "inside":
        return textwrap.wrap("; ".join(wording.events_text(mark.rules, of)), WIDTH)
    number = f"{look.rules}/{len(mark.rules)}" if look.how else f"{len(mark.rules)}"
    return [f"{SIGNS[mark.fold or '']}\u00a0{number}"]


def _edge(graph: graphviz.Digraph, view: View, arrow: Mark, look: Look) -> None:
    attributes = {
        "id": arrow.id,
        "class": "edge",
        "URL": arrow.rules[0].cite[0].url,
        "tooltip": arrow.id,
        **_stroke(look),
    }
    curve = view.layout.curves.get((arrow.tail, arrow.head)) if fixed(view) else None
    if curve:
        attributes |= {"pos": _spline(curve), "lp": f"{curve.label[0]:g},{curve.label[1]:g}"}
    if view.level == "full":
        rows = _rules_written_out(view, arrow)
    else:
        lines = list(_label(view, arrow, curve.said if curve else ""))
        rows = "".join(f"<TR><TD>&#160;{line}&#160;</TD></TR>" if line != RULE else BAR for line in lines)
        rows += _count_row(arrow, look)
    label = f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{rows}</TABLE>>'
    graph.edge(identifier(arrow.tail), identifier(arrow.head), label=label, **attributes)


def _stroke(look: Look) -> dict[str, str]:
    if look.stands_out:
        return {"color": BLUE, "fontcolor": BLUE, "penwidth": "3"}
    if look.how == "taken":
        return {"penwidth": "2.4"}
    return {"color": PALE, "fontcolor": PALE} if look.how == "never" else {}


def _count_row(arrow: Mark, look: Look) -> str:
    room = text_width(count_text(arrow, most(arrow)), TINY)
    return f'<TR><TD WIDTH="{room:.0f}"><FONT POINT-SIZE="{TINY}">{escape(count_text(arrow, look))}</FONT></TD></TR>'


def _rules_written_out(view: View, arrow: Mark) -> str:
    """Every rule of the arrow, one after the other."""
    of = wording.family(view.machine.name)
    lines = [line for rule in arrow.rules for line in textwrap.wrap(wording.listed(rule, of), LONG)]
    text = "".join(f'&#160;&#160;{escape(line)}&#160;<BR ALIGN="LEFT"/>' for line in lines)
    return f'<TR><TD><FONT POINT-SIZE="{TINY}">{text}</FONT></TD></TR>'


RULE = "—"
"""In a label: the line that figure 5 draws between the event and the actions."""
BAR = '<TR><TD HEIGHT="2"></TD></TR><HR/><TR><TD HEIGHT="3"></TD></TR>'


def _label(view: View, arrow: Mark, said: str) -> Iterator[str]:
    """The lines of an arrow's label: event, guard, effects, and which rows of the table these are."""
    rules, of = arrow.rules, wording.family(view.machine.name)
    events = [said] if said else wording.events_text(rules, of)
    yield from (escape(line) for event in events for line in textwrap.wrap(event, WIDTH))
    yield from (f"<I>{escape(line)}</I>" for line in _guard(view, arrow))
    done = wording.common(rules, wording.telling_effects)
    if done and of == "tcp":
        yield RULE
    yield from (escape(line) for line in done)


def _guard(view: View, arrow: Mark) -> list[str]:
    """What all the rules require, as far as it fits a line, first what other arrows for the event do not require."""
    shared, short = (wording.common(arrow.rules, part) for part in (wording.guards, wording.telling_guards))
    events = {rule.event for rule in arrow.rules}
    beside = [each for each in view.arrows if each.tail == arrow.tail and events & {rule.event for rule in each.rules}]
    elsewhere = Counter(text for each in beside for text in wording.common(each.rules, wording.telling_guards))
    short = sorted(short, key=elsewhere.__getitem__)
    shown = [part for n, part in enumerate(short) if len(", ".join(short[: n + 1])) < WIDTH]
    if not shown:
        return []
    return [f"[{', '.join([*shown, '…'] if len(shown) < len(shared) and not _all_told(arrow.rules) else shown)}]"]


def _all_told(rules: Sequence[Rule]) -> bool:
    """Whether the events say already what the conditions are about."""
    return all(rule.event.name == "Alert" for rule in rules)


def count_text(arrow: Mark, look: Look = PLAIN) -> str:
    """The rows of the table that an arrow stands for, how many rules, and how many of them by how many connections."""
    rows, number = short_list(list(wording.rows_of(arrow.rules)), 2), len(arrow.rules)
    times = f" ×{look.connections}" if look.how == "taken" else ""
    if number == 1:
        return rows + times
    return f"{rows} · {look.rules}/{number}{times}" if look.how else f"{rows} · {number} rules"


def _spline(curve: Curve) -> str:
    """The curve as Graphviz has it: the arrow's tip, then the control points up to where its head begins."""
    (x, y), (bx, by) = curve.second, curve.end
    length = max(1.0, ((bx - x) ** 2 + (by - y) ** 2) ** 0.5)
    base = (bx - 7 * (bx - x) / length, by - 7 * (by - y) / length)
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in (curve.start, curve.first, curve.second, base))
    return re.sub(r"\.0(?=[, ]|$)", "", f"e,{bx:.1f},{by:.1f} {points}")
