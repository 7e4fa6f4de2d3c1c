"""Every row of every machine is exercised by a trace, or the list says which test does it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from wirestate.cli import main

ROOT = Path(__file__).parents[2]
LIST = ROOT / "traces" / "coverage.toml"


def test_no_row_is_unaccounted_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", str(ROOT / "traces"), "--fail-under", "100"]) == 0
    assert "unexplained  " not in capsys.readouterr().out.split("\n", 1)[1]


def test_listed_tests_exist() -> None:
    named = {name for entry in tomllib.loads(LIST.read_text())["row"] for name in re.findall(r"tests/\S+\.py", entry.get("test", ""))}
    assert "tests/model/test_every_rule.py" in named
    assert [name for name in named if not (ROOT / name).is_file()] == []
