"""`wirestate verify`: prove the properties of the model, show that each is about something, and that the mutants break them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from wirestate import __version__
from wirestate.checker.output.blocks import Block, Table, line, show
from wirestate.commands.check import destination
from wirestate.commands.measured import measured
from wirestate.model.core import ModelError
from wirestate.model.machines import NAMES
from wirestate.model.properties import catalogue, survivors
from wirestate.model.properties.left_out import BUGS, PROPERTIES
from wirestate.model.verify import pins as pinned
from wirestate.model.verify import story as tell
from wirestate.model.verify.compared import Tally, by_system, confirmed, differences, tallies
from wirestate.model.verify.formats import FORMATS, bugs, render, subjects
from wirestate.model.verify.measure import generated
from wirestate.model.verify.options import SECONDS, Options
from wirestate.model.verify.results import Found, Report, Second, Told
from wirestate.model.verify.session import cores, nothing_named, run, selected
from wirestate.model.verify.story import Story

ENGINES = ("auto", "pdr", "k-induction", "spacer", "bmc", "explicit", "spin")


@click.command()
@click.option("--property", "properties", multiple=True, metavar="ID", help="Only this one (C13-2), or all that begin so (C13*).")
@click.option("--machine", "machines", multiple=True, metavar="M", help="Only properties of this system.")
@click.option("--engine", type=click.Choice(ENGINES), default="auto", show_default=True, help="What decides.")
@click.option("--mutants", is_flag=True, help="Also show that each known bug breaks its property.")
@click.option("--agree", is_flag=True, help="Also ask explicit search and SPIN, and compare the verdicts.")
@click.option("--systematic", is_flag=True,
              help="In place of the properties: what they notice if each rule is dropped, weakened, retargeted, forgetful.")  # fmt: skip
@click.option("--sample", type=click.IntRange(1), metavar="N", help="Only so many systematic mutants, drawn at random.")
@click.option("--seed", type=int, default=0, show_default=True, metavar="S", help="How they are drawn.")
@click.option("--format", "form", type=click.Choice(("text", *FORMATS)), default="text", show_default=True)
@click.option("--output", "-o", metavar="F", type=click.Path(dir_okay=False), help="Write there, not to standard output.")
@click.option("--runs", metavar="DIR", type=click.Path(file_okay=False, path_type=Path),
              help="Write each run (counterexample, witness, attack) there: text, Mermaid, DOT, events.")  # fmt: skip
@click.option("--jobs", "-j", type=click.IntRange(1), metavar="N", help="Processes.  [default: one for each core]")
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=SECONDS, show_default=True, metavar="S",
              help="Seconds for one property.")  # fmt: skip
@click.option("--anew", is_flag=True, help="Search for all proofs and runs, as if none were kept of earlier verifications.")
@click.option("--renew", is_flag=True, help="The same, and keep what is found.")
@click.option("--pin", is_flag=True, help="Write the counts of rules and configurations as the ones to expect.")
@click.option("-v", "--verbose", is_flag=True, help="Show the run that breaks each mutant's property, too.")
@click.pass_context
def verify(  # noqa: PLR0917 - click passes them by name
    ctx: click.Context, properties: tuple[str, ...], machines: tuple[str, ...], engine: str, mutants: bool, agree: bool,
    systematic: bool, sample: int | None, seed: int, form: str,
    output: str | None, runs: Path | None, jobs: int | None, timeout: float, anew: bool, renew: bool, pin: bool, verbose: bool,
) -> None:  # fmt: skip
    """Prove the properties of the model, each with a witness that it is about something.

    Exit code 1: one is not proved, has no witness, a mutant survives (a systematic one: unexplained), engines disagree, or a
    count differs from the committed one.
    """
    options = Options(properties, machines, engine, mutants, systematic, sample, seed, agree, jobs or cores(), timeout, anew, renew)
    _checked(options)
    if not selected(options):
        raise ModelError(nothing_named(options))
    report = _report(options)
    if pin:
        pinned.write(report.pins)
    report.unpinned = pinned.differences(report.pins)
    report.disagreements = sorted(differences(report).values())
    with destination(output) as stream:
        if form == "text":
            show(list(measured(report) if systematic else _blocks(report, verbose)), stream)
        else:
            stream.write(render(report, form, __version__))
    if runs is not None:
        _write_runs(report, runs)
    ctx.exit(1 if report.failures else 0)


def _report(options: Options) -> Report:
    report = Report()
    counted = sys.stderr.isatty()

    def told(each: Told) -> None:
        report.add(each)
        if counted:
            mutants = len(report.mutants) + len(report.fates)
            click.echo(f"\r{len(report.found)} properties, {mutants} mutants", nl=False, err=True)
        elif isinstance(each, Second):
            click.echo(_said(each), err=True)

    run(options, told)
    if counted:
        click.echo("\r" + " " * 40 + "\r", nl=False, err=True)
    order = {p.name: i for i, p in enumerate(selected(options))}
    report.found.sort(key=lambda f: order[f.name])
    place = {name: i for i, name in enumerate(bugs())}
    report.mutants.sort(key=lambda m: place[m.name])
    if options.systematic:
        _compared(report, options)
    return report


def _said(each: Second) -> str:
    """What another engine answered, as it comes: an interrupted run leaves a list of what was asked."""
    of = f" of mutant {each.mutant}" if each.mutant else ""
    why = f" ({each.reason})" if each.reason else ""
    return f"{each.engine}: {each.name}{of}: {each.verdict or 'cannot say'}{why}, {each.seconds:.1f} s"


def _checked(options: Options) -> None:
    """Options that would be ignored are an error."""
    if options.systematic and (options.mutants or options.properties or options.agree):
        raise click.UsageError("--systematic goes with --machine, --sample and --seed only")
    if options.sample is not None and not options.systematic:
        raise click.UsageError("--sample is for --systematic")
    if options.renew and (options.properties or options.systematic or options.engine != "auto"):
        raise click.UsageError("--renew goes with --machine and --mutants only: what is kept is whole families of properties")
    wrong = [m for m in options.machines if options.systematic and m not in NAMES]
    if wrong:
        raise ModelError(f"{wrong[0]} is no machine whose rules are changed one by one: one of {', '.join(NAMES)}")


def _compared(report: Report, options: Options) -> None:
    """Put the fates in order, and hold the list of explained survivors against them."""
    names = generated(options.machines)
    order = {name: i for i, name in enumerate(names)}
    report.fates.sort(key=lambda f: order[f.name])
    report.generated = len(names)
    report.stale = survivors.stale({f.name: not (f.killed_by or f.alike) for f in report.fates}, names)


def _blocks(report: Report, verbose: bool) -> Iterator[Block]:
    named, agreeing = subjects(), confirmed(report)
    rows = tuple(_row(f, named[f.name].statement, named[f.name].id, report, agreeing[f.name]) for f in report.found)
    yield Table(("property", "verdict", "engine", "proof", "witness", "mutants", "seconds", "statement"), rows, ("seconds",))
    for found in report.found:
        if found.failure and found.run is not None:
            yield line("")
            yield line(("bad", f"{found.name} is broken by this run:"))
            yield from (line(text) for text in tell.text(found.run))
    yield from _mutants(report, verbose)
    yield from _agreement(report)
    yield line("")
    yield from (line(("bad", sentence)) for sentence in report.failures)
    yield line(_total(report))
    without = f"{len(PROPERTIES)} rows of the property table and {len(BUGS)} of the catalogue of bugs"
    yield line(("dim", f"left out, each with its reason (--format json has them): {without}"))


def _row(found: Found, statement: str, ident: str, report: Report, agreeing: list[str]) -> tuple[tuple[str, str], ...]:
    killed, survived = report.killed(ident)
    witness = f"{len(found.witness.scenes)} steps" if found.witness else "none" if found.needs_witness else ""
    verdict = "false, as known" if found.ok and found.verdict == "violated" else str(found.verdict)
    return (
        ("", found.name), ("good" if found.ok else "bad", verdict), ("", ", ".join((found.engine, *agreeing))), ("dim", _proof(found)),
        ("", witness), ("", f"{len(killed)}/{len(killed) + len(survived)}" if killed or survived else ""), ("", f"{found.seconds:.1f}"),
        ("", statement),
    )  # fmt: skip


def _proof(found: Found) -> str:
    if found.k is not None:
        return f"k={found.k}"
    if found.lemmas is not None:
        return f"{found.lemmas} lemmas"
    return "" if found.unbounded else "bounded"


def _mutants(report: Report, verbose: bool) -> Iterator[Block]:
    if not report.mutants:
        return
    known, agreeing = bugs(), confirmed(report)
    rows = []
    for each in report.mutants:
        bug = known[each.name]
        killed = ", ".join(each.killed_by) + (f" (also says {', '.join(agreeing[each.name])})" if agreeing[each.name] else "")
        shown = f"{len(each.run.scenes)} steps" if each.run else ""
        rows.append((
            ("", each.name), ("good", "killed") if each.ok else ("bad", "survives"), ("", killed), ("", shown),
            ("", " ".join(filter(None, (bug.cve, bug.product, str(bug.year or ""))))), ("", f"{each.seconds:.1f}"), ("", bug.flaw),
        ))  # fmt: skip
    yield line("")
    yield Table(("mutant", "verdict", "by", "run", "known as", "seconds", "flaw"), tuple(rows), ("seconds",))
    for each in report.mutants if verbose else ():
        if each.run is not None:
            yield line("")
            yield line(("strong", f"{each.name}: {known[each.name].flaw}"))
            yield from (line(text) for text in tell.text(each.run))


def _agreement(report: Report) -> Iterator[Block]:
    """What each other engine agrees on, system by system, and what it cannot say."""
    if not report.seconds:
        return
    rows = [_agreeing(engine, system, tally) for (engine, system), tally in sorted(by_system(report).items())]
    rows += [_agreeing(engine, "all", tally) for engine, tally in sorted(tallies(report).items())]
    yield line("")
    head = ("second engine", "system", "agrees on properties", "on what mutants break", "mutants", "disagrees", "gave up", "cannot say")
    yield Table(head, tuple(rows), head[2:7])


def _agreeing(engine: str, system: str, tally: Tally) -> tuple[tuple[str, str], ...]:
    cannot = "; ".join(f"{count}: {reason}" for reason, count in tally.cannot.items())
    agreed = (("", str(number)) for number in (tally.properties, tally.pairs, tally.mutants))
    failed = (("bad" if number else "good", str(number)) for number in (tally.wrong, tally.late))
    return ("", engine), ("", system), *agreed, *failed, ("", cannot)


def _total(report: Report) -> str:
    held = sum(f.ok for f in report.found)
    unbounded = sum(f.ok and f.unbounded for f in report.found)
    text = f"{held} of {len(report.found)} properties hold, {unbounded} of them without any bound"
    if report.mutants:
        text += f"; {sum(m.ok for m in report.mutants)} of {len(report.mutants)} mutants killed"
    return text


def _write_runs(report: Report, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for found in report.found:
        for what, told in (("run", found.run), ("witness", found.witness)):
            if told is not None:
                _write(told, folder / f"{_plain(found.name)}.{what}")
    for each in report.mutants:
        if each.run is not None:
            _write(each.run, folder / f"{_plain(each.name)}.attack")


def _plain(name: str) -> str:
    return re.sub(r"[^\w.-]+", "_", name)


def _write(told: Story, stem: Path) -> None:
    stem.with_name(stem.name + ".txt").write_text("".join(f"{text}\n" for text in tell.text(told)))
    stem.with_name(stem.name + ".mmd").write_text(tell.mermaid(told))
    stem.with_name(stem.name + ".dot").write_text(tell.graphviz(told))
    tls = catalogue.OVER_TCP.get(told.system)
    if tls is not None:
        for name, machine in (("TCP", "tcp"), ("TLS", tls)):
            _write_events(tell.part(told, catalogue.table(machine), name), stem.with_name(f"{stem.name}.{name}"))
    else:
        _write_events(told, stem)


def _write_events(told: Story, stem: Path) -> None:
    """The run as `wirestate simulate` and `wirestate check` read it."""
    stem.with_name(stem.name + ".events").write_text(tell.replayed(told))
    role = {"tls_client": "client", "tls_server": "server"}.get(told.system)
    if role is not None:
        stem.with_name(stem.name + ".jsonl").write_text(tell.event_lines(told, role))
