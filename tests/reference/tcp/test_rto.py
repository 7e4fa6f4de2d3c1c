"""The retransmission timeout: RFC 6298 by hand, and who is measured."""

from __future__ import annotations

import pytest

from tests.reference.tcp.lone import Lone, setting
from wirestate.reference.tcp.rto import Rto
from wirestate.reference.tcp.segment import Options

SECOND = setting(mss=500, rto_min=0.2)


def rto(least: float = 0.0) -> Rto:
    return Rto(1.0, least, 60.0, 0.001)


def test_rto_starts_with_a_second_and_doubles() -> None:
    timer = rto()
    values = []
    for _ in range(8):
        values.append(timer.value)
        timer.back_off()
    assert values == [1, 2, 4, 8, 16, 32, 60, 60]


def test_rto_after_measurements_is_that_of_the_rfc() -> None:
    timer = rto()
    timer.measured(0.5)
    assert (timer.srtt, timer.rttvar, timer.value) == (0.5, 0.25, 1.5)
    timer.measured(0.7)
    # RTTVAR <- 3/4 * 0.25 + 1/4 * |0.5 - 0.7|, SRTT <- 7/8 * 0.5 + 1/8 * 0.7
    assert [timer.srtt, timer.rttvar] == pytest.approx([0.525, 0.2375])
    assert timer.value == pytest.approx(0.525 + 4 * 0.2375)


def test_rto_has_its_bounds() -> None:
    timer = rto(least=1.0)
    timer.measured(0.01)
    assert timer.value == 1.0
    for _ in range(9):
        timer.measured(100.0)
    assert timer.value == 60.0
    timer = rto()
    for _ in range(200):
        timer.measured(0.1)
    assert timer.value == pytest.approx(0.1 + 0.001)


def test_rto_with_many_samples_moves_less() -> None:
    timer = rto()
    timer.measured(1.0)
    timer.measured(2.0, 4)
    assert [timer.srtt, timer.rttvar] == pytest.approx([1 + 1 / 32, 0.5 + 0.5 / 16])


def test_rto_after_a_lost_syn_is_three_seconds() -> None:
    timer = rto()
    timer.back_off()
    timer.after_lost_syn()
    assert timer.value == 3.0
    timer.measured(0.2)
    timer.after_lost_syn()
    assert timer.value == pytest.approx(0.6)


def timer_of(lone: Lone) -> Rto:
    tcb = lone.end._core.tcb
    assert tcb is not None
    return tcb.rto


def _answered(lone: Lone, after: float, ack: int) -> float:
    """The timeout once an ACK came after so long."""
    lone.now += after
    lone.arrives("ACK", 1, ack)
    return timer_of(lone).value


def test_segment_that_was_sent_once_is_measured() -> None:
    lone = Lone.active(SECOND)
    lone.now = 0.4
    lone.arrives("SYN,ACK", 0, 1)  # SRTT 0.4, RTTVAR 0.2
    lone.sends(b"text")
    assert _answered(lone, 0.8, 5) == pytest.approx((0.4 * 7 + 0.8) / 8 + 4 * (0.2 * 3 + 0.4) / 4)


def test_segment_that_was_sent_again_is_not_measured() -> None:
    lone = Lone.active(SECOND)
    lone.now = 0.4
    lone.arrives("SYN,ACK", 0, 1)
    lone.sends(b"text")
    assert lone.after(1.3) == ["ACK 1 1 +4"]
    assert _answered(lone, 0.1, 5) == pytest.approx(2.4)  # Karn: what the SYN said, backed off once
    lone.sends(b"text")
    assert _answered(lone, 0.4, 9) == pytest.approx(0.4 + 4 * 0.15)


def stamp(lone: Lone) -> int:
    """TSval of what was drawn last."""
    times = lone.drawn[-1].options.timestamps
    assert times is not None
    return times[0]


def test_segment_sent_again_is_measured_with_timestamps() -> None:
    lone = Lone.active(setting(timestamps=True, rto_min=0.2))
    lone.now = 0.4
    lone.arrives("SYN,ACK", 0, 1, options=Options(timestamps=(7, stamp(lone))))
    lone.sends(b"text")
    at = lone.end.next_timer()
    assert at is not None
    assert lone.after(at - lone.now) == ["ACK 1 1 +4"]
    lone.now += 0.1
    lone.arrives("ACK", 1, 5, options=Options(timestamps=(8, stamp(lone))))
    assert timer_of(lone).srtt == pytest.approx((0.4 * 7 + 0.1) / 8, abs=0.002)


def test_syn_that_was_lost_is_sent_again_with_back_off() -> None:
    lone = Lone.active()
    times = []
    for _ in range(4):
        at = lone.end.next_timer()
        assert at is not None
        times.append(at)
        assert lone.after(at - lone.now) == ["SYN 0"]
    assert times == [1.0, 3.0, 7.0, 15.0]
    lone.arrives("SYN,ACK", 0, 1)
    lone.sends(b"text")
    assert lone.end.next_timer() == 15.0 + 16.0
