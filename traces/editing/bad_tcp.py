"""TCP that no TCP may speak, by hand: one segment of each connection is wrong."""

from collections.abc import Callable

from traces.editing.hand import LINE, PAGE, C, Hand, S, chatted
from traces.editing.packets import ACK, FIN, PSH, RST, SYN, SYN_OPTIONS, Wire

Act = Callable[[Wire], int]
FAR = 2**30


def within(act: Act, *, then_close: bool = True) -> Callable[[], tuple[bytes, int]]:
    """An act in the middle of a healthy connection."""

    def make() -> tuple[bytes, int]:
        wire = chatted()
        frame = act(wire)
        if then_close:
            wire.close()
        return wire.capture.content(), frame

    return make


def whole(act: Act, *, wire: Callable[[], Wire] = lambda: Wire(server_port=7777)) -> Callable[[], tuple[bytes, int]]:
    def make() -> tuple[bytes, int]:
        made = wire()
        frame = act(made)
        return made.capture.content(), frame

    return make


# opening


def answer_of_another_syn(wire: Wire) -> int:
    wire.send(C, SYN, options=SYN_OPTIONS)
    frame = wire.send(S, SYN | ACK, ack=wire.client_isn + 4321, options=SYN_OPTIONS)
    wire.send(C, RST, seq=wire.client_isn + 4321)
    return frame


def answer_of_another_syn_accepted(wire: Wire) -> int:
    wire.send(C, SYN, options=SYN_OPTIONS)
    frame = wire.send(S, SYN | ACK, ack=wire.client_isn + 2, options=SYN_OPTIONS)
    wire.send(C, ACK)
    wire.say(C, LINE)
    wire.say(S, LINE)
    wire.close()
    return frame


def wrong_third(wire: Wire) -> int:
    wire.send(C, SYN, options=SYN_OPTIONS)
    wire.send(S, SYN | ACK, options=SYN_OPTIONS)
    frame = wire.send(C, ACK, ack=wire.server_isn)
    wire.send(S, RST, seq=wire.server_isn)
    return frame


def early_text(wire: Wire) -> int:
    """Without waiting for the SYN,ACK, in a segment of its own."""
    wire.send(C, SYN, options=SYN_OPTIONS)
    frame = wire.send(C, PSH, LINE)
    wire.send(S, SYN | ACK, ack=wire.client_isn + 1, options=SYN_OPTIONS)
    wire.send(C, ACK)
    wire.send(S, ACK)
    wire.say(S, LINE)
    wire.close()
    return frame


def early_fin(wire: Wire) -> int:
    wire.send(C, SYN, options=SYN_OPTIONS)
    return wire.send(C, FIN)


def another_isn(wire: Wire) -> int:
    wire.send(C, SYN, options=SYN_OPTIONS)
    wire.send(S, SYN | ACK, options=SYN_OPTIONS)
    frame = wire.send(S, SYN | ACK, seq=wire.server_isn + 99_999, options=SYN_OPTIONS)
    wire.send(C, ACK)
    wire.say(C, LINE)
    wire.say(S, LINE)
    wire.close()
    return frame


def syn_with(flag: int) -> Act:
    def act(wire: Wire) -> int:
        frame = wire.send(C, SYN | flag, options=SYN_OPTIONS, moves=False)
        wire.send(S, RST | ACK, seq=0, ack=wire.client_isn + 1 + (flag == FIN))
        return frame

    return act


# an open connection


def after_fin(by: str, text: bytes) -> Act:
    """New text, or a second FIN, behind the FIN."""

    def act(wire: Wire) -> int:
        other = S if by == C else C
        wire.send(by, FIN | ACK)
        wire.send(other, ACK)
        frame = wire.send(by, PSH | ACK, text) if text else wire.send(by, FIN | ACK)
        wire.send(other, FIN | ACK)
        wire.send(by, ACK)
        return frame

    return act


