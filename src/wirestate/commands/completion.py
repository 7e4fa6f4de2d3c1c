"""`wirestate completion SHELL`: print the script that completes wirestate's commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    bash:  wirestate completion bash > ~/.local/share/bash-completion/completions/wirestate
    zsh:   wirestate completion zsh > ~/.zfunc/_wirestate
    fish:  wirestate completion fish > ~/.config/fish/completions/wirestate.fish
    """
    made = get_completion_class(shell)
    assert made is not None
    click.echo(made(ctx.find_root().command, {}, "wirestate", "_WIRESTATE_COMPLETE").source())
