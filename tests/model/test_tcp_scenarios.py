"""Two TCP machines talk: the connections that RFC 9293 draws, and those that the table must not lose.

`A` and `B` are each the machine and the literal text of RFC 9293 together (`tcp_oracle`), so every segment has sequence
numbers, and a segment that is lost, late or doubled is just delivered never, later or twice.
"""

from __future__ import annotations

import pytest

from tests.model.tcp_oracle import End, Segment
from tests.model.tcp_pairs import STATES, both_closing, half_closed, in_state, noted, opened, states, talk, time_waiting
from wirestate.model.semantics import Illegal


def test_handshake_and_text_both_ways() -> None:
    a, b = opened()
    talk(a, b)
    talk(b, a, 2)
    assert states(a, b) == ("ESTABLISHED", "ESTABLISHED")


def test_simultaneous_open_is_completed_by_the_answer_to_what_is_not_acceptable() -> None:
    """Figure 7, read literally (D2)."""
    a, b = End(100), End(300)
    a.call("active-OPEN")
    b.call("active-OPEN")
    from_a, from_b = a.send("SYN"), b.send("SYN")
    a.recv(from_b)
    b.recv(from_a)
    assert states(a, b) == ("SYN-RECEIVED", "SYN-RECEIVED")
    from_a, from_b = a.send("SYN,ACK"), b.send("SYN,ACK")
    a.recv(from_b)
    b.recv(from_a)
    assert states(a, b) == ("SYN-RECEIVED", "SYN-RECEIVED")
    assert noted(a).startswith("D2")
    from_a, from_b = a.send("ACK"), b.send("ACK")
    a.recv(from_b)
    b.recv(from_a)
    assert states(a, b) == ("ESTABLISHED", "ESTABLISHED")


def test_syn_and_syn_ack_are_sent_again() -> None:
    a, b = End(100), End(300)
    b.call("passive-OPEN")
    a.call("active-OPEN")
    a.send("SYN")
    with pytest.raises(Illegal):
        a.send("SYN")
    a.timer("RETRANSMISSION-TIMEOUT")
    b.recv(a.send("SYN"))
    b.send("SYN,ACK")
    b.timer("RETRANSMISSION-TIMEOUT")
    a.recv(b.send("SYN,ACK"))
    assert a.state == "ESTABLISHED"


def test_old_duplicate_syn_is_reset_and_the_new_one_accepted() -> None:
    """Figure 8."""
    a, b = End(100), End(300)
    b.call("passive-OPEN")
    a.call("active-OPEN")
    fresh = a.send("SYN")
    b.recv(Segment("SYN", 90))
    a.recv(b.send("SYN,ACK"))
    assert (a.state, a.var("reply")) == ("SYN-SENT", "RST")
    b.recv(a.send("RST"))
    assert b.state == "LISTEN"
    b.recv(fresh)
    a.recv(b.send("SYN,ACK"))
    b.recv(a.send("ACK"))
    assert states(a, b) == ("ESTABLISHED", "ESTABLISHED")


def test_half_open_is_found_by_the_side_that_lost_its_memory() -> None:
    """Figure 9: A crashed and opens again; B acknowledges, A resets."""
    _, b = opened()
    a = End(400)
    a.call("active-OPEN")
    b.recv(a.send("SYN"))
    a.recv(b.send("ACK"))
    assert a.state == "SYN-SENT"
    b.recv(a.send("RST"))
    assert b.state == "CLOSED"
    assert "signal_connection_reset" in b.fired[-1].effects


def test_half_open_is_found_by_the_side_that_sends() -> None:
    """Figure 10: the text of B meets nobody."""
    _, b = opened()
    a = End(400)
    b.call("SEND")
    a.recv(b.send("ACK", 1))
    b.recv(a.send("RST"))
    assert states(a, b) == ("CLOSED", "CLOSED")


def test_old_duplicate_syn_at_two_listeners() -> None:
    """Figure 11: the SYN,ACK to nobody's SYN is reset, the listener listens again."""
    a, b = End(100), End(300)
    a.call("passive-OPEN")
    b.call("passive-OPEN")
    b.recv(Segment("SYN", 90))
    a.recv(b.send("SYN,ACK"))
    b.recv(a.send("RST"))
    assert states(a, b) == ("LISTEN", "LISTEN")


def test_close_in_turn() -> None:
    """Figure 12."""
    a, b, _ = time_waiting()
    b.recv(a.send("ACK"))
    assert b.state == "CLOSED"
    assert "close_ok" in b.fired[-1].effects
    a.timer("TIME-WAIT-TIMEOUT")
    assert a.state == "CLOSED"


def test_close_at_once_goes_through_closing() -> None:
    """Figure 13."""
    a, b, from_a, from_b = both_closing()
    a.recv(from_b)
    b.recv(from_a)
    assert states(a, b) == ("TIME-WAIT", "TIME-WAIT")


