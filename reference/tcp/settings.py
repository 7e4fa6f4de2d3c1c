"""What the user of a TCP endpoint wants. Nothing of it changes during a connection; times are in seconds, sizes in octets."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import field
from ipaddress import IPv4Address, IPv6Address
from typing import NamedTuple

from wirestate.values import dataclass

Address = IPv4Address | IPv6Address
MTU = 1500
"""Of the network, where nobody says otherwise."""
HEADERS = {4: 40, 6: 60}
"""Octets of an IP header and a TCP header without options, by IP version."""


class Socket(NamedTuple):
    """One end of a connection."""

    address: Address
    port: int

    def __str__(self) -> str:
        host = f"[{self.address}]" if self.address.version == 6 else str(self.address)
        return f"{host}:{self.port}"


Isn = Callable[[Socket, Socket, float], int]
"""An initial sequence number for local socket, remote socket and time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TcpSettings:
    """Of one endpoint, or of all endpoints of a stack.

    `msl`: the maximum segment lifetime; TIME-WAIT lasts two of them (RFC 9293 section 3.4.2 has 120 s). `user_timeout`: how long
    what was sent, or a SYN, may wait for an acknowledgment. `idle_timeout`: how long LISTEN and FIN-WAIT-2 may last, None for
    ever. `rto_*` bound the retransmission timeout (RFC 6298). `keep_alive`: after how long an idle peer is probed, None
    for never. The flags of the machine are `half_duplex`, `rfc1337` and `reopens`.
    """

    mss: int | None = None
    """The largest text that is taken in one segment; of what is sent, too, as far as the peer takes it. None: what an MTU of 1500
    leaves beside the headers, 1460 over IPv4 and 1440 over IPv6 (RFC 9293 section 3.7.1)."""
    receive_buffer: int = 1 << 18
    send_buffer: int = 1 << 18
    """What `writable` counts from; `send` takes more than that."""
    window_scale: bool = True
    timestamps: bool = True
    sack: bool = True
    msl: float = 120.0
    user_timeout: float = 300.0
    idle_timeout: float | None = None
    rto_initial: float = 1.0
    rto_min: float = 1.0
    rto_max: float = 60.0
    clock_granularity: float = 0.001
    delayed_ack: float = 0.04
    """How long an acknowledgment may wait for company, at most 0.5 (RFC 9293 section 3.8.6.3); 0: not at all."""
    nagle: bool = True
    hops: int = 64
    """TTL or Hop Limit of what is sent."""
    text_with_syn: bool = False
    """Whether what the user has sent by then goes with the SYN; most peers take it only from a segment after it."""
    keep_alive: float | None = None
    keep_alive_interval: float = 75.0
    keep_alive_probes: int = 9
    keep_alive_octet: bool = False
    """Whether a probe has an octet of garbage, for peers that answer no other (section 3.8.4)."""
    challenge_acks: int = 10
    challenge_period: float = 5.0
    """So many challenge ACKs are sent in one period (RFC 5961 section 7)."""
    half_duplex: bool = False
    rfc1337: bool = False
    reopens: bool = True
    isn: Isn | None = None
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(16), repr=False)
    """Of the ISNs (RFC 6528), if `isn` does not make them, and of the timestamps' offset."""
    trace: bool = True
    """Whether every rule taken is told as a `Transition`."""
