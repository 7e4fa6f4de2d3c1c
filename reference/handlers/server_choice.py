"""What a server makes of a ClientHello: version, suite, group, resumption, certificate, protocol. Nothing is sent here.

`Refused` carries the alert that is due if there is nothing in common.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wirestate.reference.crypto import groups
from wirestate.reference.crypto.credentials import Credential
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.finite import available
from wirestate.reference.crypto.secrets13 import Secrets13
from wirestate.reference.generated.tls import RenegotiationInfo
from wirestate.reference.handlers.common import choose_credential, refuse
from wirestate.reference.handlers.session import Session, SessionError
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire import psk
from wirestate.reference.wire.extensions import Extensions, PskOffer
from wirestate.reference.wire.handshake import ClientHello
from wirestate.reference.wire.key_exchange import CURVE, FINITE, PSK
from wirestate.reference.wire.registry import GROUPS
from wirestate.reference.wire.suites import FALLBACK_SCSV, SUITES, Suite

if TYPE_CHECKING:
    from wirestate.reference.handlers.server import Server
    from wirestate.reference.handlers.server_hello import ReadClientHello

PSK_DHE_KE = 1
SESSION_TICKET, STATUS_REQUEST = 35, 5
AGE_TOLERANCE = 10.0
"""By so many seconds may a ticket's age differ from what the client says, for 0-RTT (RFC 8446 section 8.3)."""


@dataclass(slots=True)
class Choice:
    """What the server made of a ClientHello. `retry`: a HelloRetryRequest for `group` is due. `share` is the server's own, and
    `shared` the secret."""

    version: int
    suite: int = 0
    group: int = 0
    share: bytes = b""
    shared: bytes = b""
    retry: bool = False
    session: Session | None = None
    identity: int = -1
    credential: Credential | None = None
    scheme: int = 0
    alpn: str | None = None
    early: bool = False
    extended: bool = False
    encrypt_then_mac: bool = False
    ticket: bool = False
    status: bool = False
    info: RenegotiationInfo = field(default=RenegotiationInfo.ABSENT)

FIELDS = range(0x0100, 0x0200)
"""The codes of finite fields (RFC 7919 section 2)."""


def choose(server: Server, read: ReadClientHello) -> Choice:
    """The choice for this ClientHello."""
    hello = read.hello
    choice = Choice(_version(server, read))
    _check_name(server, read.name)
    choice.alpn = _protocol(server, hello.extensions)
    if choice.version == TLS13:
        _choose_13(server, read, choice)
    else:
        _choose_12(server, read, choice)
    return choice


def _version(server: Server, read: ReadClientHello) -> int:
    hello = read.hello
    ours = server.settings.versions if not server.v.renegotiating and server.connected is None else (TLS12,)
    theirs = read.versions or ((TLS12,) if hello.legacy_version >= TLS12 else ())
    found = max((version for version in ours if version in theirs), default=0)
    if not found:
        raise Refused("protocol_version", "no version in common (RFC 8446 4.2.1)")
    if FALLBACK_SCSV in hello.cipher_suites and found < max(ours):
        raise Refused("inappropriate_fallback", "the client fell back although more is possible (RFC 7507 3)")
    return found


def _check_name(server: Server, name: str | None) -> None:
    known = server.settings.server_names
    if known and name is not None and name.lower() not in known:
        raise Refused("unrecognized_name", f"no server of the name {name} here (RFC 6066 3)")


def _protocol(server: Server, given: Extensions) -> str | None:
    theirs, ours = ext.alpn(given), server.settings.alpn
    if not theirs or not ours:
        return None
    found = next((protocol for protocol in ours if protocol in theirs), None)
    if found is None:
        raise Refused("no_application_protocol", f"none of {', '.join(theirs)} is served (RFC 7301 3.2)")
    return found


# TLS 1.3


def _choose_13(server: Server, read: ReadClientHello, choice: Choice) -> None:
    hello = read.hello
    suites = [s for s in server.settings.suites if s in hello.cipher_suites and SUITES[s].tls13]
    if server.v.hrr:
        suites = [server.choice.suite] if server.choice.suite in suites else []
    if not suites:
        raise Refused("handshake_failure", "no cipher suite in common for TLS 1.3 (RFC 8446 4.1.1)")
    choice.suite = suites[0]
    _choose_group(server, hello.extensions, choice)
    if choice.retry:
        return
    _choose_psk(server, read, choice, suites)
    if choice.session is None:
        _choose_credential(server, hello.extensions, choice, tls13=True)


