"""Connections whose random numbers are given can be repeated, byte by byte."""

from __future__ import annotations

from random import Random

import pytest

from tests.reference.handlers.meeting import Meeting, certified, client_settings, server_settings
from wirestate.reference.crypto.groups import X25519
from wirestate.reference.crypto.tickets import TicketKeys
from wirestate.reference.handlers.settings import TLS12, TLS13


def talked(version: int, seed: int) -> list[tuple[str, bytes]]:
    """What two connections put on the wire, of which the second resumes the session of the first."""
    random = Random(seed)
    own = {
        "versions": (version,), "groups": (X25519,), "randomness": random.randbytes, "private_key": lambda _: random.randbytes(32),
    }  # fmt: skip
    server = server_settings(credentials=(certified("ed25519"),), ticket_keys=TicketKeys(randomness=random.randbytes), **own)
    full = Meeting(client_settings(**own), server)
    resumed = Meeting(client_settings(session=full.session(), **own), server)
    for meeting in (full, resumed):
        assert meeting.exchange() == (b"from the client", b"from the server")
    assert resumed.completed("client") == 1
    return [*full.wire, *resumed.wire]


@pytest.mark.parametrize("version", [TLS12, TLS13])
def test_the_same_random_numbers_make_the_same_connection(version: int) -> None:
    assert talked(version, 1) == talked(version, 1)
    assert talked(version, 1) != talked(version, 2)
