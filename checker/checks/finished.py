"""Finished, with the secrets of a key log, and PSK binders, with a PSK that was printed. Only HMAC: standard library.

A key log of another session is a reason, never a deviation. A Finished that fails is reported; one that fails only
because the Finished before it was altered is not.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from wirestate.checker.checks.report import report, unverified
from wirestate.checker.checks.transcript import consequence, covered, digest, hash_name, main_end
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake
from wirestate.reference.crypto import keyschedule, prf12

if TYPE_CHECKING:
    from wirestate.checker.conversation import Psk
    from wirestate.checker.observation import Role
    from wirestate.checker.observe.keylog import KeyLog

Wrong = tuple[int, Callable[[], None]]
"""A place, and what reports it. Reports are made in the order of the places, for one may excuse the next."""
HANDSHAKE_SECRET = {"client": "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "server": "SERVER_HANDSHAKE_TRAFFIC_SECRET"}
WHERE = re.compile(r"(?:line|frame) (\d+)")
ENCRYPTED_CLIENT_HELLO = 0xFE0D
BINDER_HASHES = {32: "sha256", 48: "sha384"}
"""The hash of a PSK, told from the length of its binder."""


def check(h: Handshake, keys: KeyLog | None) -> tuple[set[int], list[Wrong]]:
    """The places of the Finished that verify, and what is wrong with the others."""
    places = [i for i in h.places("Finished") if h.at(i).parsed is not None]
    if not places or h.version not in (TLS12, TLS13):
        return set(), []
    if h.client_random is None or hash_name(h) is None:
        unverified(h.conversation, "the Finished could not be verified: the hellos are not shown")
        return set(), []
    if keys is None:
        unverified(h.conversation, "the Finished could not be verified without a key log")
        return set(), []
    return _all(h, keys, places)


def _all(h: Handshake, keys: KeyLog, places: list[int]) -> tuple[set[int], list[Wrong]]:
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
    return good, _mismatches(h, bad)


def _expected(h: Handshake, sender: Role, secret: bytes, data: bytes) -> bytes:
    name, value = hash_name(h) or "sha256", digest(h, data)
    if h.version == TLS13:
        return keyschedule.finished_mac(name, secret, value)
    return prf12.verify_data(name, secret, sender, value)


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
        secret = keyschedule.next_traffic_secret(name, secret or b"")
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


def _mismatches(h: Handshake, bad: list[tuple[int, bytes]]) -> list[Wrong]:
    if len({h.at(i).observed.sender for i, _ in bad}) == 2:
        unverified(h.conversation, "the Finished of both sides do not verify: the key log itself may be wrong")
    first = min((i for i, _ in bad), default=0)
    return [(place, partial(_mismatch, h, place, expected, first)) for place, expected in bad]


def _mismatch(h: Handshake, place: int, expected: bytes, first: int) -> None:
    """Report one, unless the first that fails has an excuse."""
    if excused(h, first):
        return
    sender = h.at(place).observed.sender
    report(h.conversation, place, "finished-mismatch",
           f"The {sender}'s Finished does not match the handshake before it: a message was altered, or the keys differ",
           got=h.at(place).parsed.verify_data.hex(), expected=(expected.hex(),), alert="decrypt_error", layer="crypto",
           cite="RFC 8446 §4.4.4" if h.version == TLS13 else "RFC 5246 §7.4.9")  # fmt: skip


def excused(h: Handshake, place: int) -> bool:
    """Whether a mismatch at `place` may have another cause than its sender; the cause becomes a reason."""
    message, session = h.at(place).observed, h.conversation.session
    if consequence(h, place):
        return True
    cause = ""
    lost = WHERE.match(session.cut)
    if lost and int(lost[1]) < message.where:
        cause = f"part of the source is missing ({session.cut})"
    elif any(e.type == ENCRYPTED_CLIENT_HELLO for i in h.places("ClientHello") for e in getattr(h.at(i).parsed, "extensions", ())):
        cause = "the ClientHello that counts may be the encrypted one"
    if cause:
        unverified(h.conversation, f"the {message.sender}'s {message.kind} at {session.unit} {message.where} was not verified: {cause}")
    return bool(cause)


# PSK binders


def binders(h: Handshake) -> None:
    """Binders take the PSK: one that is known may be the one. No match proves nothing, for it may be another's."""
    hello = h.hello_place
    offer = h.offer()
    if hello is None or offer is None or not offer.binders:
        return
    raw, before = h.at(hello).observed.raw, covered(h, hello)
    signed = None if raw is None or before is None else before + raw[: offer.binders_at]
    if signed is not None and any(_binds(psk, signed, offer.binders) for psk in h.conversation.psks):
        _verified(h, "psk_binder")
    else:
        unverified(h.conversation, "the PSK binder could not be verified: that takes the PSK, which no key log has")


def _binds(psk: Psk, signed: bytes, given: tuple[bytes, ...]) -> bool:
    return any(hmac.compare_digest(b, _binder(BINDER_HASHES[len(b)], psk, signed)) for b in given if len(b) in BINDER_HASHES)


def _binder(name: str, psk: Psk, signed: bytes) -> bytes:
    key = keyschedule.binder_key(name, psk.key, external=psk.external)
    return keyschedule.finished_mac(name, key, hashlib.new(name, signed).digest())
