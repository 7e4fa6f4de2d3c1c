"""`wirestate check` with several processes and on a terminal: how they end, and what is seen meanwhile."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from wirestate.checker import paths as checker
from wirestate.checker.parallel import dealt
from wirestate.checker.paths import Task, check_paths
from wirestate.checker.verdict import Result
from wirestate.cli import cli
from wirestate.commands import progress
from wirestate.commands.check import usable_cores

TRACES = Path(__file__).parents[1] / "traces"
HEAD = bytes.fromhex("d4c3b2a1020004000000000000000000ffff000001000000")
ASLEEP = """
import os, signal, sys, time
import wirestate.checker.parallel as parallel
from wirestate.cli import main
here, judge = os.getpid(), parallel.judge_source
signal.signal(signal.SIGINT, signal.default_int_handler)  # tests that run in the background inherit that it is ignored
def sleep(*args):
    if os.getpid() == here:
        return judge(*args)
    os.write(1, b"%d\\n" % os.getpid())
    time.sleep(60)
if sys.argv[2] == "read":
    parallel.Work.read = sleep
else:
    parallel.judge_source = sleep
sys.exit(main(["check", "--jobs", "3", sys.argv[1]]))
"""
"""The command, with processes that say who they are and then sleep for a minute instead of what they should do: the first one
waits for two others that judge, or for the one that reads."""

Judging = tuple[subprocess.Popen[bytes], list[int]]


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A capture that is worth two processes."""
    path = tmp_path / "large.pcap"
    path.write_bytes(HEAD + bytes(1 << 21))
    return path


@pytest.fixture(params=["judge", "read"])
def judging(large: Path, request: pytest.FixtureRequest) -> Iterator[Judging]:
    command = [sys.executable, "-c", ASLEEP, str(large), request.param]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    assert process.stdout is not None
    children = [int(process.stdout.readline()) for _ in range(2 if request.param == "judge" else 1)]
    yield process, children
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def gone(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def soon_gone(pids: list[int]) -> bool:
    limit = time.monotonic() + 30
    while not all(map(gone, pids)) and time.monotonic() < limit:
        time.sleep(0.01)
    return all(map(gone, pids))


@pytest.mark.parametrize("everyone", [True, False])
def test_interrupt_ends_all_processes_without_a_word(judging: Judging, everyone: bool) -> None:
    process, children = judging
    if everyone:  # as a terminal does
        os.killpg(process.pid, signal.SIGINT)
    else:
        process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"\n")  # the line of the ^C ends
    assert soon_gone(children)


def test_killed_command_leaves_no_process(judging: Judging) -> None:
    process, children = judging
    process.kill()
    assert soon_gone(children)


def test_killed_process_is_an_error_of_its_capture(judging: Judging, large: Path) -> None:
    process, children = judging
    for child in children:
        os.kill(child, signal.SIGKILL)
    err = process.communicate(timeout=30)[1].decode()
    assert process.returncode == 2
    if len(children) == 1:
        assert f"wirestate: {large}: the process that read it died: verdicts are missing" in err
    else:
        for part in (2, 3):
            assert f"wirestate: {large}: the process that judged it (part {part} of 3) died: its verdicts are missing" in err


def test_two_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("wirestate.checker.paths.SMALL", 0)
    monkeypatch.setattr("wirestate.checker.parallel.SMALL", 0)
    paths = [str(TRACES / "bad" / f"tls13_certificate_{name}.pcap") for name in ("missing", "verify_pkcs1")]
    seen: list[int] = []
    assert check_paths(paths, jobs=2, progress=seen.append).as_json() == check_paths(paths).as_json()
    assert seen[-1] == 2


