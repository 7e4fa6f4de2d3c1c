"""TLS 1.2 after the ServerHello, as a client has it: each message that it reads or sends (RFC 5246 section 7.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wirestate.reference.crypto import groups, premaster
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.finite import FiniteKey, sent_field
from wirestate.reference.crypto.ocsp import check_ocsp
from wirestate.reference.crypto.record_layer import keys12
from wirestate.reference.crypto.secrets12 import Secrets12
from wirestate.reference.crypto.signatures import server_key_exchange_input
from wirestate.reference.crypto.signing import check_signature
from wirestate.reference.crypto.transcript import Transcript
from wirestate.reference.crypto.trust import Use
from wirestate.reference.generated.tls import Event, Resumed
from wirestate.reference.handlers import common
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers.common import (
    Kept, PeerChain, SentCertificate, SentFinished, check_chain, choose_credential, key_of_chain, refuse,
)  # fmt: skip
from wirestate.reference.handlers.message import ChangeCipherSpec, Message, Place
from wirestate.reference.handlers.phases import Authenticated, Negotiated
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS12
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.exchanges import ClientExchange, client_key_exchange
from wirestate.reference.wire.handshake import (
    CertificateRequest, CertificateStatus, CertificateVerify, HelloRequest, NewSessionTicket, ServerHelloDone,
    ServerKeyExchange,
)  # fmt: skip
from wirestate.reference.wire.key_exchange import CURVE, FINITE, PSK, SIGNED, ParsedServerKeyExchange, parse_server_key_exchange
from wirestate.reference.wire.serialise import serialise
from wirestate.reference.wire.suites import SUITES

if TYPE_CHECKING:
    from wirestate.reference.handlers.client import Client
    from wirestate.reference.handlers.client_hello import ReadServerHello, SentClientHello

RSA_KEYS = frozenset({"RSA", "RSA_PSK"})


@dataclass(slots=True)
class Exchange:
    """What the key exchange under way has gathered."""

    kx: str = ""
    extended: bool = False
    sent: ParsedServerKeyExchange | None = None
    promised: bytes = b""
    ticket: NewSessionTicket | None = None
    session_id: bytes = b""
    candidate: Session | None = None
    """The session that may be resumed or not: only the message after the ServerHello tells (RFC 5077 section 3.4)."""


def start(client: Client, hello: ReadServerHello) -> None:
    """The ServerHello was accepted: a session goes on with its secret at once."""
    message, given = hello.message, hello.message.extensions
    suite = SUITES[message.cipher_suite]
    extended = ext.extended_master_secret(given, "SH")
    client.exchange = Exchange(suite.kx, extended, session_id=message.session_id, candidate=hello.candidate)
    chosen = ext.alpn(given, "SH")
    client.negotiated = Negotiated(
        client.offered, TLS12, suite.code, message.random, 0, hello.session, chosen[0] if chosen else None, extended,
        not suite.aead and ext.encrypt_then_mac(given, "SH"),
    )  # fmt: skip
    client.authenticated = Authenticated(client.negotiated)
    if hello.session is not None:
        go_on(client, hello.session)


def go_on(client: Client, session: Session) -> None:
    """The session goes on with its secret."""
    client.negotiated = replace(client.negotiated, resumed=session)
    client.authenticated = Authenticated(client.negotiated, tuple(bytes.fromhex(one) for one in session.chain))
    suite, server_random = SUITES[client.negotiated.suite], client.negotiated.server_random
    agree(client, Secrets12(suite.hash, session.secret, client.random, server_random, client.log_secret, tell=client.tell))


def resume(client: Client) -> None:
    """The machine has learnt that the ticket was taken. `Refused` if the ServerHello was not one of that session."""
    if client.v.resumed is not Resumed.YES or client.negotiated.resumed is not None:
        return
    if client.exchange.candidate is None:
        raise Refused("handshake_failure", "the server resumes a session that its ServerHello does not fit (RFC 5246 7.4.1.3)")
    go_on(client, client.exchange.candidate)


def agree(client: Client, made: Secrets12) -> None:
    """The master secret is there: so are the keys that come after ChangeCipherSpec."""
    client.secrets12 = made
    client.keys12 = keys12(client.negotiated.suite, made, encrypt_then_mac=client.negotiated.encrypt_then_mac)


def secrets_of(client: Client) -> Secrets12:
    """There since the ClientKeyExchange, or since the ServerHello of a resumption."""
    assert client.secrets12 is not None
    return client.secrets12


class ReadHelloRequest(Message):
    """HelloRequest: taken up or refused, as the settings say (section 7.4.1.1). Not part of the transcript."""

    def __init__(self, place: Place, client: Client, message: HelloRequest) -> None:
        super().__init__(place, message.raw)
        self.client = client

    def taken(self, rule: str) -> None:
        client = self.client
        if not client.v.hello_requested:
            return
        if client.settings.renegotiate and client.v.secure_renegotiation:
            client.renegotiation_wanted = True
        else:
            client.refuse_renegotiation()


def renegotiation(place: Place, client: Client) -> SentClientHello:
    """A ClientHello in a connection: with fresh values, and bound to the handshake before (RFC 5746 section 3.5)."""
    from wirestate.reference.handlers.client_hello import SentClientHello, offer

    client.renegotiation_wanted = False
    client.versions = (TLS12,)
    client.suites = tuple(suite for suite in client.suites if not SUITES[suite].tls13)
    client.random, client.transcript = client.settings.randomness(32), Transcript()
    client.request = client.chosen = client.server_key = None
    client.forget_session_id()
    return SentClientHello(place, client, offer(client))


class ReadCertificate(PeerChain):
    """The server's Certificate (section 7.4.2)."""

    party: Client

    def judge(self) -> None:
        if not self.chain:
            return
        client = self.party
        suite = SUITES[client.negotiated.suite]
        self.public = key_of_chain(self.chain)
        kinds = _KINDS.get(suite.auth)
        if kinds is not None and self.public.kind not in kinds:
            raise Refused("unsupported_certificate", f"a key of kind {self.public.kind} in a certificate for {suite.name} (RFC 5246 7.4.2)")
        use: Use = "key_encipherment" if suite.kx in RSA_KEYS else "digital_signature"
        check_chain(client.settings, self.chain, "server", client.settings.server_name, use)
        before = client.connected
        if before is not None and before.authenticated.chain and before.authenticated.chain[0] != self.chain[0]:
            raise Refused("bad_certificate", "the server's certificate changed in a renegotiation (RFC 7627 section 1)")

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.server_key = self.public
        self.party.authenticated = Authenticated(self.party.negotiated, self.chain, self.public)


