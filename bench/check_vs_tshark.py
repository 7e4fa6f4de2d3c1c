"""`wirestate check` with every check on beside tshark that lists handshakes: time, memory and growth on the same captures.

Run `python bench/check_vs_tshark.py [--folder F] [--connections N …] [--kind short|page] [--keys with|without] [--rounds N]`,
as root the first time: the captures are recorded once (record.py) and kept in the folder. Two kinds: `short`, a handshake
and a response of 2 kB, and `page`, one of 32 kB; each in two sizes. The bars hold at the larger size, where the start of
a process does not count for much; what it does at the smaller one is told beside it. Whole processes are measured, in
turns, so that a slow moment of the machine hits all of them; the medians count. CPU time is that of a process and its
children. Memory is the highest sum over the process tree (proportional set size), sampled in a run of its own. Exit 1 if
a bar is missed, 2 if it cannot be measured.
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

CONNECTIONS = 5_000, 50_000
RESPONSES = {"short": 2_000, "page": 32_000}
WITH_KEYS, WITH_KEYS_ONE, WITHOUT_KEYS, MEMORY, GROWTH = 4, 2, 8, 0.5, 1.10
"""The bars: times faster than tshark with keys on all cores and on one, and without; memory beside tshark's; and time per
connection of many connections beside that of few."""
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
Bar = tuple[str, bool | None]
"""What is said of it, and whether it is met; None where it is not asked for."""


def main() -> int:
    options = _options()
    try:
        _tshark()
        with _folder(options.folder) as folder:
            bars = list(_bars(Path(folder), options))
    except CannotRecordError as error:
        print(f"check_vs_tshark: {error}", file=sys.stderr)
        return 2
    print()
    for text, met in bars:
        print(f"{'' if met is None else 'met' if met else 'MISSED':<6}  {text}")
    return 1 if any(met is False for _, met in bars) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--folder", type=Path, help="where the captures are kept (default: a temporary one, not kept)")
    parser.add_argument("--connections", type=int, nargs="+", default=CONNECTIONS, metavar="N",
                        help="in each capture, the largest last (default: 5000 50000)")  # fmt: skip
    parser.add_argument("--kind", choices=RESPONSES, nargs="+", default=list(RESPONSES), help="which captures (default: all)")
    parser.add_argument("--keys", choices=("with", "without"), nargs="+", default=["with", "without"], help="(default: both)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each command is run (default: 5)")
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


def _bars(folder: Path, options: argparse.Namespace) -> Iterator[Bar]:
    sizes = sorted(options.connections)
    print(f"{len(os.sched_getaffinity(0))} cores, medians of {options.rounds} rounds")
    for kind in options.kind:
        recordings = [recorded(folder, kind, n, RESPONSES[kind]) for n in sizes]
        for recording in recordings:
            _verify(recording)
        for keyed in [word == "with" for word in options.keys]:
            title = f"{kind}, with{'' if keyed else 'out'} keys"
            each = [_measured(_commands(recording, keyed), options.rounds) for recording in recordings]
            for recording, costs in zip(recordings, each, strict=True):
                _table(f"{title}: {recording}", costs)
                yield from _judged(f"{title}, {recording.connections:,}", costs, keyed, asked=recording is recordings[-1])
            if len(sizes) > 1:
                yield from _growth(title, sizes, each)


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


def _judged(title: str, costs: Costs, keyed: bool, *, asked: bool) -> Iterator[Bar]:
    theirs, bars = costs[TSHARK].medians(), {ALL: WITH_KEYS, ONE: WITH_KEYS_ONE} if keyed else {ALL: WITHOUT_KEYS}
    for name, bar in bars.items():
        faster = theirs[0] / costs[name].medians()[0]
        yield f"{title}: {name} {faster:.2f} × as fast as tshark (at least {bar})", faster >= bar if asked else None
    for name in (ALL, ONE):
        share = costs[name].medians()[2] / theirs[2]
        yield f"{title}: {name} peak memory {share:.2f} of tshark's (at most {MEMORY})", share <= MEMORY if asked else None


def _growth(title: str, sizes: Sequence[int], each: Sequence[Costs]) -> Iterator[Bar]:
    """Time per connection for the most connections beside that for the fewest."""
    for name in (ONE, ALL):
        few, many = (each[i][name].medians()[0] / sizes[i] * 1e6 for i in (0, -1))
        text = f"{title}: {name} takes {few:.0f} µs for each of {sizes[0]:,} connections, {many:.0f} µs for each of {sizes[-1]:,}"
        yield f"{text} (at most {GROWTH:.2f} ×)", many <= GROWTH * few


if __name__ == "__main__":
    sys.exit(main())
