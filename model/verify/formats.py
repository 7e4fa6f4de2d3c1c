"""A report of `wirestate verify` for other programs: JSON, JUnit XML, SARIF 2.1.0, GitHub annotations. Tables are the terminal's."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any
from xml.etree import ElementTree as ET

from wirestate.model.core import Cite
from wirestate.model.properties import catalogue, left_out
from wirestate.model.properties.claims import Property
from wirestate.model.properties.edits import Mutant
from wirestate.model.verify.compared import Tally, by_system, confirmed, tallies
from wirestate.model.verify.results import Found, Killed, Report
from wirestate.model.verify.story import text

FORMATS = ("json", "junit", "sarif", "github")
SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def render(report: Report, form: str, version: str) -> str:
    """The report in one of `FORMATS`."""
    match form:
        case "json":
            return json.dumps(as_json(report), indent=2) + "\n"
        case "junit":
            return _junit(report)
        case "sarif":
            return json.dumps(_sarif(report, version), indent=2) + "\n"
    return _github(report)


def subjects() -> dict[str, Property]:
    return {p.name: p for p in catalogue.properties()}


def bugs() -> dict[str, Mutant]:
    return {m.id: m for m in catalogue.mutants()}


def cited(cites: tuple[Cite, ...]) -> str:
    return ", ".join(dict.fromkeys(map(str, cites)))


def as_json(report: Report) -> dict[str, Any]:
    """`wirestate.verify/1`."""
    named, known, agreeing = subjects(), bugs(), confirmed(report)
    told = {
        "schema": "wirestate.verify/1",
        "properties": [_property(f, named[f.name], report) | {"confirmed": agreeing[f.name]} for f in report.found],
        "mutants": [_mutant(m, known[m.name]) | {"confirmed": agreeing[m.name]} for m in report.mutants],
        "second": {engine: _tally(each) | {"systems": _systems(report, engine)} for engine, each in tallies(report).items()},
        "pins": dict(sorted(report.pins.items())),
        "failures": report.failures,
        "left_out": {"properties": left_out.PROPERTIES, "bugs": left_out.BUGS},
    }
    return told | ({"systematic": _systematic(report)} if report.fates else {})


def _systematic(report: Report) -> dict[str, Any]:
    """What became of the systematic mutants that were asked, of all that were `generated`."""
    groups: dict[str, dict[str, Counter[str]]] = {}
    for each in report.fates:
        counts = groups.setdefault(each.machine, {}).setdefault(each.kind, Counter(mutants=0))
        counts.update(("mutants", each.verdict))
    listed = [
        {
            "id": f.name, "machine": f.machine, "kind": f.kind, "flaw": f.flaw, "verdict": f.verdict, "killed_by": f.killed_by,
            "reason": f.reason or f.alike or f.explained, "run": list(f.run), "seconds": round(f.seconds, 3),
        }
        for f in report.fates
    ]  # fmt: skip
    return {
        "generated": report.generated, "asked": len(report.fates), **Counter(f.verdict for f in report.fates),
        "by_machine": groups, "mutants": listed,
    }  # fmt: skip


def _property(found: Found, each: Property, report: Report) -> dict[str, Any]:
    killed, survived = report.killed(each.id)
    told: dict[str, Any] = {
        "id": each.id, "name": each.name, "machines": [each.system], "statement": each.statement, "kind": str(each.kind),
        "verdict": str(found.verdict), "expected": str(found.wanted), "engine": found.engine, "unbounded": found.unbounded,
        "k": found.k, "lemmas": found.lemmas, "witness": found.witness is not None,
        "mutants": {"killed": killed, "survived": survived}, "seconds": round(found.seconds, 3), "cite": cited(each.cite),
        "note": each.note, "bound": each.bound, "reason": found.reason,
    }  # fmt: skip
    if found.run is not None:
        told["counterexample" if found.verdict == "violated" else "run"] = found.run.as_json()
    return told


def _mutant(found: Killed, each: Mutant) -> dict[str, Any]:
    return {
        "id": each.id, "row": each.row, "cve": each.cve, "product": each.product, "year": each.year, "flaw": each.flaw,
        "machine": each.machine, "killed_by": list(found.killed_by), "survived": list(found.survived),
        "counterexample": found.run.as_json() if found.run else [], "seconds": round(found.seconds, 3),
    }  # fmt: skip


def _systems(report: Report, engine: str) -> dict[str, dict[str, Any]]:
    return {system: _tally(each) for (said, system), each in by_system(report).items() if said == engine}


def _tally(each: Tally) -> dict[str, Any]:
    return {
        "properties": each.properties, "pairs": each.pairs, "mutants": each.mutants, "disagrees": each.wrong, "gave_up": each.late,
        "cannot": dict(each.cannot),
    }  # fmt: skip


def _junit(report: Report) -> str:
    named, known = subjects(), bugs()
    suite = ET.Element("testsuite", name="wirestate verify")
    for found in report.found:
        case = ET.SubElement(
            suite, "testcase", classname=named[found.name].system, name=found.name, time=f"{found.seconds:.3f}"
        )
        _failed(case, found.failure, "\n".join(text(found.run)) if found.run else named[found.name].statement)
    for each in report.mutants:
        case = ET.SubElement(suite, "testcase", classname="mutants", name=each.name, time=f"{each.seconds:.3f}")
        _failed(case, each.failure, known[each.name].flaw)
    for fate in report.fates:
        case = ET.SubElement(suite, "testcase", classname=f"{fate.machine} {fate.kind}", name=fate.name, time=f"{fate.seconds:.3f}")
        _failed(case, fate.failure, fate.flaw)
    for kind, sentences in (("pins", [*report.stale, *report.unpinned]), ("engines", report.disagreements)):
        for sentence in sentences:
            _failed(ET.SubElement(suite, "testcase", classname=kind, name=sentence.split(":")[0]), sentence, sentence)
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def _failed(case: ET.Element, sentence: str, more: str) -> None:
    if sentence:
        ET.SubElement(case, "failure", message=sentence).text = more


def _sarif(report: Report, version: str) -> dict[str, Any]:
    named = subjects()
    rules = [_rule(named[f.name]) for f in report.found]
    told = [(f.name, f.failure, f.run) for f in report.found if f.failure]
    told += [(m.name, m.failure, None) for m in report.mutants if m.failure]
    told += [(f.name, f.failure, None) for f in report.fates if f.failure]
    told += [(sentence.split(":")[0], sentence, None) for sentence in (*report.stale, *report.unpinned)]
    told += [("engines", sentence, None) for sentence in report.disagreements]
    results = [
        {
            "ruleId": name,
            "level": "error",
            "message": {"text": sentence},
            "locations": [{"logicalLocations": [{"fullyQualifiedName": name}]}],
            "properties": {"run": run.as_json() if run else []},
        }
        for name, sentence, run in told
    ]
    driver = {"name": "wirestate verify", "semanticVersion": version, "rules": rules}
    return {"$schema": SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}


def _rule(each: Property) -> dict[str, Any]:
    urls = [cite.url for cite in each.cite if cite.url]
    links = ", ".join(f"[{cite}]({cite.url})" for cite in dict.fromkeys(each.cite))
    told: dict[str, Any] = {
        "id": each.name, "shortDescription": {"text": each.statement},
        "help": {"text": f"{each.statement} {cited(each.cite)}", "markdown": f"{each.statement} {links}"},
    }  # fmt: skip
    return told | ({"helpUri": urls[0]} if urls else {})


def _github(report: Report) -> str:
    lines = [f"::error title=wirestate verify::{_escaped(sentence)}" for sentence in report.failures]
    held, killed = sum(f.ok for f in report.found), sum(m.ok for m in report.mutants)
    if report.fates:
        counts = Counter(f.verdict for f in report.fates)
        lines.append(f"{len(report.fates)} systematic mutants: {', '.join(f'{n} {verdict}' for verdict, n in counts.items())}")
        return "\n".join(lines) + "\n"
    lines.append(f"{held} of {len(report.found)} properties hold, {killed} of {len(report.mutants)} mutants killed")
    return "\n".join(lines) + "\n"


def _escaped(sentence: str) -> str:
    return sentence.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
