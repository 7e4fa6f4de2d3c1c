"""In CI a skip is a failure, unless it is listed; and what is not to be traced is not, in a worker either."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
TRACED = """
import sys
import pytest

@pytest.mark.no_cover
def test_free():
    assert sys.gettrace() is None

def test_traced():
    assert sys.gettrace() is not None
"""
SKIPPING = 'import pytest\n\n@pytest.mark.skip(reason="no time")\ndef test_it():\n    pass\n'
MODULE = 'import pytest\npytest.skip("no time", allow_module_level=True)\n'


def outcome(folder: Path, test: str, skips: str, ci: str, *options: str) -> tuple[int, str]:
    (folder / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "skips.toml").write_text(f"[skips]\n{skips}", encoding="utf-8")
    (folder / "test_skipping.py").write_text(test, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", str(folder), *options]
    done = subprocess.run(command, cwd=folder, env={"CI": ci}, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize("test", [SKIPPING, MODULE], ids=["test", "module"])
def test_skip_in_ci_fails(tmp_path: Path, test: str) -> None:
    code, output = outcome(tmp_path, test, "", "true")
    assert code != 0
    assert "skipped in CI and not listed in tests/skips.toml" in output
    assert "no time" in output


def test_listed_skip_in_ci_is_a_skip(tmp_path: Path) -> None:
    code, output = outcome(tmp_path, SKIPPING, '"test_skipping.py::test_it" = "a reason"\n', "true")
    assert (code, "1 skipped" in output) == (0, True)


def test_skip_elsewhere_is_a_skip(tmp_path: Path) -> None:
    code, output = outcome(tmp_path, SKIPPING, "", "")
    assert (code, "1 skipped" in output) == (0, True)


@pytest.mark.parametrize("workers", ["0", "1"])
def test_no_cover_is_not_traced_and_the_rest_is(tmp_path: Path, workers: str) -> None:
    code, output = outcome(tmp_path, TRACED, "", "", "-n", workers, "--cov", "--cov-report=")
    assert (code, "2 passed" in output) == (0, True), output
