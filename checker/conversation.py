"""One connection after its bytes were read: parsed messages with facts, and what the checks beside order found.

The shapes only; `checker.facts` fills them, `checker.checks` add findings, `checker.monitor` judges the order.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal

from wirestate.checker.observation import Observed, Session
from wirestate.model.core import Value
from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.keep import Story
    from wirestate.checker.observe.keylog import KeyLog


@dataclass(frozen=True, slots=True)
class Psk:
    """A pre-shared key, and whether it is external (else of a resumption): RFC 8446 section 4.2.11.2 tells them apart."""

    key: bytes
    external: bool


@dataclass(slots=True)
class Finding:
    """What a check beside order found. `index` is the message's place in `Conversation.messages`.

    `alert` is the alert that a receiver owes for it ("" if none is due): it becomes the message's `fault` fact.
    """

    code: str
    layer: Literal["tls", "record", "crypto", "certificate"]
    index: int
    by: str
    got: str
    expected: tuple[str, ...]
    cite: str
    message: str
    alert: str = ""
    severity: Literal["error", "warning"] = "error"


@dataclass(slots=True)
class Message:
    """A message with its facts. `kind` may be more precise than the observed one (HelloRetryRequest, ClientEncryptedExtensions).

    `facts` maps a fact's name to a value, or to the set of values that it may have; an absent fact is unknown.
    `parsed` is an object of `reference.wire.messages`, or None (no bytes, or not parseable: then `fault` says so).
    """

    observed: Observed
    kind: str
    parsed: Any = None
    facts: dict[str, Value | frozenset[Value]] = field(default_factory=dict)
    opened: Any = None
    """A hello or EncryptedExtensions with its extensions opened, kept by `facts_view.opened`."""
    modelled: bool = True
    """False for a message of a negotiated extension that no machine knows: its order is not judged."""


@dataclass(slots=True)
class Conversation:
    """A session, read. `verified` names the cryptographic checks that were done and passed; `reasons` what could not be."""

    session: Session
    messages: list[Message] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    verified: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    proved: AbstractSet[int] = frozenset()
    """The places of signatures and MACs that verified, and of key exchanges that have none."""
    protocol: str | None = None
    negotiated: dict[str, Any] = field(default_factory=dict)
    """What the hellos settled, for the summary: version, suite, group, signature, alpn, sni, resumed, early_data, …"""
    keys: KeyLog | None = None
    psks: tuple[Psk, ...] = ()
    """PSKs that may have been offered: named by the user, or printed by an earlier connection of the same run."""
    story: Story | None = None
    """What a report shows of it, once that was asked for."""
