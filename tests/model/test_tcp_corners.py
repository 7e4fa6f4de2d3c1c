"""Two TCP machines where it is easy to get TCP wrong: early closes, late FINs, text with SYN, zero window, timeouts.

Each of the named bugs was in a product; what the table says in its place is shown here.
"""

from __future__ import annotations

import pytest

from tests.model.tcp_oracle import End, Segment
from tests.model.tcp_pairs import STATES, half_closed, in_state, opened, states, talk, time_waiting
from wirestate.model.semantics import Illegal


def test_listen_becomes_active_by_send() -> None:
    a, b = End(100), End(300)
    b.call("passive-OPEN")
    a.call("passive-OPEN")
    a.call("SEND")
    assert (a.state, a.var("queued")) == ("SYN-SENT", True)
    b.recv(a.send("SYN"))
    a.recv(b.send("SYN,ACK"))
    b.recv(a.send("ACK", 2))
    assert (states(a, b), b.tcb.unread) == (("ESTABLISHED", "ESTABLISHED"), 2)


def test_listen_cannot_become_active_without_a_remote_socket() -> None:
    a = End(100, remote=False)
    for call in ("active-OPEN", "passive-OPEN", "active-OPEN", "SEND"):
        a.call(call)
    assert (a.state, [r.effects[0] for r in a.fired if "remote" in r.name]) == (
        "LISTEN",
        ["error_remote_socket_unspecified"] * 3,
    )


@pytest.mark.parametrize("control", ["RST", "SYN"])
def test_syn_received_returns_to_listen(control: str) -> None:
    b = End(300)
    b.call("passive-OPEN")
    b.recv(Segment("SYN", 90))
    b.recv(Segment(control, 91))
    assert b.state == "LISTEN"


def test_syn_received_after_an_active_open_is_refused() -> None:
    a = End(100)
    a.call("active-OPEN")
    a.recv(Segment("SYN", 90))
    a.recv(Segment("RST", 91))
    assert a.state == "CLOSED"
    assert "signal_connection_refused" in a.fired[-1].effects


def test_connection_to_nobody_is_reset() -> None:
    a, b = End(100), End(300)
    a.call("active-OPEN")
    b.recv(a.send("SYN"))
    assert b.var("reply") == "RST,ACK"
    a.recv(b.send("RST,ACK"))
    assert a.state == "CLOSED"
    assert "signal_connection_reset" in a.fired[-1].effects


def test_close_in_syn_received_waits_for_what_was_sent_before() -> None:
    """U12, S1b: FIN-WAIT-1 only after ESTABLISHED; without SENDs at once, the SYN still unacknowledged (D4)."""
    b = End(300)
    b.call("passive-OPEN")
    b.recv(Segment("SYN", 90))
    b.send("SYN,ACK")
    b.call("SEND")
    b.call("CLOSE")
    assert (b.state, b.var("close")) == ("SYN-RECEIVED", "queued")
    b.recv(Segment("ACK", 91, b.tcb.nxt))
    b.call("queued-CLOSE")
    assert b.state == "FIN-WAIT-1"
    with pytest.raises(Illegal):
        b.send("FIN,ACK")
    b.send("FIN,ACK", 2)
    b.recv(Segment("ACK", 91, b.tcb.nxt))
    assert b.state == "FIN-WAIT-2"


def test_ack_of_the_syn_is_no_ack_of_the_fin() -> None:
    """CVE-2024-36905: FIN-WAIT-1 straight from SYN-RECEIVED."""
    b = End(300)
    b.call("passive-OPEN")
    b.recv(Segment("SYN", 90))
    b.send("SYN,ACK")
    b.call("CLOSE")
    b.send("FIN,ACK")
    b.recv(Segment("ACK", 91, b.tcb.iss + 1))
    assert (b.state, b.var("syn_acked"), b.var("fin_acked")) == ("FIN-WAIT-1", True, False)
    b.recv(Segment("ACK", 91, b.tcb.iss + 2))
    assert b.state == "FIN-WAIT-2"


def test_closing_may_still_owe_its_fin() -> None:
    """D19: the FIN waits behind text, the peer's FIN comes first."""
    a, b = opened()
    a.call("SEND")
    a.call("CLOSE")
    b.call("CLOSE")
    a.recv(b.send("FIN,ACK"))
    assert (a.state, a.var("fin_sent")) == ("CLOSING", False)
    text, fin = a.send("ACK", 1), a.send("FIN,ACK", 1)
    assert a.fired[-1].note.startswith("D19")
    b.recv(text)
    b.recv(fin)
    a.recv(b.send("ACK"))
    assert states(a, b) == ("TIME-WAIT", "TIME-WAIT")


