"""The server's hellos: a ClientHello as it is read, with the choice that follows from it, and the answers to it.

The choice is made once, when the ClientHello is judged; the messages after it only write it down (RFC 8446 sections 4.1 and
4.2, RFC 5246 section 7.4.1, RFC 5746, RFC 7507).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wirestate.reference.generated.tls import KeyExchange, Psk, RenegotiationInfo, SessionId, Version
from wirestate.reference.handlers.server_choice import Choice, choose
from wirestate.reference.handlers.common import refuse
from wirestate.reference.handlers.message import Message, Place
from wirestate.reference.handlers.phases import Offered
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.wire import build
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import ClientHello, ServerHello
from wirestate.reference.wire.key_exchange import CURVE
from wirestate.reference.wire.serialise import serialise
from wirestate.reference.wire.suites import EMPTY_RENEGOTIATION_INFO_SCSV, SUITES

if TYPE_CHECKING:
    from wirestate.reference.handlers.server import Server

SESSION_TICKET, STATUS_REQUEST, EARLY_DATA, PHA, PADDING = 35, 5, 42, 49, 21
MAY_CHANGE = frozenset({51, EARLY_DATA, 44, 41, PADDING})
"""key_share, early_data, cookie, pre_shared_key and padding: what the second ClientHello may change (RFC 8446 section 4.1.2)."""
DOWNGRADE = b"DOWNGRD\x01"


class ReadClientHello(Message):
    """A ClientHello: the first, the one after a HelloRetryRequest, or one that renegotiates."""

    choice: Choice

    def __init__(self, place: Place, server: Server, message: ClientHello) -> None:
        super().__init__(place, message.raw)
        self.server, self.hello = server, message
        self._types = frozenset(extension.type for extension in message.extensions)
        self.versions = ext.supported_versions(message.extensions)
        self.name = ext.server_name(message.extensions)

    def offers_13(self) -> bool:
        return TLS13 in self.versions

    def early_data(self) -> bool:
        return EARLY_DATA in self._types

    def psk_offered(self) -> bool:
        return 41 in self._types

    def session_id_offered(self) -> bool:
        return bool(self.hello.session_id)

    def ticket_offered(self) -> bool:
        return bool(ext.session_ticket(self.hello.extensions))

    def ticket_supported(self) -> bool:
        return 35 in self._types

    def pha_offered(self) -> bool:
        return PHA in self._types

    def renegotiation_info(self) -> RenegotiationInfo:
        info = ext.renegotiation_info(self.hello.extensions)
        if info is None:
            return RenegotiationInfo.EMPTY if EMPTY_RENEGOTIATION_INFO_SCSV in self.hello.cipher_suites else RenegotiationInfo.ABSENT
        return RenegotiationInfo.BOUND if info else RenegotiationInfo.EMPTY

    def judge(self) -> None:
        server = self.server
        server.check_renegotiation_info(self.hello)
        if server.v.hrr:
            self._judge_second(server.offered.hello)
        self.choice = choose(server, self)

    def _judge_second(self, first: ClientHello) -> None:
        same = (first.random, first.session_id, first.cipher_suites, first.legacy_version)
        now = (self.hello.random, self.hello.session_id, self.hello.cipher_suites, self.hello.legacy_version)
        kept = [e for e in first.extensions if e.type not in MAY_CHANGE]
        if same != now or kept != [e for e in self.hello.extensions if e.type not in MAY_CHANGE]:
            raise refuse("illegal_parameter", "the second ClientHello changed what it may not", "8446 4.1.2")
        shares = ext.key_share(self.hello.extensions)
        if len(shares) != 1 or shares[0][0] != self.server.choice.group:
            raise refuse("illegal_parameter", "key_share: not the one share that the HelloRetryRequest asked for", "8446 4.2.8")

    def taken(self, rule: str) -> None:
        server = self.server
        if server.v.renegotiating and not server.may_renegotiate():
            server.refuse_renegotiation()
            return
        server.begin()
        server.transcript.add(self.raw)
        server.offered, server.choice = Offered(self.hello, server_name=self.name), self.choice
        if self.choice.version == TLS13 and self.choice.early and self.choice.session is not None:
            server.start_early(self.choice.session)


def retry(place: Place, server: Server) -> Message:
    """HelloRetryRequest for the group that was chosen."""
    choice = server.choice
    given = (build.selected_version(TLS13), build.selected_group(choice.group))
    return SentRetry(place, server, serialise(build.hello_retry_request(server.offered.hello.session_id, choice.suite, given)))


class SentRetry(Message):
    """The HelloRetryRequest; the transcript begins again with a hash of the first ClientHello (RFC 8446 section 4.4.1)."""

    def __init__(self, place: Place, server: Server, raw: bytes) -> None:
        super().__init__(place, raw)
        self.server = server

    def taken(self, rule: str) -> None:
        server = self.server
        server.transcript.fix(SUITES[server.choice.suite].hash)
        server.transcript.retry()
        server.transcript.add(self.raw)


class SentServerHello(Message):
    """A ServerHello of either version, as chosen."""

    def __init__(self, place: Place, server: Server) -> None:
        self.server, self.choice = server, server.choice
        given = self._of_13() if self.choice.version == TLS13 else self._of_12()
        self.session_id_sent = self._id()
        self.message = ServerHello(TLS12, server.random, self.session_id_sent, self.choice.suite, 0, tuple(given))
        super().__init__(place, serialise(self.message))

    def _of_13(self) -> list[Extension]:
        choice = self.choice
        given = [build.selected_version(TLS13), build.server_key_share(choice.group, choice.share)]
        if choice.session is not None:
            given.append(build.selected_identity(choice.identity))
        return given

    def _of_12(self) -> list[Extension]:
        choice, server = self.choice, self.server
        if TLS13 in server.settings.versions:
            server.random = server.random[:24] + DOWNGRADE
        given: list[Extension] = []
        if choice.info is not RenegotiationInfo.ABSENT:
            given.append(build.renegotiation_info(server.peer_verify_data + server.own_verify_data))
        if choice.extended:
            given.append(build.extended_master_secret())
        if choice.encrypt_then_mac:
            given.append(build.encrypt_then_mac())
        if choice.ticket:
            given.append(build.session_ticket())
        if choice.status:
            given.append(build.status_request("SH"))
        if choice.alpn is not None:
            given.append(build.alpn((choice.alpn,)))
        if ext.ec_point_formats(server.offered.hello.extensions) and SUITES[choice.suite].kx in CURVE:
            given.append(build.ec_point_formats())
        return given

    def _id(self) -> bytes:
        """An echo in TLS 1.3 and in a resumption; else fresh, unless there will be a ticket (RFC 5077 section 3.4)."""
        choice, offered = self.choice, self.server.offered.hello.session_id
        if choice.version == TLS13 or choice.session is not None:
            return offered
        return b"" if choice.ticket else self.server.settings.randomness(32)

    def version(self) -> Version:
        return Version.TLS_1_3 if self.choice.version == TLS13 else Version.TLS_1_2

    def key_exchange(self) -> KeyExchange:
        return KeyExchange(SUITES[self.choice.suite].kx)

    def psk_selected(self) -> Psk:
        if self.choice.version != TLS13 or self.choice.session is None:
            return Psk.NONE
        return Psk.OTHER if self.choice.identity else Psk.FIRST

    def session_id(self) -> SessionId:
        if not self.session_id_sent:
            return SessionId.EMPTY
        return SessionId.ECHO if self.session_id_sent == self.server.offered.hello.session_id else SessionId.FRESH

    def ticket_granted(self) -> bool:
        return self.choice.ticket

    def status_granted(self) -> bool:
        return self.choice.status

    def renegotiation_info(self) -> RenegotiationInfo:
        return self.choice.info

    def taken(self, rule: str) -> None:
        server = self.server
        server.version = self.choice.version
        if not server.transcript.hash_name:
            server.transcript.fix(SUITES[self.choice.suite].hash)
        server.transcript.add(self.raw)
        if self.choice.version == TLS13:
            server.start_13(self)
        else:
            server.start_12(self)
