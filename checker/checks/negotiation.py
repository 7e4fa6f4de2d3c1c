"""What the server chose was offered: version, suite, compression, group, PSK, session id, ALPN; and the downgrade mark.

Each function looks at one handshake and says nothing where a message that it needs is missing.
"""

from __future__ import annotations

from wirestate.checker.checks.report import (
    Check, extension_name, group_name, report, version_name,
)  # fmt: skip
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake
from wirestate.checker.facts_view import (
    EARLY_DATA, EMS, GROUPS, PSK_MODES, SCHEMES, SHARES, Answer, Offer, opened,
)  # fmt: skip
from wirestate.reference.wire import registry

SIGNALS = frozenset({registry.EMPTY_RENEGOTIATION_INFO_SCSV, registry.FALLBACK_SCSV})
PSK_KE, PSK_DHE_KE = 0, 1


def owed_13(h: Handshake, alert: str = "illegal_parameter") -> str:
    """The alert for what only a server of TLS 1.3 must refuse: nothing if an older version was selected."""
    return alert if h.version in (None, TLS13) else ""


def pair(h: Handshake) -> tuple[int, Offer, Answer] | None:
    """The ServerHello's place, with the offer and the answer; None unless both can be read."""
    place, offer, answer = h.place("ServerHello"), h.offer(), h.answer()
    return None if place is None or offer is None or answer is None else (place, offer, answer)


def version(h: Handshake) -> None:
    if (found := pair(h)) is None:
        return
    place, offer, answer = found
    if answer.version != TLS13 and 43 in answer.types:
        report(h.conversation, place, "version-not-offered", "supported_versions of a ServerHello may only select TLS 1.3 or later, "
               f"but the server put {version_name(answer.version)} there", got=version_name(answer.version))  # fmt: skip
    elif not offer.offers(answer.version):
        offered = tuple(version_name(v) for v in offer.versions or (offer.legacy_version,) if not registry.is_grease(v))
        report(h.conversation, place, "version-not-offered",
               f"The server selected {version_name(answer.version)}, which the client did not offer",
               got=version_name(answer.version), expected=offered,
               alert="illegal_parameter" if answer.version == TLS13 else "protocol_version")  # fmt: skip
    if answer.version == TLS13 and answer.legacy_version != TLS12:
        report(h.conversation, place, "legacy-version", "legacy_version of a TLS 1.3 ServerHello must say TLS 1.2",
               got=version_name(answer.legacy_version), expected=("TLS 1.2",))  # fmt: skip


def suite(h: Handshake) -> None:
    for kind, answer in (("HelloRetryRequest", h.retry()), ("ServerHello", h.answer())):
        offer = h.offer() if kind == "ServerHello" else h.first_offer()
        if answer is not None and offer is not None:
            _suite(h, h.place(kind), offer, answer, retry=kind == "HelloRetryRequest")


def _suite(h: Handshake, place: int | None, offer: Offer, answer: Answer, *, retry: bool) -> None:
    name = registry.suite_name(answer.suite)
    if answer.suite not in offer.suites or answer.suite in SIGNALS:
        offered = tuple(registry.suite_name(s) for s in offer.suites if s not in SIGNALS and not registry.is_grease(s))
        report(h.conversation, place, "suite-not-offered", f"The server selected {name}, which the client did not offer",
               got=name, expected=offered)  # fmt: skip
        return
    known = registry.SUITES.get(answer.suite)
    if known is not None and offer.offers(answer.version) and known.tls13 != (retry or answer.version == TLS13):
        report(h.conversation, place, "suite-wrong-version",
               f"The server selected {version_name(answer.version)} together with {name}, which does not exist in it",
               got=name)  # fmt: skip


