"""How connections end: half-close, simultaneous close, resets in each state, TIME-WAIT, timeouts, keep-alive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reference.tcp.lone import Lone, setting
from tests.reference.tcp.pair import LEFT, RIGHT, SETTINGS, Pair
from wirestate.reference.tcp.endpoint import CallError, TcpEndpoint
from wirestate.reference.tcp.events import Closed, CloseDone, Opened, PeerClosing, Refused, Reset, UserTimedOut
from wirestate.reference.tcp.segment import Options

SYNCHRONIZED = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")


def in_state(state: str, **changes: object) -> tuple[Lone, int, int]:
    """An endpoint in this state, its SND.NXT and its RCV.NXT."""
    lone = Lone.established(setting(**changes))
    fin = state in ("CLOSE-WAIT", "LAST-ACK")
    if fin:
        lone.arrives("FIN,ACK", 1, 1)
    if state not in ("ESTABLISHED", "CLOSE-WAIT"):
        lone.closes()
    if state in ("FIN-WAIT-2", "TIME-WAIT"):
        lone.arrives("ACK", 1, 2)
    if state in ("CLOSING", "TIME-WAIT"):
        lone.arrives("FIN,ACK", 1, 1 if state == "CLOSING" else 2)
        fin = True
    list(lone.end.events())
    assert lone.state == state
    return lone, 1 if state in ("ESTABLISHED", "CLOSE-WAIT") else 2, 2 if fin else 1


# resets


@pytest.mark.parametrize("state", SYNCHRONIZED)
def test_reset_at_the_next_number_ends_each_synchronized_state(state: str) -> None:
    lone, _, rcv = in_state(state)
    assert lone.arrives("RST", rcv) == []
    assert lone.state == "CLOSED"
    told = lone.told()
    assert (Reset() in told) == (state in SYNCHRONIZED[:4])
    assert told[-1] == Closed()


@pytest.mark.parametrize("state", SYNCHRONIZED)
def test_reset_elsewhere_in_the_window_is_challenged(state: str) -> None:
    lone, snd, rcv = in_state(state)
    assert lone.arrives("RST,ACK", rcv + 5, snd) == [f"ACK {snd} {rcv}"]
    assert lone.arrives("RST", rcv - 1) == []
    assert lone.arrives("RST", rcv + 10_000) == []
    assert lone.state == state


@pytest.mark.parametrize("state", SYNCHRONIZED)
def test_abort_resets_who_may_still_be_there(state: str) -> None:
    lone, snd, rcv = in_state(state)
    lone.end.abort(lone.now)
    assert lone.draw() == ([f"RST,ACK {snd} {rcv}"] if state in SYNCHRONIZED[:4] else [])
    assert lone.state == "CLOSED"


def test_abort_of_one_end_resets_the_other() -> None:
    pair = Pair.opened()
    pair.ends[0].send(b"text", pair.now)
    pair.run(1.0)
    pair.ends[0].abort(pair.now)
    pair.run(1.0)
    assert pair.states() == ("CLOSED", "CLOSED")
    assert Reset() in pair.told(1)
    with pytest.raises(CallError, match="connection does not exist"):
        pair.ends[1].receive(10, pair.now)


def test_abort_with_text_on_its_way_is_heard_in_the_end() -> None:
    pair = Pair.opened()
    pair.arrives = lambda side, segment: not segment.text
    pair.ends[0].send(b"text", pair.now)
    pair.draw()
    pair.ends[0].abort(pair.now)
    pair.run(1.0)  # the RST is beyond RCV.NXT: it is challenged, and the answer to that is exact
    assert pair.states() == ("CLOSED", "CLOSED")


def test_segment_for_nobody_is_answered_by_a_reset() -> None:
    closed = Lone()
    assert closed.arrives("ACK", 7, 9) == ["RST 9"]
    assert closed.arrives("SYN,FIN", 7, 0, b"text") == [f"RST,ACK {2**32 - closed.iss} 13"]
    assert closed.arrives("RST", 7) == []


def test_listener_answers_what_is_no_syn() -> None:
    listening = Lone.passive()
    assert listening.arrives("ACK", 7, 9) == ["RST 9"]
    assert listening.arrives("FIN", 7) == []
    assert listening.state == "LISTEN"


def test_refused_connection_is_reset() -> None:
    lone = Lone.active()
    assert lone.arrives("RST,ACK", 0, 5) == []
    assert lone.state == "SYN-SENT"
    lone.arrives("RST,ACK", 0, 1)
    assert lone.told() == [Reset(), Closed()]


def test_passive_open_that_is_reset_listens_again() -> None:
    lone = Lone.passive()
    assert lone.arrives("SYN", 0) == ["SYN,ACK 0 1"]
    lone.arrives("RST", 1)
    assert (lone.state, lone.end.remote) == ("LISTEN", None)
    assert lone.arrives("SYN", 0) == ["SYN,ACK 0 1"]
    lone.arrives("ACK", 1, 1)
    assert lone.state == "ESTABLISHED"


# simultaneous and half


def simultaneous() -> Pair:
    pair = Pair()
    pair.ends = (pair.ends[0], TcpEndpoint(RIGHT, LEFT, SETTINGS, now=0.0))
    for end in pair.ends:
        end.open_active(0.0)
    return pair


def test_simultaneous_open_makes_one_connection() -> None:
    pair = simultaneous()
    pair.run(0.015)
    assert pair.states() == ("SYN-RECEIVED", "SYN-RECEIVED")
    pair.run(1.0)
    assert pair.states() == ("ESTABLISHED", "ESTABLISHED")
    pair.ends[0].send(b"text", pair.now)
    pair.run(1.0)
    assert pair.ends[1].receive(10, pair.now) == b"text"
    assert [event for side in (0, 1) for event in pair.told(side) if event == Opened()] == [Opened(), Opened()]


def test_simultaneous_open_that_is_reset_is_refused() -> None:
    lone = Lone.active()
    assert lone.arrives("SYN", 0) == ["SYN,ACK 0 1"]
    lone.arrives("RST", 1)
    assert lone.told() == [Refused(), Closed()]


@pytest.mark.parametrize("loses", [0, 1, 2, 3])
def test_simultaneous_open_survives_a_loss(loses: int) -> None:
    pair, count = simultaneous(), iter(range(100))
    pair.arrives = lambda _side, _segment: next(count) != loses
    pair.run(10.0)
    assert pair.states() == ("ESTABLISHED", "ESTABLISHED")


def test_simultaneous_close_ends_in_time_wait_on_both_sides() -> None:
    pair = Pair.opened()
    for end in pair.ends:
        end.close(pair.now)
    pair.run(0.015)
    assert pair.states() == ("CLOSING", "CLOSING")
    pair.run(1.0)
    assert pair.states() == ("TIME-WAIT", "TIME-WAIT")
    assert [CloseDone() in pair.told(side) for side in (0, 1)] == [True, True]
    pair.run(240.0)
    assert pair.states() == ("CLOSED", "CLOSED")


@pytest.mark.parametrize("first", [0, 1])
def test_half_close_lets_the_other_side_go_on(first: int) -> None:
    pair = Pair.opened()
    closer, other = pair.ends[first], pair.ends[1 - first]
    closer.close(pair.now)
    pair.run(1.0)
    assert (closer.state, other.state) == ("FIN-WAIT-2", "CLOSE-WAIT")
    assert PeerClosing() in pair.told(1 - first)
    other.send(bytes(50_000), pair.now)
    pair.run(5.0)
    assert len(closer.receive(1 << 20, pair.now)) == 50_000
    with pytest.raises(CallError, match="connection closing"):
        closer.send(b"x", pair.now)
    other.close(pair.now)
    pair.run(1.0)
    assert (closer.state, other.state) == ("TIME-WAIT", "CLOSED")


def test_text_before_the_fin_can_be_read_after_the_end() -> None:
    pair = Pair.opened()
    pair.ends[1].send(b"a few words", pair.now)
    pair.ends[0].close(pair.now)
    pair.ends[1].close(pair.now)
    pair.run(300.0)
    assert pair.states() == ("CLOSED", "CLOSED")
    assert [pair.ends[0].receive(5, pair.now), pair.ends[0].receive(99, pair.now)] == [b"a few", b" words"]
    with pytest.raises(CallError, match="connection does not exist"):
        pair.ends[0].receive(1, pair.now)


def test_close_before_the_text_is_sent_waits_for_it() -> None:
    pair = Pair()
    pair.ends[1].open_passive(0.0)
    pair.ends[0].open_active(0.0)
    pair.ends[0].send(bytes(30_000), 0.0)
    pair.run(0.02)
    pair.ends[0].close(pair.now)
    pair.run(2.0)
    assert pair.states() == ("FIN-WAIT-2", "CLOSE-WAIT")
    assert pair.ends[1].readable == 30_000


# TIME-WAIT


def test_time_wait_lasts_two_msl_and_is_restarted_by_the_fin() -> None:
    lone, snd, _ = in_state("TIME-WAIT", msl=30.0)
    lone.after(50.0)
    assert lone.arrives("FIN,ACK", 1, snd) == ["ACK 2 2"]
    lone.after(59.0)
    assert lone.state == "TIME-WAIT"
    assert lone.arrives("ACK", 1, snd, b"x") == ["ACK 2 2"]
    lone.after(2.0)
    assert lone.state == "CLOSED"


def test_time_wait_ignores_resets_where_it_is_told_to() -> None:
    lone, _, rcv = in_state("TIME-WAIT", rfc1337=True)
    assert lone.arrives("RST", rcv) == []
    assert lone.state == "TIME-WAIT"


def test_time_wait_is_left_for_a_newer_syn() -> None:
    lone, _, _ = in_state("TIME-WAIT", reopens=True)
    iss = lone.iss
    old = lone.irs
    lone.irs = old + 100_000
    said = lone.arrives("SYN", 0)
    assert lone.state == "SYN-RECEIVED"
    assert lone.drawn[0].seq - iss > 2
    lone.iss = lone.drawn[0].seq
    assert len(said) == 1
    lone.arrives("ACK", 1, 1)
    assert lone.state == "ESTABLISHED"


def test_time_wait_is_returned_to_if_the_syn_was_old() -> None:
    lone, snd, _ = in_state("TIME-WAIT", reopens=True, msl=30.0)
    numbers = lone.iss, lone.irs
    lone.irs += 100_000
    lone.arrives("SYN", 0)
    lone.arrives("RST", 1)
    assert lone.state == "TIME-WAIT"
    lone.iss, lone.irs = numbers
    assert lone.arrives("FIN,ACK", 1, snd) == ["ACK 2 2"]
    lone.after(61.0)
    assert lone.state == "CLOSED"


def test_time_wait_answers_an_older_syn() -> None:
    lone, _, _ = in_state("TIME-WAIT", reopens=True)
    lone.irs -= 100_000
    assert lone.arrives("SYN", 0) == ["ACK 2 100002"]
    assert lone.state == "TIME-WAIT"


def test_time_wait_takes_the_timestamp_for_the_age_of_a_syn() -> None:
    lone = Lone.established(setting(timestamps=True, msl=30.0), options=Options(timestamps=(100, 0)))
    lone.closes()
    lone.arrives("FIN,ACK", 1, 2, options=Options(timestamps=(110, 0)))
    assert lone.state == "TIME-WAIT"
    lone.irs -= 100_000
    lone.arrives("SYN", 0, options=Options(timestamps=(109, 0)))
    assert lone.state == "TIME-WAIT"
    lone.arrives("SYN", 0, options=Options(timestamps=(111, 0)))
    assert lone.state == "SYN-RECEIVED"


# timeouts


@pytest.mark.parametrize("state", ["SYN-SENT", "ESTABLISHED", "FIN-WAIT-1", "CLOSING", "LAST-ACK"])
def test_user_timeout_ends_what_is_not_acknowledged(state: str) -> None:
    if state == "SYN-SENT":
        lone = Lone.active(setting(user_timeout=20.0))
    else:
        lone, _, _ = in_state(state, user_timeout=20.0)
    if state == "ESTABLISHED":
        lone.sends(b"text")
    lone.after(19.0)
    assert lone.state == state
    lone.after(2.0)
    assert lone.told()[-2:] == [UserTimedOut(), Closed()]


def test_user_timeout_does_not_run_while_nothing_waits() -> None:
    lone, _, _ = in_state("ESTABLISHED", user_timeout=20.0)
    lone.sends(b"text")
    lone.after(10.0)
    lone.arrives("ACK", 1, 5)
    assert lone.after(1000.0) == []
    lone.sends(b"text")
    lone.after(19.0)
    assert lone.state == "ESTABLISHED"


def test_idle_timeout_ends_listen_and_fin_wait_2() -> None:
    lone, _, _ = in_state("FIN-WAIT-2", idle_timeout=60.0)
    lone.after(59.0)
    assert lone.state == "FIN-WAIT-2"
    lone.after(2.0)
    assert lone.state == "CLOSED"
    listening = Lone.passive(setting(idle_timeout=60.0))
    listening.after(61.0)
    assert listening.state == "CLOSED"


def test_half_open_connection_of_a_listener_times_out() -> None:
    lone = Lone.passive(setting(user_timeout=20.0))
    lone.arrives("SYN", 0)
    assert lone.after(15.0) == ["SYN,ACK 0 1"] * 4
    lone.after(6.0)
    assert lone.state == "CLOSED"


def test_keep_alive_probes_who_is_silent() -> None:
    lone, _, _ = in_state("ESTABLISHED", keep_alive=100.0, keep_alive_interval=10.0, keep_alive_probes=3)
    lone.arrives("ACK", 1, 1, b"text")
    assert lone.after(99.0) == []
    assert lone.after(1.5) == ["ACK 0 5"]
    lone.arrives("ACK", 5, 1)
    assert lone.after(99.0) == []
    assert lone.after(22.0) == ["ACK 0 5"] * 3
    lone.after(10.0)
    assert lone.told()[-2:] == [UserTimedOut(), Closed()]


def test_keep_alive_between_two_ends_keeps_them() -> None:
    kept = replace(SETTINGS, keep_alive=10.0, keep_alive_interval=1.0)
    pair = Pair.opened(kept, kept)
    pair.run(200.0)
    assert pair.states() == ("ESTABLISHED", "ESTABLISHED")
    assert 10 < len(pair.sent) < 100
    pair.arrives = lambda _side, _segment: False
    pair.run(30.0)
    assert pair.states() == ("CLOSED", "CLOSED")
