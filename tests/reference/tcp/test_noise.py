"""Any segments, calls and times at all: nothing but typed errors is raised, and the TCB agrees with the machine."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.reference.tcp.lone import Lone, setting
from wirestate.reference.generated.tcp import State
from wirestate.reference.generated.tcp_values import Held
from wirestate.reference.tcp.endpoint import CallError
from wirestate.reference.tcp.segment import NO_OPTIONS, Options

SMALL = setting(
    receive_buffer=400, mss=100, user_timeout=60.0, msl=5.0, idle_timeout=30.0, keep_alive=10.0, rto_min=0.2, challenge_acks=5
)
VARIANTS = {
    "plain": SMALL,
    "options": replace(SMALL, timestamps=True, sack=True, window_scale=True, delayed_ack=0.1),
    "half-duplex": replace(SMALL, half_duplex=True, reopens=False, rfc1337=True),
    "text with SYN": replace(SMALL, text_with_syn=True, nagle=False),
}
CONTROLS = ("ACK", "ACK", "ACK", "FIN,ACK", "SYN", "SYN,ACK", "SYN,FIN", "RST", "RST,ACK", "FIN", "", "SYN,ACK,FIN")


class Noise:
    """Plays at random, mostly close to the numbers that count."""

    def __init__(self, lone: Lone, seed: int) -> None:
        self.lone, self.chance = lone, random.Random(seed)

    def near(self, number: int) -> int:
        far = self.chance.random() < 0.05
        return (self.chance.getrandbits(32) if far else number + self.chance.choice((0, 0, 0, -1, 1, -50, 50, 100, 400))) & 0xFFFFFFFF

    def segment(self) -> None:
        lone, chance = self.lone, self.chance
        tcb = lone.end._core.tcb
        nxt = tcb.rcv.nxt - lone.irs if tcb is not None and tcb.peer is not None else 0
        ack = (tcb.snd.nxt if chance.random() < 0.7 else tcb.snd.una) - lone.iss if tcb is not None else 1
        times = (self.near(tcb.ts_recent), tcb.clock(lone.now)) if tcb is not None and chance.random() < 0.9 else None
        options = Options(timestamps=times, sack_permitted=True) if lone.end.settings.timestamps else NO_OPTIONS
        lone.arrives(
            chance.choice(CONTROLS), self.near(nxt), self.near(ack), bytes(chance.choice((0, 0, 1, 60, 150, 500))),
            window=chance.choice((0, 1, 120, 400, 65535)), options=options,
        )  # fmt: skip

    def call(self) -> None:
        lone, end = self.lone, self.lone.end
        calls = (
            lambda: end.send(bytes(self.chance.choice((1, 150, 1000))), lone.now), lambda: end.receive(100, lone.now),
            lambda: end.close(lone.now), lambda: end.abort(lone.now) if self.chance.random() < 0.1 else None,
            lambda: end.open_active(lone.now), lambda: end.open_passive(lone.now),
        )  # fmt: skip
        try:
            self.chance.choice(calls)()
        except CallError:
            return

    def step(self) -> None:
        what = self.chance.random()
        if what < 0.7:
            self.segment()
        elif what < 0.85:
            self.call()
        else:
            self.lone.after(self.chance.choice((0.0, 0.05, 1.0, 7.0)))
        if self.chance.random() < 0.8:
            self.lone.draw()


def agree(lone: Lone) -> None:
    """What is in the variables of the machine is so in the TCB."""
    v, tcb = lone.end.variables, lone.end._core.tcb
    assert (tcb is None) == (v.state in (State.CLOSED, State.LISTEN))
    if tcb is None:
        return
    snd, rcv = tcb.snd, tcb.rcv
    assert v.unacked == (snd.una != snd.nxt)
    assert v.syn_acked == (snd.una != snd.iss)
    assert v.fin_sent == (snd.fin_seq is not None)
    assert v.queued == (snd.unsent > 0)
    assert v.fin_rcvd == rcv.fin_taken
    assert (rcv.store.fin is None) or v.held is Held.FIN
    assert len(rcv.inbox) + sum(map(len, rcv.store.pieces)) <= rcv.capacity + (1 << rcv.shift)
    assert snd.fin_seq is not None or v.fin_acked is False
    assert not v.unacked or lone.end._core.timers.retransmission is not None or v.reply not in ("none", "ACK", "RST")


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("name", VARIANTS)
def test_noise_raises_nothing_and_the_tcb_agrees_with_the_machine(name: str, seed: int) -> None:
    lone = Lone(VARIANTS[name], remote=seed % 2 == 0)
    noise = Noise(lone, seed)
    for _ in range(400):
        noise.step()
        agree(lone)
        list(lone.end.events())
