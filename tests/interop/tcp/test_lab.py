"""The laboratory itself: what it must notice, it notices."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.interop.tcp.kernel import lacking
from tests.interop.tcp.lab import KERNELS, LINE, OURS, Lab, exchange
from tests.interop.tcp.wire import kind_of
from wirestate.reference.tcp.packet import Packet
from wirestate.reference.tcp.segment import ACK, FIN, RST, SYN, Segment

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)


def test_judge_text_after_our_fin(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    ours, end = lab.active()
    exchange(ours, end)
    ours.shutdown(socket.SHUT_WR)
    lab.agree(ours, "FIN-WAIT-2", "CLOSE-WAIT")
    local, remote = ours.endpoint.local, lab.theirs
    tcb = ours.endpoint._core.tcb
    assert tcb is not None
    more = Segment(local.port, remote.port, tcb.snd.nxt, tcb.rcv.nxt, ACK, 1000, text=LINE)
    lab.wire.write(Packet(local.address, remote.address, more).to_bytes())
    lab.close()
    with pytest.raises(AssertionError, match="after-fin"):
        lab.judge()


def test_judge_nothing_was_lost(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    lab.wire.lose("ours", "SYN", 2)
    lab.active()
    lab.close()
    with pytest.raises(AssertionError, match="'ours', 'SYN', 2"):
        lab.judge()


def test_agree_other_states(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.interop.tcp.lab.PATIENCE", 0.05)
    lab = Lab(tmp_path)
    with pytest.raises(AssertionError, match=r"\('ESTABLISHED', 'ESTABLISHED'\), not \('ESTABLISHED', 'CLOSE-WAIT'\)"):
        lab.agree(lab.active()[0], "ESTABLISHED", "CLOSE-WAIT")
    lab.close()


@pytest.mark.parametrize(("control", "text", "kind"), [
    (SYN, b"", "SYN"), (SYN | ACK, b"", "SYN,ACK"), (FIN | ACK, LINE, "FIN"), (RST, b"", "RST"), (RST | ACK, b"", "RST"),
    (ACK, b"", "ACK"), (ACK, LINE, "text"),
])  # fmt: skip
@pytest.mark.parametrize("version", [4, 6])
def test_kind_of_packet(control: int, text: bytes, kind: str, version: int) -> None:
    segment = Segment(1, 2, 3, 4, control, 5, text=text)
    assert kind_of(Packet(OURS[version], KERNELS[version].ip, segment).to_bytes()) == kind