_KINDS = {"RSA": ("RSA", "RSA-PSS"), "ECDSA": ("EC", "Ed25519", "Ed448"), "DSS": ("DSA",)}


class ReadStatus(Kept):
    """CertificateStatus (RFC 6066 section 8)."""

    party: Client

    def __init__(self, place: Place, client: Client, message: CertificateStatus) -> None:
        super().__init__(place, message.raw, client)
        self.response, self.status = message.response, ""

    def judge(self) -> None:
        chain = self.party.authenticated.chain
        if len(chain) > 1:
            self.status = check_ocsp(self.response, chain[0], chain[1], self.party.settings.now()).status

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.authenticated = replace(self.party.authenticated, status=self.status)


class ReadKeyExchange(Kept):
    """ServerKeyExchange (section 7.4.3): its signature covers both randoms and the parameters."""

    party: Client
    found: ParsedServerKeyExchange

    def __init__(self, place: Place, client: Client, message: ServerKeyExchange) -> None:
        super().__init__(place, message.raw, client)
        self.body = message.body

    def judge(self) -> None:
        client = self.party
        kx = client.exchange.kx
        self.found = parse_server_key_exchange(self.body, kx)
        if kx in SIGNED:
            self._judge_signature(client)
        if kx in CURVE and self.found.group not in client.groups:
            raise refuse("illegal_parameter", f"named curve: {self.found.group} was not offered", "8422 5.4")
        if kx in FINITE:
            sent_field(self.found.prime, self.found.generator)

    def _judge_signature(self, client: Client) -> None:
        key, found = client.server_key, self.found
        if key is None or found.scheme is None:
            raise Refused("handshake_failure", "a signed key exchange without a certificate")
        text = server_key_exchange_input(client.random, client.negotiated.server_random, found.params)
        check_signature(key, found.scheme, found.signature, text, offered=client.settings.schemes, tls13=False)

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client = self.party
        client.exchange.sent = self.found
        client.negotiated = replace(client.negotiated, group=self.found.group or groups.of_field(self.found.prime, self.found.generator))
        client.authenticated = replace(client.authenticated, negotiated=client.negotiated, scheme=self.found.scheme or 0)


class ReadRequest(Kept):
    """CertificateRequest (section 7.4.4)."""

    party: Client

    def __init__(self, place: Place, client: Client, message: CertificateRequest) -> None:
        super().__init__(place, message.raw, client)
        self.message = message

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client = self.party
        client.request = self.message
        client.chosen = choose_credential(client.settings.credentials, self.message.signature_algorithms, tls13=False)


class ReadDone(Kept):
    """ServerHelloDone (section 7.4.5)."""

    def __init__(self, place: Place, client: Client, message: ServerHelloDone) -> None:
        super().__init__(place, message.raw, client)


class ReadTicket(Kept):
    """NewSessionTicket (RFC 5077 section 3.3), part of the transcript here."""

    party: Client

    def __init__(self, place: Place, client: Client, message: NewSessionTicket) -> None:
        super().__init__(place, message.raw, client)
        self.message = message

    def taken(self, rule: str) -> None:
        super().taken(rule)
        self.party.exchange.ticket = self.message
        resume(self.party)


class ReadChange(ChangeCipherSpec):
    """The server's ChangeCipherSpec (section 7.1)."""

    def __init__(self, place: Place, client: Client, raw: bytes) -> None:
        super().__init__(place, raw)
        self.client = client

    def taken(self, rule: str) -> None:
        resume(self.client)


