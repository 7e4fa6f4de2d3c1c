"""A writer of capture files: pcap with nanoseconds, raw IP packets without a link layer. Its readers are in the checker."""

from __future__ import annotations

import struct
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

MAGIC, VERSION, SNAPLEN = 0xA1B23C4D, (2, 4), 1 << 18
LINKTYPE_RAW = 101
"""The packet begins with the IP header, IPv4 or IPv6 (https://www.tcpdump.org/linktypes.html)."""
BILLION = 1_000_000_000


class PcapWriter:
    """Each packet is in the file as soon as it was written, so that a run that is broken off leaves a whole capture.

    Give it the path of a file, which is made anew, or a binary file that is open, which it does not close. `OSError` as files
    raise it.
    """

    def __init__(self, to: Path | BinaryIO) -> None:
        self._own = isinstance(to, Path)
        self._file: BinaryIO = to.open("wb") if isinstance(to, Path) else to
        self._put(struct.pack("<IHHiIII", MAGIC, *VERSION, 0, 0, SNAPLEN, LINKTYPE_RAW))

    def write(self, packet: bytes, when: int) -> None:
        """One IP packet, which was sent or received at `when`: nanoseconds since 1970."""
        seconds, rest = divmod(when, BILLION)
        self._put(struct.pack("<IIII", seconds, rest, len(packet), len(packet)) + packet)

    def close(self) -> None:
        if self._own:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._file.flush()
