"""A healthy connection of which the capture shows less, more, or in another order: nothing deviates, and what is missing is named."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from tests.checker.capture.talk import FULL12, FULL13, codes, judged, keys_of, only, text_of, wired
from traces.editing.packets import ACK, FIN, PSH, RST, SYN, SYN_OPTIONS, Wire

BOTH = pytest.mark.parametrize("base", [FULL12, FULL13])
KEYS = pytest.mark.parametrize("keyed", [True, False])


def wire_of(base: str, size: int = 400) -> Wire:
    return wired(text_of(base), sizes=(size,) * 20)


def without(wire: Wire, *frames: int) -> Wire:
    wire.capture.packets = [p for i, p in enumerate(wire.capture.packets, 1) if i not in frames]
    return wire


def exchange(wire: Wire, one: int) -> None:
    """Two neighbours change places, but times go on growing."""
    packets = wire.capture.packets
    (t1, p1), (t2, p2) = packets[one - 1], packets[one]
    packets[one - 1], packets[one] = (t1, p2), (t2, p1)


@BOTH
@KEYS
def test_every_single_packet_lost(base: str, keyed: bool) -> None:
    keys = keys_of(base) if keyed else None
    for lost in range(1, len(wire_of(base).capture.packets) + 1):
        assert [codes(v) for v in judged(without(wire_of(base), lost), keys)] == [[]]


@BOTH
@KEYS
def test_every_two_neighbours_exchanged(base: str, keyed: bool) -> None:
    keys = keys_of(base) if keyed else None
    for one in range(1, len(wire_of(base).capture.packets)):
        wire = wire_of(base)
        exchange(wire, one)
        assert [(v.verdict, codes(v)) for v in judged(wire, keys)] == [("conforms", [])]


@pytest.mark.parametrize("base", ["tls13/resumption_psk_dhe_ke.txt", FULL12, FULL13])
def test_every_two_pairs_exchanged(base: str) -> None:
    """What fills a gap lets more than one segment be read at once, and each side waits for the other."""
    for one in range(4, len(wired(text_of(base), sizes=(150,) * 9).capture.packets) - 2):
        wire = wired(text_of(base), sizes=(150,) * 9)
        exchange(wire, one)
        exchange(wire, one + 1)
        exchange(wire, one)
        verdict = only(wire, keys_of(base))
        assert (verdict.verdict, codes(verdict)) == ("conforms", [])


@BOTH
@KEYS
def test_every_packet_twice_and_again_later(base: str, keyed: bool) -> None:
    keys = keys_of(base) if keyed else None
    for again in range(1, len(wire_of(base).capture.packets) + 1):
        wire = wire_of(base)
        packets = wire.capture.packets
        packets.insert(min(again + 2, len(packets)), packets[again - 1])
        assert [(v.verdict, codes(v)) for v in judged(wire, keys)] == [("conforms", [])]


@BOTH
@KEYS
def test_every_beginning_and_every_end(base: str, keyed: bool) -> None:
    keys = keys_of(base) if keyed else None
    number = len(wire_of(base).capture.packets)
    for place in range(1, number):
        wire = wire_of(base)
        packets = wire.capture.packets
        for part in (packets[:place], packets[place:]):
            wire.capture.packets = part
            assert [codes(v) for v in judged(wire, keys)] == [[]]


def test_beginning_in_a_renegotiation_whose_nonce_looks_like_hello_request() -> None:
    """RFC 5288 section 3: the explicit nonce stands in the clear; GnuTLS and NSS count it from 0."""
    sealed = [b"\x16\x03\x03\x00\x28" + bytes(7) + bytes([n]) + b"\xa5" * 32 for n in range(1, 4)]
    changed = b"\x14\x03\x03\x00\x19" + bytes(7) + b"\x02" + b"\x5a" * 17
    wire = wired([("server", sealed[0]), ("client", sealed[1] + changed + sealed[2]), ("server", changed + sealed[2])])
    wire.capture.packets = wire.capture.packets[3:]
    verdict = only(wire)
    assert (verdict.verdict, verdict.outcome, codes(verdict)) == ("inconclusive", "truncated", [])


@BOTH
def test_one_side_only(base: str) -> None:
    for port, other in ((50001, "server"), (443, "client")):
        wire = wire_of(base)
        wire.capture.packets = [p for p in wire.capture.packets if struct.unpack_from(">H", p[1], 34)[0] == port]
        verdict = only(wire, keys_of(base))
        assert codes(verdict) == []
        assert verdict.verdict == "inconclusive"
        assert any(f"of the {other} are missing" in reason for reason in verdict.reasons)
        assert verdict.outcome == "truncated"


@BOTH
def test_lost_text_is_named_and_what_comes_after_is_not_judged(base: str) -> None:
    """The server's flight lacks its second segment: the client's answer to it, without a ServerHello before, says nothing."""
    wire, lost = wire_of(base), 7
    end = 400 + len(wire.capture.packets[lost - 1][1]) - 54
    verdict = only(without(wire, lost), keys_of(base))
    assert verdict.verdict == "inconclusive"
    assert codes(verdict) == []
    assert any(f"frame 7: bytes 400–{end - 1} of the server are missing" in reason for reason in verdict.reasons)


@BOTH
@pytest.mark.parametrize("size", [1, 5, 6, 100])
def test_segments_of_any_size(base: str, size: int) -> None:
    text = text_of(base)
    assert only(wired(text, sizes=(size,) * 6000), keys_of(base)).verdict == "conforms"


@BOTH
def test_snap_length(base: str) -> None:
    wire = wire_of(base)
    content = wire.capture.content()
    at, out = 24, [content[:24]]
    while at < len(content):
        held = min(200, struct.unpack_from("<I", content, at + 8)[0])
        size = struct.unpack_from("<I", content, at + 12)[0]
        out.append(content[at : at + 8] + struct.pack("<II", held, size) + content[at + 16 : at + 16 + held])
        at += 16 + size
    verdict = only(b"".join(out), keys_of(base))
    assert (verdict.verdict, codes(verdict)) == ("inconclusive", [])
    assert any(f"frame 4: bytes {200 - 54}–" in reason and "of the client are missing" in reason for reason in verdict.reasons)


@BOTH
def test_sequence_numbers_that_wrap(base: str) -> None:
    text = text_of(base)
    for back in (1, 100, 700):
        wire = wired(text, sizes=(300,) * 9, wire=Wire(client_isn=2**32 - back, server_isn=2**32 - back))
        assert only(wire, keys_of(base)).verdict == "conforms"


def opened_by(kind: str, wire: Wire, first: bytes) -> bytes:
    """Open in an unusual way; the part of the client's first text that was not sent with it."""
    if kind == "text with SYN":
        wire.send("client", SYN, first[:100], options=SYN_OPTIONS)
        wire.send("server", SYN | ACK, options=SYN_OPTIONS)
        wire.send("client", ACK)
        return first[100:]
    wire.send("client", SYN, options=SYN_OPTIONS)
    wire.send("server", SYN | ACK, options=SYN_OPTIONS)
    wire.send("client", ACK | PSH, first[:100])
    return first[100:]


