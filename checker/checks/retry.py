"""HelloRetryRequest: what it may ask for, what the second ClientHello must and may change, what the ServerHello keeps."""

from __future__ import annotations

from wirestate.checker.checks.report import Check, extension_name, group_name, report, version_name
from wirestate.checker.facts_handshakes import Handshake
from wirestate.checker.facts_view import EARLY_DATA, SHARES, Offer
from wirestate.reference.wire import registry

MAY_CHANGE = frozenset({21, 41, 42, 44, 51, 0xFE0D})
"""padding, pre_shared_key, early_data, cookie, key_share; and encrypted_client_hello, which is encrypted anew."""


def asks(h: Handshake) -> None:
    place, retry, offer = h.place("HelloRetryRequest"), h.retry(), h.first_offer()
    if retry is None or offer is None:
        return
    if retry.group is None and retry.cookie is None:
        report(h.conversation, place, "hrr-no-change", "The HelloRetryRequest asks for nothing that would change the ClientHello",
               expected=("key_share", "cookie"))  # fmt: skip
    elif retry.group is not None:
        _group(h, place, retry.group, offer)


def _group(h: Handshake, place: int | None, group: int, offer: Offer) -> None:
    name = group_name(group)
    if offer.groups is not None and group not in offer.groups:
        report(h.conversation, place, "hrr-group-not-offered",
               f"The HelloRetryRequest asks for {name}, which the client did not offer",
               got=name, expected=tuple(map(group_name, offer.groups)))  # fmt: skip
    elif offer.shares is not None and group in offer.shares:
        report(h.conversation, place, "hrr-group-already-shared",
               f"The HelloRetryRequest asks for a key share in {name}, which the client had already sent", got=name)  # fmt: skip


def _wanted(h: Handshake) -> int | None:
    """The group asked for, if it could be asked for: what follows from a wrong request is not reported again."""
    retry, offer = h.retry(), h.first_offer()
    if retry is None or offer is None or retry.group not in (offer.groups or ()) or retry.group in (offer.shares or ()):
        return None
    return retry.group


def second_hello(h: Handshake) -> None:
    first, second, retry = h.first_offer(), h.offer(), h.retry()
    hello = h.hello_place
    if first is None or second is None or hello == h.place("ClientHello"):
        return
    if (changed := _changed(first, second)) is not None:
        report(h.conversation, hello, "client-hello-changed",
               f"The second ClientHello must repeat the first one, but its {changed} differs", got=changed)  # fmt: skip
    if EARLY_DATA in second.types:
        report(h.conversation, hello, "early-data-after-hrr", "After a HelloRetryRequest the client may not offer early data",
               got="early_data")  # fmt: skip
    if retry is None:
        return
    if retry.cookie != second.cookie and retry.cookie is not None:
        report(h.conversation, hello, "cookie-not-echoed", "The second ClientHello must return the server's cookie unchanged",
               got="no cookie" if second.cookie is None else second.cookie.hex(), expected=(retry.cookie.hex(),))  # fmt: skip
    group = _wanted(h)
    if group is not None and second.shares is not None and second.shares != (group,):
        report(h.conversation, hello, "hrr-group-ignored",
               f"The second ClientHello must have one key share, in {group_name(group)}",
               got=", ".join(map(group_name, second.shares)), expected=(group_name(group),))  # fmt: skip


def _changed(first: Offer, second: Offer) -> str | None:
    """What differs and may not."""
    fields = (
        ("legacy_version", first.legacy_version, second.legacy_version), ("random", first.random, second.random),
        ("legacy_session_id", first.session_id, second.session_id), ("cipher_suites", first.suites, second.suites),
        ("compression_methods", first.compressions, second.compressions),
    )  # fmt: skip
    for name, before, after in fields:
        if before != after:
            return name
    old = {t: d for t, d in first.pairs if t not in MAY_CHANGE}
    new = {t: d for t, d in second.pairs if t not in MAY_CHANGE}
    different = [t for t in {**old, **new} if old.get(t) != new.get(t)]
    if (SHARES in first.types) and SHARES not in second.types:
        different.append(SHARES)
    return extension_name(different[0]) if different else None


def unasked_cookie(h: Handshake) -> None:
    offer = h.first_offer()
    if offer is not None and offer.cookie is not None and h.hello_place == h.place("ClientHello"):
        report(h.conversation, h.place("ClientHello"), "cookie-unasked", "A first ClientHello may not have a cookie", got="cookie")


def kept(h: Handshake) -> None:
    place, retry, answer = h.place("ServerHello"), h.retry(), h.answer()
    if retry is None or answer is None:
        return
    if answer.version != retry.version:
        report(h.conversation, place, "hrr-version-changed",
               f"The HelloRetryRequest selected {version_name(retry.version)}, the ServerHello {version_name(answer.version)}",
               got=version_name(answer.version), expected=(version_name(retry.version),))  # fmt: skip
    elif answer.suite != retry.suite:
        name, before = registry.suite_name(answer.suite), registry.suite_name(retry.suite)
        report(h.conversation, place, "hrr-suite-changed",
               f"The HelloRetryRequest selected {before}, the ServerHello {name}", got=name, expected=(before,))  # fmt: skip


CHECKS: tuple[Check, ...] = (asks, second_hello, unasked_cookie, kept)
