"""Where the texts, boxes and arrows of a laid-out SVG are, in points; for the tests that look for overlaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from xml.etree import ElementTree as ET

from wirestate.model.render.metrics import text_width

SVG = "{http://www.w3.org/2000/svg}"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Rect:
    """A rectangle that belongs to an element; `text` is what is written in it."""

    owner: str
    text: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Rect, slack: float = 0.5) -> bool:
        return (
            self.left + slack < other.right
            and other.left + slack < self.right
            and self.top + slack < other.bottom
            and other.top + slack < self.bottom
        )

    def holds(self, other: Rect, slack: float = 0.5) -> bool:
        return (
            self.left - slack <= other.left
            and other.right <= self.right + slack
            and self.top - slack <= other.top
            and other.bottom <= self.bottom + slack
        )

    def covers(self, x: float, y: float) -> bool:
        return self.left + 1 < x < self.right - 1 and self.top + 1 < y < self.bottom - 1


@dataclass(frozen=True)
class Picture:
    """Texts of arrows, of boxes and of the legend; boxes; and the points on each arrow's line."""

    labels: list[Rect]
    inside: list[Rect]
    legend: list[Rect]
    boxes: list[Rect]
    lines: list[tuple[str, list[tuple[float, float]]]]
    whole: Rect


def picture(text: str) -> Picture:
    root = ET.fromstring(text)
    graph = root.find(f"{SVG}g")
    assert graph is not None
    labels, inside, legend, boxes, lines = [], [], [], [], []
    legend += [_text("legend", t) for t in graph.findall(f"{SVG}text")]
    for group in graph.findall(f"{SVG}g"):
        name, kind = group.get("id", ""), group.get("class", "").split()[0]
        texts = [_text(name, t) for t in group.iter(f"{SVG}text")]
        if kind == "edge":
            labels += texts
            (path,) = group.iter(f"{SVG}path")
            lines.append((name, list(_points(path))))
        elif kind in {"state", "group"}:
            inside += texts
            shape = next(e for e in group if e.tag == f"{SVG}path")
            boxes.append(_around(name, shape.get("d", "")))
    x, y, width, height = (float(n) for n in root.get("viewBox", "").split())
    dx, dy = (float(n) for n in re.findall(r"translate\((\S+) (\S+)\)", graph.get("transform", ""))[0])
    return Picture(labels, inside, legend, boxes, lines, Rect("", "", x - dx, y - dy, x - dx + width, y - dy + height))


def _text(owner: str, element: ET.Element) -> Rect:
    size, text = float(element.get("font-size", "0")), element.text or ""
    shown = text.strip("\u00a0")
    width = text_width(shown, size, bold=element.get("font-weight") == "bold")
    x, y = float(element.get("x", "0")), float(element.get("y", "0"))
    before = text_width(text[: len(text) - len(text.lstrip("\u00a0"))], size)
    left = x - width / 2 if element.get("text-anchor") == "middle" else x + before
    return Rect(owner, shown, left, y - 0.72 * size, left + width, y + 0.21 * size)


def _around(owner: str, path: str) -> Rect:
    numbers = [float(n) for n in NUMBER.findall(path)]
    return Rect(owner, "", min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2]))


def _points(path: ET.Element) -> Iterator[tuple[float, float]]:
    """Points on a path of cubic Bézier curves, close enough not to jump over a text."""
    numbers = [float(n) for n in NUMBER.findall(path.get("d", ""))]
    corners = list(zip(numbers[::2], numbers[1::2], strict=True))
    for start in range(0, len(corners) - 3, 3):
        a, b, c, d = corners[start : start + 4]
        for step in range(61):
            t = step / 60
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            yield (
                sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
                sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
            )


def _near(texts: list[Rect]) -> Iterator[tuple[Rect, Rect]]:
    """Pairs of which the second, further down, begins before the first ends."""
    for number, above in enumerate(texts):
        for below in islice(texts, number + 1, None):
            if below.top >= above.bottom:
                break
            yield above, below


def overlaps(shown: Picture) -> list[str]:
    """What lies on what, in words; nothing in a picture that can be read."""
    texts = sorted((*shown.labels, *shown.inside, *shown.legend), key=lambda text: text.top)
    found = [f"{a.text!r} of {a.owner} on {b.text!r} of {b.owner}" for a, b in _near(texts) if a.meets(b)]
    found += [f"{a.text!r} of {a.owner} on the box {b.owner}" for a in (*shown.labels, *shown.legend) for b in shown.boxes if a.meets(b)]
    found += [f"{a.text!r} of {a.owner} out of its box" for a in shown.inside if not any(b.holds(a) for b in shown.boxes)]
    found += [f"box {a.owner} on box {b.owner}" for n, a in enumerate(shown.boxes) for b in shown.boxes[n + 1:] if a.meets(b)]
    found += [f"the line {name} through {a.text!r} of {a.owner}" for name, points in shown.lines for a in shown.labels
              if any(a.covers(*point) for point in points)]  # fmt: skip
    found += [f"the line {name} through the box {box.owner}" for name, points in shown.lines for box in shown.boxes
              if any(box.covers(*point) for point in points)]  # fmt: skip
    return found + [f"{a.text!r} of {a.owner} out of the picture" for a in texts if not shown.whole.holds(a)]
