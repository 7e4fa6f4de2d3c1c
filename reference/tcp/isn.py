"""Initial sequence numbers (RFC 6528): ISN = M + F(localip, localport, remoteip, remoteport, secretkey). M counts 4 microseconds."""

from __future__ import annotations

import hashlib
import struct

from wirestate.reference.tcp.sequence import MASK
from wirestate.reference.tcp.settings import Socket, TcpSettings

TICKS = 250_000


def mixed(local: Socket, remote: Socket, secret: bytes, what: bytes = b"isn") -> int:
    """F: 32 bits that nobody can foretell who does not know the secret."""
    ports = struct.pack("!HH", local.port, remote.port)
    digest = hashlib.blake2b(what + local.address.packed + remote.address.packed + ports, key=secret[:64], digest_size=4)
    return int.from_bytes(digest.digest())


def initial(settings: TcpSettings, local: Socket, remote: Socket, now: float) -> int:
    """The ISN of a connection that is opened now."""
    if settings.isn is not None:
        return settings.isn(local, remote, now) & MASK
    return (int(now * TICKS) + mixed(local, remote, settings.secret)) & MASK
