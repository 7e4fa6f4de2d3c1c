"""The shape of a session: all that a verdict depends on, apart from what only cryptography reads. Equal shapes, equal verdicts.

Left out are names of the connection, places, times, and the bytes that no check but the cryptographic ones looks into:
randoms, key shares, tickets, PSK identities and binders, key exchanges, signatures, verify_data. Their lengths stay where
parsing depends on them, and so do the relations that checks ask about: whether the session id is echoed, whether a random
ends in a downgrade sentinel. Everything else stands in the shape byte for byte. `recipe` says what is done with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from operator import attrgetter

from wirestate.checker.memo import memo, number
from wirestate.checker.observation import Followed, Observed, Session
from wirestate.reference.wire import registry
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM
from wirestate.reference.wire.key_exchange import parse_server_key_exchange
from wirestate.values import dataclass

TLS12, TLS13 = 0x0303, 0x0304
KNOWN = (TLS12, TLS13)
Shape = tuple[object, ...]
Spans = list[tuple[int, int]]
"""Parts of a message, each from a byte to before another."""

OWN = frozenset({
    "source", "ident", "client", "server", "messages", "psks", "extra", "notes", "fins", "tcp", "swapped", "began", "first",
    "reasons", "keys", "alike", "segments", "alike_segments", "unkept",
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


MOST_NUMBERS = 1024
UNFIT = -1
_NUMBERS: dict[Shape, int] = memo()


class Unfit(Exception):
    """A session that is judged in full: malformed, with several hellos, or of messages that are told by their neighbours."""


def shape_of(session: Session, *, keyed: bool, psks: bool) -> Shape | None:
    """The shape, or None if there is none. `keyed`: with a key log; `psks`: with PSKs that may have been offered."""
    alike = session.alike
    messages = None if alike is None else alike.number
    if messages is None:
        messages = _number(session)
        if alike is not None:
            alike.number = messages
    if messages < 0:
        return None
    extra = tuple([(k, v) for k, v in session.extra.items() if k != "start_time"]) if session.extra else ()
    return (_of_session(session), extra, _after_fin(session) if session.fins else (), keyed, psks, messages)


def _number(session: Session) -> int:
    """A number for what the shape has of the messages; `UNFIT` if there is no shape."""
    if not 0 < len(session.messages) <= MOST_MESSAGES:
        return UNFIT
    try:
        return number(_NUMBERS, _messages(session), MOST_NUMBERS)
    except (Unfit, WireError, IndexError, TypeError):  # the last: a reader gave facts that are no values
        return UNFIT


def _after_fin(session: Session) -> tuple[bool, ...]:
    """Of every alert, whether its receiver had closed its own direction before."""
    other = {"client": session.fins.get("server", 0), "server": session.fins.get("client", 0)}
    messages = session.messages
    if type(messages) is Followed:
        places = messages.places
        return tuple([0 < other[sender] <= places[i] for i, sender in messages.alike.alerts])
    return tuple([0 < other[m.sender] <= m.where for m in messages if m.kind == "Alert"])


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


def kept(messages: Sequence[Observed]) -> list[Spans]:
    """Of each message the bytes that its shape depends on. `Unfit`, `WireError` or `IndexError` if they have no shape.

    Sessions that agree in them, in the lengths of their messages, and in what `relations` tells of their hellos, and of
    which all else that is not bytes is equal, have the same shape.
    """
    if not 0 < len(messages) <= MOST_MESSAGES:
        raise Unfit
    seen = Seen(None)
    found = []
    for message in messages:
        kind, raw = message.kind, message.raw or b""
        found.append(_spans(kind, raw, seen))
        _said(kind, message.raw, seen)
    if seen.size > MOST_BYTES:
        raise Unfit
    return found


def _spans(kind: str, raw: bytes, seen: Seen) -> Spans:
    if kind == "ClientHello":
        return of_client_hello(raw)
    if kind == "ServerHello":
        return _of_server_hello(raw)[0]
    if seen.version in KNOWN and raw:
        if kind == "CertificateVerify":
            return [(0, 8)]
        if kind in ("Finished", "ClientKeyExchange"):
            return [(0, 4)]
        if kind == "ServerKeyExchange" and _is_ecdhe(raw, seen):
            return [(0, 8), (8 + raw[7], 12 + raw[7])]
        if kind == "NewSessionTicket":
            at = 8 if seen.version == TLS12 else 13 + raw[12]
            return [(0, 8), (at if seen.version == TLS12 else 12, at + 2), (at + 2 + (raw[at] << 8 | raw[at + 1]), len(raw))]
    return [(0, len(raw))]


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
    return b"".join([raw[a:b] for a, b in of_client_hello(raw)])


def of_client_hello(raw: bytes) -> Spans:
    _whole(raw, 1)
    start = at = 39 + raw[38]
    kept = [(0, 6), (38, 39)]
    at += 2 + (raw[at] << 8 | raw[at + 1])
    at += 1 + raw[at]
    total = len(raw)
    if at < total:
        at += 2
    while at < total:
        code, end = raw[at] << 8 | raw[at + 1], at + 4 + (raw[at + 2] << 8 | raw[at + 3])
        if code in UNREAD:
            kept.append((start, at + 4))
            start = end
        elif code == KEY_SHARE:
            kept.append((start, at + 6))
            kept += _entries(raw, at + 6, end, 4, 0)
            start = end
        elif code == PRE_SHARED_KEY:
            kept.append((start, at + 6))
            between = at + 6 + (raw[at + 4] << 8 | raw[at + 5])
            kept += _entries(raw, at + 6, between, 2, 4)
            kept.append((between, between + 2))
            kept += _entries(raw, between + 2, end, 1, 0)
            start = end
        at = end
    if at != total:
        raise Unfit
    kept.append((start, total))
    return kept


def _entries(raw: bytes, at: int, end: int, head: int, tail: int) -> Spans:
    """The heads of a list of entries: each ends in the length (2 bytes, 1 if it is all) of what follows, then `tail` bytes."""
    found = []
    while at < end:
        found.append((at, at + head))
        at += head + tail + (raw[at] if head == 1 else raw[at + head - 2] << 8 | raw[at + head - 1])
    if at != end or end > len(raw):
        raise Unfit
    return found


def _server_hello(raw: bytes, hello: bytes) -> tuple[object, int, int]:
    """The hello without random, session id and key share but with their relations; the version and suite selected."""
    kept, version, suite = _of_server_hello(raw)
    return (b"".join([raw[a:b] for a, b in kept]), relations(raw, hello)), version, suite


def relations(raw: bytes, hello: bytes) -> tuple[bool, bytes]:
    """Whether a ServerHello echoes the session id of the hello, and the sentinel that its random ends in."""
    random = raw[6:38]
    return raw[38 : 39 + raw[38]] == hello[38 : 39 + hello[38]], random[-8:] if random[24:31] == b"DOWNGRD" else b""


def _of_server_hello(raw: bytes) -> tuple[Spans, int, int]:
    _whole(raw, 2)
    if raw[6:38] == HELLO_RETRY_RANDOM:
        raise Unfit
    start = at = 39 + raw[38]
    version, suite = raw[4] << 8 | raw[5], raw[at] << 8 | raw[at + 1]
    kept = [(0, 6), (38, 39)]
    at += 3
    total = len(raw)
    if at < total:
        at += 2
    while at < total:
        code, end = raw[at] << 8 | raw[at + 1], at + 4 + (raw[at + 2] << 8 | raw[at + 3])
        if code == KEY_SHARE:
            kept.append((start, at + 8))
            if at + 8 + (raw[at + 6] << 8 | raw[at + 7]) != end:
                raise Unfit
            start = end
        elif code == VERSIONS:
            version = raw[at + 4] << 8 | raw[at + 5]
        at = end
    if at != total:
        raise Unfit
    kept.append((start, total))
    return kept, version, suite


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
    if _is_ecdhe(raw, seen):
        at = 8 + raw[7]
        if len(raw) != at + 4 + (raw[at + 2] << 8 | raw[at + 3]):
            raise Unfit
        return raw[5:7], raw[at : at + 2]
    parsed = parse_server_key_exchange(raw[4:], known.kx)
    return parsed.group, parsed.scheme, parsed.psk_hint, parsed.prime


def _is_ecdhe(raw: bytes, seen: Seen) -> bool:
    """Its group is a named one, and its key not empty."""
    known = registry.SUITES.get(seen.suite or 0)
    return known is not None and known.kx == "ECDHE" and raw[4] == 3 and raw[7] > 0


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
