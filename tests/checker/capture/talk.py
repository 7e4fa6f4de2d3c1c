"""Connections for tests: the records of a recorded session, split, joined and edited, sealed again and put into segments.

It only makes captures and has them judged; what is right is said in the tests.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby
from pathlib import Path

from traces.editing.packets import Wire
from traces.editing.resealed import Keys, Record, Unrolled
from traces.editing.scenario import TRACES, good_entries, secrets_of, tape_of
from wirestate.checker.check import check_session
from wirestate.checker.observation import Session
from wirestate.checker.observe.capture.read import read_capture
from wirestate.checker.observe.keylog import KeyLog, read_keylog
from wirestate.checker.verdict import ConnectionVerdict, InputError

Said = list[tuple[str, bytes]]
"""What each side sends, in the order of sending."""
CCS, ALERT, HANDSHAKE, DATA = 20, 21, 22, 23
FULL13, FULL12 = "tls13/full_ecdsa.txt", "tls12/ecdhe_ecdsa.txt"


@cache
def _records(base: str) -> list[Record]:
    return Unrolled(tape_of(base), tape_of(base).overhead()).records


def records(base: str) -> list[Record]:
    """The records of a recorded session before they were protected."""
    return [replace(record) for record in _records(base)]


def sealed(base: str, plain: Iterable[Record]) -> list[tuple[Record, bytes]]:
    """Each record as it is on the wire."""
    keys = Keys(secrets_of(base), base.startswith("tls13/"))
    return [(record, keys.protected(record)) for record in plain]


def said(pieces: Iterable[tuple[Record, bytes]]) -> Said:
    return [(by, b"".join(data for _, data in group)) for by, group in groupby(pieces, key=lambda piece: piece[0].by)]


def text_of(base: str, edit: Callable[[list[Record]], list[Record]] = list) -> Said:
    """Both sides' bytes of a session whose records were edited."""
    return said(sealed(base, edit(records(base))))


def split(size: int, kinds: Sequence[int] = (HANDSHAKE,)) -> Callable[[list[Record]], list[Record]]:
    """Records of these inner types in pieces of so many bytes."""

    def cut(plain: list[Record]) -> list[Record]:
        out: list[Record] = []
        for r in plain:
            if r.inner in kinds and r.content:
                out += [replace(r, content=r.content[at : at + size]) for at in range(0, len(r.content), size)]
            else:
                out.append(r)
        return out

    return cut


def joined(plain: list[Record]) -> list[Record]:
    """Handshake messages that follow each other under the same keys in one record."""
    out: list[Record] = []
    for r in plain:
        last = out[-1] if out else None
        if last and (last.by, last.inner, last.sealed, r.inner) == (r.by, HANDSHAKE, r.sealed, HANDSHAKE):
            out[-1] = replace(last, content=last.content + r.content)
        else:
            out.append(r)
    return out


def keys_of(base: str) -> KeyLog:
    entry = good_entries()[base]
    raw = keys_text(base)
    return read_keylog(str(entry["keylog"]), io.BytesIO(raw))


def keys_text(base: str) -> bytes:
    return (Path(TRACES) / str(good_entries()[base]["keylog"])).read_bytes()


def wired(text: Said, *, sizes: tuple[int, ...] = (), close: str | None = "client", wire: Wire | None = None) -> Wire:
    """The whole connection, from SYN to FIN."""
    wire = wire or Wire()
    wire.open()
    for by, data in text:
        wire.say(by, data, sizes=sizes)
    if close is not None:
        wire.close(close)
    return wire


def sessions(capture: bytes, keys: KeyLog | None = None, errors: list[InputError] | None = None) -> list[Session]:
    return list(read_capture("capture", io.BytesIO(capture), keys, (0, 1), [] if errors is None else errors))


def judged(capture: bytes | Wire, keys: KeyLog | None = None) -> list[ConnectionVerdict]:
    content = capture.capture.content() if isinstance(capture, Wire) else capture
    found = [check_session(session, keys) for session in sessions(content, keys)]
    return sorted(found, key=lambda v: v.first_frame)


def only(capture: bytes | Wire, keys: KeyLog | None = None) -> ConnectionVerdict:
    (verdict,) = judged(capture, keys)
    return verdict


def codes(verdict: ConnectionVerdict) -> list[tuple[str, str, int]]:
    """Code, culprit and frame of every deviation."""
    return [(d.code, d.by, d.where) for d in verdict.deviations]
