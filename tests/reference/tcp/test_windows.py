"""Flow control: windows that close and open, probes of a zero window, the silly window syndrome, PMTU."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import ip_address
from itertools import pairwise

import pytest

from tests.reference.tcp.lone import Lone, setting
from tests.reference.tcp.pair import SETTINGS, Pair
from wirestate.reference.tcp.endpoint import TcpEndpoint
from wirestate.reference.tcp.events import UserTimedOut
from wirestate.reference.tcp.segment import Options, Segment
from wirestate.reference.tcp.settings import Socket, TcpSettings

MSS = Options(mss=1000)


def window(lone: Lone) -> int:
    """Of what was drawn last."""
    return lone.drawn[-1].window


# the receiver


def test_window_closes_as_text_comes_and_opens_when_it_is_read() -> None:
    lone = Lone.established()
    for n in range(10):
        lone.arrives("ACK", 1 + 1000 * n, 1, bytes(1000))
    assert window(lone) == 0
    assert len(lone.end.receive(900, lone.now)) == 900
    assert lone.draw() == []  # too little to be worth it
    lone.end.receive(200, lone.now)
    assert lone.draw() == ["ACK 1 10001"]
    assert window(lone) == 1100


def test_text_at_a_zero_window_is_cut_off_but_its_ack_counts() -> None:
    lone = Lone.established()
    lone.sends(b"text")
    for n in range(10):
        lone.arrives("ACK", 1 + 1000 * n, 1, bytes(1000))
    lone.rules()
    assert lone.arrives("ACK", 10_001, 5, b"x") == ["ACK 5 10001"]
    assert lone.rules()[0] == "A9 all acked, text cut off: ACK"
    assert lone.end.readable == 10_000
    assert lone.arrives("RST", 10_001) == []
    assert lone.state == "CLOSED"


def test_text_beyond_the_window_is_cut_off() -> None:
    lone = Lone.established()
    assert lone.arrives("ACK", 1, 1, bytes(12_000)) == ["ACK 1 10001"]
    assert lone.end.readable == 10_000


def test_right_edge_of_the_window_never_moves_to_the_left() -> None:
    pair = Pair(replace(SETTINGS, receive_buffer=70_001), replace(SETTINGS, receive_buffer=70_001))
    pair.open()
    pair.run(1.0)
    pair.ends[0].send(bytes(200_000), pair.now)
    edge, shift = 0, 1
    for _ in range(300):
        pair.run(0.005)
        pair.ends[1].receive(777, pair.now)
    for _, side, segment in pair.sent:
        if side == 1 and not segment.control & 2:
            assert segment.ack + (segment.window << shift) >= edge
            edge = segment.ack + (segment.window << shift)


def test_receiver_that_reads_octet_by_octet_offers_no_silly_windows() -> None:
    lone = Lone.established()
    for n in range(10):
        lone.arrives("ACK", 1 + 1000 * n, 1, bytes(1000))
    offers = []
    for _ in range(3000):
        lone.end.receive(1, lone.now)
        lone.draw()
        offers += [segment.window for segment in lone.drawn]
    assert offers == [1000, 2000, 3000]


# the sender


def test_sender_stops_at_the_window() -> None:
    lone = Lone.established(window=1500, options=MSS)
    assert lone.sends(bytes(4000)) == ["ACK 1 1 +1000"]
    # 500 octets would fit: as many as are sent only if the window is hardly ever larger (section 3.8.6.2.1)
    assert lone.arrives("ACK", 1, 1001, window=1500) == ["ACK 1001 1 +1000"]


def test_sender_uses_half_of_the_largest_window() -> None:
    lone = Lone.established(window=400, options=MSS)
    assert lone.sends(bytes(4000)) == ["ACK 1 1 +400"]
    assert lone.arrives("ACK", 1, 401, window=150) == []
    assert lone.arrives("ACK", 1, 401, window=200) == ["ACK 401 1 +200"]


def test_window_moves_with_an_ack_older_than_one_that_came_too_early() -> None:
    """Else SND.UNA would go ahead and take the old window with it, beyond what was ever allowed."""
    lone = Lone.established(window=500, options=Options(mss=200))
    assert lone.sends(bytes(2000)) == ["ACK 1 1 +200", "ACK 201 1 +200"]
    assert lone.arrives("ACK", 201, 401, bytes(200), window=100) == ["ACK 401 1"]
    assert lone.arrives("ACK", 1, 201, window=300) == []
    assert lone.arrives("ACK", 1, 401, window=300) == ["ACK 401 1 +200"]


def test_window_said_with_an_ack_that_came_too_early_outlasts_an_older_ack() -> None:
    lone = Lone.established(window=500, options=Options(mss=200))
    lone.sends(bytes(2000))
    assert lone.arrives("ACK", 201, 401, bytes(200), window=600) == ["ACK 401 1", "ACK 401 1 +200", "ACK 601 1 +200", "ACK 801 1 +200"]
    assert lone.arrives("ACK", 1, 201, window=300) == []
    assert lone.arrives("ACK", 401, 401, bytes(200), window=100) == ["ACK 1001 1"]  # not 501, the edge of the older one


def test_sender_overrides_a_small_window_after_a_while() -> None:
    lone = Lone.established(window=400, options=MSS)
    lone.sends(bytes(4000))
    lone.arrives("ACK", 1, 401, window=150)
    assert lone.after(0.5) == ["ACK 401 1 +150"]


def test_zero_window_is_probed_with_an_octet_and_back_off() -> None:
    lone = Lone.established(window=1000, options=MSS)
    lone.sends(bytes(1500))
    lone.arrives("ACK", 1, 1001, window=0)
    times = []
    for _ in range(5):
        at = lone.end.next_timer()
        assert at is not None
        assert lone.after(at - lone.now) == ["ACK 1001 1 +1"]
        times.append(lone.now)
        lone.arrives("ACK", 1, 1001, window=0)
    assert [after - before for before, after in pairwise(times)] == [1, 2, 4, 8]
    assert lone.arrives("ACK", 1, 1001, window=1000) == ["ACK 1001 1 +1"]
    assert lone.arrives("ACK", 1, 1002, window=1000) == ["ACK 1002 1 +499"]


def test_probe_that_is_taken_opens_nothing_and_is_followed_by_another() -> None:
    lone = Lone.established(window=1000, options=MSS)
    lone.sends(bytes(1500))
    lone.arrives("ACK", 1, 1001, window=0)
    assert lone.after(1.0) == ["ACK 1001 1 +1"]
    assert lone.arrives("ACK", 1, 1002, window=0) == []
    assert lone.after(1.0) == ["ACK 1002 1 +1"]
    assert lone.arrives("ACK", 1, 1003, window=1000) == ["ACK 1003 1 +498"]


def test_zero_window_is_no_reason_to_time_out_while_probes_are_answered() -> None:
    lone = Lone.established(setting(user_timeout=30.0), window=1000, options=MSS)
    lone.sends(bytes(1500))
    lone.arrives("ACK", 1, 1001, window=0)
    for _ in range(60):
        if lone.after(5.0):
            lone.arrives("ACK", 1, 1001, window=0)
    assert lone.state == "ESTABLISHED"
    lone.after(30.0 + 60.0)
    assert lone.state == "CLOSED"
    assert UserTimedOut() in lone.told()


def test_fin_waits_for_the_window_and_probes_it() -> None:
    lone = Lone.established(window=1000, options=MSS)
    lone.sends(bytes(1000))
    assert lone.closes() == []
    assert lone.arrives("ACK", 1, 1001, window=0) == []
    assert lone.after(1.0) == ["FIN,ACK 1001 1"]


def test_window_that_was_shrunk_is_respected_for_new_text() -> None:
    lone = Lone.established(window=3000, options=MSS)
    lone.sends(bytes(5000))
    lone.arrives("ACK", 1, 1001, window=500)  # 2000 on their way, beyond the new right edge
    assert lone.sends(b"more") == []
    assert lone.after(1.0) == ["ACK 1001 1 +500"]


def test_window_of_an_old_segment_does_not_count() -> None:
    lone = Lone.established(window=1000, options=MSS)
    lone.sends(bytes(5000))
    assert lone.arrives("ACK", 1, 1001, b"text", window=1000) == ["ACK 1001 5", "ACK 1001 5 +1000"]
    assert lone.arrives("ACK", 5, 2001, window=0) == []
    assert lone.arrives("ACK", 4, 2001, b"t", window=9000) == ["ACK 2001 5"]  # it was received before


# sizes of segments


@pytest.mark.parametrize(
    ("version", "option", "timestamps", "size"),
    [(4, None, False, 536), (6, None, False, 1220), (4, 900, False, 900), (4, 900, True, 888), (4, 9000, False, 1460), (4, 1, True, 64)],
)
def test_segment_size_is_what_both_want(version: int, option: int | None, timestamps: bool, size: int) -> None:
    addresses = ("192.0.2.1", "192.0.2.2") if version == 4 else ("2001:db8::1", "2001:db8::2")
    left, right = (Socket(ip_address(address), 1) for address in addresses)
    end = TcpEndpoint(left, right, TcpSettings(isn=lambda *_: 0), now=0.0)
    end.open_active(0.0)
    end.segments_to_send(0.0)
    options = Options(mss=option, timestamps=(1, 0) if timestamps else None)
    end.receive_segment(Segment(1, 1, 0, 1, 18, 65535, options), right, 0.0)
    end.send(bytes(10_000), 0.0)
    assert [len(segment.text) for segment in end.segments_to_send(0.0)[:2]] == [0, size]


def test_path_mtu_makes_segments_smaller_and_sends_them_again() -> None:
    lone = Lone.established(options=MSS)
    lone.sends(bytes(2000))
    lone.end.undelivered(lone.drawn[0].seq, "too long", lone.now, mtu=576)
    assert lone.draw() == ["ACK 1 1 +536", "ACK 537 1 +536", "ACK 1073 1 +536", "ACK 1609 1 +392"]


def test_path_mtu_from_who_does_not_know_the_numbers_is_ignored() -> None:
    lone = Lone.established(options=MSS)
    lone.sends(bytes(2000))
    for seq in (lone.iss, lone.iss + 2001, 7):
        lone.end.undelivered(seq, "too long", lone.now, mtu=576)
    assert lone.draw() == []
    lone.end.undelivered(lone.iss + 1, "too long", lone.now, mtu=60)
    assert lone.draw()[0] == "ACK 1 1 +64"


def test_windows_are_scaled_once_both_have_said_so() -> None:
    pair = Pair.opened(replace(SETTINGS, receive_buffer=1 << 20), replace(SETTINGS, receive_buffer=1 << 20, window_scale=False))
    pair.ends[0].send(b"text", pair.now)
    pair.run(1.0)
    assert max(segment.window for _, _, segment in pair.sent) <= 0xFFFF
    tcb = pair.ends[1]._core.tcb
    assert tcb is not None
    assert tcb.snd.wnd <= 0xFFFF
    both = Pair.opened(replace(SETTINGS, receive_buffer=1 << 20), replace(SETTINGS, receive_buffer=1 << 20))
    both.ends[0].send(b"text", both.now)
    both.run(1.0)
    tcb = both.ends[1]._core.tcb
    assert tcb is not None
    assert tcb.snd.wnd == 0xFFFF << 4
