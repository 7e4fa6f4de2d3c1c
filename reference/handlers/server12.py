"""TLS 1.2 after the ServerHello, as a server has it: each message that it sends or reads (RFC 5246 section 7.4)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wirestate.reference.crypto import groups, premaster
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.finite import FiniteKey, named_field
from wirestate.reference.crypto.groups import Offer
from wirestate.reference.crypto.record_layer import keys12
from wirestate.reference.crypto.secrets12 import Secrets12
from wirestate.reference.crypto.signatures import server_key_exchange_input
from wirestate.reference.crypto.signing import check_signature
from wirestate.reference.generated.tls import Event
from wirestate.reference.handlers import common
from wirestate.reference.handlers.common import (
    Kept, PeerChain, SentCertificate, SentFinished, check_chain, key_of_chain,
)  # fmt: skip
from wirestate.reference.handlers.message import Message, Place
from wirestate.reference.handlers.phases import Authenticated, Negotiated
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS12
from wirestate.reference.wire import build
from wirestate.reference.wire.exchanges import curve_params, finite_params, parse_client_key_exchange, server_key_exchange
from wirestate.reference.wire.handshake import (
    CertificateStatus, CertificateVerify, ClientKeyExchange, HelloRequest, NewSessionTicket, ServerHelloDone,
)  # fmt: skip
from wirestate.reference.wire.key_exchange import CURVE, FINITE, PSK, SIGNED
from wirestate.reference.wire.serialise import serialise
from wirestate.reference.wire.suites import SUITES

if TYPE_CHECKING:
    from wirestate.reference.handlers.server import Server
    from wirestate.reference.handlers.server_hello import SentServerHello

RSA_KEYS = frozenset({"RSA", "RSA_PSK"})
FIELD_BITS = 2048
CERTIFICATE_TYPES = (1, 64)
"""rsa_sign and ecdsa_sign (RFC 5246 section 7.4.4, RFC 8422 section 5.5)."""


@dataclass(slots=True)
class Ephemeral:
    """The server's half of an ephemeral exchange: a curve's or a field's."""

    params: bytes
    curve: Offer | None = None
    field: FiniteKey | None = None

    def secret(self, public: bytes) -> bytes:
        """The premaster secret, given the client's value. `Refused` if that is none."""
        if self.curve is not None:
            return self.curve.secret(public)
        assert self.field is not None
        return premaster.of_finite(self.field.secret(public))


def start(server: Server, hello: SentServerHello) -> None:
    """The ServerHello is out: a session goes on with its secret at once."""
    choice, suite = server.choice, SUITES[server.choice.suite]
    server.session_id = hello.session_id_sent
    server.negotiated = Negotiated(
        server.offered, TLS12, suite.code, server.random, choice.group, choice.session, choice.alpn, choice.extended,
        choice.encrypt_then_mac,
    )  # fmt: skip
    chain = choice.session.chain if choice.session is not None else ()
    server.authenticated = Authenticated(server.negotiated, tuple(bytes.fromhex(one) for one in chain))
    if choice.session is not None:
        secret, randoms = choice.session.secret, (server.offered.hello.random, server.random)
        agree(server, Secrets12(suite.hash, secret, *randoms, server.log_secret, tell=server.tell))


def agree(server: Server, made: Secrets12) -> None:
    """The master secret is there: so are the keys that come after ChangeCipherSpec."""
    server.secrets12 = made
    server.keys12 = keys12(server.negotiated.suite, made, encrypt_then_mac=server.negotiated.encrypt_then_mac)


def secrets_of(server: Server) -> Secrets12:
    """There since the ClientKeyExchange, or since the ServerHello of a resumption."""
    assert server.secrets12 is not None
    return server.secrets12


# what the server sends


def hello_request(place: Place) -> Message:
    """Not part of the transcript (section 7.4.1.1)."""
    return Message(place, serialise(HelloRequest(), version=TLS12))


def certificate(place: Place, server: Server) -> Message:
    return SentCertificate(place, server, server.choice.credential, version=TLS12)


def status(place: Place, server: Server) -> Message:
    response = server.settings.ocsp_response or b""
    return Kept(place, serialise(CertificateStatus(1, response), version=TLS12), server)


def key_exchange(place: Place, server: Server) -> Message:
    """A fresh value, signed if the suite has a signature (section 7.4.3); of a PSK suite without one, the hint alone."""
    kx = SUITES[server.negotiated.suite].kx
    params = b""
    if kx in CURVE | FINITE:
        server.ephemeral = ephemeral(kx, server.choice.group, server.settings.private_key(server.choice.group))
        params = server.ephemeral.params
    signature = None
    if kx in SIGNED and server.choice.credential is not None:
        text = server_key_exchange_input(server.offered.hello.random, server.random, params)
        signature = server.choice.scheme, server.choice.credential.sign(server.choice.scheme, text)
    return Kept(place, serialise(server_key_exchange(kx, params, signature=signature), version=TLS12), server)


def ephemeral(kx: str, group: int, private: bytes | None = None) -> Ephemeral:
    if kx in CURVE:
        curve = groups.offer(group, private)
        return Ephemeral(curve_params(group, curve.share), curve=curve)
    named = named_field(groups.FFDHE_BITS.get(group, FIELD_BITS))
    key = FiniteKey(named)
    return Ephemeral(finite_params(named.p.to_bytes(named.size), named.g.to_bytes(1), key.value), field=key)


def request(place: Place, server: Server) -> Message:
    names = server.settings.trust.names() if server.settings.trust is not None else ()
    message = build.certificate_request_12(CERTIFICATE_TYPES, server.settings.schemes, names)
    return Kept(place, serialise(message, version=TLS12), server)


