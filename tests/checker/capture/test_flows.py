"""Which segments make a connection: ports used again, what comes late, what stays open, and how little is kept."""

from __future__ import annotations

import io

import pytest

from tests.checker.capture.talk import FULL12, FULL13, Said, codes, judged, keys_of, only, sessions, text_of, wired
from traces.editing.packets import ACK, FIN, PSH, RST, SYN, SYN_OPTIONS, Capture, Header, Wire
from wirestate.checker.observation import Session
from wirestate.checker.observe.capture.files import read_blocks
from wirestate.checker.observe.capture.flows import LATE, LINGER, MOST_CARRIED, Flows
from wirestate.checker.observe.capture.packets import Decoder
from wirestate.checker.observe.capture.shapes import Block

HOUR = 3_600_000_000


def spoken(wire: Wire, text: Said) -> None:
    wire.open()
    for by, data in text:
        wire.say(by, data)


def again(capture: Capture, isn: int) -> Wire:
    """Another connection between the same sockets."""
    return Wire(capture, client_isn=isn, server_isn=isn * 3)


@pytest.mark.parametrize("ending", ["closed", "reset", "unseen"])
def test_port_used_again(ending: str) -> None:
    """Without a seen close, the answer to the SYN shows that it began anew."""
    capture = Capture()
    first = Wire(capture)
    spoken(first, text_of(FULL13))
    if ending == "closed":
        first.close()
    elif ending == "reset":
        first.reset("client")
    capture.clock += 40_000_000
    wired(text_of(FULL12), wire=again(capture, 77_000_000))
    verdicts = judged(capture.content())
    assert [v.protocol for v in verdicts] == ["TLS 1.3", "TLS 1.2"]
    assert [codes(v) for v in verdicts] == [[], []]


def test_port_used_again_at_once() -> None:
    capture = Capture()
    for i in range(5):
        wired(text_of(FULL12), wire=again(capture, 1000 + i * 10_000_000))
    verdicts = judged(capture.content(), keys_of(FULL12))
    assert [(v.verdict, v.outcome) for v in verdicts] == [("conforms", "completed")] * 5


@pytest.mark.parametrize("both", [True, False])
def test_port_used_again_and_the_syn_lost(both: bool) -> None:
    """Of one direction only, nothing but the SYN,ACK tells where the next connection begins; else the first one's close does."""
    capture = Capture()
    for isn in (1_000_000, 60_000_000):
        wired(text_of(FULL13), wire=again(capture, isn))
    syn = next(i for i, (_, p) in enumerate(capture.packets) if i and p[47] == SYN)
    del capture.packets[syn]
    if not both:
        capture.packets = [(t, p) for t, p in capture.packets if p[34:36] == b"\x01\xbb"]
    verdicts = judged(capture.content())
    assert [codes(v) for v in verdicts] == [[], []]
    assert [v.verdict for v in verdicts][1:] == (["conforms"] if both else ["inconclusive"])


def test_refused_a_thousand_times_from_the_same_port() -> None:
    capture = Capture()
    wire = Wire(capture)
    for i in range(1000):
        wire.ends["client"].next, wire.ends["server"].next = i * 100_001, 0
        wire.send("client", SYN, options=SYN_OPTIONS)
        wire.send("server", RST | ACK)
    verdicts = judged(capture.content())
    assert [(v.verdict, v.outcome) for v in verdicts] == [("conforms", "reset")] * 1000


def test_syn_that_is_repeated_belongs_to_its_connection() -> None:
    wire = Wire()
    wire.send("client", SYN, options=SYN_OPTIONS)
    wire.send("client", SYN, options=SYN_OPTIONS, seq=wire.client_isn)
    wire.send("server", SYN | ACK, options=SYN_OPTIONS)
    wire.send("client", ACK)
    for by, data in text_of(FULL12):
        wire.say(by, data)
    wire.close()
    assert only(wire, keys_of(FULL12)).verdict == "conforms"


