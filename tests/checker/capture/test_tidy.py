"""Connections that are read as a whole get the verdict that they get segment by segment, whatever is changed in one of them."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checker.capture.writers import decoded, ip4, pcap, record, tcp
from traces.editing.packets import ACK, FIN, PSH, RST, SYN, SYN_OPTIONS, Capture, Header, Wire
from wirestate.checker.observation import Session
from wirestate.checker.observe.capture import flows as flows_module
from wirestate.checker.observe.capture.files import read_blocks
from wirestate.checker.observe.capture.flows import Flows
from wirestate.checker.observe.capture.packets import Decoder
from wirestate.checker.observe.capture.shapes import Block, Ints, Segments
from wirestate.checker.observe.capture.tidy import Survey, joined, shifts_of, subset, survey

TRACES = Path(__file__).parents[3] / "traces"
Row = tuple[str, int, int, int, int, bytes]
"""Who sends, control bits, sequence number and acknowledgment after the two first ones, window, text."""
C, S = "client", "server"
HELLO = b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00"
ROWS: tuple[Row, ...] = (
    (C, SYN, 0, 0, 64240, b""), (S, SYN | ACK, 0, 1, 64240, b""), (C, ACK, 1, 1, 500, b""),
    (C, ACK | PSH, 1, 1, 500, HELLO), (S, ACK, 1, 11, 500, b""), (S, ACK | PSH, 1, 11, 500, bytes(1000)),
    (S, ACK | PSH, 1001, 11, 500, bytes(1000)), (C, ACK, 11, 1001, 500, b""), (C, ACK, 11, 2001, 500, b""),
    (C, FIN | ACK, 11, 2001, 500, b""), (S, FIN | ACK, 2001, 12, 500, b""), (C, ACK, 12, 2002, 500, b""),
)  # fmt: skip


def untidy(block: Segments, order: Ints) -> Survey:
    """As if no connection were in order."""
    found = survey(block, order)
    return replace(found, tidy=np.zeros_like(found.tidy))


def sessions(*contents: bytes, tidy: bool) -> list[Session]:
    """Of captures that follow each other."""
    decoder, flows = Decoder(), Flows("capture", None)
    with pytest.MonkeyPatch.context() as patch:
        if not tidy:
            patch.setattr(flows_module, "survey", untidy)
        blocks = [b for content in contents for b in read_blocks("capture", io.BytesIO(content)) if isinstance(b, Block)]
        found = [session for block in blocks for session in flows.add(decoder.decode(block))]
        return sorted([*found, *flows.end()], key=lambda session: (session.began or 0, session.first))


def told(session: Session) -> tuple[object, ...]:
    tcp = session.tcp
    assert tcp is not None
    rest = replace(session, tcp=None)
    return rest, tcp.deviations, tcp.states, {k: sorted(v) for k, v in tcp.taken.items()}, tcp.reasons, tcp.ended, tcp.notes


def add(capture: Capture, port: int, rows: list[Row], options: bytes) -> None:
    wire = Wire(capture, port)
    for by, flags, seq, ack, window, text in rows:
        own, other = (wire.client_isn, wire.server_isn) if by == C else (wire.server_isn, wire.client_isn)
        header = Header(flags, (own + seq) % 2**32, (other + ack) % 2**32 if flags & ACK else 0, window, options if flags & SYN else b"")
        capture.add(wire.packet(by, header, text))


def same(rows: list[Row], options: bytes = SYN_OPTIONS) -> list[Session]:
    """A connection in order, then the changed one: the first one's verdict must not be taken for the second's."""
    first, second = Capture(), Capture()
    add(first, 50001, list(ROWS), SYN_OPTIONS)
    second.clock = first.clock
    add(second, 50002, rows, options)
    whole, single = (sessions(first.content(), second.content(), tidy=tidy) for tidy in (True, False))
    assert [told(s) for s in whole] == [told(s) for s in single]
    return whole


def test_connection_in_order() -> None:
    first, second = same(list(ROWS))
    assert first.tcp is not None
    assert (first.tcp.deviations, first.tcp.reasons, first.tcp.ended) == ([], [], "fin")
    assert second.tcp is not None
    assert first.tcp.taken is second.tcp.taken


def test_same_segments_without_the_window_for_them() -> None:
    """Without a scale the window of 500 has no room for what is sent."""
    _, second = same(list(ROWS), b"\x02\x04\x05\xb4")
    assert second.tcp is not None
    assert [d.code for d in second.tcp.deviations] == ["beyond-window"]


@given(
    st.integers(0, len(ROWS) - 1), st.sampled_from(["seq", "ack", "window", "flags", "text", "drop", "twice"]),
    st.sampled_from([1, -1, 7, -500, 1000, 1 << 20, -(1 << 20), 1 << 31]), st.sampled_from([SYN, FIN, RST, ACK, PSH, 32]),
)  # fmt: skip
def test_one_segment_changed(place: int, what: str, by: int, bit: int) -> None:
    sender, flags, seq, ack, window, text = ROWS[place]
    changed: dict[str, list[Row]] = {
        "seq": [(sender, flags, seq + by, ack, window, text)], "ack": [(sender, flags, seq, ack + by, window, text)],
        "window": [(sender, flags, seq, ack, 0, text)], "flags": [(sender, flags ^ bit, seq, ack, window, text)],
        "text": [(sender, flags, seq, ack, window, text + b"x")], "drop": [], "twice": [ROWS[place]] * 2,
    }  # fmt: skip
    same([*ROWS[:place], *changed[what], *ROWS[place + 1 :]])


@pytest.mark.parametrize("folder", ["tcp", "built"])
def test_recorded_captures(folder: str) -> None:
    for path in sorted((TRACES / folder).glob("*.pcap")):
        content = path.read_bytes()
        whole, single = (sessions(content, tidy=tidy) for tidy in (True, False))
        assert [told(s) for s in whole] == [told(s) for s in single], path


def shift_of(options: bytes) -> int:
    """One list of options, octet by octet (RFC 9293 section 3.1)."""
    at = 0
    while at + 2 < len(options):
        kind = options[at]
        if kind in (0, 3):
            return min(options[at + 2], 14) if kind else -1
        at += 1 if kind == 1 else max(2, options[at + 1])
    return -1


OPTION = st.sampled_from((b"\x01", b"\x00", b"\x03\x03\x07", b"\x03\x03\xff", b"\x02\x04\x05\xb4", b"\x08\x00", b"\x05\xff", b"\x03"))


@given(st.lists(st.one_of(st.binary(max_size=40), st.lists(OPTION, max_size=12).map(b"".join)), max_size=6))
def test_window_scale_of_many_options_found_as_in_each(lists: list[bytes]) -> None:
    lengths = np.array([len(options) for options in lists], np.int64)
    starts = np.cumsum(lengths) - lengths
    assert shifts_of(b"".join(lists), starts, lengths).tolist() == [shift_of(options) for options in lists]


def test_carried_segments_before_a_block_that_ends_within_a_tcp_header() -> None:
    """Its text would begin beyond the octets that there are; what was carried is found behind those."""
    options, cut = bytes((3, 3, 7, 0)), ip4(tcp(b"text", options=bytes(20)))
    [carried], _ = decoded(pcap([ip4(tcp(b"hello", flags=SYN, options=options))], link=101))
    [block], _ = decoded(pcap([], link=101) + record(cut[:-13], original=len(cut)))
    both = joined(subset(carried, np.array([0])), block)
    start, at = int(both.starts[0]), int(both.options[0])
    assert (both.data[start : start + int(both.held[0])], both.data[at : at + int(both.option_lengths[0])]) == (b"hello", options)
    assert shifts_of(both.data, both.options, both.option_lengths).tolist() == [7, -1]
