"""Certificates as messages of the protocol: can they be read, do they fit the suite, are they in order; and what they say.

Who trusts them, and whether they are still valid, is for the summary: an expired certificate is no deviation of the protocol.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from wirestate.checker.checks.report import report, unverified
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake
from wirestate.checker.facts_view import certificate_of
from wirestate.reference.crypto.certificates import CertificateInfo, Link, chain_links, describe
from wirestate.reference.crypto.errors import CryptoError, MalformedDer
from wirestate.reference.wire.compression import decompress_certificate
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import compress_certificate
from wirestate.reference.wire.handshake import Certificate, CertificateEntry, CompressedCertificate

KINDS = ("Certificate", "CompressedCertificate")
OTHER_FORMS = {"client": (9, 19), "server": (9, 20)}
"""The extensions that agree on another form of certificate (RFC 6091), or on a bare key instead (RFC 7250)."""
X509 = b"\0"
ENCRYPTS = frozenset({"RSA"})
SIGNS = {
    "RSA": frozenset({"RSA", "RSA-PSS"}), "ECDSA": frozenset({"EC", "Ed25519", "Ed448"}), "DSS": frozenset({"DSA"}),
}  # fmt: skip
"""The authentication of a suite, and the keys that it takes (RFC 5246 section 7.4.2, RFC 8422 section 5.3)."""

described = lru_cache(maxsize=256)(describe)
linked = lru_cache(maxsize=256)(chain_links)


def check(h: Handshake) -> None:
    """Judge every certificate list of the handshake."""
    for i in h.items:
        if h.at(i).kind in KINDS and h.at(i).parsed is not None and not other_form(h, h.at(i).observed.sender):
            _list(h, i)


def fill(hs: Sequence[Handshake]) -> None:
    """The first chain of each side, for the summary: under "chain" the server's, under "client_chain" the client's."""
    for key, sender in (("chain", "server"), ("client_chain", "client")):
        shown = [_ders(h, i) for h in hs for kind in KINDS for i in h.places(kind, sender) if not other_form(h, sender)]
        chain = next(filter(None, shown), None) or (_printed(hs) if sender == "server" else ())
        said = [_said(der) for der in chain]
        if said and said[0]:  # without the first, the second would pass for it
            hs[0].conversation.negotiated[key] = [entry for entry in said if entry]


def entries(h: Handshake, place: int) -> tuple[CertificateEntry, ...]:
    """What a Certificate holds, packed or not; nothing if it cannot be unpacked."""
    certificate = certificate_of(h.at(place).parsed)
    return () if certificate is None else certificate.entries


def other_form(h: Handshake, sender: str) -> bool:
    """Whether the side shows something else than X.509: the server's answer says so."""
    answer = h.parsed("EncryptedExtensions" if h.version == TLS13 else "ServerHello")
    return answer is not None and any(e.type in OTHER_FORMS[sender] and e.data != X509 for e in answer.extensions)


def _ders(h: Handshake, place: int) -> tuple[bytes, ...]:
    return tuple(entry.cert for entry in entries(h, place))


def _list(h: Handshake, place: int) -> None:
    if isinstance(h.at(place).parsed, CompressedCertificate):
        _packing(h, place)
    if not _unpacks(h, place):
        return
    ders = _ders(h, place)
    sender = h.at(place).observed.sender
    for number, der in enumerate(ders):
        try:
            described(der)
        except MalformedDer as error:
            report(h.conversation, place, "certificate-malformed",
                   f"Certificate {number} of the {sender}'s list is no certificate in DER: {error}",
                   got=der[:16].hex(), alert="bad_certificate", layer="certificate",
                   cite="RFC 8446 §4.4.2" if h.version == TLS13 else "RFC 5246 §7.4.2")  # fmt: skip
        except CryptoError as error:
            unverified(h.conversation, f"certificate {number} of the {sender}'s list was not judged: {error}")
    _order(h, place, ders)
    if h.version == TLS12 and sender == "server" and ders:
        _key_of_suite(h, place, ders[0])


