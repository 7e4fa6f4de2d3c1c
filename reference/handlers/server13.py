"""TLS 1.3 after the ServerHello, as a server has it: each message that it sends or reads (RFC 8446 sections 4.3 to 4.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wirestate.reference.generated.tls import Epoch, Event
from wirestate.reference.handlers import common
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers.common import (
    Kept, KeyUpdated, PeerChain, ReadVerify13, SentCertificate, SentFinished, SentPacked, SentVerify13, check_chain,
    key_of_chain, refuse,
)  # fmt: skip
from wirestate.reference.handlers.message import Message, Place
from wirestate.reference.handlers.phases import Authenticated
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS13
from wirestate.reference.wire import build
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.compression import ZLIB
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import (
    Certificate, CertificateRequest, CertificateVerify, EncryptedExtensions, EndOfEarlyData, KeyUpdate, NewSessionTicket,
)  # fmt: skip
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.serialise import serialise

if TYPE_CHECKING:
    from wirestate.reference.crypto.secrets13 import Secrets13
    from wirestate.reference.handlers.server import Server


def unknown(place: Place, server: Server, message: Any) -> Message:
    """A message that no rule is about here."""
    return Message(place, message.raw)


def read_key_update(place: Place, server: Server, message: KeyUpdate) -> Message:
    return KeyUpdated(place, message.request, message.raw)


def secrets_of(server: Server) -> Secrets13:
    """There since the ServerHello."""
    assert server.secrets13 is not None
    return server.secrets13


# what the server sends


class SentEncryptedExtensions(Kept):
    """EncryptedExtensions (section 4.3.1)."""

    party: Server

    def __init__(self, place: Place, server: Server) -> None:
        given: list[Extension] = []
        if server.offered.server_name is not None and server.settings.server_names:
            given.append(build.server_name(None))
        if server.choice.alpn is not None:
            given.append(build.alpn((server.choice.alpn,)))
        if server.choice.early:
            given.append(build.early_data())
        super().__init__(place, serialise(EncryptedExtensions(tuple(given))), server)

    def early_accepted(self) -> bool:
        return self.party.choice.early


class SentRequest(Kept):
    """CertificateRequest, in the handshake or after it, when it is not part of the transcript before it is answered."""

    party: Server

    def __init__(self, place: Place, server: Server, message: CertificateRequest) -> None:
        super().__init__(place, message.raw, server)
        self.message = message

    def taken(self, rule: str) -> None:
        self.party.requests[self.message.context] = self.message
        if self.party.connected is None:
            super().taken(rule)


def request(place: Place, server: Server) -> Message:
    """With the schemes and authorities that are taken; after the handshake with a fresh context (section 4.6.2)."""
    context = b"" if server.connected is None else server.settings.randomness(16)
    given = [build.signature_algorithms(server.settings.schemes)]
    if server.settings.compress_certificates:
        given.append(build.compress_certificate((ZLIB,)))
    names = server.settings.trust.names() if server.settings.trust is not None else ()
    if names:
        given.append(build.certificate_authorities(names))
    message = parse_handshake(serialise(build.certificate_request(context, tuple(given))), version=TLS13)
    assert isinstance(message, CertificateRequest)
    return SentRequest(place, server, message)


def certificate(place: Place, server: Server) -> SentCertificate:
    """The chain that was chosen, with the OCSP response if the client asked for one."""
    response = server.settings.ocsp_response
    stapled = response is not None and ext.status_request(server.offered.hello.extensions)
    given = (build.stapled_response(response),) if stapled and response is not None else ()
    return SentCertificate(place, server, server.choice.credential, extensions=given)


def verify(place: Place, server: Server) -> Message:
    assert server.choice.credential is not None
    return SentVerify13(place, server, "server", server.choice.credential, server.choice.scheme)


class ServerFinished(SentFinished):
    """The server's Finished (section 4.4.4): from here on there are application keys."""

    party: Server

    def taken(self, rule: str) -> None:
        super().taken(rule)
        server = self.party
        server.traffic[Epoch.APPLICATION] = secrets_of(server).application(server.transcript.digest())


def finished(place: Place, server: Server) -> Message:
    base = server.traffic[Epoch.HANDSHAKE].server
    return ServerFinished(place, server, secrets_of(server).finished(base, server.transcript.digest()))