def done(place: Place, server: Server) -> Message:
    return Kept(place, serialise(ServerHelloDone(), version=TLS12), server)


def ticket(place: Place, server: Server) -> Message:
    """NewSessionTicket (RFC 5077 section 3.3)."""
    lifetime = server.settings.ticket_lifetime
    sealed = server.settings.ticket_keys.seal(session_of(server).to_bytes())
    return Kept(place, serialise(NewSessionTicket(lifetime, sealed), version=TLS12), server)


def session_of(server: Server) -> Session:
    """What is kept of this handshake."""
    return Session(
        TLS12, server.negotiated.suite, secrets_of(server).master, session_id=server.session_id,
        made=server.settings.now().timestamp(), lifetime=server.settings.ticket_lifetime,
        server_name=server.offered.server_name, alpn=server.negotiated.alpn,
        extended_master_secret=server.negotiated.extended_master_secret,
        chain=tuple(one.hex() for one in server.authenticated.chain),
    )  # fmt: skip


class ServerFinished(SentFinished):
    """The server's Finished."""

    party: Server

    def taken(self, rule: str) -> None:
        super().taken(rule)
        server = self.party
        server.own_next = self.verify_data
        if server.negotiated.resumed is None:
            end(server)


def finished(place: Place, server: Server) -> Message:
    return ServerFinished(place, server, secrets_of(server).finished("server", server.transcript.digest()))


def end(server: Server) -> None:
    """The handshake is over: what the next renegotiation is bound to, and a session that may be resumed."""
    server.own_verify_data, server.peer_verify_data = server.own_next, server.peer_next
    if server.negotiated.resumed is None and server.session_id:
        server.settings.cache.keep(session_of(server))
    server.complete(server.client_finished)


MAKERS: dict[Event, Callable[[Place, Server], Message]] = {
    Event.SEND_CERTIFICATE: certificate,
    Event.SEND_CERTIFICATE_STATUS: status,
    Event.SEND_SERVER_KEY_EXCHANGE: key_exchange,
    Event.SEND_CERTIFICATE_REQUEST: request,
    Event.SEND_SERVER_HELLO_DONE: done,
    Event.SEND_NEW_SESSION_TICKET: ticket,
    Event.SEND_FINISHED: finished,
}


# what the server reads


class ReadCertificate(PeerChain):
    """The client's Certificate (section 7.4.6)."""

    party: Server

    def judge(self) -> None:
        if self.chain:
            self.public = key_of_chain(self.chain)
            check_chain(self.party.settings, self.chain, "client", None)

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.client_key = self.public
        self.party.authenticated = Authenticated(self.party.negotiated, self.chain, self.public)


class ReadKeyExchange(Kept):
    """ClientKeyExchange (section 7.4.7): with it the premaster secret is there."""

    party: Server
    secret: bytes

    def __init__(self, place: Place, server: Server, message: ClientKeyExchange) -> None:
        super().__init__(place, message.raw, server)
        self.body = message.body

    def judge(self) -> None:
        server, kx = self.party, SUITES[self.party.negotiated.suite].kx
        parts = parse_client_key_exchange(self.body, kx)
        other = b""
        if kx in RSA_KEYS and server.choice.credential is not None:
            other = premaster.decrypted(server.choice.credential.private, parts.encrypted, server.offered.hello.legacy_version)
        elif server.ephemeral is not None:
            other = server.ephemeral.secret(parts.public)
        if kx in PSK:
            key = _psk(server, parts.identity or b"")
            other = premaster.of_psk(key, None if kx == "PSK" else other)
        self.secret = other

    def taken(self, rule: str) -> None:
        super().taken(rule)
        server, suite = self.party, SUITES[self.party.negotiated.suite]
        session_hash = server.transcript.digest() if server.negotiated.extended_master_secret else None
        agree(server, Secrets12.of(
            suite.hash, self.secret, server.offered.hello.random, server.random, session_hash=session_hash, log=server.log_secret,
            tell=server.tell,
        ))  # fmt: skip


def _psk(server: Server, identity: bytes) -> bytes:
    """`Refused` with unknown_psk_identity (RFC 4279 section 2)."""
    for shared in server.settings.psks:
        if hmac.compare_digest(shared.identity, identity):
            return shared.key
    raise Refused("unknown_psk_identity", "the client names a pre-shared key that is not known here")


class ReadVerify(Kept):
    """The client's CertificateVerify (section 7.4.8): over the messages themselves."""

    party: Server

    def __init__(self, place: Place, server: Server, message: CertificateVerify) -> None:
        super().__init__(place, message.raw, server)
        self.message = message

    def judge(self) -> None:
        server = self.party
        if server.client_key is None:
            raise Refused("unexpected_message", "a CertificateVerify without a Certificate")
        text = server.transcript.messages()
        check_signature(server.client_key, self.message.scheme, self.message.signature, text, offered=server.settings.schemes, tls13=False)

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.authenticated = replace(self.party.authenticated, scheme=self.message.scheme)


class ReadFinished(common.ReadFinished):
    """The client's Finished (section 7.4.9)."""

    party: Server

    def due(self) -> bytes:
        server = self.party
        return secrets_of(server).finished("client", server.transcript.digest())

    def taken(self, rule: str) -> None:
        super().taken(rule)
        server = self.party
        server.client_finished, server.peer_next = self.proof, self.verify_data
        if server.negotiated.resumed is not None:
            end(server)


READERS: dict[Event, Callable[[Place, Server, Any], Message]] = {
    Event.RECV_CERTIFICATE: ReadCertificate,
    Event.RECV_CLIENT_KEY_EXCHANGE: ReadKeyExchange,
    Event.RECV_CERTIFICATE_VERIFY: ReadVerify,
    Event.RECV_FINISHED: ReadFinished,
}
