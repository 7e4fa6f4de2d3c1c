"""What is acknowledged and when: delays, text out of order, overlaps, SACK, timestamps, limits on challenge ACKs."""

from __future__ import annotations

import random

import pytest

from tests.reference.tcp.lone import Lone, setting
from tests.reference.tcp.pair import RIGHT, SETTINGS, Pair
from tests.reference.tcp.test_transfer import Exchange
from wirestate.reference.tcp.events import PeerClosing, TextArrived, Urgent
from wirestate.reference.tcp.segment import Options
from wirestate.reference.tcp.sequence import SPACE, plus
from wirestate.reference.tcp.store import MOST_PIECES

DELAYED = setting(delayed_ack=0.2)
SACKING = setting(sack=True)
STAMPED = setting(timestamps=True)


def read(lone: Lone) -> bytes:
    return lone.end.receive(1 << 20, lone.now)


# delayed ACKs


def test_ack_waits_for_company() -> None:
    lone = Lone.established(DELAYED)
    assert lone.arrives("ACK", 1, 1, b"text") == []
    assert lone.sends(b"answer") == ["ACK 1 5 +6"]
    assert lone.after(0.5) == []
    assert lone.arrives("ACK", 5, 7, b"text") == []
    assert lone.after(0.19) == []
    assert lone.after(0.02) == ["ACK 7 9"]


def test_ack_of_two_full_segments_is_sent_at_once() -> None:
    lone = Lone.established(DELAYED)
    assert lone.arrives("ACK", 1, 1, bytes(1000)) == []
    assert lone.arrives("ACK", 1001, 1, bytes(1000)) == ["ACK 1 2001"]
    assert lone.arrives("ACK", 2001, 1, bytes(1000)) == []


@pytest.mark.parametrize(
    ("control", "seq", "text", "answer"),
    [("FIN,ACK", 1, b"text", "ACK 1 6"), ("ACK", 9, b"text", "ACK 1 1"), ("ACK", 0, b"x", "ACK 1 1"), ("RST", 9, b"", "ACK 1 1")],
    ids=["FIN", "out of order", "old", "RST in the window"],
)
def test_ack_of_what_is_not_plain_text_is_sent_at_once(control: str, seq: int, text: bytes, answer: str) -> None:
    lone = Lone.established(DELAYED)
    assert lone.arrives(control, seq, 1, text) == [answer]


def test_ack_of_text_that_fills_a_gap_is_sent_at_once() -> None:
    lone = Lone.established(DELAYED)
    lone.arrives("ACK", 3, 1, b"cd")
    assert lone.arrives("ACK", 1, 1, b"ab") == ["ACK 1 5"]


# order


def test_text_out_of_order_is_delivered_in_order() -> None:
    text = random.Random(1).randbytes(5000)
    pieces = [(start, text[start : start + 50]) for start in range(0, 5000, 50)]
    random.Random(2).shuffle(pieces)
    lone = Lone.established()
    for start, piece in pieces:
        lone.arrives("ACK", 1 + start, 1, piece)
    assert read(lone) == text
    assert sum(event.octets for event in lone.told() if isinstance(event, TextArrived)) == 5000


@pytest.mark.parametrize("seed", range(5))
def test_text_that_overlaps_is_delivered_once(seed: int) -> None:
    chance = random.Random(seed)
    text = chance.randbytes(3000)
    lone = Lone.established()
    while lone.end.readable < 3000:
        start = chance.randrange(3000)
        lone.arrives("ACK", 1 + start, 1, text[start : start + chance.randrange(1, 400)])
        assert len(lone.drawn) == 1
    assert read(lone) == text


def test_fin_out_of_order_waits_for_the_text_before_it() -> None:
    lone = Lone.established()
    assert lone.arrives("FIN,ACK", 5, 1, b"last") == ["ACK 1 1"]
    assert lone.arrives("FIN,ACK", 5, 1, b"last") == ["ACK 1 1"]
    assert lone.arrives("ACK", 1, 1, b"text") == ["ACK 1 10"]
    assert lone.state == "CLOSE-WAIT"
    assert read(lone) == b"textlast"
    assert [event for event in lone.told() if isinstance(event, PeerClosing)] == [PeerClosing()]