def after_reset(wire: Wire) -> int:
    wire.reset(C)
    return wire.send(C, PSH | ACK, LINE)


def after_reset_by_server(wire: Wire) -> int:
    wire.reset(S)
    return wire.say(S, PAGE, acked=False)


def new_syn(wire: Wire) -> int:
    """And yet the connection goes on with its old numbers."""
    frame = wire.send(C, SYN, seq=wire.client_isn + FAR, options=SYN_OPTIONS)
    wire.send(S, ACK)
    wire.say(C, LINE)
    wire.say(S, LINE)
    return frame


def no_flags(wire: Wire) -> int:
    return wire.send(C, 0, LINE, moves=False, seq=wire.ends[C].next)


def no_ack(wire: Wire) -> int:
    frame = wire.send(C, PSH, LINE)
    wire.send(S, ACK)
    return frame


def beyond(by: str) -> Act:
    return lambda wire: wire.send(by, PSH | ACK, LINE, seq=wire.ends[by].next + FAR)


def ack_of_nothing(by: str) -> Act:
    return lambda wire: wire.send(by, ACK, ack=wire.ends[S if by == C else C].next + 100_000)


def before_isn(wire: Wire) -> int:
    return wire.send(S, PSH | ACK, LINE, seq=wire.server_isn - 500)


def old_ack(wire: Wire) -> int:
    return wire.send(C, ACK, ack=wire.server_isn - 500)


def blind_reset(wire: Wire) -> int:
    frame = wire.send(S, RST, seq=wire.ends[S].next + FAR)
    wire.say(C, LINE)
    wire.say(S, LINE)
    return frame


def fin_too_early(wire: Wire) -> int:
    """The FIN's number is that of text which was sent and acknowledged already."""
    return wire.send(S, FIN | ACK, seq=wire.ends[S].next - len(LINE))


def syn_and_fin(wire: Wire) -> int:
    return wire.send(C, SYN | FIN | ACK, seq=wire.ends[C].next)


