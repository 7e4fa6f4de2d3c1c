"""A short run of the fuzzing of captures: `python -m tests.fuzz.harness MINUTES` is the long one."""

from __future__ import annotations

import random

import pytest

from tests.fuzz import harness

CHOSEN = (
    "tls12/renegotiation_client_auth", "tls12/stalled", "tls13/hrr_client_auth", "tls13/key_update_server", "tls13/early_data_accepted",
    "tcp/everything_1_at_client", "tcp/one_byte_segments", "tls12/alpn",
)  # fmt: skip


@pytest.mark.parametrize("name", CHOSEN)
def test_capture_changed_at_random(name: str) -> None:
    path = harness.TRACES / f"{name}.pcap"
    keys = harness.keys_of(path)
    kept = harness.healthy(path, keys)
    assert kept is not None
    wrong = [text for seed in range(8) for text in harness.try_one(path, keys, seed, kept)]
    assert wrong == []


@pytest.mark.parametrize("change", harness.LOSSY)
def test_lossy_change_invents_no_packet(change: harness.Change) -> None:
    _, packets = harness.split((harness.TRACES / "tls13/alpn.pcap").read_bytes())
    changed = change(random.Random(7), packets)
    assert changed
    assert {p for _, p in changed} <= {p for _, p in packets}
