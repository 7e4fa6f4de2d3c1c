"""The operational summary of a connection as lines of text, in the order in which people ask for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wirestate.checker.output.blocks import Line, line
from wirestate.checker.output.clean import clean, listed

LABELS: tuple[tuple[str, str], ...] = (
    ("version", "version"), ("suite", "suite"), ("group", "group"), ("signature_scheme", "signature"),
    ("sni", "server name"), ("alpn_offered", "ALPN offered"), ("alpn", "ALPN chosen"), ("resumed", "resumed"),
    ("early_data", "early data"), ("client_auth", "client certificate"), ("hello_retry_request", "hello retry request"),
    ("name_match", "name matches"), ("verification", "openssl verified"), ("stapling", "OCSP stapled"),
    ("tickets_issued", "tickets issued"), ("key_updates", "key updates"), ("renegotiations", "renegotiations"),
    ("round_trips", "round trips"), ("plaintext_visible", "readable on the wire"),
)  # fmt: skip
WIDTH = max(len(label) for _, label in LABELS)


def summary_blocks(summary: Mapping[str, Any]) -> Iterator[Line]:
    for key, label in LABELS:
        value = summary.get(key)
        if value not in (None, "", [], {}):
            yield _labelled(label, in_words(value))
    for depth, certificate in enumerate(summary.get("chain") or ()):
        yield from _certificate(depth, certificate)


def certificates(summary: Mapping[str, Any]) -> list[list[str]]:
    """What is told of each certificate shown."""
    return [[text.strip() for made in _certificate(i, each) for _, text in made[1:]] for i, each in enumerate(summary.get("chain") or ())]


def _labelled(label: str, value: str) -> Line:
    return line(f"  {label:<{WIDTH}}  ", value)


def in_words(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Mapping():
            return "; ".join(f"{clean(k)} {in_words(v)}" for k, v in value.items())
        case list() | tuple() | set() | frozenset():
            return listed(value)
    return clean(value)


def _certificate(depth: int, certificate: Mapping[str, Any]) -> Iterator[Line]:
    yield _labelled(f"certificate {depth}", f"{certificate.get('subject')}, issued by {certificate.get('issuer')}")
    if names := certificate.get("names"):
        yield _labelled("", f"for {listed(names)}")
    yield _labelled("", _validity(certificate))


def _validity(certificate: Mapping[str, Any]) -> str:
    days = certificate.get("days_left")
    left = "" if days is None else f", {days} days left" if days >= 0 else f", expired {-days} days before"
    key = f", {certificate['key']}" if certificate.get("key") else ""
    first, last = (str(certificate.get(name, "?"))[:10] for name in ("not_before", "not_after"))
    return f"valid {first} to {last}{left}{key}"
