"""The captures: every recorded text has its twin, the checker says of both the same, and entries say what they must."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from traces.editing import frames
from traces.editing.capture import captured
from traces.editing.packets import ACK, PSH, SYN, Capture, Wire
from traces.editing.resealed import same_every_time
from traces.editing.scenario import good_entries, secrets_of, tape_of
from wirestate.checker.paths import check_paths
from wirestate.checker.verdict import ConnectionVerdict

TRACES = Path(__file__).parents[2] / "traces"
ENTRIES: list[dict[str, Any]] = tomllib.loads((TRACES / "manifest.toml").read_text())["trace"]
CAPTURES = [entry for entry in ENTRIES if entry["kind"] == "capture"]
TWINS = [entry for entry in CAPTURES if "twin" in entry]
RECORDED = {entry["file"]: entry for entry in ENTRIES if entry["file"].endswith(".txt") and "command" in entry}
SAME = ("keylog", "exercises", "verdict", "outcome", "alert", "alert_by", "version", "connections")
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


def judged(*files: str) -> dict[str, list[ConnectionVerdict]]:
    found: dict[str, list[ConnectionVerdict]] = {}
    result = check_paths([str(TRACES / file) for file in files], jobs=1)
    assert result.errors == []
    for connection in result.connections:
        found.setdefault(str(Path(connection.source).relative_to(TRACES)), []).append(connection)
    return found


def test_record_twin_gets_the_verdict_of_its_text() -> None:
    """Of each kind of handshake and ending some: the manifest holds for the rest, and says the same of both."""
    chosen = TWINS[::9]
    said = judged(*(entry[key] for entry in chosen for key in ("file", "twin")))
    for entry in chosen:
        both = [[(c.verdict, c.outcome, c.outcome_detail, c.protocol) for c in said[entry[key]]] for key in ("file", "twin")]
        assert both[0] == both[1], entry["file"]


UNREPEATABLE = {
    "tls13/early_data_rejected_server.txt",  # its key log has no secret of the early data
    "tls13/record_padding.txt",  # the text does not tell padding from content
    "tls12/trace_msgfile.txt",  # has no messages in hexadecimal
}
BASES = [name for name, entry in good_entries().items() if "keylog" in entry and "-msg" in entry["command"]
         and entry["outcome"] == "completed" and name not in UNREPEATABLE]  # fmt: skip


@pytest.mark.parametrize("base", BASES)
def test_good_text_sealed_again_conforms(base: str, tmp_path: Path) -> None:
    tape = tape_of(base)
    with same_every_time():
        content, frame = captured(tape, secrets_of(base), None, tape.overhead())
    assert frame == 0
    (tmp_path / "again.pcap").write_bytes(content)
    (tmp_path / "again.keys").write_bytes((TRACES / good_entries()[base]["keylog"]).read_bytes())
    result = check_paths([str(tmp_path)], jobs=1)
    assert [(c.verdict, c.outcome) for c in result.connections] == [("conforms", "completed")] * len(result.connections)
    assert len(result.connections) == good_entries()[base]["connections"]
    assert {"server_finished", "client_finished"} <= set(result.connections[-1].verified)


def words_of(data: bytes) -> int:
    total = sum(int.from_bytes(data[at : at + 2].ljust(2, b"\0")) for at in range(0, len(data), 2))
    return total % 0xFFFF


def spoken() -> Capture:
    wire = Wire()
    wire.open()
    wire.say("client", b"odd")
    wire.say("server", bytes(3000), sizes=(1, 2))
    wire.close()
    return wire.capture


def test_packets_have_right_checksums() -> None:
    for _, packet in spoken().packets:
        ip, segment = packet[14:34], packet[34:]
        assert words_of(ip) == 0
        assert words_of(ip[12:20] + bytes((0, 6)) + len(segment).to_bytes(2) + segment) == 0


def test_segments_count_on_and_say_which_frame_has_which_octet() -> None:
    wire = Wire(client_isn=2**32 - 2)
    wire.open()
    first = wire.say("client", b"ab", sizes=(1,))
    assert (wire.frame_of("client", 0), wire.frame_of("client", 1)) == (first, first + 1) == (4, 5)
    assert wire.ends["client"].next == 1
    assert wire.send("server", ACK | PSH, b"x", seq=7, moves=True) == 7
    assert wire.ends["server"].next == wire.server_isn + 1


def test_fragments_hold_what_the_packet_held() -> None:
    packet = frames.packets_of(spoken().content())[7]
    pieces = frames.fragmented(packet)
    assert len(pieces) > 2
    assert all(words_of(piece.data[:20]) == 0 for piece in pieces)
    assert b"".join(piece.data[20:] for piece in reversed(pieces)) == packet.data[20:]
    six = frames.fragmented_6(packet, 1)
    assert b"".join(piece.data[48:] for piece in six)[20:] == packet.data[40:]


def test_frames_of_every_link_hold_the_same_packets() -> None:
    before = frames.packets_of(spoken().content())
    assert before[0].data[33] == SYN
    for dress in (frames.raw, frames.ethernet, frames.sll, frames.sll2, frames.null("<"), frames.tagged((0x8100, 5))):
        assert all(dress(packet).endswith(packet.data) for packet in before)
    assert frames.packets_of(frames.pcap(before, 1, frames.ethernet)) == before
