"""The operational summary of a conversation, and the likely cause in words when its handshake failed.

It judges nothing: verdicts come from the monitor and the checks. Times are compared with `at`, the moment of the
recording (or now), never with a clock of its own choosing inside. Standard library only.
"""

from __future__ import annotations

import ipaddress
import math
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from itertools import takewhile
from typing import Any

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.outcome import fatal_alert, finished

CERTIFICATE_ALERTS = frozenset({
    "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown",
    "unknown_ca",
})  # fmt: skip

CAUSES: Mapping[str, str] = {
    "protocol_version": "no common protocol version: the {sender} accepts none that the {peer} offers",
    "insufficient_security": "the {sender} wants stronger suites or keys than the {peer} offers",
    "no_application_protocol": "no common application protocol: the {sender} accepts none of those offered{alpn}",
    "unrecognized_name": "the server has no host of the name asked for by SNI{sni}",
    "certificate_required": "the server requires a client certificate and the client sent none",
    "no_certificate": "the {sender} has no certificate to send",
    "access_denied": "the {sender} knows who the {peer} is and does not let it in",
    "unknown_psk_identity": "the server does not know the pre-shared key that the client named",
    "unknown_ca": "the {sender} does not trust the authority that signed the {peer}'s certificate{issuer}",
    "certificate_expired": "the {sender} holds the {peer}'s certificate to be expired or not yet valid",
    "certificate_revoked": "the {peer}'s certificate was revoked by its authority",
    "certificate_unknown": "the {sender} did not accept the {peer}'s certificate, for a reason that it does not say",
    "unsupported_certificate": "the {sender} cannot use a certificate of the {peer}'s kind",
    "bad_certificate": "the {peer}'s certificate is damaged, signed wrongly, or for another name",
    "bad_certificate_status_response": "the stapled OCSP response did not satisfy the {sender}",
    "decrypt_error": "a signature, Finished or PSK binder of the {peer} did not verify: wrong key, or altered",
    "bad_record_mac": "the {sender} could not decrypt a record of the {peer}: keys differ, or it was altered",
    "inappropriate_fallback": "the client fell back to an older version although the server speaks a newer one",
    "missing_extension": "the {peer}'s hello lacks an extension that the {sender} needs",
    "unsupported_extension": "the {peer} sent an extension that was not offered",
    "no_renegotiation": "the {sender} does not renegotiate",
    "unexpected_message": "the {sender} got a message that it did not expect",
    "decode_error": "the {sender} could not parse a message of the {peer}",
    "illegal_parameter": "the {sender} holds a value in a message of the {peer} to be illegal",
    "internal_error": "something failed inside the {sender}; its log may say what",
    "ech_required": "the client insists on encrypted ClientHello and the server did not accept it",
}  # fmt: skip


def summarise(conversation: Conversation, *, at: datetime | None = None) -> dict[str, Any]:
    """What people ask about a connection, ready for JSON. Keys that the source does not tell are absent."""
    moment = at or datetime.now(UTC)
    out: dict[str, Any] = {k: plain(v) for k, v in conversation.negotiated.items() if v is not None}
    _fill_from_print(out, conversation.session.extra)
    if not any(m.kind == "ServerHello" for m in conversation.messages):
        out.pop("verification", None)  # openssl prints OK although there was nothing to verify
    if chain := out.get("chain"):
        out["chain"] = [_with_days_left(c, moment) for c in chain]
        _set(out, "name_match", _name_match(out))
    _set(out, "certificate_problems", list(_certificate_problems(out, moment)) or None)
    _set(out, "diagnosis", diagnose(conversation, at=moment) or None)
    return out


def diagnose(conversation: Conversation, *, at: datetime | None = None) -> list[str]:
    """The likely causes of a failed handshake, the likeliest first; nothing when it did not fail."""
    alert = fatal_alert(conversation)
    if alert is None:
        return list(_without_alert(conversation))
    causes = [_explain(conversation, alert)]
    if alert.facts.get("description") in CERTIFICATE_ALERTS and alert.observed.sender == "client":
        summary = {k: plain(v) for k, v in conversation.negotiated.items()}
        causes += _certificate_evidence(summary, str(alert.facts["description"]), at or datetime.now(UTC))
    return causes


def plain(value: Any) -> Any:
    """`value` as JSON can say it: times as ISO 8601, bytes as hex, sets sorted."""
    match value:
        case datetime():
            return value.isoformat()
        case bytes():
            return value.hex()
        case Mapping():
            return {str(k): plain(v) for k, v in value.items()}
        case AbstractSet():
            return sorted((plain(v) for v in value), key=str)
        case list() | tuple():
            return [plain(v) for v in value]
        case str() | int() | float() | None:
            return value
    return str(value)


def _set(out: dict[str, Any], key: str, value: Any) -> None:
    if value is not None:
        out[key] = value


def _explain(conversation: Conversation, alert: Message) -> str:
    sender = alert.observed.sender
    description = str(alert.facts.get("description", "unknown"))
    if description == "handshake_failure":
        return _handshake_failure(conversation, alert)
    template = CAUSES.get(description, "the {sender} gave up with the alert " + description)
    negotiated = conversation.negotiated
    offered = ", ".join(map(str, negotiated.get("alpn_offered") or ()))
    chain = negotiated.get("chain") if sender == "client" else None
    return template.format(
        sender=sender,
        peer="server" if sender == "client" else "client",
        alpn=f" ({offered})" if offered else "",
        sni=f" ({negotiated['sni']})" if negotiated.get("sni") else "",
        issuer=f" ({chain[-1]['issuer']})" if chain else "",
    )