@pytest.mark.parametrize(("sizes", "jobs", "large", "lots"), [
    ([9], 2, [0], [[], []]),
    ([9, 1], 2, [0], [[1], []]),
    ([5, 5], 2, [], [[0], [1]]),
    ([5, 5, 5], 2, [0], [[1], [2]]),
    ([5, 5, 5, 5], 4, [], [[0], [1], [2], [3]]),
    ([1, 2, 3, 4], 2, [], [[3, 0], [2, 1]]),
    ([0], 2, [], [[0]]),
])  # fmt: skip
def test_captures_dealt_out_so_that_all_end_together(sizes: list[int], jobs: int, large: list[int], lots: list[list[int]]) -> None:
    """Those that would keep one process at work alone are judged by all; sizes are in megabytes."""
    tasks = [Task(place, str(place)) for place in range(len(sizes))]
    split, whole = dealt(tasks, {place: size << 20 for place, size in enumerate(sizes)}, jobs)
    assert ([t.place for t in split], [[t.place for t in lot] for lot in whole]) == (large, lots)


def options(monkeypatch: pytest.MonkeyPatch, *args: str) -> dict[str, object]:
    """What the command hands to the checker."""
    given: dict[str, object] = {}

    def check_paths(paths: object, **options: object) -> Result:
        given.update(options)
        return Result()

    monkeypatch.setattr(checker, "check_paths", check_paths)
    assert CliRunner().invoke(cli, ["check", *args, "x"]).exit_code == 0
    return given


def test_jobs_are_the_usable_cores_unless_given(monkeypatch: pytest.MonkeyPatch) -> None:
    assert usable_cores() >= 1
    assert options(monkeypatch)["jobs"] == usable_cores()
    assert options(monkeypatch, "--jobs", "3")["jobs"] == 3
    assert options(monkeypatch, "-j", "1", "--cluster", "tcp://h:1")["cluster"] == "tcp://h:1"


def test_no_jobs_are_refused() -> None:
    assert CliRunner().invoke(cli, ["check", "--jobs", "0", "x"]).exit_code == 2


def test_progress_into_a_pipe_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert options(monkeypatch)["progress"] is None


METERED = """
from wirestate.commands import progress
progress.PATIENCE = {}
with progress.metered() as meter:
    meter(1234567)
"""


def on_terminal(code: str, **environment: str) -> str:
    """What a program writes on a terminal as its standard error."""
    ours, theirs = pty.openpty()
    subprocess.run([sys.executable, "-c", code], stderr=theirs, env=os.environ | environment, check=False)
    os.close(theirs)
    said = b""
    with suppress(OSError):  # EIO at the end, on Linux
        while piece := os.read(ours, 4096):
            said += piece
    os.close(ours)
    return said.decode()


def test_progress_on_a_terminal_tells_connections_and_their_rate() -> None:
    said = on_terminal(METERED.format(0), TERM="xterm", COLUMNS="120")
    assert "1,234,567 connections" in said
    assert "connections/s" in said
    assert said.endswith("\x1b[2K")  # the line is wiped out


def test_progress_of_a_short_run_is_not_shown() -> None:
    assert on_terminal(METERED.format(60), TERM="xterm") == ""


def test_progress_on_a_dumb_terminal_is_none() -> None:
    assert "TypeError: 'NoneType' object is not callable" in on_terminal(METERED.format(0), TERM="dumb")


def test_progress_told_often_is_drawn_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []

    class Fake:
        def update(self, task: object, *, completed: int, rate: str) -> None:
            drawn.append(completed)

        def refresh(self) -> None:
            assert drawn

    monkeypatch.setattr(progress, "_shown", lambda: (Fake(), 0))
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PACE", 1000)
    meter = progress.Meter()
    for number in range(1, 100):
        meter(number)
    assert drawn == [1]


def test_named_pipe_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe.pcap"
    os.mkfifo(path)
    content = (TRACES / "bad/tls13_certificate_missing.pcap").read_bytes()
    writer = "import sys; open(sys.argv[1], 'wb').write(bytes.fromhex(sys.argv[2]))"
    with subprocess.Popen([sys.executable, "-c", writer, path, content.hex()]):
        result = check_paths([str(path)], jobs=2)
    assert len(result.connections) == 1
    assert not result.errors
