"""Every message kind: unique codes, cited sections that exist, facts with sensible domains."""

from __future__ import annotations

import pytest

from wirestate.model.core import ModelError
from wirestate.model.messages import (
    ALERTS, COMMON, HANDSHAKE_CODES, KINDS, MESSAGES, MessageKind, check_value, fact,
)  # fmt: skip
from wirestate.model.sections import title


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_kind_is_cited_and_carries_the_common_facts(kind: MessageKind) -> None:
    assert title(kind.cite.doc, kind.cite.section)
    assert kind.facts[: len(COMMON)] == COMMON
    assert len({f.name for f in kind.facts}) == len(kind.facts)
    assert all(len(set(f.domain)) == len(f.domain) > 1 for f in kind.facts)


def test_handshake_codes_name_the_ordinary_kind() -> None:
    assert HANDSHAKE_CODES[2] == "ServerHello"
    assert HANDSHAKE_CODES[8] == "EncryptedExtensions"
    assert len(HANDSHAKE_CODES) == len([k for k in KINDS if k.content == "handshake"]) - 2


def test_every_alert_that_a_fault_deserves_exists() -> None:
    faults = [f for k in KINDS for f in k.facts if f.name == "fault"]
    assert len(faults) > 10
    assert {v for f in faults for v in f.domain} <= {"none", *ALERTS}
    assert all(f.domain[0] == "none" and f.judged for f in faults)


def test_names_are_unique() -> None:
    assert len(MESSAGES) == len(KINDS)


def test_fact_that_a_message_has_not() -> None:
    with pytest.raises(ModelError, match="Finished carries no fact 'version'"):
        fact("Finished", "version")


def test_value_in_and_outside_a_domain() -> None:
    check_value("ServerHello", "version", "TLS 1.3")
    with pytest.raises(ModelError, match=r"ServerHello\.version cannot be 'TLS 9'"):
        check_value("ServerHello", "version", "TLS 9")