def test_stragglers_after_the_close() -> None:
    """What is repeated after the connection was judged makes no connection of its own."""
    wire = wired(text_of(FULL12))
    end = wire.ends["server"]
    for wait in (1_000_000, LINGER // 1000 + 1_000_000, 20_000_000):
        wire.capture.clock += wait
        wire.send("server", FIN | ACK, seq=end.next - 1)
    assert only(wire, keys_of(FULL12)).verdict == "conforms"


def test_segments_long_after_the_close_are_another_connection() -> None:
    wire = wired(text_of(FULL12))
    flows, decoder = Flows("capture", None), Decoder()
    found = [*fed(flows, decoder, wire.capture.content())]
    wire.capture.packets.clear()
    wire.capture.clock += (LINGER + LATE) // 1000 + 1_000_000
    wire.send("client", ACK | PSH, b"text")
    found += fed(flows, decoder, wire.capture.content())
    found += flows.end()
    assert len(found) == 2


def test_same_sockets_after_months() -> None:
    """A capture put together from others: the same numbers, another text, and no conflict."""
    capture = Capture()
    for text in (b"one text in the middle", b"and another in the same place"):
        wire = Wire(capture)
        wire.send("client", ACK | PSH, text)
        wire.send("server", ACK | PSH, text)
        capture.clock += 1000 * HOUR
    assert [codes(v) for v in judged(capture.content())] == [[], []]


def fed(flows: Flows, decoder: Decoder, content: bytes) -> list[object]:
    blocks = [b for b in read_blocks("capture", io.BytesIO(content)) if isinstance(b, Block)]
    return [session for block in blocks for session in flows.add(decoder.decode(block))]


def test_few_connections_are_held_open() -> None:
    """Of 2,000 short connections that follow each other, 30 each second, no more are held than a segment may still come of."""
    flows, decoder, most, found = Flows("capture", None), Decoder(), 0, 0
    text = text_of(FULL12)
    clock = Capture().clock
    for batch in range(20):
        capture = Capture()
        capture.clock = clock
        for i in range(100):
            wired(text, wire=Wire(capture, 20_000 + batch * 100 + i))
            capture.clock += 33_000
        clock = capture.clock
        found += len(fed(flows, decoder, capture.content()))
        kept = flows.carried
        most = max(most, len(flows.open) + (len(kept.keys) if kept is not None else 0))
    assert found + len(list(flows.end())) == 2000
    assert most <= 300


def test_flood_of_syns_opens_nothing() -> None:
    """Each takes no more room than itself, and is given up in the end."""
    flows, decoder, capture = Flows("capture", None), Decoder(), Capture()
    for port in range(1000, 3000):
        Wire(capture, port).send("client", SYN, options=SYN_OPTIONS)
    capture.clock += 10_000_000
    Wire(capture, 5000).send("client", SYN, options=SYN_OPTIONS)
    assert fed(flows, decoder, capture.content()) == []
    assert not flows.open
    assert len(flows.unanswered) == 2000
    found = list(flows.end())
    assert len(found) == 2001
    assert {session.tcp.ended for session in found if session.tcp} == {"timeout"}


def test_syn_that_waited_begins_its_connection() -> None:
    """The answer comes in another block, long after the SYN."""
    flows, decoder = Flows("capture", None), Decoder()
    wire = Wire()
    wire.send("client", SYN, options=SYN_OPTIONS)
    wire.capture.clock += 10_000_000
    Wire(wire.capture, 4000).send("client", SYN, options=SYN_OPTIONS)
    fed(flows, decoder, wire.capture.content())
    assert len(flows.unanswered) == 1
    wire.capture.packets.clear()
    wire.send("server", SYN | ACK, options=SYN_OPTIONS)
    wire.send("client", ACK)
    for by, data in text_of(FULL12):
        wire.say(by, data)
    wire.close()
    found = fed(flows, decoder, wire.capture.content()) + list(flows.end())
    opened = [s for s in found if isinstance(s, Session) and s.messages]
    assert [(s.first, s.closed) for s in opened] == [(1, "fin")]
    assert opened[0].tcp is not None
    assert (opened[0].tcp.deviations, opened[0].tcp.reasons) == ([], [])


def test_what_waits_for_the_next_block_is_bounded() -> None:
    """All 22,500 segments are of the last second, in connections that may still become tidy."""
    flows, decoder, capture = Flows("capture", None), Decoder(), Capture()
    wires = [Wire(capture, port) for port in range(1000, 1150)]
    for wire in wires:
        wire.open()
        for _ in range(150):
            capture.add(wire.packet("client", Header(ACK | PSH, wire.ends["client"].next, wire.ends["server"].next, 64240, b""), b"x"), 1)
            wire.ends["client"].next += 1
    fed(flows, decoder, capture.content())
    assert flows.carried is not None
    assert 0 < len(flows.carried.flow) <= MOST_CARRIED
    assert 0 < len(flows.open) < len(wires)
    assert len(list(flows.end())) == len(wires)


def test_application_data_is_not_kept() -> None:
    """One connection with many records: what is kept of it does not grow."""
    flows, decoder = Flows("capture", None), Decoder()
    wire = Wire()
    spoken(wire, text_of(FULL12))
    sizes = []
    record = b"\x17\x03\x03\x05\x00" + bytes(0x500)
    for _ in range(5):
        wire.capture.clock += 1_000_000
        for _ in range(1000):
            wire.send("server", ACK | PSH, record)
            wire.send("client", ACK)
        fed(flows, decoder, wire.capture.content())
        wire.capture.packets.clear()
        (connection,) = flows.open.values() or [None]
        assert connection is not None
        tls = connection.application.tls
        assert tls is not None
        held = sum(len(p[2]) for s in connection.streams for p in s.recent) + sum(s.held_bytes for s in connection.streams)
        sizes.append((held, len(tls.messages), sum(len(side.buffer) for side in tls.sides)))
    assert sizes[0] == sizes[-1]
    assert sizes[0][0] < 50_000
    assert wire.ends["client"].next


@pytest.mark.parametrize("parts", [2, 3])
def test_parts_of_a_capture_together_are_the_whole(parts: int) -> None:
    capture = Capture()
    for i in range(40):
        wired(text_of(FULL12), wire=Wire(capture, 30_000 + i))
    decoder = Decoder()
    (block,) = (decoder.decode(b) for b in read_blocks("capture", io.BytesIO(capture.content())) if isinstance(b, Block))
    each = []
    for i in range(parts):
        flows = Flows("capture", None, (i, parts))
        each.append([s.first for s in (*flows.add(block), *flows.end())])
    assert sorted(first for one in each for first in one) == sorted(s.first for s in sessions(capture.content()))
    assert all(each)
