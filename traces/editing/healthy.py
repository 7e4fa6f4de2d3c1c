"""Healthy captures by hand, for what a kernel cannot be made to do on command: nothing in them deviates.

What a capture lost is not the peers' deviation either.
"""

from collections.abc import Callable

from traces.editing.hand import LINE, C, Hand, S, Talk, chatted, joined, spoken, talk
from traces.editing.packets import ACK, FIN, PSH, RST, SYN, SYN_OPTIONS, Capture, Wire

Make = Callable[[], tuple[bytes, int]]
EC13, EC12, BOTH13 = "tls13/full_ecdsa.txt", "tls12/ecdhe_ecdsa.txt", "tls13/full_server.txt"
ODD = (1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233)
FAST_OPEN = bytes.fromhex("020405b4" "220a00112233445566770101")
"""Maximum segment size, and a cookie of TCP Fast Open (RFC 7413)."""


def quiet(wire: Wire) -> tuple[bytes, int]:
    return wire.capture.content(), 0


def session(base: str, client_isn: int, server_isn: int) -> Wire:
    """A whole recorded session that begins with these sequence numbers."""
    wire = Wire(client_isn=client_isn, server_isn=server_isn)
    wire.open()
    spoken(wire, talk(base))
    wire.close()
    return wire


# opening


def split_handshake() -> tuple[bytes, int]:
    """The server answers the SYN with an ACK and a SYN of its own (four segments)."""
    wire = Wire()
    wire.send(C, SYN, options=SYN_OPTIONS)
    wire.send(S, ACK)
    wire.send(S, SYN, options=SYN_OPTIONS)
    wire.send(C, SYN | ACK, seq=wire.client_isn, options=SYN_OPTIONS)
    wire.send(S, ACK)
    spoken(wire, talk(EC13))
    wire.close()
    return quiet(wire)


def split_in_three() -> tuple[bytes, int]:
    """The server's SYN comes without any ACK of the client's, and the client answers with SYN,ACK."""
    wire = Wire()
    wire.send(C, SYN, options=SYN_OPTIONS)
    wire.send(S, SYN, options=SYN_OPTIONS)
    wire.send(C, SYN | ACK, seq=wire.client_isn, options=SYN_OPTIONS)
    wire.send(S, ACK)
    spoken(wire, talk(EC12))
    wire.close()
    return quiet(wire)


def text_in_syn(base: str) -> Make:
    """The ClientHello is in the SYN, with a cookie of Fast Open."""

    def make() -> tuple[bytes, int]:
        wire, flights = Wire(), talk(base)
        wire.send(C, SYN, joined(flights[0][1]), options=FAST_OPEN)
        wire.send(S, SYN | ACK, options=SYN_OPTIONS)
        wire.send(C, ACK)
        spoken(wire, flights[1:])
        wire.close()
        return quiet(wire)

    return make


def text_in_handshake_ack() -> tuple[bytes, int]:
    wire, flights = Wire(), talk(EC13)
    wire.send(C, SYN, options=SYN_OPTIONS)
    wire.send(S, SYN | ACK, options=SYN_OPTIONS)
    wire.send(C, ACK | PSH, joined(flights[0][1]))
    wire.send(S, ACK)
    spoken(wire, flights[1:])
    wire.close()
    return quiet(wire)


# numbers and segments


def split_oddly(base: str) -> Make:
    return lambda: quiet(whole(base, ODD))


def whole(base: str, sizes: tuple[int, ...]) -> Wire:
    wire = Wire()
    wire.open()
    spoken(wire, talk(base), sizes=sizes)
    wire.close()
    return wire


def sent_again(wire: Wire, by: str, text: bytes, behind: int) -> None:
    """Text that was sent already, as it was: its end lies `behind` octets before what is sent next."""
    wire.send(by, ACK | PSH, text, seq=wire.ends[by].next - behind - len(text))


def overlapping() -> tuple[bytes, int]:
    """Parts of flights come again in other pieces, with the same bytes; after that the session goes on."""
    wire = Wire()
    wire.open()
    for by, parts in talk(EC13):
        text = joined(parts)
        wire.say(by, text)
        if len(text) > 60:
            sent_again(wire, by, text[10:50], len(text) - 50)
            sent_again(wire, by, text[-30:], 0)
            wire.send(S if by == C else C, ACK)
    wire.close()
    return quiet(wire)


