"""A result in every format that `wirestate check` offers. A format's module is imported only when asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import indent
from typing import TextIO

from wirestate.checker.verdict import Result

FORMATS = ("text", "json", "github", "junit", "sarif")


def write(result: Result, form: str, stream: TextIO, *, strict: bool = False, verbose: bool = False) -> None:
    match form:
        case "text":
            from wirestate.checker.output.blocks import show
            from wirestate.checker.output.text import result_blocks

            show(list(result_blocks(result, verbose=verbose)), stream)
        case "json":
            stream.writelines(_json(result))
        case _:
            stream.write(_rendered(result, form, strict))


def _json(result: Result) -> Iterator[str]:
    """The same as `json.dumps(result.as_json(), indent=2)`, one connection after another: all at once takes much memory."""
    head, tail = json.dumps(Result(errors=result.errors).as_json() | result.counts(), indent=2).split('"connections": []', 1)
    yield head + '"connections": ['
    between = "\n"
    for connection in result.connections:
        yield between + indent(json.dumps(connection.as_json(), indent=2), "    ")
        between = ",\n"
    yield ("\n  ]" if result.connections else "]") + tail + "\n"


def _rendered(result: Result, form: str, strict: bool) -> str:
    if form == "github":
        from wirestate.checker.output.github import render
    elif form == "junit":
        from wirestate.checker.output.junit import render
    elif form == "sarif":
        from wirestate.checker.output.sarif import render
    else:
        raise ValueError(f"no such format: {form}")
    return render(result, strict=strict)
