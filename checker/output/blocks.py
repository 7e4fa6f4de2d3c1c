"""What text for people is made of: lines of styled spans, and tables. Renderers decide what a style looks like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from wirestate.checker.output.clean import clean

Span = tuple[str, str]
"""Style and text. Styles: "" plain, "good", "bad", "warn", "dim", "strong"."""
Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with headings; `right` names the columns that are numbers."""

    headings: tuple[str, ...]
    rows: tuple[Line, ...]
    right: tuple[str, ...] = ()


Block = Line | Table


def line(*parts: str | Span) -> Line:
    return tuple(("", p) if isinstance(p, str) else p for p in parts)


def show(blocks: Sequence[Block], stream: TextIO) -> None:
    """Write the blocks: plain into a file or a pipe, with colour and fitted tables on a terminal."""
    if stream.isatty():
        from wirestate.checker.output.terminal import write
    else:
        write = write_plain
    write(blocks, stream)


def write_plain(blocks: Sequence[Block], stream: TextIO) -> None:
    for block in blocks:
        lines = _table_lines(block) if isinstance(block, Table) else ["".join(clean(t) for _, t in block)]
        stream.writelines(f"{text.rstrip()}\n" for text in lines)


def _table_lines(table: Table) -> list[str]:
    cells = [list(table.headings), *([clean(text) for _, text in row] for row in table.rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(table.headings))]
    right = [heading in table.right for heading in table.headings]
    return ["  ".join(_pad(*cell) for cell in zip(row, widths, right, strict=True)) for row in cells]


def _pad(text: str, width: int, right: bool) -> str:
    return text.rjust(width) if right else text.ljust(width)
