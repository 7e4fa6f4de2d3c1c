"""A result as JSON, in parts: as a whole, the result of a long capture takes much memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import indent

from wirestate.checker.verdict import Result


def parts(result: Result) -> Iterator[str]:
    """The same as `json.dumps(result.as_json(), indent=2)`, one connection after another: all at once takes much memory."""
    head, tail = json.dumps(Result(errors=result.errors).as_json() | result.counts(), indent=2).split('"connections": []', 1)
    yield head + '"connections": ['
    between = "\n"
    for connection in result.connections:
        yield between + indent(json.dumps(connection.as_json(), indent=2), "    ")
        between = ",\n"
    yield ("\n  ]" if result.connections else "]") + tail + "\n"