def compression(h: Handshake) -> None:
    hello, offer = h.hello_place, h.offer()
    if offer is not None and offer.offers_13 and offer.compressions != (0,):
        report(h.conversation, hello, "compression-offered", "A ClientHello for TLS 1.3 must offer no compression",
               got=str(list(offer.compressions)), expected=("[0]",), alert=owed_13(h))  # fmt: skip
    if (found := pair(h)) is None:
        return
    place, given, answer = found
    if answer.compression not in ((0,) if answer.version == TLS13 else given.compressions):
        report(h.conversation, place, "compression-not-offered",
               f"The server selected compression method {answer.compression}, which the client did not offer",
               got=str(answer.compression), expected=tuple(map(str, given.compressions)))  # fmt: skip


def group(h: Handshake) -> None:
    if (found := pair(h)) is None:
        return
    place, offer, answer = found
    if answer.version != TLS13:
        _group_12(h, offer)
    elif answer.group is None:
        _no_share(h, place, offer, answer)
    elif offer.groups is not None and answer.group not in offer.groups:
        report(h.conversation, place, "group-not-offered",
               f"The server's key share is in {group_name(answer.group)}, which the client did not offer",
               got=group_name(answer.group), expected=tuple(map(group_name, offer.groups)))  # fmt: skip
    elif offer.shares is not None and answer.group not in offer.shares:
        retry = h.retry()
        code = "key-share-not-offered" if retry is None or retry.group is None else "hrr-group-ignored"
        report(h.conversation, place, code,
               f"The server answered with a key share in {group_name(answer.group)}, for which the client sent none",
               got=group_name(answer.group), expected=tuple(map(group_name, offer.shares)))  # fmt: skip


def _no_share(h: Handshake, place: int, offer: Offer, answer: Answer) -> None:
    if answer.psk is None:
        report(h.conversation, place, "missing-key-share", "The ServerHello has neither key_share nor pre_shared_key",
               alert="missing_extension", expected=("key_share",))  # fmt: skip


def _group_12(h: Handshake, offer: Offer) -> None:
    place, exchange = h.place("ServerKeyExchange"), h.parsed("ServerKeyExchange")
    used = getattr(exchange, "group", None)
    if used is not None and offer.groups is not None and used not in offer.groups:
        report(h.conversation, place, "group-not-offered",
               f"The server's key is on {group_name(used)}, which the client did not offer",
               got=group_name(used), expected=tuple(map(group_name, offer.groups)), cite="RFC 8422 §5.1")  # fmt: skip


def psk(h: Handshake) -> None:
    if (found := pair(h)) is None:
        return
    place, offer, answer = found
    if answer.version != TLS13 or answer.psk is None or offer.psks is None:
        return
    if answer.psk >= offer.psks:
        report(h.conversation, place, "psk-out-of-range",
               f"The server selected PSK {answer.psk}, but the client offered {offer.psks}, counted from 0",
               got=str(answer.psk), expected=tuple(map(str, range(offer.psks)))[:8])  # fmt: skip
    used = PSK_KE if answer.group is None else PSK_DHE_KE
    if offer.psk_modes is not None and used not in offer.psk_modes:
        name = ("psk_ke", "psk_dhe_ke")[used]
        report(h.conversation, place, "psk-mode-not-offered",
               f"The server used the PSK with the mode {name}, which the client did not offer", got=name)  # fmt: skip


def offer_complete(h: Handshake) -> None:
    """What a ClientHello for TLS 1.3 must have."""
    for place in h.places("ClientHello"):
        if h.at(place).parsed is None:
            continue
        offer = _offer_at(h, place)
        _psk_offer(h, place, offer)
        if offer.offers_13:
            for missing in _missing(offer):
                report(h.conversation, place, "missing-extension",
                       f"A ClientHello that offers TLS 1.3 like this must have {extension_name(missing)}",
                       expected=(extension_name(missing),), alert=owed_13(h, "missing_extension"))  # fmt: skip


def _offer_at(h: Handshake, place: int) -> Offer:
    offer: Offer = opened(h.at(place))
    return offer


