"""Heartbeats (content type 24) are no deviation where the hellos agreed on them, and one where they did not."""

from __future__ import annotations

import pytest

from wirestate.checker.observe.capture.tls import TlsReader


def hello(code: int, middle: bytes, extensions: bytes) -> bytes:
    body = b"\x03\x03" + bytes(range(32)) + b"\0" + middle + len(extensions).to_bytes(2) + extensions
    return record(22, bytes([code]) + len(body).to_bytes(3) + body)


def record(kind: int, content: bytes) -> bytes:
    return bytes([kind, 3, 3]) + len(content).to_bytes(2) + content


@pytest.mark.parametrize(("offered", "granted", "kinds"), [
    (True, True, ["ClientHello", "ServerHello"]),
    (True, False, ["ClientHello", "ServerHello", "UnknownRecord"]),
    (False, False, ["ClientHello", "ServerHello", "UnknownRecord"]),
])  # fmt: skip
def test_heartbeat(offered: bool, granted: bool, kinds: list[str]) -> None:
    extension = b"\x00\x0f\x00\x01\x01"
    reader = TlsReader(None)
    reader.feed(0, [(0, 1)], hello(1, b"\0\2\xc0\x2f\1\0", extension if offered else b""))
    reader.feed(1, [(0, 2)], hello(2, b"\xc0\x2f\0", extension if granted else b""))
    reader.feed(0, [(0, 3)], record(24, b"\1\0\1x" + bytes(16)))
    assert [m.kind for m in reader.messages] == kinds
    assert any("heartbeat" in reason for reason in reader.protection.reasons) is granted