def _choose_group(server: Server, given: Extensions, choice: Choice) -> None:
    """The best group that there is a share for; else a HelloRetryRequest for the best in common."""
    shares = dict(ext.key_share(given))
    offered = ext.supported_groups(given)
    common = [group for group in server.settings.groups if group in offered and group in groups.supported(tls13=True)]
    if not common:
        raise Refused("handshake_failure", "no group in common (RFC 8446 4.1.1)")
    choice.group = next((group for group in common if group in shares), 0)
    if not choice.group:
        choice.group, choice.retry = common[0], True
        return
    private = server.settings.private_key(choice.group)
    choice.share, choice.shared = groups.answer(choice.group, shares[choice.group], private)


def _choose_psk(server: Server, read: ReadClientHello, choice: Choice, suites: list[int]) -> None:
    """The first identity that is known, fresh and of a hash that a common suite has; its binder must be right."""
    given = read.hello.extensions
    offer = ext.pre_shared_key(given)
    if offer is None or PSK_DHE_KE not in ext.psk_key_exchange_modes(given):
        return
    now = server.settings.now().timestamp()
    for index, (identity, age) in enumerate(offer.identities):
        session = _known(server, identity, now)
        if session is None or session.version != TLS13:
            continue
        suite = next((s for s in suites if SUITES[s].hash == SUITES[session.suite].hash), 0)
        if not suite or (session.server_name != read.name and not session.external):
            continue
        choice.suite = session.suite if session.suite in suites else suite
        _check_binder(server, read, offer, index, session)
        choice.session, choice.identity = session, index
        choice.early = read.early_data() and _accepts_early(server, choice, age, offer.binders[index], now)
        return


def _known(server: Server, identity: bytes, now: float) -> Session | None:
    for shared in server.settings.psks:
        if shared.identity == identity:
            suite = next((s for s in server.settings.suites if SUITES[s].tls13 and SUITES[s].hash == shared.hash_name), 0)
            return Session(TLS13, suite, shared.key, identity, external=True, made=now) if suite else None
    return opened(server, identity, now)


def opened(server: Server, ticket: bytes, now: float) -> Session | None:
    """The session of a ticket that this server made, None for others and for what is too old."""
    state = server.settings.ticket_keys.open(ticket)
    if state is None:
        return None
    try:
        session = Session.of_bytes(state)
    except SessionError:
        return None
    return session if session.fresh(now) else None


def _check_binder(server: Server, read: ReadClientHello, offer: PskOffer, index: int, session: Session) -> None:
    part = psk.truncated(read.raw, [len(binder) for binder in offer.binders])
    name = SUITES[session.suite].hash
    digest = server.transcript.digest_with(name, part)
    Secrets13(name, session.secret, tell=server.tell).check_binder(offer.binders[index], digest, external=session.external)


def _accepts_early(server: Server, choice: Choice, age: int, binder: bytes, now: float) -> bool:
    """RFC 8446 sections 4.2.10 and 8: the first PSK, the same suite and protocol, a fresh ticket, and never twice."""
    session, limit = choice.session, server.settings.max_early_data
    if session is None or choice.identity or not limit or not session.max_early_data or server.v.hrr:
        return False
    said = ((age - session.age_add) % (1 << 32)) / 1000
    if abs((now - session.made) - said) > AGE_TOLERANCE or choice.suite != session.suite or choice.alpn != session.alpn:
        return False
    return server.settings.replays.first(binder)


def _choose_credential(server: Server, given: Extensions, choice: Choice, *, tls13: bool) -> None:
    schemes = ext.signature_algorithms(given) or None
    wanted = server.settings.credentials
    if not tls13:
        auth = SUITES[choice.suite].auth
        wanted = tuple(c for c in wanted if c.auth == auth and _curve_known(c, given))
    found = choose_credential(wanted, schemes, tls13=tls13)
    if found is None:
        raise Refused("handshake_failure", "no certificate here that the client can verify (RFC 8446 4.4.2.2)")
    choice.credential, choice.scheme = found