def test_text_beyond_a_fin_that_was_held_wins_over_it() -> None:
    lone = Lone.established()
    lone.arrives("FIN,ACK", 5, 1)
    assert lone.arrives("ACK", 1, 1, b"text and more") == ["ACK 1 14"]
    assert lone.state == "ESTABLISHED"
    assert lone.arrives("FIN,ACK", 14, 1) == ["ACK 1 15"]
    assert lone.state == "CLOSE-WAIT"


def test_early_text_is_held_up_to_a_limit() -> None:
    lone = Lone.established(setting(receive_buffer=1 << 16))
    for n in range(2 * MOST_PIECES):
        lone.arrives("ACK", 2 + 2 * n, 1, b"x")
    tcb = lone.end._core.tcb
    assert tcb is not None
    assert len(tcb.rcv.store.starts) == MOST_PIECES
    lone.arrives("ACK", 1, 1, bytes(4 * MOST_PIECES))
    assert len(read(lone)) == 4 * MOST_PIECES
    assert not tcb.rcv.store


def test_early_text_with_an_ack_of_what_was_not_sent_is_not_held() -> None:
    lone = Lone.established()
    assert lone.arrives("ACK", 5, 7, b"evil") == ["ACK 1 1"]
    lone.arrives("ACK", 1, 1, b"text")
    assert read(lone) == b"text"


def test_sequence_numbers_wrap_in_the_middle_of_a_transfer() -> None:
    wrapping = setting(isn=lambda *_: SPACE - 20_000, timestamps=True, sack=True, receive_buffer=1 << 16)
    chance = random.Random(3)
    pair = Pair(wrapping, wrapping, arrives=lambda _side, _segment: chance.random() > 0.05)
    pair.open()
    exchange = Exchange(pair, (chance.randbytes(100_000), chance.randbytes(100_000)))
    exchange.run()
    assert exchange.complete()
    assert {segment.seq < 1 << 20 for _, _, segment in pair.sent} == {True, False}


# options


def test_sack_tells_what_is_held_newest_first() -> None:
    lone = Lone.established(SACKING, options=Options(sack_permitted=True))
    for start in (3, 7, 11, 15, 19):
        lone.arrives("ACK", start, 1, b"xx")
    blocks = [(left - lone.irs, right - lone.irs) for left, right in lone.drawn[0].options.sack]
    assert blocks == [(19, 21), (3, 5), (7, 9), (11, 13)]
    lone.arrives("ACK", 9, 1, b"xx")
    assert lone.drawn[0].options.sack[0] == (plus(lone.irs, 7), plus(lone.irs, 13))
    lone.arrives("ACK", 1, 1, bytes(30))
    assert lone.drawn[0].options.sack == ()


def test_sack_is_not_sent_to_who_did_not_permit_it() -> None:
    lone = Lone.established(SACKING)
    lone.arrives("ACK", 3, 1, b"xx")
    assert lone.drawn[0].options.sack == ()


def test_timestamp_that_is_older_makes_a_segment_unacceptable() -> None:
    lone = Lone.established(STAMPED, options=Options(timestamps=(100, 0)))
    lone.arrives("ACK", 1, 1, b"text", options=Options(timestamps=(110, 0)))
    assert lone.arrives("ACK", 5, 1, b"text", options=Options(timestamps=(109, 0))) == ["ACK 1 5"]
    assert lone.rules()[-2] == "A2: ACK@ESTABLISHED"
    assert lone.drawn[0].options.timestamps is not None
    assert lone.drawn[0].options.timestamps[1] == 110
    lone.now += 25 * 86400
    lone.arrives("ACK", 5, 1, b"text", options=Options(timestamps=(109, 0)))
    assert read(lone) == b"texttext"


def test_timestamp_that_is_missing_makes_a_segment_vanish() -> None:
    lone = Lone.established(STAMPED, options=Options(timestamps=(100, 0)))
    assert lone.arrives("ACK", 1, 1, b"text") == []
    assert lone.rules() == []
    assert lone.arrives("RST", 1) == []
    assert lone.state == "CLOSED"


