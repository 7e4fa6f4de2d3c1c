"""What one verdict costs: checking an s_client text in a warm process, and starting `wirestate check`.

Run `python bench/check_text.py [TEXT]`. Start-up is the median wall time of whole processes, beside two processes
that everybody can compare with, measured in turns in the same run: `python -c pass` and `openssl version`.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

TRACE = Path(__file__).parent.parent / "traces/tls12/client_auth_rsa.txt"
WARM_UP, CHECKS, STARTS = 5, 200, 15


def main(arguments: Sequence[str]) -> None:
    trace = Path(arguments[0]) if arguments else TRACE
    print(f"{trace.name}: {trace.stat().st_size / 1000:.1f} kB, with{'' if _keys(trace) else 'out'} key log")
    print(f"one check after start  {_milliseconds(_checks(trace))}")
    starts = _starts(trace)
    bare = starts["python -c pass"]
    for name, times in starts.items():
        ratio = statistics.median(times) / statistics.median(bare)
        print(f"{name:<22} {_milliseconds(times)}   {ratio:5.2f} × python -c pass")


def _keys(trace: Path) -> bool:
    return trace.with_suffix(".keys").exists()


def _checks(trace: Path) -> list[float]:
    from wirestate.checker.paths import check_paths

    def check() -> None:
        assert len(check_paths([str(trace)]).connections) == 1

    for _ in range(WARM_UP):
        check()
    return [_timed(check) for _ in range(CHECKS)]


def _starts(trace: Path) -> Mapping[str, list[float]]:
    """The wall times of each command; they take turns, so that a slow moment of the machine hits all of them."""
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "openssl version": ["openssl", "version"],
        "wirestate --help": [sys.executable, "-m", "wirestate", "--help"],
        "wirestate check TEXT": [sys.executable, "-m", "wirestate", "check", str(trace)],
    }
    present = {name: command for name, command in commands.items() if shutil.which(command[0])}
    times: dict[str, list[float]] = {name: [] for name in present}
    for _ in range(STARTS):
        for name, command in present.items():
            times[name].append(_timed(partial(_run, command)))
    return times


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def _timed(action: Callable[[], None]) -> float:
    before = time.perf_counter()
    action()
    return time.perf_counter() - before


def _milliseconds(times: Sequence[float]) -> str:
    middle, low, high = statistics.median(times), min(times), max(times)
    return f"median {middle * 1000:7.2f} ms   ({low * 1000:.2f} to {high * 1000:.2f}, {len(times)} runs)"


if __name__ == "__main__":
    main(sys.argv[1:])
