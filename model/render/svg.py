"""SVG: what Graphviz lays out, made into a picture that carries the rules, and is readable in light, in dark and on paper.

Only `lay_out` needs Graphviz's `dot`. A laid-out picture says of what it was made (`data-layout`), so whether it is
still that of the model is known without. Colours are custom properties, with plain black for viewers that know none.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from importlib.resources import files
from shutil import which
from xml.etree import ElementTree as ET

import graphviz

from wirestate.model.core import ModelError
from wirestate.model.render import wording
from wirestate.model.render.dot import dot, fixed
from wirestate.model.render.view import Mark, View

SVG, XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
LIGHT = "--ink:#1b1f24;--faint:#57606a;--paper:#fff;--tint:#f3f5f7;--strong:#0a58ca;--bad:#c1121f"
DARK = "--ink:#e6edf3;--faint:#9ea7b3;--paper:#0d1117;--tint:#171d26;--strong:#79b8ff;--bad:#ff7b72"
PRINT = "--ink:#000;--faint:#000;--paper:#fff;--tint:#f6f6f6;--strong:#000;--bad:#000"
RULES = (
    ("text", "fill:var(--ink);font-family:Helvetica,Arial,sans-serif"),
    (".paper", "fill:var(--paper);stroke:none"),
    (".column>polygon", "fill:var(--tint);stroke:none"),
    (".state>path", "stroke:var(--ink);fill:var(--paper)"),
    (".state>polygon", "stroke:var(--ink);fill:var(--paper)"),
    (".group>path", "stroke:var(--ink);fill:var(--paper)"),
    (".fold text", "fill:var(--faint)"),
    (".count", "fill:var(--faint)"),
    (".edge path", "stroke:var(--ink)"),
    (".edge polygon", "stroke:var(--ink);fill:var(--ink)"),
    ("a:hover text", "text-decoration:underline"),
    (".taken path", "stroke-width:2.6"),
    (".taken .count,.taken.fold text", "font-weight:bold;fill:var(--ink)"),
    (".fold[data-fold=inside] text", "font-weight:normal"),
    (".never", "opacity:.42"),
    (".state.deviates>path", "stroke:var(--bad);stroke-width:3"),
    (".state.deviates>polygon", "stroke:var(--bad);stroke-width:2"),
    (".state.deviates>text", "fill:var(--bad)"),
    (".deviations", "fill:var(--bad)"),
    (".state.deviates>.number", "fill:var(--paper);font-weight:bold"),
    (".stands-out path", "stroke:var(--strong);stroke-width:3.2"),
    (".stands-out polygon", "stroke:var(--strong);fill:var(--strong)"),
    (".stands-out text", "fill:var(--strong);font-weight:bold"),
)
ROOT = ".wirestate-diagram"
STYLE = "\n".join((
    "", f"{ROOT}{{{LIGHT};max-width:100%;height:auto}}",
    f"@media (prefers-color-scheme:dark){{{ROOT}{{{DARK}}}}}", f"@media print{{{ROOT}{{{PRINT};max-height:96vh}}}}",
    *(",".join(f"{ROOT} {each}" for each in what.split(",")) + f"{{{how}}}" for what, how in RULES), "",
))  # fmt: skip
"""Everything is under the root's class, so that a picture inside a page does not style the page."""
SCALE = 1.25
"""Pixels on the screen for a point of the layout."""

DETAILED = 6
"""Up to so many rules are told with guard and effects in a tooltip, more only by name and section."""


def digest(view: View) -> str:
    """What a picture was made of: the DOT, the rules of each mark, the style."""
    marks = [(mark.id, [rule.name for rule in mark.rules]) for mark in view.marks]
    return hashlib.sha256("\0".join((dot(view), json.dumps(marks), STYLE)).encode()).hexdigest()[:32]


def lay_out(view: View, form: str = "svg", text: str | None = None) -> bytes:
    """What Graphviz makes of the view's DOT (or of `text`); `ModelError` without Graphviz, or if it refuses."""
    source = graphviz.Source(dot(view) if text is None else text)
    try:
        if fixed(view):
            return bytes(source.pipe(format=form, engine="neato", neato_no_op=2, quiet=True))
        return bytes(source.pipe(format=form, engine="dot", quiet=True))
    except graphviz.ExecutableNotFound as error:
        name, level = view.machine.name, view.level
        raise ModelError(
            f"Graphviz is not installed: its program dot is needed to lay out {name} ({level}) as {form}; "
            "the overviews of unchanged machines as svg come with wirestate"
        ) from error
    except graphviz.CalledProcessError as error:
        raise ModelError(f"Graphviz refused the diagram of {view.machine.name}: {error}") from error


def picture(view: View) -> str:
    """The SVG of a view: the shipped one if that is still fresh, else laid out now."""
    return shipped(view) or dressed(view, lay_out(view))


def shipped(view: View) -> str | None:
    """The picture of the view that came with the package, if it was made of the same."""
    place = files("wirestate.model").joinpath(f"data/diagrams/{file_name(view)}")
    text = place.read_text(encoding="utf-8") if place.is_file() else ""
    return text if text and is_fresh(text, view) else None