class SentTicket(Message):
    """NewSessionTicket (section 4.6.1): the session itself, sealed."""

    def __init__(self, place: Place, server: Server, raw: bytes) -> None:
        super().__init__(place, raw)
        self.server = server

    def taken(self, rule: str) -> None:
        self.server.tickets_left -= 1
        self.server.ticket_count += 1


def ticket(place: Place, server: Server) -> Message:
    wanted, nonce = server.settings, server.ticket_count.to_bytes(4)
    age_add, early = int.from_bytes(wanted.randomness(4)), wanted.max_early_data
    session = Session(
        TLS13, server.negotiated.suite, secrets_of(server).ticket_psk(nonce), made=wanted.now().timestamp(),
        lifetime=wanted.ticket_lifetime, age_add=age_add, max_early_data=early,
        server_name=server.offered.server_name, alpn=server.negotiated.alpn,
        chain=tuple(one.hex() for one in server.authenticated.chain),
    )  # fmt: skip
    sealed = wanted.ticket_keys.seal(session.to_bytes())
    given = (build.early_data(early),) if early else ()
    return SentTicket(place, server, serialise(NewSessionTicket(wanted.ticket_lifetime, sealed, age_add, nonce, given)))


MAKERS: dict[Event, Callable[[Place, Server], Message]] = {
    Event.SEND_ENCRYPTED_EXTENSIONS: SentEncryptedExtensions,
    Event.SEND_CERTIFICATE_REQUEST: request,
    Event.SEND_CERTIFICATE: certificate,
    Event.SEND_COMPRESSED_CERTIFICATE: lambda place, party: SentPacked(certificate(place, party)),
    Event.SEND_CERTIFICATE_VERIFY: verify,
    Event.SEND_FINISHED: finished,
    Event.SEND_NEW_SESSION_TICKET: ticket,
}


# what the server reads


class ReadEnd(Kept):
    """EndOfEarlyData (section 4.5)."""

    def __init__(self, place: Place, server: Server, message: EndOfEarlyData) -> None:
        super().__init__(place, message.raw, server)


class ReadCertificate(PeerChain):
    """The client's Certificate, in the handshake or in answer to a request after it (sections 4.4.2 and 4.6.2)."""

    party: Server

    def __init__(self, place: Place, server: Server, message: Certificate) -> None:
        super().__init__(place, server, message)
        self.context = message.context

    def judge(self) -> None:
        if self.context not in self.party.requests:
            raise refuse("illegal_parameter", "certificate_request_context: nobody asked with it", "8446 4.4.2")
        if self.chain:
            self.public = key_of_chain(self.chain)
            check_chain(self.party.settings, self.chain, "client", None)

    def taken(self, rule: str) -> None:
        server = self.party
        asked = server.requests.pop(self.context)
        if server.connected is not None:
            server.transcript = server.ended_handshake.copy()
            server.transcript.add(asked.raw)
        super().taken(rule)
        server.client_key = self.public
        server.authenticated = Authenticated(server.negotiated, self.chain, self.public)


class ReadVerify(ReadVerify13):
    """The client's CertificateVerify (section 4.4.3)."""

    party: Server

    def __init__(self, place: Place, server: Server, message: CertificateVerify) -> None:
        super().__init__(place, server, message, server.client_key, server.settings.schemes)

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.authenticated = replace(self.party.authenticated, scheme=self.message.scheme)


class ReadFinished(common.ReadFinished):
    """The client's Finished, of the handshake or of an authentication after it (section 4.4.4)."""

    party: Server

    def due(self) -> bytes:
        server = self.party
        base = server.traffic[Epoch.HANDSHAKE].client if server.connected is None else server.channel.opener.secret
        return secrets_of(server).finished(base, server.transcript.digest())

    def taken(self, rule: str) -> None:
        super().taken(rule)
        server = self.party
        if server.connected is not None:
            server.told.append(told.ClientAuthenticated(server.authenticated.chain))
            return
        secrets_of(server).resumption(server.transcript.digest())
        server.ended_handshake = server.transcript
        server.transcript.forget()
        server.tickets_left = server.settings.tickets if _resumable(server) else 0
        server.complete(self.proof)


def _resumable(server: Server) -> bool:
    """A client that offers no PSK mode cannot use a ticket (section 4.2.9)."""
    return 1 in ext.psk_key_exchange_modes(server.offered.hello.extensions)