@BOTH
@pytest.mark.parametrize("kind", ["text with SYN", "text with the closing ACK"])
def test_text_with_the_handshake(base: str, kind: str) -> None:
    text, wire = text_of(base), Wire()
    rest = opened_by(kind, wire, text[0][1])
    for by, data in [("client", rest), *text[1:]]:
        wire.say(by, data)
    wire.close()
    assert only(wire, keys_of(base)).verdict == "conforms"


@BOTH
def test_syn_text_that_the_server_did_not_take(base: str) -> None:
    """TCP Fast Open refused: only the SYN is acknowledged, and the text is sent again (RFC 7413 section 3)."""
    text, wire = text_of(base), Wire()
    wire.send("client", SYN, text[0][1][:100], options=SYN_OPTIONS, moves=False)
    wire.ends["client"].next += 1
    wire.send("server", SYN | ACK, options=SYN_OPTIONS)
    wire.send("client", ACK)
    for by, data in text:
        wire.say(by, data)
    wire.close()
    assert only(wire, keys_of(base)).verdict == "conforms"


def half_closed() -> tuple[Wire, int]:
    """The server closes its direction before the last words of the client; the frame of its FIN."""
    text, wire = text_of(FULL12), Wire()
    assert text[-1][0] == "client"
    wire.open()
    for by, data in text[:-1]:
        wire.say(by, data)
    frame = wire.send("server", FIN | ACK)
    wire.send("client", ACK)
    wire.say(*text[-1])
    wire.send("client", FIN | ACK)
    wire.send("server", ACK)
    return wire, frame


