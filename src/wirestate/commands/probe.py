"""`wirestate probe HOST[:PORT]`: connect with the real `openssl s_client`, judge what it printed, and sum it up."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wirestate.commands.check import destination, report_errors
from wirestate.commands.s_client import NothingSeenError, Target, parse_target, run
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.verdict import Result


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked of the connection."""

    servername: str | None
    alpn: str | None
    ca: str | None
    version: str | None
    starttls: str | None
    extra: tuple[str, ...]

    def arguments(self) -> Iterator[str]:
        named = {"-servername": self.servername, "-alpn": self.alpn, "-CAfile": self.ca, "-starttls": self.starttls}
        for option, value in named.items():
            if value is not None:
                yield from (option, value)
        if self.version is not None:
            yield self.version
        yield from self.extra


@click.command()
@click.argument("target", metavar="HOST[:PORT]")
@click.argument("extra", nargs=-1, metavar="[-- OPENSSL-OPTION…]", type=click.UNPROCESSED)
@click.option("--servername", metavar="NAME", help="The name to ask for by SNI.  [default: HOST]")
@click.option("--alpn", metavar="LIST", help="Application protocols to offer, e.g. h2,http/1.1.")
@click.option("--ca", metavar="FILE", type=click.Path(exists=True, dir_okay=False), help="Authorities to trust (PEM).")
@click.option("--tls1_2", "version", flag_value="-tls1_2", help="Offer TLS 1.2 only.")
@click.option("--tls1_3", "version", flag_value="-tls1_3", help="Offer TLS 1.3 only.")
@click.option("--starttls", metavar="PROTO", help="Begin in the clear, e.g. smtp, imap, ldap, postgres.")
@click.option("--timeout", metavar="S", type=click.FloatRange(0, min_open=True), default=10.0, show_default=True)
@click.option("--openssl", metavar="PATH", default="openssl", show_default=True, help="The program to run.")
@click.option("--save", metavar="FILE", type=click.Path(dir_okay=False), help="Keep what openssl printed.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def probe(
    ctx: click.Context,
    /,
    *,
    target: str,
    extra: tuple[str, ...],
    timeout: float,
    openssl: str,
    save: str | None,
    form: str,
    **asked: str | None,
) -> None:
    """Connect to HOST (port 443 unless given) with openssl s_client and give a verdict on the session.

    An IPv6 address with a port is written [ADDRESS]:PORT. Options after -- go to openssl s_client as they are.

    Exit 0: nothing deviates. 1: something does. 2: bad usage, or nothing was observed.
    """
    try:
        where = parse_target(target)
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param_hint="HOST[:PORT]") from error
    try:
        result = _observed(where, Options(extra=extra, **asked), timeout, openssl, save)
    except NothingSeenError as error:
        click.echo(f"wirestate: {' '.join(str(error).split())}", err=True)
        ctx.exit(2)
    _tell(result, form)
    ctx.exit(result.exit_code())


def _observed(target: Target, options: Options, timeout: float, openssl: str, save: str | None) -> Result:
    """Probe and judge. The source of the verdict is the saved file, or a description of the connection."""
    from wirestate.checker.paths import check_paths

    with tempfile.TemporaryDirectory(prefix="wirestate-probe-") as folder:
        text, keys = Path(folder, "probe.txt"), Path(folder, "probe.keys")
        command = [openssl, "s_client", "-connect", str(target), "-msg", "-state", "-status", "-keylogfile", str(keys)]
        text.write_text(run([*command, *options.arguments()], target, timeout), encoding="utf-8")
        if save is not None:
            _save(text, save)
        result = check_paths([str(text)])
        return _renamed(result, str(text), save or f"openssl s_client -connect {target}")


def _save(text: Path, save: str) -> None:
    try:
        Path(save).write_bytes(text.read_bytes())
    except OSError as error:
        raise click.FileError(save, error.strerror or str(error)) from error


def _renamed(result: Result, old: str, new: str) -> Result:
    for connection in result.connections:
        connection.source = new
        connection.reasons = [reason.replace(old, new) for reason in connection.reasons]
    result.errors = [replace(e, source=new, message=e.message.replace(old, new)) for e in result.errors]
    return result


def _tell(result: Result, form: str) -> None:
    from wirestate.checker.output.blocks import Block, show
    from wirestate.checker.output.summary_text import summary_blocks
    from wirestate.checker.output.text import connection_blocks

    with destination(None) as stream:
        if form == "json":
            stream.write(json.dumps(result.as_json(), indent=2) + "\n")
            return
        blocks: list[Block] = []
        for connection in result.connections:
            blocks += [*connection_blocks(connection), *summary_blocks(connection.summary)]
        show(blocks, stream)
    report_errors(result.errors)
