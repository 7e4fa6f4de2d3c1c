"""The shape of a session: all that a verdict depends on, apart from what only cryptography reads. Equal shapes, equal verdicts.

Left out are names of the connection, places, times, and the bytes that no check but the cryptographic ones looks into:
randoms, key shares, tickets, PSK identities and binders, key exchanges, signatures, verify_data. Their lengths stay where
parsing depends on them, and so do the relations that checks ask about: whether the session id is echoed, whether a random
ends in a downgrade sentinel. Everything else stands in the shape byte for byte. `recipe` says what is done with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter

from wirestate.checker.observation import Observed, Session
from wirestate.reference.wire import registry
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM
from wirestate.reference.wire.key_exchange import parse_server_key_exchange
from wirestate.values import dataclass

TLS12, TLS13 = 0x0303, 0x0304
KNOWN = (TLS12, TLS13)
Shape = tuple[object, ...]

OWN = frozenset({
    "source", "ident", "client", "server", "messages", "psks", "extra", "notes", "fins", "tcp", "swapped", "began", "first",
    "reasons", "keys",
})  # fmt: skip
"""Fields of a Session that are not in its shape as they are. Names and what TCP showed are added to the verdict afterwards;
`messages`, `extra` and `fins` go in otherwise."""
READ = frozenset({"where", "raw", "facts"})
"""Fields of an Observed that are not in the shape as they are."""
_of_session = attrgetter(*(f.name for f in fields(Session) if f.name not in OWN))
_of_message = attrgetter(*(f.name for f in fields(Observed) if f.name not in READ))

KEY_SHARE, PRE_SHARED_KEY, VERSIONS = 51, 41, 43
UNREAD = frozenset({35, 0xFE0D})
"""Extensions of a ClientHello whose content is read by nobody: session_ticket (empty or not), encrypted_client_hello."""
MOST_MESSAGES = 64
MOST_BYTES = 65536


class Unfit(Exception):
    """A session that is judged in full: malformed, with several hellos, or of messages that are told by their neighbours."""


def shape_of(session: Session, *, keyed: bool, psks: bool) -> Shape | None:
    """The shape, or None if there is none. `keyed`: with a key log; `psks`: with PSKs that may have been offered."""
    if not 0 < len(session.messages) <= MOST_MESSAGES:
        return None
    try:
        messages = _messages(session)
    except (Unfit, WireError, IndexError):
        return None
    extra = tuple([(k, v) for k, v in session.extra.items() if k != "start_time"]) if session.extra else ()
    return (_of_session(session), extra, _after_fin(session) if session.fins else (), keyed, psks, messages)


def _after_fin(session: Session) -> tuple[bool, ...]:
    """Of every alert, whether its receiver had closed its own direction before."""
    other = {"client": session.fins.get("server", 0), "server": session.fins.get("client", 0)}
    return tuple([0 < other[m.sender] <= m.where for m in session.messages if m.kind == "Alert"])


@dataclass(slots=True)
class Seen:
    """What the messages so far settled. `size` counts the bytes that stand in the shape whole."""

    version: int | None
    hello: bytes = b""
    suite: int | None = None
    size: int = 0


def _messages(session: Session) -> tuple[object, ...]:
    seen = Seen(TLS13 if session.protocol_hint == "TLS 1.3" else None)
    found = []
    for message in session.messages:
        said = _said(message.kind, message.raw, seen)
        found.append((_of_message(message), said, tuple(message.facts.items()) if message.facts else ()))
    if seen.size > MOST_BYTES:
        raise Unfit
    return tuple(found)


def _said(kind: str, raw: bytes | None, seen: Seen) -> object:
    """What the shape has of a message's bytes."""
    if (always := ALWAYS.get(kind)) is not None:
        return always(raw, seen)
    if raw is None:
        return None
    if (brief := BRIEF.get(kind)) is not None and seen.version in KNOWN:
        return brief(raw, seen)
    seen.size += len(raw)
    return raw


def _unfit(raw: bytes | None, seen: Seen) -> object:
    raise Unfit


def _data(raw: bytes | None, seen: Seen) -> object:
    return raw is None


def _offering(raw: bytes | None, seen: Seen) -> object:
    if raw is None or seen.hello:
        raise Unfit
    seen.hello = raw
    return _client_hello(raw)


def _answering(raw: bytes | None, seen: Seen) -> object:
    if raw is None or not seen.hello or seen.suite is not None:
        raise Unfit
    said, seen.version, seen.suite = _server_hello(raw, seen.hello)
    return said


def _whole(raw: bytes, code: int) -> None:
    """`Unfit` unless it is a message of that type, as long as it says."""
    if raw[0] != code or len(raw) - 4 != (raw[1] << 16 | raw[2] << 8 | raw[3]):
        raise Unfit


