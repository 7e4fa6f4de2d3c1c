"""The table against the text of RFC 9293 section 3.10 on real sequence numbers, over random runs with an arbitrary peer.

After every segment both must be in the same state and owe the same segment (`tcp_oracle`). The peer's stream has one FIN
at one place; beyond that its segments are anything: old, early, too long, with any bits, with any acknowledgment.
"""

from __future__ import annotations

from random import Random

import pytest

from tests.model.tcp_cases import configs
from tests.model.tcp_oracle import Disagreement, End, Segment
from wirestate.model.core import EventKind
from wirestate.model.machines.tcp import tcp
from wirestate.model.semantics import Config, Illegal, enabled

CONTROLS = ("ACK",) * 7 + ("SYN",) * 2 + ("SYN,ACK",) * 2 + ("RST", "RST,ACK", "", "RST,SYN")
UNKNOWN = ("CLOSED", "LISTEN", "SYN-SENT")


class Peer:
    """Somebody who knows the endpoint's numbers, and sends what may be right or wrong."""

    def __init__(self, end: End, rng: Random) -> None:
        self.end, self.rng = end, rng
        self.first = self.fin = 0
        self.renew()

    def renew(self) -> None:
        self.first = self.rng.randint(10, 90)
        self.fin = self.first + 1 + self.rng.choice([0, 0, 1, 2, 5, 9])

    def segment(self) -> Segment:
        tcb, rng = self.end.tcb, self.rng
        if tcb.state in UNKNOWN:
            self.renew()
        expected = self.first + 1 if tcb.state in UNKNOWN else tcb.rcv_nxt
        control = rng.choice(CONTROLS)
        seq = expected + (0 if rng.random() < 0.6 else rng.randint(-3, 6))
        if "SYN" in control and (tcb.state in UNKNOWN or rng.random() < 0.5):
            seq = expected - 1
        ack = (
            tcb.nxt
            if rng.random() < 0.5
            else rng.choice([tcb.una, tcb.una + 1, tcb.nxt - 1, tcb.una - 1, tcb.una - 6, tcb.nxt + 1])
        )
        length, fin = (0, False) if "RST" in control else self.content(seq + ("SYN" in control))
        bits = [bit for bit in ("RST", "SYN", "FIN", "ACK") if bit in control or (bit == "FIN" and fin)]
        return Segment(",".join(bits), seq, ack, length, rng.random() < 0.5)

    def content(self, first: int) -> tuple[int, bool]:
        """Text and FIN where the peer's stream has them; after the FIN was received, anything."""
        length = self.rng.choice([0, 0, 1, 2, 5, 6])
        if self.end.tcb.fin_rcvd:
            return length, self.rng.random() < 0.4
        length = max(0, min(length, self.fin - first))
        return length, first + length == self.fin and self.rng.random() < 0.8


def act(end: End, rng: Random) -> None:
    """Something that the endpoint may do on its own; rarely what ends the connection."""
    event = rng.choice([e for e in enabled(end.machine, end.config) if e.kind is not EventKind.RECV])
    if event.name in ("ABORT", "USER-TIMEOUT", "TIME-WAIT-TIMEOUT") and rng.random() < 0.8:
        return
    if event.kind is EventKind.CALL:
        end.call(event.name)
    elif event.kind is EventKind.TIMER:
        end.timer(event.name)
    else:
        resent = rng.random() < 0.3
        length = rng.choice([0, 0, 1, 2])
        try:
            end.send(event.name, min(length, end.tcb.nxt - end.tcb.una) if resent else length, resent=resent)
        except Illegal:
            return
    end.compare(str(event), answer=False)


@pytest.mark.parametrize("seed", range(8))
def test_table_agrees_with_the_text(seed: int) -> None:
    rng = Random(seed)
    for _ in range(15):
        options = {"half_duplex": rng.random() < 0.4, "rfc1337": rng.random() < 0.4, "reopens": rng.random() < 0.5}
        end = End(rng.randint(50, 90), rng.choice([4, 4, 4, 0]), **options)
        peer, before = Peer(end, rng), (0, 0, 0)
        for _ in range(60):
            if rng.random() < 0.5:
                end.recv(peer.segment())
            else:
                act(end, rng)
            # T20: within an incarnation, which its ISS names, nothing goes back
            now = (end.tcb.iss, end.tcb.una, end.tcb.nxt)
            assert now >= before
            assert end.tcb.una <= end.tcb.nxt
            before = now


def numbered(config: Config, rng: Random) -> End:
    """An endpoint in this configuration, with sequence numbers such as it may have there."""
    table, wnd = tcp(), 4
    said = {v.name: config.of(table, v) for v in table.vars}
    if said["held"] == "nothing":
        wnd = rng.choice([4, 4, 4, 0])
    end = End(100, wnd, **{name: bool(said[name]) for name in ("remote", "half_duplex", "rfc1337", "reopens")})
    end.config, tcb = config, end.tcb
    tcb.state, tcb.rcv_nxt, tcb.unsent, tcb.unread = (
        config.state,
        60,
        2 * bool(said["queued"]),
        int(bool(said["unread"])),
    )
    tcb.close, tcb.fin_rcvd, tcb.answer = str(said["close"]), bool(said["fin_rcvd"]), str(said["reply"])
    tcb.origin = "LISTEN" if said["passive"] else "TIME-WAIT" if said["reopened"] else "SYN-SENT"
    waiting = bool(said["fin_sent"]) and not said["fin_acked"]
    tcb.una = tcb.nxt = tcb.iss + 4 * bool(said["syn_acked"])
    if said["unacked"]:
        early = config.state in ("FIN-WAIT-1", "CLOSING") and not said["syn_acked"]
        tcb.nxt += (
            (not said["syn_acked"])
            + waiting
            + (0 if early else rng.choice([0, 2] if waiting or tcb.una == tcb.iss else [2]))
        )
    tcb.fin = tcb.nxt - 1 if said["fin_sent"] else None
    first = 60 + rng.choice([0, 0, 1] if config.state in ("SYN-RECEIVED", "FIN-WAIT-1") else [1])
    if said["held"] == "text":
        tcb.text = {first, first + 1}
    elif said["held"] == "FIN":
        tcb.text, tcb.early_fin = rng.choice([(set(), first), ({first}, first + 1)])
    return end


def open_configs() -> list[Config]:
    """Every reachable configuration, once for all that differ only in vars that no segment is judged by."""
    table = tcp()
    unread = ("queued", "unread", "remote")
    some = {(c.state, *(c.of(table, v) for v in table.vars if v.name not in unread)): c for c in configs()}
    return sorted(some.values(), key=str)


@pytest.mark.parametrize("seed", range(4))
def test_table_agrees_with_the_text_from_every_configuration(seed: int) -> None:
    rng, fired = Random(seed), set[str]()
    for config in open_configs()[seed::4]:
        end = numbered(config, rng)
        end.compare("begin")
        peer = Peer(end, rng)
        peer.fin = end.tcb.early_fin or max(end.tcb.text, default=59) + 1 + rng.choice([0, 1, 2, 5, 9])
        for _ in range(10):
            other = end.fork()
            peer.end = other
            other.recv(peer.segment())
            fired.add(other.fired[-1].row)
    assert len(fired) > 150


def test_oracle_notices_a_difference() -> None:
    end = End(10)
    end.call("passive-OPEN")
    end.tcb.state = "SYN-SENT"
    with pytest.raises(Disagreement, match=r"table SYN-RECEIVED, text SYN-RECEIVED; .*'passive': \(True, False\)"):
        end.recv(Segment("SYN", 50))
