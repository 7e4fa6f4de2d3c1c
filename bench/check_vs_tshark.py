"""`wirestate check` with every check on beside tshark that lists handshakes: time, memory and growth on the same captures.

Run `python bench/check_vs_tshark.py [--folder F] [--connections N] [--rounds N] [--scale]`, as root the first time: the
captures are recorded once (record.py) and kept in the folder. Two kinds: `short`, a handshake and a response of 2 kB, and `page`, one
of 32 kB. Whole processes are measured, in turns, so that a slow moment of the machine hits all of them; the medians count.
CPU time is that of a process and its children. Memory is the highest sum over the process tree (proportional set size),
sampled in a run of its own. Exit 1 if a bar is missed, 2 if it cannot be measured.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from record import CannotRecordError, Recording, recorded

CONNECTIONS = 5_000
SCALE = 10
RESPONSES = {"short": 2_000, "page": 32_000}
WITH_KEYS, WITH_KEYS_ONE, WITHOUT_KEYS, MEMORY, GROWTH = 4, 2, 8, 0.5, 1.10
"""The bars: times faster than tshark with keys on all cores and on one, and without; memory beside tshark's; and time per
connection of ten times the connections beside that of the usual number."""
SAMPLE = 0.02
TSHARK, ONE, ALL = "tshark", "wirestate --jobs 1", "wirestate"


@dataclass
class Cost:
    """What the runs of one command took: seconds, seconds of CPU, and bytes at the highest point."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    peak: int = 0

    def medians(self) -> tuple[float, float, float]:
        return median(self.wall), median(self.cpu), self.peak / 1e6


Costs = Mapping[str, Cost]
Bar = tuple[str, bool]


def main() -> int:
    options = _options()
    try:
        _tshark()
        with _folder(options.folder) as folder:
            bars = list(_bars(Path(folder), options.connections, options.rounds))
            if options.scale:
                bars += _growth(Path(folder), options.rounds)
    except CannotRecordError as error:
        print(f"check_vs_tshark: {error}", file=sys.stderr)
        return 2
    print()
    for text, met in bars:
        print(f"{'met   ' if met else 'MISSED'}  {text}")
    return 0 if all(met for _, met in bars) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--folder", type=Path, help="where the captures are kept (default: a temporary one, not kept)")
    parser.add_argument("--connections", type=int, default=CONNECTIONS, help=f"in each capture (default: {CONNECTIONS})")
    parser.add_argument("--rounds", type=int, default=5, help="how often each command is run (default: 5)")
    parser.add_argument("--scale", action="store_true", help=f"also time per connection: {CONNECTIONS} and {SCALE} times as many")
    return parser.parse_args()


def _folder(given: Path | None) -> tempfile.TemporaryDirectory[str] | _Kept:
    return _Kept(given) if given else tempfile.TemporaryDirectory(prefix="wirestate-bench-")


class _Kept:
    def __init__(self, path: Path) -> None:
        self.path = str(path.resolve())

    def __enter__(self) -> str:
        return self.path

    def __exit__(self, *_: object) -> None:
        """The captures stay."""


def _tshark() -> None:
    if shutil.which("tshark") is None:
        raise CannotRecordError("needs the program tshark to compare with")


def _bars(folder: Path, connections: int, rounds: int) -> Iterator[Bar]:
    print(f"{len(os.sched_getaffinity(0))} cores, medians of {rounds} rounds")
    for kind, response in RESPONSES.items():
        recording = recorded(folder, kind, connections, response)
        _verify(recording)
        for keyed in (True, False):
            title = f"{kind}, with{'' if keyed else 'out'} keys"
            costs = _measured(_commands(recording, keyed), rounds)
            _table(f"{title}: {recording}", costs)
            yield from _judged(title, costs, keyed)


def _commands(recording: Recording, keyed: bool) -> dict[str, list[str]]:
    capture, keys = str(recording.capture), str(recording.keys)
    fields = ["-Y", "tls.handshake", "-T", "fields", "-e", "frame.number", "-e", "tls.handshake.type"]
    check = [sys.executable, "-m", "wirestate", "check", *(["--keylog", keys] if keyed else [])]
    return {
        TSHARK: ["tshark", "-r", capture, *(["-o", f"tls.keylog_file:{keys}"] if keyed else []), *fields],
        ONE: [*check, "--jobs", "1", capture],
        ALL: [*check, capture],
    }


