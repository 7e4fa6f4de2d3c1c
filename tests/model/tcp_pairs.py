"""Pairs of endpoints at the places where the scenarios of TCP begin. See `tcp_oracle` for what an `End` is."""

from __future__ import annotations

from tests.model.tcp_oracle import End, Segment


def states(a: End, b: End) -> tuple[str, str]:
    return a.state, b.state


def noted(end: End) -> str:
    """The note of the rule that decided last."""
    return end.fired[-1].note


def opened(**options: bool) -> tuple[End, End]:
    """A three-way handshake, RFC 9293 figure 6: A active, B passive."""
    a, b = End(100, **options), End(300, **options)
    b.call("passive-OPEN")
    a.call("active-OPEN")
    b.recv(a.send("SYN"))
    a.recv(b.send("SYN,ACK"))
    b.recv(a.send("ACK"))
    assert states(a, b) == ("ESTABLISHED", "ESTABLISHED")
    return a, b


def talk(sender: End, receiver: End, octets: int = 1) -> None:
    """Text one way, acknowledged."""
    sender.call("SEND")
    sender.tcb.unsent = octets
    before = receiver.tcb.unread
    receiver.recv(sender.send("ACK", octets))
    assert receiver.tcb.unread == before + octets
    sender.recv(receiver.send("ACK"))


def half_closed() -> tuple[End, End]:
    """A has closed: FIN-WAIT-2 and CLOSE-WAIT (figure 12, line 3)."""
    a, b = opened()
    a.call("CLOSE")
    b.recv(a.send("FIN,ACK"))
    a.recv(b.send("ACK"))
    assert states(a, b) == ("FIN-WAIT-2", "CLOSE-WAIT")
    return a, b


def both_closing() -> tuple[End, End, Segment, Segment]:
    """Both have closed at once (figure 13, line 2); the FINs have arrived, their ACKs have not."""
    a, b = opened()
    a.call("CLOSE")
    b.call("CLOSE")
    from_a, from_b = a.send("FIN,ACK"), b.send("FIN,ACK")
    a.recv(from_b)
    b.recv(from_a)
    assert states(a, b) == ("CLOSING", "CLOSING")
    return a, b, a.send("ACK"), b.send("ACK")


def time_waiting() -> tuple[End, End, Segment]:
    """TIME-WAIT and LAST-ACK; the ACK of B's FIN is on its way."""
    a, b = half_closed()
    b.call("CLOSE")
    fin = b.send("FIN,ACK")
    a.recv(fin)
    assert states(a, b) == ("TIME-WAIT", "LAST-ACK")
    return a, b, fin


def in_state(state: str) -> tuple[End, Segment]:
    """An endpoint there, and a segment of its peer that has just the right numbers."""
    if state == "FIN-WAIT-1":
        a, b = opened()
        a.call("CLOSE")
        return a, b.send("ACK")
    if state == "LAST-ACK":
        a, b, _ = time_waiting()
        return b, a.send("ACK")
    if state == "CLOSING":
        a, b, _, segment = both_closing()
        return a, segment
    a, b = {"ESTABLISHED": opened, "FIN-WAIT-2": half_closed, "CLOSE-WAIT": half_closed}[state]()
    end, other = (b, a) if state == "CLOSE-WAIT" else (a, b)
    return end, Segment("ACK", other.tcb.nxt, other.tcb.rcv_nxt)


STATES = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK")
