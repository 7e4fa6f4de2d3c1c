"""Connections that are told by comparing bytes get the messages and the shape that reading them in full gives, whatever is changed."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.checker.capture.talk import ALERT, DATA, FULL12, FULL13, HANDSHAKE, Said, joined, keys_of, records, said, sealed, split, text_of
from traces.editing.resealed import Record, UnsealableError
from wirestate.checker import memo, recipe
from wirestate.checker.check import check_session
from wirestate.checker.observation import Session
from wirestate.checker.observe.capture import alike, learner
from wirestate.checker.observe.capture.alike import Talk
from wirestate.checker.observe.capture.application import Application
from wirestate.checker.observe.capture.protection import LABELS
from wirestate.checker.observe.capture.tls import Marks
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.shape import shape_of
from wirestate.model.messages import EPOCHS
from wirestate.reference.crypto.errors import Unsupported

BASES = (FULL12, FULL13, "tls12/client_auth_rsa.txt", "tls12/dhe_rsa.txt", "tls12/resumption_ticket.txt", "tls12/rsa_aes256_cbc.txt",
         "tls13/client_auth_rsa.txt", "tls13/resumption_psk_dhe_ke.txt", "tls13/suite_aes128_ccm8.txt",
         "tls13/post_handshake_auth.txt")  # fmt: skip
UNUSUAL = (("tls12/renegotiation_client_auth.txt", True), ("tls13/hrr_client_auth.txt", True), ("tls13/hrr_client_auth.txt", False))
Piece = tuple[int, Marks, bytes]
"""What one end said in turn: sender, which frames brought it, the bytes."""
HELLOS = 2
"""So many records at the beginning hold the hellos, on which the keys depend."""
KEYED = pytest.mark.parametrize("keyed", [True, False])
EDITED = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    memo.clear()
    yield
    memo.clear()


@cache
def keys(base: str) -> KeyLog:
    return keys_of(base)


@cache
def text(base: str) -> Said:
    return text_of(base)


def pieces_of(text: Said, size: int = 100) -> list[Piece]:
    """In frames of so many bytes."""
    found, frame = [], 4
    for by, data in text:
        marks = [(at, frame + i) for i, at in enumerate(range(0, len(data), size))]
        found.append((0 if by == "client" else 1, marks, data))
        frame += len(marks)
    return found


def resealed(base: str, plain: list[Record]) -> Said:
    """What both sides say with these records after the two hellos. The original if they cannot be protected."""
    try:
        return said(sealed(base, [*records(base)[:HELLOS], *plain]))
    except (UnsealableError, Unsupported):
        return text(base)


def talk(pieces: list[Piece]) -> Talk:
    """With something before it and behind it."""
    text, places, frames, layout = [b"\x16\3\1"], [0], [1], array("I")
    for sender, marks, data in pieces:
        edges = [*(place for place, _ in marks), len(data)]
        for (begin, frame), end in zip(marks, edges[1:], strict=True):
            if begin < end:
                places.append(sum(map(len, text)))
                text.append(data[begin:end])
                frames.append(frame)
                layout.append(2 * (end - begin) + sender)
    places.append(sum(map(len, text)))
    return Talk(b"".join((*text, b"\x16")), places, frames, 1, len(frames), layout.tobytes())


def told(pieces: list[Piece], keys: KeyLog | None, *, whole: bool = True) -> tuple[Session, bool]:
    """The session, and whether it was told by the tree."""
    application = Application(keys, opened=True)
    if whole:
        application.read_whole(talk(pieces))
    else:
        for piece in pieces:
            application.read(*piece)
    application.finish()
    session = Session("capture", "", "c", "s", unit="frame", closed="fin", swapped=application.swapped)
    application.fill(session, (None, None), over=True)
    return session, application.followed is not None


def same(pieces: list[Piece], keys: KeyLog | None) -> bool:
    """Told either way, a connection is the same. Whether it was told by the tree."""
    fast, followed = told(pieces, keys)
    full, _ = told(pieces, keys, whole=False)
    assert fast == full
    shapes = [shape_of(session, keyed=keys is not None, psks=False) for session in (fast, full)]
    assert shapes[0] == shapes[1]
    return followed


def teach(base: str, keyed: bool) -> KeyLog | None:
    """The tree knows this connection, and as a flight if nothing is to be opened in it."""
    log = keys(base) if keyed else None
    assert [same(pieces_of(text(base)), log) for _ in range(5)] == [False, False, True, True, True]
    assert any(talk(pieces_of(text(base))).layout == layout and flights for (_, layout), flights in alike.FLIGHTS.items()) is not keyed
    return log


@KEYED
@pytest.mark.parametrize("base", BASES)
def test_connection_met_before(base: str, keyed: bool) -> None:
    log = teach(base, keyed)
    assert same(pieces_of(text(base), 33), log)


@pytest.mark.parametrize(("base", "keyed"), UNUSUAL)
def test_unusual_connection_is_read_in_full(base: str, keyed: bool) -> None:
    log = keys(base) if keyed else None
    assert not any(same(pieces_of(text(base)), log) for _ in range(4))


@KEYED
@pytest.mark.parametrize("base", [FULL12, FULL13])
def test_other_key_log(base: str, keyed: bool) -> None:
    """What is known of a connection with keys is not said of one without, and the reverse; nor of one that lacks some."""
    log = teach(base, keyed)
    assert not same(pieces_of(text(base)), keys(base) if log is None else None)
    for label in {name for name, _ in keys(base).secrets}:
        fewer = KeyLog({k: v for k, v in keys(base).secrets.items() if k[0] != label}, randoms=keys(base).randoms)
        same(pieces_of(text(base)), fewer)
        wrong = KeyLog({k: bytes(len(v)) if k[0] == label else v for k, v in keys(base).secrets.items()}, randoms=keys(base).randoms)
        same(pieces_of(text(base)), wrong)
    assert same(pieces_of(text(base)), log)


@pytest.mark.parametrize("base", [FULL12, FULL13])
def test_every_byte_changed_without_keys(base: str) -> None:
    """Randoms and key shares may differ; whatever else can be seen may not, and what cannot be seen does not matter."""
    teach(base, False)
    first = text(base)[0][1]
    for i, (by, data) in enumerate(text(base)):
        for at in range(0, len(data), 1 if i == 0 else 7):
            edited = list(text(base))
            edited[i] = by, data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
            followed = same(pieces_of(edited), None)
            if data is first and 11 <= at < 43:
                assert followed


@pytest.mark.parametrize("base", [FULL12, FULL13])
def test_every_message_changed_under_its_protection(base: str) -> None:
    log = teach(base, True)
    plain = records(base)[HELLOS:]
    for i, record in enumerate(plain):
        for at in range(0, len(record.content), 1 + len(record.content) // 12):
            content = record.content[:at] + bytes([record.content[at] ^ 1]) + record.content[at + 1 :]
            same(pieces_of(resealed(base, [*plain[:i], replace(record, content=content), *plain[i + 1 :]])), log)


def _cut(plain: list[Record], draw: Any) -> list[Record]:
    return split(draw(st.integers(1, 300)), draw(st.sampled_from([(HANDSHAKE,), (DATA,), (HANDSHAKE, DATA)])))(plain)


def _join(plain: list[Record], draw: Any) -> list[Record]:
    return joined(plain)


def _drop(plain: list[Record], draw: Any) -> list[Record]:
    i = draw(st.integers(0, len(plain) - 1))
    return [*plain[:i], *plain[i + 1 :]]


def _double(plain: list[Record], draw: Any) -> list[Record]:
    i, n = draw(st.integers(0, len(plain) - 1)), draw(st.integers(1, 9))
    return [*plain[:i], *([plain[i]] * n), *plain[i:]]


def _flip(plain: list[Record], draw: Any) -> list[Record]:
    i = draw(st.integers(0, len(plain) - 1))
    content = bytearray(plain[i].content or b"\0")
    content[draw(st.integers(0, len(content) - 1))] ^= 1 << draw(st.integers(0, 7))
    return [*plain[:i], replace(plain[i], content=bytes(content)), *plain[i + 1 :]]


def _warn(plain: list[Record], draw: Any) -> list[Record]:
    i = draw(st.integers(0, len(plain) - 1))
    content = draw(st.sampled_from([b"\1\0", b"\2\x28", b"\1\x64", b"\1", b"", b"\1\0\1\0"]))
    return [*plain[:i], replace(plain[i], inner=ALERT, content=content), *plain[i:]]


EDITS = st.lists(st.sampled_from([_cut, _join, _drop, _double, _flip, _flip, _warn]), max_size=3)


def _changed(pieces: list[Piece], draw: Any) -> list[Piece]:
    """Pieces as they come in: exchanged, lost, cut in two, altered, or after each other from the same end."""
    i = draw(st.integers(0, len(pieces) - 1))
    sender, marks, data = pieces[i]
    how = draw(st.integers(0, 5))
    if how == 0:
        return [*pieces[:i], *pieces[i + 1 :]]
    if how == 1:
        at = draw(st.integers(0, len(data)))
        before, after = [mark for mark in marks if mark[0] < at], [mark for mark in marks if mark[0] > at]
        kept = [(0, max(mark for mark in marks if mark[0] <= at)[1]), *((place - at, frame) for place, frame in after)]
        return [*pieces[:i], (sender, before or marks[:1], data[:at]), (sender, kept, data[at:]), *pieces[i + 1 :]]
    if how == 2:
        at, byte = draw(st.integers(0, len(data) - 1)), draw(st.integers(0, 255))
        return [*pieces[:i], (sender, marks, data[:at] + bytes([byte]) + data[at + 1 :]), *pieces[i + 1 :]]
    if how == 3:
        return [*pieces[:i], (1 - sender, marks, data), *pieces[i + 1 :]]
    if how == 4:
        return pieces[: i + 1]
    return pieces


@KEYED
@pytest.mark.parametrize("base", [FULL12, FULL13, "tls12/resumption_ticket.txt"])
@EDITED
@given(data=st.data())
def test_anything_changed(base: str, keyed: bool, data: st.DataObject) -> None:
    """The same three times over, so that what was changed is itself learned, and then the original again."""
    log = keys(base) if keyed else None
    plain = records(base)[HELLOS:]
    for edit in data.draw(EDITS):
        plain = edit(plain, data.draw) or plain
    changed = pieces_of(resealed(base, plain), data.draw(st.sampled_from([33, 100, 20_000])))
    if data.draw(st.booleans()):
        changed = _changed(changed, data.draw)
    for pieces in (pieces_of(text(base)), pieces_of(text(base)), changed, changed, changed, pieces_of(text(base))):
        same(pieces, log)


@KEYED
@pytest.mark.parametrize("base", [FULL12, FULL13])
def test_verdict_on_a_connection_that_the_tree_told(base: str, keyed: bool) -> None:
    log = teach(base, keyed)
    verdicts = [check_session(told(pieces_of(text(base)), log, whole=whole)[0], log) for whole in (True, False, True)]
    assert [v.as_json() for v in verdicts] == [verdicts[0].as_json()] * 3
    of = shape_of(told(pieces_of(text(base)), log)[0], keyed=keyed, psks=False)
    assert of is not None
    assert recipe.find(of) is not None


def test_client_that_never_says_the_same_twice_is_not_remembered() -> None:
    for byte in range(20):
        first, *rest = text(FULL13)
        hello = bytearray(first[1])
        hello[5 + 39 + hello[5 + 38] + 3] = byte  # the first cipher suite
        same(pieces_of([(first[0], bytes(hello)), *rest]), None)
    assert not alike.ROOTS


def test_many_that_differ_in_one_message_leave_the_tree_small(monkeypatch: pytest.MonkeyPatch) -> None:
    base, plain = FULL13, records(FULL13)[HELLOS:]
    i = next(i for i, r in enumerate(plain) if r.inner == HANDSHAKE and r.sealed)
    for byte in range(30):
        content = plain[i].content[:-1] + bytes([byte])
        same(pieces_of(resealed(base, [*plain[:i], replace(plain[i], content=content), *plain[i + 1 :]])), keys(base))
    assert learner._SIZE["nodes"] < 20 * learner.MOST_STEPS
    monkeypatch.setattr(learner, "MOST_NODES", learner._SIZE["nodes"])
    teach(FULL12, False)
    assert learner._SIZE["nodes"] < 20


def test_epochs_are_those_that_have_keys() -> None:
    assert {epoch for labels in LABELS for epoch in labels} < set(EPOCHS)
