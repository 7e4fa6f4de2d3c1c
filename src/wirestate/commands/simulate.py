"""`wirestate simulate MACHINE`: step through a machine by hand, from a file of events, or at random.

An event is written `recv ServerHello version="TLS 1.3" psk_selected=none`. Facts that are left out are chosen so that
the event is legal, if that is possible, and shown.
"""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

import click

from wirestate.model.core import (
    TRUE, Cite, Event, EventKind, Fact, Machine, ModelError, Ref, Rule, Value,
)  # fmt: skip
from wirestate.model.machines import NAMES, machine
from wirestate.model.sections import title
from wirestate.model.semantics import Config, Illegal, enabled_rules, initial
from wirestate.model.simulate import HONEST, Facts, Run, Simulator, facts_of, random_facts, random_run

HELP = """\
  NUMBER          take that transition, with facts chosen to allow it
  recv|send|call|timer NAME [fact=value ...]
                  the event, with these facts; the others are chosen
  undo            take the last step back
  vars            every variable
  help            this
  quit            leave (so does the end of the input)"""


class Mistake(Exception):
    """A line that is no event: what is wrong with it."""


@click.command(name="simulate")
@click.argument("name", metavar="MACHINE")
@click.option("--events", metavar="FILE", help="Read events from FILE (- for standard input), one a line.")
@click.option("--random", "length", type=click.IntRange(min=1), metavar="N", help="Print a legal run of N events.")
@click.option("--seed", type=int, default=0, show_default=True, help="For the random run, and for facts left out.")
@click.option("--set", "settings", multiple=True, metavar="VAR=VALUE", help="Start with this configuration.")
@click.pass_context
def simulate(  # noqa: PLR0917 - click passes them by name
    ctx: click.Context, name: str, events: str | None, length: int | None, seed: int, settings: tuple[str, ...]
) -> None:
    """Step through MACHINE (tcp, tls_client, tls_server) on the terminal.

    Exit code 1: an event of FILE was refused. 2: bad usage, or a line that is no event.
    """
    if name not in NAMES:
        raise click.UsageError(f"no machine {name!r}: one of {', '.join(NAMES)}")
    if events and length:
        raise click.UsageError("--events and --random exclude each other")
    session = Session(machine(name), Random(seed))
    try:
        session.configure(settings)
    except Mistake as mistake:
        raise click.UsageError(f"--set: {mistake}") from None
    if length:
        _print_run(session, length)
    elif events:
        ctx.exit(_play(session, events, _read(events)))
    else:
        _interact(session)


command = simulate


class Session:
    """A simulator with its past, and the lines that it understands."""

    def __init__(self, table: Machine, rng: Random) -> None:
        self.machine, self.rng = table, rng
        self.simulator = Simulator(table)
        self.past: list[Config] = []

    @property
    def config(self) -> Config:
        return self.simulator.config

    def configure(self, settings: Iterable[str]) -> None:
        """`var=value` for vars that are configuration."""
        free = {v.name: v for v in self.machine.vars if v.initial is None}
        chosen: dict[str, Value] = {}
        for word in settings:
            var = free.get(word.partition("=")[0])
            if var is None:
                raise Mistake(f"{word.partition('=')[0]!r} is not configuration: one of {', '.join(free) or 'nothing'}")
            chosen[var.name] = _value(var, word.partition("=")[2])
        names = [v.name for v in self.machine.vars]
        fits = (c for c in initial(self.machine) if chosen.items() <= dict(zip(names, c.values, strict=True)).items())
        self.simulator.restore(next(fits))

    def parse(self, line: str) -> tuple[Event, Facts]:
        """An event as it is written. Facts may be missing."""
        try:
            kind, name, *words = shlex.split(line, comments=True)
            event = Event(EventKind(kind.lower()), name)
        except ValueError:
            kinds = "|".join(EventKind)
            raise Mistake(f"not an event: {line!r} (write {kinds} NAME fact=value ...)") from None
        if event not in self.machine.events:
            alike = [str(e) for e in self.machine.events if e.kind is event.kind]
            raise Mistake(f"{self.machine.name} has no event {event}: one of {', '.join(alike)}")
        known = facts_of(self.machine, event)
        return event, dict(_fact(event, known, word) for word in words)

    def rules(self) -> list[Rule]:
        return list(enabled_rules(self.machine, self.config))

    def complete(self, event: Event, said: Facts) -> Facts:
        """The facts that were said, and such for the rest as make the event legal if any do."""
        for rule in self.machine.by_event.get((self.config.state, event), ()):
            facts = random_facts(self.machine, self.config, rule, self.rng, said)
            if facts is not None:
                return facts
        known = facts_of(self.machine, event)
        return {n: said.get(n, HONEST.get(n, f.domain[0])) for n, f in known.items()}

    def fire(self, event: Event, facts: Facts) -> Illegal | None:
        """Take the step; what refused it, if anything did."""
        before = self.config
        try:
            self.simulator.fire(event, facts)
        except Illegal as refused:
            return refused
        self.past.append(before)
        return self.simulator.refusal

    def undo(self) -> bool:
        if self.past:
            self.simulator.restore(self.past.pop())
            return True
        return False


