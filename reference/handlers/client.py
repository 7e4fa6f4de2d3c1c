"""The TLS client of the reference: what it offers, which messages it sends when the machine allows several, and its secrets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any

from wirestate.reference.crypto.credentials import Credential
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.groups import Offer
from wirestate.reference.crypto.keys import PublicKey
from wirestate.reference.crypto.secrets13 import Secrets13, Traffic
from wirestate.reference.crypto.transcript import Transcript
from wirestate.reference.generated import tls_client
from wirestate.reference.generated.tls import Epoch, Event
from wirestate.reference.handlers import client12, client13
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers.client_hello import (
    ReadRetry, ReadServerHello, SentClientHello, fresh_shares, offer,
)  # fmt: skip
from wirestate.reference.handlers.common import KeyUpdated, unpacked
from wirestate.reference.handlers.message import ChangeCipherSpec, Message, Place, Unread
from wirestate.reference.handlers.party import Mistake, Party
from wirestate.reference.handlers.phases import Authenticated, Connected, Negotiated, Offered, PeerFinished
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS12, TLS13, ClientSettings
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.compression import ZLIB
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import CertificateRequest, ClientHello, ServerHello
from wirestate.reference.wire.strict import asked_by, read_handshake
from wirestate.reference.wire.suites import SUITES

State = tls_client.State
PREFERENCE = (
    Event.SEND_CHANGE_CIPHER_SPEC, Event.SEND_CLIENT_HELLO, Event.SEND_END_OF_EARLY_DATA, Event.SEND_COMPRESSED_CERTIFICATE,
    Event.SEND_CERTIFICATE,
    Event.SEND_CLIENT_KEY_EXCHANGE, Event.SEND_CERTIFICATE_VERIFY, Event.SEND_FINISHED, Event.SEND_KEY_UPDATE,
)  # fmt: skip
"""What is sent without being asked for by the user, where the machine allows it: the first of these that is wanted."""
UNASKED = {state: tuple(option for option in options if option.event in PREFERENCE) for state, options in tls_client.SENDS.items()}
FLIGHT = frozenset({State.SEND_EE, State.SEND_CERT, State.SEND_CV, State.SEND_FINISHED, State.SEND_EOED})


class Client(Party):
    """One connection of a client. `start` it, then `receive`."""

    role = "client"
    settings: ClientSettings
    v: tls_client.Variables

    def __init__(self, settings: ClientSettings) -> None:
        super().__init__(settings, tls_client.Variables(rfc9846=settings.rfc9846))
        self.versions, self.suites = settings.versions, _suites(settings.suites, settings.versions)
        self.groups = settings.groups
        self.offered = Offered(ClientHello(TLS12, b"", b"", (), b"", ()))  # nothing yet
        self.negotiated: Negotiated
        self.authenticated: Authenticated
        self.traffic: dict[Epoch, Traffic] = {}
        self.early_session: Session | None = None
        self.cookie, self.retry_group, self.retry_suite = b"", 0, 0
        self.own_verify_data = self.peer_verify_data = self.own_next = self.peer_next = b""
        self.server_finished: PeerFinished
        self.server_key: PublicKey | None = None
        self._session_id = b""
        self.request: CertificateRequest | None = None
        self.chosen: tuple[Credential, int] | None = None
        self.tickets_before: list[client13.ReadTicket] = []
        self.asked_later: list[CertificateRequest] = []
        self.ended_handshake = Transcript()
        self.renegotiation_wanted = False
        self.exchange = client12.Exchange()
        self._ccs_sent = False

    def start(self) -> None:
        """Send the ClientHello."""
        self.drive()

    # the machine

    def step(self, event: Event, message: Message) -> str | None:
        return tls_client.step(self.v, event, message)

    def sendable(self) -> Sequence[tls_client.Next]:
        return [option for option in UNASKED[self.v.state] if option.when(self.v)]

    def choose(self, allowed: Collection[Event]) -> Event | None:
        return next((event for event in PREFERENCE if event in allowed and self._wants(event)), None)

    def _wants(self, event: Event) -> bool:
        state = self.v.state
        if event is Event.SEND_CHANGE_CIPHER_SPEC:
            return state is State.TLS12_SEND_CCS or self._middlebox_ccs()
        if event is Event.SEND_CLIENT_HELLO:
            return state is State.START or self.renegotiation_wanted
        if event is Event.SEND_KEY_UPDATE:
            return self.wants_key_update()
        if event is Event.SEND_COMPRESSED_CERTIFICATE:
            return self._packs()
        if event is Event.SEND_CERTIFICATE and state is State.CONNECTED:
            return bool(self.asked_later)
        return True

    def _packs(self) -> bool:
        asked = self.request.extensions if self.request is not None else ()
        return self.settings.compress_certificates and ZLIB in ext.compress_certificate(asked, "CR")

    def _middlebox_ccs(self) -> bool:
        """Before the second flight, or after the first with early data (RFC 8446 appendix D.4)."""
        if self._ccs_sent or not self.settings.middlebox or TLS13 not in self.versions:
            return False
        state, v = self.v.state, self.v
        return (state is State.START and v.hrr) or state in FLIGHT or (state is State.WAIT_SH and v.early_offered)

    # receiving

    def reading(self, raw: bytes, place: Place) -> tuple[Event, Message]:
        event, make = READERS.get(self.known(raw[0]), (Event.RECV_UNKNOWN_HANDSHAKE, client13.unknown))
        try:
            asked = self._asked(raw[0])
            message: Any = read_handshake(raw, version=self._version(), sender="server", asked=asked)
            if event is Event.RECV_COMPRESSED_CERTIFICATE:
                message = replace(unpacked(message, "server", asked), raw=raw)
        except WireError as error:
            return event, Unread(place, raw, error)
        if isinstance(message, ServerHello) and message.is_hello_retry_request:
            return Event.RECV_HELLO_RETRY_REQUEST, ReadRetry(place, self, message)
        if self.version == TLS12:
            make = client12.READERS.get(event, make)
        return event, make(place, self, message)

    def reading_change(self, raw: bytes, place: Place) -> ChangeCipherSpec:
        return client12.ReadChange(place, self, raw)

    def _version(self) -> int:
        return self.version or max(self.versions)

    def _asked(self, kind: int) -> frozenset[int] | None:
        return asked_by(self.offered.hello) if kind in (2, 8, 11, 25) else None

    # sending

    def making(self, event: Event, place: Place) -> Message:
        if event is Event.SEND_CLIENT_HELLO:
            return SentClientHello(place, self, offer(self)) if not self.renegotiation_wanted else client12.renegotiation(place, self)
        if event is Event.SEND_CHANGE_CIPHER_SPEC:
            self._ccs_sent = True
            return ChangeCipherSpec(self._ccs_place(place), b"\x01")
        if event is Event.SEND_KEY_UPDATE:
            return KeyUpdated.made(place, asking=False)
        makers = client12.MAKERS if self.version == TLS12 else client13.MAKERS
        return makers[event](place, self)

    def _ccs_place(self, place: Place) -> Place:
        return place if self.version == TLS12 else Place(Epoch.PLAINTEXT, 0)

    # what is offered

    def usable_sessions(self) -> tuple[Session, ...]:
        """The PSKs to offer: the saved session first, then those that were given (RFC 8446 section 4.2.11)."""
        wanted, now = self.settings, self.settings.now().timestamp()
        found = [
            Session(TLS13, _suite_for(self.suites, psk.hash_name), psk.key, psk.identity, external=True, made=now) for psk in wanted.psks
        ]
        kept = wanted.session
        if kept is not None and kept.version == TLS13 and kept.fresh(now) and kept.server_name == wanted.server_name:
            found.insert(0, kept)
        if TLS13 not in self.versions or self.v.renegotiating:
            return ()
        possible = (self.retry_suite,) if self.retry_suite else self.suites
        hashes = {SUITES[suite].hash for suite in possible if SUITES[suite].tls13}
        return tuple(s for s in found if s.suite and SUITES[s.suite].hash in hashes)

    def offers_early(self, session: Session) -> bool:
        """0-RTT with the first PSK, if it allows it and its suite is offered, and not after a HelloRetryRequest."""
        return self.settings.early_data and not self.v.hrr and session.max_early_data > 0 and session.suite in self.suites

    def session12(self) -> Session | None:
        """The TLS 1.2 session to resume."""
        kept = self.settings.session
        if kept is None or kept.version != TLS12 or self.renegotiation_wanted or self.connected is not None:
            return None
        usable = kept.fresh(self.settings.now().timestamp()) and kept.suite in self.suites and TLS12 in self.versions
        return kept if usable and kept.server_name == self.settings.server_name else None

    def shares(self) -> dict[int, Offer]:
        if TLS13 not in self.versions:
            return {}
        if self.v.hrr:
            return fresh_shares((self.retry_group,), self.settings.private_key) if self.retry_group else self.offered.shares
        wanted = self.settings.shares
        return fresh_shares(_usual_shares(self.groups) if wanted is None else wanted, self.settings.private_key)

    def legacy_session_id(self) -> bytes:
        session = self.session12()
        if not self._session_id:
            wanted = session is not None and self.settings.ticket_session_id
            if session is not None and session.session_id:
                self._session_id = session.session_id
            elif wanted or (TLS13 in self.versions and self.settings.middlebox):
                # for middleboxes (RFC 8446 appendix D.4), and to see whether a ticket was taken (RFC 5077 section 3.4)
                self._session_id = self.settings.randomness(32)
        return self._session_id

    def forget_session_id(self) -> None:
        """A renegotiation offers no session."""
        self._session_id = b""

    # what follows from messages

    def retried(self, suite: int, group: int | None, cookie: bytes) -> None:
        """A HelloRetryRequest was accepted."""
        self.retry_suite, self.retry_group, self.cookie = suite, group or 0, cookie

    def start_early(self, session: Session) -> None:
        """The keys of 0-RTT (RFC 8446 section 7.1), from the first PSK and the ClientHello."""
        name = SUITES[session.suite].hash
        self.secrets13, self.early_session = Secrets13(name, session.secret, self.log_secret, self.tell), session
        secret = self.secrets13.early(self.transcript.digest_with(name, b""))
        self.traffic[Epoch.EARLY] = Traffic(secret, b"")

    def start_13(self, hello: ReadServerHello) -> None:
        """The ServerHello of TLS 1.3 was accepted: handshake keys."""
        suite, session = hello.message.cipher_suite, hello.session
        if self.secrets13 is None or session is not self.early_session:
            self.secrets13 = Secrets13(SUITES[suite].hash, session.secret if session is not None else b"", self.log_secret, self.tell)
        self.traffic[Epoch.HANDSHAKE] = self.secrets13.handshake(hello.shared, self.transcript.digest())
        self.negotiated = Negotiated(self.offered, TLS13, suite, hello.message.random, hello.group, session)

    def start_12(self, hello: ReadServerHello) -> None:
        """The ServerHello of TLS 1.2 was accepted."""
        client12.start(self, hello)

    def traffic_secret(self, epoch: Epoch, *, reading: bool) -> tuple[int, bytes]:
        if epoch is Epoch.EARLY and self.early_session is not None:
            return self.early_session.suite, self.traffic[epoch].client
        both = self.traffic[epoch]
        return self.negotiated.suite, both.server if reading else both.client

    def check_renegotiation_info(self, info: bytes | None) -> None:
        """RFC 5746 section 3.5. That it is there when it must, and only then, is the machine's to say."""
        if info and self.v.secure_renegotiation and info != self.own_verify_data + self.peer_verify_data:
            raise Refused("handshake_failure", "renegotiation_info: does not fit the handshake before (RFC 5746 3.5)")

    def complete(self, finished: PeerFinished) -> None:
        """The handshake is done, on both sides."""
        again = self.connected is not None
        self.connected = Connected(self.authenticated, finished)
        self.told.append(told.HandshakeCompleted(self.connected, again))

    def renegotiate(self) -> None:
        """Start another handshake (TLS 1.2). `Mistake` where that is not possible."""
        if self.v.state is not State.TLS12_CONNECTED:
            raise Mistake("only a connection of TLS 1.2 can be renegotiated")
        self.renegotiation_wanted = True
        self.drive()

    def client_random(self) -> bytes:
        return self.offered.hello.random


