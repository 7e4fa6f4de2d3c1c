"""The TLS server of the reference: which messages it sends when the machine allows several, and its secrets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any

from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.keys import PublicKey
from wirestate.reference.crypto.secrets13 import Secrets13, Traffic
from wirestate.reference.crypto.transcript import Transcript
from wirestate.reference.generated import tls_server
from wirestate.reference.generated.tls import Epoch, Event
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers import server12, server13
from wirestate.reference.handlers.common import KeyUpdated, unpacked
from wirestate.reference.handlers.message import ChangeCipherSpec, Message, Place, Unread
from wirestate.reference.handlers.party import Mistake, Party
from wirestate.reference.handlers.phases import Authenticated, Connected, Negotiated, Offered, PeerFinished
from wirestate.reference.handlers.server_choice import Choice
from wirestate.reference.handlers.server_hello import ReadClientHello, SentServerHello, retry
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS12, TLS13, ServerSettings
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.compression import ZLIB
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import CertificateRequest, ClientHello
from wirestate.reference.wire.strict import asked_by, read_handshake
from wirestate.reference.wire.suites import SUITES

State = tls_server.State
PREFERENCE = (
    Event.SEND_CHANGE_CIPHER_SPEC, Event.SEND_HELLO_RETRY_REQUEST, Event.SEND_SERVER_HELLO, Event.SEND_NEW_SESSION_TICKET,
    Event.SEND_ENCRYPTED_EXTENSIONS, Event.SEND_CERTIFICATE_STATUS, Event.SEND_SERVER_KEY_EXCHANGE, Event.SEND_CERTIFICATE_REQUEST,
    Event.SEND_COMPRESSED_CERTIFICATE, Event.SEND_CERTIFICATE, Event.SEND_CERTIFICATE_VERIFY, Event.SEND_SERVER_HELLO_DONE,
    Event.SEND_FINISHED, Event.SEND_KEY_UPDATE,
)  # fmt: skip
"""What is sent without being asked for by the user, where the machine allows it: the first of these that is wanted."""
UNASKED = {state: tuple(option for option in options if option.event in PREFERENCE) for state, options in tls_server.SENDS.items()}
CCS12 = frozenset({State.TLS12_SEND_CCS, State.TLS12_SEND_RINFO})
CCS13 = frozenset({State.NEGOTIATED, State.WAIT_CH2})
AFTER13 = frozenset({State.CONNECTED, State.PHA_WAIT_CV, State.PHA_WAIT_FINISHED, State.READ_CLOSED})
SKIPPED_AT_MOST = 1 << 15
"""So much of 0-RTT that was not asked for is passed over, in bytes of records."""


class Server(Party):
    """One connection of a server."""

    role = "server"
    settings: ServerSettings
    v: tls_server.Variables

    def __init__(self, settings: ServerSettings) -> None:
        required = settings.client_auth == "require"
        super().__init__(settings, tls_server.Variables(rfc9846=settings.rfc9846, certificate_required=required))
        self.offered: Offered
        self.choice: Choice
        self.negotiated: Negotiated
        self.authenticated: Authenticated
        self.traffic: dict[Epoch, Traffic] = {}
        self.early_suite = 0
        self.own_verify_data = self.peer_verify_data = self.own_next = self.peer_next = b""
        self.client_finished: PeerFinished
        self.client_key: PublicKey | None = None
        self.ephemeral: server12.Ephemeral | None = None
        self.session_id = b""
        self.requests: dict[bytes, CertificateRequest] = {}
        self.ended_handshake = Transcript()
        self.tickets_left, self.ticket_count = 0, 0
        self._ccs_sent, self._skipped = False, 0
        self._asked_to_renegotiate = False

    # the machine

    def step(self, event: Event, message: Message) -> str | None:
        return tls_server.step(self.v, event, message)

    def sendable(self) -> Sequence[tls_server.Next]:
        return [option for option in UNASKED[self.v.state] if option.when(self.v)]

    def choose(self, allowed: Collection[Event]) -> Event | None:
        return next((event for event in PREFERENCE if event in allowed and self._wants(event)), None)

    def _wants(self, event: Event) -> bool:
        wants = WANTS.get(event)
        return wants is None or wants(self)

    def wants_ccs(self) -> bool:
        """In TLS 1.3 for middleboxes, once, after the first message (RFC 8446 appendix D.4)."""
        state = self.v.state
        if state in CCS12:
            return state is State.TLS12_SEND_CCS or self.negotiated.resumed is not None
        return state in CCS13 and not self._ccs_sent and self.settings.middlebox and bool(self.offered.hello.session_id)

    def wants_request(self) -> bool:
        """In a handshake; after it only when the user asks."""
        return self.settings.client_auth != "none" and self.v.state not in AFTER13

    def wants_ticket(self) -> bool:
        if self.v.state is State.TLS12_SEND_NST:
            return True
        return self.v.state is State.CONNECTED and self.tickets_left > 0

    # receiving

    def reading(self, raw: bytes, place: Place) -> tuple[Event, Message]:
        event, make = READERS.get(self.known(raw[0]), (Event.RECV_UNKNOWN_HANDSHAKE, server13.unknown))
        try:
            asked = self._asked(raw)
            message: Any = read_handshake(raw, version=self.version or max(self.settings.versions), sender="client", asked=asked)
            if event is Event.RECV_COMPRESSED_CERTIFICATE:
                message = replace(unpacked(message, "client", asked), raw=raw)
        except WireError as error:
            return event, Unread(place, raw, error)
        if isinstance(message, ClientHello):
            return event, ReadClientHello(place, self, message)
        if self.version == TLS12:
            make = server12.READERS.get(event, make)
        return event, make(place, self, message)

    def _asked(self, raw: bytes) -> frozenset[int] | None:
        if raw[0] not in (11, 25) or self.version != TLS13:
            return None
        return frozenset().union(*(asked_by(request) for request in self.requests.values()))

    def skips_early(self, length: int) -> bool:
        v = self.v
        if not v.early_offered or v.early_accepted or v.peer_keyed or v.state not in _SKIPPING:
            return False
        self._skipped += length
        return self._skipped <= max(SKIPPED_AT_MOST, 2 * self.settings.max_early_data)

    # sending

    def making(self, event: Event, place: Place) -> Message:
        if event is Event.SEND_HELLO_RETRY_REQUEST:
            return retry(place, self)
        if event is Event.SEND_SERVER_HELLO:
            return SentServerHello(place, self)
        if event is Event.SEND_CHANGE_CIPHER_SPEC:
            self._ccs_sent = True
            return ChangeCipherSpec(place if self.version == TLS12 else Place(Epoch.PLAINTEXT, 0), b"\x01")
        if event is Event.SEND_KEY_UPDATE:
            return KeyUpdated.made(place, asking=False)
        makers = server12.MAKERS if self.version == TLS12 else server13.MAKERS
        return makers[event](place, self)

    # what follows from messages

    def check_renegotiation_info(self, hello: ClientHello) -> None:
        """RFC 5746 section 3.7. That it is there when it must, and only then, is the machine's to say."""
        info = ext.renegotiation_info(hello.extensions)
        if info and self.v.secure_renegotiation and info != self.peer_verify_data:
            raise Refused("handshake_failure", "renegotiation_info: does not fit the handshake before (RFC 5746 3.7)")

    def begin(self) -> None:
        """A handshake begins, the first or another one."""
        if self.connected is not None:
            self.transcript, self.random = Transcript(), self.settings.randomness(32)
            self.client_key = self.ephemeral = None

    def start_early(self, session: Session) -> None:
        """0-RTT is accepted: its keys come from the PSK and the ClientHello (RFC 8446 section 7.1)."""
        name = SUITES[session.suite].hash
        self.secrets13 = Secrets13(name, session.secret, self.log_secret, self.tell)
        self.early_suite = session.suite
        self.traffic[Epoch.EARLY] = Traffic(self.secrets13.early(self.transcript.digest_with(name, b"")), b"")

    def start_13(self, hello: SentServerHello) -> None:
        """The ServerHello of TLS 1.3 is out: handshake keys."""
        choice = self.choice
        if self.secrets13 is None:
            psk = choice.session.secret if choice.session is not None else b""
            self.secrets13 = Secrets13(SUITES[choice.suite].hash, psk, self.log_secret, self.tell)
        self.traffic[Epoch.HANDSHAKE] = self.secrets13.handshake(choice.shared, self.transcript.digest())
        self.negotiated = Negotiated(
            self.offered, TLS13, choice.suite, self.random, choice.group, choice.session, choice.alpn, early_data=choice.early
        )
        chain = choice.session.chain if choice.session is not None else ()
        self.authenticated = Authenticated(self.negotiated, tuple(bytes.fromhex(one) for one in chain))

    def start_12(self, hello: SentServerHello) -> None:
        """The ServerHello of TLS 1.2 is out."""
        server12.start(self, hello)

    def traffic_secret(self, epoch: Epoch, *, reading: bool) -> tuple[int, bytes]:
        if epoch is Epoch.EARLY:
            return self.early_suite, self.traffic[epoch].client
        both = self.traffic[epoch]
        return self.negotiated.suite, both.client if reading else both.server

    def complete(self, finished: PeerFinished) -> None:
        """The handshake is done, on both sides."""
        again, self._asked_to_renegotiate = self.connected is not None, False
        self.connected = Connected(self.authenticated, finished)
        self.told.append(told.HandshakeCompleted(self.connected, again))

    def may_renegotiate(self) -> bool:
        """Whether the renegotiation that a client begins is taken up: never an insecure one (RFC 5746 section 4.4)."""
        return self.v.secure_renegotiation and (self.settings.renegotiate or self._asked_to_renegotiate)

    # what the user asks for

    def ask_to_renegotiate(self) -> None:
        """HelloRequest (TLS 1.2)."""
        if self.v.state is not State.TLS12_CONNECTED:
            raise Mistake("only a connection of TLS 1.2 can be renegotiated")
        self._asked_to_renegotiate = True
        self.send(Event.SEND_HELLO_REQUEST, server12.hello_request(self.place()))

    def ask_for_certificate(self) -> None:
        """A CertificateRequest after the handshake (RFC 8446 section 4.6.2)."""
        self.send(Event.SEND_CERTIFICATE_REQUEST, server13.request(self.place(), self))

    def client_random(self) -> bytes:
        return self.offered.hello.random


