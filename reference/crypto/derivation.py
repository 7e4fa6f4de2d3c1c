"""A step of a key schedule, for who wants to see it: the schedules tell each secret where they make it. Nothing is made here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Derivation:
    """One secret by its name in the RFC, how it is made of others in the notation of RFC 8446 section 7.1 or RFC 5246
    section 5, and the section that says so."""

    name: str
    formula: str
    cite: str
    value: bytes = field(repr=False)


Tell = Callable[[Derivation], None]
EARLY, HANDSHAKE, MASTER = "Early Secret", "Handshake Secret", "Master Secret"
DERIVED: dict[str, tuple[str, str]] = {
    "ext binder": ("binder_key", ""),
    "res binder": ("binder_key", ""),
    "c e traffic": ("client_early_traffic_secret", "ClientHello"),
    "e exp master": ("early_exporter_master_secret", "ClientHello"),
    "c hs traffic": ("client_handshake_traffic_secret", "ClientHello…ServerHello"),
    "s hs traffic": ("server_handshake_traffic_secret", "ClientHello…ServerHello"),
    "c ap traffic": ("client_application_traffic_secret_0", "ClientHello…server Finished"),
    "s ap traffic": ("server_application_traffic_secret_0", "ClientHello…server Finished"),
    "exp master": ("exporter_master_secret", "ClientHello…server Finished"),
    "res master": ("resumption_master_secret", "ClientHello…client Finished"),
}
"""Label -> the name of what it gives, and the messages whose hash goes in (RFC 8446 section 7.1)."""


def of_label(stage: str, label: str, value: bytes) -> Derivation:
    """What Derive-Secret made of a stage of TLS 1.3."""
    name, messages = DERIVED[label]
    return Derivation(name, f'Derive-Secret({stage}, "{label}", {messages or chr(34) * 2})', "RFC 8446 §7.1", value)


def extracted(name: str, salt: str, ikm: str, value: bytes) -> Derivation:
    """What HKDF-Extract made: a stage of TLS 1.3."""
    return Derivation(name, f"HKDF-Extract({salt}, {ikm})", "RFC 8446 §7.1", value)
