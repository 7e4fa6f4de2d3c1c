"""`wirestate render MACHINE`: its diagram, with what traces took of it, as SVG, DOT, PNG, Mermaid or a page of Markdown.

An overview as SVG needs no Graphviz: it comes laid out with the package. Every other picture does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wirestate.model.core import Machine, ModelError

if TYPE_CHECKING:
    from wirestate.checker.verdict import ConnectionVerdict
    from wirestate.model.render.overlay import Overlay, Traces
    from wirestate.model.render.view import Level

FORMS = ("svg", "dot", "png", "mmd", "md")


@click.command()
@click.argument("name", metavar="MACHINE")
@click.option("--output", "-o", metavar="F", type=click.Path(dir_okay=False, path_type=Path),
              help=f"Write to F; its ending says what: {', '.join(FORMS)}.  [default: svg, to stdout]")  # fmt: skip
@click.option("--level", type=click.Choice(["overview", "full"]), default="overview", show_default=True,
              help="Merge arrows and fold what stays or fails, or write every rule out.")  # fmt: skip
@click.option("--coverage", "paths", multiple=True, metavar="PATH", type=click.Path(exists=True),
              help="Draw what the traces in PATH take, and where they deviate. Repeatable.")  # fmt: skip
@click.option("--highlight", "names", multiple=True, metavar="RULE",
              help="Let a rule stand out: its name, its row's, or the row's number, as A8. Repeatable.")  # fmt: skip
def render(name: str, output: Path | None, level: Level, paths: tuple[str, ...], names: tuple[str, ...]) -> None:
    """Draw MACHINE (tcp, tls_client, tls_server)."""
    from wirestate.model.machines import machine
    from wirestate.model.render.overlay import Overlay, named_rules

    form = output.suffix.lstrip(".").lower() if output else "svg"
    if form not in FORMS:
        raise click.UsageError(f"{output}: the ending says what to write, one of {', '.join('.' + f for f in FORMS)}")
    drawn = machine(name)
    stands_out = named_rules(drawn, names)
    if form == "mmd" and (paths or names or level == "full"):
        raise click.UsageError("Mermaid has the arrows alone: no --coverage, --highlight or --level full")
    traces = _traces(drawn, paths) if paths else None
    _write(output, _made(drawn, form, level, Overlay(traces, stands_out), output))


def _made(machine: Machine, form: str, level: Level, overlay: Overlay, output: Path | None) -> bytes:
    """What the file is to hold. A page has its picture beside it, which is written too."""
    from wirestate.model.render.drawing import drawn
    from wirestate.model.render.page import page
    from wirestate.model.render.svg import lay_out, picture
    from wirestate.model.render.view import view
    from wirestate.model.render.dot import dot

    shown = view(machine, level)
    match form:
        case "dot":
            return dot(shown, overlay).encode()
        case "png":
            return lay_out(shown, "png", dot(shown, overlay))
        case "mmd":
            from wirestate.model.export.mermaid import mermaid

            return mermaid(machine).encode()
    text = drawn(picture(shown), shown, overlay)
    if form == "md" and output:
        beside = output.with_suffix(".svg")
        beside.write_text(text, encoding="utf-8")
        text = page(shown, beside.name, overlay)
    return text.encode()


def _write(output: Path | None, content: bytes) -> None:
    if output:
        output.write_bytes(content)
    else:
        click.echo(content, nl=False)


def _traces(machine: Machine, paths: Sequence[str]) -> Traces:
    """What the traces take of the machine. What could not be read is told, and does not stop the rest."""
    from wirestate.checker.paths import check_paths
    from wirestate.commands.check import report_errors

    result = check_paths(paths)
    report_errors(result.errors)
    if not result.connections:
        raise ModelError(f"no connection in {', '.join(paths)}")
    return traces_of(machine, result.connections)


def traces_of(machine: Machine, connections: Iterable[ConnectionVerdict]) -> Traces:
    """What the connections took of the machine, and where they deviated from it."""
    from wirestate.model.render.overlay import NOWHERE, Traces

    runs: Counter[frozenset[str]] = Counter()
    deviations: Counter[str] = Counter()
    for connection in connections:
        if taken := connection.taken.get(machine.name):
            runs[frozenset(taken)] += 1
        for each in connection.deviations:
            if machine.name == ("tcp" if each.layer == "tcp" else f"tls_{each.by}"):
                deviations[each.state if each.state in machine.states else NOWHERE] += 1
    return Traces(runs, deviations)
