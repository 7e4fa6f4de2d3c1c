"""Every kind of segment in every state, with right and wrong numbers, text and FIN: the answer and the state of the endpoint are
those of RFC 9293 section 3.10.7, as `tcp_oracle.Tcb` reads it: on plain numbers, and without the machine or anything made from it.

An endpoint is led to a state by calls and by the segments of an honest peer; the oracle is told the numbers of that conversation.
Then one segment arrives that anybody may have sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import product
from pickle import dumps, loads
from random import Random

import pytest

from tests.model.tcp_oracle import Segment as Said
from tests.model.tcp_oracle import Tcb
from tests.reference.tcp.player import OURS, PLAIN, THEIRS, text_of
from wirestate.reference.tcp.endpoint import TcpEndpoint
from wirestate.reference.tcp.segment import NO_OPTIONS, Control, Segment
from wirestate.reference.tcp.settings import TcpSettings

SPACE = 2**32
ISS, IRS = 100_000, 200_000
"""In the oracle's plain numbers. On the wire both streams wrap around soon after the SYN."""
SHIFT_OURS, SHIFT_THEIRS = SPACE - ISS - 3, SPACE - IRS - 4
ROOM, OFFER = 20, 30
"""The window of the endpoint, and the one that its peer offers."""
FAR = 2**31 - 1 - ROOM
CONTROLS = {
    "": 0, "FIN": 1, "ACK": 16, "FIN,ACK": 17, "SYN": 2, "SYN,ACK": 18, "SYN,FIN": 3, "SYN,FIN,ACK": 19, "RST": 4, "RST,ACK": 20,
    "RST,SYN": 6, "RST,FIN,ACK": 21,
}  # fmt: skip
KINDS = {"RST": 4, "RST,ACK": 20, "SYN,ACK": 18, "ACK": 16}
"""What the oracle answers with, as control bits."""
LENGTHS = (0, 1, 6, ROOM + 5)
PLACES = (-FAR, -ROOM, -6, -2, -1, 0, 1, 5, ROOM - 1, ROOM, FAR)
"""SEG.SEQ, from RCV.NXT."""


@dataclass
class Met:
    """An endpoint and the oracle's TCB with the same conversation behind them."""

    endpoint: TcpEndpoint
    tcb: Tcb

    def fork(self) -> Met:
        tcb = copy(self.tcb)
        tcb.text, tcb.answer = set(tcb.text), "none"
        return Met(loads(self.frozen), tcb)

    @cached_property
    def frozen(self) -> bytes:
        """The endpoint, to be made again as often as needed."""
        return dumps(self.endpoint)

    def hears(self, said: Said) -> list[Segment]:
        """The segment arrives; what the endpoint answers."""
        self.endpoint.receive_segment(wire(said), THEIRS, 0.0)
        return self.endpoint.segments_to_send(0.0)

    def told(self, control: str, seq: int, ack: int = 0, length: int = 0) -> None:
        """An honest peer says it, and the answer is not looked at; `seq` counts from IRS, `ack` from ISS."""
        self.hears(Said(control, IRS + seq, ISS + ack, length))


def wire(said: Said) -> Segment:
    seq, ack = (said.seq + SHIFT_THEIRS) % SPACE, (said.ack + SHIFT_OURS) % SPACE if said.has("ACK") else 0
    text = text_of(1, said.seq - IRS + said.has("SYN"), said.length)
    return Segment(THEIRS.port, OURS.port, seq, ack, CONTROLS[said.control], OFFER, NO_OPTIONS, text)


def first_number(*_: object) -> int:
    return (ISS + SHIFT_OURS) % SPACE


def fresh(**options: bool) -> Met:
    chosen = {"half_duplex": False, "rfc1337": False, "reopens": False, **options}
    settings = replace(TcpSettings(), **{**PLAIN, "receive_buffer": ROOM, **chosen}, isn=first_number)
    return Met(TcpEndpoint(OURS, THEIRS, settings, now=0.0), Tcb(ISS, ROOM, OFFER, options=chosen))


def put(met: Met, state: str, *, una: int, nxt: int, rcv: int, **more: object) -> Met:
    """The oracle's numbers: from ISS and IRS."""
    tcb = met.tcb
    tcb.state, tcb.una, tcb.nxt, tcb.rcv_nxt = state, ISS + una, ISS + nxt, IRS + rcv
    tcb.wnd = ROOM - max(0, rcv - 1)  # the peer's FIN takes a number of what the endpoint has offered
    for name, value in more.items():
        setattr(tcb, name, value)
    met.endpoint.segments_to_send(0.0)
    assert met.endpoint.state == state
    assert not met.endpoint.segments_to_send(0.0)
    return met


