"""The command line: names the subcommands and imports one only when it is run. What they do is in `commands`.

Exit codes: 0 nothing deviates, 1 something does, 2 bad usage or an input that could not be read, 130 interrupted,
141 the reader of the output went away.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, NoReturn

import click
from click.shell_completion import CompletionItem

from wirestate import __version__

INTERRUPTED, NO_READER = 130, 141
COMMANDS: dict[str, str] = {
    "check": "Give a verdict on recorded sessions.",
    "probe": "Connect to a server with the real openssl and judge that.",
    "connect": "Connect with the reference client, telling each transition.",
    "serve": "Serve TLS with the reference server, telling each transition.",
    "walkthrough": "Show a whole connection, TCP and TLS, as a ladder diagram.",
    "simulate": "Step through a machine on the terminal.",
    "verify": "Prove the properties of the model; show that bugs break them.",
    "coverage": "Show which rules of the machines the traces and tests exercise.",
    "render": "Draw a machine as a diagram, with what traces take of it.",
    "export": "Write a machine for SPIN, TLA+, SMT, JSON, Mermaid or SCXML.",
    "generate": "Write the files made from the model, or check them.",
    "completion": "Print the completion script for a shell.",
}
"""Name -> one line of help. The command NAME is the attribute NAME of `wirestate.commands.NAME`."""


class LazyGroup(click.Group):
    """A group that knows its commands' names and help, and imports a command only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"wirestate.commands.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        items = [CompletionItem(n, help=h) for n, h in COMMANDS.items() if n.startswith(incomplete)]
        return [*items, *click.Command.shell_complete(self, ctx, incomplete)]

    def invoke(self, ctx: click.Context) -> Any:
        try:
            answer = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _forget_stdout()
            ctx.exit(NO_READER)
        return answer


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wirestate")
def cli() -> None:
    """A formal state-machine model of TCP and TLS, and a checker that gives a verdict on a recorded session."""


def run() -> NoReturn:
    """The program: as `main`, in a process of its own, which ends without taking apart what it holds: that takes a while.

    numpy is not to start threads for linear algebra, which nothing here needs. What is imported is no garbage to look for.
    A profiler is left to end as it wants.
    """
    gc.set_threshold(1_000_000, 20, 100)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    code = main()
    if sys.getprofile() is not None or sys.gettrace() is not None:
        sys.exit(code)
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; every expected failure is one line on stderr."""
    try:
        code = cli.main(args=args, prog_name="wirestate", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        return _refuse(error.format_message(), error)
    except OSError as error:
        _forget_stdout()
        return _refuse(f"{error.filename or 'the output'}: {error.strerror or error}", error)
    except Exception as error:
        if not isinstance(error, _expected_errors()):
            raise
        return _refuse(str(error), error)
    return code if isinstance(code, int) else 0


def _expected_errors() -> tuple[type[Exception], ...]:
    from wirestate.checker.observation import SourceError
    from wirestate.model.core import ModelError

    return SourceError, ModelError


def _refuse(message: str, error: Exception) -> int:
    context = error.ctx if isinstance(error, click.UsageError) else None
    hint = f" (try '{context.command_path} --help')" if context else ""
    click.echo(f"wirestate: {' '.join(message.split())}{hint}", err=True)
    return 2


def _forget_stdout() -> None:
    """Point stdout at nothing, so that the interpreter does not complain when it flushes at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
