"""`wirestate walkthrough`: the whole story of a connection on real bytes, from SYN to the end of TIME-WAIT, as a ladder diagram."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console

from wirestate.commands.ladder import Row, rows_of
from wirestate.commands.ladder_mermaid import mermaid
from wirestate.commands.ladder_text import NARROWEST, Look, TextLadder, draw, legend
from wirestate.commands.staging import Stage, Wanted
from wirestate.commands.staging_summary import header, summary
from wirestate.commands.tls_options import FILE
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.keylog import KeyLogFile
from wirestate.reference.meeting import Meeting
from wirestate.reference.wire.pcap import PcapWriter

FORMATS = ["text", "mermaid", "json"]
NAME = re.compile(r"(?=.{1,64}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?", re.IGNORECASE)
"""What a certificate can be made for: a host name whose last label begins with a letter."""


@click.command()
@click.option("--tls", "version", type=click.Choice(["1.2", "1.3"]), default="1.3", show_default=True)
@click.option("--resumed", is_flag=True, help="Continue the session of a connection before, which is not shown.")
@click.option("--early-data", is_flag=True, help="The same, with the request as 0-RTT data (TLS 1.3).")
@click.option("--retry", is_flag=True, help="The server has to ask for a key share (TLS 1.3, HelloRetryRequest).")
@click.option("--client-cert", is_flag=True, help="The client has to show a certificate.")
@click.option("--servername", metavar="NAME", default="www.example.org", show_default=True)
@click.option("--request", metavar="TEXT", help="What the client asks.  [default: a GET]")
@click.option("--response", metavar="TEXT", help="What the server answers.  [default: a page]")
@click.option("--rtt", metavar="MS", type=click.FloatRange(1, 10_000), default=40.0, show_default=True, help="Round trip of the network.")
@click.option("--seed", metavar="N", type=int, default=0, show_default=True, help="Keys, sequence numbers and all else that is random.")
@click.option("--format", "shape", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--width", metavar="N", type=click.IntRange(NARROWEST, 400), help="Columns.  [default: the terminal's, or 100]")
@click.option("--verbose", "-v", is_flag=True, help="Rules, records, changes of keys and every acknowledgement, too.")
@click.option("--pcap", metavar="FILE", type=FILE, help="Write the packets, for wirestate check and Wireshark.")
@click.option("--keylog", metavar="FILE", type=FILE, help="Write the secrets, with which the packets can be read.")
@click.pass_context
def walkthrough(ctx: click.Context, /, *, version: str, early_data: bool, pcap: Path | None, keylog: Path | None, **given: object) -> None:
    """Show how a connection opens, secures itself, carries a request and a response, and closes.

    Both ends are the reference endpoints of TLS over those of TCP, in one process over a network in memory. Everything that is
    shown is what they did: states, rules, keys and bytes. The numbers with # are frames of the capture that --pcap writes.

    Exit 0: both got what they were sent. 1: they did not. 2: bad usage.
    """
    if not NAME.fullmatch(str(given["servername"])):
        raise click.UsageError(f"--servername: {given['servername']!r} is no name of a host")
    if early_data and version != "1.3":
        raise click.UsageError("--early-data is there in TLS 1.3 alone")
    if given["retry"] and (version != "1.3" or early_data):
        raise click.UsageError("--retry is there in TLS 1.3 alone, and ends early data")
    wanted = _wanted(TLS13 if version == "1.3" else TLS12, early_data, given)
    with ExitStack() as opened:
        writer = opened.enter_context(PcapWriter(pcap)) if pcap is not None else None
        stage = Stage(wanted, writer, _log(keylog, opened))
        meeting = stage.play()
    rows = rows_of(meeting)
    SHAPES[str(given["shape"])](stage, meeting, rows, given)
    ctx.exit(int(meeting.received != {"client": wanted.response, "server": wanted.request}))


def _wanted(version: int, early: bool, given: dict[str, object]) -> Wanted:
    name = str(given["servername"])
    request = str(given["request"] or f"GET / HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n")
    page = f"Hello from {name}.\n"
    response = str(given["response"] or f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(page)}\r\n\r\n{page}")
    return Wanted(
        version, bool(given["resumed"]) or early, early, name, request.encode(), response.encode(), float(str(given["rtt"])) / 1000,
        int(str(given["seed"])), bool(given["retry"]), bool(given["client_cert"]),
    )  # fmt: skip


def _log(path: Path | None, opened: ExitStack) -> Callable[[str, bytes, bytes], None] | None:
    """The key log, made anew."""
    if path is None:
        return None
    path.unlink(missing_ok=True)
    log = KeyLogFile(path)
    opened.callback(log.close)
    return log


def _text(stage: Stage, meeting: Meeting, rows: list[Row], given: dict[str, object]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    width = given["width"] or (console.width if console.is_terminal else 100)
    look = Look(max(NARROWEST, int(str(width))), bool(given["verbose"]))
    for line in header(stage, meeting, look.width):
        console.print(line)
    draw(console, legend(rows, look.width))
    console.print()
    draw(console, TextLadder(rows, meeting.rtt, look).lines())
    console.print()
    for line in summary(stage, meeting, rows, look.width):
        console.print(line)


def _mermaid(stage: Stage, meeting: Meeting, rows: list[Row], given: dict[str, object]) -> None:
    for line in mermaid(rows, verbose=bool(given["verbose"])):
        click.echo(line)


def _json(stage: Stage, meeting: Meeting, rows: list[Row], given: dict[str, object]) -> None:
    plain = [{"row": type(row).__name__.lower(), **asdict(row)} for row in rows]
    click.echo(json.dumps(plain, indent=2, default=bytes.hex))


SHAPES: dict[str, Callable[[Stage, Meeting, list[Row], dict[str, object]], None]] = {"text": _text, "mermaid": _mermaid, "json": _json}
