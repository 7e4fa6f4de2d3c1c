"""A baseline: what it accepts, what it tells, and what it refuses."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from tests.checker.output.fakes import connection, deviating, deviation, inconclusive
from wirestate.checker import baseline
from wirestate.checker.observation import SourceError
from wirestate.checker.verdict import Result

TODAY = date(2026, 11, 21)


def applied(tmp_path: Path, text: str, *connections: object) -> Result:
    path = tmp_path / "b.toml"
    path.write_text(text, encoding="utf-8")
    result = Result(list(connections))  # type: ignore[arg-type]
    baseline.apply(path, baseline.load(path), result, TODAY)
    return result


def entry(**given: str) -> str:
    told = {"code": "missing-message", "reason": "old box", **given}
    return "[[accept]]\n" + "\n".join(f"{k} = {v if k == 'expires' else repr(v)}" for k, v in told.items()) + "\n"


def test_accepted_deviation_keeps_its_verdict_and_fails_nothing(tmp_path: Path) -> None:
    result = applied(tmp_path, entry(), deviating(), connection())
    assert [d.accepted for c in result.connections for d in c.deviations] == ["old box"]
    assert [c.verdict for c in result.connections] == ["deviates", "conforms"]
    assert result.exit_code() == 0
    assert result.baseline is not None
    assert (result.baseline.accepted, result.baseline.notices()) == (1, [])


def test_another_deviation_of_the_same_connection_still_fails(tmp_path: Path) -> None:
    result = applied(tmp_path, entry(), deviating(deviations=[deviation(), deviation(code="wrong-epoch")]))
    assert result.exit_code() == 1


def test_strict_still_fails_for_the_inconclusive(tmp_path: Path) -> None:
    result = applied(tmp_path, entry(), deviating(), inconclusive())
    assert (result.exit_code(), result.exit_code(strict=True)) == (0, 1)


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        ({"source": "bad.txt"}, True),
        ({"source": "*.txt"}, True),
        ({"source": "other.txt"}, False),
        ({"code": "*-message"}, True),
        ({"by": "client"}, False),
        ({"state": "WAIT_*", "got": "CertificateVerify"}, True),
        ({"sni": "*.example.org"}, True),
        ({"sni": "example.org"}, False),
        ({"server": "192.0.2.2:443", "client": "*"}, True),
        ({"server": "192.0.2.3:*"}, False),
    ],
)
def test_entry_fits_by_all_of_its_patterns(tmp_path: Path, given: dict[str, str], fits: bool) -> None:
    seen = deviating(source="run/7/bad.txt", client="192.0.2.1:5", server="192.0.2.2:443", summary={"sni": "www.example.org"})
    result = applied(tmp_path, entry(**given), seen)
    assert result.exit_code() == (0 if fits else 1)
    assert result.baseline is not None
    assert (result.baseline.unmet == ()) is fits


def test_entry_accepts_until_the_end_of_its_last_day(tmp_path: Path) -> None:
    assert applied(tmp_path, entry(expires="2026-11-21"), deviating()).exit_code() == 0
    over = applied(tmp_path, entry(expires="2026-11-20"), deviating())
    assert over.exit_code() == 1
    assert over.baseline is not None
    assert over.baseline.notices() == ["entry 1 (code missing-message), over since 2026-11-20: accepts nothing any more"]


def test_entry_that_meets_nothing_is_told(tmp_path: Path) -> None:
    result = applied(tmp_path, entry() + entry(code="wrong-epoch", by="client"), deviating())
    assert result.baseline is not None
    assert result.baseline.notices() == ["entry 2 (code wrong-epoch, by client): no longer occurs"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1", "entries and nothing else"),
        ("accept = 3", "entries and nothing else"),
        ("[[accept]", "not a baseline"),
        (entry(reason=" "), "entry 1: gives no reason"),
        ("[[accept]]\nreason = 'x'", "entry 1: says no code"),
        (entry() + entry(colour="red"), "entry 2: unknown: colour; there are by, client,"),
        ("[[accept]]\ncode = 3\nreason = 'x'", "entry 1: code is no text"),
        (entry(expires="'tomorrow'"), "entry 1: expires is no date"),
        (entry(expires="2026-01-01T10:00:00"), "entry 1: expires is no date"),
    ],
)
def test_baseline_that_is_wrong_names_the_entry(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        applied(tmp_path, text, deviating())


def test_baseline_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file"):
        baseline.load(tmp_path / "none.toml")


def test_written_baseline_wants_reasons_and_accepts_then_all(tmp_path: Path) -> None:
    odd = deviating(source='a[1]*"\\\x1bé\x7f.txt')
    text = baseline.written(Result([deviating(), deviating(), odd]))
    assert len(tomllib.loads(text)["accept"]) == 2
    with pytest.raises(SourceError, match="gives no reason"):
        applied(tmp_path, text, odd)
    result = applied(tmp_path, text.replace('reason = ""', 'reason = "x"'), deviating(), odd)
    assert result.exit_code() == 0
    assert result.baseline is not None
    assert not result.baseline.unmet


def test_written_baseline_leaves_out_what_is_accepted_already() -> None:
    assert baseline.written(Result([deviating(deviations=[deviation(accepted="x")])])) == ""