def closed() -> Met:
    met = fresh()
    met.tcb.state = "CLOSED"
    return met


def listening() -> Met:
    met = fresh()
    met.endpoint.open_passive(0.0)
    met.tcb.clear("LISTEN")
    met.tcb.iss = ISS
    return met


def syn_sent() -> Met:
    met = fresh()
    met.endpoint.open_active(0.0)
    return put(met, "SYN-SENT", una=0, nxt=1, rcv=0, origin="SYN-SENT")


def syn_received(*, passive: bool, text: int = 0, fin: bool = False) -> Met:
    met = listening() if passive else syn_sent()
    met.told("SYN,FIN" if fin else "SYN", 0, length=text)
    held = {"text": set(range(IRS + 1, IRS + 1 + text)), "early_fin": IRS + 1 + text if fin else None}
    return put(met, "SYN-RECEIVED", una=0, nxt=1, rcv=1, origin="LISTEN" if passive else "SYN-SENT", **held)


def established(*, unacked: int = 0, acked: int = 0, early: tuple[int, int] = (0, 0), options: dict[str, bool] | None = None) -> Met:
    """`early`: text that has come too soon, by place and length."""
    met = fresh(**(options or {}))
    met.endpoint.open_active(0.0)
    met.endpoint.segments_to_send(0.0)
    met.told("SYN,ACK", 0, 1)
    for octets in (acked, unacked):
        if octets:
            met.endpoint.send(text_of(0, 1, octets), 0.0)
            met.endpoint.segments_to_send(0.0)
        if octets == acked:
            met.told("ACK", 1, 1 + acked)
    if early[1]:
        met.told("ACK", early[0], 1 + acked, early[1])
    held = set(range(IRS + early[0], IRS + sum(early)))
    return put(met, "ESTABLISHED", una=1 + acked, nxt=1 + acked + unacked, rcv=1, text=held)


def fin_wait_1(*, unacked: int = 0, **options: bool) -> Met:
    met = established(unacked=unacked, options=options)
    met.endpoint.close(0.0)
    nxt = 2 + unacked
    return put(met, "FIN-WAIT-1", una=1, nxt=nxt, rcv=1, close="called", fin=ISS + nxt - 1)


def fin_wait_1_early() -> Met:
    """CLOSE in SYN-RECEIVED."""
    met = syn_received(passive=True)
    met.endpoint.close(0.0)
    return put(met, "FIN-WAIT-1", una=0, nxt=2, rcv=1, close="called", fin=ISS + 1)


def fin_wait_2(**options: bool) -> Met:
    met = fin_wait_1(**options)
    met.told("ACK", 1, 2)
    return put(met, "FIN-WAIT-2", una=2, nxt=2, rcv=1, close="called", fin=ISS + 1)


def close_wait(*, unacked: int = 0) -> Met:
    met = established(unacked=unacked)
    met.told("FIN,ACK", 1, 1)
    return put(met, "CLOSE-WAIT", una=1, nxt=1 + unacked, rcv=2, fin_rcvd=True)


def closing(*, unacked: int = 0) -> Met:
    met = fin_wait_1(unacked=unacked)
    met.told("FIN,ACK", 1, 1)
    return put(met, "CLOSING", una=1, nxt=2 + unacked, rcv=2, close="called", fin=ISS + 1 + unacked, fin_rcvd=True)


def last_ack(*, unacked: int = 0) -> Met:
    met = close_wait(unacked=unacked)
    met.endpoint.close(0.0)
    return put(met, "LAST-ACK", una=1, nxt=2 + unacked, rcv=2, close="called", fin=ISS + 1 + unacked, fin_rcvd=True)


def time_wait(**options: bool) -> Met:
    met = fin_wait_2(**options)
    met.told("FIN,ACK", 1, 2)
    return put(met, "TIME-WAIT", una=2, nxt=2, rcv=2, close="called", fin=ISS + 1, fin_rcvd=True)


