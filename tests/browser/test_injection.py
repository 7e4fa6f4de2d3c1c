"""Markup and script wherever a stranger can write it, in files as they are found, through the command, in a real browser."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Dialog

from tests.browser.conftest import Sight, chromium
from tests.checker.capture.talk import FULL13, keys_text, text_of, wired
from wirestate.reference.crypto.issue import issued
from wirestate.reference.handlers.settings import ClientSettings, ServerSettings
from wirestate.reference.keylog import KeyLogFile
from wirestate.reference.meeting import Clock, Meeting, Wishes
from wirestate.reference.tcp.endpoint import Socket
from wirestate.reference.tcp.settings import TcpSettings
from wirestate.reference.wire.pcap import PcapWriter

if chromium() is None:
    pytest.skip("needs chromium, which a machine may lack", allow_module_level=True)

TRACES = Path(__file__).parents[2] / "traces"
START = datetime(2026, 1, 1, tzinfo=UTC)
IMG = '<img src=//h.test/x onerror="ran=1">'
END, BEGIN = "</script><script>ran=1</script>", "<!--<script>"
MARKUP = (IMG, END, BEGIN, '"><svg onload=ran=1>', "{{ 7 * 7 }}")
NAME = f"{IMG}{BEGIN}"
FOLDER = "script><script>alert(1);ran=1<"
"""With the slash after it and what comes then: a name that ends a script and begins one."""
STRANGE = b"script><img src=x onerror=ran=1>\xff\x1b\xe2\x80\xae<!--"
"""Not UTF-8 at one place: Python has a lone surrogate there. Then a control character, and one that turns the direction."""


def met(folder: Path, stem: str, version: int) -> None:
    """A capture with its key log of two ends whose names and protocols are markup."""
    randomness = Random(7)
    credential, trust = issued(NAME, START, randomness.randbytes)
    with PcapWriter(folder / f"{stem}.pcap") as writer, closing(KeyLogFile(folder / f"{stem}.keys")) as log:
        client = ClientSettings(
            server_name=NAME, trust=trust, versions=(version,), alpn=MARKUP, keylog=log, now=lambda: START,
            randomness=randomness.randbytes,
        )  # fmt: skip
        server = ServerSettings(
            credentials=(credential,), versions=(version,), alpn=MARKUP, now=lambda: START, randomness=randomness.randbytes,
        )  # fmt: skip
        frames: list[bytes] = []

        def tap(packet: bytes, at: float) -> int:
            frames.append(packet)
            writer.write(packet, round((START.timestamp() + at) * 1e9))
            return len(frames)

        ends = Socket(ip_address("192.0.2.1"), 50001), Socket(ip_address("192.0.2.2"), 443)
        wishes, settings = Wishes(NAME.encode(), NAME.encode()), TcpSettings(nagle=False)
        Meeting(client, server, wishes, sockets=ends, tcp=settings, rtt=0.01, tap=tap, clock=Clock()).run()


def upgraded(folder: Path, stem: str) -> None:
    """SMTP whose banner is markup, and a key log with lines of markup."""
    text = [
        ("server", f"220 {NAME} ESMTP\r\n".encode()), ("client", f"EHLO {END}\r\n".encode()),
        ("server", f"250-{IMG}\r\n250 STARTTLS\r\n".encode()), ("client", b"STARTTLS\r\n"),
        ("server", f"220 {END}\r\n".encode()), *text_of(FULL13),
    ]  # fmt: skip
    (folder / f"{stem}.pcap").write_bytes(wired(text).capture.content())
    (folder / f"{stem}.keys").write_bytes(f"# {END}\n{IMG} {BEGIN} {END}\n".encode() + keys_text(FULL13))


def printed(folder: Path, stem: str) -> None:
    """What s_client printed, with markup wherever it prints what the peer sent or says why it failed."""
    text = (TRACES / "tls13" / "certificate_untrusted.txt").read_text(encoding="utf-8", errors="surrogateescape")
    said = text.replace("unable to get local issuer certificate", NAME).replace("unknown CA", f"unknown CA {IMG}{END}")
    said = said.replace("CN=", f"CN={IMG}").replace("CN = ", f"CN = {IMG}").replace("SSL routines:", f"{END}:")
    (folder / f"{stem}.txt").write_text(f"{NAME}\n{END}\n{said}\n{END}\n", encoding="utf-8", errors="surrogateescape")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """The report of them all, and of a file that is nothing."""
    folder = tmp_path / "<" / FOLDER
    folder.mkdir(parents=True)
    stem = os.fsdecode(STRANGE)
    met(folder, f"{stem}13", 0x0304)
    met(folder, f"{stem}12", 0x0303)
    upgraded(folder, f"{stem}smtp")
    printed(folder, f"{stem}said")
    (folder / f"{stem}broken.pcap").write_bytes(b"\xd4\xc3\xb2\xa1" + IMG.encode())
    sources = [f"{stem}13.pcap", f"{stem}12.pcap", f"{stem}smtp.pcap", f"{stem}said.txt", f"{stem}broken.pcap", f"{stem}absent"]
    page = tmp_path / "report.html"
    command = [sys.executable, "-m", "wirestate", "check", *(str(folder / name) for name in sources), "--report", str(page)]
    answer = subprocess.run(command, check=False, capture_output=True, timeout=120)
    assert answer.returncode == 2, answer.stderr  # as two of them are nothing
    return page


def test_markup_in_files_shows_as_text_and_nothing_runs(report: Path, sight: Sight) -> None:
    page = sight.page
    dialogs: list[str] = []

    def refuse(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    sight.open(report)
    assert "<script>" not in report.read_text(encoding="utf-8").split('id="data"')[1].split("</script>")[0]
    assert page.locator("#errors li").count() == 3, page.inner_text("#errors")
    assert f"</{FOLDER}/" in page.inner_text("#errors")
    assert r"\udcff\x1b\u202e<!--broken.pcap" in page.inner_text("#errors")
    shown = []
    for index in range(page.evaluate("DATA.rows.length")):
        page.evaluate("index => open(index)", index)
        for step in range(page.locator("#ladder > li").count()):
            page.evaluate("step => go(step)", step)
            page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
            page.wait_for_function("[...document.querySelectorAll('details.bytes')].every(each => each.querySelector('table'))")
        shown.append(page.inner_text("main"))
        assert r"<img src=x onerror=ran=1>\udcff\x1b\u202e<!--" in page.inner_text("#connection-title")
    assert len(shown) == 5  # with that of the broken one, in which there is nothing
    for told in shown[:2]:
        for markup in MARKUP:
            assert markup in told, (markup, told)
        assert r"CN=\<img src" in told  # as RFC 4514 writes it
        assert f"for {NAME}" in told
    assert "SMTP STARTTLS" in shown[2]
    assert f"CN={IMG}" in shown[3] or NAME in shown[3]
    page.evaluate("overview()")
    assert page.locator("#table tbody tr").count() == 5
    assert NAME in page.inner_text("#table tbody")
    assert page.evaluate("[typeof window.ran, typeof ran]") == ["undefined", "undefined"]
    assert page.locator("img, [onerror], [onload], main script").count() == 0
    assert page.locator("script").count() == 3
    assert dialogs == []
    assert sight.said == []
    assert [url for url in sight.asked if not url.startswith("file:")] == []
