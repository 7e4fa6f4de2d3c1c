"""What no honest peer says, said to an endpoint under the right keys: contents that deserve an alert, messages after close_notify."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.reference.handlers import stimuli as st
from tests.reference.handlers.held import Run, Side
from tests.reference.handlers.taking import told
from tests.reference.handlers.test_misbehaviour import content
from wirestate.model import messages
from wirestate.model.core import Rule
from wirestate.model.machines import machine
from wirestate.reference.handlers.channel import ALERT, HANDSHAKE
from wirestate.reference.wire import build
from wirestate.reference.wire.serialise import framed, serialise

TYPES = {kind.name: kind.code for kind in messages.KINDS if kind.content == "handshake" and kind.code is not None}
PACKED = "CompressedCertificate"
BAD = {
    "KeyUpdate": b"\2", "Finished": bytes(12), "CertificateVerify": b"\4\3\0\0", "ServerHelloDone": b"", "ClientKeyExchange": b"",
}  # fmt: skip


def bad(kind: str, version: int) -> bytes:
    """A message of that kind whose content deserves an alert: one that is cut short, where nothing else is worse."""
    if kind == "HelloRetryRequest":
        given = (build.selected_version(0x0304), build.selected_group(23))
        return serialise(build.hello_retry_request(b"another", 0x1301, given))
    if kind == "Finished" and version == 0x0304:
        return framed(20, bytes(32))
    return framed(TYPES[kind], BAD.get(kind, b"\0"))


def say(run: Run, side: Side, kind: str) -> None:
    """A well-formed message of that kind."""
    if kind == "EmptyRecord":
        st.raw(run, side, ALERT, b"")
    elif kind == "UnknownRecord":
        st.raw(run, side, 99, b"what", clear=True)
    else:
        version = run.endpoint(side).party.version or 0x0304
        st.raw(run, side, *content(kind, version))


def _is_fault(rule: Rule) -> bool:
    return rule.row.startswith("fault.")


def _is_ignored(rule: Rule) -> bool:
    return rule.row.endswith("ignored after close_notify")


def faulty(side: Side) -> Iterator[Run]:
    """For every rule about a fault, the fault."""
    for rule in machine(f"tls_{side}").rules:
        if _is_fault(rule):
            run = told(side, rule.source, partial(_say_badly, side, rule.event.name), packed=rule.event.name == PACKED)
            if run is not None:
                yield run


def _say_badly(side: Side, kind: str, run: Run) -> None:
    st.raw(run, side, HANDSHAKE, bad(kind, run.endpoint(side).party.version or 0x0304))


def _say_late(side: Side, kind: str, run: Run) -> None:
    say(run, side, kind)


def late(side: Side) -> Iterator[Run]:
    """For every rule about what comes after close_notify, that message."""
    for rule in machine(f"tls_{side}").rules:
        if _is_ignored(rule):
            run = told(side, rule.source, partial(_say_late, side, rule.event.name), packed=rule.event.name == PACKED)
            if run is not None:
                yield run
