"""What comes after close_notify, and what crosses it: nothing follows from it, and nothing is raised."""

from __future__ import annotations

import pytest

from tests.reference.handlers.held import Side
from tests.reference.handlers.meeting import Meeting, certified, client_settings, server_settings
from tests.reference.handlers.scripted import say
from tests.reference.handlers.stimuli import SIDES
from tests.reference.handlers.taking import told
from wirestate.model import messages
from wirestate.reference.handlers.events import Aborted, DataReceived, PeerClosed, SessionReceived
from wirestate.reference.handlers.settings import TLS12


@pytest.mark.parametrize("kind", messages.MESSAGES)
@pytest.mark.parametrize("side", SIDES)
def test_nothing_follows_from_what_comes_after_close_notify(side: Side, kind: str) -> None:
    run = told(side, "READ_CLOSED", lambda run: say(run, side, kind))
    assert run is not None
    endpoint = run.endpoint(side)
    events = endpoint.events()
    closed = next(place for place, event in enumerate(events) if isinstance(event, PeerClosed))
    assert not any(isinstance(event, Aborted | DataReceived | SessionReceived | PeerClosed) for event in events[closed + 1 :])
    assert endpoint.state == "READ_CLOSED"


def test_rubbish_after_close_notify_is_not_kept() -> None:
    meeting = Meeting(client_settings(), server_settings())
    meeting.server.close()
    meeting.talk()
    meeting.client.receive_data(b"\xff" * 100)
    for _ in range(100):
        meeting.client.receive_data(bytes(1 << 16))
    assert meeting.client.state == "READ_CLOSED"
    assert meeting.client.party.channel.buffered < 1 << 17
    meeting.client.send(b"still open")
    meeting.talk()
    assert meeting.data("server") == b"still open"


def test_request_to_renegotiate_that_crosses_close_notify() -> None:
    wanted = {"versions": (TLS12,), "credentials": (certified("p256"),)}
    meeting = Meeting(client_settings(**wanted), server_settings(**wanted))
    meeting.client.close()
    meeting.server.ask_to_renegotiate()
    meeting.talk()
    assert (meeting.client.state, meeting.server.state) == ("CLOSED", "CLOSED")


def test_renegotiation_that_crosses_close_notify() -> None:
    meeting = Meeting(client_settings(versions=(TLS12,), renegotiate=True), server_settings())
    meeting.server.close()
    meeting.client.renegotiate()
    meeting.talk()
    assert (meeting.client.state, meeting.server.state) == ("CLOSED", "CLOSED")
