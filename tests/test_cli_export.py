"""`wirestate export` and `wirestate generate`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wirestate.cli import main
from wirestate.commands import generate as command
from wirestate.commands.generate import GENERATORS, Generator, difference, exports
from wirestate.model.machines import NAMES

ROOT = Path(__file__).parents[1]


def test_export_machine_to_file_is_the_committed_text(tmp_path: Path) -> None:
    assert main(["export", "--to", "mermaid", "tcp", "-o", str(tmp_path / "tcp.mmd")]) == 0
    assert (tmp_path / "tcp.mmd").read_text() == (ROOT / "docs/exports/tcp.mmd").read_text()


def test_export_property_has_an_assertion_and_its_statement(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--to", "promela", "tcp", "--property", "T3.false-syn"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("/* T3.false-syn tcp: ")
    assert text.count("assert(false)") == 1


@pytest.mark.parametrize(("wanted", "answers"), [("T1", ["unsat"] * 3), ("T3.false-syn", ["sat"])])
def test_export_property_as_smtlib_is_answered_as_by_the_prover(
    wanted: str, answers: list[str], tmp_path: Path
) -> None:
    question = tmp_path / "question.smt2"
    assert main(["export", "--to", "smtlib", "tcp", "--property", wanted, "-o", str(question)]) == 0
    command = [str(Path(sys.executable).with_name("z3")), str(question)]
    assert subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split() == answers


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "json", "telnet"], "no machine 'telnet': one of tcp"),
        (["--to", "promela", "telnet"], "no system 'telnet': one of tcp"),
        (["--to", "json", "tcp", "--property", "T1"], "json has no properties: promela, tlaplus, smtlib have"),
        (["--to", "promela", "tcp", "--property", "T99"], "tcp has no property 'T99': one of "),
        (["--to", "promela", "tcp", "--property", "T3"], "T3 of tcp has several parts: T3."),
        (
            ["--to", "tlaplus", "tcp", "--property", "W2"],
            "W2 tcp is determined: a search of single runs does not decide it",
        ),
    ],
)
def test_export_of_what_there_is_not_says_what_there_is(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", NAMES)
def test_generate_committed_exports_are_fresh(name: str) -> None:
    stale = [path for path, text in exports((name,)).items() if (ROOT / path).read_text(encoding="utf-8") != text]
    assert stale == [], "run: wirestate generate"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of which one file is made."""
    (tmp_path / "pyproject.toml").touch()
    made: dict[Path, str | None] = {Path("made/a.txt"): "one\ntwo\n"}
    monkeypatch.setattr(command, "GENERATORS", {"letters": Generator(lambda _: made, (Path("made"),))})
    return tmp_path


def test_generate_missing_file_is_told_and_then_written(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--check", "--root", str(repository)]) == 1
    assert "made/a.txt: missing" in capsys.readouterr().out
    assert main(["generate", "--root", str(repository)]) == 0
    assert (repository / "made/a.txt").read_text() == "one\ntwo\n"
    assert main(["generate", "--check", "--root", str(repository)]) == 0


def test_generate_check_file_that_was_edited_is_shown_as_a_diff(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate", "--root", str(repository)])
    (repository / "made/a.txt").write_text("one\n2\n")
    assert main(["generate", "--check", "--root", str(repository), "letters"]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert "-2" in shown
    assert "+two" in shown
    assert (repository / "made/a.txt").read_text() == "one\n2\n"


def test_generate_check_file_that_nothing_makes_is_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate", "--root", str(repository)])
    (repository / "made/README.md").touch()
    assert main(["generate", "--check", "--root", str(repository)]) == 0
    (repository / "made/old.txt").touch()
    assert main(["generate", "--check", "--root", str(repository)]) == 1
    assert "made/old.txt: nothing makes it" in capsys.readouterr().out


def test_generate_unknown_name_or_folder_is_refused(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--root", str(repository), "digits"]) == 2
    assert "no generator 'digits': one of letters" in capsys.readouterr().err
    (repository / "pyproject.toml").unlink()
    assert main(["generate", "--root", str(repository)]) == 2
    assert "is not the repository" in capsys.readouterr().err


def test_difference_of_many_lines_is_cut() -> None:
    shown = list(difference("", "".join(f"{i}\n" for i in range(500)), Path("long")))
    assert shown[-1] == "…"
    assert len(shown) == command.SHOWN + 1


def test_generators_write_in_folders_of_their_own() -> None:
    folders = [folder for generator in GENERATORS.values() for folder in generator.folders]
    assert len(set(folders)) == len(folders)
