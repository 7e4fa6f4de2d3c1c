"""A result as SARIF 2.1.0, for code-scanning dashboards and editors."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from wirestate import __version__
from wirestate.checker.output.clean import listed
from wirestate.checker.output.text import told
from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(result: Result, *, strict: bool = False) -> str:
    results = [_deviation(c, d) for c in result.connections for d in c.deviations]
    results += [_inconclusive(c, strict) for c in result.connections if c.verdict == "inconclusive"]
    run = {
        "tool": {"driver": {"name": "wirestate", "version": __version__, "rules": _rules(results)}},
        "results": results,
        "invocations": [_invocation(result)],
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rules(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": code} for code in dict.fromkeys(r["ruleId"] for r in results)]


def _deviation(connection: ConnectionVerdict, deviation: Deviation) -> dict[str, Any]:
    line = deviation.where if deviation.unit == "line" else None
    more = deviation.as_json()
    del more["message"], more["code"], more["severity"]
    return {
        "ruleId": deviation.code,
        "level": deviation.severity,
        "message": {"text": told(deviation)},
        "locations": [_location(connection.source, line)],
        "properties": {**more, "connection": connection.ident},
    }


def _inconclusive(connection: ConnectionVerdict, strict: bool) -> dict[str, Any]:
    return {
        "ruleId": "inconclusive",
        "level": "error" if strict else "note",
        "message": {"text": listed(connection.reasons, "no reason given")},
        "locations": [_location(connection.source, None)],
        "properties": {"connection": connection.ident},
    }


def _location(source: str, line: int | None) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(source, errors="surrogateescape")}}
    if line is not None and line > 0:
        place["region"] = {"startLine": line}
    return {"physicalLocation": place}


def _invocation(result: Result) -> dict[str, Any]:
    notes = [_unread(e) for e in result.errors]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _unread(error: InputError) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": f"{error.where}: {error.message}" if error.where else error.message},
        "locations": [_location(error.source, None)],
    }
