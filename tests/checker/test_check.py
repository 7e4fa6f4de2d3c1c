"""One connection never hides another, not even where the checker itself fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from wirestate.checker import facts, memo
from wirestate.checker.paths import check_paths
from wirestate.checker.conversation import Conversation
from wirestate.checker.observation import Session
from wirestate.checker.observe.keylog import KeyLog

TRACE = Path(__file__).parents[2] / "traces/tls13/resumption_with_first.txt"


def test_failure_of_the_checker_is_inconclusive_for_that_connection_only(monkeypatch: pytest.MonkeyPatch) -> None:
    read = facts.read

    def failing(session: Session, keys: KeyLog | None) -> Conversation:
        if session.ident == "1":
            raise KeyError("lost")
        return read(session, keys)

    memo.clear()
    monkeypatch.setattr(facts, "read", failing)
    first, second = check_paths([str(TRACE)]).connections
    assert (first.verdict, second.verdict) == ("inconclusive", "conforms")
    assert first.reasons == ["wirestate itself failed on this connection: KeyError: 'lost'"]


def test_failure_on_a_stream_keeps_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of three connections at once the one that fails is still named by its place in the capture."""
    read = facts.read

    def failing(session: Session, keys: KeyLog | None) -> Conversation:
        if session.client == "192.0.2.1:50002":
            raise KeyError("lost")
        return read(session, keys)

    monkeypatch.setattr(facts, "read", failing)
    with memo.off():
        found = check_paths([str(TRACE.parents[1] / "built/three_at_once.pcap")]).connections
    assert [(c.ident, c.client, c.verdict) for c in found] == [
        ("0", "192.0.2.1:50001", "conforms"), ("1", "192.0.2.1:50002", "inconclusive"), ("2", "192.0.2.1:50003", "conforms"),
    ]  # fmt: skip
