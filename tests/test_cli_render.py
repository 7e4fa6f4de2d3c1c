"""`wirestate render`: what it writes by the ending of the file, and what it says of what it cannot draw."""

from __future__ import annotations

from pathlib import Path
from shutil import which
from xml.etree import ElementTree as ET

import pytest

from wirestate.checker.verdict import ConnectionVerdict, Deviation
from wirestate.cli import main
from wirestate.commands.generate import PICTURES, diagrams
from wirestate.commands.render import traces_of
from wirestate.model.machines import NAMES, machine
from wirestate.model.render.overlay import NOWHERE

ROOT = Path(__file__).parents[1]
Capture = pytest.CaptureFixture[str]
needs_dot = pytest.mark.skipif(which("dot") is None, reason="Graphviz is not installed")


@pytest.mark.parametrize("name", NAMES)
def test_render_machine_is_the_committed_picture(name: str, capsys: Capture) -> None:
    assert main(["render", name]) == 0
    assert capsys.readouterr().out == (ROOT / f"model/data/diagrams/{name}.svg").read_text(encoding="utf-8")


def test_render_dot_and_mermaid_by_the_ending(tmp_path: Path) -> None:
    assert main(["render", "tcp", "-o", str(tmp_path / "a.dot")]) == 0
    assert (tmp_path / "a.dot").read_text(encoding="utf-8").startswith("digraph tcp {")
    assert main(["render", "tcp", "-o", str(tmp_path / "a.MMD")]) == 0
    assert (tmp_path / "a.MMD").read_text(encoding="utf-8") == (ROOT / "docs/exports/tcp.mmd").read_text(encoding="utf-8")


def test_render_page_has_its_picture_beside_it(tmp_path: Path) -> None:
    assert main(["render", "tcp", "-o", str(tmp_path / "tcp.md")]) == 0
    assert "![A TCP endpoint](tcp.svg)" in (tmp_path / "tcp.md").read_text(encoding="utf-8")
    assert (tmp_path / "tcp.svg").read_bytes() == (ROOT / "model/data/diagrams/tcp.svg").read_bytes()


@needs_dot
def test_render_png_is_one(tmp_path: Path) -> None:
    assert main(["render", "tcp", "-o", str(tmp_path / "a.png"), "--highlight", "A8"]) == 0
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_render_coverage_of_traces_draws_what_they_take(tmp_path: Path) -> None:
    traces = [str(ROOT / "traces/tls13/alpn.txt"), str(ROOT / "traces/bad/tls13_certificate_verify_missing_accepted.txt")]
    target = tmp_path / "cov.svg"
    assert main(["render", "tls_client", "--coverage", traces[0], "--coverage", traces[1], "-o", str(target)]) == 0
    found = {e.get("id"): e.get("class", "") for e in ET.parse(target).iter() if "id" in e.attrib}
    assert found["edge-START--WAIT_SH"] == "edge taken"
    assert found["edge-TLS12_CONNECTED--WAIT_SH"] == "edge never"
    assert {name for name, classes in found.items() if "deviates" in classes} == {"state-ABORT"}


def test_traces_of_connections_count_each_machine_for_itself() -> None:
    def deviation(layer: str, by: str, state: str) -> Deviation:
        return Deviation("c", layer, by, 1, state, "", (), None, "", "")  # type: ignore[arg-type]

    said = [deviation("tcp", "client", "LISTEN"), deviation("crypto", "server", ""), deviation("tls", "server", "START")]
    verdict = ConnectionVerdict("", "", None, None, None, "deviates", "", deviations=said, taken={"tcp": ["a", "b"]})
    quiet = ConnectionVerdict("", "", None, None, None, "conforms", "", taken={"tcp": ["b", "a"]})
    tcp, server = (traces_of(machine(name), [verdict, quiet]) for name in ("tcp", "tls_server"))
    assert (tcp.runs, tcp.deviations) == ({frozenset({"a", "b"}): 2}, {"LISTEN": 1})
    assert (server.runs, server.deviations) == ({}, {NOWHERE: 1, "START": 1})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["quic"], "no machine 'quic': one of tcp, tls_client, tls_server"),
        (["tcp", "-o", "a.pdf"], "a.pdf: the ending says what to write, one of .svg, .dot, .png, .mmd, .md"),
        (["tcp", "--highlight", "U01 pasive OPEN"], "tcp has no rule 'U01 pasive OPEN': did you mean 'U01 passive OPEN'"),
        (["tcp", "--coverage", "/nonexistent"], "'/nonexistent' does not exist"),
        (["tcp", "-o", "a.mmd", "--highlight", "A8"], "Mermaid has the arrows alone"),
        (["tcp", "--coverage", str(ROOT / "docs")], "no connection in "),
        (["tcp", "-o", "/nonexistent/a.svg"], "/nonexistent/a.svg: No such file or directory"),
    ],
)
def test_render_what_cannot_be_drawn_is_refused(arguments: list[str], said: str, capsys: Capture) -> None:
    assert main(["render", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_render_full_without_graphviz_says_what_is_missing(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert main(["render", "tcp", "--level", "full"]) == 2
    assert "Graphviz is not installed: its program dot is needed to lay out tcp (full) as svg" in capsys.readouterr().err
    assert main(["render", "tcp", "-o", "a.png"]) == 2
    assert "(overview) as png" in capsys.readouterr().err


def test_generate_diagrams_without_graphviz_are_checked_all_the_same(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert main(["generate", "--check", "--root", str(ROOT), "diagrams"]) == 0
    (tmp_path / "pyproject.toml").touch()
    for path, text in diagrams(ROOT).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text or "", encoding="utf-8")
    old = (tmp_path / PICTURES / "tcp.svg").read_text(encoding="utf-8")
    (tmp_path / PICTURES / "tcp.svg").write_text(old.replace('data-layout="', 'data-layout="0'), encoding="utf-8")
    for arguments in (["--check"], []):
        assert main(["generate", *arguments, "--root", str(tmp_path), "diagrams"]) == 1
        said = capsys.readouterr().out
        assert f"{PICTURES / 'tcp.svg'}: not fresh, and Graphviz, whose program dot would lay it out again, is not installed" in said
        assert f"{PICTURES / 'tls_client.svg'}" not in said
