"""The script behind action.yml, run as a workflow runs it: every format that is asked for, and the exit code of the check."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GOOD, BAD = ROOT / "traces/tls13/alpn.txt", ROOT / "traces/bad/tls13_certificate_verify_missing_accepted.txt"
PROGRAM = Path(sys.executable).parent / "wirestate"


def act(**given: str) -> subprocess.CompletedProcess[str]:
    command = ["bash", str(ROOT / ".ci/action.sh"), str(PROGRAM)]
    return subprocess.run(command, env={**os.environ, **given}, capture_output=True, text=True, check=False)


def test_action_writes_what_is_asked_for_and_fails_with_the_check(tmp_path: Path) -> None:
    sarif, junit = tmp_path / "o.sarif", tmp_path / "o.xml"
    done = act(PATHS=f"{GOOD}\n{BAD}\n", SARIF=str(sarif), JUNIT=str(junit))
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(f"::error file={str(BAD).replace(':', '%3A')},line=88,title=missing-message::")
    assert {r["ruleId"] for r in json.loads(sarif.read_text())["runs"][0]["results"]} == {"missing-message", "accepted-illegal-message"}
    assert 'tests="2" failures="1"' in junit.read_text()


def test_action_passes_with_a_baseline(tmp_path: Path) -> None:
    baseline = tmp_path / "b.toml"
    baseline.write_text('[[accept]]\ncode = "*"\nreason = "a test"\n')
    assert act(PATHS=str(BAD), BASELINE=str(baseline), STRICT="true").returncode == 0


@pytest.mark.parametrize(("given", "said"), [({"PATHS": "\n"}, "the input paths is empty"), ({"PATHS": "no such file"}, "title=not read")])
def test_action_without_anything_to_read_is_2(given: dict[str, str], said: str) -> None:
    done = act(**given)
    assert done.returncode == 2
    assert said in done.stdout