def remade(view: View, committed: str) -> str | None:
    """The picture of the view: `committed` if that is still fresh, else laid out now, or None where Graphviz is missing."""
    if is_fresh(committed, view):
        return committed
    return dressed(view, lay_out(view)) if which("dot") else None


def file_name(view: View) -> str:
    return f"{view.machine.name}.svg" if view.level == "overview" else f"{view.machine.name}-{view.level}.svg"


def is_fresh(text: str, view: View) -> bool:
    return f'data-layout="{digest(view)}"' in text


def dressed(view: View, raw: bytes) -> str:
    """Graphviz's SVG with the rules, ids, tooltips and the style."""
    root = ET.fromstring(raw)
    ET.register_namespace("", SVG.strip("{}"))
    _unwrap(root)
    marks = {mark.id: mark for mark in view.marks}
    for group in list(root.iter(f"{SVG}g")):
        _dress_group(view, group, marks)
    if marks:
        raise ModelError(f"the diagram of {view.machine.name} lost {', '.join(sorted(marks))}")
    _dress_root(view, root)
    for element in root.iter():
        _plain(element)
    return ET.tostring(root, encoding="unicode") + "\n"


def _unwrap(root: ET.Element) -> None:
    """Links that only carry an id (those on the names of states), and the groups that Graphviz makes for links."""
    for parent in list(root.iter()):
        for child in list(parent):
            link = child.find(f"{SVG}a")
            if link is not None and link.get(f"{XLINK}href", "").startswith("#"):
                child[:] = list(link)


def _dress_group(view: View, group: ET.Element, marks: dict[str, Mark]) -> None:
    name = group.get("id", "").removeprefix("a_")
    kinds = group.get("class", "").split()
    for title in group.findall(f"{SVG}title"):
        group.remove(title)
    if name in marks:
        _carry(view, group, marks.pop(name))
    elif name.startswith("state-"):
        state = name.removeprefix("state-").removesuffix("-end")
        _set(group, id=name, **{"class": "state", "data-state": state})
    elif "group" in kinds or "cluster" in kinds:
        _set(group, id=name, **{"class": kinds[-1]})
    else:
        group.attrib.pop("id", None)
        group.attrib.pop("class", None)


def _carry(view: View, group: ET.Element, mark: Mark) -> None:
    """The rules that the element stands for, on it and in its tooltip."""
    _set(
        group,
        id=mark.id,
        **{"class": "fold" if mark.fold else "edge", "data-rules": "|".join(r.name for r in mark.rules)},
    )
    if mark.fold:
        group.set("data-fold", mark.fold)
    else:
        _one_link(group)
    title = ET.Element(f"{SVG}title")
    title.text = "\n".join(_tooltip(view, mark))
    group.insert(0, title)
    for text in group.iter(f"{SVG}text"):
        if text.get("font-size") == "8.00" and view.level == "overview" and not mark.fold:
            text.set("class", "count")


def _one_link(group: ET.Element) -> None:
    """Graphviz links the line and the label of an arrow each for itself; a link without text has no name."""
    links = list(group.iter(f"{SVG}a"))
    one = ET.Element(f"{SVG}a", links[0].attrib)
    one.extend([child for link in links for child in link])
    group[:] = [one]


def _tooltip(view: View, mark: Mark) -> Iterator[str]:
    elsewhere = mark.fold in {"inside", "others", "closes"}
    yield mark.tail + (f" → {mark.head}" if mark.fold is None else f": {mark.fold}")
    of = wording.family(view.machine.name)
    for rule in mark.rules:
        if len(mark.rules) <= DETAILED:
            yield wording.listed(rule, of, elsewhere)
        else:
            yield f"{rule.name}" + (f" → {rule.target}" if elsewhere else "") + f" ({', '.join(map(str, rule.cite))})"


def _set(element: ET.Element, **attributes: str) -> None:
    element.attrib.clear()
    element.attrib.update(attributes)


def _dress_root(view: View, root: ET.Element) -> None:
    width, height = (float(n) for n in root.get("viewBox", "").split()[2:])
    root.attrib = {
        "class": "wirestate-diagram", "viewBox": root.get("viewBox", ""),
        "width": f"{width * SCALE:.0f}", "height": f"{height * SCALE:.0f}", "role": "group", "aria-label": view.layout.title,
        "data-machine": view.machine.name, "data-level": view.level, "data-layout": digest(view),
    }  # fmt: skip
    paper = root.find(f"{SVG}g/{SVG}polygon")
    if paper is not None:
        paper.set("class", "paper")
    style, title = ET.Element(f"{SVG}style"), ET.Element(f"{SVG}title")
    style.text, title.text = STYLE, f"{view.layout.title}, {view.layout.source}"
    style.tail = title.tail = "\n"
    root[:0] = [title, style]


def _plain(element: ET.Element) -> None:
    """Links in the way of today's SVG, without what Graphviz's tooltips repeat."""
    if (href := element.attrib.pop(f"{XLINK}href", None)) is not None:
        element.set("href", href)
    element.attrib.pop(f"{XLINK}title", None)
    element.attrib.pop("font-family", None)
