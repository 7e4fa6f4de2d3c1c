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


FOUND = (
    ("tcp/half_open_at_client", 20261124), ("tcp/port_reuse", 20261130), ("tcp/port_reuse", 20261139),
    ("tcp/port_reuse", 77000042), ("tls13/resumption_server", 20261127), ("tls13/hrr_by_groups", 77000038),
    ("tls12/tls11_server_refused", 77000055),
)  # fmt: skip
"""What long runs found: each was a deviation that nothing proved, or a defect met on a capture that is damaged."""


@pytest.mark.parametrize(("name", "seed"), FOUND)
def test_capture_changed_as_it_once_was(name: str, seed: int) -> None:
    path = harness.TRACES / f"{name}.pcap"
    keys = harness.keys_of(path)
    kept = harness.healthy(path, keys)
    assert kept is not None
    assert harness.try_one(path, keys, seed, kept) == []


@pytest.mark.parametrize("name", ["half_open_at_client", "half_open_at_server", "port_reuse"])
def test_capture_of_ports_used_again_that_begins_anywhere(name: str) -> None:
    """Of both sides and of each; what is sent after a close and has no SYN may have had one that is missing."""
    header, packets = harness.split((harness.TRACES / f"tcp/{name}.pcap").read_bytes())
    sides = [[p for p in packets if p[1][34:36] == port] for port in (b"\x42\x68", b"\x42\x69")]
    assert len(sides[0]) + len(sides[1]) == len(packets)
    for seen in (packets, *sides):
        for at in range(len(seen)):
            for left in (seen[at:], seen[:at] + seen[at + 1 :]):
                found, errors = harness.verdicts(harness.join(header, left))
                assert not errors
                assert [d for v in found for d in v.deviations] == [], at


@pytest.mark.parametrize("change", harness.LOSSY)
def test_lossy_change_invents_no_packet(change: harness.Change) -> None:
    _, packets = harness.split((harness.TRACES / "tls13/alpn.pcap").read_bytes())
    changed = change(random.Random(7), packets)
    assert changed
    assert {p for _, p in changed} <= {p for _, p in packets}
