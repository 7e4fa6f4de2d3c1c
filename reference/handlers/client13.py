"""TLS 1.3 after the ServerHello, as a client has it: each message that it reads or sends (RFC 8446 sections 4.3 to 4.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wirestate.reference.crypto.ocsp import check_ocsp
from wirestate.reference.generated.tls import Epoch, Event
from wirestate.reference.handlers import common
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers.common import (
    Kept, KeyUpdated, PeerChain, ReadVerify13, SentCertificate, SentFinished, SentPacked, SentVerify13, check_chain,
    choose_credential, key_of_chain, refuse,
)  # fmt: skip
from wirestate.reference.handlers.message import Message, Place
from wirestate.reference.handlers.phases import Authenticated
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS13
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.handshake import (
    Certificate, CertificateRequest, CertificateVerify, EncryptedExtensions, EndOfEarlyData, KeyUpdate, NewSessionTicket,
)  # fmt: skip
from wirestate.reference.wire.serialise import serialise

if TYPE_CHECKING:
    from wirestate.reference.crypto.secrets13 import Secrets13
    from wirestate.reference.handlers.client import Client

MAX_LIFETIME = 604800


def unknown(place: Place, client: Client, message: Any) -> Message:
    """A message that no rule is about here."""
    return Message(place, message.raw)


def read_key_update(place: Place, client: Client, message: KeyUpdate) -> Message:
    return KeyUpdated(place, message.request, message.raw)


def secrets_of(client: Client) -> Secrets13:
    """There since the ServerHello."""
    assert client.secrets13 is not None
    return client.secrets13


class ReadEncryptedExtensions(Message):
    """EncryptedExtensions (section 4.3.1)."""

    def __init__(self, place: Place, client: Client, message: EncryptedExtensions) -> None:
        super().__init__(place, message.raw)
        self.client, self.given = client, message.extensions

    def early_accepted(self) -> bool:
        return ext.early_data(self.given, "EE")

    def judge(self) -> None:
        chosen = ext.alpn(self.given, "EE")
        if chosen and chosen[0] not in self.client.settings.alpn:
            raise refuse("illegal_parameter", f"application_layer_protocol_negotiation: {chosen[0]} was not offered", "7301 3.1")

    def taken(self, rule: str) -> None:
        client = self.client
        client.transcript.add(self.raw)
        chosen = ext.alpn(self.given, "EE")
        client.negotiated = replace(client.negotiated, alpn=chosen[0] if chosen else None, early_data=self.early_accepted())
        if client.negotiated.resumed is not None:
            chain = tuple(bytes.fromhex(one) for one in client.negotiated.resumed.chain)
            client.authenticated = Authenticated(client.negotiated, chain)
        if client.early_session is not None:
            client.told.append(told.EarlyDataAnswered(self.early_accepted()))


class ReadRequest(Kept):
    """CertificateRequest, in the handshake or after it (sections 4.3.2 and 4.6.2)."""

    party: Client

    def __init__(self, place: Place, client: Client, message: CertificateRequest) -> None:
        super().__init__(place, message.raw, client)
        self.message = message

    def judge(self) -> None:
        later = self.party.connected is not None
        if bool(self.message.context) != later:
            raise refuse("illegal_parameter", "certificate_request_context: must be empty in the handshake and set after it", "8446 4.3.2")
        if later and any(self.message.context == other.context for other in self.party.asked_later):
            raise refuse("illegal_parameter", "certificate_request_context: was used before", "8446 4.3.2")

    def taken(self, rule: str) -> None:
        if self.party.connected is not None:
            self.party.asked_later.append(self.message)
            return
        super().taken(rule)
        self.party.request = self.message
        self.party.chosen = choose_credential(self.party.settings.credentials, self.message.signature_algorithms, tls13=True)


class ReadCertificate(PeerChain):
    """The server's Certificate (section 4.4.2)."""

    party: Client

    def __init__(self, place: Place, client: Client, message: Certificate) -> None:
        super().__init__(place, client, message)
        self.message = message
        self.status = ""

    def judge(self) -> None:
        if not self.chain:
            return  # a rule of the machine
        settings = self.party.settings
        self.public = key_of_chain(self.chain)
        check_chain(settings, self.chain, "server", settings.server_name)
        response = ext.stapled_response(self.message.entries[0].extensions)
        if response is not None and len(self.chain) > 1:
            self.status = check_ocsp(response, self.chain[0], self.chain[1], settings.now()).status

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.server_key = self.public
        self.party.authenticated = Authenticated(self.party.negotiated, self.chain, self.public, 0, self.status)


