"""The writer of captures, against the readers of the checker, which know nothing of it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.checker.capture import writers
from wirestate.checker.observe.capture.files import read_blocks
from wirestate.checker.observe.capture.packets import Decoder
from wirestate.checker.observe.capture.shapes import Block
from wirestate.reference.wire.pcap import PcapWriter

LATER = 1_700_000_000_000_000_001, 1_700_000_001_999_999_999
FIRST = writers.ip4(writers.tcp(b"one"))
SECOND = writers.ip6(writers.tcp(b"three", seq=4))


def segments_of(content: bytes) -> list[tuple[int, int, int]]:
    """Of each segment: the time in nanoseconds, the sequence number, the length of the text."""
    decoder, found = Decoder(), []
    for block in read_blocks("a.pcap", io.BytesIO(content)):
        assert isinstance(block, Block)
        segments = decoder.decode(block)
        found += list(zip(segments.times.tolist(), segments.seq.tolist(), segments.lengths.tolist(), strict=True))
    return found


def test_pcap_writer_packets_of_both_kinds(tmp_path: Path) -> None:
    path = tmp_path / "a.pcap"
    with PcapWriter(path) as writer:
        writer.write(FIRST, LATER[0])
        assert segments_of(path.read_bytes()) == [(LATER[0], 1, 3)]  # whole while it is being written
        writer.write(SECOND, LATER[1])
    assert segments_of(path.read_bytes()) == [(LATER[0], 1, 3), (LATER[1], 4, 5)]


def test_pcap_writer_open_file_stays_open() -> None:
    file = io.BytesIO()
    with PcapWriter(file):
        pass
    assert len(file.getvalue()) == 24


def test_pcap_writer_file_that_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        PcapWriter(tmp_path)
