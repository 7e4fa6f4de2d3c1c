"""The scenarios, played against the endpoint; together they take every rule of the TCP machine, or `not_taken` says why not."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.reference.tcp.not_taken import LISTED
from tests.reference.tcp.player import Player, ScenarioFailed
from tests.reference.tcp.scenario import Scenario, ScenarioError, parse, read_scenario
from wirestate.checker.coverage import load_notes
from wirestate.model.machines import all_machines
from wirestate.model.machines.tcp import tcp

HERE = Path(__file__).parent / "scenarios"
COVERAGE = Path(__file__).parents[3] / "traces" / "coverage.toml"
THIS = "tests/reference/tcp/test_scenarios.py"
FILES = sorted(path.stem for path in HERE.glob("*.scenario"))


@cache
def scenario(name: str) -> Scenario:
    return read_scenario(HERE / f"{name}.scenario")


def cases(name: str) -> list[str]:
    return list(scenario(name).cases) or [""]


@cache
def taken() -> frozenset[str]:
    return frozenset(rule for name in FILES for case in cases(name) for rule in Player(scenario(name)).play(case))


@pytest.mark.parametrize("name", FILES)
def test_scenario(name: str) -> None:
    for case in cases(name):
        Player(scenario(name)).play(case)


def test_scenarios_are_many() -> None:
    assert len(FILES) >= 40


def test_scenarios_take_every_rule_that_is_not_listed() -> None:
    rules = {rule.name: rule for rule in tcp().rules}
    listed = {name for name, rule in rules.items() if {name, rule.row} & set(LISTED)}
    assert taken() <= set(rules)
    assert sorted(set(rules) - taken() - listed) == []
    assert sorted(taken() & listed) == []
    assert set(LISTED) <= {key for name, rule in rules.items() for key in (name, rule.row)}


def test_coverage_list_says_which_rows_scenarios_take() -> None:
    row_of = {rule.name: rule.row for rule in tcp().rules}
    notes = {row: note.text for (machine, row), note in load_notes(COVERAGE, all_machines()).items() if machine == "tcp"}
    assert {row for row, text in notes.items() if THIS in text} == {row_of[name] for name in taken()}


# the reader


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "a:1: nothing happens"),
        ("call active-OPEN\nwait 5", "a:2: no action wait 5"),
        ("0 call active-OPEN\n\n# comment\nset mss 5", "a:4: a setting is `set NAME VALUE`, before all actions"),
        ("set mss five\n", "a:1: 'five' is not on, off, none or a number"),
        ("5 call CLOSE\n4.5 call CLOSE", r"a:2: at 4.5, before the line before \(at 5.0\)"),
        ("+x call CLOSE", r"a:1: neither `set`, `case` nor `\[TIME\] ACTION`: '\+x call CLOSE'"),
        ("call OPEN", "a:1: no call 'OPEN': one of active-OPEN"),
        ("call SEND", "a:1: SEND takes a number of octets"),
        ("call CLOSE 5", "a:1: CLOSE takes no number of octets"),
        ("state OPEN", "a:1: no action state OPEN"),
        ("> S 0:5(4)", r"a:1: 0:5\(4\): from 0 to 5 it is 5 octets"),
        ("< . 0:0(0)", r"a:1: the flag `\.` and `ack N` go together"),
        ("< S 0:0(0) ack 5", r"a:1: the flag `\.` and `ack N` go together"),
        ("< X 0:0(0)", "a:1: no FLAGS FIRST:END"),
        ("< S 0:0(0) <mss 5, scale 7>", "a:1: no option 'scale 7'"),
        ("call CLOSE\ncase a\ncall CLOSE\ncase a", "a:4: a second case 'a'"),
        ("hold on", "a:1: no action hold on"),
    ],
)
def test_reader_names_file_line_and_mistake(text: str, error: str) -> None:
    with pytest.raises(ScenarioError, match=error):
        parse("a", text)


def test_reader_times_count_on() -> None:
    read = parse("a", "1 call passive-OPEN\n+0.5 state LISTEN\ncase x\n+1 call CLOSE\ncase y\n9 call CLOSE\n   state CLOSED")
    assert [line.time for line in read.lines("x")] == [1, 1.5, 2.5]
    assert [line.time for line in read.lines("y")] == [1, 1.5, 9, 9]


# the player


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("call active-OPEN\n> S. 0:0(0) ack 1", r"a:2: at 0 expected `> S. 0:0\(0\) ack 1`, got `> S 0:0\(0\) win .*` at 0"),
        ("call active-OPEN\n0.5 > S 0:0(0)", r"a:2: at 0.5 expected `0.5 > S 0:0\(0\)`, got `> S 0:0\(0\) .*` at 0"),
        ("call active-OPEN\nstate SYN-SENT", r"a:2: .* got `> S 0:0"),
        ("call active-OPEN", r"a:1: at 0 expected `nothing more`, got `> S 0:0"),
        ("call passive-OPEN\nstate CLOSED", "a:2: .* got state LISTEN"),
        ("call passive-OPEN\n> S 0:0(0)", "a:2: .* got nothing"),
        ("call passive-OPEN\ncall CLOSE -> error_connection_closing", "a:2: .* got None"),
        ("call CLOSE", "a:1: .* got 'error_connection_does_not_exist'"),
        ("call passive-OPEN\ntold Opened", "a:2: .* got told nothing"),
    ],
)
def test_player_names_line_expected_and_got(text: str, error: str) -> None:
    with pytest.raises(ScenarioFailed, match=error):
        Player(parse("a", text)).play("")


def test_player_looks_at_the_octets() -> None:
    lines = "call active-OPEN\n> S 0:0(0)\n< S. 0:0(0) ack 1\n> . 1:1(0) ack 1\n< . 1:6(5) ack 1\n> . 1:1(0) ack 6\ncall RECEIVE 5 -> "
    Player(parse("a", lines + "1:6(5)")).play("")
    with pytest.raises(ScenarioFailed, match="a:7: "):
        Player(parse("a", lines + "2:7(5)")).play("")
