"""A result as workflow commands: GitHub shows each as an annotation at the file and line."""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.checker.output.clean import clean, listed
from wirestate.checker.output.text import told, totals_line
from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result


def render(result: Result, *, strict: bool = False) -> str:
    lines = [text for c in result.connections for text in _connection(c, strict)]
    lines += [_unread(e) for e in result.errors]
    if result.baseline is not None:
        lines += [_command("warning", n, file=result.baseline.source, title="baseline") for n in result.baseline.notices()]
    totals = "".join(text for _, text in totals_line(result))
    return "".join(f"{text}\n" for text in [*lines, totals])


def _connection(connection: ConnectionVerdict, strict: bool) -> Iterator[str]:
    for deviation in connection.deviations:
        yield _deviation(connection.source, deviation)
    if connection.verdict == "inconclusive":
        level = "error" if strict else "notice"
        reasons = listed(connection.reasons, "no reason given")
        yield _command(level, reasons, file=connection.source, title="inconclusive")


def _deviation(source: str, deviation: Deviation) -> str:
    at = "" if deviation.unit == "line" else f"frame {deviation.where}: "
    accepted = f" Accepted: {deviation.accepted}" if deviation.accepted else ""
    message = f"{at}{told(deviation)}{accepted}"
    number = str(deviation.where) if deviation.unit == "line" else ""
    return _command("notice" if accepted else deviation.severity, message, file=source, line=number, title=deviation.code)


def _unread(error: InputError) -> str:
    line = error.where if error.where.isdigit() else ""
    return _command("error", error.message, file=error.source, line=line, title="not read")


def _command(level: str, message: str, **properties: str) -> str:
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{level} {said}::{_data(message)}"


def _data(text: str) -> str:
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
