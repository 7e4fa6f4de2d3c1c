"""`wirestate check PATH…`: read recorded sessions, judge them, and say so in the format asked for."""

from __future__ import annotations

import os
import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TextIO

import click

from wirestate.checker.output import FORMATS, write
from wirestate.checker.verdict import InputError, Result
from wirestate.commands.progress import metered


def _keys(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[bytes, ...]:
    try:
        return tuple(bytes.fromhex(value) for value in values)
    except ValueError as error:
        raise click.BadParameter("not hexadecimal") from error


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH…", type=click.Path())
@click.option("--keylog", metavar="F", type=click.Path(), help="Key log (SSLKEYLOGFILE) for every PATH.")
@click.option("--psk", "psks", metavar="HEX", multiple=True, callback=_keys,
              help="An external pre-shared key, to verify PSK binders with; may be repeated.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to say it.")
@click.option("--output", "-o", metavar="F", type=click.Path(dir_okay=False), help="Write to F instead of stdout.")
@click.option("--report", metavar="F", type=click.Path(dir_okay=False),
              help="Also write F, one HTML file to look through and step through in a browser.")  # fmt: skip
@click.option("--strict", is_flag=True, help="Exit 1 also when something is inconclusive.")
@click.option("--manifest", metavar="F", type=click.Path(dir_okay=False, path_type=Path),
              help="Compare with the expected verdicts of a manifest.toml; PATH may then be left out.")  # fmt: skip
@click.option("--baseline", metavar="F", type=click.Path(dir_okay=False, path_type=Path),
              help="Deviations that are accepted, each with a reason; they fail nothing.")  # fmt: skip
@click.option("--write-baseline", metavar="F", type=click.Path(dir_okay=False, path_type=Path),
              help="Write a baseline of what deviates and is not accepted, for you to give the reasons.")  # fmt: skip
@click.option("--jobs", "-j", metavar="N", type=click.IntRange(min=1),
              help="How many processes judge captures.  [default: one for each core]")  # fmt: skip
@click.option("--cluster", metavar="ADDRESS",
              help="Let the workers of this Dask scheduler judge the captures, which they must see under the same paths.")  # fmt: skip
@click.option("-v", "--verbose", is_flag=True, help="Tell every connection in full, with its summary and rules.")
@click.pass_context
def check(
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    keylog: str | None,
    psks: tuple[bytes, ...],
    form: str,
    output: str | None,
    report: str | None,
    strict: bool,
    manifest: Path | None,
    baseline: Path | None,
    write_baseline: Path | None,
    jobs: int | None,
    cluster: str | None,
    verbose: bool,
) -> None:
    """Give a verdict on recorded sessions: packet captures, and text printed by openssl s_client or s_server.

    PATH is a file, - for standard input, or a folder. A file is a capture (pcap or pcapng, also compressed with gzip)
    or a text; what it is, its content tells: tcpdump -w - | wirestate check - works. Of a folder the files that end in
    .pcap, .pcapng, .cap (with or without .gz), .txt, .log and .jsonl are read. A key log beside a file, with the same
    name and the ending .keys, .keylog or .sslkeylog, is used without being named.

    Exit 0: nothing deviates, but what a baseline accepts. 1: something does. 2: bad usage, or an input that could not be read at all.
    """
    judge = partial(_checked, keylog=keylog, psks=psks, jobs=jobs or usable_cores(), cluster=cluster, kept=report is not None)
    if manifest is not None:
        if baseline or write_baseline:
            raise click.UsageError("--manifest says what is expected: it takes no baseline", ctx)
        if report is not None:
            raise click.UsageError("--report is of verdicts, not of their comparison with --manifest", ctx)
        ctx.exit(_against_manifest(manifest, paths, judge, form, output))
    if not paths:
        raise click.UsageError("name at least one PATH to check", ctx)
    result = _accepted(partial(judge, paths), baseline, write_baseline)
    if report is not None:
        write_report(result, report)
    with destination(output) as stream:
        write(result, form, stream, strict=strict, verbose=verbose)
    if form == "text":
        report_errors(result.errors)
    ctx.exit(result.exit_code(strict=strict))


def usable_cores() -> int:
    """How many cores this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _checked(
    paths: tuple[str, ...], *, keylog: str | None, psks: tuple[bytes, ...], jobs: int, cluster: str | None, kept: bool
) -> Result:
    from wirestate.checker.keep import keeping
    from wirestate.checker.paths import check_paths

    _collect_seldom()
    with metered() as meter, keeping(kept):
        return check_paths(paths, keylog=keylog, psks=psks, jobs=jobs, cluster=cluster, progress=meter)


def write_report(result: Result, path: str) -> None:
    """The report is loaded only where one is asked for."""
    from wirestate.checker.output.report import write_report as write_page

    with destination(path) as stream:
        write_page(result, stream)


def _collect_seldom() -> None:
    """Verdicts are kept until they are written, and hold no cycles: looking through them all again and again takes a fifth of the time."""
    gc.freeze()
    gc.set_threshold(1_000_000, 20, 100)


def _accepted(judged: Callable[[], Result], baseline: Path | None, target: Path | None) -> Result:
    """What was found, with what the baseline accepts. A baseline that is wrong is told before the work."""
    if baseline is None and target is None:
        return judged()
    from wirestate.checker.baseline import apply, load, written

    entries = load(baseline) if baseline is not None else []
    result = judged()
    if baseline is not None:
        apply(baseline, entries, result, datetime.now(UTC).date())
    if target is not None:
        with destination(str(target)) as stream:
            stream.write(written(result))
    return result


Checker = Callable[[tuple[str, ...]], Result]


def _against_manifest(manifest: Path, paths: tuple[str, ...], checked: Checker, form: str, output: str | None) -> int:
    from wirestate.checker.manifest import compare, load
    from wirestate.checker.output.blocks import show
    from wirestate.checker.output.manifest_text import manifest_blocks, manifest_json

    if form not in ("text", "json"):
        raise click.UsageError(f"--manifest is told as text or json, not as {form}", click.get_current_context())
    entries = load(manifest)
    where = paths or (str(manifest.parent),)
    rows = compare(entries, checked(where), manifest, where)
    with destination(output) as stream:
        if form == "json":
            stream.write(manifest_json(rows))
        else:
            show(list(manifest_blocks(rows)), stream)
    return 0 if rows and all(row.ok for row in rows) else 1


@contextmanager
def destination(output: str | None) -> Iterator[TextIO]:
    """The file to write to, or stdout. Undecodable characters of file names never stop the output."""
    if output is None or output == "-":
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="backslashreplace")
        yield sys.stdout
        return
    try:
        stream = open(output, "w", encoding="utf-8", errors="backslashreplace")  # noqa: SIM115 - closed below
    except OSError as error:
        raise click.FileError(output, error.strerror or str(error)) from error
    with stream:
        yield stream


def report_errors(errors: list[InputError]) -> None:
    from wirestate.checker.output.clean import clean

    for error in errors:
        place = f"{error.source}:{error.where}" if error.where else error.source
        click.echo(f"wirestate: {clean(place)}: {clean(error.message)}", err=True)