def test_early_fin_waits_for_the_text_before_it() -> None:
    """smoltcp#112."""
    a, b = opened()
    a.call("SEND")
    text = a.send("ACK", 2)
    a.call("CLOSE")
    b.recv(a.send("FIN,ACK"))
    assert (b.state, b.var("held")) == ("ESTABLISHED", "FIN")
    b.recv(text)
    assert (b.state, b.tcb.unread) == ("CLOSE-WAIT", 2)
    a.recv(b.send("ACK"))
    assert a.state == "FIN-WAIT-2"


def test_fin_may_come_with_the_syn_but_not_before_the_handshake() -> None:
    """CVE-2012-6638 and older: SYN with FIN is no way past SYN-RECEIVED."""
    b = End(300)
    b.call("passive-OPEN")
    b.recv(Segment("SYN,FIN", 90))
    assert (b.state, b.var("held")) == ("SYN-RECEIVED", "FIN")
    b.recv(Segment("ACK", 91, b.tcb.nxt))
    assert b.state == "CLOSE-WAIT"


def test_half_duplex_close_shows_that_text_was_lost() -> None:
    """SHLD-3: by text unread at CLOSE, and by text that comes after it."""
    a, b = opened(half_duplex=True)
    a.call("SEND")
    text = a.send("ACK", 1)
    b.call("CLOSE")
    assert b.state == "FIN-WAIT-1"
    b.recv(text)
    assert (b.state, b.var("reply")) == ("CLOSED", "RST")
    a, b = opened(half_duplex=True)
    talk(a, b)
    b.call("CLOSE")
    assert (b.state, b.var("reply")) == ("CLOSED", "RST")


def test_zero_window_takes_the_ack_but_not_the_text() -> None:
    a, b = opened()
    b.call("SEND")
    b.send("ACK", 2)
    b.tcb.wnd = 0
    b.recv(Segment("ACK", b.tcb.rcv_nxt, b.tcb.nxt, 3))
    assert (b.state, b.var("unacked"), b.var("reply"), b.tcb.unread) == ("ESTABLISHED", False, "ACK", 0)
    assert a.state == "ESTABLISHED"


@pytest.mark.parametrize("state", [s for s in STATES if s != "LAST-ACK"])
def test_user_timeout_ends_without_a_segment(state: str) -> None:
    end, _ = in_state(state)
    end.timer("USER-TIMEOUT")
    assert (end.state, end.var("reply")) == ("CLOSED", "none")


def test_time_wait_has_no_user_timeout_and_fin_wait_2_no_other() -> None:
    a, _, _ = time_waiting()
    with pytest.raises(Illegal):
        a.timer("USER-TIMEOUT")
    a, _ = half_closed()
    for timer in ("RETRANSMISSION-TIMEOUT", "TIME-WAIT-TIMEOUT"):
        with pytest.raises(Illegal):
            a.timer(timer)


@pytest.mark.parametrize("kind", ["ACK", "FIN,ACK"])
def test_what_comes_early_with_an_ack_of_the_unsent_is_not_held(kind: str) -> None:
    """It is not looked at again when its turn comes (RFC 9293 section 3.10.7.4, fifth step; RFC 5961)."""
    a, b = opened()
    b.recv(Segment(kind, a.tcb.nxt + 1, b.tcb.nxt + 7, 1))
    assert (b.state, b.var("held"), b.var("reply")) == ("ESTABLISHED", "nothing", "ACK")
    b.recv(Segment(kind, a.tcb.nxt + 1, b.tcb.nxt, 1))
    assert b.var("held") == ("FIN" if kind == "FIN,ACK" else "text")


def test_early_fin_that_does_not_acknowledge_the_syn_is_not_held() -> None:
    b = End(300)
    b.call("passive-OPEN")
    b.recv(Segment("SYN", 90))
    b.recv(Segment("FIN,ACK", 92, b.tcb.iss))
    assert (b.state, b.var("held")) == ("SYN-RECEIVED", "nothing")
    b.recv(Segment("FIN,ACK", 92, b.tcb.nxt))
    assert (b.state, b.var("held")) == ("SYN-RECEIVED", "FIN")
