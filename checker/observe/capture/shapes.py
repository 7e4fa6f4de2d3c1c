"""What passes between the stages of reading a capture: blocks of packets, and the TCP segments found in them, in columns.

A block is decoded as a whole with numpy; only what is rare (fragments, options, damage) is looked at packet by packet.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from wirestate.values import dataclass

Ints: TypeAlias = NDArray[np.int64]


@dataclass(slots=True)
class Block:
    """Packets of one link type, in the order of the file. All arrays have one entry per packet.

    `data` holds their bytes (and whatever lies between), `starts` where each begins in it, `captured` how many bytes
    of each are there, `original` how many there were on the wire, `times` nanoseconds since 1970, `frames` frame
    numbers from 1 as Wireshark counts them.
    """

    data: bytes
    link: int
    starts: Ints
    captured: Ints
    original: Ints
    times: Ints
    frames: Ints


@dataclass(slots=True)
class Secrets:
    """A key log that the capture carries (a Decryption Secrets Block of type TLS): its text."""

    frame: int
    data: bytes


@dataclass(slots=True)
class Damage:
    """Something in the file that could not be read, and after which frame. Reading may go on after it."""

    frame: int
    message: str


@dataclass(slots=True)
class Segments:
    """The TCP segments of a block, in the order of the file. All arrays have one entry per segment.

    `flow` is an index into `keys`: each key is 36 bytes, two 16-byte addresses (IPv4 as ::ffff:a.b.c.d) and two ports,
    the lower (address, port) pair first: low address, high address, low port, high port. `upward` is True where the
    lower end is the sender. `flags` is the low byte of control bits. `window` is as in the header. `starts` and `held`
    are where the payload begins in `data` and how many of its bytes were captured, `lengths` how many bytes of payload
    there were on the wire. `options` and `option_lengths` say where the TCP options are in `data`.
    """

    data: bytes
    keys: list[bytes]
    flow: Ints
    upward: NDArray[np.bool_]
    frames: Ints
    times: Ints
    seq: Ints
    ack: Ints
    flags: Ints
    window: Ints
    starts: Ints
    held: Ints
    lengths: Ints
    options: Ints
    option_lengths: Ints
