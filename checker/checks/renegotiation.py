"""renegotiation_info (RFC 5746): empty in a first handshake, bound to the one before in a renegotiation, or absent in both."""

from __future__ import annotations

from wirestate.checker.checks.report import report
from wirestate.checker.facts_handshakes import TLS13, Handshake
from wirestate.checker.facts_view import RENEGOTIATION, Offer
from wirestate.reference.wire import registry


def renegotiation_info(h: Handshake, earlier: list[Handshake]) -> None:
    """Judge both hellos. `secure` is decided by the first handshake of the connection."""
    if h.version == TLS13 or _blind(earlier):
        return
    if not any(e.finished() for e in earlier):
        _first(h)
    elif (secure := _secure(earlier[0])) is not None:
        if secure:
            _again(h)
        else:
            _insecure(h, earlier[0])


def _blind(earlier: list[Handshake]) -> bool:
    """A Finished before this was not shown: what must be bound to is not known."""
    return any(e.at(i).parsed is None for e in earlier for i in e.places("Finished"))


def _secure(h: Handshake) -> bool | None:
    answer = h.answer()
    return None if answer is None else RENEGOTIATION in answer.types


def _first(h: Handshake) -> None:
    offer, answer = h.first_offer(), h.answer()
    if offer is not None and offer.renegotiation:
        _mismatch(h, h.place("ClientHello"), offer.renegotiation, b"", "RFC 5746 §3.6")
    if answer is not None and answer.renegotiation:
        _mismatch(h, h.place("ServerHello"), answer.renegotiation, b"", "RFC 5746 §3.4")


def _again(h: Handshake) -> None:
    offer, answer, before = h.first_offer(), h.answer(), h.previous
    if offer is not None:
        if registry.EMPTY_RENEGOTIATION_INFO_SCSV in offer.suites:
            report(h.conversation, h.place("ClientHello"), "renegotiation-scsv",
                   "A renegotiating ClientHello must prove the handshake before, not signal a first one",
                   got="TLS_EMPTY_RENEGOTIATION_INFO_SCSV", alert="handshake_failure")  # fmt: skip
        elif offer.renegotiation is None:
            _absent(h, h.place("ClientHello"))
        elif "client" in before and offer.renegotiation != before["client"]:
            _mismatch(h, h.place("ClientHello"), offer.renegotiation, before["client"], "RFC 5746 §3.7")
    if answer is None:
        return
    if answer.renegotiation is None:
        _absent(h, h.place("ServerHello"))
    elif {"client", "server"} <= before.keys() and answer.renegotiation != before["client"] + before["server"]:
        _mismatch(h, h.place("ServerHello"), answer.renegotiation, before["client"] + before["server"], "RFC 5746 §3.5")


def _insecure(h: Handshake, first: Handshake) -> None:
    """The server did not answer what the first ClientHello signalled, or nothing was signalled: RFC 5746 section 4.2."""
    offer, answer, before = h.first_offer(), h.answer(), first.first_offer()
    if offer is not None and before is not None and _signals(before) and not _signals(offer):
        report(h.conversation, h.place("ClientHello"), "renegotiation-info-missing",
               "A client that signals secure renegotiation has to do so in a renegotiation too, though the server did not answer it",
               expected=("renegotiation_info",), alert="", cite="RFC 5746 §4.2")  # fmt: skip
    if answer is not None and answer.renegotiation is not None:
        report(h.conversation, h.place("ServerHello"), "renegotiation-info-mismatch",
               "The first ServerHello had no renegotiation_info, so this one may have none", got=answer.renegotiation.hex() or "empty",
               alert="handshake_failure", cite="RFC 5746 §4.2")  # fmt: skip


def _signals(offer: Offer) -> bool:
    return RENEGOTIATION in offer.types or registry.EMPTY_RENEGOTIATION_INFO_SCSV in offer.suites


def _absent(h: Handshake, place: int | None) -> None:
    report(h.conversation, place, "renegotiation-info-missing",
           "The connection agreed on secure renegotiation, so this hello must have renegotiation_info",
           expected=("renegotiation_info",), alert="handshake_failure")  # fmt: skip


def _mismatch(h: Handshake, place: int | None, got: bytes, expected: bytes, cite: str) -> None:
    what = "be empty, as this is the first handshake" if not expected else "repeat the Finished of the handshake before"
    report(h.conversation, place, "renegotiation-info-mismatch", f"renegotiation_info must {what}",
           got=got.hex(), expected=(expected.hex() or "empty",), alert="handshake_failure", cite=cite)  # fmt: skip
