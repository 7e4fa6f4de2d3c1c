"""The editor's reader gives back every byte, and finds the messages."""

from pathlib import Path

import pytest

from traces.transcript import Message, Text, line_of, messages, parse, render

TRACES = Path(__file__).parents[2] / "traces"
FILES = sorted(TRACES.glob("*/*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TRACES)))
def test_render_gives_the_file_back(path: Path) -> None:
    content = path.read_bytes()
    assert render(parse(content)) == content


def test_parse_finds_every_header_line() -> None:
    content = (TRACES / "tls13" / "hrr_by_groups.txt").read_bytes()
    blocks = parse(content)
    assert len(messages(blocks)) == content.count(b" [length ")
    names = [one.name for one in messages(blocks) if one.name]
    assert names[:4] == ["ClientHello", "ServerHello"] * 2


def test_parse_separates_glued_text() -> None:
    blocks = parse(b"no newline<<< TLS 1.2, RecordHeader [length 0005]\n    17 03 03 00 1b\nDONE\n")
    header = Message(sent=False, protocol="TLS 1.2", content="RecordHeader", name="", data=bytes.fromhex("170303001b"))
    assert blocks == [Text("no newline"), header, Text("DONE\n")]


@pytest.mark.parametrize("end", [0, 10, 40, 52, 60, 69])
def test_parse_of_a_cut_message_keeps_its_text(end: int) -> None:
    whole = b">>> TLS 1.3, Handshake [length 0014], Finished\n    14 00 00 10" + b" 00" * 12 + b"\n"
    content = whole[:end]
    assert render(parse(content)) == content


def test_parse_keeps_a_header_within_foreign_hex() -> None:
    content = b"<<< TLS 1.3, Alert [length 0002], warning close_notify\n    zz\n"
    content += b">>> TLS 1.3, Alert [length 0002]\n    01 00\n"
    blocks = parse(content)
    assert render(blocks) == content
    assert len(messages(blocks)) == 1


def test_line_of_counts_from_one() -> None:
    blocks = parse(b"one\ntwo\n>>> TLS 1.3, ChangeCipherSpec [length 0001]\n    01\n")
    assert line_of(blocks, 0) == 1
    assert line_of(blocks, 1) == 3
