"""Every row of the property table and of the catalogue of bugs is claimed, or left out with a reason: never both."""

from __future__ import annotations

import json
import re

from click.testing import CliRunner

from wirestate.cli import cli
from wirestate.model.properties import catalogue, left_out


def test_every_row_of_the_property_table_is_claimed_or_left_out() -> None:
    rows, claimed = list(left_out.property_rows()), {p.id for p in catalogue.properties()}
    assert len(rows) == len(set(rows)) == 163
    assert claimed.isdisjoint(left_out.PROPERTIES)
    assert claimed | set(left_out.PROPERTIES) == set(rows)
    assert len(claimed) >= 140


def test_every_row_of_the_catalogue_has_a_mutant_or_is_left_out() -> None:
    rows = set(left_out.bug_rows())
    shown = {row for m in catalogue.mutants() for row in re.findall(r"B\d+", m.row)}
    assert len(rows) == 130
    assert shown.isdisjoint(left_out.BUGS)
    assert shown | set(left_out.BUGS) == rows
    assert len(shown) >= 90


def test_every_row_left_out_has_its_reason() -> None:
    reasons = [*left_out.PROPERTIES.values(), *left_out.BUGS.values()]
    assert all(len(reason.split()) > 5 for reason in reasons)
    named = set(re.findall(r"\b[A-Z]+\d*-?\d+\b", " ".join(reasons))) & set(left_out.property_rows())
    known = {p.id for p in catalogue.properties()}
    assert named <= known


def test_verify_says_what_is_left_out() -> None:
    args = ["verify", "--property", "W5", "--machine", "tcp", "--jobs", "1"]
    told = CliRunner().invoke(cli, args)
    assert "left out" in told.output
    listed = json.loads(CliRunner().invoke(cli, [*args, "--format", "json"]).output)["left_out"]
    assert listed == {"properties": left_out.PROPERTIES, "bugs": left_out.BUGS}
