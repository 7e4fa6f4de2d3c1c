"""The laid-out pictures: nothing lies on anything, the shapes of the RFCs, rules and links in place, fresh, closed in themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path
from shutil import which
from urllib.parse import urlparse
from xml.etree import ElementTree as ET

import pytest

from tests.model.render.geometry import SVG, Picture, overlaps, picture
from tests.model.render.test_view import changed
from wirestate.model.core import ModelError
from wirestate.model.machines import NAMES, machine
from wirestate.model.render.dot import dot
from wirestate.model.render.drawing import drawn
from wirestate.model.render.overlay import Overlay, Traces
from wirestate.model.render.svg import DARK, LIGHT, PRINT, dressed, file_name, is_fresh, lay_out, remade, shipped
from wirestate.model.render.svg import picture as picture_of
from wirestate.model.render.view import View, view
from wirestate.model.sections import title

ROOT = Path(__file__).parents[3]
needs_dot = pytest.mark.skipif(which("dot") is None, reason="Graphviz is not installed")


@cache
def overview(name: str) -> View:
    return view(machine(name), "overview")


@cache
def text_of(name: str) -> str:
    return (ROOT / "model/data/diagrams" / file_name(overview(name))).read_text(encoding="utf-8")


@cache
def places(name: str) -> Picture:
    return picture(text_of(name))


@pytest.mark.parametrize("name", NAMES)
def test_picture_is_fresh_and_shipped(name: str) -> None:
    assert is_fresh(text_of(name), overview(name)), "run: wirestate generate"
    assert shipped(overview(name)) == text_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_picture_has_nothing_that_lies_on_a_text(name: str) -> None:
    assert len(places(name).labels) > 50
    assert overlaps(places(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_picture_with_large_counts_has_nothing_that_lies_on_a_text(name: str) -> None:
    everything = frozenset(rule.name for rule in machine(name).rules)
    drawn_on = drawn(text_of(name), overview(name), Overlay(Traces({everything: 9999}, {})))
    assert drawn_on.count("×9999") > 20
    assert overlaps(picture(drawn_on)) == []


def test_overlaps_of_a_label_on_a_box_are_seen() -> None:
    good = places("tcp")
    label, box = good.labels[0], good.boxes[0]
    moved = replace(label, left=box.left, right=box.right, top=box.top, bottom=box.bottom)
    assert any("on the box" in said for said in overlaps(replace(good, labels=[*good.labels, moved])))


def middle(name: str, state: str) -> tuple[float, float]:
    (box,) = (b for b in places(name).boxes if b.owner == f"state-{state}")
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def test_picture_of_tcp_has_the_shape_of_figure_5() -> None:
    rows = [["CLOSED"], ["LISTEN"], ["SYN-RECEIVED", "SYN-SENT"], ["ESTABLISHED"], ["FIN-WAIT-1", "CLOSE-WAIT"],
            ["FIN-WAIT-2", "CLOSING", "LAST-ACK"], ["TIME-WAIT", "CLOSED-end"]]  # fmt: skip
    heights = [{round(middle("tcp", state)[1]) for state in row} for row in rows]
    assert all(len(height) == 1 for height in heights)
    assert heights == sorted(heights, key=min)
    columns = [("SYN-RECEIVED", "FIN-WAIT-1", "FIN-WAIT-2"), ("CLOSED", "LISTEN", "ESTABLISHED", "CLOSING", "TIME-WAIT"),
               ("SYN-SENT", "CLOSE-WAIT", "LAST-ACK", "CLOSED-end")]  # fmt: skip
    widths = [{round(middle("tcp", state)[0]) for state in column} for column in columns]
    assert all(len(width) == 1 for width in widths)
    assert widths == sorted(widths, key=min)


@pytest.mark.parametrize(
    ("name", "downwards"),
    [
        ("tls_client", "START WAIT_SH WAIT_EE WAIT_CERT_CR WAIT_CERT WAIT_CV WAIT_FINISHED CONNECTED READ_CLOSED CLOSED"),
        ("tls_server", "START RECVD_CH NEGOTIATED WAIT_CERT WAIT_CV WAIT_FINISHED CONNECTED READ_CLOSED CLOSED"),
    ],
)
def test_picture_of_tls_goes_down_as_appendix_a(name: str, downwards: str) -> None:
    heights = [middle(name, state)[1] for state in downwards.split()]
    assert heights == sorted(set(heights))
    assert middle(name, "CONNECTED")[1] == pytest.approx(middle(name, "TLS12_CONNECTED")[1], abs=1)
    assert middle(name, "CONNECTED")[0] < middle(name, "TLS12_CONNECTED")[0]


def luminance(colour: str) -> float:
    """Of `#rgb` or `#rrggbb`, as WCAG 2 has it."""
    digits = colour.lstrip("#")
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)] if len(digits) == 6 else [int(d * 2, 16) / 255 for d in digits]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT])
def test_theme_can_be_read(theme: str) -> None:
    colours = dict(entry.removeprefix("--").split(":") for entry in theme.split(";"))
    for paper, ink in product(("paper", "tint"), ("ink", "faint", "strong", "bad")):
        low, high = sorted((luminance(colours[paper]), luminance(colours[ink])))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (paper, ink)


@pytest.mark.parametrize("name", NAMES)
def test_picture_fits_a_page(name: str) -> None:
    whole = places(name).whole
    assert 0.6 < (whole.right - whole.left) / (whole.bottom - whole.top) < 1.1
    assert whole.bottom - whole.top < 1250, "on A4 its smallest text would be below 5 points"


@pytest.mark.parametrize("name", NAMES)
def test_picture_carries_every_rule_once_and_every_state(name: str) -> None:
    root = ET.fromstring(text_of(name))
    carried = {e.get("id"): e.get("data-rules", "").split("|") for e in root.iter() if "data-rules" in e.attrib}
    assert carried == {mark.id: [rule.name for rule in mark.rules] for mark in overview(name).marks}
    assert {e.get("data-state") for e in root.iter() if "data-state" in e.attrib} == set(machine(name).states)
    ids = [e.get("id") for e in root.iter() if "id" in e.attrib]
    assert len(ids) == len(set(ids))
    assert {f"state-{state}" for state in machine(name).states} <= set(ids)
    for element in root.iter(f"{SVG}g"):
        if "data-rules" in element.attrib:
            tip = element.find(f"{SVG}title")
            assert tip is not None
            assert all(rule in (tip.text or "") for rule in element.get("data-rules", "").split("|"))


@pytest.mark.parametrize("name", NAMES)
def test_picture_links_every_arrow_to_a_known_section_and_nothing_else(name: str) -> None:
    root = ET.fromstring(text_of(name))
    links = {e.get("href", "") for e in root.iter(f"{SVG}a")}
    for link in links:
        where = urlparse(link)
        number = where.path.removeprefix("/rfc/rfc").removesuffix(".html")
        section = where.fragment.removeprefix("section-").removeprefix("appendix-")
        assert (where.scheme, where.netloc) == ("https", "www.rfc-editor.org")
        assert title(f"RFC {number}", section), link
    expected = {mark.rules[0].cite[0].url for mark in overview(name).marks}
    assert links == expected


@pytest.mark.parametrize("name", NAMES)
def test_picture_has_no_script_and_nothing_from_outside(name: str) -> None:
    root = ET.fromstring(text_of(name))
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "style", "title", "g", "a", "path", "polygon", "text"}
    assert not any(key.startswith("on") for element in root.iter() for key in element.attrib)
    assert "url(" not in text_of(name)
    assert "@import" not in text_of(name)
    assert {e.get("href") for e in root.iter() if "href" in e.attrib} == {e.get("href") for e in root.iter(f"{SVG}a")}


def test_dot_is_the_same_in_every_process() -> None:
    code = (
        "from hashlib import sha256; from wirestate.model.machines import all_machines; "
        "from wirestate.model.render.view import view; from wirestate.model.render.dot import dot; "
        "print(sha256(''.join(dot(view(m, k)) for m in all_machines() for k in ('overview', 'full')).encode()).hexdigest())"
    )
    command = [sys.executable, "-c", code]
    said = {
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_picture_of_a_changed_machine_is_not_fresh() -> None:
    assert shipped(view(changed(), "overview")) is None
    assert dot(view(changed(), "overview")) != dot(overview("tcp"))


def test_picture_without_graphviz_is_the_shipped_one_or_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert picture_of(overview("tcp")) == text_of("tcp")
    assert remade(overview("tcp"), text_of("tcp")) == text_of("tcp")
    assert remade(overview("tcp"), "") is None
    with pytest.raises(ModelError, match=r"Graphviz is not installed: its program dot is needed to lay out tcp \(full\) as svg"):
        picture_of(view(machine("tcp"), "full"))


@needs_dot
def test_picture_laid_out_again_is_the_same() -> None:
    raw = lay_out(overview("tls_client"))
    assert raw == lay_out(overview("tls_client"))
    again, committed = (ET.fromstring(text) for text in (dressed(overview("tls_client"), raw), text_of("tls_client")))
    for key in ("id", "class", "data-rules", "data-state", "data-fold", "href", "data-layout"):
        assert [e.get(key) for e in again.iter() if key in e.attrib] == [e.get(key) for e in committed.iter() if key in e.attrib]


@needs_dot
@pytest.mark.parametrize("name", NAMES)
def test_picture_in_full_tells_every_rule(name: str) -> None:
    text = picture_of(view(machine(name), "full"))
    assert [said for said in overlaps(picture(text)) if not said.startswith("the line")] == []
    root = ET.fromstring(text)
    carried = [rule for e in root.iter() for rule in e.get("data-rules", "").split("|") if rule]
    assert sorted(carried) == sorted(rule.name for rule in machine(name).rules)


@needs_dot
def test_picture_of_a_changed_machine_is_laid_out() -> None:
    text = picture_of(view(changed(), "overview"))
    assert 'id="state-NEW"' in text
    assert is_fresh(text, view(changed(), "overview"))