# TLS 1.2


def _curve_known(credential: Credential, given: Extensions) -> bool:
    """In TLS 1.2 supported_groups is also about the curve of the certificate's key (RFC 8422 sections 5.1 and 5.3)."""
    offered = [GROUPS.get(group) for group in ext.supported_groups(given)]
    return not offered or not credential.public.curve or credential.public.curve in offered


def _choose_12(server: Server, read: ReadClientHello, choice: Choice) -> None:
    hello, wanted = read.hello, server.settings
    given = hello.extensions
    choice.info = _answered_info(server, read)
    choice.extended = wanted.extended_master_secret and ext.extended_master_secret(given)
    choice.session = _session_12(server, read, choice)
    if choice.session is not None:
        choice.suite = choice.session.suite
    else:
        choice.suite = _suite_12(server, hello, choice)
        choice.ticket = wanted.tickets > 0 and ext.find(given, SESSION_TICKET) is not None
    suite = SUITES[choice.suite]
    choice.encrypt_then_mac = wanted.encrypt_then_mac and not suite.aead and ext.encrypt_then_mac(given)
    if choice.session is None and choice.credential is not None:
        choice.status = wanted.ocsp_response is not None and ext.find(given, STATUS_REQUEST) is not None


def _answered_info(server: Server, read: ReadClientHello) -> RenegotiationInfo:
    """The answer to renegotiation_info is there if it was (RFC 5746 section 3.6)."""
    asked = read.renegotiation_info()
    return asked if server.settings.secure_renegotiation else RenegotiationInfo.ABSENT


def _session_12(server: Server, read: ReadClientHello, choice: Choice) -> Session | None:
    """By ticket, or by session id. Never in a renegotiation here, and with an extended master secret as before (RFC 7627 5.3)."""
    if server.connected is not None:
        return None
    hello, now = read.hello, server.settings.now().timestamp()
    ticket = ext.session_ticket(hello.extensions)
    found = opened(server, ticket, now) if ticket else server.settings.cache.find(hello.session_id)
    if found is None or found.version != TLS12 or not found.fresh(now) or found.suite not in hello.cipher_suites:
        return None
    if found.server_name != read.name:
        return None
    if found.extended_master_secret and not choice.extended:
        raise refuse("handshake_failure", "extended_master_secret: was used in the session, and is not offered", "7627 5.3")
    return found if found.extended_master_secret == choice.extended else None


def _suite_12(server: Server, hello: ClientHello, choice: Choice) -> int:
    for code in server.settings.suites:
        if code in hello.cipher_suites and not SUITES[code].tls13 and _possible(server, hello, choice, SUITES[code]):
            return code
    raise Refused("handshake_failure", "no cipher suite in common for TLS 1.2 (RFC 5246 7.4.1.3)")


def _possible(server: Server, hello: ClientHello, choice: Choice, suite: Suite) -> bool:
    """Whether there is a certificate, a PSK and a group for the suite; they are noted in the choice."""
    choice.suite, choice.credential, choice.group = suite.code, None, 0
    if suite.auth not in ("PSK", "anon"):
        try:
            _choose_credential(server, hello.extensions, choice, tls13=False)
        except Refused:
            return False
    if suite.kx in PSK and not server.settings.psks:
        return False
    if suite.kx in CURVE:
        offered = ext.supported_groups(hello.extensions) or (23,)
        choice.group = next((g for g in groups.supported(tls13=False) if g in server.settings.groups and g in offered and g < 256), 0)
        return bool(choice.group)
    return suite.kx not in FINITE or _possible_field(server, hello, choice)


def _possible_field(server: Server, hello: ClientHello, choice: Choice) -> bool:
    """A client that names fields gets one of them or no such suite (RFC 7919 section 4); one that names none gets any (group 0)."""
    offered = [group for group in ext.supported_groups(hello.extensions) if group in FIELDS]
    choice.group = next((group for group in server.settings.groups if group in offered and group in groups.FFDHE_BITS), 0)
    return available() and (bool(choice.group) or not offered)