def test_close_combined_goes_straight_to_time_wait() -> None:
    """FIN-WAIT-1 to TIME-WAIT: B acknowledges the FIN with its own (figure 5, note 2)."""
    a, b = opened()
    a.call("CLOSE")
    b.recv(a.send("FIN,ACK"))
    b.call("CLOSE")
    a.recv(b.send("FIN,ACK"))
    assert states(a, b) == ("TIME-WAIT", "LAST-ACK")
    assert noted(a).startswith("D8")


def test_half_closed_connection_still_carries_text() -> None:
    a, b = half_closed()
    talk(b, a, 2)
    assert states(a, b) == ("FIN-WAIT-2", "CLOSE-WAIT")
    assert a.call("SEND").effects == ("error_connection_closing",)


@pytest.mark.parametrize("state", STATES)
def test_rst_ends_only_if_exact(state: str) -> None:
    end, segment = in_state(state)
    assert end.state == state
    end.recv(Segment("RST", end.tcb.rcv_nxt + 1))
    assert (end.state, end.var("reply")) == (state, "ACK")
    end.send("ACK")
    for far in (end.tcb.rcv_nxt - 1, end.tcb.rcv_nxt + end.tcb.wnd):
        end.recv(Segment("RST", far))
        assert (end.state, end.var("reply")) == (state, "none")
    end.recv(Segment("RST", end.tcb.rcv_nxt, segment.ack))
    assert end.state == "CLOSED"


@pytest.mark.parametrize("state", STATES)
def test_abort_resets_the_peer_unless_both_have_closed(state: str) -> None:
    end, _ = in_state(state)
    end.call("ABORT")
    silent = state in ("CLOSING", "LAST-ACK")
    assert (end.state, end.var("reply")) == ("CLOSED", "none" if silent else "RST")
    if silent:
        with pytest.raises(Illegal):
            end.send("RST")
    else:
        assert noted(end).startswith("D1")
        assert end.send("RST").control == "RST"
        end.call("passive-OPEN")


@pytest.mark.parametrize("state", STATES)
def test_blind_syn_is_challenged(state: str) -> None:
    end, _ = in_state(state)
    for seq in (end.tcb.rcv_nxt - 40, end.tcb.rcv_nxt, end.tcb.rcv_nxt + 2):
        end.recv(Segment("SYN", seq))
        assert (end.state, end.var("reply")) == (state, "ACK")
        end.send("ACK")


def test_abort_is_heard() -> None:
    a, b = opened()
    a.call("ABORT")
    b.recv(a.send("RST"))
    assert states(a, b) == ("CLOSED", "CLOSED")


def test_lost_ack_of_fin() -> None:
    """The FIN comes again, is not acceptable any more, is acknowledged again, and restarts the 2 MSL (D23)."""
    a, b, fin = time_waiting()
    a.send("ACK")
    b.timer("RETRANSMISSION-TIMEOUT")
    again = b.send("FIN,ACK", resent=True)
    assert again == fin
    a.recv(again)
    assert "restart_time_wait_timer" in a.fired[-1].effects
    assert noted(a).startswith("D23")
    b.recv(a.send("ACK"))
    assert states(a, b) == ("TIME-WAIT", "CLOSED")


def test_time_wait_answers_no_ack() -> None:
    """D5: two endpoints in TIME-WAIT come to rest."""
    a, b, from_a, from_b = both_closing()
    a.recv(from_b)
    b.recv(from_a)
    a.recv(from_b)
    assert (a.state, a.var("reply")) == ("TIME-WAIT", "none")
    with pytest.raises(Illegal):
        a.send("ACK")


@pytest.mark.parametrize("rfc1337", [False, True])
def test_segment_of_an_old_incarnation_in_time_wait(rfc1337: bool) -> None:
    """An old duplicate draws an ACK; the peer, long CLOSED, resets; what that does is D6."""
    a, b = opened(rfc1337=rfc1337)
    a.call("CLOSE")
    b.recv(a.send("FIN,ACK"))
    b.call("CLOSE")
    a.recv(b.send("FIN,ACK"))
    b.recv(a.send("ACK"))
    a.recv(Segment("ACK", 301, 101, 0))
    a.recv(Segment("ACK", 290, 90, 1))
    b.recv(a.send("ACK"))
    assert (b.state, b.var("reply")) == ("CLOSED", "RST")
    a.recv(b.send("RST"))
    assert a.state == ("TIME-WAIT" if rfc1337 else "CLOSED")
    assert noted(a).startswith("D6")


def test_time_wait_is_left_by_a_newer_syn_and_resumed_if_it_was_none() -> None:
    """MAY-2."""
    a, _, _ = time_waiting()
    a.recv(Segment("SYN", 900, newer=True))
    assert (a.state, a.var("reply")) == ("TIME-WAIT", "ACK")
    a, b = opened(reopens=True)
    a.call("CLOSE")
    b.recv(a.send("FIN,ACK"))
    b.call("CLOSE")
    a.recv(b.send("FIN,ACK"))
    a.recv(Segment("SYN", 900, newer=True))
    assert (a.state, a.var("reply")) == ("SYN-RECEIVED", "SYN,ACK")
    a.recv(Segment("RST", 901))
    assert a.state == "TIME-WAIT"
