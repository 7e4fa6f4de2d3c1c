"""Signatures of the handshake: CertificateVerify of both sides, and ServerKeyExchange of TLS 1.2. They need no key log.

What cannot be told is a reason, never a deviation. A signature that may fail because of something else that is wrong
is not reported again.
"""

from __future__ import annotations

from functools import lru_cache, partial

from wirestate.checker.checks.certificates import KINDS, entries
from wirestate.checker.checks.finished import Wrong, excused
from wirestate.checker.checks.report import report, scheme_name, unverified
from wirestate.checker.checks.transcript import covered, digest, hash_name
from wirestate.checker.facts_handshakes import TLS12, TLS13, Handshake
from wirestate.reference.crypto import signatures as crypto
from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.crypto.signatures import PublicKey, Result
from wirestate.reference.wire.messages import CertificateVerify, ParsedServerKeyExchange
from wirestate.values import dataclass

DELEGATED = 34
NAMES = {
    ("CertificateVerify", "server"): "certificate_verify", ("CertificateVerify", "client"): "client_certificate_verify",
    ("ServerKeyExchange", "server"): "server_key_exchange",
}  # fmt: skip
CITES = {
    ("CertificateVerify", TLS13): "RFC 8446 §4.4.3", ("CertificateVerify", TLS12): "RFC 5246 §7.4.8",
    ("ServerKeyExchange", TLS12): "RFC 5246 §7.4.3",
}  # fmt: skip

public_key = lru_cache(maxsize=256)(crypto.public_key)


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature with what it should cover and the key that should have made it."""

    scheme: int
    signature: bytes
    data: bytes
    key: PublicKey


class Unknown(Exception):
    """Why a signature cannot be verified."""


def check(h: Handshake) -> tuple[set[int], list[Wrong]]:
    """The places of the signatures that verify, and of the ServerKeyExchange that have none; what is wrong with the others."""
    good: set[int] = set()
    wrong: list[Wrong] = []
    for i in h.items:
        message = h.at(i)
        if (message.kind, message.observed.sender) not in NAMES or message.observed.raw is None or _misplaced(h, i):
            continue
        unsigned = message.kind == "ServerKeyExchange" and getattr(message.parsed, "scheme", 0) is None
        if unsigned or _judge(h, i, wrong):
            good.add(i)
    return good, wrong


def _misplaced(h: Handshake, place: int) -> bool:
    """A ServerKeyExchange where the suite has none: a matter of order."""
    return h.at(place).kind == "ServerKeyExchange" and h.suite is not None and h.suite.kx in ("RSA", "DH_static", "TLS13")


def _judge(h: Handshake, place: int, wrong: list[Wrong]) -> bool:
    message = h.at(place)
    kind, sender = message.kind, message.observed.sender
    try:
        signed = _signed(h, place)
    except Unknown as why:
        unverified(h.conversation, f"the signature in the {sender}'s {kind} could not be verified: {why}")
        return False
    result = crypto.verify(signed.key, signed.scheme, signed.signature, signed.data, tls13=h.version == TLS13)
    if result is Result.OK:
        name = NAMES[kind, sender]
        h.conversation.verified += [name] if name not in h.conversation.verified else []
    elif result is Result.UNSUPPORTED:
        what = f"{scheme_name(signed.scheme)} with a key {signed.key.text}"
        unverified(h.conversation, f"the signature in the {sender}'s {kind} could not be verified: {what} is not known here")
    else:
        wrong.append((place, partial(_wrong, h, place, signed, result)))
    return result is Result.OK


def _signed(h: Handshake, place: int) -> Signed:
    """The parts of a signature. `Unknown` if one is missing."""
    parsed = h.at(place).parsed
    if h.version not in (TLS12, TLS13):
        raise Unknown("the hellos are not shown" if h.version is None else "signatures of TLS 1.1 and below are not known here")
    if not isinstance(parsed, CertificateVerify | ParsedServerKeyExchange) or parsed.scheme is None:
        raise Unknown("it could not be read")
    if h.client_random is None or h.parsed("ServerHello") is None:
        raise Unknown("the hellos are not shown")
    key = key_of_signer(h, place)
    data = _covered(h, place, parsed)
    return Signed(parsed.scheme, parsed.signature, data, key)


def key_of_signer(h: Handshake, place: int) -> PublicKey:
    """The key of the last certificate that the signer showed before. `Unknown` if there is none to be had."""
    sender = h.at(place).observed.sender
    shown = [i for i in h.items if i < place and h.at(i).kind in KINDS and h.at(i).observed.sender == sender]
    found = entries(h, shown[-1]) if shown else ()
    if not found:
        raise Unknown("the certificate is not shown")
    if any(e.type == DELEGATED for e in found[0].extensions):
        raise Unknown("it was made with a delegated credential")
    try:
        return public_key(found[0].cert)
    except CryptoError as error:
        raise Unknown(str(error)) from None


def _covered(h: Handshake, place: int, parsed: CertificateVerify | ParsedServerKeyExchange) -> bytes:
    if isinstance(parsed, ParsedServerKeyExchange):
        return crypto.server_key_exchange_input(h.client_random or b"", h.parsed("ServerHello").random, parsed.params)
    data = covered(h, place)
    if data is None:
        raise Unknown("not every message before it is shown")
    if h.version == TLS12:
        return data
    if hash_name(h) is None:
        raise Unknown("the hash of the suite is not known here")
    return crypto.certificate_verify_input_13(h.at(place).observed.sender, digest(h, data))


def _wrong(h: Handshake, place: int, signed: Signed, result: Result) -> None:
    """Report it, unless something else that is wrong with this message or before explains it."""
    said = any(f.index == place and f.severity == "error" for f in h.conversation.findings)
    if said or result is Result.FORBIDDEN or excused(h, place):
        return
    message, version = h.at(place), h.version or TLS12
    kind, sender = message.kind, message.observed.sender
    cite, scheme = CITES.get((kind, version), ""), scheme_name(signed.scheme)
    if result is Result.MISMATCH:
        report(h.conversation, place, "signature-key-mismatch",
               f"The {sender}'s {kind} claims to be signed with {scheme}, which the key of its certificate ({signed.key.text}) cannot do",
               got=scheme, expected=(f"a scheme for {signed.key.text}",), cite=cite)  # fmt: skip
        return
    over = "the key exchange and the two randoms" if kind == "ServerKeyExchange" else "the handshake before it"
    report(h.conversation, place, "signature-invalid",
           f"The signature in the {sender}'s {kind} is not one by the key of its certificate over {over}: "
           "a message was altered, or another key signed",
           got=scheme, expected=(f"a signature that {signed.key.text} verifies",), alert="decrypt_error", layer="crypto",
           cite=cite)  # fmt: skip