class ReadVerify(ReadVerify13):
    """The server's CertificateVerify (section 4.4.3)."""

    party: Client

    def __init__(self, place: Place, client: Client, message: CertificateVerify) -> None:
        super().__init__(place, client, message, client.server_key, client.settings.schemes)

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.authenticated = replace(self.party.authenticated, scheme=self.message.scheme)


class ReadFinished(common.ReadFinished):
    """The server's Finished (section 4.4.4): from here on there are application keys."""

    party: Client

    def due(self) -> bytes:
        client = self.party
        base = client.traffic[Epoch.HANDSHAKE].server
        return secrets_of(client).finished(base, client.transcript.digest())

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client = self.party
        client.traffic[Epoch.APPLICATION] = secrets_of(client).application(client.transcript.digest())
        client.server_finished = self.proof


class ReadTicket(Message):
    """NewSessionTicket (section 4.6.1)."""

    def __init__(self, place: Place, client: Client, message: NewSessionTicket) -> None:
        super().__init__(place, message.raw)
        self.client, self.message = client, message

    def judge(self) -> None:
        if self.message.lifetime > MAX_LIFETIME:
            raise refuse("illegal_parameter", f"ticket_lifetime: {self.message.lifetime} is more than seven days", "8446 4.6.1")

    def taken(self, rule: str) -> None:
        if self.client.connected is None:
            self.client.tickets_before.append(self)
        else:
            self.keep()

    def keep(self) -> None:
        """The session, once the own Finished is sent: its secret covers that."""
        client, message = self.client, self.message
        if not message.lifetime:
            return
        session = Session(
            TLS13, client.negotiated.suite, secrets_of(client).ticket_psk(message.nonce), message.ticket,
            made=client.settings.now().timestamp(), lifetime=message.lifetime, age_add=message.age_add,
            max_early_data=ext.max_early_data_size(message.extensions) or 0, server_name=client.settings.server_name,
            alpn=client.negotiated.alpn, chain=tuple(one.hex() for one in client.authenticated.chain),
        )  # fmt: skip
        client.told.append(told.SessionReceived(session))


# what the client sends


def end_of_early_data(place: Place, client: Client) -> Message:
    return Kept(place, serialise(EndOfEarlyData()), client)


def certificate(place: Place, client: Client) -> SentCertificate:
    """In the handshake, or in answer to the oldest request after it."""
    if client.connected is None:
        request = client.request
        context = request.context if request is not None else b""
    else:
        request = client.asked_later[0]
        context = request.context
        client.chosen = choose_credential(client.settings.credentials, request.signature_algorithms, tls13=True)
        client.transcript = client.ended_handshake.copy()
        client.transcript.add(request.raw)
    return SentCertificate(place, client, client.chosen[0] if client.chosen else None, context=context)


def verify(place: Place, client: Client) -> Message:
    assert client.chosen is not None
    return SentVerify13(place, client, "client", *client.chosen)


class ClientFinished(SentFinished):
    """The client's Finished, of the handshake or of an authentication after it."""

    party: Client

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client = self.party
        if client.connected is not None:
            client.asked_later.pop(0)
            return
        secrets_of(client).resumption(client.transcript.digest())
        client.ended_handshake = client.transcript
        client.transcript.forget()
        client.complete(client.server_finished)
        for ticket in client.tickets_before:
            ticket.keep()
        client.tickets_before.clear()


def finished(place: Place, client: Client) -> Message:
    base = client.traffic[Epoch.HANDSHAKE].client if client.connected is None else client.channel.sealer.secret
    return ClientFinished(place, client, secrets_of(client).finished(base, client.transcript.digest()))


MAKERS: dict[Event, Callable[[Place, Client], Message]] = {
    Event.SEND_END_OF_EARLY_DATA: end_of_early_data,
    Event.SEND_CERTIFICATE: certificate,
    Event.SEND_COMPRESSED_CERTIFICATE: lambda place, party: SentPacked(certificate(place, party)),
    Event.SEND_CERTIFICATE_VERIFY: verify,
    Event.SEND_FINISHED: finished,
}
