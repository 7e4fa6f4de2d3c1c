"""The machine-readable formats: valid, complete, escaped."""

import io
import json
import re
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema  # type: ignore[import-untyped]
import pytest
from junitparser import JUnitXml

from tests.checker.output.fakes import connection, deviating, deviation, inconclusive, mixed
from wirestate.checker.output import FORMATS, write
from wirestate.checker.codes import CODES
from wirestate.checker.verdict import OUTCOMES, BaselineUse, InputError, Result
from wirestate.model.core import cites_in

SCHEMA = json.loads((Path(__file__).parents[3] / "docs/check.schema.json").read_text(encoding="utf-8"))
SARIF = json.loads((Path(__file__).parent / "data/sarif-2.1.0.json").read_text(encoding="utf-8"))
"""The official schema, as the SARIF SDK has it."""
EVIL = 'a b%&<"\'>,:\x1b\n::error::x\udcff.txt'


def rendered(result: Result, form: str, *, strict: bool = False) -> str:
    stream = io.StringIO()
    write(result, form, stream, strict=strict)
    return stream.getvalue()


def problems(answer: Any) -> list[str]:
    return [e.message for e in jsonschema.Draft202012Validator(SCHEMA).iter_errors(answer)]


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_schema_knows_every_outcome() -> None:
    assert SCHEMA["$defs"]["connection"]["properties"]["outcome"]["enum"] == list(OUTCOMES)


def test_json_fits_its_schema() -> None:
    result = mixed()
    result.connections.append(deviating(deviations=[deviation(unit="frame", severity="warning", rule=None)]))
    answer = json.loads(rendered(result, "json"))
    assert problems(answer) == []
    assert answer["totals"] == {"connections": 4, "conforms": 1, "deviates": 2, "inconclusive": 1, "other": 0}
    assert answer["errors"] == [{"source": "no.txt", "where": "3", "message": "not text"}]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "wirestate.check/2"),
        (("connections", 0, "verdict"), "fine"),
        (("connections", 0, "outcome"), "unknown"),
        (("connections", 0, "extra"), 1),
        (("connections", 1, "deviations"), []),
        (("connections", 1, "deviations", 0, "frame"), 3),
        (("connections", 1, "deviations", 0, "line"), "57"),
        (("totals", "other"), -1),
        (("errors", 0, "where"), None),
    ],
)
def test_schema_refuses(path: tuple[str | int, ...], value: Any) -> None:
    answer = json.loads(rendered(mixed(), "json"))
    place = answer
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    assert problems(answer) != []


def test_github_points_at_the_line() -> None:
    lines = rendered(mixed(), "github").splitlines()
    assert lines[0].startswith("::error file=bad.txt,line=57,title=missing-message::The server skipped its")
    assert lines[1] == "::notice file=cut.txt,title=inconclusive::cut in line 9"
    assert lines[2] == "::error file=no.txt,line=3,title=not read::not text"
    assert lines[3].startswith("3 connections: ")


def test_github_strict_and_warnings() -> None:
    result = Result([inconclusive(), deviating(deviations=[deviation(severity="warning", unit="frame")])])
    lines = rendered(result, "github", strict=True).splitlines()
    assert lines[0].startswith("::error file=cut.txt,")
    assert lines[1].startswith("::warning file=bad.txt,title=missing-message::frame 57: ")


def test_github_escapes() -> None:
    lines = rendered(Result([inconclusive(source=EVIL, reasons=["50%\nmore"])]), "github").splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("::notice file=a b%25&<\"'>%2C%3A\\x1b\\x0a%3A%3Aerror%3A%3Ax\\udcff.txt,title=")
    assert lines[0].endswith("::50%25\\x0amore")


def test_junit_counts_and_cases() -> None:
    suite = ET.fromstring(rendered(mixed(), "junit"))[0]
    assert {k: suite.get(k) for k in ("tests", "failures", "errors", "skipped")} == {
        "tests": "4", "failures": "1", "errors": "1", "skipped": "1",
    }  # fmt: skip
    assert [case.get("classname") for case in suite] == ["a.txt", "bad.txt", "cut.txt", "no.txt"]
    failure = suite.find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == "missing-message"
    assert failure.text is not None
    assert failure.text.startswith("bad.txt:57 missing-message: The server skipped")


def test_junit_strict_fails_the_inconclusive() -> None:
    suite = ET.fromstring(rendered(mixed(), "junit", strict=True))[0]
    assert (suite.get("failures"), suite.get("skipped")) == ("2", "0")