@KEYS
@pytest.mark.parametrize("lost", [True, False])
def test_text_that_acknowledges_a_fin(lost: bool, keyed: bool) -> None:
    """The FIN may be missing in the capture: a single byte that was acknowledged after whole records is taken for it."""
    wire, frame = half_closed()
    verdict = only(without(wire, frame) if lost else wire, keys_of(FULL12) if keyed else None)
    assert (verdict.verdict, verdict.outcome, codes(verdict)) == ("conforms", "completed", [])


def conflicted(by: str, edit: Callable[[bytes], bytes]) -> Wire:
    """The segment in the middle of a flight again, with other text."""
    text, wire = text_of(FULL13), Wire()
    wire.open()
    for who, data in text[:2]:
        wire.say(who, data, sizes=(200,) * 9)
    end = wire.ends[by]
    again = next(d for who, d in text if who == by)[100:180]
    wire.send(by, ACK | PSH, edit(again), seq=(end.isn + 101) % 2**32)
    for who, data in text[2:]:
        wire.say(who, data)
    wire.close()
    return wire


@pytest.mark.parametrize("by", ["client", "server"])
def test_conflicting_segment(by: str) -> None:
    wire = conflicted(by, lambda text: text[:30] + b"\xee\xdd\xcc\xbb" + text[34:])
    frame = next(i for i, (_, p) in enumerate(wire.capture.packets, 1) if p[54 + 30 : 54 + 34] == b"\xee\xdd\xcc\xbb")
    first = {"client": 4, "server": 7}[by]
    verdict = only(wire, keys_of(FULL13))
    assert codes(verdict) == [("conflicting-segment", by, frame)]
    (deviation,) = verdict.deviations
    assert (deviation.layer, deviation.cite, deviation.severity) == ("tcp", "RFC 9293 §3.4", "error")
    assert f"The {by} sent bytes 130–133 of its text again with another content than in frame {first}" in deviation.message
    assert verdict.outcome == "completed"


def test_same_text_again_is_no_conflict() -> None:
    assert only(conflicted("server", bytes), keys_of(FULL13)).verdict == "conforms"


def test_keep_alive_with_a_garbage_octet() -> None:
    text, wire = text_of(FULL13), Wire()
    wire.open()
    for who, data in text[:2]:
        wire.say(who, data)
    wire.send("client", ACK, b"\xff", seq=(wire.ends["client"].next - 1) % 2**32)
    wire.send("server", ACK)
    for who, data in text[2:]:
        wire.say(who, data)
    wire.close()
    assert only(wire, keys_of(FULL13)).verdict == "conforms"


def test_reset_in_the_middle_of_a_handshake() -> None:
    text, wire = text_of(FULL13), Wire()
    wire.open()
    wire.say(*text[0])
    wire.reset("server")
    verdict = only(wire, keys_of(FULL13))
    assert (verdict.verdict, verdict.outcome, codes(verdict)) == ("inconclusive", "reset", [])
    assert wire.capture.packets[-1][1][47] & RST


@pytest.mark.parametrize("cut", [3, 40, 700])
def test_capture_ends_within_a_record_or_message(cut: int) -> None:
    text, wire = text_of(FULL13), Wire()
    wire.open()
    wire.say(*text[0])
    wire.say("server", text[1][1][:cut])
    verdict = only(wire, keys_of(FULL13))
    assert (verdict.verdict, codes(verdict)) == ("inconclusive", [])
    assert any("of the server that begins here is not complete" in reason for reason in verdict.reasons)


@BOTH
def test_answer_before_both_segments_that_it_answers(base: str) -> None:
    """The first segment, coming last, makes the second readable too: the answer waits for neither more nor less."""
    text, wire = text_of(base), Wire()
    wire.open()
    wire.say(*text[0])
    first = wire.say("server", text[1][1], sizes=(200,), acked=False)
    for by, data in text[2:]:
        wire.say(by, data)
    wire.close()
    packets = wire.capture.packets
    times = [t for t, _ in packets]
    one, two, answer = (packets[i][1] for i in range(first - 1, first + 2))
    wire.capture.packets = list(zip(times, [*(p for _, p in packets[: first - 1]), answer, two, one, *(p for _, p in packets[first + 2 :])],
                                    strict=True))  # fmt: skip
    verdict = only(wire, keys_of(base))
    assert (verdict.verdict, codes(verdict)) == ("conforms", [])
