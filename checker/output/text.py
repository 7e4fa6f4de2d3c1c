"""A result as text for people: a block for each connection, or a table and the deviations when there are many."""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.checker.output.blocks import Block, Line, Span, Table, line
from wirestate.checker.output.clean import listed, plural
from wirestate.checker.output.summary_text import summary_blocks
from wirestate.checker.totals import by_source
from wirestate.checker.verdict import ConnectionVerdict, Deviation, Result

MANY = 4
"""From this many connections on, a table comes first and only what deviates is told in full."""

STYLE = {"conforms": "good", "deviates": "bad", "inconclusive": "warn"}


def result_blocks(result: Result, *, verbose: bool = False) -> Iterator[Block]:
    many = len(result.connections) >= MANY
    if many:
        yield overview(result)
        yield ()
    for connection in result.connections:
        if verbose or not many or connection.deviations:
            yield from connection_blocks(connection, verbose=verbose)
            yield ()
    if many:
        yield from statistics(result)
    yield totals_line(result)
    yield from _baseline(result)


def _baseline(result: Result) -> Iterator[Line]:
    if result.baseline is None:
        return
    yield line(f"baseline {result.baseline.source}: {plural(result.baseline.accepted, 'deviation')} accepted")
    for notice in result.baseline.notices():
        yield line("  ", ("warn", notice))


def statistics(result: Result) -> Iterator[Line]:
    """What each source with several connections holds."""
    for entry in by_source(result.connections):
        if entry["connections"] < MANY:
            continue
        yield line(("strong", entry["source"]), f": {plural(entry['connections'], 'connection')}")
        for name in ("versions", "suites", "outcomes", "codes"):
            if entry[name]:
                yield line(f"  {name}: ", listed([f"{word} {n}" for word, n in entry[name].items()], most=MOST))


def overview(result: Result) -> Table:
    """A row for each connection. What many rows end in is made once."""
    ends: dict[tuple[str, str, str | None, str], Line] = {}
    rows: list[Line] = []
    for c in result.connections:
        codes = listed(dict.fromkeys(d.code for d in c.deviations)) if c.deviations else ""
        key = c.verdict, c.outcome, c.protocol, codes
        if key not in ends:
            ends[key] = verdict_span(c.verdict), ("", c.outcome), ("", c.protocol or "-"), ("", codes)
        rows.append((("", title(c)), *ends[key]))
    return Table(("source", "verdict", "outcome", "protocol", "codes"), tuple(rows))


def title(connection: ConnectionVerdict) -> str:
    """The source, and the connection's own name where it says more: the stream of a capture, one text of several in a file."""
    if connection.first_frame:
        return f"{connection.source} stream {connection.ident}"
    return connection.source if connection.ident in ("", "1") else f"{connection.source} ({connection.ident})"


def verdict_span(verdict: str) -> Span:
    return STYLE.get(verdict, ""), verdict


def connection_blocks(connection: ConnectionVerdict, *, verbose: bool = False) -> Iterator[Block]:
    yield line(("strong", title(connection)), ": ", verdict_span(connection.verdict))
    if connection.client and connection.server:
        yield line(f"  {connection.client} → {connection.server}")
    yield line("  ", "  ".join(_facts(connection)))
    for deviation in connection.deviations:
        yield from deviation_lines(connection.source, deviation)
    for reason in connection.reasons:
        yield line("  because: ", reason)
    for cause in connection.summary.get("diagnosis", ()):
        yield line("  likely cause: ", cause)
    if verbose:
        yield from _details(connection)


def _facts(connection: ConnectionVerdict) -> Iterator[str]:
    detail = f" ({connection.outcome_detail})" if connection.outcome_detail else ""
    yield f"outcome: {connection.outcome}{detail}"
    yield f"version: {connection.protocol or 'unknown'}"
    if suite := connection.summary.get("suite"):
        yield f"suite: {suite}"


def deviation_lines(source: str, deviation: Deviation) -> Iterator[Line]:
    style = "bad" if deviation.severity == "error" else "warn"
    yield line("  ", place(source, deviation), "  ", (style, deviation.code), f"  by {deviation.by}")
    yield line(f"    {sentence(deviation)}")
    if rest := details(deviation):
        yield line(f"    {rest}")
    if deviation.accepted:
        yield line("    accepted: ", deviation.accepted)


MOST = 8
"""So many of the things that were expected are named."""


def details(deviation: Deviation) -> str:
    """State, got, expected and section, as far as the sentence does not say them already."""
    expected = [name for name in deviation.expected if name not in deviation.message]
    parts = {"state": deviation.state, "got": deviation.got, "expected": listed(expected, "", most=MOST), "": deviation.cite}
    return "; ".join(f"{k} {v}".strip() for k, v in parts.items() if v and v not in deviation.message)


def told(deviation: Deviation) -> str:
    """Everything about a deviation but its place, in one line."""
    parts = (f"By the {deviation.by}", details(deviation))
    return f"{sentence(deviation)} {'; '.join(p for p in parts if p)}."


def place(source: str, deviation: Deviation) -> str:
    return f"{source}:{deviation.where}" if deviation.unit == "line" else f"{source} frame {deviation.where}"


def sentence(deviation: Deviation) -> str:
    message = deviation.message.strip()
    return message if message.endswith((".", "!", "?")) else f"{message}."


def _details(connection: ConnectionVerdict) -> Iterator[Block]:
    for endpoint, state in connection.states.items():
        if state is not None:
            yield line(f"  ended in: {endpoint} {state}")
    yield line(f"  verified: {listed(connection.verified)}")
    yield from summary_blocks(connection.summary)
    yield line(f"  rules: {listed(connection.rules)}")


def totals_line(result: Result) -> Line:
    totals = result.totals()
    words = [f"{totals[word]} {word}" for word in ("conforms", "deviates", "inconclusive")]
    if result.errors:
        words.append(f"{plural(len(result.errors), 'error')}")
    return line(("strong", plural(totals["connections"], "connection")), ": ", ", ".join(words))
