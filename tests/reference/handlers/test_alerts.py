"""Every alert at every level, received: what ends the connection, what closes it, what is passed over (RFC 8446 6, RFC 5246 7.2)."""

from __future__ import annotations

import pytest

from tests.reference.handlers import stimuli as st
from tests.reference.handlers.held import Run, Scenario, Side
from tests.reference.handlers.meeting import client_settings, server_settings
from wirestate.reference.handlers.channel import ALERT
from wirestate.reference.handlers.events import Aborted, DataReceived, PeerClosed
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.wire.alerts import FATAL, WARNING
from wirestate.reference.wire.registry import ALERTS

CODES = {**ALERTS, 200: "unknown(200)"}
QUIET = {"close_notify", "user_canceled"}


def heard(side: Side, version: int, content: bytes, *, connected: bool = True) -> Run:
    """A run in which that alert came, on a connection or as the first answer."""
    run = Run(Scenario(lambda: client_settings(versions=(version,)), server_settings))
    for step, _ in enumerate(run.steps()):
        if not connected and step == 2:
            break
    st.raw(run, side, ALERT, content)
    run.deliver()
    return run


def aborts(run: Run, side: Side) -> list[tuple[str, str]]:
    return [(event.alert, event.by) for event in run.endpoint(side).party.told if isinstance(event, Aborted)]


@pytest.mark.parametrize("side", st.SIDES)
@pytest.mark.parametrize("level", [0, WARNING, FATAL, 255])
def test_alert_in_tls13_is_fatal_whatever_its_level(side: Side, level: int) -> None:
    for code, name in CODES.items():
        run = heard(side, TLS13, bytes([level, code]))
        if name in QUIET:
            assert aborts(run, side) == [], name
            assert run.endpoint(side).state == ("READ_CLOSED" if name == "close_notify" else "CONNECTED")
        else:
            assert aborts(run, side) == [(name, "peer")], name


@pytest.mark.parametrize("side", st.SIDES)
def test_warning_in_tls12_changes_nothing(side: Side) -> None:
    for code, name in CODES.items():
        run = heard(side, TLS12, bytes([WARNING, code]))
        if name == "close_notify":
            assert run.endpoint(side).state == "CLOSED"
        elif not (name == "no_renegotiation" and side == "client"):  # only a client sends it after the handshake
            assert run.endpoint(side).state == "TLS12_CONNECTED", name


@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize("side", st.SIDES)
def test_fatal_alert_in_tls12_ends_the_connection(side: Side, connected: bool) -> None:
    for code, name in CODES.items():
        run = heard(side, TLS12, bytes([FATAL, code]), connected=connected)
        if name not in QUIET | {"no_renegotiation"}:
            assert aborts(run, side) == [(name, "peer")], name
            assert run.endpoint(side).state == "ABORT"


@pytest.mark.parametrize("level", [0, 3, 255])
@pytest.mark.parametrize("side", st.SIDES)
def test_alert_of_no_level_in_tls12_is_refused(side: Side, level: int) -> None:
    for code, name in CODES.items():
        run = heard(side, TLS12, bytes([level, code]))
        if name not in QUIET:
            assert aborts(run, side) == [("unexpected_message", "us")], name


@pytest.mark.parametrize("content", [b"\2", b"\2\x28\2", b"\2\x28\2\x28"])
@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("side", st.SIDES)
def test_alert_of_a_wrong_length_cannot_be_decoded(side: Side, version: int, content: bytes) -> None:
    assert aborts(heard(side, version, content), side) == [("decode_error", "us")]


@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("side", st.SIDES)
def test_nothing_is_told_after_an_alert_that_ends_it(side: Side, version: int) -> None:
    run = heard(side, version, b"\2\x50")
    run.endpoint(side).events()
    st.raw(run, side, 23, b"late")
    st.raw(run, side, ALERT, b"\1\0")
    run.deliver()
    assert not [event for event in run.endpoint(side).events() if isinstance(event, DataReceived | PeerClosed | Aborted)]
