"""The captures: every recorded text has its twin, and entries say what they must."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

TRACES = Path(__file__).parents[2] / "traces"
ENTRIES: list[dict[str, Any]] = tomllib.loads((TRACES / "manifest.toml").read_text())["trace"]
CAPTURES = [entry for entry in ENTRIES if entry["kind"] == "capture"]
TWINS = [entry for entry in CAPTURES if "twin" in entry]
RECORDED = {entry["file"]: entry for entry in ENTRIES if entry["file"].endswith(".txt") and "command" in entry}
SAME = ("keylog", "exercises", "verdict", "outcome", "alert", "alert_by", "version", "connections")
SYN = 2
MAGIC = bytes.fromhex("d4c3b2a1")


def named(entry: dict[str, Any]) -> str:
    return str(entry["file"])


def test_every_recorded_text_has_a_twin() -> None:
    assert {entry["twin"] for entry in TWINS} == set(RECORDED)


@pytest.mark.parametrize("entry", TWINS, ids=named)
def test_twin_says_what_its_text_says(entry: dict[str, Any]) -> None:
    text = RECORDED[entry["twin"]]
    assert [entry.get(key) for key in SAME] == [text.get(key) for key in SAME]
    assert entry["command"].startswith("tcpdump -i lo tcp port ")


@pytest.mark.parametrize("entry", TWINS, ids=named)
def test_twin_begins_with_a_syn_and_has_as_many_as_connections(entry: dict[str, Any]) -> None:
    flags = [packet[47] for packet in packets((TRACES / entry["file"]).read_bytes())]
    assert flags[0] == SYN
    assert flags.count(SYN) == entry["connections"]


def packets(content: bytes) -> list[bytes]:
    """The packets of a little-endian pcap file."""
    assert content[:4] == MAGIC
    found, at = [], 24
    while at < len(content):
        size = int.from_bytes(content[at + 8 : at + 12], "little")
        found.append(content[at + 16 : at + 16 + size])
        at += 16 + size
    return found


def test_all_captures_together_are_small() -> None:
    assert sum((TRACES / entry["file"]).stat().st_size for entry in CAPTURES) < 6_000_000
