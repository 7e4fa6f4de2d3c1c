"""The coverage of the machines' rows for CI: JUnit XML, SARIF 2.1.0, GitHub annotations. What is unexplained is what is told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

from wirestate import __version__
from wirestate.checker.coverage import MachineCoverage
from wirestate.checker.output.coverage_text import accounted_for
from wirestate.checker.output.sarif import SCHEMA

FORMATS = ("junit", "sarif", "github")
RULE = {
    "id": "unexplained-row", "name": "UnexplainedRow", "shortDescription": {"text": "A row that nothing exercises and no reason explains."},
    "help": {"text": "Record a trace that takes it, or list the test that does, or the reason why none can."},
}  # fmt: skip


def render(machines: Sequence[MachineCoverage], form: str) -> str:
    """The coverage in one of `FORMATS`."""
    match form:
        case "junit":
            return _junit(machines)
        case "sarif":
            return _sarif(machines)
    return _github(machines)


def _unexplained(machines: Sequence[MachineCoverage]) -> list[tuple[str, str]]:
    return [(m.machine, row.row) for m in machines for row in m.rows if row.how == "unexplained"]


def _junit(machines: Sequence[MachineCoverage]) -> str:
    """A case for each row: passed if a trace or a test takes it, skipped with the reason, failed if nothing explains it."""
    suite = ET.Element("testsuite", name="wirestate coverage")
    for machine in machines:
        for row in machine.rows:
            case = ET.SubElement(suite, "testcase", classname=machine.machine, name=row.row)
            if row.how == "unexplained":
                ET.SubElement(case, "failure", message="no trace and no test takes this row, and no reason is given", type="unexplained")
            elif row.how == "reason":
                ET.SubElement(case, "skipped", message=row.text)
    suite.set("tests", str(len(suite)))
    for attribute, tag in (("failures", "failure"), ("skipped", "skipped")):
        suite.set(attribute, str(len(suite.findall(f"testcase/{tag}"))))
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def _sarif(machines: Sequence[MachineCoverage]) -> str:
    results: list[dict[str, Any]] = [
        {
            "ruleId": RULE["id"], "ruleIndex": 0, "level": "warning", "message": {"text": f"{machine}: nothing exercises the row {row}"},
            "locations": [{"logicalLocations": [{"fullyQualifiedName": f"{machine}/{row}"}]}],
        }
        for machine, row in _unexplained(machines)
    ]  # fmt: skip
    driver = {"name": "wirestate coverage", "semanticVersion": __version__, "rules": [RULE]}
    run = {"tool": {"driver": driver}, "results": results, "properties": {"accounted": round(accounted_for(machines), 2)}}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _github(machines: Sequence[MachineCoverage]) -> str:
    lines = [f"::warning title=unexplained-row::{machine}: nothing exercises the row {row}" for machine, row in _unexplained(machines)]
    lines.append(f"{accounted_for(machines):.1f}% of the rows are accounted for")
    return "".join(f"{line}\n" for line in lines)
