"""Captures judged by a real Dask scheduler and two workers on loopback: as here, whoever is killed, nothing twice."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import Client

from wirestate.checker.cluster import judge_part
from wirestate.checker.keep import keeping
from wirestate.checker.observation import SourceError
from wirestate.checker.parallel import part_name
from wirestate.checker.paths import Task, check_paths
from wirestate.checker.verdict import Result

TRACES = Path(__file__).parents[2] / "traces"
NAMES = ("bad/tls13_certificate_missing", "bad/tls12_change_cipher_spec_after_fatal_alert")
COPIES = 6


def started(log: Path, *command: str) -> subprocess.Popen[bytes]:
    with log.open("wb") as stream:
        return subprocess.Popen([sys.executable, "-m", *command], stdout=stream, stderr=stream, stdin=subprocess.DEVNULL)


def scheduler(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    file = folder / "scheduler.json"
    command = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show", "--scheduler-file", str(file))
    process = started(folder / "scheduler.log", "distributed.cli.dask_scheduler", *command)
    until(file.exists)
    until(lambda: file.read_text().rstrip().endswith("}"))
    return process, json.loads(file.read_text())["address"]


def worker(folder: Path, name: str, address: str, *options: str) -> subprocess.Popen[bytes]:
    where = ("--local-directory", str(folder / name), "--name", name)
    process = started(folder / f"{name}.log", "distributed.cli.dask_worker", "--nthreads", "1", "--no-dashboard", *where, *options, address)
    until(lambda: "Registered to:" in (folder / f"{name}.log").read_text())
    return process


def until(ready: object) -> None:
    """Wait for what other processes do; a minute is much more than they need."""
    assert callable(ready)
    limit = time.monotonic() + 60
    while not ready():
        assert time.monotonic() < limit
        time.sleep(0.02)


def ended(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cluster")


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """A scheduler with one worker under a nanny."""
    process, where = scheduler(folder)
    first = worker(folder, "kept", where)
    yield where
    ended(first)
    ended(process)


@pytest.fixture(scope="module")
def captures(folder: Path) -> str:
    """Captures that deviate, most with key logs, and one that is no capture inside."""
    into = folder / "captures"
    into.mkdir()
    for name in NAMES:
        for i in range(COPIES):
            for path in (TRACES / name).parent.glob(f"{Path(name).name}.*"):
                if path.suffix in (".pcap", ".keys"):
                    shutil.copy(path, into / f"{path.stem}_{i}{path.suffix}")
    (into / "damaged.pcap").write_bytes(bytes.fromhex("d4c3b2a1020004000000000000000000ffff000001000000") + b"\1" * 9)
    return str(into)


def told(result: Result) -> object:
    return json.loads(json.dumps(result.as_json()))


def test_cluster_finds_what_one_process_finds(address: str, captures: str) -> None:
    seen: list[int] = []
    result = check_paths([captures], cluster=address, progress=seen.append)
    alone = check_paths([captures])
    assert told(result) == told(alone)
    assert seen[-1] == len(alone.connections) > 2 * COPIES
    assert result.errors


def test_worker_killed_with_tasks_loses_and_repeats_nothing(
    address: str, captures: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker is stopped first, so that it certainly has tasks that it has not done when it is killed."""
    monkeypatch.setattr("wirestate.checker.parallel.SMALL", 0)  # captures in parts
    second = worker(folder, "killed", address, "--no-nanny")
    second.send_signal(signal.SIGSTOP)
    done: list[int] = []
    held: list[int] = []

    def kill(number: int) -> None:
        if not done:
            with Client(address, set_as_default=False) as other:
                held.extend(len(keys) for keys in other.processing().values() if keys)
            second.kill()
        done.append(number)

    try:
        result = check_paths([captures], cluster=address, progress=kill)
    finally:
        second.kill()
        second.wait()
    alone = check_paths([captures])
    assert told(result) == told(alone)
    assert held  # the worker that was stopped had tasks; the other may have done its own
    assert done == sorted(done)
    assert done[-1] == len(alone.connections)


def test_relative_paths_are_told_as_given(address: str, captures: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(captures).parent)
    result = check_paths(["captures"], cluster=address)
    assert {Path(c.source).parent.as_posix() for c in result.connections} == {"captures"}
    assert {e.source for e in result.errors} == {"captures/damaged.pcap"}


def test_external_psk_and_named_key_log_reach_the_workers(address: str) -> None:
    path = str(TRACES / "tls13/external_psk.pcap")
    asked = {"keylog": str(TRACES / "tls13/external_psk.keys"), "psks": [bytes.fromhex("1a2b3c4d5e6f70819203a4b5c6d7e8f9")]}
    result = check_paths([path], cluster=address, **asked)  # type: ignore[arg-type]
    assert told(result) == told(check_paths([path], **asked))  # type: ignore[arg-type]
    assert any("binder" in word for word in result.connections[0].verified)


def test_scheduler_without_workers_is_refused(tmp_path: Path, captures: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirestate.checker.cluster.PATIENCE", 0.2)
    process, where = scheduler(tmp_path)
    try:
        with pytest.raises(SourceError, match="this Dask scheduler has no workers"):
            check_paths([captures], cluster=where)
    finally:
        ended(process)


@pytest.mark.parametrize(("where", "message"), [("127.0.0.1", "missing port number"), ("what://x:1", "unknown address scheme")])
def test_address_that_is_none_is_refused(where: str, message: str, captures: str) -> None:
    with pytest.raises(SourceError, match=f"no Dask scheduler answers there .*{message}"):
        check_paths([captures], cluster=where)


def test_address_where_nobody_listens_is_refused(captures: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirestate.checker.cluster.PATIENCE", 0.2)
    with pytest.raises(SourceError, match="no Dask scheduler answers there"):
        check_paths([captures], cluster="127.0.0.1:1")


def test_distributed_not_installed_is_said(captures: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(SourceError, match=r"pip install 'wirestate\[cluster\]'"):
        check_paths([captures], cluster="127.0.0.1:1")


def test_capture_that_a_worker_cannot_open_is_an_error_of_it(tmp_path: Path) -> None:
    found = judge_part(Task(0, str(tmp_path / "elsewhere.pcap")), None, [], False)
    (error,) = found.errors
    assert (error.source, error.message) == (str(tmp_path / "elsewhere.pcap"), "cannot be opened: No such file or directory")
    assert part_name(Task(0, "x", (1, 3))) == " (part 2 of 3)"


def test_cluster_keeps_what_a_report_shows(address: str) -> None:
    capture = str(TRACES / f"{NAMES[0]}.pcap")
    with keeping():
        (away,) = check_paths([capture], cluster=address).connections
        (here,) = check_paths([capture]).connections
    assert away.kept is not None
    assert here.kept is not None
    assert (away.kept.segments, away.kept.places) == (here.kept.segments, here.kept.places)
    assert away.kept.story is not None
    assert away.kept.story.instead
