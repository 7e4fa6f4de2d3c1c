"""What text for people is made of: lines of styled spans, and tables. Renderers decide what a style looks like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from wirestate.checker.output.clean import clean
from wirestate.values import dataclass

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
        stream.writelines([f"{text.rstrip()}\n" for text in lines])


def _table_lines(table: Table) -> list[str]:
    """Column by column, for a table may have a row for each of many thousands of connections."""
    columns = [[row[i][1] for row in table.rows] for i in range(len(table.headings))]
    padded = [_column(heading, column, heading in table.right) for heading, column in zip(table.headings, columns, strict=True)]
    return list(map("  ".join, zip(*padded, strict=True)))


def _column(heading: str, texts: Sequence[str], right: bool) -> list[str]:
    """The cells of a column, all of one width. Equal ones are looked at once."""
    known = dict.fromkeys(texts, "")
    together = "".join(known)
    harmless = together.isascii() and together.isprintable()
    cleaned = {text: text if harmless else clean(text) for text in known}
    width = max(len(heading), *map(len, cleaned.values())) if cleaned else len(heading)
    fitted = {text: _pad(cell, width, right) for text, cell in cleaned.items()}
    return [_pad(heading, width, right), *map(fitted.__getitem__, texts)]


def _pad(text: str, width: int, right: bool) -> str:
    return text.rjust(width) if right else text.ljust(width)