def _missing(offer: Offer) -> list[int]:
    needed = [] if offer.psks is not None else [SCHEMES, GROUPS]
    if offer.groups is not None:
        needed.append(SHARES)
    if offer.shares is not None:
        needed.append(GROUPS)
    if offer.psks is not None:
        needed.append(PSK_MODES)
    return [kind for kind in dict.fromkeys(needed) if kind not in offer.types]


def _psk_offer(h: Handshake, place: int, offer: Offer) -> None:
    if offer.psks is not None and offer.pairs[-1][0] != 41:
        report(h.conversation, place, "psk-not-last", "pre_shared_key must be the last extension of a ClientHello",
               got=extension_name(offer.pairs[-1][0]), expected=("pre_shared_key",), alert=owed_13(h))  # fmt: skip
    if EARLY_DATA in offer.types and offer.psks is None:
        report(h.conversation, place, "early-data-without-psk", "The client offers early data without a PSK to protect it",
               expected=("pre_shared_key",), alert=owed_13(h))  # fmt: skip


def session_id(h: Handshake) -> None:
    for kind, answer, offer in (("HelloRetryRequest", h.retry(), h.first_offer()), ("ServerHello", h.answer(), h.offer())):
        if answer is None or offer is None or answer.version != TLS13 or answer.session_id == offer.session_id:
            continue
        report(h.conversation, h.place(kind), "session-id-not-echoed",
               f"The {kind} must return the client's legacy_session_id unchanged",
               got=answer.session_id.hex(), expected=(offer.session_id.hex(),))  # fmt: skip


def alpn(h: Handshake) -> None:
    offer = h.offer()
    for kind, answer in (("ServerHello", h.answer()), ("EncryptedExtensions", h.encrypted())):
        if answer is None or offer is None or offer.alpn is None or answer.alpn is None:
            continue
        if answer.alpn[0] not in offer.alpn:
            report(h.conversation, h.place(kind), "alpn-not-offered",
                   f"The server chose the application protocol {answer.alpn[0]!r}, which the client did not offer",
                   got=answer.alpn[0], expected=offer.alpn)  # fmt: skip


def early_data(h: Handshake) -> None:
    """Early data that was not offered at all is an unsolicited extension, and reported as that."""
    accepted, answer, offer = h.encrypted(), h.answer(), h.offer()
    if accepted is None or answer is None or offer is None or answer.psk == 0:
        return
    if EARLY_DATA not in accepted.types & offer.types:
        return
    report(h.conversation, h.place("EncryptedExtensions"), "early-data-not-first-psk",
           "The server accepted early data, which the first PSK protects, without selecting that PSK",
           got="none" if answer.psk is None else str(answer.psk), expected=("0",))  # fmt: skip


def sentinel(h: Handshake) -> None:
    if (found := pair(h)) is None:
        return
    place, offer, answer = found
    if answer.version < TLS13 and offer.offers_13 and h.parsed("ServerHello").downgrade_sentinel is not None:
        report(h.conversation, place, "downgrade-sentinel",
               f"The server speaks TLS 1.3 and the client offered it, yet {version_name(answer.version)} was selected: "
               "somebody on the path may have altered the ClientHello, and the client must give up",
               got=answer.random[-8:].hex(), expected=("TLS 1.3",))  # fmt: skip


def master_secret(h: Handshake, earlier: list[Handshake]) -> None:
    """A session resumed on the connection that made it keeps its use of the extended master secret."""
    if (found := pair(h)) is None or not h.resumed or found[2].version == TLS13:
        return
    place, _, answer = found
    for old in earlier:
        before = old.answer()
        if before is not None and before.session_id == answer.session_id and (EMS in before.types) != (EMS in answer.types):
            report(h.conversation, place, "ems-mismatch",
                   "The session was made and is resumed with different use of the extended master secret",
                   alert="handshake_failure")  # fmt: skip


CHECKS: tuple[Check, ...] = (
    version, suite, compression, group, psk, offer_complete, session_id, alpn, early_data, sentinel,
)  # fmt: skip