def _fact(event: Event, known: dict[str, Fact], word: str) -> tuple[str, Value]:
    name, equals, text = word.partition("=")
    if not equals:
        raise Mistake(f"{word!r} is not fact=value")
    if name not in known:
        raise Mistake(f"{event} has no fact {name!r}: one of {', '.join(known) or 'none'}")
    return name, _value(known[name], text)


def _value(ref: Ref, text: str) -> Value:
    for value in ref.domain:
        if _shown(value).lower() == text.lower():
            return value
    raise Mistake(f"{ref.name} cannot be {text!r}: one of {', '.join(map(_shown, ref.domain))}")


def _shown(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _line(event: Event, facts: Facts) -> str:
    """An event as `parse` reads it."""
    return " ".join([str(event), *(f"{n}={shlex.quote(_shown(v))}" for n, v in facts.items())])


def _echo(text: str = "", **style: bool | str) -> None:
    """Colour on a terminal only, and not where NO_COLOR asks for none."""
    plain = not style or not sys.stdout.isatty() or "NO_COLOR" in os.environ
    click.echo(text if plain else click.style(text, **style))  # type: ignore[arg-type]


def _cited(cites: Iterable[Cite]) -> str:
    return "; ".join(f"{c} {title(c.doc, c.section) or ''}".rstrip() for c in cites)


def _changes(table: Machine, before: Config, after: Config) -> list[str]:
    pairs = zip(table.vars, before.values, after.values, strict=True)
    return [f"{v.name}={_shown(b)} (was {_shown(a)})" for v, a, b in pairs if a != b]


def _show_vars(session: Session) -> None:
    last = session.past[-1].values if session.past else session.config.values
    for var, old, new in zip(session.machine.vars, last, session.config.values, strict=True):
        if old == new:
            _echo(f"  {var.name} = {_shown(new)}", dim=True)
        else:
            _echo(f"  {var.name} = {_shown(new)}   (was {_shown(old)})", fg="yellow", bold=True)


def _show_choices(session: Session) -> None:
    _echo(f"state {session.config.state}", bold=True)
    rules = session.rules()
    if not rules:
        _echo("  nothing is possible here: undo or quit")
    for number, rule in enumerate(rules, 1):
        _echo(f"  {number:2}  {rule.event} -> {rule.target}", fg="cyan")
        if rule.when != TRUE:
            _echo(f"        when {rule.when}")
        _echo(f"        {rule.name}: {_cited(rule.cite)}", dim=True)


def _show_refusal(refused: Illegal, after: Config) -> None:
    _echo(f"refused in {refused.config.state}", fg="red", bold=True)
    _echo(f"  got       {refused.event}")
    _echo(f"  expected  {', '.join(map(str, refused.expected)) or 'nothing'}")
    if after != refused.config:
        owed = refused.machine.owes
        due = f", owing the alert {_shown(after.of(refused.machine, owed))}" if owed else ""
        _echo(f"  now in    {after.state}{due}")


def _step(session: Session, event: Event, facts: Facts) -> bool:
    """One event, and what it did. False if it was refused."""
    before = session.config
    _echo(_line(event, facts), bold=True)
    refused = session.fire(event, facts)
    if refused is not None:
        _show_refusal(refused, session.config)
        return False
    _echo(f"  {before.state} -> {session.config.state}   {_why(session)}")
    if changed := _changes(session.machine, before, session.config):
        _echo(f"  {', '.join(changed)}", fg="yellow")
    return True


def _why(session: Session) -> str:
    rule = session.simulator.fired
    return f"{rule.name}: {_cited(rule.cite)}" if rule else "ignored: the connection is over"


def _read(source: str) -> Iterator[str]:
    try:
        with click.open_file(source, encoding="utf-8") as stream:
            yield from stream
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise click.UsageError(f"{source}: {reason}") from None


def _play(session: Session, source: str, lines: Iterable[str]) -> int:
    """The events of a file, until one is refused."""
    shown = "<stdin>" if source == "-" else str(Path(source))
    for number, line in enumerate(lines, 1):
        text = line.strip()
        try:
            if text.startswith("set ") and not session.past:
                session.configure(shlex.split(text)[1:])
            elif text and not text.startswith("#"):
                event, said = session.parse(text)
                if not _step(session, event, session.complete(event, said)):
                    _echo(f"{shown}:{number}: refused")
                    return 1
        except Mistake as mistake:
            raise click.UsageError(f"{shown}:{number}: {mistake}") from None
    _echo(f"state {session.config.state}")
    return 0


def _print_run(session: Session, length: int) -> None:
    """A random run in the syntax of --events, with the states as comments."""
    run: Run = random_run(Simulator(session.machine), session.rng, length, session.config)
    free = [v for v in session.machine.vars if v.initial is None]
    settings = [f"{v.name}={_shown(run.start.of(session.machine, v))}" for v in free]
    if settings:
        _echo(" ".join(["set", *settings]))
    for event, facts in run:
        session.fire(event, facts)
        _echo(_line(event, facts))
        _echo(f"#   -> {session.config.state}   {_why(session)}", dim=True)


def _interact(session: Session) -> None:
    """Lines from the terminal (or a pipe) until quit or the end."""
    table = session.machine
    _echo(f"{table.name}: {len(table.states)} states, {len(table.rules)} rules; help for help")
    _show_vars(session)
    _show_choices(session)
    while (line := _ask()) not in (None, "quit", "exit"):
        if line:
            try:
                _obey(session, line or "")
            except (Mistake, ModelError) as mistake:
                _echo(str(mistake), fg="red")


def _ask() -> str | None:
    try:
        return input("> " if sys.stdin.isatty() and sys.stdout.isatty() else "").strip()
    except EOFError:
        return None


def _obey(session: Session, line: str) -> None:
    match line:
        case "help":
            _echo(HELP)
        case "vars":
            _show_vars(session)
        case "undo":
            if not session.undo():
                raise Mistake("nothing to undo")
            _show_choices(session)
        case _:
            event, facts = _picked(session, int(line)) if line.isdecimal() else session.parse(line)
            _step(session, event, facts if line.isdecimal() else session.complete(event, facts))
            _show_vars(session)
            _show_choices(session)


def _picked(session: Session, number: int) -> tuple[Event, Facts]:
    rules = session.rules()
    if not 1 <= number <= len(rules):
        raise Mistake(f"no transition {number}: 1 to {len(rules)}")
    rule = rules[number - 1]
    facts = random_facts(session.machine, session.config, rule, session.rng)
    if facts is None:
        raise Mistake(f"{rule.name} is not possible here")
    return rule.event, facts
