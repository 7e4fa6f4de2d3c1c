"""The reference endpoints for users: bytes in, bytes out, events. No sockets (`drivers` has them), and no machine of its own.

    client = ClientEndpoint(ClientSettings(server_name="example.org", trust=TrustStore.of_system()))
    sock.sendall(client.data_to_send())
    client.receive_data(sock.recv(65536))
    for event in client.events(): ...

A reference to learn from and to test against: every step is a rule of the model, which is reported. Not a hardened stack.
"""

from __future__ import annotations

from wirestate.reference.generated.tls import Event, WriteSide
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers.client import Client
from wirestate.reference.handlers.common import KeyUpdated
from wirestate.reference.handlers.message import Message
from wirestate.reference.handlers.party import Mistake, Party
from wirestate.reference.handlers.phases import Connected
from wirestate.reference.handlers.server import Server
from wirestate.reference.handlers.settings import ClientSettings, ServerSettings

__all__ = ["ClientEndpoint", "Endpoint", "Mistake", "ServerEndpoint"]


class Endpoint:
    """One side of one connection. What it is asked to send and may not is a `Mistake`, and changes nothing."""

    party: Party

    def receive_data(self, data: bytes) -> None:
        """Take what the peer sent. Errors of the peer are answered with the alert due and told as `Aborted`, never raised."""
        self.party.receive(data)

    def data_to_send(self) -> bytes:
        """What is to be sent now, once."""
        return self.party.channel.output()

    def events(self) -> list[told.UserEvent]:
        """What happened since the last time, in order."""
        happened, self.party.told = self.party.told, []
        return happened

    @property
    def state(self) -> str:
        """The state of the machine, by its name in the RFC."""
        return str(self.party.v.state)

    @property
    def ended(self) -> bool:
        """Whether nothing will come or go any more."""
        return self.state in ("CLOSED", "ABORT")

    @property
    def handshaking(self) -> bool:
        """Whether a handshake is on: the first, or a renegotiation."""
        return self.party.connected is None or self.party.v.renegotiating

    @property
    def peer_closed(self) -> bool:
        """Whether the peer's close_notify came: its data is complete."""
        return self.party.peer_closed

    @property
    def may_close(self) -> bool:
        """Whether one's own close_notify is still to be sent."""
        return not self.ended and self.party.v.write_side is not WriteSide.CLOSED

    @property
    def connected(self) -> Connected | None:
        """What the last handshake that ended well agreed on; None before the first."""
        return self.party.connected

    def send(self, data: bytes) -> None:
        """Application data; 0-RTT data of a client before the handshake is done, if it was offered."""
        self.party.send(Event.SEND_APPLICATION_DATA, Message(self.party.place(), data))
        if self.party.channel.sealer.due:
            self.party.drive()

    def close(self) -> None:
        """close_notify: nothing more will be sent. What the peer still sends arrives in TLS 1.3 (RFC 8446 section 6.1)."""
        self.party.send_alert("close_notify")

    def update_keys(self, *, ask: bool = False) -> None:
        """KeyUpdate, with `ask` one that the peer has to answer (RFC 8446 section 4.6.3)."""
        self.party.send(Event.SEND_KEY_UPDATE, KeyUpdated.made(self.party.place(), asking=ask))

    def export(self, label: str, context: bytes | None, length: int) -> bytes:
        """Keying material for an application (RFC 8446 section 7.5, RFC 5705). `Mistake` before the handshake is done."""
        return self.party.export(label, context, length)


class ClientEndpoint(Endpoint):
    """A client. It has its ClientHello to send at once."""

    def __init__(self, settings: ClientSettings) -> None:
        self.party: Client = Client(settings)
        self.party.start()

    @property
    def offers_early_data(self) -> bool:
        """Whether 0-RTT data may be sent now: the session allows it, and the settings ask for it."""
        return self.party.early_session is not None and self.party.connected is None

    def renegotiate(self) -> None:
        """Another handshake in this connection (TLS 1.2)."""
        self.party.renegotiate()


class ServerEndpoint(Endpoint):
    """A server. It waits for a ClientHello."""

    def __init__(self, settings: ServerSettings) -> None:
        self.party: Server = Server(settings)

    def ask_to_renegotiate(self) -> None:
        """HelloRequest (TLS 1.2); the client may refuse."""
        self.party.ask_to_renegotiate()

    def ask_for_certificate(self) -> None:
        """Authenticate the client now (RFC 8446 section 4.6.2), if it said that it can; the answer is `ClientAuthenticated`."""
        self.party.ask_for_certificate()
