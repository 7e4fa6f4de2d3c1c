"""`python -m wirestate`."""

from wirestate.cli import run

run()
