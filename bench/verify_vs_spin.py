"""The same properties of the same model decided by z3 and by SPIN: verdicts, lengths of runs, times, and the ratio.

Run `python bench/verify_vs_spin.py [--system S] [--property ID…] [--every N] [--mutants] [--seconds N] [--jobs N]`. Each property is
decided twice in one process, with its own ghosts only: by property-directed reachability (with the shortest counterexample, if
it is violated), and by SPIN's exhaustive breadth-first search of its Promela export, compilation included. Seconds are processor
time, of the process and of the programs that it runs. With `--mutants`, so is each property that a mutant is said to break, of that
mutant. Only what SPIN can say something of is asked, and nothing that was kept of earlier proofs is used. Exit 1 if the engines
disagree on a verdict or on the length of the shortest run, 2 if SPIN is missing.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import shutil
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Kind, Property
from wirestate.model.system import System
from wirestate.model.verify import spin
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.second import cannot

Case = tuple[str, str]
"""A property by name, and a mutant by id (or nothing)."""


@dataclass(frozen=True)
class Compared:
    """Both answers: verdict, length of the run (-1: none), seconds of processor time; `lost` says that an engine gave up."""

    case: Case
    verdicts: tuple[str, str]
    lengths: tuple[int, int]
    seconds: tuple[float, float]

    @property
    def lost(self) -> bool:
        return "gave up" in self.verdicts

    @property
    def agree(self) -> bool:
        return self.lost or (self.verdicts[0] == self.verdicts[1] and self.lengths[0] == self.lengths[1])


def main(arguments: Sequence[str]) -> int:
    options = _options(arguments)
    if not (shutil.which("spin") and shutil.which("cc")):
        print("spin and cc are needed: make system-verify", file=sys.stderr)
        return 2
    listed = list(_cases(options))
    found = []
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(options.jobs, mp_context=context) as pool:
        for each in pool.map(partial(compared, seconds=options.seconds), listed):
            print(_line(each), flush=True)
            found.append(each)
    both = [each for each in found if not each.lost]
    z3, other = (sum(each.seconds[i] for each in both) for i in (0, 1))
    wrong = sum(not each.agree for each in found)
    print(f"{len(both)} decided by both, {wrong} disagreements, {len(found) - len(both)} given up by one")
    print(f"z3 {z3:.1f} s, SPIN {other:.1f} s: {other / z3 if z3 else 0:.2f} × z3")
    return 1 if wrong else 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--system", action="append", help="only properties of this system")
    parser.add_argument("--property", action="append", help="only properties whose name begins so")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth property of each system")
    parser.add_argument("--mutants", action="store_true", help="mutants instead of the model")
    parser.add_argument("--seconds", type=float, default=300.0, help="for one engine and one property")
    parser.add_argument("--jobs", type=int, default=1)
    return parser.parse_args(arguments)


def _cases(options: argparse.Namespace) -> Iterator[Case]:
    kinds = (Kind.ALWAYS, Kind.FALSE, Kind.REACHABLE)  # what a search of single runs can decide
    wanted = [
        p for p in catalogue.properties()
        if p.kind in kinds and not cannot("spin", p) and (not options.system or p.system in options.system)
        and (not options.property or any(p.name.startswith(start) for start in options.property))
    ]  # fmt: skip
    by_system = groupby(sorted(wanted, key=lambda p: p.system), lambda p: p.system)
    wanted = [p for _, listed in by_system for p in list(listed)[options.every - 1 :: options.every]]
    if not options.mutants:
        yield from ((p.name, "") for p in wanted)
        return
    for mutant in catalogue.mutants():
        for each in wanted:
            if each.id in mutant.breaks and _changed(each, mutant.id):
                yield each.name, mutant.id


def _changed(each: Property, mutant: str) -> bool:
    return _system(each, mutant).moves != catalogue.system(each.system).moves


def _system(each: Property, mutant: str) -> System:
    bug = next((m for m in catalogue.mutants() if m.id == mutant), None)
    return catalogue.system(each.system, bug)


def processor_time() -> float:
    """Of this process and of the programs that it ran and that ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def compared(case: Case, seconds: float) -> Compared:
    """One property of one system by both engines."""
    each = next(p for p in catalogue.properties() if p.name == case[0])
    prover = Prover(_system(each, case[1]), [each], seconds)
    verdicts, lengths, times = [], [], []
    for decide in (lambda: prover.decide(each, "pdr"), lambda: spin.decide(each, prover.system, seconds)):
        began = processor_time()
        try:
            result = decide()
            verdicts.append(str(result.verdict))
            lengths.append(len(result.run.steps) if result.run else -1)
        except TimeoutError:
            verdicts.append("gave up")
            lengths.append(-1)
        times.append(processor_time() - began)
    return Compared(case, (verdicts[0], verdicts[1]), (lengths[0], lengths[1]), (times[0], times[1]))


def _line(each: Compared) -> str:
    name = " of ".join(filter(None, reversed(each.case)))
    run = f"{each.lengths[0]} steps" if each.lengths[0] >= 0 else ""
    mark = "" if each.agree else f"   DISAGREE: SPIN has {each.verdicts[1]}, {each.lengths[1]} steps"
    lost = "   SPIN gave up" if each.verdicts[1] == "gave up" else "   z3 gave up" if each.lost else ""
    return f"{name:<44} {each.verdicts[0]:<9} {run:<9} z3 {each.seconds[0]:6.1f} s   SPIN {each.seconds[1]:6.1f} s{mark}{lost}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
