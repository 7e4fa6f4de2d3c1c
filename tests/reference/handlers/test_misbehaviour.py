"""Every message in every state where it may not come: protected by the right keys, so that its place alone is wrong.

The endpoint answers with the alert that the machine owes, ends the connection, and hands no data to its user. The pairs of
state and message are those of the machines; what a state allows is asked of the machine with the variables of that moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tests.reference.handlers.held import Run, Side, scenarios
from tests.reference.handlers.meeting import certified
from wirestate.model import messages
from wirestate.reference.endpoint import Endpoint
from wirestate.reference.generated import tls_client, tls_server
from wirestate.reference.generated.tls import Event
from wirestate.reference.handlers.channel import ALERT, APPLICATION_DATA, CHANGE_CIPHER_SPEC
from wirestate.reference.handlers.events import Aborted, DataReceived
from wirestate.reference.wire import build
from wirestate.reference.wire.handshake import (
    Certificate, CertificateEntry, CertificateStatus, CertificateVerify, ClientHello, ClientKeyExchange,
    CompressedCertificate, EncryptedExtensions, EndOfEarlyData, Finished, Handshake, HelloRequest, KeyUpdate, NewSessionTicket, ServerHello,
    ServerHelloDone, ServerKeyExchange,
)  # fmt: skip
from wirestate.reference.wire.serialise import framed, serialise

NEVER_WAITED_IN = {
    "client": {
        "SEND_EE": "no application settings (ALPS) here",
        "CLOSE_RECEIVED": "the close_notify is answered at once",
    },
    "server": {
        "WAIT_CLIENT_EE": "no application settings (ALPS) here",
        "CLOSE_RECEIVED": "the close_notify is answered at once",
    },
}
ENDS = {"CLOSED", "ABORT"}
KINDS = sorted(kind for kind in messages.MESSAGES if kind not in ("EmptyRecord", "UnknownRecord"))
MACHINES = {"client": tls_client, "server": tls_server}


@cache
def visits() -> dict[tuple[Side, str], tuple[str, int]]:
    """Side and state -> the first scenario, and the step in it, that has the endpoint wait there."""
    found: dict[tuple[Side, str], tuple[str, int]] = {}
    for name, scenario in scenarios().items():
        run = Run(scenario)
        for step, _ in enumerate(run.steps()):
            for side in ("client", "server"):
                found.setdefault((side, run.endpoint(side).state), (name, step))
    return found


def reached(side: Side, state: str) -> Run:
    """A run that has just got there."""
    name, step = visits()[side, state]
    run = Run(scenarios()[name])
    steps = run.steps()
    for _ in range(step + 1):
        next(steps)
    assert run.endpoint(side).state == state
    return run


def content(kind: str, version: int) -> tuple[int, bytes]:
    """The content type, and the smallest well-formed content, of a message."""
    if kind == "ApplicationData":
        return APPLICATION_DATA, b"attack"
    if kind == "ChangeCipherSpec":
        return CHANGE_CIPHER_SPEC, b"\1"
    if kind == "Alert":
        return ALERT, b"\1\x64"  # no_renegotiation, the one that most states refuse
    return 22, handshake(kind, version)


def handshake(kind: str, version: int) -> bytes:
    hello = ServerHello(0x0303, bytes(32), b"", 0xC02B, 0, ())
    chain = certified().chain
    match kind:
        case "ClientHello":
            return serialise(ClientHello(0x0303, bytes(32), b"", (0xC02B,), b"\0", ()))
        case "ServerHello":
            return serialise(hello)
        case "HelloRetryRequest":
            return serialise(build.hello_retry_request(b"", 0x1301, (build.selected_version(0x0304), build.selected_group(23))))
        case "Certificate":
            return serialise(Certificate(b"", tuple(map(CertificateEntry, chain))), version=version)
        case "CompressedCertificate":
            return serialise(CompressedCertificate(1, 100, b"packed"))
        case "CertificateRequest" if version == 0x0304:
            return serialise(build.certificate_request(b"", (build.signature_algorithms((0x0403,)),)))
        case "UnknownHandshake":
            return framed(99, b"what")
    simple: dict[str, Handshake] = {
        "HelloRequest": HelloRequest(), "NewSessionTicket": NewSessionTicket(100, b"ticket"), "EndOfEarlyData": EndOfEarlyData(),
        "EncryptedExtensions": EncryptedExtensions(()), "ClientEncryptedExtensions": EncryptedExtensions(()),
        "ServerKeyExchange": ServerKeyExchange(b"abc"), "CertificateRequest": build.certificate_request_12((1,), (0x0403,), ()),
        "ServerHelloDone": ServerHelloDone(), "CertificateVerify": CertificateVerify(0x0403, b"signature"),
        "ClientKeyExchange": ClientKeyExchange(b"abc"), "CertificateStatus": CertificateStatus(1, b"response"),
        "KeyUpdate": KeyUpdate(0), "Finished": Finished(bytes(32 if version == 0x0304 else 12)),
    }  # fmt: skip
    return serialise(simple[kind], version=version)


def peer_of(run: Run, side: Side) -> Endpoint:
    return run.server if side == "client" else run.client


def say(run: Run, side: Side, kind: str) -> None:
    """The other side says it, under its keys of that moment."""
    peer = peer_of(run, side)
    kind_of_content, data = content(kind, peer.party.version or 0x0304)
    channel = peer.party.channel
    if kind_of_content == 22:
        channel.write_handshake(data)
        channel.flush()
    else:
        channel.write(kind_of_content, data)
    run.deliver()


def allowed(run: Run, side: Side, kind: str) -> bool:
    """Whether the machine allows the message here, whatever it says."""
    endpoint = run.endpoint(side)
    return Event(f"recv {kind}") in MACHINES[side].expected(endpoint.party.v)


def kinds(side: Side) -> list[str]:
    """What a peer can say. EncryptedExtensions of either side are the same on the wire."""
    return [kind for kind in KINDS if kind != ("ClientEncryptedExtensions" if side == "client" else "EncryptedExtensions")]


def pairs() -> Iterator[tuple[Side, str, str]]:
    for side, state in visits():
        if state not in ENDS:
            yield from ((side, state, kind) for kind in kinds(side))


def test_every_state_is_waited_in_or_is_listed() -> None:
    for side, machine in MACHINES.items():
        visited = {state for who, state in visits() if who == side}
        assert {str(state) for state in machine.State} - visited - ENDS == set(NEVER_WAITED_IN[side]), side


@pytest.mark.parametrize(("side", "state"), [(side, state) for side, state in visits() if state not in ENDS])
def test_message_where_it_may_not_come(side: Side, state: str) -> None:
    refused = 0
    for kind in kinds(side):
        run = reached(side, state)
        if allowed(run, side, kind):
            continue
        endpoint = run.endpoint(side)
        endpoint.events()
        peer_of(run, side).events()
        say(run, side, kind)
        told = endpoint.events()
        assert endpoint.state == "ABORT", (kind, endpoint.state)
        assert [event.alert for event in told if isinstance(event, Aborted)] == ["unexpected_message"], (kind, told)
        assert not any(isinstance(event, DataReceived) for event in told), kind
        heard = [event for event in peer_of(run, side).events() if isinstance(event, Aborted)]
        assert [(event.alert, event.by) for event in heard] == [("unexpected_message", "peer")], (kind, heard)
        refused += 1
    assert refused > len(KINDS) / 2 or (state == "READ_CLOSED" and not refused)  # what comes after close_notify is ignored


def test_pairs_are_many() -> None:
    assert len(list(pairs())) > 1200
