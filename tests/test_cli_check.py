"""`wirestate check` on results given to it: exit codes, where things are written, the manifest."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.checker.output.fakes import connection, deviating, deviation, inconclusive, mixed
from wirestate.checker import paths as checker
from wirestate.checker import verdict
from wirestate.checker.observation import SourceError
from wirestate.cli import cli, main


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> verdict.Result:
    """What the checker will say; the tests fill it."""
    result = verdict.Result()

    def check_paths(paths: Sequence[str], **options: object) -> verdict.Result:
        return result

    monkeypatch.setattr(checker, "check_paths", check_paths)
    return result


def run(*args: str) -> Result:
    return CliRunner().invoke(cli, ["check", *args])


def test_all_conform_is_0(found: verdict.Result) -> None:
    found.connections = [connection()]
    assert run("a.txt").exit_code == 0
    assert run("--strict", "a.txt").exit_code == 0


def test_deviation_is_1(found: verdict.Result) -> None:
    found.connections = [connection(), deviating()]
    assert run("a.txt").exit_code == 1


def test_baseline_accepts_and_what_is_left_can_be_written(found: verdict.Result, tmp_path: Path) -> None:
    found.connections = [deviating()]
    written, kept = tmp_path / "new.toml", tmp_path / "b.toml"
    assert run("a.txt", "--write-baseline", str(written)).exit_code == 1
    kept.write_text(written.read_text().replace('reason = ""', 'reason = "old"'))
    answer = run("a.txt", "--baseline", str(kept), "--write-baseline", str(written))
    assert answer.exit_code == 0
    assert "    accepted: old\n" in answer.stdout
    assert answer.stdout.endswith(f"baseline {kept}: 1 deviation accepted\n")
    assert written.read_text() == ""


def test_baseline_does_not_go_with_a_manifest(tmp_path: Path) -> None:
    answer = run("--manifest", str(tmp_path / "m"), "--baseline", str(tmp_path / "b"))
    assert answer.exit_code == 2
    assert "takes no baseline" in answer.stderr


def test_inconclusive_is_1_only_with_strict(found: verdict.Result) -> None:
    found.connections = [inconclusive()]
    assert run("a.txt").exit_code == 0
    assert run("--strict", "a.txt").exit_code == 1


def test_unreadable_input_is_2_and_hides_nothing(found: verdict.Result) -> None:
    found.connections, found.errors = mixed().connections, mixed().errors
    answer = run("a.txt")
    assert answer.exit_code == 2
    assert "bad.txt:57  missing-message  by server" in answer.stdout
    assert answer.stderr == "wirestate: no.txt:3: not text\n"


def test_errors_are_inside_json_and_not_on_stderr(found: verdict.Result) -> None:
    found.errors = mixed().errors
    answer = run("--format", "json", "a.txt")
    assert answer.exit_code == 2
    assert answer.stderr == ""
    assert json.loads(answer.stdout)["errors"][0]["source"] == "no.txt"


def test_output_goes_to_the_file(found: verdict.Result, tmp_path: Path) -> None:
    found.connections = [deviating(source="\udcff.txt")]
    answer = run("--output", str(tmp_path / "out.txt"), "a.txt")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").startswith("\\udcff.txt: deviates\n")


def test_output_that_cannot_be_written_is_refused(
    found: verdict.Result, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found.connections = [connection()]
    assert main(["check", "--output", str(tmp_path / "no" / "out.txt"), "a.txt"]) == 2
    assert "No such file or directory" in capsys.readouterr().err


@pytest.fixture
def traces(tmp_path: Path) -> Path:
    for name in ("good.txt", "bad.txt"):
        (tmp_path / name).write_text("x")
    return tmp_path


GOOD = (
    '[[trace]]\nfile = "good.txt"\nverdict = "conforms"\noutcome = "completed"\n'
    'version = "TLS 1.3"\nconnections = 1\n'
)
BAD = (
    '[[trace]]\nfile = "bad.txt"\nverdict = "deviates"\noutcome = "completed"\n'
    'code = "missing-message"\nby = "server"\nline = 57\n'
)


def against(traces: Path, found: verdict.Result, manifest: str, *more: str) -> Result:
    (traces / "manifest.toml").write_text(manifest)
    if not found.connections:
        found.connections = [connection(source=str(traces / "good.txt")), deviating(source=str(traces / "bad.txt"))]
    return run("--manifest", str(traces / "manifest.toml"), *more)


def test_manifest_met_is_0_although_a_trace_deviates(found: verdict.Result, traces: Path) -> None:
    answer = against(traces, found, GOOD + BAD)
    assert answer.exit_code == 0
    assert answer.stdout.splitlines()[0].split() == ["trace", "expected", "got", "ok"]
    assert answer.stdout.splitlines()[-1] == "2 traces: 2 as expected, 0 not"


@pytest.mark.parametrize(
    ("was", "becomes", "problem"),
    [
        ('verdict = "conforms"', 'verdict = "inconclusive"', "good.txt: verdict conforms, not inconclusive"),
        ('version = "TLS 1.3"', 'version = "TLS 1.2"', "good.txt: version TLS 1.3, not TLS 1.2"),
        ("connections = 1", "connections = 2", "good.txt: connections 1, not 2"),
        ('"missing-message"', '"wrong-epoch"', "bad.txt: code missing-message, not wrong-epoch"),
        ('by = "server"', 'by = "client"', "bad.txt: by server, not client"),
        ("line = 57", "line = 58", "bad.txt: line 57, not 58"),
        ('outcome = "completed"\nversion', 'outcome = "alert"\nalert = "unknown_ca"\nalert_by = "client"\nversion',
         "good.txt: outcome completed, not alert; alert , not unknown_ca by client"),
    ],
)
def test_manifest_missed_is_1(found: verdict.Result, traces: Path, was: str, becomes: str, problem: str) -> None:
    answer = against(traces, found, (GOOD + BAD).replace(was, becomes))
    assert answer.exit_code == 1
    assert problem in answer.stdout.splitlines()
    assert answer.stdout.splitlines()[-1] == "2 traces: 1 as expected, 1 not"


def test_deviation_where_none_is_expected_is_1(found: verdict.Result, traces: Path) -> None:
    found.connections = [deviating(source=str(traces / "good.txt"))]
    answer = against(traces, found, GOOD)
    assert answer.exit_code == 1
    assert "good.txt: verdict deviates, not conforms" in answer.stdout


def test_trace_without_entry_is_1(found: verdict.Result, traces: Path) -> None:
    answer = against(traces, found, GOOD)
    assert answer.exit_code == 1
    assert "bad.txt: no entry in the manifest" in answer.stdout


def test_entry_without_file_is_1(found: verdict.Result, traces: Path) -> None:
    answer = against(traces, found, GOOD + BAD + GOOD.replace("good.txt", "gone.txt"))
    assert answer.exit_code == 1
    assert "gone.txt: no such file" in answer.stdout


def test_entry_elsewhere_is_left_out(found: verdict.Result, traces: Path) -> None:
    found.connections = [connection(source=str(traces / "good.txt"))]
    answer = against(traces, found, GOOD + BAD, str(traces / "good.txt"))
    assert answer.exit_code == 0
    assert "bad.txt" not in answer.stdout


def test_entry_that_was_not_read_is_1(found: verdict.Result, traces: Path) -> None:
    found.connections = [connection(source=str(traces / "good.txt"))]
    answer = against(traces, found, GOOD + BAD)
    assert answer.exit_code == 1
    assert "bad.txt: was not read" in answer.stdout


def test_unreadable_trace_is_1(found: verdict.Result, traces: Path) -> None:
    found.errors = [verdict.InputError(str(traces / "bad.txt"), "", "binary")]
    found.connections = [connection(source=str(traces / "good.txt"))]
    answer = against(traces, found, GOOD + BAD)
    assert answer.exit_code == 1
    assert "bad.txt: not read: binary" in answer.stdout


def test_worst_of_several_connections_counts(found: verdict.Result, traces: Path) -> None:
    good, bad = str(traces / "good.txt"), str(traces / "bad.txt")
    found.connections = [connection(source=good), deviating(source=bad), connection(source=bad)]
    assert against(traces, found, GOOD + BAD).exit_code == 0
    worst = found.connections[1]
    worst.deviations = [*worst.deviations, deviation(code="later")]
    assert against(traces, found, GOOD + BAD).exit_code == 0
    worst.deviations = [deviation(code="first"), *worst.deviations]
    assert against(traces, found, GOOD + BAD).exit_code == 1


def test_manifest_as_json(found: verdict.Result, traces: Path) -> None:
    answer = json.loads(against(traces, found, GOOD, "--format", "json").stdout)
    assert answer["totals"] == {"traces": 2, "wrong": 1}
    assert [t["ok"] for t in answer["traces"]] == [False, True]


def test_manifest_knows_no_other_format(found: verdict.Result, traces: Path) -> None:
    answer = against(traces, found, GOOD, "--format", "sarif")
    assert answer.exit_code == 2
    assert "told as text or json" in answer.stderr


@pytest.mark.parametrize(
    ("manifest", "message"),
    [
        ("[[trace", "not a manifest"),
        ('[[trace]]\nverdict = "conforms"\n', "trace 1: an entry needs file"),
        (GOOD + GOOD, "trace 2: a second entry for good.txt"),
    ],
)
def test_broken_manifest_is_refused(found: verdict.Result, traces: Path, manifest: str, message: str) -> None:
    error = against(traces, found, manifest).exception
    assert isinstance(error, SourceError)
    assert message in str(error)
