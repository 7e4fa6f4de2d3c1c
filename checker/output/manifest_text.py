"""The comparison with a manifest as text for people, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from wirestate.checker.manifest import Row
from wirestate.checker.output.blocks import Block, Line, Table, line
from wirestate.checker.output.clean import plural


def manifest_blocks(rows: Sequence[Row]) -> Iterator[Block]:
    yield Table(("trace", "expected", "got", "ok"), tuple(_cells(row) for row in rows))
    yield ()
    for row in rows:
        if not row.ok:
            yield line(("bad", row.file), f": {row.problem}")
    wrong = sum(not row.ok for row in rows)
    yield line(("strong", plural(len(rows), "trace")), f": {len(rows) - wrong} as expected, {wrong} not")


def _cells(row: Row) -> Line:
    return line(row.file, row.expected, row.got, ("good", "ok") if row.ok else ("bad", "NO"))


def manifest_json(rows: Sequence[Row]) -> str:
    said: list[dict[str, Any]] = [
        {"file": r.file, "expected": r.expected, "got": r.got, "ok": r.ok, "problem": r.problem} for r in rows
    ]
    wrong = sum(not row.ok for row in rows)
    answer = {"schema": "wirestate.manifest/1", "traces": said, "totals": {"traces": len(rows), "wrong": wrong}}
    return json.dumps(answer, indent=2) + "\n"
