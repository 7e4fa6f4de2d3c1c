"""Healthy connections, one for each thing that looks odd: no deviation, the right end, the right states."""

from __future__ import annotations

import pytest

from tests.checker.tcp.build import CLOSE, OPEN, codes, judged, talk, verdict
from wirestate.checker.tcp import TcpJudge
from wirestate.checker.tcp.automaton import Automaton, Symbol, automaton, symbol_of
from wirestate.checker.tcp.ends import MASK, MOST_HOLES, End, ahead, window_scale

DONE = ("TIME-WAIT", "CLOSED")
HEALTHY: dict[str, tuple[tuple[str, ...], str | None, tuple[str | None, str | None]]] = {
    "open and close": ((*OPEN, *CLOSE), "fin", DONE),
    "text both ways": ((*OPEN, "c ACK +100", "s ACK", "s ACK +200", "c ACK", *CLOSE), "fin", DONE),
    "still open": ((*OPEN, "c ACK +100"), None, ("ESTABLISHED", "ESTABLISHED")),
    "half closed": ((*OPEN, "c FIN,ACK", "s ACK", "s ACK +99", "c ACK"), "half", ("FIN-WAIT-2", "CLOSE-WAIT")),
    "the server closes": ((*OPEN, "s FIN,ACK", "c FIN,ACK", "s ACK"), "fin", ("CLOSED", "TIME-WAIT")),
    "simultaneous close": ((*OPEN, "c FIN,ACK ack=1", "s FIN,ACK ack=1", "c ACK", "s ACK"), "fin", ("TIME-WAIT", "TIME-WAIT")),
    "simultaneous open": (("c SYN", "s SYN", "c SYN,ACK seq=0", "s SYN,ACK seq=0", *CLOSE), "fin", DONE),
    "split handshake": (("c SYN", "s ACK ack=1", "s SYN", "c SYN,ACK seq=0", "s ACK", *CLOSE), "fin", DONE),
    "reset by abort": ((*OPEN, "c ACK +9", "c RST,ACK", "c RST", "s ACK ack=10"), "reset", ("CLOSED", "CLOSED")),
    "reset after both FINs": ((*OPEN, *CLOSE, "s RST"), "fin", ("CLOSED", "CLOSED")),
    "answers after a reset": ((*OPEN, "c RST,ACK", "s ACK +9", "c RST", "s ACK +9", "c RST"), "reset", ("CLOSED", "CLOSED")),
    "refused": (("c SYN", "s RST,ACK seq=0"), "refused", ("CLOSED", "CLOSED")),
    "refused, then open": (("c SYN", "s RST,ACK seq=0", "c SYN seq=0 at=500", "s SYN,ACK seq=0", "c ACK", *CLOSE), "fin", DONE),
    "no answer": (("c SYN", "c SYN seq=0 at=1000", "c SYN seq=0 at=3000"), "timeout", ("SYN-SENT", None)),
    "SYN and SYN,ACK again": (("c SYN", "c SYN seq=0", "s SYN,ACK", "s SYN,ACK seq=0", "c ACK", "c ACK", *CLOSE), "fin", DONE),
    "SYN,ACK before the SYN": (("s SYN,ACK ack=1", "c SYN", "c ACK", *CLOSE), "fin", DONE),
    "Fast Open": (("c SYN +50", "s SYN,ACK ack=51", "s ACK +80", "c ACK", *CLOSE), "fin", DONE),
    "Fast Open refused": (("c SYN +50", "s SYN,ACK ack=1", "c ACK seq=1 +50", "s ACK", *CLOSE), "fin", DONE),
    "Fast Open, the server closes at once": (
        ("c SYN +50", "s SYN,ACK ack=51", "s ACK +80", "s FIN,ACK", "c ACK", "c FIN,ACK", "s ACK"), "fin", ("CLOSED", "TIME-WAIT"),
    ),
    "Fast Open, text and FIN at once": (
        ("c SYN +50", "s SYN,ACK ack=51", "s FIN,ACK +80", "c ACK", "c FIN,ACK", "s ACK"), "fin", ("CLOSED", "TIME-WAIT"),
    ),
    "text in one SYN, the other end closes in SYN-RECEIVED": (
        ("c SYN", "s SYN +50", "c SYN,ACK seq=0 ack=1", "c FIN,ACK ack=1", "s SYN,ACK seq=0 ack=1 +50", "c ACK ack=1", "s ACK",
         "s ACK seq=1 +50", "c ACK", "s FIN,ACK", "c ACK"), "fin", DONE,
    ),
    "text in the last ACK": (("c SYN", "s SYN,ACK", "c ACK +80", "s ACK", *CLOSE), "fin", DONE),
    "keep-alives": ((*OPEN, "c ACK seq=0", "s ACK", "c ACK seq=0 +1", "s ACK ack=1", *CLOSE), "fin", DONE),
    "zero window and probe": ((*OPEN, "s ACK win=0", "c ACK +1", "s ACK ack=1 win=0", "s ACK win=9", *CLOSE), "fin", DONE),
    "sent again, in other pieces": ((*OPEN, "c ACK +100", "c ACK seq=1 +60", "c ACK seq=51 +80", "s ACK", *CLOSE), "fin", DONE),
    "out of order": ((*OPEN, "c ACK seq=101 +100", "c ACK seq=1 +100", "s ACK ack=201", *CLOSE), "fin", DONE),
    "FIN again": ((*OPEN, "c FIN,ACK", "c FIN,ACK seq=1", "s ACK", "s FIN,ACK", "c ACK", "s FIN,ACK seq=1", "c ACK"), "fin", DONE),
    "FIN before its text": ((*OPEN, "c FIN,ACK seq=11", "c ACK seq=1 +10", "s ACK ack=12", "s FIN,ACK", "c ACK"), "fin", DONE),
    "ACK that overtook the FIN": ((*OPEN, "c ACK seq=2", "c FIN,ACK seq=1", "s ACK ack=2", "s FIN,ACK", "c ACK"), "fin", DONE),
    "challenge of a RST": ((*OPEN, "c RST seq=50", "s ACK", "c ACK +9", "s ACK +9", "c ACK", *CLOSE), "fin", DONE),
    "a super-segment": ((*OPEN, "c ACK win=40000", "s ACK +65000", "c ACK", *CLOSE), "fin", DONE),
    "urgent": ((*OPEN, "c ACK,URG +1", "s ACK", *CLOSE), "fin", DONE),
    "TIME-WAIT answers": ((*OPEN, *CLOSE, "s FIN,ACK seq=1", "c ACK", "s ACK seq=1"), "fin", DONE),
}  # fmt: skip


