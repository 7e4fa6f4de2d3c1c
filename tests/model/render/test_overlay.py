"""What is drawn on a diagram: counts of what was taken, deviations, rules that stand out; and how they are found by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.model.render.geometry import SVG
from wirestate.model.core import ModelError
from wirestate.model.machines import machine
from wirestate.model.render.dot import dot
from wirestate.model.render.drawing import drawn, explanation
from wirestate.model.render.overlay import NOWHERE, Overlay, Traces, named_rules
from wirestate.model.render.page import page
from wirestate.model.render.view import View, view

PICTURE = Path(__file__).parents[3] / "model/data/diagrams/tcp.svg"
OPENED = frozenset({"U02 active OPEN", "X3: SYN,ACK"})
BOTH = frozenset({"U02 active OPEN", "X3, with text: SYN,ACK", "U09 SEND@SYN-SENT"})
TRACES = Traces({OPENED: 3, BOTH: 2}, {"SYN-SENT": 4, NOWHERE: 1})


@cache
def tcp() -> View:
    return view(machine("tcp"), "overview")


def element(text: str, name: str) -> ET.Element:
    (found,) = (e for e in ET.fromstring(text).iter() if e.get("id") == name)
    return found


def shown(name: str, overlay: Overlay) -> tuple[set[str], str, str]:
    """Of an element of TCP's picture: its classes, its last text, and its tooltip."""
    found = element(drawn(PICTURE.read_text(), tcp(), overlay), name)
    tip = found.find(f"{SVG}title")
    texts = [text.text or "" for text in found.iter(f"{SVG}text")]
    return set(found.get("class", "").split()), texts[-1], "" if tip is None else tip.text or ""


def test_drawn_taken_arrow_is_counted_by_rules_and_connections() -> None:
    classes, text, tip = shown("edge-SYN-SENT--ESTABLISHED", Overlay(TRACES))
    assert classes == {"edge", "taken"}
    assert text.strip() == "X3 · 2/4 ×5"
    assert tip.endswith("taken by 5 of 5 connections:\n×3 X3: SYN,ACK\n×2 X3, with text: SYN,ACK")


def test_drawn_arrow_of_one_rule_is_counted_by_connections() -> None:
    assert shown("edge-CLOSED--SYN-SENT", Overlay(TRACES))[:2] == ({"edge", "taken"}, "U02 ×5")


def test_drawn_arrow_never_taken_is_pale() -> None:
    classes, text, tip = shown("edge-CLOSED--LISTEN", Overlay(TRACES))
    assert (classes, text.strip()) == ({"edge", "never"}, "U01")
    assert tip.endswith("taken by 0 of 5 connections:")


def test_drawn_fold_is_counted_by_rules() -> None:
    stays = len([r for r in machine("tcp").rules if r.source == r.target == "SYN-SENT"])
    assert shown("fold-SYN-SENT-stays", Overlay(TRACES))[:2] == ({"fold", "taken"}, f"↻\u00a01/{stays}")
    assert "never" in shown("fold-LISTEN-stays", Overlay(TRACES))[0]


def test_drawn_deviations_are_numbered_at_their_state() -> None:
    assert shown("state-SYN-SENT", Overlay(TRACES))[:2] == ({"state", "deviates"}, "4")
    assert shown("state-LISTEN", Overlay(TRACES))[0] == {"state"}
    twice = Overlay(Traces({}, {"CLOSED": 7}))
    assert shown("state-CLOSED", twice)[:2] == ({"state", "deviates"}, "7")
    assert shown("state-CLOSED-end", twice)[:2] == ({"state", "deviates"}, "CLOSED")
    assert explanation(tcp(), Overlay(TRACES)) == (
        f"Bold: taken by 5 connections, 4 of {len(machine('tcp').rules)} rules; pale: never; red: 5 deviations, 1 in no state"
    )


def test_drawn_rules_stand_out_without_traces() -> None:
    overlay = Overlay(stands_out=named_rules(machine("tcp"), ["X3"]))
    classes, text, _ = shown("edge-SYN-SENT--ESTABLISHED", overlay)
    assert (classes, text.strip()) == ({"edge", "stands-out"}, "X3 · 4 rules")
    assert shown("edge-CLOSED--LISTEN", overlay)[0] == {"edge"}
    assert explanation(tcp(), overlay) == "blue: 8 rules asked for"


def test_drawn_without_overlay_is_the_picture() -> None:
    assert drawn(PICTURE.read_text(), tcp(), Overlay()) == PICTURE.read_text()


def test_dot_with_overlay_has_counts_and_colours_and_the_same_places() -> None:
    with_it = dot(tcp(), Overlay(TRACES, frozenset({"U01 passive OPEN"})))
    assert "X3 · 2/4 ×5" in with_it
    assert '<FONT COLOR="#c1121f"> 4</FONT>' in with_it
    assert 'color="#0a58ca"' in with_it
    assert with_it.count(" pos=") == dot(tcp()).count(" pos=")


@pytest.mark.parametrize(
    ("name", "rows"), [("A8", {"A8"}), ("U06 active-OPEN", {"U06"}), ("U06 active-OPEN@CLOSING", {"U06"}), ("X3: SYN,ACK", {"X3:"})]
)
def test_named_rules_of_a_rule_a_row_or_its_number(name: str, rows: set[str]) -> None:
    found = named_rules(machine("tcp"), [name])
    assert {rule.split(" ")[0] for rule in found} == rows
    assert all(rule == name for rule in found) == (name in {r.name for r in machine("tcp").rules})


@pytest.mark.parametrize(("name", "hint"), [("U01 pasive OPEN", "did you mean 'U01 passive OPEN'"), ("c13.99", "tcp has no rule")])
def test_named_rules_of_an_unknown_name_gives_near_ones(name: str, hint: str) -> None:
    with pytest.raises(ModelError, match=hint):
        named_rules(machine("tcp"), [name])


def test_page_has_every_row_with_its_counts_and_links() -> None:
    text = page(tcp(), "tcp.svg", Overlay(TRACES))
    assert "![A TCP endpoint](tcp.svg)" in text
    rows = [line for line in text.splitlines() if "https://www.rfc-editor.org" in line]
    assert len(rows) == len(machine("tcp").rows)
    assert any(line.startswith("| 5 | U02 active OPEN | `CLOSED` | active OPEN | remote | `SYN-SENT` |") for line in rows)
    assert len({line.replace("\\|", "").count("|") for line in rows}) == 1