def _handshake_failure(conversation: Conversation, alert: Message) -> str:
    before = list(takewhile(lambda m: m is not alert, conversation.messages))
    sender = alert.observed.sender
    certificates = [m for m in before if m.kind == "Certificate" and m.observed.sender == "client"]
    if sender == "server" and any(m.facts.get("empty") is True for m in certificates):
        return "the server requires a client certificate and the client sent none"
    if sender == "server" and not any(m.kind == "ServerHello" for m in before):
        return "no common cipher suite, group or signature algorithm: the server accepts none that the client offers"
    return f"the {sender} accepts none of the security parameters that its peer offers"


def _without_alert(conversation: Conversation) -> Iterator[str]:
    """A handshake that stopped without an alert."""
    session = conversation.session
    senders = {m.observed.sender for m in conversation.messages}
    if not senders or finished(conversation) or session.closed is None or not session.judged:
        return
    how = session.closed
    if session.cut.endswith("the server does not speak TLS"):
        yield "the server answered the ClientHello with something that is not TLS: the port may be that of a service without it"
    elif senders == {"server"}:
        yield f"the client went away before its ClientHello was complete ({how})"
    elif senders == {"client"}:
        yield (f"the server did not answer the ClientHello ({how}): it may not speak TLS here, a middlebox may cut the "
               "connection, or it may refuse this name")  # fmt: skip
    else:
        yield f"the connection ended in the middle of the handshake without an alert ({how})"


def _certificate_evidence(summary: Mapping[str, Any], description: str, at: datetime) -> Iterator[str]:
    problems = list(_certificate_problems(summary, at))
    yield from problems
    chain = summary.get("chain") or []
    if description == "certificate_expired" and chain and not any("valid" in p or "expired" in p for p in problems):
        yield "the certificates shown are within their dates: the client's clock may be wrong"
    if description == "unknown_ca" and len(chain) == 1 and chain[0].get("issuer") != chain[0].get("subject"):
        yield "the server sent no intermediate certificate: its chain may be incomplete"


def _certificate_problems(summary: Mapping[str, Any], at: datetime) -> Iterator[str]:
    chain = summary.get("chain") or []
    for certificate in chain:
        yield from _date_problems(certificate, at)
    if chain and chain[0].get("issuer") == chain[0].get("subject"):
        yield f"the certificate {chain[0].get('subject')} is self-signed"
    if _name_match(summary) is False:
        names = ", ".join(map(str, chain[0].get("names") or ())) or "no name"
        yield f"the certificate is for {names}, not for {summary['sni']}"


def _date_problems(certificate: Mapping[str, Any], at: datetime) -> Iterator[str]:
    begins, ends = moment_of(certificate.get("not_before")), moment_of(certificate.get("not_after"))
    subject = certificate.get("subject")
    if ends is not None and ends < at:
        yield f"the certificate {subject} expired on {ends:%Y-%m-%d %H:%M} UTC"
    if begins is not None and begins > at:
        yield f"the certificate {subject} is not valid before {begins:%Y-%m-%d %H:%M} UTC, or a clock is wrong"


def moment_of(value: Any) -> datetime | None:
    """A time given as such, or as ISO 8601; without a zone it is UTC. None if it is not a time."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def _with_days_left(certificate: Mapping[str, Any], at: datetime) -> dict[str, Any]:
    ends = moment_of(certificate.get("not_after"))
    left = {} if ends is None else {"days_left": math.floor((ends - at).total_seconds() / 86400)}
    return {**certificate, **left}


def _name_match(summary: Mapping[str, Any]) -> bool | None:
    chain, sni = summary.get("chain"), summary.get("sni")
    return names_match(sni, chain[0].get("names") or ()) if chain and sni else None


def names_match(host: str, names: Sequence[str]) -> bool:
    """Whether a certificate for `names` is good for `host` (RFC 9525: a `*` stands for the whole leftmost label)."""
    wanted = host.rstrip(".").lower()
    return any(_matches(wanted, str(name).split(":", 1)[-1] if _tagged(str(name)) else str(name)) for name in names)


def _tagged(name: str) -> bool:
    return name.startswith(("DNS:", "IP:", "IP Address:"))


def _matches(host: str, name: str) -> bool:
    pattern = name.strip().rstrip(".").lower()
    if (address := _address(host)) is not None:
        return address == _address(pattern)
    if pattern.startswith("*."):
        return "." in host and host.split(".", 1)[1] == pattern[2:]
    return host == pattern


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


PRINTED = (
    ("version", "protocol"), ("suite", "cipher"), ("group", "group"), ("group", "server_temp_key"), ("sni", "sni"),
    ("alpn", "alpn"), ("verification", "verification"), ("verification", "verify"),
)  # fmt: skip
"""Key of the summary, key of `Session.extra`: what the program printed stands in for what no message showed."""


def _fill_from_print(out: dict[str, Any], extra: Mapping[str, str]) -> None:
    for key, printed in PRINTED:
        if printed in extra:
            out.setdefault(key, extra[printed].replace("TLSv1.", "TLS 1."))
    if "resumed" in extra:
        out.setdefault("resumed", extra["resumed"] == "yes")
    if "ocsp" in extra:
        out.setdefault("stapling", extra["ocsp"] != "no response sent")
