"""The report in a real browser: it opens, steps, filters, shows markup as text, and is accessible."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Sight, chromium
from wirestate.checker.keep import Kept, Line, Story, keeping
from wirestate.checker.output.report import write_report
from wirestate.checker.paths import check_paths
from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result

if chromium() is None:
    pytest.skip("needs chromium, which a machine may lack", allow_module_level=True)

TRACES = Path(__file__).parents[2] / "traces"
GOOD13, GOOD12 = "tls13/alpn.pcap", "tls12/alpn.pcap"
BAD, TEXT = "bad/tls13_certificate_verify_missing_accepted.pcap", "bad/tls13_certificate_verify_missing_accepted.txt"
SAMPLES = (GOOD13, GOOD12, BAD, TEXT)
TABLE_OF_BYTES = "#message .bytes table"
"""It is made once the browser tells that it was opened, which may be after a click returns: wait for it."""


def judged(*names: str) -> Result:
    with keeping():
        return check_paths([str(TRACES / name) for name in names])


def written(result: Result, folder: Path) -> Path:
    path = folder / "report.html"
    with path.open("w", encoding="utf-8") as stream:
        write_report(result, stream)
    return path


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10,000 connections: 9,999 times a good one, and a bad one near the end."""
    good, bad = judged(GOOD13), judged(BAD)
    rows = [replace(good.connections[0], ident=str(i)) for i in range(10_000)]
    rows[9_990] = replace(bad.connections[0], ident="9990", summary={**bad.connections[0].summary, "sni": "odd.example"})
    return written(Result(rows), tmp_path_factory.mktemp("many"))


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_all_steps_by_keyboard_are_shown_without_a_complaint(name: str, sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(name), tmp_path))
    page.click("#first")
    total = page.locator("#ladder > li").count()
    seen = {page.inner_text("#where")}
    for _ in range(total - 1):
        page.keyboard.press("ArrowRight")
        seen.add(page.inner_text("#where"))
    assert len(seen) == total > 10
    assert page.inner_text("#where").startswith(f"step {total} of {total}: ")
    page.keyboard.press("ArrowLeft")
    assert page.inner_text("#where").startswith(f"step {total - 1} of {total}: ")
    assert sight.said == []
    assert [url for url in sight.asked if not url.startswith("file:")] == []


@pytest.mark.parametrize(("name", "scheme"), [(GOOD13, "light"), (GOOD12, "dark"), (BAD, "dark"), (TEXT, "light")])
def test_sample_is_accessible(name: str, scheme: Literal["light", "dark"], sight: Sight, tmp_path: Path) -> None:
    page = sight.page
    page.emulate_media(color_scheme=scheme)
    sight.open(written(judged(name), tmp_path))
    for details in page.locator("#message details").all():
        details.evaluate("element => { element.open = true; }")
    page.wait_for_selector(TABLE_OF_BYTES)
    assert grave(page) == []


def grave(page: Page) -> list[str]:
    """What axe-core finds that is serious or critical. It leaves the drawings out, which are hidden from assistive technology."""
    found = Axe().run(page, context={"exclude": [[".picture svg"]]}).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html']}" for v in found if v["impact"] in ("serious", "critical")]


def test_deviation_is_where_the_page_opens(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(GOOD13, BAD), tmp_path))
    assert "tls13_certificate_verify_missing_accepted.pcap" in page.inner_text("#connection-title")
    assert page.inner_text("#where").endswith(": Finished")
    told = page.inner_text("#deviations")
    for expected in ("missing-message", "CertificateVerify", "RFC 8446 §4.4.3", "CVE-2020-24613", "A correct run from SEND_CV"):
        assert expected in told
    assert page.locator("#ladder .bad").count() == 2


def test_step_lights_up_state_edge_and_keys(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(GOOD13), tmp_path))
    page.locator("#ladder .message button", has_text="ServerHello").first.click()
    lit = page.locator(".panel.tls .ws-here").evaluate_all("all => all.map(e => e.dataset.state)")
    assert sorted(lit) == ["NEGOTIATED", "WAIT_EE"]
    rules = page.locator(".panel.tls .edge.ws-edge").evaluate_all("all => all.map(e => e.dataset.rules)")
    assert any("c13.5 ServerHello" in rule for rule in rules)
    assert any("s13.6 ServerHello" in rule for rule in rules)
    assert "Handshake Secret" in page.locator("#message .key.fresh").all_inner_texts()[1]
    assert "RFC 8446 §4.1.3" in page.inner_text("#message")