def forged_answer(wire: Wire) -> int:
    """A page that claims to be the server's comes before the real one, as QUANTUM INSERT did it: the second differs."""
    wire.open()
    wire.say(C, b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n")
    forged = b"HTTP/1.1 302 Found\r\nLocation: http://203.0.113.66/\r\nContent-Length: 0\r\n\r\n"
    wire.send(S, ACK | PSH, forged, seq=wire.ends[S].next)
    frame = wire.say(S, b"HTTP/1.1 200 OK\r\nContent-Length: 2700\r\n\r\n" + PAGE)
    wire.close()
    return frame


def beyond_small_window(wire: Wire) -> int:
    """The server has room for 1,000 octets, and says so; the client sends three full segments."""
    wire.send(C, SYN)
    wire.send(S, SYN | ACK, window=1000)
    wire.send(C, ACK)
    wire.send(C, ACK, PAGE[:1000])
    wire.send(S, ACK, window=0)
    frame = wire.send(C, ACK, PAGE[1000:2460])
    wire.send(S, ACK, ack=wire.ends[C].next - 1460, window=0)
    wire.send(C, ACK | PSH, PAGE[2460:])
    wire.send(S, ACK, window=20_000)
    wire.close()
    return frame


BAD = (
    Hand("tcp_syn_ack_acknowledges_another_syn", "tcp", "The SYN,ACK acknowledges a SYN that was not sent; the client resets.",
         whole(answer_of_another_syn), "wrong-ack-of-syn", S),
    Hand("tcp_syn_ack_acknowledges_too_much_accepted", "tcp", "The SYN,ACK acknowledges one octet too many, and the client goes on.",
         whole(answer_of_another_syn_accepted), "wrong-ack-of-syn", S),
    Hand("tcp_handshake_ack_of_another_syn", "tcp", "The ACK of the handshake does not count the SYN.",
         whole(wrong_third), "wrong-ack-of-syn", C),
    Hand("tcp_data_before_handshake", "tcp", "The client sends text before the SYN,ACK.", whole(early_text), "data-before-handshake", C),
    Hand("tcp_fin_before_handshake", "tcp", "The client sends a FIN before the SYN,ACK.", whole(early_fin), "fin-before-handshake", C),
    Hand("tcp_syn_ack_with_another_isn", "tcp", "The SYN,ACK is sent again with another sequence number.", whole(another_isn),
         "isn-changed", S),
    Hand("tcp_syn_and_fin", "tcp", "The first segment has SYN and FIN.", whole(syn_with(FIN)), "syn-and-fin", C),
    Hand("tcp_syn_and_rst", "tcp", "The first segment has SYN and RST.", whole(syn_with(RST)), "syn-and-rst", C),
    Hand("tcp_data_after_fin", "tcp", "The client sends new text after its FIN.", within(after_fin(C, LINE), then_close=False),
         "data-after-fin", C),
    Hand("tcp_server_data_after_fin", "tcp", "The server sends new text after its FIN.", within(after_fin(S, LINE), then_close=False),
         "data-after-fin", S),
    Hand("tcp_second_fin", "tcp", "The client sends a second FIN behind its first.", within(after_fin(C, b""), then_close=False),
         "data-after-fin", C),
    Hand("tcp_data_after_reset", "tcp", "The client sends text after its RST.", within(after_reset, then_close=False),
         "segment-after-rst", C),
    Hand("tcp_server_data_after_reset", "tcp", "The server sends a page after its RST.", within(after_reset_by_server, then_close=False),
         "segment-after-rst", S),
    Hand("tcp_syn_in_connection", "tcp", "The client sends a SYN in an open connection, and goes on as if it had not.", within(new_syn),
         "syn-in-synchronized", C),
    Hand("tcp_no_flags", "tcp", "A segment has no control bits.", within(no_flags), "no-flags", C),
    Hand("tcp_no_ack", "tcp", "A segment of an open connection has no ACK bit.", within(no_ack), "ack-missing", C),
    Hand("tcp_data_beyond_window", "tcp", "The client sends text 2^30 octets ahead.", within(beyond(C)), "beyond-window", C),
    Hand("tcp_server_data_beyond_window", "tcp", "The server sends text 2^30 octets ahead.", within(beyond(S)), "beyond-window", S),
    Hand("tcp_data_into_closed_window", "tcp", "The client sends full segments into a window that is closed.",
         whole(beyond_small_window), "beyond-window", C),
    Hand("tcp_injected_answer", "tcp", "A forged answer comes before the real one.", whole(forged_answer), "conflicting-segment", S),
    Hand("tcp_ack_of_unsent", "tcp", "The client acknowledges what was never sent.", within(ack_of_nothing(C)), "ack-of-unsent", C),
    Hand("tcp_server_ack_of_unsent", "tcp", "The server acknowledges what was never sent.", within(ack_of_nothing(S)), "ack-of-unsent", S),
    Hand("tcp_data_before_isn", "tcp", "The server sends text with numbers before its SYN.", within(before_isn), "seq-before-isn", S),
    Hand("tcp_ack_before_isn", "tcp", "The client acknowledges a number before the server's SYN.", within(old_ack), "ack-before-isn", C),
    Hand("tcp_reset_outside_window", "tcp", "A RST comes 2^30 octets ahead, and the connection goes on.", within(blind_reset),
         "rst-outside-window", S, verdict="conforms"),
    Hand("tcp_fin_before_text", "tcp", "The server's FIN stands before text that it has sent.", within(fin_too_early, then_close=False),
         "fin-not-last", S),
    Hand("tcp_syn_and_fin_in_connection", "tcp", "SYN and FIN in one segment of an open connection.", within(syn_and_fin),
         "syn-and-fin", C),
)  # fmt: skip