def _packing(h: Handshake, place: int) -> None:
    """A list may be packed only in a way that the peer listed (RFC 8879 section 4)."""
    message = h.at(place)
    by_server = message.observed.sender == "server"
    asked = h.hello_place if by_server else max((i for i in h.places("CertificateRequest") if i < place), default=None)
    if asked is None or h.at(asked).parsed is None:
        return
    try:
        listed = compress_certificate(h.at(asked).parsed.extensions, "CH" if by_server else "CR")
    except WireError:
        return
    if message.parsed.algorithm not in listed:
        report(h.conversation, place, "certificate-packing-not-offered",
               f"The {message.observed.sender} packed its certificates with algorithm {message.parsed.algorithm}, which was not offered",
               got=str(message.parsed.algorithm), expected=tuple(map(str, listed)), layer="certificate")  # fmt: skip


def _unpacks(h: Handshake, place: int) -> bool:
    """Whether a list can be had; if it was packed wrongly, that is reported."""
    parsed = h.at(place).parsed
    if not isinstance(parsed, CompressedCertificate):
        return isinstance(parsed, Certificate)
    try:
        if decompress_certificate(parsed) is not None:
            return True
        unverified(h.conversation, f"the certificates were not read: packed with algorithm {parsed.algorithm}, which is not known here")
    except WireError as error:
        report(h.conversation, place, "certificate-malformed", f"The CompressedCertificate does not unpack: {error}",
               alert=error.alert, layer="certificate", cite="RFC 8879 §4")  # fmt: skip
    return False


def _order(h: Handshake, place: int, ders: tuple[bytes, ...]) -> None:
    wrong = next((n for n, link in enumerate(linked(ders), 1) if link in (Link.OTHER_ISSUER, Link.BAD_SIGNATURE)), None)
    if wrong is None:
        return
    sender, info, before = h.at(place).observed.sender, _info(ders[wrong]), _info(ders[wrong - 1])
    report(h.conversation, place, "certificate-order",
           f"Certificate {wrong} of the {sender}'s list does not certify the one before it", got="" if info is None else info.subject,
           expected=() if before is None else (before.issuer,), alert="", layer="certificate", severity="warning",
           cite="RFC 8446 §4.4.2" if h.version == TLS13 else "RFC 5246 §7.4.2")  # fmt: skip


def _key_of_suite(h: Handshake, place: int, leaf: bytes) -> None:
    """Not judged after an earlier finding: a changed suite would make every certificate wrong."""
    suite, info = h.suite, _info(leaf)
    if suite is None or info is None or info.public_key is None or info.public_key.kind == "other":
        return
    allowed = ENCRYPTS if suite.kx in ("RSA", "RSA_PSK") else SIGNS.get(suite.auth, frozenset())
    earlier = any(f.severity == "error" and h.items[0] <= f.index <= place for f in h.conversation.findings)
    if suite.kx == "DH_static" or not allowed or info.public_key.kind in allowed or earlier:
        return
    report(h.conversation, place, "certificate-wrong-key",
           f"The server's certificate has a key {info.key}, with which {suite.name} cannot be used",
           got=info.key, expected=tuple(sorted(allowed)), layer="certificate")  # fmt: skip


def _info(der: bytes) -> CertificateInfo | None:
    try:
        return described(der)
    except CryptoError:
        return None


def _said(der: bytes) -> dict[str, Any] | None:
    """A certificate as the summary shows it; times in ISO 8601."""
    info = _info(der)
    if info is None:
        return None
    return {
        "subject": info.subject, "issuer": info.issuer, "names": list(info.names), "key": info.key,
        "not_before": info.not_before.isoformat(), "not_after": info.not_after.isoformat(),
    }  # fmt: skip


def _printed(hs: Sequence[Handshake]) -> tuple[bytes, ...]:
    """The server's certificates that a client printed, if its messages are shown without bytes."""
    session = hs[0].conversation.session
    if session.local != "client" or not any(h.at(i).observed.raw is None for h in hs for i in h.places("Certificate", "server")):
        return ()
    found = []
    for block in session.extra.get("chain_pem", "").split("-----END CERTIFICATE-----"):
        _, begin, text = block.partition("-----BEGIN CERTIFICATE-----")
        try:
            found += [base64.b64decode("".join(text.split()), validate=True)] if begin else []
        except binascii.Error:
            continue
    return tuple(found)