def overtaking() -> tuple[bytes, int]:
    """The segments of each flight arrive in the reverse order."""
    wire = Wire()
    wire.open()
    for by, parts in talk(EC12):
        text, start = joined(parts), wire.ends[by].next
        pieces = [(at, text[at : at + 100]) for at in range(0, len(text), 100)]
        for at, piece in reversed(pieces):
            wire.send(by, ACK | PSH, piece, seq=start + at)
        wire.ends[by].next = (start + len(text)) % 2**32
        wire.send(S if by == C else C, ACK)
    wire.close()
    return quiet(wire)


# what a capture lacks, and what must be overlooked


def challenged() -> tuple[bytes, int]:
    """A RST within the window, but not at its edge, is answered with a challenge ACK and forgotten (RFC 5961 section 3)."""
    wire = chatted()
    wire.send(C, RST, seq=wire.ends[C].next + 100)
    wire.send(S, ACK)
    wire.say(C, LINE)
    wire.say(S, LINE)
    wire.close()
    return quiet(wire)


def without(base: str, lost: Callable[[int], bool]) -> Make:
    """The capture lacks some frames, but the connection did not."""

    def make() -> tuple[bytes, int]:
        full = whole(base, (100,) * 20)
        full.capture.packets = [packet for number, packet in enumerate(full.capture.packets, 1) if not lost(number)]
        return quiet(full)

    return make


def many() -> Capture:
    """Three sessions whose packets alternate."""
    capture = Capture()
    wires = [Wire(capture, 50001 + number, client_isn=1000 + number, server_isn=9000 + number) for number in range(3)]
    for wire in wires:
        wire.open()
    for by, parts in talk(EC13):
        for wire in wires:
            wire.say(by, joined(parts))
    for wire in reversed(wires):
        wire.close()
    return capture


def damaged(number: int, at: int, octets: bytes) -> Make:
    """Three connections at once, of which one frame has other octets at one place."""

    def make() -> tuple[bytes, int]:
        capture = many()
        when, packet = capture.packets[number - 1]
        capture.packets[number - 1] = (when, packet[:at] + octets + packet[at + len(octets) :])
        return capture.content(), 0

    return make


def lengthless() -> tuple[bytes, int]:
    """As a network card's offload may show it: segments whose IP header has no length."""
    wire = whole(EC13, ())
    wire.capture.packets = [(when, packet[:16] + b"\0\0" + packet[18:]) for when, packet in wire.capture.packets]
    return quiet(wire)


# closing


def finished_without_notice(by: str, base: str) -> Make:
    """FIN without close_notify: truncation."""

    def make() -> tuple[bytes, int]:
        wire = Wire()
        wire.open()
        spoken(wire, unclosed(base))
        wire.close(by)
        return quiet(wire)

    return make


def reset_without_notice(by: str, base: str) -> Make:
    def make() -> tuple[bytes, int]:
        wire = Wire()
        wire.open()
        spoken(wire, unclosed(base))
        wire.reset(by)
        return quiet(wire)

    return make


def reset_after_notice() -> tuple[bytes, int]:
    wire = Wire()
    wire.open()
    spoken(wire, talk(EC13))
    wire.reset(C)
    return quiet(wire)


def unclosed(base: str) -> Talk:
    """Without the alerts at the end."""
    return [(by, parts) for by, parts in talk(base) if parts[0][0].inner != 21]


def half_closed() -> tuple[bytes, int]:
    """The client has sent close_notify and FIN; the server's last records and its close_notify follow."""
    wire = Wire()
    wire.open()
    flights = talk(BOTH13)
    last = flights.pop()
    data = flights.pop(-2)
    spoken(wire, flights)
    wire.send(C, FIN | ACK)
    spoken(wire, [data, last])
    wire.send(S, FIN | ACK)
    wire.send(C, ACK)
    return quiet(wire)


def unfinished() -> tuple[bytes, int]:
    """The capture ends in the middle of the server's flight."""
    wire = Wire()
    wire.open()
    spoken(wire, talk(EC12)[:1])
    wire.send(S, ACK, joined(talk(EC12)[1][1])[:300])
    return quiet(wire)


