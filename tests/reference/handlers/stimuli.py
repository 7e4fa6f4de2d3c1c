"""What can be done to a run at any of its stops: what the machines let a user send there, what ends a connection, and records
that the other side's machine was not asked about. Nothing here judges what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.reference.handlers.held import Run, Side
from wirestate.reference.endpoint import Endpoint, Mistake
from wirestate.reference.generated import tls_client, tls_server
from wirestate.reference.generated.tls import Alert, AlertLevel, Epoch, Event
from wirestate.reference.handlers import server13
from wirestate.reference.handlers.channel import CHANGE_CIPHER_SPEC, HANDSHAKE
from wirestate.reference.handlers.common import KeyUpdated
from wirestate.reference.handlers.message import AlertMessage, ChangeCipherSpec, Message, Place
from wirestate.reference.handlers.party import Party
from wirestate.reference.handlers.settings import TLS12
from wirestate.reference.wire.alerts import alert, write_alert
from wirestate.reference.wire.handshake import NewSessionTicket
from wirestate.reference.wire.serialise import serialise

Stimulus = Callable[[Run, Side], bool]
"""Sends something and lets nothing arrive yet. Whether the machine allowed it."""
SIDES: tuple[Side, ...] = ("client", "server")


def other(side: Side) -> Side:
    return "server" if side == "client" else "client"


def expects(endpoint: Endpoint, event: Event) -> bool:
    """Whether the machine allows the event, whatever the message says."""
    machine = tls_client if endpoint.party.role == "client" else tls_server
    return event in machine.expected(endpoint.party.v)


def _sent(party: Party, event: Event, message: Message) -> bool:
    try:
        party.send(event, message)
    except Mistake:
        return False
    return True


def alerted(name: str, level: int | None = None) -> Stimulus:
    """An alert, at the level that it usually has or at this one."""
    value = alert(name, level)

    def stimulus(run: Run, side: Side) -> bool:
        party = run.endpoint(side).party
        message = AlertMessage(party.place(), AlertLevel(value.level_name), Alert(name), write_alert(value))
        return _sent(party, Event.SEND_ALERT, message)

    return stimulus


def data(run: Run, side: Side) -> bool:
    party = run.endpoint(side).party
    return _sent(party, Event.SEND_APPLICATION_DATA, Message(party.place(), b"some data"))


def key_update(run: Run, side: Side) -> bool:
    party = run.endpoint(side).party
    return _sent(party, Event.SEND_KEY_UPDATE, KeyUpdated.made(party.place(), asking=False))


def asking_key_update(run: Run, side: Side) -> bool:
    party = run.endpoint(side).party
    return _sent(party, Event.SEND_KEY_UPDATE, KeyUpdated.made(party.place(), asking=True))


def change_cipher_spec(run: Run, side: Side) -> bool:
    """The one of middlebox compatibility, in clear; those of TLS 1.2 belong to the handshake."""
    party = run.endpoint(side).party
    return party.version != TLS12 and _sent(party, Event.SEND_CHANGE_CIPHER_SPEC, ChangeCipherSpec(Place(Epoch.PLAINTEXT, 0), b"\x01"))


def ticket(run: Run, side: Side) -> bool:
    """One more than the server sends of its own (RFC 8446 section 4.6.1)."""
    server = run.server.party
    if side == "client" or server.connected is None or server.version == TLS12:
        return False
    return _sent(server, Event.SEND_NEW_SESSION_TICKET, server13.ticket(server.place(), server))


def certificate_request(run: Run, side: Side) -> bool:
    """One more, after the handshake."""
    server = run.server.party
    if side == "client" or server.connected is None or server.version == TLS12 or server.v.pha_outstanding > 2:
        return False
    return _sent(server, Event.SEND_CERTIFICATE_REQUEST, server13.request(server.place(), server))


def early_ticket(run: Run, side: Side) -> bool:
    """While the client's flight goes out; the server's machine is not asked, which has no secret for it yet."""
    if side == "client" or run.server.party.connected is not None or not run.client.state.startswith("SEND_"):
        return False
    raw(run, "client", HANDSHAKE, serialise(NewSessionTicket(100, b"early", 0, b"\xff")))
    return True


def hello_request(run: Run, side: Side) -> bool:
    """By the server, in a handshake of TLS 1.2, where it is ignored (RFC 5246 section 7.4.1.1); its machine is not asked."""
    client = run.client.party
    if side == "client" or not expects(run.client, Event.RECV_HELLO_REQUEST) or client.v.state == "TLS12_CONNECTED":
        return False
    raw(run, "client", HANDSHAKE, b"\0\0\0\0")
    return True


warning = alerted("unrecognized_name", 1)
close = alerted("close_notify")
HARMLESS: tuple[tuple[Stimulus, Event], ...] = (
    (warning, Event.RECV_ALERT), (data, Event.RECV_APPLICATION_DATA), (change_cipher_spec, Event.RECV_CHANGE_CIPHER_SPEC),
    (hello_request, Event.RECV_HELLO_REQUEST), (early_ticket, Event.RECV_NEW_SESSION_TICKET),
    (key_update, Event.RECV_KEY_UPDATE), (asking_key_update, Event.RECV_KEY_UPDATE),
    (data, Event.RECV_APPLICATION_DATA), (ticket, Event.RECV_NEW_SESSION_TICKET), (certificate_request, Event.RECV_CERTIFICATE_REQUEST),
)  # fmt: skip
"""What the handshake goes on after, and as what it arrives."""
SCRIPTED = (hello_request, early_ticket)
"""Those of which the sender's machine knows nothing."""


def make_noise(run: Run) -> None:
    """Everything harmless that either side may send now and the other expects, each of which arrives."""
    for side in SIDES:
        if side == "client" and run.client.party.v.write_epoch is Epoch.EARLY and run.server.party.v.read_epoch is Epoch.PLAINTEXT:
            continue  # the server, which is held, has not yet read what makes its keys
        for stimulus, arrives in HARMLESS:
            if expects(run.endpoint(other(side)), arrives) and stimulus(run, side):
                run.deliver()


def close_both(run: Run, side: Side) -> bool:
    """Both at once, so that the two alerts cross."""
    return close(run, side) and close(run, other(side))


def cross_close(run: Run, side: Side) -> bool:
    """The server closes; a client that has not heard it says, not yet under its handshake keys, that it closes too."""
    return close(run, "server") and clear_alert(b"\1\0")(run, side)


def clear_alert(content: bytes) -> Stimulus:
    """By a client that waits for the server's flight, so that it has no keys yet."""

    def stimulus(run: Run, side: Side) -> bool:
        if side == "client" or run.server.state not in ("WAIT_EOED", "WAIT_CERT", "WAIT_FINISHED"):
            return False
        run.client.party.channel.write(21, content, clear=True)
        return True

    return stimulus


ENDING: tuple[Stimulus, ...] = (
    alerted("internal_error"), close, close_both, alerted("user_canceled"), clear_alert(b"\2\x50"), clear_alert(b"\1\0"),
    clear_alert(b"\1\x5a"), cross_close,
)  # fmt: skip
"""After which the handshake does not end well."""


def raw(run: Run, side: Side, content_type: int, content: bytes, *, clear: bool = False) -> None:
    """Says it to that side, under the other's keys of the moment; the other's machine is not asked."""
    channel = run.endpoint(other(side)).party.channel
    if content_type == HANDSHAKE and content:
        channel.write_handshake(content)
        channel.flush()
    else:
        channel.write(content_type, content, clear=clear or (content_type == CHANGE_CIPHER_SPEC and channel.tls13))
