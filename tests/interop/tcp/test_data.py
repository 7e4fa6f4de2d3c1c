"""Text in both directions between our TCP and the kernel's: windows that are full, and a wire that spares nothing."""

from __future__ import annotations

import hashlib
import random
import socket
import threading
from collections.abc import Callable

import pytest

from tests.interop.tcp.kernel import lacking, netem_lacking
from tests.interop.tcp.lab import LINE, PATIENCE, Lab, receive
from tests.interop.tcp.wire import Way
from wirestate.reference.tcp.settings import TcpSettings
from wirestate.reference.tun_stack import TunConnection

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)

NO_NETEM = netem_lacking()
HASTY = TcpSettings(msl=0.1, rto_initial=0.05, rto_min=0.002, rto_max=0.02, delayed_ack=0.001)
SHORT, LONG = 1 << 20, 1 << 23
CHUNK = 1 << 16


def text_of(seed: str, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def heard(end: socket.socket | TunConnection) -> bytes:
    """All until the FIN."""
    found = bytearray()
    while more := end.recv(CHUNK):
        found += more
    return bytes(found)


def said(end: socket.socket | TunConnection, text: bytes) -> None:
    end.sendall(text)
    end.shutdown(socket.SHUT_WR)


def exchanged(ours: TunConnection, end: socket.socket, size: int) -> None:
    """So many octets each way at the same time, and then both FINs; what arrives is what was sent."""
    texts = text_of("ours", size), text_of("kernel", size)
    arrived: dict[str, str] = {}
    for each in (ours, end):
        each.settimeout(120)
    threads = [
        threading.Thread(target=said, args=(ours, texts[0])), threading.Thread(target=said, args=(end, texts[1])),
        threading.Thread(target=lambda: arrived.update(kernel=digest(heard(end)))),
    ]  # fmt: skip
    for thread in threads:
        thread.start()
    arrived["ours"] = digest(heard(ours))
    for thread in threads:
        thread.join()
    assert arrived == {"kernel": digest(texts[0]), "ours": digest(texts[1])}


def test_text_long_both_ways(lab: Lab) -> None:
    exchanged(*lab.active(), LONG)


@pytest.mark.parametrize("way", [
    Way(loss=0.2), Way(overtake=0.3), Way(twice=0.3), Way(loss=0.2, overtake=0.1, twice=0.1),
], ids=["lost", "reordered", "repeated", "all at once"])  # fmt: skip
def test_text_over_a_bad_wire(lab_of: Callable[..., Lab], way: Way) -> None:
    over_bad_wire(lab_of(settings=HASTY, version=6), way, SHORT)


def test_text_long_over_a_bad_wire(lab_of: Callable[..., Lab]) -> None:
    """Takes half a minute, in which both ends wait most of the time: neither goes on fast after a loss."""
    over_bad_wire(lab_of(settings=HASTY), Way(loss=0.2, overtake=0.1, twice=0.1), LONG)


def over_bad_wire(lab: Lab, way: Way, size: int) -> None:
    lab.hasten_kernel()
    ours, end = lab.active()
    lab.wire.befall(way, "ours", "kernel")
    exchanged(ours, end, size)


@pytest.mark.skipif(bool(NO_NETEM), reason=NO_NETEM)
def test_text_over_netem(lab_of: Callable[..., Lab]) -> None:
    """The kernel's own bad wire, for what it sends."""
    lab = lab_of(settings=HASTY)
    lab.hasten_kernel()
    ours, end = lab.active()
    lab.kernel.befall(lab.device.name, *["delay", "2ms", "loss", "20%", "duplicate", "10%", "reorder", "10%"])
    lab.wire.befall(Way(loss=0.2), "ours")
    exchanged(ours, end, SHORT)


def small(end: socket.socket) -> socket.socket:
    end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    return end


def test_window_of_kernel_closes_and_opens(lab: Lab) -> None:
    """The kernel does not read: we probe its window until it does."""
    listening = small(lab.kernel_listens())
    ours = lab.we_connect()
    end = lab.accepted(listening)
    text = text_of("zero window", 1 << 17)
    ours.sendall(text)
    lab.soon(lambda: lab.wire.count("kernel", "zero window") > 1, wanted=True)
    assert digest(receive(end, len(text))) == digest(text)


def test_window_of_ours_closes_and_opens(lab_of: Callable[..., Lab]) -> None:
    """We do not read: the kernel probes our window until we do."""
    lab = lab_of(settings=TcpSettings(msl=0.1, receive_buffer=8192))
    ours, end = lab.passive()
    text = text_of("zero window", 1 << 17)
    thread = threading.Thread(target=end.sendall, args=(text,))
    thread.start()
    lab.soon(lambda: lab.wire.count("ours", "zero window") > 1, wanted=True)
    assert digest(receive(ours, len(text))) == digest(text)
    thread.join(PATIENCE)
    assert not thread.is_alive()


def test_window_beyond_64_kib_is_used(lab_of: Callable[..., Lab]) -> None:
    """Nothing that the kernel sends arrives before more is on its way than fits in a window without a scale."""
    lab = lab_of(settings=TcpSettings(msl=0.1, receive_buffer=1 << 20))
    ours, end = lab.passive()
    thread = threading.Thread(target=said, args=(end, LINE * 50_000))
    thread.start()
    lab.soon(lambda: ours.endpoint.readable > 1 << 17, wanted=True)
    assert digest(heard(ours)) == digest(LINE * 50_000)
    thread.join(PATIENCE)
