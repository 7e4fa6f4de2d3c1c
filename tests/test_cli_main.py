"""The group: help without imports, one-line refusals, exit codes, completion."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from wirestate import cli
from wirestate.checker.observation import SourceError
from wirestate.model.core import ModelError


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_help_lists_every_command_and_imports_none() -> None:
    said = python(
        "import sys; from wirestate.cli import main; main(['--help']);"
        "print('IMPORTED', [m for m in sys.modules if m.startswith('wirestate.') and m != 'wirestate.cli'])"
    )
    for name, text in cli.COMMANDS.items():
        assert name in said
        assert text in said
    assert "IMPORTED []" in said


@pytest.mark.parametrize("name", sorted(cli.COMMANDS))
def test_every_command_loads_and_has_help(name: str) -> None:
    answer = CliRunner().invoke(cli.cli, [name, "--help"])
    assert answer.exit_code == 0
    assert f"Usage: cli {name}" in answer.output


def test_check_imports_neither_rich_nor_provers_when_piped() -> None:
    said = python(
        "import sys; from wirestate.cli import main; main(['check', '/nonexistent/x.txt']);"
        "print('IMPORTED', [m for m in ('rich', 'z3', 'graphviz', 'transitions', 'numpy') if m in sys.modules])"
    )
    assert "IMPORTED []" in said


def test_version() -> None:
    assert CliRunner().invoke(cli.cli, ["--version"]).output == "wirestate, version 0.1.0\n"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["chek"], "wirestate: No such command 'chek'. (try 'wirestate --help')\n"),
        (["check"], "wirestate: name at least one PATH to check (try 'wirestate check --help')\n"),
        (["check", "--format", "yaml", "x"], "wirestate: Invalid value for '--format': 'yaml' is not one of"),
        (["completion", "ksh"], "wirestate: Invalid value for '{bash|zsh|fish}': 'ksh' is not one of"),
    ],
)
def test_bad_usage_is_one_line_and_exit_2(args: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(args) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(message)
    assert err.count("\n") == 1


def command_that(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    @click.command()
    def failing() -> None:
        raise error

    monkeypatch.setattr(cli.LazyGroup, "get_command", lambda *_: failing)


@pytest.mark.parametrize("error", [SourceError("a.txt", "3", "not\ntext"), ModelError("a.txt:3: not text")])
def test_our_errors_are_one_line_and_exit_2(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command_that(monkeypatch, error)
    assert cli.main(["check"]) == 2
    assert capsys.readouterr().err == "wirestate: a.txt:3: not text\n"


def test_defects_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    command_that(monkeypatch, ZeroDivisionError("a defect"))
    with pytest.raises(ZeroDivisionError, match="a defect"):
        cli.main(["check"])


def test_full_disk_is_one_line_and_exit_2(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cli, "_forget_stdout", lambda: None)
    command_that(monkeypatch, OSError(28, "No space left on device"))
    assert cli.main(["check"]) == 2
    assert capsys.readouterr().err == "wirestate: the output: No space left on device\n"


def test_interrupt_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    command_that(monkeypatch, KeyboardInterrupt())
    assert cli.main(["check"]) == 130


def test_reader_that_goes_away_is_silent() -> None:
    code = (
        "import os, sys; r, w = os.pipe(); os.close(r); os.dup2(w, 1);"
        "from wirestate.cli import main; sys.exit(main(['completion', 'bash']))"
    )
    closed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30)
    assert (closed.returncode, closed.stderr) == (141, "")


def program(*args: str, before: str = "pass") -> subprocess.CompletedProcess[str]:
    """The whole program, in a process of its own; what runs at the exit of an interpreter says so."""
    code = (
        "import atexit, sys; atexit.register(print, 'taken apart', file=sys.stderr); from wirestate.cli import run;"
        f"sys.argv[1:] = {list(args)!r}; {before}; run()"
    )
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30)


@pytest.mark.parametrize(("args", "code", "out"), [(["--version"], 0, "wirestate, version 0.1.0\n"), (["chek"], 2, "")])
def test_program_ends_at_once_with_all_that_it_said(args: list[str], code: int, out: str) -> None:
    ended = program(*args)
    assert (ended.returncode, ended.stdout) == (code, out)
    assert "taken apart" not in ended.stderr


def test_program_under_a_profiler_ends_as_the_profiler_wants() -> None:
    ended = program("--version", before="sys.setprofile(lambda *_: None)")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "wirestate, version 0.1.0\n", "taken apart\n")


SCRIPTS = {"bash": "complete -o nosort", "zsh": "#compdef", "fish": "complete "}


@pytest.mark.parametrize(("shell", "sign"), SCRIPTS.items())
def test_completion_script(shell: str, sign: str) -> None:
    answer = CliRunner().invoke(cli.cli, ["completion", shell], prog_name="wirestate")
    assert answer.exit_code == 0
    assert sign in answer.output
    assert "_WIRESTATE_COMPLETE" in answer.output


def test_completion_offers_commands_without_importing_them() -> None:
    said = python(
        "import os, sys\n"
        "os.environ.update(_WIRESTATE_COMPLETE='zsh_complete', COMP_WORDS='wirestate c', COMP_CWORD='1')\n"
        "from wirestate.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('IMPORTED', [m for m in sys.modules if m.startswith('wirestate.commands.')])"
    )
    assert [w for w in said.splitlines() if w in cli.COMMANDS] == ["check", "connect", "coverage", "completion"]
    assert "IMPORTED []" in said
