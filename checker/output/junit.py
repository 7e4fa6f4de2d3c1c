"""A result as JUnit XML: one test case for each connection, one for each input that could not be read.

What a baseline accepts is skipped, with the reason, as test runners do with failures that are expected; so are its entries
that met nothing or are over, that somebody may see them.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from wirestate.checker.output.clean import clean, listed
from wirestate.checker.output.text import place, told
from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result


def render(result: Result, *, strict: bool = False) -> str:
    cases = [_case(c, strict) for c in result.connections] + [_unread(e) for e in result.errors]
    cases += _baseline(result)
    suite = ET.Element("testsuite", name="wirestate check", tests=str(len(cases)))
    suite.extend(cases)
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(attribute, str(len(suite.findall(f"testcase/{tag}"))))
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _case(connection: ConnectionVerdict, strict: bool) -> ET.Element:
    case = ET.Element("testcase", classname=clean(connection.source), name=clean(connection.ident or "1"))
    codes = listed(dict.fromkeys(d.code for d in connection.deviations))
    if connection.fails:
        failure = ET.SubElement(case, "failure", message=codes, type="deviates")
        failure.text = "\n".join(_told(connection.source, d) for d in connection.deviations)
    elif connection.verdict == "deviates":
        reasons = listed(dict.fromkeys(d.accepted for d in connection.deviations if d.accepted))
        ET.SubElement(case, "skipped", message=f"accepted: {codes}: {reasons}")
    elif connection.verdict == "inconclusive":
        reasons = listed(connection.reasons, "no reason given")
        if strict:
            ET.SubElement(case, "failure", message=reasons, type="inconclusive")
        else:
            ET.SubElement(case, "skipped", message=reasons)
    return case


def _baseline(result: Result) -> list[ET.Element]:
    cases = []
    for notice in result.baseline.notices() if result.baseline else ():
        name, _, said = clean(notice).partition(": ")
        case = ET.Element("testcase", classname=clean(result.baseline.source if result.baseline else ""), name=name)
        ET.SubElement(case, "skipped", message=said)
        cases.append(case)
    return cases


def _told(source: str, deviation: Deviation) -> str:
    return clean(f"{place(source, deviation)} {deviation.code}: {told(deviation)}")


def _unread(error: InputError) -> ET.Element:
    case = ET.Element("testcase", classname=clean(error.source), name="read")
    ET.SubElement(case, "error", message=clean(error.message), type="not read")
    return case
