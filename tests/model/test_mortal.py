"""A search ends with the process that asked for it, even if that one is killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from time import monotonic, sleep

import pytest

from wirestate.model.verify.mortal import MORTAL_C

SLEEPS = "#include <stdio.h>\n#include <unistd.h>\nint main(void) { puts(\"here\"); fflush(stdout); sleep(60); return 0; }\n"
STARTS = """
    import subprocess, sys
    child = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True)
    child.stdout.readline()
    print(child.pid, flush=True)
    child.wait()
"""
FORKS = """
    import multiprocessing, os, time
    from concurrent.futures import ProcessPoolExecutor
    from wirestate.model.verify.mortal import mortal
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork"), initializer=mortal) as pool:
        print(pool.submit(os.getpid).result(), flush=True)
        time.sleep(60)
"""


def ended(pid: int) -> bool:
    """Within some seconds there is no such process (a zombie that nobody waits for is none)."""
    until = monotonic() + 20
    while monotonic() < until:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] in "ZX":
                return True
        except (FileNotFoundError, ProcessLookupError):
            return True
        sleep(0.02)
    os.kill(pid, signal.SIGKILL)
    return False


def killed_parent(script: str, *arguments: str) -> int:
    """The child of a process that was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *arguments], stdout=subprocess.PIPE, text=True
    ) as parent:  # fmt: skip
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    return child


@pytest.mark.skipif(not shutil.which("cc"), reason="cc is not installed: make system-verify")
@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_program_with_a_killed_parent_ends(tmp_path: Path) -> None:
    (tmp_path / "main.c").write_text(SLEEPS)
    (tmp_path / "mortal.c").write_text(MORTAL_C)
    subprocess.run(["cc", "-o", "main", "main.c", "mortal.c"], cwd=tmp_path, check=True)
    assert ended(killed_parent(STARTS, str(tmp_path / "main")))


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is of Linux")
def test_worker_with_a_killed_parent_ends() -> None:
    assert ended(killed_parent(FORKS))
