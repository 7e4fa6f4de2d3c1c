"""Blocks on a terminal, through rich: colour (unless NO_COLOR is set) and tables that fit the width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from wirestate.checker.output.blocks import Block, Line, Span, Table
from wirestate.checker.output.clean import clean

STYLES = {"": "", "good": "green", "bad": "bold red", "warn": "yellow", "dim": "dim", "strong": "bold"}


def write(blocks: Sequence[Block], stream: TextIO) -> None:
    console = Console(file=stream, highlight=False)
    for block in blocks:
        if isinstance(block, Table):
            console.print(_table(block))
        else:
            console.print(_text(block), soft_wrap=True)


def _text(spans: Line) -> Text:
    return Text.assemble(*(_span(span) for span in spans))


def _span(span: Span) -> tuple[str, str]:
    style, text = span
    return clean(text), STYLES[style]


def _table(table: Table) -> RichTable:
    made = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), collapse_padding=True)
    for heading in table.headings:
        made.add_column(heading, justify="right" if heading in table.right else "left", overflow="fold")
    for row in table.rows:
        made.add_row(*(Text(*_span(span)) for span in row))
    return made
