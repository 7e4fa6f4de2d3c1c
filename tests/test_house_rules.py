"""The rules of the house, measured: short functions, short files, tables that fit."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("model", "reference", "checker", "src/wirestate/commands")
SOURCES = sorted(
    [p for package in PACKAGES for p in (ROOT / package).rglob("*.py") if "generated" not in p.parts]
    + list((ROOT / "src" / "wirestate").glob("*.py"))
    + list((ROOT / "traces").rglob("*.py"))
    + list((ROOT / "tests").rglob("*.py"))
)
"""Every hand-written file; generated ones are as long as they are."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or 0) - node.lineno + 1


def test_sources_are_found() -> None:
    assert {"model/core.py", "src/wirestate/cli.py", "tests/test_house_rules.py"} <= set(map(name_of, SOURCES))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_functions_have_at_most_60_lines(path: Path) -> None:
    assert [(name, lines) for name, lines in functions(path) if lines > 60] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_have_at_most_450_lines(path: Path) -> None:
    limit = 200 if path.parent == ROOT / "model" / "machines" else 450
    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit


@pytest.mark.parametrize("package", PACKAGES)
def test_median_function_has_at_most_10_lines(package: str) -> None:
    lengths = [n for p in SOURCES if p.is_relative_to(ROOT / package) for _, n in functions(p)]
    assert not lengths or median(lengths) <= 10
