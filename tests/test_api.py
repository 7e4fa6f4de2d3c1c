"""`import wirestate`: verdicts for programs, as the README and the documentation show them."""

import subprocess
import sys
from pathlib import Path

import pytest

import wirestate

TRACES = Path(__file__).parents[1] / "traces"
BAD = TRACES / "bad/tls13_certificate_verify_missing_accepted.pcap"


def test_check_gives_connections_and_their_deviations() -> None:
    report = wirestate.check(BAD, str(TRACES / "bad/tls13_certificate_verify_missing_accepted.txt"))
    assert isinstance(report, wirestate.Report)
    assert [c.verdict for c in report] == ["deviates", "deviates"]
    assert {(c.source, d.code, d.by) for c, d in report.deviations()} >= {(str(BAD), "missing-message", "server")}
    assert report.exit_code() == 1


def test_check_takes_the_key_log_that_is_named(tmp_path: Path) -> None:
    copy = tmp_path / "a.pcap"
    copy.write_bytes(BAD.read_bytes())
    assert not list(wirestate.check(copy).deviations())
    assert list(wirestate.check(copy, keylog=BAD.with_suffix(".keys")).deviations())


def test_check_of_what_cannot_be_read_is_in_the_report(tmp_path: Path) -> None:
    report = wirestate.check(tmp_path / "none.pcap", BAD)
    assert [e.source for e in report.errors] == [str(tmp_path / "none.pcap")]
    assert len(report.connections) == 1


def test_module_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="no attribute 'verdict'"):
        _ = wirestate.verdict  # type: ignore[attr-defined]


def test_import_loads_nothing_else() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import wirestate, sys; print([m for m in sys.modules if m.startswith(('wirestate.', 'numpy'))])"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout == "[]\n"