def _suites(suites: Sequence[int], versions: Sequence[int]) -> tuple[int, ...]:
    """Those of the versions that are offered."""
    return tuple(s for s in suites if (TLS13 if SUITES[s].tls13 else TLS12) in versions)


def _usual_shares(offered: Sequence[int]) -> tuple[int, ...]:
    """The first group; if it is one that many servers do not have, the first of the others too."""
    plain = next((group for group in offered if group < 0x100), None)
    return tuple(dict.fromkeys(group for group in (*offered[:1], plain) if group is not None))


def _suite_for(suites: Sequence[int], hash_name: str) -> int:
    return next((s for s in suites if SUITES[s].tls13 and SUITES[s].hash == hash_name), 0)


Reader = Callable[[Place, Client, Any], Message]
READERS: dict[int, tuple[Event, Reader]] = {
    0: (Event.RECV_HELLO_REQUEST, client12.ReadHelloRequest),
    1: (Event.RECV_CLIENT_HELLO, client13.unknown),
    2: (Event.RECV_SERVER_HELLO, ReadServerHello),
    4: (Event.RECV_NEW_SESSION_TICKET, client13.ReadTicket),
    5: (Event.RECV_END_OF_EARLY_DATA, client13.unknown),
    8: (Event.RECV_ENCRYPTED_EXTENSIONS, client13.ReadEncryptedExtensions),
    11: (Event.RECV_CERTIFICATE, client13.ReadCertificate),
    12: (Event.RECV_SERVER_KEY_EXCHANGE, client13.unknown),
    13: (Event.RECV_CERTIFICATE_REQUEST, client13.ReadRequest),
    14: (Event.RECV_SERVER_HELLO_DONE, client13.unknown),
    15: (Event.RECV_CERTIFICATE_VERIFY, client13.ReadVerify),
    16: (Event.RECV_CLIENT_KEY_EXCHANGE, client13.unknown),
    20: (Event.RECV_FINISHED, client13.ReadFinished),
    22: (Event.RECV_CERTIFICATE_STATUS, client13.unknown),
    24: (Event.RECV_KEY_UPDATE, client13.read_key_update),
    25: (Event.RECV_COMPRESSED_CERTIFICATE, client13.ReadCertificate),
}
