"""`wirestate check --report`: where the page goes, with one process and several, and what it does not go with."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from wirestate.checker import paths
from wirestate.cli import cli

TRACES = Path(__file__).parents[1] / "traces"
BAD = str(TRACES / "bad" / "tls13_certificate_verify_missing_accepted.pcap")


def shown(page: Path, name: str = "data") -> dict[str, Any]:
    """The data of a page, or its only story."""
    found = re.search(rf'<script type="application/json" id="{name}">(.*?)</script>', page.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_report_is_written_beside_the_verdicts(tmp_path: Path) -> None:
    page = tmp_path / "out.html"
    plain = CliRunner().invoke(cli, ["check", BAD])
    answer = CliRunner().invoke(cli, ["check", BAD, "--report", str(page)])
    assert (answer.exit_code, answer.stdout) == (plain.exit_code, plain.stdout)
    data = shown(page)
    assert data["totals"]["deviates"] == 1
    assert shown(page, "stories")["instead"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_report_with_several_processes_has_every_connection(jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "SMALL", 0)
    page = tmp_path / "out.html"
    sources = [BAD, str(TRACES / "tls13" / "alpn.pcap"), str(TRACES / "tls12" / "alpn.pcap"), str(TRACES / "tls13" / "alpn.txt")]
    answer = CliRunner().invoke(cli, ["check", *sources, "--report", str(page), "--jobs", str(jobs)])
    assert answer.exit_code == 1
    data = shown(page)
    assert [data["strings"][row[0]] for row in data["rows"]] == sources
    assert [row[13] for row in data["rows"]] == [0, 1, 2, 3]
    assert [bool(row[16]) for row in data["rows"]] == [True, True, True, False]


def test_report_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    answer = CliRunner().invoke(cli, ["check", BAD, "--report", str(tmp_path / "nowhere" / "out.html")])
    assert answer.exit_code == 1
    assert "out.html" in answer.stderr


def test_report_of_a_manifest_is_refused(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.toml"
    manifest.write_text("")
    answer = CliRunner().invoke(cli, ["check", "--manifest", str(manifest), "--report", str(tmp_path / "out.html")])
    assert answer.exit_code == 2
    assert "--report" in answer.stderr
