"""`wirestate coverage PATH…`: which rows of the machines the traces exercise, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from wirestate.checker.output.blocks import show
from wirestate.checker.output.coverage_formats import FORMATS, render
from wirestate.commands.check import destination, report_errors

LIST = "coverage.toml"


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path())
@click.option("--list", "listing", metavar="F", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help=f"Rows that tests exercise, and reasons.  [default: {LIST} in a PATH]")  # fmt: skip
@click.option("--fail-under", metavar="N", type=click.FloatRange(0, 100),
              help="Exit 1 if less than N percent of all rows are accounted for.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json", *FORMATS]), default="text", show_default=True)
@click.option("--output", "-o", metavar="F", type=click.Path(dir_okay=False), help="Write to F instead of stdout.")
@click.option("-v", "--verbose", is_flag=True, help="List every row, not only the unexplained ones.")
@click.pass_context
def coverage(
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    listing: Path | None,
    fail_under: float | None,
    form: str,
    output: str | None,
    verbose: bool,
) -> None:
    """Check the traces in PATH and show, for each machine, the rows that they exercise.

    A row that no trace exercises is accounted for by a test or by a reason, both listed in coverage.toml.
    """
    from wirestate.checker.paths import check_paths
    from wirestate.checker.coverage import cover, load_notes
    from wirestate.checker.output.coverage_text import accounted_for, coverage_blocks, coverage_json
    from wirestate.model.machines import all_machines

    machines = all_machines()
    notes = load_notes(listing or _beside(paths), machines)
    result = check_paths(paths)
    covered = cover(machines, result.connections, notes)
    with destination(output) as stream:
        if form == "json":
            stream.write(coverage_json(covered))
        elif form in FORMATS:
            stream.write(render(covered, form))
        else:
            show(list(coverage_blocks(covered, verbose=verbose)), stream)
    report_errors(result.errors)
    if not result.connections:
        ctx.exit(2)
    ctx.exit(0 if fail_under is None or accounted_for(covered) >= fail_under else 1)


def _beside(paths: Sequence[str]) -> Path:
    return next((f for p in paths if (f := Path(p) / LIST).exists()), Path(paths[0]) / LIST)
