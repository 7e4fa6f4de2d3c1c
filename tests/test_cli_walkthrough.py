"""`wirestate walkthrough`: what it shows is what the machines did, what it writes is judged to conform, and it fits the width."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from wirestate import cli
from wirestate.commands.ladder import Derived, Message, Note, Row, Turn, rows_of
from wirestate.commands.ladder_text import Look, TextLadder
from wirestate.commands.staging import Stage, Wanted
from wirestate.model.machines import machine
from wirestate.reference.crypto.errors import RecordError
from wirestate.reference.crypto.record_cipher import Opener, opener13, openers12
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.meeting import Meeting
from wirestate.reference.tcp.packet import Packet
from wirestate.reference.wire.record_layer import RecordReader

VARIANTS = {
    "1.3": ("--tls", "1.3"), "1.3 resumed": ("--tls", "1.3", "--resumed"), "1.3 early": ("--early-data",),
    "1.2": ("--tls", "1.2"), "1.2 resumed": ("--tls", "1.2", "--resumed"), "1.3 retry": ("--retry",),
    "1.3 certificate": ("--client-cert",), "1.2 certificate": ("--client-cert", "--tls", "1.2"),
}  # fmt: skip
REQUEST, RESPONSE = b"what is it?", b"nothing much\n" * 200


@cache
def played(variant: str, seed: int = 0) -> tuple[Meeting, list[Row], tuple[bytes, ...], dict[str, bytes]]:
    """A connection of that kind, its rows, its packets and the secrets of its key log."""
    version = TLS12 if "1.2" in variant else TLS13
    early = "early" in variant
    ways = "retry" in variant, "certificate" in variant
    wanted = Wanted(version, "resumed" in variant or early, early, "www.example.org", REQUEST, RESPONSE, 0.04, seed, *ways)
    keys: dict[str, bytes] = {}
    stage = Stage(wanted, None, lambda label, _, secret: keys.update({label: secret}))
    packets: list[bytes] = []
    tap = stage.tap
    stage.tap = lambda packet, at: packets.append(packet) or tap(packet, at)  # type: ignore[method-assign, func-returns-value]
    meeting = stage.play()
    return meeting, rows_of(meeting), tuple(packets[stage.before :]), keys


def walked(*options: str) -> str:
    answer = CliRunner().invoke(cli.cli, ["walkthrough", *options])
    assert answer.exit_code == 0, answer.output
    return answer.output


def turns(rows: list[Row], side: str) -> Iterator[Turn]:
    """What happened to the machines of one side, in the order of the rows."""
    for row in rows:
        if isinstance(row, Message):
            found = row.sent if row.by == side else row.got
        else:
            found = row.turn if isinstance(row, Note) and row.by == side else None
        if found is not None:
            yield found


@pytest.mark.parametrize("variant", VARIANTS)
def test_capture_and_key_log_conform(variant: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pcap, keys = tmp_path / "session.pcap", tmp_path / "session.keys"
    walked(*VARIANTS[variant], "--pcap", str(pcap), "--keylog", str(keys))
    assert cli.main(["check", str(pcap), "--keylog", str(keys), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    verdicts = [(one["verdict"], one["outcome"], one["protocol"]) for one in found["connections"]]
    assert verdicts == [("conforms", "completed", f"TLS {variant[:3]}")] * (2 if "resumed" in variant or "early" in variant else 1)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("side", ["client", "server"])
@pytest.mark.parametrize("layer", ["tcp", "tls"])
def test_rows_are_a_run_of_the_machine(variant: str, side: str, layer: str) -> None:
    """Each turn begins where the one before ended, by a rule of the model with its sections, from the first state to CLOSED."""
    model = machine("tcp" if layer == "tcp" else f"tls_{side}")
    rules = {rule.name: rule for rule in model.rules}
    state = "CLOSED" if layer == "tcp" else "START"
    for turn in turns(played(variant)[1], side):
        if turn.layer == layer:
            assert turn.before == state
            assert turn.cite == "; ".join(f"{c.doc} §{c.section}" for c in rules[turn.rule].cite)
            state = turn.after
    assert state == "CLOSED"


@pytest.mark.parametrize("variant", VARIANTS)
def test_data_in_the_capture_opens_to_what_was_sent(variant: str) -> None:
    meeting, _, packets, keys = played(variant)
    assert meeting.received == {"client": RESPONSE, "server": REQUEST}
    if variant != "1.3 early":  # that request is under other keys
        assert opened(meeting, packets, keys, "client") == REQUEST
    assert opened(meeting, packets, keys, "server") == RESPONSE


def opened(meeting: Meeting, packets: tuple[bytes, ...], keys: dict[str, bytes], side: str) -> bytes:
    """The application data of one side, from the packets and the key log alone."""
    reader, data = RecordReader(1 << 15), b""
    reader.feed(streamed(packets, 443 if side == "server" else 0))
    opener = opener_of(meeting, keys, side)
    while (record := reader.next()) is not None:
        try:
            kind, content = opener.open(record.type, record.version, record.fragment)
        except RecordError:
            continue
        data += content if kind == 23 else b""
    return data


def streamed(packets: tuple[bytes, ...], port: int) -> bytes:
    """The bytes that came from the port (0: to the other)."""
    parts = {}
    for packet in packets:
        found = Packet.parse(packet)
        assert found is not None
        if (found.segment.source_port == 443) == (port == 443) and found.segment.text:
            parts[found.segment.seq] = found.segment.text
    return b"".join(parts[seq] for seq in sorted(parts))


def opener_of(meeting: Meeting, keys: dict[str, bytes], side: str) -> Opener:
    tls = meeting.ends["client"].tls
    assert tls is not None
    assert tls.connected is not None
    agreed = tls.connected.negotiated
    if agreed.version == TLS13:
        return opener13(agreed.suite, keys[f"{side.upper()}_TRAFFIC_SECRET_0"])
    randoms = agreed.offered.hello.random, agreed.server_random
    return openers12(agreed.suite, keys["CLIENT_RANDOM"], *randoms, encrypt_then_mac=False)[side == "server"]


@pytest.mark.parametrize("variant", VARIANTS)
def test_messages_in_clear_are_those_in_the_capture(variant: str) -> None:
    """What is drawn as plaintext stands in the packets, what is drawn as protected does not."""
    _, rows, packets, _ = played(variant)
    wire = b"".join(streamed(packets, port) for port in (443, 0))
    for row in rows:
        if isinstance(row, Message) and len(row.content) > 16:
            assert (row.content in wire) == (row.kind == "PLAINTEXT"), row.name


@pytest.mark.parametrize("variant", VARIANTS)
def test_frames_carry_the_records(variant: str) -> None:
    meeting, rows, _, _ = played(variant)
    first = min(row.frames[0] for row in rows if isinstance(row, Message))
    packets = played(variant)[2]
    for row in rows:
        if isinstance(row, Message) and row.kind == "PLAINTEXT" and row.sent is not None:
            assert row.content in b"".join(text_of(packets[frame - first]) for frame in row.frames)
    assert meeting.happenings[-1].at > 240  # TIME-WAIT was waited for


def text_of(packet: bytes) -> bytes:
    found = Packet.parse(packet)
    assert found is not None
    return found.segment.text


@pytest.mark.parametrize("variant", VARIANTS)
def test_secrets_are_shown_once_at_each_side(variant: str) -> None:
    made = [row for row in played(variant)[1] if isinstance(row, Derived)]
    for side in ("client", "server"):
        assert len({row.what.name for row in made}) == len([row for row in made if row.by in (None, side)])


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(("width", "verbose"), [(72, False), (80, True), (100, False), (140, True)])
def test_ladder_fits_and_stands_straight(variant: str, width: int, verbose: bool) -> None:
    text = walked(*VARIANTS[variant], "--width", str(width), *(["-v"] if verbose else []))
    assert max(map(len, text.splitlines())) <= width
    rails = {tuple(m.start() for m in re.finditer("│", line)) for line in text.splitlines() if "│" in line}
    assert len(rails) == 1
    assert len(next(iter(rails))) == 2


@pytest.mark.parametrize("variant", VARIANTS)
def test_states_beside_a_message_are_those_of_the_machines(variant: str) -> None:
    meeting, rows, _, _ = played(variant)
    drawn = [line.plain for line in TextLadder(rows, meeting.rtt, Look(110, verbose=True)).lines()]
    lines = {int(found[1]): found for line in drawn if (found := re.match(r"([ \d]{2}\d) +[\d½]+ ([^│]*)│.*│ *(\S*)", line))}
    for row in rows:
        if isinstance(row, Message) and row.sent is not None:
            ends = (row.sent, row.got) if row.by == "client" else (row.got, row.sent)
            due = [turn.after if turn is not None and turn.after != turn.before else "" for turn in ends]
            assert [lines[row.number][2].strip(), lines[row.number][3]] == due


def test_round_trips_are_counted() -> None:
    left = {variant: re.search(r"left\s+after ([\d.]+)", " ".join(walked(*options).split())) for variant, options in VARIANTS.items()}
    assert {variant: found[1] for variant, found in left.items() if found} == {
        "1.3": "2", "1.3 resumed": "2", "1.3 early": "1", "1.2": "3", "1.2 resumed": "2", "1.3 retry": "3", "1.3 certificate": "2",
        "1.2 certificate": "3",
    }  # fmt: skip


def test_the_same_seed_tells_the_same_story(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a", "b", "c")]
    told = [walked("--resumed", "--seed", seed, "--pcap", str(file)) for file, seed in zip(files, "112", strict=True)]
    assert told[0] == told[1] != told[2]
    assert files[0].read_bytes() == files[1].read_bytes() != files[2].read_bytes()


def test_the_sample_of_the_readme_is_what_is_printed() -> None:
    text = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    samples = [block for block in text.split("```") if "◆ Handshake Secret" in block]
    assert len(samples) == 1
    assert samples[0].strip("\n") in walked("--width", "100")


def test_mermaid_has_an_arrow_for_each_message() -> None:
    lines = walked("--tls", "1.2", "--format", "mermaid", "-v").splitlines()
    rows = json.loads(walked("--tls", "1.2", "--format", "json"))
    assert lines[0] == "sequenceDiagram"
    assert sum(">>" in line for line in lines) == max(row.get("number", 0) for row in rows)
    assert not any(";" in line.replace("#59;", "").replace("#35;", "") for line in lines)


def test_text_that_would_break_the_ladder() -> None:
    text = walked("--request", "中文\x1b[31m\n│" * 9, "--response", "y" * 5000, "--width", "80")
    assert max(map(len, text.splitlines())) <= 80
    assert "\x1b" not in text
    assert "中" not in text


def test_colours_are_for_terminals() -> None:
    assert "\x1b[" not in walked()


@pytest.mark.parametrize(("options", "said"), [
    (["--tls", "1.2", "--early-data"], "--early-data is there in TLS 1.3 alone"),
    (["--tls", "1.2", "--retry"], "--retry is there in TLS 1.3 alone"),
    (["--servername", "not a name"], "--servername: 'not a name' is no name of a host"),
    (["--width", "20"], "Invalid value for '--width'"),
    (["--pcap", "/nonexistent/a.pcap"], "/nonexistent/a.pcap: No such file or directory"),
    (["--keylog", "/nonexistent/a.keys"], "/nonexistent/a.keys: No such file or directory"),
])  # fmt: skip
def test_what_cannot_be_is_said(options: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["walkthrough", *options]) == 2
    assert said in capsys.readouterr().err
