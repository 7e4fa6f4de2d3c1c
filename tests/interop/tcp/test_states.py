"""The states that the tests of this folder say they pass, and which each of them is held to, are all states."""

from __future__ import annotations

from tests.interop.tcp import test_close, test_open, test_reset
from tests.interop.tcp.lab import PATHS
from wirestate.reference.generated.tcp import State


def test_paths_of_all_tests_together_enter_every_state() -> None:
    assert {name for module in (test_open, test_close, test_reset) for name in vars(module)} >= set(PATHS)
    assert {"CLOSED", *(state for path in PATHS.values() for state in path)} == set(State)
