"""The command line on the recorded traces: the manifest is met, JSON fits its schema, nothing is coloured in a pipe."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from wirestate.cli import main

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((ROOT / "docs/check.schema.json").read_text(encoding="utf-8"))
TRACE = ROOT / "traces/tls13/alpn.txt"
Capture = pytest.CaptureFixture[str]
DAMAGED = ("length_beyond_frame", "offset_impossible")


def test_manifest_is_met(capsys: Capture) -> None:
    code = main(["check", "--manifest", str(ROOT / "traces/manifest.toml")])
    said = capsys.readouterr().out
    assert [line for line in said.splitlines() if line.endswith("  NO")] == []
    assert code == 0


@pytest.mark.no_cover  # the manifest has had every trace checked
def test_json_of_every_trace_fits_the_schema(capsys: Capture) -> None:
    main(["check", str(ROOT / "traces"), "--format", "json"])
    answer = json.loads(capsys.readouterr().out)
    assert [e.message for e in jsonschema.Draft202012Validator(SCHEMA).iter_errors(answer)] == []
    assert [(Path(e["source"]).name, e["where"]) for e in answer["errors"]] == [(f"{name}.pcap", "frame 17") for name in DAMAGED]
    assert answer["totals"]["connections"] >= len(list((ROOT / "traces").rglob("*.txt")))


def test_one_trace_in_text(capsys: Capture) -> None:
    assert main(["check", "-v", str(TRACE)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{TRACE}: conforms\n  outcome: completed  version: TLS 1.3  suite: TLS_")
    assert "  ALPN chosen           http/1.1\n" in said
    assert "rules: tls_client: " in said


def test_pipe_has_no_colour_even_if_asked_for_by_the_terminal() -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "wirestate", "check", str(TRACE)],
        capture_output=True, check=True, timeout=30, env={"TERM": "xterm-256color", "COLORTERM": "truecolor"},
    )  # fmt: skip
    assert b": conforms\n" in answer.stdout
    assert b"\x1b" not in answer.stdout + answer.stderr


def test_missing_file_and_good_one(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(tmp_path / "none.txt"), str(TRACE)]) == 2
    out, err = capsys.readouterr()
    assert out.startswith(f"{TRACE}: conforms\n")
    assert err.startswith(f"wirestate: {tmp_path / 'none.txt'}: ")
    assert err.count("\n") == 1


def test_folder_without_traces_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", str(tmp_path)]) == 2
    assert f"wirestate: {tmp_path}: " in capsys.readouterr().err


def test_key_log_of_another_session_is_an_error(capsys: Capture) -> None:
    keys = ROOT / "traces/tls13/full_rsa.keys"
    assert main(["check", str(TRACE), "--keylog", str(keys)]) == 2
    shown = capsys.readouterr()
    assert "alpn.txt: conforms" in shown.out
    assert f"{keys}:line 2: no secret of it belongs to a connection here" in shown.err


def test_file_that_is_no_key_log_is_one_error(capsys: Capture, tmp_path: Path) -> None:
    keys = tmp_path / "noise.keys"
    keys.write_bytes(bytes(range(256)) * 40)
    assert main(["check", str(TRACE), "--keylog", str(keys)]) == 2
    assert capsys.readouterr().err.count("not a key log") == 1


@pytest.mark.parametrize(("content", "said"), [
    (b"", "the file is empty"), (bytes(range(256)) * 9, "no openssl -msg, -trace or -state output found"),
    (b"a" * 3_000_000, "no openssl -msg, -trace or -state output found"),
])  # fmt: skip
def test_file_that_is_no_transcript_is_an_error(capsys: Capture, tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(content)
    assert main(["check", str(path), str(TRACE)]) == 2
    shown = capsys.readouterr()
    assert f"{path}: {said}" in shown.err
    assert "1 conforms" in shown.out


def test_hex_cut_in_the_middle_is_inconclusive(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes(TRACE.read_bytes()[:2000])
    assert main(["check", str(path)]) == 0
    assert main(["check", "--strict", str(path)]) == 1
    assert "the source is cut: line " in capsys.readouterr().out


def test_verdicts_do_not_depend_on_the_order_of_sets() -> None:
    """What hides in records without keys may be many things: the same one is named in every run."""
    trace = ROOT / "traces/bad/tls13_client_finished_in_clear_accepted_keyless.pcap"
    command = [sys.executable, "-m", "wirestate", "check", "--format", "json", str(trace)]
    said = {subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False).stdout for seed in "123"}
    assert len(said) == 1
