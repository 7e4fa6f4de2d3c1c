"""Coverage for CI: the formats are valid and tell what is unexplained."""

import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
from junitparser import JUnitXml

from wirestate.checker.coverage import MachineCoverage, RowCoverage
from wirestate.checker.output.coverage_formats import render
from wirestate.checker.output.coverage_text import coverage_json

ROWS = (
    RowCoverage("a <b>", "trace", 3), RowCoverage("c", "test", 0, "t"), RowCoverage("d", "reason", 0, "why"),
    RowCoverage("e", "unexplained", 0),
)  # fmt: skip
COVERED = [MachineCoverage("tcp", ROWS)]
SARIF = json.loads((Path(__file__).parent / "data/sarif-2.1.0.json").read_text(encoding="utf-8"))


def test_json_fits_its_schema() -> None:
    schema = json.loads((Path(__file__).parents[3] / "docs/coverage.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    told = json.loads(coverage_json(COVERED))
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(told)) == []
    told["machines"][0]["rows"][0]["how"] = "luck"
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(told)) != []


def test_junit_has_a_case_for_each_row() -> None:
    suite = next(iter(JUnitXml.fromstring(render(COVERED, "junit"))))
    assert [(c.classname, c.name, type(c.result[0]).__name__ if c.result else "") for c in suite] == [
        ("tcp", "a <b>", ""), ("tcp", "c", ""), ("tcp", "d", "Skipped"), ("tcp", "e", "Failure"),
    ]  # fmt: skip
    assert (suite.tests, suite.failures, suite.skipped) == (4, 1, 1)


def test_sarif_fits_the_official_schema_and_names_the_row() -> None:
    log = json.loads(render(COVERED, "sarif"))
    assert list(jsonschema.Draft202012Validator(SARIF).iter_errors(log)) == []
    assert [r["message"]["text"] for r in log["runs"][0]["results"]] == ["tcp: nothing exercises the row e"]


def test_github_annotates_the_row() -> None:
    assert render(COVERED, "github").splitlines() == [
        "::warning title=unexplained-row::tcp: nothing exercises the row e", "75.0% of the rows are accounted for",
    ]  # fmt: skip