def _verify(recording: Recording) -> None:
    """What is measured is the right thing: every connection is there, and none deviates."""
    command = [*_commands(recording, True)[ALL], "--format", "json"]
    totals = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout)["totals"]
    if (totals["connections"], totals["conforms"]) != (recording.connections, recording.connections):
        raise CannotRecordError(f"{recording.capture}: not {recording.connections} that conform, but {totals}")


def _measured(commands: Mapping[str, list[str]], rounds: int) -> Costs:
    """The commands take turns. The run for memory comes first, and warms the page cache."""
    costs = {name: Cost(peak=_peak(command)) for name, command in commands.items()}
    for _ in range(rounds):
        for name, command in commands.items():
            wall, cpu = _run(command)
            costs[name].wall.append(wall)
            costs[name].cpu.append(cpu)
    return costs


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """With compiled modules kept, as an installed program has them, whatever the environment says."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)


def _run(command: Sequence[str]) -> tuple[float, float]:
    """Seconds, and seconds of CPU with those of children that were waited for."""
    before = time.perf_counter()
    process = _started(command)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    _demand_success(command, process.returncode)
    return wall, usage.ru_utime + usage.ru_stime


def _demand_success(command: Sequence[str], code: int) -> None:
    if code != 0:
        raise CannotRecordError(f"{' '.join(command)}: exit code {code}")


def _peak(command: Sequence[str]) -> int:
    """The highest sum of the proportional set sizes of the process and its descendants."""
    process, highest = _started(command), 0
    while process.poll() is None:
        highest = max(highest, sum(map(_proportional, _tree(process.pid))))
        time.sleep(SAMPLE)
    _demand_success(command, process.returncode)
    return highest


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = [c for task in Path(f"/proc/{pid}/task").iterdir() for c in (task / "children").read_text().split()]
    except OSError:
        return
    for child in children:
        yield from _tree(int(child))


def _proportional(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def _table(title: str, costs: Costs) -> None:
    print(f"\n{title}\n{'':<22}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}      tshark ÷ wall     CPU    peak")
    theirs = costs[TSHARK].medians()
    for name, cost in costs.items():
        ours = cost.medians()
        ratios = "" if name == TSHARK else "".join(f"{t / o:8.2f}" for t, o in zip(theirs, ours, strict=True))
        print(f"{name:<22}{ours[0]:>9.3f}{ours[1]:>9.3f}{ours[2]:>9.1f}          {ratios}", flush=True)


def _judged(title: str, costs: Costs, keyed: bool) -> Iterator[Bar]:
    theirs, bars = costs[TSHARK].medians(), {ALL: WITH_KEYS, ONE: WITH_KEYS_ONE} if keyed else {ALL: WITHOUT_KEYS}
    for name, bar in bars.items():
        faster = theirs[0] / costs[name].medians()[0]
        yield f"{title}: {name} {faster:.2f} × as fast as tshark (at least {bar})", faster >= bar
    for name in (ALL, ONE):
        share = costs[name].medians()[2] / theirs[2]
        yield f"{title}: {name} peak memory {share:.2f} of tshark's (at most {MEMORY})", share <= MEMORY


def _growth(folder: Path, rounds: int) -> Iterator[Bar]:
    """Time per connection for many connections beside that for the usual number, in turns."""
    recordings = [recorded(folder, "short", n, RESPONSES["short"]) for n in (CONNECTIONS, SCALE * CONNECTIONS)]
    _verify(recordings[1])
    print(f"\nshort, with keys: time per connection\n{'':<22}" + "".join(f"{r.connections:>14,}" for r in recordings) + "   ratio")
    commands = [_commands(r, True) for r in recordings]
    for name in (ONE, ALL):
        costs = _measured({str(i): c[name] for i, c in enumerate(commands)}, rounds)
        each = [median(c.wall) / r.connections * 1e6 for c, r in zip(costs.values(), recordings, strict=True)]
        ratio, peaks = each[1] / each[0], [c.peak / 1e6 for c in costs.values()]
        print(f"{name:<22}{each[0]:>11.1f} µs{each[1]:>11.1f} µs{ratio:>8.3f}   (peak {peaks[0]:.1f} and {peaks[1]:.1f} MB)", flush=True)
        yield f"{name}: time per connection grows {ratio:.3f} × with {SCALE} × the connections (at most {GROWTH:.2f})", ratio <= GROWTH


if __name__ == "__main__":
    sys.exit(main())
