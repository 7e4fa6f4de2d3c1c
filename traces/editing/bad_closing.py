"""TLS sessions on a TCP connection that is wrong: the records and messages are right."""

from collections.abc import Callable

from traces.editing.bad_tcp import FAR
from traces.editing.hand import C, Hand, S, joined, spoken, talk
from traces.editing.packets import ACK, FIN, PSH, SYN, SYN_OPTIONS, Wire

EC13, EC12 = "tls13/full_ecdsa.txt", "tls12/ecdhe_ecdsa.txt"
Make = Callable[[], tuple[bytes, int]]


def in_session(base: str, before: int, act: Callable[[Wire], int]) -> Make:
    """An act in a recorded session, before the flight of this number; the session goes on after it."""

    def make() -> tuple[bytes, int]:
        wire, flights = Wire(), talk(base)
        wire.open()
        spoken(wire, flights[:before])
        frame = act(wire)
        following = len(wire.capture.packets) + 1
        spoken(wire, flights[before:])
        return wire.capture.content(), frame or following

    return make


def fin_by(by: str) -> Callable[[Wire], int]:
    """What follows is the offence."""

    def act(wire: Wire) -> int:
        wire.send(by, FIN | ACK)
        wire.send(S if by == C else C, ACK)
        return 0

    return act


def reset_by(by: str) -> Callable[[Wire], int]:
    def act(wire: Wire) -> int:
        wire.reset(by)
        return 0

    return act


def syn_by_client(wire: Wire) -> int:
    frame = wire.send(C, SYN, seq=wire.client_isn + FAR, options=SYN_OPTIONS)
    wire.send(S, ACK)
    return frame


def other_octets(wire: Wire) -> int:
    """For the end of what the server has sent."""
    return wire.send(S, ACK | PSH, bytes(100), seq=wire.ends[S].next - 100)


def hello_too_early(base: str) -> Make:
    """The ClientHello in a segment of its own before the SYN,ACK."""

    def make() -> tuple[bytes, int]:
        wire, flights = Wire(), talk(base)
        wire.send(C, SYN, options=SYN_OPTIONS)
        frame = wire.send(C, PSH, joined(flights[0][1]))
        wire.send(S, SYN | ACK, ack=wire.client_isn + 1, options=SYN_OPTIONS)
        wire.send(C, ACK)
        wire.send(S, ACK)
        spoken(wire, flights[1:])
        wire.close()
        return wire.capture.content(), frame

    return make


BAD = (
    Hand("tls13_on_tcp_data_after_fin", "closing", "The server sends its last data after its FIN.", in_session(EC13, 5, fin_by(S)),
         "data-after-fin", S, EC13),
    Hand("tls12_on_tcp_data_after_fin", "closing", "The client sends its data after its FIN.", in_session(EC12, 4, fin_by(C)),
         "data-after-fin", C, EC12),
    Hand("tls13_on_tcp_data_after_reset", "closing", "The client sends its data after its RST.", in_session(EC13, 4, reset_by(C)),
         "segment-after-rst", C, EC13),
    Hand("tls12_on_tcp_flight_after_reset", "closing", "The server sends its ticket and Finished after its RST.",
         in_session(EC12, 3, reset_by(S)), "segment-after-rst", S, EC12),
    Hand("tls13_on_tcp_hello_before_handshake", "closing", "The ClientHello is sent before the SYN,ACK.", hello_too_early(EC13),
         "data-before-handshake", C, EC13),
    Hand("tls12_on_tcp_hello_before_handshake", "closing", "The ClientHello is sent before the SYN,ACK.", hello_too_early(EC12),
         "data-before-handshake", C, EC12),
    Hand("tls13_on_tcp_injected", "closing", "Other octets come for the end of the server's flight.", in_session(EC13, 2, other_octets),
         "conflicting-segment", S, EC13),
    Hand("tls13_on_tcp_syn_in_session", "closing", "The client sends a SYN in the middle of the session.",
         in_session(EC13, 4, syn_by_client), "syn-in-synchronized", C, EC13),
)  # fmt: skip
