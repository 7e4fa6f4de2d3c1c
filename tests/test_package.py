"""The wheel, built from a copy of the tree and looked into: `wirestate` alone, with everything that it needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PARTS = ("pyproject.toml", "README.md", "src", "model", "reference", "checker")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    tree = tmp_path_factory.mktemp("tree")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            unwanted = shutil.ignore_patterns("__pycache__", "*.egg-info")
            shutil.copytree(source, tree / part, symlinks=True, ignore=unwanted)
        else:
            shutil.copy(source, tree / part)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = (tree / "dist").glob("*.whl")
    return zipfile.ZipFile(built)


def test_wheel_holds_wirestate_alone(wheel: zipfile.ZipFile) -> None:
    top = {name.partition("/")[0] for name in wheel.namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == {"wirestate"}


def test_wheel_holds_every_module(wheel: zipfile.ZipFile) -> None:
    sources = {
        f"wirestate/{path.relative_to(ROOT).as_posix()}"
        for part in ("model", "reference", "checker")
        for path in (ROOT / part).rglob("*.py")
    } | {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src" / "wirestate").rglob("*.py")}
    assert "wirestate/model/core.py" in sources
    assert sources - set(wheel.namelist()) == set()


@pytest.mark.parametrize("name", ["wirestate/py.typed", "wirestate/model/data/sections.json", "wirestate/model/data/diagrams/tcp.svg",
                                  "wirestate/model/data/proofs/tls_client-C13.json",
                                  "wirestate/checker/output/report/page.html.j2", "wirestate/checker/output/report/attacks.json",
                                  "wirestate/checker/output/report/style.css", "wirestate/checker/output/report/main.js"])
def test_wheel_holds_data(wheel: zipfile.ZipFile, name: str) -> None:
    assert wheel.getinfo(name).file_size == (ROOT / "src" / name).stat().st_size


def test_wheel_installs_the_command(wheel: zipfile.ZipFile) -> None:
    (entry,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "wirestate = wirestate.cli:run" in wheel.read(entry).decode()
