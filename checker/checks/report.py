"""How a check reports: a code, a place, a sentence; the citation comes with the code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from wirestate.checker.checks.codes import CODES
from wirestate.checker.conversation import Conversation, Finding
from wirestate.checker.facts_handshakes import Handshake
from wirestate.reference.wire import registry

ILLEGAL = "illegal_parameter"
Layer = Literal["tls", "record", "crypto", "certificate"]
Severity = Literal["error", "warning"]
Check = Callable[[Handshake], None]


def report(
    conversation: Conversation, index: int | None, code: str, message: str, *, got: str = "", expected: tuple[str, ...] = (),
    alert: str = ILLEGAL, layer: Layer = "tls", severity: Severity = "error", cite: str = "",
) -> None:  # fmt: skip
    """Add a finding about the message at `index`, by its sender. Once per code and message."""
    if index is None or any(f.index == index and f.code == code for f in conversation.findings):
        return
    sender = conversation.messages[index].observed.sender
    sentence = f"{message} ({cite or CODES[code][1]})"
    conversation.findings.append(
        Finding(code, layer, index, sender, got, expected, cite or CODES[code][1], sentence, alert, severity)
    )


def unverified(conversation: Conversation, reason: str) -> None:
    """Say once what could not be checked, and why."""
    if reason not in conversation.reasons:
        conversation.reasons.append(reason)


def version_name(code: int) -> str:
    drafts = f"TLS 1.3 draft {code & 255}" if code >> 8 == 0x7F else f"0x{code:04x}"
    return registry.VERSIONS.get(code, drafts)


def group_name(code: int) -> str:
    return registry.GROUPS.get(code, f"group 0x{code:04x}")


def scheme_name(code: int) -> str:
    return registry.SIGNATURE_SCHEMES.get(code, f"0x{code:04x}")


def extension_name(code: int) -> str:
    return registry.EXTENSIONS.get(code, f"extension {code}")
