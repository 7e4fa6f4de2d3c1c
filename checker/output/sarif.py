"""A result as SARIF 2.1.0, for code-scanning dashboards and editors.

A deviation in a capture has its frame as a logical location, since a frame is no line; dashboards want a line all the
same, so it is the first. What a baseline accepts is suppressed, with the reason as its justification.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from wirestate import __version__
from wirestate.checker.codes import CODES
from wirestate.checker.output.clean import listed
from wirestate.checker.output.text import sentence, told
from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result
from wirestate.model.core import cites_in

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
UNDECIDED = ("what was seen does not suffice for a verdict", "")


def render(result: Result, *, strict: bool = False) -> str:
    results = [_deviation(c, d) for c in result.connections for d in c.deviations]
    results += [_inconclusive(c, strict) for c in result.connections if c.verdict == "inconclusive"]
    codes = {code: number for number, code in enumerate(dict.fromkeys(r["ruleId"] for r in results))}
    for each in results:
        each["ruleIndex"] = codes[each["ruleId"]]
    run = {
        "tool": {"driver": {"name": "wirestate", "semanticVersion": __version__, "rules": [_rule(code) for code in codes]}},
        "results": results,
        "invocations": [_invocation(result)],
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    meaning, cite = CODES.get(code, UNDECIDED)
    text = f"{meaning[0].upper()}{meaning[1:]}."
    told: dict[str, Any] = {
        "id": code, "name": code.title().replace("-", ""), "shortDescription": {"text": text},
        "help": {"text": f"{text} {cite}".strip(), "markdown": f"{text} {_links(cite)}".strip()},
    }  # fmt: skip
    urls = [c.url for c in cites_in(cite) if c.url]
    return told | ({"helpUri": urls[0]} if urls else {})


def _links(cite: str) -> str:
    return ", ".join(f"[{c}]({c.url})" if c.url else str(c) for c in cites_in(cite))


def _deviation(connection: ConnectionVerdict, deviation: Deviation) -> dict[str, Any]:
    line = deviation.where if deviation.unit == "line" else None
    more = deviation.as_json()
    del more["message"], more["code"], more["severity"]
    out: dict[str, Any] = {
        "ruleId": deviation.code,
        "level": deviation.severity,
        "message": {"text": told(deviation), "markdown": _marked(deviation)},
        "locations": [_location(connection, line, deviation)],
        "partialFingerprints": {"wirestate/1": _fingerprint(connection, deviation)},
        "properties": {**more, "connection": connection.ident},
    }
    if deviation.accepted:
        out["suppressions"] = [{"kind": "external", "status": "accepted", "justification": deviation.accepted}]
    return out


def _marked(deviation: Deviation) -> str:
    """The sentence, which may quote the capture, as code; then the links."""
    quoted = sentence(deviation).replace("`", "'")
    return f"`` {quoted} `` {_links(deviation.cite)}".strip()


def _fingerprint(connection: ConnectionVerdict, deviation: Deviation) -> str:
    """The same for the same defect of the same connection, wherever the file lies and whatever comes before it in it."""
    name = connection.source.rpartition("/")[2]
    parts: Iterable[object] = (name, connection.ident, deviation.code, deviation.by, deviation.state, deviation.got)
    return sha256("\0".join(map(str, parts)).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _inconclusive(connection: ConnectionVerdict, strict: bool) -> dict[str, Any]:
    return {
        "ruleId": "inconclusive",
        "level": "error" if strict else "note",
        "message": {"text": listed(connection.reasons, "no reason given")},
        "locations": [_location(connection, None)],
        "properties": {"connection": connection.ident},
    }


def _location(connection: ConnectionVerdict, line: int | None, deviation: Deviation | None = None) -> dict[str, Any]:
    place = _file(connection.source, line)
    if connection.first_frame:
        frame = f"/frame {deviation.where}" if deviation is not None and deviation.unit == "frame" else ""
        place["logicalLocations"] = [{"fullyQualifiedName": f"stream {connection.ident}{frame}"}]
    return place


def _file(source: str, line: int | None = None) -> dict[str, Any]:
    uri = quote(source, errors="surrogateescape")
    place: dict[str, Any] = {"artifactLocation": {"uri": f"file://{uri}" if source.startswith("/") else uri}}
    place["region"] = {"startLine": line or 1}
    return {"physicalLocation": place}


def _invocation(result: Result) -> dict[str, Any]:
    unread = [_unread(e) for e in result.errors]
    notes = unread + (_baseline(result) if result.baseline else [])
    return {"executionSuccessful": not unread, "toolExecutionNotifications": notes}


def _unread(error: InputError) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": f"{error.where}: {error.message}" if error.where else error.message},
        "locations": [_file(error.source)],
    }


def _baseline(result: Result) -> list[dict[str, Any]]:
    used = result.baseline
    return [{"level": "warning", "message": {"text": n}, "locations": [_file(used.source)]} for n in used.notices()] if used else []
