"""A short run of the fuzzing of the reference endpoints: `python -m tests.fuzz.endpoints MINUTES` is the long one."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.fuzz import endpoints
from wirestate.reference.handlers.party import Party


@pytest.mark.parametrize("block", range(10))
def test_endpoint_and_a_peer_that_says_anything(block: int) -> None:
    wrong = [text for seed in range(30 * block, 30 * block + 30) for text in endpoints.attempt(seed)]
    assert wrong == []


def test_runs_end_in_many_ways() -> None:
    """Else the changes would be of one kind."""
    outcomes = Counter[str]()
    for seed in range(150):
        endpoints.attempt(seed, outcomes)
    assert sum(" by us" in outcome for outcome in outcomes) > 5


def test_endpoint_that_raises_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def raising(party: Party, name: str, why: str) -> None:
        raise KeyError(name)

    monkeypatch.setattr(Party, "fail", raising)
    assert any("KeyError" in text for seed in range(60) for text in endpoints.attempt(seed))


def test_endpoint_that_sends_no_alert_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(party: Party, name: str, why: str) -> None:
        party.aborted(name, "us", why)

    monkeypatch.setattr(Party, "fail", silent)
    assert any("gave up" in text or ", with" in text for seed in range(60) for text in endpoints.attempt(seed))


@pytest.mark.parametrize("seed", range(20))
def test_contents_of_any_change_can_be_sealed(seed: int) -> None:
    changed = endpoints.contents(random.Random(seed), b"\x0b\x00\x00\x03\x00\x00\x00")
    assert len(changed) >= 4