@pytest.mark.parametrize("name", HEALTHY)
@pytest.mark.parametrize("isn", [(1000, 5000), (0xFFFFFFFF, 0xFFFFFF00), (0xFFFFFFFE, 0)], ids=["", "wraps", "wraps at once"])
def test_connection_healthy(name: str, isn: tuple[int, int]) -> None:
    lines, ended, states = HEALTHY[name]
    found = judged(*lines, isn=isn)
    assert codes(found) == []
    assert found.reasons == []
    assert found.ended == ended
    assert (found.states["tcp_client"], found.states["tcp_server"]) == states


@pytest.mark.parametrize("name", HEALTHY)
def test_connection_every_segment_twice(name: str) -> None:
    found = verdict([segment for segment in talk(*HEALTHY[name][0]) for _ in range(2)])
    assert codes(found) == []


@pytest.mark.parametrize("name", HEALTHY)
def test_connection_without_one_segment(name: str) -> None:
    segments = talk(*HEALTHY[name][0])
    for i in range(len(segments)):
        assert codes(verdict(segments[:i] + segments[i + 1 :])) == []


def test_connection_fed_piece_by_piece() -> None:
    segments = talk(*OPEN, "c ACK +100", "s ACK", "s ACK +200", "c ACK", *CLOSE)
    judge = TcpJudge()
    for segment in segments:
        judge.feed([segment])
    assert judge.verdict() == verdict(segments)


def test_verdict_names_rules_and_frame_of_handshake() -> None:
    found = judged(*OPEN, *CLOSE)
    assert found.established == 3
    assert {"U02 active OPEN", "send SYN", "L3: SYN", "X3: SYN,ACK", "S1 send FIN", "S2 send FIN"} <= set(found.taken["tcp"])
    assert found.taken["tcp"] is judged(*OPEN, *CLOSE).taken["tcp"]
    assert found.reasons == []


def test_capture_begins_in_the_middle() -> None:
    found = judged("c ACK +100", "s ACK", *CLOSE)
    assert found.reasons == ["the capture begins in the middle of the connection"]
    assert (codes(found), found.established, found.ended) == ([], None, "fin")


def test_capture_lacks_text() -> None:
    segments = talk(*OPEN, "c ACK +100", "c ACK +50", "c ACK +10", "s ACK")
    found = verdict([s for s in segments if s.length != 50])
    assert found.reasons == ["bytes 100–150 of the client are missing, from frame 6 on"]


def test_capture_of_one_direction() -> None:
    found = verdict([s for s in talk(*OPEN, "c ACK +100", "s ACK +5", "c ACK", *CLOSE) if s.sender == 0])
    assert "nothing of the server was captured" in found.reasons
    assert codes(found) == []


