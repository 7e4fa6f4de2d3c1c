"""The client's hellos: ClientHello as it is sent, HelloRetryRequest and ServerHello as they are read (RFC 8446 section 4.1)."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from wirestate.reference.crypto import groups
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.groups import Offer
from wirestate.reference.crypto.secrets13 import Secrets13
from wirestate.reference.generated.tls import KeyExchange, Psk, RenegotiationInfo, SessionId, Version
from wirestate.reference.handlers.common import refuse
from wirestate.reference.handlers.message import Message, Place
from wirestate.reference.handlers.phases import Offered
from wirestate.reference.handlers.session import Session
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.wire import build, psk
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.compression import ZLIB
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import ClientHello, ServerHello
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.serialise import serialise
from wirestate.reference.wire.suites import FALLBACK_SCSV, SUITES

if TYPE_CHECKING:
    from wirestate.reference.handlers.client import Client

RENEGOTIATION_INFO, PRE_SHARED_KEY, COOKIE, SESSION_TICKET, STATUS_REQUEST = 65281, 41, 44, 35, 5
HASH_SIZE = {"sha256": 32, "sha384": 48}


class SentClientHello(Message):
    """A ClientHello with the binders in place."""

    def __init__(self, place: Place, client: Client, offered: Offered) -> None:
        super().__init__(place, offered.hello.raw)
        self.client, self.offered, self.hello = client, offered, offered.hello
        self._types = frozenset(extension.type for extension in self.hello.extensions)
        self._offers_13 = TLS13 in client.versions

    def offers_13(self) -> bool:
        return self._offers_13

    def offers_12(self) -> bool:
        return TLS12 in self.client.versions

    def psk_offered(self) -> bool:
        return PRE_SHARED_KEY in self._types

    def early_data(self) -> bool:
        return 42 in self._types

    def session_id_offered(self) -> bool:
        return bool(self.hello.session_id)

    def ticket_offered(self) -> bool:
        return bool(ext.session_ticket(self.hello.extensions))

    def ticket_supported(self) -> bool:
        return SESSION_TICKET in self._types

    def pha_offered(self) -> bool:
        return 49 in self._types

    def renegotiation_info(self) -> RenegotiationInfo:
        info = ext.renegotiation_info(self.hello.extensions)
        if info is None:
            return RenegotiationInfo.ABSENT
        return RenegotiationInfo.BOUND if info else RenegotiationInfo.EMPTY

    def taken(self, rule: str) -> None:
        client = self.client
        client.offered = self.offered
        client.transcript.add(self.raw)
        if self.early_data():
            client.start_early(self.offered.sessions[0])


def offer(client: Client) -> Offered:
    """The ClientHello that is due: the first, the one after a HelloRetryRequest, or one that renegotiates."""
    sessions = client.usable_sessions()
    shares = client.shares()
    extensions = [*_general(client), *_of_13(client, shares, sessions)] if TLS13 in client.versions else _general(client)
    suites = client.suites
    if client.settings.fallback:
        suites = (*suites, FALLBACK_SCSV)
    hello = ClientHello(TLS12, client.random, client.legacy_session_id(), suites, b"\0", tuple(extensions))
    return Offered(_with_binders(client, hello, sessions), shares, sessions)


def _general(client: Client) -> list[Extension]:
    """What every version understands, and what TLS 1.2 alone asks for."""
    wanted = client.settings
    found: list[Extension] = []
    if wanted.server_name is not None and not _is_address(wanted.server_name):
        found.append(build.server_name(wanted.server_name))
    if TLS12 in client.versions:
        found += _of_12(client)
    found.append(build.supported_groups(client.groups))
    found.append(build.signature_algorithms(wanted.schemes))
    if wanted.alpn and not client.v.renegotiating:
        found.append(build.alpn(wanted.alpn))
    if wanted.ask_status:
        found.append(build.status_request())
    return found


def _of_12(client: Client) -> list[Extension]:
    wanted, found = client.settings, [build.ec_point_formats()]
    if wanted.extended_master_secret:
        found.append(build.extended_master_secret())
    if wanted.secure_renegotiation:
        found.append(build.renegotiation_info(client.own_verify_data))
    if wanted.encrypt_then_mac and any(not SUITES[suite].aead for suite in client.suites):
        found.append(build.encrypt_then_mac())
    if wanted.ask_ticket:
        session = client.session12()
        found.append(build.session_ticket(session.ticket if session is not None else b""))
    return found


def _of_13(client: Client, shares: dict[int, Offer], sessions: tuple[Session, ...]) -> list[Extension]:
    wanted = client.settings
    found = [build.supported_versions(client.versions), build.psk_key_exchange_modes((1,))]
    found.append(build.key_share([(group, share.share) for group, share in shares.items()]))
    if client.cookie:
        found.append(build.cookie(client.cookie))
    if wanted.compress_certificates:
        found.append(build.compress_certificate((ZLIB,)))
    if wanted.post_handshake_auth:
        found.append(build.post_handshake_auth())
    if sessions:
        if client.offers_early(sessions[0]):
            found.append(build.early_data())
        now = wanted.now().timestamp()
        identities = [(session.ticket, session.obfuscated_age(now)) for session in sessions]
        found.append(build.pre_shared_key(identities, psk.blank([_size(session) for session in sessions])))
    return found


def _with_binders(client: Client, hello: ClientHello, sessions: tuple[Session, ...]) -> ClientHello:
    raw = serialise(hello)
    if not sessions:
        return replace(hello, raw=raw)
    part = psk.truncated(raw, [_size(session) for session in sessions])
    raw = psk.with_binders(raw, [_binder(client, session, part) for session in sessions])
    whole = parse_handshake(raw, version=TLS13)
    assert isinstance(whole, ClientHello)
    return whole


def _binder(client: Client, session: Session, part: bytes) -> bytes:
    name = SUITES[session.suite].hash
    return Secrets13(name, session.secret, tell=client.tell).binder(client.transcript.digest_with(name, part), external=session.external)


def _size(session: Session) -> int:
    return HASH_SIZE[SUITES[session.suite].hash]


@lru_cache(maxsize=64)
def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class ReadRetry(Message):
    """A HelloRetryRequest (RFC 8446 section 4.1.4)."""

    def __init__(self, place: Place, client: Client, message: ServerHello) -> None:
        super().__init__(place, message.raw)
        self.client, self.message = client, message
        self.group = ext.key_share(message.extensions, "HRR")

    def judge(self) -> None:
        check_hello13(self.client, self.message)
        offered = self.client.offered
        if self.group is not None and (self.group not in self.client.groups or self.group in offered.shares):
            raise refuse("illegal_parameter", f"HelloRetryRequest: group {self.group} was not offered, or had a share", "8446 4.2.8")

    def taken(self, rule: str) -> None:
        client = self.client
        client.transcript.fix(SUITES[self.message.cipher_suite].hash)
        client.transcript.retry()
        client.transcript.add(self.raw)
        client.retried(self.message.cipher_suite, self.group, ext.cookie(self.message.extensions, "HRR") or b"")


def check_hello13(client: Client, message: ServerHello) -> None:
    """What holds for ServerHello and HelloRetryRequest of TLS 1.3."""
    hello = client.offered.hello
    if message.session_id != hello.session_id:
        raise refuse("illegal_parameter", "legacy_session_id_echo: is not what was sent", "8446 4.1.3")
    suite = SUITES.get(message.cipher_suite)
    if message.cipher_suite not in hello.cipher_suites or suite is None or not suite.tls13:
        raise refuse("illegal_parameter", f"cipher suite 0x{message.cipher_suite:04x} was not offered for TLS 1.3", "8446 4.1.3")
    if message.selected_version != TLS13:
        raise refuse("illegal_parameter", f"version 0x{message.selected_version:04x} was not offered", "8446 4.2.1")


class ReadServerHello(Message):
    """A ServerHello of either version."""

    def __init__(self, place: Place, client: Client, message: ServerHello) -> None:
        super().__init__(place, message.raw)
        self.client, self.message, self.hello = client, message, client.offered.hello
        self.suite = SUITES.get(message.cipher_suite)
        self.selected = message.selected_version
        self.tls13 = self.selected >= TLS13
        self.shared, self.group = b"", 0
        self.session: Session | None = None
        self.candidate: Session | None = None

    def version(self) -> Version:
        if self.tls13:
            return Version.TLS_1_3
        return Version.TLS_1_2 if self.selected == TLS12 else Version.OLDER

    def key_exchange(self) -> KeyExchange:
        return KeyExchange(self.suite.kx) if self.suite is not None else KeyExchange.TLS13

    def psk_selected(self) -> Psk:
        index = ext.pre_shared_key(self.message.extensions, "SH") if self.tls13 else None
        if index is None:
            return Psk.NONE
        return Psk.OTHER if index else Psk.FIRST

    def session_id(self) -> SessionId:
        found = self.message.session_id
        if not found:
            return SessionId.EMPTY
        return SessionId.ECHO if found == self.hello.session_id else SessionId.FRESH

    def ticket_granted(self) -> bool:
        return ext.find(self.message.extensions, SESSION_TICKET) is not None

    def status_granted(self) -> bool:
        return ext.find(self.message.extensions, STATUS_REQUEST) is not None

    def sentinel(self) -> bool:
        return self.message.downgrade_sentinel is not None

    def false_start_ok(self) -> bool:
        suite = self.suite
        return self.client.settings.false_start and suite is not None and suite.forward_secret and suite.aead

    def renegotiation_info(self) -> RenegotiationInfo:
        info = ext.renegotiation_info(self.message.extensions, "SH")
        if info is None:
            return RenegotiationInfo.ABSENT
        return RenegotiationInfo.BOUND if info else RenegotiationInfo.EMPTY

    def judge(self) -> None:
        other_suite = self.suite is not None and self.suite.tls13 is not self.tls13
        if self.selected not in self.client.versions or other_suite:
            return  # the machine has rules for both
        if self.tls13:
            self._judge_13()
        else:
            self._judge_12()

    def _judge_13(self) -> None:
        client, message = self.client, self.message
        check_hello13(client, message)
        if client.retry_suite not in (0, message.cipher_suite):
            raise refuse("illegal_parameter", "cipher suite: another than in the HelloRetryRequest", "8446 4.1.4")
        self._select_psk()
        share = ext.key_share(message.extensions, "SH")
        if share is None:
            raise refuse("missing_extension", "key_share: psk_ke was not offered", "8446 4.2.9")
        self.group, key = share
        if self.group not in client.offered.shares:
            raise refuse("illegal_parameter", f"key_share: group {self.group} had no share", "8446 4.2.8")
        self.shared = client.offered.shares[self.group].secret(key)

    def _select_psk(self) -> None:
        index = ext.pre_shared_key(self.message.extensions, "SH")
        sessions = self.client.offered.sessions
        if index is None:
            return
        if index >= len(sessions):
            raise refuse("illegal_parameter", f"pre_shared_key: {index} is not an identity that was offered", "8446 4.2.11")
        self.session = sessions[index]
        if self.suite is None or SUITES[self.session.suite].hash != self.suite.hash:
            raise refuse("illegal_parameter", "pre_shared_key: the suite has another hash than the PSK", "8446 4.2.11")

    def _judge_12(self) -> None:
        client, message = self.client, self.message
        if self.suite is None or message.cipher_suite not in self.hello.cipher_suites:
            raise refuse("illegal_parameter", f"cipher suite 0x{message.cipher_suite:04x} was not offered for TLS 1.2", "5246 7.4.1.3")
        client.check_renegotiation_info(ext.renegotiation_info(message.extensions, "SH"))
        if self.session_id() is SessionId.ECHO:
            self.session = client.session12()
            if self.session is None:
                raise refuse("illegal_parameter", "session_id: no session was offered", "8446 4.1.2")
            if self.session.suite != message.cipher_suite:
                raise refuse("illegal_parameter", "cipher suite: another than in the session that is resumed", "5246 7.4.1.3")
            extended = ext.extended_master_secret(message.extensions, "SH")
            if extended != self.session.extended_master_secret:
                raise Refused("handshake_failure", "extended_master_secret: not as in the session that is resumed (RFC 7627 5.3)")
        elif client.v.ticket_offered and not client.v.session_id_offered:
            self.candidate = self._possible(client.session12())

    def _possible(self, session: Session | None) -> Session | None:
        """The session whose ticket was offered without a session id, if this ServerHello may resume it (RFC 5077 section 3.4)."""
        extended = ext.extended_master_secret(self.message.extensions, "SH")
        if session is None or session.suite != self.message.cipher_suite or session.extended_master_secret != extended:
            return None
        return session

    def taken(self, rule: str) -> None:
        client = self.client
        client.version = TLS13 if self.tls13 else TLS12
        if not client.transcript.hash_name:
            client.transcript.fix(self.suite.hash if self.suite is not None else "sha256")
        client.transcript.add(self.raw)
        if self.tls13:
            client.start_13(self)
        else:
            client.start_12(self)


def fresh_shares(wanted: tuple[int, ...], private_key: Callable[[int], bytes | None]) -> dict[int, Offer]:
    return {group: groups.offer(group, private_key(group)) for group in wanted}