WAYS: dict[str, Callable[[], Met]] = {
    "CLOSED": closed,
    "LISTEN": listening,
    "SYN-SENT": syn_sent,
    "SYN-RECEIVED": lambda: syn_received(passive=True),
    "SYN-RECEIVED, active": lambda: syn_received(passive=False),
    "SYN-RECEIVED, text held": lambda: syn_received(passive=True, text=6),
    "SYN-RECEIVED, FIN held": lambda: syn_received(passive=True, fin=True),
    "ESTABLISHED": established,
    "ESTABLISHED, text acknowledged": lambda: established(acked=10),
    "ESTABLISHED, text under way": lambda: established(acked=10, unacked=10),
    "ESTABLISHED, text held": lambda: established(early=(4, 3)),
    "FIN-WAIT-1": fin_wait_1,
    "FIN-WAIT-1, text under way": lambda: fin_wait_1(unacked=10),
    "FIN-WAIT-1, half-duplex": lambda: fin_wait_1(half_duplex=True),
    "FIN-WAIT-1, SYN not acknowledged": fin_wait_1_early,
    "FIN-WAIT-2": fin_wait_2,
    "FIN-WAIT-2, half-duplex": lambda: fin_wait_2(half_duplex=True),
    "CLOSE-WAIT": close_wait,
    "CLOSE-WAIT, text under way": lambda: close_wait(unacked=10),
    "CLOSING": closing,
    "CLOSING, text under way": lambda: closing(unacked=10),
    "LAST-ACK": last_ack,
    "LAST-ACK, text under way": lambda: last_ack(unacked=10),
    "TIME-WAIT": time_wait,
    "TIME-WAIT, RFC 1337": lambda: time_wait(rfc1337=True),
    "TIME-WAIT, may be reopened": lambda: time_wait(reopens=True),
}


@cache
def there(name: str) -> Met:
    return WAYS[name]()


def segments(met: Met) -> Iterator[Said]:
    """Every kind of segment; the acknowledgment is looked at from every side of SND.UNA and SND.NXT."""
    tcb = met.tcb
    base = tcb.rcv_nxt if tcb.rcv_nxt > IRS else IRS + 1
    una, nxt = max(tcb.una, ISS), max(tcb.nxt, ISS)
    acks = sorted({una - FAR, una - OFFER - 1, una - OFFER, una - 1, una, una + 1, nxt - 1, nxt, nxt + 1, nxt + FAR})
    for control, place, length in product(CONTROLS, PLACES, LENGTHS):
        seq = base + place
        for ack in acks if "ACK" in control else (nxt,):
            said = Said(control, seq, ack, length, newer=seq >= tcb.rcv_nxt)
            if not (said.has("FIN") and tcb.text and said.end <= max(tcb.text) + 1):  # nothing comes after the end of a stream
                yield said


def expected(tcb: Tcb, arrived: Said, lost: int) -> list[tuple[int, int, int]]:
    """The answer that the oracle owes, as control bits, SEQ and ACK; `lost` is SND.NXT before."""
    match tcb.answer:
        case "none":
            return []
        case "RST" if tcb.state == "CLOSED" and lost:
            return [(KINDS["RST,ACK"], lost, 0)]
        case "RST":
            return [(KINDS["RST"], arrived.ack, 0)]
        case "RST,ACK":
            return [(KINDS["RST,ACK"], -SHIFT_OURS, arrived.end)]
        case "SYN,ACK":
            return [(KINDS["SYN,ACK"], tcb.iss, tcb.rcv_nxt)]
    return [(KINDS["ACK"], tcb.nxt, tcb.rcv_nxt)]


def shown(segment: Segment, *, reset: bool) -> tuple[int, int, int]:
    """A segment that was sent, in plain numbers. The ACK field of the RST of a connection that is over is not compared."""
    control = segment.control & ~Control.PSH
    ack = 0 if not control & Control.ACK or reset else segment.ack - SHIFT_THEIRS
    return control, segment.seq, ack % SPACE


def judge(name: str, arrived: Said) -> str:
    """What is wrong with what the endpoint made of the segment; empty if nothing is."""
    wrong = compared(there(name).fork(), arrived)
    return f"{name}: {arrived}: {wrong}" if wrong else ""


def compared(met: Met, arrived: Said) -> str:
    """Both hear the segment; how the endpoint differs from the oracle."""
    before = met.tcb.nxt
    lost = met.tcb.nxt if met.tcb.options["half_duplex"] else 0
    ended = met.tcb.rcv_nxt if met.tcb.fin_rcvd else 0
    sent = met.hears(arrived)
    met.tcb.arrive(arrived)
    if sent and met.tcb.origin == "TIME-WAIT":
        met.tcb.iss = met.tcb.una = sent[0].seq - SHIFT_OURS
        met.tcb.nxt = met.tcb.iss + 1
        assert (met.tcb.iss - before) % SPACE < SPACE // 2  # larger than any number of the last incarnation (section 3.6.1)
    if met.tcb.fin_rcvd and ended:
        met.tcb.rcv_nxt = ended  # a second FIN is acknowledged, but a stream ends once: RCV.NXT is beyond its end already
    over = met.tcb.answer == "RST" and met.tcb.state == "CLOSED" and bool(lost)
    right = [(c, (seq + SHIFT_OURS) % SPACE, ack % SPACE) for c, seq, ack in expected(met.tcb, arrived, lost)]
    got = [shown(segment, reset=over) for segment in sent]
    if met.endpoint.state != met.tcb.state:
        return f"{met.endpoint.state}, expected {met.tcb.state}"
    if got != right:
        return f"sent {got}, expected {right}"
    if met.tcb.state != "CLOSED" and met.endpoint.readable != met.tcb.unread:
        return f"{met.endpoint.readable} octets to read, expected {met.tcb.unread}"
    if numbers(met.endpoint) != known(met.tcb):
        return f"SND.UNA, SND.NXT, RCV.NXT {numbers(met.endpoint)}, expected {known(met.tcb)}"
    return ""