def test_syn_received_text_before_any_ack() -> None:
    """Perhaps the capture lacks the ACK, or the user has called CLOSE already (D4): nobody can tell."""
    found = judged("c SYN", "s SYN,ACK", "s ACK +10", "c ACK ack=1", "c ACK", *CLOSE)
    assert codes(found) == []
    assert found.ended == "fin"


def test_notes_count_what_is_harmless() -> None:
    found = judged(*OPEN, "c ACK +100", "c ACK seq=1 +100", "s ACK", "s ACK seq=0", "s ACK win=0")
    assert found.notes == ["1 segments sent again by the client", "1 keep-alives by the server", "1 zero windows by the server"]


def test_half_open_recovery_syn_in_connection() -> None:
    found = judged(*OPEN, "c ACK +9", "s ACK", "c SYN seq=70000", "s ACK ack=10", "c RST seq=1 ack=1", "c SYN seq=70000",
                   "s SYN,ACK seq=9000 ack=70001", "c ACK seq=70001 ack=9001")  # fmt: skip
    assert codes(found) == []
    assert found.reasons == ["frame 8: the client began the connection anew"] or "anew" in found.reasons[0]


def test_judge_other_unit() -> None:
    with pytest.raises(ValueError, match="frames"):
        TcpJudge(unit="line")


@pytest.mark.parametrize(("options", "shift"), [
    (b"", None), (bytes((3, 3, 7)), 7), (bytes((1, 1, 3, 3, 20)), 14), (bytes((2, 4, 5, 180, 3, 3, 2)), 2),
    (bytes((0, 3, 3, 7)), None), (bytes((8, 0, 3, 3, 7)), None), (bytes((3, 3)), None), (bytes((2,)), None),
])  # fmt: skip
def test_window_scale_options(options: bytes, shift: int | None) -> None:
    assert window_scale(options) == shift


def test_ahead_wraps() -> None:
    assert (ahead(5, 0xFFFFFFFF), ahead(0xFFFFFFFF, 5), ahead(7, 7)) == (6, -6, 0)


def test_holes_are_few_and_filled_in_parts() -> None:
    end = End()
    end.miss(100, 200, 7)
    end.fill(120, 150)
    assert [(h.start, h.end, h.frame) for h in end.holes] == [(100, 120, 7), (150, 200, 7)]
    end.fill(90, 300)
    for i in range(2 * MOST_HOLES):
        end.miss(1000 * i, 1000 * i + 10, 9)
    assert len(end.holes) == MOST_HOLES


def test_holes_are_filled_across_the_end_of_sequence_numbers() -> None:
    end = End()
    for at in range(-1024, 576, 200):
        end.miss(at & MASK, (at + 100) & MASK, 9)
    end.fill(-16 & MASK, 256)
    assert [(ahead(h.start, 0), ahead(h.end, 0)) for h in end.holes[-4:]] == [(-224, -124), (-24, -16), (256, 276), (376, 476)]
    end.fill(-1024 & MASK, 512)
    assert end.holes == ()


def lossy(number: int) -> list[str]:
    """Every other of so many segments is lost on its way to the place of the capture, and comes there when it is sent again."""
    early = [f"c ACK seq={1 + 10 * i} +10" for i in range(1, 2 * number, 2)]
    again = [f"c ACK seq={1 + 10 * i} +10" for i in range(0, 2 * number, 2)]
    return [*early, *again, f"s ACK ack={1 + 20 * number}"]


def test_capture_of_many_losses_lacks_nothing() -> None:
    assert judged(*OPEN, *lossy(200), *CLOSE).reasons == []


def test_capture_lacks_text_at_many_places() -> None:
    segments = talk(*OPEN, *lossy(20), *CLOSE)
    del segments[3 + 20 : 3 + 40]
    found = verdict(segments)
    assert found.reasons[:2] == [f"bytes {n}–{n + 10} of the client are missing, from frame {4 + n // 20} on" for n in (0, 20)]
    assert found.reasons[16:] == ["bytes of the client are missing at 4 places more"]


SYMBOLS = [Symbol(0, "SYN", acks=0), Symbol(1, "FIN,ACK", acks=2, exact=True), Symbol(1, "ACK", text=True, lost=True)]


@pytest.mark.parametrize("symbol", SYMBOLS, ids=str)
def test_symbol_code_and_back(symbol: Symbol) -> None:
    assert symbol_of(symbol.code) == symbol


def test_automaton_full_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirestate.checker.tcp.automaton.MOST_JOINTS", 5)
    small = Automaton()
    for kind in ("SYN", "SYN,ACK", "ACK", "FIN,ACK", "RST"):
        for sender in (0, 1):
            small.step(small.closed, Symbol(sender, kind).code)
    assert small.closed.views == automaton().closed.views
    assert len(small._known) <= 5 + 2
