"""How much may be in flight: slow start, fast retransmit, NewReno, timeouts, Nagle."""

from __future__ import annotations

import pytest

from tests.reference.tcp.lone import Lone, setting
from wirestate.reference.tcp.congestion import NewReno, initial_window
from wirestate.reference.tcp.segment import Options
from wirestate.reference.tcp.sending import SendSpace
from wirestate.reference.tcp.settings import TcpSettings

LARGE = setting(rto_min=1.0)
MSS = Options(mss=1000)


def sender(octets: int, settings: TcpSettings = LARGE) -> Lone:
    """In ESTABLISHED with a large window and so much given to send; the initial window is on its way."""
    lone = Lone.established(settings, window=65535, options=MSS)
    lone.sends(bytes(octets))
    return lone


def congestion(lone: Lone) -> NewReno:
    tcb = lone.end._core.tcb
    assert tcb is not None
    return tcb.cc


def space(lone: Lone) -> SendSpace:
    tcb = lone.end._core.tcb
    assert tcb is not None
    return tcb.snd


def acks(lone: Lone, *numbers: int) -> list[str]:
    """Empty ACKs; all that was sent for them."""
    return [said for number in numbers for said in lone.arrives("ACK", 1, number, window=65535)]


@pytest.mark.parametrize(("mss", "segments"), [(536, 4), (1095, 4), (1096, 3), (1460, 3), (2190, 3), (2191, 2), (9000, 2)])
def test_initial_window_is_that_of_rfc_5681(mss: int, segments: int) -> None:
    assert initial_window(mss) == segments * mss


def test_slow_start_sends_two_segments_for_one() -> None:
    lone = sender(20_000)
    assert space(lone).flight == 4000
    assert acks(lone, 1001) == ["ACK 4001 1 +1000", "ACK 5001 1 +1000"]
    assert acks(lone, 2001, 3001) == [f"ACK {n}001 1 +1000" for n in range(6, 10)]


def test_congestion_avoidance_adds_a_segment_for_each_window() -> None:
    cc = NewReno(1000, 0)
    cc.ssthresh = 4000
    for _ in range(4):
        cc.acknowledged(1, 1000, 4000)
    assert cc.cwnd == 5000


def test_ack_of_little_grows_the_window_by_little() -> None:
    cc = NewReno(1000, 0)
    cc.acknowledged(1, 10, 1000)
    assert cc.cwnd == 4010


def test_third_duplicate_ack_resends_at_once() -> None:
    lone = sender(20_000)
    acks(lone, 1001, 2001)  # 2001 to 8001 on its way
    assert acks(lone, 2001, 2001) == ["ACK 8001 1 +1000", "ACK 9001 1 +1000"]  # limited transmit
    assert acks(lone, 2001)[0] == "ACK 2001 1 +1000"
    assert congestion(lone).fast
    assert congestion(lone).ssthresh == 4000


def test_segment_that_is_no_duplicate_ack_does_not_count() -> None:
    lone = sender(20_000)
    acks(lone, 1001)
    for _ in range(3):
        lone.arrives("ACK", 1, 1001, window=60_000)  # a new window
        lone.arrives("ACK", 1, 1001, window=65535)
    lone.arrives("ACK", 1, 1001, b"text", window=65535)
    lone.arrives("ACK", 5, 1001, b"text", window=65535)
    assert not congestion(lone).fast


def test_partial_ack_resends_the_next_hole() -> None:
    lone = sender(20_000)
    acks(lone, 1001, 2001, 2001, 2001, 2001)
    assert congestion(lone).recover == lone.iss + 10_001
    again = acks(lone, 4001)
    assert again[0] == "ACK 4001 1 +1000"
    assert congestion(lone).fast
    acks(lone, 9001)
    assert congestion(lone).fast
    acks(lone, 10_001)
    assert not congestion(lone).fast
    assert congestion(lone).cwnd <= congestion(lone).ssthresh


def test_duplicate_acks_for_what_was_lost_before_recovery_do_not_start_another() -> None:
    lone = sender(20_000)
    acks(lone, 1001, 2001)
    lone.after(1.5)  # a timeout: everything goes again
    assert acks(lone, 2001, 2001, 2001, 2001)[:1] != ["ACK 2001 1 +1000"]
    assert not congestion(lone).fast


def test_timeout_starts_slowly_again() -> None:
    lone = sender(20_000)
    assert lone.after(1.0) == ["ACK 1 1 +1000"]
    cc = congestion(lone)
    assert (cc.cwnd, cc.ssthresh) == (1000, 2000)
    assert acks(lone, 1001) == ["ACK 1001 1 +1000", "ACK 2001 1 +1000"]
    assert lone.after(2.0) == ["ACK 1001 1 +1000"]  # the RTO is backed off until something is measured
    assert lone.after(4.0) == ["ACK 1001 1 +1000"]  # the same again: ssthresh stays, RTO doubles
    assert cc.ssthresh == 2000
    assert acks(lone, 4001)[0] == "ACK 4001 1 +1000"


def test_sender_that_rested_starts_with_the_initial_window() -> None:
    lone = sender(12_000)
    for n in range(1, 13):
        acks(lone, n * 1000 + 1)
    assert congestion(lone).cwnd > 10_000
    lone.after(5.0)
    assert len(lone.sends(bytes(20_000))) == 4


def test_small_segment_waits_for_the_ack_of_the_one_before() -> None:
    lone = sender(10)
    assert lone.sends(b"more") == []
    assert lone.sends(b" and more") == []
    assert acks(lone, 11) == ["ACK 11 1 +13"]


def test_small_segment_goes_at_once_without_nagle() -> None:
    lone = sender(10, setting(nagle=False))
    assert lone.sends(b"more") == ["ACK 11 1 +4"]


def test_small_segment_goes_at_once_before_a_fin() -> None:
    lone = sender(10)
    assert lone.sends(b"more") == []
    assert lone.closes() == ["FIN,ACK 11 1 +4"]


def test_ack_out_of_order_tells_what_may_be_sent_but_is_processed_in_turn() -> None:
    lone = sender(20_000)
    assert lone.arrives("ACK", 11, 2001, window=65535) == [f"ACK {n}001 1 +1000" for n in (4, 5, 6)]
    assert space(lone).una == lone.iss + 1
    for _ in range(3):
        said = lone.arrives("ACK", 11, 2001, window=65535)
    assert said[0] == "ACK 2001 1 +1000"
    lone.arrives("ACK", 1, 2001, b"ten octets", window=65535)
    assert space(lone).una == lone.iss + 2001
