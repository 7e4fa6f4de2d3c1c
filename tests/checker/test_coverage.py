"""Coverage of the rows: what counts, what the list may say, and the command on top."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from click.testing import Result as Answer

from tests.checker.output.fakes import connection
from wirestate.checker import paths as checker
from wirestate.checker.coverage import Note, cover, load_notes
from wirestate.checker.observation import SourceError
from wirestate.checker.verdict import Result
from wirestate.cli import cli
from wirestate.model import machines
from wirestate.model.core import RECV, SEND, Cite, Machine, expand, row

CITE = Cite("RFC 8446", "4")
TOY = Machine(
    "toy", "client", ("A", "B", "C"), "A", ("C",), None, (),
    expand([
        row("go", "A", SEND("ClientHello"), "B", cite=CITE),
        row("stop", ("A", "B"), RECV("Alert"), "C", cite=CITE),
        row("stay", "B", RECV("ServerHello"), "B", cite=CITE),
        row("never", "B", RECV("Finished"), "C", cite=CITE),
    ]),
    CITE,
)  # fmt: skip
SEEN = connection(taken={"toy": ["go", "stop@A", "stop@B"], "other": ["stay"]})


def test_a_row_counts_when_any_of_its_rules_was_taken() -> None:
    [covered] = cover([TOY], [SEEN, connection(taken={"toy": ["stop@A"]})], {})
    assert [(r.row, r.how, r.count) for r in covered.rows] == [
        ("go", "trace", 1), ("stop", "trace", 2), ("stay", "unexplained", 0), ("never", "unexplained", 0),
    ]  # fmt: skip
    assert (covered.exercised, covered.accounted) == (50.0, 50.0)


def test_tests_exercise_and_reasons_only_account() -> None:
    notes = {("toy", "stay"): Note("test", "test_x"), ("toy", "never"): Note("reason", "no peer does it")}
    [covered] = cover([TOY], [SEEN], notes)
    assert (covered.exercised, covered.accounted) == (75.0, 100.0)


def test_a_trace_outweighs_the_list() -> None:
    [covered] = cover([TOY], [SEEN], {("toy", "go"): Note("reason", "stale")})
    assert (covered.rows[0].how, covered.rows[0].text) == ("trace", "")


LIST = '[[row]]\nmachine = "toy"\nrow = "stay"\ntest = "test_x"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[row", "not a list of rows"),
        (LIST.replace("stay", "gone"), "row 1: no machine has the row toy/gone"),
        (LIST + LIST, "row 2: a second entry for toy/stay"),
        (LIST.replace("test_x", ""), "row 1: needs machine, row, and one of test and reason"),
        (LIST + 'reason = "both"\n', "row 1: needs machine, row, and one of test and reason"),
    ],
)
def test_broken_list_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "coverage.toml"
    path.write_text(text)
    with pytest.raises(SourceError) as caught:
        load_notes(path, [TOY])
    assert message in str(caught.value)


def test_no_list_is_an_empty_list(tmp_path: Path) -> None:
    assert load_notes(tmp_path / "coverage.toml", [TOY]) == {}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "coverage.toml").write_text(LIST)
    monkeypatch.setattr(machines, "all_machines", lambda: (TOY,))
    monkeypatch.setattr(checker, "check_paths", lambda _: Result([SEEN]))
    return tmp_path


def run(*args: str) -> Answer:
    return CliRunner().invoke(cli, ["coverage", *args])


def test_command_prints_the_table_and_the_unexplained(folder: Path) -> None:
    lines = run(str(folder)).stdout.splitlines()
    assert lines[1].split() == ["toy", "4", "2", "1", "0", "1", "75.0%", "75.0%"]
    assert lines[2].split() == ["all", "4", "2", "1", "0", "1", "75.0%", "75.0%"]
    assert lines[4:] == ["unexplained  toy/never"]


def test_command_lists_every_row_when_verbose(folder: Path) -> None:
    lines = run(str(folder), "-v").stdout.splitlines()
    assert lines[4:] == [
        "trace        toy/go  1×",
        "trace        toy/stop  1×",
        "test         toy/stay  test_x",
        "unexplained  toy/never",
    ]


@pytest.mark.parametrize(("limit", "code"), [("75", 0), ("75.1", 1), ("0", 0)])
def test_fail_under(folder: Path, limit: str, code: int) -> None:
    assert run(str(folder), "--fail-under", limit).exit_code == code


def test_fail_under_is_a_percentage(folder: Path) -> None:
    assert run(str(folder), "--fail-under", "101").exit_code == 2


def test_json(folder: Path) -> None:
    answer = json.loads(run(str(folder), "--format", "json").stdout)
    assert answer["accounted"] == 75.0
    assert answer["machines"][0]["rows"][2] == {"row": "stay", "how": "test", "count": 0, "text": "test_x"}


def test_nothing_read_is_2(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker, "check_paths", lambda _: Result())
    assert run(str(folder)).exit_code == 2