def test_junit_is_xml_whatever_a_source_is_called() -> None:
    suite = ET.fromstring(rendered(Result([deviating(source=EVIL)], [InputError(EVIL, "", "\x00")]), "junit"))[0]
    assert suite[0].get("classname") == "a b%&<\"'>,:\\x1b\\x0a::error::x\\udcff.txt"


def test_sarif_result() -> None:
    log = json.loads(rendered(mixed(), "sarif"))
    run = log["runs"][0]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["missing-message", "inconclusive"]
    assert [r["ruleId"] for r in run["results"]] == ["missing-message", "inconclusive"]
    assert [r["level"] for r in run["results"]] == ["error", "note"]
    assert run["results"][0]["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "bad.txt"}, "region": {"startLine": 57},
    }  # fmt: skip
    assert run["results"][0]["message"]["text"].startswith("The server skipped its certificate.")
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "3: not text"


def test_sarif_fits_the_official_schema() -> None:
    result = mixed()
    framed = deviation(unit="frame", accepted="old")
    result.connections += [deviating(source=EVIL), deviating(source="/a/b.pcap", first_frame=3, deviations=[framed])]
    result.baseline = BaselineUse("b.toml", 1, ("entry 2 (code x)",), ())
    assert list(jsonschema.Draft202012Validator(SARIF).iter_errors(json.loads(rendered(result, "sarif")))) == []


def test_sarif_rules_say_what_they_mean_with_a_link() -> None:
    rule = json.loads(rendered(Result([deviating()]), "sarif"))["runs"][0]["tool"]["driver"]["rules"][0]
    assert rule["shortDescription"]["text"] == "A message is sent without one that has to come before it."
    assert rule["helpUri"] == "https://www.rfc-editor.org/rfc/rfc8446#section-4"


def test_sarif_fingerprint_stays_when_the_file_moves_and_the_frame_changes() -> None:
    def prints(**changes: Any) -> str:
        result = Result([deviating(source=changes.pop("source", "x/a.pcap"), deviations=[deviation(**changes)])])
        told: str = json.loads(rendered(result, "sarif"))["runs"][0]["results"][0]["partialFingerprints"]["wirestate/1"]
        return told

    assert prints() == prints(source="y/z/a.pcap", where=99)
    assert prints() != prints(code="wrong-epoch")


def test_sarif_markdown_cannot_be_broken_out_of() -> None:
    said = json.loads(rendered(Result([deviating(deviations=[deviation(message="a `` b [x](http://e) `")])]), "sarif"))
    marked = said["runs"][0]["results"][0]["message"]["markdown"]
    assert marked.startswith("`` a '' b [x](http://e) '. `` [RFC 8446 §4.4.2](https://")


def test_codes_of_all_that_deviates_in_the_traces_have_a_meaning() -> None:
    listed = tomllib.loads((Path(__file__).parents[3] / "traces/manifest.toml").read_text(encoding="utf-8"))
    expected = set(re.findall(r"'code': '([a-z-]+)'", str(listed)))
    assert len(expected) > 50
    assert expected <= CODES.keys()
    assert all(cites_in(cite) for _, cite in CODES.values())


def test_junit_is_read_by_a_parser_of_ci_systems() -> None:
    result = mixed()
    result.connections.append(deviating(deviations=[deviation(accepted="known since 2020")]))
    result.baseline = BaselineUse("b.toml", 1, ("entry 2 (code x)",), ("entry 3 (code y), over since 2020-01-01",))
    suite = next(iter(JUnitXml.fromstring(rendered(result, "junit"))))
    results = [(case.classname, type(case.result[0]).__name__ if case.result else "") for case in suite]
    assert results == [
        ("a.txt", ""), ("bad.txt", "Failure"), ("cut.txt", "Skipped"), ("bad.txt", "Skipped"), ("no.txt", "Error"),
        ("b.toml", "Skipped"), ("b.toml", "Skipped"),
    ]  # fmt: skip
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (7, 1, 1, 4)


def test_sarif_uri_is_a_uri() -> None:
    result = Result([deviating(source=EVIL, deviations=[deviation(unit="frame")])])
    place = json.loads(rendered(result, "sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].startswith("a%20b%25%26%3C%22%27%3E%2C%3A%1B%0A%3A%3Aerror")
    assert place["artifactLocation"]["uri"].endswith("x%FF.txt")


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_found_is_said_in_every_format(form: str) -> None:
    assert rendered(Result([connection()]), form).endswith("\n")


def test_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="no such format: yaml"):
        rendered(mixed(), "yaml")