_SKIPPING = frozenset({State.WAIT_CH2, State.WAIT_CLIENT_EE, State.WAIT_CERT, State.WAIT_FINISHED})
WANTS: dict[Event, Callable[[Server], bool]] = {
    Event.SEND_CHANGE_CIPHER_SPEC: Server.wants_ccs,
    Event.SEND_HELLO_RETRY_REQUEST: lambda server: server.choice.retry,
    Event.SEND_NEW_SESSION_TICKET: Server.wants_ticket,
    Event.SEND_CERTIFICATE_REQUEST: Server.wants_request,
    Event.SEND_CERTIFICATE_STATUS: lambda server: server.settings.ocsp_response is not None,
    Event.SEND_COMPRESSED_CERTIFICATE: lambda server: (
        server.settings.compress_certificates and ZLIB in ext.compress_certificate(server.offered.hello.extensions)
    ),
    Event.SEND_KEY_UPDATE: Server.wants_key_update,
}
READERS: dict[int, tuple[Event, Callable[[Place, Server, Any], Message]]] = {
    0: (Event.RECV_HELLO_REQUEST, server13.unknown),
    1: (Event.RECV_CLIENT_HELLO, ReadClientHello),
    2: (Event.RECV_SERVER_HELLO, server13.unknown),
    4: (Event.RECV_NEW_SESSION_TICKET, server13.unknown),
    5: (Event.RECV_END_OF_EARLY_DATA, server13.ReadEnd),
    8: (Event.RECV_CLIENT_ENCRYPTED_EXTENSIONS, server13.unknown),
    11: (Event.RECV_CERTIFICATE, server13.ReadCertificate),
    12: (Event.RECV_SERVER_KEY_EXCHANGE, server13.unknown),
    13: (Event.RECV_CERTIFICATE_REQUEST, server13.unknown),
    14: (Event.RECV_SERVER_HELLO_DONE, server13.unknown),
    15: (Event.RECV_CERTIFICATE_VERIFY, server13.ReadVerify),
    16: (Event.RECV_CLIENT_KEY_EXCHANGE, server13.unknown),
    20: (Event.RECV_FINISHED, server13.ReadFinished),
    22: (Event.RECV_CERTIFICATE_STATUS, server13.unknown),
    24: (Event.RECV_KEY_UPDATE, server13.read_key_update),
    25: (Event.RECV_COMPRESSED_CERTIFICATE, server13.ReadCertificate),
}