class ReadFinished(common.ReadFinished):
    """The server's Finished (section 7.4.9)."""

    party: Client

    def due(self) -> bytes:
        client = self.party
        return secrets_of(client).finished("server", client.transcript.digest())

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client = self.party
        client.server_finished, client.peer_next = self.proof, self.verify_data
        if client.negotiated.resumed is None:
            end(client)


def end(client: Client) -> None:
    """The handshake is over: what the next renegotiation is bound to, and a session to resume."""
    client.own_verify_data, client.peer_verify_data = client.own_next, client.peer_next
    client.complete(client.server_finished)
    exchange, negotiated = client.exchange, client.negotiated
    ticket = exchange.ticket
    kept = negotiated.resumed
    if ticket is None and (kept is not None or not exchange.session_id):
        return
    client.told.append(told.SessionReceived(Session(
        TLS12, negotiated.suite, secrets_of(client).master, ticket.ticket if ticket is not None else b"",
        exchange.session_id if ticket is None else b"", made=client.settings.now().timestamp(),
        lifetime=(ticket.lifetime or 7200) if ticket is not None else 7200, server_name=client.settings.server_name,
        alpn=negotiated.alpn, extended_master_secret=exchange.extended,
        chain=tuple(one.hex() for one in client.authenticated.chain),
    )))  # fmt: skip


# what the client sends


def certificate(place: Place, client: Client) -> Message:
    return SentCertificate(place, client, client.chosen[0] if client.chosen else None, version=TLS12)


class SentKeyExchange(Kept):
    """ClientKeyExchange (section 7.4.7): with it the premaster secret is there."""

    party: Client

    def __init__(self, place: Place, client: Client, parts: ClientExchange, secret: bytes) -> None:
        super().__init__(place, serialise(client_key_exchange(client.exchange.kx, parts), version=TLS12), client)
        self._secret = secret

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client, suite = self.party, SUITES[self.party.negotiated.suite]
        session_hash = client.transcript.digest() if client.exchange.extended else None
        agree(client, Secrets12.of(
            suite.hash, self._secret, client.random, client.negotiated.server_random, session_hash=session_hash, log=client.log_secret,
            tell=client.tell,
        ))  # fmt: skip


def key_exchange(place: Place, client: Client) -> Message:
    """By the suite: a value of one's own, or a secret encrypted for the server, with or without a PSK."""
    kx = client.exchange.kx
    public, other = b"", b""
    encrypted = b""
    if kx in RSA_KEYS:
        key = client.server_key
        assert key is not None
        other = premaster.fresh(TLS12)
        encrypted = premaster.encrypted(key, other)
    elif kx in CURVE | FINITE:
        public, other = _ephemeral(client)
    if kx not in PSK:
        return SentKeyExchange(place, client, ClientExchange(None, public, encrypted), other)
    shared = client.settings.psks[0]
    secret = premaster.of_psk(shared.key, None if kx == "PSK" else other)
    return SentKeyExchange(place, client, ClientExchange(shared.identity, public, encrypted), secret)


def _ephemeral(client: Client) -> tuple[bytes, bytes]:
    """The own value and the secret."""
    sent = client.exchange.sent
    assert sent is not None
    if sent.group is not None:
        offer = groups.offer(sent.group, client.settings.private_key(sent.group))
        return offer.share, offer.secret(sent.public)
    key = FiniteKey(sent_field(sent.prime, sent.generator))
    return key.value, premaster.of_finite(key.secret(sent.public))


def verify(place: Place, client: Client) -> Message:
    """CertificateVerify (section 7.4.8): over the messages themselves."""
    assert client.chosen is not None
    credential, scheme = client.chosen
    signature = credential.sign(scheme, client.transcript.messages())
    return Kept(place, serialise(CertificateVerify(scheme, signature), version=TLS12), client)


class ClientFinished(SentFinished):
    """The client's Finished."""

    party: Client

    def taken(self, rule: str) -> None:
        super().taken(rule)
        client = self.party
        client.own_next = self.verify_data
        if client.negotiated.resumed is not None:
            end(client)


def finished(place: Place, client: Client) -> Message:
    return ClientFinished(place, client, secrets_of(client).finished("client", client.transcript.digest()))


READERS: dict[Event, Callable[[Place, Client, Any], Message]] = {
    Event.RECV_NEW_SESSION_TICKET: ReadTicket,
    Event.RECV_CERTIFICATE: ReadCertificate,
    Event.RECV_CERTIFICATE_STATUS: ReadStatus,
    Event.RECV_SERVER_KEY_EXCHANGE: ReadKeyExchange,
    Event.RECV_CERTIFICATE_REQUEST: ReadRequest,
    Event.RECV_SERVER_HELLO_DONE: ReadDone,
    Event.RECV_FINISHED: ReadFinished,
}
MAKERS: dict[Event, Callable[[Place, Client], Message]] = {
    Event.SEND_CERTIFICATE: certificate,
    Event.SEND_CLIENT_KEY_EXCHANGE: key_exchange,
    Event.SEND_CERTIFICATE_VERIFY: verify,
    Event.SEND_FINISHED: finished,
}
