"""Both reference endpoints in one process: made, connected, and made to talk until neither has anything to send."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.reference.crypto.pki import NOW, Key, Party, hosts, issue, ocsp_response, usage
from wirestate.reference.crypto.credentials import Credential, credential
from wirestate.reference.crypto.trust import TrustStore
from wirestate.reference.endpoint import ClientEndpoint, Endpoint, ServerEndpoint
from wirestate.reference.handlers.events import Aborted, DataReceived, HandshakeCompleted, SessionReceived, Step, UserEvent
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import ClientSettings, ServerSettings

NAME = "localhost"


@cache
def authority() -> Party:
    return issue("CA", authority=True, extensions=(usage(key_cert_sign=True),))


@cache
def key(kind: str) -> Key:
    match kind:
        case "rsa":
            return rsa.generate_private_key(65537, 2048)
        case "ed25519":
            return ed25519.Ed25519PrivateKey.generate()
        case "ed448":
            return ed448.Ed448PrivateKey.generate()
    return ec.generate_private_key({"p256": ec.SECP256R1(), "p384": ec.SECP384R1(), "p521": ec.SECP521R1()}[kind])


@cache
def _issued(kind: str, name: str) -> Party:
    return issue(name, authority(), key=key(kind), extensions=(hosts(name), usage(digital_signature=True, key_encipherment=True)))


@cache
def certified(kind: str = "p256", name: str = NAME) -> Credential:
    """A chain to the authority for a key of that kind."""
    party = _issued(kind, name)
    private = party.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return credential(party.pem + authority().pem, private)


@cache
def stapled(kind: str = "p256") -> bytes:
    """The authority's response that the certificate is good."""
    return ocsp_response(_issued(kind, NAME), authority())


@cache
def trust() -> TrustStore:
    return TrustStore.of_pem(authority().pem)


def client_settings(**wanted: Any) -> ClientSettings:
    return replace(ClientSettings(server_name=NAME, trust=trust(), now=lambda: NOW), **wanted)


def server_settings(**wanted: Any) -> ServerSettings:
    return replace(ServerSettings(credentials=(certified(),), trust=trust(), now=lambda: NOW), **wanted)


class Meeting:
    """A client and a server. `told` are their events; `wire` what was sent, by whom, in the order of sending."""

    def __init__(self, client: ClientSettings, server: ServerSettings, *, early: bytes = b"") -> None:
        self.client, self.server = ClientEndpoint(client), ServerEndpoint(server)
        self.told: dict[str, list[UserEvent]] = {"client": [], "server": []}
        self.wire: list[tuple[str, bytes]] = []
        if early:
            self.client.send(early)
        self.talk()

    def talk(self) -> None:
        """Pass on what there is until there is no more."""
        while self._passed("client", self.client, self.server) | self._passed("server", self.server, self.client):
            pass
        self.told["client"] += self.client.events()
        self.told["server"] += self.server.events()

    def _passed(self, name: str, sender: Endpoint, receiver: Endpoint) -> bool:
        data = sender.data_to_send()
        if data:
            self.wire.append((name, data))
            receiver.receive_data(data)
        return bool(data)

    def exchange(self) -> tuple[bytes, bytes]:
        """Data each way, as it arrives at the server and at the client."""
        self.client.send(b"from the client")
        self.server.send(b"from the server")
        self.talk()
        return self.data("server"), self.data("client")

    def data(self, name: str, *, early: bool = False) -> bytes:
        return b"".join(e.data for e in self.told[name] if isinstance(e, DataReceived) and e.early is early)

    def rules(self, name: str) -> list[str]:
        return [e.rule for e in self.told[name] if isinstance(e, Step)]

    def completed(self, name: str) -> int:
        return sum(isinstance(e, HandshakeCompleted) for e in self.told[name])

    def aborted(self, name: str) -> tuple[str, str] | None:
        return next(((e.alert, e.by) for e in self.told[name] if isinstance(e, Aborted)), None)

    def session(self) -> Session:
        """The last that the client was given."""
        return [e.session for e in self.told["client"] if isinstance(e, SessionReceived)][-1]