def test_bytes_opened_are_told_field_by_field(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(GOOD13), tmp_path))
    page.locator("#ladder .message button", has_text="ClientHello").first.click()
    page.click("#message .bytes summary")
    told = page.inner_text(TABLE_OF_BYTES)
    assert re.search(r"supported_versions\s", told)
    assert "http/1.1" in told
    assert "68 74 74 70 2f 31 2e 31" in told


def test_many_connections_are_filtered_sorted_and_opened(many: Path, sight: Sight) -> None:
    page = sight.open(many)
    assert "odd.example" in page.inner_text("#gist")
    page.click("#all")
    assert page.inner_text("#count") == "10,000 connections of 10,000"
    assert page.locator("#table tbody tr").count() == 100
    page.click("text=Next page")
    assert page.locator("#table tbody tr td:nth-child(2)").first.inner_text() == "100"
    page.locator("#table th button", has_text="Verdict").click()
    page.locator("#table th button", has_text="Verdict").click()
    assert page.locator("#table th[aria-sort=descending]").inner_text().startswith("Verdict")
    assert "deviates" in page.locator("#table tbody tr").first.inner_text()
    for box, value in (("#f-sni", "ODD"), ("#f-text", "missing-message")):
        page.fill(box, value)
        assert page.inner_text("#count") == "1 connection of 10,000"
        page.fill(box, "")
    page.select_option("#f-verdict", "conforms")
    assert page.inner_text("#count") == "9,999 connections of 10,000"
    assert grave(page) == []
    page.locator("#table tbody tr button").nth(7).click()
    assert page.inner_text("#where").endswith("ClientHello")
    assert sight.said == []


@pytest.mark.parametrize("name", [GOOD13, BAD])
def test_narrow_page_does_not_scroll_sideways(name: str, sight: Sight, tmp_path: Path) -> None:
    sight.page.set_viewport_size({"width": 390, "height": 800})
    page = sight.open(written(judged(name), tmp_path))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_tcp_segments_are_hidden_and_skipped_on_demand(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(GOOD13), tmp_path))
    page.uncheck("#with-tcp")
    page.click("#first")
    assert page.inner_text("#where").endswith(": ClientHello")
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#where").endswith(": ServerHello")
    assert not page.locator("#ladder .segment").first.is_visible()
    page.check("#to-scale")
    assert page.locator("#ladder .message").first.evaluate("e => e.style.marginTop") != ""


MARKUP = (
    '<img src=x onerror="window.ran=1">', "</script><script>window.ran=1</script>", "<!--<script>", '"><svg onload=window.ran=1>',
    "{{ 7 * 7 }}", "<a href=javascript:window.ran=1>x</a>",
)  # fmt: skip
EVIL = " ".join(MARKUP)


def hello(name: bytes) -> bytes:
    """A ClientHello for this server name, which is also the protocol that it offers."""
    sni = b"\0" + len(name).to_bytes(2) + name
    alpn = len(name).to_bytes(1) + name
    blocks = [b"\0\0" + (len(sni) + 2).to_bytes(2) + len(sni).to_bytes(2) + sni,
              b"\0\x10" + (len(alpn) + 2).to_bytes(2) + len(alpn).to_bytes(2) + alpn]  # fmt: skip
    extensions = b"".join(blocks)
    body = b"\3\3" + bytes(32) + b"\0" + b"\0\2\x13\1" + b"\1\0" + len(extensions).to_bytes(2) + extensions
    return b"\1" + len(body).to_bytes(3) + body


def hostile() -> Result:
    """Markup and script wherever a stranger can put some."""
    (kept,) = [c.kept for c in judged(TEXT).connections]
    assert isinstance(kept, Kept)
    assert kept.story is not None
    raw = hello(EVIL.encode())
    evil = Line("ClientHello", "client", ("PLAINTEXT",), {EVIL: EVIL}, raw, len(raw))
    kept.story = Story([evil, *kept.story.lines[1:]], version=EVIL, start=kept.story.start, instead=kept.story.instead)
    chain = [{"subject": EVIL, "issuer": EVIL, "names": [EVIL], "key": EVIL, "not_before": EVIL, "not_after": EVIL}]
    summary = {"sni": EVIL, "alpn": EVIL, "alpn_offered": [EVIL], "suite": EVIL, "chain": chain, "diagnosis": [EVIL], "upgrade": EVIL,
               "plaintext_visible": [EVIL], "not_tls": EVIL, "tcp": [EVIL]}  # fmt: skip
    wrong = Deviation("missing-message", "tls", "server", 88, EVIL, EVIL, (EVIL,), None, EVIL, EVIL, accepted=EVIL)
    connection = ConnectionVerdict(
        EVIL, EVIL, EVIL, EVIL, EVIL, "deviates", "alert", EVIL, [EVIL], [wrong], {"tls_client": EVIL}, summary, [EVIL], kept=kept
    )  # fmt: skip
    return Result([connection, replace(connection, ident="2")], [InputError(EVIL, EVIL, EVIL)])


