"""Any bytes at all either read or raise WireError with a registered alert: nothing else ever comes out."""

import contextlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.compression import decompress_certificate
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.messages import (
    Certificate,
    CompressedCertificate,
    ServerHello,
    parse_alert,
    parse_handshake,
    parse_server_key_exchange,
)
from wirestate.reference.wire.records import parse_record_header
from wirestate.reference.wire.registry import ALERTS, HANDSHAKE_TYPES, SUITES

READERS: list[Callable[..., Any]] = [
    ext.alpn,
    ext.alps,
    ext.certificate_authorities,
    ext.compress_certificate,
    ext.cookie,
    ext.delegated_credential,
    ext.early_data,
    ext.ec_point_formats,
    ext.encrypt_then_mac,
    ext.extended_master_secret,
    ext.key_share,
    ext.max_fragment_length,
    ext.post_handshake_auth,
    ext.pre_shared_key,
    ext.psk_key_exchange_modes,
    ext.record_size_limit,
    ext.renegotiation_info,
    ext.server_name,
    ext.session_ticket,
    ext.signature_algorithms,
    ext.signature_algorithms_cert,
    ext.status_request,
    ext.supported_groups,
    ext.supported_versions,
]
CODES = [0, 1, 5, 10, 11, 13, 16, 22, 23, 27, 28, 34, 35, 41, 42, 43, 44, 45, 47, 49, 50, 51, 17513, 17613, 65281]
WHERE = ["CH", "SH", "HRR", "EE", "CT", "CR", "NST"]
VERSIONS = st.sampled_from([0x0303, 0x0304])


def attempt(read: Callable[..., Any], *args: Any, **named: Any) -> Any:
    try:
        return read(*args, **named)
    except WireError as error:
        caught = error
    assert caught.alert in ALERTS.values()
    assert "offset" in str(caught)
    return None


def exhaust(raw: bytes, version: int) -> None:
    """Read the message, and everything that can be read from it."""
    message = attempt(parse_handshake, raw, version=version)
    if message is None:
        return
    assert message.raw == raw
    blocks = [getattr(message, "extensions", ())]
    if isinstance(message, Certificate):
        blocks = [entry.extensions for entry in message.entries]
    if isinstance(message, ServerHello):
        assert 0 <= message.selected_version <= 0xFFFF
    if isinstance(message, CompressedCertificate):
        attempt(decompress_certificate, message)
    for block in blocks:
        for read in READERS:
            for where in WHERE:
                attempt(read, block, where)


@given(kind=st.sampled_from([*HANDSHAKE_TYPES, 99]), body=st.binary(max_size=200), version=VERSIONS)
def test_arbitrary_bodies(kind: int, body: bytes, version: int) -> None:
    exhaust(bytes([kind]) + len(body).to_bytes(3) + body, version)


@given(raw=st.binary(max_size=20), version=VERSIONS)
def test_arbitrary_bytes(raw: bytes, version: int) -> None:
    exhaust(raw, version)
    attempt(parse_alert, raw)
    attempt(parse_record_header, raw)


@given(data=st.data())
def test_recorded_messages_with_a_part_replaced(recordings: list[tuple[bytes, int]], data: st.DataObject) -> None:
    raw, version = data.draw(st.sampled_from(recordings))
    start = data.draw(st.integers(4, len(raw)))
    length = data.draw(st.integers(0, 4))
    body = raw[4:start] + data.draw(st.binary(max_size=6)) + raw[start + length :]
    exhaust(raw[:1] + len(body).to_bytes(3) + body, version)


@given(code=st.sampled_from(CODES), content=st.binary(max_size=60))
def test_arbitrary_extensions(code: int, content: bytes) -> None:
    for read in READERS:
        for where in WHERE:
            attempt(read, (ext.Extension(code, content),), where)


@given(body=st.binary(max_size=60), kx=st.sampled_from(sorted({suite.kx for suite in SUITES.values()})))
def test_arbitrary_key_exchanges(body: bytes, kx: str) -> None:
    parsed = attempt(parse_server_key_exchange, body, kx)
    if parsed is not None:
        assert parsed.params in body
        assert parsed.public in parsed.params


def test_attempt_lets_other_errors_through() -> None:
    """The guard of this file: were it to swallow more than WireError, nothing above could fail."""
    with pytest.raises(IndexError):
        attempt(lambda: b""[0])
    with contextlib.suppress(WireError):
        assert attempt(parse_alert, b"") is None
