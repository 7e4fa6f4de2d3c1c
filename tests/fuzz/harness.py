"""Captures changed at random, and what must hold of every one of them. No expectation about a single capture is here.

`lossy` changes are what happens to the capture of a healthy connection (packets lost, twice, out of order, cut, a
beginning or an end that is missing): no deviation may come of them. `wild` changes may be anything: nothing but the
project's own errors may come of them. `python -m tests.fuzz.harness MINUTES` runs both on every recorded session.
"""

from __future__ import annotations

import io
import random
import struct
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from wirestate.checker.check import check_session
from wirestate.checker.observation import SourceError
from wirestate.checker.observe.capture.read import read_capture
from wirestate.checker.observe.keylog import KeyLog, read_keylog
from wirestate.checker.verdict import ConnectionVerdict, InputError

TRACES = Path(__file__).parents[2] / "traces"
Packets = list[tuple[int, bytes]]
"""Time in the units of the file, and octets."""
Change = Callable[[random.Random, Packets], Packets]


def split(capture: bytes) -> tuple[bytes, Packets]:
    """The header and the packets of a little-endian pcap file."""
    at, packets = 24, []
    while at + 16 <= len(capture):
        second, part, held, _ = struct.unpack_from("<IIII", capture, at)
        packets.append((second * 1_000_000 + part, capture[at + 16 : at + 16 + held]))
        at += 16 + held
    return capture[:24], packets


def join(header: bytes, packets: Packets) -> bytes:
    return header + b"".join(
        struct.pack("<IIII", *divmod(when, 1_000_000), len(packet), len(packet)) + packet for when, packet in packets
    )


def verdicts(capture: bytes, keys: KeyLog | None = None) -> tuple[list[ConnectionVerdict], list[InputError]]:
    """Verdicts with every exception of the checker let through but `SourceError`."""
    errors: list[InputError] = []
    found: list[ConnectionVerdict] = []
    try:
        for session in read_capture("capture", io.BytesIO(capture), keys, (0, 1), errors):
            found.append(check_session(session, keys))
    except SourceError as error:
        errors.append(InputError(error.source, error.where, error.message))
    return found, errors


# what may happen to a capture of healthy connections


def drop(rng: random.Random, packets: Packets) -> Packets:
    rate = rng.choice((0.02, 0.1, 0.3))
    return [p for p in packets if rng.random() > rate]


def duplicate(rng: random.Random, packets: Packets) -> Packets:
    out: Packets = []
    late: list[tuple[int, tuple[int, bytes]]] = []
    for i, packet in enumerate(packets):
        out += [packet, *(p for due, p in late if due == i)]
        if rng.random() < 0.15:
            late.append((i + rng.randrange(3), packet))
            out += [packet] if late[-1][0] == i else []
    return out


def reorder(rng: random.Random, packets: Packets) -> Packets:
    """Neighbours change places, but not the SYN of a side with what follows it."""
    out = list(packets)
    for i in range(3, len(out) - 1):
        if rng.random() < 0.15:
            out[i], out[i + 1] = (out[i][0], out[i + 1][1]), (out[i + 1][0], out[i][1])
    return out


def truncate(rng: random.Random, packets: Packets) -> Packets:
    return packets[: rng.randrange(1, len(packets) + 1)]


def behead(rng: random.Random, packets: Packets) -> Packets:
    return packets[rng.randrange(len(packets)) :]


def one_side(rng: random.Random, packets: Packets) -> Packets:
    """What one side sent: told by the source port, which is at the same place in all packets of these captures."""
    ports = sorted({p[ports_at(p) : ports_at(p) + 2] for _, p in packets})
    chosen = rng.choice(ports)
    return [(t, p) for t, p in packets if p[ports_at(p) : ports_at(p) + 2] == chosen]


def ports_at(packet: bytes) -> int:
    """Where the TCP header is, in an Ethernet frame."""
    return 54 if packet[12:14] == b"\x86\xdd" else 14 + (packet[14] & 15) * 4 if len(packet) > 14 else 0


LOSSY: tuple[Change, ...] = (drop, duplicate, reorder, truncate, behead, one_side)

# anything


