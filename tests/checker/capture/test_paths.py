"""From files to results: key logs beside, inside and of others, damage among healthy connections, several processes."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from tests.checker.capture.talk import FULL12, FULL13, keys_text, text_of, wired
from tests.checker.capture.writers import enhanced, interface, secrets, section
from traces.editing.packets import Capture, Wire
from wirestate.checker import parallel, paths
from wirestate.checker.observe.capture import relay
from wirestate.checker.paths import check_paths
from wirestate.checker.verdict import Result

COPIES = 1000


def capture_of(base: str) -> Capture:
    return wired(text_of(base)).capture


def told(result: Result) -> list[dict[str, Any]]:
    return [connection.as_json() for connection in result.connections]


def written(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return str(path)


def verified(result: Result) -> bool:
    (connection,) = result.connections
    return {"server_finished", "client_finished"} <= set(connection.verified)


@pytest.mark.parametrize("suffix", [".keys", ".keylog", ".sslkeylog"])
@pytest.mark.parametrize("packed", [False, True])
def test_key_log_beside(tmp_path: Path, suffix: str, packed: bool) -> None:
    content = capture_of(FULL13).content()
    path = written(tmp_path, "a.pcap.gz" if packed else "a.pcap", gzip.compress(content) if packed else content)
    written(tmp_path, f"a.pcap{suffix}" if packed and suffix == "" else f"a{suffix}", keys_text(FULL13))
    result = check_paths([path])
    assert verified(result)
    assert (result.connections[0].verdict, result.errors) == ("conforms", [])


def test_key_log_of_another_session(tmp_path: Path) -> None:
    path = written(tmp_path, "a.pcap", capture_of(FULL13).content())
    other = written(tmp_path, "other.keys", keys_text(FULL12))
    result = check_paths([path], keylog=other)
    assert result.connections[0].verdict == "conforms"
    (error,) = result.errors
    assert error.source == other
    assert "it is the key log of another session" in error.message


def inside(base: str, when: str) -> bytes:
    """A pcapng file with its secrets before, amid or after the packets, in one or two sections."""
    packets = [enhanced(packet, ticks=time) for time, packet in capture_of(base).packets]
    half = len(packets) // 2
    key = secrets(keys_text(base))
    head = section() + interface()
    if when == "before":
        return head + key + b"".join(packets)
    if when == "amid":
        return head + b"".join(packets[:4]) + key + b"".join(packets[4:])
    if when == "after":
        return head + b"".join(packets) + key
    return head + key + b"".join(packets[:half]) + head + b"".join(packets[half:])


@pytest.mark.parametrize("base", [FULL12, FULL13])
@pytest.mark.parametrize("when", ["before", "amid", "after", "another section"])
def test_secrets_inside(tmp_path: Path, base: str, when: str) -> None:
    """Secrets that come after the records that they open may be of no use, but they do no harm."""
    result = check_paths([written(tmp_path, "a.pcapng", inside(base, when))])
    assert (result.connections[0].verdict, result.errors) == ("conforms", [])
    assert verified(result) or when == "after"


def copies(number: int = COPIES) -> tuple[Capture, list[int]]:
    """Many connections, each of its own client; and the frame in which each begins."""
    capture, begins = Capture(), []
    text = {base: text_of(base) for base in (FULL12, FULL13)}
    for i in range(number):
        begins.append(len(capture.packets) + 1)
        wire = Wire(capture, 1024 + i)
        wired(text[(FULL12, FULL13)[i % 2]], wire=wire)
    return capture, begins


@pytest.fixture(scope="module")
def many() -> tuple[Capture, list[int], list[dict[str, Any]]]:
    capture, begins = copies()
    return capture, begins, told(read(capture.content()))


def read(content: bytes) -> Result:
    """As from standard input."""
    found = paths.Found()
    with patch("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content)))):
        paths.judge_source(paths.Task(0, "-"), None, [], found, lambda _: None)
    return Result(paths.numbered(found.connections), found.errors)


def edited(capture: Capture, frame: int, edit: bytes, at: int) -> bytes:
    packets = list(capture.packets)
    when, packet = packets[frame - 1]
    packets[frame - 1] = (when, packet[:at] + edit + packet[at + len(edit) :])
    changed = Capture()
    changed.packets = packets
    return changed.content()


@pytest.mark.parametrize(("at", "edit", "what"), [
    (16, b"\xff\xff", "an impossible IP length"), (54 + 3, b"\xff\xff", "a malformed TLS record"),
])  # fmt: skip
def test_damage_in_one_of_many(many: tuple[Capture, list[int], list[dict[str, Any]]], at: int, edit: bytes, what: str) -> None:
    """999 verdicts are as before; the other one, or the damage, is named by its frame."""
    capture, begins, before = many
    frame = begins[500] + 5
    result = read(edited(capture, frame, edit, at))
    after = told(result)
    assert len(before) == len(after) == COPIES, what
    changed = [i for i, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    assert changed == [500]
    words = json.dumps([after[500]["deviations"], after[500]["reasons"]]) + "".join(e.where for e in result.errors)
    assert f"frame {frame}" in words or f'"frame": {frame}' in words


def test_damaged_packet_header_in_one_of_many(many: tuple[Capture, list[int], list[dict[str, Any]]]) -> None:
    capture, begins, before = many
    frame = begins[500] + 5
    content = bytearray(capture.content())
    at = 24 + sum(16 + len(packet) for _, packet in capture.packets[: frame - 1])
    content[at + 8 : at + 12] = struct.pack("<I", 0x7FFFFFFF)
    result = read(bytes(content))
    after = told(result)
    keep = [{k: v for k, v in c.items() if k not in ("deviations", "first_frame")} for c in after]
    assert len(after) == COPIES
    assert sum(one["verdict"] == other["verdict"] for one, other in zip(before, keep, strict=True)) >= COPIES - 1
    assert any(str(frame - 1) in e.where or str(frame) in e.where for e in result.errors)


def test_two_processes_say_the_same(tmp_path: Path) -> None:
    capture, _ = copies(600)
    path = written(tmp_path, "many.pcap", capture.content())
    assert os.path.getsize(path) > paths.SMALL
    one, two = check_paths([path], jobs=1), check_paths([path], jobs=2)
    assert told(one) == told(two)
    assert one.errors == two.errors
    assert len(one.connections) == 600


@pytest.mark.parametrize("parts", [2, 3])
def test_process_that_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parts: int) -> None:
    """Its part is named as an error, what the others found is there, and nothing hangs."""
    capture, _ = copies(600)
    path = written(tmp_path, "many.pcap", capture.content())
    whole, here, judge = told(check_paths([path])), os.getpid(), paths.judge_source

    def dies(task: paths.Task, *rest: Any) -> None:
        if os.getpid() != here and task.part[0] == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        judge(task, *rest)

    monkeypatch.setattr(parallel, "judge_source", dies)
    result = check_paths([path], jobs=parts)
    (error,) = result.errors
    assert (error.source, error.message) == (path, f"the process that judged it (part 2 of {parts}) died: its verdicts are missing")
    clients = [connection.client for connection in result.connections]
    assert 0 < len(clients) < 600
    assert clients == [connection["client"] for connection in whole if connection["client"] in clients]


@pytest.mark.parametrize("batches", [0, 1])
def test_process_that_reads_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batches: int) -> None:
    """That is one error, and no connection looks cut for it."""
    capture, _ = copies(1200)
    path = written(tmp_path, "many.pcap", capture.content())
    share, done = relay.Relay._share, 0

    def dies(*args: Any) -> None:
        nonlocal done
        if done == batches:
            os.kill(os.getpid(), signal.SIGKILL)
        done += 1
        share(*args)

    monkeypatch.setattr(relay.Relay, "_share", dies)
    result = check_paths([path], jobs=2)
    (error,) = result.errors
    assert (error.source, error.message) == (path, "the process that read it died: verdicts are missing")
    assert {connection.verdict for connection in result.connections} <= {"conforms"}


def test_several_processes_and_what_is_no_connection(tmp_path: Path) -> None:
    """Damage and other packets are told once, secrets in the capture reach every part."""
    head, times = section() + interface(), range(400)
    packets = [enhanced(packet, ticks=time) for i in times for time, packet in copies_of(FULL13, i)]
    content = [head, secrets(keys_text(FULL13)), *packets[:500], b"\xff" * 64, *packets[500:]]
    path = written(tmp_path, "a.pcapng", b"".join(content))
    one, three = (check_paths([path], jobs=jobs) for jobs in (1, 3))
    assert os.path.getsize(path) > paths.SMALL
    assert three.as_json() == one.as_json()
    assert sum("server_finished" in c.verified for c in three.connections) > 390
    assert len(three.errors) == 1


def copies_of(base: str, number: int) -> list[tuple[int, bytes]]:
    capture = Capture()
    wired(text_of(base), wire=Wire(capture, 1024 + number))
    return [(time + number * 1000, packet) for time, packet in capture.packets]


def test_large_blocks_go_through_pipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fits in no slot is sent, and says the same."""
    capture, _ = copies(600)
    path = written(tmp_path, "many.pcap", capture.content())
    monkeypatch.setattr(relay, "SIZE", 100)
    assert check_paths([path], jobs=2).as_json() == check_paths([path], jobs=1).as_json()