def _client_hello(raw: bytes) -> bytes:
    """The hello without random, session id, key shares, tickets, PSK identities and binders, encrypted_client_hello.

    What is left holds every length, in order: no two hellos that are parsed differently leave the same.
    """
    _whole(raw, 1)
    start = at = 39 + raw[38]
    fixed = [raw[:6], raw[38:39]]
    at += 2 + (raw[at] << 8 | raw[at + 1])
    at += 1 + raw[at]
    total = len(raw)
    if at < total:
        at += 2
    while at < total:
        code, end = raw[at] << 8 | raw[at + 1], at + 4 + (raw[at + 2] << 8 | raw[at + 3])
        if code in UNREAD:
            fixed.append(raw[start : at + 4])
            start = end
        elif code == KEY_SHARE:
            fixed.append(raw[start : at + 6])
            fixed += _entries(raw, at + 6, end, 4, 0)
            start = end
        elif code == PRE_SHARED_KEY:
            fixed.append(raw[start : at + 6])
            between = at + 6 + (raw[at + 4] << 8 | raw[at + 5])
            fixed += _entries(raw, at + 6, between, 2, 4)
            fixed.append(raw[between : between + 2])
            fixed += _entries(raw, between + 2, end, 1, 0)
            start = end
        at = end
    if at != total:
        raise Unfit
    fixed.append(raw[start:])
    return b"".join(fixed)


def _entries(raw: bytes, at: int, end: int, head: int, tail: int) -> list[bytes]:
    """The heads of a list of entries: each ends in the length (2 bytes, 1 if it is all) of what follows, then `tail` bytes."""
    found = []
    while at < end:
        first = raw[at : at + head]
        found.append(first)
        at += head + tail + (first[-1] if head == 1 else first[-2] << 8 | first[-1])
    if at != end or end > len(raw):
        raise Unfit
    return found


def _server_hello(raw: bytes, hello: bytes) -> tuple[object, int, int]:
    """The hello without random, session id and key share but with their relations; the version and suite selected."""
    _whole(raw, 2)
    random = raw[6:38]
    if random == HELLO_RETRY_RANDOM:
        raise Unfit
    start = at = 39 + raw[38]
    echoes = raw[38:at] == hello[38 : 39 + hello[38]]
    version, suite = raw[4] << 8 | raw[5], raw[at] << 8 | raw[at + 1]
    fixed = [raw[:6], raw[38:39]]
    at += 3
    total = len(raw)
    if at < total:
        at += 2
    while at < total:
        code, end = raw[at] << 8 | raw[at + 1], at + 4 + (raw[at + 2] << 8 | raw[at + 3])
        if code == KEY_SHARE:
            fixed.append(raw[start : at + 8])
            if at + 8 + (raw[at + 6] << 8 | raw[at + 7]) != end:
                raise Unfit
            start = end
        elif code == VERSIONS:
            version = raw[at + 4] << 8 | raw[at + 5]
        at = end
    if at != total:
        raise Unfit
    fixed.append(raw[start:])
    marked = random[-8:] if random[24:31] == b"DOWNGRD" else b""
    return (b"".join(fixed), echoes, marked), version, suite


def _certificate_verify(raw: bytes, seen: Seen) -> object:
    """The scheme."""
    _whole(raw, 15)
    if len(raw) != 8 + (raw[6] << 8 | raw[7]):
        raise Unfit
    return raw[4:6]


def _finished(raw: bytes, seen: Seen) -> object:
    _whole(raw, 20)
    return len(raw)


def _client_key_exchange(raw: bytes, seen: Seen) -> object:
    _whole(raw, 16)
    return True


def _server_key_exchange(raw: bytes, seen: Seen) -> object:
    """The group and the scheme; of other exchanges than ECDHE also the prime and the hint."""
    _whole(raw, 12)
    known = registry.SUITES.get(seen.suite or 0)
    if known is None or known.kx in ("RSA", "DH_static", "TLS13"):
        return raw
    if known.kx == "ECDHE" and raw[4] == 3 and raw[7]:
        at = 8 + raw[7]
        if len(raw) != at + 4 + (raw[at + 2] << 8 | raw[at + 3]):
            raise Unfit
        return raw[5:7], raw[at : at + 2]
    parsed = parse_server_key_exchange(raw[4:], known.kx)
    return parsed.group, parsed.scheme, parsed.psk_hint, parsed.prime


def _new_session_ticket(raw: bytes, seen: Seen) -> object:
    """The lifetime; in TLS 1.3 also the nonce and the extensions."""
    _whole(raw, 4)
    at = 8 if seen.version == TLS12 else 13 + raw[12]
    end = at + 2 + (raw[at] << 8 | raw[at + 1])
    if end > len(raw):
        raise Unfit
    return raw[4:8], raw[13:at], end > at + 2, raw[end:]


BRIEF: dict[str, Callable[[bytes, Seen], object]] = {
    "CertificateVerify": _certificate_verify, "Finished": _finished, "ClientKeyExchange": _client_key_exchange,
    "ServerKeyExchange": _server_key_exchange, "NewSessionTicket": _new_session_ticket,
}  # fmt: skip
"""What the shape has of a message instead of its bytes, once the version is known."""
ALWAYS: dict[str, Callable[[bytes | None, Seen], object]] = {
    "ClientHello": _offering, "ServerHello": _answering, "ApplicationData": _data, "HelloRetryRequest": _unfit, "UnknownHandshake": _unfit,
}  # fmt: skip
