"""Capture files: pcap and pcapng, from a file or a stream, compressed with gzip or not, as blocks of packets.

The formats are in `pcap` and `pcapng`, the input in `feed`. What is in a packet is for `packets`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from wirestate.checker.observation import SourceError
from wirestate.checker.observe.capture.feed import GZIP, Feed
from wirestate.checker.observe.capture.pcap import is_pcap, read_pcap
from wirestate.checker.observe.capture.pcapng import is_pcapng, read_pcapng
from wirestate.checker.observe.capture.shapes import Block, Damage, Secrets


def is_capture(head: bytes) -> bool:
    """Whether a file that begins with these octets (four are enough) is a capture, or compressed with gzip."""
    return head[:2] == GZIP or is_pcap(head) or is_pcapng(head)


def read_blocks(source: str, stream: BinaryIO) -> Iterator[Block | Secrets | Damage]:
    """The packets, key logs and damage of a capture, in the order of the file.

    A `Damage` comes before the block of the frame that it names, if that can be given at all. Raises `SourceError` if
    this is no capture.
    """
    feed = Feed(stream)
    feed.need(4)
    if is_pcapng(feed.data):
        yield from read_pcapng(feed)
    elif is_pcap(feed.data):
        yield from read_pcap(feed)
    else:
        raise SourceError(source, "", feed.error or "neither a pcap nor a pcapng capture")
