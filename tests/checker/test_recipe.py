"""Judged by recipe or in full, a session gets the same verdict; and whatever a verdict depends on is in the shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wirestate.checker import memo, recipe, shape
from wirestate.checker.check import check_session
from wirestate.checker.conversation import Psk
from wirestate.checker.observation import PROTECTED, Observed, Session
from wirestate.checker.observe.keylog import KeyLog, read_keylog
from wirestate.checker.observe.source import read_source
from wirestate.checker.summary import summarise
from wirestate.checker.tcp import TcpVerdict
from wirestate.checker.verdict import ConnectionVerdict

TRACES = Path(__file__).parents[2] / "traces"
NAMES = tuple(sorted(p.relative_to(TRACES).with_suffix("").as_posix() for d in ("tls12", "tls13") for p in (TRACES / d).glob("*.txt")))
FULL = (
    "tls12/ecdhe_ecdsa", "tls12/client_auth_rsa", "tls12/dhe_rsa", "tls13/full_ecdsa", "tls13/full_rsa", "tls13/client_auth_rsa",
    "tls13/resumption_psk_dhe_ke",
)  # fmt: skip
EDITED = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
Edit = Callable[[list[Observed], Any], None]


@cache
def recorded(name: str) -> Session:
    """The first session of a trace as a capture would show it: without what the program printed, and no side is local."""
    session = next(iter(read_source(str(TRACES / f"{name}.txt"))))
    return replace(session, local=None, unit="frame", extra={}, psks=[])


@cache
def keys_of(name: str) -> KeyLog | None:
    path = TRACES / f"{name}.keys"
    if not path.is_file():
        return None
    with path.open("rb") as stream:
        return read_keylog(str(path), stream)


def said(verdict: ConnectionVerdict) -> dict[str, Any]:
    summary = {**verdict.summary, "chain": [{**c, "days_left": 0} for c in verdict.summary.get("chain", ())]}
    return {**verdict.as_json(), "taken": verdict.taken, "summary": summary}


def in_full(session: Session, keys: KeyLog | None, psks: Sequence[Psk] = ()) -> dict[str, Any]:
    with memo.off():
        return said(check_session(session, keys, psks))


def known(session: Session, keys: KeyLog | None) -> bool:
    """Whether there is a recipe for it, and its proofs succeed."""
    of = shape.shape_of(session, keyed=keys is not None, psks=False)
    found = None if of is None else recipe.find(of)
    return found is not None and found.judge(session, keys, datetime.now(UTC)) is not None


# equal verdicts


@pytest.mark.parametrize("keyed", [True, False])
@pytest.mark.parametrize("name", NAMES)
def test_every_recorded_session_judged_twice(name: str, keyed: bool) -> None:
    session, keys = recorded(name), keys_of(name) if keyed else None
    expected = in_full(session, keys)
    assert [said(check_session(session, keys)), said(check_session(session, keys))] == [expected, expected]


@pytest.mark.parametrize("name", FULL)
def test_usual_handshake_is_learned(name: str) -> None:
    memo.clear()
    session, keys = recorded(name), keys_of(name)
    assert not known(session, keys)
    assert check_session(session, keys).verdict == "conforms"
    assert known(session, keys)


def _flip(messages: list[Observed], draw: Any) -> None:
    i = draw(st.integers(0, len(messages) - 1))
    raw = bytearray(messages[i].raw or b"")
    if raw:
        at = draw(st.integers(1 if len(raw) > 3 else 0, len(raw) - 1))  # a reader takes the kind from the first byte
        raw[at] ^= 1 << draw(st.integers(0, 7))
        messages[i] = replace(messages[i], raw=bytes(raw))


def _drop(messages: list[Observed], draw: Any) -> None:
    if len(messages) > 1:
        del messages[draw(st.integers(0, len(messages) - 1))]


def _double(messages: list[Observed], draw: Any) -> None:
    i = draw(st.integers(0, len(messages) - 1))
    messages.insert(i, messages[i])


def _swap(messages: list[Observed], draw: Any) -> None:
    i, j = (draw(st.integers(0, len(messages) - 1)) for _ in range(2))
    messages[i], messages[j] = messages[j], messages[i]


def _moved(messages: list[Observed], draw: Any) -> None:
    i = draw(st.integers(0, len(messages) - 1))
    change = draw(st.sampled_from([
        {"epochs": frozenset({"PLAINTEXT"})}, {"epochs": PROTECTED}, {"ends_record": False}, {"interleaved": True}, {"raw": None},
        {"facts": {"generation": 1}}, {"sender": "client"}, {"sender": "server"}, {"where": 5},
    ]))  # fmt: skip
    messages[i] = replace(messages[i], **change)


def _borrow(messages: list[Observed], draw: Any) -> None:
    other = recorded(draw(st.sampled_from(NAMES))).messages
    if other:
        i = draw(st.integers(0, len(messages) - 1))
        messages[i] = draw(st.sampled_from(other))


EDITS: tuple[Edit, ...] = (_flip, _flip, _drop, _double, _swap, _moved, _borrow)


@EDITED
@given(st.data())
def test_edited_session_judged_after_the_one_that_it_was_made_of(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    session, keys = recorded(name), data.draw(st.sampled_from([keys_of(name), None]))
    messages = list(session.messages)
    for edit in data.draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=2)) if messages else ():
        edit(messages, data.draw)
    closed = data.draw(st.sampled_from([session.closed, "fin", "reset", None]))
    edited = replace(session, messages=messages, closed=closed)
    expected = in_full(edited, keys)
    check_session(session, keys)
    assert said(check_session(edited, keys)) == expected
    assert said(check_session(edited, keys)) == expected


@pytest.mark.parametrize("name", FULL)
def test_every_flipped_bit_of_the_hellos_and_proofs_gets_the_verdict_that_it_gets_in_full(name: str) -> None:
    """One bit of every 16th byte: enough to meet every field of every message."""
    session, keys = recorded(name), keys_of(name)
    check_session(session, keys)
    for i, message in enumerate(session.messages):
        for at in range(1 + i % 16, len(message.raw or b"") if message.kind != "Certificate" else 0, 16):
            raw = bytearray(message.raw or b"")
            raw[at] ^= 1
            edited = replace(session, messages=[*session.messages[:i], replace(message, raw=bytes(raw)), *session.messages[i + 1 :]])
            found = said(check_session(edited, keys))
            assert found["verdict"] != "conforms" or found == in_full(edited, keys)


# what must tell sessions apart


def other(session: Session, kind: str, change: Callable[[bytes], bytes], **also: Any) -> Session:
    """The session with every message of that kind changed."""
    messages = [replace(m, raw=change(m.raw), **also) if m.kind == kind and m.raw else m for m in session.messages]
    return replace(session, messages=messages)


def shapes(*sessions: Session) -> list[object]:
    return [shape.shape_of(s, keyed=True, psks=False) for s in sessions]


def test_session_id_that_is_echoed_or_not_makes_two_shapes() -> None:
    session = recorded("tls13/full_ecdsa")
    one, two = shapes(session, other(session, "ServerHello", lambda raw: raw[:39] + bytes(32) + raw[71:]))
    assert one != two


def test_downgrade_sentinel_makes_another_shape() -> None:
    session = recorded("tls12/ecdhe_ecdsa")
    one, two = shapes(session, other(session, "ServerHello", lambda raw: raw[:30] + bytes(8) + raw[38:]))
    assert one != two


@pytest.mark.parametrize(("kind", "at"), [("ClientHello", 10), ("ServerHello", 10), ("Finished", 5), ("ClientKeyExchange", 8)])
def test_random_bytes_make_no_other_shape(kind: str, at: int) -> None:
    session = recorded("tls12/ecdhe_ecdsa")
    one, two = shapes(session, other(session, kind, lambda raw: raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]))
    assert one == two is not None


@pytest.mark.parametrize("change", [
    {"closed": "reset"}, {"complete": False}, {"cut": "line 9"}, {"local": "client"}, {"unit": "line"}, {"extra": {"protocol": "TLSv1.2"}},
    {"protocol_hint": "TLS 1.2"}, {"judged": False},
])  # fmt: skip
def test_what_is_said_of_a_session_makes_another_shape(change: dict[str, Any]) -> None:
    session = recorded("tls12/ecdhe_ecdsa")
    one, two = shapes(replace(session, closed="fin"), replace(session, **{"closed": "fin", **change}))
    assert one != two


def test_alert_before_and_after_the_fin_of_its_receiver_make_two_shapes() -> None:
    session = replace(recorded("tls12/ecdhe_ecdsa"), closed="fin")
    last = max(m.where for m in session.messages)
    one, two = shapes(replace(session, fins={"client": last + 1, "server": last + 1}), replace(session, fins={"client": 1, "server": 1}))
    assert one != two


def test_session_without_its_secrets_is_judged_in_full() -> None:
    session, keys = recorded("tls13/full_ecdsa"), keys_of("tls13/full_ecdsa")
    check_session(session, keys)
    verdict = check_session(session, KeyLog({("CLIENT_RANDOM", bytes(32)): bytes(48)}))
    assert any("no secrets of this session" in reason for reason in verdict.reasons)
    assert "server_finished" not in verdict.verified


@pytest.mark.parametrize("kind", ["Finished", "CertificateVerify"])
def test_proof_that_fails_on_a_session_of_a_known_shape_is_reported(kind: str) -> None:
    session, keys = recorded("tls13/full_ecdsa"), keys_of("tls13/full_ecdsa")
    assert check_session(session, keys).verdict == "conforms"
    altered = other(session, kind, lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]))
    assert shapes(session) == shapes(altered)
    assert check_session(altered, keys).verdict != "conforms"


def test_fields_of_sessions_and_messages_are_all_accounted_for() -> None:
    """A new field must be told apart by the shape: it is, unless it is named in `OWN` or `READ`; then say here why."""
    assert {f.name for f in fields(Session)} - shape.OWN == {"local", "unit", "complete", "cut", "protocol_hint", "closed", "judged"}
    assert {f.name for f in fields(Observed)} - shape.READ == {
        "kind", "sender", "record_version", "epochs", "ends_record", "interleaved", "opaque", "defect",
    }  # fmt: skip
    hash(shape.shape_of(recorded("tls12/ecdhe_ecdsa"), keyed=True, psks=False))


# what is not shared


def test_frame_that_a_reason_names_is_that_of_the_session_at_hand() -> None:
    session = recorded("tls13/full_ecdsa")
    hidden = [m if m.kind in ("ClientHello", "ServerHello") else replace(m, kind="UnknownRecord", raw=None, epochs=PROTECTED, opaque="any")
              for m in session.messages if m.kind != "ChangeCipherSpec"]  # fmt: skip
    found = []
    for shift in (0, 1000):
        moved = replace(session, messages=[replace(m, where=m.where + shift) for m in hidden], closed="fin")
        verdict = check_session(moved, None)
        assert said(verdict) == in_full(moved, None)
        found.append((verdict.reasons, known(moved, None)))
    assert found[0][0] != found[1][0]


def test_what_tcp_adds_to_one_verdict_is_not_said_of_others_of_its_recipe() -> None:
    session, keys = recorded("tls13/full_ecdsa"), keys_of("tls13/full_ecdsa")
    before = check_session(session, keys)
    tcp = TcpVerdict(states={"tcp_client": "CLOSED"}, taken={"tcp": ["rule"]}, reasons=["more"], ended="refused", notes=["a note"])
    more = check_session(replace(session, tcp=tcp, reasons=["other"]), keys)
    assert (more.reasons, more.summary["tcp"], more.states["tcp_client"]) == (["other", "more"], ["a note"], "CLOSED")
    assert said(before) == said(check_session(session, keys)) == in_full(session, keys)


@EDITED
@given(st.lists(st.integers(-40_000_000, 40_000_000), min_size=1, max_size=6))
def test_summary_ages_with_the_moment(seconds: list[int]) -> None:
    session, keys = recorded("tls13/chain_of_two"), keys_of("tls13/chain_of_two")
    memo.clear()
    check_session(session, keys)
    of = shape.shape_of(session, keyed=True, psks=False)
    found = None if of is None else recipe.find(of)
    assert found is not None
    ends = datetime.fromisoformat(found.judge(session, keys, datetime.now(UTC)).verdict.summary["chain"][0]["not_after"])  # type: ignore[union-attr]
    for moment in (ends + timedelta(seconds=s) for s in (*seconds, 0, -86400, 86400)):
        judged = found.judge(session, keys, moment)
        assert judged is not None
        assert judged.verdict.summary == summarise(found.conversation, at=moment)


def test_memo_holds_no_more_than_it_may() -> None:
    kept: dict[int, int] = memo.memo()
    for number in range(25):
        memo.remember(kept, number, number, 10)
    assert kept == {n: n for n in range(20, 25)}


def test_memo_that_is_off_holds_nothing() -> None:
    with memo.off():
        check_session(recorded("tls13/full_ecdsa"), None)
        assert not known(recorded("tls13/full_ecdsa"), None)
