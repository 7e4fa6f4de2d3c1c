"""How many connections were judged so far, on the terminal that shows standard error. Nothing in a pipe or a file.

rich is imported only when there is something to show: a run that is over within half a second never pays for it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE, PACE = 0.5, 0.1
"""Seconds before anything is shown, and between two times that it is drawn."""


class Meter:
    """Told the number of connections judged so far, as often as one likes. It draws itself when called, without a thread."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.due = self.began + PATIENCE
        self.shown: tuple[Progress, TaskID] | None = None

    def __call__(self, done: int) -> None:
        now = time.monotonic()
        if now < self.due:
            return
        self.due = now + PACE
        progress, task = self.shown = self.shown or _shown()
        progress.update(task, completed=done, rate=f"{done / (now - self.began):,.0f} connections/s")
        progress.refresh()

    def close(self) -> None:
        if self.shown is not None:
            self.shown[0].stop()


@contextmanager
def metered() -> Iterator[Callable[[int], None] | None]:
    """A meter for the time of the block, or None where nobody would see it. It is gone from the screen afterwards."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    meter = Meter()
    try:
        yield meter
    finally:
        meter.close()


def _shown() -> tuple[Progress, TaskID]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TextColumn("{task.completed:,.0f} connections"), TextColumn("{task.fields[rate]}"), TimeElapsedColumn())
    progress = Progress(
        *columns, console=Console(stderr=True), transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False
    )
    progress.start()
    return progress, progress.add_task("judged", total=None, rate="")
