"""Finished and PSK binders, with the secrets of a key log. Only HMAC: standard library.

A key log of another session is a reason, never a deviation. A Finished that fails is reported; one that fails only
because the Finished before it was altered is not.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from wirestate.checker.checks.report import report, unverified
from wirestate.checker.checks.transcript import consequence, covered, digest, hash_name, main_end
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake
from wirestate.checker.facts_view import offer_of

if TYPE_CHECKING:
    from wirestate.checker.observe.keylog import KeyLog

HANDSHAKE_SECRET = {"client": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "server": "SERVER_HANDSHAKE_TRAFFIC_SECRET"}
LABELS_12 = {"client": b"client finished", "server": b"server finished"}


def expand_label(name: str, secret: bytes, label: str, length: int, context: bytes = b"") -> bytes:
    """HKDF-Expand-Label of at most one hash (RFC 8446 section 7.1)."""
    full = b"tls13 " + label.encode()
    info = length.to_bytes(2) + bytes([len(full)]) + full + bytes([len(context)]) + context
    return hmac.digest(secret, info + b"\x01", name)[:length]


def finished_13(name: str, secret: bytes, transcript_hash: bytes) -> bytes:
    size = hashlib.new(name).digest_size
    return hmac.digest(expand_label(name, secret, "finished", size), transcript_hash, name)


def prf_12(name: str, secret: bytes, label: bytes, seed: bytes, length: int) -> bytes:
    """The PRF of TLS 1.2 (RFC 5246 section 5)."""
    a = seed = label + seed
    out = b""
    while len(out) < length:
        a = hmac.digest(secret, a, name)
        out += hmac.digest(secret, a + seed, name)
    return out[:length]


def check(h: Handshake, keys: KeyLog | None) -> set[int]:
    """The places of the Finished that verify."""
    places = [i for i in h.places("Finished") if h.at(i).parsed is not None]
    if not places or h.version not in (TLS12, TLS13):
        return set()
    if h.client_random is None or hash_name(h) is None:
        unverified(h.conversation, "the Finished could not be verified: the hellos are not shown")
        return set()
    if keys is None:
        unverified(h.conversation, "the Finished could not be verified without a key log")
        return set()
    return _all(h, keys, places)


def _all(h: Handshake, keys: KeyLog, places: list[int]) -> set[int]:
    good: set[int] = set()
    bad: list[tuple[int, bytes]] = []
    shown: dict[int, bytes] = {}
    for i in places:
        secret = _secret(h, keys, i)
        data = covered(h, i, shown)
        if secret is None or data is None:
            _unknown(h, keys, i, secret is None)
            continue
        parsed, sender = h.at(i).parsed, h.at(i).observed.sender
        expected = _expected(h, sender, secret, data)
        if parsed.verify_data == expected or parsed.verify_data == _expected(h, sender, secret, covered(h, i) or data):
            good.add(i)
            _verified(h, f"{sender}_finished")
        else:
            bad.append((i, expected))
            shown[i] = b"\x14" + len(expected).to_bytes(3) + expected
    _mismatches(h, bad)
    return good


def _expected(h: Handshake, sender: str, secret: bytes, data: bytes) -> bytes:
    name, value = hash_name(h) or "sha256", digest(h, data)
    return finished_13(name, secret, value) if h.version == TLS13 else prf_12(name, secret, LABELS_12[sender], value, 12)


def _secret(h: Handshake, keys: KeyLog, place: int) -> bytes | None:
    random, sender = h.client_random or b"", h.at(place).observed.sender
    if h.version == TLS12:
        return keys.secret("CLIENT_RANDOM", random)
    end = main_end(h)
    if end is None or place <= end:
        return keys.secret(HANDSHAKE_SECRET[sender], random)
    secret = keys.secret("CLIENT_TRAFFIC_SECRET_0", random)
    name = hash_name(h) or "sha256"
    updates = [i for i in h.places("KeyUpdate", "client") if i < place]
    for _ in updates if secret is not None else ():
        secret = expand_label(name, secret or b"", "traffic upd", len(secret or b""))
    return secret


def _verified(h: Handshake, name: str) -> None:
    if name not in h.conversation.verified:
        h.conversation.verified.append(name)


def _unknown(h: Handshake, keys: KeyLog, place: int, no_secret: bool) -> None:
    random = h.client_random or b""
    if no_secret and random not in keys.randoms:
        reason = f"the key log has no secrets of this session (client random {random.hex()[:16]}…): it may belong to another"
    elif no_secret:
        reason = f"the key log lacks the secret for the {h.at(place).observed.sender}'s Finished"
    else:
        reason = f"the {h.at(place).observed.sender}'s Finished could not be verified: not every message before it is shown"
    unverified(h.conversation, reason)


def _mismatches(h: Handshake, bad: list[tuple[int, bytes]]) -> None:
    if len({h.at(i).observed.sender for i, _ in bad}) == 2:
        unverified(h.conversation, "the Finished of both sides do not verify: the key log itself may be wrong")
    first = min((i for i, _ in bad), default=0)
    for place, expected in bad:
        if consequence(h, first):
            continue
        sender = h.at(place).observed.sender
        report(h.conversation, place, "finished-mismatch",
               f"The {sender}'s Finished does not match the handshake before it: a message was altered, or the keys differ",
               got=h.at(place).parsed.verify_data.hex(), expected=(expected.hex(),), alert="decrypt_error", layer="crypto",
               cite="RFC 8446 §4.4.4" if h.version == TLS13 else "RFC 5246 §7.4.9")  # fmt: skip


# PSK binders


def binders(h: Handshake) -> None:
    """Binders take the PSK: a resumption PSK that the program printed may be the one. No match proves nothing."""
    hello = h.hello_place
    offer = None if hello is None else offer_of(h.at(hello).parsed)
    if hello is None or offer is None or not offer.binders:
        return
    printed = h.conversation.session.extra.get("resumption_psk", "")
    try:
        psk = bytes.fromhex(printed)
    except ValueError:
        psk = b""
    raw, before = h.at(hello).observed.raw, covered(h, hello)
    if psk and raw is not None and before is not None and _binds(psk, before + raw[: offer.binders_at], offer.binders):
        _verified(h, "psk_binder")
    else:
        unverified(h.conversation, "the PSK binder could not be verified: that takes the PSK, which no key log has")


def _binds(psk: bytes, covered_part: bytes, given: tuple[bytes, ...]) -> bool:
    return any(hmac.compare_digest(b, _binder(psk, covered_part, len(b))) for b in given if len(b) in (32, 48))


def _binder(psk: bytes, data: bytes, size: int) -> bytes:
    name = "sha256" if size == 32 else "sha384"
    early = hmac.digest(bytes(size), psk, name)
    key = expand_label(name, early, "res binder", size, hashlib.new(name).digest())
    return finished_13(name, key, hashlib.new(name, data).digest())