def test_markup_from_a_capture_shows_as_text_and_nothing_runs(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(hostile(), tmp_path))
    page.click("#first")
    for details in page.locator("details summary").all():
        details.click()
    for place in ("#errors", "#connection-title", "#gist", "#deviations", "#message", "#whole-connection"):
        for markup in MARKUP:
            assert markup in page.inner_text(place), (place, markup)
    assert page.inner_text(TABLE_OF_BYTES).count(MARKUP[0]) > 1
    page.click("#all")
    assert EVIL in (page.locator("#table tbody").text_content() or "")
    assert page.evaluate("window.ran") is None
    assert page.locator("img, [onerror], [onload]").count() == 0
    assert page.locator("a[href^=javascript]").count() == 0
    assert page.locator("script").count() == 3
    assert sight.said == []
    assert [url for url in sight.asked if not url.startswith("file:")] == []


def test_alert_in_the_clear_is_what_a_wiretapper_could_read(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged("tls13/certificate_untrusted.pcap"), tmp_path))
    told = page.locator("#whole-connection .card", has_text="What a wiretapper could read").inner_text()
    assert "whole messages: ClientHello, ServerHello, ChangeCipherSpec, Alert unknown_ca" in told


def test_capture_without_keys_claims_no_more_than_was_seen(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged("built/keyless_tls13_full_ecdsa.pcap"), tmp_path))
    page.locator("#ladder .message button", has_text="UnknownRecord").last.click()
    assert "encrypted" in page.inner_text("#message .kicker")
    assert page.inner_text("#message .tree summary").startswith("Keys: at least ")
    assert "tickets issued" not in page.inner_text("#whole-connection")


@pytest.mark.parametrize("name", ["built/begins_in_the_middle.pcap", "bad/tcp_syn_and_fin.pcap"])
def test_tcp_state_that_is_not_certain_is_not_told(name: str, sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(name), tmp_path))
    page.click("#first")
    assert "not certain" in page.inner_text("#message .end >> nth=0")


def test_deviation_of_tcp_is_told_in_the_state_that_its_step_shows(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged("bad/tcp_data_beyond_window.pcap"), tmp_path))
    assert "in ESTABLISHED" in page.inner_text("#deviations")
    assert "PSH,ACK" in page.inner_text("#deviations .verdict")
    assert "ESTABLISHED" in page.inner_text("#message .end >> nth=0")
    assert "1073741870 (1074741870)" in page.inner_text("#message")


def test_page_of_errors_alone_has_no_empty_table(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(Result([], [InputError("nosuch.pcap", "", "cannot be opened")]), tmp_path))
    assert "nosuch.pcap: cannot be opened" in page.inner_text("#errors")
    assert not page.is_visible("#table")
    assert "nothing was judged" in page.inner_text("#count")
    assert sight.said == []


def test_tabulator_goes_through_the_page_and_out_of_it_with_focus_in_sight(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(GOOD13), tmp_path))
    stops, bare = [], []
    for _ in range(80):
        page.keyboard.press("Tab")
        stop, seen = page.evaluate(
            "(e => [e === document.body ? '' : e.outerHTML.slice(0, 90), getComputedStyle(e).outlineStyle])(document.activeElement)"
        )
        if not stop:
            break
        stops.append(stop)
        bare += [stop] if seen == "none" else []
    assert 15 < len(stops) < 80
    assert sum("data-step" in stop for stop in stops) == 1
    assert bare == []
    page.locator("#ladder [aria-current]").focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement === document.querySelector('#ladder [aria-current]')")


def test_text_without_times_has_no_time_scale(sight: Sight, tmp_path: Path) -> None:
    page = sight.open(written(judged(TEXT), tmp_path))
    assert not page.is_visible("#to-scale")