WRAP = 2**32 - 700
HEALTHY = (
    Hand("split_handshake", "built", "The server opens with an ACK and a SYN of its own.", split_handshake, base=EC13,
         exercises="split_handshake", verdict="conforms", outcome="completed"),
    Hand("split_handshake_three", "built", "The server answers the SYN with a SYN.", split_in_three, base=EC12,
         exercises="split_handshake", verdict="conforms", outcome="completed"),
    Hand("text_in_syn", "built", "The ClientHello is in the SYN.", text_in_syn(EC13), base=EC13, exercises="fast_open",
         verdict="conforms", outcome="completed"),
    Hand("text_in_syn_tls12", "built", "The ClientHello is in the SYN.", text_in_syn(EC12), base=EC12, exercises="fast_open",
         verdict="conforms", outcome="completed"),
    Hand("text_in_handshake_ack", "built", "The ClientHello is in the ACK of the handshake.", text_in_handshake_ack, base=EC13,
         exercises="text_in_ack", verdict="conforms", outcome="completed"),
    Hand("wrap_around", "built", "The sequence numbers of both sides pass 2^32.",
         lambda: quiet(session(EC13, 2**32 - 100, WRAP)), base=EC13, exercises="wrap_around", verdict="conforms",
         outcome="completed"),
    Hand("wrap_around_at_syn", "built", "The first sequence number is 2^32 - 1.",
         lambda: quiet(session(EC12, 2**32 - 1, 2**32 - 1)), base=EC12, exercises="wrap_around",
         verdict="conforms", outcome="completed"),
    Hand("split_oddly", "built", "Records are split over segments at odd places.", split_oddly(EC13), base=EC13,
         exercises="small_segments", verdict="conforms", outcome="completed"),
    Hand("split_oddly_tls12", "built", "Records are split over segments at odd places.", split_oddly(EC12), base=EC12,
         exercises="small_segments", verdict="conforms", outcome="completed"),
    Hand("overlap_equal", "built", "Text comes again in other pieces, with the same bytes.", overlapping, base=EC13,
         exercises="overlap", verdict="conforms", outcome="completed"),
    Hand("reverse_order", "built", "The segments of each flight come in the reverse order.", overtaking, base=EC12,
         exercises="reordering", verdict="conforms", outcome="completed"),
    Hand("challenge_ack", "built", "A RST at the wrong place in the window gets a challenge ACK.", challenged, exercises="challenge_ack",
         verdict="conforms", outcome="not_tls"),
    Hand("lost_in_capture", "built", "The capture lacks a segment of the server's Certificate, which the client got.",
         without(EC12, lambda number: number == 9), base=EC12, exercises="gap", verdict="inconclusive"),
    Hand("begins_in_the_middle", "built", "The capture begins after the ServerHello.", without(EC13, lambda number: number < 9),
         base=EC13, exercises="middle", verdict="inconclusive"),
    Hand("begins_after_the_syn", "built", "The capture lacks the SYN alone.", without(EC13, lambda number: number == 1), base=EC13,
         exercises="middle", verdict="conforms"),
    Hand("ends_in_the_middle", "built", "The capture ends within the server's Certificate.", unfinished, base=EC12, exercises="middle",
         verdict="inconclusive"),
    Hand("three_at_once", "built", "The packets of three connections alternate.", lambda: (many().content(), 0), base=EC13,
         exercises="interleaved",
         verdict="conforms", outcome="completed", connections=3),
    Hand("length_beyond_frame", "built", "The IP header of an ACK says that it is longer than its frame is.",
         damaged(17, 16, b"\xff\xff"), base=EC13, exercises="damage", verdict="conforms", outcome="completed", connections=3,
         errors=("frame 17",)),
    Hand("offset_impossible", "built", "The TCP header of an ACK says that it is shorter than any is.", damaged(17, 46, b"\x10"), base=EC13,
         exercises="damage", verdict="conforms", outcome="completed", connections=3, errors=("frame 17",)),
    Hand("total_length_zero", "built", "No IP header has a length, as offload may show it.", lengthless, base=EC13, exercises="offload",
         verdict="conforms", outcome="completed"),
    Hand("truncated_by_server", "built", "The server's FIN comes without close_notify.", finished_without_notice(S, EC13), base=EC13,
         exercises="truncation", verdict="conforms", outcome="truncated"),
    Hand("truncated_by_client_tls12", "built", "The client's FIN comes without close_notify.", finished_without_notice(C, EC12), base=EC12,
         exercises="truncation", verdict="conforms", outcome="truncated"),
    Hand("reset_before_close_notify", "built", "The server's RST comes without close_notify.", reset_without_notice(S, EC13), base=EC13,
         exercises="truncation reset", verdict="conforms", outcome="reset"),
    Hand("reset_after_close_notify", "built", "The client sends close_notify, then RST.", reset_after_notice, base=EC13,
         exercises="reset", verdict="conforms", outcome="completed"),
    Hand("half_closed", "built", "The server's data and close_notify come after the client's FIN.", half_closed, base=BOTH13,
         exercises="half_close", verdict="conforms", outcome="completed"),
)  # fmt: skip