def test_timestamp_of_a_segment_that_came_early_is_not_echoed() -> None:
    lone = Lone.established(STAMPED, options=Options(timestamps=(100, 0)))
    lone.arrives("ACK", 5, 1, b"late", options=Options(timestamps=(120, 0)))
    assert lone.drawn[0].options.timestamps is not None
    assert lone.drawn[0].options.timestamps[1] == 100


# challenge ACKs


@pytest.mark.parametrize(("control", "ack"), [("RST", 0), ("SYN", 0), ("SYN,ACK", 1), ("ACK", 999)])
def test_challenge_acks_have_a_limit(control: str, ack: int) -> None:
    lone = Lone.established(setting(challenge_acks=3, challenge_period=5.0))
    seq = 1 if control == "ACK" else 50
    said = [lone.arrives(control, seq, ack) for _ in range(10)]
    assert said == [["ACK 1 1"]] * 3 + [[]] * 7
    assert lone.after(4.9) == []
    assert lone.after(0.2) == ["ACK 1 1"]
    assert lone.state == "ESTABLISHED"


def test_challenge_ack_that_waits_does_not_keep_another_ack_waiting() -> None:
    lone = Lone.established(setting(challenge_acks=1, delayed_ack=0.2))
    lone.arrives("RST", 50)
    assert lone.arrives("RST", 50) == []
    assert lone.arrives("ACK", 1, 1, b"text") == []
    assert lone.after(0.2) == ["ACK 1 5"]


def test_two_ends_that_disagree_do_not_answer_each_other_for_ever() -> None:
    pair = Pair.opened(SETTINGS, SETTINGS)
    for end in pair.ends:
        tcb = end._core.tcb
        assert tcb is not None
        tcb.snd.nxt = tcb.snd.una = tcb.snd.heard = tcb.snd.text_seq = plus(tcb.snd.nxt, 1 << 24)
    pair.ends[0].send(b"text", pair.now)
    pair.run(20.0)
    assert len(pair.sent) < 200


# several at once, and urgent ones


def test_segments_that_come_together_have_one_ack_but_early_ones_each_have_theirs() -> None:
    lone = Lone.established()
    for n in range(5):
        lone.end.receive_segment(lone.segment("ACK", 1 + 1000 * n, 1, bytes(1000)), RIGHT, lone.now)
    assert lone.draw() == ["ACK 1 5001"]
    for n in range(6, 9):
        lone.end.receive_segment(lone.segment("ACK", 1 + 1000 * n, 1, bytes(1000)), RIGHT, lone.now)
    assert lone.draw() == ["ACK 1 5001"] * 3


def test_urgent_pointer_is_told_and_counted_down() -> None:
    pair = Pair.opened()
    pair.ends[0].send(b"hurry", pair.now, urgent=True)
    pair.ends[0].send(b" or not", pair.now)
    pair.run(1.0)
    there = pair.ends[1]
    assert [event for event in pair.told(1) if isinstance(event, Urgent)] == [Urgent(5)]
    assert (there.urgent, there.readable) == (5, 12)
    there.receive(3, pair.now)
    assert there.urgent == 2
    there.receive(9, pair.now)
    assert there.urgent == 0
    assert [segment.urgent for _, side, segment in pair.sent if side == 0 and segment.text] == [5]
    pair.ends[0].send(b"plain", pair.now)
    pair.run(1.0)
    assert not any(segment.control & 0x20 for _, _, segment in pair.sent[-2:])


def test_urgent_pointer_never_recedes_and_may_be_ahead_of_the_text() -> None:
    lone = Lone.established()
    for seq, pointer in ((1, 500), (5, 3)):
        segment = lone.segment("ACK,URG", seq, 1, b"text")._replace(urgent=pointer)
        lone.end.receive_segment(segment, RIGHT, lone.now)
    assert [event for event in lone.told() if isinstance(event, Urgent)] == [Urgent(500)]
    assert lone.end.urgent == 500
    read(lone)
    assert lone.end.urgent == 492
