"""`wirestate verify --systematic`: its options, and how it tells what became of the mutants (which is tested with the model)."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner

from wirestate.checker.output.blocks import show
from wirestate.commands.measured import measured
from wirestate.commands.verify import verify
from wirestate.model.core import ModelError
from wirestate.model.properties import survivors
from wirestate.model.verify import measure, session
from wirestate.model.verify.formats import render
from wirestate.model.verify.options import Options
from wirestate.model.verify.results import Fate, Report

FATES = (
    Fate("tcp drop: a", "tcp", "drop", "There is no row a", killed_by="W1", reason="nothing answers in place of a"),
    Fate("tcp weaken: a | b", "tcp", "weaken", "a does not ask for b", killed_by="T3", run=("x", "y")),
    Fate("tcp forget: a | c", "tcp", "forget", "a does not note c", alike="nothing reads it"),
    Fate("tcp retarget: a | stays", "tcp", "retarget", "a stays", explained="it is free to"),
    Fate("tls_client drop: d", "tls_client", "drop", "There is no row d"),
)


def report() -> Report:
    told = Report(generated=4000)
    for fate in FATES:
        told.add(fate)
    return told


def test_text_of_systematic_mutants_counts_them_and_names_the_unexplained() -> None:
    stream = StringIO()
    show(list(measured(report())), stream)
    lines = stream.getvalue().splitlines()
    assert lines[-1] == (
        "5 of 4,000 systematic mutants: 2 killed, 1 equivalent, 1 explained, 1 unexplained; "
        "of those that are not proved to behave like the model, properties kill 50.0%"
    )
    assert lines[-2] == "tls_client drop: d: no property notices, and nothing says why"
    weakened = next(line.split() for line in lines if line.startswith("tcp         weaken"))
    assert weakened == ["tcp", "weaken", "1", "1", "0", "0", "0", "100.0%"]


def test_json_of_systematic_mutants_has_counts_and_each_verdict() -> None:
    told = json.loads(render(report(), "json", "1"))
    assert told["schema"] == "wirestate.verify/1"
    found = told["systematic"]
    assert (found["generated"], found["asked"], found["killed"], found["unexplained"]) == (4000, 5, 2, 1)
    assert found["by_machine"]["tcp"]["weaken"] == {"mutants": 1, "killed": 1}
    assert [m["verdict"] for m in found["mutants"]] == ["killed", "killed", "equivalent", "explained", "unexplained"]
    assert found["mutants"][1]["run"] == ["x", "y"]
    assert told["failures"] == ["tls_client drop: d: no property notices, and nothing says why"]


@pytest.mark.parametrize("form", ["junit", "sarif", "github"])
def test_other_formats_tell_the_unexplained_survivor_only(form: str) -> None:
    text = render(report(), form, "1")
    assert text.count("tls_client drop: d: no property notices") == 1
    if form == "junit":
        assert [c.get("name") for c in ET.fromstring(text).iter("testcase") if c.find("failure") is not None] == ["tls_client drop: d"]
    if form == "github":
        assert "5 systematic mutants: 2 killed, 1 equivalent, 1 explained, 1 unexplained" in text


def test_systematic_run_asks_the_drawn_mutants_and_fails_for_a_stale_entry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []

    def fates(name: str, wanted: tuple[str, ...]) -> list[Fate]:
        asked.extend(wanted)
        return [Fate(each, name, "drop", "", killed_by="W1") for each in wanted]

    drawn = measure.drawn(measure.generated(), 90, 5)
    monkeypatch.setattr(measure, "fates", fates)
    monkeypatch.setattr(survivors, "reasons", lambda: {drawn[0]: "why"})
    out = tmp_path / "out.json"
    result = CliRunner().invoke(verify, ["--systematic", "--sample", "90", "--seed", "5", "-j1", "--format", "json", "-o", str(out)])
    assert asked == drawn
    assert result.exit_code == 1
    assert json.loads(out.read_text())["failures"] == [f"survivors: {drawn[0]} does not survive any more"]


def test_worker_that_died_leaves_its_mutants_unexplained() -> None:
    task = session.Task("systematic", ("tcp drop: a",), Options(systematic=True))
    lost = task.lost("MemoryError: ")[0]
    assert isinstance(lost, Fate)
    assert (lost.machine, lost.kind, lost.verdict) == ("tcp", "drop", "unexplained")
    assert lost.failure.endswith("MemoryError: ")


@pytest.mark.parametrize(("arguments", "error"), [
    (["--systematic", "--mutants"], "--systematic goes with"),
    (["--sample", "3"], "--sample is for --systematic"),
])  # fmt: skip
def test_options_that_do_not_go_together_are_refused(arguments: list[str], error: str) -> None:
    result = CliRunner().invoke(verify, arguments)
    assert result.exit_code == 2
    assert error in result.output


def test_systematic_mutants_of_a_product_are_an_error() -> None:
    result = CliRunner().invoke(verify, ["--systematic", "--machine", "tls_pair"])
    assert isinstance(result.exception, ModelError)
    assert "tls_pair is no machine" in str(result.exception)


def test_every_explained_survivor_is_a_mutant_and_has_a_reason() -> None:
    names = set(measure.generated())
    for name, why in survivors.reasons().items():
        assert name in names
        assert len(why) > 20