def test_large_capture_among_small_ones(tmp_path: Path) -> None:
    """It is judged in parts; small ones as a whole; errors and order stay."""
    capture, _ = copies(600)
    written(tmp_path, "b.pcap", capture.content())
    written(tmp_path, "c.pcap.gz", gzip.compress(capture.content())[:-100])
    for name, content in {"a": capture_of(FULL12).content(), "d": capture_of(FULL13).content(), "e": b"\xd4\xc3\xb2\xa1\0"}.items():
        written(tmp_path, f"{name}.pcap", content)
    one, two, three = (check_paths([str(tmp_path)], jobs=jobs).as_json() for jobs in (1, 2, 3))
    assert one == two == three
    assert {Path(error["source"]).name for error in one["errors"]} == {"c.pcap.gz", "e.pcap"}


def test_standard_input(tmp_path: Path) -> None:
    content = capture_of(FULL12).content()
    path = written(tmp_path, "a.pcap", content)
    done = subprocess.run(
        [Path(sys.executable).with_name("wirestate"), "check", "-", "--format", "json"], input=content, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (connection,) = json.loads(done.stdout)["connections"]
    assert connection["verdict"] == check_paths([path]).connections[0].verdict == "conforms"


def test_not_a_capture_after_all(tmp_path: Path) -> None:
    for name, content in {"a.pcap": b"\xd4\xc3\xb2\xa1\0", "b.pcap": gzip.compress(b"hello"), "c.pcap": b""}.items():
        result = check_paths([written(tmp_path, name, content)])
        assert [c.verdict for c in result.connections] in ([], ["inconclusive"])
        assert len(result.errors) == 1


def test_keylog_is_read_once_for_all(tmp_path: Path) -> None:
    for i in range(3):
        written(tmp_path, f"{i}.pcap", wired(text_of(FULL13), wire=Wire(client_port=2000 + i)).capture.content())
    log = written(tmp_path, "all.log", keys_text(FULL13))
    result = check_paths([str(p) for p in sorted(tmp_path.glob("*.pcap"))], keylog=log)
    assert [c.verdict for c in result.connections] == ["conforms"] * 3
    assert all(c.verified for c in result.connections)
