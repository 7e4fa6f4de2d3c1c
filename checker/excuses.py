"""What a message of which a check reports something is judged by in order: as if what the check speaks of were right."""

from __future__ import annotations

from typing import TypeVar

from wirestate.checker.conversation import Message
from wirestate.model.core import Machine, Value
from wirestate.model.machines.tls_table import offers_13, psk_offered, ticket_supported
from wirestate.model.messages import MESSAGES
from wirestate.model.semantics import Config

MIRRORED = (offers_13, psk_offered, ticket_supported)
"""What a server may choose only if the client offered it."""
Mark = TypeVar("Mark")


def without_judged(message: Message) -> dict[str, Value | frozenset[Value]]:
    """The facts that order is judged by: those that other checks report are left open."""
    judged = {f.name for f in MESSAGES[message.kind].facts if f.judged}
    return {name: value for name, value in message.facts.items() if name not in judged}


def as_offered(places: dict[tuple[Config, int], Mark], machine: Machine) -> dict[tuple[Config, int], Mark]:
    """The places of a server as they would be if the client had offered whatever may be chosen."""
    index = [machine.index_of[var] for var in MIRRORED]
    return {(_with(config, index), consumed): mark for (config, consumed), mark in places.items()}


def _with(config: Config, index: list[int]) -> Config:
    return Config(config.state, tuple(True if i in index else value for i, value in enumerate(config.values)))
