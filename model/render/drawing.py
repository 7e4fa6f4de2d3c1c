"""What traces took, where they deviated and what is to stand out, drawn on a laid-out SVG. Graphviz is not needed for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from wirestate.model.render.dot import TINY, count_text, fold_lines
from wirestate.model.render.metrics import text_width
from wirestate.model.render.overlay import NOWHERE, Look, Overlay
from wirestate.model.render.svg import SCALE, SVG
from wirestate.model.render.view import Mark, View

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
LINE = 12
"""Points between the legend and what is added below it."""


def drawn(picture: str, view: View, overlay: Overlay) -> str:
    """The picture with the overlay on it; the same picture without one."""
    if not overlay:
        return picture
    ET.register_namespace("", SVG.strip("{}"))
    root = ET.fromstring(picture)
    marks = {mark.id: mark for mark in view.marks}
    for element in root.iter(f"{SVG}g"):
        if (name := element.get("id", "")) in marks:
            _look(view, element, marks[name], overlay)
        elif state := element.get("data-state"):
            _deviations(element, overlay.deviations(state), first=name == f"state-{state}")
    _explain(root, view, overlay)
    return ET.tostring(root, encoding="unicode") + "\n"


def _look(view: View, element: ET.Element, mark: Mark, overlay: Overlay) -> None:
    look = overlay.look(mark)
    element.set("class", " ".join([element.get("class", ""), *look.classes]))
    if look.how and view.level == "overview":
        for text in element.iter(f"{SVG}text"):
            if text.get("class") == "count" or mark.fold not in {None, "inside"}:
                _replace(text, count_text(mark, look) if mark.fold is None else fold_lines(view, mark, look)[0])
    title = element.find(f"{SVG}title")
    if title is not None and overlay.traces is not None:
        title.text = "\n".join([title.text or "", "", *_told(mark, look, overlay)])


def _replace(text: ET.Element, new: str) -> None:
    """Another text around the same middle; the layout has kept room for it."""
    middle = float(text.get("x", "0")) + text_width(text.text or "", TINY) / 2
    text.set("x", f"{middle:.2f}")
    text.set("text-anchor", "middle")
    text.text = new


def _told(mark: Mark, look: Look, overlay: Overlay) -> Iterator[str]:
    yield f"taken by {look.connections} of {overlay.traces.connections if overlay.traces else 0} connections:"
    for rule in mark.rules:
        if times := overlay.connections((rule,)):
            yield f"×{times} {rule.name}"


def _deviations(element: ET.Element, number: int, *, first: bool) -> None:
    """A red box, with the number at its upper right corner, or left of it where others are right and above.

    A second box of the same state has no number.
    """
    if number:
        element.set("class", f"{element.get('class', '')} deviates")
    if not number or not first:
        return
    width = text_width(str(number), TINY, bold=True) + 6
    x, y = _beside(element, width)
    plate = {
        "class": "deviations",
        "rx": "5",
        "height": "10",
        "x": f"{x:.2f}",
        "y": f"{y:.2f}",
        "width": f"{width:.2f}",
    }
    label = {
        "class": "number", "text-anchor": "middle", "x": f"{x + width / 2:.2f}", "y": f"{y + 8:.2f}", "font-size": f"{TINY}",
    }  # fmt: skip
    ET.SubElement(element, f"{SVG}rect", plate)
    ET.SubElement(element, f"{SVG}text", label).text = str(number)


def _beside(element: ET.Element, width: float) -> tuple[float, float]:
    """The upper left corner of the number's plate."""
    shape = next(child for child in element if child.tag in {f"{SVG}path", f"{SVG}polygon"})
    numbers = [float(n) for n in NUMBER.findall(shape.get("d") or shape.get("points") or "")]
    xs, ys = numbers[::2], numbers[1::2]
    if shape.tag == f"{SVG}path":
        return max(xs) - width / 2, min(ys) - 5
    return min(xs) - width, (min(ys) + max(ys)) / 2 - 5


def _explain(root: ET.Element, view: View, overlay: Overlay) -> None:
    """A line below the legend, for which the picture grows."""
    x, y, width, height = (float(n) for n in root.get("viewBox", "").split())
    root.set("viewBox", f"{x:.2f} {y:.2f} {width:.2f} {height + LINE:.2f}")
    root.set("height", f"{(height + LINE) * SCALE:.0f}")
    ET.SubElement(root, f"{SVG}text", {
        "text-anchor": "middle", "x": f"{x + width / 2:.2f}", "y": f"{y + height + LINE - 6:.2f}", "font-size": "9",
    }).text = explanation(view, overlay)  # fmt: skip
    paper = root.find(f"{SVG}g/{SVG}polygon[@class='paper']")
    if paper is not None:
        points = [float(n) for n in NUMBER.findall(paper.get("points", ""))]
        low = max(points[1::2])
        pairs = zip(points[::2], (p + LINE if p == low else p for p in points[1::2]), strict=True)
        paper.set("points", " ".join(f"{px:g},{py:g}" for px, py in pairs))


def explanation(view: View, overlay: Overlay) -> str:
    """What the drawn colours and numbers mean."""
    said = []
    if overlay.traces is not None:
        rules = {rule.name for rule in view.machine.rules}
        taken = len(rules & frozenset[str]().union(*overlay.traces.runs))
        said.append(
            f"Bold: taken by {overlay.traces.connections} connections, {taken} of {len(rules)} rules; pale: never"
        )
        if number := sum(overlay.traces.deviations.values()):
            lost = overlay.deviations(NOWHERE)
            said.append(
                f"red: {number} deviation{'s' if number > 1 else ''}" + (f", {lost} in no state" if lost else "")
            )
    if overlay.stands_out:
        said.append(f"blue: {len(overlay.stands_out)} rule{'s' if len(overlay.stands_out) > 1 else ''} asked for")
    return "; ".join(said)
