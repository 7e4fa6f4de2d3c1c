"""The coverage of the machines' rows as text for people, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from wirestate.checker.coverage import MachineCoverage, RowCoverage, percent
from wirestate.checker.output.blocks import Block, Line, Table, line

HEADINGS = ("machine", "rows", "by traces", "by tests", "with a reason", "unexplained", "exercised", "accounted for")


def coverage_blocks(machines: Sequence[MachineCoverage], *, verbose: bool = False) -> Iterator[Block]:
    every = MachineCoverage("all", tuple(row for m in machines for row in m.rows))
    yield Table(HEADINGS, tuple(_cells(m) for m in [*machines, every]), right=HEADINGS[1:])
    yield ()
    for machine in machines:
        for row in machine.rows:
            if verbose or row.how == "unexplained":
                yield _row_line(machine.machine, row)


def _cells(machine: MachineCoverage) -> Line:
    counts = (machine.count(how) for how in ("trace", "test", "reason", "unexplained"))
    cells = (str(len(machine.rows)), *map(str, counts), f"{machine.exercised:.1f}%", f"{machine.accounted:.1f}%")
    return line(("strong", machine.machine), *cells)


def _row_line(machine: str, row: RowCoverage) -> Line:
    name = f"{machine}/{row.row}"
    match row.how:
        case "trace":
            return line(("good", "trace        "), f"{name}  {row.count}×")
        case "unexplained":
            return line(("bad", "unexplained  "), name)
    return line(("warn", f"{row.how:<13}"), f"{name}  {row.text}")


def accounted_for(machines: Sequence[MachineCoverage]) -> float:
    rows = [row for m in machines for row in m.rows]
    return percent(sum(row.how != "unexplained" for row in rows), len(rows))


def coverage_json(machines: Sequence[MachineCoverage]) -> str:
    answer = {
        "schema": "wirestate.coverage/1",
        "machines": [_machine_json(m) for m in machines],
        "accounted": round(accounted_for(machines), 2),
    }
    return json.dumps(answer, indent=2) + "\n"


def _machine_json(machine: MachineCoverage) -> dict[str, Any]:
    return {
        "machine": machine.machine,
        "rows": [{"row": r.row, "how": r.how, "count": r.count, "text": r.text} for r in machine.rows],
        "exercised": round(machine.exercised, 2),
        "accounted": round(machine.accounted, 2),
    }
