"""How wide text is in Helvetica, the font of the diagrams, by the widths of its Adobe font metrics; no layout."""

from __future__ import annotations

# for each printable ASCII character from the space on, in thousandths of the size
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
_OTHERS = {"\u00a0": 278, "·": 278, "×": 584, "…": 1000, "−": 584}
_SYMBOL = 800
BOLD = 1.08
"""A bold text is wider, by about so much."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line in points."""
    total = sum(_width(character) for character in text)
    return total * size / 1000 * (BOLD if bold else 1.0)


def _width(character: str) -> int:
    place = ord(character) - 32
    return _WIDTHS[place] if 0 <= place < len(_WIDTHS) else _OTHERS.get(character, _SYMBOL)
