"""What legal endpoints do over bad networks, and what bad captures show of it, is never a deviation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checker.tcp.build import OPEN, codes, judged, verdict
from tests.checker.tcp.simulated import Network
from wirestate.checker.observation import Segment

SEEDS = st.integers(0, 2**32)


@settings(max_examples=200, deadline=None)
@given(SEEDS, st.sampled_from((0.0, 0.05, 0.3)))
def test_simulated_any_run_no_deviation(seed: int, loss: float) -> None:
    assert codes(verdict(Network(seed, loss).run())) == []


@settings(max_examples=120, deadline=None)
@given(SEEDS, st.sampled_from((0.0, 0.2)), st.sampled_from((0.02, 0.2, 0.6)))
def test_simulated_capture_lacks_segments_no_deviation(seed: int, loss: float, blind: float) -> None:
    assert codes(verdict(Network(seed, loss, blind).run())) == []


@settings(max_examples=100, deadline=None)
@given(SEEDS, st.integers(0, 60), st.integers(0, 60))
def test_simulated_part_of_capture_no_deviation(seed: int, first: int, length: int) -> None:
    assert codes(verdict(Network(seed).run()[first : first + length])) == []


@settings(max_examples=100, deadline=None)
@given(SEEDS, st.sampled_from((0, 1)))
def test_simulated_one_direction_no_deviation(seed: int, sender: int) -> None:
    assert codes(verdict([s for s in Network(seed).run() if s.sender == sender])) == []


@settings(max_examples=60, deadline=None)
@given(SEEDS, st.data())
def test_simulated_capture_out_of_order_no_deviation(seed: int, data: st.DataObject) -> None:
    frames = Network(seed).run()
    late = data.draw(st.sampled_from((0, 1)))
    shift = data.draw(st.integers(1, 3)) + 0.5

    def place(item: tuple[int, Segment]) -> float:
        return item[0] + (shift if item[1].sender == late else 0)

    assert codes(verdict([s for _, s in sorted(enumerate(frames), key=place)])) == []


@settings(max_examples=50, deadline=None)
@given(SEEDS)
def test_simulated_roles_exchanged_no_deviation(seed: int) -> None:
    assert codes(verdict([s._replace(sender=1 - s.sender) for s in Network(seed).run()])) == []


@pytest.mark.parametrize("close", ["c FIN,ACK", "c RST,ACK"])
def test_text_far_beyond_the_close_may_be_of_another_connection(close: str) -> None:
    """Its SYN is not there, but something is missing before the text; without a gap the same text deviates."""
    found = judged(*OPEN, close, "c ACK +10 seq=90000", "c FIN,ACK")
    assert codes(found) == []
    assert any("another SYN may be missing" in reason for reason in found.reasons)
    assert len(codes(judged(*OPEN, close, "c ACK +10"))) == 1


@pytest.mark.parametrize("close", ["c FIN,ACK", "c RST"])
def test_syn_anew_in_a_capture_that_begins_within(close: str) -> None:
    found = judged("c ACK +5", "s ACK +5", close, "c SYN seq=70000", "c ACK +10", "c FIN,ACK")
    assert codes(found) == []
    assert any("began the connection anew" in reason for reason in found.reasons)


def test_old_ack_that_comes_late_does_not_hide_the_window_of_a_newer_one() -> None:
    settled = ("c ACK +10", "s ACK win=125") * 4
    late = ("c ACK +400", "s ACK win=25", "s ACK ack=41 win=125", "s ACK win=125", "c ACK +400", "s ACK ack=441 win=25", "s ACK win=125")
    assert codes(judged(*OPEN, *settled, *late)) == []