def numbers(endpoint: TcpEndpoint) -> tuple[int, ...]:
    """SND.UNA, SND.NXT and RCV.NXT of a synchronized connection."""
    tcb = endpoint._core.tcb
    return () if tcb is None or tcb.peer is None else (tcb.snd.una, tcb.snd.nxt, tcb.rcv.nxt)


def known(tcb: Tcb) -> tuple[int, ...]:
    if tcb.state in ("CLOSED", "LISTEN", "SYN-SENT"):
        return ()
    return (tcb.una + SHIFT_OURS) % SPACE, (tcb.nxt + SHIFT_OURS) % SPACE, (tcb.rcv_nxt + SHIFT_THEIRS) % SPACE


SETTLED = ("CLOSED", "LISTEN")
"""From where no step is compared any more: the numbers of the next connection are others."""


def walk(name: str, seed: int, steps: int) -> str:
    """One segment after the other, most of them near to what is right; the peer's stream has one end."""
    rng, met = Random(seed), there(name).fork()
    end = max(met.tcb.rcv_nxt, IRS + 1, *met.tcb.text) + rng.choice([3, 9, 40])
    end = met.tcb.early_fin or end
    for step in range(steps):
        tcb = met.tcb
        if met.endpoint._core.tcb is not None and met.endpoint._core.tcb.peer is not None:
            tcb.wnd = met.endpoint._core.tcb.rcv.window
        tcb.answer = "none"
        arrived = anything(rng, tcb, end)
        if wrong := compared(met, arrived):
            return f"{name}, seed {seed}, step {step}: {arrived}: {wrong}"
        if tcb.state in SETTLED or (tcb.state == "SYN-RECEIVED" and tcb.origin == "TIME-WAIT"):
            break
    return ""


def anything(rng: Random, tcb: Tcb, end: int) -> Said:
    control = rng.choice(["ACK"] * 12 + ["FIN,ACK", "SYN", "SYN,ACK", "", "RST", "RST,ACK"])
    expected = tcb.rcv_nxt if tcb.rcv_nxt > IRS else IRS + ("SYN" not in control)
    seq = expected + (0 if rng.random() < 0.5 else rng.choice([-1, 1, 5, -5, ROOM, -ROOM, FAR]))
    acks = [tcb.nxt] * 6 + [tcb.una, tcb.una + 1, tcb.nxt + 1, tcb.una - OFFER - 1]
    first = seq + ("SYN" in control)
    length = 0 if "RST" in control else max(0, min(rng.choice(LENGTHS), end - first))
    if "FIN" in control and first + length != end:
        control = "ACK"
    newer = (seq - tcb.rcv_nxt) % SPACE < SPACE // 2
    return Said(control, seq, rng.choice(acks) if "ACK" in control else tcb.nxt, length, newer)


@pytest.mark.no_cover
@pytest.mark.parametrize("name", [name for name in WAYS if name not in SETTLED])
def test_segments_one_after_the_other(name: str) -> None:
    wrong = [text for seed in range(60) if (text := walk(name, seed, 30))]
    assert not wrong, f"{len(wrong)}: " + "\n".join(wrong[:5])


@pytest.mark.no_cover  # thousands of segments by lines that the other tests take too
@pytest.mark.parametrize("name", WAYS)
def test_segment_in_state(name: str) -> None:
    wrong = [text for arrived in segments(there(name)) if (text := judge(name, arrived))]
    assert not wrong, f"{len(wrong)}: " + "\n".join(wrong[:5])


def test_segments_are_many_and_of_every_kind() -> None:
    assert {name.partition(",")[0] for name in WAYS} == {
        "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK",
        "TIME-WAIT",
    }  # fmt: skip
    assert sum(1 for name in WAYS for _ in segments(there(name))) > 20_000