def flip(rng: random.Random, octets: bytes) -> bytes:
    if not octets:
        return octets
    out = bytearray(octets)
    for _ in range(rng.choice((1, 1, 2, 8))):
        at = rng.randrange(len(out))
        out[at] = rng.choice((out[at] ^ 1 << rng.randrange(8), 0, 255, rng.randrange(256)))
    return bytes(out)


def resize(rng: random.Random, octets: bytes) -> bytes:
    at = rng.randrange(len(octets) + 1)
    if rng.random() < 0.5:
        return octets[:at] + octets[at + rng.randrange(1, 20) :]
    return octets[:at] + rng.randbytes(rng.randrange(1, 20)) + octets[at:]


def wild(rng: random.Random, header: bytes, packets: Packets) -> bytes:
    """A file of which anything may be wrong: single packets, most often, or the file as a whole."""
    out = list(packets)
    for _ in range(rng.choice((1, 1, 2, 5))):
        i = rng.randrange(len(out))
        out[i] = (out[i][0], rng.choice((flip, flip, resize, in_text))(rng, out[i][1]))
    if rng.random() < 0.3:
        out = rng.choice(LOSSY)(rng, out) or out
    octets = join(header, out)
    return rng.choice((flip, resize))(rng, octets) if rng.random() < 0.15 else octets


def in_text(rng: random.Random, packet: bytes) -> bytes:
    """A flip in what follows the TCP header."""
    at = ports_at(packet) + 32
    return packet[:at] + flip(rng, packet[at:])


def lossy(rng: random.Random, packets: Packets) -> Packets:
    out = packets
    for change in rng.sample(LOSSY, rng.choice((1, 1, 2, 3))):
        out = change(rng, out) or out
    return out


# running


def sessions(folders: Sequence[str] = ("tls12", "tls13", "tcp")) -> list[Path]:
    return sorted(p for folder in folders for p in (TRACES / folder).glob("*.pcap"))


def keys_of(path: Path) -> KeyLog | None:
    log = path.with_suffix(".keys")
    return read_keylog(log.name, io.BytesIO(log.read_bytes())) if log.exists() else None


def healthy(path: Path, keys: KeyLog | None) -> tuple[bytes, Packets] | None:
    """The capture, if it is of the form that is changed here and nothing in it deviates."""
    capture = path.read_bytes()
    if capture[:4] != b"\xd4\xc3\xb2\xa1" or capture[20:24] != b"\1\0\0\0":
        return None
    if any(v.verdict == "deviates" for v in verdicts(capture, keys)[0]):
        return None
    return split(capture)


def try_one(path: Path, keys: KeyLog | None, seed: int, kept: tuple[bytes, Packets]) -> list[str]:
    """What must not be, of one lossy and one wild change with this seed."""
    header, packets = kept
    rng = random.Random(f"{path.name} {seed}")
    log = keys if rng.random() < 0.7 else None
    wrong = []
    try:
        for v in verdicts(join(header, lossy(rng, packets)), log)[0]:
            wrong += [f"deviates: {d.code} by {d.by} at {d.where}: {d.message}" for d in v.deviations if d.severity == "error"]
    except Exception:
        wrong.append(traceback.format_exc())
    try:
        verdicts(wild(rng, header, packets), log)
    except Exception:
        wrong.append(traceback.format_exc())
    return [f"{path.parent.name}/{path.name} seed {seed}{'' if log else ' without keys'}: {text}" for text in wrong]


def main(minutes: float, first: int = 0) -> None:
    until, tried, seen = time.monotonic() + 60 * minutes, 0, Counter[str]()
    chosen = [(p, k, h) for p in sessions() for k in [keys_of(p)] if (h := healthy(p, k))]
    seed = first
    while time.monotonic() < until:
        for path, keys, kept in chosen:
            tried += 1
            for text in try_one(path, keys, seed, kept):
                what = text.split(": ", 1)[1]
                kind = what[-80:] if what.startswith("Traceback") else what[:60]
                seen[kind] += 1
                if seen[kind] <= 3:
                    print(text, flush=True)
            if time.monotonic() > until:
                break
        seed += 1
    print(f"{tried} captures changed twice, of {len(chosen)} recorded ones; {sum(seen.values())} findings")
    for kind, number in seen.most_common():
        print(f"{number:6} {kind!r}")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
