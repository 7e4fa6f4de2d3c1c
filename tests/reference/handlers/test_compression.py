"""Compressed certificates (RFC 8879): sent to who takes them, and read as strictly as others."""

from __future__ import annotations

import zlib

import pytest

from tests.reference.handlers import stimuli as st
from tests.reference.handlers.held import Run, Scenario, Side
from tests.reference.handlers.meeting import Meeting, certified, client_settings, server_settings
from wirestate.reference.handlers.channel import HANDSHAKE
from wirestate.reference.wire.handshake import CompressedCertificate
from wirestate.reference.wire.serialise import serialise

ME = (certified("p256", "me"),)
EMPTY = b"\0\0\0\0"


@pytest.mark.parametrize("server", [False, True])
@pytest.mark.parametrize("client", [False, True])
def test_certificates_are_compressed_if_both_want_it(client: bool, server: bool) -> None:
    meeting = Meeting(
        client_settings(credentials=ME, compress_certificates=client),
        server_settings(client_auth="require", compress_certificates=server),
    )
    assert meeting.exchange() == (b"from the client", b"from the server")
    assert ("s13.6 CompressedCertificate@SEND_CERT" in meeting.rules("server")) is (client and server)
    assert ("c13.14 send CompressedCertificate" in meeting.rules("client")) is (client and server)
    for endpoint, chain in ((meeting.client, certified().chain), (meeting.server, ME[0].chain)):
        assert endpoint.connected is not None
        assert endpoint.connected.authenticated.chain == chain


def answered(side: Side, state: str, message: CompressedCertificate, *, taken: bool = True) -> str:
    """The alert for that message, said to a side that waits for a certificate."""
    client = client_settings(credentials=ME, compress_certificates=taken)
    run = Run(Scenario(lambda: client, lambda: server_settings(client_auth="require", compress_certificates=taken)))
    for _ in run.steps():
        if run.endpoint(side).state == state:
            break
    st.raw(run, side, HANDSHAKE, serialise(message))
    run.deliver()
    return run.endpoint(side).party.failed


@pytest.mark.parametrize(("message", "alert"), [
    (CompressedCertificate(2, 4, b"brotli"), "illegal_parameter"),
    (CompressedCertificate(1, 5, zlib.compress(EMPTY)), "bad_certificate"),
    (CompressedCertificate(1, 4, b"no zlib"), "bad_certificate"),
    (CompressedCertificate(1, 1 << 20, zlib.compress(bytes(1 << 20))), "bad_certificate"),
    (CompressedCertificate(1, 1, zlib.compress(b"\0")), "decode_error"),
], ids=["algorithm", "length", "rubbish", "too long", "cut short"])  # fmt: skip
@pytest.mark.parametrize(("side", "state"), [("client", "WAIT_CERT_CR"), ("server", "WAIT_CERT")])
def test_compressed_certificate_that_is_wrong(side: Side, state: str, message: CompressedCertificate, alert: str) -> None:
    assert answered(side, state, message) == alert


@pytest.mark.parametrize(("side", "alert"), [("client", "decode_error"), ("server", "certificate_required")])
def test_empty_list_in_it(side: Side, alert: str) -> None:
    state = "WAIT_CERT" if side == "server" else "WAIT_CERT_CR"
    assert answered(side, state, CompressedCertificate(1, 4, zlib.compress(EMPTY))) == alert


@pytest.mark.parametrize(("side", "state"), [("client", "WAIT_CERT_CR"), ("server", "WAIT_CERT")])
def test_compressed_certificate_that_nobody_asked_for(side: Side, state: str) -> None:
    message = CompressedCertificate(1, 4, zlib.compress(EMPTY))
    assert answered(side, state, message, taken=False) == "unexpected_message"
