"""SPIN asked many questions at once: systems with the same variables, each with what is looked for in it, compiled once.

Every system is then searched exhaustively by one run of `pan`, unless what was looked for is found before. No runs are read
back: `spin` gives one question's trail.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Set
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from wirestate.model.alternatives import Asked, combined
from wirestate.model.export.promela_survey import CHOSEN, survey_text
from wirestate.model.slices import program
from wirestate.model.verify.spin import SpinError, compiled, states_of
from wirestate.values import dataclass

COMPILE = ("-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-DNOFAIR", "-DMEMLIM=4000")
RUN = ("./pan", "-E", "-n", "-m2000000", "-w20")
MET = "@met "


@dataclass(frozen=True)
class Searched:
    """The goals that one system meets, by name, and how many states were visited: all there are, unless it was `late`.

    `late` says why a search ended before: then what was not met may still be. No states: it was stopped, all being settled.
    """

    met: frozenset[str]
    states: int
    late: str = ""


class Survey:
    """The compiled search of several systems. A context: its folder is gone afterwards."""

    def __init__(self, alternatives: Mapping[str, Asked], seconds: float | None = None) -> None:
        both = combined(alternatives)
        self.names, self.goals, self.seconds = tuple(alternatives), tuple(both.goals), seconds
        self.prog = program(both.system, *both.goals.values(), merged=True)
        self._text = survey_text(self.prog, both.which)
        self._temporary = TemporaryDirectory(prefix="wirestate-")
        self.folder = Path(self._temporary.name)

    def __enter__(self) -> Self:
        compiled(self.folder, self._text, COMPILE, self.seconds)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self._temporary.cleanup()

    def search(self, name: str, enough: Callable[[Set[str]], bool] = lambda _: False) -> Searched:
        """What one of the systems meets; `enough` says of what was met whether to stop."""
        chosen = {**os.environ, CHOSEN: str(self.names.index(name))}
        met: set[str] = set()
        told: list[str] = []
        with subprocess.Popen(RUN, cwd=self.folder, env=chosen, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pan:
            late = threading.Timer(self.seconds or threading.TIMEOUT_MAX, pan.kill)
            late.start()
            try:
                for line in pan.stdout or ():
                    if not line.startswith(MET):
                        told.append(line)
                        continue
                    met.add(self.goals[int(line[len(MET) :])])
                    if enough(met):
                        pan.kill()
                        return Searched(frozenset(met), 0)
            finally:
                late.cancel()
        return self._ended(frozenset(met), pan.returncode, "".join(told))

    def _ended(self, met: frozenset[str], code: int, told: str) -> Searched:
        if code == -signal.SIGKILL:
            return Searched(met, 0, f"pan took longer than {self.seconds} s")
        if code:
            raise SpinError(f"pan failed: {' '.join(told.split())[:300]}")
        try:
            return Searched(met, states_of(told) - 1)
        except TimeoutError as error:
            return Searched(met, 0, str(error))
