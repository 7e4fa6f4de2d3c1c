"""SPIN as an engine: the Promela export of one question, compiled and searched exhaustively, and its trail read as a run.

It shares with the solvers nothing but the system: what it is given is text, what it answers is a verdict, a count of
states, and which branches it took. A run is replayed on the system's own moves before anyone sees it. Needs the programs
`spin` and `cc`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from wirestate.model.core import Expr, ModelError, Ref, Value
from wirestate.model.explore import solve
from wirestate.model.export.promela import program_text
from wirestate.model.properties.claims import Kind, Property, about_steps
from wirestate.model.slices import Program, goal, program, sought
from wirestate.model.expressions import conjunction
from wirestate.model.system import Move, System
from wirestate.model.verify.mortal import MORTAL_C
from wirestate.model.verify.results import Result, Verdict
from wirestate.model.verify.runs import Facts, NotARun, Run, State, follow, valuation, with_step

MEGABYTES = 4000
"""What a search may keep before it gives up."""
COMPILE = ("-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-DBFS", f"-DMEMLIM={MEGABYTES}")
STATES = re.compile(r"^\s*(\d+) (states, stored|nominal states)", re.MULTILINE)
ERRORS = re.compile(r"errors: (\d+)")
MARK = re.compile(r"^\s*@(start|found|)((?: \d+)*)\s*$", re.MULTILINE)


class SpinError(ModelError):
    """SPIN or the compiler is missing, or does not accept what it was given: no verdict on the model."""


@dataclass(frozen=True)
class Searched:
    """What SPIN found: a run to the goal, or that there is none among so many states."""

    run: Run | None
    states: int
    seconds: float


def decide(each: Property, system: System, seconds: float | None = None) -> Result:
    """One property, of a system that has its ghosts. `ModelError` for kinds that are about more than single runs."""
    found = search(system, sought(each), seconds)
    if each.kind is Kind.REACHABLE:
        verdict = Verdict.PROVED if found.run else Verdict.VIOLATED
    else:
        verdict = Verdict.VIOLATED if found.run else Verdict.PROVED
    return Result(each, verdict, "spin", run=found.run, seconds=found.seconds)


def search(system: System, expr: Expr, seconds: float | None = None) -> Searched:
    """A shortest run to a state or a step of which an expression holds, or None. `TimeoutError` if it gave up."""
    began = perf_counter()
    wanted = goal(system, expr)
    prog = program(system, wanted, merged=True)
    if not prog.found:
        return Searched(None, 0, perf_counter() - began)
    states, trail = _searched(prog, seconds)
    run = _replayed(system, prog, trail) if trail else None
    if run is not None and about_steps(expr):
        run = with_step(system, run, expr)
    return Searched(run, states, perf_counter() - began)


def count(system: System, seconds: float | None = None) -> int:
    """How many states the system has, those that differ only in what no run reads again being one."""
    prog = program(system, merged=True)
    states, _ = _searched(prog, seconds)
    return states - bool(prog.start)


def _searched(prog: Program, seconds: float | None) -> tuple[int, str]:
    """How many states SPIN visited, and what a replay of its trail prints: nothing if there is no trail."""
    with TemporaryDirectory(prefix="wirestate-") as name:
        folder = Path(name)
        compiled(folder, program_text(prog), COMPILE, seconds)
        told = called(folder, ("./pan", "-E"), seconds)
        states = states_of(told)
        if (folder / "model.pml.trail").exists():
            return states, called(folder, ("./pan", "-r", "-n"), seconds)
        return states, ""


def compiled(folder: Path, text: str, options: Sequence[str], seconds: float | None) -> None:
    """Make `pan`, the search of a program in Promela, in a folder. It ends with whoever runs it."""
    (folder / "model.pml").write_text(text)
    (folder / "mortal.c").write_text(MORTAL_C)
    called(folder, ("spin", "-o2", "-a", "model.pml"), seconds)
    called(folder, ("cc", *options, "-o", "pan", "pan.c", "mortal.c"), seconds)


def called(folder: Path, command: Sequence[str], seconds: float | None) -> str:
    program_ = command[0]
    if not program_.startswith("./") and shutil.which(program_) is None:
        raise SpinError(f"the SPIN engine needs the program {program_!r}: make system-verify installs it")
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(f"{program_} took longer than {seconds} s") from error
    if done.returncode and "-r" not in command:
        raise SpinError(f"{program_} failed: {' '.join((done.stderr or done.stdout).split())[:300]}")
    return done.stdout


def states_of(told: str) -> int:
    """The number of states that `pan` reports; `TimeoutError` if it did not see all and found nothing."""
    errors = ERRORS.search(told)
    counts = {kind: int(number) for number, kind in STATES.findall(told)}
    if errors is None or not counts:
        raise SpinError(f"pan said what is not understood: {' '.join(told.split())[:300]}")
    gave_up = "reached -DMEMLIM bound" in told or "max search depth too small" in told
    if errors.group(1) == "0" and gave_up:
        raise TimeoutError(f"SPIN gave up at {MEGABYTES} MB")
    return counts.get("nominal states", counts["states, stored"])


def _replayed(system: System, prog: Program, trail: str) -> Run:
    """The run of the system that the printed choices describe."""
    marks = [(kind, tuple(map(int, numbers.split()))) for kind, numbers in MARK.findall(trail)]
    if not marks or marks[-1][0] != "found":
        raise NotARun(f"{system.name}: SPIN's trail does not end at what was looked for")
    config: dict[Ref, Value] = {}
    steps = []
    for kind, numbers in marks:
        if kind == "start":
            config = {c.ref: c.ref.domain[i] for c, i in zip(prog.start, numbers, strict=True)}
        elif not kind:
            steps.append(numbers)
    start = _start(system, config)
    state, taken = start, []
    for number, *chosen in steps:
        step = _step(system, prog, state, number, chosen)
        taken.append(step)
        state = follow(system, state, [step]).end
    return follow(system, start, taken)


def _start(system: System, config: Mapping[Ref, Value]) -> State:
    """An initial state with these values: what was cut away has any."""
    space: dict[Ref, Sequence[Value]] = {v: v.domain if v.initial is None else (v.initial,) for v in system.vars}
    found = solve(system.start, space | {ref: (value,) for ref, value in config.items()})
    if found is None:
        raise NotARun(f"{system.name}: no initial state begins SPIN's trail")
    return tuple(found[v] for v in system.vars)


def _step(system: System, prog: Program, state: State, number: int, chosen: Sequence[int]) -> tuple[Move, Facts]:
    """The move that a branch stands for, with facts that allow it and are as SPIN chose."""
    branch = prog.branches[number]
    facts = {c.ref: (c.ref.domain[i],) for c, i in zip(branch.choices, chosen, strict=True)}
    here: dict[Ref, Sequence[Value]] = {r: (v,) for r, v in valuation(system, state).items()}
    for index, extra in branch.moves:
        move = system.moves[prog.cut.origin[index]]
        found = solve(conjunction((move.when, extra)), {f: f.domain for f in move.facts} | facts | here)
        if found is not None:
            return move, {f: found[f] for f in move.facts}
    raise NotARun(f"{system.name}: SPIN took a step that no move makes")
